// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { FuturesOperations } from "./client.js";
import type { paths } from "./types.js";
import { getLeverage as checkGetLeverage, updateLeverage as checkUpdateLeverage, getInstrumentInfo as checkGetInstrumentInfo, getPositions as checkGetPositions, addMargin as checkAddMargin, openOrders as checkOpenOrders, getWalletBalance as checkGetWalletBalance } from "./validators.js";

export const getLeverage: Operation<FuturesOperations["getLeverage"], Pick<paths, "/trade/api/v2/futures/leverage">> = {
  id: "futures.getLeverage",
  method: "GET",
  path: "/trade/api/v2/futures/leverage",
  auth: "key",
  limits: [{"quota":20,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetLeverage,
};

export const updateLeverage: Operation<FuturesOperations["updateLeverage"], Pick<paths, "/trade/api/v2/futures/leverage">> = {
  id: "futures.updateLeverage",
  method: "POST",
  path: "/trade/api/v2/futures/leverage",
  auth: "key",
  limits: [{"quota":10,"windowMs":60000,"weight":1}],
  retry: "set",
  settle: {"read":"futures.getLeverage","parameters":{"symbol":{"parameter":"symbol"},"exchange":{"parameter":"exchange"}},"equals":{"leverage":{"parameter":"leverage"}}},
  body: true,
  payload: "data",
  check: checkUpdateLeverage,
};

export const getInstrumentInfo: Operation<FuturesOperations["getInstrumentInfo"], Pick<paths, "/trade/api/v2/futures/instrument_info">> = {
  id: "futures.getInstrumentInfo",
  method: "GET",
  path: "/trade/api/v2/futures/instrument_info",
  auth: "key",
  limits: [{"quota":100,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetInstrumentInfo,
};

export const getPositions: Operation<FuturesOperations["getPositions"], Pick<paths, "/trade/api/v2/futures/positions">> = {
  id: "futures.getPositions",
  method: "GET",
  path: "/trade/api/v2/futures/positions",
  auth: "key",
  limits: [{"quota":20,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  empty: [{"member":"message","equals":"There are no open Positions","value":[]}],
  check: checkGetPositions,
};

export const addMargin: Operation<FuturesOperations["addMargin"], Pick<paths, "/trade/api/v2/futures/add_margin">> = {
  id: "futures.addMargin",
  method: "POST",
  path: "/trade/api/v2/futures/add_margin",
  auth: "key",
  limits: [{"quota":10,"windowMs":60000,"weight":1}],
  retry: "once",
  settle: {"read":"futures.getPositions","parameters":{"symbol":{"parameter":"symbol"},"exchange":{"parameter":"exchange"}},"rows":".","change":{"of":"position_margin","by":{"parameter":"margin"}}},
  reducesRisk: true,
  body: true,
  form: {"margin":"number"},
  literals: {"margin":"number"},
  payload: "data",
  check: checkAddMargin,
};

export const openOrders: Operation<FuturesOperations["openOrders"], Pick<paths, "/trade/api/v2/futures/orders/open">> = {
  id: "futures.openOrders",
  method: "POST",
  path: "/trade/api/v2/futures/orders/open",
  auth: "key",
  limits: [{"quota":20,"windowMs":60000,"weight":1}],
  retry: "read",
  body: true,
  payload: "data",
  check: checkOpenOrders,
};

export const getWalletBalance: Operation<FuturesOperations["getWalletBalance"], Pick<paths, "/trade/api/v2/futures/wallet_balance">> = {
  id: "futures.getWalletBalance",
  method: "GET",
  path: "/trade/api/v2/futures/wallet_balance",
  auth: "key",
  limits: [{"quota":20,"windowMs":60000,"weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetWalletBalance,
};
