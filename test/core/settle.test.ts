/** What became of a write whose answer was lost: every write of the three venues, lost before and after it was carried out, against the sandbox. */
import { createCoinswitchClient, type CoinswitchClient } from "openvenue/coinswitch";
import { createHyperliquidClient, type HyperliquidClient, type HyperliquidOptions } from "openvenue/hyperliquid";
import { createKucoinClient, OutcomeUnknownError, type KucoinClient, type LostWrite, type Settlement, type SettleOptions } from "openvenue/kucoin";
import { createSandbox, defaultSeed, type FaultKind, type Sandbox, type SandboxOptions } from "openvenue/sandbox";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryStore } from "../../src/core/store.js";
import { caught, code, lost as lostAnswer, ok, stage } from "./made-up-venue.js";

const START = 1_800_000_000_000;
const exchange = "EXCHANGE_2";
const [seeded] = defaultSeed.hyperliquid.accounts;
const user = seeded!.address;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface Venues {
  sandbox: Sandbox;
  hl: HyperliquidClient;
  kc: KucoinClient;
  cs: CoinswitchClient;
  /** Operations that were carried out. */
  done(): string[];
}

/** Clients of one process, with a store of their own: no test learns of another's clocks. */
function clientsOf(sandbox: Sandbox, hyperliquid: HyperliquidOptions = {}): Pick<Venues, "hl" | "kc" | "cs"> {
  const common = { store: createMemoryStore(), limiter: false as const };
  return {
    hl: createHyperliquidClient({ ...sandbox.clientOptions("hyperliquid"), ...common, ...hyperliquid }),
    kc: createKucoinClient({ ...sandbox.clientOptions("kucoin"), ...common }),
    cs: createCoinswitchClient({ ...sandbox.clientOptions("coinswitch"), ...common }),
  };
}

function venues(options: SandboxOptions = {}, hyperliquid: HyperliquidOptions = {}): Venues {
  const sandbox = createSandbox(options);
  return { sandbox, ...clientsOf(sandbox, hyperliquid), done: () => sandbox.ledger.map(({ operation }) => operation) };
}

const before: FaultKind = { kind: "reset", when: "before" };
const after: FaultKind = { kind: "reset", when: "after" };

/** Loses one write. */
async function losing({ sandbox }: Venues, operation: string, fault: FaultKind, write: () => Promise<unknown>): Promise<OutcomeUnknownError> {
  const injection = sandbox.inject({ ...fault, operation } as never);
  const error = await caught(write());
  injection.remove();
  expect(error).toBeInstanceOf(OutcomeUnknownError);
  return error as unknown as OutcomeUnknownError;
}

const borrow = { currency: "USDT", size: "25", timeInForce: "FOK" } as const;
const addMargin = { exchange, symbol: "ETHUSDT", margin: "12.5" } as const;

const CLOID = "0x0000000000000000000000000000abcd";
const bid = (c?: string) => ({ a: 0, b: true, p: "50000", s: "0.01", r: false, t: { limit: { tif: "Gtc" as const } }, ...(c === undefined ? {} : { c }) });

interface Case {
  readonly operation: string;
  /** Loses the write and hands over its client, and what the settling read answered before. */
  lose(on: Venues, fault: FaultKind): Promise<{ client: HyperliquidClient | KucoinClient | CoinswitchClient; error: OutcomeUnknownError; before?: unknown }>;
  /** ms after which it is too late for it. */
  readonly validForMs: number;
}

