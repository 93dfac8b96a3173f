// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { among as $among, fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_eb6f9851 = /* @__PURE__ */ new RegExp("^[0-9A-Za-z]{2,30}$", "u");
const pattern_a424846c = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
function string_b45cd682(data, e) {
if(typeof data === "string"){
if(!pattern_eb6f9851.test(data)){
$fail(e, "pattern", "must be 2 to 30 letters and digits, such as ETHUSDT");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_db4f1fc2(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["EXCHANGE_2"]);
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
export const getLeverage: Check = (data, e) => {
$object(data, e, ["symbol","exchange"], { symbol: string_b45cd682, exchange: string_db4f1fc2 });
};
export const updateLeverage: Check = (data, e) => {
$object(data, e, ["symbol","exchange","leverage"], { symbol: string_b45cd682, exchange: string_db4f1fc2, leverage: integer_54f8b649 });
};
export const getInstrumentInfo: Check = (data, e) => {
$object(data, e, [], { exchange: string_db4f1fc2 });
};
export const getPositions: Check = (data, e) => {
$object(data, e, ["exchange"], { exchange: string_db4f1fc2, symbol: string_b45cd682 });
};
export const addMargin: Check = (data, e) => {
$object(data, e, ["exchange","symbol","margin"], { exchange: string_db4f1fc2, symbol: string_b45cd682, margin: string_39ed7cf5 });
};
export const openOrders: Check = (data, e) => {
$object(data, e, ["exchange"], { exchange: string_db4f1fc2, symbol: string_b45cd682, limit: integer_1919d85d, from_time: integer_83f6485d, to_time: integer_83f6485d });
};
export const getWalletBalance: Check = (data, e) => {
$object(data, e, [], {});
};
