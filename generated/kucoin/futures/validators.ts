// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";

export const getSymbol: Check = validate10_getSymbol as unknown as Check;
const pattern0_getSymbol = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate10_getSymbol(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "symbol")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getSymbol.test(data0)){
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
validate10_getSymbol.errors = vErrors;
return errors === 0;
}

export const getAllSymbols: Check = validate11_getAllSymbols as unknown as Check;

function validate11_getAllSymbols(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate11_getAllSymbols.errors = vErrors;
return errors === 0;
}

export const getTicker: Check = validate12_getTicker as unknown as Check;
const pattern0_getTicker = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate12_getTicker(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "symbol")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getTicker.test(data0)){
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
validate12_getTicker.errors = vErrors;
return errors === 0;
}

export const getAllTickers: Check = validate13_getAllTickers as unknown as Check;

function validate13_getAllTickers(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate13_getAllTickers.errors = vErrors;
return errors === 0;
}

export const getFullOrderBook: Check = validate14_getFullOrderBook as unknown as Check;
const pattern0_getFullOrderBook = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate14_getFullOrderBook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "symbol")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getFullOrderBook.test(data0)){
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
validate14_getFullOrderBook.errors = vErrors;
return errors === 0;
}

export const getPartOrderBook: Check = validate15_getPartOrderBook as unknown as Check;
const schema16_getPartOrderBook = {"type":"object","additionalProperties":false,"required":["size","symbol"],"properties":{"size":{"type":"integer","enum":[20,100]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}},"$id":"getPartOrderBook"};
const pattern0_getPartOrderBook = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate15_getPartOrderBook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "size") || (key0 === "symbol"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.size !== undefined){
let data0 = data.size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!((data0 === 20) || (data0 === 100))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"enum",params:{allowedValues: schema16_getPartOrderBook.properties.size.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern0_getPartOrderBook.test(data1)){
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
validate15_getPartOrderBook.errors = vErrors;
return errors === 0;
}

export const getMarketTradeHistory: Check = validate16_getMarketTradeHistory as unknown as Check;
const pattern0_getMarketTradeHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate16_getMarketTradeHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "symbol")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getMarketTradeHistory.test(data0)){
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
validate16_getMarketTradeHistory.errors = vErrors;
return errors === 0;
}

export const getKlines: Check = validate17_getKlines as unknown as Check;
const schema18_getKlines = {"type":"object","additionalProperties":false,"required":["symbol","granularity"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"granularity":{"type":"integer","enum":[1,5,15,30,60,120,240,480,720,1440,10080]},"from":{"type":"integer","minimum":0,"maximum":9007199254740991},"to":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"getKlines"};
const pattern0_getKlines = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate17_getKlines(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.granularity === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "granularity"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "symbol") || (key0 === "granularity")) || (key0 === "from")) || (key0 === "to"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getKlines.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.granularity !== undefined){
let data1 = data.granularity;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/granularity",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!(((((((((((data1 === 1) || (data1 === 5)) || (data1 === 15)) || (data1 === 30)) || (data1 === 60)) || (data1 === 120)) || (data1 === 240)) || (data1 === 480)) || (data1 === 720)) || (data1 === 1440)) || (data1 === 10080))){
(vErrors ??= []).push({instancePath:instancePath+"/granularity",keyword:"enum",params:{allowedValues: schema18_getKlines.properties.granularity.enum}});
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data3 = data.to;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate17_getKlines.errors = vErrors;
return errors === 0;
}

export const getMarkPrice: Check = validate18_getMarkPrice as unknown as Check;
const pattern0_getMarkPrice = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate18_getMarkPrice(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "symbol")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getMarkPrice.test(data0)){
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
validate18_getMarkPrice.errors = vErrors;
return errors === 0;
}

