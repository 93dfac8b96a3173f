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
import { DEFAULT_HOST } from "../core/path-key.js";
import type { Operation, OperationTable, Venue } from "../core/types.js";
import { simulateCoinswitch } from "./coinswitch.js";
import { withoutNulls } from "./hyperliquid-envelope.js";
import { simulateHyperliquid } from "./hyperliquid.js";
import { simulateKucoin } from "./kucoin.js";
import type { Limits } from "./limits.js";
import { pathValues, queryOf, Routes } from "./routes.js";
import { wireViewOf } from "./shared-wire-view.js";
import type { Arrived, LedgerEntry, Reply, SimulatorContext, VenueSimulator, WireSchemas } from "./types.js";
import type { WireView } from "./wire-view.js";

export interface RawRequest {
  url: URL;
  method: string;
  /** By lower-case name. */
  headers: Record<string, string>;
  text: string;
}

export interface RawReply {
  status: number;
  /** By lower-case name. */
  headers: Readonly<Record<string, string>>;
  text: string;
}

interface Served {
  venue: Venue;
  /** Names of the venue's hosts, on any network. */
  hosts: readonly string[];
  wire: WireView;
  operations: Operation[];
  routes: Routes;
  simulator: VenueSimulator;
  /** A body as the venue reads it, where that says less than what travelled. */
  read: (body: unknown) => unknown;
}

/** Where a request leads, as far as that can be told. */
export interface Route {
  readonly request: RawRequest;
  readonly network: string;
  /** Path and query without the prefixes of venue and host. */
  readonly target: string;
  readonly body: unknown;
  readonly served: Served | undefined;
  readonly operation: Operation | undefined;
}

