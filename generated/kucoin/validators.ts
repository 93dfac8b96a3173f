// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../src/core/types.js";

export const getSpotAccountList: Check = validate10_getSpotAccountList as unknown as Check;
const schema11_getSpotAccountList = {"type":"object","additionalProperties":false,"required":[],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["main","trade","option"]}},"$id":"getSpotAccountList"};
const pattern0_getSpotAccountList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate10_getSpotAccountList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "currency") || (key0 === "type"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_getSpotAccountList.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data1 === "main") || (data1 === "trade")) || (data1 === "option"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema11_getSpotAccountList.properties.type.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate10_getSpotAccountList.errors = vErrors;
return errors === 0;
}

export const getSpotLedger: Check = validate11_getSpotLedger as unknown as Check;
const schema12_getSpotLedger = {"type":"object","additionalProperties":false,"required":[],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$"},"direction":{"type":"string","enum":["in","out"]},"bizType":{"type":"string","minLength":1},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":10,"maximum":500}},"$id":"getSpotLedger"};
const pattern1_getSpotLedger = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$", "u");

function validate11_getSpotLedger(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "currency") || (key0 === "direction")) || (key0 === "bizType")) || (key0 === "startAt")) || (key0 === "endAt")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern1_getSpotLedger.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$"},message:"must be 1 to 10 asset codes joined by commas, without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "in") || (data1 === "out"))){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"enum",params:{allowedValues: schema12_getSpotLedger.properties.direction.enum}});
errors++;
}
}
if(data.bizType !== undefined){
let data2 = data.bizType;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/bizType",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bizType",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data6 > 500 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"});
errors++;
}
if(data6 < 10 || isNaN(data6)){
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
validate11_getSpotLedger.errors = vErrors;
return errors === 0;
}

export const getSpotAccountDetail: Check = validate12_getSpotAccountDetail as unknown as Check;

function validate12_getSpotAccountDetail(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "accountId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.accountId !== undefined){
let data0 = data.accountId;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate12_getSpotAccountDetail.errors = vErrors;
return errors === 0;
}

export const getSpotHFLedger: Check = validate13_getSpotHFLedger as unknown as Check;
const schema14_getSpotHFLedger = {"type":"object","additionalProperties":false,"required":[],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$"},"direction":{"type":"string","enum":["in","out"]},"bizType":{"type":"string","enum":["TRADE_EXCHANGE","TRANSFER","SUB_TRANSFER","RETURNED_FEES","DEDUCTION_FEES","OTHER"]},"lastId":{"type":"string","pattern":"^[0-9]+$"},"limit":{"type":"integer","minimum":1,"maximum":200},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"getSpotHFLedger"};
const pattern1_getSpotHFLedger = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$", "u");
const pattern3_getSpotHFLedger = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function validate13_getSpotHFLedger(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "currency") || (key0 === "direction")) || (key0 === "bizType")) || (key0 === "lastId")) || (key0 === "limit")) || (key0 === "startAt")) || (key0 === "endAt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern1_getSpotHFLedger.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$"},message:"must be 1 to 10 asset codes joined by commas, without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "in") || (data1 === "out"))){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"enum",params:{allowedValues: schema14_getSpotHFLedger.properties.direction.enum}});
errors++;
}
}
if(data.bizType !== undefined){
let data2 = data.bizType;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/bizType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data2 === "TRADE_EXCHANGE") || (data2 === "TRANSFER")) || (data2 === "SUB_TRANSFER")) || (data2 === "RETURNED_FEES")) || (data2 === "DEDUCTION_FEES")) || (data2 === "OTHER"))){
(vErrors ??= []).push({instancePath:instancePath+"/bizType",keyword:"enum",params:{allowedValues: schema14_getSpotHFLedger.properties.bizType.enum}});
errors++;
}
}
if(data.lastId !== undefined){
let data3 = data.lastId;
if(typeof data3 === "string"){
if(!pattern3_getSpotHFLedger.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/lastId",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must be digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.limit !== undefined){
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 200 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"});
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
validate13_getSpotHFLedger.errors = vErrors;
return errors === 0;
}

export const getSpotAccountType: Check = validate14_getSpotAccountType as unknown as Check;

function validate14_getSpotAccountType(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate14_getSpotAccountType.errors = vErrors;
return errors === 0;
}

export const getApikeyInfo: Check = validate15_getApikeyInfo as unknown as Check;

function validate15_getApikeyInfo(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate15_getApikeyInfo.errors = vErrors;
return errors === 0;
}

export const getAccountInfo: Check = validate16_getAccountInfo as unknown as Check;

function validate16_getAccountInfo(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate16_getAccountInfo.errors = vErrors;
return errors === 0;
}

export const getMarginHFLedger: Check = validate17_getMarginHFLedger as unknown as Check;
const schema18_getMarginHFLedger = {"type":"object","additionalProperties":false,"required":[],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$"},"direction":{"type":"string","enum":["in","out"]},"bizType":{"type":"string","minLength":1},"lastId":{"type":"integer","minimum":0,"maximum":9007199254740991},"limit":{"type":"integer","minimum":1,"maximum":200},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"getMarginHFLedger"};
const pattern1_getMarginHFLedger = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$", "u");

function validate17_getMarginHFLedger(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "currency") || (key0 === "direction")) || (key0 === "bizType")) || (key0 === "lastId")) || (key0 === "limit")) || (key0 === "startAt")) || (key0 === "endAt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern1_getMarginHFLedger.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$"},message:"must be 1 to 10 asset codes joined by commas, without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "in") || (data1 === "out"))){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"enum",params:{allowedValues: schema18_getMarginHFLedger.properties.direction.enum}});
errors++;
}
}
if(data.bizType !== undefined){
let data2 = data.bizType;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/bizType",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bizType",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/lastId",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
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
if(data4 > 200 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"});
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
validate17_getMarginHFLedger.errors = vErrors;
return errors === 0;
}

export const getIsolatedMarginAccountDetailV1: Check = validate18_getIsolatedMarginAccountDetailV1 as unknown as Check;
const pattern0_getIsolatedMarginAccountDetailV1 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate18_getIsolatedMarginAccountDetailV1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getIsolatedMarginAccountDetailV1.test(data0)){
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
validate18_getIsolatedMarginAccountDetailV1.errors = vErrors;
return errors === 0;
}

export const getIsolatedMarginAccountListV1: Check = validate19_getIsolatedMarginAccountListV1 as unknown as Check;
const schema20_getIsolatedMarginAccountListV1 = {"type":"object","additionalProperties":false,"required":[],"properties":{"balanceCurrency":{"type":"string","enum":["USDT","KCS","BTC"]}},"$id":"getIsolatedMarginAccountListV1"};

function validate19_getIsolatedMarginAccountListV1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "balanceCurrency")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.balanceCurrency !== undefined){
let data0 = data.balanceCurrency;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/balanceCurrency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data0 === "USDT") || (data0 === "KCS")) || (data0 === "BTC"))){
(vErrors ??= []).push({instancePath:instancePath+"/balanceCurrency",keyword:"enum",params:{allowedValues: schema20_getIsolatedMarginAccountListV1.properties.balanceCurrency.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate19_getIsolatedMarginAccountListV1.errors = vErrors;
return errors === 0;
}

export const getMarginAccountDetail: Check = validate20_getMarginAccountDetail as unknown as Check;

function validate20_getMarginAccountDetail(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate20_getMarginAccountDetail.errors = vErrors;
return errors === 0;
}

export const getBasicFee: Check = validate21_getBasicFee as unknown as Check;
const schema22_getBasicFee = {"type":"object","additionalProperties":false,"required":[],"properties":{"currencyType":{"type":"integer","enum":[0,1]}},"$id":"getBasicFee"};

function validate21_getBasicFee(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "currencyType")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currencyType !== undefined){
let data0 = data.currencyType;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/currencyType",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!((data0 === 0) || (data0 === 1))){
(vErrors ??= []).push({instancePath:instancePath+"/currencyType",keyword:"enum",params:{allowedValues: schema22_getBasicFee.properties.currencyType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate21_getBasicFee.errors = vErrors;
return errors === 0;
}

export const getSpotActualFee: Check = validate22_getSpotActualFee as unknown as Check;
const pattern1_getSpotActualFee = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$", "u");

function validate22_getSpotActualFee(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbols === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbols"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "symbols")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbols !== undefined){
let data0 = data.symbols;
if(typeof data0 === "string"){
if(!pattern1_getSpotActualFee.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/symbols",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$"},message:"must be 1 to 10 pairs joined by commas, without spaces"});
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
validate22_getSpotActualFee.errors = vErrors;
return errors === 0;
}

export const getDepositHistory: Check = validate23_getDepositHistory as unknown as Check;
const schema24_getDepositHistory = {"type":"object","additionalProperties":false,"required":["currency"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"status":{"type":"string","enum":["PROCESSING","SUCCESS","FAILURE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":10,"maximum":500}},"$id":"getDepositHistory"};
const pattern0_getDepositHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate23_getDepositHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "currency") || (key0 === "status")) || (key0 === "startAt")) || (key0 === "endAt")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_getDepositHistory.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data1 === "PROCESSING") || (data1 === "SUCCESS")) || (data1 === "FAILURE"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema24_getDepositHistory.properties.status.enum}});
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
if(data.currentPage !== undefined){
let data4 = data.currentPage;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data5 = data.pageSize;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 500 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"});
errors++;
}
if(data5 < 10 || isNaN(data5)){
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
validate23_getDepositHistory.errors = vErrors;
return errors === 0;
}

export const addDepositAddressV3: Check = validate24_addDepositAddressV3 as unknown as Check;
const schema25_addDepositAddressV3 = {"type":"object","additionalProperties":false,"required":["currency","chain"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"chain":{"type":"string","minLength":1},"to":{"type":"string","enum":["main","trade"]},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"}},"$id":"addDepositAddressV3"};
const pattern0_addDepositAddressV3 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_addDepositAddressV3 = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate24_addDepositAddressV3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.chain === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "chain"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "currency") || (key0 === "chain")) || (key0 === "to")) || (key0 === "amount"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_addDepositAddressV3.test(data0)){
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
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "main") || (data2 === "trade"))){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"enum",params:{allowedValues: schema25_addDepositAddressV3.properties.to.enum}});
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(typeof data3 === "string"){
if(!pattern9_addDepositAddressV3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate24_addDepositAddressV3.errors = vErrors;
return errors === 0;
}

export const getDepositAddressV3: Check = validate25_getDepositAddressV3 as unknown as Check;
const pattern0_getDepositAddressV3 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_getDepositAddressV3 = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate25_getDepositAddressV3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "currency") || (key0 === "amount")) || (key0 === "chain"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_getDepositAddressV3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if(typeof data1 === "string"){
if(!pattern9_getDepositAddressV3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.chain !== undefined){
let data2 = data.chain;
if(typeof data2 === "string"){
if(data2.length < 1){
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
validate25_getDepositAddressV3.errors = vErrors;
return errors === 0;
}

export const getDepositAddressV1: Check = validate26_getDepositAddressV1 as unknown as Check;
const pattern0_getDepositAddressV1 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate26_getDepositAddressV1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getDepositAddressV1.test(data0)){
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
validate26_getDepositAddressV1.errors = vErrors;
return errors === 0;
}

export const addDepositAddressV1: Check = validate27_addDepositAddressV1 as unknown as Check;
const schema28_addDepositAddressV1 = {"type":"object","additionalProperties":false,"required":["currency"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"chain":{"type":"string","minLength":1},"to":{"type":"string","enum":["MAIN","TRADE"]}},"$id":"addDepositAddressV1"};
const pattern0_addDepositAddressV1 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate27_addDepositAddressV1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "currency") || (key0 === "chain")) || (key0 === "to"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_addDepositAddressV1.test(data0)){
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
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "MAIN") || (data2 === "TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"enum",params:{allowedValues: schema28_addDepositAddressV1.properties.to.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate27_addDepositAddressV1.errors = vErrors;
return errors === 0;
}

export const getDepositHistoryOld: Check = validate28_getDepositHistoryOld as unknown as Check;
const schema29_getDepositHistoryOld = {"type":"object","additionalProperties":false,"required":["currency"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"status":{"type":"string","enum":["PROCESSING","SUCCESS","FAILURE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"getDepositHistoryOld"};
const pattern0_getDepositHistoryOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate28_getDepositHistoryOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "currency") || (key0 === "status")) || (key0 === "startAt")) || (key0 === "endAt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_getDepositHistoryOld.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data1 === "PROCESSING") || (data1 === "SUCCESS")) || (data1 === "FAILURE"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema29_getDepositHistoryOld.properties.status.enum}});
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
validate28_getDepositHistoryOld.errors = vErrors;
return errors === 0;
}

export const getDepositAddressV2: Check = validate29_getDepositAddressV2 as unknown as Check;
const pattern0_getDepositAddressV2 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate29_getDepositAddressV2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getDepositAddressV2.test(data0)){
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
validate29_getDepositAddressV2.errors = vErrors;
return errors === 0;
}

export const getFuturesAccount: Check = validate30_getFuturesAccount as unknown as Check;
const pattern0_getFuturesAccount = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate30_getFuturesAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getFuturesAccount.test(data0)){
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
validate30_getFuturesAccount.errors = vErrors;
return errors === 0;
}

export const getFuturesLedger: Check = validate31_getFuturesLedger as unknown as Check;
const pattern0_getFuturesLedger = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate31_getFuturesLedger(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "currency") || (key0 === "type")) || (key0 === "offset")) || (key0 === "forward")) || (key0 === "maxCount")) || (key0 === "startAt")) || (key0 === "endAt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_getFuturesLedger.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.offset !== undefined){
let data2 = data.offset;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < -9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991"});
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
let data4 = data.maxCount;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
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
validate31_getFuturesLedger.errors = vErrors;
return errors === 0;
}

export const getFuturesActualFee: Check = validate32_getFuturesActualFee as unknown as Check;
const pattern0_getFuturesActualFee = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate32_getFuturesActualFee(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getFuturesActualFee.test(data0)){
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
validate32_getFuturesActualFee.errors = vErrors;
return errors === 0;
}

export const getFuturesSubAccountListV2: Check = validate33_getFuturesSubAccountListV2 as unknown as Check;
const pattern0_getFuturesSubAccountListV2 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate33_getFuturesSubAccountListV2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getFuturesSubAccountListV2.test(data0)){
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
validate33_getFuturesSubAccountListV2.errors = vErrors;
return errors === 0;
}

export const futuresAccountTransferIn: Check = validate34_futuresAccountTransferIn as unknown as Check;
const schema35_futuresAccountTransferIn = {"type":"object","additionalProperties":false,"required":["currency","amount","payAccountType"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"payAccountType":{"type":"string","enum":["MAIN","TRADE"]}},"$id":"futuresAccountTransferIn"};
const pattern0_futuresAccountTransferIn = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_futuresAccountTransferIn = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate34_futuresAccountTransferIn(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.payAccountType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payAccountType"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "currency") || (key0 === "amount")) || (key0 === "payAccountType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_futuresAccountTransferIn.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if(typeof data1 === "string"){
if(!pattern9_futuresAccountTransferIn.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payAccountType !== undefined){
let data2 = data.payAccountType;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payAccountType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "MAIN") || (data2 === "TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/payAccountType",keyword:"enum",params:{allowedValues: schema35_futuresAccountTransferIn.properties.payAccountType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate34_futuresAccountTransferIn.errors = vErrors;
return errors === 0;
}

export const getFuturesAccountTransferOutLedger: Check = validate35_getFuturesAccountTransferOutLedger as unknown as Check;
const schema36_getFuturesAccountTransferOutLedger = {"type":"object","additionalProperties":false,"required":[],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"status":{"type":"string","enum":["PROCESSING","SUCCESS","FAILURE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":1,"maximum":9007199254740991}},"$id":"getFuturesAccountTransferOutLedger"};
const pattern0_getFuturesAccountTransferOutLedger = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate35_getFuturesAccountTransferOutLedger(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "currency") || (key0 === "status")) || (key0 === "startAt")) || (key0 === "endAt")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_getFuturesAccountTransferOutLedger.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data1 === "PROCESSING") || (data1 === "SUCCESS")) || (data1 === "FAILURE"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema36_getFuturesAccountTransferOutLedger.properties.status.enum}});
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
if(data.currentPage !== undefined){
let data4 = data.currentPage;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data5 = data.pageSize;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data5 < 1 || isNaN(data5)){
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
validate35_getFuturesAccountTransferOutLedger.errors = vErrors;
return errors === 0;
}

