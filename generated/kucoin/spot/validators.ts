// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";

export const getAllCurrencies: Check = validate10_getAllCurrencies as unknown as Check;

function validate10_getAllCurrencies(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate10_getAllCurrencies.errors = vErrors;
return errors === 0;
}

export const getCurrency: Check = validate11_getCurrency as unknown as Check;
const pattern0_getCurrency = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate11_getCurrency(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "currency") || (key0 === "chain"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_getCurrency.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.chain !== undefined){
let data1 = data.chain;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/chain",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chain",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate11_getCurrency.errors = vErrors;
return errors === 0;
}

export const getAllSymbols: Check = validate12_getAllSymbols as unknown as Check;

function validate12_getAllSymbols(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "market")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.market !== undefined){
let data0 = data.market;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/market",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/market",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate12_getAllSymbols.errors = vErrors;
return errors === 0;
}

export const getSymbol: Check = validate13_getSymbol as unknown as Check;
const pattern0_getSymbol = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate13_getSymbol(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
validate13_getSymbol.errors = vErrors;
return errors === 0;
}

export const getMarketList: Check = validate14_getMarketList as unknown as Check;

function validate14_getMarketList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate14_getMarketList.errors = vErrors;
return errors === 0;
}

export const getTicker: Check = validate15_getTicker as unknown as Check;
const pattern0_getTicker = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate15_getTicker(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
validate15_getTicker.errors = vErrors;
return errors === 0;
}

export const getAllTickers: Check = validate16_getAllTickers as unknown as Check;

function validate16_getAllTickers(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate16_getAllTickers.errors = vErrors;
return errors === 0;
}

export const get24hrStats: Check = validate17_get24hrStats as unknown as Check;
const pattern0_get24hrStats = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate17_get24hrStats(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_get24hrStats.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
validate17_get24hrStats.errors = vErrors;
return errors === 0;
}

export const getPartOrderBook: Check = validate18_getPartOrderBook as unknown as Check;
const schema19_getPartOrderBook = {"type":"object","additionalProperties":false,"required":["size","symbol"],"properties":{"size":{"type":"integer","enum":[20,100]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}},"$id":"getPartOrderBook"};
const pattern0_getPartOrderBook = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate18_getPartOrderBook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"enum",params:{allowedValues: schema19_getPartOrderBook.properties.size.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern0_getPartOrderBook.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
validate18_getPartOrderBook.errors = vErrors;
return errors === 0;
}

export const getFullOrderBook: Check = validate19_getFullOrderBook as unknown as Check;
const pattern0_getFullOrderBook = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate19_getFullOrderBook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
validate19_getFullOrderBook.errors = vErrors;
return errors === 0;
}

export const getCallAuctionPartOrderBook: Check = validate20_getCallAuctionPartOrderBook as unknown as Check;
const schema21_getCallAuctionPartOrderBook = {"type":"object","additionalProperties":false,"required":["size","symbol"],"properties":{"size":{"type":"integer","enum":[20,100]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}},"$id":"getCallAuctionPartOrderBook"};
const pattern0_getCallAuctionPartOrderBook = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate20_getCallAuctionPartOrderBook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"enum",params:{allowedValues: schema21_getCallAuctionPartOrderBook.properties.size.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern0_getCallAuctionPartOrderBook.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
validate20_getCallAuctionPartOrderBook.errors = vErrors;
return errors === 0;
}

export const getCallAuctionInfo: Check = validate21_getCallAuctionInfo as unknown as Check;
const pattern0_getCallAuctionInfo = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate21_getCallAuctionInfo(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getCallAuctionInfo.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
validate21_getCallAuctionInfo.errors = vErrors;
return errors === 0;
}

export const getMarketTradeHistory: Check = validate22_getMarketTradeHistory as unknown as Check;
const pattern0_getMarketTradeHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate22_getMarketTradeHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
validate22_getMarketTradeHistory.errors = vErrors;
return errors === 0;
}

export const getKlines: Check = validate23_getKlines as unknown as Check;
const schema24_getKlines = {"type":"object","additionalProperties":false,"required":["symbol","type"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["1min","3min","5min","15min","30min","1hour","2hour","4hour","6hour","8hour","12hour","1day","1week","1month"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"getKlines"};
const pattern0_getKlines = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate23_getKlines(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "symbol") || (key0 === "type")) || (key0 === "startAt")) || (key0 === "endAt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getKlines.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((((((((data1 === "1min") || (data1 === "3min")) || (data1 === "5min")) || (data1 === "15min")) || (data1 === "30min")) || (data1 === "1hour")) || (data1 === "2hour")) || (data1 === "4hour")) || (data1 === "6hour")) || (data1 === "8hour")) || (data1 === "12hour")) || (data1 === "1day")) || (data1 === "1week")) || (data1 === "1month"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema24_getKlines.properties.type.enum}});
errors++;
}
}
if(data.startAt !== undefined){
let data2 = data.startAt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endAt !== undefined){
let data3 = data.endAt;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate23_getKlines.errors = vErrors;
return errors === 0;
}

export const getFiatPrice: Check = validate24_getFiatPrice as unknown as Check;

function validate24_getFiatPrice(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "base") || (key0 === "currencies"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.base !== undefined){
let data0 = data.base;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/base",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/base",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.currencies !== undefined){
let data1 = data.currencies;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/currencies",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currencies",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate24_getFiatPrice.errors = vErrors;
return errors === 0;
}

export const getServiceStatus: Check = validate25_getServiceStatus as unknown as Check;

function validate25_getServiceStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate25_getServiceStatus.errors = vErrors;
return errors === 0;
}

export const getAnnouncements: Check = validate26_getAnnouncements as unknown as Check;
const schema27_getAnnouncements = {"type":"object","additionalProperties":false,"required":[],"properties":{"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":1,"maximum":9007199254740991},"annType":{"type":"string","enum":["latest-announcements","activities","product-updates","vip","maintenance-updates","delistings","others","api-campaigns","new-listings"]},"lang":{"type":"string","enum":["zh_HK","ja_JP","ko_KR","en_US","pl_PL","es_ES","fr_FR","ar_AE","it_IT","id_ID","nl_NL","pt_PT","vi_VN","de_DE","tr_TR","ms_MY","ru_RU","th_TH","hi_IN","bn_BD","fil_PH","ur_PK"]},"startTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"endTime":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"getAnnouncements"};

function validate26_getAnnouncements(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "currentPage") || (key0 === "pageSize")) || (key0 === "annType")) || (key0 === "lang")) || (key0 === "startTime")) || (key0 === "endTime"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currentPage !== undefined){
let data0 = data.currentPage;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.annType !== undefined){
let data2 = data.annType;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/annType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((((data2 === "latest-announcements") || (data2 === "activities")) || (data2 === "product-updates")) || (data2 === "vip")) || (data2 === "maintenance-updates")) || (data2 === "delistings")) || (data2 === "others")) || (data2 === "api-campaigns")) || (data2 === "new-listings"))){
(vErrors ??= []).push({instancePath:instancePath+"/annType",keyword:"enum",params:{allowedValues: schema27_getAnnouncements.properties.annType.enum}});
errors++;
}
}
if(data.lang !== undefined){
let data3 = data.lang;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lang",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((((((((((((((((data3 === "zh_HK") || (data3 === "ja_JP")) || (data3 === "ko_KR")) || (data3 === "en_US")) || (data3 === "pl_PL")) || (data3 === "es_ES")) || (data3 === "fr_FR")) || (data3 === "ar_AE")) || (data3 === "it_IT")) || (data3 === "id_ID")) || (data3 === "nl_NL")) || (data3 === "pt_PT")) || (data3 === "vi_VN")) || (data3 === "de_DE")) || (data3 === "tr_TR")) || (data3 === "ms_MY")) || (data3 === "ru_RU")) || (data3 === "th_TH")) || (data3 === "hi_IN")) || (data3 === "bn_BD")) || (data3 === "fil_PH")) || (data3 === "ur_PK"))){
(vErrors ??= []).push({instancePath:instancePath+"/lang",keyword:"enum",params:{allowedValues: schema27_getAnnouncements.properties.lang.enum}});
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate26_getAnnouncements.errors = vErrors;
return errors === 0;
}

