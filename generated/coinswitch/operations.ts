// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import { getTicker as futuresGetTicker, getAllPairsTicker as futuresGetAllPairsTicker, getOrderBook, getKlines, getTrades as futuresGetTrades, getOrderStatus, placeOrder, cancelOrder as futuresCancelOrder, cancelAll, openOrders, closedOrders, getLeverage, updateLeverage, getInstrumentInfo, getPositions, addMargin, getWalletBalance, getTransactions } from "./futures/operations.js";
import { getPortfolio, getTds, getTradingFee, getActiveCoins, getExchangePrecision, getTradeInfo, getAllPairsTicker as spotGetAllPairsTicker, getTicker as spotGetTicker, getDepth, getTrades as spotGetTrades, getCandles, getOrder, createOrder, cancelOrder as spotCancelOrder, listOrders, serverTime, ping, validateKeys } from "./spot/operations.js";

export { futuresGetTicker, futuresGetAllPairsTicker, getOrderBook, getKlines, futuresGetTrades, getOrderStatus, placeOrder, futuresCancelOrder, cancelAll, openOrders, closedOrders, getLeverage, updateLeverage, getInstrumentInfo, getPositions, addMargin, getWalletBalance, getTransactions, getPortfolio, getTds, getTradingFee, getActiveCoins, getExchangePrecision, getTradeInfo, spotGetAllPairsTicker, spotGetTicker, getDepth, spotGetTrades, getCandles, getOrder, createOrder, spotCancelOrder, listOrders, serverTime, ping, validateKeys };

/** The whole table, grouped as the client is. */
export const operations = {
  futures: { getTicker: futuresGetTicker, getAllPairsTicker: futuresGetAllPairsTicker, getOrderBook, getKlines, getTrades: futuresGetTrades, getOrderStatus, placeOrder, cancelOrder: futuresCancelOrder, cancelAll, openOrders, closedOrders, getLeverage, updateLeverage, getInstrumentInfo, getPositions, addMargin, getWalletBalance, getTransactions },
  spot: { getPortfolio, getTds, getTradingFee, getActiveCoins, getExchangePrecision, getTradeInfo, getAllPairsTicker: spotGetAllPairsTicker, getTicker: spotGetTicker, getDepth, getTrades: spotGetTrades, getCandles, getOrder, createOrder, cancelOrder: spotCancelOrder, listOrders, serverTime, ping, validateKeys },
} as const;
