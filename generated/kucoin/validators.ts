// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../src/core/types.js";
import { among as $among, fail as $fail, object as $object } from "../../src/core/check.js";

const pattern_71511403 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern_8a929fea = /* @__PURE__ */ new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern_a424846c = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern_8e51de69 = /* @__PURE__ */ new RegExp("^(?!1(\\.0{1,2})?$)[1-9][0-9]{0,5}(\\.[0-9]{1,2})?$", "u");
function string_64e04b55(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["USDT","KCS","BTC"]);
}
function string_bc78ab72(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["MARGIN","MARGIN_V2","ALL"]);
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
function string_872cdf12(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["ISOLATED","ISOLATED_V2","ALL"]);
}
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
function boolean_7cb541e8(data, e) {
if(typeof data !== "boolean"){
$fail(e, "type", "must be boolean");
}
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
export const getCrossMarginAccount: Check = (data, e) => {
$object(data, e, [], { quoteCurrency: string_64e04b55, queryType: string_bc78ab72 });
};
export const getIsolatedMarginAccount: Check = (data, e) => {
$object(data, e, [], { symbol: string_d0fc8968, quoteCurrency: string_64e04b55, queryType: string_872cdf12 });
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
export const getServerTime: Check = (data, e) => {
$object(data, e, [], {});
};
