// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";

export const approveAgent: Check = validate10_approveAgent as unknown as Check;
const pattern0_approveAgent = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern1_approveAgent = /* @__PURE__ */ new RegExp("^(?! )((?! valid_until).){1,16}( valid_until [1-9][0-9]{12})?$", "u");

function validate10_approveAgent(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agentAddress === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "agentAddress"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "agentAddress") || (key0 === "agentName"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.agentAddress !== undefined){
let data0 = data.agentAddress;
if(typeof data0 === "string"){
if(!pattern0_approveAgent.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/agentAddress",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agentAddress",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.agentName !== undefined){
let data1 = data.agentName;
if(typeof data1 === "string"){
if(!pattern1_approveAgent.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/agentName",keyword:"pattern",params:{pattern: "^(?! )((?! valid_until).){1,16}( valid_until [1-9][0-9]{12})?$"},message:"must be a name of 1 to 16 characters, optionally followed by \" valid_until \" and a time in ms"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agentName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate10_approveAgent.errors = vErrors;
return errors === 0;
}

export const approveBuilderFee: Check = validate11_approveBuilderFee as unknown as Check;
const pattern2_approveBuilderFee = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]?)(\\.[0-9]{0,7}[1-9])?%$", "u");
const pattern0_approveBuilderFee = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate11_approveBuilderFee(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.maxFeeRate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "maxFeeRate"}});
errors++;
}
if(data.builder === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "builder"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "maxFeeRate") || (key0 === "builder"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.maxFeeRate !== undefined){
let data0 = data.maxFeeRate;
if(typeof data0 === "string"){
if(!pattern2_approveBuilderFee.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/maxFeeRate",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]?)(\\.[0-9]{0,7}[1-9])?%$"},message:"must be a percentage without trailing zeros, such as \"0.01%\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/maxFeeRate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.builder !== undefined){
let data1 = data.builder;
if(typeof data1 === "string"){
if(!pattern0_approveBuilderFee.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/builder",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/builder",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate11_approveBuilderFee.errors = vErrors;
return errors === 0;
}

export const userDexAbstraction: Check = validate12_userDexAbstraction as unknown as Check;
const pattern0_userDexAbstraction = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate12_userDexAbstraction(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
if(data.enabled === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "enabled"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "enabled"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userDexAbstraction.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate12_userDexAbstraction.errors = vErrors;
return errors === 0;
}

export const userSetAbstraction: Check = validate13_userSetAbstraction as unknown as Check;
const schema14_userSetAbstraction = {"type":"object","additionalProperties":false,"required":["user","abstraction"],"properties":{"user":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"abstraction":{"type":"string","enum":["disabled","unifiedAccount","portfolioMargin"]}},"$id":"userSetAbstraction"};
const pattern0_userSetAbstraction = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate13_userSetAbstraction(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
if(data.abstraction === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "abstraction"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "abstraction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userSetAbstraction.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.abstraction !== undefined){
let data1 = data.abstraction;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/abstraction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data1 === "disabled") || (data1 === "unifiedAccount")) || (data1 === "portfolioMargin"))){
(vErrors ??= []).push({instancePath:instancePath+"/abstraction",keyword:"enum",params:{allowedValues: schema14_userSetAbstraction.properties.abstraction.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate13_userSetAbstraction.errors = vErrors;
return errors === 0;
}

export const userPortfolioMargin: Check = validate14_userPortfolioMargin as unknown as Check;
const pattern0_userPortfolioMargin = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate14_userPortfolioMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
if(data.enabled === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "enabled"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "enabled"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userPortfolioMargin.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate14_userPortfolioMargin.errors = vErrors;
return errors === 0;
}

export const convertToMultiSigUser: Check = validate15_convertToMultiSigUser as unknown as Check;
const pattern7_convertToMultiSigUser = /* @__PURE__ */ new RegExp("^(null|\\{\"authorizedUsers\":\\[\"0x[0-9a-f]{40}\"(,\"0x[0-9a-f]{40}\"){0,9}\\],\"threshold\":([1-9]|10)\\})$", "u");

function validate15_convertToMultiSigUser(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "signers"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "signers")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.signers !== undefined){
let data0 = data.signers;
if(typeof data0 === "string"){
if(!pattern7_convertToMultiSigUser.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/signers",keyword:"pattern",params:{pattern: "^(null|\\{\"authorizedUsers\":\\[\"0x[0-9a-f]{40}\"(,\"0x[0-9a-f]{40}\"){0,9}\\],\"threshold\":([1-9]|10)\\})$"},message:"must be the JSON text null, or {\"authorizedUsers\":[…],\"threshold\":n} without spaces, with 1 to 10 addresses in lower case and a threshold of 1 to 10"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signers",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate15_convertToMultiSigUser.errors = vErrors;
return errors === 0;
}

export const perpDeployRegisterAsset2: Check = validate16_perpDeployRegisterAsset2 as unknown as Check;
const schema17_perpDeployRegisterAsset2 = {"type":"object","additionalProperties":false,"required":["registerAsset2"],"properties":{"registerAsset2":{"type":"object","additionalProperties":false,"required":["maxGas","assetRequest","dex","schema"],"properties":{"maxGas":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"assetRequest":{"type":"object","additionalProperties":false,"required":["coin","szDecimals","oraclePx","marginTableId","marginMode"],"properties":{"coin":{"type":"string","minLength":1},"szDecimals":{"type":"integer","minimum":0,"maximum":9007199254740991},"oraclePx":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"marginTableId":{"type":"integer","minimum":1,"maximum":9007199254740991},"marginMode":{"type":"string","enum":["strictIsolated","noCross","normal"]}}},"dex":{"type":"string","minLength":1,"maxLength":6},"schema":{"type":["object","null"],"additionalProperties":false,"required":["fullName","collateralToken","oracleUpdater"],"properties":{"fullName":{"type":"string","minLength":1},"collateralToken":{"type":"integer","minimum":0,"maximum":9007199254740991},"oracleUpdater":{"type":["string","null"],"pattern":"^0x[0-9a-f]{40}$"}}}}}},"$id":"perpDeployRegisterAsset2"};
const pattern8_perpDeployRegisterAsset2 = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern0_perpDeployRegisterAsset2 = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate16_perpDeployRegisterAsset2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.registerAsset2 === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registerAsset2"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "registerAsset2")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.registerAsset2 !== undefined){
let data0 = data.registerAsset2;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.maxGas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2",keyword:"required",params:{missingProperty: "maxGas"}});
errors++;
}
if(data0.assetRequest === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2",keyword:"required",params:{missingProperty: "assetRequest"}});
errors++;
}
if(data0.dex === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2",keyword:"required",params:{missingProperty: "dex"}});
errors++;
}
if(data0.schema === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2",keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
for(const key1 in data0){
if(!((((key1 === "maxGas") || (key1 === "assetRequest")) || (key1 === "dex")) || (key1 === "schema"))){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.maxGas !== undefined){
let data1 = data0.maxGas;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/maxGas",keyword:"type",params:{type: schema17_perpDeployRegisterAsset2.properties.registerAsset2.properties.maxGas.type},message:"must be integer,null"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/maxGas",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/maxGas",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.assetRequest !== undefined){
let data2 = data0.assetRequest;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.coin === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest",keyword:"required",params:{missingProperty: "coin"}});
errors++;
}
if(data2.szDecimals === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest",keyword:"required",params:{missingProperty: "szDecimals"}});
errors++;
}
if(data2.oraclePx === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest",keyword:"required",params:{missingProperty: "oraclePx"}});
errors++;
}
if(data2.marginTableId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest",keyword:"required",params:{missingProperty: "marginTableId"}});
errors++;
}
if(data2.marginMode === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest",keyword:"required",params:{missingProperty: "marginMode"}});
errors++;
}
for(const key2 in data2){
if(!(((((key2 === "coin") || (key2 === "szDecimals")) || (key2 === "oraclePx")) || (key2 === "marginTableId")) || (key2 === "marginMode"))){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.coin !== undefined){
let data3 = data2.coin;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest/coin",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest/coin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.szDecimals !== undefined){
let data4 = data2.szDecimals;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest/szDecimals",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest/szDecimals",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest/szDecimals",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data2.oraclePx !== undefined){
let data5 = data2.oraclePx;
if(typeof data5 === "string"){
if(!pattern8_perpDeployRegisterAsset2.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest/oraclePx",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest/oraclePx",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.marginTableId !== undefined){
let data6 = data2.marginTableId;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest/marginTableId",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest/marginTableId",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest/marginTableId",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data2.marginMode !== undefined){
let data7 = data2.marginMode;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest/marginMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data7 === "strictIsolated") || (data7 === "noCross")) || (data7 === "normal"))){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest/marginMode",keyword:"enum",params:{allowedValues: schema17_perpDeployRegisterAsset2.properties.registerAsset2.properties.assetRequest.properties.marginMode.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/assetRequest",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data0.dex !== undefined){
let data8 = data0.dex;
if(typeof data8 === "string"){
if(data8.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/dex",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/dex",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.schema !== undefined){
let data9 = data0.schema;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/schema",keyword:"type",params:{type: schema17_perpDeployRegisterAsset2.properties.registerAsset2.properties.schema.type},message:"must be object,null"});
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.fullName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/schema",keyword:"required",params:{missingProperty: "fullName"}});
errors++;
}
if(data9.collateralToken === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/schema",keyword:"required",params:{missingProperty: "collateralToken"}});
errors++;
}
if(data9.oracleUpdater === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/schema",keyword:"required",params:{missingProperty: "oracleUpdater"}});
errors++;
}
for(const key3 in data9){
if(!(((key3 === "fullName") || (key3 === "collateralToken")) || (key3 === "oracleUpdater"))){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/schema",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data9.fullName !== undefined){
let data10 = data9.fullName;
if(typeof data10 === "string"){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/schema/fullName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/schema/fullName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data9.collateralToken !== undefined){
let data11 = data9.collateralToken;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/schema/collateralToken",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/schema/collateralToken",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/schema/collateralToken",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data9.oracleUpdater !== undefined){
let data12 = data9.oracleUpdater;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/schema/oracleUpdater",keyword:"type",params:{type: schema17_perpDeployRegisterAsset2.properties.registerAsset2.properties.schema.properties.oracleUpdater.type},message:"must be string,null"});
errors++;
}
if(typeof data12 === "string"){
if(!pattern0_perpDeployRegisterAsset2.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2/schema/oracleUpdater",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset2",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate16_perpDeployRegisterAsset2.errors = vErrors;
return errors === 0;
}

export const perpDeployRegisterAsset: Check = validate17_perpDeployRegisterAsset as unknown as Check;
const schema18_perpDeployRegisterAsset = {"type":"object","additionalProperties":false,"required":["registerAsset"],"properties":{"registerAsset":{"type":"object","additionalProperties":false,"required":["maxGas","assetRequest","dex","schema"],"properties":{"maxGas":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"assetRequest":{"type":"object","additionalProperties":false,"required":["coin","szDecimals","oraclePx","marginTableId","onlyIsolated"],"properties":{"coin":{"type":"string","minLength":1},"szDecimals":{"type":"integer","minimum":0,"maximum":9007199254740991},"oraclePx":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"marginTableId":{"type":"integer","minimum":1,"maximum":9007199254740991},"onlyIsolated":{"type":"boolean"}}},"dex":{"type":"string","minLength":1,"maxLength":6},"schema":{"type":["object","null"],"additionalProperties":false,"required":["fullName","collateralToken","oracleUpdater"],"properties":{"fullName":{"type":"string","minLength":1},"collateralToken":{"type":"integer","minimum":0,"maximum":9007199254740991},"oracleUpdater":{"type":["string","null"],"pattern":"^0x[0-9a-f]{40}$"}}}}}},"$id":"perpDeployRegisterAsset"};
const pattern8_perpDeployRegisterAsset = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern0_perpDeployRegisterAsset = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate17_perpDeployRegisterAsset(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.registerAsset === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registerAsset"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "registerAsset")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.registerAsset !== undefined){
let data0 = data.registerAsset;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.maxGas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset",keyword:"required",params:{missingProperty: "maxGas"}});
errors++;
}
if(data0.assetRequest === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset",keyword:"required",params:{missingProperty: "assetRequest"}});
errors++;
}
if(data0.dex === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset",keyword:"required",params:{missingProperty: "dex"}});
errors++;
}
if(data0.schema === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset",keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
for(const key1 in data0){
if(!((((key1 === "maxGas") || (key1 === "assetRequest")) || (key1 === "dex")) || (key1 === "schema"))){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.maxGas !== undefined){
let data1 = data0.maxGas;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/maxGas",keyword:"type",params:{type: schema18_perpDeployRegisterAsset.properties.registerAsset.properties.maxGas.type},message:"must be integer,null"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/maxGas",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/maxGas",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.assetRequest !== undefined){
let data2 = data0.assetRequest;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.coin === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest",keyword:"required",params:{missingProperty: "coin"}});
errors++;
}
if(data2.szDecimals === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest",keyword:"required",params:{missingProperty: "szDecimals"}});
errors++;
}
if(data2.oraclePx === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest",keyword:"required",params:{missingProperty: "oraclePx"}});
errors++;
}
if(data2.marginTableId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest",keyword:"required",params:{missingProperty: "marginTableId"}});
errors++;
}
if(data2.onlyIsolated === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest",keyword:"required",params:{missingProperty: "onlyIsolated"}});
errors++;
}
for(const key2 in data2){
if(!(((((key2 === "coin") || (key2 === "szDecimals")) || (key2 === "oraclePx")) || (key2 === "marginTableId")) || (key2 === "onlyIsolated"))){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.coin !== undefined){
let data3 = data2.coin;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest/coin",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest/coin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.szDecimals !== undefined){
let data4 = data2.szDecimals;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest/szDecimals",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest/szDecimals",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest/szDecimals",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data2.oraclePx !== undefined){
let data5 = data2.oraclePx;
if(typeof data5 === "string"){
if(!pattern8_perpDeployRegisterAsset.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest/oraclePx",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest/oraclePx",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.marginTableId !== undefined){
let data6 = data2.marginTableId;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest/marginTableId",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest/marginTableId",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest/marginTableId",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data2.onlyIsolated !== undefined){
if(typeof data2.onlyIsolated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest/onlyIsolated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/assetRequest",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data0.dex !== undefined){
let data8 = data0.dex;
if(typeof data8 === "string"){
if(data8.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/dex",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/dex",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.schema !== undefined){
let data9 = data0.schema;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/schema",keyword:"type",params:{type: schema18_perpDeployRegisterAsset.properties.registerAsset.properties.schema.type},message:"must be object,null"});
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.fullName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/schema",keyword:"required",params:{missingProperty: "fullName"}});
errors++;
}
if(data9.collateralToken === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/schema",keyword:"required",params:{missingProperty: "collateralToken"}});
errors++;
}
if(data9.oracleUpdater === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/schema",keyword:"required",params:{missingProperty: "oracleUpdater"}});
errors++;
}
for(const key3 in data9){
if(!(((key3 === "fullName") || (key3 === "collateralToken")) || (key3 === "oracleUpdater"))){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/schema",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data9.fullName !== undefined){
let data10 = data9.fullName;
if(typeof data10 === "string"){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/schema/fullName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/schema/fullName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data9.collateralToken !== undefined){
let data11 = data9.collateralToken;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/schema/collateralToken",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/schema/collateralToken",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/schema/collateralToken",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data9.oracleUpdater !== undefined){
let data12 = data9.oracleUpdater;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/schema/oracleUpdater",keyword:"type",params:{type: schema18_perpDeployRegisterAsset.properties.registerAsset.properties.schema.properties.oracleUpdater.type},message:"must be string,null"});
errors++;
}
if(typeof data12 === "string"){
if(!pattern0_perpDeployRegisterAsset.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset/schema/oracleUpdater",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerAsset",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate17_perpDeployRegisterAsset.errors = vErrors;
return errors === 0;
}

export const perpDeploySetOracle: Check = validate18_perpDeploySetOracle as unknown as Check;
const pattern8_perpDeploySetOracle = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate18_perpDeploySetOracle(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setOracle === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setOracle"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setOracle")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setOracle !== undefined){
let data0 = data.setOracle;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.dex === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle",keyword:"required",params:{missingProperty: "dex"}});
errors++;
}
if(data0.oraclePxs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle",keyword:"required",params:{missingProperty: "oraclePxs"}});
errors++;
}
if(data0.markPxs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle",keyword:"required",params:{missingProperty: "markPxs"}});
errors++;
}
if(data0.externalPerpPxs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle",keyword:"required",params:{missingProperty: "externalPerpPxs"}});
errors++;
}
for(const key1 in data0){
if(!((((key1 === "dex") || (key1 === "oraclePxs")) || (key1 === "markPxs")) || (key1 === "externalPerpPxs"))){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.dex !== undefined){
let data1 = data0.dex;
if(typeof data1 === "string"){
if(data1.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/dex",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/dex",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.oraclePxs !== undefined){
let data2 = data0.oraclePxs;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(Array.isArray(data3)){
if(data3.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/oraclePxs/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data3.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/oraclePxs/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data3.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/oraclePxs/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data3.length;
if(len2 > 0){
let data4 = data3[0];
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/oraclePxs/" + i0+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/oraclePxs/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
let data5 = data3[1];
if(typeof data5 === "string"){
if(!pattern8_perpDeploySetOracle.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/oraclePxs/" + i0+"/1",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/oraclePxs/" + i0+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/oraclePxs/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/oraclePxs",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data0.markPxs !== undefined){
let data6 = data0.markPxs;
if(Array.isArray(data6)){
if(data6.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/markPxs",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len3 = data6.length;
for(let i1=0; i1<len3; i1++){
let data7 = data6[i1];
if(Array.isArray(data7)){
const len4 = data7.length;
for(let i2=0; i2<len4; i2++){
let data8 = data7[i2];
if(Array.isArray(data8)){
if(data8.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/markPxs/" + i1+"/" + i2,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data8.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/markPxs/" + i1+"/" + i2,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len5 = data8.length;
if(!(len5 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/markPxs/" + i1+"/" + i2,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len6 = data8.length;
if(len6 > 0){
let data9 = data8[0];
if(typeof data9 === "string"){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/markPxs/" + i1+"/" + i2+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/markPxs/" + i1+"/" + i2+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len6 > 1){
let data10 = data8[1];
if(typeof data10 === "string"){
if(!pattern8_perpDeploySetOracle.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/markPxs/" + i1+"/" + i2+"/1",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/markPxs/" + i1+"/" + i2+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/markPxs/" + i1+"/" + i2,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/markPxs/" + i1,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/markPxs",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data0.externalPerpPxs !== undefined){
let data11 = data0.externalPerpPxs;
if(Array.isArray(data11)){
const len7 = data11.length;
for(let i3=0; i3<len7; i3++){
let data12 = data11[i3];
if(Array.isArray(data12)){
if(data12.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/externalPerpPxs/" + i3,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data12.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/externalPerpPxs/" + i3,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len8 = data12.length;
if(!(len8 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/externalPerpPxs/" + i3,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len9 = data12.length;
if(len9 > 0){
let data13 = data12[0];
if(typeof data13 === "string"){
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/externalPerpPxs/" + i3+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/externalPerpPxs/" + i3+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len9 > 1){
let data14 = data12[1];
if(typeof data14 === "string"){
if(!pattern8_perpDeploySetOracle.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/externalPerpPxs/" + i3+"/1",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/externalPerpPxs/" + i3+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/externalPerpPxs/" + i3,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle/externalPerpPxs",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOracle",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate18_perpDeploySetOracle.errors = vErrors;
return errors === 0;
}

export const perpDeploySetFundingMultipliers: Check = validate19_perpDeploySetFundingMultipliers as unknown as Check;
const pattern15_perpDeploySetFundingMultipliers = /* @__PURE__ */ new RegExp("^(10|[0-9](\\.[0-9]{1,8})?)$", "u");

function validate19_perpDeploySetFundingMultipliers(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setFundingMultipliers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setFundingMultipliers"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setFundingMultipliers")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setFundingMultipliers !== undefined){
let data0 = data.setFundingMultipliers;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingMultipliers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingMultipliers/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingMultipliers/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data1.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingMultipliers/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data1.length;
if(len2 > 0){
let data2 = data1[0];
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingMultipliers/" + i0+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFundingMultipliers/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
let data3 = data1[1];
if(typeof data3 === "string"){
if(!pattern15_perpDeploySetFundingMultipliers.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingMultipliers/" + i0+"/1",keyword:"pattern",params:{pattern: "^(10|[0-9](\\.[0-9]{1,8})?)$"},message:"must be a decimal string from \"0\" to \"10\" with at most 8 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFundingMultipliers/" + i0+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFundingMultipliers/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFundingMultipliers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate19_perpDeploySetFundingMultipliers.errors = vErrors;
return errors === 0;
}

export const perpDeploySetFundingInterestRates: Check = validate20_perpDeploySetFundingInterestRates as unknown as Check;
const pattern16_perpDeploySetFundingInterestRates = /* @__PURE__ */ new RegExp("^(0|-?0\\.0(1|0[0-9]{1,6}))$", "u");

function validate20_perpDeploySetFundingInterestRates(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setFundingInterestRates === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setFundingInterestRates"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setFundingInterestRates")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setFundingInterestRates !== undefined){
let data0 = data.setFundingInterestRates;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingInterestRates",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingInterestRates/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingInterestRates/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data1.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingInterestRates/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data1.length;
if(len2 > 0){
let data2 = data1[0];
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingInterestRates/" + i0+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFundingInterestRates/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
let data3 = data1[1];
if(typeof data3 === "string"){
if(!pattern16_perpDeploySetFundingInterestRates.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingInterestRates/" + i0+"/1",keyword:"pattern",params:{pattern: "^(0|-?0\\.0(1|0[0-9]{1,6}))$"},message:"must be a decimal string from \"-0.01\" to \"0.01\" with at most 8 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFundingInterestRates/" + i0+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFundingInterestRates/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFundingInterestRates",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate20_perpDeploySetFundingInterestRates.errors = vErrors;
return errors === 0;
}

export const perpDeploySetFundingClamps: Check = validate21_perpDeploySetFundingClamps as unknown as Check;
const pattern17_perpDeploySetFundingClamps = /* @__PURE__ */ new RegExp("^0(\\.0(1|0[0-9]{1,6}))?$", "u");

function validate21_perpDeploySetFundingClamps(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setFundingClamps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setFundingClamps"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setFundingClamps")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setFundingClamps !== undefined){
let data0 = data.setFundingClamps;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingClamps",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingClamps/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingClamps/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data1.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingClamps/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data1.length;
if(len2 > 0){
let data2 = data1[0];
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingClamps/" + i0+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFundingClamps/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
let data3 = data1[1];
if(typeof data3 === "string"){
if(!pattern17_perpDeploySetFundingClamps.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/setFundingClamps/" + i0+"/1",keyword:"pattern",params:{pattern: "^0(\\.0(1|0[0-9]{1,6}))?$"},message:"must be a decimal string from \"0\" to \"0.01\" with at most 8 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFundingClamps/" + i0+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFundingClamps/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFundingClamps",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate21_perpDeploySetFundingClamps.errors = vErrors;
return errors === 0;
}

export const perpDeploySetMarginTableIds: Check = validate22_perpDeploySetMarginTableIds as unknown as Check;

function validate22_perpDeploySetMarginTableIds(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setMarginTableIds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setMarginTableIds"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setMarginTableIds")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setMarginTableIds !== undefined){
let data0 = data.setMarginTableIds;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginTableIds",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginTableIds/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginTableIds/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data1.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginTableIds/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data1.length;
if(len2 > 0){
let data2 = data1[0];
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginTableIds/" + i0+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setMarginTableIds/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
let data3 = data1[1];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginTableIds/" + i0+"/1",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginTableIds/" + i0+"/1",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginTableIds/" + i0+"/1",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setMarginTableIds/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setMarginTableIds",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate22_perpDeploySetMarginTableIds.errors = vErrors;
return errors === 0;
}

export const perpDeploySetOpenInterestCaps: Check = validate23_perpDeploySetOpenInterestCaps as unknown as Check;
const schema24_perpDeploySetOpenInterestCaps = {"type":"object","additionalProperties":false,"required":["setOpenInterestCaps"],"properties":{"setOpenInterestCaps":{"type":"array","minItems":1,"items":{"type":"array","items":[{"type":"string","minLength":1},{"type":["integer","null"],"minimum":1,"maximum":9007199254740991}],"minItems":2,"maxItems":2,"additionalItems":false}}},"$id":"perpDeploySetOpenInterestCaps"};

function validate23_perpDeploySetOpenInterestCaps(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setOpenInterestCaps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setOpenInterestCaps"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setOpenInterestCaps")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setOpenInterestCaps !== undefined){
let data0 = data.setOpenInterestCaps;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setOpenInterestCaps",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/setOpenInterestCaps/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/setOpenInterestCaps/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data1.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/setOpenInterestCaps/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data1.length;
if(len2 > 0){
let data2 = data1[0];
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setOpenInterestCaps/" + i0+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOpenInterestCaps/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
let data3 = data1[1];
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/setOpenInterestCaps/" + i0+"/1",keyword:"type",params:{type: schema24_perpDeploySetOpenInterestCaps.properties.setOpenInterestCaps.items.items[1].type},message:"must be integer,null"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/setOpenInterestCaps/" + i0+"/1",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/setOpenInterestCaps/" + i0+"/1",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOpenInterestCaps/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setOpenInterestCaps",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate23_perpDeploySetOpenInterestCaps.errors = vErrors;
return errors === 0;
}

export const perpDeploySetMarginModes: Check = validate24_perpDeploySetMarginModes as unknown as Check;
const schema25_perpDeploySetMarginModes = {"type":"object","additionalProperties":false,"required":["setMarginModes"],"properties":{"setMarginModes":{"type":"array","minItems":1,"items":{"type":"array","items":[{"type":"string","minLength":1},{"type":"string","enum":["strictIsolated","noCross"]}],"minItems":2,"maxItems":2,"additionalItems":false}}},"$id":"perpDeploySetMarginModes"};

function validate24_perpDeploySetMarginModes(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setMarginModes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setMarginModes"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setMarginModes")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setMarginModes !== undefined){
let data0 = data.setMarginModes;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginModes",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginModes/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginModes/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data1.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginModes/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data1.length;
if(len2 > 0){
let data2 = data1[0];
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginModes/" + i0+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setMarginModes/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
let data3 = data1[1];
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginModes/" + i0+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "strictIsolated") || (data3 === "noCross"))){
(vErrors ??= []).push({instancePath:instancePath+"/setMarginModes/" + i0+"/1",keyword:"enum",params:{allowedValues: schema25_perpDeploySetMarginModes.properties.setMarginModes.items.items[1].enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setMarginModes/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setMarginModes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate24_perpDeploySetMarginModes.errors = vErrors;
return errors === 0;
}

export const perpDeploySetGrowthModes: Check = validate25_perpDeploySetGrowthModes as unknown as Check;

function validate25_perpDeploySetGrowthModes(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setGrowthModes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setGrowthModes"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setGrowthModes")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setGrowthModes !== undefined){
let data0 = data.setGrowthModes;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setGrowthModes",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/setGrowthModes/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/setGrowthModes/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data1.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/setGrowthModes/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data1.length;
if(len2 > 0){
let data2 = data1[0];
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setGrowthModes/" + i0+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setGrowthModes/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
if(typeof data1[1] !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/setGrowthModes/" + i0+"/1",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setGrowthModes/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setGrowthModes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate25_perpDeploySetGrowthModes.errors = vErrors;
return errors === 0;
}

export const perpDeploySetDeployerFees: Check = validate26_perpDeploySetDeployerFees as unknown as Check;
const pattern15_perpDeploySetDeployerFees = /* @__PURE__ */ new RegExp("^(10|[0-9](\\.[0-9]{1,8})?)$", "u");

function validate26_perpDeploySetDeployerFees(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setDeployerFees === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setDeployerFees"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setDeployerFees")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setDeployerFees !== undefined){
let data0 = data.setDeployerFees;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data1.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data1.length;
if(len2 > 0){
let data2 = data1[0];
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees/" + i0+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
let data3 = data1[1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.scale === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees/" + i0+"/1",keyword:"required",params:{missingProperty: "scale"}});
errors++;
}
if(data3.growthMode === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees/" + i0+"/1",keyword:"required",params:{missingProperty: "growthMode"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "scale") || (key1 === "growthMode"))){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees/" + i0+"/1",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.scale !== undefined){
let data4 = data3.scale;
if(typeof data4 === "string"){
if(!pattern15_perpDeploySetDeployerFees.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees/" + i0+"/1/scale",keyword:"pattern",params:{pattern: "^(10|[0-9](\\.[0-9]{1,8})?)$"},message:"must be a decimal string from \"0\" to \"10\" with at most 8 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees/" + i0+"/1/scale",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.growthMode !== undefined){
if(typeof data3.growthMode !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees/" + i0+"/1/growthMode",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees/" + i0+"/1",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerFees",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate26_perpDeploySetDeployerFees.errors = vErrors;
return errors === 0;
}

export const perpDeployHaltTrading: Check = validate27_perpDeployHaltTrading as unknown as Check;

function validate27_perpDeployHaltTrading(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.haltTrading === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "haltTrading"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "haltTrading")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.haltTrading !== undefined){
let data0 = data.haltTrading;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.coin === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/haltTrading",keyword:"required",params:{missingProperty: "coin"}});
errors++;
}
if(data0.isHalted === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/haltTrading",keyword:"required",params:{missingProperty: "isHalted"}});
errors++;
}
for(const key1 in data0){
if(!((key1 === "coin") || (key1 === "isHalted"))){
(vErrors ??= []).push({instancePath:instancePath+"/haltTrading",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.coin !== undefined){
let data1 = data0.coin;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/haltTrading/coin",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/haltTrading/coin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.isHalted !== undefined){
if(typeof data0.isHalted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/haltTrading/isHalted",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/haltTrading",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate27_perpDeployHaltTrading.errors = vErrors;
return errors === 0;
}

export const perpDeployInsertMarginTable: Check = validate28_perpDeployInsertMarginTable as unknown as Check;

function validate28_perpDeployInsertMarginTable(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.insertMarginTable === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "insertMarginTable"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "insertMarginTable")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.insertMarginTable !== undefined){
let data0 = data.insertMarginTable;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.dex === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable",keyword:"required",params:{missingProperty: "dex"}});
errors++;
}
if(data0.marginTable === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable",keyword:"required",params:{missingProperty: "marginTable"}});
errors++;
}
for(const key1 in data0){
if(!((key1 === "dex") || (key1 === "marginTable"))){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.dex !== undefined){
let data1 = data0.dex;
if(typeof data1 === "string"){
if(data1.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/dex",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/dex",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.marginTable !== undefined){
let data2 = data0.marginTable;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.description === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data2.marginTiers === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable",keyword:"required",params:{missingProperty: "marginTiers"}});
errors++;
}
for(const key2 in data2){
if(!((key2 === "description") || (key2 === "marginTiers"))){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.description !== undefined){
if(typeof data2.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.marginTiers !== undefined){
let data4 = data2.marginTiers;
if(Array.isArray(data4)){
if(data4.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable/marginTiers",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable/marginTiers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.lowerBound === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable/marginTiers/" + i0,keyword:"required",params:{missingProperty: "lowerBound"}});
errors++;
}
if(data5.maxLeverage === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable/marginTiers/" + i0,keyword:"required",params:{missingProperty: "maxLeverage"}});
errors++;
}
for(const key3 in data5){
if(!((key3 === "lowerBound") || (key3 === "maxLeverage"))){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable/marginTiers/" + i0,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data5.lowerBound !== undefined){
let data6 = data5.lowerBound;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable/marginTiers/" + i0+"/lowerBound",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable/marginTiers/" + i0+"/lowerBound",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable/marginTiers/" + i0+"/lowerBound",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data5.maxLeverage !== undefined){
let data7 = data5.maxLeverage;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable/marginTiers/" + i0+"/maxLeverage",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 50 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable/marginTiers/" + i0+"/maxLeverage",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"});
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable/marginTiers/" + i0+"/maxLeverage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable/marginTiers/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable/marginTiers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable/marginTable",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/insertMarginTable",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate28_perpDeployInsertMarginTable.errors = vErrors;
return errors === 0;
}

export const perpDeploySetFeeRecipient: Check = validate29_perpDeploySetFeeRecipient as unknown as Check;
const pattern0_perpDeploySetFeeRecipient = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate29_perpDeploySetFeeRecipient(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setFeeRecipient === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setFeeRecipient"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setFeeRecipient")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setFeeRecipient !== undefined){
let data0 = data.setFeeRecipient;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.dex === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setFeeRecipient",keyword:"required",params:{missingProperty: "dex"}});
errors++;
}
if(data0.feeRecipient === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setFeeRecipient",keyword:"required",params:{missingProperty: "feeRecipient"}});
errors++;
}
for(const key1 in data0){
if(!((key1 === "dex") || (key1 === "feeRecipient"))){
(vErrors ??= []).push({instancePath:instancePath+"/setFeeRecipient",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.dex !== undefined){
let data1 = data0.dex;
if(typeof data1 === "string"){
if(data1.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/setFeeRecipient/dex",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setFeeRecipient/dex",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFeeRecipient/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.feeRecipient !== undefined){
let data2 = data0.feeRecipient;
if(typeof data2 === "string"){
if(!pattern0_perpDeploySetFeeRecipient.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/setFeeRecipient/feeRecipient",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFeeRecipient/feeRecipient",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFeeRecipient",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate29_perpDeploySetFeeRecipient.errors = vErrors;
return errors === 0;
}

export const perpDeploySetSubDeployers: Check = validate30_perpDeploySetSubDeployers as unknown as Check;
const pattern0_perpDeploySetSubDeployers = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate30_perpDeploySetSubDeployers(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setSubDeployers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setSubDeployers"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setSubDeployers")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setSubDeployers !== undefined){
let data0 = data.setSubDeployers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.dex === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers",keyword:"required",params:{missingProperty: "dex"}});
errors++;
}
if(data0.subDeployers === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers",keyword:"required",params:{missingProperty: "subDeployers"}});
errors++;
}
for(const key1 in data0){
if(!((key1 === "dex") || (key1 === "subDeployers"))){
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.dex !== undefined){
let data1 = data0.dex;
if(typeof data1 === "string"){
if(data1.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/dex",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/dex",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.subDeployers !== undefined){
let data2 = data0.subDeployers;
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/subDeployers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.variant === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/subDeployers/" + i0,keyword:"required",params:{missingProperty: "variant"}});
errors++;
}
if(data3.user === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/subDeployers/" + i0,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
if(data3.allowed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/subDeployers/" + i0,keyword:"required",params:{missingProperty: "allowed"}});
errors++;
}
for(const key2 in data3){
if(!(((key2 === "variant") || (key2 === "user")) || (key2 === "allowed"))){
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/subDeployers/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data3.variant !== undefined){
let data4 = data3.variant;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/subDeployers/" + i0+"/variant",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/subDeployers/" + i0+"/variant",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.user !== undefined){
let data5 = data3.user;
if(typeof data5 === "string"){
if(!pattern0_perpDeploySetSubDeployers.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/subDeployers/" + i0+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/subDeployers/" + i0+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.allowed !== undefined){
if(typeof data3.allowed !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/subDeployers/" + i0+"/allowed",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/subDeployers/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers/subDeployers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setSubDeployers",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate30_perpDeploySetSubDeployers.errors = vErrors;
return errors === 0;
}

export const perpDeploySetFeeScale: Check = validate31_perpDeploySetFeeScale as unknown as Check;
const pattern21_perpDeploySetFeeScale = /* @__PURE__ */ new RegExp("^(3|[0-2](\\.[0-9]{1,8})?)$", "u");

function validate31_perpDeploySetFeeScale(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setFeeScale === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setFeeScale"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setFeeScale")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setFeeScale !== undefined){
let data0 = data.setFeeScale;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.dex === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setFeeScale",keyword:"required",params:{missingProperty: "dex"}});
errors++;
}
if(data0.scale === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setFeeScale",keyword:"required",params:{missingProperty: "scale"}});
errors++;
}
for(const key1 in data0){
if(!((key1 === "dex") || (key1 === "scale"))){
(vErrors ??= []).push({instancePath:instancePath+"/setFeeScale",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.dex !== undefined){
let data1 = data0.dex;
if(typeof data1 === "string"){
if(data1.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/setFeeScale/dex",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setFeeScale/dex",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFeeScale/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.scale !== undefined){
let data2 = data0.scale;
if(typeof data2 === "string"){
if(!pattern21_perpDeploySetFeeScale.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/setFeeScale/scale",keyword:"pattern",params:{pattern: "^(3|[0-2](\\.[0-9]{1,8})?)$"},message:"must be a decimal string from \"0\" to \"3\" with at most 8 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFeeScale/scale",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setFeeScale",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate31_perpDeploySetFeeScale.errors = vErrors;
return errors === 0;
}

export const perpDeploySetPerpAnnotation: Check = validate32_perpDeploySetPerpAnnotation as unknown as Check;
const schema33_perpDeploySetPerpAnnotation = {"type":"object","additionalProperties":false,"required":["setPerpAnnotation"],"properties":{"setPerpAnnotation":{"type":"object","additionalProperties":false,"required":["coin","category","description","displayName","keywords"],"properties":{"coin":{"type":"string","minLength":1},"category":{"type":"string","maxLength":15},"description":{"type":"string","maxLength":400},"displayName":{"type":["string","null"]},"keywords":{"type":"array","items":{"type":"string"}}}}},"$id":"perpDeploySetPerpAnnotation"};

function validate32_perpDeploySetPerpAnnotation(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setPerpAnnotation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setPerpAnnotation"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setPerpAnnotation")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setPerpAnnotation !== undefined){
let data0 = data.setPerpAnnotation;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.coin === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation",keyword:"required",params:{missingProperty: "coin"}});
errors++;
}
if(data0.category === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation",keyword:"required",params:{missingProperty: "category"}});
errors++;
}
if(data0.description === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data0.displayName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation",keyword:"required",params:{missingProperty: "displayName"}});
errors++;
}
if(data0.keywords === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation",keyword:"required",params:{missingProperty: "keywords"}});
errors++;
}
for(const key1 in data0){
if(!(((((key1 === "coin") || (key1 === "category")) || (key1 === "description")) || (key1 === "displayName")) || (key1 === "keywords"))){
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.coin !== undefined){
let data1 = data0.coin;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation/coin",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation/coin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.category !== undefined){
let data2 = data0.category;
if(typeof data2 === "string"){
if(data2.length > 15){
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation/category",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation/category",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.description !== undefined){
let data3 = data0.description;
if(typeof data3 === "string"){
if(data3.length > 400){
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation/description",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.displayName !== undefined){
let data4 = data0.displayName;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation/displayName",keyword:"type",params:{type: schema33_perpDeploySetPerpAnnotation.properties.setPerpAnnotation.properties.displayName.type},message:"must be string,null"});
errors++;
}
}
if(data0.keywords !== undefined){
let data5 = data0.keywords;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation/keywords/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation/keywords",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setPerpAnnotation",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate32_perpDeploySetPerpAnnotation.errors = vErrors;
return errors === 0;
}

export const perpDeployDisableDex: Check = validate33_perpDeployDisableDex as unknown as Check;

function validate33_perpDeployDisableDex(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.disableDex === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "disableDex"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "disableDex")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.disableDex !== undefined){
let data0 = data.disableDex;
if(typeof data0 === "string"){
if(data0.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/disableDex",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/disableDex",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/disableDex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate33_perpDeployDisableDex.errors = vErrors;
return errors === 0;
}

export const spotDeployRegisterToken2: Check = validate34_spotDeployRegisterToken2 as unknown as Check;

function validate34_spotDeployRegisterToken2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.registerToken2 === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registerToken2"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "registerToken2")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.registerToken2 !== undefined){
let data0 = data.registerToken2;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.spec === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2",keyword:"required",params:{missingProperty: "spec"}});
errors++;
}
if(data0.maxGas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2",keyword:"required",params:{missingProperty: "maxGas"}});
errors++;
}
for(const key1 in data0){
if(!(((key1 === "spec") || (key1 === "maxGas")) || (key1 === "fullName"))){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.spec !== undefined){
let data1 = data0.spec;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/spec",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data1.szDecimals === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/spec",keyword:"required",params:{missingProperty: "szDecimals"}});
errors++;
}
if(data1.weiDecimals === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/spec",keyword:"required",params:{missingProperty: "weiDecimals"}});
errors++;
}
for(const key2 in data1){
if(!(((key2 === "name") || (key2 === "szDecimals")) || (key2 === "weiDecimals"))){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/spec",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/spec/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/spec/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.szDecimals !== undefined){
let data3 = data1.szDecimals;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/spec/szDecimals",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/spec/szDecimals",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/spec/szDecimals",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data1.weiDecimals !== undefined){
let data4 = data1.weiDecimals;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/spec/weiDecimals",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/spec/weiDecimals",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/spec/weiDecimals",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/spec",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data0.maxGas !== undefined){
let data5 = data0.maxGas;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/maxGas",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/maxGas",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/maxGas",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.fullName !== undefined){
if(typeof data0.fullName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2/fullName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerToken2",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate34_spotDeployRegisterToken2.errors = vErrors;
return errors === 0;
}

export const spotDeployUserGenesis: Check = validate35_spotDeployUserGenesis as unknown as Check;
const pattern0_spotDeployUserGenesis = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern23_spotDeployUserGenesis = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,19})$", "u");

function validate35_spotDeployUserGenesis(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userGenesis === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userGenesis"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "userGenesis")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.userGenesis !== undefined){
let data0 = data.userGenesis;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.token === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data0.userAndWei === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis",keyword:"required",params:{missingProperty: "userAndWei"}});
errors++;
}
if(data0.existingTokenAndWei === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis",keyword:"required",params:{missingProperty: "existingTokenAndWei"}});
errors++;
}
for(const key1 in data0){
if(!((((key1 === "token") || (key1 === "userAndWei")) || (key1 === "existingTokenAndWei")) || (key1 === "blacklistUsers"))){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.token !== undefined){
let data1 = data0.token;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/token",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.userAndWei !== undefined){
let data2 = data0.userAndWei;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(Array.isArray(data3)){
if(data3.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/userAndWei/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data3.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/userAndWei/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data3.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/userAndWei/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data3.length;
if(len2 > 0){
let data4 = data3[0];
if(typeof data4 === "string"){
if(!pattern0_spotDeployUserGenesis.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/userAndWei/" + i0+"/0",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/userAndWei/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
let data5 = data3[1];
if(typeof data5 === "string"){
if(!pattern23_spotDeployUserGenesis.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/userAndWei/" + i0+"/1",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,19})$"},message:"must be a whole number as text, at most 20 digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/userAndWei/" + i0+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/userAndWei/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/userAndWei",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data0.existingTokenAndWei !== undefined){
let data6 = data0.existingTokenAndWei;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i1=0; i1<len3; i1++){
let data7 = data6[i1];
if(Array.isArray(data7)){
if(data7.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/existingTokenAndWei/" + i1,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data7.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/existingTokenAndWei/" + i1,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len4 = data7.length;
if(!(len4 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/existingTokenAndWei/" + i1,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len5 = data7.length;
if(len5 > 0){
let data8 = data7[0];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/existingTokenAndWei/" + i1+"/0",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/existingTokenAndWei/" + i1+"/0",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/existingTokenAndWei/" + i1+"/0",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(len5 > 1){
let data9 = data7[1];
if(typeof data9 === "string"){
if(!pattern23_spotDeployUserGenesis.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/existingTokenAndWei/" + i1+"/1",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,19})$"},message:"must be a whole number as text, at most 20 digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/existingTokenAndWei/" + i1+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/existingTokenAndWei/" + i1,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/existingTokenAndWei",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data0.blacklistUsers !== undefined){
let data10 = data0.blacklistUsers;
if(Array.isArray(data10)){
const len6 = data10.length;
for(let i2=0; i2<len6; i2++){
let data11 = data10[i2];
if(Array.isArray(data11)){
if(data11.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/blacklistUsers/" + i2,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data11.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/blacklistUsers/" + i2,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len7 = data11.length;
if(!(len7 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/blacklistUsers/" + i2,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len8 = data11.length;
if(len8 > 0){
let data12 = data11[0];
if(typeof data12 === "string"){
if(!pattern0_spotDeployUserGenesis.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/blacklistUsers/" + i2+"/0",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/blacklistUsers/" + i2+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len8 > 1){
if(typeof data11[1] !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/blacklistUsers/" + i2+"/1",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/blacklistUsers/" + i2,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis/blacklistUsers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/userGenesis",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate35_spotDeployUserGenesis.errors = vErrors;
return errors === 0;
}

export const spotDeployGenesis: Check = validate36_spotDeployGenesis as unknown as Check;
const pattern23_spotDeployGenesis = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,19})$", "u");

function validate36_spotDeployGenesis(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.genesis === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "genesis"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "genesis")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.genesis !== undefined){
let data0 = data.genesis;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.token === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/genesis",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data0.maxSupply === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/genesis",keyword:"required",params:{missingProperty: "maxSupply"}});
errors++;
}
for(const key1 in data0){
if(!(((key1 === "token") || (key1 === "maxSupply")) || (key1 === "noHyperliquidity"))){
(vErrors ??= []).push({instancePath:instancePath+"/genesis",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.token !== undefined){
let data1 = data0.token;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/genesis/token",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/genesis/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/genesis/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.maxSupply !== undefined){
let data2 = data0.maxSupply;
if(typeof data2 === "string"){
if(!pattern23_spotDeployGenesis.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/genesis/maxSupply",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,19})$"},message:"must be a whole number as text, at most 20 digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/genesis/maxSupply",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.noHyperliquidity !== undefined){
let data3 = data0.noHyperliquidity;
if(typeof data3 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/genesis/noHyperliquidity",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/genesis/noHyperliquidity",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/genesis",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate36_spotDeployGenesis.errors = vErrors;
return errors === 0;
}

export const spotDeployRegisterSpot: Check = validate37_spotDeployRegisterSpot as unknown as Check;

function validate37_spotDeployRegisterSpot(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.registerSpot === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registerSpot"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "registerSpot")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.registerSpot !== undefined){
let data0 = data.registerSpot;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.tokens === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerSpot",keyword:"required",params:{missingProperty: "tokens"}});
errors++;
}
for(const key1 in data0){
if(!(key1 === "tokens")){
(vErrors ??= []).push({instancePath:instancePath+"/registerSpot",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.tokens !== undefined){
let data1 = data0.tokens;
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/registerSpot/tokens",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/registerSpot/tokens",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len0 = data1.length;
if(!(len0 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/registerSpot/tokens",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len1 = data1.length;
if(len1 > 0){
let data2 = data1[0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/registerSpot/tokens/0",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/registerSpot/tokens/0",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/registerSpot/tokens/0",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(len1 > 1){
let data3 = data1[1];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/registerSpot/tokens/1",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/registerSpot/tokens/1",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/registerSpot/tokens/1",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerSpot/tokens",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerSpot",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate37_spotDeployRegisterSpot.errors = vErrors;
return errors === 0;
}

export const spotDeployRegisterHyperliquidity: Check = validate38_spotDeployRegisterHyperliquidity as unknown as Check;
const pattern8_spotDeployRegisterHyperliquidity = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate38_spotDeployRegisterHyperliquidity(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.registerHyperliquidity === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registerHyperliquidity"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "registerHyperliquidity")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.registerHyperliquidity !== undefined){
let data0 = data.registerHyperliquidity;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.spot === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity",keyword:"required",params:{missingProperty: "spot"}});
errors++;
}
if(data0.startPx === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity",keyword:"required",params:{missingProperty: "startPx"}});
errors++;
}
if(data0.orderSz === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity",keyword:"required",params:{missingProperty: "orderSz"}});
errors++;
}
if(data0.nOrders === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity",keyword:"required",params:{missingProperty: "nOrders"}});
errors++;
}
for(const key1 in data0){
if(!(((((key1 === "spot") || (key1 === "startPx")) || (key1 === "orderSz")) || (key1 === "nOrders")) || (key1 === "nSeededLevels"))){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.spot !== undefined){
let data1 = data0.spot;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity/spot",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity/spot",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity/spot",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.startPx !== undefined){
let data2 = data0.startPx;
if(typeof data2 === "string"){
if(!pattern8_spotDeployRegisterHyperliquidity.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity/startPx",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity/startPx",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.orderSz !== undefined){
let data3 = data0.orderSz;
if(typeof data3 === "string"){
if(!pattern8_spotDeployRegisterHyperliquidity.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity/orderSz",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity/orderSz",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.nOrders !== undefined){
let data4 = data0.nOrders;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity/nOrders",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity/nOrders",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity/nOrders",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.nSeededLevels !== undefined){
let data5 = data0.nSeededLevels;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity/nSeededLevels",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity/nSeededLevels",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity/nSeededLevels",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registerHyperliquidity",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate38_spotDeployRegisterHyperliquidity.errors = vErrors;
return errors === 0;
}

export const spotDeploySetDeployerTradingFeeShare: Check = validate39_spotDeploySetDeployerTradingFeeShare as unknown as Check;
const pattern29_spotDeploySetDeployerTradingFeeShare = /* @__PURE__ */ new RegExp("^(100|(0|[1-9][0-9]?)(\\.[0-9]*[1-9])?)%$", "u");

function validate39_spotDeploySetDeployerTradingFeeShare(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setDeployerTradingFeeShare === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setDeployerTradingFeeShare"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setDeployerTradingFeeShare")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setDeployerTradingFeeShare !== undefined){
let data0 = data.setDeployerTradingFeeShare;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.token === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerTradingFeeShare",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data0.share === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerTradingFeeShare",keyword:"required",params:{missingProperty: "share"}});
errors++;
}
for(const key1 in data0){
if(!((key1 === "token") || (key1 === "share"))){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerTradingFeeShare",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.token !== undefined){
let data1 = data0.token;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerTradingFeeShare/token",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerTradingFeeShare/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerTradingFeeShare/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.share !== undefined){
let data2 = data0.share;
if(typeof data2 === "string"){
if(!pattern29_spotDeploySetDeployerTradingFeeShare.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerTradingFeeShare/share",keyword:"pattern",params:{pattern: "^(100|(0|[1-9][0-9]?)(\\.[0-9]*[1-9])?)%$"},message:"must be a percentage from \"0%\" to \"100%\" without trailing zeros, such as \"0.012%\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerTradingFeeShare/share",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerTradingFeeShare",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate39_spotDeploySetDeployerTradingFeeShare.errors = vErrors;
return errors === 0;
}

export const spotDeployEnableQuoteToken: Check = validate40_spotDeployEnableQuoteToken as unknown as Check;

function validate40_spotDeployEnableQuoteToken(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enableQuoteToken === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "enableQuoteToken"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "enableQuoteToken")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.enableQuoteToken !== undefined){
let data0 = data.enableQuoteToken;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.token === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/enableQuoteToken",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
for(const key1 in data0){
if(!(key1 === "token")){
(vErrors ??= []).push({instancePath:instancePath+"/enableQuoteToken",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.token !== undefined){
let data1 = data0.token;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/enableQuoteToken/token",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/enableQuoteToken/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/enableQuoteToken/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/enableQuoteToken",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate40_spotDeployEnableQuoteToken.errors = vErrors;
return errors === 0;
}

export const spotDeployDisableQuoteToken: Check = validate41_spotDeployDisableQuoteToken as unknown as Check;

function validate41_spotDeployDisableQuoteToken(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.disableQuoteToken === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "disableQuoteToken"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "disableQuoteToken")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.disableQuoteToken !== undefined){
let data0 = data.disableQuoteToken;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.token === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/disableQuoteToken",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
for(const key1 in data0){
if(!(key1 === "token")){
(vErrors ??= []).push({instancePath:instancePath+"/disableQuoteToken",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.token !== undefined){
let data1 = data0.token;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/disableQuoteToken/token",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/disableQuoteToken/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/disableQuoteToken/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/disableQuoteToken",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate41_spotDeployDisableQuoteToken.errors = vErrors;
return errors === 0;
}

export const spotDeployEnableFreezePrivilege: Check = validate42_spotDeployEnableFreezePrivilege as unknown as Check;

function validate42_spotDeployEnableFreezePrivilege(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enableFreezePrivilege === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "enableFreezePrivilege"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "enableFreezePrivilege")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.enableFreezePrivilege !== undefined){
let data0 = data.enableFreezePrivilege;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.token === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/enableFreezePrivilege",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
for(const key1 in data0){
if(!(key1 === "token")){
(vErrors ??= []).push({instancePath:instancePath+"/enableFreezePrivilege",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.token !== undefined){
let data1 = data0.token;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/enableFreezePrivilege/token",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/enableFreezePrivilege/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/enableFreezePrivilege/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/enableFreezePrivilege",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate42_spotDeployEnableFreezePrivilege.errors = vErrors;
return errors === 0;
}

export const spotDeployFreezeUser: Check = validate43_spotDeployFreezeUser as unknown as Check;
const pattern0_spotDeployFreezeUser = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate43_spotDeployFreezeUser(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.freezeUser === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "freezeUser"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "freezeUser")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.freezeUser !== undefined){
let data0 = data.freezeUser;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.token === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/freezeUser",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data0.user === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/freezeUser",keyword:"required",params:{missingProperty: "user"}});
errors++;
}
if(data0.freeze === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/freezeUser",keyword:"required",params:{missingProperty: "freeze"}});
errors++;
}
for(const key1 in data0){
if(!(((key1 === "token") || (key1 === "user")) || (key1 === "freeze"))){
(vErrors ??= []).push({instancePath:instancePath+"/freezeUser",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.token !== undefined){
let data1 = data0.token;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/freezeUser/token",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/freezeUser/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/freezeUser/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.user !== undefined){
let data2 = data0.user;
if(typeof data2 === "string"){
if(!pattern0_spotDeployFreezeUser.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/freezeUser/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/freezeUser/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.freeze !== undefined){
if(typeof data0.freeze !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/freezeUser/freeze",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/freezeUser",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate43_spotDeployFreezeUser.errors = vErrors;
return errors === 0;
}

export const spotDeployRevokeFreezePrivilege: Check = validate44_spotDeployRevokeFreezePrivilege as unknown as Check;

function validate44_spotDeployRevokeFreezePrivilege(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.revokeFreezePrivilege === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "revokeFreezePrivilege"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "revokeFreezePrivilege")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.revokeFreezePrivilege !== undefined){
let data0 = data.revokeFreezePrivilege;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.token === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/revokeFreezePrivilege",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
for(const key1 in data0){
if(!(key1 === "token")){
(vErrors ??= []).push({instancePath:instancePath+"/revokeFreezePrivilege",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.token !== undefined){
let data1 = data0.token;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/revokeFreezePrivilege/token",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/revokeFreezePrivilege/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/revokeFreezePrivilege/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revokeFreezePrivilege",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate44_spotDeployRevokeFreezePrivilege.errors = vErrors;
return errors === 0;
}

export const spotDeploySetTokenAnnotation: Check = validate45_spotDeploySetTokenAnnotation as unknown as Check;
const schema46_spotDeploySetTokenAnnotation = {"type":"object","additionalProperties":false,"required":["setTokenAnnotation"],"properties":{"setTokenAnnotation":{"type":"object","additionalProperties":false,"required":["token","annotation"],"properties":{"token":{"type":"integer","minimum":0,"maximum":9007199254740991},"annotation":{"type":"object","additionalProperties":false,"required":["category","description","displayName","keywords"],"properties":{"category":{"type":"string","maxLength":15},"description":{"type":"string","maxLength":400},"displayName":{"type":["string","null"]},"keywords":{"type":"array","items":{"type":"string"}}}}}}},"$id":"spotDeploySetTokenAnnotation"};

function validate45_spotDeploySetTokenAnnotation(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setTokenAnnotation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setTokenAnnotation"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setTokenAnnotation")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setTokenAnnotation !== undefined){
let data0 = data.setTokenAnnotation;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.token === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data0.annotation === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation",keyword:"required",params:{missingProperty: "annotation"}});
errors++;
}
for(const key1 in data0){
if(!((key1 === "token") || (key1 === "annotation"))){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.token !== undefined){
let data1 = data0.token;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/token",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.annotation !== undefined){
let data2 = data0.annotation;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.category === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/annotation",keyword:"required",params:{missingProperty: "category"}});
errors++;
}
if(data2.description === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/annotation",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data2.displayName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/annotation",keyword:"required",params:{missingProperty: "displayName"}});
errors++;
}
if(data2.keywords === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/annotation",keyword:"required",params:{missingProperty: "keywords"}});
errors++;
}
for(const key2 in data2){
if(!((((key2 === "category") || (key2 === "description")) || (key2 === "displayName")) || (key2 === "keywords"))){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/annotation",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.category !== undefined){
let data3 = data2.category;
if(typeof data3 === "string"){
if(data3.length > 15){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/annotation/category",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/annotation/category",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.description !== undefined){
let data4 = data2.description;
if(typeof data4 === "string"){
if(data4.length > 400){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/annotation/description",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/annotation/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.displayName !== undefined){
let data5 = data2.displayName;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/annotation/displayName",keyword:"type",params:{type: schema46_spotDeploySetTokenAnnotation.properties.setTokenAnnotation.properties.annotation.properties.displayName.type},message:"must be string,null"});
errors++;
}
}
if(data2.keywords !== undefined){
let data6 = data2.keywords;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/annotation/keywords/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/annotation/keywords",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation/annotation",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setTokenAnnotation",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate45_spotDeploySetTokenAnnotation.errors = vErrors;
return errors === 0;
}

export const spotDeploySetDeployerLabel: Check = validate46_spotDeploySetDeployerLabel as unknown as Check;
const pattern31_spotDeploySetDeployerLabel = /* @__PURE__ */ new RegExp("^[a-z0-9]{2,4}$", "u");

function validate46_spotDeploySetDeployerLabel(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setDeployerLabel === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "setDeployerLabel"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "setDeployerLabel")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.setDeployerLabel !== undefined){
let data0 = data.setDeployerLabel;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.label === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerLabel",keyword:"required",params:{missingProperty: "label"}});
errors++;
}
for(const key1 in data0){
if(!(key1 === "label")){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerLabel",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.label !== undefined){
let data1 = data0.label;
if(typeof data1 === "string"){
if(!pattern31_spotDeploySetDeployerLabel.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerLabel/label",keyword:"pattern",params:{pattern: "^[a-z0-9]{2,4}$"},message:"must be 2 to 4 lower-case characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerLabel/label",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setDeployerLabel",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate46_spotDeploySetDeployerLabel.errors = vErrors;
return errors === 0;
}

export const spotDeployRequestEvmContract: Check = validate47_spotDeployRequestEvmContract as unknown as Check;
const pattern0_spotDeployRequestEvmContract = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate47_spotDeployRequestEvmContract(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requestEvmContract === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestEvmContract"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "requestEvmContract")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.requestEvmContract !== undefined){
let data0 = data.requestEvmContract;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.token === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/requestEvmContract",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data0.address === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/requestEvmContract",keyword:"required",params:{missingProperty: "address"}});
errors++;
}
if(data0.evmExtraWeiDecimals === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/requestEvmContract",keyword:"required",params:{missingProperty: "evmExtraWeiDecimals"}});
errors++;
}
for(const key1 in data0){
if(!(((key1 === "token") || (key1 === "address")) || (key1 === "evmExtraWeiDecimals"))){
(vErrors ??= []).push({instancePath:instancePath+"/requestEvmContract",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.token !== undefined){
let data1 = data0.token;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/requestEvmContract/token",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/requestEvmContract/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/requestEvmContract/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.address !== undefined){
let data2 = data0.address;
if(typeof data2 === "string"){
if(!pattern0_spotDeployRequestEvmContract.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/requestEvmContract/address",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requestEvmContract/address",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.evmExtraWeiDecimals !== undefined){
let data3 = data0.evmExtraWeiDecimals;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/requestEvmContract/evmExtraWeiDecimals",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 18 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/requestEvmContract/evmExtraWeiDecimals",keyword:"maximum",params:{comparison: "<=", limit: 18},message:"must be <= 18"});
errors++;
}
if(data3 < -2 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/requestEvmContract/evmExtraWeiDecimals",keyword:"minimum",params:{comparison: ">=", limit: -2},message:"must be >= -2"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requestEvmContract",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate47_spotDeployRequestEvmContract.errors = vErrors;
return errors === 0;
}

export const finalizeEvmContract: Check = validate48_finalizeEvmContract as unknown as Check;
const schema49_finalizeEvmContract = {"type":"object","additionalProperties":false,"required":["token","input"],"properties":{"token":{"type":"integer","minimum":0,"maximum":9007199254740991},"input":{"oneOf":[{"type":"object","additionalProperties":false,"required":["create"],"properties":{"create":{"type":"object","additionalProperties":false,"required":["nonce"],"properties":{"nonce":{"type":"integer","minimum":0,"maximum":9007199254740991}}}}},{"type":"string","enum":["firstStorageSlot","customStorageSlot"]}]}},"$id":"finalizeEvmContract"};

function validate48_finalizeEvmContract(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.input === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "input"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "token") || (key0 === "input"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.token !== undefined){
let data0 = data.token;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.input !== undefined){
let data1 = data.input;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.create === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/input",keyword:"required",params:{missingProperty: "create"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "create")){
(vErrors ??= []).push({instancePath:instancePath+"/input",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.create !== undefined){
let data2 = data1.create;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.nonce === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/input/create",keyword:"required",params:{missingProperty: "nonce"}});
errors++;
}
for(const key2 in data2){
if(!(key2 === "nonce")){
(vErrors ??= []).push({instancePath:instancePath+"/input/create",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.nonce !== undefined){
let data3 = data2.nonce;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/input/create/nonce",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/input/create/nonce",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/input/create/nonce",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/input/create",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/input",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs14 = errors;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/input",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "firstStorageSlot") || (data1 === "customStorageSlot"))){
(vErrors ??= []).push({instancePath:instancePath+"/input",keyword:"enum",params:{allowedValues: schema49_finalizeEvmContract.properties.input.oneOf[1].enum}});
errors++;
}
var _valid0 = _errs14 === errors;
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
(vErrors ??= []).push({instancePath:instancePath+"/input",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"});
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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate48_finalizeEvmContract.errors = vErrors;
return errors === 0;
}

export const borrowLend: Check = validate49_borrowLend as unknown as Check;
const schema50_borrowLend = {"type":"object","additionalProperties":false,"required":["operation","token","amount"],"properties":{"operation":{"type":"string","enum":["supply","withdraw","repay","borrow"]},"token":{"type":"integer","minimum":0,"maximum":9007199254740991},"amount":{"type":["string","null"],"pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"}},"$id":"borrowLend"};
const pattern8_borrowLend = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate49_borrowLend(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
if(data.token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "operation") || (key0 === "token")) || (key0 === "amount"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.operation !== undefined){
let data0 = data.operation;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data0 === "supply") || (data0 === "withdraw")) || (data0 === "repay")) || (data0 === "borrow"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"enum",params:{allowedValues: schema50_borrowLend.properties.operation.enum}});
errors++;
}
}
if(data.token !== undefined){
let data1 = data.token;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.amount !== undefined){
let data2 = data.amount;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: schema50_borrowLend.properties.amount.type},message:"must be string,null"});
errors++;
}
if(typeof data2 === "string"){
if(!pattern8_borrowLend.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\", or null"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate49_borrowLend.errors = vErrors;
return errors === 0;
}

export const multiSig: Check = validate50_multiSig as unknown as Check;
const schema51_multiSig = {"type":"object","additionalProperties":false,"required":["signatures","payload"],"properties":{"signatures":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["r","s","v"],"properties":{"r":{"type":"string","pattern":"^0x[1-9a-f][0-9a-f]{0,63}$"},"s":{"type":"string","pattern":"^0x[1-9a-f][0-9a-f]{0,63}$"},"v":{"type":"integer","enum":[27,28]}}}},"payload":{"type":"object","additionalProperties":false,"required":["multiSigUser","outerSigner","action"],"properties":{"multiSigUser":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"outerSigner":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"action":{}}}},"$id":"multiSig"};
const pattern34_multiSig = /* @__PURE__ */ new RegExp("^0x[1-9a-f][0-9a-f]{0,63}$", "u");
const pattern0_multiSig = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate50_multiSig(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signatures === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "signatures"}});
errors++;
}
if(data.payload === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payload"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "signatures") || (key0 === "payload"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.signatures !== undefined){
let data0 = data.signatures;
if(Array.isArray(data0)){
if(data0.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/signatures",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/signatures",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.r === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0,keyword:"required",params:{missingProperty: "r"}});
errors++;
}
if(data1.s === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0,keyword:"required",params:{missingProperty: "s"}});
errors++;
}
if(data1.v === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0,keyword:"required",params:{missingProperty: "v"}});
errors++;
}
for(const key1 in data1){
if(!(((key1 === "r") || (key1 === "s")) || (key1 === "v"))){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.r !== undefined){
let data2 = data1.r;
if(typeof data2 === "string"){
if(!pattern34_multiSig.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/r",keyword:"pattern",params:{pattern: "^0x[1-9a-f][0-9a-f]{0,63}$"},message:"must be 0x and up to 64 hex digits without leading zeros"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/r",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.s !== undefined){
let data3 = data1.s;
if(typeof data3 === "string"){
if(!pattern34_multiSig.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/s",keyword:"pattern",params:{pattern: "^0x[1-9a-f][0-9a-f]{0,63}$"},message:"must be 0x and up to 64 hex digits without leading zeros"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/s",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.v !== undefined){
let data4 = data1.v;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/v",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!((data4 === 27) || (data4 === 28))){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/v",keyword:"enum",params:{allowedValues: schema51_multiSig.properties.signatures.items.properties.v.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signatures",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.payload !== undefined){
let data5 = data.payload;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.multiSigUser === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/payload",keyword:"required",params:{missingProperty: "multiSigUser"}});
errors++;
}
if(data5.outerSigner === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/payload",keyword:"required",params:{missingProperty: "outerSigner"}});
errors++;
}
if(data5.action === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/payload",keyword:"required",params:{missingProperty: "action"}});
errors++;
}
for(const key2 in data5){
if(!(((key2 === "multiSigUser") || (key2 === "outerSigner")) || (key2 === "action"))){
(vErrors ??= []).push({instancePath:instancePath+"/payload",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data5.multiSigUser !== undefined){
let data6 = data5.multiSigUser;
if(typeof data6 === "string"){
if(!pattern0_multiSig.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/payload/multiSigUser",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payload/multiSigUser",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.outerSigner !== undefined){
let data7 = data5.outerSigner;
if(typeof data7 === "string"){
if(!pattern0_multiSig.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/payload/outerSigner",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payload/outerSigner",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payload",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate50_multiSig.errors = vErrors;
return errors === 0;
}

export const order: Check = validate51_order as unknown as Check;
const schema52_order = {"type":"object","additionalProperties":false,"required":["orders","grouping"],"properties":{"orders":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["a","b","p","s","r","t"],"if":{"properties":{"s":{"const":"0"}}},"then":{"properties":{"r":{"const":true}}},"properties":{"a":{"type":"integer","minimum":0,"maximum":9007199254740991},"b":{"type":"boolean"},"p":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"s":{"type":"string","pattern":"^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"r":{"type":"boolean"},"t":{"oneOf":[{"type":"object","additionalProperties":false,"required":["limit"],"properties":{"limit":{"type":"object","additionalProperties":false,"required":["tif"],"properties":{"tif":{"type":"string","enum":["Gtc","Ioc","Alo","FrontendMarket"]}}}}},{"type":"object","additionalProperties":false,"required":["trigger"],"properties":{"trigger":{"type":"object","additionalProperties":false,"required":["isMarket","triggerPx","tpsl"],"properties":{"isMarket":{"type":"boolean"},"triggerPx":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"tpsl":{"type":"string","enum":["tp","sl"]}}}}}]},"c":{"type":"string","pattern":"^0x[0-9a-f]{32}$"}}}},"grouping":{"oneOf":[{"type":"string","enum":["na","normalTpsl","positionTpsl"]},{"type":"object","additionalProperties":false,"required":["p"],"properties":{"p":{"type":"integer","minimum":0,"maximum":100000000}}}]},"builder":{"type":"object","additionalProperties":false,"required":["b","f"],"properties":{"b":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"f":{"type":"integer","minimum":0,"maximum":1000}}}},"$id":"order"};
const pattern8_order = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern39_order = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern41_order = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{32}$", "u");
const pattern0_order = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate51_order(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orders === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "orders"}});
errors++;
}
if(data.grouping === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "grouping"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "orders") || (key0 === "grouping")) || (key0 === "builder"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.orders !== undefined){
let data0 = data.orders;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/orders",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
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
(vErrors ??= []).push({});
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
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/r",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.a === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "a"}});
errors++;
}
if(data1.b === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "b"}});
errors++;
}
if(data1.p === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "p"}});
errors++;
}
if(data1.s === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "s"}});
errors++;
}
if(data1.r === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "r"}});
errors++;
}
if(data1.t === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0,keyword:"required",params:{missingProperty: "t"}});
errors++;
}
for(const key1 in data1){
if(!(((((((key1 === "a") || (key1 === "b")) || (key1 === "p")) || (key1 === "s")) || (key1 === "r")) || (key1 === "t")) || (key1 === "c"))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.a !== undefined){
let data4 = data1.a;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/a",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/a",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/a",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data1.b !== undefined){
if(typeof data1.b !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/b",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.p !== undefined){
let data6 = data1.p;
if(typeof data6 === "string"){
if(!pattern8_order.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/p",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/p",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.s !== undefined){
let data7 = data1.s;
if(typeof data7 === "string"){
if(!pattern39_order.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/s",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a decimal string of 0 or more with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/s",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.r !== undefined){
if(typeof data1.r !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/r",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
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
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t",keyword:"required",params:{missingProperty: "limit"}});
errors++;
}
for(const key2 in data9){
if(!(key2 === "limit")){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data9.limit !== undefined){
let data10 = data9.limit;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.tif === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/limit",keyword:"required",params:{missingProperty: "tif"}});
errors++;
}
for(const key3 in data10){
if(!(key3 === "tif")){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/limit",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data10.tif !== undefined){
let data11 = data10.tif;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/limit/tif",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data11 === "Gtc") || (data11 === "Ioc")) || (data11 === "Alo")) || (data11 === "FrontendMarket"))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/limit/tif",keyword:"enum",params:{allowedValues: schema52_order.properties.orders.items.properties.t.oneOf[0].properties.limit.properties.tif.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/limit",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t",keyword:"type",params:{type: "object"},message:"must be object"});
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
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t",keyword:"required",params:{missingProperty: "trigger"}});
errors++;
}
for(const key4 in data9){
if(!(key4 === "trigger")){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data9.trigger !== undefined){
let data12 = data9.trigger;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.isMarket === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/trigger",keyword:"required",params:{missingProperty: "isMarket"}});
errors++;
}
if(data12.triggerPx === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/trigger",keyword:"required",params:{missingProperty: "triggerPx"}});
errors++;
}
if(data12.tpsl === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/trigger",keyword:"required",params:{missingProperty: "tpsl"}});
errors++;
}
for(const key5 in data12){
if(!(((key5 === "isMarket") || (key5 === "triggerPx")) || (key5 === "tpsl"))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/trigger",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data12.isMarket !== undefined){
if(typeof data12.isMarket !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/trigger/isMarket",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data12.triggerPx !== undefined){
let data14 = data12.triggerPx;
if(typeof data14 === "string"){
if(!pattern8_order.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/trigger/triggerPx",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/trigger/triggerPx",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data12.tpsl !== undefined){
let data15 = data12.tpsl;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/trigger/tpsl",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data15 === "tp") || (data15 === "sl"))){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/trigger/tpsl",keyword:"enum",params:{allowedValues: schema52_order.properties.orders.items.properties.t.oneOf[1].properties.trigger.properties.tpsl.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t/trigger",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t",keyword:"type",params:{type: "object"},message:"must be object"});
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
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/t",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"});
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
if(!pattern41_order.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/c",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{32}$"},message:"must be 0x and 32 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orders/" + i0+"/c",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.grouping !== undefined){
let data17 = data.grouping;
const _errs47 = errors;
let valid12 = false;
let passing1 = null;
const _errs48 = errors;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/grouping",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data17 === "na") || (data17 === "normalTpsl")) || (data17 === "positionTpsl"))){
(vErrors ??= []).push({instancePath:instancePath+"/grouping",keyword:"enum",params:{allowedValues: schema52_order.properties.grouping.oneOf[0].enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/grouping",keyword:"required",params:{missingProperty: "p"}});
errors++;
}
for(const key6 in data17){
if(!(key6 === "p")){
(vErrors ??= []).push({instancePath:instancePath+"/grouping",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data17.p !== undefined){
let data18 = data17.p;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/grouping/p",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100000000 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/grouping/p",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000"});
errors++;
}
if(data18 < 0 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/grouping/p",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/grouping",keyword:"type",params:{type: "object"},message:"must be object"});
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
(vErrors ??= []).push({instancePath:instancePath+"/grouping",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"});
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
(vErrors ??= []).push({instancePath:instancePath+"/builder",keyword:"required",params:{missingProperty: "b"}});
errors++;
}
if(data19.f === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/builder",keyword:"required",params:{missingProperty: "f"}});
errors++;
}
for(const key7 in data19){
if(!((key7 === "b") || (key7 === "f"))){
(vErrors ??= []).push({instancePath:instancePath+"/builder",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data19.b !== undefined){
let data20 = data19.b;
if(typeof data20 === "string"){
if(!pattern0_order.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/builder/b",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/builder/b",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data19.f !== undefined){
let data21 = data19.f;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/builder/f",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/builder/f",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
errors++;
}
if(data21 < 0 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/builder/f",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/builder",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate51_order.errors = vErrors;
return errors === 0;
}

export const modify: Check = validate52_modify as unknown as Check;
const schema53_modify = {"type":"object","additionalProperties":false,"required":["oid","order"],"properties":{"oid":{"oneOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"string","pattern":"^0x[0-9a-f]{32}$"}]},"order":{"type":"object","additionalProperties":false,"required":["a","b","p","s","r","t"],"if":{"properties":{"s":{"const":"0"}}},"then":{"properties":{"r":{"const":true}}},"properties":{"a":{"type":"integer","minimum":0,"maximum":9007199254740991},"b":{"type":"boolean"},"p":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"s":{"type":"string","pattern":"^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"r":{"type":"boolean"},"t":{"oneOf":[{"type":"object","additionalProperties":false,"required":["limit"],"properties":{"limit":{"type":"object","additionalProperties":false,"required":["tif"],"properties":{"tif":{"type":"string","enum":["Gtc","Ioc","Alo","FrontendMarket"]}}}}},{"type":"object","additionalProperties":false,"required":["trigger"],"properties":{"trigger":{"type":"object","additionalProperties":false,"required":["isMarket","triggerPx","tpsl"],"properties":{"isMarket":{"type":"boolean"},"triggerPx":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"tpsl":{"type":"string","enum":["tp","sl"]}}}}}]},"c":{"type":"string","pattern":"^0x[0-9a-f]{32}$"}}},"a":{"type":"boolean","const":true}},"$id":"modify"};
const pattern41_modify = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{32}$", "u");
const pattern8_modify = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern39_modify = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate52_modify(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.oid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "oid"}});
errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "order"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "oid") || (key0 === "order")) || (key0 === "a"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.oid !== undefined){
let data0 = data.oid;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/oid",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/oid",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/oid",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(typeof data0 === "string"){
if(!pattern41_modify.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/oid",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{32}$"},message:"must be 0x and 32 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/oid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
var _valid0 = _errs6 === errors;
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
(vErrors ??= []).push({instancePath:instancePath+"/oid",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.order !== undefined){
let data1 = data.order;
const _errs10 = errors;
let valid2 = true;
const _errs11 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.s !== undefined){
if("0" !== data1.s){
(vErrors ??= []).push({});
errors++;
}
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.r !== undefined){
if(true !== data1.r){
(vErrors ??= []).push({instancePath:instancePath+"/order/r",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
var _valid1 = _errs13 === errors;
valid2 = _valid1;
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.a === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"required",params:{missingProperty: "a"}});
errors++;
}
if(data1.b === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"required",params:{missingProperty: "b"}});
errors++;
}
if(data1.p === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"required",params:{missingProperty: "p"}});
errors++;
}
if(data1.s === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"required",params:{missingProperty: "s"}});
errors++;
}
if(data1.r === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"required",params:{missingProperty: "r"}});
errors++;
}
if(data1.t === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"required",params:{missingProperty: "t"}});
errors++;
}
for(const key1 in data1){
if(!(((((((key1 === "a") || (key1 === "b")) || (key1 === "p")) || (key1 === "s")) || (key1 === "r")) || (key1 === "t")) || (key1 === "c"))){
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.a !== undefined){
let data4 = data1.a;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/order/a",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/order/a",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/order/a",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data1.b !== undefined){
if(typeof data1.b !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/order/b",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.p !== undefined){
let data6 = data1.p;
if(typeof data6 === "string"){
if(!pattern8_modify.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/order/p",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/p",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.s !== undefined){
let data7 = data1.s;
if(typeof data7 === "string"){
if(!pattern39_modify.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/order/s",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a decimal string of 0 or more with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/s",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.r !== undefined){
if(typeof data1.r !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/order/r",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.t !== undefined){
let data9 = data1.t;
const _errs27 = errors;
let valid6 = false;
let passing1 = null;
const _errs28 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.limit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order/t",keyword:"required",params:{missingProperty: "limit"}});
errors++;
}
for(const key2 in data9){
if(!(key2 === "limit")){
(vErrors ??= []).push({instancePath:instancePath+"/order/t",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data9.limit !== undefined){
let data10 = data9.limit;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.tif === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order/t/limit",keyword:"required",params:{missingProperty: "tif"}});
errors++;
}
for(const key3 in data10){
if(!(key3 === "tif")){
(vErrors ??= []).push({instancePath:instancePath+"/order/t/limit",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data10.tif !== undefined){
let data11 = data10.tif;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/order/t/limit/tif",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data11 === "Gtc") || (data11 === "Ioc")) || (data11 === "Alo")) || (data11 === "FrontendMarket"))){
(vErrors ??= []).push({instancePath:instancePath+"/order/t/limit/tif",keyword:"enum",params:{allowedValues: schema53_modify.properties.order.properties.t.oneOf[0].properties.limit.properties.tif.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/t/limit",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/t",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid2 = _errs28 === errors;
if(_valid2){
valid6 = true;
passing1 = 0;
}
const _errs36 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.trigger === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order/t",keyword:"required",params:{missingProperty: "trigger"}});
errors++;
}
for(const key4 in data9){
if(!(key4 === "trigger")){
(vErrors ??= []).push({instancePath:instancePath+"/order/t",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data9.trigger !== undefined){
let data12 = data9.trigger;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.isMarket === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order/t/trigger",keyword:"required",params:{missingProperty: "isMarket"}});
errors++;
}
if(data12.triggerPx === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order/t/trigger",keyword:"required",params:{missingProperty: "triggerPx"}});
errors++;
}
if(data12.tpsl === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order/t/trigger",keyword:"required",params:{missingProperty: "tpsl"}});
errors++;
}
for(const key5 in data12){
if(!(((key5 === "isMarket") || (key5 === "triggerPx")) || (key5 === "tpsl"))){
(vErrors ??= []).push({instancePath:instancePath+"/order/t/trigger",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data12.isMarket !== undefined){
if(typeof data12.isMarket !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/order/t/trigger/isMarket",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data12.triggerPx !== undefined){
let data14 = data12.triggerPx;
if(typeof data14 === "string"){
if(!pattern8_modify.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/order/t/trigger/triggerPx",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/t/trigger/triggerPx",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data12.tpsl !== undefined){
let data15 = data12.tpsl;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/order/t/trigger/tpsl",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data15 === "tp") || (data15 === "sl"))){
(vErrors ??= []).push({instancePath:instancePath+"/order/t/trigger/tpsl",keyword:"enum",params:{allowedValues: schema53_modify.properties.order.properties.t.oneOf[1].properties.trigger.properties.tpsl.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/t/trigger",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/t",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid2 = _errs36 === errors;
if(_valid2 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/order/t",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
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
if(!pattern41_modify.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/order/c",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{32}$"},message:"must be 0x and 32 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/c",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.a !== undefined){
let data17 = data.a;
if(typeof data17 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/a",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data17){
(vErrors ??= []).push({instancePath:instancePath+"/a",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate52_modify.errors = vErrors;
return errors === 0;
}

export const batchModify: Check = validate53_batchModify as unknown as Check;
const schema54_batchModify = {"type":"object","additionalProperties":false,"required":["modifies"],"properties":{"modifies":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["oid","order"],"properties":{"oid":{"oneOf":[{"type":"integer","minimum":0,"maximum":9007199254740991},{"type":"string","pattern":"^0x[0-9a-f]{32}$"}]},"order":{"type":"object","additionalProperties":false,"required":["a","b","p","s","r","t"],"if":{"properties":{"s":{"const":"0"}}},"then":{"properties":{"r":{"const":true}}},"properties":{"a":{"type":"integer","minimum":0,"maximum":9007199254740991},"b":{"type":"boolean"},"p":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"s":{"type":"string","pattern":"^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"r":{"type":"boolean"},"t":{"oneOf":[{"type":"object","additionalProperties":false,"required":["limit"],"properties":{"limit":{"type":"object","additionalProperties":false,"required":["tif"],"properties":{"tif":{"type":"string","enum":["Gtc","Ioc","Alo","FrontendMarket"]}}}}},{"type":"object","additionalProperties":false,"required":["trigger"],"properties":{"trigger":{"type":"object","additionalProperties":false,"required":["isMarket","triggerPx","tpsl"],"properties":{"isMarket":{"type":"boolean"},"triggerPx":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"tpsl":{"type":"string","enum":["tp","sl"]}}}}}]},"c":{"type":"string","pattern":"^0x[0-9a-f]{32}$"}}}}}},"a":{"type":"boolean","const":true}},"$id":"batchModify"};
const pattern41_batchModify = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{32}$", "u");
const pattern8_batchModify = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern39_batchModify = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate53_batchModify(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.modifies === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "modifies"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "modifies") || (key0 === "a"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.modifies !== undefined){
let data0 = data.modifies;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/modifies",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.oid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0,keyword:"required",params:{missingProperty: "oid"}});
errors++;
}
if(data1.order === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0,keyword:"required",params:{missingProperty: "order"}});
errors++;
}
for(const key1 in data1){
if(!((key1 === "oid") || (key1 === "order"))){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.oid !== undefined){
let data2 = data1.oid;
const _errs8 = errors;
let valid4 = false;
let passing0 = null;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/oid",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/oid",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/oid",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs11 = errors;
if(typeof data2 === "string"){
if(!pattern41_batchModify.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/oid",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{32}$"},message:"must be 0x and 32 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/oid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/oid",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"});
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
}
if(data1.order !== undefined){
let data3 = data1.order;
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.s !== undefined){
if("0" !== data3.s){
(vErrors ??= []).push({});
errors++;
}
}
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.r !== undefined){
if(true !== data3.r){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/r",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
var _valid1 = _errs18 === errors;
valid5 = _valid1;
}
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.a === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order",keyword:"required",params:{missingProperty: "a"}});
errors++;
}
if(data3.b === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order",keyword:"required",params:{missingProperty: "b"}});
errors++;
}
if(data3.p === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order",keyword:"required",params:{missingProperty: "p"}});
errors++;
}
if(data3.s === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order",keyword:"required",params:{missingProperty: "s"}});
errors++;
}
if(data3.r === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order",keyword:"required",params:{missingProperty: "r"}});
errors++;
}
if(data3.t === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order",keyword:"required",params:{missingProperty: "t"}});
errors++;
}
for(const key2 in data3){
if(!(((((((key2 === "a") || (key2 === "b")) || (key2 === "p")) || (key2 === "s")) || (key2 === "r")) || (key2 === "t")) || (key2 === "c"))){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data3.a !== undefined){
let data6 = data3.a;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/a",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/a",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/a",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data3.b !== undefined){
if(typeof data3.b !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/b",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data3.p !== undefined){
let data8 = data3.p;
if(typeof data8 === "string"){
if(!pattern8_batchModify.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/p",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/p",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.s !== undefined){
let data9 = data3.s;
if(typeof data9 === "string"){
if(!pattern39_batchModify.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/s",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a decimal string of 0 or more with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/s",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.r !== undefined){
if(typeof data3.r !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/r",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data3.t !== undefined){
let data11 = data3.t;
const _errs32 = errors;
let valid9 = false;
let passing1 = null;
const _errs33 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.limit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t",keyword:"required",params:{missingProperty: "limit"}});
errors++;
}
for(const key3 in data11){
if(!(key3 === "limit")){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data11.limit !== undefined){
let data12 = data11.limit;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.tif === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/limit",keyword:"required",params:{missingProperty: "tif"}});
errors++;
}
for(const key4 in data12){
if(!(key4 === "tif")){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/limit",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data12.tif !== undefined){
let data13 = data12.tif;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/limit/tif",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data13 === "Gtc") || (data13 === "Ioc")) || (data13 === "Alo")) || (data13 === "FrontendMarket"))){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/limit/tif",keyword:"enum",params:{allowedValues: schema54_batchModify.properties.modifies.items.properties.order.properties.t.oneOf[0].properties.limit.properties.tif.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/limit",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid2 = _errs33 === errors;
if(_valid2){
valid9 = true;
passing1 = 0;
}
const _errs41 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.trigger === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t",keyword:"required",params:{missingProperty: "trigger"}});
errors++;
}
for(const key5 in data11){
if(!(key5 === "trigger")){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data11.trigger !== undefined){
let data14 = data11.trigger;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.isMarket === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/trigger",keyword:"required",params:{missingProperty: "isMarket"}});
errors++;
}
if(data14.triggerPx === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/trigger",keyword:"required",params:{missingProperty: "triggerPx"}});
errors++;
}
if(data14.tpsl === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/trigger",keyword:"required",params:{missingProperty: "tpsl"}});
errors++;
}
for(const key6 in data14){
if(!(((key6 === "isMarket") || (key6 === "triggerPx")) || (key6 === "tpsl"))){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/trigger",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data14.isMarket !== undefined){
if(typeof data14.isMarket !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/trigger/isMarket",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data14.triggerPx !== undefined){
let data16 = data14.triggerPx;
if(typeof data16 === "string"){
if(!pattern8_batchModify.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/trigger/triggerPx",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/trigger/triggerPx",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data14.tpsl !== undefined){
let data17 = data14.tpsl;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/trigger/tpsl",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data17 === "tp") || (data17 === "sl"))){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/trigger/tpsl",keyword:"enum",params:{allowedValues: schema54_batchModify.properties.modifies.items.properties.order.properties.t.oneOf[1].properties.trigger.properties.tpsl.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t/trigger",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid2 = _errs41 === errors;
if(_valid2 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/t",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data3.c !== undefined){
let data18 = data3.c;
if(typeof data18 === "string"){
if(!pattern41_batchModify.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/c",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{32}$"},message:"must be 0x and 32 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order/c",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0+"/order",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifies/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifies",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.a !== undefined){
let data19 = data.a;
if(typeof data19 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/a",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data19){
(vErrors ??= []).push({instancePath:instancePath+"/a",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate53_batchModify.errors = vErrors;
return errors === 0;
}

export const cancel: Check = validate54_cancel as unknown as Check;

function validate54_cancel(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cancels === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cancels"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "cancels") || (key0 === "f"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cancels !== undefined){
let data0 = data.cancels;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cancels",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.a === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0,keyword:"required",params:{missingProperty: "a"}});
errors++;
}
if(data1.o === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0,keyword:"required",params:{missingProperty: "o"}});
errors++;
}
for(const key1 in data1){
if(!((key1 === "a") || (key1 === "o"))){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.a !== undefined){
let data2 = data1.a;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0+"/a",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0+"/a",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0+"/a",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data1.o !== undefined){
let data3 = data1.o;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0+"/o",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0+"/o",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0+"/o",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cancels",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.f !== undefined){
let data4 = data.f;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/f",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data4){
(vErrors ??= []).push({instancePath:instancePath+"/f",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate54_cancel.errors = vErrors;
return errors === 0;
}

export const cancelByCloid: Check = validate55_cancelByCloid as unknown as Check;
const pattern41_cancelByCloid = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{32}$", "u");

function validate55_cancelByCloid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cancels === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cancels"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "cancels") || (key0 === "f"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cancels !== undefined){
let data0 = data.cancels;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cancels",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.asset === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0,keyword:"required",params:{missingProperty: "asset"}});
errors++;
}
if(data1.cloid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0,keyword:"required",params:{missingProperty: "cloid"}});
errors++;
}
for(const key1 in data1){
if(!((key1 === "asset") || (key1 === "cloid"))){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.asset !== undefined){
let data2 = data1.asset;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0+"/asset",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0+"/asset",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0+"/asset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data1.cloid !== undefined){
let data3 = data1.cloid;
if(typeof data3 === "string"){
if(!pattern41_cancelByCloid.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0+"/cloid",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{32}$"},message:"must be 0x and 32 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0+"/cloid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cancels/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cancels",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.f !== undefined){
let data4 = data.f;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/f",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data4){
(vErrors ??= []).push({instancePath:instancePath+"/f",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate55_cancelByCloid.errors = vErrors;
return errors === 0;
}

export const scheduleCancel: Check = validate56_scheduleCancel as unknown as Check;

function validate56_scheduleCancel(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "time")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.time !== undefined){
let data0 = data.time;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/time",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/time",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/time",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate56_scheduleCancel.errors = vErrors;
return errors === 0;
}

export const twapOrder: Check = validate57_twapOrder as unknown as Check;
const schema58_twapOrder = {"type":"object","additionalProperties":false,"required":["twap"],"properties":{"twap":{"type":"object","additionalProperties":false,"required":["a","b","s","r","m","t"],"properties":{"a":{"type":"integer","minimum":0,"maximum":9007199254740991},"b":{"type":"boolean"},"s":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"r":{"type":"boolean"},"m":{"type":"integer","minimum":5,"maximum":1440},"t":{"type":"boolean"}}},"details":{"type":"object","additionalProperties":false,"required":["t","s"],"properties":{"t":{"type":["object","null"],"additionalProperties":false,"required":["p","a"],"properties":{"p":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"a":{"type":"boolean"}}},"s":{"type":["string","null"],"pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"}}}},"$id":"twapOrder"};
const pattern8_twapOrder = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate57_twapOrder(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.twap === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "twap"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "twap") || (key0 === "details"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.twap !== undefined){
let data0 = data.twap;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.a === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/twap",keyword:"required",params:{missingProperty: "a"}});
errors++;
}
if(data0.b === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/twap",keyword:"required",params:{missingProperty: "b"}});
errors++;
}
if(data0.s === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/twap",keyword:"required",params:{missingProperty: "s"}});
errors++;
}
if(data0.r === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/twap",keyword:"required",params:{missingProperty: "r"}});
errors++;
}
if(data0.m === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/twap",keyword:"required",params:{missingProperty: "m"}});
errors++;
}
if(data0.t === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/twap",keyword:"required",params:{missingProperty: "t"}});
errors++;
}
for(const key1 in data0){
if(!((((((key1 === "a") || (key1 === "b")) || (key1 === "s")) || (key1 === "r")) || (key1 === "m")) || (key1 === "t"))){
(vErrors ??= []).push({instancePath:instancePath+"/twap",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.a !== undefined){
let data1 = data0.a;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/twap/a",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/twap/a",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/twap/a",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.b !== undefined){
if(typeof data0.b !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/twap/b",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data0.s !== undefined){
let data3 = data0.s;
if(typeof data3 === "string"){
if(!pattern8_twapOrder.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/twap/s",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/twap/s",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.r !== undefined){
if(typeof data0.r !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/twap/r",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data0.m !== undefined){
let data5 = data0.m;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/twap/m",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1440 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/twap/m",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"});
errors++;
}
if(data5 < 5 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/twap/m",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"});
errors++;
}
}
}
if(data0.t !== undefined){
if(typeof data0.t !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/twap/t",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/twap",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.details !== undefined){
let data7 = data.details;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.t === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/details",keyword:"required",params:{missingProperty: "t"}});
errors++;
}
if(data7.s === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/details",keyword:"required",params:{missingProperty: "s"}});
errors++;
}
for(const key2 in data7){
if(!((key2 === "t") || (key2 === "s"))){
(vErrors ??= []).push({instancePath:instancePath+"/details",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data7.t !== undefined){
let data8 = data7.t;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/details/t",keyword:"type",params:{type: schema58_twapOrder.properties.details.properties.t.type},message:"must be object,null"});
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.p === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/details/t",keyword:"required",params:{missingProperty: "p"}});
errors++;
}
if(data8.a === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/details/t",keyword:"required",params:{missingProperty: "a"}});
errors++;
}
for(const key3 in data8){
if(!((key3 === "p") || (key3 === "a"))){
(vErrors ??= []).push({instancePath:instancePath+"/details/t",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data8.p !== undefined){
let data9 = data8.p;
if(typeof data9 === "string"){
if(!pattern8_twapOrder.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/details/t/p",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/details/t/p",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data8.a !== undefined){
if(typeof data8.a !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/details/t/a",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
}
if(data7.s !== undefined){
let data11 = data7.s;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/details/s",keyword:"type",params:{type: schema58_twapOrder.properties.details.properties.s.type},message:"must be string,null"});
errors++;
}
if(typeof data11 === "string"){
if(!pattern8_twapOrder.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/details/s",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\", or null"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/details",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate57_twapOrder.errors = vErrors;
return errors === 0;
}

export const twapCancel: Check = validate58_twapCancel as unknown as Check;

function validate58_twapCancel(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.a === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "a"}});
errors++;
}
if(data.t === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "t"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "a") || (key0 === "t"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.a !== undefined){
let data0 = data.a;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/a",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/a",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/a",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.t !== undefined){
let data1 = data.t;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/t",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/t",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/t",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate58_twapCancel.errors = vErrors;
return errors === 0;
}

export const userOutcomeSplitOutcome: Check = validate59_userOutcomeSplitOutcome as unknown as Check;
const pattern8_userOutcomeSplitOutcome = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate59_userOutcomeSplitOutcome(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.splitOutcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "splitOutcome"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "splitOutcome")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.splitOutcome !== undefined){
let data0 = data.splitOutcome;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.outcome === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/splitOutcome",keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
if(data0.amount === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/splitOutcome",keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
for(const key1 in data0){
if(!((key1 === "outcome") || (key1 === "amount"))){
(vErrors ??= []).push({instancePath:instancePath+"/splitOutcome",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.outcome !== undefined){
let data1 = data0.outcome;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/splitOutcome/outcome",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/splitOutcome/outcome",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/splitOutcome/outcome",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.amount !== undefined){
let data2 = data0.amount;
if(typeof data2 === "string"){
if(!pattern8_userOutcomeSplitOutcome.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/splitOutcome/amount",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/splitOutcome/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/splitOutcome",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate59_userOutcomeSplitOutcome.errors = vErrors;
return errors === 0;
}

export const userOutcomeMergeOutcome: Check = validate60_userOutcomeMergeOutcome as unknown as Check;
const schema61_userOutcomeMergeOutcome = {"type":"object","additionalProperties":false,"required":["mergeOutcome"],"properties":{"mergeOutcome":{"type":"object","additionalProperties":false,"required":["outcome","amount"],"properties":{"outcome":{"type":"integer","minimum":0,"maximum":9007199254740991},"amount":{"type":["string","null"],"pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"}}}},"$id":"userOutcomeMergeOutcome"};
const pattern8_userOutcomeMergeOutcome = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate60_userOutcomeMergeOutcome(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mergeOutcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mergeOutcome"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "mergeOutcome")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mergeOutcome !== undefined){
let data0 = data.mergeOutcome;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.outcome === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/mergeOutcome",keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
if(data0.amount === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/mergeOutcome",keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
for(const key1 in data0){
if(!((key1 === "outcome") || (key1 === "amount"))){
(vErrors ??= []).push({instancePath:instancePath+"/mergeOutcome",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.outcome !== undefined){
let data1 = data0.outcome;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/mergeOutcome/outcome",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/mergeOutcome/outcome",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/mergeOutcome/outcome",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.amount !== undefined){
let data2 = data0.amount;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/mergeOutcome/amount",keyword:"type",params:{type: schema61_userOutcomeMergeOutcome.properties.mergeOutcome.properties.amount.type},message:"must be string,null"});
errors++;
}
if(typeof data2 === "string"){
if(!pattern8_userOutcomeMergeOutcome.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/mergeOutcome/amount",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mergeOutcome",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate60_userOutcomeMergeOutcome.errors = vErrors;
return errors === 0;
}

export const userOutcomeMergeQuestion: Check = validate61_userOutcomeMergeQuestion as unknown as Check;
const schema62_userOutcomeMergeQuestion = {"type":"object","additionalProperties":false,"required":["mergeQuestion"],"properties":{"mergeQuestion":{"type":"object","additionalProperties":false,"required":["question","amount"],"properties":{"question":{"type":"integer","minimum":0,"maximum":9007199254740991},"amount":{"type":["string","null"],"pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"}}}},"$id":"userOutcomeMergeQuestion"};
const pattern8_userOutcomeMergeQuestion = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate61_userOutcomeMergeQuestion(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mergeQuestion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mergeQuestion"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "mergeQuestion")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mergeQuestion !== undefined){
let data0 = data.mergeQuestion;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.question === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/mergeQuestion",keyword:"required",params:{missingProperty: "question"}});
errors++;
}
if(data0.amount === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/mergeQuestion",keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
for(const key1 in data0){
if(!((key1 === "question") || (key1 === "amount"))){
(vErrors ??= []).push({instancePath:instancePath+"/mergeQuestion",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.question !== undefined){
let data1 = data0.question;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/mergeQuestion/question",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/mergeQuestion/question",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/mergeQuestion/question",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.amount !== undefined){
let data2 = data0.amount;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/mergeQuestion/amount",keyword:"type",params:{type: schema62_userOutcomeMergeQuestion.properties.mergeQuestion.properties.amount.type},message:"must be string,null"});
errors++;
}
if(typeof data2 === "string"){
if(!pattern8_userOutcomeMergeQuestion.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/mergeQuestion/amount",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mergeQuestion",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate61_userOutcomeMergeQuestion.errors = vErrors;
return errors === 0;
}

export const userOutcomeNegateOutcome: Check = validate62_userOutcomeNegateOutcome as unknown as Check;
const pattern8_userOutcomeNegateOutcome = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate62_userOutcomeNegateOutcome(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.negateOutcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "negateOutcome"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "negateOutcome")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.negateOutcome !== undefined){
let data0 = data.negateOutcome;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.question === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/negateOutcome",keyword:"required",params:{missingProperty: "question"}});
errors++;
}
if(data0.outcome === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/negateOutcome",keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
if(data0.amount === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/negateOutcome",keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
for(const key1 in data0){
if(!(((key1 === "question") || (key1 === "outcome")) || (key1 === "amount"))){
(vErrors ??= []).push({instancePath:instancePath+"/negateOutcome",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.question !== undefined){
let data1 = data0.question;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/negateOutcome/question",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/negateOutcome/question",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/negateOutcome/question",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.outcome !== undefined){
let data2 = data0.outcome;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/negateOutcome/outcome",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/negateOutcome/outcome",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/negateOutcome/outcome",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.amount !== undefined){
let data3 = data0.amount;
if(typeof data3 === "string"){
if(!pattern8_userOutcomeNegateOutcome.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/negateOutcome/amount",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/negateOutcome/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/negateOutcome",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate62_userOutcomeNegateOutcome.errors = vErrors;
return errors === 0;
}

export const activateOutcomeDeployer: Check = validate63_activateOutcomeDeployer as unknown as Check;

function validate63_activateOutcomeDeployer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isDeactivate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isDeactivate"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "isDeactivate")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.isDeactivate !== undefined){
if(typeof data.isDeactivate !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isDeactivate",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate63_activateOutcomeDeployer.errors = vErrors;
return errors === 0;
}

export const activateOutcomeDeployerActivate: Check = validate64_activateOutcomeDeployerActivate as unknown as Check;
const pattern61_activateOutcomeDeployerActivate = /* @__PURE__ */ new RegExp("^[a-z]{2,4}$", "u");

function validate64_activateOutcomeDeployerActivate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "activate"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "activate")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.activate !== undefined){
let data0 = data.activate;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.venueName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/activate",keyword:"required",params:{missingProperty: "venueName"}});
errors++;
}
for(const key1 in data0){
if(!(key1 === "venueName")){
(vErrors ??= []).push({instancePath:instancePath+"/activate",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.venueName !== undefined){
let data1 = data0.venueName;
if(typeof data1 === "string"){
if(!pattern61_activateOutcomeDeployerActivate.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/activate/venueName",keyword:"pattern",params:{pattern: "^[a-z]{2,4}$"},message:"must be 2 to 4 lower-case letters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activate/venueName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activate",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate64_activateOutcomeDeployerActivate.errors = vErrors;
return errors === 0;
}

export const activateOutcomeDeployerDeactivate: Check = validate65_activateOutcomeDeployerDeactivate as unknown as Check;

function validate65_activateOutcomeDeployerDeactivate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate65_activateOutcomeDeployerDeactivate.errors = vErrors;
return errors === 0;
}

export const outcomeDeployRegisterStandaloneOutcomeFromTemplate: Check = validate66_outcomeDeployRegisterStandaloneOutcomeFromTemplate as unknown as Check;
const pattern61_outcomeDeployRegisterStandaloneOutcomeFromTemplate = /* @__PURE__ */ new RegExp("^[a-z]{2,4}$", "u");
const pattern63_outcomeDeployRegisterStandaloneOutcomeFromTemplate = /* @__PURE__ */ new RegExp("^[^{}|]*$", "u");
const pattern15_outcomeDeployRegisterStandaloneOutcomeFromTemplate = /* @__PURE__ */ new RegExp("^(10|[0-9](\\.[0-9]{1,8})?)$", "u");

function validate66_outcomeDeployRegisterStandaloneOutcomeFromTemplate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.venue === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "venue"}});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "venue") || (key0 === "operation"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.venue !== undefined){
let data0 = data.venue;
if(typeof data0 === "string"){
if(!pattern61_outcomeDeployRegisterStandaloneOutcomeFromTemplate.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/venue",keyword:"pattern",params:{pattern: "^[a-z]{2,4}$"},message:"must be 2 to 4 lower-case letters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/venue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.registerStandaloneOutcomeFromTemplate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"required",params:{missingProperty: "registerStandaloneOutcomeFromTemplate"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "registerStandaloneOutcomeFromTemplate")){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.registerStandaloneOutcomeFromTemplate !== undefined){
let data2 = data1.registerStandaloneOutcomeFromTemplate;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data2.keywordToValue === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate",keyword:"required",params:{missingProperty: "keywordToValue"}});
errors++;
}
if(data2.deployerFeeScale === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate",keyword:"required",params:{missingProperty: "deployerFeeScale"}});
errors++;
}
for(const key2 in data2){
if(!(((key2 === "id") || (key2 === "keywordToValue")) || (key2 === "deployerFeeScale"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate/id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.keywordToValue !== undefined){
let data4 = data2.keywordToValue;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(Array.isArray(data5)){
if(data5.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data5.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data5.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data5.length;
if(len2 > 0){
let data6 = data5[0];
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
let data7 = data5[1];
if(typeof data7 === "string"){
if(data7.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0+"/1",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"});
errors++;
}
if(!pattern63_outcomeDeployRegisterStandaloneOutcomeFromTemplate.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0+"/1",keyword:"pattern",params:{pattern: "^[^{}|]*$"},message:"must be text without {, } and |"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate/keywordToValue",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data2.deployerFeeScale !== undefined){
let data8 = data2.deployerFeeScale;
if(typeof data8 === "string"){
if(!pattern15_outcomeDeployRegisterStandaloneOutcomeFromTemplate.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate/deployerFeeScale",keyword:"pattern",params:{pattern: "^(10|[0-9](\\.[0-9]{1,8})?)$"},message:"must be a decimal string from \"0\" to \"10\" with at most 8 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate/deployerFeeScale",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerStandaloneOutcomeFromTemplate",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate66_outcomeDeployRegisterStandaloneOutcomeFromTemplate.errors = vErrors;
return errors === 0;
}

export const outcomeDeployRegisterQuestionFromTemplate: Check = validate67_outcomeDeployRegisterQuestionFromTemplate as unknown as Check;
const pattern61_outcomeDeployRegisterQuestionFromTemplate = /* @__PURE__ */ new RegExp("^[a-z]{2,4}$", "u");
const pattern63_outcomeDeployRegisterQuestionFromTemplate = /* @__PURE__ */ new RegExp("^[^{}|]*$", "u");
const pattern15_outcomeDeployRegisterQuestionFromTemplate = /* @__PURE__ */ new RegExp("^(10|[0-9](\\.[0-9]{1,8})?)$", "u");

function validate67_outcomeDeployRegisterQuestionFromTemplate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.venue === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "venue"}});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "venue") || (key0 === "operation"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.venue !== undefined){
let data0 = data.venue;
if(typeof data0 === "string"){
if(!pattern61_outcomeDeployRegisterQuestionFromTemplate.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/venue",keyword:"pattern",params:{pattern: "^[a-z]{2,4}$"},message:"must be 2 to 4 lower-case letters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/venue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.registerQuestionFromTemplate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"required",params:{missingProperty: "registerQuestionFromTemplate"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "registerQuestionFromTemplate")){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.registerQuestionFromTemplate !== undefined){
let data2 = data1.registerQuestionFromTemplate;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.questionTemplateInstance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate",keyword:"required",params:{missingProperty: "questionTemplateInstance"}});
errors++;
}
if(data2.namedOutcomeTemplateInstances === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate",keyword:"required",params:{missingProperty: "namedOutcomeTemplateInstances"}});
errors++;
}
for(const key2 in data2){
if(!((key2 === "questionTemplateInstance") || (key2 === "namedOutcomeTemplateInstances"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.questionTemplateInstance !== undefined){
let data3 = data2.questionTemplateInstance;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data3.keywordToValue === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance",keyword:"required",params:{missingProperty: "keywordToValue"}});
errors++;
}
if(data3.deployerFeeScale === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance",keyword:"required",params:{missingProperty: "deployerFeeScale"}});
errors++;
}
for(const key3 in data3){
if(!(((key3 === "id") || (key3 === "keywordToValue")) || (key3 === "deployerFeeScale"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data3.id !== undefined){
let data4 = data3.id;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance/id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.keywordToValue !== undefined){
let data5 = data3.keywordToValue;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(Array.isArray(data6)){
if(data6.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data6.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data6.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data6.length;
if(len2 > 0){
let data7 = data6[0];
if(typeof data7 === "string"){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
let data8 = data6[1];
if(typeof data8 === "string"){
if(data8.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0+"/1",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"});
errors++;
}
if(!pattern63_outcomeDeployRegisterQuestionFromTemplate.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0+"/1",keyword:"pattern",params:{pattern: "^[^{}|]*$"},message:"must be text without {, } and |"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data3.deployerFeeScale !== undefined){
let data9 = data3.deployerFeeScale;
if(typeof data9 === "string"){
if(!pattern15_outcomeDeployRegisterQuestionFromTemplate.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance/deployerFeeScale",keyword:"pattern",params:{pattern: "^(10|[0-9](\\.[0-9]{1,8})?)$"},message:"must be a decimal string from \"0\" to \"10\" with at most 8 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance/deployerFeeScale",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/questionTemplateInstance",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data2.namedOutcomeTemplateInstances !== undefined){
let data10 = data2.namedOutcomeTemplateInstances;
if(Array.isArray(data10)){
if(data10.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
errors++;
}
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len3 = data10.length;
for(let i1=0; i1<len3; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data11.keywordToValue === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1,keyword:"required",params:{missingProperty: "keywordToValue"}});
errors++;
}
for(const key4 in data11){
if(!((key4 === "id") || (key4 === "keywordToValue"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1,keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data11.id !== undefined){
let data12 = data11.id;
if(typeof data12 === "string"){
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data11.keywordToValue !== undefined){
let data13 = data11.keywordToValue;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i2=0; i2<len4; i2++){
let data14 = data13[i2];
if(Array.isArray(data14)){
if(data14.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data14.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len5 = data14.length;
if(!(len5 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len6 = data14.length;
if(len6 > 0){
let data15 = data14[0];
if(typeof data15 === "string"){
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len6 > 1){
let data16 = data14[1];
if(typeof data16 === "string"){
if(data16.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2+"/1",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"});
errors++;
}
if(!pattern63_outcomeDeployRegisterQuestionFromTemplate.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2+"/1",keyword:"pattern",params:{pattern: "^[^{}|]*$"},message:"must be text without {, } and |"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate/namedOutcomeTemplateInstances",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerQuestionFromTemplate",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate67_outcomeDeployRegisterQuestionFromTemplate.errors = vErrors;
return errors === 0;
}

export const outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate: Check = validate68_outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate as unknown as Check;
const pattern61_outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate = /* @__PURE__ */ new RegExp("^[a-z]{2,4}$", "u");
const pattern63_outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate = /* @__PURE__ */ new RegExp("^[^{}|]*$", "u");

function validate68_outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.venue === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "venue"}});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "venue") || (key0 === "operation"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.venue !== undefined){
let data0 = data.venue;
if(typeof data0 === "string"){
if(!pattern61_outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/venue",keyword:"pattern",params:{pattern: "^[a-z]{2,4}$"},message:"must be 2 to 4 lower-case letters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/venue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.registerAndAssociateNamedOutcomeFromTemplate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"required",params:{missingProperty: "registerAndAssociateNamedOutcomeFromTemplate"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "registerAndAssociateNamedOutcomeFromTemplate")){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.registerAndAssociateNamedOutcomeFromTemplate !== undefined){
let data2 = data1.registerAndAssociateNamedOutcomeFromTemplate;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.question === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate",keyword:"required",params:{missingProperty: "question"}});
errors++;
}
if(data2.namedOutcomeTemplateInstance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate",keyword:"required",params:{missingProperty: "namedOutcomeTemplateInstance"}});
errors++;
}
for(const key2 in data2){
if(!((key2 === "question") || (key2 === "namedOutcomeTemplateInstance"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.question !== undefined){
let data3 = data2.question;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/question",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/question",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/question",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data2.namedOutcomeTemplateInstance !== undefined){
let data4 = data2.namedOutcomeTemplateInstance;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data4.keywordToValue === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance",keyword:"required",params:{missingProperty: "keywordToValue"}});
errors++;
}
for(const key3 in data4){
if(!((key3 === "id") || (key3 === "keywordToValue"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance/id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data4.keywordToValue !== undefined){
let data6 = data4.keywordToValue;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(Array.isArray(data7)){
if(data7.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance/keywordToValue/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data7.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance/keywordToValue/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data7.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance/keywordToValue/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data7.length;
if(len2 > 0){
let data8 = data7[0];
if(typeof data8 === "string"){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance/keywordToValue/" + i0+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance/keywordToValue/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
let data9 = data7[1];
if(typeof data9 === "string"){
if(data9.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance/keywordToValue/" + i0+"/1",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"});
errors++;
}
if(!pattern63_outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance/keywordToValue/" + i0+"/1",keyword:"pattern",params:{pattern: "^[^{}|]*$"},message:"must be text without {, } and |"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance/keywordToValue/" + i0+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance/keywordToValue/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance/keywordToValue",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate/namedOutcomeTemplateInstance",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/registerAndAssociateNamedOutcomeFromTemplate",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate68_outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate.errors = vErrors;
return errors === 0;
}

export const outcomeDeploySettleOutcome: Check = validate69_outcomeDeploySettleOutcome as unknown as Check;
const pattern61_outcomeDeploySettleOutcome = /* @__PURE__ */ new RegExp("^[a-z]{2,4}$", "u");
const pattern72_outcomeDeploySettleOutcome = /* @__PURE__ */ new RegExp("^(1|0(\\.[0-9]{1,8})?)$", "u");

function validate69_outcomeDeploySettleOutcome(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.venue === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "venue"}});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "venue") || (key0 === "operation"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.venue !== undefined){
let data0 = data.venue;
if(typeof data0 === "string"){
if(!pattern61_outcomeDeploySettleOutcome.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/venue",keyword:"pattern",params:{pattern: "^[a-z]{2,4}$"},message:"must be 2 to 4 lower-case letters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/venue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.settleOutcome === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"required",params:{missingProperty: "settleOutcome"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "settleOutcome")){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.settleOutcome !== undefined){
let data2 = data1.settleOutcome;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.outcome === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome",keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
if(data2.settleFraction === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome",keyword:"required",params:{missingProperty: "settleFraction"}});
errors++;
}
if(data2.details === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome",keyword:"required",params:{missingProperty: "details"}});
errors++;
}
if(data2.nameAndDescription === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome",keyword:"required",params:{missingProperty: "nameAndDescription"}});
errors++;
}
if(data2.sideNames === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome",keyword:"required",params:{missingProperty: "sideNames"}});
errors++;
}
for(const key2 in data2){
if(!(((((key2 === "outcome") || (key2 === "settleFraction")) || (key2 === "details")) || (key2 === "nameAndDescription")) || (key2 === "sideNames"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.outcome !== undefined){
let data3 = data2.outcome;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/outcome",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/outcome",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/outcome",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data2.settleFraction !== undefined){
let data4 = data2.settleFraction;
if(typeof data4 === "string"){
if(!pattern72_outcomeDeploySettleOutcome.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/settleFraction",keyword:"pattern",params:{pattern: "^(1|0(\\.[0-9]{1,8})?)$"},message:"must be a decimal string from \"0\" to \"1\" with at most 8 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/settleFraction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.details !== undefined){
let data5 = data2.details;
if(typeof data5 === "string"){
if(data5.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/details",keyword:"maxLength",params:{limit: 0},message:"must NOT have more than 0 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/details",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.nameAndDescription !== undefined){
let data6 = data2.nameAndDescription;
if(Array.isArray(data6)){
if(data6.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/nameAndDescription",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data6.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/nameAndDescription",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len0 = data6.length;
if(!(len0 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/nameAndDescription",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len1 = data6.length;
if(len1 > 0){
if(typeof data6[0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/nameAndDescription/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len1 > 1){
if(typeof data6[1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/nameAndDescription/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/nameAndDescription",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data2.sideNames !== undefined){
let data9 = data2.sideNames;
if(Array.isArray(data9)){
if(data9.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/sideNames",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data9.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/sideNames",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len2 = data9.length;
if(!(len2 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/sideNames",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len3 = data9.length;
if(len3 > 0){
if(typeof data9[0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/sideNames/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len3 > 1){
if(typeof data9[1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/sideNames/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome/sideNames",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleOutcome",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate69_outcomeDeploySettleOutcome.errors = vErrors;
return errors === 0;
}

export const outcomeDeploySettleQuestion2: Check = validate70_outcomeDeploySettleQuestion2 as unknown as Check;
const pattern61_outcomeDeploySettleQuestion2 = /* @__PURE__ */ new RegExp("^[a-z]{2,4}$", "u");
const pattern72_outcomeDeploySettleQuestion2 = /* @__PURE__ */ new RegExp("^(1|0(\\.[0-9]{1,8})?)$", "u");

function validate70_outcomeDeploySettleQuestion2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.venue === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "venue"}});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "venue") || (key0 === "operation"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.venue !== undefined){
let data0 = data.venue;
if(typeof data0 === "string"){
if(!pattern61_outcomeDeploySettleQuestion2.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/venue",keyword:"pattern",params:{pattern: "^[a-z]{2,4}$"},message:"must be 2 to 4 lower-case letters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/venue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.settleQuestion2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"required",params:{missingProperty: "settleQuestion2"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "settleQuestion2")){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.settleQuestion2 !== undefined){
let data2 = data1.settleQuestion2;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.question === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2",keyword:"required",params:{missingProperty: "question"}});
errors++;
}
if(data2.outcomeSettlements === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2",keyword:"required",params:{missingProperty: "outcomeSettlements"}});
errors++;
}
if(data2.nameAndDescription === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2",keyword:"required",params:{missingProperty: "nameAndDescription"}});
errors++;
}
for(const key2 in data2){
if(!(((key2 === "question") || (key2 === "outcomeSettlements")) || (key2 === "nameAndDescription"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.question !== undefined){
let data3 = data2.question;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/question",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/question",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/question",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data2.outcomeSettlements !== undefined){
let data4 = data2.outcomeSettlements;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.outcome === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0,keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
if(data5.settleFraction === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0,keyword:"required",params:{missingProperty: "settleFraction"}});
errors++;
}
if(data5.details === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0,keyword:"required",params:{missingProperty: "details"}});
errors++;
}
if(data5.nameAndDescription === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0,keyword:"required",params:{missingProperty: "nameAndDescription"}});
errors++;
}
if(data5.sideNames === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0,keyword:"required",params:{missingProperty: "sideNames"}});
errors++;
}
for(const key3 in data5){
if(!(((((key3 === "outcome") || (key3 === "settleFraction")) || (key3 === "details")) || (key3 === "nameAndDescription")) || (key3 === "sideNames"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data5.outcome !== undefined){
let data6 = data5.outcome;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/outcome",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/outcome",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/outcome",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data5.settleFraction !== undefined){
let data7 = data5.settleFraction;
if(typeof data7 === "string"){
if(!pattern72_outcomeDeploySettleQuestion2.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/settleFraction",keyword:"pattern",params:{pattern: "^(1|0(\\.[0-9]{1,8})?)$"},message:"must be a decimal string from \"0\" to \"1\" with at most 8 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/settleFraction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.details !== undefined){
let data8 = data5.details;
if(typeof data8 === "string"){
if(data8.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/details",keyword:"maxLength",params:{limit: 0},message:"must NOT have more than 0 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/details",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.nameAndDescription !== undefined){
let data9 = data5.nameAndDescription;
if(Array.isArray(data9)){
if(data9.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/nameAndDescription",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data9.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/nameAndDescription",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data9.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/nameAndDescription",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data9.length;
if(len2 > 0){
if(typeof data9[0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/nameAndDescription/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
if(typeof data9[1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/nameAndDescription/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/nameAndDescription",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data5.sideNames !== undefined){
let data12 = data5.sideNames;
if(Array.isArray(data12)){
if(data12.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/sideNames",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data12.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/sideNames",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len3 = data12.length;
if(!(len3 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/sideNames",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len4 = data12.length;
if(len4 > 0){
if(typeof data12[0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/sideNames/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len4 > 1){
if(typeof data12[1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/sideNames/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0+"/sideNames",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/outcomeSettlements",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data2.nameAndDescription !== undefined){
let data15 = data2.nameAndDescription;
if(Array.isArray(data15)){
if(data15.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/nameAndDescription",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data15.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/nameAndDescription",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len5 = data15.length;
if(!(len5 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/nameAndDescription",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len6 = data15.length;
if(len6 > 0){
if(typeof data15[0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/nameAndDescription/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len6 > 1){
if(typeof data15[1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/nameAndDescription/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2/nameAndDescription",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/settleQuestion2",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate70_outcomeDeploySettleQuestion2.errors = vErrors;
return errors === 0;
}

export const outcomeDeploySetSubDeployers: Check = validate71_outcomeDeploySetSubDeployers as unknown as Check;
const pattern61_outcomeDeploySetSubDeployers = /* @__PURE__ */ new RegExp("^[a-z]{2,4}$", "u");
const pattern0_outcomeDeploySetSubDeployers = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate71_outcomeDeploySetSubDeployers(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.venue === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "venue"}});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "venue") || (key0 === "operation"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.venue !== undefined){
let data0 = data.venue;
if(typeof data0 === "string"){
if(!pattern61_outcomeDeploySetSubDeployers.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/venue",keyword:"pattern",params:{pattern: "^[a-z]{2,4}$"},message:"must be 2 to 4 lower-case letters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/venue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.setSubDeployers === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"required",params:{missingProperty: "setSubDeployers"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "setSubDeployers")){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.setSubDeployers !== undefined){
let data2 = data1.setSubDeployers;
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/operation/setSubDeployers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.variant === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/setSubDeployers/" + i0,keyword:"required",params:{missingProperty: "variant"}});
errors++;
}
if(data3.user === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/setSubDeployers/" + i0,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
if(data3.allowed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/operation/setSubDeployers/" + i0,keyword:"required",params:{missingProperty: "allowed"}});
errors++;
}
for(const key2 in data3){
if(!(((key2 === "variant") || (key2 === "user")) || (key2 === "allowed"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation/setSubDeployers/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data3.variant !== undefined){
let data4 = data3.variant;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/operation/setSubDeployers/" + i0+"/variant",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/setSubDeployers/" + i0+"/variant",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.user !== undefined){
let data5 = data3.user;
if(typeof data5 === "string"){
if(!pattern0_outcomeDeploySetSubDeployers.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/operation/setSubDeployers/" + i0+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/setSubDeployers/" + i0+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.allowed !== undefined){
if(typeof data3.allowed !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/operation/setSubDeployers/" + i0+"/allowed",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/setSubDeployers/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation/setSubDeployers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate71_outcomeDeploySetSubDeployers.errors = vErrors;
return errors === 0;
}

export const spotDeployOutcomeRegisterStandaloneOutcomeFromTemplate: Check = validate72_spotDeployOutcomeRegisterStandaloneOutcomeFromTemplate as unknown as Check;
const pattern63_spotDeployOutcomeRegisterStandaloneOutcomeFromTemplate = /* @__PURE__ */ new RegExp("^[^{}|]*$", "u");

function validate72_spotDeployOutcomeRegisterStandaloneOutcomeFromTemplate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "outcome")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.registerStandaloneOutcomeFromTemplate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"required",params:{missingProperty: "registerStandaloneOutcomeFromTemplate"}});
errors++;
}
for(const key1 in data0){
if(!(key1 === "registerStandaloneOutcomeFromTemplate")){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.registerStandaloneOutcomeFromTemplate !== undefined){
let data1 = data0.registerStandaloneOutcomeFromTemplate;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data1.keywordToValue === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate",keyword:"required",params:{missingProperty: "keywordToValue"}});
errors++;
}
for(const key2 in data1){
if(!((key2 === "id") || (key2 === "keywordToValue"))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate/id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.keywordToValue !== undefined){
let data3 = data1.keywordToValue;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(Array.isArray(data4)){
if(data4.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data4.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data4.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data4.length;
if(len2 > 0){
let data5 = data4[0];
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
let data6 = data4[1];
if(typeof data6 === "string"){
if(data6.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0+"/1",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"});
errors++;
}
if(!pattern63_spotDeployOutcomeRegisterStandaloneOutcomeFromTemplate.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0+"/1",keyword:"pattern",params:{pattern: "^[^{}|]*$"},message:"must be text without {, } and |"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate/keywordToValue/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate/keywordToValue",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerStandaloneOutcomeFromTemplate",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate72_spotDeployOutcomeRegisterStandaloneOutcomeFromTemplate.errors = vErrors;
return errors === 0;
}

export const spotDeployOutcomeRegisterQuestionFromTemplate: Check = validate73_spotDeployOutcomeRegisterQuestionFromTemplate as unknown as Check;
const pattern63_spotDeployOutcomeRegisterQuestionFromTemplate = /* @__PURE__ */ new RegExp("^[^{}|]*$", "u");

function validate73_spotDeployOutcomeRegisterQuestionFromTemplate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "outcome")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.registerQuestionFromTemplate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"required",params:{missingProperty: "registerQuestionFromTemplate"}});
errors++;
}
for(const key1 in data0){
if(!(key1 === "registerQuestionFromTemplate")){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.registerQuestionFromTemplate !== undefined){
let data1 = data0.registerQuestionFromTemplate;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.questionTemplateInstance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate",keyword:"required",params:{missingProperty: "questionTemplateInstance"}});
errors++;
}
if(data1.namedOutcomeTemplateInstances === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate",keyword:"required",params:{missingProperty: "namedOutcomeTemplateInstances"}});
errors++;
}
for(const key2 in data1){
if(!((key2 === "questionTemplateInstance") || (key2 === "namedOutcomeTemplateInstances"))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data1.questionTemplateInstance !== undefined){
let data2 = data1.questionTemplateInstance;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data2.keywordToValue === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance",keyword:"required",params:{missingProperty: "keywordToValue"}});
errors++;
}
for(const key3 in data2){
if(!((key3 === "id") || (key3 === "keywordToValue"))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance/id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.keywordToValue !== undefined){
let data4 = data2.keywordToValue;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(Array.isArray(data5)){
if(data5.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data5.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data5.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data5.length;
if(len2 > 0){
let data6 = data5[0];
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
let data7 = data5[1];
if(typeof data7 === "string"){
if(data7.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0+"/1",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"});
errors++;
}
if(!pattern63_spotDeployOutcomeRegisterQuestionFromTemplate.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0+"/1",keyword:"pattern",params:{pattern: "^[^{}|]*$"},message:"must be text without {, } and |"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance/keywordToValue",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/questionTemplateInstance",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data1.namedOutcomeTemplateInstances !== undefined){
let data8 = data1.namedOutcomeTemplateInstances;
if(Array.isArray(data8)){
if(data8.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len3 = data8.length;
for(let i1=0; i1<len3; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data9.keywordToValue === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1,keyword:"required",params:{missingProperty: "keywordToValue"}});
errors++;
}
for(const key4 in data9){
if(!((key4 === "id") || (key4 === "keywordToValue"))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1,keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data9.id !== undefined){
let data10 = data9.id;
if(typeof data10 === "string"){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data9.keywordToValue !== undefined){
let data11 = data9.keywordToValue;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i2=0; i2<len4; i2++){
let data12 = data11[i2];
if(Array.isArray(data12)){
if(data12.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data12.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len5 = data12.length;
if(!(len5 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2,keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len6 = data12.length;
if(len6 > 0){
let data13 = data12[0];
if(typeof data13 === "string"){
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2+"/0",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2+"/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len6 > 1){
let data14 = data12[1];
if(typeof data14 === "string"){
if(data14.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2+"/1",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"});
errors++;
}
if(!pattern63_spotDeployOutcomeRegisterQuestionFromTemplate.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2+"/1",keyword:"pattern",params:{pattern: "^[^{}|]*$"},message:"must be text without {, } and |"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2+"/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue/" + i2,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1+"/keywordToValue",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate/namedOutcomeTemplateInstances",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/registerQuestionFromTemplate",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate73_spotDeployOutcomeRegisterQuestionFromTemplate.errors = vErrors;
return errors === 0;
}

export const spotDeployOutcomeSettleOutcome: Check = validate74_spotDeployOutcomeSettleOutcome as unknown as Check;
const pattern72_spotDeployOutcomeSettleOutcome = /* @__PURE__ */ new RegExp("^(1|0(\\.[0-9]{1,8})?)$", "u");

function validate74_spotDeployOutcomeSettleOutcome(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "outcome")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.settleOutcome === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"required",params:{missingProperty: "settleOutcome"}});
errors++;
}
for(const key1 in data0){
if(!(key1 === "settleOutcome")){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.settleOutcome !== undefined){
let data1 = data0.settleOutcome;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.outcome === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome",keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
if(data1.settleFraction === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome",keyword:"required",params:{missingProperty: "settleFraction"}});
errors++;
}
if(data1.details === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome",keyword:"required",params:{missingProperty: "details"}});
errors++;
}
if(data1.nameAndDescription === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome",keyword:"required",params:{missingProperty: "nameAndDescription"}});
errors++;
}
if(data1.sideNames === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome",keyword:"required",params:{missingProperty: "sideNames"}});
errors++;
}
for(const key2 in data1){
if(!(((((key2 === "outcome") || (key2 === "settleFraction")) || (key2 === "details")) || (key2 === "nameAndDescription")) || (key2 === "sideNames"))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data1.outcome !== undefined){
let data2 = data1.outcome;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/outcome",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/outcome",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/outcome",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data1.settleFraction !== undefined){
let data3 = data1.settleFraction;
if(typeof data3 === "string"){
if(!pattern72_spotDeployOutcomeSettleOutcome.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/settleFraction",keyword:"pattern",params:{pattern: "^(1|0(\\.[0-9]{1,8})?)$"},message:"must be a decimal string from \"0\" to \"1\" with at most 8 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/settleFraction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.details !== undefined){
let data4 = data1.details;
if(typeof data4 === "string"){
if(data4.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/details",keyword:"maxLength",params:{limit: 0},message:"must NOT have more than 0 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/details",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.nameAndDescription !== undefined){
let data5 = data1.nameAndDescription;
if(Array.isArray(data5)){
if(data5.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/nameAndDescription",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data5.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/nameAndDescription",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len0 = data5.length;
if(!(len0 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/nameAndDescription",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len1 = data5.length;
if(len1 > 0){
if(typeof data5[0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/nameAndDescription/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len1 > 1){
if(typeof data5[1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/nameAndDescription/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/nameAndDescription",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data1.sideNames !== undefined){
let data8 = data1.sideNames;
if(Array.isArray(data8)){
if(data8.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/sideNames",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data8.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/sideNames",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len2 = data8.length;
if(!(len2 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/sideNames",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len3 = data8.length;
if(len3 > 0){
if(typeof data8[0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/sideNames/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len3 > 1){
if(typeof data8[1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/sideNames/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome/sideNames",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleOutcome",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate74_spotDeployOutcomeSettleOutcome.errors = vErrors;
return errors === 0;
}

export const spotDeployOutcomeSettleQuestion2: Check = validate75_spotDeployOutcomeSettleQuestion2 as unknown as Check;
const pattern72_spotDeployOutcomeSettleQuestion2 = /* @__PURE__ */ new RegExp("^(1|0(\\.[0-9]{1,8})?)$", "u");

function validate75_spotDeployOutcomeSettleQuestion2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "outcome")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.settleQuestion2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"required",params:{missingProperty: "settleQuestion2"}});
errors++;
}
for(const key1 in data0){
if(!(key1 === "settleQuestion2")){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.settleQuestion2 !== undefined){
let data1 = data0.settleQuestion2;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.question === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2",keyword:"required",params:{missingProperty: "question"}});
errors++;
}
if(data1.outcomeSettlements === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2",keyword:"required",params:{missingProperty: "outcomeSettlements"}});
errors++;
}
if(data1.nameAndDescription === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2",keyword:"required",params:{missingProperty: "nameAndDescription"}});
errors++;
}
for(const key2 in data1){
if(!(((key2 === "question") || (key2 === "outcomeSettlements")) || (key2 === "nameAndDescription"))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data1.question !== undefined){
let data2 = data1.question;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/question",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/question",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/question",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data1.outcomeSettlements !== undefined){
let data3 = data1.outcomeSettlements;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.outcome === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0,keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
if(data4.settleFraction === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0,keyword:"required",params:{missingProperty: "settleFraction"}});
errors++;
}
if(data4.details === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0,keyword:"required",params:{missingProperty: "details"}});
errors++;
}
if(data4.nameAndDescription === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0,keyword:"required",params:{missingProperty: "nameAndDescription"}});
errors++;
}
if(data4.sideNames === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0,keyword:"required",params:{missingProperty: "sideNames"}});
errors++;
}
for(const key3 in data4){
if(!(((((key3 === "outcome") || (key3 === "settleFraction")) || (key3 === "details")) || (key3 === "nameAndDescription")) || (key3 === "sideNames"))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data4.outcome !== undefined){
let data5 = data4.outcome;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/outcome",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/outcome",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/outcome",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data4.settleFraction !== undefined){
let data6 = data4.settleFraction;
if(typeof data6 === "string"){
if(!pattern72_spotDeployOutcomeSettleQuestion2.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/settleFraction",keyword:"pattern",params:{pattern: "^(1|0(\\.[0-9]{1,8})?)$"},message:"must be a decimal string from \"0\" to \"1\" with at most 8 decimal places"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/settleFraction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data4.details !== undefined){
let data7 = data4.details;
if(typeof data7 === "string"){
if(data7.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/details",keyword:"maxLength",params:{limit: 0},message:"must NOT have more than 0 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/details",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data4.nameAndDescription !== undefined){
let data8 = data4.nameAndDescription;
if(Array.isArray(data8)){
if(data8.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/nameAndDescription",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data8.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/nameAndDescription",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len1 = data8.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/nameAndDescription",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len2 = data8.length;
if(len2 > 0){
if(typeof data8[0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/nameAndDescription/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len2 > 1){
if(typeof data8[1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/nameAndDescription/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/nameAndDescription",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data4.sideNames !== undefined){
let data11 = data4.sideNames;
if(Array.isArray(data11)){
if(data11.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/sideNames",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data11.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/sideNames",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len3 = data11.length;
if(!(len3 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/sideNames",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len4 = data11.length;
if(len4 > 0){
if(typeof data11[0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/sideNames/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len4 > 1){
if(typeof data11[1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/sideNames/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0+"/sideNames",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/outcomeSettlements",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data1.nameAndDescription !== undefined){
let data14 = data1.nameAndDescription;
if(Array.isArray(data14)){
if(data14.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/nameAndDescription",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data14.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/nameAndDescription",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len5 = data14.length;
if(!(len5 <= 2)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/nameAndDescription",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
const len6 = data14.length;
if(len6 > 0){
if(typeof data14[0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/nameAndDescription/0",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(len6 > 1){
if(typeof data14[1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/nameAndDescription/1",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2/nameAndDescription",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome/settleQuestion2",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate75_spotDeployOutcomeSettleQuestion2.errors = vErrors;
return errors === 0;
}

export const noop: Check = validate76_noop as unknown as Check;

function validate76_noop(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate76_noop.errors = vErrors;
return errors === 0;
}

export const reserveRequestWeight: Check = validate77_reserveRequestWeight as unknown as Check;
const pattern0_reserveRequestWeight = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate77_reserveRequestWeight(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weight === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "weight"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "weight") || (key0 === "destination"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.weight !== undefined){
let data0 = data.weight;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1844674407370955 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 1844674407370955},message:"must be <= 1844674407370955"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.destination !== undefined){
let data1 = data.destination;
if(typeof data1 === "string"){
if(!pattern0_reserveRequestWeight.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate77_reserveRequestWeight.errors = vErrors;
return errors === 0;
}

export const setReferrer: Check = validate78_setReferrer as unknown as Check;

function validate78_setReferrer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "code")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate78_setReferrer.errors = vErrors;
return errors === 0;
}

export const registerReferrer: Check = validate79_registerReferrer as unknown as Check;

function validate79_registerReferrer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "code")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate79_registerReferrer.errors = vErrors;
return errors === 0;
}

export const claimRewards: Check = validate80_claimRewards as unknown as Check;

function validate80_claimRewards(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate80_claimRewards.errors = vErrors;
return errors === 0;
}

export const setDisplayName: Check = validate81_setDisplayName as unknown as Check;

function validate81_setDisplayName(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.displayName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "displayName"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "displayName")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.displayName !== undefined){
let data0 = data.displayName;
if(typeof data0 === "string"){
if(data0.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/displayName",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/displayName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate81_setDisplayName.errors = vErrors;
return errors === 0;
}

export const spotUser: Check = validate82_spotUser as unknown as Check;

function validate82_spotUser(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.toggleSpotDusting === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "toggleSpotDusting"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "toggleSpotDusting")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.toggleSpotDusting !== undefined){
let data0 = data.toggleSpotDusting;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.optOut === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/toggleSpotDusting",keyword:"required",params:{missingProperty: "optOut"}});
errors++;
}
for(const key1 in data0){
if(!(key1 === "optOut")){
(vErrors ??= []).push({instancePath:instancePath+"/toggleSpotDusting",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.optOut !== undefined){
if(typeof data0.optOut !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/toggleSpotDusting/optOut",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/toggleSpotDusting",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate82_spotUser.errors = vErrors;
return errors === 0;
}

export const evmUserModify: Check = validate83_evmUserModify as unknown as Check;

function validate83_evmUserModify(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.usingBigBlocks === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "usingBigBlocks"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "usingBigBlocks")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.usingBigBlocks !== undefined){
if(typeof data.usingBigBlocks !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/usingBigBlocks",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate83_evmUserModify.errors = vErrors;
return errors === 0;
}

export const agentEnableDexAbstraction: Check = validate84_agentEnableDexAbstraction as unknown as Check;

function validate84_agentEnableDexAbstraction(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate84_agentEnableDexAbstraction.errors = vErrors;
return errors === 0;
}

export const agentSetAbstraction: Check = validate85_agentSetAbstraction as unknown as Check;
const schema86_agentSetAbstraction = {"type":"object","additionalProperties":false,"required":["abstraction"],"properties":{"abstraction":{"type":"string","enum":["i","u","p"]}},"$id":"agentSetAbstraction"};

function validate85_agentSetAbstraction(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.abstraction === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "abstraction"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "abstraction")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.abstraction !== undefined){
let data0 = data.abstraction;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/abstraction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data0 === "i") || (data0 === "u")) || (data0 === "p"))){
(vErrors ??= []).push({instancePath:instancePath+"/abstraction",keyword:"enum",params:{allowedValues: schema86_agentSetAbstraction.properties.abstraction.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate85_agentSetAbstraction.errors = vErrors;
return errors === 0;
}

export const validatorL1Stream: Check = validate86_validatorL1Stream as unknown as Check;
const pattern39_validatorL1Stream = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate86_validatorL1Stream(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.riskFreeRate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "riskFreeRate"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "riskFreeRate")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.riskFreeRate !== undefined){
let data0 = data.riskFreeRate;
if(typeof data0 === "string"){
if(!pattern39_validatorL1Stream.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/riskFreeRate",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a decimal string of 0 or more with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/riskFreeRate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate86_validatorL1Stream.errors = vErrors;
return errors === 0;
}

export const gossipPriorityBid: Check = validate87_gossipPriorityBid as unknown as Check;
const schema88_gossipPriorityBid = {"type":"object","additionalProperties":false,"required":["slotId","ip","maxGas"],"properties":{"slotId":{"type":"integer","enum":[0,1]},"ip":{"type":"string","pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7})$"},"maxGas":{"type":"integer","minimum":0,"maximum":9007199254740991}},"$id":"gossipPriorityBid"};
const pattern84_gossipPriorityBid = /* @__PURE__ */ new RegExp("^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7})$", "u");

function validate87_gossipPriorityBid(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.slotId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "slotId"}});
errors++;
}
if(data.ip === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ip"}});
errors++;
}
if(data.maxGas === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "maxGas"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "slotId") || (key0 === "ip")) || (key0 === "maxGas"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.slotId !== undefined){
let data0 = data.slotId;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/slotId",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!((data0 === 0) || (data0 === 1))){
(vErrors ??= []).push({instancePath:instancePath+"/slotId",keyword:"enum",params:{allowedValues: schema88_gossipPriorityBid.properties.slotId.enum}});
errors++;
}
}
if(data.ip !== undefined){
let data1 = data.ip;
if(typeof data1 === "string"){
if(!pattern84_gossipPriorityBid.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/ip",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7})$"},message:"must be an IPv4 or IPv6 address"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ip",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.maxGas !== undefined){
let data2 = data.maxGas;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxGas",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/maxGas",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/maxGas",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate87_gossipPriorityBid.errors = vErrors;
return errors === 0;
}

export const authorizeAqav2Role: Check = validate88_authorizeAqav2Role as unknown as Check;
const schema89_authorizeAqav2Role = {"type":"object","additionalProperties":false,"required":["token","role"],"properties":{"token":{"type":"integer","minimum":0,"maximum":9007199254740991},"role":{"type":"string","enum":["technical","treasury"]}},"$id":"authorizeAqav2Role"};

function validate88_authorizeAqav2Role(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.role === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "token") || (key0 === "role"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.token !== undefined){
let data0 = data.token;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "technical") || (data1 === "treasury"))){
(vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema89_authorizeAqav2Role.properties.role.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate88_authorizeAqav2Role.errors = vErrors;
return errors === 0;
}

export const cDeposit: Check = validate89_cDeposit as unknown as Check;

function validate89_cDeposit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.wei === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "wei"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "wei")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.wei !== undefined){
let data0 = data.wei;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/wei",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/wei",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/wei",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate89_cDeposit.errors = vErrors;
return errors === 0;
}

export const cWithdraw: Check = validate90_cWithdraw as unknown as Check;

function validate90_cWithdraw(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.wei === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "wei"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "wei")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.wei !== undefined){
let data0 = data.wei;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/wei",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/wei",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/wei",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate90_cWithdraw.errors = vErrors;
return errors === 0;
}

export const tokenDelegate: Check = validate91_tokenDelegate as unknown as Check;
const pattern0_tokenDelegate = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate91_tokenDelegate(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.validator === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "validator"}});
errors++;
}
if(data.wei === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "wei"}});
errors++;
}
if(data.isUndelegate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isUndelegate"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "validator") || (key0 === "wei")) || (key0 === "isUndelegate"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.validator !== undefined){
let data0 = data.validator;
if(typeof data0 === "string"){
if(!pattern0_tokenDelegate.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/validator",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validator",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.wei !== undefined){
let data1 = data.wei;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/wei",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/wei",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/wei",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.isUndelegate !== undefined){
if(typeof data.isUndelegate !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isUndelegate",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate91_tokenDelegate.errors = vErrors;
return errors === 0;
}

export const linkStakingUser: Check = validate92_linkStakingUser as unknown as Check;
const pattern0_linkStakingUser = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate92_linkStakingUser(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
if(data.isFinalize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isFinalize"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "isFinalize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_linkStakingUser.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isFinalize !== undefined){
if(typeof data.isFinalize !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isFinalize",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate92_linkStakingUser.errors = vErrors;
return errors === 0;
}

export const stakingLinkDisableTradingUser: Check = validate93_stakingLinkDisableTradingUser as unknown as Check;
const pattern0_stakingLinkDisableTradingUser = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate93_stakingLinkDisableTradingUser(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tradingUser === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradingUser"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "tradingUser")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tradingUser !== undefined){
let data0 = data.tradingUser;
if(typeof data0 === "string"){
if(!pattern0_stakingLinkDisableTradingUser.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/tradingUser",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tradingUser",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate93_stakingLinkDisableTradingUser.errors = vErrors;
return errors === 0;
}

export const usdSend: Check = validate94_usdSend as unknown as Check;
const pattern0_usdSend = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern8_usdSend = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate94_usdSend(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destination === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destination"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "destination") || (key0 === "amount"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.destination !== undefined){
let data0 = data.destination;
if(typeof data0 === "string"){
if(!pattern0_usdSend.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if(typeof data1 === "string"){
if(!pattern8_usdSend.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
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
validate94_usdSend.errors = vErrors;
return errors === 0;
}

export const withdraw3: Check = validate95_withdraw3 as unknown as Check;
const pattern0_withdraw3 = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern8_withdraw3 = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate95_withdraw3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destination === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destination"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "destination") || (key0 === "amount"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.destination !== undefined){
let data0 = data.destination;
if(typeof data0 === "string"){
if(!pattern0_withdraw3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if(typeof data1 === "string"){
if(!pattern8_withdraw3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
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
validate95_withdraw3.errors = vErrors;
return errors === 0;
}

export const spotSend: Check = validate96_spotSend as unknown as Check;
const pattern0_spotSend = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern93_spotSend = /* @__PURE__ */ new RegExp("^[^\\s:]+:0x[0-9a-f]{32}$", "u");
const pattern8_spotSend = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate96_spotSend(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destination === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destination"}});
errors++;
}
if(data.token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "destination") || (key0 === "token")) || (key0 === "amount"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.destination !== undefined){
let data0 = data.destination;
if(typeof data0 === "string"){
if(!pattern0_spotSend.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.token !== undefined){
let data1 = data.token;
if(typeof data1 === "string"){
if(!pattern93_spotSend.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"pattern",params:{pattern: "^[^\\s:]+:0x[0-9a-f]{32}$"},message:"must be a token's name, a colon and its id, 0x and 32 hex digits in lower case"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data2 = data.amount;
if(typeof data2 === "string"){
if(!pattern8_spotSend.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
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
validate96_spotSend.errors = vErrors;
return errors === 0;
}

export const usdClassTransfer: Check = validate97_usdClassTransfer as unknown as Check;
const pattern95_usdClassTransfer = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?( |$))(0|[1-9][0-9]{0,17})((\\.[0-9]{1,8})?|(\\.[0-9]{0,7}[1-9])? subaccount:0x[0-9a-f]{40})$", "u");

function validate97_usdClassTransfer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.toPerp === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "toPerp"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "toPerp"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if(typeof data0 === "string"){
if(!pattern95_usdClassTransfer.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?( |$))(0|[1-9][0-9]{0,17})((\\.[0-9]{1,8})?|(\\.[0-9]{0,7}[1-9])? subaccount:0x[0-9a-f]{40})$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\", or in plain form \"2.5 subaccount:0x…\" with the address in lower case"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.toPerp !== undefined){
if(typeof data.toPerp !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/toPerp",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate97_usdClassTransfer.errors = vErrors;
return errors === 0;
}

export const sendAsset: Check = validate98_sendAsset as unknown as Check;
const pattern0_sendAsset = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern97_sendAsset = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern99_sendAsset = /* @__PURE__ */ new RegExp("^(USDC|[^\\s:]+:0x[0-9a-f]{32})$", "u");
const pattern8_sendAsset = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern101_sendAsset = /* @__PURE__ */ new RegExp("^(0x[0-9a-f]{40})?$", "u");

function validate98_sendAsset(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destination === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destination"}});
errors++;
}
if(data.sourceDex === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sourceDex"}});
errors++;
}
if(data.destinationDex === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destinationDex"}});
errors++;
}
if(data.token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.fromSubAccount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fromSubAccount"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "destination") || (key0 === "sourceDex")) || (key0 === "destinationDex")) || (key0 === "token")) || (key0 === "amount")) || (key0 === "fromSubAccount"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.destination !== undefined){
let data0 = data.destination;
if(typeof data0 === "string"){
if(!pattern0_sendAsset.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sourceDex !== undefined){
let data1 = data.sourceDex;
if(typeof data1 === "string"){
if(!pattern97_sendAsset.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/sourceDex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, \"spot\", or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sourceDex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.destinationDex !== undefined){
let data2 = data.destinationDex;
if(typeof data2 === "string"){
if(!pattern97_sendAsset.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/destinationDex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, \"spot\", or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destinationDex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.token !== undefined){
let data3 = data.token;
if(typeof data3 === "string"){
if(!pattern99_sendAsset.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"pattern",params:{pattern: "^(USDC|[^\\s:]+:0x[0-9a-f]{32})$"},message:"must be USDC, or a token's name, a colon and its id, 0x and 32 hex digits in lower case"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if(typeof data4 === "string"){
if(!pattern8_sendAsset.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fromSubAccount !== undefined){
let data5 = data.fromSubAccount;
if(typeof data5 === "string"){
if(!pattern101_sendAsset.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/fromSubAccount",keyword:"pattern",params:{pattern: "^(0x[0-9a-f]{40})?$"},message:"must be an address, 0x and 40 hex digits, or empty text"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fromSubAccount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate98_sendAsset.errors = vErrors;
return errors === 0;
}

export const agentSendAsset: Check = validate99_agentSendAsset as unknown as Check;
const pattern0_agentSendAsset = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern97_agentSendAsset = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern99_agentSendAsset = /* @__PURE__ */ new RegExp("^(USDC|[^\\s:]+:0x[0-9a-f]{32})$", "u");
const pattern8_agentSendAsset = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern101_agentSendAsset = /* @__PURE__ */ new RegExp("^(0x[0-9a-f]{40})?$", "u");

function validate99_agentSendAsset(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destination === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destination"}});
errors++;
}
if(data.sourceDex === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sourceDex"}});
errors++;
}
if(data.destinationDex === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destinationDex"}});
errors++;
}
if(data.token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.fromSubAccount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fromSubAccount"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "destination") || (key0 === "sourceDex")) || (key0 === "destinationDex")) || (key0 === "token")) || (key0 === "amount")) || (key0 === "fromSubAccount"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.destination !== undefined){
let data0 = data.destination;
if(typeof data0 === "string"){
if(!pattern0_agentSendAsset.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sourceDex !== undefined){
let data1 = data.sourceDex;
if(typeof data1 === "string"){
if(!pattern97_agentSendAsset.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/sourceDex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, \"spot\", or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sourceDex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.destinationDex !== undefined){
let data2 = data.destinationDex;
if(typeof data2 === "string"){
if(!pattern97_agentSendAsset.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/destinationDex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, \"spot\", or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destinationDex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.token !== undefined){
let data3 = data.token;
if(typeof data3 === "string"){
if(!pattern99_agentSendAsset.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"pattern",params:{pattern: "^(USDC|[^\\s:]+:0x[0-9a-f]{32})$"},message:"must be USDC, or a token's name, a colon and its id, 0x and 32 hex digits in lower case"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if(typeof data4 === "string"){
if(!pattern8_agentSendAsset.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fromSubAccount !== undefined){
let data5 = data.fromSubAccount;
if(typeof data5 === "string"){
if(!pattern101_agentSendAsset.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/fromSubAccount",keyword:"pattern",params:{pattern: "^(0x[0-9a-f]{40})?$"},message:"must be an address, 0x and 40 hex digits, or empty text"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fromSubAccount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate99_agentSendAsset.errors = vErrors;
return errors === 0;
}

export const sendToEvmWithData: Check = validate100_sendToEvmWithData as unknown as Check;
const schema101_sendToEvmWithData = {"type":"object","additionalProperties":false,"required":["token","amount","sourceDex","destinationRecipient","addressEncoding","destinationChainId","gasLimit","data"],"properties":{"token":{"type":"string","pattern":"^(USDC|[^\\s:]+:0x[0-9a-f]{32})$"},"amount":{"type":"string","pattern":"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},"sourceDex":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},"destinationRecipient":{"type":"string","pattern":"^(0x([0-9a-f]{2})+|[1-9A-HJ-NP-Za-km-z]{1,128})$"},"addressEncoding":{"type":"string","enum":["hex","base58"]},"destinationChainId":{"type":"integer","minimum":0,"maximum":4294967295},"gasLimit":{"type":"integer","minimum":0,"maximum":9007199254740991},"data":{"type":"string","pattern":"^0x([0-9a-f]{2})*$"}},"$id":"sendToEvmWithData"};
const pattern99_sendToEvmWithData = /* @__PURE__ */ new RegExp("^(USDC|[^\\s:]+:0x[0-9a-f]{32})$", "u");
const pattern8_sendToEvmWithData = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");
const pattern97_sendToEvmWithData = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern111_sendToEvmWithData = /* @__PURE__ */ new RegExp("^(0x([0-9a-f]{2})+|[1-9A-HJ-NP-Za-km-z]{1,128})$", "u");
const pattern112_sendToEvmWithData = /* @__PURE__ */ new RegExp("^0x([0-9a-f]{2})*$", "u");

function validate100_sendToEvmWithData(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.sourceDex === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sourceDex"}});
errors++;
}
if(data.destinationRecipient === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destinationRecipient"}});
errors++;
}
if(data.addressEncoding === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressEncoding"}});
errors++;
}
if(data.destinationChainId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destinationChainId"}});
errors++;
}
if(data.gasLimit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "gasLimit"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "token") || (key0 === "amount")) || (key0 === "sourceDex")) || (key0 === "destinationRecipient")) || (key0 === "addressEncoding")) || (key0 === "destinationChainId")) || (key0 === "gasLimit")) || (key0 === "data"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(!pattern99_sendToEvmWithData.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"pattern",params:{pattern: "^(USDC|[^\\s:]+:0x[0-9a-f]{32})$"},message:"must be USDC, or a token's name, a colon and its id, 0x and 32 hex digits in lower case"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if(typeof data1 === "string"){
if(!pattern8_sendToEvmWithData.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sourceDex !== undefined){
let data2 = data.sourceDex;
if(typeof data2 === "string"){
if(!pattern97_sendToEvmWithData.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/sourceDex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, \"spot\", or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sourceDex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.destinationRecipient !== undefined){
let data3 = data.destinationRecipient;
if(typeof data3 === "string"){
if(!pattern111_sendToEvmWithData.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/destinationRecipient",keyword:"pattern",params:{pattern: "^(0x([0-9a-f]{2})+|[1-9A-HJ-NP-Za-km-z]{1,128})$"},message:"must be lower-case hex with 0x in front, or base58"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destinationRecipient",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.addressEncoding !== undefined){
let data4 = data.addressEncoding;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/addressEncoding",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data4 === "hex") || (data4 === "base58"))){
(vErrors ??= []).push({instancePath:instancePath+"/addressEncoding",keyword:"enum",params:{allowedValues: schema101_sendToEvmWithData.properties.addressEncoding.enum}});
errors++;
}
}
if(data.destinationChainId !== undefined){
let data5 = data.destinationChainId;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/destinationChainId",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/destinationChainId",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/destinationChainId",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.gasLimit !== undefined){
let data6 = data.gasLimit;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/gasLimit",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/gasLimit",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/gasLimit",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.data !== undefined){
let data7 = data.data;
if(typeof data7 === "string"){
if(!pattern112_sendToEvmWithData.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"pattern",params:{pattern: "^0x([0-9a-f]{2})*$"},message:"must be 0x and an even number of hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate100_sendToEvmWithData.errors = vErrors;
return errors === 0;
}

export const hip3LiquidatorTransfer: Check = validate101_hip3LiquidatorTransfer as unknown as Check;

function validate101_hip3LiquidatorTransfer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dex === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dex"}});
errors++;
}
if(data.ntl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ntl"}});
errors++;
}
if(data.isDeposit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isDeposit"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "dex") || (key0 === "ntl")) || (key0 === "isDeposit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.dex !== undefined){
let data0 = data.dex;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.ntl !== undefined){
let data1 = data.ntl;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/ntl",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199000000000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/ntl",keyword:"maximum",params:{comparison: "<=", limit: 9007199000000000},message:"must be <= 9007199000000000"});
errors++;
}
if(data1 < 1000000000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/ntl",keyword:"minimum",params:{comparison: ">=", limit: 1000000000},message:"must be >= 1000000000"});
errors++;
}
let res0;
if((1000000000 === 0 || (res0 = data1/1000000000, res0 !== parseInt(res0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ntl",keyword:"multipleOf",params:{multipleOf: 1000000000},message:"must be multiple of 1000000000"});
errors++;
}
}
}
if(data.isDeposit !== undefined){
if(typeof data.isDeposit !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isDeposit",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate101_hip3LiquidatorTransfer.errors = vErrors;
return errors === 0;
}

export const cSignerActionJailSelf: Check = validate102_cSignerActionJailSelf as unknown as Check;

function validate102_cSignerActionJailSelf(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate102_cSignerActionJailSelf.errors = vErrors;
return errors === 0;
}

export const cSignerActionUnjailSelf: Check = validate103_cSignerActionUnjailSelf as unknown as Check;

function validate103_cSignerActionUnjailSelf(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate103_cSignerActionUnjailSelf.errors = vErrors;
return errors === 0;
}

export const cValidatorActionChangeProfile: Check = validate104_cValidatorActionChangeProfile as unknown as Check;
const schema105_cValidatorActionChangeProfile = {"type":"object","additionalProperties":false,"required":["changeProfile"],"properties":{"changeProfile":{"type":"object","additionalProperties":false,"required":["node_ip","name","description","unjailed","disable_delegations","commission_bps","signer"],"properties":{"node_ip":{"type":["object","null"],"additionalProperties":false,"required":["Ip"],"properties":{"Ip":{"type":"string","pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7})$"}}},"name":{"type":["string","null"]},"description":{"type":["string","null"]},"unjailed":{"type":"boolean"},"disable_delegations":{"type":["boolean","null"]},"commission_bps":{"type":["integer","null"],"minimum":0,"maximum":10000},"signer":{"type":["string","null"],"pattern":"^0x[0-9a-f]{40}$"}}}},"$id":"cValidatorActionChangeProfile"};
const pattern84_cValidatorActionChangeProfile = /* @__PURE__ */ new RegExp("^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7})$", "u");
const pattern0_cValidatorActionChangeProfile = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate104_cValidatorActionChangeProfile(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.changeProfile === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "changeProfile"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "changeProfile")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.changeProfile !== undefined){
let data0 = data.changeProfile;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.node_ip === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile",keyword:"required",params:{missingProperty: "node_ip"}});
errors++;
}
if(data0.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data0.description === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data0.unjailed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile",keyword:"required",params:{missingProperty: "unjailed"}});
errors++;
}
if(data0.disable_delegations === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile",keyword:"required",params:{missingProperty: "disable_delegations"}});
errors++;
}
if(data0.commission_bps === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile",keyword:"required",params:{missingProperty: "commission_bps"}});
errors++;
}
if(data0.signer === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile",keyword:"required",params:{missingProperty: "signer"}});
errors++;
}
for(const key1 in data0){
if(!(((((((key1 === "node_ip") || (key1 === "name")) || (key1 === "description")) || (key1 === "unjailed")) || (key1 === "disable_delegations")) || (key1 === "commission_bps")) || (key1 === "signer"))){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.node_ip !== undefined){
let data1 = data0.node_ip;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile/node_ip",keyword:"type",params:{type: schema105_cValidatorActionChangeProfile.properties.changeProfile.properties.node_ip.type},message:"must be object,null"});
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.Ip === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile/node_ip",keyword:"required",params:{missingProperty: "Ip"}});
errors++;
}
for(const key2 in data1){
if(!(key2 === "Ip")){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile/node_ip",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data1.Ip !== undefined){
let data2 = data1.Ip;
if(typeof data2 === "string"){
if(!pattern84_cValidatorActionChangeProfile.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile/node_ip/Ip",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7})$"},message:"must be an IPv4 or IPv6 address"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile/node_ip/Ip",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
if(data0.name !== undefined){
let data3 = data0.name;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile/name",keyword:"type",params:{type: schema105_cValidatorActionChangeProfile.properties.changeProfile.properties.name.type},message:"must be string,null"});
errors++;
}
}
if(data0.description !== undefined){
let data4 = data0.description;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile/description",keyword:"type",params:{type: schema105_cValidatorActionChangeProfile.properties.changeProfile.properties.description.type},message:"must be string,null"});
errors++;
}
}
if(data0.unjailed !== undefined){
if(typeof data0.unjailed !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile/unjailed",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data0.disable_delegations !== undefined){
let data6 = data0.disable_delegations;
if((typeof data6 !== "boolean") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile/disable_delegations",keyword:"type",params:{type: schema105_cValidatorActionChangeProfile.properties.changeProfile.properties.disable_delegations.type},message:"must be boolean,null"});
errors++;
}
}
if(data0.commission_bps !== undefined){
let data7 = data0.commission_bps;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile/commission_bps",keyword:"type",params:{type: schema105_cValidatorActionChangeProfile.properties.changeProfile.properties.commission_bps.type},message:"must be integer,null"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10000 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile/commission_bps",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"});
errors++;
}
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile/commission_bps",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.signer !== undefined){
let data8 = data0.signer;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile/signer",keyword:"type",params:{type: schema105_cValidatorActionChangeProfile.properties.changeProfile.properties.signer.type},message:"must be string,null"});
errors++;
}
if(typeof data8 === "string"){
if(!pattern0_cValidatorActionChangeProfile.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile/signer",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeProfile",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate104_cValidatorActionChangeProfile.errors = vErrors;
return errors === 0;
}

export const cValidatorActionRegister: Check = validate105_cValidatorActionRegister as unknown as Check;
const pattern84_cValidatorActionRegister = /* @__PURE__ */ new RegExp("^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7})$", "u");
const pattern0_cValidatorActionRegister = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate105_cValidatorActionRegister(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.register === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "register"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "register")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.register !== undefined){
let data0 = data.register;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.profile === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/register",keyword:"required",params:{missingProperty: "profile"}});
errors++;
}
if(data0.unjailed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/register",keyword:"required",params:{missingProperty: "unjailed"}});
errors++;
}
if(data0.initial_wei === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/register",keyword:"required",params:{missingProperty: "initial_wei"}});
errors++;
}
for(const key1 in data0){
if(!(((key1 === "profile") || (key1 === "unjailed")) || (key1 === "initial_wei"))){
(vErrors ??= []).push({instancePath:instancePath+"/register",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.profile !== undefined){
let data1 = data0.profile;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.node_ip === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile",keyword:"required",params:{missingProperty: "node_ip"}});
errors++;
}
if(data1.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data1.description === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data1.delegations_disabled === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile",keyword:"required",params:{missingProperty: "delegations_disabled"}});
errors++;
}
if(data1.commission_bps === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile",keyword:"required",params:{missingProperty: "commission_bps"}});
errors++;
}
if(data1.signer === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile",keyword:"required",params:{missingProperty: "signer"}});
errors++;
}
for(const key2 in data1){
if(!((((((key2 === "node_ip") || (key2 === "name")) || (key2 === "description")) || (key2 === "delegations_disabled")) || (key2 === "commission_bps")) || (key2 === "signer"))){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data1.node_ip !== undefined){
let data2 = data1.node_ip;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.Ip === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile/node_ip",keyword:"required",params:{missingProperty: "Ip"}});
errors++;
}
for(const key3 in data2){
if(!(key3 === "Ip")){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile/node_ip",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data2.Ip !== undefined){
let data3 = data2.Ip;
if(typeof data3 === "string"){
if(!pattern84_cValidatorActionRegister.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile/node_ip/Ip",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7})$"},message:"must be an IPv4 or IPv6 address"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/register/profile/node_ip/Ip",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/register/profile/node_ip",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.description !== undefined){
if(typeof data1.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.delegations_disabled !== undefined){
if(typeof data1.delegations_disabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile/delegations_disabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.commission_bps !== undefined){
let data7 = data1.commission_bps;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile/commission_bps",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10000 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile/commission_bps",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"});
errors++;
}
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile/commission_bps",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data1.signer !== undefined){
let data8 = data1.signer;
if(typeof data8 === "string"){
if(!pattern0_cValidatorActionRegister.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/register/profile/signer",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/register/profile/signer",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/register/profile",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data0.unjailed !== undefined){
if(typeof data0.unjailed !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/register/unjailed",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data0.initial_wei !== undefined){
let data10 = data0.initial_wei;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/register/initial_wei",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/register/initial_wei",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/register/initial_wei",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/register",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate105_cValidatorActionRegister.errors = vErrors;
return errors === 0;
}

export const cValidatorActionUnregister: Check = validate106_cValidatorActionUnregister as unknown as Check;

function validate106_cValidatorActionUnregister(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate106_cValidatorActionUnregister.errors = vErrors;
return errors === 0;
}

export const createSubAccount: Check = validate107_createSubAccount as unknown as Check;

function validate107_createSubAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "name")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 16){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate107_createSubAccount.errors = vErrors;
return errors === 0;
}

export const subAccountModify: Check = validate108_subAccountModify as unknown as Check;
const pattern0_subAccountModify = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate108_subAccountModify(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subAccountUser === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subAccountUser"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "subAccountUser") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subAccountUser !== undefined){
let data0 = data.subAccountUser;
if(typeof data0 === "string"){
if(!pattern0_subAccountModify.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/subAccountUser",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subAccountUser",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 16){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate108_subAccountModify.errors = vErrors;
return errors === 0;
}

export const subAccountTransfer: Check = validate109_subAccountTransfer as unknown as Check;
const pattern0_subAccountTransfer = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate109_subAccountTransfer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subAccountUser === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subAccountUser"}});
errors++;
}
if(data.isDeposit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isDeposit"}});
errors++;
}
if(data.usd === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "usd"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "subAccountUser") || (key0 === "isDeposit")) || (key0 === "usd"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subAccountUser !== undefined){
let data0 = data.subAccountUser;
if(typeof data0 === "string"){
if(!pattern0_subAccountTransfer.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/subAccountUser",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subAccountUser",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isDeposit !== undefined){
if(typeof data.isDeposit !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isDeposit",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.usd !== undefined){
let data2 = data.usd;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/usd",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/usd",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/usd",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate109_subAccountTransfer.errors = vErrors;
return errors === 0;
}

export const subAccountSpotTransfer: Check = validate110_subAccountSpotTransfer as unknown as Check;
const pattern0_subAccountSpotTransfer = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern93_subAccountSpotTransfer = /* @__PURE__ */ new RegExp("^[^\\s:]+:0x[0-9a-f]{32}$", "u");
const pattern8_subAccountSpotTransfer = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$", "u");

function validate110_subAccountSpotTransfer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subAccountUser === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subAccountUser"}});
errors++;
}
if(data.isDeposit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isDeposit"}});
errors++;
}
if(data.token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "subAccountUser") || (key0 === "isDeposit")) || (key0 === "token")) || (key0 === "amount"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subAccountUser !== undefined){
let data0 = data.subAccountUser;
if(typeof data0 === "string"){
if(!pattern0_subAccountSpotTransfer.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/subAccountUser",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subAccountUser",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isDeposit !== undefined){
if(typeof data.isDeposit !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isDeposit",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.token !== undefined){
let data2 = data.token;
if(typeof data2 === "string"){
if(!pattern93_subAccountSpotTransfer.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"pattern",params:{pattern: "^[^\\s:]+:0x[0-9a-f]{32}$"},message:"must be a token's name, a colon and its id, 0x and 32 hex digits in lower case"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(typeof data3 === "string"){
if(!pattern8_subAccountSpotTransfer.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
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
validate110_subAccountSpotTransfer.errors = vErrors;
return errors === 0;
}

export const createVault: Check = validate111_createVault as unknown as Check;

function validate111_createVault(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.description === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.initialUsd === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "initialUsd"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "description")) || (key0 === "initialUsd"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data0.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(data1.length > 250){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"});
errors++;
}
if(data1.length < 10){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.initialUsd !== undefined){
let data2 = data.initialUsd;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/initialUsd",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/initialUsd",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 100000000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/initialUsd",keyword:"minimum",params:{comparison: ">=", limit: 100000000},message:"must be >= 100000000"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate111_createVault.errors = vErrors;
return errors === 0;
}

export const vaultModify: Check = validate112_vaultModify as unknown as Check;
const schema113_vaultModify = {"type":"object","additionalProperties":false,"required":["vaultAddress","allowDeposits","alwaysCloseOnWithdraw"],"properties":{"vaultAddress":{"type":"string","pattern":"^0x[0-9a-f]{40}$"},"allowDeposits":{"type":["boolean","null"]},"alwaysCloseOnWithdraw":{"type":["boolean","null"]}},"$id":"vaultModify"};
const pattern0_vaultModify = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate112_vaultModify(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vaultAddress === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vaultAddress"}});
errors++;
}
if(data.allowDeposits === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "allowDeposits"}});
errors++;
}
if(data.alwaysCloseOnWithdraw === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "alwaysCloseOnWithdraw"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "vaultAddress") || (key0 === "allowDeposits")) || (key0 === "alwaysCloseOnWithdraw"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.vaultAddress !== undefined){
let data0 = data.vaultAddress;
if(typeof data0 === "string"){
if(!pattern0_vaultModify.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/vaultAddress",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vaultAddress",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.allowDeposits !== undefined){
let data1 = data.allowDeposits;
if((typeof data1 !== "boolean") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/allowDeposits",keyword:"type",params:{type: schema113_vaultModify.properties.allowDeposits.type},message:"must be boolean,null"});
errors++;
}
}
if(data.alwaysCloseOnWithdraw !== undefined){
let data2 = data.alwaysCloseOnWithdraw;
if((typeof data2 !== "boolean") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/alwaysCloseOnWithdraw",keyword:"type",params:{type: schema113_vaultModify.properties.alwaysCloseOnWithdraw.type},message:"must be boolean,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate112_vaultModify.errors = vErrors;
return errors === 0;
}

export const vaultTransfer: Check = validate113_vaultTransfer as unknown as Check;
const pattern0_vaultTransfer = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate113_vaultTransfer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vaultAddress === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vaultAddress"}});
errors++;
}
if(data.isDeposit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isDeposit"}});
errors++;
}
if(data.usd === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "usd"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "vaultAddress") || (key0 === "isDeposit")) || (key0 === "usd"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.vaultAddress !== undefined){
let data0 = data.vaultAddress;
if(typeof data0 === "string"){
if(!pattern0_vaultTransfer.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/vaultAddress",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vaultAddress",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.isDeposit !== undefined){
if(typeof data.isDeposit !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isDeposit",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.usd !== undefined){
let data2 = data.usd;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/usd",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/usd",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/usd",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate113_vaultTransfer.errors = vErrors;
return errors === 0;
}

export const vaultDistribute: Check = validate114_vaultDistribute as unknown as Check;
const pattern0_vaultDistribute = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate114_vaultDistribute(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vaultAddress === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vaultAddress"}});
errors++;
}
if(data.usd === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "usd"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "vaultAddress") || (key0 === "usd"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.vaultAddress !== undefined){
let data0 = data.vaultAddress;
if(typeof data0 === "string"){
if(!pattern0_vaultDistribute.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/vaultAddress",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vaultAddress",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.usd !== undefined){
let data1 = data.usd;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/usd",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/usd",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/usd",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate114_vaultDistribute.errors = vErrors;
return errors === 0;
}

export const updateLeverage: Check = validate115_updateLeverage as unknown as Check;

function validate115_updateLeverage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "asset"}});
errors++;
}
if(data.isCross === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isCross"}});
errors++;
}
if(data.leverage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "leverage"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "asset") || (key0 === "isCross")) || (key0 === "leverage"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/asset",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/asset",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/asset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.isCross !== undefined){
if(typeof data.isCross !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isCross",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
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
validate115_updateLeverage.errors = vErrors;
return errors === 0;
}

export const updateIsolatedMargin: Check = validate116_updateIsolatedMargin as unknown as Check;

function validate116_updateIsolatedMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "asset"}});
errors++;
}
if(data.isBuy === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isBuy"}});
errors++;
}
if(data.ntli === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ntli"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "asset") || (key0 === "isBuy")) || (key0 === "ntli"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/asset",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/asset",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/asset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.isBuy !== undefined){
if(typeof data.isBuy !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isBuy",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.ntli !== undefined){
let data2 = data.ntli;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/ntli",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
const _errs8 = errors;
const _errs9 = errors;
if(0 !== data2){
(vErrors ??= []).push({});
errors++;
}
var valid1 = _errs9 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/ntli",keyword:"not",params:{},message:"must be a whole number of 1e-6 USDC other than 0"});
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
(vErrors ??= []).push({instancePath:instancePath+"/ntli",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < -9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/ntli",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate116_updateIsolatedMargin.errors = vErrors;
return errors === 0;
}

export const topUpIsolatedOnlyMargin: Check = validate117_topUpIsolatedOnlyMargin as unknown as Check;
const pattern125_topUpIsolatedOnlyMargin = /* @__PURE__ */ new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,8})?$", "u");

function validate117_topUpIsolatedOnlyMargin(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "asset"}});
errors++;
}
if(data.leverage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "leverage"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "asset") || (key0 === "leverage"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/asset",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/asset",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/asset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.leverage !== undefined){
let data1 = data.leverage;
if(typeof data1 === "string"){
if(!pattern125_topUpIsolatedOnlyMargin.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/leverage",keyword:"pattern",params:{pattern: "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,8})?$"},message:"must be a positive decimal string with at most 8 decimal places, such as \"2.5\""});
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
validate117_topUpIsolatedOnlyMargin.errors = vErrors;
return errors === 0;
}

export const userOptions: Check = validate118_userOptions as unknown as Check;
const pattern126_userOptions = /* @__PURE__ */ new RegExp("^0x[1-9a-f][0-9a-f]{0,12}$", "u");

function validate118_userOptions(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "nonce") || (key0 === "signatureChainId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nonce !== undefined){
let data0 = data.nonce;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/nonce",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/nonce",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/nonce",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.signatureChainId !== undefined){
let data1 = data.signatureChainId;
if(typeof data1 === "string"){
if(!pattern126_userOptions.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/signatureChainId",keyword:"pattern",params:{pattern: "^0x[1-9a-f][0-9a-f]{0,12}$"},message:"must be a chain id in hex, such as 0xa4b1"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signatureChainId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate118_userOptions.errors = vErrors;
return errors === 0;
}

export const l1OwnOptions: Check = validate119_l1OwnOptions as unknown as Check;
const schema120_l1OwnOptions = {"type":"object","additionalProperties":false,"properties":{"nonce":{"type":"integer","minimum":0,"maximum":9007199254740991},"expiresAfter":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}},"$id":"l1OwnOptions"};

function validate119_l1OwnOptions(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "nonce") || (key0 === "expiresAfter"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nonce !== undefined){
let data0 = data.nonce;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/nonce",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/nonce",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/nonce",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.expiresAfter !== undefined){
let data1 = data.expiresAfter;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/expiresAfter",keyword:"type",params:{type: schema120_l1OwnOptions.properties.expiresAfter.type},message:"must be integer,null"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/expiresAfter",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/expiresAfter",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate119_l1OwnOptions.errors = vErrors;
return errors === 0;
}

export const l1Options: Check = validate120_l1Options as unknown as Check;
const schema121_l1Options = {"type":"object","additionalProperties":false,"properties":{"nonce":{"type":"integer","minimum":0,"maximum":9007199254740991},"vaultAddress":{"type":["string","null"],"pattern":"^0x[0-9a-f]{40}$"},"expiresAfter":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}},"$id":"l1Options"};
const pattern0_l1Options = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate120_l1Options(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "nonce") || (key0 === "vaultAddress")) || (key0 === "expiresAfter"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nonce !== undefined){
let data0 = data.nonce;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/nonce",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/nonce",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/nonce",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.vaultAddress !== undefined){
let data1 = data.vaultAddress;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/vaultAddress",keyword:"type",params:{type: schema121_l1Options.properties.vaultAddress.type},message:"must be string,null"});
errors++;
}
if(typeof data1 === "string"){
if(!pattern0_l1Options.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/vaultAddress",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
}
if(data.expiresAfter !== undefined){
let data2 = data.expiresAfter;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/expiresAfter",keyword:"type",params:{type: schema121_l1Options.properties.expiresAfter.type},message:"must be integer,null"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/expiresAfter",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/expiresAfter",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate120_l1Options.errors = vErrors;
return errors === 0;
}

export const multiSigOptions: Check = validate121_multiSigOptions as unknown as Check;
const schema122_multiSigOptions = {"type":"object","additionalProperties":false,"properties":{"nonce":{"type":"integer","minimum":0,"maximum":9007199254740991},"vaultAddress":{"type":["string","null"],"pattern":"^0x[0-9a-f]{40}$"},"expiresAfter":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"signatureChainId":{"type":"string","pattern":"^0x[1-9a-f][0-9a-f]{0,12}$"}},"$id":"multiSigOptions"};
const pattern0_multiSigOptions = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern126_multiSigOptions = /* @__PURE__ */ new RegExp("^0x[1-9a-f][0-9a-f]{0,12}$", "u");

function validate121_multiSigOptions(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "nonce") || (key0 === "vaultAddress")) || (key0 === "expiresAfter")) || (key0 === "signatureChainId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nonce !== undefined){
let data0 = data.nonce;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/nonce",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/nonce",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/nonce",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.vaultAddress !== undefined){
let data1 = data.vaultAddress;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/vaultAddress",keyword:"type",params:{type: schema122_multiSigOptions.properties.vaultAddress.type},message:"must be string,null"});
errors++;
}
if(typeof data1 === "string"){
if(!pattern0_multiSigOptions.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/vaultAddress",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
}
if(data.expiresAfter !== undefined){
let data2 = data.expiresAfter;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/expiresAfter",keyword:"type",params:{type: schema122_multiSigOptions.properties.expiresAfter.type},message:"must be integer,null"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/expiresAfter",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/expiresAfter",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.signatureChainId !== undefined){
let data3 = data.signatureChainId;
if(typeof data3 === "string"){
if(!pattern126_multiSigOptions.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/signatureChainId",keyword:"pattern",params:{pattern: "^0x[1-9a-f][0-9a-f]{0,12}$"},message:"must be a chain id in hex, such as 0xa4b1"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signatureChainId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate121_multiSigOptions.errors = vErrors;
return errors === 0;
}
