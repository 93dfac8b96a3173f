/** The memory store: what every store does, and, on a clock that is moved by hand, what a real one cannot show. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { createMemoryStore, WINDOW_STEPS, type LimitShare, type LimitState, type Taken } from "../../src/core/store.js";
import { describeStore, limit } from "../redis/store-suite.js";
import { exceeded, randomOf, type Take } from "../redis/takes.js";

describeStore("memory", async () => ({ store: createMemoryStore(), close: async () => undefined }));

describe("on a clock moved by hand", () => {
  afterEach(() => void vi.restoreAllMocks());

  const start = (now = 1_000_000): { now: number } => {
    const clock = { now };
    vi.spyOn(performance, "now").mockImplementation(() => clock.now);
    return clock;
  };

  it.each([320, 1_000, 30_000, 60_000.5])("a window of %d ms never holds more than the quota, however takes and pauses fall", (windowMs) => {
    const random = randomOf(windowMs);
    const clock = start();
    const store = createMemoryStore();
    const share = limit({ windowMs, quota: 50 });
    const takes: Take[] = [];
    const given: { at: number; weight: number }[] = [];
    for (let i = 0; i < 4_000; i += 1) {
      // Bursts, small pauses, and now and then a pause of more than a window.
      clock.now += random() < 0.3 ? 0 : (random() * windowMs) / (random() < 0.01 ? 0.5 : 40);
      const weight = 1 + Math.floor(random() * 12);
      const { waitMs, at } = store.takeLimits([{ ...share, weight }]) as Taken;
      expect(at).toBe(clock.now);
      if (waitMs > 0) continue;
      if (random() < 0.1) given.push({ at, weight });
      else takes.push({ at, asked: at, answered: at, weight });
      const back = random() < 0.2 ? given.pop() : undefined;
      if (back) void store.returnLimits([{ ...share, weight: back.weight }], back.at);
    }
    expect(takes.length).toBeGreaterThan(300);
    expect(exceeded(takes, 50, windowMs)).toEqual([]);
  });

  it("room comes when it was promised, and at most a step after it is there", () => {
    const random = randomOf(3);
    const clock = start();
    const windowMs = 3_200;
    for (let round = 0; round < 300; round += 1) {
      const store = createMemoryStore();
      const share = limit({ windowMs, quota: 10 });
      const takes: { at: number; weight: number }[] = [];
      for (let left = 10; left > 0; ) {
        const weight = Math.min(left, 1 + Math.floor(random() * 5));
        void store.takeLimits([{ ...share, weight }]);
        takes.push({ at: clock.now, weight });
        left -= weight;
        clock.now += random() * 300;
      }
      const wanted = 1 + Math.floor(random() * 10);
      const refused = store.takeLimits([{ ...share, weight: wanted }]) as Taken;
      let room = 0;
      const exact = takes.find(({ weight }) => (room += weight) >= wanted)!.at + windowMs;
      expect(refused.waitMs).toBeGreaterThan(exact - clock.now);
      expect(refused.waitMs).toBeLessThanOrEqual(exact - clock.now + windowMs / WINDOW_STEPS + 1e-6);
      clock.now += refused.waitMs - 0.001;
      expect((store.takeLimits([{ ...share, weight: wanted }]) as Taken).waitMs).toBeGreaterThan(0);
      clock.now += 0.002;
      expect(store.takeLimits([{ ...share, weight: wanted }])).toEqual({ waitMs: 0, at: clock.now });
    }
  });

  it("units of others leave when the venue said, our own when their step has", () => {
    const clock = start();
    const store = createMemoryStore();
    const share = limit({ windowMs: 3_200, quota: 10 });
    void store.takeLimits([{ ...share, weight: 4 }]);
    void store.reportLimit(share, { used: 10, resetMs: 500 });
    expect(store.takeLimits([{ ...share, weight: 6 }])).toMatchObject({ waitMs: 500 });
    expect(store.takeLimits([{ ...share, weight: 7 }])).toMatchObject({ waitMs: 3_300 });
    clock.now += 500;
    expect(store.takeLimits([{ ...share, weight: 7 }])).toMatchObject({ waitMs: 2_800 });
    expect(store.takeLimits([{ ...share, weight: 6 }])).toMatchObject({ waitMs: 0 });
  });

  it("forgets limits that nobody asks for any more, and no others", () => {
    const clock = start();
    const store = createMemoryStore();
    const share = (name: string): LimitShare => ({ key: `venue:${name}`, quota: 1, windowMs: 1_000, weight: 1, spare: 0 });
    // What was reported tells whether it is remembered.
    for (const name of ["idle", "late"]) void store.reportLimit(share(name), { quota: 5 });
    void store.reportLimit(share("blocked"), { quota: 5, blockedMs: 60_000 });
    clock.now += 1_500;
    void store.takeLimits([share("late")]);
    clock.now += 600;
    for (let index = 0; index < 3_000; index += 1) void store.takeLimits([share(`other ${index}`)]);
    const quotas = (store.readLimits(["idle", "late", "blocked"].map(share)) as LimitState[]).map(({ quota }) => quota);
    expect(quotas).toEqual([1, 5, 5]);
  });
});
