/**
 * The venues' rate limits, enforced: quotas, windows and weights are the specs', counted exactly and apart from how the clients count.
 * Everything comes from one network address and, once it is authorised, from the one account of the seed.
 */
import { operations as coinswitchOperations } from "../../generated/coinswitch/operations.js";
import { pools as coinswitchPools } from "../../generated/coinswitch/venue.js";
import { pools as hyperliquidPools } from "../../generated/hyperliquid/venue.js";
import { pools as kucoinPools, venue as kucoin } from "../../generated/kucoin/venue.js";
import { memberOf } from "../core/answer.js";
import type { Operation, Pool } from "../core/types.js";
import { refuse } from "./kucoin-replies.js";
import type { Reply, VenueId } from "./types.js";

/** Quotas in place of the spec's: by pool, and for CoinSwitch PRO, which has none, by `group.operation`. */
export type LimitOptions = { readonly [Venue in VenueId]?: Readonly<Record<string, number>> };

export interface Limits {
  /** Takes what a request costs its network address. A reply is the venue's refusal. */
  ofAddress(venue: string, network: string, operation: Operation, body: unknown): Reply | undefined;
  /** Takes what the answer costs beyond that, room or not. */
  ofAnswer(venue: string, network: string, operation: Operation, body: unknown): void;
  /** Takes what it costs its account, which is known once it is authorised. `headers` belong to the answer, whatever that is. */
  ofAccount(venue: string, network: string, operation: Operation): { refusal?: Reply; headers?: Record<string, string> };
  /** What a pool holds. */
  quotaOf(venue: VenueId, pool: string): number;
}

interface Counter {
  readonly quota: number;
  fits(weight: number, now: number): boolean;
  take(weight: number, now: number): void;
}

/** Counts what was taken in the last `windowMs`, request by request. */
class SlidingLog implements Counter {
  readonly #taken: { at: number; weight: number }[] = [];
  #used = 0;
  #gone = 0;

  constructor(
    readonly quota: number,
    readonly windowMs: number,
  ) {}

  fits(weight: number, now: number): boolean {
    for (let oldest = this.#taken[this.#gone]; oldest && oldest.at <= now - this.windowMs; oldest = this.#taken[this.#gone]) {
      this.#used -= oldest.weight;
      this.#gone += 1;
    }
    if (this.#gone > 1000) {
      this.#taken.splice(0, this.#gone);
      this.#gone = 0;
    }
    return this.#used + weight <= this.quota;
  }

  take(weight: number, now: number): void {
    this.#used += weight;
    this.#taken.push({ at: now, weight });
  }
}

/** A window that opens with the first request after the one before has ended. Whoever goes beyond it is blocked for `blockMs`. */
class FixedWindow implements Counter {
  #until = -Infinity;
  #blockedUntil = -Infinity;
  #used = 0;

  constructor(
    readonly quota: number,
    readonly windowMs: number,
    readonly blockMs = 0,
  ) {}

