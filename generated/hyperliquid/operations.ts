// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../src/core/types.js";
import type { ExchangeOperations, ExplorerOperations, InfoOperations } from "./client.js";
import { multiSig as checkMultiSig, multiSigOptions as checkMultiSigOptions, order as checkOrder, l1Options as checkL1Options, usdSend as checkUsdSend, userOptions as checkUserOptions, createVault as checkCreateVault, l1OwnOptions as checkL1OwnOptions, updateLeverage as checkUpdateLeverage, updateIsolatedMargin as checkUpdateIsolatedMargin, topUpIsolatedOnlyMargin as checkTopUpIsolatedOnlyMargin, blockDetails as checkBlockDetails, txDetails as checkTxDetails, userDetails as checkUserDetails, spotClearinghouseState as checkSpotClearinghouseState, userFunding as checkUserFunding, userNonFundingLedgerUpdates as checkUserNonFundingLedgerUpdates, portfolio as checkPortfolio, userFees as checkUserFees, subAccounts as checkSubAccounts, subAccounts2 as checkSubAccounts2, webData2 as checkWebData2, webData3 as checkWebData3, batchClearinghouseStates as checkBatchClearinghouseStates, borrowLendUserState as checkBorrowLendUserState, borrowLendReserveState as checkBorrowLendReserveState, allBorrowLendReserveStates as checkAllBorrowLendReserveStates, userBorrowLendInterest as checkUserBorrowLendInterest, allMids as checkAllMids, l2Book as checkL2Book, candleSnapshot as checkCandleSnapshot, recentTrades as checkRecentTrades, spotMetaAndAssetCtxs as checkSpotMetaAndAssetCtxs, exchangeStatus as checkExchangeStatus, fundingHistory as checkFundingHistory, predictedFundings as checkPredictedFundings, perpsAtOpenInterestCap as checkPerpsAtOpenInterestCap, perpDexLimits as checkPerpDexLimits, perpDexStatus as checkPerpDexStatus, perpDeployAuctionStatus as checkPerpDeployAuctionStatus, spotPairDeployAuctionStatus as checkSpotPairDeployAuctionStatus, spotDeployState as checkSpotDeployState, tokenDetails as checkTokenDetails, perpAnnotation as checkPerpAnnotation, perpCategories as checkPerpCategories, perpConciseAnnotations as checkPerpConciseAnnotations, maxMarketOrderNtls as checkMaxMarketOrderNtls, allPerpMetas as checkAllPerpMetas, liquidatable as checkLiquidatable, usdcRouting as checkUsdcRouting, alignedQuoteTokenInfo as checkAlignedQuoteTokenInfo, frontendOpenOrders as checkFrontendOpenOrders, orderStatus as checkOrderStatus, historicalOrders as checkHistoricalOrders, userFills as checkUserFills, userFillsByTime as checkUserFillsByTime, userTwapSliceFills as checkUserTwapSliceFills, userTwapSliceFillsByTime as checkUserTwapSliceFillsByTime, twapHistory as checkTwapHistory, outcomeMeta as checkOutcomeMeta, outcomeTemplates as checkOutcomeTemplates, settledOutcome as checkSettledOutcome, referral as checkReferral, maxBuilderFee as checkMaxBuilderFee, approvedBuilders as checkApprovedBuilders, userToMultiSigSigners as checkUserToMultiSigSigners, userDexAbstraction as checkUserDexAbstraction, userAbstraction as checkUserAbstraction, isVip as checkIsVip, legalCheck as checkLegalCheck, preTransferCheck as checkPreTransferCheck, gossipRootIps as checkGossipRootIps, gossipPriorityAuctionStatus as checkGossipPriorityAuctionStatus, delegations as checkDelegations, delegatorSummary as checkDelegatorSummary, delegatorHistory as checkDelegatorHistory, delegatorRewards as checkDelegatorRewards, validatorSummaries as checkValidatorSummaries, validatorL1Votes as checkValidatorL1Votes, userVaultEquities as checkUserVaultEquities, vaultDetails as checkVaultDetails, vaultSummaries as checkVaultSummaries, leadingVaults as checkLeadingVaults, meta as checkMeta, metaAndAssetCtxs as checkMetaAndAssetCtxs, spotMeta as checkSpotMeta, perpDexs as checkPerpDexs, clearinghouseState as checkClearinghouseState, activeAssetData as checkActiveAssetData, openOrders as checkOpenOrders, marginTable as checkMarginTable, userRateLimit as checkUserRateLimit, userRole as checkUserRole, extraAgents as checkExtraAgents } from "./validators.js";

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

