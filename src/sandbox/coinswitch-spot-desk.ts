/** What takes in, executes, expires and cancels the spot orders of the simulated CoinSwitch PRO, and keeps the balances. */
import { invalidValue, refuse, Refusal } from "./coinswitch-replies.js";
import { idOf, type Pair, type SpotMarkets } from "./coinswitch-spot-markets.js";
import { divide, formatDecimal, multiply, parseDecimal } from "./decimal.js";
import type { CoinswitchSpotSeed } from "./seed-coinswitch-spot.js";

type Status = "OPEN" | "PARTIALLY_EXECUTED" | "EXECUTED" | "CANCELLED" | "EXPIRED";

export interface SpotOrder {
  id: string;
  clientOrderId: string | undefined;
  pair: Pair;
  side: "BUY" | "SELL";
  price: bigint;
  quantity: bigint;
  executed: bigint;
  /** Price times quantity of what was executed. */
  value: bigint;
  status: Status;
  createdAt: number;
  updatedAt: number;
  expiresAt: number;
}

interface Balance {
  free: bigint;
  held: bigint;
}

/** An order as it travels, its figures as the text of the numbers. */
export interface SpotWish {
  side: "buy" | "sell";
  symbol: string;
  price: string;
  quantity: string;
  exchange: string;
  client_order_id?: string;
  expiry_period?: string;
}

const DEFAULT_EXPIRY = "90";

export const isWorking = ({ status }: SpotOrder): boolean => status === "OPEN" || status === "PARTIALLY_EXECUTED";

export class SpotDesk {
  /** Oldest first. */
  readonly orders: SpotOrder[] = [];
  readonly balances: ReadonlyMap<string, Balance>;
  readonly #markets: SpotMarkets;

  constructor(seed: CoinswitchSpotSeed, markets: SpotMarkets, openedAt: number) {
    this.#markets = markets;
    this.balances = new Map(seed.assets.map(({ currency, balance }) => [currency, { free: parseDecimal(balance), held: 0n }]));
    const strange = markets.pairs.flatMap(({ base, quote }) => [base, quote]).find((currency) => !this.balances.has(currency));
    if (strange !== undefined) throw new Error(`seed: coinswitch has pairs with ${strange}, but no such asset`);
    for (const { exchange, symbol, side, price, quantity, expiryPeriod, clientOrderId } of seed.openOrders) {
      const pair = markets.find(exchange, symbol);
      if (!pair) throw new Error(`seed: ${exchange} of coinswitch has no pair ${symbol}`);
      const order = this.#open(pair, side, parseDecimal(price), parseDecimal(quantity), openedAt, expiryPeriod, clientOrderId);
      if (!this.#hold(order)) throw new Error(`seed: coinswitch has no balance for the order of ${symbol}`);
      this.orders.push(order);
    }
  }

  /** An order whose own id is known is answered as it is now, and not placed again (how the venue answers then is assumed). */
  place(wish: SpotWish, now: number): SpotOrder {
    const known = wish.client_order_id === undefined ? undefined : this.orders.find(({ clientOrderId }) => clientOrderId === wish.client_order_id);
    if (known) return known;
    const pair = this.#markets.find(wish.exchange, wish.symbol);
    if (!pair) throw new Refusal(invalidValue());
    const [price, quantity] = [amountOf(wish.price, pair.decimals.quote), amountOf(wish.quantity, pair.decimals.base)];
    // One client tells the status; the texts are assumed.
    const value = multiply(price, quantity);
    if (value < pair.minValue) throw new Refusal(refuse(423, "Order value is below the minimum"));
    if (value > pair.maxValue) throw new Refusal(refuse(423, "Order value is above the maximum"));
    const order = this.#open(pair, wish.side === "buy" ? "BUY" : "SELL", price, quantity, now, Number(wish.expiry_period ?? DEFAULT_EXPIRY), wish.client_order_id);
    if (!this.#hold(order)) throw new Refusal(refuse(400, "Amount is more than available balance"));
    this.orders.push(order);
    this.#execute(order, now);
    return order;
  }

  find(test: (order: SpotOrder) => boolean): SpotOrder {
    const order = this.orders.find(test);
    if (!order) throw new Refusal(refuse(400, "Order not found")); // status and text are assumed
    return order;
  }

  cancel(id: string, now: number): SpotOrder {
    const order = this.find((candidate) => candidate.id === id);
    if (!isWorking(order)) throw new Refusal(refuse(400, "The order cannot be cancelled")); // status and text are assumed
    this.#end(order, "CANCELLED", now);
    return order;
  }

  /** Ends what has outlived its time, at the moment when that was. */
  expire(now: number): void {
    for (const order of this.orders) if (isWorking(order) && order.expiresAt <= now) this.#end(order, "EXPIRED", order.expiresAt);
  }

  #open(pair: Pair, side: "BUY" | "SELL", price: bigint, quantity: bigint, now: number, expirySeconds: number, clientOrderId: string | undefined): SpotOrder {
    const id = idOf("c", this.orders.length + 1);
    return { id, clientOrderId, pair, side, price, quantity, executed: 0n, value: 0n, status: "OPEN", createdAt: now, updatedAt: now, expiresAt: now + expirySeconds * 1000 };
  }

  /** Whether there was enough to hold what the order may cost. */
  #hold(order: SpotOrder): boolean {
    const balance = this.balances.get(paidIn(order))!;
    const cost = costOf(order, order.quantity);
    if (cost > balance.free) return false;
    balance.free -= cost;
    balance.held += cost;
    return true;
  }

