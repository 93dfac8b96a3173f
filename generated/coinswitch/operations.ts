// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import { getTicker, getAllPairsTicker, getOrderBook as futuresGetOrderBook, getKlines, getTrades, getOrderStatus, placeOrder as futuresPlaceOrder, cancelOrder as futuresCancelOrder, cancelAll, openOrders, closedOrders, getLeverage, updateLeverage, getInstrumentInfo, getPositions as futuresGetPositions, addMargin, getWalletBalance as futuresGetWalletBalance, getTransactions } from "./futures/operations.js";
import { serverTime as hftServerTime, getInstrumentsInfo, getTickers, getOrderBook as hftGetOrderBook, getKline, getRecentTrades, placeOrder as hftPlaceOrder, cancelOrder as hftCancelOrder, cancelAllOrders, getOrdersRealtime, getOrderHistory, executionList, getPositions as hftGetPositions, setLeverage, switchPositionMode, getWalletBalance as hftGetWalletBalance, transferFunds, getSocketSignature } from "./hft/operations.js";
import { serverTime as spotServerTime, validateKeys } from "./spot/operations.js";

export { getTicker, getAllPairsTicker, futuresGetOrderBook, getKlines, getTrades, getOrderStatus, futuresPlaceOrder, futuresCancelOrder, cancelAll, openOrders, closedOrders, getLeverage, updateLeverage, getInstrumentInfo, futuresGetPositions, addMargin, futuresGetWalletBalance, getTransactions, hftServerTime, getInstrumentsInfo, getTickers, hftGetOrderBook, getKline, getRecentTrades, hftPlaceOrder, hftCancelOrder, cancelAllOrders, getOrdersRealtime, getOrderHistory, executionList, hftGetPositions, setLeverage, switchPositionMode, hftGetWalletBalance, transferFunds, getSocketSignature, spotServerTime, validateKeys };

/** The whole table, grouped as the client is. */
export const operations = {
  futures: { getTicker, getAllPairsTicker, getOrderBook: futuresGetOrderBook, getKlines, getTrades, getOrderStatus, placeOrder: futuresPlaceOrder, cancelOrder: futuresCancelOrder, cancelAll, openOrders, closedOrders, getLeverage, updateLeverage, getInstrumentInfo, getPositions: futuresGetPositions, addMargin, getWalletBalance: futuresGetWalletBalance, getTransactions },
  hft: { serverTime: hftServerTime, getInstrumentsInfo, getTickers, getOrderBook: hftGetOrderBook, getKline, getRecentTrades, placeOrder: hftPlaceOrder, cancelOrder: hftCancelOrder, cancelAllOrders, getOrdersRealtime, getOrderHistory, executionList, getPositions: hftGetPositions, setLeverage, switchPositionMode, getWalletBalance: hftGetWalletBalance, transferFunds, getSocketSignature },
  spot: { serverTime: spotServerTime, validateKeys },
} as const;
