// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";

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

export const getSpotSubAccountsSummaryV2: Check = validate37_getSpotSubAccountsSummaryV2 as unknown as Check;

function validate37_getSpotSubAccountsSummaryV2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "currentPage") || (key0 === "pageSize"))){
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
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
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
validate37_getSpotSubAccountsSummaryV2.errors = vErrors;
return errors === 0;
}

export const addSubAccount: Check = validate38_addSubAccount as unknown as Check;
const schema39_addSubAccount = {"type":"object","additionalProperties":false,"required":["password","subName","access"],"properties":{"password":{"type":"string","pattern":"^(?=.*[A-Za-z])(?=.*[0-9])[A-Za-z0-9]{7,24}$"},"remarks":{"type":"string","minLength":1,"maxLength":24},"subName":{"type":"string","pattern":"^(?=.*[A-Za-z])(?=.*[0-9])[^\\s\\x00-\\x1f\\x7f-\\x9f]{7,32}$"},"access":{"type":"string","enum":["Spot","Futures","Margin"]}},"$id":"addSubAccount"};
const pattern25_addSubAccount = /* @__PURE__ */ new RegExp("^(?=.*[A-Za-z])(?=.*[0-9])[A-Za-z0-9]{7,24}$", "u");
const pattern26_addSubAccount = /* @__PURE__ */ new RegExp("^(?=.*[A-Za-z])(?=.*[0-9])[^\\s\\x00-\\x1f\\x7f-\\x9f]{7,32}$", "u");

