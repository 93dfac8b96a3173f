/**
 * What the soak's calls are: a function of seed and number, so the same seed plans the same calls. Every write carries its number in an
 * amount or a target that no other call has; the ledger's entries are told apart by it.
 */
import type { VenueId } from "openvenue/sandbox";
import { privateKeyToAddress } from "viem/accounts";
import { defaultSeed, type Seed } from "openvenue/sandbox";

export type Retry = "read" | "set" | "once";

export interface Kind {
  readonly venue: VenueId;
  readonly operation: string;
  readonly retry: Retry;
  /** Calls in a hundred or so. */
  readonly share: number;
}

/** Elliptic signatures, CoinSwitch's and Hyperliquid's, cost more than all the rest of a call, so there are fewer of them. */
export const kinds: readonly Kind[] = [
  { venue: "kucoin", operation: "spot.getServerTime", retry: "read", share: 8 },
  { venue: "kucoin", operation: "margin.getMarginConfig", retry: "read", share: 6 },
  { venue: "kucoin", operation: "account.getCrossMarginAccount", retry: "read", share: 5 },
  { venue: "kucoin", operation: "account.getIsolatedMarginAccount", retry: "read", share: 6 },
  { venue: "kucoin", operation: "margin.getBorrowHistory", retry: "read", share: 2 },
  { venue: "kucoin", operation: "margin.modifyLeverage", retry: "set", share: 8 },
  { venue: "kucoin", operation: "margin.borrow", retry: "once", share: 11 },
  { venue: "kucoin", operation: "margin.repay", retry: "once", share: 9 },
  { venue: "coinswitch", operation: "spot.serverTime", retry: "read", share: 8 },
  { venue: "coinswitch", operation: "futures.getLeverage", retry: "read", share: 2 },
  { venue: "coinswitch", operation: "futures.getPositions", retry: "read", share: 2 },
  { venue: "coinswitch", operation: "futures.openOrders", retry: "read", share: 1 },
  { venue: "coinswitch", operation: "futures.updateLeverage", retry: "set", share: 6 },
  { venue: "coinswitch", operation: "futures.addMargin", retry: "once", share: 5 },
  { venue: "hyperliquid", operation: "info.activeAssetData", retry: "read", share: 6 },
  { venue: "hyperliquid", operation: "info.openOrders", retry: "read", share: 7 },
  { venue: "hyperliquid", operation: "info.clearinghouseState", retry: "read", share: 2 },
  { venue: "hyperliquid", operation: "exchange.updateLeverage", retry: "set", share: 4 },
  { venue: "hyperliquid", operation: "exchange.topUpIsolatedOnlyMargin", retry: "set", share: 1 },
  { venue: "hyperliquid", operation: "exchange.updateIsolatedMargin", retry: "once", share: 3 },
];

/** `plain`, or one that the venue refuses, one that the client refuses, or one that its caller aborts after `abortMs`. */
export interface Planned {
  readonly kind: number;
  readonly manner: "plain" | "refused" | "invalid" | "aborted";
  readonly abortMs: number;
  /** Two more draws, for choices among accounts. */
  readonly draws: readonly [number, number];
}

const total = kinds.reduce((sum, { share }) => sum + share, 0);

export function planOf(seed: number, n: number): Planned {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b));
  let place = random() * total;
  const kind = kinds.findIndex(({ share }) => (place -= share) < 0);
  const chance = random();
  const manner = chance < 0.02 ? "refused" : chance < 0.03 ? "invalid" : chance < 0.04 ? "aborted" : "plain";
  return { kind, manner, abortMs: Math.floor(random() * 60), draws: [random(), random()] };
}

/** Numbers in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** More would not fit into the amounts. */
export const MOST_CALLS = 900_000;

/** From 10 to below 20: the sum of two is the amount of no third. */
const amount = (n: number): string => (10 + n / 1e5).toFixed(5);
const fromAmount = (value: unknown): number => Math.round((Number(value) - 10) * 1e5);

/** The member of a write that carries its number, and how to read it back. */
export const marks: Readonly<Record<string, { readonly member: string; write(n: number): string | number; read(value: unknown): number }>> = {
  "kucoin margin.borrow": { member: "size", write: amount, read: fromAmount },
  "kucoin margin.repay": { member: "size", write: amount, read: fromAmount },
  "kucoin margin.modifyLeverage": { member: "leverage", write: (n) => (2 + n / 100).toFixed(2), read: (value) => Math.round((Number(value) - 2) * 100) },
  "coinswitch futures.addMargin": { member: "margin", write: amount, read: fromAmount },
  "coinswitch futures.updateLeverage": { member: "leverage", write: (n) => 2 + n, read: (value) => Number(value) - 2 },
  "hyperliquid exchange.updateLeverage": { member: "leverage", write: (n) => 1 + n, read: (value) => Number(value) - 1 },
  "hyperliquid exchange.topUpIsolatedOnlyMargin": { member: "leverage", write: (n) => (3 + n / 1e5).toFixed(5), read: (value) => Math.round((Number(value) - 3) * 1e5) },
  "hyperliquid exchange.updateIsolatedMargin": { member: "ntli", write: (n) => 1_000_000 + n, read: (value) => Number(value) - 1_000_000 },
};

