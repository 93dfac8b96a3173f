// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../src/core/types.js";

export const updateLeverage: Check = validate10_updateLeverage as unknown as Check;
const schema11_updateLeverage = {"type":"object","additionalProperties":false,"required":["asset","isCross","leverage"],"properties":{"asset":{"type":"integer","minimum":0,"maximum":9007199254740991},"isCross":{"type":"boolean"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991}},"$id":"updateLeverage"};

function validate10_updateLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.isCross === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "isCross"},message:"must have required property '"+"isCross"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.leverage === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "leverage"},message:"must have required property '"+"leverage"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "asset") || (key0 === "isCross")) || (key0 === "leverage"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/asset",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/asset",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err5);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/asset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.isCross !== undefined){
if(typeof data.isCross !== "boolean"){
const err7 = {instancePath:instancePath+"/isCross",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.leverage !== undefined){
let data2 = data.leverage;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/leverage",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/leverage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err9);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/leverage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
validate10_updateLeverage.errors = vErrors;
return errors === 0;
}

export const updateIsolatedMargin: Check = validate11_updateIsolatedMargin as unknown as Check;
const schema12_updateIsolatedMargin = {"type":"object","additionalProperties":false,"required":["asset","isBuy","ntli"],"properties":{"asset":{"type":"integer","minimum":0,"maximum":9007199254740991},"isBuy":{"type":"boolean"},"ntli":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991,"not":{"const":0}}},"$id":"updateIsolatedMargin"};

function validate11_updateIsolatedMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.isBuy === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "isBuy"},message:"must have required property '"+"isBuy"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.ntli === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ntli"},message:"must have required property '"+"ntli"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "asset") || (key0 === "isBuy")) || (key0 === "ntli"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/asset",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/asset",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err5);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/asset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.isBuy !== undefined){
if(typeof data.isBuy !== "boolean"){
const err7 = {instancePath:instancePath+"/isBuy",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.ntli !== undefined){
let data2 = data.ntli;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/ntli",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err8);
errors++;
}
const _errs8 = errors;
const _errs9 = errors;
if(0 !== data2){
const err9 = {};
(vErrors ??= []).push(err9);
errors++;
}
var valid1 = _errs9 === errors;
if(valid1){
const err10 = {instancePath:instancePath+"/ntli",keyword:"not",params:{},message:"must be a whole number of 1e-6 USDC other than 0"};
(vErrors ??= []).push(err10);
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/ntli",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err11);
errors++;
}
if(data2 < -9007199254740991 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/ntli",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
validate11_updateIsolatedMargin.errors = vErrors;
return errors === 0;
}

export const topUpIsolatedOnlyMargin: Check = validate12_topUpIsolatedOnlyMargin as unknown as Check;
const schema13_topUpIsolatedOnlyMargin = {"type":"object","additionalProperties":false,"required":["asset","leverage"],"properties":{"asset":{"type":"integer","minimum":0,"maximum":9007199254740991},"leverage":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,8})?$"}},"$id":"topUpIsolatedOnlyMargin"};
const pattern0_topUpIsolatedOnlyMargin = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,8})?$", "u");

function validate12_topUpIsolatedOnlyMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.leverage === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "leverage"},message:"must have required property '"+"leverage"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "asset") || (key0 === "leverage"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/asset",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/asset",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err4);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/asset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.leverage !== undefined){
let data1 = data.leverage;
if(typeof data1 === "string"){
if(!pattern0_topUpIsolatedOnlyMargin.test(data1)){
const err6 = {instancePath:instancePath+"/leverage",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/leverage",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err8);
errors++;
}
validate12_topUpIsolatedOnlyMargin.errors = vErrors;
return errors === 0;
}

export const meta: Check = validate13_meta as unknown as Check;
const schema14_meta = {"type":"object","additionalProperties":false,"required":[],"properties":{"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"meta"};
const pattern1_meta = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate13_meta(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "dex")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.dex !== undefined){
let data0 = data.dex;
if(typeof data0 === "string"){
if(!pattern1_meta.test(data0)){
const err1 = {instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err3);
errors++;
}
validate13_meta.errors = vErrors;
return errors === 0;
}

export const metaAndAssetCtxs: Check = validate14_metaAndAssetCtxs as unknown as Check;
const schema15_metaAndAssetCtxs = {"type":"object","additionalProperties":false,"required":[],"properties":{"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"metaAndAssetCtxs"};
const pattern1_metaAndAssetCtxs = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate14_metaAndAssetCtxs(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "dex")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.dex !== undefined){
let data0 = data.dex;
if(typeof data0 === "string"){
if(!pattern1_metaAndAssetCtxs.test(data0)){
const err1 = {instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err3);
errors++;
}
validate14_metaAndAssetCtxs.errors = vErrors;
return errors === 0;
}

export const spotMeta: Check = validate15_spotMeta as unknown as Check;
const schema16_spotMeta = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"spotMeta"};

function validate15_spotMeta(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err1);
errors++;
}
validate15_spotMeta.errors = vErrors;
return errors === 0;
}

export const perpDexs: Check = validate16_perpDexs as unknown as Check;
const schema17_perpDexs = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"perpDexs"};

function validate16_perpDexs(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err1);
errors++;
}
validate16_perpDexs.errors = vErrors;
return errors === 0;
}

