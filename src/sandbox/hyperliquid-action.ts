/** What every action of the simulated venue has in common. */
import type { ExchangeOperations } from "../../generated/hyperliquid/client.js";
import { newTransaction, type Account, type Books, type LedgerUpdate } from "./hyperliquid-accounts.js";

/** For whom an action is carried out, and when. */
export interface Acting {
  readonly books: Books;
  readonly account: Account;
  readonly now: number;
  readonly nonce: number;
}

/**
 * What an action answers: nothing where the answer is `default`, the venue's words when it refuses (then nothing has changed), data of its
 * own, or what a typed parser would not have let in.
 */
export type Outcome = undefined | string | { readonly type: string; readonly data: unknown } | { readonly misshapen: string };

export type Parameters<Name extends keyof ExchangeOperations> = NonNullable<globalThis.Parameters<ExchangeOperations[Name]>[0]>;

export type Actions = { readonly [Name in keyof Omit<ExchangeOperations, "multiSig">]: (acting: Acting, action: Parameters<Name>) => Outcome };

/** No source records the answer to an asset that does not exist: assumed. */
export const noAsset = (asset: number): Outcome => ({ misshapen: `there is no asset ${asset}` });

/** Writes an entry into the ledgers of the accounts that it concerns. */
export function record({ books, now }: Acting, accounts: Iterable<Account>, delta: LedgerUpdate["delta"]): void {
  const hash = newTransaction(books);
  for (const account of new Set(accounts)) account.updates.push({ time: now, hash, delta });
}
