/** Several processes, and several threads, on one store. */
import { fork } from "node:child_process";
import type { EventEmitter } from "node:events";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startRedis, type RedisServer } from "./server.js";
import { limit, signer } from "./store-suite.js";
import { exceeded, type Take } from "./takes.js";
import type { Job } from "./taker.js";

const program = join(dirname(fileURLToPath(import.meta.url)), "taker.ts");

let server: RedisServer;
beforeAll(async () => void (server = await startRedis()), 20_000);
afterAll(() => server.kill());

interface Taker {
  readonly channel: EventEmitter;
  send(message: string): unknown;
  stop(): unknown;
}

function startProcess(job: Job): Taker {
  const child = fork(program, [JSON.stringify(job)], { execArgv: ["--import", "tsx"], serialization: "advanced" });
  return { channel: child, send: (message) => child.send(message), stop: () => child.kill("SIGKILL") };
}

function startThread(job: Job): Taker {
  const start = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(pathToFileURL(program).href)}); })`;
  const worker = new Worker(start, { eval: true, workerData: job });
  return { channel: worker, send: (message) => worker.postMessage(message), stop: () => worker.terminate() };
}

/** Runs four of them, started together; resolves to what each got. */
async function runFour<T>(start: (job: Job) => Taker, job: Omit<Job, "port" | "library" | "seed">): Promise<T[][]> {
  const takers = [0, 1, 2, 3].map((i) => start({ ...job, port: server.port, library: i % 2 === 0 ? "ioredis" : "node-redis", seed: i + 1 }));
  const message = (taker: Taker): Promise<unknown> =>
    new Promise((resolve, reject) => {
      taker.channel.once("message", resolve);
      taker.channel.once("error", reject);
      taker.channel.once("exit", (code: number) => reject(new Error(`ended with ${code}`)));
    });
  try {
    expect(await Promise.all(takers.map(message))).toEqual(["ready", "ready", "ready", "ready"]);
    const answers = Promise.all(takers.map(message)) as Promise<T[][]>;
    takers.forEach((taker) => taker.send("go"));
    return await answers;
  } finally {
    await Promise.all(takers.map((taker) => taker.stop()));
  }
}

describe.each([
  ["processes", startProcess],
  ["threads", startThread],
] as const)("four %s", (_name, start) => {
  it("take 10,000 nonces each from one signer, and no two are the same", { timeout: 120_000 }, async () => {
    const got = await runFour<number>(start, { nonces: { signer: signer(), count: 10_000, atOnce: 200 } });
    expect(got.map(({ length }) => length)).toEqual([10_000, 10_000, 10_000, 10_000]);
    expect(new Set(got.flat()).size).toBe(40_000);
    expect(got.flat().every(Number.isSafeInteger)).toBe(true);
    // They really took from one another: nobody was done before the others began.
    expect(Math.max(...got.map((nonces) => nonces[0]!))).toBeLessThan(Math.min(...got.map((nonces) => nonces.at(-1)!)));
  });
});

it("four processes share a limit, and no window ever holds more than the quota", { timeout: 120_000 }, async () => {
  const share = limit({ windowMs: 320, quota: 40 });
  const got = await runFour<Take>(startProcess, { takes: { share, forMs: 3_000 } });
  expect(got.every((takes) => takes.length > 0)).toBe(true);
  const takes = got.flat();
  expect(takes.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThan(80);
  expect(exceeded(takes, 40, 320)).toEqual([]);
});
