// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../src/core/types.js";

export const getCrossMarginAccount: Check = validate10_getCrossMarginAccount as unknown as Check;
const schema11_getCrossMarginAccount = {"type":"object","additionalProperties":false,"required":[],"properties":{"quoteCurrency":{"type":"string","enum":["USDT","KCS","BTC"]},"queryType":{"type":"string","enum":["MARGIN","MARGIN_V2","ALL"]}},"$id":"getCrossMarginAccount"};

function validate10_getCrossMarginAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "quoteCurrency") || (key0 === "queryType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.quoteCurrency !== undefined){
let data0 = data.quoteCurrency;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/quoteCurrency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data0 === "USDT") || (data0 === "KCS")) || (data0 === "BTC"))){
(vErrors ??= []).push({instancePath:instancePath+"/quoteCurrency",keyword:"enum",params:{allowedValues: schema11_getCrossMarginAccount.properties.quoteCurrency.enum}});
errors++;
}
}
if(data.queryType !== undefined){
let data1 = data.queryType;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/queryType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data1 === "MARGIN") || (data1 === "MARGIN_V2")) || (data1 === "ALL"))){
(vErrors ??= []).push({instancePath:instancePath+"/queryType",keyword:"enum",params:{allowedValues: schema11_getCrossMarginAccount.properties.queryType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate10_getCrossMarginAccount.errors = vErrors;
return errors === 0;
}

export const getIsolatedMarginAccount: Check = validate11_getIsolatedMarginAccount as unknown as Check;
const schema12_getIsolatedMarginAccount = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"quoteCurrency":{"type":"string","enum":["USDT","KCS","BTC"]},"queryType":{"type":"string","enum":["ISOLATED","ISOLATED_V2","ALL"]}},"$id":"getIsolatedMarginAccount"};
const pattern0_getIsolatedMarginAccount = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate11_getIsolatedMarginAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "symbol") || (key0 === "quoteCurrency")) || (key0 === "queryType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getIsolatedMarginAccount.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.quoteCurrency !== undefined){
let data1 = data.quoteCurrency;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/quoteCurrency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data1 === "USDT") || (data1 === "KCS")) || (data1 === "BTC"))){
(vErrors ??= []).push({instancePath:instancePath+"/quoteCurrency",keyword:"enum",params:{allowedValues: schema12_getIsolatedMarginAccount.properties.quoteCurrency.enum}});
errors++;
}
}
if(data.queryType !== undefined){
let data2 = data.queryType;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/queryType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data2 === "ISOLATED") || (data2 === "ISOLATED_V2")) || (data2 === "ALL"))){
(vErrors ??= []).push({instancePath:instancePath+"/queryType",keyword:"enum",params:{allowedValues: schema12_getIsolatedMarginAccount.properties.queryType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate11_getIsolatedMarginAccount.errors = vErrors;
return errors === 0;
}

export const futuresGetServerTime: Check = validate12_futuresGetServerTime as unknown as Check;

function validate12_futuresGetServerTime(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate12_futuresGetServerTime.errors = vErrors;
return errors === 0;
}

export const getBorrowHistory: Check = validate13_getBorrowHistory as unknown as Check;
const pattern0_getBorrowHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern3_getBorrowHistory = /* @__PURE__ */ new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate13_getBorrowHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.isIsolated === undefined) && (missing0 = "isIsolated")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.isIsolated !== undefined){
if(true !== data.isIsolated){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "currency") || (key0 === "isIsolated")) || (key0 === "symbol")) || (key0 === "orderNo")) || (key0 === "startTime")) || (key0 === "endTime")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern0_getBorrowHistory.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isIsolated !== undefined){
if(typeof data.isIsolated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isIsolated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern0_getBorrowHistory.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.orderNo !== undefined){
let data4 = data.orderNo;
if(typeof data4 === "string"){
if(!pattern3_getBorrowHistory.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/orderNo",keyword:"pattern",params:{pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be an order number, without spaces or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderNo",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startTime !== undefined){
let data5 = data.startTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endTime !== undefined){
let data6 = data.endTime;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.currentPage !== undefined){
let data7 = data.currentPage;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data8 = data.pageSize;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 500 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"});
errors++;
}
if(data8 < 10 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate13_getBorrowHistory.errors = vErrors;
return errors === 0;
}

export const borrow: Check = validate14_borrow as unknown as Check;
const schema15_borrow = {"type":"object","additionalProperties":false,"required":["currency","size","timeInForce"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"timeInForce":{"type":"string","enum":["IOC","FOK"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"isIsolated":{"type":"boolean"},"isHf":{"type":"boolean"}},"allOf":[{"if":{"required":["isIsolated"],"properties":{"isIsolated":{"const":true}}},"then":{"required":["symbol"]}}],"$id":"borrow"};
const pattern0_borrow = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern5_borrow = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate14_borrow(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.isIsolated === undefined) && (missing0 = "isIsolated")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.isIsolated !== undefined){
if(true !== data.isIsolated){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
if(data.timeInForce === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "timeInForce"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "currency") || (key0 === "size")) || (key0 === "timeInForce")) || (key0 === "symbol")) || (key0 === "isIsolated")) || (key0 === "isHf"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern0_borrow.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(typeof data2 === "string"){
if(!pattern5_borrow.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal with at most 8 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.timeInForce !== undefined){
let data3 = data.timeInForce;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "IOC") || (data3 === "FOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema15_borrow.properties.timeInForce.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_borrow.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isIsolated !== undefined){
if(typeof data.isIsolated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isIsolated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.isHf !== undefined){
if(typeof data.isHf !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isHf",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate14_borrow.errors = vErrors;
return errors === 0;
}

export const getRepayHistory: Check = validate15_getRepayHistory as unknown as Check;
const pattern0_getRepayHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern3_getRepayHistory = /* @__PURE__ */ new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate15_getRepayHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.isIsolated === undefined) && (missing0 = "isIsolated")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.isIsolated !== undefined){
if(true !== data.isIsolated){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "currency") || (key0 === "isIsolated")) || (key0 === "symbol")) || (key0 === "orderNo")) || (key0 === "startTime")) || (key0 === "endTime")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern0_getRepayHistory.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isIsolated !== undefined){
if(typeof data.isIsolated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isIsolated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern0_getRepayHistory.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.orderNo !== undefined){
let data4 = data.orderNo;
if(typeof data4 === "string"){
if(!pattern3_getRepayHistory.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/orderNo",keyword:"pattern",params:{pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be an order number, without spaces or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderNo",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startTime !== undefined){
let data5 = data.startTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endTime !== undefined){
let data6 = data.endTime;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.currentPage !== undefined){
let data7 = data.currentPage;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data8 = data.pageSize;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 500 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"});
errors++;
}
if(data8 < 10 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate15_getRepayHistory.errors = vErrors;
return errors === 0;
}

export const repay: Check = validate16_repay as unknown as Check;
const pattern0_repay = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern5_repay = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate16_repay(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.isIsolated === undefined) && (missing0 = "isIsolated")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.isIsolated !== undefined){
if(true !== data.isIsolated){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "currency") || (key0 === "size")) || (key0 === "symbol")) || (key0 === "isIsolated")) || (key0 === "isHf"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern0_repay.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(typeof data2 === "string"){
if(!pattern5_repay.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal with at most 8 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern0_repay.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isIsolated !== undefined){
if(typeof data.isIsolated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isIsolated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.isHf !== undefined){
if(typeof data.isHf !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isHf",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate16_repay.errors = vErrors;
return errors === 0;
}

export const getInterestHistory: Check = validate17_getInterestHistory as unknown as Check;
const pattern0_getInterestHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate17_getInterestHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.isIsolated === undefined) && (missing0 = "isIsolated")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.isIsolated !== undefined){
if(true !== data.isIsolated){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "currency") || (key0 === "isIsolated")) || (key0 === "symbol")) || (key0 === "startTime")) || (key0 === "endTime")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern0_getInterestHistory.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isIsolated !== undefined){
if(typeof data.isIsolated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isIsolated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern0_getInterestHistory.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startTime !== undefined){
let data4 = data.startTime;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endTime !== undefined){
let data5 = data.endTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.currentPage !== undefined){
let data6 = data.currentPage;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data7 = data.pageSize;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 500 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"});
errors++;
}
if(data7 < 10 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate17_getInterestHistory.errors = vErrors;
return errors === 0;
}

export const modifyLeverage: Check = validate18_modifyLeverage as unknown as Check;
const pattern15_modifyLeverage = /* @__PURE__ */ new RegExp("^(?!1(\\.0{1,2})?$)[1-9][0-9]{0,5}(\\.[0-9]{1,2})?$", "u");
const pattern0_modifyLeverage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate18_modifyLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.isIsolated === undefined) && (missing0 = "isIsolated")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.isIsolated !== undefined){
if(true !== data.isIsolated){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leverage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "leverage"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "leverage") || (key0 === "symbol")) || (key0 === "isIsolated"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.leverage !== undefined){
let data1 = data.leverage;
if(typeof data1 === "string"){
if(!pattern15_modifyLeverage.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"pattern",params:{pattern: "^(?!1(\\.0{1,2})?$)[1-9][0-9]{0,5}(\\.[0-9]{1,2})?$"},message:"must be a decimal string greater than 1 with at most two decimal places, such as \"3.1\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.symbol !== undefined){
let data2 = data.symbol;
if(typeof data2 === "string"){
if(!pattern0_modifyLeverage.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isIsolated !== undefined){
if(typeof data.isIsolated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isIsolated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate18_modifyLeverage.errors = vErrors;
return errors === 0;
}

export const getMarginConfig: Check = validate19_getMarginConfig as unknown as Check;

function validate19_getMarginConfig(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate19_getMarginConfig.errors = vErrors;
return errors === 0;
}

export const spotGetServerTime: Check = validate20_spotGetServerTime as unknown as Check;

function validate20_spotGetServerTime(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate20_spotGetServerTime.errors = vErrors;
return errors === 0;
}
