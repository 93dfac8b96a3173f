/** KuCoin's margin orders: placing, cancelling and reading them, and their trades. */
import type { Handlers, Result } from "./kucoin-handlers.js";
import { MARGIN_CODES, type MarginDesk, type MarginWish } from "./kucoin-margin-desk.js";
import type { Order, TradeType } from "./kucoin-order-book.js";
import { tradeTypeOf } from "./kucoin-order-book.js";
import { fillRow, fitsFilters, orderRow, pageFrom } from "./kucoin-order-rows.js";
import { Refusal } from "./kucoin-replies.js";
import type { KucoinState } from "./kucoin-state.js";
import type { Arrived } from "./types.js";

type Query = Arrived["query"];

/** The low-frequency orders (V1) keep no state. */
export function marginOrderHandlers({ ids }: KucoinState, desk: MarginDesk): Handlers {
  const { book } = desk;
  const byId = ({ path, query }: Arrived): Order => book.find(query.symbol!, ({ id }) => id === path.orderId);
  const byClientOid = ({ path, query }: Arrived): Order => book.find(query.symbol!, ({ wish }) => wish.clientOid === path.clientOid);
  const cancel = (order: Order, now: number): void => {
    if (!order.active) throw new Refusal(MARGIN_CODES.missing, "order_not_exist_or_not_allow_to_cancel"); // code and text assumed
    book.cancel(order, now);
  };

  return {
    "margin.addOrder": ({ body }, now) => {
      const wish = body as MarginWish;
      const { order, loan } = desk.add(wish, now);
      return { orderId: order.id, clientOid: wish.clientOid, ...(loan && { loanApplyId: loan.orderNo, borrowSize: loan.actualSize }) };
    },
    "margin.addOrderTest": ({ body }, now) => {
      const wish = body as MarginWish;
      desk.check(wish);
      return { orderId: ids.next(now), clientOid: wish.clientOid };
    },
    "margin.cancelOrderByOrderId": (request, now) => {
      const order = byId(request);
      cancel(order, now);
      return { orderId: order.id };
    },
    "margin.cancelOrderByClientOid": (request, now) => {
      const order = byClientOid(request);
      cancel(order, now);
      return { clientOid: order.wish.clientOid };
    },
    "margin.cancelAllOrdersBySymbol": ({ query }, now) => {
      book.pair(query.symbol!);
      for (const order of book.open(query.tradeType as TradeType, query.symbol)) book.cancel(order, now);
      return "success";
    },
    "margin.getSymbolsWithOpenOrder": ({ query }) => {
      const symbols = [...new Set(book.open(query.tradeType as TradeType).map(({ pair }) => pair.symbol))].sort();
      return { symbolSize: symbols.length, symbols };
    },
    "margin.getOpenOrders": ({ query }) => book.open(query.tradeType as TradeType, query.symbol).map(marginRow),
    "margin.getClosedOrders": ({ query }) => {
      const done = book.orders.filter((order) => !order.active && isOn(order, query) && fitsFilters(order, order.createdAt, query));
      const { lastId, items } = pageFrom(done, ({ change }) => change, query);
      return { lastId, items: items.map(marginRow) };
    },
    "margin.getTradeHistory": ({ query }) => {
      const { orderId } = query;
      const fills = book.fills.filter(({ order, createdAt }) => isOn(order, query) && (orderId === undefined ? fitsFilters(order, createdAt, query) : order.id === orderId));
      const { lastId, items } = pageFrom(fills, ({ id }) => id, query);
      return { lastId, items: items.map(fillRow) };
    },
    "margin.getOrderByOrderId": (request) => marginRow(byId(request)),
    "margin.getOrderByClientOid": (request) => marginRow(byClientOid(request)),
  };
}

const isOn = ({ pair, place }: Order, { symbol, tradeType }: Query): boolean => pair.symbol === symbol && tradeTypeOf(place) === tradeType;

const marginRow = (order: Order): Result<"margin.getOrderByOrderId"> => ({ ...orderRow(order), stp: order.wish.stp ?? null, stop: null, stopTriggered: false, stopPrice: "0" });
