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

export const blockDetails: Check = validate17_blockDetails as unknown as Check;
const schema18_blockDetails = {"type":"object","additionalProperties":false,"required":["height"],"properties":{"height":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"blockDetails"};

function validate17_blockDetails(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.height === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "height")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.height !== undefined){
let data0 = data.height;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/height",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/height",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err3);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/height",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate17_blockDetails.errors = vErrors;
return errors === 0;
}

export const txDetails: Check = validate18_txDetails as unknown as Check;
const schema19_txDetails = {"type":"object","additionalProperties":false,"required":["hash"],"properties":{"hash":{"type":"string","pattern":"^0x[0-9a-f]{64}$"}},"$id":"txDetails"};
const pattern12_txDetails = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{64}$", "u");

function validate18_txDetails(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hash === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "hash")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.hash !== undefined){
let data0 = data.hash;
if(typeof data0 === "string"){
if(!pattern12_txDetails.test(data0)){
const err2 = {instancePath:instancePath+"/hash",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{64}$"},message:"must be a transaction hash, 0x and 64 hex digits"};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/hash",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate18_txDetails.errors = vErrors;
return errors === 0;
}

export const userDetails: Check = validate19_userDetails as unknown as Check;
const schema20_userDetails = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"userDetails"};
const pattern2_userDetails = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate19_userDetails(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_userDetails.test(data0)){
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
validate19_userDetails.errors = vErrors;
return errors === 0;
}

export const spotClearinghouseState: Check = validate20_spotClearinghouseState as unknown as Check;
const schema21_spotClearinghouseState = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"spotClearinghouseState"};
const pattern2_spotClearinghouseState = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate20_spotClearinghouseState(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_spotClearinghouseState.test(data0)){
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
validate20_spotClearinghouseState.errors = vErrors;
return errors === 0;
}

export const userFunding: Check = validate21_userFunding as unknown as Check;
const schema22_userFunding = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"startTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"endTime":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"userFunding"};
const pattern2_userFunding = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate21_userFunding(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(((key0 === "user") || (key0 === "startTime")) || (key0 === "endTime"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern2_userFunding.test(data0)){
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
if(data.startTime !== undefined){
let data1 = data.startTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err5);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.endTime !== undefined){
let data2 = data.endTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err8);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/endTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
validate21_userFunding.errors = vErrors;
return errors === 0;
}

export const userNonFundingLedgerUpdates: Check = validate22_userNonFundingLedgerUpdates as unknown as Check;
const schema23_userNonFundingLedgerUpdates = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"startTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"endTime":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"userNonFundingLedgerUpdates"};
const pattern2_userNonFundingLedgerUpdates = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate22_userNonFundingLedgerUpdates(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(((key0 === "user") || (key0 === "startTime")) || (key0 === "endTime"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern2_userNonFundingLedgerUpdates.test(data0)){
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
if(data.startTime !== undefined){
let data1 = data.startTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err5);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.endTime !== undefined){
let data2 = data.endTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err8);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/endTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
validate22_userNonFundingLedgerUpdates.errors = vErrors;
return errors === 0;
}

export const portfolio: Check = validate23_portfolio as unknown as Check;
const schema24_portfolio = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"portfolio"};
const pattern2_portfolio = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate23_portfolio(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_portfolio.test(data0)){
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
validate23_portfolio.errors = vErrors;
return errors === 0;
}

export const userFees: Check = validate24_userFees as unknown as Check;
const schema25_userFees = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"userFees"};
const pattern2_userFees = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate24_userFees(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_userFees.test(data0)){
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
validate24_userFees.errors = vErrors;
return errors === 0;
}

export const subAccounts: Check = validate25_subAccounts as unknown as Check;
const schema26_subAccounts = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"subAccounts"};
const pattern2_subAccounts = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate25_subAccounts(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_subAccounts.test(data0)){
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
validate25_subAccounts.errors = vErrors;
return errors === 0;
}

export const subAccounts2: Check = validate26_subAccounts2 as unknown as Check;
const schema27_subAccounts2 = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"subAccounts2"};
const pattern2_subAccounts2 = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate26_subAccounts2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_subAccounts2.test(data0)){
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
validate26_subAccounts2.errors = vErrors;
return errors === 0;
}

export const webData2: Check = validate27_webData2 as unknown as Check;
const schema28_webData2 = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"webData2"};
const pattern2_webData2 = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate27_webData2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_webData2.test(data0)){
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
validate27_webData2.errors = vErrors;
return errors === 0;
}

export const webData3: Check = validate28_webData3 as unknown as Check;
const schema29_webData3 = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"webData3"};
const pattern2_webData3 = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate28_webData3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_webData3.test(data0)){
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
validate28_webData3.errors = vErrors;
return errors === 0;
}

