/** What KuCoin's futures start with in the sandbox. */

export interface FuturesSeed {
  /**
   * Contracts. `multiplier` is what one is worth in the base asset; `markPrice` is the index and the last price, too. Risk limits are
   * those of isolated margin, lowest first, in the settlement asset.
   */
  contracts: {
    symbol: string;
    baseCurrency: string;
    settleCurrency: string;
    multiplier: string;
    tickSize: string;
    markPrice: string;
    fundingRate: string;
    maxOrderQty: number;
    riskLimits: { maxRiskLimit: string; maxLeverage: string; initialMargin: string; maintainMargin: string }[];
  }[];
  /** By contract; the others are ISOLATED. */
  marginModes: Record<string, "ISOLATED" | "CROSS">;
  /** By contract; 3 for the others. */
  crossLeverage: Record<string, string>;
  /** Open positions in contracts, negative for a short one; `leverage` is for isolated ones. Their margin and that of orders lie beside `funds.contract`, which is free. */
  positions: { symbol: string; size: number; entryPrice: string; leverage?: string }[];
  /** Limit orders; those that cross the mark price are filled. */
  openOrders: { clientOid: string; symbol: string; side: "buy" | "sell"; price: string; size: string; leverage: string }[];
}

const MAJOR_RISK_LIMITS = [
  { maxRiskLimit: "100000", maxLeverage: "125", initialMargin: "0.008", maintainMargin: "0.004" },
  { maxRiskLimit: "500000", maxLeverage: "100", initialMargin: "0.01", maintainMargin: "0.005" },
  { maxRiskLimit: "1000000", maxLeverage: "5", initialMargin: "0.2", maintainMargin: "0.1" },
];
const MINOR_RISK_LIMITS = [
  { maxRiskLimit: "20000", maxLeverage: "50", initialMargin: "0.02", maintainMargin: "0.01" },
  { maxRiskLimit: "50000", maxLeverage: "20", initialMargin: "0.05", maintainMargin: "0.025" },
];

export const defaultFutures: FuturesSeed = {
  contracts: [
    { symbol: "XBTUSDTM", baseCurrency: "XBT", settleCurrency: "USDT", multiplier: "0.001", tickSize: "0.1", markPrice: "60000", fundingRate: "0.0001", maxOrderQty: 1_000_000, riskLimits: MAJOR_RISK_LIMITS },
    { symbol: "ETHUSDTM", baseCurrency: "ETH", settleCurrency: "USDT", multiplier: "0.01", tickSize: "0.01", markPrice: "3000", fundingRate: "0.0001", maxOrderQty: 1_000_000, riskLimits: MAJOR_RISK_LIMITS },
    { symbol: "SOLUSDTM", baseCurrency: "SOL", settleCurrency: "USDT", multiplier: "0.1", tickSize: "0.001", markPrice: "150", fundingRate: "-0.00005", maxOrderQty: 500_000, riskLimits: MINOR_RISK_LIMITS },
    { symbol: "XRPUSDTM", baseCurrency: "XRP", settleCurrency: "USDT", multiplier: "10", tickSize: "0.0001", markPrice: "0.5", fundingRate: "0.0001", maxOrderQty: 500_000, riskLimits: MINOR_RISK_LIMITS },
  ],
  marginModes: { ETHUSDTM: "CROSS" },
  crossLeverage: { ETHUSDTM: "5" },
  positions: [
    { symbol: "XBTUSDTM", size: 20, entryPrice: "58000", leverage: "10" },
    { symbol: "ETHUSDTM", size: -30, entryPrice: "3100" },
  ],
  openOrders: [{ clientOid: "seeded-1", symbol: "SOLUSDTM", side: "buy", price: "145", size: "10", leverage: "5" }],
};
