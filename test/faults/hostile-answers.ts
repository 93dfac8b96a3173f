/** F18: answers that are made to harm whoever reads them. */
import type { ServerResponse } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createGzip } from "node:zlib";
import { ContractError, OutcomeUnknownError, type OpenvenueError } from "openvenue/kucoin";
import { Findings, outcomeOf, type Fault, type Measured } from "./fault.js";
import { beside, clientsAt, json, SAMPLE_CALLS, type SampleCall } from "./loopback.js";

const read = SAMPLE_CALLS[0]!;
const write = SAMPLE_CALLS[1]!;

/** What every object inherits, as it stands. A change to any of it would change every object of the process. */
const prototypes = [Object.prototype, Array.prototype, Function.prototype, Error.prototype];
const inherited = (): string => JSON.stringify(prototypes.map((prototype) => Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, { value, writable }]) => [name, typeof value, writable])));

/** Objects in `value` whose prototype is not the plain one, or that carry `__proto__` as a member, at any depth. */
function odd(value: unknown): number {
  if (value === null || typeof value !== "object") return 0;
  const plain = Object.getPrototypeOf(value) === (Array.isArray(value) ? Array.prototype : Object.prototype) && !Object.hasOwn(value, "__proto__");
  return Object.values(value).reduce((sum: number, member) => sum + odd(member), plain ? 0 : 1);
}

/** Copies member by member, as careless callers do. */
function careless(target: Record<string, unknown>, source: object): Record<string, unknown> {
  for (const [key, value] of Object.entries(source)) {
    if (value !== null && typeof value === "object") careless((target[key] ??= {}) as Record<string, unknown>, value as object);
    else target[key] = value;
  }
  return target;
}

const POISON = ["__proto__", "\\u005f_proto__", "__pr\\u006fto__", "\\u005F\\u005Fproto\\u005F\\u005F"].map((key) => `"${key}":{"polluted":true}`);
const OTHERS = ['"constructor":{"polluted":true}', '"prototype":{"polluted":true}', '"toString":"polluted"', '"hasOwnProperty":"polluted"'];

async function poisoned(findings: Findings): Promise<void> {
  const before = inherited();
  let answers = 0;
  let strange = 0;
  let unread = 0;
  let touched = 0;
  for (const poison of [...POISON, ...OTHERS, [...POISON, ...OTHERS].join(",")]) {
    for (const [status, text] of [
      [200, `{${poison},"code":"200000","data":{${poison},"orderNo":"1","actualSize":"25","items":[{${poison}}]}}`],
      [200, `{${poison},"code":"400100","msg":"no"}`],
      [400, `{${poison},"code":"400100","msg":"no"}`],
      [500, `{${poison}}`],
      [200, `[{${poison}}]`],
    ] as const) {
      for (const call of [read, write]) {
        const { value, error } = await beside((_, response) => json(response, status, text), ({ origin }) => outcomeOf(call.run(clientsAt(origin, { retry: false }))));
        answers += 1;
        strange += odd(value);
        if (value !== undefined && POISON.includes(poison)) careless({}, value as object);
        if ("polluted" in {}) touched += 1;
        // Or nothing of this process would work from here on.
        delete (Object.prototype as { polluted?: unknown }).polluted;
        if (status === 200 && text.includes("200000") && (value as { orderNo?: string } | undefined)?.orderNo !== "1") unread += 1;
        if (error && !("venue" in error)) unread += 1;
      }
    }
  }
  const same = inherited() === before && touched === 0;
  findings.add(`keys: ${answers} answers, ${same ? "no prototype touched" : "A PROTOTYPE IS TOUCHED"}, ${strange} odd objects in payloads, ${unread} answers misread`, same && strange === 0 && unread === 0);
}

/** A refusal of the answer to a read, and of what may have been carried out for a write. */
const refusedAs = (call: SampleCall, error: unknown): boolean => (call.write ? error instanceof OutcomeUnknownError && !error.safeToRepeat && error.cause instanceof ContractError : error instanceof ContractError);

async function nested(findings: Findings): Promise<void> {
  const shapes = (depth: number): string[] => ["[".repeat(depth) + "]".repeat(depth), '{"a":'.repeat(depth) + "1" + "}".repeat(depth)];
  let refused = 0;
  let cases = 0;
  for (const depth of [1_000, 1_000_000]) {
    for (const data of shapes(depth)) {
      for (const call of [read, write]) {
        const { error } = await beside((_, response) => json(response, 200, `{"code":"200000","data":${data}}`), ({ origin }) => outcomeOf(call.run(clientsAt(origin, { retry: false }))));
        cases += 1;
        if (refusedAs(call, error)) refused += 1;
      }
    }
  }
  const [shallow] = shapes(100);
  const { value } = await beside((_, response) => json(response, 200, `{"code":"200000","data":${shallow}}`), ({ origin }) => outcomeOf(read.run(clientsAt(origin))));
  findings.add(`nesting of 1,000 and 1,000,000: ${refused} of ${cases} refused, read and write; of 100: ${Array.isArray(value) ? "read" : "refused"}`, refused === cases && Array.isArray(value));
}

