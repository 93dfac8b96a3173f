/** How orders and trades are told, on spot as on margin. */
import { formatDecimal } from "./decimal.js";
import { isWithin } from "./kucoin-pages.js";
import type { Result } from "./kucoin-handlers.js";
import { remainingSize, tradeTypeOf, type Fill, type Order } from "./kucoin-order-book.js";
import type { Arrived } from "./types.js";

type Query = Arrived["query"];

export function orderRow(order: Order): NonNullable<Result<"spot.getOrderByOrderId">> {
  const { id, pair, place, wish, plan, createdAt, updatedAt, active, dealFunds, cancelledFunds } = order;
  return {
    id,
    clientOid: wish.clientOid,
    symbol: pair.symbol,
    opType: "DEAL",
    type: plan.type,
    side: wish.side,
    price: formatDecimal(plan.price),
    size: formatDecimal(plan.size),
    funds: formatDecimal(plan.funds),
    dealSize: formatDecimal(order.dealSize),
    dealFunds: formatDecimal(dealFunds),
    remainSize: formatDecimal(remainingSize(order)),
    // Of a filled order this is what it did not need, as it traded below its limit.
    remainFunds: formatDecimal(plan.funds === 0n || plan.funds < dealFunds + cancelledFunds ? 0n : plan.funds - dealFunds - cancelledFunds),
    cancelledSize: formatDecimal(order.cancelledSize),
    cancelledFunds: formatDecimal(cancelledFunds),
    fee: formatDecimal(order.fee),
    feeCurrency: pair.quote,
    stp: wish.stp ?? null,
    timeInForce: wish.timeInForce ?? "GTC",
    postOnly: wish.postOnly ?? false,
    hidden: wish.hidden ?? false,
    iceberg: wish.iceberg ?? false,
    visibleSize: wish.visibleSize ?? "0",
    cancelAfter: (wish.timeInForce === "GTT" ? wish.cancelAfter : undefined) ?? 0,
    channel: "API",
    remark: wish.remark ?? null,
    tags: wish.tags ?? null,
    cancelExist: order.cancelledSize > 0n,
    tradeType: tradeTypeOf(place),
    inOrderBook: active,
    active,
    tax: "0",
    createdAt,
    lastUpdatedAt: updatedAt,
  };
}

export function fillRow({ id, order, counterOrderId, size, funds, fee, createdAt }: Fill): Result<"spot.getTradeHistory">["items"][number] {
  const { pair, wish, plan, place } = order;
  return {
    id,
    symbol: pair.symbol,
    tradeId: id,
    orderId: order.id,
    counterOrderId,
    side: wish.side,
    liquidity: "taker",
    forceTaker: false,
    price: formatDecimal(pair.price),
    size: formatDecimal(size),
    funds: formatDecimal(funds),
    fee: formatDecimal(fee),
    feeRate: formatDecimal(pair.fees.taker),
    feeCurrency: pair.quote,
    stop: "",
    tradeType: tradeTypeOf(place),
    tax: "0",
    taxRate: "0",
    type: plan.type,
    createdAt,
  };
}

/** The filters that lists of done orders and of trades share. The times are those of the order or trade being made (assumed). */
export function fitsFilters({ wish, plan }: Order, createdAt: number, query: Query): boolean {
  const { side, type } = query;
  return (side === undefined || side === wish.side) && (type === undefined || type === plan.type) && isWithin(query, createdAt);
}

/** A page of rows, the highest place first, that goes on from `lastId`. */
export function pageFrom<Kept>(rows: readonly Kept[], placeOf: (row: Kept) => number, query: Query): { lastId: number; items: Kept[] } {
  const from = Number(query.lastId ?? 0);
  const items = rows
    .filter((row) => from === 0 || placeOf(row) < from)
    .sort((left, right) => placeOf(right) - placeOf(left))
    .slice(0, Number(query.limit ?? 20));
  return { lastId: items.length === 0 ? 0 : placeOf(items.at(-1)!), items };
}