  /** Takes what the book has. Neither fee nor tax is kept back: no source says of which asset. */
  #execute(order: SpotOrder, now: number): void {
    const { pair, side, price, quantity } = order;
    const trade = this.#markets.take(pair, side, price, quantity, now);
    if (!trade) return;
    const [paid, got] = [this.balances.get(paidIn(order))!, this.balances.get(side === "BUY" ? pair.base : pair.quote)!];
    const value = multiply(trade.price, trade.quantity);
    const heldFor = costOf(order, quantity) - costOf(order, quantity - trade.quantity);
    paid.held -= heldFor;
    // What a better price saves comes free.
    if (side === "BUY") paid.free += heldFor - value;
    got.free += side === "BUY" ? trade.quantity : value;
    order.executed = trade.quantity;
    order.value = value;
    order.status = order.executed === quantity ? "EXECUTED" : "PARTIALLY_EXECUTED";
  }

  #end(order: SpotOrder, status: Status, at: number): void {
    const balance = this.balances.get(paidIn(order))!;
    const held = costOf(order, order.quantity - order.executed);
    balance.held -= held;
    balance.free += held;
    order.status = status;
    order.updatedAt = at;
  }
}

const paidIn = ({ side, pair }: SpotOrder): string => (side === "BUY" ? pair.quote : pair.base);

const costOf = ({ side, price }: SpotOrder, quantity: bigint): bigint => (side === "BUY" ? multiply(price, quantity) : quantity);

/** Numbers, not text: that is how the venue answers orders. */
export function orderView({ id, clientOrderId, pair, side, price, quantity, executed, value, status, createdAt, updatedAt }: SpotOrder): object {
  return {
    order_id: id,
    symbol: pair.symbol,
    price: numberOf(price),
    average_price: executed === 0n ? 0 : numberOf(divide(value, executed)),
    orig_qty: numberOf(quantity),
    executed_qty: numberOf(executed),
    status,
    side,
    exchange: pair.exchange,
    order_source: "API_TRADING",
    created_time: createdAt,
    updated_time: updatedAt,
    ...(clientOrderId === undefined ? {} : { client_order_id: clientOrderId }),
  };
}

/** The JSON number of an amount; only what is answered is rounded. */
export const numberOf = (amount: bigint): number => Number(formatDecimal(amount));

/** The amount that a JSON number's text stands for; small ones travel with an exponent. @param decimals that it may have; more are refused */
function amountOf(literal: string, decimals: number): bigint {
  const [, whole, fraction = "", exponent = "0"] = /^(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(literal) as unknown as [string, string, string?, string?];
  const places = fraction.length - Number(exponent);
  const digits = `${whole}${fraction}`.padStart(places + 1, "0") + "0".repeat(Math.max(-places, 0));
  const point = digits.length - Math.max(places, 0);
  const rest = digits.slice(point).replace(/0+$/, "");
  if (rest.length > decimals) throw new Refusal(invalidValue());
  return parseDecimal(`${digits.slice(0, point)}${rest && `.${rest}`}`);
}
