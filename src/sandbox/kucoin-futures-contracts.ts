/** KuCoin's futures contracts: what the seed says of them, and how the account has set them. All are linear. */
import { multiply, parseDecimal } from "./decimal.js";
import type { FeeRates } from "./kucoin-fees.js";
import type { FuturesSeed } from "./seed-futures.js";

export type MarginMode = "ISOLATED" | "CROSS";

/** A risk limit level of isolated margin. Values count in the settlement asset. */
export interface RiskLevel {
  readonly level: number;
  readonly min: bigint;
  readonly max: bigint;
  readonly maxLeverage: bigint;
  readonly initial: bigint;
  readonly maintain: bigint;
}

export interface Contract {
  readonly symbol: string;
  readonly base: string;
  readonly settle: string;
  /** What one contract is worth, in the base asset. */
  readonly multiplier: bigint;
  readonly tick: bigint;
  /** Mark, index and last price in one: nothing moves it. */
  readonly mark: bigint;
  readonly fundingRate: bigint;
  readonly taker: bigint;
  readonly maker: bigint;
  /** Largest order. */
  readonly maxQty: bigint;
  /** Lowest first. */
  readonly levels: readonly [RiskLevel, ...RiskLevel[]];
  marginMode: MarginMode;
  crossLeverage: bigint;
  level: RiskLevel;
  autoDeposit: boolean;
}

export function contractOf(seed: FuturesSeed["contracts"][number], { marginModes, crossLeverage }: FuturesSeed, { taker, maker }: FeeRates): Contract {
  const levels = seed.riskLimits.map(({ maxRiskLimit, maxLeverage, initialMargin, maintainMargin }, index): RiskLevel => ({
    level: index + 1,
    min: parseDecimal(seed.riskLimits[index - 1]?.maxRiskLimit ?? "0"),
    max: parseDecimal(maxRiskLimit),
    maxLeverage: parseDecimal(maxLeverage),
    initial: parseDecimal(initialMargin),
    maintain: parseDecimal(maintainMargin),
  }));
  const [lowest, ...higher] = levels;
  if (!lowest) throw new RangeError(`the seed has no risk limit of ${seed.symbol}`);
  return {
    symbol: seed.symbol,
    base: seed.baseCurrency,
    settle: seed.settleCurrency,
    multiplier: parseDecimal(seed.multiplier),
    tick: parseDecimal(seed.tickSize),
    mark: parseDecimal(seed.markPrice),
    fundingRate: parseDecimal(seed.fundingRate),
    taker,
    maker,
    maxQty: BigInt(seed.maxOrderQty),
    levels: [lowest, ...higher],
    marginMode: marginModes[seed.symbol] ?? "ISOLATED",
    crossLeverage: parseDecimal(crossLeverage[seed.symbol] ?? "3"),
    level: lowest,
    autoDeposit: false,
  };
}

/** Value of so many contracts at a price, with the sign of the quantity. */
export const worth = ({ multiplier }: Contract, qty: bigint, price: bigint): bigint => qty * multiply(multiplier, price);

/** The highest price that an order to buy may have, and the lowest of one to sell: five per cent from the mark price, about as recorded. */
export const buyLimit = ({ mark }: Contract): bigint => mark + mark / 20n;
export const sellLimit = ({ mark }: Contract): bigint => mark - mark / 20n;

const CENT_OF_CENTS = parseDecimal("0.0000000001");

/** Margin and fees have ten decimal places, as recorded; the rest is cut off. */
export const payable = (amount: bigint): bigint => amount - (amount % CENT_OF_CENTS);

export const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