const expiresAfter = START + 20_000;
const cases: readonly Case[] = [
  {
    operation: "kucoin margin.borrow",
    lose: async (on, fault) => ({ client: on.kc, error: await losing(on, "margin.borrow", fault, () => on.kc.margin.borrow(borrow)) }),
    validForMs: 5_000,
  },
  {
    operation: "kucoin margin.borrow, isolated",
    lose: async (on, fault) => ({ client: on.kc, error: await losing(on, "margin.borrow", fault, () => on.kc.margin.borrow({ ...borrow, isIsolated: true, symbol: "BTC-USDT" })) }),
    validForMs: 5_000,
  },
  {
    operation: "kucoin margin.repay",
    lose: async (on, fault) => ({ client: on.kc, error: await losing(on, "margin.repay", fault, () => on.kc.margin.repay({ currency: "USDT", size: "10.50" })) }),
    validForMs: 5_000,
  },
  {
    operation: "coinswitch futures.updateLeverage",
    lose: async (on, fault) => ({ client: on.cs, error: await losing(on, "futures.updateLeverage", fault, () => on.cs.futures.updateLeverage({ exchange, symbol: "btcusdt", leverage: 9 })) }),
    validForMs: 60_000,
  },
  {
    operation: "coinswitch futures.addMargin",
    async lose(on, fault) {
      const known = await on.cs.futures.getPositions({ exchange, symbol: "ETHUSDT" });
      return { client: on.cs, before: known, error: await losing(on, "futures.addMargin", fault, () => on.cs.futures.addMargin(addMargin)) };
    },
    validForMs: 60_000,
  },
  {
    operation: "hyperliquid exchange.updateLeverage, cross",
    lose: async (on, fault) => ({ client: on.hl, error: await losing(on, "exchange.updateLeverage", fault, () => on.hl.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 7 }, { expiresAfter })) }),
    validForMs: 20_000,
  },
  {
    operation: "hyperliquid exchange.updateLeverage, isolated",
    lose: async (on, fault) => ({ client: on.hl, error: await losing(on, "exchange.updateLeverage", fault, () => on.hl.exchange.updateLeverage({ asset: 1, isCross: false, leverage: 12 }, { expiresAfter })) }),
    validForMs: 20_000,
  },
  ...[2_500_000, -2_500_000].map((ntli): Case => ({
    operation: `hyperliquid exchange.updateIsolatedMargin, ${ntli}`,
    async lose(on, fault) {
      const known = await on.hl.info.clearinghouseState({ user });
      return { client: on.hl, before: known, error: await losing(on, "exchange.updateIsolatedMargin", fault, () => on.hl.exchange.updateIsolatedMargin({ asset: 1, isBuy: true, ntli }, { expiresAfter })) };
    },
    validForMs: 20_000,
  })),
  {
    operation: "hyperliquid exchange.order, by its client order id",
    lose: async (on, fault) => ({ client: on.hl, error: await losing(on, "exchange.order", fault, () => on.hl.exchange.order({ orders: [bid(CLOID)], grouping: "na" }, { expiresAfter })) }),
    validForMs: 20_000,
  },
  {
    operation: "hyperliquid exchange.agentSetAbstraction, whose read answers a text",
    lose: async (on, fault) => ({ client: on.hl, error: await losing(on, "exchange.agentSetAbstraction", fault, () => on.hl.exchange.agentSetAbstraction({ abstraction: "u" }, { expiresAfter })) }),
    validForMs: 20_000,
  },
  {
    operation: "hyperliquid exchange.subAccountModify, of the sub-account it names",
    lose: async (on, fault) => ({ client: on.hl, error: await losing(on, "exchange.subAccountModify", fault, () => on.hl.exchange.subAccountModify({ subAccountUser: seeded!.subAccounts[0]!.address, name: "renamed" }, { expiresAfter })) }),
    validForMs: 20_000,
  },
  {
    operation: "hyperliquid exchange.userSetAbstraction, which has no expiry",
    lose: async (on, fault) => ({ client: on.hl, error: await losing(on, "exchange.userSetAbstraction", fault, () => on.hl.exchange.userSetAbstraction({ user, abstraction: "unifiedAccount" })) }),
    validForMs: 2 * 86_400_000,
  },
  {
    operation: "hyperliquid exchange.cDeposit, an amount that was staked",
    async lose(on, fault) {
      const known = await on.hl.info.delegatorSummary({ user });
      return { client: on.hl, before: known, error: await losing(on, "exchange.cDeposit", fault, () => on.hl.exchange.cDeposit({ wei: 100_000_000 })) };
    },
    validForMs: 2 * 86_400_000,
  },
];

const settling = (client: { settle(error: LostWrite, options?: SettleOptions): Promise<Settlement> }, error: LostWrite, options: SettleOptions = {}): Promise<Settlement> => client.settle(error, { timeoutMs: 500, ...options });

