// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";

export const blockDetails: Check = validate10_blockDetails as unknown as Check;

function validate10_blockDetails(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.height === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "height"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "height")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.height !== undefined){
let data0 = data.height;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/height",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/height",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/height",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate10_blockDetails.errors = vErrors;
return errors === 0;
}

export const txDetails: Check = validate11_txDetails as unknown as Check;
const pattern0_txDetails = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{64}$", "u");

function validate11_txDetails(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hash === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "hash"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "hash")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.hash !== undefined){
let data0 = data.hash;
if(typeof data0 === "string"){
if(!pattern0_txDetails.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/hash",keyword:"pattern",params:{pattern: "^0x[0-9a-f]{64}$"},message:"must be a transaction hash, 0x and 64 hex digits"});
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
validate11_txDetails.errors = vErrors;
return errors === 0;
}

export const userDetails: Check = validate12_userDetails as unknown as Check;
const pattern1_userDetails = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");

function validate12_userDetails(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern1_userDetails.test(data0)){
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
validate12_userDetails.errors = vErrors;
return errors === 0;
}
