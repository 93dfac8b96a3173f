// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { among as $among, fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_eb6f9851 = /* @__PURE__ */ new RegExp("^[0-9A-Za-z]{2,30}$", "u");
const pattern_98ab883a = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern_66744ba2 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern_a424846c = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
function string_db4f1fc2(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["EXCHANGE_2"]);
}
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
function string_9fe721d7(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["true"]);
}
function string_2bddcca3(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["1","5","15","30","60","120","240","360","720","1440"]);
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
function string_452be456(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["BUY","SELL"]);
}
function string_35c34d62(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["MARKET","LIMIT","TAKE_PROFIT_MARKET","STOP_MARKET"]);
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
function string_24ebdaa4(data, e) {
if(typeof data === "string"){
if(!pattern_66744ba2.test(data)){
$fail(e, "pattern", "must be a decimal from 0 with at most 18 decimal places");
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
function string_568e4272(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["GTC","IOC","FOK"]);
}
function value_e6aa22c2(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.order_type === undefined) && (missing0 = "order_type")){
e.push({});
}
else {
if(data.order_type !== undefined){
if("LIMIT" !== data.order_type){
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
function value_05692f7f(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.order_type === undefined) && (missing0 = "order_type")){
e.push({});
}
else {
if(data.order_type !== undefined){
if("TAKE_PROFIT_MARKET" !== data.order_type){
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
if(data.trigger_price === undefined){
$fail(e, "required", undefined, {missingProperty: "trigger_price"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_5d43eb15(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.order_type === undefined) && (missing0 = "order_type")){
e.push({});
}
else {
if(data.order_type !== undefined){
if("STOP_MARKET" !== data.order_type){
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
if(data.trigger_price === undefined){
$fail(e, "required", undefined, {missingProperty: "trigger_price"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_e977897f(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.order_type === undefined) && (missing0 = "order_type")){
e.push({});
}
else {
if(data.order_type !== undefined){
if("TAKE_PROFIT_MARKET" !== data.order_type){
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
if(data.reduce_only === undefined){
$fail(e, "required", undefined, {missingProperty: "reduce_only"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_993c955c(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.order_type === undefined) && (missing0 = "order_type")){
e.push({});
}
else {
if(data.order_type !== undefined){
if("STOP_MARKET" !== data.order_type){
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
if(data.reduce_only === undefined){
$fail(e, "required", undefined, {missingProperty: "reduce_only"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
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
function string_25efefa3(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["EXECUTED","PARTIALLY_EXECUTED","CANCELLED"]);
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
function string_984be1b3(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["commission","P&L","funding fee","liquidation fee"]);
}
export const getTicker: Check = (data, e) => {
$object(data, e, ["exchange","symbol"], { exchange: string_db4f1fc2, symbol: string_b45cd682 });
};
export const getAllPairsTicker: Check = (data, e) => {
$object(data, e, ["exchange"], { exchange: string_db4f1fc2 });
};
export const getOrderBook: Check = (data, e) => {
$object(data, e, ["exchange","symbol"], { exchange: string_db4f1fc2, symbol: string_b45cd682, l2Orderbook: string_9fe721d7 });
};
export const getKlines: Check = (data, e) => {
$object(data, e, ["exchange","symbol","interval"], { exchange: string_db4f1fc2, symbol: string_b45cd682, interval: string_2bddcca3, start_time: integer_83f6485d, end_time: integer_83f6485d, limit: integer_54f8b649 });
};
export const getTrades: Check = (data, e) => {
$object(data, e, ["exchange","symbol"], { exchange: string_db4f1fc2, symbol: string_b45cd682 });
};
export const getOrderStatus: Check = (data, e) => {
$object(data, e, [], { order_id: string_f0ebe3aa, client_order_id: string_f0ebe3aa });
};
export const placeOrder: Check = (data, e) => {
value_e6aa22c2(data, e);
value_05692f7f(data, e);
value_5d43eb15(data, e);
value_e977897f(data, e);
value_993c955c(data, e);
$object(data, e, ["exchange","symbol","side","order_type","quantity"], { exchange: string_db4f1fc2, symbol: string_b45cd682, side: string_452be456, order_type: string_35c34d62, price: string_33da934e, quantity: string_24ebdaa4, trigger_price: string_33da934e, reduce_only: boolean_7cb541e8, time_in_force: string_568e4272, client_order_id: string_f0ebe3aa });
};
export const cancelOrder: Check = (data, e) => {
$object(data, e, ["exchange","order_id"], { exchange: string_db4f1fc2, order_id: string_f0ebe3aa });
};
export const cancelAll: Check = (data, e) => {
$object(data, e, ["exchange"], { exchange: string_db4f1fc2, symbol: string_b45cd682 });
};
export const openOrders: Check = (data, e) => {
$object(data, e, ["exchange"], { exchange: string_db4f1fc2, symbol: string_b45cd682, limit: integer_1919d85d, from_time: integer_83f6485d, to_time: integer_83f6485d });
};
export const closedOrders: Check = (data, e) => {
$object(data, e, ["exchange"], { exchange: string_db4f1fc2, symbol: string_b45cd682, status: string_25efefa3, limit: integer_1919d85d, from_time: integer_83f6485d, to_time: integer_83f6485d });
};
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
export const getWalletBalance: Check = (data, e) => {
$object(data, e, [], {});
};
export const getTransactions: Check = (data, e) => {
$object(data, e, ["exchange"], { exchange: string_db4f1fc2, symbol: string_b45cd682, type: string_984be1b3, limit: integer_54f8b649, from_time: integer_83f6485d, to_time: integer_83f6485d });
};
