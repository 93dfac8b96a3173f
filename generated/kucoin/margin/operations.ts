// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { MarginOperations } from "./client.js";
import type { paths } from "./types.js";
import { modifyPurchase as checkModifyPurchase, getLoanMarket as checkGetLoanMarket, getLoanMarketInterestRate as checkGetLoanMarketInterestRate, purchase as checkPurchase, getPurchaseOrders as checkGetPurchaseOrders, redeem as checkRedeem, getRedeemOrders as checkGetRedeemOrders, getIsolatedMarginSymbols as checkGetIsolatedMarginSymbols, getMarkPriceDetail as checkGetMarkPriceDetail, getETFInfo as checkGetETFInfo, getCrossMarginSymbols as checkGetCrossMarginSymbols, getMarkPriceList as checkGetMarkPriceList, getMarginRiskLimit as checkGetMarginRiskLimit, getBorrowInterestRate as checkGetBorrowInterestRate, getMarginCollateralRatio as checkGetMarginCollateralRatio, getMarketAvailableInventory as checkGetMarketAvailableInventory, addOcoOrder as checkAddOcoOrder, cancelOcoOrderByOrderId as checkCancelOcoOrderByOrderId, cancelOcoOrderByClientOid as checkCancelOcoOrderByClientOid, batchCancelOcoOrders as checkBatchCancelOcoOrders, getOcoOrderByOrderId as checkGetOcoOrderByOrderId, getOcoOrderByClientOid as checkGetOcoOrderByClientOid, getOcoOrderDetailByOrderId as checkGetOcoOrderDetailByOrderId, getOcoOrderList as checkGetOcoOrderList, getTradeHistory as checkGetTradeHistory, addOrder as checkAddOrder, getSymbolsWithOpenOrder as checkGetSymbolsWithOpenOrder, addOrderTest as checkAddOrderTest, cancelAllOrdersBySymbol as checkCancelAllOrdersBySymbol, getOpenOrders as checkGetOpenOrders, getOrderByClientOid as checkGetOrderByClientOid, cancelOrderByClientOid as checkCancelOrderByClientOid, getClosedOrders as checkGetClosedOrders, getOrderByOrderId as checkGetOrderByOrderId, cancelOrderByOrderId as checkCancelOrderByOrderId, addOrderV1 as checkAddOrderV1, addOrderTestV1 as checkAddOrderTestV1, addStopOrder as checkAddStopOrder, cancelStopOrderByOrderId as checkCancelStopOrderByOrderId, cancelStopOrderByClientOid as checkCancelStopOrderByClientOid, batchCancelStopOrder as checkBatchCancelStopOrder, getStopOrdersList as checkGetStopOrdersList, getStopOrderByOrderId as checkGetStopOrderByOrderId, getStopOrderByClientOid as checkGetStopOrderByClientOid, getBorrowHistory as checkGetBorrowHistory, borrow as checkBorrow, getRepayHistory as checkGetRepayHistory, repay as checkRepay, getInterestHistory as checkGetInterestHistory, modifyLeverage as checkModifyLeverage, getMarginConfig as checkGetMarginConfig } from "./validators.js";

export const modifyPurchase: Operation<MarginOperations["modifyPurchase"], Pick<paths, "/api/v3/lend/purchase/update">> = {
  id: "margin.modifyPurchase",
  method: "POST",
  path: "/api/v3/lend/purchase/update",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getPurchaseOrders","parameters":{"status":{"const":"PENDING"},"currency":{"parameter":"currency"},"purchaseOrderNo":{"parameter":"purchaseOrderNo"}},"rows":"items","where":{"purchaseOrderNo":{"parameter":"purchaseOrderNo"},"interestRate":{"parameter":"interestRate"}},"found":true},
  body: true,
  form: {"interestRate":"decimal"},
  payload: "data",
  check: checkModifyPurchase,
};

export const getLoanMarket: Operation<MarginOperations["getLoanMarket"], Pick<paths, "/api/v3/project/list">> = {
  id: "margin.getLoanMarket",
  method: "GET",
  path: "/api/v3/project/list",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetLoanMarket,
};

