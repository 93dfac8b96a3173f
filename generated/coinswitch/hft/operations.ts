// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { HftOperations } from "./client.js";
import type { paths } from "./types.js";
import { serverTime as checkServerTime, getInstrumentsInfo as checkGetInstrumentsInfo, getTickers as checkGetTickers, getOrderBook as checkGetOrderBook, getKline as checkGetKline, getRecentTrades as checkGetRecentTrades, placeOrder as checkPlaceOrder, cancelOrder as checkCancelOrder, cancelAllOrders as checkCancelAllOrders, getOrdersRealtime as checkGetOrdersRealtime, getOrderHistory as checkGetOrderHistory, executionList as checkExecutionList, getPositions as checkGetPositions, setLeverage as checkSetLeverage, switchPositionMode as checkSwitchPositionMode, getWalletBalance as checkGetWalletBalance, transferFunds as checkTransferFunds, getSocketSignature as checkGetSocketSignature } from "./validators.js";

export const serverTime: Operation<HftOperations["serverTime"], Pick<paths, "//hft/v5/market/time">> = {
  id: "hft.serverTime",
  method: "GET",
  path: "/v5/market/time",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "result",
  check: checkServerTime,
};

export const getInstrumentsInfo: Operation<HftOperations["getInstrumentsInfo"], Pick<paths, "//hft/v5/market/instruments-info">> = {
  id: "hft.getInstrumentsInfo",
  method: "GET",
  path: "/v5/market/instruments-info",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "read",
  pages: {"rows":"list","cursor":"cursor","next":"nextPageCursor"},
  payload: "result",
  check: checkGetInstrumentsInfo,
};

export const getTickers: Operation<HftOperations["getTickers"], Pick<paths, "//hft/v5/market/tickers">> = {
  id: "hft.getTickers",
  method: "GET",
  path: "/v5/market/tickers",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "result",
  check: checkGetTickers,
};

export const getOrderBook: Operation<HftOperations["getOrderBook"], Pick<paths, "//hft/v5/market/orderbook">> = {
  id: "hft.getOrderBook",
  method: "GET",
  path: "/v5/market/orderbook",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "result",
  check: checkGetOrderBook,
};

export const getKline: Operation<HftOperations["getKline"], Pick<paths, "//hft/v5/market/kline">> = {
  id: "hft.getKline",
  method: "GET",
  path: "/v5/market/kline",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "result",
  check: checkGetKline,
};

export const getRecentTrades: Operation<HftOperations["getRecentTrades"], Pick<paths, "//hft/v5/market/recent-trade">> = {
  id: "hft.getRecentTrades",
  method: "GET",
  path: "/v5/market/recent-trade",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "result",
  check: checkGetRecentTrades,
};

export const placeOrder: Operation<HftOperations["placeOrder"], Pick<paths, "//hft/v5/order/create">> = {
  id: "hft.placeOrder",
  method: "POST",
  path: "/v5/order/create",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "once",
  settle: {"read":"hft.getOrdersRealtime","parameters":{"category":{"parameter":"category"},"symbol":{"parameter":"symbol"},"orderLinkId":{"parameter":"orderLinkId"}},"rows":"list","where":{"orderLinkId":{"parameter":"orderLinkId"}},"found":true},
  body: true,
  form: {"qty":"decimal","price":"decimal"},
  payload: "result",
  check: checkPlaceOrder,
};

export const cancelOrder: Operation<HftOperations["cancelOrder"], Pick<paths, "//hft/v5/order/cancel">> = {
  id: "hft.cancelOrder",
  method: "POST",
  path: "/v5/order/cancel",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "set",
  settle: {"read":"hft.getOrdersRealtime","parameters":{"category":{"parameter":"category"},"symbol":{"parameter":"symbol"},"orderId":{"parameter":"orderId"},"orderLinkId":{"parameter":"orderLinkId"}},"rows":"list","where":{"orderId":{"parameter":"orderId"},"orderLinkId":{"parameter":"orderLinkId"}},"equals":{"orderStatus":{"const":"Cancelled"}}},
  reducesRisk: true,
  body: true,
  payload: "result",
  check: checkCancelOrder,
};

