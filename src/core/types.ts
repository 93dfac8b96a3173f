/** The shapes that hold the parts together. Read this file first. */
import type { Store } from "./store.js";

/** A check generated from a spec (by Ajv): adds what it finds to `errors`, or nothing. */
export type Check = (value: unknown, errors: CheckError[]) => void;

export interface CheckError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string | undefined;
}

/**
 * How a value is brought into the form that is signed and sent: `""` as it is, `lower` case, `decimal` text in plain notation, `number`
 * a decimal that travels as an exact number literal; an object for nested members, by name or by place in a tuple; an array for lists,
 * with `sorted` for those whose entries must be in the order of their first member.
 */
export type Form = "" | "lower" | "decimal" | "number" | { [key: string]: Form } | [Form] | [Form, "sorted"];

/** What a repeat of an operation would do; `specs/README.md` has the definitions. */
export type RetryClass = "read" | "set" | "keyed" | "once";

/** What an operation takes from a rate limit: a pool, or a window of its own. */
export interface LimitRule {
  readonly pool?: string;
  readonly quota?: number;
  readonly windowMs?: number;
  readonly weight: number;
  /** One unit more for every so many items of the list that this parameter is. */
  readonly perSent?: { readonly of: string; readonly items: number };
  /** One unit more for every so many items of the answer's list. */
  readonly perReceived?: { readonly of?: string; readonly items: number };
}

/** One row of a venue's operation table, generated from its spec. `Method` is the type of the client method made from it. */
export interface Operation<Method = unknown, Paths = unknown> {
  /** `group.operation`. */
  readonly id: string;
  readonly method: string;
  /** Path template; a fragment tells operations of one path apart and is never sent. */
  readonly path: string;
  /** Name of the host among a network's servers; `api` if absent. Two hosts may have the same method and path. */
  readonly host?: string;
  /** Kind of authentication; none for public operations. */
  readonly auth?: string;
  /** What the key must be allowed to do, where the venue says it. */
  readonly permission?: string;
  readonly limits: readonly LimitRule[];
  readonly retry: RetryClass;
  /** How a read tells whether a write with a lost answer was applied. */
  readonly settle?: Settle;
  /** Rules of the venue that reads can tell before the write is sent, and what asks them where a call wants it. */
  readonly preflight?: { readonly ask: AskRules; readonly rules: readonly PreflightRule[] };
  /** How answers are walked through, page by page. */
  readonly pages?: Pages;
  /** Takes risk off an account: always, or when the parameter of that name is above 0. */
  readonly reducesRisk?: true | string;
  readonly inPath?: readonly string[];
  /** Names that travel in the query although there is a body; without a body everything that is not in the path does. */
  readonly inQuery?: readonly string[];
  readonly body?: true;
  /** Member of the body that holds the caller's object. */
  readonly slot?: string;
  /** Parameter that is the body: a list. */
  readonly list?: string;
  /** Constants of the body or slot. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** Members that signing fills: the nonce, the call option of that name, or a value by network. */
  readonly filled?: Readonly<Record<string, "nonce" | "option" | Readonly<Record<string, string>>>>;
  /** EIP-712 struct that is signed, its values being members of the body. */
  readonly typedData?: { readonly primaryType: string; readonly fields: readonly { readonly name: string; readonly type: string }[] };
  /** Parameters that travel in another word when the body's object is wrapped in that of another operation. */
  readonly wrappedAs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Parameters that no error shows. */
  readonly secrets?: readonly string[];
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
  /** The whole answer of a success, where there is only one. */
  readonly done?: unknown;
  readonly check: Check;
  /** Never set: carries the type of the method. */
  readonly __method?: Method;
  /** Never set: carries the type of the operation by path. */
  readonly __paths?: Paths;
}

/** A method whose answers come in pages of such rows: `rows` and `pages` walk through them. */
export type Paged<Method, Row> = Method & { readonly __row?: Row };

/** `x-pages` of a spec, see specs/README.md: by number (`page`), or from where the page before ended (`cursor`). */
export interface Pages {
  readonly rows: string;
  readonly page?: string;
  readonly pages?: string;
  readonly cursor?: string;
  readonly next?: string | { readonly row: string };
  readonly more?: string;
}

/** Where a value of a settling read comes from. Exactly one of `parameter`, `option`, `resolve`, `sentMs` and `const` is there. */
export interface Source {
  /** A parameter of the write as it was sent, mapped by `as`, multiplied by `times`. */
  readonly parameter?: string;
  readonly as?: Readonly<Record<string, string>>;
  readonly times?: string;
  /** An option of the write's call, such as the nonce, given or taken. */
  readonly option?: string;
  /** Found out by the venue's adapter. */
  readonly resolve?: string;
  /** The moment of sending and so many ms. */
  readonly sentMs?: number;
  readonly const?: string | number | boolean;
}

