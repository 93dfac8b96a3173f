// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../src/core/types.js";
import type { AccountOperations, FuturesOperations, MarginOperations, SpotOperations } from "./client.js";
import { getCrossMarginAccount as checkGetCrossMarginAccount, getIsolatedMarginAccount as checkGetIsolatedMarginAccount, futuresGetServerTime as checkFuturesGetServerTime, getBorrowHistory as checkGetBorrowHistory, borrow as checkBorrow, getRepayHistory as checkGetRepayHistory, repay as checkRepay, getInterestHistory as checkGetInterestHistory, modifyLeverage as checkModifyLeverage, getMarginConfig as checkGetMarginConfig, spotGetServerTime as checkSpotGetServerTime } from "./validators.js";

export const getCrossMarginAccount: Operation<AccountOperations["getCrossMarginAccount"]> = {
  id: "account.getCrossMarginAccount",
  method: "GET",
  path: "/api/v3/margin/accounts",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetCrossMarginAccount,
};

export const getIsolatedMarginAccount: Operation<AccountOperations["getIsolatedMarginAccount"]> = {
  id: "account.getIsolatedMarginAccount",
  method: "GET",
  path: "/api/v3/isolated/accounts",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetIsolatedMarginAccount,
};

export const futuresGetServerTime: Operation<FuturesOperations["getServerTime"]> = {
  id: "futures.getServerTime",
  method: "GET",
  path: "/api/v1/timestamp",
  host: "futures",
  limits: [{"pool":"public","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkFuturesGetServerTime,
};

export const getBorrowHistory: Operation<MarginOperations["getBorrowHistory"]> = {
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

export const borrow: Operation<MarginOperations["borrow"]> = {
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

export const getRepayHistory: Operation<MarginOperations["getRepayHistory"]> = {
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

export const repay: Operation<MarginOperations["repay"]> = {
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

export const getInterestHistory: Operation<MarginOperations["getInterestHistory"]> = {
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

export const modifyLeverage: Operation<MarginOperations["modifyLeverage"]> = {
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

export const getMarginConfig: Operation<MarginOperations["getMarginConfig"]> = {
  id: "margin.getMarginConfig",
  method: "GET",
  path: "/api/v1/margin/config",
  limits: [{"pool":"spot","weight":25},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarginConfig,
};

export const spotGetServerTime: Operation<SpotOperations["getServerTime"]> = {
  id: "spot.getServerTime",
  method: "GET",
  path: "/api/v1/timestamp",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkSpotGetServerTime,
};

/** The whole table, grouped as the client is. */
export const operations = {
  account: { getCrossMarginAccount, getIsolatedMarginAccount },
  futures: { getServerTime: futuresGetServerTime },
  margin: { getBorrowHistory, borrow, getRepayHistory, repay, getInterestHistory, modifyLeverage, getMarginConfig },
  spot: { getServerTime: spotGetServerTime },
} as const;
