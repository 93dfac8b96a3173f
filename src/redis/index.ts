/**
 * A store on Redis: processes that share it share nonces, rate limits and, on one machine, the clock's correction. One Redis (tested: 7.0)
 * or a cluster: all limits of one venue carry that venue as hash tag, `openvenue:{kucoin}:limit:…`, so that one script may touch them.
 */
import { hostname } from "node:os";
import { setImmediate } from "node:timers";
import { StoreError, ValidationError, type ValidationIssue } from "../core/errors.js";
import { createMemoryStore, type LimitReport, type LimitShare, type LimitState, type Store, type Taken } from "../core/store.js";
import { typeName } from "../core/validate.js";
import { senderOf, type RedisClient } from "./client.js";
import { GIVE_BACK, NEVER, NEXT_NONCE, READ, REPORT, TAKE, type Script } from "./scripts.js";

export type { IoredisClient, NodeRedisClient, NodeRedisCluster, RedisClient } from "./client.js";

export interface RedisStoreOptions {
  /** A connected client of ioredis or node-redis; it stays yours to close. */
  readonly client: RedisClient;
  /** Begins every key. Stores with the same prefix share everything. Default `openvenue`. */
  readonly prefix?: string;
  /** How long Redis may take to answer, in ms. Default 500. */
  readonly timeoutMs?: number;
  /**
   * What happens when Redis fails or is too slow: the call is refused with a `StoreError` (`"refuse"`, the default), or goes on with what
   * this process knows (`"memory"`): its nonces may then be those of another process, and limits are its own alone.
   */
  readonly whenAway?: "refuse" | "memory";
  /** Processes with the same name here share a clock, and so its correction. Default: the host's name. */
  readonly machine?: string;
  /** Told of every failure that does not refuse a call. */
  readonly onFallback?: (error: StoreError) => void;
}

/** A corrected clock is asked again for its correction after so long. */
const OFFSET_KEPT_MS = 3_600_000;

