/** KuCoin's margin OCO orders. Prices stand still, so both orders wait until they are cancelled, and tie up nothing meanwhile (assumed). */
import { parseDecimal } from "./decimal.js";
import { pageOf } from "./kucoin-pages.js";
import type { Place } from "./kucoin-balances.js";
import type { Handlers, Result } from "./kucoin-handlers.js";
import { MARGIN_CODES, type MarginDesk, type MarginWish } from "./kucoin-margin-desk.js";
import { fitsQuery } from "./kucoin-margin-stops.js";
import { planOf, type Pair } from "./kucoin-pairs.js";
import { Refusal } from "./kucoin-replies.js";
import type { KucoinState } from "./kucoin-state.js";
import type { Arrived } from "./types.js";

type Row = NonNullable<Result<"margin.getOcoOrderByOrderId">>;
type Leg = NonNullable<Result<"margin.getOcoOrderDetailByOrderId">>["orders"][number];
type OcoWish = MarginWish & { price: string; size: string; stopPrice: string; limitPrice: string };

interface OcoOrder {
  readonly id: string;
  /** Ids of the limit order and of the stop order. */
  readonly legs: readonly [string, string];
  readonly wish: OcoWish;
  readonly pair: Pair;
  readonly place: Place;
  readonly createdAt: number;
  status: "NEW" | "CANCELLED";
}

export function ocoHandlers({ ids }: KucoinState, desk: MarginDesk): Handlers {
  const orders: OcoOrder[] = [];
  const byId = ({ query }: Arrived): OcoOrder | undefined => orders.find(({ id }) => id === query.orderId);
  const byClientOid = ({ query }: Arrived): OcoOrder | undefined => orders.find(({ wish }) => wish.clientOid === query.clientOid);
  const cancel = (chosen: readonly OcoOrder[]): { cancelledOrderIds: string[] } => {
    for (const order of chosen) order.status = "CANCELLED";
    return { cancelledOrderIds: chosen.flatMap(({ legs }) => legs) };
  };
  const cancelOne = (order: OcoOrder | undefined): { cancelledOrderIds: string[] } => {
    if (order?.status !== "NEW") throw new Refusal(MARGIN_CODES.missing, "order does not exist"); // code and text assumed
    return cancel([order]);
  };
  // Null is what one client was told of an order that does not exist.
  const rowOrNull = (order: OcoOrder | undefined): Row | null => (order ? rowOf(order) : null);

  return {
    "margin.addOcoOrder": ({ body }, now) => {
      const wish = body as OcoWish;
      const pair = desk.book.pair(wish.symbol);
      const place = desk.place(pair, wish.isIsolated ?? false);
      if (orders.some((other) => other.wish.clientOid === wish.clientOid)) throw new Refusal(MARGIN_CODES.duplicate, "clientOid was used before"); // text assumed
      refusePrices(pair, wish);
      const order: OcoOrder = { id: ids.next(now), legs: [ids.next(now), ids.next(now)], wish, pair, place, createdAt: now, status: "NEW" };
      orders.push(order);
      return { orderId: order.id };
    },
    "margin.cancelOcoOrderByOrderId": (request) => cancelOne(byId(request)),
    "margin.cancelOcoOrderByClientOid": (request) => cancelOne(byClientOid(request)),
    "margin.batchCancelOcoOrders": ({ query }) => cancel(orders.filter((order) => order.status === "NEW" && fitsQuery(order, query))),
    "margin.getOcoOrderByOrderId": (request) => rowOrNull(byId(request)),
    "margin.getOcoOrderByClientOid": (request) => rowOrNull(byClientOid(request)),
    "margin.getOcoOrderDetailByOrderId": (request) => {
      const order = byId(request);
      return order ? { ...rowOf(order), orders: legsOf(order) } : null;
    },
    "margin.getOcoOrderList": ({ query }) => pageOf(orders.filter((order) => fitsQuery(order, query)).reverse(), query, rowOf),
  };
}

const rowOf = ({ id, pair, wish, createdAt, status }: OcoOrder): Row => ({ orderId: id, symbol: pair.symbol, clientOid: wish.clientOid, orderTime: createdAt, status });

/** The market must lie between the two prices, and both orders must be good when their turn comes. Code and texts assumed. */
function refusePrices(pair: Pair, { clientOid, symbol, side, price, size, stopPrice, limitPrice }: OcoWish): void {
  const [limit, trigger] = [parseDecimal(price), parseDecimal(stopPrice)];
  if (trigger % pair.priceIncrement !== 0n) throw new Refusal(MARGIN_CODES.step, "The stop price is off the increment of the pair");
  const between = side === "sell" ? limit > pair.price && trigger < pair.price : limit < pair.price && trigger > pair.price;
  if (!between) throw new Refusal("400100", "The market's price must lie between price and stopPrice");
  planOf(pair, { clientOid, symbol, side, price, size }, MARGIN_CODES);
  planOf({ ...pair, price: trigger }, { clientOid, symbol, side, price: limitPrice, size }, MARGIN_CODES);
}

function legsOf({ legs: [limit, stop], wish, pair, status }: OcoOrder): Leg[] {
  const shared = { symbol: pair.symbol, side: wish.side, size: wish.size, status };
  return [
    { ...shared, id: limit, price: wish.price, stopPrice: wish.price },
    { ...shared, id: stop, price: wish.limitPrice, stopPrice: wish.stopPrice },
  ];
}
