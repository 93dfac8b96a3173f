/** Faults of answers: cut, replaced by a page, of another type, refusals of every kind, and not as the spec says. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { answerCheck } from "openvenue/contract";
import type { ClientEvent, ClientOptions } from "openvenue/kucoin";
import { createSandbox, type FaultKind, type Sandbox, type VenueId } from "openvenue/sandbox";
import { parse } from "yaml";
import { Findings, outcomeOf, type Fault, type Measured } from "./fault.js";
import { addGrouped, ALWAYS, BORROW, CARRIED_OUT_AT_FIRST, clientsAt, close, count, listen, openStage, outcomeName, READS_AND_CHANGES, strike } from "./stage.js";
import type { Call, Expected, Seen } from "./stage.js";

const VENUES = ["hyperliquid", "kucoin", "coinswitch"] as const;
const byKind = (expected: Expected) => ({ kind }: Call): string => expected[kind];
const CUT = { read: "ContractError, 1 request" };

async function truncated(): Promise<Measured> {
  const findings = new Findings();
  const stage = await openStage();
  try {
    addGrouped(findings, await strike(stage, () => ({ kind: "truncate", times: 1 }), byKind({ ...CARRIED_OUT_AT_FIRST, ...CUT })), "once: ");
    addGrouped(findings, await strike(stage, () => ({ kind: "truncate" }), byKind({ ...ALWAYS, ...CUT })), "every time: ");

    const long = `{"code":"200000","data":"${"0123456789".repeat(1000)}`;
    const seen = await strike(stage, () => ({ kind: "alter", text: () => long }), byKind({ ...ALWAYS, ...CUT }));
    const kept = seen.map(({ error }) => chainOf(error).find(({ name }) => name === "ContractError")?.body ?? "");
    findings.add(`of ${long.length} characters each error keeps ${[...new Set(kept.map(({ length }) => length))].join(", ")}`, kept.every((body) => body.length === 1024 && long.startsWith(body)));
  } finally {
    await stage.close();
  }
  return findings.measured;
}

const RAY = "8f3c1d2e4b5a6978-FRA";
const BLOCKED = `<!DOCTYPE html><html><head><title>Access denied</title></head><body><h1>Error 1015</h1><p>You are being rate limited. Ray ID: ${RAY}</p></body></html>`;
const LOST: Expected = {
  read: "HttpError, 1 request",
  once: "OutcomeUnknownError, 1 request, 0 carried out",
  set: "OutcomeUnknownError, 3 differently signed requests, 0 carried out",
  "nonce once": "OutcomeUnknownError, 3 identical requests, 0 carried out",
  "nonce set": "OutcomeUnknownError, 3 identical requests, 0 carried out",
};
const alike = (read: string, write: string): Expected => ({ read, once: write, set: write, "nonce once": write, "nonce set": write });
const BY_STATUS: readonly (readonly [number, Expected])[] = [
  [200, LOST],
  [403, alike("HttpError, 1 request", "HttpError, 1 request, 0 carried out")],
  [503, { ...LOST, read: "HttpError, 3 requests" }],
  [429, alike("RateLimitError, 3 requests", "RateLimitError, 3 differently signed requests, 0 carried out")],
];

async function edgePages(): Promise<Measured> {
  const findings = new Findings();
  const stage = await openStage();
  try {
    for (const [status, expected] of BY_STATUS) {
      const page = { kind: "status", status, body: BLOCKED, contentType: "text/html; charset=UTF-8", headers: { "cf-ray": RAY, server: "cloudflare" } } as const;
      const seen = await strike(stage, () => page, byKind(expected));
      addGrouped(findings, seen, `${status}: `);
      const chains = seen.map(({ error }) => chainOf(error));
      const rays = chains.filter((chain) => chain.some(({ name, ray }) => name === "HttpError" && ray === RAY)).length;
      if (status !== 429) findings.add(`${rays} of ${seen.length} tell the ray id`, rays === seen.length);
      const syntax = chains.flat().filter(({ name }) => name === "SyntaxError").length;
      findings.add(count(syntax, "SyntaxError"), syntax === 0);
    }
  } finally {
    await stage.close();
  }
  return findings.measured;
}

/** An error and what caused it. */
function chainOf(error: unknown): { name: string; ray?: string; body?: string }[] {
  return error instanceof Error ? [error, ...chainOf(error.cause)] : [];
}

