// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";

export const addOrder: Check = validate10_addOrder as unknown as Check;
const schema11_addOrder = {"type":"object","additionalProperties":false,"required":["clientOid","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":100},"stop":{"type":"string","enum":["down","up"]},"stopPriceType":{"type":"string","enum":["TP","MP"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"reduceOnly":{"type":"boolean"},"closeOrder":{"type":"boolean"},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"timeInForce":{"type":"string","enum":["GTC","IOC"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^[1-9][0-9]{0,17}$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["iceberg"],"properties":{"iceberg":{"const":true}}},"then":{"required":["visibleSize"]}}],"$id":"addOrder"};
const func2_addOrder = Object.prototype.hasOwnProperty;
const pattern0_addOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern1_addOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern2_addOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern4_addOrder = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");

function validate10_addOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.type !== undefined){
if("limit" !== data.type){
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
if(data.price === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "price"}});
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
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.stop === undefined) && (missing1 = "stop")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.stop !== undefined){
if("down" !== data.stop){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stopPrice === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stopPrice"}});
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.stop === undefined) && (missing2 = "stop")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.stop !== undefined){
if("down" !== data.stop){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stopPriceType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stopPriceType"}});
errors++;
}
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
}
if(!valid5){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs17 = errors;
let valid7 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.stop === undefined) && (missing3 = "stop")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.stop !== undefined){
if("up" !== data.stop){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid3 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stopPrice === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stopPrice"}});
errors++;
}
}
var _valid3 = _errs20 === errors;
valid7 = _valid3;
}
if(!valid7){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs22 = errors;
let valid9 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.stop === undefined) && (missing4 = "stop")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.stop !== undefined){
if("up" !== data.stop){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid4 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stopPriceType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stopPriceType"}});
errors++;
}
}
var _valid4 = _errs25 === errors;
valid9 = _valid4;
}
if(!valid9){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs27 = errors;
let valid11 = true;
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.iceberg === undefined) && (missing5 = "iceberg")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.iceberg !== undefined){
if(true !== data.iceberg){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid5 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.visibleSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "visibleSize"}});
errors++;
}
}
var _valid5 = _errs30 === errors;
valid11 = _valid5;
}
if(!valid11){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientOid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientOid"}});
errors++;
}
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key0 in data){
if(!(func2_addOrder.call(schema11_addOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data6 = data.clientOid;
if(typeof data6 === "string"){
if(!pattern0_addOrder.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.side !== undefined){
let data7 = data.side;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data7 === "buy") || (data7 === "sell"))){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema11_addOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data8 = data.symbol;
if(typeof data8 === "string"){
if(!pattern1_addOrder.test(data8)){
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
let data9 = data.leverage;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.type !== undefined){
let data10 = data.type;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data10 === "limit") || (data10 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema11_addOrder.properties.type.enum}});
errors++;
}
}
if(data.remark !== undefined){
let data11 = data.remark;
if(typeof data11 === "string"){
if(data11.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"});
errors++;
}
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stop !== undefined){
let data12 = data.stop;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data12 === "down") || (data12 === "up"))){
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"enum",params:{allowedValues: schema11_addOrder.properties.stop.enum}});
errors++;
}
}
if(data.stopPriceType !== undefined){
let data13 = data.stopPriceType;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data13 === "TP") || (data13 === "MP"))){
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"enum",params:{allowedValues: schema11_addOrder.properties.stopPriceType.enum}});
errors++;
}
}
if(data.stopPrice !== undefined){
let data14 = data.stopPrice;
if(typeof data14 === "string"){
if(!pattern2_addOrder.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/stopPrice",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stopPrice",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.reduceOnly !== undefined){
if(typeof data.reduceOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/reduceOnly",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.closeOrder !== undefined){
if(typeof data.closeOrder !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/closeOrder",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.marginMode !== undefined){
let data17 = data.marginMode;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data17 === "ISOLATED") || (data17 === "CROSS"))){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema11_addOrder.properties.marginMode.enum}});
errors++;
}
}
if(data.positionSide !== undefined){
let data18 = data.positionSide;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data18 === "BOTH") || (data18 === "LONG")) || (data18 === "SHORT"))){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema11_addOrder.properties.positionSide.enum}});
errors++;
}
}
if(data.price !== undefined){
let data19 = data.price;
if(typeof data19 === "string"){
if(!pattern2_addOrder.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/price",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/price",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.size !== undefined){
let data20 = data.size;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data20 < 1 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.timeInForce !== undefined){
let data21 = data.timeInForce;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data21 === "GTC") || (data21 === "IOC"))){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema11_addOrder.properties.timeInForce.enum}});
errors++;
}
}
if(data.postOnly !== undefined){
if(typeof data.postOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/postOnly",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.hidden !== undefined){
if(typeof data.hidden !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/hidden",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.iceberg !== undefined){
if(typeof data.iceberg !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/iceberg",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.visibleSize !== undefined){
let data25 = data.visibleSize;
if(typeof data25 === "string"){
if(!pattern4_addOrder.test(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,17}$"},message:"must be a whole number above 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate10_addOrder.errors = vErrors;
return errors === 0;
}

export const cancelOrderById: Check = validate11_cancelOrderById as unknown as Check;

function validate11_cancelOrderById(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "orderId"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "orderId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.orderId !== undefined){
let data0 = data.orderId;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate11_cancelOrderById.errors = vErrors;
return errors === 0;
}

export const cancelOrderByClientOid: Check = validate12_cancelOrderByClientOid as unknown as Check;
const pattern1_cancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern0_cancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate12_cancelOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.clientOid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientOid"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "symbol") || (key0 === "clientOid"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern1_cancelOrderByClientOid.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clientOid !== undefined){
let data1 = data.clientOid;
if(typeof data1 === "string"){
if(!pattern0_cancelOrderByClientOid.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate12_cancelOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const addOrderTest: Check = validate13_addOrderTest as unknown as Check;
const schema14_addOrderTest = {"type":"object","additionalProperties":false,"required":["clientOid","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":100},"stop":{"type":"string","enum":["down","up"]},"stopPriceType":{"type":"string","enum":["TP","MP"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"reduceOnly":{"type":"boolean"},"closeOrder":{"type":"boolean"},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"timeInForce":{"type":"string","enum":["GTC","IOC"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^[1-9][0-9]{0,17}$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["iceberg"],"properties":{"iceberg":{"const":true}}},"then":{"required":["visibleSize"]}}],"$id":"addOrderTest"};
const func2_addOrderTest = Object.prototype.hasOwnProperty;
const pattern0_addOrderTest = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern1_addOrderTest = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern2_addOrderTest = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern4_addOrderTest = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");

function validate13_addOrderTest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.type !== undefined){
if("limit" !== data.type){
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
if(data.price === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "price"}});
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
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.stop === undefined) && (missing1 = "stop")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.stop !== undefined){
if("down" !== data.stop){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stopPrice === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stopPrice"}});
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.stop === undefined) && (missing2 = "stop")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.stop !== undefined){
if("down" !== data.stop){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stopPriceType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stopPriceType"}});
errors++;
}
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
}
if(!valid5){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs17 = errors;
let valid7 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.stop === undefined) && (missing3 = "stop")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.stop !== undefined){
if("up" !== data.stop){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid3 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stopPrice === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stopPrice"}});
errors++;
}
}
var _valid3 = _errs20 === errors;
valid7 = _valid3;
}
if(!valid7){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs22 = errors;
let valid9 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.stop === undefined) && (missing4 = "stop")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.stop !== undefined){
if("up" !== data.stop){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid4 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stopPriceType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stopPriceType"}});
errors++;
}
}
var _valid4 = _errs25 === errors;
valid9 = _valid4;
}
if(!valid9){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs27 = errors;
let valid11 = true;
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.iceberg === undefined) && (missing5 = "iceberg")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.iceberg !== undefined){
if(true !== data.iceberg){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid5 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.visibleSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "visibleSize"}});
errors++;
}
}
var _valid5 = _errs30 === errors;
valid11 = _valid5;
}
if(!valid11){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientOid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientOid"}});
errors++;
}
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key0 in data){
if(!(func2_addOrderTest.call(schema14_addOrderTest.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data6 = data.clientOid;
if(typeof data6 === "string"){
if(!pattern0_addOrderTest.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.side !== undefined){
let data7 = data.side;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data7 === "buy") || (data7 === "sell"))){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema14_addOrderTest.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data8 = data.symbol;
if(typeof data8 === "string"){
if(!pattern1_addOrderTest.test(data8)){
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
let data9 = data.leverage;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.type !== undefined){
let data10 = data.type;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data10 === "limit") || (data10 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema14_addOrderTest.properties.type.enum}});
errors++;
}
}
if(data.remark !== undefined){
let data11 = data.remark;
if(typeof data11 === "string"){
if(data11.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"});
errors++;
}
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stop !== undefined){
let data12 = data.stop;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data12 === "down") || (data12 === "up"))){
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"enum",params:{allowedValues: schema14_addOrderTest.properties.stop.enum}});
errors++;
}
}
if(data.stopPriceType !== undefined){
let data13 = data.stopPriceType;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data13 === "TP") || (data13 === "MP"))){
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"enum",params:{allowedValues: schema14_addOrderTest.properties.stopPriceType.enum}});
errors++;
}
}
if(data.stopPrice !== undefined){
let data14 = data.stopPrice;
if(typeof data14 === "string"){
if(!pattern2_addOrderTest.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/stopPrice",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stopPrice",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.reduceOnly !== undefined){
if(typeof data.reduceOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/reduceOnly",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.closeOrder !== undefined){
if(typeof data.closeOrder !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/closeOrder",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.marginMode !== undefined){
let data17 = data.marginMode;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data17 === "ISOLATED") || (data17 === "CROSS"))){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema14_addOrderTest.properties.marginMode.enum}});
errors++;
}
}
if(data.positionSide !== undefined){
let data18 = data.positionSide;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data18 === "BOTH") || (data18 === "LONG")) || (data18 === "SHORT"))){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema14_addOrderTest.properties.positionSide.enum}});
errors++;
}
}
if(data.price !== undefined){
let data19 = data.price;
if(typeof data19 === "string"){
if(!pattern2_addOrderTest.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/price",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/price",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.size !== undefined){
let data20 = data.size;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data20 < 1 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.timeInForce !== undefined){
let data21 = data.timeInForce;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data21 === "GTC") || (data21 === "IOC"))){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema14_addOrderTest.properties.timeInForce.enum}});
errors++;
}
}
if(data.postOnly !== undefined){
if(typeof data.postOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/postOnly",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.hidden !== undefined){
if(typeof data.hidden !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/hidden",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.iceberg !== undefined){
if(typeof data.iceberg !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/iceberg",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.visibleSize !== undefined){
let data25 = data.visibleSize;
if(typeof data25 === "string"){
if(!pattern4_addOrderTest.test(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,17}$"},message:"must be a whole number above 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate13_addOrderTest.errors = vErrors;
return errors === 0;
}

export const addTPSLOrder: Check = validate14_addTPSLOrder as unknown as Check;
const schema15_addTPSLOrder = {"type":"object","additionalProperties":false,"required":["clientOid","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":100},"triggerStopUpPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"triggerStopDownPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"stopPriceType":{"type":"string","enum":["TP","MP"]},"reduceOnly":{"type":"boolean"},"closeOrder":{"type":"boolean"},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"timeInForce":{"type":"string","enum":["GTC","IOC"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^[1-9][0-9]{0,17}$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["iceberg"],"properties":{"iceberg":{"const":true}}},"then":{"required":["visibleSize"]}}],"$id":"addTPSLOrder"};
const func2_addTPSLOrder = Object.prototype.hasOwnProperty;
const pattern0_addTPSLOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern1_addTPSLOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern2_addTPSLOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern4_addTPSLOrder = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");

function validate14_addTPSLOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.type !== undefined){
if("limit" !== data.type){
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
if(data.price === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "price"}});
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
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.iceberg === undefined) && (missing1 = "iceberg")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.iceberg !== undefined){
if(true !== data.iceberg){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.visibleSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "visibleSize"}});
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientOid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientOid"}});
errors++;
}
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key0 in data){
if(!(func2_addTPSLOrder.call(schema15_addTPSLOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern0_addTPSLOrder.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.side !== undefined){
let data3 = data.side;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "buy") || (data3 === "sell"))){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema15_addTPSLOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern1_addTPSLOrder.test(data4)){
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
let data5 = data.leverage;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.type !== undefined){
let data6 = data.type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data6 === "limit") || (data6 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema15_addTPSLOrder.properties.type.enum}});
errors++;
}
}
if(data.remark !== undefined){
let data7 = data.remark;
if(typeof data7 === "string"){
if(data7.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.triggerStopUpPrice !== undefined){
let data8 = data.triggerStopUpPrice;
if(typeof data8 === "string"){
if(!pattern2_addTPSLOrder.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/triggerStopUpPrice",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/triggerStopUpPrice",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.triggerStopDownPrice !== undefined){
let data9 = data.triggerStopDownPrice;
if(typeof data9 === "string"){
if(!pattern2_addTPSLOrder.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/triggerStopDownPrice",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/triggerStopDownPrice",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stopPriceType !== undefined){
let data10 = data.stopPriceType;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data10 === "TP") || (data10 === "MP"))){
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"enum",params:{allowedValues: schema15_addTPSLOrder.properties.stopPriceType.enum}});
errors++;
}
}
if(data.reduceOnly !== undefined){
if(typeof data.reduceOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/reduceOnly",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.closeOrder !== undefined){
if(typeof data.closeOrder !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/closeOrder",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.marginMode !== undefined){
let data13 = data.marginMode;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data13 === "ISOLATED") || (data13 === "CROSS"))){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema15_addTPSLOrder.properties.marginMode.enum}});
errors++;
}
}
if(data.positionSide !== undefined){
let data14 = data.positionSide;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data14 === "BOTH") || (data14 === "LONG")) || (data14 === "SHORT"))){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema15_addTPSLOrder.properties.positionSide.enum}});
errors++;
}
}
if(data.price !== undefined){
let data15 = data.price;
if(typeof data15 === "string"){
if(!pattern2_addTPSLOrder.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/price",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/price",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.size !== undefined){
let data16 = data.size;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.timeInForce !== undefined){
let data17 = data.timeInForce;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data17 === "GTC") || (data17 === "IOC"))){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema15_addTPSLOrder.properties.timeInForce.enum}});
errors++;
}
}
if(data.postOnly !== undefined){
if(typeof data.postOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/postOnly",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.hidden !== undefined){
if(typeof data.hidden !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/hidden",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.iceberg !== undefined){
if(typeof data.iceberg !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/iceberg",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.visibleSize !== undefined){
let data21 = data.visibleSize;
if(typeof data21 === "string"){
if(!pattern4_addTPSLOrder.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,17}$"},message:"must be a whole number above 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate14_addTPSLOrder.errors = vErrors;
return errors === 0;
}

export const getMaxOpenSize: Check = validate15_getMaxOpenSize as unknown as Check;
const pattern1_getMaxOpenSize = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern2_getMaxOpenSize = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate15_getMaxOpenSize(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.price === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "price"}});
errors++;
}
if(data.leverage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "leverage"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "symbol") || (key0 === "price")) || (key0 === "leverage"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern1_getMaxOpenSize.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.price !== undefined){
let data1 = data.price;
if(typeof data1 === "string"){
if(!pattern2_getMaxOpenSize.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/price",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/price",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.leverage !== undefined){
let data2 = data.leverage;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate15_getMaxOpenSize.errors = vErrors;
return errors === 0;
}

export const addIsolatedMargin: Check = validate16_addIsolatedMargin as unknown as Check;
const schema17_addIsolatedMargin = {"type":"object","additionalProperties":false,"required":["symbol","margin","bizNo"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"margin":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"bizNo":{"type":"string","minLength":1,"maxLength":36},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]}},"$id":"addIsolatedMargin"};
const pattern1_addIsolatedMargin = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern2_addIsolatedMargin = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate16_addIsolatedMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.margin === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "margin"}});
errors++;
}
if(data.bizNo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bizNo"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "symbol") || (key0 === "margin")) || (key0 === "bizNo")) || (key0 === "positionSide"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern1_addIsolatedMargin.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.margin !== undefined){
let data1 = data.margin;
if(typeof data1 === "string"){
if(!pattern2_addIsolatedMargin.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/margin",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/margin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.bizNo !== undefined){
let data2 = data.bizNo;
if(typeof data2 === "string"){
if(data2.length > 36){
(vErrors ??= []).push({instancePath:instancePath+"/bizNo",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/bizNo",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bizNo",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.positionSide !== undefined){
let data3 = data.positionSide;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data3 === "BOTH") || (data3 === "LONG")) || (data3 === "SHORT"))){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema17_addIsolatedMargin.properties.positionSide.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate16_addIsolatedMargin.errors = vErrors;
return errors === 0;
}

export const removeIsolatedMargin: Check = validate17_removeIsolatedMargin as unknown as Check;
const schema18_removeIsolatedMargin = {"type":"object","additionalProperties":false,"required":["symbol","withdrawAmount"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"withdrawAmount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]}},"$id":"removeIsolatedMargin"};
const pattern1_removeIsolatedMargin = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern2_removeIsolatedMargin = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate17_removeIsolatedMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.withdrawAmount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "withdrawAmount"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "symbol") || (key0 === "withdrawAmount")) || (key0 === "positionSide"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern1_removeIsolatedMargin.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.withdrawAmount !== undefined){
let data1 = data.withdrawAmount;
if(typeof data1 === "string"){
if(!pattern2_removeIsolatedMargin.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/withdrawAmount",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/withdrawAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.positionSide !== undefined){
let data2 = data.positionSide;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data2 === "BOTH") || (data2 === "LONG")) || (data2 === "SHORT"))){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema18_removeIsolatedMargin.properties.positionSide.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate17_removeIsolatedMargin.errors = vErrors;
return errors === 0;
}

export const getMaxWithdrawMargin: Check = validate18_getMaxWithdrawMargin as unknown as Check;
const schema19_getMaxWithdrawMargin = {"type":"object","additionalProperties":false,"required":["symbol"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]}},"$id":"getMaxWithdrawMargin"};
const pattern1_getMaxWithdrawMargin = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate18_getMaxWithdrawMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "symbol") || (key0 === "positionSide"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern1_getMaxWithdrawMargin.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.positionSide !== undefined){
let data1 = data.positionSide;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data1 === "BOTH") || (data1 === "LONG")) || (data1 === "SHORT"))){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema19_getMaxWithdrawMargin.properties.positionSide.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate18_getMaxWithdrawMargin.errors = vErrors;
return errors === 0;
}

