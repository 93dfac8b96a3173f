/** Rules and rates of CoinSwitch PRO's perpetuals. They are the same for all instruments here; the venue has some for each. */
import { parseDecimal } from "./decimal.js";

/** As futures.getInstrumentInfo tells them. */
export const RULES = {
  leverage_step: 1,
  min_base_quantity: "0.01",
  base_quantity_step_size: "0.01",
  lot_size: "0.01",
  quantity_precision: 2,
  price_precision: 2,
  tick_size: 1,
  max_market_base_quantity: "700",
  max_base_quantity: "6000",
  risk_limit: "800000",
  // In percent.
  maint_margin_rate: "0.6",
  taker_fee_rate: "0.0006",
  maker_fee_rate: "0.0002",
  liq_fee_rate: "0.007",
  quote_asset_precision: 1,
} as const;

export const TAKER_FEE = parseDecimal(RULES.taker_fee_rate);
export const MAKER_FEE = parseDecimal(RULES.maker_fee_rate);
export const MAINTENANCE = parseDecimal(RULES.maint_margin_rate) / 100n;
export const EXCHANGE = "EXCHANGE_2";

const PRICE_STEP = parseDecimal("0.01");
const QUANTITY_STEP = parseDecimal(RULES.base_quantity_step_size);
const LEAST = parseDecimal(RULES.min_base_quantity);
const MOST = parseDecimal(RULES.max_base_quantity);
const MOST_AT_MARKET = parseDecimal(RULES.max_market_base_quantity);

export const isPrice = (value: bigint): boolean => value > 0n && value % PRICE_STEP === 0n;

export const isQuantity = (value: bigint, atMarket: boolean): boolean => value >= LEAST && value <= (atMarket ? MOST_AT_MARKET : MOST) && value % QUANTITY_STEP === 0n;