export const batchClearinghouseStates: Check = validate29_batchClearinghouseStates as unknown as Check;
const schema30_batchClearinghouseStates = {"type":"object","additionalProperties":false,"required":["users"],"properties":{"users":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"batchClearinghouseStates"};
const pattern2_batchClearinghouseStates = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern24_batchClearinghouseStates = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate29_batchClearinghouseStates(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.users === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "users") || (key0 === "dex"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.users !== undefined){
let data0 = data.users;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/users",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern2_batchClearinghouseStates.test(data1)){
const err3 = {instancePath:instancePath+"/users/" + i0,keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/users/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/users",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.dex !== undefined){
let data2 = data.dex;
if(typeof data2 === "string"){
if(!pattern24_batchClearinghouseStates.test(data2)){
const err6 = {instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate29_batchClearinghouseStates.errors = vErrors;
return errors === 0;
}

export const borrowLendUserState: Check = validate30_borrowLendUserState as unknown as Check;
const schema31_borrowLendUserState = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"borrowLendUserState"};
const pattern2_borrowLendUserState = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate30_borrowLendUserState(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_borrowLendUserState.test(data0)){
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
validate30_borrowLendUserState.errors = vErrors;
return errors === 0;
}

export const borrowLendReserveState: Check = validate31_borrowLendReserveState as unknown as Check;
const schema32_borrowLendReserveState = {"type":"object","additionalProperties":false,"required":["token"],"properties":{"token":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"borrowLendReserveState"};

function validate31_borrowLendReserveState(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "token")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.token !== undefined){
let data0 = data.token;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/token",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err3);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate31_borrowLendReserveState.errors = vErrors;
return errors === 0;
}

export const allBorrowLendReserveStates: Check = validate32_allBorrowLendReserveStates as unknown as Check;
const schema33_allBorrowLendReserveStates = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"allBorrowLendReserveStates"};

function validate32_allBorrowLendReserveStates(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate32_allBorrowLendReserveStates.errors = vErrors;
return errors === 0;
}

export const userBorrowLendInterest: Check = validate33_userBorrowLendInterest as unknown as Check;
const schema34_userBorrowLendInterest = {"type":"object","additionalProperties":false,"required":["user","startTime"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"startTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"endTime":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"userBorrowLendInterest"};
const pattern2_userBorrowLendInterest = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate33_userBorrowLendInterest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.startTime === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "startTime"},message:"must have required property '"+"startTime"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "user") || (key0 === "startTime")) || (key0 === "endTime"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern2_userBorrowLendInterest.test(data0)){
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
if(data.startTime !== undefined){
let data1 = data.startTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err6);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
if(data.endTime !== undefined){
let data2 = data.endTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err9);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/endTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
validate33_userBorrowLendInterest.errors = vErrors;
return errors === 0;
}

export const allMids: Check = validate34_allMids as unknown as Check;
const schema35_allMids = {"type":"object","additionalProperties":false,"required":[],"properties":{"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"allMids"};
const pattern24_allMids = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate34_allMids(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern24_allMids.test(data0)){
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
validate34_allMids.errors = vErrors;
return errors === 0;
}

export const l2Book: Check = validate35_l2Book as unknown as Check;
const schema36_l2Book = {"type":"object","additionalProperties":false,"required":["coin"],"properties":{"coin":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},"nSigFigs":{"type":["integer","null"],"enum":[2,3,4,5,null]},"mantissa":{"type":["integer","null"],"enum":[2,5,null]}},"$id":"l2Book"};
const pattern28_l2Book = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate35_l2Book(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coin === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "coin"},message:"must have required property '"+"coin"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(((key0 === "coin") || (key0 === "nSigFigs")) || (key0 === "mantissa"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.coin !== undefined){
let data0 = data.coin;
if(typeof data0 === "string"){
if(!pattern28_l2Book.test(data0)){
const err2 = {instancePath:instancePath+"/coin",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},message:"must be a market name without spaces or control characters"};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/coin",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.nSigFigs !== undefined){
let data1 = data.nSigFigs;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/nSigFigs",keyword:"type",params:{type: schema36_l2Book.properties.nSigFigs.type},message:"must be integer,null"};
(vErrors ??= []).push(err4);
errors++;
}
if(!(((((data1 === 2) || (data1 === 3)) || (data1 === 4)) || (data1 === 5)) || (data1 === null))){
const err5 = {instancePath:instancePath+"/nSigFigs",keyword:"enum",params:{allowedValues: schema36_l2Book.properties.nSigFigs.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.mantissa !== undefined){
let data2 = data.mantissa;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/mantissa",keyword:"type",params:{type: schema36_l2Book.properties.mantissa.type},message:"must be integer,null"};
(vErrors ??= []).push(err6);
errors++;
}
if(!(((data2 === 2) || (data2 === 5)) || (data2 === null))){
const err7 = {instancePath:instancePath+"/mantissa",keyword:"enum",params:{allowedValues: schema36_l2Book.properties.mantissa.enum},message:"must be equal to one of the allowed values"};
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
validate35_l2Book.errors = vErrors;
return errors === 0;
}

export const candleSnapshot: Check = validate36_candleSnapshot as unknown as Check;
const schema37_candleSnapshot = {"type":"object","additionalProperties":false,"required":["req"],"properties":{"req":{"type":"object","additionalProperties":false,"required":["coin","interval","startTime"],"properties":{"coin":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},"interval":{"type":"string","enum":["1m","3m","5m","15m","30m","1h","2h","4h","8h","12h","1d","3d","1w","1M"]},"startTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"endTime":{"type":"integer","minimum":0,"maximum":9007199254740991}}}},"$id":"candleSnapshot"};
const pattern28_candleSnapshot = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate36_candleSnapshot(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.req === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "req"},message:"must have required property '"+"req"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "req")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.req !== undefined){
let data0 = data.req;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.coin === undefined){
const err2 = {instancePath:instancePath+"/req",keyword:"required",params:{missingProperty: "coin"},message:"must have required property '"+"coin"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data0.interval === undefined){
const err3 = {instancePath:instancePath+"/req",keyword:"required",params:{missingProperty: "interval"},message:"must have required property '"+"interval"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data0.startTime === undefined){
const err4 = {instancePath:instancePath+"/req",keyword:"required",params:{missingProperty: "startTime"},message:"must have required property '"+"startTime"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
for(const key1 in data0){
if(!((((key1 === "coin") || (key1 === "interval")) || (key1 === "startTime")) || (key1 === "endTime"))){
const err5 = {instancePath:instancePath+"/req",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data0.coin !== undefined){
let data1 = data0.coin;
if(typeof data1 === "string"){
if(!pattern28_candleSnapshot.test(data1)){
const err6 = {instancePath:instancePath+"/req/coin",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},message:"must be a market name without spaces or control characters"};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/req/coin",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data0.interval !== undefined){
let data2 = data0.interval;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/req/interval",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
if(!((((((((((((((data2 === "1m") || (data2 === "3m")) || (data2 === "5m")) || (data2 === "15m")) || (data2 === "30m")) || (data2 === "1h")) || (data2 === "2h")) || (data2 === "4h")) || (data2 === "8h")) || (data2 === "12h")) || (data2 === "1d")) || (data2 === "3d")) || (data2 === "1w")) || (data2 === "1M"))){
const err9 = {instancePath:instancePath+"/req/interval",keyword:"enum",params:{allowedValues: schema37_candleSnapshot.properties.req.properties.interval.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data0.startTime !== undefined){
let data3 = data0.startTime;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/req/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/req/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err11);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/req/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data0.endTime !== undefined){
let data4 = data0.endTime;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/req/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/req/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err14);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/req/endTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/req",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err17);
errors++;
}
validate36_candleSnapshot.errors = vErrors;
return errors === 0;
}

export const recentTrades: Check = validate37_recentTrades as unknown as Check;
const schema38_recentTrades = {"type":"object","additionalProperties":false,"required":["coin"],"properties":{"coin":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"}},"$id":"recentTrades"};
const pattern28_recentTrades = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate37_recentTrades(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coin === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "coin"},message:"must have required property '"+"coin"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "coin")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.coin !== undefined){
let data0 = data.coin;
if(typeof data0 === "string"){
if(!pattern28_recentTrades.test(data0)){
const err2 = {instancePath:instancePath+"/coin",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},message:"must be a market name without spaces or control characters"};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/coin",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate37_recentTrades.errors = vErrors;
return errors === 0;
}

export const spotMetaAndAssetCtxs: Check = validate38_spotMetaAndAssetCtxs as unknown as Check;
const schema39_spotMetaAndAssetCtxs = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"spotMetaAndAssetCtxs"};

function validate38_spotMetaAndAssetCtxs(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate38_spotMetaAndAssetCtxs.errors = vErrors;
return errors === 0;
}

export const exchangeStatus: Check = validate39_exchangeStatus as unknown as Check;
const schema40_exchangeStatus = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"exchangeStatus"};

function validate39_exchangeStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate39_exchangeStatus.errors = vErrors;
return errors === 0;
}

export const fundingHistory: Check = validate40_fundingHistory as unknown as Check;
const schema41_fundingHistory = {"type":"object","additionalProperties":false,"required":["coin","startTime"],"properties":{"coin":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},"startTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"endTime":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"fundingHistory"};
const pattern28_fundingHistory = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate40_fundingHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coin === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "coin"},message:"must have required property '"+"coin"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.startTime === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "startTime"},message:"must have required property '"+"startTime"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "coin") || (key0 === "startTime")) || (key0 === "endTime"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.coin !== undefined){
let data0 = data.coin;
if(typeof data0 === "string"){
if(!pattern28_fundingHistory.test(data0)){
const err3 = {instancePath:instancePath+"/coin",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},message:"must be a market name without spaces or control characters"};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/coin",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.startTime !== undefined){
let data1 = data.startTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err6);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
if(data.endTime !== undefined){
let data2 = data.endTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err9);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/endTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
validate40_fundingHistory.errors = vErrors;
return errors === 0;
}

export const predictedFundings: Check = validate41_predictedFundings as unknown as Check;
const schema42_predictedFundings = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"predictedFundings"};

function validate41_predictedFundings(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate41_predictedFundings.errors = vErrors;
return errors === 0;
}

export const perpsAtOpenInterestCap: Check = validate42_perpsAtOpenInterestCap as unknown as Check;
const schema43_perpsAtOpenInterestCap = {"type":"object","additionalProperties":false,"required":[],"properties":{"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"perpsAtOpenInterestCap"};
const pattern24_perpsAtOpenInterestCap = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate42_perpsAtOpenInterestCap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern24_perpsAtOpenInterestCap.test(data0)){
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
validate42_perpsAtOpenInterestCap.errors = vErrors;
return errors === 0;
}

export const perpDexLimits: Check = validate43_perpDexLimits as unknown as Check;
const schema44_perpDexLimits = {"type":"object","additionalProperties":false,"required":["dex"],"properties":{"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"}},"$id":"perpDexLimits"};
const pattern28_perpDexLimits = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate43_perpDexLimits(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dex === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dex"},message:"must have required property '"+"dex"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "dex")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dex !== undefined){
let data0 = data.dex;
if(typeof data0 === "string"){
if(!pattern28_perpDexLimits.test(data0)){
const err2 = {instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},message:"must be a dex name without spaces or control characters"};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate43_perpDexLimits.errors = vErrors;
return errors === 0;
}

export const perpDexStatus: Check = validate44_perpDexStatus as unknown as Check;
const schema45_perpDexStatus = {"type":"object","additionalProperties":false,"required":["dex"],"properties":{"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"perpDexStatus"};
const pattern24_perpDexStatus = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate44_perpDexStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dex === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "dex"},message:"must have required property '"+"dex"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "dex")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.dex !== undefined){
let data0 = data.dex;
if(typeof data0 === "string"){
if(!pattern24_perpDexStatus.test(data0)){
const err2 = {instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate44_perpDexStatus.errors = vErrors;
return errors === 0;
}

export const perpDeployAuctionStatus: Check = validate45_perpDeployAuctionStatus as unknown as Check;
const schema46_perpDeployAuctionStatus = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"perpDeployAuctionStatus"};

function validate45_perpDeployAuctionStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate45_perpDeployAuctionStatus.errors = vErrors;
return errors === 0;
}

export const spotPairDeployAuctionStatus: Check = validate46_spotPairDeployAuctionStatus as unknown as Check;
const schema47_spotPairDeployAuctionStatus = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"spotPairDeployAuctionStatus"};

function validate46_spotPairDeployAuctionStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate46_spotPairDeployAuctionStatus.errors = vErrors;
return errors === 0;
}

export const spotDeployState: Check = validate47_spotDeployState as unknown as Check;
const schema48_spotDeployState = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"spotDeployState"};
const pattern2_spotDeployState = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate47_spotDeployState(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_spotDeployState.test(data0)){
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
validate47_spotDeployState.errors = vErrors;
return errors === 0;
}

export const tokenDetails: Check = validate48_tokenDetails as unknown as Check;
const schema49_tokenDetails = {"type":"object","additionalProperties":false,"required":["tokenId"],"properties":{"tokenId":{"type":"string","pattern":"^0x[0-9a-f]{32}$"}},"$id":"tokenDetails"};
const pattern7_tokenDetails = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{32}$", "u");

function validate48_tokenDetails(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokenId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "tokenId"},message:"must have required property '"+"tokenId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "tokenId")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.tokenId !== undefined){
let data0 = data.tokenId;
if(typeof data0 === "string"){
if(!pattern7_tokenDetails.test(data0)){
const err2 = {instancePath:instancePath+"/tokenId",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{32}$"},message:"must be a token id, 0x and 32 hex digits"};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/tokenId",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate48_tokenDetails.errors = vErrors;
return errors === 0;
}

export const perpAnnotation: Check = validate49_perpAnnotation as unknown as Check;
const schema50_perpAnnotation = {"type":"object","additionalProperties":false,"required":["coin"],"properties":{"coin":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"}},"$id":"perpAnnotation"};
const pattern28_perpAnnotation = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate49_perpAnnotation(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coin === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "coin"},message:"must have required property '"+"coin"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "coin")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.coin !== undefined){
let data0 = data.coin;
if(typeof data0 === "string"){
if(!pattern28_perpAnnotation.test(data0)){
const err2 = {instancePath:instancePath+"/coin",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},message:"must be a market name without spaces or control characters"};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/coin",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate49_perpAnnotation.errors = vErrors;
return errors === 0;
}

export const perpCategories: Check = validate50_perpCategories as unknown as Check;
const schema51_perpCategories = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"perpCategories"};

function validate50_perpCategories(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate50_perpCategories.errors = vErrors;
return errors === 0;
}

export const perpConciseAnnotations: Check = validate51_perpConciseAnnotations as unknown as Check;
const schema52_perpConciseAnnotations = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"perpConciseAnnotations"};

function validate51_perpConciseAnnotations(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate51_perpConciseAnnotations.errors = vErrors;
return errors === 0;
}

export const maxMarketOrderNtls: Check = validate52_maxMarketOrderNtls as unknown as Check;
const schema53_maxMarketOrderNtls = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"maxMarketOrderNtls"};

function validate52_maxMarketOrderNtls(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate52_maxMarketOrderNtls.errors = vErrors;
return errors === 0;
}

export const allPerpMetas: Check = validate53_allPerpMetas as unknown as Check;
const schema54_allPerpMetas = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"allPerpMetas"};

function validate53_allPerpMetas(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate53_allPerpMetas.errors = vErrors;
return errors === 0;
}

export const liquidatable: Check = validate54_liquidatable as unknown as Check;
const schema55_liquidatable = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"liquidatable"};

function validate54_liquidatable(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate54_liquidatable.errors = vErrors;
return errors === 0;
}

export const usdcRouting: Check = validate55_usdcRouting as unknown as Check;
const schema56_usdcRouting = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"usdcRouting"};

function validate55_usdcRouting(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate55_usdcRouting.errors = vErrors;
return errors === 0;
}

export const alignedQuoteTokenInfo: Check = validate56_alignedQuoteTokenInfo as unknown as Check;
const schema57_alignedQuoteTokenInfo = {"type":"object","additionalProperties":false,"required":["token"],"properties":{"token":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"alignedQuoteTokenInfo"};

function validate56_alignedQuoteTokenInfo(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "token")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.token !== undefined){
let data0 = data.token;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/token",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err3);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate56_alignedQuoteTokenInfo.errors = vErrors;
return errors === 0;
}

export const frontendOpenOrders: Check = validate57_frontendOpenOrders as unknown as Check;
const schema58_frontendOpenOrders = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"frontendOpenOrders"};
const pattern2_frontendOpenOrders = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern24_frontendOpenOrders = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate57_frontendOpenOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_frontendOpenOrders.test(data0)){
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
if(!pattern24_frontendOpenOrders.test(data1)){
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
validate57_frontendOpenOrders.errors = vErrors;
return errors === 0;
}

export const orderStatus: Check = validate58_orderStatus as unknown as Check;
const schema59_orderStatus = {"type":"object","additionalProperties":false,"required":["user","oid"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"oid":{"oneOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"string","pattern":"^0x[0-9a-f]{32}$"}]}},"$id":"orderStatus"};
const pattern2_orderStatus = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern7_orderStatus = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{32}$", "u");

function validate58_orderStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.oid === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "oid"},message:"must have required property '"+"oid"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "oid"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern2_orderStatus.test(data0)){
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
if(data.oid !== undefined){
let data1 = data.oid;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/oid",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/oid",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err6);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/oid",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err7);
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(typeof data1 === "string"){
if(!pattern7_orderStatus.test(data1)){
const err8 = {instancePath:instancePath+"/oid",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{32}$"},message:"must be 0x and 32 hex digits"};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/oid",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err10 = {instancePath:instancePath+"/oid",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err10);
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
validate58_orderStatus.errors = vErrors;
return errors === 0;
}

export const historicalOrders: Check = validate59_historicalOrders as unknown as Check;
const schema60_historicalOrders = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"historicalOrders"};
const pattern2_historicalOrders = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate59_historicalOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_historicalOrders.test(data0)){
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
validate59_historicalOrders.errors = vErrors;
return errors === 0;
}

export const userFills: Check = validate60_userFills as unknown as Check;
const schema61_userFills = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"aggregateByTime":{"type":"boolean"}},"$id":"userFills"};
const pattern2_userFills = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate60_userFills(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "aggregateByTime"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern2_userFills.test(data0)){
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
if(data.aggregateByTime !== undefined){
if(typeof data.aggregateByTime !== "boolean"){
const err4 = {instancePath:instancePath+"/aggregateByTime",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate60_userFills.errors = vErrors;
return errors === 0;
}

export const userFillsByTime: Check = validate61_userFillsByTime as unknown as Check;
const schema62_userFillsByTime = {"type":"object","additionalProperties":false,"required":["user","startTime"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"startTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"endTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"aggregateByTime":{"type":"boolean"},"reversed":{"type":"boolean"}},"$id":"userFillsByTime"};
const pattern2_userFillsByTime = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate61_userFillsByTime(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.startTime === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "startTime"},message:"must have required property '"+"startTime"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "user") || (key0 === "startTime")) || (key0 === "endTime")) || (key0 === "aggregateByTime")) || (key0 === "reversed"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern2_userFillsByTime.test(data0)){
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
if(data.startTime !== undefined){
let data1 = data.startTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err6);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
if(data.endTime !== undefined){
let data2 = data.endTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err9);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/endTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.aggregateByTime !== undefined){
if(typeof data.aggregateByTime !== "boolean"){
const err11 = {instancePath:instancePath+"/aggregateByTime",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.reversed !== undefined){
if(typeof data.reversed !== "boolean"){
const err12 = {instancePath:instancePath+"/reversed",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
validate61_userFillsByTime.errors = vErrors;
return errors === 0;
}

export const userTwapSliceFills: Check = validate62_userTwapSliceFills as unknown as Check;
const schema63_userTwapSliceFills = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"userTwapSliceFills"};
const pattern2_userTwapSliceFills = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate62_userTwapSliceFills(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_userTwapSliceFills.test(data0)){
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
validate62_userTwapSliceFills.errors = vErrors;
return errors === 0;
}

export const userTwapSliceFillsByTime: Check = validate63_userTwapSliceFillsByTime as unknown as Check;
const schema64_userTwapSliceFillsByTime = {"type":"object","additionalProperties":false,"required":["user","startTime"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"startTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"endTime":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"userTwapSliceFillsByTime"};
const pattern2_userTwapSliceFillsByTime = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate63_userTwapSliceFillsByTime(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.startTime === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "startTime"},message:"must have required property '"+"startTime"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "user") || (key0 === "startTime")) || (key0 === "endTime"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern2_userTwapSliceFillsByTime.test(data0)){
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
if(data.startTime !== undefined){
let data1 = data.startTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err6);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
if(data.endTime !== undefined){
let data2 = data.endTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err9);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/endTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
validate63_userTwapSliceFillsByTime.errors = vErrors;
return errors === 0;
}

export const twapHistory: Check = validate64_twapHistory as unknown as Check;
const schema65_twapHistory = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"twapHistory"};
const pattern2_twapHistory = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate64_twapHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_twapHistory.test(data0)){
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
validate64_twapHistory.errors = vErrors;
return errors === 0;
}

export const outcomeMeta: Check = validate65_outcomeMeta as unknown as Check;
const schema66_outcomeMeta = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"outcomeMeta"};

function validate65_outcomeMeta(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate65_outcomeMeta.errors = vErrors;
return errors === 0;
}

export const outcomeTemplates: Check = validate66_outcomeTemplates as unknown as Check;
const schema67_outcomeTemplates = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"outcomeTemplates"};

function validate66_outcomeTemplates(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate66_outcomeTemplates.errors = vErrors;
return errors === 0;
}

export const settledOutcome: Check = validate67_settledOutcome as unknown as Check;
const schema68_settledOutcome = {"type":"object","additionalProperties":false,"required":["outcome"],"properties":{"outcome":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"settledOutcome"};

function validate67_settledOutcome(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "outcome")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/outcome",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/outcome",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
(vErrors ??= []).push(err3);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/outcome",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate67_settledOutcome.errors = vErrors;
return errors === 0;
}

export const referral: Check = validate68_referral as unknown as Check;
const schema69_referral = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"referral"};
const pattern2_referral = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate68_referral(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_referral.test(data0)){
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
validate68_referral.errors = vErrors;
return errors === 0;
}