export const getClientIPAddress: Check = validate27_getClientIPAddress as unknown as Check;

function validate27_getClientIPAddress(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate27_getClientIPAddress.errors = vErrors;
return errors === 0;
}

export const getPublicToken: Check = validate28_getPublicToken as unknown as Check;

function validate28_getPublicToken(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate28_getPublicToken.errors = vErrors;
return errors === 0;
}

export const getPrivateToken: Check = validate29_getPrivateToken as unknown as Check;

function validate29_getPrivateToken(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate29_getPrivateToken.errors = vErrors;
return errors === 0;
}

export const addOcoOrder: Check = validate30_addOcoOrder as unknown as Check;
const schema31_addOcoOrder = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","price","size","stopPrice","limitPrice"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"remark":{"type":"string","minLength":1,"maxLength":20},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"limitPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tradeType":{"type":"string","enum":["TRADE"]}},"$id":"addOcoOrder"};
const func2_addOcoOrder = Object.prototype.hasOwnProperty;
const pattern10_addOcoOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOcoOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern12_addOcoOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate30_addOcoOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientOid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientOid"}});
errors++;
}
if(data.side === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "side"}});
errors++;
}
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.price === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "price"}});
errors++;
}
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
if(data.stopPrice === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stopPrice"}});
errors++;
}
if(data.limitPrice === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "limitPrice"}});
errors++;
}
for(const key0 in data){
if(!(func2_addOcoOrder.call(schema31_addOcoOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data0 = data.clientOid;
if(typeof data0 === "string"){
if(!pattern10_addOcoOrder.test(data0)){
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
let data1 = data.side;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "buy") || (data1 === "sell"))){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema31_addOcoOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data2 = data.symbol;
if(typeof data2 === "string"){
if(!pattern0_addOcoOrder.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.remark !== undefined){
let data3 = data.remark;
if(typeof data3 === "string"){
if(data3.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.price !== undefined){
let data4 = data.price;
if(typeof data4 === "string"){
if(!pattern12_addOcoOrder.test(data4)){
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
let data5 = data.size;
if(typeof data5 === "string"){
if(!pattern12_addOcoOrder.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stopPrice !== undefined){
let data6 = data.stopPrice;
if(typeof data6 === "string"){
if(!pattern12_addOcoOrder.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/stopPrice",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stopPrice",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.limitPrice !== undefined){
let data7 = data.limitPrice;
if(typeof data7 === "string"){
if(!pattern12_addOcoOrder.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/limitPrice",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/limitPrice",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradeType !== undefined){
let data8 = data.tradeType;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data8 === "TRADE")){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema31_addOcoOrder.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate30_addOcoOrder.errors = vErrors;
return errors === 0;
}

export const getOcoOrderByOrderId: Check = validate31_getOcoOrderByOrderId as unknown as Check;

function validate31_getOcoOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate31_getOcoOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const cancelOcoOrderByOrderId: Check = validate32_cancelOcoOrderByOrderId as unknown as Check;

function validate32_cancelOcoOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate32_cancelOcoOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const getOcoOrderByClientOid: Check = validate33_getOcoOrderByClientOid as unknown as Check;
const pattern10_getOcoOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate33_getOcoOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern10_getOcoOrderByClientOid.test(data0)){
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
validate33_getOcoOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const cancelOcoOrderByClientOid: Check = validate34_cancelOcoOrderByClientOid as unknown as Check;
const pattern10_cancelOcoOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate34_cancelOcoOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern10_cancelOcoOrderByClientOid.test(data0)){
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
validate34_cancelOcoOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const getOcoOrderDetailByOrderId: Check = validate35_getOcoOrderDetailByOrderId as unknown as Check;

function validate35_getOcoOrderDetailByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate35_getOcoOrderDetailByOrderId.errors = vErrors;
return errors === 0;
}

export const getOcoOrderList: Check = validate36_getOcoOrderList as unknown as Check;
const pattern0_getOcoOrderList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate36_getOcoOrderList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "symbol") || (key0 === "startAt")) || (key0 === "endAt")) || (key0 === "orderIds")) || (key0 === "pageSize")) || (key0 === "currentPage"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getOcoOrderList.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
if(data.orderIds !== undefined){
let data3 = data.orderIds;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderIds",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderIds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.pageSize !== undefined){
let data4 = data.pageSize;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 500 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"});
errors++;
}
if(data4 < 10 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"});
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate36_getOcoOrderList.errors = vErrors;
return errors === 0;
}

export const batchCancelOcoOrders: Check = validate37_batchCancelOcoOrders as unknown as Check;
const pattern0_batchCancelOcoOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate37_batchCancelOcoOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "orderIds") || (key0 === "symbol"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.orderIds !== undefined){
let data0 = data.orderIds;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderIds",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderIds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern0_batchCancelOcoOrders.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
validate37_batchCancelOcoOrders.errors = vErrors;
return errors === 0;
}

export const getOrderByClientOidOld: Check = validate38_getOrderByClientOidOld as unknown as Check;
const pattern10_getOrderByClientOidOld = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate38_getOrderByClientOidOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern10_getOrderByClientOidOld.test(data0)){
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
validate38_getOrderByClientOidOld.errors = vErrors;
return errors === 0;
}

export const cancelOrderByClientOidOld: Check = validate39_cancelOrderByClientOidOld as unknown as Check;
const pattern10_cancelOrderByClientOidOld = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate39_cancelOrderByClientOidOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern10_cancelOrderByClientOidOld.test(data0)){
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
validate39_cancelOrderByClientOidOld.errors = vErrors;
return errors === 0;
}

export const getTradeHistoryOld: Check = validate40_getTradeHistoryOld as unknown as Check;
const schema41_getTradeHistoryOld = {"type":"object","additionalProperties":false,"required":["symbol"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"orderId":{"type":"string","minLength":1},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market","limit_stop","market_stop"]},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":10,"maximum":500}},"$id":"getTradeHistoryOld"};
const func2_getTradeHistoryOld = Object.prototype.hasOwnProperty;
const pattern0_getTradeHistoryOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate40_getTradeHistoryOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(func2_getTradeHistoryOld.call(schema41_getTradeHistoryOld.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getTradeHistoryOld.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.orderId !== undefined){
let data1 = data.orderId;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"type",params:{type: "string"},message:"must be string"});
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema41_getTradeHistoryOld.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema41_getTradeHistoryOld.properties.type.enum}});
errors++;
}
}
if(data.tradeType !== undefined){
let data4 = data.tradeType;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data4 === "TRADE") || (data4 === "MARGIN_TRADE")) || (data4 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema41_getTradeHistoryOld.properties.tradeType.enum}});
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
validate40_getTradeHistoryOld.errors = vErrors;
return errors === 0;
}

