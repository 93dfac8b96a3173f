// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";

export const modifyPurchase: Check = validate10_modifyPurchase as unknown as Check;
const pattern0_modifyPurchase = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern1_modifyPurchase = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate10_modifyPurchase(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern1_modifyPurchase.test(data1)){
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
validate10_modifyPurchase.errors = vErrors;
return errors === 0;
}

export const getLoanMarket: Check = validate11_getLoanMarket as unknown as Check;
const pattern0_getLoanMarket = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate11_getLoanMarket(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate11_getLoanMarket.errors = vErrors;
return errors === 0;
}

export const getLoanMarketInterestRate: Check = validate12_getLoanMarketInterestRate as unknown as Check;
const pattern0_getLoanMarketInterestRate = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate12_getLoanMarketInterestRate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate12_getLoanMarketInterestRate.errors = vErrors;
return errors === 0;
}

export const purchase: Check = validate13_purchase as unknown as Check;
const pattern0_purchase = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern1_purchase = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate13_purchase(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern1_purchase.test(data1)){
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
if(!pattern1_purchase.test(data2)){
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
validate13_purchase.errors = vErrors;
return errors === 0;
}

export const getPurchaseOrders: Check = validate14_getPurchaseOrders as unknown as Check;
const schema15_getPurchaseOrders = {"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["DONE","PENDING"]},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"purchaseOrderNo":{"type":"string","minLength":1},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":1,"maximum":50}},"$id":"getPurchaseOrders"};
const pattern0_getPurchaseOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate14_getPurchaseOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema15_getPurchaseOrders.properties.status.enum}});
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
validate14_getPurchaseOrders.errors = vErrors;
return errors === 0;
}

export const redeem: Check = validate15_redeem as unknown as Check;
const pattern0_redeem = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern1_redeem = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate15_redeem(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern1_redeem.test(data1)){
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
validate15_redeem.errors = vErrors;
return errors === 0;
}

export const getRedeemOrders: Check = validate16_getRedeemOrders as unknown as Check;
const schema17_getRedeemOrders = {"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["DONE","PENDING"]},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"redeemOrderNo":{"type":"string","minLength":1},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":1,"maximum":50}},"$id":"getRedeemOrders"};
const pattern0_getRedeemOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate16_getRedeemOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema17_getRedeemOrders.properties.status.enum}});
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
validate16_getRedeemOrders.errors = vErrors;
return errors === 0;
}

export const getIsolatedMarginSymbols: Check = validate17_getIsolatedMarginSymbols as unknown as Check;

function validate17_getIsolatedMarginSymbols(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate17_getIsolatedMarginSymbols.errors = vErrors;
return errors === 0;
}

export const getMarkPriceDetail: Check = validate18_getMarkPriceDetail as unknown as Check;
const pattern0_getMarkPriceDetail = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate18_getMarkPriceDetail(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate18_getMarkPriceDetail.errors = vErrors;
return errors === 0;
}

export const getETFInfo: Check = validate19_getETFInfo as unknown as Check;
const pattern0_getETFInfo = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate19_getETFInfo(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate19_getETFInfo.errors = vErrors;
return errors === 0;
}

export const getCrossMarginSymbols: Check = validate20_getCrossMarginSymbols as unknown as Check;
const pattern0_getCrossMarginSymbols = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate20_getCrossMarginSymbols(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate20_getCrossMarginSymbols.errors = vErrors;
return errors === 0;
}

export const getMarkPriceList: Check = validate21_getMarkPriceList as unknown as Check;

function validate21_getMarkPriceList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate21_getMarkPriceList.errors = vErrors;
return errors === 0;
}

export const getMarginRiskLimit: Check = validate22_getMarginRiskLimit as unknown as Check;
const pattern0_getMarginRiskLimit = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate22_getMarginRiskLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate22_getMarginRiskLimit.errors = vErrors;
return errors === 0;
}

export const getBorrowInterestRate: Check = validate23_getBorrowInterestRate as unknown as Check;
const pattern16_getBorrowInterestRate = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$", "u");

function validate23_getBorrowInterestRate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern16_getBorrowInterestRate.test(data1)){
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
validate23_getBorrowInterestRate.errors = vErrors;
return errors === 0;
}

