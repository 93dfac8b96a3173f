/**
 * The books of one network and the margin arithmetic on them. Amounts are USDC scaled by 1e18.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/trading/margining
 */
import { multiply, parseDecimal } from "./decimal.js";
import { Nonces } from "./hyperliquid-nonces.js";
import type { Seed } from "./seed.js";

type HyperliquidSeed = Seed["hyperliquid"];
type SeedAccount = HyperliquidSeed["accounts"][number];

export interface Market {
  readonly name: string;
  readonly szDecimals: number;
  readonly maxLeverage: number;
  readonly markPx: bigint;
  readonly marginMode: "strictIsolated" | "noCross" | undefined;
}

export interface Leverage {
  readonly isCross: boolean;
  readonly value: number;
}

export interface Position {
  readonly market: Market;
  /** Signed size. */
  readonly szi: bigint;
  readonly entryPx: bigint;
  /** Margin put in, unrealised profit not counted; 0 in cross mode. */
  margin: bigint;
}

export interface OpenOrder {
  coin: string;
  side: "B" | "A";
  limitPx: bigint;
  sz: bigint;
  oid: number;
  timestamp: number;
}

export interface Account {
  readonly address: string;
  /** Set for a sub-account. */
  readonly master?: string;
  /** What is not tied up in isolated positions; unrealised profit is not in it. */
  usdc: bigint;
  readonly leverage: Map<Market, Leverage>;
  readonly positions: Position[];
  readonly openOrders: OpenOrder[];
  readonly agents: readonly { name: string; address: string }[];
  /** Actions charged to the address. */
  actions: number;
  /** When the last one was. */
  lastActionAt?: number;
}

/** One network: nothing that happens on the other one shows here. */
export interface Books {
  /** By asset id. */
  readonly markets: readonly Market[];
  /** By address. */
  readonly accounts: ReadonlyMap<string, Account>;
  /** Whom an address signs for: accounts sign for themselves, API wallets for their account. */
  readonly signers: ReadonlyMap<string, Account>;
  readonly nonces: Nonces;
  /** Actions that an address may send in all, as it is told. */
  readonly actionCap: number;
}

export function openBooks(seed: HyperliquidSeed, now: number, actionCap: number): Books {
  const markets = seed.markets.map(({ name, szDecimals, maxLeverage, markPx, marginMode }): Market => ({ name, szDecimals, maxLeverage, markPx: parseDecimal(markPx), marginMode }));
  const accounts = new Map<string, Account>();
  const signers = new Map<string, Account>();
  for (const entry of seed.accounts) {
    const account = openAccount(entry, markets, now);
    accounts.set(account.address, account);
    for (const signer of [account, ...account.agents]) signers.set(signer.address, account);
    for (const { address, usdc } of entry.subAccounts) {
      const subAccount: Account = { address: address.toLowerCase(), master: account.address, usdc: parseDecimal(usdc), leverage: new Map(), positions: [], openOrders: [], agents: [], actions: 0 };
      accounts.set(subAccount.address, subAccount);
    }
  }
  return { markets, accounts, signers, nonces: new Nonces(), actionCap };
}

function openAccount(entry: SeedAccount, markets: readonly Market[], now: number): Account {
  const marketOf = (name: string): Market => {
    const market = markets.find((candidate) => candidate.name === name);
    if (!market) throw new RangeError(`the seed's account ${entry.address} has ${name}, which is no market of the seed`);
    return market;
  };
  const account: Account = {
    address: entry.address.toLowerCase(),
    usdc: parseDecimal(entry.usdc),
    leverage: new Map(Object.entries(entry.leverage).map(([coin, { type, value }]) => [marketOf(coin), { isCross: type === "cross", value }])),
    positions: [],
    openOrders: entry.openOrders.map(({ coin, side, limitPx, sz }, index) => ({ coin, side, limitPx: parseDecimal(limitPx), sz: parseDecimal(sz), oid: index + 1, timestamp: now })),
    agents: entry.agents.map(({ name, address }) => ({ name, address: address.toLowerCase() })),
    actions: 0,
  };
  for (const { coin, szi, entryPx, margin = "0" } of entry.positions) {
    const market = marketOf(coin);
    account.positions.push({ market, szi: parseDecimal(szi), entryPx: parseDecimal(entryPx), margin: leverageOf(account, market).isCross ? 0n : parseDecimal(margin) });
  }
  return account;
}

/** The setting of a market. Markets nobody touched are at the smaller of 20 and their maximum, cross where that is allowed. */
export const leverageOf = (account: Account, market: Market): Leverage =>
  account.leverage.get(market) ?? { isCross: market.marginMode === undefined, value: Math.min(20, market.maxLeverage) };

export const positionOn = (account: Account, market: Market): Position | undefined => account.positions.find((position) => position.market === market);

export const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

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
export function crossMargin(account: Account, leverageFor: (market: Market) => number = (market) => leverageOf(account, market).value): CrossMargin {
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

/** What may leave the cross balance: the rest must cover the initial margins and a tenth of the positions' value. */
export function withdrawable(account: Account): bigint {
  const { accountValue, initial, notional } = crossMargin(account);
  const kept = initial > notional / 10n ? initial : notional / 10n;
  return accountValue > kept ? accountValue - kept : 0n;
}
