/**
 * What is traded: perpetuals of the main dex, tokens and spot pairs, and the rules for their prices and sizes.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/tick-and-lot-size
 */
import { figures } from "../../generated/hyperliquid/venue.js";
import { formatDecimal, multiply, parseDecimal } from "./decimal.js";
import { defaultSeed, type Seed } from "./seed.js";

export interface Perpetual {
  readonly asset: number;
  readonly name: string;
  readonly szDecimals: number;
  readonly maxLeverage: number;
  readonly markPx: bigint;
  readonly marginMode: "strictIsolated" | "noCross" | undefined;
}

export interface Token {
  readonly index: number;
  readonly name: string;
  readonly tokenId: string;
  readonly szDecimals: number;
  readonly weiDecimals: number;
}

export interface SpotPair {
  readonly asset: number;
  readonly index: number;
  readonly name: string;
  /** Of the base token. */
  readonly szDecimals: number;
  readonly markPx: bigint;
  readonly base: Token;
  readonly quote: Token;
}

/** Prices stand still: nobody but the caller trades. */
export type Market = Perpetual | SpotPair;

export interface Markets {
  /** By asset id. */
  readonly perpetuals: readonly Perpetual[];
  readonly tokens: readonly Token[];
  readonly pairs: readonly SpotPair[];
}

/** The token that perpetuals are settled in. */
export const USDC = "USDC";
/** The token that is staked. */
export const HYPE = "HYPE";

export function openMarkets({ markets, tokens = defaultSeed.hyperliquid.tokens!, spotPairs = defaultSeed.hyperliquid.spotPairs! }: Seed["hyperliquid"]): Markets {
  const token = (name: string): Token => {
    const found = tokens.find((candidate) => candidate.name === name);
    if (!found) throw new RangeError(`the seed's spot pairs or accounts have ${name}, which is no token of the seed`);
    return found;
  };
  const pairs = spotPairs.map(({ name, index, base, quote, markPx }): SpotPair => ({ asset: figures.spotAssets + index, index, name, szDecimals: token(base).szDecimals, markPx: parseDecimal(markPx), base: token(base), quote: token(quote) }));
  token(USDC);
  return { perpetuals: markets.map(({ name, szDecimals, maxLeverage, markPx, marginMode }, asset): Perpetual => ({ asset, name, szDecimals, maxLeverage, markPx: parseDecimal(markPx), marginMode })), tokens, pairs };
}

export const isPair = (market: Market): market is SpotPair => "base" in market;

export const marketOf = ({ perpetuals, pairs }: Markets, asset: number): Market | undefined => perpetuals[asset] ?? pairs.find((pair) => pair.asset === asset);

export const marketNamed = ({ perpetuals, pairs }: Markets, name: string): Market | undefined => [...perpetuals, ...pairs].find((market) => market.name === name);

export const tokenAt = ({ tokens }: Markets, index: number): Token | undefined => tokens.find((token) => token.index === index);

/** By `NAME:0x…`, or by name alone. */
export function tokenNamed({ tokens }: Markets, text: string): Token | undefined {
  const [name, tokenId] = text.split(":") as [string, string | undefined];
  return tokens.find((token) => token.name === name && (tokenId === undefined || token.tokenId === tokenId.toLowerCase()));
}

/** In USDC; 0 for a token that has no pair with it. */
export function usdcValueOf({ pairs }: Markets, token: Token, amount: bigint): bigint {
  if (token.name === USDC) return amount;
  const pair = pairs.find(({ base, quote }) => base === token && quote.name === USDC);
  return pair ? multiply(amount, pair.markPx) : 0n;
}

/** Whole numbers are always on the tick; others have 5 significant figures at most, and fewer decimal places the more the size has. */
export function isOnTick(price: bigint, market: Market): boolean {
  const [whole, fraction = ""] = formatDecimal(price).split(".") as [string, string | undefined];
  if (fraction === "") return true;
  const places = (isPair(market) ? figures.spotDecimals : figures.perpetualDecimals) - market.szDecimals;
  return fraction.length <= places && (whole + fraction).replace(/^0+/, "").length <= figures.priceDigits;
}

export const isWholeLot = (size: bigint, { szDecimals }: Market): boolean => (formatDecimal(size).split(".")[1] ?? "").length <= szDecimals;

/** Decimals as the venue prints them: "60000.0", never "60000". */
export function decimal(value: bigint, places?: number): string {
  const text = formatDecimal(value, places);
  return text.includes(".") ? text : `${text}.0`;
}

export const usd = (value: bigint): string => decimal(value, 6);

/** 1e-6 USDC, the smallest amount that the venue books. */
export const MICRO_USD = 10n ** 12n;