export const futuresAccountTransferOut: Check = validate36_futuresAccountTransferOut as unknown as Check;
const schema37_futuresAccountTransferOut = {"type":"object","additionalProperties":false,"required":["currency","amount","recAccountType"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"recAccountType":{"type":"string","enum":["MAIN","TRADE"]}},"$id":"futuresAccountTransferOut"};
const pattern0_futuresAccountTransferOut = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_futuresAccountTransferOut = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate36_futuresAccountTransferOut(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.recAccountType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recAccountType"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "currency") || (key0 === "amount")) || (key0 === "recAccountType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_futuresAccountTransferOut.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if(typeof data1 === "string"){
if(!pattern9_futuresAccountTransferOut.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.recAccountType !== undefined){
let data2 = data.recAccountType;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recAccountType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "MAIN") || (data2 === "TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/recAccountType",keyword:"enum",params:{allowedValues: schema37_futuresAccountTransferOut.properties.recAccountType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate36_futuresAccountTransferOut.errors = vErrors;
return errors === 0;
}

export const getTransferQuotas: Check = validate37_getTransferQuotas as unknown as Check;
const schema38_getTransferQuotas = {"type":"object","additionalProperties":false,"required":["currency","type"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["MAIN","TRADE","MARGIN","ISOLATED","OPTION","MARGIN_V2","ISOLATED_V2"]},"tag":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"ISOLATED"}}},"then":{"required":["tag"]}}],"$id":"getTransferQuotas"};
const pattern0_getTransferQuotas = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate37_getTransferQuotas(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("ISOLATED" !== data.type){
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
if(data.tag === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tag"}});
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
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "currency") || (key0 === "type")) || (key0 === "tag"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern0_getTransferQuotas.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((data2 === "MAIN") || (data2 === "TRADE")) || (data2 === "MARGIN")) || (data2 === "ISOLATED")) || (data2 === "OPTION")) || (data2 === "MARGIN_V2")) || (data2 === "ISOLATED_V2"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema38_getTransferQuotas.properties.type.enum}});
errors++;
}
}
if(data.tag !== undefined){
let data3 = data.tag;
if(typeof data3 === "string"){
if(!pattern0_getTransferQuotas.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/tag",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tag",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate37_getTransferQuotas.errors = vErrors;
return errors === 0;
}

export const flexTransfer: Check = validate38_flexTransfer as unknown as Check;
const schema39_flexTransfer = {"type":"object","additionalProperties":false,"required":["clientOid","currency","amount","type","fromAccountType","toAccountType"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"type":{"type":"string","enum":["INTERNAL","PARENT_TO_SUB","SUB_TO_PARENT"]},"fromUserId":{"type":"string","minLength":1},"fromAccountType":{"type":"string","enum":["MAIN","TRADE","CONTRACT","MARGIN","ISOLATED","MARGIN_V2","ISOLATED_V2","OPTION"]},"fromAccountTag":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"toUserId":{"type":"string","minLength":1},"toAccountType":{"type":"string","enum":["MAIN","TRADE","CONTRACT","MARGIN","ISOLATED","MARGIN_V2","ISOLATED_V2","OPTION"]},"toAccountTag":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"SUB_TO_PARENT"}}},"then":{"required":["fromUserId"]}},{"if":{"required":["type"],"properties":{"type":{"const":"PARENT_TO_SUB"}}},"then":{"required":["toUserId"]}},{"if":{"required":["fromAccountType"],"properties":{"fromAccountType":{"const":"ISOLATED"}}},"then":{"required":["fromAccountTag"]}},{"if":{"required":["fromAccountType"],"properties":{"fromAccountType":{"const":"ISOLATED_V2"}}},"then":{"required":["fromAccountTag"]}},{"if":{"required":["toAccountType"],"properties":{"toAccountType":{"const":"ISOLATED"}}},"then":{"required":["toAccountTag"]}},{"if":{"required":["toAccountType"],"properties":{"toAccountType":{"const":"ISOLATED_V2"}}},"then":{"required":["toAccountTag"]}}],"$id":"flexTransfer"};
const func2_flexTransfer = Object.prototype.hasOwnProperty;
const pattern27_flexTransfer = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_flexTransfer = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_flexTransfer = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate38_flexTransfer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("SUB_TO_PARENT" !== data.type){
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
if(data.fromUserId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fromUserId"}});
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
if("PARENT_TO_SUB" !== data.type){
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
if(data.toUserId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "toUserId"}});
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
if((data.fromAccountType === undefined) && (missing2 = "fromAccountType")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.fromAccountType !== undefined){
if("ISOLATED" !== data.fromAccountType){
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
if(data.fromAccountTag === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fromAccountTag"}});
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
if((data.fromAccountType === undefined) && (missing3 = "fromAccountType")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.fromAccountType !== undefined){
if("ISOLATED_V2" !== data.fromAccountType){
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
if(data.fromAccountTag === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fromAccountTag"}});
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
if((data.toAccountType === undefined) && (missing4 = "toAccountType")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.toAccountType !== undefined){
if("ISOLATED" !== data.toAccountType){
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
if(data.toAccountTag === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "toAccountTag"}});
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
if((data.toAccountType === undefined) && (missing5 = "toAccountType")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.toAccountType !== undefined){
if("ISOLATED_V2" !== data.toAccountType){
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
if(data.toAccountTag === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "toAccountTag"}});
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
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.fromAccountType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fromAccountType"}});
errors++;
}
if(data.toAccountType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "toAccountType"}});
errors++;
}
for(const key0 in data){
if(!(func2_flexTransfer.call(schema39_flexTransfer.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data6 = data.clientOid;
if(typeof data6 === "string"){
if(!pattern27_flexTransfer.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.currency !== undefined){
let data7 = data.currency;
if(typeof data7 === "string"){
if(!pattern0_flexTransfer.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data8 = data.amount;
if(typeof data8 === "string"){
if(!pattern9_flexTransfer.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data9 === "INTERNAL") || (data9 === "PARENT_TO_SUB")) || (data9 === "SUB_TO_PARENT"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema39_flexTransfer.properties.type.enum}});
errors++;
}
}
if(data.fromUserId !== undefined){
let data10 = data.fromUserId;
if(typeof data10 === "string"){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fromUserId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fromUserId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fromAccountType !== undefined){
let data11 = data.fromAccountType;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fromAccountType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data11 === "MAIN") || (data11 === "TRADE")) || (data11 === "CONTRACT")) || (data11 === "MARGIN")) || (data11 === "ISOLATED")) || (data11 === "MARGIN_V2")) || (data11 === "ISOLATED_V2")) || (data11 === "OPTION"))){
(vErrors ??= []).push({instancePath:instancePath+"/fromAccountType",keyword:"enum",params:{allowedValues: schema39_flexTransfer.properties.fromAccountType.enum}});
errors++;
}
}
if(data.fromAccountTag !== undefined){
let data12 = data.fromAccountTag;
if(typeof data12 === "string"){
if(!pattern0_flexTransfer.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/fromAccountTag",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fromAccountTag",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.toUserId !== undefined){
let data13 = data.toUserId;
if(typeof data13 === "string"){
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/toUserId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/toUserId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.toAccountType !== undefined){
let data14 = data.toAccountType;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/toAccountType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data14 === "MAIN") || (data14 === "TRADE")) || (data14 === "CONTRACT")) || (data14 === "MARGIN")) || (data14 === "ISOLATED")) || (data14 === "MARGIN_V2")) || (data14 === "ISOLATED_V2")) || (data14 === "OPTION"))){
(vErrors ??= []).push({instancePath:instancePath+"/toAccountType",keyword:"enum",params:{allowedValues: schema39_flexTransfer.properties.toAccountType.enum}});
errors++;
}
}
if(data.toAccountTag !== undefined){
let data15 = data.toAccountTag;
if(typeof data15 === "string"){
if(!pattern0_flexTransfer.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/toAccountTag",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/toAccountTag",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate38_flexTransfer.errors = vErrors;
return errors === 0;
}

export const innerTransfer: Check = validate39_innerTransfer as unknown as Check;
const schema40_innerTransfer = {"type":"object","additionalProperties":false,"required":["clientOid","currency","amount","from","to"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"from":{"type":"string","enum":["main","trade","margin","isolated","margin_v2","isolated_v2","option"]},"fromTag":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"to":{"type":"string","enum":["main","trade","margin","isolated","margin_v2","isolated_v2","contract","option"]},"toTag":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}},"allOf":[{"if":{"required":["from"],"properties":{"from":{"const":"isolated"}}},"then":{"required":["fromTag"]}},{"if":{"required":["to"],"properties":{"to":{"const":"isolated"}}},"then":{"required":["toTag"]}}],"$id":"innerTransfer"};
const pattern27_innerTransfer = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_innerTransfer = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_innerTransfer = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate39_innerTransfer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.from === undefined) && (missing0 = "from")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.from !== undefined){
if("isolated" !== data.from){
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
if(data.fromTag === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fromTag"}});
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
if((data.to === undefined) && (missing1 = "to")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.to !== undefined){
if("isolated" !== data.to){
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
if(data.toTag === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "toTag"}});
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
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
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
if(!(((((((key0 === "clientOid") || (key0 === "currency")) || (key0 === "amount")) || (key0 === "from")) || (key0 === "fromTag")) || (key0 === "to")) || (key0 === "toTag"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_innerTransfer.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.currency !== undefined){
let data3 = data.currency;
if(typeof data3 === "string"){
if(!pattern0_innerTransfer.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if(typeof data4 === "string"){
if(!pattern9_innerTransfer.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.from !== undefined){
let data5 = data.from;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((data5 === "main") || (data5 === "trade")) || (data5 === "margin")) || (data5 === "isolated")) || (data5 === "margin_v2")) || (data5 === "isolated_v2")) || (data5 === "option"))){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"enum",params:{allowedValues: schema40_innerTransfer.properties.from.enum}});
errors++;
}
}
if(data.fromTag !== undefined){
let data6 = data.fromTag;
if(typeof data6 === "string"){
if(!pattern0_innerTransfer.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/fromTag",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fromTag",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.to !== undefined){
let data7 = data.to;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data7 === "main") || (data7 === "trade")) || (data7 === "margin")) || (data7 === "isolated")) || (data7 === "margin_v2")) || (data7 === "isolated_v2")) || (data7 === "contract")) || (data7 === "option"))){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"enum",params:{allowedValues: schema40_innerTransfer.properties.to.enum}});
errors++;
}
}
if(data.toTag !== undefined){
let data8 = data.toTag;
if(typeof data8 === "string"){
if(!pattern0_innerTransfer.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/toTag",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/toTag",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate39_innerTransfer.errors = vErrors;
return errors === 0;
}

export const subAccountTransfer: Check = validate40_subAccountTransfer as unknown as Check;
const schema41_subAccountTransfer = {"type":"object","additionalProperties":false,"required":["clientOid","currency","amount","direction","subUserId"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"direction":{"type":"string","enum":["OUT","IN"]},"accountType":{"type":"string","enum":["MAIN","TRADE","MARGIN","ISOLATED","CONTRACT","OPTION"]},"subAccountType":{"type":"string","enum":["MAIN","TRADE","MARGIN","ISOLATED","CONTRACT"]},"subUserId":{"type":"string","minLength":1},"tag":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"subTag":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}},"allOf":[{"if":{"required":["accountType"],"properties":{"accountType":{"const":"ISOLATED"}}},"then":{"required":["tag"]}},{"if":{"required":["subAccountType"],"properties":{"subAccountType":{"const":"ISOLATED"}}},"then":{"required":["subTag"]}}],"$id":"subAccountTransfer"};
const func2_subAccountTransfer = Object.prototype.hasOwnProperty;
const pattern27_subAccountTransfer = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_subAccountTransfer = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_subAccountTransfer = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate40_subAccountTransfer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.accountType === undefined) && (missing0 = "accountType")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.accountType !== undefined){
if("ISOLATED" !== data.accountType){
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
if(data.tag === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tag"}});
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
if((data.subAccountType === undefined) && (missing1 = "subAccountType")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.subAccountType !== undefined){
if("ISOLATED" !== data.subAccountType){
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
if(data.subTag === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subTag"}});
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
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.direction === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "direction"}});
errors++;
}
if(data.subUserId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subUserId"}});
errors++;
}
for(const key0 in data){
if(!(func2_subAccountTransfer.call(schema41_subAccountTransfer.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_subAccountTransfer.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"},message:"must be 1 to 40 letters, digits, _ and -"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientOid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.currency !== undefined){
let data3 = data.currency;
if(typeof data3 === "string"){
if(!pattern0_subAccountTransfer.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if(typeof data4 === "string"){
if(!pattern9_subAccountTransfer.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.direction !== undefined){
let data5 = data.direction;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data5 === "OUT") || (data5 === "IN"))){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"enum",params:{allowedValues: schema41_subAccountTransfer.properties.direction.enum}});
errors++;
}
}
if(data.accountType !== undefined){
let data6 = data.accountType;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data6 === "MAIN") || (data6 === "TRADE")) || (data6 === "MARGIN")) || (data6 === "ISOLATED")) || (data6 === "CONTRACT")) || (data6 === "OPTION"))){
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"enum",params:{allowedValues: schema41_subAccountTransfer.properties.accountType.enum}});
errors++;
}
}
if(data.subAccountType !== undefined){
let data7 = data.subAccountType;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subAccountType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((data7 === "MAIN") || (data7 === "TRADE")) || (data7 === "MARGIN")) || (data7 === "ISOLATED")) || (data7 === "CONTRACT"))){
(vErrors ??= []).push({instancePath:instancePath+"/subAccountType",keyword:"enum",params:{allowedValues: schema41_subAccountTransfer.properties.subAccountType.enum}});
errors++;
}
}
if(data.subUserId !== undefined){
let data8 = data.subUserId;
if(typeof data8 === "string"){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/subUserId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subUserId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tag !== undefined){
let data9 = data.tag;
if(typeof data9 === "string"){
if(!pattern0_subAccountTransfer.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/tag",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tag",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.subTag !== undefined){
let data10 = data.subTag;
if(typeof data10 === "string"){
if(!pattern0_subAccountTransfer.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/subTag",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subTag",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate40_subAccountTransfer.errors = vErrors;
return errors === 0;
}

export const getWithdrawalHistory: Check = validate41_getWithdrawalHistory as unknown as Check;
const schema42_getWithdrawalHistory = {"type":"object","additionalProperties":false,"required":["currency"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"status":{"type":"string","enum":["REVIEW","PROCESSING","WALLET_PROCESSING","SUCCESS","FAILURE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":10,"maximum":500}},"$id":"getWithdrawalHistory"};
const pattern0_getWithdrawalHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate41_getWithdrawalHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "currency") || (key0 === "status")) || (key0 === "startAt")) || (key0 === "endAt")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_getWithdrawalHistory.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((data1 === "REVIEW") || (data1 === "PROCESSING")) || (data1 === "WALLET_PROCESSING")) || (data1 === "SUCCESS")) || (data1 === "FAILURE"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema42_getWithdrawalHistory.properties.status.enum}});
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
if(data.currentPage !== undefined){
let data4 = data.currentPage;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data5 = data.pageSize;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 500 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"});
errors++;
}
if(data5 < 10 || isNaN(data5)){
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
validate41_getWithdrawalHistory.errors = vErrors;
return errors === 0;
}

