/** The Redis store: what every store does, through both client libraries, and what is Redis's own. */
import { createClient, createClientPool, createCluster, createSentinel, RESP_TYPES } from "@redis/client";
import { Cluster, Redis } from "ioredis";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ValidationError } from "../../src/core/errors.js";
import { createMemoryStore, type LimitShare, type LimitState, type Store, type Taken } from "../../src/core/store.js";
import { createRedisStore, type RedisClient, type RedisStoreOptions } from "../../src/redis/index.js";
import { startRedis, type RedisServer } from "./server.js";
import { describeStore, limit, signer } from "./store-suite.js";

let server: RedisServer;
let cluster: RedisServer;
const closing: (() => unknown)[] = [];
beforeAll(async () => void ([server, cluster] = await Promise.all([startRedis(), startRedis({ cluster: true })])), 30_000);
afterAll(async () => {
  for (const close of closing.splice(0)) await close();
  await Promise.all([server.kill(), cluster.kill()]);
});

// A busy machine is no outage here; what an outage does is a test of its own.
const patient = (client: RedisClient, change: Partial<RedisStoreOptions> = {}): Store => createRedisStore({ client, timeoutMs: 20_000, ...change });

function openIoredis(): Redis {
  const client = new Redis(server.port, "127.0.0.1");
  closing.push(() => client.disconnect());
  return client;
}

describeStore("ioredis", async () => {
  const client = new Redis(server.port, "127.0.0.1");
  return { store: patient(client), close: async () => client.disconnect() };
});

describeStore("node-redis", async () => {
  const client = await createClient({ url: `redis://127.0.0.1:${server.port}` }).connect();
  return { store: patient(client), close: async () => client.destroy() };
});

describeStore("ioredis in a cluster, with pipelines of its own and a prefix of its own", async () => {
  const client = new Cluster([{ host: "127.0.0.1", port: cluster.port }], { enableAutoPipelining: true, keyPrefix: "app:" });
  return { store: patient(client), close: async () => client.disconnect() };
});

describeStore("node-redis in a cluster", async () => {
  const client = createCluster({ rootNodes: [{ url: `redis://127.0.0.1:${cluster.port}` }] });
  await client.connect();
  return { store: patient(client), close: async () => client.destroy() };
});

describeStore("a pool of node-redis clients that speak the older protocol and give bytes for text", async () => {
  const client = createClientPool({ url: `redis://127.0.0.1:${server.port}`, RESP: 2, commandOptions: { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } } }, { minimum: 3 });
  client.on("error", () => undefined);
  await client.connect();
  const store = patient(client);
  return {
    // Nonces come in the order of a connection, and a pool has several.
    store: { ...store, nextNonce: inTurn((of: string, now: number) => store.nextNonce(of, now)) },
    close: async () => client.destroy(),
  };
});

function inTurn<Args extends unknown[], T>(ask: (...args: Args) => T | Promise<T>): (...args: Args) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const next = last.then(() => ask(...args));
    last = next;
    return next;
  };
}

it("clients of both libraries fit as they are, and nothing else does", () => {
  const fitting: RedisStoreOptions["client"][] = [
    new Redis({ lazyConnect: true }),
    new Cluster(["127.0.0.1:1"], { lazyConnect: true }),
    createClient(),
    createClient({ RESP: 2 }),
    createClientPool(),
    createCluster({ rootNodes: [] }),
    { call: async (_command: string, ..._args: string[]) => null },
    { sendCommand: async (_args: string[]) => null },
  ];
  for (const client of fitting) expect(createRedisStore({ client })).toHaveProperty("nextNonce");

  const refusal = (options: RedisStoreOptions): ValidationError => {
    try {
      createRedisStore(options);
    } catch (error) {
      expect(error).toBeInstanceOf(ValidationError);
      return error as ValidationError;
    }
    return expect.fail("was taken");
  };
  const notFitting: RedisStoreOptions[] = [
    // @ts-expect-error: a URL is not a client
    { client: "redis://:canary@127.0.0.1" },
    // @ts-expect-error: nor is a Map
    { client: new Map() },
    // @ts-expect-error: it would lease its clients
    { client: createSentinel({ name: "main", sentinelRootNodes: [] }) },
    // @ts-expect-error: nothing
    { client: undefined },
    // @ts-expect-error: nothing
    { client: null },
  ];
  for (const options of notFitting) {
    const { message, issues } = refusal(options);
    expect(message).toContain("client must be a client of ioredis");
    expect(message).not.toContain("canary");
    expect(issues.map(({ field }) => field)).toEqual(["client"]);
  }

  const client = { sendCommand: async () => null };
  // @ts-expect-error: no such word
  expect(refusal({ client, prefix: "a{b}", timeoutMs: 0, whenAway: "retry", machine: "" }).issues.map(({ field }) => field)).toEqual(["prefix", "timeoutMs", "whenAway", "machine"]);
});

