/** Faults of what many calls, threads and processes share: nonces, and the store that keeps them. */
import { fork } from "node:child_process";
import type { EventEmitter } from "node:events";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { createClient } from "@redis/client";
import { Redis } from "ioredis";
import { createHyperliquidClient, StoreError, type HyperliquidClient, type HyperliquidOptions } from "openvenue/hyperliquid";
import { createKucoinClient } from "openvenue/kucoin";
import { createRedisStore, type RedisClient } from "openvenue/redis";
import { createSandbox, defaultSeed } from "openvenue/sandbox";
import { startRedis, type RedisServer } from "../redis/server.js";
import type { Job } from "../redis/taker.js";
import { Findings, outcomeOf, type Fault } from "./fault.js";
import { accountOf, bodyOf, signerOf } from "./reference.js";

const { privateKey } = defaultSeed.hyperliquid.accounts[0]!;
const address = accountOf(privateKey);
/** What a busy machine may be late by. */
const NOISE_MS = 150;

const risesAlways = (nonces: readonly number[]): boolean => nonces.every((nonce, index) => index === 0 || nonce > nonces[index - 1]!);

const signMany = (client: HyperliquidClient, count: number): Promise<readonly { readonly body?: string }[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => client.prepare("exchange.updateLeverage", { asset: index % 50, isCross: index % 2 === 0, leverage: 1 + (index % 40) }, { timeoutMs: 120_000 })));

const nonces: Fault = {
  id: "F14",
  fault: "10,000 concurrent signs of one signer; 4 threads and 4 processes with one",
  required: "10,000 unique, rising nonces, and all verify; with the shared store 0 duplicates of 40,000",
  async measure() {
    const findings = new Findings();
    const bodies = (await signMany(createHyperliquidClient({ wallet: privateKey }), 10_000)).map(bodyOf);
    const given = bodies.map(({ nonce }) => nonce);
    const verified = bodies.filter((body) => signerOf(body, "mainnet") === address).length;
    findings.add(`one client: ${new Set(given).size} unique of 10,000, ${risesAlways(given) ? "rising" : "not rising"}`, new Set(given).size === 10_000 && risesAlways(given));
    findings.add(`${verified} verify with libsecp256k1`, verified === 10_000);

    const server = await startRedis();
    try {
      for (const [name, start] of [["threads", startThread], ["processes", startProcess]] as const) {
        const got = await takeTogether(server, start, 10_000);
        const all = got.flat();
        const takers = got.slice(0, 4);
        const complete = takers.every((own) => own.length === 10_000 && risesAlways(own));
        const duplicates = all.length - new Set(all).size;
        // Nobody was done before all the others had begun.
        const atOnce = Math.max(...got.map((own) => own[0]!)) < Math.min(...got.map((own) => own.at(-1)!));
        findings.add(`4 ${name}: ${duplicates} duplicates of ${takers.flat().length} and ${all.length - takers.flat().length} of a client beside them${atOnce ? "" : ", but not at once"}`, complete && duplicates === 0 && atOnce);
      }
    } finally {
      await server.kill();
    }
    return findings.measured;
  },
};

interface Taker {
  readonly channel: EventEmitter;
  send(message: string): unknown;
  stop(): unknown;
}

const program = new URL("../redis/taker.ts", import.meta.url);

function startProcess(job: Job): Taker {
  const child = fork(fileURLToPath(program), [JSON.stringify(job)], { execArgv: ["--import", "tsx"], serialization: "advanced" });
  return { channel: child, send: (message) => child.send(message), stop: () => child.kill("SIGKILL") };
}

