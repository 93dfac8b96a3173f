// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { CallOptions, Paged } from "../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Hosts of KuCoin. */
export type KucoinHost = "api" | "futures" | "broker";

export type GetSpotAccountListParameters = Schemas["GetSpotAccountListParameters"];
export type GetSpotAccountListResult = Schemas["GetSpotAccountListResult"];
export type GetSpotLedgerParameters = Schemas["GetSpotLedgerParameters"];
export type GetSpotLedgerResult = Schemas["GetSpotLedgerResult"];
export type GetSpotAccountDetailParameters = Schemas["GetSpotAccountDetailParameters"];
export type GetSpotAccountDetailResult = Schemas["GetSpotAccountDetailResult"];
export type GetSpotHFLedgerParameters = Schemas["GetSpotHFLedgerParameters"];
export type GetSpotHFLedgerResult = Schemas["GetSpotHFLedgerResult"];
export type GetSpotAccountTypeParameters = Schemas["GetSpotAccountTypeParameters"];
export type GetSpotAccountTypeResult = Schemas["GetSpotAccountTypeResult"];
export type GetApikeyInfoParameters = Schemas["GetApikeyInfoParameters"];
export type GetApikeyInfoResult = Schemas["GetApikeyInfoResult"];
export type GetAccountInfoParameters = Schemas["GetAccountInfoParameters"];
export type GetAccountInfoResult = Schemas["GetAccountInfoResult"];
export type GetMarginHFLedgerParameters = Schemas["GetMarginHFLedgerParameters"];
export type GetMarginHFLedgerResult = Schemas["GetMarginHFLedgerResult"];
export type GetIsolatedMarginAccountDetailV1Parameters = Schemas["GetIsolatedMarginAccountDetailV1Parameters"];
export type GetIsolatedMarginAccountDetailV1Result = Schemas["GetIsolatedMarginAccountDetailV1Result"];
export type GetIsolatedMarginAccountListV1Parameters = Schemas["GetIsolatedMarginAccountListV1Parameters"];
export type GetIsolatedMarginAccountListV1Result = Schemas["GetIsolatedMarginAccountListV1Result"];
export type GetMarginAccountDetailParameters = Schemas["GetMarginAccountDetailParameters"];
export type GetMarginAccountDetailResult = Schemas["GetMarginAccountDetailResult"];
export type GetBasicFeeParameters = Schemas["GetBasicFeeParameters"];
export type GetBasicFeeResult = Schemas["GetBasicFeeResult"];
export type GetSpotActualFeeParameters = Schemas["GetSpotActualFeeParameters"];
export type GetSpotActualFeeResult = Schemas["GetSpotActualFeeResult"];
export type GetDepositHistoryParameters = Schemas["GetDepositHistoryParameters"];
export type GetDepositHistoryResult = Schemas["GetDepositHistoryResult"];
export type AddDepositAddressV3Parameters = Schemas["AddDepositAddressV3Parameters"];
export type AddDepositAddressV3Result = Schemas["AddDepositAddressV3Result"];
export type GetDepositAddressV3Parameters = Schemas["GetDepositAddressV3Parameters"];
export type GetDepositAddressV3Result = Schemas["GetDepositAddressV3Result"];
export type GetDepositAddressV1Parameters = Schemas["GetDepositAddressV1Parameters"];
export type GetDepositAddressV1Result = Schemas["GetDepositAddressV1Result"];
export type AddDepositAddressV1Parameters = Schemas["AddDepositAddressV1Parameters"];
export type AddDepositAddressV1Result = Schemas["AddDepositAddressV1Result"];
export type GetDepositHistoryOldParameters = Schemas["GetDepositHistoryOldParameters"];
export type GetDepositHistoryOldResult = Schemas["GetDepositHistoryOldResult"];
export type GetDepositAddressV2Parameters = Schemas["GetDepositAddressV2Parameters"];
export type GetDepositAddressV2Result = Schemas["GetDepositAddressV2Result"];
export type GetFuturesAccountParameters = Schemas["GetFuturesAccountParameters"];
export type GetFuturesAccountResult = Schemas["GetFuturesAccountResult"];
export type GetFuturesLedgerParameters = Schemas["GetFuturesLedgerParameters"];
export type GetFuturesLedgerResult = Schemas["GetFuturesLedgerResult"];
export type GetFuturesActualFeeParameters = Schemas["GetFuturesActualFeeParameters"];
export type GetFuturesActualFeeResult = Schemas["GetFuturesActualFeeResult"];
export type GetFuturesSubAccountListV2Parameters = Schemas["GetFuturesSubAccountListV2Parameters"];
export type GetFuturesSubAccountListV2Result = Schemas["GetFuturesSubAccountListV2Result"];
export type FuturesAccountTransferInParameters = Schemas["FuturesAccountTransferInParameters"];
export type FuturesAccountTransferInResult = Schemas["FuturesAccountTransferInResult"];
export type GetFuturesAccountTransferOutLedgerParameters = Schemas["GetFuturesAccountTransferOutLedgerParameters"];
export type GetFuturesAccountTransferOutLedgerResult = Schemas["GetFuturesAccountTransferOutLedgerResult"];
export type FuturesAccountTransferOutParameters = Schemas["FuturesAccountTransferOutParameters"];
export type FuturesAccountTransferOutResult = Schemas["FuturesAccountTransferOutResult"];
export type GetTransferQuotasParameters = Schemas["GetTransferQuotasParameters"];
export type GetTransferQuotasResult = Schemas["GetTransferQuotasResult"];
export type FlexTransferParameters = Schemas["FlexTransferParameters"];
export type FlexTransferResult = Schemas["FlexTransferResult"];
export type InnerTransferParameters = Schemas["InnerTransferParameters"];
export type InnerTransferResult = Schemas["InnerTransferResult"];
export type SubAccountTransferParameters = Schemas["SubAccountTransferParameters"];
export type SubAccountTransferResult = Schemas["SubAccountTransferResult"];
export type GetWithdrawalHistoryParameters = Schemas["GetWithdrawalHistoryParameters"];
export type GetWithdrawalHistoryResult = Schemas["GetWithdrawalHistoryResult"];
export type WithdrawalV1Parameters = Schemas["WithdrawalV1Parameters"];
export type WithdrawalV1Result = Schemas["WithdrawalV1Result"];
export type GetWithdrawalQuotasParameters = Schemas["GetWithdrawalQuotasParameters"];
export type GetWithdrawalQuotasResult = Schemas["GetWithdrawalQuotasResult"];
export type GetWithdrawalHistoryByIdParameters = Schemas["GetWithdrawalHistoryByIdParameters"];
export type GetWithdrawalHistoryByIdResult = Schemas["GetWithdrawalHistoryByIdResult"];
export type CancelWithdrawalParameters = Schemas["CancelWithdrawalParameters"];
export type CancelWithdrawalResult = Schemas["CancelWithdrawalResult"];
export type WithdrawalV3Parameters = Schemas["WithdrawalV3Parameters"];
export type WithdrawalV3Result = Schemas["WithdrawalV3Result"];
export type GetWithdrawalHistoryOldParameters = Schemas["GetWithdrawalHistoryOldParameters"];
export type GetWithdrawalHistoryOldResult = Schemas["GetWithdrawalHistoryOldResult"];
export type GetCrossMarginAccountParameters = Schemas["GetCrossMarginAccountParameters"];
export type GetCrossMarginAccountResult = Schemas["GetCrossMarginAccountResult"];
export type GetIsolatedMarginAccountParameters = Schemas["GetIsolatedMarginAccountParameters"];
export type GetIsolatedMarginAccountResult = Schemas["GetIsolatedMarginAccountResult"];
export type CopytradingAddOrderParameters = Schemas["CopytradingAddOrderParameters"];
export type CopytradingAddOrderResult = Schemas["CopytradingAddOrderResult"];
export type CopytradingCancelOrderByIdParameters = Schemas["CopytradingCancelOrderByIdParameters"];
export type CopytradingCancelOrderByIdResult = Schemas["CopytradingCancelOrderByIdResult"];
export type CopytradingCancelOrderByClientOidParameters = Schemas["CopytradingCancelOrderByClientOidParameters"];
export type CopytradingCancelOrderByClientOidResult = Schemas["CopytradingCancelOrderByClientOidResult"];
export type CopytradingAddOrderTestParameters = Schemas["CopytradingAddOrderTestParameters"];
export type CopytradingAddOrderTestResult = Schemas["CopytradingAddOrderTestResult"];
export type CopytradingAddTPSLOrderParameters = Schemas["CopytradingAddTPSLOrderParameters"];
export type CopytradingAddTPSLOrderResult = Schemas["CopytradingAddTPSLOrderResult"];
export type CopytradingGetMaxOpenSizeParameters = Schemas["CopytradingGetMaxOpenSizeParameters"];
export type CopytradingGetMaxOpenSizeResult = Schemas["CopytradingGetMaxOpenSizeResult"];
export type CopytradingAddIsolatedMarginParameters = Schemas["CopytradingAddIsolatedMarginParameters"];
export type CopytradingAddIsolatedMarginResult = Schemas["CopytradingAddIsolatedMarginResult"];
export type CopytradingRemoveIsolatedMarginParameters = Schemas["CopytradingRemoveIsolatedMarginParameters"];
export type CopytradingRemoveIsolatedMarginResult = Schemas["CopytradingRemoveIsolatedMarginResult"];
export type CopytradingGetMaxWithdrawMarginParameters = Schemas["CopytradingGetMaxWithdrawMarginParameters"];
export type CopytradingGetMaxWithdrawMarginResult = Schemas["CopytradingGetMaxWithdrawMarginResult"];
export type CopytradingModifyAutoDepositStatusParameters = Schemas["CopytradingModifyAutoDepositStatusParameters"];
export type CopytradingModifyAutoDepositStatusResult = Schemas["CopytradingModifyAutoDepositStatusResult"];
export type CopytradingModifyIsolatedMarginRiskLimitParameters = Schemas["CopytradingModifyIsolatedMarginRiskLimitParameters"];
export type CopytradingModifyIsolatedMarginRiskLimitResult = Schemas["CopytradingModifyIsolatedMarginRiskLimitResult"];
export type GetSymbolParameters = Schemas["GetSymbolParameters"];
export type GetSymbolResult = Schemas["GetSymbolResult"];
export type GetAllSymbolsParameters = Schemas["GetAllSymbolsParameters"];
export type GetAllSymbolsResult = Schemas["GetAllSymbolsResult"];
export type GetTickerParameters = Schemas["GetTickerParameters"];
export type GetTickerResult = Schemas["GetTickerResult"];
export type GetAllTickersParameters = Schemas["GetAllTickersParameters"];
export type GetAllTickersResult = Schemas["GetAllTickersResult"];
export type GetFullOrderBookParameters = Schemas["GetFullOrderBookParameters"];
export type GetFullOrderBookResult = Schemas["GetFullOrderBookResult"];
export type GetPartOrderBookParameters = Schemas["GetPartOrderBookParameters"];
export type GetPartOrderBookResult = Schemas["GetPartOrderBookResult"];
export type GetMarketTradeHistoryParameters = Schemas["GetMarketTradeHistoryParameters"];
export type GetMarketTradeHistoryResult = Schemas["GetMarketTradeHistoryResult"];
export type GetKlinesParameters = Schemas["GetKlinesParameters"];
export type GetKlinesResult = Schemas["GetKlinesResult"];
export type GetMarkPriceParameters = Schemas["GetMarkPriceParameters"];
export type GetMarkPriceResult = Schemas["GetMarkPriceResult"];
export type GetSpotIndexPriceParameters = Schemas["GetSpotIndexPriceParameters"];
export type GetSpotIndexPriceResult = Schemas["GetSpotIndexPriceResult"];
export type GetInterestRateIndexParameters = Schemas["GetInterestRateIndexParameters"];
export type GetInterestRateIndexResult = Schemas["GetInterestRateIndexResult"];
export type GetPremiumIndexParameters = Schemas["GetPremiumIndexParameters"];
export type GetPremiumIndexResult = Schemas["GetPremiumIndexResult"];
export type Get24hrStatsParameters = Schemas["Get24hrStatsParameters"];
export type Get24hrStatsResult = Schemas["Get24hrStatsResult"];
export type GetServiceStatusParameters = Schemas["GetServiceStatusParameters"];
export type GetServiceStatusResult = Schemas["GetServiceStatusResult"];
export type GetPublicTokenParameters = Schemas["GetPublicTokenParameters"];
export type GetPublicTokenResult = Schemas["GetPublicTokenResult"];
export type GetPrivateTokenParameters = Schemas["GetPrivateTokenParameters"];
export type GetPrivateTokenResult = Schemas["GetPrivateTokenResult"];
export type GetCurrentFundingRateParameters = Schemas["GetCurrentFundingRateParameters"];
export type GetCurrentFundingRateResult = Schemas["GetCurrentFundingRateResult"];
export type GetPublicFundingHistoryParameters = Schemas["GetPublicFundingHistoryParameters"];
export type GetPublicFundingHistoryResult = Schemas["GetPublicFundingHistoryResult"];
export type GetPrivateFundingHistoryParameters = Schemas["GetPrivateFundingHistoryParameters"];
export type GetPrivateFundingHistoryResult = Schemas["GetPrivateFundingHistoryResult"];
export type GetOrderListParameters = Schemas["GetOrderListParameters"];
export type GetOrderListResult = Schemas["GetOrderListResult"];
export type FuturesAddOrderParameters = Schemas["FuturesAddOrderParameters"];
export type FuturesAddOrderResult = Schemas["FuturesAddOrderResult"];
export type CancelAllOrdersV1Parameters = Schemas["CancelAllOrdersV1Parameters"];
export type CancelAllOrdersV1Result = Schemas["CancelAllOrdersV1Result"];
export type FuturesAddOrderTestParameters = Schemas["FuturesAddOrderTestParameters"];
export type FuturesAddOrderTestResult = Schemas["FuturesAddOrderTestResult"];
export type FuturesBatchAddOrdersParameters = Schemas["FuturesBatchAddOrdersParameters"];
export type FuturesBatchAddOrdersResult = Schemas["FuturesBatchAddOrdersResult"];
export type FuturesAddTPSLOrderParameters = Schemas["FuturesAddTPSLOrderParameters"];
export type FuturesAddTPSLOrderResult = Schemas["FuturesAddTPSLOrderResult"];
export type FuturesGetOrderByOrderIdParameters = Schemas["FuturesGetOrderByOrderIdParameters"];
export type FuturesGetOrderByOrderIdResult = Schemas["FuturesGetOrderByOrderIdResult"];
export type FuturesCancelOrderByIdParameters = Schemas["FuturesCancelOrderByIdParameters"];
export type FuturesCancelOrderByIdResult = Schemas["FuturesCancelOrderByIdResult"];
export type FuturesCancelOrderByClientOidParameters = Schemas["FuturesCancelOrderByClientOidParameters"];
export type FuturesCancelOrderByClientOidResult = Schemas["FuturesCancelOrderByClientOidResult"];
export type BatchCancelOrdersParameters = Schemas["BatchCancelOrdersParameters"];
export type BatchCancelOrdersResult = Schemas["BatchCancelOrdersResult"];
export type CancelAllOrdersV3Parameters = Schemas["CancelAllOrdersV3Parameters"];
export type CancelAllOrdersV3Result = Schemas["CancelAllOrdersV3Result"];
export type GetStopOrderListParameters = Schemas["GetStopOrderListParameters"];
export type GetStopOrderListResult = Schemas["GetStopOrderListResult"];
export type CancelAllStopOrdersParameters = Schemas["CancelAllStopOrdersParameters"];
export type CancelAllStopOrdersResult = Schemas["CancelAllStopOrdersResult"];
export type FuturesGetOrderByClientOidParameters = Schemas["FuturesGetOrderByClientOidParameters"];
export type FuturesGetOrderByClientOidResult = Schemas["FuturesGetOrderByClientOidResult"];
export type GetRecentClosedOrdersParameters = Schemas["GetRecentClosedOrdersParameters"];
export type GetRecentClosedOrdersResult = Schemas["GetRecentClosedOrdersResult"];
export type GetOpenOrderValueParameters = Schemas["GetOpenOrderValueParameters"];
export type GetOpenOrderValueResult = Schemas["GetOpenOrderValueResult"];
export type FuturesGetTradeHistoryParameters = Schemas["FuturesGetTradeHistoryParameters"];
export type FuturesGetTradeHistoryResult = Schemas["FuturesGetTradeHistoryResult"];
export type GetRecentTradeHistoryParameters = Schemas["GetRecentTradeHistoryParameters"];
export type GetRecentTradeHistoryResult = Schemas["GetRecentTradeHistoryResult"];
export type GetMarginModeParameters = Schemas["GetMarginModeParameters"];
export type GetMarginModeResult = Schemas["GetMarginModeResult"];
export type SwitchMarginModeParameters = Schemas["SwitchMarginModeParameters"];
export type SwitchMarginModeResult = Schemas["SwitchMarginModeResult"];
export type BatchSwitchMarginModeParameters = Schemas["BatchSwitchMarginModeParameters"];
export type BatchSwitchMarginModeResult = Schemas["BatchSwitchMarginModeResult"];
export type GetCrossMarginLeverageParameters = Schemas["GetCrossMarginLeverageParameters"];
export type GetCrossMarginLeverageResult = Schemas["GetCrossMarginLeverageResult"];
export type ModifyMarginLeverageParameters = Schemas["ModifyMarginLeverageParameters"];
export type ModifyMarginLeverageResult = Schemas["ModifyMarginLeverageResult"];
export type GetPositionModeParameters = Schemas["GetPositionModeParameters"];
export type GetPositionModeResult = Schemas["GetPositionModeResult"];
export type SwitchPositionModeParameters = Schemas["SwitchPositionModeParameters"];
export type SwitchPositionModeResult = Schemas["SwitchPositionModeResult"];
export type GetPositionDetailsParameters = Schemas["GetPositionDetailsParameters"];
export type GetPositionDetailsResult = Schemas["GetPositionDetailsResult"];
export type GetPositionV2Parameters = Schemas["GetPositionV2Parameters"];
export type GetPositionV2Result = Schemas["GetPositionV2Result"];
export type GetPositionListParameters = Schemas["GetPositionListParameters"];
export type GetPositionListResult = Schemas["GetPositionListResult"];
export type GetPositionsHistoryParameters = Schemas["GetPositionsHistoryParameters"];
export type GetPositionsHistoryResult = Schemas["GetPositionsHistoryResult"];
export type FuturesAddIsolatedMarginParameters = Schemas["FuturesAddIsolatedMarginParameters"];
export type FuturesAddIsolatedMarginResult = Schemas["FuturesAddIsolatedMarginResult"];
export type FuturesRemoveIsolatedMarginParameters = Schemas["FuturesRemoveIsolatedMarginParameters"];
export type FuturesRemoveIsolatedMarginResult = Schemas["FuturesRemoveIsolatedMarginResult"];
export type FuturesGetMaxWithdrawMarginParameters = Schemas["FuturesGetMaxWithdrawMarginParameters"];
export type FuturesGetMaxWithdrawMarginResult = Schemas["FuturesGetMaxWithdrawMarginResult"];
export type FuturesGetMaxOpenSizeParameters = Schemas["FuturesGetMaxOpenSizeParameters"];
export type FuturesGetMaxOpenSizeResult = Schemas["FuturesGetMaxOpenSizeResult"];
export type GetCrossMarginRiskLimitParameters = Schemas["GetCrossMarginRiskLimitParameters"];
export type GetCrossMarginRiskLimitResult = Schemas["GetCrossMarginRiskLimitResult"];
export type GetCrossMarginRequirementParameters = Schemas["GetCrossMarginRequirementParameters"];
export type GetCrossMarginRequirementResult = Schemas["GetCrossMarginRequirementResult"];
export type GetIsolatedMarginRiskLimitParameters = Schemas["GetIsolatedMarginRiskLimitParameters"];
export type GetIsolatedMarginRiskLimitResult = Schemas["GetIsolatedMarginRiskLimitResult"];
export type FuturesModifyIsolatedMarginRiskLimitParameters = Schemas["FuturesModifyIsolatedMarginRiskLimitParameters"];
export type FuturesModifyIsolatedMarginRiskLimitResult = Schemas["FuturesModifyIsolatedMarginRiskLimitResult"];
export type FuturesModifyAutoDepositStatusParameters = Schemas["FuturesModifyAutoDepositStatusParameters"];
export type FuturesModifyAutoDepositStatusResult = Schemas["FuturesModifyAutoDepositStatusResult"];
export type FuturesGetServerTimeParameters = Schemas["FuturesGetServerTimeParameters"];
export type FuturesGetServerTimeResult = Schemas["FuturesGetServerTimeResult"];
export type ModifyPurchaseParameters = Schemas["ModifyPurchaseParameters"];
export type ModifyPurchaseResult = Schemas["ModifyPurchaseResult"];
export type GetLoanMarketParameters = Schemas["GetLoanMarketParameters"];
export type GetLoanMarketResult = Schemas["GetLoanMarketResult"];
export type GetLoanMarketInterestRateParameters = Schemas["GetLoanMarketInterestRateParameters"];
export type GetLoanMarketInterestRateResult = Schemas["GetLoanMarketInterestRateResult"];
export type PurchaseParameters = Schemas["PurchaseParameters"];
export type PurchaseResult = Schemas["PurchaseResult"];
export type GetPurchaseOrdersParameters = Schemas["GetPurchaseOrdersParameters"];
export type GetPurchaseOrdersResult = Schemas["GetPurchaseOrdersResult"];
export type RedeemParameters = Schemas["RedeemParameters"];
export type RedeemResult = Schemas["RedeemResult"];
export type GetRedeemOrdersParameters = Schemas["GetRedeemOrdersParameters"];
export type GetRedeemOrdersResult = Schemas["GetRedeemOrdersResult"];
export type GetIsolatedMarginSymbolsParameters = Schemas["GetIsolatedMarginSymbolsParameters"];
export type GetIsolatedMarginSymbolsResult = Schemas["GetIsolatedMarginSymbolsResult"];
export type GetMarkPriceDetailParameters = Schemas["GetMarkPriceDetailParameters"];
export type GetMarkPriceDetailResult = Schemas["GetMarkPriceDetailResult"];
export type GetETFInfoParameters = Schemas["GetETFInfoParameters"];
export type GetETFInfoResult = Schemas["GetETFInfoResult"];
export type GetCrossMarginSymbolsParameters = Schemas["GetCrossMarginSymbolsParameters"];
export type GetCrossMarginSymbolsResult = Schemas["GetCrossMarginSymbolsResult"];
export type GetMarkPriceListParameters = Schemas["GetMarkPriceListParameters"];
export type GetMarkPriceListResult = Schemas["GetMarkPriceListResult"];
export type GetMarginRiskLimitParameters = Schemas["GetMarginRiskLimitParameters"];
export type GetMarginRiskLimitResult = Schemas["GetMarginRiskLimitResult"];
export type GetBorrowInterestRateParameters = Schemas["GetBorrowInterestRateParameters"];
export type GetBorrowInterestRateResult = Schemas["GetBorrowInterestRateResult"];
export type GetMarginCollateralRatioParameters = Schemas["GetMarginCollateralRatioParameters"];
export type GetMarginCollateralRatioResult = Schemas["GetMarginCollateralRatioResult"];
export type GetMarketAvailableInventoryParameters = Schemas["GetMarketAvailableInventoryParameters"];
export type GetMarketAvailableInventoryResult = Schemas["GetMarketAvailableInventoryResult"];
export type AddOcoOrderParameters = Schemas["AddOcoOrderParameters"];
export type AddOcoOrderResult = Schemas["AddOcoOrderResult"];
export type CancelOcoOrderByOrderIdParameters = Schemas["CancelOcoOrderByOrderIdParameters"];
export type CancelOcoOrderByOrderIdResult = Schemas["CancelOcoOrderByOrderIdResult"];
export type CancelOcoOrderByClientOidParameters = Schemas["CancelOcoOrderByClientOidParameters"];
export type CancelOcoOrderByClientOidResult = Schemas["CancelOcoOrderByClientOidResult"];
export type BatchCancelOcoOrdersParameters = Schemas["BatchCancelOcoOrdersParameters"];
export type BatchCancelOcoOrdersResult = Schemas["BatchCancelOcoOrdersResult"];
export type GetOcoOrderByOrderIdParameters = Schemas["GetOcoOrderByOrderIdParameters"];
export type GetOcoOrderByOrderIdResult = Schemas["GetOcoOrderByOrderIdResult"];
export type GetOcoOrderByClientOidParameters = Schemas["GetOcoOrderByClientOidParameters"];
export type GetOcoOrderByClientOidResult = Schemas["GetOcoOrderByClientOidResult"];
export type GetOcoOrderDetailByOrderIdParameters = Schemas["GetOcoOrderDetailByOrderIdParameters"];
export type GetOcoOrderDetailByOrderIdResult = Schemas["GetOcoOrderDetailByOrderIdResult"];
export type GetOcoOrderListParameters = Schemas["GetOcoOrderListParameters"];
export type GetOcoOrderListResult = Schemas["GetOcoOrderListResult"];
export type MarginGetTradeHistoryParameters = Schemas["MarginGetTradeHistoryParameters"];
export type MarginGetTradeHistoryResult = Schemas["MarginGetTradeHistoryResult"];
export type MarginAddOrderParameters = Schemas["MarginAddOrderParameters"];
export type MarginAddOrderResult = Schemas["MarginAddOrderResult"];
export type MarginGetSymbolsWithOpenOrderParameters = Schemas["MarginGetSymbolsWithOpenOrderParameters"];
export type MarginGetSymbolsWithOpenOrderResult = Schemas["MarginGetSymbolsWithOpenOrderResult"];
export type MarginAddOrderTestParameters = Schemas["MarginAddOrderTestParameters"];
export type MarginAddOrderTestResult = Schemas["MarginAddOrderTestResult"];
export type MarginCancelAllOrdersBySymbolParameters = Schemas["MarginCancelAllOrdersBySymbolParameters"];
export type MarginCancelAllOrdersBySymbolResult = Schemas["MarginCancelAllOrdersBySymbolResult"];
export type MarginGetOpenOrdersParameters = Schemas["MarginGetOpenOrdersParameters"];
export type MarginGetOpenOrdersResult = Schemas["MarginGetOpenOrdersResult"];
export type MarginGetOrderByClientOidParameters = Schemas["MarginGetOrderByClientOidParameters"];
export type MarginGetOrderByClientOidResult = Schemas["MarginGetOrderByClientOidResult"];
export type MarginCancelOrderByClientOidParameters = Schemas["MarginCancelOrderByClientOidParameters"];
export type MarginCancelOrderByClientOidResult = Schemas["MarginCancelOrderByClientOidResult"];
export type MarginGetClosedOrdersParameters = Schemas["MarginGetClosedOrdersParameters"];
export type MarginGetClosedOrdersResult = Schemas["MarginGetClosedOrdersResult"];
export type MarginGetOrderByOrderIdParameters = Schemas["MarginGetOrderByOrderIdParameters"];
export type MarginGetOrderByOrderIdResult = Schemas["MarginGetOrderByOrderIdResult"];
export type MarginCancelOrderByOrderIdParameters = Schemas["MarginCancelOrderByOrderIdParameters"];
export type MarginCancelOrderByOrderIdResult = Schemas["MarginCancelOrderByOrderIdResult"];
export type AddOrderV1Parameters = Schemas["AddOrderV1Parameters"];
export type AddOrderV1Result = Schemas["AddOrderV1Result"];
export type AddOrderTestV1Parameters = Schemas["AddOrderTestV1Parameters"];
export type AddOrderTestV1Result = Schemas["AddOrderTestV1Result"];
export type MarginAddStopOrderParameters = Schemas["MarginAddStopOrderParameters"];
export type MarginAddStopOrderResult = Schemas["MarginAddStopOrderResult"];
export type MarginCancelStopOrderByOrderIdParameters = Schemas["MarginCancelStopOrderByOrderIdParameters"];
export type MarginCancelStopOrderByOrderIdResult = Schemas["MarginCancelStopOrderByOrderIdResult"];
export type MarginCancelStopOrderByClientOidParameters = Schemas["MarginCancelStopOrderByClientOidParameters"];
export type MarginCancelStopOrderByClientOidResult = Schemas["MarginCancelStopOrderByClientOidResult"];
export type MarginBatchCancelStopOrderParameters = Schemas["MarginBatchCancelStopOrderParameters"];
export type MarginBatchCancelStopOrderResult = Schemas["MarginBatchCancelStopOrderResult"];
export type MarginGetStopOrdersListParameters = Schemas["MarginGetStopOrdersListParameters"];
export type MarginGetStopOrdersListResult = Schemas["MarginGetStopOrdersListResult"];
export type MarginGetStopOrderByOrderIdParameters = Schemas["MarginGetStopOrderByOrderIdParameters"];
export type MarginGetStopOrderByOrderIdResult = Schemas["MarginGetStopOrderByOrderIdResult"];
export type MarginGetStopOrderByClientOidParameters = Schemas["MarginGetStopOrderByClientOidParameters"];
export type MarginGetStopOrderByClientOidResult = Schemas["MarginGetStopOrderByClientOidResult"];
export type GetBorrowHistoryParameters = Schemas["GetBorrowHistoryParameters"];
export type GetBorrowHistoryResult = Schemas["GetBorrowHistoryResult"];
export type BorrowParameters = Schemas["BorrowParameters"];
export type BorrowResult = Schemas["BorrowResult"];
export type GetRepayHistoryParameters = Schemas["GetRepayHistoryParameters"];
export type GetRepayHistoryResult = Schemas["GetRepayHistoryResult"];
export type RepayParameters = Schemas["RepayParameters"];
export type RepayResult = Schemas["RepayResult"];
export type GetInterestHistoryParameters = Schemas["GetInterestHistoryParameters"];
export type GetInterestHistoryResult = Schemas["GetInterestHistoryResult"];
export type ModifyLeverageParameters = Schemas["ModifyLeverageParameters"];
export type ModifyLeverageResult = Schemas["ModifyLeverageResult"];
export type GetMarginConfigParameters = Schemas["GetMarginConfigParameters"];
export type GetMarginConfigResult = Schemas["GetMarginConfigResult"];
export type GetOrderByClientOidOldParameters = Schemas["GetOrderByClientOidOldParameters"];
export type GetOrderByClientOidOldResult = Schemas["GetOrderByClientOidOldResult"];
export type CancelOrderByClientOidOldParameters = Schemas["CancelOrderByClientOidOldParameters"];
export type CancelOrderByClientOidOldResult = Schemas["CancelOrderByClientOidOldResult"];
export type GetTradeHistoryOldParameters = Schemas["GetTradeHistoryOldParameters"];
export type GetTradeHistoryOldResult = Schemas["GetTradeHistoryOldResult"];
export type GetRecentTradeHistoryOldParameters = Schemas["GetRecentTradeHistoryOldParameters"];
export type GetRecentTradeHistoryOldResult = Schemas["GetRecentTradeHistoryOldResult"];
export type GetRecentOrdersListOldParameters = Schemas["GetRecentOrdersListOldParameters"];
export type GetRecentOrdersListOldResult = Schemas["GetRecentOrdersListOldResult"];
export type GetOrdersListOldParameters = Schemas["GetOrdersListOldParameters"];
export type GetOrdersListOldResult = Schemas["GetOrdersListOldResult"];
export type AddOrderOldParameters = Schemas["AddOrderOldParameters"];
export type AddOrderOldResult = Schemas["AddOrderOldResult"];
export type BatchCancelOrderOldParameters = Schemas["BatchCancelOrderOldParameters"];
export type BatchCancelOrderOldResult = Schemas["BatchCancelOrderOldResult"];
export type BatchAddOrdersOldParameters = Schemas["BatchAddOrdersOldParameters"];
export type BatchAddOrdersOldResult = Schemas["BatchAddOrdersOldResult"];
export type AddOrderTestOldParameters = Schemas["AddOrderTestOldParameters"];
export type AddOrderTestOldResult = Schemas["AddOrderTestOldResult"];
export type GetOrderByOrderIdOldParameters = Schemas["GetOrderByOrderIdOldParameters"];
export type GetOrderByOrderIdOldResult = Schemas["GetOrderByOrderIdOldResult"];
export type CancelOrderByOrderIdOldParameters = Schemas["CancelOrderByOrderIdOldParameters"];
export type CancelOrderByOrderIdOldResult = Schemas["CancelOrderByOrderIdOldResult"];
export type SpotGetTradeHistoryParameters = Schemas["SpotGetTradeHistoryParameters"];
export type SpotGetTradeHistoryResult = Schemas["SpotGetTradeHistoryResult"];
export type SpotAddOrderParameters = Schemas["SpotAddOrderParameters"];
export type SpotAddOrderResult = Schemas["SpotAddOrderResult"];
export type SpotCancelAllOrdersBySymbolParameters = Schemas["SpotCancelAllOrdersBySymbolParameters"];
export type SpotCancelAllOrdersBySymbolResult = Schemas["SpotCancelAllOrdersBySymbolResult"];
export type SpotGetOpenOrdersParameters = Schemas["SpotGetOpenOrdersParameters"];
export type SpotGetOpenOrdersResult = Schemas["SpotGetOpenOrdersResult"];
export type GetOpenOrdersByPageParameters = Schemas["GetOpenOrdersByPageParameters"];
export type GetOpenOrdersByPageResult = Schemas["GetOpenOrdersByPageResult"];
export type SpotGetSymbolsWithOpenOrderParameters = Schemas["SpotGetSymbolsWithOpenOrderParameters"];
export type SpotGetSymbolsWithOpenOrderResult = Schemas["SpotGetSymbolsWithOpenOrderResult"];
export type ModifyOrderParameters = Schemas["ModifyOrderParameters"];
export type ModifyOrderResult = Schemas["ModifyOrderResult"];
export type CancelPartialOrderParameters = Schemas["CancelPartialOrderParameters"];
export type CancelPartialOrderResult = Schemas["CancelPartialOrderResult"];
export type CancelAllOrdersParameters = Schemas["CancelAllOrdersParameters"];
export type CancelAllOrdersResult = Schemas["CancelAllOrdersResult"];
export type SpotGetOrderByClientOidParameters = Schemas["SpotGetOrderByClientOidParameters"];
export type SpotGetOrderByClientOidResult = Schemas["SpotGetOrderByClientOidResult"];
export type SpotCancelOrderByClientOidParameters = Schemas["SpotCancelOrderByClientOidParameters"];
export type SpotCancelOrderByClientOidResult = Schemas["SpotCancelOrderByClientOidResult"];
export type SetDCPParameters = Schemas["SetDCPParameters"];
export type SetDCPResult = Schemas["SetDCPResult"];
export type GetDCPParameters = Schemas["GetDCPParameters"];
export type GetDCPResult = Schemas["GetDCPResult"];
export type SpotGetClosedOrdersParameters = Schemas["SpotGetClosedOrdersParameters"];
export type SpotGetClosedOrdersResult = Schemas["SpotGetClosedOrdersResult"];
export type SpotBatchAddOrdersParameters = Schemas["SpotBatchAddOrdersParameters"];
export type SpotBatchAddOrdersResult = Schemas["SpotBatchAddOrdersResult"];
export type BatchAddOrdersSyncParameters = Schemas["BatchAddOrdersSyncParameters"];
export type BatchAddOrdersSyncResult = Schemas["BatchAddOrdersSyncResult"];
export type AddOrderSyncParameters = Schemas["AddOrderSyncParameters"];
export type AddOrderSyncResult = Schemas["AddOrderSyncResult"];
export type CancelOrderByClientOidSyncParameters = Schemas["CancelOrderByClientOidSyncParameters"];
export type CancelOrderByClientOidSyncResult = Schemas["CancelOrderByClientOidSyncResult"];
export type CancelOrderByOrderIdSyncParameters = Schemas["CancelOrderByOrderIdSyncParameters"];
export type CancelOrderByOrderIdSyncResult = Schemas["CancelOrderByOrderIdSyncResult"];
export type SpotAddOrderTestParameters = Schemas["SpotAddOrderTestParameters"];
export type SpotAddOrderTestResult = Schemas["SpotAddOrderTestResult"];
export type SpotGetOrderByOrderIdParameters = Schemas["SpotGetOrderByOrderIdParameters"];
export type SpotGetOrderByOrderIdResult = Schemas["SpotGetOrderByOrderIdResult"];
export type SpotCancelOrderByOrderIdParameters = Schemas["SpotCancelOrderByOrderIdParameters"];
export type SpotCancelOrderByOrderIdResult = Schemas["SpotCancelOrderByOrderIdResult"];
export type SpotGetStopOrdersListParameters = Schemas["SpotGetStopOrdersListParameters"];
export type SpotGetStopOrdersListResult = Schemas["SpotGetStopOrdersListResult"];
export type SpotAddStopOrderParameters = Schemas["SpotAddStopOrderParameters"];
export type SpotAddStopOrderResult = Schemas["SpotAddStopOrderResult"];
export type SpotBatchCancelStopOrderParameters = Schemas["SpotBatchCancelStopOrderParameters"];
export type SpotBatchCancelStopOrderResult = Schemas["SpotBatchCancelStopOrderResult"];
export type SpotGetStopOrderByClientOidParameters = Schemas["SpotGetStopOrderByClientOidParameters"];
export type SpotGetStopOrderByClientOidResult = Schemas["SpotGetStopOrderByClientOidResult"];
export type SpotGetStopOrderByOrderIdParameters = Schemas["SpotGetStopOrderByOrderIdParameters"];
export type SpotGetStopOrderByOrderIdResult = Schemas["SpotGetStopOrderByOrderIdResult"];
export type SpotCancelStopOrderByOrderIdParameters = Schemas["SpotCancelStopOrderByOrderIdParameters"];
export type SpotCancelStopOrderByOrderIdResult = Schemas["SpotCancelStopOrderByOrderIdResult"];
export type SpotCancelStopOrderByClientOidParameters = Schemas["SpotCancelStopOrderByClientOidParameters"];
export type SpotCancelStopOrderByClientOidResult = Schemas["SpotCancelStopOrderByClientOidResult"];
export type SpotGetServerTimeParameters = Schemas["SpotGetServerTimeParameters"];
export type SpotGetServerTimeResult = Schemas["SpotGetServerTimeResult"];
export type ModifyFuturesLeverageParameters = Schemas["ModifyFuturesLeverageParameters"];
export type ModifyFuturesLeverageResult = Schemas["ModifyFuturesLeverageResult"];
export type ModifyMarginCrossLeverageParameters = Schemas["ModifyMarginCrossLeverageParameters"];
export type ModifyMarginCrossLeverageResult = Schemas["ModifyMarginCrossLeverageResult"];
export type GetLeverageParameters = Schemas["GetLeverageParameters"];
export type GetLeverageResult = Schemas["GetLeverageResult"];
export type GetMarginModesParameters = Schemas["GetMarginModesParameters"];
export type GetMarginModesResult = Schemas["GetMarginModesResult"];
export type BatchModifyMarginModeParameters = Schemas["BatchModifyMarginModeParameters"];
export type BatchModifyMarginModeResult = Schemas["BatchModifyMarginModeResult"];
export type GetAccountModeParameters = Schemas["GetAccountModeParameters"];
export type GetAccountModeResult = Schemas["GetAccountModeResult"];
export type SetAccountModeParameters = Schemas["SetAccountModeParameters"];
export type SetAccountModeResult = Schemas["SetAccountModeResult"];
export type GetInterestChargesParameters = Schemas["GetInterestChargesParameters"];
export type GetInterestChargesResult = Schemas["GetInterestChargesResult"];
export type GetBorrowingRatesAndLimitsParameters = Schemas["GetBorrowingRatesAndLimitsParameters"];
export type GetBorrowingRatesAndLimitsResult = Schemas["GetBorrowingRatesAndLimitsResult"];
export type GetCrossMarginConfigParameters = Schemas["GetCrossMarginConfigParameters"];
export type GetCrossMarginConfigResult = Schemas["GetCrossMarginConfigResult"];
export type GetPositionTiersParameters = Schemas["GetPositionTiersParameters"];
export type GetPositionTiersResult = Schemas["GetPositionTiersResult"];