export const blockDetails: Operation<ExplorerOperations["blockDetails"]> = {
  id: "explorer.blockDetails",
  method: "POST",
  path: "/explorer#blockDetails",
  host: "explorer",
  limits: [{"pool":"ip","weight":40}],
  retry: "read",
  body: true,
  fixed: {"type":"blockDetails"},
  payload: "blockDetails",
  check: checkBlockDetails,
};

export const txDetails: Operation<ExplorerOperations["txDetails"]> = {
  id: "explorer.txDetails",
  method: "POST",
  path: "/explorer#txDetails",
  host: "explorer",
  limits: [{"pool":"ip","weight":40}],
  retry: "read",
  body: true,
  fixed: {"type":"txDetails"},
  form: {"hash":"lower"},
  payload: "tx",
  check: checkTxDetails,
};

export const userDetails: Operation<ExplorerOperations["userDetails"]> = {
  id: "explorer.userDetails",
  method: "POST",
  path: "/explorer#userDetails",
  host: "explorer",
  limits: [{"pool":"ip","weight":40}],
  retry: "read",
  body: true,
  fixed: {"type":"userDetails"},
  form: {"user":"lower"},
  payload: "txs",
  check: checkUserDetails,
};

export const spotClearinghouseState: Operation<InfoOperations["spotClearinghouseState"]> = {
  id: "info.spotClearinghouseState",
  method: "POST",
  path: "/info#spotClearinghouseState",
  limits: [{"pool":"ip","weight":2}],
  retry: "read",
  body: true,
  fixed: {"type":"spotClearinghouseState"},
  form: {"user":"lower"},
  check: checkSpotClearinghouseState,
};

export const userFunding: Operation<InfoOperations["userFunding"]> = {
  id: "info.userFunding",
  method: "POST",
  path: "/info#userFunding",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":20}}],
  retry: "read",
  body: true,
  fixed: {"type":"userFunding"},
  form: {"user":"lower"},
  check: checkUserFunding,
};

export const userNonFundingLedgerUpdates: Operation<InfoOperations["userNonFundingLedgerUpdates"]> = {
  id: "info.userNonFundingLedgerUpdates",
  method: "POST",
  path: "/info#userNonFundingLedgerUpdates",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":20}}],
  retry: "read",
  body: true,
  fixed: {"type":"userNonFundingLedgerUpdates"},
  form: {"user":"lower"},
  check: checkUserNonFundingLedgerUpdates,
};

export const portfolio: Operation<InfoOperations["portfolio"]> = {
  id: "info.portfolio",
  method: "POST",
  path: "/info#portfolio",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"portfolio"},
  form: {"user":"lower"},
  check: checkPortfolio,
};

export const userFees: Operation<InfoOperations["userFees"]> = {
  id: "info.userFees",
  method: "POST",
  path: "/info#userFees",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"userFees"},
  form: {"user":"lower"},
  check: checkUserFees,
};

export const subAccounts: Operation<InfoOperations["subAccounts"]> = {
  id: "info.subAccounts",
  method: "POST",
  path: "/info#subAccounts",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"subAccounts"},
  form: {"user":"lower"},
  check: checkSubAccounts,
};

export const subAccounts2: Operation<InfoOperations["subAccounts2"]> = {
  id: "info.subAccounts2",
  method: "POST",
  path: "/info#subAccounts2",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"subAccounts2"},
  form: {"user":"lower"},
  check: checkSubAccounts2,
};

