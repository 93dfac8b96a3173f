/**
 * From a checked call to its answer: one attempt, or several where a repeat can do no harm.
 *
 * What may be repeated depends on what became of the last attempt and on what a second one would do (`x-retry`). A signed request that
 * the venue carries out at most once is repeated as the same bytes, anything else is signed anew. A write that was lost and did not
 * succeed afterwards ends in an `OutcomeUnknownError`, whatever came after.
 */
import { Answer, contentType, judge, memberOf, NOT_JSON, READ, type Fate, type Verdict } from "./answer.js";
import { plainCause } from "./cause.js";
import type { VenueClock } from "./clock.js";
import { DeadlinePassed } from "./deadline.js";
import { ContractError, OpenvenueError, OutcomeUnknownError, PreflightError, RateLimitError, SigningError, StoreError, TimeoutError, TransportError, type VenueError } from "./errors.js";
import { AnswerTooLarge, deliver, type Delivery } from "./fetch.js";
import { beyond, LimitReached, quietly, weighed } from "./limiter.js";
import { nonceOf, sign, type Call } from "./pipeline.js";
import { reportFor } from "./rate-limit.js";
import { redactor } from "./redact.js";
import { backoffMs, LONGEST_ASKED_MS } from "./retry.js";
import { settle } from "./settle.js";
import type { AuthKind, Permit, PreparedRequest, RateLimitReport } from "./types.js";

export interface Success {
  readonly answer: Answer;
  readonly payload: unknown;
}

/** What became of one attempt. `unsent` nothing was sent; `ended` the caller aborted or the deadline passed before anything was sent. */
interface Failure {
  readonly fate: Fate | "unsent" | "ended";
  readonly error: unknown;
  readonly verdict?: Exclude<Verdict, { payload: unknown }>;
  /** Whether the answer told the venue's time. */
  readonly dated?: boolean;
}

/** How far a call has come. */
interface Progress {
  attempt: number;
  /** The venue's time at which the first attempt that may have been carried out was sent, and the last one. */
  lostAt: number | undefined;
  lastLostAt: number | undefined;
  /** The nonce that it carried. */
  nonce: number | undefined;
  /** The clock's correction with which the latest request was signed, in ms. */
  offset: number;
  /** Whether it was signed anew because the venue found the signature stale. */
  resigned: boolean;
}

/** How long others that count in a limit keep away after a refusal that tells no wait. */
const UNTOLD_WAIT_MS = 1000;

/** A clock that was corrected by less was not why a signature was refused. */
const MOVED_MS = 500;

const UNSIGNED: AuthKind = {};
const kindOf = ({ settings, operation }: Call): AuthKind => settings.adapter.venue.auth[operation.auth ?? ""] ?? UNSIGNED;

/** @param prepared bytes that were signed before; nothing else is sent then */
export async function carryOut(call: Call, prepared?: PreparedRequest): Promise<Success> {
  const { settings, deadline, at } = call;
  const progress: Progress = { attempt: 0, lostAt: undefined, lastLostAt: undefined, nonce: undefined, offset: 0, resigned: false };
  const { record } = call.operation.settle ?? {};
  if (record) settings.records.underWay.add(call);
  try {
    if (!prepared) await askFirst(call);
    const success = await attempts(call, prepared, progress);
    settings.quota.earn();
    if (record) settings.records.add(memberOf(success.payload, record.id));
    settings.tell?.({ type: "outcome", ...at, result: "success", attempts: progress.attempt, durationMs: deadline.elapsedMs, status: success.answer.status });
    return success;
  } catch (error) {
    settings.tell?.({ type: "outcome", ...at, result: error instanceof OutcomeUnknownError ? "unknown" : "error", attempts: progress.attempt, durationMs: deadline.elapsedMs, ...facts(error) });
    throw error;
  } finally {
    if (record) settings.records.underWay.delete(call);
    deadline.end();
  }
}

