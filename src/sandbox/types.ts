/** What the parts of the sandbox share. */
import type { Operation } from "../core/types.js";
import type { Seed } from "./seed.js";

export type VenueId = "hyperliquid" | "kucoin" | "coinswitch";

/** The wire view of a venue as JSON Schema, generated from its spec. */
export interface WireSchemas {
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
  /** By operation id. */
  readonly operations: Readonly<Record<string, WireOperation>>;
}

export interface WireOperation {
  readonly query?: unknown;
  readonly path?: unknown;
  readonly headers?: unknown;
  readonly body?: unknown;
  /** Schemas by status (`200`, `4XX`) and media type. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A request as it arrived. */
export interface Arrived {
  readonly operation: Operation;
  /** Network of the host that was addressed. */
  readonly network: string;
  readonly method: string;
  /** Path and query exactly as they travelled, without the sandbox's prefixes. */
  readonly target: string;
  /** Values of the path's parameters by name, percent-decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** Values by name, percent-decoded. */
  readonly query: Readonly<Record<string, string>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact body text; "" without one. */
  readonly text: string;
  /** The parsed body; undefined without one. */
  readonly body: unknown;
}

/** What goes back: JSON, or text of another type. */
export type Reply = { status: number; body: unknown } | { status: number; text: string; type: string };

/** A write that was carried out. */
export interface LedgerEntry {
  at: number;
  venue: string;
  operation: string;
  /** What the caller asked for. */
  parameters: unknown;
}

export interface SimulatorContext {
  /** The venue's current time in ms. */
  readonly clock: () => number;
  readonly seed: Seed;
  /** Actions that a Hyperliquid address may send in all. Not enforced if absent. */
  readonly actionQuota?: number | undefined;
}

/** One venue behind the sandbox. */
export interface VenueSimulator {
  /** Whether the venue looks at the shape of a request before it looks at the signature. */
  readonly shapeFirst: boolean;
  /** Signature, clock and nonce of a request that needs them; a reply is a refusal. */
  authorise(request: Arrived): Promise<Reply | undefined>;
  /** The answer to a request that breaks the wire view. `problem` names the member and the rule. */
  malformed(request: Arrived, problem: string): Reply;
  /** The answer to a path that the venue does not have. */
  unknownPath(target: string): Reply;
  /** Carries an operation out, or refuses in the venue's words. Synchronous: two requests never interleave. */
  handle(request: Arrived): Reply;
  /** Whether a reply means that the operation was carried out. */
  succeeded(reply: Reply): boolean;
}
