/** Finds out what became of a write whose answer was lost, by the read that its spec names. Never sends the write again. */
import { memberAt, ruleOf } from "./answer.js";
import { Deadline } from "./deadline.js";
import { decimalOf, multiply } from "./decimal.js";
import { ValidationError, VenueError, type LostWrite } from "./errors.js";
import { plainDecimal } from "./form.js";
import type { Settings } from "./pipeline.js";
import type { CallOptions, Operation, Settle, Source, Sources } from "./types.js";
import { typeName } from "./validate.js";

export interface Settlement {
  /**
   * `applied`: the venue shows it. `not applied`: the venue does not show it, and it is too late for it to be carried out. `unknown`: the
   * read cannot tell, or not yet; see `why` and `decidableAt`.
   */
  readonly outcome: "applied" | "not applied" | "unknown";
  readonly why: string;
  /** `group.operation` of the read that was asked. */
  readonly read: string | undefined;
  /** What it answered. */
  readonly observed: unknown;
  /** The venue's time in ms from which the same question can have a definite answer; undefined where waiting does not help. */
  readonly decidableAt: number | undefined;
}

/** `timeoutMs` is for all of it: the reads, and the wait until they can tell, if that is over in time. Default: the client's. */
export interface SettleOptions extends Pick<CallOptions, "signal" | "timeoutMs"> {
  /** What the settling read answered before the write was sent. Needed to tell a change of an amount, such as added margin. */
  before?: unknown;
}

/** Records that are spoken for: they belong to calls whose outcome is known. The oldest are forgotten. */
export class KnownRecords {
  readonly #ids = new Set<string>();
  /** Calls whose record may be there before their answer is. */
  readonly underWay = new Set<{ readonly operation: Operation; readonly parameters: Readonly<Record<string, unknown>> }>();

  add(id: unknown): void {
    if (typeof id !== "string" && typeof id !== "number") return;
    this.#ids.add(String(id));
    if (this.#ids.size > 10_000) this.#ids.delete(this.#ids.values().next().value!);
  }

  has(id: unknown): boolean {
    return this.#ids.has(String(id));
  }
}

type Finding = Pick<Settlement, "outcome" | "why">;

/** What came out of a read; the caller decides what an absence means. */
const SHOWN = "shown";
const ABSENT = "absent";

export async function settle(settings: Settings, operation: Operation, lost: LostWrite, options: SettleOptions = {}): Promise<Settlement> {
  const { settle: how } = operation;
  const answer = (finding: Finding, observed?: unknown, decidableAt?: number): Settlement => ({ ...finding, read: how?.read, observed, decidableAt });
  if (!how) return answer({ outcome: "unknown", why: "the venue has no read that tells" });
  if (!lost.parameters) return answer({ outcome: "unknown", why: "the parameters are not known, as the request was prepared before" });

  const deadline = new Deadline(options.timeoutMs ?? settings.timeoutMs, options.signal);
  try {
    const source = new Sourcing(settings, lost, lost.parameters, (id, given) => settings.run(id, given, { timeoutMs: Math.max(1, deadline.remainingMs), ...(options.signal ? { signal: options.signal } : {}) }));
    const given = (await source.all(how.parameters)).filter(([, member]) => member !== undefined);
    const named = Object.keys(how.parameters);
    // One thing is read by what names it; without that, a read of all would be another question.
    if (how.rows === undefined && named.length > 0 && given.length === 0) return answer({ outcome: "unknown", why: `the write lacks what the read needs: ${named.join(" or ")}` });
    const where = await source.all(how.where);
    for (;;) {
      const askedAt = settings.clock.local();
      const asked = await source.read(how.read, Object.fromEntries(given)).then((payload) => ({ payload }), (cause: unknown) => cannotAsk(settings, cause));
      if ("why" in asked) return answer({ outcome: "unknown", why: asked.why });
      const observed = asked.payload;
      // Judged by what the answer tells of the clock, too, but for the moment of asking: what came later is not in the answer.
      const late = lost.arrived || earliest(settings, operation) - (settings.clock.local() - askedAt) > lost.validUntil;
      const finding = await decide(settings, how, lost, observed, where, options.before, source);
      if (finding === SHOWN) return answer({ outcome: "applied", why: `${how.read} shows it` }, observed);
      if (finding !== ABSENT) return answer(finding, observed);
      if (late) return answer({ outcome: "not applied", why: `${how.read} does not show it, and ${lost.arrived ? "it arrived before" : "its time is over"}` }, observed);
      const waitMs = lost.validUntil - earliest(settings, operation) + 1;
      const unknown = answer({ outcome: "unknown", why: `${how.read} does not show it, but it may still be on its way` }, observed, Number.isFinite(waitMs) ? settings.clock.now() + waitMs : undefined);
      // A second for the read itself.
      if (waitMs + 1000 > deadline.remainingMs) return unknown;
      await deadline.sleep(waitMs);
    }
  } finally {
    deadline.end();
  }
}

/** A write may lack what its read needs, such as an order that was given no id; and a venue may refuse to read what does not exist. */
function cannotAsk({ adapter: { venue } }: Settings, cause: unknown): { why: string } | { payload: undefined } {
  if (cause instanceof VenueError && ruleOf(venue.errors, cause.status, { code: cause.code, message: cause.venueMessage })?.absent) return { payload: undefined };
  if (cause instanceof ValidationError) return { why: `the write lacks what the read needs: ${cause.message}` };
  throw cause;
}

/** The venue's time at the earliest. While nothing is known of its clock, ours may be ahead by as much as the venue puts up with. */
function earliest({ clock, adapter }: Settings, { auth = "" }: Operation): number {
  return clock.earliest ?? clock.now() - (adapter.venue.auth[auth]?.validForMs ?? 0);
}

/** Gives the values that `x-settle` speaks of. */
class Sourcing {
  readonly read: (id: string, given: object) => Promise<unknown>;
  readonly #settings: Settings;
  readonly #lost: LostWrite;
  readonly #parameters: Readonly<Record<string, unknown>>;
  readonly #resolved = new Map<string, Promise<unknown>>();

