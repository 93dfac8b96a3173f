// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { InfoOperations } from "./client.js";
import type { paths } from "./types.js";
import { spotClearinghouseState as checkSpotClearinghouseState, userFunding as checkUserFunding, userNonFundingLedgerUpdates as checkUserNonFundingLedgerUpdates, portfolio as checkPortfolio, userFees as checkUserFees, subAccounts as checkSubAccounts, subAccounts2 as checkSubAccounts2, webData2 as checkWebData2, webData3 as checkWebData3, batchClearinghouseStates as checkBatchClearinghouseStates, borrowLendUserState as checkBorrowLendUserState, borrowLendReserveState as checkBorrowLendReserveState, allBorrowLendReserveStates as checkAllBorrowLendReserveStates, userBorrowLendInterest as checkUserBorrowLendInterest, allMids as checkAllMids, l2Book as checkL2Book, candleSnapshot as checkCandleSnapshot, recentTrades as checkRecentTrades, spotMetaAndAssetCtxs as checkSpotMetaAndAssetCtxs, exchangeStatus as checkExchangeStatus, fundingHistory as checkFundingHistory, predictedFundings as checkPredictedFundings, perpsAtOpenInterestCap as checkPerpsAtOpenInterestCap, perpDexLimits as checkPerpDexLimits, perpDexStatus as checkPerpDexStatus, perpDeployAuctionStatus as checkPerpDeployAuctionStatus, spotPairDeployAuctionStatus as checkSpotPairDeployAuctionStatus, spotDeployState as checkSpotDeployState, tokenDetails as checkTokenDetails, perpAnnotation as checkPerpAnnotation, perpCategories as checkPerpCategories, perpConciseAnnotations as checkPerpConciseAnnotations, maxMarketOrderNtls as checkMaxMarketOrderNtls, allPerpMetas as checkAllPerpMetas, liquidatable as checkLiquidatable, usdcRouting as checkUsdcRouting, alignedQuoteTokenInfo as checkAlignedQuoteTokenInfo, frontendOpenOrders as checkFrontendOpenOrders, orderStatus as checkOrderStatus, historicalOrders as checkHistoricalOrders, userFills as checkUserFills, userFillsByTime as checkUserFillsByTime, userTwapSliceFills as checkUserTwapSliceFills, userTwapSliceFillsByTime as checkUserTwapSliceFillsByTime, twapHistory as checkTwapHistory, outcomeMeta as checkOutcomeMeta, outcomeTemplates as checkOutcomeTemplates, settledOutcome as checkSettledOutcome, referral as checkReferral, maxBuilderFee as checkMaxBuilderFee, approvedBuilders as checkApprovedBuilders, userToMultiSigSigners as checkUserToMultiSigSigners, userDexAbstraction as checkUserDexAbstraction, userAbstraction as checkUserAbstraction, isVip as checkIsVip, legalCheck as checkLegalCheck, preTransferCheck as checkPreTransferCheck, gossipRootIps as checkGossipRootIps, gossipPriorityAuctionStatus as checkGossipPriorityAuctionStatus, delegations as checkDelegations, delegatorSummary as checkDelegatorSummary, delegatorHistory as checkDelegatorHistory, delegatorRewards as checkDelegatorRewards, validatorSummaries as checkValidatorSummaries, validatorL1Votes as checkValidatorL1Votes, userVaultEquities as checkUserVaultEquities, vaultDetails as checkVaultDetails, vaultSummaries as checkVaultSummaries, leadingVaults as checkLeadingVaults, meta as checkMeta, metaAndAssetCtxs as checkMetaAndAssetCtxs, spotMeta as checkSpotMeta, perpDexs as checkPerpDexs, clearinghouseState as checkClearinghouseState, activeAssetData as checkActiveAssetData, openOrders as checkOpenOrders, marginTable as checkMarginTable, userRateLimit as checkUserRateLimit, userRole as checkUserRole, extraAgents as checkExtraAgents } from "./validators.js";

