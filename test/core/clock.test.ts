/** How a client learns the venue's time: the clock by itself, and what clients share of it. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { VenueClock } from "../../src/core/clock.js";
import { createMemoryStore, type ClockOffset, type Store } from "../../src/core/store.js";
import type { ClientOptions } from "../../src/core/types.js";
import { randomOf } from "../redis/takes.js";
import { caught, code, ok, stage, status, type Reply, type Stage } from "./made-up-venue.js";

/** A moment at the beginning of a second. */
const START = 1_700_000_000_000;

/** A clock, the local time that it goes by, and what it told. */
function clockAt(now = START) {
  const local = { now };
  const changes: [number, ClockOffset, string][] = [];
  const clock = new VenueClock(
    () => local.now,
    (offsetMs, bounds, source) => changes.push([offsetMs, bounds, source]),
  );
  /** An answer that was asked for so many ms ago and says that the venue's time was this. */
  const answer = (venueTime: number, tookMs = 0, headers: Record<string, string> = {}): void => clock.observeHeaders(new Headers({ date: new Date(venueTime).toUTCString(), ...headers }), local.now - tookMs, local.now);
  return { clock, local, changes, answer };
}

describe("the clock", () => {
  it("is the local one while nothing is known", () => {
    const { clock, local, changes } = clockAt();
    expect([clock.now(), clock.local(), clock.offset, clock.earliest]).toEqual([START, START, 0, undefined]);
    local.now += 5;
    expect(clock.now()).toBe(START + 5);
    expect(changes).toEqual([]);
  });

  it("stays the local one while that may be right", () => {
    const { clock, local, changes, answer } = clockAt(START + 400);
    // The header has whole seconds: this was made at any time from START to a second later.
    answer(local.now, 30);
    expect([clock.offset, clock.earliest]).toEqual([0, START]);
    local.now = START + 1_010;
    answer(local.now, 5);
    expect([clock.offset, changes]).toEqual([0, []]);
    // It is 10 ms behind at most.
    expect(clock.earliest).toBe(START + 1_000);
  });

  it("is corrected to the middle of what is possible, and tells so", () => {
    const { clock, changes, answer } = clockAt();
    answer(START + 30_000, 200);
    expect(changes).toEqual([[30_600, { low: 30_000, high: 31_200 }, "answer"]]);
    expect([clock.offset, clock.now(), clock.earliest]).toEqual([30_600, START + 30_600, START + 30_000]);
  });

  it("is bounded closer by every answer, and moved only when it must be", () => {
    const { clock, local, changes, answer } = clockAt();
    answer(START + 30_000);
    expect(clock.offset).toBe(30_500);
    local.now = START + 900;
    // The same second of the venue: it is 30,100 ms ahead at most.
    answer(START + 30_000);
    expect(changes.at(-1)).toEqual([30_050, { low: 30_000, high: 30_100 }, "answer"]);
    local.now = START + 960;
    // The next second has begun: it is 30,040 ms ahead at least. That is so already.
    answer(START + 31_000);
    expect(changes).toHaveLength(2);
    expect(clock.earliest).toBe(START + 960 + 30_040);
  });

  it("always holds the truth between its bounds, and comes as close as answers are quick", () => {
    const random = randomOf(5);
    for (let round = 0; round < 200; round += 1) {
      const { clock, local, answer } = clockAt(START + Math.floor(random() * 1_000));
      const truth = Math.floor((random() - 0.5) * 1_200_000);
      for (let i = 0; i < 60; i += 1) {
        const [there, back] = [random() * 120, random() * 120];
        local.now += there;
        const made = local.now + truth;
        local.now += back;
        answer(made, there + back);
        expect(clock.earliest! - clock.local()).toBeLessThanOrEqual(truth);
        expect(Math.abs(clock.offset - truth)).toBeLessThanOrEqual(620);
        local.now += random() * 700;
      }
      expect(Math.abs(clock.offset - truth)).toBeLessThan(260);
    }
  });

  it.each([-600_000, -1_200, 1_200, 600_000])("forgets what it knew when a clock jumps by %d ms", (jump) => {
    const { clock, local, answer } = clockAt();
    for (let i = 0; i < 10; i += 1) {
      answer(local.now + 30_000, 10);
      local.now += 130;
    }
    // The venue's clock stays.
    const truth = 30_000 - jump;
    local.now += jump;
    answer(local.now + truth, 10);
    expect(Math.abs(clock.offset - truth)).toBeLessThanOrEqual(1_000);
    for (let i = 0; i < 10; i += 1) {
      local.now += 130;
      answer(local.now + truth, 10);
    }
    expect(Math.abs(clock.offset - truth)).toBeLessThanOrEqual(130);
  });

  it("goes back to the local clock when that may be right again", () => {
    const { clock, local, answer, changes } = clockAt();
    answer(START + 30_000, 10);
    local.now += 30_000;
    answer(local.now, 10);
    expect(clock.offset).toBe(0);
    expect(changes.map(([offset]) => offset)).toEqual([30_505, 0]);
  });

  it("follows a clock that drifts", () => {
    const { clock, local, answer } = clockAt();
    let truth = 5_000;
    for (let i = 0; i < 2_000; i += 1) {
      local.now += 970;
      truth += 1;
      answer(local.now + truth, 20);
      expect(Math.abs(clock.offset - truth)).toBeLessThanOrEqual(1_020);
    }
  });

  it.each([
    ["an answer out of a cache", { age: "3" }],
    ["no date", { date: "" }],
    ["a date that is none", { date: "yesterday, I think" }],
  ])("learns nothing from %s", (_what, headers) => {
    const { clock, answer, changes } = clockAt();
    answer(START + 30_000, 10, headers);
    expect([clock.offset, clock.earliest, changes]).toEqual([0, undefined, []]);
  });

  it("takes an answer of age 0 for what it is", () => {
    const { clock, answer } = clockAt();
    answer(START + 30_000, 0, { age: "0" });
    expect(clock.offset).toBe(30_500);
  });

  it("learns more from the venue's own time", () => {
    const { clock, changes } = clockAt();
    clock.observeTime(START + 2_345, START - 40, START);
    expect(changes).toEqual([[2_366, { low: 2_345, high: 2_386 }, "server-time"]]);
    expect(clock.now()).toBe(START + 2_366);
  });

  it("takes over what others know without telling it again", () => {
    const { clock, changes, answer } = clockAt();
    clock.adopt({ low: 29_900, high: 30_100 });
    expect([clock.offset, changes]).toEqual([30_000, []]);
    // It is a bound like any other, and void once an answer says otherwise.
    answer(START, 10);
    expect(clock.offset).toBe(0);
  });
});