export interface AccountOperations {
  /**
   * Read the balances of the funding and spot accounts.
   *
   * One row per asset and account. Orders on the spot market use the spot account (trade) only; account.flexTransfer moves
   * money there from the funding account (main), where deposits arrive by default.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470125
   */
  getSpotAccountList(params?: GetSpotAccountListParameters, options?: CallOptions): Promise<GetSpotAccountListResult>;
  /**
   * Read what changed the balances, page by page.
   *
   * Deposits, withdrawals, transfers, trades and bonuses, latest first. The high-frequency accounts have ledgers of their
   * own: account.getSpotHFLedger and account.getMarginHFLedger.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470121
   */
  readonly getSpotLedger: Paged<(params?: GetSpotLedgerParameters, options?: CallOptions) => Promise<GetSpotLedgerResult>, NonNullable<NonNullable<GetSpotLedgerResult>["items"]>[number]>;
  /**
   * Read the balance of one account.
   *
   * Balance of one asset in one account, by the id that account.getSpotAccountList gives.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470126
   */
  getSpotAccountDetail(params: GetSpotAccountDetailParameters, options?: CallOptions): Promise<GetSpotAccountDetailResult>;
  /**
   * Read what changed the high-frequency spot account.
   *
   * Latest first, of the last three days only: an older start is taken as three days ago. Go on with the id of the last row
   * as lastId.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470122
   */
  readonly getSpotHFLedger: Paged<(params?: GetSpotHFLedgerParameters, options?: CallOptions) => Promise<GetSpotHFLedgerResult>, NonNullable<GetSpotHFLedgerResult>[number]>;
  /**
   * Read whether the spot account is a high-frequency one.
   *
   * Decides which ledger to read: account.getSpotHFLedger for a high-frequency account, account.getSpotLedger for a
   * low-frequency one.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 30 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470120
   */
  getSpotAccountType(params?: GetSpotAccountTypeParameters, options?: CallOptions): Promise<GetSpotAccountTypeResult>;
  /**
   * Read what the API key may do.
   *
   * Tells of the key that signs the call, whether it is one of the master account or of a sub-account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470130
   */
  getApikeyInfo(params?: GetApikeyInfoParameters, options?: CallOptions): Promise<GetApikeyInfoResult>;
  /**
   * Read the VIP level and the numbers of sub-accounts.
   *
   * The VIP level decides fees and rate limits. The master account tells how many sub-accounts there are and how many there
   * may be.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470119
   */
  getAccountInfo(params?: GetAccountInfoParameters, options?: CallOptions): Promise<GetAccountInfoResult>;
  /**
   * Read what changed the high-frequency margin accounts.
   *
   * Cross and isolated margin (MARGIN_V2, ISOLATED_V2), latest first. Go on with the id of the last row as lastId.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470123
   */
  readonly getMarginHFLedger: Paged<(params?: GetMarginHFLedgerParameters, options?: CallOptions) => Promise<GetMarginHFLedgerResult>, NonNullable<GetMarginHFLedgerResult>[number]>;
  /**
   * Read one isolated margin account, older form.
   *
   * Deprecated: use account.getIsolatedMarginAccount with the pair as symbol. Does not offer the high-frequency account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 50 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470315
   */
  getIsolatedMarginAccountDetailV1(params: GetIsolatedMarginAccountDetailV1Parameters, options?: CallOptions): Promise<GetIsolatedMarginAccountDetailV1Result>;
  /**
   * Read all isolated margin accounts, older form.
   *
   * Deprecated: use account.getIsolatedMarginAccount. Does not offer the high-frequency accounts.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 50 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470314
   */
  getIsolatedMarginAccountListV1(params?: GetIsolatedMarginAccountListV1Parameters, options?: CallOptions): Promise<GetIsolatedMarginAccountListV1Result>;
  /**
   * Read the cross margin account, older form.
   *
   * Deprecated: use account.getCrossMarginAccount. Does not offer the high-frequency account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 40 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470311
   */
  getMarginAccountDetail(params?: GetMarginAccountDetailParameters, options?: CallOptions): Promise<GetMarginAccountDetailResult>;
  /**
   * Read the fee rates of the VIP level on spot and margin.
   *
   * The rates before anything that a pair changes; account.getSpotActualFee gives those of a pair.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470149
   */
  getBasicFee(params?: GetBasicFeeParameters, options?: CallOptions): Promise<GetBasicFeeResult>;
  /**
   * Read the fee rates of spot and margin pairs.
   *
   * What a trade on the pair costs this account. A sub-account pays the rates of its master account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470150
   */
  getSpotActualFee(params: GetSpotActualFeeParameters, options?: CallOptions): Promise<GetSpotActualFeeResult>;
  /**
   * Read deposits, page by page.
   *
   * Deposits of one asset, latest first. Transfers from other users of the venue (isInner) are among them.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470141
   */
  readonly getDepositHistory: Paged<(params: GetDepositHistoryParameters, options?: CallOptions) => Promise<GetDepositHistoryResult>, NonNullable<NonNullable<GetDepositHistoryResult>["items"]>[number]>;
  /**
   * Make a deposit address.
   *
   * Makes an address for one asset on one chain. Send only this asset on this chain to it, with the memo where there is one;
   * what is sent otherwise may be lost. Refused (code 260000) when there is an address already, which
   * account.getDepositAddressV3 reads.
   *
   * Signed (key, permission General). Must not be repeated blindly: a second one counts again. Rate limit: 20 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getDepositAddressV3
   * @see https://www.kucoin.com/docs-new/api-3470142
   */
  addDepositAddressV3(params: AddDepositAddressV3Parameters, options?: CallOptions): Promise<AddDepositAddressV3Result>;
  /**
   * Read the deposit addresses of an asset.
   *
   * All addresses of the asset, or those on one chain. The list is empty when none was made yet; see
   * account.addDepositAddressV3.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470140
   */
  getDepositAddressV3(params: GetDepositAddressV3Parameters, options?: CallOptions): Promise<GetDepositAddressV3Result>;
  /**
   * Read the deposit address of an asset, older form.
   *
   * Deprecated: use account.getDepositAddressV3. Gives one address, on the default chain of the asset without chain.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470305
   */
  getDepositAddressV1(params: GetDepositAddressV1Parameters, options?: CallOptions): Promise<GetDepositAddressV1Result>;
  /**
   * Make a deposit address, older form.
   *
   * Deprecated: use account.addDepositAddressV3. Without chain the address is on the default chain of the asset.
   *
   * Signed (key, permission General). Must not be repeated blindly: a second one counts again. Rate limit: 20 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getDepositAddressV3
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470309
   */
  addDepositAddressV1(params: AddDepositAddressV1Parameters, options?: CallOptions): Promise<AddDepositAddressV1Result>;
  /**
   * Read deposits of the first system.
   *
   * Deprecated: use account.getDepositHistory. Knows only what the venue's first system recorded, latest first. There is no
   * parameter to choose a page.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470306
   */
  getDepositHistoryOld(params: GetDepositHistoryOldParameters, options?: CallOptions): Promise<GetDepositHistoryOldResult>;
  /**
   * Read the deposit addresses of an asset, older form.
   *
   * Deprecated: use account.getDepositAddressV3.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470300
   */
  getDepositAddressV2(params: GetDepositAddressV2Parameters, options?: CallOptions): Promise<GetDepositAddressV2Result>;
  /**
   * Read the futures account of one asset.
   *
   * Equity, margin and what is free, in one asset. Without currency the venue answers for XBT, so name the asset of your
   * contracts.
   *
   * Signed (key, permission Futures). Reads only; safe to repeat. Rate limit: 5 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470129
   */
  getFuturesAccount(params?: GetFuturesAccountParameters, options?: CallOptions): Promise<GetFuturesAccountResult>;
  /**
   * Read what changed the futures account.
   *
   * Realised profit, deposits, withdrawals and transfers, latest first. While a position is open, the first page begins with
   * a row of status Pending, the profit of the settlement period so far. Go on with the offset of the last row.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470124
   */
  readonly getFuturesLedger: Paged<(params?: GetFuturesLedgerParameters, options?: CallOptions) => Promise<GetFuturesLedgerResult>, NonNullable<NonNullable<GetFuturesLedgerResult>["dataList"]>[number]>;
  /**
   * Read the fee rates of a futures contract.
   *
   * What a trade on the contract costs this account. A sub-account pays the rates of its master account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470151
   */
  getFuturesActualFee(params: GetFuturesActualFeeParameters, options?: CallOptions): Promise<GetFuturesActualFeeResult>;
  /**
   * Read the futures accounts of the master account and its sub-accounts.
   *
   * One row per account and the sum over all, in one asset. Without currency the venue answers for XBT.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 6 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470134
   */
  getFuturesSubAccountListV2(params?: GetFuturesSubAccountListV2Parameters, options?: CallOptions): Promise<GetFuturesSubAccountListV2Result>;
  /**
   * Move money into the futures account, older form.
   *
   * Deprecated: use account.flexTransfer with toAccountType CONTRACT, which carries a clientOid. This call carries no key
   * that would tell a repeat from a new transfer, so it is never sent twice; when an answer was lost, look at
   * account.getFuturesLedger first.
   *
   * Signed (key, permission Futures). Must not be repeated blindly: a second one counts again. Rate limit: 20 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getFuturesLedger
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470304
   */
  futuresAccountTransferIn(params: FuturesAccountTransferInParameters, options?: CallOptions): Promise<FuturesAccountTransferInResult>;
  /**
   * Read transfers out of the futures account, page by page.
   *
   * Deprecated: account.getFuturesLedger tells of transfers, too. Tells whether account.futuresAccountTransferOut with a
   * lost answer was carried out.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470307
   */
  readonly getFuturesAccountTransferOutLedger: Paged<(params?: GetFuturesAccountTransferOutLedgerParameters, options?: CallOptions) => Promise<GetFuturesAccountTransferOutLedgerResult>, NonNullable<NonNullable<GetFuturesAccountTransferOutLedgerResult>["items"]>[number]>;
  /**
   * Move money out of the futures account, older form.
   *
   * Deprecated: use account.flexTransfer with fromAccountType CONTRACT, which carries a clientOid. This call carries no key
   * that would tell a repeat from a new transfer, so it is never sent twice; when an answer was lost, look at
   * account.getFuturesAccountTransferOutLedger first. The answer comes before the money arrives.
   *
   * Signed (key, permission Futures). Must not be repeated blindly: a second one counts again. Rate limit: 20 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getFuturesAccountTransferOutLedger
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470303
   */
  futuresAccountTransferOut(params: FuturesAccountTransferOutParameters, options?: CallOptions): Promise<FuturesAccountTransferOutResult>;
  /**
   * Read how much of an asset can be moved out of an account.
   *
   * Part of what is free may not be movable, such as what secures a debt on margin.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470148
   */
  getTransferQuotas(params: GetTransferQuotasParameters, options?: CallOptions): Promise<GetTransferQuotasResult>;
  /**
   * Move money between accounts, or between the master account and a sub-account.
   *
   * Moves money within one account (INTERNAL), say from funding to spot, or between the master account and a sub-account,
   * which is named by its user id. Give every transfer a clientOid of its own.
   *
   * Signed (key, permission FlexTransfers). Must not be repeated blindly: a second one counts again. Rate limit: 4 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getSpotLedger
   * @see https://www.kucoin.com/docs-new/api-3470147
   */
  flexTransfer(params: FlexTransferParameters, options?: CallOptions): Promise<FlexTransferResult>;
  /**
   * Move money between accounts, older form.
   *
   * Deprecated: use account.flexTransfer with type INTERNAL. Money cannot be moved out of the futures account with it. Kinds
   * of account are written in small letters here.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 10 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getSpotLedger
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470302
   */
  innerTransfer(params: InnerTransferParameters, options?: CallOptions): Promise<InnerTransferResult>;
  /**
   * Move money between the master account and a sub-account, older form.
   *
   * Deprecated: use account.flexTransfer with type PARENT_TO_SUB or SUB_TO_PARENT. A futures account can only be credited
   * with it.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 30 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getSpotLedger
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470301
   */
  subAccountTransfer(params: SubAccountTransferParameters, options?: CallOptions): Promise<SubAccountTransferResult>;
  /**
   * Read withdrawals, page by page.
   *
   * Withdrawals of one asset, latest first. Shows whether a withdrawal with a lost answer was made.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470145
   */
  readonly getWithdrawalHistory: Paged<(params: GetWithdrawalHistoryParameters, options?: CallOptions) => Promise<GetWithdrawalHistoryResult>, NonNullable<NonNullable<GetWithdrawalHistoryResult>["items"]>[number]>;
  /**
   * Withdraw to an address, older form.
   *
   * Deprecated: use account.withdrawalV3. Carries no key that would tell a repeat from a new withdrawal, so it is never sent
   * twice; when an answer was lost, look at account.getWithdrawalHistory first. What was sent to a wrong address, chain or
   * memo is lost.
   *
   * Signed (key, permission Withdrawal). Must not be repeated blindly: a second one counts again. Rate limit: 5 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getWithdrawalHistory
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470310
   */
  withdrawalV1(params: WithdrawalV1Parameters, options?: CallOptions): Promise<WithdrawalV1Result>;
  /**
   * Read limits and fees of withdrawals of an asset.
   *
   * How much may still leave today, the fee, the minimum and the precision, for one chain. Read it before
   * account.withdrawalV3.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470143
   */
  getWithdrawalQuotas(params: GetWithdrawalQuotasParameters, options?: CallOptions): Promise<GetWithdrawalQuotasResult>;
  /**
   * Read one withdrawal.
   *
   * Tells the state of a withdrawal, why it failed, whether it can be cancelled and whether its money came back.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3471890
   */
  getWithdrawalHistoryById(params: GetWithdrawalHistoryByIdParameters, options?: CallOptions): Promise<GetWithdrawalHistoryByIdResult>;
  /**
   * Cancel a withdrawal.
   *
   * Only a withdrawal of status PROCESSING can be cancelled, and only while cancelType is CANCELABLE; see
   * account.getWithdrawalHistoryById.
   *
   * Signed (key, permission Withdrawal). Sets a target; a repeat changes nothing more. Rate limit: 20 of pool management, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getWithdrawalHistoryById
   * @see https://www.kucoin.com/docs-new/api-3470144
   */
  cancelWithdrawal(params: CancelWithdrawalParameters, options?: CallOptions): Promise<CancelWithdrawalResult>;
  /**
   * Withdraw to an address or to another user.
   *
   * Carries no key that would tell a repeat from a new withdrawal, so it is never sent twice; when an answer was lost, look
   * at account.getWithdrawalHistory first. What was sent to a wrong address, chain or memo is lost. To a user number, mail
   * address or phone number 3 withdrawals per 10 s and 50 per 24 h are taken. With the whitelist of addresses switched on in
   * the account, other addresses are refused (code 260325).
   *
   * Signed (key, permission Withdrawal). Must not be repeated blindly: a second one counts again. Rate limit: 5 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getWithdrawalHistory
   * @see https://www.kucoin.com/docs-new/api-3470146
   */
  withdrawalV3(params: WithdrawalV3Parameters, options?: CallOptions): Promise<WithdrawalV3Result>;
  /**
   * Read withdrawals of the first system.
   *
   * Deprecated: use account.getWithdrawalHistory. Knows only what the venue's first system recorded, latest first.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470308
   */
  readonly getWithdrawalHistoryOld: Paged<(params: GetWithdrawalHistoryOldParameters, options?: CallOptions) => Promise<GetWithdrawalHistoryOldResult>, NonNullable<NonNullable<GetWithdrawalHistoryOldResult>["items"]>[number]>;
  /**
   * Read the cross margin account.
   *
   * Assets, debts and debt ratio of the cross margin account. On cross margin a debt ratio of 0.95 warns and 0.97
   * liquidates; see margin.getMarginConfig for the figures in force.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 15 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470127
   */
  getCrossMarginAccount(params?: GetCrossMarginAccountParameters, options?: CallOptions): Promise<GetCrossMarginAccountResult>;
  /**
   * Read the isolated margin accounts.
   *
   * Assets, debts and debt ratio of each pair of the isolated margin account, or of one pair.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 15 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470128
   */
  getIsolatedMarginAccount(params?: GetIsolatedMarginAccountParameters, options?: CallOptions): Promise<GetIsolatedMarginAccountResult>;
}