  fits(weight: number, now: number): boolean {
    if (now < this.#blockedUntil) return false;
    if (this.usedAt(now) + weight <= this.quota) return true;
    this.#blockedUntil = now + this.blockMs;
    return false;
  }

  take(weight: number, now: number): void {
    if (now >= this.#until) [this.#until, this.#used] = [now + this.windowMs, 0];
    this.#used += weight;
  }

  usedAt(now: number): number {
    return now < this.#until ? this.#used : 0;
  }

  /** ms until all of the quota is there again. */
  resetAt(now: number): number {
    return now < this.#until ? Math.ceil(this.#until - now) : 0;
  }
}

const POOLS: Readonly<Record<VenueId, Readonly<Record<string, Pool>>>> = { hyperliquid: hyperliquidPools, kucoin: kucoinPools, coinswitch: coinswitchPools };

/** The venue's own answer to too many requests. */
export const tooMany = (venue: string | undefined): Reply => TOO_MANY[venue as VenueId] ?? { status: 429, text: "Too Many Requests", type: "text/plain" };

const TOO_MANY: Readonly<Record<VenueId, Reply>> = {
  hyperliquid: { status: 429, body: null },
  kucoin: refuse("429000", "Too Many Requests"),
  // Only the status is recorded; the text is assumed.
  coinswitch: { status: 429, body: { message: "Too many requests" } },
};

/** KuCoin's outermost limit answers for itself, and blocks for a while. */
const CLOUDFLARE = "cloudflare";
const CLOUDFLARE_BLOCK_MS = kucoin.errors.find(({ pool }) => pool === CLOUDFLARE)!.waitMs!;
const CLOUDFLARE_PAGE: Reply = { status: 429, type: "text/html", text: "<html><body>error code: 1015</body></html>" };

/** @param clock the clock that windows are measured by, which no shift of a venue's clock moves */
export function createLimits(quotas: LimitOptions, clock: () => number): Limits {
  checkQuotas(quotas);
  const counters = new Map<string, Counter>();
  const quotaOf = (venue: VenueId, name: string, otherwise: number | undefined): number => quotas[venue]?.[name] ?? otherwise ?? Infinity;

  const counterOf = (venue: VenueId, network: string, name: string, { quota, windowMs }: { quota?: number; windowMs?: number }): Counter => {
    const key = `${venue} ${network} ${name}`;
    let counter = counters.get(key);
    if (!counter) {
      const units = quotaOf(venue, name, quota);
      counter = venue === "kucoin" ? new FixedWindow(units, windowMs!, name === CLOUDFLARE ? CLOUDFLARE_BLOCK_MS : 0) : new SlidingLog(units, windowMs!);
      counters.set(key, counter);
    }
    return counter;
  };

  /** Takes all of an operation's windows of this side, or none. */
  const take = (venue: VenueId, network: string, operation: Operation, ofAddress: boolean, now: number, beyond: (limit: Operation["limits"][number]) => number = () => 0): { counters: Counter[]; full: string[] } => {
    const shares = operation.limits.flatMap((limit) => {
      const name = limit.pool ?? operation.id;
      const pool = limit.pool === undefined ? { ...limit, scope: "key" } : POOLS[venue][limit.pool]!;
      return pool.windowMs !== undefined && (pool.scope === "ip") === ofAddress ? [{ name, weight: limit.weight + beyond(limit), counter: counterOf(venue, network, name, pool) }] : [];
    });
    const full = shares.filter(({ counter, weight }) => !counter.fits(weight, now)).map(({ name }) => name);
    if (full.length === 0) for (const { counter, weight } of shares) counter.take(weight, now);
    return { counters: shares.map(({ counter }) => counter), full };
  };

  return {
    ofAddress(venue, network, operation, body) {
      const sent = operation.list ? { [operation.list]: body } : operation.slot === undefined ? body : memberOf(body, operation.slot);
      const { full } = take(venue as VenueId, network, operation, true, clock(), ({ perSent }) => (perSent ? Math.floor(lengthOf(memberOf(sent, perSent.of)) / perSent.items) : 0));
      if (full.length === 0) return undefined;
      return full.includes(CLOUDFLARE) ? CLOUDFLARE_PAGE : tooMany(venue);
    },
    ofAnswer(venue, network, operation, body) {
      for (const { pool: name, perReceived } of operation.limits) {
        const pool = name === undefined ? undefined : POOLS[venue as VenueId][name];
        if (!pool?.windowMs || !perReceived) continue;
        const items = lengthOf(perReceived.of === undefined ? body : memberOf(body, perReceived.of));
        counterOf(venue as VenueId, network, name!, pool).take(Math.ceil(items / perReceived.items), clock());
      }
    },
    ofAccount(venue, network, operation) {
      const now = clock();
      const { counters: taken, full } = take(venue as VenueId, network, operation, false, now);
      const [pool] = taken;
      const names = POOLS[venue as VenueId][operation.limits[0]?.pool ?? ""]?.headers;
      return {
        ...(full.length === 0 ? {} : { refusal: tooMany(venue) }),
        ...(pool instanceof FixedWindow && names ? { headers: { [names.limit]: String(pool.quota), [names.remaining]: String(pool.quota - pool.usedAt(now)), [names.reset]: String(pool.resetAt(now)) } } : {}),
      };
    },
    quotaOf: (venue, pool) => quotaOf(venue, pool, POOLS[venue][pool]?.quota),
  };
}

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

function checkQuotas(quotas: LimitOptions): void {
  for (const [venue, given] of Object.entries(quotas)) {
    const pools = POOLS[venue as VenueId];
    if (!pools) throw new RangeError(`sandbox: limits has no venue ${venue}`);
    const windows = venue === "coinswitch" ? Object.values(coinswitchOperations).flatMap((group) => Object.values(group) as Operation[]).filter(({ limits }) => limits.length > 0) : [];
    const names = [...Object.keys(pools), ...windows.map(({ id }) => id)];
    for (const [name, quota] of Object.entries(given)) {
      if (!names.includes(name)) throw new RangeError(`sandbox: limits.${venue} has no ${name}, only ${names.join(", ")}`);
      if (!(Number.isInteger(quota) && quota >= 0)) throw new RangeError(`sandbox: limits.${venue}.${name} must be a whole number from 0`);
    }
  }
}
