/** What CoinSwitch PRO's spot account starts with in the sandbox. */

export type SpotExchangeId = "coinswitchx" | "c2c1" | "c2c2";

export interface CoinswitchSpotSeed {
  /**
   * Pairs by exchange. There is one bid and one ask, of `size` each; orders take from them until they are used up. `price` is that of the
   * last trade. `minValue` and `maxValue` bound price times quantity, `decimals` those of quantity and price.
   */
  pairs: { exchange: SpotExchangeId; symbol: string; price: string; bid: string; ask: string; size: string; minValue: string; maxValue: string; decimals: { base: number; quote: number } }[];
  /** What can be used and what orders hold, together. `averagePrice`, in INR, is what was paid; left out, the venue does not know. */
  assets: { currency: string; name: string; balance: string; averagePrice?: string }[];
  /** Working orders; they must not cross. `expiryPeriod` in seconds. */
  openOrders: { exchange: SpotExchangeId; symbol: string; side: "BUY" | "SELL"; price: string; quantity: string; expiryPeriod: number; clientOrderId?: string }[];
  /** Of all pairs. Told only: nothing is taken from executions, as no source says of which asset. */
  fees: { maker: string; taker: string; makerDiscountPercentage: string; takerDiscountPercentage: string };
  /** Tax deducted so far, in INR. It does not grow. */
  tds: string;
}

export const defaultCoinswitchSpot: CoinswitchSpotSeed = {
  pairs: [
    { exchange: "coinswitchx", symbol: "BTC/INR", price: "5350000", bid: "5349000", ask: "5351000", size: "0.5", minValue: "120", maxValue: "1800000", decimals: { base: 5, quote: 2 } },
    { exchange: "coinswitchx", symbol: "ETH/INR", price: "260000", bid: "259900", ask: "260100", size: "8", minValue: "120", maxValue: "1800000", decimals: { base: 4, quote: 2 } },
    { exchange: "coinswitchx", symbol: "USDT/INR", price: "88", bid: "87.95", ask: "88.05", size: "50000", minValue: "120", maxValue: "1800000", decimals: { base: 2, quote: 2 } },
    { exchange: "c2c1", symbol: "BTC/USDT", price: "60000", bid: "59990", ask: "60010", size: "0.5", minValue: "1", maxValue: "20000", decimals: { base: 5, quote: 2 } },
    { exchange: "c2c1", symbol: "ETH/USDT", price: "3000", bid: "2999.5", ask: "3000.5", size: "0.25", minValue: "1", maxValue: "20000", decimals: { base: 4, quote: 2 } },
    { exchange: "c2c2", symbol: "ETH/USDT", price: "3001", bid: "3000", ask: "3002", size: "8", minValue: "1", maxValue: "20000", decimals: { base: 4, quote: 2 } },
    { exchange: "c2c2", symbol: "PEPE/USDT", price: "0.0000125", bid: "0.0000124", ask: "0.0000126", size: "90000000", minValue: "1", maxValue: "20000", decimals: { base: 0, quote: 10 } },
  ],
  assets: [
    { currency: "INR", name: "Indian Rupee", balance: "100000.5" },
    { currency: "USDT", name: "Tether", balance: "2500", averagePrice: "86.5" },
    { currency: "BTC", name: "Bitcoin", balance: "0.05", averagePrice: "5100000" },
    { currency: "ETH", name: "Ethereum", balance: "1.5", averagePrice: "250000" },
    { currency: "PEPE", name: "Pepe", balance: "0" },
  ],
  openOrders: [{ exchange: "c2c1", symbol: "ETH/USDT", side: "BUY", price: "2500", quantity: "0.1", expiryPeriod: 86400, clientOrderId: "seeded-1" }],
  fees: { maker: "0.0009", taker: "0.0009", makerDiscountPercentage: "100", takerDiscountPercentage: "100" },
  tds: "459.12",
};