export const withdrawalV1: Check = validate42_withdrawalV1 as unknown as Check;
const schema43_withdrawalV1 = {"type":"object","additionalProperties":false,"required":["currency","address","amount"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"chain":{"type":"string","minLength":1},"address":{"type":"string","minLength":1},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"memo":{"type":"string","minLength":1},"isInner":{"type":"boolean"},"remark":{"type":"string","minLength":1},"feeDeductType":{"type":"string","enum":["INTERNAL","EXTERNAL"]}},"$id":"withdrawalV1"};
const pattern0_withdrawalV1 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_withdrawalV1 = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate42_withdrawalV1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.address === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "address"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "currency") || (key0 === "chain")) || (key0 === "address")) || (key0 === "amount")) || (key0 === "memo")) || (key0 === "isInner")) || (key0 === "remark")) || (key0 === "feeDeductType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_withdrawalV1.test(data0)){
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
if(data.address !== undefined){
let data2 = data.address;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(typeof data3 === "string"){
if(!pattern9_withdrawalV1.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.memo !== undefined){
let data4 = data.memo;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/memo",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/memo",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isInner !== undefined){
if(typeof data.isInner !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isInner",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.remark !== undefined){
let data6 = data.remark;
if(typeof data6 === "string"){
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
if(data.feeDeductType !== undefined){
let data7 = data.feeDeductType;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/feeDeductType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data7 === "INTERNAL") || (data7 === "EXTERNAL"))){
(vErrors ??= []).push({instancePath:instancePath+"/feeDeductType",keyword:"enum",params:{allowedValues: schema43_withdrawalV1.properties.feeDeductType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate42_withdrawalV1.errors = vErrors;
return errors === 0;
}

export const getWithdrawalQuotas: Check = validate43_getWithdrawalQuotas as unknown as Check;
const pattern0_getWithdrawalQuotas = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate43_getWithdrawalQuotas(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getWithdrawalQuotas.test(data0)){
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
validate43_getWithdrawalQuotas.errors = vErrors;
return errors === 0;
}

export const getWithdrawalHistoryById: Check = validate44_getWithdrawalHistoryById as unknown as Check;

function validate44_getWithdrawalHistoryById(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.withdrawalId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "withdrawalId"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "withdrawalId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.withdrawalId !== undefined){
let data0 = data.withdrawalId;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/withdrawalId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/withdrawalId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate44_getWithdrawalHistoryById.errors = vErrors;
return errors === 0;
}

export const cancelWithdrawal: Check = validate45_cancelWithdrawal as unknown as Check;

function validate45_cancelWithdrawal(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.withdrawalId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "withdrawalId"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "withdrawalId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.withdrawalId !== undefined){
let data0 = data.withdrawalId;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/withdrawalId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/withdrawalId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate45_cancelWithdrawal.errors = vErrors;
return errors === 0;
}

export const withdrawalV3: Check = validate46_withdrawalV3 as unknown as Check;
const schema47_withdrawalV3 = {"type":"object","additionalProperties":false,"required":["currency","toAddress","withdrawType","amount"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"chain":{"type":"string","minLength":1},"toAddress":{"type":"string","minLength":1},"withdrawType":{"type":"string","enum":["ADDRESS","UID","MAIL","PHONE"]},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"memo":{"type":"string","minLength":1},"isInner":{"type":"boolean"},"remark":{"type":"string","minLength":1},"feeDeductType":{"type":"string","enum":["INTERNAL","EXTERNAL"]}},"$id":"withdrawalV3"};
const func2_withdrawalV3 = Object.prototype.hasOwnProperty;
const pattern0_withdrawalV3 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_withdrawalV3 = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate46_withdrawalV3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.toAddress === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "toAddress"}});
errors++;
}
if(data.withdrawType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "withdrawType"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
for(const key0 in data){
if(!(func2_withdrawalV3.call(schema47_withdrawalV3.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_withdrawalV3.test(data0)){
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
if(data.toAddress !== undefined){
let data2 = data.toAddress;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/toAddress",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/toAddress",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.withdrawType !== undefined){
let data3 = data.withdrawType;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/withdrawType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data3 === "ADDRESS") || (data3 === "UID")) || (data3 === "MAIL")) || (data3 === "PHONE"))){
(vErrors ??= []).push({instancePath:instancePath+"/withdrawType",keyword:"enum",params:{allowedValues: schema47_withdrawalV3.properties.withdrawType.enum}});
errors++;
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if(typeof data4 === "string"){
if(!pattern9_withdrawalV3.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.memo !== undefined){
let data5 = data.memo;
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/memo",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/memo",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isInner !== undefined){
if(typeof data.isInner !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isInner",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.remark !== undefined){
let data7 = data.remark;
if(typeof data7 === "string"){
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
if(data.feeDeductType !== undefined){
let data8 = data.feeDeductType;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/feeDeductType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data8 === "INTERNAL") || (data8 === "EXTERNAL"))){
(vErrors ??= []).push({instancePath:instancePath+"/feeDeductType",keyword:"enum",params:{allowedValues: schema47_withdrawalV3.properties.feeDeductType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate46_withdrawalV3.errors = vErrors;
return errors === 0;
}

export const getWithdrawalHistoryOld: Check = validate47_getWithdrawalHistoryOld as unknown as Check;
const schema48_getWithdrawalHistoryOld = {"type":"object","additionalProperties":false,"required":["currency"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"status":{"type":"string","enum":["PROCESSING","SUCCESS","FAILURE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":10,"maximum":500}},"$id":"getWithdrawalHistoryOld"};
const pattern0_getWithdrawalHistoryOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate47_getWithdrawalHistoryOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "currency") || (key0 === "status")) || (key0 === "startAt")) || (key0 === "endAt")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_getWithdrawalHistoryOld.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data1 === "PROCESSING") || (data1 === "SUCCESS")) || (data1 === "FAILURE"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema48_getWithdrawalHistoryOld.properties.status.enum}});
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
if(data.currentPage !== undefined){
let data4 = data.currentPage;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data5 = data.pageSize;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 500 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"});
errors++;
}
if(data5 < 10 || isNaN(data5)){
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
validate47_getWithdrawalHistoryOld.errors = vErrors;
return errors === 0;
}

export const getCrossMarginAccount: Check = validate48_getCrossMarginAccount as unknown as Check;
const schema49_getCrossMarginAccount = {"type":"object","additionalProperties":false,"required":[],"properties":{"quoteCurrency":{"type":"string","enum":["USDT","KCS","BTC"]},"queryType":{"type":"string","enum":["MARGIN","MARGIN_V2","ALL"]}},"$id":"getCrossMarginAccount"};

function validate48_getCrossMarginAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/quoteCurrency",keyword:"enum",params:{allowedValues: schema49_getCrossMarginAccount.properties.quoteCurrency.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/queryType",keyword:"enum",params:{allowedValues: schema49_getCrossMarginAccount.properties.queryType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate48_getCrossMarginAccount.errors = vErrors;
return errors === 0;
}

export const getIsolatedMarginAccount: Check = validate49_getIsolatedMarginAccount as unknown as Check;
const schema50_getIsolatedMarginAccount = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"quoteCurrency":{"type":"string","enum":["USDT","KCS","BTC"]},"queryType":{"type":"string","enum":["ISOLATED","ISOLATED_V2","ALL"]}},"$id":"getIsolatedMarginAccount"};
const pattern0_getIsolatedMarginAccount = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate49_getIsolatedMarginAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/quoteCurrency",keyword:"enum",params:{allowedValues: schema50_getIsolatedMarginAccount.properties.quoteCurrency.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/queryType",keyword:"enum",params:{allowedValues: schema50_getIsolatedMarginAccount.properties.queryType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate49_getIsolatedMarginAccount.errors = vErrors;
return errors === 0;
}

export const copytradingAddOrder: Check = validate50_copytradingAddOrder as unknown as Check;
const schema51_copytradingAddOrder = {"type":"object","additionalProperties":false,"required":["clientOid","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":100},"stop":{"type":"string","enum":["down","up"]},"stopPriceType":{"type":"string","enum":["TP","MP"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"reduceOnly":{"type":"boolean"},"closeOrder":{"type":"boolean"},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"timeInForce":{"type":"string","enum":["GTC","IOC"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^[1-9][0-9]{0,17}$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["iceberg"],"properties":{"iceberg":{"const":true}}},"then":{"required":["visibleSize"]}}],"$id":"copytradingAddOrder"};
const func2_copytradingAddOrder = Object.prototype.hasOwnProperty;
const pattern27_copytradingAddOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_copytradingAddOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_copytradingAddOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern54_copytradingAddOrder = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");

function validate50_copytradingAddOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_copytradingAddOrder.call(schema51_copytradingAddOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data6 = data.clientOid;
if(typeof data6 === "string"){
if(!pattern27_copytradingAddOrder.test(data6)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema51_copytradingAddOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data8 = data.symbol;
if(typeof data8 === "string"){
if(!pattern0_copytradingAddOrder.test(data8)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema51_copytradingAddOrder.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"enum",params:{allowedValues: schema51_copytradingAddOrder.properties.stop.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"enum",params:{allowedValues: schema51_copytradingAddOrder.properties.stopPriceType.enum}});
errors++;
}
}
if(data.stopPrice !== undefined){
let data14 = data.stopPrice;
if(typeof data14 === "string"){
if(!pattern9_copytradingAddOrder.test(data14)){
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
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema51_copytradingAddOrder.properties.marginMode.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema51_copytradingAddOrder.properties.positionSide.enum}});
errors++;
}
}
if(data.price !== undefined){
let data19 = data.price;
if(typeof data19 === "string"){
if(!pattern9_copytradingAddOrder.test(data19)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema51_copytradingAddOrder.properties.timeInForce.enum}});
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
if(!pattern54_copytradingAddOrder.test(data25)){
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
validate50_copytradingAddOrder.errors = vErrors;
return errors === 0;
}

export const copytradingCancelOrderById: Check = validate51_copytradingCancelOrderById as unknown as Check;

function validate51_copytradingCancelOrderById(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate51_copytradingCancelOrderById.errors = vErrors;
return errors === 0;
}

export const copytradingCancelOrderByClientOid: Check = validate52_copytradingCancelOrderByClientOid as unknown as Check;
const pattern0_copytradingCancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern27_copytradingCancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate52_copytradingCancelOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_copytradingCancelOrderByClientOid.test(data0)){
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
if(!pattern27_copytradingCancelOrderByClientOid.test(data1)){
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
validate52_copytradingCancelOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const copytradingAddOrderTest: Check = validate53_copytradingAddOrderTest as unknown as Check;
const schema54_copytradingAddOrderTest = {"type":"object","additionalProperties":false,"required":["clientOid","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":100},"stop":{"type":"string","enum":["down","up"]},"stopPriceType":{"type":"string","enum":["TP","MP"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"reduceOnly":{"type":"boolean"},"closeOrder":{"type":"boolean"},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"timeInForce":{"type":"string","enum":["GTC","IOC"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^[1-9][0-9]{0,17}$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["iceberg"],"properties":{"iceberg":{"const":true}}},"then":{"required":["visibleSize"]}}],"$id":"copytradingAddOrderTest"};
const func2_copytradingAddOrderTest = Object.prototype.hasOwnProperty;
const pattern27_copytradingAddOrderTest = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_copytradingAddOrderTest = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_copytradingAddOrderTest = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern54_copytradingAddOrderTest = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");

function validate53_copytradingAddOrderTest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_copytradingAddOrderTest.call(schema54_copytradingAddOrderTest.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data6 = data.clientOid;
if(typeof data6 === "string"){
if(!pattern27_copytradingAddOrderTest.test(data6)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema54_copytradingAddOrderTest.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data8 = data.symbol;
if(typeof data8 === "string"){
if(!pattern0_copytradingAddOrderTest.test(data8)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema54_copytradingAddOrderTest.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"enum",params:{allowedValues: schema54_copytradingAddOrderTest.properties.stop.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"enum",params:{allowedValues: schema54_copytradingAddOrderTest.properties.stopPriceType.enum}});
errors++;
}
}
if(data.stopPrice !== undefined){
let data14 = data.stopPrice;
if(typeof data14 === "string"){
if(!pattern9_copytradingAddOrderTest.test(data14)){
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
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema54_copytradingAddOrderTest.properties.marginMode.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema54_copytradingAddOrderTest.properties.positionSide.enum}});
errors++;
}
}
if(data.price !== undefined){
let data19 = data.price;
if(typeof data19 === "string"){
if(!pattern9_copytradingAddOrderTest.test(data19)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema54_copytradingAddOrderTest.properties.timeInForce.enum}});
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
if(!pattern54_copytradingAddOrderTest.test(data25)){
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
validate53_copytradingAddOrderTest.errors = vErrors;
return errors === 0;
}

export const copytradingAddTPSLOrder: Check = validate54_copytradingAddTPSLOrder as unknown as Check;
const schema55_copytradingAddTPSLOrder = {"type":"object","additionalProperties":false,"required":["clientOid","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":100},"triggerStopUpPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"triggerStopDownPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"stopPriceType":{"type":"string","enum":["TP","MP"]},"reduceOnly":{"type":"boolean"},"closeOrder":{"type":"boolean"},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"timeInForce":{"type":"string","enum":["GTC","IOC"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^[1-9][0-9]{0,17}$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["iceberg"],"properties":{"iceberg":{"const":true}}},"then":{"required":["visibleSize"]}}],"$id":"copytradingAddTPSLOrder"};
const func2_copytradingAddTPSLOrder = Object.prototype.hasOwnProperty;
const pattern27_copytradingAddTPSLOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_copytradingAddTPSLOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_copytradingAddTPSLOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern54_copytradingAddTPSLOrder = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");

function validate54_copytradingAddTPSLOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_copytradingAddTPSLOrder.call(schema55_copytradingAddTPSLOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_copytradingAddTPSLOrder.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema55_copytradingAddTPSLOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_copytradingAddTPSLOrder.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema55_copytradingAddTPSLOrder.properties.type.enum}});
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
if(!pattern9_copytradingAddTPSLOrder.test(data8)){
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
if(!pattern9_copytradingAddTPSLOrder.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"enum",params:{allowedValues: schema55_copytradingAddTPSLOrder.properties.stopPriceType.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema55_copytradingAddTPSLOrder.properties.marginMode.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema55_copytradingAddTPSLOrder.properties.positionSide.enum}});
errors++;
}
}
if(data.price !== undefined){
let data15 = data.price;
if(typeof data15 === "string"){
if(!pattern9_copytradingAddTPSLOrder.test(data15)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema55_copytradingAddTPSLOrder.properties.timeInForce.enum}});
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
if(!pattern54_copytradingAddTPSLOrder.test(data21)){
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
validate54_copytradingAddTPSLOrder.errors = vErrors;
return errors === 0;
}

export const copytradingGetMaxOpenSize: Check = validate55_copytradingGetMaxOpenSize as unknown as Check;
const pattern0_copytradingGetMaxOpenSize = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_copytradingGetMaxOpenSize = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate55_copytradingGetMaxOpenSize(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_copytradingGetMaxOpenSize.test(data0)){
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
if(!pattern9_copytradingGetMaxOpenSize.test(data1)){
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
validate55_copytradingGetMaxOpenSize.errors = vErrors;
return errors === 0;
}

export const copytradingAddIsolatedMargin: Check = validate56_copytradingAddIsolatedMargin as unknown as Check;
const schema57_copytradingAddIsolatedMargin = {"type":"object","additionalProperties":false,"required":["symbol","margin","bizNo"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"margin":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"bizNo":{"type":"string","minLength":1,"maxLength":36},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]}},"$id":"copytradingAddIsolatedMargin"};
const pattern0_copytradingAddIsolatedMargin = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_copytradingAddIsolatedMargin = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate56_copytradingAddIsolatedMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_copytradingAddIsolatedMargin.test(data0)){
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
if(!pattern9_copytradingAddIsolatedMargin.test(data1)){
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema57_copytradingAddIsolatedMargin.properties.positionSide.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate56_copytradingAddIsolatedMargin.errors = vErrors;
return errors === 0;
}

export const copytradingRemoveIsolatedMargin: Check = validate57_copytradingRemoveIsolatedMargin as unknown as Check;
const schema58_copytradingRemoveIsolatedMargin = {"type":"object","additionalProperties":false,"required":["symbol","withdrawAmount"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"withdrawAmount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]}},"$id":"copytradingRemoveIsolatedMargin"};
const pattern0_copytradingRemoveIsolatedMargin = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_copytradingRemoveIsolatedMargin = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate57_copytradingRemoveIsolatedMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_copytradingRemoveIsolatedMargin.test(data0)){
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
if(!pattern9_copytradingRemoveIsolatedMargin.test(data1)){
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema58_copytradingRemoveIsolatedMargin.properties.positionSide.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate57_copytradingRemoveIsolatedMargin.errors = vErrors;
return errors === 0;
}

export const copytradingGetMaxWithdrawMargin: Check = validate58_copytradingGetMaxWithdrawMargin as unknown as Check;
const schema59_copytradingGetMaxWithdrawMargin = {"type":"object","additionalProperties":false,"required":["symbol"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]}},"$id":"copytradingGetMaxWithdrawMargin"};
const pattern0_copytradingGetMaxWithdrawMargin = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate58_copytradingGetMaxWithdrawMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_copytradingGetMaxWithdrawMargin.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema59_copytradingGetMaxWithdrawMargin.properties.positionSide.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate58_copytradingGetMaxWithdrawMargin.errors = vErrors;
return errors === 0;
}

export const copytradingModifyAutoDepositStatus: Check = validate59_copytradingModifyAutoDepositStatus as unknown as Check;
const schema60_copytradingModifyAutoDepositStatus = {"type":"object","additionalProperties":false,"required":["symbol","status"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"status":{"type":"boolean"},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]}},"$id":"copytradingModifyAutoDepositStatus"};
const pattern0_copytradingModifyAutoDepositStatus = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate59_copytradingModifyAutoDepositStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_copytradingModifyAutoDepositStatus.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema60_copytradingModifyAutoDepositStatus.properties.positionSide.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate59_copytradingModifyAutoDepositStatus.errors = vErrors;
return errors === 0;
}

export const copytradingModifyIsolatedMarginRiskLimit: Check = validate60_copytradingModifyIsolatedMarginRiskLimit as unknown as Check;
const pattern0_copytradingModifyIsolatedMarginRiskLimit = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate60_copytradingModifyIsolatedMarginRiskLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_copytradingModifyIsolatedMarginRiskLimit.test(data0)){
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
validate60_copytradingModifyIsolatedMarginRiskLimit.errors = vErrors;
return errors === 0;
}

export const getSymbol: Check = validate61_getSymbol as unknown as Check;
const pattern0_getSymbol = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate61_getSymbol(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate61_getSymbol.errors = vErrors;
return errors === 0;
}

export const getAllSymbols: Check = validate62_getAllSymbols as unknown as Check;

function validate62_getAllSymbols(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate62_getAllSymbols.errors = vErrors;
return errors === 0;
}

export const getTicker: Check = validate63_getTicker as unknown as Check;
const pattern0_getTicker = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate63_getTicker(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate63_getTicker.errors = vErrors;
return errors === 0;
}

export const getAllTickers: Check = validate64_getAllTickers as unknown as Check;

function validate64_getAllTickers(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate64_getAllTickers.errors = vErrors;
return errors === 0;
}

export const getFullOrderBook: Check = validate65_getFullOrderBook as unknown as Check;
const pattern0_getFullOrderBook = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate65_getFullOrderBook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate65_getFullOrderBook.errors = vErrors;
return errors === 0;
}

export const getPartOrderBook: Check = validate66_getPartOrderBook as unknown as Check;
const schema67_getPartOrderBook = {"type":"object","additionalProperties":false,"required":["size","symbol"],"properties":{"size":{"type":"integer","enum":[20,100]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}},"$id":"getPartOrderBook"};
const pattern0_getPartOrderBook = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate66_getPartOrderBook(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"enum",params:{allowedValues: schema67_getPartOrderBook.properties.size.enum}});
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
validate66_getPartOrderBook.errors = vErrors;
return errors === 0;
}

export const getMarketTradeHistory: Check = validate67_getMarketTradeHistory as unknown as Check;
const pattern0_getMarketTradeHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate67_getMarketTradeHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate67_getMarketTradeHistory.errors = vErrors;
return errors === 0;
}

export const getKlines: Check = validate68_getKlines as unknown as Check;
const schema69_getKlines = {"type":"object","additionalProperties":false,"required":["symbol","granularity"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"granularity":{"type":"integer","enum":[1,5,15,30,60,120,240,480,720,1440,10080]},"from":{"type":"integer","minimum":0,"maximum":9007199254740991},"to":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"getKlines"};
const pattern0_getKlines = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate68_getKlines(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/granularity",keyword:"enum",params:{allowedValues: schema69_getKlines.properties.granularity.enum}});
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
validate68_getKlines.errors = vErrors;
return errors === 0;
}

export const getMarkPrice: Check = validate69_getMarkPrice as unknown as Check;
const pattern0_getMarkPrice = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate69_getMarkPrice(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate69_getMarkPrice.errors = vErrors;
return errors === 0;
}

export const getSpotIndexPrice: Check = validate70_getSpotIndexPrice as unknown as Check;
const pattern0_getSpotIndexPrice = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate70_getSpotIndexPrice(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate70_getSpotIndexPrice.errors = vErrors;
return errors === 0;
}

export const getInterestRateIndex: Check = validate71_getInterestRateIndex as unknown as Check;
const pattern0_getInterestRateIndex = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate71_getInterestRateIndex(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate71_getInterestRateIndex.errors = vErrors;
return errors === 0;
}

export const getPremiumIndex: Check = validate72_getPremiumIndex as unknown as Check;
const pattern0_getPremiumIndex = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate72_getPremiumIndex(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate72_getPremiumIndex.errors = vErrors;
return errors === 0;
}

export const get24hrStats: Check = validate73_get24hrStats as unknown as Check;

function validate73_get24hrStats(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate73_get24hrStats.errors = vErrors;
return errors === 0;
}

export const getServiceStatus: Check = validate74_getServiceStatus as unknown as Check;

function validate74_getServiceStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate74_getServiceStatus.errors = vErrors;
return errors === 0;
}

export const getPublicToken: Check = validate75_getPublicToken as unknown as Check;

function validate75_getPublicToken(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate75_getPublicToken.errors = vErrors;
return errors === 0;
}

export const getPrivateToken: Check = validate76_getPrivateToken as unknown as Check;

function validate76_getPrivateToken(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate76_getPrivateToken.errors = vErrors;
return errors === 0;
}

export const getCurrentFundingRate: Check = validate77_getCurrentFundingRate as unknown as Check;
const pattern0_getCurrentFundingRate = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate77_getCurrentFundingRate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate77_getCurrentFundingRate.errors = vErrors;
return errors === 0;
}

export const getPublicFundingHistory: Check = validate78_getPublicFundingHistory as unknown as Check;
const pattern0_getPublicFundingHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate78_getPublicFundingHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate78_getPublicFundingHistory.errors = vErrors;
return errors === 0;
}

export const getPrivateFundingHistory: Check = validate79_getPrivateFundingHistory as unknown as Check;
const pattern0_getPrivateFundingHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate79_getPrivateFundingHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate79_getPrivateFundingHistory.errors = vErrors;
return errors === 0;
}

