/** The limiter by itself, on a clock moved by hand, and as clients use it. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beyond, createSpecLimiter, LimitReached, weighed, type SpecLimiter } from "../../src/core/limiter.js";
import { createMemoryStore, WINDOW_STEPS, type Store } from "../../src/core/store.js";
import type { LimitRequest, Operation, Permit, Priority, Venue } from "../../src/core/types.js";
import { exceeded, randomOf, type Take } from "../redis/takes.js";
import { caught, code, lost, ok, stage, status, unsent, venue as madeUp } from "./made-up-venue.js";

const WINDOW = 3_200;
/** Room comes at most so much after it is there. */
const STEP = WINDOW / WINDOW_STEPS;

const venue: Venue = {
  ...madeUp,
  pools: {
    calls: { quota: 100, windowMs: WINDOW, scope: "account", headers: { limit: "x-limit", remaining: "x-remaining", reset: "x-reset" } },
    small: { quota: 10, windowMs: WINDOW, scope: "ip" },
    budget: { quota: 5, scope: "account" },
  },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface Asked {
  readonly name: string;
  readonly outcome: Promise<Permit | void>;
  readonly waiting: ReturnType<typeof vi.fn>;
  readonly caller: AbortController;
}

/** A limiter with a log of who was let through. */
function limiterOn(store: Store = createMemoryStore(), way?: string) {
  const limiter: SpecLimiter = createSpecLimiter(venue, store, way);
  const through: string[] = [];
  const open: AbortController[] = [];
  let names = 0;
  const ask = (limits: Operation["limits"], change: Partial<LimitRequest> & { name?: string; urgent?: boolean } = {}): Asked => {
    const { name = String((names += 1)), urgent = false, ...rest } = change;
    const caller = new AbortController();
    open.push(caller);
    const waiting = vi.fn();
    const priority: Priority = urgent ? "high" : "normal";
    const permit = limiter.acquire({ venue: "madeup", operation: nameOf(limits), limits, host: "api.test", account: "me", priority, remainingMs: 60_000, signal: caller.signal, waiting, ...rest });
    // Settled at once where the limiter is.
    const outcome = permit instanceof Promise ? permit : Promise.resolve(permit);
    if (!(permit instanceof Promise)) through.push(name);
    else permit.then(() => through.push(name)).catch(() => undefined);
    return { name, outcome, waiting, caller };
  };
  return { limiter, through, ask, endAll: () => open.forEach((caller) => caller.abort(new Error("over"))) };
}

/** An operation has its limits once and for all. */
const nameOf = (limits: Operation["limits"]): string => `trade.${limits.map(({ pool = "own", weight }) => pool + (pool === "own" ? "" : String(weight))).join("")}`;
const calls = (weight: number) => [{ pool: "calls", weight }];
const small = (weight: number) => [{ pool: "small", weight }];
const own = (weight: number) => [{ quota: 40, windowMs: WINDOW, weight }];
const pass = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const used = async (limiter: SpecLimiter, limits: Operation["limits"], change = {}): Promise<number[]> => (await limiter.status([{ operation: nameOf(limits), limits, host: "api.test", account: "me", ...change }])).map((state) => state.used);

describe("counting", () => {
  it("weighs each call, and leaves a twentieth of a pool to urgent ones", async () => {
    const { ask, through, endAll } = limiterOn();
    for (let i = 0; i < 9; i += 1) ask(calls(10));
    expect(through).toHaveLength(9);
    const refused = ask(calls(10), { name: "normal" });
    expect(refused.waiting).toHaveBeenCalledOnce();
    ask(calls(10), { urgent: true, name: "urgent" });
    expect(through.at(-1)).toBe("urgent");
    ask(calls(1), { urgent: true, name: "nothing left" });
    await pass();
    expect(through.at(-1)).toBe("urgent");
    endAll();
    await pass();
  });

  it("leaves nothing of an operation's own window, which serves nobody else", () => {
    const { ask, through, endAll } = limiterOn();
    for (let i = 0; i < 40; i += 1) ask(own(1));
    expect(through).toHaveLength(40);
    ask(own(1), { urgent: true });
    expect(through).toHaveLength(40);
    // Another operation's.
    ask(own(1), { operation: "trade.set", name: "other" });
    expect(through.at(-1)).toBe("other");
    endAll();
  });

  it("weighs a batch by what it holds, and an answer by what it brought", () => {
    const limits = [{ pool: "calls", weight: 1, perSent: { of: "orders", items: 40 } }, { pool: "budget", weight: 0, perSent: { of: "orders", items: 1 } }];
    const batch = (count: unknown): number[] => weighed({ limits } as never, { orders: count }).map(({ weight }) => weight);
    expect([0, 1, 39, 40, 79, 80].map((count) => batch(Array(count)))).toEqual([[1, 0], [1, 1], [1, 39], [2, 40], [2, 79], [3, 80]]);
    expect(batch("not a list")).toEqual([1, 0]);
    // What was prepared before knows by its text alone.
    const body = JSON.stringify({ action: { orders: Array(45).fill(0) } });
    expect(weighed({ limits, slot: "action" } as never, {}, { body } as never).map(({ weight }) => weight)).toEqual([2, 45]);
    expect(weighed({ limits, slot: "action" } as never, {}, { body: "{" } as never).map(({ weight }) => weight)).toEqual([1, 0]);
    expect(weighed({ limits: calls(3) } as never, {})).toEqual(calls(3));

    const answered = { limits: [{ pool: "calls", weight: 20, perReceived: { items: 20 } }, { pool: "small", weight: 1 }] } as never;
    expect([0, 1, 20, 21].map((count) => beyond(answered, Array(count)))).toEqual([[0, 0], [1, 0], [1, 0], [2, 0]]);
    expect(beyond({ limits: [{ pool: "calls", weight: 1, perReceived: { of: "rows", items: 20 } }] } as never, { rows: Array(45) })).toEqual([3]);
    expect(beyond({ limits: calls(1) } as never, Array(100))).toBeUndefined();
  });

  it("charges what an answer costs beyond its call, room or not", async () => {
    const { limiter, ask } = limiterOn();
    const permit = await ask(calls(90)).outcome;
    permit!.answered!(new Headers(), undefined, [30]);
    expect(await used(limiter, calls(1))).toEqual([120]);
    permit!.answered!(new Headers(), undefined, [0]);
    expect(await used(limiter, calls(1))).toEqual([120]);
  });

  it("keeps the weights of one operation's batches apart", async () => {
    const { limiter, ask } = limiterOn();
    const batch = (count: number) => weighed({ limits: [{ pool: "calls", weight: 1, perSent: { of: "orders", items: 1 } }] } as never, { orders: Array(count) });
    ask(batch(4), { operation: "trade.place" });
    ask(batch(9), { operation: "trade.place" });
    expect(await used(limiter, calls(1))).toEqual([15]);
  });

  it("takes from all limits of a call or from none", async () => {
    const { limiter, ask, endAll } = limiterOn();
    const both = [...calls(10), ...small(6)];
    ask(both);
    ask(both);
    expect(await used(limiter, both)).toEqual([10, 6]);
    endAll();
  });

  it("counts by address of the network, or by account; by host; and by way out of the process", () => {
    const store = createMemoryStore();
    const { ask, through, endAll } = limiterOn(store);
    const full = () => [...calls(95), ...small(9)];
    ask(full(), { name: "first" });
    ask(calls(95), { account: "other", name: "other account" });
    ask(small(9), { account: "other", name: "other account, same address" });
    ask(full(), { host: "elsewhere.test", name: "other host" });
    ask(calls(95), { account: undefined, name: "nobody" });
    expect(through).toEqual(["first", "other account", "other host", "nobody"]);
    const other = limiterOn(store, "#1");
    other.ask(full(), { name: "other way" });
    expect(other.through).toEqual(["other way"]);
    const same = limiterOn(store);
    same.ask(full());
    expect(same.through).toEqual([]);
    for (const end of [endAll, other.endAll, same.endAll]) end();
  });

  it("counts a budget without a window, and holds nobody back for it", async () => {
    const { limiter, ask, through } = limiterOn();
    const budget = [{ pool: "budget", weight: 1 }];
    for (let i = 0; i < 7; i += 1) ask(budget);
    expect(through).toHaveLength(7);
    expect(await limiter.status([{ operation: nameOf(budget), limits: budget, host: "api.test", account: "me" }])).toEqual([{ limit: "budget", scope: "account", quota: 5, windowMs: undefined, used: 7, remaining: 0, blockedMs: 0 }]);
  });

  it("asks nothing of a call without limits", () => expect(limiterOn().limiter.acquire({ limits: [] } as never)).toBeUndefined());

  it("never lets more through than the quota, however calls, aborts and refusals fall", async () => {
    const random = randomOf(11);
    const { limiter } = limiterOn();
    const takes: Take[] = [];
    const waiting: Promise<unknown>[] = [];
    const callers: AbortController[] = [];
    for (let i = 0; i < 1_500; i += 1) {
      const weight = 1 + Math.floor(random() * 12);
      const caller = new AbortController();
      callers.push(caller);
      const permit = limiter.acquire({ venue: "madeup", operation: nameOf(calls(weight)), limits: calls(weight), host: "api.test", account: "me", priority: random() < 0.2 ? "high" : "normal", remainingMs: 60_000, signal: caller.signal, waiting: () => undefined });
      const admitted = (given: Permit | void): void => {
        if (random() < 0.1) given?.giveBack?.();
        else takes.push({ at: performance.now(), asked: performance.now(), answered: performance.now(), weight });
      };
      if (permit instanceof Promise) waiting.push(permit.then(admitted).catch(() => undefined));
      else admitted(permit);
      if (random() < 0.1) caller.abort(new Error("gone"));
      if (random() < 0.6) await pass(random() * 150);
    }
    await pass(600_000);
    await Promise.all(waiting);
    expect(takes.length).toBeGreaterThan(1_000);
    expect(exceeded(takes, 100, WINDOW)).toEqual([]);
    // All that was possible was let through: what was asked for fits into the time that it took.
    const sum = takes.reduce((total, { weight }) => total + weight, 0);
    expect(takes.at(-1)!.at).toBeLessThan((sum / 90) * (WINDOW + STEP) * 1.2 + WINDOW);
  });
});

describe("the line", () => {
  it("is served in order, each as soon as there is room, and nobody overtakes", async () => {
    const { ask, through } = limiterOn();
    ask(calls(90), { name: "full" });
    ask(calls(40), { name: "heavy" });
    // There would be room for this one.
    ask(calls(1), { name: "light" });
    ask(calls(1), { name: "lighter" });
    await pass(WINDOW - 1);
    expect(through).toEqual(["full"]);
    await pass(STEP + 2);
    expect(through).toEqual(["full", "heavy", "light", "lighter"]);
  });

  it("holds up only those who wait for the same limit", () => {
    const { ask, through, endAll } = limiterOn();
    ask(calls(95));
    ask(calls(5), { name: "waits" });
    ask(small(1), { name: "another pool" });
    ask(own(1), { name: "its own window" });
    ask([...small(1), ...calls(1)], { name: "both" });
    expect(through).toEqual(["1", "another pool", "its own window"]);
    endAll();
  });

  it("puts urgent calls first, in their own order", async () => {
    const { ask, through } = limiterOn();
    ask(calls(100), { urgent: true, name: "full" });
    ask(calls(10), { name: "normal 1" });
    ask(calls(10), { name: "normal 2" });
    ask(calls(90), { urgent: true, name: "urgent 1" });
    ask(calls(10), { urgent: true, name: "urgent 2" });
    await pass(WINDOW + STEP + 1);
    expect(through).toEqual(["full", "urgent 1", "urgent 2"]);
    await pass(WINDOW + STEP + 1);
    expect(through).toEqual(["full", "urgent 1", "urgent 2", "normal 1", "normal 2"]);
  });

  it("lets an urgent call take what is kept for it while normal ones wait", () => {
    const { ask, through, endAll } = limiterOn();
    ask(calls(95));
    ask(calls(1), { name: "normal" });
    ask(calls(5), { urgent: true, name: "urgent" });
    expect(through).toEqual(["1", "urgent"]);
    endAll();
  });

  it("is left by those who give up; they take nothing, and those behind move up", async () => {
    const { limiter, ask, through } = limiterOn();
    ask(calls(60), { name: "full" });
    const gone = ask(calls(50), { name: "gone" });
    ask(calls(30), { name: "behind" });
    const reason = new Error("changed my mind");
    gone.caller.abort(reason);
    await expect(gone.outcome).rejects.toBe(reason);
    // Nothing wakes the line for it: whoever is behind goes at the next turn, at the latest when the first window ends.
    await pass(WINDOW + STEP + 1);
    expect(through).toEqual(["full", "behind"]);
    expect(await used(limiter, calls(1))).toEqual([30]);
  });

  it("moves when a permit is given back", async () => {
    const { limiter, ask, through } = limiterOn();
    const first = ask(calls(90), { name: "first" });
    ask(calls(50), { name: "second" });
    ((await first.outcome) as Permit).giveBack!();
    await pass();
    expect(through).toEqual(["first", "second"]);
    expect(await used(limiter, calls(1))).toEqual([50]);
  });

  it("tells about how long a call waits", () => {
    const { ask, endAll } = limiterOn();
    ask(calls(95));
    const { waiting } = ask(calls(5));
    expect(waiting.mock.calls[0]![0]).toBeGreaterThanOrEqual(WINDOW);
    expect(waiting.mock.calls[0]![0]).toBeLessThanOrEqual(WINDOW + STEP);
    endAll();
  });

  it("is not joined by a call for which there will be no room in time", async () => {
    const { limiter, ask, through } = limiterOn();
    ask(calls(95));
    const { outcome, waiting } = ask(calls(5), { remainingMs: WINDOW - 1 });
    const error = await outcome.then(
      () => undefined,
      (cause: unknown) => cause,
    );
    expect(error).toBeInstanceOf(LimitReached);
    expect((error as LimitReached).limit).toBe("calls");
    expect((error as LimitReached).waitMs).toBeGreaterThanOrEqual(WINDOW);
    expect(waiting).not.toHaveBeenCalled();
    // A call that is too heavy for the pool never has room.
    await expect(ask(calls(101), { urgent: true }).outcome).rejects.toMatchObject({ limit: "calls", waitMs: Infinity });
    expect(await used(limiter, calls(1))).toEqual([95]);
    expect(through).toEqual(["1"]);
  });
});

describe("what the venue tells", () => {
  const headers = (limit: number, remaining: number, reset: number): Headers => new Headers({ "x-limit": String(limit), "x-remaining": String(remaining), "x-reset": String(reset) });
  const state = async (limiter: SpecLimiter, limits: Operation["limits"]) => (await limiter.status([{ operation: nameOf(limits), limits, host: "api.test", account: "me" }]))[0]!;

  it("corrects quota and count: others use the account, too", async () => {
    const { limiter, ask, through } = limiterOn();
    const { outcome } = ask(calls(10));
    ((await outcome) as Permit).answered!(headers(200, 20, 500));
    expect(await state(limiter, calls(1))).toMatchObject({ quota: 200, used: 180, remaining: 20 });
    ask(calls(16), { name: "too much for now" });
    expect(through).toEqual(["1"]);
    await pass(501);
    expect(through).toEqual(["1", "too much for now"]);
    expect(await state(limiter, calls(1))).toMatchObject({ used: 26 });
  });

  it("never makes the count less than what was taken here: our own may be on their way", async () => {
    const { limiter, ask } = limiterOn();
    const { outcome } = ask(calls(50));
    ((await outcome) as Permit).answered!(headers(100, 90, 500));
    expect(await state(limiter, calls(1))).toMatchObject({ used: 50 });
    ((await outcome) as Permit).answered!(new Headers({ "x-limit": "lots", "x-remaining": "-4" }));
    expect(await state(limiter, calls(1))).toMatchObject({ quota: 100, used: 50 });
  });

  it("blocks the pool that it names, for as long as it says", async () => {
    const { limiter, ask, through } = limiterOn();
    const both = [...calls(1), ...small(1)];
    ((await ask(both).outcome) as Permit).answered!(new Headers(), { waitMs: 1_000, pool: "small" });
    ask(calls(1), { name: "the other pool" });
    ask(small(1), { name: "the named one", urgent: true });
    expect(through).toEqual(["1", "the other pool"]);
    expect(await state(limiter, small(1))).toMatchObject({ blockedMs: 1_000 });
    await pass(999);
    expect(through).not.toContain("the named one");
    await pass(2);
    expect(through).toContain("the named one");
  });

  it("means the operation's own pool where it names none, and nothing where it names another's", async () => {
    const { limiter, ask, endAll } = limiterOn();
    const both = [...calls(1), ...small(1)];
    ((await ask(both).outcome) as Permit).answered!(new Headers(), { waitMs: 1_000, pool: undefined });
    expect([(await state(limiter, calls(1))).blockedMs, (await state(limiter, small(1))).blockedMs]).toEqual([1_000, 0]);
    ((await ask(small(1)).outcome) as Permit).answered!(new Headers(), { waitMs: 1_000, pool: "elsewhere" });
    expect((await state(limiter, small(1))).blockedMs).toBe(0);
    endAll();
  });

  it("blocks a budget that nothing else holds back, and for a minute at most", async () => {
    const { limiter, ask, through } = limiterOn();
    const budget = [{ pool: "budget", weight: 1 }];
    ((await ask(budget).outcome) as Permit).answered!(new Headers(), { waitMs: 86_400_000, pool: "budget" });
    expect((await state(limiter, budget)).blockedMs).toBe(60_000);
    ask(budget, { name: "later", remainingMs: 90_000 });
    await pass(60_001);
    expect(through).toEqual(["1", "later"]);
  });
});

describe("a store that answers later", () => {
  /** The memory store behind a delay, which can be made to fail. */
  function slowStore(ms: number): { store: Store; fail(): void } {
    const inner = createMemoryStore();
    let broken = false;
    const later = async <T>(work: () => T): Promise<T> => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      if (broken) throw new Error("the store is away");
      return work();
    };
    return {
      fail: () => void (broken = true),
      store: {
        ...inner,
        takeLimits: (shares) => later(() => inner.takeLimits(shares) as never),
        returnLimits: (shares, at) => later(() => inner.returnLimits(shares, at)) as Promise<void>,
        readLimits: (shares) => later(() => inner.readLimits(shares) as never),
      },
    };
  }

  it("is waited for, and the line keeps its order", async () => {
    const { store } = slowStore(5);
    const { ask, through } = limiterOn(store);
    ask(calls(90), { name: "full" });
    await pass(5);
    for (const name of ["a", "b", "c"]) {
      ask(calls(30), { name });
      await pass(6);
    }
    expect(through).toEqual(["full"]);
    await pass(WINDOW + STEP + 100);
    expect(through).toEqual(["full", "a", "b", "c"]);
  });

  it("fails the call that asks it, and everybody in line", async () => {
    const { store, fail } = slowStore(1);
    const { ask } = limiterOn(store);
    ask(calls(95));
    await pass(1);
    const [first, second] = [ask(calls(5)), ask(calls(5))];
    await pass(3);
    fail();
    const outcomes = Promise.allSettled([first.outcome, second.outcome, ask(small(1)).outcome]);
    await pass(WINDOW * 2);
    expect((await outcomes).map((outcome) => outcome.status === "rejected" && (outcome.reason as Error).message)).toEqual(["the store is away", "the store is away", "the store is away"]);
  });

  it("puts nobody in line who left while it was asked", async () => {
    const { store } = slowStore(5);
    const { ask, through } = limiterOn(store);
    ask(calls(90), { name: "full" });
    await pass(5);
    const { outcome, caller, waiting } = ask(calls(40));
    const gone = expect(outcome).rejects.toThrow("gone");
    await pass(1);
    caller.abort(new Error("gone"));
    await pass(10);
    await gone;
    expect(waiting).not.toHaveBeenCalled();
    ask(calls(1), { name: "light" });
    await pass(5);
    expect(through).toEqual(["full", "light"]);
  });

  it("gives back what it took for somebody who left meanwhile", async () => {
    const { store } = slowStore(5);
    let turns = 0;
    const leaves = new AbortController();
    const watched: Store = {
      ...store,
      takeLimits(shares) {
        // The third is the turn that would let the second caller through.
        if ((turns += 1) === 3) setTimeout(() => leaves.abort(new Error("gone")), 1);
        return store.takeLimits(shares);
      },
    };
    const { limiter, ask, through } = limiterOn(watched);
    ask(calls(90), { name: "full" });
    await pass(5);
    const leaving = ask(calls(40), { name: "leaving", signal: leaves.signal });
    const gone = expect(leaving.outcome).rejects.toThrow("gone");
    await pass(WINDOW + STEP + 100);
    await gone;
    expect([turns, through]).toEqual([3, ["full"]]);
    const left = used(limiter, calls(1));
    await pass(5);
    expect(await left).toEqual([0]);
  });
});

