// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";

export const getLeverage: Check = validate10_getLeverage as unknown as Check;
const schema11_getLeverage = {"type":"object","additionalProperties":false,"required":["symbol","exchange"],"properties":{"symbol":{"type":"string","pattern":"^[0-9A-Za-z]{2,30}$"},"exchange":{"type":"string","enum":["EXCHANGE_2"]}},"$id":"getLeverage"};
const pattern0_getLeverage = /* @__PURE__ */ new RegExp("^[0-9A-Za-z]{2,30}$", "u");

function validate10_getLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.exchange === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "exchange"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "symbol") || (key0 === "exchange"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_getLeverage.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[0-9A-Za-z]{2,30}$"},message:"must be 2 to 30 letters and digits, such as ETHUSDT"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exchange !== undefined){
let data1 = data.exchange;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/exchange",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data1 === "EXCHANGE_2")){
(vErrors ??= []).push({instancePath:instancePath+"/exchange",keyword:"enum",params:{allowedValues: schema11_getLeverage.properties.exchange.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate10_getLeverage.errors = vErrors;
return errors === 0;
}

export const updateLeverage: Check = validate11_updateLeverage as unknown as Check;
const schema12_updateLeverage = {"type":"object","additionalProperties":false,"required":["symbol","exchange","leverage"],"properties":{"symbol":{"type":"string","pattern":"^[0-9A-Za-z]{2,30}$"},"exchange":{"type":"string","enum":["EXCHANGE_2"]},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991}},"$id":"updateLeverage"};
const pattern0_updateLeverage = /* @__PURE__ */ new RegExp("^[0-9A-Za-z]{2,30}$", "u");

function validate11_updateLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.exchange === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "exchange"}});
errors++;
}
if(data.leverage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "leverage"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "symbol") || (key0 === "exchange")) || (key0 === "leverage"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_updateLeverage.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[0-9A-Za-z]{2,30}$"},message:"must be 2 to 30 letters and digits, such as ETHUSDT"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exchange !== undefined){
let data1 = data.exchange;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/exchange",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data1 === "EXCHANGE_2")){
(vErrors ??= []).push({instancePath:instancePath+"/exchange",keyword:"enum",params:{allowedValues: schema12_updateLeverage.properties.exchange.enum}});
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
validate11_updateLeverage.errors = vErrors;
return errors === 0;
}

export const getInstrumentInfo: Check = validate12_getInstrumentInfo as unknown as Check;
const schema13_getInstrumentInfo = {"type":"object","additionalProperties":false,"required":[],"properties":{"exchange":{"type":"string","enum":["EXCHANGE_2"]}},"$id":"getInstrumentInfo"};

function validate12_getInstrumentInfo(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "exchange")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.exchange !== undefined){
let data0 = data.exchange;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/exchange",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data0 === "EXCHANGE_2")){
(vErrors ??= []).push({instancePath:instancePath+"/exchange",keyword:"enum",params:{allowedValues: schema13_getInstrumentInfo.properties.exchange.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate12_getInstrumentInfo.errors = vErrors;
return errors === 0;
}

export const getPositions: Check = validate13_getPositions as unknown as Check;
const schema14_getPositions = {"type":"object","additionalProperties":false,"required":["exchange"],"properties":{"exchange":{"type":"string","enum":["EXCHANGE_2"]},"symbol":{"type":"string","pattern":"^[0-9A-Za-z]{2,30}$"}},"$id":"getPositions"};
const pattern0_getPositions = /* @__PURE__ */ new RegExp("^[0-9A-Za-z]{2,30}$", "u");

function validate13_getPositions(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exchange === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "exchange"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "exchange") || (key0 === "symbol"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.exchange !== undefined){
let data0 = data.exchange;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/exchange",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data0 === "EXCHANGE_2")){
(vErrors ??= []).push({instancePath:instancePath+"/exchange",keyword:"enum",params:{allowedValues: schema14_getPositions.properties.exchange.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern0_getPositions.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[0-9A-Za-z]{2,30}$"},message:"must be 2 to 30 letters and digits, such as ETHUSDT"});
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
validate13_getPositions.errors = vErrors;
return errors === 0;
}

export const addMargin: Check = validate14_addMargin as unknown as Check;
const schema15_addMargin = {"type":"object","additionalProperties":false,"required":["exchange","symbol","margin"],"properties":{"exchange":{"type":"string","enum":["EXCHANGE_2"]},"symbol":{"type":"string","pattern":"^[0-9A-Za-z]{2,30}$"},"margin":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"}},"$id":"addMargin"};
const pattern0_addMargin = /* @__PURE__ */ new RegExp("^[0-9A-Za-z]{2,30}$", "u");
const pattern4_addMargin = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate14_addMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exchange === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "exchange"}});
errors++;
}
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.margin === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "margin"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "exchange") || (key0 === "symbol")) || (key0 === "margin"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.exchange !== undefined){
let data0 = data.exchange;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/exchange",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data0 === "EXCHANGE_2")){
(vErrors ??= []).push({instancePath:instancePath+"/exchange",keyword:"enum",params:{allowedValues: schema15_addMargin.properties.exchange.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern0_addMargin.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[0-9A-Za-z]{2,30}$"},message:"must be 2 to 30 letters and digits, such as ETHUSDT"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.margin !== undefined){
let data2 = data.margin;
if(typeof data2 === "string"){
if(!pattern4_addMargin.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/margin",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal with at most 8 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/margin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate14_addMargin.errors = vErrors;
return errors === 0;
}

export const getOpenOrders: Check = validate15_getOpenOrders as unknown as Check;
const schema16_getOpenOrders = {"type":"object","additionalProperties":false,"required":["exchange"],"properties":{"exchange":{"type":"string","enum":["EXCHANGE_2"]},"symbol":{"type":"string","pattern":"^[0-9A-Za-z]{2,30}$"},"limit":{"type":"integer","minimum":1,"maximum":50},"from_time":{"type":"integer","minimum":0,"maximum":9007199254740991},"to_time":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"getOpenOrders"};
const pattern0_getOpenOrders = /* @__PURE__ */ new RegExp("^[0-9A-Za-z]{2,30}$", "u");

function validate15_getOpenOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exchange === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "exchange"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "exchange") || (key0 === "symbol")) || (key0 === "limit")) || (key0 === "from_time")) || (key0 === "to_time"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.exchange !== undefined){
let data0 = data.exchange;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/exchange",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data0 === "EXCHANGE_2")){
(vErrors ??= []).push({instancePath:instancePath+"/exchange",keyword:"enum",params:{allowedValues: schema16_getOpenOrders.properties.exchange.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern0_getOpenOrders.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[0-9A-Za-z]{2,30}$"},message:"must be 2 to 30 letters and digits, such as ETHUSDT"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 50 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.from_time !== undefined){
let data3 = data.from_time;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/from_time",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/from_time",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/from_time",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to_time !== undefined){
let data4 = data.to_time;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/to_time",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/to_time",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/to_time",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate15_getOpenOrders.errors = vErrors;
return errors === 0;
}

export const getWalletBalance: Check = validate16_getWalletBalance as unknown as Check;

function validate16_getWalletBalance(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate16_getWalletBalance.errors = vErrors;
return errors === 0;
}