export const getSpotIndexPrice: Check = validate19_getSpotIndexPrice as unknown as Check;
const pattern0_getSpotIndexPrice = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate19_getSpotIndexPrice(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "symbol") || (key0 === "startAt")) || (key0 === "endAt")) || (key0 === "reverse")) || (key0 === "offset")) || (key0 === "forward")) || (key0 === "maxCount"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getSpotIndexPrice.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startAt !== undefined){
let data1 = data.startAt;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endAt !== undefined){
let data2 = data.endAt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.reverse !== undefined){
if(typeof data.reverse !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/reverse",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.offset !== undefined){
let data4 = data.offset;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.forward !== undefined){
if(typeof data.forward !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/forward",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.maxCount !== undefined){
let data6 = data.maxCount;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate19_getSpotIndexPrice.errors = vErrors;
return errors === 0;
}

export const getInterestRateIndex: Check = validate20_getInterestRateIndex as unknown as Check;
const pattern0_getInterestRateIndex = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate20_getInterestRateIndex(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "symbol") || (key0 === "startAt")) || (key0 === "endAt")) || (key0 === "reverse")) || (key0 === "offset")) || (key0 === "forward")) || (key0 === "maxCount"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getInterestRateIndex.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startAt !== undefined){
let data1 = data.startAt;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endAt !== undefined){
let data2 = data.endAt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.reverse !== undefined){
if(typeof data.reverse !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/reverse",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.offset !== undefined){
let data4 = data.offset;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.forward !== undefined){
if(typeof data.forward !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/forward",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.maxCount !== undefined){
let data6 = data.maxCount;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate20_getInterestRateIndex.errors = vErrors;
return errors === 0;
}

export const getPremiumIndex: Check = validate21_getPremiumIndex as unknown as Check;
const pattern0_getPremiumIndex = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate21_getPremiumIndex(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "symbol") || (key0 === "startAt")) || (key0 === "endAt")) || (key0 === "reverse")) || (key0 === "offset")) || (key0 === "forward")) || (key0 === "maxCount"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getPremiumIndex.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startAt !== undefined){
let data1 = data.startAt;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endAt !== undefined){
let data2 = data.endAt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.reverse !== undefined){
if(typeof data.reverse !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/reverse",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.offset !== undefined){
let data4 = data.offset;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.forward !== undefined){
if(typeof data.forward !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/forward",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.maxCount !== undefined){
let data6 = data.maxCount;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate21_getPremiumIndex.errors = vErrors;
return errors === 0;
}

export const get24hrStats: Check = validate22_get24hrStats as unknown as Check;

function validate22_get24hrStats(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate22_get24hrStats.errors = vErrors;
return errors === 0;
}

export const getServiceStatus: Check = validate23_getServiceStatus as unknown as Check;

function validate23_getServiceStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate23_getServiceStatus.errors = vErrors;
return errors === 0;
}

export const getPublicToken: Check = validate24_getPublicToken as unknown as Check;

function validate24_getPublicToken(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate24_getPublicToken.errors = vErrors;
return errors === 0;
}

export const getPrivateToken: Check = validate25_getPrivateToken as unknown as Check;

function validate25_getPrivateToken(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate25_getPrivateToken.errors = vErrors;
return errors === 0;
}

export const getCurrentFundingRate: Check = validate26_getCurrentFundingRate as unknown as Check;
const pattern0_getCurrentFundingRate = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate26_getCurrentFundingRate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "symbol")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getCurrentFundingRate.test(data0)){
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
validate26_getCurrentFundingRate.errors = vErrors;
return errors === 0;
}

export const getPublicFundingHistory: Check = validate27_getPublicFundingHistory as unknown as Check;
const pattern0_getPublicFundingHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate27_getPublicFundingHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "symbol") || (key0 === "from")) || (key0 === "to"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getPublicFundingHistory.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data2 = data.to;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate27_getPublicFundingHistory.errors = vErrors;
return errors === 0;
}

