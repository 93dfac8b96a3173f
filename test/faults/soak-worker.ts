/** One of the soak's callers: calls one after the other, and asks what became of what was lost. */
import { createCoinswitchClient, type ClientEvent, type ClientOptions } from "openvenue/coinswitch";
import { createHyperliquidClient } from "openvenue/hyperliquid";
import { createKucoinClient, OpenvenueError, OutcomeUnknownError, type Settlement, type SettleOptions } from "openvenue/kucoin";
import { defaultSeed, type VenueId } from "openvenue/sandbox";
import { privateKeyToAddress } from "viem/accounts";
import { CURRENCIES, FREE_MARKETS, freeInstrument, HELD_MARKETS, heldInstrument, kinds, marks, PAIRS, planOf, privateKeyOf, STRICT_MARKET, type Planned } from "./soak-plan.js";

export enum Outcome {
  None,
  Applied,
  Refused,
  Unknown,
}

/** By number of the call, and of a size that is known before the first: keeping them grows no heap. */
export interface Books {
  readonly outcome: Uint8Array;
  /** What a settlement said, as an outcome. */
  readonly settled: Uint8Array;
  /** Requests that the call's events told of. */
  readonly attempts: Uint8Array;
  /** What should not happen at all: errors of no known kind. */
  readonly strange: string[];
  /** Lost writes that no settlement could tell yet. */
  readonly open: Lost[];
  readonly supporting: { reads: number };
}

/** What is kept of a lost write, as a program would keep it on disk. */
interface Lost {
  readonly n: number;
  readonly venue: VenueId;
  readonly worker: Worker;
  readonly kept: string;
}

type Call = (parameters: object, options: object) => Promise<unknown>;
type AnyClient = Record<string, Record<string, Call>> & { settle(lost: never, options: SettleOptions): Promise<Settlement> };

const exchange = "EXCHANGE_2";
const TIMEOUT_MS = 400;
/** After this long a Hyperliquid action is too late. */
const EXPIRES_MS = 5_000;

/** Numbers that are free to be used. */
export class Slots {
  readonly #free: number[];

  constructor(count: number) {
    this.#free = Array.from({ length: count }, (_, index) => index);
  }

  take(): number {
    const slot = this.#free.shift();
    if (slot === undefined) throw new Error("the seed has too few markets for so many lost writes on so few connections");
    return slot;
  }
}

/** What a worker's writes act on. It leaves behind what a lost write may still change, so that an answer from before it stays true. */
interface Targets {
  held: number;
  free: number;
  heldMarket: number;
  freeMarket: number;
}

export class Worker {
  readonly #clients: Record<VenueId, AnyClient>;
  readonly #books: Books;
  readonly #seed: number;
  readonly #held: Slots;
  readonly #free: Slots;
  readonly #heldMarkets = new Slots(HELD_MARKETS);
  readonly #freeMarkets = new Slots(FREE_MARKETS);
  readonly #targets: Targets;
  readonly #user: string;
  /** One for all of its calls: what a call leaves on it adds up. */
  readonly stop = new AbortController();
  #current = -1;
  #operation = "";

