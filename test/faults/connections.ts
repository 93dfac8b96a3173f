/** Faults of connections: refused, reset, silent, answered with 5xx, and given up by the caller. */
import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createMemoryStore, OutcomeUnknownError, type ClientEvent } from "openvenue/kucoin";
import { createSandbox, type Sandbox, type VenueId } from "openvenue/sandbox";
import { Findings, outcomeOf, type Fault, type Measured } from "./fault.js";
import { addGrouped, ADD_MARGIN, BORROW, clientsAt, COINSWITCH_READ, count, KUCOIN_READ, outcomeName, READS_AND_CHANGES, trader, UPDATE_ISOLATED_MARGIN } from "./stage.js";
import { ALWAYS, CARRIED_OUT_AT_FIRST, close, listen, NOT_CARRIED_OUT_AT_FIRST, openStage, strike, type Call, type Options, type Seen } from "./stage.js";

const CEILINGS = [100, 200, 400, 800, 1600, 2000];

/** Every wait is anything up to a ceiling that doubles: over many of them the mean is the middle, and they come near both ends. */
async function addWaits(findings: Findings, origin: string): Promise<void> {
  const shares: number[] = [];
  let early = 0;
  await Promise.all(Array.from({ length: 40 }, async () => {
    const waits: number[] = [];
    let waitingSince = 0;
    const onEvent = (event: ClientEvent): void => {
      // A timer may be a millisecond early.
      if (event.type === "request" && performance.now() - waitingSince < (waits.at(-1) ?? 0) - 2) early += 1;
      if (event.type !== "wait") return;
      waitingSince = performance.now();
      waits.push(event.ms);
    };
    await outcomeOf(KUCOIN_READ.run(clientsAt(origin, { retry: CEILINGS.length, onEvent })));
    shares.push(...waits.map((ms, index) => ms / CEILINGS[index]!));
  }));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const spread = Math.max(...shares) <= 1 && Math.max(...shares) > 0.9 && Math.min(...shares) < 0.1 && Math.abs(mean - 0.5) < 0.1;
  findings.add(`${shares.length} waits up to ${CEILINGS.join(", ")} ms, on average ${mean.toFixed(2)} of that, ${early} cut short`, shares.length === 240 && spread && early === 0);
}

async function refused(): Promise<Measured> {
  const findings = new Findings();
  const sandbox = createSandbox();
  const origin = await sandbox.listen();
  await sandbox.refuseConnections();
  try {
    const waiting = addWaits(findings, origin);
    for (const [where, base] of [["refused", origin], ["no such host", "http://nowhere.invalid"]] as const) {
      const seen = [KUCOIN_READ, BORROW, UPDATE_ISOLATED_MARGIN, ADD_MARGIN].map(async (one): Promise<Seen> => {
        const events: ClientEvent[] = [];
        const { error } = await outcomeOf(one.run(clientsAt(base, { timeoutMs: 30_000, onEvent: (event) => events.push(event) })));
        const attempts = events.filter(({ type }) => type === "request").length;
        const { code } = ((error?.cause as Error | undefined)?.cause ?? {}) as { code?: string };
        const met = error?.name === "TransportError" && error.safeToRepeat === true && attempts === 3 && /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$/.test(code ?? "");
        return { name: one.name, text: `${outcomeName(error)}, ${count(attempts, "attempt")}`, met };
      });
      addGrouped(findings, await Promise.all(seen), `${where}: `);
    }
    await waiting;

    const back: Seen[] = [];
    for (const one of [KUCOIN_READ, BORROW, UPDATE_ISOLATED_MARGIN, ADD_MARGIN]) {
      let asked = 0;
      const limiter = { acquire: (): Promise<void> | undefined => ((asked += 1) === 3 ? sandbox.acceptConnections() : undefined) };
      const { error } = await outcomeOf(one.run(clientsAt(origin, { limiter })));
      back.push({ name: one.name, text: `${outcomeName(error)} in attempt ${asked}`, met: !error && asked === 3 });
      await sandbox.refuseConnections();
    }
    addGrouped(findings, back, "the venue back for the third: ");
    findings.add(`${sandbox.requests.total} requests arrived, ${sandbox.ledger.length} in the ledger`, sandbox.requests.total === 4 && sandbox.ledger.length === 3);
  } finally {
    await sandbox.close();
  }
  return findings.measured;
}

