// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import { getLeverage, updateLeverage, getInstrumentInfo, getPositions as futuresGetPositions, addMargin, getOpenOrders, getWalletBalance as futuresGetWalletBalance } from "./futures/operations.js";
import { serverTime as hftServerTime, getInstrumentsInfo, getTickers, getOrderBook, getKline, getRecentTrades, placeOrder, cancelOrder, cancelAllOrders, getOrdersRealtime, getOrderHistory, executionList, getPositions as hftGetPositions, setLeverage, switchPositionMode, getWalletBalance as hftGetWalletBalance, transferFunds, getSocketSignature } from "./hft/operations.js";
import { serverTime as spotServerTime, validateKeys } from "./spot/operations.js";

export { getLeverage, updateLeverage, getInstrumentInfo, futuresGetPositions, addMargin, getOpenOrders, futuresGetWalletBalance, hftServerTime, getInstrumentsInfo, getTickers, getOrderBook, getKline, getRecentTrades, placeOrder, cancelOrder, cancelAllOrders, getOrdersRealtime, getOrderHistory, executionList, hftGetPositions, setLeverage, switchPositionMode, hftGetWalletBalance, transferFunds, getSocketSignature, spotServerTime, validateKeys };

/** The whole table, grouped as the client is. */
export const operations = {
  futures: { getLeverage, updateLeverage, getInstrumentInfo, getPositions: futuresGetPositions, addMargin, getOpenOrders, getWalletBalance: futuresGetWalletBalance },
  hft: { serverTime: hftServerTime, getInstrumentsInfo, getTickers, getOrderBook, getKline, getRecentTrades, placeOrder, cancelOrder, cancelAllOrders, getOrdersRealtime, getOrderHistory, executionList, getPositions: hftGetPositions, setLeverage, switchPositionMode, getWalletBalance: hftGetWalletBalance, transferFunds, getSocketSignature },
  spot: { serverTime: spotServerTime, validateKeys },
} as const;
