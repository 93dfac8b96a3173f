/** From an answer to a payload, or to the error that says what happened. */
import { ContractError, HttpError, OutcomeUnknownError, RateLimitError, VenueError, type OpenvenueError } from "./errors.js";
import { readJson } from "./json.js";
import type { ErrorRule, Operation, Refusal, VenueAdapter } from "./types.js";

/** What came back, read to the end. A `Response`, so that `client.raw` can hand it on; `json` keeps long integers. */
export class Answer extends Response {
  readonly source: string;
  /** The parsed body; `NOT_JSON` when it is none. */
  readonly parsed: unknown;

  constructor(source: string, init: { status: number; statusText: string; headers: Headers }) {
    const headers = new Headers(init.headers);
    // openapi-fetch calls json() only beside a content-length; the original one counts compressed bytes.
    headers.set("content-length", String(source.length));
    headers.delete("content-encoding");
    super(init.status === 204 || init.status === 205 || init.status === 304 ? null : source, { ...init, headers });
    this.source = source;
    this.parsed = parse(source);
  }

  override json(): Promise<unknown> {
    return Promise.resolve(this.parsed);
  }
}

export const NOT_JSON = Symbol("not JSON");

function parse(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return NOT_JSON;
  }
}

/** What the reader must know of a call besides its answer. */
export interface AnswerContext {
  readonly operation: Operation;
  readonly adapter: VenueAdapter;
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
  /** Hides what the request carried, should a venue or proxy echo it. */
  readonly redact: (text: string) => string;
  readonly clock: () => number;
}

/** The payload of a success. Throws for everything else. */
export function readAnswer(answer: Answer, context: AnswerContext): unknown {
  const { operation, adapter } = context;
  const where = { venue: adapter.venue.id, operation: operation.id };
  const write = operation.retry !== "read";
  const safeToRepeat = operation.retry !== "once";
  const { status, parsed } = answer;
  const body = (): string => context.redact(answer.source);

  if (answer.ok && parsed === NOT_JSON) {
    const error = new ContractError(`the answer is not JSON (${contentType(answer)})`, where, { status, body: body(), safeToRepeat });
    throw write ? outcomeUnknown(context, error) : error;
  }
  if (answer.ok) {
    const empty = operation.empty?.find(({ member, equals }) => memberOf(parsed, member) === equals);
    if (empty) return "value" in empty ? structuredClone(empty.value) : parsed;
  }

  const refusal = adapter.refusal(parsed === NOT_JSON ? answer.source : parsed, status, operation);
  const rule = ruleOf(adapter.venue.errors, status, refusal);
  const reason = rule?.reason ?? "unknown";
  const said = refusal ? { ...refusal, message: context.redact(refusal.message) } : undefined;
  if (status === 429 || (said && reason === "rate-limit")) {
    throw new RateLimitError(where, { status, retryAfterMs: retryAfter(answer.headers, context.clock), venueMessage: said?.message });
  }
  if (said || !answer.ok) {
    // A duplicate says that an earlier request arrived: a new one would be a second.
    const mayHaveArrived = !safeToRepeat && (reason === "nonce" || reason === "duplicate");
    const error = said
      ? new VenueError(where, { status, code: said.code, venueMessage: said.message, reason, safeToRepeat: !mayHaveArrived })
      : new HttpError(status < 400 ? `a redirect (HTTP ${status}) is not followed` : `HTTP ${status} without the venue's words (${contentType(answer)})`, where, { status, body: body(), safeToRepeat: safeToRepeat || status < 500 });
    // A 5xx does not say whether the write was applied, with or without the venue's words.
    throw write && (status >= 500 || rule?.outcomeUnknown) ? outcomeUnknown(context, error) : error;
  }
  if (operation.payload === undefined) return parsed;
  const payload = memberOf(parsed, operation.payload);
  if (payload !== undefined) return payload;
  const error = new ContractError(`the answer has no ${operation.payload}`, where, { status, body: body(), safeToRepeat });
  throw write ? outcomeUnknown(context, error) : error;
}

export function outcomeUnknown({ operation, adapter, parameters }: AnswerContext, cause: unknown): OpenvenueError {
  return new OutcomeUnknownError({ venue: adapter.venue.id, operation: operation.id }, { parameters, settle: operation.settle, safeToRepeat: operation.retry !== "once" }, cause);
}

const memberOf = (value: unknown, name: string): unknown => (value !== null && typeof value === "object" && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined);

const contentType = (answer: Answer): string => answer.headers.get("content-type") ?? "no content type";

/** The first rule of the venue's error table that fits. */
function ruleOf(rules: readonly ErrorRule[], status: number, refusal: Refusal | undefined): ErrorRule | undefined {
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

/** `Retry-After` as seconds or date, in ms. */
function retryAfter(headers: Headers, clock: () => number): number | undefined {
  const value = headers.get("retry-after");
  if (!value) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - clock();
  return Number.isFinite(ms) ? Math.max(0, Math.ceil(ms)) : undefined;
}