function validate38_addSubAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
if(data.subName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subName"}});
errors++;
}
if(data.access === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "access"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "password") || (key0 === "remarks")) || (key0 === "subName")) || (key0 === "access"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.password !== undefined){
let data0 = data.password;
if(typeof data0 === "string"){
if(!pattern25_addSubAccount.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"pattern",params:{pattern: "^(?=.*[A-Za-z])(?=.*[0-9])[A-Za-z0-9]{7,24}$"},message:"must be 7 to 24 letters and digits, at least one of each"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.remarks !== undefined){
let data1 = data.remarks;
if(typeof data1 === "string"){
if(data1.length > 24){
(vErrors ??= []).push({instancePath:instancePath+"/remarks",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/remarks",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remarks",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.subName !== undefined){
let data2 = data.subName;
if(typeof data2 === "string"){
if(!pattern26_addSubAccount.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/subName",keyword:"pattern",params:{pattern: "^(?=.*[A-Za-z])(?=.*[0-9])[^\\s\\x00-\\x1f\\x7f-\\x9f]{7,32}$"},message:"must be 7 to 32 characters, at least one letter and one digit, without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.access !== undefined){
let data3 = data.access;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data3 === "Spot") || (data3 === "Futures")) || (data3 === "Margin"))){
(vErrors ??= []).push({instancePath:instancePath+"/access",keyword:"enum",params:{allowedValues: schema39_addSubAccount.properties.access.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate38_addSubAccount.errors = vErrors;
return errors === 0;
}

export const addSubAccountMarginPermission: Check = validate39_addSubAccountMarginPermission as unknown as Check;
const pattern3_addSubAccountMarginPermission = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function validate39_addSubAccountMarginPermission(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uid"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "uid")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.uid !== undefined){
let data0 = data.uid;
if(typeof data0 === "string"){
if(!pattern3_addSubAccountMarginPermission.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must be digits only"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate39_addSubAccountMarginPermission.errors = vErrors;
return errors === 0;
}

export const addSubAccountFuturesPermission: Check = validate40_addSubAccountFuturesPermission as unknown as Check;
const pattern3_addSubAccountFuturesPermission = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function validate40_addSubAccountFuturesPermission(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uid"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "uid")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.uid !== undefined){
let data0 = data.uid;
if(typeof data0 === "string"){
if(!pattern3_addSubAccountFuturesPermission.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must be digits only"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate40_addSubAccountFuturesPermission.errors = vErrors;
return errors === 0;
}

export const getSpotSubAccountDetail: Check = validate41_getSpotSubAccountDetail as unknown as Check;
const pattern0_getSpotSubAccountDetail = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_getSpotSubAccountDetail = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate41_getSpotSubAccountDetail(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subUserId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subUserId"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "subUserId") || (key0 === "includeBaseAmount")) || (key0 === "baseCurrency")) || (key0 === "baseAmount"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subUserId !== undefined){
let data0 = data.subUserId;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/subUserId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subUserId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.includeBaseAmount !== undefined){
if(typeof data.includeBaseAmount !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/includeBaseAmount",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.baseCurrency !== undefined){
let data2 = data.baseCurrency;
if(typeof data2 === "string"){
if(!pattern0_getSpotSubAccountDetail.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/baseCurrency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/baseCurrency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.baseAmount !== undefined){
let data3 = data.baseAmount;
if(typeof data3 === "string"){
if(!pattern9_getSpotSubAccountDetail.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/baseAmount",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/baseAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate41_getSpotSubAccountDetail.errors = vErrors;
return errors === 0;
}

export const getSpotSubAccountListV2: Check = validate42_getSpotSubAccountListV2 as unknown as Check;

function validate42_getSpotSubAccountListV2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "currentPage") || (key0 === "pageSize"))){
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
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data1 < 10 || isNaN(data1)){
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
validate42_getSpotSubAccountListV2.errors = vErrors;
return errors === 0;
}

export const getSubAccountApiList: Check = validate43_getSubAccountApiList as unknown as Check;

function validate43_getSubAccountApiList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subName"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "subName") || (key0 === "apiKey"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subName !== undefined){
let data0 = data.subName;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/subName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.apiKey !== undefined){
let data1 = data.apiKey;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate43_getSubAccountApiList.errors = vErrors;
return errors === 0;
}

export const addSubAccountApi: Check = validate44_addSubAccountApi as unknown as Check;
const schema45_addSubAccountApi = {"type":"object","additionalProperties":false,"required":["subName","passphrase","remark"],"properties":{"subName":{"type":"string","minLength":1},"passphrase":{"type":"string","pattern":"^[^\\s\\x00-\\x1f\\x7f-\\x9f]{7,32}$"},"remark":{"type":"string","minLength":1,"maxLength":24},"permission":{"type":"string","pattern":"^[A-Za-z]+(,[A-Za-z]+)*$"},"ipWhitelist":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,19}$"},"expire":{"type":"string","enum":["-1","30","90","180","360"]}},"$id":"addSubAccountApi"};
const pattern31_addSubAccountApi = /* @__PURE__ */ new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f]{7,32}$", "u");
const pattern32_addSubAccountApi = /* @__PURE__ */ new RegExp("^[A-Za-z]+(,[A-Za-z]+)*$", "u");
const pattern33_addSubAccountApi = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,19}$", "u");

function validate44_addSubAccountApi(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subName"}});
errors++;
}
if(data.passphrase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "passphrase"}});
errors++;
}
if(data.remark === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "remark"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "subName") || (key0 === "passphrase")) || (key0 === "remark")) || (key0 === "permission")) || (key0 === "ipWhitelist")) || (key0 === "expire"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subName !== undefined){
let data0 = data.subName;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/subName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.passphrase !== undefined){
let data1 = data.passphrase;
if(typeof data1 === "string"){
if(!pattern31_addSubAccountApi.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/passphrase",keyword:"pattern",params:{pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f]{7,32}$"},message:"must be 7 to 32 characters without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/passphrase",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.remark !== undefined){
let data2 = data.remark;
if(typeof data2 === "string"){
if(data2.length > 24){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remark",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.permission !== undefined){
let data3 = data.permission;
if(typeof data3 === "string"){
if(!pattern32_addSubAccountApi.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/permission",keyword:"pattern",params:{pattern: "^[A-Za-z]+(,[A-Za-z]+)*$"},message:"must be permissions joined by commas, without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permission",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.ipWhitelist !== undefined){
let data4 = data.ipWhitelist;
if(typeof data4 === "string"){
if(!pattern33_addSubAccountApi.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/ipWhitelist",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,19}$"},message:"must be 1 to 20 addresses joined by commas, without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ipWhitelist",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.expire !== undefined){
let data5 = data.expire;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expire",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((data5 === "-1") || (data5 === "30")) || (data5 === "90")) || (data5 === "180")) || (data5 === "360"))){
(vErrors ??= []).push({instancePath:instancePath+"/expire",keyword:"enum",params:{allowedValues: schema45_addSubAccountApi.properties.expire.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate44_addSubAccountApi.errors = vErrors;
return errors === 0;
}

export const deleteSubAccountApi: Check = validate45_deleteSubAccountApi as unknown as Check;
const pattern31_deleteSubAccountApi = /* @__PURE__ */ new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f]{7,32}$", "u");

function validate45_deleteSubAccountApi(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subName"}});
errors++;
}
if(data.apiKey === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiKey"}});
errors++;
}
if(data.passphrase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "passphrase"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "subName") || (key0 === "apiKey")) || (key0 === "passphrase"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subName !== undefined){
let data0 = data.subName;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/subName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.apiKey !== undefined){
let data1 = data.apiKey;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.passphrase !== undefined){
let data2 = data.passphrase;
if(typeof data2 === "string"){
if(!pattern31_deleteSubAccountApi.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/passphrase",keyword:"pattern",params:{pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f]{7,32}$"},message:"must be 7 to 32 characters without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/passphrase",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate45_deleteSubAccountApi.errors = vErrors;
return errors === 0;
}

export const modifySubAccountApi: Check = validate46_modifySubAccountApi as unknown as Check;
const schema47_modifySubAccountApi = {"type":"object","additionalProperties":false,"required":["subName","apiKey","passphrase"],"properties":{"subName":{"type":"string","minLength":1},"apiKey":{"type":"string","minLength":1},"passphrase":{"type":"string","pattern":"^[^\\s\\x00-\\x1f\\x7f-\\x9f]{7,32}$"},"permission":{"type":"string","pattern":"^[A-Za-z]+(,[A-Za-z]+)*$"},"ipWhitelist":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,19}$"},"expire":{"type":"string","enum":["-1","30","90","180","360"]}},"$id":"modifySubAccountApi"};
const pattern31_modifySubAccountApi = /* @__PURE__ */ new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f]{7,32}$", "u");
const pattern32_modifySubAccountApi = /* @__PURE__ */ new RegExp("^[A-Za-z]+(,[A-Za-z]+)*$", "u");
const pattern33_modifySubAccountApi = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,19}$", "u");

function validate46_modifySubAccountApi(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subName"}});
errors++;
}
if(data.apiKey === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiKey"}});
errors++;
}
if(data.passphrase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "passphrase"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "subName") || (key0 === "apiKey")) || (key0 === "passphrase")) || (key0 === "permission")) || (key0 === "ipWhitelist")) || (key0 === "expire"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subName !== undefined){
let data0 = data.subName;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/subName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.apiKey !== undefined){
let data1 = data.apiKey;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.passphrase !== undefined){
let data2 = data.passphrase;
if(typeof data2 === "string"){
if(!pattern31_modifySubAccountApi.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/passphrase",keyword:"pattern",params:{pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f]{7,32}$"},message:"must be 7 to 32 characters without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/passphrase",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.permission !== undefined){
let data3 = data.permission;
if(typeof data3 === "string"){
if(!pattern32_modifySubAccountApi.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/permission",keyword:"pattern",params:{pattern: "^[A-Za-z]+(,[A-Za-z]+)*$"},message:"must be permissions joined by commas, without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permission",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.ipWhitelist !== undefined){
let data4 = data.ipWhitelist;
if(typeof data4 === "string"){
if(!pattern33_modifySubAccountApi.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/ipWhitelist",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,19}$"},message:"must be 1 to 20 addresses joined by commas, without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ipWhitelist",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.expire !== undefined){
let data5 = data.expire;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expire",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((data5 === "-1") || (data5 === "30")) || (data5 === "90")) || (data5 === "180")) || (data5 === "360"))){
(vErrors ??= []).push({instancePath:instancePath+"/expire",keyword:"enum",params:{allowedValues: schema47_modifySubAccountApi.properties.expire.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate46_modifySubAccountApi.errors = vErrors;
return errors === 0;
}

export const getSpotSubAccountsSummaryV1: Check = validate47_getSpotSubAccountsSummaryV1 as unknown as Check;

function validate47_getSpotSubAccountsSummaryV1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate47_getSpotSubAccountsSummaryV1.errors = vErrors;
return errors === 0;
}

export const getSpotSubAccountListV1: Check = validate48_getSpotSubAccountListV1 as unknown as Check;

function validate48_getSpotSubAccountListV1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate48_getSpotSubAccountListV1.errors = vErrors;
return errors === 0;
}

export const getTransferQuotas: Check = validate49_getTransferQuotas as unknown as Check;
const schema50_getTransferQuotas = {"type":"object","additionalProperties":false,"required":["currency","type"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["MAIN","TRADE","MARGIN","ISOLATED","OPTION","MARGIN_V2","ISOLATED_V2"]},"tag":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"ISOLATED"}}},"then":{"required":["tag"]}}],"$id":"getTransferQuotas"};
const pattern0_getTransferQuotas = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate49_getTransferQuotas(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema50_getTransferQuotas.properties.type.enum}});
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
validate49_getTransferQuotas.errors = vErrors;
return errors === 0;
}

export const flexTransfer: Check = validate50_flexTransfer as unknown as Check;
const schema51_flexTransfer = {"type":"object","additionalProperties":false,"required":["clientOid","currency","amount","type","fromAccountType","toAccountType"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"type":{"type":"string","enum":["INTERNAL","PARENT_TO_SUB","SUB_TO_PARENT"]},"fromUserId":{"type":"string","minLength":1},"fromAccountType":{"type":"string","enum":["MAIN","TRADE","CONTRACT","MARGIN","ISOLATED","MARGIN_V2","ISOLATED_V2","OPTION"]},"fromAccountTag":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"toUserId":{"type":"string","minLength":1},"toAccountType":{"type":"string","enum":["MAIN","TRADE","CONTRACT","MARGIN","ISOLATED","MARGIN_V2","ISOLATED_V2","OPTION"]},"toAccountTag":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"SUB_TO_PARENT"}}},"then":{"required":["fromUserId"]}},{"if":{"required":["type"],"properties":{"type":{"const":"PARENT_TO_SUB"}}},"then":{"required":["toUserId"]}},{"if":{"required":["fromAccountType"],"properties":{"fromAccountType":{"const":"ISOLATED"}}},"then":{"required":["fromAccountTag"]}},{"if":{"required":["fromAccountType"],"properties":{"fromAccountType":{"const":"ISOLATED_V2"}}},"then":{"required":["fromAccountTag"]}},{"if":{"required":["toAccountType"],"properties":{"toAccountType":{"const":"ISOLATED"}}},"then":{"required":["toAccountTag"]}},{"if":{"required":["toAccountType"],"properties":{"toAccountType":{"const":"ISOLATED_V2"}}},"then":{"required":["toAccountTag"]}}],"$id":"flexTransfer"};
const func2_flexTransfer = Object.prototype.hasOwnProperty;
const pattern40_flexTransfer = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_flexTransfer = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_flexTransfer = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate50_flexTransfer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_flexTransfer.call(schema51_flexTransfer.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data6 = data.clientOid;
if(typeof data6 === "string"){
if(!pattern40_flexTransfer.test(data6)){
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema51_flexTransfer.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/fromAccountType",keyword:"enum",params:{allowedValues: schema51_flexTransfer.properties.fromAccountType.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/toAccountType",keyword:"enum",params:{allowedValues: schema51_flexTransfer.properties.toAccountType.enum}});
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
validate50_flexTransfer.errors = vErrors;
return errors === 0;
}

export const innerTransfer: Check = validate51_innerTransfer as unknown as Check;
const schema52_innerTransfer = {"type":"object","additionalProperties":false,"required":["clientOid","currency","amount","from","to"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"from":{"type":"string","enum":["main","trade","margin","isolated","margin_v2","isolated_v2","option"]},"fromTag":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"to":{"type":"string","enum":["main","trade","margin","isolated","margin_v2","isolated_v2","contract","option"]},"toTag":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}},"allOf":[{"if":{"required":["from"],"properties":{"from":{"const":"isolated"}}},"then":{"required":["fromTag"]}},{"if":{"required":["to"],"properties":{"to":{"const":"isolated"}}},"then":{"required":["toTag"]}}],"$id":"innerTransfer"};
const pattern40_innerTransfer = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_innerTransfer = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_innerTransfer = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate51_innerTransfer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern40_innerTransfer.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"enum",params:{allowedValues: schema52_innerTransfer.properties.from.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"enum",params:{allowedValues: schema52_innerTransfer.properties.to.enum}});
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
validate51_innerTransfer.errors = vErrors;
return errors === 0;
}

