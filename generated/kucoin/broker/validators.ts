// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { among as $among, at as $at, fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_663f43b5 = /* @__PURE__ */ new RegExp("^[0-9]{8}$", "u");
const pattern_0d8528fa = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");
const pattern_1c20ab70 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern_71511403 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern_98ab883a = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern_4ad7b0ab = /* @__PURE__ */ new RegExp("^[A-Z]{2}$", "u");
const pattern_bb498d97 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern_c2488e4c = /* @__PURE__ */ new RegExp("^[0-9]+(,[0-9]+)*$", "u");
function string_385e976f(data, e) {
if(typeof data === "string"){
if(!pattern_663f43b5.test(data)){
$fail(e, "pattern", "must be a day as YYYYMMDD");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_f7d3060f(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["1","2"]);
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
function array_ff64e09b(data, e) {
if(Array.isArray(data)){
if(data.length > 20){
$fail(e, "maxItems", "must NOT have more than 20 items");
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
function array_789d845b(data, e) {
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(string_f0ebe3aa, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function string_9f02c4dd(data, e) {
if(typeof data === "string"){
if(data.length > 32){
$fail(e, "maxLength", "must NOT have more than 32 characters");
}
if(data.length < 4){
$fail(e, "minLength", "must NOT have fewer than 4 characters");
}
}
else {
$fail(e, "type", "must be string");
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
function string_25e9def0(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["OUT","IN"]);
}
function string_50083d8c(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["MAIN","TRADE"]);
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
function string_2de44ced(data, e) {
if(typeof data === "string"){
if(!pattern_4ad7b0ab.test(data)){
$fail(e, "pattern", "must be two capital letters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_9907a099(data, e) {
if(typeof data === "string"){
if(!pattern_bb498d97.test(data)){
$fail(e, "pattern", "must be a day as YYYY-MM-DD");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_8722e538(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["idcard","drivinglicense","passport","bvn"]);
}
function value_d6bf3ccc(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.identityType === undefined) && (missing0 = "identityType")){
e.push({});
}
else {
if(data.identityType !== undefined){
if("idcard" !== data.identityType){
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
if(data.frontPhoto === undefined){
$fail(e, "required", undefined, {missingProperty: "frontPhoto"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_b90fc435(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.identityType === undefined) && (missing0 = "identityType")){
e.push({});
}
else {
if(data.identityType !== undefined){
if("drivinglicense" !== data.identityType){
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
if(data.frontPhoto === undefined){
$fail(e, "required", undefined, {missingProperty: "frontPhoto"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_6f84f802(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.identityType === undefined) && (missing0 = "identityType")){
e.push({});
}
else {
if(data.identityType !== undefined){
if("passport" !== data.identityType){
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
if(data.frontPhoto === undefined){
$fail(e, "required", undefined, {missingProperty: "frontPhoto"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_c0c048fa(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.identityType === undefined) && (missing0 = "identityType")){
e.push({});
}
else {
if(data.identityType !== undefined){
if("idcard" !== data.identityType){
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
if(data.backendPhoto === undefined){
$fail(e, "required", undefined, {missingProperty: "backendPhoto"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function value_879c869e(data, e) {
const _errs0 = e.length;
let valid0 = true;
const _errs1 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.identityType === undefined) && (missing0 = "identityType")){
e.push({});
}
else {
if(data.identityType !== undefined){
if("drivinglicense" !== data.identityType){
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
if(data.backendPhoto === undefined){
$fail(e, "required", undefined, {missingProperty: "backendPhoto"});
}
}
var _valid0 = _errs3 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
}
function string_94554370(data, e) {
if(typeof data === "string"){
if(!pattern_c2488e4c.test(data)){
$fail(e, "pattern", "must be user numbers joined by commas, without spaces");
}
}
else {
$fail(e, "type", "must be string");
}
}
export const getApiBrokerRebase: Check = (data, e) => {
$object(data, e, ["begin","end","tradeType"], { begin: string_385e976f, end: string_385e976f, tradeType: string_f7d3060f });
};
export const getBrokerInfo: Check = (data, e) => {
$object(data, e, ["begin","end","tradeType"], { begin: string_385e976f, end: string_385e976f, tradeType: string_f7d3060f });
};
export const getSubAccount: Check = (data, e) => {
$object(data, e, [], { uid: string_fd0470bc, currentPage: integer_54f8b649, pageSize: integer_e5ed7374 });
};
export const addSubAccount: Check = (data, e) => {
$object(data, e, ["accountName"], { accountName: string_f0ebe3aa });
};
export const getSubAccountAPI: Check = (data, e) => {
$object(data, e, ["uid"], { uid: string_fd0470bc, apiKey: string_f0ebe3aa });
};
export const addSubAccountApi: Check = (data, e) => {
$object(data, e, ["uid","passphrase","ipWhitelist","permissions","label"], { uid: string_fd0470bc, passphrase: string_f0ebe3aa, ipWhitelist: array_ff64e09b, permissions: array_789d845b, label: string_9f02c4dd });
};
export const deleteSubAccountAPI: Check = (data, e) => {
$object(data, e, ["uid","apiKey"], { uid: string_fd0470bc, apiKey: string_f0ebe3aa });
};
export const modifySubAccountApi: Check = (data, e) => {
$object(data, e, ["uid","apiKey","ipWhitelist","permissions","label"], { uid: string_fd0470bc, apiKey: string_f0ebe3aa, ipWhitelist: array_ff64e09b, permissions: array_789d845b, label: string_9f02c4dd });
};
export const transfer: Check = (data, e) => {
$object(data, e, ["clientOid","currency","amount","direction","accountType","specialUid","specialAccountType"], { clientOid: string_7ca4e8f7, currency: string_71ffbaf3, amount: string_33da934e, direction: string_25e9def0, accountType: string_50083d8c, specialUid: string_fd0470bc, specialAccountType: string_50083d8c });
};
export const getTransferHistory: Check = (data, e) => {
$object(data, e, ["orderId"], { orderId: string_f0ebe3aa });
};
export const getDepositList: Check = (data, e) => {
$object(data, e, [], { currency: string_71ffbaf3, status: string_f0ebe3aa, hash: string_f0ebe3aa, startTimestamp: integer_83f6485d, endTimestamp: integer_83f6485d, limit: integer_6d892361 });
};
export const getDepositDetail: Check = (data, e) => {
$object(data, e, ["currency","hash"], { currency: string_71ffbaf3, hash: string_f0ebe3aa });
};
export const getWithdrawDetail: Check = (data, e) => {
$object(data, e, ["withdrawalId"], { withdrawalId: string_f0ebe3aa });
};
export const getNdBrokerRebase: Check = (data, e) => {
$object(data, e, ["begin","end","tradeType"], { begin: string_385e976f, end: string_385e976f, tradeType: string_f7d3060f });
};
export const submitKYC: Check = (data, e) => {
value_d6bf3ccc(data, e);
value_b90fc435(data, e);
value_6f84f802(data, e);
value_c0c048fa(data, e);
value_879c869e(data, e);
$object(data, e, ["clientUid","firstName","lastName","issueCountry","birthDate","identityType","identityNumber","expireDate","facePhoto"], { clientUid: string_fd0470bc, firstName: string_f0ebe3aa, lastName: string_f0ebe3aa, issueCountry: string_2de44ced, birthDate: string_9907a099, identityType: string_8722e538, identityNumber: string_f0ebe3aa, expireDate: string_9907a099, frontPhoto: string_f0ebe3aa, backendPhoto: string_f0ebe3aa, facePhoto: string_f0ebe3aa });
};
export const getKYCStatus: Check = (data, e) => {
$object(data, e, ["clientUids"], { clientUids: string_94554370 });
};
export const getKYCStatusList: Check = (data, e) => {
$object(data, e, [], { pageNumber: integer_54f8b649, pageSize: integer_e5ed7374 });
};
