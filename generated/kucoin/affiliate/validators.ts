// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";

export const getAccount: Check = validate10_getAccount as unknown as Check;
const pattern0_getAccount = /* @__PURE__ */ new RegExp("^[0-9]{8}$", "u");

function validate10_getAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data.offset === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "offset"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "date") || (key0 === "offset")) || (key0 === "maxCount"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.date !== undefined){
let data0 = data.date;
if(typeof data0 === "string"){
if(!pattern0_getAccount.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/date",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must be a day as 8 digits, year, month and day"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/date",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.offset !== undefined){
if(typeof data.offset !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.maxCount !== undefined){
let data2 = data.maxCount;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 50 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
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
validate10_getAccount.errors = vErrors;
return errors === 0;
}
