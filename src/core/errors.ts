/**
 * The whole error family. Every error names the venue and the operation, says whether a repeat is safe, and is built from an
 * allow-list: no key, passphrase, signature or auth header is ever put on one.
 */
import type { ErrorReason } from "./types.js";

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

/** No usable answer came back: the connection failed or broke, or the deadline passed. */
export class TransportError extends OpenvenueError {
  override name = "TransportError";
}

/** The deadline (`timeoutMs`) passed before an answer was complete. For a write that was sent, see `OutcomeUnknownError`. */
export class TimeoutError extends TransportError {
  override name = "TimeoutError";
}

/**
 * A write was sent and its answer was lost: it may or may not have been applied. Look before repeating: `settle` names the read
 * that tells. `safeToRepeat` is true for operations that set a target.
 */
export class OutcomeUnknownError extends TransportError {
  override name = "OutcomeUnknownError";
  /** The parameters as they were sent, decimals as text; undefined for `send`, which knows none. */
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
  /** `group.operation` of the read that tells whether the write was applied, if there is one. */
  readonly settle: string | undefined;

  constructor(context: Context, detail: { parameters?: Readonly<Record<string, unknown>> | undefined; settle?: string | undefined; safeToRepeat: boolean }, cause: unknown) {
    const look = detail.settle ? `; ${detail.settle} tells whether it was applied` : "";
    super(`sent, but the answer was lost (${cause instanceof Error ? cause.message : "no answer"})${look}`, context, detail.safeToRepeat, cause);
    this.parameters = detail.parameters;
    this.settle = detail.settle;
  }
}

/** An answer that is not what the venue says it answers with. */
class UnusableAnswer extends OpenvenueError {
  readonly status: number;
  /** Start of the body, at most 1,024 characters. */
  readonly body: string;

  constructor(message: string, context: Context, detail: { status: number; body: string; safeToRepeat: boolean }) {
    super(message, context, detail.safeToRepeat);
    this.status = detail.status;
    this.body = detail.body.slice(0, 1024);
  }
}

/** An HTTP status without the venue's own words: a proxy's page, a redirect, an outage. */
export class HttpError extends UnusableAnswer {
  override name = "HttpError";
}

/** An answer that breaks its spec: not JSON, or without the member that an operation resolves to. */
export class ContractError extends UnusableAnswer {
  override name = "ContractError";
}

/** The venue's rate limit was hit; the call was not carried out. */
export class RateLimitError extends OpenvenueError {
  override name = "RateLimitError";
  readonly status: number;
  /** How long the venue asks to wait, in ms; undefined when it does not say. */
  readonly retryAfterMs: number | undefined;

  constructor(context: Context, detail: { status: number; retryAfterMs: number | undefined; venueMessage?: string | undefined }) {
    super(`rate limit reached${detail.venueMessage ? `: ${detail.venueMessage}` : ""}${detail.retryAfterMs === undefined ? "" : `; wait ${detail.retryAfterMs} ms`}`, context, true);
    this.status = detail.status;
    this.retryAfterMs = detail.retryAfterMs;
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

  constructor(context: Context, detail: { status: number; code?: string | undefined; venueMessage: string; reason: ErrorReason; safeToRepeat: boolean }) {
    super(`refused (${detail.reason}): ${detail.code ? `${detail.code} ` : ""}${detail.venueMessage}`, context, detail.safeToRepeat);
    this.status = detail.status;
    this.code = detail.code;
    this.venueMessage = detail.venueMessage;
    this.reason = detail.reason;
  }
}
