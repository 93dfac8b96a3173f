/** KuCoin's margin books: funds, debts, interest and leverage of the cross account and of one isolated account per pair. */
import { divide, formatDecimal, multiply, parseDecimal } from "./decimal.js";
import { amountOf, UNIT } from "./kucoin-amounts.js";
import { Ids } from "./kucoin-ids.js";
import { Refusal } from "./kucoin-replies.js";
import { defaultSeed, type Seed } from "./seed.js";

/** One asset of an account. Borrowed money is part of the balance. */
export interface Holding {
  balance: bigint;
  /** Part of the balance that is tied up, as by open orders. */
  held: bigint;
  principal: bigint;
  interest: bigint;
  /** When interest was charged last. */
  chargedAt: number;
}

export interface MarginAccount {
  /** The pair; null on cross margin. */
  readonly symbol: string | null;
  readonly holdings: Map<string, Holding>;
  readonly maxLeverage: bigint;
  leverage: bigint;
}

/** What all history rows share. */
export interface Row {
  readonly symbol: string | null;
  readonly currency: string;
  readonly createdTime: number;
}
export type BorrowRow = Row & { orderNo: string; size: string; actualSize: string; status: string };
export type RepayRow = Row & { orderNo: string; size: string; principal: string; interest: string; status: string };
export type InterestRow = Row & { dayRatio: string; interestAmount: string };

interface Market {
  price: bigint;
  dayRatio: bigint;
  min: bigint;
  max: bigint;
}

/** Which account an order or a read is for, as it travels. */
export interface Which {
  isIsolated: boolean;
  symbol?: string | undefined;
}

const HOUR_MS = 3_600_000;

export class MarginBooks {
  readonly cross: MarginAccount;
  readonly isolated = new Map<string, MarginAccount>();
  readonly borrows: BorrowRow[] = [];
  readonly repays: RepayRow[] = [];
  readonly interests: InterestRow[] = [];
  readonly #markets: Map<string, Market>;
  /** What the venue has left to lend, of those assets that it says it of. */
  readonly #inventory: Map<string, bigint>;
  readonly #ids: Ids;

  constructor(seed: Seed["kucoin"], now: number, ids = new Ids()) {
    this.#ids = ids;
    this.#inventory = new Map(Object.entries((seed.margin ?? defaultSeed.kucoin.margin!).inventory).map(([currency, amount]) => [currency, parseDecimal(amount)]));
    this.#markets = new Map(seed.currencies.map(({ currency, price, dayRatio, borrowMinAmount, borrowMaxAmount }) => [currency, { price: parseDecimal(price), dayRatio: parseDecimal(dayRatio), min: parseDecimal(borrowMinAmount), max: parseDecimal(borrowMaxAmount) }]));
    this.cross = openAccount(null, { ...Object.fromEntries(seed.currencies.map(({ currency }) => [currency, "0"])), ...seed.cross }, seed.maxLeverage.cross, now);
    for (const [symbol, funds] of Object.entries(seed.isolated)) {
      const none = Object.fromEntries(symbol.split("-").map((currency) => [currency, "0"]));
      this.isolated.set(symbol, openAccount(symbol, { ...none, ...funds }, seed.maxLeverage.isolated, now));
    }
    for (const { currency, symbol, principal, interest } of seed.debts) {
      const holding = this.find({ isIsolated: symbol !== undefined, symbol }).holdings.get(currency);
      if (!holding) throw new RangeError(`the seed has a debt in ${currency}, which its account does not hold`);
      holding.balance += parseDecimal(principal);
      holding.principal = parseDecimal(principal);
      holding.interest = parseDecimal(interest);
    }
  }

  find({ isIsolated, symbol }: Which): MarginAccount {
    if (!isIsolated) return this.cross;
    if (symbol === undefined) throw new Refusal("400100", "symbol is required when isIsolated is true"); // text assumed
    const account = this.isolated.get(symbol);
    if (!account) throw new Refusal("130303", `${symbol} has no isolated margin`); // text assumed
    return account;
  }

  /** Makes room for an asset that comes to an account for the first time. An isolated account has its two assets only. */
  open(which: Which, currency: string, now: number): Holding {
    const account = this.find(which);
    if (account.symbol !== null) throw new Refusal("400100", `${currency} is not an asset of ${account.symbol}`); // code and text assumed
    const holding = newHolding(0n, now);
    account.holdings.set(currency, holding);
    return holding;
  }

  /** Charges every debt for the full hours since its last charge, a row per hour. */
  accrue(now: number): void {
    for (const account of [this.cross, ...this.isolated.values()]) {
      for (const [currency, holding] of account.holdings) {
        while (holding.principal > 0n && now - holding.chargedAt >= HOUR_MS) {
          holding.chargedAt += HOUR_MS;
          this.#charge(account, currency, holding, holding.principal, holding.chargedAt);
        }
      }
    }
  }

