// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { CopytradingOperations } from "./client.js";
import type { paths } from "./types.js";
import { addOrder as checkAddOrder, cancelOrderById as checkCancelOrderById, cancelOrderByClientOid as checkCancelOrderByClientOid, addOrderTest as checkAddOrderTest, addTPSLOrder as checkAddTPSLOrder, getMaxOpenSize as checkGetMaxOpenSize, addIsolatedMargin as checkAddIsolatedMargin, removeIsolatedMargin as checkRemoveIsolatedMargin, getMaxWithdrawMargin as checkGetMaxWithdrawMargin, modifyAutoDepositStatus as checkModifyAutoDepositStatus, modifyIsolatedMarginRiskLimit as checkModifyIsolatedMarginRiskLimit } from "./validators.js";

export const addOrder: Operation<CopytradingOperations["addOrder"], Pick<paths, "//futures/api/v1/copy-trade/futures/orders">> = {
  id: "copytrading.addOrder",
  method: "POST",
  path: "/api/v1/copy-trade/futures/orders",
  host: "futures",
  auth: "key",
  permission: "LeadtradeFutures",
  limits: [{"pool":"copytrading","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  body: true,
  form: {"stopPrice":"decimal","price":"decimal"},
  payload: "data",
  check: checkAddOrder,
};

export const cancelOrderById: Operation<CopytradingOperations["cancelOrderById"], Pick<paths, "//futures/api/v1/copy-trade/futures/orders">> = {
  id: "copytrading.cancelOrderById",
  method: "DELETE",
  path: "/api/v1/copy-trade/futures/orders",
  host: "futures",
  auth: "key",
  permission: "LeadtradeFutures",
  limits: [{"pool":"copytrading","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  reducesRisk: true,
  payload: "data",
  check: checkCancelOrderById,
};

export const cancelOrderByClientOid: Operation<CopytradingOperations["cancelOrderByClientOid"], Pick<paths, "//futures/api/v1/copy-trade/futures/orders/client-order">> = {
  id: "copytrading.cancelOrderByClientOid",
  method: "DELETE",
  path: "/api/v1/copy-trade/futures/orders/client-order",
  host: "futures",
  auth: "key",
  permission: "LeadtradeFutures",
  limits: [{"pool":"copytrading","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  reducesRisk: true,
  payload: "data",
  check: checkCancelOrderByClientOid,
};

export const addOrderTest: Operation<CopytradingOperations["addOrderTest"], Pick<paths, "//futures/api/v1/copy-trade/futures/orders/test">> = {
  id: "copytrading.addOrderTest",
  method: "POST",
  path: "/api/v1/copy-trade/futures/orders/test",
  host: "futures",
  auth: "key",
  permission: "LeadtradeFutures",
  limits: [{"pool":"copytrading","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  body: true,
  form: {"stopPrice":"decimal","price":"decimal"},
  payload: "data",
  check: checkAddOrderTest,
};

export const addTPSLOrder: Operation<CopytradingOperations["addTPSLOrder"], Pick<paths, "//futures/api/v1/copy-trade/futures/st-orders">> = {
  id: "copytrading.addTPSLOrder",
  method: "POST",
  path: "/api/v1/copy-trade/futures/st-orders",
  host: "futures",
  auth: "key",
  permission: "LeadtradeFutures",
  limits: [{"pool":"copytrading","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  body: true,
  form: {"triggerStopUpPrice":"decimal","triggerStopDownPrice":"decimal","price":"decimal"},
  payload: "data",
  check: checkAddTPSLOrder,
};

export const getMaxOpenSize: Operation<CopytradingOperations["getMaxOpenSize"], Pick<paths, "//futures/api/v1/copy-trade/futures/get-max-open-size">> = {
  id: "copytrading.getMaxOpenSize",
  method: "GET",
  path: "/api/v1/copy-trade/futures/get-max-open-size",
  host: "futures",
  auth: "key",
  permission: "LeadtradeFutures",
  limits: [{"pool":"copytrading","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "read",
  form: {"price":"number"},
  literals: {"price":"number"},
  payload: "data",
  check: checkGetMaxOpenSize,
};

export const addIsolatedMargin: Operation<CopytradingOperations["addIsolatedMargin"], Pick<paths, "//futures/api/v1/copy-trade/futures/position/margin/deposit-margin">> = {
  id: "copytrading.addIsolatedMargin",
  method: "POST",
  path: "/api/v1/copy-trade/futures/position/margin/deposit-margin",
  host: "futures",
  auth: "key",
  permission: "LeadtradeFutures",
  limits: [{"pool":"copytrading","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "keyed",
  settle: {"read":"copytrading.getMaxWithdrawMargin","parameters":{"symbol":{"parameter":"symbol"},"positionSide":{"parameter":"positionSide"}}},
  reducesRisk: true,
  body: true,
  form: {"margin":"number"},
  literals: {"margin":"number"},
  payload: "data",
  check: checkAddIsolatedMargin,
};

export const removeIsolatedMargin: Operation<CopytradingOperations["removeIsolatedMargin"], Pick<paths, "//futures/api/v1/copy-trade/futures/position/margin/withdraw-margin">> = {
  id: "copytrading.removeIsolatedMargin",
  method: "POST",
  path: "/api/v1/copy-trade/futures/position/margin/withdraw-margin",
  host: "futures",
  auth: "key",
  permission: "LeadtradeFutures",
  limits: [{"pool":"copytrading","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"copytrading.getMaxWithdrawMargin","parameters":{"symbol":{"parameter":"symbol"},"positionSide":{"parameter":"positionSide"}}},
  body: true,
  form: {"withdrawAmount":"number"},
  literals: {"withdrawAmount":"number"},
  payload: "data",
  check: checkRemoveIsolatedMargin,
};

export const getMaxWithdrawMargin: Operation<CopytradingOperations["getMaxWithdrawMargin"], Pick<paths, "//futures/api/v1/copy-trade/futures/position/margin/max-withdraw-margin">> = {
  id: "copytrading.getMaxWithdrawMargin",
  method: "GET",
  path: "/api/v1/copy-trade/futures/position/margin/max-withdraw-margin",
  host: "futures",
  auth: "key",
  permission: "LeadtradeFutures",
  limits: [{"pool":"copytrading","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMaxWithdrawMargin,
};

export const modifyAutoDepositStatus: Operation<CopytradingOperations["modifyAutoDepositStatus"], Pick<paths, "//futures/api/v1/copy-trade/futures/position/margin/auto-deposit-status">> = {
  id: "copytrading.modifyAutoDepositStatus",
  method: "POST",
  path: "/api/v1/copy-trade/futures/position/margin/auto-deposit-status",
  host: "futures",
  auth: "key",
  permission: "LeadtradeFutures",
  limits: [{"pool":"copytrading","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "set",
  body: true,
  payload: "data",
  check: checkModifyAutoDepositStatus,
};

export const modifyIsolatedMarginRiskLimit: Operation<CopytradingOperations["modifyIsolatedMarginRiskLimit"], Pick<paths, "//futures/api/v1/copy-trade/futures/position/risk-limit-level/change">> = {
  id: "copytrading.modifyIsolatedMarginRiskLimit",
  method: "POST",
  path: "/api/v1/copy-trade/futures/position/risk-limit-level/change",
  host: "futures",
  auth: "key",
  permission: "LeadtradeFutures",
  limits: [{"pool":"copytrading","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  body: true,
  payload: "data",
  check: checkModifyIsolatedMarginRiskLimit,
};