export interface CopytradingOperations {
  /**
   * Place a limit, market or stop order as a lead trader.
   *
   * The order is copied by those who follow. Answers when the order was taken, before it is matched; the venue offers no
   * read that tells what became of it. size says how much, in contracts, unless closeOrder is true. With stop, the order
   * waits until its trigger is met.
   *
   * Signed (key, permission LeadtradeFutures). Must not be repeated blindly: a second one counts again. Rate limit: 2 of
   * pool copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470363
   */
  addOrder(params: CopytradingAddOrderParameters, options?: CallOptions): Promise<CopytradingAddOrderResult>;
  /**
   * Cancel one order of a lead trader by the venue's id.
   *
   * Cancels an open order or one that waits for its trigger. The answer says that the cancellation was taken.
   *
   * Signed (key, permission LeadtradeFutures). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool
   * copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470620
   */
  cancelOrderById(params: CopytradingCancelOrderByIdParameters, options?: CallOptions): Promise<CopytradingCancelOrderByIdResult>;
  /**
   * Cancel one order of a lead trader by the caller's own id.
   *
   * Cancels an open order or one that waits for its trigger. The answer says that the cancellation was taken.
   *
   * Signed (key, permission LeadtradeFutures). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool
   * copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470621
   */
  cancelOrderByClientOid(params: CopytradingCancelOrderByClientOidParameters, options?: CallOptions): Promise<CopytradingCancelOrderByClientOidResult>;
  /**
   * Check an order of a lead trader without placing it.
   *
   * Runs the checks of copytrading.addOrder. Nothing is placed, and the ids in the answer belong to no order.
   *
   * Signed (key, permission LeadtradeFutures). Reads only; safe to repeat. Rate limit: 2 of pool copytrading, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470618
   */
  addOrderTest(params: CopytradingAddOrderTestParameters, options?: CallOptions): Promise<CopytradingAddOrderTestResult>;
  /**
   * Place an order with take profit and stop loss as a lead trader.
   *
   * Like copytrading.addOrder, with triggers that close the position later. Up and down are directions of the price, not
   * profit and loss: for a short position triggerStopUpPrice is the stop loss.
   *
   * Signed (key, permission LeadtradeFutures). Must not be repeated blindly: a second one counts again. Rate limit: 2 of
   * pool copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470619
   */
  addTPSLOrder(params: CopytradingAddTPSLOrderParameters, options?: CallOptions): Promise<CopytradingAddTPSLOrderResult>;
  /**
   * Read how much a lead trader can still open on a contract.
   *
   * Largest buy and sell at a price and a leverage, in contracts.
   *
   * Signed (key, permission LeadtradeFutures). Reads only; safe to repeat. Rate limit: 4 of pool copytrading, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470612
   */
  getMaxOpenSize(params: CopytradingGetMaxOpenSizeParameters, options?: CallOptions): Promise<CopytradingGetMaxOpenSizeResult>;
  /**
   * Add margin to an isolated position of a lead trader.
   *
   * Moves margin from the free balance of the settlement asset to the position, which puts its liquidation price further
   * away. The venue carries out one call per bizNo, so a repeat with the same one adds nothing.
   *
   * Signed (key, permission LeadtradeFutures). Carries a key; a repeat with the same key is recognised by the venue. Rate
   * limit: 4 of pool copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks copytrading.getMaxWithdrawMargin
   * @see https://www.kucoin.com/docs-new/api-3470614
   */
  addIsolatedMargin(params: CopytradingAddIsolatedMarginParameters, options?: CallOptions): Promise<CopytradingAddIsolatedMarginResult>;
  /**
   * Take margin out of an isolated position of a lead trader.
   *
   * Moves margin back to the free balance, at most what copytrading.getMaxWithdrawMargin tells. The liquidation price comes
   * nearer.
   *
   * Signed (key, permission LeadtradeFutures). Must not be repeated blindly: a second one counts again. Rate limit: 10 of
   * pool copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks copytrading.getMaxWithdrawMargin
   * @see https://www.kucoin.com/docs-new/api-3470615
   */
  removeIsolatedMargin(params: CopytradingRemoveIsolatedMarginParameters, options?: CallOptions): Promise<CopytradingRemoveIsolatedMarginResult>;
  /**
   * Read how much margin a lead trader can take out of a position.
   *
   * In the settlement asset of the contract: USDT, or the coin of an inverse contract.
   *
   * Signed (key, permission LeadtradeFutures). Reads only; safe to repeat. Rate limit: 10 of pool copytrading, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470616
   */
  getMaxWithdrawMargin(params: CopytradingGetMaxWithdrawMarginParameters, options?: CallOptions): Promise<CopytradingGetMaxWithdrawMarginResult>;
  /**
   * Switch the automatic adding of margin of a lead trader on or off.
   *
   * For isolated margin. When on, margin is added from the free balance as the position comes near its liquidation. The
   * venue advises cross margin instead. Sending the same value again does no harm.
   *
   * Signed (key, permission LeadtradeFutures). Sets a target; a repeat changes nothing more. Rate limit: 4 of pool
   * copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470617
   */
  modifyAutoDepositStatus(params: CopytradingModifyAutoDepositStatusParameters, options?: CallOptions): Promise<CopytradingModifyAutoDepositStatusResult>;
  /**
   * Set the risk limit level of a contract as a lead trader.
   *
   * For isolated margin. Open orders of the contract are cancelled. The answer says only that the request was taken. Levels
   * are those of futures.getIsolatedMarginRiskLimit.
   *
   * Signed (key, permission LeadtradeFutures). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool
   * copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470613
   */
  modifyIsolatedMarginRiskLimit(params: CopytradingModifyIsolatedMarginRiskLimitParameters, options?: CallOptions): Promise<CopytradingModifyIsolatedMarginRiskLimitResult>;
}