export const subAccountTransfer: Check = validate52_subAccountTransfer as unknown as Check;
const schema53_subAccountTransfer = {"type":"object","additionalProperties":false,"required":["clientOid","currency","amount","direction","subUserId"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"direction":{"type":"string","enum":["OUT","IN"]},"accountType":{"type":"string","enum":["MAIN","TRADE","MARGIN","ISOLATED","CONTRACT","OPTION"]},"subAccountType":{"type":"string","enum":["MAIN","TRADE","MARGIN","ISOLATED","CONTRACT"]},"subUserId":{"type":"string","minLength":1},"tag":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"subTag":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"}},"allOf":[{"if":{"required":["accountType"],"properties":{"accountType":{"const":"ISOLATED"}}},"then":{"required":["tag"]}},{"if":{"required":["subAccountType"],"properties":{"subAccountType":{"const":"ISOLATED"}}},"then":{"required":["subTag"]}}],"$id":"subAccountTransfer"};
const func2_subAccountTransfer = Object.prototype.hasOwnProperty;
const pattern40_subAccountTransfer = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_subAccountTransfer = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_subAccountTransfer = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate52_subAccountTransfer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_subAccountTransfer.call(schema53_subAccountTransfer.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern40_subAccountTransfer.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"enum",params:{allowedValues: schema53_subAccountTransfer.properties.direction.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"enum",params:{allowedValues: schema53_subAccountTransfer.properties.accountType.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/subAccountType",keyword:"enum",params:{allowedValues: schema53_subAccountTransfer.properties.subAccountType.enum}});
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
validate52_subAccountTransfer.errors = vErrors;
return errors === 0;
}

export const getWithdrawalHistory: Check = validate53_getWithdrawalHistory as unknown as Check;
const schema54_getWithdrawalHistory = {"type":"object","additionalProperties":false,"required":["currency"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"status":{"type":"string","enum":["REVIEW","PROCESSING","WALLET_PROCESSING","SUCCESS","FAILURE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":10,"maximum":500}},"$id":"getWithdrawalHistory"};
const pattern0_getWithdrawalHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate53_getWithdrawalHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema54_getWithdrawalHistory.properties.status.enum}});
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
validate53_getWithdrawalHistory.errors = vErrors;
return errors === 0;
}

export const withdrawalV1: Check = validate54_withdrawalV1 as unknown as Check;
const schema55_withdrawalV1 = {"type":"object","additionalProperties":false,"required":["currency","address","amount"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"chain":{"type":"string","minLength":1},"address":{"type":"string","minLength":1},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"memo":{"type":"string","minLength":1},"isInner":{"type":"boolean"},"remark":{"type":"string","minLength":1},"feeDeductType":{"type":"string","enum":["INTERNAL","EXTERNAL"]}},"$id":"withdrawalV1"};
const pattern0_withdrawalV1 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_withdrawalV1 = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate54_withdrawalV1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/feeDeductType",keyword:"enum",params:{allowedValues: schema55_withdrawalV1.properties.feeDeductType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate54_withdrawalV1.errors = vErrors;
return errors === 0;
}

