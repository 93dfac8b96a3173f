/**
 * The whole error family. Every error names the venue and the operation, says whether a repeat is safe, and is built from an
 * allow-list: no key, passphrase, signature or auth header is ever put on one.
 */
import type { BrokenRule, ErrorReason, RateLimitReport } from "./types.js";

interface Context {
  /** Venue id: the name of its subpath. */
  venue: string;
  /** `group.operation`; absent when a client was being created. */
  operation?: string | undefined;
}

/** Base of every error this package throws. A caller's own abort is not one: it passes through untouched. */
export class OpenvenueError extends Error {
  override name = "OpenvenueError";
  readonly venue: string;
  readonly operation: string | undefined;
  /** True when repeating the same call cannot make anything happen twice: nothing was applied, or the repeat changes nothing. */
  readonly safeToRepeat: boolean;

  constructor(message: string, context: Context, safeToRepeat: boolean, cause?: unknown) {
    super(`${context.venue}${context.operation ? ` ${context.operation}` : ""}: ${message}`, cause === undefined ? undefined : { cause });
    this.venue = context.venue;
    this.operation = context.operation;
    this.safeToRepeat = safeToRepeat;
  }
}

/** One broken rule. The value itself is left out: it may be a secret. */
export interface ValidationIssue {
  /** Path of the parameter or option: `leverage`, `orders[0].price`, `options.vaultAddress`. */
  readonly field: string;
  /** What it must be: `must be >= 1`. */
  readonly rule: string;
  /** Type of the value that was given: `string`, `number`, `null`, `array`, `undefined`, … */
  readonly type: string;
}

/** A parameter or option breaks a rule of the spec. Nothing was signed or sent. */
export class ValidationError extends OpenvenueError {
  override name = "ValidationError";
  readonly issues: readonly ValidationIssue[];

  constructor(issues: readonly ValidationIssue[], context: Context) {
    super(issues.map(({ field, rule, type }) => `${field} ${rule} (got ${type})`).join("; "), context, true);
    this.issues = issues;
  }
}

/** With the call option `preflight`: reads told that the venue would refuse the write. It was not signed or sent. */
export class PreflightError extends OpenvenueError {
  override name = "PreflightError";
  /** All the rules that it would break. */
  readonly broken: readonly BrokenRule[];
  /** That of the first one. */
  readonly reason: ErrorReason;

  constructor(broken: readonly BrokenRule[], context: Context) {
    super(`not sent: ${broken.map(({ rule, read }) => `${rule} (${read})`).join("; ")}`, context, true);
    this.broken = broken;
    this.reason = broken[0]?.reason ?? "unknown";
  }
}

/** A credential is missing or malformed. Nothing was signed or sent. */
export class CredentialsError extends OpenvenueError {
  override name = "CredentialsError";
  /** The client option at fault, such as `wallet` or `apiSecret`. */
  readonly field: string;

  constructor(field: string, rule: string, context: Context) {
    super(`${field} ${rule}`, context, true);
    this.field = field;
  }
}

/** The signer failed, refused, or answered with something that is not a signature of its account. Nothing was sent. */
export class SigningError extends OpenvenueError {
  override name = "SigningError";

  constructor(message: string, context: Context, cause?: unknown) {
    super(message, context, true, cause);
  }
}

/** The shared store of nonces, limits and clock offsets failed or was too slow. Nothing was sent. */
export class StoreError extends OpenvenueError {
  override name = "StoreError";

  constructor(message: string, context: Context, cause?: unknown) {
    super(message, context, true, cause);
  }
}

/** No usable answer came back: the connection failed or broke, or the deadline passed. */
export class TransportError extends OpenvenueError {
  override name = "TransportError";
}

/** The deadline (`timeoutMs`) passed before an answer was complete. For a write that was sent, see `OutcomeUnknownError`. */
export class TimeoutError extends TransportError {
  override name = "TimeoutError";
}

/** What an `OutcomeUnknownError` knows of the write. Enough for `client.settle`, in this process or a later one; holds no secret. */
export interface LostWrite {
  /** `group.operation`. */
  readonly operation: string;
  /** The parameters as they were sent, decimals as text, without those that are secret; undefined for `send`, which knows none. */
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
  /** The operation's own options, such as `vaultAddress`, as they were sent, and the nonce that it carried. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The venue's time, as far as known, when it was sent first (ms). */
  readonly sentAt: number;
  /** The venue's time after which it is carried out no more, should it still be on its way (ms). */
  readonly validUntil: number;
  /** The venue said that it arrived; whether it was applied is still open. */
  readonly arrived: boolean;
}

/**
 * A write was sent and its answer was lost: it may or may not have been applied. Look before repeating: `client.settle(error)` asks the
 * venue. `safeToRepeat` is true for operations that set a target. `cause` is what went wrong.
 */
export class OutcomeUnknownError extends TransportError implements LostWrite {
  override name = "OutcomeUnknownError";
  declare readonly operation: string;
  readonly parameters: LostWrite["parameters"];
  readonly options: LostWrite["options"];
  readonly sentAt: number;
  readonly validUntil: number;
  readonly arrived: boolean;
  /** `group.operation` of the read that tells whether the write was applied, if there is one. */
  readonly settle: string | undefined;

