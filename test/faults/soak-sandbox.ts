/** The sandbox of the soak, in a process of its own. Told what to do, and asked for its ledger, over its parent's channel. */
import { createSandbox, type Fault, type FaultKind, type VenueId } from "openvenue/sandbox";
import { kinds, numberOf, planOf, soakSeed } from "./soak-plan.js";

export interface SoakOptions {
  readonly calls: number;
  readonly connections: number;
  /** Share of the requests that a fault strikes. */
  readonly faults: number;
  readonly seed: number;
}

export type Command = { readonly do: "away"; readonly ms: number } | { readonly do: "shift"; readonly ms: number } | { readonly do: "calm" } | { readonly do: "summary" };

export interface Summary {
  /** Ledger entries by the number of their call. */
  readonly entries: Readonly<Record<number, number>>;
  /** Entries that belong to no call. */
  readonly strange: readonly string[];
  readonly requests: number;
  /** How often each fault struck. */
  readonly hits: Readonly<Record<string, number>>;
}

const HTML = { contentType: "text/html", body: "<html><body><h1>Bad gateway</h1></body></html>" };
/** Longer than any call waits. */
const TOO_LATE_MS = 900;

/** Every kind of fault. A venue that carried a write out does not answer with a refusal, so refusals come before. */
const FAULTS: Readonly<Record<string, FaultKind & { venue?: VenueId }>> = {
  "reset before": { kind: "reset", when: "before" },
  "reset after": { kind: "reset", when: "after" },
  "reset during": { kind: "reset", when: "during" },
  "no answer before": { kind: "no-answer", when: "before" },
  "no answer after": { kind: "no-answer", when: "after" },
  stall: { kind: "stall" },
  truncate: { kind: "truncate" },
  "delay before": { kind: "delay", ms: 50, when: "before" },
  "delay after": { kind: "delay", ms: 50, when: "after" },
  "carried out too late": { kind: "delay", ms: TOO_LATE_MS, when: "before" },
  "answered too late": { kind: "delay", ms: TOO_LATE_MS, when: "after" },
  "429 short": { kind: "rate-limit", headers: { "retry-after-ms": "20" } },
  "429 long": { kind: "rate-limit", retryAfter: "2" },
  "500 page": { kind: "status", status: 500, ...HTML },
  "502 page, carried out": { kind: "status", status: 502, ...HTML, when: "after" },
  "503 page": { kind: "status", status: 503, ...HTML },
  "504 page, carried out": { kind: "status", status: 504, ...HTML, when: "after" },
  "200 page": { kind: "status", status: 200, ...HTML },
  "200 page, carried out": { kind: "status", status: 200, ...HTML, when: "after" },
  "403 page": { kind: "status", status: 403, ...HTML },
  redirect: { kind: "status", status: 307, headers: { location: "http://127.0.0.1:9/" } },
  "content type": { kind: "content-type", contentType: "text/plain" },
  "payload missing": { kind: "alter", change: () => ({}) },
  "not JSON": { kind: "alter", text: () => "OK" },
  // Elsewhere a proxy that resends makes two of one write, whatever the client does.
  "delivered twice": { kind: "duplicate", venue: "hyperliquid" },
};

const options = JSON.parse(process.argv[2]!) as SoakOptions;
const sandbox = createSandbox({ seed: soakSeed(options.connections, options.calls), faultSeed: options.seed });
// The first that strikes wins, so a later one must be likelier for the same share.
const each = options.faults / Object.keys(FAULTS).length;
const injections = Object.entries(FAULTS).map(([name, fault], index) => ({ name, injection: sandbox.inject({ ...fault, probability: each / (1 - each * index) } as Fault) }));

async function carryOut(command: Command): Promise<Summary | undefined> {
  if (command.do === "calm") sandbox.clearFaults();
  if (command.do === "shift") sandbox.shiftClock(command.ms);
  if (command.do === "away") {
    await sandbox.refuseConnections();
    await new Promise((resolve) => setTimeout(resolve, command.ms));
    await sandbox.acceptConnections();
  }
  return command.do === "summary" ? summary() : undefined;
}

function summary(): Summary {
  const entries: Record<number, number> = {};
  const strange: string[] = [];
  for (const { venue, operation, parameters } of sandbox.ledger) {
    const n = numberOf(venue, operation, parameters);
    const planned = Number.isInteger(n) && n >= 0 && n < options.calls ? kinds[planOf(options.seed, n).kind] : undefined;
    if (planned?.venue === venue && planned.operation === operation) entries[n] = (entries[n] ?? 0) + 1;
    else strange.push(`${venue} ${operation} ${JSON.stringify(parameters)}`);
  }
  return { entries, strange, requests: sandbox.requests.total, hits: Object.fromEntries(injections.map(({ name, injection }) => [name, injection.hits])) };
}

process.on("message", (message: Command) => {
  carryOut(message).then(
    (result) => process.send!({ done: result }),
    (error: unknown) => process.send!({ failed: String(error) }),
  );
});
process.on("disconnect", () => process.exit());
process.send!({ done: await sandbox.listen() });