export const getRecentTradeHistoryOld: Check = validate41_getRecentTradeHistoryOld as unknown as Check;

function validate41_getRecentTradeHistoryOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate41_getRecentTradeHistoryOld.errors = vErrors;
return errors === 0;
}

export const getRecentOrdersListOld: Check = validate42_getRecentOrdersListOld as unknown as Check;

function validate42_getRecentOrdersListOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate42_getRecentOrdersListOld.errors = vErrors;
return errors === 0;
}

export const getOrdersListOld: Check = validate43_getOrdersListOld as unknown as Check;
const schema44_getOrdersListOld = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"status":{"type":"string","enum":["active","done"]},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market","limit_stop","market_stop","oco_limit","oco_stop"]},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":10,"maximum":500}},"$id":"getOrdersListOld"};
const func2_getOrdersListOld = Object.prototype.hasOwnProperty;
const pattern0_getOrdersListOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate43_getOrdersListOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2_getOrdersListOld.call(schema44_getOrdersListOld.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getOrdersListOld.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "active") || (data1 === "done"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema44_getOrdersListOld.properties.status.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema44_getOrdersListOld.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema44_getOrdersListOld.properties.type.enum}});
errors++;
}
}
if(data.tradeType !== undefined){
let data4 = data.tradeType;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data4 === "TRADE") || (data4 === "MARGIN_TRADE")) || (data4 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema44_getOrdersListOld.properties.tradeType.enum}});
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
validate43_getOrdersListOld.errors = vErrors;
return errors === 0;
}

export const addOrderOld: Check = validate44_addOrderOld as unknown as Check;
const schema45_addOrderOld = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE"]}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addOrderOld"};
const func2_addOrderOld = Object.prototype.hasOwnProperty;
const pattern10_addOrderOld = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrderOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern12_addOrderOld = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate44_addOrderOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.type === undefined) && (missing1 = "type")){
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
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
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
if(data.side === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "side"}});
errors++;
}
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(func2_addOrderOld.call(schema45_addOrderOld.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern10_addOrderOld.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema45_addOrderOld.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_addOrderOld.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data5 === "limit") || (data5 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema45_addOrderOld.properties.type.enum}});
errors++;
}
}
if(data.remark !== undefined){
let data6 = data.remark;
if(typeof data6 === "string"){
if(data6.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stp !== undefined){
let data7 = data.stp;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data7 === "DC") || (data7 === "CO")) || (data7 === "CN")) || (data7 === "CB"))){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema45_addOrderOld.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data8 = data.price;
if(typeof data8 === "string"){
if(!pattern12_addOrderOld.test(data8)){
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
let data9 = data.size;
if(typeof data9 === "string"){
if(!pattern12_addOrderOld.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.timeInForce !== undefined){
let data10 = data.timeInForce;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data10 === "GTC") || (data10 === "GTT")) || (data10 === "IOC")) || (data10 === "FOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema45_addOrderOld.properties.timeInForce.enum}});
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
let data14 = data.visibleSize;
if(typeof data14 === "string"){
if(!pattern12_addOrderOld.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cancelAfter !== undefined){
let data15 = data.cancelAfter;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2591999 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"maximum",params:{comparison: "<=", limit: 2591999},message:"must be <= 2591999"});
errors++;
}
if(data15 < 1 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.funds !== undefined){
let data16 = data.funds;
if(typeof data16 === "string"){
if(!pattern12_addOrderOld.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradeType !== undefined){
let data17 = data.tradeType;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data17 === "TRADE") || (data17 === "MARGIN_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema45_addOrderOld.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate44_addOrderOld.errors = vErrors;
return errors === 0;
}

export const batchCancelOrderOld: Check = validate45_batchCancelOrderOld as unknown as Check;
const schema46_batchCancelOrderOld = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]}},"$id":"batchCancelOrderOld"};
const pattern0_batchCancelOrderOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate45_batchCancelOrderOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "symbol") || (key0 === "tradeType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_batchCancelOrderOld.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradeType !== undefined){
let data1 = data.tradeType;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data1 === "TRADE") || (data1 === "MARGIN_TRADE")) || (data1 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema46_batchCancelOrderOld.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate45_batchCancelOrderOld.errors = vErrors;
return errors === 0;
}