export const getMarginCollateralRatio: Check = validate24_getMarginCollateralRatio as unknown as Check;
const pattern16_getMarginCollateralRatio = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$", "u");

function validate24_getMarginCollateralRatio(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern16_getMarginCollateralRatio.test(data0)){
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
validate24_getMarginCollateralRatio.errors = vErrors;
return errors === 0;
}

export const getMarketAvailableInventory: Check = validate25_getMarketAvailableInventory as unknown as Check;
const pattern0_getMarketAvailableInventory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate25_getMarketAvailableInventory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate25_getMarketAvailableInventory.errors = vErrors;
return errors === 0;
}

export const addOcoOrder: Check = validate26_addOcoOrder as unknown as Check;
const schema27_addOcoOrder = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","price","size","stopPrice","limitPrice","isIsolated"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"limitPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"isIsolated":{"type":"boolean"},"autoBorrow":{"type":"boolean"},"autoRepay":{"type":"boolean"}},"$id":"addOcoOrder"};
const func2_addOcoOrder = Object.prototype.hasOwnProperty;
const pattern19_addOcoOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOcoOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern1_addOcoOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate26_addOcoOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_addOcoOrder.call(schema27_addOcoOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data0 = data.clientOid;
if(typeof data0 === "string"){
if(!pattern19_addOcoOrder.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema27_addOcoOrder.properties.side.enum}});
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
if(!pattern1_addOcoOrder.test(data3)){
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
if(!pattern1_addOcoOrder.test(data4)){
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
if(!pattern1_addOcoOrder.test(data5)){
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
if(!pattern1_addOcoOrder.test(data6)){
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
validate26_addOcoOrder.errors = vErrors;
return errors === 0;
}

export const cancelOcoOrderByOrderId: Check = validate27_cancelOcoOrderByOrderId as unknown as Check;

function validate27_cancelOcoOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate27_cancelOcoOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const cancelOcoOrderByClientOid: Check = validate28_cancelOcoOrderByClientOid as unknown as Check;
const pattern19_cancelOcoOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate28_cancelOcoOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern19_cancelOcoOrderByClientOid.test(data0)){
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
validate28_cancelOcoOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const batchCancelOcoOrders: Check = validate29_batchCancelOcoOrders as unknown as Check;
const schema30_batchCancelOcoOrders = {"type":"object","additionalProperties":false,"required":[],"properties":{"orderIds":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$"},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]}},"$id":"batchCancelOcoOrders"};
const pattern26_batchCancelOcoOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$", "u");
const pattern0_batchCancelOcoOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate29_batchCancelOcoOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern26_batchCancelOcoOrders.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema30_batchCancelOcoOrders.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate29_batchCancelOcoOrders.errors = vErrors;
return errors === 0;
}

export const getOcoOrderByOrderId: Check = validate30_getOcoOrderByOrderId as unknown as Check;

function validate30_getOcoOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate30_getOcoOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const getOcoOrderByClientOid: Check = validate31_getOcoOrderByClientOid as unknown as Check;
const pattern19_getOcoOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate31_getOcoOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern19_getOcoOrderByClientOid.test(data0)){
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
validate31_getOcoOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const getOcoOrderDetailByOrderId: Check = validate32_getOcoOrderDetailByOrderId as unknown as Check;

function validate32_getOcoOrderDetailByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate32_getOcoOrderDetailByOrderId.errors = vErrors;
return errors === 0;
}

export const getOcoOrderList: Check = validate33_getOcoOrderList as unknown as Check;
const schema34_getOcoOrderList = {"type":"object","additionalProperties":false,"required":["pageSize","currentPage"],"properties":{"pageSize":{"type":"integer","minimum":10,"maximum":500},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"orderIds":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$"},"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]}},"$id":"getOcoOrderList"};
const pattern0_getOcoOrderList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern26_getOcoOrderList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$", "u");

function validate33_getOcoOrderList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern26_getOcoOrderList.test(data5)){
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema34_getOcoOrderList.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate33_getOcoOrderList.errors = vErrors;
return errors === 0;
}

