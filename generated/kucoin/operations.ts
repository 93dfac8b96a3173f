// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../src/core/types.js";
import type { AccountOperations, CopytradingOperations, FuturesOperations, MarginOperations, SpotOperations, UnifiedOperations } from "./client.js";
import { getSpotAccountList as checkGetSpotAccountList, getSpotLedger as checkGetSpotLedger, getSpotAccountDetail as checkGetSpotAccountDetail, getSpotHFLedger as checkGetSpotHFLedger, getSpotAccountType as checkGetSpotAccountType, getApikeyInfo as checkGetApikeyInfo, getAccountInfo as checkGetAccountInfo, getMarginHFLedger as checkGetMarginHFLedger, getIsolatedMarginAccountDetailV1 as checkGetIsolatedMarginAccountDetailV1, getIsolatedMarginAccountListV1 as checkGetIsolatedMarginAccountListV1, getMarginAccountDetail as checkGetMarginAccountDetail, getBasicFee as checkGetBasicFee, getSpotActualFee as checkGetSpotActualFee, getDepositHistory as checkGetDepositHistory, addDepositAddressV3 as checkAddDepositAddressV3, getDepositAddressV3 as checkGetDepositAddressV3, getDepositAddressV1 as checkGetDepositAddressV1, addDepositAddressV1 as checkAddDepositAddressV1, getDepositHistoryOld as checkGetDepositHistoryOld, getDepositAddressV2 as checkGetDepositAddressV2, getFuturesAccount as checkGetFuturesAccount, getFuturesLedger as checkGetFuturesLedger, getFuturesActualFee as checkGetFuturesActualFee, getFuturesSubAccountListV2 as checkGetFuturesSubAccountListV2, futuresAccountTransferIn as checkFuturesAccountTransferIn, getFuturesAccountTransferOutLedger as checkGetFuturesAccountTransferOutLedger, futuresAccountTransferOut as checkFuturesAccountTransferOut, getTransferQuotas as checkGetTransferQuotas, flexTransfer as checkFlexTransfer, innerTransfer as checkInnerTransfer, subAccountTransfer as checkSubAccountTransfer, getWithdrawalHistory as checkGetWithdrawalHistory, withdrawalV1 as checkWithdrawalV1, getWithdrawalQuotas as checkGetWithdrawalQuotas, getWithdrawalHistoryById as checkGetWithdrawalHistoryById, cancelWithdrawal as checkCancelWithdrawal, withdrawalV3 as checkWithdrawalV3, getWithdrawalHistoryOld as checkGetWithdrawalHistoryOld, getCrossMarginAccount as checkGetCrossMarginAccount, getIsolatedMarginAccount as checkGetIsolatedMarginAccount, copytradingAddOrder as checkCopytradingAddOrder, copytradingCancelOrderById as checkCopytradingCancelOrderById, copytradingCancelOrderByClientOid as checkCopytradingCancelOrderByClientOid, copytradingAddOrderTest as checkCopytradingAddOrderTest, copytradingAddTPSLOrder as checkCopytradingAddTPSLOrder, copytradingGetMaxOpenSize as checkCopytradingGetMaxOpenSize, copytradingAddIsolatedMargin as checkCopytradingAddIsolatedMargin, copytradingRemoveIsolatedMargin as checkCopytradingRemoveIsolatedMargin, copytradingGetMaxWithdrawMargin as checkCopytradingGetMaxWithdrawMargin, copytradingModifyAutoDepositStatus as checkCopytradingModifyAutoDepositStatus, copytradingModifyIsolatedMarginRiskLimit as checkCopytradingModifyIsolatedMarginRiskLimit, getSymbol as checkGetSymbol, getAllSymbols as checkGetAllSymbols, getTicker as checkGetTicker, getAllTickers as checkGetAllTickers, getFullOrderBook as checkGetFullOrderBook, getPartOrderBook as checkGetPartOrderBook, getMarketTradeHistory as checkGetMarketTradeHistory, getKlines as checkGetKlines, getMarkPrice as checkGetMarkPrice, getSpotIndexPrice as checkGetSpotIndexPrice, getInterestRateIndex as checkGetInterestRateIndex, getPremiumIndex as checkGetPremiumIndex, get24hrStats as checkGet24hrStats, getServiceStatus as checkGetServiceStatus, getPublicToken as checkGetPublicToken, getPrivateToken as checkGetPrivateToken, getCurrentFundingRate as checkGetCurrentFundingRate, getPublicFundingHistory as checkGetPublicFundingHistory, getPrivateFundingHistory as checkGetPrivateFundingHistory, getOrderList as checkGetOrderList, futuresAddOrder as checkFuturesAddOrder, cancelAllOrdersV1 as checkCancelAllOrdersV1, futuresAddOrderTest as checkFuturesAddOrderTest, futuresBatchAddOrders as checkFuturesBatchAddOrders, futuresAddTPSLOrder as checkFuturesAddTPSLOrder, futuresGetOrderByOrderId as checkFuturesGetOrderByOrderId, futuresCancelOrderById as checkFuturesCancelOrderById, futuresCancelOrderByClientOid as checkFuturesCancelOrderByClientOid, batchCancelOrders as checkBatchCancelOrders, cancelAllOrdersV3 as checkCancelAllOrdersV3, getStopOrderList as checkGetStopOrderList, cancelAllStopOrders as checkCancelAllStopOrders, futuresGetOrderByClientOid as checkFuturesGetOrderByClientOid, getRecentClosedOrders as checkGetRecentClosedOrders, getOpenOrderValue as checkGetOpenOrderValue, futuresGetTradeHistory as checkFuturesGetTradeHistory, getRecentTradeHistory as checkGetRecentTradeHistory, getMarginMode as checkGetMarginMode, switchMarginMode as checkSwitchMarginMode, batchSwitchMarginMode as checkBatchSwitchMarginMode, getCrossMarginLeverage as checkGetCrossMarginLeverage, modifyMarginLeverage as checkModifyMarginLeverage, getPositionMode as checkGetPositionMode, switchPositionMode as checkSwitchPositionMode, getPositionDetails as checkGetPositionDetails, getPositionV2 as checkGetPositionV2, getPositionList as checkGetPositionList, getPositionsHistory as checkGetPositionsHistory, futuresAddIsolatedMargin as checkFuturesAddIsolatedMargin, futuresRemoveIsolatedMargin as checkFuturesRemoveIsolatedMargin, futuresGetMaxWithdrawMargin as checkFuturesGetMaxWithdrawMargin, futuresGetMaxOpenSize as checkFuturesGetMaxOpenSize, getCrossMarginRiskLimit as checkGetCrossMarginRiskLimit, getCrossMarginRequirement as checkGetCrossMarginRequirement, getIsolatedMarginRiskLimit as checkGetIsolatedMarginRiskLimit, futuresModifyIsolatedMarginRiskLimit as checkFuturesModifyIsolatedMarginRiskLimit, futuresModifyAutoDepositStatus as checkFuturesModifyAutoDepositStatus, futuresGetServerTime as checkFuturesGetServerTime, modifyPurchase as checkModifyPurchase, getLoanMarket as checkGetLoanMarket, getLoanMarketInterestRate as checkGetLoanMarketInterestRate, purchase as checkPurchase, getPurchaseOrders as checkGetPurchaseOrders, redeem as checkRedeem, getRedeemOrders as checkGetRedeemOrders, getIsolatedMarginSymbols as checkGetIsolatedMarginSymbols, getMarkPriceDetail as checkGetMarkPriceDetail, getETFInfo as checkGetETFInfo, getCrossMarginSymbols as checkGetCrossMarginSymbols, getMarkPriceList as checkGetMarkPriceList, getMarginRiskLimit as checkGetMarginRiskLimit, getBorrowInterestRate as checkGetBorrowInterestRate, getMarginCollateralRatio as checkGetMarginCollateralRatio, getMarketAvailableInventory as checkGetMarketAvailableInventory, addOcoOrder as checkAddOcoOrder, cancelOcoOrderByOrderId as checkCancelOcoOrderByOrderId, cancelOcoOrderByClientOid as checkCancelOcoOrderByClientOid, batchCancelOcoOrders as checkBatchCancelOcoOrders, getOcoOrderByOrderId as checkGetOcoOrderByOrderId, getOcoOrderByClientOid as checkGetOcoOrderByClientOid, getOcoOrderDetailByOrderId as checkGetOcoOrderDetailByOrderId, getOcoOrderList as checkGetOcoOrderList, marginGetTradeHistory as checkMarginGetTradeHistory, marginAddOrder as checkMarginAddOrder, marginGetSymbolsWithOpenOrder as checkMarginGetSymbolsWithOpenOrder, marginAddOrderTest as checkMarginAddOrderTest, marginCancelAllOrdersBySymbol as checkMarginCancelAllOrdersBySymbol, marginGetOpenOrders as checkMarginGetOpenOrders, marginGetOrderByClientOid as checkMarginGetOrderByClientOid, marginCancelOrderByClientOid as checkMarginCancelOrderByClientOid, marginGetClosedOrders as checkMarginGetClosedOrders, marginGetOrderByOrderId as checkMarginGetOrderByOrderId, marginCancelOrderByOrderId as checkMarginCancelOrderByOrderId, addOrderV1 as checkAddOrderV1, addOrderTestV1 as checkAddOrderTestV1, marginAddStopOrder as checkMarginAddStopOrder, marginCancelStopOrderByOrderId as checkMarginCancelStopOrderByOrderId, marginCancelStopOrderByClientOid as checkMarginCancelStopOrderByClientOid, marginBatchCancelStopOrder as checkMarginBatchCancelStopOrder, marginGetStopOrdersList as checkMarginGetStopOrdersList, marginGetStopOrderByOrderId as checkMarginGetStopOrderByOrderId, marginGetStopOrderByClientOid as checkMarginGetStopOrderByClientOid, getBorrowHistory as checkGetBorrowHistory, borrow as checkBorrow, getRepayHistory as checkGetRepayHistory, repay as checkRepay, getInterestHistory as checkGetInterestHistory, modifyLeverage as checkModifyLeverage, getMarginConfig as checkGetMarginConfig, getOrderByClientOidOld as checkGetOrderByClientOidOld, cancelOrderByClientOidOld as checkCancelOrderByClientOidOld, getTradeHistoryOld as checkGetTradeHistoryOld, getRecentTradeHistoryOld as checkGetRecentTradeHistoryOld, getRecentOrdersListOld as checkGetRecentOrdersListOld, getOrdersListOld as checkGetOrdersListOld, addOrderOld as checkAddOrderOld, batchCancelOrderOld as checkBatchCancelOrderOld, batchAddOrdersOld as checkBatchAddOrdersOld, addOrderTestOld as checkAddOrderTestOld, getOrderByOrderIdOld as checkGetOrderByOrderIdOld, cancelOrderByOrderIdOld as checkCancelOrderByOrderIdOld, spotGetTradeHistory as checkSpotGetTradeHistory, spotAddOrder as checkSpotAddOrder, spotCancelAllOrdersBySymbol as checkSpotCancelAllOrdersBySymbol, spotGetOpenOrders as checkSpotGetOpenOrders, getOpenOrdersByPage as checkGetOpenOrdersByPage, spotGetSymbolsWithOpenOrder as checkSpotGetSymbolsWithOpenOrder, modifyOrder as checkModifyOrder, cancelPartialOrder as checkCancelPartialOrder, cancelAllOrders as checkCancelAllOrders, spotGetOrderByClientOid as checkSpotGetOrderByClientOid, spotCancelOrderByClientOid as checkSpotCancelOrderByClientOid, setDCP as checkSetDCP, getDCP as checkGetDCP, spotGetClosedOrders as checkSpotGetClosedOrders, spotBatchAddOrders as checkSpotBatchAddOrders, batchAddOrdersSync as checkBatchAddOrdersSync, addOrderSync as checkAddOrderSync, cancelOrderByClientOidSync as checkCancelOrderByClientOidSync, cancelOrderByOrderIdSync as checkCancelOrderByOrderIdSync, spotAddOrderTest as checkSpotAddOrderTest, spotGetOrderByOrderId as checkSpotGetOrderByOrderId, spotCancelOrderByOrderId as checkSpotCancelOrderByOrderId, spotGetStopOrdersList as checkSpotGetStopOrdersList, spotAddStopOrder as checkSpotAddStopOrder, spotBatchCancelStopOrder as checkSpotBatchCancelStopOrder, spotGetStopOrderByClientOid as checkSpotGetStopOrderByClientOid, spotGetStopOrderByOrderId as checkSpotGetStopOrderByOrderId, spotCancelStopOrderByOrderId as checkSpotCancelStopOrderByOrderId, spotCancelStopOrderByClientOid as checkSpotCancelStopOrderByClientOid, spotGetServerTime as checkSpotGetServerTime, modifyFuturesLeverage as checkModifyFuturesLeverage, modifyMarginCrossLeverage as checkModifyMarginCrossLeverage, getLeverage as checkGetLeverage, getMarginModes as checkGetMarginModes, batchModifyMarginMode as checkBatchModifyMarginMode, getAccountMode as checkGetAccountMode, setAccountMode as checkSetAccountMode, getInterestCharges as checkGetInterestCharges, getBorrowingRatesAndLimits as checkGetBorrowingRatesAndLimits, getCrossMarginConfig as checkGetCrossMarginConfig, getPositionTiers as checkGetPositionTiers } from "./validators.js";