export const batchAddOrdersOld: Check = validate46_batchAddOrdersOld as unknown as Check;
const schema47_batchAddOrdersOld = {"type":"object","additionalProperties":false,"required":["symbol","orderList"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"orderList":{"type":"array","minItems":1,"maxItems":5,"items":{"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","price","size"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"tradeType":{"type":"string","enum":["TRADE"]},"stop":{"type":"string","enum":["loss","entry"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"}}}}},"$id":"batchAddOrdersOld"};
const pattern0_batchAddOrdersOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern10_batchAddOrdersOld = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern12_batchAddOrdersOld = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const func2_batchAddOrdersOld = Object.prototype.hasOwnProperty;

function validate46_batchAddOrdersOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.orderList === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "orderList"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "symbol") || (key0 === "orderList"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_batchAddOrdersOld.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.orderList !== undefined){
let data1 = data.orderList;
if(Array.isArray(data1)){
if(data1.length > 5){
(vErrors ??= []).push({instancePath:instancePath+"/orderList",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderList",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.clientOid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"required",params:{missingProperty: "clientOid"}});
errors++;
}
if(data2.side === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"required",params:{missingProperty: "side"}});
errors++;
}
if(data2.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data2.price === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"required",params:{missingProperty: "price"}});
errors++;
}
if(data2.size === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
for(const key1 in data2){
if(!(func2_batchAddOrdersOld.call(schema47_batchAddOrdersOld.properties.orderList.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.clientOid !== undefined){
let data3 = data2.clientOid;
if(typeof data3 === "string"){
if(!pattern10_batchAddOrdersOld.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.side !== undefined){
let data4 = data2.side;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/side",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data4 === "buy") || (data4 === "sell"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/side",keyword:"enum",params:{allowedValues: schema47_batchAddOrdersOld.properties.orderList.items.properties.side.enum}});
errors++;
}
}
if(data2.symbol !== undefined){
let data5 = data2.symbol;
if(typeof data5 === "string"){
if(!pattern0_batchAddOrdersOld.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.type !== undefined){
let data6 = data2.type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data6 === "limit")){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/type",keyword:"enum",params:{allowedValues: schema47_batchAddOrdersOld.properties.orderList.items.properties.type.enum}});
errors++;
}
}
if(data2.remark !== undefined){
let data7 = data2.remark;
if(typeof data7 === "string"){
if(data7.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/remark",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.stp !== undefined){
let data8 = data2.stp;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data8 === "DC") || (data8 === "CO")) || (data8 === "CN")) || (data8 === "CB"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/stp",keyword:"enum",params:{allowedValues: schema47_batchAddOrdersOld.properties.orderList.items.properties.stp.enum}});
errors++;
}
}
if(data2.price !== undefined){
let data9 = data2.price;
if(typeof data9 === "string"){
if(!pattern12_batchAddOrdersOld.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/price",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/price",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.size !== undefined){
let data10 = data2.size;
if(typeof data10 === "string"){
if(!pattern12_batchAddOrdersOld.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.timeInForce !== undefined){
let data11 = data2.timeInForce;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data11 === "GTC") || (data11 === "GTT")) || (data11 === "IOC")) || (data11 === "FOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/timeInForce",keyword:"enum",params:{allowedValues: schema47_batchAddOrdersOld.properties.orderList.items.properties.timeInForce.enum}});
errors++;
}
}
if(data2.postOnly !== undefined){
if(typeof data2.postOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/postOnly",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data2.hidden !== undefined){
if(typeof data2.hidden !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/hidden",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data2.iceberg !== undefined){
if(typeof data2.iceberg !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/iceberg",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data2.visibleSize !== undefined){
let data15 = data2.visibleSize;
if(typeof data15 === "string"){
if(!pattern12_batchAddOrdersOld.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/visibleSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.cancelAfter !== undefined){
let data16 = data2.cancelAfter;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/cancelAfter",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2591999 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/cancelAfter",keyword:"maximum",params:{comparison: "<=", limit: 2591999},message:"must be <= 2591999"});
errors++;
}
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/cancelAfter",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data2.tradeType !== undefined){
let data17 = data2.tradeType;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data17 === "TRADE")){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/tradeType",keyword:"enum",params:{allowedValues: schema47_batchAddOrdersOld.properties.orderList.items.properties.tradeType.enum}});
errors++;
}
}
if(data2.stop !== undefined){
let data18 = data2.stop;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/stop",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data18 === "loss") || (data18 === "entry"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/stop",keyword:"enum",params:{allowedValues: schema47_batchAddOrdersOld.properties.orderList.items.properties.stop.enum}});
errors++;
}
}
if(data2.stopPrice !== undefined){
let data19 = data2.stopPrice;
if(typeof data19 === "string"){
if(!pattern12_batchAddOrdersOld.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/stopPrice",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/stopPrice",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate46_batchAddOrdersOld.errors = vErrors;
return errors === 0;
}

export const addOrderTestOld: Check = validate47_addOrderTestOld as unknown as Check;
const schema48_addOrderTestOld = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE"]}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addOrderTestOld"};
const func2_addOrderTestOld = Object.prototype.hasOwnProperty;
const pattern10_addOrderTestOld = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrderTestOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern12_addOrderTestOld = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate47_addOrderTestOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.type === undefined) && (missing1 = "type")){
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
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
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
if(data.side === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "side"}});
errors++;
}
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(func2_addOrderTestOld.call(schema48_addOrderTestOld.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern10_addOrderTestOld.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema48_addOrderTestOld.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_addOrderTestOld.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data5 === "limit") || (data5 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema48_addOrderTestOld.properties.type.enum}});
errors++;
}
}
if(data.remark !== undefined){
let data6 = data.remark;
if(typeof data6 === "string"){
if(data6.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stp !== undefined){
let data7 = data.stp;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data7 === "DC") || (data7 === "CO")) || (data7 === "CN")) || (data7 === "CB"))){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema48_addOrderTestOld.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data8 = data.price;
if(typeof data8 === "string"){
if(!pattern12_addOrderTestOld.test(data8)){
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
let data9 = data.size;
if(typeof data9 === "string"){
if(!pattern12_addOrderTestOld.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.timeInForce !== undefined){
let data10 = data.timeInForce;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data10 === "GTC") || (data10 === "GTT")) || (data10 === "IOC")) || (data10 === "FOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema48_addOrderTestOld.properties.timeInForce.enum}});
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
let data14 = data.visibleSize;
if(typeof data14 === "string"){
if(!pattern12_addOrderTestOld.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cancelAfter !== undefined){
let data15 = data.cancelAfter;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2591999 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"maximum",params:{comparison: "<=", limit: 2591999},message:"must be <= 2591999"});
errors++;
}
if(data15 < 1 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.funds !== undefined){
let data16 = data.funds;
if(typeof data16 === "string"){
if(!pattern12_addOrderTestOld.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradeType !== undefined){
let data17 = data.tradeType;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data17 === "TRADE") || (data17 === "MARGIN_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema48_addOrderTestOld.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate47_addOrderTestOld.errors = vErrors;
return errors === 0;
}

export const getOrderByOrderIdOld: Check = validate48_getOrderByOrderIdOld as unknown as Check;

function validate48_getOrderByOrderIdOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate48_getOrderByOrderIdOld.errors = vErrors;
return errors === 0;
}

export const cancelOrderByOrderIdOld: Check = validate49_cancelOrderByOrderIdOld as unknown as Check;

function validate49_cancelOrderByOrderIdOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate49_cancelOrderByOrderIdOld.errors = vErrors;
return errors === 0;
}

export const getTradeHistory: Check = validate50_getTradeHistory as unknown as Check;
const schema51_getTradeHistory = {"type":"object","additionalProperties":false,"required":["symbol"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"orderId":{"type":"string","minLength":1},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market"]},"lastId":{"type":"integer","minimum":1,"maximum":9007199254740991},"limit":{"type":"integer","minimum":1,"maximum":100},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"getTradeHistory"};
const pattern0_getTradeHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate50_getTradeHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "symbol") || (key0 === "orderId")) || (key0 === "side")) || (key0 === "type")) || (key0 === "lastId")) || (key0 === "limit")) || (key0 === "startAt")) || (key0 === "endAt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getTradeHistory.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.orderId !== undefined){
let data1 = data.orderId;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"type",params:{type: "string"},message:"must be string"});
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema51_getTradeHistory.properties.side.enum}});
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "limit") || (data3 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema51_getTradeHistory.properties.type.enum}});
errors++;
}
}
if(data.lastId !== undefined){
let data4 = data.lastId;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/lastId",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/lastId",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/lastId",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.limit !== undefined){
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.startAt !== undefined){
let data6 = data.startAt;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endAt !== undefined){
let data7 = data.endAt;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate50_getTradeHistory.errors = vErrors;
return errors === 0;
}

