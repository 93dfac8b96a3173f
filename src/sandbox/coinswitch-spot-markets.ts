/** Pairs of CoinSwitch PRO's simulated spot exchanges: one bid, one ask and the trades on each. They move by one's own orders only. */
import { divide, formatDecimal, multiply, parseDecimal } from "./decimal.js";
import type { CoinswitchSpotSeed, SpotExchangeId } from "./seed-coinswitch-spot.js";

export interface Trade {
  id: string;
  at: number;
  price: bigint;
  quantity: bigint;
  /** Own orders take what is there, so it tells their side. */
  buyerIsMaker: boolean;
}

export interface Level {
  price: bigint;
  /** What is left of it. */
  size: bigint;
}

export interface Pair {
  exchange: SpotExchangeId;
  symbol: string;
  base: string;
  quote: string;
  bid: Level;
  ask: Level;
  minValue: bigint;
  maxValue: bigint;
  decimals: { base: number; quote: number };
  /** Newest first; there is always one. */
  trades: Trade[];
}

const DAY = 24 * 3_600_000;
/** The venue's limit is not recorded; without one, a long range of short candles would have no end. */
const MOST_CANDLES = 1000;

/** Ids are told apart by their first letters. */
export const idOf = (kind: string, count: number): string => `${kind.repeat(8)}-0000-4000-8000-${String(count).padStart(12, "0")}`;

export class SpotMarkets {
  readonly pairs: readonly Pair[];
  #trades = 0;

  constructor(seed: CoinswitchSpotSeed, openedAt: number) {
    this.pairs = seed.pairs.map(({ exchange, symbol, price, bid, ask, size, minValue, maxValue, decimals }) => {
      const [base, quote] = symbol.split("/") as [string, string];
      const level = (at: string): Level => ({ price: parseDecimal(at), size: parseDecimal(size) });
      const first = { id: this.#nextId(), at: openedAt, price: parseDecimal(price), quantity: parseDecimal(size), buyerIsMaker: false };
      return { exchange, symbol, base, quote, bid: level(bid), ask: level(ask), minValue: parseDecimal(minValue), maxValue: parseDecimal(maxValue), decimals, trades: [first] };
    });
  }

  /** The pair of an exchange, its symbol in any case. */
  find(exchange: string, symbol: string): Pair | undefined {
    return this.pairs.find((pair) => pair.exchange === exchange && pair.symbol === symbol.toUpperCase());
  }

  of(exchange: string): Pair[] {
    return this.pairs.filter((pair) => pair.exchange === exchange);
  }

  /** What of an order the other side of the book has at its price or a better one, taken out of the book; undefined where there is nothing. */
  take(pair: Pair, side: "BUY" | "SELL", price: bigint, quantity: bigint, now: number): Trade | undefined {
    const level = side === "BUY" ? pair.ask : pair.bid;
    const crosses = side === "BUY" ? price >= level.price : price <= level.price;
    const taken = quantity < level.size ? quantity : level.size;
    if (!crosses || taken === 0n) return undefined;
    level.size -= taken;
    const trade = { id: this.#nextId(), at: now, price: level.price, quantity: taken, buyerIsMaker: side === "SELL" };
    pair.trades.unshift(trade);
    return trade;
  }

  /** In INR, by the pair with it; 0 for what has none. */
  rate(currency: string, side: "bid" | "ask" | "last"): bigint {
    const pair = this.find("coinswitchx", `${currency}/INR`);
    if (!pair) return 0n;
    return side === "last" ? pair.trades[0]!.price : pair[side].price;
  }

  #nextId(): string {
    this.#trades += 1;
    return idOf("d", this.#trades);
  }
}

/** A side without anything left says 0, which is assumed. */
const shownPrice = ({ price, size }: Level): string => (size === 0n ? "0" : formatDecimal(price));

export function tickerView(pair: Pair, now: number): object {
  const recent = pair.trades.filter(({ at }) => at > now - DAY);
  const last = pair.trades[0]!.price;
  const { first, high, low, volume, value } = summary(recent, last);
  return {
    symbol: pair.symbol,
    openPrice: formatDecimal(first),
    lowPrice: formatDecimal(low),
    highPrice: formatDecimal(high),
    lastPrice: formatDecimal(last),
    baseVolume: formatDecimal(volume),
    quoteVolume: formatDecimal(value),
    percentageChange: formatDecimal(divide((last - first) * 100n, first), 2),
    bidPrice: shownPrice(pair.bid),
    askPrice: shownPrice(pair.ask),
    at: now,
  };
}

export function depthView({ symbol, bid, ask }: Pair, now: number): object {
  const levels = ({ price, size }: Level): string[][] => (size === 0n ? [] : [[formatDecimal(price), formatDecimal(size)]]);
  return { symbol, timestamp: now, bids: levels(bid), asks: levels(ask) };
}

export const tradeViews = ({ symbol, exchange, trades }: Pair): object[] =>
  trades.map(({ id, at, price, quantity, buyerIsMaker }) => ({ E: at, m: buyerIsMaker, p: formatDecimal(price), q: formatDecimal(quantity), s: symbol, t: id, e: exchange }));

/** Candles that have begun, oldest first, from the one that begins at or after `start`. Those without trades repeat the price before. */
export function candleViews({ symbol, trades }: Pair, minutes: number, start: number, end: number, now: number): object[] {
  const length = minutes * 60_000;
  const out: object[] = [];
  for (let at = Math.ceil(start / length) * length; at < end && at <= now && out.length < MOST_CANDLES; at += length) {
    const before = trades.find((trade) => trade.at < at) ?? trades.at(-1)!;
    const within = trades.filter((trade) => trade.at >= at && trade.at < at + length);
    const { first, high, low, volume } = summary(within, before.price);
    const [o, h, l, c] = [first, high, low, within[0]?.price ?? before.price].map((price) => formatDecimal(price));
    out.push({ o, h, l, c, interval: String(minutes), symbol, close_time: String(at + length), volume: formatDecimal(volume), start_time: String(at) });
  }
  return out;
}

/** @param trades newest first @param otherwise the price where there are none */
function summary(trades: readonly Trade[], otherwise: bigint): { first: bigint; high: bigint; low: bigint; volume: bigint; value: bigint } {
  const first = trades.at(-1)?.price ?? otherwise;
  const prices = [first, ...trades.map(({ price }) => price)];
  return {
    first,
    high: prices.reduce((most, price) => (price > most ? price : most)),
    low: prices.reduce((least, price) => (price < least ? price : least)),
    volume: trades.reduce((sum, { quantity }) => sum + quantity, 0n),
    value: trades.reduce((sum, { price, quantity }) => sum + multiply(price, quantity), 0n),
  };
}
