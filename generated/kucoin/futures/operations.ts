// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { FuturesOperations } from "./client.js";
import type { paths } from "./types.js";
import { getSymbol as checkGetSymbol, getAllSymbols as checkGetAllSymbols, getTicker as checkGetTicker, getAllTickers as checkGetAllTickers, getFullOrderBook as checkGetFullOrderBook, getPartOrderBook as checkGetPartOrderBook, getMarketTradeHistory as checkGetMarketTradeHistory, getKlines as checkGetKlines, getMarkPrice as checkGetMarkPrice, getSpotIndexPrice as checkGetSpotIndexPrice, getInterestRateIndex as checkGetInterestRateIndex, getPremiumIndex as checkGetPremiumIndex, get24hrStats as checkGet24hrStats, getServiceStatus as checkGetServiceStatus, getPublicToken as checkGetPublicToken, getPrivateToken as checkGetPrivateToken, getCurrentFundingRate as checkGetCurrentFundingRate, getPublicFundingHistory as checkGetPublicFundingHistory, getPrivateFundingHistory as checkGetPrivateFundingHistory, getOrderList as checkGetOrderList, addOrder as checkAddOrder, cancelAllOrdersV1 as checkCancelAllOrdersV1, addOrderTest as checkAddOrderTest, batchAddOrders as checkBatchAddOrders, addTPSLOrder as checkAddTPSLOrder, getOrderByOrderId as checkGetOrderByOrderId, cancelOrderById as checkCancelOrderById, cancelOrderByClientOid as checkCancelOrderByClientOid, batchCancelOrders as checkBatchCancelOrders, cancelAllOrdersV3 as checkCancelAllOrdersV3, getStopOrderList as checkGetStopOrderList, cancelAllStopOrders as checkCancelAllStopOrders, getOrderByClientOid as checkGetOrderByClientOid, getRecentClosedOrders as checkGetRecentClosedOrders, getOpenOrderValue as checkGetOpenOrderValue, getTradeHistory as checkGetTradeHistory, getRecentTradeHistory as checkGetRecentTradeHistory, getMarginMode as checkGetMarginMode, switchMarginMode as checkSwitchMarginMode, batchSwitchMarginMode as checkBatchSwitchMarginMode, getCrossMarginLeverage as checkGetCrossMarginLeverage, modifyMarginLeverage as checkModifyMarginLeverage, getPositionMode as checkGetPositionMode, switchPositionMode as checkSwitchPositionMode, getPositionDetails as checkGetPositionDetails, getPositionV2 as checkGetPositionV2, getPositionList as checkGetPositionList, getPositionsHistory as checkGetPositionsHistory, addIsolatedMargin as checkAddIsolatedMargin, removeIsolatedMargin as checkRemoveIsolatedMargin, getMaxWithdrawMargin as checkGetMaxWithdrawMargin, getMaxOpenSize as checkGetMaxOpenSize, getCrossMarginRiskLimit as checkGetCrossMarginRiskLimit, getCrossMarginRequirement as checkGetCrossMarginRequirement, getIsolatedMarginRiskLimit as checkGetIsolatedMarginRiskLimit, modifyIsolatedMarginRiskLimit as checkModifyIsolatedMarginRiskLimit, modifyAutoDepositStatus as checkModifyAutoDepositStatus, getServerTime as checkGetServerTime } from "./validators.js";

export const getSymbol: Operation<FuturesOperations["getSymbol"], Pick<paths, "//futures/api/v1/contracts/{symbol}">> = {
  id: "futures.getSymbol",
  method: "GET",
  path: "/api/v1/contracts/{symbol}",
  host: "futures",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["symbol"],
  payload: "data",
  check: checkGetSymbol,
};

export const getAllSymbols: Operation<FuturesOperations["getAllSymbols"], Pick<paths, "//futures/api/v1/contracts/active">> = {
  id: "futures.getAllSymbols",
  method: "GET",
  path: "/api/v1/contracts/active",
  host: "futures",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetAllSymbols,
};

