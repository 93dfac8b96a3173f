/**
 * Margin arithmetic. Amounts are USDC scaled by 1e18.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/trading/margining
 */
import { multiply } from "./decimal.js";
import type { Account, Leverage, Position } from "./hyperliquid-accounts.js";
import type { Perpetual } from "./hyperliquid-markets.js";

/** The setting of a market. Markets nobody touched are at the smaller of 20 and their maximum, cross where that is allowed. */
export const leverageOf = (account: Account, market: Perpetual): Leverage =>
  account.leverage.get(market) ?? { isCross: market.marginMode === undefined, value: Math.min(20, market.maxLeverage) };

export const positionOn = (account: Account, market: Perpetual): Position | undefined => account.positions.find((position) => position.market === market);

export const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

export const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

export const notionalOf = ({ szi, market }: Position): bigint => magnitude(multiply(szi, market.markPx));

export const profitOf = ({ szi, entryPx, market }: Position): bigint => multiply(szi, market.markPx - entryPx);

/** What backs a position when its value at the mark price is not counted: margin less what was paid, or plus what was received. */
export const rawUsdOf = (position: Position): bigint => position.margin - multiply(position.szi, position.entryPx);

/** Margin that a notional needs, never rounded down. */
export const initialMargin = (notional: bigint, leverage: number): bigint => (notional + BigInt(leverage) - 1n) / BigInt(leverage);

/** Half of the initial margin at the market's maximum. */
export const maintenanceMargin = (position: Position): bigint => notionalOf(position) / BigInt(2 * position.market.maxLeverage);

export interface CrossMargin {
  accountValue: bigint;
  notional: bigint;
  rawUsd: bigint;
  initial: bigint;
  maintenance: bigint;
}

/** Sums over the positions in cross mode; `leverageFor` overrides settings, to look ahead. */
export function crossMargin(account: Account, leverageFor: (market: Perpetual) => number = (market) => leverageOf(account, market).value): CrossMargin {
  const sums: CrossMargin = { accountValue: account.usdc, notional: 0n, rawUsd: account.usdc, initial: 0n, maintenance: 0n };
  for (const position of account.positions) {
    if (!leverageOf(account, position.market).isCross) continue;
    const notional = notionalOf(position);
    sums.accountValue += profitOf(position);
    sums.notional += notional;
    sums.rawUsd += rawUsdOf(position);
    sums.initial += initialMargin(notional, leverageFor(position.market));
    sums.maintenance += maintenanceMargin(position);
  }
  return sums;
}

/** The same with what the isolated positions are worth. */
export function allMargin(account: Account): CrossMargin {
  const all = crossMargin(account);
  for (const position of account.positions) {
    if (leverageOf(account, position.market).isCross) continue;
    const equity = position.margin + profitOf(position);
    all.accountValue += equity;
    all.notional += notionalOf(position);
    all.rawUsd += rawUsdOf(position);
    all.initial += equity;
  }
  return all;
}

/** What may leave the cross balance: the rest must cover the initial margins and a tenth of the positions' value. */
export function withdrawable(account: Account): bigint {
  const { accountValue, initial, notional } = crossMargin(account);
  const kept = initial > notional / 10n ? initial : notional / 10n;
  return accountValue > kept ? accountValue - kept : 0n;
}