describe("clients", () => {
  beforeEach(() => void vi.useFakeTimers({ now: START }));
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const ahead = (ms: number, more: Record<string, string> = {}): Reply => (init) => ok("done", { date: new Date(Date.now() + ms).toUTCString(), ...more })(init);
  const signedAt = ({ sent }: Stage): number => sent.at(-1)!.signedAt - Date.now();
  const reading = async (replies: readonly Reply[], options: ClientOptions, calls = 1): Promise<Stage> => {
    const staged = stage(replies, options);
    for (let i = 0; i < calls; i += 1) await staged.client.trade.read();
    return staged;
  };

  it("sign by the corrected time from the next call on, and tell that it changed", async () => {
    const staged = await reading([ahead(30_000)], { store: createMemoryStore() });
    expect(signedAt(staged)).toBe(0);
    await staged.client.trade.read();
    expect(signedAt(staged)).toBe(30_500);
    expect(staged.events).toContainEqual({ type: "clock", venue: "madeup", offsetMs: 30_500, source: "answer" });
  });

  it("learn from refusals, outages and pages as well as from successes", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const date = { date: new Date(START + 30_000).toUTCString() };
    for (const reply of [code("10", 400, date), status(503, date), status(403, date, "<html>")]) {
      const staged = stage([reply], { store: createMemoryStore(), retry: false });
      await caught(staged.client.trade.read());
      await caught(staged.client.trade.read());
      expect(signedAt(staged)).toBe(30_500);
    }
  });

  it("time a lost write by the venue's clock", async () => {
    const { client } = await reading([ahead(30_000), () => Promise.reject(new TypeError("fetch failed"))], { store: createMemoryStore() });
    expect(await caught(client.trade.once({ target: 5 }))).toMatchObject({ sentAt: START + 30_500, validUntil: START + 35_500 });
  });

  it("let their clock alone when told to", async () => {
    const store = createMemoryStore();
    void store.writeOffset("madeup:api.madeup.test", { low: 60_000, high: 61_000 });
    const staged = await reading([ahead(30_000)], { store, correctClock: false }, 2);
    expect(signedAt(staged)).toBe(0);
    await staged.client.syncClock();
    expect(staged.story()).not.toContain("clock answer");
  });

  it("take over before their first signature what others have learnt, and pass on what they learn", async () => {
    const store = createMemoryStore();
    await reading([ahead(30_000)], { store });
    expect(store.readOffset("madeup:api.madeup.test")).toEqual({ low: 30_000, high: 31_000 });
    const later = await reading([ahead(30_000)], { store });
    expect(signedAt(later)).toBe(30_500);
    expect(later.story()).not.toContain("clock answer");
  });

  it("ask the store once, and not for calls that nobody signs", async () => {
    const store = createMemoryStore();
    const read = vi.spyOn(store, "readOffset");
    const { client } = stage([ok()], { store });
    await client.trade.open();
    expect(read).not.toHaveBeenCalled();
    await Promise.all([client.trade.read(), client.trade.read(), client.trade.set()]);
    await client.trade.read();
    expect(read).toHaveBeenCalledOnce();
  });

  it("wait for a store that answers later, once for all calls, and not for ever", async () => {
    const inner = createMemoryStore();
    void inner.writeOffset("madeup:api.madeup.test", { low: 60_000, high: 60_002 });
    const asked = vi.fn();
    const after = (ms: number): Store => ({
      ...inner,
      readOffset: (key) => {
        asked();
        return new Promise((resolve) => setTimeout(() => resolve(inner.readOffset(key) as ClockOffset), ms));
      },
    });
    const staged = stage([ahead(60_000)], { store: after(40) });
    const late = caught(staged.client.trade.read({}, { timeoutMs: 20 }));
    const calls = Promise.all([staged.client.trade.read(), staged.client.trade.read()]);
    await vi.advanceTimersByTimeAsync(20);
    expect(await late).toMatchObject({ name: "TimeoutError" });
    expect(staged.sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(20);
    await calls;
    expect(asked).toHaveBeenCalledOnce();
    expect(signedAt(staged)).toBe(60_001);
    const impatient = stage([ok("done", { date: "" })], { store: after(8_000) });
    const call = impatient.client.trade.read();
    await vi.advanceTimersByTimeAsync(1_000);
    await call;
    expect(impatient.sent[0]!.signedAt).toBeLessThanOrEqual(Date.now());
    // What comes too late for the first call serves those after it.
    await vi.advanceTimersByTimeAsync(7_000);
    await impatient.client.trade.read();
    expect(signedAt(impatient)).toBe(60_001);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("go on with their own clock when the store cannot tell", async () => {
    const broken: Store = { ...createMemoryStore(), readOffset: () => Promise.reject(new Error("away")), writeOffset: () => Promise.reject(new Error("away")) };
    const staged = await reading([ahead(30_000)], { store: broken }, 2);
    expect(signedAt(staged)).toBe(30_500);
    // By then a write has been carried out: its caller must hear of it.
    const throws = (): never => {
      throw new Error("away");
    };
    const write = stage([ahead(30_000)], { store: { ...createMemoryStore(), writeOffset: throws } });
    expect(await write.client.trade.once()).toBe("done");
  });

  it("neither take over nor pass on what a clock of the caller's own makes", async () => {
    const store = createMemoryStore();
    const write = vi.spyOn(store, "writeOffset");
    const read = vi.spyOn(store, "readOffset");
    // Half an hour slow, and corrected for itself.
    const staged = await reading([ahead(0)], { store, clock: () => Date.now() - 1_800_000 }, 2);
    expect(signedAt(staged)).toBe(500);
    expect([write.mock.calls, read.mock.calls]).toEqual([[], []]);
    expect(signedAt(await reading([ahead(0)], { store }))).toBe(0);
  });

  it("share what they know within the process by the way they leave it, and apart by host", async () => {
    const shared = { fetch: async () => ahead(45_000)({}) };
    const times: number[] = [];
    // The same network function, so the same way; what it sends is looked at here.
    const watched = { fetch: async (_url: string, init: RequestInit) => (times.push(Number(new Headers(init.headers).get("x-time")) - Date.now()), shared.fetch()) };
    const read = async (options: ClientOptions): Promise<number> => (await stage([], options).client.trade.read(), times.at(-1)!);
    expect(await read(watched)).toBe(0);
    expect(await read(watched)).toBe(45_500);
    expect(await read({ ...watched, baseUrl: "https://elsewhere.test" })).toBe(0);
    expect(signedAt(await reading([ahead(45_000)], {}))).toBe(0);
  });

  it("correct their clock with one read when asked to", async () => {
    const staged = stage([ok({ now: START + 2_345 }, { date: "" })], { store: createMemoryStore() });
    await staged.client.syncClock();
    expect(staged.events).toContainEqual({ type: "clock", venue: "madeup", offsetMs: 2_346, source: "server-time" });
    await staged.client.trade.read();
    expect(signedAt(staged)).toBe(2_346);
    expect(staged.sent.map(({ operation }) => operation)).toEqual(["time", "read"]);
  });

  it("tell when that read fails, and are none the wiser for an answer that is no time", async () => {
    const failing = stage([status(500)], { store: createMemoryStore() });
    expect(await caught(failing.client.syncClock())).toMatchObject({ name: "HttpError", operation: "trade.time" });
    expect(failing.sent).toHaveLength(1);
    const strange = stage([ok({ now: "noon" }, { date: "" })], { store: createMemoryStore() });
    await strange.client.syncClock();
    await strange.client.trade.read();
    expect(signedAt(strange)).toBe(0);
  });
});
