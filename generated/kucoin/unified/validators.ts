// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { among as $among, fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_71511403 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern_643e1c0a = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,2})?$", "u");
const pattern_359b470a = /* @__PURE__ */ new RegExp("^[A-Z0-9]+(,[A-Z0-9]+)*$", "u");
function string_fb914b4c(data, e) {
if(typeof data === "string"){
if(!pattern_71511403.test(data)){
$fail(e, "pattern", "must be one contract, without spaces, commas or control characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_6aa420e0(data, e) {
if(typeof data === "string"){
if(!pattern_643e1c0a.test(data)){
$fail(e, "pattern", "must be a positive decimal with at most two decimal places, such as \"3.5\"");
}
}
else {
$fail(e, "type", "must be string");
}
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
function string_3fd91545(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["MARGIN","FUTURES"]);
}
function string_4da7891d(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["CROSS","ISOLATED"]);
}
function string_0f345054(data, e) {
if(typeof data === "string"){
if(!pattern_359b470a.test(data)){
$fail(e, "pattern", "must be contracts, joined by commas without spaces");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_838ae08a(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["CLASSIC","UNIFIED"]);
}
function string_e824efaf(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["UNIFIED"]);
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
function integer_6d892361(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
$fail(e, "maximum", "must be <= 1000");
}
if(data < 1 || isNaN(data)){
$fail(e, "minimum", "must be >= 1");
}
}
}
function string_38d9e2f5(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["FUTURES","MARGIN"]);
}
function string_4f529afb(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["RISK_LIMIT","BORROW"]);
}
function string_c1da5284(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["UNIFIED","CLASSIC"]);
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
export const modifyFuturesLeverage: Check = (data, e) => {
$object(data, e, ["symbol","leverage"], { symbol: string_fb914b4c, leverage: string_6aa420e0 });
};
export const modifyMarginCrossLeverage: Check = (data, e) => {
$object(data, e, ["leverage"], { leverage: string_6aa420e0, currency: string_71ffbaf3 });
};
export const getLeverage: Check = (data, e) => {
$object(data, e, ["tradeType"], { tradeType: string_3fd91545, marginMode: string_4da7891d, currency: string_71ffbaf3, symbol: string_fb914b4c });
};
export const getMarginModes: Check = (data, e) => {
$object(data, e, [], { symbol: string_fb914b4c });
};
export const batchModifyMarginMode: Check = (data, e) => {
$object(data, e, ["symbol","marginMode"], { symbol: string_0f345054, marginMode: string_4da7891d });
};
export const getAccountMode: Check = (data, e) => {
$object(data, e, [], {});
};
export const setAccountMode: Check = (data, e) => {
$object(data, e, ["accountType"], { accountType: string_838ae08a });
};
export const getInterestCharges: Check = (data, e) => {
$object(data, e, ["accountType"], { accountType: string_e824efaf, currency: string_71ffbaf3, startTime: integer_83f6485d, endTime: integer_83f6485d, page: integer_54f8b649, size: integer_6d892361 });
};
export const getBorrowingRatesAndLimits: Check = (data, e) => {
$object(data, e, ["currency"], { currency: string_71ffbaf3 });
};
export const getCrossMarginConfig: Check = (data, e) => {
$object(data, e, [], {});
};
export const getPositionTiers: Check = (data, e) => {
$object(data, e, ["tradeType","marginMode","data"], { tradeType: string_38d9e2f5, marginMode: string_4da7891d, data: string_4f529afb, accountType: string_c1da5284, currency: string_f0ebe3aa, symbol: string_f0ebe3aa });
};
