// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { among as $among, fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_96027622 = /* @__PURE__ */ new RegExp("^[0-9A-Za-z]{1,20}/[0-9A-Za-z]{1,20}$", "u");
const pattern_9581343e = /* @__PURE__ */ new RegExp("^(coinswitchx|c2c1|c2c2)(,(coinswitchx|c2c1|c2c2))*$", "u");
const pattern_98ab883a = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern_ae019194 = /* @__PURE__ */ new RegExp("^[0-9A-Za-z]{1,20}/[0-9A-Za-z]{1,20}(,[0-9A-Za-z]{1,20}/[0-9A-Za-z]{1,20})*$", "u");
function string_7ccfeb89(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["coinswitchx","c2c1","c2c2"]);
}
function string_0d1c4370(data, e) {
if(typeof data === "string"){
if(!pattern_96027622.test(data)){
$fail(e, "pattern", "must be base and quote asset with a slash between them, such as BTC/INR");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_057d4405(data, e) {
if(typeof data === "string"){
if(!pattern_9581343e.test(data)){
$fail(e, "pattern", "must be one or more of coinswitchx, c2c1 and c2c2, separated by commas");
}
}
else {
$fail(e, "type", "must be string");
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
function string_0dc76dc9(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["buy","sell"]);
}
function string_6f84009c(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["limit"]);
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
function boolean_7cb541e8(data, e) {
if(typeof data !== "boolean"){
$fail(e, "type", "must be boolean");
}
}
function string_def748e0(data, e) {
if(typeof data === "string"){
if(!pattern_ae019194.test(data)){
$fail(e, "pattern", "must be one or more pairs such as BTC/INR, separated by commas");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_1cafe429(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["OPEN","PARTIALLY_EXECUTED","EXECUTED","CANCELLED","EXPIRED","DISCARDED","CANCELLATION_RAISED","EXPIRATION_RAISED"]);
}
export const getPortfolio: Check = (data, e) => {
$object(data, e, [], {});
};
export const getTds: Check = (data, e) => {
$object(data, e, [], {});
};
export const getTradingFee: Check = (data, e) => {
$object(data, e, ["exchange"], { exchange: string_7ccfeb89 });
};
export const getActiveCoins: Check = (data, e) => {
$object(data, e, ["exchange"], { exchange: string_7ccfeb89 });
};
export const getExchangePrecision: Check = (data, e) => {
$object(data, e, ["exchange"], { exchange: string_7ccfeb89, symbol: string_0d1c4370 });
};
export const getTradeInfo: Check = (data, e) => {
$object(data, e, ["exchange"], { exchange: string_7ccfeb89, symbol: string_0d1c4370 });
};
export const getAllPairsTicker: Check = (data, e) => {
$object(data, e, ["exchange"], { exchange: string_7ccfeb89 });
};
export const getTicker: Check = (data, e) => {
$object(data, e, ["symbol","exchange"], { symbol: string_0d1c4370, exchange: string_057d4405 });
};
export const getDepth: Check = (data, e) => {
$object(data, e, ["exchange","symbol"], { exchange: string_7ccfeb89, symbol: string_0d1c4370 });
};
export const getTrades: Check = (data, e) => {
$object(data, e, ["exchange","symbol"], { exchange: string_7ccfeb89, symbol: string_0d1c4370 });
};
export const getCandles: Check = (data, e) => {
$object(data, e, ["exchange","symbol","interval","start_time","end_time"], { exchange: string_7ccfeb89, symbol: string_0d1c4370, interval: integer_54f8b649, start_time: integer_83f6485d, end_time: integer_83f6485d });
};
export const getOrder: Check = (data, e) => {
$object(data, e, [], { order_id: string_f0ebe3aa, client_order_id: string_f0ebe3aa });
};
export const createOrder: Check = (data, e) => {
$object(data, e, ["side","symbol","type","price","quantity","exchange"], { side: string_0dc76dc9, symbol: string_0d1c4370, type: string_6f84009c, price: string_33da934e, quantity: string_33da934e, exchange: string_7ccfeb89, client_order_id: string_f0ebe3aa, expiry_period: integer_54f8b649 });
};
export const cancelOrder: Check = (data, e) => {
$object(data, e, ["order_id"], { order_id: string_f0ebe3aa });
};
export const listOrders: Check = (data, e) => {
$object(data, e, ["open"], { open: boolean_7cb541e8, count: integer_54f8b649, from_time: integer_83f6485d, to_time: integer_83f6485d, side: string_0dc76dc9, symbols: string_def748e0, exchanges: string_057d4405, type: string_6f84009c, status: string_1cafe429 });
};
export const serverTime: Check = (data, e) => {
$object(data, e, [], {});
};
export const ping: Check = (data, e) => {
$object(data, e, [], {});
};
export const validateKeys: Check = (data, e) => {
$object(data, e, [], {});
};