/** Signs without sending. */
export async function prepare(call: Call): Promise<PreparedRequest> {
  const { settings, deadline, at } = call;
  try {
    await askFirst(call);
    const prepared = await sign(call);
    settings.tell?.({ type: "outcome", ...at, result: "success", attempts: 0, durationMs: deadline.elapsedMs });
    return prepared;
  } catch (cause) {
    const error = beforeSending(call, cause);
    settings.tell?.({ type: "outcome", ...at, result: "error", attempts: 0, durationMs: deadline.elapsedMs, ...facts(error) });
    throw error;
  } finally {
    deadline.end();
  }
}

/**
 * The venue's rules, where the call wants them asked.
 *
 * @throws {PreflightError} when the write would break one; and whatever the reads throw
 */
async function askFirst({ settings, operation, parameters, options, deadline, at }: Call): Promise<void> {
  if (!operation.preflight || options.preflight !== true) return;
  const { ask, rules } = operation.preflight;
  const read = (id: string, given: object): Promise<unknown> => settings.run(id, given, { timeoutMs: Math.max(1, deadline.remainingMs), ...(options.signal ? { signal: options.signal } : {}) });
  const broken = await ask(rules, parameters, read);
  if (broken.length > 0) throw new PreflightError(broken, at);
}

/** What an event may say of an error. */
function facts(error: unknown): { error: string; reason?: VenueError["reason"]; status?: number } {
  // Other names are somebody else's words.
  if (!(error instanceof OpenvenueError)) return { error: "Error" };
  const { name, reason, status } = error as OpenvenueError & { reason?: VenueError["reason"]; status?: number };
  return { error: name, ...(reason ? { reason } : {}), ...(status === undefined ? {} : { status }) };
}

async function attempts(call: Call, prepared: PreparedRequest | undefined, progress: Progress): Promise<Success> {
  const { settings, operation, deadline, at } = call;
  let request = prepared;
  for (;;) {
    progress.attempt += 1;
    let permit: Permit | void = undefined;
    try {
      // Asked for already, so that it comes along with the room in the limits.
      if (operation.auth !== undefined) void settings.clockReady();
      permit = await acquire(call, prepared);
      progress.offset = settings.clock.offset;
      request ??= await sign(call);
    } catch (cause) {
      void quietly(() => permit?.giveBack?.());
      throw finalError(call, progress, { fate: "ended", error: beforeSending(call, cause) });
    }
    const failure = await attempt(call, request, permit, progress);
    if ("payload" in failure) return failure;
    const write = operation.retry !== "read";
    if (write && (failure.fate === "unknown" || failure.fate === "unusable")) {
      progress.lastLostAt = sentAt(request, call);
      progress.lostAt ??= progress.lastLostAt;
      progress.nonce ??= nonceOf(request);
    }
    if (failure.fate === "arrived" && progress.lostAt !== undefined) return arrived(call, progress, failure);

    const step = failure.fate === "stale" ? await signAgain(call, prepared !== undefined, progress, failure) : nextStep(call, prepared !== undefined, progress, failure);
    if (!step) throw finalError(call, progress, failure);
    if (!step.same) request = prepared;
    settings.tell?.({ type: step.same ? "resend" : "retry", ...at, attempt: progress.attempt + 1, error: facts(failure.error).error });
    if (step.delayMs > 0) {
      settings.tell?.({ type: "wait", ...at, reason: step.asked ? "retry-after" : "backoff", ms: Math.ceil(step.delayMs) });
      try {
        await deadline.sleep(step.delayMs);
      } catch (cause) {
        throw finalError(call, progress, { fate: "ended", error: beforeSending(call, cause) });
      }
    }
  }
}

const sentTimes = new WeakMap<PreparedRequest, number>();
/** The venue's time at which a request was sent first. */
const sentAt = (request: PreparedRequest, { settings }: Call): number => sentTimes.get(request) ?? settings.clock.now();

