/** Answers to the venue's reads. null is a failed read: the venue answers what it does not know with a 500 whose body is null. */
import type { InfoOperations } from "../../generated/hyperliquid/client.js";
import { divide, formatDecimal, multiply } from "./decimal.js";
import {
  crossMargin,
  initialMargin,
  leverageOf,
  magnitude,
  maintenanceMargin,
  notionalOf,
  positionOn,
  profitOf,
  rawUsdOf,
  withdrawable,
  type Account,
  type Books,
  type CrossMargin,
  type Market,
  type Position,
} from "./hyperliquid-accounts.js";

type Parameters<Name extends keyof InfoOperations> = NonNullable<globalThis.Parameters<InfoOperations[Name]>[0]>;
type Result<Name extends keyof InfoOperations> = Awaited<ReturnType<InfoOperations[Name]>>;
type Reads = { readonly [Name in keyof InfoOperations]?: (books: Books, parameters: Parameters<Name>, now: number) => Result<Name> | null };

export const reads: Reads = {
  meta: (books) => metaOf(books),
  metaAndAssetCtxs: (books) => [metaOf(books), books.markets.map(contextOf)],
  spotMeta: () => SPOT,
  perpDexs: () => [null],
  clearinghouseState: ({ accounts }, { user }, now) => stateOf(accounts.get(user) ?? nobody(user), now),
  activeAssetData({ accounts, markets }, { user, coin }) {
    const market = markets.find(({ name }) => name === coin);
    return market ? assetDataOf(accounts.get(user) ?? nobody(user), market) : null;
  },
  openOrders: ({ accounts }, { user }) =>
    (accounts.get(user)?.openOrders ?? []).map(({ limitPx, sz, ...order }) => ({ ...order, limitPx: decimal(limitPx), sz: decimal(sz), origSz: decimal(sz) })),
  marginTable: (books, { id }) => (id >= 1 && id < FIRST_LISTED_TABLE) || listedTables(books).includes(id) ? oneTier(id) : null,
  userRateLimit: ({ accounts, actionCap }, { user }) => ({ cumVlm: "0.0", nRequestsUsed: accounts.get(user)?.actions ?? 0, nRequestsCap: actionCap, nRequestsSurplus: 0 }),
  userRole: (books, { user }) => roleOf(books, user),
  extraAgents: ({ accounts }, { user }) => (accounts.get(user)?.agents ?? []).map(({ name, address }) => ({ name, address, validUntil: null })),
};

/** An address without an account reads like an empty one; so does an API wallet's, whose account has another address. */
const nobody = (address: string): Account => ({ address, usdc: 0n, leverage: new Map(), positions: [], openOrders: [], agents: [], actions: 0 });

/** Decimals as the venue prints them: "60000.0", never "60000". */
function decimal(value: bigint, places?: number): string {
  const text = formatDecimal(value, places);
  return text.includes(".") ? text : `${text}.0`;
}

const usd = (value: bigint): string => decimal(value, 6);

/** Margin tables below this id are not listed: they have one tier, whose maximum is the id. */
const FIRST_LISTED_TABLE = 50;

const oneTier = (maxLeverage: number): Result<"marginTable"> => ({ description: "", marginTiers: [{ lowerBound: "0.0", maxLeverage }] });

const listedTables = ({ markets }: Books): number[] => [...new Set(markets.map(({ maxLeverage }) => maxLeverage))].filter((id) => id >= FIRST_LISTED_TABLE);

function metaOf(books: Books): Result<"meta"> {
  return {
    universe: books.markets.map(({ name, szDecimals, maxLeverage, marginMode }) => ({ name, szDecimals, maxLeverage, marginTableId: maxLeverage, ...(marginMode && { onlyIsolated: true, marginMode }) })),
    marginTables: listedTables(books).map((id) => [id, oneTier(id)]),
    collateralToken: 0,
  };
}

/** A quiet market: nothing trades, every price is the mark price. */
function contextOf({ markPx }: Market): Result<"metaAndAssetCtxs">[1][number] {
  const price = decimal(markPx);
  return { prevDayPx: price, dayNtlVlm: "0.0", markPx: price, midPx: price, funding: "0.0", openInterest: "0.0", premium: "0.0", oraclePx: price, impactPxs: [price, price], dayBaseVlm: "0.0" };
}

/** The sandbox has no spot trading; this is enough to look tokens and a pair up. */
const SPOT: Result<"spotMeta"> = {
  universe: [{ tokens: [1, 0], name: "PURR/USDC", index: 0, isCanonical: true }],
  tokens: [
    { name: "USDC", szDecimals: 8, weiDecimals: 8, index: 0, tokenId: "0x6d1e7cde53ba9467b783cb7c530ce054", isCanonical: true, evmContract: null, fullName: null, deployerTradingFeeShare: "0.0" },
    { name: "PURR", szDecimals: 0, weiDecimals: 5, index: 1, tokenId: "0xc1fb593aeffbeb02f85e0308e9956a90", isCanonical: true, evmContract: null, fullName: null, deployerTradingFeeShare: "0.0" },
  ],
};

function roleOf({ accounts, signers }: Books, address: string): Result<"userRole"> {
  const account = accounts.get(address);
  if (account) return account.master ? { role: "subAccount", data: { master: account.master } } : { role: "user" };
  const owner = signers.get(address);
  return owner ? { role: "agent", data: { user: owner.address } } : { role: "missing" };
}

function stateOf(account: Account, now: number): Result<"clearinghouseState"> {
  const cross = crossMargin(account);
  const all = { ...cross };
  for (const position of account.positions) {
    if (leverageOf(account, position.market).isCross) continue;
    const equity = position.margin + profitOf(position);
    all.accountValue += equity;
    all.notional += notionalOf(position);
    all.rawUsd += rawUsdOf(position);
    all.initial += equity;
  }
  return {
    marginSummary: summaryOf(all),
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

function leverageShown(account: Account, market: Market): Result<"activeAssetData">["leverage"] {
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
function assetDataOf(account: Account, market: Market): Result<"activeAssetData"> {
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
