/** Spot of the simulated CoinSwitch PRO: orders, balances, fees, tax and markets. */
import { bodyOf, type Handlers } from "./coinswitch-handlers.js";
import { data, invalidValue, refuse, Refusal } from "./coinswitch-replies.js";
import { isWorking, numberOf, orderView, SpotDesk, type SpotWish } from "./coinswitch-spot-desk.js";
import { candleViews, depthView, SpotMarkets, tickerView, tradeViews, type Pair } from "./coinswitch-spot-markets.js";
import { formatDecimal, multiply, parseDecimal } from "./decimal.js";
import type { Seed } from "./seed.js";
import { defaultCoinswitchSpot, type CoinswitchSpotSeed } from "./seed-coinswitch-spot.js";
import type { Arrived, Reply } from "./types.js";

const COUNTS = { open: 25, ended: 500 };
/** Indian time is ahead of UTC by this; the financial year begins in April. */
const INDIA = 5.5 * 3_600_000;
const APRIL = 3;

export function spotHandlers(seed: Seed["coinswitch"], openedAt: number): Handlers {
  const spot = seed.spot ?? defaultCoinswitchSpot;
  const markets = new SpotMarkets(spot, openedAt);
  const desk = new SpotDesk(spot, markets, openedAt);
  return timed(desk, { ...orderHandlers(desk), ...accountHandlers(spot, desk, markets, openedAt), ...marketHandlers(markets) });
}

/** What has expired has done so before anything else happens. */
function timed(desk: SpotDesk, handlers: Handlers): Handlers {
  const entries = Object.entries(handlers).map(([id, handler]) => [
    id,
    (request: Arrived, now: number): Reply => {
      desk.expire(now);
      return handler(request, now);
    },
  ]);
  return Object.fromEntries(entries) as Handlers;
}

function orderHandlers(desk: SpotDesk): Handlers {
  return {
    "spot.createOrder": (request, now) => data(orderView(desk.place(bodyOf<SpotWish>(request), now))),
    "spot.cancelOrder": ({ body }, now) => data(orderView(desk.cancel((body as { order_id: string }).order_id, now))),
    "spot.getOrder": ({ query: { order_id, client_order_id } }) => {
      if (order_id === undefined && client_order_id === undefined) throw new Refusal(refuse(422, "Input order_id is missing"));
      // That the first of them counts where both are given is assumed.
      return data(orderView(desk.find(({ id, clientOrderId }) => (order_id === undefined ? clientOrderId === client_order_id : id === order_id))));
    },
    "spot.listOrders": ({ query }) => data({ orders: listed(desk, query) }),
  };
}

/** Newest first, which is assumed, as is that an empty list is answered where nothing fits. */
function listed(desk: SpotDesk, query: Arrived["query"]): object[] {
  const open = query.open === "true";
  const within = (list: string | undefined, value: string): boolean => list === undefined || list.toUpperCase().split(",").includes(value.toUpperCase());
  const found = desk.orders.filter(
    (order) =>
      isWorking(order) === open &&
      order.createdAt >= Number(query.from_time ?? 0) &&
      order.createdAt <= Number(query.to_time ?? Infinity) &&
      within(query.side, order.side) &&
      within(query.symbols, order.pair.symbol) &&
      within(query.exchanges, order.pair.exchange) &&
      within(query.status, order.status),
  );
  // Of those that have ended there are never more, whatever is asked for.
  const most = open ? Number(query.count ?? COUNTS.open) : Math.min(Number(query.count ?? COUNTS.ended), COUNTS.ended);
  return found.slice(-most).reverse().map(orderView);
}

function accountHandlers({ assets, fees, tds }: CoinswitchSpotSeed, desk: SpotDesk, markets: SpotMarkets, openedAt: number): Handlers {
  return {
    "spot.getPortfolio": () => data(holdings(assets, desk, markets)),
    "spot.getTds": (_request, now) => {
      const date = new Date(now + INDIA);
      const year = date.getUTCFullYear() - (date.getUTCMonth() < APRIL ? 1 : 0);
      return data({ total_tds_amount: Number(tds), financial_year: `${year}-${year + 1}` });
    },
    "spot.getTradingFee": ({ query: { exchange } }) => {
      const after = (fee: string, discount: string): number => numberOf(multiply(parseDecimal(fee), parseDecimal("100") - parseDecimal(discount)) / 100n);
      const row = {
        maker_fee: Number(fees.maker),
        taker_fee: Number(fees.taker),
        maker_discount_percentage: Number(fees.makerDiscountPercentage),
        taker_discount_percentage: Number(fees.takerDiscountPercentage),
        maker_fee_after_discount: after(fees.maker, fees.makerDiscountPercentage),
        taker_fee_after_discount: after(fees.taker, fees.takerDiscountPercentage),
        // Seconds, unlike every other time of the venue.
        timestamp: Math.floor(openedAt / 1000),
      };
      return data({ [exchange!]: Object.fromEntries(markets.of(exchange!).map(({ base }) => [base, row])) });
    },
  };
}