/** By member path (`position.coin`, `.` for the value itself) or name of a parameter. */
export type Sources = Readonly<Record<string, Source>>;

/** `x-settle` of a spec, see specs/README.md. */
export interface Settle {
  readonly read: string;
  readonly parameters: Sources;
  readonly rows?: string;
  readonly where?: Sources;
  readonly equals?: Sources;
  readonly found?: true;
  readonly change?: { readonly of: string; readonly by: Source };
  readonly record?: { readonly id: string; readonly createdAt: string; readonly succeeded: Sources; readonly failed: Sources };
}

/** `x-preflight` of a spec, see specs/README.md. */
export interface PreflightRule {
  readonly read: string;
  readonly parameters: Readonly<Record<string, { readonly parameter?: string; readonly const?: string | number | boolean }>>;
  readonly rows?: string;
  readonly where?: Readonly<Record<string, string>>;
  readonly entry?: string;
  readonly none?: string;
  readonly within?: { readonly parameter: string; readonly minimum: string; readonly maximum: string; readonly step?: string };
  readonly reason: ErrorReason;
}

/** A rule of the venue that a write would break, as a read told. */
export interface BrokenRule {
  readonly reason: ErrorReason;
  /** What is in the way: `there is an open position`. */
  readonly rule: string;
  /** `group.operation` of the read that told it. */
  readonly read: string;
}

/** Asks the reads of a write's rules and tells those that it would break. */
export type AskRules = (rules: readonly PreflightRule[], parameters: Readonly<Record<string, unknown>>, read: (operation: string, parameters: object) => Promise<unknown>) => Promise<readonly BrokenRule[]>;

export type OperationTable = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** The methods of a table's rows, grouped as the table is. */
export type OperationMethods<Table extends OperationTable> = {
  readonly [Group in keyof Table]: { readonly [Name in keyof Table[Group]]: Table[Group][Name] extends Operation<infer Method> ? Method : never };
};

/** The paths of a table's rows. */
export type OperationPaths<Table extends OperationTable> = Intersection<{ [Group in keyof Table]: { [Name in keyof Table[Group]]: Table[Group][Name] extends Operation<infer _, infer Paths> ? Paths : never }[keyof Table[Group]] }[keyof Table]> & object;
type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (member: infer All) => void ? All : never;

/** What a spec says about a venue as a whole. */
export interface Venue {
  readonly id: string;
  readonly name: string;
  /** Base URLs by network and host. */
  readonly servers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly auth: Readonly<Record<string, AuthKind>>;
  /** The read that tells the venue's time, and the member of its payload that does. */
  readonly clock?: { readonly read: string; readonly member?: string };
  /** The first rule that fits gives a refusal its reason. */
  readonly errors: readonly ErrorRule[];
  readonly pools: Readonly<Record<string, Pool>>;
}

/** What a kind of authentication means for repeats. */
export interface AuthKind {
  /** The same signed bytes are carried out at most once, so a repeat sends these. */
  readonly atMostOnce?: true;
  /** How long after signing the venue carries a request out, in ms. */
  readonly validForMs?: number;
  /** Name of the call option that ends it earlier. */
  readonly validUntil?: string;
  /** How far a nonce may be ahead of the venue's clock, in ms. */
  readonly nonceAheadMs?: number;
}

/** A rate-limit pool: `quota` units per `windowMs`; without a window, a budget that does not refill by itself. */
export interface Pool {
  readonly quota?: number;
  readonly windowMs?: number;
  /** What one budget is counted for: `ip`, `account` or `key`. */
  readonly scope: string;
  /** Names of the answer headers that report it. */
  readonly headers?: { readonly limit: string; readonly remaining: string; readonly reset: string };
}

/** What the headers of an answer told of a rate limit. A member that they did not tell is undefined. */
export interface RateLimitReport {
  /** Name of the pool, as in `client.limits()`. */
  readonly pool: string;
  /** Units per window. */
  readonly limit: number | undefined;
  /** Units left in this window. */
  readonly remaining: number | undefined;
  /** From the answer to the end of this window, in ms. */
  readonly resetMs: number | undefined;
}