const MIB = 1024 * 1024;
const CHUNK = Buffer.alloc(64 * 1024, "7");
/** What may lie in buffers of sockets when the client hangs up. */
const SLACK = 8 * MIB;
const LARGEST = 32 * MIB;
/** For the text, what is thrown away while it is read, and the table's own server in the same process. */
const MEMORY_MIB = 160;

/** Writes 50 MB as fast as they are taken. Tells how much was, and the most memory that the process had meanwhile. */
async function large(call: SampleCall, kind: "chunked" | "with its length" | "gzip" | "as an error page"): Promise<{ taken: number; grown: number; error: OpenvenueError | undefined; elapsedMs: number }> {
  const size = 50_000_000;
  let taken = 0;
  const memory = (): number => process.memoryUsage().heapUsed + process.memoryUsage().external;
  collect();
  const before = memory();
  let peak = before;
  const answer = (_: unknown, response: ServerResponse): void => {
    const headers = { "content-type": "application/json", ...(kind === "gzip" ? { "content-encoding": "gzip" } : {}), ...(kind === "with its length" ? { "content-length": String(size) } : {}) };
    response.writeHead(kind === "as an error page" ? 500 : 200, headers);
    const sink = kind === "gzip" ? createGzip({ level: 1 }) : response;
    if (sink !== response) sink.pipe(response);
    const push = (): void => {
      while (taken < size && !response.destroyed) {
        const chunk = CHUNK.subarray(0, Math.min(CHUNK.length, size - taken));
        taken += chunk.length;
        peak = Math.max(peak, memory());
        if (!sink.write(chunk)) return void sink.once("drain", push);
      }
      sink.end();
    };
    push();
  };
  const startedAt = performance.now();
  const { error } = await beside(answer, ({ origin }) => outcomeOf(call.run(clientsAt(origin, { retry: false }))));
  return { taken, grown: Math.max(peak, memory()) - before, error: error as OpenvenueError | undefined, elapsedMs: performance.now() - startedAt };
}

// What is garbage already must not count as growth.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

async function tooLarge(findings: Findings): Promise<void> {
  for (const kind of ["chunked", "with its length", "gzip", "as an error page"] as const) {
    const parts: string[] = [];
    let met = true;
    for (const call of [read, write]) {
      const { taken, grown, error } = await large(call, kind);
      parts.push(`${call.write ? "write" : "read"} ${error?.name ?? "no error"}, ${(taken / MIB).toFixed(0)} MiB ${kind === "gzip" ? "compressed" : "sent"}, ${(grown / MIB).toFixed(0)} MiB more memory`);
      // Compressed, all of it is on its way before the first part is read.
      const cut = kind === "gzip" ? true : taken <= (kind === "with its length" ? SLACK : LARGEST + SLACK);
      met &&= refusedAs(call, error) && cut && grown <= MEMORY_MIB * MIB;
    }
    findings.add(`50 MB ${kind}: ${parts.join("; ")}`, met);
  }
}

/** Texts that take a careless reader time with the square of their length, as what looks for patterns or big numbers may be. */
const LABOURS = ["\\", "%25", "&#x", " ", "a", "open ", "position ", "0x", "9", "1e", "[", '{"a":', '"', "<", "\n"];
const LABOUR_LENGTH = 100_000;
const LABOUR_MS = 2_000;

async function laborious(findings: Findings): Promise<void> {
  let slowest = { ms: 0, text: "" };
  let answers = 0;
  let untyped = 0;
  for (const labour of LABOURS) {
    const text = labour.repeat(LABOUR_LENGTH / labour.length);
    const replies: [number, string][] = [
      [200, text],
      [403, text],
      [400, JSON.stringify({ code: "400100", msg: text })],
      [200, `{"code":"200000","data":{"orderNo":"1","n":${text}}}`],
    ];
    for (const [status, body] of replies) {
      const startedAt = performance.now();
      const { error } = await beside((_, response) => json(response, status, body), ({ origin }) => outcomeOf(write.run(clientsAt(origin, { retry: false }))));
      const ms = performance.now() - startedAt;
      if (ms > slowest.ms) slowest = { ms, text: JSON.stringify(labour) };
      answers += 1;
      if (error && !("venue" in error)) untyped += 1;
      // One is enough: they could take hours.
      if (ms > LABOUR_MS) break;
    }
    if (slowest.ms > LABOUR_MS) break;
  }
  findings.add(`texts that are hard to read: ${answers} answers of ${LABOUR_LENGTH / 1000} kB, the longest took ${slowest.ms.toFixed(0)} ms (of ${slowest.text}), ${untyped} errors without type`, slowest.ms <= LABOUR_MS && untyped === 0);
}

async function measure(): Promise<Measured> {
  const findings = new Findings();
  await poisoned(findings);
  await nested(findings);
  await laborious(findings);
  await tooLarge(findings);
  return findings.measured;
}

export const hostileAnswers: Fault = {
  id: "F18",
  fault: "__proto__, constructor and prototype as keys, nesting of 1,000, a body of 50 MB",
  required: "no prototype is touched; what is too deep or too large is refused with a typed error, at bounded memory",
  measure,
};
