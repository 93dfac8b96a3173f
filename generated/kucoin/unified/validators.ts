// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";

export const modifyFuturesLeverage: Check = validate10_modifyFuturesLeverage as unknown as Check;
const pattern0_modifyFuturesLeverage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern1_modifyFuturesLeverage = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,2})?$", "u");

function validate10_modifyFuturesLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.leverage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "leverage"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "symbol") || (key0 === "leverage"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_modifyFuturesLeverage.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.leverage !== undefined){
let data1 = data.leverage;
if(typeof data1 === "string"){
if(!pattern1_modifyFuturesLeverage.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,2})?$"},message:"must be a positive decimal with at most two decimal places, such as \"3.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate10_modifyFuturesLeverage.errors = vErrors;
return errors === 0;
}

export const modifyMarginCrossLeverage: Check = validate11_modifyMarginCrossLeverage as unknown as Check;
const pattern1_modifyMarginCrossLeverage = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,2})?$", "u");
const pattern0_modifyMarginCrossLeverage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate11_modifyMarginCrossLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leverage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "leverage"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "leverage") || (key0 === "currency"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.leverage !== undefined){
let data0 = data.leverage;
if(typeof data0 === "string"){
if(!pattern1_modifyMarginCrossLeverage.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,2})?$"},message:"must be a positive decimal with at most two decimal places, such as \"3.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern0_modifyMarginCrossLeverage.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate11_modifyMarginCrossLeverage.errors = vErrors;
return errors === 0;
}

export const getLeverage: Check = validate12_getLeverage as unknown as Check;
const schema13_getLeverage = {"type":"object","additionalProperties":false,"required":["tradeType"],"properties":{"tradeType":{"type":"string","enum":["MARGIN","FUTURES"]},"marginMode":{"type":"string","enum":["CROSS","ISOLATED"]},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}},"$id":"getLeverage"};
const pattern0_getLeverage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate12_getLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tradeType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradeType"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "tradeType") || (key0 === "marginMode")) || (key0 === "currency")) || (key0 === "symbol"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tradeType !== undefined){
let data0 = data.tradeType;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "MARGIN") || (data0 === "FUTURES"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema13_getLeverage.properties.tradeType.enum}});
errors++;
}
}
if(data.marginMode !== undefined){
let data1 = data.marginMode;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "CROSS") || (data1 === "ISOLATED"))){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema13_getLeverage.properties.marginMode.enum}});
errors++;
}
}
if(data.currency !== undefined){
let data2 = data.currency;
if(typeof data2 === "string"){
if(!pattern0_getLeverage.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern0_getLeverage.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate12_getLeverage.errors = vErrors;
return errors === 0;
}

export const getMarginModes: Check = validate13_getMarginModes as unknown as Check;
const pattern0_getMarginModes = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate13_getMarginModes(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "symbol")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getMarginModes.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate13_getMarginModes.errors = vErrors;
return errors === 0;
}

export const batchModifyMarginMode: Check = validate14_batchModifyMarginMode as unknown as Check;
const schema15_batchModifyMarginMode = {"type":"object","additionalProperties":false,"required":["symbol","marginMode"],"properties":{"symbol":{"type":"string","pattern":"^[A-Z0-9]+(,[A-Z0-9]+)*$"},"marginMode":{"type":"string","enum":["CROSS","ISOLATED"]}},"$id":"batchModifyMarginMode"};
const pattern7_batchModifyMarginMode = /* @__PURE__ */ new RegExp("^[A-Z0-9]+(,[A-Z0-9]+)*$", "u");

function validate14_batchModifyMarginMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.marginMode === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "marginMode"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "symbol") || (key0 === "marginMode"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern7_batchModifyMarginMode.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[A-Z0-9]+(,[A-Z0-9]+)*$"},message:"must be contracts, joined by commas without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.marginMode !== undefined){
let data1 = data.marginMode;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "CROSS") || (data1 === "ISOLATED"))){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema15_batchModifyMarginMode.properties.marginMode.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate14_batchModifyMarginMode.errors = vErrors;
return errors === 0;
}

export const getAccountMode: Check = validate15_getAccountMode as unknown as Check;

function validate15_getAccountMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate15_getAccountMode.errors = vErrors;
return errors === 0;
}

