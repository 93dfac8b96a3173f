// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../src/core/types.js";
import type { ExchangeOperations, InfoOperations } from "./client.js";
import { multiSig as checkMultiSig, multiSigOptions as checkMultiSigOptions, order as checkOrder, l1Options as checkL1Options, usdSend as checkUsdSend, userOptions as checkUserOptions, createVault as checkCreateVault, l1OwnOptions as checkL1OwnOptions, updateLeverage as checkUpdateLeverage, updateIsolatedMargin as checkUpdateIsolatedMargin, topUpIsolatedOnlyMargin as checkTopUpIsolatedOnlyMargin, meta as checkMeta, metaAndAssetCtxs as checkMetaAndAssetCtxs, spotMeta as checkSpotMeta, perpDexs as checkPerpDexs, clearinghouseState as checkClearinghouseState, activeAssetData as checkActiveAssetData, openOrders as checkOpenOrders, marginTable as checkMarginTable, userRateLimit as checkUserRateLimit, userRole as checkUserRole, extraAgents as checkExtraAgents } from "./validators.js";

export const multiSig: Operation<ExchangeOperations["multiSig"]> = {
  id: "exchange.multiSig",
  method: "POST",
  path: "/exchange#multiSig",
  auth: "multiSig",
  limits: [{"pool":"ip","weight":1},{"pool":"address","weight":1}],
  retry: "once",
  body: true,
  slot: "action",
  fixed: {"type":"multiSig"},
  filled: {"signatureChainId":"option"},
  form: {"type":"","signatureChainId":"","signatures":[{"r":"lower","s":"lower","v":""}],"payload":{"multiSigUser":"lower","outerSigner":"lower","action":""}},
  ordered: true,
  options: ["nonce","vaultAddress","expiresAfter","signatureChainId"],
  optionForm: {"vaultAddress":"lower","signatureChainId":"lower"},
  payload: "response",
  checkOptions: checkMultiSigOptions,
  check: checkMultiSig,
};

export const order: Operation<ExchangeOperations["order"]> = {
  id: "exchange.order",
  method: "POST",
  path: "/exchange#order",
  auth: "l1",
  limits: [{"pool":"ip","weight":1,"perSent":{"of":"orders","items":40}},{"pool":"address","weight":0,"perSent":{"of":"orders","items":1}}],
  retry: "once",
  settle: {"read":"info.openOrders","parameters":{"user":{"resolve":"account"}}},
  body: true,
  slot: "action",
  fixed: {"type":"order"},
  form: {"type":"","orders":[{"a":"","b":"","p":"decimal","s":"decimal","r":"","t":{"limit":{"tif":""},"trigger":{"isMarket":"","triggerPx":"decimal","tpsl":""}},"c":"lower"}],"grouping":{"p":""},"builder":{"b":"lower","f":""}},
  ordered: true,
  options: ["nonce","vaultAddress","expiresAfter"],
  optionForm: {"vaultAddress":"lower"},
  payload: "response",
  checkOptions: checkL1Options,
  check: checkOrder,
};

export const usdSend: Operation<ExchangeOperations["usdSend"]> = {
  id: "exchange.usdSend",
  method: "POST",
  path: "/exchange#usdSend",
  auth: "user",
  limits: [{"pool":"ip","weight":1},{"pool":"address","weight":1}],
  retry: "once",
  settle: {"read":"info.clearinghouseState","parameters":{"user":{"resolve":"account"}}},
  body: true,
  slot: "action",
  fixed: {"type":"usdSend"},
  filled: {"signatureChainId":"option","hyperliquidChain":{"mainnet":"Mainnet","testnet":"Testnet"},"time":"nonce"},
  typedData: {"primaryType":"HyperliquidTransaction:UsdSend","fields":[{"name":"hyperliquidChain","type":"string"},{"name":"destination","type":"string"},{"name":"amount","type":"string"},{"name":"time","type":"uint64"}]},
  form: {"type":"","signatureChainId":"","hyperliquidChain":"","destination":"lower","amount":"decimal","time":""},
  ordered: true,
  options: ["nonce","signatureChainId"],
  optionForm: {"signatureChainId":"lower"},
  payload: "response",
  done: {"status":"ok","response":{"type":"default"}},
  checkOptions: checkUserOptions,
  check: checkUsdSend,
};