it("a cluster of node-redis is told the key that a command is about", async () => {
  const told: unknown[][] = [];
  const client = {
    sendCommand: async (...given: [key: string | undefined, isReadonly: boolean | undefined, args: string[]]) => void told.push(given),
    getSlotMaster: () => undefined,
  };
  const store = createRedisStore({ client, machine: "host-a" });
  await expect(store.takeLimits([limit({ key: "acme:api:ip:main", windowMs: 1_000 })])).rejects.toThrow("failed (TypeError)");
  await store.readOffset("acme");
  expect(told).toEqual([
    ["openvenue:{acme}:limit:acme:api:ip:main:1000", false, expect.arrayContaining(["evalsha"])],
    ["openvenue:offset:host-a:acme", false, ["get", "openvenue:offset:host-a:acme"]],
  ]);
});

const share = (of: LimitShare, weight: number): LimitShare => ({ ...of, weight });

describe("in Redis", () => {
  let client: Redis;
  let store: Store;
  beforeAll(() => {
    client = openIoredis();
    store = patient(client, { prefix: "own", machine: "host-a" });
  });

  /** Commands that Redis was sent, by name. */
  const commandsOf = async (work: () => unknown): Promise<Record<string, number>> => {
    await server.ask("CONFIG", "RESETSTAT");
    await work();
    const sent = [...(await server.ask("INFO", "commandstats")).matchAll(/^cmdstat_(eval|evalsha|get|set):calls=(\d+)/gm)];
    return Object.fromEntries(sent.map(([, name, calls]) => [name!, Number(calls)]));
  };

  it("every method is one command, however many limits it touches", async () => {
    const [one, other] = [limit(), limit()];
    const of = signer();
    const methods: Record<string, () => unknown> = {
      nextNonce: () => store.nextNonce(of, 1),
      takeLimits: () => store.takeLimits([one, other]),
      returnLimits: () => store.returnLimits([one, other], 1),
      reportLimit: () => store.reportLimit(one, { quota: 5, used: 1, resetMs: 1, blockedMs: 1 }),
      readLimits: () => store.readLimits([one, other]),
    };
    for (const method of Object.values(methods)) await method();
    // GET, SET and the hash commands inside a script are counted by Redis too, as its own.
    for (const [name, method] of Object.entries(methods)) expect([name, await commandsOf(method)]).toEqual([name, expect.objectContaining({ evalsha: 1 })]);
    expect(await commandsOf(() => store.readOffset("acme"))).toEqual({ get: 1 });
    expect(await commandsOf(() => store.writeOffset("acme", { low: 0, high: 1 }))).toEqual({ set: 1 });
  });

  it("a script that Redis has forgotten is sent again, once", async () => {
    const of = signer();
    const one = limit();
    const { at } = await store.takeLimits([one]);
    expect(await store.nextNonce(of, 5)).toBe(5);
    const uses: (() => unknown)[] = [
      async () => expect(await store.nextNonce(of, 5)).toBeGreaterThan(5),
      async () => expect(await store.takeLimits([one])).toMatchObject({ waitMs: 0 }),
      () => store.returnLimits([one], at),
      () => store.reportLimit(one, { quota: 20 }),
      async () => expect(await store.readLimits([one])).toMatchObject([{ quota: 20 }]),
    ];
    for (const use of uses) {
      await server.ask("SCRIPT", "FLUSH");
      expect(await commandsOf(use)).toMatchObject({ evalsha: 1, eval: 1 });
      expect(await commandsOf(use)).not.toHaveProperty("eval");
    }
    expect(await store.readLimits([one])).toMatchObject([{ used: 1 }]);
  });

  it("every key begins with the prefix, carries its venue for clusters, and goes away by itself", async () => {
    await client.flushdb();
    const of = signer();
    const windowed = limit({ key: "acme:api:ip:main", windowMs: 60_000 });
    const { windowMs: _none, ...budget } = limit({ key: "acme:api:account:budget" });
    await store.nextNonce(of, 1);
    await store.takeLimits([windowed, budget]);
    await store.reportLimit(limit({ key: "acme:api:ip:blocked" }), { blockedMs: 10 * 86_400_000 });
    await store.reportLimit(limit({ key: "other:api:ip:endless" }), { blockedMs: Infinity });
    await store.writeOffset("acme", { low: 0, high: 1 });
    const keys = (await client.keys("*")).sort();
    expect(keys).toEqual(
      ["own:{acme}:limit:acme:api:account:budget:budget", "own:{acme}:limit:acme:api:ip:blocked:600000", "own:{acme}:limit:acme:api:ip:main:60000", `own:nonce:${of}`, "own:offset:host-a:acme", "own:{other}:limit:other:api:ip:endless:600000"].sort(),
    );
    const daysLeft = async (key: string): Promise<number> => (await client.pttl(key)) / 86_400_000;
    expect(await daysLeft(`own:nonce:${of}`)).toBeCloseTo(3, 2);
    expect(await daysLeft("own:offset:host-a:acme")).toBeCloseTo(1 / 24, 2);
    expect(await daysLeft("own:{acme}:limit:acme:api:ip:main:60000")).toBeCloseTo(1, 2);
    // A limit is not forgotten while the venue blocks it.
    expect(await daysLeft("own:{acme}:limit:acme:api:ip:blocked:600000")).toBeCloseTo(11, 2);
    for (const key of keys) expect(await client.pttl(key)).toBeGreaterThan(0);
  });

  it("a limit keeps no step longer than its window", async () => {
    const one = limit({ key: "acme:api:ip:short", windowMs: 40, quota: 1_000 });
    for (let i = 0; i < 60; i += 1) {
      await store.takeLimits([one]);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(await client.hlen("own:{acme}:limit:acme:api:ip:short:40")).toBeLessThanOrEqual(35);
  });

  it("the same limit with another window, as another version may have it, is another limit", async () => {
    const one = limit({ windowMs: 60_000 });
    await store.takeLimits([share(one, 10)]);
    const other = { ...one, windowMs: 30_000 };
    expect(await store.takeLimits([share(other, 10)])).toMatchObject({ waitMs: 0 });
    expect((await store.takeLimits([other])).waitMs).toBeLessThan(31_000);
  });

  it("what is given back to a Redis that has lost its data gives nobody more than the quota", async () => {
    const one = limit();
    const { at } = await store.takeLimits([share(one, 8)]);
    await client.flushdb();
    await store.returnLimits([share(one, 8)], at);
    expect(await client.keys("*")).toEqual([]);
    await store.takeLimits([share(one, 3)]);
    await store.returnLimits([share(one, 8)], at);
    expect((await store.readLimits([one]))[0]!.used).toBeGreaterThanOrEqual(0);
  });

  it("nonces stay above those that this process was given, even if Redis has lost its data", async () => {
    const of = signer();
    const given = await store.nextNonce(of, 1_000_000);
    await client.flushdb();
    expect(await store.nextNonce(of, 5)).toBe(given + 1);
  });

  it("prefixes share nothing, stores with one prefix share all, machines share all but their clocks", async () => {
    const [of, one] = [signer(), limit()];
    const [same, stranger, otherHost] = [patient(openIoredis(), { prefix: "own", machine: "host-a" }), patient(openIoredis(), { prefix: "stranger" }), patient(openIoredis(), { prefix: "own", machine: "host-b" })];
    expect(await store.nextNonce(of, 7)).toBe(7);
    expect(await same.nextNonce(of, 7)).toBe(8);
    expect(await otherHost.nextNonce(of, 7)).toBe(9);
    expect(await stranger.nextNonce(of, 7)).toBe(7);
    await store.takeLimits([share(one, 10)]);
    for (const sharing of [same, otherHost]) expect(await sharing.takeLimits([one])).toMatchObject({ key: one.key });
    expect(await stranger.takeLimits([one])).toMatchObject({ waitMs: 0 });
    await store.writeOffset("acme", { low: 1, high: 2 });
    expect(await same.readOffset("acme")).toEqual({ low: 1, high: 2 });
    expect(await otherHost.readOffset("acme")).toBeUndefined();
    await server.ask("SET", "own:offset:host-a:acme", "nonsense");
    expect(await store.readOffset("acme")).toBeUndefined();
  });

  it("numbers that are none are refused, and spoil nothing", async () => {
    const [of, one] = [signer(), limit()];
    for (const now of [NaN, Infinity, 2 ** 60]) await expect(store.nextNonce(of, now)).rejects.toMatchObject({ name: "StoreError", venue: "testnet" });
    expect(await store.nextNonce(of, 3)).toBe(3);
    await expect(store.takeLimits([share(one, NaN)])).rejects.toMatchObject({ name: "StoreError", venue: "acme" });
    await store.reportLimit(one, { used: NaN, resetMs: 60_000 });
    expect(await store.readLimits([one])).toEqual([{ quota: 10, used: 0, blockedMs: 0 }]);
  });

  it("answers what the memory store answers, whatever happens in whichever order", { timeout: 60_000 }, async () => {
    // Nothing leaves windows as wide as these, so that only waits depend on the moment; they are compared to a step.
    const windows = [3_600_000, 7_200_000, undefined];
    const pool = fc.record({ pool: fc.nat(2), weight: fc.integer({ min: 0, max: 8 }), spare: fc.constantFrom(0, 0, 3) });
    const shares = fc.uniqueArray(pool, { minLength: 1, maxLength: 3, selector: ({ pool: name }) => name });
    const part = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: undefined });
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant("take" as const), shares }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant("return" as const), which: fc.nat() }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant("report" as const), pool: fc.nat(2), quota: part(30), used: part(25), resetMs: fc.constantFrom(undefined, 600_000, 5_000_000), blockedMs: fc.constantFrom(undefined, undefined, undefined, 900_000) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const memory = createMemoryStore();
        const limits = windows.map((windowMs) => limit({ quota: 20, windowMs }));
        const taken: { shares: LimitShare[]; memory: number; redis: number }[] = [];
        for (const what of steps) {
          if (what.do === "take") {
            const asked = what.shares.map(({ pool: name, weight, spare }) => ({ ...limits[name]!, weight, spare }));
            const [expected, got] = [memory.takeLimits(asked) as Taken, await store.takeLimits(asked)];
            expect(got.key).toBe(expected.key);
            expect(Number.isFinite(got.waitMs)).toBe(Number.isFinite(expected.waitMs));
            if (expected.waitMs === 0) expect(got.waitMs).toBe(0);
            else if (Number.isFinite(expected.waitMs)) expect(Math.abs(got.waitMs - expected.waitMs)).toBeLessThanOrEqual(7_200_000 / 32 + 10_000);
            if (got.waitMs === 0) taken.push({ shares: asked, memory: expected.at, redis: got.at });
          } else if (what.do === "return") {
            const [back] = taken.splice(what.which % (taken.length || 1), 1);
            if (!back) continue;
            void memory.returnLimits(back.shares, back.memory);
            await store.returnLimits(back.shares, back.redis);
          } else {
            const { pool: name, do: _what, ...report } = what;
            void memory.reportLimit(limits[name]!, report);
            await store.reportLimit(limits[name]!, report);
          }
          const states = (of: readonly LimitState[]): unknown => of.map(({ quota, used, blockedMs }) => ({ quota, used, blocked: blockedMs > 0 }));
          expect(states(await store.readLimits(limits))).toEqual(states(memory.readLimits(limits) as LimitState[]));
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});

it("a missing server program fails a test, and says what to install", async () => {
  await expect(startRedis({ binary: "redis-server-that-is-not-there" })).rejects.toThrow("apt-get install redis-server");
});