  constructor(venue: string, lost: LostWrite & { settle: string | undefined; safeToRepeat: boolean }, cause: unknown) {
    const look = lost.settle ? `; ${lost.settle} tells whether it was applied` : "";
    const what = lost.arrived ? "sent and arrived, but the answer was lost" : "sent, but the answer was lost";
    super(`${what} (${cause instanceof Error ? cause.message : "no answer"})${look}`, { venue, operation: lost.operation }, lost.safeToRepeat, cause);
    this.parameters = lost.parameters;
    this.options = lost.options;
    this.sentAt = lost.sentAt;
    this.validUntil = lost.validUntil;
    this.arrived = lost.arrived;
    this.settle = lost.settle;
  }
}

/** An answer that is not what the venue says it answers with. */
class UnusableAnswer extends OpenvenueError {
  readonly status: number;
  /** Start of the body, at most 1,024 characters. */
  readonly body: string;
  /** The edge's own id of the request (`cf-ray`), to name when asking the venue. */
  readonly ray: string | undefined;
  /** What the answer's headers told of a rate limit; undefined where they told nothing. */
  readonly rateLimit: RateLimitReport | undefined;

  constructor(message: string, context: Context, detail: { status: number; body: string; safeToRepeat: boolean; ray?: string | undefined; rateLimit?: RateLimitReport | undefined }) {
    super(message, context, detail.safeToRepeat);
    this.status = detail.status;
    this.body = detail.body.slice(0, 1024);
    this.ray = detail.ray;
    this.rateLimit = detail.rateLimit;
  }
}

/** An answer without the venue's own words: a page of a proxy or edge under any status, a redirect, an outage. */
export class HttpError extends UnusableAnswer {
  override name = "HttpError";
}

/** An answer that breaks its spec: not JSON, without the member that an operation resolves to, too large or too deep. */
export class ContractError extends UnusableAnswer {
  override name = "ContractError";
}

/** A rate limit was reached; the call was not carried out. `status` is undefined when nothing was sent, because there was no room in time. */
export class RateLimitError extends OpenvenueError {
  override name = "RateLimitError";
  readonly status: number | undefined;
  /** How long to wait, in ms; undefined when the venue does not say. */
  readonly retryAfterMs: number | undefined;
  /** When that is over, in ms of the venue's time. */
  readonly retryAt: number | undefined;
  /** The edge's own id of the request (`cf-ray`). */
  readonly ray: string | undefined;
  /** What the answer's headers told of the limit. Undefined where they told nothing: the venue may be overloaded, and no quota used up. */
  readonly rateLimit: RateLimitReport | undefined;
  /** As on a `VenueError`: there will be room later. */
  readonly temporary = true;

  constructor(context: Context, detail: { status?: number; ray?: string | undefined; rateLimit?: RateLimitReport | undefined; retryAfterMs: number | undefined; now: number; venueMessage?: string | undefined; limit?: string }) {
    const wait = detail.retryAfterMs;
    const known = wait !== undefined && Number.isFinite(wait);
    const until = known ? detail.now + wait : undefined;
    const what = detail.limit === undefined ? `rate limit reached${detail.venueMessage ? `: ${detail.venueMessage}` : ""}` : `rate limit ${detail.limit} has no room in time; nothing was sent`;
    super(`${what}${until !== undefined && until < 8.64e15 ? `; wait ${Math.ceil(wait!)} ms, until ${new Date(until).toISOString()}` : ""}`, context, true);
    this.status = detail.status;
    this.retryAfterMs = wait;
    this.retryAt = until;
    this.ray = detail.ray;
    this.rateLimit = detail.rateLimit;
  }
}

/**
 * The venue refused the call, whatever the HTTP status: this request was not applied. `safeToRepeat` is false when the refusal says
 * that an earlier, equal one may have been (a used nonce, a duplicate).
 */
export class VenueError extends OpenvenueError {
  override name = "VenueError";
  readonly status: number;
  /** The venue's code, on venues that have codes. */
  readonly code: string | undefined;
  /** The venue's own words. */
  readonly venueMessage: string;
  readonly reason: ErrorReason;
  /**
   * The same call, unchanged, may pass later: what refused it was the venue's state at the moment, not the call. False where the code or
   * the words do not say so, which does not mean that it never passes. Whether a repeat could do harm is `safeToRepeat`.
   */
  readonly temporary: boolean;
  /** What the answer's headers told of a rate limit; undefined where they told nothing. */
  readonly rateLimit: RateLimitReport | undefined;

  constructor(context: Context, detail: { status: number; code?: string | undefined; venueMessage: string; reason: ErrorReason; check?: string | undefined; temporary: boolean; rateLimit: RateLimitReport | undefined; safeToRepeat: boolean }) {
    super(`refused (${detail.reason}): ${detail.code ? `${detail.code} ` : ""}${detail.venueMessage}${detail.check ? ` (check ${detail.check})` : ""}`, context, detail.safeToRepeat);
    this.status = detail.status;
    this.code = detail.code;
    this.venueMessage = detail.venueMessage;
    this.reason = detail.reason;
    this.temporary = detail.temporary;
    this.rateLimit = detail.rateLimit;
  }
}