export const getOrderList: Check = validate80_getOrderList as unknown as Check;
const schema81_getOrderList = {"type":"object","additionalProperties":false,"required":[],"properties":{"status":{"type":"string","enum":["active","done"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market","limit_stop","market_stop","oco_limit","oco_stop"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":1,"maximum":1000}},"$id":"getOrderList"};
const pattern0_getOrderList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate80_getOrderList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema81_getOrderList.properties.status.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema81_getOrderList.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema81_getOrderList.properties.type.enum}});
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
validate80_getOrderList.errors = vErrors;
return errors === 0;
}

export const futuresAddOrder: Check = validate81_futuresAddOrder as unknown as Check;
const schema82_futuresAddOrder = {"type":"object","additionalProperties":false,"required":["clientOid","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":100},"stop":{"type":"string","enum":["down","up"]},"stopPriceType":{"type":"string","enum":["TP","MP","IP"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"reduceOnly":{"type":"boolean"},"closeOrder":{"type":"boolean"},"forceHold":{"type":"boolean"},"stp":{"type":"string","enum":["CN","CO","CB"]},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"qty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"valueQty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","IOC"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^[1-9][0-9]{0,17}$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["iceberg"],"properties":{"iceberg":{"const":true}}},"then":{"required":["visibleSize"]}}],"$id":"futuresAddOrder"};
const func2_futuresAddOrder = Object.prototype.hasOwnProperty;
const pattern27_futuresAddOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_futuresAddOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_futuresAddOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern54_futuresAddOrder = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");

function validate81_futuresAddOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_futuresAddOrder.call(schema82_futuresAddOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data6 = data.clientOid;
if(typeof data6 === "string"){
if(!pattern27_futuresAddOrder.test(data6)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema82_futuresAddOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data8 = data.symbol;
if(typeof data8 === "string"){
if(!pattern0_futuresAddOrder.test(data8)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema82_futuresAddOrder.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"enum",params:{allowedValues: schema82_futuresAddOrder.properties.stop.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"enum",params:{allowedValues: schema82_futuresAddOrder.properties.stopPriceType.enum}});
errors++;
}
}
if(data.stopPrice !== undefined){
let data14 = data.stopPrice;
if(typeof data14 === "string"){
if(!pattern9_futuresAddOrder.test(data14)){
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
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema82_futuresAddOrder.properties.stp.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema82_futuresAddOrder.properties.marginMode.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema82_futuresAddOrder.properties.positionSide.enum}});
errors++;
}
}
if(data.price !== undefined){
let data21 = data.price;
if(typeof data21 === "string"){
if(!pattern9_futuresAddOrder.test(data21)){
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
if(!pattern9_futuresAddOrder.test(data23)){
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
if(!pattern9_futuresAddOrder.test(data24)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema82_futuresAddOrder.properties.timeInForce.enum}});
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
if(!pattern54_futuresAddOrder.test(data29)){
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
validate81_futuresAddOrder.errors = vErrors;
return errors === 0;
}

export const cancelAllOrdersV1: Check = validate82_cancelAllOrdersV1 as unknown as Check;
const pattern0_cancelAllOrdersV1 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate82_cancelAllOrdersV1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate82_cancelAllOrdersV1.errors = vErrors;
return errors === 0;
}

export const futuresAddOrderTest: Check = validate83_futuresAddOrderTest as unknown as Check;
const schema84_futuresAddOrderTest = {"type":"object","additionalProperties":false,"required":["clientOid","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":100},"stop":{"type":"string","enum":["down","up"]},"stopPriceType":{"type":"string","enum":["TP","MP","IP"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"reduceOnly":{"type":"boolean"},"closeOrder":{"type":"boolean"},"forceHold":{"type":"boolean"},"stp":{"type":"string","enum":["CN","CO","CB"]},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"qty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"valueQty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","IOC"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^[1-9][0-9]{0,17}$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"down"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPrice"]}},{"if":{"required":["stop"],"properties":{"stop":{"const":"up"}}},"then":{"required":["stopPriceType"]}},{"if":{"required":["iceberg"],"properties":{"iceberg":{"const":true}}},"then":{"required":["visibleSize"]}}],"$id":"futuresAddOrderTest"};
const func2_futuresAddOrderTest = Object.prototype.hasOwnProperty;
const pattern27_futuresAddOrderTest = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_futuresAddOrderTest = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_futuresAddOrderTest = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern54_futuresAddOrderTest = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");

function validate83_futuresAddOrderTest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_futuresAddOrderTest.call(schema84_futuresAddOrderTest.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data6 = data.clientOid;
if(typeof data6 === "string"){
if(!pattern27_futuresAddOrderTest.test(data6)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema84_futuresAddOrderTest.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data8 = data.symbol;
if(typeof data8 === "string"){
if(!pattern0_futuresAddOrderTest.test(data8)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema84_futuresAddOrderTest.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"enum",params:{allowedValues: schema84_futuresAddOrderTest.properties.stop.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"enum",params:{allowedValues: schema84_futuresAddOrderTest.properties.stopPriceType.enum}});
errors++;
}
}
if(data.stopPrice !== undefined){
let data14 = data.stopPrice;
if(typeof data14 === "string"){
if(!pattern9_futuresAddOrderTest.test(data14)){
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
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema84_futuresAddOrderTest.properties.stp.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema84_futuresAddOrderTest.properties.marginMode.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema84_futuresAddOrderTest.properties.positionSide.enum}});
errors++;
}
}
if(data.price !== undefined){
let data21 = data.price;
if(typeof data21 === "string"){
if(!pattern9_futuresAddOrderTest.test(data21)){
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
if(!pattern9_futuresAddOrderTest.test(data23)){
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
if(!pattern9_futuresAddOrderTest.test(data24)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema84_futuresAddOrderTest.properties.timeInForce.enum}});
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
if(!pattern54_futuresAddOrderTest.test(data29)){
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
validate83_futuresAddOrderTest.errors = vErrors;
return errors === 0;
}

export const futuresBatchAddOrders: Check = validate84_futuresBatchAddOrders as unknown as Check;
const schema85_futuresBatchAddOrders = {"type":"object","additionalProperties":false,"required":["orders"],"properties":{"orders":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["clientOid","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":100},"stop":{"type":"string","enum":["down","up"]},"stopPriceType":{"type":"string","enum":["TP","MP","IP"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"reduceOnly":{"type":"boolean"},"closeOrder":{"type":"boolean"},"forceHold":{"type":"boolean"},"stp":{"type":"string","enum":["CN","CO","CB"]},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"qty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"valueQty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","IOC"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^[1-9][0-9]{0,17}$"}}}}},"$id":"futuresBatchAddOrders"};
const func2_futuresBatchAddOrders = Object.prototype.hasOwnProperty;
const pattern27_futuresBatchAddOrders = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_futuresBatchAddOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_futuresBatchAddOrders = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern54_futuresBatchAddOrders = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");

function validate84_futuresBatchAddOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_futuresBatchAddOrders.call(schema85_futuresBatchAddOrders.properties.orders.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.clientOid !== undefined){
let data2 = data1.clientOid;
if(typeof data2 === "string"){
if(!pattern27_futuresBatchAddOrders.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/side",keyword:"enum",params:{allowedValues: schema85_futuresBatchAddOrders.properties.orders.items.properties.side.enum}});
errors++;
}
}
if(data1.symbol !== undefined){
let data4 = data1.symbol;
if(typeof data4 === "string"){
if(!pattern0_futuresBatchAddOrders.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/type",keyword:"enum",params:{allowedValues: schema85_futuresBatchAddOrders.properties.orders.items.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/stop",keyword:"enum",params:{allowedValues: schema85_futuresBatchAddOrders.properties.orders.items.properties.stop.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/stopPriceType",keyword:"enum",params:{allowedValues: schema85_futuresBatchAddOrders.properties.orders.items.properties.stopPriceType.enum}});
errors++;
}
}
if(data1.stopPrice !== undefined){
let data10 = data1.stopPrice;
if(typeof data10 === "string"){
if(!pattern9_futuresBatchAddOrders.test(data10)){
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
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/stp",keyword:"enum",params:{allowedValues: schema85_futuresBatchAddOrders.properties.orders.items.properties.stp.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/marginMode",keyword:"enum",params:{allowedValues: schema85_futuresBatchAddOrders.properties.orders.items.properties.marginMode.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/positionSide",keyword:"enum",params:{allowedValues: schema85_futuresBatchAddOrders.properties.orders.items.properties.positionSide.enum}});
errors++;
}
}
if(data1.price !== undefined){
let data17 = data1.price;
if(typeof data17 === "string"){
if(!pattern9_futuresBatchAddOrders.test(data17)){
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
if(!pattern9_futuresBatchAddOrders.test(data19)){
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
if(!pattern9_futuresBatchAddOrders.test(data20)){
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
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/timeInForce",keyword:"enum",params:{allowedValues: schema85_futuresBatchAddOrders.properties.orders.items.properties.timeInForce.enum}});
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
if(!pattern54_futuresBatchAddOrders.test(data25)){
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
validate84_futuresBatchAddOrders.errors = vErrors;
return errors === 0;
}

export const futuresAddTPSLOrder: Check = validate85_futuresAddTPSLOrder as unknown as Check;
const schema86_futuresAddTPSLOrder = {"type":"object","additionalProperties":false,"required":["clientOid","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"leverage":{"type":"integer","minimum":1,"maximum":9007199254740991},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":100},"triggerStopUpPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"triggerStopDownPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"stopPriceType":{"type":"string","enum":["TP","MP","IP"]},"reduceOnly":{"type":"boolean"},"closeOrder":{"type":"boolean"},"forceHold":{"type":"boolean"},"stp":{"type":"string","enum":["CN","CO","CB"]},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"integer","minimum":1,"maximum":9007199254740991},"qty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"valueQty":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","IOC"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^[1-9][0-9]{0,17}$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["iceberg"],"properties":{"iceberg":{"const":true}}},"then":{"required":["visibleSize"]}}],"$id":"futuresAddTPSLOrder"};
const func2_futuresAddTPSLOrder = Object.prototype.hasOwnProperty;
const pattern27_futuresAddTPSLOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_futuresAddTPSLOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_futuresAddTPSLOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern54_futuresAddTPSLOrder = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,17}$", "u");

function validate85_futuresAddTPSLOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_futuresAddTPSLOrder.call(schema86_futuresAddTPSLOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_futuresAddTPSLOrder.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema86_futuresAddTPSLOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_futuresAddTPSLOrder.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema86_futuresAddTPSLOrder.properties.type.enum}});
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
if(!pattern9_futuresAddTPSLOrder.test(data8)){
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
if(!pattern9_futuresAddTPSLOrder.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/stopPriceType",keyword:"enum",params:{allowedValues: schema86_futuresAddTPSLOrder.properties.stopPriceType.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema86_futuresAddTPSLOrder.properties.stp.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema86_futuresAddTPSLOrder.properties.marginMode.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema86_futuresAddTPSLOrder.properties.positionSide.enum}});
errors++;
}
}
if(data.price !== undefined){
let data17 = data.price;
if(typeof data17 === "string"){
if(!pattern9_futuresAddTPSLOrder.test(data17)){
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
if(!pattern9_futuresAddTPSLOrder.test(data19)){
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
if(!pattern9_futuresAddTPSLOrder.test(data20)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema86_futuresAddTPSLOrder.properties.timeInForce.enum}});
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
if(!pattern54_futuresAddTPSLOrder.test(data25)){
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
validate85_futuresAddTPSLOrder.errors = vErrors;
return errors === 0;
}

export const futuresGetOrderByOrderId: Check = validate86_futuresGetOrderByOrderId as unknown as Check;

function validate86_futuresGetOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate86_futuresGetOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const futuresCancelOrderById: Check = validate87_futuresCancelOrderById as unknown as Check;

function validate87_futuresCancelOrderById(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate87_futuresCancelOrderById.errors = vErrors;
return errors === 0;
}

export const futuresCancelOrderByClientOid: Check = validate88_futuresCancelOrderByClientOid as unknown as Check;
const pattern0_futuresCancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern27_futuresCancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate88_futuresCancelOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_futuresCancelOrderByClientOid.test(data0)){
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
if(!pattern27_futuresCancelOrderByClientOid.test(data1)){
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
validate88_futuresCancelOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const batchCancelOrders: Check = validate89_batchCancelOrders as unknown as Check;
const pattern0_batchCancelOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern27_batchCancelOrders = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate89_batchCancelOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern27_batchCancelOrders.test(data5)){
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
validate89_batchCancelOrders.errors = vErrors;
return errors === 0;
}

export const cancelAllOrdersV3: Check = validate90_cancelAllOrdersV3 as unknown as Check;
const pattern0_cancelAllOrdersV3 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate90_cancelAllOrdersV3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate90_cancelAllOrdersV3.errors = vErrors;
return errors === 0;
}

export const getStopOrderList: Check = validate91_getStopOrderList as unknown as Check;
const schema92_getStopOrderList = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":1,"maximum":1000}},"$id":"getStopOrderList"};
const pattern0_getStopOrderList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate91_getStopOrderList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema92_getStopOrderList.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema92_getStopOrderList.properties.type.enum}});
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
validate91_getStopOrderList.errors = vErrors;
return errors === 0;
}

export const cancelAllStopOrders: Check = validate92_cancelAllStopOrders as unknown as Check;
const pattern0_cancelAllStopOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate92_cancelAllStopOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate92_cancelAllStopOrders.errors = vErrors;
return errors === 0;
}

export const futuresGetOrderByClientOid: Check = validate93_futuresGetOrderByClientOid as unknown as Check;
const pattern27_futuresGetOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate93_futuresGetOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern27_futuresGetOrderByClientOid.test(data0)){
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
validate93_futuresGetOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const getRecentClosedOrders: Check = validate94_getRecentClosedOrders as unknown as Check;
const pattern0_getRecentClosedOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate94_getRecentClosedOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate94_getRecentClosedOrders.errors = vErrors;
return errors === 0;
}

export const getOpenOrderValue: Check = validate95_getOpenOrderValue as unknown as Check;
const pattern0_getOpenOrderValue = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate95_getOpenOrderValue(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate95_getOpenOrderValue.errors = vErrors;
return errors === 0;
}

export const futuresGetTradeHistory: Check = validate96_futuresGetTradeHistory as unknown as Check;
const schema97_futuresGetTradeHistory = {"type":"object","additionalProperties":false,"required":[],"properties":{"orderId":{"type":"string","minLength":1},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market","limit_stop","market_stop"]},"tradeTypes":{"type":"string","pattern":"^(trade|liquid|adl|settlement)(,(trade|liquid|adl|settlement))*$"},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":1,"maximum":1000}},"$id":"futuresGetTradeHistory"};
const func2_futuresGetTradeHistory = Object.prototype.hasOwnProperty;
const pattern0_futuresGetTradeHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern132_futuresGetTradeHistory = /* @__PURE__ */ new RegExp("^(trade|liquid|adl|settlement)(,(trade|liquid|adl|settlement))*$", "u");

function validate96_futuresGetTradeHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2_futuresGetTradeHistory.call(schema97_futuresGetTradeHistory.properties, key0))){
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
if(!pattern0_futuresGetTradeHistory.test(data1)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema97_futuresGetTradeHistory.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema97_futuresGetTradeHistory.properties.type.enum}});
errors++;
}
}
if(data.tradeTypes !== undefined){
let data4 = data.tradeTypes;
if(typeof data4 === "string"){
if(!pattern132_futuresGetTradeHistory.test(data4)){
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
validate96_futuresGetTradeHistory.errors = vErrors;
return errors === 0;
}

export const getRecentTradeHistory: Check = validate97_getRecentTradeHistory as unknown as Check;
const pattern0_getRecentTradeHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate97_getRecentTradeHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate97_getRecentTradeHistory.errors = vErrors;
return errors === 0;
}

export const getMarginMode: Check = validate98_getMarginMode as unknown as Check;
const pattern0_getMarginMode = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate98_getMarginMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate98_getMarginMode.errors = vErrors;
return errors === 0;
}

export const switchMarginMode: Check = validate99_switchMarginMode as unknown as Check;
const schema100_switchMarginMode = {"type":"object","additionalProperties":false,"required":["symbol","marginMode"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]}},"$id":"switchMarginMode"};
const pattern0_switchMarginMode = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate99_switchMarginMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema100_switchMarginMode.properties.marginMode.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate99_switchMarginMode.errors = vErrors;
return errors === 0;
}

export const batchSwitchMarginMode: Check = validate100_batchSwitchMarginMode as unknown as Check;
const schema101_batchSwitchMarginMode = {"type":"object","additionalProperties":false,"required":["marginMode","symbols"],"properties":{"marginMode":{"type":"string","enum":["ISOLATED","CROSS"]},"symbols":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}}},"$id":"batchSwitchMarginMode"};
const pattern0_batchSwitchMarginMode = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate100_batchSwitchMarginMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema101_batchSwitchMarginMode.properties.marginMode.enum}});
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
validate100_batchSwitchMarginMode.errors = vErrors;
return errors === 0;
}

export const getCrossMarginLeverage: Check = validate101_getCrossMarginLeverage as unknown as Check;
const pattern0_getCrossMarginLeverage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate101_getCrossMarginLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate101_getCrossMarginLeverage.errors = vErrors;
return errors === 0;
}

export const modifyMarginLeverage: Check = validate102_modifyMarginLeverage as unknown as Check;
const pattern0_modifyMarginLeverage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_modifyMarginLeverage = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate102_modifyMarginLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern9_modifyMarginLeverage.test(data1)){
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
validate102_modifyMarginLeverage.errors = vErrors;
return errors === 0;
}

export const getPositionMode: Check = validate103_getPositionMode as unknown as Check;

function validate103_getPositionMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate103_getPositionMode.errors = vErrors;
return errors === 0;
}

export const switchPositionMode: Check = validate104_switchPositionMode as unknown as Check;
const schema105_switchPositionMode = {"type":"object","additionalProperties":false,"required":["positionMode"],"properties":{"positionMode":{"type":"string","enum":["0","1"]}},"$id":"switchPositionMode"};

function validate104_switchPositionMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/positionMode",keyword:"enum",params:{allowedValues: schema105_switchPositionMode.properties.positionMode.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate104_switchPositionMode.errors = vErrors;
return errors === 0;
}

export const getPositionDetails: Check = validate105_getPositionDetails as unknown as Check;
const pattern0_getPositionDetails = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate105_getPositionDetails(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate105_getPositionDetails.errors = vErrors;
return errors === 0;
}

