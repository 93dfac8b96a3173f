/** Writes of CoinSwitch PRO's spot whose answers were lost, settled against the sandbox. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OutcomeUnknownError, type Settlement } from "../../src/coinswitch/index.js";
import type { FaultKind } from "../../src/sandbox/index.js";
import { NOW, openSpot, type OpenSpot } from "./open-coinswitch-spot.js";

const SEEDED = "cccccccc-0000-4000-8000-000000000001";
const order = { side: "buy", symbol: "ETH/USDT", type: "limit", price: "2900", quantity: "0.2", exchange: "c2c1", client_order_id: "mine" } as const;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const carriedOut = ({ sandbox }: OpenSpot): string[] => sandbox.ledger.map(({ operation }) => operation);

/** What comes of a write whose connection breaks, once or for as long as it is tried. */
async function lose(venue: OpenSpot, operation: string, when: "before" | "after", write: () => Promise<unknown>, times?: number): Promise<unknown> {
  venue.sandbox.inject({ kind: "reset", when, operation: `spot.${operation}`, ...(times === undefined ? {} : { times }) } as FaultKind & { operation: string });
  const running = write().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(60_000);
  const outcome = await running;
  venue.sandbox.clearFaults();
  return outcome;
}

async function settled(venue: OpenSpot, error: unknown): Promise<Settlement> {
  expect(error).toBeInstanceOf(OutcomeUnknownError);
  const done = carriedOut(venue);
  const settling = venue.client.settle(error as OutcomeUnknownError);
  await vi.advanceTimersByTimeAsync(100_000);
  const settlement = await settling;
  expect(carriedOut(venue), "settling writes nothing").toEqual(done);
  return settlement;
}

const open = (): OpenSpot => openSpot({}, { clock: Date.now });

describe("an order", () => {
  it.each([
    ["back", "after", "applied"],
    ["there", "before", "not applied"],
  ] as const)("that was lost on its way %s is found by the id of its client, or not", async (_way, when, outcome) => {
    const venue = open();
    const error = await lose(venue, "createOrder", when, () => venue.spot.createOrder(order));
    expect(carriedOut(venue)).toEqual(when === "after" ? ["spot.createOrder"] : []);
    const settlement = await settled(venue, error);
    expect(settlement).toMatchObject({ outcome, read: "spot.getOrder" });
    if (outcome === "applied") expect(settlement.observed).toMatchObject({ client_order_id: "mine", price: 2900 });
  });

  it("is found even when it has ended since", async () => {
    const venue = open();
    const error = await lose(venue, "createOrder", "after", () => venue.spot.createOrder(order));
    await vi.advanceTimersByTimeAsync(90_000);
    expect(await settled(venue, error)).toMatchObject({ outcome: "applied", observed: { status: "EXPIRED" } });
  });

  it("is not sent again by itself, and may be under the same id", async () => {
    const venue = open();
    expect(await lose(venue, "createOrder", "after", () => venue.spot.createOrder(order), 1)).toBeInstanceOf(OutcomeUnknownError);
    expect(carriedOut(venue)).toEqual(["spot.createOrder"]);
    await venue.spot.createOrder(order);
    expect((await venue.spot.listOrders({ open: true })).orders).toHaveLength(2);
  });

  it("without an id cannot be looked for", async () => {
    const venue = open();
    const { client_order_id: _, ...nameless } = order;
    const error = await lose(venue, "createOrder", "after", () => venue.spot.createOrder(nameless));
    expect(await settled(venue, error)).toMatchObject({ outcome: "unknown", why: "the write lacks what the read needs: client_order_id", observed: undefined });
  });
});

describe("a cancellation", () => {
  it.each([
    ["back", "after", "applied", "CANCELLED"],
    ["there", "before", "not applied", "OPEN"],
  ] as const)("that was lost on its way %s is told by the state of the order", async (_way, when, outcome, status) => {
    const venue = open();
    const error = await lose(venue, "cancelOrder", when, () => venue.spot.cancelOrder({ order_id: SEEDED }));
    expect(await settled(venue, error)).toMatchObject({ outcome, read: "spot.getOrder", observed: { status } });
  });

  it("is sent again by itself when it did not arrive", async () => {
    const venue = open();
    expect(await lose(venue, "cancelOrder", "before", () => venue.spot.cancelOrder({ order_id: SEEDED }), 1)).toMatchObject({ status: "CANCELLED" });
  });

  it("of an order that is gone by then was not applied", async () => {
    const venue = open();
    const placed = venue.spot.createOrder(order);
    await vi.advanceTimersByTimeAsync(0);
    const { order_id } = await placed;
    const error = await lose(venue, "cancelOrder", "before", () => venue.spot.cancelOrder({ order_id }));
    await vi.advanceTimersByTimeAsync(90_000);
    expect(await settled(venue, error)).toMatchObject({ outcome: "not applied", observed: { status: "EXPIRED" } });
  });
});