export const getPrivateFundingHistory: Check = validate28_getPrivateFundingHistory as unknown as Check;
const pattern0_getPrivateFundingHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate28_getPrivateFundingHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "symbol") || (key0 === "startAt")) || (key0 === "endAt")) || (key0 === "reverse")) || (key0 === "offset")) || (key0 === "forward")) || (key0 === "maxCount"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getPrivateFundingHistory.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startAt !== undefined){
let data1 = data.startAt;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endAt !== undefined){
let data2 = data.endAt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.reverse !== undefined){
if(typeof data.reverse !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/reverse",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.offset !== undefined){
let data4 = data.offset;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.forward !== undefined){
if(typeof data.forward !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/forward",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.maxCount !== undefined){
let data6 = data.maxCount;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate28_getPrivateFundingHistory.errors = vErrors;
return errors === 0;
}

export const getOrderList: Check = validate29_getOrderList as unknown as Check;
const schema30_getOrderList = {"type":"object","additionalProperties":false,"required":[],"properties":{"status":{"type":"string","enum":["active","done"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market","limit_stop","market_stop","oco_limit","oco_stop"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":1,"maximum":1000}},"$id":"getOrderList"};
const pattern0_getOrderList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate29_getOrderList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "status") || (key0 === "symbol")) || (key0 === "side")) || (key0 === "type")) || (key0 === "startAt")) || (key0 === "endAt")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "active") || (data0 === "done"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema30_getOrderList.properties.status.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern0_getOrderList.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.side !== undefined){
let data2 = data.side;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "buy") || (data2 === "sell"))){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema30_getOrderList.properties.side.enum}});
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data3 === "limit") || (data3 === "market")) || (data3 === "limit_stop")) || (data3 === "market_stop")) || (data3 === "oco_limit")) || (data3 === "oco_stop"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema30_getOrderList.properties.type.enum}});
errors++;
}
}
if(data.startAt !== undefined){
let data4 = data.startAt;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endAt !== undefined){
let data5 = data.endAt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
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
if(data7 > 1000 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate29_getOrderList.errors = vErrors;
return errors === 0;
}

export const addOrder: Check = validate30_addOrder as unknown as Check;
const schema31_addOrder = {"type":"object","additionalProperties":false,"required":["clientOid","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":100},"stop":{"type":"string","enum":["down","up"]},"stopPriceType":{"type":"string","enum":["TP","MP","IP"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"reduceOnly":{"type":"boolean"},"closeOrder":{"type":"boolean"},"forceHold":{"type":"boolean"},"stp":{"type":"string","enum":["CN","CO","CB"]},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"qty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"valueQty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","IOC"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^[1-9][0-9]{0,17}$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["iceberg"],"properties":{"iceberg":{"const":true}}},"then":{"required":["visibleSize"]}}],"$id":"addOrder"};
const func2_addOrder = Object.prototype.hasOwnProperty;
const pattern14_addOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern16_addOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern20_addOrder = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");

function validate30_addOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_addOrder.call(schema31_addOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data6 = data.clientOid;
if(typeof data6 === "string"){
if(!pattern14_addOrder.test(data6)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema31_addOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data8 = data.symbol;
if(typeof data8 === "string"){
if(!pattern0_addOrder.test(data8)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema31_addOrder.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"enum",params:{allowedValues: schema31_addOrder.properties.stop.enum}});
errors++;
}
}
if(data.stopPriceType !== undefined){
let data13 = data.stopPriceType;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data13 === "TP") || (data13 === "MP")) || (data13 === "IP"))){
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"enum",params:{allowedValues: schema31_addOrder.properties.stopPriceType.enum}});
errors++;
}
}
if(data.stopPrice !== undefined){
let data14 = data.stopPrice;
if(typeof data14 === "string"){
if(!pattern16_addOrder.test(data14)){
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
if(data.forceHold !== undefined){
if(typeof data.forceHold !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/forceHold",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.stp !== undefined){
let data18 = data.stp;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data18 === "CN") || (data18 === "CO")) || (data18 === "CB"))){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema31_addOrder.properties.stp.enum}});
errors++;
}
}
if(data.marginMode !== undefined){
let data19 = data.marginMode;
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data19 === "ISOLATED") || (data19 === "CROSS"))){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema31_addOrder.properties.marginMode.enum}});
errors++;
}
}
if(data.positionSide !== undefined){
let data20 = data.positionSide;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data20 === "BOTH") || (data20 === "LONG")) || (data20 === "SHORT"))){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema31_addOrder.properties.positionSide.enum}});
errors++;
}
}
if(data.price !== undefined){
let data21 = data.price;
if(typeof data21 === "string"){
if(!pattern16_addOrder.test(data21)){
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
let data22 = data.size;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data22 < 1 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.qty !== undefined){
let data23 = data.qty;
if(typeof data23 === "string"){
if(!pattern16_addOrder.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/qty",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/qty",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.valueQty !== undefined){
let data24 = data.valueQty;
if(typeof data24 === "string"){
if(!pattern16_addOrder.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/valueQty",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueQty",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.timeInForce !== undefined){
let data25 = data.timeInForce;
if(typeof data25 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data25 === "GTC") || (data25 === "IOC"))){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema31_addOrder.properties.timeInForce.enum}});
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
let data29 = data.visibleSize;
if(typeof data29 === "string"){
if(!pattern20_addOrder.test(data29)){
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
validate30_addOrder.errors = vErrors;
return errors === 0;
}

export const cancelAllOrdersV1: Check = validate31_cancelAllOrdersV1 as unknown as Check;
const pattern0_cancelAllOrdersV1 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate31_cancelAllOrdersV1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_cancelAllOrdersV1.test(data0)){
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
validate31_cancelAllOrdersV1.errors = vErrors;
return errors === 0;
}

export const addOrderTest: Check = validate32_addOrderTest as unknown as Check;
const schema33_addOrderTest = {"type":"object","additionalProperties":false,"required":["clientOid","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":100},"stop":{"type":"string","enum":["down","up"]},"stopPriceType":{"type":"string","enum":["TP","MP","IP"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"reduceOnly":{"type":"boolean"},"closeOrder":{"type":"boolean"},"forceHold":{"type":"boolean"},"stp":{"type":"string","enum":["CN","CO","CB"]},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"qty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"valueQty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","IOC"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^[1-9][0-9]{0,17}$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["iceberg"],"properties":{"iceberg":{"const":true}}},"then":{"required":["visibleSize"]}}],"$id":"addOrderTest"};
const func2_addOrderTest = Object.prototype.hasOwnProperty;
const pattern14_addOrderTest = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrderTest = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern16_addOrderTest = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern20_addOrderTest = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");

function validate32_addOrderTest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_addOrderTest.call(schema33_addOrderTest.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data6 = data.clientOid;
if(typeof data6 === "string"){
if(!pattern14_addOrderTest.test(data6)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema33_addOrderTest.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data8 = data.symbol;
if(typeof data8 === "string"){
if(!pattern0_addOrderTest.test(data8)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema33_addOrderTest.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"enum",params:{allowedValues: schema33_addOrderTest.properties.stop.enum}});
errors++;
}
}
if(data.stopPriceType !== undefined){
let data13 = data.stopPriceType;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data13 === "TP") || (data13 === "MP")) || (data13 === "IP"))){
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"enum",params:{allowedValues: schema33_addOrderTest.properties.stopPriceType.enum}});
errors++;
}
}
if(data.stopPrice !== undefined){
let data14 = data.stopPrice;
if(typeof data14 === "string"){
if(!pattern16_addOrderTest.test(data14)){
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
if(data.forceHold !== undefined){
if(typeof data.forceHold !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/forceHold",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.stp !== undefined){
let data18 = data.stp;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data18 === "CN") || (data18 === "CO")) || (data18 === "CB"))){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema33_addOrderTest.properties.stp.enum}});
errors++;
}
}
if(data.marginMode !== undefined){
let data19 = data.marginMode;
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data19 === "ISOLATED") || (data19 === "CROSS"))){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema33_addOrderTest.properties.marginMode.enum}});
errors++;
}
}
if(data.positionSide !== undefined){
let data20 = data.positionSide;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data20 === "BOTH") || (data20 === "LONG")) || (data20 === "SHORT"))){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema33_addOrderTest.properties.positionSide.enum}});
errors++;
}
}
if(data.price !== undefined){
let data21 = data.price;
if(typeof data21 === "string"){
if(!pattern16_addOrderTest.test(data21)){
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
let data22 = data.size;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data22 < 1 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.qty !== undefined){
let data23 = data.qty;
if(typeof data23 === "string"){
if(!pattern16_addOrderTest.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/qty",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/qty",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.valueQty !== undefined){
let data24 = data.valueQty;
if(typeof data24 === "string"){
if(!pattern16_addOrderTest.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/valueQty",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueQty",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.timeInForce !== undefined){
let data25 = data.timeInForce;
if(typeof data25 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data25 === "GTC") || (data25 === "IOC"))){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema33_addOrderTest.properties.timeInForce.enum}});
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
let data29 = data.visibleSize;
if(typeof data29 === "string"){
if(!pattern20_addOrderTest.test(data29)){
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
validate32_addOrderTest.errors = vErrors;
return errors === 0;
}

export const batchAddOrders: Check = validate33_batchAddOrders as unknown as Check;
const schema34_batchAddOrders = {"type":"object","additionalProperties":false,"required":["orders"],"properties":{"orders":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["clientOid","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":100},"stop":{"type":"string","enum":["down","up"]},"stopPriceType":{"type":"string","enum":["TP","MP","IP"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"reduceOnly":{"type":"boolean"},"closeOrder":{"type":"boolean"},"forceHold":{"type":"boolean"},"stp":{"type":"string","enum":["CN","CO","CB"]},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"qty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"valueQty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","IOC"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^[1-9][0-9]{0,17}$"}}}}},"$id":"batchAddOrders"};
const func2_batchAddOrders = Object.prototype.hasOwnProperty;
const pattern14_batchAddOrders = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_batchAddOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern16_batchAddOrders = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern20_batchAddOrders = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");

function validate33_batchAddOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orders === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "orders"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "orders")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.orders !== undefined){
let data0 = data.orders;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/orders",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orders",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.clientOid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "clientOid"}});
errors++;
}
if(data1.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key1 in data1){
if(!(func2_batchAddOrders.call(schema34_batchAddOrders.properties.orders.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.clientOid !== undefined){
let data2 = data1.clientOid;
if(typeof data2 === "string"){
if(!pattern14_batchAddOrders.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.side !== undefined){
let data3 = data1.side;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/side",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "buy") || (data3 === "sell"))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/side",keyword:"enum",params:{allowedValues: schema34_batchAddOrders.properties.orders.items.properties.side.enum}});
errors++;
}
}
if(data1.symbol !== undefined){
let data4 = data1.symbol;
if(typeof data4 === "string"){
if(!pattern0_batchAddOrders.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.leverage !== undefined){
let data5 = data1.leverage;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/leverage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/leverage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/leverage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data1.type !== undefined){
let data6 = data1.type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data6 === "limit") || (data6 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/type",keyword:"enum",params:{allowedValues: schema34_batchAddOrders.properties.orders.items.properties.type.enum}});
errors++;
}
}
if(data1.remark !== undefined){
let data7 = data1.remark;
if(typeof data7 === "string"){
if(data7.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/remark",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.stop !== undefined){
let data8 = data1.stop;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/stop",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data8 === "down") || (data8 === "up"))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/stop",keyword:"enum",params:{allowedValues: schema34_batchAddOrders.properties.orders.items.properties.stop.enum}});
errors++;
}
}
if(data1.stopPriceType !== undefined){
let data9 = data1.stopPriceType;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/stopPriceType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data9 === "TP") || (data9 === "MP")) || (data9 === "IP"))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/stopPriceType",keyword:"enum",params:{allowedValues: schema34_batchAddOrders.properties.orders.items.properties.stopPriceType.enum}});
errors++;
}
}
if(data1.stopPrice !== undefined){
let data10 = data1.stopPrice;
if(typeof data10 === "string"){
if(!pattern16_batchAddOrders.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/stopPrice",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/stopPrice",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.reduceOnly !== undefined){
if(typeof data1.reduceOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/reduceOnly",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.closeOrder !== undefined){
if(typeof data1.closeOrder !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/closeOrder",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.forceHold !== undefined){
if(typeof data1.forceHold !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/forceHold",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.stp !== undefined){
let data14 = data1.stp;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data14 === "CN") || (data14 === "CO")) || (data14 === "CB"))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/stp",keyword:"enum",params:{allowedValues: schema34_batchAddOrders.properties.orders.items.properties.stp.enum}});
errors++;
}
}
if(data1.marginMode !== undefined){
let data15 = data1.marginMode;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/marginMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data15 === "ISOLATED") || (data15 === "CROSS"))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/marginMode",keyword:"enum",params:{allowedValues: schema34_batchAddOrders.properties.orders.items.properties.marginMode.enum}});
errors++;
}
}
if(data1.positionSide !== undefined){
let data16 = data1.positionSide;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/positionSide",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data16 === "BOTH") || (data16 === "LONG")) || (data16 === "SHORT"))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/positionSide",keyword:"enum",params:{allowedValues: schema34_batchAddOrders.properties.orders.items.properties.positionSide.enum}});
errors++;
}
}
if(data1.price !== undefined){
let data17 = data1.price;
if(typeof data17 === "string"){
if(!pattern16_batchAddOrders.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/price",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/price",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.size !== undefined){
let data18 = data1.size;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/size",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/size",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data18 < 1 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data1.qty !== undefined){
let data19 = data1.qty;
if(typeof data19 === "string"){
if(!pattern16_batchAddOrders.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/qty",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/qty",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.valueQty !== undefined){
let data20 = data1.valueQty;
if(typeof data20 === "string"){
if(!pattern16_batchAddOrders.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/valueQty",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/valueQty",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.timeInForce !== undefined){
let data21 = data1.timeInForce;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data21 === "GTC") || (data21 === "IOC"))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/timeInForce",keyword:"enum",params:{allowedValues: schema34_batchAddOrders.properties.orders.items.properties.timeInForce.enum}});
errors++;
}
}
if(data1.postOnly !== undefined){
if(typeof data1.postOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/postOnly",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.hidden !== undefined){
if(typeof data1.hidden !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/hidden",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.iceberg !== undefined){
if(typeof data1.iceberg !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/iceberg",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.visibleSize !== undefined){
let data25 = data1.visibleSize;
if(typeof data25 === "string"){
if(!pattern20_batchAddOrders.test(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/visibleSize",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,17}$"},message:"must be a whole number above 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate33_batchAddOrders.errors = vErrors;
return errors === 0;
}

export const addTPSLOrder: Check = validate34_addTPSLOrder as unknown as Check;
const schema35_addTPSLOrder = {"type":"object","additionalProperties":false,"required":["clientOid","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":100},"triggerStopUpPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"triggerStopDownPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"stopPriceType":{"type":"string","enum":["TP","MP","IP"]},"reduceOnly":{"type":"boolean"},"closeOrder":{"type":"boolean"},"forceHold":{"type":"boolean"},"stp":{"type":"string","enum":["CN","CO","CB"]},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"qty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"valueQty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","IOC"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^[1-9][0-9]{0,17}$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["iceberg"],"properties":{"iceberg":{"const":true}}},"then":{"required":["visibleSize"]}}],"$id":"addTPSLOrder"};
const func2_addTPSLOrder = Object.prototype.hasOwnProperty;
const pattern14_addTPSLOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addTPSLOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern16_addTPSLOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern20_addTPSLOrder = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");

function validate34_addTPSLOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_addTPSLOrder.call(schema35_addTPSLOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern14_addTPSLOrder.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema35_addTPSLOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_addTPSLOrder.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema35_addTPSLOrder.properties.type.enum}});
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
if(!pattern16_addTPSLOrder.test(data8)){
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
if(!pattern16_addTPSLOrder.test(data9)){
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
if(!(((data10 === "TP") || (data10 === "MP")) || (data10 === "IP"))){
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"enum",params:{allowedValues: schema35_addTPSLOrder.properties.stopPriceType.enum}});
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
if(data.forceHold !== undefined){
if(typeof data.forceHold !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/forceHold",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.stp !== undefined){
let data14 = data.stp;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data14 === "CN") || (data14 === "CO")) || (data14 === "CB"))){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema35_addTPSLOrder.properties.stp.enum}});
errors++;
}
}
if(data.marginMode !== undefined){
let data15 = data.marginMode;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data15 === "ISOLATED") || (data15 === "CROSS"))){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema35_addTPSLOrder.properties.marginMode.enum}});
errors++;
}
}
if(data.positionSide !== undefined){
let data16 = data.positionSide;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data16 === "BOTH") || (data16 === "LONG")) || (data16 === "SHORT"))){
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema35_addTPSLOrder.properties.positionSide.enum}});
errors++;
}
}
if(data.price !== undefined){
let data17 = data.price;
if(typeof data17 === "string"){
if(!pattern16_addTPSLOrder.test(data17)){
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
let data18 = data.size;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data18 < 1 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.qty !== undefined){
let data19 = data.qty;
if(typeof data19 === "string"){
if(!pattern16_addTPSLOrder.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/qty",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/qty",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.valueQty !== undefined){
let data20 = data.valueQty;
if(typeof data20 === "string"){
if(!pattern16_addTPSLOrder.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/valueQty",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueQty",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.timeInForce !== undefined){
let data21 = data.timeInForce;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data21 === "GTC") || (data21 === "IOC"))){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema35_addTPSLOrder.properties.timeInForce.enum}});
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
if(!pattern20_addTPSLOrder.test(data25)){
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
validate34_addTPSLOrder.errors = vErrors;
return errors === 0;
}

export const getOrderByOrderId: Check = validate35_getOrderByOrderId as unknown as Check;

function validate35_getOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate35_getOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const cancelOrderById: Check = validate36_cancelOrderById as unknown as Check;

function validate36_cancelOrderById(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate36_cancelOrderById.errors = vErrors;
return errors === 0;
}

export const cancelOrderByClientOid: Check = validate37_cancelOrderByClientOid as unknown as Check;
const pattern0_cancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern14_cancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate37_cancelOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_cancelOrderByClientOid.test(data0)){
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
if(!pattern14_cancelOrderByClientOid.test(data1)){
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
validate37_cancelOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const batchCancelOrders: Check = validate38_batchCancelOrders as unknown as Check;
const pattern0_batchCancelOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern14_batchCancelOrders = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate38_batchCancelOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "orderIdsList") || (key0 === "clientOidsList"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.orderIdsList !== undefined){
let data0 = data.orderIdsList;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderIdsList",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderIdsList/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderIdsList/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderIdsList",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.clientOidsList !== undefined){
let data2 = data.clientOidsList;
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/clientOidsList",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/clientOidsList/" + i1,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data3.clientOid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/clientOidsList/" + i1,keyword:"required",params:{missingProperty: "clientOid"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "symbol") || (key1 === "clientOid"))){
(vErrors ??= []).push({instancePath:instancePath+"/clientOidsList/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.symbol !== undefined){
let data4 = data3.symbol;
if(typeof data4 === "string"){
if(!pattern0_batchCancelOrders.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/clientOidsList/" + i1+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientOidsList/" + i1+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.clientOid !== undefined){
let data5 = data3.clientOid;
if(typeof data5 === "string"){
if(!pattern14_batchCancelOrders.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/clientOidsList/" + i1+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientOidsList/" + i1+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientOidsList/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientOidsList",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate38_batchCancelOrders.errors = vErrors;
return errors === 0;
}

export const cancelAllOrdersV3: Check = validate39_cancelAllOrdersV3 as unknown as Check;
const pattern0_cancelAllOrdersV3 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate39_cancelAllOrdersV3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "symbol")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_cancelAllOrdersV3.test(data0)){
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
validate39_cancelAllOrdersV3.errors = vErrors;
return errors === 0;
}

export const getStopOrderList: Check = validate40_getStopOrderList as unknown as Check;
const schema41_getStopOrderList = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":1,"maximum":1000}},"$id":"getStopOrderList"};
const pattern0_getStopOrderList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate40_getStopOrderList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "symbol") || (key0 === "side")) || (key0 === "type")) || (key0 === "startAt")) || (key0 === "endAt")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getStopOrderList.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.side !== undefined){
let data1 = data.side;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "buy") || (data1 === "sell"))){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema41_getStopOrderList.properties.side.enum}});
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "limit") || (data2 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema41_getStopOrderList.properties.type.enum}});
errors++;
}
}
if(data.startAt !== undefined){
let data3 = data.startAt;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endAt !== undefined){
let data4 = data.endAt;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.currentPage !== undefined){
let data5 = data.currentPage;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data6 = data.pageSize;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate40_getStopOrderList.errors = vErrors;
return errors === 0;
}

