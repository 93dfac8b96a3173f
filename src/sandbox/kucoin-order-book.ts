/** Orders of one market, spot or margin. What crosses the market's price trades at once, as a whole; the rest stands in the book until it is cancelled. */
import { multiply } from "./decimal.js";
import type { Balances, Business, Place } from "./kucoin-balances.js";
import type { Ids } from "./kucoin-ids.js";
import { feeOf, isImmediate, type MarketCodes, type OrderWish, type Pair, type Plan } from "./kucoin-pairs.js";
import { Refusal } from "./kucoin-replies.js";

export type TradeType = "TRADE" | "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE";

export interface Order {
  readonly id: string;
  readonly pair: Pair;
  /** The account that it trades on. */
  readonly place: Place;
  readonly wish: OrderWish;
  readonly plan: Plan;
  readonly createdAt: number;
  /** What it ties up. */
  held: bigint;
  dealSize: bigint;
  dealFunds: bigint;
  fee: bigint;
  cancelledSize: bigint;
  cancelledFunds: bigint;
  active: boolean;
  updatedAt: number;
  /** Rises with every change of any order. */
  change: number;
}

export interface Fill {
  /** Rises. */
  readonly id: number;
  readonly order: Order;
  readonly counterOrderId: string;
  readonly size: bigint;
  readonly funds: bigint;
  readonly fee: bigint;
  readonly createdAt: number;
}

/** Open orders on one pair. */
const MOST_OPEN = 200;

export class OrderBook {
  readonly orders: Order[] = [];
  readonly fills: Fill[] = [];
  #changes = 0;

  constructor(
    readonly pairs: ReadonlyMap<string, Pair>,
    readonly codes: MarketCodes,
    readonly balances: Balances,
    readonly ids: Ids,
  ) {}

  pair(symbol: string): Pair {
    const pair = this.pairs.get(symbol);
    if (!pair) throw new Refusal(this.codes.unknownPair, `${symbol} does not exist`); // text assumed
    return pair;
  }

  /** Open orders of an account, of one pair or all, the one that changed last first. */
  open(tradeType: TradeType, symbol?: string): Order[] {
    return this.orders.filter(({ active, place, pair }) => active && tradeTypeOf(place) === tradeType && (symbol === undefined || pair.symbol === symbol)).sort(byChange);
  }

  /** The newest one that fits. */
  find(symbol: string, fits: (order: Order) => boolean): Order {
    const order = this.orders.findLast((candidate) => candidate.pair.symbol === symbol && fits(candidate));
    if (!order) throw new Refusal(this.codes.missing, "order does not exist"); // text assumed
    return order;
  }

  /** @param plan that was made of the wish: from here on it is only the money that can be missing */
  add(pair: Pair, place: Place, wish: OrderWish, plan: Plan, now: number): Order {
    this.refuseOneMore(place, pair);
    this.balances.hold(place, plan.currency, plan.needed, this.codes.balance);
    const order: Order = { id: this.ids.next(now), pair, place, wish, plan, createdAt: now, held: plan.needed, dealSize: 0n, dealFunds: 0n, fee: 0n, cancelledSize: 0n, cancelledFunds: 0n, active: true, updatedAt: now, change: 0 };
    this.orders.push(order);
    this.#touch(order, now);
    if (plan.crosses) this.#trade(order, now);
    else if (isImmediate(wish)) this.cancel(order, now);
    return order;
  }

  refuseOneMore(place: Place, { symbol }: Pair): void {
    if (this.open(tradeTypeOf(place), symbol).length >= MOST_OPEN) throw new Refusal(this.codes.tooMany, "Too many open orders"); // text assumed
  }

  /** Nothing becomes of it where the order is done (assumed: the venue says that it only takes the request in). */
  cancel(order: Order, now: number): void {
    if (order.active) this.cancelPart(order, remainingSize(order), now);
  }

  /** Takes a part off an open order, and ends it with its last part. */
  cancelPart(order: Order, size: bigint, now: number): void {
    const remaining = remainingSize(order);
    const freed = size === remaining ? order.held : (order.held * size) / remaining;
    this.#release(order, freed);
    order.cancelledSize += size;
    order.cancelledFunds += multiply(size, order.plan.price);
    order.active = size !== remaining;
    this.#touch(order, now);
  }

  /** Ends the orders whose time is over, at that time. */
  expire(now: number): void {
    for (const order of this.orders) {
      const { timeInForce, cancelAfter } = order.wish;
      if (!order.active || timeInForce !== "GTT" || cancelAfter === undefined) continue;
      const endsAt = order.createdAt + cancelAfter * 1000;
      if (endsAt <= now) this.cancel(order, endsAt);
    }
  }

  #trade(order: Order, now: number): void {
    const { id, pair, place, plan, wish } = order;
    const funds = multiply(plan.tradeSize, pair.price);
    const fee = feeOf(pair, funds);
    const tradeId = this.fills.length + 1;
    const business: Business = { now, type: "TRADE_EXCHANGE", context: { symbol: pair.symbol, orderId: id, tradeId: String(tradeId) } };
    this.#release(order, order.held);
    // The hold was enough for it, so nothing is refused from here on.
    if (wish.side === "buy") {
      this.balances.debit(place, pair.quote, funds + fee, { ...business, fee });
      this.balances.credit(place, pair.base, plan.tradeSize, business);
    } else {
      this.balances.debit(place, pair.base, plan.tradeSize, business);
      this.balances.credit(place, pair.quote, funds - fee, { ...business, fee });
    }
    Object.assign(order, { dealSize: plan.tradeSize, dealFunds: funds, fee, active: false });
    this.fills.push({ id: tradeId, order, counterOrderId: this.ids.next(now), size: plan.tradeSize, funds, fee, createdAt: now });
  }

  #release(order: Order, amount: bigint): void {
    this.balances.release(order.place, order.plan.currency, amount);
    order.held -= amount;
  }

  #touch(order: Order, now: number): void {
    this.#changes += 1;
    Object.assign(order, { updatedAt: now, change: this.#changes });
  }
}

export const tradeTypeOf = ({ type }: Place): TradeType => (type === "margin" ? "MARGIN_TRADE" : type === "isolated" ? "MARGIN_ISOLATED_TRADE" : "TRADE");

export const byChange = (left: Order, right: Order): number => right.change - left.change;

/** Of an order by funds nothing is left: it traded as a whole. */
export const remainingSize = ({ plan, dealSize, cancelledSize }: Order): bigint => (plan.size === 0n ? 0n : plan.size - dealSize - cancelledSize);