/** Crypto rows have their balances as text, that of INR as numbers; it lacks several members, and its values are sums, which is assumed. */
function holdings(assets: CoinswitchSpotSeed["assets"], desk: SpotDesk, markets: SpotMarkets): object[] {
  const rows = assets.map(({ currency, name, averagePrice }) => {
    const { free, held } = desk.balances.get(currency)!;
    const worth = (price: bigint): bigint => multiply(price, free + held);
    return { currency, name, free, held, averagePrice, invested: worth(parseDecimal(averagePrice ?? "0")), current: worth(markets.rate(currency, "last")) };
  });
  const sum = (of: "invested" | "current"): number => numberOf(rows.reduce((total, row) => total + row[of], 0n));
  return rows.map(({ currency, name, free, held, averagePrice, invested, current }) =>
    currency === "INR"
      ? { name, currency, main_balance: numberOf(free), blocked_balance_order: numberOf(held), invested_value: sum("invested"), current_value: sum("current") }
      : {
          currency,
          blocked_balance_order: formatDecimal(held),
          main_balance: formatDecimal(free),
          buy_average_price: Number(averagePrice ?? "0"),
          invested_value: numberOf(invested),
          invested_value_excluding_fee: numberOf(invested),
          current_value: numberOf(current),
          sell_rate: numberOf(markets.rate(currency, "bid")),
          buy_rate: numberOf(markets.rate(currency, "ask")),
          is_average_price_available: averagePrice !== undefined,
          name,
          is_delisted_coin: false,
        },
  );
}

function marketHandlers(markets: SpotMarkets): Handlers {
  /** That a pair which the exchange does not have is refused as a bad value is assumed. */
  const pairOf = (exchange: string | undefined, symbol: string | undefined): Pair => {
    const pair = markets.find(exchange!, symbol!);
    if (!pair) throw new Refusal(invalidValue());
    return pair;
  };
  const bySymbol = (pairs: Pair[], view: (pair: Pair) => object): object => Object.fromEntries(pairs.map((pair) => [pair.symbol, view(pair)]));
  /** One pair, or all of the exchange. */
  const chosen = ({ exchange, symbol }: { exchange?: string; symbol?: string }): Pair[] => (symbol === undefined ? markets.of(exchange!) : [pairOf(exchange, symbol)]);
  return {
    "spot.getActiveCoins": ({ query: { exchange } }) => data({ [exchange!]: markets.of(exchange!).map(({ symbol }) => symbol) }),
    "spot.getExchangePrecision": ({ body }) => {
      const asked = body as { exchange: string; symbol?: string };
      return data({ [asked.exchange]: bySymbol(chosen(asked), precisionView) });
    },
    "spot.getTradeInfo": ({ query }) => data({ [query.exchange!]: bySymbol(chosen(query), (pair) => ({ quote: { min: formatDecimal(pair.minValue), max: formatDecimal(pair.maxValue) }, precision: precisionView(pair) })) }),
    "spot.getAllPairsTicker": ({ query: { exchange } }, now) => data(bySymbol(markets.of(exchange!), (pair) => tickerView(pair, now))),
    "spot.getTicker": ({ query: { exchange, symbol } }, now) => {
      // The key tells no exchange. That the first one which has the pair answers is assumed.
      const found = exchange!.split(",").flatMap((one) => markets.find(one, symbol!) ?? [])[0];
      if (!found) throw new Refusal(invalidValue());
      return data(bySymbol([found], (pair) => tickerView(pair, now)));
    },
    "spot.getDepth": ({ query: { exchange, symbol } }, now) => data(depthView(pairOf(exchange, symbol), now)),
    "spot.getTrades": ({ query: { exchange, symbol } }) => data(tradeViews(pairOf(exchange, symbol))),
    "spot.getCandles": ({ query: { exchange, symbol, interval, start_time, end_time } }, now) => data(candleViews(pairOf(exchange, symbol), Number(interval), Number(start_time), Number(end_time), now)),
  };
}

const precisionView = ({ decimals }: Pair): object => ({ ...decimals, limit: 0 });