export const cancelAllStopOrders: Check = validate41_cancelAllStopOrders as unknown as Check;
const pattern0_cancelAllStopOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate41_cancelAllStopOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_cancelAllStopOrders.test(data0)){
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
validate41_cancelAllStopOrders.errors = vErrors;
return errors === 0;
}

export const getOrderByClientOid: Check = validate42_getOrderByClientOid as unknown as Check;
const pattern14_getOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate42_getOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientOid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientOid"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "clientOid")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data0 = data.clientOid;
if(typeof data0 === "string"){
if(!pattern14_getOrderByClientOid.test(data0)){
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
validate42_getOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const getRecentClosedOrders: Check = validate43_getRecentClosedOrders as unknown as Check;
const pattern0_getRecentClosedOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate43_getRecentClosedOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getRecentClosedOrders.test(data0)){
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
validate43_getRecentClosedOrders.errors = vErrors;
return errors === 0;
}

export const getOpenOrderValue: Check = validate44_getOpenOrderValue as unknown as Check;
const pattern0_getOpenOrderValue = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate44_getOpenOrderValue(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "symbol")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getOpenOrderValue.test(data0)){
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
validate44_getOpenOrderValue.errors = vErrors;
return errors === 0;
}

export const getTradeHistory: Check = validate45_getTradeHistory as unknown as Check;
const schema46_getTradeHistory = {"type":"object","additionalProperties":false,"required":[],"properties":{"orderId":{"type":"string","minLength":1},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market","limit_stop","market_stop"]},"tradeTypes":{"type":"string","pattern":"^(trade|liquid|adl|settlement)(,(trade|liquid|adl|settlement))*$"},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":1,"maximum":1000}},"$id":"getTradeHistory"};
const func2_getTradeHistory = Object.prototype.hasOwnProperty;
const pattern0_getTradeHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern55_getTradeHistory = /* @__PURE__ */ new RegExp("^(trade|liquid|adl|settlement)(,(trade|liquid|adl|settlement))*$", "u");

