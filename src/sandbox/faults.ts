/** What can be made to go wrong, and for which requests. */
import type { VenueId } from "./types.js";

/** Which requests a fault strikes. Of several faults the first that strikes a request wins, and later ones do not see it. */
export interface FaultSelection {
  /** Default: all venues. */
  venue?: VenueId;
  /** `group.operation`, one or several. Default: every request, those to unknown paths included. */
  operation?: string | readonly string[];
  /** Lets so many matching requests pass first. Default 0. */
  skip?: number;
  /** Strikes so many requests at most. Default: no end. */
  times?: number;
  /** Chance to strike, from 0 to 1. Drawn from `faultSeed`, so the same requests in the same order are struck again. Default 1. */
  probability?: number;
}

/**
 * What happens to a request that a fault strikes. "Carried out" means that it goes on to the venue, which does or refuses it as always;
 * "not carried out" means that the venue never sees it.
 */
export type FaultKind =
  /** The connection is reset: `before` it is carried out (it is not), `after` (it is, and no answer comes), `during` the answer (it is; headers and half of the body arrive). */
  | { kind: "reset"; when: "before" | "after" | "during" }
  /** No answer, and the connection stays open until the caller gives up or the sandbox closes. Not carried out (`before`), or carried out (`after`). */
  | { kind: "no-answer"; when: "before" | "after" }
  /** Carried out. Headers and half of the body arrive, and then nothing until the caller gives up or the sandbox closes. */
  | { kind: "stall" }
  /** Carried out. The body is cut in the middle, in an HTTP message that is complete. */
  | { kind: "truncate" }
  /**
   * Carried out, and the answer is `ms` late. `before`: the request arrives late, and is carried out then even if the caller has given up
   * meanwhile; signatures are checked against the clock of that moment. `after`: it is carried out at once, and the answer is late.
   */
  | { kind: "delay"; ms: number; when: "before" | "after" }
  /** Not carried out. The venue's own answer to too many requests; `retryAfter` is sent as it is given, seconds or an HTTP date. */
  | { kind: "rate-limit"; retryAfter?: string; headers?: Readonly<Record<string, string>> }
  /**
   * This answer in place of the venue's: an outage, a proxy's page, a redirect. Not carried out, unless `when` is `after`. Default of
   * `body`: empty; of `contentType`: `text/plain`, and none for an empty body.
   */
  | { kind: "status"; status: number; body?: string; contentType?: string; headers?: Readonly<Record<string, string>>; when?: "before" | "after" }
  /** Carried out. The body is right and its content type is this one, or none. */
  | { kind: "content-type"; contentType?: string }
  /** Carried out. The parsed answer becomes what `change` returns, or what it did to it if it returns nothing. An answer that is not JSON stays. */
  | { kind: "alter"; change(body: unknown): unknown }
  /** Carried out. The text of the answer becomes what `text` returns. */
  | { kind: "alter"; text(body: string): string }
  /** Delivered twice, one after the other, as by a proxy that resends. The answer is the first one's. */
  | { kind: "duplicate" };

export type Fault = FaultSelection & FaultKind;

/** A fault that was injected. */
export interface Injection {
  /** How many requests it has struck. */
  readonly hits: number;
  /** Strikes no more. */
  remove(): void;
}

export interface Injector {
  inject(fault: Fault): Injection;
  clear(): void;
  /** The fault that strikes a request. Draws and counts. */
  strike(venue: string | undefined, operation: string | undefined): Fault | undefined;
}

interface Active {
  readonly fault: Fault;
  readonly operations: ReadonlySet<string> | undefined;
  readonly random: () => number;
  matched: number;
  hits: number;
}

