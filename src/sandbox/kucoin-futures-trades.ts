/** What a trade makes of a futures position and of the wallet. Nothing in here changes anything. */
import { divide, multiply } from "./decimal.js";
import { magnitude, payable, worth, type Contract, type MarginMode } from "./kucoin-futures-contracts.js";
import { closingFeeOf, marginOf, type Position, type Side } from "./kucoin-futures-positions.js";

export interface Terms {
  readonly contract: Contract;
  readonly mode: MarginMode;
  readonly side: Side;
  /** Contracts; negative for a sale. */
  readonly qty: bigint;
  readonly price: bigint;
  /** Of an isolated order. */
  readonly leverage: bigint;
  /** Id of a position that begins here. */
  readonly id: string;
  readonly now: number;
}

export interface Traded {
  /** The position that was there before, as it is when nothing of it is left. */
  readonly closed: Position | undefined;
  /** What is there afterwards. */
  readonly position: Position | undefined;
  /** Contracts that were closed and opened; never negative. */
  readonly closing: bigint;
  readonly opening: bigint;
  readonly openFee: bigint;
  readonly closeFee: bigint;
  /** Profit less fees. */
  readonly cash: bigint;
  /** By how much what the wallet ties up changes. */
  readonly held: bigint;
  /** Whether an isolated position was closed beyond its bankruptcy price. */
  readonly bankrupt: boolean;
}

/** Closes what is there on the other side first; the rest opens. */
export function trade(before: Position | undefined, terms: Terms): Traded {
  const { contract, qty } = terms;
  const closing = before && before.qty < 0n !== qty < 0n ? least(magnitude(before.qty), magnitude(qty)) : 0n;
  const opening = magnitude(qty) - closing;
  const sign = qty < 0n ? -1n : 1n;

  const left = before && closing > 0n ? closePart(before, closing, terms) : { position: before, closed: undefined, fee: 0n, profit: 0n, bankrupt: false };
  const value = magnitude(worth(contract, opening, terms.price));
  const openFee = payable(multiply(value, contract.taker));
  const position = opening > 0n ? openPart(left.position, sign * opening, openFee, terms) : left.position;
  const tied = (some: Position | undefined): bigint => (some ? marginOf(some) : 0n);
  return { closed: left.closed, position, closing, opening, openFee, closeFee: left.fee, cash: left.profit - left.fee - openFee, held: tied(position) - tied(before), bankrupt: left.bankrupt };
}

interface Left {
  /** What is left of the position. */
  position: Position | undefined;
  closed: Position | undefined;
  fee: bigint;
  profit: bigint;
  bankrupt: boolean;
}

function closePart(before: Position, closing: bigint, { contract, price }: Terms): Left {
  const all = magnitude(before.qty);
  const share = (amount: bigint): bigint => (amount * closing) / all;
  const gone = before.qty < 0n ? -closing : closing;
  const value = worth(contract, gone, price);
  const profit = value - share(before.cost);
  const fee = payable(multiply(magnitude(value), contract.taker));
  const rest: Position = {
    ...before,
    qty: before.qty - gone,
    cost: before.cost - share(before.cost),
    init: before.init - share(before.init),
    closingFee: before.closingFee - share(before.closingFee),
    added: before.added - share(before.added),
    gross: before.gross + profit,
    fees: before.fees + fee,
    closedQty: before.closedQty + gone,
    closedValue: before.closedValue + value,
  };
  const bankrupt = before.mode === "ISOLATED" && marginOf(before) - marginOf(rest) + profit - fee < 0n;
  return { position: rest.qty === 0n ? undefined : rest, closed: rest.qty === 0n ? rest : undefined, fee, profit, bankrupt };
}

function openPart(before: Position | undefined, qty: bigint, fee: bigint, { contract, mode, side, price, leverage, id, now }: Terms): Position {
  const from: Position = before ?? { id, contract, side, mode, qty: 0n, cost: 0n, init: 0n, closingFee: 0n, added: 0n, gross: 0n, fees: 0n, closedQty: 0n, closedValue: 0n, openedAt: now };
  const cost = worth(contract, qty, price);
  const isolated = mode === "ISOLATED";
  return {
    ...from,
    qty: from.qty + qty,
    cost: from.cost + cost,
    init: from.init + (isolated ? payable(divide(magnitude(cost), leverage)) : 0n),
    closingFee: from.closingFee + (isolated ? closingFeeOf(contract, magnitude(cost), leverage) : 0n),
    fees: from.fees + fee,
  };
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
