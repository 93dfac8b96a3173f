/** KuCoin's spot orders: placing, changing and cancelling them. Everything is matched at once, so the calls that wait for it differ in their answers only. */
import { formatDecimal } from "./decimal.js";
import type { Handlers, Result } from "./kucoin-handlers.js";
import { remainingSize, type Order } from "./kucoin-order-book.js";
import { Refusal } from "./kucoin-replies.js";
import type { SpotDesk, SpotWish } from "./kucoin-spot-desk.js";
import type { KucoinState } from "./kucoin-state.js";
import type { Arrived } from "./types.js";

type Changes = { symbol: string; orderId?: string; clientOid?: string; newPrice?: string; newSize?: string };

export function spotOrderHandlers({ ids }: KucoinState, desk: SpotDesk): Handlers {
  const { book } = desk;
  const cancel = ({ path, query }: Arrived, now: number): Order => desk.cancel(query.symbol!, path, now);

  return {
    "spot.addOrder": ({ body }, now) => idsOf(desk.add(body as SpotWish, now)),
    "spot.addOrderSync": ({ body }, now) => matched(desk.add(body as SpotWish, now)),
    "spot.addOrderTest": ({ body }, now) => {
      const wish = body as SpotWish;
      desk.check(wish, now);
      return { orderId: ids.next(now), clientOid: wish.clientOid };
    },
    "spot.batchAddOrders": ({ body }, now) => eachOf(desk, body, now, idsOf),
    "spot.batchAddOrdersSync": ({ body }, now) => eachOf(desk, body, now, matched),
    "spot.modifyOrder": ({ body }, now) => {
      const { symbol, orderId, clientOid, ...changes } = body as Changes;
      const order = desk.change(symbol, { orderId, clientOid }, changes, now);
      return { newOrderId: order.id, clientOid: order.wish.clientOid };
    },
    "spot.cancelOrderByOrderId": (request, now) => ({ orderId: cancel(request, now).id }),
    "spot.cancelOrderByClientOid": (request, now) => ({ clientOid: cancel(request, now).wish.clientOid }),
    "spot.cancelOrderByOrderIdSync": (request, now) => {
      const order = cancel(request, now);
      return { orderId: order.id, ...sizesOf(order) };
    },
    "spot.cancelOrderByClientOidSync": (request, now) => {
      const order = cancel(request, now);
      return { clientOid: order.wish.clientOid, ...sizesOf(order) };
    },
    "spot.cancelPartialOrder": ({ path, query }, now) => ({ orderId: desk.cancelPart(query.symbol!, path, query.cancelSize!, now).id, cancelSize: query.cancelSize! }),
    "spot.cancelAllOrdersBySymbol": ({ query }, now) => {
      book.pair(query.symbol!);
      for (const order of book.open("TRADE", query.symbol)) book.cancel(order, now);
      return "success";
    },
    "spot.cancelAllOrders": (_request, now) => {
      const orders = book.open("TRADE");
      for (const order of orders) book.cancel(order, now);
      return { succeedSymbols: [...new Set(orders.map(({ pair }) => pair.symbol))].sort(), failedSymbols: [] };
    },
  };
}

/** One after the other, each with a fate of its own. */
function eachOf<Told>(desk: SpotDesk, body: unknown, now: number, tell: (order: Order) => Told): ((Told & { success: true }) | { success: false; failMsg: string })[] {
  return (body as { orderList: SpotWish[] }).orderList.map((wish) => {
    try {
      return { ...tell(desk.add(wish, now)), success: true };
    } catch (error) {
      if (error instanceof Refusal) return { success: false, failMsg: error.message };
      throw error;
    }
  });
}

const idsOf = ({ id, wish }: Order): Result<"spot.addOrder"> => ({ orderId: id, clientOid: wish.clientOid });

const matched = (order: Order): Result<"spot.addOrderSync"> => ({ ...idsOf(order), orderTime: order.createdAt, matchTime: order.createdAt, ...sizesOf(order) });

const sizesOf = (order: Order): { originSize: string; dealSize: string; remainSize: string; canceledSize: string; status: string } => ({
  originSize: formatDecimal(order.plan.size),
  dealSize: formatDecimal(order.dealSize),
  remainSize: formatDecimal(remainingSize(order)),
  canceledSize: formatDecimal(order.cancelledSize),
  status: order.active ? "open" : "done",
});
