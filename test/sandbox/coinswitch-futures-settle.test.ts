/** Writes of futures whose answers were lost, settled against the simulated CoinSwitch PRO. */
import { OutcomeUnknownError, type Settlement } from "openvenue/coinswitch";
import type { FaultKind } from "openvenue/sandbox";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { asSeeded, BTC, ETH, exchange, NOW, openFutures, SOL, type OpenFutures } from "./open-coinswitch-futures.js";

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const order = { ...SOL, side: "BUY", order_type: "LIMIT", price: "120", quantity: "1" } as const;
/** The order of the seed. */
const order_id = "bbbbbbbb-0000-4000-8000-000000000001";

interface Case {
  operation: string;
  what?: string;
  write(venue: OpenFutures): Promise<unknown>;
  /** What the settling read tells before. */
  before?(venue: OpenFutures): Promise<unknown>;
  /** Outcomes when the write was lost on its way back, and on its way there. */
  outcomes: [Settlement["outcome"], Settlement["outcome"]];
  why?: string;
}

const cases: Case[] = [
  { operation: "updateLeverage", write: ({ futures }) => futures.updateLeverage({ ...BTC, leverage: 9 }), outcomes: ["applied", "not applied"] },
  { operation: "addMargin", before: ({ futures }) => futures.getPositions(ETH), write: ({ futures }) => futures.addMargin({ ...ETH, margin: "12.5" }), outcomes: ["applied", "not applied"] },
  { operation: "addMargin", what: "with nothing to compare", write: ({ futures }) => futures.addMargin({ ...ETH, margin: "12.5" }), outcomes: ["unknown", "unknown"] },
  { operation: "placeOrder", what: "that rests", write: ({ futures }) => futures.placeOrder({ ...order, client_order_id: "mine" }), outcomes: ["applied", "not applied"] },
  { operation: "placeOrder", what: "that is executed", write: ({ futures }) => futures.placeOrder({ ...SOL, side: "BUY", order_type: "MARKET", quantity: "1", client_order_id: "mine" }), outcomes: ["applied", "not applied"] },
  { operation: "placeOrder", what: "without an id", write: ({ futures }) => futures.placeOrder(order), outcomes: ["unknown", "unknown"], why: "the write lacks what the read needs: client_order_id" },
  { operation: "cancelOrder", write: ({ futures }) => futures.cancelOrder({ exchange, order_id }), outcomes: ["applied", "not applied"] },
  // A person has to judge by what still works.
  { operation: "cancelAll", write: ({ futures }) => futures.cancelAll({ exchange }), outcomes: ["unknown", "unknown"] },
];

const carriedOut = ({ sandbox }: OpenFutures): string[] => sandbox.ledger.map(({ operation }) => operation);

describe.each(cases)("$operation $what", ({ operation, write, before, outcomes, why }) => {
  it.each([["back", "after"], ["there", "before"]] as const)("lost on its way %s is settled", async (_way, when) => {
    const venue = openFutures(asSeeded(), { now: Date.now, retry: false });
    const known = await before?.(venue);
    venue.sandbox.inject({ kind: "reset", when, operation: `futures.${operation}` } as FaultKind & { operation: string });
    const running = write(venue).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    const error = await running;
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    venue.sandbox.clearFaults();
    const done = carriedOut(venue);
    expect(done).toEqual(when === "after" ? [`futures.${operation}`] : []);
    const settling = venue.client.settle(error as OutcomeUnknownError, known === undefined ? {} : { before: known });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await settling).toMatchObject({ outcome: outcomes[when === "after" ? 0 : 1], ...(why ? { why } : {}) });
    expect(carriedOut(venue), "settling writes nothing").toEqual(done);
  });
});

describe("what is sent again after a lost answer", () => {
  it("the same leverage is set again", async () => {
    const venue = openFutures(asSeeded(), { now: Date.now });
    venue.sandbox.inject({ kind: "reset", when: "after", operation: "futures.updateLeverage", times: 1 });
    const running = venue.futures.updateLeverage({ ...BTC, leverage: 9 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await running).toMatchObject({ leverage: "9" });
    expect(carriedOut(venue)).toEqual(["futures.updateLeverage", "futures.updateLeverage"]);
  });

  it("a cancellation that is refused the second time is no refusal of the first", async () => {
    const venue = openFutures(asSeeded(), { now: Date.now });
    venue.sandbox.inject({ kind: "reset", when: "after", operation: "futures.cancelOrder", times: 1 });
    const running = venue.futures.cancelOrder({ exchange, order_id }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    const error = await running;
    expect(error).toMatchObject({ name: "OutcomeUnknownError", message: expect.stringContaining("already CANCELLED") as string });
    expect(await venue.client.settle(error as OutcomeUnknownError)).toMatchObject({ outcome: "applied" });
    expect(carriedOut(venue)).toEqual(["futures.cancelOrder"]);
  });

  it("an order is not, with or without an id", async () => {
    for (const id of [{}, { client_order_id: "mine" }]) {
      const venue = openFutures(asSeeded(), { now: Date.now });
      venue.sandbox.inject({ kind: "reset", when: "after", operation: "futures.placeOrder", times: 1 });
      const running = venue.futures.placeOrder({ ...order, ...id }).catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await running).toMatchObject({ name: "OutcomeUnknownError", safeToRepeat: false });
      expect(carriedOut(venue)).toEqual(["futures.placeOrder"]);
    }
  });
});

it.each([
  ["side", { ...order, side: "SELL", price: "180" }],
  ["kind", { ...SOL, side: "BUY", order_type: "MARKET", quantity: "1" }],
] as const)("a settling read that finds an order of another %s under the id does not take it for the lost one", async (_what, other) => {
  const venue = openFutures(asSeeded(), { now: Date.now });
  await venue.futures.placeOrder({ ...other, client_order_id: "mine" });
  venue.sandbox.inject({ kind: "reset", when: "before", operation: "futures.placeOrder" });
  const running = venue.futures.placeOrder({ ...order, client_order_id: "mine" }).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(60_000);
  const settling = venue.client.settle((await running) as OutcomeUnknownError);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await settling).toMatchObject({ outcome: "not applied" });
});
