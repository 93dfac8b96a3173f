// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { among as $among, at as $at, fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_0f8cfbac = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern_2052fabc = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern_4842ca4e = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
const pattern_3769528c = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{32}$", "u");
function string_959565cf(data, e) {
if(typeof data === "string"){
if(!pattern_0f8cfbac.test(data)){
$fail(e, "pattern", "must be an address, 0x and 40 hex digits");
}
}
else {
$fail(e, "type", "must be string");
}
}
function integer_83f6485d(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
$fail(e, "maximum", "must be <= 9007199254740991");
}
if(data < 0 || isNaN(data)){
$fail(e, "minimum", "must be >= 0");
}
}
}
function array_077f34b5(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(string_959565cf, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function string_073b877b(data, e) {
if(typeof data === "string"){
if(!pattern_2052fabc.test(data)){
$fail(e, "pattern", "must be a dex name without spaces or control characters, or empty text for the main dex");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_8b2527b7(data, e) {
if(typeof data === "string"){
if(!pattern_4842ca4e.test(data)){
$fail(e, "pattern", "must be a market name without spaces or control characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function integer_or_null_5f241a03(data, e) {
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
$fail(e, "type", "must be integer,null");
}
$among(data, e, [2,3,4,5,null]);
}
function integer_or_null_2b19d5cc(data, e) {
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
$fail(e, "type", "must be integer,null");
}
$among(data, e, [2,5,null]);
}
function string_5c3310b9(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["1m","3m","5m","15m","30m","1h","2h","4h","8h","12h","1d","3d","1w","1M"]);
}
function object_5b054d49(data, e) {
$object(data, e, ["coin","interval","startTime"], { coin: string_8b2527b7, interval: string_5c3310b9, startTime: integer_83f6485d, endTime: integer_83f6485d });
}
function string_f17894e2(data, e) {
if(typeof data === "string"){
if(!pattern_4842ca4e.test(data)){
$fail(e, "pattern", "must be a dex name without spaces or control characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_4d896101(data, e) {
if(typeof data === "string"){
if(!pattern_3769528c.test(data)){
$fail(e, "pattern", "must be a token id, 0x and 32 hex digits");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_8b5f2c9f(data, e) {
if(typeof data === "string"){
if(!pattern_3769528c.test(data)){
$fail(e, "pattern", "must be 0x and 32 hex digits");
}
}
else {
$fail(e, "type", "must be string");
}
}
function value_4a07e8af(data, e) {
const _errs0 = e.length;
let valid0 = false;
const _errs1 = e.length;
integer_83f6485d(data, e);
var _valid0 = _errs1 === e.length;
if(_valid0){
valid0 = true;
}
const _errs2 = e.length;
string_8b5f2c9f(data, e);
var _valid0 = _errs2 === e.length;
if(_valid0 && valid0){
valid0 = false;
}
else {
if(_valid0){
valid0 = true;
}
}
if(!valid0){
$fail(e, "oneOf", "must match exactly one schema in oneOf");
}
else {
e.length = _errs0;
}
}
function boolean_7cb541e8(data, e) {
if(typeof data !== "boolean"){
$fail(e, "type", "must be boolean");
}
}
export const spotClearinghouseState: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const userFunding: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf, startTime: integer_83f6485d, endTime: integer_83f6485d });
};
export const userNonFundingLedgerUpdates: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf, startTime: integer_83f6485d, endTime: integer_83f6485d });
};
export const portfolio: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const userFees: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const subAccounts: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const subAccounts2: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const webData2: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const webData3: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const batchClearinghouseStates: Check = (data, e) => {
$object(data, e, ["users"], { users: array_077f34b5, dex: string_073b877b });
};
export const borrowLendUserState: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const borrowLendReserveState: Check = (data, e) => {
$object(data, e, ["token"], { token: integer_83f6485d });
};
export const allBorrowLendReserveStates: Check = (data, e) => {
$object(data, e, [], {});
};
export const userBorrowLendInterest: Check = (data, e) => {
$object(data, e, ["user","startTime"], { user: string_959565cf, startTime: integer_83f6485d, endTime: integer_83f6485d });
};
export const allMids: Check = (data, e) => {
$object(data, e, [], { dex: string_073b877b });
};
export const l2Book: Check = (data, e) => {
$object(data, e, ["coin"], { coin: string_8b2527b7, nSigFigs: integer_or_null_5f241a03, mantissa: integer_or_null_2b19d5cc });
};
export const candleSnapshot: Check = (data, e) => {
$object(data, e, ["req"], { req: object_5b054d49 });
};
export const recentTrades: Check = (data, e) => {
$object(data, e, ["coin"], { coin: string_8b2527b7 });
};
export const spotMetaAndAssetCtxs: Check = (data, e) => {
$object(data, e, [], {});
};
export const exchangeStatus: Check = (data, e) => {
$object(data, e, [], {});
};
export const fundingHistory: Check = (data, e) => {
$object(data, e, ["coin","startTime"], { coin: string_8b2527b7, startTime: integer_83f6485d, endTime: integer_83f6485d });
};
export const predictedFundings: Check = (data, e) => {
$object(data, e, [], {});
};
export const perpsAtOpenInterestCap: Check = (data, e) => {
$object(data, e, [], { dex: string_073b877b });
};
export const perpDexLimits: Check = (data, e) => {
$object(data, e, ["dex"], { dex: string_f17894e2 });
};
export const perpDexStatus: Check = (data, e) => {
$object(data, e, ["dex"], { dex: string_073b877b });
};
export const perpDeployAuctionStatus: Check = (data, e) => {
$object(data, e, [], {});
};
export const spotPairDeployAuctionStatus: Check = (data, e) => {
$object(data, e, [], {});
};
export const spotDeployState: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const tokenDetails: Check = (data, e) => {
$object(data, e, ["tokenId"], { tokenId: string_4d896101 });
};
export const perpAnnotation: Check = (data, e) => {
$object(data, e, ["coin"], { coin: string_8b2527b7 });
};
export const perpCategories: Check = (data, e) => {
$object(data, e, [], {});
};
export const perpConciseAnnotations: Check = (data, e) => {
$object(data, e, [], {});
};
export const maxMarketOrderNtls: Check = (data, e) => {
$object(data, e, [], {});
};
export const allPerpMetas: Check = (data, e) => {
$object(data, e, [], {});
};
export const liquidatable: Check = (data, e) => {
$object(data, e, [], {});
};
export const usdcRouting: Check = (data, e) => {
$object(data, e, [], {});
};
export const alignedQuoteTokenInfo: Check = (data, e) => {
$object(data, e, ["token"], { token: integer_83f6485d });
};
export const frontendOpenOrders: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf, dex: string_073b877b });
};
export const orderStatus: Check = (data, e) => {
$object(data, e, ["user","oid"], { user: string_959565cf, oid: value_4a07e8af });
};
export const historicalOrders: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const userFills: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf, aggregateByTime: boolean_7cb541e8 });
};
export const userFillsByTime: Check = (data, e) => {
$object(data, e, ["user","startTime"], { user: string_959565cf, startTime: integer_83f6485d, endTime: integer_83f6485d, aggregateByTime: boolean_7cb541e8, reversed: boolean_7cb541e8 });
};
export const userTwapSliceFills: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const userTwapSliceFillsByTime: Check = (data, e) => {
$object(data, e, ["user","startTime"], { user: string_959565cf, startTime: integer_83f6485d, endTime: integer_83f6485d });
};
export const twapHistory: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const outcomeMeta: Check = (data, e) => {
$object(data, e, [], {});
};
export const outcomeTemplates: Check = (data, e) => {
$object(data, e, [], {});
};
export const settledOutcome: Check = (data, e) => {
$object(data, e, ["outcome"], { outcome: integer_83f6485d });
};
export const referral: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const maxBuilderFee: Check = (data, e) => {
$object(data, e, ["user","builder"], { user: string_959565cf, builder: string_959565cf });
};
export const approvedBuilders: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const userToMultiSigSigners: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const userDexAbstraction: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const userAbstraction: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const isVip: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const legalCheck: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const preTransferCheck: Check = (data, e) => {
$object(data, e, ["user","source"], { user: string_959565cf, source: string_959565cf });
};
export const gossipRootIps: Check = (data, e) => {
$object(data, e, [], {});
};
export const gossipPriorityAuctionStatus: Check = (data, e) => {
$object(data, e, [], {});
};
export const delegations: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const delegatorSummary: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const delegatorHistory: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const delegatorRewards: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const validatorSummaries: Check = (data, e) => {
$object(data, e, [], {});
};
export const validatorL1Votes: Check = (data, e) => {
$object(data, e, [], {});
};
export const userVaultEquities: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const vaultDetails: Check = (data, e) => {
$object(data, e, ["vaultAddress"], { vaultAddress: string_959565cf, user: string_959565cf });
};
export const vaultSummaries: Check = (data, e) => {
$object(data, e, [], {});
};
export const leadingVaults: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const meta: Check = (data, e) => {
$object(data, e, [], { dex: string_073b877b });
};
export const metaAndAssetCtxs: Check = (data, e) => {
$object(data, e, [], { dex: string_073b877b });
};
export const spotMeta: Check = (data, e) => {
$object(data, e, [], {});
};
export const perpDexs: Check = (data, e) => {
$object(data, e, [], {});
};
export const clearinghouseState: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf, dex: string_073b877b });
};
export const activeAssetData: Check = (data, e) => {
$object(data, e, ["user","coin"], { user: string_959565cf, coin: string_8b2527b7 });
};
export const openOrders: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf, dex: string_073b877b });
};
export const marginTable: Check = (data, e) => {
$object(data, e, ["id"], { id: integer_83f6485d, dex: string_073b877b });
};
export const userRateLimit: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const userRole: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
export const extraAgents: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
