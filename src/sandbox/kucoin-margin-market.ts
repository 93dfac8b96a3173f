/** What KuCoin tells of margin's pairs, limits, rates and collateral. */
import { divide, formatDecimal, parseDecimal } from "./decimal.js";
import { UNIT } from "./kucoin-amounts.js";
import type { Handlers, Result } from "./kucoin-handlers.js";
import type { Pair } from "./kucoin-pairs.js";
import { Refusal } from "./kucoin-replies.js";
import type { KucoinState } from "./kucoin-state.js";
import { defaultSeed } from "./seed.js";

type MarkPrice = Result<"margin.getMarkPriceDetail">;
type RiskLimit = Result<"margin.getMarginRiskLimit">[number];

/** Amounts of loans have eight places. */
const PLACES = 8;
/** Told as the ceiling where there is none. */
const NO_CEILING = "1000000000";
const DAYS_PER_YEAR = 365n;

/** Leveraged tokens keep no state. */
export function marginMarketHandlers({ seed, books }: KucoinState, pairs: ReadonlyMap<string, Pair>): Handlers {
  const { ceilings, inventory, collateral } = seed.margin ?? defaultSeed.kucoin.margin!;
  const assets = [...books.cross.holdings.keys()].filter((currency) => books.price(currency) !== undefined);

  /** Each asset of cross margin in each other. */
  const markPrices = (now: number): MarkPrice[] => assets.flatMap((base) => assets.filter((quote) => quote !== base).map((quote) => ({ symbol: `${base}-${quote}`, timePoint: now, value: Number(formatDecimal(divide(books.price(base)!, books.price(quote)!))) })));

  /** Of one side of an account; nulls where the asset cannot be borrowed. */
  const limitsOf = (currency: string) => {
    const terms = seed.currencies.find((entry) => entry.currency === currency);
    const most = ceilings[currency] ?? NO_CEILING;
    return { borrowMaxAmount: terms?.borrowMaxAmount ?? "0", buyMaxAmount: most, holdMaxAmount: most, borrowMinAmount: terms?.borrowMinAmount ?? null, borrowMinUnit: terms ? formatDecimal(UNIT) : null, borrowEnabled: terms !== undefined };
  };
  const limitOfAsset = (currency: string, now: number): RiskLimit => {
    const limits = limitsOf(currency);
    return { ...limits, timestamp: now, currency, borrowCoefficient: "1", marginCoefficient: "1", precision: PLACES, borrowMinAmount: limits.borrowMinAmount ?? "0", borrowMinUnit: limits.borrowMinUnit ?? "0" };
  };
  const limitOfPair = (symbol: string, now: number): RiskLimit => {
    const [base, quote] = symbol.split("-").map(limitsOf) as [ReturnType<typeof limitsOf>, ReturnType<typeof limitsOf>];
    return {
      timestamp: now,
      symbol,
      baseMaxBorrowAmount: base.borrowMaxAmount,
      quoteMaxBorrowAmount: quote.borrowMaxAmount,
      baseMaxBuyAmount: base.buyMaxAmount,
      quoteMaxBuyAmount: quote.buyMaxAmount,
      baseMaxHoldAmount: base.holdMaxAmount,
      quoteMaxHoldAmount: quote.holdMaxAmount,
      basePrecision: PLACES,
      quotePrecision: PLACES,
      baseBorrowMinAmount: base.borrowMinAmount,
      quoteBorrowMinAmount: quote.borrowMinAmount,
      baseBorrowMinUnit: base.borrowMinUnit,
      quoteBorrowMinUnit: quote.borrowMinUnit,
      baseBorrowEnabled: base.borrowEnabled,
      quoteBorrowEnabled: quote.borrowEnabled,
      baseBorrowCoefficient: "1",
      quoteBorrowCoefficient: "1",
      baseMarginCoefficient: "1",
      quoteMarginCoefficient: "1",
    };
  };

  return {
    "margin.getCrossMarginSymbols": ({ query }, now) => {
      const onCross = [...pairs.values()].filter(({ base, quote }) => books.cross.holdings.has(base) && books.cross.holdings.has(quote));
      return { timestamp: now, items: onCross.filter(({ symbol }) => (query.symbol ?? symbol) === symbol).map(crossSymbol) };
    },
    "margin.getIsolatedMarginSymbols": () => [...books.isolated.values()].map(({ symbol, maxLeverage }) => isolatedSymbol(symbol!, Number(formatDecimal(maxLeverage)), pairs.has(symbol!), books.isBorrowable.bind(books))),
    "margin.getMarkPriceList": (_request, now) => markPrices(now),
    "margin.getMarkPriceDetail": ({ path }, now) => {
      const found = markPrices(now).find(({ symbol }) => symbol === path.symbol);
      if (!found) throw new Refusal("400600", `${path.symbol} has no mark price`); // code and text assumed
      return found;
    },
    "margin.getMarginRiskLimit": ({ query }, now) =>
      query.isIsolated === "true"
        ? [...books.isolated.keys()].filter((symbol) => (query.symbol ?? symbol) === symbol).map((symbol) => limitOfPair(symbol, now))
        : [...books.cross.holdings.keys()].filter((currency) => (query.currency ?? currency) === currency).map((currency) => limitOfAsset(currency, now)),
    // Every VIP level pays the same.
    "margin.getBorrowInterestRate": ({ query }) => {
      const items = seed.currencies.filter(({ currency }) => chosen(query.currency, currency)).map(({ currency, dayRatio }) => ({ currency, hourlyBorrowRate: formatDecimal(parseDecimal(dayRatio) / 24n), annualizedBorrowRate: formatDecimal(parseDecimal(dayRatio) * DAYS_PER_YEAR) }));
      return { vipLevel: Number(query.vipLevel ?? 0), items };
    },
    "margin.getMarginCollateralRatio": ({ query }) => collateral.filter(({ currencyList }) => currencyList.some((currency) => chosen(query.currencyList, currency))),
    "margin.getMarketAvailableInventory": ({ query }) => Object.keys(inventory).filter((currency) => (query.currency ?? currency) === currency).map((currency) => ({ currency, borrowableAmount: formatDecimal(books.inventory(currency)!) })),
  };
}

