/** Asset ids by name, and prices and sizes that fit their market. https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/asset-ids */
import { bytesToHex } from "@noble/hashes/utils.js";
import type { InfoOperations } from "../../generated/hyperliquid/info/client.js";
import { figures, venue } from "../../generated/hyperliquid/venue.js";
import { digitsOf, roundDigits, type Rounding } from "../core/decimal.js";
import { ValidationError } from "../core/errors.js";
import type { CallOptions } from "../core/types.js";
import { typeName } from "../core/validate.js";

/** A market as orders name it. */
export interface Asset {
  /** `asset` of actions, `a` of orders. Differs between mainnet and testnet. */
  readonly id: number;
  /** `BTC`, `dex:COIN`, `PURR/USDC` or `@107`: the `coin` of reads. */
  readonly name: string;
  readonly kind: "perpetual" | "spot";
  /** Decimal places of a size. */
  readonly szDecimals: number;
  /** Largest leverage; undefined for spot pairs. */
  readonly maxLeverage: number | undefined;
  /** true when the market was delisted: its id is kept. */
  readonly isDelisted: boolean;
}

export interface AssetsOptions {
  /** How long an answer is used, in ms. Default an hour. A name that is not known is looked up anew in any case, at most once a minute. */
  readonly maxAgeMs?: number;
  /** Current time in ms. Default `Date.now`. */
  readonly clock?: () => number;
}

/** What `Assets` needs of a client. */
export interface AssetReads {
  readonly info: Pick<InfoOperations, "meta" | "spotMeta" | "perpDexs">;
}

/** One list of markets: the main dex (`""`), a builder-deployed dex by name, or the spot pairs. */
interface Listing {
  readonly readAt: number;
  readonly assets: ReadonlyMap<string, Asset>;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SPOT = "/";

/**
 * Looks assets up by name, and keeps what it read. Only the list that a name belongs to is read (`info.meta`, weight 20, for one dex).
 *
 * Names: `BTC` for perpetuals of the main dex, `dex:COIN` for builder-deployed ones, `PURR/USDC` or `@107` for spot pairs; a spot pair
 * without a name of its own is also found by the names of its tokens, as long as only one pair has them.
 */
export class Assets {
  readonly #client: AssetReads;
  readonly #maxAgeMs: number;
  readonly #clock: () => number;
  readonly #listings = new Map<string, Promise<Listing>>();

  constructor(client: AssetReads, { maxAgeMs = HOUR_MS, clock = Date.now }: AssetsOptions = {}) {
    this.#client = client;
    this.#maxAgeMs = maxAgeMs;
    this.#clock = clock;
  }

