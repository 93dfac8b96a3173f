/** Redis away: stopped, frozen, paused, refusing. What is refused then, what goes on, and what is told. */
import { setImmediate as turn, setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { createClient } from "@redis/client";
import { Redis } from "ioredis";
import { afterEach, describe, expect, it, vi } from "vitest";
import { StoreError } from "../../src/core/errors.js";
import type { LimitShare, Store } from "../../src/core/store.js";
import { createRedisStore, type RedisClient, type RedisStoreOptions } from "../../src/redis/index.js";
import { freePort, startRedis, type RedisServer, type ServerSettings } from "./server.js";
import { limit, signer } from "./store-suite.js";

const cleaning: (() => unknown)[] = [];
const rejections: unknown[] = [];
const onRejection = (reason: unknown): unknown => rejections.push(reason);
process.on("unhandledRejection", onRejection);
afterEach(async () => {
  vi.useRealTimers();
  for (const clean of cleaning.splice(0).reverse()) await clean();
  // A turn for those that nobody waited for.
  await sleep(5);
  expect(rejections.splice(0)).toEqual([]);
});

async function start(settings?: ServerSettings): Promise<RedisServer> {
  const server = await startRedis(settings);
  cleaning.push(() => server.kill());
  return server;
}

type Library = "ioredis" | "node-redis";
const libraries: Library[] = ["ioredis", "node-redis"];

/** `impatient`: a client that fails at once while it has no connection, where others wait for one. */
async function connect(library: Library, port: number, impatient: boolean): Promise<RedisClient> {
  if (library === "ioredis") {
    const client = new Redis({ port, host: "127.0.0.1", enableOfflineQueue: !impatient, lazyConnect: true });
    cleaning.push(() => client.disconnect());
    client.on("error", () => undefined);
    await client.connect();
    return client;
  }
  const client = createClient({ url: `redis://127.0.0.1:${port}`, disableOfflineQueue: impatient });
  cleaning.push(() => client.destroy());
  client.on("error", () => undefined);
  return client.connect();
}

const share = (of: LimitShare, weight: number): LimitShare => ({ ...of, weight });

/** `lateMs`: by how much it missed the 500 ms that a timer of the test's own took on this machine. */
async function refusal(work: () => unknown): Promise<{ error: StoreError; lateMs: number }> {
  const answered = new AbortController();
  let dueAt = Infinity;
  sleep(500, undefined, { signal: answered.signal }).then(
    () => (dueAt = performance.now()),
    () => undefined,
  );
  try {
    await work();
  } catch (error) {
    expect(error).toBeInstanceOf(StoreError);
    return { error: error as StoreError, lateMs: performance.now() - dueAt };
  } finally {
    answered.abort();
  }
  return expect.fail("was not refused");
}

const SOON = 250;

/** Whatever calls need is refused in time; whatever they can do without is not. */
async function expectRefusals(store: Store, told: StoreError[]): Promise<void> {
  const [of, one] = [signer(), limit()];
  const needed = [...Array.from({ length: 20 }, () => () => store.nextNonce(of, Date.now())), () => store.takeLimits([one, limit()]), () => store.readLimits([one])];
  const refused = await Promise.all(needed.map(refusal));
  for (const { error, lateMs } of refused) {
    expect(lateMs).toBeLessThan(SOON);
    expect(error).toMatchObject({ name: "StoreError", safeToRepeat: true, operation: undefined });
    expect(error.cause).toBeUndefined();
    expect(error.message).toMatch(/^(testnet|acme): the shared store (gave no answer within 500 ms|failed \(\w+\))$/);
  }
  expect(new Set(refused.map(({ error }) => error.venue))).toEqual(new Set(["testnet", "acme"]));
  expect(told).toEqual([]);

  const [offset] = await Promise.all([store.readOffset("acme"), store.reportLimit(one, { blockedMs: 1 }), store.returnLimits([one], 1), store.writeOffset("acme-2", { low: 1, high: 2 })]);
  expect(offset).toBeUndefined();
  expect(told.map(({ name, venue }) => `${name} ${venue}`).sort()).toEqual(["StoreError acme", "StoreError acme", "StoreError acme", "StoreError acme-2"]);
  // This machine's own clock: what it knows of it does not get wrong with Redis away.
  expect(await store.readOffset("acme-2")).toEqual({ low: 1, high: 2 });
}

describe.each(libraries)("through %s", (library) => {
  const open = async (server: RedisServer, change: Partial<RedisStoreOptions> = {}, impatient = false): Promise<{ store: Store; told: StoreError[] }> => {
    const told: StoreError[] = [];
    const store = createRedisStore({ client: await connect(library, server.port, impatient), onFallback: (error) => told.push(error), ...change });
    // Connected, and all scripts known, on a machine that may be busy.
    await vi.waitFor(() => store.nextNonce(signer(), 1), 10_000);
    await vi.waitFor(() => store.takeLimits([limit()]), 10_000);
    told.length = 0;
    return { store, told };
  };

  it("a Redis that is gone refuses in time", async () => {
    const server = await start();
    const { store, told } = await open(server);
    await server.kill();
    await expectRefusals(store, told);
  });

  it("a Redis that goes while it is asked refuses in time", async () => {
    const server = await start();
    const { store } = await open(server);
    server.pause();
    const refused = Promise.all([refusal(() => store.nextNonce(signer(), 1)), refusal(() => store.takeLimits([limit()]))]);
    await sleep(50);
    await server.kill();
    for (const { lateMs } of await refused) expect(lateMs).toBeLessThan(SOON);
  });

  it("a Redis that stands still refuses in time; what it does later is undone, and harms nobody", async () => {
    const server = await start();
    const { store, told } = await open(server);
    const [of, one] = [signer(), limit()];
    const before = await store.nextNonce(of, 1_000);
    await store.takeLimits([one]);
    server.pause();
    const refused = await Promise.all([refusal(() => store.takeLimits([share(one, 6)])), refusal(() => store.takeLimits([share(one, 2)])), refusal(() => store.nextNonce(of, 1_000))]);
    for (const { error, lateMs } of refused) {
      expect(lateMs).toBeLessThan(SOON);
      expect(error.message).toContain("gave no answer within 500 ms");
    }
    await expectRefusals(store, told);
    server.resume();
    await vi.waitFor(async () => expect(await store.readLimits([one])).toMatchObject([{ used: 1 }]), 10_000);
    // Asked about a limit that was taken late and given back, the count is not below what it was either.
    await sleep(50);
    expect(await store.readLimits([one])).toMatchObject([{ used: 1 }]);
    expect(await store.nextNonce(of, 1_000)).toBeGreaterThan(before);
  });

  it("a Redis that is slow refuses in time", async () => {
    const server = await start();
    const { store, told } = await open(server);
    await server.hold(20_000);
    await expectRefusals(store, told);
  });

  it("an answer that came while this process was busy itself counts", async () => {
    const server = await start();
    const { store } = await open(server, { timeoutMs: 300 });
    const of = signer();
    // Held back by Redis until this process is busy; it is busy until long after the deadline.
    await server.hold(100);
    const nonce = store.nextNonce(of, 77);
    await sleep(20);
    // From an immediate, because what comes next is then the timers, before anything is read.
    await turn();
    const until = performance.now() + 500;
    while (performance.now() < until);
    expect(await nonce).toBe(77);
  });

  it("with memory to stand in, nonces go on rising over an outage and after it", async () => {
    const port = await freePort();
    let server = await start({ port });
    const { store, told } = await open(server, { whenAway: "memory" });
    const of = signer();
    const nonces = [await store.nextNonce(of, 1_000), await store.nextNonce(of, 1_000)];
    expect(told).toEqual([]);

    server.pause();
    nonces.push(...(await Promise.all([store.nextNonce(of, 1_000), store.nextNonce(of, 1_000)])));
    expect(told.map(({ message }) => message)).toEqual(Array<string>(2).fill("testnet: the shared store gave no answer within 500 ms"));
    server.resume();
    await vi.waitFor(async () => {
      told.length = 0;
      nonces.push(await store.nextNonce(of, 1_000));
      expect(told).toEqual([]);
    }, 10_000);

    // A crash, and a Redis that has forgotten everything.
    await server.kill();
    nonces.push(await store.nextNonce(of, 1_000));
    expect(told).toHaveLength(1);
    server = await start({ port });
    await vi.waitFor(async () => {
      told.length = 0;
      nonces.push(await store.nextNonce(of, 1_000));
      expect(told).toEqual([]);
    }, 10_000);
    expect(nonces).toEqual([...new Set(nonces)].sort((a, b) => a - b));
    // What other processes get from now on is above as well.
    const { store: other } = await open(server);
    expect(await other.nextNonce(of, 1_000)).toBeGreaterThan(nonces.at(-1)!);
  });

  it("with memory to stand in, an outage is no fresh quota, and blocks and reports hold", async () => {
    const server = await start();
    const { store, told } = await open(server, { whenAway: "memory" }, true);
    const [one, reported, blocked, fresh] = [limit(), limit(), limit(), limit()];
    const early = await store.takeLimits([share(one, 8)]);
    await store.reportLimit(reported, { used: 9, resetMs: 600_000, quota: 12 });
    await store.reportLimit(blocked, { blockedMs: 600_000 });
    await server.kill();

    const { waitMs, at } = await store.takeLimits([share(one, 2)]);
    expect(waitMs).toBe(0);
    expect(await store.takeLimits([share(one, 1)])).toMatchObject({ key: one.key });
    await store.returnLimits([share(one, 2)], at);
    expect(await store.takeLimits([share(one, 2)])).toMatchObject({ waitMs: 0 });
    expect(await store.takeLimits([share(reported, 4)])).toMatchObject({ key: reported.key });
    expect(await store.takeLimits([share(reported, 3)])).toMatchObject({ waitMs: 0 });
    expect(await store.takeLimits([blocked])).toMatchObject({ key: blocked.key });
    expect(await store.readLimits([fresh, one])).toMatchObject([{ used: 0 }, { used: 10 }]);
    expect(told.every((error) => error instanceof StoreError && error.venue === "acme")).toBe(true);
    expect(told).toHaveLength(7);
    // What Redis gave can only go back to Redis.
    await store.returnLimits([share(one, 8)], early.at);
    expect(told).toHaveLength(8);
    expect(await store.readLimits([one])).toMatchObject([{ used: 10 }]);
  });

  it("no address and no password is in what is thrown or told", async () => {
    const server = await start({ password: "canary-right-password" });
    const gone = await freePort();
    const urls = [`redis://:canary-right-password@127.0.0.1:${gone}`, `redis://canary-user:canary-wrong-password@127.0.0.1:${server.port}`, `redis://127.0.0.1:${server.port}`];
    for (const url of urls) {
      const told: unknown[] = [];
      const client = library === "ioredis" ? new Redis(url, { maxRetriesPerRequest: 0 }) : createClient({ url, socket: { reconnectStrategy: false } });
      client.on("error", () => undefined);
      cleaning.push(async () => (client instanceof Redis ? client.disconnect() : client.isOpen && client.destroy()));
      if (!(client instanceof Redis)) await client.connect().catch(() => undefined);
      const store = createRedisStore({ client, onFallback: (error) => told.push(error) });
      told.push((await refusal(() => store.nextNonce(signer(), 1))).error, (await refusal(() => store.takeLimits([limit()]))).error);
      await store.reportLimit(limit(), { quota: 1 });
      await store.writeOffset("acme", { low: 0, high: 1 });
      expect(told).toHaveLength(4);
      for (const error of told) {
        const shown = inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error) + (error as Error).message;
        expect(shown).not.toMatch(/canary|127\.0\.0\.1|redis:\/\//);
        for (const port of [server.port, gone]) expect((error as Error).message).not.toContain(String(port));
        expect((error as Error).message).toMatch(/^(testnet|acme): the shared store (gave no answer within 500 ms|failed \([A-Za-z]+\))$/);
      }
    }
  });
});

/** A client whose answers come when the test gives them. */
function puppet(): { client: RedisClient; asked: { args: string[]; answer: (value: unknown) => void; fail: (error: unknown) => void }[] } {
  const asked: ReturnType<typeof puppet>["asked"] = [];
  return { asked, client: { sendCommand: (args: string[]) => new Promise((answer, fail) => void asked.push({ args, answer, fail })) } };
}
/** What was promised has happened, the immediate behind the timer included. */
const settled = async (): Promise<void> => {
  for (let i = 0; i < 3; i += 1) await turn();
};
const handTime = (): unknown => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });

describe("through a client that answers by hand", () => {
  it("what this process gave without Redis is not given again when Redis's answer comes with the same number", async () => {
    handTime();
    const { client, asked } = puppet();
    const store = createRedisStore({ client, whenAway: "memory", timeoutMs: 100 });
    const of = signer();
    const first = store.nextNonce(of, 1_001);
    vi.advanceTimersByTime(60);
    const second = store.nextNonce(of, 1_001);
    await settled();
    vi.advanceTimersByTime(50);
    await settled();
    expect(await first).toBe(1_001);
    // Redis served the second before the first, and knows nothing of what was given alone.
    asked[1]!.answer("1001");
    await settled();
    expect(asked[2]!.args.at(-1)).toBe("1002");
    asked[0]!.answer("1002");
    asked[2]!.answer("1003");
    expect(await second).toBe(1_003);
    // Nor does what came too late lower anything, once Redis is asked again.
    vi.advanceTimersByTime(100);
    const third = store.nextNonce(of, 1_001);
    expect(asked[3]!.args.at(-1)).toBe("1004");
    asked[3]!.answer("1004");
    expect(await third).toBe(1_004);
  });

  it("is not asked again at once where memory stands in, so that the steps of a call do not wait one after the other", async () => {
    handTime();
    const { client, asked } = puppet();
    const store = createRedisStore({ client, whenAway: "memory", timeoutMs: 100 });
    const taken = store.takeLimits([limit()]);
    vi.advanceTimersByTime(110);
    await settled();
    expect((await taken).waitMs).toBe(0);
    expect(await store.nextNonce(signer(), 1_001)).toBe(1_001);
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(100);
    void store.nextNonce(signer(), 1_001);
    expect(asked).toHaveLength(2);
    vi.advanceTimersByTime(110);
    await settled();
  });

  it("what was taken too late goes back, with the clock that it was taken at", async () => {
    handTime();
    const { client, asked } = puppet();
    const store = createRedisStore({ client, timeoutMs: 100 });
    const one = limit();
    const late = refusal(() => store.takeLimits([one]));
    const lateAndRefused = refusal(() => store.takeLimits([one]));
    vi.advanceTimersByTime(100);
    await settled();
    await Promise.all([late, lateAndRefused]);
    asked[0]!.answer("0 0 1767225600000.125");
    asked[1]!.answer("12.5 1 1767225600000.25");
    await settled();
    expect(asked).toHaveLength(3);
    expect(asked[2]!.args.slice(3)).toEqual([...asked[0]!.args.slice(3), "1767225600000.125"]);
    asked[2]!.answer("0");
    await settled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("no timer is left, whether Redis answers, fails or is silent, and failures after the deadline reach nobody", async () => {
    handTime();
    const told: StoreError[] = [];
    const { client, asked } = puppet();
    const store = createRedisStore({ client, timeoutMs: 100, onFallback: (error) => told.push(error) });
    const answered = store.nextNonce(signer(), 5);
    const failed = refusal(() => store.nextNonce(signer(), 5));
    const silent = refusal(() => store.nextNonce(signer(), 5));
    await settled();
    asked[0]!.answer("5");
    asked[1]!.fail(new Error("NOAUTH Authentication required."));
    expect(await answered).toBe(5);
    expect((await failed).error.message).toBe("testnet: the shared store failed (NOAUTH)");
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(100);
    await settled();
    expect((await silent).error.message).toBe("testnet: the shared store gave no answer within 100 ms");
    expect(vi.getTimerCount()).toBe(0);
    asked[2]!.fail(new Error("late"));
    await settled();
    expect(told).toEqual([]);
  });

  it("errors are told by their code or class, whatever their message and members are", async () => {
    class OddError extends Error {
      readonly command = { args: ["canary"] };
    }
    const errors: [unknown, string][] = [
      [Object.assign(new Error("connect ECONNREFUSED canary"), { code: "ECONNREFUSED", address: "canary" }), "ECONNREFUSED"],
      [new Error("WRONGPASS invalid username-password pair canary"), "WRONGPASS"],
      [new Error("READONLY You can't write against a read only replica."), "READONLY"],
      [new Error("CANARY is a word that Redis does not say"), "Error"],
      [Object.assign(new Error("x"), { code: "canary" }), "Error"],
      [new OddError("canary"), "OddError"],
      ["canary", "string"],
      [undefined, "undefined"],
    ];
    for (const [thrown, name] of errors) {
      for (const sendCommand of [() => Promise.reject(thrown as Error), () => { throw thrown; }]) {
        const { error } = await refusal(() => createRedisStore({ client: { sendCommand } }).nextNonce(signer(), 1));
        expect(error.message).toBe(`testnet: the shared store failed (${name})`);
        expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain("canary");
      }
    }
  });

  it("an answer that is none of the scripts' refuses", async () => {
    for (const reply of [undefined, null, "", "OK", "QUEUED", 4, "0 0", "1 2 x", {}, []]) {
      const store = createRedisStore({ client: { sendCommand: async () => reply } });
      for (const work of [() => store.nextNonce(signer(), 5), () => store.takeLimits([limit()]), () => store.readLimits([limit()])]) expect((await refusal(work)).error.message).toMatch(/failed \(TypeError\)$/);
    }
  });

  it("a listener that throws costs nothing", async () => {
    const client = { sendCommand: () => Promise.reject(new Error("down")) };
    const onFallback = (): never => {
      throw new Error("the listener's own");
    };
    const store = createRedisStore({ client, onFallback, whenAway: "memory" });
    expect(await store.nextNonce(signer(), 9)).toBe(9);
    await store.writeOffset("acme", { low: 0, high: 1 });
    expect(await store.takeLimits([limit()])).toMatchObject({ waitMs: 0 });
  });
});