export const cancelAllOrders: Operation<HftOperations["cancelAllOrders"], Pick<paths, "//hft/v5/order/cancel-all">> = {
  id: "hft.cancelAllOrders",
  method: "POST",
  path: "/v5/order/cancel-all",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "set",
  settle: {"read":"hft.getOrdersRealtime","parameters":{"category":{"parameter":"category"},"symbol":{"parameter":"symbol"}}},
  reducesRisk: true,
  body: true,
  payload: "result",
  check: checkCancelAllOrders,
};

export const getOrdersRealtime: Operation<HftOperations["getOrdersRealtime"], Pick<paths, "//hft/v5/order/realtime">> = {
  id: "hft.getOrdersRealtime",
  method: "GET",
  path: "/v5/order/realtime",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "read",
  pages: {"rows":"list","cursor":"cursor","next":"nextPageCursor"},
  payload: "result",
  check: checkGetOrdersRealtime,
};

export const getOrderHistory: Operation<HftOperations["getOrderHistory"], Pick<paths, "//hft/v5/order/history">> = {
  id: "hft.getOrderHistory",
  method: "GET",
  path: "/v5/order/history",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "read",
  pages: {"rows":"list","cursor":"cursor","next":"nextPageCursor"},
  payload: "result",
  check: checkGetOrderHistory,
};

export const executionList: Operation<HftOperations["executionList"], Pick<paths, "//hft/v5/execution/list">> = {
  id: "hft.executionList",
  method: "GET",
  path: "/v5/execution/list",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "read",
  pages: {"rows":"list","cursor":"cursor","next":"nextPageCursor"},
  payload: "result",
  check: checkExecutionList,
};

export const getPositions: Operation<HftOperations["getPositions"], Pick<paths, "//hft/v5/position/list">> = {
  id: "hft.getPositions",
  method: "GET",
  path: "/v5/position/list",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "read",
  pages: {"rows":"list","cursor":"cursor","next":"nextPageCursor"},
  payload: "result",
  check: checkGetPositions,
};

export const setLeverage: Operation<HftOperations["setLeverage"], Pick<paths, "//hft/v5/position/set-leverage">> = {
  id: "hft.setLeverage",
  method: "POST",
  path: "/v5/position/set-leverage",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "set",
  settle: {"read":"hft.getPositions","parameters":{"category":{"parameter":"category"},"symbol":{"parameter":"symbol"}},"rows":"list","where":{"symbol":{"parameter":"symbol"}},"equals":{"leverage":{"parameter":"buyLeverage"}}},
  body: true,
  form: {"buyLeverage":"decimal","sellLeverage":"decimal"},
  payload: "result",
  check: checkSetLeverage,
};

export const switchPositionMode: Operation<HftOperations["switchPositionMode"], Pick<paths, "//hft/v5/position/switch-mode">> = {
  id: "hft.switchPositionMode",
  method: "POST",
  path: "/v5/position/switch-mode",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "set",
  settle: {"read":"hft.getPositions","parameters":{"category":{"parameter":"category"}}},
  body: true,
  payload: "result",
  check: checkSwitchPositionMode,
};

export const getWalletBalance: Operation<HftOperations["getWalletBalance"], Pick<paths, "//hft/v5/account/wallet-balance">> = {
  id: "hft.getWalletBalance",
  method: "GET",
  path: "/v5/account/wallet-balance",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "result",
  check: checkGetWalletBalance,
};

export const transferFunds: Operation<HftOperations["transferFunds"], Pick<paths, "//hft/dma/api/v1/funds/transfer">> = {
  id: "hft.transferFunds",
  method: "POST",
  path: "/dma/api/v1/funds/transfer",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "once",
  settle: {"read":"hft.getWalletBalance","parameters":{"accountType":{"const":"UNIFIED"},"coin":{"parameter":"quote_asset"}}},
  body: true,
  form: {"amount":"number"},
  literals: {"amount":"number"},
  payload: "result",
  check: checkTransferFunds,
};

export const getSocketSignature: Operation<HftOperations["getSocketSignature"], Pick<paths, "//hft/dma/api/v1/socket/signature">> = {
  id: "hft.getSocketSignature",
  method: "GET",
  path: "/dma/api/v1/socket/signature",
  host: "hft",
  auth: "key",
  limits: [],
  retry: "read",
  check: checkGetSocketSignature,
};
