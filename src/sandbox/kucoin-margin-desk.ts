/** What takes in KuCoin's margin orders: which account and pair they are for, and the loan that they may need. */
import { formatDecimal, parseDecimal } from "./decimal.js";
import { UNIT } from "./kucoin-amounts.js";
import type { Place } from "./kucoin-balances.js";
import type { BorrowRow, Which } from "./kucoin-books.js";
import { OrderBook, type Order } from "./kucoin-order-book.js";
import { planOf, type MarketCodes, type OrderWish, type Pair, type Plan } from "./kucoin-pairs.js";
import { Refusal } from "./kucoin-replies.js";
import type { KucoinState } from "./kucoin-state.js";
import { defaultSeed } from "./seed.js";

/** An order as the margin service takes it. */
export interface MarginWish extends OrderWish {
  isIsolated?: boolean;
  autoBorrow?: boolean;
  autoRepay?: boolean;
}

/** Which of the codes of steps, prices and post only orders is which is assumed. */
export const MARGIN_CODES: MarketCodes = {
  unknownPair: "126004",
  step: "126003",
  tooSmall: "126003",
  priceAbove: "126029",
  priceBelow: "126030",
  wouldTake: "126036",
  duplicate: "126044",
  tooMany: "126011",
  balance: "126013",
  missing: "126043",
};

export class MarginDesk {
  readonly book: OrderBook;
  readonly #state: KucoinState;
  readonly #ceilings: ReadonlyMap<string, bigint>;
  readonly #least: ReadonlyMap<string, bigint>;

  constructor(state: KucoinState, pairs: ReadonlyMap<string, Pair>) {
    this.#state = state;
    this.book = new OrderBook(pairs, MARGIN_CODES, state.balances, state.ids);
    this.#ceilings = decimals((state.seed.margin ?? defaultSeed.kucoin.margin!).ceilings);
    this.#least = decimals(Object.fromEntries(state.seed.currencies.map(({ currency, borrowMinAmount }) => [currency, borrowMinAmount])));
  }

  /** The account of an order; refuses where the pair has no such margin. */
  place({ symbol, base, quote }: Pair, isIsolated: boolean): Place {
    const { holdings } = this.#state.books.find({ isIsolated, symbol });
    if (!isIsolated && !(holdings.has(base) && holdings.has(quote))) throw new Refusal("130305", `${symbol} has no cross margin`); // text assumed
    return isIsolated ? { type: "isolated", symbol } : { type: "margin" };
  }

  /** Refuses what can be refused without a look at the money. */
  check(wish: MarginWish): { pair: Pair; place: Place; plan: Plan } {
    const pair = this.book.pair(wish.symbol);
    const place = this.place(pair, wish.isIsolated ?? false);
    // Orders that are done count, too (assumed).
    if (this.book.orders.some((order) => order.wish.clientOid === wish.clientOid)) throw new Refusal(MARGIN_CODES.duplicate, "clientOid was used before"); // text assumed
    const plan = planOf(pair, wish, MARGIN_CODES);
    const ceiling = this.#ceilings.get(pair.base);
    // The code is one of several for ceilings, the text is assumed. Open orders do not count (assumed).
    if (wish.side === "buy" && ceiling !== undefined && this.#state.balances.total(place, pair.base) + plan.tradeSize > ceiling) throw new Refusal("126042", `More ${pair.base} than may be held`);
    this.book.refuseOneMore(place, pair);
    return { pair, place, plan };
  }

  add(wish: MarginWish, now: number): { order: Order; loan: BorrowRow | undefined } {
    const { pair, place, plan } = this.check(wish);
    const which = { isIsolated: wish.isIsolated ?? false, symbol: pair.symbol };
    const loan = wish.autoBorrow ? this.#borrow(which, place, plan, now) : undefined;
    const order = this.book.add(pair, place, wish, plan, now);
    if (wish.autoRepay) this.#repay(which, order, now);
    return { order, loan };
  }

  /** What is missing, or the least that can be borrowed if that is more (assumed). Refuses as margin.borrow does. */
  #borrow(which: Which, place: Place, { currency, needed }: Plan, now: number): BorrowRow | undefined {
    const missing = needed - this.#state.balances.available(place, currency);
    const least = this.#least.get(currency);
    // What nobody lends is missing in the end.
    if (missing <= 0n || least === undefined) return undefined;
    const rounded = ((missing + UNIT - 1n) / UNIT) * UNIT;
    return this.#state.books.borrow(which, currency, formatDecimal(rounded > least ? rounded : least), true, now);
  }

  /** Repays debts in what the order brought, as far as that goes. */
  #repay(which: Which, { pair, wish, dealSize, dealFunds, fee }: Order, now: number): void {
    const [currency, brought] = wish.side === "buy" ? [pair.base, dealSize] : [pair.quote, dealFunds - fee];
    const { principal, interest } = this.#state.books.find(which).holdings.get(currency)!;
    const owed = principal + interest;
    const size = brought < owed ? brought - (brought % UNIT) : owed;
    if (size > 0n) this.#state.books.repay(which, currency, formatDecimal(size), now);
  }
}

const decimals = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, bigint> => new Map(Object.entries(texts).map(([name, text]) => [name, parseDecimal(text)]));