export const maxBuilderFee: Check = validate69_maxBuilderFee as unknown as Check;
const schema70_maxBuilderFee = {"type":"object","additionalProperties":false,"required":["user","builder"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"builder":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"maxBuilderFee"};
const pattern2_maxBuilderFee = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate69_maxBuilderFee(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.builder === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "builder"},message:"must have required property '"+"builder"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "builder"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern2_maxBuilderFee.test(data0)){
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
if(data.builder !== undefined){
let data1 = data.builder;
if(typeof data1 === "string"){
if(!pattern2_maxBuilderFee.test(data1)){
const err5 = {instancePath:instancePath+"/builder",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/builder",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate69_maxBuilderFee.errors = vErrors;
return errors === 0;
}

export const approvedBuilders: Check = validate70_approvedBuilders as unknown as Check;
const schema71_approvedBuilders = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"approvedBuilders"};
const pattern2_approvedBuilders = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate70_approvedBuilders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_approvedBuilders.test(data0)){
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
validate70_approvedBuilders.errors = vErrors;
return errors === 0;
}

export const userToMultiSigSigners: Check = validate71_userToMultiSigSigners as unknown as Check;
const schema72_userToMultiSigSigners = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"userToMultiSigSigners"};
const pattern2_userToMultiSigSigners = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate71_userToMultiSigSigners(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_userToMultiSigSigners.test(data0)){
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
validate71_userToMultiSigSigners.errors = vErrors;
return errors === 0;
}

export const userDexAbstraction: Check = validate72_userDexAbstraction as unknown as Check;
const schema73_userDexAbstraction = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"userDexAbstraction"};
const pattern2_userDexAbstraction = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate72_userDexAbstraction(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_userDexAbstraction.test(data0)){
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
validate72_userDexAbstraction.errors = vErrors;
return errors === 0;
}

