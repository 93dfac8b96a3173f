/** The books of one futures account at CoinSwitch PRO: instruments, positions, orders, wallet. Amounts are scaled decimals of USDT. */
import { holdOf, isWorking, type Order } from "./coinswitch-futures-order.js";
import { MAKER_FEE } from "./coinswitch-futures-rules.js";
import type { Position } from "./coinswitch-futures-positions.js";
import { invalidValue, Refusal } from "./coinswitch-replies.js";
import { multiply, parseDecimal } from "./decimal.js";
import type { Seed } from "./seed.js";

export interface Instrument {
  readonly symbol: string;
  /** Last, mark and index price in one; nothing moves it. */
  readonly price: bigint;
  readonly minLeverage: number;
  readonly maxLeverage: number;
  leverage: number;
}

export interface Transaction {
  readonly id: string;
  readonly symbol: string;
  readonly type: "COMMISSION" | "P&L" | "ADD_MARGIN";
  readonly amount: bigint;
  readonly at: number;
}

/** What is held back: the margin of positions, and that of working orders. */
export interface Held {
  readonly position: bigint;
  readonly orders: bigint;
}

export class FuturesAccount {
  /** By symbol in upper case. */
  readonly instruments: ReadonlyMap<string, Instrument>;
  /** By symbol; there is one per symbol at most. */
  readonly positions = new Map<string, Position>();
  /** All there ever were, oldest first. */
  readonly orders: Order[] = [];
  /** Oldest first. */
  readonly transactions: Transaction[] = [];
  /** Everything in the wallet, whether held back or not. Open profit does not count. */
  total: bigint;
  readonly #made = { a: 0, b: 0, d: 0 };

  constructor(seed: Seed["coinswitch"], now: number) {
    this.instruments = new Map(seed.instruments.map(({ price, ...rest }) => [rest.symbol, { ...rest, price: parseDecimal(price) }]));
    this.total = parseDecimal(seed.usdt);
    for (const { symbol, side, size, entryPrice, margin } of seed.positions) {
      const quantity = parseDecimal(size);
      this.positions.set(this.#listed(symbol).symbol, { id: this.nextId("position"), side, size: quantity, cost: multiply(parseDecimal(entryPrice), quantity), margin: parseDecimal(margin), openedAt: now, updatedAt: now });
    }
    for (const [index, order] of seed.openOrders.entries()) {
      const [price, quantity] = [parseDecimal(order.price), parseDecimal(order.quantity)];
      const createdAt = now - index;
      this.orders.unshift({
        id: this.nextId("order"),
        clientId: undefined,
        instrument: this.#listed(order.symbol),
        side: order.side,
        type: "LIMIT",
        price,
        quantity,
        trigger: undefined,
        reduceOnly: false,
        status: "RAISED",
        executed: 0n,
        executedValue: 0n,
        fee: multiply(multiply(price, quantity), MAKER_FEE),
        profit: 0n,
        createdAt,
        updatedAt: createdAt,
      });
    }
  }

  /** The instrument of a symbol in any case. That a symbol without one is refused as a bad value is assumed. */
  instrument(given: unknown): Instrument {
    const found = this.instruments.get(String(given).toUpperCase());
    if (!found) throw new Refusal(invalidValue());
    return found;
  }

  /** The same where a parameter may be absent. */
  instrumentIfAny(given: unknown): Instrument | undefined {
    return given === undefined ? undefined : this.instrument(given);
  }

  /** Orders that still work, stop and take-profit orders among them; oldest first. */
  working(instrument?: Instrument): Order[] {
    return this.orders.filter((order) => isWorking(order) && (instrument === undefined || order.instrument === instrument));
  }

  held(instrument: Instrument): Held {
    const orders = this.working(instrument).reduce((sum, order) => sum + holdOf(order), 0n);
    return { position: this.positions.get(instrument.symbol)?.margin ?? 0n, orders };
  }

  heldInAll(): Held {
    const held = [...this.instruments.values()].map((instrument) => this.held(instrument));
    return held.reduce((sum, { position, orders }) => ({ position: sum.position + position, orders: sum.orders + orders }), { position: 0n, orders: 0n });
  }

  available(): bigint {
    const { position, orders } = this.heldInAll();
    return this.total - position - orders;
  }

  /** Writes down what a fee, a profit or added margin was. Added margin stays in the wallet. */
  book(type: Transaction["type"], { symbol }: Instrument, amount: bigint, at: number): void {
    this.transactions.push({ id: this.#id("d"), symbol, type, amount, at });
    if (type !== "ADD_MARGIN") this.total += amount;
  }

  nextId(kind: "position" | "order"): string {
    return this.#id(kind === "position" ? "a" : "b");
  }

  /** A creation time that no order had before: pages are told apart by it. */
  nextOrderTime(now: number): number {
    return Math.max(now, (this.orders.at(-1)?.createdAt ?? 0) + 1);
  }

  /** A cancellation is asked for by one request, and done before the next one. */
  finishCancellations(now: number): void {
    for (const order of this.orders) if (order.status === "CANCELLATION_RAISED") end(order, "CANCELLED", now);
  }

  #listed(symbol: string): Instrument {
    const found = this.instruments.get(symbol);
    if (!found) throw new Error(`seed: coinswitch has no instrument ${symbol}`);
    return found;
  }

  #id(letter: "a" | "b" | "d"): string {
    this.#made[letter] += 1;
    return `${letter.repeat(8)}-0000-4000-8000-${String(this.#made[letter]).padStart(12, "0")}`;
  }
}

/** Brings an order to a final state. The fee of what was not executed was an estimate. */
export function end(order: Order, status: "EXECUTED" | "PARTIALLY_EXECUTED" | "CANCELLED", now: number): void {
  Object.assign(order, { status, updatedAt: Math.max(now, order.createdAt) });
  if (order.executed === 0n) order.fee = 0n;
}
