/** The shapes that hold the parts together. Read this file first. */

/** A standalone check generated from a spec (Ajv): true, or false with `errors`. */
export interface Check {
  (data: unknown): boolean;
  errors?: CheckError[] | null | undefined;
}

export interface CheckError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/**
 * How a value is brought into the form that is signed and sent: `""` as it is, `lower` case, `decimal` text in plain notation, `number`
 * a decimal that travels as an exact number literal; an object or a one-element array for nested values.
 */
export type Form = "" | "lower" | "decimal" | "number" | { [key: string]: Form } | [Form];

/** What a repeat of an operation would do; `specs/README.md` has the definitions. */
export type RetryClass = "read" | "set" | "keyed" | "once";

/** One row of a venue's operation table, generated from its spec. `Method` is the type of the client method made from it. */
export interface Operation<Method = unknown> {
  /** `group.operation`. */
  readonly id: string;
  readonly method: string;
  /** Path template; a fragment tells operations of one path apart and is never sent. */
  readonly path: string;
  /** Name of the host among a network's servers; `api` if absent. */
  readonly host?: string;
  /** Kind of authentication; none for public operations. */
  readonly auth?: string;
  readonly limits: readonly { readonly pool?: string; readonly quota?: number; readonly windowMs?: number; readonly weight: number }[];
  readonly retry: RetryClass;
  /** The read that tells whether a write with a lost answer was applied. */
  readonly settle?: string;
  readonly inPath?: readonly string[];
  /** Names that travel in the query although there is a body; without a body everything that is not in the path does. */
  readonly inQuery?: readonly string[];
  readonly body?: true;
  /** Member of the body that holds the caller's object. */
  readonly slot?: string;
  /** Constants of the body or slot. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  readonly form?: { [key: string]: Form };
  /** The part of `form` that is about number literals. */
  readonly literals?: { [key: string]: Form };
  /** The keys of `form` are all keys there are, in the order in which they are hashed. */
  readonly ordered?: true;
  /** Call options of this operation beyond those that every call has. */
  readonly options?: readonly string[];
  readonly optionForm?: { [key: string]: Form };
  readonly checkOptions?: Check;
  /** Member of the answer that a call resolves to; the whole answer if absent. */
  readonly payload?: string;
  /** Answers told by a constant: they stand for `value`, or for themselves where there is none. */
  readonly empty?: readonly { readonly member: string; readonly equals: unknown; readonly value?: unknown }[];
  readonly check: Check;
  /** Never set: carries the type of the method. */
  readonly __method?: Method;
}

export type OperationTable = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** The methods of a table's rows, grouped as the table is. */
export type OperationMethods<Table extends OperationTable> = {
  readonly [Group in keyof Table]: { readonly [Name in keyof Table[Group]]: Table[Group][Name] extends Operation<infer Method> ? Method : never };
};

/** What a spec says about a venue as a whole. */
export interface Venue {
  readonly id: string;
  readonly name: string;
  /** Base URLs by network and host. */
  readonly servers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The first rule that fits gives a refusal its reason. */
  readonly errors: readonly ErrorRule[];
}

/** A rate-limit pool: `quota` units per `windowMs`; without a window, a budget that does not refill by itself. */
export interface Pool {
  readonly quota?: number;
  readonly windowMs?: number;
  readonly scope: string;
}

export interface ErrorRule {
  /** Space-separated venue codes; `a-b` is a range. */
  readonly codes?: string;
  /** Regular expression on the venue's message. */
  readonly message?: string;
  readonly status?: number;
  readonly reason: ErrorReason;
  /** The venue itself does not know whether a write was applied. */
  readonly outcomeUnknown?: true;
}

/** Why a venue refused, in words that are the same on every venue. The mapping stands in each venue's spec. */
export type ErrorReason =
  | "signature"
  | "credentials"
  | "permission"
  | "clock"
  | "nonce"
  | "rate-limit"
  | "parameter"
  | "leverage"
  | "position"
  | "insufficient-funds"
  | "borrow-limit"
  | "order"
  | "not-found"
  | "duplicate"
  | "market"
  | "account"
  | "region"
  | "unavailable"
  | "unknown";