export const userAbstraction: Check = validate73_userAbstraction as unknown as Check;
const schema74_userAbstraction = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"userAbstraction"};
const pattern2_userAbstraction = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate73_userAbstraction(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_userAbstraction.test(data0)){
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
validate73_userAbstraction.errors = vErrors;
return errors === 0;
}

export const isVip: Check = validate74_isVip as unknown as Check;
const schema75_isVip = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"isVip"};
const pattern2_isVip = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate74_isVip(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_isVip.test(data0)){
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
validate74_isVip.errors = vErrors;
return errors === 0;
}

export const legalCheck: Check = validate75_legalCheck as unknown as Check;
const schema76_legalCheck = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"legalCheck"};
const pattern2_legalCheck = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate75_legalCheck(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_legalCheck.test(data0)){
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
validate75_legalCheck.errors = vErrors;
return errors === 0;
}

export const preTransferCheck: Check = validate76_preTransferCheck as unknown as Check;
const schema77_preTransferCheck = {"type":"object","additionalProperties":false,"required":["user","source"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"source":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"preTransferCheck"};
const pattern2_preTransferCheck = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate76_preTransferCheck(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "source"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern2_preTransferCheck.test(data0)){
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
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(!pattern2_preTransferCheck.test(data1)){
const err5 = {instancePath:instancePath+"/source",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate76_preTransferCheck.errors = vErrors;
return errors === 0;
}

export const gossipRootIps: Check = validate77_gossipRootIps as unknown as Check;
const schema78_gossipRootIps = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"gossipRootIps"};

function validate77_gossipRootIps(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate77_gossipRootIps.errors = vErrors;
return errors === 0;
}

export const gossipPriorityAuctionStatus: Check = validate78_gossipPriorityAuctionStatus as unknown as Check;
const schema79_gossipPriorityAuctionStatus = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"gossipPriorityAuctionStatus"};

function validate78_gossipPriorityAuctionStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate78_gossipPriorityAuctionStatus.errors = vErrors;
return errors === 0;
}

