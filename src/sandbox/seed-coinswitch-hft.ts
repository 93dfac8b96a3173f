/** What the low-latency account of CoinSwitch PRO starts with in the sandbox. */

export interface CoinswitchHftSeed {
  /** What can be moved into the account, by currency. It stands for itself: the spot account has funds of its own. */
  funds: { USDT: string; INR: string };
  /** The account; left out, the first transfer opens it, and there can be neither positions nor orders before. */
  account?: { currency: "USDT" | "INR"; balance: string; mode: "one-way" | "hedge" };
  /** Perpetuals; price in USDT. */
  symbols: { symbol: string; price: string; minLeverage: number; maxLeverage: number; leverage: number }[];
  /** Their steps and limits; the same for all of them. */
  rules: { tickSize: string; qtyStep: string; minOrderQty: string; maxOrderQty: string; minNotionalValue: string; feeRate: string };
  /** Open positions, Buy for long; in hedge mode there may be one of each side. */
  positions: { symbol: string; side: "Buy" | "Sell"; size: string; entryPrice: string }[];
  /** Working limit orders; they must not cross the price. */
  openOrders: { symbol: string; side: "Buy" | "Sell"; price: string; qty: string; orderLinkId: string }[];
}

export const defaultCoinswitchHft: CoinswitchHftSeed = {
  funds: { USDT: "500", INR: "20000" },
  account: { currency: "USDT", balance: "1000", mode: "one-way" },
  symbols: [
    { symbol: "BTCUSDT", price: "60000", minLeverage: 1, maxLeverage: 25, leverage: 5 },
    { symbol: "ETHUSDT", price: "3000", minLeverage: 1, maxLeverage: 20, leverage: 7 },
    { symbol: "SOLUSDT", price: "150", minLeverage: 1, maxLeverage: 20, leverage: 5 },
  ],
  rules: { tickSize: "0.1", qtyStep: "0.001", minOrderQty: "0.001", maxOrderQty: "1000", minNotionalValue: "5", feeRate: "0.00035" },
  positions: [{ symbol: "BTCUSDT", side: "Buy", size: "0.01", entryPrice: "59500" }],
  openOrders: [{ symbol: "ETHUSDT", side: "Buy", price: "2800", qty: "0.1", orderLinkId: "seeded-1" }],
};
