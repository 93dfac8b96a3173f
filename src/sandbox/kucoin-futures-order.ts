/** A futures order as the books keep it, and as a request means it. */
import { divide, multiply, parseDecimal } from "./decimal.js";
import type { FuturesBooks } from "./kucoin-futures-books.js";
import { buyLimit, magnitude, payable, sellLimit, worth, type Contract, type MarginMode } from "./kucoin-futures-contracts.js";
import { closingFeeOf, crossMargin, type Position, type Side } from "./kucoin-futures-positions.js";
import { Refusal } from "./kucoin-replies.js";

export interface FuturesOrder {
  readonly id: string;
  /** None on the triggers that come with another order. */
  readonly clientOid: string | undefined;
  readonly contract: Contract;
  readonly mode: MarginMode;
  readonly side: Side;
  readonly isBuy: boolean;
  readonly type: "limit" | "market";
  /** Undefined on market orders. */
  readonly price: bigint | undefined;
  /** Contracts. */
  readonly size: bigint;
  /** Of isolated margin. */
  readonly leverage: bigint;
  /** Whether it may only reduce a position: reduceOnly, closeOrder, or the side that closes on a hedge account. */
  readonly reduces: boolean;
  readonly stop: { readonly direction: "up" | "down"; readonly price: bigint; readonly by: "TP" | "MP" | "IP" } | undefined;
  readonly wire: OrderBody;
  readonly createdAt: number;
  /** Contracts of it that would open a position while it rests; they tie up money. */
  opening: bigint;
  open: boolean;
  cancelled: boolean;
  filled: bigint;
  filledValue: bigint;
  updatedAt: number;
}

/** A request to place an order, numbers as their text. */
export interface OrderBody {
  clientOid?: string;
  symbol: string;
  type?: "limit" | "market";
  side?: "buy" | "sell";
  leverage?: string;
  marginMode?: MarginMode;
  positionSide?: Side;
  price?: string;
  size?: string;
  qty?: string;
  valueQty?: string;
  stop?: "up" | "down";
  stopPrice?: string;
  stopPriceType?: "TP" | "MP" | "IP";
  triggerStopUpPrice?: string;
  triggerStopDownPrice?: string;
  reduceOnly?: boolean;
  closeOrder?: boolean;
  forceHold?: boolean;
  timeInForce?: "GTC" | "IOC";
  postOnly?: boolean;
  hidden?: boolean;
  iceberg?: boolean;
  visibleSize?: string;
  stp?: string;
  remark?: string;
}

const badOrder = (message: string): Refusal => new Refusal("100001", message); // texts assumed

/** Refuses what is wrong with an order by itself. */
export function orderFrom(books: FuturesBooks, body: OrderBody, id: string, now: number): FuturesOrder {
  const contract = books.contract(body.symbol);
  const mode = body.marginMode ?? "ISOLATED";
  if (mode !== contract.marginMode) throw new Refusal("330005", "The order's margin mode does not match the selected one. Please switch and try again.");
  const side = sideOf(books, body);
  // A public report has orders that were taken under one clientOid, all of them done: an order that lives is assumed to keep its own.
  if (body.clientOid !== undefined && books.live().some(({ clientOid }) => clientOid === body.clientOid)) throw new Refusal("300018", "clientOid was used before"); // text assumed
  const position = books.position(contract, side);
  const isBuy = isPurchase(body, position);
  const price = priceOf(body, contract, isBuy);
  const reduces = body.closeOrder === true || body.reduceOnly === true || side === (isBuy ? "SHORT" : "LONG");
  // An order that waits may be there before its position.
  if (reduces && !body.stop && (!position || position.qty > 0n === isBuy)) throw noPosition();
  const size = body.closeOrder ? magnitude(position?.qty ?? 0n) : sizeOf(body, contract, price ?? contract.mark);
  if (size > contract.maxQty) throw badOrder(`size must not exceed ${contract.maxQty}`);
  return {
    ...{ id, clientOid: body.clientOid, contract, mode, side, isBuy, type: body.type ?? "limit", price, size, reduces, wire: body, createdAt: now, updatedAt: now },
    leverage: leverageOf(body, contract, mode, reduces),
    stop: body.stop && { direction: body.stop, price: parseDecimal(body.stopPrice!), by: body.stopPriceType! },
    ...{ opening: 0n, open: true, cancelled: false, filled: 0n, filledValue: 0n },
  };
}

