/** Operations of CoinSwitch PRO's futures orders. */
import type { FuturesAccount } from "./coinswitch-futures-account.js";
import { cancelledView, isWorking, orderView, type Order } from "./coinswitch-futures-order.js";
import { place, type OrderBody } from "./coinswitch-futures-orders.js";
import { bodyOf, type Handlers } from "./coinswitch-handlers.js";
import { data, invalidValue, refuse, Refusal } from "./coinswitch-replies.js";
import type { Arrived, Reply } from "./types.js";

const PAGE = 50;
const LONGEST_WINDOW = 7 * 24 * 3_600_000;

export function orderHandlers(account: FuturesAccount): Handlers {
  return {
    "futures.placeOrder": (request, now) => data(place(account, bodyOf<OrderBody>(request), now)),
    "futures.cancelOrder": ({ body }, now) => {
      const order = orderOf(account, { order_id: (body as { order_id: string }).order_id });
      // Status and text are assumed.
      if (!isWorking(order)) return refuse(400, `Order is already ${order.status}`);
      raiseCancellation(order, now);
      return data(cancelledView(order));
    },
    "futures.getOrderStatus": ({ query }) => data({ order: orderView(orderOf(account, query)) }),
    "futures.cancelAll": ({ body }, now) => {
      const orders = account.working(account.instrumentIfAny((body as { symbol?: string }).symbol)).reverse();
      for (const order of orders) raiseCancellation(order, now);
      return data({ orders_ids: orders.map(({ id }) => id) });
    },
    "futures.openOrders": (request, now) => listed(account, request, isWorking, now),
    "futures.closedOrders": (request, now) => {
      const { status } = request.body as { status?: string };
      return listed(account, request, (order) => !isWorking(order) && (status === undefined || order.status === status), now);
    },
  };
}

/** An order by one of its ids, that of the venue first. Which refusal the venue has for one that does not exist is assumed. */
function orderOf({ orders }: FuturesAccount, { order_id, client_order_id }: { order_id?: string; client_order_id?: string }): Order {
  if (order_id === undefined && client_order_id === undefined) throw new Refusal(refuse(422, "Input order_id is missing"));
  const found = orders.find(({ id, clientId }) => (order_id === undefined ? clientId === client_order_id : id === order_id));
  if (!found) throw new Refusal(refuse(400, "Order not found"));
  return found;
}

function raiseCancellation(order: Order, now: number): void {
  Object.assign(order, { status: "CANCELLATION_RAISED", updatedAt: Math.max(now, order.createdAt) });
}

/** A page of orders, newest first. */
function listed(account: FuturesAccount, { body }: Arrived, fits: (order: Order) => boolean, now: number): Reply {
  const { symbol, limit = PAGE, from_time, to_time } = body as { symbol?: string; limit?: number; from_time?: number; to_time?: number };
  const instrument = account.instrumentIfAny(symbol);
  const to = to_time ?? now;
  const from = from_time ?? to - LONGEST_WINDOW;
  if (from > to || to - from > LONGEST_WINDOW) return invalidValue();
  // Orders of one millisecond have times a little ahead of the clock, so that pages can tell them apart: without an end there is none.
  const latest = to_time ?? Infinity;
  const found = account.orders.filter((order) => fits(order) && (instrument === undefined || order.instrument === instrument) && order.createdAt >= from && order.createdAt <= latest).reverse();
  const page = found.slice(0, limit);
  // The last page has no cursor; what the venue puts there is not recorded.
  return data({ orders: page.map(orderView), ...(found.length > page.length ? { cursor: page.at(-1)!.createdAt - 1 } : {}) });
}
