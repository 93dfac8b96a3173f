/** The books of one network. Amounts are scaled by 1e18. */
import { parseDecimal } from "./decimal.js";
import { leverageOf } from "./hyperliquid-margin.js";
import { openMarkets, type Market, type Markets, type Perpetual } from "./hyperliquid-markets.js";
import { Nonces } from "./hyperliquid-nonces.js";
import type { Seed } from "./seed.js";

type HyperliquidSeed = Seed["hyperliquid"];
type SeedAccount = HyperliquidSeed["accounts"][number];

export interface Leverage {
  readonly isCross: boolean;
  readonly value: number;
}

export interface Position {
  readonly market: Perpetual;
  /** Signed size. */
  readonly szi: bigint;
  readonly entryPx: bigint;
  /** Margin put in, unrealised profit not counted; 0 in cross mode. */
  margin: bigint;
}

export interface Order {
  readonly market: Market;
  readonly isBuy: boolean;
  readonly limitPx: bigint;
  /** What is open; 0 for what closes a whole position. */
  sz: bigint;
  readonly origSz: bigint;
  readonly oid: number;
  readonly timestamp: number;
  readonly cloid?: string | undefined;
  readonly reduceOnly: boolean;
  /** Absent for one that waits for a trigger. */
  readonly tif?: "Gtc" | "Ioc" | "Alo" | "FrontendMarket" | undefined;
  readonly trigger?: { readonly isMarket: boolean; readonly px: bigint; readonly tpsl: "tp" | "sl" } | undefined;
  readonly isPositionTpsl?: boolean;
  /** Comes to life when this one is filled. */
  readonly parent?: Order | undefined;
  status: string;
  statusTimestamp: number;
}

export interface Fill {
  readonly order: Pick<Order, "market" | "isBuy" | "oid" | "cloid">;
  readonly px: bigint;
  readonly sz: bigint;
  readonly time: number;
  readonly startPosition: bigint;
  readonly dir: string;
  readonly closedPnl: bigint;
  readonly transaction: string;
  readonly tid: number;
}

export interface Twap {
  readonly id: number;
  readonly market: Market;
  readonly isBuy: boolean;
  readonly sz: bigint;
  readonly reduceOnly: boolean;
  readonly minutes: number;
  readonly randomize: boolean;
  readonly timestamp: number;
  /** Price that ends it. */
  readonly stopPx: bigint | null;
  /** What lets it begin. */
  readonly trigger: { readonly px: bigint; readonly above: boolean } | null;
  readonly changes: { readonly time: number; readonly status: string }[];
}

/** An address that may sign L1 actions for an account. */
export interface Agent {
  readonly name: string;
  readonly address: string;
  /** ms */
  readonly validUntil: number | null;
}

export interface Balance {
  total: bigint;
  /** What was paid for it. */
  entryNtl: bigint;
}

/** Money in a vault, as shares of it. */
export interface Deposit {
  shares: bigint;
  /** What was paid in for the shares. */
  basis: bigint;
  readonly enteredAt: number;
  lockedUntil: number;
}

export interface Vault {
  readonly name: string;
  readonly description: string;
  readonly leader: string;
  readonly deposits: Map<string, Deposit>;
  allowDeposits: boolean;
  alwaysCloseOnWithdraw: boolean;
  isClosed: boolean;
}

export interface Staking {
  undelegated: bigint;
  /** By validator. */
  readonly delegations: Map<string, { amount: bigint; lockedUntil: number }>;
  readonly withdrawals: { amount: bigint; due: number }[];
}

/** An entry of an account's ledger, printed as the venue prints it. */
export interface LedgerUpdate {
  readonly time: number;
  readonly hash: string;
  readonly delta: { readonly type: string } & Readonly<Record<string, unknown>>;
}

export interface Account {
  readonly address: string;
  /** Set for a sub-account. */
  readonly master?: string;
  /** Of a sub-account. */
  name?: string;
  readonly vault?: Vault;
  /** USDC for perpetuals that is not tied up in isolated positions; unrealised profit is not in it. */
  usdc: bigint;
  /** By token index. */
  readonly spot: Map<number, Balance>;
  readonly leverage: Map<Perpetual, Leverage>;
  readonly positions: Position[];
  /** All orders, oldest first. Open ones have the status `open`. */
  readonly orders: Order[];
  readonly fills: Fill[];
  readonly twaps: Twap[];
  readonly updates: LedgerUpdate[];
  readonly agents: Agent[];
  /** Highest fee approved, in tenths of a basis point, by builder. */
  readonly builders: Map<string, number>;
  /** By token index. */
  readonly lending: Map<number, { supplied: bigint; borrowed: bigint }>;
  readonly staking: Staking;
  /** Who referred the account. */
  referredBy?: { readonly referrer: string; readonly code: string; readonly at: number };
  /** Its own code. */
  referralCode?: string;
  displayName: string;
  abstraction: "default" | "disabled" | "unifiedAccount" | "portfolioMargin";
  dexAbstraction: boolean | null;
  multiSig?: { readonly authorizedUsers: readonly string[]; readonly threshold: number } | undefined;
  /** When all its open orders are cancelled. */
  cancelAt?: number | undefined;
  /** Traded ever. */
  volume: bigint;
  /** Actions bought. */
  reservedActions: number;
  /** Actions charged to the address. */
  actions: number;
  /** When the last one was. */
  lastActionAt?: number;
}

