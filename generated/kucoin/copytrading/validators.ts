// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { among as $among, fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_1c20ab70 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern_71511403 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern_98ab883a = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern_e6890edd = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");
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
function string_1be6ca5a(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["TP","MP"]);
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
export const addOrder: Check = (data, e) => {
value_a73fa54a(data, e);
value_562b7328(data, e);
value_3e2ee76c(data, e);
value_b3644f13(data, e);
value_acd645c4(data, e);
value_4795d68e(data, e);
$object(data, e, ["clientOid","symbol","type"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_fb914b4c, leverage: integer_54f8b649, type: string_b64cbcc9, remark: string_e73abb96, stop: string_235d15bc, stopPriceType: string_1be6ca5a, stopPrice: string_33da934e, reduceOnly: boolean_7cb541e8, closeOrder: boolean_7cb541e8, marginMode: string_89f350cd, positionSide: string_a855e468, price: string_33da934e, size: integer_54f8b649, timeInForce: string_f0aa2405, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_c7982aa7 });
};
export const cancelOrderById: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const cancelOrderByClientOid: Check = (data, e) => {
$object(data, e, ["symbol","clientOid"], { symbol: string_fb914b4c, clientOid: string_7ca4e8f7 });
};
export const addOrderTest: Check = (data, e) => {
value_a73fa54a(data, e);
value_562b7328(data, e);
value_3e2ee76c(data, e);
value_b3644f13(data, e);
value_acd645c4(data, e);
value_4795d68e(data, e);
$object(data, e, ["clientOid","symbol","type"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_fb914b4c, leverage: integer_54f8b649, type: string_b64cbcc9, remark: string_e73abb96, stop: string_235d15bc, stopPriceType: string_1be6ca5a, stopPrice: string_33da934e, reduceOnly: boolean_7cb541e8, closeOrder: boolean_7cb541e8, marginMode: string_89f350cd, positionSide: string_a855e468, price: string_33da934e, size: integer_54f8b649, timeInForce: string_f0aa2405, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_c7982aa7 });
};
export const addTPSLOrder: Check = (data, e) => {
value_a73fa54a(data, e);
value_4795d68e(data, e);
$object(data, e, ["clientOid","symbol","type"], { clientOid: string_7ca4e8f7, side: string_0dc76dc9, symbol: string_fb914b4c, leverage: integer_54f8b649, type: string_b64cbcc9, remark: string_e73abb96, triggerStopUpPrice: string_33da934e, triggerStopDownPrice: string_33da934e, stopPriceType: string_1be6ca5a, reduceOnly: boolean_7cb541e8, closeOrder: boolean_7cb541e8, marginMode: string_89f350cd, positionSide: string_a855e468, price: string_33da934e, size: integer_54f8b649, timeInForce: string_f0aa2405, postOnly: boolean_7cb541e8, hidden: boolean_7cb541e8, iceberg: boolean_7cb541e8, visibleSize: string_c7982aa7 });
};
export const getMaxOpenSize: Check = (data, e) => {
$object(data, e, ["symbol","price","leverage"], { symbol: string_fb914b4c, price: string_33da934e, leverage: integer_54f8b649 });
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
export const modifyAutoDepositStatus: Check = (data, e) => {
$object(data, e, ["symbol","status"], { symbol: string_fb914b4c, status: boolean_7cb541e8, positionSide: string_a855e468 });
};
export const modifyIsolatedMarginRiskLimit: Check = (data, e) => {
$object(data, e, ["symbol","level"], { symbol: string_fb914b4c, level: integer_54f8b649 });
};
