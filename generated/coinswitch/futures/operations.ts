// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import { askRules } from "../../../src/core/preflight.js";
import type { Operation } from "../../../src/core/types.js";
import type { FuturesOperations } from "./client.js";
import type { paths } from "./types.js";
import { getTicker as checkGetTicker, getAllPairsTicker as checkGetAllPairsTicker, getOrderBook as checkGetOrderBook, getKlines as checkGetKlines, getTrades as checkGetTrades, getOrderStatus as checkGetOrderStatus, placeOrder as checkPlaceOrder, cancelOrder as checkCancelOrder, cancelAll as checkCancelAll, openOrders as checkOpenOrders, closedOrders as checkClosedOrders, getLeverage as checkGetLeverage, updateLeverage as checkUpdateLeverage, getInstrumentInfo as checkGetInstrumentInfo, getPositions as checkGetPositions, addMargin as checkAddMargin, getWalletBalance as checkGetWalletBalance, getTransactions as checkGetTransactions } from "./validators.js";

export const getTicker: Operation<FuturesOperations["getTicker"], Pick<paths, "/trade/api/v2/futures/ticker">> = {
  id: "futures.getTicker",
  method: "GET",
  path: "/trade/api/v2/futures/ticker",
  auth: "key",
  limits: [{"quota":100,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetTicker,
};

export const getAllPairsTicker: Operation<FuturesOperations["getAllPairsTicker"], Pick<paths, "/trade/api/v2/futures/all-pairs/ticker">> = {
  id: "futures.getAllPairsTicker",
  method: "GET",
  path: "/trade/api/v2/futures/all-pairs/ticker",
  auth: "key",
  limits: [{"quota":100,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetAllPairsTicker,
};

export const getOrderBook: Operation<FuturesOperations["getOrderBook"], Pick<paths, "/trade/api/v2/futures/order_book">> = {
  id: "futures.getOrderBook",
  method: "GET",
  path: "/trade/api/v2/futures/order_book",
  auth: "key",
  limits: [{"quota":100,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetOrderBook,
};

export const getKlines: Operation<FuturesOperations["getKlines"], Pick<paths, "/trade/api/v2/futures/klines">> = {
  id: "futures.getKlines",
  method: "GET",
  path: "/trade/api/v2/futures/klines",
  auth: "key",
  limits: [{"quota":30,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetKlines,
};

export const getTrades: Operation<FuturesOperations["getTrades"], Pick<paths, "/trade/api/v2/futures/trades">> = {
  id: "futures.getTrades",
  method: "GET",
  path: "/trade/api/v2/futures/trades",
  auth: "key",
  limits: [{"quota":100,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetTrades,
};

export const getOrderStatus: Operation<FuturesOperations["getOrderStatus"], Pick<paths, "/trade/api/v2/futures/order">> = {
  id: "futures.getOrderStatus",
  method: "GET",
  path: "/trade/api/v2/futures/order",
  auth: "key",
  limits: [{"quota":20,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetOrderStatus,
};

export const placeOrder: Operation<FuturesOperations["placeOrder"], Pick<paths, "/trade/api/v2/futures/order">> = {
  id: "futures.placeOrder",
  method: "POST",
  path: "/trade/api/v2/futures/order",
  auth: "key",
  limits: [{"quota":20,"windowMs":60000,"weight":1}],
  retry: "once",
  settle: {"read":"futures.getOrderStatus","parameters":{"client_order_id":{"parameter":"client_order_id"}},"equals":{"order.side":{"parameter":"side"},"order.order_type":{"parameter":"order_type"}}},
  body: true,
  form: {"price":"number","quantity":"number","trigger_price":"number"},
  literals: {"price":"number","quantity":"number","trigger_price":"number"},
  payload: "data",
  check: checkPlaceOrder,
};

export const cancelOrder: Operation<FuturesOperations["cancelOrder"], Pick<paths, "/trade/api/v2/futures/order">> = {
  id: "futures.cancelOrder",
  method: "DELETE",
  path: "/trade/api/v2/futures/order",
  auth: "key",
  limits: [{"quota":10,"windowMs":60000,"weight":1}],
  retry: "set",
  settle: {"read":"futures.getOrderStatus","parameters":{"order_id":{"parameter":"order_id"}},"equals":{"order.status":{"const":"CANCELLED"}}},
  reducesRisk: true,
  body: true,
  payload: "data",
  check: checkCancelOrder,
};

export const cancelAll: Operation<FuturesOperations["cancelAll"], Pick<paths, "/trade/api/v2/futures/cancel_all">> = {
  id: "futures.cancelAll",
  method: "POST",
  path: "/trade/api/v2/futures/cancel_all",
  auth: "key",
  limits: [{"quota":10,"windowMs":60000,"weight":1}],
  retry: "set",
  settle: {"read":"futures.openOrders","parameters":{"exchange":{"parameter":"exchange"},"symbol":{"parameter":"symbol"}}},
  reducesRisk: true,
  body: true,
  payload: "data",
  check: checkCancelAll,
};

export const openOrders: Operation<FuturesOperations["openOrders"], Pick<paths, "/trade/api/v2/futures/orders/open">> = {
  id: "futures.openOrders",
  method: "POST",
  path: "/trade/api/v2/futures/orders/open",
  auth: "key",
  limits: [{"quota":20,"windowMs":60000,"weight":1}],
  retry: "read",
  pages: {"rows":"orders","cursor":"to_time","next":"cursor"},
  body: true,
  payload: "data",
  check: checkOpenOrders,
};

export const closedOrders: Operation<FuturesOperations["closedOrders"], Pick<paths, "/trade/api/v2/futures/orders/closed">> = {
  id: "futures.closedOrders",
  method: "POST",
  path: "/trade/api/v2/futures/orders/closed",
  auth: "key",
  limits: [{"quota":20,"windowMs":60000,"weight":1}],
  retry: "read",
  pages: {"rows":"orders","cursor":"to_time","next":"cursor"},
  body: true,
  payload: "data",
  check: checkClosedOrders,
};

export const getLeverage: Operation<FuturesOperations["getLeverage"], Pick<paths, "/trade/api/v2/futures/leverage">> = {
  id: "futures.getLeverage",
  method: "GET",
  path: "/trade/api/v2/futures/leverage",
  auth: "key",
  limits: [{"quota":20,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetLeverage,
};

export const updateLeverage: Operation<FuturesOperations["updateLeverage"], Pick<paths, "/trade/api/v2/futures/leverage">> = {
  id: "futures.updateLeverage",
  method: "POST",
  path: "/trade/api/v2/futures/leverage",
  auth: "key",
  limits: [{"quota":10,"windowMs":60000,"weight":1}],
  retry: "set",
  settle: {"read":"futures.getLeverage","parameters":{"symbol":{"parameter":"symbol"},"exchange":{"parameter":"exchange"}},"equals":{"leverage":{"parameter":"leverage"}}},
  body: true,
  payload: "data",
  preflight: { ask: askRules, rules: [{"read":"futures.getInstrumentInfo","parameters":{"exchange":{"parameter":"exchange"}},"entry":"symbol","within":{"parameter":"leverage","minimum":"min_leverage","maximum":"max_leverage","step":"leverage_step"},"reason":"leverage"},{"read":"futures.getPositions","parameters":{"exchange":{"parameter":"exchange"},"symbol":{"parameter":"symbol"}},"rows":".","where":{"symbol":"symbol"},"none":"an open position","reason":"position"},{"read":"futures.openOrders","parameters":{"exchange":{"parameter":"exchange"},"symbol":{"parameter":"symbol"}},"rows":"orders","where":{"symbol":"symbol"},"none":"an open order","reason":"position"}] },
  check: checkUpdateLeverage,
};

export const getInstrumentInfo: Operation<FuturesOperations["getInstrumentInfo"], Pick<paths, "/trade/api/v2/futures/instrument_info">> = {
  id: "futures.getInstrumentInfo",
  method: "GET",
  path: "/trade/api/v2/futures/instrument_info",
  auth: "key",
  limits: [{"quota":100,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetInstrumentInfo,
};

export const getPositions: Operation<FuturesOperations["getPositions"], Pick<paths, "/trade/api/v2/futures/positions">> = {
  id: "futures.getPositions",
  method: "GET",
  path: "/trade/api/v2/futures/positions",
  auth: "key",
  limits: [{"quota":20,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  empty: [{"member":"message","equals":"There are no open Positions","value":[]}],
  check: checkGetPositions,
};

export const addMargin: Operation<FuturesOperations["addMargin"], Pick<paths, "/trade/api/v2/futures/add_margin">> = {
  id: "futures.addMargin",
  method: "POST",
  path: "/trade/api/v2/futures/add_margin",
  auth: "key",
  limits: [{"quota":10,"windowMs":60000,"weight":1}],
  retry: "once",
  settle: {"read":"futures.getPositions","parameters":{"symbol":{"parameter":"symbol"},"exchange":{"parameter":"exchange"}},"rows":".","change":{"of":"position_margin","by":{"parameter":"margin"}}},
  reducesRisk: true,
  body: true,
  form: {"margin":"number"},
  literals: {"margin":"number"},
  payload: "data",
  check: checkAddMargin,
};

export const getWalletBalance: Operation<FuturesOperations["getWalletBalance"], Pick<paths, "/trade/api/v2/futures/wallet_balance">> = {
  id: "futures.getWalletBalance",
  method: "GET",
  path: "/trade/api/v2/futures/wallet_balance",
  auth: "key",
  limits: [{"quota":20,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetWalletBalance,
};

export const getTransactions: Operation<FuturesOperations["getTransactions"], Pick<paths, "/trade/api/v2/futures/transactions">> = {
  id: "futures.getTransactions",
  method: "GET",
  path: "/trade/api/v2/futures/transactions",
  auth: "key",
  limits: [{"quota":20,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetTransactions,
};
