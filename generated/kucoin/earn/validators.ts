// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { among as $among, fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_98ab883a = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern_71511403 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
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
function string_50083d8c(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["MAIN","TRADE"]);
}
function string_a173598a(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["1"]);
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
function string_611a86bb(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["DEMAND","ACTIVITY","STAKING","KCS_STAKING","ETH2"]);
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
export const purchase: Check = (data, e) => {
$object(data, e, ["productId","amount","accountType"], { productId: string_f0ebe3aa, amount: string_33da934e, accountType: string_50083d8c });
};
export const redeem: Check = (data, e) => {
$object(data, e, ["orderId","amount"], { orderId: string_f0ebe3aa, amount: string_33da934e, fromAccountType: string_50083d8c, confirmPunishRedeem: string_a173598a });
};
export const getRedeemPreview: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa, fromAccountType: string_50083d8c });
};
export const getAccountHolding: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3, productId: string_f0ebe3aa, productCategory: string_611a86bb, currentPage: integer_54f8b649, pageSize: integer_8f9f9fe3 });
};
export const getSavingsProducts: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3 });
};
export const getPromotionProducts: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3 });
};
export const getStakingProducts: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3 });
};
export const getKcsStakingProducts: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3 });
};
export const getETHStakingProducts: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3 });
};
