/** F8: refusals for a rate limit, in all forms in which a venue says how long to wait. */
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { RateLimitError, type ClientOptions } from "openvenue/kucoin";
import type { VenueId } from "openvenue/sandbox";
import { Findings, outcomeOf, type Fault, type Measured } from "./fault.js";
import { beside, clientsAt, json, OK, SAMPLE_CALLS } from "./loopback.js";

const LATEST_MS = 250;
/** Without any wait of its own: what this machine needs. */
const AT_ONCE_MS = 1_000;
/** A wait that is told in text is at most this in the table, so that measuring all of it takes seconds. */
const WAIT_MS = 1_200;

const TOO_MANY: Readonly<Record<VenueId, unknown>> = { kucoin: { code: "429000", msg: "Too Many Requests" }, hyperliquid: null, coinswitch: { message: "Too many requests" } };

interface Form {
  readonly name: string;
  readonly venue: VenueId;
  readonly write?: boolean;
  readonly options?: ClientOptions;
  /** How late is fine, where not `LATEST_MS`. */
  readonly latestMs?: number;
  /** Headers of the refusal, and when it may be asked again (ms of the wall clock). */
  tell(now: number): { headers: Record<string, string>; until: number };
}

const forms: Form[] = [
  ...(["kucoin", "hyperliquid", "coinswitch"] as const).map((venue): Form => ({ name: `Retry-After 1 s (${venue})`, venue, tell: (now) => ({ headers: { "retry-after": "1" }, until: now + 1_000 }) })),
  { name: "Retry-After 1 s (a write)", venue: "kucoin", write: true, tell: (now) => ({ headers: { "retry-after": "1" }, until: now + 1_000 }) },
  { name: "retry-after-ms 1200", venue: "kucoin", tell: (now) => ({ headers: { "retry-after-ms": String(WAIT_MS) }, until: now + WAIT_MS }) },
  { name: "gw-ratelimit-reset 1200", venue: "kucoin", tell: (now) => ({ headers: { "gw-ratelimit-limit": "4000", "gw-ratelimit-remaining": "0", "gw-ratelimit-reset": String(WAIT_MS) }, until: now + WAIT_MS }) },
];

/** One refusal at a chosen part of a second, since a date has none. */
const dateForm = (part: number, how = "", more: Pick<Form, "options" | "latestMs"> = {}): Form & { part: number } => ({
  ...more,
  name: `HTTP date, told ${part} ms into a second${how}`,
  part,
  venue: "kucoin",
  tell(now) {
    const until = Math.ceil((now + WAIT_MS) / 1000) * 1000;
    return { headers: { "retry-after": new Date(until).toUTCString() }, until };
  },
});

/** With a clock that is off, an answer's own date is all that tells the time: in whole seconds. */
const skewed = (ahead: number, correctClock: boolean): Form =>
  dateForm(500, `, our clock ${Math.abs(ahead) / 60_000} min ${ahead > 0 ? "ahead" : "behind"}${correctClock ? "" : " and not corrected"}`, { options: { clock: () => Date.now() + ahead, correctClock }, latestMs: 1_000 + LATEST_MS });

/** Measured again when it was late: that may have been this machine's doing. Early is early. */
async function waits(form: Form & { part?: number }): ReturnType<typeof waitsOnce> {
  const first = await waitsOnce(form);
  return Math.max(first.repeat, first.next) <= (form.latestMs ?? LATEST_MS) ? first : waitsOnce(form);
}

/** When the requests that follow a refusal arrive, in ms after the moment that the refusal told. */
async function waitsOnce(form: Form & { part?: number }): Promise<{ repeat: number; next: number; requests: number; failed: Error | undefined }> {
  const run = SAMPLE_CALLS.find(({ venue, write }) => venue === form.venue && write === (form.write ?? false))!.run;
  let until = NaN;
  const arrivals: number[] = [];
  const refused = { promise: Promise.resolve(), tell: (): void => undefined };
  refused.promise = new Promise((resolve) => (refused.tell = resolve));
  const answer = (_: unknown, response: ServerResponse): void => {
    arrivals.push(Date.now());
    if (arrivals.length > 1) return json(response, 200, OK[form.venue]);
    const told = form.tell(Date.now());
    until = told.until;
    json(response, 429, TOO_MANY[form.venue], told.headers);
    refused.tell();
  };
  return beside(answer, async ({ origin }) => {
    if (form.part !== undefined) await sleep((form.part - (Date.now() % 1000) + 1000) % 1000);
    const clients = clientsAt(origin, form.options);
    const first = outcomeOf(run(clients));
    // The next call comes soon after the refusal.
    await Promise.race([first, refused.promise]);
    await sleep(50);
    const second = outcomeOf(run(clients));
    const failed = (await Promise.all([first, second])).find(({ error }) => error)?.error;
    const [, repeat = NaN, next = NaN] = arrivals.sort((a, b) => a - b);
    return { repeat: repeat - until, next: next - until, requests: arrivals.length, failed };
  });
}