/** Options of a single call, the same on every operation of every venue. */
export interface CallOptions {
  /** Aborts the call. A write that was already sent then has an unknown outcome. */
  signal?: AbortSignal;
  /** Deadline in ms for the whole call: waiting, signing, sending and reading. Default: the client's `timeoutMs`. */
  timeoutMs?: number;
  /** Repeats after a failure. No call is repeated automatically, so this can only say so. */
  retry?: false | 0;
}

/** A request as it will be sent: checked, signed, not sent. `url` has no fragment; `body` is the exact text. */
export interface PreparedRequest {
  /** `group.operation`. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What an adapter signs: the parts of a request that are final by then. */
export interface Unsigned {
  readonly operation: Operation;
  /** Path and query as they travel, without host: `/api/v3/margin/borrow?currency=BTC`. */
  readonly target: string;
  /** The caller's object in its final form (undefined for requests without a body). */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** The exact body text; "" without a body, and for slotted bodies, whose text exists only after signing. */
  readonly text: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What signing adds to a request. */
export interface Authorisation {
  readonly headers?: Readonly<Record<string, string>>;
  /** Members of the body beside the slot. */
  readonly envelope?: Readonly<Record<string, unknown>>;
}

/** What a venue's answer says when it is a refusal. */
export interface Refusal {
  readonly code?: string | undefined;
  readonly message: string;
}

/** The hand-written side of a venue: what its spec cannot say. */
export interface VenueAdapter {
  readonly venue: Venue;
  /** Signs for an operation whose `auth` is not none. Throws `CredentialsError` without credentials. */
  authorise(request: Unsigned): Authorisation | Promise<Authorisation>;
  /** The refusal in an answer (parsed, or its text when it is not JSON); undefined for a success and for what is not the venue's own words. */
  refusal(body: unknown, status: number, operation: Operation): Refusal | undefined;
  /** Base URL for an operation, where it is not the network's server of the operation's host. */
  baseUrl?(operation: Operation): string | undefined;
  /** Defaults of per-call options from the client's options; a function is asked at each call. */
  readonly defaults?: Readonly<Record<string, unknown>>;
}

/** Waits until a call may be sent. The place of a rate limiter in the pipeline; there is none unless one is given. */
export interface Limiter {
  acquire(request: { venue: string; operation: string; limits: Operation["limits"]; signal: AbortSignal }): Promise<void> | void;
}

/** Told to `onEvent`. Events carry no parameters, headers or bodies, so none can carry a secret. */
export type ClientEvent =
  | { type: "request"; venue: string; operation: string; method: string; host: string }
  | { type: "response"; venue: string; operation: string; status: number; durationMs: number }
  | { type: "invalid"; venue: string; operation: string; message: string };

/** Options of every venue's client. */
export interface ClientOptions {
  /** Base URL in place of the network's servers. https only, unless `allowInsecureBaseUrl`. May carry a path prefix, which is not signed. */
  baseUrl?: string;
  /** Allows http base URLs: for a loopback sandbox or a proxy on the same host. Default false. */
  allowInsecureBaseUrl?: boolean;
  /** Default: `globalThis.fetch`, looked up at each call. Called with (url, init). */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Current time in ms. Default: `Date.now`. */
  clock?: () => number;
  /** Deadline in ms for a whole call. Default 10,000. */
  timeoutMs?: number;
  /** Repeats after a failure. No call is repeated automatically, so this can only say so. */
  retry?: false | 0;
  limiter?: Limiter;
  /** Requests that break the spec are refused (`error`, the default), told to `onEvent` and sent (`warn`), or sent (`off`). */
  validate?: "error" | "warn" | "off";
  /** Told of requests and answers. What it throws is ignored. */
  onEvent?: (event: ClientEvent) => void;
}