export const addOrder: Check = validate51_addOrder as unknown as Check;
const schema52_addOrder = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tags":{"type":"string","minLength":1,"maxLength":20},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"allowMaxTimeWindow":{"type":"integer","minimum":1,"maximum":9007199254740991},"clientTimestamp":{"type":"integer","minimum":0,"maximum":9007199254740991}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addOrder"};
const func2_addOrder = Object.prototype.hasOwnProperty;
const pattern10_addOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern12_addOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate51_addOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.type === undefined) && (missing1 = "type")){
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
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
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
if(data.side === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "side"}});
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
if(!(func2_addOrder.call(schema52_addOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern10_addOrder.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema52_addOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_addOrder.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data5 === "limit") || (data5 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema52_addOrder.properties.type.enum}});
errors++;
}
}
if(data.remark !== undefined){
let data6 = data.remark;
if(typeof data6 === "string"){
if(data6.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stp !== undefined){
let data7 = data.stp;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data7 === "DC") || (data7 === "CO")) || (data7 === "CN")) || (data7 === "CB"))){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema52_addOrder.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data8 = data.price;
if(typeof data8 === "string"){
if(!pattern12_addOrder.test(data8)){
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
let data9 = data.size;
if(typeof data9 === "string"){
if(!pattern12_addOrder.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.timeInForce !== undefined){
let data10 = data.timeInForce;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data10 === "GTC") || (data10 === "GTT")) || (data10 === "IOC")) || (data10 === "FOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema52_addOrder.properties.timeInForce.enum}});
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
let data14 = data.visibleSize;
if(typeof data14 === "string"){
if(!pattern12_addOrder.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tags !== undefined){
let data15 = data.tags;
if(typeof data15 === "string"){
if(data15.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cancelAfter !== undefined){
let data16 = data.cancelAfter;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2591999 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"maximum",params:{comparison: "<=", limit: 2591999},message:"must be <= 2591999"});
errors++;
}
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.funds !== undefined){
let data17 = data.funds;
if(typeof data17 === "string"){
if(!pattern12_addOrder.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.allowMaxTimeWindow !== undefined){
let data18 = data.allowMaxTimeWindow;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/allowMaxTimeWindow",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/allowMaxTimeWindow",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data18 < 1 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/allowMaxTimeWindow",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.clientTimestamp !== undefined){
let data19 = data.clientTimestamp;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/clientTimestamp",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/clientTimestamp",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data19 < 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/clientTimestamp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate51_addOrder.errors = vErrors;
return errors === 0;
}

export const cancelAllOrdersBySymbol: Check = validate52_cancelAllOrdersBySymbol as unknown as Check;
const pattern0_cancelAllOrdersBySymbol = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate52_cancelAllOrdersBySymbol(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_cancelAllOrdersBySymbol.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
validate52_cancelAllOrdersBySymbol.errors = vErrors;
return errors === 0;
}

export const getOpenOrders: Check = validate53_getOpenOrders as unknown as Check;
const pattern0_getOpenOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate53_getOpenOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getOpenOrders.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
validate53_getOpenOrders.errors = vErrors;
return errors === 0;
}

export const getOpenOrdersByPage: Check = validate54_getOpenOrdersByPage as unknown as Check;
const pattern0_getOpenOrdersByPage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate54_getOpenOrdersByPage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "symbol") || (key0 === "pageNum")) || (key0 === "pageSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getOpenOrdersByPage.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.pageNum !== undefined){
let data1 = data.pageNum;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageNum",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/pageNum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/pageNum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data2 = data.pageSize;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 50 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
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
validate54_getOpenOrdersByPage.errors = vErrors;
return errors === 0;
}

export const getSymbolsWithOpenOrder: Check = validate55_getSymbolsWithOpenOrder as unknown as Check;

function validate55_getSymbolsWithOpenOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate55_getSymbolsWithOpenOrder.errors = vErrors;
return errors === 0;
}

export const modifyOrder: Check = validate56_modifyOrder as unknown as Check;
const pattern0_modifyOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern10_modifyOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern12_modifyOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate56_modifyOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "symbol") || (key0 === "clientOid")) || (key0 === "orderId")) || (key0 === "newPrice")) || (key0 === "newSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_modifyOrder.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
if(!pattern10_modifyOrder.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.orderId !== undefined){
let data2 = data.orderId;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.newPrice !== undefined){
let data3 = data.newPrice;
if(typeof data3 === "string"){
if(!pattern12_modifyOrder.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/newPrice",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/newPrice",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.newSize !== undefined){
let data4 = data.newSize;
if(typeof data4 === "string"){
if(!pattern12_modifyOrder.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/newSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/newSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate56_modifyOrder.errors = vErrors;
return errors === 0;
}

export const cancelPartialOrder: Check = validate57_cancelPartialOrder as unknown as Check;
const pattern0_cancelPartialOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern12_cancelPartialOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate57_cancelPartialOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "orderId"}});
errors++;
}
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.cancelSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cancelSize"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "orderId") || (key0 === "symbol")) || (key0 === "cancelSize"))){
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
if(!pattern0_cancelPartialOrder.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cancelSize !== undefined){
let data2 = data.cancelSize;
if(typeof data2 === "string"){
if(!pattern12_cancelPartialOrder.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cancelSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate57_cancelPartialOrder.errors = vErrors;
return errors === 0;
}

export const cancelAllOrders: Check = validate58_cancelAllOrders as unknown as Check;

function validate58_cancelAllOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate58_cancelAllOrders.errors = vErrors;
return errors === 0;
}

export const getOrderByClientOid: Check = validate59_getOrderByClientOid as unknown as Check;
const pattern0_getOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern10_getOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate59_getOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getOrderByClientOid.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
if(!pattern10_getOrderByClientOid.test(data1)){
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
validate59_getOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const cancelOrderByClientOid: Check = validate60_cancelOrderByClientOid as unknown as Check;
const pattern10_cancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_cancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate60_cancelOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientOid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientOid"}});
errors++;
}
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "clientOid") || (key0 === "symbol"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data0 = data.clientOid;
if(typeof data0 === "string"){
if(!pattern10_cancelOrderByClientOid.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern0_cancelOrderByClientOid.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
validate60_cancelOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const setDCP: Check = validate61_setDCP as unknown as Check;
const pattern64_setDCP = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$", "u");

function validate61_setDCP(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timeout === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "timeout"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "timeout") || (key0 === "symbols"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.timeout !== undefined){
let data0 = data.timeout;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
const _errs4 = errors;
const _errs5 = errors;
if(!(((((data0 === 0) || (data0 === 1)) || (data0 === 2)) || (data0 === 3)) || (data0 === 4))){
(vErrors ??= []).push({});
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"not",params:{},message:"must be -1, or 5 to 86400"});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 86400 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"});
errors++;
}
if(data0 < -1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"});
errors++;
}
}
}
if(data.symbols !== undefined){
let data1 = data.symbols;
if(typeof data1 === "string"){
if(!pattern64_setDCP.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/symbols",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$"},message:"must be 1 to 50 pairs, joined by commas, without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbols",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate61_setDCP.errors = vErrors;
return errors === 0;
}

export const getDCP: Check = validate62_getDCP as unknown as Check;

function validate62_getDCP(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate62_getDCP.errors = vErrors;
return errors === 0;
}

export const getClosedOrders: Check = validate63_getClosedOrders as unknown as Check;
const schema64_getClosedOrders = {"type":"object","additionalProperties":false,"required":["symbol"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market"]},"lastId":{"type":"integer","minimum":1,"maximum":9007199254740991},"limit":{"type":"integer","minimum":1,"maximum":100},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"getClosedOrders"};
const pattern0_getClosedOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate63_getClosedOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "symbol") || (key0 === "side")) || (key0 === "type")) || (key0 === "lastId")) || (key0 === "limit")) || (key0 === "startAt")) || (key0 === "endAt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getClosedOrders.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema64_getClosedOrders.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema64_getClosedOrders.properties.type.enum}});
errors++;
}
}
if(data.lastId !== undefined){
let data3 = data.lastId;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/lastId",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/lastId",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/lastId",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.limit !== undefined){
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate63_getClosedOrders.errors = vErrors;
return errors === 0;
}

