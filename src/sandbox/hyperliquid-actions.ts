/** What actions do to the books. Each returns the venue's words when it refuses; then nothing has changed. */
import type { ExchangeOperations } from "../../generated/hyperliquid/client.js";
import { divide, parseDecimal } from "./decimal.js";
import { crossMargin, leverageOf, notionalOf, positionOn, profitOf, withdrawable, type Account, type Market } from "./hyperliquid-accounts.js";

type Parameters<Name extends keyof ExchangeOperations> = globalThis.Parameters<ExchangeOperations[Name]>[0];

export type Actions = { readonly [Name in keyof ExchangeOperations]?: (account: Account, market: Market, action: Parameters<Name>) => string | undefined };

/** 1e-6 USDC, the smallest amount that the venue books. */
const MICRO_USD = 10n ** 12n;

export const actions: Actions = { updateLeverage, updateIsolatedMargin, topUpIsolatedOnlyMargin };

function updateLeverage(account: Account, market: Market, { isCross, leverage }: Parameters<"updateLeverage">): string | undefined {
  const before = leverageOf(account, market);
  const position = positionOn(account, market);
  if (leverage > market.maxLeverage) return "Invalid leverage value";
  if (isCross && market.marginMode !== undefined) return "Cross margin is not allowed for this asset.";
  if (position && isCross !== before.isCross) return "Cannot switch leverage type with open position.";
  if (position && leverage < before.value) {
    if (isCross) {
      const { accountValue, initial } = crossMargin(account, (other) => (other === market ? leverage : leverageOf(account, other).value));
      if (accountValue < initial) return "Cross position does not have sufficient margin available to decrease leverage. To decrease leverage, deposit more collateral.";
    } else if ((position.margin + profitOf(position)) * BigInt(leverage) < notionalOf(position)) {
      return "Isolated position does not have sufficient margin available to decrease leverage. To decrease leverage, add margin to the position.";
    }
  }
  account.leverage.set(market, { isCross, value: leverage });
  return undefined;
}

function updateIsolatedMargin(account: Account, market: Market, { ntli }: Parameters<"updateIsolatedMargin">): string | undefined {
  const { isCross, value } = leverageOf(account, market);
  const position = positionOn(account, market);
  const amount = BigInt(ntli) * MICRO_USD;
  if (!position) return "Cannot update margin for empty position.";
  if (isCross) return "Position does not use isolated margin.";
  if (amount > withdrawable(account)) return "Account does not have sufficient margin available for increase.";
  if (amount < 0n) {
    if (market.marginMode === "strictIsolated") return "Cannot remove isolated margin for this asset. To remove margin, reduce the position.";
    const left = position.margin + profitOf(position) + amount;
    const notional = notionalOf(position);
    if (left * BigInt(value) < notional || left * 10n < notional) return "Position does not have sufficient margin for reduction.";
  }
  position.margin += amount;
  account.usdc -= amount;
  return undefined;
}

/** The texts for an empty position and for too little money are those of `updateIsolatedMargin`: assumed, no source has this action's. */
function topUpIsolatedOnlyMargin(account: Account, market: Market, { leverage }: Parameters<"topUpIsolatedOnlyMargin">): string | undefined {
  const position = positionOn(account, market);
  if (market.marginMode !== "strictIsolated") return "Asset not strict isolated";
  if (!position) return "Cannot update margin for empty position.";
  const missing = divide(notionalOf(position), parseDecimal(leverage)) - position.margin - profitOf(position);
  // At the target or beyond it there is nothing to add, and nothing is taken out.
  if (missing <= 0n) return undefined;
  const amount = ((missing + MICRO_USD - 1n) / MICRO_USD) * MICRO_USD;
  if (amount > withdrawable(account)) return "Account does not have sufficient margin available for increase.";
  position.margin += amount;
  account.usdc -= amount;
  return undefined;
}