export const createVault: Operation<ExchangeOperations["createVault"]> = {
  id: "exchange.createVault",
  method: "POST",
  path: "/exchange#createVault",
  auth: "l1Own",
  limits: [{"pool":"ip","weight":1},{"pool":"address","weight":1}],
  retry: "once",
  body: true,
  slot: "action",
  fixed: {"type":"createVault"},
  filled: {"nonce":"nonce"},
  form: {"type":"","name":"","description":"","initialUsd":"","nonce":""},
  ordered: true,
  options: ["nonce","expiresAfter"],
  optionForm: undefined,
  payload: "response",
  checkOptions: checkL1OwnOptions,
  check: checkCreateVault,
};

export const updateLeverage: Operation<ExchangeOperations["updateLeverage"]> = {
  id: "exchange.updateLeverage",
  method: "POST",
  path: "/exchange#updateLeverage",
  auth: "l1",
  limits: [{"pool":"ip","weight":1},{"pool":"address","weight":1}],
  retry: "set",
  settle: {"read":"info.activeAssetData","parameters":{"user":{"resolve":"account"},"coin":{"resolve":"coin"}},"equals":{"leverage.value":{"parameter":"leverage"},"leverage.type":{"parameter":"isCross","as":{"true":"cross","false":"isolated"}}}},
  body: true,
  slot: "action",
  fixed: {"type":"updateLeverage"},
  form: {"type":"","asset":"","isCross":"","leverage":""},
  ordered: true,
  options: ["nonce","vaultAddress","expiresAfter"],
  optionForm: {"vaultAddress":"lower"},
  payload: "response",
  done: {"status":"ok","response":{"type":"default"}},
  checkOptions: checkL1Options,
  check: checkUpdateLeverage,
};

export const updateIsolatedMargin: Operation<ExchangeOperations["updateIsolatedMargin"]> = {
  id: "exchange.updateIsolatedMargin",
  method: "POST",
  path: "/exchange#updateIsolatedMargin",
  auth: "l1",
  limits: [{"pool":"ip","weight":1},{"pool":"address","weight":1}],
  retry: "once",
  settle: {"read":"info.clearinghouseState","parameters":{"user":{"resolve":"account"},"dex":{"resolve":"dex"}},"rows":"assetPositions","where":{"position.coin":{"resolve":"coin"}},"change":{"of":"position.leverage.rawUsd","by":{"parameter":"ntli","times":"0.000001"}}},
  reducesRisk: "ntli",
  body: true,
  slot: "action",
  fixed: {"type":"updateIsolatedMargin"},
  form: {"type":"","asset":"","isBuy":"","ntli":""},
  ordered: true,
  options: ["nonce","vaultAddress","expiresAfter"],
  optionForm: {"vaultAddress":"lower"},
  payload: "response",
  done: {"status":"ok","response":{"type":"default"}},
  checkOptions: checkL1Options,
  check: checkUpdateIsolatedMargin,
};