export const batchAddOrders: Check = validate64_batchAddOrders as unknown as Check;
const schema65_batchAddOrders = {"type":"object","additionalProperties":false,"required":["orderList"],"properties":{"orderList":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tags":{"type":"string","minLength":1,"maxLength":20},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"allowMaxTimeWindow":{"type":"integer","minimum":1,"maximum":9007199254740991},"clientTimestamp":{"type":"integer","minimum":0,"maximum":9007199254740991}}}}},"$id":"batchAddOrders"};
const func2_batchAddOrders = Object.prototype.hasOwnProperty;
const pattern10_batchAddOrders = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_batchAddOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern12_batchAddOrders = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate64_batchAddOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderList === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "orderList"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "orderList")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.orderList !== undefined){
let data0 = data.orderList;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/orderList",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderList",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.clientOid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"required",params:{missingProperty: "clientOid"}});
errors++;
}
if(data1.side === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"required",params:{missingProperty: "side"}});
errors++;
}
if(data1.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key1 in data1){
if(!(func2_batchAddOrders.call(schema65_batchAddOrders.properties.orderList.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.clientOid !== undefined){
let data2 = data1.clientOid;
if(typeof data2 === "string"){
if(!pattern10_batchAddOrders.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.side !== undefined){
let data3 = data1.side;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/side",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "buy") || (data3 === "sell"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/side",keyword:"enum",params:{allowedValues: schema65_batchAddOrders.properties.orderList.items.properties.side.enum}});
errors++;
}
}
if(data1.symbol !== undefined){
let data4 = data1.symbol;
if(typeof data4 === "string"){
if(!pattern0_batchAddOrders.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.type !== undefined){
let data5 = data1.type;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data5 === "limit") || (data5 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/type",keyword:"enum",params:{allowedValues: schema65_batchAddOrders.properties.orderList.items.properties.type.enum}});
errors++;
}
}
if(data1.remark !== undefined){
let data6 = data1.remark;
if(typeof data6 === "string"){
if(data6.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/remark",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.stp !== undefined){
let data7 = data1.stp;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data7 === "DC") || (data7 === "CO")) || (data7 === "CN")) || (data7 === "CB"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/stp",keyword:"enum",params:{allowedValues: schema65_batchAddOrders.properties.orderList.items.properties.stp.enum}});
errors++;
}
}
if(data1.price !== undefined){
let data8 = data1.price;
if(typeof data8 === "string"){
if(!pattern12_batchAddOrders.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/price",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/price",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.size !== undefined){
let data9 = data1.size;
if(typeof data9 === "string"){
if(!pattern12_batchAddOrders.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.timeInForce !== undefined){
let data10 = data1.timeInForce;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data10 === "GTC") || (data10 === "GTT")) || (data10 === "IOC")) || (data10 === "FOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/timeInForce",keyword:"enum",params:{allowedValues: schema65_batchAddOrders.properties.orderList.items.properties.timeInForce.enum}});
errors++;
}
}
if(data1.postOnly !== undefined){
if(typeof data1.postOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/postOnly",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.hidden !== undefined){
if(typeof data1.hidden !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/hidden",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.iceberg !== undefined){
if(typeof data1.iceberg !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/iceberg",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.visibleSize !== undefined){
let data14 = data1.visibleSize;
if(typeof data14 === "string"){
if(!pattern12_batchAddOrders.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/visibleSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.tags !== undefined){
let data15 = data1.tags;
if(typeof data15 === "string"){
if(data15.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/tags",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/tags",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/tags",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.cancelAfter !== undefined){
let data16 = data1.cancelAfter;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/cancelAfter",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2591999 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/cancelAfter",keyword:"maximum",params:{comparison: "<=", limit: 2591999},message:"must be <= 2591999"});
errors++;
}
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/cancelAfter",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data1.funds !== undefined){
let data17 = data1.funds;
if(typeof data17 === "string"){
if(!pattern12_batchAddOrders.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/funds",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/funds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.allowMaxTimeWindow !== undefined){
let data18 = data1.allowMaxTimeWindow;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/allowMaxTimeWindow",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/allowMaxTimeWindow",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data18 < 1 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/allowMaxTimeWindow",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data1.clientTimestamp !== undefined){
let data19 = data1.clientTimestamp;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/clientTimestamp",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/clientTimestamp",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data19 < 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/clientTimestamp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate64_batchAddOrders.errors = vErrors;
return errors === 0;
}

export const batchAddOrdersSync: Check = validate65_batchAddOrdersSync as unknown as Check;
const schema66_batchAddOrdersSync = {"type":"object","additionalProperties":false,"required":["orderList"],"properties":{"orderList":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tags":{"type":"string","minLength":1,"maxLength":20},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"allowMaxTimeWindow":{"type":"integer","minimum":1,"maximum":9007199254740991},"clientTimestamp":{"type":"integer","minimum":0,"maximum":9007199254740991}}}}},"$id":"batchAddOrdersSync"};
const func2_batchAddOrdersSync = Object.prototype.hasOwnProperty;
const pattern10_batchAddOrdersSync = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_batchAddOrdersSync = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern12_batchAddOrdersSync = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate65_batchAddOrdersSync(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderList === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "orderList"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "orderList")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.orderList !== undefined){
let data0 = data.orderList;
if(Array.isArray(data0)){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/orderList",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderList",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.clientOid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"required",params:{missingProperty: "clientOid"}});
errors++;
}
if(data1.side === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"required",params:{missingProperty: "side"}});
errors++;
}
if(data1.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key1 in data1){
if(!(func2_batchAddOrdersSync.call(schema66_batchAddOrdersSync.properties.orderList.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.clientOid !== undefined){
let data2 = data1.clientOid;
if(typeof data2 === "string"){
if(!pattern10_batchAddOrdersSync.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.side !== undefined){
let data3 = data1.side;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/side",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "buy") || (data3 === "sell"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/side",keyword:"enum",params:{allowedValues: schema66_batchAddOrdersSync.properties.orderList.items.properties.side.enum}});
errors++;
}
}
if(data1.symbol !== undefined){
let data4 = data1.symbol;
if(typeof data4 === "string"){
if(!pattern0_batchAddOrdersSync.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.type !== undefined){
let data5 = data1.type;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data5 === "limit") || (data5 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/type",keyword:"enum",params:{allowedValues: schema66_batchAddOrdersSync.properties.orderList.items.properties.type.enum}});
errors++;
}
}
if(data1.remark !== undefined){
let data6 = data1.remark;
if(typeof data6 === "string"){
if(data6.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/remark",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.stp !== undefined){
let data7 = data1.stp;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data7 === "DC") || (data7 === "CO")) || (data7 === "CN")) || (data7 === "CB"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/stp",keyword:"enum",params:{allowedValues: schema66_batchAddOrdersSync.properties.orderList.items.properties.stp.enum}});
errors++;
}
}
if(data1.price !== undefined){
let data8 = data1.price;
if(typeof data8 === "string"){
if(!pattern12_batchAddOrdersSync.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/price",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/price",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.size !== undefined){
let data9 = data1.size;
if(typeof data9 === "string"){
if(!pattern12_batchAddOrdersSync.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.timeInForce !== undefined){
let data10 = data1.timeInForce;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data10 === "GTC") || (data10 === "GTT")) || (data10 === "IOC")) || (data10 === "FOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/timeInForce",keyword:"enum",params:{allowedValues: schema66_batchAddOrdersSync.properties.orderList.items.properties.timeInForce.enum}});
errors++;
}
}
if(data1.postOnly !== undefined){
if(typeof data1.postOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/postOnly",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.hidden !== undefined){
if(typeof data1.hidden !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/hidden",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.iceberg !== undefined){
if(typeof data1.iceberg !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/iceberg",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.visibleSize !== undefined){
let data14 = data1.visibleSize;
if(typeof data14 === "string"){
if(!pattern12_batchAddOrdersSync.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/visibleSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.tags !== undefined){
let data15 = data1.tags;
if(typeof data15 === "string"){
if(data15.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/tags",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/tags",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/tags",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.cancelAfter !== undefined){
let data16 = data1.cancelAfter;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/cancelAfter",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2591999 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/cancelAfter",keyword:"maximum",params:{comparison: "<=", limit: 2591999},message:"must be <= 2591999"});
errors++;
}
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/cancelAfter",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data1.funds !== undefined){
let data17 = data1.funds;
if(typeof data17 === "string"){
if(!pattern12_batchAddOrdersSync.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/funds",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/funds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.allowMaxTimeWindow !== undefined){
let data18 = data1.allowMaxTimeWindow;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/allowMaxTimeWindow",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/allowMaxTimeWindow",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data18 < 1 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/allowMaxTimeWindow",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data1.clientTimestamp !== undefined){
let data19 = data1.clientTimestamp;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/clientTimestamp",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/clientTimestamp",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data19 < 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/clientTimestamp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderList",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate65_batchAddOrdersSync.errors = vErrors;
return errors === 0;
}

export const addOrderSync: Check = validate66_addOrderSync as unknown as Check;
const schema67_addOrderSync = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tags":{"type":"string","minLength":1,"maxLength":20},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"allowMaxTimeWindow":{"type":"integer","minimum":1,"maximum":9007199254740991},"clientTimestamp":{"type":"integer","minimum":0,"maximum":9007199254740991}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addOrderSync"};
const func2_addOrderSync = Object.prototype.hasOwnProperty;
const pattern10_addOrderSync = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrderSync = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern12_addOrderSync = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate66_addOrderSync(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.type === undefined) && (missing1 = "type")){
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
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
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
if(data.side === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "side"}});
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
if(!(func2_addOrderSync.call(schema67_addOrderSync.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern10_addOrderSync.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema67_addOrderSync.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_addOrderSync.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data5 === "limit") || (data5 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema67_addOrderSync.properties.type.enum}});
errors++;
}
}
if(data.remark !== undefined){
let data6 = data.remark;
if(typeof data6 === "string"){
if(data6.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stp !== undefined){
let data7 = data.stp;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data7 === "DC") || (data7 === "CO")) || (data7 === "CN")) || (data7 === "CB"))){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema67_addOrderSync.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data8 = data.price;
if(typeof data8 === "string"){
if(!pattern12_addOrderSync.test(data8)){
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
let data9 = data.size;
if(typeof data9 === "string"){
if(!pattern12_addOrderSync.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.timeInForce !== undefined){
let data10 = data.timeInForce;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data10 === "GTC") || (data10 === "GTT")) || (data10 === "IOC")) || (data10 === "FOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema67_addOrderSync.properties.timeInForce.enum}});
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
let data14 = data.visibleSize;
if(typeof data14 === "string"){
if(!pattern12_addOrderSync.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tags !== undefined){
let data15 = data.tags;
if(typeof data15 === "string"){
if(data15.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cancelAfter !== undefined){
let data16 = data.cancelAfter;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2591999 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"maximum",params:{comparison: "<=", limit: 2591999},message:"must be <= 2591999"});
errors++;
}
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.funds !== undefined){
let data17 = data.funds;
if(typeof data17 === "string"){
if(!pattern12_addOrderSync.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.allowMaxTimeWindow !== undefined){
let data18 = data.allowMaxTimeWindow;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/allowMaxTimeWindow",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/allowMaxTimeWindow",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data18 < 1 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/allowMaxTimeWindow",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.clientTimestamp !== undefined){
let data19 = data.clientTimestamp;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/clientTimestamp",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/clientTimestamp",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data19 < 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/clientTimestamp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate66_addOrderSync.errors = vErrors;
return errors === 0;
}

export const cancelOrderByClientOidSync: Check = validate67_cancelOrderByClientOidSync as unknown as Check;
const pattern0_cancelOrderByClientOidSync = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern10_cancelOrderByClientOidSync = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate67_cancelOrderByClientOidSync(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_cancelOrderByClientOidSync.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
if(!pattern10_cancelOrderByClientOidSync.test(data1)){
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
validate67_cancelOrderByClientOidSync.errors = vErrors;
return errors === 0;
}

export const cancelOrderByOrderIdSync: Check = validate68_cancelOrderByOrderIdSync as unknown as Check;
const pattern0_cancelOrderByOrderIdSync = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate68_cancelOrderByOrderIdSync(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.orderId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "orderId"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "symbol") || (key0 === "orderId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_cancelOrderByOrderIdSync.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.orderId !== undefined){
let data1 = data.orderId;
if(typeof data1 === "string"){
if(data1.length < 1){
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
validate68_cancelOrderByOrderIdSync.errors = vErrors;
return errors === 0;
}

export const addOrderTest: Check = validate69_addOrderTest as unknown as Check;
const schema70_addOrderTest = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tags":{"type":"string","minLength":1,"maxLength":20},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"allowMaxTimeWindow":{"type":"integer","minimum":1,"maximum":9007199254740991},"clientTimestamp":{"type":"integer","minimum":0,"maximum":9007199254740991}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addOrderTest"};
const func2_addOrderTest = Object.prototype.hasOwnProperty;
const pattern10_addOrderTest = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrderTest = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern12_addOrderTest = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate69_addOrderTest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.type === undefined) && (missing1 = "type")){
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
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
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
if(data.side === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "side"}});
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
if(!(func2_addOrderTest.call(schema70_addOrderTest.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern10_addOrderTest.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema70_addOrderTest.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_addOrderTest.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data5 === "limit") || (data5 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema70_addOrderTest.properties.type.enum}});
errors++;
}
}
if(data.remark !== undefined){
let data6 = data.remark;
if(typeof data6 === "string"){
if(data6.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stp !== undefined){
let data7 = data.stp;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data7 === "DC") || (data7 === "CO")) || (data7 === "CN")) || (data7 === "CB"))){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema70_addOrderTest.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data8 = data.price;
if(typeof data8 === "string"){
if(!pattern12_addOrderTest.test(data8)){
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
let data9 = data.size;
if(typeof data9 === "string"){
if(!pattern12_addOrderTest.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.timeInForce !== undefined){
let data10 = data.timeInForce;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data10 === "GTC") || (data10 === "GTT")) || (data10 === "IOC")) || (data10 === "FOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema70_addOrderTest.properties.timeInForce.enum}});
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
let data14 = data.visibleSize;
if(typeof data14 === "string"){
if(!pattern12_addOrderTest.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tags !== undefined){
let data15 = data.tags;
if(typeof data15 === "string"){
if(data15.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cancelAfter !== undefined){
let data16 = data.cancelAfter;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2591999 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"maximum",params:{comparison: "<=", limit: 2591999},message:"must be <= 2591999"});
errors++;
}
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.funds !== undefined){
let data17 = data.funds;
if(typeof data17 === "string"){
if(!pattern12_addOrderTest.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.allowMaxTimeWindow !== undefined){
let data18 = data.allowMaxTimeWindow;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/allowMaxTimeWindow",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/allowMaxTimeWindow",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data18 < 1 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/allowMaxTimeWindow",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.clientTimestamp !== undefined){
let data19 = data.clientTimestamp;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/clientTimestamp",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/clientTimestamp",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data19 < 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/clientTimestamp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate69_addOrderTest.errors = vErrors;
return errors === 0;
}

export const getOrderByOrderId: Check = validate70_getOrderByOrderId as unknown as Check;
const pattern0_getOrderByOrderId = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate70_getOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.orderId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "orderId"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "symbol") || (key0 === "orderId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getOrderByOrderId.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.orderId !== undefined){
let data1 = data.orderId;
if(typeof data1 === "string"){
if(data1.length < 1){
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
validate70_getOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const cancelOrderByOrderId: Check = validate71_cancelOrderByOrderId as unknown as Check;
const pattern0_cancelOrderByOrderId = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate71_cancelOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "orderId"}});
errors++;
}
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "orderId") || (key0 === "symbol"))){
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
if(!pattern0_cancelOrderByOrderId.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
validate71_cancelOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const getStopOrdersList: Check = validate72_getStopOrdersList as unknown as Check;
const schema73_getStopOrdersList = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market","limit_stop","market_stop"]},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"orderIds":{"type":"string","minLength":1},"pageSize":{"type":"integer","minimum":10,"maximum":500},"stop":{"type":"string","enum":["stop","oco"]}},"$id":"getStopOrdersList"};
const func2_getStopOrdersList = Object.prototype.hasOwnProperty;
const pattern0_getStopOrdersList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate72_getStopOrdersList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2_getStopOrdersList.call(schema73_getStopOrdersList.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getStopOrdersList.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema73_getStopOrdersList.properties.side.enum}});
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data2 === "limit") || (data2 === "market")) || (data2 === "limit_stop")) || (data2 === "market_stop"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema73_getStopOrdersList.properties.type.enum}});
errors++;
}
}
if(data.tradeType !== undefined){
let data3 = data.tradeType;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data3 === "TRADE") || (data3 === "MARGIN_TRADE")) || (data3 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema73_getStopOrdersList.properties.tradeType.enum}});
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
if(data.orderIds !== undefined){
let data7 = data.orderIds;
if(typeof data7 === "string"){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderIds",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderIds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
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
if(data.stop !== undefined){
let data9 = data.stop;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data9 === "stop") || (data9 === "oco"))){
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"enum",params:{allowedValues: schema73_getStopOrdersList.properties.stop.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate72_getStopOrdersList.errors = vErrors;
return errors === 0;
}

export const addStopOrder: Check = validate73_addStopOrder as unknown as Check;
const schema74_addStopOrder = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","type","stopPrice"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"stop":{"type":"string","enum":["loss","entry"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addStopOrder"};
const func2_addStopOrder = Object.prototype.hasOwnProperty;
const pattern10_addStopOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addStopOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern12_addStopOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate73_addStopOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.type === undefined) && (missing1 = "type")){
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
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
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
if(data.side === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "side"}});
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
if(data.stopPrice === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stopPrice"}});
errors++;
}
for(const key0 in data){
if(!(func2_addStopOrder.call(schema74_addStopOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern10_addStopOrder.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema74_addStopOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_addStopOrder.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data5 === "limit") || (data5 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema74_addStopOrder.properties.type.enum}});
errors++;
}
}
if(data.remark !== undefined){
let data6 = data.remark;
if(typeof data6 === "string"){
if(data6.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stp !== undefined){
let data7 = data.stp;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data7 === "DC") || (data7 === "CO")) || (data7 === "CN")) || (data7 === "CB"))){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema74_addStopOrder.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data8 = data.price;
if(typeof data8 === "string"){
if(!pattern12_addStopOrder.test(data8)){
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
let data9 = data.size;
if(typeof data9 === "string"){
if(!pattern12_addStopOrder.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.timeInForce !== undefined){
let data10 = data.timeInForce;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data10 === "GTC") || (data10 === "GTT")) || (data10 === "IOC")) || (data10 === "FOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema74_addStopOrder.properties.timeInForce.enum}});
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
let data14 = data.visibleSize;
if(typeof data14 === "string"){
if(!pattern12_addStopOrder.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cancelAfter !== undefined){
let data15 = data.cancelAfter;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2591999 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"maximum",params:{comparison: "<=", limit: 2591999},message:"must be <= 2591999"});
errors++;
}
if(data15 < 1 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.funds !== undefined){
let data16 = data.funds;
if(typeof data16 === "string"){
if(!pattern12_addStopOrder.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stop !== undefined){
let data17 = data.stop;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data17 === "loss") || (data17 === "entry"))){
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"enum",params:{allowedValues: schema74_addStopOrder.properties.stop.enum}});
errors++;
}
}
if(data.stopPrice !== undefined){
let data18 = data.stopPrice;
if(typeof data18 === "string"){
if(!pattern12_addStopOrder.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/stopPrice",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stopPrice",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradeType !== undefined){
let data19 = data.tradeType;
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data19 === "TRADE") || (data19 === "MARGIN_TRADE")) || (data19 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema74_addStopOrder.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate73_addStopOrder.errors = vErrors;
return errors === 0;
}

export const batchCancelStopOrder: Check = validate74_batchCancelStopOrder as unknown as Check;
const schema75_batchCancelStopOrder = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"orderIds":{"type":"string","minLength":1}},"$id":"batchCancelStopOrder"};
const pattern0_batchCancelStopOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate74_batchCancelStopOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "symbol") || (key0 === "tradeType")) || (key0 === "orderIds"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_batchCancelStopOrder.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradeType !== undefined){
let data1 = data.tradeType;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data1 === "TRADE") || (data1 === "MARGIN_TRADE")) || (data1 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema75_batchCancelStopOrder.properties.tradeType.enum}});
errors++;
}
}
if(data.orderIds !== undefined){
let data2 = data.orderIds;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orderIds",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderIds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate74_batchCancelStopOrder.errors = vErrors;
return errors === 0;
}

