/** All that the simulated KuCoin keeps, for the families of handlers to share. */
import { parseDecimal } from "./decimal.js";
import { Balances } from "./kucoin-balances.js";
import { MarginBooks } from "./kucoin-books.js";
import { Ids } from "./kucoin-ids.js";
import { SubAccounts } from "./kucoin-sub-accounts.js";
import type { Seed } from "./seed.js";

/** What of a futures wallet hangs on positions and orders. What they hold is held in the wallet's balance. */
export interface FuturesFigures {
  unrealisedPnl: bigint;
  positionMargin: bigint;
  orderMargin: bigint;
  /** Of cross margin. Default 0. */
  riskRatio?: bigint;
}

export interface KucoinState {
  readonly seed: Seed["kucoin"];
  readonly ids: Ids;
  readonly books: MarginBooks;
  readonly balances: Balances;
  readonly subAccounts: SubAccounts;
  /** What has to happen by itself as time goes by, done before each operation that has a handler. */
  readonly asTimeGoes: ((now: number) => void)[];
  /** Of the master account, by asset of the wallet. The family of futures positions puts its own here. */
  futuresFigures: (currency: string) => FuturesFigures;
}

const FUNDED = ["main", "trade", "contract"] as const;

export function openState(seed: Seed["kucoin"], now: number): KucoinState {
  const ids = new Ids();
  const books = new MarginBooks(seed, now, ids);
  const balances = new Balances(books, ids);
  for (const type of FUNDED) {
    for (const [currency, amount] of Object.entries(seed.funds?.[type] ?? {})) balances.open({ type }, currency, parseDecimal(amount), now);
  }
  const subAccounts = new SubAccounts(seed, balances, now);
  return { seed, ids, books, balances, subAccounts, asTimeGoes: [(at) => books.accrue(at)], futuresFigures: () => ({ unrealisedPnl: 0n, positionMargin: 0n, orderMargin: 0n }) };
}
