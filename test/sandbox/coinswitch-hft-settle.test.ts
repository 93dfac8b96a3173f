/** Writes of the low-latency service whose answers were lost, settled against its simulation. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OutcomeUnknownError, type Settlement } from "../../src/coinswitch/index.js";
import type { FaultKind } from "../../src/sandbox/index.js";
import { empty, NOW, openHft, order, type OpenHft } from "./open-coinswitch-hft.js";

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface Case {
  what: string;
  operation: string;
  write(venue: OpenHft): Promise<unknown>;
  change?: typeof empty;
  /** Outcomes when the write was lost on its way back, and on its way there. */
  outcomes: [Settlement["outcome"], Settlement["outcome"]];
}

const ETH = { category: "linear", symbol: "ETHUSDT" } as const;
const { orderLinkId: _id, ...nameless } = order;
const definite: Case["outcomes"] = ["applied", "not applied"];
// A person has to judge by what is shown.
const shown: Case["outcomes"] = ["unknown", "unknown"];
const cases: Case[] = [
  // The read proves the presence of what it shows, not its absence.
  { what: "an order with an id", operation: "placeOrder", write: ({ hft }) => hft.placeOrder(order), outcomes: ["applied", "unknown"] },
  { what: "an order that was filled", operation: "placeOrder", write: ({ hft }) => hft.placeOrder({ ...order, price: "60000" }), outcomes: ["applied", "unknown"] },
  { what: "an order without an id", operation: "placeOrder", write: ({ hft }) => hft.placeOrder(nameless), outcomes: shown },
  { what: "a cancellation by the caller's id", operation: "cancelOrder", write: ({ hft }) => hft.cancelOrder({ ...ETH, orderLinkId: "seeded-1" }), outcomes: definite },
  {
    what: "a cancellation by the venue's id",
    operation: "cancelOrder",
    write: async ({ hft }) => {
      const { list } = await hft.getOrdersRealtime(ETH);
      return hft.cancelOrder({ ...ETH, orderId: list[0]!.orderId });
    },
    outcomes: definite,
  },
  { what: "all cancellations", operation: "cancelAllOrders", write: ({ hft }) => hft.cancelAllOrders(ETH), outcomes: shown },
  { what: "leverage beside a position", operation: "setLeverage", write: ({ hft }) => hft.setLeverage({ category: "linear", symbol: "BTCUSDT", buyLeverage: "7.5", sellLeverage: "7.5" }), outcomes: definite },
  { what: "leverage of a flat symbol", operation: "setLeverage", write: ({ hft }) => hft.setLeverage({ ...ETH, buyLeverage: "9", sellLeverage: "9" }), outcomes: definite },
  { what: "a position mode", operation: "switchPositionMode", change: empty, write: ({ hft }) => hft.switchPositionMode({ category: "linear", coin: "USDT", mode: 3 }), outcomes: shown },
  { what: "a transfer", operation: "transferFunds", write: ({ hft }) => hft.transferFunds({ direction: "IN", amount: "10", client_txn_id: "t1" }), outcomes: shown },
];

const carriedOut = ({ sandbox }: OpenHft): string[] => sandbox.ledger.map(({ operation }) => operation);

describe.each(cases)("$what", (lost) => {
  it.each([["back", "after"], ["there", "before"]] as const)("lost on its way %s is settled", async (_way, when) => {
    const venue = openHft(lost.change, { clock: Date.now });
    venue.sandbox.inject({ kind: "reset", when, operation: `hft.${lost.operation}` } as FaultKind & { operation: string });
    const running = lost.write(venue).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    const error = await running;
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    venue.sandbox.clearFaults();
    const done = carriedOut(venue);
    // What sets a target may be repeated.
    expect([...new Set(done)]).toEqual(when === "after" ? [`hft.${lost.operation}`] : []);
    const settling = venue.client.settle(error as OutcomeUnknownError);
    await vi.advanceTimersByTimeAsync(120_000);
    const { outcome, observed } = await settling;
    expect(outcome).toBe(lost.outcomes[when === "after" ? 0 : 1]);
    expect(carriedOut(venue), "settling writes nothing").toEqual(done);
    if (outcome === "applied") expect(observed).toBeDefined();
  });
});

it("a cancellation that names no order is not told by whichever stands first", async () => {
  const venue = openHft(empty, { clock: Date.now });
  const { orderId } = await venue.hft.placeOrder(order);
  await venue.hft.cancelOrder({ category: "linear", symbol: "BTCUSDT", orderId });
  const lost = { operation: "hft.cancelOrder", options: {}, sentAt: NOW, validUntil: NOW, arrived: false };
  expect(await venue.client.settle({ ...lost, parameters: { category: "linear", symbol: "BTCUSDT", orderId } })).toMatchObject({ outcome: "applied" });
  expect(await venue.client.settle({ ...lost, parameters: { category: "linear", symbol: "BTCUSDT" } })).toMatchObject({ outcome: "unknown", why: "what orderId or orderLinkId must be is not known" });
});

it("an order that is sent again under its orderLinkId says that it arrived", async () => {
  const venue = openHft(empty, { clock: Date.now });
  venue.sandbox.inject({ kind: "reset", when: "after", operation: "hft.placeOrder", times: 1 });
  await expect(venue.hft.placeOrder(order)).rejects.toBeInstanceOf(OutcomeUnknownError);
  await expect(venue.hft.placeOrder(order)).rejects.toMatchObject({ code: "110072", reason: "duplicate", safeToRepeat: false });
  expect((await venue.hft.getOrdersRealtime({ category: "linear" })).list).toHaveLength(1);
});