function validate45_getTradeHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2_getTradeHistory.call(schema46_getTradeHistory.properties, key0))){
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
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern0_getTradeHistory.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.side !== undefined){
let data2 = data.side;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "buy") || (data2 === "sell"))){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema46_getTradeHistory.properties.side.enum}});
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data3 === "limit") || (data3 === "market")) || (data3 === "limit_stop")) || (data3 === "market_stop"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema46_getTradeHistory.properties.type.enum}});
errors++;
}
}
if(data.tradeTypes !== undefined){
let data4 = data.tradeTypes;
if(typeof data4 === "string"){
if(!pattern55_getTradeHistory.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/tradeTypes",keyword:"pattern",params:{pattern: "^(trade|liquid|adl|settlement)(,(trade|liquid|adl|settlement))*$"},message:"must be trade, liquid, adl or settlement, joined by commas"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tradeTypes",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startAt !== undefined){
let data5 = data.startAt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endAt !== undefined){
let data6 = data.endAt;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
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
if(data8 > 1000 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate45_getTradeHistory.errors = vErrors;
return errors === 0;
}

export const getRecentTradeHistory: Check = validate46_getRecentTradeHistory as unknown as Check;
const pattern0_getRecentTradeHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate46_getRecentTradeHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getRecentTradeHistory.test(data0)){
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
validate46_getRecentTradeHistory.errors = vErrors;
return errors === 0;
}

export const getMarginMode: Check = validate47_getMarginMode as unknown as Check;
const pattern0_getMarginMode = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate47_getMarginMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "symbol")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getMarginMode.test(data0)){
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
validate47_getMarginMode.errors = vErrors;
return errors === 0;
}