export const getSpotAccountList: Operation<AccountOperations["getSpotAccountList"]> = {
  id: "account.getSpotAccountList",
  method: "GET",
  path: "/api/v1/accounts",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetSpotAccountList,
};

export const getSpotLedger: Operation<AccountOperations["getSpotLedger"]> = {
  id: "account.getSpotLedger",
  method: "GET",
  path: "/api/v1/accounts/ledgers",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetSpotLedger,
};

export const getSpotAccountDetail: Operation<AccountOperations["getSpotAccountDetail"]> = {
  id: "account.getSpotAccountDetail",
  method: "GET",
  path: "/api/v1/accounts/{accountId}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["accountId"],
  payload: "data",
  check: checkGetSpotAccountDetail,
};

export const getSpotHFLedger: Operation<AccountOperations["getSpotHFLedger"]> = {
  id: "account.getSpotHFLedger",
  method: "GET",
  path: "/api/v1/hf/accounts/ledgers",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"lastId","next":{"row":"id"},"rows":"."},
  payload: "data",
  check: checkGetSpotHFLedger,
};

export const getSpotAccountType: Operation<AccountOperations["getSpotAccountType"]> = {
  id: "account.getSpotAccountType",
  method: "GET",
  path: "/api/v1/hf/accounts/opened",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":30},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetSpotAccountType,
};

export const getApikeyInfo: Operation<AccountOperations["getApikeyInfo"]> = {
  id: "account.getApikeyInfo",
  method: "GET",
  path: "/api/v1/user/api-key",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetApikeyInfo,
};

export const getAccountInfo: Operation<AccountOperations["getAccountInfo"]> = {
  id: "account.getAccountInfo",
  method: "GET",
  path: "/api/v2/user-info",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetAccountInfo,
};

export const getMarginHFLedger: Operation<AccountOperations["getMarginHFLedger"]> = {
  id: "account.getMarginHFLedger",
  method: "GET",
  path: "/api/v3/hf/margin/account/ledgers",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"lastId","next":{"row":"id"},"rows":"."},
  payload: "data",
  check: checkGetMarginHFLedger,
};

export const getIsolatedMarginAccountDetailV1: Operation<AccountOperations["getIsolatedMarginAccountDetailV1"]> = {
  id: "account.getIsolatedMarginAccountDetailV1",
  method: "GET",
  path: "/api/v1/isolated/account/{symbol}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":50},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["symbol"],
  payload: "data",
  check: checkGetIsolatedMarginAccountDetailV1,
};

export const getIsolatedMarginAccountListV1: Operation<AccountOperations["getIsolatedMarginAccountListV1"]> = {
  id: "account.getIsolatedMarginAccountListV1",
  method: "GET",
  path: "/api/v1/isolated/accounts",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":50},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetIsolatedMarginAccountListV1,
};

export const getMarginAccountDetail: Operation<AccountOperations["getMarginAccountDetail"]> = {
  id: "account.getMarginAccountDetail",
  method: "GET",
  path: "/api/v1/margin/account",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":40},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarginAccountDetail,
};

export const getBasicFee: Operation<AccountOperations["getBasicFee"]> = {
  id: "account.getBasicFee",
  method: "GET",
  path: "/api/v1/base-fee",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetBasicFee,
};

export const getSpotActualFee: Operation<AccountOperations["getSpotActualFee"]> = {
  id: "account.getSpotActualFee",
  method: "GET",
  path: "/api/v1/trade-fees",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetSpotActualFee,
};

export const getDepositHistory: Operation<AccountOperations["getDepositHistory"]> = {
  id: "account.getDepositHistory",
  method: "GET",
  path: "/api/v1/deposits",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetDepositHistory,
};

export const addDepositAddressV3: Operation<AccountOperations["addDepositAddressV3"]> = {
  id: "account.addDepositAddressV3",
  method: "POST",
  path: "/api/v3/deposit-address/create",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"account.getDepositAddressV3","parameters":{"currency":{"parameter":"currency"},"chain":{"parameter":"chain"}}},
  body: true,
  form: {"amount":"decimal"},
  payload: "data",
  check: checkAddDepositAddressV3,
};

export const getDepositAddressV3: Operation<AccountOperations["getDepositAddressV3"]> = {
  id: "account.getDepositAddressV3",
  method: "GET",
  path: "/api/v3/deposit-addresses",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  form: {"amount":"decimal"},
  payload: "data",
  check: checkGetDepositAddressV3,
};

export const getDepositAddressV1: Operation<AccountOperations["getDepositAddressV1"]> = {
  id: "account.getDepositAddressV1",
  method: "GET",
  path: "/api/v1/deposit-addresses",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetDepositAddressV1,
};

export const addDepositAddressV1: Operation<AccountOperations["addDepositAddressV1"]> = {
  id: "account.addDepositAddressV1",
  method: "POST",
  path: "/api/v1/deposit-addresses",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"account.getDepositAddressV3","parameters":{"currency":{"parameter":"currency"},"chain":{"parameter":"chain"}}},
  body: true,
  payload: "data",
  check: checkAddDepositAddressV1,
};

export const getDepositHistoryOld: Operation<AccountOperations["getDepositHistoryOld"]> = {
  id: "account.getDepositHistoryOld",
  method: "GET",
  path: "/api/v1/hist-deposits",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetDepositHistoryOld,
};

export const getDepositAddressV2: Operation<AccountOperations["getDepositAddressV2"]> = {
  id: "account.getDepositAddressV2",
  method: "GET",
  path: "/api/v2/deposit-addresses",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetDepositAddressV2,
};

export const getFuturesAccount: Operation<AccountOperations["getFuturesAccount"]> = {
  id: "account.getFuturesAccount",
  method: "GET",
  path: "/api/v1/account-overview",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetFuturesAccount,
};

export const getFuturesLedger: Operation<AccountOperations["getFuturesLedger"]> = {
  id: "account.getFuturesLedger",
  method: "GET",
  path: "/api/v1/transaction-history",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"offset","next":{"row":"offset"},"more":"hasMore","rows":"dataList"},
  payload: "data",
  check: checkGetFuturesLedger,
};

export const getFuturesActualFee: Operation<AccountOperations["getFuturesActualFee"]> = {
  id: "account.getFuturesActualFee",
  method: "GET",
  path: "/api/v1/trade-fees",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetFuturesActualFee,
};

export const getFuturesSubAccountListV2: Operation<AccountOperations["getFuturesSubAccountListV2"]> = {
  id: "account.getFuturesSubAccountListV2",
  method: "GET",
  path: "/api/v1/account-overview-all",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":6},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetFuturesSubAccountListV2,
};

export const futuresAccountTransferIn: Operation<AccountOperations["futuresAccountTransferIn"]> = {
  id: "account.futuresAccountTransferIn",
  method: "POST",
  path: "/api/v1/transfer-in",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"account.getFuturesLedger","parameters":{"currency":{"parameter":"currency"},"startAt":{"sentMs":-5000},"endAt":{"sentMs":10000}}},
  body: true,
  form: {"amount":"number"},
  literals: {"amount":"number"},
  payload: "data",
  check: checkFuturesAccountTransferIn,
};

export const getFuturesAccountTransferOutLedger: Operation<AccountOperations["getFuturesAccountTransferOutLedger"]> = {
  id: "account.getFuturesAccountTransferOutLedger",
  method: "GET",
  path: "/api/v1/transfer-list",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetFuturesAccountTransferOutLedger,
};

export const futuresAccountTransferOut: Operation<AccountOperations["futuresAccountTransferOut"]> = {
  id: "account.futuresAccountTransferOut",
  method: "POST",
  path: "/api/v3/transfer-out",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"account.getFuturesAccountTransferOutLedger","parameters":{"currency":{"parameter":"currency"},"startAt":{"sentMs":-5000},"endAt":{"sentMs":10000}},"rows":"items","where":{"amount":{"parameter":"amount"}},"record":{"id":"applyId","createdAt":"createdAt","succeeded":{"status":{"const":"SUCCESS"}},"failed":{"status":{"const":"FAILURE"}}}},
  body: true,
  form: {"amount":"number"},
  literals: {"amount":"number"},
  payload: "data",
  check: checkFuturesAccountTransferOut,
};

export const getTransferQuotas: Operation<AccountOperations["getTransferQuotas"]> = {
  id: "account.getTransferQuotas",
  method: "GET",
  path: "/api/v1/accounts/transferable",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetTransferQuotas,
};

