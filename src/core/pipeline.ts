/**
 * The order of a call, in one readable list:
 *
 *   form → check → wait for the limiter → take the nonce and sign the final bytes → send → read the answer
 *
 * The nonce is taken inside signing, after the wait, so that it is fresh; nothing holds a lock over the network.
 */
import { readAnswer, type Answer, type AnswerContext } from "./answer.js";
import { Deadline, DeadlinePassed } from "./deadline.js";
import { OpenvenueError, SigningError, TimeoutError, ValidationError, type ValidationIssue } from "./errors.js";
import { sendOnce, type Fetch } from "./fetch.js";
import { toForm } from "./form.js";
import { writeJson } from "./json.js";
import type { CallOptions, ClientEvent, Limiter, Operation, PreparedRequest, Unsigned, VenueAdapter } from "./types.js";
import { brokenRules, typeName } from "./validate.js";

/** What a client's calls share. */
export interface Settings {
  readonly adapter: VenueAdapter;
  readonly fetch: Fetch;
  readonly clock: () => number;
  readonly timeoutMs: number;
  readonly limiter: Limiter | undefined;
  readonly validate: "error" | "warn" | "off";
  /** Never throws: a listener's failure must not cost a caller the answer to a write. */
  readonly onEvent: (event: ClientEvent) => void;
  readonly baseUrl: (operation: Operation) => string;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** One call on its way through the pipeline. */
export interface Call {
  readonly settings: Settings;
  readonly operation: Operation;
  /** The caller's object, as given. */
  readonly given: unknown;
  /** The same in its final form. */
  readonly parameters: Parameters;
  readonly options: CallOptions & Parameters;
  readonly deadline: Deadline;
}

/** First steps: form and check. Throws `ValidationError`; nothing else has happened by then. */
export function startCall(settings: Settings, operation: Operation, given: unknown, callOptions: unknown): Call {
  // A copy in any case: the caller's object may change later, and errors tell what was sent.
  const parameters = toForm(given, operation.form ?? {}, operation.ordered === true) as Parameters;
  const options = optionsOf(settings, operation, callOptions);
  const issues = brokenRules(operation.check, parameters, given).concat(options === NO_OPTIONS ? [] : brokenOptions(operation, options));
  if (issues.length > 0) refuseOrWarn(settings, operation, issues);
  return { settings, operation, given, parameters, options, deadline: new Deadline(options.timeoutMs ?? settings.timeoutMs, options.signal) };
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

/** A prepared request on its way: it is signed already, so only the options that every call has are left to give. */
export function resumeCall(settings: Settings, operation: Operation, callOptions: unknown): Call {
  const options = (callOptions ?? {}) as CallOptions & Parameters;
  const issues = brokenOptions(operation, options, []);
  if (issues.length > 0) throw new ValidationError(issues, { venue: settings.adapter.venue.id, operation: operation.id });
  return { settings, operation, given: undefined, parameters: {}, options, deadline: new Deadline(options.timeoutMs ?? settings.timeoutMs, options.signal) };
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

function refuseOrWarn({ validate, adapter, onEvent }: Settings, operation: Operation, issues: ValidationIssue[]): void {
  const error = new ValidationError(issues, { venue: adapter.venue.id, operation: operation.id });
  // Options decide for whom and until when a call is signed: they are never let through.
  if (validate === "error" || issues.some(({ field }) => field.startsWith("options."))) throw error;
  if (validate === "warn") onEvent({ type: "invalid", venue: adapter.venue.id, operation: operation.id, message: error.message });
}

const COMMON_OPTIONS = ["signal", "timeoutMs", "retry"];

/** By its looks: one of another realm, or a polyfill's, is no instance of ours. */
const isAbortSignal = (value: unknown): boolean => value !== null && typeof value === "object" && typeof (value as AbortSignal).aborted === "boolean" && typeof (value as AbortSignal).addEventListener === "function";

/** An option that this operation does not have is refused: a vault that is silently left out acts on the wrong account. */
function brokenOptions(operation: Operation, options: Parameters, named: readonly string[] = operation.options ?? []): ValidationIssue[] {
  const foreign = Object.keys(options).filter((name) => !named.includes(name) && !COMMON_OPTIONS.includes(name));
  const issues = foreign.map((name) => ({ field: `options.${name}`, rule: `is not an option of ${operation.id}`, type: typeName(options[name]) }));
  issues.push(...brokenCommonOptions(options, "options."));
  if (operation.checkOptions && named.length > 0) {
    const own = Object.fromEntries(Object.entries(options).filter(([name]) => named.includes(name)));
    issues.push(...brokenRules(operation.checkOptions, own, own, "options."));
  }
  return issues;
}

/** The options that calls and clients share. */
export function brokenCommonOptions({ timeoutMs, signal, retry }: Parameters, prefix = ""): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  const refuse = (name: string, rule: string, value: unknown): unknown => issues.push({ field: prefix + name, rule, type: typeName(value) });
  if (timeoutMs !== undefined && !(typeof timeoutMs === "number" && timeoutMs > 0 && timeoutMs <= 0x7fffffff)) refuse("timeoutMs", "must be a number of ms above 0 and at most 2147483647", timeoutMs);
  if (signal !== undefined && !isAbortSignal(signal)) refuse("signal", "must be an AbortSignal", signal);
  if (retry !== undefined && retry !== false && retry !== 0) refuse("retry", "must be false or 0: no call is repeated automatically", retry);
  return issues;
}

/** Limiter, nonce, signature: everything up to the bytes. `target` is path and query as they travel. */
export async function prepareCall(call: Call, target: string, extraHeaders?: Readonly<Record<string, string>>): Promise<PreparedRequest> {
  const { settings, operation, deadline, options } = call;
  const { adapter, limiter } = settings;
  try {
    deadline.throwIfAborted();
    const { fixed, literals } = operation;
    const own = operation.body && bodyOf(operation, call.parameters);
    const body = own && fixed ? { ...fixed, ...own } : own;
    // Before any wait: the caller may change the object meanwhile, and what was checked is what must be sent.
    const text = body && !operation.slot ? writeJson(body, literals) : "";
    if (limiter) await deadline.race(Promise.resolve(limiter.acquire({ venue: adapter.venue.id, operation: operation.id, limits: operation.limits, signal: deadline.signal })));
    const signing = operation.auth === undefined ? {} : authorise(call, { operation, target, body, text, options });
    const { headers, envelope } = signing instanceof Promise ? await deadline.race(signing) : signing;
    const bytes = operation.slot && envelope ? writeJson({ [operation.slot]: body, ...envelope }, literals && { [operation.slot]: literals }) : text;
    return {
      operation: operation.id,
      method: operation.method,
      url: settings.baseUrl(operation) + target,
      headers: { ...(extraHeaders && without(extraHeaders, { "content-type": "", ...headers })), "Content-Type": "application/json", ...headers },
      ...(body ? { body: bytes } : {}),
    };
  } catch (cause) {
    deadline.end();
    if (cause instanceof DeadlinePassed) throw new TimeoutError(`${cause.message}; nothing was sent`, { venue: adapter.venue.id, operation: operation.id }, true, cause);
    throw cause;
  }
}

function bodyOf(operation: Operation, parameters: Parameters): Parameters {
  const { inPath = [], inQuery = [] } = operation;
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
    throw new SigningError("the signer failed", { venue: settings.adapter.venue.id, operation: operation.id }, cause);
  };
  try {
    const result = settings.adapter.authorise(unsigned);
    return result instanceof Promise ? result.catch(wrap) : result;
  } catch (cause) {
    return wrap(cause);
  }
}

/** Sends, and tells `onEvent`. */
export async function sendCall(call: Call, request: PreparedRequest): Promise<Answer> {
  const { settings, operation, deadline } = call;
  const at = { venue: settings.adapter.venue.id, operation: operation.id };
  settings.onEvent({ type: "request", ...at, method: request.method, host: new URL(request.url).host });
  const answer = await sendOnce(request, settings.fetch, deadline, answerContext(call, request));
  settings.onEvent({ type: "response", ...at, status: answer.status, durationMs: deadline.elapsedMs });
  return answer;
}

/** Last step: the payload, or the error that the answer stands for. */
export const readCall = (call: Call, request: PreparedRequest, answer: Answer): unknown => readAnswer(answer, answerContext(call, request));

function answerContext(call: Call, request: PreparedRequest): AnswerContext {
  const { settings, operation } = call;
  return { operation, adapter: settings.adapter, parameters: call.given === undefined ? undefined : call.parameters, clock: settings.clock, redact: (text) => redact(text, request) };
}

/** Should an answer echo the request, what authorised it is taken out: auth header values and the hashes in a signed body. */
function redact(text: string, { headers, body }: PreparedRequest): string {
  const secrets = [...Object.values(headers).filter((value) => value.length >= 16 && value !== "application/json"), ...(body?.match(/0x[0-9a-f]{40,}/g) ?? []).filter((value) => value.length > 42)];
  return secrets.reduce((out, secret) => out.replaceAll(secret, "[redacted]"), text);
}
