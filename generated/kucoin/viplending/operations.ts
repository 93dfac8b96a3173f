// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { ViplendingOperations } from "./client.js";
import type { paths } from "./types.js";
import { getLoanInfo as checkGetLoanInfo, getAccounts as checkGetAccounts, getDiscountRateConfigs as checkGetDiscountRateConfigs } from "./validators.js";

export const getLoanInfo: Operation<ViplendingOperations["getLoanInfo"], Pick<paths, "/api/v1/otc-loan/loan">> = {
  id: "viplending.getLoanInfo",
  method: "GET",
  path: "/api/v1/otc-loan/loan",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"management","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetLoanInfo,
};

export const getAccounts: Operation<ViplendingOperations["getAccounts"], Pick<paths, "/api/v1/otc-loan/accounts">> = {
  id: "viplending.getAccounts",
  method: "GET",
  path: "/api/v1/otc-loan/accounts",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetAccounts,
};

export const getDiscountRateConfigs: Operation<ViplendingOperations["getDiscountRateConfigs"], Pick<paths, "/api/v1/otc-loan/discount-rate-configs">> = {
  id: "viplending.getDiscountRateConfigs",
  method: "GET",
  path: "/api/v1/otc-loan/discount-rate-configs",
  auth: "key",
  limits: [{"pool":"public","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetDiscountRateConfigs,
};