export interface FuturesOperations {
  /**
   * Read a contract and its market figures.
   *
   * What one contract is worth (multiplier), increments and limits of orders, margin and fee rates, funding, and the figures
   * of the last 24 hours. Sizes of futures orders and positions are whole contracts.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470221
   */
  getSymbol(params: GetSymbolParameters, options?: CallOptions): Promise<GetSymbolResult>;
  /**
   * List all contracts that can be traded.
   *
   * The same figures as futures.getSymbol for every contract, several hundred of them; more than 1 MB.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470220
   */
  getAllSymbols(params?: GetAllSymbolsParameters, options?: CallOptions): Promise<GetAllSymbolsResult>;
  /**
   * Read the latest trade and the best prices of a contract.
   *
   * Sizes are in contracts, the time is in nanoseconds.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470222
   */
  getTicker(params: GetTickerParameters, options?: CallOptions): Promise<GetTickerResult>;
  /**
   * Read the latest trades and the best prices of all contracts.
   *
   * The answer of futures.getTicker for every contract; far cheaper than one call for each.
   *
   * Public. Reads only; safe to repeat. Rate limit: 5 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470223
   */
  getAllTickers(params?: GetAllTickersParameters, options?: CallOptions): Promise<GetAllTickersResult>;
  /**
   * Read the whole order book of a contract.
   *
   * All price levels, added up by price. A heavy answer; futures.getPartOrderBook suffices for the best prices. A book that
   * is kept from the stream begins with this one.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470224
   */
  getFullOrderBook(params: GetFullOrderBookParameters, options?: CallOptions): Promise<GetFullOrderBookResult>;
  /**
   * Read the best levels of the order book of a contract.
   *
   * The best 20 or 100 price levels of each side, added up by price.
   *
   * Public. Reads only; safe to repeat. Rate limit: 5 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470225
   */
  getPartOrderBook(params: GetPartOrderBookParameters, options?: CallOptions): Promise<GetPartOrderBookResult>;
  /**
   * Read the latest trades of a contract.
   *
   * The last 100 trades of the market, latest first.
   *
   * Public. Reads only; safe to repeat. Rate limit: 5 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470232
   */
  getMarketTradeHistory(params: GetMarketTradeHistoryParameters, options?: CallOptions): Promise<GetMarketTradeHistoryResult>;
  /**
   * Read candles of a contract or an index.
   *
   * Candles as lists, oldest first. At most 500 per call by the documents, 200 as seen; read longer ranges piece by piece.
   * Without a range the latest ones.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470234
   */
  getKlines(params: GetKlinesParameters, options?: CallOptions): Promise<GetKlinesResult>;
  /**
   * Read the mark price of a contract.
   *
   * Mark and index price, renewed every second. Profit and liquidation go by the mark price.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470233
   */
  getMarkPrice(params: GetMarkPriceParameters, options?: CallOptions): Promise<GetMarkPriceResult>;
  /**
   * Read the index price of a contract and what it is made of.
   *
   * Index prices second by second, each with the price and weight of every exchange, page by page. Answers may be 5 s old.
   *
   * Public. Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate limit: 2 of pool public,
   * 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470231
   */
  readonly getSpotIndexPrice: Paged<(params: GetSpotIndexPriceParameters, options?: CallOptions) => Promise<GetSpotIndexPriceResult>, NonNullable<NonNullable<GetSpotIndexPriceResult>["dataList"]>[number]>;
  /**
   * Read the interest rates that enter the funding rate.
   *
   * Interest rates of the base or the quote asset, page by page.
   *
   * Public. Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate limit: 5 of pool public,
   * 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470226
   */
  readonly getInterestRateIndex: Paged<(params: GetInterestRateIndexParameters, options?: CallOptions) => Promise<GetInterestRateIndexResult>, NonNullable<NonNullable<GetInterestRateIndexResult>["dataList"]>[number]>;
  /**
   * Read the premium index of a contract.
   *
   * How far the contract trades from its index, which enters the funding rate; page by page.
   *
   * Public. Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate limit: 3 of pool public,
   * 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470227
   */
  readonly getPremiumIndex: Paged<(params: GetPremiumIndexParameters, options?: CallOptions) => Promise<GetPremiumIndexResult>, NonNullable<NonNullable<GetPremiumIndexResult>["dataList"]>[number]>;
  /**
   * Read the turnover of all futures in the last 24 hours.
   *
   * One figure for the whole venue; the figures of one contract are in futures.getSymbol.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 3 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470228
   */
  get24hrStats(params?: Get24hrStatsParameters, options?: CallOptions): Promise<Get24hrStatsResult>;
  /**
   * Read whether futures can be traded.
   *
   * open is normal trading, cancelonly lets orders only be cancelled, close is a halt or maintenance.
   *
   * Public. Reads only; safe to repeat. Rate limit: 4 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470230
   */
  getServiceStatus(params?: GetServiceStatusParameters, options?: CallOptions): Promise<GetServiceStatusResult>;
  /**
   * Get a token for the public streams of futures.
   *
   * Token and servers for a WebSocket connection to market data. Takes no parameters.
   *
   * Public. Reads only; safe to repeat. Rate limit: 10 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470297
   */
  getPublicToken(params?: GetPublicTokenParameters, options?: CallOptions): Promise<GetPublicTokenResult>;
  /**
   * Get a token for the private streams of futures.
   *
   * Token and servers for a WebSocket connection to orders, positions and balances of the account. Whoever has the token can
   * read them. Takes no parameters.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 10 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470296
   */
  getPrivateToken(params?: GetPrivateTokenParameters, options?: CallOptions): Promise<GetPrivateTokenResult>;
  /**
   * Read the funding rate of a contract.
   *
   * Longs pay shorts when the rate is positive. The interval may change between two settlements; fundingTime tells the next
   * one.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470265
   */
  getCurrentFundingRate(params: GetCurrentFundingRateParameters, options?: CallOptions): Promise<GetCurrentFundingRateResult>;
  /**
   * Read past funding rates of a contract.
   *
   * The rate of each settlement in a time range, latest first.
   *
   * Public. Reads only; safe to repeat. Rate limit: 5 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470266
   */
  getPublicFundingHistory(params: GetPublicFundingHistoryParameters, options?: CallOptions): Promise<GetPublicFundingHistoryResult>;
  /**
   * Read the funding that the account paid and received.
   *
   * One row per settlement and position of a contract, page by page.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 5 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470267
   */
  readonly getPrivateFundingHistory: Paged<(params: GetPrivateFundingHistoryParameters, options?: CallOptions) => Promise<GetPrivateFundingHistoryResult>, NonNullable<NonNullable<GetPrivateFundingHistoryResult>["dataList"]>[number]>;
  /**
   * Read open or finished orders.
   *
   * Page by page; finished ones unless status says active. Stop orders that wait for their trigger are in
   * futures.getStopOrderList. Finished orders may show late; futures.getRecentClosedOrders is faster.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470244
   */
  readonly getOrderList: Paged<(params?: GetOrderListParameters, options?: CallOptions) => Promise<GetOrderListResult>, NonNullable<NonNullable<GetOrderListResult>["items"]>[number]>;
  /**
   * Place a limit, market or stop order.
   *
   * Answers when the order was taken, before it is matched; futures.getOrderByClientOid tells what became of it. Exactly one
   * of size, qty and valueQty says how much, none with closeOrder. With stop, the order waits until its trigger is met.
   * marginMode must be that of the contract (330005 otherwise), and a hedge account needs positionSide (330012 otherwise).
   *
   * Signed (key, permission Futures). Must not be repeated blindly: a second one counts again. Rate limit: 2 of pool
   * futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470235
   */
  addOrder(params: FuturesAddOrderParameters, options?: CallOptions): Promise<FuturesAddOrderResult>;
  /**
   * Cancel all open orders, with the older call.
   *
   * Replaced by futures.cancelAllOrdersV3, which weighs 10 instead of 800. Cancels the open orders of one contract, or of
   * all when symbol is absent; stop orders that wait stay.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 800 of pool futures, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderList
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470362
   */
  cancelAllOrdersV1(params?: CancelAllOrdersV1Parameters, options?: CallOptions): Promise<CancelAllOrdersV1Result>;
  /**
   * Check an order without placing it.
   *
   * Runs the checks of futures.addOrder. Nothing is placed, and the ids in the answer belong to no order.
   *
   * Signed (key, permission Futures). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470238
   */
  addOrderTest(params: FuturesAddOrderTestParameters, options?: CallOptions): Promise<FuturesAddOrderTestResult>;
  /**
   * Place up to 20 orders.
   *
   * Each order has a fate of its own: look at code of every row, 200000 for taken. Each order is given as in
   * futures.addOrder, with the same rules; limit orders need price. Fees of what enters the book are held in advance.
   *
   * Signed (key, permission Futures). Must not be repeated blindly: a second one counts again. Rate limit: 20 of pool
   * futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470236
   */
  batchAddOrders(params: FuturesBatchAddOrdersParameters, options?: CallOptions): Promise<FuturesBatchAddOrdersResult>;
  /**
   * Place an order with take profit and stop loss.
   *
   * Like futures.addOrder, with triggers that close the position later. Up and down are directions of the price, not profit
   * and loss: for a short position triggerStopUpPrice is the stop loss. Exactly one of size, qty and valueQty says how much,
   * none with closeOrder.
   *
   * Signed (key, permission Futures). Must not be repeated blindly: a second one counts again. Rate limit: 2 of pool
   * futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470237
   */
  addTPSLOrder(params: FuturesAddTPSLOrderParameters, options?: CallOptions): Promise<FuturesAddTPSLOrderResult>;
  /**
   * Read one order by the venue's id.
   *
   * State of the order, open, ended, or waiting for its trigger. An unknown id is refused with 100001.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470245
   */
  getOrderByOrderId(params: FuturesGetOrderByOrderIdParameters, options?: CallOptions): Promise<FuturesGetOrderByOrderIdResult>;
  /**
   * Cancel one order by the venue's id.
   *
   * Cancels an open order or one that waits for its trigger. The answer says that the cancellation was taken;
   * futures.getOrderByOrderId tells what became of it. An order that ended already is refused with 100004.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderByOrderId
   * @see https://www.kucoin.com/docs-new/api-3470239
   */
  cancelOrderById(params: FuturesCancelOrderByIdParameters, options?: CallOptions): Promise<FuturesCancelOrderByIdResult>;
  /**
   * Cancel one order by the caller's own id.
   *
   * The answer says that the cancellation was taken; futures.getOrderByClientOid tells what became of it. An order that
   * ended already is refused with 100004.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470240
   */
  cancelOrderByClientOid(params: FuturesCancelOrderByClientOidParameters, options?: CallOptions): Promise<FuturesCancelOrderByClientOidResult>;
  /**
   * Cancel several orders.
   *
   * Orders are named by the venue's ids or by the caller's own. Give one of the two lists: of both, a client library says,
   * only orderIdsList counts. Each order has a fate of its own: look at code of every row, 200 for taken.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 20 of pool futures, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderList
   * @see https://www.kucoin.com/docs-new/api-3470241
   */
  batchCancelOrders(params?: BatchCancelOrdersParameters, options?: CallOptions): Promise<BatchCancelOrdersResult>;
  /**
   * Cancel all open orders of one contract.
   *
   * Stop orders that wait for their trigger stay; see futures.cancelAllStopOrders. The answer says that the cancellations
   * were taken.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 10 of pool futures, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderList
   * @see https://www.kucoin.com/docs-new/api-3470242
   */
  cancelAllOrdersV3(params: CancelAllOrdersV3Parameters, options?: CallOptions): Promise<CancelAllOrdersV3Result>;
  /**
   * Read stop orders that wait for their trigger.
   *
   * Page by page. Once its trigger is met, a stop order is in futures.getOrderList.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 6 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470247
   */
  readonly getStopOrderList: Paged<(params?: GetStopOrderListParameters, options?: CallOptions) => Promise<GetStopOrderListResult>, NonNullable<NonNullable<GetStopOrderListResult>["items"]>[number]>;
  /**
   * Cancel all stop orders that wait for their trigger.
   *
   * Those of one contract, or of all when symbol is absent. An order whose trigger was met is an open order: see
   * futures.cancelAllOrdersV3.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 15 of pool futures, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getStopOrderList
   * @see https://www.kucoin.com/docs-new/api-3470243
   */
  cancelAllStopOrders(params?: CancelAllStopOrdersParameters, options?: CallOptions): Promise<CancelAllStopOrdersResult>;
  /**
   * Read one order by the caller's own id.
   *
   * State of the order, open, ended, or waiting for its trigger. Tells also whether an order with a lost answer was placed.
   * An unknown id is refused with 100001.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470352
   */
  getOrderByClientOid(params: FuturesGetOrderByClientOidParameters, options?: CallOptions): Promise<FuturesGetOrderByClientOidResult>;
  /**
   * Read the orders that ended in the last 24 hours.
   *
   * At most the newest 1000, without pages, and with less delay than futures.getOrderList.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470246
   */
  getRecentClosedOrders(params?: GetRecentClosedOrdersParameters, options?: CallOptions): Promise<GetRecentClosedOrdersResult>;
  /**
   * Read how much is in open orders of one contract.
   *
   * Quantity and value of the parts that are not filled yet, buys and sells apart.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 10 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470250
   */
  getOpenOrderValue(params: GetOpenOrderValueParameters, options?: CallOptions): Promise<GetOpenOrderValueResult>;
  /**
   * Read own trades.
   *
   * Page by page, and with a delay; futures.getRecentTradeHistory is faster. An order that was filled in several steps has a
   * row for each. With orderId the other filters are ignored.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 5 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470248
   */
  readonly getTradeHistory: Paged<(params?: FuturesGetTradeHistoryParameters, options?: CallOptions) => Promise<FuturesGetTradeHistoryResult>, NonNullable<NonNullable<FuturesGetTradeHistoryResult>["items"]>[number]>;
  /**
   * Read own trades of the last 24 hours.
   *
   * At most the newest 1000, without pages, and with less delay than futures.getTradeHistory.
   *
   * Signed (key, permission Futures). Reads only; safe to repeat. Rate limit: 1 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470249
   */
  getRecentTradeHistory(params?: GetRecentTradeHistoryParameters, options?: CallOptions): Promise<GetRecentTradeHistoryResult>;
  /**
   * Read the margin mode of a contract.
   *
   * Tells whether new orders of the contract must be ISOLATED or CROSS. Tells also whether a switch with a lost answer was
   * applied.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470259
   */
  getMarginMode(params: GetMarginModeParameters, options?: CallOptions): Promise<GetMarginModeResult>;
  /**
   * Switch a contract between isolated and cross margin.
   *
   * Refused while the contract has live orders or a position (50002). Orders must name the mode that is set (330005
   * otherwise); an order without marginMode counts as ISOLATED. Sending the same mode again does no harm.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getMarginMode
   * @see https://www.kucoin.com/docs-new/api-3470262
   */
  switchMarginMode(params: SwitchMarginModeParameters, options?: CallOptions): Promise<SwitchMarginModeResult>;
  /**
   * Switch several contracts to one margin mode.
   *
   * Success of the call does not mean that every contract was switched: those with live orders or a position keep their mode
   * and stand in errors (50002). Look at marginMode of the answer for what is in force.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getMarginMode
   * @see https://www.kucoin.com/docs-new/api-3472403
   */
  batchSwitchMarginMode(params: BatchSwitchMarginModeParameters, options?: CallOptions): Promise<BatchSwitchMarginModeResult>;
  /**
   * Read the cross margin leverage of a contract.
   *
   * The leverage that orders and positions of the contract have on cross margin. Isolated margin has none of its own here:
   * there each order brings its leverage.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470260
   */
  getCrossMarginLeverage(params: GetCrossMarginLeverageParameters, options?: CallOptions): Promise<GetCrossMarginLeverageResult>;
  /**
   * Set the cross margin leverage of a contract.
   *
   * Counts for cross margin only, and for live orders and the open position too: a lower leverage raises their margin.
   * Isolated margin is not touched, since there each order brings its leverage. Sending the same value again does no harm.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getCrossMarginLeverage
   * @see https://www.kucoin.com/docs-new/api-3470261
   */
  modifyMarginLeverage(params: ModifyMarginLeverageParameters, options?: CallOptions): Promise<ModifyMarginLeverageResult>;
  /**
   * Read the position mode of the account.
   *
   * One-way accounts have one position per contract; hedge accounts have a long and a short one, and every order must name
   * its positionSide (330012 otherwise). Counts for all contracts.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/futures-trading/positions/get-position-mode
   */
  getPositionMode(params?: GetPositionModeParameters, options?: CallOptions): Promise<GetPositionModeResult>;
  /**
   * Switch the account between one-way and hedge mode.
   *
   * Counts for all contracts. In hedge mode every order must name its positionSide (330012 otherwise). Sending the same mode
   * again does no harm.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getPositionMode
   * @see https://www.kucoin.com/docs-new/rest/futures-trading/positions/switch-position-mode
   */
  switchPositionMode(params: SwitchPositionModeParameters, options?: CallOptions): Promise<SwitchPositionModeResult>;
  /**
   * Read the position of a contract.
   *
   * The position of one contract on a one-way account. The venue now documents futures.getPositionV2 in its place, which
   * also tells the two positions of a hedge account. Members for isolated margin are absent on cross margin.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470252
   */
  getPositionDetails(params: GetPositionDetailsParameters, options?: CallOptions): Promise<GetPositionDetailsResult>;
  /**
   * Read the positions of a contract, in one-way and hedge mode.
   *
   * A list in spite of its name: one position on a one-way account, up to two (LONG and SHORT) on a hedge account, none when
   * nothing is open. Figures are texts here, where futures.getPositionDetails has numbers.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/futures-trading/positions/get-position-details
   */
  getPositionV2(params: GetPositionV2Parameters, options?: CallOptions): Promise<GetPositionV2Result>;
  /**
   * List the open positions of the account.
   *
   * Positions of all contracts, or of those of one settlement asset. Members for isolated margin are absent on cross margin.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470253
   */
  getPositionList(params?: GetPositionListParameters, options?: CallOptions): Promise<GetPositionListResult>;
  /**
   * Read closed positions.
   *
   * Closed positions with their profit after fees and funding, page by page, latest first.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470254
   */
  readonly getPositionsHistory: Paged<(params?: GetPositionsHistoryParameters, options?: CallOptions) => Promise<GetPositionsHistoryResult>, NonNullable<NonNullable<GetPositionsHistoryResult>["items"]>[number]>;
  /**
   * Add margin to an isolated position.
   *
   * Moves margin from the free balance of the settlement asset to the position, which puts its liquidation price further
   * away. The venue carries out one call per bizNo, so a repeat with the same one adds nothing.
   *
   * Signed (key, permission Futures). Carries a key; a repeat with the same key is recognised by the venue. Rate limit: 4 of
   * pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getPositionV2
   * @see https://www.kucoin.com/docs-new/api-3470257
   */
  addIsolatedMargin(params: FuturesAddIsolatedMarginParameters, options?: CallOptions): Promise<FuturesAddIsolatedMarginResult>;
  /**
   * Take margin out of an isolated position.
   *
   * Moves margin from the position back to the free balance, which brings its liquidation price closer; at most what
   * futures.getMaxWithdrawMargin tells. The call carries no key that would tell a repeat from a second removal, so it is
   * never sent twice: when an answer was lost, compare posMargin of the position first.
   *
   * Signed (key, permission Futures). Must not be repeated blindly: a second one counts again. Rate limit: 10 of pool
   * futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getPositionV2
   * @see https://www.kucoin.com/docs-new/api-3470256
   */
  removeIsolatedMargin(params: FuturesRemoveIsolatedMarginParameters, options?: CallOptions): Promise<FuturesRemoveIsolatedMarginResult>;
  /**
   * Read how much margin can be taken out of an isolated position.
   *
   * The upper bound for futures.removeIsolatedMargin, in the settlement asset of the contract: USDT for USDT contracts, the
   * coin for inverse ones.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 10 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470258
   */
  getMaxWithdrawMargin(params: FuturesGetMaxWithdrawMarginParameters, options?: CallOptions): Promise<FuturesGetMaxWithdrawMarginResult>;
  /**
   * Read the largest position that can be opened.
   *
   * How many contracts the balance allows to buy and to sell at a price and leverage, on both margin modes.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470251
   */
  getMaxOpenSize(params: FuturesGetMaxOpenSizeParameters, options?: CallOptions): Promise<FuturesGetMaxOpenSizeResult>;
  /**
   * Read the largest positions that cross margin allows.
   *
   * For each contract the largest position that a margin and leverage allow, with the margin rates that would hold for it.
   * On cross margin there are no risk limit levels: the rates grow with the position.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3472655
   */
  getCrossMarginRiskLimit(params: GetCrossMarginRiskLimitParameters, options?: CallOptions): Promise<GetCrossMarginRiskLimitResult>;
  /**
   * Calculate the cross margin rates of a position.
   *
   * Initial and maintenance margin rate that a position of this value would have on cross margin, where the rates grow with
   * the position. Changes nothing, although it is a POST.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 3 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/futures-trading/positions/get-cross-margin-requirement
   */
  getCrossMarginRequirement(params: GetCrossMarginRequirementParameters, options?: CallOptions): Promise<GetCrossMarginRequirementResult>;
  /**
   * Read the risk limit levels of a contract on isolated margin.
   *
   * Each level has a largest position value, a highest leverage and margin rates; futures.modifyIsolatedMarginRiskLimit
   * changes the level of a position. Counts for isolated margin only.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 5 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470263
   */
  getIsolatedMarginRiskLimit(params: GetIsolatedMarginRiskLimitParameters, options?: CallOptions): Promise<GetIsolatedMarginRiskLimitResult>;
  /**
   * Change the risk limit level of a contract on isolated margin.
   *
   * A higher level allows a larger position at a lower leverage, see futures.getIsolatedMarginRiskLimit. All live orders of
   * the contract are cancelled. The answer only tells that the request was taken; look at riskLimitLevel of the position for
   * the result.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 5 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getPositionV2
   * @see https://www.kucoin.com/docs-new/api-3470264
   */
  modifyIsolatedMarginRiskLimit(params: FuturesModifyIsolatedMarginRiskLimitParameters, options?: CallOptions): Promise<FuturesModifyIsolatedMarginRiskLimitResult>;
  /**
   * Switch the automatic adding of margin for an isolated position.
   *
   * While it is on, the venue adds margin from the free balance when the position comes near its liquidation. The venue
   * advises cross margin (futures.switchMarginMode) in place of it. Sending the same state again does no harm.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 4 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getPositionDetails
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470255
   */
  modifyAutoDepositStatus(params: FuturesModifyAutoDepositStatusParameters, options?: CallOptions): Promise<FuturesModifyAutoDepositStatusResult>;
  /**
   * Read the clock of the futures host.
   *
   * The time a signed request to this host is checked against. Take the difference to the local clock at half the round trip
   * and add it to every KC-API-TIMESTAMP.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470229
   */
  getServerTime(params?: FuturesGetServerTimeParameters, options?: CallOptions): Promise<FuturesGetServerTimeResult>;
}