export interface Router {
  find(request: RawRequest): Route;
  /** Carries a request out, or refuses it. Never rejects. */
  answer(route: Route): Promise<RawReply>;
  readonly ledger: LedgerEntry[];
  /** Ids of the operations of each venue. */
  readonly operations: ReadonlyMap<string, ReadonlySet<string>>;
  /** Path below which each host of each venue is served, by their names. */
  readonly prefixes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

interface RouterSettings {
  network: string;
  limits: Limits | undefined;
  /** How many entries the ledger keeps: the newest. */
  keepLedger: number;
}

export function createRouter(context: SimulatorContext, { network: defaultNetwork, limits, keepLedger }: RouterSettings): Router {
  const serve = (venue: Venue, schemas: WireSchemas, table: OperationTable, simulator: VenueSimulator, read = (body: unknown) => body): Served => {
    const operations = Object.values(table).flatMap((group) => Object.values(group));
    const hosts = [...new Set(Object.values(venue.servers).flatMap((network) => Object.keys(network)))];
    return { venue, hosts, wire: wireViewOf(schemas), operations, routes: new Routes(operations), simulator, read };
  };
  const venues = [
    serve(hyperliquidVenue, hyperliquidWire, hyperliquidOperations, simulateHyperliquid(context), withoutNulls),
    serve(kucoinVenue, kucoinWire, kucoinOperations, simulateKucoin(context)),
    serve(coinswitchVenue, coinswitchWire, coinswitchOperations, simulateCoinswitch(context)),
  ];
  const ledger: LedgerEntry[] = [];

  async function answer({ request, network, target, body, served, operation }: Route): Promise<RawReply> {
    if (!served) return toRaw({ status: 404, text: `no venue of the sandbox has ${request.method} ${target}`, type: "text/plain" });
    if (!operation) return toRaw(served.simulator.unknownPath(target));
    const arrived: Arrived = { operation, network, method: request.method, target, path: pathValues(operation, pathnameOf(target)), query: queryOf(target), headers: request.headers, text: request.text, body };
    const { reply, headers } = await replyTo(served, arrived, limits);
    if (reply.status === 200 && "body" in reply) limits?.ofAnswer(served.venue.id, network, operation, reply.body);
    const problem = served.wire.answerProblem(operation.id, reply);
    if (problem) return toRaw({ status: 500, type: "text/plain", text: `sandbox: its own answer to ${served.venue.id} ${operation.id} breaks the spec: ${problem}` });
    if (operation.retry !== "read" && served.simulator.succeeded(reply)) {
      ledger.push({ at: context.clock(), venue: served.venue.id, operation: operation.id, parameters: operation.slot ? (body as Record<string, unknown>)[operation.slot] : operation.list ? { [operation.list]: body } : body });
      if (ledger.length > keepLedger) ledger.shift();
    }
    return toRaw(reply, headers);
  }

  return {
    find(request) {
      const { candidates, network, host, target } = locate(venues, request.url, defaultNetwork);
      const parsed = parseBody(request.text);
      const asked = { method: request.method, pathname: pathnameOf(target), host, body: parsed };
      const operations = candidates.map(({ routes }) => routes.find(asked));
      const found = operations.findIndex((operation) => operation !== undefined);
      const [served, operation] = [candidates[found], operations[found]];
      return { request, network, target, body: served ? served.read(parsed) : parsed, served: served ?? (candidates.length === 1 ? candidates[0] : undefined), operation };
    },
    // A fault of the sandbox is an answer too: it must not take down the process that it runs in.
    answer: (route) => answer(route).catch((error: unknown) => toRaw({ status: 500, type: "text/plain", text: `sandbox: failed on ${route.request.method} ${route.request.url.pathname}: ${String(error)}` })),
    ledger,
    operations: new Map(venues.map(({ venue, operations }) => [venue.id, new Set(operations.map(({ id }) => id))])),
    prefixes: new Map(venues.map(({ venue: { id }, hosts }) => [id, new Map(hosts.map((host) => [host, host === DEFAULT_HOST ? `/${id}` : `/${id}/${host}`]))])),
  };
}

interface Answered {
  reply: Reply;
  /** Headers beside the reply's own. */
  headers?: Readonly<Record<string, string>> | undefined;
}

async function replyTo({ venue, simulator, wire }: Served, arrived: Arrived, limits: Limits | undefined): Promise<Answered> {
  const { operation, network } = arrived;
  const tooMany = limits?.ofAddress(venue.id, network, operation, arrived.body);
  if (tooMany) return { reply: tooMany };
  const problem = wire.requestProblem(arrived);
  if (simulator.shapeFirst && problem) return { reply: simulator.malformed(arrived, problem) };
  const unauthorised = operation.auth === undefined ? undefined : await simulator.authorise(arrived);
  if (unauthorised) return { reply: unauthorised };
  const { refusal, headers } = limits?.ofAccount(venue.id, network, operation) ?? {};
  return { reply: refusal ?? (problem ? simulator.malformed(arrived, problem) : simulator.handle(arrived)), headers };
}

/** Where a request is addressed. */
interface Located {
  candidates: Served[];
  network: string;
  /** Name of the venue's host, where that can be told. */
  host?: string;
  /** Path and query without the sandbox's prefix. */
  target: string;
}

/** The venue, and its host, by path prefix, by origin, or (an unknown origin) any. */
function locate(venues: Served[], url: URL, defaultNetwork: string): Located {
  const target = url.pathname + url.search;
  const prefix = /^\/([a-z]+)(?=\/)/.exec(url.pathname)?.[1];
  const byPrefix = venues.filter(({ venue }) => venue.id === prefix);
  if (byPrefix.length > 0) return { candidates: byPrefix, network: defaultNetwork, ...withoutHost(byPrefix[0]!.hosts, target.slice(prefix!.length + 1)) };
  for (const served of venues) {
    for (const [network, hosts] of Object.entries(served.venue.servers)) {
      const host = Object.keys(hosts).find((name) => hosts[name] === url.origin);
      if (host !== undefined) return { candidates: [served], network, host, target };
    }
  }
  return { candidates: venues, network: defaultNetwork, target };
}

/** `/futures/api/v1/orders` is a path of the host `futures`; the first host has no prefix. */
function withoutHost(hosts: readonly string[], target: string): Pick<Located, "host" | "target"> {
  const host = /^\/([A-Za-z0-9]+)(?=\/)/.exec(target)?.[1];
  return host !== undefined && host !== DEFAULT_HOST && hosts.includes(host) ? { host, target: target.slice(host.length + 1) } : { host: DEFAULT_HOST, target };
}

const pathnameOf = (target: string): string => target.split("?")[0]!;

function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function toRaw(reply: Reply, headers: Readonly<Record<string, string>> = {}): RawReply {
  const [type, text] = "body" in reply ? ["application/json", JSON.stringify(reply.body)] : [reply.type, reply.text];
  return { status: reply.status, headers: { "content-type": type, ...headers }, text };
}
