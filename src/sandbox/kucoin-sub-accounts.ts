/** The sub-accounts of the master account and their API keys. Their money is in the balances, under their user ids. */
import { parseDecimal } from "./decimal.js";
import type { Balances } from "./kucoin-balances.js";
import { Refusal } from "./kucoin-replies.js";
import type { Seed } from "./seed.js";

export interface SubAccount {
  readonly userId: string;
  readonly uid: number;
  readonly name: string;
  readonly remarks: string;
  readonly createdAt: number;
  /** What it may do, in the order in which it was allowed to. */
  readonly access: string[];
  /** What of that it has opened: the rest is opened by logging in as the sub-account. */
  readonly opened: readonly string[];
  readonly keys: SubKey[];
}

/** Signs nothing here: the sandbox knows the master account's key only. */
export interface SubKey {
  readonly apiKey: string;
  readonly passphrase: string;
  readonly remark: string;
  readonly createdAt: number;
  permission: string;
  /** Addresses joined by commas; undefined for any. */
  ipWhitelist: string | undefined;
  /** When it stops working; Infinity for never. */
  expiresAt: number;
}

/** How many VIP level 0 allows. */
export const MAX_SUB_ACCOUNTS = 5;
const FIRST_UID = 245_000_101;

/** The codes and texts of the refusals are assumed. */
export class SubAccounts {
  readonly all: SubAccount[] = [];

  constructor(seed: Seed["kucoin"], balances: Balances, now: number) {
    for (const { userId, name, remarks, access = ["Spot"], funds = {} } of seed.subAccounts ?? []) {
      this.add({ userId, name, remarks, access, now });
      for (const type of ["main", "trade", "contract"] as const) {
        for (const [currency, amount] of Object.entries(funds[type] ?? {})) balances.open({ type, user: userId }, currency, parseDecimal(amount), now);
      }
    }
  }

  add({ userId, name, remarks = "", access, now }: { userId: string; name: string; remarks?: string | undefined; access: readonly string[]; now: number }): SubAccount {
    if (this.all.some((sub) => sub.name === name)) throw new Refusal("400100", "The name of the sub-account is taken");
    const sub = { userId, uid: FIRST_UID + this.all.length, name, remarks, createdAt: now, access: [...access], opened: [...access], keys: [] };
    this.all.push(sub);
    return sub;
  }

  find(fits: (sub: SubAccount) => boolean): SubAccount {
    const found = this.all.find(fits);
    if (!found) throw new Refusal("404000", "The sub-account does not exist");
    return found;
  }

  /** A key that can be used by now. */
  findKey(name: string, apiKey: string, passphrase: string, now: number): SubKey {
    const key = this.find((sub) => sub.name === name).keys.find((other) => other.apiKey === apiKey && other.expiresAt > now);
    if (!key) throw new Refusal("404000", "The API key does not exist");
    if (key.passphrase !== passphrase) throw new Refusal("400100", "The passphrase of the API key is wrong");
    return key;
  }
}
