/** What every store must do, whatever keeps its numbers. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WINDOW_STEPS, type LimitShare, type Store, type Taken } from "../../src/core/store.js";
import { exceeded, randomOf, type Take } from "./takes.js";

/** Long enough that nothing leaves the window while a test runs. */
const WIDE = 600_000;
let names = 0;
/** A limit that no other test has. */
export const limit = (change: Partial<LimitShare> = {}): LimitShare => ({ key: `acme:api.acme.example:ip:pool-${process.pid}-${++names}`, quota: 10, windowMs: WIDE, weight: 1, spare: 0, ...change });
export const signer = (): string => `testnet:0x${(++names).toString(16).padStart(40, "0")}-${process.pid}`;
const weighing = (share: LimitShare, weight: number): LimitShare => ({ ...share, weight });

const free = (used: number, quota = 10): object => ({ quota, used, blockedMs: 0 });

export function describeStore(name: string, open: () => Promise<{ store: Store; close: () => Promise<unknown> }>): void {
  describe(`a store: ${name}`, () => {
    let store: Store;
    let close = async (): Promise<unknown> => undefined;
    beforeAll(async () => void ({ store, close } = await open()));
    afterAll(() => close());

    const take = async (...shares: LimitShare[]): Promise<Taken> => store.takeLimits(shares);
    const state = async (...shares: LimitShare[]): Promise<unknown> => (shares.length === 1 ? (await store.readLimits(shares))[0] : store.readLimits(shares));
    const taken = { waitMs: 0, at: expect.any(Number) as number };

    describe("nonces", () => {
      it("are the time, or one more than the last", async () => {
        const [one, other] = [signer(), signer()];
        expect(await store.nextNonce(one, 1_767_225_600_000.9)).toBe(1_767_225_600_000);
        expect(await store.nextNonce(one, 1_767_225_600_000)).toBe(1_767_225_600_001);
        expect(await store.nextNonce(one, 1_767_225_500_000)).toBe(1_767_225_600_002);
        expect(await store.nextNonce(one, 1_767_225_600_500)).toBe(1_767_225_600_500);
        expect(await store.nextNonce(other, 1_767_225_500_000)).toBe(1_767_225_500_000);
      });

      it("are exact as far as numbers are", async () => {
        const one = signer();
        const far = 2 ** 53 - 4;
        expect([await store.nextNonce(one, far), await store.nextNonce(one, 1), await store.nextNonce(one, 1)]).toEqual([far, far + 1, far + 2]);
      });

      it("are unique and increasing for calls under way at once", async () => {
        const one = signer();
        const now = Date.now();
        const nonces = await Promise.all(Array.from({ length: 2_000 }, async () => store.nextNonce(one, now)));
        expect(nonces).toEqual(Array.from({ length: 2_000 }, (_, i) => now + i));
      });
    });

    describe("limits", () => {
      it("are taken until their quota is used, then tell where room is missing and when there is some", async () => {
        const share = limit();
        for (let i = 0; i < 10; i += 1) expect(await take(share)).toEqual(taken);
        const refused = await take(share);
        expect(refused.key).toBe(share.key);
        expect(refused.waitMs).toBeGreaterThan(WIDE - 60_000);
        expect(refused.waitMs).toBeLessThanOrEqual(WIDE + WIDE / WINDOW_STEPS);
        expect(await state(share)).toEqual(free(10));
      });

      it("count weights, fractions too", async () => {
        const share = limit();
        expect(await take(weighing(share, 7.25))).toEqual(taken);
        expect(await take(weighing(share, 3))).toMatchObject({ key: share.key });
        expect(await take(weighing(share, 2.5))).toEqual(taken);
        expect(await state(share)).toEqual(free(9.75));
      });

      it("do not know each other", async () => {
        const [one, other] = [limit(), limit()];
        expect(await take(weighing(one, 10))).toEqual(taken);
        expect(await take(weighing(other, 10))).toEqual(taken);
      });

      it("are taken together or not at all", async () => {
        const [wide, narrow] = [limit({ quota: 100, windowMs: WIDE / 2 }), limit({ quota: 3 })];
        for (let i = 0; i < 3; i += 1) expect(await take(wide, narrow)).toEqual(taken);
        expect(await take(wide, narrow)).toMatchObject({ key: narrow.key });
        expect(await take(narrow, wide)).toMatchObject({ key: narrow.key });
        expect(await state(wide, narrow)).toEqual([free(3, 100), free(3, 3)]);
      });

      it("name the one that waits longest", async () => {
        const [sooner, later] = [limit({ windowMs: WIDE / 4 }), limit()];
        await take(weighing(sooner, 10), weighing(later, 10));
        const refused = await take(sooner, later);
        expect(refused.key).toBe(later.key);
        expect(refused.waitMs).toBeGreaterThan(WIDE / 2);
      });

      it("count twice when they are named twice", async () => {
        const share = limit();
        expect(await take(weighing(share, 6), weighing(share, 5))).toMatchObject({ key: share.key });
        expect(await state(share)).toEqual(free(0));
        expect(await take(weighing(share, 5), weighing(share, 5))).toEqual(taken);
        expect(await state(share)).toEqual(free(10));
      });

      it("leave what is to be spared to those who spare less", async () => {
        const share = limit();
        const sparing = { ...share, spare: 4 };
        for (let i = 0; i < 6; i += 1) expect(await take(sparing)).toEqual(taken);
        expect(await take(sparing)).toMatchObject({ key: share.key });
        for (let i = 0; i < 4; i += 1) expect(await take(share)).toEqual(taken);
        expect(await take(share)).toMatchObject({ key: share.key });
      });

      it("never have room for more than there is", async () => {
        const share = limit();
        for (const tooMuch of [weighing(share, 11), { ...share, weight: 7, spare: 4 }]) expect(await take(tooMuch)).toEqual({ waitMs: Infinity, key: share.key, at: expect.any(Number) });
        expect(await take(weighing(share, 10))).toEqual(taken);
      });

      it("have room again when they said, and a step later at most", { timeout: 20_000 }, async () => {
        const share = limit({ windowMs: 320, quota: 4 });
        const { at: first } = await take(weighing(share, 4));
        let refused = await take(share);
        // Should the machine have slept for a whole window, there is nothing to wait for.
        let rounds = 0;
        while (refused.waitMs > 0) {
          expect(refused.waitMs).toBeLessThanOrEqual(330);
          await sleep(Math.ceil(refused.waitMs));
          refused = await take(share);
          expect((rounds += 1)).toBeLessThan(5);
        }
        expect(refused.at - first).toBeGreaterThanOrEqual(320);
      });
    });

    describe("what is given back", () => {
      it("is there again, in all limits", async () => {
        const [one, other] = [limit(), limit({ quota: 20 })];
        await take(one, other);
        const { at } = await take(weighing(one, 9), weighing(other, 9));
        expect(await take(one, other)).toMatchObject({ key: one.key });
        await store.returnLimits([weighing(one, 9), weighing(other, 9)], at);
        expect(await state(one, other)).toEqual([free(1), free(1, 20)]);
        expect(await take(weighing(one, 9), weighing(other, 19))).toEqual(taken);
      });

      it("too late is not given back twice", async () => {
        const share = limit({ windowMs: 64, quota: 4 });
        const { at } = await take(weighing(share, 4));
        await sleep(80);
        await store.returnLimits([weighing(share, 4)], at);
        expect(await state(share)).toEqual(free(0, 4));
        expect(await take(weighing(share, 5))).toMatchObject({ waitMs: Infinity });
      });
    });

    describe("what a venue reports", () => {
      it("replaces the quota", async () => {
        const share = limit();
        await store.reportLimit(share, { quota: 20 });
        expect(await take(weighing(share, 15))).toEqual(taken);
        expect(await state(share)).toEqual(free(15, 20));
        await store.reportLimit(share, { quota: 16 });
        expect(await take(weighing(share, 2))).toMatchObject({ key: share.key });
        expect(await take(weighing(share, 17))).toMatchObject({ waitMs: Infinity });
        expect(await take(share)).toEqual(taken);
      });

      it("as used by others is counted until the venue's window ends", async () => {
        const share = limit();
        await take(weighing(share, 2));
        await store.reportLimit(share, { used: 9, resetMs: 400 });
        const reported = performance.now();
        const full = await take(weighing(share, 2));
        if (performance.now() - reported < 350) {
          expect(full.key).toBe(share.key);
          expect(full.waitMs).toBeLessThanOrEqual(400);
        }
        await sleep(420);
        expect(await state(share)).toEqual(free(full.waitMs > 0 ? 2 : 4));
        expect(await take(weighing(share, 6))).toEqual(taken);
      });

      it("as used is what has room for the rest at once", async () => {
        const share = limit();
        await take(weighing(share, 2));
        await store.reportLimit(share, { used: 9, resetMs: WIDE });
        expect(await state(share)).toEqual(free(9));
        expect(await take(share)).toEqual(taken);
        expect(await take(share)).toMatchObject({ key: share.key });
      });

      it("as used is no news when we have counted more", async () => {
        const share = limit();
        await take(weighing(share, 6));
        await store.reportLimit(share, { used: 2, resetMs: WIDE });
        expect(await state(share)).toEqual(free(6));
        await store.reportLimit(share, { used: 8, resetMs: WIDE });
        await store.reportLimit(share, { used: 7, resetMs: WIDE });
        expect(await state(share)).toEqual(free(7));
      });

      it("as used says nothing without an end", async () => {
        const share = limit();
        await store.reportLimit(share, { used: 9 });
        await store.reportLimit(share, { resetMs: WIDE });
        await store.reportLimit(share, {});
        expect(await state(share)).toEqual(free(0));
      });

      it("blocks, and a shorter block does not shorten it", async () => {
        const [share, other] = [limit(), limit()];
        await store.reportLimit(share, { blockedMs: WIDE });
        await store.reportLimit(share, { blockedMs: 5 });
        const refused = await take(other, share);
        expect(refused.key).toBe(share.key);
        expect(refused.waitMs).toBeGreaterThan(WIDE - 60_000);
        expect(refused.waitMs).toBeLessThanOrEqual(WIDE);
        expect(await state(other)).toEqual(free(0));
        const [blocked] = await store.readLimits([share]);
        expect(blocked).toMatchObject({ quota: 10, used: 0 });
        expect(blocked!.blockedMs).toBeGreaterThan(WIDE - 60_000);
        expect(blocked!.blockedMs).toBeLessThanOrEqual(WIDE);
      });

      it("blocks for ever where it says so", async () => {
        const share = limit();
        await store.reportLimit(share, { blockedMs: Infinity });
        expect(await take(share)).toMatchObject({ waitMs: Infinity, key: share.key });
        expect(await state(share)).toEqual({ quota: 10, used: 0, blockedMs: Infinity });
      });

      it("blocks for as long as it said", async () => {
        const share = limit();
        await store.reportLimit(share, { blockedMs: 120 });
        await sleep(140);
        expect(await take(share)).toEqual(taken);
      });
    });

    describe("a budget without window", () => {
      const budget = (): LimitShare => {
        const { windowMs: _none, ...share } = limit();
        return share;
      };

      it("is counted, and holds nothing back", async () => {
        const share = budget();
        for (let i = 0; i < 4; i += 1) expect(await take(weighing(share, 5))).toEqual(taken);
        expect(await state(share)).toEqual(free(20));
        const { at } = await take(weighing(share, 3));
        await store.returnLimits([weighing(share, 3)], at);
        expect(await state(share)).toEqual(free(20));
      });

      it("holds back when the venue does", async () => {
        const [share, window] = [budget(), limit()];
        await store.reportLimit(share, { blockedMs: WIDE, quota: 50 });
        expect(await take(window, share)).toMatchObject({ key: share.key });
        expect(await state(window)).toEqual(free(0));
      });
    });

    it("no window ever holds more than the quota, whoever takes, gives back and waits", { timeout: 30_000 }, async () => {
      const random = randomOf(7);
      const [one, other] = [limit({ windowMs: 320, quota: 20 }), limit({ windowMs: 160, quota: 11 })];
      const takes: Take[] = [];
      const until = performance.now() + 1_500;
      const worker = async (): Promise<void> => {
        while (performance.now() < until) {
          const weight = 1 + Math.floor(random() * 6);
          const shares = [weighing(one, weight), weighing(other, weight)];
          const asked = performance.now();
          const { waitMs, at } = await store.takeLimits(shares);
          const answered = performance.now();
          if (waitMs === 0 && random() < 0.2) await store.returnLimits(shares, at);
          else if (waitMs === 0) takes.push({ at, asked, answered, weight });
          await sleep(waitMs > 0 && random() < 0.5 ? Math.min(waitMs, 100) : random() * 20);
        }
      };
      await Promise.all(Array.from({ length: 8 }, worker));
      // Fewer windows on a machine that sleeps now and then, but more than one quota in any case.
      expect(takes.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThan(40);
      expect(exceeded(takes, 20, 320)).toEqual([]);
      expect(exceeded(takes, 11, 160)).toEqual([]);
    });

    it("a clock's offset is kept by venue, exactly", async () => {
      const [venue, other] = [`acme-${++names}`, `acme-${++names}`];
      expect(await store.readOffset(venue)).toBeUndefined();
      await store.writeOffset(venue, { low: -12.3456789012345, high: 1e-7 });
      await store.writeOffset(other, { low: -Infinity, high: Infinity });
      expect(await store.readOffset(venue)).toEqual({ low: -12.3456789012345, high: 1e-7 });
      expect(await store.readOffset(other)).toEqual({ low: -Infinity, high: Infinity });
      await store.writeOffset(venue, { low: 1, high: 2 });
      expect(await store.readOffset(venue)).toEqual({ low: 1, high: 2 });
    });

    it("nothing asked for takes nothing", async () => {
      expect(await store.takeLimits([])).toEqual(taken);
      await store.returnLimits([], 1);
      expect(await store.readLimits([])).toEqual([]);
    });
  });
}
