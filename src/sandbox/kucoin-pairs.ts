/** What is traded on spot and margin, and the rules for prices and sizes. Prices stand still: nobody but the caller trades. */
import { divide, multiply, parseDecimal } from "./decimal.js";
import { spotFees, type FeeRates } from "./kucoin-fees.js";
import { Refusal } from "./kucoin-replies.js";
import { defaultSeed, type Seed } from "./seed.js";

export interface Pair {
  readonly symbol: string;
  readonly base: string;
  readonly quote: string;
  /** Of one base asset, in the quote asset. */
  readonly price: bigint;
  readonly priceIncrement: bigint;
  /** How far a limit price may be on the bad side of the market's. */
  readonly priceLimitRate: bigint;
  readonly baseIncrement: bigint;
  readonly baseMinSize: bigint;
  readonly baseMaxSize: bigint;
  readonly quoteIncrement: bigint;
  readonly quoteMinSize: bigint;
  readonly quoteMaxSize: bigint;
  readonly minFunds: bigint;
  readonly fees: FeeRates;
}

/** What a caller asks for, on spot as on margin. */
export interface OrderWish {
  clientOid: string;
  symbol: string;
  side: "buy" | "sell";
  type?: "limit" | "market";
  price?: string;
  size?: string;
  funds?: string;
  timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
  cancelAfter?: number;
  postOnly?: boolean;
  hidden?: boolean;
  iceberg?: boolean;
  visibleSize?: string;
  stp?: "CN" | "CO" | "CB" | "DC";
  remark?: string;
  tags?: string;
}

/** The codes under which a market refuses orders. */
export interface MarketCodes {
  readonly unknownPair: string;
  readonly step: string;
  readonly tooSmall: string;
  readonly priceAbove: string;
  readonly priceBelow: string;
  readonly wouldTake: string;
  readonly duplicate: string;
  readonly tooMany: string;
  readonly balance: string;
  readonly missing: string;
}

/** An order in numbers, found good. */
export interface Plan {
  readonly type: "limit" | "market";
  /** Whether it trades at once. Then it trades as a whole. */
  readonly crosses: boolean;
  /** 0 of market orders. */
  readonly price: bigint;
  /** As asked for; 0 of market orders by funds. */
  readonly size: bigint;
  /** As asked for; of limit orders price times size, 0 of market orders by size. */
  readonly funds: bigint;
  /** What trades when it trades. */
  readonly tradeSize: bigint;
  /** What it takes: quote asset and fee for a buy, base asset for a sell. */
  readonly currency: string;
  readonly needed: bigint;
}

export function openPairs(seed: Seed["kucoin"]): ReadonlyMap<string, Pair> {
  const { pairs, currencies } = seed;
  const fees = spotFees(seed);
  const prices = new Map([["USDT", "1"], ...currencies.map(({ currency, price }): [string, string] => [currency, price])]);
  const isPriced = ({ symbol, price }: { symbol: string; price?: string }): boolean => price !== undefined || symbol.split("-").every((currency) => prices.has(currency));
  const unpriced = pairs?.find((pair) => !isPriced(pair));
  if (unpriced) throw new RangeError(`the seed's pair ${unpriced.symbol} has no price, and one of its assets has none either`);
  return new Map(
    (pairs ?? defaultSeed.kucoin.pairs!.filter(isPriced)).map(({ symbol, price, ...rules }): [string, Pair] => {
      const [base, quote] = symbol.split("-") as [string, string];
      const numbers = Object.fromEntries(Object.entries(rules).map(([name, text]) => [name, parseDecimal(text)])) as { [Name in keyof typeof rules]: bigint };
      const own = price === undefined ? divide(parseDecimal(prices.get(base)!), parseDecimal(prices.get(quote)!)) : parseDecimal(price);
      return [symbol, { symbol, base, quote, price: own, fees, ...numbers }];
    }),
  );
}

/** Checks an order against the rules of its pair, in the order that is assumed: shape, steps, value, price. */
export function planOf(pair: Pair, wish: OrderWish, codes: MarketCodes): Plan {
  const { type = "limit", side } = wish;
  const isBuy = side === "buy";
  refuseShape(type, wish);
  const price = type === "limit" ? parseDecimal(wish.price!) : 0n;
  const size = wish.size === undefined ? 0n : parseDecimal(wish.size);
  const crosses = type === "market" || (isBuy ? price >= pair.price : price <= pair.price);
  const at = type === "limit" ? price : pair.price;
  const asked = type === "market" && wish.funds !== undefined ? parseDecimal(wish.funds) : undefined;
  if (asked === undefined) {
    if (size % pair.baseIncrement !== 0n || size < pair.baseMinSize || size > pair.baseMaxSize) throw new Refusal(codes.step, "The size is off the increment or limits of the pair"); // text assumed
  } else if (asked % pair.quoteIncrement !== 0n || asked < pair.quoteMinSize || asked > pair.quoteMaxSize) {
    throw new Refusal(codes.step, "The funds are off the increment or limits of the pair"); // text assumed
  }
  const tradeSize = asked === undefined ? size : wholeSteps(divide(asked, at), pair.baseIncrement);
  const value = multiply(tradeSize, at);
  if (tradeSize === 0n || value < pair.minFunds) throw new Refusal(codes.tooSmall, "The value is below the least of the pair"); // text assumed
  if (type === "limit") refusePrice(pair, isBuy, price, codes);
  if (wish.postOnly && crosses && type === "limit" && !isImmediate(wish)) throw new Refusal(codes.wouldTake, "The post only order would trade at once"); // code and text assumed
  const funds = asked ?? (type === "limit" ? value : 0n);
  const needed = isBuy ? value + feeOf(pair, value) : tradeSize;
  return { type, crosses, price, size, funds, tradeSize, currency: isBuy ? pair.quote : pair.base, needed };
}

/** The texts are assumed. */
function refuseShape(type: "limit" | "market", { price, size, funds }: OrderWish): void {
  if (type === "limit" && (price === undefined || size === undefined)) throw new Refusal("400100", "A limit order needs price and size");
  if (type === "market" && (size === undefined) === (funds === undefined)) throw new Refusal("400100", "A market order needs either size or funds");
}

/** A buy must not be far above the market, nor a sell far below it. The texts are assumed. */
function refusePrice({ price: market, priceIncrement, priceLimitRate }: Pair, isBuy: boolean, price: bigint, codes: MarketCodes): void {
  if (price % priceIncrement !== 0n) throw new Refusal(codes.step, "The price is off the increment of the pair");
  const leeway = multiply(market, priceLimitRate);
  if (isBuy && price > market + leeway) throw new Refusal(codes.priceAbove, "The price is above its limit");
  if (!isBuy && price < market - leeway) throw new Refusal(codes.priceBelow, "The price is below its limit");
}

export const isImmediate = ({ timeInForce }: OrderWish): boolean => timeInForce === "IOC" || timeInForce === "FOK";

/** In the quote asset, beside what is bought, or out of what a sale brings. What trades is always a taker, as nobody else comes to what rests. */
export const feeOf = ({ fees }: Pair, value: bigint): bigint => multiply(value, fees.taker);

const wholeSteps = (amount: bigint, step: bigint): bigint => amount - (amount % step);