describe.each(cases)("$operation", ({ operation, lose, validForMs }) => {
  const name = operation.split(/[ ,]+/)[1]!;

  it("lost after it was carried out: applied", async () => {
    const on = venues();
    const { client, error, before: known } = await lose(on, after);
    expect(on.done()).toContain(name);
    expect(await settling(client, error, { before: known })).toMatchObject({ outcome: "applied", read: error.settle, decidableAt: undefined });
    // Settling sends nothing that writes.
    expect(on.done().filter((done) => done === name)).toHaveLength(on.done().length);
  });

  it("lost before: unknown while it may still arrive, with the time from which it can be told, and then not applied", async () => {
    const on = venues();
    const { client, error, before: known } = await lose(on, before);
    expect(on.done()).toEqual([]);
    const early = await settling(client, error, { before: known });
    expect(early).toMatchObject({ outcome: "unknown", read: error.settle });
    expect(early.why).toContain("it may still be on its way");
    // The venue's clock is known to a second.
    expect(early.decidableAt! - START).toBeGreaterThanOrEqual(validForMs);
    expect(early.decidableAt! - START).toBeLessThanOrEqual(validForMs + 1_100);
    vi.setSystemTime(START + validForMs - 10);
    expect(await settling(client, error, { before: known })).toMatchObject({ outcome: "unknown" });
    vi.setSystemTime(early.decidableAt! + 1_000);
    expect(await settling(client, error, { before: known })).toMatchObject({ outcome: "not applied" });
  });

  it("waits itself until it can tell, if it is given the time", async () => {
    const on = venues();
    const { client, error, before: known } = await lose(on, before);
    const settled = settling(client, error, { before: known, timeoutMs: validForMs + 10_000 });
    let outcome = "";
    void settled.then((settlement) => (outcome = settlement.outcome));
    await vi.advanceTimersByTimeAsync(validForMs - 10);
    expect(outcome).toBe("");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(outcome).toBe("not applied");
  });

  it("sees what arrives while it waits", async () => {
    const on = venues();
    const { client, error, before: known } = await lose(on, before);
    // What was lost on its way comes after all.
    const settled = settling(client, error, { before: known, timeoutMs: validForMs + 10_000 });
    await vi.advanceTimersByTimeAsync(1_000);
    await again(on, error);
    await vi.advanceTimersByTimeAsync(validForMs + 5_000);
    expect(await settled).toMatchObject({ outcome: "applied" });
  });

  it("from what was kept as JSON, by another client in a later process", async () => {
    for (const [fault, outcome] of [[after, "applied"], [before, "not applied"]] as const) {
      vi.setSystemTime(START);
      const on = venues();
      const { error, before: known } = await lose(on, fault);
      const { operation: id, parameters, options, sentAt, validUntil, arrived } = error;
      const kept = JSON.stringify({ lost: { operation: id, parameters, options, sentAt, validUntil, arrived }, known });
      vi.setSystemTime(START + validForMs + 3_000);
      const { hl: hyperliquid, kc: kucoin, cs: coinswitch } = clientsOf(on.sandbox);
      const client = { hyperliquid, kucoin, coinswitch }[error.venue as "hyperliquid" | "kucoin" | "coinswitch"];
      const read = JSON.parse(kept) as { lost: LostWrite; known: unknown };
      expect(await settling(client, read.lost, { before: read.known })).toMatchObject({ outcome });
    }
  });
});

/** Makes the same write once more, unknown to the client that lost it. */
async function again({ sandbox }: Venues, { operation, parameters }: LostWrite): Promise<void> {
  const { hl, kc, cs } = clientsOf(sandbox);
  const [group, method] = operation.split(".") as [string, string];
  const client = [hl, kc, cs].find((candidate) => group in candidate && method in (candidate as never as Record<string, object>)[group]!) as never as Record<string, Record<string, (given: unknown) => Promise<unknown>>>;
  await client[group]![method]!(parameters);
}

describe("writes that no read settles", () => {
  it("KuCoin's leverage has none", async () => {
    for (const fault of [before, after]) {
      const on = venues();
      const error = await losing(on, "margin.modifyLeverage", fault, () => on.kc.margin.modifyLeverage({ leverage: "3" }));
      expect(error).toMatchObject({ settle: undefined, safeToRepeat: true });
      expect(await settling(on.kc, error)).toEqual({ outcome: "unknown", why: "the venue has no read that tells", read: undefined, observed: undefined, decidableAt: undefined });
    }
  });

  it("a top-up shows only the state, for a person to judge", async () => {
    for (const fault of [before, after]) {
      const on = venues();
      const error = await losing(on, "exchange.topUpIsolatedOnlyMargin", fault, () => on.hl.exchange.topUpIsolatedOnlyMargin({ asset: 3, leverage: "2" }));
      const settled = await settling(on.hl, error, { before: await on.hl.info.clearinghouseState({ user }) });
      expect(settled).toMatchObject({ outcome: "unknown", read: "info.clearinghouseState", why: "the read shows the state, but proves nothing", decidableAt: undefined });
      expect(settled.observed).toMatchObject({ assetPositions: expect.any(Array) as unknown[] });
    }
  });

  it("an order without a client order id cannot be told from an equal one", async () => {
    const on = venues();
    const error = await losing(on, "exchange.order", after, () => on.hl.exchange.order({ orders: [bid()], grouping: "na" }));
    expect(await settling(on.hl, error)).toMatchObject({ outcome: "unknown", why: expect.stringContaining("oid is required") as string, observed: undefined, decidableAt: undefined });
  });

  it("a prepared request has no parameters to look for", async () => {
    const on = venues();
    const prepared = await on.kc.prepare("margin.borrow", borrow);
    const error = await losing(on, "margin.borrow", after, () => on.kc.send(prepared));
    expect(await settling(on.kc, error)).toMatchObject({ outcome: "unknown", why: expect.stringContaining("parameters are not known") as string });
  });
});

