// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { SpotOperations } from "./client.js";
import type { paths } from "./types.js";
import { getPortfolio as checkGetPortfolio, getTds as checkGetTds, getTradingFee as checkGetTradingFee, getActiveCoins as checkGetActiveCoins, getExchangePrecision as checkGetExchangePrecision, getTradeInfo as checkGetTradeInfo, getAllPairsTicker as checkGetAllPairsTicker, getTicker as checkGetTicker, getDepth as checkGetDepth, getTrades as checkGetTrades, getCandles as checkGetCandles, getOrder as checkGetOrder, createOrder as checkCreateOrder, cancelOrder as checkCancelOrder, listOrders as checkListOrders, serverTime as checkServerTime, ping as checkPing, validateKeys as checkValidateKeys } from "./validators.js";

export const getPortfolio: Operation<SpotOperations["getPortfolio"], Pick<paths, "/trade/api/v2/user/portfolio">> = {
  id: "spot.getPortfolio",
  method: "GET",
  path: "/trade/api/v2/user/portfolio",
  auth: "key",
  limits: [{"quota":5000,"windowMs":10000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPortfolio,
};

export const getTds: Operation<SpotOperations["getTds"], Pick<paths, "/trade/api/v2/tds">> = {
  id: "spot.getTds",
  method: "GET",
  path: "/trade/api/v2/tds",
  auth: "key",
  limits: [{"quota":25,"windowMs":10000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetTds,
};

export const getTradingFee: Operation<SpotOperations["getTradingFee"], Pick<paths, "/trade/api/v2/tradingFee">> = {
  id: "spot.getTradingFee",
  method: "GET",
  path: "/trade/api/v2/tradingFee",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "data",
  check: checkGetTradingFee,
};

export const getActiveCoins: Operation<SpotOperations["getActiveCoins"], Pick<paths, "/trade/api/v2/coins">> = {
  id: "spot.getActiveCoins",
  method: "GET",
  path: "/trade/api/v2/coins",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "data",
  check: checkGetActiveCoins,
};

export const getExchangePrecision: Operation<SpotOperations["getExchangePrecision"], Pick<paths, "/trade/api/v2/exchangePrecision">> = {
  id: "spot.getExchangePrecision",
  method: "POST",
  path: "/trade/api/v2/exchangePrecision",
  auth: "key",
  limits: [],
  retry: "read",
  body: true,
  payload: "data",
  check: checkGetExchangePrecision,
};

export const getTradeInfo: Operation<SpotOperations["getTradeInfo"], Pick<paths, "/trade/api/v2/tradeInfo">> = {
  id: "spot.getTradeInfo",
  method: "GET",
  path: "/trade/api/v2/tradeInfo",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "data",
  check: checkGetTradeInfo,
};

export const getAllPairsTicker: Operation<SpotOperations["getAllPairsTicker"], Pick<paths, "/trade/api/v2/24hr/all-pairs/ticker">> = {
  id: "spot.getAllPairsTicker",
  method: "GET",
  path: "/trade/api/v2/24hr/all-pairs/ticker",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "data",
  check: checkGetAllPairsTicker,
};

export const getTicker: Operation<SpotOperations["getTicker"], Pick<paths, "/trade/api/v2/24hr/ticker">> = {
  id: "spot.getTicker",
  method: "GET",
  path: "/trade/api/v2/24hr/ticker",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "data",
  check: checkGetTicker,
};

export const getDepth: Operation<SpotOperations["getDepth"], Pick<paths, "/trade/api/v2/depth">> = {
  id: "spot.getDepth",
  method: "GET",
  path: "/trade/api/v2/depth",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "data",
  check: checkGetDepth,
};

export const getTrades: Operation<SpotOperations["getTrades"], Pick<paths, "/trade/api/v2/trades">> = {
  id: "spot.getTrades",
  method: "GET",
  path: "/trade/api/v2/trades",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "data",
  check: checkGetTrades,
};

export const getCandles: Operation<SpotOperations["getCandles"], Pick<paths, "/trade/api/v2/candles">> = {
  id: "spot.getCandles",
  method: "GET",
  path: "/trade/api/v2/candles",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "data",
  check: checkGetCandles,
};

export const getOrder: Operation<SpotOperations["getOrder"], Pick<paths, "/trade/api/v2/order">> = {
  id: "spot.getOrder",
  method: "GET",
  path: "/trade/api/v2/order",
  auth: "key",
  limits: [],
  retry: "read",
  payload: "data",
  check: checkGetOrder,
};

export const createOrder: Operation<SpotOperations["createOrder"], Pick<paths, "/trade/api/v2/order">> = {
  id: "spot.createOrder",
  method: "POST",
  path: "/trade/api/v2/order",
  auth: "key",
  limits: [{"quota":100,"windowMs":10000,"weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrder","parameters":{"client_order_id":{"parameter":"client_order_id"}},"equals":{"client_order_id":{"parameter":"client_order_id"}}},
  body: true,
  form: {"price":"number","quantity":"number"},
  literals: {"price":"number","quantity":"number"},
  payload: "data",
  check: checkCreateOrder,
};

export const cancelOrder: Operation<SpotOperations["cancelOrder"], Pick<paths, "/trade/api/v2/order">> = {
  id: "spot.cancelOrder",
  method: "DELETE",
  path: "/trade/api/v2/order",
  auth: "key",
  limits: [],
  retry: "set",
  settle: {"read":"spot.getOrder","parameters":{"order_id":{"parameter":"order_id"}},"equals":{"status":{"const":"CANCELLED"}}},
  reducesRisk: true,
  body: true,
  payload: "data",
  check: checkCancelOrder,
};

export const listOrders: Operation<SpotOperations["listOrders"], Pick<paths, "/trade/api/v2/orders">> = {
  id: "spot.listOrders",
  method: "GET",
  path: "/trade/api/v2/orders",
  auth: "key",
  limits: [{"quota":10000,"windowMs":10000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkListOrders,
};

export const serverTime: Operation<SpotOperations["serverTime"], Pick<paths, "/trade/api/v2/time">> = {
  id: "spot.serverTime",
  method: "GET",
  path: "/trade/api/v2/time",
  limits: [],
  retry: "read",
  check: checkServerTime,
};

export const ping: Operation<SpotOperations["ping"], Pick<paths, "/trade/api/v2/ping">> = {
  id: "spot.ping",
  method: "GET",
  path: "/trade/api/v2/ping",
  auth: "key",
  limits: [],
  retry: "read",
  empty: [{"member":"message","equals":"OK"}],
  check: checkPing,
};

export const validateKeys: Operation<SpotOperations["validateKeys"], Pick<paths, "/trade/api/v2/validate/keys">> = {
  id: "spot.validateKeys",
  method: "GET",
  path: "/trade/api/v2/validate/keys",
  auth: "key",
  limits: [],
  retry: "read",
  empty: [{"member":"message","equals":"Valid Access"}],
  check: checkValidateKeys,
};