export const delegations: Check = validate79_delegations as unknown as Check;
const schema80_delegations = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"delegations"};
const pattern2_delegations = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate79_delegations(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_delegations.test(data0)){
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
validate79_delegations.errors = vErrors;
return errors === 0;
}

export const delegatorSummary: Check = validate80_delegatorSummary as unknown as Check;
const schema81_delegatorSummary = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"delegatorSummary"};
const pattern2_delegatorSummary = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate80_delegatorSummary(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_delegatorSummary.test(data0)){
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
validate80_delegatorSummary.errors = vErrors;
return errors === 0;
}

export const delegatorHistory: Check = validate81_delegatorHistory as unknown as Check;
const schema82_delegatorHistory = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"delegatorHistory"};
const pattern2_delegatorHistory = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate81_delegatorHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_delegatorHistory.test(data0)){
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
validate81_delegatorHistory.errors = vErrors;
return errors === 0;
}

export const delegatorRewards: Check = validate82_delegatorRewards as unknown as Check;
const schema83_delegatorRewards = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"delegatorRewards"};
const pattern2_delegatorRewards = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate82_delegatorRewards(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_delegatorRewards.test(data0)){
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
validate82_delegatorRewards.errors = vErrors;
return errors === 0;
}

export const validatorSummaries: Check = validate83_validatorSummaries as unknown as Check;
const schema84_validatorSummaries = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"validatorSummaries"};