/** @param prepared knows what is sent where the call does not */
function acquire(call: Call, prepared: PreparedRequest | undefined): Permit | void | Promise<Permit | void> {
  const { settings, operation, deadline, options, parameters, at } = call;
  const { limiter, adapter } = settings;
  deadline.throwIfAborted();
  if (!limiter) return undefined;
  const { reducesRisk } = operation;
  const reduces = reducesRisk === true || (reducesRisk !== undefined && Number(parameters[reducesRisk]) > 0);
  const failed = (cause: unknown): never => {
    throw cause instanceof OpenvenueError || cause instanceof LimitReached || deadline.over ? cause : new StoreError("the limiter or its store failed; nothing was sent", at, plainCause(cause));
  };
  let permit: Permit | void | Promise<Permit | void>;
  try {
    permit = limiter.acquire({
      venue: at.venue,
      operation: operation.id,
      limits: weighed(operation, parameters, prepared),
      host: new URL(call.baseUrl).host,
      account: adapter.account?.(options),
      priority: options.priority ?? (reduces ? "high" : "normal"),
      remainingMs: deadline.remainingMs,
      // Armed only if somebody waits on it.
      get signal() {
        return deadline.signal;
      },
      waiting: (ms) => settings.tell?.({ type: "wait", ...at, reason: "limit", ms }),
    });
  } catch (cause) {
    return failed(cause);
  }
  if (!(permit instanceof Promise)) return permit;
  // Should the call end first, the permit comes too late and is given back.
  let late = false;
  permit.then((given) => late && void quietly(() => given?.giveBack?.())).catch(() => undefined);
  return deadline.race(permit.catch(failed)).catch((cause: unknown) => {
    late = true;
    throw cause;
  });
}

/** Sends once and judges what comes back. */
async function attempt(call: Call, request: PreparedRequest, permit: Permit | void, { attempt: number }: Progress): Promise<Success | Failure> {
  const { settings, operation, deadline, at } = call;
  const { clock, tell } = settings;
  const startedAt = deadline.elapsedMs;
  const localAt = clock.local();
  if (!sentTimes.has(request)) sentTimes.set(request, clock.now());
  tell?.({ type: "request", ...at, attempt: number, method: request.method, host: new URL(request.url).host });
  const delivery = await deliver(request, settings.fetch, deadline);
  if (!("answer" in delivery)) {
    if (!delivery.mayHaveArrived) void quietly(() => permit?.giveBack?.());
    return undelivered(call, delivery, request);
  }
  try {
    return read(call, request, permit, delivery.answer, { localAt, attempt: number, durationMs: deadline.elapsedMs - startedAt });
  } catch {
    // An answer came and cannot be read: for a write that is as good as none.
    return { fate: "unusable", error: new ContractError("the answer could not be read", at, { status: delivery.answer.status, body: "", safeToRepeat: operation.retry !== "once" }) };
  }
}

function read(call: Call, request: PreparedRequest, permit: Permit | void, answer: Answer, { localAt, attempt, durationMs }: { localAt: number; attempt: number; durationMs: number }): Success | Failure {
  const { settings, operation, at } = call;
  const { clock, tell } = settings;
  if (settings.correctClock) clock.observeHeaders(answer.headers, localAt, clock.local());
  const { status } = answer;
  const rateLimit = reportFor(answer.headers, operation.limits, settings.adapter.venue.pools);
  tell?.({ type: "response", ...at, attempt, status, durationMs, ...(rateLimit && { rateLimit }) });
  const { onAnswer } = call.options;
  if (onAnswer) void quietly(() => onAnswer({ status, attempt, durationMs, rateLimit, headers: withoutCookies(answer.headers) }));
  const redact = redactor(request, operation.secrets);
  const verdict = judge(answer, { operation, adapter: settings.adapter, rateLimit, redact, now: () => cautiousNow(clock) });
  if ("payload" in verdict) {
    void quietly(() => permit?.answered?.(answer.headers, undefined, beyond(operation, verdict.payload)));
    const problem = unexpected(call, answer, rateLimit, redact);
    return problem ?? { answer, payload: verdict.payload };
  }
  const refused = verdict.fate === "limited" ? { waitMs: (verdict.error as RateLimitError).retryAfterMs ?? UNTOLD_WAIT_MS, pool: verdict.rule?.pool } : undefined;
  void quietly(() => permit?.answered?.(answer.headers, refused));
  return { fate: verdict.fate, error: verdict.error, verdict, dated: answer.headers.has("date") };
}

/** Cookies are an edge's way to know a caller again: whoever has them can pass for it. */
function withoutCookies(given: Headers): Headers {
  const headers = new Headers(given);
  headers.delete("set-cookie");
  return headers;
}

