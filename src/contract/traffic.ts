/** Recorded traffic against the specs: for CI, which has fixtures or HAR files and no network. */
import { pathValues } from "../sandbox/routes.js";
import { wireViewOf } from "../sandbox/shared-wire-view.js";
import type { Reply, VenueId } from "../sandbox/types.js";
import type { Finding, WireView } from "../sandbox/wire-view.js";
import { exchangesOf, placeOf, served, type Exchange, type Placed } from "./exchange.js";
import type { Har } from "./har.js";

/** One thing that recorded traffic shows and the specs do not. Says members and rules, and never a value of the traffic. */
export interface TrafficFinding {
  readonly venue: VenueId;
  /** `group.operation`; for an unknown one its method and path, with `*` for segments that no path of the spec has. */
  readonly operation: string;
  /** `break`: against the spec. `news`: a value that a list does not have yet. `unknown operation`: the venue has it, or the caller made it up. */
  readonly kind: "break" | "news" | "unknown operation";
  /** The rule: `must be string`. */
  readonly problem: string;
  /** `query.symbol`, `body.orders[].s`, `answer.data.items[].size`; `*` stands for names that the spec does not have. */
  readonly field: string;
  /** The exchange's `name`, else its place in the traffic, from 0. */
  readonly entry: string | number;
}

/** What a check of traffic came to. */
export interface TrafficReport {
  readonly findings: readonly TrafficFinding[];
  /** How many exchanges were held against an operation. */
  readonly checked: number;
  /** How many were of other hosts, pages of a venue's site, or what a browser asks by itself. */
  readonly ignored: number;
}

export interface TrafficOptions {
  /** The venue of exchanges that do not tell theirs. */
  readonly venue?: VenueId;
}

/** Thrown by `assertTraffic`. */
export class TrafficError extends Error {
  constructor(
    message: string,
    readonly report: TrafficReport,
  ) {
    super(message);
    this.name = "TrafficError";
  }
}

/**
 * Holds recorded requests and answers against the specs: a parsed HAR file, or a list of exchanges such as fixtures. Each is held against the
 * operation that its host, method, path and body mean; those of other hosts are ignored. An auth header that was taken out is not missed.
 */
export function checkTraffic(traffic: Har | readonly Exchange[], options: TrafficOptions = {}): TrafficReport {
  const exchanges = "log" in traffic ? exchangesOf(traffic) : traffic;
  const findings: TrafficFinding[] = [];
  let checked = 0;
  let ignored = 0;
  for (const [index, exchange] of exchanges.entries()) {
    const placed = exchange && placeOf(exchange, options.venue);
    if (!placed) {
      ignored++;
      continue;
    }
    const { venue, operation } = placed;
    const at = { venue, entry: exchange.name ?? index };
    if (!operation) {
      findings.push({ ...at, operation: `${exchange.request.method} ${knownSegments(placed)}`, kind: "unknown operation", problem: "is no operation of the spec", field: "path" });
      continue;
    }
    checked++;
    findings.push(...findingsOf(wireViewOf(served[venue]().schemas), exchange, placed).map((finding) => ({ ...at, operation: operation.id, ...finding })));
  }
  return { findings, checked, ignored };
}

/**
 * `checkTraffic` that throws where something breaks a spec, and where nothing was checked at all: a CI that looks at nothing must not pass.
 *
 * @throws {TrafficError} which lists the breaks
 */
export function assertTraffic(traffic: Har | readonly Exchange[], options: TrafficOptions = {}): TrafficReport {
  const report = checkTraffic(traffic, options);
  const breaks = report.findings.filter(({ kind }) => kind === "break");
  if (breaks.length > 0) throw new TrafficError(`the traffic breaks the specs in ${breaks.length} places:\n${breaks.slice(0, MOST).map((found) => `${found.entry}: ${found.venue} ${found.operation}: ${found.field} ${found.problem}`).join("\n")}${breaks.length > MOST ? "\n…" : ""}`, report);
  if (report.checked === 0) throw new TrafficError("the traffic has no exchange of a venue", report);
  return report;
}

/** As many breaks as a person reads. */
const MOST = 20;

/** All that is wrong with an exchange of an operation. */
export function findingsOf(view: WireView, { request, response }: Exchange, { operation, pathname, query, body }: Placed): Finding[] {
  const asked = { operation: operation!, path: pathValues(operation!, pathname), query, headers: lowerCased(request.headers), body };
  return [...view.requestFindings(asked), ...(response ? view.replyFindings(operation!.id, replyOf(response)) : [])];
}

const knownSegments = ({ venue, pathname }: Placed): string => pathname.split("/").map((segment) => (segment === "" || served[venue]().segments.has(segment) ? segment : "*")).join("/");

/** JSON, or text of another type. JSON is told by what it looks like too: proxies change types. */
export function replyOf({ status, headers, body, text }: NonNullable<Exchange["response"]>): Reply {
  if (text === undefined) return { status, body: body === undefined ? null : body };
  const type = (lowerCased(headers)["content-type"] ?? "").split(";")[0]!.trim();
  try {
    if (/^\s*[[{]/.test(text) || type === "" || type === "application/json") return { status, body: JSON.parse(text) as unknown };
  } catch {
    // What says that it is JSON and is not is text.
  }
  return { status, text, type };
}

export const lowerCased = (headers: Readonly<Record<string, string>> = {}): Record<string, string> => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