function validate83_validatorSummaries(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate83_validatorSummaries.errors = vErrors;
return errors === 0;
}

export const validatorL1Votes: Check = validate84_validatorL1Votes as unknown as Check;
const schema85_validatorL1Votes = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"validatorL1Votes"};

function validate84_validatorL1Votes(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate84_validatorL1Votes.errors = vErrors;
return errors === 0;
}

export const userVaultEquities: Check = validate85_userVaultEquities as unknown as Check;
const schema86_userVaultEquities = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"userVaultEquities"};
const pattern2_userVaultEquities = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate85_userVaultEquities(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_userVaultEquities.test(data0)){
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
validate85_userVaultEquities.errors = vErrors;
return errors === 0;
}

export const vaultDetails: Check = validate86_vaultDetails as unknown as Check;
const schema87_vaultDetails = {"type":"object","additionalProperties":false,"required":["vaultAddress"],"properties":{"vaultAddress":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"vaultDetails"};
const pattern2_vaultDetails = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate86_vaultDetails(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vaultAddress === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "vaultAddress"},message:"must have required property '"+"vaultAddress"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "vaultAddress") || (key0 === "user"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.vaultAddress !== undefined){
let data0 = data.vaultAddress;
if(typeof data0 === "string"){
if(!pattern2_vaultDetails.test(data0)){
const err2 = {instancePath:instancePath+"/vaultAddress",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/vaultAddress",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.user !== undefined){
let data1 = data.user;
if(typeof data1 === "string"){
if(!pattern2_vaultDetails.test(data1)){
const err4 = {instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate86_vaultDetails.errors = vErrors;
return errors === 0;
}

export const vaultSummaries: Check = validate87_vaultSummaries as unknown as Check;
const schema88_vaultSummaries = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"vaultSummaries"};

function validate87_vaultSummaries(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate87_vaultSummaries.errors = vErrors;
return errors === 0;
}

export const leadingVaults: Check = validate88_leadingVaults as unknown as Check;
const schema89_leadingVaults = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"leadingVaults"};
const pattern2_leadingVaults = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate88_leadingVaults(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_leadingVaults.test(data0)){
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
validate88_leadingVaults.errors = vErrors;
return errors === 0;
}

export const meta: Check = validate89_meta as unknown as Check;
const schema90_meta = {"type":"object","additionalProperties":false,"required":[],"properties":{"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"meta"};
const pattern24_meta = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate89_meta(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern24_meta.test(data0)){
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
validate89_meta.errors = vErrors;
return errors === 0;
}

export const metaAndAssetCtxs: Check = validate90_metaAndAssetCtxs as unknown as Check;
const schema91_metaAndAssetCtxs = {"type":"object","additionalProperties":false,"required":[],"properties":{"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"metaAndAssetCtxs"};
const pattern24_metaAndAssetCtxs = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate90_metaAndAssetCtxs(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern24_metaAndAssetCtxs.test(data0)){
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
validate90_metaAndAssetCtxs.errors = vErrors;
return errors === 0;
}

export const spotMeta: Check = validate91_spotMeta as unknown as Check;
const schema92_spotMeta = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"spotMeta"};

function validate91_spotMeta(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate91_spotMeta.errors = vErrors;
return errors === 0;
}

export const perpDexs: Check = validate92_perpDexs as unknown as Check;
const schema93_perpDexs = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"perpDexs"};

function validate92_perpDexs(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate92_perpDexs.errors = vErrors;
return errors === 0;
}

export const clearinghouseState: Check = validate93_clearinghouseState as unknown as Check;
const schema94_clearinghouseState = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"clearinghouseState"};
const pattern2_clearinghouseState = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern24_clearinghouseState = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate93_clearinghouseState(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern24_clearinghouseState.test(data1)){
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
validate93_clearinghouseState.errors = vErrors;
return errors === 0;
}

export const activeAssetData: Check = validate94_activeAssetData as unknown as Check;
const schema95_activeAssetData = {"type":"object","additionalProperties":false,"required":["user","coin"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"coin":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"}},"$id":"activeAssetData"};
const pattern2_activeAssetData = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern28_activeAssetData = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate94_activeAssetData(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern28_activeAssetData.test(data1)){
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
validate94_activeAssetData.errors = vErrors;
return errors === 0;
}

export const openOrders: Check = validate95_openOrders as unknown as Check;
const schema96_openOrders = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"openOrders"};
const pattern2_openOrders = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern24_openOrders = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate95_openOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern24_openOrders.test(data1)){
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
validate95_openOrders.errors = vErrors;
return errors === 0;
}

export const marginTable: Check = validate96_marginTable as unknown as Check;
const schema97_marginTable = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"integer","minimum":0,"maximum":9007199254740991},"dex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"}},"$id":"marginTable"};
const pattern24_marginTable = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate96_marginTable(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern24_marginTable.test(data1)){
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
validate96_marginTable.errors = vErrors;
return errors === 0;
}

export const userRateLimit: Check = validate97_userRateLimit as unknown as Check;
const schema98_userRateLimit = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"userRateLimit"};
const pattern2_userRateLimit = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate97_userRateLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate97_userRateLimit.errors = vErrors;
return errors === 0;
}

