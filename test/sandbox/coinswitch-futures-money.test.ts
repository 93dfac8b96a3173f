/** Money of the simulated CoinSwitch PRO futures: whatever is traded, nothing comes from nowhere and nothing is lost. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/coinswitch/operations.js";
import { FuturesAccount } from "../../src/sandbox/coinswitch-futures-account.js";
import { futuresHandlers } from "../../src/sandbox/coinswitch-futures.js";
import { Refusal } from "../../src/sandbox/coinswitch-replies.js";
import { formatDecimal, multiply } from "../../src/sandbox/decimal.js";
import { defaultSeed } from "../../src/sandbox/index.js";
import type { Arrived, Reply } from "../../src/sandbox/types.js";
import { NOW } from "./open-coinswitch-futures.js";

const SYMBOLS = ["BTCUSDT", "ETHUSDT", "SOLUSDT"] as const;
const symbol = fc.constantFrom(...SYMBOLS);
const side = fc.constantFrom("BUY", "SELL");

const stepArb = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("order" as const),
      symbol,
      side,
      order_type: fc.constantFrom("MARKET", "LIMIT"),
      /** In hundredths. */
      quantity: fc.integer({ min: 1, max: 120 }),
      /** Parts of a thousand from the price. */
      away: fc.integer({ min: -40, max: 40 }),
      reduce_only: fc.boolean(),
      time_in_force: fc.constantFrom("GTC", "IOC", "FOK"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("trigger" as const), symbol, side, order_type: fc.constantFrom("STOP_MARKET", "TAKE_PROFIT_MARKET"), away: fc.integer({ min: -40, max: 40 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cancel" as const), symbol }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("leverage" as const), symbol, leverage: fc.integer({ min: 1, max: 20 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("margin" as const), symbol, amount: fc.integer({ min: 1, max: 80 }) }) },
);
type Step = typeof stepArb extends fc.Arbitrary<infer Of> ? Of : never;

type Write = "placeOrder" | "cancelAll" | "updateLeverage" | "addMargin";

function open() {
  const seed = { ...structuredClone(defaultSeed).coinswitch, usdt: "700" };
  const account = new FuturesAccount(seed, NOW);
  const handlers = futuresHandlers(seed, NOW, account);
  /** Whether it was carried out. */
  const write = (name: Write, given: object): boolean => {
    const body = { exchange: "EXCHANGE_2", ...given };
    const request: Arrived = { operation: operations.futures[name], network: "mainnet", method: "POST", target: "", path: {}, query: {}, headers: {}, text: JSON.stringify(body), body };
    try {
      return (handlers[`futures.${name}`]!(request, NOW) as Reply).status === 200;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  };
  return { account, write };
}

function take({ account, write }: ReturnType<typeof open>, step: Step): boolean {
  const { price } = account.instrument(step.symbol);
  const near = (away: number): number => Number(formatDecimal(price + (price / 1000n) * BigInt(away), 2));
  if (step.kind === "cancel") return write("cancelAll", { symbol: step.symbol });
  if (step.kind === "leverage") return write("updateLeverage", { symbol: step.symbol, leverage: step.leverage });
  if (step.kind === "margin") return write("addMargin", { symbol: step.symbol, margin: step.amount });
  const { kind: _kind, away, ...rest } = step;
  if (step.kind === "trigger") return write("placeOrder", { ...rest, quantity: 0, reduce_only: true, trigger_price: near(away) });
  return write("placeOrder", { ...rest, quantity: step.quantity / 100, ...(step.order_type === "LIMIT" && { price: near(away) }) });
}

/** What the wallet has of its own, and what open positions would bring at their price: only fees take of the sum. */
const worth = (account: FuturesAccount): bigint =>
  [...account.positions].reduce((sum, [name, { side: held, size, cost }]) => sum + (held === "LONG" ? 1n : -1n) * (multiply(account.instrument(name).price, size) - cost), account.total);

const booked = (account: FuturesAccount, ...types: string[]): bigint => account.transactions.filter(({ type }) => types.includes(type)).reduce((sum, { amount }) => sum + amount, 0n);

describe("any sequence of trades and changes", () => {
  it("leaves the wallet with what was there and what was booked; only fees are lost", () => {
    let refused = 0;
    let carriedOut = 0;
    fc.assert(
      fc.property(fc.array(stepArb, { minLength: 1, maxLength: 30 }), (steps) => {
        const venue = open();
        const { account, write } = venue;
        const [start, worthAtStart] = [account.total, worth(account)];
        for (const step of steps) {
          const before = [account.total, account.available()];
          if (take(venue, step)) carriedOut += 1;
          else {
            refused += 1;
            // A cancellation that was under way before may have ended, which only frees money.
            expect(account.total).toBe(before[0]);
            expect(account.available() >= before[1]!).toBe(true);
          }
          expect(account.total).toBe(start + booked(account, "COMMISSION", "P&L"));
          expect(worth(account)).toBe(worthAtStart + booked(account, "COMMISSION"));
          expect(account.available() >= 0n).toBe(true);
          for (const { size, cost, margin } of account.positions.values()) expect(size > 0n && cost > 0n && margin >= 0n).toBe(true);
          for (const order of account.working()) if (order.reduceOnly) expect(account.positions.has(order.instrument.symbol)).toBe(true);
        }
        write("cancelAll", {});
        account.finishCancellations(NOW);
        for (const [name, { side: held, size }] of [...account.positions]) expect(write("placeOrder", { symbol: name, side: held === "LONG" ? "SELL" : "BUY", order_type: "MARKET", quantity: Number(formatDecimal(size)) })).toBe(true);
        expect(account.heldInAll(), "nothing is held for nothing").toEqual({ position: 0n, orders: 0n });
        expect(account.total, "all profit was told").toBe(worthAtStart + booked(account, "COMMISSION"));
        expect(account.orders.reduce((sum, { profit }) => sum + profit, 0n), "by orders, too").toBe(booked(account, "P&L"));
      }),
      { numRuns: 200, seed: 7 },
    );
    expect(Math.min(refused, carriedOut), "both kinds were met").toBeGreaterThan(300);
  });
});