export const webData2: Operation<InfoOperations["webData2"]> = {
  id: "info.webData2",
  method: "POST",
  path: "/info#webData2",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"webData2"},
  form: {"user":"lower"},
  check: checkWebData2,
};

export const webData3: Operation<InfoOperations["webData3"]> = {
  id: "info.webData3",
  method: "POST",
  path: "/info#webData3",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"webData3"},
  form: {"user":"lower"},
  check: checkWebData3,
};

export const batchClearinghouseStates: Operation<InfoOperations["batchClearinghouseStates"]> = {
  id: "info.batchClearinghouseStates",
  method: "POST",
  path: "/info#batchClearinghouseStates",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"batchClearinghouseStates"},
  form: {"users":["lower"]},
  check: checkBatchClearinghouseStates,
};

export const borrowLendUserState: Operation<InfoOperations["borrowLendUserState"]> = {
  id: "info.borrowLendUserState",
  method: "POST",
  path: "/info#borrowLendUserState",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"borrowLendUserState"},
  form: {"user":"lower"},
  check: checkBorrowLendUserState,
};

export const borrowLendReserveState: Operation<InfoOperations["borrowLendReserveState"]> = {
  id: "info.borrowLendReserveState",
  method: "POST",
  path: "/info#borrowLendReserveState",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"borrowLendReserveState"},
  check: checkBorrowLendReserveState,
};

export const allBorrowLendReserveStates: Operation<InfoOperations["allBorrowLendReserveStates"]> = {
  id: "info.allBorrowLendReserveStates",
  method: "POST",
  path: "/info#allBorrowLendReserveStates",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"allBorrowLendReserveStates"},
  check: checkAllBorrowLendReserveStates,
};

export const userBorrowLendInterest: Operation<InfoOperations["userBorrowLendInterest"]> = {
  id: "info.userBorrowLendInterest",
  method: "POST",
  path: "/info#userBorrowLendInterest",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"userBorrowLendInterest"},
  form: {"user":"lower"},
  check: checkUserBorrowLendInterest,
};

export const allMids: Operation<InfoOperations["allMids"]> = {
  id: "info.allMids",
  method: "POST",
  path: "/info#allMids",
  limits: [{"pool":"ip","weight":2}],
  retry: "read",
  body: true,
  fixed: {"type":"allMids"},
  check: checkAllMids,
};

export const l2Book: Operation<InfoOperations["l2Book"]> = {
  id: "info.l2Book",
  method: "POST",
  path: "/info#l2Book",
  limits: [{"pool":"ip","weight":2}],
  retry: "read",
  body: true,
  fixed: {"type":"l2Book"},
  check: checkL2Book,
};

export const candleSnapshot: Operation<InfoOperations["candleSnapshot"]> = {
  id: "info.candleSnapshot",
  method: "POST",
  path: "/info#candleSnapshot",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":60}}],
  retry: "read",
  body: true,
  fixed: {"type":"candleSnapshot"},
  check: checkCandleSnapshot,
};

export const recentTrades: Operation<InfoOperations["recentTrades"]> = {
  id: "info.recentTrades",
  method: "POST",
  path: "/info#recentTrades",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":20}}],
  retry: "read",
  body: true,
  fixed: {"type":"recentTrades"},
  check: checkRecentTrades,
};

export const spotMetaAndAssetCtxs: Operation<InfoOperations["spotMetaAndAssetCtxs"]> = {
  id: "info.spotMetaAndAssetCtxs",
  method: "POST",
  path: "/info#spotMetaAndAssetCtxs",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"spotMetaAndAssetCtxs"},
  check: checkSpotMetaAndAssetCtxs,
};

export const exchangeStatus: Operation<InfoOperations["exchangeStatus"]> = {
  id: "info.exchangeStatus",
  method: "POST",
  path: "/info#exchangeStatus",
  limits: [{"pool":"ip","weight":2}],
  retry: "read",
  body: true,
  fixed: {"type":"exchangeStatus"},
  check: checkExchangeStatus,
};

