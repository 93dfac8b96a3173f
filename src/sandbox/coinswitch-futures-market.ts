/** Markets of CoinSwitch PRO's futures, made of the prices of the seed: a market that stands still. */
import type { FuturesAccount, Instrument } from "./coinswitch-futures-account.js";
import { EXCHANGE, RULES } from "./coinswitch-futures-rules.js";
import type { Handlers } from "./coinswitch-handlers.js";
import { data, invalidValue } from "./coinswitch-replies.js";
import { divide, formatDecimal, multiply, parseDecimal } from "./decimal.js";

const TICK = parseDecimal("0.1");
const HOUR = 3_600_000;
const FUNDING_EVERY = 8 * HOUR;
/** Levels of the two views, trades and candles in an answer; how many the venue tells is not documented. */
const LEVELS = { short: 5, deep: 50 };
const TRADES = 20;
const CANDLES = { usual: 100, most: 1000 };

export function marketHandlers(account: FuturesAccount): Handlers {
  const all = [...account.instruments.values()];
  return {
    "futures.getInstrumentInfo": () => data(Object.fromEntries(all.map((instrument) => [instrument.symbol, instrumentView(instrument)]))),
    "futures.getTicker": ({ query }, now) => data({ [EXCHANGE]: tickerView(account.instrument(query.symbol), now) }),
    "futures.getAllPairsTicker": (_request, now) => data(Object.fromEntries(all.map((instrument) => [instrument.symbol, tickerView(instrument, now)]))),
    "futures.getOrderBook": ({ query }, now) => {
      const { symbol, price } = account.instrument(query.symbol);
      const levels = Array.from({ length: query.l2Orderbook === "true" ? LEVELS.deep : LEVELS.short }, (_, index) => index + 1);
      const side = (direction: bigint): string[][] => levels.map((level) => [formatDecimal(price + direction * TICK * BigInt(level)), String(level)]);
      return data({ timestamp: now, symbol, asks: side(1n), bids: side(-1n) });
    },
    // Oldest first, the latest candle unfinished.
    "futures.getKlines": ({ query }, now) => {
      const { symbol, price } = account.instrument(query.symbol);
      const { interval, start_time, end_time, limit } = query as { interval: string; start_time?: string; end_time?: string; limit?: string };
      if (Number(start_time ?? 0) > Number(end_time ?? Infinity)) return invalidValue();
      const length = Number(interval) * 60_000;
      const last = Math.floor(Math.min(Number(end_time ?? now), now) / length) * length;
      const count = Math.min(Number(limit ?? CANDLES.usual), CANDLES.most);
      const first = Math.max(last - (count - 1) * length, Math.ceil(Number(start_time ?? 0) / length) * length);
      const starts = Array.from({ length: Math.max(0, (last - first) / length + 1) }, (_, index) => first + index * length);
      const at = formatDecimal(price);
      return data(starts.map((start) => ({ o: at, h: at, l: at, c: at, volume: "12.5", symbol, interval, start_time: String(start), close_time: String(start + length) })));
    },
    // Newest first.
    "futures.getTrades": ({ query }, now) => {
      const { symbol, price } = account.instrument(query.symbol);
      return data(Array.from({ length: TRADES }, (_, index) => ({ E: now - index * 1000, p: numberOf(price), q: 0.25, s: symbol, e: EXCHANGE, m: index % 2 === 1 })));
    },
  };
}

/** Where the venue answers a JSON number. Nothing is reckoned with it. */
const numberOf = (value: bigint): number => Number(formatDecimal(value));

/** Leverage limits are the seed's. */
function instrumentView({ symbol, minLeverage, maxLeverage }: Instrument): object {
  const base = symbol.replace(/USDT$/, "").toLowerCase();
  const limits = { min_leverage: String(minLeverage), max_leverage: String(maxLeverage) };
  return { symbol: base, base_asset: base, quote_asset: "usdt", status: "TRADING", type: "PERPETUAL_FUTURES", ...limits, ...RULES };
}

function tickerView({ symbol, price }: Instrument, now: number): object {
  const at = formatDecimal(price);
  const volume = parseDecimal("400000000");
  const interest = parseDecimal("2700000000");
  return {
    symbol,
    exchange: EXCHANGE,
    last_price: at,
    low_price_24h: at,
    high_price_24h: at,
    best_ask_price: formatDecimal(price + TICK),
    best_bid_price: formatDecimal(price - TICK),
    best_ask_size: "1",
    best_bid_size: "1",
    price_24h_pcnt: "0",
    base_asset_volume_24h: formatDecimal(divide(volume, price), 2),
    quote_asset_volume_24h: formatDecimal(volume),
    index_price: numberOf(price),
    mark_price: numberOf(price),
    open_interest: formatDecimal(divide(interest, price), 2),
    open_interest_value: formatDecimal(multiply(price, divide(interest, price)), 2),
    funding_rate: 0.0001,
    timestamp: now,
    next_funding_timestamp: (Math.floor(now / FUNDING_EVERY) + 1) * FUNDING_EVERY,
  };
}
