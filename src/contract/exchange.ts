/** Requests with their answers, whoever recorded them, and the operation that each is of. */
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
import { withoutNulls } from "../sandbox/hyperliquid-envelope.js";
import { queryOf, Routes } from "../sandbox/routes.js";
import type { VenueId, WireSchemas } from "../sandbox/types.js";
import { headersOf, isOwnCall, textOf, type Har } from "./har.js";

/** A request and its answer. A fixture is one; so is what a `fetch` of your own keeps of its calls. */
export interface Exchange {
  /** Where neither the URL nor `venue` of the options tells it, every venue is looked through. */
  readonly venue?: VenueId;
  /** `group.operation`, where it is known. */
  readonly operation?: string;
  /** What findings call it; its place in the list without. */
  readonly name?: string;
  readonly request: {
    readonly method: string;
    /** The whole URL; or path and query, where the host is not known. */
    readonly url?: string;
    readonly path?: string;
    readonly query?: Readonly<Record<string, string>>;
    readonly headers?: Readonly<Record<string, string>>;
    /** The parsed body, or its text. */
    readonly body?: unknown;
    readonly text?: string;
  };
  /** Absent where no answer came, or none was kept. */
  readonly response?: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    /** The parsed body, or its text. */
    readonly body?: unknown;
    readonly text?: string;
  };
}

/** Where an exchange belongs. */
export interface Placed {
  readonly venue: VenueId;
  /** Network of the host that was asked; undefined where the URL does not tell. */
  readonly network: string | undefined;
  /** Undefined where the venue has no such operation. */
  readonly operation: Operation | undefined;
  readonly pathname: string;
  /** Values by name, percent-decoded. */
  readonly query: Readonly<Record<string, string>>;
  /** The parsed body as the venue reads it; undefined without one. */
  readonly body: unknown;
}

export interface Served {
  readonly venue: Venue;
  readonly schemas: WireSchemas;
  readonly byId: ReadonlyMap<string, Operation>;
  readonly routes: Routes;
  /** First segments of the venue's paths: what is below others is none of the venue's calls, such as the pages of its site. */
  readonly roots: ReadonlySet<string>;
  /** All segments that are no parameters. */
  readonly segments: ReadonlySet<string>;
  readonly read: (body: unknown) => unknown;
}

const serve = (venue: Venue, schemas: WireSchemas, table: OperationTable, read = (body: unknown) => body): (() => Served) => {
  let served: Served | undefined;
  return () => {
    if (served) return served;
    const operations = Object.values(table).flatMap((group) => Object.values(group));
    const byId = new Map(operations.map((operation) => [operation.id, operation]));
    const paths = operations.map(({ path }) => path.replace(/#.*$/, "").split("/").slice(1));
    const segments = new Set(paths.flat().filter((segment) => !segment.includes("{")));
    return (served = { venue, schemas, byId, routes: new Routes(operations), roots: new Set(paths.map(([root]) => root!)), segments, read });
  };
};

/** Made when they are first asked for: whoever checks the answers of one venue needs no routes. */
export const served: Readonly<Record<VenueId, () => Served>> = {
  hyperliquid: serve(hyperliquidVenue, hyperliquidWire, hyperliquidOperations, withoutNulls),
  kucoin: serve(kucoinVenue, kucoinWire, kucoinOperations),
  coinswitch: serve(coinswitchVenue, coinswitchWire, coinswitchOperations),
};

const venueIds = Object.keys(served) as VenueId[];

/** The exchanges of a HAR file, in its order; undefined for what a browser did by itself. */
export function exchangesOf(har: Har): (Exchange | undefined)[] {
  return har.log.entries.map((entry) => {
    if (!isOwnCall(entry)) return undefined;
    const { request, response } = entry;
    const [asked, told] = [textOf(request.postData), textOf(response.content)];
    const answer = { status: response.status, headers: headersOf(response.headers) };
    return {
      request: { method: request.method, url: request.url, headers: headersOf(request.headers), ...(asked ? { text: asked } : {}) },
      ...(response.status === 0 || told === undefined ? {} : { response: { ...answer, text: told } }),
    };
  });
}

/** The venue and operation of an exchange; undefined where it is of none of the venues. */
export function placeOf({ venue: own, operation: id, request }: Exchange, fallback?: VenueId): Placed | undefined {
  const { url, method, headers = {}, text } = request;
  const given = request.body ?? (text === undefined ? undefined : parsed(text));
  const located = url === undefined ? { pathname: request.path ?? "/", host: undefined, network: undefined, venue: undefined } : locate(new URL(url));
  const query = request.query ?? (url === undefined ? {} : queryOf(new URL(url).search));
  const known = own ?? located?.venue ?? (url === undefined ? fallback : undefined);
  if (url !== undefined && known === undefined) return undefined;
  const pathname = located?.pathname ?? new URL(url!).pathname;
  for (const venue of known === undefined ? venueIds : [known]) {
    const { routes, byId, roots, read } = served[venue]();
    const body = read(given);
    const operation = id === undefined ? routes.find({ method: method.toUpperCase(), pathname, host: located?.host, body }) : byId.get(id);
    const placed: Placed = { venue, network: located?.network, operation, pathname, query, body };
    if (operation) return placed;
    // A page of the venue's site on the same host is no call of its API.
    if (known !== undefined && (id !== undefined || (roots.has(pathname.split("/")[1] ?? "") && !/\btext\/html\b/.test(headers.accept ?? "")))) return placed;
  }
  return undefined;
}

/** Venue, network and host by origin; on the loopback by the path prefixes of a sandbox. */
function locate(url: URL): { venue: VenueId; network: string | undefined; host: string; pathname: string } | undefined {
  for (const venue of venueIds) {
    for (const [network, hosts] of Object.entries(served[venue]().venue.servers)) {
      const host = Object.keys(hosts).find((name) => new URL(hosts[name]!).origin === url.origin);
      if (host !== undefined) return { venue, network, host, pathname: url.pathname };
    }
  }
  if (!LOOPBACK.test(url.hostname)) return undefined;
  const [, prefix, second] = url.pathname.split("/");
  const venue = venueIds.find((id) => id === prefix);
  if (!venue) return undefined;
  const isHost = Object.values(served[venue]().venue.servers).some((hosts) => second !== undefined && second !== DEFAULT_HOST && second in hosts);
  return { venue, network: undefined, host: isHost ? second! : DEFAULT_HOST, pathname: `/${url.pathname.split("/").slice(isHost ? 3 : 2).join("/")}` };
}

/** Whether a URL is of the machine itself, where sandboxes listen. */
export const isLoopback = (url: string): boolean => LOOPBACK.test(new URL(url).hostname);

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Text that is not JSON stays text, which no body is. */
function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
