/**
 * KuCoin's margin credit: money of the main account that is offered to margin traders. What asks for no more than the market's rate is
 * lent out as a whole. Nothing is earned: the sandbox pays no interest.
 */
import { formatDecimal, parseDecimal } from "./decimal.js";
import { pageOf } from "./kucoin-pages.js";
import type { Business } from "./kucoin-balances.js";
import type { Handlers } from "./kucoin-handlers.js";
import { Refusal } from "./kucoin-replies.js";
import type { KucoinState } from "./kucoin-state.js";
import { defaultSeed } from "./seed.js";
import type { Arrived } from "./types.js";

interface Subscription {
  readonly orderNo: string;
  readonly currency: string;
  readonly size: bigint;
  readonly createdAt: number;
  redeemed: bigint;
  /** As asked for last. */
  rate: bigint;
  /** The rate before, which counts until the hour is full. */
  before: { rate: bigint; until: number };
}

interface Redemption {
  readonly orderNo: string;
  readonly subscription: Subscription;
  readonly size: bigint;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MAIN = { type: "main" } as const;

export function lendingHandlers({ seed, ids, balances }: KucoinState): Handlers {
  const { lending } = seed.margin ?? defaultSeed.kucoin.margin!;
  const subscriptions: Subscription[] = [];
  const redemptions: Redemption[] = [];

  /** The texts of the refusals are assumed, and so is the code where it is 130101. */
  const termsOf = (currency: string): (typeof lending)[number] => {
    const terms = lending.find((entry) => entry.currency === currency);
    if (!terms) throw new Refusal("130101", `${currency} cannot be lent`);
    return terms;
  };
  const amountOf = (currency: string, text: string): bigint => {
    const size = parseDecimal(text);
    if (size % parseDecimal(termsOf(currency).increment) !== 0n) throw new Refusal("130101", "The size is off the increment");
    return size;
  };
  const rateOf = (currency: string, text: string): bigint => {
    const { minInterestRate, maxInterestRate, interestIncrement } = termsOf(currency);
    const rate = parseDecimal(text);
    if (rate % parseDecimal(interestIncrement) !== 0n || rate < parseDecimal(minInterestRate) || rate > parseDecimal(maxInterestRate)) throw new Refusal("130101", "The interest rate is off its increment or limits");
    return rate;
  };
  const find = (currency: string, orderNo: string): Subscription => {
    const subscription = subscriptions.find((entry) => entry.orderNo === orderNo && entry.currency === currency);
    if (!subscription) throw new Refusal("130103", "The subscription does not exist");
    return subscription;
  };
  // The name of the business is assumed.
  const business = (now: number, orderId: string, code?: string): Business => ({ now, type: "LENDING", context: { orderId }, ...(code !== undefined && { code }) });

  return {
    "margin.getLoanMarket": ({ query }) => lending.filter(({ currency }) => query.currency === undefined || query.currency === currency).map((terms) => ({ ...terms, purchaseEnable: true, redeemEnable: true, autoPurchaseEnable: true })),
    // A flat market. The hours are those of UTC (assumed).
    "margin.getLoanMarketInterestRate": ({ query }, now) => {
      const { marketInterestRate } = termsOf(query.currency!);
      return Array.from({ length: (7 * DAY_MS) / HOUR_MS }, (_, hours) => ({ time: `${new Date(now - hours * HOUR_MS).toISOString().replace(/\D/g, "").slice(0, 10)}00`, marketInterestRate }));
    },
    "margin.purchase": ({ body }, now) => {
      const wish = body as { currency: string; size: string; interestRate: string };
      const { minPurchaseSize, maxPurchaseSize } = termsOf(wish.currency);
      const size = amountOf(wish.currency, wish.size);
      if (size < parseDecimal(minPurchaseSize)) throw new Refusal("130101", `The size must be at least ${minPurchaseSize}`);
      if (size > parseDecimal(maxPurchaseSize)) throw new Refusal("130102", `The size must not exceed ${maxPurchaseSize}`);
      const rate = rateOf(wish.currency, wish.interestRate);
      const orderNo = ids.next(now);
      balances.debit(MAIN, wish.currency, size, business(now, orderNo, "130105"));
      subscriptions.push({ orderNo, currency: wish.currency, size, createdAt: now, redeemed: 0n, rate, before: { rate, until: now } });
      return { orderNo };
    },
    // The lists tell the new rate at once (assumed), though it counts from the full hour on.
    "margin.modifyPurchase": ({ body }, now) => {
      const wish = body as { currency: string; interestRate: string; purchaseOrderNo: string };
      const subscription = find(wish.currency, wish.purchaseOrderNo);
      if (isDone(subscription)) throw new Refusal("130103", "The subscription is over");
      const rate = rateOf(wish.currency, wish.interestRate);
      subscription.before = { rate: countingRate(subscription, now), until: (Math.floor(now / HOUR_MS) + 1) * HOUR_MS };
      subscription.rate = rate;
      return null;
    },
    // What is lent out comes back at once, too.
    "margin.redeem": ({ body }, now) => {
      const wish = body as { currency: string; size: string; purchaseOrderNo: string };
      const subscription = find(wish.currency, wish.purchaseOrderNo);
      if (isDone(subscription)) throw new Refusal("130106", "The subscription is over");
      const size = amountOf(wish.currency, wish.size);
      if (size > subscription.size - subscription.redeemed) throw new Refusal("130107", `More than the ${formatDecimal(subscription.size - subscription.redeemed)} that are left`);
      const orderNo = ids.next(now);
      balances.credit(MAIN, wish.currency, size, business(now, orderNo));
      subscription.redeemed += size;
      redemptions.push({ orderNo, subscription, size });
      return { orderNo };
    },
    "margin.getPurchaseOrders": ({ query }, now) => {
      const chosen = subscriptions.filter((entry) => statusOf(entry) === query.status && fits(entry.currency, query) && (query.purchaseOrderNo ?? entry.orderNo) === entry.orderNo).reverse();
      return pageOf(chosen, query, (entry) => {
        const left = entry.size - entry.redeemed;
        const isLent = countingRate(entry, now) <= parseDecimal(termsOf(entry.currency).marketInterestRate);
        return { currency: entry.currency, purchaseOrderNo: entry.orderNo, purchaseSize: formatDecimal(entry.size), matchSize: formatDecimal(isLent ? left : 0n), interestRate: formatDecimal(entry.rate), incomeSize: formatDecimal(entry.redeemed), applyTime: entry.createdAt, status: statusOf(entry) };
      });
    },
    // All of them are done at once, and tell no time.
    "margin.getRedeemOrders": ({ query }) => {
      const chosen = redemptions.filter(({ orderNo, subscription }) => query.status === "DONE" && fits(subscription.currency, query) && (query.redeemOrderNo ?? orderNo) === orderNo).reverse();
      return pageOf(chosen, query, ({ orderNo, subscription, size }) => ({ currency: subscription.currency, purchaseOrderNo: subscription.orderNo, redeemOrderNo: orderNo, redeemSize: formatDecimal(size), receiptSize: formatDecimal(size), applyTime: null, status: "DONE" }));
    },
  };
}

const isDone = ({ size, redeemed }: Subscription): boolean => size === redeemed;
const statusOf = (subscription: Subscription): "DONE" | "PENDING" => (isDone(subscription) ? "DONE" : "PENDING");
const fits = (currency: string, query: Arrived["query"]): boolean => (query.currency ?? currency) === currency;
const countingRate = ({ rate, before }: Subscription, now: number): bigint => (now < before.until ? before.rate : rate);