describe("equal writes at the same time", () => {
  const two = async (on: Venues): Promise<PromiseSettledResult<unknown>[]> => Promise.allSettled([on.kc.margin.borrow(borrow), on.kc.margin.borrow(borrow)]);
  const lostOf = (results: PromiseSettledResult<unknown>[]): OutcomeUnknownError[] => results.flatMap((result) => (result.status === "rejected" ? [result.reason as OutcomeUnknownError] : []));

  it.each([
    ["after", "applied"],
    ["before", "not applied"],
  ] as const)("of which one is lost %s it was carried out: %s", async (when, outcome) => {
    const on = venues();
    on.sandbox.inject({ kind: "reset", when, operation: "margin.borrow", times: 1 });
    const [lost, ...others] = lostOf(await two(on));
    expect(others).toEqual([]);
    vi.setSystemTime(START + 10_000);
    expect(await settling(on.kc, lost!)).toMatchObject({ outcome });
    expect(on.done()).toHaveLength(when === "after" ? 2 : 1);
  });

  it("both lost, one of them carried out: one applied and one not, in whatever order and at once", async () => {
    for (const order of ["one after the other", "at once"]) {
      vi.setSystemTime(START);
      const on = venues();
      on.sandbox.inject({ kind: "reset", when: "after", operation: "margin.borrow", times: 1 });
      on.sandbox.inject({ kind: "reset", when: "before", operation: "margin.borrow", times: 1 });
      const lost = lostOf(await two(on));
      expect([lost.length, on.done().length]).toEqual([2, 1]);
      vi.setSystemTime(START + 10_000);
      const settled: Settlement[] = [];
      if (order === "at once") settled.push(...(await Promise.all(lost.map((error) => settling(on.kc, error)))));
      else for (const error of lost) settled.push(await settling(on.kc, error));
      expect(settled.map(({ outcome }) => outcome).sort()).toEqual(["applied", "not applied"]);
    }
  });

  it("one that is still under way may have an entry already: until it has ended, nobody can tell whose it is", async () => {
    for (const [when, outcome] of [["before", "not applied"], ["after", "applied"]] as const) {
      vi.setSystemTime(START);
      const on = venues();
      on.sandbox.inject({ kind: "reset", when, operation: "margin.borrow", times: 1 });
      on.sandbox.inject({ kind: "delay", ms: 3_000, when: "after", operation: "margin.borrow", times: 1 });
      const error = (await caught(on.kc.margin.borrow(borrow))) as never as OutcomeUnknownError;
      const other = on.kc.margin.borrow(borrow);
      const different = on.kc.margin.borrow({ ...borrow, size: "30" });
      await vi.advanceTimersByTimeAsync(100);
      expect(await settling(on.kc, error)).toMatchObject(when === "after" ? { outcome } : { outcome: "unknown", why: "an equal call is under way" });
      await vi.advanceTimersByTimeAsync(10_000);
      await Promise.all([other, different]);
      expect(await settling(on.kc, error)).toMatchObject({ outcome });
    }
  });

  it("of another amount, asset or account are no match", async () => {
    const on = venues();
    const error = await losing(on, "margin.borrow", before, () => on.kc.margin.borrow(borrow));
    await on.kc.margin.borrow({ ...borrow, size: "25.5" });
    await on.kc.margin.borrow({ ...borrow, isIsolated: true, symbol: "BTC-USDT" });
    await on.kc.margin.borrow({ ...borrow, currency: "BTC", size: "0.001" });
    vi.setSystemTime(START + 10_000);
    expect(await settling(on.kc, error)).toMatchObject({ outcome: "not applied" });
  });

  it("that were made before are no match", async () => {
    const on = venues();
    // By another process, whose records this one's client does not know.
    await clientsOf(on.sandbox).kc.margin.borrow(borrow);
    vi.setSystemTime(START + 60_000);
    const error = await losing(on, "margin.borrow", before, () => on.kc.margin.borrow(borrow));
    vi.setSystemTime(START + 70_000);
    expect(await settling(on.kc, error)).toMatchObject({ outcome: "not applied" });
  });

  it("amounts are the same in any notation", async () => {
    const on = venues();
    const error = await losing(on, "margin.borrow", after, () => on.kc.margin.borrow({ ...borrow, size: "25.50" }));
    on.sandbox.inject({ kind: "alter", operation: "margin.getBorrowHistory", change: (body) => void ((body as { data: { items: { size: string }[] } }).data.items[0]!.size = "25.5000000000") });
    expect(await settling(on.kc, error)).toMatchObject({ outcome: "applied" });
  });

  it("one is found behind a page of others that were made meanwhile", async () => {
    const on = venues();
    const error = await losing(on, "margin.borrow", after, () => on.kc.margin.borrow(borrow));
    for (let i = 0; i < 60; i += 1) {
      await on.kc.margin.borrow({ ...borrow, size: String(26 + i) });
      vi.setSystemTime(Date.now() + 20);
    }
    for (let i = 0; i < 60; i += 1) {
      vi.setSystemTime(Date.now() + 1_000);
      await on.kc.margin.repay({ currency: "USDT", size: "10" });
      await on.kc.margin.borrow({ ...borrow, size: "10" });
    }
    expect(await settling(on.kc, error)).toMatchObject({ outcome: "applied" });
  });
});

