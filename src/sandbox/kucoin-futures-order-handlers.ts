/** The writes of futures orders, by operation. */
import type { FuturesBooks } from "./kucoin-futures-books.js";
import type { FuturesOrder, OrderBody } from "./kucoin-futures-order.js";
import { byClientOid, byId } from "./kucoin-futures-order-reads.js";
import { cancel, cancelAll, check, inBook, place, placeWithTriggers, waiting } from "./kucoin-futures-orders.js";
import { bodyOf, type Handlers, type Result } from "./kucoin-handlers.js";
import { Refusal } from "./kucoin-replies.js";

export function orderHandlers(books: FuturesBooks): Handlers {
  return {
    "futures.addOrder": (request, now) => idsOf(place(books, bodyOf<OrderBody>(request), now)),
    "futures.addOrderTest": (request, now) => idsOf(check(books, bodyOf<OrderBody>(request), now)),
    "futures.addTPSLOrder": (request, now) => idsOf(placeWithTriggers(books, bodyOf<OrderBody>(request), now)),
    "futures.batchAddOrders": (request, now) =>
      bodyOf<OrderBody[]>(request).map((body): Result<"futures.batchAddOrders">[number] => {
        const named = { clientOid: body.clientOid!, symbol: body.symbol };
        return eachOf(() => ({ orderId: place(books, body, now).id, ...named, code: "200000", msg: "success" }), (refused) => ({ ...named, ...refused }));
      }),
    "futures.cancelOrderById": ({ path }, now) => {
      cancelLive(books, byId(books, path.orderId!), now);
      return { cancelledOrderIds: [path.orderId!] };
    },
    "futures.cancelOrderByClientOid": ({ path, query }, now) => {
      cancelLive(books, byClientOid(books, path.clientOid!, query.symbol), now);
      return { clientOid: path.clientOid! };
    },
    "futures.batchCancelOrders": (request, now) => {
      const { orderIdsList, clientOidsList = [] } = bodyOf<{ orderIdsList?: string[]; clientOidsList?: { symbol: string; clientOid: string }[] }>(request);
      const one = (find: () => FuturesOrder, named: { orderId: string | null; clientOid: string | null }): Result<"futures.batchCancelOrders">[number] =>
        eachOf(() => {
          cancelLive(books, find(), now);
          return { ...named, code: "200", msg: "success" };
        }, (refused) => ({ ...named, ...refused }));
      if (orderIdsList) return orderIdsList.map((orderId) => one(() => byId(books, orderId), { orderId, clientOid: null }));
      return clientOidsList.map(({ symbol, clientOid }) => one(() => byClientOid(books, clientOid, symbol), { orderId: null, clientOid }));
    },
    "futures.cancelAllOrdersV3": ({ query }, now) => cancelAll(books, inBook(books.contract(query.symbol!).symbol), now),
    "futures.cancelAllOrdersV1": ({ query }, now) => cancelAll(books, inBook(query.symbol), now),
    "futures.cancelAllStopOrders": ({ query }, now) => cancelAll(books, waiting(query.symbol), now),
  };
}

const idsOf = ({ id, clientOid }: FuturesOrder): { orderId: string; clientOid: string } => ({ orderId: id, clientOid: clientOid! });

function cancelLive(books: FuturesBooks, order: FuturesOrder, now: number): void {
  if (!order.open) throw new Refusal("100004", "The order cannot be cancelled"); // text assumed
  cancel(books, order, now);
}

/** One of a batch: a refusal is its own, and stands in its row. */
function eachOf<Row>(act: () => Row, refused: (reply: { code: string; msg: string }) => Row): Row {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Refusal) || !("body" in error.reply)) throw error;
    return refused(error.reply.body as { code: string; msg: string });
  }
}