export const spotClearinghouseState: Operation<InfoOperations["spotClearinghouseState"], Pick<paths, "/info#spotClearinghouseState">> = {
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

export const userFunding: Operation<InfoOperations["userFunding"], Pick<paths, "/info#userFunding">> = {
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

export const userNonFundingLedgerUpdates: Operation<InfoOperations["userNonFundingLedgerUpdates"], Pick<paths, "/info#userNonFundingLedgerUpdates">> = {
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

export const portfolio: Operation<InfoOperations["portfolio"], Pick<paths, "/info#portfolio">> = {
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

export const userFees: Operation<InfoOperations["userFees"], Pick<paths, "/info#userFees">> = {
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

export const subAccounts: Operation<InfoOperations["subAccounts"], Pick<paths, "/info#subAccounts">> = {
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

export const subAccounts2: Operation<InfoOperations["subAccounts2"], Pick<paths, "/info#subAccounts2">> = {
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

export const webData2: Operation<InfoOperations["webData2"], Pick<paths, "/info#webData2">> = {
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

export const webData3: Operation<InfoOperations["webData3"], Pick<paths, "/info#webData3">> = {
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

export const batchClearinghouseStates: Operation<InfoOperations["batchClearinghouseStates"], Pick<paths, "/info#batchClearinghouseStates">> = {
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

export const borrowLendUserState: Operation<InfoOperations["borrowLendUserState"], Pick<paths, "/info#borrowLendUserState">> = {
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

export const borrowLendReserveState: Operation<InfoOperations["borrowLendReserveState"], Pick<paths, "/info#borrowLendReserveState">> = {
  id: "info.borrowLendReserveState",
  method: "POST",
  path: "/info#borrowLendReserveState",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"borrowLendReserveState"},
  check: checkBorrowLendReserveState,
};

export const allBorrowLendReserveStates: Operation<InfoOperations["allBorrowLendReserveStates"], Pick<paths, "/info#allBorrowLendReserveStates">> = {
  id: "info.allBorrowLendReserveStates",
  method: "POST",
  path: "/info#allBorrowLendReserveStates",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"allBorrowLendReserveStates"},
  check: checkAllBorrowLendReserveStates,
};

export const userBorrowLendInterest: Operation<InfoOperations["userBorrowLendInterest"], Pick<paths, "/info#userBorrowLendInterest">> = {
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

export const allMids: Operation<InfoOperations["allMids"], Pick<paths, "/info#allMids">> = {
  id: "info.allMids",
  method: "POST",
  path: "/info#allMids",
  limits: [{"pool":"ip","weight":2}],
  retry: "read",
  body: true,
  fixed: {"type":"allMids"},
  check: checkAllMids,
};

export const l2Book: Operation<InfoOperations["l2Book"], Pick<paths, "/info#l2Book">> = {
  id: "info.l2Book",
  method: "POST",
  path: "/info#l2Book",
  limits: [{"pool":"ip","weight":2}],
  retry: "read",
  body: true,
  fixed: {"type":"l2Book"},
  check: checkL2Book,
};

export const candleSnapshot: Operation<InfoOperations["candleSnapshot"], Pick<paths, "/info#candleSnapshot">> = {
  id: "info.candleSnapshot",
  method: "POST",
  path: "/info#candleSnapshot",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":60}}],
  retry: "read",
  body: true,
  fixed: {"type":"candleSnapshot"},
  check: checkCandleSnapshot,
};

export const recentTrades: Operation<InfoOperations["recentTrades"], Pick<paths, "/info#recentTrades">> = {
  id: "info.recentTrades",
  method: "POST",
  path: "/info#recentTrades",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":20}}],
  retry: "read",
  body: true,
  fixed: {"type":"recentTrades"},
  check: checkRecentTrades,
};

export const spotMetaAndAssetCtxs: Operation<InfoOperations["spotMetaAndAssetCtxs"], Pick<paths, "/info#spotMetaAndAssetCtxs">> = {
  id: "info.spotMetaAndAssetCtxs",
  method: "POST",
  path: "/info#spotMetaAndAssetCtxs",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"spotMetaAndAssetCtxs"},
  check: checkSpotMetaAndAssetCtxs,
};

export const exchangeStatus: Operation<InfoOperations["exchangeStatus"], Pick<paths, "/info#exchangeStatus">> = {
  id: "info.exchangeStatus",
  method: "POST",
  path: "/info#exchangeStatus",
  limits: [{"pool":"ip","weight":2}],
  retry: "read",
  body: true,
  fixed: {"type":"exchangeStatus"},
  check: checkExchangeStatus,
};

export const fundingHistory: Operation<InfoOperations["fundingHistory"], Pick<paths, "/info#fundingHistory">> = {
  id: "info.fundingHistory",
  method: "POST",
  path: "/info#fundingHistory",
  limits: [{"pool":"ip","weight":20,"perReceived":{"items":20}}],
  retry: "read",
  body: true,
  fixed: {"type":"fundingHistory"},
  check: checkFundingHistory,
};

export const predictedFundings: Operation<InfoOperations["predictedFundings"], Pick<paths, "/info#predictedFundings">> = {
  id: "info.predictedFundings",
  method: "POST",
  path: "/info#predictedFundings",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"predictedFundings"},
  check: checkPredictedFundings,
};

export const perpsAtOpenInterestCap: Operation<InfoOperations["perpsAtOpenInterestCap"], Pick<paths, "/info#perpsAtOpenInterestCap">> = {
  id: "info.perpsAtOpenInterestCap",
  method: "POST",
  path: "/info#perpsAtOpenInterestCap",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpsAtOpenInterestCap"},
  check: checkPerpsAtOpenInterestCap,
};

export const perpDexLimits: Operation<InfoOperations["perpDexLimits"], Pick<paths, "/info#perpDexLimits">> = {
  id: "info.perpDexLimits",
  method: "POST",
  path: "/info#perpDexLimits",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpDexLimits"},
  check: checkPerpDexLimits,
};

export const perpDexStatus: Operation<InfoOperations["perpDexStatus"], Pick<paths, "/info#perpDexStatus">> = {
  id: "info.perpDexStatus",
  method: "POST",
  path: "/info#perpDexStatus",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpDexStatus"},
  check: checkPerpDexStatus,
};

export const perpDeployAuctionStatus: Operation<InfoOperations["perpDeployAuctionStatus"], Pick<paths, "/info#perpDeployAuctionStatus">> = {
  id: "info.perpDeployAuctionStatus",
  method: "POST",
  path: "/info#perpDeployAuctionStatus",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpDeployAuctionStatus"},
  check: checkPerpDeployAuctionStatus,
};

export const spotPairDeployAuctionStatus: Operation<InfoOperations["spotPairDeployAuctionStatus"], Pick<paths, "/info#spotPairDeployAuctionStatus">> = {
  id: "info.spotPairDeployAuctionStatus",
  method: "POST",
  path: "/info#spotPairDeployAuctionStatus",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"spotPairDeployAuctionStatus"},
  check: checkSpotPairDeployAuctionStatus,
};

export const spotDeployState: Operation<InfoOperations["spotDeployState"], Pick<paths, "/info#spotDeployState">> = {
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

export const tokenDetails: Operation<InfoOperations["tokenDetails"], Pick<paths, "/info#tokenDetails">> = {
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

export const perpAnnotation: Operation<InfoOperations["perpAnnotation"], Pick<paths, "/info#perpAnnotation">> = {
  id: "info.perpAnnotation",
  method: "POST",
  path: "/info#perpAnnotation",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpAnnotation"},
  check: checkPerpAnnotation,
};

export const perpCategories: Operation<InfoOperations["perpCategories"], Pick<paths, "/info#perpCategories">> = {
  id: "info.perpCategories",
  method: "POST",
  path: "/info#perpCategories",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpCategories"},
  check: checkPerpCategories,
};

export const perpConciseAnnotations: Operation<InfoOperations["perpConciseAnnotations"], Pick<paths, "/info#perpConciseAnnotations">> = {
  id: "info.perpConciseAnnotations",
  method: "POST",
  path: "/info#perpConciseAnnotations",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpConciseAnnotations"},
  check: checkPerpConciseAnnotations,
};

export const maxMarketOrderNtls: Operation<InfoOperations["maxMarketOrderNtls"], Pick<paths, "/info#maxMarketOrderNtls">> = {
  id: "info.maxMarketOrderNtls",
  method: "POST",
  path: "/info#maxMarketOrderNtls",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"maxMarketOrderNtls"},
  check: checkMaxMarketOrderNtls,
};

export const allPerpMetas: Operation<InfoOperations["allPerpMetas"], Pick<paths, "/info#allPerpMetas">> = {
  id: "info.allPerpMetas",
  method: "POST",
  path: "/info#allPerpMetas",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"allPerpMetas"},
  check: checkAllPerpMetas,
};

export const liquidatable: Operation<InfoOperations["liquidatable"], Pick<paths, "/info#liquidatable">> = {
  id: "info.liquidatable",
  method: "POST",
  path: "/info#liquidatable",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"liquidatable"},
  check: checkLiquidatable,
};

export const usdcRouting: Operation<InfoOperations["usdcRouting"], Pick<paths, "/info#usdcRouting">> = {
  id: "info.usdcRouting",
  method: "POST",
  path: "/info#usdcRouting",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"usdcRouting"},
  check: checkUsdcRouting,
};

export const alignedQuoteTokenInfo: Operation<InfoOperations["alignedQuoteTokenInfo"], Pick<paths, "/info#alignedQuoteTokenInfo">> = {
  id: "info.alignedQuoteTokenInfo",
  method: "POST",
  path: "/info#alignedQuoteTokenInfo",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"alignedQuoteTokenInfo"},
  check: checkAlignedQuoteTokenInfo,
};

export const frontendOpenOrders: Operation<InfoOperations["frontendOpenOrders"], Pick<paths, "/info#frontendOpenOrders">> = {
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

export const orderStatus: Operation<InfoOperations["orderStatus"], Pick<paths, "/info#orderStatus">> = {
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

export const historicalOrders: Operation<InfoOperations["historicalOrders"], Pick<paths, "/info#historicalOrders">> = {
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

export const userFills: Operation<InfoOperations["userFills"], Pick<paths, "/info#userFills">> = {
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

export const userFillsByTime: Operation<InfoOperations["userFillsByTime"], Pick<paths, "/info#userFillsByTime">> = {
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

export const userTwapSliceFills: Operation<InfoOperations["userTwapSliceFills"], Pick<paths, "/info#userTwapSliceFills">> = {
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

export const userTwapSliceFillsByTime: Operation<InfoOperations["userTwapSliceFillsByTime"], Pick<paths, "/info#userTwapSliceFillsByTime">> = {
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

export const twapHistory: Operation<InfoOperations["twapHistory"], Pick<paths, "/info#twapHistory">> = {
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

export const outcomeMeta: Operation<InfoOperations["outcomeMeta"], Pick<paths, "/info#outcomeMeta">> = {
  id: "info.outcomeMeta",
  method: "POST",
  path: "/info#outcomeMeta",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"outcomeMeta"},
  check: checkOutcomeMeta,
};

export const outcomeTemplates: Operation<InfoOperations["outcomeTemplates"], Pick<paths, "/info#outcomeTemplates">> = {
  id: "info.outcomeTemplates",
  method: "POST",
  path: "/info#outcomeTemplates",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"outcomeTemplates"},
  check: checkOutcomeTemplates,
};

export const settledOutcome: Operation<InfoOperations["settledOutcome"], Pick<paths, "/info#settledOutcome">> = {
  id: "info.settledOutcome",
  method: "POST",
  path: "/info#settledOutcome",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"settledOutcome"},
  check: checkSettledOutcome,
};

export const referral: Operation<InfoOperations["referral"], Pick<paths, "/info#referral">> = {
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

export const maxBuilderFee: Operation<InfoOperations["maxBuilderFee"], Pick<paths, "/info#maxBuilderFee">> = {
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

export const approvedBuilders: Operation<InfoOperations["approvedBuilders"], Pick<paths, "/info#approvedBuilders">> = {
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

export const userToMultiSigSigners: Operation<InfoOperations["userToMultiSigSigners"], Pick<paths, "/info#userToMultiSigSigners">> = {
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

export const userDexAbstraction: Operation<InfoOperations["userDexAbstraction"], Pick<paths, "/info#userDexAbstraction">> = {
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

export const userAbstraction: Operation<InfoOperations["userAbstraction"], Pick<paths, "/info#userAbstraction">> = {
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

export const isVip: Operation<InfoOperations["isVip"], Pick<paths, "/info#isVip">> = {
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

export const legalCheck: Operation<InfoOperations["legalCheck"], Pick<paths, "/info#legalCheck">> = {
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

export const preTransferCheck: Operation<InfoOperations["preTransferCheck"], Pick<paths, "/info#preTransferCheck">> = {
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

export const gossipRootIps: Operation<InfoOperations["gossipRootIps"], Pick<paths, "/info#gossipRootIps">> = {
  id: "info.gossipRootIps",
  method: "POST",
  path: "/info#gossipRootIps",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"gossipRootIps"},
  check: checkGossipRootIps,
};

export const gossipPriorityAuctionStatus: Operation<InfoOperations["gossipPriorityAuctionStatus"], Pick<paths, "/info#gossipPriorityAuctionStatus">> = {
  id: "info.gossipPriorityAuctionStatus",
  method: "POST",
  path: "/info#gossipPriorityAuctionStatus",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"gossipPriorityAuctionStatus"},
  check: checkGossipPriorityAuctionStatus,
};

export const delegations: Operation<InfoOperations["delegations"], Pick<paths, "/info#delegations">> = {
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

export const delegatorSummary: Operation<InfoOperations["delegatorSummary"], Pick<paths, "/info#delegatorSummary">> = {
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

export const delegatorHistory: Operation<InfoOperations["delegatorHistory"], Pick<paths, "/info#delegatorHistory">> = {
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

export const delegatorRewards: Operation<InfoOperations["delegatorRewards"], Pick<paths, "/info#delegatorRewards">> = {
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

export const validatorSummaries: Operation<InfoOperations["validatorSummaries"], Pick<paths, "/info#validatorSummaries">> = {
  id: "info.validatorSummaries",
  method: "POST",
  path: "/info#validatorSummaries",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"validatorSummaries"},
  check: checkValidatorSummaries,
};

export const validatorL1Votes: Operation<InfoOperations["validatorL1Votes"], Pick<paths, "/info#validatorL1Votes">> = {
  id: "info.validatorL1Votes",
  method: "POST",
  path: "/info#validatorL1Votes",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"validatorL1Votes"},
  check: checkValidatorL1Votes,
};

export const userVaultEquities: Operation<InfoOperations["userVaultEquities"], Pick<paths, "/info#userVaultEquities">> = {
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

export const vaultDetails: Operation<InfoOperations["vaultDetails"], Pick<paths, "/info#vaultDetails">> = {
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

export const vaultSummaries: Operation<InfoOperations["vaultSummaries"], Pick<paths, "/info#vaultSummaries">> = {
  id: "info.vaultSummaries",
  method: "POST",
  path: "/info#vaultSummaries",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"vaultSummaries"},
  check: checkVaultSummaries,
};

export const leadingVaults: Operation<InfoOperations["leadingVaults"], Pick<paths, "/info#leadingVaults">> = {
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

export const meta: Operation<InfoOperations["meta"], Pick<paths, "/info#meta">> = {
  id: "info.meta",
  method: "POST",
  path: "/info#meta",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"meta"},
  check: checkMeta,
};

export const metaAndAssetCtxs: Operation<InfoOperations["metaAndAssetCtxs"], Pick<paths, "/info#metaAndAssetCtxs">> = {
  id: "info.metaAndAssetCtxs",
  method: "POST",
  path: "/info#metaAndAssetCtxs",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"metaAndAssetCtxs"},
  check: checkMetaAndAssetCtxs,
};

export const spotMeta: Operation<InfoOperations["spotMeta"], Pick<paths, "/info#spotMeta">> = {
  id: "info.spotMeta",
  method: "POST",
  path: "/info#spotMeta",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"spotMeta"},
  check: checkSpotMeta,
};

export const perpDexs: Operation<InfoOperations["perpDexs"], Pick<paths, "/info#perpDexs">> = {
  id: "info.perpDexs",
  method: "POST",
  path: "/info#perpDexs",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"perpDexs"},
  check: checkPerpDexs,
};

export const clearinghouseState: Operation<InfoOperations["clearinghouseState"], Pick<paths, "/info#clearinghouseState">> = {
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

export const activeAssetData: Operation<InfoOperations["activeAssetData"], Pick<paths, "/info#activeAssetData">> = {
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

export const openOrders: Operation<InfoOperations["openOrders"], Pick<paths, "/info#openOrders">> = {
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

export const marginTable: Operation<InfoOperations["marginTable"], Pick<paths, "/info#marginTable">> = {
  id: "info.marginTable",
  method: "POST",
  path: "/info#marginTable",
  limits: [{"pool":"ip","weight":20}],
  retry: "read",
  body: true,
  fixed: {"type":"marginTable"},
  check: checkMarginTable,
};

export const userRateLimit: Operation<InfoOperations["userRateLimit"], Pick<paths, "/info#userRateLimit">> = {
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

export const userRole: Operation<InfoOperations["userRole"], Pick<paths, "/info#userRole">> = {
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

export const extraAgents: Operation<InfoOperations["extraAgents"], Pick<paths, "/info#extraAgents">> = {
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