describe("a record of the history", () => {
  const settledAs = async (change: (item: Record<string, unknown>) => void): Promise<Settlement> => {
    const on = venues();
    const error = await losing(on, "margin.borrow", after, () => on.kc.margin.borrow(borrow));
    on.sandbox.inject({ kind: "alter", operation: "margin.getBorrowHistory", change: (body) => (body as { data: { items: Record<string, unknown>[] } }).data.items.forEach(change) });
    return settling(on.kc, error);
  };

  it("says that the venue tried and failed, or is still at it", async () => {
    expect(await settledAs((item) => (item.status = "FAILED"))).toMatchObject({ outcome: "not applied", why: "the venue tried and failed" });
    expect(await settledAs((item) => (item.status = "PENDING"))).toMatchObject({ outcome: "unknown", why: "the venue is still at it" });
  });

  it("from before the write is none of its own, should the venue show it all the same", async () => {
    expect(await settledAs((item) => (item.createdTime = START - 5_001))).toMatchObject({ outcome: "unknown", why: expect.stringContaining("still be on its way") as string });
    expect(await settledAs((item) => (item.createdTime = START - 4_999))).toMatchObject({ outcome: "applied" });
  });
});

describe("a row with the nonce of the write", () => {
  const writes = {
    "exchange.withdraw3": ({ hl }: Venues) => hl.exchange.withdraw3({ destination: user, amount: "12.5" }),
    "exchange.sendAsset": ({ hl }: Venues) => hl.exchange.sendAsset({ destination: seeded!.subAccounts[0]!.address, sourceDex: "", destinationDex: "", token: "USDC", amount: "3", fromSubAccount: "" }),
    "exchange.agentSendAsset": ({ hl }: Venues) => hl.exchange.agentSendAsset({ destination: user, sourceDex: "", destinationDex: "spot", token: "USDC", amount: "2", fromSubAccount: "" }),
  };

  it.each(Object.entries(writes))("proves that %s was applied; none proves nothing, however late", async (operation, write) => {
    const on = venues();
    // An equal one that is no part of it.
    await write(on);
    const missed = await losing(on, operation, before, () => write(on));
    expect(missed.options.nonce).toBeGreaterThanOrEqual(START);
    vi.setSystemTime(START + 5);
    const carriedOut = await losing(on, operation, after, () => write(on));
    expect(await settling(on.hl, carriedOut)).toMatchObject({ outcome: "applied", read: "info.userNonFundingLedgerUpdates" });
    expect(await settling(on.hl, JSON.parse(JSON.stringify({ ...carriedOut })) as LostWrite)).toMatchObject({ outcome: "applied" });
    vi.setSystemTime(START + 3 * 86_400_000);
    expect(await settling(on.hl, missed)).toMatchObject({ outcome: "unknown", why: expect.stringContaining("proves nothing") as string });
  });

  it("is that of a nonce that the caller gave, too", async () => {
    const on = venues();
    const error = await losing(on, "exchange.withdraw3", after, () => on.hl.exchange.withdraw3({ destination: user, amount: "12.5" }, { nonce: START + 77 }));
    expect(error.options.nonce).toBe(START + 77);
    expect(await settling(on.hl, error)).toMatchObject({ outcome: "applied" });
  });

  it("cannot be looked for without the nonce", async () => {
    const on = venues();
    const error = await losing(on, "exchange.withdraw3", after, () => on.hl.exchange.withdraw3({ destination: user, amount: "12.5" }));
    const { operation, parameters, sentAt, validUntil } = error;
    expect(await settling(on.hl, { operation, parameters, options: {}, sentAt, validUntil, arrived: false })).toMatchObject({ outcome: "unknown", why: expect.stringContaining("delta.nonce") as string });
  });
});

describe("a change of an amount", () => {
  const lose = async (on: Venues): Promise<OutcomeUnknownError> => losing(on, "futures.addMargin", after, () => on.cs.futures.addMargin(addMargin));
  const positions = (on: Venues) => on.cs.futures.getPositions({ exchange, symbol: "ETHUSDT" });

  it("cannot be told without an answer from before", async () => {
    const on = venues();
    expect(await settling(on.cs, await lose(on))).toMatchObject({ outcome: "unknown", why: expect.stringContaining("`before`") as string, read: "futures.getPositions" });
  });

  it("is unknown when something else happened, too, or when there is nothing to compare", async () => {
    const on = venues();
    const known = await positions(on);
    const error = await lose(on);
    await on.cs.futures.addMargin({ ...addMargin, margin: "1" });
    expect(await settling(on.cs, error, { before: known })).toMatchObject({ outcome: "unknown", why: expect.stringContaining("something else happened") as string });
    for (const nothing of [[], {}, "positions", [{ symbol: "ETHUSDT" }], 5]) expect(await settling(on.cs, error, { before: nothing })).toMatchObject({ outcome: "unknown" });
  });

  it("is exact to the last place", async () => {
    const on = venues();
    const known = await positions(on);
    const error = await losing(on, "futures.addMargin", after, () => on.cs.futures.addMargin({ ...addMargin, margin: "0.00000001" }));
    expect(await settling(on.cs, error, { before: known })).toMatchObject({ outcome: "applied" });
    expect(await settling(on.cs, { ...error, parameters: { ...error.parameters, margin: "0.00000002" } }, { before: known })).toMatchObject({ outcome: "unknown" });
  });

  it("is looked for on the position that it was for", async () => {
    const on = venues();
    const known = await on.hl.info.clearinghouseState({ user });
    const error = await losing(on, "exchange.updateIsolatedMargin", before, () => on.hl.exchange.updateIsolatedMargin({ asset: 1, isBuy: true, ntli: 5_000_000 }, { expiresAfter }));
    await on.hl.exchange.updateIsolatedMargin({ asset: 3, isBuy: true, ntli: 5_000_000 });
    vi.setSystemTime(expiresAfter + 2_000);
    expect(await settling(on.hl, error, { before: known })).toMatchObject({ outcome: "not applied" });
  });
});

