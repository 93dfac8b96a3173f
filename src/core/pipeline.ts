/**
 * The order of a call, in one readable list:
 *
 *   form → check → wait for the limiter → take the nonce and sign the final bytes → send → read the answer → repeat, or be done
 *
 * Form and check are here, and signing; `attempts.ts` has the rest. The nonce is taken inside signing, after the wait, so that it is
 * fresh; nothing holds a lock over the network.
 */
import { plainCause } from "./cause.js";
import type { VenueClock } from "./clock.js";
import { Deadline } from "./deadline.js";
import { OpenvenueError, SigningError, ValidationError, type ValidationIssue } from "./errors.js";
import type { Fetch } from "./fetch.js";
import { toForm } from "./form.js";
import { writeJson } from "./json.js";
import { DEFAULT_HOST } from "./path-key.js";
import type { RetryQuota } from "./retry.js";
import type { KnownRecords } from "./settle.js";
import type { AnswerCheck, Authorisation, CallOptions, ClientEvent, Limiter, Operation, PreparedRequest, Unsigned, VenueAdapter } from "./types.js";
import { brokenRules, typeName } from "./validate.js";

/** What a client's calls share. */
export interface Settings {
  readonly adapter: VenueAdapter;
  readonly fetch: Fetch;
  readonly clock: VenueClock;
  /** Resolves when what other clients know of the venue's clock is known here; undefined from then on. */
  readonly clockReady: () => Promise<void> | undefined;
  readonly correctClock: boolean;
  /** Asks the venue for its time. */
  readonly syncClock: (timeoutMs: number) => Promise<void>;
  readonly timeoutMs: number;
  readonly retry: number;
  readonly quota: RetryQuota;
  readonly records: KnownRecords;
  readonly limiter: Limiter | undefined;
  readonly validate: "error" | "warn" | "off";
  readonly answers: "error" | "warn" | "off";
  readonly checkAnswer: AnswerCheck | undefined;
  /** Never throws: a listener's failure must not cost a caller the answer to a write. Undefined when nobody listens. */
  readonly tell: ((event: ClientEvent) => void) | undefined;
  /** Undefined where the client was given base URLs, and none for the operation's host. */
  readonly baseUrl: (operation: Operation) => string | undefined;
  /** Runs an operation of the same client. */
  readonly run: (operation: string, parameters: object, options: CallOptions) => Promise<unknown>;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** One call on its way through the pipeline. */
export interface Call {
  readonly settings: Settings;
  readonly operation: Operation;
  /** The caller's object, as given; undefined for a request that was prepared before. */
  readonly given: unknown;
  /** The same in its final form. */
  readonly parameters: Parameters;
  /** Base URL of the operation's host. */
  readonly baseUrl: string;
  /** Path and query as they travel. */
  readonly target: string;
  /** The object of the body, and its text, which exists only after signing where the body has a slot. */
  readonly body: Parameters | undefined;
  readonly text: string;
  /** A raw caller's own headers. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly options: CallOptions & Parameters;
  readonly deadline: Deadline;
  /** What the events of this call share. */
  readonly at: { readonly venue: string; readonly operation: string; readonly call: number };
}

let calls = 0;

/** Names a call to those who listen. Before anything can go wrong, so that every call that ends has begun. */
function begin({ adapter, tell }: Settings, { id, retry }: Operation): Call["at"] {
  calls += 1;
  const at = { venue: adapter.venue.id, operation: id, call: calls };
  tell?.({ type: "call", ...at, retry });
  return at;
}

export type TargetOf = (operation: Operation, parameters: Parameters, given: unknown, venue: string) => string;

/** First steps: form and check. Throws `ValidationError`; nothing else has happened by then. */
export function startCall(settings: Settings, operation: Operation, given: unknown, callOptions: unknown, targetOf: TargetOf, headers?: Readonly<Record<string, string>>): Call {
  const at = begin(settings, operation);
  try {
    const baseUrl = baseUrlOf(settings, operation);
    // A copy in any case: the caller's object may change later, and errors tell what was sent.
    const parameters = toForm(given, operation.form ?? {}, operation.ordered === true) as Parameters;
    const options = optionsOf(settings, operation, callOptions);
    const issues = brokenRules(operation.check, parameters, given).concat(options === NO_OPTIONS ? [] : brokenOptions(operation, options));
    if (issues.length > 0) refuseOrSend(settings, issues, at);
    const { fixed, literals } = operation;
    const own = operation.body && bodyOf(operation, parameters);
    const body = own && fixed ? { ...fixed, ...own } : own;
    const text = body && !operation.slot ? writeJson(body, operation.list ? literals?.[operation.list] : literals) : "";
    const target = targetOf(operation, parameters, given, at.venue);
    return { settings, operation, given, parameters, baseUrl, target, body, text, headers, options, at, deadline: deadlineOf(settings, options) };
  } catch (cause) {
    // Only without checks can a value get here that no text stands for.
    const error = cause instanceof OpenvenueError ? cause : new ValidationError([{ field: "parameters", rule: "must be made of what JSON and URLs can carry", type: typeName(given) }], at);
    settings.tell?.({ type: "outcome", ...at, result: "error", attempts: 0, durationMs: 0, error: error.name });
    throw error;
  }
}

/** @throws {ValidationError} where the client has no base URL for the operation's host */
export function baseUrlOf({ adapter, baseUrl }: Settings, operation: Operation): string {
  const url = baseUrl(operation);
  if (url === undefined) throw new ValidationError([{ field: `baseUrl.${operation.host ?? DEFAULT_HOST}`, rule: `is required for ${operation.id}, which is on this host`, type: "undefined" }], { venue: adapter.venue.id, operation: operation.id });
  return url;
}

const deadlineOf = (settings: Settings, { timeoutMs = settings.timeoutMs, signal }: CallOptions): Deadline => new Deadline(timeoutMs, signal);

/** A prepared request on its way: it is signed already, so only the options that every call has are left to give. */
export function resumeCall(settings: Settings, operation: Operation, callOptions: unknown): Call {
  const options = (callOptions ?? {}) as CallOptions & Parameters;
  const issues = brokenOptions(operation, options, [], false);
  if (issues.length > 0) throw new ValidationError(issues, { venue: settings.adapter.venue.id, operation: operation.id });
  return { settings, operation, given: undefined, parameters: {}, baseUrl: baseUrlOf(settings, operation), target: "", body: undefined, text: "", headers: undefined, options, at: begin(settings, operation), deadline: deadlineOf(settings, options) };
}

const NO_OPTIONS: CallOptions & Parameters = {};

/** The call's own options over those of the client, without the undefined ones, in their final form. */
function optionsOf({ adapter }: Settings, operation: Operation, callOptions: unknown): CallOptions & Parameters {
  const defaults = Object.entries(adapter.defaults ?? {}).filter(([name]) => operation.options?.includes(name));
  if (defaults.length === 0 && callOptions === undefined) return NO_OPTIONS;
  const current = defaults.map(([name, value]): [string, unknown] => [name, typeof value === "function" ? (value as () => unknown)() : value]);
  const given = [...current, ...Object.entries(callOptions ?? {})].filter(([, value]) => value !== undefined);
  return toForm(Object.fromEntries(given), operation.optionForm ?? {}, false) as CallOptions & Parameters;
}

/** Defaults that a client was made with, held once against the rules of the operations that take them. Functions give theirs per call. */
export function refuseBrokenDefaults({ defaults = {}, venue }: VenueAdapter, operations: Iterable<Operation>): void {
  const checks = new Map([...operations].map((operation) => [operation.checkOptions, operation]));
  for (const [check, { options = [], optionForm = {} }] of checks) {
    const own = Object.fromEntries(Object.entries(defaults).filter(([name, value]) => options.includes(name) && typeof value !== "function"));
    const issues = check ? brokenRules(check, toForm(own, optionForm, false), own) : [];
    if (issues.length > 0) throw new ValidationError(issues, { venue: venue.id });
  }
}

function refuseOrSend({ validate, tell }: Settings, issues: ValidationIssue[], at: Call["at"]): void {
  const error = new ValidationError(issues, at);
  // Options decide for whom and until when a call is signed: they are never let through.
  if (validate === "error" || issues.some(({ field }) => field.startsWith("options."))) throw error;
  if (validate === "warn") tell?.({ type: "invalid", ...at, message: error.message });
}

const COMMON_OPTIONS = ["signal", "timeoutMs", "retry", "priority", "onAnswer"];

/** By its looks: one of another realm, or a polyfill's, is no instance of ours. */
const isAbortSignal = (value: unknown): boolean => value !== null && typeof value === "object" && typeof (value as AbortSignal).aborted === "boolean" && typeof (value as AbortSignal).addEventListener === "function";

/** An option that this operation does not have is refused: a vault that is silently left out acts on the wrong account. */
function brokenOptions(operation: Operation, options: Parameters, named = operation.options ?? [], preflight = operation.preflight !== undefined): ValidationIssue[] {
  const foreign = Object.keys(options).filter((name) => !named.includes(name) && !COMMON_OPTIONS.includes(name) && !(name === "preflight" && preflight));
  const issues = foreign.map((name) => ({ field: `options.${name}`, rule: `is not an option of ${operation.id}`, type: typeName(options[name]) }));
  issues.push(...brokenCommonOptions(options, "options."));
  if (preflight && options.preflight !== undefined && typeof options.preflight !== "boolean") issues.push({ field: "options.preflight", rule: "must be true or false", type: typeName(options.preflight) });
  if (operation.checkOptions && named.length > 0) {
    const own = Object.fromEntries(Object.entries(options).filter(([name]) => named.includes(name)));
    issues.push(...brokenRules(operation.checkOptions, own, own, "options."));
  }
  return issues;
}

/** The options that calls and clients share. */
export function brokenCommonOptions({ timeoutMs, signal, retry, priority, onAnswer }: Parameters, prefix = ""): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  const refuse = (name: string, rule: string, value: unknown): unknown => issues.push({ field: prefix + name, rule, type: typeName(value) });
  if (timeoutMs !== undefined && !(typeof timeoutMs === "number" && timeoutMs > 0 && timeoutMs <= 0x7fffffff)) refuse("timeoutMs", "must be a number of ms above 0 and at most 2147483647", timeoutMs);
  if (signal !== undefined && !isAbortSignal(signal)) refuse("signal", "must be an AbortSignal", signal);
  if (retry !== undefined && retry !== false && !(Number.isInteger(retry) && (retry as number) >= 0 && (retry as number) <= MOST_REPEATS)) refuse("retry", `must be false or a whole number from 0 to ${MOST_REPEATS}`, retry);
  if (priority !== undefined && priority !== "high" && priority !== "normal") refuse("priority", "must be high or normal", priority);
  if (onAnswer !== undefined && typeof onAnswer !== "function") refuse("onAnswer", "must be a function", onAnswer);
  return issues;
}

