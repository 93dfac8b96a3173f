/** Reads of what happened on markets. Prices stand still, so that history is flat; nobody trades but the accounts of the books. */
import type { Account, Books, Fill } from "./hyperliquid-accounts.js";
import { decimal, marketNamed, type Market } from "./hyperliquid-markets.js";
import { FAILED, type Parameters, type Reads, type Result } from "./hyperliquid-read.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Lengths of candles in ms; those of months differ. */
const INTERVALS: Readonly<Record<string, number>> = {
  "1m": MINUTE,
  "3m": 3 * MINUTE,
  "5m": 5 * MINUTE,
  "15m": 15 * MINUTE,
  "30m": 30 * MINUTE,
  "1h": HOUR,
  "2h": 2 * HOUR,
  "4h": 4 * HOUR,
  "8h": 8 * HOUR,
  "12h": 12 * HOUR,
  "1d": DAY,
  "3d": 3 * DAY,
  "1w": 7 * DAY,
};
/** Candles of an interval that are kept. */
const CANDLES = 5000;
/** How many trades are told is up to the venue: assumed. */
const LATEST_TRADES = 10;
/** Who trades with the accounts of the books. */
const COUNTERPARTY = `0x${"c0".repeat(20)}`;
/** Most funding rates in one answer, and the hour of the first one: assumed, about when the venue's perpetuals began. */
const [FUNDING_RATES, FUNDING_BEGAN] = [500, Date.UTC(2023, 4, 12)];

export const historyReads = {
  candleSnapshot(books, { req }, now) {
    const market = marketNamed(books, req.coin);
    return market ? candlesOf(books, market, req, now) : FAILED;
  },
  // That an unknown market fails is assumed.
  recentTrades(books, { coin }) {
    const market = marketNamed(books, coin);
    if (!market) return FAILED;
    const newestFirst = tradesOn(books, market).sort((a, b) => b.fill.tid - a.fill.tid);
    return newestFirst.slice(0, LATEST_TRADES).map((trade) => describe(coin, trade));
  },
  fundingHistory({ perpetuals }, { coin, startTime, endTime = Infinity }, now) {
    if (!perpetuals.some(({ name }) => name === coin)) return FAILED;
    const rates: Result<"fundingHistory"> = [];
    const last = Math.min(endTime, now);
    for (let time = Math.ceil(Math.max(startTime, FUNDING_BEGAN) / HOUR) * HOUR; time <= last && rates.length < FUNDING_RATES; time += HOUR) rates.push({ coin, fundingRate: "0.0", premium: "0.0", time });
    return rates;
  },
  predictedFundings: ({ perpetuals }, _parameters, now) =>
    perpetuals.map(({ name }) => [
      name,
      [
        ["HlPerp", { fundingRate: "0.0", nextFundingTime: (Math.floor(now / HOUR) + 1) * HOUR, fundingIntervalHours: 1 }],
        ["BinPerp", null],
        ["BybitPerp", null],
      ],
    ]),
} satisfies Reads;

interface Trade {
  readonly account: Account;
  readonly fill: Fill;
}

const tradesOn = ({ accounts }: Books, market: Market): Trade[] => [...accounts.values()].flatMap((account) => account.fills.filter(({ order }) => order.market === market).map((fill) => ({ account, fill })));

function describe(coin: string, { account: { address }, fill: { order, px, sz, time, transaction, tid } }: Trade): Result<"recentTrades">[number] {
  return { coin, side: order.isBuy ? "B" : "A", px: decimal(px), sz: decimal(sz), time, hash: transaction, tid, users: order.isBuy ? [address, COUNTERPARTY] : [COUNTERPARTY, address] };
}

function candlesOf(books: Books, market: Market, { coin, interval, startTime, endTime = Infinity }: Parameters<"candleSnapshot">["req"], now: number): Result<"candleSnapshot"> {
  const trades = tradesOn(books, market);
  const price = decimal(market.markPx);
  const candles: Result<"candleSnapshot"> = [];
  const last = Math.min(endTime, now);
  for (let t = Math.max(openingOf(interval, startTime), openingOf(interval, now, 1 - CANDLES)); startTime <= last && t <= last; ) {
    const next = openingOf(interval, t, 1);
    const traded = trades.filter(({ fill }) => fill.time >= t && fill.time < next);
    candles.push({ t, T: next - 1, s: coin, i: interval, o: price, c: price, h: price, l: price, v: decimal(traded.reduce((sum, { fill }) => sum + fill.sz, 0n)), n: traded.length });
    t = next;
  }
  return candles;
}

/** When the candle opened that a moment falls into, or the one so many candles later. All but months are counted from 1970: assumed. */
function openingOf(interval: string, time: number, later = 0): number {
  const length = INTERVALS[interval];
  if (length !== undefined) return (Math.floor(time / length) + later) * length;
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later);
}