/** One network: nothing that happens on the other one shows here. */
export interface Books extends Markets {
  /** By address. */
  readonly accounts: Map<string, Account>;
  readonly nonces: Nonces;
  /** Actions that an address may send in all before it has traded. */
  readonly actionCap: number;
  /** Counts orders, fills, TWAPs, addresses and transactions, each from 1. */
  next(kind: "order" | "fill" | "twap" | "address" | "transaction"): number;
}

export function openBooks(seed: HyperliquidSeed, now: number, actionCap: number): Books {
  const counts: Record<string, number> = {};
  const books: Books = { ...openMarkets(seed), accounts: new Map(), nonces: new Nonces(), actionCap, next: (kind) => (counts[kind] = (counts[kind] ?? 0) + 1) };
  for (const entry of seed.accounts) {
    openSeedAccount(books, entry, now);
    for (const { name, address, usdc } of entry.subAccounts) Object.assign(openAccount(books, address, { master: entry.address.toLowerCase(), name }), { usdc: parseDecimal(usdc) });
  }
  return books;
}

/** An account without anything. */
export const emptyAccount = (address: string, kind: { master?: string; name?: string; vault?: Vault } = {}): Account => ({
  address,
  ...kind,
  usdc: 0n,
  spot: new Map(),
  leverage: new Map(),
  positions: [],
  orders: [],
  fills: [],
  twaps: [],
  updates: [],
  agents: [],
  builders: new Map(),
  lending: new Map(),
  staking: { undelegated: 0n, delegations: new Map(), withdrawals: [] },
  displayName: "",
  abstraction: "default",
  dexAbstraction: null,
  volume: 0n,
  reservedActions: 0,
  actions: 0,
});

export function openAccount({ accounts }: Books, address: string, kind: Parameters<typeof emptyAccount>[1] = {}): Account {
  const account = emptyAccount(address.toLowerCase(), kind);
  accounts.set(account.address, account);
  return account;
}

/** An address that nobody has a key of, for a sub-account or vault. */
export const newAddress = (books: Books): string => `0x${"5b".repeat(16)}${books.next("address").toString(16).padStart(8, "0")}`;

export const newTransaction = (books: Books): string => `0x${books.next("transaction").toString(16).padStart(64, "0")}`;

function openSeedAccount(books: Books, entry: SeedAccount, now: number): void {
  const marketNamed = (name: string): Perpetual => {
    const market = books.perpetuals.find((candidate) => candidate.name === name);
    if (!market) throw new RangeError(`the seed's account ${entry.address} has ${name}, which is no market of the seed`);
    return market;
  };
  const account = openAccount(books, entry.address);
  account.usdc = parseDecimal(entry.usdc);
  for (const [name, amount] of Object.entries(entry.spot ?? {})) {
    const token = books.tokens.find((candidate) => candidate.name === name);
    if (!token) throw new RangeError(`the seed's account ${entry.address} has ${name}, which is no token of the seed`);
    account.spot.set(token.index, { total: parseDecimal(amount), entryNtl: 0n });
  }
  for (const [coin, { type, value }] of Object.entries(entry.leverage)) account.leverage.set(marketNamed(coin), { isCross: type === "cross", value });
  account.agents.push(...entry.agents.map(({ name, address }) => ({ name, address: address.toLowerCase(), validUntil: null })));
  for (const { coin, side, limitPx, sz } of entry.openOrders) {
    const size = parseDecimal(sz);
    account.orders.push({ market: marketNamed(coin), isBuy: side === "B", limitPx: parseDecimal(limitPx), sz: size, origSz: size, oid: books.next("order"), timestamp: now, reduceOnly: false, tif: "Gtc", status: "open", statusTimestamp: now });
  }
  for (const { coin, szi, entryPx, margin = "0" } of entry.positions) {
    const market = marketNamed(coin);
    account.positions.push({ market, szi: parseDecimal(szi), entryPx: parseDecimal(entryPx), margin: leverageOf(account, market).isCross ? 0n : parseDecimal(margin) });
  }
}

/** Whom an address signs for: an account for itself, an API wallet for its account as long as it is valid. */
export function ownerOf({ accounts }: Books, signer: string, now: number): Account | undefined {
  const own = accounts.get(signer);
  if (own && own.master === undefined && !own.vault) return own;
  return [...accounts.values()].find(({ agents }) => agents.some(({ address, validUntil }) => address === signer && (validUntil === null || validUntil >= now)));
}

/** Whether `owner` acts for an account with `vaultAddress`: a sub-account of its own, or a vault that it leads. */
export const actsFor = (owner: Account, account: Account): boolean => account.master === owner.address || account.vault?.leader === owner.address;

/** Actions that an address may send in all: one more for each USDC traded, and those that were bought. */
export const quotaOf = ({ volume, reservedActions }: Account, base: number): number => base + Number(volume / 10n ** 18n) + reservedActions;
