/** Writes of futures whose answers were lost, settled against the simulated KuCoin. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OutcomeUnknownError, type Settlement } from "../../src/kucoin/index.js";
import type { FaultKind } from "../../src/sandbox/index.js";
import { NOW, openFutures, type OpenFutures } from "./open-kucoin-futures.js";

const XBT = "XBTUSDTM";
const XRP = "XRPUSDTM";

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface Case {
  operation: string;
  write(venue: OpenFutures): Promise<unknown>;
  /** What the settling read tells before. */
  before?(venue: OpenFutures): Promise<unknown>;
  /** Outcomes when the write was lost on its way back, and on its way there. */
  outcomes: [Settlement["outcome"], Settlement["outcome"]];
}

const order = { symbol: XRP, side: "buy", type: "limit", price: "0.48", size: 10, leverage: 5, clientOid: "mine" } as const;
const definite: Case["outcomes"] = ["applied", "not applied"];
const cases: Case[] = [
  { operation: "switchMarginMode", write: ({ futures }) => futures.switchMarginMode({ symbol: XRP, marginMode: "CROSS" }), outcomes: definite },
  { operation: "switchPositionMode", write: ({ futures }) => futures.switchPositionMode({ positionMode: "1" }), outcomes: definite },
  { operation: "modifyMarginLeverage", write: ({ futures }) => futures.modifyMarginLeverage({ symbol: XRP, leverage: "7.5" }), outcomes: definite },
  { operation: "modifyAutoDepositStatus", write: ({ futures }) => futures.modifyAutoDepositStatus({ symbol: XBT, status: true }), outcomes: definite },
  {
    operation: "addIsolatedMargin",
    before: ({ futures }) => futures.getPositionV2({ symbol: XBT }),
    write: ({ futures }) => futures.addIsolatedMargin({ symbol: XBT, margin: "12.5", bizNo: "b1", positionSide: "BOTH" }),
    outcomes: definite,
  },
  {
    operation: "removeIsolatedMargin",
    before: ({ futures }) => futures.getPositionV2({ symbol: XBT }),
    write: ({ futures }) => futures.removeIsolatedMargin({ symbol: XBT, withdrawAmount: "12.5", positionSide: "BOTH" }),
    outcomes: definite,
  },
  // The read proves the presence of what it shows, not its absence.
  { operation: "modifyIsolatedMarginRiskLimit", write: ({ futures }) => futures.modifyIsolatedMarginRiskLimit({ symbol: XBT, level: 2 }), outcomes: ["applied", "unknown"] },
  { operation: "addOrder", write: ({ futures }) => futures.addOrder(order), outcomes: definite },
  { operation: "addTPSLOrder", write: ({ futures }) => futures.addTPSLOrder({ ...order, triggerStopDownPrice: "0.4", stopPriceType: "MP" }), outcomes: definite },
  { operation: "cancelOrderByClientOid", write: ({ futures }) => futures.cancelOrderByClientOid({ symbol: "SOLUSDTM", clientOid: "seeded-1" }), outcomes: definite },
  {
    operation: "cancelOrderById",
    write: async ({ futures }) => {
      const { items } = await futures.getOrderList({ status: "active" });
      return futures.cancelOrderById({ orderId: items[0]!.id });
    },
    outcomes: definite,
  },
  // A person has to judge by what is shown.
  { operation: "batchSwitchMarginMode", write: ({ futures }) => futures.batchSwitchMarginMode({ symbols: [XRP], marginMode: "CROSS" }), outcomes: ["unknown", "unknown"] },
];

const carriedOut = ({ sandbox }: OpenFutures): string[] => sandbox.ledger.map(({ operation }) => operation);

/** Sandboxes whose position mode may be switched have no positions. */
const venueOf = ({ operation }: Case): OpenFutures => openFutures((futures) => void (operation === "switchPositionMode" && Object.assign(futures, { positions: [], openOrders: [] })), { now: Date.now });

describe.each(cases)("$operation", (lost) => {
  it.each([["back", "after"], ["there", "before"]] as const)("lost on its way %s is settled", async (_way, when) => {
    const venue = venueOf(lost);
    const known = await lost.before?.(venue);
    // One attempt only: what may be repeated would be.
    venue.sandbox.inject({ kind: "reset", when, operation: `futures.${lost.operation}` } as FaultKind & { operation: string });
    const running = lost.write(venue).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    const error = await running;
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    venue.sandbox.clearFaults();
    const done = carriedOut(venue);
    expect(done.length > 0).toBe(when === "after");
    const settling = venue.client.settle(error as OutcomeUnknownError, known === undefined ? {} : { before: known });
    await vi.advanceTimersByTimeAsync(60_000);
    const { outcome, observed } = await settling;
    expect(outcome).toBe(lost.outcomes[when === "after" ? 0 : 1]);
    expect(carriedOut(venue), "settling writes nothing").toEqual(done);
    if (outcome === "applied") expect(observed).toBeDefined();
  });
});

it("margin that is sent again under its bizNo is added once", async () => {
  const venue = openFutures(undefined, { now: Date.now });
  venue.sandbox.inject({ kind: "reset", when: "after", operation: "futures.addIsolatedMargin", times: 1 });
  const running = venue.futures.addIsolatedMargin({ symbol: XBT, margin: "12.5", bizNo: "b1" });
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await running).posMargin).toBe(129.2656);
  expect(carriedOut(venue)).toEqual(["futures.addIsolatedMargin", "futures.addIsolatedMargin"]);
});