export const getStopOrderByClientOid: Check = validate75_getStopOrderByClientOid as unknown as Check;
const pattern10_getStopOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_getStopOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate75_getStopOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientOid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientOid"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "clientOid") || (key0 === "symbol"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data0 = data.clientOid;
if(typeof data0 === "string"){
if(!pattern10_getStopOrderByClientOid.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern0_getStopOrderByClientOid.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
validate75_getStopOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const getStopOrderByOrderId: Check = validate76_getStopOrderByOrderId as unknown as Check;

function validate76_getStopOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate76_getStopOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const cancelStopOrderByOrderId: Check = validate77_cancelStopOrderByOrderId as unknown as Check;

function validate77_cancelStopOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate77_cancelStopOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const cancelStopOrderByClientOid: Check = validate78_cancelStopOrderByClientOid as unknown as Check;
const pattern0_cancelStopOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern10_cancelStopOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate78_cancelStopOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
if(!pattern0_cancelStopOrderByClientOid.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
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
if(!pattern10_cancelStopOrderByClientOid.test(data1)){
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
validate78_cancelStopOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const getServerTime: Check = validate79_getServerTime as unknown as Check;

function validate79_getServerTime(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate79_getServerTime.errors = vErrors;
return errors === 0;
}