export const userRole: Check = validate98_userRole as unknown as Check;
const schema99_userRole = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"userRole"};
const pattern2_userRole = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate98_userRole(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate98_userRole.errors = vErrors;
return errors === 0;
}

export const extraAgents: Check = validate99_extraAgents as unknown as Check;
const schema100_extraAgents = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"}},"$id":"extraAgents"};
const pattern2_extraAgents = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate99_extraAgents(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate99_extraAgents.errors = vErrors;
return errors === 0;
}

export const multiSigOptions: Check = validate100_multiSigOptions as unknown as Check;
const schema101_multiSigOptions = {"type":"object","additionalProperties":false,"properties":{"nonce":{"type":"integer","minimum":0,"maximum":9007199254740991},"vaultAddress":{"type":["string","null"],"pattern":"^0x[0-9a-f]{40}$"},"expiresAfter":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"signatureChainId":{"type":"string","pattern":"^0x[1-9a-f][0-9a-f]{0,12}$"}},"$id":"multiSigOptions"};
const pattern2_multiSigOptions = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern80_multiSigOptions = /* @__PURE__ */ new RegExp("^0x[1-9a-f][0-9a-f]{0,12}$", "u");

function validate100_multiSigOptions(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err4 = {instancePath:instancePath+"/vaultAddress",keyword:"type",params:{type: schema101_multiSigOptions.properties.vaultAddress.type},message:"must be string,null"};
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
const err6 = {instancePath:instancePath+"/expiresAfter",keyword:"type",params:{type: schema101_multiSigOptions.properties.expiresAfter.type},message:"must be integer,null"};
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
if(!pattern80_multiSigOptions.test(data3)){
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
validate100_multiSigOptions.errors = vErrors;
return errors === 0;
}

export const l1Options: Check = validate101_l1Options as unknown as Check;
const schema102_l1Options = {"type":"object","additionalProperties":false,"properties":{"nonce":{"type":"integer","minimum":0,"maximum":9007199254740991},"vaultAddress":{"type":["string","null"],"pattern":"^0x[0-9a-f]{40}$"},"expiresAfter":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}},"$id":"l1Options"};
const pattern2_l1Options = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate101_l1Options(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err4 = {instancePath:instancePath+"/vaultAddress",keyword:"type",params:{type: schema102_l1Options.properties.vaultAddress.type},message:"must be string,null"};
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
const err6 = {instancePath:instancePath+"/expiresAfter",keyword:"type",params:{type: schema102_l1Options.properties.expiresAfter.type},message:"must be integer,null"};
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
validate101_l1Options.errors = vErrors;
return errors === 0;
}