/** Whether a comma-separated list names it; without one, everything is named. */
const chosen = (list: string | undefined, name: string): boolean => list === undefined || list.split(",").includes(name);

function crossSymbol(pair: Pair): Result<"margin.getCrossMarginSymbols">["items"][number] {
  const { symbol, base, quote } = pair;
  return {
    symbol,
    name: symbol,
    enableTrading: true,
    market: "USDS",
    baseCurrency: base,
    quoteCurrency: quote,
    baseIncrement: formatDecimal(pair.baseIncrement),
    baseMinSize: formatDecimal(pair.baseMinSize),
    quoteIncrement: formatDecimal(pair.quoteIncrement),
    quoteMinSize: formatDecimal(pair.quoteMinSize),
    baseMaxSize: formatDecimal(pair.baseMaxSize),
    quoteMaxSize: formatDecimal(pair.quoteMaxSize),
    priceIncrement: formatDecimal(pair.priceIncrement),
    feeCurrency: quote,
    priceLimitRate: formatDecimal(pair.priceLimitRate),
    minFunds: formatDecimal(pair.minFunds),
  };
}

/** The ratios are those of a published answer; the sandbox never liquidates. */
function isolatedSymbol(symbol: string, maxLeverage: number, isTraded: boolean, isBorrowable: (currency: string) => boolean): Result<"margin.getIsolatedMarginSymbols">[number] {
  const [baseCurrency, quoteCurrency] = symbol.split("-") as [string, string];
  return {
    symbol,
    symbolName: symbol,
    baseCurrency,
    quoteCurrency,
    maxLeverage,
    flDebtRatio: "0.97",
    tradeEnable: isTraded,
    autoRenewMaxDebtRatio: "0.96",
    baseBorrowEnable: isBorrowable(baseCurrency),
    quoteBorrowEnable: isBorrowable(quoteCurrency),
    baseTransferInEnable: true,
    quoteTransferInEnable: true,
    baseBorrowCoefficient: "1",
    quoteBorrowCoefficient: "1",
  };
}
