/** KuCoin's margin stop orders. Prices stand still, so they wait until they are cancelled, and tie up nothing meanwhile (assumed). */
import { formatDecimal, parseDecimal } from "./decimal.js";
import { isWithin, pageOf } from "./kucoin-pages.js";
import type { Place } from "./kucoin-balances.js";
import type { Handlers, Result } from "./kucoin-handlers.js";
import { MARGIN_CODES, type MarginDesk, type MarginWish } from "./kucoin-margin-desk.js";
import { tradeTypeOf } from "./kucoin-order-book.js";
import { planOf, type Pair } from "./kucoin-pairs.js";
import { Refusal } from "./kucoin-replies.js";
import type { KucoinState } from "./kucoin-state.js";
import type { Arrived } from "./types.js";

type Row = Result<"margin.getStopOrderByOrderId">;
type Query = Arrived["query"];
type StopWish = MarginWish & { stop?: "loss" | "entry"; stopPrice: string };

interface StopOrder {
  readonly id: string;
  readonly wish: StopWish;
  readonly pair: Pair;
  readonly place: Place;
  readonly createdAt: number;
}

/** Stop orders on one pair. */
const MOST_WAITING = 20;

export function stopHandlers({ ids }: KucoinState, desk: MarginDesk): Handlers {
  const waiting: StopOrder[] = [];
  const used = new Set<string>();

  const find = (fits: (order: StopOrder) => boolean): StopOrder => {
    const order = waiting.find(fits);
    // So it is of those that were cancelled, too. Code and text assumed.
    if (!order) throw new Refusal(MARGIN_CODES.missing, "order does not exist");
    return order;
  };
  const byId = ({ query }: Arrived): StopOrder => find(({ id }) => id === query.orderId);
  const byClientOid = ({ query }: Arrived): StopOrder => find(({ wish }) => wish.clientOid === query.clientOid);
  const cancel = (orders: readonly StopOrder[]): { cancelledOrderIds: string[] } => {
    for (const order of orders) waiting.splice(waiting.indexOf(order), 1);
    return { cancelledOrderIds: orders.map(({ id }) => id) };
  };

  return {
    "margin.addStopOrder": ({ body }, now) => {
      const wish = body as StopWish;
      const pair = desk.book.pair(wish.symbol);
      const place = desk.place(pair, wish.isIsolated ?? false);
      if (used.has(wish.clientOid)) throw new Refusal(MARGIN_CODES.duplicate, "clientOid was used before"); // text assumed
      refuseTrigger(pair, wish);
      if (waiting.filter((other) => other.pair === pair).length >= MOST_WAITING) throw new Refusal(MARGIN_CODES.tooMany, "Too many stop orders"); // text assumed
      const order = { id: ids.next(now), wish, pair, place, createdAt: now };
      waiting.push(order);
      used.add(wish.clientOid);
      return { orderId: order.id, clientOid: wish.clientOid };
    },
    "margin.cancelStopOrderByOrderId": (request) => cancel([byId(request)]),
    "margin.cancelStopOrderByClientOid": (request) => cancel([byClientOid(request)]),
    "margin.batchCancelStopOrder": ({ query }) => cancel(waiting.filter((order) => fitsQuery(order, query))),
    "margin.getStopOrdersList": ({ query }) => pageOf(waiting.filter((order) => fitsQuery(order, query)).reverse(), query, rowOf),
    "margin.getStopOrderByOrderId": (request) => rowOf(byId(request)),
    "margin.getStopOrderByClientOid": (request) => rowOf(byClientOid(request)),
  };
}

/** The order must be good at the price that triggers it. */
function refuseTrigger(pair: Pair, wish: StopWish): void {
  const trigger = parseDecimal(wish.stopPrice);
  if (trigger % pair.priceIncrement !== 0n) throw new Refusal(MARGIN_CODES.step, "The stop price is off the increment of the pair"); // text assumed
  planOf({ ...pair, price: trigger }, { ...wish, postOnly: false }, MARGIN_CODES);
}

/** What both kinds of waiting orders are chosen by: whatever a query leaves out fits. */
export function fitsQuery({ id, wish, pair, place, createdAt }: Omit<StopOrder, "wish"> & { readonly wish: MarginWish }, query: Query): boolean {
  const { symbol, tradeType, orderIds, side, type } = query;
  return (
    (symbol === undefined || symbol === pair.symbol) &&
    (tradeType === undefined || tradeType === tradeTypeOf(place)) &&
    (orderIds === undefined || orderIds.split(",").includes(id)) &&
    (side === undefined || side === wish.side) &&
    (type === undefined || type.replace(/_stop$/, "") === (wish.type ?? "limit")) &&
    isWithin(query, createdAt)
  );
}

function rowOf({ id, wish, pair, place, createdAt }: StopOrder): Row {
  return {
    id,
    symbol: pair.symbol,
    status: "NEW",
    type: wish.type ?? "limit",
    side: wish.side,
    price: wish.price ?? null,
    size: wish.size ?? null,
    funds: wish.funds ?? null,
    stp: wish.stp ?? null,
    timeInForce: wish.timeInForce ?? "GTC",
    cancelAfter: (wish.timeInForce === "GTT" ? wish.cancelAfter : undefined) ?? -1,
    postOnly: wish.postOnly ?? false,
    hidden: false,
    iceberg: false,
    visibleSize: null,
    channel: "API",
    clientOid: wish.clientOid,
    remark: wish.remark ?? null,
    tags: null,
    relatedNo: null,
    orderTime: createdAt * 1_000_000,
    domainId: "kucoin",
    tradeSource: "USER",
    tradeType: tradeTypeOf(place),
    feeCurrency: pair.quote,
    takerFeeRate: formatDecimal(pair.fees.taker),
    makerFeeRate: formatDecimal(pair.fees.maker),
    createdAt,
    stop: wish.stop ?? "loss",
    stopTriggerTime: null,
    stopPrice: wish.stopPrice,
    limitPrice: null,
    pop: null,
    activateCondition: null,
  };
}