export interface MarginOperations {
  /**
   * Change the rate of money offered for lending.
   *
   * The new rate counts from the next full hour on. The money must be in the main account. Sending the same rate again does
   * no harm.
   *
   * Signed (key, permission Margin). Sets a target; a repeat changes nothing more. Rate limit: 10 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getPurchaseOrders
   * @see https://www.kucoin.com/docs-new/api-3470217
   */
  modifyPurchase(params: ModifyPurchaseParameters, options?: CallOptions): Promise<ModifyPurchaseResult>;
  /**
   * Read which assets can be lent.
   *
   * Limits, steps and rates of lending to margin traders, by asset. Rates are per year and fractions: 0.05 is 5 %.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 10 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470212
   */
  getLoanMarket(params?: GetLoanMarketParameters, options?: CallOptions): Promise<GetLoanMarketResult>;
  /**
   * Read the lending rates of the last 7 days.
   *
   * Market rate of one asset, hour by hour. Rates are per year and fractions.
   *
   * Public. Reads only; safe to repeat. Rate limit: 5 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470215
   */
  getLoanMarketInterestRate(params: GetLoanMarketInterestRateParameters, options?: CallOptions): Promise<GetLoanMarketInterestRateResult>;
  /**
   * Offer money for lending to margin traders.
   *
   * Subscribes money of the main account at a rate; it earns interest as far as it is lent out. The subscription carries no
   * key that would tell a repeat from a new one, so it is never sent twice; when an answer was lost, look at
   * margin.getPurchaseOrders first.
   *
   * Signed (key, permission Margin). Must not be repeated blindly: a second one counts again. Rate limit: 15 of pool spot, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getPurchaseOrders
   * @see https://www.kucoin.com/docs-new/api-3470216
   */
  purchase(params: PurchaseParameters, options?: CallOptions): Promise<PurchaseResult>;
  /**
   * Read money offered for lending.
   *
   * Subscriptions of one state, page by page: what was offered, what of it is lent out, and at which rate.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 10 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470213
   */
  readonly getPurchaseOrders: Paged<(params: GetPurchaseOrdersParameters, options?: CallOptions) => Promise<GetPurchaseOrdersResult>, NonNullable<NonNullable<GetPurchaseOrdersResult>["items"]>[number]>;
  /**
   * Call back money offered for lending.
   *
   * Takes money out of one subscription, back into the main account. The redemption carries no key that would tell a repeat
   * from a new one, so it is never sent twice; when an answer was lost, look at margin.getRedeemOrders in both states first.
   *
   * Signed (key, permission Margin). Must not be repeated blindly: a second one counts again. Rate limit: 15 of pool spot, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getRedeemOrders
   * @see https://www.kucoin.com/docs-new/api-3470218
   */
  redeem(params: RedeemParameters, options?: CallOptions): Promise<RedeemResult>;
  /**
   * Read money called back from lending.
   *
   * Redemptions of one state, page by page: what was called back and what of it has come.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 10 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470214
   */
  readonly getRedeemOrders: Paged<(params: GetRedeemOrdersParameters, options?: CallOptions) => Promise<GetRedeemOrdersResult>, NonNullable<NonNullable<GetRedeemOrdersResult>["items"]>[number]>;
  /**
   * Read the pairs of isolated margin.
   *
   * Every pair that has isolated margin, with its largest leverage, the debt ratio that liquidates it, and which of its two
   * assets may be borrowed or moved in.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470194
   */
  getIsolatedMarginSymbols(params?: GetIsolatedMarginSymbolsParameters, options?: CallOptions): Promise<GetIsolatedMarginSymbolsResult>;
  /**
   * Read the mark price of one index pair.
   *
   * The mark price that values margin accounts. Pairs are those of margin.getMarkPriceList, not those of the market:
   * USDT-BTC tells what one USDT is worth in BTC.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470193
   */
  getMarkPriceDetail(params: GetMarkPriceDetailParameters, options?: CallOptions): Promise<GetMarkPriceDetailResult>;
  /**
   * Read leveraged tokens.
   *
   * Net asset value, leverage and holdings of every leveraged token, or of one.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470191
   */
  getETFInfo(params?: GetETFInfoParameters, options?: CallOptions): Promise<GetETFInfoResult>;
  /**
   * Read the pairs of cross margin.
   *
   * Every pair that has cross margin, or one of them, with the steps and limits of its orders.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470189
   */
  getCrossMarginSymbols(params?: GetCrossMarginSymbolsParameters, options?: CallOptions): Promise<GetCrossMarginSymbolsResult>;
  /**
   * Read all mark prices.
   *
   * The mark price of every index pair of margin. Each says what the first asset is worth in the second.
   *
   * Public. Reads only; safe to repeat. Rate limit: 10 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470192
   */
  getMarkPriceList(params?: GetMarkPriceListParameters, options?: CallOptions): Promise<GetMarkPriceListResult>;
  /**
   * Read the limits of borrowing, buying and holding on margin.
   *
   * The account's ceilings, and the least amount and the step that margin.borrow takes. With isIsolated the rows are pairs,
   * each with both of its assets; without it they are assets. It is no public call, though it looks like market data.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470219
   */
  getMarginRiskLimit(params?: GetMarginRiskLimitParameters, options?: CallOptions): Promise<GetMarginRiskLimitResult>;
  /**
   * Read what borrowing costs.
   *
   * Interest rates of loans by asset, for the VIP level of the account or for another one. Interest is charged about once an
   * hour.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 20 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/debit/get-borrow-interest-rate
   */
  getBorrowInterestRate(params?: GetBorrowInterestRateParameters, options?: CallOptions): Promise<GetBorrowInterestRateResult>;
  /**
   * Read how much of an asset counts as collateral.
   *
   * Tiers by how much is held: of what lies in a tier, the share that the ratio says counts as collateral. Assets with the
   * same tiers share an entry.
   *
   * Public. Reads only; safe to repeat. Rate limit: 10 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/market-data/get-margin-collateral-ratio
   */
  getMarginCollateralRatio(params?: GetMarginCollateralRatioParameters, options?: CallOptions): Promise<GetMarginCollateralRatioResult>;
  /**
   * Read what the venue has left to lend.
   *
   * Amount of each asset, or of one, that all users together can still borrow. What one account may borrow is bounded by
   * margin.getMarginRiskLimit too.
   *
   * Public. Reads only; safe to repeat. Rate limit: 10 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/market-data/get-margin-collateral-ratio
   */
  getMarketAvailableInventory(params?: GetMarketAvailableInventoryParameters, options?: CallOptions): Promise<GetMarketAvailableInventoryResult>;
  /**
   * Place a margin OCO order.
   *
   * A limit order and a stop-limit order of the same side and size; when one trades or is cancelled, the venue cancels the
   * other. A sell has price above and stopPrice below the market, a buy the other way round. A clientOid that was used
   * before is refused.
   *
   * Signed (key). Must not be repeated blindly: a second one counts again. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOcoOrderByClientOid
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/add-oco-order
   */
  addOcoOrder(params: AddOcoOrderParameters, options?: CallOptions): Promise<AddOcoOrderResult>;
  /**
   * Cancel a margin OCO order by the venue's id.
   *
   * Cancels the limit order and the stop order together. The answer says that the request was taken in; the OCO order tells
   * whether it was carried out.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOcoOrderByOrderId
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/cancel-oco-order-by-orderld
   */
  cancelOcoOrderByOrderId(params: CancelOcoOrderByOrderIdParameters, options?: CallOptions): Promise<CancelOcoOrderByOrderIdResult>;
  /**
   * Cancel a margin OCO order by its own id.
   *
   * Cancels the limit order and the stop order together. The answer says that the request was taken in; the OCO order tells
   * whether it was carried out.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOcoOrderByClientOid
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/cancel-oco-order-by-clientoid
   */
  cancelOcoOrderByClientOid(params: CancelOcoOrderByClientOidParameters, options?: CallOptions): Promise<CancelOcoOrderByClientOidResult>;
  /**
   * Cancel several margin OCO orders.
   *
   * Cancels the OCO orders named, those of one pair, or, with neither, all of them. A repeat also cancels what was placed in
   * between.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOcoOrderList
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/batch-cancel-oco-orders
   */
  batchCancelOcoOrders(params?: BatchCancelOcoOrdersParameters, options?: CallOptions): Promise<BatchCancelOcoOrdersResult>;
  /**
   * Read a margin OCO order by the venue's id.
   *
   * State of one OCO order; margin.getOcoOrderDetailByOrderId shows its two orders.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-by-orderld
   */
  getOcoOrderByOrderId(params: GetOcoOrderByOrderIdParameters, options?: CallOptions): Promise<GetOcoOrderByOrderIdResult>;
  /**
   * Read a margin OCO order by its own id.
   *
   * State of one OCO order. Tells whether an OCO order with a lost answer was placed.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-by-clientoid
   */
  getOcoOrderByClientOid(params: GetOcoOrderByClientOidParameters, options?: CallOptions): Promise<GetOcoOrderByClientOidResult>;
  /**
   * Read a margin OCO order with its two orders.
   *
   * State of one OCO order, with price, trigger and state of both orders.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-detail-by-orderld
   */
  getOcoOrderDetailByOrderId(params: GetOcoOrderDetailByOrderIdParameters, options?: CallOptions): Promise<GetOcoOrderDetailByOrderIdResult>;
  /**
   * Read margin OCO orders.
   *
   * OCO orders of margin, page by page; margin.getOcoOrderDetailByOrderId shows the two orders of one.
   *
   * Signed (key). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate limit: 2 of pool
   * spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-list
   */
  readonly getOcoOrderList: Paged<(params: GetOcoOrderListParameters, options?: CallOptions) => Promise<GetOcoOrderListResult>, NonNullable<NonNullable<GetOcoOrderListResult>["items"]>[number]>;
  /**
   * Read trades of margin orders.
   *
   * Trades of one pair on cross or isolated margin, newest first. With orderId the other filters have no effect.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 5 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470200
   */
  readonly getTradeHistory: Paged<(params: MarginGetTradeHistoryParameters, options?: CallOptions) => Promise<MarginGetTradeHistoryResult>, NonNullable<NonNullable<MarginGetTradeHistoryResult>["items"]>[number]>;
  /**
   * Place a margin order.
   *
   * A limit or market order on the high-frequency cross or isolated margin account. autoBorrow takes a loan for what is
   * missing, so the order may add debt. The venue refuses a clientOid that was used before, but whether it remembers those
   * of orders that are done is open: a lost order is looked for, never sent again.
   *
   * Signed (key, permission Margin). Must not be repeated blindly: a second one counts again. Rate limit: 2 of pool spot, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470204
   */
  addOrder(params: MarginAddOrderParameters, options?: CallOptions): Promise<MarginAddOrderResult>;
  /**
   * Read which pairs have open margin orders.
   *
   * Pairs with open orders on cross or isolated margin; feed them to margin.getOpenOrders, which wants a pair.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Rate limit: 4 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470196
   */
  getSymbolsWithOpenOrder(params: MarginGetSymbolsWithOpenOrderParameters, options?: CallOptions): Promise<MarginGetSymbolsWithOpenOrderResult>;
  /**
   * Check a margin order without placing it.
   *
   * Takes what margin.addOrder takes and answers alike, but no order comes of it: the ids in the answer belong to nothing.
   * For trying out keys and parameters.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470205
   */
  addOrderTest(params: MarginAddOrderTestParameters, options?: CallOptions): Promise<MarginAddOrderTestResult>;
  /**
   * Cancel all margin orders of one pair.
   *
   * Asks to cancel every open order of one pair on cross or isolated margin; margin.getOpenOrders tells what is left. A
   * repeat also cancels what was placed in between.
   *
   * Signed (key, permission Margin). Sets a target; a repeat changes nothing more. Rate limit: 5 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOpenOrders
   * @see https://www.kucoin.com/docs-new/api-3470197
   */
  cancelAllOrdersBySymbol(params: MarginCancelAllOrdersBySymbolParameters, options?: CallOptions): Promise<MarginCancelAllOrdersBySymbolResult>;
  /**
   * Read open margin orders of one pair.
   *
   * All open orders of one pair on cross or isolated margin, newest change first; the answer does not come in pages.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 4 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470198
   */
  getOpenOrders(params: MarginGetOpenOrdersParameters, options?: CallOptions): Promise<MarginGetOpenOrdersResult>;
  /**
   * Read a margin order by its own id.
   *
   * One order, open or done. Tells whether an order with a lost answer was placed.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470203
   */
  getOrderByClientOid(params: MarginGetOrderByClientOidParameters, options?: CallOptions): Promise<MarginGetOrderByClientOidResult>;
  /**
   * Cancel a margin order by its own id.
   *
   * A cancel only asks for it: the answer says that it was taken in, the order tells whether it was carried out.
   *
   * Signed (key, permission Margin). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470201
   */
  cancelOrderByClientOid(params: MarginCancelOrderByClientOidParameters, options?: CallOptions): Promise<MarginCancelOrderByClientOidResult>;
  /**
   * Read margin orders that are done.
   *
   * Filled and cancelled orders of one pair on cross or isolated margin, newest change first.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 10 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470199
   */
  readonly getClosedOrders: Paged<(params: MarginGetClosedOrdersParameters, options?: CallOptions) => Promise<MarginGetClosedOrdersResult>, NonNullable<NonNullable<MarginGetClosedOrdersResult>["items"]>[number]>;
  /**
   * Read a margin order by the venue's id.
   *
   * One order, open or done. active tells whether it is open, inOrderBook whether it stands in the book.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470202
   */
  getOrderByOrderId(params: MarginGetOrderByOrderIdParameters, options?: CallOptions): Promise<MarginGetOrderByOrderIdResult>;
  /**
   * Cancel a margin order by the venue's id.
   *
   * A cancel only asks for it: the answer says that it was taken in, the order tells whether it was carried out.
   *
   * Signed (key, permission Margin). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOrderByOrderId
   * @see https://www.kucoin.com/docs-new/api-3470195
   */
  cancelOrderByOrderId(params: MarginCancelOrderByOrderIdParameters, options?: CallOptions): Promise<MarginCancelOrderByOrderIdResult>;
  /**
   * Place an order on the low-frequency margin account.
   *
   * Use margin.addOrder. Accounts that were moved to high-frequency margin get code 200004, not enough balance, here. A
   * clientOid that was used before is refused, as far as the venue remembers it: a lost order is looked for, never sent
   * again.
   *
   * Signed (key, permission Margin). Must not be repeated blindly: a second one counts again. Rate limit: 5 of pool spot, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOidOld
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470312
   */
  addOrderV1(params: AddOrderV1Parameters, options?: CallOptions): Promise<AddOrderV1Result>;
  /**
   * Check a low-frequency margin order without placing it.
   *
   * Use margin.addOrderTest. Takes what margin.addOrderV1 takes and answers alike, but no order comes of it.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Rate limit: 5 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470313
   */
  addOrderTestV1(params: AddOrderTestV1Parameters, options?: CallOptions): Promise<AddOrderTestV1Result>;
  /**
   * Place a margin stop order.
   *
   * A limit or market order that is sent to the market when the price reaches stopPrice. One client says that an account can
   * have 20 of them per pair. A clientOid that was used before is refused.
   *
   * Signed (key). Must not be repeated blindly: a second one counts again. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getStopOrderByClientOid
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/add-stop-order
   */
  addStopOrder(params: MarginAddStopOrderParameters, options?: CallOptions): Promise<MarginAddStopOrderResult>;
  /**
   * Cancel a margin stop order by the venue's id.
   *
   * Cancels a stop order that has not been triggered. The answer says that the request was taken in; the stop order tells
   * whether it was carried out.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getStopOrderByOrderId
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/cancel-stop-order-by-orderld
   */
  cancelStopOrderByOrderId(params: MarginCancelStopOrderByOrderIdParameters, options?: CallOptions): Promise<MarginCancelStopOrderByOrderIdResult>;
  /**
   * Cancel a margin stop order by its own id.
   *
   * Cancels a stop order that has not been triggered. The answer says that the request was taken in; the stop order tells
   * whether it was carried out.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 5 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getStopOrderByClientOid
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/cancel-stop-order-by-clientoid
   */
  cancelStopOrderByClientOid(params: MarginCancelStopOrderByClientOidParameters, options?: CallOptions): Promise<MarginCancelStopOrderByClientOidResult>;
  /**
   * Cancel several margin stop orders.
   *
   * Cancels stop orders of cross or isolated margin that have not been triggered: those named, those of one pair, or, with
   * neither, all of them. A repeat also cancels what was placed in between.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getStopOrdersList
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/batch-cancel-stop-orders
   */
  batchCancelStopOrder(params: MarginBatchCancelStopOrderParameters, options?: CallOptions): Promise<MarginBatchCancelStopOrderResult>;
  /**
   * Read margin stop orders that wait for their trigger.
   *
   * Stop orders that have not been triggered, newest first, page by page.
   *
   * Signed (key). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate limit: 8 of pool
   * spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-stop-order-list
   */
  readonly getStopOrdersList: Paged<(params?: MarginGetStopOrdersListParameters, options?: CallOptions) => Promise<MarginGetStopOrdersListResult>, NonNullable<NonNullable<MarginGetStopOrdersListResult>["items"]>[number]>;
  /**
   * Read a margin stop order by the venue's id.
   *
   * One stop order, with the state of its trigger.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-stop-order-by-orderld
   */
  getStopOrderByOrderId(params: MarginGetStopOrderByOrderIdParameters, options?: CallOptions): Promise<MarginGetStopOrderByOrderIdResult>;
  /**
   * Read a margin stop order by its own id.
   *
   * One stop order, with the state of its trigger. Tells whether a stop order with a lost answer was placed.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-stop-order-by-clientoid
   */
  getStopOrderByClientOid(params: MarginGetStopOrderByClientOidParameters, options?: CallOptions): Promise<MarginGetStopOrderByClientOidResult>;
  /**
   * Read borrow orders.
   *
   * Borrow orders of one asset, page by page. Tells whether a borrow order with a lost answer was carried out.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 15 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470207
   */
  readonly getBorrowHistory: Paged<(params: GetBorrowHistoryParameters, options?: CallOptions) => Promise<GetBorrowHistoryResult>, NonNullable<NonNullable<GetBorrowHistoryResult>["items"]>[number]>;
  /**
   * Borrow an asset on cross or isolated margin.
   *
   * The order carries no key that would tell a repeat from a new loan, so it is never sent twice; when an answer was lost,
   * look at margin.getBorrowHistory first. The loan may be smaller than asked for with IOC; see actualSize.
   *
   * Signed (key, permission Margin). Must not be repeated blindly: a second one counts again. Rate limit: 15 of pool spot, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getBorrowHistory
   * @see https://www.kucoin.com/docs-new/api-3470206
   */
  borrow(params: BorrowParameters, options?: CallOptions): Promise<BorrowResult>;
  /**
   * Read repay orders.
   *
   * Repay orders of one asset, page by page. Tells whether a repay order with a lost answer was carried out.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 15 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470208
   */
  readonly getRepayHistory: Paged<(params: GetRepayHistoryParameters, options?: CallOptions) => Promise<GetRepayHistoryResult>, NonNullable<NonNullable<GetRepayHistoryResult>["items"]>[number]>;
  /**
   * Repay borrowed money on cross or isolated margin.
   *
   * One amount covers principal and accrued interest; which is served first on a partial repayment is not known. The order
   * carries no key that would tell a repeat from a new one, so it is never sent twice; when an answer was lost, look at
   * margin.getRepayHistory first.
   *
   * Signed (key, permission Margin). Must not be repeated blindly: a second one counts again. Rate limit: 10 of pool spot, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getRepayHistory
   * @see https://www.kucoin.com/docs-new/api-3470210
   */
  repay(params: RepayParameters, options?: CallOptions): Promise<RepayResult>;
  /**
   * Read the interest that was charged.
   *
   * Interest rows, page by page; interest is charged about once an hour. The rows tell neither the pair nor the loan.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 20 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470209
   */
  readonly getInterestHistory: Paged<(params?: GetInterestHistoryParameters, options?: CallOptions) => Promise<GetInterestHistoryResult>, NonNullable<NonNullable<GetInterestHistoryResult>["items"]>[number]>;
  /**
   * Set the leverage of cross margin or of one isolated pair.
   *
   * The leverage may not be below that of the present debt nor above the venue's maximum (margin.getMarginConfig for cross
   * margin). The venue offers no read of the setting: the account reads show debts and limits, not the leverage. Sending the
   * same value again does no harm.
   *
   * Signed (key, permission Margin). Sets a target; a repeat changes nothing more. Rate limit: 8 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470211
   */
  modifyLeverage(params: ModifyLeverageParameters, options?: CallOptions): Promise<ModifyLeverageResult>;
  /**
   * Read the cross margin settings of the venue.
   *
   * Assets that trade on cross margin, the largest leverage, and the debt ratios that warn and liquidate. Public, yet
   * counted in the spot pool.
   *
   * Public. Reads only; safe to repeat. Rate limit: 25 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470190
   */
  getMarginConfig(params?: GetMarginConfigParameters, options?: CallOptions): Promise<GetMarginConfigResult>;
}