export const userOptions: Check = validate102_userOptions as unknown as Check;
const schema103_userOptions = {"type":"object","additionalProperties":false,"properties":{"nonce":{"type":"integer","minimum":0,"maximum":9007199254740991},"signatureChainId":{"type":"string","pattern":"^0x[1-9a-f][0-9a-f]{0,12}$"}},"$id":"userOptions"};
const pattern80_userOptions = /* @__PURE__ */ new RegExp("^0x[1-9a-f][0-9a-f]{0,12}$", "u");

function validate102_userOptions(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern80_userOptions.test(data1)){
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
validate102_userOptions.errors = vErrors;
return errors === 0;
}

export const l1OwnOptions: Check = validate103_l1OwnOptions as unknown as Check;
const schema104_l1OwnOptions = {"type":"object","additionalProperties":false,"properties":{"nonce":{"type":"integer","minimum":0,"maximum":9007199254740991},"expiresAfter":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}},"$id":"l1OwnOptions"};

function validate103_l1OwnOptions(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err4 = {instancePath:instancePath+"/expiresAfter",keyword:"type",params:{type: schema104_l1OwnOptions.properties.expiresAfter.type},message:"must be integer,null"};
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
validate103_l1OwnOptions.errors = vErrors;
return errors === 0;
}
