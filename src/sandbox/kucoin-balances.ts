/** Where KuCoin's money lies: every account of the user and of the sub-accounts behind one interface, with a row for every change. */
import { formatDecimal } from "./decimal.js";
import type { MarginBooks } from "./kucoin-books.js";
import type { Ids } from "./kucoin-ids.js";
import { Refusal } from "./kucoin-replies.js";

/** main is funding, trade spot, contract futures; margin and isolated of the master account are those of `MarginBooks`. */
export type AccountType = "main" | "trade" | "contract" | "option" | "margin" | "isolated";

/** An account. */
export interface Place {
  readonly type: AccountType;
  /** The pair of an isolated one. */
  readonly symbol?: string | undefined;
  /** User id of a sub-account; the master account when absent. */
  readonly user?: string | undefined;
}

/** Why money moves. */
export interface Business {
  readonly now: number;
  /** As the ledgers name it: TRANSFER, TRADE_EXCHANGE, WITHDRAW, RealisedPNL and so on. */
  readonly type: string;
  /** Part of the amount that is a fee. */
  readonly fee?: bigint;
  /** What the futures ledger remarks: the contract of a profit, where a transfer came from. */
  readonly remark?: string;
  /** Details, as the ledger tells them. */
  readonly context?: Readonly<Record<string, string>>;
  /** Code of the refusal when there is not enough. Default 230003. */
  readonly code?: string;
}

/** A row of a ledger. */
export interface Change {
  /** Counts up. */
  readonly id: number;
  readonly place: Place;
  readonly currency: string;
  /** Negative for what went out. */
  readonly amount: bigint;
  readonly fee: bigint;
  /** After the change. */
  readonly balance: bigint;
  readonly createdAt: number;
  readonly type: string;
  readonly remark: string;
  readonly context: Readonly<Record<string, string>>;
}

/** Money of one asset in one account. `held` is part of `balance`. */
export interface Purse {
  balance: bigint;
  held: bigint;
}

/** An asset in an account that is not on margin. */
export interface Listed {
  readonly id: string;
  readonly place: Place;
  readonly currency: string;
  readonly purse: Purse;
}

const FIRST_ROW = 265_000_000_000_001;
const NO_MONEY = "230003";

export class Balances {
  /** All changes, oldest first. What the accounts started with is none. */
  readonly changes: Change[] = [];
  readonly #listed = new Map<string, Listed>();

  constructor(
    readonly books: MarginBooks,
    readonly ids: Ids,
  ) {}

  /** Puts money there as if it had always been there. */
  open(place: Place, currency: string, amount: bigint, now: number): void {
    this.#purse(place, currency, now).balance += amount;
  }

  /** Everything of an asset, free and held. */
  total(place: Place, currency: string): bigint {
    return this.#find(place, currency)?.balance ?? 0n;
  }

  held(place: Place, currency: string): bigint {
    return this.#find(place, currency)?.held ?? 0n;
  }

  /** What is free. */
  available(place: Place, currency: string): bigint {
    return this.total(place, currency) - this.held(place, currency);
  }

  credit(place: Place, currency: string, amount: bigint, business: Business): void {
    const purse = this.#purse(place, currency, business.now);
    purse.balance += amount;
    this.#record(place, currency, amount, purse, business);
  }

  /** Refuses, and changes nothing, when less is free. */
  debit(place: Place, currency: string, amount: bigint, business: Business): void {
    this.#needFree(place, currency, amount, business.code);
    const purse = this.#purse(place, currency, business.now);
    purse.balance -= amount;
    this.#record(place, currency, -amount, purse, business);
  }

  /** Ties up what is free, as an open order or a position does; no ledger tells of it. Refuses when less is free. */
  hold(place: Place, currency: string, amount: bigint, code?: string): void {
    this.#needFree(place, currency, amount, code);
    this.#purse(place, currency, 0).held += amount;
  }

  /** Frees what was held; debit afterwards what was spent of it. */
  release(place: Place, currency: string, amount: bigint): void {
    const purse = this.#find(place, currency);
    if (!purse || purse.held < amount) throw new RangeError(`${formatDecimal(amount)} ${currency} to release from ${place.type}, which holds ${formatDecimal(purse?.held ?? 0n)}`);
    purse.held -= amount;
  }

  /** Between two accounts: all or nothing. */
  move(from: Place, to: Place, currency: string, amount: bigint, business: Business): void {
    // A refusal of the receiving account must come before anything has gone.
    this.#needFree(from, currency, amount, business.code);
    this.#purse(to, currency, business.now);
    this.debit(from, currency, amount, business);
    this.credit(to, currency, amount, business);
  }

  /** Assets in accounts that are not on margin, of one user and, if given, of one type, in the order in which they came to be. */
  list({ user, type }: { readonly user?: string | undefined; readonly type?: AccountType | undefined }): Listed[] {
    return [...this.#listed.values()].filter(({ place }) => place.user === user && (type === undefined || place.type === type));
  }

  #needFree(place: Place, currency: string, amount: bigint, code = NO_MONEY): void {
    if (this.available(place, currency) < amount) throw new Refusal(code, "Balance insufficient!"); // text assumed
  }

  /** The books of margin hold the money of the master account only. */
  #find(place: Place, currency: string): Purse | undefined {
    if (isOnMargin(place)) return this.books.find({ isIsolated: place.type === "isolated", symbol: place.symbol }).holdings.get(nameIn(place, currency));
    return this.#listed.get(keyOf(place, currency))?.purse;
  }

  /** As find, but made where it is missing. */
  #purse(place: Place, currency: string, now: number): Purse {
    if (isOnMargin(place)) return this.#find(place, currency) ?? this.books.open({ isIsolated: place.type === "isolated", symbol: place.symbol }, nameIn(place, currency), now);
    const key = keyOf(place, currency);
    const listed = this.#listed.get(key) ?? { id: this.ids.next(now), place, currency: nameIn(place, currency), purse: { balance: 0n, held: 0n } };
    this.#listed.set(key, listed);
    return listed.purse;
  }

  #record(place: Place, currency: string, amount: bigint, { balance }: Purse, { now, type, fee = 0n, remark = "", context = {} }: Business): void {
    this.changes.push({ id: FIRST_ROW + this.changes.length, place, currency: nameIn(place, currency), amount, fee, balance, createdAt: now, type, remark, context });
  }
}

const isOnMargin = ({ type, user }: Place): boolean => user === undefined && (type === "margin" || type === "isolated");
const keyOf = (place: Place, currency: string): string => [place.user ?? "", place.type, place.symbol ?? "", nameIn(place, currency)].join(" ");

/** Bitcoin is called XBT on futures and BTC elsewhere; the balances know it by either. */
export function nameIn({ type }: Place, currency: string): string {
  if (type === "contract") return currency === "BTC" ? "XBT" : currency;
  return currency === "XBT" ? "BTC" : currency;
}
