/**
 * What calls of one account must share to be safe beside each other: nonces, rate limits, clock offsets. In memory here, for one
 * process; another implementation of `Store` shares them among processes. Every method is atomic and costs one step.
 */

/** What a request takes from one limit. */
export interface LimitShare {
  /** Names the limit wherever it is counted: venue, host, scope and pool. Holds no credential. */
  readonly key: string;
  /** Units per window. */
  readonly quota: number;
  /** Length of the window in ms; absent for a budget that does not refill with time: it is counted, and only a refusal of the venue holds it back. */
  readonly windowMs?: number | undefined;
  /** Units that the request takes. */
  readonly weight: number;
  /** Units that the request must leave to more urgent ones. */
  readonly spare: number;
}

/** `waitMs` 0: all shares were taken, at `at` (ms of the store's own clock). Otherwise nothing was, and `key` has room in `waitMs` ms at the earliest. */
export interface Taken {
  readonly waitMs: number;
  readonly key?: string | undefined;
  readonly at: number;
}

/** What a venue said about a limit. All parts are optional. */
export interface LimitReport {
  /** Units per window, where it is not what the spec says (a higher VIP level). */
  readonly quota?: number | undefined;
  /** Units that the venue has counted in its present window, whoever used them. */
  readonly used?: number | undefined;
  /** When the venue's present window ends, in ms from now. */
  readonly resetMs?: number | undefined;
  /** How long nothing may be taken, in ms from now. */
  readonly blockedMs?: number | undefined;
}

export interface LimitState {
  readonly quota: number;
  /** Units in use now; of a budget without window, units used since the store began to count. */
  readonly used: number;
  /** ms until anything can be taken again; 0 unless the venue held the limit back. */
  readonly blockedMs: number;
}

/** Bounds of the venue's time less the local clock's, in ms. */
export interface ClockOffset {
  readonly low: number;
  readonly high: number;
}

/** Methods may answer at once or with a promise. What they throw stops the call before anything is sent. */
export interface Store {
  /** The next nonce of a signer: above every earlier one, and not below `now` (ms). @param signer `network:address` */
  nextNonce(signer: string, now: number): number | Promise<number>;
  /** Takes all shares or none. */
  takeLimits(shares: readonly LimitShare[]): Taken | Promise<Taken>;
  /** Gives back what was taken at `at` by a request that was not sent. */
  returnLimits(shares: readonly LimitShare[], at: number): void | Promise<void>;
  reportLimit(share: LimitShare, report: LimitReport): void | Promise<void>;
  readLimits(shares: readonly LimitShare[]): readonly LimitState[] | Promise<readonly LimitState[]>;
  readOffset(venue: string): ClockOffset | undefined | Promise<ClockOffset | undefined>;
  writeOffset(venue: string, offset: ClockOffset): void | Promise<void>;
}

/** A window is counted in this many steps. A step counts until all of it is out of the window, so a limit is never exceeded, and room comes at most a step late. */
export const WINDOW_STEPS = 32;

interface Limit {
  /** Units by step of the window. */
  steps: Map<number, number>;
  used: number;
  quota?: number | undefined;
  /** Units that others have used, as the venue told, until then. */
  foreign: number;
  foreignUntil: number;
  blockedUntil: number;
  /** When nothing of it will count any more. */
  idleAt: number;
}

/** So many limits are kept before those that are idle are forgotten: programs come and go within one process, each with limits of its own. */
const KEPT = 1000;
const DAY_MS = 86_400_000;

