/** Isolated positions of CoinSwitch PRO's futures: what a trade makes of one, and how it is shown. */
import type { FuturesAccount, Instrument } from "./coinswitch-futures-account.js";
import { bodyOf, type Handlers } from "./coinswitch-handlers.js";
import { EXCHANGE, MAINTENANCE } from "./coinswitch-futures-rules.js";
import { data, decimalIn, invalidValue, refuse, Refusal } from "./coinswitch-replies.js";
import { divide, formatDecimal, multiply, parseDecimal } from "./decimal.js";

export interface Position {
  readonly id: string;
  readonly side: "LONG" | "SHORT";
  readonly size: bigint;
  /** Its value at the entry. Prices are made of it, so that no rounding is lost or gained. */
  readonly cost: bigint;
  readonly margin: bigint;
  readonly openedAt: number;
  readonly updatedAt: number;
}

export interface Execution {
  readonly instrument: Instrument;
  readonly isBuy: boolean;
  readonly quantity: bigint;
  readonly price: bigint;
  /** Of the position, should it open one. */
  readonly id: () => string;
  readonly now: number;
}

/** What an execution leads to, before fees. */
export interface Traded {
  /** Undefined when nothing is left. */
  readonly position: Position | undefined;
  /** Whether it ended the position that there was. */
  readonly closes: boolean;
  readonly closed: bigint;
  readonly profit: bigint;
}

/** The position after an execution: opened, grown, shrunk, closed, or closed and opened on the other side (assumed: one position per symbol). */
export function trade(before: Position | undefined, { instrument, isBuy, quantity, price, id, now }: Execution): Traded {
  const side = isBuy ? "LONG" : "SHORT";
  const closed = before === undefined || before.side === side ? 0n : quantity < before.size ? quantity : before.size;
  const part = (of: bigint): bigint => (closed === 0n ? 0n : (of * closed) / before!.size);
  const left = before && { ...before, size: before.size - closed, cost: before.cost - part(before.cost), margin: before.margin - part(before.margin), updatedAt: now };
  const profit = before === undefined ? 0n : directionOf(before) * (multiply(price, closed) - part(before.cost));
  const closes = left?.size === 0n;
  const opened = quantity - closed;
  const kept = closes ? undefined : left;
  if (opened === 0n) return { position: kept, closes, closed, profit };
  const base = kept ?? { id: id(), side, size: 0n, cost: 0n, margin: 0n, openedAt: now, updatedAt: now };
  const value = multiply(price, opened);
  return { position: { ...base, size: base.size + opened, cost: base.cost + value, margin: base.margin + marginFor(instrument, value) }, closes, closed, profit };
}

/** What a value ties up at the leverage of its instrument, which cannot change while it does. */
export const marginFor = ({ leverage }: Instrument, value: bigint): bigint => divide(value, parseDecimal(String(leverage)));

const directionOf = ({ side }: Position): bigint => (side === "LONG" ? 1n : -1n);

export function positionHandlers(account: FuturesAccount): Handlers {
  return {
    "futures.getPositions": ({ query }) => {
      const wanted = account.instrumentIfAny(query.symbol);
      const found = [...account.positions].filter(([symbol]) => wanted === undefined || symbol === wanted.symbol);
      if (found.length === 0) return { status: 200, body: { message: "There are no open Positions" } };
      return data(found.map(([symbol, position]) => ({ ...positionView(account.instrument(symbol), position), client_txn_id: "00000000-0000-0000-0000-000000000000", margin_type: "ISOLATED" })));
    },
    "futures.addMargin": (request, now) => {
      const body = bodyOf<{ symbol: string; margin: string }>(request);
      const instrument = account.instrument(body.symbol);
      const amount = decimalIn(body.margin);
      if (amount <= 0n) return invalidValue();
      const position = account.positions.get(instrument.symbol);
      if (!position) throw new Refusal(refuse(400, "There is no open position on this symbol")); // status and text are assumed
      if (amount > account.available()) return refuse(400, "Amount is more than available balance");
      const after = { ...position, margin: position.margin + amount, updatedAt: now };
      account.positions.set(instrument.symbol, after);
      // That it is told as a loss is assumed: it leaves what is available.
      account.book("ADD_MARGIN", instrument, -amount, now);
      return data(positionView(instrument, after));
    },
  };
}

/** As futures.addMargin shows it; futures.getPositions adds two members. */
function positionView({ symbol, price, leverage }: Instrument, position: Position): object {
  const { id, side, size, cost, margin, openedAt, updatedAt } = position;
  const direction = directionOf(position);
  const maintenance = multiply(cost, MAINTENANCE);
  return {
    exchange: EXCHANGE,
    position_id: id,
    symbol,
    position_side: side,
    leverage: String(leverage),
    position_size: formatDecimal(size),
    position_value: formatDecimal(cost),
    position_margin: formatDecimal(margin),
    maint_margin: formatDecimal(maintenance),
    avg_entry_price: formatDecimal(divide(cost, size)),
    mark_price: formatDecimal(price),
    last_price: formatDecimal(price),
    unrealised_pnl: formatDecimal(direction * (multiply(price, size) - cost)),
    // Where the loss since entry has eaten everything above the maintenance margin.
    liquidation_price: formatDecimal(divide(cost - direction * (margin - maintenance), size)),
    status: "OPEN",
    created_at: openedAt,
    updated_at: updatedAt,
  };
}