/** One answer of the venue, as `onAnswer` is told of it. */
export interface AnswerInfo {
  /** HTTP status. */
  readonly status: number;
  /** The attempt that it answers, from 1. */
  readonly attempt: number;
  /** From sending to the answer's end, in ms. */
  readonly durationMs: number;
  /** What its headers told of the operation's rate limit; undefined where they told nothing. */
  readonly rateLimit: RateLimitReport | undefined;
  /** Its headers, without cookies. A copy. */
  readonly headers: Headers;
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
  /** The same call may pass later, unchanged. */
  readonly temporary?: true;
  /** The venue says that the same request arrived before. */
  readonly arrived?: true;
  /** What was asked for does not exist: a settling read has looked, and found nothing. */
  readonly absent?: true;
  /** The same call may pass when it is signed again: always, or only if the clock proves to have been off. */
  readonly resign?: "always" | "clock";
  /** How long to wait, where no header says it. */
  readonly waitMs?: number;
  /** The pool that is used up. */
  readonly pool?: string;
  /** What to look at, where the venue's words hide the cause. */
  readonly check?: string;
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
  /** Deadline in ms for the whole call: waiting, signing, sending and reading, repeats included. Default: the client's `timeoutMs`. */
  timeoutMs?: number;
  /**
   * How many repeats may follow a first attempt that failed: 0 to 10, `false` for none. Default: the client's. Only what can do no harm
   * is repeated: reads, writes that set a target, and whatever was not sent or was refused for a rate limit or a stale signature.
   */
  retry?: false | number;
  /** `high` goes first when a rate limit is short. Default: `high` for operations that reduce risk, else `normal`. */
  priority?: Priority;
  /**
   * Told of each answer to this call that was read to its end, that of a repeated attempt too, before the call resolves or rejects. What
   * it throws is ignored.
   */
  onAnswer?: (answer: AnswerInfo) => void;
}

/** Options of a write whose rules the venue's reads can tell. */
export interface PreflightCallOptions extends CallOptions {
  /**
   * Asks the venue's rules first, by the reads that the operation names: a write that would break one is not signed or sent, and throws a
   * `PreflightError`. The reads count for their limits and for the call's deadline. What changes between them and the write is not seen,
   * so the venue may still refuse. Default false.
   */
  preflight?: boolean;
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
  /** The venue's time in ms, as far as it is known. */
  readonly now: number;
}

/** What signing adds to a request. */
export interface Authorisation {
  readonly headers?: Readonly<Record<string, string>>;
  /** Members of the body beside the slot. */
  readonly envelope?: Readonly<Record<string, unknown>>;
  /** The nonce that was taken, in ms; not one that the caller gave. */
  readonly nonce?: number;
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
  /** Whose limits a call counts for: an address or a hash, never a key itself. Undefined without credentials. */
  account?(options: Readonly<Record<string, unknown>>): string | undefined;
  /** A value that `x-settle` wants and no parameter has. `read` runs a read of this venue. */
  resolve?(name: string, write: { parameters: Readonly<Record<string, unknown>>; options: Readonly<Record<string, unknown>> }, read: (operation: string, parameters: object) => Promise<unknown>): Promise<unknown>;
  /** Defaults of per-call options from the client's options; a function is asked at each call. */
  readonly defaults?: Readonly<Record<string, unknown>>;
}

/** What a limiter is asked for. */
export interface LimitRequest {
  readonly venue: string;
  readonly operation: string;
  readonly limits: readonly LimitRule[];
  /** Host that the request goes to. */
  readonly host: string;
  /** Whose limits count: an address or a hash. Undefined for calls of nobody. */
  readonly account: string | undefined;
  /** `high` for calls that reduce risk, or that say so. */
  readonly priority: Priority;
  /** Time that the call has left, in ms. */
  readonly remainingMs: number;
  /** Aborted by the caller or the deadline. */
  readonly signal: AbortSignal;
  /** Tells that the call waits, and about how long. */
  readonly waiting: (ms: number) => void;
}

/** Leave to send one request. A limiter of your own need not give one. */
export interface Permit {
  /** The request was not sent after all. */
  giveBack?(): void;
  /**
   * An answer came. `refused`: it was a refusal for a rate limit, of `pool` if the venue said so, and how long to wait. `extra`: units that the
   * answer costs beyond what was taken, one number for each of the `limits`.
   */
  answered?(headers: Headers, refused?: { readonly waitMs: number; readonly pool: string | undefined }, extra?: readonly number[]): void;
}

/** Waits until a call may be sent. */
export interface Limiter {
  acquire(request: LimitRequest): Permit | void | Promise<Permit | void>;
}

export type Priority = "high" | "normal";

/** What every event has. `call` is a number of this process's own that the events of one call share. */
interface EventOfCall {
  readonly venue: string;
  /** `group.operation`. */
  readonly operation: string;
  readonly call: number;
}