  /**
   * @throws {ValidationError} when the venue has no such market, or several
   * @throws whatever the reads throw
   */
  async find(name: string, options?: CallOptions): Promise<Asset> {
    if (typeof name !== "string" || name === "") throw unknown(name, "must be the name of a market");
    const listing = name.includes("/") || name.startsWith("@") ? SPOT : name.includes(":") ? name.slice(0, name.indexOf(":")) : "";
    const known = (await this.#listing(listing, this.#maxAgeMs, options)).assets.get(name);
    if (known) return known;
    const found = (await this.#listing(listing, Math.min(MINUTE_MS, this.#maxAgeMs), options)).assets.get(name);
    if (found) return found;
    throw unknown(name, `must be the name of one market of ${venue.name}; letter case counts`);
  }

  /** The id alone. @throws as `find` */
  async id(name: string, options?: CallOptions): Promise<number> {
    return (await this.find(name, options)).id;
  }

  /** Forgets what was read. */
  refresh(): void {
    this.#listings.clear();
  }

  /** Calls that want the same list share one read. One that failed is no answer: the next call reads again. */
  async #listing(name: string, maxAgeMs: number, options: CallOptions | undefined): Promise<Listing> {
    const kept = this.#listings.get(name);
    const listing = await kept?.catch(() => undefined);
    if (listing && this.#clock() - listing.readAt < maxAgeMs) return listing;
    // Another call may have begun the next read meanwhile.
    const current = this.#listings.get(name);
    if (current && current !== kept) return current;
    const readAt = this.#clock();
    const reading = this.#read(name, options).then((assets) => ({ readAt, assets: new Map(assets) }));
    this.#listings.set(name, reading);
    return reading;
  }

  async #read(listing: string, options: CallOptions | undefined): Promise<Named[]> {
    const { info } = this.#client;
    if (listing === SPOT) return spotAssets(await info.spotMeta({}, options));
    if (listing === "") return perpetualAssets(await info.meta({}, options), 0);
    const place = (await info.perpDexs({}, options)).findIndex((dex) => dex?.name === listing);
    if (place < 0) throw unknown(listing, "must begin with the name of a dex of info.perpDexs");
    return perpetualAssets(await info.meta({ dex: listing }, options), figures.builderAssets + place * figures.assetsPerDex);
  }
}

type Meta = Awaited<ReturnType<InfoOperations["meta"]>>;
type SpotMeta = Awaited<ReturnType<InfoOperations["spotMeta"]>>;

type Named = readonly [name: string, asset: Asset];

const perpetualAssets = ({ universe }: Meta, first: number): Named[] =>
  universe.map(({ name, szDecimals, maxLeverage, isDelisted = false }, index) => [name, { id: first + index, name, kind: "perpetual", szDecimals, maxLeverage, isDelisted }]);

/** Under their own names, and under those of their tokens where these name one pair only. */
function spotAssets({ universe, tokens }: SpotMeta): Named[] {
  const token = new Map(tokens.map((one) => [one.index, one]));
  const pairs = universe.map(({ name, index, tokens: [base, quote] }) => ({
    asset: { id: figures.spotAssets + index, name, kind: "spot" as const, szDecimals: token.get(base)?.szDecimals ?? 0, maxLeverage: undefined, isDelisted: false },
    alias: `${token.get(base)?.name ?? ""}/${token.get(quote)?.name ?? ""}`,
  }));
  const own = new Set(pairs.map(({ asset }) => asset.name));
  const aliases = pairs.filter(({ alias }) => !own.has(alias) && pairs.filter((other) => other.alias === alias).length === 1);
  return [...pairs.map(({ asset }): Named => [asset.name, asset]), ...aliases.map(({ asset, alias }): Named => [alias, asset])];
}

const unknown = (name: unknown, rule: string): ValidationError => new ValidationError([{ field: "name", rule, type: typeName(name) }], { venue: venue.id });

/** What rounding needs to know of a market: an `Asset`, or these two members of your own. */
export type MarketRules = Pick<Asset, "kind" | "szDecimals">;

/**
 * The price in the venue's tick: at most 5 significant figures, and 6 (perpetual) or 8 (spot) decimal places less those of a size; whole
 * numbers are always allowed.
 *
 * @param price plain decimal text above 0, such as `"61234.567"`
 * @param rounding default `nearest`
 * @throws {ValidationError} when the price is no such text, or nothing is left of it
 */
export function roundPrice(price: string, { kind, szDecimals }: MarketRules, rounding: Rounding = "nearest"): string {
  const digits = positive("price", price);
  const figuresLeft = digits.whole === "0" ? figures.priceDigits + /^0*/.exec(digits.fraction)![0].length : Math.max(0, figures.priceDigits - digits.whole.length);
  const most = Math.max(0, (kind === "spot" ? figures.spotDecimals : figures.perpetualDecimals) - szDecimals);
  return left("price", roundDigits(digits, Math.min(figuresLeft, most), rounding));
}

/**
 * The size in the market's lot, a whole number of 10^-szDecimals. Never 0: with reduce-only the venue takes 0 for the whole position.
 *
 * @param size plain decimal text above 0, such as `"0.123456"`
 * @param rounding default `down`
 * @throws {ValidationError} when the size is no such text, or nothing is left of it
 */
export const roundSize = (size: string, { szDecimals }: Pick<MarketRules, "szDecimals">, rounding: Rounding = "down"): string => left("size", roundDigits(positive("size", size), szDecimals, rounding));

function positive(field: string, text: string): { whole: string; fraction: string } {
  const digits = digitsOf(text);
  if (digits && /[1-9]/.test(digits.whole + digits.fraction)) return digits;
  throw new ValidationError([{ field, rule: 'must be a positive decimal string, such as "2.5"', type: typeName(text) }], { venue: venue.id });
}

function left(field: string, rounded: string): string {
  if (rounded !== "0") return rounded;
  throw new ValidationError([{ field, rule: "must not round to 0", type: "string" }], { venue: venue.id });
}

/** A new client order id: 16 random bytes as 0x and 32 hex digits. */
export const newClientOrderId = (): `0x${string}` => `0x${bytesToHex(crypto.getRandomValues(new Uint8Array(16)))}`;