export const flexTransfer: Operation<AccountOperations["flexTransfer"]> = {
  id: "account.flexTransfer",
  method: "POST",
  path: "/api/v3/accounts/universal-transfer",
  auth: "key",
  permission: "FlexTransfers",
  limits: [{"pool":"management","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"account.getSpotLedger","parameters":{"currency":{"parameter":"currency"},"startAt":{"sentMs":-5000},"endAt":{"sentMs":10000},"pageSize":{"const":500}}},
  body: true,
  form: {"amount":"decimal"},
  payload: "data",
  check: checkFlexTransfer,
};

export const innerTransfer: Operation<AccountOperations["innerTransfer"]> = {
  id: "account.innerTransfer",
  method: "POST",
  path: "/api/v2/accounts/inner-transfer",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"management","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"account.getSpotLedger","parameters":{"currency":{"parameter":"currency"},"startAt":{"sentMs":-5000},"endAt":{"sentMs":10000},"pageSize":{"const":500}}},
  body: true,
  form: {"amount":"decimal"},
  payload: "data",
  check: checkInnerTransfer,
};

export const subAccountTransfer: Operation<AccountOperations["subAccountTransfer"]> = {
  id: "account.subAccountTransfer",
  method: "POST",
  path: "/api/v2/accounts/sub-transfer",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"management","weight":30},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"account.getSpotLedger","parameters":{"currency":{"parameter":"currency"},"startAt":{"sentMs":-5000},"endAt":{"sentMs":10000},"pageSize":{"const":500}}},
  body: true,
  form: {"amount":"decimal"},
  payload: "data",
  check: checkSubAccountTransfer,
};

export const getWithdrawalHistory: Operation<AccountOperations["getWithdrawalHistory"]> = {
  id: "account.getWithdrawalHistory",
  method: "GET",
  path: "/api/v1/withdrawals",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetWithdrawalHistory,
};