async function reset(): Promise<Measured> {
  const findings = new Findings();
  const stage = await openStage();
  try {
    addGrouped(findings, await strike(stage, () => ({ kind: "reset", when: "before", times: 1 }), ({ kind }) => NOT_CARRIED_OUT_AT_FIRST[kind]), "before it is carried out: ");
    addGrouped(findings, await strike(stage, () => ({ kind: "reset", when: "after", times: 1 }), ({ kind }) => CARRIED_OUT_AT_FIRST[kind]), "after: ");
    addGrouped(findings, await strike(stage, () => ({ kind: "reset", when: "after" }), ({ kind }) => ALWAYS[kind]), "after, every time: ");
  } finally {
    await stage.close();
  }
  return findings.measured;
}

const PAGE = "<html><body>Bad gateway</body></html>";
const WORDS: Readonly<Record<VenueId, string>> = { kucoin: '{"code":"500000","msg":"Internal Server Error"}', hyperliquid: "null", coinswitch: '{"message":"Internal Server Error"}' };

async function failing(): Promise<Measured> {
  const findings = new Findings();
  const stage = await openStage();
  const atFirst: Seen[] = [];
  const always: Seen[] = [];
  try {
    for (const status of [500, 502, 503, 504]) {
      for (const words of [false, true]) {
        const answer = (venue: VenueId) => ({ kind: "status", status, body: words ? WORDS[venue] : PAGE, contentType: words ? "application/json" : "text/html" }) as const;
        // Hyperliquid says no more than null.
        const readError = ({ venue }: Call): string => `${words && venue !== "hyperliquid" ? "VenueError" : "HttpError"}, 3 requests`;
        atFirst.push(...(await strike(stage, (venue) => ({ ...answer(venue), times: 1 }), ({ kind }) => NOT_CARRIED_OUT_AT_FIRST[kind])));
        always.push(...(await strike(stage, (venue) => ({ ...answer(venue), when: "after" }), (one) => (one.kind === "read" ? readError(one) : ALWAYS[one.kind]))));
      }
    }
    addGrouped(findings, atFirst, "once: ");
    addGrouped(findings, always, "always: ");

    stage.sandbox.inject({ kind: "status", status: 503 });
    const before = stage.arrived.length;
    const clients = clientsAt(stage.origin);
    await Promise.all(Array.from({ length: 30 }, () => outcomeOf(KUCOIN_READ.run(clients))));
    const repeats = stage.arrived.length - before - 30;
    findings.add(`30 reads of one client in an outage: ${repeats} repeats, then none`, repeats === 20);
  } finally {
    await stage.close();
  }
  return findings.measured;
}

/** Timers that keep the process alive. */
const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

interface Hung {
  readonly how: string;
  readonly write: boolean;
  readonly error: string;
  readonly ms: number;
  readonly requests: number;
  readonly listeners: number;
}

interface Hanging {
  readonly calls: readonly Hung[];
  /** Timers at the end that were not there at the beginning, and connections of these requests that are still open. */
  readonly timersLeft: number;
  readonly socketsLeft: number;
}

