// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";

export const purchase: Check = validate10_purchase as unknown as Check;
const schema11_purchase = {"type":"object","additionalProperties":false,"required":["productId","amount","accountType"],"properties":{"productId":{"type":"string","minLength":1},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"accountType":{"type":"string","enum":["MAIN","TRADE"]}},"$id":"purchase"};
const pattern0_purchase = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate10_purchase(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.productId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "productId"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.accountType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountType"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "productId") || (key0 === "amount")) || (key0 === "accountType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.productId !== undefined){
let data0 = data.productId;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/productId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/productId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if(typeof data1 === "string"){
if(!pattern0_purchase.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.accountType !== undefined){
let data2 = data.accountType;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "MAIN") || (data2 === "TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"enum",params:{allowedValues: schema11_purchase.properties.accountType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate10_purchase.errors = vErrors;
return errors === 0;
}

export const redeem: Check = validate11_redeem as unknown as Check;
const schema12_redeem = {"type":"object","additionalProperties":false,"required":["orderId","amount"],"properties":{"orderId":{"type":"string","minLength":1},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"fromAccountType":{"type":"string","enum":["MAIN","TRADE"]},"confirmPunishRedeem":{"type":"string","enum":["1"]}},"$id":"redeem"};
const pattern0_redeem = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");

function validate11_redeem(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "orderId"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "orderId") || (key0 === "amount")) || (key0 === "fromAccountType")) || (key0 === "confirmPunishRedeem"))){
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
if(data.amount !== undefined){
let data1 = data.amount;
if(typeof data1 === "string"){
if(!pattern0_redeem.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},message:"must be a positive decimal with at most 18 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fromAccountType !== undefined){
let data2 = data.fromAccountType;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fromAccountType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "MAIN") || (data2 === "TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/fromAccountType",keyword:"enum",params:{allowedValues: schema12_redeem.properties.fromAccountType.enum}});
errors++;
}
}
if(data.confirmPunishRedeem !== undefined){
let data3 = data.confirmPunishRedeem;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/confirmPunishRedeem",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data3 === "1")){
(vErrors ??= []).push({instancePath:instancePath+"/confirmPunishRedeem",keyword:"enum",params:{allowedValues: schema12_redeem.properties.confirmPunishRedeem.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate11_redeem.errors = vErrors;
return errors === 0;
}

export const getRedeemPreview: Check = validate12_getRedeemPreview as unknown as Check;
const schema13_getRedeemPreview = {"type":"object","additionalProperties":false,"required":["orderId"],"properties":{"orderId":{"type":"string","minLength":1},"fromAccountType":{"type":"string","enum":["MAIN","TRADE"]}},"$id":"getRedeemPreview"};

function validate12_getRedeemPreview(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "orderId"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "orderId") || (key0 === "fromAccountType"))){
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
if(data.fromAccountType !== undefined){
let data1 = data.fromAccountType;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fromAccountType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "MAIN") || (data1 === "TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/fromAccountType",keyword:"enum",params:{allowedValues: schema13_getRedeemPreview.properties.fromAccountType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate12_getRedeemPreview.errors = vErrors;
return errors === 0;
}

export const getAccountHolding: Check = validate13_getAccountHolding as unknown as Check;
const schema14_getAccountHolding = {"type":"object","additionalProperties":false,"required":[],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"productId":{"type":"string","minLength":1},"productCategory":{"type":"string","enum":["DEMAND","ACTIVITY","STAKING","KCS_STAKING","ETH2"]},"currentPage":{"type":"integer","minimum":1,"maximum":9007199254740991},"pageSize":{"type":"integer","minimum":10,"maximum":500}},"$id":"getAccountHolding"};
const pattern2_getAccountHolding = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate13_getAccountHolding(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "currency") || (key0 === "productId")) || (key0 === "productCategory")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern2_getAccountHolding.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.productId !== undefined){
let data1 = data.productId;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/productId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/productId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.productCategory !== undefined){
let data2 = data.productCategory;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/productCategory",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((data2 === "DEMAND") || (data2 === "ACTIVITY")) || (data2 === "STAKING")) || (data2 === "KCS_STAKING")) || (data2 === "ETH2"))){
(vErrors ??= []).push({instancePath:instancePath+"/productCategory",keyword:"enum",params:{allowedValues: schema14_getAccountHolding.properties.productCategory.enum}});
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate13_getAccountHolding.errors = vErrors;
return errors === 0;
}

export const getSavingsProducts: Check = validate14_getSavingsProducts as unknown as Check;
const pattern2_getSavingsProducts = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate14_getSavingsProducts(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_getSavingsProducts.test(data0)){
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
validate14_getSavingsProducts.errors = vErrors;
return errors === 0;
}

export const getPromotionProducts: Check = validate15_getPromotionProducts as unknown as Check;
const pattern2_getPromotionProducts = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate15_getPromotionProducts(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_getPromotionProducts.test(data0)){
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
validate15_getPromotionProducts.errors = vErrors;
return errors === 0;
}

export const getStakingProducts: Check = validate16_getStakingProducts as unknown as Check;
const pattern2_getStakingProducts = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate16_getStakingProducts(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_getStakingProducts.test(data0)){
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
validate16_getStakingProducts.errors = vErrors;
return errors === 0;
}

export const getKcsStakingProducts: Check = validate17_getKcsStakingProducts as unknown as Check;
const pattern2_getKcsStakingProducts = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate17_getKcsStakingProducts(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_getKcsStakingProducts.test(data0)){
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
validate17_getKcsStakingProducts.errors = vErrors;
return errors === 0;
}

export const getETHStakingProducts: Check = validate18_getETHStakingProducts as unknown as Check;
const pattern2_getETHStakingProducts = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate18_getETHStakingProducts(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2_getETHStakingProducts.test(data0)){
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
validate18_getETHStakingProducts.errors = vErrors;
return errors === 0;
}
