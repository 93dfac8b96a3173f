/** Money of the simulated futures: whatever is traded, nothing comes from nowhere and nothing is lost. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDecimal } from "../../src/sandbox/decimal.js";
import { FuturesBooks } from "../../src/sandbox/kucoin-futures-books.js";
import { cancel, cancelAll, place } from "../../src/sandbox/kucoin-futures-orders.js";
import { openFutures } from "../../src/sandbox/kucoin-futures-seed.js";
import { futuresHandlers } from "../../src/sandbox/kucoin-futures.js";
import { Refusal } from "../../src/sandbox/kucoin-replies.js";
import { openState, type KucoinState } from "../../src/sandbox/kucoin-state.js";
import { defaultSeed } from "../../src/sandbox/index.js";
import { operations } from "../../generated/kucoin/operations.js";
import type { Arrived } from "../../src/sandbox/types.js";
import { NOW } from "./open-kucoin-futures.js";

const WALLET = { type: "contract" } as const;
const SYMBOLS = ["XBTUSDTM", "ETHUSDTM", "SOLUSDTM", "XRPUSDTM"] as const;

function open(): { state: KucoinState; books: FuturesBooks; start: bigint } {
  const seed = structuredClone(defaultSeed).kucoin;
  seed.funds!.contract = { USDT: "600" };
  const state = openState(seed, NOW);
  const books = openFutures(state, NOW);
  return { state, books, start: state.balances.total(WALLET, "USDT") };
}

/** What has come in and gone out by trades: profit less fees. */
const earned = (books: FuturesBooks): bigint => books.fills.reduce((sum, { traded }) => sum + traded.cash, 0n);

const symbol = fc.constantFrom(...SYMBOLS);
const orderArb = fc.record({
  kind: fc.constant("order" as const),
  symbol,
  side: fc.constantFrom("buy" as const, "sell" as const),
  type: fc.constantFrom("market" as const, "limit" as const),
  size: fc.integer({ min: 1, max: 60 }),
  leverage: fc.integer({ min: 1, max: 20 }),
  /** Parts of a thousand from the mark price. */
  away: fc.integer({ min: -40, max: 40 }),
  reduceOnly: fc.boolean(),
});
const stepArb = fc.oneof(
  { weight: 6, arbitrary: orderArb },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cancel" as const), symbol }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("close" as const), symbol }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("leverage" as const), leverage: fc.integer({ min: 1, max: 20 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("level" as const), symbol, level: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("margin" as const), symbol, amount: fc.integer({ min: -50, max: 50 }) }) },
);
type Step = typeof stepArb extends fc.Arbitrary<infer Of> ? Of : never;

function take(state: KucoinState, books: FuturesBooks, handlers: ReturnType<typeof futuresHandlers>, step: Step, index: number): void {
  const call = (id: "modifyMarginLeverage" | "modifyIsolatedMarginRiskLimit" | "addIsolatedMargin" | "removeIsolatedMargin", body: object): void => {
    const text = JSON.stringify(body);
    const request: Arrived = { operation: operations.futures[id], network: "mainnet", method: "POST", target: "", path: {}, query: {}, headers: {}, text, body };
    handlers[`futures.${id}`]!(request, NOW);
  };
  if (step.kind === "leverage") return call("modifyMarginLeverage", { symbol: "ETHUSDTM", leverage: String(step.leverage) });
  const contract = books.contract(step.symbol);
  const marginMode = contract.marginMode;
  if (step.kind === "cancel") return void cancelAll(books, (order) => order.contract === contract, NOW);
  if (step.kind === "close") return void place(books, { symbol: step.symbol, type: "market", closeOrder: true, marginMode, clientOid: `c${index}` }, NOW);
  if (step.kind === "level") return call("modifyIsolatedMarginRiskLimit", { symbol: step.symbol, level: step.level });
  if (step.kind === "margin") {
    if (step.amount > 0) call("addIsolatedMargin", { symbol: step.symbol, margin: step.amount, bizNo: String(index) });
    if (step.amount < 0) call("removeIsolatedMargin", { symbol: step.symbol, withdrawAmount: String(-step.amount) });
    return;
  }
  const near = contract.mark + (contract.mark / 1000n) * BigInt(step.away);
  const price = formatDecimal(near - (near % contract.tick));
  const { side, type, size, leverage, reduceOnly } = step;
  place(books, { symbol: step.symbol, side, type, size: String(size), leverage: String(leverage), reduceOnly, marginMode, clientOid: `o${index}`, ...(type === "limit" && { price }) }, NOW);
}

describe("any sequence of trades and changes", () => {
  it("leaves the wallet with what was there and what was earned, and holds just what positions and orders need", () => {
    let refusals = 0;
    let carriedOut = 0;
    fc.assert(
      fc.property(fc.array(stepArb, { minLength: 1, maxLength: 30 }), (steps) => {
        const { state, books, start } = open();
        const handlers = futuresHandlers(state, NOW, books);
        for (const [index, step] of steps.entries()) {
          const before = formatDecimal(state.balances.available(WALLET, "USDT"));
          try {
            take(state, books, handlers, step, index);
            carriedOut += 1;
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            refusals += 1;
            expect(formatDecimal(state.balances.available(WALLET, "USDT")), "a refusal changes nothing").toBe(before);
          }
          const { positionMargin, orderMargin } = books.figures("USDT");
          expect(state.balances.held(WALLET, "USDT")).toBe(positionMargin + orderMargin);
          expect(state.balances.total(WALLET, "USDT")).toBe(start + earned(books));
          expect(state.balances.available(WALLET, "USDT") >= 0n).toBe(true);
        }
        for (const order of books.live()) cancel(books, order, NOW);
        for (const { contract } of [...books.positions]) place(books, { symbol: contract.symbol, type: "market", closeOrder: true, marginMode: contract.marginMode, clientOid: `end-${contract.symbol}` }, NOW);
        expect(state.balances.held(WALLET, "USDT"), "nothing is held for nothing").toBe(0n);
        const history = books.closed.reduce((sum, { position }) => sum + position.gross - position.fees, 0n);
        expect(history, "what the closed positions tell adds up").toBe(earned(books));
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(Math.min(refusals, carriedOut), "both kinds were met").toBeGreaterThan(300);
  });
});
