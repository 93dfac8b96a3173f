/** F8: refusals for a rate limit, in all forms in which a venue says how long to wait. */
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { RateLimitError } from "openvenue/kucoin";
import type { VenueId } from "openvenue/sandbox";
import { Findings, outcomeOf, type Fault, type Measured } from "./fault.js";
import { beside, clientsAt, json, OK, SAMPLE_CALLS } from "./loopback.js";

const LATEST_MS = 250;
/** A wait that is told in text is at most this in the table, so that measuring all of it takes seconds. */
const WAIT_MS = 1_200;

interface Form {
  readonly name: string;
  readonly venue: VenueId;
  readonly write?: boolean;
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
const dateForm = (part: number): Form & { part: number } => ({
  name: `HTTP date, told ${part} ms into a second`,
  part,
  venue: "kucoin",
  tell(now) {
    const until = Math.ceil((now + WAIT_MS) / 1000) * 1000;
    return { headers: { "retry-after": new Date(until).toUTCString() }, until };
  },
});

/** Measured again when it was late: that may have been this machine's doing. Early is early. */
async function waits(form: Form & { part?: number }): ReturnType<typeof waitsOnce> {
  const first = await waitsOnce(form);
  return Math.max(first.repeat, first.next) <= LATEST_MS ? first : waitsOnce(form);
}

/** When the requests that follow a refusal arrive, in ms after the moment that the refusal told. */
async function waitsOnce(form: Form & { part?: number }): Promise<{ repeat: number; next: number; requests: number }> {
  const run = SAMPLE_CALLS.find(({ venue, write }) => venue === form.venue && write === (form.write ?? false))!.run;
  let until = NaN;
  const arrivals: number[] = [];
  const answer = (_: unknown, response: ServerResponse): void => {
    arrivals.push(Date.now());
    if (arrivals.length > 1) return json(response, 200, OK[form.venue]);
    const told = form.tell(Date.now());
    until = told.until;
    json(response, 429, form.venue === "kucoin" ? { code: "429000", msg: "Too Many Requests" } : form.venue === "hyperliquid" ? null : { message: "Too many requests" }, told.headers);
  };
  return beside(answer, async ({ origin }) => {
    if (form.part !== undefined) await sleep((form.part - (Date.now() % 1000) + 1000) % 1000);
    const clients = clientsAt(origin);
    const first = outcomeOf(run(clients));
    while (arrivals.length === 0) await sleep(5);
    await sleep(50);
    const second = outcomeOf(run(clients));
    for (const { error } of await Promise.all([first, second])) if (error) throw error;
    const [, repeat = NaN, next = NaN] = arrivals.sort((a, b) => a - b);
    return { repeat: repeat - until, next: next - until, requests: arrivals.length };
  });
}

async function warmUp({ venue }: Form): Promise<void> {
  await beside((_, response) => json(response, 200, OK[venue]), ({ origin }) => Promise.all(SAMPLE_CALLS.filter((call) => call.venue === venue).map(({ run }) => run(clientsAt(origin)))));
}

async function absent(): Promise<{ waitMs: number; requests: number }> {
  return beside(
    (_, response) => json(response, 429, { code: "429000", msg: "Too Many Requests" }),
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
    (_, response) => json(response, 429, { code: "429000", msg: "Too Many Requests" }, { "retry-after": String(seconds) }),
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
  const dates = [dateForm(100), dateForm(850)];
  // The first requests of a process are slow.
  await Promise.all(forms.map(warmUp));
  const [measured, dated, none, long, beyondDeadline] = await Promise.all([Promise.all(forms.map(waits)), Promise.all(dates.map(waits)), absent(), tooLong(10_000), tooLong(45)]);
  for (const [index, { repeat, next, requests }] of [...measured, ...dated].entries()) {
    const late = [repeat, next];
    const name = [...forms, ...dates][index]!.name;
    findings.add(`${name}: repeat ${repeat.toFixed(0)} ms and next call ${next.toFixed(0)} ms after the moment told`, requests === 3 && late.every((ms) => ms >= 0 && ms <= LATEST_MS));
  }
  findings.add(`no header: ${none.requests} requests within ${none.waitMs.toFixed(0)} ms of backoff`, none.requests === 3 && none.waitMs <= 4_000 + LATEST_MS);
  for (const [seconds, { elapsedMs, error, untilOff, next, requests }] of [[10_000, long], [45, beyondDeadline]] as const) {
    const told = error instanceof RateLimitError && Math.abs(untilOff) <= LATEST_MS && error.message.includes(new Date(error.retryAt!).toISOString());
    findings.add(`${seconds} s: RateLimitError after ${elapsedMs.toFixed(0)} ms with retryAt ${told ? "right" : "wrong"}, ${requests} request, the next call ${next instanceof RateLimitError ? "refused unsent" : String(next)}`, told && elapsedMs <= LATEST_MS && requests === 1 && next instanceof RateLimitError && next.status === undefined);
  }
  return findings.measured;
}

export const waitsAsTold: Fault = {
  id: "F8",
  fault: "429 with Retry-After in seconds, as a date, in ms, absent, as gw-ratelimit-reset, or of 10,000 s",
  required: "the wait is honoured, by the next call too: never earlier than told, at most 250 ms late; beyond 60 s, or beyond the deadline, fails at once and says until when",
  measure,
};
