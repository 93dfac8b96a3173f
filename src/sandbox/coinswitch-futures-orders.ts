/** Placing futures orders. What crosses the price of the seed is executed at it at once, all of it; what does not rests. Nothing moves the price. */
import { end, type FuturesAccount, type Instrument } from "./coinswitch-futures-account.js";
import { holdOf, orderView, type Order } from "./coinswitch-futures-order.js";
import { trade, type Traded } from "./coinswitch-futures-positions.js";
import { isPrice, isQuantity, MAKER_FEE, TAKER_FEE } from "./coinswitch-futures-rules.js";
import { decimalIn, invalidValue, refuse, Refusal } from "./coinswitch-replies.js";
import { multiply } from "./decimal.js";

/** The body of futures.placeOrder, its numbers as text. */
export interface OrderBody {
  symbol: string;
  side: Order["side"];
  order_type: Order["type"];
  price?: string;
  quantity: string;
  trigger_price?: string;
  reduce_only?: boolean;
  time_in_force?: "GTC" | "IOC" | "FOK";
  client_order_id?: string;
}

/**
 * Places an order, or refuses; then nothing has changed.
 *
 * @returns the order as it was taken, before it was matched: that the venue answers so early for orders that are executed at once is assumed
 */
export function place(account: FuturesAccount, body: OrderBody, now: number): object {
  const known = body.client_order_id === undefined ? undefined : account.orders.find(({ clientId }) => clientId === body.client_order_id);
  // Said to be recognised: the same order is told again, whatever else the repeat says.
  if (known) return orderView(known);
  const order = orderFrom(account, body, now);
  const fills = crosses(order);
  const lapses = !fills && order.type === "LIMIT" && (body.time_in_force === "IOC" || body.time_in_force === "FOK");
  const execution = fills ? executionOf(account, order, now) : undefined;
  needFree(account, execution ? execution.costs : lapses ? 0n : holdOf(order));
  account.orders.push(order);
  const taken = orderView(order);
  if (execution) carryOut(account, order, execution, now);
  if (lapses) end(order, "CANCELLED", now);
  return taken;
}

/** Status and texts of these refusals are assumed, but for the text of a bad value. */
function orderFrom(account: FuturesAccount, body: OrderBody, now: number): Order {
  const instrument = account.instrument(body.symbol);
  const { side, order_type: type, reduce_only: reduceOnly = false } = body;
  const triggered = type === "STOP_MARKET" || type === "TAKE_PROFIT_MARKET";
  // Ignored where it has no meaning.
  const price = type === "LIMIT" ? decimalIn(body.price) : 0n;
  const trigger = triggered ? decimalIn(body.trigger_price) : undefined;
  const quantity = decimalIn(body.quantity);
  const fits = triggered ? quantity === 0n && reduceOnly && isPrice(trigger!) : isQuantity(quantity, type === "MARKET") && (type === "MARKET" || isPrice(price));
  if (!fits) throw new Refusal(invalidValue());
  if (reduceOnly && !canShrink(account, instrument, side)) throw new Refusal(refuse(400, "There is no open position that this order could reduce"));
  const createdAt = account.nextOrderTime(now);
  const fee = type === "LIMIT" ? multiply(multiply(price, quantity), MAKER_FEE) : multiply(multiply(instrument.price, quantity), TAKER_FEE);
  const state = { status: "RAISED" as const, executed: 0n, executedValue: 0n, fee, profit: 0n, createdAt, updatedAt: createdAt };
  return { id: account.nextId("order"), clientId: body.client_order_id, instrument, side, type, price, quantity, trigger, reduceOnly, ...state };
}

const canShrink = ({ positions }: FuturesAccount, { symbol }: Instrument, side: Order["side"]): boolean => positions.get(symbol)?.side === (side === "BUY" ? "SHORT" : "LONG");

/** Whether an order is executed at once. A trigger that is already reached triggers at once, which is assumed. */
function crosses({ type, side, price, trigger, instrument: { price: now } }: Order): boolean {
  if (type === "MARKET") return true;
  if (type === "LIMIT") return side === "BUY" ? price >= now : price <= now;
  // A stop of a long position sells below, its take-profit above; of a short one the other way round.
  const waitsForFall = (type === "STOP_MARKET") === (side === "SELL");
  return waitsForFall ? now <= trigger! : now >= trigger!;
}

interface Executed {
  readonly quantity: bigint;
  readonly value: bigint;
  readonly fee: bigint;
  readonly traded: Traded;
  /** What it takes of the available balance; negative for what it frees. */
  readonly costs: bigint;
}

/** What an order would do if it were executed now. */
function executionOf(account: FuturesAccount, { instrument, side, quantity: wanted, reduceOnly }: Order, now: number): Executed {
  const before = account.positions.get(instrument.symbol);
  // Nothing beyond the position, and all of it where no quantity is told.
  const quantity = reduceOnly && (wanted === 0n || wanted > before!.size) ? before!.size : wanted;
  const value = multiply(instrument.price, quantity);
  const fee = multiply(value, TAKER_FEE);
  const traded = trade(before, { instrument, isBuy: side === "BUY", quantity, price: instrument.price, id: () => account.nextId("position"), now });
  const held = (traded.position?.margin ?? 0n) - (before?.margin ?? 0n);
  return { quantity, value, fee, traded, costs: held + fee - traded.profit };
}

/** A loss beyond the margin of a position is taken from the wallet; there is no closing by force. */
function needFree(account: FuturesAccount, costs: bigint): void {
  if (costs > 0n && costs > account.available()) throw new Refusal(refuse(400, "Amount is more than available balance"));
}

function carryOut(account: FuturesAccount, order: Order, { quantity, value, fee, traded }: Executed, now: number): void {
  const { instrument } = order;
  if (traded.position) account.positions.set(instrument.symbol, traded.position);
  else account.positions.delete(instrument.symbol);
  account.book("COMMISSION", instrument, -fee, now);
  if (traded.closed > 0n) account.book("P&L", instrument, traded.profit, now);
  Object.assign(order, { executed: quantity, executedValue: value, fee, profit: traded.profit });
  // The rest of what was more than the position is gone.
  end(order, quantity < order.quantity ? "PARTIALLY_EXECUTED" : "EXECUTED", now);
  // What could only shrink a position goes with it (assumed).
  if (traded.closes) for (const other of account.working(instrument)) if (other.reduceOnly) end(other, "CANCELLED", now);
}
