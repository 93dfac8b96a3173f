// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { BrokerOperations } from "./client.js";
import type { paths } from "./types.js";
import { getApiBrokerRebase as checkGetApiBrokerRebase, getBrokerInfo as checkGetBrokerInfo, getSubAccount as checkGetSubAccount, addSubAccount as checkAddSubAccount, getSubAccountAPI as checkGetSubAccountAPI, addSubAccountApi as checkAddSubAccountApi, deleteSubAccountAPI as checkDeleteSubAccountAPI, modifySubAccountApi as checkModifySubAccountApi, transfer as checkTransfer, getTransferHistory as checkGetTransferHistory, getDepositList as checkGetDepositList, getDepositDetail as checkGetDepositDetail, getWithdrawDetail as checkGetWithdrawDetail, getNdBrokerRebase as checkGetNdBrokerRebase, submitKYC as checkSubmitKYC, getKYCStatus as checkGetKYCStatus, getKYCStatusList as checkGetKYCStatusList } from "./validators.js";

export const getApiBrokerRebase: Operation<BrokerOperations["getApiBrokerRebase"], Pick<paths, "/api/v1/broker/api/rebase/download">> = {
  id: "broker.getApiBrokerRebase",
  method: "GET",
  path: "/api/v1/broker/api/rebase/download",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetApiBrokerRebase,
};

export const getBrokerInfo: Operation<BrokerOperations["getBrokerInfo"], Pick<paths, "//broker/api/v1/broker/nd/info">> = {
  id: "broker.getBrokerInfo",
  method: "GET",
  path: "/api/v1/broker/nd/info",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetBrokerInfo,
};

export const getSubAccount: Operation<BrokerOperations["getSubAccount"], Pick<paths, "//broker/api/v1/broker/nd/account">> = {
  id: "broker.getSubAccount",
  method: "GET",
  path: "/api/v1/broker/nd/account",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"currentPage","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetSubAccount,
};

export const addSubAccount: Operation<BrokerOperations["addSubAccount"], Pick<paths, "//broker/api/v1/broker/nd/account">> = {
  id: "broker.addSubAccount",
  method: "POST",
  path: "/api/v1/broker/nd/account",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"broker.getSubAccount","parameters":{"pageSize":{"const":100}},"rows":"items","where":{"accountName":{"parameter":"accountName"}},"found":true},
  body: true,
  payload: "data",
  check: checkAddSubAccount,
};

export const getSubAccountAPI: Operation<BrokerOperations["getSubAccountAPI"], Pick<paths, "//broker/api/v1/broker/nd/account/apikey">> = {
  id: "broker.getSubAccountAPI",
  method: "GET",
  path: "/api/v1/broker/nd/account/apikey",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":2},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetSubAccountAPI,
};

export const addSubAccountApi: Operation<BrokerOperations["addSubAccountApi"], Pick<paths, "//broker/api/v1/broker/nd/account/apikey">> = {
  id: "broker.addSubAccountApi",
  method: "POST",
  path: "/api/v1/broker/nd/account/apikey",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"broker.getSubAccountAPI","parameters":{"uid":{"parameter":"uid"}},"rows":".","where":{"label":{"parameter":"label"}}},
  body: true,
  secrets: ["passphrase"],
  payload: "data",
  check: checkAddSubAccountApi,
};

export const deleteSubAccountAPI: Operation<BrokerOperations["deleteSubAccountAPI"], Pick<paths, "//broker/api/v1/broker/nd/account/apikey">> = {
  id: "broker.deleteSubAccountAPI",
  method: "DELETE",
  path: "/api/v1/broker/nd/account/apikey",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"broker.getSubAccountAPI","parameters":{"uid":{"parameter":"uid"},"apiKey":{"parameter":"apiKey"}}},
  payload: "data",
  check: checkDeleteSubAccountAPI,
};

