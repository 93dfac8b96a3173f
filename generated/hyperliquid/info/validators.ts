// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";

export const spotClearinghouseState: Check = validate10_spotClearinghouseState as unknown as Check;
const pattern0_spotClearinghouseState = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate10_spotClearinghouseState(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_spotClearinghouseState.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate10_spotClearinghouseState.errors = vErrors;
return errors === 0;
}

export const userFunding: Check = validate11_userFunding as unknown as Check;
const pattern0_userFunding = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate11_userFunding(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "user") || (key0 === "startTime")) || (key0 === "endTime"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userFunding.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startTime !== undefined){
let data1 = data.startTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endTime !== undefined){
let data2 = data.endTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
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
validate11_userFunding.errors = vErrors;
return errors === 0;
}

export const userNonFundingLedgerUpdates: Check = validate12_userNonFundingLedgerUpdates as unknown as Check;
const pattern0_userNonFundingLedgerUpdates = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate12_userNonFundingLedgerUpdates(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "user") || (key0 === "startTime")) || (key0 === "endTime"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userNonFundingLedgerUpdates.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startTime !== undefined){
let data1 = data.startTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endTime !== undefined){
let data2 = data.endTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
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
validate12_userNonFundingLedgerUpdates.errors = vErrors;
return errors === 0;
}

export const portfolio: Check = validate13_portfolio as unknown as Check;
const pattern0_portfolio = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate13_portfolio(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_portfolio.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate13_portfolio.errors = vErrors;
return errors === 0;
}

export const userFees: Check = validate14_userFees as unknown as Check;
const pattern0_userFees = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate14_userFees(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userFees.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate14_userFees.errors = vErrors;
return errors === 0;
}

export const subAccounts: Check = validate15_subAccounts as unknown as Check;
const pattern0_subAccounts = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate15_subAccounts(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_subAccounts.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate15_subAccounts.errors = vErrors;
return errors === 0;
}

export const subAccounts2: Check = validate16_subAccounts2 as unknown as Check;
const pattern0_subAccounts2 = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate16_subAccounts2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_subAccounts2.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate16_subAccounts2.errors = vErrors;
return errors === 0;
}

export const webData2: Check = validate17_webData2 as unknown as Check;
const pattern0_webData2 = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate17_webData2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_webData2.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate17_webData2.errors = vErrors;
return errors === 0;
}

export const webData3: Check = validate18_webData3 as unknown as Check;
const pattern0_webData3 = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate18_webData3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_webData3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate18_webData3.errors = vErrors;
return errors === 0;
}

export const batchClearinghouseStates: Check = validate19_batchClearinghouseStates as unknown as Check;
const pattern0_batchClearinghouseStates = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern10_batchClearinghouseStates = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate19_batchClearinghouseStates(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.users === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "users"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "users") || (key0 === "dex"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.users !== undefined){
let data0 = data.users;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/users",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern0_batchClearinghouseStates.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/users/" + i0,keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/users/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/users",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.dex !== undefined){
let data2 = data.dex;
if(typeof data2 === "string"){
if(!pattern10_batchClearinghouseStates.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate19_batchClearinghouseStates.errors = vErrors;
return errors === 0;
}

export const borrowLendUserState: Check = validate20_borrowLendUserState as unknown as Check;
const pattern0_borrowLendUserState = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate20_borrowLendUserState(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_borrowLendUserState.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate20_borrowLendUserState.errors = vErrors;
return errors === 0;
}

export const borrowLendReserveState: Check = validate21_borrowLendReserveState as unknown as Check;

function validate21_borrowLendReserveState(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "token")){
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate21_borrowLendReserveState.errors = vErrors;
return errors === 0;
}

export const allBorrowLendReserveStates: Check = validate22_allBorrowLendReserveStates as unknown as Check;

function validate22_allBorrowLendReserveStates(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate22_allBorrowLendReserveStates.errors = vErrors;
return errors === 0;
}

export const userBorrowLendInterest: Check = validate23_userBorrowLendInterest as unknown as Check;
const pattern0_userBorrowLendInterest = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate23_userBorrowLendInterest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
if(data.startTime === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "startTime"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "user") || (key0 === "startTime")) || (key0 === "endTime"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userBorrowLendInterest.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startTime !== undefined){
let data1 = data.startTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endTime !== undefined){
let data2 = data.endTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
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
validate23_userBorrowLendInterest.errors = vErrors;
return errors === 0;
}

