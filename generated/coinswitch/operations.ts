// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import { getLeverage, updateLeverage, getInstrumentInfo, getPositions, addMargin, openOrders, getWalletBalance } from "./futures/operations.js";
import { getPortfolio, getTds, getTradingFee, getActiveCoins, getExchangePrecision, getTradeInfo, getAllPairsTicker, getTicker, getDepth, getTrades, getCandles, getOrder, createOrder, cancelOrder, listOrders, serverTime, ping, validateKeys } from "./spot/operations.js";

export { getLeverage, updateLeverage, getInstrumentInfo, getPositions, addMargin, openOrders, getWalletBalance, getPortfolio, getTds, getTradingFee, getActiveCoins, getExchangePrecision, getTradeInfo, getAllPairsTicker, getTicker, getDepth, getTrades, getCandles, getOrder, createOrder, cancelOrder, listOrders, serverTime, ping, validateKeys };

/** The whole table, grouped as the client is. */
export const operations = {
  futures: { getLeverage, updateLeverage, getInstrumentInfo, getPositions, addMargin, openOrders, getWalletBalance },
  spot: { getPortfolio, getTds, getTradingFee, getActiveCoins, getExchangePrecision, getTradeInfo, getAllPairsTicker, getTicker, getDepth, getTrades, getCandles, getOrder, createOrder, cancelOrder, listOrders, serverTime, ping, validateKeys },
} as const;
