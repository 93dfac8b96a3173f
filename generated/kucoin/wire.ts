// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { WireChecks } from "../../src/sandbox/types.js";

const getCrossMarginAccount_query = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":[],"properties":{"quoteCurrency":{"type":"string","enum":["USDT","KCS","BTC"]},"queryType":{"type":"string","enum":["MARGIN","MARGIN_V2","ALL"]}},"$id":"getCrossMarginAccount_query"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "quoteCurrency") || (key0 === "queryType"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.quoteCurrency !== undefined){
let data0 = data.quoteCurrency;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/quoteCurrency",schemaPath:"#/properties/quoteCurrency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "USDT") || (data0 === "KCS")) || (data0 === "BTC"))){
const err2 = {instancePath:instancePath+"/quoteCurrency",schemaPath:"#/properties/quoteCurrency/enum",keyword:"enum",params:{allowedValues: schema11.properties.quoteCurrency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.queryType !== undefined){
let data1 = data.queryType;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/queryType",schemaPath:"#/properties/queryType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "MARGIN") || (data1 === "MARGIN_V2")) || (data1 === "ALL"))){
const err4 = {instancePath:instancePath+"/queryType",schemaPath:"#/properties/queryType/enum",keyword:"enum",params:{allowedValues: schema11.properties.queryType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const getCrossMarginAccount_headers = validate11;
const schema12 = {"type":"object","required":["kc-api-key","kc-api-timestamp","kc-api-sign","kc-api-passphrase","kc-api-key-version"],"properties":{"kc-api-key":{"type":"string","minLength":1},"kc-api-timestamp":{"type":"string","pattern":"^[0-9]{13}$"},"kc-api-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-passphrase":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-key-version":{"type":"string","enum":["2","3"]},"kc-api-partner":{"type":"string","minLength":1},"kc-api-partner-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-broker-name":{"type":"string","minLength":1},"kc-api-partner-verify":{"type":"string","const":"true"}},"$id":"getCrossMarginAccount_headers"};
const pattern0 = new RegExp("^[0-9]{13}$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9+/]{43}=$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["kc-api-key"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key"},message:"must have required property '"+"kc-api-key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["kc-api-timestamp"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-timestamp"},message:"must have required property '"+"kc-api-timestamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["kc-api-sign"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-sign"},message:"must have required property '"+"kc-api-sign"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["kc-api-passphrase"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-passphrase"},message:"must have required property '"+"kc-api-passphrase"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["kc-api-key-version"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key-version"},message:"must have required property '"+"kc-api-key-version"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["kc-api-key"] !== undefined){
let data0 = data["kc-api-key"];
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["kc-api-timestamp"] !== undefined){
let data1 = data["kc-api-timestamp"];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{13}$"},message:"must match pattern \""+"^[0-9]{13}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["kc-api-sign"] !== undefined){
let data2 = data["kc-api-sign"];
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["kc-api-passphrase"] !== undefined){
let data3 = data["kc-api-passphrase"];
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["kc-api-key-version"] !== undefined){
let data4 = data["kc-api-key-version"];
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "2") || (data4 === "3"))){
const err14 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/enum",keyword:"enum",params:{allowedValues: schema12.properties["kc-api-key-version"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["kc-api-partner"] !== undefined){
let data5 = data["kc-api-partner"];
if(typeof data5 === "string"){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["kc-api-partner-sign"] !== undefined){
let data6 = data["kc-api-partner-sign"];
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err17 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["kc-broker-name"] !== undefined){
let data7 = data["kc-broker-name"];
if(typeof data7 === "string"){
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["kc-api-partner-verify"] !== undefined){
let data8 = data["kc-api-partner-verify"];
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("true" !== data8){
const err22 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/const",keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const getCrossMarginAccount_200 = validate12;
const schema13 = {"oneOf":[{"type":"object","required":["code","data"],"properties":{"code":{"$ref":"components#/definitions/SuccessCode"},"data":{"type":"object","required":["totalAssetOfQuoteCurrency","totalLiabilityOfQuoteCurrency","debtRatio","status","accounts"],"properties":{"totalAssetOfQuoteCurrency":{"$ref":"components#/definitions/Decimal"},"totalLiabilityOfQuoteCurrency":{"$ref":"components#/definitions/Decimal"},"debtRatio":{"$ref":"components#/definitions/UnsignedDecimal"},"status":{"$ref":"components#/definitions/MarginStatus"},"accounts":{"type":"array","items":{"$ref":"components#/definitions/MarginAsset"}}}}}},{"$ref":"components#/definitions/ErrorEnvelope"}],"$id":"getCrossMarginAccount_200"};
const schema15 = {"type":"string","enum":["200000","200"]};
const schema16 = {"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const schema18 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?$"};
const schema19 = {"type":"string"};
const schema28 = {"type":"object","required":["code","msg"],"properties":{"code":{"type":"string","pattern":"^[0-9]+$","not":{"enum":["200000","200"]}},"msg":{"type":"string"},"success":{"type":"boolean"},"retry":{"type":"boolean"}}};
const pattern4 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
const pattern6 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u");
const pattern14 = new RegExp("^[0-9]+$", "u");
const schema20 = {"type":"object","required":["currency","total","available","hold","liability","liabilityPrincipal","liabilityInterest","maxBorrowSize","borrowEnabled","transferInEnabled"],"properties":{"currency":{"type":"string"},"total":{"$ref":"components#/definitions/Decimal"},"available":{"$ref":"components#/definitions/Decimal"},"hold":{"$ref":"components#/definitions/UnsignedDecimal"},"liability":{"$ref":"components#/definitions/UnsignedDecimal"},"liabilityPrincipal":{"$ref":"components#/definitions/UnsignedDecimal"},"liabilityInterest":{"$ref":"components#/definitions/UnsignedDecimal"},"maxBorrowSize":{"$ref":"components#/definitions/UnsignedDecimal"},"borrowEnabled":{"type":"boolean"},"transferInEnabled":{"type":"boolean"}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.total === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.available === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "available"},message:"must have required property '"+"available"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.hold === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hold"},message:"must have required property '"+"hold"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.liability === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "liability"},message:"must have required property '"+"liability"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.liabilityPrincipal === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "liabilityPrincipal"},message:"must have required property '"+"liabilityPrincipal"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.liabilityInterest === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "liabilityInterest"},message:"must have required property '"+"liabilityInterest"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.maxBorrowSize === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maxBorrowSize"},message:"must have required property '"+"maxBorrowSize"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.borrowEnabled === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "borrowEnabled"},message:"must have required property '"+"borrowEnabled"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.transferInEnabled === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transferInEnabled"},message:"must have required property '"+"transferInEnabled"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err10 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.total !== undefined){
let data1 = data.total;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err11 = {instancePath:instancePath+"/total",schemaPath:"components#/definitions/Decimal/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/total",schemaPath:"components#/definitions/Decimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.available !== undefined){
let data2 = data.available;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err13 = {instancePath:instancePath+"/available",schemaPath:"components#/definitions/Decimal/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/available",schemaPath:"components#/definitions/Decimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.hold !== undefined){
let data3 = data.hold;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err15 = {instancePath:instancePath+"/hold",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/hold",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.liability !== undefined){
let data4 = data.liability;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err17 = {instancePath:instancePath+"/liability",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/liability",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.liabilityPrincipal !== undefined){
let data5 = data.liabilityPrincipal;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err19 = {instancePath:instancePath+"/liabilityPrincipal",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/liabilityPrincipal",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.liabilityInterest !== undefined){
let data6 = data.liabilityInterest;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err21 = {instancePath:instancePath+"/liabilityInterest",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/liabilityInterest",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.maxBorrowSize !== undefined){
let data7 = data.maxBorrowSize;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err23 = {instancePath:instancePath+"/maxBorrowSize",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/maxBorrowSize",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.borrowEnabled !== undefined){
if(typeof data.borrowEnabled !== "boolean"){
const err25 = {instancePath:instancePath+"/borrowEnabled",schemaPath:"#/properties/borrowEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.transferInEnabled !== undefined){
if(typeof data.transferInEnabled !== "boolean"){
const err26 = {instancePath:instancePath+"/transferInEnabled",schemaPath:"#/properties/transferInEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "200000") || (data0 === "200"))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.totalAssetOfQuoteCurrency === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "totalAssetOfQuoteCurrency"},message:"must have required property '"+"totalAssetOfQuoteCurrency"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.totalLiabilityOfQuoteCurrency === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "totalLiabilityOfQuoteCurrency"},message:"must have required property '"+"totalLiabilityOfQuoteCurrency"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.debtRatio === undefined){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "debtRatio"},message:"must have required property '"+"debtRatio"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.status === undefined){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.accounts === undefined){
const err8 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.totalAssetOfQuoteCurrency !== undefined){
let data2 = data1.totalAssetOfQuoteCurrency;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err9 = {instancePath:instancePath+"/data/totalAssetOfQuoteCurrency",schemaPath:"components#/definitions/Decimal/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/data/totalAssetOfQuoteCurrency",schemaPath:"components#/definitions/Decimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.totalLiabilityOfQuoteCurrency !== undefined){
let data3 = data1.totalLiabilityOfQuoteCurrency;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/data/totalLiabilityOfQuoteCurrency",schemaPath:"components#/definitions/Decimal/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/data/totalLiabilityOfQuoteCurrency",schemaPath:"components#/definitions/Decimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.debtRatio !== undefined){
let data4 = data1.debtRatio;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err13 = {instancePath:instancePath+"/data/debtRatio",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/data/debtRatio",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.status !== undefined){
if(typeof data1.status !== "string"){
const err15 = {instancePath:instancePath+"/data/status",schemaPath:"components#/definitions/MarginStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.accounts !== undefined){
let data6 = data1.accounts;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate14(data6[i0], {instancePath:instancePath+"/data/accounts/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/data/accounts",schemaPath:"#/oneOf/0/properties/data/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err19 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.msg === undefined){
const err20 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.code !== undefined){
let data8 = data.code;
const _errs28 = errors;
const _errs29 = errors;
if(!((data8 === "200000") || (data8 === "200"))){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid12 = _errs29 === errors;
if(valid12){
const err22 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
if(typeof data8 === "string"){
if(!pattern14.test(data8)){
const err23 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err25 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err26 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err27 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err29 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate12.errors = vErrors;
return errors === 0;
}

const getCrossMarginAccount_429 = validate16;
const schema29 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getCrossMarginAccount_429"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const getCrossMarginAccount_4XX = validate17;
const schema31 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getCrossMarginAccount_4XX"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const getCrossMarginAccount_5XX = validate18;
const schema33 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getCrossMarginAccount_5XX"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const getIsolatedMarginAccount_query = validate19;
const schema35 = {"type":"object","additionalProperties":false,"required":[],"properties":{"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"quoteCurrency":{"type":"string","enum":["USDT","KCS","BTC"]},"queryType":{"type":"string","enum":["ISOLATED","ISOLATED_V2","ALL"]}},"$id":"getIsolatedMarginAccount_query"};
const pattern18 = new RegExp("^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "symbol") || (key0 === "quoteCurrency")) || (key0 === "queryType"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err1 = {instancePath:instancePath+"/symbol",schemaPath:"#/properties/symbol/pattern",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must match pattern \""+"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/symbol",schemaPath:"#/properties/symbol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.quoteCurrency !== undefined){
let data1 = data.quoteCurrency;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/quoteCurrency",schemaPath:"#/properties/quoteCurrency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "USDT") || (data1 === "KCS")) || (data1 === "BTC"))){
const err4 = {instancePath:instancePath+"/quoteCurrency",schemaPath:"#/properties/quoteCurrency/enum",keyword:"enum",params:{allowedValues: schema35.properties.quoteCurrency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.queryType !== undefined){
let data2 = data.queryType;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/queryType",schemaPath:"#/properties/queryType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data2 === "ISOLATED") || (data2 === "ISOLATED_V2")) || (data2 === "ALL"))){
const err6 = {instancePath:instancePath+"/queryType",schemaPath:"#/properties/queryType/enum",keyword:"enum",params:{allowedValues: schema35.properties.queryType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const getIsolatedMarginAccount_headers = validate20;
const schema36 = {"type":"object","required":["kc-api-key","kc-api-timestamp","kc-api-sign","kc-api-passphrase","kc-api-key-version"],"properties":{"kc-api-key":{"type":"string","minLength":1},"kc-api-timestamp":{"type":"string","pattern":"^[0-9]{13}$"},"kc-api-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-passphrase":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-key-version":{"type":"string","enum":["2","3"]},"kc-api-partner":{"type":"string","minLength":1},"kc-api-partner-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-broker-name":{"type":"string","minLength":1},"kc-api-partner-verify":{"type":"string","const":"true"}},"$id":"getIsolatedMarginAccount_headers"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["kc-api-key"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key"},message:"must have required property '"+"kc-api-key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["kc-api-timestamp"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-timestamp"},message:"must have required property '"+"kc-api-timestamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["kc-api-sign"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-sign"},message:"must have required property '"+"kc-api-sign"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["kc-api-passphrase"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-passphrase"},message:"must have required property '"+"kc-api-passphrase"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["kc-api-key-version"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key-version"},message:"must have required property '"+"kc-api-key-version"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["kc-api-key"] !== undefined){
let data0 = data["kc-api-key"];
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["kc-api-timestamp"] !== undefined){
let data1 = data["kc-api-timestamp"];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{13}$"},message:"must match pattern \""+"^[0-9]{13}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["kc-api-sign"] !== undefined){
let data2 = data["kc-api-sign"];
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["kc-api-passphrase"] !== undefined){
let data3 = data["kc-api-passphrase"];
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["kc-api-key-version"] !== undefined){
let data4 = data["kc-api-key-version"];
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "2") || (data4 === "3"))){
const err14 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/enum",keyword:"enum",params:{allowedValues: schema36.properties["kc-api-key-version"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["kc-api-partner"] !== undefined){
let data5 = data["kc-api-partner"];
if(typeof data5 === "string"){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["kc-api-partner-sign"] !== undefined){
let data6 = data["kc-api-partner-sign"];
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err17 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["kc-broker-name"] !== undefined){
let data7 = data["kc-broker-name"];
if(typeof data7 === "string"){
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["kc-api-partner-verify"] !== undefined){
let data8 = data["kc-api-partner-verify"];
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("true" !== data8){
const err22 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/const",keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const getIsolatedMarginAccount_200 = validate21;
const schema37 = {"oneOf":[{"type":"object","required":["code","data"],"properties":{"code":{"$ref":"components#/definitions/SuccessCode"},"data":{"type":"object","required":["totalAssetOfQuoteCurrency","totalLiabilityOfQuoteCurrency","timestamp","assets"],"properties":{"totalAssetOfQuoteCurrency":{"$ref":"components#/definitions/Decimal"},"totalLiabilityOfQuoteCurrency":{"$ref":"components#/definitions/Decimal"},"timestamp":{"$ref":"components#/definitions/Time"},"assets":{"type":"array","items":{"type":"object","properties":{"symbol":{"type":"string"},"status":{"$ref":"components#/definitions/MarginStatus"},"debtRatio":{"$ref":"components#/definitions/UnsignedDecimal"},"baseAsset":{"$ref":"components#/definitions/MarginAsset"},"quoteAsset":{"$ref":"components#/definitions/MarginAsset"}}}}}}}},{"$ref":"components#/definitions/ErrorEnvelope"}],"$id":"getIsolatedMarginAccount_200"};
const schema41 = {"type":"integer","minimum":0};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.total === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.available === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "available"},message:"must have required property '"+"available"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.hold === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hold"},message:"must have required property '"+"hold"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.liability === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "liability"},message:"must have required property '"+"liability"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.liabilityPrincipal === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "liabilityPrincipal"},message:"must have required property '"+"liabilityPrincipal"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.liabilityInterest === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "liabilityInterest"},message:"must have required property '"+"liabilityInterest"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.maxBorrowSize === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maxBorrowSize"},message:"must have required property '"+"maxBorrowSize"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.borrowEnabled === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "borrowEnabled"},message:"must have required property '"+"borrowEnabled"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.transferInEnabled === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transferInEnabled"},message:"must have required property '"+"transferInEnabled"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err10 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.total !== undefined){
let data1 = data.total;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err11 = {instancePath:instancePath+"/total",schemaPath:"components#/definitions/Decimal/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/total",schemaPath:"components#/definitions/Decimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.available !== undefined){
let data2 = data.available;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err13 = {instancePath:instancePath+"/available",schemaPath:"components#/definitions/Decimal/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/available",schemaPath:"components#/definitions/Decimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.hold !== undefined){
let data3 = data.hold;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err15 = {instancePath:instancePath+"/hold",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/hold",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.liability !== undefined){
let data4 = data.liability;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err17 = {instancePath:instancePath+"/liability",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/liability",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.liabilityPrincipal !== undefined){
let data5 = data.liabilityPrincipal;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err19 = {instancePath:instancePath+"/liabilityPrincipal",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/liabilityPrincipal",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.liabilityInterest !== undefined){
let data6 = data.liabilityInterest;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err21 = {instancePath:instancePath+"/liabilityInterest",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/liabilityInterest",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.maxBorrowSize !== undefined){
let data7 = data.maxBorrowSize;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err23 = {instancePath:instancePath+"/maxBorrowSize",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/maxBorrowSize",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.borrowEnabled !== undefined){
if(typeof data.borrowEnabled !== "boolean"){
const err25 = {instancePath:instancePath+"/borrowEnabled",schemaPath:"#/properties/borrowEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.transferInEnabled !== undefined){
if(typeof data.transferInEnabled !== "boolean"){
const err26 = {instancePath:instancePath+"/transferInEnabled",schemaPath:"#/properties/transferInEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "200000") || (data0 === "200"))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.totalAssetOfQuoteCurrency === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "totalAssetOfQuoteCurrency"},message:"must have required property '"+"totalAssetOfQuoteCurrency"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.totalLiabilityOfQuoteCurrency === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "totalLiabilityOfQuoteCurrency"},message:"must have required property '"+"totalLiabilityOfQuoteCurrency"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.timestamp === undefined){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.assets === undefined){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "assets"},message:"must have required property '"+"assets"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.totalAssetOfQuoteCurrency !== undefined){
let data2 = data1.totalAssetOfQuoteCurrency;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/data/totalAssetOfQuoteCurrency",schemaPath:"components#/definitions/Decimal/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/data/totalAssetOfQuoteCurrency",schemaPath:"components#/definitions/Decimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.totalLiabilityOfQuoteCurrency !== undefined){
let data3 = data1.totalLiabilityOfQuoteCurrency;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/data/totalLiabilityOfQuoteCurrency",schemaPath:"components#/definitions/Decimal/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/data/totalLiabilityOfQuoteCurrency",schemaPath:"components#/definitions/Decimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.timestamp !== undefined){
let data4 = data1.timestamp;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/data/timestamp",schemaPath:"components#/definitions/Time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/data/timestamp",schemaPath:"components#/definitions/Time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data1.assets !== undefined){
let data5 = data1.assets;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.symbol !== undefined){
if(typeof data6.symbol !== "string"){
const err14 = {instancePath:instancePath+"/data/assets/" + i0+"/symbol",schemaPath:"#/oneOf/0/properties/data/properties/assets/items/properties/symbol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.status !== undefined){
if(typeof data6.status !== "string"){
const err15 = {instancePath:instancePath+"/data/assets/" + i0+"/status",schemaPath:"components#/definitions/MarginStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.debtRatio !== undefined){
let data9 = data6.debtRatio;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err16 = {instancePath:instancePath+"/data/assets/" + i0+"/debtRatio",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/data/assets/" + i0+"/debtRatio",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.baseAsset !== undefined){
if(!(validate22(data6.baseAsset, {instancePath:instancePath+"/data/assets/" + i0+"/baseAsset",parentData:data6,parentDataProperty:"baseAsset",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data6.quoteAsset !== undefined){
if(!(validate22(data6.quoteAsset, {instancePath:instancePath+"/data/assets/" + i0+"/quoteAsset",parentData:data6,parentDataProperty:"quoteAsset",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/data/assets/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/assets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/data/assets",schemaPath:"#/oneOf/0/properties/data/properties/assets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err22 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.msg === undefined){
const err23 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.code !== undefined){
let data12 = data.code;
const _errs36 = errors;
const _errs37 = errors;
if(!((data12 === "200000") || (data12 === "200"))){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid14 = _errs37 === errors;
if(valid14){
const err25 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
if(typeof data12 === "string"){
if(!pattern14.test(data12)){
const err26 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err28 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err29 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err30 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs31 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err32 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}

const getIsolatedMarginAccount_429 = validate25;
const schema53 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getIsolatedMarginAccount_429"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const getIsolatedMarginAccount_4XX = validate26;
const schema55 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getIsolatedMarginAccount_4XX"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const getIsolatedMarginAccount_5XX = validate27;
const schema57 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getIsolatedMarginAccount_5XX"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const getBorrowHistory_query = validate28;
const schema59 = {"type":"object","additionalProperties":false,"required":["currency"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"isIsolated":{"type":"string","enum":["true","false"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"orderNo":{"type":"string","pattern":"^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$"},"startTime":{"type":"string","pattern":"^-?(0|[1-9][0-9]{0,18})$"},"endTime":{"type":"string","pattern":"^-?(0|[1-9][0-9]{0,18})$"},"currentPage":{"type":"string","pattern":"^-?(0|[1-9][0-9]{0,18})$"},"pageSize":{"type":"string","pattern":"^-?(0|[1-9][0-9]{0,18})$"}},"$id":"getBorrowHistory_query"};
const pattern39 = new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$", "u");
const pattern40 = new RegExp("^-?(0|[1-9][0-9]{0,18})$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "currency") || (key0 === "isIsolated")) || (key0 === "symbol")) || (key0 === "orderNo")) || (key0 === "startTime")) || (key0 === "endTime")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err2 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must match pattern \""+"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.isIsolated !== undefined){
let data1 = data.isIsolated;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/isIsolated",schemaPath:"#/properties/isIsolated/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "true") || (data1 === "false"))){
const err5 = {instancePath:instancePath+"/isIsolated",schemaPath:"#/properties/isIsolated/enum",keyword:"enum",params:{allowedValues: schema59.properties.isIsolated.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.symbol !== undefined){
let data2 = data.symbol;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err6 = {instancePath:instancePath+"/symbol",schemaPath:"#/properties/symbol/pattern",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must match pattern \""+"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/symbol",schemaPath:"#/properties/symbol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.orderNo !== undefined){
let data3 = data.orderNo;
if(typeof data3 === "string"){
if(!pattern39.test(data3)){
const err8 = {instancePath:instancePath+"/orderNo",schemaPath:"#/properties/orderNo/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must match pattern \""+"^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/orderNo",schemaPath:"#/properties/orderNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.startTime !== undefined){
let data4 = data.startTime;
if(typeof data4 === "string"){
if(!pattern40.test(data4)){
const err10 = {instancePath:instancePath+"/startTime",schemaPath:"#/properties/startTime/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/startTime",schemaPath:"#/properties/startTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.endTime !== undefined){
let data5 = data.endTime;
if(typeof data5 === "string"){
if(!pattern40.test(data5)){
const err12 = {instancePath:instancePath+"/endTime",schemaPath:"#/properties/endTime/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/endTime",schemaPath:"#/properties/endTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.currentPage !== undefined){
let data6 = data.currentPage;
if(typeof data6 === "string"){
if(!pattern40.test(data6)){
const err14 = {instancePath:instancePath+"/currentPage",schemaPath:"#/properties/currentPage/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/currentPage",schemaPath:"#/properties/currentPage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data7 = data.pageSize;
if(typeof data7 === "string"){
if(!pattern40.test(data7)){
const err16 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const getBorrowHistory_headers = validate29;
const schema60 = {"type":"object","required":["kc-api-key","kc-api-timestamp","kc-api-sign","kc-api-passphrase","kc-api-key-version"],"properties":{"kc-api-key":{"type":"string","minLength":1},"kc-api-timestamp":{"type":"string","pattern":"^[0-9]{13}$"},"kc-api-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-passphrase":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-key-version":{"type":"string","enum":["2","3"]},"kc-api-partner":{"type":"string","minLength":1},"kc-api-partner-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-broker-name":{"type":"string","minLength":1},"kc-api-partner-verify":{"type":"string","const":"true"}},"$id":"getBorrowHistory_headers"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["kc-api-key"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key"},message:"must have required property '"+"kc-api-key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["kc-api-timestamp"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-timestamp"},message:"must have required property '"+"kc-api-timestamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["kc-api-sign"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-sign"},message:"must have required property '"+"kc-api-sign"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["kc-api-passphrase"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-passphrase"},message:"must have required property '"+"kc-api-passphrase"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["kc-api-key-version"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key-version"},message:"must have required property '"+"kc-api-key-version"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["kc-api-key"] !== undefined){
let data0 = data["kc-api-key"];
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["kc-api-timestamp"] !== undefined){
let data1 = data["kc-api-timestamp"];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{13}$"},message:"must match pattern \""+"^[0-9]{13}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["kc-api-sign"] !== undefined){
let data2 = data["kc-api-sign"];
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["kc-api-passphrase"] !== undefined){
let data3 = data["kc-api-passphrase"];
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["kc-api-key-version"] !== undefined){
let data4 = data["kc-api-key-version"];
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "2") || (data4 === "3"))){
const err14 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/enum",keyword:"enum",params:{allowedValues: schema60.properties["kc-api-key-version"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["kc-api-partner"] !== undefined){
let data5 = data["kc-api-partner"];
if(typeof data5 === "string"){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["kc-api-partner-sign"] !== undefined){
let data6 = data["kc-api-partner-sign"];
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err17 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["kc-broker-name"] !== undefined){
let data7 = data["kc-broker-name"];
if(typeof data7 === "string"){
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["kc-api-partner-verify"] !== undefined){
let data8 = data["kc-api-partner-verify"];
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("true" !== data8){
const err22 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/const",keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const getBorrowHistory_200 = validate30;
const schema61 = {"oneOf":[{"type":"object","required":["code","data"],"properties":{"code":{"$ref":"components#/definitions/SuccessCode"},"data":{"type":"object","required":["timestamp","currentPage","pageSize","totalNum","totalPage","items"],"properties":{"timestamp":{"$ref":"components#/definitions/Time"},"currentPage":{"type":"integer"},"pageSize":{"type":"integer"},"totalNum":{"type":"integer"},"totalPage":{"type":"integer"},"items":{"type":"array","items":{"type":"object","required":["orderNo","symbol","currency","size","actualSize","status","createdTime"],"properties":{"orderNo":{"type":"string"},"symbol":{"$ref":"components#/definitions/LoanSymbol"},"currency":{"type":"string"},"size":{"$ref":"components#/definitions/UnsignedDecimal"},"actualSize":{"$ref":"components#/definitions/UnsignedDecimal"},"status":{"$ref":"components#/definitions/LoanStatus"},"createdTime":{"$ref":"components#/definitions/Time"}}}}}}}},{"$ref":"components#/definitions/ErrorEnvelope"}],"$id":"getBorrowHistory_200"};
const schema64 = {"type":["string","null"]};
const schema67 = {"type":"string"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "200000") || (data0 === "200"))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.timestamp === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.currentPage === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "currentPage"},message:"must have required property '"+"currentPage"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.pageSize === undefined){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.totalNum === undefined){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "totalNum"},message:"must have required property '"+"totalNum"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.totalPage === undefined){
const err8 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "totalPage"},message:"must have required property '"+"totalPage"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.items === undefined){
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.timestamp !== undefined){
let data2 = data1.timestamp;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/data/timestamp",schemaPath:"components#/definitions/Time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/data/timestamp",schemaPath:"components#/definitions/Time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data1.currentPage !== undefined){
let data3 = data1.currentPage;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/data/currentPage",schemaPath:"#/oneOf/0/properties/data/properties/currentPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.pageSize !== undefined){
let data4 = data1.pageSize;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/data/pageSize",schemaPath:"#/oneOf/0/properties/data/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.totalNum !== undefined){
let data5 = data1.totalNum;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/data/totalNum",schemaPath:"#/oneOf/0/properties/data/properties/totalNum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.totalPage !== undefined){
let data6 = data1.totalPage;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/data/totalPage",schemaPath:"#/oneOf/0/properties/data/properties/totalPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.items !== undefined){
let data7 = data1.items;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.orderNo === undefined){
const err16 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "orderNo"},message:"must have required property '"+"orderNo"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.symbol === undefined){
const err17 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.currency === undefined){
const err18 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.size === undefined){
const err19 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.actualSize === undefined){
const err20 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "actualSize"},message:"must have required property '"+"actualSize"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.status === undefined){
const err21 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.createdTime === undefined){
const err22 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "createdTime"},message:"must have required property '"+"createdTime"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.orderNo !== undefined){
if(typeof data8.orderNo !== "string"){
const err23 = {instancePath:instancePath+"/data/items/" + i0+"/orderNo",schemaPath:"#/oneOf/0/properties/data/properties/items/items/properties/orderNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.symbol !== undefined){
let data10 = data8.symbol;
if((typeof data10 !== "string") && (data10 !== null)){
const err24 = {instancePath:instancePath+"/data/items/" + i0+"/symbol",schemaPath:"components#/definitions/LoanSymbol/type",keyword:"type",params:{type: schema64.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.currency !== undefined){
if(typeof data8.currency !== "string"){
const err25 = {instancePath:instancePath+"/data/items/" + i0+"/currency",schemaPath:"#/oneOf/0/properties/data/properties/items/items/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.size !== undefined){
let data12 = data8.size;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err26 = {instancePath:instancePath+"/data/items/" + i0+"/size",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/data/items/" + i0+"/size",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.actualSize !== undefined){
let data13 = data8.actualSize;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err28 = {instancePath:instancePath+"/data/items/" + i0+"/actualSize",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/data/items/" + i0+"/actualSize",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.status !== undefined){
if(typeof data8.status !== "string"){
const err30 = {instancePath:instancePath+"/data/items/" + i0+"/status",schemaPath:"components#/definitions/LoanStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.createdTime !== undefined){
let data15 = data8.createdTime;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err31 = {instancePath:instancePath+"/data/items/" + i0+"/createdTime",schemaPath:"components#/definitions/Time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err32 = {instancePath:instancePath+"/data/items/" + i0+"/createdTime",schemaPath:"components#/definitions/Time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/data/items",schemaPath:"#/oneOf/0/properties/data/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err37 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.msg === undefined){
const err38 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.code !== undefined){
let data16 = data.code;
const _errs47 = errors;
const _errs48 = errors;
if(!((data16 === "200000") || (data16 === "200"))){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid15 = _errs48 === errors;
if(valid15){
const err40 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
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
if(typeof data16 === "string"){
if(!pattern14.test(data16)){
const err41 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err43 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err44 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err45 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs42 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err47 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate30.errors = vErrors;
return errors === 0;
}

const getBorrowHistory_429 = validate31;
const schema70 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getBorrowHistory_429"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const getBorrowHistory_4XX = validate32;
const schema72 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getBorrowHistory_4XX"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const getBorrowHistory_5XX = validate33;
const schema74 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getBorrowHistory_5XX"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const borrow_query = validate34;
const schema76 = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"borrow_query"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const borrow_headers = validate35;
const schema77 = {"type":"object","required":["kc-api-key","kc-api-timestamp","kc-api-sign","kc-api-passphrase","kc-api-key-version"],"properties":{"kc-api-key":{"type":"string","minLength":1},"kc-api-timestamp":{"type":"string","pattern":"^[0-9]{13}$"},"kc-api-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-passphrase":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-key-version":{"type":"string","enum":["2","3"]},"kc-api-partner":{"type":"string","minLength":1},"kc-api-partner-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-broker-name":{"type":"string","minLength":1},"kc-api-partner-verify":{"type":"string","const":"true"}},"$id":"borrow_headers"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["kc-api-key"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key"},message:"must have required property '"+"kc-api-key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["kc-api-timestamp"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-timestamp"},message:"must have required property '"+"kc-api-timestamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["kc-api-sign"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-sign"},message:"must have required property '"+"kc-api-sign"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["kc-api-passphrase"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-passphrase"},message:"must have required property '"+"kc-api-passphrase"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["kc-api-key-version"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key-version"},message:"must have required property '"+"kc-api-key-version"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["kc-api-key"] !== undefined){
let data0 = data["kc-api-key"];
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["kc-api-timestamp"] !== undefined){
let data1 = data["kc-api-timestamp"];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{13}$"},message:"must match pattern \""+"^[0-9]{13}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["kc-api-sign"] !== undefined){
let data2 = data["kc-api-sign"];
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["kc-api-passphrase"] !== undefined){
let data3 = data["kc-api-passphrase"];
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["kc-api-key-version"] !== undefined){
let data4 = data["kc-api-key-version"];
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "2") || (data4 === "3"))){
const err14 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/enum",keyword:"enum",params:{allowedValues: schema77.properties["kc-api-key-version"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["kc-api-partner"] !== undefined){
let data5 = data["kc-api-partner"];
if(typeof data5 === "string"){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["kc-api-partner-sign"] !== undefined){
let data6 = data["kc-api-partner-sign"];
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err17 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["kc-broker-name"] !== undefined){
let data7 = data["kc-broker-name"];
if(typeof data7 === "string"){
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["kc-api-partner-verify"] !== undefined){
let data8 = data["kc-api-partner-verify"];
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("true" !== data8){
const err22 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/const",keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const borrow_body = validate36;
const schema78 = {"type":"object","additionalProperties":false,"required":["currency","size","timeInForce"],"properties":{"currency":{"$ref":"components#/definitions/Currency"},"size":{"type":"number","exclusiveMinimum":0},"timeInForce":{"type":"string","enum":["IOC","FOK"]},"symbol":{"$ref":"components#/definitions/Symbol"},"isIsolated":{"type":"boolean"},"isHf":{"type":"boolean"}},"$id":"borrow_body"};
const schema79 = {"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"};
const schema80 = {"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.size === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.timeInForce === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeInForce"},message:"must have required property '"+"timeInForce"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "currency") || (key0 === "size")) || (key0 === "timeInForce")) || (key0 === "symbol")) || (key0 === "isIsolated")) || (key0 === "isHf"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err4 = {instancePath:instancePath+"/currency",schemaPath:"components#/definitions/Currency/pattern",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must match pattern \""+"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/currency",schemaPath:"components#/definitions/Currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.size !== undefined){
let data1 = data.size;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.timeInForce !== undefined){
let data2 = data.timeInForce;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/timeInForce",schemaPath:"#/properties/timeInForce/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data2 === "IOC") || (data2 === "FOK"))){
const err9 = {instancePath:instancePath+"/timeInForce",schemaPath:"#/properties/timeInForce/enum",keyword:"enum",params:{allowedValues: schema78.properties.timeInForce.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
const err10 = {instancePath:instancePath+"/symbol",schemaPath:"components#/definitions/Symbol/pattern",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must match pattern \""+"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/symbol",schemaPath:"components#/definitions/Symbol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.isIsolated !== undefined){
if(typeof data.isIsolated !== "boolean"){
const err12 = {instancePath:instancePath+"/isIsolated",schemaPath:"#/properties/isIsolated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.isHf !== undefined){
if(typeof data.isHf !== "boolean"){
const err13 = {instancePath:instancePath+"/isHf",schemaPath:"#/properties/isHf/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const borrow_200 = validate37;
const schema81 = {"oneOf":[{"type":"object","required":["code","data"],"properties":{"code":{"$ref":"components#/definitions/SuccessCode"},"data":{"type":"object","required":["orderNo","actualSize"],"properties":{"orderNo":{"type":"string"},"actualSize":{"$ref":"components#/definitions/ActualSize"}}}}},{"$ref":"components#/definitions/ErrorEnvelope"}],"$id":"borrow_200"};
const schema83 = {"type":["string","number"],"pattern":"^[0-9]+(\\.[0-9]+)?$","minimum":0};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "200000") || (data0 === "200"))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.orderNo === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "orderNo"},message:"must have required property '"+"orderNo"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.actualSize === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "actualSize"},message:"must have required property '"+"actualSize"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.orderNo !== undefined){
if(typeof data1.orderNo !== "string"){
const err6 = {instancePath:instancePath+"/data/orderNo",schemaPath:"#/oneOf/0/properties/data/properties/orderNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.actualSize !== undefined){
let data3 = data1.actualSize;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err7 = {instancePath:instancePath+"/data/actualSize",schemaPath:"components#/definitions/ActualSize/type",keyword:"type",params:{type: schema83.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/data/actualSize",schemaPath:"components#/definitions/ActualSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err9 = {instancePath:instancePath+"/data/actualSize",schemaPath:"components#/definitions/ActualSize/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err12 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.msg === undefined){
const err13 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.code !== undefined){
let data4 = data.code;
const _errs18 = errors;
const _errs19 = errors;
if(!((data4 === "200000") || (data4 === "200"))){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid7 = _errs19 === errors;
if(valid7){
const err15 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
if(typeof data4 === "string"){
if(!pattern14.test(data4)){
const err16 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err18 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err19 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err20 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err22 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

const borrow_429 = validate38;
const schema85 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"borrow_429"};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const borrow_4XX = validate39;
const schema87 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"borrow_4XX"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const borrow_5XX = validate40;
const schema89 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"borrow_5XX"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const getRepayHistory_query = validate41;
const schema91 = {"type":"object","additionalProperties":false,"required":["currency"],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"isIsolated":{"type":"string","enum":["true","false"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"orderNo":{"type":"string","pattern":"^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$"},"startTime":{"type":"string","pattern":"^-?(0|[1-9][0-9]{0,18})$"},"endTime":{"type":"string","pattern":"^-?(0|[1-9][0-9]{0,18})$"},"currentPage":{"type":"string","pattern":"^-?(0|[1-9][0-9]{0,18})$"},"pageSize":{"type":"string","pattern":"^-?(0|[1-9][0-9]{0,18})$"}},"$id":"getRepayHistory_query"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "currency") || (key0 === "isIsolated")) || (key0 === "symbol")) || (key0 === "orderNo")) || (key0 === "startTime")) || (key0 === "endTime")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err2 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must match pattern \""+"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.isIsolated !== undefined){
let data1 = data.isIsolated;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/isIsolated",schemaPath:"#/properties/isIsolated/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "true") || (data1 === "false"))){
const err5 = {instancePath:instancePath+"/isIsolated",schemaPath:"#/properties/isIsolated/enum",keyword:"enum",params:{allowedValues: schema91.properties.isIsolated.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.symbol !== undefined){
let data2 = data.symbol;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err6 = {instancePath:instancePath+"/symbol",schemaPath:"#/properties/symbol/pattern",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must match pattern \""+"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/symbol",schemaPath:"#/properties/symbol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.orderNo !== undefined){
let data3 = data.orderNo;
if(typeof data3 === "string"){
if(!pattern39.test(data3)){
const err8 = {instancePath:instancePath+"/orderNo",schemaPath:"#/properties/orderNo/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must match pattern \""+"^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/orderNo",schemaPath:"#/properties/orderNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.startTime !== undefined){
let data4 = data.startTime;
if(typeof data4 === "string"){
if(!pattern40.test(data4)){
const err10 = {instancePath:instancePath+"/startTime",schemaPath:"#/properties/startTime/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/startTime",schemaPath:"#/properties/startTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.endTime !== undefined){
let data5 = data.endTime;
if(typeof data5 === "string"){
if(!pattern40.test(data5)){
const err12 = {instancePath:instancePath+"/endTime",schemaPath:"#/properties/endTime/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/endTime",schemaPath:"#/properties/endTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.currentPage !== undefined){
let data6 = data.currentPage;
if(typeof data6 === "string"){
if(!pattern40.test(data6)){
const err14 = {instancePath:instancePath+"/currentPage",schemaPath:"#/properties/currentPage/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/currentPage",schemaPath:"#/properties/currentPage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data7 = data.pageSize;
if(typeof data7 === "string"){
if(!pattern40.test(data7)){
const err16 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const getRepayHistory_headers = validate42;
const schema92 = {"type":"object","required":["kc-api-key","kc-api-timestamp","kc-api-sign","kc-api-passphrase","kc-api-key-version"],"properties":{"kc-api-key":{"type":"string","minLength":1},"kc-api-timestamp":{"type":"string","pattern":"^[0-9]{13}$"},"kc-api-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-passphrase":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-key-version":{"type":"string","enum":["2","3"]},"kc-api-partner":{"type":"string","minLength":1},"kc-api-partner-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-broker-name":{"type":"string","minLength":1},"kc-api-partner-verify":{"type":"string","const":"true"}},"$id":"getRepayHistory_headers"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["kc-api-key"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key"},message:"must have required property '"+"kc-api-key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["kc-api-timestamp"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-timestamp"},message:"must have required property '"+"kc-api-timestamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["kc-api-sign"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-sign"},message:"must have required property '"+"kc-api-sign"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["kc-api-passphrase"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-passphrase"},message:"must have required property '"+"kc-api-passphrase"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["kc-api-key-version"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key-version"},message:"must have required property '"+"kc-api-key-version"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["kc-api-key"] !== undefined){
let data0 = data["kc-api-key"];
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["kc-api-timestamp"] !== undefined){
let data1 = data["kc-api-timestamp"];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{13}$"},message:"must match pattern \""+"^[0-9]{13}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["kc-api-sign"] !== undefined){
let data2 = data["kc-api-sign"];
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["kc-api-passphrase"] !== undefined){
let data3 = data["kc-api-passphrase"];
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["kc-api-key-version"] !== undefined){
let data4 = data["kc-api-key-version"];
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "2") || (data4 === "3"))){
const err14 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/enum",keyword:"enum",params:{allowedValues: schema92.properties["kc-api-key-version"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["kc-api-partner"] !== undefined){
let data5 = data["kc-api-partner"];
if(typeof data5 === "string"){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["kc-api-partner-sign"] !== undefined){
let data6 = data["kc-api-partner-sign"];
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err17 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["kc-broker-name"] !== undefined){
let data7 = data["kc-broker-name"];
if(typeof data7 === "string"){
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["kc-api-partner-verify"] !== undefined){
let data8 = data["kc-api-partner-verify"];
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("true" !== data8){
const err22 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/const",keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const getRepayHistory_200 = validate43;
const schema93 = {"oneOf":[{"type":"object","required":["code","data"],"properties":{"code":{"$ref":"components#/definitions/SuccessCode"},"data":{"type":"object","required":["timestamp","currentPage","pageSize","totalNum","totalPage","items"],"properties":{"timestamp":{"$ref":"components#/definitions/Time"},"currentPage":{"type":"integer"},"pageSize":{"type":"integer"},"totalNum":{"type":"integer"},"totalPage":{"type":"integer"},"items":{"type":"array","items":{"type":"object","required":["orderNo","symbol","currency","size","principal","interest","status","createdTime"],"properties":{"orderNo":{"type":"string"},"symbol":{"$ref":"components#/definitions/LoanSymbol"},"currency":{"type":"string"},"size":{"$ref":"components#/definitions/UnsignedDecimal"},"principal":{"$ref":"components#/definitions/UnsignedDecimal"},"interest":{"$ref":"components#/definitions/UnsignedDecimal"},"status":{"$ref":"components#/definitions/LoanStatus"},"createdTime":{"$ref":"components#/definitions/Time"}}}}}}}},{"$ref":"components#/definitions/ErrorEnvelope"}],"$id":"getRepayHistory_200"};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "200000") || (data0 === "200"))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.timestamp === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.currentPage === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "currentPage"},message:"must have required property '"+"currentPage"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.pageSize === undefined){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.totalNum === undefined){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "totalNum"},message:"must have required property '"+"totalNum"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.totalPage === undefined){
const err8 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "totalPage"},message:"must have required property '"+"totalPage"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.items === undefined){
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.timestamp !== undefined){
let data2 = data1.timestamp;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/data/timestamp",schemaPath:"components#/definitions/Time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/data/timestamp",schemaPath:"components#/definitions/Time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data1.currentPage !== undefined){
let data3 = data1.currentPage;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/data/currentPage",schemaPath:"#/oneOf/0/properties/data/properties/currentPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.pageSize !== undefined){
let data4 = data1.pageSize;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/data/pageSize",schemaPath:"#/oneOf/0/properties/data/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.totalNum !== undefined){
let data5 = data1.totalNum;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/data/totalNum",schemaPath:"#/oneOf/0/properties/data/properties/totalNum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.totalPage !== undefined){
let data6 = data1.totalPage;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/data/totalPage",schemaPath:"#/oneOf/0/properties/data/properties/totalPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.items !== undefined){
let data7 = data1.items;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.orderNo === undefined){
const err16 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "orderNo"},message:"must have required property '"+"orderNo"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.symbol === undefined){
const err17 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.currency === undefined){
const err18 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.size === undefined){
const err19 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.principal === undefined){
const err20 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "principal"},message:"must have required property '"+"principal"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.interest === undefined){
const err21 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "interest"},message:"must have required property '"+"interest"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.status === undefined){
const err22 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.createdTime === undefined){
const err23 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "createdTime"},message:"must have required property '"+"createdTime"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.orderNo !== undefined){
if(typeof data8.orderNo !== "string"){
const err24 = {instancePath:instancePath+"/data/items/" + i0+"/orderNo",schemaPath:"#/oneOf/0/properties/data/properties/items/items/properties/orderNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.symbol !== undefined){
let data10 = data8.symbol;
if((typeof data10 !== "string") && (data10 !== null)){
const err25 = {instancePath:instancePath+"/data/items/" + i0+"/symbol",schemaPath:"components#/definitions/LoanSymbol/type",keyword:"type",params:{type: schema64.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.currency !== undefined){
if(typeof data8.currency !== "string"){
const err26 = {instancePath:instancePath+"/data/items/" + i0+"/currency",schemaPath:"#/oneOf/0/properties/data/properties/items/items/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.size !== undefined){
let data12 = data8.size;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err27 = {instancePath:instancePath+"/data/items/" + i0+"/size",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/data/items/" + i0+"/size",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.principal !== undefined){
let data13 = data8.principal;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err29 = {instancePath:instancePath+"/data/items/" + i0+"/principal",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/data/items/" + i0+"/principal",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.interest !== undefined){
let data14 = data8.interest;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err31 = {instancePath:instancePath+"/data/items/" + i0+"/interest",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/data/items/" + i0+"/interest",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.status !== undefined){
if(typeof data8.status !== "string"){
const err33 = {instancePath:instancePath+"/data/items/" + i0+"/status",schemaPath:"components#/definitions/LoanStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.createdTime !== undefined){
let data16 = data8.createdTime;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err34 = {instancePath:instancePath+"/data/items/" + i0+"/createdTime",schemaPath:"components#/definitions/Time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err35 = {instancePath:instancePath+"/data/items/" + i0+"/createdTime",schemaPath:"components#/definitions/Time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/data/items",schemaPath:"#/oneOf/0/properties/data/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err40 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.msg === undefined){
const err41 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.code !== undefined){
let data17 = data.code;
const _errs50 = errors;
const _errs51 = errors;
if(!((data17 === "200000") || (data17 === "200"))){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid16 = _errs51 === errors;
if(valid16){
const err43 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
if(typeof data17 === "string"){
if(!pattern14.test(data17)){
const err44 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err46 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err47 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err48 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid0 = _errs45 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err50 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}

const getRepayHistory_429 = validate44;
const schema103 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getRepayHistory_429"};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const getRepayHistory_4XX = validate45;
const schema105 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getRepayHistory_4XX"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const getRepayHistory_5XX = validate46;
const schema107 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getRepayHistory_5XX"};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const repay_query = validate47;
const schema109 = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"repay_query"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const repay_headers = validate48;
const schema110 = {"type":"object","required":["kc-api-key","kc-api-timestamp","kc-api-sign","kc-api-passphrase","kc-api-key-version"],"properties":{"kc-api-key":{"type":"string","minLength":1},"kc-api-timestamp":{"type":"string","pattern":"^[0-9]{13}$"},"kc-api-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-passphrase":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-key-version":{"type":"string","enum":["2","3"]},"kc-api-partner":{"type":"string","minLength":1},"kc-api-partner-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-broker-name":{"type":"string","minLength":1},"kc-api-partner-verify":{"type":"string","const":"true"}},"$id":"repay_headers"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["kc-api-key"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key"},message:"must have required property '"+"kc-api-key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["kc-api-timestamp"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-timestamp"},message:"must have required property '"+"kc-api-timestamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["kc-api-sign"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-sign"},message:"must have required property '"+"kc-api-sign"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["kc-api-passphrase"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-passphrase"},message:"must have required property '"+"kc-api-passphrase"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["kc-api-key-version"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key-version"},message:"must have required property '"+"kc-api-key-version"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["kc-api-key"] !== undefined){
let data0 = data["kc-api-key"];
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["kc-api-timestamp"] !== undefined){
let data1 = data["kc-api-timestamp"];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{13}$"},message:"must match pattern \""+"^[0-9]{13}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["kc-api-sign"] !== undefined){
let data2 = data["kc-api-sign"];
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["kc-api-passphrase"] !== undefined){
let data3 = data["kc-api-passphrase"];
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["kc-api-key-version"] !== undefined){
let data4 = data["kc-api-key-version"];
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "2") || (data4 === "3"))){
const err14 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/enum",keyword:"enum",params:{allowedValues: schema110.properties["kc-api-key-version"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["kc-api-partner"] !== undefined){
let data5 = data["kc-api-partner"];
if(typeof data5 === "string"){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["kc-api-partner-sign"] !== undefined){
let data6 = data["kc-api-partner-sign"];
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err17 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["kc-broker-name"] !== undefined){
let data7 = data["kc-broker-name"];
if(typeof data7 === "string"){
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["kc-api-partner-verify"] !== undefined){
let data8 = data["kc-api-partner-verify"];
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("true" !== data8){
const err22 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/const",keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const repay_body = validate49;
const schema111 = {"type":"object","additionalProperties":false,"required":["currency","size"],"properties":{"currency":{"$ref":"components#/definitions/Currency"},"size":{"type":"number","exclusiveMinimum":0},"symbol":{"$ref":"components#/definitions/Symbol"},"isIsolated":{"type":"boolean"},"isHf":{"type":"boolean"}},"$id":"repay_body"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.size === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "currency") || (key0 === "size")) || (key0 === "symbol")) || (key0 === "isIsolated")) || (key0 === "isHf"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err3 = {instancePath:instancePath+"/currency",schemaPath:"components#/definitions/Currency/pattern",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must match pattern \""+"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/currency",schemaPath:"components#/definitions/Currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.size !== undefined){
let data1 = data.size;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.symbol !== undefined){
let data2 = data.symbol;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err7 = {instancePath:instancePath+"/symbol",schemaPath:"components#/definitions/Symbol/pattern",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must match pattern \""+"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/symbol",schemaPath:"components#/definitions/Symbol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.isIsolated !== undefined){
if(typeof data.isIsolated !== "boolean"){
const err9 = {instancePath:instancePath+"/isIsolated",schemaPath:"#/properties/isIsolated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.isHf !== undefined){
if(typeof data.isHf !== "boolean"){
const err10 = {instancePath:instancePath+"/isHf",schemaPath:"#/properties/isHf/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const repay_200 = validate50;
const schema114 = {"oneOf":[{"type":"object","required":["code","data"],"properties":{"code":{"$ref":"components#/definitions/SuccessCode"},"data":{"type":"object","required":["timestamp","orderNo","actualSize"],"properties":{"timestamp":{"$ref":"components#/definitions/Time"},"orderNo":{"type":"string"},"actualSize":{"$ref":"components#/definitions/ActualSize"}}}}},{"$ref":"components#/definitions/ErrorEnvelope"}],"$id":"repay_200"};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "200000") || (data0 === "200"))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.timestamp === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.orderNo === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "orderNo"},message:"must have required property '"+"orderNo"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.actualSize === undefined){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "actualSize"},message:"must have required property '"+"actualSize"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.timestamp !== undefined){
let data2 = data1.timestamp;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/data/timestamp",schemaPath:"components#/definitions/Time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/data/timestamp",schemaPath:"components#/definitions/Time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data1.orderNo !== undefined){
if(typeof data1.orderNo !== "string"){
const err9 = {instancePath:instancePath+"/data/orderNo",schemaPath:"#/oneOf/0/properties/data/properties/orderNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.actualSize !== undefined){
let data4 = data1.actualSize;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err10 = {instancePath:instancePath+"/data/actualSize",schemaPath:"components#/definitions/ActualSize/type",keyword:"type",params:{type: schema83.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/data/actualSize",schemaPath:"components#/definitions/ActualSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err12 = {instancePath:instancePath+"/data/actualSize",schemaPath:"components#/definitions/ActualSize/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err15 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.msg === undefined){
const err16 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.code !== undefined){
let data5 = data.code;
const _errs21 = errors;
const _errs22 = errors;
if(!((data5 === "200000") || (data5 === "200"))){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid8 = _errs22 === errors;
if(valid8){
const err18 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
if(typeof data5 === "string"){
if(!pattern14.test(data5)){
const err19 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err21 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err22 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err23 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err25 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate50.errors = vErrors;
return errors === 0;
}

const repay_429 = validate51;
const schema119 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"repay_429"};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const repay_4XX = validate52;
const schema121 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"repay_4XX"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const repay_5XX = validate53;
const schema123 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"repay_5XX"};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const getInterestHistory_query = validate54;
const schema125 = {"type":"object","additionalProperties":false,"required":[],"properties":{"currency":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"isIsolated":{"type":"string","enum":["true","false"]},"symbol":{"type":"string","pattern":"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},"startTime":{"type":"string","pattern":"^-?(0|[1-9][0-9]{0,18})$"},"endTime":{"type":"string","pattern":"^-?(0|[1-9][0-9]{0,18})$"},"currentPage":{"type":"string","pattern":"^-?(0|[1-9][0-9]{0,18})$"},"pageSize":{"type":"string","pattern":"^-?(0|[1-9][0-9]{0,18})$"}},"$id":"getInterestHistory_query"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "currency") || (key0 === "isIsolated")) || (key0 === "symbol")) || (key0 === "startTime")) || (key0 === "endTime")) || (key0 === "currentPage")) || (key0 === "pageSize"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err1 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must match pattern \""+"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.isIsolated !== undefined){
let data1 = data.isIsolated;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/isIsolated",schemaPath:"#/properties/isIsolated/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "true") || (data1 === "false"))){
const err4 = {instancePath:instancePath+"/isIsolated",schemaPath:"#/properties/isIsolated/enum",keyword:"enum",params:{allowedValues: schema125.properties.isIsolated.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.symbol !== undefined){
let data2 = data.symbol;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err5 = {instancePath:instancePath+"/symbol",schemaPath:"#/properties/symbol/pattern",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must match pattern \""+"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/symbol",schemaPath:"#/properties/symbol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.startTime !== undefined){
let data3 = data.startTime;
if(typeof data3 === "string"){
if(!pattern40.test(data3)){
const err7 = {instancePath:instancePath+"/startTime",schemaPath:"#/properties/startTime/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/startTime",schemaPath:"#/properties/startTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.endTime !== undefined){
let data4 = data.endTime;
if(typeof data4 === "string"){
if(!pattern40.test(data4)){
const err9 = {instancePath:instancePath+"/endTime",schemaPath:"#/properties/endTime/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/endTime",schemaPath:"#/properties/endTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.currentPage !== undefined){
let data5 = data.currentPage;
if(typeof data5 === "string"){
if(!pattern40.test(data5)){
const err11 = {instancePath:instancePath+"/currentPage",schemaPath:"#/properties/currentPage/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/currentPage",schemaPath:"#/properties/currentPage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data6 = data.pageSize;
if(typeof data6 === "string"){
if(!pattern40.test(data6)){
const err13 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]{0,18})$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const getInterestHistory_headers = validate55;
const schema126 = {"type":"object","required":["kc-api-key","kc-api-timestamp","kc-api-sign","kc-api-passphrase","kc-api-key-version"],"properties":{"kc-api-key":{"type":"string","minLength":1},"kc-api-timestamp":{"type":"string","pattern":"^[0-9]{13}$"},"kc-api-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-passphrase":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-key-version":{"type":"string","enum":["2","3"]},"kc-api-partner":{"type":"string","minLength":1},"kc-api-partner-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-broker-name":{"type":"string","minLength":1},"kc-api-partner-verify":{"type":"string","const":"true"}},"$id":"getInterestHistory_headers"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["kc-api-key"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key"},message:"must have required property '"+"kc-api-key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["kc-api-timestamp"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-timestamp"},message:"must have required property '"+"kc-api-timestamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["kc-api-sign"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-sign"},message:"must have required property '"+"kc-api-sign"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["kc-api-passphrase"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-passphrase"},message:"must have required property '"+"kc-api-passphrase"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["kc-api-key-version"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key-version"},message:"must have required property '"+"kc-api-key-version"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["kc-api-key"] !== undefined){
let data0 = data["kc-api-key"];
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["kc-api-timestamp"] !== undefined){
let data1 = data["kc-api-timestamp"];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{13}$"},message:"must match pattern \""+"^[0-9]{13}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["kc-api-sign"] !== undefined){
let data2 = data["kc-api-sign"];
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["kc-api-passphrase"] !== undefined){
let data3 = data["kc-api-passphrase"];
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["kc-api-key-version"] !== undefined){
let data4 = data["kc-api-key-version"];
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "2") || (data4 === "3"))){
const err14 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/enum",keyword:"enum",params:{allowedValues: schema126.properties["kc-api-key-version"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["kc-api-partner"] !== undefined){
let data5 = data["kc-api-partner"];
if(typeof data5 === "string"){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["kc-api-partner-sign"] !== undefined){
let data6 = data["kc-api-partner-sign"];
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err17 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["kc-broker-name"] !== undefined){
let data7 = data["kc-broker-name"];
if(typeof data7 === "string"){
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["kc-api-partner-verify"] !== undefined){
let data8 = data["kc-api-partner-verify"];
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("true" !== data8){
const err22 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/const",keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const getInterestHistory_200 = validate56;
const schema127 = {"oneOf":[{"type":"object","required":["code","data"],"properties":{"code":{"$ref":"components#/definitions/SuccessCode"},"data":{"type":"object","required":["timestamp","currentPage","pageSize","totalNum","totalPage","items"],"properties":{"timestamp":{"$ref":"components#/definitions/Time"},"currentPage":{"type":"integer"},"pageSize":{"type":"integer"},"totalNum":{"type":"integer"},"totalPage":{"type":"integer"},"items":{"type":"array","items":{"type":"object","required":["currency","dayRatio","interestAmount","createdTime"],"properties":{"currency":{"type":"string"},"dayRatio":{"$ref":"components#/definitions/UnsignedDecimal"},"interestAmount":{"$ref":"components#/definitions/UnsignedDecimal"},"createdTime":{"$ref":"components#/definitions/Time"}}}}}}}},{"$ref":"components#/definitions/ErrorEnvelope"}],"$id":"getInterestHistory_200"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "200000") || (data0 === "200"))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.timestamp === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.currentPage === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "currentPage"},message:"must have required property '"+"currentPage"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.pageSize === undefined){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.totalNum === undefined){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "totalNum"},message:"must have required property '"+"totalNum"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.totalPage === undefined){
const err8 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "totalPage"},message:"must have required property '"+"totalPage"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.items === undefined){
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.timestamp !== undefined){
let data2 = data1.timestamp;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/data/timestamp",schemaPath:"components#/definitions/Time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/data/timestamp",schemaPath:"components#/definitions/Time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data1.currentPage !== undefined){
let data3 = data1.currentPage;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/data/currentPage",schemaPath:"#/oneOf/0/properties/data/properties/currentPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.pageSize !== undefined){
let data4 = data1.pageSize;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/data/pageSize",schemaPath:"#/oneOf/0/properties/data/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.totalNum !== undefined){
let data5 = data1.totalNum;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/data/totalNum",schemaPath:"#/oneOf/0/properties/data/properties/totalNum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.totalPage !== undefined){
let data6 = data1.totalPage;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/data/totalPage",schemaPath:"#/oneOf/0/properties/data/properties/totalPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.items !== undefined){
let data7 = data1.items;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.currency === undefined){
const err16 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.dayRatio === undefined){
const err17 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "dayRatio"},message:"must have required property '"+"dayRatio"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.interestAmount === undefined){
const err18 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "interestAmount"},message:"must have required property '"+"interestAmount"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.createdTime === undefined){
const err19 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/required",keyword:"required",params:{missingProperty: "createdTime"},message:"must have required property '"+"createdTime"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.currency !== undefined){
if(typeof data8.currency !== "string"){
const err20 = {instancePath:instancePath+"/data/items/" + i0+"/currency",schemaPath:"#/oneOf/0/properties/data/properties/items/items/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.dayRatio !== undefined){
let data10 = data8.dayRatio;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err21 = {instancePath:instancePath+"/data/items/" + i0+"/dayRatio",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/data/items/" + i0+"/dayRatio",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.interestAmount !== undefined){
let data11 = data8.interestAmount;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err23 = {instancePath:instancePath+"/data/items/" + i0+"/interestAmount",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/data/items/" + i0+"/interestAmount",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.createdTime !== undefined){
let data12 = data8.createdTime;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err25 = {instancePath:instancePath+"/data/items/" + i0+"/createdTime",schemaPath:"components#/definitions/Time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/data/items/" + i0+"/createdTime",schemaPath:"components#/definitions/Time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/data/items/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/data/items",schemaPath:"#/oneOf/0/properties/data/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err31 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.msg === undefined){
const err32 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.code !== undefined){
let data13 = data.code;
const _errs39 = errors;
const _errs40 = errors;
if(!((data13 === "200000") || (data13 === "200"))){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid13 = _errs40 === errors;
if(valid13){
const err34 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
if(typeof data13 === "string"){
if(!pattern14.test(data13)){
const err35 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err37 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err38 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err39 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err41 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate56.errors = vErrors;
return errors === 0;
}

const getInterestHistory_429 = validate57;
const schema134 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getInterestHistory_429"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const getInterestHistory_4XX = validate58;
const schema136 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getInterestHistory_4XX"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const getInterestHistory_5XX = validate59;
const schema138 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getInterestHistory_5XX"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const modifyLeverage_query = validate60;
const schema140 = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"modifyLeverage_query"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const modifyLeverage_headers = validate61;
const schema141 = {"type":"object","required":["kc-api-key","kc-api-timestamp","kc-api-sign","kc-api-passphrase","kc-api-key-version"],"properties":{"kc-api-key":{"type":"string","minLength":1},"kc-api-timestamp":{"type":"string","pattern":"^[0-9]{13}$"},"kc-api-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-passphrase":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-api-key-version":{"type":"string","enum":["2","3"]},"kc-api-partner":{"type":"string","minLength":1},"kc-api-partner-sign":{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"},"kc-broker-name":{"type":"string","minLength":1},"kc-api-partner-verify":{"type":"string","const":"true"}},"$id":"modifyLeverage_headers"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["kc-api-key"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key"},message:"must have required property '"+"kc-api-key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["kc-api-timestamp"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-timestamp"},message:"must have required property '"+"kc-api-timestamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["kc-api-sign"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-sign"},message:"must have required property '"+"kc-api-sign"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["kc-api-passphrase"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-passphrase"},message:"must have required property '"+"kc-api-passphrase"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["kc-api-key-version"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kc-api-key-version"},message:"must have required property '"+"kc-api-key-version"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["kc-api-key"] !== undefined){
let data0 = data["kc-api-key"];
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kc-api-key",schemaPath:"#/properties/kc-api-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["kc-api-timestamp"] !== undefined){
let data1 = data["kc-api-timestamp"];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{13}$"},message:"must match pattern \""+"^[0-9]{13}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/kc-api-timestamp",schemaPath:"#/properties/kc-api-timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["kc-api-sign"] !== undefined){
let data2 = data["kc-api-sign"];
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/kc-api-sign",schemaPath:"#/properties/kc-api-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["kc-api-passphrase"] !== undefined){
let data3 = data["kc-api-passphrase"];
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/kc-api-passphrase",schemaPath:"#/properties/kc-api-passphrase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["kc-api-key-version"] !== undefined){
let data4 = data["kc-api-key-version"];
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "2") || (data4 === "3"))){
const err14 = {instancePath:instancePath+"/kc-api-key-version",schemaPath:"#/properties/kc-api-key-version/enum",keyword:"enum",params:{allowedValues: schema141.properties["kc-api-key-version"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["kc-api-partner"] !== undefined){
let data5 = data["kc-api-partner"];
if(typeof data5 === "string"){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/kc-api-partner",schemaPath:"#/properties/kc-api-partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["kc-api-partner-sign"] !== undefined){
let data6 = data["kc-api-partner-sign"];
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err17 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/kc-api-partner-sign",schemaPath:"#/properties/kc-api-partner-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["kc-broker-name"] !== undefined){
let data7 = data["kc-broker-name"];
if(typeof data7 === "string"){
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/kc-broker-name",schemaPath:"#/properties/kc-broker-name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["kc-api-partner-verify"] !== undefined){
let data8 = data["kc-api-partner-verify"];
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("true" !== data8){
const err22 = {instancePath:instancePath+"/kc-api-partner-verify",schemaPath:"#/properties/kc-api-partner-verify/const",keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const modifyLeverage_body = validate62;
const schema142 = {"type":"object","additionalProperties":false,"required":["leverage"],"properties":{"leverage":{"type":"string","pattern":"^(?!1(\\.0{1,2})?$)[1-9][0-9]{0,5}(\\.[0-9]{1,2})?$"},"symbol":{"$ref":"components#/definitions/Symbol"},"isIsolated":{"type":"boolean"}},"$id":"modifyLeverage_body"};
const pattern114 = new RegExp("^(?!1(\\.0{1,2})?$)[1-9][0-9]{0,5}(\\.[0-9]{1,2})?$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leverage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leverage"},message:"must have required property '"+"leverage"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "leverage") || (key0 === "symbol")) || (key0 === "isIsolated"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.leverage !== undefined){
let data0 = data.leverage;
if(typeof data0 === "string"){
if(!pattern114.test(data0)){
const err2 = {instancePath:instancePath+"/leverage",schemaPath:"#/properties/leverage/pattern",keyword:"pattern",params:{pattern: "^(?!1(\\.0{1,2})?$)[1-9][0-9]{0,5}(\\.[0-9]{1,2})?$"},message:"must match pattern \""+"^(?!1(\\.0{1,2})?$)[1-9][0-9]{0,5}(\\.[0-9]{1,2})?$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/leverage",schemaPath:"#/properties/leverage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
const err4 = {instancePath:instancePath+"/symbol",schemaPath:"components#/definitions/Symbol/pattern",keyword:"pattern",params:{pattern: "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"},message:"must match pattern \""+"^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/symbol",schemaPath:"components#/definitions/Symbol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.isIsolated !== undefined){
if(typeof data.isIsolated !== "boolean"){
const err6 = {instancePath:instancePath+"/isIsolated",schemaPath:"#/properties/isIsolated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const modifyLeverage_200 = validate63;
const schema144 = {"oneOf":[{"type":"object","required":["code","data"],"properties":{"code":{"$ref":"components#/definitions/SuccessCode"},"data":{"type":["string","null"]}}},{"$ref":"components#/definitions/ErrorEnvelope"}],"$id":"modifyLeverage_200"};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "200000") || (data0 === "200"))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/type",keyword:"type",params:{type: schema144.oneOf[0].properties.data.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err6 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.msg === undefined){
const err7 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.code !== undefined){
let data2 = data.code;
const _errs13 = errors;
const _errs14 = errors;
if(!((data2 === "200000") || (data2 === "200"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid5 = _errs14 === errors;
if(valid5){
const err9 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err10 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err12 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err13 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err14 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err16 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate63.errors = vErrors;
return errors === 0;
}

const modifyLeverage_429 = validate64;
const schema147 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"modifyLeverage_429"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const modifyLeverage_4XX = validate65;
const schema149 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"modifyLeverage_4XX"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const modifyLeverage_5XX = validate66;
const schema151 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"modifyLeverage_5XX"};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const getMarginConfig_query = validate67;
const schema153 = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"getMarginConfig_query"};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const getMarginConfig_200 = validate68;
const schema154 = {"oneOf":[{"type":"object","required":["code","data"],"properties":{"code":{"$ref":"components#/definitions/SuccessCode"},"data":{"type":"object","required":["currencyList","maxLeverage","warningDebtRatio","liqDebtRatio"],"properties":{"currencyList":{"type":"array","items":{"type":"string"}},"maxLeverage":{"type":"integer"},"warningDebtRatio":{"$ref":"components#/definitions/UnsignedDecimal"},"liqDebtRatio":{"$ref":"components#/definitions/UnsignedDecimal"}}}}},{"$ref":"components#/definitions/ErrorEnvelope"}],"$id":"getMarginConfig_200"};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "200000") || (data0 === "200"))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.currencyList === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "currencyList"},message:"must have required property '"+"currencyList"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.maxLeverage === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "maxLeverage"},message:"must have required property '"+"maxLeverage"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.warningDebtRatio === undefined){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "warningDebtRatio"},message:"must have required property '"+"warningDebtRatio"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.liqDebtRatio === undefined){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/required",keyword:"required",params:{missingProperty: "liqDebtRatio"},message:"must have required property '"+"liqDebtRatio"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.currencyList !== undefined){
let data2 = data1.currencyList;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err8 = {instancePath:instancePath+"/data/currencyList/" + i0,schemaPath:"#/oneOf/0/properties/data/properties/currencyList/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data/currencyList",schemaPath:"#/oneOf/0/properties/data/properties/currencyList/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.maxLeverage !== undefined){
let data4 = data1.maxLeverage;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/data/maxLeverage",schemaPath:"#/oneOf/0/properties/data/properties/maxLeverage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.warningDebtRatio !== undefined){
let data5 = data1.warningDebtRatio;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err11 = {instancePath:instancePath+"/data/warningDebtRatio",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/data/warningDebtRatio",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.liqDebtRatio !== undefined){
let data6 = data1.liqDebtRatio;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err13 = {instancePath:instancePath+"/data/liqDebtRatio",schemaPath:"components#/definitions/UnsignedDecimal/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/data/liqDebtRatio",schemaPath:"components#/definitions/UnsignedDecimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/0/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err17 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.msg === undefined){
const err18 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.code !== undefined){
let data7 = data.code;
const _errs25 = errors;
const _errs26 = errors;
if(!((data7 === "200000") || (data7 === "200"))){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid10 = _errs26 === errors;
if(valid10){
const err20 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
if(typeof data7 === "string"){
if(!pattern14.test(data7)){
const err21 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err23 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err24 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err25 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err27 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}

const getMarginConfig_429 = validate69;
const schema159 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getMarginConfig_429"};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const getMarginConfig_4XX = validate70;
const schema161 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getMarginConfig_4XX"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const getMarginConfig_5XX = validate71;
const schema163 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getMarginConfig_5XX"};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const getServerTime_query = validate72;
const schema165 = {"type":"object","additionalProperties":false,"required":[],"properties":{},"$id":"getServerTime_query"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const getServerTime_200 = validate73;
const schema166 = {"oneOf":[{"type":"object","required":["code","data"],"properties":{"code":{"$ref":"components#/definitions/SuccessCode"},"data":{"$ref":"components#/definitions/Time"}}},{"$ref":"components#/definitions/ErrorEnvelope"}],"$id":"getServerTime_200"};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "200000") || (data0 === "200"))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/SuccessCode/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/data",schemaPath:"components#/definitions/Time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/data",schemaPath:"components#/definitions/Time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err7 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.msg === undefined){
const err8 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.code !== undefined){
let data2 = data.code;
const _errs14 = errors;
const _errs15 = errors;
if(!((data2 === "200000") || (data2 === "200"))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid6 = _errs15 === errors;
if(valid6){
const err10 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err11 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err13 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err14 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err15 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err17 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate73.errors = vErrors;
return errors === 0;
}

const getServerTime_429 = validate74;
const schema170 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getServerTime_429"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const getServerTime_4XX = validate75;
const schema172 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getServerTime_4XX"};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const getServerTime_5XX = validate76;
const schema174 = {"$ref":"components#/definitions/ErrorEnvelope","$id":"getServerTime_5XX"};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/required",keyword:"required",params:{missingProperty: "msg"},message:"must have required property '"+"msg"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "200000") || (data0 === "200"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"components#/definitions/ErrorEnvelope/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
if(typeof data.msg !== "string"){
const err6 = {instancePath:instancePath+"/msg",schemaPath:"components#/definitions/ErrorEnvelope/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err7 = {instancePath:instancePath+"/success",schemaPath:"components#/definitions/ErrorEnvelope/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"components#/definitions/ErrorEnvelope/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"components#/definitions/ErrorEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}


export const wire: WireChecks = {
  "account.getCrossMarginAccount": { query: getCrossMarginAccount_query, headers: getCrossMarginAccount_headers, answers: { "200": { type: "application/json", check: getCrossMarginAccount_200 }, "429": { type: "application/json", check: getCrossMarginAccount_429 }, "4XX": { type: "application/json", check: getCrossMarginAccount_4XX }, "5XX": { type: "application/json", check: getCrossMarginAccount_5XX } } },
  "account.getIsolatedMarginAccount": { query: getIsolatedMarginAccount_query, headers: getIsolatedMarginAccount_headers, answers: { "200": { type: "application/json", check: getIsolatedMarginAccount_200 }, "429": { type: "application/json", check: getIsolatedMarginAccount_429 }, "4XX": { type: "application/json", check: getIsolatedMarginAccount_4XX }, "5XX": { type: "application/json", check: getIsolatedMarginAccount_5XX } } },
  "margin.getBorrowHistory": { query: getBorrowHistory_query, headers: getBorrowHistory_headers, answers: { "200": { type: "application/json", check: getBorrowHistory_200 }, "429": { type: "application/json", check: getBorrowHistory_429 }, "4XX": { type: "application/json", check: getBorrowHistory_4XX }, "5XX": { type: "application/json", check: getBorrowHistory_5XX } } },
  "margin.borrow": { query: borrow_query, headers: borrow_headers, body: borrow_body, answers: { "200": { type: "application/json", check: borrow_200 }, "429": { type: "application/json", check: borrow_429 }, "4XX": { type: "application/json", check: borrow_4XX }, "5XX": { type: "application/json", check: borrow_5XX } } },
  "margin.getRepayHistory": { query: getRepayHistory_query, headers: getRepayHistory_headers, answers: { "200": { type: "application/json", check: getRepayHistory_200 }, "429": { type: "application/json", check: getRepayHistory_429 }, "4XX": { type: "application/json", check: getRepayHistory_4XX }, "5XX": { type: "application/json", check: getRepayHistory_5XX } } },
  "margin.repay": { query: repay_query, headers: repay_headers, body: repay_body, answers: { "200": { type: "application/json", check: repay_200 }, "429": { type: "application/json", check: repay_429 }, "4XX": { type: "application/json", check: repay_4XX }, "5XX": { type: "application/json", check: repay_5XX } } },
  "margin.getInterestHistory": { query: getInterestHistory_query, headers: getInterestHistory_headers, answers: { "200": { type: "application/json", check: getInterestHistory_200 }, "429": { type: "application/json", check: getInterestHistory_429 }, "4XX": { type: "application/json", check: getInterestHistory_4XX }, "5XX": { type: "application/json", check: getInterestHistory_5XX } } },
  "margin.modifyLeverage": { query: modifyLeverage_query, headers: modifyLeverage_headers, body: modifyLeverage_body, answers: { "200": { type: "application/json", check: modifyLeverage_200 }, "429": { type: "application/json", check: modifyLeverage_429 }, "4XX": { type: "application/json", check: modifyLeverage_4XX }, "5XX": { type: "application/json", check: modifyLeverage_5XX } } },
  "margin.getMarginConfig": { query: getMarginConfig_query, answers: { "200": { type: "application/json", check: getMarginConfig_200 }, "429": { type: "application/json", check: getMarginConfig_429 }, "4XX": { type: "application/json", check: getMarginConfig_4XX }, "5XX": { type: "application/json", check: getMarginConfig_5XX } } },
  "spot.getServerTime": { query: getServerTime_query, answers: { "200": { type: "application/json", check: getServerTime_200 }, "429": { type: "application/json", check: getServerTime_429 }, "4XX": { type: "application/json", check: getServerTime_4XX }, "5XX": { type: "application/json", check: getServerTime_5XX } } },
};
