/** A stand-in for all venues: one loopback server, or a `fetch` in the same process. Node only. */
import type { CoinswitchOptions } from "../coinswitch/index.js";
import type { HyperliquidOptions } from "../hyperliquid/index.js";
import type { KucoinOptions } from "../kucoin/index.js";
import { createDelivery, dateOf, type RequestCounts } from "./delivery.js";
import { createInjector, type Fault, type Injection } from "./faults.js";
import { createInProcessFetch } from "./in-process.js";
import { createLimits, type LimitOptions } from "./limits.js";
import { Pending } from "./pending.js";
import { createRouter } from "./router.js";
import { defaultSeed, type Seed } from "./seed.js";
import { createLoopback } from "./server.js";
import type { LedgerEntry } from "./types.js";

export type { RequestCounts } from "./delivery.js";
export type { Fault, FaultKind, FaultSelection, Injection } from "./faults.js";
export type { LimitOptions } from "./limits.js";
export { defaultSeed, type Seed } from "./seed.js";
export type { LedgerEntry, VenueId } from "./types.js";

export interface SandboxOptions {
  /** Accounts, positions and markets to start with. Default: `defaultSeed`. */
  seed?: Seed;
  /** The venues' clock in ms. Default: `Date.now`. */
  clock?: () => number;
  /** Network that requests count for when their host does not tell. Default `mainnet`. */
  network?: "mainnet" | "testnet";
  /** Where the draws of faults with a `probability` begin. Default 1. */
  faultSeed?: number;
  /**
   * Enforces the venues' rate limits, with the spec's quotas or with the given ones: `{ kucoin: { spot: 100 }, hyperliquid: { ip: 100,
   * address: 5 }, coinswitch: { "futures.updateLeverage": 2 } }`. What is not named keeps the spec's. Default: no limits.
   */
  limits?: true | LimitOptions;
  /** How many entries the ledger keeps, the newest ones. Default: all. */
  keepLedger?: number;
}

interface OptionsByVenue {
  hyperliquid: HyperliquidOptions;
  kucoin: KucoinOptions;
  coinswitch: CoinswitchOptions;
}

export interface Sandbox {
  /**
   * Answers in this process, whatever host is asked. Give it to a client as `fetch`. It fails as Node's does (`TypeError: fetch failed`
   * with a `code` in its cause), and hands redirects back instead of following them.
   */
  readonly fetch: (url: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Listens on 127.0.0.1. Resolves to the server's origin; each venue is also served below `/<venue>`, and its hosts other than `api` below
   * `/<venue>/<host>`.
   */
  listen(port?: number): Promise<string>;
  /** The server's origin from `listen` to `close`. */
  readonly url: string | undefined;
  /** Stops listening, and ends at once whatever is waiting, faults included. */
  close(): Promise<void>;
  /** Client options, credentials of the seed included: for the loopback server while it listens, otherwise in process. */
  clientOptions<VenueId extends keyof OptionsByVenue>(venue: VenueId): OptionsByVenue[VenueId];
  /** Makes something go wrong from now on, for the requests that the fault selects. */
  inject(fault: Fault): Injection;
  /** Removes all faults. */
  clearFaults(): void;
  /** From now on nobody listens: connections are refused, and those that exist are ended. */
  refuseConnections(): Promise<void>;
  /** Listens again, on the same port. */
  acceptConnections(): Promise<void>;
  /** Moves the venues' clock away from the `clock` option by so many ms, so that callers' clocks look wrong. Not cumulative: 0 puts it right. */
  shiftClock(ms: number): void;
  /** Writes that were carried out, oldest first. */
  readonly ledger: readonly LedgerEntry[];
  /** How many requests arrived, with those that a fault struck. */
  readonly requests: RequestCounts;
  readonly seed: Seed;
}

export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { seed = defaultSeed, clock = Date.now, network = "mainnet", faultSeed = 1, keepLedger = Infinity } = options;
  const limits = options.limits === undefined ? undefined : createLimits(options.limits === true ? {} : options.limits, clock);
  let shiftedBy = 0;
  const venueClock = (): number => clock() + shiftedBy;
  const date = (): { date?: string } => dateOf(venueClock);
  const router = createRouter({ seed: structuredClone(seed), clock: venueClock, actionQuota: limits?.quotaOf("hyperliquid", "address") }, { network, limits, keepLedger });
  const injector = createInjector(faultSeed, router.operations);
  const counts = { total: 0, byOperation: {} };
  const pending = new Pending();
  const deliver = createDelivery({ router, injector, counts, pending, date });
  const loopback = createLoopback(deliver, date);
  let origin: string | undefined;
  let refusing = false;
  const answerInProcess = createInProcessFetch(deliver, pending, () => refusing);

  const kucoin = seed.kucoin.account;
  const credentials: OptionsByVenue = {
    hyperliquid: { wallet: seed.hyperliquid.accounts[0]?.privateKey ?? "", network },
    kucoin: { apiKey: kucoin.apiKey, apiSecret: kucoin.apiSecret, passphrase: kucoin.passphrase, keyVersion: kucoin.keyVersion },
    coinswitch: { ...seed.coinswitch.account },
  };

  const stop = async (): Promise<void> => {
    const stopped = loopback.stop();
    pending.endAll();
    await stopped;
  };

  return {
    fetch: answerInProcess,
    async listen(port = 0) {
      if (refusing) throw new Error("the sandbox refuses connections: let it acceptConnections() first");
      return (origin = `http://127.0.0.1:${await loopback.start(port)}`);
    },
    get url() {
      return origin;
    },
    async close() {
      origin = undefined;
      refusing = false;
      await stop();
    },
    clientOptions(venue) {
      const where = origin === undefined ? { fetch: answerInProcess } : { baseUrl: baseUrlOf(origin, router.prefixes.get(venue)!), allowInsecureBaseUrl: true };
      return { ...credentials[venue], ...where };
    },
    inject: (fault) => injector.inject(fault),
    clearFaults: () => injector.clear(),
    async refuseConnections() {
      refusing = true;
      await stop();
    },
    async acceptConnections() {
      if (!refusing) return;
      if (origin !== undefined) await loopback.start(Number(new URL(origin).port));
      refusing = false;
    },
    shiftClock: (ms) => void (shiftedBy = ms),
    ledger: router.ledger,
    requests: counts,
    seed,
  };
}

/** One URL, or one for each host where a venue has several. */
function baseUrlOf(origin: string, prefixes: ReadonlyMap<string, string>): string | Record<string, string> {
  const urls = [...prefixes].map(([host, prefix]) => [host, origin + prefix] as const);
  return urls.length === 1 ? urls[0]![1] : Object.fromEntries(urls);
}