/** The venue's time, not later than it is: our clock if nothing speaks against it, otherwise the earliest that the answers allow. */
const cautiousNow = (clock: VenueClock): number => (clock.offset === 0 ? clock.now() : (clock.earliest ?? clock.now()));

/** What is wrong with the answer to a success. A write that was carried out is never turned into an error for it. */
function unexpected(call: Call, answer: Answer, rateLimit: RateLimitReport | undefined, redact: (text: string) => string): Failure | undefined {
  const { settings, operation, at } = call;
  if (settings.answers === "off") return undefined;
  const isJson = /^application\/([\w.+-]+\+)?json\b/i.test(answer.headers.get("content-type") ?? "");
  const found = isJson ? [] : [{ kind: "break", problem: `the content type is ${contentType(answer)}` }];
  try {
    if (settings.checkAnswer && answer.parsed !== NOT_JSON) found.push(...settings.checkAnswer(operation.id, answer.parsed));
  } catch {
    found.push({ kind: "news", problem: "checkAnswer failed" });
  }
  for (const { problem } of found) settings.tell?.({ type: "unexpected", ...at, problem: redact(problem.slice(0, 1024)) });
  const broken = settings.answers === "error" && operation.retry === "read" ? found.find(({ kind }) => kind === "break") : undefined;
  return broken && { fate: "refused", error: new ContractError(`the answer is not as its spec says: ${redact(broken.problem.slice(0, 1024))}`, at, { status: answer.status, body: redact(answer.source.slice(0, READ)), safeToRepeat: true, rateLimit }) };
}

/** Why no answer came, and what that means. */
function undelivered(call: Call, { cause, mayHaveArrived }: Exclude<Delivery, { answer: Answer }>, request: PreparedRequest): Failure {
  const { deadline, operation, at } = call;
  if (cause instanceof AnswerTooLarge) return { fate: "unusable", error: new ContractError(cause.message, at, { status: cause.status, body: "", safeToRepeat: operation.retry !== "once" }) };
  if (cause instanceof DeadlinePassed) return { fate: mayHaveArrived ? "unknown" : "ended", error: new TimeoutError(cause.message, at, true, cause) };
  if (deadline.abortedByCaller) return { fate: mayHaveArrived && operation.retry !== "read" ? "unknown" : "ended", error: cause };
  const plain = plainCause(cause, redactor(request, operation.secrets));
  return mayHaveArrived ? { fate: "unknown", error: new TransportError("the connection broke", at, true, plain) } : { fate: "unsent", error: new TransportError("no connection; nothing was sent", at, true, plain) };
}

/** How a call goes on: with the same bytes or signed anew, and after how long; `asked` by the venue. */
interface Step {
  readonly same: boolean;
  readonly delayMs: number;
  readonly asked: boolean;
}

const repeatsOf = ({ settings, options }: Call): number => (options.retry === undefined ? settings.retry : Number(options.retry));

/** The venue found the signature stale and carried nothing out: with the right time the same call may pass, once. */
async function signAgain(call: Call, prepared: boolean, progress: Progress, { verdict, dated }: Failure): Promise<Step | undefined> {
  const { settings, operation, deadline } = call;
  const lostIdentity = progress.lostAt !== undefined && kindOf(call).atMostOnce === true;
  // A second signature would make a second write of one that was lost.
  // With a nonce of the caller's own it would be the same one.
  const fixed = prepared || call.options.nonce !== undefined;
  if (repeatsOf(call) === 0 || deadline.over || progress.resigned || fixed || lostIdentity || operation.auth === undefined) return undefined;
  progress.resigned = true;
  if (settings.correctClock && !dated) await settings.syncClock(deadline.remainingMs).catch(() => undefined);
  const moved = Math.abs(settings.clock.offset - progress.offset) >= MOVED_MS;
  return !deadline.over && (moved || verdict?.rule?.resign === "always") ? { same: false, delayMs: 0, asked: false } : undefined;
}

