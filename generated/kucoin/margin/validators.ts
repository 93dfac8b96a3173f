// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { among as $among, fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_71511403 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern_98ab883a = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern_8bb7a81c = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$", "u");
const pattern_1c20ab70 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern_a48d8a9f = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$", "u");
const pattern_8a929fea = /* @__PURE__ */ new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern_a424846c = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern_8e51de69 = /* @__PURE__ */ new RegExp("^(?!1(\\.0{1,2})?$)[1-9][0-9]{0,5}(\\.[0-9]{1,2})?$", "u");
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
function string_3c7cbc71(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["DONE","PENDING"]);
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
function boolean_7cb541e8(data, e) {
if(typeof data !== "boolean"){
$fail(e, "type", "must be boolean");
}
}
function integer_fcdd1f7c(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 12 || isNaN(data)){
$fail(e, "maximum", "must be <= 12");
}
if(data < 0 || isNaN(data)){
$fail(e, "minimum", "must be >= 0");
}
}
}
function string_a64abd8d(data, e) {
if(typeof data === "string"){
if(!pattern_8bb7a81c.test(data)){
$fail(e, "pattern", "must be at most 50 asset codes joined by commas, without spaces or control characters");
}
}
else {
$fail(e, "type", "must be string");
}
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
function string_b4134ced(data, e) {
if(typeof data === "string"){
if(!pattern_a48d8a9f.test(data)){
$fail(e, "pattern", "must be ids joined by commas, without spaces or control characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_9a2f6921(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]);
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
function string_b64cbcc9(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["limit","market"]);
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
function string_2229ec45(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["CN","CO","CB","DC"]);
}
function string_c477ed46(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["GTC","GTT","IOC","FOK"]);
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
function string_f0506ce8(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["cross","isolated"]);
}
function string_72e554dd(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["loss","entry"]);
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
function string_1142beeb(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["limit","market","limit_stop","market_stop"]);
}
function string_e414f59c(data, e) {
if(typeof data === "string"){
if(!pattern_8a929fea.test(data)){
$fail(e, "pattern", "must be an order number, without spaces or control characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function value_c1c66b2f(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.isIsolated === undefined) && (missing0 = "isIsolated")){
e.push({});
}
else {
if(data.isIsolated !== undefined){
if(true !== data.isIsolated){
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
if(data.symbol === undefined){
$fail(e, "required", undefined, {missingProperty: "symbol"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function string_39ed7cf5(data, e) {
if(typeof data === "string"){
if(!pattern_a424846c.test(data)){
$fail(e, "pattern", "must be a positive decimal with at most 8 decimal places");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_395507b9(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["IOC","FOK"]);
}
function string_a6bff4ae(data, e) {
if(typeof data === "string"){
if(!pattern_8e51de69.test(data)){
$fail(e, "pattern", "must be a decimal string greater than 1 with at most two decimal places, such as \"3.1\"");
}
}
else {
$fail(e, "type", "must be string");
}
}
export const modifyPurchase: Check = (data, e) => {
$object(data, e, ["currency","interestRate","purchaseOrderNo"], { currency: string_71ffbaf3, interestRate: string_33da934e, purchaseOrderNo: string_f0ebe3aa });
};
export const getLoanMarket: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3 });
};
export const getLoanMarketInterestRate: Check = (data, e) => {
$object(data, e, ["currency"], { currency: string_71ffbaf3 });
};
export const purchase: Check = (data, e) => {
$object(data, e, ["currency","size","interestRate"], { currency: string_71ffbaf3, size: string_33da934e, interestRate: string_33da934e });
};
export const getPurchaseOrders: Check = (data, e) => {
$object(data, e, ["status"], { status: string_3c7cbc71, currency: string_71ffbaf3, purchaseOrderNo: string_f0ebe3aa, currentPage: integer_54f8b649, pageSize: integer_1919d85d });
};
export const redeem: Check = (data, e) => {
$object(data, e, ["currency","size","purchaseOrderNo"], { currency: string_71ffbaf3, size: string_33da934e, purchaseOrderNo: string_f0ebe3aa });
};
export const getRedeemOrders: Check = (data, e) => {
$object(data, e, ["status"], { status: string_3c7cbc71, currency: string_71ffbaf3, redeemOrderNo: string_f0ebe3aa, currentPage: integer_54f8b649, pageSize: integer_1919d85d });
};
export const getIsolatedMarginSymbols: Check = (data, e) => {
$object(data, e, [], {});
};
export const getMarkPriceDetail: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968 });
};
export const getETFInfo: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3 });
};
export const getCrossMarginSymbols: Check = (data, e) => {
$object(data, e, [], { symbol: string_d0fc8968 });
};
export const getMarkPriceList: Check = (data, e) => {
$object(data, e, [], {});
};
export const getMarginRiskLimit: Check = (data, e) => {
$object(data, e, [], { isIsolated: boolean_7cb541e8, currency: string_71ffbaf3, symbol: string_d0fc8968 });
};
export const getBorrowInterestRate: Check = (data, e) => {
$object(data, e, [], { vipLevel: integer_fcdd1f7c, currency: string_a64abd8d });
};
export const getMarginCollateralRatio: Check = (data, e) => {
$object(data, e, [], { currencyList: string_a64abd8d });
};
export const getMarketAvailableInventory: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3 });
};
export const addOcoOrder: Check = (data, e) => {
$object(data, e, ["clientOid","side","symbol","price","size","stopPrice","limitPrice","isIsolated"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, price: string_33da934e, size: string_33da934e, stopPrice: string_33da934e, limitPrice: string_33da934e, isIsolated: boolean_7cb541e8, autoBorrow: boolean_7cb541e8, autoRepay: boolean_7cb541e8 });
};
export const cancelOcoOrderByOrderId: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const cancelOcoOrderByClientOid: Check = (data, e) => {
$object(data, e, ["clientOid"], { clientOid: string_7ca4e8f7 });
};
export const batchCancelOcoOrders: Check = (data, e) => {
$object(data, e, [], { orderIds: string_b4134ced, symbol: string_d0fc8968, tradeType: string_9a2f6921 });
};
export const getOcoOrderByOrderId: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const getOcoOrderByClientOid: Check = (data, e) => {
$object(data, e, ["clientOid"], { clientOid: string_7ca4e8f7 });
};
export const getOcoOrderDetailByOrderId: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const getOcoOrderList: Check = (data, e) => {
$object(data, e, ["pageSize","currentPage"], { pageSize: integer_8f9f9fe3, currentPage: integer_54f8b649, symbol: string_d0fc8968, startAt: integer_83f6485d, endAt: integer_83f6485d, orderIds: string_b4134ced, tradeType: string_9a2f6921 });
};
export const getTradeHistory: Check = (data, e) => {
$object(data, e, ["symbol","tradeType"], { symbol: string_d0fc8968, tradeType: string_9a2f6921, orderId: string_f0ebe3aa, side: string_0dc76dc9, type: string_b64cbcc9, lastId: integer_83f6485d, limit: integer_e5ed7374, startAt: integer_83f6485d, endAt: integer_83f6485d });
};
export const addOrder: Check = (data, e) => {
value_a73fa54a(data, e);
value_badf085c(data, e);
$object(data, e, ["clientOid","side","symbol"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, type: string_b64cbcc9, stp: string_2229ec45, price: string_33da934e, size: string_33da934e, funds: string_33da934e, timeInForce: string_c477ed46, cancelAfter: integer_54f8b649, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_33da934e, isIsolated: boolean_7cb541e8, autoBorrow: boolean_7cb541e8, autoRepay: boolean_7cb541e8 });
};
export const getSymbolsWithOpenOrder: Check = (data, e) => {
$object(data, e, ["tradeType"], { tradeType: string_9a2f6921 });
};
export const addOrderTest: Check = (data, e) => {
value_a73fa54a(data, e);
value_badf085c(data, e);
$object(data, e, ["clientOid","side","symbol"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, type: string_b64cbcc9, stp: string_2229ec45, price: string_33da934e, size: string_33da934e, funds: string_33da934e, timeInForce: string_c477ed46, cancelAfter: integer_54f8b649, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_33da934e, isIsolated: boolean_7cb541e8, autoBorrow: boolean_7cb541e8, autoRepay: boolean_7cb541e8 });
};
export const cancelAllOrdersBySymbol: Check = (data, e) => {
$object(data, e, ["symbol","tradeType"], { symbol: string_d0fc8968, tradeType: string_9a2f6921 });
};
export const getOpenOrders: Check = (data, e) => {
$object(data, e, ["symbol","tradeType"], { symbol: string_d0fc8968, tradeType: string_9a2f6921 });
};
export const getOrderByClientOid: Check = (data, e) => {
$object(data, e, ["symbol","clientOid"], { symbol: string_d0fc8968, clientOid: string_7ca4e8f7 });
};
export const cancelOrderByClientOid: Check = (data, e) => {
$object(data, e, ["symbol","clientOid"], { symbol: string_d0fc8968, clientOid: string_7ca4e8f7 });
};
export const getClosedOrders: Check = (data, e) => {
$object(data, e, ["symbol","tradeType"], { symbol: string_d0fc8968, tradeType: string_9a2f6921, side: string_0dc76dc9, type: string_b64cbcc9, lastId: integer_83f6485d, limit: integer_e5ed7374, startAt: integer_83f6485d, endAt: integer_83f6485d });
};
export const getOrderByOrderId: Check = (data, e) => {
$object(data, e, ["symbol","orderId"], { symbol: string_d0fc8968, orderId: string_f0ebe3aa });
};
export const cancelOrderByOrderId: Check = (data, e) => {
$object(data, e, ["symbol","orderId"], { symbol: string_d0fc8968, orderId: string_f0ebe3aa });
};
export const addOrderV1: Check = (data, e) => {
value_a73fa54a(data, e);
value_badf085c(data, e);
$object(data, e, ["clientOid","side","symbol"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, type: string_b64cbcc9, stp: string_2229ec45, price: string_33da934e, size: string_33da934e, funds: string_33da934e, timeInForce: string_c477ed46, cancelAfter: integer_54f8b649, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_33da934e, marginModel: string_f0506ce8, autoBorrow: boolean_7cb541e8, autoRepay: boolean_7cb541e8 });
};
export const addOrderTestV1: Check = (data, e) => {
value_a73fa54a(data, e);
value_badf085c(data, e);
$object(data, e, ["clientOid","side","symbol"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, type: string_b64cbcc9, stp: string_2229ec45, price: string_33da934e, size: string_33da934e, funds: string_33da934e, timeInForce: string_c477ed46, cancelAfter: integer_54f8b649, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_33da934e, marginModel: string_f0506ce8, autoBorrow: boolean_7cb541e8, autoRepay: boolean_7cb541e8 });
};
export const addStopOrder: Check = (data, e) => {
value_a73fa54a(data, e);
value_badf085c(data, e);
$object(data, e, ["clientOid","side","symbol","stopPrice","isIsolated","autoBorrow","autoRepay"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_d0fc8968, type: string_b64cbcc9, stop: string_72e554dd, stopPrice: string_33da934e, remark: string_7f4fd7cc, stp: string_2229ec45, price: string_33da934e, size: string_33da934e, funds: string_33da934e, timeInForce: string_c477ed46, cancelAfter: integer_54f8b649, postOnly: boolean_7cb541e8, isIsolated: boolean_7cb541e8, autoBorrow: boolean_7cb541e8, autoRepay: boolean_7cb541e8 });
};
export const cancelStopOrderByOrderId: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const cancelStopOrderByClientOid: Check = (data, e) => {
$object(data, e, ["clientOid"], { clientOid: string_7ca4e8f7 });
};
export const batchCancelStopOrder: Check = (data, e) => {
$object(data, e, ["tradeType"], { tradeType: string_9a2f6921, symbol: string_d0fc8968, orderIds: string_b4134ced });
};
export const getStopOrdersList: Check = (data, e) => {
$object(data, e, [], { symbol: string_d0fc8968, side: string_0dc76dc9, type: string_1142beeb, tradeType: string_9a2f6921, startAt: integer_83f6485d, endAt: integer_83f6485d, orderIds: string_b4134ced, currentPage: integer_54f8b649, pageSize: integer_8f9f9fe3 });
};
export const getStopOrderByOrderId: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const getStopOrderByClientOid: Check = (data, e) => {
$object(data, e, ["clientOid"], { clientOid: string_7ca4e8f7 });
};
export const getBorrowHistory: Check = (data, e) => {
value_c1c66b2f(data, e);
$object(data, e, ["currency"], { currency: string_71ffbaf3, isIsolated: boolean_7cb541e8, symbol: string_d0fc8968, orderNo: string_e414f59c, startTime: integer_83f6485d, endTime: integer_83f6485d, currentPage: integer_54f8b649, pageSize: integer_8f9f9fe3 });
};
export const borrow: Check = (data, e) => {
value_c1c66b2f(data, e);
$object(data, e, ["currency","size","timeInForce"], { currency: string_71ffbaf3, size: string_39ed7cf5, timeInForce: string_395507b9, symbol: string_d0fc8968, isIsolated: boolean_7cb541e8, isHf: boolean_7cb541e8 });
};
export const getRepayHistory: Check = (data, e) => {
value_c1c66b2f(data, e);
$object(data, e, ["currency"], { currency: string_71ffbaf3, isIsolated: boolean_7cb541e8, symbol: string_d0fc8968, orderNo: string_e414f59c, startTime: integer_83f6485d, endTime: integer_83f6485d, currentPage: integer_54f8b649, pageSize: integer_8f9f9fe3 });
};
export const repay: Check = (data, e) => {
value_c1c66b2f(data, e);
$object(data, e, ["currency","size"], { currency: string_71ffbaf3, size: string_39ed7cf5, symbol: string_d0fc8968, isIsolated: boolean_7cb541e8, isHf: boolean_7cb541e8 });
};
export const getInterestHistory: Check = (data, e) => {
value_c1c66b2f(data, e);
$object(data, e, [], { currency: string_71ffbaf3, isIsolated: boolean_7cb541e8, symbol: string_d0fc8968, startTime: integer_83f6485d, endTime: integer_83f6485d, currentPage: integer_54f8b649, pageSize: integer_8f9f9fe3 });
};
export const modifyLeverage: Check = (data, e) => {
value_c1c66b2f(data, e);
$object(data, e, ["leverage"], { leverage: string_a6bff4ae, symbol: string_d0fc8968, isIsolated: boolean_7cb541e8 });
};
export const getMarginConfig: Check = (data, e) => {
$object(data, e, [], {});
};
