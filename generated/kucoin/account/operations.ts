// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { AccountOperations } from "./client.js";
import type { paths } from "./types.js";
import { getSpotAccountList as checkGetSpotAccountList, getSpotLedger as checkGetSpotLedger, getSpotAccountDetail as checkGetSpotAccountDetail, getSpotHFLedger as checkGetSpotHFLedger, getSpotAccountType as checkGetSpotAccountType, getApikeyInfo as checkGetApikeyInfo, getAccountInfo as checkGetAccountInfo, getMarginHFLedger as checkGetMarginHFLedger, getIsolatedMarginAccountDetailV1 as checkGetIsolatedMarginAccountDetailV1, getIsolatedMarginAccountListV1 as checkGetIsolatedMarginAccountListV1, getMarginAccountDetail as checkGetMarginAccountDetail, getBasicFee as checkGetBasicFee, getSpotActualFee as checkGetSpotActualFee, getDepositHistory as checkGetDepositHistory, addDepositAddressV3 as checkAddDepositAddressV3, getDepositAddressV3 as checkGetDepositAddressV3, getDepositAddressV1 as checkGetDepositAddressV1, addDepositAddressV1 as checkAddDepositAddressV1, getDepositHistoryOld as checkGetDepositHistoryOld, getDepositAddressV2 as checkGetDepositAddressV2, getFuturesAccount as checkGetFuturesAccount, getFuturesLedger as checkGetFuturesLedger, getFuturesActualFee as checkGetFuturesActualFee, getFuturesSubAccountListV2 as checkGetFuturesSubAccountListV2, futuresAccountTransferIn as checkFuturesAccountTransferIn, getFuturesAccountTransferOutLedger as checkGetFuturesAccountTransferOutLedger, futuresAccountTransferOut as checkFuturesAccountTransferOut, getSpotSubAccountsSummaryV2 as checkGetSpotSubAccountsSummaryV2, addSubAccount as checkAddSubAccount, addSubAccountMarginPermission as checkAddSubAccountMarginPermission, addSubAccountFuturesPermission as checkAddSubAccountFuturesPermission, getSpotSubAccountDetail as checkGetSpotSubAccountDetail, getSpotSubAccountListV2 as checkGetSpotSubAccountListV2, getSubAccountApiList as checkGetSubAccountApiList, addSubAccountApi as checkAddSubAccountApi, deleteSubAccountApi as checkDeleteSubAccountApi, modifySubAccountApi as checkModifySubAccountApi, getSpotSubAccountsSummaryV1 as checkGetSpotSubAccountsSummaryV1, getSpotSubAccountListV1 as checkGetSpotSubAccountListV1, getTransferQuotas as checkGetTransferQuotas, flexTransfer as checkFlexTransfer, innerTransfer as checkInnerTransfer, subAccountTransfer as checkSubAccountTransfer, getWithdrawalHistory as checkGetWithdrawalHistory, withdrawalV1 as checkWithdrawalV1, getWithdrawalQuotas as checkGetWithdrawalQuotas, getWithdrawalHistoryById as checkGetWithdrawalHistoryById, cancelWithdrawal as checkCancelWithdrawal, withdrawalV3 as checkWithdrawalV3, getWithdrawalHistoryOld as checkGetWithdrawalHistoryOld, getCrossMarginAccount as checkGetCrossMarginAccount, getIsolatedMarginAccount as checkGetIsolatedMarginAccount } from "./validators.js";

