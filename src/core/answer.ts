/** From an answer to a payload, or to the error that says what happened and what that means for a repeat. */
import { ContractError, HttpError, RateLimitError, VenueError, type OpenvenueError } from "./errors.js";
import { JsonTooDeep, readJson } from "./json.js";
import type { ErrorReason, ErrorRule, Operation, RateLimitReport, Refusal, VenueAdapter } from "./types.js";

export const NOT_JSON = Symbol("not JSON");

/** What came back, read to the end. A `Response`, so that `client.raw` can hand it on; `json` keeps long integers. */
export class Answer extends Response {
  readonly source: string;
  /** The parsed body; `NOT_JSON` when it is none that can be used, and then `problem` says why. */
  readonly parsed: unknown;
  readonly problem: string = "not JSON";

  constructor(source: string, init: { status: number; statusText: string; headers: Headers }) {
    const headers = new Headers(init.headers);
    // openapi-fetch calls json() only beside a content-length; the original one counts compressed bytes.
    headers.set("content-length", String(source.length));
    headers.delete("content-encoding");
    super(init.status === 204 || init.status === 205 || init.status === 304 ? null : source, { ...init, headers });
    // A Response makes up a content type for text that came without.
    if (!headers.has("content-type")) this.headers.delete("content-type");
    this.source = source;
    try {
      this.parsed = readJson(source);
    } catch (cause) {
      this.parsed = NOT_JSON;
      if (cause instanceof JsonTooDeep) this.problem = cause.message;
    }
  }

  override json(): Promise<unknown> {
    return Promise.resolve(this.parsed);
  }
}

/**
 * What became of a request:
 * `refused` it was not carried out; `limited` nor was it, and may be later; `stale` nor was it, and may be when it is signed again;
 * `arrived` the venue had it before; `unknown` nobody knows; `unusable` an answer came that says nothing.
 */
export type Fate = "refused" | "limited" | "stale" | "arrived" | "unknown" | "unusable";

export type Verdict = { readonly payload: unknown } | { readonly fate: Fate; readonly error: OpenvenueError; readonly reason?: ErrorReason; readonly rule?: ErrorRule | undefined };

/** What a verdict needs besides the answer. */
export interface VerdictContext {
  readonly operation: Operation;
  readonly adapter: VenueAdapter;
  /** What the answer tells of the operation's rate limit. */
  readonly rateLimit: RateLimitReport | undefined;
  /** Hides what the request carried, should a venue or proxy echo it. */
  readonly redact: (text: string) => string;
  /** The venue's time in ms, rather too early than too late. */
  readonly now: () => number;
}

/** So much of a text is looked at for what must not be shown; more is never kept. */
export const READ = 16_384;

export function judge(answer: Answer, { operation, adapter, rateLimit, redact, now }: VerdictContext): Verdict {
  const where = { venue: adapter.venue.id, operation: operation.id };
  const safeToRepeat = operation.retry !== "once";
  const { status, parsed } = answer;
  const detail = { status, safeToRepeat, ray: rayOf(answer), rateLimit };
  const body = (): string => redact(answer.source.slice(0, READ));

  if (answer.ok && parsed === NOT_JSON) {
    const page = /^\s*</.test(answer.source);
    const message = `${page ? "a page stands in place of the answer" : `the answer is ${answer.problem}`} (${contentType(answer)})`;
    return { fate: "unusable", error: new (page ? HttpError : ContractError)(message, where, { ...detail, body: body() }) };
  }
  if (answer.ok) {
    const empty = operation.empty?.find(({ member, equals }) => memberOf(parsed, member) === equals);
    if (empty) return { payload: "value" in empty ? structuredClone(empty.value) : parsed };
  }

  const refusal = adapter.refusal(parsed === NOT_JSON ? answer.source : parsed, status, operation);
  const rule = ruleOf(adapter.venue.errors, status, refusal);
  const reason = rule?.reason ?? "unknown";
  const said = refusal ? { code: refusal.code === undefined ? undefined : redact(refusal.code.slice(0, READ)).slice(0, 64), message: redact(refusal.message.slice(0, READ)).slice(0, 1024) } : undefined;
  if (status === 429 || (said && reason === "rate-limit")) {
    const retryAfterMs = askedWait(answer.headers, rateLimit, now) ?? rule?.waitMs;
    return { fate: "limited", rule, reason, error: new RateLimitError(where, { ...detail, retryAfterMs, now: now(), venueMessage: said?.message }) };
  }
  if (said || !answer.ok) {
    const fate: Fate = status >= 500 || rule?.outcomeUnknown ? "unknown" : rule?.arrived ? "arrived" : rule?.resign ? "stale" : "refused";
    // A duplicate says that an earlier request arrived: a new one would be a second.
    const mayHaveArrived = !safeToRepeat && (reason === "nonce" || reason === "duplicate");
    // These two redirects may mean that it was done, and that the answer is elsewhere.
    const error = said
      ? new VenueError(where, { status, code: said.code, venueMessage: said.message, reason, check: rule?.check ?? (reason === "permission" && operation.permission ? `the key's permission ${operation.permission}` : undefined), temporary: fate === "unknown" || rule?.temporary === true, rateLimit, safeToRepeat: !mayHaveArrived })
      : new HttpError(status < 400 ? `a redirect (HTTP ${status}) is not followed` : `HTTP ${status} without the venue's words (${contentType(answer)})`, where, { ...detail, body: body(), safeToRepeat: safeToRepeat || (status < 500 && status !== 302 && status !== 303) });
    return { fate, rule, reason, error };
  }
  if (operation.payload === undefined) return { payload: parsed };
  const payload = memberOf(parsed, operation.payload);
  if (payload !== undefined) return { payload };
  return { fate: "unusable", error: new ContractError(`the answer has no ${operation.payload}`, where, { ...detail, body: body() }) };
}

