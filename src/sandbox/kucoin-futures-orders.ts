/** Placing and cancelling futures orders. What crosses the mark price is filled at it at once, what does not rests; nothing moves the price. */
import { parseDecimal } from "./decimal.js";
import type { FuturesBooks } from "./kucoin-futures-books.js";
import { magnitude, worth, type Contract } from "./kucoin-futures-contracts.js";
import { holdOf, isWaiting, orderFrom, type FuturesOrder, type OrderBody } from "./kucoin-futures-order.js";
import { leverageOf, markValue, type Position, type Side } from "./kucoin-futures-positions.js";
import { trade, type Traded } from "./kucoin-futures-trades.js";
import { Refusal } from "./kucoin-replies.js";

/** An order that is not placed yet. */
export interface Draft {
  readonly order: FuturesOrder;
  readonly fate: Fate;
  readonly traded: Traded;
  /** What it will tie up, and what it brings or costs at once. */
  readonly held: bigint;
  readonly cash: bigint;
}

/** Refuses an order for all reasons but the lack of money. Places nothing. */
export function draftOf(books: FuturesBooks, body: OrderBody, now: number): Draft {
  const order = orderFrom(books, body, books.nextId("order"), now);
  const fate = fateOf(order);
  const traded = trialOf(books, order, fate, now);
  if (fate === "rests") order.opening = traded.opening;
  const fills = fate === "fills";
  return { order, fate, traded, held: fills ? traded.held : holdOf(order), cash: fills ? traded.cash : 0n };
}

/** Refuses what `place` would refuse, and places nothing. */
export function check(books: FuturesBooks, body: OrderBody, now: number): FuturesOrder {
  const { order, fate, traded, held, cash } = draftOf(books, body, now);
  books.needFree(order.contract, { held, cash, code: codeOf(fate, traded) });
  return order;
}

/** Refuses with the venue's code; then nothing has changed. */
export function place(books: FuturesBooks, body: OrderBody, now: number): FuturesOrder {
  const { order, fate, traded, held, cash } = draftOf(books, body, now);
  books.pay(order.contract, { held, cash, fee: traded.openFee + traded.closeFee, code: codeOf(fate, traded), now });
  if (fate === "fills") fill(books, order, traded, now);
  if (fate === "lapses") end(order, now, true);
  books.orders.push(order);
  return order;
}

/** An order, and the triggers that are to close what it opens. */
export function placeWithTriggers(books: FuturesBooks, { triggerStopUpPrice, triggerStopDownPrice, stopPriceType = "TP", ...body }: OrderBody, now: number): FuturesOrder {
  const order = place(books, body, now);
  // What lapsed opened nothing that could be closed.
  if (!order.open && order.filled === 0n) return order;
  for (const [stop, price] of [["up", triggerStopUpPrice], ["down", triggerStopDownPrice]] as const) {
    if (price === undefined) continue;
    const wire: OrderBody = { symbol: body.symbol, type: "market", closeOrder: true, stop, stopPrice: price, stopPriceType };
    const trigger = { direction: stop, price: parseDecimal(price), by: stopPriceType };
    const asNew = { opening: 0n, open: true, cancelled: false, filled: 0n, filledValue: 0n };
    books.orders.push({ ...order, ...asNew, id: books.nextId("order"), clientOid: undefined, isBuy: !order.isBuy, type: "market", price: undefined, reduces: true, stop: trigger, wire });
  }
  return order;
}

type Fate = "waits" | "fills" | "rests" | "lapses";

function fateOf({ stop, type, price, isBuy, contract, wire: { postOnly, timeInForce } }: FuturesOrder): Fate {
  if (stop) return "waits";
  const crosses = type === "market" || (isBuy ? price! >= contract.mark : price! <= contract.mark);
  const immediate = timeInForce === "IOC";
  // What becomes of a postOnly order that would trade is assumed: it is taken and cancelled.
  if (crosses) return postOnly && type === "limit" && !immediate ? "lapses" : "fills";
  return immediate ? "lapses" : "rests";
}

/** What the order would do if all of it were filled now, at the mark price. */
function trialOf(books: FuturesBooks, order: FuturesOrder, fate: Fate, now: number): Traded {
  const { id, contract, mode, side, isBuy, size, leverage, reduces } = order;
  const before = books.position(contract, side);
  const most = reduces && before ? magnitude(before.qty) : size;
  const qty = size < most ? size : most;
  const traded = trade(before, { contract, mode, side, qty: isBuy ? qty : -qty, price: contract.mark, leverage, id: positionIdOf(id), now });
  if (mode === "ISOLATED" && traded.opening > 0n) needRoom(contract, traded.position!);
  if (fate === "fills" && traded.bankrupt) throw new Refusal("300006", "The price is beyond the bankruptcy price"); // text assumed
  return traded;
}

/** A position has an id like that of the order that opened it. */
export const positionIdOf = (orderId: string): string => `5${orderId.slice(1)}`;

function needRoom({ level, settle }: Contract, position: Position): void {
  if (magnitude(markValue(position)) > level.max) throw new Refusal("300005", `The position would pass the risk limit of level ${level.level} in ${settle}`); // text assumed
}

/** What is missing for a close is a loss that the margin does not cover. */
const codeOf = (fate: Fate, { opening }: Traded): string => (fate === "fills" && opening === 0n ? "300006" : "300003");

function fill(books: FuturesBooks, order: FuturesOrder, traded: Traded, now: number): void {
  const { contract, side } = order;
  const before = books.position(contract, side);
  books.put(contract, side, traded.position);
  books.fills.push({ id: books.nextId("trade"), order, price: contract.mark, traded, createdAt: now });
  order.filled = traded.closing + traded.opening;
  order.filledValue = worth(contract, order.filled, contract.mark);
  end(order, now, order.filled < order.size);
  if (!traded.closed) return;
  books.closed.push({ position: traded.closed, leverage: leverageOf(before!), wasLong: before!.qty > 0n, closedAt: now });
  dropReducing(books, contract, side, now);
}

/** Orders that could only reduce a position go with it. */
function dropReducing(books: FuturesBooks, contract: Contract, side: Side, now: number): void {
  for (const order of books.live(contract)) if (order.reduces && order.side === side) cancel(books, order, now);
}

function end(order: FuturesOrder, now: number, cancelled: boolean): void {
  Object.assign(order, { open: false, cancelled, updatedAt: now });
}

/** Takes a live order away, and frees what it ties up. */
export function cancel(books: FuturesBooks, order: FuturesOrder, now: number): void {
  books.pay(order.contract, { held: -holdOf(order), now });
  end(order, now, true);
}

/** Cancels all that fit; answers their ids. */
export function cancelAll(books: FuturesBooks, fits: (order: FuturesOrder) => boolean, now: number): { cancelledOrderIds: string[] } {
  const orders = books.live().filter(fits);
  for (const order of orders) cancel(books, order, now);
  return { cancelledOrderIds: orders.map(({ id }) => id) };
}

export const inBook = (symbol: string | undefined) => (order: FuturesOrder): boolean => !isWaiting(order) && (symbol === undefined || order.contract.symbol === symbol);
export const waiting = (symbol: string | undefined) => (order: FuturesOrder): boolean => isWaiting(order) && (symbol === undefined || order.contract.symbol === symbol);
