/**
 * Keeps calls within the limits of the specs. A call takes its weight from every pool it counts in, all at once; without room it waits
 * in line, urgent calls first. Nothing is asked of the venue: what it reports with its answers corrects the count.
 */
import { plainCause } from "./cause.js";
import { OpenvenueError, StoreError } from "./errors.js";
import type { LimitShare, Store, Taken } from "./store.js";
import { memberOf } from "./answer.js";
import { reportOn } from "./rate-limit.js";
import type { Limiter, LimitRequest, LimitRule, Operation, Permit, Pool, PreparedRequest, Venue } from "./types.js";

/** Share of a pool that is left to urgent calls. */
const SPARE = 0.05;

/** However long a venue asks to wait: then one call asks again, should it have been a mistake. */
const LONGEST_BLOCK_MS = 60_000;

/** There will be no room in time. */
export class LimitReached extends Error {
  override name = "LimitReached";

  constructor(readonly limit: string, readonly waitMs: number) {
    super(`${limit} has no room`);
  }
}

/** One limit as `client.limits()` tells it. */
export interface LimitStatus {
  /** Name of the pool, or `group.operation` for a limit of that operation alone. */
  readonly limit: string;
  /** What it is counted for: `ip`, `account` or `key`. */
  readonly scope: string;
  /** Units per window. */
  readonly quota: number;
  /** ms; undefined for a budget that does not refill with time. */
  readonly windowMs: number | undefined;
  /** Units in use, by calls of whoever shares the store and by what the venue reported. */
  readonly used: number;
  readonly remaining: number;
  /** ms until the venue takes calls again; 0 unless it refused one for this limit. */
  readonly blockedMs: number;
}

/** A share that knows its pool. */
interface Share extends LimitShare {
  readonly limit: string;
  readonly pool: Pool | undefined;
}

interface Waiter {
  readonly urgent: boolean;
  readonly shares: readonly Share[];
  /** The limit that had no room. */
  short: string | undefined;
  readonly admit: (permit: Permit) => void;
  readonly refuse: (cause: unknown) => void;
}

type Counted = Pick<LimitRequest, "operation" | "limits" | "host" | "account">;

export interface SpecLimiter extends Limiter {
  status(calls: Iterable<Counted>): Promise<LimitStatus[]>;
}

