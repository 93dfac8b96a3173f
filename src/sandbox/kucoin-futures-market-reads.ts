/** What the market of a futures contract shows: all of it stands at the seed's price. */
import { formatDecimal, multiply } from "./decimal.js";
import type { FuturesBooks } from "./kucoin-futures-books.js";
import { buyLimit, sellLimit, type Contract } from "./kucoin-futures-contracts.js";
import type { Handlers, Result } from "./kucoin-handlers.js";
import { Refusal } from "./kucoin-replies.js";

/** Funding is settled at 0, 8 and 16 o'clock UTC. */
const FUNDING_MS = 8 * 3_600_000;
const OPENED = 1_585_555_200_000;
const EXCHANGES = ["kucoin", "binance", "okex"];

export function marketReads(books: FuturesBooks): Handlers {
  // Seen of the live venue: reads of the market refuse an unknown contract with a code of their own.
  const contractOf = (symbol: string): Contract => {
    const contract = books.contracts.get(symbol);
    if (!contract) throw new Refusal("200003", `${symbol} is no contract`); // text assumed
    return contract;
  };
  const all = (): Contract[] => [...books.contracts.values()];
  return {
    "futures.getSymbol": ({ path }, now) => symbolOf(contractOf(path.symbol!), now),
    "futures.getAllSymbols": (_request, now) => all().map((contract) => symbolOf(contract, now)),
    "futures.getTicker": ({ query }, now) => tickerOf(contractOf(query.symbol!), now),
    "futures.getAllTickers": (_request, now) => all().map((contract) => tickerOf(contract, now)),
    "futures.getMarkPrice": ({ path }, now) => {
      const { symbol, mark } = contractOf(path.symbol!);
      return { symbol, granularity: 1000, timePoint: now - (now % 1000), value: number(mark), indexPrice: number(mark) };
    },
    "futures.getCurrentFundingRate": ({ path }, now) => {
      const { symbol, fundingRate } = contractOf(path.symbol!);
      const began = now - (now % FUNDING_MS);
      return { symbol: `.${symbol}FPI8H`, granularity: FUNDING_MS, timePoint: began, value: number(fundingRate), fundingRateCap: CAP, fundingRateFloor: -CAP, period: 1, fundingTime: began + FUNDING_MS };
    },
    // The sandbox settles no funding, so there is none to tell of.
    "futures.getPrivateFundingHistory": ({ query }) => {
      contractOf(query.symbol!);
      return { dataList: [], hasMore: false };
    },
  };
}

const CAP = 0.003;
const number = (value: bigint): number => Number(formatDecimal(value));

/** The best prices are a tick away from the mark price. */
function tickerOf({ symbol, mark, tick }: Contract, now: number): Result<"futures.getTicker"> {
  return { sequence: 1, symbol, side: "buy", size: 1, tradeId: "1700000000001", price: formatDecimal(mark), bestBidPrice: formatDecimal(mark - tick), bestBidSize: 1000, bestAskPrice: formatDecimal(mark + tick), bestAskSize: 1000, ts: now * 1e6 };
}

/** What has nothing to do with the account's state is as in an answer that was recorded. */
function symbolOf(contract: Contract, now: number): Result<"futures.getSymbol"> {
  const { symbol, base, settle, multiplier, tick, mark, fundingRate, levels, maxQty } = contract;
  const [lowest] = levels;
  const price = number(mark);
  const untilFunding = FUNDING_MS - (now % FUNDING_MS);
  return {
    ...{ symbol, rootSymbol: settle, type: "FFWCSX", firstOpenDate: OPENED, expireDate: null, settleDate: null, baseCurrency: base, quoteCurrency: settle, settleCurrency: settle, status: "Open" },
    ...{ maxOrderQty: Number(maxQty), maxPrice: 1_000_000, lotSize: 1, tickSize: number(tick), indexPriceTickSize: number(tick), multiplier: number(multiplier) },
    ...{ initialMargin: number(lowest.initial), maintainMargin: number(lowest.maintain), maxRiskLimit: number(lowest.max), minRiskLimit: number(lowest.max), riskStep: number(lowest.max) / 2, maxLeverage: number(lowest.maxLeverage) },
    ...{ makerFeeRate: number(contract.maker), takerFeeRate: number(contract.taker), takerFixFee: 0, makerFixFee: 0, settlementFee: null },
    ...{ isDeleverage: true, isQuanto: false, isInverse: false, markMethod: "FairPrice", fairMethod: "FundingRate", supportCross: true },
    ...{ fundingBaseSymbol: `.${base}INT8H`, fundingQuoteSymbol: `.${settle}INT8H`, fundingRateSymbol: `.${symbol}FPI8H`, fundingBaseSymbol1M: `.${base}INT`, fundingQuoteSymbol1M: `.${settle}INT` },
    ...{ indexSymbol: `.K${base}${settle}`, settlementSymbol: "", premiumsSymbol1M: `.${symbol}PI`, premiumsSymbol8H: `.${symbol}PI8H`, sourceExchanges: EXCHANGES },
    ...{ fundingFeeRate: number(fundingRate), predictedFundingFeeRate: number(fundingRate), fundingRateGranularity: FUNDING_MS, nextFundingRateTime: untilFunding, nextFundingRateDateTime: now + untilFunding },
    ...{ openInterest: "1000000", turnoverOf24h: number(multiply(mark, 1000n * multiplier)), volumeOf24h: number(1000n * multiplier) },
    ...{ markPrice: price, indexPrice: price, lastTradePrice: price, lowPrice: price, highPrice: price, priceChgPct: 0, priceChg: 0, buyLimit: number(buyLimit(contract)), sellLimit: number(sellLimit(contract)) },
    ...{ k: 490, m: 300, f: 1.3, mmrLimit: 0.3, mmrLevConstant: number(lowest.maxLeverage) },
  };
}
