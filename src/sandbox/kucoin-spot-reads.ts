/** KuCoin's reads of spot orders and their trades. */
import { pageOf } from "./kucoin-pages.js";
import type { Handlers } from "./kucoin-handlers.js";
import { fillRow, fitsFilters, orderRow, pageFrom } from "./kucoin-order-rows.js";
import type { SpotDesk } from "./kucoin-spot-desk.js";

export function spotReadHandlers(desk: SpotDesk): Handlers {
  const { book } = desk;
  return {
    "spot.getOrderByOrderId": ({ path, query }) => orderRow(desk.find(query.symbol!, path)),
    "spot.getOrderByClientOid": ({ path, query }) => orderRow(desk.find(query.symbol!, path)),
    "spot.getOpenOrders": ({ query }) => book.open("TRADE", query.symbol).map(orderRow),
    "spot.getOpenOrdersByPage": ({ query }) => {
      // The newest first, whatever changed since.
      const newest = book.orders.filter(({ active, pair }) => active && pair.symbol === query.symbol).reverse();
      return pageOf(newest, { ...query, currentPage: query.pageNum ?? "1" }, orderRow, 20);
    },
    "spot.getSymbolsWithOpenOrder": () => ({ symbols: [...new Set(book.open("TRADE").map(({ pair }) => pair.symbol))].sort() }),
    "spot.getClosedOrders": ({ query }) => {
      const done = book.orders.filter((order) => !order.active && order.pair.symbol === query.symbol && fitsFilters(order, order.createdAt, query));
      const { lastId, items } = pageFrom(done, ({ change }) => change, query);
      return { lastId, items: items.map(orderRow) };
    },
    "spot.getTradeHistory": ({ query }) => {
      const { orderId, symbol } = query;
      const fills = book.fills.filter(({ order, createdAt }) => order.pair.symbol === symbol && (orderId === undefined ? fitsFilters(order, createdAt, query) : order.id === orderId));
      const { lastId, items } = pageFrom(fills, ({ id }) => id, query);
      return { lastId, items: items.map(fillRow) };
    },
  };
}