export const getLoanMarketInterestRate: Operation<MarginOperations["getLoanMarketInterestRate"], Pick<paths, "/api/v3/project/marketInterestRate">> = {
  id: "margin.getLoanMarketInterestRate",
  method: "GET",
  path: "/api/v3/project/marketInterestRate",
  limits: [{"pool":"public","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetLoanMarketInterestRate,
};

export const purchase: Operation<MarginOperations["purchase"], Pick<paths, "/api/v3/purchase">> = {
  id: "margin.purchase",
  method: "POST",
  path: "/api/v3/purchase",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"margin.getPurchaseOrders","parameters":{"status":{"const":"PENDING"},"currency":{"parameter":"currency"}}},
  body: true,
  form: {"size":"decimal","interestRate":"decimal"},
  payload: "data",
  check: checkPurchase,
};

export const getPurchaseOrders: Operation<MarginOperations["getPurchaseOrders"], Pick<paths, "/api/v3/purchase/orders">> = {
  id: "margin.getPurchaseOrders",
  method: "GET",
  path: "/api/v3/purchase/orders",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetPurchaseOrders,
};

export const redeem: Operation<MarginOperations["redeem"], Pick<paths, "/api/v3/redeem">> = {
  id: "margin.redeem",
  method: "POST",
  path: "/api/v3/redeem",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"margin.getRedeemOrders","parameters":{"status":{"const":"PENDING"},"currency":{"parameter":"currency"}}},
  body: true,
  form: {"size":"decimal"},
  payload: "data",
  check: checkRedeem,
};

export const getRedeemOrders: Operation<MarginOperations["getRedeemOrders"], Pick<paths, "/api/v3/redeem/orders">> = {
  id: "margin.getRedeemOrders",
  method: "GET",
  path: "/api/v3/redeem/orders",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetRedeemOrders,
};

export const getIsolatedMarginSymbols: Operation<MarginOperations["getIsolatedMarginSymbols"], Pick<paths, "/api/v1/isolated/symbols">> = {
  id: "margin.getIsolatedMarginSymbols",
  method: "GET",
  path: "/api/v1/isolated/symbols",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetIsolatedMarginSymbols,
};

