/** What takes in, changes and cancels KuCoin's spot orders. */
import { formatDecimal, parseDecimal } from "./decimal.js";
import { OrderBook, remainingSize, type Order } from "./kucoin-order-book.js";
import { planOf, type MarketCodes, type OrderWish, type Pair, type Plan } from "./kucoin-pairs.js";
import { Refusal } from "./kucoin-replies.js";
import type { KucoinState } from "./kucoin-state.js";

/** An order as the spot market takes it. */
export interface SpotWish extends OrderWish {
  allowMaxTimeWindow?: number;
  clientTimestamp?: number;
}

/** What names an order: one of the two. */
export interface Named {
  orderId?: string | undefined;
  clientOid?: string | undefined;
}

/** Those of prices, post only orders and repeated ids are assumed. */
export const SPOT_CODES: MarketCodes = {
  unknownPair: "400600",
  step: "600100",
  tooSmall: "600101",
  priceAbove: "400370",
  priceBelow: "400370",
  wouldTake: "400100",
  duplicate: "400100",
  tooMany: "200003",
  balance: "200004",
  missing: "400100",
};

const SPOT = { type: "trade" } as const;

export class SpotDesk {
  readonly book: OrderBook;
  readonly #state: KucoinState;

  constructor(state: KucoinState, pairs: ReadonlyMap<string, Pair>) {
    this.#state = state;
    this.book = new OrderBook(pairs, SPOT_CODES, state.balances, state.ids);
  }

  /** Refuses what can be refused without a look at the money. */
  check(wish: SpotWish, now: number): { pair: Pair; plan: Plan } {
    refuseLate(wish, now);
    const pair = this.book.pair(wish.symbol);
    // An id may be used again once its order is done.
    if (this.book.open("TRADE").some((order) => order.wish.clientOid === wish.clientOid)) throw new Refusal(SPOT_CODES.duplicate, "clientOid belongs to an open order"); // text assumed
    const plan = planOf(pair, wish, SPOT_CODES);
    this.book.refuseOneMore(SPOT, pair);
    return { pair, plan };
  }

  add(wish: SpotWish, now: number): Order {
    const { pair, plan } = this.check(wish, now);
    return this.book.add(pair, SPOT, wish, plan, now);
  }

  find(symbol: string, { orderId, clientOid }: Named): Order {
    return this.book.find(symbol, ({ id, wish }) => (orderId === undefined ? wish.clientOid === clientOid : id === orderId));
  }

  /** One that is open. */
  findOpen(symbol: string, named: Named): Order {
    const order = this.find(symbol, named);
    if (!order.active) throw new Refusal(SPOT_CODES.missing, "order_not_exist_or_not_allow_to_cancel"); // text assumed
    return order;
  }

  cancel(symbol: string, named: Named, now: number): Order {
    const order = this.findOpen(symbol, named);
    this.book.cancel(order, now);
    return order;
  }

  cancelPart(symbol: string, named: Named, text: string, now: number): Order {
    const order = this.findOpen(symbol, named);
    const size = parseDecimal(text);
    if (size % order.pair.baseIncrement !== 0n) throw new Refusal(SPOT_CODES.step, "The size is off the increment of the pair"); // text assumed
    if (size > remainingSize(order)) throw new Refusal("400100", "More than is open of the order"); // code and text assumed
    this.book.cancelPart(order, size, now);
    return order;
  }

  /** Cancels an order and places another in its stead, with the same own id. Where that is refused, the first one stays (assumed). */
  change(symbol: string, named: Named, { newPrice, newSize }: { newPrice?: string; newSize?: string }, now: number): Order {
    if (named.orderId === undefined && named.clientOid === undefined) throw new Refusal("400100", "orderId or clientOid is needed"); // text assumed
    if (newPrice === undefined && newSize === undefined) throw new Refusal("400100", "newPrice or newSize is needed"); // text assumed
    const old = this.findOpen(symbol, named);
    const wish = { ...old.wish, price: newPrice ?? old.wish.price!, size: newSize ?? formatDecimal(old.plan.size - old.cancelledSize) };
    const plan = planOf(old.pair, wish, SPOT_CODES);
    if (plan.needed > this.#state.balances.available(SPOT, plan.currency) + old.held) throw new Refusal(SPOT_CODES.balance, "Balance insufficient!");
    this.book.cancel(old, now);
    return this.book.add(old.pair, SPOT, wish, plan, now);
  }
}

/** The code and the texts are assumed. */
function refuseLate({ allowMaxTimeWindow, clientTimestamp }: SpotWish, now: number): void {
  if (allowMaxTimeWindow === undefined) return;
  if (clientTimestamp === undefined) throw new Refusal("400100", "allowMaxTimeWindow needs clientTimestamp");
  if (now - clientTimestamp > allowMaxTimeWindow) throw new Refusal("400100", "The order came later than allowMaxTimeWindow");
}