/** Whether and how the call goes on; undefined when it is over. */
function nextStep(call: Call, prepared: boolean, progress: Progress, { fate, error, verdict }: Failure): Step | undefined {
  const { settings, operation, deadline } = call;
  const most = repeatsOf(call);
  const { atMostOnce = false } = kindOf(call);
  const lost = progress.lostAt !== undefined;
  if (most === 0 || deadline.over) return undefined;
  const harmless =
    fate === "unsent" || fate === "limited" || (fate === "refused" && operation.retry === "read" && verdict?.rule?.temporary) || (fate === "unknown" && (operation.retry !== "once" || atMostOnce)) || (fate === "unusable" && operation.retry !== "read" && (operation.retry !== "once" || atMostOnce));
  if (!harmless || progress.attempt > most) return undefined;
  const asked = error instanceof RateLimitError ? error.retryAfterMs : undefined;
  const delayMs = asked === undefined ? backoffMs(progress.attempt) : asked + Math.random() * 50;
  if ((asked ?? 0) > LONGEST_ASKED_MS || delayMs > deadline.remainingMs) return undefined;
  if (!settings.quota.spend()) return undefined;
  return { same: prepared || (atMostOnce && (fate !== "limited" || lost)), delayMs, asked: asked !== undefined };
}

/** The venue has an earlier attempt already. A read tells what became of it; where it was applied, the call has succeeded. */
async function arrived(call: Call, progress: Progress, { error }: Failure): Promise<Success> {
  const { settings, operation, deadline } = call;
  const unknown = outcomeUnknown(call, progress, error, true);
  if (operation.done === undefined || !operation.settle?.equals || deadline.remainingMs <= 0) throw unknown;
  const { outcome } = await settle(settings, operation, unknown, { timeoutMs: Math.max(1, deadline.remainingMs), ...(call.options.signal ? { signal: call.options.signal } : {}) }).catch(() => ({ outcome: "unknown" }));
  if (outcome !== "applied") throw unknown;
  const answer = new Answer(JSON.stringify(operation.done), { status: 200, statusText: "", headers: new Headers({ "content-type": "application/json" }) });
  const payload = operation.payload === undefined ? answer.parsed : (answer.parsed as Record<string, unknown>)[operation.payload];
  return { answer, payload };
}

/** What a call that is over throws. */
function finalError(call: Call, progress: Progress, { error }: Failure): unknown {
  return progress.lostAt === undefined ? error : outcomeUnknown(call, progress, error, false);
}

function outcomeUnknown(call: Call, progress: Progress, cause: unknown, hasArrived: boolean): OutcomeUnknownError {
  const { operation, parameters, options, given } = call;
  const { validForMs = Infinity, validUntil } = kindOf(call);
  const at = progress.lostAt ?? call.settings.clock.now();
  const own = Object.fromEntries(Object.entries({ ...(progress.nonce === undefined ? {} : { nonce: progress.nonce }), ...options }).filter(([name]) => operation.options?.includes(name)));
  const shown = operation.secrets ? Object.fromEntries(Object.entries(parameters).filter(([name]) => !operation.secrets!.includes(name))) : parameters;
  const until = validUntil === undefined ? undefined : own[validUntil];
  return new OutcomeUnknownError(
    call.at.venue,
    { operation: operation.id, parameters: given === undefined ? undefined : shown, options: own, sentAt: at, validUntil: Math.min((progress.lastLostAt ?? at) + validForMs, typeof until === "number" ? until : Infinity), arrived: hasArrived, settle: operation.settle?.read, safeToRepeat: operation.retry !== "once" },
    cause,
  );
}

/** What went wrong before a request went out. A caller's own reason passes through untouched. */
function beforeSending({ at, settings, deadline }: Call, cause: unknown): unknown {
  if (cause instanceof DeadlinePassed) return new TimeoutError(`${cause.message}; nothing was sent`, at, true, cause);
  if (cause instanceof LimitReached) return new RateLimitError(at, { retryAfterMs: cause.waitMs, now: settings.clock.now(), limit: cause.limit });
  // A store knows neither the operation nor, by a nonce's name, the venue.
  if (cause instanceof StoreError) return new StoreError(cause.message.replace(/^[^\s:]+( [^\s:]+)?: /, ""), at, cause.cause);
  if (cause instanceof OpenvenueError || deadline.abortedByCaller) return cause;
  return new SigningError("the request could not be made; nothing was sent", at, plainCause(cause));
}