export const getPositionV2: Check = validate106_getPositionV2 as unknown as Check;
const pattern0_getPositionV2 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate106_getPositionV2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate106_getPositionV2.errors = vErrors;
return errors === 0;
}

export const getPositionList: Check = validate107_getPositionList as unknown as Check;
const pattern0_getPositionList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate107_getPositionList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate107_getPositionList.errors = vErrors;
return errors === 0;
}

export const getPositionsHistory: Check = validate108_getPositionsHistory as unknown as Check;
const pattern0_getPositionsHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate108_getPositionsHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate108_getPositionsHistory.errors = vErrors;
return errors === 0;
}

export const futuresAddIsolatedMargin: Check = validate109_futuresAddIsolatedMargin as unknown as Check;
const schema110_futuresAddIsolatedMargin = {"type":"object","additionalProperties":false,"required":["symbol","margin","bizNo"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"margin":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"bizNo":{"type":"string","minLength":1,"maxLength":36},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]}},"$id":"futuresAddIsolatedMargin"};
const pattern0_futuresAddIsolatedMargin = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_futuresAddIsolatedMargin = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate109_futuresAddIsolatedMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_futuresAddIsolatedMargin.test(data0)){
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
if(!pattern9_futuresAddIsolatedMargin.test(data1)){
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema110_futuresAddIsolatedMargin.properties.positionSide.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate109_futuresAddIsolatedMargin.errors = vErrors;
return errors === 0;
}

export const futuresRemoveIsolatedMargin: Check = validate110_futuresRemoveIsolatedMargin as unknown as Check;
const schema111_futuresRemoveIsolatedMargin = {"type":"object","additionalProperties":false,"required":["symbol","withdrawAmount"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"withdrawAmount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]}},"$id":"futuresRemoveIsolatedMargin"};
const pattern0_futuresRemoveIsolatedMargin = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_futuresRemoveIsolatedMargin = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate110_futuresRemoveIsolatedMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_futuresRemoveIsolatedMargin.test(data0)){
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
if(!pattern9_futuresRemoveIsolatedMargin.test(data1)){
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema111_futuresRemoveIsolatedMargin.properties.positionSide.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate110_futuresRemoveIsolatedMargin.errors = vErrors;
return errors === 0;
}

export const futuresGetMaxWithdrawMargin: Check = validate111_futuresGetMaxWithdrawMargin as unknown as Check;
const schema112_futuresGetMaxWithdrawMargin = {"type":"object","additionalProperties":false,"required":["symbol"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"positionSide":{"type":"string","enum":["BOTH","LONG","SHORT"]}},"$id":"futuresGetMaxWithdrawMargin"};
const pattern0_futuresGetMaxWithdrawMargin = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate111_futuresGetMaxWithdrawMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_futuresGetMaxWithdrawMargin.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/positionSide",keyword:"enum",params:{allowedValues: schema112_futuresGetMaxWithdrawMargin.properties.positionSide.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate111_futuresGetMaxWithdrawMargin.errors = vErrors;
return errors === 0;
}

export const futuresGetMaxOpenSize: Check = validate112_futuresGetMaxOpenSize as unknown as Check;
const pattern0_futuresGetMaxOpenSize = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_futuresGetMaxOpenSize = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate112_futuresGetMaxOpenSize(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_futuresGetMaxOpenSize.test(data0)){
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
if(!pattern9_futuresGetMaxOpenSize.test(data1)){
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
validate112_futuresGetMaxOpenSize.errors = vErrors;
return errors === 0;
}

export const getCrossMarginRiskLimit: Check = validate113_getCrossMarginRiskLimit as unknown as Check;
const pattern151_getCrossMarginRiskLimit = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$", "u");
const pattern9_getCrossMarginRiskLimit = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate113_getCrossMarginRiskLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern151_getCrossMarginRiskLimit.test(data0)){
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
if(!pattern9_getCrossMarginRiskLimit.test(data1)){
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
validate113_getCrossMarginRiskLimit.errors = vErrors;
return errors === 0;
}

export const getCrossMarginRequirement: Check = validate114_getCrossMarginRequirement as unknown as Check;
const pattern0_getCrossMarginRequirement = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_getCrossMarginRequirement = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate114_getCrossMarginRequirement(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern9_getCrossMarginRequirement.test(data1)){
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
if(!pattern9_getCrossMarginRequirement.test(data2)){
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
validate114_getCrossMarginRequirement.errors = vErrors;
return errors === 0;
}

export const getIsolatedMarginRiskLimit: Check = validate115_getIsolatedMarginRiskLimit as unknown as Check;
const pattern0_getIsolatedMarginRiskLimit = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate115_getIsolatedMarginRiskLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate115_getIsolatedMarginRiskLimit.errors = vErrors;
return errors === 0;
}

export const futuresModifyIsolatedMarginRiskLimit: Check = validate116_futuresModifyIsolatedMarginRiskLimit as unknown as Check;
const pattern0_futuresModifyIsolatedMarginRiskLimit = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate116_futuresModifyIsolatedMarginRiskLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_futuresModifyIsolatedMarginRiskLimit.test(data0)){
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
validate116_futuresModifyIsolatedMarginRiskLimit.errors = vErrors;
return errors === 0;
}

export const futuresModifyAutoDepositStatus: Check = validate117_futuresModifyAutoDepositStatus as unknown as Check;
const pattern0_futuresModifyAutoDepositStatus = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate117_futuresModifyAutoDepositStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_futuresModifyAutoDepositStatus.test(data0)){
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
validate117_futuresModifyAutoDepositStatus.errors = vErrors;
return errors === 0;
}

export const futuresGetServerTime: Check = validate118_futuresGetServerTime as unknown as Check;

function validate118_futuresGetServerTime(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate118_futuresGetServerTime.errors = vErrors;
return errors === 0;
}

export const modifyPurchase: Check = validate119_modifyPurchase as unknown as Check;
const pattern0_modifyPurchase = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_modifyPurchase = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate119_modifyPurchase(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.interestRate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "interestRate"}});
errors++;
}
if(data.purchaseOrderNo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "purchaseOrderNo"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "currency") || (key0 === "interestRate")) || (key0 === "purchaseOrderNo"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_modifyPurchase.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.interestRate !== undefined){
let data1 = data.interestRate;
if(typeof data1 === "string"){
if(!pattern9_modifyPurchase.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/interestRate",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interestRate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.purchaseOrderNo !== undefined){
let data2 = data.purchaseOrderNo;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/purchaseOrderNo",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/purchaseOrderNo",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate119_modifyPurchase.errors = vErrors;
return errors === 0;
}

export const getLoanMarket: Check = validate120_getLoanMarket as unknown as Check;
const pattern0_getLoanMarket = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate120_getLoanMarket(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getLoanMarket.test(data0)){
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
validate120_getLoanMarket.errors = vErrors;
return errors === 0;
}

export const getLoanMarketInterestRate: Check = validate121_getLoanMarketInterestRate as unknown as Check;
const pattern0_getLoanMarketInterestRate = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate121_getLoanMarketInterestRate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getLoanMarketInterestRate.test(data0)){
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
validate121_getLoanMarketInterestRate.errors = vErrors;
return errors === 0;
}

export const purchase: Check = validate122_purchase as unknown as Check;
const pattern0_purchase = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_purchase = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate122_purchase(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
if(data.interestRate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "interestRate"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "currency") || (key0 === "size")) || (key0 === "interestRate"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_purchase.test(data0)){
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
let data1 = data.size;
if(typeof data1 === "string"){
if(!pattern9_purchase.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.interestRate !== undefined){
let data2 = data.interestRate;
if(typeof data2 === "string"){
if(!pattern9_purchase.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/interestRate",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interestRate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate122_purchase.errors = vErrors;
return errors === 0;
}

export const getPurchaseOrders: Check = validate123_getPurchaseOrders as unknown as Check;
const schema124_getPurchaseOrders = {"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["DONE","PENDING"]},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"purchaseOrderNo":{"type":"string","minLength":1},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":1,"maximum":50}},"$id":"getPurchaseOrders"};
const pattern0_getPurchaseOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate123_getPurchaseOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "currency")) || (key0 === "purchaseOrderNo")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
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
if(!((data0 === "DONE") || (data0 === "PENDING"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema124_getPurchaseOrders.properties.status.enum}});
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern0_getPurchaseOrders.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.purchaseOrderNo !== undefined){
let data2 = data.purchaseOrderNo;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/purchaseOrderNo",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/purchaseOrderNo",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.currentPage !== undefined){
let data3 = data.currentPage;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data4 = data.pageSize;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 50 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"});
errors++;
}
if(data4 < 1 || isNaN(data4)){
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
validate123_getPurchaseOrders.errors = vErrors;
return errors === 0;
}

export const redeem: Check = validate124_redeem as unknown as Check;
const pattern0_redeem = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_redeem = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate124_redeem(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
if(data.purchaseOrderNo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "purchaseOrderNo"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "currency") || (key0 === "size")) || (key0 === "purchaseOrderNo"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern0_redeem.test(data0)){
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
let data1 = data.size;
if(typeof data1 === "string"){
if(!pattern9_redeem.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.purchaseOrderNo !== undefined){
let data2 = data.purchaseOrderNo;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/purchaseOrderNo",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/purchaseOrderNo",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate124_redeem.errors = vErrors;
return errors === 0;
}

export const getRedeemOrders: Check = validate125_getRedeemOrders as unknown as Check;
const schema126_getRedeemOrders = {"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["DONE","PENDING"]},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"redeemOrderNo":{"type":"string","minLength":1},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":1,"maximum":50}},"$id":"getRedeemOrders"};
const pattern0_getRedeemOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate125_getRedeemOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "currency")) || (key0 === "redeemOrderNo")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
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
if(!((data0 === "DONE") || (data0 === "PENDING"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema126_getRedeemOrders.properties.status.enum}});
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern0_getRedeemOrders.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.redeemOrderNo !== undefined){
let data2 = data.redeemOrderNo;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/redeemOrderNo",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/redeemOrderNo",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.currentPage !== undefined){
let data3 = data.currentPage;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data4 = data.pageSize;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 50 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"});
errors++;
}
if(data4 < 1 || isNaN(data4)){
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
validate125_getRedeemOrders.errors = vErrors;
return errors === 0;
}

export const getIsolatedMarginSymbols: Check = validate126_getIsolatedMarginSymbols as unknown as Check;

function validate126_getIsolatedMarginSymbols(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate126_getIsolatedMarginSymbols.errors = vErrors;
return errors === 0;
}

export const getMarkPriceDetail: Check = validate127_getMarkPriceDetail as unknown as Check;
const pattern0_getMarkPriceDetail = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate127_getMarkPriceDetail(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getMarkPriceDetail.test(data0)){
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
validate127_getMarkPriceDetail.errors = vErrors;
return errors === 0;
}

export const getETFInfo: Check = validate128_getETFInfo as unknown as Check;
const pattern0_getETFInfo = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate128_getETFInfo(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getETFInfo.test(data0)){
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
validate128_getETFInfo.errors = vErrors;
return errors === 0;
}

export const getCrossMarginSymbols: Check = validate129_getCrossMarginSymbols as unknown as Check;
const pattern0_getCrossMarginSymbols = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate129_getCrossMarginSymbols(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getCrossMarginSymbols.test(data0)){
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
validate129_getCrossMarginSymbols.errors = vErrors;
return errors === 0;
}

export const getMarkPriceList: Check = validate130_getMarkPriceList as unknown as Check;

function validate130_getMarkPriceList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate130_getMarkPriceList.errors = vErrors;
return errors === 0;
}

export const getMarginRiskLimit: Check = validate131_getMarginRiskLimit as unknown as Check;
const pattern0_getMarginRiskLimit = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate131_getMarginRiskLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "isIsolated") || (key0 === "currency")) || (key0 === "symbol"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.isIsolated !== undefined){
if(typeof data.isIsolated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isIsolated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern0_getMarginRiskLimit.test(data1)){
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
let data2 = data.symbol;
if(typeof data2 === "string"){
if(!pattern0_getMarginRiskLimit.test(data2)){
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
validate131_getMarginRiskLimit.errors = vErrors;
return errors === 0;
}

export const getBorrowInterestRate: Check = validate132_getBorrowInterestRate as unknown as Check;
const pattern151_getBorrowInterestRate = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$", "u");

function validate132_getBorrowInterestRate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "vipLevel") || (key0 === "currency"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.vipLevel !== undefined){
let data0 = data.vipLevel;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/vipLevel",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 12 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/vipLevel",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/vipLevel",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern151_getBorrowInterestRate.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$"},message:"must be at most 50 asset codes joined by commas, without spaces or control characters"});
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
validate132_getBorrowInterestRate.errors = vErrors;
return errors === 0;
}

export const getMarginCollateralRatio: Check = validate133_getMarginCollateralRatio as unknown as Check;
const pattern151_getMarginCollateralRatio = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$", "u");

function validate133_getMarginCollateralRatio(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "currencyList")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currencyList !== undefined){
let data0 = data.currencyList;
if(typeof data0 === "string"){
if(!pattern151_getMarginCollateralRatio.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currencyList",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$"},message:"must be at most 50 asset codes joined by commas, without spaces or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currencyList",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate133_getMarginCollateralRatio.errors = vErrors;
return errors === 0;
}

export const getMarketAvailableInventory: Check = validate134_getMarketAvailableInventory as unknown as Check;
const pattern0_getMarketAvailableInventory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate134_getMarketAvailableInventory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_getMarketAvailableInventory.test(data0)){
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
validate134_getMarketAvailableInventory.errors = vErrors;
return errors === 0;
}