describe("accounts of Hyperliquid", () => {
  const [agent] = seeded!.agents;
  const [sub] = seeded!.subAccounts;
  const lose = (on: Venues, options: object = {}) => losing(on, "exchange.updateLeverage", after, () => on.hl.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 3 }, options));

  it("an API wallet's writes show in the account that it signs for", async () => {
    const on = venues({}, { wallet: agent!.privateKey });
    const settled = await settling(on.hl, await lose(on));
    expect(settled).toMatchObject({ outcome: "applied", observed: { user } });
    const known = await on.hl.info.clearinghouseState({ user });
    const margin = await losing(on, "exchange.updateIsolatedMargin", after, () => on.hl.exchange.updateIsolatedMargin({ asset: 1, isBuy: true, ntli: 5 }));
    expect(await settling(on.hl, margin, { before: known })).toMatchObject({ outcome: "applied" });
  });

  it("a sub-account's show in the sub-account, whether the client or the call named it", async () => {
    for (const on of [venues({}, { vaultAddress: sub!.address }), venues()]) {
      const error = await lose(on, { vaultAddress: sub!.address });
      expect(await settling(on.hl, error)).toMatchObject({ outcome: "applied", observed: { user: sub!.address } });
      // Nothing changed for its owner.
      expect((await on.hl.info.activeAssetData({ user, coin: "BTC" })).leverage.value).toBe(20);
    }
    const on = venues({}, { vaultAddress: sub!.address });
    expect(await settling(on.hl, await lose(on))).toMatchObject({ outcome: "applied", observed: { user: sub!.address } });
  });

  it("the one that the lost write was for, whatever the client is set to later", async () => {
    const on = venues();
    const error = await lose(on, { vaultAddress: sub!.address });
    expect(await settling(clientsOf(on.sandbox).hl, error)).toMatchObject({ outcome: "applied", observed: { user: sub!.address } });
  });

  it("without an expiry it can arrive for two days", async () => {
    const on = venues();
    const error = await losing(on, "exchange.updateLeverage", before, () => on.hl.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 3 }));
    vi.setSystemTime(START + 2 * 86_400_000 - 1_000);
    expect(await settling(on.hl, error)).toMatchObject({ outcome: "unknown" });
    vi.setSystemTime(START + 2 * 86_400_000 + 2_000);
    expect(await settling(on.hl, error)).toMatchObject({ outcome: "not applied" });
  });
});

describe("an arrival that the venue told of", () => {
  it("leaves nothing on its way: absent is not applied at once", async () => {
    const on = venues();
    const known = await on.hl.info.clearinghouseState({ user });
    // The first is carried out and lost, the repeat is told that it was here before, and the read on the way fails.
    on.sandbox.inject({ ...after, operation: "exchange.updateIsolatedMargin", times: 1 } as never);
    const error = (await caught(on.hl.exchange.updateIsolatedMargin({ asset: 1, isBuy: true, ntli: 5_000_000 }))) as never as OutcomeUnknownError;
    expect(error).toMatchObject({ name: "OutcomeUnknownError", arrived: true });
    expect(await settling(on.hl, error, { before: known })).toMatchObject({ outcome: "applied" });
    // Had it arrived and been refused, nothing would show.
    const now = await on.hl.info.clearinghouseState({ user });
    expect(await settling(on.hl, error, { before: now })).toMatchObject({ outcome: "not applied", why: expect.stringContaining("it arrived before") as string });
  });

  it("of a target that the read shows is a success of the call itself", async () => {
    const on = venues();
    on.sandbox.inject({ ...after, operation: "exchange.updateLeverage", times: 1 } as never);
    expect(await on.hl.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 3 })).toEqual({ type: "default" });
    expect([on.done(), on.sandbox.requests.byOperation["hyperliquid exchange.updateLeverage"]]).toEqual([["exchange.updateLeverage"], 2]);
  });
});