export const getSpotAccountList: Operation<AccountOperations["getSpotAccountList"], Pick<paths, "/api/v1/accounts">> = {
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

export const getSpotLedger: Operation<AccountOperations["getSpotLedger"], Pick<paths, "/api/v1/accounts/ledgers">> = {
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

export const getSpotAccountDetail: Operation<AccountOperations["getSpotAccountDetail"], Pick<paths, "/api/v1/accounts/{accountId}">> = {
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

export const getSpotHFLedger: Operation<AccountOperations["getSpotHFLedger"], Pick<paths, "/api/v1/hf/accounts/ledgers">> = {
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

export const getSpotAccountType: Operation<AccountOperations["getSpotAccountType"], Pick<paths, "/api/v1/hf/accounts/opened">> = {
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

export const getApikeyInfo: Operation<AccountOperations["getApikeyInfo"], Pick<paths, "/api/v1/user/api-key">> = {
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

export const getAccountInfo: Operation<AccountOperations["getAccountInfo"], Pick<paths, "/api/v2/user-info">> = {
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

export const getMarginHFLedger: Operation<AccountOperations["getMarginHFLedger"], Pick<paths, "/api/v3/hf/margin/account/ledgers">> = {
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

export const getIsolatedMarginAccountDetailV1: Operation<AccountOperations["getIsolatedMarginAccountDetailV1"], Pick<paths, "/api/v1/isolated/account/{symbol}">> = {
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

export const getIsolatedMarginAccountListV1: Operation<AccountOperations["getIsolatedMarginAccountListV1"], Pick<paths, "/api/v1/isolated/accounts">> = {
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

export const getMarginAccountDetail: Operation<AccountOperations["getMarginAccountDetail"], Pick<paths, "/api/v1/margin/account">> = {
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

export const getBasicFee: Operation<AccountOperations["getBasicFee"], Pick<paths, "/api/v1/base-fee">> = {
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

export const getSpotActualFee: Operation<AccountOperations["getSpotActualFee"], Pick<paths, "/api/v1/trade-fees">> = {
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

export const getDepositHistory: Operation<AccountOperations["getDepositHistory"], Pick<paths, "/api/v1/deposits">> = {
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

export const addDepositAddressV3: Operation<AccountOperations["addDepositAddressV3"], Pick<paths, "/api/v3/deposit-address/create">> = {
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

export const getDepositAddressV3: Operation<AccountOperations["getDepositAddressV3"], Pick<paths, "/api/v3/deposit-addresses">> = {
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

export const getDepositAddressV1: Operation<AccountOperations["getDepositAddressV1"], Pick<paths, "/api/v1/deposit-addresses">> = {
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

export const addDepositAddressV1: Operation<AccountOperations["addDepositAddressV1"], Pick<paths, "/api/v1/deposit-addresses">> = {
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

export const getDepositHistoryOld: Operation<AccountOperations["getDepositHistoryOld"], Pick<paths, "/api/v1/hist-deposits">> = {
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

export const getDepositAddressV2: Operation<AccountOperations["getDepositAddressV2"], Pick<paths, "/api/v2/deposit-addresses">> = {
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

export const getFuturesAccount: Operation<AccountOperations["getFuturesAccount"], Pick<paths, "//futures/api/v1/account-overview">> = {
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

export const getFuturesLedger: Operation<AccountOperations["getFuturesLedger"], Pick<paths, "//futures/api/v1/transaction-history">> = {
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

export const getFuturesActualFee: Operation<AccountOperations["getFuturesActualFee"], Pick<paths, "//futures/api/v1/trade-fees">> = {
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

export const getFuturesSubAccountListV2: Operation<AccountOperations["getFuturesSubAccountListV2"], Pick<paths, "//futures/api/v1/account-overview-all">> = {
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

export const futuresAccountTransferIn: Operation<AccountOperations["futuresAccountTransferIn"], Pick<paths, "//futures/api/v1/transfer-in">> = {
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

export const getFuturesAccountTransferOutLedger: Operation<AccountOperations["getFuturesAccountTransferOutLedger"], Pick<paths, "//futures/api/v1/transfer-list">> = {
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

export const futuresAccountTransferOut: Operation<AccountOperations["futuresAccountTransferOut"], Pick<paths, "//futures/api/v3/transfer-out">> = {
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

export const getSpotSubAccountsSummaryV2: Operation<AccountOperations["getSpotSubAccountsSummaryV2"], Pick<paths, "/api/v2/sub/user">> = {
  id: "account.getSpotSubAccountsSummaryV2",
  method: "GET",
  path: "/api/v2/sub/user",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetSpotSubAccountsSummaryV2,
};

export const addSubAccount: Operation<AccountOperations["addSubAccount"], Pick<paths, "/api/v2/sub/user/created">> = {
  id: "account.addSubAccount",
  method: "POST",
  path: "/api/v2/sub/user/created",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"account.getSpotSubAccountsSummaryV2","parameters":{"pageSize":{"const":100}},"rows":"items","where":{"subName":{"parameter":"subName"}},"found":true},
  body: true,
  secrets: ["password"],
  payload: "data",
  check: checkAddSubAccount,
};

export const addSubAccountMarginPermission: Operation<AccountOperations["addSubAccountMarginPermission"], Pick<paths, "/api/v3/sub/user/margin/enable">> = {
  id: "account.addSubAccountMarginPermission",
  method: "POST",
  path: "/api/v3/sub/user/margin/enable",
  auth: "key",
  permission: "Margin",
  limits: [{"pool":"management","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"account.getSpotSubAccountsSummaryV2","parameters":{"pageSize":{"const":100}},"rows":"items","where":{"uid":{"parameter":"uid"}}},
  body: true,
  payload: "data",
  check: checkAddSubAccountMarginPermission,
};

export const addSubAccountFuturesPermission: Operation<AccountOperations["addSubAccountFuturesPermission"], Pick<paths, "/api/v3/sub/user/futures/enable">> = {
  id: "account.addSubAccountFuturesPermission",
  method: "POST",
  path: "/api/v3/sub/user/futures/enable",
  auth: "key",
  permission: "Futures",
  limits: [{"pool":"management","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"account.getSpotSubAccountsSummaryV2","parameters":{"pageSize":{"const":100}},"rows":"items","where":{"uid":{"parameter":"uid"}}},
  body: true,
  payload: "data",
  check: checkAddSubAccountFuturesPermission,
};

export const getSpotSubAccountDetail: Operation<AccountOperations["getSpotSubAccountDetail"], Pick<paths, "/api/v1/sub-accounts/{subUserId}">> = {
  id: "account.getSpotSubAccountDetail",
  method: "GET",
  path: "/api/v1/sub-accounts/{subUserId}",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":15},{"pool":"cloudflare","weight":1}],
  retry: "read",
  inPath: ["subUserId"],
  form: {"baseAmount":"decimal"},
  payload: "data",
  check: checkGetSpotSubAccountDetail,
};

export const getSpotSubAccountListV2: Operation<AccountOperations["getSpotSubAccountListV2"], Pick<paths, "/api/v2/sub-accounts">> = {
  id: "account.getSpotSubAccountListV2",
  method: "GET",
  path: "/api/v2/sub-accounts",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetSpotSubAccountListV2,
};

export const getSubAccountApiList: Operation<AccountOperations["getSubAccountApiList"], Pick<paths, "/api/v1/sub/api-key">> = {
  id: "account.getSubAccountApiList",
  method: "GET",
  path: "/api/v1/sub/api-key",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetSubAccountApiList,
};

export const addSubAccountApi: Operation<AccountOperations["addSubAccountApi"], Pick<paths, "/api/v1/sub/api-key">> = {
  id: "account.addSubAccountApi",
  method: "POST",
  path: "/api/v1/sub/api-key",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"account.getSubAccountApiList","parameters":{"subName":{"parameter":"subName"}}},
  body: true,
  secrets: ["passphrase"],
  payload: "data",
  check: checkAddSubAccountApi,
};

export const deleteSubAccountApi: Operation<AccountOperations["deleteSubAccountApi"], Pick<paths, "/api/v1/sub/api-key">> = {
  id: "account.deleteSubAccountApi",
  method: "DELETE",
  path: "/api/v1/sub/api-key",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":30},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"account.getSubAccountApiList","parameters":{"subName":{"parameter":"subName"},"apiKey":{"parameter":"apiKey"}}},
  secrets: ["passphrase"],
  payload: "data",
  check: checkDeleteSubAccountApi,
};

export const modifySubAccountApi: Operation<AccountOperations["modifySubAccountApi"], Pick<paths, "/api/v1/sub/api-key/update">> = {
  id: "account.modifySubAccountApi",
  method: "POST",
  path: "/api/v1/sub/api-key/update",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":30},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"account.getSubAccountApiList","parameters":{"subName":{"parameter":"subName"},"apiKey":{"parameter":"apiKey"}}},
  body: true,
  secrets: ["passphrase"],
  payload: "data",
  check: checkModifySubAccountApi,
};

export const getSpotSubAccountsSummaryV1: Operation<AccountOperations["getSpotSubAccountsSummaryV1"], Pick<paths, "/api/v1/sub/user">> = {
  id: "account.getSpotSubAccountsSummaryV1",
  method: "GET",
  path: "/api/v1/sub/user",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetSpotSubAccountsSummaryV1,
};

export const getSpotSubAccountListV1: Operation<AccountOperations["getSpotSubAccountListV1"], Pick<paths, "/api/v1/sub-accounts">> = {
  id: "account.getSpotSubAccountListV1",
  method: "GET",
  path: "/api/v1/sub-accounts",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":20},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetSpotSubAccountListV1,
};

export const getTransferQuotas: Operation<AccountOperations["getTransferQuotas"], Pick<paths, "/api/v1/accounts/transferable">> = {
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

export const flexTransfer: Operation<AccountOperations["flexTransfer"], Pick<paths, "/api/v3/accounts/universal-transfer">> = {
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

export const innerTransfer: Operation<AccountOperations["innerTransfer"], Pick<paths, "/api/v2/accounts/inner-transfer">> = {
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

export const subAccountTransfer: Operation<AccountOperations["subAccountTransfer"], Pick<paths, "/api/v2/accounts/sub-transfer">> = {
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

export const getWithdrawalHistory: Operation<AccountOperations["getWithdrawalHistory"], Pick<paths, "/api/v1/withdrawals">> = {
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

export const withdrawalV1: Operation<AccountOperations["withdrawalV1"], Pick<paths, "/api/v1/withdrawals">> = {
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

export const getWithdrawalQuotas: Operation<AccountOperations["getWithdrawalQuotas"], Pick<paths, "/api/v1/withdrawals/quotas">> = {
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

export const getWithdrawalHistoryById: Operation<AccountOperations["getWithdrawalHistoryById"], Pick<paths, "/api/v1/withdrawals/{withdrawalId}">> = {
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

export const cancelWithdrawal: Operation<AccountOperations["cancelWithdrawal"], Pick<paths, "/api/v1/withdrawals/{withdrawalId}">> = {
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

export const withdrawalV3: Operation<AccountOperations["withdrawalV3"], Pick<paths, "/api/v3/withdrawals">> = {
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

export const getWithdrawalHistoryOld: Operation<AccountOperations["getWithdrawalHistoryOld"], Pick<paths, "/api/v1/hist-withdrawals">> = {
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

export const getCrossMarginAccount: Operation<AccountOperations["getCrossMarginAccount"], Pick<paths, "/api/v3/margin/accounts">> = {
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

export const getIsolatedMarginAccount: Operation<AccountOperations["getIsolatedMarginAccount"], Pick<paths, "/api/v3/isolated/accounts">> = {
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