const MOST_REPEATS = 10;

/** The nonces with which requests were signed. A lost write is looked for by its own. */
const nonces = new WeakMap<PreparedRequest, number>();
export const nonceOf = (request: PreparedRequest): number | undefined => nonces.get(request);

/** Nonce and signature: everything up to the bytes. */
export async function sign(call: Call): Promise<PreparedRequest> {
  const { settings, operation, deadline, options, target, body, text } = call;
  deadline.throwIfAborted();
  const ready = operation.auth === undefined ? undefined : settings.clockReady();
  if (ready) await deadline.race(ready);
  const now = settings.clock.now();
  const signing: Authorisation | Promise<Authorisation> = operation.auth === undefined ? {} : authorise(call, { operation, target, body, text, options, now });
  const { headers, envelope, nonce } = signing instanceof Promise ? await deadline.race(signing) : signing;
  if (nonce !== undefined) watchNonce(call, nonce - now);
  const bytes = operation.slot && envelope ? writeJson({ [operation.slot]: body, ...envelope }, operation.literals && { [operation.slot]: operation.literals }) : text;
  const request = {
    operation: operation.id,
    method: operation.method,
    url: call.baseUrl + target,
    headers: { ...(call.headers && without(call.headers, { "content-type": "", ...headers })), "Content-Type": "application/json", ...headers },
    ...(body ? { body: bytes } : {}),
  };
  if (nonce !== undefined) nonces.set(request, nonce);
  return request;
}

