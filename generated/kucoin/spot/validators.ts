// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { among as $among, at as $at, fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_71511403 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern_1c20ab70 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern_98ab883a = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern_8bb7a81c = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$", "u");
function string_71ffbaf3(data, e) {
if(typeof data === "string"){
if(!pattern_71511403.test(data)){
$fail(e, "pattern", "must be one asset code, without spaces, commas or control characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_f0ebe3aa(data, e) {
if(typeof data === "string"){
if(data.length < 1){
$fail(e, "minLength", "must NOT have fewer than 1 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_d0fc8968(data, e) {
if(typeof data === "string"){
if(!pattern_71511403.test(data)){
$fail(e, "pattern", "must be one pair, without spaces, commas or control characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function integer_8cb17ca8(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
$among(data, e, [20,100]);
}
function string_a600e4e6(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["1min","3min","5min","15min","30min","1hour","2hour","4hour","6hour","8hour","12hour","1day","1week","1month"]);
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
function integer_54f8b649(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
$fail(e, "maximum", "must be <= 9007199254740991");
}
if(data < 1 || isNaN(data)){
$fail(e, "minimum", "must be >= 1");
}
}
}
function string_e13b6203(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["latest-announcements","activities","product-updates","vip","maintenance-updates","delistings","others","api-campaigns","new-listings"]);
}
function string_3ba00339(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["zh_HK","ja_JP","ko_KR","en_US","pl_PL","es_ES","fr_FR","ar_AE","it_IT","id_ID","nl_NL","pt_PT","vi_VN","de_DE","tr_TR","ms_MY","ru_RU","th_TH","hi_IN","bn_BD","fil_PH","ur_PK"]);
}
function string_7ca4e8f7(data, e) {
if(typeof data === "string"){
if(!pattern_1c20ab70.test(data)){
$fail(e, "pattern", "must be 1 to 40 letters, digits, _ and -");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_0dc76dc9(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["buy","sell"]);
}
function string_7f4fd7cc(data, e) {
if(typeof data === "string"){
if(data.length > 20){
$fail(e, "maxLength", "must NOT have more than 20 characters");
}
if(data.length < 1){
$fail(e, "minLength", "must NOT have fewer than 1 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_33da934e(data, e) {
if(typeof data === "string"){
if(!pattern_98ab883a.test(data)){
$fail(e, "pattern", "must be a positive decimal with at most 18 decimal places");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_8447df55(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["TRADE"]);
}
function integer_8f9f9fe3(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 500 || isNaN(data)){
$fail(e, "maximum", "must be <= 500");
}
if(data < 10 || isNaN(data)){
$fail(e, "minimum", "must be >= 10");
}
}
}
function string_1142beeb(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["limit","market","limit_stop","market_stop"]);
}
function string_43247dea(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["TRADE","MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]);
}
function string_386a3dbf(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["active","done"]);
}
function string_a606f26a(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["limit","market","limit_stop","market_stop","oco_limit","oco_stop"]);
}
function string_b64cbcc9(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["limit","market"]);
}
function string_8d9420b1(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["DC","CO","CN","CB"]);
}
function string_c477ed46(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["GTC","GTT","IOC","FOK"]);
}
function boolean_7cb541e8(data, e) {
if(typeof data !== "boolean"){
$fail(e, "type", "must be boolean");
}
}
function integer_64b96e83(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2591999 || isNaN(data)){
$fail(e, "maximum", "must be <= 2591999");
}
if(data < 1 || isNaN(data)){
$fail(e, "minimum", "must be >= 1");
}
}
}
function string_c479fb46(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["TRADE","MARGIN_TRADE"]);
}
function value_a73fa54a(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
e.push({});
}
else {
if(data.type !== undefined){
if("limit" !== data.type){
e.push({});
}
}
}
}
var _valid0 = _errs1 === e.length;
e.length = _errs0;
if(_valid0){
const _errs3 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.price === undefined){
$fail(e, "required", undefined, {missingProperty: "price"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_badf085c(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
e.push({});
}
else {
if(data.type !== undefined){
if("limit" !== data.type){
e.push({});
}
}
}
}
var _valid0 = _errs1 === e.length;
e.length = _errs0;
if(_valid0){
const _errs3 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size === undefined){
$fail(e, "required", undefined, {missingProperty: "size"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function string_6f84009c(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["limit"]);
}
function string_72e554dd(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["loss","entry"]);
}
function object_87218ee1(data, e) {
$object(data, e, ["clientOid","side","symbol","price","size"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, type: string_6f84009c, remark: string_7f4fd7cc, stp: string_8d9420b1, price: string_33da934e, size: string_33da934e, timeInForce: string_c477ed46, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_33da934e, cancelAfter: integer_64b96e83, tradeType: string_8447df55, stop: string_72e554dd, stopPrice: string_33da934e });
}
function array_bac85de9(data, e) {
if(Array.isArray(data)){
if(data.length > 5){
$fail(e, "maxItems", "must NOT have more than 5 items");
}
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(object_87218ee1, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function integer_e5ed7374(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
$fail(e, "maximum", "must be <= 100");
}
if(data < 1 || isNaN(data)){
$fail(e, "minimum", "must be >= 1");
}
}
}
function integer_1919d85d(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 50 || isNaN(data)){
$fail(e, "maximum", "must be <= 50");
}
if(data < 1 || isNaN(data)){
$fail(e, "minimum", "must be >= 1");
}
}
}
function integer_eeebe18e(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
const _errs1 = e.length;
const _errs2 = e.length;
if(!(((((data === 0) || (data === 1)) || (data === 2)) || (data === 3)) || (data === 4))){
e.push({});
}
var valid0 = _errs2 === e.length;
if(valid0){
$fail(e, "not", "must be -1, or 5 to 86400");
}
else {
e.length = _errs1;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 86400 || isNaN(data)){
$fail(e, "maximum", "must be <= 86400");
}
if(data < -1 || isNaN(data)){
$fail(e, "minimum", "must be >= -1");
}
}
}
function string_74b03143(data, e) {
if(typeof data === "string"){
if(!pattern_8bb7a81c.test(data)){
$fail(e, "pattern", "must be 1 to 50 pairs, joined by commas, without spaces");
}
}
else {
$fail(e, "type", "must be string");
}
}
function object_40cb4ab7(data, e) {
$object(data, e, ["clientOid","side","symbol","type"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, type: string_b64cbcc9, remark: string_7f4fd7cc, stp: string_8d9420b1, price: string_33da934e, size: string_33da934e, timeInForce: string_c477ed46, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_33da934e, tags: string_7f4fd7cc, cancelAfter: integer_64b96e83, funds: string_33da934e, allowMaxTimeWindow: integer_54f8b649, clientTimestamp: integer_83f6485d });
}
function array_04d5eedc(data, e) {
if(Array.isArray(data)){
if(data.length > 20){
$fail(e, "maxItems", "must NOT have more than 20 items");
}
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(object_40cb4ab7, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function string_1e1abcf0(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["stop","oco"]);
}
export const getAllCurrencies: Check = (data, e) => {
$object(data, e, [], {});
};
export const getCurrency: Check = (data, e) => {
$object(data, e, ["currency"], { currency: string_71ffbaf3, chain: string_f0ebe3aa });
};
export const getAllSymbols: Check = (data, e) => {
$object(data, e, [], { market: string_f0ebe3aa });
};
export const getSymbol: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968 });
};
export const getMarketList: Check = (data, e) => {
$object(data, e, [], {});
};
export const getTicker: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968 });
};
export const getAllTickers: Check = (data, e) => {
$object(data, e, [], {});
};
export const get24hrStats: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968 });
};
export const getPartOrderBook: Check = (data, e) => {
$object(data, e, ["size","symbol"], { size: integer_8cb17ca8, symbol: string_d0fc8968 });
};
export const getFullOrderBook: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968 });
};
export const getCallAuctionPartOrderBook: Check = (data, e) => {
$object(data, e, ["size","symbol"], { size: integer_8cb17ca8, symbol: string_d0fc8968 });
};
export const getCallAuctionInfo: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968 });
};
export const getMarketTradeHistory: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968 });
};
export const getKlines: Check = (data, e) => {
$object(data, e, ["symbol","type"], { symbol: string_d0fc8968, type: string_a600e4e6, startAt: integer_83f6485d, endAt: integer_83f6485d });
};
export const getFiatPrice: Check = (data, e) => {
$object(data, e, [], { base: string_f0ebe3aa, currencies: string_f0ebe3aa });
};
export const getServiceStatus: Check = (data, e) => {
$object(data, e, [], {});
};
export const getAnnouncements: Check = (data, e) => {
$object(data, e, [], { currentPage: integer_54f8b649, pageSize: integer_54f8b649, annType: string_e13b6203, lang: string_3ba00339, startTime: integer_83f6485d, endTime: integer_83f6485d });
};
export const getClientIPAddress: Check = (data, e) => {
$object(data, e, [], {});
};
export const getPublicToken: Check = (data, e) => {
$object(data, e, [], {});
};
export const getPrivateToken: Check = (data, e) => {
$object(data, e, [], {});
};
export const addOcoOrder: Check = (data, e) => {
$object(data, e, ["clientOid","side","symbol","price","size","stopPrice","limitPrice"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, remark: string_7f4fd7cc, price: string_33da934e, size: string_33da934e, stopPrice: string_33da934e, limitPrice: string_33da934e, tradeType: string_8447df55 });
};
export const getOcoOrderByOrderId: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const cancelOcoOrderByOrderId: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const getOcoOrderByClientOid: Check = (data, e) => {
$object(data, e, ["clientOid"], { clientOid: string_7ca4e8f7 });
};
export const cancelOcoOrderByClientOid: Check = (data, e) => {
$object(data, e, ["clientOid"], { clientOid: string_7ca4e8f7 });
};
export const getOcoOrderDetailByOrderId: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const getOcoOrderList: Check = (data, e) => {
$object(data, e, [], { symbol: string_d0fc8968, startAt: integer_83f6485d, endAt: integer_83f6485d, orderIds: string_f0ebe3aa, pageSize: integer_8f9f9fe3, currentPage: integer_54f8b649 });
};
export const batchCancelOcoOrders: Check = (data, e) => {
$object(data, e, [], { orderIds: string_f0ebe3aa, symbol: string_d0fc8968 });
};
export const getOrderByClientOidOld: Check = (data, e) => {
$object(data, e, ["clientOid"], { clientOid: string_7ca4e8f7 });
};
export const cancelOrderByClientOidOld: Check = (data, e) => {
$object(data, e, ["clientOid"], { clientOid: string_7ca4e8f7 });
};
export const getTradeHistoryOld: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968, orderId: string_f0ebe3aa, side: string_0dc76dc9, type: string_1142beeb, tradeType: string_43247dea, startAt: integer_83f6485d, endAt: integer_83f6485d, currentPage: integer_54f8b649, pageSize: integer_8f9f9fe3 });
};
export const getRecentTradeHistoryOld: Check = (data, e) => {
$object(data, e, [], {});
};
export const getRecentOrdersListOld: Check = (data, e) => {
$object(data, e, [], {});
};
export const getOrdersListOld: Check = (data, e) => {
$object(data, e, [], { symbol: string_d0fc8968, status: string_386a3dbf, side: string_0dc76dc9, type: string_a606f26a, tradeType: string_43247dea, startAt: integer_83f6485d, endAt: integer_83f6485d, currentPage: integer_54f8b649, pageSize: integer_8f9f9fe3 });
};
export const addOrderOld: Check = (data, e) => {
value_a73fa54a(data, e);
value_badf085c(data, e);
$object(data, e, ["clientOid","side","symbol"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, type: string_b64cbcc9, remark: string_7f4fd7cc, stp: string_8d9420b1, price: string_33da934e, size: string_33da934e, timeInForce: string_c477ed46, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_33da934e, cancelAfter: integer_64b96e83, funds: string_33da934e, tradeType: string_c479fb46 });
};
export const batchCancelOrderOld: Check = (data, e) => {
$object(data, e, [], { symbol: string_d0fc8968, tradeType: string_43247dea });
};
export const batchAddOrdersOld: Check = (data, e) => {
$object(data, e, ["symbol","orderList"], { symbol: string_d0fc8968, orderList: array_bac85de9 });
};
export const addOrderTestOld: Check = (data, e) => {
value_a73fa54a(data, e);
value_badf085c(data, e);
$object(data, e, ["clientOid","side","symbol"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, type: string_b64cbcc9, remark: string_7f4fd7cc, stp: string_8d9420b1, price: string_33da934e, size: string_33da934e, timeInForce: string_c477ed46, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_33da934e, cancelAfter: integer_64b96e83, funds: string_33da934e, tradeType: string_c479fb46 });
};
export const getOrderByOrderIdOld: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const cancelOrderByOrderIdOld: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const getTradeHistory: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968, orderId: string_f0ebe3aa, side: string_0dc76dc9, type: string_b64cbcc9, lastId: integer_54f8b649, limit: integer_e5ed7374, startAt: integer_83f6485d, endAt: integer_83f6485d });
};
export const addOrder: Check = (data, e) => {
value_a73fa54a(data, e);
value_badf085c(data, e);
$object(data, e, ["clientOid","side","symbol","type"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, type: string_b64cbcc9, remark: string_7f4fd7cc, stp: string_8d9420b1, price: string_33da934e, size: string_33da934e, timeInForce: string_c477ed46, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_33da934e, tags: string_7f4fd7cc, cancelAfter: integer_64b96e83, funds: string_33da934e, allowMaxTimeWindow: integer_54f8b649, clientTimestamp: integer_83f6485d });
};
export const cancelAllOrdersBySymbol: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968 });
};
export const getOpenOrders: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968 });
};
export const getOpenOrdersByPage: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968, pageNum: integer_54f8b649, pageSize: integer_1919d85d });
};
export const getSymbolsWithOpenOrder: Check = (data, e) => {
$object(data, e, [], {});
};
export const modifyOrder: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968, clientOid: string_7ca4e8f7, orderId: string_f0ebe3aa, newPrice: string_33da934e, newSize: string_33da934e });
};
export const cancelPartialOrder: Check = (data, e) => {
$object(data, e, ["orderId","symbol","cancelSize"], { orderId: string_f0ebe3aa, symbol: string_d0fc8968, cancelSize: string_33da934e });
};
export const cancelAllOrders: Check = (data, e) => {
$object(data, e, [], {});
};
export const getOrderByClientOid: Check = (data, e) => {
$object(data, e, ["symbol","clientOid"], { symbol: string_d0fc8968, clientOid: string_7ca4e8f7 });
};
export const cancelOrderByClientOid: Check = (data, e) => {
$object(data, e, ["clientOid","symbol"], { clientOid: string_7ca4e8f7, symbol: string_d0fc8968 });
};
export const setDCP: Check = (data, e) => {
$object(data, e, ["timeout"], { timeout: integer_eeebe18e, symbols: string_74b03143 });
};
export const getDCP: Check = (data, e) => {
$object(data, e, [], {});
};
export const getClosedOrders: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968, side: string_0dc76dc9, type: string_b64cbcc9, lastId: integer_54f8b649, limit: integer_e5ed7374, startAt: integer_83f6485d, endAt: integer_83f6485d });
};
export const batchAddOrders: Check = (data, e) => {
$object(data, e, ["orderList"], { orderList: array_04d5eedc });
};
export const batchAddOrdersSync: Check = (data, e) => {
$object(data, e, ["orderList"], { orderList: array_04d5eedc });
};
export const addOrderSync: Check = (data, e) => {
value_a73fa54a(data, e);
value_badf085c(data, e);
$object(data, e, ["clientOid","side","symbol","type"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, type: string_b64cbcc9, remark: string_7f4fd7cc, stp: string_8d9420b1, price: string_33da934e, size: string_33da934e, timeInForce: string_c477ed46, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_33da934e, tags: string_7f4fd7cc, cancelAfter: integer_64b96e83, funds: string_33da934e, allowMaxTimeWindow: integer_54f8b649, clientTimestamp: integer_83f6485d });
};
export const cancelOrderByClientOidSync: Check = (data, e) => {
$object(data, e, ["symbol","clientOid"], { symbol: string_d0fc8968, clientOid: string_7ca4e8f7 });
};
export const cancelOrderByOrderIdSync: Check = (data, e) => {
$object(data, e, ["symbol","orderId"], { symbol: string_d0fc8968, orderId: string_f0ebe3aa });
};
export const addOrderTest: Check = (data, e) => {
value_a73fa54a(data, e);
value_badf085c(data, e);
$object(data, e, ["clientOid","side","symbol","type"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, type: string_b64cbcc9, remark: string_7f4fd7cc, stp: string_8d9420b1, price: string_33da934e, size: string_33da934e, timeInForce: string_c477ed46, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_33da934e, tags: string_7f4fd7cc, cancelAfter: integer_64b96e83, funds: string_33da934e, allowMaxTimeWindow: integer_54f8b649, clientTimestamp: integer_83f6485d });
};
export const getOrderByOrderId: Check = (data, e) => {
$object(data, e, ["symbol","orderId"], { symbol: string_d0fc8968, orderId: string_f0ebe3aa });
};
export const cancelOrderByOrderId: Check = (data, e) => {
$object(data, e, ["orderId","symbol"], { orderId: string_f0ebe3aa, symbol: string_d0fc8968 });
};
export const getStopOrdersList: Check = (data, e) => {
$object(data, e, [], { symbol: string_d0fc8968, side: string_0dc76dc9, type: string_1142beeb, tradeType: string_43247dea, startAt: integer_83f6485d, endAt: integer_83f6485d, currentPage: integer_54f8b649, orderIds: string_f0ebe3aa, pageSize: integer_8f9f9fe3, stop: string_1e1abcf0 });
};
export const addStopOrder: Check = (data, e) => {
value_a73fa54a(data, e);
value_badf085c(data, e);
$object(data, e, ["clientOid","side","symbol","type","stopPrice"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, type: string_b64cbcc9, remark: string_7f4fd7cc, stp: string_8d9420b1, price: string_33da934e, size: string_33da934e, timeInForce: string_c477ed46, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_33da934e, cancelAfter: integer_64b96e83, funds: string_33da934e, stop: string_72e554dd, stopPrice: string_33da934e, tradeType: string_43247dea });
};
export const batchCancelStopOrder: Check = (data, e) => {
$object(data, e, [], { symbol: string_d0fc8968, tradeType: string_43247dea, orderIds: string_f0ebe3aa });
};
export const getStopOrderByClientOid: Check = (data, e) => {
$object(data, e, ["clientOid"], { clientOid: string_7ca4e8f7, symbol: string_d0fc8968 });
};
export const getStopOrderByOrderId: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const cancelStopOrderByOrderId: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const cancelStopOrderByClientOid: Check = (data, e) => {
$object(data, e, ["clientOid"], { symbol: string_d0fc8968, clientOid: string_7ca4e8f7 });
};
export const getServerTime: Check = (data, e) => {
$object(data, e, [], {});
};