export const noPosition = (): Refusal => new Refusal("300009", "There is no open position"); // text assumed

/** The side of the account's position that a request is about. */
export function sideOf({ hedge }: FuturesBooks, { positionSide = "BOTH" }: { positionSide?: Side | undefined }): Side {
  const message = "The order's position mode does not match your selected mode. Please switch modes and try again.";
  if (hedge && positionSide === "BOTH") throw new Refusal("330012", message); // text assumed: seen with 330011
  // That the other way round has this code is assumed.
  if (!hedge && positionSide !== "BOTH") throw new Refusal("330011", message);
  return positionSide;
}

function isPurchase({ side, closeOrder }: OrderBody, position: Position | undefined): boolean {
  if (closeOrder && position) return position.qty < 0n;
  if (!side) throw closeOrder ? noPosition() : badOrder("side is required without closeOrder");
  return side === "buy";
}

function priceOf({ type = "limit", price: text, stop }: OrderBody, contract: Contract, isBuy: boolean): bigint | undefined {
  if (type === "market") return undefined;
  if (text === undefined) throw badOrder("price is required with limit");
  const price = parseDecimal(text);
  if (price % contract.tick !== 0n) throw badOrder("price must be a multiple of tickSize");
  if (!stop && (isBuy ? price > buyLimit(contract) : price < sellLimit(contract))) throw new Refusal("300012", "The price is outside its limits"); // text assumed
  return price;
}

function leverageOf({ leverage: text }: OrderBody, { level }: Contract, mode: MarginMode, reduces: boolean): bigint {
  const leverage = text === undefined ? undefined : BigInt(Number(text)) * ONE;
  if (mode === "CROSS" || reduces) return leverage ?? ONE;
  if (leverage === undefined) throw badOrder("leverage is required on isolated margin");
  if (leverage > level.maxLeverage) throw badOrder(`leverage must not exceed ${level.maxLeverage / ONE} at this risk limit level`);
  return leverage;
}

const ONE = parseDecimal("1");

function sizeOf({ size, qty, valueQty }: OrderBody, contract: Contract, price: bigint): bigint {
  if ([size, qty, valueQty].filter((given) => given !== undefined).length !== 1) throw badOrder("exactly one of size, qty and valueQty is required");
  if (size !== undefined) return BigInt(Number(size));
  if (qty !== undefined) {
    const amount = parseDecimal(qty);
    if (amount % contract.multiplier !== 0n) throw badOrder("qty must be a multiple of the contract's multiplier");
    return amount / contract.multiplier;
  }
  const whole = parseDecimal(valueQty!) / multiply(contract.multiplier, price);
  if (whole === 0n) throw badOrder("valueQty is less than a contract");
  return whole;
}

export const isWaiting = ({ open, stop }: FuturesOrder): boolean => open && stop !== undefined;

/** What it takes to open so many contracts at a price: margin and fee. */
export function costOf(contract: Contract, mode: MarginMode, leverage: bigint, qty: bigint, price: bigint): bigint {
  const value = worth(contract, qty, price);
  const fee = payable(multiply(value, contract.taker));
  return mode === "CROSS" ? crossMargin(value, leverage) + fee : payable(divide(value, leverage)) + closingFeeOf(contract, value, leverage) + fee;
}

/** What a resting order ties up. Orders that wait for their trigger open nothing yet, and so tie up nothing (assumed). */
export function holdOf({ open, contract, mode, opening, price, leverage }: FuturesOrder, crossLeverage = contract.crossLeverage): bigint {
  return open && opening > 0n ? costOf(contract, mode, mode === "CROSS" ? crossLeverage : leverage, opening, price ?? contract.mark) : 0n;
}