describe("answers that are not as their specs say", () => {
  it.each<[string, string, (body: never) => unknown]>([
    ["no setting", "info.activeAssetData", () => ({})],
    ["half a setting", "info.activeAssetData", () => ({ leverage: { value: 20 } })],
    ["no names", "info.meta", () => ({})],
    ["too few names", "info.meta", () => ({ universe: [] })],
    ["no list of entries", "margin.getBorrowHistory", () => ({ code: "200000", data: {} })],
    ["no list of positions", "futures.getPositions", () => ({ data: {} })],
    ["no setting", "futures.getLeverage", () => ({ data: {} })],
  ])("%s of %s: never taken for an absence", async (_what, read, change) => {
    const on = venues();
    const lost: Record<string, () => Promise<{ client: never; error: OutcomeUnknownError; before?: unknown }>> = {
      info: async () => ({ client: on.hl as never, error: await losing(on, "exchange.updateLeverage", after, () => on.hl.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 3 }, { expiresAfter })) }),
      margin: async () => ({ client: on.kc as never, error: await losing(on, "margin.borrow", after, () => on.kc.margin.borrow(borrow)) }),
      futures: async () => {
        const position = await on.cs.futures.getPositions({ exchange, symbol: "ETHUSDT" });
        if (read === "futures.getPositions") return { client: on.cs as never, before: position, error: await losing(on, "futures.addMargin", after, () => on.cs.futures.addMargin(addMargin)) };
        return { client: on.cs as never, error: await losing(on, "futures.updateLeverage", after, () => on.cs.futures.updateLeverage({ exchange, symbol: "BTCUSDT", leverage: 9 })) };
      },
    };
    const { client, error, before: known } = await lost[read.split(".")[0]!]!();
    on.sandbox.inject({ kind: "alter", operation: read, change });
    vi.setSystemTime(START + 70_000);
    const [result] = await Promise.allSettled([settling(client, error, { before: known })]);
    if (result.status === "fulfilled") expect(result.value).toMatchObject({ outcome: "unknown" });
    else expect(result.reason).toMatchObject({ name: "ContractError", venue: error.venue });
  });

  it("an API wallet's account that cannot be found out", async () => {
    const on = venues({}, { wallet: seeded!.agents[0]!.privateKey });
    const error = await losing(on, "exchange.updateLeverage", after, () => on.hl.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 3 }, { expiresAfter }));
    for (const body of [{}, { role: "agent" }, { role: "agent", data: {} }]) {
      const injection = on.sandbox.inject({ kind: "alter", operation: "info.userRole", change: () => body });
      expect(await caught(settling(on.hl, error))).toMatchObject({ name: "ContractError", operation: "info.userRole" });
      injection.remove();
    }
  });
});

