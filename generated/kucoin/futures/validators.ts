// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { among as $among, at as $at, fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_71511403 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern_1c20ab70 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern_98ab883a = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern_e6890edd = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");
const pattern_f8eeeb88 = /* @__PURE__ */ new RegExp("^(trade|liquid|adl|settlement)(,(trade|liquid|adl|settlement))*$", "u");
const pattern_8bb7a81c = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$", "u");
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
function integer_8cb17ca8(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
$among(data, e, [20,100]);
}
function integer_e1b72029(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
$among(data, e, [1,5,15,30,60,120,240,480,720,1440,10080]);
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
function boolean_7cb541e8(data, e) {
if(typeof data !== "boolean"){
$fail(e, "type", "must be boolean");
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
function string_386a3dbf(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["active","done"]);
}
function string_0dc76dc9(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["buy","sell"]);
}
function string_a606f26a(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["limit","market","limit_stop","market_stop","oco_limit","oco_stop"]);
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
function string_b64cbcc9(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["limit","market"]);
}
function string_e73abb96(data, e) {
if(typeof data === "string"){
if(data.length > 100){
$fail(e, "maxLength", "must NOT have more than 100 characters");
}
if(data.length < 1){
$fail(e, "minLength", "must NOT have fewer than 1 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_235d15bc(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["down","up"]);
}
function string_2dab6418(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["TP","MP","IP"]);
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
function string_96b4e73e(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["CN","CO","CB"]);
}
function string_89f350cd(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["ISOLATED","CROSS"]);
}
function string_a855e468(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["BOTH","LONG","SHORT"]);
}
function string_f0aa2405(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["GTC","IOC"]);
}
function string_c7982aa7(data, e) {
if(typeof data === "string"){
if(!pattern_e6890edd.test(data)){
$fail(e, "pattern", "must be a whole number above 0");
}
}
else {
$fail(e, "type", "must be string");
}
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
function value_562b7328(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.stop === undefined) && (missing0 = "stop")){
e.push({});
}
else {
if(data.stop !== undefined){
if("down" !== data.stop){
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
if(data.stopPrice === undefined){
$fail(e, "required", undefined, {missingProperty: "stopPrice"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_3e2ee76c(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.stop === undefined) && (missing0 = "stop")){
e.push({});
}
else {
if(data.stop !== undefined){
if("down" !== data.stop){
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
if(data.stopPriceType === undefined){
$fail(e, "required", undefined, {missingProperty: "stopPriceType"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_b3644f13(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.stop === undefined) && (missing0 = "stop")){
e.push({});
}
else {
if(data.stop !== undefined){
if("up" !== data.stop){
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
if(data.stopPrice === undefined){
$fail(e, "required", undefined, {missingProperty: "stopPrice"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_acd645c4(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.stop === undefined) && (missing0 = "stop")){
e.push({});
}
else {
if(data.stop !== undefined){
if("up" !== data.stop){
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
if(data.stopPriceType === undefined){
$fail(e, "required", undefined, {missingProperty: "stopPriceType"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_4795d68e(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.iceberg === undefined) && (missing0 = "iceberg")){
e.push({});
}
else {
if(data.iceberg !== undefined){
if(true !== data.iceberg){
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
if(data.visibleSize === undefined){
$fail(e, "required", undefined, {missingProperty: "visibleSize"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function object_44222f01(data, e) {
$object(data, e, ["clientOid","symbol","type"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_fb914b4c, leverage: integer_54f8b649, type: string_b64cbcc9, remark: string_e73abb96, stop: string_235d15bc, stopPriceType: string_2dab6418, stopPrice: string_33da934e, reduceOnly: boolean_7cb541e8, closeOrder: boolean_7cb541e8, forceHold: boolean_7cb541e8, stp: string_96b4e73e, marginMode: string_89f350cd, positionSide: string_a855e468, price: string_33da934e, size: integer_54f8b649, qty: string_33da934e, valueQty: string_33da934e, timeInForce: string_f0aa2405, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_c7982aa7 });
}
function array_f9c5865d(data, e) {
if(Array.isArray(data)){
if(data.length > 20){
$fail(e, "maxItems", "must NOT have more than 20 items");
}
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(object_44222f01, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
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
function array_34840aae(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(string_f0ebe3aa, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_31155207(data, e) {
$object(data, e, ["symbol","clientOid"], { symbol: string_fb914b4c, clientOid: string_7ca4e8f7 });
}
function array_2c9af76f(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(object_31155207, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function string_1142beeb(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["limit","market","limit_stop","market_stop"]);
}
function string_96f933ae(data, e) {
if(typeof data === "string"){
if(!pattern_f8eeeb88.test(data)){
$fail(e, "pattern", "must be trade, liquid, adl or settlement, joined by commas");
}
}
else {
$fail(e, "type", "must be string");
}
}
function array_d6207ad1(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(string_fb914b4c, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function string_d07f9d27(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["0","1"]);
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
function integer_2513e7a7(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 200 || isNaN(data)){
$fail(e, "maximum", "must be <= 200");
}
if(data < 1 || isNaN(data)){
$fail(e, "minimum", "must be >= 1");
}
}
}
function string_9ff4c4a2(data, e) {
if(typeof data === "string"){
if(data.length > 36){
$fail(e, "maxLength", "must NOT have more than 36 characters");
}
if(data.length < 1){
$fail(e, "minLength", "must NOT have fewer than 1 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_4ebbfacf(data, e) {
if(typeof data === "string"){
if(!pattern_8bb7a81c.test(data)){
$fail(e, "pattern", "must be 1 to 50 contracts joined by commas, without spaces");
}
}
else {
$fail(e, "type", "must be string");
}
}
export const getSymbol: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c });
};
export const getAllSymbols: Check = (data, e) => {
$object(data, e, [], {});
};
export const getTicker: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c });
};
export const getAllTickers: Check = (data, e) => {
$object(data, e, [], {});
};
export const getFullOrderBook: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c });
};
export const getPartOrderBook: Check = (data, e) => {
$object(data, e, ["size","symbol"], { size: integer_8cb17ca8, symbol: string_fb914b4c });
};
export const getMarketTradeHistory: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c });
};
export const getKlines: Check = (data, e) => {
$object(data, e, ["symbol","granularity"], { symbol: string_fb914b4c, granularity: integer_e1b72029, from: integer_83f6485d, to: integer_83f6485d });
};
export const getMarkPrice: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c });
};
export const getSpotIndexPrice: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c, startAt: integer_83f6485d, endAt: integer_83f6485d, reverse: boolean_7cb541e8, offset: integer_83f6485d, forward: boolean_7cb541e8, maxCount: integer_e5ed7374 });
};
export const getInterestRateIndex: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c, startAt: integer_83f6485d, endAt: integer_83f6485d, reverse: boolean_7cb541e8, offset: integer_83f6485d, forward: boolean_7cb541e8, maxCount: integer_e5ed7374 });
};
export const getPremiumIndex: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c, startAt: integer_83f6485d, endAt: integer_83f6485d, reverse: boolean_7cb541e8, offset: integer_83f6485d, forward: boolean_7cb541e8, maxCount: integer_e5ed7374 });
};
export const get24hrStats: Check = (data, e) => {
$object(data, e, [], {});
};
export const getServiceStatus: Check = (data, e) => {
$object(data, e, [], {});
};
export const getPublicToken: Check = (data, e) => {
$object(data, e, [], {});
};
export const getPrivateToken: Check = (data, e) => {
$object(data, e, [], {});
};
export const getCurrentFundingRate: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c });
};
export const getPublicFundingHistory: Check = (data, e) => {
$object(data, e, ["symbol","from","to"], { symbol: string_fb914b4c, from: integer_83f6485d, to: integer_83f6485d });
};
export const getPrivateFundingHistory: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c, startAt: integer_83f6485d, endAt: integer_83f6485d, reverse: boolean_7cb541e8, offset: integer_83f6485d, forward: boolean_7cb541e8, maxCount: integer_54f8b649 });
};
export const getOrderList: Check = (data, e) => {
$object(data, e, [], { status: string_386a3dbf, symbol: string_fb914b4c, side: string_0dc76dc9, type: string_a606f26a, startAt: integer_83f6485d, endAt: integer_83f6485d, currentPage: integer_54f8b649, pageSize: integer_6d892361 });
};
export const addOrder: Check = (data, e) => {
value_a73fa54a(data, e);
value_562b7328(data, e);
value_3e2ee76c(data, e);
value_b3644f13(data, e);
value_acd645c4(data, e);
value_4795d68e(data, e);
$object(data, e, ["clientOid","symbol","type"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_fb914b4c, leverage: integer_54f8b649, type: string_b64cbcc9, remark: string_e73abb96, stop: string_235d15bc, stopPriceType: string_2dab6418, stopPrice: string_33da934e, reduceOnly: boolean_7cb541e8, closeOrder: boolean_7cb541e8, forceHold: boolean_7cb541e8, stp: string_96b4e73e, marginMode: string_89f350cd, positionSide: string_a855e468, price: string_33da934e, size: integer_54f8b649, qty: string_33da934e, valueQty: string_33da934e, timeInForce: string_f0aa2405, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_c7982aa7 });
};
export const cancelAllOrdersV1: Check = (data, e) => {
$object(data, e, [], { symbol: string_fb914b4c });
};
export const addOrderTest: Check = (data, e) => {
value_a73fa54a(data, e);
value_562b7328(data, e);
value_3e2ee76c(data, e);
value_b3644f13(data, e);
value_acd645c4(data, e);
value_4795d68e(data, e);
$object(data, e, ["clientOid","symbol","type"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_fb914b4c, leverage: integer_54f8b649, type: string_b64cbcc9, remark: string_e73abb96, stop: string_235d15bc, stopPriceType: string_2dab6418, stopPrice: string_33da934e, reduceOnly: boolean_7cb541e8, closeOrder: boolean_7cb541e8, forceHold: boolean_7cb541e8, stp: string_96b4e73e, marginMode: string_89f350cd, positionSide: string_a855e468, price: string_33da934e, size: integer_54f8b649, qty: string_33da934e, valueQty: string_33da934e, timeInForce: string_f0aa2405, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_c7982aa7 });
};
export const batchAddOrders: Check = (data, e) => {
$object(data, e, ["orders"], { orders: array_f9c5865d });
};
export const addTPSLOrder: Check = (data, e) => {
value_a73fa54a(data, e);
value_4795d68e(data, e);
$object(data, e, ["clientOid","symbol","type"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_fb914b4c, leverage: integer_54f8b649, type: string_b64cbcc9, remark: string_e73abb96, triggerStopUpPrice: string_33da934e, triggerStopDownPrice: string_33da934e, stopPriceType: string_2dab6418, reduceOnly: boolean_7cb541e8, closeOrder: boolean_7cb541e8, forceHold: boolean_7cb541e8, stp: string_96b4e73e, marginMode: string_89f350cd, positionSide: string_a855e468, price: string_33da934e, size: integer_54f8b649, qty: string_33da934e, valueQty: string_33da934e, timeInForce: string_f0aa2405, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_c7982aa7 });
};
export const getOrderByOrderId: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const cancelOrderById: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const cancelOrderByClientOid: Check = (data, e) => {
$object(data, e, ["symbol","clientOid"], { symbol: string_fb914b4c, clientOid: string_7ca4e8f7 });
};
export const batchCancelOrders: Check = (data, e) => {
$object(data, e, [], { orderIdsList: array_34840aae, clientOidsList: array_2c9af76f });
};
export const cancelAllOrdersV3: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c });
};
export const getStopOrderList: Check = (data, e) => {
$object(data, e, [], { symbol: string_fb914b4c, side: string_0dc76dc9, type: string_b64cbcc9, startAt: integer_83f6485d, endAt: integer_83f6485d, currentPage: integer_54f8b649, pageSize: integer_6d892361 });
};
export const cancelAllStopOrders: Check = (data, e) => {
$object(data, e, [], { symbol: string_fb914b4c });
};
export const getOrderByClientOid: Check = (data, e) => {
$object(data, e, ["clientOid"], { clientOid: string_7ca4e8f7 });
};
export const getRecentClosedOrders: Check = (data, e) => {
$object(data, e, [], { symbol: string_fb914b4c });
};
export const getOpenOrderValue: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c });
};
export const getTradeHistory: Check = (data, e) => {
$object(data, e, [], { orderId: string_f0ebe3aa, symbol: string_fb914b4c, side: string_0dc76dc9, type: string_1142beeb, tradeTypes: string_96f933ae, startAt: integer_83f6485d, endAt: integer_83f6485d, currentPage: integer_54f8b649, pageSize: integer_6d892361 });
};
export const getRecentTradeHistory: Check = (data, e) => {
$object(data, e, [], { symbol: string_fb914b4c });
};
export const getMarginMode: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c });
};
export const switchMarginMode: Check = (data, e) => {
$object(data, e, ["symbol","marginMode"], { symbol: string_fb914b4c, marginMode: string_89f350cd });
};
export const batchSwitchMarginMode: Check = (data, e) => {
$object(data, e, ["marginMode","symbols"], { marginMode: string_89f350cd, symbols: array_d6207ad1 });
};
export const getCrossMarginLeverage: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c });
};
export const modifyMarginLeverage: Check = (data, e) => {
$object(data, e, ["symbol","leverage"], { symbol: string_fb914b4c, leverage: string_33da934e });
};
export const getPositionMode: Check = (data, e) => {
$object(data, e, [], {});
};
export const switchPositionMode: Check = (data, e) => {
$object(data, e, ["positionMode"], { positionMode: string_d07f9d27 });
};
export const getPositionDetails: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c });
};
export const getPositionV2: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c });
};
export const getPositionList: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3 });
};
export const getPositionsHistory: Check = (data, e) => {
$object(data, e, [], { symbol: string_fb914b4c, from: integer_83f6485d, to: integer_83f6485d, limit: integer_2513e7a7, pageId: integer_54f8b649 });
};
export const addIsolatedMargin: Check = (data, e) => {
$object(data, e, ["symbol","margin","bizNo"], { symbol: string_fb914b4c, margin: string_33da934e, bizNo: string_9ff4c4a2, positionSide: string_a855e468 });
};
export const removeIsolatedMargin: Check = (data, e) => {
$object(data, e, ["symbol","withdrawAmount"], { symbol: string_fb914b4c, withdrawAmount: string_33da934e, positionSide: string_a855e468 });
};
export const getMaxWithdrawMargin: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c, positionSide: string_a855e468 });
};
export const getMaxOpenSize: Check = (data, e) => {
$object(data, e, ["symbol","price","leverage"], { symbol: string_fb914b4c, price: string_33da934e, leverage: integer_54f8b649 });
};
export const getCrossMarginRiskLimit: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_4ebbfacf, totalMargin: string_33da934e, leverage: integer_54f8b649 });
};
export const getCrossMarginRequirement: Check = (data, e) => {
$object(data, e, ["symbol","positionValue"], { symbol: string_fb914b4c, positionValue: string_33da934e, leverage: string_33da934e });
};
export const getIsolatedMarginRiskLimit: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c });
};
export const modifyIsolatedMarginRiskLimit: Check = (data, e) => {
$object(data, e, ["symbol","level"], { symbol: string_fb914b4c, level: integer_54f8b649 });
};
export const modifyAutoDepositStatus: Check = (data, e) => {
$object(data, e, ["symbol","status"], { symbol: string_fb914b4c, status: boolean_7cb541e8 });
};
export const getServerTime: Check = (data, e) => {
$object(data, e, [], {});
};