describe("clients", () => {
  const waits = (story: string[]): string[] => story.filter((line) => line.startsWith("wait limit"));

  /** The made-up venue has 100 calls in 10 s, of which 95 are for normal ones. */
  const spend = async (client: ReturnType<typeof stage>["client"], count: number): Promise<void> => void (await Promise.all(Array.from({ length: count }, () => client.trade.read())));

  it("wait for room, and say so", async () => {
    const { client, sent, story } = stage([ok()], { limiter: undefined as never, store: createMemoryStore(), timeoutMs: 30_000 });
    await spend(client, 95);
    const call = client.trade.read();
    await pass(9_999);
    expect(sent).toHaveLength(95);
    await pass(10_000 / WINDOW_STEPS + 2);
    await call;
    expect(sent).toHaveLength(96);
    expect(waits(story())).toHaveLength(1);
  });

  it("fail at once when there is no room in time, having sent nothing", async () => {
    const { client, sent, story } = stage([ok()], { limiter: undefined as never, store: createMemoryStore(), timeoutMs: 5_000 });
    await spend(client, 95);
    const error = await caught(client.trade.once());
    expect(error).toMatchObject({ name: "RateLimitError", status: undefined, safeToRepeat: true });
    expect(error.message).toContain("rate limit calls has no room in time; nothing was sent");
    expect(error.retryAfterMs).toBeGreaterThan(9_000);
    expect(Number(error.retryAt) - Date.now()).toBe(error.retryAfterMs);
    expect(sent).toHaveLength(95);
    expect(story().at(-1)).toBe("outcome error after 1 RateLimitError");
  });

  it("go first when they reduce risk or say so, and not when they say otherwise", async () => {
    const urgent = async (name: "read" | "once" | "reduce", parameters: object, options: object): Promise<boolean> => {
      const { client } = stage([ok()], { limiter: undefined as never, store: createMemoryStore(), timeoutMs: 5_000 });
      await spend(client, 95);
      return client.trade[name](parameters, options).then(
        () => true,
        () => false,
      );
    };
    expect(await urgent("once", {}, {})).toBe(false);
    expect(await urgent("once", {}, { priority: "high" })).toBe(true);
    expect(await urgent("reduce", { amount: 5 }, {})).toBe(true);
    expect(await urgent("reduce", { amount: "0.1" }, {})).toBe(true);
    expect(await urgent("reduce", { amount: -5 }, {})).toBe(false);
    expect(await urgent("reduce", {}, {})).toBe(false);
    expect(await urgent("reduce", { amount: 5 }, { priority: "normal" })).toBe(false);
    expect(await caught(stage([ok()]).client.trade.read({}, { priority: "urgent" }))).toMatchObject({ name: "ValidationError" });
  });

  it("count a request that was sent, lost ones too, and give back one that was not", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const of = async (...replies: Parameters<typeof stage>[0]): Promise<number> => {
      const { client } = stage(replies, { limiter: undefined as never, store: createMemoryStore() });
      await client.trade.set({ target: 5 }).catch(() => undefined);
      return (await client.limits()).find(({ limit }) => limit === "calls")!.used;
    };
    expect(await of(ok())).toBe(1);
    expect(await of(lost, lost, ok())).toBe(3);
    expect(await of(unsent, unsent, ok())).toBe(1);
    expect(await of(unsent)).toBe(0);
    expect(await of(code("10"))).toBe(1);
  });

  it("hold the pool back that the venue refused for, for all who share it", async () => {
    const store = createMemoryStore();
    const limited = stage([status(429, { "retry-after-ms": "400" })], { limiter: undefined as never, store, retry: false });
    await caught(limited.client.trade.read());
    const other = stage([ok()], { limiter: undefined as never, store });
    const call = other.client.trade.read();
    await pass(399);
    expect(other.sent).toHaveLength(0);
    await pass(2);
    await call;
    expect(waits(other.story())).toEqual(["wait limit 400"]);
  });

  it("learn from the headers of an answer", async () => {
    const { client } = stage([ok("done", { "x-limit": "2000", "x-remaining": "500", "x-reset": "9000" })], { limiter: undefined as never, store: createMemoryStore() });
    await client.trade.read();
    expect(await client.limits()).toEqual([expect.objectContaining({ limit: "calls", quota: 2_000, used: 1_500, remaining: 500 })]);
  });

  it("tell the limits of their account, which public calls count in as well", async () => {
    const { client } = stage([ok()], { limiter: undefined as never, store: createMemoryStore() });
    await client.trade.read();
    await client.trade.open();
    await client.trade.open();
    expect(await client.limits()).toEqual([{ limit: "calls", scope: "account", quota: 100, windowMs: 10_000, used: 3, remaining: 97, blockedMs: 0 }]);
  });

  it("share what they count within a process, unless they leave it by different ways", async () => {
    const shared = { fetch: async () => new Response('{"data":1}') };
    const one = stage([], { limiter: undefined as never, ...shared });
    const two = stage([], { limiter: undefined as never, ...shared });
    const elsewhere = stage([ok()], { limiter: undefined as never });
    await one.client.trade.read();
    await two.client.trade.read();
    await elsewhere.client.trade.read();
    const usedBy = async ({ client }: ReturnType<typeof stage>): Promise<number> => (await client.limits())[0]!.used;
    expect([await usedBy(one), await usedBy(two), await usedBy(elsewhere)]).toEqual([2, 2, 1]);
    // A store of their own is as wide as its owner made it.
    const store = createMemoryStore();
    const apart = [stage([ok()], { limiter: undefined as never, store }), stage([ok()], { limiter: undefined as never, store })];
    for (const { client } of apart) await client.trade.read();
    expect(await Promise.all(apart.map(usedBy))).toEqual([2, 2]);
  });

  it("hand over the answer to a write even if the store fails to note what came with it", async () => {
    const throws = (): never => {
      throw new Error("away");
    };
    vi.spyOn(Math, "random").mockReturnValue(0);
    const store: Store = { ...createMemoryStore(), reportLimit: throws, returnLimits: throws };
    const headers = { "x-limit": "2000", "x-remaining": "500", "x-reset": "9000" };
    const { client, sent } = stage([unsent, ok("done", headers)], { limiter: undefined as never, store });
    expect(await client.trade.once()).toBe("done");
    expect(sent).toHaveLength(2);
    // Before anything is sent, what a store throws stops the call.
    const deaf = stage([ok()], { limiter: undefined as never, store: { ...store, takeLimits: throws } });
    expect(await caught(deaf.client.trade.once())).toMatchObject({ name: "StoreError", message: "madeup trade.once: the limiter or its store failed; nothing was sent", cause: { message: "away" } });
    expect(deaf.sent).toHaveLength(0);
  });

  it("use a limiter of the caller's own, whether it gives permits or not", async () => {
    const requests: LimitRequest[] = [];
    const log: string[] = [];
    const plain = stage([ok()], { limiter: { acquire: (request) => void requests.push(request) } });
    await plain.client.trade.once({}, { priority: "high", timeoutMs: 3_000 });
    expect(requests[0]).toMatchObject({ venue: "madeup", operation: "trade.once", limits: [{ pool: "calls", weight: 1 }], host: "api.madeup.test", account: "me", priority: "high" });
    expect(requests[0]!.remainingMs).toBeLessThanOrEqual(3_000);
    const promised = stage([ok()], { limiter: { acquire: async (request) => (request.waiting(12), { answered: () => log.push("answered") }) } });
    await promised.client.trade.read();
    expect([log, promised.story()]).toEqual([["answered"], ["call", "wait limit 12", "request 1", "response 1 200", "outcome success after 1"]]);
    expect(await plain.client.limits()).toEqual([]);
    const failing = stage([ok()], { limiter: { acquire: () => Promise.reject(new RangeError("my own")) } });
    expect(await caught(failing.client.trade.read())).toMatchObject({ name: "StoreError", operation: "trade.read", safeToRepeat: true, cause: { name: "RangeError", message: "my own" } });
    expect(failing.sent).toHaveLength(0);
  });

  it("send without asking when there is none", async () => {
    const { client, sent } = stage([ok()], { limiter: false });
    await spend(client, 150);
    expect(sent).toHaveLength(150);
    expect(await client.limits()).toEqual([]);
  });
});