export const getWithdrawalQuotas: Check = validate55_getWithdrawalQuotas as unknown as Check;
const pattern0_getWithdrawalQuotas = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate55_getWithdrawalQuotas(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate55_getWithdrawalQuotas.errors = vErrors;
return errors === 0;
}

export const getWithdrawalHistoryById: Check = validate56_getWithdrawalHistoryById as unknown as Check;

function validate56_getWithdrawalHistoryById(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate56_getWithdrawalHistoryById.errors = vErrors;
return errors === 0;
}

export const cancelWithdrawal: Check = validate57_cancelWithdrawal as unknown as Check;

function validate57_cancelWithdrawal(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate57_cancelWithdrawal.errors = vErrors;
return errors === 0;
}

export const withdrawalV3: Check = validate58_withdrawalV3 as unknown as Check;
const schema59_withdrawalV3 = {"type":"object","additionalProperties":false,"required":["currency","toAddress","withdrawType","amount"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"chain":{"type":"string","minLength":1},"toAddress":{"type":"string","minLength":1},"withdrawType":{"type":"string","enum":["ADDRESS","UID","MAIL","PHONE"]},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"memo":{"type":"string","minLength":1},"isInner":{"type":"boolean"},"remark":{"type":"string","minLength":1},"feeDeductType":{"type":"string","enum":["INTERNAL","EXTERNAL"]}},"$id":"withdrawalV3"};
const func2_withdrawalV3 = Object.prototype.hasOwnProperty;
const pattern0_withdrawalV3 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern9_withdrawalV3 = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate58_withdrawalV3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_withdrawalV3.call(schema59_withdrawalV3.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/withdrawType",keyword:"enum",params:{allowedValues: schema59_withdrawalV3.properties.withdrawType.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/feeDeductType",keyword:"enum",params:{allowedValues: schema59_withdrawalV3.properties.feeDeductType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate58_withdrawalV3.errors = vErrors;
return errors === 0;
}

export const getWithdrawalHistoryOld: Check = validate59_getWithdrawalHistoryOld as unknown as Check;
const schema60_getWithdrawalHistoryOld = {"type":"object","additionalProperties":false,"required":["currency"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"status":{"type":"string","enum":["PROCESSING","SUCCESS","FAILURE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":10,"maximum":500}},"$id":"getWithdrawalHistoryOld"};
const pattern0_getWithdrawalHistoryOld = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate59_getWithdrawalHistoryOld(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema60_getWithdrawalHistoryOld.properties.status.enum}});
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
validate59_getWithdrawalHistoryOld.errors = vErrors;
return errors === 0;
}

