/** The sub-accounts of the master account. Their money is in the balances, under their user ids. */
import { parseDecimal } from "./decimal.js";
import type { Balances } from "./kucoin-balances.js";
import type { Seed } from "./seed.js";

export interface SubAccount {
  readonly userId: string;
  readonly uid: number;
  readonly name: string;
  readonly remarks: string;
  readonly createdAt: number;
  /** What it may do, in the order in which it was allowed to. */
  readonly access: string[];
}

const FIRST_UID = 245_000_101;

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
    const sub = { userId, uid: FIRST_UID + this.all.length, name, remarks, createdAt: now, access: [...access] };
    this.all.push(sub);
    return sub;
  }

  byUserId = (userId: string): SubAccount | undefined => this.all.find((sub) => sub.userId === userId);
}