/** @param way tells apart what leaves the process by different ways */
export function createSpecLimiter(venue: Venue, store: Store, way = ""): SpecLimiter {
  const known = new Map<string, readonly Share[]>();
  /** In line, first to go first. */
  const line: Waiter[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let serving = false;
  let again = false;

  const sharesOf = ({ operation, limits, host, account = "ip" }: Counted, urgent: boolean): readonly Share[] => {
    // A batch weighs what it holds.
    const name = `${operation} ${host} ${account} ${urgent} ${limits.some(({ perSent }) => perSent) ? limits.map(({ weight }) => weight).join(" ") : ""}`;
    let shares = known.get(name);
    if (!shares) {
      // One entry per operation and account; a client that acts for very many accounts starts over.
      if (known.size > 10_000) known.clear();
      known.set(name, (shares = limits.map((limit) => shareOf(venue, operation, limit, host + way, account, urgent))));
    }
    return shares;
  };

  const permitFor = (shares: readonly Share[], { at }: Taken): Permit => ({
    giveBack() {
      void quietly(() => store.returnLimits(shares, at));
      serve();
    },
    answered(headers, refused, extra = []) {
      // The answer was given, room or not.
      const owed = shares.flatMap((share, index) => (extra[index] ? [{ ...share, weight: extra[index], spare: 0, quota: Number.MAX_SAFE_INTEGER }] : []));
      if (owed.length > 0) void quietly(async () => void (await store.takeLimits(owed)));
      for (const [index, share] of shares.entries()) {
        const { limit, remaining, resetMs } = reportOn(headers, share.limit, share.pool) ?? {};
        // Without a name it is the operation's own pool, which the spec names first.
        const blames = refused !== undefined && (refused.pool === undefined ? index === 0 : refused.pool === share.limit);
        const blockedMs = blames ? Math.min(refused.waitMs, LONGEST_BLOCK_MS) : undefined;
        const used = limit !== undefined && remaining !== undefined ? Math.max(0, limit - remaining) : undefined;
        if (limit !== undefined || blockedMs !== undefined) void quietly(() => store.reportLimit(share, { quota: limit, used, resetMs, blockedMs }));
      }
    },
  });

  /** Serves the line: whoever finds room goes; nobody overtakes for a limit that an earlier one waits for. */
  const serve = (): void => {
    if (serving) again = true;
    if (serving || line.length === 0) return;
    serving = true;
    again = false;
    clearTimeout(timer);
    const round = async (): Promise<number> => {
      const short = new Set<string>();
      let pauseMs = Infinity;
      for (const waiter of [...line]) {
        if (!line.includes(waiter) || waiter.shares.some(({ key }) => short.has(key))) continue;
        const answer = store.takeLimits(waiter.shares);
        const taken = answer instanceof Promise ? await answer : answer;
        if (taken.waitMs > 0) {
          waiter.short = taken.key;
          if (taken.key !== undefined) short.add(taken.key);
          pauseMs = Math.min(pauseMs, taken.waitMs);
        } else if (leave(waiter)) waiter.admit(permitFor(waiter.shares, taken));
        else void quietly(() => store.returnLimits(waiter.shares, taken.at));
      }
      return pauseMs;
    };
    round()
      .catch((cause: unknown) => {
        for (const waiter of line.splice(0)) waiter.refuse(cause);
        return Infinity;
      })
      .then((pauseMs) => {
        serving = false;
        if (again) serve();
        else if (line.length > 0) timer = setTimeout(serve, Math.min(Math.max(1, Math.ceil(pauseMs)), 60_000));
      })
      .catch(() => undefined);
  };

  const leave = (waiter: Waiter): boolean => {
    const place = line.indexOf(waiter);
    if (place >= 0) line.splice(place, 1);
    if (line.length === 0) clearTimeout(timer);
    return place >= 0;
  };

  const queue = (request: LimitRequest, shares: readonly Share[], taken: Taken | undefined): Promise<Permit> => {
    // Whoever left while the store was asked would never leave the line.
    if (request.signal.aborted) return Promise.reject(request.signal.reason);
    const limit = shares.find(({ key }) => key === taken?.key)?.limit ?? request.operation;
    if (taken && taken.waitMs > request.remainingMs) return Promise.reject(new LimitReached(limit, taken.waitMs));
    request.waiting(Math.ceil(taken?.waitMs ?? 0));
    return new Promise<Permit>((admit, refuse) => {
      const waiter: Waiter = { urgent: request.priority === "high", shares, short: taken?.key, admit, refuse };
      const behind = waiter.urgent ? line.findIndex(({ urgent }) => !urgent) : -1;
      line.splice(behind < 0 ? line.length : behind, 0, waiter);
      request.signal.addEventListener("abort", () => leave(waiter) && refuse(request.signal.reason), { once: true });
      if (taken && line.length === 1) timer = setTimeout(serve, Math.max(1, Math.ceil(taken.waitMs)));
      else serve();
    });
  };

  return {
    acquire(request) {
      const urgent = request.priority === "high";
      const shares = sharesOf(request, urgent);
      if (shares.length === 0) return undefined;
      // Whoever waits for one of these limits, and is as urgent, was first.
      if (line.some((waiter) => (waiter.urgent || !urgent) && shares.some(({ key }) => key === waiter.short))) return queue(request, shares, undefined);
      const decide = (taken: Taken): Permit | Promise<Permit> => (taken.waitMs === 0 ? permitFor(shares, taken) : queue(request, shares, taken));
      const taken = store.takeLimits(shares);
      return taken instanceof Promise ? taken.then(decide) : decide(taken);
    },
    async status(calls) {
      const shares = new Map<string, Share>();
      for (const call of calls) for (const share of sharesOf(call, true)) shares.set(share.key, share);
      const list = [...shares.values()];
      const states = await (async () => store.readLimits(list))().catch((cause: unknown) => {
        throw cause instanceof OpenvenueError ? cause : new StoreError("the store failed", { venue: venue.id }, plainCause(cause));
      });
      return list.map(({ limit, pool, windowMs }, index) => {
        const { quota, used, blockedMs } = states[index]!;
        return { limit, scope: pool?.scope ?? "account", quota, windowMs, used, remaining: Math.max(0, quota - used), blockedMs };
      });
    },
  };
}

/** The limits of a call, with the weight that its parameters give it. */
export function weighed({ limits, slot }: Operation, parameters: Readonly<Record<string, unknown>>, prepared?: PreparedRequest): readonly LimitRule[] {
  if (!limits.some(({ perSent }) => perSent)) return limits;
  const given = prepared?.body === undefined ? parameters : sentIn(prepared.body, slot);
  return limits.map((limit) => (limit.perSent ? { ...limit, weight: limit.weight + Math.floor(countOf(memberOf(given, limit.perSent.of)) / limit.perSent.items) } : limit));
}

function sentIn(body: string, slot: string | undefined): unknown {
  try {
    const sent: unknown = JSON.parse(body);
    return slot === undefined ? sent : memberOf(sent, slot);
  } catch {
    return undefined;
  }
}

/** What an answer costs beyond the weight of its call, rather too much than too little; undefined where the answer costs nothing. */
export function beyond({ limits }: Operation, payload: unknown): readonly number[] | undefined {
  if (!limits.some(({ perReceived }) => perReceived)) return undefined;
  return limits.map(({ perReceived }) => (perReceived ? Math.ceil(countOf(perReceived.of === undefined ? payload : memberOf(payload, perReceived.of)) / perReceived.items) : 0));
}

const countOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

function shareOf(venue: Venue, operation: string, { pool: name, quota, windowMs, weight }: LimitRule, host: string, account: string, urgent: boolean): Share {
  const pool = name === undefined ? undefined : venue.pools[name]!;
  const limit = name ?? operation;
  const of = { quota: quota ?? pool?.quota ?? Infinity, windowMs: windowMs ?? pool?.windowMs };
  // A window of one operation alone has nothing to leave to others.
  const spare = pool && !urgent ? Math.floor(of.quota * SPARE) : 0;
  return { ...of, key: `${venue.id}:${host}:${pool?.scope === "ip" ? "ip" : account}:${limit}`, limit, pool, weight, spare };
}

/** Begins at once, and what it throws is lost: a report that a limiter or store cannot take costs accuracy, not the call or its answer. */
export async function quietly(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // See above.
  }
}
