/** What a trade does to positions and balances. There are no fees. */
import { divide, multiply } from "./decimal.js";
import type { Acting } from "./hyperliquid-action.js";
import { newTransaction, type Account, type Balance, type Order } from "./hyperliquid-accounts.js";
import { initialMargin, leverageOf, magnitude, positionOn, smaller } from "./hyperliquid-margin.js";
import { isPair, type Perpetual, type SpotPair, type Token } from "./hyperliquid-markets.js";

interface Traded {
  startPosition: bigint;
  dir: string;
  closedPnl: bigint;
}

/** Trades `size` at the mark price, for an order that was found good. */
export function fill({ books, account, now }: Acting, order: Order, size: bigint): void {
  const { market, isBuy } = order;
  const traded = isPair(market) ? tradeSpot(account, market, isBuy, size) : tradePerpetual(account, market, isBuy ? size : -size);
  account.volume += multiply(size, market.markPx);
  account.fills.push({ order, px: market.markPx, sz: size, time: now, ...traded, transaction: newTransaction(books), tid: books.next("fill") });
}

/** What happens to a position: the part that is closed, and the part that is opened, both of them signed as the trade is. */
export function split(account: Account, market: Perpetual, signedSize: bigint): { before: bigint; closing: bigint; opening: bigint } {
  const before = positionOn(account, market)?.szi ?? 0n;
  const closed = before > 0n === signedSize > 0n ? 0n : smaller(magnitude(before), magnitude(signedSize));
  const closing = signedSize > 0n ? closed : -closed;
  return { before, closing, opening: signedSize - closing };
}

/** What a position gives back when a part of it is closed: its profit, and its share of the margin. */
export function released(account: Account, market: Perpetual, closing: bigint): { margin: bigint; profit: bigint } {
  const position = positionOn(account, market);
  if (!position || closing === 0n) return { margin: 0n, profit: 0n };
  return { margin: (position.margin * magnitude(closing)) / magnitude(position.szi), profit: -multiply(closing, market.markPx - position.entryPx) };
}

function tradePerpetual(account: Account, market: Perpetual, signedSize: bigint): Traded {
  const { before, closing, opening } = split(account, market, signedSize);
  const { margin, profit } = released(account, market, closing);
  const { isCross, value } = leverageOf(account, market);
  const added = isCross ? 0n : initialMargin(magnitude(multiply(opening, market.markPx)), value);
  const old = positionOn(account, market);
  const kept = before + closing;
  const szi = before + signedSize;
  account.usdc += margin + profit - added;
  const entryPx = opening === 0n ? old!.entryPx : kept === 0n ? market.markPx : divide(multiply(kept, old!.entryPx) + multiply(opening, market.markPx), szi);
  const place = old ? account.positions.indexOf(old) : account.positions.length;
  account.positions.splice(place, 1, ...(szi === 0n ? [] : [{ market, szi, entryPx, margin: (old?.margin ?? 0n) - margin + added }]));
  return { startPosition: before, dir: directionOf(before, signedSize), closedPnl: profit };
}

function directionOf(before: bigint, signedSize: bigint): string {
  const after = before + signedSize;
  if (before > 0n && after < 0n) return "Long > Short";
  if (before < 0n && after > 0n) return "Short > Long";
  const side = before > 0n || (before === 0n && signedSize > 0n) ? "Long" : "Short";
  return `${before !== 0n && before > 0n !== signedSize > 0n ? "Close" : "Open"} ${side}`;
}

function tradeSpot(account: Account, { base, quote, markPx }: SpotPair, isBuy: boolean, size: bigint): Traded {
  const notional = multiply(size, markPx);
  const startPosition = balanceOf(account, base).total;
  if (isBuy) {
    take(account, quote, notional);
    give(account, base, size, notional);
    return { startPosition, dir: "Buy", closedPnl: 0n };
  }
  const paid = take(account, base, size);
  give(account, quote, notional);
  return { startPosition, dir: "Sell", closedPnl: notional - paid };
}

export const balanceOf = (account: Account, { index }: Token): Balance => account.spot.get(index) ?? { total: 0n, entryNtl: 0n };

export function give(account: Account, token: Token, amount: bigint, paid = 0n): void {
  const { total, entryNtl } = balanceOf(account, token);
  account.spot.set(token.index, { total: total + amount, entryNtl: entryNtl + paid });
}

/** Takes an amount away that is there. Returns what was paid for it. */
export function take(account: Account, token: Token, amount: bigint): bigint {
  const { total, entryNtl } = balanceOf(account, token);
  const paid = total === 0n ? 0n : (entryNtl * amount) / total;
  if (total === amount) account.spot.delete(token.index);
  else account.spot.set(token.index, { total: total - amount, entryNtl: entryNtl - paid });
  return paid;
}
