/** Reads of positions and margin. */
import { divide, multiply } from "./decimal.js";
import type { Account, Position } from "./hyperliquid-accounts.js";
import { allMargin, crossMargin, initialMargin, leverageOf, magnitude, maintenanceMargin, notionalOf, positionOn, profitOf, rawUsdOf, withdrawable, type CrossMargin } from "./hyperliquid-margin.js";
import { decimal, usd, type Perpetual } from "./hyperliquid-markets.js";
import { accountOf, FAILED, type Reads, type Result } from "./hyperliquid-read.js";

export const stateReads = {
  clearinghouseState: (books, { user }, now) => stateOf(accountOf(books, user), now),
  activeAssetData(books, { user, coin }) {
    const market = books.perpetuals.find(({ name }) => name === coin);
    return market ? assetDataOf(accountOf(books, user), market) : FAILED;
  },
} satisfies Reads;

export function stateOf(account: Account, now: number): Result<"clearinghouseState"> {
  const cross = crossMargin(account);
  return {
    marginSummary: summaryOf(allMargin(account)),
    crossMarginSummary: summaryOf(cross),
    crossMaintenanceMarginUsed: usd(cross.maintenance),
    withdrawable: usd(withdrawable(account)),
    assetPositions: account.positions.map((position) => ({ type: "oneWay", position: describe(account, position, cross) })),
    time: now,
  };
}

const summaryOf = ({ accountValue, notional, rawUsd, initial }: CrossMargin): Result<"clearinghouseState">["marginSummary"] => ({
  accountValue: usd(accountValue),
  totalNtlPos: usd(notional),
  totalRawUsd: usd(rawUsd),
  totalMarginUsed: usd(initial),
});

function describe(account: Account, position: Position, cross: CrossMargin): Result<"clearinghouseState">["assetPositions"][number]["position"] {
  const { market, szi, entryPx, margin } = position;
  const { isCross, value } = leverageOf(account, market);
  const notional = notionalOf(position);
  const profit = profitOf(position);
  const paid = magnitude(multiply(szi, entryPx));
  return {
    coin: market.name,
    szi: decimal(szi),
    leverage: leverageShown(account, market),
    entryPx: decimal(entryPx),
    positionValue: usd(notional),
    unrealizedPnl: usd(profit),
    returnOnEquity: decimal(divide(profit * BigInt(value), paid), 10),
    liquidationPx: liquidationPrice(position, isCross ? cross.accountValue - cross.maintenance : margin + profit - maintenanceMargin(position)),
    marginUsed: usd(isCross ? initialMargin(notional, value) : margin + profit),
    maxLeverage: market.maxLeverage,
    cumFunding: { allTime: "0.0", sinceOpen: "0.0", sinceChange: "0.0" },
  };
}

function leverageShown(account: Account, market: Perpetual): Result<"activeAssetData">["leverage"] {
  const { isCross, value } = leverageOf(account, market);
  const position = positionOn(account, market);
  return isCross ? { type: "cross", value } : { type: "isolated", value, rawUsd: position ? usd(rawUsdOf(position)) : "0.0" };
}

/** Where the margin that is left beyond maintenance is used up; null below zero. The price change moves the maintenance margin, too. */
function liquidationPrice({ market, szi }: Position, marginAvailable: bigint): string | null {
  const rate = BigInt(2 * market.maxLeverage);
  const distance = (divide(marginAvailable, szi) * rate) / (szi > 0n ? rate - 1n : rate + 1n);
  const price = market.markPx - distance;
  return price > 0n ? decimal(price, 10) : null;
}

/** Open orders tie nothing up. Against a position there is also room to close it and open as much the other way. */
function assetDataOf(account: Account, market: Perpetual): Result<"activeAssetData"> {
  const { value } = leverageOf(account, market);
  const { accountValue, initial } = crossMargin(account);
  const free = accountValue > initial ? accountValue - initial : 0n;
  const position = positionOn(account, market);
  const reversal = position ? 2n * initialMargin(notionalOf(position), value) : 0n;
  const margins = [free + (position && position.szi < 0n ? reversal : 0n), free + (position && position.szi > 0n ? reversal : 0n)] as const;
  const sizeFor = (margin: bigint): string => decimal(divide(margin * BigInt(value), market.markPx), market.szDecimals);
  return {
    user: account.address,
    coin: market.name,
    leverage: leverageShown(account, market),
    maxTradeSzs: [sizeFor(margins[0]), sizeFor(margins[1])],
    availableToTrade: [usd(margins[0]), usd(margins[1])],
    markPx: decimal(market.markPx),
  };
}