export const fundingHistory: Operation<InfoOperations["fundingHistory"]> = {
  id: "info.fundingHistory",
  method: "POST",
  path: "/info#fundingHistory",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":20}}],
  retry: "read",
  body: true,
  fixed: {"type":"fundingHistory"},
  check: checkFundingHistory,
};

export const predictedFundings: Operation<InfoOperations["predictedFundings"]> = {
  id: "info.predictedFundings",
  method: "POST",
  path: "/info#predictedFundings",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"predictedFundings"},
  check: checkPredictedFundings,
};

export const perpsAtOpenInterestCap: Operation<InfoOperations["perpsAtOpenInterestCap"]> = {
  id: "info.perpsAtOpenInterestCap",
  method: "POST",
  path: "/info#perpsAtOpenInterestCap",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpsAtOpenInterestCap"},
  check: checkPerpsAtOpenInterestCap,
};

export const perpDexLimits: Operation<InfoOperations["perpDexLimits"]> = {
  id: "info.perpDexLimits",
  method: "POST",
  path: "/info#perpDexLimits",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpDexLimits"},
  check: checkPerpDexLimits,
};

export const perpDexStatus: Operation<InfoOperations["perpDexStatus"]> = {
  id: "info.perpDexStatus",
  method: "POST",
  path: "/info#perpDexStatus",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpDexStatus"},
  check: checkPerpDexStatus,
};

export const perpDeployAuctionStatus: Operation<InfoOperations["perpDeployAuctionStatus"]> = {
  id: "info.perpDeployAuctionStatus",
  method: "POST",
  path: "/info#perpDeployAuctionStatus",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpDeployAuctionStatus"},
  check: checkPerpDeployAuctionStatus,
};

export const spotPairDeployAuctionStatus: Operation<InfoOperations["spotPairDeployAuctionStatus"]> = {
  id: "info.spotPairDeployAuctionStatus",
  method: "POST",
  path: "/info#spotPairDeployAuctionStatus",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"spotPairDeployAuctionStatus"},
  check: checkSpotPairDeployAuctionStatus,
};

export const spotDeployState: Operation<InfoOperations["spotDeployState"]> = {
  id: "info.spotDeployState",
  method: "POST",
  path: "/info#spotDeployState",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"spotDeployState"},
  form: {"user":"lower"},
  check: checkSpotDeployState,
};

export const tokenDetails: Operation<InfoOperations["tokenDetails"]> = {
  id: "info.tokenDetails",
  method: "POST",
  path: "/info#tokenDetails",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"tokenDetails"},
  form: {"tokenId":"lower"},
  check: checkTokenDetails,
};

export const perpAnnotation: Operation<InfoOperations["perpAnnotation"]> = {
  id: "info.perpAnnotation",
  method: "POST",
  path: "/info#perpAnnotation",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpAnnotation"},
  check: checkPerpAnnotation,
};

export const perpCategories: Operation<InfoOperations["perpCategories"]> = {
  id: "info.perpCategories",
  method: "POST",
  path: "/info#perpCategories",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpCategories"},
  check: checkPerpCategories,
};

export const perpConciseAnnotations: Operation<InfoOperations["perpConciseAnnotations"]> = {
  id: "info.perpConciseAnnotations",
  method: "POST",
  path: "/info#perpConciseAnnotations",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpConciseAnnotations"},
  check: checkPerpConciseAnnotations,
};

export const maxMarketOrderNtls: Operation<InfoOperations["maxMarketOrderNtls"]> = {
  id: "info.maxMarketOrderNtls",
  method: "POST",
  path: "/info#maxMarketOrderNtls",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"maxMarketOrderNtls"},
  check: checkMaxMarketOrderNtls,
};

export const allPerpMetas: Operation<InfoOperations["allPerpMetas"]> = {
  id: "info.allPerpMetas",
  method: "POST",
  path: "/info#allPerpMetas",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"allPerpMetas"},
  check: checkAllPerpMetas,
};

