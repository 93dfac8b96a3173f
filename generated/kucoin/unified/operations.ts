// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { UnifiedOperations } from "./client.js";
import type { paths } from "./types.js";
import { modifyFuturesLeverage as checkModifyFuturesLeverage, modifyMarginCrossLeverage as checkModifyMarginCrossLeverage, getLeverage as checkGetLeverage, getMarginModes as checkGetMarginModes, batchModifyMarginMode as checkBatchModifyMarginMode, getAccountMode as checkGetAccountMode, setAccountMode as checkSetAccountMode, getInterestCharges as checkGetInterestCharges, getBorrowingRatesAndLimits as checkGetBorrowingRatesAndLimits, getCrossMarginConfig as checkGetCrossMarginConfig, getPositionTiers as checkGetPositionTiers } from "./validators.js";

export const modifyFuturesLeverage: Operation<UnifiedOperations["modifyFuturesLeverage"], Pick<paths, "/api/ua/v1/unified/account/modify-leverage">> = {
  id: "unified.modifyFuturesLeverage",
  method: "POST",
  path: "/api/ua/v1/unified/account/modify-leverage",
  auth: "key",
  limits: [{"pool":"unified","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"unified.getLeverage","parameters":{"tradeType":{"const":"FUTURES"},"symbol":{"parameter":"symbol"}}},
  body: true,
  form: {"leverage":"decimal"},
  payload: "data",
  check: checkModifyFuturesLeverage,
};

export const modifyMarginCrossLeverage: Operation<UnifiedOperations["modifyMarginCrossLeverage"], Pick<paths, "/api/ua/v1/unified/account/modify-leverage-margin-cross">> = {
  id: "unified.modifyMarginCrossLeverage",
  method: "POST",
  path: "/api/ua/v1/unified/account/modify-leverage-margin-cross",
  auth: "key",
  limits: [{"pool":"unified","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"unified.getLeverage","parameters":{"tradeType":{"const":"MARGIN"},"marginMode":{"const":"CROSS"},"currency":{"parameter":"currency"}},"rows":".","where":{"currency":{"parameter":"currency"},"leverage":{"parameter":"leverage"}},"found":true},
  body: true,
  form: {"leverage":"decimal"},
  payload: "data",
  check: checkModifyMarginCrossLeverage,
};

export const getLeverage: Operation<UnifiedOperations["getLeverage"], Pick<paths, "/api/ua/v1/unified/account/leverage">> = {
  id: "unified.getLeverage",
  method: "GET",
  path: "/api/ua/v1/unified/account/leverage",
  auth: "key",
  limits: [{"pool":"unified","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetLeverage,
};

export const getMarginModes: Operation<UnifiedOperations["getMarginModes"], Pick<paths, "/api/ua/v1/unified/position/margin-mode">> = {
  id: "unified.getMarginModes",
  method: "GET",
  path: "/api/ua/v1/unified/position/margin-mode",
  auth: "key",
  limits: [{"pool":"unified","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarginModes,
};

export const batchModifyMarginMode: Operation<UnifiedOperations["batchModifyMarginMode"], Pick<paths, "/api/ua/v1/unified/position/margin-mode">> = {
  id: "unified.batchModifyMarginMode",
  method: "POST",
  path: "/api/ua/v1/unified/position/margin-mode",
  auth: "key",
  limits: [{"pool":"unified","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"unified.getMarginModes","parameters":{}},
  body: true,
  payload: "data",
  check: checkBatchModifyMarginMode,
};

export const getAccountMode: Operation<UnifiedOperations["getAccountMode"], Pick<paths, "/api/ua/v1/account/mode">> = {
  id: "unified.getAccountMode",
  method: "GET",
  path: "/api/ua/v1/account/mode",
  auth: "key",
  limits: [{"pool":"unified","weight":30},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetAccountMode,
};

export const setAccountMode: Operation<UnifiedOperations["setAccountMode"], Pick<paths, "/api/ua/v1/account/mode">> = {
  id: "unified.setAccountMode",
  method: "POST",
  path: "/api/ua/v1/account/mode",
  auth: "key",
  limits: [{"pool":"unified","weight":30},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"unified.getAccountMode","parameters":{},"equals":{"selfAccountMode":{"parameter":"accountType"}}},
  body: true,
  payload: "data",
  check: checkSetAccountMode,
};

export const getInterestCharges: Operation<UnifiedOperations["getInterestCharges"], Pick<paths, "/api/ua/v1/account/interest-history">> = {
  id: "unified.getInterestCharges",
  method: "GET",
  path: "/api/ua/v1/account/interest-history",
  auth: "key",
  limits: [{"pool":"unified","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetInterestCharges,
};

export const getBorrowingRatesAndLimits: Operation<UnifiedOperations["getBorrowingRatesAndLimits"], Pick<paths, "/api/ua/v1/account/interest-limits">> = {
  id: "unified.getBorrowingRatesAndLimits",
  method: "GET",
  path: "/api/ua/v1/account/interest-limits",
  auth: "key",
  limits: [{"pool":"unified","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetBorrowingRatesAndLimits,
};

export const getCrossMarginConfig: Operation<UnifiedOperations["getCrossMarginConfig"], Pick<paths, "/api/ua/v1/market/cross-config">> = {
  id: "unified.getCrossMarginConfig",
  method: "GET",
  path: "/api/ua/v1/market/cross-config",
  limits: [{"pool":"public","weight":25},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetCrossMarginConfig,
};

export const getPositionTiers: Operation<UnifiedOperations["getPositionTiers"], Pick<paths, "/api/ua/v1/market/position-tiers">> = {
  id: "unified.getPositionTiers",
  method: "GET",
  path: "/api/ua/v1/market/position-tiers",
  limits: [{"pool":"public","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPositionTiers,
};