export const switchMarginMode: Check = validate48_switchMarginMode as unknown as Check;
const schema49_switchMarginMode = {"type":"object","additionalProperties":false,"required":["symbol","marginMode"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]}},"$id":"switchMarginMode"};
const pattern0_switchMarginMode = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate48_switchMarginMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_switchMarginMode.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
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
if(!((data1 === "ISOLATED") || (data1 === "CROSS"))){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema49_switchMarginMode.properties.marginMode.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate48_switchMarginMode.errors = vErrors;
return errors === 0;
}

export const batchSwitchMarginMode: Check = validate49_batchSwitchMarginMode as unknown as Check;
const schema50_batchSwitchMarginMode = {"type":"object","additionalProperties":false,"required":["marginMode","symbols"],"properties":{"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"symbols":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}}},"$id":"batchSwitchMarginMode"};
const pattern0_batchSwitchMarginMode = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate49_batchSwitchMarginMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.marginMode === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "marginMode"}});
errors++;
}
if(data.symbols === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbols"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "marginMode") || (key0 === "symbols"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.marginMode !== undefined){
let data0 = data.marginMode;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "ISOLATED") || (data0 === "CROSS"))){
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema50_batchSwitchMarginMode.properties.marginMode.enum}});
errors++;
}
}
if(data.symbols !== undefined){
let data1 = data.symbols;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/symbols",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0_batchSwitchMarginMode.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/symbols/" + i0,keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbols/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbols",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate49_batchSwitchMarginMode.errors = vErrors;
return errors === 0;
}

