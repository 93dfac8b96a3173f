/** Figures of one futures position, by the venue's formulas as far as its recorded answers show them. */
import { divide, multiply, parseDecimal } from "./decimal.js";
import { magnitude, payable, worth, type Contract, type MarginMode } from "./kucoin-futures-contracts.js";

/** BOTH on a one-way account, LONG or SHORT on a hedge account. */
export type Side = "BOTH" | "LONG" | "SHORT";

export interface Position {
  readonly id: string;
  readonly contract: Contract;
  readonly side: Side;
  readonly mode: MarginMode;
  /** Contracts; negative for a short one. */
  readonly qty: bigint;
  /** Value at the entry, with the sign of the quantity. */
  readonly cost: bigint;
  /** Isolated margin: from trades, kept for the fee of closing, added later. All 0 on cross margin, where leverage makes the margin. */
  readonly init: bigint;
  readonly closingFee: bigint;
  readonly added: bigint;
  /** Realised profit before fees, and the fees. */
  readonly gross: bigint;
  readonly fees: bigint;
  /** What was closed so far, and at which value. */
  readonly closedQty: bigint;
  readonly closedValue: bigint;
  readonly openedAt: number;
}

const ONE = parseDecimal("1");

/** Cross margin that a value ties up. It goes by the entry, so that a mark price apart from it moves no money. */
export const crossMargin = (cost: bigint, leverage: bigint): bigint => payable(divide(magnitude(cost), leverage));

/** What a position ties up of the wallet. */
export function marginOf({ mode, cost, init, closingFee, added, contract }: Position, crossLeverage = contract.crossLeverage): bigint {
  return mode === "CROSS" ? crossMargin(cost, crossLeverage) : init + closingFee + added;
}

/** What isolated margin keeps for the fee of closing at the bankruptcy price. */
export const closingFeeOf = ({ taker }: Contract, value: bigint, leverage: bigint): bigint => payable(multiply(multiply(value, taker), ONE + divide(ONE, leverage)));

export const markValue = ({ contract, qty }: Position): bigint => worth(contract, qty, contract.mark);
export const profitOf = (position: Position): bigint => markValue(position) - position.cost;

/** The margin that has to stay in an isolated position at a risk limit level: the rest may be taken out. Losses count, profits do not (assumed). */
export function neededMargin(position: Position, { initial } = position.contract.level): bigint {
  const profit = profitOf(position);
  return payable(multiply(magnitude(markValue(position)), initial)) + position.closingFee - (profit < 0n ? profit : 0n);
}

export const maintenanceOf = ({ cost, closingFee, contract }: Position): bigint => payable(multiply(magnitude(cost), contract.level.maintain)) + closingFee;

/** Price at which a position has lost all but `kept` of its margin; never below 0. */
export function priceAtLoss(position: Position, kept: bigint): bigint {
  const price = divide(position.cost - (marginOf(position) - kept), worth(position.contract, position.qty, ONE));
  return price > 0n ? price : 0n;
}

export const entryPrice = ({ contract, qty, cost }: Position): bigint => divide(cost, worth(contract, qty, ONE));
export const exitPrice = ({ contract, closedQty, closedValue }: Position): bigint => (closedQty === 0n ? 0n : divide(closedValue, worth(contract, closedQty, ONE)));

/** Leverage in effect: the value at the mark price over the margin with the open profit, to two places, rounded up as recorded. */
export function leverageOf(position: Position): bigint {
  if (position.mode === "CROSS") return position.contract.crossLeverage;
  const margin = marginOf(position) + profitOf(position);
  const hundredth = ONE / 100n;
  return margin <= 0n ? 0n : ((divide(magnitude(markValue(position)), margin) + hundredth - 1n) / hundredth) * hundredth;
}