/** The number of the call that a ledger entry belongs to; NaN for none. */
export const numberOf = (venue: string, operation: string, parameters: unknown): number => {
  const mark = marks[`${venue} ${operation}`];
  return mark ? mark.read((parameters as Record<string, unknown>)[mark.member]) : NaN;
};

/** KuCoin accounts that all workers borrow on, and pairs whose leverage they set. */
export const CURRENCIES = ["USDT", "BTC", "ETH", "SOL"];
export const PAIRS = ["BTC-USDT", "ETH-USDT", "SOL-USDT", "BTC-ETH"];
/** Markets of each Hyperliquid account: these have no position, those an isolated one, and the last is strictly isolated. */
export const FREE_MARKETS = 12;
export const HELD_MARKETS = 12;
export const STRICT_MARKET = FREE_MARKETS + HELD_MARKETS;
/** Instruments of CoinSwitch with a position, and as many without. */
export const instrumentsFor = (workers: number, calls: number): number => workers + 40 + Math.ceil(calls / 400);
export const heldInstrument = (index: number): string => `HELD${String(index).padStart(4, "0")}USDT`;
export const freeInstrument = (index: number): string => `FREE${String(index).padStart(4, "0")}USDT`;

export const privateKeyOf = (worker: number): `0x${string}` => `0x${(0x50a0 + worker).toString(16).padStart(64, "0")}`;

const PLENTY = "1000000000000";

/** Enough of everything that no rule of a venue refuses a planned call. */
export function soakSeed(workers: number, calls: number): Seed {
  const held = Array.from({ length: HELD_MARKETS }, (_, index) => `H${index}`);
  const markets: Seed["hyperliquid"]["markets"] = [
    ...Array.from({ length: FREE_MARKETS }, (_, index) => ({ name: `F${index}`, szDecimals: 2, maxLeverage: MOST_CALLS + 1, markPx: "100" })),
    ...held.map((name) => ({ name, szDecimals: 2, maxLeverage: 20, markPx: "100" })),
    { name: "STRICT", szDecimals: 0, maxLeverage: 3, markPx: "1", marginMode: "strictIsolated" as const },
  ];
  const accounts = Array.from({ length: workers }, (_, worker): Seed["hyperliquid"]["accounts"][number] => ({
    privateKey: privateKeyOf(worker),
    address: privateKeyToAddress(privateKeyOf(worker)).toLowerCase() as `0x${string}`,
    usdc: PLENTY,
    agents: [],
    subAccounts: [],
    leverage: { ...Object.fromEntries(held.map((coin) => [coin, { type: "isolated" as const, value: 10 }])), STRICT: { type: "isolated", value: 3 } },
    positions: [...held.map((coin) => ({ coin, szi: "10", entryPx: "100", margin: "200" })), { coin: "STRICT", szi: "100", entryPx: "1", margin: "40" }],
    openOrders: [],
  }));
  const instruments = Array.from({ length: instrumentsFor(workers, calls) }, (_, index) => index);
  return {
    hyperliquid: { markets, accounts },
    kucoin: {
      account: defaultSeed.kucoin.account,
      maxLeverage: { cross: 5, isolated: 999_999 },
      currencies: CURRENCIES.map((currency) => ({ currency, price: "1", dayRatio: "0.0001", borrowMinAmount: "0.01", borrowMaxAmount: PLENTY })),
      cross: Object.fromEntries(CURRENCIES.map((currency) => [currency, PLENTY])),
      isolated: Object.fromEntries(PAIRS.map((pair) => [pair, Object.fromEntries(pair.split("-").map((currency) => [currency, PLENTY]))])),
      // What there is to repay.
      debts: [...CURRENCIES.map((currency) => ({ currency, principal: "1000000000", interest: "0" })), ...PAIRS.map((symbol) => ({ currency: symbol.split("-")[0]!, symbol, principal: "1000000000", interest: "0" }))],
    },
    coinswitch: {
      account: defaultSeed.coinswitch.account,
      instruments: instruments.flatMap((index) => [heldInstrument(index), freeInstrument(index)]).map((symbol) => ({ symbol, price: "100", minLeverage: 1, maxLeverage: MOST_CALLS + 2, leverage: 1 })),
      usdt: PLENTY,
      positions: instruments.map((index) => ({ symbol: heldInstrument(index), side: "LONG", size: "1", entryPrice: "100", margin: "100" })),
      openOrders: [],
    },
  };
}
