// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { fail as $fail, object as $object } from "../../../src/core/check.js";

const pattern_663f43b5 = /* @__PURE__ */ new RegExp("^[0-9]{8}$", "u");
function string_90b4e4fb(data, e) {
if(typeof data === "string"){
if(!pattern_663f43b5.test(data)){
$fail(e, "pattern", "must be a day as 8 digits, year, month and day");
}
}
else {
$fail(e, "type", "must be string");
}
}
function string_00404e68(data, e) {
if(typeof data !== "string"){
$fail(e, "type", "must be string");
}
}
function integer_1919d85d(data, e) {
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
$fail(e, "type", "must be integer");
}
if((typeof data == "number") && (isFinite(data))){
if(data > 50 || isNaN(data)){
$fail(e, "maximum", "must be <= 50");
}
if(data < 1 || isNaN(data)){
$fail(e, "minimum", "must be >= 1");
}
}
}
export const getAccount: Check = (data, e) => {
$object(data, e, [], { date: string_90b4e4fb, offset: string_00404e68, maxCount: integer_1919d85d });
};
