/** Why an order is refused. Prices are those of a market whose bid, ask and mark are one. */
import { multiply, parseDecimal } from "./decimal.js";
import type { Parameters } from "./hyperliquid-action.js";
import type { Account, Order } from "./hyperliquid-accounts.js";
import { balanceOf, released, split } from "./hyperliquid-fills.js";
import { crossMargin, initialMargin, leverageOf, magnitude, positionOn } from "./hyperliquid-margin.js";
import { isOnTick, isPair, isWholeLot, type Market, type Perpetual, type SpotPair, type Token, decimal } from "./hyperliquid-markets.js";

/** An order as it travels. */
export type OrderWire = Parameters<"order">["orders"][number];

/** The state that the history keeps, and the venue's words without their " asset=N". */
export interface Rejection {
  readonly status: string;
  readonly text: string;
}

/** In USDC, or in the quote token of a spot pair. */
const MINIMUM_VALUE = 10n ** 19n;

export const crosses = ({ isBuy, limitPx, market: { markPx } }: Pick<Order, "isBuy" | "limitPx" | "market">): boolean => (isBuy ? limitPx >= markPx : limitPx <= markPx);

/** What an order that trades at once trades: of a reduce-only one, as much as there is to reduce; all of it for a size of 0. */
export function sizeNow(account: Account, { market, reduceOnly, sz }: Pick<Order, "market" | "reduceOnly" | "sz">): bigint {
  if (!reduceOnly) return sz;
  const held = heldOn(account, market);
  return sz === 0n || sz > held ? held : sz;
}

/** @param follows whether the order waits for another one, so that there is no position yet */
export function rejectionOf(account: Account, order: Order, follows: boolean): Rejection | undefined {
  return shapeProblem(account, order) ?? (order.trigger ? triggerProblem(order) : bookProblem(order)) ?? (follows ? undefined : accountProblem(account, order));
}

function shapeProblem(account: Account, order: Order): Rejection | undefined {
  const { market, limitPx, sz, reduceOnly, trigger } = order;
  if (sz === 0n && !reduceOnly) return { status: "rejected", text: "Order has zero size." };
  if (!isWholeLot(sz, market)) return { status: "rejected", text: "Order has invalid size." };
  if (!isOnTick(limitPx, market) || (trigger && !isOnTick(trigger.px, market))) return { status: "tickRejected", text: "Price must be divisible by tick size." };
  // That closing a whole position is exempt is assumed: otherwise small ones could never be closed.
  const closesAll = reduceOnly && (sz === 0n || sz >= heldOn(account, market));
  if (!closesAll && multiply(sz, limitPx) < MINIMUM_VALUE) return { status: "minTradeNtlRejected", text: `Order must have minimum value of ${isPair(market) ? `10 ${market.quote.name}` : "$10"}.` };
  return undefined;
}

const heldOn = (account: Account, market: Market): bigint => (isPair(market) ? 0n : magnitude(positionOn(account, market)?.szi ?? 0n));

/** A trigger must lie where the price has not been: beyond the mark in the direction that it waits for. */
function triggerProblem({ isBuy, market, trigger }: Order): Rejection | undefined {
  const above = isBuy === (trigger!.tpsl === "sl");
  const isAhead = above ? trigger!.px > market.markPx : trigger!.px < market.markPx;
  return isAhead ? undefined : { status: "badTriggerPxRejected", text: "Invalid TP/SL price." };
}

function bookProblem(order: Order): Rejection | undefined {
  const { tif, market } = order;
  const price = decimal(market.markPx);
  // How bid and ask are written together is assumed.
  if (tif === "Alo" && crosses(order)) return { status: "badAloPxRejected", text: `Post only order would have immediately matched, bbo was ${price}@${price}.` };
  if ((tif === "Ioc" || tif === "FrontendMarket") && !crosses(order)) return { status: "iocCancelRejected", text: "Order could not immediately match against any resting orders." };
  return undefined;
}

function accountProblem(account: Account, order: Order): Rejection | undefined {
  const { market, reduceOnly } = order;
  if (isPair(market)) return spotProblem(account, order, market);
  const signedSize = order.isBuy ? 1n : -1n;
  if (reduceOnly && split(account, market, signedSize).closing === 0n) return { status: "reduceOnlyRejected", text: "Reduce only order would increase position." };
  if (order.trigger || reduceOnly) return undefined;
  return hasMargin(account, order, market) ? undefined : { status: "perpMarginRejected", text: "Insufficient margin to place order." };
}

/** The margin for what an order opens must be there once what it closes is paid out. Open orders tie nothing up. */
function hasMargin(account: Account, order: Order, market: Perpetual): boolean {
  const price = crosses(order) ? market.markPx : order.limitPx;
  const { before, closing, opening } = split(account, market, order.isBuy ? order.sz : -order.sz);
  if (opening === 0n) return true;
  const { isCross, value } = leverageOf(account, market);
  const { accountValue, initial } = crossMargin(account);
  const marginFor = (size: bigint): bigint => initialMargin(magnitude(multiply(size, price)), value);
  if (!isCross) {
    const { margin, profit } = released(account, market, closing);
    return accountValue - initial + margin + profit >= marginFor(opening);
  }
  const own = initialMargin(magnitude(multiply(before, market.markPx)), value);
  return accountValue >= initial - own + marginFor(before + closing + opening);
}

function spotProblem(account: Account, order: Order, { base, quote, markPx }: SpotPair): Rejection | undefined {
  const { isBuy, sz, limitPx, reduceOnly, trigger } = order;
  if (trigger) return undefined;
  // Nothing on spot is a position; the text is that of perpetuals: assumed.
  if (reduceOnly) return { status: "reduceOnlyRejected", text: "Reduce only order would increase position." };
  const [token, needed] = isBuy ? [quote, multiply(sz, crosses(order) ? markPx : limitPx)] : [base, sz];
  return availableOf(account, token) >= needed ? undefined : { status: "insufficientSpotBalanceRejected", text: "Insufficient spot balance" };
}

/** What open spot orders hold back. */
export function heldBack(account: Account, token: Token): bigint {
  let held = 0n;
  for (const { status, market, isBuy, sz, limitPx, trigger, parent } of account.orders) {
    if (status !== "open" || trigger || parent?.status === "open" || !isPair(market)) continue;
    if (isBuy && market.quote === token) held += multiply(sz, limitPx);
    if (!isBuy && market.base === token) held += sz;
  }
  return held;
}

export const availableOf = (account: Account, token: Token): bigint => balanceOf(account, token).total - heldBack(account, token);

/** The order that a caller's words mean. */
export function orderOf({ b, p, s, r, t, c }: OrderWire, market: Market, oid: number, now: number): Order {
  const size = parseDecimal(s);
  const trigger = "trigger" in t ? { isMarket: t.trigger.isMarket, px: parseDecimal(t.trigger.triggerPx), tpsl: t.trigger.tpsl } : undefined;
  return { market, isBuy: b, limitPx: parseDecimal(p), sz: size, origSz: size, oid, timestamp: now, cloid: c, reduceOnly: r, tif: "limit" in t ? t.limit.tif : undefined, trigger, status: "open", statusTimestamp: now };
}