export const getCrossMarginAccount: Check = validate60_getCrossMarginAccount as unknown as Check;
const schema61_getCrossMarginAccount = {"type":"object","additionalProperties":false,"required":[],"properties":{"quoteCurrency":{"type":"string","enum":["USDT","KCS","BTC"]},"queryType":{"type":"string","enum":["MARGIN","MARGIN_V2","ALL"]}},"$id":"getCrossMarginAccount"};

function validate60_getCrossMarginAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/quoteCurrency",keyword:"enum",params:{allowedValues: schema61_getCrossMarginAccount.properties.quoteCurrency.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/queryType",keyword:"enum",params:{allowedValues: schema61_getCrossMarginAccount.properties.queryType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate60_getCrossMarginAccount.errors = vErrors;
return errors === 0;
}

export const getIsolatedMarginAccount: Check = validate61_getIsolatedMarginAccount as unknown as Check;
const schema62_getIsolatedMarginAccount = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"quoteCurrency":{"type":"string","enum":["USDT","KCS","BTC"]},"queryType":{"type":"string","enum":["ISOLATED","ISOLATED_V2","ALL"]}},"$id":"getIsolatedMarginAccount"};
const pattern0_getIsolatedMarginAccount = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate61_getIsolatedMarginAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/quoteCurrency",keyword:"enum",params:{allowedValues: schema62_getIsolatedMarginAccount.properties.quoteCurrency.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/queryType",keyword:"enum",params:{allowedValues: schema62_getIsolatedMarginAccount.properties.queryType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate61_getIsolatedMarginAccount.errors = vErrors;
return errors === 0;
}
