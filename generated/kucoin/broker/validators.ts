// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";

export const getApiBrokerRebase: Check = validate10_getApiBrokerRebase as unknown as Check;
const schema11_getApiBrokerRebase = {"type":"object","additionalProperties":false,"required":["begin","end","tradeType"],"properties":{"begin":{"type":"string","pattern":"^[0-9]{8}$"},"end":{"type":"string","pattern":"^[0-9]{8}$"},"tradeType":{"type":"string","enum":["1","2"]}},"$id":"getApiBrokerRebase"};
const pattern0_getApiBrokerRebase = /* @__PURE__ */ new RegExp("^[0-9]{8}$", "u");

function validate10_getApiBrokerRebase(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.begin === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "begin"}});
errors++;
}
if(data.end === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "end"}});
errors++;
}
if(data.tradeType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradeType"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "begin") || (key0 === "end")) || (key0 === "tradeType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.begin !== undefined){
let data0 = data.begin;
if(typeof data0 === "string"){
if(!pattern0_getApiBrokerRebase.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/begin",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must be a day as YYYYMMDD"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/begin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.end !== undefined){
let data1 = data.end;
if(typeof data1 === "string"){
if(!pattern0_getApiBrokerRebase.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/end",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must be a day as YYYYMMDD"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/end",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradeType !== undefined){
let data2 = data.tradeType;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "1") || (data2 === "2"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema11_getApiBrokerRebase.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate10_getApiBrokerRebase.errors = vErrors;
return errors === 0;
}

export const getBrokerInfo: Check = validate11_getBrokerInfo as unknown as Check;
const schema12_getBrokerInfo = {"type":"object","additionalProperties":false,"required":["begin","end","tradeType"],"properties":{"begin":{"type":"string","pattern":"^[0-9]{8}$"},"end":{"type":"string","pattern":"^[0-9]{8}$"},"tradeType":{"type":"string","enum":["1","2"]}},"$id":"getBrokerInfo"};
const pattern0_getBrokerInfo = /* @__PURE__ */ new RegExp("^[0-9]{8}$", "u");

function validate11_getBrokerInfo(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.begin === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "begin"}});
errors++;
}
if(data.end === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "end"}});
errors++;
}
if(data.tradeType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradeType"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "begin") || (key0 === "end")) || (key0 === "tradeType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.begin !== undefined){
let data0 = data.begin;
if(typeof data0 === "string"){
if(!pattern0_getBrokerInfo.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/begin",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must be a day as YYYYMMDD"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/begin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.end !== undefined){
let data1 = data.end;
if(typeof data1 === "string"){
if(!pattern0_getBrokerInfo.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/end",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must be a day as YYYYMMDD"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/end",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradeType !== undefined){
let data2 = data.tradeType;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "1") || (data2 === "2"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema12_getBrokerInfo.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate11_getBrokerInfo.errors = vErrors;
return errors === 0;
}

export const getSubAccount: Check = validate12_getSubAccount as unknown as Check;
const pattern4_getSubAccount = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function validate12_getSubAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "uid") || (key0 === "currentPage")) || (key0 === "pageSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.uid !== undefined){
let data0 = data.uid;
if(typeof data0 === "string"){
if(!pattern4_getSubAccount.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must be digits only"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
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
if(data.pageSize !== undefined){
let data2 = data.pageSize;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
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
validate12_getSubAccount.errors = vErrors;
return errors === 0;
}

export const addSubAccount: Check = validate13_addSubAccount as unknown as Check;

function validate13_addSubAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountName"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "accountName")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.accountName !== undefined){
let data0 = data.accountName;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/accountName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accountName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate13_addSubAccount.errors = vErrors;
return errors === 0;
}

export const getSubAccountAPI: Check = validate14_getSubAccountAPI as unknown as Check;
const pattern4_getSubAccountAPI = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function validate14_getSubAccountAPI(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uid"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "uid") || (key0 === "apiKey"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.uid !== undefined){
let data0 = data.uid;
if(typeof data0 === "string"){
if(!pattern4_getSubAccountAPI.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must be digits only"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"},message:"must be string"});
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
validate14_getSubAccountAPI.errors = vErrors;
return errors === 0;
}

export const addSubAccountApi: Check = validate15_addSubAccountApi as unknown as Check;
const pattern4_addSubAccountApi = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function validate15_addSubAccountApi(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uid"}});
errors++;
}
if(data.passphrase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "passphrase"}});
errors++;
}
if(data.ipWhitelist === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ipWhitelist"}});
errors++;
}
if(data.permissions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "permissions"}});
errors++;
}
if(data.label === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "label"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "uid") || (key0 === "passphrase")) || (key0 === "ipWhitelist")) || (key0 === "permissions")) || (key0 === "label"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.uid !== undefined){
let data0 = data.uid;
if(typeof data0 === "string"){
if(!pattern4_addSubAccountApi.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must be digits only"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.passphrase !== undefined){
let data1 = data.passphrase;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/passphrase",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/passphrase",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.ipWhitelist !== undefined){
let data2 = data.ipWhitelist;
if(Array.isArray(data2)){
if(data2.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/ipWhitelist",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ipWhitelist/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ipWhitelist/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ipWhitelist",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.permissions !== undefined){
let data4 = data.permissions;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/permissions/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permissions/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permissions",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.label !== undefined){
let data6 = data.label;
if(typeof data6 === "string"){
if(data6.length > 32){
(vErrors ??= []).push({instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"});
errors++;
}
if(data6.length < 4){
(vErrors ??= []).push({instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate15_addSubAccountApi.errors = vErrors;
return errors === 0;
}

export const deleteSubAccountAPI: Check = validate16_deleteSubAccountAPI as unknown as Check;
const pattern4_deleteSubAccountAPI = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function validate16_deleteSubAccountAPI(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uid"}});
errors++;
}
if(data.apiKey === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiKey"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "uid") || (key0 === "apiKey"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.uid !== undefined){
let data0 = data.uid;
if(typeof data0 === "string"){
if(!pattern4_deleteSubAccountAPI.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must be digits only"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"},message:"must be string"});
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
validate16_deleteSubAccountAPI.errors = vErrors;
return errors === 0;
}

export const modifySubAccountApi: Check = validate17_modifySubAccountApi as unknown as Check;
const pattern4_modifySubAccountApi = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function validate17_modifySubAccountApi(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uid"}});
errors++;
}
if(data.apiKey === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiKey"}});
errors++;
}
if(data.ipWhitelist === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ipWhitelist"}});
errors++;
}
if(data.permissions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "permissions"}});
errors++;
}
if(data.label === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "label"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "uid") || (key0 === "apiKey")) || (key0 === "ipWhitelist")) || (key0 === "permissions")) || (key0 === "label"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.uid !== undefined){
let data0 = data.uid;
if(typeof data0 === "string"){
if(!pattern4_modifySubAccountApi.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must be digits only"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.ipWhitelist !== undefined){
let data2 = data.ipWhitelist;
if(Array.isArray(data2)){
if(data2.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/ipWhitelist",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ipWhitelist/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ipWhitelist/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ipWhitelist",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.permissions !== undefined){
let data4 = data.permissions;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/permissions/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permissions/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permissions",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.label !== undefined){
let data6 = data.label;
if(typeof data6 === "string"){
if(data6.length > 32){
(vErrors ??= []).push({instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"});
errors++;
}
if(data6.length < 4){
(vErrors ??= []).push({instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate17_modifySubAccountApi.errors = vErrors;
return errors === 0;
}

export const transfer: Check = validate18_transfer as unknown as Check;
const schema19_transfer = {"type":"object","additionalProperties":false,"required":["clientOid","currency","amount","direction","accountType","specialUid","specialAccountType"],"properties":{"clientOid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"amount":{"type":"string","pattern":"^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"},"direction":{"type":"string","enum":["OUT","IN"]},"accountType":{"type":"string","enum":["MAIN","TRADE"]},"specialUid":{"type":"string","pattern":"^[0-9]+$"},"specialAccountType":{"type":"string","enum":["MAIN","TRADE"]}},"$id":"transfer"};
const pattern9_transfer = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern10_transfer = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern11_transfer = /* @__PURE__ */ new RegExp("^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$", "u");
const pattern4_transfer = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function validate18_transfer(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
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
if(data.accountType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountType"}});
errors++;
}
if(data.specialUid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "specialUid"}});
errors++;
}
if(data.specialAccountType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "specialAccountType"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "clientOid") || (key0 === "currency")) || (key0 === "amount")) || (key0 === "direction")) || (key0 === "accountType")) || (key0 === "specialUid")) || (key0 === "specialAccountType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientOid !== undefined){
let data0 = data.clientOid;
if(typeof data0 === "string"){
if(!pattern9_transfer.test(data0)){
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
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern10_transfer.test(data1)){
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
let data2 = data.amount;
if(typeof data2 === "string"){
if(!pattern11_transfer.test(data2)){
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
let data3 = data.direction;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "OUT") || (data3 === "IN"))){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"enum",params:{allowedValues: schema19_transfer.properties.direction.enum}});
errors++;
}
}
if(data.accountType !== undefined){
let data4 = data.accountType;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data4 === "MAIN") || (data4 === "TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/accountType",keyword:"enum",params:{allowedValues: schema19_transfer.properties.accountType.enum}});
errors++;
}
}
if(data.specialUid !== undefined){
let data5 = data.specialUid;
if(typeof data5 === "string"){
if(!pattern4_transfer.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/specialUid",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must be digits only"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/specialUid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.specialAccountType !== undefined){
let data6 = data.specialAccountType;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/specialAccountType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data6 === "MAIN") || (data6 === "TRADE"))){
(vErrors ??= []).push({instancePath:instancePath+"/specialAccountType",keyword:"enum",params:{allowedValues: schema19_transfer.properties.specialAccountType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate18_transfer.errors = vErrors;
return errors === 0;
}

export const getTransferHistory: Check = validate19_getTransferHistory as unknown as Check;

function validate19_getTransferHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate19_getTransferHistory.errors = vErrors;
return errors === 0;
}

export const getDepositList: Check = validate20_getDepositList as unknown as Check;
const pattern10_getDepositList = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate20_getDepositList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "currency") || (key0 === "status")) || (key0 === "hash")) || (key0 === "startTimestamp")) || (key0 === "endTimestamp")) || (key0 === "limit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern10_getDepositList.test(data0)){
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
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.hash !== undefined){
let data2 = data.hash;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/hash",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hash",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startTimestamp !== undefined){
let data3 = data.startTimestamp;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/startTimestamp",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/startTimestamp",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/startTimestamp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endTimestamp !== undefined){
let data4 = data.endTimestamp;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/endTimestamp",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/endTimestamp",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/endTimestamp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
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
if(data5 > 1000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate20_getDepositList.errors = vErrors;
return errors === 0;
}

export const getDepositDetail: Check = validate21_getDepositDetail as unknown as Check;
const pattern10_getDepositDetail = /* @__PURE__ */ new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate21_getDepositDetail(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.hash === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "hash"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "currency") || (key0 === "hash"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern10_getDepositDetail.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must be one asset code, without spaces, commas or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.hash !== undefined){
let data1 = data.hash;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/hash",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hash",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate21_getDepositDetail.errors = vErrors;
return errors === 0;
}

export const getWithdrawDetail: Check = validate22_getWithdrawDetail as unknown as Check;

function validate22_getWithdrawDetail(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate22_getWithdrawDetail.errors = vErrors;
return errors === 0;
}

export const getNdBrokerRebase: Check = validate23_getNdBrokerRebase as unknown as Check;
const schema24_getNdBrokerRebase = {"type":"object","additionalProperties":false,"required":["begin","end","tradeType"],"properties":{"begin":{"type":"string","pattern":"^[0-9]{8}$"},"end":{"type":"string","pattern":"^[0-9]{8}$"},"tradeType":{"type":"string","enum":["1","2"]}},"$id":"getNdBrokerRebase"};
const pattern0_getNdBrokerRebase = /* @__PURE__ */ new RegExp("^[0-9]{8}$", "u");

function validate23_getNdBrokerRebase(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.begin === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "begin"}});
errors++;
}
if(data.end === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "end"}});
errors++;
}
if(data.tradeType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradeType"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "begin") || (key0 === "end")) || (key0 === "tradeType"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.begin !== undefined){
let data0 = data.begin;
if(typeof data0 === "string"){
if(!pattern0_getNdBrokerRebase.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/begin",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must be a day as YYYYMMDD"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/begin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.end !== undefined){
let data1 = data.end;
if(typeof data1 === "string"){
if(!pattern0_getNdBrokerRebase.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/end",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must be a day as YYYYMMDD"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/end",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradeType !== undefined){
let data2 = data.tradeType;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data2 === "1") || (data2 === "2"))){
(vErrors ??= []).push({instancePath:instancePath+"/tradeType",keyword:"enum",params:{allowedValues: schema24_getNdBrokerRebase.properties.tradeType.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate23_getNdBrokerRebase.errors = vErrors;
return errors === 0;
}

export const submitKYC: Check = validate24_submitKYC as unknown as Check;
const schema25_submitKYC = {"type":"object","additionalProperties":false,"required":["clientUid","firstName","lastName","issueCountry","birthDate","identityType","identityNumber","expireDate","facePhoto"],"properties":{"clientUid":{"type":"string","pattern":"^[0-9]+$"},"firstName":{"type":"string","minLength":1},"lastName":{"type":"string","minLength":1},"issueCountry":{"type":"string","pattern":"^[A-Z]{2}$"},"birthDate":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"identityType":{"type":"string","enum":["idcard","drivinglicense","passport","bvn"]},"identityNumber":{"type":"string","minLength":1},"expireDate":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"frontPhoto":{"type":"string","minLength":1},"backendPhoto":{"type":"string","minLength":1},"facePhoto":{"type":"string","minLength":1}},"allOf":[{"if":{"required":["identityType"],"properties":{"identityType":{"const":"idcard"}}},"then":{"required":["frontPhoto"]}},{"if":{"required":["identityType"],"properties":{"identityType":{"const":"drivinglicense"}}},"then":{"required":["frontPhoto"]}},{"if":{"required":["identityType"],"properties":{"identityType":{"const":"passport"}}},"then":{"required":["frontPhoto"]}},{"if":{"required":["identityType"],"properties":{"identityType":{"const":"idcard"}}},"then":{"required":["backendPhoto"]}},{"if":{"required":["identityType"],"properties":{"identityType":{"const":"drivinglicense"}}},"then":{"required":["backendPhoto"]}}],"$id":"submitKYC"};
const func2_submitKYC = Object.prototype.hasOwnProperty;
const pattern4_submitKYC = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");
const pattern18_submitKYC = /* @__PURE__ */ new RegExp("^[A-Z]{2}$", "u");
const pattern19_submitKYC = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate24_submitKYC(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.identityType === undefined) && (missing0 = "identityType")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.identityType !== undefined){
if("idcard" !== data.identityType){
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
if(data.frontPhoto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "frontPhoto"}});
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
if((data.identityType === undefined) && (missing1 = "identityType")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.identityType !== undefined){
if("drivinglicense" !== data.identityType){
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
if(data.frontPhoto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "frontPhoto"}});
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
if((data.identityType === undefined) && (missing2 = "identityType")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.identityType !== undefined){
if("passport" !== data.identityType){
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
if(data.frontPhoto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "frontPhoto"}});
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
if((data.identityType === undefined) && (missing3 = "identityType")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.identityType !== undefined){
if("idcard" !== data.identityType){
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
if(data.backendPhoto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "backendPhoto"}});
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
if((data.identityType === undefined) && (missing4 = "identityType")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.identityType !== undefined){
if("drivinglicense" !== data.identityType){
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
if(data.backendPhoto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "backendPhoto"}});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientUid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientUid"}});
errors++;
}
if(data.firstName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstName"}});
errors++;
}
if(data.lastName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastName"}});
errors++;
}
if(data.issueCountry === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "issueCountry"}});
errors++;
}
if(data.birthDate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "birthDate"}});
errors++;
}
if(data.identityType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "identityType"}});
errors++;
}
if(data.identityNumber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "identityNumber"}});
errors++;
}
if(data.expireDate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expireDate"}});
errors++;
}
if(data.facePhoto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "facePhoto"}});
errors++;
}
for(const key0 in data){
if(!(func2_submitKYC.call(schema25_submitKYC.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientUid !== undefined){
let data5 = data.clientUid;
if(typeof data5 === "string"){
if(!pattern4_submitKYC.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/clientUid",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must be digits only"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientUid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
let data6 = data.firstName;
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data7 = data.lastName;
if(typeof data7 === "string"){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.issueCountry !== undefined){
let data8 = data.issueCountry;
if(typeof data8 === "string"){
if(!pattern18_submitKYC.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/issueCountry",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must be two capital letters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/issueCountry",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.birthDate !== undefined){
let data9 = data.birthDate;
if(typeof data9 === "string"){
if(!pattern19_submitKYC.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/birthDate",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must be a day as YYYY-MM-DD"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/birthDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.identityType !== undefined){
let data10 = data.identityType;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/identityType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data10 === "idcard") || (data10 === "drivinglicense")) || (data10 === "passport")) || (data10 === "bvn"))){
(vErrors ??= []).push({instancePath:instancePath+"/identityType",keyword:"enum",params:{allowedValues: schema25_submitKYC.properties.identityType.enum}});
errors++;
}
}
if(data.identityNumber !== undefined){
let data11 = data.identityNumber;
if(typeof data11 === "string"){
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/identityNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/identityNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.expireDate !== undefined){
let data12 = data.expireDate;
if(typeof data12 === "string"){
if(!pattern19_submitKYC.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/expireDate",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must be a day as YYYY-MM-DD"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expireDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.frontPhoto !== undefined){
let data13 = data.frontPhoto;
if(typeof data13 === "string"){
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/frontPhoto",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/frontPhoto",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.backendPhoto !== undefined){
let data14 = data.backendPhoto;
if(typeof data14 === "string"){
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/backendPhoto",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/backendPhoto",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.facePhoto !== undefined){
let data15 = data.facePhoto;
if(typeof data15 === "string"){
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/facePhoto",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/facePhoto",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate24_submitKYC.errors = vErrors;
return errors === 0;
}

export const getKYCStatus: Check = validate25_getKYCStatus as unknown as Check;
const pattern21_getKYCStatus = /* @__PURE__ */ new RegExp("^[0-9]+(,[0-9]+)*$", "u");

function validate25_getKYCStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientUids === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientUids"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "clientUids")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clientUids !== undefined){
let data0 = data.clientUids;
if(typeof data0 === "string"){
if(!pattern21_getKYCStatus.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/clientUids",keyword:"pattern",params:{pattern: "^[0-9]+(,[0-9]+)*$"},message:"must be user numbers joined by commas, without spaces"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientUids",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate25_getKYCStatus.errors = vErrors;
return errors === 0;
}

export const getKYCStatusList: Check = validate26_getKYCStatusList as unknown as Check;

function validate26_getKYCStatusList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "pageNumber") || (key0 === "pageSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.pageNumber !== undefined){
let data0 = data.pageNumber;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageNumber",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/pageNumber",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/pageNumber",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
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
validate26_getKYCStatusList.errors = vErrors;
return errors === 0;
}