function startThread(job: Job): Taker {
  const start = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(program.href)}); })`;
  const worker = new Worker(start, { eval: true, workerData: job });
  return { channel: worker, send: (message) => worker.postMessage(message), stop: () => worker.terminate() };
}

/** Four take nonces of one signer at once, and meanwhile a client of this process signs for it. What each got, in order, the client's last. */
async function takeTogether(server: RedisServer, start: (job: Job) => Taker, count: number): Promise<number[][]> {
  const job = { port: server.port, nonces: { signer: `mainnet:${address}`, count, atOnce: 100 } };
  const takers = [0, 1, 2, 3].map((index) => start({ ...job, library: index % 2 === 0 ? "ioredis" : "node-redis", seed: index + 1 }));
  const redis = new Redis(server.port, "127.0.0.1");
  const answer = async ({ channel }: Taker): Promise<unknown> => {
    const signal = AbortSignal.timeout(60_000);
    const ended = once(channel, "exit", { signal }).then(([code]) => Promise.reject(new Error(`a taker ended with ${String(code)}`)));
    return Promise.race([once(channel, "message", { signal }).then(([message]) => message as unknown), ended]);
  };
  try {
    await Promise.all(takers.map(answer));
    const client = createHyperliquidClient({ wallet: privateKey, store: createRedisStore({ client: redis, timeoutMs: 20_000 }) });
    const answers = Promise.all(takers.map(answer)) as Promise<number[][]>;
    takers.forEach((taker) => taker.send("go"));
    let open = true;
    void answers.catch(() => undefined).then(() => (open = false));
    const signed: number[] = [];
    while (open) {
      signed.push(...(await signMany(client, 10)).map((prepared) => bodyOf(prepared).nonce));
      await sleep(5);
    }
    return [...(await answers), signed];
  } finally {
    redis.disconnect();
    await Promise.all(takers.map((taker) => taker.stop()));
  }
}

const away: Fault = {
  id: "F15",
  fault: "Redis stopped or slow",
  required: "decides within 500 ms: fails closed with StoreError, nothing sent; by choice falls back to memory and goes through",
  async measure() {
    const findings = new Findings();
    const cases = (["ioredis", "node-redis"] as const).flatMap((library) => Object.entries(OUTAGES).map(([name, breakIt]) => ({ name: `${library}, ${name}`, library, breakIt })));
    const outages = await Promise.all(cases.map(async ({ name, library, breakIt }) => ({ name, ...(await outage(library, breakIt)) })));
    for (const call of Object.keys(outages[0]!.attempts)) {
      const attempts = outages.map(({ name, attempts: all }) => ({ name, ...all[call]! }));
      const slowest = Math.max(...attempts.map(({ ms }) => ms));
      const wrong = attempts.filter(({ asRequired }) => !asRequired).map(({ name, result, ms }) => `${name}: ${result} after ${ms} ms`);
      findings.add(`${call}: ${wrong.length > 0 ? wrong.join(", ") : `${attempts[0]!.result} after ${slowest} ms at most`}`, wrong.length === 0);
    }
    const strays = outages.reduce((sum, { sentWhileClosed }) => sum + sentWhileClosed, 0);
    findings.add(`${strays} requests sent by what failed (${cases.length} outages: ioredis and node-redis; ${Object.keys(OUTAGES).join(", ")})`, strays === 0);
    return findings.measured;
  },
};

const OUTAGES: Readonly<Record<string, (server: RedisServer) => unknown>> = {
  stopped: (server) => server.kill(),
  "standing still (SIGSTOP)": (server) => server.pause(),
  "slow (CLIENT PAUSE)": (server) => server.hold(60_000),
};

interface Attempt {
  readonly result: string;
  readonly ms: number;
  readonly asRequired: boolean;
}

interface Outage {
  readonly attempts: Readonly<Record<string, Attempt>>;
  readonly sentWhileClosed: number;
}

const leverage = { asset: 0, isCross: true, leverage: 5 };

/** A Redis that serves a client and then goes away: what becomes of calls, and how soon. */
async function outage(library: Job["library"], breakIt: (server: RedisServer) => unknown): Promise<Outage> {
  const server = await startRedis();
  const sandbox = createSandbox();
  await sandbox.listen();
  const { client: redis, close } = await connect(library, server.port);
  let told = 0;
  // A client and a store of its own for each attempt: what one learns of the outage must not help the next.
  const clientWith = (options: HyperliquidOptions = {}): HyperliquidClient => createHyperliquidClient({ ...sandbox.clientOptions("hyperliquid"), store: createRedisStore({ client: redis }), ...options });
  const update = (client: HyperliquidClient) => (): Promise<unknown> => client.exchange.updateLeverage(leverage);
  const borrow = (): Promise<unknown> => createKucoinClient({ ...sandbox.clientOptions("kucoin"), store: createRedisStore({ client: redis }) }).margin.borrow({ currency: "USDT", size: "25", timeInForce: "FOK" });
  try {
    const known = clientWith();
    await update(known)();
    await breakIt(server);
    const before = sandbox.requests.total;
    const closed = {
      "a call": await attempt(update(known), isRefusal),
      "a KuCoin call, which needs no nonce": await attempt(borrow, isRefusal),
      "a new client's first call": await attempt(update(clientWith()), isRefusal),
      "its first call without limiter": await attempt(update(clientWith({ limiter: false })), isRefusal),
      "its first prepare": await attempt(() => clientWith().prepare("exchange.updateLeverage", leverage), isRefusal),
    };
    const sentWhileClosed = sandbox.requests.total - before;
    const lenient = clientWith({ store: createRedisStore({ client: redis, whenAway: "memory", onFallback: () => void (told += 1) }) });
    const wentThrough = (error: unknown): boolean => error === undefined && told > 0 && sandbox.requests.total === before + 1;
    const fallback = { 'its first call with whenAway "memory"': await attempt(update(lenient), wentThrough) };
    return { attempts: { ...closed, ...fallback }, sentWhileClosed };
  } finally {
    await close();
    await server.kill();
    await sandbox.close();
  }
}

const isRefusal = (error: unknown): boolean => error instanceof StoreError && error.safeToRepeat;

/** What became of a call and after how long, held against `isRequired` and 500 ms. */
async function attempt(run: () => Promise<unknown>, isRequired: (error: unknown) => boolean): Promise<Attempt> {
  const startedAt = performance.now();
  const elapsed = (): number => Math.round(performance.now() - startedAt);
  // What a timer of this length takes now is what can be asked for.
  const yardstick = sleep(500).then(elapsed);
  const { error } = await outcomeOf(run());
  const ms = elapsed();
  return { result: error?.name ?? "went through", ms, asRequired: isRequired(error) && ms <= (await yardstick) + NOISE_MS };
}

async function connect(library: Job["library"], port: number): Promise<{ client: RedisClient; close(): unknown }> {
  if (library === "ioredis") {
    const client = new Redis(port, "127.0.0.1").on("error", () => undefined);
    await client.ping();
    return { client, close: () => client.disconnect() };
  }
  const client = await createClient({ url: `redis://127.0.0.1:${port}` }).on("error", () => undefined).connect();
  return { client, close: () => client.destroy() };
}

export const shared: Fault[] = [nonces, away];