/** Reads and writes of which the answer never ends, all at once, under the deadline that clients have by default. */
async function hang(): Promise<Hanging> {
  const requests: { way: string; socket: Socket }[] = [];
  const server = createServer((request, response) => {
    request.resume();
    const [, way = ""] = request.url!.split("/");
    requests.push({ way, socket: request.socket });
    // Should the deadline fail, the measurement ends all the same.
    const end = setTimeout(() => request.socket.destroy(), 12_000);
    response.once("close", () => clearTimeout(end));
    if (way.startsWith("silent")) return;
    response.writeHead(200, { "content-type": "application/json" }).write("{");
    if (!way.startsWith("trickling")) return;
    const timer = setInterval(() => response.write(" "), 100);
    response.once("close", () => clearInterval(timer));
  });
  const origin = await listen(server);
  // Node's fetch opens another connection for each that it had to close, so only those of the requests tell.
  const sockets = (): number => requests.filter(({ socket }) => !socket.destroyed).length;
  const timersBefore = timers();
  try {
    const calls = await Promise.all(["silent", "stalled", "trickling"].flatMap((how) =>
      READS_AND_CHANGES.map(async (one, index): Promise<Hung> => {
        const { signal } = new AbortController();
        const startedAt = performance.now();
        const { error } = await outcomeOf(one.run(clientsAt(`${origin}/${how}${index}`), { signal }));
        const ms = performance.now() - startedAt;
        const arrived = requests.filter(({ way }) => way === `${how}${index}`).length;
        return { how, write: one.kind !== "read", error: outcomeName(error), ms, requests: arrived, listeners: getEventListeners(signal, "abort").length };
      }),
    ));
    // The server learns of a connection's end a moment later, and has timers of its own until then.
    for (let waited = 0; waited < 1000 && sockets() > 0; waited += 20) await sleep(20);
    return { calls, timersLeft: timers() - timersBefore, socketsLeft: sockets() };
  } finally {
    await close(server);
  }
}

let hanging: Promise<Hanging> | undefined;

async function deadline(...ways: string[]): Promise<Measured> {
  const findings = new Findings();
  const { calls, timersLeft, socketsLeft } = await (hanging ??= hang());
  for (const how of ways) {
    for (const write of [false, true]) {
      const some = calls.filter((one) => one.how === how && one.write === write);
      const times = some.map(({ ms }) => ms);
      const wanted = write ? "OutcomeUnknownError" : "TimeoutError";
      const met = times.every((ms) => Math.abs(ms - 10_000) <= 500) && some.every(({ error, requests }) => error === wanted && requests === 1);
      const seconds = [Math.min(...times), Math.max(...times)].map((ms) => (ms / 1000).toFixed(2)).join(" to ");
      findings.add(`${how}, ${some.length} ${write ? "writes" : "reads"}: ${[...new Set(some.map(({ error }) => error))].join(", ")} after ${seconds} s, ${Math.max(...some.map(({ requests }) => requests))} request each`, met);
    }
  }
  const listeners = calls.reduce((sum, one) => sum + one.listeners, 0);
  findings.add(`left over: ${count(timersLeft, "timer")}, ${count(socketsLeft, "socket")}, ${count(listeners, "listener")}`, timersLeft <= 0 && socketsLeft === 0 && listeners === 0);
  return findings.measured;
}

/** What came of a call that was given up, of its requests, and of what it took from its limits. @param first calls that are made before it */
async function giveUp(sandbox: Sandbox, one: Call, optionsFor: (abort: () => void) => Options, first: number): Promise<string> {
  const controller = new AbortController();
  // A read's caller gives no reason, which makes it an AbortError; a write's caller has one of its own.
  const abort = (): void => controller.abort(one.kind === "read" ? undefined : { why: "changed my mind" });
  const clients = clientsAt(sandbox.url!, { store: createMemoryStore(), timeoutMs: 70_000, ...optionsFor(abort) });
  for (let made = 0; made < first; made += 1) await one.run(clients);
  const used = async (): Promise<number> => (await clients[one.venue].limits()).reduce((sum, limit) => sum + limit.used, 0);
  const [usedBefore, sentBefore, timersBefore] = [await used(), sandbox.requests.total, timers()];
  const error: unknown = await one.run(clients, { signal: controller.signal }).then(() => "success", (cause: unknown) => cause);
  const { reason } = controller.signal as { reason: { name?: string } };
  const lost = error instanceof OutcomeUnknownError;
  const own = (lost ? error.cause : error) === reason ? `the caller's own ${reason.name ?? "reason"}` : String(error);
  const budget = (await used()) === usedBefore ? "untouched" : "spent";
  const left = Math.max(0, timers() - timersBefore) + getEventListeners(controller.signal, "abort").length;
  return `${lost ? "OutcomeUnknownError of " : ""}${own}, ${count(sandbox.requests.total - sentBefore, "request")}, budget ${budget}, ${left === 0 ? "nothing left over" : count(left, "timer or listener")}`;
}