export const liquidatable: Operation<InfoOperations["liquidatable"]> = {
  id: "info.liquidatable",
  method: "POST",
  path: "/info#liquidatable",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"liquidatable"},
  check: checkLiquidatable,
};

export const usdcRouting: Operation<InfoOperations["usdcRouting"]> = {
  id: "info.usdcRouting",
  method: "POST",
  path: "/info#usdcRouting",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"usdcRouting"},
  check: checkUsdcRouting,
};

export const alignedQuoteTokenInfo: Operation<InfoOperations["alignedQuoteTokenInfo"]> = {
  id: "info.alignedQuoteTokenInfo",
  method: "POST",
  path: "/info#alignedQuoteTokenInfo",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"alignedQuoteTokenInfo"},
  check: checkAlignedQuoteTokenInfo,
};

export const frontendOpenOrders: Operation<InfoOperations["frontendOpenOrders"]> = {
  id: "info.frontendOpenOrders",
  method: "POST",
  path: "/info#frontendOpenOrders",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"frontendOpenOrders"},
  form: {"user":"lower"},
  check: checkFrontendOpenOrders,
};

export const orderStatus: Operation<InfoOperations["orderStatus"]> = {
  id: "info.orderStatus",
  method: "POST",
  path: "/info#orderStatus",
  limits: [{"pool":"ip","weight":2}],
  retry: "read",
  body: true,
  fixed: {"type":"orderStatus"},
  form: {"user":"lower","oid":"lower"},
  check: checkOrderStatus,
};

export const historicalOrders: Operation<InfoOperations["historicalOrders"]> = {
  id: "info.historicalOrders",
  method: "POST",
  path: "/info#historicalOrders",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":20}}],
  retry: "read",
  body: true,
  fixed: {"type":"historicalOrders"},
  form: {"user":"lower"},
  check: checkHistoricalOrders,
};

export const userFills: Operation<InfoOperations["userFills"]> = {
  id: "info.userFills",
  method: "POST",
  path: "/info#userFills",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":20}}],
  retry: "read",
  body: true,
  fixed: {"type":"userFills"},
  form: {"user":"lower"},
  check: checkUserFills,
};

export const userFillsByTime: Operation<InfoOperations["userFillsByTime"]> = {
  id: "info.userFillsByTime",
  method: "POST",
  path: "/info#userFillsByTime",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":20}}],
  retry: "read",
  body: true,
  fixed: {"type":"userFillsByTime"},
  form: {"user":"lower"},
  check: checkUserFillsByTime,
};

export const userTwapSliceFills: Operation<InfoOperations["userTwapSliceFills"]> = {
  id: "info.userTwapSliceFills",
  method: "POST",
  path: "/info#userTwapSliceFills",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":20}}],
  retry: "read",
  body: true,
  fixed: {"type":"userTwapSliceFills"},
  form: {"user":"lower"},
  check: checkUserTwapSliceFills,
};

export const userTwapSliceFillsByTime: Operation<InfoOperations["userTwapSliceFillsByTime"]> = {
  id: "info.userTwapSliceFillsByTime",
  method: "POST",
  path: "/info#userTwapSliceFillsByTime",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":20}}],
  retry: "read",
  body: true,
  fixed: {"type":"userTwapSliceFillsByTime"},
  form: {"user":"lower"},
  check: checkUserTwapSliceFillsByTime,
};

export const twapHistory: Operation<InfoOperations["twapHistory"]> = {
  id: "info.twapHistory",
  method: "POST",
  path: "/info#twapHistory",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":20}}],
  retry: "read",
  body: true,
  fixed: {"type":"twapHistory"},
  form: {"user":"lower"},
  check: checkTwapHistory,
};

export const outcomeMeta: Operation<InfoOperations["outcomeMeta"]> = {
  id: "info.outcomeMeta",
  method: "POST",
  path: "/info#outcomeMeta",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"outcomeMeta"},
  check: checkOutcomeMeta,
};

export const outcomeTemplates: Operation<InfoOperations["outcomeTemplates"]> = {
  id: "info.outcomeTemplates",
  method: "POST",
  path: "/info#outcomeTemplates",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"outcomeTemplates"},
  check: checkOutcomeTemplates,
};