export interface SpotOperations {
  /**
   * Read one order by the caller's own id (older endpoint).
   *
   * The venue documents it for open orders only; a cancelled one was seen too. An order that is not found is refused. Use
   * spot.getOrderByClientOid instead.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470349
   */
  getOrderByClientOidOld(params: GetOrderByClientOidOldParameters, options?: CallOptions): Promise<GetOrderByClientOidOldResult>;
  /**
   * Cancel an order by the caller's own id (older endpoint).
   *
   * Asks for the cancellation; the answer says only that the request was taken. Use spot.cancelOrderByClientOid instead.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOidOld
   * @see https://www.kucoin.com/docs-new/api-3470344
   */
  cancelOrderByClientOidOld(params: CancelOrderByClientOidOldParameters, options?: CallOptions): Promise<CancelOrderByClientOidOldResult>;
  /**
   * Read own trades on one pair (older endpoint).
   *
   * Trades, page by page, the newest first. With orderId the other filters are ignored. Use spot.getTradeHistory instead.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 10 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470350
   */
  readonly getTradeHistoryOld: Paged<(params: GetTradeHistoryOldParameters, options?: CallOptions) => Promise<GetTradeHistoryOldResult>, NonNullable<NonNullable<GetTradeHistoryOldResult>["items"]>[number]>;
  /**
   * Read own trades of the last 24 hours (older endpoint).
   *
   * At most 1000 trades of all pairs, the newest first, in one answer. Use spot.getTradeHistory instead.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470351
   */
  getRecentTradeHistoryOld(params?: GetRecentTradeHistoryOldParameters, options?: CallOptions): Promise<GetRecentTradeHistoryOldResult>;
  /**
   * Read orders of the last 24 hours (older endpoint).
   *
   * At most 1000 orders of all pairs, the newest first, in one answer. Use spot.getClosedOrders and spot.getOpenOrders
   * instead.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470347
   */
  getRecentOrdersListOld(params?: GetRecentOrdersListOldParameters, options?: CallOptions): Promise<GetRecentOrdersListOldResult>;
  /**
   * Read orders (older endpoint).
   *
   * Ended orders, or the open ones with status active, page by page, the newest first. Use spot.getClosedOrders and
   * spot.getOpenOrders instead.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470346
   */
  readonly getOrdersListOld: Paged<(params?: GetOrdersListOldParameters, options?: CallOptions) => Promise<GetOrdersListOldResult>, NonNullable<NonNullable<GetOrdersListOldResult>["items"]>[number]>;
  /**
   * Place a limit or market order (older endpoint).
   *
   * Places an order and answers when it was taken, before it is matched. A limit order needs price and size, a market order
   * either size (base asset) or funds (quote asset). Use spot.addOrder instead, and margin.addOrder on margin.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 2 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOidOld
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470333
   */
  addOrderOld(params: AddOrderOldParameters, options?: CallOptions): Promise<AddOrderOldResult>;
  /**
   * Cancel all open orders (older endpoint).
   *
   * Asks for the cancellation of all open orders of an account, on one pair or on all. The answer lists them, but says only
   * that the request was taken. Use spot.cancelAllOrdersBySymbol or spot.cancelAllOrders instead.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 20 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrdersListOld
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470345
   */
  batchCancelOrderOld(params?: BatchCancelOrderOldParameters, options?: CallOptions): Promise<BatchCancelOrderOldResult>;
  /**
   * Place up to 5 limit orders on one pair (older endpoint).
   *
   * Each order has a fate of its own: look at status of every row. Use spot.batchAddOrders instead.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 3 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOidOld
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470342
   */
  batchAddOrdersOld(params: BatchAddOrdersOldParameters, options?: CallOptions): Promise<BatchAddOrdersOldResult>;
  /**
   * Test a limit or market order without placing it (older endpoint).
   *
   * Checks signature and parameters like spot.addOrderOld. Nothing reaches the book, and the id of the answer cannot be
   * read. Use spot.addOrderTest instead.
   *
   * Signed (key, permission Spot). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470341
   */
  addOrderTestOld(params: AddOrderTestOldParameters, options?: CallOptions): Promise<AddOrderTestOldResult>;
  /**
   * Read one order by the venue's id (older endpoint).
   *
   * State of the order, open or ended. Use spot.getOrderByOrderId instead.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470348
   */
  getOrderByOrderIdOld(params: GetOrderByOrderIdOldParameters, options?: CallOptions): Promise<GetOrderByOrderIdOldResult>;
  /**
   * Cancel an order by the venue's id (older endpoint).
   *
   * Asks for the cancellation; the answer says only that the request was taken. Use spot.cancelOrderByOrderId instead.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByOrderIdOld
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470343
   */
  cancelOrderByOrderIdOld(params: CancelOrderByOrderIdOldParameters, options?: CallOptions): Promise<CancelOrderByOrderIdOldResult>;
  /**
   * Read own trades on one pair.
   *
   * The newest trades first, page by page. An order that was filled in several steps has a row for each. With orderId the
   * other filters are ignored.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470180
   */
  readonly getTradeHistory: Paged<(params: SpotGetTradeHistoryParameters, options?: CallOptions) => Promise<SpotGetTradeHistoryResult>, NonNullable<NonNullable<SpotGetTradeHistoryResult>["items"]>[number]>;
  /**
   * Place a limit or market order.
   *
   * Places an order on the spot account and answers when it was taken, before it is matched: look at
   * spot.getOrderByClientOid for what became of it, or use spot.addOrderSync. A limit order needs price and size, a market
   * order either size (base asset) or funds (quote asset). At most 200 orders may be open per pair and 2000 per account.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470188
   */
  addOrder(params: SpotAddOrderParameters, options?: CallOptions): Promise<SpotAddOrderResult>;
  /**
   * Cancel all open orders of one pair.
   *
   * Asks for the cancellation of every open spot order of the pair. The answer says only that the request was taken: read
   * spot.getOpenOrders afterwards. For stop orders see spot.batchCancelStopOrder.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOpenOrders
   * @see https://www.kucoin.com/docs-new/api-3470175
   */
  cancelAllOrdersBySymbol(params: SpotCancelAllOrdersBySymbolParameters, options?: CallOptions): Promise<SpotCancelAllOrdersBySymbolResult>;
  /**
   * Read all open orders of one pair.
   *
   * Every open order of the pair in one answer, the one that changed last first. spot.getSymbolsWithOpenOrder tells the
   * pairs that have any; spot.getOpenOrdersByPage reads them in pages.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470178
   */
  getOpenOrders(params: SpotGetOpenOrdersParameters, options?: CallOptions): Promise<SpotGetOpenOrdersResult>;
  /**
   * Read open orders of one pair in pages.
   *
   * Open orders of the pair, page by page, the newest first.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3471591
   */
  readonly getOpenOrdersByPage: Paged<(params: GetOpenOrdersByPageParameters, options?: CallOptions) => Promise<GetOpenOrdersByPageResult>, NonNullable<NonNullable<GetOpenOrdersByPageResult>["items"]>[number]>;
  /**
   * Read which pairs have open orders.
   *
   * Tells where to look with spot.getOpenOrders: pairs on which the account has at least one open spot order.
   *
   * Signed (key, permission Spot). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470177
   */
  getSymbolsWithOpenOrder(params?: SpotGetSymbolsWithOpenOrderParameters, options?: CallOptions): Promise<SpotGetSymbolsWithOpenOrderResult>;
  /**
   * Change price or size of an open order.
   *
   * Cancels the order and places a new one with another order id, at the end of the queue. Give orderId or clientOid, and
   * newPrice, newSize or both. A newSize below what was traded already ends the order and places nothing.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOpenOrders
   * @see https://www.kucoin.com/docs-new/api-3470171
   */
  modifyOrder(params: ModifyOrderParameters, options?: CallOptions): Promise<ModifyOrderResult>;
  /**
   * Cancel a part of an open order.
   *
   * Takes cancelSize off what is open of the order, which keeps its place in the queue. A repeat would take off as much
   * again.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 2 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByOrderId
   * @see https://www.kucoin.com/docs-new/api-3470183
   */
  cancelPartialOrder(params: CancelPartialOrderParameters, options?: CallOptions): Promise<CancelPartialOrderResult>;
  /**
   * Cancel all open orders of all pairs.
   *
   * Asks for the cancellation of every open spot order. Look at failedSymbols: the orders of these pairs stay open. Of the
   * others the answer says only that the request was taken; read spot.getSymbolsWithOpenOrder afterwards. For stop orders
   * see spot.batchCancelStopOrder.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 30 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getSymbolsWithOpenOrder
   * @see https://www.kucoin.com/docs-new/api-3470176
   */
  cancelAllOrders(params?: CancelAllOrdersParameters, options?: CallOptions): Promise<CancelAllOrdersResult>;
  /**
   * Read one order by the caller's own id.
   *
   * State of the order, open or ended. Tells whether an order with a lost answer was placed. Orders that ended are shown for
   * a few days only; the venue's pages say 2 to 3 days for cancelled ones and 3 to 7 for filled ones.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470182
   */
  getOrderByClientOid(params: SpotGetOrderByClientOidParameters, options?: CallOptions): Promise<SpotGetOrderByClientOidResult>;
  /**
   * Cancel an order by the caller's own id.
   *
   * Asks for the cancellation; the answer says only that the request was taken. Read spot.getOrderByClientOid to see whether
   * the order was cancelled or filled before, or use spot.cancelOrderByClientOidSync.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470184
   */
  cancelOrderByClientOid(params: SpotCancelOrderByClientOidParameters, options?: CallOptions): Promise<SpotCancelOrderByClientOidResult>;
  /**
   * Set or unset the dead man's switch.
   *
   * Unless it is set again within timeout, the venue cancels the open orders of the pairs named, or of all pairs; that takes
   * up to 10 s more. Each call replaces the one before, pairs included. -1 switches it off. Call it again well before the
   * time is over to keep orders alive.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getDCP
   * @see https://www.kucoin.com/docs-new/api-3470173
   */
  setDCP(params: SetDCPParameters, options?: CallOptions): Promise<SetDCPResult>;
  /**
   * Read the dead man's switch.
   *
   * The setting of spot.setDCP and the moment at which the venue will cancel orders. Times are in seconds.
   *
   * Signed (key, permission Spot). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470172
   */
  getDCP(params?: GetDCPParameters, options?: CallOptions): Promise<GetDCPResult>;
  /**
   * Read orders of one pair that ended.
   *
   * Filled and cancelled orders, page by page, the one that changed last first. Orders that ended are shown for a few days
   * only; the venue's pages say 2 to 3 days for cancelled ones and 3 to 7 for filled ones.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470179
   */
  readonly getClosedOrders: Paged<(params: SpotGetClosedOrdersParameters, options?: CallOptions) => Promise<SpotGetClosedOrdersResult>, NonNullable<NonNullable<SpotGetClosedOrdersResult>["items"]>[number]>;
  /**
   * Place up to 20 orders.
   *
   * Places the orders one after the other. Each has a fate of its own: look at success of every row; the rows come in the
   * order of the request, and that of a refused order has no ids. Answers before the orders are matched; see
   * spot.batchAddOrdersSync.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470168
   */
  batchAddOrders(params: SpotBatchAddOrdersParameters, options?: CallOptions): Promise<SpotBatchAddOrdersResult>;
  /**
   * Place up to 20 orders and wait for matching.
   *
   * Like spot.batchAddOrders, but answers when the orders were matched and tells what was traded of each. Slower.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470169
   */
  batchAddOrdersSync(params: BatchAddOrdersSyncParameters, options?: CallOptions): Promise<BatchAddOrdersSyncResult>;
  /**
   * Place an order and wait for matching.
   *
   * Like spot.addOrder, but answers when the order was matched and tells what was traded. Slower.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470170
   */
  addOrderSync(params: AddOrderSyncParameters, options?: CallOptions): Promise<AddOrderSyncResult>;
  /**
   * Cancel an order by the caller's own id and wait for it.
   *
   * Like spot.cancelOrderByClientOid, but answers when the order was cancelled and tells what was traded before. Slower.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470186
   */
  cancelOrderByClientOidSync(params: CancelOrderByClientOidSyncParameters, options?: CallOptions): Promise<CancelOrderByClientOidSyncResult>;
  /**
   * Cancel an order by the venue's id and wait for it.
   *
   * Like spot.cancelOrderByOrderId, but answers when the order was cancelled and tells what was traded before. Slower.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByOrderId
   * @see https://www.kucoin.com/docs-new/api-3470185
   */
  cancelOrderByOrderIdSync(params: CancelOrderByOrderIdSyncParameters, options?: CallOptions): Promise<CancelOrderByOrderIdSyncResult>;
  /**
   * Test a limit or market order without placing it.
   *
   * Checks signature and parameters like spot.addOrder. Nothing reaches the book, and the ids of the answer cannot be read.
   *
   * Signed (key, permission Spot). Reads only; safe to repeat. Rate limit: 1 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470187
   */
  addOrderTest(params: SpotAddOrderTestParameters, options?: CallOptions): Promise<SpotAddOrderTestResult>;
  /**
   * Read one order by the venue's id.
   *
   * State of the order, open or ended. Orders that ended are shown for a few days only; the venue's pages say 2 to 3 days
   * for cancelled ones and 3 to 7 for filled ones.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470181
   */
  getOrderByOrderId(params: SpotGetOrderByOrderIdParameters, options?: CallOptions): Promise<SpotGetOrderByOrderIdResult>;
  /**
   * Cancel an order by the venue's id.
   *
   * Asks for the cancellation; the answer says only that the request was taken. Read spot.getOrderByOrderId to see whether
   * the order was cancelled or filled before, or use spot.cancelOrderByOrderIdSync.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByOrderId
   * @see https://www.kucoin.com/docs-new/api-3470174
   */
  cancelOrderByOrderId(params: SpotCancelOrderByOrderIdParameters, options?: CallOptions): Promise<SpotCancelOrderByOrderIdResult>;
  /**
   * Read stop orders that wait for their trigger.
   *
   * Stop orders of the spot market, page by page, the newest first. Without tradeType those of the spot account. Once
   * triggered, an order is found with spot.getOpenOrders or spot.getClosedOrders.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 8 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470338
   */
  readonly getStopOrdersList: Paged<(params?: SpotGetStopOrdersListParameters, options?: CallOptions) => Promise<SpotGetStopOrdersListResult>, NonNullable<NonNullable<SpotGetStopOrdersListResult>["items"]>[number]>;
  /**
   * Place a stop order.
   *
   * The order waits outside the book and is placed when the last price reaches stopPrice: at or below it with loss (the
   * default), at or above it with entry. Where the price is already beyond, it is placed at once, so choose stop with care.
   * Funds may be missing by then, and the order fails. At most 20 wait per pair. Deprecated by the venue, which names no
   * successor for this account.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getStopOrderByClientOid
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470334
   */
  addStopOrder(params: SpotAddStopOrderParameters, options?: CallOptions): Promise<SpotAddStopOrderResult>;
  /**
   * Cancel several or all stop orders.
   *
   * Cancels the waiting stop orders that fit every filter given, and all of them without any. The answer lists those that
   * were cancelled.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getStopOrdersList
   * @see https://www.kucoin.com/docs-new/api-3470337
   */
  batchCancelStopOrder(params?: SpotBatchCancelStopOrderParameters, options?: CallOptions): Promise<SpotBatchCancelStopOrderResult>;
  /**
   * Read stop orders by the caller's own id.
   *
   * A list, although mostly of one: an id may have been used more than once. Tells whether a stop order with a lost answer
   * was placed.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470340
   */
  getStopOrderByClientOid(params: SpotGetStopOrderByClientOidParameters, options?: CallOptions): Promise<SpotGetStopOrderByClientOidResult>;
  /**
   * Read one stop order by the venue's id.
   *
   * State of a stop order that waits or was triggered.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470339
   */
  getStopOrderByOrderId(params: SpotGetStopOrderByOrderIdParameters, options?: CallOptions): Promise<SpotGetStopOrderByOrderIdResult>;
  /**
   * Cancel a stop order by the venue's id.
   *
   * Cancels a stop order that waits for its trigger; a triggered one is cancelled like any other order. Deprecated by the
   * venue; spot.batchCancelStopOrder with orderIds does the same.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getStopOrderByOrderId
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470335
   */
  cancelStopOrderByOrderId(params: SpotCancelStopOrderByOrderIdParameters, options?: CallOptions): Promise<SpotCancelStopOrderByOrderIdResult>;
  /**
   * Cancel a stop order by the caller's own id.
   *
   * Cancels a stop order that waits for its trigger; a triggered one is cancelled like any other order. Deprecated by the
   * venue; spot.batchCancelStopOrder with orderIds does the same by the venue's id.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 5 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getStopOrderByClientOid
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470336
   */
  cancelStopOrderByClientOid(params: SpotCancelStopOrderByClientOidParameters, options?: CallOptions): Promise<SpotCancelStopOrderByClientOidResult>;
  /**
   * Read the venue's clock.
   *
   * The time a signed request is checked against. Take the difference to the local clock at half the round trip and add it
   * to every KC-API-TIMESTAMP.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470156
   */
  getServerTime(params?: SpotGetServerTimeParameters, options?: CallOptions): Promise<SpotGetServerTimeResult>;
}