interface Taken {
  readonly error: (Error & Record<string, unknown>) | undefined;
  readonly value: unknown;
  /** What the client told of the answer. */
  readonly told: readonly string[];
  /** Writes in the ledger. */
  readonly done: number;
}

/** One call while a fault strikes it. */
async function take(sandbox: Sandbox, one: Call, fault: FaultKind, options: ClientOptions): Promise<Taken> {
  const events: ClientEvent[] = [];
  const before = sandbox.ledger.length;
  sandbox.inject({ ...fault, venue: one.venue, operation: one.operation });
  const { error, value } = await outcomeOf(one.run(clientsAt(sandbox.url!, { limiter: false, ...options, onEvent: (event) => events.push(event) })));
  sandbox.clearFaults();
  return { error, value, told: events.flatMap((event) => (event.type === "unexpected" ? [event.problem] : [])), done: sandbox.ledger.length - before };
}

const MODES = ["warn", "error", "off"] as const;

/** As the table tells a call: whether its value came, and how many of what was told are about the fault. */
const shown = ({ kind }: Call, what: string, told: number): string => `${kind === "read" ? "reads" : "writes"} ${what}, ${told} told`;

async function contentTypes(): Promise<Measured> {
  const findings = new Findings();
  const sandbox = createSandbox();
  await sandbox.listen();
  const underType = (one: Call, contentType: string | undefined, options: ClientOptions): Promise<Taken> => take(sandbox, one, { kind: "content-type", ...(contentType === undefined ? {} : { contentType }) }, options);
  try {
    for (const mode of [undefined, ...MODES]) {
      const seen: Seen[] = [];
      for (const contentType of [undefined, "text/plain", "text/html"]) {
        for (const one of READS_AND_CHANGES) {
          const { error, value, told, done } = await underType(one, contentType, mode === undefined ? {} : { answers: mode });
          const named = told.filter((problem) => problem.includes(contentType ?? "no content type")).length;
          const text = shown(one, error ? error.name : value === undefined ? "lost" : "accepted", named);
          const wanted = shown(one, mode === "error" && one.kind === "read" ? "ContractError" : "accepted", mode === "off" ? 0 : 1);
          seen.push({ name: contentType ?? "no type", text, met: text === wanted && told.length === named && done === (one.kind === "read" ? 0 : 1) });
        }
      }
      addGrouped(findings, seen, mode === undefined ? "by default, " : `${mode}, `);
    }
    const right: Taken[] = [];
    for (const contentType of ["application/json; charset=utf-8", "application/problem+json"]) for (const one of READS_AND_CHANGES) right.push(await underType(one, contentType, { answers: "error" }));
    const told = right.flatMap((taken) => taken.told).length;
    findings.add(`JSON by another name: accepted, ${told} told`, told === 0 && right.every(({ error }) => !error));
  } finally {
    await sandbox.close();
  }
  return findings.measured;
}

interface Rule {
  readonly codes?: readonly string[];
  readonly message?: string;
  readonly status?: number;
  readonly statuses?: readonly number[];
  readonly reason: string;
  readonly waitMs?: number;
  readonly outcomeUnknown?: boolean;
  readonly temporary?: boolean;
}

interface Refused {
  readonly status: number;
  readonly code?: string;
  readonly message: string;
}

const readRules = (venue: VenueId): readonly Rule[] => (parse(readFileSync(new URL(`../../specs/${venue}/venue.yaml`, import.meta.url), "utf8")) as { "x-errors": Rule[] })["x-errors"];

const boundsOf = (entry: string): [number, number] => {
  const [first, last = first] = entry.split("-").map(Number) as [number, number?];
  return [first, last];
};

/** The codes of an entry; of a long range only its ends. */
const codesOf = (entry: string): string[] => {
  const [first, last] = boundsOf(entry);
  return last - first > 1000 ? [String(first), String(last)] : Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
};

const has = (entry: string, code: string): boolean => {
  const [first, last] = boundsOf(entry);
  return Number(code) >= first && Number(code) <= last;
};

/** What the spec says of a refusal: its first rule that fits. */
function firstThatFits(rules: readonly Rule[], { status, code, message }: Refused): Rule | undefined {
  for (const rule of rules) {
    const byStatus = rule.status === undefined || rule.status === status;
    const byCode = !rule.codes || (code !== undefined && rule.codes.some((entry) => has(entry, code)));
    if (byStatus && byCode && (rule.message === undefined || message.search(new RegExp(rule.message)) >= 0)) return rule;
  }
  return undefined;
}