export const withdrawalV1: Operation<AccountOperations["withdrawalV1"]> = {
  id: "account.withdrawalV1",
  method: "POST",
  path: "/api/v1/withdrawals",
  auth: "key",
  permission: "Withdrawal",
  limits: [{"pool":"management","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"account.getWithdrawalHistory","parameters":{"currency":{"parameter":"currency"},"startAt":{"sentMs":-5000},"endAt":{"sentMs":10000},"pageSize":{"const":500}}},
  body: true,
  form: {"amount":"number"},
  literals: {"amount":"number"},
  payload: "data",
  check: checkWithdrawalV1,
};

export const getWithdrawalQuotas: Operation<AccountOperations["getWithdrawalQuotas"]> = {
  id: "account.getWithdrawalQuotas",
  method: "GET",
  path: "/api/v1/withdrawals/quotas",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetWithdrawalQuotas,
};

export const getWithdrawalHistoryById: Operation<AccountOperations["getWithdrawalHistoryById"]> = {
  id: "account.getWithdrawalHistoryById",
  method: "GET",
  path: "/api/v1/withdrawals/{withdrawalId}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["withdrawalId"],
  payload: "data",
  check: checkGetWithdrawalHistoryById,
};

export const cancelWithdrawal: Operation<AccountOperations["cancelWithdrawal"]> = {
  id: "account.cancelWithdrawal",
  method: "DELETE",
  path: "/api/v1/withdrawals/{withdrawalId}",
  auth: "key",
  permission: "Withdrawal",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"account.getWithdrawalHistoryById","parameters":{"withdrawalId":{"parameter":"withdrawalId"}}},
  reducesRisk: true,
  inPath: ["withdrawalId"],
  payload: "data",
  check: checkCancelWithdrawal,
};

export const withdrawalV3: Operation<AccountOperations["withdrawalV3"]> = {
  id: "account.withdrawalV3",
  method: "POST",
  path: "/api/v3/withdrawals",
  auth: "key",
  permission: "Withdrawal",
  limits: [{"pool":"management","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"account.getWithdrawalHistory","parameters":{"currency":{"parameter":"currency"},"startAt":{"sentMs":-5000},"endAt":{"sentMs":10000},"pageSize":{"const":500}}},
  body: true,
  form: {"amount":"decimal"},
  payload: "data",
  check: checkWithdrawalV3,
};

export const getWithdrawalHistoryOld: Operation<AccountOperations["getWithdrawalHistoryOld"]> = {
  id: "account.getWithdrawalHistoryOld",
  method: "GET",
  path: "/api/v1/hist-withdrawals",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetWithdrawalHistoryOld,
};

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

export const copytradingAddOrder: Operation<CopytradingOperations["addOrder"]> = {
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
  check: checkCopytradingAddOrder,
};

export const copytradingCancelOrderById: Operation<CopytradingOperations["cancelOrderById"]> = {
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
  check: checkCopytradingCancelOrderById,
};

export const copytradingCancelOrderByClientOid: Operation<CopytradingOperations["cancelOrderByClientOid"]> = {
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
  check: checkCopytradingCancelOrderByClientOid,
};

export const copytradingAddOrderTest: Operation<CopytradingOperations["addOrderTest"]> = {
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
  check: checkCopytradingAddOrderTest,
};

export const copytradingAddTPSLOrder: Operation<CopytradingOperations["addTPSLOrder"]> = {
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
  check: checkCopytradingAddTPSLOrder,
};

export const copytradingGetMaxOpenSize: Operation<CopytradingOperations["getMaxOpenSize"]> = {
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
  check: checkCopytradingGetMaxOpenSize,
};

export const copytradingAddIsolatedMargin: Operation<CopytradingOperations["addIsolatedMargin"]> = {
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
  check: checkCopytradingAddIsolatedMargin,
};

export const copytradingRemoveIsolatedMargin: Operation<CopytradingOperations["removeIsolatedMargin"]> = {
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
  check: checkCopytradingRemoveIsolatedMargin,
};

export const copytradingGetMaxWithdrawMargin: Operation<CopytradingOperations["getMaxWithdrawMargin"]> = {
  id: "copytrading.getMaxWithdrawMargin",
  method: "GET",
  path: "/api/v1/copy-trade/futures/position/margin/max-withdraw-margin",
  host: "futures",
  auth: "key",
  permission: "LeadtradeFutures",
  limits: [{"pool":"copytrading","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkCopytradingGetMaxWithdrawMargin,
};

export const copytradingModifyAutoDepositStatus: Operation<CopytradingOperations["modifyAutoDepositStatus"]> = {
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
  check: checkCopytradingModifyAutoDepositStatus,
};

export const copytradingModifyIsolatedMarginRiskLimit: Operation<CopytradingOperations["modifyIsolatedMarginRiskLimit"]> = {
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
  check: checkCopytradingModifyIsolatedMarginRiskLimit,
};

export const getSymbol: Operation<FuturesOperations["getSymbol"]> = {
  id: "futures.getSymbol",
  method: "GET",
  path: "/api/v1/contracts/{symbol}",
  host: "futures",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["symbol"],
  payload: "data",
  check: checkGetSymbol,
};

export const getAllSymbols: Operation<FuturesOperations["getAllSymbols"]> = {
  id: "futures.getAllSymbols",
  method: "GET",
  path: "/api/v1/contracts/active",
  host: "futures",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetAllSymbols,
};

export const getTicker: Operation<FuturesOperations["getTicker"]> = {
  id: "futures.getTicker",
  method: "GET",
  path: "/api/v1/ticker",
  host: "futures",
  limits: [{"pool":"public","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetTicker,
};

export const getAllTickers: Operation<FuturesOperations["getAllTickers"]> = {
  id: "futures.getAllTickers",
  method: "GET",
  path: "/api/v1/allTickers",
  host: "futures",
  limits: [{"pool":"public","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetAllTickers,
};

export const getFullOrderBook: Operation<FuturesOperations["getFullOrderBook"]> = {
  id: "futures.getFullOrderBook",
  method: "GET",
  path: "/api/v1/level2/snapshot",
  host: "futures",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetFullOrderBook,
};

export const getPartOrderBook: Operation<FuturesOperations["getPartOrderBook"]> = {
  id: "futures.getPartOrderBook",
  method: "GET",
  path: "/api/v1/level2/depth{size}",
  host: "futures",
  limits: [{"pool":"public","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["size"],
  payload: "data",
  check: checkGetPartOrderBook,
};

export const getMarketTradeHistory: Operation<FuturesOperations["getMarketTradeHistory"]> = {
  id: "futures.getMarketTradeHistory",
  method: "GET",
  path: "/api/v1/trade/history",
  host: "futures",
  limits: [{"pool":"public","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarketTradeHistory,
};

export const getKlines: Operation<FuturesOperations["getKlines"]> = {
  id: "futures.getKlines",
  method: "GET",
  path: "/api/v1/kline/query",
  host: "futures",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetKlines,
};

export const getMarkPrice: Operation<FuturesOperations["getMarkPrice"]> = {
  id: "futures.getMarkPrice",
  method: "GET",
  path: "/api/v1/mark-price/{symbol}/current",
  host: "futures",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["symbol"],
  payload: "data",
  check: checkGetMarkPrice,
};

export const getSpotIndexPrice: Operation<FuturesOperations["getSpotIndexPrice"]> = {
  id: "futures.getSpotIndexPrice",
  method: "GET",
  path: "/api/v1/index/query",
  host: "futures",
  limits: [{"pool":"public","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"offset","next":{"row":"timePoint"},"more":"hasMore","rows":"dataList"},
  payload: "data",
  check: checkGetSpotIndexPrice,
};

export const getInterestRateIndex: Operation<FuturesOperations["getInterestRateIndex"]> = {
  id: "futures.getInterestRateIndex",
  method: "GET",
  path: "/api/v1/interest/query",
  host: "futures",
  limits: [{"pool":"public","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"offset","next":{"row":"timePoint"},"more":"hasMore","rows":"dataList"},
  payload: "data",
  check: checkGetInterestRateIndex,
};

export const getPremiumIndex: Operation<FuturesOperations["getPremiumIndex"]> = {
  id: "futures.getPremiumIndex",
  method: "GET",
  path: "/api/v1/premium/query",
  host: "futures",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"offset","next":{"row":"timePoint"},"more":"hasMore","rows":"dataList"},
  payload: "data",
  check: checkGetPremiumIndex,
};

export const get24hrStats: Operation<FuturesOperations["get24hrStats"]> = {
  id: "futures.get24hrStats",
  method: "GET",
  path: "/api/v1/trade-statistics",
  host: "futures",
  auth: "key",
  limits: [{"pool":"futures","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGet24hrStats,
};

export const getServiceStatus: Operation<FuturesOperations["getServiceStatus"]> = {
  id: "futures.getServiceStatus",
  method: "GET",
  path: "/api/v1/status",
  host: "futures",
  limits: [{"pool":"public","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetServiceStatus,
};

export const getPublicToken: Operation<FuturesOperations["getPublicToken"]> = {
  id: "futures.getPublicToken",
  method: "POST",
  path: "/api/v1/bullet-public",
  host: "futures",
  limits: [{"pool":"public","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPublicToken,
};

export const getPrivateToken: Operation<FuturesOperations["getPrivateToken"]> = {
  id: "futures.getPrivateToken",
  method: "POST",
  path: "/api/v1/bullet-private",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPrivateToken,
};

export const getCurrentFundingRate: Operation<FuturesOperations["getCurrentFundingRate"]> = {
  id: "futures.getCurrentFundingRate",
  method: "GET",
  path: "/api/v1/funding-rate/{symbol}/current",
  host: "futures",
  limits: [{"pool":"public","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["symbol"],
  payload: "data",
  check: checkGetCurrentFundingRate,
};

export const getPublicFundingHistory: Operation<FuturesOperations["getPublicFundingHistory"]> = {
  id: "futures.getPublicFundingHistory",
  method: "GET",
  path: "/api/v1/contract/funding-rates",
  host: "futures",
  limits: [{"pool":"public","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPublicFundingHistory,
};

export const getPrivateFundingHistory: Operation<FuturesOperations["getPrivateFundingHistory"]> = {
  id: "futures.getPrivateFundingHistory",
  method: "GET",
  path: "/api/v1/funding-history",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"offset","next":{"row":"id"},"more":"hasMore","rows":"dataList"},
  payload: "data",
  check: checkGetPrivateFundingHistory,
};

export const getOrderList: Operation<FuturesOperations["getOrderList"]> = {
  id: "futures.getOrderList",
  method: "GET",
  path: "/api/v1/orders",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkGetOrderList,
};

export const futuresAddOrder: Operation<FuturesOperations["addOrder"]> = {
  id: "futures.addOrder",
  method: "POST",
  path: "/api/v1/orders",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"futures.getOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"stopPrice":"decimal","price":"decimal","qty":"decimal","valueQty":"decimal"},
  payload: "data",
  check: checkFuturesAddOrder,
};

export const cancelAllOrdersV1: Operation<FuturesOperations["cancelAllOrdersV1"]> = {
  id: "futures.cancelAllOrdersV1",
  method: "DELETE",
  path: "/api/v1/orders",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":800},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getOrderList","parameters":{"status":{"const":"active"},"symbol":{"parameter":"symbol"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelAllOrdersV1,
};

export const futuresAddOrderTest: Operation<FuturesOperations["addOrderTest"]> = {
  id: "futures.addOrderTest",
  method: "POST",
  path: "/api/v1/orders/test",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  body: true,
  form: {"stopPrice":"decimal","price":"decimal","qty":"decimal","valueQty":"decimal"},
  payload: "data",
  check: checkFuturesAddOrderTest,
};

export const futuresBatchAddOrders: Operation<FuturesOperations["batchAddOrders"]> = {
  id: "futures.batchAddOrders",
  method: "POST",
  path: "/api/v1/orders/multi",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"futures.getOrderByClientOid","parameters":{"clientOid":{"parameter":"orders.0.clientOid"}}},
  body: true,
  list: "orders",
  form: {"orders":[{"stopPrice":"decimal","price":"decimal","qty":"decimal","valueQty":"decimal"}]},
  payload: "data",
  check: checkFuturesBatchAddOrders,
};

export const futuresAddTPSLOrder: Operation<FuturesOperations["addTPSLOrder"]> = {
  id: "futures.addTPSLOrder",
  method: "POST",
  path: "/api/v1/st-orders",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"futures.getOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"triggerStopUpPrice":"decimal","triggerStopDownPrice":"decimal","price":"decimal","qty":"decimal","valueQty":"decimal"},
  payload: "data",
  check: checkFuturesAddTPSLOrder,
};

export const futuresGetOrderByOrderId: Operation<FuturesOperations["getOrderByOrderId"]> = {
  id: "futures.getOrderByOrderId",
  method: "GET",
  path: "/api/v1/orders/{orderId}",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["orderId"],
  payload: "data",
  check: checkFuturesGetOrderByOrderId,
};

export const futuresCancelOrderById: Operation<FuturesOperations["cancelOrderById"]> = {
  id: "futures.cancelOrderById",
  method: "DELETE",
  path: "/api/v1/orders/{orderId}",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getOrderByOrderId","parameters":{"orderId":{"parameter":"orderId"}},"equals":{"cancelExist":{"const":true},"isActive":{"const":false}}},
  reducesRisk: true,
  inPath: ["orderId"],
  payload: "data",
  check: checkFuturesCancelOrderById,
};

export const futuresCancelOrderByClientOid: Operation<FuturesOperations["cancelOrderByClientOid"]> = {
  id: "futures.cancelOrderByClientOid",
  method: "DELETE",
  path: "/api/v1/orders/client-order/{clientOid}",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"cancelExist":{"const":true},"isActive":{"const":false}}},
  reducesRisk: true,
  inPath: ["clientOid"],
  payload: "data",
  check: checkFuturesCancelOrderByClientOid,
};

export const batchCancelOrders: Operation<FuturesOperations["batchCancelOrders"]> = {
  id: "futures.batchCancelOrders",
  method: "DELETE",
  path: "/api/v1/orders/multi-cancel",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getOrderList","parameters":{"status":{"const":"active"}}},
  reducesRisk: true,
  body: true,
  payload: "data",
  check: checkBatchCancelOrders,
};

export const cancelAllOrdersV3: Operation<FuturesOperations["cancelAllOrdersV3"]> = {
  id: "futures.cancelAllOrdersV3",
  method: "DELETE",
  path: "/api/v3/orders",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getOrderList","parameters":{"status":{"const":"active"},"symbol":{"parameter":"symbol"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelAllOrdersV3,
};

export const getStopOrderList: Operation<FuturesOperations["getStopOrderList"]> = {
  id: "futures.getStopOrderList",
  method: "GET",
  path: "/api/v1/stopOrders",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":6},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkGetStopOrderList,
};

export const cancelAllStopOrders: Operation<FuturesOperations["cancelAllStopOrders"]> = {
  id: "futures.cancelAllStopOrders",
  method: "DELETE",
  path: "/api/v1/stopOrders",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getStopOrderList","parameters":{"symbol":{"parameter":"symbol"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelAllStopOrders,
};

export const futuresGetOrderByClientOid: Operation<FuturesOperations["getOrderByClientOid"]> = {
  id: "futures.getOrderByClientOid",
  method: "GET",
  path: "/api/v1/orders/byClientOid",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkFuturesGetOrderByClientOid,
};

export const getRecentClosedOrders: Operation<FuturesOperations["getRecentClosedOrders"]> = {
  id: "futures.getRecentClosedOrders",
  method: "GET",
  path: "/api/v1/recentDoneOrders",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetRecentClosedOrders,
};

export const getOpenOrderValue: Operation<FuturesOperations["getOpenOrderValue"]> = {
  id: "futures.getOpenOrderValue",
  method: "GET",
  path: "/api/v1/openOrderStatistics",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetOpenOrderValue,
};

export const futuresGetTradeHistory: Operation<FuturesOperations["getTradeHistory"]> = {
  id: "futures.getTradeHistory",
  method: "GET",
  path: "/api/v1/fills",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkFuturesGetTradeHistory,
};

export const getRecentTradeHistory: Operation<FuturesOperations["getRecentTradeHistory"]> = {
  id: "futures.getRecentTradeHistory",
  method: "GET",
  path: "/api/v1/recentFills",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetRecentTradeHistory,
};

export const getMarginMode: Operation<FuturesOperations["getMarginMode"]> = {
  id: "futures.getMarginMode",
  method: "GET",
  path: "/api/v2/position/getMarginMode",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarginMode,
};

export const switchMarginMode: Operation<FuturesOperations["switchMarginMode"]> = {
  id: "futures.switchMarginMode",
  method: "POST",
  path: "/api/v2/position/changeMarginMode",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getMarginMode","parameters":{"symbol":{"parameter":"symbol"}},"equals":{"marginMode":{"parameter":"marginMode"}}},
  body: true,
  payload: "data",
  check: checkSwitchMarginMode,
};

export const batchSwitchMarginMode: Operation<FuturesOperations["batchSwitchMarginMode"]> = {
  id: "futures.batchSwitchMarginMode",
  method: "POST",
  path: "/api/v2/position/batchChangeMarginMode",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getMarginMode","parameters":{"symbol":{"parameter":"symbols.0"}}},
  body: true,
  payload: "data",
  check: checkBatchSwitchMarginMode,
};

export const getCrossMarginLeverage: Operation<FuturesOperations["getCrossMarginLeverage"]> = {
  id: "futures.getCrossMarginLeverage",
  method: "GET",
  path: "/api/v2/getCrossUserLeverage",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetCrossMarginLeverage,
};

export const modifyMarginLeverage: Operation<FuturesOperations["modifyMarginLeverage"]> = {
  id: "futures.modifyMarginLeverage",
  method: "POST",
  path: "/api/v2/changeCrossUserLeverage",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getCrossMarginLeverage","parameters":{"symbol":{"parameter":"symbol"}},"equals":{"leverage":{"parameter":"leverage"}}},
  body: true,
  form: {"leverage":"decimal"},
  payload: "data",
  check: checkModifyMarginLeverage,
};

export const getPositionMode: Operation<FuturesOperations["getPositionMode"]> = {
  id: "futures.getPositionMode",
  method: "GET",
  path: "/api/v2/position/getPositionMode",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPositionMode,
};

export const switchPositionMode: Operation<FuturesOperations["switchPositionMode"]> = {
  id: "futures.switchPositionMode",
  method: "POST",
  path: "/api/v2/position/switchPositionMode",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getPositionMode","parameters":{},"equals":{"positionMode":{"parameter":"positionMode"}}},
  body: true,
  payload: "data",
  check: checkSwitchPositionMode,
};

export const getPositionDetails: Operation<FuturesOperations["getPositionDetails"]> = {
  id: "futures.getPositionDetails",
  method: "GET",
  path: "/api/v1/position",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPositionDetails,
};

export const getPositionV2: Operation<FuturesOperations["getPositionV2"]> = {
  id: "futures.getPositionV2",
  method: "GET",
  path: "/api/v2/position",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPositionV2,
};

export const getPositionList: Operation<FuturesOperations["getPositionList"]> = {
  id: "futures.getPositionList",
  method: "GET",
  path: "/api/v1/positions",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPositionList,
};

export const getPositionsHistory: Operation<FuturesOperations["getPositionsHistory"]> = {
  id: "futures.getPositionsHistory",
  method: "GET",
  path: "/api/v1/history-positions",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"pageId","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetPositionsHistory,
};

export const futuresAddIsolatedMargin: Operation<FuturesOperations["addIsolatedMargin"]> = {
  id: "futures.addIsolatedMargin",
  method: "POST",
  path: "/api/v1/position/margin/deposit-margin",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "keyed",
  settle: {"read":"futures.getPositionV2","parameters":{"symbol":{"parameter":"symbol"}},"rows":".","where":{"positionSide":{"parameter":"positionSide"}},"change":{"of":"posMargin","by":{"parameter":"margin"}}},
  reducesRisk: true,
  body: true,
  form: {"margin":"number"},
  literals: {"margin":"number"},
  payload: "data",
  check: checkFuturesAddIsolatedMargin,
};

export const futuresRemoveIsolatedMargin: Operation<FuturesOperations["removeIsolatedMargin"]> = {
  id: "futures.removeIsolatedMargin",
  method: "POST",
  path: "/api/v1/margin/withdrawMargin",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"futures.getPositionV2","parameters":{"symbol":{"parameter":"symbol"}}},
  body: true,
  form: {"withdrawAmount":"decimal"},
  payload: "data",
  check: checkFuturesRemoveIsolatedMargin,
};

export const futuresGetMaxWithdrawMargin: Operation<FuturesOperations["getMaxWithdrawMargin"]> = {
  id: "futures.getMaxWithdrawMargin",
  method: "GET",
  path: "/api/v1/margin/maxWithdrawMargin",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkFuturesGetMaxWithdrawMargin,
};

export const futuresGetMaxOpenSize: Operation<FuturesOperations["getMaxOpenSize"]> = {
  id: "futures.getMaxOpenSize",
  method: "GET",
  path: "/api/v2/getMaxOpenSize",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  form: {"price":"decimal"},
  payload: "data",
  check: checkFuturesGetMaxOpenSize,
};

export const getCrossMarginRiskLimit: Operation<FuturesOperations["getCrossMarginRiskLimit"]> = {
  id: "futures.getCrossMarginRiskLimit",
  method: "GET",
  path: "/api/v2/batchGetCrossOrderLimit",
  host: "futures",
  auth: "key",
  permission: "General",
  limits: [{"pool":"futures","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  form: {"totalMargin":"decimal"},
  payload: "data",
  check: checkGetCrossMarginRiskLimit,
};

export const getCrossMarginRequirement: Operation<FuturesOperations["getCrossMarginRequirement"]> = {
  id: "futures.getCrossMarginRequirement",
  method: "POST",
  path: "/api/v2/getCrossModeMarginRequirement",
  host: "futures",
  auth: "key",
  limits: [{"pool":"futures","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  body: true,
  form: {"positionValue":"decimal","leverage":"decimal"},
  payload: "data",
  check: checkGetCrossMarginRequirement,
};

export const getIsolatedMarginRiskLimit: Operation<FuturesOperations["getIsolatedMarginRiskLimit"]> = {
  id: "futures.getIsolatedMarginRiskLimit",
  method: "GET",
  path: "/api/v1/contracts/risk-limit/{symbol}",
  host: "futures",
  auth: "key",
  limits: [{"pool":"public","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["symbol"],
  payload: "data",
  check: checkGetIsolatedMarginRiskLimit,
};

export const futuresModifyIsolatedMarginRiskLimit: Operation<FuturesOperations["modifyIsolatedMarginRiskLimit"]> = {
  id: "futures.modifyIsolatedMarginRiskLimit",
  method: "POST",
  path: "/api/v1/position/risk-limit-level/change",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getPositionV2","parameters":{"symbol":{"parameter":"symbol"}},"rows":".","where":{"riskLimitLevel":{"parameter":"level"}},"found":true},
  body: true,
  payload: "data",
  check: checkFuturesModifyIsolatedMarginRiskLimit,
};

export const futuresModifyAutoDepositStatus: Operation<FuturesOperations["modifyAutoDepositStatus"]> = {
  id: "futures.modifyAutoDepositStatus",
  method: "POST",
  path: "/api/v1/position/margin/auto-deposit-status",
  host: "futures",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"futures","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"futures.getPositionDetails","parameters":{"symbol":{"parameter":"symbol"}},"equals":{"autoDeposit":{"parameter":"status"}}},
  body: true,
  payload: "data",
  check: checkFuturesModifyAutoDepositStatus,
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

export const modifyPurchase: Operation<MarginOperations["modifyPurchase"]> = {
  id: "margin.modifyPurchase",
  method: "POST",
  path: "/api/v3/lend/purchase/update",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getPurchaseOrders","parameters":{"status":{"const":"PENDING"},"currency":{"parameter":"currency"},"purchaseOrderNo":{"parameter":"purchaseOrderNo"}},"rows":"items","where":{"purchaseOrderNo":{"parameter":"purchaseOrderNo"},"interestRate":{"parameter":"interestRate"}},"found":true},
  body: true,
  form: {"interestRate":"decimal"},
  payload: "data",
  check: checkModifyPurchase,
};

export const getLoanMarket: Operation<MarginOperations["getLoanMarket"]> = {
  id: "margin.getLoanMarket",
  method: "GET",
  path: "/api/v3/project/list",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetLoanMarket,
};

export const getLoanMarketInterestRate: Operation<MarginOperations["getLoanMarketInterestRate"]> = {
  id: "margin.getLoanMarketInterestRate",
  method: "GET",
  path: "/api/v3/project/marketInterestRate",
  limits: [{"pool":"public","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetLoanMarketInterestRate,
};

export const purchase: Operation<MarginOperations["purchase"]> = {
  id: "margin.purchase",
  method: "POST",
  path: "/api/v3/purchase",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"margin.getPurchaseOrders","parameters":{"status":{"const":"PENDING"},"currency":{"parameter":"currency"}}},
  body: true,
  form: {"size":"decimal","interestRate":"decimal"},
  payload: "data",
  check: checkPurchase,
};

export const getPurchaseOrders: Operation<MarginOperations["getPurchaseOrders"]> = {
  id: "margin.getPurchaseOrders",
  method: "GET",
  path: "/api/v3/purchase/orders",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetPurchaseOrders,
};

export const redeem: Operation<MarginOperations["redeem"]> = {
  id: "margin.redeem",
  method: "POST",
  path: "/api/v3/redeem",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"margin.getRedeemOrders","parameters":{"status":{"const":"PENDING"},"currency":{"parameter":"currency"}}},
  body: true,
  form: {"size":"decimal"},
  payload: "data",
  check: checkRedeem,
};

export const getRedeemOrders: Operation<MarginOperations["getRedeemOrders"]> = {
  id: "margin.getRedeemOrders",
  method: "GET",
  path: "/api/v3/redeem/orders",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetRedeemOrders,
};

export const getIsolatedMarginSymbols: Operation<MarginOperations["getIsolatedMarginSymbols"]> = {
  id: "margin.getIsolatedMarginSymbols",
  method: "GET",
  path: "/api/v1/isolated/symbols",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetIsolatedMarginSymbols,
};

export const getMarkPriceDetail: Operation<MarginOperations["getMarkPriceDetail"]> = {
  id: "margin.getMarkPriceDetail",
  method: "GET",
  path: "/api/v1/mark-price/{symbol}/current",
  limits: [{"pool":"public","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["symbol"],
  payload: "data",
  check: checkGetMarkPriceDetail,
};

export const getETFInfo: Operation<MarginOperations["getETFInfo"]> = {
  id: "margin.getETFInfo",
  method: "GET",
  path: "/api/v3/etf/info",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetETFInfo,
};

export const getCrossMarginSymbols: Operation<MarginOperations["getCrossMarginSymbols"]> = {
  id: "margin.getCrossMarginSymbols",
  method: "GET",
  path: "/api/v3/margin/symbols",
  limits: [{"pool":"public","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetCrossMarginSymbols,
};

export const getMarkPriceList: Operation<MarginOperations["getMarkPriceList"]> = {
  id: "margin.getMarkPriceList",
  method: "GET",
  path: "/api/v3/mark-price/all-symbols",
  limits: [{"pool":"public","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarkPriceList,
};

export const getMarginRiskLimit: Operation<MarginOperations["getMarginRiskLimit"]> = {
  id: "margin.getMarginRiskLimit",
  method: "GET",
  path: "/api/v3/margin/currencies",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarginRiskLimit,
};

export const getBorrowInterestRate: Operation<MarginOperations["getBorrowInterestRate"]> = {
  id: "margin.getBorrowInterestRate",
  method: "GET",
  path: "/api/v3/margin/borrowRate",
  auth: "key",
  limits: [{"pool":"spot","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetBorrowInterestRate,
};

export const getMarginCollateralRatio: Operation<MarginOperations["getMarginCollateralRatio"]> = {
  id: "margin.getMarginCollateralRatio",
  method: "GET",
  path: "/api/v3/margin/collateralRatio",
  limits: [{"pool":"public","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarginCollateralRatio,
};

export const getMarketAvailableInventory: Operation<MarginOperations["getMarketAvailableInventory"]> = {
  id: "margin.getMarketAvailableInventory",
  method: "GET",
  path: "/api/v3/margin/available-inventory",
  limits: [{"pool":"public","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarketAvailableInventory,
};

export const addOcoOrder: Operation<MarginOperations["addOcoOrder"]> = {
  id: "margin.addOcoOrder",
  method: "POST",
  path: "/api/v3/hf/margin/oco-order",
  auth: "key",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"margin.getOcoOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"price":"decimal","size":"decimal","stopPrice":"decimal","limitPrice":"decimal"},
  payload: "data",
  check: checkAddOcoOrder,
};

export const cancelOcoOrderByOrderId: Operation<MarginOperations["cancelOcoOrderByOrderId"]> = {
  id: "margin.cancelOcoOrderByOrderId",
  method: "DELETE",
  path: "/api/v3/hf/margin/oco-order/cancel-by-id",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getOcoOrderByOrderId","parameters":{"orderId":{"parameter":"orderId"}},"equals":{"status":{"const":"CANCELLED"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelOcoOrderByOrderId,
};

export const cancelOcoOrderByClientOid: Operation<MarginOperations["cancelOcoOrderByClientOid"]> = {
  id: "margin.cancelOcoOrderByClientOid",
  method: "DELETE",
  path: "/api/v3/hf/margin/oco-order/cancel-by-clientOid",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getOcoOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"status":{"const":"CANCELLED"}}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelOcoOrderByClientOid,
};

export const batchCancelOcoOrders: Operation<MarginOperations["batchCancelOcoOrders"]> = {
  id: "margin.batchCancelOcoOrders",
  method: "DELETE",
  path: "/api/v3/hf/margin/oco-order/cancel",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getOcoOrderList","parameters":{"currentPage":{"const":1},"pageSize":{"const":500},"symbol":{"parameter":"symbol"},"tradeType":{"parameter":"tradeType"},"orderIds":{"parameter":"orderIds"}}},
  reducesRisk: true,
  payload: "data",
  check: checkBatchCancelOcoOrders,
};

export const getOcoOrderByOrderId: Operation<MarginOperations["getOcoOrderByOrderId"]> = {
  id: "margin.getOcoOrderByOrderId",
  method: "GET",
  path: "/api/v3/hf/margin/oco-order/orderId",
  auth: "key",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetOcoOrderByOrderId,
};

export const getOcoOrderByClientOid: Operation<MarginOperations["getOcoOrderByClientOid"]> = {
  id: "margin.getOcoOrderByClientOid",
  method: "GET",
  path: "/api/v3/hf/margin/oco-order/clientOid",
  auth: "key",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetOcoOrderByClientOid,
};

export const getOcoOrderDetailByOrderId: Operation<MarginOperations["getOcoOrderDetailByOrderId"]> = {
  id: "margin.getOcoOrderDetailByOrderId",
  method: "GET",
  path: "/api/v3/hf/margin/oco-order/detail/orderId",
  auth: "key",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetOcoOrderDetailByOrderId,
};

export const getOcoOrderList: Operation<MarginOperations["getOcoOrderList"]> = {
  id: "margin.getOcoOrderList",
  method: "GET",
  path: "/api/v3/hf/margin/oco-orders",
  auth: "key",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetOcoOrderList,
};

export const marginGetTradeHistory: Operation<MarginOperations["getTradeHistory"]> = {
  id: "margin.getTradeHistory",
  method: "GET",
  path: "/api/v3/hf/margin/fills",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"lastId","next":"lastId","rows":"items"},
  payload: "data",
  check: checkMarginGetTradeHistory,
};

export const marginAddOrder: Operation<MarginOperations["addOrder"]> = {
  id: "margin.addOrder",
  method: "POST",
  path: "/api/v3/hf/margin/order",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"margin.getOrderByClientOid","parameters":{"symbol":{"parameter":"symbol"},"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"price":"decimal","size":"decimal","funds":"decimal","visibleSize":"decimal"},
  payload: "data",
  check: checkMarginAddOrder,
};

export const marginGetSymbolsWithOpenOrder: Operation<MarginOperations["getSymbolsWithOpenOrder"]> = {
  id: "margin.getSymbolsWithOpenOrder",
  method: "GET",
  path: "/api/v3/hf/margin/order/active/symbols",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkMarginGetSymbolsWithOpenOrder,
};

export const marginAddOrderTest: Operation<MarginOperations["addOrderTest"]> = {
  id: "margin.addOrderTest",
  method: "POST",
  path: "/api/v3/hf/margin/order/test",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  body: true,
  form: {"price":"decimal","size":"decimal","funds":"decimal","visibleSize":"decimal"},
  payload: "data",
  check: checkMarginAddOrderTest,
};

export const marginCancelAllOrdersBySymbol: Operation<MarginOperations["cancelAllOrdersBySymbol"]> = {
  id: "margin.cancelAllOrdersBySymbol",
  method: "DELETE",
  path: "/api/v3/hf/margin/orders",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getOpenOrders","parameters":{"symbol":{"parameter":"symbol"},"tradeType":{"parameter":"tradeType"}}},
  reducesRisk: true,
  payload: "data",
  check: checkMarginCancelAllOrdersBySymbol,
};

export const marginGetOpenOrders: Operation<MarginOperations["getOpenOrders"]> = {
  id: "margin.getOpenOrders",
  method: "GET",
  path: "/api/v3/hf/margin/orders/active",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":4},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkMarginGetOpenOrders,
};

export const marginGetOrderByClientOid: Operation<MarginOperations["getOrderByClientOid"]> = {
  id: "margin.getOrderByClientOid",
  method: "GET",
  path: "/api/v3/hf/margin/orders/client-order/{clientOid}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["clientOid"],
  payload: "data",
  check: checkMarginGetOrderByClientOid,
};

export const marginCancelOrderByClientOid: Operation<MarginOperations["cancelOrderByClientOid"]> = {
  id: "margin.cancelOrderByClientOid",
  method: "DELETE",
  path: "/api/v3/hf/margin/orders/client-order/{clientOid}",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getOrderByClientOid","parameters":{"symbol":{"parameter":"symbol"},"clientOid":{"parameter":"clientOid"}},"equals":{"active":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["clientOid"],
  payload: "data",
  check: checkMarginCancelOrderByClientOid,
};

export const marginGetClosedOrders: Operation<MarginOperations["getClosedOrders"]> = {
  id: "margin.getClosedOrders",
  method: "GET",
  path: "/api/v3/hf/margin/orders/done",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"cursor":"lastId","next":"lastId","rows":"items"},
  payload: "data",
  check: checkMarginGetClosedOrders,
};

export const marginGetOrderByOrderId: Operation<MarginOperations["getOrderByOrderId"]> = {
  id: "margin.getOrderByOrderId",
  method: "GET",
  path: "/api/v3/hf/margin/orders/{orderId}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["orderId"],
  payload: "data",
  check: checkMarginGetOrderByOrderId,
};

export const marginCancelOrderByOrderId: Operation<MarginOperations["cancelOrderByOrderId"]> = {
  id: "margin.cancelOrderByOrderId",
  method: "DELETE",
  path: "/api/v3/hf/margin/orders/{orderId}",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getOrderByOrderId","parameters":{"symbol":{"parameter":"symbol"},"orderId":{"parameter":"orderId"}},"equals":{"active":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["orderId"],
  payload: "data",
  check: checkMarginCancelOrderByOrderId,
};

export const addOrderV1: Operation<MarginOperations["addOrderV1"]> = {
  id: "margin.addOrderV1",
  method: "POST",
  path: "/api/v1/margin/order",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByClientOidOld","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"price":"decimal","size":"decimal","funds":"decimal","visibleSize":"decimal"},
  payload: "data",
  check: checkAddOrderV1,
};

export const addOrderTestV1: Operation<MarginOperations["addOrderTestV1"]> = {
  id: "margin.addOrderTestV1",
  method: "POST",
  path: "/api/v1/margin/order/test",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "read",
  body: true,
  form: {"price":"decimal","size":"decimal","funds":"decimal","visibleSize":"decimal"},
  payload: "data",
  check: checkAddOrderTestV1,
};

export const marginAddStopOrder: Operation<MarginOperations["addStopOrder"]> = {
  id: "margin.addStopOrder",
  method: "POST",
  path: "/api/v3/hf/margin/stop-order",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"margin.getStopOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"stopPrice":"decimal","price":"decimal","size":"decimal","funds":"decimal"},
  payload: "data",
  check: checkMarginAddStopOrder,
};

export const marginCancelStopOrderByOrderId: Operation<MarginOperations["cancelStopOrderByOrderId"]> = {
  id: "margin.cancelStopOrderByOrderId",
  method: "DELETE",
  path: "/api/v3/hf/margin/stop-order/cancel-by-id",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getStopOrderByOrderId","parameters":{"orderId":{"parameter":"orderId"}}},
  reducesRisk: true,
  payload: "data",
  check: checkMarginCancelStopOrderByOrderId,
};

export const marginCancelStopOrderByClientOid: Operation<MarginOperations["cancelStopOrderByClientOid"]> = {
  id: "margin.cancelStopOrderByClientOid",
  method: "DELETE",
  path: "/api/v3/hf/margin/stop-order/cancel-by-clientOid",
  auth: "key",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getStopOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"}}},
  reducesRisk: true,
  payload: "data",
  check: checkMarginCancelStopOrderByClientOid,
};

export const marginBatchCancelStopOrder: Operation<MarginOperations["batchCancelStopOrder"]> = {
  id: "margin.batchCancelStopOrder",
  method: "DELETE",
  path: "/api/v3/hf/margin/stop-order/cancel",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"margin.getStopOrdersList","parameters":{"symbol":{"parameter":"symbol"},"tradeType":{"parameter":"tradeType"},"orderIds":{"parameter":"orderIds"}}},
  reducesRisk: true,
  payload: "data",
  check: checkMarginBatchCancelStopOrder,
};

export const marginGetStopOrdersList: Operation<MarginOperations["getStopOrdersList"]> = {
  id: "margin.getStopOrdersList",
  method: "GET",
  path: "/api/v3/hf/margin/stop-orders",
  auth: "key",
  limits: [{"pool":"spot","weight":8},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkMarginGetStopOrdersList,
};

export const marginGetStopOrderByOrderId: Operation<MarginOperations["getStopOrderByOrderId"]> = {
  id: "margin.getStopOrderByOrderId",
  method: "GET",
  path: "/api/v3/hf/margin/stop-order/orderId",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkMarginGetStopOrderByOrderId,
};

export const marginGetStopOrderByClientOid: Operation<MarginOperations["getStopOrderByClientOid"]> = {
  id: "margin.getStopOrderByClientOid",
  method: "GET",
  path: "/api/v3/hf/margin/stop-order/clientOid",
  auth: "key",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkMarginGetStopOrderByClientOid,
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

export const getOrderByClientOidOld: Operation<SpotOperations["getOrderByClientOidOld"]> = {
  id: "spot.getOrderByClientOidOld",
  method: "GET",
  path: "/api/v1/order/client-order/{clientOid}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["clientOid"],
  payload: "data",
  check: checkGetOrderByClientOidOld,
};

export const cancelOrderByClientOidOld: Operation<SpotOperations["cancelOrderByClientOidOld"]> = {
  id: "spot.cancelOrderByClientOidOld",
  method: "DELETE",
  path: "/api/v1/order/client-order/{clientOid}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOrderByClientOidOld","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"isActive":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["clientOid"],
  payload: "data",
  check: checkCancelOrderByClientOidOld,
};

export const getTradeHistoryOld: Operation<SpotOperations["getTradeHistoryOld"]> = {
  id: "spot.getTradeHistoryOld",
  method: "GET",
  path: "/api/v1/fills",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkGetTradeHistoryOld,
};

export const getRecentTradeHistoryOld: Operation<SpotOperations["getRecentTradeHistoryOld"]> = {
  id: "spot.getRecentTradeHistoryOld",
  method: "GET",
  path: "/api/v1/limit/fills",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetRecentTradeHistoryOld,
};

export const getRecentOrdersListOld: Operation<SpotOperations["getRecentOrdersListOld"]> = {
  id: "spot.getRecentOrdersListOld",
  method: "GET",
  path: "/api/v1/limit/orders",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetRecentOrdersListOld,
};

export const getOrdersListOld: Operation<SpotOperations["getOrdersListOld"]> = {
  id: "spot.getOrdersListOld",
  method: "GET",
  path: "/api/v1/orders",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkGetOrdersListOld,
};

export const addOrderOld: Operation<SpotOperations["addOrderOld"]> = {
  id: "spot.addOrderOld",
  method: "POST",
  path: "/api/v1/orders",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByClientOidOld","parameters":{"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal"},
  payload: "data",
  check: checkAddOrderOld,
};

export const batchCancelOrderOld: Operation<SpotOperations["batchCancelOrderOld"]> = {
  id: "spot.batchCancelOrderOld",
  method: "DELETE",
  path: "/api/v1/orders",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOrdersListOld","parameters":{"status":{"const":"active"},"symbol":{"parameter":"symbol"},"tradeType":{"parameter":"tradeType"}}},
  reducesRisk: true,
  payload: "data",
  check: checkBatchCancelOrderOld,
};

export const batchAddOrdersOld: Operation<SpotOperations["batchAddOrdersOld"]> = {
  id: "spot.batchAddOrdersOld",
  method: "POST",
  path: "/api/v1/orders/multi",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByClientOidOld","parameters":{"clientOid":{"parameter":"orderList.0.clientOid"}},"equals":{"clientOid":{"parameter":"orderList.0.clientOid"}}},
  body: true,
  form: {"orderList":[{"price":"decimal","size":"decimal","visibleSize":"decimal","stopPrice":"decimal"}]},
  payload: "data",
  check: checkBatchAddOrdersOld,
};

export const addOrderTestOld: Operation<SpotOperations["addOrderTestOld"]> = {
  id: "spot.addOrderTestOld",
  method: "POST",
  path: "/api/v1/orders/test",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  body: true,
  form: {"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal"},
  payload: "data",
  check: checkAddOrderTestOld,
};

export const getOrderByOrderIdOld: Operation<SpotOperations["getOrderByOrderIdOld"]> = {
  id: "spot.getOrderByOrderIdOld",
  method: "GET",
  path: "/api/v1/orders/{orderId}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["orderId"],
  payload: "data",
  check: checkGetOrderByOrderIdOld,
};

export const cancelOrderByOrderIdOld: Operation<SpotOperations["cancelOrderByOrderIdOld"]> = {
  id: "spot.cancelOrderByOrderIdOld",
  method: "DELETE",
  path: "/api/v1/orders/{orderId}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOrderByOrderIdOld","parameters":{"orderId":{"parameter":"orderId"}},"equals":{"isActive":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["orderId"],
  payload: "data",
  check: checkCancelOrderByOrderIdOld,
};

export const spotGetTradeHistory: Operation<SpotOperations["getTradeHistory"]> = {
  id: "spot.getTradeHistory",
  method: "GET",
  path: "/api/v1/hf/fills",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","cursor":"lastId","next":"lastId"},
  payload: "data",
  check: checkSpotGetTradeHistory,
};

export const spotAddOrder: Operation<SpotOperations["addOrder"]> = {
  id: "spot.addOrder",
  method: "POST",
  path: "/api/v1/hf/orders",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByClientOid","parameters":{"symbol":{"parameter":"symbol"},"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal"},
  payload: "data",
  check: checkSpotAddOrder,
};

export const spotCancelAllOrdersBySymbol: Operation<SpotOperations["cancelAllOrdersBySymbol"]> = {
  id: "spot.cancelAllOrdersBySymbol",
  method: "DELETE",
  path: "/api/v1/hf/orders",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOpenOrders","parameters":{"symbol":{"parameter":"symbol"}}},
  reducesRisk: true,
  payload: "data",
  check: checkSpotCancelAllOrdersBySymbol,
};

export const spotGetOpenOrders: Operation<SpotOperations["getOpenOrders"]> = {
  id: "spot.getOpenOrders",
  method: "GET",
  path: "/api/v1/hf/orders/active",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkSpotGetOpenOrders,
};

export const getOpenOrdersByPage: Operation<SpotOperations["getOpenOrdersByPage"]> = {
  id: "spot.getOpenOrdersByPage",
  method: "GET",
  path: "/api/v1/hf/orders/active/page",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"pageNum","pages":"totalPage"},
  payload: "data",
  check: checkGetOpenOrdersByPage,
};

export const spotGetSymbolsWithOpenOrder: Operation<SpotOperations["getSymbolsWithOpenOrder"]> = {
  id: "spot.getSymbolsWithOpenOrder",
  method: "GET",
  path: "/api/v1/hf/orders/active/symbols",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkSpotGetSymbolsWithOpenOrder,
};

export const modifyOrder: Operation<SpotOperations["modifyOrder"]> = {
  id: "spot.modifyOrder",
  method: "POST",
  path: "/api/v1/hf/orders/alter",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOpenOrders","parameters":{"symbol":{"parameter":"symbol"}}},
  body: true,
  form: {"newPrice":"decimal","newSize":"decimal"},
  payload: "data",
  check: checkModifyOrder,
};

export const cancelPartialOrder: Operation<SpotOperations["cancelPartialOrder"]> = {
  id: "spot.cancelPartialOrder",
  method: "DELETE",
  path: "/api/v1/hf/orders/cancel/{orderId}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByOrderId","parameters":{"symbol":{"parameter":"symbol"},"orderId":{"parameter":"orderId"}},"change":{"of":"cancelledSize","by":{"parameter":"cancelSize"}}},
  reducesRisk: true,
  inPath: ["orderId"],
  form: {"cancelSize":"decimal"},
  payload: "data",
  check: checkCancelPartialOrder,
};

export const cancelAllOrders: Operation<SpotOperations["cancelAllOrders"]> = {
  id: "spot.cancelAllOrders",
  method: "DELETE",
  path: "/api/v1/hf/orders/cancelAll",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":30},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getSymbolsWithOpenOrder","parameters":{}},
  reducesRisk: true,
  payload: "data",
  check: checkCancelAllOrders,
};

export const spotGetOrderByClientOid: Operation<SpotOperations["getOrderByClientOid"]> = {
  id: "spot.getOrderByClientOid",
  method: "GET",
  path: "/api/v1/hf/orders/client-order/{clientOid}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["clientOid"],
  payload: "data",
  check: checkSpotGetOrderByClientOid,
};

export const spotCancelOrderByClientOid: Operation<SpotOperations["cancelOrderByClientOid"]> = {
  id: "spot.cancelOrderByClientOid",
  method: "DELETE",
  path: "/api/v1/hf/orders/client-order/{clientOid}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOrderByClientOid","parameters":{"symbol":{"parameter":"symbol"},"clientOid":{"parameter":"clientOid"}},"equals":{"active":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["clientOid"],
  payload: "data",
  check: checkSpotCancelOrderByClientOid,
};

export const setDCP: Operation<SpotOperations["setDCP"]> = {
  id: "spot.setDCP",
  method: "POST",
  path: "/api/v1/hf/orders/dead-cancel-all",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getDCP","parameters":{}},
  reducesRisk: "timeout",
  body: true,
  payload: "data",
  check: checkSetDCP,
};

export const getDCP: Operation<SpotOperations["getDCP"]> = {
  id: "spot.getDCP",
  method: "GET",
  path: "/api/v1/hf/orders/dead-cancel-all/query",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetDCP,
};

export const spotGetClosedOrders: Operation<SpotOperations["getClosedOrders"]> = {
  id: "spot.getClosedOrders",
  method: "GET",
  path: "/api/v1/hf/orders/done",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","cursor":"lastId","next":"lastId"},
  payload: "data",
  check: checkSpotGetClosedOrders,
};

export const spotBatchAddOrders: Operation<SpotOperations["batchAddOrders"]> = {
  id: "spot.batchAddOrders",
  method: "POST",
  path: "/api/v1/hf/orders/multi",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByClientOid","parameters":{"symbol":{"parameter":"orderList.0.symbol"},"clientOid":{"parameter":"orderList.0.clientOid"}},"equals":{"clientOid":{"parameter":"orderList.0.clientOid"}}},
  body: true,
  form: {"orderList":[{"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal"}]},
  payload: "data",
  check: checkSpotBatchAddOrders,
};

export const batchAddOrdersSync: Operation<SpotOperations["batchAddOrdersSync"]> = {
  id: "spot.batchAddOrdersSync",
  method: "POST",
  path: "/api/v1/hf/orders/multi/sync",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByClientOid","parameters":{"symbol":{"parameter":"orderList.0.symbol"},"clientOid":{"parameter":"orderList.0.clientOid"}},"equals":{"clientOid":{"parameter":"orderList.0.clientOid"}}},
  body: true,
  form: {"orderList":[{"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal"}]},
  payload: "data",
  check: checkBatchAddOrdersSync,
};

export const addOrderSync: Operation<SpotOperations["addOrderSync"]> = {
  id: "spot.addOrderSync",
  method: "POST",
  path: "/api/v1/hf/orders/sync",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getOrderByClientOid","parameters":{"symbol":{"parameter":"symbol"},"clientOid":{"parameter":"clientOid"}},"equals":{"clientOid":{"parameter":"clientOid"}}},
  body: true,
  form: {"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal"},
  payload: "data",
  check: checkAddOrderSync,
};

export const cancelOrderByClientOidSync: Operation<SpotOperations["cancelOrderByClientOidSync"]> = {
  id: "spot.cancelOrderByClientOidSync",
  method: "DELETE",
  path: "/api/v1/hf/orders/sync/client-order/{clientOid}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOrderByClientOid","parameters":{"symbol":{"parameter":"symbol"},"clientOid":{"parameter":"clientOid"}},"equals":{"active":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["clientOid"],
  payload: "data",
  check: checkCancelOrderByClientOidSync,
};

export const cancelOrderByOrderIdSync: Operation<SpotOperations["cancelOrderByOrderIdSync"]> = {
  id: "spot.cancelOrderByOrderIdSync",
  method: "DELETE",
  path: "/api/v1/hf/orders/sync/{orderId}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOrderByOrderId","parameters":{"symbol":{"parameter":"symbol"},"orderId":{"parameter":"orderId"}},"equals":{"active":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["orderId"],
  payload: "data",
  check: checkCancelOrderByOrderIdSync,
};

export const spotAddOrderTest: Operation<SpotOperations["addOrderTest"]> = {
  id: "spot.addOrderTest",
  method: "POST",
  path: "/api/v1/hf/orders/test",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "read",
  body: true,
  form: {"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal"},
  payload: "data",
  check: checkSpotAddOrderTest,
};

export const spotGetOrderByOrderId: Operation<SpotOperations["getOrderByOrderId"]> = {
  id: "spot.getOrderByOrderId",
  method: "GET",
  path: "/api/v1/hf/orders/{orderId}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["orderId"],
  payload: "data",
  check: checkSpotGetOrderByOrderId,
};

export const spotCancelOrderByOrderId: Operation<SpotOperations["cancelOrderByOrderId"]> = {
  id: "spot.cancelOrderByOrderId",
  method: "DELETE",
  path: "/api/v1/hf/orders/{orderId}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getOrderByOrderId","parameters":{"symbol":{"parameter":"symbol"},"orderId":{"parameter":"orderId"}},"equals":{"active":{"const":false},"cancelExist":{"const":true}}},
  reducesRisk: true,
  inPath: ["orderId"],
  payload: "data",
  check: checkSpotCancelOrderByOrderId,
};

export const spotGetStopOrdersList: Operation<SpotOperations["getStopOrdersList"]> = {
  id: "spot.getStopOrdersList",
  method: "GET",
  path: "/api/v1/stop-order",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":8},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"rows":"items","page":"currentPage","pages":"totalPage"},
  payload: "data",
  check: checkSpotGetStopOrdersList,
};

export const spotAddStopOrder: Operation<SpotOperations["addStopOrder"]> = {
  id: "spot.addStopOrder",
  method: "POST",
  path: "/api/v1/stop-order",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"spot.getStopOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"},"symbol":{"parameter":"symbol"}},"rows":".","where":{"clientOid":{"parameter":"clientOid"}},"found":true},
  body: true,
  form: {"price":"decimal","size":"decimal","visibleSize":"decimal","funds":"decimal","stopPrice":"decimal"},
  payload: "data",
  check: checkSpotAddStopOrder,
};

export const spotBatchCancelStopOrder: Operation<SpotOperations["batchCancelStopOrder"]> = {
  id: "spot.batchCancelStopOrder",
  method: "DELETE",
  path: "/api/v1/stop-order/cancel",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getStopOrdersList","parameters":{"symbol":{"parameter":"symbol"},"tradeType":{"parameter":"tradeType"},"orderIds":{"parameter":"orderIds"}}},
  reducesRisk: true,
  payload: "data",
  check: checkSpotBatchCancelStopOrder,
};

export const spotGetStopOrderByClientOid: Operation<SpotOperations["getStopOrderByClientOid"]> = {
  id: "spot.getStopOrderByClientOid",
  method: "GET",
  path: "/api/v1/stop-order/queryOrderByClientOid",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkSpotGetStopOrderByClientOid,
};

export const spotGetStopOrderByOrderId: Operation<SpotOperations["getStopOrderByOrderId"]> = {
  id: "spot.getStopOrderByOrderId",
  method: "GET",
  path: "/api/v1/stop-order/{orderId}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["orderId"],
  payload: "data",
  check: checkSpotGetStopOrderByOrderId,
};

export const spotCancelStopOrderByOrderId: Operation<SpotOperations["cancelStopOrderByOrderId"]> = {
  id: "spot.cancelStopOrderByOrderId",
  method: "DELETE",
  path: "/api/v1/stop-order/{orderId}",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getStopOrderByOrderId","parameters":{"orderId":{"parameter":"orderId"}}},
  reducesRisk: true,
  inPath: ["orderId"],
  payload: "data",
  check: checkSpotCancelStopOrderByOrderId,
};

export const spotCancelStopOrderByClientOid: Operation<SpotOperations["cancelStopOrderByClientOid"]> = {
  id: "spot.cancelStopOrderByClientOid",
  method: "DELETE",
  path: "/api/v1/stop-order/cancelOrderByClientOid",
  auth: "key",
  permission: "Spot",
  limits: [{"pool":"spot","weight":5},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"spot.getStopOrderByClientOid","parameters":{"clientOid":{"parameter":"clientOid"},"symbol":{"parameter":"symbol"}}},
  reducesRisk: true,
  payload: "data",
  check: checkSpotCancelStopOrderByClientOid,
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

export const modifyFuturesLeverage: Operation<UnifiedOperations["modifyFuturesLeverage"]> = {
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

export const modifyMarginCrossLeverage: Operation<UnifiedOperations["modifyMarginCrossLeverage"]> = {
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

export const getLeverage: Operation<UnifiedOperations["getLeverage"]> = {
  id: "unified.getLeverage",
  method: "GET",
  path: "/api/ua/v1/unified/account/leverage",
  auth: "key",
  limits: [{"pool":"unified","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetLeverage,
};

export const getMarginModes: Operation<UnifiedOperations["getMarginModes"]> = {
  id: "unified.getMarginModes",
  method: "GET",
  path: "/api/ua/v1/unified/position/margin-mode",
  auth: "key",
  limits: [{"pool":"unified","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetMarginModes,
};

export const batchModifyMarginMode: Operation<UnifiedOperations["batchModifyMarginMode"]> = {
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

export const getAccountMode: Operation<UnifiedOperations["getAccountMode"]> = {
  id: "unified.getAccountMode",
  method: "GET",
  path: "/api/ua/v1/account/mode",
  auth: "key",
  limits: [{"pool":"unified","weight":30},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetAccountMode,
};

export const setAccountMode: Operation<UnifiedOperations["setAccountMode"]> = {
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

export const getInterestCharges: Operation<UnifiedOperations["getInterestCharges"]> = {
  id: "unified.getInterestCharges",
  method: "GET",
  path: "/api/ua/v1/account/interest-history",
  auth: "key",
  limits: [{"pool":"unified","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetInterestCharges,
};

export const getBorrowingRatesAndLimits: Operation<UnifiedOperations["getBorrowingRatesAndLimits"]> = {
  id: "unified.getBorrowingRatesAndLimits",
  method: "GET",
  path: "/api/ua/v1/account/interest-limits",
  auth: "key",
  limits: [{"pool":"unified","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetBorrowingRatesAndLimits,
};

export const getCrossMarginConfig: Operation<UnifiedOperations["getCrossMarginConfig"]> = {
  id: "unified.getCrossMarginConfig",
  method: "GET",
  path: "/api/ua/v1/market/cross-config",
  limits: [{"pool":"public","weight":25},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetCrossMarginConfig,
};

export const getPositionTiers: Operation<UnifiedOperations["getPositionTiers"]> = {
  id: "unified.getPositionTiers",
  method: "GET",
  path: "/api/ua/v1/market/position-tiers",
  limits: [{"pool":"public","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetPositionTiers,
};

/** The whole table, grouped as the client is. */
export const operations = {
  account: { getSpotAccountList, getSpotLedger, getSpotAccountDetail, getSpotHFLedger, getSpotAccountType, getApikeyInfo, getAccountInfo, getMarginHFLedger, getIsolatedMarginAccountDetailV1, getIsolatedMarginAccountListV1, getMarginAccountDetail, getBasicFee, getSpotActualFee, getDepositHistory, addDepositAddressV3, getDepositAddressV3, getDepositAddressV1, addDepositAddressV1, getDepositHistoryOld, getDepositAddressV2, getFuturesAccount, getFuturesLedger, getFuturesActualFee, getFuturesSubAccountListV2, futuresAccountTransferIn, getFuturesAccountTransferOutLedger, futuresAccountTransferOut, getTransferQuotas, flexTransfer, innerTransfer, subAccountTransfer, getWithdrawalHistory, withdrawalV1, getWithdrawalQuotas, getWithdrawalHistoryById, cancelWithdrawal, withdrawalV3, getWithdrawalHistoryOld, getCrossMarginAccount, getIsolatedMarginAccount },
  copytrading: { addOrder: copytradingAddOrder, cancelOrderById: copytradingCancelOrderById, cancelOrderByClientOid: copytradingCancelOrderByClientOid, addOrderTest: copytradingAddOrderTest, addTPSLOrder: copytradingAddTPSLOrder, getMaxOpenSize: copytradingGetMaxOpenSize, addIsolatedMargin: copytradingAddIsolatedMargin, removeIsolatedMargin: copytradingRemoveIsolatedMargin, getMaxWithdrawMargin: copytradingGetMaxWithdrawMargin, modifyAutoDepositStatus: copytradingModifyAutoDepositStatus, modifyIsolatedMarginRiskLimit: copytradingModifyIsolatedMarginRiskLimit },
  futures: { getSymbol, getAllSymbols, getTicker, getAllTickers, getFullOrderBook, getPartOrderBook, getMarketTradeHistory, getKlines, getMarkPrice, getSpotIndexPrice, getInterestRateIndex, getPremiumIndex, get24hrStats, getServiceStatus, getPublicToken, getPrivateToken, getCurrentFundingRate, getPublicFundingHistory, getPrivateFundingHistory, getOrderList, addOrder: futuresAddOrder, cancelAllOrdersV1, addOrderTest: futuresAddOrderTest, batchAddOrders: futuresBatchAddOrders, addTPSLOrder: futuresAddTPSLOrder, getOrderByOrderId: futuresGetOrderByOrderId, cancelOrderById: futuresCancelOrderById, cancelOrderByClientOid: futuresCancelOrderByClientOid, batchCancelOrders, cancelAllOrdersV3, getStopOrderList, cancelAllStopOrders, getOrderByClientOid: futuresGetOrderByClientOid, getRecentClosedOrders, getOpenOrderValue, getTradeHistory: futuresGetTradeHistory, getRecentTradeHistory, getMarginMode, switchMarginMode, batchSwitchMarginMode, getCrossMarginLeverage, modifyMarginLeverage, getPositionMode, switchPositionMode, getPositionDetails, getPositionV2, getPositionList, getPositionsHistory, addIsolatedMargin: futuresAddIsolatedMargin, removeIsolatedMargin: futuresRemoveIsolatedMargin, getMaxWithdrawMargin: futuresGetMaxWithdrawMargin, getMaxOpenSize: futuresGetMaxOpenSize, getCrossMarginRiskLimit, getCrossMarginRequirement, getIsolatedMarginRiskLimit, modifyIsolatedMarginRiskLimit: futuresModifyIsolatedMarginRiskLimit, modifyAutoDepositStatus: futuresModifyAutoDepositStatus, getServerTime: futuresGetServerTime },
  margin: { modifyPurchase, getLoanMarket, getLoanMarketInterestRate, purchase, getPurchaseOrders, redeem, getRedeemOrders, getIsolatedMarginSymbols, getMarkPriceDetail, getETFInfo, getCrossMarginSymbols, getMarkPriceList, getMarginRiskLimit, getBorrowInterestRate, getMarginCollateralRatio, getMarketAvailableInventory, addOcoOrder, cancelOcoOrderByOrderId, cancelOcoOrderByClientOid, batchCancelOcoOrders, getOcoOrderByOrderId, getOcoOrderByClientOid, getOcoOrderDetailByOrderId, getOcoOrderList, getTradeHistory: marginGetTradeHistory, addOrder: marginAddOrder, getSymbolsWithOpenOrder: marginGetSymbolsWithOpenOrder, addOrderTest: marginAddOrderTest, cancelAllOrdersBySymbol: marginCancelAllOrdersBySymbol, getOpenOrders: marginGetOpenOrders, getOrderByClientOid: marginGetOrderByClientOid, cancelOrderByClientOid: marginCancelOrderByClientOid, getClosedOrders: marginGetClosedOrders, getOrderByOrderId: marginGetOrderByOrderId, cancelOrderByOrderId: marginCancelOrderByOrderId, addOrderV1, addOrderTestV1, addStopOrder: marginAddStopOrder, cancelStopOrderByOrderId: marginCancelStopOrderByOrderId, cancelStopOrderByClientOid: marginCancelStopOrderByClientOid, batchCancelStopOrder: marginBatchCancelStopOrder, getStopOrdersList: marginGetStopOrdersList, getStopOrderByOrderId: marginGetStopOrderByOrderId, getStopOrderByClientOid: marginGetStopOrderByClientOid, getBorrowHistory, borrow, getRepayHistory, repay, getInterestHistory, modifyLeverage, getMarginConfig },
  spot: { getOrderByClientOidOld, cancelOrderByClientOidOld, getTradeHistoryOld, getRecentTradeHistoryOld, getRecentOrdersListOld, getOrdersListOld, addOrderOld, batchCancelOrderOld, batchAddOrdersOld, addOrderTestOld, getOrderByOrderIdOld, cancelOrderByOrderIdOld, getTradeHistory: spotGetTradeHistory, addOrder: spotAddOrder, cancelAllOrdersBySymbol: spotCancelAllOrdersBySymbol, getOpenOrders: spotGetOpenOrders, getOpenOrdersByPage, getSymbolsWithOpenOrder: spotGetSymbolsWithOpenOrder, modifyOrder, cancelPartialOrder, cancelAllOrders, getOrderByClientOid: spotGetOrderByClientOid, cancelOrderByClientOid: spotCancelOrderByClientOid, setDCP, getDCP, getClosedOrders: spotGetClosedOrders, batchAddOrders: spotBatchAddOrders, batchAddOrdersSync, addOrderSync, cancelOrderByClientOidSync, cancelOrderByOrderIdSync, addOrderTest: spotAddOrderTest, getOrderByOrderId: spotGetOrderByOrderId, cancelOrderByOrderId: spotCancelOrderByOrderId, getStopOrdersList: spotGetStopOrdersList, addStopOrder: spotAddStopOrder, batchCancelStopOrder: spotBatchCancelStopOrder, getStopOrderByClientOid: spotGetStopOrderByClientOid, getStopOrderByOrderId: spotGetStopOrderByOrderId, cancelStopOrderByOrderId: spotCancelStopOrderByOrderId, cancelStopOrderByClientOid: spotCancelStopOrderByClientOid, getServerTime: spotGetServerTime },
  unified: { modifyFuturesLeverage, modifyMarginCrossLeverage, getLeverage, getMarginModes, batchModifyMarginMode, getAccountMode, setAccountMode, getInterestCharges, getBorrowingRatesAndLimits, getCrossMarginConfig, getPositionTiers },
} as const;