export function createRedisStore(options: RedisStoreOptions): Store {
  const { client, prefix = "openvenue", timeoutMs = 500, whenAway = "refuse", machine = hostname(), onFallback } = options;
  const send = senderOf(client);
  refuseBrokenOptions({ prefix, timeoutMs, whenAway, machine, onFallback });

  /** Stands in when Redis is away. Meanwhile it is told what this process does, so that an outage gives nobody a fresh quota. */
  const memory = createMemoryStore();
  /** The highest nonce that this process was given, by signer: Redis must not fall behind it, whatever Redis has lost. */
  const highest = new Map<string, number>();
  /** The same of nonces that were given without Redis, which Redis may not know of. */
  const highestAlone = new Map<string, number>();

  /** Until when Redis is not asked again, where memory stands in for it: else every step of a call would wait anew. */
  let awayUntil = 0;

  const limitKey = ({ key, windowMs }: LimitShare): string =>
    // The window is part of the name: steps of another window, of an older or newer version of a spec, would be read as garbage.
    `${prefix}:{${firstPart(key)}}:limit:${key}:${windowMs ?? "budget"}`;
  const offsetKey = (venue: string): string => `${prefix}:offset:${machine}:${venue}`;

  async function run(script: Script, keys: readonly string[], args: readonly string[]): Promise<string> {
    const rest = [String(keys.length), ...keys, ...args];
    try {
      return String(await send(keys[0]!, "evalsha", script.sha, ...rest));
    } catch (error) {
      // Once after each start of Redis; from then on it has the script.
      if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
      return String(await send(keys[0]!, "eval", script.text, ...rest));
    }
  }

  const runOnLimits = (script: Script, shares: readonly LimitShare[], own: readonly string[] = []): Promise<string> =>
    run(script, shares.map(limitKey), [...shares.flatMap(({ quota, windowMs, weight, spare }) => [toText(quota), toText(windowMs), toText(weight), toText(spare)]), ...own]);

  /** Settles within `timeoutMs`, with nothing but a `StoreError` when it fails. `late` gets an answer that came after that. */
  function withinTime<T>(key: string, work: () => Promise<T>, late?: (answer: T) => void): Promise<T> {
    if (performance.now() < awayUntil) return Promise.reject(new StoreError("the shared store was away a moment ago", { venue: firstPart(key) }));
    return new Promise((resolve, reject) => {
      let open = true;
      const refuse = (message: string): void => {
        open = false;
        if (whenAway === "memory") awayUntil = performance.now() + timeoutMs;
        reject(new StoreError(message, { venue: firstPart(key) }));
      };
      // An answer may be there unread when this process was busy itself: it is read before the immediate comes.
      const timer = setTimeout(() => setImmediate(() => open && refuse(`the shared store gave no answer within ${timeoutMs} ms`)), timeoutMs);
      const settle = (how: () => void): void => {
        clearTimeout(timer);
        if (open) how();
        open = false;
      };
      // In a function of its own, so that what is thrown at once is no different.
      (async () => work())().then(
        (answer) => (open ? settle(() => resolve(answer)) : late?.(answer)),
        (error: unknown) => settle(() => refuse(`the shared store failed (${nameOf(error)})`)),
      );
    });
  }

  function tell(error: StoreError): void {
    try {
      onFallback?.(error);
    } catch {
      // The listener's own affair: it must not cost a caller anything.
    }
  }

  /** Comes back only where memory may stand in. */
  function standInFor(error: unknown): void {
    if (whenAway === "refuse") throw error;
    tell(error as StoreError);
  }

  /** Work that no call may fail of. */
  async function attempt<T>(key: string, work: () => Promise<T>): Promise<T | undefined> {
    return withinTime(key, work).catch((error: unknown) => void tell(error as StoreError));
  }

  async function take(shares: readonly LimitShare[]): Promise<Taken> {
    const [wait, index, at] = toNumbers(await runOnLimits(TAKE, shares), 3) as [number, number, number];
    return wait > 0 ? { waitMs: wait, key: shares[index - 1]?.key, at } : { waitMs: 0, at };
  }

  const giveBack = (shares: readonly LimitShare[], at: number): Promise<unknown> => attempt(shares[0]!.key, () => runOnLimits(GIVE_BACK, shares, [toText(at)]));

  return {
    async nextNonce(signer, now) {
      // It would be everybody's nonce from then on.
      if (!Number.isSafeInteger(Math.floor(now))) throw new StoreError("a nonce needs the time in ms", { venue: firstPart(signer) });
      const lowest = (): number => Math.max(Math.floor(now), (highest.get(signer) ?? 0) + 1);
      const ask = async (): Promise<number> => {
        for (;;) {
          const asked = lowest();
          const nonce = Number(await run(NEXT_NONCE, [`${prefix}:nonce:${signer}`], [String(asked)]));
          if (!(nonce >= asked)) throw new TypeError("not an answer of the script");
          // While the answer travelled, the same number may have been given without Redis: then the next question is for a higher one.
          if (nonce <= (highestAlone.get(signer) ?? 0)) continue;
          highest.set(signer, Math.max(nonce, highest.get(signer) ?? 0));
          return nonce;
        }
      };
      try {
        return await withinTime(signer, ask);
      } catch (error) {
        standInFor(error);
        const nonce = lowest();
        highest.set(signer, nonce);
        highestAlone.set(signer, nonce);
        return nonce;
      }
    },

    async takeLimits(shares) {
      if (shares.length === 0) return { waitMs: 0, at: Date.now() };
      try {
        // Whoever was refused sends nothing, so what an answer brings too late goes back.
        const taken = await withinTime(shares[0]!.key, () => take(shares), (late) => void (late.waitMs === 0 && giveBack(shares, late.at)));
        if (whenAway === "memory" && taken.waitMs === 0) await memory.takeLimits(shares);
        return taken;
      } catch (error) {
        standInFor(error);
        const taken = await memory.takeLimits(shares);
        // Below zero, where Redis's clock never is: `returnLimits` tells by it who gave.
        return { ...taken, at: -taken.at };
      }
    },

    async returnLimits(shares, at) {
      if (at < 0) await memory.returnLimits(shares, -at);
      else if (shares.length > 0) await giveBack(shares, at);
    },

    async reportLimit(share, report) {
      if (whenAway === "memory") await memory.reportLimit(share, report);
      await attempt(share.key, () => runOnLimits(REPORT, [share], reportedParts(report)));
    },

    async readLimits(shares) {
      if (shares.length === 0) return [];
      try {
        const numbers = await withinTime(shares[0]!.key, async () => toNumbers(await runOnLimits(READ, shares), 3 * shares.length));
        return shares.map((_, i): LimitState => ({ quota: numbers[3 * i]!, used: numbers[3 * i + 1]!, blockedMs: numbers[3 * i + 2]! }));
      } catch (error) {
        standInFor(error);
        return memory.readLimits(shares);
      }
    },

    async readOffset(venue) {
      const answer = await attempt(venue, async () => ({ text: await send(offsetKey(venue), "get", offsetKey(venue)) }));
      if (!answer) return memory.readOffset(venue);
      if (answer.text === null || answer.text === undefined) return undefined;
      const [low = NaN, high = NaN] = String(answer.text as string | Uint8Array).split(" ").map(Number);
      return low <= high ? { low, high } : undefined;
    },

    async writeOffset(venue, { low, high }) {
      // This machine's own, so what was written here is as good when Redis is away.
      await memory.writeOffset(venue, { low, high });
      await attempt(venue, () => send(offsetKey(venue), "set", offsetKey(venue), `${low} ${high}`, "PX", String(OFFSET_KEPT_MS)));
    },
  };
}

