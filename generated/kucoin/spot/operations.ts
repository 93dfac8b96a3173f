// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { SpotOperations } from "./client.js";
import type { paths } from "./types.js";
import { getAllCurrencies as checkGetAllCurrencies, getCurrency as checkGetCurrency, getAllSymbols as checkGetAllSymbols, getSymbol as checkGetSymbol, getMarketList as checkGetMarketList, getTicker as checkGetTicker, getAllTickers as checkGetAllTickers, get24hrStats as checkGet24hrStats, getPartOrderBook as checkGetPartOrderBook, getFullOrderBook as checkGetFullOrderBook, getCallAuctionPartOrderBook as checkGetCallAuctionPartOrderBook, getCallAuctionInfo as checkGetCallAuctionInfo, getMarketTradeHistory as checkGetMarketTradeHistory, getKlines as checkGetKlines, getFiatPrice as checkGetFiatPrice, getServiceStatus as checkGetServiceStatus, getAnnouncements as checkGetAnnouncements, getClientIPAddress as checkGetClientIPAddress, getPublicToken as checkGetPublicToken, getPrivateToken as checkGetPrivateToken, addOcoOrder as checkAddOcoOrder, getOcoOrderByOrderId as checkGetOcoOrderByOrderId, cancelOcoOrderByOrderId as checkCancelOcoOrderByOrderId, getOcoOrderByClientOid as checkGetOcoOrderByClientOid, cancelOcoOrderByClientOid as checkCancelOcoOrderByClientOid, getOcoOrderDetailByOrderId as checkGetOcoOrderDetailByOrderId, getOcoOrderList as checkGetOcoOrderList, batchCancelOcoOrders as checkBatchCancelOcoOrders, getOrderByClientOidOld as checkGetOrderByClientOidOld, cancelOrderByClientOidOld as checkCancelOrderByClientOidOld, getTradeHistoryOld as checkGetTradeHistoryOld, getRecentTradeHistoryOld as checkGetRecentTradeHistoryOld, getRecentOrdersListOld as checkGetRecentOrdersListOld, getOrdersListOld as checkGetOrdersListOld, addOrderOld as checkAddOrderOld, batchCancelOrderOld as checkBatchCancelOrderOld, batchAddOrdersOld as checkBatchAddOrdersOld, addOrderTestOld as checkAddOrderTestOld, getOrderByOrderIdOld as checkGetOrderByOrderIdOld, cancelOrderByOrderIdOld as checkCancelOrderByOrderIdOld, getTradeHistory as checkGetTradeHistory, addOrder as checkAddOrder, cancelAllOrdersBySymbol as checkCancelAllOrdersBySymbol, getOpenOrders as checkGetOpenOrders, getOpenOrdersByPage as checkGetOpenOrdersByPage, getSymbolsWithOpenOrder as checkGetSymbolsWithOpenOrder, modifyOrder as checkModifyOrder, cancelPartialOrder as checkCancelPartialOrder, cancelAllOrders as checkCancelAllOrders, getOrderByClientOid as checkGetOrderByClientOid, cancelOrderByClientOid as checkCancelOrderByClientOid, setDCP as checkSetDCP, getDCP as checkGetDCP, getClosedOrders as checkGetClosedOrders, batchAddOrders as checkBatchAddOrders, batchAddOrdersSync as checkBatchAddOrdersSync, addOrderSync as checkAddOrderSync, cancelOrderByClientOidSync as checkCancelOrderByClientOidSync, cancelOrderByOrderIdSync as checkCancelOrderByOrderIdSync, addOrderTest as checkAddOrderTest, getOrderByOrderId as checkGetOrderByOrderId, cancelOrderByOrderId as checkCancelOrderByOrderId, getStopOrdersList as checkGetStopOrdersList, addStopOrder as checkAddStopOrder, batchCancelStopOrder as checkBatchCancelStopOrder, getStopOrderByClientOid as checkGetStopOrderByClientOid, getStopOrderByOrderId as checkGetStopOrderByOrderId, cancelStopOrderByOrderId as checkCancelStopOrderByOrderId, cancelStopOrderByClientOid as checkCancelStopOrderByClientOid, getServerTime as checkGetServerTime } from "./validators.js";