export const topUpIsolatedOnlyMargin: Operation<ExchangeOperations["topUpIsolatedOnlyMargin"]> = {
  id: "exchange.topUpIsolatedOnlyMargin",
  method: "POST",
  path: "/exchange#topUpIsolatedOnlyMargin",
  auth: "l1",
  limits: [{"pool":"ip","weight":1},{"pool":"address","weight":1}],
  retry: "set",
  settle: {"read":"info.clearinghouseState","parameters":{"user":{"resolve":"account"},"dex":{"resolve":"dex"}},"rows":"assetPositions","where":{"position.coin":{"resolve":"coin"}}},
  reducesRisk: true,
  body: true,
  slot: "action",
  fixed: {"type":"topUpIsolatedOnlyMargin"},
  form: {"type":"","asset":"","leverage":"decimal"},
  ordered: true,
  options: ["nonce","vaultAddress","expiresAfter"],
  optionForm: {"vaultAddress":"lower"},
  payload: "response",
  done: {"status":"ok","response":{"type":"default"}},
  checkOptions: checkL1Options,
  check: checkTopUpIsolatedOnlyMargin,
};

export const meta: Operation<InfoOperations["meta"]> = {
  id: "info.meta",
  method: "POST",
  path: "/info#meta",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"meta"},
  check: checkMeta,
};

export const metaAndAssetCtxs: Operation<InfoOperations["metaAndAssetCtxs"]> = {
  id: "info.metaAndAssetCtxs",
  method: "POST",
  path: "/info#metaAndAssetCtxs",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"metaAndAssetCtxs"},
  check: checkMetaAndAssetCtxs,
};

export const spotMeta: Operation<InfoOperations["spotMeta"]> = {
  id: "info.spotMeta",
  method: "POST",
  path: "/info#spotMeta",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"spotMeta"},
  check: checkSpotMeta,
};

export const perpDexs: Operation<InfoOperations["perpDexs"]> = {
  id: "info.perpDexs",
  method: "POST",
  path: "/info#perpDexs",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpDexs"},
  check: checkPerpDexs,
};

export const clearinghouseState: Operation<InfoOperations["clearinghouseState"]> = {
  id: "info.clearinghouseState",
  method: "POST",
  path: "/info#clearinghouseState",
  limits: [{"pool":"ip","weight":2}],
  retry: "read",
  body: true,
  fixed: {"type":"clearinghouseState"},
  form: {"user":"lower"},
  check: checkClearinghouseState,
};

export const activeAssetData: Operation<InfoOperations["activeAssetData"]> = {
  id: "info.activeAssetData",
  method: "POST",
  path: "/info#activeAssetData",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"activeAssetData"},
  form: {"user":"lower"},
  check: checkActiveAssetData,
};

export const openOrders: Operation<InfoOperations["openOrders"]> = {
  id: "info.openOrders",
  method: "POST",
  path: "/info#openOrders",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"openOrders"},
  form: {"user":"lower"},
  check: checkOpenOrders,
};

export const marginTable: Operation<InfoOperations["marginTable"]> = {
  id: "info.marginTable",
  method: "POST",
  path: "/info#marginTable",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"marginTable"},
  check: checkMarginTable,
};

export const userRateLimit: Operation<InfoOperations["userRateLimit"]> = {
  id: "info.userRateLimit",
  method: "POST",
  path: "/info#userRateLimit",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"userRateLimit"},
  form: {"user":"lower"},
  check: checkUserRateLimit,
};

export const userRole: Operation<InfoOperations["userRole"]> = {
  id: "info.userRole",
  method: "POST",
  path: "/info#userRole",
  limits: [{"pool":"ip","weight":60}],
  retry: "read",
  body: true,
  fixed: {"type":"userRole"},
  form: {"user":"lower"},
  check: checkUserRole,
};

export const extraAgents: Operation<InfoOperations["extraAgents"]> = {
  id: "info.extraAgents",
  method: "POST",
  path: "/info#extraAgents",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"extraAgents"},
  form: {"user":"lower"},
  check: checkExtraAgents,
};

/** The whole table, grouped as the client is. */
export const operations = {
  exchange: { multiSig, order, usdSend, createVault, updateLeverage, updateIsolatedMargin, topUpIsolatedOnlyMargin },
  info: { meta, metaAndAssetCtxs, spotMeta, perpDexs, clearinghouseState, activeAssetData, openOrders, marginTable, userRateLimit, userRole, extraAgents },
} as const;