export const modifySubAccountApi: Operation<BrokerOperations["modifySubAccountApi"], Pick<paths, "//broker/api/v1/broker/nd/account/update-apikey">> = {
  id: "broker.modifySubAccountApi",
  method: "POST",
  path: "/api/v1/broker/nd/account/update-apikey",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "set",
  settle: {"read":"broker.getSubAccountAPI","parameters":{"uid":{"parameter":"uid"},"apiKey":{"parameter":"apiKey"}}},
  body: true,
  payload: "data",
  check: checkModifySubAccountApi,
};

export const transfer: Operation<BrokerOperations["transfer"], Pick<paths, "//broker/api/v1/broker/nd/transfer">> = {
  id: "broker.transfer",
  method: "POST",
  path: "/api/v1/broker/nd/transfer",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"account.getSpotLedger","parameters":{"currency":{"parameter":"currency"},"startAt":{"sentMs":-5000},"endAt":{"sentMs":10000},"pageSize":{"const":500}}},
  body: true,
  form: {"amount":"decimal"},
  payload: "data",
  check: checkTransfer,
};

export const getTransferHistory: Operation<BrokerOperations["getTransferHistory"], Pick<paths, "//broker/api/v3/broker/nd/transfer/detail">> = {
  id: "broker.getTransferHistory",
  method: "GET",
  path: "/api/v3/broker/nd/transfer/detail",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetTransferHistory,
};

export const getDepositList: Operation<BrokerOperations["getDepositList"], Pick<paths, "//broker/api/v1/asset/ndbroker/deposit/list">> = {
  id: "broker.getDepositList",
  method: "GET",
  path: "/api/v1/asset/ndbroker/deposit/list",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":10},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetDepositList,
};

export const getDepositDetail: Operation<BrokerOperations["getDepositDetail"], Pick<paths, "//broker/api/v3/broker/nd/deposit/detail">> = {
  id: "broker.getDepositDetail",
  method: "GET",
  path: "/api/v3/broker/nd/deposit/detail",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetDepositDetail,
};

export const getWithdrawDetail: Operation<BrokerOperations["getWithdrawDetail"], Pick<paths, "//broker/api/v3/broker/nd/withdraw/detail">> = {
  id: "broker.getWithdrawDetail",
  method: "GET",
  path: "/api/v3/broker/nd/withdraw/detail",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetWithdrawDetail,
};

export const getNdBrokerRebase: Operation<BrokerOperations["getNdBrokerRebase"], Pick<paths, "//broker/api/v1/broker/nd/rebase/download">> = {
  id: "broker.getNdBrokerRebase",
  method: "GET",
  path: "/api/v1/broker/nd/rebase/download",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":3},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetNdBrokerRebase,
};

export const submitKYC: Operation<BrokerOperations["submitKYC"], Pick<paths, "//broker/api/kyc/ndBroker/proxyClient/submit">> = {
  id: "broker.submitKYC",
  method: "POST",
  path: "/api/kyc/ndBroker/proxyClient/submit",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "once",
  settle: {"read":"broker.getKYCStatus","parameters":{"clientUids":{"parameter":"clientUid"}},"rows":".","where":{"clientUid":{"parameter":"clientUid"}}},
  body: true,
  secrets: ["firstName","lastName","birthDate","identityNumber","expireDate","frontPhoto","backendPhoto","facePhoto"],
  payload: "data",
  check: checkSubmitKYC,
};

export const getKYCStatus: Operation<BrokerOperations["getKYCStatus"], Pick<paths, "//broker/api/kyc/ndBroker/proxyClient/status/list">> = {
  id: "broker.getKYCStatus",
  method: "GET",
  path: "/api/kyc/ndBroker/proxyClient/status/list",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetKYCStatus,
};

export const getKYCStatusList: Operation<BrokerOperations["getKYCStatusList"], Pick<paths, "//broker/api/kyc/ndBroker/proxyClient/status/page">> = {
  id: "broker.getKYCStatusList",
  method: "GET",
  path: "/api/kyc/ndBroker/proxyClient/status/page",
  host: "broker",
  auth: "key",
  permission: "General",
  limits: [{"pool":"broker","weight":1},{"pool":"cloudflare","weight":1}],
  retry: "read",
  pages: {"page":"pageNumber","pages":"totalPage","rows":"items"},
  payload: "data",
  check: checkGetKYCStatusList,
};