export const getTicker: Operation<FuturesOperations["getTicker"], Pick<paths, "//futures/api/v1/ticker">> = {
  id: "futures.getTicker",
  method: "GET",
  path: "/api/v1/ticker",
  host: "futures",
  limits: [{"pool":"public","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetTicker,
};

export const getAllTickers: Operation<FuturesOperations["getAllTickers"], Pick<paths, "//futures/api/v1/allTickers">> = {
  id: "futures.getAllTickers",
  method: "GET",
  path: "/api/v1/allTickers",
  host: "futures",
  limits: [{"pool":"public","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetAllTickers,
};

export const getFullOrderBook: Operation<FuturesOperations["getFullOrderBook"], Pick<paths, "//futures/api/v1/level2/snapshot">> = {
  id: "futures.getFullOrderBook",
  method: "GET",
  path: "/api/v1/level2/snapshot",
  host: "futures",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetFullOrderBook,
};

export const getPartOrderBook: Operation<FuturesOperations["getPartOrderBook"], Pick<paths, "//futures/api/v1/level2/depth{size}">> = {
  id: "futures.getPartOrderBook",
  method: "GET",
  path: "/api/v1/level2/depth{size}",
  host: "futures",
  limits: [{"pool":"public","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["size"],
  payload: "data",
  check: checkGetPartOrderBook,
};

export const getMarketTradeHistory: Operation<FuturesOperations["getMarketTradeHistory"], Pick<paths, "//futures/api/v1/trade/history">> = {
  id: "futures.getMarketTradeHistory",
  method: "GET",
  path: "/api/v1/trade/history",
  host: "futures",
  limits: [{"pool":"public","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarketTradeHistory,
};

export const getKlines: Operation<FuturesOperations["getKlines"], Pick<paths, "//futures/api/v1/kline/query">> = {
  id: "futures.getKlines",
  method: "GET",
  path: "/api/v1/kline/query",
  host: "futures",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetKlines,
};

export const getMarkPrice: Operation<FuturesOperations["getMarkPrice"], Pick<paths, "//futures/api/v1/mark-price/{symbol}/current">> = {
  id: "futures.getMarkPrice",
  method: "GET",
  path: "/api/v1/mark-price/{symbol}/current",
  host: "futures",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["symbol"],
  payload: "data",
  check: checkGetMarkPrice,
};

export const getSpotIndexPrice: Operation<FuturesOperations["getSpotIndexPrice"], Pick<paths, "//futures/api/v1/index/query">> = {
  id: "futures.getSpotIndexPrice",
  method: "GET",
  path: "/api/v1/index/query",
  host: "futures",
  limits: [{"pool":"public","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"offset","next":{"row":"timePoint"},"more":"hasMore","rows":"dataList"},
  payload: "data",
  check: checkGetSpotIndexPrice,
};

export const getInterestRateIndex: Operation<FuturesOperations["getInterestRateIndex"], Pick<paths, "//futures/api/v1/interest/query">> = {
  id: "futures.getInterestRateIndex",
  method: "GET",
  path: "/api/v1/interest/query",
  host: "futures",
  limits: [{"pool":"public","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"offset","next":{"row":"timePoint"},"more":"hasMore","rows":"dataList"},
  payload: "data",
  check: checkGetInterestRateIndex,
};

export const getPremiumIndex: Operation<FuturesOperations["getPremiumIndex"], Pick<paths, "//futures/api/v1/premium/query">> = {
  id: "futures.getPremiumIndex",
  method: "GET",
  path: "/api/v1/premium/query",
  host: "futures",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"offset","next":{"row":"timePoint"},"more":"hasMore","rows":"dataList"},
  payload: "data",
  check: checkGetPremiumIndex,
};

export const get24hrStats: Operation<FuturesOperations["get24hrStats"], Pick<paths, "//futures/api/v1/trade-statistics">> = {
  id: "futures.get24hrStats",
  method: "GET",
  path: "/api/v1/trade-statistics",
  host: "futures",
  auth: "key",
  limits: [{"pool":"futures","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGet24hrStats,
};

export const getServiceStatus: Operation<FuturesOperations["getServiceStatus"], Pick<paths, "//futures/api/v1/status">> = {
  id: "futures.getServiceStatus",
  method: "GET",
  path: "/api/v1/status",
  host: "futures",
  limits: [{"pool":"public","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetServiceStatus,
};

export const getPublicToken: Operation<FuturesOperations["getPublicToken"], Pick<paths, "//futures/api/v1/bullet-public">> = {
  id: "futures.getPublicToken",
  method: "POST",
  path: "/api/v1/bullet-public",
  host: "futures",
  limits: [{"pool":"public","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPublicToken,
};

export const getPrivateToken: Operation<FuturesOperations["getPrivateToken"], Pick<paths, "//futures/api/v1/bullet-private">> = {
  id: "futures.getPrivateToken",
  method: "POST",
  path: "/api/v1/bullet-private",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPrivateToken,
};

export const getCurrentFundingRate: Operation<FuturesOperations["getCurrentFundingRate"], Pick<paths, "//futures/api/v1/funding-rate/{symbol}/current">> = {
  id: "futures.getCurrentFundingRate",
  method: "GET",
  path: "/api/v1/funding-rate/{symbol}/current",
  host: "futures",
  limits: [{"pool":"public","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["symbol"],
  payload: "data",
  check: checkGetCurrentFundingRate,
};

export const getPublicFundingHistory: Operation<FuturesOperations["getPublicFundingHistory"], Pick<paths, "//futures/api/v1/contract/funding-rates">> = {
  id: "futures.getPublicFundingHistory",
  method: "GET",
  path: "/api/v1/contract/funding-rates",
  host: "futures",
  limits: [{"pool":"public","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPublicFundingHistory,
};

export const getPrivateFundingHistory: Operation<FuturesOperations["getPrivateFundingHistory"], Pick<paths, "//futures/api/v1/funding-history">> = {
  id: "futures.getPrivateFundingHistory",
  method: "GET",
  path: "/api/v1/funding-history",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"offset","next":{"row":"id"},"more":"hasMore","rows":"dataList"},
  payload: "data",
  check: checkGetPrivateFundingHistory,
};

export const getOrderList: Operation<FuturesOperations["getOrderList"], Pick<paths, "//futures/api/v1/orders">> = {
  id: "futures.getOrderList",
  method: "GET",
  path: "/api/v1/orders",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkGetOrderList,
};

export const addOrder: Operation<FuturesOperations["addOrder"], Pick<paths, "//futures/api/v1/orders">> = {
  id: "futures.addOrder",
  method: "POST",
  path: "/api/v1/orders",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"futures.getOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"stopPrice":"decimal","price":"decimal","qty":"decimal","valueQty":"decimal"},
  payload: "data",
  check: checkAddOrder,
};

export const cancelAllOrdersV1: Operation<FuturesOperations["cancelAllOrdersV1"], Pick<paths, "//futures/api/v1/orders">> = {
  id: "futures.cancelAllOrdersV1",
  method: "DELETE",
  path: "/api/v1/orders",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":800},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getOrderList","parameters":{"status":{"const":"active"},"symbol":{"parameter":"symbol"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelAllOrdersV1,
};

export const addOrderTest: Operation<FuturesOperations["addOrderTest"], Pick<paths, "//futures/api/v1/orders/test">> = {
  id: "futures.addOrderTest",
  method: "POST",
  path: "/api/v1/orders/test",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  body: true,
  form: {"stopPrice":"decimal","price":"decimal","qty":"decimal","valueQty":"decimal"},
  payload: "data",
  check: checkAddOrderTest,
};

export const batchAddOrders: Operation<FuturesOperations["batchAddOrders"], Pick<paths, "//futures/api/v1/orders/multi">> = {
  id: "futures.batchAddOrders",
  method: "POST",
  path: "/api/v1/orders/multi",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"futures.getOrderByClientOid","parameters":{"clientOid":{"parameter":"orders.0.clientOid"}}},
  body: true,
  list: "orders",
  form: {"orders":[{"stopPrice":"decimal","price":"decimal","qty":"decimal","valueQty":"decimal"}]},
  payload: "data",
  check: checkBatchAddOrders,
};

export const addTPSLOrder: Operation<FuturesOperations["addTPSLOrder"], Pick<paths, "//futures/api/v1/st-orders">> = {
  id: "futures.addTPSLOrder",
  method: "POST",
  path: "/api/v1/st-orders",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"futures.getOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"triggerStopUpPrice":"decimal","triggerStopDownPrice":"decimal","price":"decimal","qty":"decimal","valueQty":"decimal"},
  payload: "data",
  check: checkAddTPSLOrder,
};

export const getOrderByOrderId: Operation<FuturesOperations["getOrderByOrderId"], Pick<paths, "//futures/api/v1/orders/{orderId}">> = {
  id: "futures.getOrderByOrderId",
  method: "GET",
  path: "/api/v1/orders/{orderId}",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["orderId"],
  payload: "data",
  check: checkGetOrderByOrderId,
};

export const cancelOrderById: Operation<FuturesOperations["cancelOrderById"], Pick<paths, "//futures/api/v1/orders/{orderId}">> = {
  id: "futures.cancelOrderById",
  method: "DELETE",
  path: "/api/v1/orders/{orderId}",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getOrderByOrderId","parameters":{"orderId":{"parameter":"orderId"}},"equals":{"cancelExist":{"const":true},"isActive":{"const":false}}},
  reducesRisk: true,
  inPath: ["orderId"],
  payload: "data",
  check: checkCancelOrderById,
};

export const cancelOrderByClientOid: Operation<FuturesOperations["cancelOrderByClientOid"], Pick<paths, "//futures/api/v1/orders/client-order/{clientOid}">> = {
  id: "futures.cancelOrderByClientOid",
  method: "DELETE",
  path: "/api/v1/orders/client-order/{clientOid}",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"cancelExist":{"const":true},"isActive":{"const":false}}},
  reducesRisk: true,
  inPath: ["clientOid"],
  payload: "data",
  check: checkCancelOrderByClientOid,
};

export const batchCancelOrders: Operation<FuturesOperations["batchCancelOrders"], Pick<paths, "//futures/api/v1/orders/multi-cancel">> = {
  id: "futures.batchCancelOrders",
  method: "DELETE",
  path: "/api/v1/orders/multi-cancel",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getOrderList","parameters":{"status":{"const":"active"}}},
  reducesRisk: true,
  body: true,
  payload: "data",
  check: checkBatchCancelOrders,
};

export const cancelAllOrdersV3: Operation<FuturesOperations["cancelAllOrdersV3"], Pick<paths, "//futures/api/v3/orders">> = {
  id: "futures.cancelAllOrdersV3",
  method: "DELETE",
  path: "/api/v3/orders",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getOrderList","parameters":{"status":{"const":"active"},"symbol":{"parameter":"symbol"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelAllOrdersV3,
};

export const getStopOrderList: Operation<FuturesOperations["getStopOrderList"], Pick<paths, "//futures/api/v1/stopOrders">> = {
  id: "futures.getStopOrderList",
  method: "GET",
  path: "/api/v1/stopOrders",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":6},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkGetStopOrderList,
};

export const cancelAllStopOrders: Operation<FuturesOperations["cancelAllStopOrders"], Pick<paths, "//futures/api/v1/stopOrders">> = {
  id: "futures.cancelAllStopOrders",
  method: "DELETE",
  path: "/api/v1/stopOrders",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getStopOrderList","parameters":{"symbol":{"parameter":"symbol"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelAllStopOrders,
};

export const getOrderByClientOid: Operation<FuturesOperations["getOrderByClientOid"], Pick<paths, "//futures/api/v1/orders/byClientOid">> = {
  id: "futures.getOrderByClientOid",
  method: "GET",
  path: "/api/v1/orders/byClientOid",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetOrderByClientOid,
};

export const getRecentClosedOrders: Operation<FuturesOperations["getRecentClosedOrders"], Pick<paths, "//futures/api/v1/recentDoneOrders">> = {
  id: "futures.getRecentClosedOrders",
  method: "GET",
  path: "/api/v1/recentDoneOrders",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetRecentClosedOrders,
};

export const getOpenOrderValue: Operation<FuturesOperations["getOpenOrderValue"], Pick<paths, "//futures/api/v1/openOrderStatistics">> = {
  id: "futures.getOpenOrderValue",
  method: "GET",
  path: "/api/v1/openOrderStatistics",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetOpenOrderValue,
};

export const getTradeHistory: Operation<FuturesOperations["getTradeHistory"], Pick<paths, "//futures/api/v1/fills">> = {
  id: "futures.getTradeHistory",
  method: "GET",
  path: "/api/v1/fills",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkGetTradeHistory,
};

export const getRecentTradeHistory: Operation<FuturesOperations["getRecentTradeHistory"], Pick<paths, "//futures/api/v1/recentFills">> = {
  id: "futures.getRecentTradeHistory",
  method: "GET",
  path: "/api/v1/recentFills",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetRecentTradeHistory,
};

export const getMarginMode: Operation<FuturesOperations["getMarginMode"], Pick<paths, "//futures/api/v2/position/getMarginMode">> = {
  id: "futures.getMarginMode",
  method: "GET",
  path: "/api/v2/position/getMarginMode",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarginMode,
};

export const switchMarginMode: Operation<FuturesOperations["switchMarginMode"], Pick<paths, "//futures/api/v2/position/changeMarginMode">> = {
  id: "futures.switchMarginMode",
  method: "POST",
  path: "/api/v2/position/changeMarginMode",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getMarginMode","parameters":{"symbol":{"parameter":"symbol"}},"equals":{"marginMode":{"parameter":"marginMode"}}},
  body: true,
  payload: "data",
  check: checkSwitchMarginMode,
};

export const batchSwitchMarginMode: Operation<FuturesOperations["batchSwitchMarginMode"], Pick<paths, "//futures/api/v2/position/batchChangeMarginMode">> = {
  id: "futures.batchSwitchMarginMode",
  method: "POST",
  path: "/api/v2/position/batchChangeMarginMode",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getMarginMode","parameters":{"symbol":{"parameter":"symbols.0"}}},
  body: true,
  payload: "data",
  check: checkBatchSwitchMarginMode,
};

export const getCrossMarginLeverage: Operation<FuturesOperations["getCrossMarginLeverage"], Pick<paths, "//futures/api/v2/getCrossUserLeverage">> = {
  id: "futures.getCrossMarginLeverage",
  method: "GET",
  path: "/api/v2/getCrossUserLeverage",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetCrossMarginLeverage,
};

export const modifyMarginLeverage: Operation<FuturesOperations["modifyMarginLeverage"], Pick<paths, "//futures/api/v2/changeCrossUserLeverage">> = {
  id: "futures.modifyMarginLeverage",
  method: "POST",
  path: "/api/v2/changeCrossUserLeverage",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getCrossMarginLeverage","parameters":{"symbol":{"parameter":"symbol"}},"equals":{"leverage":{"parameter":"leverage"}}},
  body: true,
  form: {"leverage":"decimal"},
  payload: "data",
  check: checkModifyMarginLeverage,
};

export const getPositionMode: Operation<FuturesOperations["getPositionMode"], Pick<paths, "//futures/api/v2/position/getPositionMode">> = {
  id: "futures.getPositionMode",
  method: "GET",
  path: "/api/v2/position/getPositionMode",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPositionMode,
};

export const switchPositionMode: Operation<FuturesOperations["switchPositionMode"], Pick<paths, "//futures/api/v2/position/switchPositionMode">> = {
  id: "futures.switchPositionMode",
  method: "POST",
  path: "/api/v2/position/switchPositionMode",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getPositionMode","parameters":{},"equals":{"positionMode":{"parameter":"positionMode"}}},
  body: true,
  payload: "data",
  check: checkSwitchPositionMode,
};

export const getPositionDetails: Operation<FuturesOperations["getPositionDetails"], Pick<paths, "//futures/api/v1/position">> = {
  id: "futures.getPositionDetails",
  method: "GET",
  path: "/api/v1/position",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPositionDetails,
};

export const getPositionV2: Operation<FuturesOperations["getPositionV2"], Pick<paths, "//futures/api/v2/position">> = {
  id: "futures.getPositionV2",
  method: "GET",
  path: "/api/v2/position",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPositionV2,
};

export const getPositionList: Operation<FuturesOperations["getPositionList"], Pick<paths, "//futures/api/v1/positions">> = {
  id: "futures.getPositionList",
  method: "GET",
  path: "/api/v1/positions",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPositionList,
};

export const getPositionsHistory: Operation<FuturesOperations["getPositionsHistory"], Pick<paths, "//futures/api/v1/history-positions">> = {
  id: "futures.getPositionsHistory",
  method: "GET",
  path: "/api/v1/history-positions",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"pageId","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetPositionsHistory,
};

export const addIsolatedMargin: Operation<FuturesOperations["addIsolatedMargin"], Pick<paths, "//futures/api/v1/position/margin/deposit-margin">> = {
  id: "futures.addIsolatedMargin",
  method: "POST",
  path: "/api/v1/position/margin/deposit-margin",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "keyed",
  settle: {"read":"futures.getPositionV2","parameters":{"symbol":{"parameter":"symbol"}},"rows":".","where":{"positionSide":{"parameter":"positionSide"}},"change":{"of":"posMargin","by":{"parameter":"margin"}}},
  reducesRisk: true,
  body: true,
  form: {"margin":"number"},
  literals: {"margin":"number"},
  payload: "data",
  check: checkAddIsolatedMargin,
};

export const removeIsolatedMargin: Operation<FuturesOperations["removeIsolatedMargin"], Pick<paths, "//futures/api/v1/margin/withdrawMargin">> = {
  id: "futures.removeIsolatedMargin",
  method: "POST",
  path: "/api/v1/margin/withdrawMargin",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"futures.getPositionV2","parameters":{"symbol":{"parameter":"symbol"}},"rows":".","where":{"positionSide":{"parameter":"positionSide"}},"change":{"of":"posMargin","by":{"parameter":"withdrawAmount","times":"-1"}}},
  body: true,
  form: {"withdrawAmount":"decimal"},
  payload: "data",
  check: checkRemoveIsolatedMargin,
};

export const getMaxWithdrawMargin: Operation<FuturesOperations["getMaxWithdrawMargin"], Pick<paths, "//futures/api/v1/margin/maxWithdrawMargin">> = {
  id: "futures.getMaxWithdrawMargin",
  method: "GET",
  path: "/api/v1/margin/maxWithdrawMargin",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMaxWithdrawMargin,
};

export const getMaxOpenSize: Operation<FuturesOperations["getMaxOpenSize"], Pick<paths, "//futures/api/v2/getMaxOpenSize">> = {
  id: "futures.getMaxOpenSize",
  method: "GET",
  path: "/api/v2/getMaxOpenSize",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  form: {"price":"decimal"},
  payload: "data",
  check: checkGetMaxOpenSize,
};

export const getCrossMarginRiskLimit: Operation<FuturesOperations["getCrossMarginRiskLimit"], Pick<paths, "//futures/api/v2/batchGetCrossOrderLimit">> = {
  id: "futures.getCrossMarginRiskLimit",
  method: "GET",
  path: "/api/v2/batchGetCrossOrderLimit",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  form: {"totalMargin":"decimal"},
  payload: "data",
  check: checkGetCrossMarginRiskLimit,
};

export const getCrossMarginRequirement: Operation<FuturesOperations["getCrossMarginRequirement"], Pick<paths, "//futures/api/v2/getCrossModeMarginRequirement">> = {
  id: "futures.getCrossMarginRequirement",
  method: "POST",
  path: "/api/v2/getCrossModeMarginRequirement",
  host: "futures",
  auth: "key",
  limits: [{"pool":"futures","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  body: true,
  form: {"positionValue":"decimal","leverage":"decimal"},
  payload: "data",
  check: checkGetCrossMarginRequirement,
};

export const getIsolatedMarginRiskLimit: Operation<FuturesOperations["getIsolatedMarginRiskLimit"], Pick<paths, "//futures/api/v1/contracts/risk-limit/{symbol}">> = {
  id: "futures.getIsolatedMarginRiskLimit",
  method: "GET",
  path: "/api/v1/contracts/risk-limit/{symbol}",
  host: "futures",
  auth: "key",
  limits: [{"pool":"public","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["symbol"],
  payload: "data",
  check: checkGetIsolatedMarginRiskLimit,
};

export const modifyIsolatedMarginRiskLimit: Operation<FuturesOperations["modifyIsolatedMarginRiskLimit"], Pick<paths, "//futures/api/v1/position/risk-limit-level/change">> = {
  id: "futures.modifyIsolatedMarginRiskLimit",
  method: "POST",
  path: "/api/v1/position/risk-limit-level/change",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getPositionV2","parameters":{"symbol":{"parameter":"symbol"}},"rows":".","where":{"riskLimitLevel":{"parameter":"level"}},"found":true},
  body: true,
  payload: "data",
  check: checkModifyIsolatedMarginRiskLimit,
};

export const modifyAutoDepositStatus: Operation<FuturesOperations["modifyAutoDepositStatus"], Pick<paths, "//futures/api/v1/position/margin/auto-deposit-status">> = {
  id: "futures.modifyAutoDepositStatus",
  method: "POST",
  path: "/api/v1/position/margin/auto-deposit-status",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getPositionDetails","parameters":{"symbol":{"parameter":"symbol"}},"equals":{"autoDeposit":{"parameter":"status"}}},
  body: true,
  payload: "data",
  check: checkModifyAutoDepositStatus,
};

export const getServerTime: Operation<FuturesOperations["getServerTime"], Pick<paths, "//futures/api/v1/timestamp">> = {
  id: "futures.getServerTime",
  method: "GET",
  path: "/api/v1/timestamp",
  host: "futures",
  limits: [{"pool":"public","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetServerTime,
};
