// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { EarnOperations } from "./client.js";
import type { paths } from "./types.js";
import { purchase as checkPurchase, redeem as checkRedeem, getRedeemPreview as checkGetRedeemPreview, getAccountHolding as checkGetAccountHolding, getSavingsProducts as checkGetSavingsProducts, getPromotionProducts as checkGetPromotionProducts, getStakingProducts as checkGetStakingProducts, getKcsStakingProducts as checkGetKcsStakingProducts, getETHStakingProducts as checkGetETHStakingProducts } from "./validators.js";

export const purchase: Operation<EarnOperations["purchase"], Pick<paths, "/api/v1/earn/orders">> = {
  id: "earn.purchase",
  method: "POST",
  path: "/api/v1/earn/orders",
  auth: "key",
  permission: "Earn",
  limits: [{"pool":"earn","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"earn.getAccountHolding","parameters":{"productId":{"parameter":"productId"},"pageSize":{"const":500}}},
  body: true,
  form: {"amount":"decimal"},
  payload: "data",
  check: checkPurchase,
};

export const redeem: Operation<EarnOperations["redeem"], Pick<paths, "/api/v1/earn/orders">> = {
  id: "earn.redeem",
  method: "DELETE",
  path: "/api/v1/earn/orders",
  auth: "key",
  permission: "Earn",
  limits: [{"pool":"earn","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"earn.getAccountHolding","parameters":{"pageSize":{"const":500}},"rows":"items","where":{"orderId":{"parameter":"orderId"}}},
  form: {"amount":"decimal"},
  payload: "data",
  check: checkRedeem,
};

export const getRedeemPreview: Operation<EarnOperations["getRedeemPreview"], Pick<paths, "/api/v1/earn/redeem-preview">> = {
  id: "earn.getRedeemPreview",
  method: "GET",
  path: "/api/v1/earn/redeem-preview",
  auth: "key",
  permission: "Earn",
  limits: [{"pool":"earn","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetRedeemPreview,
};

export const getAccountHolding: Operation<EarnOperations["getAccountHolding"], Pick<paths, "/api/v1/earn/hold-assets">> = {
  id: "earn.getAccountHolding",
  method: "GET",
  path: "/api/v1/earn/hold-assets",
  auth: "key",
  permission: "General",
  limits: [{"pool":"earn","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkGetAccountHolding,
};

export const getSavingsProducts: Operation<EarnOperations["getSavingsProducts"], Pick<paths, "/api/v1/earn/saving/products">> = {
  id: "earn.getSavingsProducts",
  method: "GET",
  path: "/api/v1/earn/saving/products",
  auth: "key",
  permission: "General",
  limits: [{"pool":"earn","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetSavingsProducts,
};

export const getPromotionProducts: Operation<EarnOperations["getPromotionProducts"], Pick<paths, "/api/v1/earn/promotion/products">> = {
  id: "earn.getPromotionProducts",
  method: "GET",
  path: "/api/v1/earn/promotion/products",
  auth: "key",
  permission: "General",
  limits: [{"pool":"earn","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPromotionProducts,
};

export const getStakingProducts: Operation<EarnOperations["getStakingProducts"], Pick<paths, "/api/v1/earn/staking/products">> = {
  id: "earn.getStakingProducts",
  method: "GET",
  path: "/api/v1/earn/staking/products",
  auth: "key",
  permission: "General",
  limits: [{"pool":"earn","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetStakingProducts,
};

export const getKcsStakingProducts: Operation<EarnOperations["getKcsStakingProducts"], Pick<paths, "/api/v1/earn/kcs-staking/products">> = {
  id: "earn.getKcsStakingProducts",
  method: "GET",
  path: "/api/v1/earn/kcs-staking/products",
  auth: "key",
  permission: "General",
  limits: [{"pool":"earn","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetKcsStakingProducts,
};

export const getETHStakingProducts: Operation<EarnOperations["getETHStakingProducts"], Pick<paths, "/api/v1/earn/eth-staking/products">> = {
  id: "earn.getETHStakingProducts",
  method: "GET",
  path: "/api/v1/earn/eth-staking/products",
  auth: "key",
  permission: "General",
  limits: [{"pool":"earn","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetETHStakingProducts,
};
