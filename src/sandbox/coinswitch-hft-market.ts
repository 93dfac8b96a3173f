/** Market data of CoinSwitch PRO's low-latency service: the seed's symbols at prices that stand still. */
import type { HftAccount, Contract } from "./coinswitch-hft-account.js";
import type { HftHandlers } from "./coinswitch-hft-handlers.js";
import { pageOf } from "./coinswitch-hft-pages.js";
import { formatDecimal, parseDecimal } from "./decimal.js";

const MINUTE = 60_000;
const LETTERS: Readonly<Record<string, number>> = { D: 1440, W: 10_080, M: 43_200 };
const SIZE = "1";

export function marketHandlers(account: HftAccount): HftHandlers {
  const { tickSize, qtyStep, minOrderQty, maxOrderQty, minNotionalValue } = account.rules;
  const chosen = (name: string | undefined): Contract[] => (name === undefined ? [...account.symbols.values()] : [account.find(name)]);
  const tick = parseDecimal(tickSize);

  return {
    // Milliseconds are as fine as the clock goes.
    serverTime: (_request, now) => ({ timeSecond: String(Math.floor(now / 1000)), timeNano: `${now}000000` }),
    getInstrumentsInfo({ query }) {
      const page = pageOf(chosen(query.symbol), query, ({ name }) => name, 500);
      return { category: query.category, ...page, list: page.list.map(instrumentView) };
    },
    getTickers: ({ query }) => ({ category: query.category, list: chosen(query.symbol).map((symbol) => tickerView(symbol, tick)) }),
    getOrderBook({ query }, now) {
      const { name, price } = account.find(query.symbol);
      const levels = (direction: bigint): [string, string][] => Array.from({ length: Math.min(Number(query.limit ?? "25"), 200) }, (_, level) => [formatDecimal(price + direction * tick * BigInt(level + 1)), SIZE]);
      return { s: name, b: levels(-1n), a: levels(1n), ts: now, u: 1, seq: 1, cts: now };
    },
    getKline({ query }, now) {
      const { name, price } = account.find(query.symbol);
      const length = (LETTERS[query.interval!] ?? Number(query.interval)) * MINUTE;
      const last = Math.floor(Math.min(Number(query.end ?? now), now) / length) * length;
      const most = Math.min(Number(query.limit ?? "200"), 1000);
      const starts = Array.from({ length: most }, (_, index) => last - index * length).filter((start) => start >= Number(query.start ?? "0"));
      const at = formatDecimal(price);
      return { category: query.category, symbol: name, list: starts.map((start) => [String(start), at, at, at, at, "0", "0"]) };
    },
    getRecentTrades({ query }, now) {
      const { name, price } = account.find(query.symbol);
      const trades = Array.from({ length: Math.min(Number(query.limit ?? "20"), 20) }, (_, index) => ({
        execId: `f0000000-0000-5000-8000-${String(index + 1).padStart(12, "0")}`,
        symbol: name,
        price: formatDecimal(price),
        size: SIZE,
        side: index % 2 === 0 ? "Buy" : "Sell",
        time: String(now - (index + 1) * 1000),
        isBlockTrade: false,
      }));
      return { category: query.category, list: trades };
    },
  };

  function instrumentView({ name, minLeverage, maxLeverage }: Contract): object {
    return {
      symbol: name,
      contractType: "LinearPerpetual",
      status: "Trading",
      baseCoin: name.replace(/USDT$/, ""),
      quoteCoin: "USDT",
      settleCoin: "USDT",
      launchTime: "1585526400000",
      deliveryTime: "0",
      priceScale: String((tickSize.split(".")[1] ?? "").length),
      leverageFilter: { minLeverage: String(minLeverage), maxLeverage: String(maxLeverage), leverageStep: "0.01" },
      priceFilter: { minPrice: tickSize, maxPrice: "1999999.8", tickSize },
      lotSizeFilter: { minOrderQty, maxOrderQty, maxMktOrderQty: maxOrderQty, qtyStep, minNotionalValue },
    };
  }
}

function tickerView({ name, price }: Contract, tick: bigint): object {
  const at = formatDecimal(price);
  return {
    symbol: name,
    lastPrice: at,
    markPrice: at,
    indexPrice: at,
    prevPrice24h: at,
    price24hPcnt: "0",
    highPrice24h: at,
    lowPrice24h: at,
    volume24h: "0",
    turnover24h: "0",
    openInterest: "0",
    openInterestValue: "0",
    fundingRate: "0",
    bid1Price: formatDecimal(price - tick),
    bid1Size: SIZE,
    ask1Price: formatDecimal(price + tick),
    ask1Size: SIZE,
  };
}