/** Refusals that a rule is for: each of its codes under each status that it was seen under, or six of the texts that its expression takes, or its status with words that no rule knows. */
function refusalsFor({ codes, message, status = 200, statuses = [] }: Rule, venue: VenueId): Refused[] {
  const plain = "Something that no rule knows";
  if (codes) return codes.flatMap(codesOf).flatMap((code) => (statuses.length > 0 ? statuses : [status]).map((seen) => ({ status: seen, code, message: plain })));
  const code = venue === "kucoin" ? { code: "999999" } : {};
  const texts = message === undefined ? [plain] : fc.sample(fc.stringMatching(new RegExp(message, "u")), { numRuns: 6, seed: 11 });
  return texts.map((text) => ({ status, ...code, message: text }));
}

/** A refusal in its venue's form. Hyperliquid tells a malformed body in plain text. */
function wordsOf(venue: VenueId, { status, code, message }: Refused): string {
  if (venue === "kucoin") return JSON.stringify({ code, msg: message });
  if (venue === "coinswitch") return JSON.stringify(code === undefined ? { message } : { retCode: Number(code), retMsg: message });
  return status === 422 ? message : JSON.stringify({ status: "err", response: message });
}

async function refusals(): Promise<Measured> {
  const findings = new Findings();
  let answer: { status: number; text: string } = { status: 200, text: "" };
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(answer.status, { "content-type": answer.text.startsWith("{") ? "application/json" : "text/plain" }).end(answer.text);
  });
  const clients = clientsAt(await listen(server), { limiter: false, retry: false });
  try {
    for (const venue of VENUES) {
      const rules = readRules(venue);
      const calls = READS_AND_CHANGES.filter((one) => one.venue === venue);
      const wrong: string[] = [];
      const decided = new Set<Rule>();
      let asked = 0;
      for (const refused of rules.flatMap((rule) => refusalsFor(rule, venue))) {
        const rule = firstThatFits(rules, refused);
        if (rule) decided.add(rule);
        answer = { status: refused.status, text: wordsOf(venue, refused) };
        for (const one of calls) {
          asked += 1;
          const { error } = await outcomeOf(one.run(clients));
          const problem = notAsRuled(error, refused, rule, one);
          if (problem !== undefined) wrong.push(`${refused.status} ${refused.code ?? refused.message}: ${problem}`);
        }
      }
      const idle = rules.filter((rule) => !decided.has(rule)).map(({ codes, message, status }) => String(codes ?? message ?? status));
      findings.add(`${venue}: ${rules.length} rules, ${asked} refusals of reads and writes, ${wrong.length} not as ruled${wrong.length > 0 ? ` (${wrong.slice(0, 3).join(", ")})` : ""}`, wrong.length === 0 && asked > rules.length);
      if (idle.length > 0) findings.add(`rules that an earlier one leaves nothing to: ${idle.join(", ")}`, false);
    }
  } finally {
    await close(server);
  }
  return findings.measured;
}

/** What is wrong with the error that a refusal became. */
function notAsRuled(error: Taken["error"], { status, code, message }: Refused, rule: Rule | undefined, { kind }: Call): string | undefined {
  const limited = status === 429 || rule?.reason === "rate-limit";
  const unclear = status >= 500 || rule?.outcomeUnknown === true;
  const open = !limited && kind !== "read" && unclear;
  const wanted = limited
    ? { name: "RateLimitError", status, retryAfterMs: rule?.waitMs, temporary: true }
    : { name: "VenueError", status, code, venueMessage: message, reason: rule?.reason ?? "unknown", temporary: unclear || rule?.temporary === true };
  if (open && error?.name !== "OutcomeUnknownError") return `${outcomeName(error)} instead of OutcomeUnknownError`;
  const told = (open ? error?.cause : error) as Record<string, unknown> | undefined;
  const differing = Object.entries(wanted).find(([name, value]) => told?.[name] !== value);
  return differing && `${differing[0]} is ${String(told?.[differing[0]])} instead of ${String(differing[1])}`;
}

type Body = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** How an answer is changed, the member that is to be named for it, and where the result has what is new. */
interface Change {
  readonly member?: string;
  readonly change: (body: Body) => unknown;
  readonly found?: (value: Body) => unknown;
}