  constructor(index: number, url: string, seed: number, books: Books, slots: { held: Slots; free: Slots }) {
    this.#books = books;
    this.#seed = seed;
    this.#held = slots.held;
    this.#free = slots.free;
    this.#targets = { held: slots.held.take(), free: slots.free.take(), heldMarket: this.#heldMarkets.take(), freeMarket: this.#freeMarkets.take() };
    this.#user = privateKeyToAddress(privateKeyOf(index)).toLowerCase();
    const common = (venue: VenueId): ClientOptions => ({
      baseUrl: `${url}/${venue}`,
      allowInsecureBaseUrl: true,
      timeoutMs: TIMEOUT_MS,
      // The venues' limits would make a soak of hours; limits are tested elsewhere.
      limiter: false,
      onEvent: (event) => this.#count(event),
    });
    const { apiKey, apiSecret, passphrase, keyVersion } = defaultSeed.kucoin.account;
    this.#clients = {
      kucoin: createKucoinClient({ ...common("kucoin"), apiKey, apiSecret, passphrase, keyVersion }),
      coinswitch: createCoinswitchClient({ ...common("coinswitch"), ...defaultSeed.coinswitch.account }),
      hyperliquid: createHyperliquidClient({ ...common("hyperliquid"), wallet: privateKeyOf(index), expiresAfter: () => Date.now() + EXPIRES_MS }),
    } as unknown as Record<VenueId, AnyClient>;
  }

  #count(event: ClientEvent): void {
    if (event.type === "request" && this.#current >= 0 && event.operation === this.#operation) this.#books.attempts[this.#current]! += 1;
  }

  async perform(n: number): Promise<void> {
    const planned = planOf(this.#seed, n);
    const { venue, operation, retry } = kinds[planned.kind]!;
    const parameters = { ...this.#parametersOf(planned), ...markOf(n, planned) };
    const before = planned.manner === "refused" || planned.manner === "invalid" ? undefined : await this.#before(operation);
    const caller = planned.manner === "aborted" ? new AbortController() : this.stop;
    const abort = planned.manner === "aborted" ? setTimeout(() => caller.abort(GONE), planned.abortMs) : undefined;
    const [group, name] = operation.split(".") as [string, string];
    let lost: OutcomeUnknownError | undefined;
    this.#current = n;
    this.#operation = operation;
    try {
      await this.#clients[venue][group]![name]!(parameters, { signal: caller.signal });
      this.#books.outcome[n] = Outcome.Applied;
    } catch (error) {
      lost = error instanceof OutcomeUnknownError ? error : undefined;
      this.#books.outcome[n] = lost ? Outcome.Unknown : Outcome.Refused;
      const known = error instanceof OpenvenueError ? !(lost && retry === "read") : error === GONE;
      if (!known) this.#books.strange.push(`${venue} ${operation} threw ${String(error)}`);
    } finally {
      this.#current = -1;
      clearTimeout(abort);
    }
    if (lost) await this.#lookInto({ n, venue, worker: this, kept: JSON.stringify({ lost: { ...lost }, before }) }, operation);
  }

  /** A lost write that no read can tell of yet is asked about later. */
  async #lookInto(lost: Lost, operation: string): Promise<void> {
    if (await this.ask(lost)) return;
    this.#books.open.push(lost);
    const targets = this.#targets;
    if (operation === "futures.addMargin") targets.held = this.#held.take();
    if (operation === "futures.updateLeverage") targets.free = this.#free.take();
    if (operation === "exchange.updateIsolatedMargin") targets.heldMarket = this.#heldMarkets.take();
    if (operation === "exchange.updateLeverage") targets.freeMarket = this.#freeMarkets.take();
  }

  /** Whether there is a verdict now. */
  async ask({ n, venue, kept }: Lost): Promise<boolean> {
    const { lost, before } = JSON.parse(kept) as { lost: never; before?: unknown };
    this.#books.supporting.reads += 1;
    const { outcome } = await this.#clients[venue].settle(lost, { before, timeoutMs: 1_000 }).catch((error: unknown) => {
      if (!(error instanceof OpenvenueError)) this.#books.strange.push(`${venue} settle threw ${String(error)}`);
      return { outcome: "unknown" };
    });
    this.#books.settled[n] = outcome === "applied" ? Outcome.Applied : outcome === "not applied" ? Outcome.Refused : Outcome.Unknown;
    return outcome !== "unknown";
  }

  /** What the settling read answers before a write whose traces are a difference. Faults strike it, too. */
  async #before(operation: string): Promise<unknown> {
    for (;;) {
      try {
        if (operation === "futures.addMargin") return await this.#read("coinswitch", "futures", "getPositions", { exchange, symbol: heldInstrument(this.#targets.held) });
        if (operation === "exchange.updateIsolatedMargin") return await this.#read("hyperliquid", "info", "clearinghouseState", { user: this.#user });
        return undefined;
      } catch (error) {
        if (!(error instanceof OpenvenueError)) throw error;
      }
    }
  }

  /** Calls every venue once; nothing goes wrong. */
  async quiet(): Promise<void> {
    const patient = { timeoutMs: 20_000 };
    await Promise.all([this.#read("kucoin", "margin", "getMarginConfig", {}, patient), this.#read("coinswitch", "spot", "serverTime", {}, patient), this.#read("hyperliquid", "info", "openOrders", { user: this.#user }, patient)]);
  }

  async #read(venue: VenueId, group: string, name: string, parameters: object, options: object = {}): Promise<unknown> {
    this.#books.supporting.reads += 1;
    return this.#clients[venue][group]![name]!(parameters, { signal: this.stop.signal, ...options });
  }

  #parametersOf({ kind, manner, draws }: Planned): object {
    const refused = manner === "refused";
    const { held, free, heldMarket, freeMarket } = this.#targets;
    const pair = PAIRS[Math.floor(draws[0] * PAIRS.length)]!;
    const loan = draws[1] < 0.5 ? { currency: CURRENCIES[Math.floor(draws[0] * CURRENCIES.length)]! } : { currency: pair.split("-")[0]!, isIsolated: true, symbol: pair };
    switch (kinds[kind]!.operation) {
      case "account.getIsolatedMarginAccount":
        return { symbol: pair };
      case "margin.getBorrowHistory":
        return { currency: CURRENCIES[0]!, pageSize: 10, startTime: Date.now() - 5_000 };
      case "margin.modifyLeverage":
        return { isIsolated: true, symbol: refused ? "NO-PAIR" : pair };
      case "margin.borrow":
        return { ...loan, timeInForce: "FOK", ...(refused ? { currency: "NONE" } : {}) };
      case "margin.repay":
        return { ...loan, ...(refused ? { currency: "NONE" } : {}) };
      case "futures.getLeverage":
        return { exchange, symbol: freeInstrument(free) };
      case "futures.getPositions":
        return { exchange, symbol: heldInstrument(held) };
      case "futures.openOrders":
        return { exchange };
      case "futures.updateLeverage":
        return { exchange, symbol: refused ? heldInstrument(held) : freeInstrument(free) };
      case "futures.addMargin":
        return { exchange, symbol: refused ? freeInstrument(free) : heldInstrument(held) };
      case "info.activeAssetData":
        return { user: this.#user, coin: `F${freeMarket}` };
      case "info.openOrders":
      case "info.clearinghouseState":
        return { user: this.#user };
      case "exchange.updateLeverage":
        return { asset: refused ? STRICT_MARKET : freeMarket, isCross: true };
      case "exchange.topUpIsolatedOnlyMargin":
        return { asset: refused ? freeMarket : STRICT_MARKET };
      case "exchange.updateIsolatedMargin":
        return { asset: refused ? freeMarket : FREE_MARKETS + heldMarket, isBuy: true };
      default:
        return {};
    }
  }
}

const GONE = new Error("the caller went away");

function markOf(n: number, { kind, manner }: Planned): object {
  const { venue, operation } = kinds[kind]!;
  const mark = marks[`${venue} ${operation}`];
  return mark ? { [mark.member]: manner === "invalid" ? "none" : mark.write(n) } : {};
}
