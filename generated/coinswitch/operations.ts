// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import { getTicker, getAllPairsTicker, getOrderBook, getKlines, getTrades, getOrderStatus, placeOrder, cancelOrder, cancelAll, openOrders, closedOrders, getLeverage, updateLeverage, getInstrumentInfo, getPositions, addMargin, getWalletBalance, getTransactions } from "./futures/operations.js";
import { serverTime, validateKeys } from "./spot/operations.js";

export { getTicker, getAllPairsTicker, getOrderBook, getKlines, getTrades, getOrderStatus, placeOrder, cancelOrder, cancelAll, openOrders, closedOrders, getLeverage, updateLeverage, getInstrumentInfo, getPositions, addMargin, getWalletBalance, getTransactions, serverTime, validateKeys };

/** The whole table, grouped as the client is. */
export const operations = {
  futures: { getTicker, getAllPairsTicker, getOrderBook, getKlines, getTrades, getOrderStatus, placeOrder, cancelOrder, cancelAll, openOrders, closedOrders, getLeverage, updateLeverage, getInstrumentInfo, getPositions, addMargin, getWalletBalance, getTransactions },
  spot: { serverTime, validateKeys },
} as const;