  /** An hour's interest, rounded up to a payable amount (the rounding is assumed). */
  #charge(account: MarginAccount, currency: string, holding: Holding, principal: bigint, at: number): void {
    const dayRatio = this.#markets.get(currency)?.dayRatio ?? 0n;
    const perDay = multiply(principal, dayRatio);
    const step = 24n * UNIT;
    const amount = ((perDay + step - 1n) / step) * UNIT;
    holding.interest += amount;
    this.interests.push({ symbol: account.symbol, currency, createdTime: at, dayRatio: formatDecimal(dayRatio), interestAmount: formatDecimal(amount) });
  }

  /** What the venue has left to lend; undefined where that has no bound. */
  inventory(currency: string): bigint | undefined {
    return this.#inventory.get(currency);
  }

  isBorrowable(currency: string): boolean {
    return this.#markets.has(currency);
  }

  /** In USDT; undefined for an asset that the seed has no price of. */
  price(currency: string): bigint | undefined {
    return this.#markets.get(currency)?.price ?? (currency === "USDT" ? parseDecimal("1") : undefined);
  }

  /** Assets and debts of an account in USDT. What has no price counts as nothing. */
  worth(account: MarginAccount): { assets: bigint; debts: bigint } {
    let assets = 0n;
    let debts = 0n;
    for (const [currency, { balance, principal, interest }] of account.holdings) {
      const price = this.price(currency) ?? 0n;
      assets += multiply(balance, price);
      debts += multiply(principal + interest, price);
    }
    return { assets, debts };
  }

  /** What may still be borrowed: the asset's limit, and the leverage, which caps assets (borrowed ones included) over equity. */
  borrowable(account: MarginAccount, currency: string): bigint {
    const market = this.#markets.get(currency);
    const holding = account.holdings.get(currency);
    if (!market || !holding) return 0n;
    const { assets, debts } = this.worth(account);
    const byLeverage = divide(multiply(account.leverage, assets - debts) - assets, market.price);
    const byLimit = market.max - holding.principal;
    const least = byLeverage < byLimit ? byLeverage : byLimit;
    return least > 0n ? least - (least % UNIT) : 0n;
  }

  borrow(which: Which, currency: string, sizeLiteral: string, allOrNothing: boolean, now: number): BorrowRow {
    const account = this.find(which);
    const market = this.#markets.get(currency);
    const holding = account.holdings.get(currency);
    // The texts of these two refusals are assumed.
    if (!market || !holding) throw new Refusal("130101", `${currency} cannot be borrowed on this account`);
    const size = amountOf(sizeLiteral);
    if (size < market.min) throw new Refusal("130101", `The borrow amount must be at least ${formatDecimal(market.min)}${currency}`);
    const left = this.borrowable(account, currency);
    if (size > left && (allOrNothing || left === 0n)) throw new Refusal("103000", `Exceed the borrowing limit, the remaining borrowable amount is: ${formatDecimal(left)}${currency}`);
    const stock = this.#inventory.get(currency) ?? left;
    if (size > stock && (allOrNothing || stock === 0n)) throw new Refusal("130204", `Nobody lends that much ${currency} now`); // text assumed

    const actual = [left, stock].reduce((least, bound) => (bound < least ? bound : least), size);
    if (this.#inventory.has(currency)) this.#inventory.set(currency, stock - actual);
    // One hourly rhythm per asset: a further loan joins that of the debt that is there already.
    if (holding.principal === 0n) holding.chargedAt = now;
    holding.balance += actual;
    holding.principal += actual;
    this.#charge(account, currency, holding, actual, now);
    const row = { orderNo: this.#ids.next(now), symbol: account.symbol, currency, size: formatDecimal(size), actualSize: formatDecimal(actual), status: "SUCCESS", createdTime: now };
    this.borrows.push(row);
    return row;
  }

  /** Serves interest first, then principal (the order is assumed). */
  repay(which: Which, currency: string, sizeLiteral: string, now: number): RepayRow {
    const account = this.find(which);
    const holding = account.holdings.get(currency);
    if (!holding) throw new Refusal("130101", `${currency} is not an asset of this account`); // text assumed
    const size = amountOf(sizeLiteral);
    if (size > holding.balance - holding.held) throw new Refusal("130203", "insufficient balance"); // text assumed
    // Code and text assumed.
    if (size > holding.principal + holding.interest) throw new Refusal("130101", `The repay amount exceeds the liability of ${formatDecimal(holding.principal + holding.interest)}${currency}`);

    const interest = size < holding.interest ? size : holding.interest;
    const principal = size - interest;
    holding.balance -= size;
    holding.interest -= interest;
    holding.principal -= principal;
    if (this.#inventory.has(currency)) this.#inventory.set(currency, this.#inventory.get(currency)! + principal);
    const row = { orderNo: this.#ids.next(now), symbol: account.symbol, currency, size: formatDecimal(size), principal: formatDecimal(principal), interest: formatDecimal(interest), status: "SUCCESS", createdTime: now };
    this.repays.push(row);
    return row;
  }

  /** Lowering below the leverage of the debt is refused; the present setting may be sent again whatever the debt. */
  setLeverage(which: Which, text: string): void {
    const account = this.find(which);
    const leverage = parseDecimal(text);
    // Codes and texts assumed.
    if (leverage > account.maxLeverage) throw new Refusal("130101", `The leverage must not exceed ${formatDecimal(account.maxLeverage)}`);
    const { assets, debts } = this.worth(account);
    if (leverage < account.leverage && assets > multiply(leverage, assets - debts)) throw new Refusal("130101", "The leverage must not be below that of the current debt");
    account.leverage = leverage;
  }
}

const newHolding = (balance: bigint, chargedAt: number): Holding => ({ balance, held: 0n, principal: 0n, interest: 0n, chargedAt });

function openAccount(symbol: string | null, funds: Record<string, string>, maxLeverage: number, now: number): MarginAccount {
  const most = parseDecimal(String(maxLeverage));
  const holdings = Object.entries(funds).map(([currency, own]): [string, Holding] => [currency, newHolding(parseDecimal(own), now)]);
  return { symbol, holdings: new Map(holdings), maxLeverage: most, leverage: most };
}