export const setAccountMode: Check = validate16_setAccountMode as unknown as Check;
const schema17_setAccountMode = {"type":"object","additionalProperties":false,"required":["accountType"],"properties":{"accountType":{"type":"string","enum":["CLASSIC","UNIFIED"]}},"$id":"setAccountMode"};

function validate16_setAccountMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountType"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "accountType")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.accountType !== undefined){
let data0 = data.accountType;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "CLASSIC") || (data0 === "UNIFIED"))){
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"enum",params:{allowedValues: schema17_setAccountMode.properties.accountType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate16_setAccountMode.errors = vErrors;
return errors === 0;
}

export const getInterestCharges: Check = validate17_getInterestCharges as unknown as Check;
const schema18_getInterestCharges = {"type":"object","additionalProperties":false,"required":["accountType"],"properties":{"accountType":{"type":"string","enum":["UNIFIED"]},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"startTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"endTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"page":{"type":"integer","minimum":1,"maximum":9007199254740991},"size":{"type":"integer","minimum":1,"maximum":1000}},"$id":"getInterestCharges"};
const pattern0_getInterestCharges = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate17_getInterestCharges(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountType"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "accountType") || (key0 === "currency")) || (key0 === "startTime")) || (key0 === "endTime")) || (key0 === "page")) || (key0 === "size"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.accountType !== undefined){
let data0 = data.accountType;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data0 === "UNIFIED")){
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"enum",params:{allowedValues: schema18_getInterestCharges.properties.accountType.enum}});
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern0_getInterestCharges.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startTime !== undefined){
let data2 = data.startTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endTime !== undefined){
let data3 = data.endTime;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.page !== undefined){
let data4 = data.page;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/page",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/page",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/page",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.size !== undefined){
let data5 = data.size;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate17_getInterestCharges.errors = vErrors;
return errors === 0;
}

export const getBorrowingRatesAndLimits: Check = validate18_getBorrowingRatesAndLimits as unknown as Check;
const pattern0_getBorrowingRatesAndLimits = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate18_getBorrowingRatesAndLimits(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "currency")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_getBorrowingRatesAndLimits.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate18_getBorrowingRatesAndLimits.errors = vErrors;
return errors === 0;
}

export const getCrossMarginConfig: Check = validate19_getCrossMarginConfig as unknown as Check;

function validate19_getCrossMarginConfig(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate19_getCrossMarginConfig.errors = vErrors;
return errors === 0;
}

export const getPositionTiers: Check = validate20_getPositionTiers as unknown as Check;
const schema21_getPositionTiers = {"type":"object","additionalProperties":false,"required":["tradeType","marginMode","data"],"properties":{"tradeType":{"type":"string","enum":["FUTURES","MARGIN"]},"marginMode":{"type":"string","enum":["CROSS","ISOLATED"]},"data":{"type":"string","enum":["RISK_LIMIT","BORROW"]},"accountType":{"type":"string","enum":["UNIFIED","CLASSIC"]},"currency":{"type":"string","minLength":1},"symbol":{"type":"string","minLength":1}},"$id":"getPositionTiers"};

function validate20_getPositionTiers(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tradeType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradeType"}});
errors++;
}
if(data.marginMode === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "marginMode"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "tradeType") || (key0 === "marginMode")) || (key0 === "data")) || (key0 === "accountType")) || (key0 === "currency")) || (key0 === "symbol"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tradeType !== undefined){
let data0 = data.tradeType;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "FUTURES") || (data0 === "MARGIN"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema21_getPositionTiers.properties.tradeType.enum}});
errors++;
}
}
if(data.marginMode !== undefined){
let data1 = data.marginMode;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "CROSS") || (data1 === "ISOLATED"))){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema21_getPositionTiers.properties.marginMode.enum}});
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "RISK_LIMIT") || (data2 === "BORROW"))){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"enum",params:{allowedValues: schema21_getPositionTiers.properties.data.enum}});
errors++;
}
}
if(data.accountType !== undefined){
let data3 = data.accountType;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "UNIFIED") || (data3 === "CLASSIC"))){
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"enum",params:{allowedValues: schema21_getPositionTiers.properties.accountType.enum}});
errors++;
}
}
if(data.currency !== undefined){
let data4 = data.currency;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.symbol !== undefined){
let data5 = data.symbol;
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate20_getPositionTiers.errors = vErrors;
return errors === 0;
}