export const addOcoOrder: Check = validate135_addOcoOrder as unknown as Check;
const schema136_addOcoOrder = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","price","size","stopPrice","limitPrice","isIsolated"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"limitPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"isIsolated":{"type":"boolean"},"autoBorrow":{"type":"boolean"},"autoRepay":{"type":"boolean"}},"$id":"addOcoOrder"};
const func2_addOcoOrder = Object.prototype.hasOwnProperty;
const pattern27_addOcoOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOcoOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_addOcoOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate135_addOcoOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.isIsolated === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isIsolated"}});
errors++;
}
for(const key0 in data){
if(!(func2_addOcoOrder.call(schema136_addOcoOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data0 = data.clientOid;
if(typeof data0 === "string"){
if(!pattern27_addOcoOrder.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema136_addOcoOrder.properties.side.enum}});
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
if(data.price !== undefined){
let data3 = data.price;
if(typeof data3 === "string"){
if(!pattern9_addOcoOrder.test(data3)){
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
let data4 = data.size;
if(typeof data4 === "string"){
if(!pattern9_addOcoOrder.test(data4)){
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
let data5 = data.stopPrice;
if(typeof data5 === "string"){
if(!pattern9_addOcoOrder.test(data5)){
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
let data6 = data.limitPrice;
if(typeof data6 === "string"){
if(!pattern9_addOcoOrder.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/limitPrice",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/limitPrice",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isIsolated !== undefined){
if(typeof data.isIsolated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isIsolated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.autoBorrow !== undefined){
if(typeof data.autoBorrow !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/autoBorrow",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.autoRepay !== undefined){
if(typeof data.autoRepay !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/autoRepay",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate135_addOcoOrder.errors = vErrors;
return errors === 0;
}

export const cancelOcoOrderByOrderId: Check = validate136_cancelOcoOrderByOrderId as unknown as Check;

function validate136_cancelOcoOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate136_cancelOcoOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const cancelOcoOrderByClientOid: Check = validate137_cancelOcoOrderByClientOid as unknown as Check;
const pattern27_cancelOcoOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate137_cancelOcoOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern27_cancelOcoOrderByClientOid.test(data0)){
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
validate137_cancelOcoOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const batchCancelOcoOrders: Check = validate138_batchCancelOcoOrders as unknown as Check;
const schema139_batchCancelOcoOrders = {"type":"object","additionalProperties":false,"required":[],"properties":{"orderIds":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$"},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]}},"$id":"batchCancelOcoOrders"};
const pattern185_batchCancelOcoOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$", "u");
const pattern0_batchCancelOcoOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate138_batchCancelOcoOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "orderIds") || (key0 === "symbol")) || (key0 === "tradeType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.orderIds !== undefined){
let data0 = data.orderIds;
if(typeof data0 === "string"){
if(!pattern185_batchCancelOcoOrders.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/orderIds",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$"},message:"must be ids joined by commas, without spaces or control characters"});
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
if(data.tradeType !== undefined){
let data2 = data.tradeType;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "MARGIN_TRADE") || (data2 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema139_batchCancelOcoOrders.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate138_batchCancelOcoOrders.errors = vErrors;
return errors === 0;
}

export const getOcoOrderByOrderId: Check = validate139_getOcoOrderByOrderId as unknown as Check;

function validate139_getOcoOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate139_getOcoOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const getOcoOrderByClientOid: Check = validate140_getOcoOrderByClientOid as unknown as Check;
const pattern27_getOcoOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate140_getOcoOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern27_getOcoOrderByClientOid.test(data0)){
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
validate140_getOcoOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const getOcoOrderDetailByOrderId: Check = validate141_getOcoOrderDetailByOrderId as unknown as Check;

function validate141_getOcoOrderDetailByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate141_getOcoOrderDetailByOrderId.errors = vErrors;
return errors === 0;
}

export const getOcoOrderList: Check = validate142_getOcoOrderList as unknown as Check;
const schema143_getOcoOrderList = {"type":"object","additionalProperties":false,"required":["pageSize","currentPage"],"properties":{"pageSize":{"type":"integer","minimum":10,"maximum":500},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"orderIds":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$"},"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]}},"$id":"getOcoOrderList"};
const pattern0_getOcoOrderList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern185_getOcoOrderList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$", "u");

function validate142_getOcoOrderList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pageSize"}});
errors++;
}
if(data.currentPage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currentPage"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "pageSize") || (key0 === "currentPage")) || (key0 === "symbol")) || (key0 === "startAt")) || (key0 === "endAt")) || (key0 === "orderIds")) || (key0 === "tradeType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.pageSize !== undefined){
let data0 = data.pageSize;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 500 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"});
errors++;
}
if(data0 < 10 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"});
errors++;
}
}
}
if(data.currentPage !== undefined){
let data1 = data.currentPage;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.symbol !== undefined){
let data2 = data.symbol;
if(typeof data2 === "string"){
if(!pattern0_getOcoOrderList.test(data2)){
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
if(data.orderIds !== undefined){
let data5 = data.orderIds;
if(typeof data5 === "string"){
if(!pattern185_getOcoOrderList.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/orderIds",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$"},message:"must be ids joined by commas, without spaces or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderIds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradeType !== undefined){
let data6 = data.tradeType;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data6 === "MARGIN_TRADE") || (data6 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema143_getOcoOrderList.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate142_getOcoOrderList.errors = vErrors;
return errors === 0;
}

export const marginGetTradeHistory: Check = validate143_marginGetTradeHistory as unknown as Check;
const schema144_marginGetTradeHistory = {"type":"object","additionalProperties":false,"required":["symbol","tradeType"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"orderId":{"type":"string","minLength":1},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market"]},"lastId":{"type":"integer","minimum":0,"maximum":9007199254740991},"limit":{"type":"integer","minimum":1,"maximum":100},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"marginGetTradeHistory"};
const func2_marginGetTradeHistory = Object.prototype.hasOwnProperty;
const pattern0_marginGetTradeHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate143_marginGetTradeHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.tradeType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradeType"}});
errors++;
}
for(const key0 in data){
if(!(func2_marginGetTradeHistory.call(schema144_marginGetTradeHistory.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_marginGetTradeHistory.test(data0)){
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
if(!((data1 === "MARGIN_TRADE") || (data1 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema144_marginGetTradeHistory.properties.tradeType.enum}});
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
if(data.side !== undefined){
let data3 = data.side;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "buy") || (data3 === "sell"))){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema144_marginGetTradeHistory.properties.side.enum}});
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data4 === "limit") || (data4 === "market"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema144_marginGetTradeHistory.properties.type.enum}});
errors++;
}
}
if(data.lastId !== undefined){
let data5 = data.lastId;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/lastId",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/lastId",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/lastId",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.limit !== undefined){
let data6 = data.limit;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.startAt !== undefined){
let data7 = data.startAt;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/startAt",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endAt !== undefined){
let data8 = data.endAt;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/endAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data8 < 0 || isNaN(data8)){
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
validate143_marginGetTradeHistory.errors = vErrors;
return errors === 0;
}

export const marginAddOrder: Check = validate144_marginAddOrder as unknown as Check;
const schema145_marginAddOrder = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"stp":{"type":"string","enum":["CN","CO","CB","DC"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"cancelAfter":{"type":"integer","minimum":1,"maximum":9007199254740991},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"isIsolated":{"type":"boolean"},"autoBorrow":{"type":"boolean"},"autoRepay":{"type":"boolean"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"marginAddOrder"};
const func2_marginAddOrder = Object.prototype.hasOwnProperty;
const pattern27_marginAddOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_marginAddOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_marginAddOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate144_marginAddOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_marginAddOrder.call(schema145_marginAddOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_marginAddOrder.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema145_marginAddOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_marginAddOrder.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema145_marginAddOrder.properties.type.enum}});
errors++;
}
}
if(data.stp !== undefined){
let data6 = data.stp;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data6 === "CN") || (data6 === "CO")) || (data6 === "CB")) || (data6 === "DC"))){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema145_marginAddOrder.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data7 = data.price;
if(typeof data7 === "string"){
if(!pattern9_marginAddOrder.test(data7)){
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
let data8 = data.size;
if(typeof data8 === "string"){
if(!pattern9_marginAddOrder.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.funds !== undefined){
let data9 = data.funds;
if(typeof data9 === "string"){
if(!pattern9_marginAddOrder.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"type",params:{type: "string"},message:"must be string"});
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema145_marginAddOrder.properties.timeInForce.enum}});
errors++;
}
}
if(data.cancelAfter !== undefined){
let data11 = data.cancelAfter;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
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
let data15 = data.visibleSize;
if(typeof data15 === "string"){
if(!pattern9_marginAddOrder.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isIsolated !== undefined){
if(typeof data.isIsolated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isIsolated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.autoBorrow !== undefined){
if(typeof data.autoBorrow !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/autoBorrow",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.autoRepay !== undefined){
if(typeof data.autoRepay !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/autoRepay",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate144_marginAddOrder.errors = vErrors;
return errors === 0;
}

export const marginGetSymbolsWithOpenOrder: Check = validate145_marginGetSymbolsWithOpenOrder as unknown as Check;
const schema146_marginGetSymbolsWithOpenOrder = {"type":"object","additionalProperties":false,"required":["tradeType"],"properties":{"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]}},"$id":"marginGetSymbolsWithOpenOrder"};

function validate145_marginGetSymbolsWithOpenOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tradeType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradeType"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "tradeType")){
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
if(!((data0 === "MARGIN_TRADE") || (data0 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema146_marginGetSymbolsWithOpenOrder.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate145_marginGetSymbolsWithOpenOrder.errors = vErrors;
return errors === 0;
}

export const marginAddOrderTest: Check = validate146_marginAddOrderTest as unknown as Check;
const schema147_marginAddOrderTest = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"stp":{"type":"string","enum":["CN","CO","CB","DC"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"cancelAfter":{"type":"integer","minimum":1,"maximum":9007199254740991},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"isIsolated":{"type":"boolean"},"autoBorrow":{"type":"boolean"},"autoRepay":{"type":"boolean"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"marginAddOrderTest"};
const func2_marginAddOrderTest = Object.prototype.hasOwnProperty;
const pattern27_marginAddOrderTest = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_marginAddOrderTest = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_marginAddOrderTest = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate146_marginAddOrderTest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_marginAddOrderTest.call(schema147_marginAddOrderTest.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_marginAddOrderTest.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema147_marginAddOrderTest.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_marginAddOrderTest.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema147_marginAddOrderTest.properties.type.enum}});
errors++;
}
}
if(data.stp !== undefined){
let data6 = data.stp;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data6 === "CN") || (data6 === "CO")) || (data6 === "CB")) || (data6 === "DC"))){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema147_marginAddOrderTest.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data7 = data.price;
if(typeof data7 === "string"){
if(!pattern9_marginAddOrderTest.test(data7)){
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
let data8 = data.size;
if(typeof data8 === "string"){
if(!pattern9_marginAddOrderTest.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.funds !== undefined){
let data9 = data.funds;
if(typeof data9 === "string"){
if(!pattern9_marginAddOrderTest.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"type",params:{type: "string"},message:"must be string"});
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema147_marginAddOrderTest.properties.timeInForce.enum}});
errors++;
}
}
if(data.cancelAfter !== undefined){
let data11 = data.cancelAfter;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
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
let data15 = data.visibleSize;
if(typeof data15 === "string"){
if(!pattern9_marginAddOrderTest.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isIsolated !== undefined){
if(typeof data.isIsolated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isIsolated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.autoBorrow !== undefined){
if(typeof data.autoBorrow !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/autoBorrow",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.autoRepay !== undefined){
if(typeof data.autoRepay !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/autoRepay",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate146_marginAddOrderTest.errors = vErrors;
return errors === 0;
}

export const marginCancelAllOrdersBySymbol: Check = validate147_marginCancelAllOrdersBySymbol as unknown as Check;
const schema148_marginCancelAllOrdersBySymbol = {"type":"object","additionalProperties":false,"required":["symbol","tradeType"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]}},"$id":"marginCancelAllOrdersBySymbol"};
const pattern0_marginCancelAllOrdersBySymbol = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate147_marginCancelAllOrdersBySymbol(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.tradeType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradeType"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "symbol") || (key0 === "tradeType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_marginCancelAllOrdersBySymbol.test(data0)){
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
if(!((data1 === "MARGIN_TRADE") || (data1 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema148_marginCancelAllOrdersBySymbol.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate147_marginCancelAllOrdersBySymbol.errors = vErrors;
return errors === 0;
}

export const marginGetOpenOrders: Check = validate148_marginGetOpenOrders as unknown as Check;
const schema149_marginGetOpenOrders = {"type":"object","additionalProperties":false,"required":["symbol","tradeType"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]}},"$id":"marginGetOpenOrders"};
const pattern0_marginGetOpenOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate148_marginGetOpenOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.tradeType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradeType"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "symbol") || (key0 === "tradeType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_marginGetOpenOrders.test(data0)){
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
if(!((data1 === "MARGIN_TRADE") || (data1 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema149_marginGetOpenOrders.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate148_marginGetOpenOrders.errors = vErrors;
return errors === 0;
}

export const marginGetOrderByClientOid: Check = validate149_marginGetOrderByClientOid as unknown as Check;
const pattern0_marginGetOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern27_marginGetOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate149_marginGetOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_marginGetOrderByClientOid.test(data0)){
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
if(!pattern27_marginGetOrderByClientOid.test(data1)){
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
validate149_marginGetOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const marginCancelOrderByClientOid: Check = validate150_marginCancelOrderByClientOid as unknown as Check;
const pattern0_marginCancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern27_marginCancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate150_marginCancelOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_marginCancelOrderByClientOid.test(data0)){
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
if(!pattern27_marginCancelOrderByClientOid.test(data1)){
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
validate150_marginCancelOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const marginGetClosedOrders: Check = validate151_marginGetClosedOrders as unknown as Check;
const schema152_marginGetClosedOrders = {"type":"object","additionalProperties":false,"required":["symbol","tradeType"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market"]},"lastId":{"type":"integer","minimum":0,"maximum":9007199254740991},"limit":{"type":"integer","minimum":1,"maximum":100},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"marginGetClosedOrders"};
const pattern0_marginGetClosedOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate151_marginGetClosedOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
if(data.tradeType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradeType"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "symbol") || (key0 === "tradeType")) || (key0 === "side")) || (key0 === "type")) || (key0 === "lastId")) || (key0 === "limit")) || (key0 === "startAt")) || (key0 === "endAt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_marginGetClosedOrders.test(data0)){
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
if(!((data1 === "MARGIN_TRADE") || (data1 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema152_marginGetClosedOrders.properties.tradeType.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema152_marginGetClosedOrders.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema152_marginGetClosedOrders.properties.type.enum}});
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
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/lastId",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
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
validate151_marginGetClosedOrders.errors = vErrors;
return errors === 0;
}

export const marginGetOrderByOrderId: Check = validate152_marginGetOrderByOrderId as unknown as Check;
const pattern0_marginGetOrderByOrderId = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate152_marginGetOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_marginGetOrderByOrderId.test(data0)){
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
validate152_marginGetOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const marginCancelOrderByOrderId: Check = validate153_marginCancelOrderByOrderId as unknown as Check;
const pattern0_marginCancelOrderByOrderId = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate153_marginCancelOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_marginCancelOrderByOrderId.test(data0)){
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
validate153_marginCancelOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const addOrderV1: Check = validate154_addOrderV1 as unknown as Check;
const schema155_addOrderV1 = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"stp":{"type":"string","enum":["CN","CO","CB","DC"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"cancelAfter":{"type":"integer","minimum":1,"maximum":9007199254740991},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"marginModel":{"type":"string","enum":["cross","isolated"]},"autoBorrow":{"type":"boolean"},"autoRepay":{"type":"boolean"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addOrderV1"};
const func2_addOrderV1 = Object.prototype.hasOwnProperty;
const pattern27_addOrderV1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrderV1 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_addOrderV1 = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate154_addOrderV1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_addOrderV1.call(schema155_addOrderV1.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_addOrderV1.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema155_addOrderV1.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_addOrderV1.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema155_addOrderV1.properties.type.enum}});
errors++;
}
}
if(data.stp !== undefined){
let data6 = data.stp;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data6 === "CN") || (data6 === "CO")) || (data6 === "CB")) || (data6 === "DC"))){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema155_addOrderV1.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data7 = data.price;
if(typeof data7 === "string"){
if(!pattern9_addOrderV1.test(data7)){
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
let data8 = data.size;
if(typeof data8 === "string"){
if(!pattern9_addOrderV1.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.funds !== undefined){
let data9 = data.funds;
if(typeof data9 === "string"){
if(!pattern9_addOrderV1.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"type",params:{type: "string"},message:"must be string"});
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema155_addOrderV1.properties.timeInForce.enum}});
errors++;
}
}
if(data.cancelAfter !== undefined){
let data11 = data.cancelAfter;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
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
let data15 = data.visibleSize;
if(typeof data15 === "string"){
if(!pattern9_addOrderV1.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.marginModel !== undefined){
let data16 = data.marginModel;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/marginModel",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data16 === "cross") || (data16 === "isolated"))){
(vErrors ??= []).push({instancePath:instancePath+"/marginModel",keyword:"enum",params:{allowedValues: schema155_addOrderV1.properties.marginModel.enum}});
errors++;
}
}
if(data.autoBorrow !== undefined){
if(typeof data.autoBorrow !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/autoBorrow",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.autoRepay !== undefined){
if(typeof data.autoRepay !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/autoRepay",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate154_addOrderV1.errors = vErrors;
return errors === 0;
}

export const addOrderTestV1: Check = validate155_addOrderTestV1 as unknown as Check;
const schema156_addOrderTestV1 = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"stp":{"type":"string","enum":["CN","CO","CB","DC"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"cancelAfter":{"type":"integer","minimum":1,"maximum":9007199254740991},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"marginModel":{"type":"string","enum":["cross","isolated"]},"autoBorrow":{"type":"boolean"},"autoRepay":{"type":"boolean"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addOrderTestV1"};
const func2_addOrderTestV1 = Object.prototype.hasOwnProperty;
const pattern27_addOrderTestV1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrderTestV1 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_addOrderTestV1 = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate155_addOrderTestV1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_addOrderTestV1.call(schema156_addOrderTestV1.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_addOrderTestV1.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema156_addOrderTestV1.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_addOrderTestV1.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema156_addOrderTestV1.properties.type.enum}});
errors++;
}
}
if(data.stp !== undefined){
let data6 = data.stp;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data6 === "CN") || (data6 === "CO")) || (data6 === "CB")) || (data6 === "DC"))){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema156_addOrderTestV1.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data7 = data.price;
if(typeof data7 === "string"){
if(!pattern9_addOrderTestV1.test(data7)){
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
let data8 = data.size;
if(typeof data8 === "string"){
if(!pattern9_addOrderTestV1.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.funds !== undefined){
let data9 = data.funds;
if(typeof data9 === "string"){
if(!pattern9_addOrderTestV1.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"type",params:{type: "string"},message:"must be string"});
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema156_addOrderTestV1.properties.timeInForce.enum}});
errors++;
}
}
if(data.cancelAfter !== undefined){
let data11 = data.cancelAfter;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
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
let data15 = data.visibleSize;
if(typeof data15 === "string"){
if(!pattern9_addOrderTestV1.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/visibleSize",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.marginModel !== undefined){
let data16 = data.marginModel;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/marginModel",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data16 === "cross") || (data16 === "isolated"))){
(vErrors ??= []).push({instancePath:instancePath+"/marginModel",keyword:"enum",params:{allowedValues: schema156_addOrderTestV1.properties.marginModel.enum}});
errors++;
}
}
if(data.autoBorrow !== undefined){
if(typeof data.autoBorrow !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/autoBorrow",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.autoRepay !== undefined){
if(typeof data.autoRepay !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/autoRepay",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate155_addOrderTestV1.errors = vErrors;
return errors === 0;
}

export const marginAddStopOrder: Check = validate156_marginAddStopOrder as unknown as Check;
const schema157_marginAddStopOrder = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","stopPrice","isIsolated","autoBorrow","autoRepay"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"stop":{"type":"string","enum":["loss","entry"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["CN","CO","CB","DC"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"cancelAfter":{"type":"integer","minimum":1,"maximum":9007199254740991},"postOnly":{"type":"boolean"},"isIsolated":{"type":"boolean"},"autoBorrow":{"type":"boolean"},"autoRepay":{"type":"boolean"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"marginAddStopOrder"};
const func2_marginAddStopOrder = Object.prototype.hasOwnProperty;
const pattern27_marginAddStopOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_marginAddStopOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_marginAddStopOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate156_marginAddStopOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.stopPrice === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stopPrice"}});
errors++;
}
if(data.isIsolated === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isIsolated"}});
errors++;
}
if(data.autoBorrow === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "autoBorrow"}});
errors++;
}
if(data.autoRepay === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "autoRepay"}});
errors++;
}
for(const key0 in data){
if(!(func2_marginAddStopOrder.call(schema157_marginAddStopOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_marginAddStopOrder.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema157_marginAddStopOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_marginAddStopOrder.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema157_marginAddStopOrder.properties.type.enum}});
errors++;
}
}
if(data.stop !== undefined){
let data6 = data.stop;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data6 === "loss") || (data6 === "entry"))){
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"enum",params:{allowedValues: schema157_marginAddStopOrder.properties.stop.enum}});
errors++;
}
}
if(data.stopPrice !== undefined){
let data7 = data.stopPrice;
if(typeof data7 === "string"){
if(!pattern9_marginAddStopOrder.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/stopPrice",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stopPrice",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.remark !== undefined){
let data8 = data.remark;
if(typeof data8 === "string"){
if(data8.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data8.length < 1){
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
let data9 = data.stp;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data9 === "CN") || (data9 === "CO")) || (data9 === "CB")) || (data9 === "DC"))){
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema157_marginAddStopOrder.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data10 = data.price;
if(typeof data10 === "string"){
if(!pattern9_marginAddStopOrder.test(data10)){
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
let data11 = data.size;
if(typeof data11 === "string"){
if(!pattern9_marginAddStopOrder.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.funds !== undefined){
let data12 = data.funds;
if(typeof data12 === "string"){
if(!pattern9_marginAddStopOrder.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.timeInForce !== undefined){
let data13 = data.timeInForce;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data13 === "GTC") || (data13 === "GTT")) || (data13 === "IOC")) || (data13 === "FOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema157_marginAddStopOrder.properties.timeInForce.enum}});
errors++;
}
}
if(data.cancelAfter !== undefined){
let data14 = data.cancelAfter;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelAfter",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.postOnly !== undefined){
if(typeof data.postOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/postOnly",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.isIsolated !== undefined){
if(typeof data.isIsolated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isIsolated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.autoBorrow !== undefined){
if(typeof data.autoBorrow !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/autoBorrow",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.autoRepay !== undefined){
if(typeof data.autoRepay !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/autoRepay",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate156_marginAddStopOrder.errors = vErrors;
return errors === 0;
}

export const marginCancelStopOrderByOrderId: Check = validate157_marginCancelStopOrderByOrderId as unknown as Check;

function validate157_marginCancelStopOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate157_marginCancelStopOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const marginCancelStopOrderByClientOid: Check = validate158_marginCancelStopOrderByClientOid as unknown as Check;
const pattern27_marginCancelStopOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate158_marginCancelStopOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern27_marginCancelStopOrderByClientOid.test(data0)){
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
validate158_marginCancelStopOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const marginBatchCancelStopOrder: Check = validate159_marginBatchCancelStopOrder as unknown as Check;
const schema160_marginBatchCancelStopOrder = {"type":"object","additionalProperties":false,"required":["tradeType"],"properties":{"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"orderIds":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$"}},"$id":"marginBatchCancelStopOrder"};
const pattern0_marginBatchCancelStopOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern185_marginBatchCancelStopOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$", "u");

function validate159_marginBatchCancelStopOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tradeType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradeType"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "tradeType") || (key0 === "symbol")) || (key0 === "orderIds"))){
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
if(!((data0 === "MARGIN_TRADE") || (data0 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema160_marginBatchCancelStopOrder.properties.tradeType.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern0_marginBatchCancelStopOrder.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one pair, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/symbol",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.orderIds !== undefined){
let data2 = data.orderIds;
if(typeof data2 === "string"){
if(!pattern185_marginBatchCancelStopOrder.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/orderIds",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$"},message:"must be ids joined by commas, without spaces or control characters"});
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
validate159_marginBatchCancelStopOrder.errors = vErrors;
return errors === 0;
}

export const marginGetStopOrdersList: Check = validate160_marginGetStopOrdersList as unknown as Check;
const schema161_marginGetStopOrdersList = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market","limit_stop","market_stop"]},"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"orderIds":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$"},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":10,"maximum":500}},"$id":"marginGetStopOrdersList"};
const func2_marginGetStopOrdersList = Object.prototype.hasOwnProperty;
const pattern0_marginGetStopOrdersList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern185_marginGetStopOrdersList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$", "u");

function validate160_marginGetStopOrdersList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2_marginGetStopOrdersList.call(schema161_marginGetStopOrdersList.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_marginGetStopOrdersList.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema161_marginGetStopOrdersList.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema161_marginGetStopOrdersList.properties.type.enum}});
errors++;
}
}
if(data.tradeType !== undefined){
let data3 = data.tradeType;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "MARGIN_TRADE") || (data3 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema161_marginGetStopOrdersList.properties.tradeType.enum}});
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
if(data.orderIds !== undefined){
let data6 = data.orderIds;
if(typeof data6 === "string"){
if(!pattern185_marginGetStopOrdersList.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/orderIds",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$"},message:"must be ids joined by commas, without spaces or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orderIds",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
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
validate160_marginGetStopOrdersList.errors = vErrors;
return errors === 0;
}

export const marginGetStopOrderByOrderId: Check = validate161_marginGetStopOrderByOrderId as unknown as Check;

function validate161_marginGetStopOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate161_marginGetStopOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const marginGetStopOrderByClientOid: Check = validate162_marginGetStopOrderByClientOid as unknown as Check;
const pattern27_marginGetStopOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate162_marginGetStopOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern27_marginGetStopOrderByClientOid.test(data0)){
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
validate162_marginGetStopOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const getBorrowHistory: Check = validate163_getBorrowHistory as unknown as Check;
const pattern0_getBorrowHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern238_getBorrowHistory = /* @__PURE__ */ new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate163_getBorrowHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern238_getBorrowHistory.test(data4)){
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
validate163_getBorrowHistory.errors = vErrors;
return errors === 0;
}

