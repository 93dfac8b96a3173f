// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { among as $among, fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_71511403 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern_c68431f6 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$", "u");
const pattern_0d8528fa = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");
const pattern_98ab883a = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern_7d883efe = /* @__PURE__ */ new RegExp("^(?=.*[A-Za-z])(?=.*[0-9])[A-Za-z0-9]{7,24}$", "u");
const pattern_589b88af = /* @__PURE__ */ new RegExp("^(?=.*[A-Za-z])(?=.*[0-9])[^\\s\\x00-\\x1f\\x7f-\\x9f]{7,32}$", "u");
const pattern_83581256 = /* @__PURE__ */ new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f]{7,32}$", "u");
const pattern_df95b383 = /* @__PURE__ */ new RegExp("^[A-Za-z]+(,[A-Za-z]+)*$", "u");
const pattern_2b55b181 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,19}$", "u");
const pattern_1c20ab70 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
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
function string_7d78da67(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["main","trade","option"]);
}
function string_541e6f7b(data, e) {
if(typeof data === "string"){
if(!pattern_c68431f6.test(data)){
$fail(e, "pattern", "must be 1 to 10 asset codes joined by commas, without spaces");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_8fb68ce9(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["in","out"]);
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
function string_aacaf784(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["TRADE_EXCHANGE","TRANSFER","SUB_TRANSFER","RETURNED_FEES","DEDUCTION_FEES","OTHER"]);
}
function string_f45f89da(data, e) {
if(typeof data === "string"){
if(!pattern_0d8528fa.test(data)){
$fail(e, "pattern", "must be digits");
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
function string_64e04b55(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["USDT","KCS","BTC"]);
}
function integer_9a89a1b3(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
$among(data, e, [0,1]);
}
function string_b1bbe62d(data, e) {
if(typeof data === "string"){
if(!pattern_c68431f6.test(data)){
$fail(e, "pattern", "must be 1 to 10 pairs joined by commas, without spaces");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_06292f86(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["PROCESSING","SUCCESS","FAILURE"]);
}
function string_a10724a9(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["main","trade"]);
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
function integer_84923fdd(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
$fail(e, "maximum", "must be <= 9007199254740991");
}
if(data < -9007199254740991 || isNaN(data)){
$fail(e, "minimum", "must be >= -9007199254740991");
}
}
}
function boolean_7cb541e8(data, e) {
if(typeof data !== "boolean"){
$fail(e, "type", "must be boolean");
}
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
function string_2ea85777(data, e) {
if(typeof data === "string"){
if(!pattern_7d883efe.test(data)){
$fail(e, "pattern", "must be 7 to 24 letters and digits, at least one of each");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_5086a0cc(data, e) {
if(typeof data === "string"){
if(data.length > 24){
$fail(e, "maxLength", "must NOT have more than 24 characters");
}
if(data.length < 1){
$fail(e, "minLength", "must NOT have fewer than 1 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_7a210d2c(data, e) {
if(typeof data === "string"){
if(!pattern_589b88af.test(data)){
$fail(e, "pattern", "must be 7 to 32 characters, at least one letter and one digit, without spaces");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_39632260(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["Spot","Futures","Margin"]);
}
function string_fd0470bc(data, e) {
if(typeof data === "string"){
if(!pattern_0d8528fa.test(data)){
$fail(e, "pattern", "must be digits only");
}
}
else {
$fail(e, "type", "must be string");
}
}
function integer_8a5b5bb9(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
$fail(e, "maximum", "must be <= 100");
}
if(data < 10 || isNaN(data)){
$fail(e, "minimum", "must be >= 10");
}
}
}
function string_2a04fddc(data, e) {
if(typeof data === "string"){
if(!pattern_83581256.test(data)){
$fail(e, "pattern", "must be 7 to 32 characters without spaces");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_df6a37a9(data, e) {
if(typeof data === "string"){
if(!pattern_df95b383.test(data)){
$fail(e, "pattern", "must be permissions joined by commas, without spaces");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_2f3b9286(data, e) {
if(typeof data === "string"){
if(!pattern_2b55b181.test(data)){
$fail(e, "pattern", "must be 1 to 20 addresses joined by commas, without spaces");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_4489dd95(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["-1","30","90","180","360"]);
}
function string_a311331c(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["MAIN","TRADE","MARGIN","ISOLATED","OPTION","MARGIN_V2","ISOLATED_V2"]);
}
function value_d9dc104a(data, e) {
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
if("ISOLATED" !== data.type){
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
if(data.tag === undefined){
$fail(e, "required", undefined, {missingProperty: "tag"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
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
function string_685b8a14(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["INTERNAL","PARENT_TO_SUB","SUB_TO_PARENT"]);
}
function string_49a3926d(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["MAIN","TRADE","CONTRACT","MARGIN","ISOLATED","MARGIN_V2","ISOLATED_V2","OPTION"]);
}
function value_e4077dcb(data, e) {
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
if("SUB_TO_PARENT" !== data.type){
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
if(data.fromUserId === undefined){
$fail(e, "required", undefined, {missingProperty: "fromUserId"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_5a7fdf41(data, e) {
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
if("PARENT_TO_SUB" !== data.type){
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
if(data.toUserId === undefined){
$fail(e, "required", undefined, {missingProperty: "toUserId"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_3ebed6dc(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fromAccountType === undefined) && (missing0 = "fromAccountType")){
e.push({});
}
else {
if(data.fromAccountType !== undefined){
if("ISOLATED" !== data.fromAccountType){
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
if(data.fromAccountTag === undefined){
$fail(e, "required", undefined, {missingProperty: "fromAccountTag"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_8a4083bc(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fromAccountType === undefined) && (missing0 = "fromAccountType")){
e.push({});
}
else {
if(data.fromAccountType !== undefined){
if("ISOLATED_V2" !== data.fromAccountType){
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
if(data.fromAccountTag === undefined){
$fail(e, "required", undefined, {missingProperty: "fromAccountTag"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_e4dccf5a(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.toAccountType === undefined) && (missing0 = "toAccountType")){
e.push({});
}
else {
if(data.toAccountType !== undefined){
if("ISOLATED" !== data.toAccountType){
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
if(data.toAccountTag === undefined){
$fail(e, "required", undefined, {missingProperty: "toAccountTag"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_481b51f5(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.toAccountType === undefined) && (missing0 = "toAccountType")){
e.push({});
}
else {
if(data.toAccountType !== undefined){
if("ISOLATED_V2" !== data.toAccountType){
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
if(data.toAccountTag === undefined){
$fail(e, "required", undefined, {missingProperty: "toAccountTag"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function string_37196060(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["main","trade","margin","isolated","margin_v2","isolated_v2","option"]);
}
function string_768c2ef5(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["main","trade","margin","isolated","margin_v2","isolated_v2","contract","option"]);
}
function value_0fd06cdb(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.from === undefined) && (missing0 = "from")){
e.push({});
}
else {
if(data.from !== undefined){
if("isolated" !== data.from){
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
if(data.fromTag === undefined){
$fail(e, "required", undefined, {missingProperty: "fromTag"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_a641439c(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.to === undefined) && (missing0 = "to")){
e.push({});
}
else {
if(data.to !== undefined){
if("isolated" !== data.to){
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
if(data.toTag === undefined){
$fail(e, "required", undefined, {missingProperty: "toTag"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function string_25e9def0(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["OUT","IN"]);
}
function string_79e36c03(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["MAIN","TRADE","MARGIN","ISOLATED","CONTRACT","OPTION"]);
}
function string_409b9bb1(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["MAIN","TRADE","MARGIN","ISOLATED","CONTRACT"]);
}
function value_8d618429(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.accountType === undefined) && (missing0 = "accountType")){
e.push({});
}
else {
if(data.accountType !== undefined){
if("ISOLATED" !== data.accountType){
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
if(data.tag === undefined){
$fail(e, "required", undefined, {missingProperty: "tag"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_12dbe0f1(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.subAccountType === undefined) && (missing0 = "subAccountType")){
e.push({});
}
else {
if(data.subAccountType !== undefined){
if("ISOLATED" !== data.subAccountType){
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
if(data.subTag === undefined){
$fail(e, "required", undefined, {missingProperty: "subTag"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function string_3c6caed8(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["REVIEW","PROCESSING","WALLET_PROCESSING","SUCCESS","FAILURE"]);
}
function string_75a6d9fe(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["INTERNAL","EXTERNAL"]);
}
function string_c4688e1c(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["ADDRESS","UID","MAIL","PHONE"]);
}
function string_bc78ab72(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["MARGIN","MARGIN_V2","ALL"]);
}
function string_872cdf12(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["ISOLATED","ISOLATED_V2","ALL"]);
}
export const getSpotAccountList: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3, type: string_7d78da67 });
};
export const getSpotLedger: Check = (data, e) => {
$object(data, e, [], { currency: string_541e6f7b, direction: string_8fb68ce9, bizType: string_f0ebe3aa, startAt: integer_83f6485d, endAt: integer_83f6485d, currentPage: integer_54f8b649, pageSize: integer_8f9f9fe3 });
};
export const getSpotAccountDetail: Check = (data, e) => {
$object(data, e, ["accountId"], { accountId: string_f0ebe3aa });
};
export const getSpotHFLedger: Check = (data, e) => {
$object(data, e, [], { currency: string_541e6f7b, direction: string_8fb68ce9, bizType: string_aacaf784, lastId: string_f45f89da, limit: integer_2513e7a7, startAt: integer_83f6485d, endAt: integer_83f6485d });
};
export const getSpotAccountType: Check = (data, e) => {
$object(data, e, [], {});
};
export const getApikeyInfo: Check = (data, e) => {
$object(data, e, [], {});
};
export const getAccountInfo: Check = (data, e) => {
$object(data, e, [], {});
};
export const getMarginHFLedger: Check = (data, e) => {
$object(data, e, [], { currency: string_541e6f7b, direction: string_8fb68ce9, bizType: string_f0ebe3aa, lastId: integer_83f6485d, limit: integer_2513e7a7, startAt: integer_83f6485d, endAt: integer_83f6485d });
};
export const getIsolatedMarginAccountDetailV1: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_d0fc8968 });
};
export const getIsolatedMarginAccountListV1: Check = (data, e) => {
$object(data, e, [], { balanceCurrency: string_64e04b55 });
};
export const getMarginAccountDetail: Check = (data, e) => {
$object(data, e, [], {});
};
export const getBasicFee: Check = (data, e) => {
$object(data, e, [], { currencyType: integer_9a89a1b3 });
};
export const getSpotActualFee: Check = (data, e) => {
$object(data, e, ["symbols"], { symbols: string_b1bbe62d });
};
export const getDepositHistory: Check = (data, e) => {
$object(data, e, ["currency"], { currency: string_71ffbaf3, status: string_06292f86, startAt: integer_83f6485d, endAt: integer_83f6485d, currentPage: integer_54f8b649, pageSize: integer_8f9f9fe3 });
};
export const addDepositAddressV3: Check = (data, e) => {
$object(data, e, ["currency","chain"], { currency: string_71ffbaf3, chain: string_f0ebe3aa, to: string_a10724a9, amount: string_33da934e });
};
export const getDepositAddressV3: Check = (data, e) => {
$object(data, e, ["currency"], { currency: string_71ffbaf3, amount: string_33da934e, chain: string_f0ebe3aa });
};
export const getDepositAddressV1: Check = (data, e) => {
$object(data, e, ["currency"], { currency: string_71ffbaf3, chain: string_f0ebe3aa });
};
export const addDepositAddressV1: Check = (data, e) => {
$object(data, e, ["currency"], { currency: string_71ffbaf3, chain: string_f0ebe3aa, to: string_50083d8c });
};
export const getDepositHistoryOld: Check = (data, e) => {
$object(data, e, ["currency"], { currency: string_71ffbaf3, status: string_06292f86, startAt: integer_83f6485d, endAt: integer_83f6485d });
};
export const getDepositAddressV2: Check = (data, e) => {
$object(data, e, ["currency"], { currency: string_71ffbaf3, chain: string_f0ebe3aa });
};
export const getFuturesAccount: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3 });
};
export const getFuturesLedger: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3, type: string_f0ebe3aa, offset: integer_84923fdd, forward: boolean_7cb541e8, maxCount: integer_54f8b649, startAt: integer_83f6485d, endAt: integer_83f6485d });
};
export const getFuturesActualFee: Check = (data, e) => {
$object(data, e, ["symbol"], { symbol: string_fb914b4c });
};
export const getFuturesSubAccountListV2: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3 });
};
export const futuresAccountTransferIn: Check = (data, e) => {
$object(data, e, ["currency","amount","payAccountType"], { currency: string_71ffbaf3, amount: string_33da934e, payAccountType: string_50083d8c });
};
export const getFuturesAccountTransferOutLedger: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3, status: string_06292f86, startAt: integer_83f6485d, endAt: integer_83f6485d, currentPage: integer_54f8b649, pageSize: integer_54f8b649 });
};
export const futuresAccountTransferOut: Check = (data, e) => {
$object(data, e, ["currency","amount","recAccountType"], { currency: string_71ffbaf3, amount: string_33da934e, recAccountType: string_50083d8c });
};
export const getSpotSubAccountsSummaryV2: Check = (data, e) => {
$object(data, e, [], { currentPage: integer_54f8b649, pageSize: integer_e5ed7374 });
};
export const addSubAccount: Check = (data, e) => {
$object(data, e, ["password","subName","access"], { password: string_2ea85777, remarks: string_5086a0cc, subName: string_7a210d2c, access: string_39632260 });
};
export const addSubAccountMarginPermission: Check = (data, e) => {
$object(data, e, ["uid"], { uid: string_fd0470bc });
};
export const addSubAccountFuturesPermission: Check = (data, e) => {
$object(data, e, ["uid"], { uid: string_fd0470bc });
};
export const getSpotSubAccountDetail: Check = (data, e) => {
$object(data, e, ["subUserId"], { subUserId: string_f0ebe3aa, includeBaseAmount: boolean_7cb541e8, baseCurrency: string_71ffbaf3, baseAmount: string_33da934e });
};
export const getSpotSubAccountListV2: Check = (data, e) => {
$object(data, e, [], { currentPage: integer_54f8b649, pageSize: integer_8a5b5bb9 });
};
export const getSubAccountApiList: Check = (data, e) => {
$object(data, e, ["subName"], { subName: string_f0ebe3aa, apiKey: string_f0ebe3aa });
};
export const addSubAccountApi: Check = (data, e) => {
$object(data, e, ["subName","passphrase","remark"], { subName: string_f0ebe3aa, passphrase: string_2a04fddc, remark: string_5086a0cc, permission: string_df6a37a9, ipWhitelist: string_2f3b9286, expire: string_4489dd95 });
};
export const deleteSubAccountApi: Check = (data, e) => {
$object(data, e, ["subName","apiKey","passphrase"], { subName: string_f0ebe3aa, apiKey: string_f0ebe3aa, passphrase: string_2a04fddc });
};
export const modifySubAccountApi: Check = (data, e) => {
$object(data, e, ["subName","apiKey","passphrase"], { subName: string_f0ebe3aa, apiKey: string_f0ebe3aa, passphrase: string_2a04fddc, permission: string_df6a37a9, ipWhitelist: string_2f3b9286, expire: string_4489dd95 });
};
export const getSpotSubAccountsSummaryV1: Check = (data, e) => {
$object(data, e, [], {});
};
export const getSpotSubAccountListV1: Check = (data, e) => {
$object(data, e, [], {});
};
export const getTransferQuotas: Check = (data, e) => {
value_d9dc104a(data, e);
$object(data, e, ["currency","type"], { currency: string_71ffbaf3, type: string_a311331c, tag: string_d0fc8968 });
};
export const flexTransfer: Check = (data, e) => {
value_e4077dcb(data, e);
value_5a7fdf41(data, e);
value_3ebed6dc(data, e);
value_8a4083bc(data, e);
value_e4dccf5a(data, e);
value_481b51f5(data, e);
$object(data, e, ["clientOid","currency","amount","type","fromAccountType","toAccountType"], { clientOid: string_7ca4e8f7, currency: string_71ffbaf3, amount: string_33da934e, type: string_685b8a14, fromUserId: string_f0ebe3aa, fromAccountType: string_49a3926d, fromAccountTag: string_d0fc8968, toUserId: string_f0ebe3aa, toAccountType: string_49a3926d, toAccountTag: string_d0fc8968 });
};
export const innerTransfer: Check = (data, e) => {
value_0fd06cdb(data, e);
value_a641439c(data, e);
$object(data, e, ["clientOid","currency","amount","from","to"], { clientOid: string_7ca4e8f7, currency: string_71ffbaf3, amount: string_33da934e, from: string_37196060, fromTag: string_d0fc8968, to: string_768c2ef5, toTag: string_d0fc8968 });
};
export const subAccountTransfer: Check = (data, e) => {
value_8d618429(data, e);
value_12dbe0f1(data, e);
$object(data, e, ["clientOid","currency","amount","direction","subUserId"], { clientOid: string_7ca4e8f7, currency: string_71ffbaf3, amount: string_33da934e, direction: string_25e9def0, accountType: string_79e36c03, subAccountType: string_409b9bb1, subUserId: string_f0ebe3aa, tag: string_d0fc8968, subTag: string_d0fc8968 });
};
export const getWithdrawalHistory: Check = (data, e) => {
$object(data, e, ["currency"], { currency: string_71ffbaf3, status: string_3c6caed8, startAt: integer_83f6485d, endAt: integer_83f6485d, currentPage: integer_54f8b649, pageSize: integer_8f9f9fe3 });
};
export const withdrawalV1: Check = (data, e) => {
$object(data, e, ["currency","address","amount"], { currency: string_71ffbaf3, chain: string_f0ebe3aa, address: string_f0ebe3aa, amount: string_33da934e, memo: string_f0ebe3aa, isInner: boolean_7cb541e8, remark: string_f0ebe3aa, feeDeductType: string_75a6d9fe });
};
export const getWithdrawalQuotas: Check = (data, e) => {
$object(data, e, ["currency"], { currency: string_71ffbaf3, chain: string_f0ebe3aa });
};
export const getWithdrawalHistoryById: Check = (data, e) => {
$object(data, e, ["withdrawalId"], { withdrawalId: string_f0ebe3aa });
};
export const cancelWithdrawal: Check = (data, e) => {
$object(data, e, ["withdrawalId"], { withdrawalId: string_f0ebe3aa });
};
export const withdrawalV3: Check = (data, e) => {
$object(data, e, ["currency","toAddress","withdrawType","amount"], { currency: string_71ffbaf3, chain: string_f0ebe3aa, toAddress: string_f0ebe3aa, withdrawType: string_c4688e1c, amount: string_33da934e, memo: string_f0ebe3aa, isInner: boolean_7cb541e8, remark: string_f0ebe3aa, feeDeductType: string_75a6d9fe });
};
export const getWithdrawalHistoryOld: Check = (data, e) => {
$object(data, e, ["currency"], { currency: string_71ffbaf3, status: string_06292f86, startAt: integer_83f6485d, endAt: integer_83f6485d, currentPage: integer_54f8b649, pageSize: integer_8f9f9fe3 });
};
export const getCrossMarginAccount: Check = (data, e) => {
$object(data, e, [], { quoteCurrency: string_64e04b55, queryType: string_bc78ab72 });
};
export const getIsolatedMarginAccount: Check = (data, e) => {
$object(data, e, [], { symbol: string_d0fc8968, quoteCurrency: string_64e04b55, queryType: string_872cdf12 });
};