export const getCrossMarginLeverage: Check = validate50_getCrossMarginLeverage as unknown as Check;
const pattern0_getCrossMarginLeverage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate50_getCrossMarginLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "symbol")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getCrossMarginLeverage.test(data0)){
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
validate50_getCrossMarginLeverage.errors = vErrors;
return errors === 0;
}

export const modifyMarginLeverage: Check = validate51_modifyMarginLeverage as unknown as Check;
const pattern0_modifyMarginLeverage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern16_modifyMarginLeverage = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate51_modifyMarginLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_modifyMarginLeverage.test(data0)){
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
if(!pattern16_modifyMarginLeverage.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
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
validate51_modifyMarginLeverage.errors = vErrors;
return errors === 0;
}

export const getPositionMode: Check = validate52_getPositionMode as unknown as Check;

function validate52_getPositionMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate52_getPositionMode.errors = vErrors;
return errors === 0;
}

export const switchPositionMode: Check = validate53_switchPositionMode as unknown as Check;
const schema54_switchPositionMode = {"type":"object","additionalProperties":false,"required":["positionMode"],"properties":{"positionMode":{"type":"string","enum":["0","1"]}},"$id":"switchPositionMode"};

function validate53_switchPositionMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.positionMode === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "positionMode"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "positionMode")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.positionMode !== undefined){
let data0 = data.positionMode;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/positionMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "0") || (data0 === "1"))){
(vErrors ??= []).push({instancePath:instancePath+"/positionMode",keyword:"enum",params:{allowedValues: schema54_switchPositionMode.properties.positionMode.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate53_switchPositionMode.errors = vErrors;
return errors === 0;
}

export const getPositionDetails: Check = validate54_getPositionDetails as unknown as Check;
const pattern0_getPositionDetails = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate54_getPositionDetails(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "symbol")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getPositionDetails.test(data0)){
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
validate54_getPositionDetails.errors = vErrors;
return errors === 0;
}

export const getPositionV2: Check = validate55_getPositionV2 as unknown as Check;
const pattern0_getPositionV2 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate55_getPositionV2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "symbol")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getPositionV2.test(data0)){
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
validate55_getPositionV2.errors = vErrors;
return errors === 0;
}

export const getPositionList: Check = validate56_getPositionList as unknown as Check;
const pattern0_getPositionList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate56_getPositionList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "currency")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_getPositionList.test(data0)){
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
validate56_getPositionList.errors = vErrors;
return errors === 0;
}

export const getPositionsHistory: Check = validate57_getPositionsHistory as unknown as Check;
const pattern0_getPositionsHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate57_getPositionsHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "symbol") || (key0 === "from")) || (key0 === "to")) || (key0 === "limit")) || (key0 === "pageId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getPositionsHistory.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data2 = data.to;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.limit !== undefined){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 200 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.pageId !== undefined){
let data4 = data.pageId;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageId",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/pageId",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/pageId",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate57_getPositionsHistory.errors = vErrors;
return errors === 0;
}