  constructor(settings: Settings, lost: LostWrite, parameters: Readonly<Record<string, unknown>>, read: Sourcing["read"]) {
    this.#settings = settings;
    this.#lost = lost;
    this.#parameters = parameters;
    this.read = read;
  }

  async one(source: Source): Promise<unknown> {
    if (source.resolve !== undefined) {
      const write = { parameters: this.#parameters, options: this.#lost.options };
      let found = this.#resolved.get(source.resolve);
      if (!found) this.#resolved.set(source.resolve, (found = Promise.resolve(this.#settings.adapter.resolve?.(source.resolve, write, this.read))));
      return found;
    }
    if (source.option !== undefined) return this.#lost.options[source.option];
    if (source.sentMs !== undefined) return Math.floor(this.#lost.sentAt + source.sentMs);
    if (source.const !== undefined) return source.const;
    const given = memberAt(this.#parameters, source.parameter!);
    if (source.as) return source.as[String(given)];
    return source.times === undefined || given === undefined ? given : multiply(String(given), source.times);
  }

  async all(sources: Sources = {}): Promise<[string, unknown][]> {
    const entries: [string, unknown][] = [];
    for (const [name, source] of Object.entries(sources)) entries.push([name, await this.one(source)]);
    return entries;
  }
}

async function decide(settings: Settings, how: Settle, lost: LostWrite, observed: unknown, where: [string, unknown][], before: unknown, source: Sourcing): Promise<Finding | typeof SHOWN | typeof ABSENT> {
  const rows = rowsOf(how, observed, where);
  // An answer that is not as its spec says shows nothing, and so proves no absence either.
  if (!rows) return { outcome: "unknown", why: `the answer has no list of ${how.rows}` };
  if (how.equals) {
    // What is not known would fit any row, and the first one is somebody else's.
    if (where.length > 0 && where.every(([, value]) => value === undefined)) return { outcome: "unknown", why: `what ${where.map(([path]) => path).join(" or ")} must be is not known` };
    const wanted = await source.all(how.equals);
    const missing = rows[0] === undefined ? undefined : wanted.find(([path]) => memberAt(rows[0], path) === undefined);
    if (missing) return { outcome: "unknown", why: `the answer has no ${missing[0]}` };
    return rows[0] !== undefined && fits(rows[0], wanted) ? SHOWN : ABSENT;
  }
  if (how.found) {
    // What is not known would fit any row.
    const unknown = where.find(([, value]) => value === undefined);
    if (unknown) return { outcome: "unknown", why: `what ${unknown[0]} must be is not known` };
    return rows.length > 0 ? SHOWN : { outcome: "unknown", why: "the read does not show it, which proves nothing" };
  }
  if (how.record) {
    const { id, createdAt, succeeded, failed } = how.record;
    const since = Math.floor(lost.sentAt + (Object.values(how.parameters).find(({ sentMs }) => sentMs !== undefined)?.sentMs ?? 0));
    const [good, bad] = [await source.all(succeeded), await source.all(failed)];
    // From here on without a wait, so that no other settlement finds the same one.
    const free = rows.filter((row) => !settings.records.has(memberAt(row, id)) && Number(memberAt(row, createdAt)) >= since);
    const [own] = free;
    if (own === undefined) return ABSENT;
    if (free.length <= equalUnderWay(settings, how, lost)) return { outcome: "unknown", why: "an equal call is under way" };
    const ended = fits(own, good) ? SHOWN : fits(own, bad) ? "failed" : undefined;
    if (ended === undefined) return { outcome: "unknown", why: "the venue is still at it" };
    // Equal calls cannot be told apart, but each has a record of its own.
    settings.records.add(memberAt(own, id));
    return ended === SHOWN ? SHOWN : { outcome: "not applied", why: "the venue tried and failed" };
  }
  if (how.change) {
    if (before === undefined) return { outcome: "unknown", why: "only the difference to an earlier answer tells: give it as `before`" };
    const [was] = (rowsOf(how, before, where) ?? []).map((row) => memberAt(row, how.change!.of));
    const [is] = rows.map((row) => memberAt(row, how.change!.of));
    const by = decimalOf(await source.one(how.change.by));
    const [from, to] = [decimalOf(was), decimalOf(is)];
    if (from === undefined || to === undefined || by === undefined) return { outcome: "unknown", why: `there is no ${how.change.of} before or after` };
    if (to - from === by) return SHOWN;
    return to === from ? ABSENT : { outcome: "unknown", why: `${how.change.of} changed by another amount: something else happened too` };
  }
  return { outcome: "unknown", why: "the read shows the state, but proves nothing" };
}

/** How many calls are under way whose records would look like that of the lost one. */
function equalUnderWay({ records }: Settings, { parameters, where = {} }: Settle, lost: LostWrite): number {
  const names = [...Object.values(parameters), ...Object.values(where)].flatMap(({ parameter }) => parameter ?? []);
  return [...records.underWay].filter((call) => call.operation.id === lost.operation && names.every((name) => same(call.parameters[name], lost.parameters?.[name]))).length;
}

/** The rows that a read is about: those of the list that fit, or the payload itself; undefined where there is no list. */
function rowsOf({ rows }: Settle, payload: unknown, where: [string, unknown][]): unknown[] | undefined {
  // Nothing at all is no row: a venue's way to say that there is none.
  const list = rows === undefined ? [payload].filter((one) => one !== null && one !== undefined) : rows === "." ? payload : memberAt(payload, rows);
  return Array.isArray(list) ? list.filter((row) => fits(row, where)) : undefined;
}

const fits = (row: unknown, wanted: [string, unknown][]): boolean => wanted.every(([path, value]) => value === undefined || same(memberAt(row, path), value));

/** Amounts are equal whatever their notation; everything else as text. */
const same = (left: unknown, right: unknown): boolean => plainDecimal(String(left)) === plainDecimal(String(right));

/** Refuses what no settlement can be asked for. */
export function lostWrite(given: unknown, find: (id: unknown) => Operation, venue: string): { operation: Operation; lost: LostWrite } {
  const lost = given as Partial<LostWrite> | null | undefined;
  const fail = (field: string, rule: string, value: unknown): never => {
    throw new ValidationError([{ field, rule, type: typeName(value) }], { venue });
  };
  if (lost === null || typeof lost !== "object") return fail("error", "must be an OutcomeUnknownError, or what was kept of one", given);
  const operation = find(lost.operation);
  if (operation.retry === "read") return fail("operation", "must be one that writes", lost.operation);
  if (lost.parameters !== undefined && (lost.parameters === null || typeof lost.parameters !== "object")) return fail("parameters", "must be an object", lost.parameters);
  if (typeof lost.sentAt !== "number" || !Number.isFinite(lost.sentAt)) return fail("sentAt", "must be a time in ms", lost.sentAt);
  // What was kept as JSON has no Infinity.
  return { operation, lost: { operation: operation.id, parameters: lost.parameters, options: lost.options ?? {}, sentAt: lost.sentAt, validUntil: lost.validUntil ?? Infinity, arrived: lost.arrived === true } };
}