export const memberOf = (value: unknown, name: string): unknown => (value !== null && typeof value === "object" && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined);

/** By path: `position.coin`, `.` for the value itself. */
export const memberAt = (value: unknown, path: string): unknown => (path === "." ? value : path.split(".").reduce(memberOf, value));

/** As it may be shown: one of those that are usual. Any other is somebody's text, and may quote the request. */
export function contentType({ headers }: Answer): string {
  const type = headers.get("content-type");
  return type === null ? "no content type" : (/^(application\/(json|problem\+json|xml|octet-stream)|text\/(html|plain|xml))(?=$|[; ])/i.exec(type)?.[0] ?? "an unusual content type");
}

/** Cloudflare's id of a request. */
const rayOf = ({ headers }: Answer): string | undefined => /^[0-9a-f]{16}(-[A-Z]{3})?$/.exec(headers.get("cf-ray") ?? "")?.[0];

/** The first rule of the venue's error table that fits. */
export function ruleOf(rules: readonly ErrorRule[], status: number, refusal: Refusal | undefined): ErrorRule | undefined {
  return rules.find((entry) => {
    if (entry.status !== undefined && entry.status !== status) return false;
    if (entry.codes !== undefined && !(refusal?.code !== undefined && hasCode(entry.codes, refusal.code))) return false;
    return entry.message === undefined || (refusal !== undefined && new RegExp(entry.message, "u").test(refusal.message));
  });
}

function hasCode(codes: string, code: string): boolean {
  return codes.split(" ").some((entry) => {
    const [from, to] = entry.split("-");
    return to === undefined ? entry === code : code.length === from!.length && code >= from! && code <= to;
  });
}

/** When an answer was made, by the clock of whoever made it: in whole seconds by its own date, exactly by ours where the two agree. */
function answeredAt(headers: Headers, now: number): number {
  const date = Date.parse(headers.get("date") ?? "");
  return Number.isFinite(date) && (now < date || now > date + 1000) ? date : now;
}

/** How long the venue asks to wait, in ms: `Retry-After` as seconds or date, its form in ms, or the reset of its rate limit. */
function askedWait(headers: Headers, rateLimit: RateLimitReport | undefined, now: () => number): number | undefined {
  const told = headers.get("retry-after-ms");
  const ms = told !== null && /^\d+$/.test(told) ? Number(told) : NaN;
  const after = headers.get("retry-after");
  const seconds = after === null ? NaN : /^\d+(\.\d+)?$/.test(after) ? Number(after) * 1000 : Date.parse(after) - answeredAt(headers, now());
  const asked = [ms, seconds, rateLimit?.resetMs].find((wait) => Number.isFinite(wait));
  return asked === undefined ? undefined : Math.max(0, Math.ceil(asked));
}