/** @param operations ids of the operations of each venue */
export function createInjector(faultSeed: number, operations: ReadonlyMap<string, ReadonlySet<string>>): Injector {
  let active: Active[] = [];
  let injected = 0;
  return {
    inject(given) {
      const fault = checkFault(given, operations);
      const { operation } = fault;
      const entry: Active = {
        fault,
        operations: operation === undefined ? undefined : new Set(typeof operation === "string" ? [operation] : operation),
        random: randomFrom(faultSeed, injected++),
        matched: 0,
        hits: 0,
      };
      active.push(entry);
      return {
        get hits() {
          return entry.hits;
        },
        remove: () => void (active = active.filter((other) => other !== entry)),
      };
    },
    clear: () => void (active = []),
    strike(venue, operation) {
      for (const entry of active) {
        const { fault, operations: chosen } = entry;
        if (fault.venue !== undefined && fault.venue !== venue) continue;
        if (chosen && (operation === undefined || !chosen.has(operation))) continue;
        entry.matched += 1;
        if (entry.matched <= (fault.skip ?? 0) || entry.hits >= (fault.times ?? Infinity)) continue;
        if (fault.probability !== undefined && entry.random() >= fault.probability) continue;
        entry.hits += 1;
        return fault;
      }
      return undefined;
    },
  };
}

/** Numbers in [0, 1): a sequence of its own for every fault, so that one fault does not shift what another draws. */
function randomFrom(seed: number, index: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state;
    for (const factor of [0x85ebca6b, 0xc2b2ae35]) mixed = Math.imul(mixed ^ (mixed >>> 15), factor);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

const MOMENTS: Readonly<Record<FaultKind["kind"], readonly string[] | undefined>> = {
  reset: ["before", "after", "during"],
  "no-answer": ["before", "after"],
  delay: ["before", "after"],
  status: ["before", "after"],
  stall: undefined,
  truncate: undefined,
  "rate-limit": undefined,
  "content-type": undefined,
  alter: undefined,
  duplicate: undefined,
};
/** The longest that a timer can wait. */
const LONGEST_MS = 2 ** 31 - 1;

/** A copy with its headers in lower case. Throws on what could only make a test prove nothing: a fault that never strikes, or not as it says. */
function checkFault(given: Fault, operations: ReadonlyMap<string, ReadonlySet<string>>): Fault {
  const { venue, skip = 0, times = Infinity, probability = 1 } = given;
  const refuse = (problem: string): never => {
    throw new RangeError(`sandbox: a fault ${problem}`);
  };
  if (!Object.hasOwn(MOMENTS, given.kind)) refuse(`has no kind ${String(given.kind)}`);
  if (venue !== undefined && !operations.has(venue)) refuse(`has no venue ${String(venue)}`);
  const known = venue === undefined ? [...operations.values()] : [operations.get(venue)!];
  for (const id of given.operation === undefined ? [] : [given.operation].flat()) if (!known.some((ids) => ids.has(id))) refuse(`names ${String(id)}, which is no operation of ${venue ?? "any venue"}`);
  for (const [name, count] of Object.entries({ skip, times })) if (!(Number.isInteger(count) || count === Infinity) || count < 0) refuse(`has ${name} that is no whole number from 0`);
  if (!(probability >= 0 && probability <= 1)) refuse("has a probability outside of 0 to 1");

  const moments = MOMENTS[given.kind];
  const when = "when" in given ? given.when : undefined;
  if (moments && when === undefined && given.kind !== "status") refuse(`of kind ${given.kind} needs when: ${moments.join(", ")}`);
  if (when !== undefined && !moments?.includes(when)) refuse(`of kind ${given.kind} does not strike ${when}`);
  if (given.kind === "delay" && !(given.ms >= 0 && given.ms <= LONGEST_MS)) refuse(`has ms outside of 0 to ${LONGEST_MS}`);
  if (given.kind === "status" && !(Number.isInteger(given.status) && given.status >= 200 && given.status <= 599)) refuse("has a status outside of 200 to 599");
  if (given.kind === "alter" && typeof ("change" in given ? given.change : given.text) !== "function") refuse("of kind alter needs change or text");

  const fault = { ...given };
  // Headers throws on names and values that cannot travel.
  if ("headers" in fault && fault.headers !== undefined) fault.headers = Object.fromEntries(new Headers(fault.headers));
  if ("retryAfter" in fault && fault.retryAfter !== undefined) new Headers({ "retry-after": fault.retryAfter });
  if ("contentType" in fault && fault.contentType !== undefined) new Headers({ "content-type": fault.contentType });
  return fault;
}