describe("the reads", () => {
  it("that fail, fail the settlement, with their own error; repeats are theirs, too", async () => {
    const on = venues();
    const error = await losing(on, "margin.borrow", after, () => on.kc.margin.borrow(borrow));
    const injection = on.sandbox.inject({ kind: "status", status: 503, operation: "margin.getBorrowHistory" });
    expect(await caught(settling(on.kc, error))).toMatchObject({ name: "HttpError", operation: "margin.getBorrowHistory", status: 503 });
    injection.remove();
    on.sandbox.inject({ kind: "reset", when: "before", operation: "margin.getBorrowHistory", times: 2 });
    expect(await settling(on.kc, error)).toMatchObject({ outcome: "applied" });
  });

  it("have one deadline together, and are the caller's to abort", async () => {
    const on = venues();
    const error = await losing(on, "margin.borrow", before, () => on.kc.margin.borrow(borrow));
    const silence = on.sandbox.inject({ kind: "no-answer", when: "before", operation: "margin.getBorrowHistory" });
    const late = caught(settling(on.kc, error, { timeoutMs: 300 }));
    await vi.advanceTimersByTimeAsync(300);
    expect(await late).toMatchObject({ name: "TimeoutError" });
    silence.remove();
    const reason = new Error("enough");
    const caller = new AbortController();
    const waiting = caught(settling(on.kc, error, { timeoutMs: 60_000, signal: caller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    caller.abort(reason);
    expect(await waiting).toBe(reason);
  });

  it("settle by the venue's clock, not by ours", async () => {
    // Ours is half an hour ahead: by it the time would long be over.
    const on = venues();
    on.sandbox.shiftClock(-1_800_000);
    await on.kc.margin.getMarginConfig();
    const error = await losing(on, "margin.borrow", before, () => on.kc.margin.borrow(borrow));
    expect(error.sentAt).toBeGreaterThan(START - 1_801_000);
    expect(error.sentAt).toBeLessThan(START - 1_798_000);
    expect(await settling(on.kc, error)).toMatchObject({ outcome: "unknown" });
    // A later process whose clock is not known to be wrong yet.
    expect(await settling(clientsOf(on.sandbox).kc, error)).toMatchObject({ outcome: "unknown" });
    vi.setSystemTime(START + 8_000);
    expect(await settling(on.kc, error)).toMatchObject({ outcome: "not applied" });
  });
});

describe("too late", () => {
  it("is what could not arrive before the read, not before its answer", async () => {
    const on = venues();
    await on.kc.spot.getServerTime();
    const error = await losing(on, "margin.borrow", before, () => on.kc.margin.borrow(borrow));
    vi.setSystemTime(START + 4_000);
    // Read now and answered in four seconds: what arrives in between does not show.
    on.sandbox.inject({ kind: "delay", ms: 4_000, when: "after", operation: "margin.getBorrowHistory", times: 1 });
    const settled = settling(on.kc, error, { timeoutMs: 6_000 });
    await vi.advanceTimersByTimeAsync(500);
    await again(on, error);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await settled).toMatchObject({ outcome: "applied" });
  });

  it("comes later where no answer tells the venue's time: our clock may be ahead by as much as the venue puts up with", async () => {
    const { client } = stage([lostAnswer, ok({ target: 4 }, { date: "" })], { retry: false, store: createMemoryStore() });
    const error = (await caught(client.trade.set({ target: 5 }))) as never as OutcomeUnknownError;
    vi.setSystemTime(START + 9_900);
    expect(await settling(client, error)).toMatchObject({ outcome: "unknown" });
    vi.setSystemTime(START + 10_100);
    expect(await settling(client, error)).toMatchObject({ outcome: "not applied" });
  });
});

describe("a read that is refused because what it looks for does not exist", () => {
  const lose = async (refusal: string) => {
    const { client } = stage([lostAnswer, code(refusal), ok({ target: 5 })], { retry: false, store: createMemoryStore() });
    return { client, error: (await caught(client.trade.once({ target: 5 }))) as never as OutcomeUnknownError };
  };

  it("has looked: the write may still be on its way, and was not applied once its time is over", async () => {
    const early = await lose("31");
    expect(await settling(early.client, early.error, { timeoutMs: 1 })).toMatchObject({ outcome: "unknown", why: "trade.read does not show it, but it may still be on its way" });
    const late = await lose("31");
    vi.setSystemTime(START + 20_000);
    expect(await settling(late.client, late.error)).toMatchObject({ outcome: "not applied" });
  });

  it("has looked as well where the venue answers with nothing instead", async () => {
    const { client } = stage([lostAnswer, ok(null)], { retry: false, store: createMemoryStore() });
    const error = (await caught(client.trade.once({ target: 5 }))) as never as OutcomeUnknownError;
    vi.setSystemTime(START + 20_000);
    expect(await settling(client, error)).toMatchObject({ outcome: "not applied" });
  });

  it("is asked again where there is time, and may find it then", async () => {
    const { client, error } = await lose("31");
    const settled = settling(client, error, { timeoutMs: 30_000 });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await settled).toMatchObject({ outcome: "applied" });
  });

  it("is told from a path or another thing that is not found, which proves nothing", async () => {
    const { client, error } = await lose("32");
    vi.setSystemTime(START + 20_000);
    expect(await caught(client.settle(error))).toMatchObject({ name: "VenueError", reason: "not-found" });
  });
});

describe("what can be settled", () => {
  const kept = { operation: "trade.set", parameters: { target: 5 }, options: {}, sentAt: START, validUntil: START + 5_000, arrived: false };

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "error"],
    ["null", null, "error"],
    ["a text", "lost", "error"],
    ["another error", new Error("boom"), "operation"],
    ["no operation", { ...kept, operation: undefined }, "operation"],
    ["an operation of another venue", { ...kept, operation: "margin.borrow" }, "operation"],
    ["a name of every object", { ...kept, operation: "constructor" }, "operation"],
    ["a read", { ...kept, operation: "trade.read" }, "operation"],
    ["parameters that are none", { ...kept, parameters: "target=5" }, "parameters"],
    ["parameters that are null", { ...kept, parameters: null }, "parameters"],
    ["no time", { ...kept, sentAt: undefined }, "sentAt"],
    ["a time as text", { ...kept, sentAt: String(START) }, "sentAt"],
    ["no number", { ...kept, sentAt: NaN }, "sentAt"],
  ])("%s is not", async (_what, given, field) => {
    const { client, sent } = stage([ok({ target: 5 })]);
    expect(await caught(client.settle(given as never))).toMatchObject({ name: "ValidationError", issues: [expect.objectContaining({ field })] });
    expect(sent).toEqual([]);
  });

  it("what was kept as JSON is, with its infinite time, which JSON has not", async () => {
    const forever = JSON.parse(JSON.stringify({ ...kept, validUntil: Infinity })) as LostWrite;
    expect(await stage([ok({ target: 5 })]).client.settle(forever)).toMatchObject({ outcome: "applied" });
    expect(await stage([ok({ target: 4 })]).client.settle(forever)).toMatchObject({ outcome: "unknown", decidableAt: undefined });
  });

  it("the error itself is, and so is a copy of it", async () => {
    const { client } = stage([lostAnswer, ok({ target: 5 })], { retry: false });
    const error = (await caught(client.trade.set({ target: 5 }))) as never as OutcomeUnknownError;
    expect(await client.settle(error)).toMatchObject({ outcome: "applied", observed: { target: 5 } });
    expect(await client.settle(structuredClone({ ...error }) as never)).toMatchObject({ outcome: "applied" });
    expect(await client.settle(JSON.parse(JSON.stringify(error)) as never)).toMatchObject({ outcome: "applied" });
  });
});
