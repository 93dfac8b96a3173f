// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_f5b616b9 = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{64}$", "u");
const pattern_0f8cfbac = /* @__PURE__ */ new RegExp("^0x[0-9a-f]{40}$", "u");
function integer_83f6485d(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
$fail(e, "maximum", "must be <= 9007199254740991");
}
if(data < 0 || isNaN(data)){
$fail(e, "minimum", "must be >= 0");
}
}
}
function string_4c044108(data, e) {
if(typeof data === "string"){
if(!pattern_f5b616b9.test(data)){
$fail(e, "pattern", "must be a transaction hash, 0x and 64 hex digits");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_959565cf(data, e) {
if(typeof data === "string"){
if(!pattern_0f8cfbac.test(data)){
$fail(e, "pattern", "must be an address, 0x and 40 hex digits");
}
}
else {
$fail(e, "type", "must be string");
}
}
export const blockDetails: Check = (data, e) => {
$object(data, e, ["height"], { height: integer_83f6485d });
};
export const txDetails: Check = (data, e) => {
$object(data, e, ["hash"], { hash: string_4c044108 });
};
export const userDetails: Check = (data, e) => {
$object(data, e, ["user"], { user: string_959565cf });
};