/**
 * Told to `onEvent`, in the order in which things happen: `call`, then for each attempt `wait` (if it waits), `request`, `response` (if
 * there is one) and `retry` or `resend` (if another follows), and `outcome` last. Events are made from an allow-list: no parameters,
 * headers (but for the figures of a rate limit), bodies or messages of the venue, so none can carry a secret.
 */
export type ClientEvent =
  /** A call begins. */
  | (EventOfCall & { readonly type: "call"; readonly retry: RetryClass })
  /** Parameters break the spec and are sent all the same (`validate: "warn"`). */
  | (EventOfCall & { readonly type: "invalid"; readonly message: string })
  /** The call waits: for room in a limit, between attempts, or as long as the venue asked. */
  | (EventOfCall & { readonly type: "wait"; readonly reason: "limit" | "backoff" | "retry-after"; readonly ms: number })
  /** A request goes out. `attempt` counts from 1. */
  | (EventOfCall & { readonly type: "request"; readonly attempt: number; readonly method: string; readonly host: string })
  /** An answer came. `rateLimit` is there if its headers told of one. */
  | (EventOfCall & { readonly type: "response"; readonly attempt: number; readonly status: number; readonly durationMs: number; readonly rateLimit?: RateLimitReport })
  /** Another attempt follows, signed anew. `error` is the class of what went wrong. */
  | (EventOfCall & { readonly type: "retry"; readonly attempt: number; readonly error: string })
  /** Another attempt follows, with the same bytes. */
  | (EventOfCall & { readonly type: "resend"; readonly attempt: number; readonly error: string })
  /** The clock correction changed. `offsetMs` is added to the local clock from now on. */
  | { readonly type: "clock"; readonly venue: string; readonly offsetMs: number; readonly source: "answer" | "server-time" }
  /** Nonces have run ahead of the clock, because more were taken than milliseconds passed. */
  | (EventOfCall & { readonly type: "nonce"; readonly aheadMs: number })
  /** An answer is not as the spec says, and was taken all the same. `problem` names member and rule. */
  | (EventOfCall & { readonly type: "unexpected"; readonly problem: string })
  /** A call is over. `reason` is that of a `VenueError`. */
  | (EventOfCall & { readonly type: "outcome"; readonly result: "success" | "error" | "unknown"; readonly attempts: number; readonly durationMs: number; readonly error?: string; readonly reason?: ErrorReason; readonly status?: number });

/** What is wrong with the answer to a success. `break` is against the spec, `news` is more than the spec knows: an unknown value of a list. */
export type AnswerCheck = (operation: string, body: unknown) => readonly { readonly kind: "break" | "news"; readonly problem: string }[];

/** Options of every venue's client. `Host` names the venue's hosts. */
export interface ClientOptions<Host extends string = string> {
  /**
   * Base URL in place of the network's servers: a record with one for each host by its name, or a text for the host `api` alone. Operations of
   * a host that is left out are refused. https only, unless `allowInsecureBaseUrl`. May carry a path prefix, which is not signed.
   */
  baseUrl?: string | { readonly [Name in Host]?: string };
  /** Allows http base URLs: for a loopback sandbox or a proxy on the same host. Default false. */
  allowInsecureBaseUrl?: boolean;
  /** Default: `globalThis.fetch`, looked up at each call. Called with (url, init). */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Current time in ms. Default: `Date.now`. */
  clock?: () => number;
  /** Whether the clock is corrected by what the venue's answers tell of its own. Default true. */
  correctClock?: boolean;
  /** Deadline in ms for a whole call. Default 10,000. */
  timeoutMs?: number;
  /** How many repeats may follow a first attempt that failed, see `CallOptions`. Default 2. */
  retry?: false | number;
  /** Keeps calls within the venue's rate limits. Default: by the limits of the spec. `false` for none. */
  limiter?: Limiter | false;
  /** Where nonces, limits and clock offsets are kept. Default: in memory, shared by all clients of the process. */
  store?: Store;
  /** Requests that break the spec are refused (`error`, the default), told to `onEvent` and sent (`warn`), or sent (`off`). */
  validate?: "error" | "warn" | "off";
  /**
   * Answers that are not as the spec says (another content type, or what `checkAnswer` finds) are told to `onEvent` and taken (`warn`, the
   * default), refused with a `ContractError` (`error`; a write that was carried out is still told, never thrown), or taken (`off`).
   */
  answers?: "error" | "warn" | "off";
  /** Finds what is wrong with an answer: `answerCheck` of `openvenue/contract`, or your own. */
  checkAnswer?: AnswerCheck;
  /** Told what a call does, event by event. What it throws is ignored. */
  onEvent?: (event: ClientEvent) => void;
}