export const addIsolatedMargin: Check = validate58_addIsolatedMargin as unknown as Check;
const schema59_addIsolatedMargin = {"type":"object","additionalProperties":false,"required":["symbol","margin","bizNo"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"margin":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"bizNo":{"type":"string","minLength":1,"maxLength":36},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]}},"$id":"addIsolatedMargin"};
const pattern0_addIsolatedMargin = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern16_addIsolatedMargin = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate58_addIsolatedMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_addIsolatedMargin.test(data0)){
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
if(!pattern16_addIsolatedMargin.test(data1)){
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema59_addIsolatedMargin.properties.positionSide.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate58_addIsolatedMargin.errors = vErrors;
return errors === 0;
}

export const removeIsolatedMargin: Check = validate59_removeIsolatedMargin as unknown as Check;
const schema60_removeIsolatedMargin = {"type":"object","additionalProperties":false,"required":["symbol","withdrawAmount"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"withdrawAmount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]}},"$id":"removeIsolatedMargin"};
const pattern0_removeIsolatedMargin = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern16_removeIsolatedMargin = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate59_removeIsolatedMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_removeIsolatedMargin.test(data0)){
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
if(!pattern16_removeIsolatedMargin.test(data1)){
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema60_removeIsolatedMargin.properties.positionSide.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate59_removeIsolatedMargin.errors = vErrors;
return errors === 0;
}

export const getMaxWithdrawMargin: Check = validate60_getMaxWithdrawMargin as unknown as Check;
const schema61_getMaxWithdrawMargin = {"type":"object","additionalProperties":false,"required":["symbol"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]}},"$id":"getMaxWithdrawMargin"};
const pattern0_getMaxWithdrawMargin = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate60_getMaxWithdrawMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getMaxWithdrawMargin.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema61_getMaxWithdrawMargin.properties.positionSide.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate60_getMaxWithdrawMargin.errors = vErrors;
return errors === 0;
}

export const getMaxOpenSize: Check = validate61_getMaxOpenSize as unknown as Check;
const pattern0_getMaxOpenSize = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern16_getMaxOpenSize = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate61_getMaxOpenSize(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getMaxOpenSize.test(data0)){
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
if(!pattern16_getMaxOpenSize.test(data1)){
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
validate61_getMaxOpenSize.errors = vErrors;
return errors === 0;
}

export const getCrossMarginRiskLimit: Check = validate62_getCrossMarginRiskLimit as unknown as Check;
const pattern74_getCrossMarginRiskLimit = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$", "u");
const pattern16_getCrossMarginRiskLimit = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate62_getCrossMarginRiskLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "symbol") || (key0 === "totalMargin")) || (key0 === "leverage"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern74_getCrossMarginRiskLimit.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$"},message:"must be 1 to 50 contracts joined by commas, without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.totalMargin !== undefined){
let data1 = data.totalMargin;
if(typeof data1 === "string"){
if(!pattern16_getCrossMarginRiskLimit.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/totalMargin",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totalMargin",keyword:"type",params:{type: "string"},message:"must be string"});
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
validate62_getCrossMarginRiskLimit.errors = vErrors;
return errors === 0;
}

export const getCrossMarginRequirement: Check = validate63_getCrossMarginRequirement as unknown as Check;
const pattern0_getCrossMarginRequirement = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern16_getCrossMarginRequirement = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate63_getCrossMarginRequirement(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.positionValue === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "positionValue"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "symbol") || (key0 === "positionValue")) || (key0 === "leverage"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getCrossMarginRequirement.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one contract, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.positionValue !== undefined){
let data1 = data.positionValue;
if(typeof data1 === "string"){
if(!pattern16_getCrossMarginRequirement.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/positionValue",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/positionValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.leverage !== undefined){
let data2 = data.leverage;
if(typeof data2 === "string"){
if(!pattern16_getCrossMarginRequirement.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
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
validate63_getCrossMarginRequirement.errors = vErrors;
return errors === 0;
}

export const getIsolatedMarginRiskLimit: Check = validate64_getIsolatedMarginRiskLimit as unknown as Check;
const pattern0_getIsolatedMarginRiskLimit = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate64_getIsolatedMarginRiskLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "symbol")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getIsolatedMarginRiskLimit.test(data0)){
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
validate64_getIsolatedMarginRiskLimit.errors = vErrors;
return errors === 0;
}

export const modifyIsolatedMarginRiskLimit: Check = validate65_modifyIsolatedMarginRiskLimit as unknown as Check;
const pattern0_modifyIsolatedMarginRiskLimit = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate65_modifyIsolatedMarginRiskLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_modifyIsolatedMarginRiskLimit.test(data0)){
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
validate65_modifyIsolatedMarginRiskLimit.errors = vErrors;
return errors === 0;
}

export const modifyAutoDepositStatus: Check = validate66_modifyAutoDepositStatus as unknown as Check;
const pattern0_modifyAutoDepositStatus = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate66_modifyAutoDepositStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((key0 === "symbol") || (key0 === "status"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_modifyAutoDepositStatus.test(data0)){
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate66_modifyAutoDepositStatus.errors = vErrors;
return errors === 0;
}

export const getServerTime: Check = validate67_getServerTime as unknown as Check;

function validate67_getServerTime(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate67_getServerTime.errors = vErrors;
return errors === 0;
}