/** Nonces that run ahead of the clock are told, and stopped before the venue would refuse them. */
function watchNonce({ settings, operation, at }: Call, aheadMs: number): void {
  const { nonceAheadMs = Infinity } = settings.adapter.venue.auth[operation.auth!] ?? {};
  if (aheadMs > DRIFT_MS) settings.tell?.({ type: "nonce", ...at, aheadMs: Math.round(aheadMs) });
  if (aheadMs > nonceAheadMs - DRIFT_MS) throw new SigningError(`the nonce is ${Math.round(aheadMs)} ms ahead of the clock, and the venue takes at most ${nonceAheadMs}; nothing was sent`, at);
}

/** A lead of less is what a burst of calls makes. */
const DRIFT_MS = 60_000;

function bodyOf(operation: Operation, parameters: Parameters): Parameters {
  const { inPath = [], inQuery = [], list } = operation;
  if (list !== undefined) return parameters[list] as Parameters;
  if (inPath.length + inQuery.length === 0) return parameters;
  const elsewhere = [...inPath, ...inQuery];
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => !elsewhere.includes(name)));
}

/** A caller's own headers, less those that the client sets. */
function without(extra: Readonly<Record<string, string>>, own: Readonly<Record<string, string>>): Record<string, string> {
  const taken = Object.keys(own).map((name) => name.toLowerCase());
  return Object.fromEntries(Object.entries(extra).filter(([name]) => !taken.includes(name.toLowerCase())));
}

/** Whatever a signer throws becomes a `SigningError`, unless it already says more. */
function authorise({ settings, operation }: Call, unsigned: Unsigned): ReturnType<VenueAdapter["authorise"]> {
  const wrap = (cause: unknown): never => {
    if (cause instanceof OpenvenueError) throw cause;
    throw new SigningError("the signer failed", { venue: settings.adapter.venue.id, operation: operation.id }, plainCause(cause));
  };
  try {
    const result = settings.adapter.authorise(unsigned);
    return result instanceof Promise ? result.catch(wrap) : result;
  } catch (cause) {
    return wrap(cause);
  }
}
