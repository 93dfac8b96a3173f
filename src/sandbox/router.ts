/** From a raw request to a venue's reply: finds venue and operation, checks both directions against the wire view. */
import { operations as coinswitchOperations } from "../../generated/coinswitch/operations.js";
import { venue as coinswitchVenue } from "../../generated/coinswitch/venue.js";
import { wire as coinswitchWire } from "../../generated/coinswitch/wire.js";
import { operations as hyperliquidOperations } from "../../generated/hyperliquid/operations.js";
import { venue as hyperliquidVenue } from "../../generated/hyperliquid/venue.js";
import { wire as hyperliquidWire } from "../../generated/hyperliquid/wire.js";
import { operations as kucoinOperations } from "../../generated/kucoin/operations.js";
import { venue as kucoinVenue } from "../../generated/kucoin/venue.js";
import { wire as kucoinWire } from "../../generated/kucoin/wire.js";
import type { Operation, OperationTable, Venue } from "../core/types.js";
import { simulateCoinswitch } from "./coinswitch.js";
import { simulateHyperliquid } from "./hyperliquid.js";
import { simulateKucoin } from "./kucoin.js";
import type { Arrived, LedgerEntry, Reply, SimulatorContext, VenueSimulator, WireSchemas } from "./types.js";
import { createWireView, type WireView } from "./wire-view.js";

export interface RawRequest {
  url: URL;
  method: string;
  /** By lower-case name. */
  headers: Record<string, string>;
  text: string;
}

export interface RawReply {
  status: number;
  type: string;
  text: string;
}

interface Served {
  venue: Venue;
  wire: WireView;
  operations: Operation[];
  simulator: VenueSimulator;
}

export interface Router {
  answer(request: RawRequest): Promise<RawReply>;
  readonly ledger: LedgerEntry[];
}

export function createRouter(context: SimulatorContext, defaultNetwork: string): Router {
  const serve = (venue: Venue, schemas: WireSchemas, table: OperationTable, simulator: VenueSimulator): Served => ({ venue, wire: createWireView(schemas), operations: Object.values(table).flatMap((group) => Object.values(group)), simulator });
  const venues = [
    serve(hyperliquidVenue, hyperliquidWire, hyperliquidOperations, simulateHyperliquid(context)),
    serve(kucoinVenue, kucoinWire, kucoinOperations, simulateKucoin(context)),
    serve(coinswitchVenue, coinswitchWire, coinswitchOperations, simulateCoinswitch(context)),
  ];
  const ledger: LedgerEntry[] = [];

  async function route(request: RawRequest): Promise<RawReply> {
    const { candidates, network, target } = locate(venues, request.url, defaultNetwork);
    const body = parseBody(request.text);
    const [served, operation] = findOperation(candidates, request.method, target, body);
    if (!served || !operation) return toRaw(candidates.length === 1 ? candidates[0]!.simulator.unknownPath(target) : { status: 404, text: `no venue of the sandbox has ${request.method} ${target}`, type: "text/plain" });

    const arrived: Arrived = { operation, network, method: request.method, target, path: pathValues(operation.path, target), query: queryOf(target), headers: request.headers, text: request.text, body };
    const reply = await replyTo(served, arrived);
    const problem = served.wire.answerProblem(operation.id, reply);
    if (problem) return { status: 500, type: "text/plain", text: `sandbox: its own answer to ${served.venue.id} ${operation.id} breaks the spec: ${problem}` };
    if (operation.retry !== "read" && served.simulator.succeeded(reply)) {
      ledger.push({ at: context.clock(), venue: served.venue.id, operation: operation.id, parameters: operation.slot ? (body as Record<string, unknown>)[operation.slot] : body });
    }
    return toRaw(reply);
  }

  return {
    // A fault of the sandbox is an answer too: it must not take down the process that it runs in.
    answer: (request) => route(request).catch((error: unknown) => ({ status: 500, type: "text/plain", text: `sandbox: failed on ${request.method} ${request.url.pathname}: ${String(error)}` })),
    ledger,
  };
}

async function replyTo({ simulator, wire }: Served, arrived: Arrived): Promise<Reply> {
  const problem = wire.requestProblem(arrived);
  if (simulator.shapeFirst && problem) return simulator.malformed(arrived, problem);
  const refusal = arrived.operation.auth === undefined ? undefined : await simulator.authorise(arrived);
  if (refusal) return refusal;
  return problem ? simulator.malformed(arrived, problem) : simulator.handle(arrived);
}

/** The venue by path prefix, by host, or (an unknown host) any; and the target without the prefix. */
function locate(venues: Served[], url: URL, defaultNetwork: string): { candidates: Served[]; network: string; target: string } {
  const target = url.pathname + url.search;
  const prefix = /^\/([a-z]+)(?=\/)/.exec(url.pathname)?.[1];
  const byPrefix = venues.filter(({ venue }) => venue.id === prefix);
  if (byPrefix.length > 0) return { candidates: byPrefix, network: defaultNetwork, target: target.slice(prefix!.length + 1) };
  for (const served of venues) {
    for (const [network, hosts] of Object.entries(served.venue.servers)) if (Object.values(hosts).includes(url.origin)) return { candidates: [served], network, target };
  }
  return { candidates: venues, network: defaultNetwork, target };
}

/** By method and path; where operations share both, by the constants of their body. */
function findOperation(candidates: Served[], method: string, target: string, body: unknown): [Served, Operation] | [undefined, undefined] {
  const pathname = target.split("?")[0]!;
  for (const served of candidates) {
    for (const operation of served.operations) {
      if (operation.method !== method || !pathPattern(operation.path).test(pathname)) continue;
      const holder = (operation.slot ? member(body, operation.slot) : body) as Record<string, unknown> | undefined;
      if (Object.entries(operation.fixed ?? {}).every(([name, value]) => member(holder, name) === value)) return [served, operation];
    }
  }
  return [undefined, undefined];
}

/** A name that is given twice arrives under a name that no operation has, and is refused with it. */
function queryOf(target: string): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(target.includes("?") ? target.slice(target.indexOf("?") + 1) : "")) query[name in query ? `${name} (repeated)` : name] = value;
  return query;
}

const pathPattern = (path: string): RegExp => new RegExp(`^${path.replace(/#.*$/, "").replace(/\{([^}]+)\}/g, "(?<$1>[^/]+)")}$`);

const pathValues = (path: string, target: string): Record<string, string> =>
  Object.fromEntries(Object.entries(pathPattern(path).exec(target.split("?")[0]!)?.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]));

const member = (value: unknown, name: string): unknown => (value !== null && typeof value === "object" ? (value as Record<string, unknown>)[name] : undefined);

function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const toRaw = (reply: Reply): RawReply => ("body" in reply ? { status: reply.status, type: "application/json", text: JSON.stringify(reply.body) } : reply);