const own = (what: string, requests: string, budget: string): string => `the caller's own ${what}, ${requests}, budget ${budget}, nothing left over`;
const UNSENT = { read: own("AbortError", "0 requests", "untouched"), write: own("reason", "0 requests", "untouched") };
const IN_FLIGHT = { read: own("AbortError", "1 request", "spent"), write: `OutcomeUnknownError of ${own("reason", "1 request", "spent")}` };

async function abandoned(): Promise<Measured> {
  const findings = new Findings();
  const sandbox = createSandbox();
  await sandbox.listen();
  const at = async (point: string, calls: readonly Call[], wanted: { read: string; write: string }, optionsFor: (abort: () => void) => Options, first?: (one: Call) => number): Promise<void> => {
    const seen: Seen[] = [];
    for (const one of calls) {
      const told = await giveUp(sandbox, one, optionsFor, first?.(one) ?? 0);
      seen.push({ name: one.name, text: told, met: told === (one.kind === "read" ? wanted.read : wanted.write) });
    }
    addGrouped(findings, seen, `${point}: `);
    sandbox.clearFaults();
  };
  const arrival = async (before: number): Promise<void> => {
    for (let waited = 0; waited < 5000 && sandbox.requests.total === before; waited += 5) await sleep(5);
  };
  try {
    await at("before it begins", [KUCOIN_READ, BORROW], UNSENT, (abort) => (abort(), {}));
    const { takeLimits, ...store } = createMemoryStore();
    const abortedThen = (abort: () => void): Options => ({ store: { ...store, takeLimits: (shares) => [takeLimits(shares), abort()][0]! } });
    await at("before signing", [KUCOIN_READ, BORROW, UPDATE_ISOLATED_MARGIN], UNSENT, abortedThen);
    const slow = (abort: () => void) => ({ address: trader.address as `0x${string}`, signTypedData: () => (setTimeout(abort, 20), new Promise<string>(() => undefined)) });
    await at("while the signer works", [UPDATE_ISOLATED_MARGIN], UNSENT, (abort) => ({ wallet: slow(abort) }));
    // CoinSwitch takes 20 reads and 10 writes a minute: the next one waits.
    await at("waiting for the limiter", [COINSWITCH_READ, ADD_MARGIN], UNSENT, (abort) => ({ onEvent: ({ type }) => void (type === "wait" && setTimeout(abort, 20)) }), ({ kind }) => (kind === "read" ? 20 : 10));
    sandbox.inject({ kind: "no-answer", when: "after" });
    await at("in flight", READS_AND_CHANGES, IN_FLIGHT, (abort) => ({ onEvent: ({ type }) => void (type === "request" && arrival(sandbox.requests.total).then(abort)) }));
    sandbox.inject({ kind: "stall" });
    await at("during the body", READS_AND_CHANGES, IN_FLIGHT, (abort) => ({ fetch: (url, init) => fetch(url, init).finally(() => setTimeout(abort, 20)) }));
  } finally {
    await sandbox.close();
  }
  return findings.measured;
}

export const connections: Fault[] = [
  { id: "F1", fault: "connection refused, or no such host, before any byte is sent", required: "read and write both repeated, as nothing reached the venue: at most 3 attempts, full jitter 50 ms to 2 s", measure: refused },
  { id: "F2", fault: "reset after the request was written", required: "read repeated; a change without key ends in OutcomeUnknownError with exactly 1 request; a target again, a nonce the identical bytes", measure: reset },
  { id: "F3", fault: "no answer", required: "the deadline ends it: 10 s ± 5 %; no timer, socket or listener left", measure: () => deadline("silent") },
  { id: "F4", fault: "headers, then a body that stalls or trickles", required: "the same deadline, not set back by any byte", measure: () => deadline("stalled", "trickling") },
  { id: "F9", fault: "500, 502, 503, 504, as a page or in the venue's words", required: "read repeated within the quota; a change without key ends in OutcomeUnknownError with 1 request", measure: failing },
  { id: "F23", fault: "abort before signing, waiting for the limiter, in flight, during the body", required: "the caller's own reason, and the budget returned if nothing was sent; a write in flight: OutcomeUnknownError; no timer or listener left", measure: abandoned },
];