export const getAllCurrencies: Operation<SpotOperations["getAllCurrencies"], Pick<paths, "/api/v3/currencies">> = {
  id: "spot.getAllCurrencies",
  method: "GET",
  path: "/api/v3/currencies",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetAllCurrencies,
};

export const getCurrency: Operation<SpotOperations["getCurrency"], Pick<paths, "/api/v3/currencies/{currency}">> = {
  id: "spot.getCurrency",
  method: "GET",
  path: "/api/v3/currencies/{currency}",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["currency"],
  payload: "data",
  check: checkGetCurrency,
};

export const getAllSymbols: Operation<SpotOperations["getAllSymbols"], Pick<paths, "/api/v2/symbols">> = {
  id: "spot.getAllSymbols",
  method: "GET",
  path: "/api/v2/symbols",
  limits: [{"pool":"public","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetAllSymbols,
};

export const getSymbol: Operation<SpotOperations["getSymbol"], Pick<paths, "/api/v2/symbols/{symbol}">> = {
  id: "spot.getSymbol",
  method: "GET",
  path: "/api/v2/symbols/{symbol}",
  limits: [{"pool":"public","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["symbol"],
  payload: "data",
  check: checkGetSymbol,
};

export const getMarketList: Operation<SpotOperations["getMarketList"], Pick<paths, "/api/v1/markets">> = {
  id: "spot.getMarketList",
  method: "GET",
  path: "/api/v1/markets",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarketList,
};

export const getTicker: Operation<SpotOperations["getTicker"], Pick<paths, "/api/v1/market/orderbook/level1">> = {
  id: "spot.getTicker",
  method: "GET",
  path: "/api/v1/market/orderbook/level1",
  limits: [{"pool":"public","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetTicker,
};

export const getAllTickers: Operation<SpotOperations["getAllTickers"], Pick<paths, "/api/v1/market/allTickers">> = {
  id: "spot.getAllTickers",
  method: "GET",
  path: "/api/v1/market/allTickers",
  limits: [{"pool":"public","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetAllTickers,
};

export const get24hrStats: Operation<SpotOperations["get24hrStats"], Pick<paths, "/api/v1/market/stats">> = {
  id: "spot.get24hrStats",
  method: "GET",
  path: "/api/v1/market/stats",
  limits: [{"pool":"public","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGet24hrStats,
};

export const getPartOrderBook: Operation<SpotOperations["getPartOrderBook"], Pick<paths, "/api/v1/market/orderbook/level2_{size}">> = {
  id: "spot.getPartOrderBook",
  method: "GET",
  path: "/api/v1/market/orderbook/level2_{size}",
  limits: [{"pool":"public","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["size"],
  payload: "data",
  check: checkGetPartOrderBook,
};

export const getFullOrderBook: Operation<SpotOperations["getFullOrderBook"], Pick<paths, "/api/v3/market/orderbook/level2">> = {
  id: "spot.getFullOrderBook",
  method: "GET",
  path: "/api/v3/market/orderbook/level2",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetFullOrderBook,
};

export const getCallAuctionPartOrderBook: Operation<SpotOperations["getCallAuctionPartOrderBook"], Pick<paths, "/api/v1/market/orderbook/callauction/level2_{size}">> = {
  id: "spot.getCallAuctionPartOrderBook",
  method: "GET",
  path: "/api/v1/market/orderbook/callauction/level2_{size}",
  limits: [{"pool":"public","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["size"],
  payload: "data",
  check: checkGetCallAuctionPartOrderBook,
};

export const getCallAuctionInfo: Operation<SpotOperations["getCallAuctionInfo"], Pick<paths, "/api/v1/market/callauctionData">> = {
  id: "spot.getCallAuctionInfo",
  method: "GET",
  path: "/api/v1/market/callauctionData",
  limits: [{"pool":"public","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetCallAuctionInfo,
};

export const getMarketTradeHistory: Operation<SpotOperations["getMarketTradeHistory"], Pick<paths, "/api/v1/market/histories">> = {
  id: "spot.getMarketTradeHistory",
  method: "GET",
  path: "/api/v1/market/histories",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarketTradeHistory,
};

export const getKlines: Operation<SpotOperations["getKlines"], Pick<paths, "/api/v1/market/candles">> = {
  id: "spot.getKlines",
  method: "GET",
  path: "/api/v1/market/candles",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetKlines,
};

export const getFiatPrice: Operation<SpotOperations["getFiatPrice"], Pick<paths, "/api/v1/prices">> = {
  id: "spot.getFiatPrice",
  method: "GET",
  path: "/api/v1/prices",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetFiatPrice,
};

export const getServiceStatus: Operation<SpotOperations["getServiceStatus"], Pick<paths, "/api/v1/status">> = {
  id: "spot.getServiceStatus",
  method: "GET",
  path: "/api/v1/status",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetServiceStatus,
};

export const getAnnouncements: Operation<SpotOperations["getAnnouncements"], Pick<paths, "/api/v3/announcements">> = {
  id: "spot.getAnnouncements",
  method: "GET",
  path: "/api/v3/announcements",
  limits: [{"pool":"public","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkGetAnnouncements,
};

export const getClientIPAddress: Operation<SpotOperations["getClientIPAddress"], Pick<paths, "/api/v1/my-ip">> = {
  id: "spot.getClientIPAddress",
  method: "GET",
  path: "/api/v1/my-ip",
  limits: [{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetClientIPAddress,
};

export const getPublicToken: Operation<SpotOperations["getPublicToken"], Pick<paths, "/api/v1/bullet-public">> = {
  id: "spot.getPublicToken",
  method: "POST",
  path: "/api/v1/bullet-public",
  limits: [{"pool":"public","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPublicToken,
};

export const getPrivateToken: Operation<SpotOperations["getPrivateToken"], Pick<paths, "/api/v1/bullet-private">> = {
  id: "spot.getPrivateToken",
  method: "POST",
  path: "/api/v1/bullet-private",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPrivateToken,
};

export const addOcoOrder: Operation<SpotOperations["addOcoOrder"], Pick<paths, "/api/v3/oco/order">> = {
  id: "spot.addOcoOrder",
  method: "POST",
  path: "/api/v3/oco/order",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOcoOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"price":"decimal","size":"decimal","stopPrice":"decimal","limitPrice":"decimal"},
  payload: "data",
  check: checkAddOcoOrder,
};

export const getOcoOrderByOrderId: Operation<SpotOperations["getOcoOrderByOrderId"], Pick<paths, "/api/v3/oco/order/{orderId}">> = {
  id: "spot.getOcoOrderByOrderId",
  method: "GET",
  path: "/api/v3/oco/order/{orderId}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["orderId"],
  payload: "data",
  check: checkGetOcoOrderByOrderId,
};

export const cancelOcoOrderByOrderId: Operation<SpotOperations["cancelOcoOrderByOrderId"], Pick<paths, "/api/v3/oco/order/{orderId}">> = {
  id: "spot.cancelOcoOrderByOrderId",
  method: "DELETE",
  path: "/api/v3/oco/order/{orderId}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOcoOrderByOrderId","parameters":{"orderId":{"parameter":"orderId"}},"equals":{"status":{"const":"CANCELLED"}}},
  reducesRisk: true,
  inPath: ["orderId"],
  payload: "data",
  check: checkCancelOcoOrderByOrderId,
};

export const getOcoOrderByClientOid: Operation<SpotOperations["getOcoOrderByClientOid"], Pick<paths, "/api/v3/oco/client-order/{clientOid}">> = {
  id: "spot.getOcoOrderByClientOid",
  method: "GET",
  path: "/api/v3/oco/client-order/{clientOid}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["clientOid"],
  payload: "data",
  check: checkGetOcoOrderByClientOid,
};

export const cancelOcoOrderByClientOid: Operation<SpotOperations["cancelOcoOrderByClientOid"], Pick<paths, "/api/v3/oco/client-order/{clientOid}">> = {
  id: "spot.cancelOcoOrderByClientOid",
  method: "DELETE",
  path: "/api/v3/oco/client-order/{clientOid}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOcoOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"status":{"const":"CANCELLED"}}},
  reducesRisk: true,
  inPath: ["clientOid"],
  payload: "data",
  check: checkCancelOcoOrderByClientOid,
};

export const getOcoOrderDetailByOrderId: Operation<SpotOperations["getOcoOrderDetailByOrderId"], Pick<paths, "/api/v3/oco/order/details/{orderId}">> = {
  id: "spot.getOcoOrderDetailByOrderId",
  method: "GET",
  path: "/api/v3/oco/order/details/{orderId}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["orderId"],
  payload: "data",
  check: checkGetOcoOrderDetailByOrderId,
};

export const getOcoOrderList: Operation<SpotOperations["getOcoOrderList"], Pick<paths, "/api/v3/oco/orders">> = {
  id: "spot.getOcoOrderList",
  method: "GET",
  path: "/api/v3/oco/orders",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkGetOcoOrderList,
};

export const batchCancelOcoOrders: Operation<SpotOperations["batchCancelOcoOrders"], Pick<paths, "/api/v3/oco/orders">> = {
  id: "spot.batchCancelOcoOrders",
  method: "DELETE",
  path: "/api/v3/oco/orders",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOcoOrderList","parameters":{"orderIds":{"parameter":"orderIds"},"symbol":{"parameter":"symbol"},"pageSize":{"const":500}}},
  reducesRisk: true,
  payload: "data",
  check: checkBatchCancelOcoOrders,
};

export const getOrderByClientOidOld: Operation<SpotOperations["getOrderByClientOidOld"], Pick<paths, "/api/v1/order/client-order/{clientOid}">> = {
  id: "spot.getOrderByClientOidOld",
  method: "GET",
  path: "/api/v1/order/client-order/{clientOid}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["clientOid"],
  payload: "data",
  check: checkGetOrderByClientOidOld,
};

export const cancelOrderByClientOidOld: Operation<SpotOperations["cancelOrderByClientOidOld"], Pick<paths, "/api/v1/order/client-order/{clientOid}">> = {
  id: "spot.cancelOrderByClientOidOld",
  method: "DELETE",
  path: "/api/v1/order/client-order/{clientOid}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOrderByClientOidOld","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"isActive":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["clientOid"],
  payload: "data",
  check: checkCancelOrderByClientOidOld,
};

export const getTradeHistoryOld: Operation<SpotOperations["getTradeHistoryOld"], Pick<paths, "/api/v1/fills">> = {
  id: "spot.getTradeHistoryOld",
  method: "GET",
  path: "/api/v1/fills",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkGetTradeHistoryOld,
};

export const getRecentTradeHistoryOld: Operation<SpotOperations["getRecentTradeHistoryOld"], Pick<paths, "/api/v1/limit/fills">> = {
  id: "spot.getRecentTradeHistoryOld",
  method: "GET",
  path: "/api/v1/limit/fills",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetRecentTradeHistoryOld,
};

export const getRecentOrdersListOld: Operation<SpotOperations["getRecentOrdersListOld"], Pick<paths, "/api/v1/limit/orders">> = {
  id: "spot.getRecentOrdersListOld",
  method: "GET",
  path: "/api/v1/limit/orders",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetRecentOrdersListOld,
};

export const getOrdersListOld: Operation<SpotOperations["getOrdersListOld"], Pick<paths, "/api/v1/orders">> = {
  id: "spot.getOrdersListOld",
  method: "GET",
  path: "/api/v1/orders",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkGetOrdersListOld,
};

export const addOrderOld: Operation<SpotOperations["addOrderOld"], Pick<paths, "/api/v1/orders">> = {
  id: "spot.addOrderOld",
  method: "POST",
  path: "/api/v1/orders",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByClientOidOld","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal"},
  payload: "data",
  check: checkAddOrderOld,
};

export const batchCancelOrderOld: Operation<SpotOperations["batchCancelOrderOld"], Pick<paths, "/api/v1/orders">> = {
  id: "spot.batchCancelOrderOld",
  method: "DELETE",
  path: "/api/v1/orders",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOrdersListOld","parameters":{"status":{"const":"active"},"symbol":{"parameter":"symbol"},"tradeType":{"parameter":"tradeType"}}},
  reducesRisk: true,
  payload: "data",
  check: checkBatchCancelOrderOld,
};

export const batchAddOrdersOld: Operation<SpotOperations["batchAddOrdersOld"], Pick<paths, "/api/v1/orders/multi">> = {
  id: "spot.batchAddOrdersOld",
  method: "POST",
  path: "/api/v1/orders/multi",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByClientOidOld","parameters":{"clientOid":{"parameter":"orderList.0.clientOid"}},"equals":{"clientOid":{"parameter":"orderList.0.clientOid"}}},
  body: true,
  form: {"orderList":[{"price":"decimal","size":"decimal","visibleSize":"decimal","stopPrice":"decimal"}]},
  payload: "data",
  check: checkBatchAddOrdersOld,
};

export const addOrderTestOld: Operation<SpotOperations["addOrderTestOld"], Pick<paths, "/api/v1/orders/test">> = {
  id: "spot.addOrderTestOld",
  method: "POST",
  path: "/api/v1/orders/test",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  body: true,
  form: {"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal"},
  payload: "data",
  check: checkAddOrderTestOld,
};

export const getOrderByOrderIdOld: Operation<SpotOperations["getOrderByOrderIdOld"], Pick<paths, "/api/v1/orders/{orderId}">> = {
  id: "spot.getOrderByOrderIdOld",
  method: "GET",
  path: "/api/v1/orders/{orderId}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["orderId"],
  payload: "data",
  check: checkGetOrderByOrderIdOld,
};

export const cancelOrderByOrderIdOld: Operation<SpotOperations["cancelOrderByOrderIdOld"], Pick<paths, "/api/v1/orders/{orderId}">> = {
  id: "spot.cancelOrderByOrderIdOld",
  method: "DELETE",
  path: "/api/v1/orders/{orderId}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOrderByOrderIdOld","parameters":{"orderId":{"parameter":"orderId"}},"equals":{"isActive":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["orderId"],
  payload: "data",
  check: checkCancelOrderByOrderIdOld,
};

export const getTradeHistory: Operation<SpotOperations["getTradeHistory"], Pick<paths, "/api/v1/hf/fills">> = {
  id: "spot.getTradeHistory",
  method: "GET",
  path: "/api/v1/hf/fills",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","cursor":"lastId","next":"lastId"},
  payload: "data",
  check: checkGetTradeHistory,
};

export const addOrder: Operation<SpotOperations["addOrder"], Pick<paths, "/api/v1/hf/orders">> = {
  id: "spot.addOrder",
  method: "POST",
  path: "/api/v1/hf/orders",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByClientOid","parameters":{"symbol":{"parameter":"symbol"},"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal"},
  payload: "data",
  check: checkAddOrder,
};

export const cancelAllOrdersBySymbol: Operation<SpotOperations["cancelAllOrdersBySymbol"], Pick<paths, "/api/v1/hf/orders">> = {
  id: "spot.cancelAllOrdersBySymbol",
  method: "DELETE",
  path: "/api/v1/hf/orders",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOpenOrders","parameters":{"symbol":{"parameter":"symbol"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelAllOrdersBySymbol,
};

export const getOpenOrders: Operation<SpotOperations["getOpenOrders"], Pick<paths, "/api/v1/hf/orders/active">> = {
  id: "spot.getOpenOrders",
  method: "GET",
  path: "/api/v1/hf/orders/active",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetOpenOrders,
};

export const getOpenOrdersByPage: Operation<SpotOperations["getOpenOrdersByPage"], Pick<paths, "/api/v1/hf/orders/active/page">> = {
  id: "spot.getOpenOrdersByPage",
  method: "GET",
  path: "/api/v1/hf/orders/active/page",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"pageNum","pages":"totalPage"},
  payload: "data",
  check: checkGetOpenOrdersByPage,
};

export const getSymbolsWithOpenOrder: Operation<SpotOperations["getSymbolsWithOpenOrder"], Pick<paths, "/api/v1/hf/orders/active/symbols">> = {
  id: "spot.getSymbolsWithOpenOrder",
  method: "GET",
  path: "/api/v1/hf/orders/active/symbols",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetSymbolsWithOpenOrder,
};

export const modifyOrder: Operation<SpotOperations["modifyOrder"], Pick<paths, "/api/v1/hf/orders/alter">> = {
  id: "spot.modifyOrder",
  method: "POST",
  path: "/api/v1/hf/orders/alter",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOpenOrders","parameters":{"symbol":{"parameter":"symbol"}}},
  body: true,
  form: {"newPrice":"decimal","newSize":"decimal"},
  payload: "data",
  check: checkModifyOrder,
};

export const cancelPartialOrder: Operation<SpotOperations["cancelPartialOrder"], Pick<paths, "/api/v1/hf/orders/cancel/{orderId}">> = {
  id: "spot.cancelPartialOrder",
  method: "DELETE",
  path: "/api/v1/hf/orders/cancel/{orderId}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByOrderId","parameters":{"symbol":{"parameter":"symbol"},"orderId":{"parameter":"orderId"}},"change":{"of":"cancelledSize","by":{"parameter":"cancelSize"}}},
  reducesRisk: true,
  inPath: ["orderId"],
  form: {"cancelSize":"decimal"},
  payload: "data",
  check: checkCancelPartialOrder,
};

export const cancelAllOrders: Operation<SpotOperations["cancelAllOrders"], Pick<paths, "/api/v1/hf/orders/cancelAll">> = {
  id: "spot.cancelAllOrders",
  method: "DELETE",
  path: "/api/v1/hf/orders/cancelAll",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":30},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getSymbolsWithOpenOrder","parameters":{}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelAllOrders,
};

export const getOrderByClientOid: Operation<SpotOperations["getOrderByClientOid"], Pick<paths, "/api/v1/hf/orders/client-order/{clientOid}">> = {
  id: "spot.getOrderByClientOid",
  method: "GET",
  path: "/api/v1/hf/orders/client-order/{clientOid}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["clientOid"],
  payload: "data",
  check: checkGetOrderByClientOid,
};

export const cancelOrderByClientOid: Operation<SpotOperations["cancelOrderByClientOid"], Pick<paths, "/api/v1/hf/orders/client-order/{clientOid}">> = {
  id: "spot.cancelOrderByClientOid",
  method: "DELETE",
  path: "/api/v1/hf/orders/client-order/{clientOid}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOrderByClientOid","parameters":{"symbol":{"parameter":"symbol"},"clientOid":{"parameter":"clientOid"}},"equals":{"active":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["clientOid"],
  payload: "data",
  check: checkCancelOrderByClientOid,
};

export const setDCP: Operation<SpotOperations["setDCP"], Pick<paths, "/api/v1/hf/orders/dead-cancel-all">> = {
  id: "spot.setDCP",
  method: "POST",
  path: "/api/v1/hf/orders/dead-cancel-all",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getDCP","parameters":{}},
  reducesRisk: "timeout",
  body: true,
  payload: "data",
  check: checkSetDCP,
};

export const getDCP: Operation<SpotOperations["getDCP"], Pick<paths, "/api/v1/hf/orders/dead-cancel-all/query">> = {
  id: "spot.getDCP",
  method: "GET",
  path: "/api/v1/hf/orders/dead-cancel-all/query",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetDCP,
};

export const getClosedOrders: Operation<SpotOperations["getClosedOrders"], Pick<paths, "/api/v1/hf/orders/done">> = {
  id: "spot.getClosedOrders",
  method: "GET",
  path: "/api/v1/hf/orders/done",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","cursor":"lastId","next":"lastId"},
  payload: "data",
  check: checkGetClosedOrders,
};

export const batchAddOrders: Operation<SpotOperations["batchAddOrders"], Pick<paths, "/api/v1/hf/orders/multi">> = {
  id: "spot.batchAddOrders",
  method: "POST",
  path: "/api/v1/hf/orders/multi",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByClientOid","parameters":{"symbol":{"parameter":"orderList.0.symbol"},"clientOid":{"parameter":"orderList.0.clientOid"}}},
  body: true,
  form: {"orderList":[{"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal"}]},
  payload: "data",
  check: checkBatchAddOrders,
};

export const batchAddOrdersSync: Operation<SpotOperations["batchAddOrdersSync"], Pick<paths, "/api/v1/hf/orders/multi/sync">> = {
  id: "spot.batchAddOrdersSync",
  method: "POST",
  path: "/api/v1/hf/orders/multi/sync",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByClientOid","parameters":{"symbol":{"parameter":"orderList.0.symbol"},"clientOid":{"parameter":"orderList.0.clientOid"}}},
  body: true,
  form: {"orderList":[{"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal"}]},
  payload: "data",
  check: checkBatchAddOrdersSync,
};

export const addOrderSync: Operation<SpotOperations["addOrderSync"], Pick<paths, "/api/v1/hf/orders/sync">> = {
  id: "spot.addOrderSync",
  method: "POST",
  path: "/api/v1/hf/orders/sync",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByClientOid","parameters":{"symbol":{"parameter":"symbol"},"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal"},
  payload: "data",
  check: checkAddOrderSync,
};

export const cancelOrderByClientOidSync: Operation<SpotOperations["cancelOrderByClientOidSync"], Pick<paths, "/api/v1/hf/orders/sync/client-order/{clientOid}">> = {
  id: "spot.cancelOrderByClientOidSync",
  method: "DELETE",
  path: "/api/v1/hf/orders/sync/client-order/{clientOid}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOrderByClientOid","parameters":{"symbol":{"parameter":"symbol"},"clientOid":{"parameter":"clientOid"}},"equals":{"active":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["clientOid"],
  payload: "data",
  check: checkCancelOrderByClientOidSync,
};

export const cancelOrderByOrderIdSync: Operation<SpotOperations["cancelOrderByOrderIdSync"], Pick<paths, "/api/v1/hf/orders/sync/{orderId}">> = {
  id: "spot.cancelOrderByOrderIdSync",
  method: "DELETE",
  path: "/api/v1/hf/orders/sync/{orderId}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOrderByOrderId","parameters":{"symbol":{"parameter":"symbol"},"orderId":{"parameter":"orderId"}},"equals":{"active":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["orderId"],
  payload: "data",
  check: checkCancelOrderByOrderIdSync,
};

export const addOrderTest: Operation<SpotOperations["addOrderTest"], Pick<paths, "/api/v1/hf/orders/test">> = {
  id: "spot.addOrderTest",
  method: "POST",
  path: "/api/v1/hf/orders/test",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "read",
  body: true,
  form: {"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal"},
  payload: "data",
  check: checkAddOrderTest,
};

export const getOrderByOrderId: Operation<SpotOperations["getOrderByOrderId"], Pick<paths, "/api/v1/hf/orders/{orderId}">> = {
  id: "spot.getOrderByOrderId",
  method: "GET",
  path: "/api/v1/hf/orders/{orderId}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["orderId"],
  payload: "data",
  check: checkGetOrderByOrderId,
};

export const cancelOrderByOrderId: Operation<SpotOperations["cancelOrderByOrderId"], Pick<paths, "/api/v1/hf/orders/{orderId}">> = {
  id: "spot.cancelOrderByOrderId",
  method: "DELETE",
  path: "/api/v1/hf/orders/{orderId}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOrderByOrderId","parameters":{"symbol":{"parameter":"symbol"},"orderId":{"parameter":"orderId"}},"equals":{"active":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["orderId"],
  payload: "data",
  check: checkCancelOrderByOrderId,
};

export const getStopOrdersList: Operation<SpotOperations["getStopOrdersList"], Pick<paths, "/api/v1/stop-order">> = {
  id: "spot.getStopOrdersList",
  method: "GET",
  path: "/api/v1/stop-order",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":8},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkGetStopOrdersList,
};

export const addStopOrder: Operation<SpotOperations["addStopOrder"], Pick<paths, "/api/v1/stop-order">> = {
  id: "spot.addStopOrder",
  method: "POST",
  path: "/api/v1/stop-order",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getStopOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"},"symbol":{"parameter":"symbol"}},"rows":".","where":{"clientOid":{"parameter":"clientOid"}},"found":true},
  body: true,
  form: {"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal","stopPrice":"decimal"},
  payload: "data",
  check: checkAddStopOrder,
};

export const batchCancelStopOrder: Operation<SpotOperations["batchCancelStopOrder"], Pick<paths, "/api/v1/stop-order/cancel">> = {
  id: "spot.batchCancelStopOrder",
  method: "DELETE",
  path: "/api/v1/stop-order/cancel",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getStopOrdersList","parameters":{"symbol":{"parameter":"symbol"},"tradeType":{"parameter":"tradeType"},"orderIds":{"parameter":"orderIds"}}},
  reducesRisk: true,
  payload: "data",
  check: checkBatchCancelStopOrder,
};

export const getStopOrderByClientOid: Operation<SpotOperations["getStopOrderByClientOid"], Pick<paths, "/api/v1/stop-order/queryOrderByClientOid">> = {
  id: "spot.getStopOrderByClientOid",
  method: "GET",
  path: "/api/v1/stop-order/queryOrderByClientOid",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetStopOrderByClientOid,
};

export const getStopOrderByOrderId: Operation<SpotOperations["getStopOrderByOrderId"], Pick<paths, "/api/v1/stop-order/{orderId}">> = {
  id: "spot.getStopOrderByOrderId",
  method: "GET",
  path: "/api/v1/stop-order/{orderId}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["orderId"],
  payload: "data",
  check: checkGetStopOrderByOrderId,
};

export const cancelStopOrderByOrderId: Operation<SpotOperations["cancelStopOrderByOrderId"], Pick<paths, "/api/v1/stop-order/{orderId}">> = {
  id: "spot.cancelStopOrderByOrderId",
  method: "DELETE",
  path: "/api/v1/stop-order/{orderId}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getStopOrderByOrderId","parameters":{"orderId":{"parameter":"orderId"}}},
  reducesRisk: true,
  inPath: ["orderId"],
  payload: "data",
  check: checkCancelStopOrderByOrderId,
};

export const cancelStopOrderByClientOid: Operation<SpotOperations["cancelStopOrderByClientOid"], Pick<paths, "/api/v1/stop-order/cancelOrderByClientOid">> = {
  id: "spot.cancelStopOrderByClientOid",
  method: "DELETE",
  path: "/api/v1/stop-order/cancelOrderByClientOid",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getStopOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"},"symbol":{"parameter":"symbol"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelStopOrderByClientOid,
};

export const getServerTime: Operation<SpotOperations["getServerTime"], Pick<paths, "/api/v1/timestamp">> = {
  id: "spot.getServerTime",
  method: "GET",
  path: "/api/v1/timestamp",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetServerTime,
};