export const borrow: Check = validate164_borrow as unknown as Check;
const schema165_borrow = {"type":"object","additionalProperties":false,"required":["currency","size","timeInForce"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"timeInForce":{"type":"string","enum":["IOC","FOK"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"isIsolated":{"type":"boolean"},"isHf":{"type":"boolean"}},"allOf":[{"if":{"required":["isIsolated"],"properties":{"isIsolated":{"const":true}}},"then":{"required":["symbol"]}}],"$id":"borrow"};
const pattern0_borrow = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern240_borrow = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate164_borrow(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern240_borrow.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema165_borrow.properties.timeInForce.enum}});
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
validate164_borrow.errors = vErrors;
return errors === 0;
}

export const getRepayHistory: Check = validate165_getRepayHistory as unknown as Check;
const pattern0_getRepayHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern238_getRepayHistory = /* @__PURE__ */ new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate165_getRepayHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern238_getRepayHistory.test(data4)){
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
validate165_getRepayHistory.errors = vErrors;
return errors === 0;
}

export const repay: Check = validate166_repay as unknown as Check;
const pattern0_repay = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern240_repay = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate166_repay(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern240_repay.test(data2)){
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
validate166_repay.errors = vErrors;
return errors === 0;
}

export const getInterestHistory: Check = validate167_getInterestHistory as unknown as Check;
const pattern0_getInterestHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate167_getInterestHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate167_getInterestHistory.errors = vErrors;
return errors === 0;
}

export const modifyLeverage: Check = validate168_modifyLeverage as unknown as Check;
const pattern250_modifyLeverage = /* @__PURE__ */ new RegExp("^(?!1(\\.0{1,2})?$)[1-9][0-9]{0,5}(\\.[0-9]{1,2})?$", "u");
const pattern0_modifyLeverage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate168_modifyLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern250_modifyLeverage.test(data1)){
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
validate168_modifyLeverage.errors = vErrors;
return errors === 0;
}

export const getMarginConfig: Check = validate169_getMarginConfig as unknown as Check;

function validate169_getMarginConfig(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate169_getMarginConfig.errors = vErrors;
return errors === 0;
}

export const getOrderByClientOidOld: Check = validate170_getOrderByClientOidOld as unknown as Check;
const pattern27_getOrderByClientOidOld = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate170_getOrderByClientOidOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern27_getOrderByClientOidOld.test(data0)){
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
validate170_getOrderByClientOidOld.errors = vErrors;
return errors === 0;
}

export const cancelOrderByClientOidOld: Check = validate171_cancelOrderByClientOidOld as unknown as Check;
const pattern27_cancelOrderByClientOidOld = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate171_cancelOrderByClientOidOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern27_cancelOrderByClientOidOld.test(data0)){
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
validate171_cancelOrderByClientOidOld.errors = vErrors;
return errors === 0;
}

export const getTradeHistoryOld: Check = validate172_getTradeHistoryOld as unknown as Check;
const schema173_getTradeHistoryOld = {"type":"object","additionalProperties":false,"required":["symbol"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"orderId":{"type":"string","minLength":1},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market","limit_stop","market_stop"]},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":10,"maximum":500}},"$id":"getTradeHistoryOld"};
const func2_getTradeHistoryOld = Object.prototype.hasOwnProperty;
const pattern0_getTradeHistoryOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate172_getTradeHistoryOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "symbol"}});
errors++;
}
for(const key0 in data){
if(!(func2_getTradeHistoryOld.call(schema173_getTradeHistoryOld.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema173_getTradeHistoryOld.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema173_getTradeHistoryOld.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema173_getTradeHistoryOld.properties.tradeType.enum}});
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
validate172_getTradeHistoryOld.errors = vErrors;
return errors === 0;
}

export const getRecentTradeHistoryOld: Check = validate173_getRecentTradeHistoryOld as unknown as Check;

function validate173_getRecentTradeHistoryOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate173_getRecentTradeHistoryOld.errors = vErrors;
return errors === 0;
}

export const getRecentOrdersListOld: Check = validate174_getRecentOrdersListOld as unknown as Check;

function validate174_getRecentOrdersListOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate174_getRecentOrdersListOld.errors = vErrors;
return errors === 0;
}

export const getOrdersListOld: Check = validate175_getOrdersListOld as unknown as Check;
const schema176_getOrdersListOld = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"status":{"type":"string","enum":["active","done"]},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market","limit_stop","market_stop","oco_limit","oco_stop"]},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":10,"maximum":500}},"$id":"getOrdersListOld"};
const func2_getOrdersListOld = Object.prototype.hasOwnProperty;
const pattern0_getOrdersListOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate175_getOrdersListOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2_getOrdersListOld.call(schema176_getOrdersListOld.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema176_getOrdersListOld.properties.status.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema176_getOrdersListOld.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema176_getOrdersListOld.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema176_getOrdersListOld.properties.tradeType.enum}});
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
validate175_getOrdersListOld.errors = vErrors;
return errors === 0;
}

export const addOrderOld: Check = validate176_addOrderOld as unknown as Check;
const schema177_addOrderOld = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE"]}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addOrderOld"};
const func2_addOrderOld = Object.prototype.hasOwnProperty;
const pattern27_addOrderOld = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrderOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_addOrderOld = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate176_addOrderOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_addOrderOld.call(schema177_addOrderOld.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_addOrderOld.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema177_addOrderOld.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema177_addOrderOld.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema177_addOrderOld.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data8 = data.price;
if(typeof data8 === "string"){
if(!pattern9_addOrderOld.test(data8)){
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
if(!pattern9_addOrderOld.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema177_addOrderOld.properties.timeInForce.enum}});
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
if(!pattern9_addOrderOld.test(data14)){
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
if(!pattern9_addOrderOld.test(data16)){
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema177_addOrderOld.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate176_addOrderOld.errors = vErrors;
return errors === 0;
}

export const batchCancelOrderOld: Check = validate177_batchCancelOrderOld as unknown as Check;
const schema178_batchCancelOrderOld = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]}},"$id":"batchCancelOrderOld"};
const pattern0_batchCancelOrderOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate177_batchCancelOrderOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema178_batchCancelOrderOld.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate177_batchCancelOrderOld.errors = vErrors;
return errors === 0;
}

