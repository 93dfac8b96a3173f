/** Leverage and isolated margin. */
import { divide, parseDecimal } from "./decimal.js";
import { noAsset, type Acting, type Actions, type Outcome } from "./hyperliquid-action.js";
import type { Account } from "./hyperliquid-accounts.js";
import { crossMargin, leverageOf, notionalOf, positionOn, profitOf, withdrawable } from "./hyperliquid-margin.js";
import { MICRO_USD, type Perpetual } from "./hyperliquid-markets.js";

export const leverageActions = {
  updateLeverage: (acting, { asset, isCross, leverage }) => onPerpetual(acting, asset, (account, market) => updateLeverage(account, market, isCross, leverage)),
  updateIsolatedMargin: (acting, { asset, ntli }) => onPerpetual(acting, asset, (account, market) => updateIsolatedMargin(account, market, BigInt(ntli) * MICRO_USD)),
  topUpIsolatedOnlyMargin: (acting, { asset, leverage }) => onPerpetual(acting, asset, (account, market) => topUp(account, market, parseDecimal(leverage))),
} satisfies Partial<Actions>;

function onPerpetual({ books, account }: Acting, asset: number, act: (account: Account, market: Perpetual) => Outcome): Outcome {
  const market = books.perpetuals[asset];
  return market ? act(account, market) : noAsset(asset);
}

function updateLeverage(account: Account, market: Perpetual, isCross: boolean, leverage: number): Outcome {
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

function updateIsolatedMargin(account: Account, market: Perpetual, amount: bigint): Outcome {
  const { isCross, value } = leverageOf(account, market);
  const position = positionOn(account, market);
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
function topUp(account: Account, market: Perpetual, leverage: bigint): Outcome {
  const position = positionOn(account, market);
  if (market.marginMode !== "strictIsolated") return "Asset not strict isolated";
  if (!position) return "Cannot update margin for empty position.";
  const missing = divide(notionalOf(position), leverage) - position.margin - profitOf(position);
  // At the target or beyond it there is nothing to add, and nothing is taken out.
  if (missing <= 0n) return undefined;
  const amount = ((missing + MICRO_USD - 1n) / MICRO_USD) * MICRO_USD;
  if (amount > withdrawable(account)) return "Account does not have sufficient margin available for increase.";
  position.margin += amount;
  account.usdc -= amount;
  return undefined;
}