export const clearinghouseState: Check = validate17_clearinghouseState as unknown as Check;
const schema18_clearinghouseState = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"clearinghouseState"};
const pattern3_clearinghouseState = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern1_clearinghouseState = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate17_clearinghouseState(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "dex"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern3_clearinghouseState.test(data0)){
const err2 = {instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dex !== undefined){
let data1 = data.dex;
if(typeof data1 === "string"){
if(!pattern1_clearinghouseState.test(data1)){
const err4 = {instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate17_clearinghouseState.errors = vErrors;
return errors === 0;
}

export const activeAssetData: Check = validate18_activeAssetData as unknown as Check;
const schema19_activeAssetData = {"type":"object","additionalProperties":false,"required":["user","coin"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"coin":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"}},"$id":"activeAssetData"};
const pattern3_activeAssetData = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern6_activeAssetData = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate18_activeAssetData(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.coin === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "coin"},message:"must have required property '"+"coin"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "coin"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern3_activeAssetData.test(data0)){
const err3 = {instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.coin !== undefined){
let data1 = data.coin;
if(typeof data1 === "string"){
if(!pattern6_activeAssetData.test(data1)){
const err5 = {instancePath:instancePath+"/coin",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},message:"must be a market name without spaces or control characters"};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/coin",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate18_activeAssetData.errors = vErrors;
return errors === 0;
}

export const openOrders: Check = validate19_openOrders as unknown as Check;
const schema20_openOrders = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"openOrders"};
const pattern3_openOrders = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern1_openOrders = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate19_openOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "dex"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern3_openOrders.test(data0)){
const err2 = {instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dex !== undefined){
let data1 = data.dex;
if(typeof data1 === "string"){
if(!pattern1_openOrders.test(data1)){
const err4 = {instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate19_openOrders.errors = vErrors;
return errors === 0;
}

export const marginTable: Check = validate20_marginTable as unknown as Check;
const schema21_marginTable = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"integer","minimum":0,"maximum":9007199254740991},"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"marginTable"};
const pattern1_marginTable = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate20_marginTable(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "dex"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/id",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err3);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/id",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
if(data.dex !== undefined){
let data1 = data.dex;
if(typeof data1 === "string"){
if(!pattern1_marginTable.test(data1)){
const err5 = {instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate20_marginTable.errors = vErrors;
return errors === 0;
}

export const userRateLimit: Check = validate21_userRateLimit as unknown as Check;
const schema22_userRateLimit = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"userRateLimit"};
const pattern3_userRateLimit = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate21_userRateLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern3_userRateLimit.test(data0)){
const err2 = {instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err4);
errors++;
}
validate21_userRateLimit.errors = vErrors;
return errors === 0;
}

export const userRole: Check = validate22_userRole as unknown as Check;
const schema23_userRole = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"userRole"};
const pattern3_userRole = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate22_userRole(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern3_userRole.test(data0)){
const err2 = {instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err4);
errors++;
}
validate22_userRole.errors = vErrors;
return errors === 0;
}

export const extraAgents: Check = validate23_extraAgents as unknown as Check;
const schema24_extraAgents = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"extraAgents"};
const pattern3_extraAgents = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate23_extraAgents(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern3_extraAgents.test(data0)){
const err2 = {instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err4);
errors++;
}
validate23_extraAgents.errors = vErrors;
return errors === 0;
}

export const l1Options: Check = validate24_l1Options as unknown as Check;
const schema25_l1Options = {"type":"object","additionalProperties":false,"properties":{"nonce":{"type":"integer","minimum":0,"maximum":9007199254740991},"vaultAddress":{"type":["string","null"],"pattern":"^0x[0-9a-f]{40}$"},"expiresAfter":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}},"$id":"l1Options"};
const pattern3_l1Options = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate24_l1Options(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "nonce") || (key0 === "vaultAddress")) || (key0 === "expiresAfter"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.nonce !== undefined){
let data0 = data.nonce;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/nonce",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/nonce",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err2);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/nonce",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
if(data.vaultAddress !== undefined){
let data1 = data.vaultAddress;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/vaultAddress",keyword:"type",params:{type: schema25_l1Options.properties.vaultAddress.type},message:"must be string,null"};
(vErrors ??= []).push(err4);
errors++;
}
if(typeof data1 === "string"){
if(!pattern3_l1Options.test(data1)){
const err5 = {instancePath:instancePath+"/vaultAddress",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.expiresAfter !== undefined){
let data2 = data.expiresAfter;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/expiresAfter",keyword:"type",params:{type: schema25_l1Options.properties.expiresAfter.type},message:"must be integer,null"};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/expiresAfter",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err7);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/expiresAfter",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
validate24_l1Options.errors = vErrors;
return errors === 0;
}