export const allMids: Check = validate24_allMids as unknown as Check;
const pattern10_allMids = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate24_allMids(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "dex")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.dex !== undefined){
let data0 = data.dex;
if(typeof data0 === "string"){
if(!pattern10_allMids.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate24_allMids.errors = vErrors;
return errors === 0;
}

export const l2Book: Check = validate25_l2Book as unknown as Check;
const schema26_l2Book = {"type":"object","additionalProperties":false,"required":["coin"],"properties":{"coin":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},"nSigFigs":{"type":["integer","null"],"enum":[2,3,4,5,null]},"mantissa":{"type":["integer","null"],"enum":[2,5,null]}},"$id":"l2Book"};
const pattern14_l2Book = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate25_l2Book(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coin === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "coin"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "coin") || (key0 === "nSigFigs")) || (key0 === "mantissa"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.coin !== undefined){
let data0 = data.coin;
if(typeof data0 === "string"){
if(!pattern14_l2Book.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/coin",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},message:"must be a market name without spaces or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.nSigFigs !== undefined){
let data1 = data.nSigFigs;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/nSigFigs",keyword:"type",params:{type: schema26_l2Book.properties.nSigFigs.type},message:"must be integer,null"});
errors++;
}
if(!(((((data1 === 2) || (data1 === 3)) || (data1 === 4)) || (data1 === 5)) || (data1 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/nSigFigs",keyword:"enum",params:{allowedValues: schema26_l2Book.properties.nSigFigs.enum}});
errors++;
}
}
if(data.mantissa !== undefined){
let data2 = data.mantissa;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/mantissa",keyword:"type",params:{type: schema26_l2Book.properties.mantissa.type},message:"must be integer,null"});
errors++;
}
if(!(((data2 === 2) || (data2 === 5)) || (data2 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/mantissa",keyword:"enum",params:{allowedValues: schema26_l2Book.properties.mantissa.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate25_l2Book.errors = vErrors;
return errors === 0;
}

export const candleSnapshot: Check = validate26_candleSnapshot as unknown as Check;
const schema27_candleSnapshot = {"type":"object","additionalProperties":false,"required":["req"],"properties":{"req":{"type":"object","additionalProperties":false,"required":["coin","interval","startTime"],"properties":{"coin":{"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},"interval":{"type":"string","enum":["1m","3m","5m","15m","30m","1h","2h","4h","8h","12h","1d","3d","1w","1M"]},"startTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"endTime":{"type":"integer","minimum":0,"maximum":9007199254740991}}}},"$id":"candleSnapshot"};
const pattern14_candleSnapshot = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate26_candleSnapshot(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.req === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "req"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "req")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.req !== undefined){
let data0 = data.req;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.coin === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/req",keyword:"required",params:{missingProperty: "coin"}});
errors++;
}
if(data0.interval === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/req",keyword:"required",params:{missingProperty: "interval"}});
errors++;
}
if(data0.startTime === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/req",keyword:"required",params:{missingProperty: "startTime"}});
errors++;
}
for(const key1 in data0){
if(!((((key1 === "coin") || (key1 === "interval")) || (key1 === "startTime")) || (key1 === "endTime"))){
(vErrors ??= []).push({instancePath:instancePath+"/req",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.coin !== undefined){
let data1 = data0.coin;
if(typeof data1 === "string"){
if(!pattern14_candleSnapshot.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/req/coin",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},message:"must be a market name without spaces or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/req/coin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.interval !== undefined){
let data2 = data0.interval;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/req/interval",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((((((((data2 === "1m") || (data2 === "3m")) || (data2 === "5m")) || (data2 === "15m")) || (data2 === "30m")) || (data2 === "1h")) || (data2 === "2h")) || (data2 === "4h")) || (data2 === "8h")) || (data2 === "12h")) || (data2 === "1d")) || (data2 === "3d")) || (data2 === "1w")) || (data2 === "1M"))){
(vErrors ??= []).push({instancePath:instancePath+"/req/interval",keyword:"enum",params:{allowedValues: schema27_candleSnapshot.properties.req.properties.interval.enum}});
errors++;
}
}
if(data0.startTime !== undefined){
let data3 = data0.startTime;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/req/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/req/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/req/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data0.endTime !== undefined){
let data4 = data0.endTime;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/req/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/req/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/req/endTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/req",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate26_candleSnapshot.errors = vErrors;
return errors === 0;
}

export const recentTrades: Check = validate27_recentTrades as unknown as Check;
const pattern14_recentTrades = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate27_recentTrades(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coin === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "coin"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "coin")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.coin !== undefined){
let data0 = data.coin;
if(typeof data0 === "string"){
if(!pattern14_recentTrades.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/coin",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},message:"must be a market name without spaces or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate27_recentTrades.errors = vErrors;
return errors === 0;
}

export const spotMetaAndAssetCtxs: Check = validate28_spotMetaAndAssetCtxs as unknown as Check;

function validate28_spotMetaAndAssetCtxs(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate28_spotMetaAndAssetCtxs.errors = vErrors;
return errors === 0;
}

export const exchangeStatus: Check = validate29_exchangeStatus as unknown as Check;

function validate29_exchangeStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate29_exchangeStatus.errors = vErrors;
return errors === 0;
}

export const fundingHistory: Check = validate30_fundingHistory as unknown as Check;
const pattern14_fundingHistory = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate30_fundingHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coin === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "coin"}});
errors++;
}
if(data.startTime === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "startTime"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "coin") || (key0 === "startTime")) || (key0 === "endTime"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.coin !== undefined){
let data0 = data.coin;
if(typeof data0 === "string"){
if(!pattern14_fundingHistory.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/coin",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},message:"must be a market name without spaces or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startTime !== undefined){
let data1 = data.startTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endTime !== undefined){
let data2 = data.endTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
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
validate30_fundingHistory.errors = vErrors;
return errors === 0;
}

export const predictedFundings: Check = validate31_predictedFundings as unknown as Check;

function validate31_predictedFundings(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate31_predictedFundings.errors = vErrors;
return errors === 0;
}

export const perpsAtOpenInterestCap: Check = validate32_perpsAtOpenInterestCap as unknown as Check;
const pattern10_perpsAtOpenInterestCap = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate32_perpsAtOpenInterestCap(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "dex")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.dex !== undefined){
let data0 = data.dex;
if(typeof data0 === "string"){
if(!pattern10_perpsAtOpenInterestCap.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate32_perpsAtOpenInterestCap.errors = vErrors;
return errors === 0;
}

export const perpDexLimits: Check = validate33_perpDexLimits as unknown as Check;
const pattern14_perpDexLimits = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate33_perpDexLimits(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dex === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dex"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "dex")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.dex !== undefined){
let data0 = data.dex;
if(typeof data0 === "string"){
if(!pattern14_perpDexLimits.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},message:"must be a dex name without spaces or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate33_perpDexLimits.errors = vErrors;
return errors === 0;
}

export const perpDexStatus: Check = validate34_perpDexStatus as unknown as Check;
const pattern10_perpDexStatus = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate34_perpDexStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dex === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dex"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "dex")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.dex !== undefined){
let data0 = data.dex;
if(typeof data0 === "string"){
if(!pattern10_perpDexStatus.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate34_perpDexStatus.errors = vErrors;
return errors === 0;
}

export const perpDeployAuctionStatus: Check = validate35_perpDeployAuctionStatus as unknown as Check;

function validate35_perpDeployAuctionStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate35_perpDeployAuctionStatus.errors = vErrors;
return errors === 0;
}

export const spotPairDeployAuctionStatus: Check = validate36_spotPairDeployAuctionStatus as unknown as Check;

function validate36_spotPairDeployAuctionStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate36_spotPairDeployAuctionStatus.errors = vErrors;
return errors === 0;
}

export const spotDeployState: Check = validate37_spotDeployState as unknown as Check;
const pattern0_spotDeployState = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate37_spotDeployState(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_spotDeployState.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate37_spotDeployState.errors = vErrors;
return errors === 0;
}

export const tokenDetails: Check = validate38_tokenDetails as unknown as Check;
const pattern22_tokenDetails = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{32}$", "u");

function validate38_tokenDetails(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokenId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tokenId"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "tokenId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tokenId !== undefined){
let data0 = data.tokenId;
if(typeof data0 === "string"){
if(!pattern22_tokenDetails.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/tokenId",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{32}$"},message:"must be a token id, 0x and 32 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tokenId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate38_tokenDetails.errors = vErrors;
return errors === 0;
}

export const perpAnnotation: Check = validate39_perpAnnotation as unknown as Check;
const pattern14_perpAnnotation = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate39_perpAnnotation(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coin === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "coin"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "coin")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.coin !== undefined){
let data0 = data.coin;
if(typeof data0 === "string"){
if(!pattern14_perpAnnotation.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/coin",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},message:"must be a market name without spaces or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate39_perpAnnotation.errors = vErrors;
return errors === 0;
}

export const perpCategories: Check = validate40_perpCategories as unknown as Check;

function validate40_perpCategories(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate40_perpCategories.errors = vErrors;
return errors === 0;
}

export const perpConciseAnnotations: Check = validate41_perpConciseAnnotations as unknown as Check;

function validate41_perpConciseAnnotations(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate41_perpConciseAnnotations.errors = vErrors;
return errors === 0;
}

export const maxMarketOrderNtls: Check = validate42_maxMarketOrderNtls as unknown as Check;

function validate42_maxMarketOrderNtls(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate42_maxMarketOrderNtls.errors = vErrors;
return errors === 0;
}

export const allPerpMetas: Check = validate43_allPerpMetas as unknown as Check;

function validate43_allPerpMetas(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate43_allPerpMetas.errors = vErrors;
return errors === 0;
}

export const liquidatable: Check = validate44_liquidatable as unknown as Check;

function validate44_liquidatable(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate44_liquidatable.errors = vErrors;
return errors === 0;
}

export const usdcRouting: Check = validate45_usdcRouting as unknown as Check;

function validate45_usdcRouting(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate45_usdcRouting.errors = vErrors;
return errors === 0;
}

export const alignedQuoteTokenInfo: Check = validate46_alignedQuoteTokenInfo as unknown as Check;

function validate46_alignedQuoteTokenInfo(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "token")){
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate46_alignedQuoteTokenInfo.errors = vErrors;
return errors === 0;
}

export const frontendOpenOrders: Check = validate47_frontendOpenOrders as unknown as Check;
const pattern0_frontendOpenOrders = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern10_frontendOpenOrders = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate47_frontendOpenOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "dex"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_frontendOpenOrders.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dex !== undefined){
let data1 = data.dex;
if(typeof data1 === "string"){
if(!pattern10_frontendOpenOrders.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate47_frontendOpenOrders.errors = vErrors;
return errors === 0;
}

export const orderStatus: Check = validate48_orderStatus as unknown as Check;
const pattern0_orderStatus = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern22_orderStatus = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{32}$", "u");

function validate48_orderStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
if(data.oid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "oid"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "oid"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_orderStatus.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.oid !== undefined){
let data1 = data.oid;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/oid",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/oid",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/oid",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(typeof data1 === "string"){
if(!pattern22_orderStatus.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/oid",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{32}$"},message:"must be 0x and 32 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/oid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
var _valid0 = _errs8 === errors;
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
validate48_orderStatus.errors = vErrors;
return errors === 0;
}

export const historicalOrders: Check = validate49_historicalOrders as unknown as Check;
const pattern0_historicalOrders = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate49_historicalOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_historicalOrders.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate49_historicalOrders.errors = vErrors;
return errors === 0;
}

export const userFills: Check = validate50_userFills as unknown as Check;
const pattern0_userFills = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate50_userFills(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "aggregateByTime"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userFills.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.aggregateByTime !== undefined){
if(typeof data.aggregateByTime !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/aggregateByTime",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate50_userFills.errors = vErrors;
return errors === 0;
}

export const userFillsByTime: Check = validate51_userFillsByTime as unknown as Check;
const pattern0_userFillsByTime = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate51_userFillsByTime(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
if(data.startTime === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "startTime"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "user") || (key0 === "startTime")) || (key0 === "endTime")) || (key0 === "aggregateByTime")) || (key0 === "reversed"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userFillsByTime.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startTime !== undefined){
let data1 = data.startTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endTime !== undefined){
let data2 = data.endTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.aggregateByTime !== undefined){
if(typeof data.aggregateByTime !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/aggregateByTime",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.reversed !== undefined){
if(typeof data.reversed !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/reversed",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate51_userFillsByTime.errors = vErrors;
return errors === 0;
}

export const userTwapSliceFills: Check = validate52_userTwapSliceFills as unknown as Check;
const pattern0_userTwapSliceFills = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate52_userTwapSliceFills(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userTwapSliceFills.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate52_userTwapSliceFills.errors = vErrors;
return errors === 0;
}

export const userTwapSliceFillsByTime: Check = validate53_userTwapSliceFillsByTime as unknown as Check;
const pattern0_userTwapSliceFillsByTime = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate53_userTwapSliceFillsByTime(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
if(data.startTime === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "startTime"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "user") || (key0 === "startTime")) || (key0 === "endTime"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userTwapSliceFillsByTime.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.startTime !== undefined){
let data1 = data.startTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.endTime !== undefined){
let data2 = data.endTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
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
validate53_userTwapSliceFillsByTime.errors = vErrors;
return errors === 0;
}

export const twapHistory: Check = validate54_twapHistory as unknown as Check;
const pattern0_twapHistory = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate54_twapHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_twapHistory.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate54_twapHistory.errors = vErrors;
return errors === 0;
}

export const outcomeMeta: Check = validate55_outcomeMeta as unknown as Check;

function validate55_outcomeMeta(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate55_outcomeMeta.errors = vErrors;
return errors === 0;
}

export const outcomeTemplates: Check = validate56_outcomeTemplates as unknown as Check;

function validate56_outcomeTemplates(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate56_outcomeTemplates.errors = vErrors;
return errors === 0;
}

export const settledOutcome: Check = validate57_settledOutcome as unknown as Check;

function validate57_settledOutcome(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate57_settledOutcome.errors = vErrors;
return errors === 0;
}

export const referral: Check = validate58_referral as unknown as Check;
const pattern0_referral = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate58_referral(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_referral.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate58_referral.errors = vErrors;
return errors === 0;
}

export const maxBuilderFee: Check = validate59_maxBuilderFee as unknown as Check;
const pattern0_maxBuilderFee = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate59_maxBuilderFee(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
if(data.builder === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "builder"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "builder"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_maxBuilderFee.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.builder !== undefined){
let data1 = data.builder;
if(typeof data1 === "string"){
if(!pattern0_maxBuilderFee.test(data1)){
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
validate59_maxBuilderFee.errors = vErrors;
return errors === 0;
}

export const approvedBuilders: Check = validate60_approvedBuilders as unknown as Check;
const pattern0_approvedBuilders = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate60_approvedBuilders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_approvedBuilders.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate60_approvedBuilders.errors = vErrors;
return errors === 0;
}

export const userToMultiSigSigners: Check = validate61_userToMultiSigSigners as unknown as Check;
const pattern0_userToMultiSigSigners = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate61_userToMultiSigSigners(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userToMultiSigSigners.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate61_userToMultiSigSigners.errors = vErrors;
return errors === 0;
}

export const userDexAbstraction: Check = validate62_userDexAbstraction as unknown as Check;
const pattern0_userDexAbstraction = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate62_userDexAbstraction(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate62_userDexAbstraction.errors = vErrors;
return errors === 0;
}

export const userAbstraction: Check = validate63_userAbstraction as unknown as Check;
const pattern0_userAbstraction = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate63_userAbstraction(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userAbstraction.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate63_userAbstraction.errors = vErrors;
return errors === 0;
}

export const isVip: Check = validate64_isVip as unknown as Check;
const pattern0_isVip = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate64_isVip(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_isVip.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate64_isVip.errors = vErrors;
return errors === 0;
}

export const legalCheck: Check = validate65_legalCheck as unknown as Check;
const pattern0_legalCheck = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate65_legalCheck(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_legalCheck.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate65_legalCheck.errors = vErrors;
return errors === 0;
}

export const preTransferCheck: Check = validate66_preTransferCheck as unknown as Check;
const pattern0_preTransferCheck = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate66_preTransferCheck(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "source"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_preTransferCheck.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(!pattern0_preTransferCheck.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate66_preTransferCheck.errors = vErrors;
return errors === 0;
}

export const gossipRootIps: Check = validate67_gossipRootIps as unknown as Check;

function validate67_gossipRootIps(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate67_gossipRootIps.errors = vErrors;
return errors === 0;
}

export const gossipPriorityAuctionStatus: Check = validate68_gossipPriorityAuctionStatus as unknown as Check;

function validate68_gossipPriorityAuctionStatus(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate68_gossipPriorityAuctionStatus.errors = vErrors;
return errors === 0;
}

export const delegations: Check = validate69_delegations as unknown as Check;
const pattern0_delegations = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate69_delegations(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_delegations.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate69_delegations.errors = vErrors;
return errors === 0;
}

export const delegatorSummary: Check = validate70_delegatorSummary as unknown as Check;
const pattern0_delegatorSummary = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate70_delegatorSummary(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_delegatorSummary.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate70_delegatorSummary.errors = vErrors;
return errors === 0;
}

export const delegatorHistory: Check = validate71_delegatorHistory as unknown as Check;
const pattern0_delegatorHistory = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate71_delegatorHistory(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_delegatorHistory.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate71_delegatorHistory.errors = vErrors;
return errors === 0;
}

export const delegatorRewards: Check = validate72_delegatorRewards as unknown as Check;
const pattern0_delegatorRewards = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate72_delegatorRewards(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_delegatorRewards.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate72_delegatorRewards.errors = vErrors;
return errors === 0;
}

export const validatorSummaries: Check = validate73_validatorSummaries as unknown as Check;

function validate73_validatorSummaries(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate73_validatorSummaries.errors = vErrors;
return errors === 0;
}

export const validatorL1Votes: Check = validate74_validatorL1Votes as unknown as Check;

function validate74_validatorL1Votes(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate74_validatorL1Votes.errors = vErrors;
return errors === 0;
}

export const userVaultEquities: Check = validate75_userVaultEquities as unknown as Check;
const pattern0_userVaultEquities = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate75_userVaultEquities(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userVaultEquities.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate75_userVaultEquities.errors = vErrors;
return errors === 0;
}

export const vaultDetails: Check = validate76_vaultDetails as unknown as Check;
const pattern0_vaultDetails = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate76_vaultDetails(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vaultAddress === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vaultAddress"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "vaultAddress") || (key0 === "user"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.vaultAddress !== undefined){
let data0 = data.vaultAddress;
if(typeof data0 === "string"){
if(!pattern0_vaultDetails.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/vaultAddress",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vaultAddress",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.user !== undefined){
let data1 = data.user;
if(typeof data1 === "string"){
if(!pattern0_vaultDetails.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate76_vaultDetails.errors = vErrors;
return errors === 0;
}

export const vaultSummaries: Check = validate77_vaultSummaries as unknown as Check;

function validate77_vaultSummaries(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate77_vaultSummaries.errors = vErrors;
return errors === 0;
}

export const leadingVaults: Check = validate78_leadingVaults as unknown as Check;
const pattern0_leadingVaults = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate78_leadingVaults(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_leadingVaults.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate78_leadingVaults.errors = vErrors;
return errors === 0;
}

export const meta: Check = validate79_meta as unknown as Check;
const pattern10_meta = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate79_meta(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "dex")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.dex !== undefined){
let data0 = data.dex;
if(typeof data0 === "string"){
if(!pattern10_meta.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate79_meta.errors = vErrors;
return errors === 0;
}

export const metaAndAssetCtxs: Check = validate80_metaAndAssetCtxs as unknown as Check;
const pattern10_metaAndAssetCtxs = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate80_metaAndAssetCtxs(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "dex")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.dex !== undefined){
let data0 = data.dex;
if(typeof data0 === "string"){
if(!pattern10_metaAndAssetCtxs.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate80_metaAndAssetCtxs.errors = vErrors;
return errors === 0;
}

export const spotMeta: Check = validate81_spotMeta as unknown as Check;

function validate81_spotMeta(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate81_spotMeta.errors = vErrors;
return errors === 0;
}

export const perpDexs: Check = validate82_perpDexs as unknown as Check;

function validate82_perpDexs(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate82_perpDexs.errors = vErrors;
return errors === 0;
}

export const clearinghouseState: Check = validate83_clearinghouseState as unknown as Check;
const pattern0_clearinghouseState = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern10_clearinghouseState = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate83_clearinghouseState(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "dex"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_clearinghouseState.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dex !== undefined){
let data1 = data.dex;
if(typeof data1 === "string"){
if(!pattern10_clearinghouseState.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate83_clearinghouseState.errors = vErrors;
return errors === 0;
}

export const activeAssetData: Check = validate84_activeAssetData as unknown as Check;
const pattern0_activeAssetData = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern14_activeAssetData = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$", "u");

function validate84_activeAssetData(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
if(data.coin === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "coin"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "coin"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_activeAssetData.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.coin !== undefined){
let data1 = data.coin;
if(typeof data1 === "string"){
if(!pattern14_activeAssetData.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/coin",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"},message:"must be a market name without spaces or control characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate84_activeAssetData.errors = vErrors;
return errors === 0;
}

export const openOrders: Check = validate85_openOrders as unknown as Check;
const pattern0_openOrders = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
const pattern10_openOrders = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate85_openOrders(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "dex"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_openOrders.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dex !== undefined){
let data1 = data.dex;
if(typeof data1 === "string"){
if(!pattern10_openOrders.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate85_openOrders.errors = vErrors;
return errors === 0;
}

export const marginTable: Check = validate86_marginTable as unknown as Check;
const pattern10_marginTable = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate86_marginTable(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "dex"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.dex !== undefined){
let data1 = data.dex;
if(typeof data1 === "string"){
if(!pattern10_marginTable.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must be a dex name without spaces or control characters, or empty text for the main dex"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dex",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate86_marginTable.errors = vErrors;
return errors === 0;
}

export const userRateLimit: Check = validate87_userRateLimit as unknown as Check;
const pattern0_userRateLimit = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate87_userRateLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userRateLimit.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate87_userRateLimit.errors = vErrors;
return errors === 0;
}

export const userRole: Check = validate88_userRole as unknown as Check;
const pattern0_userRole = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate88_userRole(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_userRole.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate88_userRole.errors = vErrors;
return errors === 0;
}

export const extraAgents: Check = validate89_extraAgents as unknown as Check;
const pattern0_extraAgents = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate89_extraAgents(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern0_extraAgents.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{40}$"},message:"must be an address, 0x and 40 hex digits"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate89_extraAgents.errors = vErrors;
return errors === 0;
}