export interface UnifiedOperations {
  /**
   * Set the leverage of a futures contract of a unified account.
   *
   * For futures; margin has unified.modifyMarginCrossLeverage. Sending the same value again does no harm.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 20 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks unified.getLeverage
   * @see https://www.kucoin.com/docs-new/rest/ua/modify-leverage-uta
   */
  modifyFuturesLeverage(params: ModifyFuturesLeverageParameters, options?: CallOptions): Promise<ModifyFuturesLeverageResult>;
  /**
   * Set the cross margin leverage of a unified account.
   *
   * For one asset, or for all when currency is absent. Sending the same value again does no harm.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 20 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks unified.getLeverage
   * @see https://www.kucoin.com/docs-new/rest/ua/modify-cross-margin-leverage-uta
   */
  modifyMarginCrossLeverage(params: ModifyMarginCrossLeverageParameters, options?: CallOptions): Promise<ModifyMarginCrossLeverageResult>;
  /**
   * Read the leverage settings of a unified account.
   *
   * One row per asset for MARGIN, per contract for FUTURES. Tells also whether a setting with a lost answer was applied.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 10 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/ua/get-leverage
   */
  getLeverage(params: GetLeverageParameters, options?: CallOptions): Promise<GetLeverageResult>;
  /**
   * Read the margin modes of contracts of a unified account.
   *
   * Tells also whether a switch with a lost answer was applied.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 10 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/ua/get-margin-mode
   */
  getMarginModes(params?: GetMarginModesParameters, options?: CallOptions): Promise<GetMarginModesResult>;
  /**
   * Switch contracts of a unified account between isolated and cross margin.
   *
   * Each contract has a fate of its own: look at code of every row, 200000 for applied. Sending the same mode again does no
   * harm.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks unified.getMarginModes
   * @see https://www.kucoin.com/docs-new/rest/ua/batch-modify-margin-mode
   */
  batchModifyMarginMode(params: BatchModifyMarginModeParameters, options?: CallOptions): Promise<BatchModifyMarginModeResult>;
  /**
   * Read whether the account is in unified mode.
   *
   * Tells the mode of the account and of its sub-accounts, and whether a switch with a lost answer was applied.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 30 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/ua/get-account-mode
   */
  getAccountMode(params?: GetAccountModeParameters, options?: CallOptions): Promise<GetAccountModeResult>;
  /**
   * Switch the account between classic and unified mode.
   *
   * The mode decides which calls the account may use. Sending the same mode again does no harm.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 30 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks unified.getAccountMode
   * @see https://www.kucoin.com/docs-new/rest/ua/set-account-mode
   */
  setAccountMode(params: SetAccountModeParameters, options?: CallOptions): Promise<SetAccountModeResult>;
  /**
   * Read interest that a unified account was charged.
   *
   * Interest on what is borrowed is charged every hour; a row for each charge.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 15 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/ua/get-interest-history-uta
   */
  getInterestCharges(params: GetInterestChargesParameters, options?: CallOptions): Promise<GetInterestChargesResult>;
  /**
   * Read interest rates and borrowing limits of an asset for a unified account.
   *
   * Rates that are in effect now, what may be borrowed, and what of it is used.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 10 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-borrowing-rates-and-limits
   */
  getBorrowingRatesAndLimits(params: GetBorrowingRatesAndLimitsParameters, options?: CallOptions): Promise<GetBorrowingRatesAndLimitsResult>;
  /**
   * Read the cross margin settings of the venue.
   *
   * Assets that trade on cross margin, the largest leverage, and the risk ratios that warn and liquidate. The older
   * margin.getMarginConfig tells the same.
   *
   * Public. Reads only; safe to repeat. Rate limit: 25 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/ua/get-cross-margin-config
   */
  getCrossMarginConfig(params?: GetCrossMarginConfigParameters, options?: CallOptions): Promise<GetCrossMarginConfigResult>;
  /**
   * Read the tiers of position size with their largest leverage.
   *
   * The larger the position, the smaller the leverage and the larger the maintenance margin. Rows by contract or asset and
   * tier.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/ua/get-position-tiers
   */
  getPositionTiers(params: GetPositionTiersParameters, options?: CallOptions): Promise<GetPositionTiersResult>;
}

/** Every operation of KuCoin, by group. */
export interface KucoinOperations {
  readonly account: AccountOperations;
  readonly copytrading: CopytradingOperations;
  readonly futures: FuturesOperations;
  readonly margin: MarginOperations;
  readonly spot: SpotOperations;
  readonly unified: UnifiedOperations;
}
