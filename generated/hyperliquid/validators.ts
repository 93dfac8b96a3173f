// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../src/core/types.js";

export const multiSig: Check = validate10_multiSig as unknown as Check;
const schema11_multiSig = {"type":"object","additionalProperties":false,"required":["signatures","payload"],"properties":{"signatures":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["r","s","v"],"properties":{"r":{"type":"string","pattern":"^0x[1-9a-f][0-9a-f]{0,63}$"},"s":{"type":"string","pattern":"^0x[1-9a-f][0-9a-f]{0,63}$"},"v":{"type":"integer","enum":[27,28]}}}},"payload":{"type":"object","additionalProperties":false,"required":["multiSigUser","outerSigner","action"],"properties":{"multiSigUser":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"outerSigner":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"action":{}}}},"$id":"multiSig"};
const pattern0_multiSig = /* @__PURE__ */ new RegExp("^0x[1-9a-f][0-9a-f]{0,63}$", "u");
const pattern2_multiSig = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate10_multiSig(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signatures === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "signatures"},message:"must have required property '"+"signatures"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.payload === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "signatures") || (key0 === "payload"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.signatures !== undefined){
let data0 = data.signatures;
if(Array.isArray(data0)){
if(data0.length > 10){
const err3 = {instancePath:instancePath+"/signatures",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
(vErrors ??= []).push(err3);
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/signatures",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
(vErrors ??= []).push(err4);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.r === undefined){
const err5 = {instancePath:instancePath+"/signatures/" + i0,keyword:"required",params:{missingProperty: "r"},message:"must have required property '"+"r"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data1.s === undefined){
const err6 = {instancePath:instancePath+"/signatures/" + i0,keyword:"required",params:{missingProperty: "s"},message:"must have required property '"+"s"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data1.v === undefined){
const err7 = {instancePath:instancePath+"/signatures/" + i0,keyword:"required",params:{missingProperty: "v"},message:"must have required property '"+"v"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
for(const key1 in data1){
if(!(((key1 === "r") || (key1 === "s")) || (key1 === "v"))){
const err8 = {instancePath:instancePath+"/signatures/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data1.r !== undefined){
let data2 = data1.r;
if(typeof data2 === "string"){
if(!pattern0_multiSig.test(data2)){
const err9 = {instancePath:instancePath+"/signatures/" + i0+"/r",keyword:"pattern",params:{pattern: "^0x[1-9a-f][0-9a-f]{0,63}$"},message:"must be 0x and up to 64 hex digits without leading zeros"};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/signatures/" + i0+"/r",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data1.s !== undefined){
let data3 = data1.s;
if(typeof data3 === "string"){
if(!pattern0_multiSig.test(data3)){
const err11 = {instancePath:instancePath+"/signatures/" + i0+"/s",keyword:"pattern",params:{pattern: "^0x[1-9a-f][0-9a-f]{0,63}$"},message:"must be 0x and up to 64 hex digits without leading zeros"};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/signatures/" + i0+"/s",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data1.v !== undefined){
let data4 = data1.v;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/signatures/" + i0+"/v",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err13);
errors++;
}
if(!((data4 === 27) || (data4 === 28))){
const err14 = {instancePath:instancePath+"/signatures/" + i0+"/v",keyword:"enum",params:{allowedValues: schema11_multiSig.properties.signatures.items.properties.v.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/signatures/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/signatures",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.payload !== undefined){
let data5 = data.payload;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.multiSigUser === undefined){
const err17 = {instancePath:instancePath+"/payload",keyword:"required",params:{missingProperty: "multiSigUser"},message:"must have required property '"+"multiSigUser"+"'"};
(vErrors ??= []).push(err17);
errors++;
}
if(data5.outerSigner === undefined){
const err18 = {instancePath:instancePath+"/payload",keyword:"required",params:{missingProperty: "outerSigner"},message:"must have required property '"+"outerSigner"+"'"};
(vErrors ??= []).push(err18);
errors++;
}
if(data5.action === undefined){
const err19 = {instancePath:instancePath+"/payload",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
(vErrors ??= []).push(err19);
errors++;
}
for(const key2 in data5){
if(!(((key2 === "multiSigUser") || (key2 === "outerSigner")) || (key2 === "action"))){
const err20 = {instancePath:instancePath+"/payload",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data5.multiSigUser !== undefined){
let data6 = data5.multiSigUser;
if(typeof data6 === "string"){
if(!pattern2_multiSig.test(data6)){
const err21 = {instancePath:instancePath+"/payload/multiSigUser",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/payload/multiSigUser",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data5.outerSigner !== undefined){
let data7 = data5.outerSigner;
if(typeof data7 === "string"){
if(!pattern2_multiSig.test(data7)){
const err23 = {instancePath:instancePath+"/payload/outerSigner",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/payload/outerSigner",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/payload",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err26);
errors++;
}
validate10_multiSig.errors = vErrors;
return errors === 0;
}

export const order: Check = validate11_order as unknown as Check;
const schema12_order = {"type":"object","additionalProperties":false,"required":["orders","grouping"],"properties":{"orders":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["a","b","p","s","r","t"],"if":{"properties":{"s":{"const":"0"}}},"then":{"properties":{"r":{"const":true}}},"properties":{"a":{"type":"integer","minimum":0,"maximum":9007199254740991},"b":{"type":"boolean"},"p":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"s":{"type":"string","pattern":"^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"r":{"type":"boolean"},"t":{"oneOf":[{"type":"object","additionalProperties":false,"required":["limit"],"properties":{"limit":{"type":"object","additionalProperties":false,"required":["tif"],"properties":{"tif":{"type":"string","enum":["Gtc","Ioc","Alo","FrontendMarket"]}}}}},{"type":"object","additionalProperties":false,"required":["trigger"],"properties":{"trigger":{"type":"object","additionalProperties":false,"required":["isMarket","triggerPx","tpsl"],"properties":{"isMarket":{"type":"boolean"},"triggerPx":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"tpsl":{"type":"string","enum":["tp","sl"]}}}}}]},"c":{"type":"string","pattern":"^0x[0-9a-f]{32}$"}}}},"grouping":{"oneOf":[{"type":"string","enum":["na","normalTpsl","positionTpsl"]},{"type":"object","additionalProperties":false,"required":["p"],"properties":{"p":{"type":"integer","minimum":0,"maximum":100000000}}}]},"builder":{"type":"object","additionalProperties":false,"required":["b","f"],"properties":{"b":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"f":{"type":"integer","minimum":0,"maximum":1000}}}},"$id":"order"};
const pattern4_order = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern5_order = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern7_order = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{32}$", "u");
const pattern2_order = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate11_order(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orders === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "orders"},message:"must have required property '"+"orders"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.grouping === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "grouping"},message:"must have required property '"+"grouping"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "orders") || (key0 === "grouping")) || (key0 === "builder"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.orders !== undefined){
let data0 = data.orders;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/orders",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
(vErrors ??= []).push(err3);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.s !== undefined){
if("0" !== data1.s){
const err4 = {};
(vErrors ??= []).push(err4);
errors++;
}
}
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.r !== undefined){
if(true !== data1.r){
const err5 = {instancePath:instancePath+"/orders/" + i0+"/r",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
}
if(!valid3){
const err6 = {instancePath:instancePath+"/orders/" + i0,keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
(vErrors ??= []).push(err6);
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.a === undefined){
const err7 = {instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "a"},message:"must have required property '"+"a"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data1.b === undefined){
const err8 = {instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "b"},message:"must have required property '"+"b"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data1.p === undefined){
const err9 = {instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "p"},message:"must have required property '"+"p"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data1.s === undefined){
const err10 = {instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "s"},message:"must have required property '"+"s"+"'"};
(vErrors ??= []).push(err10);
errors++;
}
if(data1.r === undefined){
const err11 = {instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "r"},message:"must have required property '"+"r"+"'"};
(vErrors ??= []).push(err11);
errors++;
}
if(data1.t === undefined){
const err12 = {instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "t"},message:"must have required property '"+"t"+"'"};
(vErrors ??= []).push(err12);
errors++;
}
for(const key1 in data1){
if(!(((((((key1 === "a") || (key1 === "b")) || (key1 === "p")) || (key1 === "s")) || (key1 === "r")) || (key1 === "t")) || (key1 === "c"))){
const err13 = {instancePath:instancePath+"/orders/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data1.a !== undefined){
let data4 = data1.a;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/orders/" + i0+"/a",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/orders/" + i0+"/a",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err15);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/orders/" + i0+"/a",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data1.b !== undefined){
if(typeof data1.b !== "boolean"){
const err17 = {instancePath:instancePath+"/orders/" + i0+"/b",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data1.p !== undefined){
let data6 = data1.p;
if(typeof data6 === "string"){
if(!pattern4_order.test(data6)){
const err18 = {instancePath:instancePath+"/orders/" + i0+"/p",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/orders/" + i0+"/p",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data1.s !== undefined){
let data7 = data1.s;
if(typeof data7 === "string"){
if(!pattern5_order.test(data7)){
const err20 = {instancePath:instancePath+"/orders/" + i0+"/s",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a decimal string of 0 or more with at most 8 decimal places, such as \"2.5\""};
(vErrors ??= []).push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/orders/" + i0+"/s",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data1.r !== undefined){
if(typeof data1.r !== "boolean"){
const err22 = {instancePath:instancePath+"/orders/" + i0+"/r",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data1.t !== undefined){
let data9 = data1.t;
const _errs23 = errors;
let valid7 = false;
let passing0 = null;
const _errs24 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.limit === undefined){
const err23 = {instancePath:instancePath+"/orders/" + i0+"/t",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
(vErrors ??= []).push(err23);
errors++;
}
for(const key2 in data9){
if(!(key2 === "limit")){
const err24 = {instancePath:instancePath+"/orders/" + i0+"/t",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data9.limit !== undefined){
let data10 = data9.limit;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.tif === undefined){
const err25 = {instancePath:instancePath+"/orders/" + i0+"/t/limit",keyword:"required",params:{missingProperty: "tif"},message:"must have required property '"+"tif"+"'"};
(vErrors ??= []).push(err25);
errors++;
}
for(const key3 in data10){
if(!(key3 === "tif")){
const err26 = {instancePath:instancePath+"/orders/" + i0+"/t/limit",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data10.tif !== undefined){
let data11 = data10.tif;
if(typeof data11 !== "string"){
const err27 = {instancePath:instancePath+"/orders/" + i0+"/t/limit/tif",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err27);
errors++;
}
if(!((((data11 === "Gtc") || (data11 === "Ioc")) || (data11 === "Alo")) || (data11 === "FrontendMarket"))){
const err28 = {instancePath:instancePath+"/orders/" + i0+"/t/limit/tif",keyword:"enum",params:{allowedValues: schema12_order.properties.orders.items.properties.t.oneOf[0].properties.limit.properties.tif.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/orders/" + i0+"/t/limit",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err29);
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/orders/" + i0+"/t",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err30);
errors++;
}
var _valid1 = _errs24 === errors;
if(_valid1){
valid7 = true;
passing0 = 0;
}
const _errs32 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.trigger === undefined){
const err31 = {instancePath:instancePath+"/orders/" + i0+"/t",keyword:"required",params:{missingProperty: "trigger"},message:"must have required property '"+"trigger"+"'"};
(vErrors ??= []).push(err31);
errors++;
}
for(const key4 in data9){
if(!(key4 === "trigger")){
const err32 = {instancePath:instancePath+"/orders/" + i0+"/t",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data9.trigger !== undefined){
let data12 = data9.trigger;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.isMarket === undefined){
const err33 = {instancePath:instancePath+"/orders/" + i0+"/t/trigger",keyword:"required",params:{missingProperty: "isMarket"},message:"must have required property '"+"isMarket"+"'"};
(vErrors ??= []).push(err33);
errors++;
}
if(data12.triggerPx === undefined){
const err34 = {instancePath:instancePath+"/orders/" + i0+"/t/trigger",keyword:"required",params:{missingProperty: "triggerPx"},message:"must have required property '"+"triggerPx"+"'"};
(vErrors ??= []).push(err34);
errors++;
}
if(data12.tpsl === undefined){
const err35 = {instancePath:instancePath+"/orders/" + i0+"/t/trigger",keyword:"required",params:{missingProperty: "tpsl"},message:"must have required property '"+"tpsl"+"'"};
(vErrors ??= []).push(err35);
errors++;
}
for(const key5 in data12){
if(!(((key5 === "isMarket") || (key5 === "triggerPx")) || (key5 === "tpsl"))){
const err36 = {instancePath:instancePath+"/orders/" + i0+"/t/trigger",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data12.isMarket !== undefined){
if(typeof data12.isMarket !== "boolean"){
const err37 = {instancePath:instancePath+"/orders/" + i0+"/t/trigger/isMarket",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err37);
errors++;
}
}
if(data12.triggerPx !== undefined){
let data14 = data12.triggerPx;
if(typeof data14 === "string"){
if(!pattern4_order.test(data14)){
const err38 = {instancePath:instancePath+"/orders/" + i0+"/t/trigger/triggerPx",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""};
(vErrors ??= []).push(err38);
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/orders/" + i0+"/t/trigger/triggerPx",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data12.tpsl !== undefined){
let data15 = data12.tpsl;
if(typeof data15 !== "string"){
const err40 = {instancePath:instancePath+"/orders/" + i0+"/t/trigger/tpsl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err40);
errors++;
}
if(!((data15 === "tp") || (data15 === "sl"))){
const err41 = {instancePath:instancePath+"/orders/" + i0+"/t/trigger/tpsl",keyword:"enum",params:{allowedValues: schema12_order.properties.orders.items.properties.t.oneOf[1].properties.trigger.properties.tpsl.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err41);
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/orders/" + i0+"/t/trigger",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err42);
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/orders/" + i0+"/t",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err43);
errors++;
}
var _valid1 = _errs32 === errors;
if(_valid1 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err44 = {instancePath:instancePath+"/orders/" + i0+"/t",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err44);
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data1.c !== undefined){
let data16 = data1.c;
if(typeof data16 === "string"){
if(!pattern7_order.test(data16)){
const err45 = {instancePath:instancePath+"/orders/" + i0+"/c",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{32}$"},message:"must be 0x and 32 hex digits"};
(vErrors ??= []).push(err45);
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/orders/" + i0+"/c",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err46);
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/orders/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err47);
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/orders",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err48);
errors++;
}
}
if(data.grouping !== undefined){
let data17 = data.grouping;
const _errs47 = errors;
let valid12 = false;
let passing1 = null;
const _errs48 = errors;
if(typeof data17 !== "string"){
const err49 = {instancePath:instancePath+"/grouping",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err49);
errors++;
}
if(!(((data17 === "na") || (data17 === "normalTpsl")) || (data17 === "positionTpsl"))){
const err50 = {instancePath:instancePath+"/grouping",keyword:"enum",params:{allowedValues: schema12_order.properties.grouping.oneOf[0].enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err50);
errors++;
}
var _valid2 = _errs48 === errors;
if(_valid2){
valid12 = true;
passing1 = 0;
}
const _errs50 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.p === undefined){
const err51 = {instancePath:instancePath+"/grouping",keyword:"required",params:{missingProperty: "p"},message:"must have required property '"+"p"+"'"};
(vErrors ??= []).push(err51);
errors++;
}
for(const key6 in data17){
if(!(key6 === "p")){
const err52 = {instancePath:instancePath+"/grouping",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
(vErrors ??= []).push(err52);
errors++;
}
}
if(data17.p !== undefined){
let data18 = data17.p;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err53 = {instancePath:instancePath+"/grouping/p",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err53);
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100000000 || isNaN(data18)){
const err54 = {instancePath:instancePath+"/grouping/p",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000"};
(vErrors ??= []).push(err54);
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err55 = {instancePath:instancePath+"/grouping/p",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err55);
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/grouping",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err56);
errors++;
}
var _valid2 = _errs50 === errors;
if(_valid2 && valid12){
valid12 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid12 = true;
passing1 = 1;
}
}
if(!valid12){
const err57 = {instancePath:instancePath+"/grouping",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err57);
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
if(data.builder !== undefined){
let data19 = data.builder;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.b === undefined){
const err58 = {instancePath:instancePath+"/builder",keyword:"required",params:{missingProperty: "b"},message:"must have required property '"+"b"+"'"};
(vErrors ??= []).push(err58);
errors++;
}
if(data19.f === undefined){
const err59 = {instancePath:instancePath+"/builder",keyword:"required",params:{missingProperty: "f"},message:"must have required property '"+"f"+"'"};
(vErrors ??= []).push(err59);
errors++;
}
for(const key7 in data19){
if(!((key7 === "b") || (key7 === "f"))){
const err60 = {instancePath:instancePath+"/builder",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
(vErrors ??= []).push(err60);
errors++;
}
}
if(data19.b !== undefined){
let data20 = data19.b;
if(typeof data20 === "string"){
if(!pattern2_order.test(data20)){
const err61 = {instancePath:instancePath+"/builder/b",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err61);
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/builder/b",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err62);
errors++;
}
}
if(data19.f !== undefined){
let data21 = data19.f;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err63 = {instancePath:instancePath+"/builder/f",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err63);
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000 || isNaN(data21)){
const err64 = {instancePath:instancePath+"/builder/f",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
(vErrors ??= []).push(err64);
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err65 = {instancePath:instancePath+"/builder/f",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err65);
errors++;
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/builder",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err66);
errors++;
}
}
}
else {
const err67 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err67);
errors++;
}
validate11_order.errors = vErrors;
return errors === 0;
}

export const usdSend: Check = validate12_usdSend as unknown as Check;
const schema13_usdSend = {"type":"object","additionalProperties":false,"required":["destination","amount"],"properties":{"destination":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"amount":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"}},"$id":"usdSend"};
const pattern2_usdSend = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern4_usdSend = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate12_usdSend(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destination === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "destination") || (key0 === "amount"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.destination !== undefined){
let data0 = data.destination;
if(typeof data0 === "string"){
if(!pattern2_usdSend.test(data0)){
const err3 = {instancePath:instancePath+"/destination",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/destination",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if(typeof data1 === "string"){
if(!pattern4_usdSend.test(data1)){
const err5 = {instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate12_usdSend.errors = vErrors;
return errors === 0;
}

export const createVault: Check = validate13_createVault as unknown as Check;
const schema14_createVault = {"type":"object","additionalProperties":false,"required":["name","description","initialUsd"],"properties":{"name":{"type":"string","minLength":3,"maxLength":50},"description":{"type":"string","minLength":10,"maxLength":250},"initialUsd":{"type":"integer","minimum":100000000,"maximum":9007199254740991}},"$id":"createVault"};

function validate13_createVault(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.initialUsd === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "initialUsd"},message:"must have required property '"+"initialUsd"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "description")) || (key0 === "initialUsd"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 50){
const err4 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
(vErrors ??= []).push(err4);
errors++;
}
if(data0.length < 3){
const err5 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(data1.length > 250){
const err7 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"};
(vErrors ??= []).push(err7);
errors++;
}
if(data1.length < 10){
const err8 = {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.initialUsd !== undefined){
let data2 = data.initialUsd;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/initialUsd",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/initialUsd",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err11);
errors++;
}
if(data2 < 100000000 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/initialUsd",keyword:"minimum",params:{comparison: ">=", limit: 100000000},message:"must be >= 100000000"};
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
validate13_createVault.errors = vErrors;
return errors === 0;
}

export const updateLeverage: Check = validate14_updateLeverage as unknown as Check;
const schema15_updateLeverage = {"type":"object","additionalProperties":false,"required":["asset","isCross","leverage"],"properties":{"asset":{"type":"integer","minimum":0,"maximum":9007199254740991},"isCross":{"type":"boolean"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991}},"$id":"updateLeverage"};

function validate14_updateLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate14_updateLeverage.errors = vErrors;
return errors === 0;
}

export const updateIsolatedMargin: Check = validate15_updateIsolatedMargin as unknown as Check;
const schema16_updateIsolatedMargin = {"type":"object","additionalProperties":false,"required":["asset","isBuy","ntli"],"properties":{"asset":{"type":"integer","minimum":0,"maximum":9007199254740991},"isBuy":{"type":"boolean"},"ntli":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991,"not":{"const":0}}},"$id":"updateIsolatedMargin"};

function validate15_updateIsolatedMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate15_updateIsolatedMargin.errors = vErrors;
return errors === 0;
}

export const topUpIsolatedOnlyMargin: Check = validate16_topUpIsolatedOnlyMargin as unknown as Check;
const schema17_topUpIsolatedOnlyMargin = {"type":"object","additionalProperties":false,"required":["asset","leverage"],"properties":{"asset":{"type":"integer","minimum":0,"maximum":9007199254740991},"leverage":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,8})?$"}},"$id":"topUpIsolatedOnlyMargin"};
const pattern11_topUpIsolatedOnlyMargin = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,8})?$", "u");

function validate16_topUpIsolatedOnlyMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern11_topUpIsolatedOnlyMargin.test(data1)){
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
validate16_topUpIsolatedOnlyMargin.errors = vErrors;
return errors === 0;
}

export const meta: Check = validate17_meta as unknown as Check;
const schema18_meta = {"type":"object","additionalProperties":false,"required":[],"properties":{"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"meta"};
const pattern12_meta = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate17_meta(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern12_meta.test(data0)){
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
validate17_meta.errors = vErrors;
return errors === 0;
}

export const metaAndAssetCtxs: Check = validate18_metaAndAssetCtxs as unknown as Check;
const schema19_metaAndAssetCtxs = {"type":"object","additionalProperties":false,"required":[],"properties":{"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"metaAndAssetCtxs"};
const pattern12_metaAndAssetCtxs = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate18_metaAndAssetCtxs(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern12_metaAndAssetCtxs.test(data0)){
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
validate18_metaAndAssetCtxs.errors = vErrors;
return errors === 0;
}

export const spotMeta: Check = validate19_spotMeta as unknown as Check;
const schema20_spotMeta = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"spotMeta"};

function validate19_spotMeta(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate19_spotMeta.errors = vErrors;
return errors === 0;
}

export const perpDexs: Check = validate20_perpDexs as unknown as Check;
const schema21_perpDexs = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"perpDexs"};

function validate20_perpDexs(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate20_perpDexs.errors = vErrors;
return errors === 0;
}

export const clearinghouseState: Check = validate21_clearinghouseState as unknown as Check;
const schema22_clearinghouseState = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"clearinghouseState"};
const pattern2_clearinghouseState = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern12_clearinghouseState = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate21_clearinghouseState(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_clearinghouseState.test(data0)){
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
if(!pattern12_clearinghouseState.test(data1)){
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
validate21_clearinghouseState.errors = vErrors;
return errors === 0;
}

export const activeAssetData: Check = validate22_activeAssetData as unknown as Check;
const schema23_activeAssetData = {"type":"object","additionalProperties":false,"required":["user","coin"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"coin":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"}},"$id":"activeAssetData"};
const pattern2_activeAssetData = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern17_activeAssetData = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate22_activeAssetData(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_activeAssetData.test(data0)){
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
if(!pattern17_activeAssetData.test(data1)){
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
validate22_activeAssetData.errors = vErrors;
return errors === 0;
}

export const openOrders: Check = validate23_openOrders as unknown as Check;
const schema24_openOrders = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"openOrders"};
const pattern2_openOrders = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern12_openOrders = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate23_openOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_openOrders.test(data0)){
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
if(!pattern12_openOrders.test(data1)){
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
validate23_openOrders.errors = vErrors;
return errors === 0;
}

export const marginTable: Check = validate24_marginTable as unknown as Check;
const schema25_marginTable = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"integer","minimum":0,"maximum":9007199254740991},"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"marginTable"};
const pattern12_marginTable = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate24_marginTable(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern12_marginTable.test(data1)){
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
validate24_marginTable.errors = vErrors;
return errors === 0;
}

export const userRateLimit: Check = validate25_userRateLimit as unknown as Check;
const schema26_userRateLimit = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"userRateLimit"};
const pattern2_userRateLimit = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate25_userRateLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_userRateLimit.test(data0)){
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
validate25_userRateLimit.errors = vErrors;
return errors === 0;
}

export const userRole: Check = validate26_userRole as unknown as Check;
const schema27_userRole = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"userRole"};
const pattern2_userRole = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate26_userRole(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_userRole.test(data0)){
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
validate26_userRole.errors = vErrors;
return errors === 0;
}

export const extraAgents: Check = validate27_extraAgents as unknown as Check;
const schema28_extraAgents = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"extraAgents"};
const pattern2_extraAgents = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate27_extraAgents(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_extraAgents.test(data0)){
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
validate27_extraAgents.errors = vErrors;
return errors === 0;
}

export const multiSigOptions: Check = validate28_multiSigOptions as unknown as Check;
const schema29_multiSigOptions = {"type":"object","additionalProperties":false,"properties":{"nonce":{"type":"integer","minimum":0,"maximum":9007199254740991},"vaultAddress":{"type":["string","null"],"pattern":"^0x[0-9a-f]{40}$"},"expiresAfter":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"signatureChainId":{"type":"string","pattern":"^0x[1-9a-f][0-9a-f]{0,12}$"}},"$id":"multiSigOptions"};
const pattern2_multiSigOptions = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern25_multiSigOptions = /* @__PURE__ */ new RegExp("^0x[1-9a-f][0-9a-f]{0,12}$", "u");

function validate28_multiSigOptions(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "nonce") || (key0 === "vaultAddress")) || (key0 === "expiresAfter")) || (key0 === "signatureChainId"))){
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
const err4 = {instancePath:instancePath+"/vaultAddress",keyword:"type",params:{type: schema29_multiSigOptions.properties.vaultAddress.type},message:"must be string,null"};
(vErrors ??= []).push(err4);
errors++;
}
if(typeof data1 === "string"){
if(!pattern2_multiSigOptions.test(data1)){
const err5 = {instancePath:instancePath+"/vaultAddress",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.expiresAfter !== undefined){
let data2 = data.expiresAfter;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/expiresAfter",keyword:"type",params:{type: schema29_multiSigOptions.properties.expiresAfter.type},message:"must be integer,null"};
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
if(data.signatureChainId !== undefined){
let data3 = data.signatureChainId;
if(typeof data3 === "string"){
if(!pattern25_multiSigOptions.test(data3)){
const err9 = {instancePath:instancePath+"/signatureChainId",keyword:"pattern",params:{pattern: "^0x[1-9a-f][0-9a-f]{0,12}$"},message:"must be a chain id in hex, such as 0xa4b1"};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/signatureChainId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
validate28_multiSigOptions.errors = vErrors;
return errors === 0;
}

export const l1Options: Check = validate29_l1Options as unknown as Check;
const schema30_l1Options = {"type":"object","additionalProperties":false,"properties":{"nonce":{"type":"integer","minimum":0,"maximum":9007199254740991},"vaultAddress":{"type":["string","null"],"pattern":"^0x[0-9a-f]{40}$"},"expiresAfter":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}},"$id":"l1Options"};
const pattern2_l1Options = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate29_l1Options(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err4 = {instancePath:instancePath+"/vaultAddress",keyword:"type",params:{type: schema30_l1Options.properties.vaultAddress.type},message:"must be string,null"};
(vErrors ??= []).push(err4);
errors++;
}
if(typeof data1 === "string"){
if(!pattern2_l1Options.test(data1)){
const err5 = {instancePath:instancePath+"/vaultAddress",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.expiresAfter !== undefined){
let data2 = data.expiresAfter;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/expiresAfter",keyword:"type",params:{type: schema30_l1Options.properties.expiresAfter.type},message:"must be integer,null"};
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
validate29_l1Options.errors = vErrors;
return errors === 0;
}

export const userOptions: Check = validate30_userOptions as unknown as Check;
const schema31_userOptions = {"type":"object","additionalProperties":false,"properties":{"nonce":{"type":"integer","minimum":0,"maximum":9007199254740991},"signatureChainId":{"type":"string","pattern":"^0x[1-9a-f][0-9a-f]{0,12}$"}},"$id":"userOptions"};
const pattern25_userOptions = /* @__PURE__ */ new RegExp("^0x[1-9a-f][0-9a-f]{0,12}$", "u");

function validate30_userOptions(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "nonce") || (key0 === "signatureChainId"))){
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
if(data.signatureChainId !== undefined){
let data1 = data.signatureChainId;
if(typeof data1 === "string"){
if(!pattern25_userOptions.test(data1)){
const err4 = {instancePath:instancePath+"/signatureChainId",keyword:"pattern",params:{pattern: "^0x[1-9a-f][0-9a-f]{0,12}$"},message:"must be a chain id in hex, such as 0xa4b1"};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/signatureChainId",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate30_userOptions.errors = vErrors;
return errors === 0;
}

export const l1OwnOptions: Check = validate31_l1OwnOptions as unknown as Check;
const schema32_l1OwnOptions = {"type":"object","additionalProperties":false,"properties":{"nonce":{"type":"integer","minimum":0,"maximum":9007199254740991},"expiresAfter":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}},"$id":"l1OwnOptions"};

function validate31_l1OwnOptions(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "nonce") || (key0 === "expiresAfter"))){
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
if(data.expiresAfter !== undefined){
let data1 = data.expiresAfter;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/expiresAfter",keyword:"type",params:{type: schema32_l1OwnOptions.properties.expiresAfter.type},message:"must be integer,null"};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/expiresAfter",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err5);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/expiresAfter",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate31_l1OwnOptions.errors = vErrors;
return errors === 0;
}
