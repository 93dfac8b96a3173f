/**
 * One of several processes, or threads, that share a store. Says "ready" when it is connected, waits for "go", takes, and says what it got.
 * A process is told what to do by its arguments and speaks over its IPC channel; a thread by its data and its port.
 */
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "@redis/client";
import { Redis } from "ioredis";
import type { LimitShare, Store } from "../../src/core/store.js";
import { createRedisStore, type RedisClient } from "../../src/redis/index.js";
import { randomOf, type Take } from "./takes.js";

export interface Job {
  readonly port: number;
  readonly library: "ioredis" | "node-redis";
  readonly seed: number;
  readonly nonces?: { readonly signer: string; readonly count: number; readonly atOnce: number };
  readonly takes?: { readonly share: LimitShare; readonly forMs: number };
}

async function connect({ port, library }: Job): Promise<{ client: RedisClient; close: () => unknown }> {
  if (library === "ioredis") {
    const client = new Redis(port, "127.0.0.1");
    await client.ping();
    return { client, close: () => client.disconnect() };
  }
  const client = await createClient({ url: `redis://127.0.0.1:${port}` }).connect();
  return { client, close: () => client.destroy() };
}

async function takeNonces(store: Store, { signer, count, atOnce }: NonNullable<Job["nonces"]>): Promise<number[]> {
  const nonces: number[] = [];
  let left = count;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) nonces.push(await store.nextNonce(signer, Date.now()));
    }),
  );
  return nonces;
}

async function takeLimits(store: Store, { share, forMs }: NonNullable<Job["takes"]>, seed: number): Promise<Take[]> {
  const random = randomOf(seed);
  const takes: Take[] = [];
  const until = Date.now() + forMs;
  // The wall clock is one for all processes of a host; each ms may be cut off, hence one more at the end.
  while (Date.now() < until) {
    const weight = 1 + Math.floor(random() * 4);
    const asked = Date.now();
    const { waitMs, at } = await store.takeLimits([{ ...share, weight }]);
    if (waitMs === 0) takes.push({ at, asked, answered: Date.now() + 1, weight });
    else await sleep(Math.min(waitMs, random() * 40));
  }
  return takes;
}

const job = (isMainThread ? JSON.parse(process.argv[2]!) : workerData) as Job;
const channel = isMainThread ? process : parentPort!;
const say = (message: unknown): unknown => (isMainThread ? process.send!(message) : parentPort!.postMessage(message));

const { client, close } = await connect(job);
// A machine with more to do than cores must not look like an outage here.
const store = createRedisStore({ client, timeoutMs: 20_000 });
channel.once("message", () => {
  void (async () => {
    say(job.nonces ? await takeNonces(store, job.nonces) : await takeLimits(store, job.takes!, job.seed));
    await close();
    if (isMainThread) process.disconnect();
  })();
});
say("ready");
