/** A venue that exists for the tests of the core: one operation of each retry class, signed by a key or with a nonce, and a network that answers as told. */
import { createVenueClient, type VenueClient } from "../../src/core/client.js";
import type { ClientEvent, ClientOptions, Operation, OperationTable, Settle, Venue, VenueAdapter } from "../../src/core/types.js";

type Method = (parameters?: object, options?: object) => Promise<unknown>;
export type Name = "read" | "set" | "keyed" | "once" | "nonceSet" | "nonceOnce";

const settled: Settle = { read: "trade.read", parameters: { of: { parameter: "target" } }, equals: { target: { parameter: "target" } } };
const row = (name: string, retry: Operation["retry"], auth: string | undefined, more: Partial<Operation> = {}): Operation => ({
  id: `trade.${name}`,
  method: retry === "read" ? "GET" : "POST",
  path: `/${name}`,
  limits: [{ pool: "calls", weight: 1 }],
  retry,
  payload: "data",
  check: () => {},
  ...(auth === undefined ? {} : { auth }),
  ...(retry === "read" ? {} : { body: true, settle: settled }),
  ...more,
});

const ofNonce = { options: ["nonce", "until"], done: { data: "done" } };

export const table = {
  trade: {
    read: row("read", "read", "key"),
    set: row("set", "set", "key", { settle: settled }),
    keyed: row("keyed", "keyed", "key"),
    once: row("once", "once", "key"),
    nonceSet: row("nonceSet", "set", "nonce", ofNonce),
    nonceOnce: row("nonceOnce", "once", "nonce", ofNonce),
    open: row("open", "read", undefined),
    reduce: row("reduce", "once", "key", { reducesRisk: "amount" }),
    time: row("time", "read", undefined, { limits: [] }),
  },
} satisfies OperationTable;

export const venue: Venue = {
  id: "madeup",
  name: "Made up",
  servers: { mainnet: { api: "https://api.madeup.test" } },
  auth: { key: { validForMs: 5_000 }, nonce: { atMostOnce: true, validForMs: 60_000, validUntil: "until", nonceAheadMs: 86_400_000 } },
  clock: { read: "trade.time", member: "now" },
  pools: { calls: { quota: 100, windowMs: 10_000, scope: "account", headers: { limit: "x-limit", remaining: "x-remaining", reset: "x-reset" } } },
  errors: [
    { codes: "10", reason: "parameter" },
    { codes: "20", reason: "clock", resign: "clock" },
    { codes: "21", reason: "nonce", resign: "always" },
    { codes: "30", reason: "nonce", arrived: true },
    { codes: "31", reason: "not-found", absent: true },
    { codes: "32", reason: "not-found" },
    { codes: "40", reason: "unavailable", outcomeUnknown: true },
    { codes: "45", reason: "position", temporary: true },
    { codes: "50", reason: "rate-limit", pool: "calls", waitMs: 7 },
    { status: 500, reason: "unavailable" },
  ],
};

/** What a request looked like. */
export interface Sent {
  readonly operation: string;
  /** How many signatures were made before this one, and this one. */
  readonly signature: number;
  readonly body: unknown;
  /** The venue's time in ms, as the signer was told; NaN without a signature. */
  readonly signedAt: number;
  /** When it was sent, by the clock of the test. */
  readonly at: number;
}

/** Stands for one answer, or for what happens instead of one. */
export type Reply = (init: RequestInit) => Response | Promise<Response>;

const failure = (code: string) => new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
/** Answers tell the time of the test's clock, unless `date` says another or, being empty, none. */
const answer = (status: number, body: string, given: Record<string, string>): Response => {
  const headers = new Headers({ date: new Date().toUTCString(), "content-type": "application/json", ...given });
  if (headers.get("date") === "") headers.delete("date");
  return new Response(body, { status, headers });
};
const json = (status: number, body: unknown, headers: Record<string, string>): Response => answer(status, JSON.stringify(body), headers);
const aborted = ({ signal }: RequestInit): Promise<never> => new Promise((_, reject) => signal!.addEventListener("abort", () => reject(signal!.reason), { once: true }));

export const ok = (data: unknown = "done", headers = {}): Reply => () => json(200, { data }, headers);
export const code = (refused: string, status = 200, headers = {}): Reply => () => json(status, { code: refused, message: `refused ${refused}` }, headers);
export const status = (number: number, headers = {}, body = ""): Reply => () => answer(number, body, headers);
export const page: Reply = () => answer(200, "<html>", { "content-type": "text/html" });
export const text = (body: string): Reply => () => answer(200, body, {});
export const unsent: Reply = () => Promise.reject(failure("ECONNREFUSED"));
export const lost: Reply = () => Promise.reject(failure("ECONNRESET"));
/** Nothing comes until the call gives up. */
export const silent: Reply = aborted;

export interface Stage {
  readonly client: VenueClient<{ trade: Record<keyof (typeof table)["trade"], Method> }, Record<string, object>>;
  readonly sent: Sent[];
  readonly events: ClientEvent[];
  /** Events in short: `request 1`, `resend 2 TransportError`, `wait backoff 50`. */
  story(): string[];
}

/** A client whose requests are answered by these replies, one after the other, the last one for ever. */
export function stage(replies: readonly Reply[], options: ClientOptions = {}): Stage {
  const sent: Sent[] = [];
  const events: ClientEvent[] = [];
  let signatures = 0;
  const adapter: VenueAdapter = {
    venue,
    authorise({ operation, body, now, options: { nonce } }) {
      signatures += 1;
      if (body?.signer === "fails") throw new Error("no signature");
      return { headers: { "x-signature": String(signatures), "x-time": String(now) }, ...(operation.auth === "nonce" && nonce === undefined ? { nonce: Date.now() } : {}) };
    },
    refusal(body) {
      const answer = body as { code?: unknown; message?: unknown } | null;
      return typeof answer === "object" && typeof answer?.code === "string" ? { code: answer.code, message: String(answer.message) } : undefined;
    },
    account: () => "me",
  };
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    sent.push({ operation: new URL(url).pathname.slice(1), signature: Number(headers.get("x-signature") ?? 0), body: init.body, signedAt: Number(headers.get("x-time") ?? NaN), at: performance.now() });
    return replies[Math.min(sent.length, replies.length) - 1]!(init);
  };
  const client = createVenueClient(table, adapter, { fetch, limiter: false, answers: "off", onEvent: (event) => events.push(event), ...options }, "mainnet") as unknown as Stage["client"];
  return { client, sent, events, story: () => events.map(tellShort) };
}

function tellShort(event: ClientEvent): string {
  switch (event.type) {
    case "wait":
      return `wait ${event.reason} ${event.ms}`;
    case "request":
      return `request ${event.attempt}`;
    case "response":
      return `response ${event.attempt} ${event.status}`;
    case "retry":
    case "resend":
      return `${event.type} ${event.attempt} ${event.error}`;
    case "clock":
      return `clock ${event.source}`;
    case "outcome":
      return `outcome ${event.result} after ${event.attempts}${event.error ? ` ${event.error}` : ""}`;
    default:
      return event.type;
  }
}

/** What a call threw. */
export const caught = async (call: Promise<unknown>): Promise<Error & Record<string, unknown>> => {
  const [result] = await Promise.allSettled([call]);
  if (result.status === "fulfilled") throw new Error(`resolved to ${JSON.stringify(result.value)}`);
  return result.reason as Error & Record<string, unknown>;
};