export const getTradeHistory: Check = validate34_getTradeHistory as unknown as Check;
const schema35_getTradeHistory = {"type":"object","additionalProperties":false,"required":["symbol","tradeType"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"orderId":{"type":"string","minLength":1},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market"]},"lastId":{"type":"integer","minimum":0,"maximum":9007199254740991},"limit":{"type":"integer","minimum":1,"maximum":100},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"getTradeHistory"};
const func2_getTradeHistory = Object.prototype.hasOwnProperty;
const pattern0_getTradeHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate34_getTradeHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_getTradeHistory.call(schema35_getTradeHistory.properties, key0))){
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
if(data.tradeType !== undefined){
let data1 = data.tradeType;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "MARGIN_TRADE") || (data1 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema35_getTradeHistory.properties.tradeType.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema35_getTradeHistory.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema35_getTradeHistory.properties.type.enum}});
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
validate34_getTradeHistory.errors = vErrors;
return errors === 0;
}

export const addOrder: Check = validate35_addOrder as unknown as Check;
const schema36_addOrder = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"stp":{"type":"string","enum":["CN","CO","CB","DC"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"cancelAfter":{"type":"integer","minimum":1,"maximum":9007199254740991},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"isIsolated":{"type":"boolean"},"autoBorrow":{"type":"boolean"},"autoRepay":{"type":"boolean"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addOrder"};
const func2_addOrder = Object.prototype.hasOwnProperty;
const pattern19_addOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern1_addOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate35_addOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_addOrder.call(schema36_addOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern19_addOrder.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema36_addOrder.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema36_addOrder.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema36_addOrder.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data7 = data.price;
if(typeof data7 === "string"){
if(!pattern1_addOrder.test(data7)){
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
if(!pattern1_addOrder.test(data8)){
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
if(!pattern1_addOrder.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema36_addOrder.properties.timeInForce.enum}});
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
if(!pattern1_addOrder.test(data15)){
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
validate35_addOrder.errors = vErrors;
return errors === 0;
}

export const getSymbolsWithOpenOrder: Check = validate36_getSymbolsWithOpenOrder as unknown as Check;
const schema37_getSymbolsWithOpenOrder = {"type":"object","additionalProperties":false,"required":["tradeType"],"properties":{"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]}},"$id":"getSymbolsWithOpenOrder"};

function validate36_getSymbolsWithOpenOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema37_getSymbolsWithOpenOrder.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate36_getSymbolsWithOpenOrder.errors = vErrors;
return errors === 0;
}

export const addOrderTest: Check = validate37_addOrderTest as unknown as Check;
const schema38_addOrderTest = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"stp":{"type":"string","enum":["CN","CO","CB","DC"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"cancelAfter":{"type":"integer","minimum":1,"maximum":9007199254740991},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"isIsolated":{"type":"boolean"},"autoBorrow":{"type":"boolean"},"autoRepay":{"type":"boolean"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addOrderTest"};
const func2_addOrderTest = Object.prototype.hasOwnProperty;
const pattern19_addOrderTest = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrderTest = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern1_addOrderTest = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate37_addOrderTest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_addOrderTest.call(schema38_addOrderTest.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern19_addOrderTest.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema38_addOrderTest.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema38_addOrderTest.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema38_addOrderTest.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data7 = data.price;
if(typeof data7 === "string"){
if(!pattern1_addOrderTest.test(data7)){
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
if(!pattern1_addOrderTest.test(data8)){
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
if(!pattern1_addOrderTest.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema38_addOrderTest.properties.timeInForce.enum}});
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
if(!pattern1_addOrderTest.test(data15)){
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
validate37_addOrderTest.errors = vErrors;
return errors === 0;
}

export const cancelAllOrdersBySymbol: Check = validate38_cancelAllOrdersBySymbol as unknown as Check;
const schema39_cancelAllOrdersBySymbol = {"type":"object","additionalProperties":false,"required":["symbol","tradeType"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]}},"$id":"cancelAllOrdersBySymbol"};
const pattern0_cancelAllOrdersBySymbol = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate38_cancelAllOrdersBySymbol(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.tradeType !== undefined){
let data1 = data.tradeType;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "MARGIN_TRADE") || (data1 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema39_cancelAllOrdersBySymbol.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate38_cancelAllOrdersBySymbol.errors = vErrors;
return errors === 0;
}

export const getOpenOrders: Check = validate39_getOpenOrders as unknown as Check;
const schema40_getOpenOrders = {"type":"object","additionalProperties":false,"required":["symbol","tradeType"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]}},"$id":"getOpenOrders"};
const pattern0_getOpenOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate39_getOpenOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.tradeType !== undefined){
let data1 = data.tradeType;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "MARGIN_TRADE") || (data1 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema40_getOpenOrders.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate39_getOpenOrders.errors = vErrors;
return errors === 0;
}

export const getOrderByClientOid: Check = validate40_getOrderByClientOid as unknown as Check;
const pattern0_getOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern19_getOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate40_getOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern19_getOrderByClientOid.test(data1)){
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
validate40_getOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const cancelOrderByClientOid: Check = validate41_cancelOrderByClientOid as unknown as Check;
const pattern0_cancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern19_cancelOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate41_cancelOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern19_cancelOrderByClientOid.test(data1)){
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
validate41_cancelOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const getClosedOrders: Check = validate42_getClosedOrders as unknown as Check;
const schema43_getClosedOrders = {"type":"object","additionalProperties":false,"required":["symbol","tradeType"],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market"]},"lastId":{"type":"integer","minimum":0,"maximum":9007199254740991},"limit":{"type":"integer","minimum":1,"maximum":100},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"getClosedOrders"};
const pattern0_getClosedOrders = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate42_getClosedOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.tradeType !== undefined){
let data1 = data.tradeType;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "MARGIN_TRADE") || (data1 === "MARGIN_ISOLATED_TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema43_getClosedOrders.properties.tradeType.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema43_getClosedOrders.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema43_getClosedOrders.properties.type.enum}});
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
validate42_getClosedOrders.errors = vErrors;
return errors === 0;
}

export const getOrderByOrderId: Check = validate43_getOrderByOrderId as unknown as Check;
const pattern0_getOrderByOrderId = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate43_getOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate43_getOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const cancelOrderByOrderId: Check = validate44_cancelOrderByOrderId as unknown as Check;
const pattern0_cancelOrderByOrderId = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate44_cancelOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0_cancelOrderByOrderId.test(data0)){
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
validate44_cancelOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const addOrderV1: Check = validate45_addOrderV1 as unknown as Check;
const schema46_addOrderV1 = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"stp":{"type":"string","enum":["CN","CO","CB","DC"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"cancelAfter":{"type":"integer","minimum":1,"maximum":9007199254740991},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"marginModel":{"type":"string","enum":["cross","isolated"]},"autoBorrow":{"type":"boolean"},"autoRepay":{"type":"boolean"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addOrderV1"};
const func2_addOrderV1 = Object.prototype.hasOwnProperty;
const pattern19_addOrderV1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrderV1 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern1_addOrderV1 = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate45_addOrderV1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_addOrderV1.call(schema46_addOrderV1.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern19_addOrderV1.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema46_addOrderV1.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema46_addOrderV1.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema46_addOrderV1.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data7 = data.price;
if(typeof data7 === "string"){
if(!pattern1_addOrderV1.test(data7)){
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
if(!pattern1_addOrderV1.test(data8)){
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
if(!pattern1_addOrderV1.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema46_addOrderV1.properties.timeInForce.enum}});
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
if(!pattern1_addOrderV1.test(data15)){
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
(vErrors ??= []).push({instancePath:instancePath+"/marginModel",keyword:"enum",params:{allowedValues: schema46_addOrderV1.properties.marginModel.enum}});
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
validate45_addOrderV1.errors = vErrors;
return errors === 0;
}

export const addOrderTestV1: Check = validate46_addOrderTestV1 as unknown as Check;
const schema47_addOrderTestV1 = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"stp":{"type":"string","enum":["CN","CO","CB","DC"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"cancelAfter":{"type":"integer","minimum":1,"maximum":9007199254740991},"postOnly":{"type":"boolean"},"hidden":{"type":"boolean"},"iceberg":{"type":"boolean"},"visibleSize":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"marginModel":{"type":"string","enum":["cross","isolated"]},"autoBorrow":{"type":"boolean"},"autoRepay":{"type":"boolean"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addOrderTestV1"};
const func2_addOrderTestV1 = Object.prototype.hasOwnProperty;
const pattern19_addOrderTestV1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addOrderTestV1 = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern1_addOrderTestV1 = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate46_addOrderTestV1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_addOrderTestV1.call(schema47_addOrderTestV1.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern19_addOrderTestV1.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema47_addOrderTestV1.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema47_addOrderTestV1.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema47_addOrderTestV1.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data7 = data.price;
if(typeof data7 === "string"){
if(!pattern1_addOrderTestV1.test(data7)){
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
if(!pattern1_addOrderTestV1.test(data8)){
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
if(!pattern1_addOrderTestV1.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema47_addOrderTestV1.properties.timeInForce.enum}});
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
if(!pattern1_addOrderTestV1.test(data15)){
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
(vErrors ??= []).push({instancePath:instancePath+"/marginModel",keyword:"enum",params:{allowedValues: schema47_addOrderTestV1.properties.marginModel.enum}});
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
validate46_addOrderTestV1.errors = vErrors;
return errors === 0;
}

export const addStopOrder: Check = validate47_addStopOrder as unknown as Check;
const schema48_addStopOrder = {"type":"object","additionalProperties":false,"required":["clientOid","side","symbol","stopPrice","isIsolated","autoBorrow","autoRepay"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["buy","sell"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"type":{"type":"string","enum":["limit","market"]},"stop":{"type":"string","enum":["loss","entry"]},"stopPrice":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"remark":{"type":"string","minLength":1,"maxLength":20},"stp":{"type":"string","enum":["CN","CO","CB","DC"]},"price":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"funds":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"timeInForce":{"type":"string","enum":["GTC","GTT","IOC","FOK"]},"cancelAfter":{"type":"integer","minimum":1,"maximum":9007199254740991},"postOnly":{"type":"boolean"},"isIsolated":{"type":"boolean"},"autoBorrow":{"type":"boolean"},"autoRepay":{"type":"boolean"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["price"]}},{"if":{"required":["type"],"properties":{"type":{"const":"limit"}}},"then":{"required":["size"]}}],"$id":"addStopOrder"};
const func2_addStopOrder = Object.prototype.hasOwnProperty;
const pattern19_addStopOrder = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern0_addStopOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern1_addStopOrder = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate47_addStopOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2_addStopOrder.call(schema48_addStopOrder.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data2 = data.clientOid;
if(typeof data2 === "string"){
if(!pattern19_addStopOrder.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema48_addStopOrder.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema48_addStopOrder.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/stop",keyword:"enum",params:{allowedValues: schema48_addStopOrder.properties.stop.enum}});
errors++;
}
}
if(data.stopPrice !== undefined){
let data7 = data.stopPrice;
if(typeof data7 === "string"){
if(!pattern1_addStopOrder.test(data7)){
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
(vErrors ??= []).push({instancePath:instancePath+"/stp",keyword:"enum",params:{allowedValues: schema48_addStopOrder.properties.stp.enum}});
errors++;
}
}
if(data.price !== undefined){
let data10 = data.price;
if(typeof data10 === "string"){
if(!pattern1_addStopOrder.test(data10)){
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
if(!pattern1_addStopOrder.test(data11)){
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
if(!pattern1_addStopOrder.test(data12)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema48_addStopOrder.properties.timeInForce.enum}});
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
validate47_addStopOrder.errors = vErrors;
return errors === 0;
}

export const cancelStopOrderByOrderId: Check = validate48_cancelStopOrderByOrderId as unknown as Check;

function validate48_cancelStopOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate48_cancelStopOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const cancelStopOrderByClientOid: Check = validate49_cancelStopOrderByClientOid as unknown as Check;
const pattern19_cancelStopOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate49_cancelStopOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern19_cancelStopOrderByClientOid.test(data0)){
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
validate49_cancelStopOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const batchCancelStopOrder: Check = validate50_batchCancelStopOrder as unknown as Check;
const schema51_batchCancelStopOrder = {"type":"object","additionalProperties":false,"required":["tradeType"],"properties":{"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"orderIds":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$"}},"$id":"batchCancelStopOrder"};
const pattern0_batchCancelStopOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern26_batchCancelStopOrder = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$", "u");

function validate50_batchCancelStopOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema51_batchCancelStopOrder.properties.tradeType.enum}});
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern0_batchCancelStopOrder.test(data1)){
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
if(!pattern26_batchCancelStopOrder.test(data2)){
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
validate50_batchCancelStopOrder.errors = vErrors;
return errors === 0;
}

export const getStopOrdersList: Check = validate51_getStopOrdersList as unknown as Check;
const schema52_getStopOrdersList = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"side":{"type":"string","enum":["buy","sell"]},"type":{"type":"string","enum":["limit","market","limit_stop","market_stop"]},"tradeType":{"type":"string","enum":["MARGIN_TRADE","MARGIN_ISOLATED_TRADE"]},"startAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"endAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"orderIds":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$"},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":10,"maximum":500}},"$id":"getStopOrdersList"};
const func2_getStopOrdersList = Object.prototype.hasOwnProperty;
const pattern0_getStopOrdersList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern26_getStopOrdersList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$", "u");

function validate51_getStopOrdersList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2_getStopOrdersList.call(schema52_getStopOrdersList.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema52_getStopOrdersList.properties.side.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema52_getStopOrdersList.properties.type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema52_getStopOrdersList.properties.tradeType.enum}});
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
if(!pattern26_getStopOrdersList.test(data6)){
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
validate51_getStopOrdersList.errors = vErrors;
return errors === 0;
}

export const getStopOrderByOrderId: Check = validate52_getStopOrderByOrderId as unknown as Check;

function validate52_getStopOrderByOrderId(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate52_getStopOrderByOrderId.errors = vErrors;
return errors === 0;
}

export const getStopOrderByClientOid: Check = validate53_getStopOrderByClientOid as unknown as Check;
const pattern19_getStopOrderByClientOid = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");

function validate53_getStopOrderByClientOid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern19_getStopOrderByClientOid.test(data0)){
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
validate53_getStopOrderByClientOid.errors = vErrors;
return errors === 0;
}

export const getBorrowHistory: Check = validate54_getBorrowHistory as unknown as Check;
const pattern0_getBorrowHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern79_getBorrowHistory = /* @__PURE__ */ new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate54_getBorrowHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern79_getBorrowHistory.test(data4)){
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
validate54_getBorrowHistory.errors = vErrors;
return errors === 0;
}

export const borrow: Check = validate55_borrow as unknown as Check;
const schema56_borrow = {"type":"object","additionalProperties":false,"required":["currency","size","timeInForce"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"size":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"timeInForce":{"type":"string","enum":["IOC","FOK"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"isIsolated":{"type":"boolean"},"isHf":{"type":"boolean"}},"allOf":[{"if":{"required":["isIsolated"],"properties":{"isIsolated":{"const":true}}},"then":{"required":["symbol"]}}],"$id":"borrow"};
const pattern0_borrow = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern81_borrow = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate55_borrow(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern81_borrow.test(data2)){
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
(vErrors ??= []).push({instancePath:instancePath+"/timeInForce",keyword:"enum",params:{allowedValues: schema56_borrow.properties.timeInForce.enum}});
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
validate55_borrow.errors = vErrors;
return errors === 0;
}

export const getRepayHistory: Check = validate56_getRepayHistory as unknown as Check;
const pattern0_getRepayHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern79_getRepayHistory = /* @__PURE__ */ new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate56_getRepayHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern79_getRepayHistory.test(data4)){
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
validate56_getRepayHistory.errors = vErrors;
return errors === 0;
}

export const repay: Check = validate57_repay as unknown as Check;
const pattern0_repay = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern81_repay = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate57_repay(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern81_repay.test(data2)){
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
validate57_repay.errors = vErrors;
return errors === 0;
}

export const getInterestHistory: Check = validate58_getInterestHistory as unknown as Check;
const pattern0_getInterestHistory = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate58_getInterestHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate58_getInterestHistory.errors = vErrors;
return errors === 0;
}

export const modifyLeverage: Check = validate59_modifyLeverage as unknown as Check;
const pattern91_modifyLeverage = /* @__PURE__ */ new RegExp("^(?!1(\\.0{1,2})?$)[1-9][0-9]{0,5}(\\.[0-9]{1,2})?$", "u");
const pattern0_modifyLeverage = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate59_modifyLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern91_modifyLeverage.test(data1)){
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
validate59_modifyLeverage.errors = vErrors;
return errors === 0;
}

export const getMarginConfig: Check = validate60_getMarginConfig as unknown as Check;

function validate60_getMarginConfig(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate60_getMarginConfig.errors = vErrors;
return errors === 0;
}
