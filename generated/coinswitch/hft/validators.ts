// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { among as $among, fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_4c0fb36c = /* @__PURE__ */ new RegExp("^[0-9A-Z][0-9A-Z-]{1,39}$", "u");
const pattern_98ab883a = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern_8963191b = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}(\\.[0-9]{1,2})?$", "u");
const pattern_e5ab9fda = /* @__PURE__ */ new RegExp("^[A-Z0-9]{2,12}$", "u");
const pattern_a424846c = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
function string_9a3f6e50(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["linear","option"]);
}
function string_54108c9c(data, e) {
if(typeof data === "string"){
if(!pattern_4c0fb36c.test(data)){
$fail(e, "pattern", "must be upper-case letters, digits and dashes, such as BTCUSDT");
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
function string_24b117a4(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["1","3","5","15","30","60","120","240","360","720","D","W","M"]);
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
function string_3e38b22a(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["Buy","Sell"]);
}
function string_494747d3(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["Limit","Market"]);
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
function integer_7881ffd2(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
$among(data, e, [0,1,2]);
}
function string_568e4272(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["GTC","IOC","FOK"]);
}
function boolean_7cb541e8(data, e) {
if(typeof data !== "boolean"){
$fail(e, "type", "must be boolean");
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
function value_3aededd7(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.orderType === undefined) && (missing0 = "orderType")){
e.push({});
}
else {
if(data.orderType !== undefined){
if("Limit" !== data.orderType){
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
function string_715da133(data, e) {
if(typeof data === "string"){
if(!pattern_8963191b.test(data)){
$fail(e, "pattern", "must be a decimal from 1 to 999.99 with at most 2 decimal places");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_b51c4408(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["linear"]);
}
function string_1cce0058(data, e) {
if(typeof data === "string"){
if(!pattern_e5ab9fda.test(data)){
$fail(e, "pattern", "must be 2 to 12 upper-case letters and digits, such as USDT");
}
}
else {
$fail(e, "type", "must be string");
}
}
function integer_0d9970df(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
$among(data, e, [0,3]);
}
function string_e824efaf(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["UNIFIED"]);
}
function string_79b1996f(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["IN","OUT"]);
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
function string_803423c6(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["USDT","INR"]);
}
function string_4876df4b(data, e) {
if(typeof data === "string"){
if(data.length > 64){
$fail(e, "maxLength", "must NOT have more than 64 characters");
}
if(data.length < 1){
$fail(e, "minLength", "must NOT have fewer than 1 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
export const serverTime: Check = (data, e) => {
$object(data, e, [], {});
};
export const getInstrumentsInfo: Check = (data, e) => {
$object(data, e, ["category"], { category: string_9a3f6e50, symbol: string_54108c9c, limit: integer_54f8b649, cursor: string_f0ebe3aa });
};
export const getTickers: Check = (data, e) => {
$object(data, e, ["category"], { category: string_9a3f6e50, symbol: string_54108c9c });
};
export const getOrderBook: Check = (data, e) => {
$object(data, e, ["category","symbol"], { category: string_9a3f6e50, symbol: string_54108c9c, limit: integer_54f8b649 });
};
export const getKline: Check = (data, e) => {
$object(data, e, ["category","symbol","interval"], { category: string_9a3f6e50, symbol: string_54108c9c, interval: string_24b117a4, start: integer_83f6485d, end: integer_83f6485d, limit: integer_54f8b649 });
};
export const getRecentTrades: Check = (data, e) => {
$object(data, e, ["category","symbol"], { category: string_9a3f6e50, symbol: string_54108c9c, limit: integer_54f8b649 });
};
export const placeOrder: Check = (data, e) => {
value_3aededd7(data, e);
$object(data, e, ["category","symbol","side","orderType","qty","positionIdx"], { category: string_9a3f6e50, symbol: string_54108c9c, side: string_3e38b22a, orderType: string_494747d3, qty: string_33da934e, price: string_33da934e, positionIdx: integer_7881ffd2, timeInForce: string_568e4272, reduceOnly: boolean_7cb541e8, orderLinkId: string_9ff4c4a2 });
};
export const cancelOrder: Check = (data, e) => {
$object(data, e, ["category","symbol"], { category: string_9a3f6e50, symbol: string_54108c9c, orderId: string_f0ebe3aa, orderLinkId: string_9ff4c4a2 });
};
export const cancelAllOrders: Check = (data, e) => {
$object(data, e, ["category","symbol"], { category: string_9a3f6e50, symbol: string_54108c9c });
};
export const getOrdersRealtime: Check = (data, e) => {
$object(data, e, ["category"], { category: string_9a3f6e50, symbol: string_54108c9c, orderId: string_f0ebe3aa, orderLinkId: string_9ff4c4a2, limit: integer_54f8b649, cursor: string_f0ebe3aa });
};
export const getOrderHistory: Check = (data, e) => {
$object(data, e, ["category"], { category: string_9a3f6e50, symbol: string_54108c9c, orderId: string_f0ebe3aa, orderLinkId: string_9ff4c4a2, limit: integer_54f8b649, cursor: string_f0ebe3aa });
};
export const executionList: Check = (data, e) => {
$object(data, e, ["category"], { category: string_9a3f6e50, symbol: string_54108c9c, orderId: string_f0ebe3aa, orderLinkId: string_9ff4c4a2, limit: integer_54f8b649, cursor: string_f0ebe3aa });
};
export const getPositions: Check = (data, e) => {
$object(data, e, ["category"], { category: string_9a3f6e50, symbol: string_54108c9c, cursor: string_f0ebe3aa });
};
export const setLeverage: Check = (data, e) => {
$object(data, e, ["category","symbol","buyLeverage","sellLeverage"], { category: string_9a3f6e50, symbol: string_54108c9c, buyLeverage: string_715da133, sellLeverage: string_715da133 });
};
export const switchPositionMode: Check = (data, e) => {
$object(data, e, ["category","coin","mode"], { category: string_b51c4408, coin: string_1cce0058, mode: integer_0d9970df });
};
export const getWalletBalance: Check = (data, e) => {
$object(data, e, ["accountType"], { accountType: string_e824efaf, coin: string_1cce0058 });
};
export const transferFunds: Check = (data, e) => {
$object(data, e, ["direction","amount"], { direction: string_79b1996f, amount: string_39ed7cf5, quote_asset: string_803423c6, client_txn_id: string_4876df4b });
};
export const getSocketSignature: Check = (data, e) => {
$object(data, e, [], { expires_in_seconds: integer_54f8b649 });
};