export const modifyAutoDepositStatus: Check = validate19_modifyAutoDepositStatus as unknown as Check;
const schema20_modifyAutoDepositStatus = {"type":"object","additionalProperties":false,"required":["symbol","status"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"status":{"type":"boolean"},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]}},"$id":"modifyAutoDepositStatus"};
const pattern1_modifyAutoDepositStatus = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate19_modifyAutoDepositStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "symbol") || (key0 === "status")) || (key0 === "positionSide"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern1_modifyAutoDepositStatus.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.positionSide !== undefined){
let data2 = data.positionSide;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data2 === "BOTH") || (data2 === "LONG")) || (data2 === "SHORT"))){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema20_modifyAutoDepositStatus.properties.positionSide.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate19_modifyAutoDepositStatus.errors = vErrors;
return errors === 0;
}

export const modifyIsolatedMarginRiskLimit: Check = validate20_modifyIsolatedMarginRiskLimit as unknown as Check;
const pattern1_modifyIsolatedMarginRiskLimit = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate20_modifyIsolatedMarginRiskLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.level === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "level"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "symbol") || (key0 === "level"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern1_modifyIsolatedMarginRiskLimit.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.level !== undefined){
let data1 = data.level;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/level",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/level",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/level",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate20_modifyIsolatedMarginRiskLimit.errors = vErrors;
return errors === 0;
}