export const settledOutcome: Operation<InfoOperations["settledOutcome"]> = {
  id: "info.settledOutcome",
  method: "POST",
  path: "/info#settledOutcome",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"settledOutcome"},
  check: checkSettledOutcome,
};

export const referral: Operation<InfoOperations["referral"]> = {
  id: "info.referral",
  method: "POST",
  path: "/info#referral",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"referral"},
  form: {"user":"lower"},
  check: checkReferral,
};

export const maxBuilderFee: Operation<InfoOperations["maxBuilderFee"]> = {
  id: "info.maxBuilderFee",
  method: "POST",
  path: "/info#maxBuilderFee",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"maxBuilderFee"},
  form: {"user":"lower","builder":"lower"},
  check: checkMaxBuilderFee,
};

export const approvedBuilders: Operation<InfoOperations["approvedBuilders"]> = {
  id: "info.approvedBuilders",
  method: "POST",
  path: "/info#approvedBuilders",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"approvedBuilders"},
  form: {"user":"lower"},
  check: checkApprovedBuilders,
};

export const userToMultiSigSigners: Operation<InfoOperations["userToMultiSigSigners"]> = {
  id: "info.userToMultiSigSigners",
  method: "POST",
  path: "/info#userToMultiSigSigners",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"userToMultiSigSigners"},
  form: {"user":"lower"},
  check: checkUserToMultiSigSigners,
};

export const userDexAbstraction: Operation<InfoOperations["userDexAbstraction"]> = {
  id: "info.userDexAbstraction",
  method: "POST",
  path: "/info#userDexAbstraction",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"userDexAbstraction"},
  form: {"user":"lower"},
  check: checkUserDexAbstraction,
};

export const userAbstraction: Operation<InfoOperations["userAbstraction"]> = {
  id: "info.userAbstraction",
  method: "POST",
  path: "/info#userAbstraction",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"userAbstraction"},
  form: {"user":"lower"},
  check: checkUserAbstraction,
};

export const isVip: Operation<InfoOperations["isVip"]> = {
  id: "info.isVip",
  method: "POST",
  path: "/info#isVip",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"isVip"},
  form: {"user":"lower"},
  check: checkIsVip,
};

export const legalCheck: Operation<InfoOperations["legalCheck"]> = {
  id: "info.legalCheck",
  method: "POST",
  path: "/info#legalCheck",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"legalCheck"},
  form: {"user":"lower"},
  check: checkLegalCheck,
};

export const preTransferCheck: Operation<InfoOperations["preTransferCheck"]> = {
  id: "info.preTransferCheck",
  method: "POST",
  path: "/info#preTransferCheck",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"preTransferCheck"},
  form: {"user":"lower","source":"lower"},
  check: checkPreTransferCheck,
};

export const gossipRootIps: Operation<InfoOperations["gossipRootIps"]> = {
  id: "info.gossipRootIps",
  method: "POST",
  path: "/info#gossipRootIps",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"gossipRootIps"},
  check: checkGossipRootIps,
};

export const gossipPriorityAuctionStatus: Operation<InfoOperations["gossipPriorityAuctionStatus"]> = {
  id: "info.gossipPriorityAuctionStatus",
  method: "POST",
  path: "/info#gossipPriorityAuctionStatus",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"gossipPriorityAuctionStatus"},
  check: checkGossipPriorityAuctionStatus,
};

export const delegations: Operation<InfoOperations["delegations"]> = {
  id: "info.delegations",
  method: "POST",
  path: "/info#delegations",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"delegations"},
  form: {"user":"lower"},
  check: checkDelegations,
};

export const delegatorSummary: Operation<InfoOperations["delegatorSummary"]> = {
  id: "info.delegatorSummary",
  method: "POST",
  path: "/info#delegatorSummary",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"delegatorSummary"},
  form: {"user":"lower"},
  check: checkDelegatorSummary,
};