/** The venue, or a signer's network. */
const firstPart = (key: string): string => key.split(":", 1)[0]!;

const reportedParts = ({ quota, used, resetMs, blockedMs }: LimitReport): string[] => [quota, used, resetMs, blockedMs].map(toText);

function toText(number: number | undefined): string {
  // NaN would stay there and break every comparison, for everybody.
  if (Number.isNaN(number)) throw new TypeError("not a number");
  return number === undefined ? "" : String(Math.max(-NEVER, Math.min(number, NEVER)));
}

/** A client that answers with anything else must not look like one that let a request through. */
function toNumbers(reply: string, count: number): number[] {
  const numbers = reply.split(" ").map(Number);
  if (numbers.length !== count || numbers.some(Number.isNaN)) throw new TypeError("not an answer of the script");
  return numbers.map((number) => (number >= NEVER / 2 ? Infinity : number));
}

/** What Redis begins a refusal with. */
const REPLY_CODES = ["ASK", "BUSY", "CLUSTERDOWN", "CROSSSLOT", "ERR", "LOADING", "MASTERDOWN", "MISCONF", "MOVED", "NOAUTH", "NOPERM", "NOREPLICAS", "OOM", "READONLY", "TRYAGAIN", "WRONGPASS", "WRONGTYPE"];

/** What may be told of a client's error. Its message may hold an address, its members a command or a password: neither is passed on. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeName(error);
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && /^[A-Z][A-Z_]{2,40}$/.test(code)) return code;
  const word = error.message.split(/\W/, 1)[0]!;
  return REPLY_CODES.includes(word) ? word : error.constructor.name;
}

function refuseBrokenOptions({ prefix, timeoutMs, whenAway, machine, onFallback }: Record<string, unknown>): void {
  const issues: ValidationIssue[] = [];
  const check = (field: string, fits: boolean, rule: string, value: unknown): unknown => fits || issues.push({ field, rule, type: typeName(value) });
  // Braces are what a cluster places keys by.
  check("prefix", typeof prefix === "string" && /^[^{}]+$/.test(prefix), "must be text without braces", prefix);
  check("timeoutMs", typeof timeoutMs === "number" && timeoutMs > 0 && timeoutMs <= 0x7fffffff, "must be a number of ms above 0 and at most 2147483647", timeoutMs);
  check("whenAway", whenAway === "refuse" || whenAway === "memory", "must be refuse or memory", whenAway);
  check("machine", typeof machine === "string" && machine !== "", "must be text", machine);
  check("onFallback", onFallback === undefined || typeof onFallback === "function", "must be a function", onFallback);
  if (issues.length > 0) throw new ValidationError(issues, { venue: "redis" });
}