export const getMarkPriceDetail: Operation<MarginOperations["getMarkPriceDetail"], Pick<paths, "/api/v1/mark-price/{symbol}/current">> = {
  id: "margin.getMarkPriceDetail",
  method: "GET",
  path: "/api/v1/mark-price/{symbol}/current",
  limits: [{"pool":"public","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["symbol"],
  payload: "data",
  check: checkGetMarkPriceDetail,
};

export const getETFInfo: Operation<MarginOperations["getETFInfo"], Pick<paths, "/api/v3/etf/info">> = {
  id: "margin.getETFInfo",
  method: "GET",
  path: "/api/v3/etf/info",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetETFInfo,
};

export const getCrossMarginSymbols: Operation<MarginOperations["getCrossMarginSymbols"], Pick<paths, "/api/v3/margin/symbols">> = {
  id: "margin.getCrossMarginSymbols",
  method: "GET",
  path: "/api/v3/margin/symbols",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetCrossMarginSymbols,
};

export const getMarkPriceList: Operation<MarginOperations["getMarkPriceList"], Pick<paths, "/api/v3/mark-price/all-symbols">> = {
  id: "margin.getMarkPriceList",
  method: "GET",
  path: "/api/v3/mark-price/all-symbols",
  limits: [{"pool":"public","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarkPriceList,
};

export const getMarginRiskLimit: Operation<MarginOperations["getMarginRiskLimit"], Pick<paths, "/api/v3/margin/currencies">> = {
  id: "margin.getMarginRiskLimit",
  method: "GET",
  path: "/api/v3/margin/currencies",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarginRiskLimit,
};

export const getBorrowInterestRate: Operation<MarginOperations["getBorrowInterestRate"], Pick<paths, "/api/v3/margin/borrowRate">> = {
  id: "margin.getBorrowInterestRate",
  method: "GET",
  path: "/api/v3/margin/borrowRate",
  auth: "key",
  limits: [{"pool":"spot","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetBorrowInterestRate,
};

export const getMarginCollateralRatio: Operation<MarginOperations["getMarginCollateralRatio"], Pick<paths, "/api/v3/margin/collateralRatio">> = {
  id: "margin.getMarginCollateralRatio",
  method: "GET",
  path: "/api/v3/margin/collateralRatio",
  limits: [{"pool":"public","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarginCollateralRatio,
};

export const getMarketAvailableInventory: Operation<MarginOperations["getMarketAvailableInventory"], Pick<paths, "/api/v3/margin/available-inventory">> = {
  id: "margin.getMarketAvailableInventory",
  method: "GET",
  path: "/api/v3/margin/available-inventory",
  limits: [{"pool":"public","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarketAvailableInventory,
};

export const addOcoOrder: Operation<MarginOperations["addOcoOrder"], Pick<paths, "/api/v3/hf/margin/oco-order">> = {
  id: "margin.addOcoOrder",
  method: "POST",
  path: "/api/v3/hf/margin/oco-order",
  auth: "key",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"margin.getOcoOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"price":"decimal","size":"decimal","stopPrice":"decimal","limitPrice":"decimal"},
  payload: "data",
  check: checkAddOcoOrder,
};

export const cancelOcoOrderByOrderId: Operation<MarginOperations["cancelOcoOrderByOrderId"], Pick<paths, "/api/v3/hf/margin/oco-order/cancel-by-id">> = {
  id: "margin.cancelOcoOrderByOrderId",
  method: "DELETE",
  path: "/api/v3/hf/margin/oco-order/cancel-by-id",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getOcoOrderByOrderId","parameters":{"orderId":{"parameter":"orderId"}},"equals":{"status":{"const":"CANCELLED"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelOcoOrderByOrderId,
};

export const cancelOcoOrderByClientOid: Operation<MarginOperations["cancelOcoOrderByClientOid"], Pick<paths, "/api/v3/hf/margin/oco-order/cancel-by-clientOid">> = {
  id: "margin.cancelOcoOrderByClientOid",
  method: "DELETE",
  path: "/api/v3/hf/margin/oco-order/cancel-by-clientOid",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getOcoOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"status":{"const":"CANCELLED"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelOcoOrderByClientOid,
};

export const batchCancelOcoOrders: Operation<MarginOperations["batchCancelOcoOrders"], Pick<paths, "/api/v3/hf/margin/oco-order/cancel">> = {
  id: "margin.batchCancelOcoOrders",
  method: "DELETE",
  path: "/api/v3/hf/margin/oco-order/cancel",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getOcoOrderList","parameters":{"currentPage":{"const":1},"pageSize":{"const":500},"symbol":{"parameter":"symbol"},"tradeType":{"parameter":"tradeType"},"orderIds":{"parameter":"orderIds"}}},
  reducesRisk: true,
  payload: "data",
  check: checkBatchCancelOcoOrders,
};

export const getOcoOrderByOrderId: Operation<MarginOperations["getOcoOrderByOrderId"], Pick<paths, "/api/v3/hf/margin/oco-order/orderId">> = {
  id: "margin.getOcoOrderByOrderId",
  method: "GET",
  path: "/api/v3/hf/margin/oco-order/orderId",
  auth: "key",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetOcoOrderByOrderId,
};

export const getOcoOrderByClientOid: Operation<MarginOperations["getOcoOrderByClientOid"], Pick<paths, "/api/v3/hf/margin/oco-order/clientOid">> = {
  id: "margin.getOcoOrderByClientOid",
  method: "GET",
  path: "/api/v3/hf/margin/oco-order/clientOid",
  auth: "key",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetOcoOrderByClientOid,
};

export const getOcoOrderDetailByOrderId: Operation<MarginOperations["getOcoOrderDetailByOrderId"], Pick<paths, "/api/v3/hf/margin/oco-order/detail/orderId">> = {
  id: "margin.getOcoOrderDetailByOrderId",
  method: "GET",
  path: "/api/v3/hf/margin/oco-order/detail/orderId",
  auth: "key",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetOcoOrderDetailByOrderId,
};

export const getOcoOrderList: Operation<MarginOperations["getOcoOrderList"], Pick<paths, "/api/v3/hf/margin/oco-orders">> = {
  id: "margin.getOcoOrderList",
  method: "GET",
  path: "/api/v3/hf/margin/oco-orders",
  auth: "key",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetOcoOrderList,
};

export const getTradeHistory: Operation<MarginOperations["getTradeHistory"], Pick<paths, "/api/v3/hf/margin/fills">> = {
  id: "margin.getTradeHistory",
  method: "GET",
  path: "/api/v3/hf/margin/fills",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"lastId","next":"lastId","rows":"items"},
  payload: "data",
  check: checkGetTradeHistory,
};

export const addOrder: Operation<MarginOperations["addOrder"], Pick<paths, "/api/v3/hf/margin/order">> = {
  id: "margin.addOrder",
  method: "POST",
  path: "/api/v3/hf/margin/order",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"margin.getOrderByClientOid","parameters":{"symbol":{"parameter":"symbol"},"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"price":"decimal","size":"decimal","funds":"decimal","visibleSize":"decimal"},
  payload: "data",
  check: checkAddOrder,
};

export const getSymbolsWithOpenOrder: Operation<MarginOperations["getSymbolsWithOpenOrder"], Pick<paths, "/api/v3/hf/margin/order/active/symbols">> = {
  id: "margin.getSymbolsWithOpenOrder",
  method: "GET",
  path: "/api/v3/hf/margin/order/active/symbols",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetSymbolsWithOpenOrder,
};

export const addOrderTest: Operation<MarginOperations["addOrderTest"], Pick<paths, "/api/v3/hf/margin/order/test">> = {
  id: "margin.addOrderTest",
  method: "POST",
  path: "/api/v3/hf/margin/order/test",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  body: true,
  form: {"price":"decimal","size":"decimal","funds":"decimal","visibleSize":"decimal"},
  payload: "data",
  check: checkAddOrderTest,
};

export const cancelAllOrdersBySymbol: Operation<MarginOperations["cancelAllOrdersBySymbol"], Pick<paths, "/api/v3/hf/margin/orders">> = {
  id: "margin.cancelAllOrdersBySymbol",
  method: "DELETE",
  path: "/api/v3/hf/margin/orders",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getOpenOrders","parameters":{"symbol":{"parameter":"symbol"},"tradeType":{"parameter":"tradeType"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelAllOrdersBySymbol,
};

export const getOpenOrders: Operation<MarginOperations["getOpenOrders"], Pick<paths, "/api/v3/hf/margin/orders/active">> = {
  id: "margin.getOpenOrders",
  method: "GET",
  path: "/api/v3/hf/margin/orders/active",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetOpenOrders,
};

export const getOrderByClientOid: Operation<MarginOperations["getOrderByClientOid"], Pick<paths, "/api/v3/hf/margin/orders/client-order/{clientOid}">> = {
  id: "margin.getOrderByClientOid",
  method: "GET",
  path: "/api/v3/hf/margin/orders/client-order/{clientOid}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["clientOid"],
  payload: "data",
  check: checkGetOrderByClientOid,
};

export const cancelOrderByClientOid: Operation<MarginOperations["cancelOrderByClientOid"], Pick<paths, "/api/v3/hf/margin/orders/client-order/{clientOid}">> = {
  id: "margin.cancelOrderByClientOid",
  method: "DELETE",
  path: "/api/v3/hf/margin/orders/client-order/{clientOid}",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getOrderByClientOid","parameters":{"symbol":{"parameter":"symbol"},"clientOid":{"parameter":"clientOid"}},"equals":{"active":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["clientOid"],
  payload: "data",
  check: checkCancelOrderByClientOid,
};

export const getClosedOrders: Operation<MarginOperations["getClosedOrders"], Pick<paths, "/api/v3/hf/margin/orders/done">> = {
  id: "margin.getClosedOrders",
  method: "GET",
  path: "/api/v3/hf/margin/orders/done",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"lastId","next":"lastId","rows":"items"},
  payload: "data",
  check: checkGetClosedOrders,
};

export const getOrderByOrderId: Operation<MarginOperations["getOrderByOrderId"], Pick<paths, "/api/v3/hf/margin/orders/{orderId}">> = {
  id: "margin.getOrderByOrderId",
  method: "GET",
  path: "/api/v3/hf/margin/orders/{orderId}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["orderId"],
  payload: "data",
  check: checkGetOrderByOrderId,
};

export const cancelOrderByOrderId: Operation<MarginOperations["cancelOrderByOrderId"], Pick<paths, "/api/v3/hf/margin/orders/{orderId}">> = {
  id: "margin.cancelOrderByOrderId",
  method: "DELETE",
  path: "/api/v3/hf/margin/orders/{orderId}",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getOrderByOrderId","parameters":{"symbol":{"parameter":"symbol"},"orderId":{"parameter":"orderId"}},"equals":{"active":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["orderId"],
  payload: "data",
  check: checkCancelOrderByOrderId,
};

export const addOrderV1: Operation<MarginOperations["addOrderV1"], Pick<paths, "/api/v1/margin/order">> = {
  id: "margin.addOrderV1",
  method: "POST",
  path: "/api/v1/margin/order",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByClientOidOld","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"price":"decimal","size":"decimal","funds":"decimal","visibleSize":"decimal"},
  payload: "data",
  check: checkAddOrderV1,
};

export const addOrderTestV1: Operation<MarginOperations["addOrderTestV1"], Pick<paths, "/api/v1/margin/order/test">> = {
  id: "margin.addOrderTestV1",
  method: "POST",
  path: "/api/v1/margin/order/test",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  body: true,
  form: {"price":"decimal","size":"decimal","funds":"decimal","visibleSize":"decimal"},
  payload: "data",
  check: checkAddOrderTestV1,
};

export const addStopOrder: Operation<MarginOperations["addStopOrder"], Pick<paths, "/api/v3/hf/margin/stop-order">> = {
  id: "margin.addStopOrder",
  method: "POST",
  path: "/api/v3/hf/margin/stop-order",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"margin.getStopOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"stopPrice":"decimal","price":"decimal","size":"decimal","funds":"decimal"},
  payload: "data",
  check: checkAddStopOrder,
};

export const cancelStopOrderByOrderId: Operation<MarginOperations["cancelStopOrderByOrderId"], Pick<paths, "/api/v3/hf/margin/stop-order/cancel-by-id">> = {
  id: "margin.cancelStopOrderByOrderId",
  method: "DELETE",
  path: "/api/v3/hf/margin/stop-order/cancel-by-id",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getStopOrderByOrderId","parameters":{"orderId":{"parameter":"orderId"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelStopOrderByOrderId,
};

export const cancelStopOrderByClientOid: Operation<MarginOperations["cancelStopOrderByClientOid"], Pick<paths, "/api/v3/hf/margin/stop-order/cancel-by-clientOid">> = {
  id: "margin.cancelStopOrderByClientOid",
  method: "DELETE",
  path: "/api/v3/hf/margin/stop-order/cancel-by-clientOid",
  auth: "key",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getStopOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelStopOrderByClientOid,
};

export const batchCancelStopOrder: Operation<MarginOperations["batchCancelStopOrder"], Pick<paths, "/api/v3/hf/margin/stop-order/cancel">> = {
  id: "margin.batchCancelStopOrder",
  method: "DELETE",
  path: "/api/v3/hf/margin/stop-order/cancel",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getStopOrdersList","parameters":{"symbol":{"parameter":"symbol"},"tradeType":{"parameter":"tradeType"},"orderIds":{"parameter":"orderIds"}}},
  reducesRisk: true,
  payload: "data",
  check: checkBatchCancelStopOrder,
};

export const getStopOrdersList: Operation<MarginOperations["getStopOrdersList"], Pick<paths, "/api/v3/hf/margin/stop-orders">> = {
  id: "margin.getStopOrdersList",
  method: "GET",
  path: "/api/v3/hf/margin/stop-orders",
  auth: "key",
  limits: [{"pool":"spot","weight":8},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetStopOrdersList,
};

export const getStopOrderByOrderId: Operation<MarginOperations["getStopOrderByOrderId"], Pick<paths, "/api/v3/hf/margin/stop-order/orderId">> = {
  id: "margin.getStopOrderByOrderId",
  method: "GET",
  path: "/api/v3/hf/margin/stop-order/orderId",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetStopOrderByOrderId,
};

export const getStopOrderByClientOid: Operation<MarginOperations["getStopOrderByClientOid"], Pick<paths, "/api/v3/hf/margin/stop-order/clientOid">> = {
  id: "margin.getStopOrderByClientOid",
  method: "GET",
  path: "/api/v3/hf/margin/stop-order/clientOid",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetStopOrderByClientOid,
};

export const getBorrowHistory: Operation<MarginOperations["getBorrowHistory"], Pick<paths, "/api/v3/margin/borrow">> = {
  id: "margin.getBorrowHistory",
  method: "GET",
  path: "/api/v3/margin/borrow",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetBorrowHistory,
};

export const borrow: Operation<MarginOperations["borrow"], Pick<paths, "/api/v3/margin/borrow">> = {
  id: "margin.borrow",
  method: "POST",
  path: "/api/v3/margin/borrow",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"margin.getBorrowHistory","parameters":{"currency":{"parameter":"currency"},"isIsolated":{"parameter":"isIsolated"},"symbol":{"parameter":"symbol"},"startTime":{"sentMs":-5000},"endTime":{"sentMs":10000},"pageSize":{"const":500}},"rows":"items","where":{"size":{"parameter":"size"}},"record":{"id":"orderNo","createdAt":"createdTime","succeeded":{"status":{"const":"SUCCESS"}},"failed":{"status":{"const":"FAILED"}}}},
  body: true,
  form: {"size":"number"},
  literals: {"size":"number"},
  payload: "data",
  check: checkBorrow,
};

export const getRepayHistory: Operation<MarginOperations["getRepayHistory"], Pick<paths, "/api/v3/margin/repay">> = {
  id: "margin.getRepayHistory",
  method: "GET",
  path: "/api/v3/margin/repay",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetRepayHistory,
};

export const repay: Operation<MarginOperations["repay"], Pick<paths, "/api/v3/margin/repay">> = {
  id: "margin.repay",
  method: "POST",
  path: "/api/v3/margin/repay",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"margin.getRepayHistory","parameters":{"currency":{"parameter":"currency"},"isIsolated":{"parameter":"isIsolated"},"symbol":{"parameter":"symbol"},"startTime":{"sentMs":-5000},"endTime":{"sentMs":10000},"pageSize":{"const":500}},"rows":"items","where":{"size":{"parameter":"size"}},"record":{"id":"orderNo","createdAt":"createdTime","succeeded":{"status":{"const":"SUCCESS"}},"failed":{"status":{"const":"FAILED"}}}},
  reducesRisk: true,
  body: true,
  form: {"size":"number"},
  literals: {"size":"number"},
  payload: "data",
  check: checkRepay,
};

export const getInterestHistory: Operation<MarginOperations["getInterestHistory"], Pick<paths, "/api/v3/margin/interest">> = {
  id: "margin.getInterestHistory",
  method: "GET",
  path: "/api/v3/margin/interest",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetInterestHistory,
};

export const modifyLeverage: Operation<MarginOperations["modifyLeverage"], Pick<paths, "/api/v3/position/update-user-leverage">> = {
  id: "margin.modifyLeverage",
  method: "POST",
  path: "/api/v3/position/update-user-leverage",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":8},{"pool":"cloudflare","weight":1}],
  retry: "set",
  body: true,
  form: {"leverage":"decimal"},
  payload: "data",
  check: checkModifyLeverage,
};

export const getMarginConfig: Operation<MarginOperations["getMarginConfig"], Pick<paths, "/api/v1/margin/config">> = {
  id: "margin.getMarginConfig",
  method: "GET",
  path: "/api/v1/margin/config",
  limits: [{"pool":"spot","weight":25},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarginConfig,
};