export const delegatorHistory: Operation<InfoOperations["delegatorHistory"]> = {
  id: "info.delegatorHistory",
  method: "POST",
  path: "/info#delegatorHistory",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":20}}],
  retry: "read",
  body: true,
  fixed: {"type":"delegatorHistory"},
  form: {"user":"lower"},
  check: checkDelegatorHistory,
};

export const delegatorRewards: Operation<InfoOperations["delegatorRewards"]> = {
  id: "info.delegatorRewards",
  method: "POST",
  path: "/info#delegatorRewards",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":20}}],
  retry: "read",
  body: true,
  fixed: {"type":"delegatorRewards"},
  form: {"user":"lower"},
  check: checkDelegatorRewards,
};

export const validatorSummaries: Operation<InfoOperations["validatorSummaries"]> = {
  id: "info.validatorSummaries",
  method: "POST",
  path: "/info#validatorSummaries",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"validatorSummaries"},
  check: checkValidatorSummaries,
};

export const validatorL1Votes: Operation<InfoOperations["validatorL1Votes"]> = {
  id: "info.validatorL1Votes",
  method: "POST",
  path: "/info#validatorL1Votes",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"validatorL1Votes"},
  check: checkValidatorL1Votes,
};

export const userVaultEquities: Operation<InfoOperations["userVaultEquities"]> = {
  id: "info.userVaultEquities",
  method: "POST",
  path: "/info#userVaultEquities",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"userVaultEquities"},
  form: {"user":"lower"},
  check: checkUserVaultEquities,
};

export const vaultDetails: Operation<InfoOperations["vaultDetails"]> = {
  id: "info.vaultDetails",
  method: "POST",
  path: "/info#vaultDetails",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"vaultDetails"},
  form: {"vaultAddress":"lower","user":"lower"},
  check: checkVaultDetails,
};

export const vaultSummaries: Operation<InfoOperations["vaultSummaries"]> = {
  id: "info.vaultSummaries",
  method: "POST",
  path: "/info#vaultSummaries",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"vaultSummaries"},
  check: checkVaultSummaries,
};

export const leadingVaults: Operation<InfoOperations["leadingVaults"]> = {
  id: "info.leadingVaults",
  method: "POST",
  path: "/info#leadingVaults",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"leadingVaults"},
  form: {"user":"lower"},
  check: checkLeadingVaults,
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
  explorer: { blockDetails, txDetails, userDetails },
  info: { spotClearinghouseState, userFunding, userNonFundingLedgerUpdates, portfolio, userFees, subAccounts, subAccounts2, webData2, webData3, batchClearinghouseStates, borrowLendUserState, borrowLendReserveState, allBorrowLendReserveStates, userBorrowLendInterest, allMids, l2Book, candleSnapshot, recentTrades, spotMetaAndAssetCtxs, exchangeStatus, fundingHistory, predictedFundings, perpsAtOpenInterestCap, perpDexLimits, perpDexStatus, perpDeployAuctionStatus, spotPairDeployAuctionStatus, spotDeployState, tokenDetails, perpAnnotation, perpCategories, perpConciseAnnotations, maxMarketOrderNtls, allPerpMetas, liquidatable, usdcRouting, alignedQuoteTokenInfo, frontendOpenOrders, orderStatus, historicalOrders, userFills, userFillsByTime, userTwapSliceFills, userTwapSliceFillsByTime, twapHistory, outcomeMeta, outcomeTemplates, settledOutcome, referral, maxBuilderFee, approvedBuilders, userToMultiSigSigners, userDexAbstraction, userAbstraction, isVip, legalCheck, preTransferCheck, gossipRootIps, gossipPriorityAuctionStatus, delegations, delegatorSummary, delegatorHistory, delegatorRewards, validatorSummaries, validatorL1Votes, userVaultEquities, vaultDetails, vaultSummaries, leadingVaults, meta, metaAndAssetCtxs, spotMeta, perpDexs, clearinghouseState, activeAssetData, openOrders, marginTable, userRateLimit, userRole, extraAgents },
} as const;