async function warmUp({ venue }: Form): Promise<void> {
  await beside((_, response) => json(response, 200, OK[venue]), ({ origin }) => Promise.all(SAMPLE_CALLS.filter((call) => call.venue === venue).map(({ run }) => run(clientsAt(origin)))));
}

async function absent(): Promise<{ waitMs: number; requests: number }> {
  return beside(
    (_, response) => json(response, 429, TOO_MANY.kucoin),
    async ({ origin, requests }) => {
      const { error } = await outcomeOf(clientsAt(origin).kucoin.margin.getBorrowHistory({ currency: "USDT" }));
      if (!(error instanceof RateLimitError)) throw new Error("no RateLimitError");
      return { waitMs: requests.at(-1)!.at - requests[0]!.at, requests: requests.length };
    },
  );
}

/** A wait beyond the cap, or beyond the deadline: what the call says, how soon, and whether the next one is sent. */
async function tooLong(seconds: number): Promise<{ elapsedMs: number; error: unknown; untilOff: number; next: unknown; requests: number }> {
  return beside(
    (_, response) => json(response, 429, TOO_MANY.kucoin, { "retry-after": String(seconds) }),
    async ({ origin, requests }) => {
      const { kucoin } = clientsAt(origin);
      const startedAt = performance.now();
      const { error } = await outcomeOf(kucoin.margin.getBorrowHistory({ currency: "USDT" }));
      const elapsedMs = performance.now() - startedAt;
      const untilOff = Number(error?.retryAt) - (Date.now() + seconds * 1000);
      const next = (await outcomeOf(kucoin.margin.getBorrowHistory({ currency: "USDT" }))).error;
      return { elapsedMs, error, untilOff, next, requests: requests.length };
    },
  );
}

async function measure(): Promise<Measured> {
  const findings = new Findings();
  const dates: Form[] = [dateForm(100), dateForm(850), skewed(600_000, true), skewed(-600_000, true), skewed(600_000, false), skewed(-600_000, false)];
  // The first requests of a process are slow.
  await Promise.all(forms.map(warmUp));
  const [measured, dated, none, long, beyondDeadline] = await Promise.all([Promise.all(forms.map(waits)), Promise.all(dates.map(waits)), absent(), tooLong(10_000), tooLong(45)]);
  for (const [index, { repeat, next, requests, failed }] of [...measured, ...dated].entries()) {
    const late = [repeat, next];
    const { name, latestMs = LATEST_MS } = [...forms, ...dates][index]!;
    findings.add(failed ? `${name}: ${String(failed)}` : `${name}: repeat ${repeat.toFixed(0)} ms and next call ${next.toFixed(0)} ms after the moment told`, requests === 3 && late.every((ms) => ms >= 0 && ms <= latestMs));
  }
  findings.add(`no header: ${none.requests} requests within ${none.waitMs.toFixed(0)} ms of backoff`, none.requests === 3 && none.waitMs <= 4_000 + LATEST_MS);
  for (const [seconds, { elapsedMs, error, untilOff, next, requests }] of [[10_000, long], [45, beyondDeadline]] as const) {
    const told = error instanceof RateLimitError && Math.abs(untilOff) <= AT_ONCE_MS && error.message.includes(new Date(error.retryAt!).toISOString());
    const nextOne = next instanceof RateLimitError && next.status === undefined;
    findings.add(
      `${seconds} s: RateLimitError after ${elapsedMs.toFixed(0)} ms with retryAt ${told ? "right" : "wrong"}, ${requests} request, the next call ${nextOne ? "refused unsent" : String(next)}`,
      told && elapsedMs <= AT_ONCE_MS && requests === 1 && nextOne,
    );
  }
  return findings.measured;
}

export const waitsAsTold: Fault = {
  id: "F8",
  fault: "429 with Retry-After in seconds, as a date, in ms, absent, as gw-ratelimit-reset, or of 10,000 s",
  required: "the wait is honoured, by the next call too: never earlier than told, at most 250 ms late; beyond 60 s, or beyond the deadline, fails at once and says until when",
  measure,
};