const NEW = { nested: ["kept"] };
const SETTLING = "SETTLING";
const addedTo = (payloadOf: (body: Body) => Body): Change => ({ change: (body) => (payloadOf(body).added = NEW), found: ({ added }) => added });
/** By call, in their order in `READS_AND_CHANGES`: a member that goes, one that is new, and a value of a list that is new. */
const CHANGES: readonly { missing: Change; extra: Change; news?: Change }[] = [
  {
    missing: { member: "totalNum", change: ({ data }) => delete data.totalNum },
    extra: { change: ({ data }) => (data.items[0].added = NEW), found: ({ items }) => items[0].added },
    news: { member: "status", change: ({ data }) => (data.items[0].status = SETTLING), found: ({ items }) => items[0].status },
  },
  { missing: { member: "actualSize", change: ({ data }) => delete data.actualSize }, extra: addedTo(({ data }) => data) },
  {
    missing: { member: "withdrawable", change: (body) => delete body.withdrawable },
    extra: addedTo((body) => body),
    news: { member: "type", change: ({ assetPositions: [first] }) => (first.type = SETTLING), found: ({ assetPositions }) => assetPositions[0].type },
  },
  { missing: { member: "type", change: ({ response }) => delete response.type }, extra: addedTo(({ response }) => response) },
  {
    missing: { member: "leverage", change: ({ data }) => delete data.leverage },
    extra: addedTo(({ data }) => data),
    news: { member: "exchange", change: ({ data }) => (data.exchange = SETTLING), found: ({ exchange }) => exchange },
  },
  {
    missing: { member: "position_margin", change: ({ data }) => delete data.position_margin },
    extra: addedTo(({ data }) => data),
    news: { member: "position_side", change: ({ data }) => (data.position_side = SETTLING), found: (position) => position.position_side },
  },
];

async function unexpectedAnswers(): Promise<Measured> {
  const findings = new Findings();
  const sandbox = createSandbox();
  await sandbox.listen();
  try {
    // For a list that is not empty.
    await BORROW.run(clientsAt(sandbox.url!));
    for (const [kind, name] of [["missing", "missing member"], ["extra", "new member"], ["news", "new value"]] as const) {
      for (const mode of MODES) {
        const seen: Seen[] = [];
        for (const [index, one] of READS_AND_CHANGES.entries()) {
          const given = CHANGES[index]![kind];
          if (!given) continue;
          const { member = "", change, found } = given;
          const { error, value, told, done } = await take(sandbox, one, { kind: "alter", change: (body) => void change(body as Body) }, { answers: mode, checkAnswer: answerCheck(one.venue) });
          const kept = value !== undefined && (!found || isDeepStrictEqual(found(value as Body), kind === "extra" ? NEW : SETTLING));
          const named = told.filter((problem) => problem.includes(member)).length;
          const text = shown(one, error ? error.name : kept ? "accepted" : "lost", named);
          const refused = kind === "missing" && mode === "error" && one.kind === "read";
          const wanted = shown(one, refused ? "ContractError" : "accepted", kind === "extra" || mode === "off" ? 0 : 1);
          const met = text === wanted && told.length === named && (!refused || error!.message.includes(member)) && done === (one.kind === "read" ? 0 : 1);
          seen.push({ name: mode, text, met });
        }
        addGrouped(findings, seen, `${name}, `);
      }
    }
  } finally {
    await sandbox.close();
  }
  return findings.measured;
}

export const answers: Fault[] = [
  { id: "F5", fault: "JSON that is cut, under status 200", required: "ContractError for reads, OutcomeUnknownError for writes; of the text at most 1 kB is kept", measure: truncated },
  { id: "F6", fault: "an HTML page under status 200, 403, 503 or 429 (Cloudflare 1015)", required: "HttpError or RateLimitError, never a SyntaxError; the ray id is kept; a write that may have arrived ends in OutcomeUnknownError", measure: edgePages },
  { id: "F7", fault: "good JSON under a wrong content type, or none", required: "accepted and told by default; `error` refuses reads, never a write that was carried out; `off` is silent", measure: contentTypes },
  { id: "F11", fault: "a refusal, under the statuses that its rule tells", required: "thrown, typed by the first rule of the spec that fits: every code and every text of the three tables", measure: refusals },
  { id: "F24", fault: "an answer with a member missing, a new member, or a new value of a list", required: "missing: told, or a ContractError for reads by mode; new members are kept; new values pass as text and are told", measure: unexpectedAnswers },
];
