/** Futures orders and trades as the venue tells them. */
import { divide, formatDecimal, parseDecimal } from "./decimal.js";
import type { Fill, FuturesBooks } from "./kucoin-futures-books.js";
import { worth } from "./kucoin-futures-contracts.js";
import { isWaiting, type FuturesOrder } from "./kucoin-futures-order.js";
import { inBook } from "./kucoin-futures-orders.js";
import type { Handlers, Result } from "./kucoin-handlers.js";
import { isWithin, pageOf } from "./kucoin-pages.js";
import { Refusal } from "./kucoin-replies.js";
import type { Arrived } from "./types.js";

type Query = Arrived["query"];
const DAY_MS = 86_400_000;
const ONE = parseDecimal("1");

export function orderReads(books: FuturesBooks): Handlers {
  const recent = <Of extends { createdAt: number }>(rows: readonly Of[], symbol: string | undefined, contractOf: (row: Of) => string, since: (row: Of) => number, now: number): Of[] =>
    rows.filter((row) => (symbol === undefined || contractOf(row) === symbol) && since(row) >= now - DAY_MS).reverse().slice(0, 1000);
  return {
    "futures.getOrderByOrderId": ({ path }) => orderView(byId(books, path.orderId!)),
    "futures.getOrderByClientOid": ({ query }) => orderView(byClientOid(books, query.clientOid!)),
    "futures.getOrderList": ({ query }) => pageOf(books.orders.filter((order) => (query.status === "active" ? order.open && !isWaiting(order) : !order.open) && fits(order, query)).reverse(), query, orderView),
    "futures.getStopOrderList": ({ query }) => pageOf(books.orders.filter((order) => isWaiting(order) && fits(order, query, order.type)).reverse(), query, orderView),
    "futures.getRecentClosedOrders": ({ query }, now) => recent(books.orders.filter(({ open }) => !open), query.symbol, ({ contract }) => contract.symbol, ({ updatedAt }) => updatedAt, now).map(orderView),
    "futures.getOpenOrderValue": ({ query }) => {
      const contract = books.contract(query.symbol!);
      const of = (isBuy: boolean): FuturesOrder[] => books.live(contract).filter((order) => order.isBuy === isBuy && inBook(undefined)(order));
      const size = (isBuy: boolean): bigint => of(isBuy).reduce((sum, order) => sum + order.size, 0n);
      const cost = (isBuy: boolean): bigint => of(isBuy).reduce((sum, order) => sum + worth(contract, order.size, order.price ?? contract.mark), 0n);
      return { openOrderBuySize: Number(size(true)), openOrderSellSize: Number(size(false)), openOrderBuyCost: formatDecimal(cost(true)), openOrderSellCost: formatDecimal(cost(false)), settleCurrency: contract.settle };
    },
    "futures.getTradeHistory": ({ query }) => pageOf(books.fills.filter((fill) => fitsFill(fill, query)).reverse(), query, fillView),
    "futures.getRecentTradeHistory": ({ query }, now) => recent(books.fills, query.symbol, ({ order }) => order.contract.symbol, ({ createdAt }) => createdAt, now).map(fillView),
  };
}

const missing = (): Refusal => new Refusal("100001", "The order does not exist"); // text assumed

export function byId(books: FuturesBooks, id: string): FuturesOrder {
  const order = books.orders.find((candidate) => candidate.id === id);
  if (!order) throw missing();
  return order;
}

/** Of several that had the id one after the other, the last. */
export function byClientOid(books: FuturesBooks, clientOid: string, symbol?: string): FuturesOrder {
  const order = books.orders.findLast((candidate) => candidate.clientOid === clientOid && (symbol === undefined || candidate.contract.symbol === symbol));
  if (!order) throw missing();
  return order;
}

const kindOf = ({ type, stop }: FuturesOrder): string => (stop ? `${type}_stop` : type);

function fits(order: FuturesOrder, query: Query, kind = kindOf(order)): boolean {
  const { symbol, side, type } = query;
  const { contract, isBuy, createdAt } = order;
  return (symbol === undefined || contract.symbol === symbol) && (side === undefined || (side === "buy") === isBuy) && (type === undefined || kind === type) && isWithin(query, createdAt);
}

/** The sandbox has trades of its orders only: no liquidation, no settlement. */
function fitsFill({ order, createdAt }: Fill, query: Query): boolean {
  if (query.orderId !== undefined) return order.id === query.orderId;
  return fits({ ...order, createdAt }, query) && (query.tradeTypes === undefined || query.tradeTypes.split(",").includes("trade"));
}

function orderView(order: FuturesOrder): Result<"futures.getOrderByOrderId"> {
  const { contract, stop, price, size, filled, filledValue, wire, open } = order;
  return {
    ...{ id: order.id, clientOid: order.clientOid ?? null, symbol: contract.symbol, type: order.type, side: order.isBuy ? "buy" : "sell", price: formatDecimal(price ?? 0n), size: Number(size), remark: wire.remark ?? null, tags: "" },
    ...{ value: formatDecimal(worth(contract, size, price ?? contract.mark)), dealValue: formatDecimal(filledValue), dealSize: Number(filled), filledSize: Number(filled), filledValue: formatDecimal(filledValue) },
    avgDealPrice: filled === 0n ? "0" : formatDecimal(divide(filledValue, worth(contract, filled, ONE))),
    ...{ stp: wire.stp ?? "", stop: stop?.direction ?? "", stopPriceType: stop?.by ?? "", stopTriggered: false, stopPrice: stop ? formatDecimal(stop.price) : null },
    ...{ timeInForce: wire.timeInForce ?? "GTC", postOnly: wire.postOnly ?? false, hidden: wire.hidden ?? false, iceberg: wire.iceberg ?? false, visibleSize: Number(wire.visibleSize ?? 0) },
    ...{ leverage: formatDecimal(order.mode === "CROSS" ? contract.crossLeverage : order.leverage), forceHold: wire.forceHold ?? false, closeOrder: wire.closeOrder ?? false, reduceOnly: wire.reduceOnly ?? false },
    ...{ isActive: open, cancelExist: order.cancelled, status: open ? "open" : "done", settleCurrency: contract.settle, marginMode: order.mode },
    ...{ createdAt: order.createdAt, updatedAt: order.updatedAt, endAt: open ? null : order.updatedAt, orderTime: order.createdAt * 1e6 },
  };
}

function fillView({ id, order, price, traded, createdAt }: Fill): Result<"futures.getRecentTradeHistory">[number] {
  const { contract, type, isBuy, mode } = order;
  const size = traded.closing + traded.opening;
  return {
    ...{ symbol: contract.symbol, tradeId: id, orderId: order.id, side: isBuy ? "buy" : "sell", liquidity: "taker", forceTaker: false, price: formatDecimal(price), size: Number(size), value: formatDecimal(worth(contract, size, price)) },
    ...{ openFeePay: formatDecimal(traded.openFee), closeFeePay: formatDecimal(traded.closeFee), fee: formatDecimal(traded.openFee + traded.closeFee), feeRate: formatDecimal(contract.taker), fixFee: "0", feeCurrency: contract.settle },
    ...{ stop: order.stop?.direction ?? "", subTradeType: null, marginMode: mode, settleCurrency: contract.settle, displayType: type, orderType: type, tradeType: "trade", tradeTime: createdAt * 1e6, createdAt },
  };
}