export const batchAddOrdersOld: Check = validate178_batchAddOrdersOld as unknown as Check;
const schema179_batchAddOrdersOld = {"type":"object","additionalProperties":false,"required":["symbol","orderList"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"orderList":{"type":"array","minItems":1,"maxItems":5,"items":{"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","price","size"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"tradeType":{"type":"string","enum":["TRADE"]},"stop":{"type":"string","enum":["loss","entry"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"}}}}},"$id":"batchAddOrdersOld"};
const pattern0_batchAddOrdersOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern27_batchAddOrdersOld = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern9_batchAddOrdersOld = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const func2_batchAddOrdersOld = Object.prototype.hasOwnProperty;

function validate178_batchAddOrdersOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_batchAddOrdersOld.call(schema179_batchAddOrdersOld.properties.orderList.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.clientOid !== undefined){
let data3 = data2.clientOid;
if(typeof data3 === "string"){
if(!pattern27_batchAddOrdersOld.test(data3)){
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
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/side",keyword:"enum",params:{allowedValues: schema179_batchAddOrdersOld.properties.orderList.items.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/type",keyword:"enum",params:{allowedValues: schema179_batchAddOrdersOld.properties.orderList.items.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/stp",keyword:"enum",params:{allowedValues: schema179_batchAddOrdersOld.properties.orderList.items.properties.stp.enum}});
errors++;
}
}
if(data2.price !== undefined){
let data9 = data2.price;
if(typeof data9 === "string"){
if(!pattern9_batchAddOrdersOld.test(data9)){
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
if(!pattern9_batchAddOrdersOld.test(data10)){
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
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/timeInForce",keyword:"enum",params:{allowedValues: schema179_batchAddOrdersOld.properties.orderList.items.properties.timeInForce.enum}});
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
if(!pattern9_batchAddOrdersOld.test(data15)){
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
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/tradeType",keyword:"enum",params:{allowedValues: schema179_batchAddOrdersOld.properties.orderList.items.properties.tradeType.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/stop",keyword:"enum",params:{allowedValues: schema179_batchAddOrdersOld.properties.orderList.items.properties.stop.enum}});
errors++;
}
}
if(data2.stopPrice !== undefined){
let data19 = data2.stopPrice;
if(typeof data19 === "string"){
if(!pattern9_batchAddOrdersOld.test(data19)){
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
validate178_batchAddOrdersOld.errors = vErrors;
return errors === 0;
}

export const addOrderTestOld: Check = validate179_addOrderTestOld as unknown as Check;
const schema180_addOrderTestOld = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE"]}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addOrderTestOld"};
const func2_addOrderTestOld = Object.prototype.hasOwnProperty;
const pattern27_addOrderTestOld = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrderTestOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_addOrderTestOld = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate179_addOrderTestOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_addOrderTestOld.call(schema180_addOrderTestOld.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_addOrderTestOld.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema180_addOrderTestOld.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema180_addOrderTestOld.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema180_addOrderTestOld.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data8 = data.price;
if(typeof data8 === "string"){
if(!pattern9_addOrderTestOld.test(data8)){
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
if(!pattern9_addOrderTestOld.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema180_addOrderTestOld.properties.timeInForce.enum}});
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
if(!pattern9_addOrderTestOld.test(data14)){
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
if(!pattern9_addOrderTestOld.test(data16)){
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema180_addOrderTestOld.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate179_addOrderTestOld.errors = vErrors;
return errors === 0;
}

export const getOrderByOrderIdOld: Check = validate180_getOrderByOrderIdOld as unknown as Check;

function validate180_getOrderByOrderIdOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate180_getOrderByOrderIdOld.errors = vErrors;
return errors === 0;
}

export const cancelOrderByOrderIdOld: Check = validate181_cancelOrderByOrderIdOld as unknown as Check;

function validate181_cancelOrderByOrderIdOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate181_cancelOrderByOrderIdOld.errors = vErrors;
return errors === 0;
}

export const spotGetTradeHistory: Check = validate182_spotGetTradeHistory as unknown as Check;
const schema183_spotGetTradeHistory = {"type":"object","additionalProperties":false,"required":["symbol"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"orderId":{"type":"string","minLength":1},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market"]},"lastId":{"type":"integer","minimum":1,"maximum":9007199254740991},"limit":{"type":"integer","minimum":1,"maximum":100},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"spotGetTradeHistory"};
const pattern0_spotGetTradeHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate182_spotGetTradeHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_spotGetTradeHistory.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema183_spotGetTradeHistory.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema183_spotGetTradeHistory.properties.type.enum}});
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
validate182_spotGetTradeHistory.errors = vErrors;
return errors === 0;
}

export const spotAddOrder: Check = validate183_spotAddOrder as unknown as Check;
const schema184_spotAddOrder = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tags":{"type":"string","minLength":1,"maxLength":20},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"allowMaxTimeWindow":{"type":"integer","minimum":1,"maximum":9007199254740991},"clientTimestamp":{"type":"integer","minimum":0,"maximum":9007199254740991}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"spotAddOrder"};
const func2_spotAddOrder = Object.prototype.hasOwnProperty;
const pattern27_spotAddOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_spotAddOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_spotAddOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate183_spotAddOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_spotAddOrder.call(schema184_spotAddOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_spotAddOrder.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema184_spotAddOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_spotAddOrder.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema184_spotAddOrder.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema184_spotAddOrder.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data8 = data.price;
if(typeof data8 === "string"){
if(!pattern9_spotAddOrder.test(data8)){
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
if(!pattern9_spotAddOrder.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema184_spotAddOrder.properties.timeInForce.enum}});
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
if(!pattern9_spotAddOrder.test(data14)){
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
if(!pattern9_spotAddOrder.test(data17)){
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
validate183_spotAddOrder.errors = vErrors;
return errors === 0;
}

export const spotCancelAllOrdersBySymbol: Check = validate184_spotCancelAllOrdersBySymbol as unknown as Check;
const pattern0_spotCancelAllOrdersBySymbol = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate184_spotCancelAllOrdersBySymbol(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_spotCancelAllOrdersBySymbol.test(data0)){
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
validate184_spotCancelAllOrdersBySymbol.errors = vErrors;
return errors === 0;
}

export const spotGetOpenOrders: Check = validate185_spotGetOpenOrders as unknown as Check;
const pattern0_spotGetOpenOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate185_spotGetOpenOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_spotGetOpenOrders.test(data0)){
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
validate185_spotGetOpenOrders.errors = vErrors;
return errors === 0;
}

export const getOpenOrdersByPage: Check = validate186_getOpenOrdersByPage as unknown as Check;
const pattern0_getOpenOrdersByPage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate186_getOpenOrdersByPage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate186_getOpenOrdersByPage.errors = vErrors;
return errors === 0;
}

export const spotGetSymbolsWithOpenOrder: Check = validate187_spotGetSymbolsWithOpenOrder as unknown as Check;

function validate187_spotGetSymbolsWithOpenOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate187_spotGetSymbolsWithOpenOrder.errors = vErrors;
return errors === 0;
}

export const modifyOrder: Check = validate188_modifyOrder as unknown as Check;
const pattern0_modifyOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern27_modifyOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern9_modifyOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate188_modifyOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern27_modifyOrder.test(data1)){
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
if(!pattern9_modifyOrder.test(data3)){
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
if(!pattern9_modifyOrder.test(data4)){
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
validate188_modifyOrder.errors = vErrors;
return errors === 0;
}

export const cancelPartialOrder: Check = validate189_cancelPartialOrder as unknown as Check;
const pattern0_cancelPartialOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_cancelPartialOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate189_cancelPartialOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern9_cancelPartialOrder.test(data2)){
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
validate189_cancelPartialOrder.errors = vErrors;
return errors === 0;
}

export const cancelAllOrders: Check = validate190_cancelAllOrders as unknown as Check;

function validate190_cancelAllOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate190_cancelAllOrders.errors = vErrors;
return errors === 0;
}

export const spotGetOrderByClientOid: Check = validate191_spotGetOrderByClientOid as unknown as Check;
const pattern0_spotGetOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern27_spotGetOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate191_spotGetOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_spotGetOrderByClientOid.test(data0)){
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
if(!pattern27_spotGetOrderByClientOid.test(data1)){
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
validate191_spotGetOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const spotCancelOrderByClientOid: Check = validate192_spotCancelOrderByClientOid as unknown as Check;
const pattern27_spotCancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_spotCancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate192_spotCancelOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern27_spotCancelOrderByClientOid.test(data0)){
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
if(!pattern0_spotCancelOrderByClientOid.test(data1)){
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
validate192_spotCancelOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const setDCP: Check = validate193_setDCP as unknown as Check;
const pattern151_setDCP = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$", "u");

function validate193_setDCP(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern151_setDCP.test(data1)){
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
validate193_setDCP.errors = vErrors;
return errors === 0;
}

export const getDCP: Check = validate194_getDCP as unknown as Check;

function validate194_getDCP(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate194_getDCP.errors = vErrors;
return errors === 0;
}

export const spotGetClosedOrders: Check = validate195_spotGetClosedOrders as unknown as Check;
const schema196_spotGetClosedOrders = {"type":"object","additionalProperties":false,"required":["symbol"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market"]},"lastId":{"type":"integer","minimum":1,"maximum":9007199254740991},"limit":{"type":"integer","minimum":1,"maximum":100},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"spotGetClosedOrders"};
const pattern0_spotGetClosedOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate195_spotGetClosedOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_spotGetClosedOrders.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema196_spotGetClosedOrders.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema196_spotGetClosedOrders.properties.type.enum}});
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
validate195_spotGetClosedOrders.errors = vErrors;
return errors === 0;
}

export const spotBatchAddOrders: Check = validate196_spotBatchAddOrders as unknown as Check;
const schema197_spotBatchAddOrders = {"type":"object","additionalProperties":false,"required":["orderList"],"properties":{"orderList":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tags":{"type":"string","minLength":1,"maxLength":20},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"allowMaxTimeWindow":{"type":"integer","minimum":1,"maximum":9007199254740991},"clientTimestamp":{"type":"integer","minimum":0,"maximum":9007199254740991}}}}},"$id":"spotBatchAddOrders"};
const func2_spotBatchAddOrders = Object.prototype.hasOwnProperty;
const pattern27_spotBatchAddOrders = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_spotBatchAddOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_spotBatchAddOrders = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate196_spotBatchAddOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_spotBatchAddOrders.call(schema197_spotBatchAddOrders.properties.orderList.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.clientOid !== undefined){
let data2 = data1.clientOid;
if(typeof data2 === "string"){
if(!pattern27_spotBatchAddOrders.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/side",keyword:"enum",params:{allowedValues: schema197_spotBatchAddOrders.properties.orderList.items.properties.side.enum}});
errors++;
}
}
if(data1.symbol !== undefined){
let data4 = data1.symbol;
if(typeof data4 === "string"){
if(!pattern0_spotBatchAddOrders.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/type",keyword:"enum",params:{allowedValues: schema197_spotBatchAddOrders.properties.orderList.items.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/stp",keyword:"enum",params:{allowedValues: schema197_spotBatchAddOrders.properties.orderList.items.properties.stp.enum}});
errors++;
}
}
if(data1.price !== undefined){
let data8 = data1.price;
if(typeof data8 === "string"){
if(!pattern9_spotBatchAddOrders.test(data8)){
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
if(!pattern9_spotBatchAddOrders.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/timeInForce",keyword:"enum",params:{allowedValues: schema197_spotBatchAddOrders.properties.orderList.items.properties.timeInForce.enum}});
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
if(!pattern9_spotBatchAddOrders.test(data14)){
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
if(!pattern9_spotBatchAddOrders.test(data17)){
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
validate196_spotBatchAddOrders.errors = vErrors;
return errors === 0;
}

export const batchAddOrdersSync: Check = validate197_batchAddOrdersSync as unknown as Check;
const schema198_batchAddOrdersSync = {"type":"object","additionalProperties":false,"required":["orderList"],"properties":{"orderList":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tags":{"type":"string","minLength":1,"maxLength":20},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"allowMaxTimeWindow":{"type":"integer","minimum":1,"maximum":9007199254740991},"clientTimestamp":{"type":"integer","minimum":0,"maximum":9007199254740991}}}}},"$id":"batchAddOrdersSync"};
const func2_batchAddOrdersSync = Object.prototype.hasOwnProperty;
const pattern27_batchAddOrdersSync = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_batchAddOrdersSync = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_batchAddOrdersSync = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate197_batchAddOrdersSync(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_batchAddOrdersSync.call(schema198_batchAddOrdersSync.properties.orderList.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.clientOid !== undefined){
let data2 = data1.clientOid;
if(typeof data2 === "string"){
if(!pattern27_batchAddOrdersSync.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/side",keyword:"enum",params:{allowedValues: schema198_batchAddOrdersSync.properties.orderList.items.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/type",keyword:"enum",params:{allowedValues: schema198_batchAddOrdersSync.properties.orderList.items.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/stp",keyword:"enum",params:{allowedValues: schema198_batchAddOrdersSync.properties.orderList.items.properties.stp.enum}});
errors++;
}
}
if(data1.price !== undefined){
let data8 = data1.price;
if(typeof data8 === "string"){
if(!pattern9_batchAddOrdersSync.test(data8)){
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
if(!pattern9_batchAddOrdersSync.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/orderList/" + i0+"/timeInForce",keyword:"enum",params:{allowedValues: schema198_batchAddOrdersSync.properties.orderList.items.properties.timeInForce.enum}});
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
if(!pattern9_batchAddOrdersSync.test(data14)){
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
if(!pattern9_batchAddOrdersSync.test(data17)){
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
validate197_batchAddOrdersSync.errors = vErrors;
return errors === 0;
}

export const addOrderSync: Check = validate198_addOrderSync as unknown as Check;
const schema199_addOrderSync = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tags":{"type":"string","minLength":1,"maxLength":20},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"allowMaxTimeWindow":{"type":"integer","minimum":1,"maximum":9007199254740991},"clientTimestamp":{"type":"integer","minimum":0,"maximum":9007199254740991}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addOrderSync"};
const func2_addOrderSync = Object.prototype.hasOwnProperty;
const pattern27_addOrderSync = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrderSync = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_addOrderSync = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate198_addOrderSync(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_addOrderSync.call(schema199_addOrderSync.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_addOrderSync.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema199_addOrderSync.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema199_addOrderSync.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema199_addOrderSync.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data8 = data.price;
if(typeof data8 === "string"){
if(!pattern9_addOrderSync.test(data8)){
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
if(!pattern9_addOrderSync.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema199_addOrderSync.properties.timeInForce.enum}});
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
if(!pattern9_addOrderSync.test(data14)){
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
if(!pattern9_addOrderSync.test(data17)){
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
validate198_addOrderSync.errors = vErrors;
return errors === 0;
}

export const cancelOrderByClientOidSync: Check = validate199_cancelOrderByClientOidSync as unknown as Check;
const pattern0_cancelOrderByClientOidSync = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern27_cancelOrderByClientOidSync = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate199_cancelOrderByClientOidSync(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern27_cancelOrderByClientOidSync.test(data1)){
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
validate199_cancelOrderByClientOidSync.errors = vErrors;
return errors === 0;
}

export const cancelOrderByOrderIdSync: Check = validate200_cancelOrderByOrderIdSync as unknown as Check;
const pattern0_cancelOrderByOrderIdSync = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate200_cancelOrderByOrderIdSync(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate200_cancelOrderByOrderIdSync.errors = vErrors;
return errors === 0;
}

export const spotAddOrderTest: Check = validate201_spotAddOrderTest as unknown as Check;
const schema202_spotAddOrderTest = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","type"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tags":{"type":"string","minLength":1,"maxLength":20},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"allowMaxTimeWindow":{"type":"integer","minimum":1,"maximum":9007199254740991},"clientTimestamp":{"type":"integer","minimum":0,"maximum":9007199254740991}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"spotAddOrderTest"};
const func2_spotAddOrderTest = Object.prototype.hasOwnProperty;
const pattern27_spotAddOrderTest = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_spotAddOrderTest = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_spotAddOrderTest = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate201_spotAddOrderTest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_spotAddOrderTest.call(schema202_spotAddOrderTest.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_spotAddOrderTest.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema202_spotAddOrderTest.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_spotAddOrderTest.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema202_spotAddOrderTest.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema202_spotAddOrderTest.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data8 = data.price;
if(typeof data8 === "string"){
if(!pattern9_spotAddOrderTest.test(data8)){
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
if(!pattern9_spotAddOrderTest.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema202_spotAddOrderTest.properties.timeInForce.enum}});
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
if(!pattern9_spotAddOrderTest.test(data14)){
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
if(!pattern9_spotAddOrderTest.test(data17)){
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
validate201_spotAddOrderTest.errors = vErrors;
return errors === 0;
}

export const spotGetOrderByOrderId: Check = validate202_spotGetOrderByOrderId as unknown as Check;
const pattern0_spotGetOrderByOrderId = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate202_spotGetOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_spotGetOrderByOrderId.test(data0)){
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
validate202_spotGetOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const spotCancelOrderByOrderId: Check = validate203_spotCancelOrderByOrderId as unknown as Check;
const pattern0_spotCancelOrderByOrderId = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate203_spotCancelOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_spotCancelOrderByOrderId.test(data1)){
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
validate203_spotCancelOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const spotGetStopOrdersList: Check = validate204_spotGetStopOrdersList as unknown as Check;
const schema205_spotGetStopOrdersList = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market","limit_stop","market_stop"]},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"orderIds":{"type":"string","minLength":1},"pageSize":{"type":"integer","minimum":10,"maximum":500},"stop":{"type":"string","enum":["stop","oco"]}},"$id":"spotGetStopOrdersList"};
const func2_spotGetStopOrdersList = Object.prototype.hasOwnProperty;
const pattern0_spotGetStopOrdersList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate204_spotGetStopOrdersList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2_spotGetStopOrdersList.call(schema205_spotGetStopOrdersList.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern0_spotGetStopOrdersList.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema205_spotGetStopOrdersList.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema205_spotGetStopOrdersList.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema205_spotGetStopOrdersList.properties.tradeType.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"enum",params:{allowedValues: schema205_spotGetStopOrdersList.properties.stop.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate204_spotGetStopOrdersList.errors = vErrors;
return errors === 0;
}

export const spotAddStopOrder: Check = validate205_spotAddStopOrder as unknown as Check;
const schema206_spotAddStopOrder = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","type","stopPrice"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["DC","CO","CN","CB"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"cancelAfter":{"type":"integer","minimum":1,"maximum":2591999},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"stop":{"type":"string","enum":["loss","entry"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"spotAddStopOrder"};
const func2_spotAddStopOrder = Object.prototype.hasOwnProperty;
const pattern27_spotAddStopOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_spotAddStopOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_spotAddStopOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate205_spotAddStopOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_spotAddStopOrder.call(schema206_spotAddStopOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern27_spotAddStopOrder.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema206_spotAddStopOrder.properties.side.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern0_spotAddStopOrder.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema206_spotAddStopOrder.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema206_spotAddStopOrder.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data8 = data.price;
if(typeof data8 === "string"){
if(!pattern9_spotAddStopOrder.test(data8)){
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
if(!pattern9_spotAddStopOrder.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema206_spotAddStopOrder.properties.timeInForce.enum}});
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
if(!pattern9_spotAddStopOrder.test(data14)){
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
if(!pattern9_spotAddStopOrder.test(data16)){
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
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"enum",params:{allowedValues: schema206_spotAddStopOrder.properties.stop.enum}});
errors++;
}
}
if(data.stopPrice !== undefined){
let data18 = data.stopPrice;
if(typeof data18 === "string"){
if(!pattern9_spotAddStopOrder.test(data18)){
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema206_spotAddStopOrder.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate205_spotAddStopOrder.errors = vErrors;
return errors === 0;
}

export const spotBatchCancelStopOrder: Check = validate206_spotBatchCancelStopOrder as unknown as Check;
const schema207_spotBatchCancelStopOrder = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"tradeType":{"type":"string","enum":["TRADE","MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"orderIds":{"type":"string","minLength":1}},"$id":"spotBatchCancelStopOrder"};
const pattern0_spotBatchCancelStopOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate206_spotBatchCancelStopOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_spotBatchCancelStopOrder.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema207_spotBatchCancelStopOrder.properties.tradeType.enum}});
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
validate206_spotBatchCancelStopOrder.errors = vErrors;
return errors === 0;
}

export const spotGetStopOrderByClientOid: Check = validate207_spotGetStopOrderByClientOid as unknown as Check;
const pattern27_spotGetStopOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_spotGetStopOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate207_spotGetStopOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern27_spotGetStopOrderByClientOid.test(data0)){
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
if(!pattern0_spotGetStopOrderByClientOid.test(data1)){
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
validate207_spotGetStopOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const spotGetStopOrderByOrderId: Check = validate208_spotGetStopOrderByOrderId as unknown as Check;

function validate208_spotGetStopOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate208_spotGetStopOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const spotCancelStopOrderByOrderId: Check = validate209_spotCancelStopOrderByOrderId as unknown as Check;

function validate209_spotCancelStopOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate209_spotCancelStopOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const spotCancelStopOrderByClientOid: Check = validate210_spotCancelStopOrderByClientOid as unknown as Check;
const pattern0_spotCancelStopOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern27_spotCancelStopOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate210_spotCancelStopOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_spotCancelStopOrderByClientOid.test(data0)){
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
if(!pattern27_spotCancelStopOrderByClientOid.test(data1)){
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
validate210_spotCancelStopOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const spotGetServerTime: Check = validate211_spotGetServerTime as unknown as Check;

function validate211_spotGetServerTime(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate211_spotGetServerTime.errors = vErrors;
return errors === 0;
}

export const modifyFuturesLeverage: Check = validate212_modifyFuturesLeverage as unknown as Check;
const pattern0_modifyFuturesLeverage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern341_modifyFuturesLeverage = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,2})?$", "u");

function validate212_modifyFuturesLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern341_modifyFuturesLeverage.test(data1)){
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
validate212_modifyFuturesLeverage.errors = vErrors;
return errors === 0;
}

export const modifyMarginCrossLeverage: Check = validate213_modifyMarginCrossLeverage as unknown as Check;
const pattern341_modifyMarginCrossLeverage = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,2})?$", "u");
const pattern0_modifyMarginCrossLeverage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate213_modifyMarginCrossLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern341_modifyMarginCrossLeverage.test(data0)){
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
validate213_modifyMarginCrossLeverage.errors = vErrors;
return errors === 0;
}

export const getLeverage: Check = validate214_getLeverage as unknown as Check;
const schema215_getLeverage = {"type":"object","additionalProperties":false,"required":["tradeType"],"properties":{"tradeType":{"type":"string","enum":["MARGIN","FUTURES"]},"marginMode":{"type":"string","enum":["CROSS","ISOLATED"]},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}},"$id":"getLeverage"};
const pattern0_getLeverage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate214_getLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema215_getLeverage.properties.tradeType.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema215_getLeverage.properties.marginMode.enum}});
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
validate214_getLeverage.errors = vErrors;
return errors === 0;
}

export const getMarginModes: Check = validate215_getMarginModes as unknown as Check;
const pattern0_getMarginModes = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate215_getMarginModes(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate215_getMarginModes.errors = vErrors;
return errors === 0;
}

export const batchModifyMarginMode: Check = validate216_batchModifyMarginMode as unknown as Check;
const schema217_batchModifyMarginMode = {"type":"object","additionalProperties":false,"required":["symbol","marginMode"],"properties":{"symbol":{"type":"string","pattern":"^[A-Z0-9]+(,[A-Z0-9]+)*$"},"marginMode":{"type":"string","enum":["CROSS","ISOLATED"]}},"$id":"batchModifyMarginMode"};
const pattern347_batchModifyMarginMode = /* @__PURE__ */ new RegExp("^[A-Z0-9]+(,[A-Z0-9]+)*$", "u");

function validate216_batchModifyMarginMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern347_batchModifyMarginMode.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema217_batchModifyMarginMode.properties.marginMode.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate216_batchModifyMarginMode.errors = vErrors;
return errors === 0;
}

export const getAccountMode: Check = validate217_getAccountMode as unknown as Check;

function validate217_getAccountMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate217_getAccountMode.errors = vErrors;
return errors === 0;
}

export const setAccountMode: Check = validate218_setAccountMode as unknown as Check;
const schema219_setAccountMode = {"type":"object","additionalProperties":false,"required":["accountType"],"properties":{"accountType":{"type":"string","enum":["CLASSIC","UNIFIED"]}},"$id":"setAccountMode"};

function validate218_setAccountMode(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"enum",params:{allowedValues: schema219_setAccountMode.properties.accountType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate218_setAccountMode.errors = vErrors;
return errors === 0;
}

export const getInterestCharges: Check = validate219_getInterestCharges as unknown as Check;
const schema220_getInterestCharges = {"type":"object","additionalProperties":false,"required":["accountType"],"properties":{"accountType":{"type":"string","enum":["UNIFIED"]},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"startTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"endTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"page":{"type":"integer","minimum":1,"maximum":9007199254740991},"size":{"type":"integer","minimum":1,"maximum":1000}},"$id":"getInterestCharges"};
const pattern0_getInterestCharges = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate219_getInterestCharges(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"enum",params:{allowedValues: schema220_getInterestCharges.properties.accountType.enum}});
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
validate219_getInterestCharges.errors = vErrors;
return errors === 0;
}

export const getBorrowingRatesAndLimits: Check = validate220_getBorrowingRatesAndLimits as unknown as Check;
const pattern0_getBorrowingRatesAndLimits = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate220_getBorrowingRatesAndLimits(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate220_getBorrowingRatesAndLimits.errors = vErrors;
return errors === 0;
}

export const getCrossMarginConfig: Check = validate221_getCrossMarginConfig as unknown as Check;

function validate221_getCrossMarginConfig(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate221_getCrossMarginConfig.errors = vErrors;
return errors === 0;
}

export const getPositionTiers: Check = validate222_getPositionTiers as unknown as Check;
const schema223_getPositionTiers = {"type":"object","additionalProperties":false,"required":["tradeType","marginMode","data"],"properties":{"tradeType":{"type":"string","enum":["FUTURES","MARGIN"]},"marginMode":{"type":"string","enum":["CROSS","ISOLATED"]},"data":{"type":"string","enum":["RISK_LIMIT","BORROW"]},"accountType":{"type":"string","enum":["UNIFIED","CLASSIC"]},"currency":{"type":"string","minLength":1},"symbol":{"type":"string","minLength":1}},"$id":"getPositionTiers"};

function validate222_getPositionTiers(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema223_getPositionTiers.properties.tradeType.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/marginMode",keyword:"enum",params:{allowedValues: schema223_getPositionTiers.properties.marginMode.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"enum",params:{allowedValues: schema223_getPositionTiers.properties.data.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"enum",params:{allowedValues: schema223_getPositionTiers.properties.accountType.enum}});
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
validate222_getPositionTiers.errors = vErrors;
return errors === 0;
}
