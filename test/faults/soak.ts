/**
 * Many calls of all kinds on many connections under random faults. Then what each caller was told is held against the sandbox's ledger:
 * a write must be there exactly as often as it was reported. Client and sandbox run in a process each.
 *
 *   npm run soak -- --calls 100000 --connections 64 --faults 0.05 --seed 1
 *
 * Exit status 1 when an entry, or the lack of one, is unexplained, when memory grows, or when sockets, timers or listeners are left.
 */
import { fork, type ChildProcess } from "node:child_process";
import { getEventListeners, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { instrumentsFor, kinds, MOST_CALLS, planOf, type Kind } from "./soak-plan.js";
import type { Command, SoakOptions, Summary } from "./soak-sandbox.js";
import { Outcome, Slots, Worker, type Books } from "./soak-worker.js";

/** Growth of the heap from the first quarter to the last that is put up with, in MB. */
const GROWTH_MB = 10;
/** How long nobody listens, twice in a run. */
const AWAY_MS = 150;
/** Beyond the time for which any signature is good. */
const TOO_LATE_MS = 65_000;

const options = readOptions();
const { calls, connections, seed } = options;
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const startedAt = performance.now();
const seconds = (): number => (performance.now() - startedAt) / 1000;

const child = fork(fileURLToPath(new URL("./soak-sandbox.ts", import.meta.url)), [JSON.stringify(options)], { execArgv: ["--import", "tsx"] });
process.once("exit", () => child.kill());
const url = (await answerOf(child)) as string;

const books: Books = { outcome: new Uint8Array(calls), settled: new Uint8Array(calls), attempts: new Uint8Array(calls), strange: [], open: [], supporting: { reads: 0 } };
const instruments = instrumentsFor(connections, calls);
const slots = { held: new Slots(instruments), free: new Slots(instruments) };
const workers = Array.from({ length: connections }, (_, index) => new Worker(index, url, seed, books, slots));

const memory: { at: string; heapMb: number; rssMb: number }[] = [];
let next = 0;
let finished = 0;
const runStartedAt = seconds();
await Promise.all(
  workers.map(async (worker) => {
    while (next < calls) {
      const n = next++;
      if (n === Math.floor(calls * 0.3) || n === Math.floor(calls * 0.7)) void tell({ do: "away", ms: AWAY_MS });
      await worker.perform(n);
      finished += 1;
      const quarter = (finished * 4) / calls;
      if (Number.isInteger(quarter)) measureMemory(`${quarter * 25} %`);
    }
  }),
);
const runSeconds = seconds() - runStartedAt;
const cpuSeconds = (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

// What is on its way arrives; then the venues' clocks move on, in place of a wait until it is too late for everything else.
await sleep(1_500);
await tell({ do: "shift", ms: TOO_LATE_MS });
const settleStartedAt = seconds();
for (let round = 0; round < 5 && books.open.length > 0; round += 1) {
  const asked = books.open.splice(0);
  let place = 0;
  await Promise.all(
    workers.map(async () => {
      while (place < asked.length) {
        const lost = asked[place++]!;
        if (!(await lost.worker.ask(lost))) books.open.push(lost);
      }
    }),
  );
}
const settleSeconds = seconds() - settleStartedAt;

// One quiet call each: what these leave behind has had no time to go away by itself.
await tell({ do: "calm" });
await Promise.all(workers.map((worker) => worker.quiet()));
const timersLeft = process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
const listenersLeft = workers.reduce((sum, { stop }) => sum + getEventListeners(stop.signal, "abort").length, 0);
const socketsLeft = await socketsAfter(15_000);
const summary = (await tell({ do: "summary" })) as Summary;
child.disconnect();

const unexplained = [...books.strange, ...summary.strange.map((entry) => `the ledger has ${entry}, which nobody called`)];
printTable();
printRest();
const grownMb = memory.at(-1)!.heapMb - memory[0]!.heapMb;
const failures = [
  ...(unexplained.length > 0 ? [`${unexplained.length} unexplained`] : []),
  ...(grownMb > GROWTH_MB ? [`the heap grew by ${grownMb.toFixed(1)} MB`] : []),
  ...(timersLeft + listenersLeft + socketsLeft > 0 ? ["something was left behind"] : []),
];
for (const line of unexplained.slice(0, 10)) console.log(`unexplained: ${line}`);
console.log(failures.length > 0 ? `\nNOT MET: ${failures.join("; ")}` : "\nEvery write is in the ledger as often as it was reported; memory is flat.");
process.exitCode = failures.length > 0 ? 1 : 0;

/** What is wrong with a call's report, if anything. */
function problemOf(n: number, { retry, venue }: Kind): string | undefined {
  const entries = summary.entries[n] ?? 0;
  const [outcome, settled, attempts] = [books.outcome[n] as Outcome, books.settled[n] as Outcome, books.attempts[n]!];
  // A set is signed anew for each attempt; all else must be carried out once at most, and Hyperliquid's nonces make a set that as well.
  const most = retry === "set" && venue !== "hyperliquid" ? attempts : 1;
  if (outcome === Outcome.None) return "never ended";
  if (retry === "read") return entries === 0 ? undefined : "is a read";
  if (entries > most) return `${entries} entries, ${most} at most`;
  if (outcome === Outcome.Applied && entries === 0) return "reported as applied, no entry";
  if (outcome === Outcome.Refused && entries > 0) return "reported as not applied, but there is an entry";
  if (outcome === Outcome.Unknown && settled === Outcome.Applied && entries === 0) return "settled as applied, no entry";
  if (outcome === Outcome.Unknown && settled === Outcome.Refused && entries > 0) return "settled as not applied, but there is an entry";
  return undefined;
}

function printTable(): void {
  const columns = ["", "calls", "requests", "applied", "not applied", "unknown", "→ applied", "→ not applied", "→ open", "entries", "unexplained"];
  const rows = new Map<string, number[]>();
  const rowOf = (name: string): number[] => {
    if (!rows.has(name)) rows.set(name, new Array<number>(columns.length - 1).fill(0));
    return rows.get(name)!;
  };
  for (let n = 0; n < calls; n += 1) {
    const kind = kinds[planOf(seed, n).kind]!;
    const problem = problemOf(n, kind);
    if (problem) unexplained.push(`call ${n} ${kind.venue} ${kind.operation}: ${problem} (${books.attempts[n]} requests)`);
    const unknown = books.outcome[n] === Outcome.Unknown;
    const is = (value: boolean): number => (value ? 1 : 0);
    const cells = [1, books.attempts[n]!, is(books.outcome[n] === Outcome.Applied), is(books.outcome[n] === Outcome.Refused), is(unknown), is(unknown && books.settled[n] === Outcome.Applied), is(unknown && books.settled[n] === Outcome.Refused), is(unknown && books.settled[n] === Outcome.Unknown), summary.entries[n] ?? 0, is(problem !== undefined)];
    for (const name of [`${kind.venue} ${kind.retry}`, "all"]) for (const [index, cell] of cells.entries()) rowOf(name)[index]! += cell;
  }
  const line = (cells: readonly (string | number)[]): string => cells.map((cell, index) => (index === 0 ? String(cell).padEnd(18) : String(cell).padStart(14))).join("").trimEnd();
  console.log(line(columns));
  for (const name of [...rows.keys()].sort((a, b) => Number(a === "all") - Number(b === "all") || a.localeCompare(b))) console.log(line([name, ...rows.get(name)!]));
}

function printRest(): void {
  const struck = Object.values(summary.hits).reduce((sum, hits) => sum + hits, 0);
  console.log(`\n${calls} calls on ${connections} connections in ${runSeconds.toFixed(1)} s: ${(calls / runSeconds).toFixed(0)} calls/s, ${cpuSeconds.toFixed(0)} s of one core for the client; settled what was open in ${settleSeconds.toFixed(1)} s; ${seconds().toFixed(0)} s in all`);
  console.log(`${summary.requests} requests reached the sandbox, ${books.supporting.reads} of them or more to settle writes; faults struck ${struck} (${((100 * struck) / summary.requests).toFixed(1)} %):`);
  console.log(Object.entries(summary.hits).map(([name, hits]) => `${name} ${hits}`).join(", "));
  console.log(`client after garbage collection: ${memory.map(({ at, heapMb, rssMb }) => `${at} heap ${heapMb.toFixed(1)} MB rss ${rssMb.toFixed(0)} MB`).join(", ")}`);
  console.log(`left: ${timersLeft} timers and ${listenersLeft} listeners after the last call, ${socketsLeft} sockets once idle ones have closed`);
}

function measureMemory(at: string): void {
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  memory.push({ at, heapMb: heapUsed / 2 ** 20, rssMb: rss / 2 ** 20 });
}

/** Sockets that are still open when those kept alive have had the time to close. */
async function socketsAfter(ms: number): Promise<number> {
  const open = (): number => process.getActiveResourcesInfo().filter((kind) => kind.startsWith("TCP")).length;
  for (const until = performance.now() + ms; open() > 0 && performance.now() < until; ) await sleep(200);
  return open();
}

async function tell(command: Command): Promise<unknown> {
  child.send(command);
  return answerOf(child);
}

async function answerOf(from: ChildProcess): Promise<unknown> {
  const [message] = (await Promise.race([
    once(from, "message"),
    once(from, "exit").then(([code]) => {
      throw new Error(`the sandbox ended with ${String(code)}`);
    }),
  ])) as [{ done?: unknown; failed?: string }];
  if (message.failed !== undefined) throw new Error(`the sandbox failed: ${message.failed}`);
  return message.done;
}

function readOptions(): SoakOptions {
  const { values } = parseArgs({ options: { calls: { type: "string", default: "100000" }, connections: { type: "string", default: "64" }, faults: { type: "string", default: "0.05" }, seed: { type: "string", default: "1" } } });
  const read = { calls: Number(values.calls), connections: Number(values.connections), faults: Number(values.faults), seed: Number(values.seed) };
  if (!Number.isInteger(read.calls) || read.calls < 4 || read.calls % 4 !== 0 || read.calls > MOST_CALLS) throw new Error(`--calls must be a multiple of 4 up to ${MOST_CALLS}`);
  if (!Number.isInteger(read.connections) || read.connections < 1) throw new Error("--connections must be a whole number from 1");
  if (!(read.faults >= 0 && read.faults <= 0.5)) throw new Error("--faults must be from 0 to 0.5");
  if (!Number.isInteger(read.seed)) throw new Error("--seed must be a whole number");
  return read;
}
