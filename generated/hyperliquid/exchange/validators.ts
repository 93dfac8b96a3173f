// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { among as $among, at as $at, fail as $fail, members as $members, object as $object } from "../../../src/core/check.js";

const pattern_0f8cfbac = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern_9cde1421 = /* @__PURE__ */ new RegExp("^(?! )((?! valid_until).){1,16}( valid_until [1-9][0-9]{12})?$", "u");
const pattern_60c9ac38 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]?)(\\.[0-9]{0,7}[1-9])?%$", "u");
const pattern_6d199914 = /* @__PURE__ */ new RegExp("^(null|\\{\"authorizedUsers\":\\[\"0x[0-9a-f]{40}\"(,\"0x[0-9a-f]{40}\"){0,9}\\],\"threshold\":([1-9]|10)\\})$", "u");
const pattern_0b932746 = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern_6719c4f9 = /* @__PURE__ */ new RegExp("^(10|[0-9](\\.[0-9]{1,8})?)$", "u");
const pattern_5f5c3699 = /* @__PURE__ */ new RegExp("^(0|-?0\\.0(1|0[0-9]{1,6}))$", "u");
const pattern_43849901 = /* @__PURE__ */ new RegExp("^0(\\.0(1|0[0-9]{1,6}))?$", "u");
const pattern_3db9e869 = /* @__PURE__ */ new RegExp("^(3|[0-2](\\.[0-9]{1,8})?)$", "u");
const pattern_0ada07cf = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,19})$", "u");
const pattern_f40ff90a = /* @__PURE__ */ new RegExp("^(100|(0|[1-9][0-9]?)(\\.[0-9]*[1-9])?)%$", "u");
const pattern_c360aea1 = /* @__PURE__ */ new RegExp("^[a-z0-9]{2,4}$", "u");
const pattern_aafb48aa = /* @__PURE__ */ new RegExp("^0x[1-9a-f][0-9a-f]{0,63}$", "u");
const pattern_defa19b6 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern_3769528c = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{32}$", "u");
const pattern_8bf2d53b = /* @__PURE__ */ new RegExp("^[a-z]{2,4}$", "u");
const pattern_13c75b6e = /* @__PURE__ */ new RegExp("^[^{}|]*$", "u");
const pattern_b4ba8f69 = /* @__PURE__ */ new RegExp("^(1|0(\\.[0-9]{1,8})?)$", "u");
const pattern_193a4ae2 = /* @__PURE__ */ new RegExp("^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7})$", "u");
const pattern_d0bffe9c = /* @__PURE__ */ new RegExp("^[^\\s:]+:0x[0-9a-f]{32}$", "u");
const pattern_8b71b8b2 = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?( |$))(0|[1-9][0-9]{0,17})((\\.[0-9]{1,8})?|(\\.[0-9]{0,7}[1-9])? subaccount:0x[0-9a-f]{40})$", "u");
const pattern_2052fabc = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern_4264471d = /* @__PURE__ */ new RegExp("^(USDC|[^\\s:]+:0x[0-9a-f]{32})$", "u");
const pattern_ad7dcaae = /* @__PURE__ */ new RegExp("^(0x[0-9a-f]{40})?$", "u");
const pattern_143e88c7 = /* @__PURE__ */ new RegExp("^(0x([0-9a-f]{2})+|[1-9A-HJ-NP-Za-km-z]{1,128})$", "u");
const pattern_62abc09b = /* @__PURE__ */ new RegExp("^0x([0-9a-f]{2})*$", "u");
const pattern_5c79032f = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,8})?$", "u");
const pattern_b42b0928 = /* @__PURE__ */ new RegExp("^0x[1-9a-f][0-9a-f]{0,12}$", "u");
function string_959565cf(data, e) {
if(typeof data === "string"){
if(!pattern_0f8cfbac.test(data)){
$fail(e, "pattern", "must be an address, 0x and 40 hex digits");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_e259f00c(data, e) {
if(typeof data === "string"){
if(!pattern_9cde1421.test(data)){
$fail(e, "pattern", "must be a name of 1 to 16 characters, optionally followed by \" valid_until \" and a time in ms");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_50728793(data, e) {
if(typeof data === "string"){
if(!pattern_60c9ac38.test(data)){
$fail(e, "pattern", "must be a percentage without trailing zeros, such as \"0.01%\"");
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
function string_b2d994fe(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["disabled","unifiedAccount","portfolioMargin"]);
}
function string_9cebfe89(data, e) {
if(typeof data === "string"){
if(!pattern_6d199914.test(data)){
$fail(e, "pattern", "must be the JSON text null, or {\"authorizedUsers\":[…],\"threshold\":n} without spaces, with 1 to 10 addresses in lower case and a threshold of 1 to 10");
}
}
else {
$fail(e, "type", "must be string");
}
}
function integer_or_null_5b4f0e12(data, e) {
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
$fail(e, "type", "must be integer,null");
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
function string_33a52046(data, e) {
if(typeof data === "string"){
if(!pattern_0b932746.test(data)){
$fail(e, "pattern", "must be a positive decimal string with at most 8 decimal places, such as \"2.5\"");
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
function string_3e490040(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["strictIsolated","noCross","normal"]);
}
function object_27aae283(data, e) {
$object(data, e, ["coin","szDecimals","oraclePx","marginTableId","marginMode"], { coin: string_f0ebe3aa, szDecimals: integer_83f6485d, oraclePx: string_33a52046, marginTableId: integer_54f8b649, marginMode: string_3e490040 });
}
function string_f5eab8e5(data, e) {
if(typeof data === "string"){
if(data.length > 6){
$fail(e, "maxLength", "must NOT have more than 6 characters");
}
if(data.length < 1){
$fail(e, "minLength", "must NOT have fewer than 1 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_or_null_19fc97b6(data, e) {
if((typeof data !== "string") && (data !== null)){
$fail(e, "type", "must be string,null");
}
if(typeof data === "string"){
if(!pattern_0f8cfbac.test(data)){
$fail(e, "pattern", "must be an address, 0x and 40 hex digits");
}
}
}
function object_or_null_edd353de(data, e) {
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
$fail(e, "type", "must be object,null");
}
if(data && typeof data == "object" && !Array.isArray(data)) $members(data, e, ["fullName","collateralToken","oracleUpdater"], { fullName: string_f0ebe3aa, collateralToken: integer_83f6485d, oracleUpdater: string_or_null_19fc97b6 });
}
function object_3d104901(data, e) {
$object(data, e, ["maxGas","assetRequest","dex","schema"], { maxGas: integer_or_null_5b4f0e12, assetRequest: object_27aae283, dex: string_f5eab8e5, schema: object_or_null_edd353de });
}
function object_49aecde4(data, e) {
$object(data, e, ["coin","szDecimals","oraclePx","marginTableId","onlyIsolated"], { coin: string_f0ebe3aa, szDecimals: integer_83f6485d, oraclePx: string_33a52046, marginTableId: integer_54f8b649, onlyIsolated: boolean_7cb541e8 });
}
function object_635a0ba3(data, e) {
$object(data, e, ["maxGas","assetRequest","dex","schema"], { maxGas: integer_or_null_5b4f0e12, assetRequest: object_49aecde4, dex: string_f5eab8e5, schema: object_or_null_edd353de });
}
function array_04469e7b(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(string_f0ebe3aa, data[0], e, 0);
}
if(len1 > 1){
$at(string_33a52046, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_2e990708(data, e) {
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(array_04469e7b, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_293e5588(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(array_2e990708, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_f8c596a3(data, e) {
$object(data, e, ["dex","oraclePxs","markPxs","externalPerpPxs"], { dex: string_f5eab8e5, oraclePxs: array_2e990708, markPxs: array_293e5588, externalPerpPxs: array_2e990708 });
}
function string_8daaab3b(data, e) {
if(typeof data === "string"){
if(!pattern_6719c4f9.test(data)){
$fail(e, "pattern", "must be a decimal string from \"0\" to \"10\" with at most 8 decimal places");
}
}
else {
$fail(e, "type", "must be string");
}
}
function array_82c88035(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(string_f0ebe3aa, data[0], e, 0);
}
if(len1 > 1){
$at(string_8daaab3b, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_aebe8fe4(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(array_82c88035, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function string_20cefb1d(data, e) {
if(typeof data === "string"){
if(!pattern_5f5c3699.test(data)){
$fail(e, "pattern", "must be a decimal string from \"-0.01\" to \"0.01\" with at most 8 decimal places");
}
}
else {
$fail(e, "type", "must be string");
}
}
function array_29d3c426(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(string_f0ebe3aa, data[0], e, 0);
}
if(len1 > 1){
$at(string_20cefb1d, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_60c550f7(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(array_29d3c426, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function string_58af06e1(data, e) {
if(typeof data === "string"){
if(!pattern_43849901.test(data)){
$fail(e, "pattern", "must be a decimal string from \"0\" to \"0.01\" with at most 8 decimal places");
}
}
else {
$fail(e, "type", "must be string");
}
}
function array_37456508(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(string_f0ebe3aa, data[0], e, 0);
}
if(len1 > 1){
$at(string_58af06e1, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_1cdb3e8d(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(array_37456508, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_c402ae7e(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(string_f0ebe3aa, data[0], e, 0);
}
if(len1 > 1){
$at(integer_54f8b649, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_d57a0fc2(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(array_c402ae7e, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function integer_or_null_49e00814(data, e) {
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
$fail(e, "type", "must be integer,null");
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
function array_c581ab6d(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(string_f0ebe3aa, data[0], e, 0);
}
if(len1 > 1){
$at(integer_or_null_49e00814, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_de1db513(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(array_c581ab6d, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function string_99403c4e(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["strictIsolated","noCross"]);
}
function array_0e4fb598(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(string_f0ebe3aa, data[0], e, 0);
}
if(len1 > 1){
$at(string_99403c4e, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_f767c73d(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(array_0e4fb598, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_85ffe21a(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(string_f0ebe3aa, data[0], e, 0);
}
if(len1 > 1){
$at(boolean_7cb541e8, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_e2b04131(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(array_85ffe21a, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_ded50eb4(data, e) {
$object(data, e, ["scale","growthMode"], { scale: string_8daaab3b, growthMode: boolean_7cb541e8 });
}
function array_951e5ea1(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(string_f0ebe3aa, data[0], e, 0);
}
if(len1 > 1){
$at(object_ded50eb4, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_eaf11f5e(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(array_951e5ea1, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_0b3ea8f8(data, e) {
$object(data, e, ["coin","isHalted"], { coin: string_f0ebe3aa, isHalted: boolean_7cb541e8 });
}
function string_00404e68(data, e) {
if(typeof data !== "string"){
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
function object_97210496(data, e) {
$object(data, e, ["lowerBound","maxLeverage"], { lowerBound: integer_83f6485d, maxLeverage: integer_1919d85d });
}
function array_173d93e7(data, e) {
if(Array.isArray(data)){
if(data.length > 3){
$fail(e, "maxItems", "must NOT have more than 3 items");
}
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(object_97210496, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_772dc513(data, e) {
$object(data, e, ["description","marginTiers"], { description: string_00404e68, marginTiers: array_173d93e7 });
}
function object_72a955fb(data, e) {
$object(data, e, ["dex","marginTable"], { dex: string_f5eab8e5, marginTable: object_772dc513 });
}
function object_1d683539(data, e) {
$object(data, e, ["dex","feeRecipient"], { dex: string_f5eab8e5, feeRecipient: string_959565cf });
}
function object_0e5fcc89(data, e) {
$object(data, e, ["variant","user","allowed"], { variant: string_f0ebe3aa, user: string_959565cf, allowed: boolean_7cb541e8 });
}
function array_0b8b0f5c(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(object_0e5fcc89, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_28479481(data, e) {
$object(data, e, ["dex","subDeployers"], { dex: string_f5eab8e5, subDeployers: array_0b8b0f5c });
}
function string_9efec1ac(data, e) {
if(typeof data === "string"){
if(!pattern_3db9e869.test(data)){
$fail(e, "pattern", "must be a decimal string from \"0\" to \"3\" with at most 8 decimal places");
}
}
else {
$fail(e, "type", "must be string");
}
}
function object_70bd3850(data, e) {
$object(data, e, ["dex","scale"], { dex: string_f5eab8e5, scale: string_9efec1ac });
}
function string_6a980254(data, e) {
if(typeof data === "string"){
if(data.length > 15){
$fail(e, "maxLength", "must NOT have more than 15 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_3e4c6101(data, e) {
if(typeof data === "string"){
if(data.length > 400){
$fail(e, "maxLength", "must NOT have more than 400 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_or_null_174e29b8(data, e) {
if((typeof data !== "string") && (data !== null)){
$fail(e, "type", "must be string,null");
}
}
function array_e6ade649(data, e) {
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(string_00404e68, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_f3e491fa(data, e) {
$object(data, e, ["coin","category","description","displayName","keywords"], { coin: string_f0ebe3aa, category: string_6a980254, description: string_3e4c6101, displayName: string_or_null_174e29b8, keywords: array_e6ade649 });
}
function object_261fd698(data, e) {
$object(data, e, ["name","szDecimals","weiDecimals"], { name: string_f0ebe3aa, szDecimals: integer_83f6485d, weiDecimals: integer_83f6485d });
}
function object_21389927(data, e) {
$object(data, e, ["spec","maxGas"], { spec: object_261fd698, maxGas: integer_83f6485d, fullName: string_00404e68 });
}
function string_59e127fe(data, e) {
if(typeof data === "string"){
if(!pattern_0ada07cf.test(data)){
$fail(e, "pattern", "must be a whole number as text, at most 20 digits");
}
}
else {
$fail(e, "type", "must be string");
}
}
function array_3051f84b(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(string_959565cf, data[0], e, 0);
}
if(len1 > 1){
$at(string_59e127fe, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_323025b9(data, e) {
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(array_3051f84b, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_47a3e529(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(integer_83f6485d, data[0], e, 0);
}
if(len1 > 1){
$at(string_59e127fe, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_e1c5d878(data, e) {
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(array_47a3e529, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_e6e785c0(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(string_959565cf, data[0], e, 0);
}
if(len1 > 1){
$at(boolean_7cb541e8, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_dc2ce713(data, e) {
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(array_e6e785c0, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_c387cf3e(data, e) {
$object(data, e, ["token","userAndWei","existingTokenAndWei"], { token: integer_83f6485d, userAndWei: array_323025b9, existingTokenAndWei: array_e1c5d878, blacklistUsers: array_dc2ce713 });
}
function boolean_81d9ae98(data, e) {
if(typeof data !== "boolean"){
$fail(e, "type", "must be boolean");
}
if(true !== data){
$fail(e, "const", undefined, {"allowedValue":true});
}
}
function object_0d892079(data, e) {
$object(data, e, ["token","maxSupply"], { token: integer_83f6485d, maxSupply: string_59e127fe, noHyperliquidity: boolean_81d9ae98 });
}
function array_f5c4bafe(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(integer_83f6485d, data[0], e, 0);
}
if(len1 > 1){
$at(integer_83f6485d, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_eb47b85d(data, e) {
$object(data, e, ["tokens"], { tokens: array_f5c4bafe });
}
function object_6ea18d0c(data, e) {
$object(data, e, ["spot","startPx","orderSz","nOrders"], { spot: integer_83f6485d, startPx: string_33a52046, orderSz: string_33a52046, nOrders: integer_83f6485d, nSeededLevels: integer_83f6485d });
}
function string_008f872a(data, e) {
if(typeof data === "string"){
if(!pattern_f40ff90a.test(data)){
$fail(e, "pattern", "must be a percentage from \"0%\" to \"100%\" without trailing zeros, such as \"0.012%\"");
}
}
else {
$fail(e, "type", "must be string");
}
}
function object_5ddb1791(data, e) {
$object(data, e, ["token","share"], { token: integer_83f6485d, share: string_008f872a });
}
function object_cb748d4e(data, e) {
$object(data, e, ["token"], { token: integer_83f6485d });
}
function object_70d74f52(data, e) {
$object(data, e, ["token","user","freeze"], { token: integer_83f6485d, user: string_959565cf, freeze: boolean_7cb541e8 });
}
function object_c3dbf578(data, e) {
$object(data, e, ["category","description","displayName","keywords"], { category: string_6a980254, description: string_3e4c6101, displayName: string_or_null_174e29b8, keywords: array_e6ade649 });
}
function object_b2f91a23(data, e) {
$object(data, e, ["token","annotation"], { token: integer_83f6485d, annotation: object_c3dbf578 });
}
function string_8910c22f(data, e) {
if(typeof data === "string"){
if(!pattern_c360aea1.test(data)){
$fail(e, "pattern", "must be 2 to 4 lower-case characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function object_268b4373(data, e) {
$object(data, e, ["label"], { label: string_8910c22f });
}
function integer_86e3b220(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 18 || isNaN(data)){
$fail(e, "maximum", "must be <= 18");
}
if(data < -2 || isNaN(data)){
$fail(e, "minimum", "must be >= -2");
}
}
}
function object_a6ceea8c(data, e) {
$object(data, e, ["token","address","evmExtraWeiDecimals"], { token: integer_83f6485d, address: string_959565cf, evmExtraWeiDecimals: integer_86e3b220 });
}
function object_b8ced6d3(data, e) {
$object(data, e, ["nonce"], { nonce: integer_83f6485d });
}
function object_7400cf3a(data, e) {
$object(data, e, ["create"], { create: object_b8ced6d3 });
}
function string_a225cf7c(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["firstStorageSlot","customStorageSlot"]);
}
function value_c12c7a1c(data, e) {
const _errs0 = e.length;
let valid0 = false;
const _errs1 = e.length;
object_7400cf3a(data, e);
var _valid0 = _errs1 === e.length;
if(_valid0){
valid0 = true;
}
const _errs2 = e.length;
string_a225cf7c(data, e);
var _valid0 = _errs2 === e.length;
if(_valid0 && valid0){
valid0 = false;
}
else {
if(_valid0){
valid0 = true;
}
}
if(!valid0){
$fail(e, "oneOf", "must match exactly one schema in oneOf");
}
else {
e.length = _errs0;
}
}
function string_3d881ec6(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["supply","withdraw","repay","borrow"]);
}
function string_or_null_c063c452(data, e) {
if((typeof data !== "string") && (data !== null)){
$fail(e, "type", "must be string,null");
}
if(typeof data === "string"){
if(!pattern_0b932746.test(data)){
$fail(e, "pattern", "must be a positive decimal string with at most 8 decimal places, such as \"2.5\", or null");
}
}
}
function string_95bcb3fe(data, e) {
if(typeof data === "string"){
if(!pattern_aafb48aa.test(data)){
$fail(e, "pattern", "must be 0x and up to 64 hex digits without leading zeros");
}
}
else {
$fail(e, "type", "must be string");
}
}
function integer_3a4eefb3(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
$among(data, e, [27,28]);
}
function object_862b2dc4(data, e) {
$object(data, e, ["r","s","v"], { r: string_95bcb3fe, s: string_95bcb3fe, v: integer_3a4eefb3 });
}
function array_adc9bdfb(data, e) {
if(Array.isArray(data)){
if(data.length > 10){
$fail(e, "maxItems", "must NOT have more than 10 items");
}
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(object_862b2dc4, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_e8004369(data, e) {
$object(data, e, ["multiSigUser","outerSigner","action"], { multiSigUser: string_959565cf, outerSigner: string_959565cf, action: null });
}
function string_350a4e24(data, e) {
if(typeof data === "string"){
if(!pattern_defa19b6.test(data)){
$fail(e, "pattern", "must be a decimal string of 0 or more with at most 8 decimal places, such as \"2.5\"");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_d72512f6(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["Gtc","Ioc","Alo","FrontendMarket"]);
}
function object_65f5e693(data, e) {
$object(data, e, ["tif"], { tif: string_d72512f6 });
}
function object_dcbfee84(data, e) {
$object(data, e, ["limit"], { limit: object_65f5e693 });
}
function string_372a95c9(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["tp","sl"]);
}
function object_eeba43c8(data, e) {
$object(data, e, ["isMarket","triggerPx","tpsl"], { isMarket: boolean_7cb541e8, triggerPx: string_33a52046, tpsl: string_372a95c9 });
}
function object_8c207e20(data, e) {
$object(data, e, ["trigger"], { trigger: object_eeba43c8 });
}
function value_b2010c4f(data, e) {
const _errs0 = e.length;
let valid0 = false;
const _errs1 = e.length;
object_dcbfee84(data, e);
var _valid0 = _errs1 === e.length;
if(_valid0){
valid0 = true;
}
const _errs2 = e.length;
object_8c207e20(data, e);
var _valid0 = _errs2 === e.length;
if(_valid0 && valid0){
valid0 = false;
}
else {
if(_valid0){
valid0 = true;
}
}
if(!valid0){
$fail(e, "oneOf", "must match exactly one schema in oneOf");
}
else {
e.length = _errs0;
}
}
function string_8b5f2c9f(data, e) {
if(typeof data === "string"){
if(!pattern_3769528c.test(data)){
$fail(e, "pattern", "must be 0x and 32 hex digits");
}
}
else {
$fail(e, "type", "must be string");
}
}
function value_02e70d99(data, e) {
if(true !== data){
$fail(e, "const", undefined, {"allowedValue":true});
}
}
function object_731361bd(data, e) {
const _errs1 = e.length;
let valid0 = true;
const _errs2 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.s !== undefined){
if("0" !== data.s){
e.push({});
}
}
}
var _valid0 = _errs2 === e.length;
e.length = _errs1;
if(_valid0){
const _errs4 = e.length;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.r !== undefined){
$at(value_02e70d99, data.r, e, "r");
}
}
var _valid0 = _errs4 === e.length;
valid0 = _valid0;
}
if(!valid0){
$fail(e, "if");
}
$object(data, e, ["a","b","p","s","r","t"], { a: integer_83f6485d, b: boolean_7cb541e8, p: string_33a52046, s: string_350a4e24, r: boolean_7cb541e8, t: value_b2010c4f, c: string_8b5f2c9f });
}
function array_3ac6c36b(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(object_731361bd, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function string_92dab73b(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["na","normalTpsl","positionTpsl"]);
}
function integer_975be50d(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100000000 || isNaN(data)){
$fail(e, "maximum", "must be <= 100000000");
}
if(data < 0 || isNaN(data)){
$fail(e, "minimum", "must be >= 0");
}
}
}
function object_572cae51(data, e) {
$object(data, e, ["p"], { p: integer_975be50d });
}
function value_347c94b4(data, e) {
const _errs0 = e.length;
let valid0 = false;
const _errs1 = e.length;
string_92dab73b(data, e);
var _valid0 = _errs1 === e.length;
if(_valid0){
valid0 = true;
}
const _errs2 = e.length;
object_572cae51(data, e);
var _valid0 = _errs2 === e.length;
if(_valid0 && valid0){
valid0 = false;
}
else {
if(_valid0){
valid0 = true;
}
}
if(!valid0){
$fail(e, "oneOf", "must match exactly one schema in oneOf");
}
else {
e.length = _errs0;
}
}
function integer_787cc707(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
$fail(e, "maximum", "must be <= 1000");
}
if(data < 0 || isNaN(data)){
$fail(e, "minimum", "must be >= 0");
}
}
}
function object_23b1626b(data, e) {
$object(data, e, ["b","f"], { b: string_959565cf, f: integer_787cc707 });
}
function value_4a07e8af(data, e) {
const _errs0 = e.length;
let valid0 = false;
const _errs1 = e.length;
integer_83f6485d(data, e);
var _valid0 = _errs1 === e.length;
if(_valid0){
valid0 = true;
}
const _errs2 = e.length;
string_8b5f2c9f(data, e);
var _valid0 = _errs2 === e.length;
if(_valid0 && valid0){
valid0 = false;
}
else {
if(_valid0){
valid0 = true;
}
}
if(!valid0){
$fail(e, "oneOf", "must match exactly one schema in oneOf");
}
else {
e.length = _errs0;
}
}
function object_8588d13e(data, e) {
$object(data, e, ["oid","order"], { oid: value_4a07e8af, order: object_731361bd });
}
function array_31a28595(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(object_8588d13e, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_8d39cf80(data, e) {
$object(data, e, ["a","o"], { a: integer_83f6485d, o: integer_83f6485d });
}
function array_c7f6dafe(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(object_8d39cf80, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_33c8845e(data, e) {
$object(data, e, ["asset","cloid"], { asset: integer_83f6485d, cloid: string_8b5f2c9f });
}
function array_462012a0(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(object_33c8845e, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function integer_10c76d72(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1440 || isNaN(data)){
$fail(e, "maximum", "must be <= 1440");
}
if(data < 5 || isNaN(data)){
$fail(e, "minimum", "must be >= 5");
}
}
}
function object_779df1d6(data, e) {
$object(data, e, ["a","b","s","r","m","t"], { a: integer_83f6485d, b: boolean_7cb541e8, s: string_33a52046, r: boolean_7cb541e8, m: integer_10c76d72, t: boolean_7cb541e8 });
}
function object_or_null_8473fb37(data, e) {
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
$fail(e, "type", "must be object,null");
}
if(data && typeof data == "object" && !Array.isArray(data)) $members(data, e, ["p","a"], { p: string_33a52046, a: boolean_7cb541e8 });
}
function object_8c25e746(data, e) {
$object(data, e, ["t","s"], { t: object_or_null_8473fb37, s: string_or_null_c063c452 });
}
function object_0c810e2e(data, e) {
$object(data, e, ["outcome","amount"], { outcome: integer_83f6485d, amount: string_33a52046 });
}
function string_or_null_00625ca3(data, e) {
if((typeof data !== "string") && (data !== null)){
$fail(e, "type", "must be string,null");
}
if(typeof data === "string"){
if(!pattern_0b932746.test(data)){
$fail(e, "pattern", "must be a positive decimal string with at most 8 decimal places, such as \"2.5\"");
}
}
}
function object_e39920ce(data, e) {
$object(data, e, ["outcome","amount"], { outcome: integer_83f6485d, amount: string_or_null_00625ca3 });
}
function object_e357a0fd(data, e) {
$object(data, e, ["question","amount"], { question: integer_83f6485d, amount: string_or_null_00625ca3 });
}
function object_9759e1d7(data, e) {
$object(data, e, ["question","outcome","amount"], { question: integer_83f6485d, outcome: integer_83f6485d, amount: string_33a52046 });
}
function string_5a3f47e3(data, e) {
if(typeof data === "string"){
if(!pattern_8bf2d53b.test(data)){
$fail(e, "pattern", "must be 2 to 4 lower-case letters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function object_84bb0573(data, e) {
$object(data, e, ["venueName"], { venueName: string_5a3f47e3 });
}
function string_ba8d42f6(data, e) {
if(typeof data === "string"){
if(data.length > 100){
$fail(e, "maxLength", "must NOT have more than 100 characters");
}
if(!pattern_13c75b6e.test(data)){
$fail(e, "pattern", "must be text without {, } and |");
}
}
else {
$fail(e, "type", "must be string");
}
}
function array_417c5638(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(string_f0ebe3aa, data[0], e, 0);
}
if(len1 > 1){
$at(string_ba8d42f6, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function array_475d7d38(data, e) {
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(array_417c5638, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_f46ed8d1(data, e) {
$object(data, e, ["id","keywordToValue","deployerFeeScale"], { id: string_f0ebe3aa, keywordToValue: array_475d7d38, deployerFeeScale: string_8daaab3b });
}
function object_86fbf27d(data, e) {
$object(data, e, ["registerStandaloneOutcomeFromTemplate"], { registerStandaloneOutcomeFromTemplate: object_f46ed8d1 });
}
function object_d8c6f5a1(data, e) {
$object(data, e, ["id","keywordToValue"], { id: string_f0ebe3aa, keywordToValue: array_475d7d38 });
}
function array_c032f66c(data, e) {
if(Array.isArray(data)){
if(data.length > 100){
$fail(e, "maxItems", "must NOT have more than 100 items");
}
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(object_d8c6f5a1, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_a6138ea7(data, e) {
$object(data, e, ["questionTemplateInstance","namedOutcomeTemplateInstances"], { questionTemplateInstance: object_f46ed8d1, namedOutcomeTemplateInstances: array_c032f66c });
}
function object_2b461d25(data, e) {
$object(data, e, ["registerQuestionFromTemplate"], { registerQuestionFromTemplate: object_a6138ea7 });
}
function object_97b8f1fb(data, e) {
$object(data, e, ["question","namedOutcomeTemplateInstance"], { question: integer_83f6485d, namedOutcomeTemplateInstance: object_d8c6f5a1 });
}
function object_69ac96c4(data, e) {
$object(data, e, ["registerAndAssociateNamedOutcomeFromTemplate"], { registerAndAssociateNamedOutcomeFromTemplate: object_97b8f1fb });
}
function string_b588427d(data, e) {
if(typeof data === "string"){
if(!pattern_b4ba8f69.test(data)){
$fail(e, "pattern", "must be a decimal string from \"0\" to \"1\" with at most 8 decimal places");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_3d9b5de8(data, e) {
if(typeof data === "string"){
if(data.length > 0){
$fail(e, "maxLength", "must NOT have more than 0 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function array_e152c710(data, e) {
if(Array.isArray(data)){
if(data.length > 2){
$fail(e, "maxItems", "must NOT have more than 2 items");
}
if(data.length < 2){
$fail(e, "minItems", "must NOT have fewer than 2 items");
}
const len0 = data.length;
if(!(len0 <= 2)){
$fail(e, "additionalItems", "must NOT have more than 2 items");
}
const len1 = data.length;
if(len1 > 0){
$at(string_00404e68, data[0], e, 0);
}
if(len1 > 1){
$at(string_00404e68, data[1], e, 1);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_023a14a8(data, e) {
$object(data, e, ["outcome","settleFraction","details","nameAndDescription","sideNames"], { outcome: integer_83f6485d, settleFraction: string_b588427d, details: string_3d9b5de8, nameAndDescription: array_e152c710, sideNames: array_e152c710 });
}
function object_0a9b791f(data, e) {
$object(data, e, ["settleOutcome"], { settleOutcome: object_023a14a8 });
}
function array_312141ae(data, e) {
if(Array.isArray(data)){
if(data.length < 1){
$fail(e, "minItems", "must NOT have fewer than 1 items");
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
$at(object_023a14a8, data[i0], e, i0);
}
}
else {
$fail(e, "type", "must be array");
}
}
function object_5eef8611(data, e) {
$object(data, e, ["question","outcomeSettlements","nameAndDescription"], { question: integer_83f6485d, outcomeSettlements: array_312141ae, nameAndDescription: array_e152c710 });
}
function object_59b07950(data, e) {
$object(data, e, ["settleQuestion2"], { settleQuestion2: object_5eef8611 });
}
function object_fe769e98(data, e) {
$object(data, e, ["setSubDeployers"], { setSubDeployers: array_0b8b0f5c });
}
function object_4828c5af(data, e) {
$object(data, e, ["registerStandaloneOutcomeFromTemplate"], { registerStandaloneOutcomeFromTemplate: object_d8c6f5a1 });
}
function object_31346d58(data, e) {
$object(data, e, ["questionTemplateInstance","namedOutcomeTemplateInstances"], { questionTemplateInstance: object_d8c6f5a1, namedOutcomeTemplateInstances: array_c032f66c });
}
function object_2d52de99(data, e) {
$object(data, e, ["registerQuestionFromTemplate"], { registerQuestionFromTemplate: object_31346d58 });
}
function integer_a25208ed(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1844674407370955 || isNaN(data)){
$fail(e, "maximum", "must be <= 1844674407370955");
}
if(data < 1 || isNaN(data)){
$fail(e, "minimum", "must be >= 1");
}
}
}
function string_7f4fd7cc(data, e) {
if(typeof data === "string"){
if(data.length > 20){
$fail(e, "maxLength", "must NOT have more than 20 characters");
}
if(data.length < 1){
$fail(e, "minLength", "must NOT have fewer than 1 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_7caae992(data, e) {
if(typeof data === "string"){
if(data.length > 20){
$fail(e, "maxLength", "must NOT have more than 20 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function object_14c84503(data, e) {
$object(data, e, ["optOut"], { optOut: boolean_7cb541e8 });
}
function string_3908314b(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["i","u","p"]);
}
function integer_9a89a1b3(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
$among(data, e, [0,1]);
}
function string_65cff3d2(data, e) {
if(typeof data === "string"){
if(!pattern_193a4ae2.test(data)){
$fail(e, "pattern", "must be an IPv4 or IPv6 address");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_1eaf8a79(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["technical","treasury"]);
}
function string_bf839122(data, e) {
if(typeof data === "string"){
if(!pattern_d0bffe9c.test(data)){
$fail(e, "pattern", "must be a token's name, a colon and its id, 0x and 32 hex digits in lower case");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_aad3a14c(data, e) {
if(typeof data === "string"){
if(!pattern_8b71b8b2.test(data)){
$fail(e, "pattern", "must be a positive decimal string with at most 8 decimal places, such as \"2.5\", or in plain form \"2.5 subaccount:0x…\" with the address in lower case");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_e6cbe8ad(data, e) {
if(typeof data === "string"){
if(!pattern_2052fabc.test(data)){
$fail(e, "pattern", "must be a dex name without spaces or control characters, \"spot\", or empty text for the main dex");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_a4177d96(data, e) {
if(typeof data === "string"){
if(!pattern_4264471d.test(data)){
$fail(e, "pattern", "must be USDC, or a token's name, a colon and its id, 0x and 32 hex digits in lower case");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_57ad44d4(data, e) {
if(typeof data === "string"){
if(!pattern_ad7dcaae.test(data)){
$fail(e, "pattern", "must be an address, 0x and 40 hex digits, or empty text");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_dc3e3cfc(data, e) {
if(typeof data === "string"){
if(!pattern_143e88c7.test(data)){
$fail(e, "pattern", "must be lower-case hex with 0x in front, or base58");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_1bebada9(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
$among(data, e, ["hex","base58"]);
}
function integer_76c7219d(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
$fail(e, "maximum", "must be <= 4294967295");
}
if(data < 0 || isNaN(data)){
$fail(e, "minimum", "must be >= 0");
}
}
}
function string_3036a58f(data, e) {
if(typeof data === "string"){
if(!pattern_62abc09b.test(data)){
$fail(e, "pattern", "must be 0x and an even number of hex digits");
}
}
else {
$fail(e, "type", "must be string");
}
}
function integer_ffa2bc96(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199000000000 || isNaN(data)){
$fail(e, "maximum", "must be <= 9007199000000000");
}
if(data < 1000000000 || isNaN(data)){
$fail(e, "minimum", "must be >= 1000000000");
}
let res0;
if((1000000000 === 0 || (res0 = data/1000000000, res0 !== parseInt(res0)))){
$fail(e, "multipleOf", "must be multiple of 1000000000");
}
}
}
function object_or_null_840894fa(data, e) {
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
$fail(e, "type", "must be object,null");
}
if(data && typeof data == "object" && !Array.isArray(data)) $members(data, e, ["Ip"], { Ip: string_65cff3d2 });
}
function boolean_or_null_4a5fff97(data, e) {
if((typeof data !== "boolean") && (data !== null)){
$fail(e, "type", "must be boolean,null");
}
}
function integer_or_null_ac334e1a(data, e) {
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
$fail(e, "type", "must be integer,null");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10000 || isNaN(data)){
$fail(e, "maximum", "must be <= 10000");
}
if(data < 0 || isNaN(data)){
$fail(e, "minimum", "must be >= 0");
}
}
}
function object_ef219777(data, e) {
$object(data, e, ["node_ip","name","description","unjailed","disable_delegations","commission_bps","signer"], { node_ip: object_or_null_840894fa, name: string_or_null_174e29b8, description: string_or_null_174e29b8, unjailed: boolean_7cb541e8, disable_delegations: boolean_or_null_4a5fff97, commission_bps: integer_or_null_ac334e1a, signer: string_or_null_19fc97b6 });
}
function object_015897de(data, e) {
$object(data, e, ["Ip"], { Ip: string_65cff3d2 });
}
function integer_463d19a8(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10000 || isNaN(data)){
$fail(e, "maximum", "must be <= 10000");
}
if(data < 0 || isNaN(data)){
$fail(e, "minimum", "must be >= 0");
}
}
}
function object_0bd092d2(data, e) {
$object(data, e, ["node_ip","name","description","delegations_disabled","commission_bps","signer"], { node_ip: object_015897de, name: string_00404e68, description: string_00404e68, delegations_disabled: boolean_7cb541e8, commission_bps: integer_463d19a8, signer: string_959565cf });
}
function object_ca712fae(data, e) {
$object(data, e, ["profile","unjailed","initial_wei"], { profile: object_0bd092d2, unjailed: boolean_7cb541e8, initial_wei: integer_83f6485d });
}
function string_2a0147fd(data, e) {
if(typeof data === "string"){
if(data.length > 16){
$fail(e, "maxLength", "must NOT have more than 16 characters");
}
if(data.length < 1){
$fail(e, "minLength", "must NOT have fewer than 1 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_8e9488e5(data, e) {
if(typeof data === "string"){
if(data.length > 50){
$fail(e, "maxLength", "must NOT have more than 50 characters");
}
if(data.length < 3){
$fail(e, "minLength", "must NOT have fewer than 3 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_a7408f95(data, e) {
if(typeof data === "string"){
if(data.length > 250){
$fail(e, "maxLength", "must NOT have more than 250 characters");
}
if(data.length < 10){
$fail(e, "minLength", "must NOT have fewer than 10 characters");
}
}
else {
$fail(e, "type", "must be string");
}
}
function integer_058c4ad6(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
$fail(e, "maximum", "must be <= 9007199254740991");
}
if(data < 100000000 || isNaN(data)){
$fail(e, "minimum", "must be >= 100000000");
}
}
}
function integer_6d83cd2c(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
const _errs1 = e.length;
const _errs2 = e.length;
if(0 !== data){
e.push({});
}
var valid0 = _errs2 === e.length;
if(valid0){
$fail(e, "not", "must be a whole number of 1e-6 USDC other than 0");
}
else {
e.length = _errs1;
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
function string_b65f12bd(data, e) {
if(typeof data === "string"){
if(!pattern_5c79032f.test(data)){
$fail(e, "pattern", "must be a positive decimal string with at most 8 decimal places, such as \"2.5\"");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_8703e89e(data, e) {
if(typeof data === "string"){
if(!pattern_b42b0928.test(data)){
$fail(e, "pattern", "must be a chain id in hex, such as 0xa4b1");
}
}
else {
$fail(e, "type", "must be string");
}
}
export const approveAgent: Check = (data, e) => {
$object(data, e, ["agentAddress"], { agentAddress: string_959565cf, agentName: string_e259f00c });
};
export const approveBuilderFee: Check = (data, e) => {
$object(data, e, ["maxFeeRate","builder"], { maxFeeRate: string_50728793, builder: string_959565cf });
};
export const userDexAbstraction: Check = (data, e) => {
$object(data, e, ["user","enabled"], { user: string_959565cf, enabled: boolean_7cb541e8 });
};
export const userSetAbstraction: Check = (data, e) => {
$object(data, e, ["user","abstraction"], { user: string_959565cf, abstraction: string_b2d994fe });
};
export const userPortfolioMargin: Check = (data, e) => {
$object(data, e, ["user","enabled"], { user: string_959565cf, enabled: boolean_7cb541e8 });
};
export const convertToMultiSigUser: Check = (data, e) => {
$object(data, e, ["signers"], { signers: string_9cebfe89 });
};
export const perpDeployRegisterAsset2: Check = (data, e) => {
$object(data, e, ["registerAsset2"], { registerAsset2: object_3d104901 });
};
export const perpDeployRegisterAsset: Check = (data, e) => {
$object(data, e, ["registerAsset"], { registerAsset: object_635a0ba3 });
};
export const perpDeploySetOracle: Check = (data, e) => {
$object(data, e, ["setOracle"], { setOracle: object_f8c596a3 });
};
export const perpDeploySetFundingMultipliers: Check = (data, e) => {
$object(data, e, ["setFundingMultipliers"], { setFundingMultipliers: array_aebe8fe4 });
};
export const perpDeploySetFundingInterestRates: Check = (data, e) => {
$object(data, e, ["setFundingInterestRates"], { setFundingInterestRates: array_60c550f7 });
};
export const perpDeploySetFundingClamps: Check = (data, e) => {
$object(data, e, ["setFundingClamps"], { setFundingClamps: array_1cdb3e8d });
};
export const perpDeploySetMarginTableIds: Check = (data, e) => {
$object(data, e, ["setMarginTableIds"], { setMarginTableIds: array_d57a0fc2 });
};
export const perpDeploySetOpenInterestCaps: Check = (data, e) => {
$object(data, e, ["setOpenInterestCaps"], { setOpenInterestCaps: array_de1db513 });
};
export const perpDeploySetMarginModes: Check = (data, e) => {
$object(data, e, ["setMarginModes"], { setMarginModes: array_f767c73d });
};
export const perpDeploySetGrowthModes: Check = (data, e) => {
$object(data, e, ["setGrowthModes"], { setGrowthModes: array_e2b04131 });
};
export const perpDeploySetDeployerFees: Check = (data, e) => {
$object(data, e, ["setDeployerFees"], { setDeployerFees: array_eaf11f5e });
};
export const perpDeployHaltTrading: Check = (data, e) => {
$object(data, e, ["haltTrading"], { haltTrading: object_0b3ea8f8 });
};
export const perpDeployInsertMarginTable: Check = (data, e) => {
$object(data, e, ["insertMarginTable"], { insertMarginTable: object_72a955fb });
};
export const perpDeploySetFeeRecipient: Check = (data, e) => {
$object(data, e, ["setFeeRecipient"], { setFeeRecipient: object_1d683539 });
};
export const perpDeploySetSubDeployers: Check = (data, e) => {
$object(data, e, ["setSubDeployers"], { setSubDeployers: object_28479481 });
};
export const perpDeploySetFeeScale: Check = (data, e) => {
$object(data, e, ["setFeeScale"], { setFeeScale: object_70bd3850 });
};
export const perpDeploySetPerpAnnotation: Check = (data, e) => {
$object(data, e, ["setPerpAnnotation"], { setPerpAnnotation: object_f3e491fa });
};
export const perpDeployDisableDex: Check = (data, e) => {
$object(data, e, ["disableDex"], { disableDex: string_f5eab8e5 });
};
export const spotDeployRegisterToken2: Check = (data, e) => {
$object(data, e, ["registerToken2"], { registerToken2: object_21389927 });
};
export const spotDeployUserGenesis: Check = (data, e) => {
$object(data, e, ["userGenesis"], { userGenesis: object_c387cf3e });
};
export const spotDeployGenesis: Check = (data, e) => {
$object(data, e, ["genesis"], { genesis: object_0d892079 });
};
export const spotDeployRegisterSpot: Check = (data, e) => {
$object(data, e, ["registerSpot"], { registerSpot: object_eb47b85d });
};
export const spotDeployRegisterHyperliquidity: Check = (data, e) => {
$object(data, e, ["registerHyperliquidity"], { registerHyperliquidity: object_6ea18d0c });
};
export const spotDeploySetDeployerTradingFeeShare: Check = (data, e) => {
$object(data, e, ["setDeployerTradingFeeShare"], { setDeployerTradingFeeShare: object_5ddb1791 });
};
export const spotDeployEnableQuoteToken: Check = (data, e) => {
$object(data, e, ["enableQuoteToken"], { enableQuoteToken: object_cb748d4e });
};
export const spotDeployDisableQuoteToken: Check = (data, e) => {
$object(data, e, ["disableQuoteToken"], { disableQuoteToken: object_cb748d4e });
};
export const spotDeployEnableFreezePrivilege: Check = (data, e) => {
$object(data, e, ["enableFreezePrivilege"], { enableFreezePrivilege: object_cb748d4e });
};
export const spotDeployFreezeUser: Check = (data, e) => {
$object(data, e, ["freezeUser"], { freezeUser: object_70d74f52 });
};
export const spotDeployRevokeFreezePrivilege: Check = (data, e) => {
$object(data, e, ["revokeFreezePrivilege"], { revokeFreezePrivilege: object_cb748d4e });
};
export const spotDeploySetTokenAnnotation: Check = (data, e) => {
$object(data, e, ["setTokenAnnotation"], { setTokenAnnotation: object_b2f91a23 });
};
export const spotDeploySetDeployerLabel: Check = (data, e) => {
$object(data, e, ["setDeployerLabel"], { setDeployerLabel: object_268b4373 });
};
export const spotDeployRequestEvmContract: Check = (data, e) => {
$object(data, e, ["requestEvmContract"], { requestEvmContract: object_a6ceea8c });
};
export const finalizeEvmContract: Check = (data, e) => {
$object(data, e, ["token","input"], { token: integer_83f6485d, input: value_c12c7a1c });
};
export const borrowLend: Check = (data, e) => {
$object(data, e, ["operation","token","amount"], { operation: string_3d881ec6, token: integer_83f6485d, amount: string_or_null_c063c452 });
};
export const multiSig: Check = (data, e) => {
$object(data, e, ["signatures","payload"], { signatures: array_adc9bdfb, payload: object_e8004369 });
};
export const order: Check = (data, e) => {
$object(data, e, ["orders","grouping"], { orders: array_3ac6c36b, grouping: value_347c94b4, builder: object_23b1626b });
};
export const modify: Check = (data, e) => {
$object(data, e, ["oid","order"], { oid: value_4a07e8af, order: object_731361bd, a: boolean_81d9ae98 });
};
export const batchModify: Check = (data, e) => {
$object(data, e, ["modifies"], { modifies: array_31a28595, a: boolean_81d9ae98 });
};
export const cancel: Check = (data, e) => {
$object(data, e, ["cancels"], { cancels: array_c7f6dafe, f: boolean_81d9ae98 });
};
export const cancelByCloid: Check = (data, e) => {
$object(data, e, ["cancels"], { cancels: array_462012a0, f: boolean_81d9ae98 });
};
export const scheduleCancel: Check = (data, e) => {
$object(data, e, [], { time: integer_83f6485d });
};
export const twapOrder: Check = (data, e) => {
$object(data, e, ["twap"], { twap: object_779df1d6, details: object_8c25e746 });
};
export const twapCancel: Check = (data, e) => {
$object(data, e, ["a","t"], { a: integer_83f6485d, t: integer_83f6485d });
};
export const userOutcomeSplitOutcome: Check = (data, e) => {
$object(data, e, ["splitOutcome"], { splitOutcome: object_0c810e2e });
};
export const userOutcomeMergeOutcome: Check = (data, e) => {
$object(data, e, ["mergeOutcome"], { mergeOutcome: object_e39920ce });
};
export const userOutcomeMergeQuestion: Check = (data, e) => {
$object(data, e, ["mergeQuestion"], { mergeQuestion: object_e357a0fd });
};
export const userOutcomeNegateOutcome: Check = (data, e) => {
$object(data, e, ["negateOutcome"], { negateOutcome: object_9759e1d7 });
};
export const activateOutcomeDeployer: Check = (data, e) => {
$object(data, e, ["isDeactivate"], { isDeactivate: boolean_7cb541e8 });
};
export const activateOutcomeDeployerActivate: Check = (data, e) => {
$object(data, e, ["activate"], { activate: object_84bb0573 });
};
export const activateOutcomeDeployerDeactivate: Check = (data, e) => {
$object(data, e, [], {});
};
export const outcomeDeployRegisterStandaloneOutcomeFromTemplate: Check = (data, e) => {
$object(data, e, ["venue","operation"], { venue: string_5a3f47e3, operation: object_86fbf27d });
};
export const outcomeDeployRegisterQuestionFromTemplate: Check = (data, e) => {
$object(data, e, ["venue","operation"], { venue: string_5a3f47e3, operation: object_2b461d25 });
};
export const outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate: Check = (data, e) => {
$object(data, e, ["venue","operation"], { venue: string_5a3f47e3, operation: object_69ac96c4 });
};
export const outcomeDeploySettleOutcome: Check = (data, e) => {
$object(data, e, ["venue","operation"], { venue: string_5a3f47e3, operation: object_0a9b791f });
};
export const outcomeDeploySettleQuestion2: Check = (data, e) => {
$object(data, e, ["venue","operation"], { venue: string_5a3f47e3, operation: object_59b07950 });
};
export const outcomeDeploySetSubDeployers: Check = (data, e) => {
$object(data, e, ["venue","operation"], { venue: string_5a3f47e3, operation: object_fe769e98 });
};
export const spotDeployOutcomeRegisterStandaloneOutcomeFromTemplate: Check = (data, e) => {
$object(data, e, ["outcome"], { outcome: object_4828c5af });
};
export const spotDeployOutcomeRegisterQuestionFromTemplate: Check = (data, e) => {
$object(data, e, ["outcome"], { outcome: object_2d52de99 });
};
export const spotDeployOutcomeSettleOutcome: Check = (data, e) => {
$object(data, e, ["outcome"], { outcome: object_0a9b791f });
};
export const spotDeployOutcomeSettleQuestion2: Check = (data, e) => {
$object(data, e, ["outcome"], { outcome: object_59b07950 });
};
export const noop: Check = (data, e) => {
$object(data, e, [], {});
};
export const reserveRequestWeight: Check = (data, e) => {
$object(data, e, ["weight"], { weight: integer_a25208ed, destination: string_959565cf });
};
export const setReferrer: Check = (data, e) => {
$object(data, e, ["code"], { code: string_7f4fd7cc });
};
export const registerReferrer: Check = (data, e) => {
$object(data, e, ["code"], { code: string_7f4fd7cc });
};
export const claimRewards: Check = (data, e) => {
$object(data, e, [], {});
};
export const setDisplayName: Check = (data, e) => {
$object(data, e, ["displayName"], { displayName: string_7caae992 });
};
export const spotUser: Check = (data, e) => {
$object(data, e, ["toggleSpotDusting"], { toggleSpotDusting: object_14c84503 });
};
export const evmUserModify: Check = (data, e) => {
$object(data, e, ["usingBigBlocks"], { usingBigBlocks: boolean_7cb541e8 });
};
export const agentEnableDexAbstraction: Check = (data, e) => {
$object(data, e, [], {});
};
export const agentSetAbstraction: Check = (data, e) => {
$object(data, e, ["abstraction"], { abstraction: string_3908314b });
};
export const validatorL1Stream: Check = (data, e) => {
$object(data, e, ["riskFreeRate"], { riskFreeRate: string_350a4e24 });
};
export const gossipPriorityBid: Check = (data, e) => {
$object(data, e, ["slotId","ip","maxGas"], { slotId: integer_9a89a1b3, ip: string_65cff3d2, maxGas: integer_83f6485d });
};
export const authorizeAqav2Role: Check = (data, e) => {
$object(data, e, ["token","role"], { token: integer_83f6485d, role: string_1eaf8a79 });
};
export const cDeposit: Check = (data, e) => {
$object(data, e, ["wei"], { wei: integer_54f8b649 });
};
export const cWithdraw: Check = (data, e) => {
$object(data, e, ["wei"], { wei: integer_54f8b649 });
};
export const tokenDelegate: Check = (data, e) => {
$object(data, e, ["validator","wei","isUndelegate"], { validator: string_959565cf, wei: integer_54f8b649, isUndelegate: boolean_7cb541e8 });
};
export const linkStakingUser: Check = (data, e) => {
$object(data, e, ["user","isFinalize"], { user: string_959565cf, isFinalize: boolean_7cb541e8 });
};
export const stakingLinkDisableTradingUser: Check = (data, e) => {
$object(data, e, ["tradingUser"], { tradingUser: string_959565cf });
};
export const usdSend: Check = (data, e) => {
$object(data, e, ["destination","amount"], { destination: string_959565cf, amount: string_33a52046 });
};
export const withdraw3: Check = (data, e) => {
$object(data, e, ["destination","amount"], { destination: string_959565cf, amount: string_33a52046 });
};
export const spotSend: Check = (data, e) => {
$object(data, e, ["destination","token","amount"], { destination: string_959565cf, token: string_bf839122, amount: string_33a52046 });
};
export const usdClassTransfer: Check = (data, e) => {
$object(data, e, ["amount","toPerp"], { amount: string_aad3a14c, toPerp: boolean_7cb541e8 });
};
export const sendAsset: Check = (data, e) => {
$object(data, e, ["destination","sourceDex","destinationDex","token","amount","fromSubAccount"], { destination: string_959565cf, sourceDex: string_e6cbe8ad, destinationDex: string_e6cbe8ad, token: string_a4177d96, amount: string_33a52046, fromSubAccount: string_57ad44d4 });
};
export const agentSendAsset: Check = (data, e) => {
$object(data, e, ["destination","sourceDex","destinationDex","token","amount","fromSubAccount"], { destination: string_959565cf, sourceDex: string_e6cbe8ad, destinationDex: string_e6cbe8ad, token: string_a4177d96, amount: string_33a52046, fromSubAccount: string_57ad44d4 });
};
export const sendToEvmWithData: Check = (data, e) => {
$object(data, e, ["token","amount","sourceDex","destinationRecipient","addressEncoding","destinationChainId","gasLimit","data"], { token: string_a4177d96, amount: string_33a52046, sourceDex: string_e6cbe8ad, destinationRecipient: string_dc3e3cfc, addressEncoding: string_1bebada9, destinationChainId: integer_76c7219d, gasLimit: integer_83f6485d, data: string_3036a58f });
};
export const hip3LiquidatorTransfer: Check = (data, e) => {
$object(data, e, ["dex","ntl","isDeposit"], { dex: string_f0ebe3aa, ntl: integer_ffa2bc96, isDeposit: boolean_7cb541e8 });
};
export const cSignerActionJailSelf: Check = (data, e) => {
$object(data, e, [], {});
};
export const cSignerActionUnjailSelf: Check = (data, e) => {
$object(data, e, [], {});
};
export const cValidatorActionChangeProfile: Check = (data, e) => {
$object(data, e, ["changeProfile"], { changeProfile: object_ef219777 });
};
export const cValidatorActionRegister: Check = (data, e) => {
$object(data, e, ["register"], { register: object_ca712fae });
};
export const cValidatorActionUnregister: Check = (data, e) => {
$object(data, e, [], {});
};
export const createSubAccount: Check = (data, e) => {
$object(data, e, ["name"], { name: string_2a0147fd });
};
export const subAccountModify: Check = (data, e) => {
$object(data, e, ["subAccountUser","name"], { subAccountUser: string_959565cf, name: string_2a0147fd });
};
export const subAccountTransfer: Check = (data, e) => {
$object(data, e, ["subAccountUser","isDeposit","usd"], { subAccountUser: string_959565cf, isDeposit: boolean_7cb541e8, usd: integer_54f8b649 });
};
export const subAccountSpotTransfer: Check = (data, e) => {
$object(data, e, ["subAccountUser","isDeposit","token","amount"], { subAccountUser: string_959565cf, isDeposit: boolean_7cb541e8, token: string_bf839122, amount: string_33a52046 });
};
export const createVault: Check = (data, e) => {
$object(data, e, ["name","description","initialUsd"], { name: string_8e9488e5, description: string_a7408f95, initialUsd: integer_058c4ad6 });
};
export const vaultModify: Check = (data, e) => {
$object(data, e, ["vaultAddress","allowDeposits","alwaysCloseOnWithdraw"], { vaultAddress: string_959565cf, allowDeposits: boolean_or_null_4a5fff97, alwaysCloseOnWithdraw: boolean_or_null_4a5fff97 });
};
export const vaultTransfer: Check = (data, e) => {
$object(data, e, ["vaultAddress","isDeposit","usd"], { vaultAddress: string_959565cf, isDeposit: boolean_7cb541e8, usd: integer_54f8b649 });
};
export const vaultDistribute: Check = (data, e) => {
$object(data, e, ["vaultAddress","usd"], { vaultAddress: string_959565cf, usd: integer_83f6485d });
};
export const updateLeverage: Check = (data, e) => {
$object(data, e, ["asset","isCross","leverage"], { asset: integer_83f6485d, isCross: boolean_7cb541e8, leverage: integer_54f8b649 });
};
export const updateIsolatedMargin: Check = (data, e) => {
$object(data, e, ["asset","isBuy","ntli"], { asset: integer_83f6485d, isBuy: boolean_7cb541e8, ntli: integer_6d83cd2c });
};
export const topUpIsolatedOnlyMargin: Check = (data, e) => {
$object(data, e, ["asset","leverage"], { asset: integer_83f6485d, leverage: string_b65f12bd });
};
export const userOptions: Check = (data, e) => {
$object(data, e, [], { nonce: integer_83f6485d, signatureChainId: string_8703e89e });
};
export const l1OwnOptions: Check = (data, e) => {
$object(data, e, [], { nonce: integer_83f6485d, expiresAfter: integer_or_null_5b4f0e12 });
};
export const l1Options: Check = (data, e) => {
$object(data, e, [], { nonce: integer_83f6485d, vaultAddress: string_or_null_19fc97b6, expiresAfter: integer_or_null_5b4f0e12 });
};
export const multiSigOptions: Check = (data, e) => {
$object(data, e, [], { nonce: integer_83f6485d, vaultAddress: string_or_null_19fc97b6, expiresAfter: integer_or_null_5b4f0e12, signatureChainId: string_8703e89e });
};