/** A store for one process. */
export function createMemoryStore(): Store {
  const nonces = new Map<string, number>();
  const limits = new Map<string, Limit>();
  const offsets = new Map<string, ClockOffset>();
  // Limits are about durations: the wall clock may jump.
  const now = (): number => performance.now();

  const limitOf = ({ key, windowMs }: LimitShare, at: number): Limit => {
    let limit = limits.get(key);
    if (!limit) {
      if (limits.size >= KEPT && limits.size % KEPT === 0) for (const [name, { idleAt }] of limits) if (idleAt < at) limits.delete(name);
      limits.set(key, (limit = { steps: new Map(), used: 0, foreign: 0, foreignUntil: 0, blockedUntil: 0, idleAt: 0 }));
    }
    limit.idleAt = Math.max(at + 2 * (windowMs ?? DAY_MS), limit.foreignUntil, limit.blockedUntil);
    if (at >= limit.foreignUntil) limit.foreign = 0;
    if (windowMs !== undefined) {
      for (const [step, units] of limit.steps) {
        if (endOf(step, windowMs) > at) break; // insertion order is time order
        limit.steps.delete(step);
        limit.used -= units;
      }
    }
    return limit;
  };

  /** ms until a share fits: 0 now, Infinity never. */
  const waitFor = (share: LimitShare, at: number): number => {
    const limit = limitOf(share, at);
    if (at < limit.blockedUntil) return limit.blockedUntil - at;
    const { windowMs, weight, spare } = share;
    if (windowMs === undefined) return 0;
    const room = (limit.quota ?? share.quota) - spare - weight;
    if (room < 0) return Infinity;
    let excess = limit.used + limit.foreign - room;
    if (excess <= 0) return 0;
    // What leaves the window first is what frees room first.
    const leaving: [number, number][] = [...limit.steps].map(([step, units]) => [endOf(step, windowMs), units]);
    if (limit.foreign > 0) leaving.push([limit.foreignUntil, limit.foreign]);
    for (const [until, units] of leaving.sort(([a], [b]) => a - b)) {
      excess -= units;
      if (excess <= 0) return Math.max(1, until - at);
    }
    return windowMs;
  };

  return {
    nextNonce(signer, time) {
      // Synchronous from read to write: no two calls can see the same last value, and no lock is held while a request is under way.
      const nonce = Math.max(Math.floor(time), (nonces.get(signer) ?? 0) + 1);
      nonces.set(signer, nonce);
      return nonce;
    },
    takeLimits(shares) {
      const at = now();
      let waitMs = 0;
      let key: string | undefined;
      for (const share of shares) {
        const wait = waitFor(share, at);
        if (wait > waitMs) [waitMs, key] = [wait, share.key];
        // Counted at once, because a key may be named twice.
        count(limitOf(share, at), share, at, share.weight);
      }
      if (waitMs === 0) return { waitMs, at };
      for (const share of shares) count(limitOf(share, at), share, at, -share.weight);
      return { waitMs, key, at };
    },
    returnLimits(shares, at) {
      // A step that has left the window meanwhile has given back by itself.
      for (const share of shares) if (share.windowMs === undefined || endOf(stepOf(at, share.windowMs), share.windowMs) > now()) count(limitOf(share, now()), share, at, -share.weight);
    },
    reportLimit(share, { quota, used, resetMs, blockedMs }) {
      const at = now();
      const limit = limitOf(share, at);
      if (quota !== undefined) limit.quota = quota;
      if (used !== undefined && resetMs !== undefined) {
        // Only what goes beyond our own count is news. Less than that is not: our requests may still be on their way.
        limit.foreign = Math.max(0, used - limit.used);
        limit.foreignUntil = at + resetMs;
      }
      if (blockedMs !== undefined) limit.blockedUntil = Math.max(limit.blockedUntil, at + blockedMs);
      limit.idleAt = Math.max(limit.idleAt, limit.foreignUntil, limit.blockedUntil);
    },
    readLimits(shares) {
      const at = now();
      return shares.map((share) => {
        const limit = limitOf(share, at);
        return { quota: limit.quota ?? share.quota, used: limit.used + limit.foreign, blockedMs: Math.max(0, limit.blockedUntil - at) };
      });
    },
    readOffset: (venue) => offsets.get(venue),
    writeOffset: (venue, offset) => void offsets.set(venue, offset),
  };
}

const stepOf = (at: number, windowMs: number): number => Math.floor((at * WINDOW_STEPS) / windowMs);
/** When all of a step has left the window. */
const endOf = (step: number, windowMs: number): number => ((step + 1) * windowMs) / WINDOW_STEPS + windowMs;

function count(limit: Limit, { windowMs }: LimitShare, at: number, units: number): void {
  limit.used += units;
  if (windowMs === undefined) return;
  const step = stepOf(at, windowMs);
  limit.steps.set(step, (limit.steps.get(step) ?? 0) + units);
}

/** Shared by every client of the process that is given no store of its own: two clients with one key must not collide. */
export const processStore: Store = createMemoryStore();

/** Gives the next nonce of a signer. Must never give one twice, whoever else signs for the same account. */
export interface NonceSource {
  /** @param signer lower-case address, behind the network's name: `mainnet:0x…` @param now ms */
  next(signer: string, now: number): number | Promise<number>;
}

/** Nonces within one process: the clock, or one more than the last where that would not be greater. */
export const createMemoryNonces = (): NonceSource => noncesOf(createMemoryStore());

export const noncesOf = (store: Store): NonceSource => ({ next: (signer, now) => store.nextNonce(signer, now) });
