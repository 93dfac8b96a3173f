/**
 * Mutations of our own specs, one by one: each is found as exactly one change, there and back, in its place and class. What a request takes and
 * what an answer gives are told apart by having both in the table.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { compare, KINDS, readSurface, surfaceOf, type Change, type Class, type Documents, type Kind, type Surface } from "../../scripts/lib/diff/index.js";
import type { Node } from "../../scripts/lib/load.js";
import { main } from "../../scripts/specs-diff.js";

const specs = fileURLToPath(new URL("../../specs", import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "openvenue-diff-"));
afterAll(() => rmSync(temporary, { recursive: true }));

type VenueId = "hyperliquid" | "kucoin" | "coinswitch";
const documentsOf = (venue: string): Documents =>
  Object.fromEntries(readdirSync(join(specs, venue)).filter((file) => file.endsWith(".yaml")).map((file) => [file, parse(readFileSync(join(specs, venue, file), "utf8")) as Node]));
const originals = { hyperliquid: documentsOf("hyperliquid"), kucoin: documentsOf("kucoin"), coinswitch: documentsOf("coinswitch") } satisfies Record<VenueId, Documents>;

/** Whatever stands around a mutated node. */
interface At {
  venue: Node;
  document: Node;
  /** The operation's path. */
  path: string;
  operation: Node;
}
type Mutate = (at: At) => void;

/** `id` is `group.operation`, or nothing for what the venue shares. */
function fileOf(venue: VenueId, id: string): string {
  const [group, name] = id.split(".");
  const file = Object.keys(originals[venue]).find((candidate) => candidate.split(".")[0] === group && operationsOf((originals[venue] as Record<string, Node>)[candidate]!).some(({ operation }) => operation.operationId === name));
  if (id !== "" && !file) throw new Error(`no operation ${id}`);
  return file ?? "venue.yaml";
}

const operationsOf = ({ paths }: Node): { path: string; operation: Node }[] => Object.entries(paths as Node).flatMap(([path, item]) => (Object.values(item as Node) as Node[]).map((operation) => ({ path, operation })));

/** What the operation's document and the venue's offer, mutated in turn. The other documents are only referred to. */
function surfaceWith(venue: VenueId, id: string, ...mutations: (Mutate | undefined)[]): Surface {
  const file = fileOf(venue, id);
  const documents: Record<string, Node> = { ...originals[venue], "venue.yaml": structuredClone((originals[venue] as Record<string, Node>)["venue.yaml"]!) };
  if (file !== "venue.yaml") documents[file] = structuredClone(documents[file]!);
  const document = documents[file]!;
  const found = operationsOf(document).find(({ operation }) => operation.operationId === id.split(".")[1]) ?? { path: "", operation: {} };
  for (const mutate of mutations) mutate?.({ venue: documents["venue.yaml"]!, document, ...found });
  return surfaceOf(documents, [...new Set([file, "venue.yaml"])]);
}

type Expected = [Kind, Class];
interface Mutation {
  name: string;
  where: string;
  mutate: Mutate;
  location: string;
  there: Expected;
  back: Expected;
  /** Where going back is told in another place. */
  backLocation?: string;
  /** What both sides have, where our specs have nothing to mutate. */
  given?: Mutate;
}

const mutations: Mutation[] = [];
const seeded = (name: string, where: string, mutate: Mutate, location: string, there: Expected, back: Expected, more: Partial<Mutation> = {}): void => {
  mutations.push({ name, where, mutate, location, there, back, ...more });
};

const body = ({ operation }: At): Node => operation.requestBody.content["application/json"].schema as Node;
const field = (name: string) => (at: At): Node => body(at).properties[name] as Node;
const action = (at: At): Node => body(at).properties.action as Node;
const parameter = (name: string) => ({ operation }: At): Node => (operation.parameters as Node[]).find((candidate) => candidate.name === name)!;
const answer = ({ operation }: At): Node => operation.responses["200"].content["application/json"].schema as Node;
const success = (at: At): Node => (answer(at).oneOf as Node[])[0]!;
const data = (at: At): Node => success(at).properties.data as Node;
const without = (list: string[], name: string): string[] => list.filter((other) => other !== name);

// Fields.
const STOP = "kucoin spot.addStopOrder";
const LENT = "kucoin margin.getPurchaseOrders";
const rows = (at: At): Node => data(at).properties.items.items as Node;
const ROWS = "answer.200.data.items[]";
seeded("an optional field of a request", STOP, (at) => (body(at).properties.note = { type: "string" }), "request.body.note", ["field added", "compatible"], ["field removed", "breaking"]);
seeded("a required field of a request", STOP, (at) => { body(at).properties.note = { type: "string" }; body(at).required.push("note"); }, "request.body.note", ["field added", "breaking"], ["field removed", "breaking"]);
seeded("a field of an answer", LENT, (at) => { rows(at).properties.note = { type: "string" }; rows(at).required.push("note"); }, `${ROWS}.note`, ["field added", "compatible"], ["field removed", "breaking"]);
seeded("a required field of a request, optional before", STOP, (at) => body(at).required.push("remark"), "request.body.remark", ["field became required", "breaking"], ["field became optional", "compatible"]);
seeded("an optional field of an answer, required before", LENT, (at) => (rows(at).required = without(rows(at).required as string[], "matchSize")), `${ROWS}.matchSize`, ["field became optional", "breaking"], ["field became required", "compatible"]);
seeded("a field deep in an action", "hyperliquid exchange.updateLeverage", (at) => { action(at).properties.dex = { type: "string" }; action(at).required.push("dex"); }, "request.body.action.dex", ["field added", "breaking"], ["field removed", "breaking"]);
seeded("a field of an element", "hyperliquid exchange.cancelByCloid", (at) => (action(at).properties.cancels.items.properties.dex = { type: "string" }), "request.body.action.cancels[].dex", ["field added", "compatible"], ["field removed", "breaking"]);

// Parameters.
seeded("an optional parameter", LENT, (at) => (at.operation.parameters as Node[]).push({ name: "since", in: "query", schema: { type: "integer" } }), "request.query.since", ["parameter added", "compatible"], ["parameter removed", "breaking"]);
seeded("a required parameter", LENT, (at) => (at.operation.parameters as Node[]).push({ name: "since", in: "query", required: true, schema: { type: "integer" } }), "request.query.since", ["parameter added", "breaking"], ["parameter removed", "breaking"]);
seeded("a required header", LENT, (at) => (at.operation.parameters as Node[]).push({ name: "X-Since", in: "header", required: true, schema: { type: "integer" } }), "request.header.x-since", ["parameter added", "breaking"], ["parameter removed", "breaking"]);
seeded("a parameter that is required now", LENT, (at) => (parameter("currency")(at).required = true), "request.query.currency", ["parameter became required", "breaking"], ["parameter became optional", "compatible"]);
seeded("a parameter in the path by another name", "kucoin account.getSpotAccountDetail", (at) => { at.document.paths[at.path.replace("accountId", "account")] = at.document.paths[at.path]; delete at.document.paths[at.path]; parameter("accountId")(at).name = "account"; }, "request.path.account", ["parameter renamed", "breaking"], ["parameter renamed", "breaking"], { backLocation: "request.path.accountId" });
seeded("how a parameter is written", LENT, (at) => (parameter("currency")(at).explode = false), "request.query.currency", ["serialisation changed", "breaking"], ["serialisation changed", "breaking"]);
seeded("a deprecated parameter", LENT, (at) => (parameter("currency")(at).deprecated = true), "request.query.currency", ["deprecated", "risky"], ["no longer deprecated", "compatible"]);

// Types.
seeded("another type in a request", STOP, (at) => (field("remark")(at).type = "boolean"), "request.body.remark", ["type changed", "breaking"], ["type changed", "breaking"]);
seeded("another type in an answer", LENT, (at) => (rows(at).properties.currency.type = "boolean"), `${ROWS}.currency`, ["type changed", "breaking"], ["type changed", "breaking"]);
seeded("fewer types in a request", "kucoin margin.borrow", (at) => (field("size")(at).type = "integer"), "request.body.size", ["type narrowed", "breaking"], ["type widened", "compatible"]);
seeded("more types in an answer", LENT, (at) => (data(at).properties.totalNum.type = "number"), "answer.200.data.totalNum", ["type widened", "breaking"], ["type narrowed", "compatible"]);
seeded("any type in an answer", LENT, (at) => delete data(at).properties.totalNum.type, "answer.200.data.totalNum", ["type widened", "breaking"], ["type narrowed", "compatible"]);
seeded("null in a request", STOP, (at) => (field("remark")(at).type = ["string", "null"]), "request.body.remark", ["nullable added", "compatible"], ["nullable removed", "breaking"]);
seeded("null in an answer", LENT, (at) => (rows(at).properties.currency.type = ["string", "null"]), `${ROWS}.currency`, ["nullable added", "risky"], ["nullable removed", "compatible"]);
seeded("null as an alternative of an answer", "kucoin margin.getOcoOrderByOrderId", (at) => (data(at).anyOf as Node[]).pop(), "answer.200.data", ["nullable removed", "compatible"], ["nullable added", "risky"]);

// Values.
seeded("an enum's value in a request", STOP, (at) => field("stop")(at).enum.push("later"), "request.body.stop", ["enum value added", "compatible"], ["enum value removed", "breaking"]);
seeded("an enum's value in a parameter", LENT, (at) => parameter("status")(at).schema.enum.push("LATER"), "request.query.status", ["enum value added", "compatible"], ["enum value removed", "breaking"]);
// Hardly an answer of ours has an enum of its own: venues add values, so their lists are open. One is given to both sides.
const closed = (values: string[]) => (at: At): void => void (rows(at).properties.currency = { type: "string", enum: [...values], examples: ["BTC"], description: "Asset code." });
seeded("a list of values in place of any text in an answer", LENT, closed(["BTC", "ETH"]), `${ROWS}.currency`, ["enum closed", "compatible"], ["enum opened", "risky"]);
seeded("an enum's value in an answer", LENT, (at) => rows(at).properties.currency.enum.push("XRP"), `${ROWS}.currency`, ["enum value added", "risky"], ["enum value removed", "compatible"], { given: closed(["BTC", "ETH"]) });
seeded("a list of values in place of any text in a request", STOP, (at) => (field("remark")(at).enum = ["a", "b"]), "request.body.remark", ["enum closed", "breaking"], ["enum opened", "compatible"]);
seeded("a value of an open list in an answer", "coinswitch futures.getTransactions", (at) => (data(at).items.properties.exchange["x-known-values"] as string[]).push("EXCHANGE_3"), "answer.200.data[].exchange", ["known value added", "risky"], ["known value removed", "compatible"]);
seeded("a value of an open list in a request", "kucoin broker.addSubAccountApi", (at) => (field("permissions")(at).items["x-known-values"] as string[]).push("margin"), "request.body.permissions[]", ["known value added", "compatible"], ["known value removed", "risky"]);
seeded("a constant of an answer", "coinswitch spot.ping", (at) => (success(at).properties.message.const = "Fine"), "answer.200.message", ["constant changed", "breaking"], ["constant changed", "breaking"]);
seeded("a constant of a request", "coinswitch hft.switchPositionMode", (at) => (field("category")(at).enum = ["inverse"]), "request.body.category", ["constant changed", "breaking"], ["constant changed", "breaking"]);
seeded("a format of a request", "kucoin margin.borrow", (at) => delete field("size")(at).format, "request.body.size", ["format changed", "compatible"], ["format changed", "breaking"]);
seeded("a format of an answer", LENT, (at) => (rows(at).properties.currency.format = "hex"), `${ROWS}.currency`, ["format changed", "risky"], ["format changed", "risky"]);
seeded("whole numbers of an answer beyond what a number holds", LENT, (at) => (data(at).properties.totalNum.format = "int64"), "answer.200.data.totalNum", ["format changed", "breaking"], ["format changed", "breaking"]);

// Bounds.
seeded("a minimum of a request", "hyperliquid exchange.updateLeverage", (at) => (action(at).properties.leverage.minimum = 2), "request.body.action.leverage", ["minimum tightened", "breaking"], ["minimum loosened", "compatible"]);
seeded("a minimum of an answer", "coinswitch spot.serverTime", (at) => delete success(at).properties.serverTime.minimum, "answer.200.serverTime", ["minimum loosened", "risky"], ["minimum tightened", "compatible"]);
seeded("an exclusive minimum", "kucoin margin.borrow", (at) => { delete field("size")(at).exclusiveMinimum; field("size")(at).minimum = 0; }, "request.body.size", ["minimum loosened", "compatible"], ["minimum tightened", "breaking"]);
seeded("a maximum of a request", LENT, (at) => (parameter("pageSize")(at).schema.maximum = 500), "request.query.pageSize", ["maximum loosened", "compatible"], ["maximum tightened", "breaking"]);
seeded("a maximum of an answer", LENT, (at) => (data(at).properties.pageSize.maximum = 50), "answer.200.data.pageSize", ["maximum tightened", "compatible"], ["maximum loosened", "risky"]);
seeded("a length of a request", STOP, (at) => (field("remark")(at).maxLength = 10), "request.body.remark", ["length tightened", "breaking"], ["length loosened", "compatible"]);
seeded("a length of an answer", LENT, (at) => (rows(at).properties.currency.minLength = 1), `${ROWS}.currency`, ["length tightened", "compatible"], ["length loosened", "risky"]);
seeded("a number of elements in a request", "kucoin futures.batchAddOrders", (at) => (body(at).maxItems = 10), "request.body", ["items tightened", "breaking"], ["items loosened", "compatible"]);
seeded("a number of elements in an answer", LENT, (at) => (data(at).properties.items.maxItems = 50), "answer.200.data.items", ["items tightened", "compatible"], ["items loosened", "risky"]);
seeded("a number of members in a request", STOP, (at) => (body(at).minProperties = 4), "request.body", ["properties tightened", "breaking"], ["properties loosened", "compatible"]);
seeded("a number of members in an answer", LENT, (at) => (rows(at).minProperties = 4), ROWS, ["properties tightened", "compatible"], ["properties loosened", "risky"]);
seeded("a step of a request", "hyperliquid exchange.hip3LiquidatorTransfer", (at) => (action(at).properties.ntl.multipleOf = 2000000000), "request.body.action.ntl", ["step tightened", "breaking"], ["step loosened", "compatible"]);
seeded("a step of an answer", LENT, (at) => (data(at).properties.totalNum.multipleOf = 2), "answer.200.data.totalNum", ["step tightened", "compatible"], ["step loosened", "risky"]);
seeded("no pattern of a request", "kucoin account.addSubAccount", (at) => delete field("subName")(at).pattern, "request.body.subName", ["pattern loosened", "compatible"], ["pattern tightened", "breaking"]);
seeded("no pattern of an answer", "kucoin margin.getLoanMarketInterestRate", (at) => delete data(at).items.properties.time.pattern, "answer.200.data[].time", ["pattern loosened", "risky"], ["pattern tightened", "compatible"]);
seeded("another pattern of a request", "kucoin account.addSubAccount", (at) => (field("subName")(at).pattern = "^[a-z]+$"), "request.body.subName", ["pattern changed", "breaking"], ["pattern changed", "breaking"]);
seeded("another pattern of an answer", "kucoin margin.getLoanMarketInterestRate", (at) => (data(at).items.properties.time.pattern = "^[0-9]{14}$"), "answer.200.data[].time", ["pattern changed", "risky"], ["pattern changed", "risky"]);
seeded("further members of a request", STOP, (at) => delete body(at).additionalProperties, "request.body{}", ["additional properties opened", "compatible"], ["additional properties closed", "breaking"]);
seeded("no further members of an answer", LENT, (at) => (rows(at).additionalProperties = false), `${ROWS}{}`, ["additional properties closed", "compatible"], ["additional properties opened", "risky"]);
seeded("names for what was a map in an answer", "coinswitch spot.getTradingFee", (at) => { const fee = data(at).additionalProperties as Node; delete data(at).additionalProperties; data(at).properties = { c2c1: fee, c2c2: fee }; }, "answer.200.data{}", ["map became fields", "compatible"], ["fields became a map", "breaking"]);
const noted: Mutate = (at) => (body(at).properties.note = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } });
seeded("a map for what had names in a request", STOP, (at) => (body(at).properties.note = { type: "object", additionalProperties: { type: "string" } }), "request.body.note{}", ["fields became a map", "compatible"], ["map became fields", "breaking"], { given: noted });
seeded("an element of a tuple in an answer", "hyperliquid info.portfolio", (at) => Object.assign(answer(at).items, { prefixItems: [...(answer(at).items.prefixItems as Node[]), { type: "string" }] }), "answer.200[][2]", ["field added", "compatible"], ["field removed", "breaking"]);
seeded("an alternative of a request", "hyperliquid info.orderStatus", (at) => (field("oid")(at).oneOf as Node[]).push({ type: "boolean" }), "request.body.oid|boolean", ["alternative added", "compatible"], ["alternative removed", "breaking"]);
seeded("an alternative of an answer with fields of its own", "kucoin margin.getMarginRiskLimit", (at) => (data(at).items.anyOf as Node[]).push({ type: "object", required: ["limit"], properties: { limit: { type: "string" } } }), "answer.200.data[]|limit", ["alternative added", "risky"], ["alternative removed", "compatible"]);
seeded("an alternative of an answer of another type", "kucoin margin.getMarginRiskLimit", (at) => (data(at).items.anyOf as Node[]).push({ type: "string", minLength: 1 }), "answer.200.data[]|string", ["alternative added", "breaking"], ["alternative removed", "compatible"]);
seeded("alternatives for what was one thing in a request", "hyperliquid exchange.updateLeverage", (at) => (action(at).properties.leverage = { ...action(at).properties.leverage, type: undefined, minimum: undefined, oneOf: [{ type: "integer", minimum: 1 }, { type: "string", minLength: 1 }] }), "request.body.action.leverage|string", ["alternative added", "compatible"], ["alternative removed", "breaking"]);
seeded("a rule of a request", "kucoin spot.setDCP", (at) => delete field("timeout")(at).not, "request.body.timeout", ["rule removed", "compatible"], ["rule added", "breaking"]);
seeded("a rule of an answer", LENT, (at) => (rows(at).not = { required: ["error"] }), ROWS, ["rule added", "compatible"], ["rule removed", "risky"]);
seeded("another rule of a request", "kucoin spot.setDCP", (at) => (field("timeout")(at).not.enum = [0]), "request.body.timeout", ["rule changed", "breaking"], ["rule changed", "breaking"]);
seeded("another rule of an answer", LENT, (at) => (rows(at).not = { required: ["fault"] }), ROWS, ["rule changed", "risky"], ["rule changed", "risky"], { given: (at) => (rows(at).not = { required: ["error"] }) });
seeded("a default of a request", "kucoin margin.borrow", (at) => (field("isHf")(at).default = true), "request.body.isHf", ["default changed", "risky"], ["default changed", "risky"]);
seeded("a default of an answer", LENT, (at) => (data(at).properties.totalNum.default = 0), "answer.200.data.totalNum", ["default changed", "compatible"], ["default changed", "compatible"]);
seeded("a deprecated field of an answer", LENT, (at) => (rows(at).properties.incomeSize.deprecated = true), `${ROWS}.incomeSize`, ["deprecated", "risky"], ["no longer deprecated", "compatible"]);
seeded("another unit of a request", "hyperliquid exchange.updateLeverage", (at) => (action(at).properties.leverage["x-unit"] = "percent"), "request.body.action.leverage", ["unit changed", "risky"], ["unit changed", "risky"]);

// Bodies and answers as a whole.
seeded("a body", LENT, (at) => (at.operation.requestBody = { content: { "application/json": { schema: { type: "object" } } } }), "request.body", ["body added", "compatible"], ["body removed", "breaking"]);
seeded("a body that is needed", LENT, (at) => (at.operation.requestBody = { required: true, content: { "application/json": { schema: { type: "object" } } } }), "request.body", ["body added", "breaking"], ["body removed", "breaking"]);
seeded("a body that may be left out", STOP, (at) => delete at.operation.requestBody.required, "request.body", ["body became optional", "compatible"], ["body became required", "breaking"]);
seeded("a content type of a request", STOP, (at) => (at.operation.requestBody.content["text/plain"] = { schema: { type: "string" } }), "request.body(text/plain)", ["content type added", "compatible"], ["content type removed", "breaking"]);
seeded("a content type of an answer", LENT, (at) => (at.operation.responses["200"].content["text/plain"] = { schema: { type: "string" } }), "answer.200(text/plain)", ["content type added", "risky"], ["content type removed", "breaking"]);
seeded("another success", LENT, (at) => (at.operation.responses["202"] = { description: "Later.", content: { "application/json": { schema: { type: "object" } } } }), "answer.202", ["answer added", "risky"], ["answer removed", "breaking"]);
seeded("another refusal", LENT, (at) => (at.operation.responses["418"] = { description: "No.", content: { "application/json": { schema: { type: "object" } } } }), "answer.418", ["answer added", "compatible"], ["answer removed", "compatible"]);
seeded("a header of an answer", LENT, (at) => (at.operation.responses["200"].headers = { "X-Page": { schema: { type: "string" } } }), "answer.200.header.x-page", ["field added", "compatible"], ["field removed", "breaking"]);
const refused = (at: At): Node => at.operation.responses["429"].content["application/json"].schema as Node;
const refusal: Mutate = ({ operation }) => void (operation.responses["429"] = { description: "No.", content: { "application/json": { schema: { type: "object", required: ["msg"], properties: { msg: { type: "string" } } } } } });
seeded("a field of a refusal", LENT, (at) => delete refused(at).properties.msg, "answer.429.msg", ["field removed", "risky"], ["field added", "compatible"], { given: (at) => { refusal(at); delete refused(at).required; } });
seeded("a type of a refusal", LENT, (at) => (refused(at).properties.msg.type = "integer"), "answer.429.msg", ["type changed", "risky"], ["type changed", "risky"], { given: refusal });
seeded("a field of a refusal under the status of success", LENT, (at) => delete answer(at).oneOf[1].properties.retry, "answer.200|error.retry", ["field removed", "risky"], ["field added", "compatible"], { given: (at) => (answer(at).oneOf[1] = structuredClone(at.venue.components.schemas.ErrorEnvelope as Node)) });
seeded("the payload of an answer", LENT, (at) => delete data(at)["x-payload"], "answer.200.data", ["payload changed", "breaking"], ["payload changed", "breaking"]);

// What the client fills in.
const FILLED = "hyperliquid exchange.updateLeverage";
seeded("a field that the client fills in", FILLED, (at) => { body(at).properties.chain = { const: "a", "x-injected": "constant" }; body(at).required.push("chain"); }, "request.body.chain", ["field added", "risky"], ["field removed", "risky"]);
seeded("the constant that the client fills in", FILLED, (at) => (action(at).properties.type.const = "setLeverage"), "request.body.action.type", ["constant changed", "risky"], ["constant changed", "risky"]);
seeded("a field that the client fills in now", FILLED, (at) => (action(at).properties.isCross["x-injected"] = "option"), "request.body.action.isCross", ["field removed", "breaking"], ["field added", "breaking"]);
seeded("what the client fills in", FILLED, (at) => (body(at).properties.nonce = { ...(at.venue.components.schemas.Nonce as Node), "x-injected": "option" }), "request.body.nonce", ["injection changed", "risky"], ["injection changed", "risky"]);
seeded("the order of signed keys", FILLED, (at) => (action(at)["x-key-order"] as string[]).reverse(), "request.body.action", ["signing changed", "risky"], ["signing changed", "risky"]);
seeded("the slot of a body", FILLED, (at) => (at.operation.requestBody["x-slot"] = "payload"), "request.body.x-slot", ["slot changed", "risky"], ["slot changed", "risky"]);
seeded("the name of a list", "kucoin futures.batchAddOrders", (at) => (at.operation.requestBody["x-list"] = "batch"), "request.body.x-list", ["slot changed", "breaking"], ["slot changed", "breaking"]);
seeded("a secret", "kucoin account.addSubAccount", (at) => delete field("password")(at)["x-secret"], "request.body.password", ["secrecy changed", "compatible"], ["secrecy changed", "compatible"]);

// Operations.
seeded("an operation", LENT, (at) => delete at.document.paths[at.path].get, "operation", ["operation removed", "breaking"], ["operation added", "compatible"]);
seeded("an operation by another name", LENT, (at) => (at.operation.operationId = "readPurchaseOrders"), "operation", ["operation renamed", "breaking"], ["operation renamed", "breaking"]);
seeded("a path", LENT, (at) => { at.document.paths["/api/v4/purchase/orders"] = at.document.paths[at.path]; delete at.document.paths[at.path]; }, "path", ["path renamed", "breaking"], ["path renamed", "breaking"]);
seeded("a method", LENT, (at) => { at.document.paths[at.path].post = at.operation; delete at.document.paths[at.path].get; }, "path", ["path renamed", "breaking"], ["path renamed", "breaking"]);
seeded("a deprecated operation", LENT, (at) => (at.operation.deprecated = true), "operation", ["deprecated", "risky"], ["no longer deprecated", "compatible"]);
seeded("another host", "kucoin affiliate.getAccount", (at) => (at.document["x-host"] = "other"), "host", ["host changed", "risky"], ["host changed", "risky"]);
seeded("another kind of authentication", LENT, (at) => (at.operation["x-auth"] = "other"), "x-auth", ["auth changed", "breaking"], ["auth changed", "breaking"]);
seeded("no authentication", LENT, (at) => (at.operation["x-auth"] = "none"), "x-auth", ["auth changed", "compatible"], ["auth changed", "breaking"]);
seeded("a permission", LENT, (at) => (at.operation["x-permission"] = "Margin"), "x-permission", ["permission changed", "risky"], ["permission changed", "risky"]);
seeded("a weight", LENT, (at) => (at.operation["x-limits"][0].weight = 20), "x-limits.spot", ["limits lowered", "risky"], ["limits raised", "compatible"]);
seeded("a pool", LENT, (at) => (at.operation["x-limits"] as Node[]).push({ pool: "earn", weight: 1 }), "x-limits.earn", ["limits lowered", "risky"], ["limits raised", "compatible"]);
seeded("a pool in the place of another", LENT, (at) => (at.operation["x-limits"][0].pool = "earn"), "x-limits.earn", ["limits changed", "risky"], ["limits changed", "risky"], { backLocation: "x-limits.spot" });
seeded("units for items", "hyperliquid exchange.order", (at) => (at.operation["x-limits"][0].perSent.items = 20), "x-limits.ip", ["limits lowered", "risky"], ["limits raised", "compatible"]);
seeded("a class of repeats", LENT, (at) => (at.operation["x-retry"] = "once"), "x-retry", ["retry class changed", "risky"], ["retry class changed", "risky"]);
seeded("how a write is settled", FILLED, (at) => (at.operation["x-settle"] = "none"), "x-settle", ["settle changed", "risky"], ["settle changed", "risky"]);
seeded("what is asked before a write", "coinswitch futures.updateLeverage", (at) => delete at.operation["x-preflight"], "x-preflight", ["preflight changed", "risky"], ["preflight changed", "risky"]);
seeded("how pages are walked through", LENT, (at) => (at.operation["x-pages"].pages = "pages"), "x-pages", ["pages changed", "risky"], ["pages changed", "risky"]);
seeded("what goes first", FILLED, (at) => (at.operation["x-reduces-risk"] = true), "x-reduces-risk", ["precedence changed", "risky"], ["precedence changed", "risky"]);
seeded("a condition", STOP, (at) => (at.operation["x-requires"] = [...((at.operation["x-requires"] ?? []) as Node[]), { field: "remark", when: { hidden: true } }]), "x-requires.remark", ["requirement added", "breaking"], ["requirement removed", "compatible"]);

// What a venue shares.
const shared = ({ venue }: At): Node => venue;
seeded("a server", "kucoin ", (at) => (shared(at).servers as Node[]).push({ url: "https://test.venue.example", "x-network": "testnet" }), "servers.testnet.api", ["server added", "compatible"], ["server removed", "breaking"]);
seeded("a server's address", "kucoin ", (at) => (shared(at).servers[1].url = "https://futures.venue.example"), "servers.mainnet.futures", ["server changed", "risky"], ["server changed", "risky"]);
seeded("a quota", "kucoin ", (at) => (shared(at)["x-pools"].earn.quota = 1000), "x-pools.earn", ["limits lowered", "risky"], ["limits raised", "compatible"]);
seeded("a window", "kucoin ", (at) => (shared(at)["x-pools"].earn.windowMs = 60000), "x-pools.earn", ["limits lowered", "risky"], ["limits raised", "compatible"]);
seeded("an error", "kucoin ", (at) => (shared(at)["x-errors"] as Node[]).push({ codes: ["999999"], reason: "order", meaning: "New." }), "x-errors.999999", ["error added", "compatible"], ["error removed", "risky"]);
seeded("the reason of an error", "kucoin ", (at) => ((shared(at)["x-errors"] as Node[]).find(({ codes }) => (codes as string[] | undefined)?.includes("900014"))!.reason = "market"), "x-errors.900014.reason", ["error changed", "risky"], ["error changed", "risky"]);
seeded("a code in another entry", "kucoin ", (at) => { const errors = shared(at)["x-errors"] as Node[]; const from = errors.find(({ codes }) => (codes as string[] | undefined)?.join() === "400400,130101,300000")!; const to = errors.find(({ codes }) => (codes as string[] | undefined)?.join() === "900014")!; (to.codes as string[]).push((from.codes as string[]).pop()!); }, "x-errors.300000.meaning", ["description changed", "docs"], ["description changed", "docs"]);
seeded("the order of errors", "hyperliquid ", (at) => { const errors = shared(at)["x-errors"] as Node[]; errors.push(errors.shift()!); }, "x-errors", ["errors reordered", "risky"], ["errors reordered", "risky"]);
seeded("a header of a kind of authentication", "kucoin ", (at) => delete shared(at)["x-auth-kinds"].key.headers["KC-BROKER-NAME"], "x-auth-kinds.key.headers.KC-BROKER-NAME", ["auth kind changed", "risky"], ["auth kind changed", "risky"]);
seeded("a kind of authentication", "hyperliquid ", (at) => delete shared(at)["x-auth-kinds"].multiSig, "x-auth-kinds.multiSig", ["auth kind removed", "risky"], ["auth kind added", "compatible"]);
seeded("the clock", "hyperliquid ", (at) => delete shared(at)["x-clock"].member, "x-clock", ["clock changed", "risky"], ["clock changed", "risky"]);
seeded("a figure", "hyperliquid ", (at) => (shared(at)["x-figures"].priceDigits.value = 6), "x-figures.priceDigits", ["figure changed", "risky"], ["figure changed", "risky"]);

// Words.
seeded("a description of a field", STOP, (at) => (field("remark")(at).description = "A remark."), "request.body.remark", ["description changed", "docs"], ["description changed", "docs"]);
seeded("a description of an answer's field", LENT, (at) => (rows(at).properties.currency.description = "Asset."), `${ROWS}.currency`, ["description changed", "docs"], ["description changed", "docs"]);
seeded("an example", LENT, (at) => (rows(at).properties.currency.examples = ["ETH"]), `${ROWS}.currency`, ["example changed", "docs"], ["example changed", "docs"]);
seeded("a summary", LENT, (at) => (at.operation.summary = "Read."), "operation", ["summary changed", "docs"], ["summary changed", "docs"]);
seeded("a page of the documentation", LENT, (at) => (at.operation.externalDocs.url = "https://venue.example/page"), "operation", ["external docs changed", "docs"], ["external docs changed", "docs"]);
seeded("the day of a source", "kucoin ", (at) => (shared(at)["x-upstream"][0]["as-of"] = "2030-01-01"), "x-upstream", ["external docs changed", "docs"], ["external docs changed", "docs"]);
seeded("tags", LENT, (at) => (at.operation.tags = ["lending"]), "operation", ["tags changed", "docs"], ["tags changed", "docs"]);
seeded("a title", LENT, (at) => (at.document.info.title = "Lending"), "info.margin.credit", ["title changed", "docs"], ["title changed", "docs"]);
seeded("a rule in words", "kucoin account.addSubAccount", (at) => (field("subName")(at)["x-rule"] = "a name"), "request.body.subName", ["rule text changed", "docs"], ["rule text changed", "docs"]);
seeded("a word that is not ours", LENT, (at) => (at.operation["x-logo"] = "a"), "x-logo", ["extension changed", "docs"], ["extension changed", "docs"]);

const told = (change: Change): object => ({ operation: change.operation, location: change.location, kind: change.kind, class: change.class });

describe("a mutation of our specs is one change", () => {
  for (const { name, where, mutate, given, location, there, back, backLocation = location } of mutations) {
    it(`${name}: ${there[0]}, ${location} of ${where}`, () => {
      const [venue, id] = where.split(" ") as [VenueId, string];
      const [before, after] = [surfaceWith(venue, id, given), surfaceWith(venue, id, given, mutate)];
      const forward = compare(before, after);
      const operation = location.startsWith("info.") ? "" : id;
      // An operation is called as it is called now.
      expect(forward.changes.map(told)).toEqual([{ operation: there[0] === "operation renamed" ? "margin.readPurchaseOrders" : operation, location, kind: there[0], class: there[1] }]);
      expect(forward.summary).toEqual({ breaking: 0, risky: 0, compatible: 0, docs: 0, [there[1]]: 1 });
      expect(compare(after, before).changes.map(told)).toEqual([{ operation, location: backLocation, kind: back[0], class: back[1] }]);
      expect(compare(after, surfaceWith(venue, id, given, mutate)).changes).toEqual([]);
    });
  }

  it("goes through every kind and class", () => {
    const seen = new Set(mutations.flatMap(({ there, back }) => [there.join(": "), back.join(": ")]));
    const all = Object.entries(KINDS).flatMap(([kind, classes]) => Object.values(classes).map((value) => `${kind}: ${value}`));
    expect([...new Set(all)].filter((one) => !seen.has(one))).toEqual([]);
  });
});

const info = { title: "Small", version: "1" };
const ok = (schema: Node): Node => ({ "200": { description: "Done.", content: { "application/json": { schema } } } });
/** A document with one operation, of which some parts are given. */
const small = (openapi: string, { path = "/orders", method = "post", ...operation }: Node, rest: Node = {}): Node => ({ openapi, info, paths: { [path as string]: { [method as string]: { operationId: "place", responses: ok({ type: "object" }), ...operation } } }, ...rest });
const takes = (schema: Node): Node => ({ requestBody: { required: true, content: { "application/json": { schema } } } });
const kinds = (before: Documents, after: Documents): string[] => compare(surfaceOf(before), surfaceOf(after)).changes.map(({ class: value, location, kind }) => `${value}: ${location} ${kind}`);

describe("documents of 3.0 and 3.1 that mean the same", () => {
  const object = (properties: Node): Node => ({ type: "object", properties });
  const twins: Record<string, [Node, Node]> = {
    "null among the types": [{ type: "string", nullable: true }, { type: ["string", "null"] }],
    "null as an alternative": [{ allOf: [{ $ref: "#/components/schemas/Part" }], nullable: true }, { oneOf: [{ $ref: "#/components/schemas/Part" }, { type: "null" }] }],
    "null in a list of values": [{ type: "string", nullable: true, enum: ["a", "b"] }, { type: ["string", "null"], enum: ["a", "b", null] }],
    "null in a list of values that names it": [{ type: "string", nullable: true, enum: ["a", "b", null] }, { enum: ["a", "b", null] }],
    "a constant": [{ type: "string", enum: ["a"] }, { const: "a" }],
    "a constant that is its default": [{ type: "string", enum: ["a"], default: "a" }, { const: "a" }],
    "values with a title each": [{ type: "string", enum: ["a", "b"] }, { oneOf: [{ const: "a", title: "A" }, { const: "b", title: "B" }] }],
    "a choice of types": [{ oneOf: [{ type: "string" }, { type: "integer" }] }, { type: ["integer", "string"] }],
    "exclusive bounds": [{ type: "integer", minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }, { type: "integer", exclusiveMinimum: 0, maximum: 9 }],
    "an example": [{ type: "string", example: "a" }, { type: "string", examples: ["a"] }],
    "parts that add up": [{ allOf: [{ $ref: "#/components/schemas/Part" }, object({ b: { type: "string" } })] }, { ...object({ a: { type: "string" }, b: { type: "string" } }), required: ["a"] }],
    "a reference": [{ $ref: "#/components/schemas/Part" }, { ...object({ a: { type: "string" } }), required: ["a"] }],
  };
  for (const [name, [old, now]] of Object.entries(twins)) {
    it(name, () => {
      const rest = { components: { schemas: { Part: { ...object({ a: { type: "string" } }), required: ["a"] } } } };
      const twin = (openapi: string, schema: Node): Documents => ({ "api.json": small(openapi, { ...takes(object({ member: schema })), responses: ok(schema) }, rest) });
      expect(kinds(twin("3.0.3", old), twin("3.1.0", now))).toEqual([]);
      expect(kinds(twin("3.1.0", now), twin("3.0.3", old))).toEqual([]);
      // None of them is the same as any value.
      expect(kinds(twin("3.0.3", old), twin("3.1.0", { type: "boolean" }))).not.toEqual([]);
    });
  }

  it("null in a list of types, but in no list of values, is not taken", () => {
    expect(kinds({ a: small("3.1.0", takes({ type: ["string", "null"], enum: ["a", "b"] })) }, { a: small("3.1.0", takes({ type: "string", enum: ["a", "b"] })) })).toEqual([]);
  });
});

describe("schemas", () => {
  const tree = (value: Node): Node => ({ components: { schemas: { Tree: { type: "object", properties: { value, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } } } } } });
  const withTree = (value: Node): Documents => ({ a: small("3.1.0", { responses: ok({ $ref: "#/components/schemas/Tree" }) }, tree(value)) });

  it("may contain themselves", () => {
    expect(kinds(withTree({ type: "string" }), withTree({ type: "string" }))).toEqual([]);
    expect(kinds(withTree({ type: "string" }), withTree({ type: "integer" }))).toEqual(["breaking: answer.200.value type changed"]);
  });

  it("may contain each other, and only one of them differ", () => {
    const pair = (last: string): Documents => ({ a: small("3.1.0", { responses: { ...ok({ $ref: "#/components/schemas/One" }), "201": ok({ $ref: "#/components/schemas/Two" })["200"] as Node } }, { components: { schemas: { One: { type: "object", properties: { two: { $ref: "#/components/schemas/Two" }, z: { type: last } } }, Two: { type: "object", properties: { one: { $ref: "#/components/schemas/One" } } } } } }) });
    expect(kinds(pair("string"), pair("integer"))).toEqual(["breaking: answer.200.z type changed", "breaking: answer.201.one.z type changed"]);
  });

  it("may be anything on one side, and something on the other", () => {
    const of = (schema: Node): Documents => ({ a: small("3.1.0", takes({ type: "object", properties: { a: schema } })) });
    const choice = { oneOf: [{ type: "string", minLength: 1 }, { type: "integer", minimum: 1 }] };
    expect(kinds(of({}), of(choice))).toEqual(["breaking: request.body.a type narrowed"]);
    expect(kinds(of(choice), of({}))).toEqual(["compatible: request.body.a type widened"]);
    expect(kinds(of(choice), of({ oneOf: [...choice.oneOf, { type: "null" }] }))).toEqual(["compatible: request.body.a nullable added"]);
    expect(kinds(of(choice.oneOf[0]!), of(choice))).toEqual(["compatible: request.body.a|integer alternative added"]);
  });

  it("that lead nowhere are told", () => {
    expect(() => kinds({ a: small("3.1.0", takes({ $ref: "#/components/schemas/Gone" })) }, {})).toThrow("a: $ref #/components/schemas/Gone leads nowhere");
    expect(() => kinds({ a: small("3.1.0", takes({ $ref: "#/components/schemas/Loop" }), { components: { schemas: { Loop: { $ref: "#/components/schemas/Loop" } } } }) }, {})).toThrow("leads to itself");
  });

  it("refer to other files of their folder", () => {
    const files = (type: string): Documents => ({ "a/api.yaml": small("3.1.0", takes({ $ref: "../parts.yaml#/Part" })), "parts.yaml": { Part: { type } } });
    expect(kinds(files("string"), files("integer"))).toEqual(["breaking: request.body type changed"]);
  });
});

describe("operations", () => {
  const fields = { type: "object", properties: { a: { type: "string" }, b: { type: "string" }, c: { type: "string" }, d: { type: "string" }, e: { type: "string" } } };
  const renamed = { before: { path: "/v1/margin/orders" }, after: { path: "/v3/margin/orders/all" } };

  it("are known by their name under another path, and the rest is still compared", () => {
    expect(kinds({ a: small("3.1.0", { ...renamed.before, ...takes({ type: "object" }) }) }, { a: small("3.1.0", { ...renamed.after, ...takes({ type: "string" }) }) })).toEqual(["breaking: path path renamed", "breaking: request.body type changed"]);
  });

  it("are known by their shape under another path and name", () => {
    const after = { ...fields, properties: { ...fields.properties, e: { type: "integer" } } };
    expect(kinds({ a: small("3.1.0", { ...renamed.before, operationId: "one", ...takes(fields) }) }, { a: small("3.1.0", { ...renamed.after, operationId: "two", ...takes(after) }) })).toEqual(["breaking: operation operation renamed", "breaking: path path renamed", "breaking: request.body.e type changed"]);
  });

  it("are others where only the path is alike, or only the shape", () => {
    const gone = ["breaking: operation operation removed", "compatible: operation operation added"];
    expect(kinds({ a: small("3.1.0", { ...renamed.before, operationId: "one", ...takes({ type: "string" }) }) }, { a: small("3.1.0", { ...renamed.after, operationId: "two", ...takes(fields) }) })).toEqual(gone);
    expect(kinds({ a: small("3.1.0", { ...renamed.before, operationId: "one", ...takes(fields) }) }, { a: small("3.1.0", { path: "/v1/loans", operationId: "two", ...takes(fields) }) })).toEqual(gone);
  });

  it("of one path are told apart by the type of their body, whatever their documents are called", () => {
    const acting = (type: string, more: Node = {}): Node => small("3.0.0", { path: "/act", operationId: undefined, ...takes({ type: "object", properties: { action: { type: "object", properties: { type: { type: "string", enum: [type] }, ...more } } } }) });
    const report = compare(surfaceOf({ one: acting("buy"), two: acting("sell") }), surfaceOf({ three: acting("sell", { a: { type: "string" } }), four: acting("hold"), five: acting("buy") }));
    expect(report.changes).toEqual([
      { operation: "act.hold", method: "POST", path: "/act#hold", location: "operation", kind: "operation added", class: "compatible", before: undefined, after: { path: "POST /act#hold" } },
      { operation: "act.sell", method: "POST", path: "/act#sell", location: "request.body.action.a", kind: "field added", class: "compatible", before: undefined, after: { type: "string", required: false } },
    ]);
  });

  it("of one path are not taken for each other when one goes and another comes", () => {
    const acting = (type: string): Node => small("3.0.0", { path: "/act", operationId: type, ...takes({ ...fields, properties: { ...fields.properties, type: { enum: [type] } } }) });
    const gone = ["breaking: operation operation removed", "compatible: operation operation added"];
    expect(kinds({ a: acting("buy"), b: acting("sell") }, { a: acting("buy"), c: acting("hold") })).toEqual(gone);
    expect(kinds({ a: acting("buy") }, { a: acting("hold") })).toEqual(gone);
    // Unless only one of them has a constant.
    expect(kinds({ a: acting("buy") }, { a: { ...small("3.0.0", { path: "/act", operationId: "act", ...takes({ ...fields, properties: { ...fields.properties, type: { enum: ["buy", "hold"] } } }) }) } })).toEqual(["breaking: operation operation renamed", "compatible: request.body.type enum value added"]);
  });

  it("are not known by a page that several share", () => {
    const page = { externalDocs: { url: "https://venue.example/page" } };
    const two = (name: string): Documents => ({ a: { ...small("3.0.0", {}), paths: { "/one": { get: { operationId: "one", ...page, responses: {} } }, [`/${name}`]: { get: { operationId: name, ...page, responses: {} } } } } });
    expect(kinds(two("two"), two("three"))).toEqual(["breaking: operation operation removed", "compatible: operation operation added"]);
    const alone = (path: string): Documents => ({ a: small("3.0.0", { path, operationId: path.slice(1), ...page }) });
    expect(kinds(alone("/one"), alone("/two"))).toEqual(["breaking: operation operation renamed", "breaking: path path renamed"]);
  });

  it("of one path on several hosts, or in several documents, are told apart", () => {
    const on = (host: string, type: string): Node => small("3.0.0", { operationId: "001", "x-domain": host, ...takes({ type }) });
    expect(kinds({ a: on("Spot", "object"), b: on("Futures", "string") }, { a: on("Futures", "string"), b: on("Spot", "integer") })).toEqual(["breaking: request.body type changed"]);
    const [text, number] = [small("3.0.0", takes({ type: "string" })), small("3.0.0", takes({ type: "integer" }))];
    expect(kinds({ a: text, b: number }, { a: text, b: number })).toEqual([]);
  });

  it("are the same however their placeholders are called", () => {
    expect(kinds({ a: small("3.0.0", { path: "/orders/{order-id}" }) }, { a: small("3.0.0", { path: "/orders/{orderId}" }) })).toEqual([]);
  });

  it("of other publishers tell limits and authentication in words of theirs", () => {
    const words = (weight: number, channel: string): Documents => ({ a: small("3.0.0", { operationId: "001", "x-sdk-service": "VIPLending", "x-sdk-method-name": "getAll", "x-api-rate-limit-pool": "Spot", "x-api-rate-limit-weight": weight, "x-api-channel": channel }) });
    expect(compare(surfaceOf(words(2, "Public")), surfaceOf(words(4, "Private"))).changes.map(told)).toEqual([
      { operation: "vipLending.getAll", location: "x-auth", kind: "auth changed", class: "breaking" },
      { operation: "vipLending.getAll", location: "x-limits.spot", kind: "limits lowered", class: "risky" },
    ]);
  });
});

describe("a report", () => {
  it("is empty for what did not change", () => {
    const report = compare(readSurface(specs), readSurface(specs));
    expect(report).toEqual({ summary: { breaking: 0, risky: 0, compatible: 0, docs: 0 }, changes: [] });
  });

  it("does not depend on the order of keys and files", () => {
    const turned = (value: unknown): unknown => (Array.isArray(value) ? value.map(turned) : value !== null && typeof value === "object" ? Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, turned(part)])) : value);
    const turn: Mutate = ({ document }) => void Object.assign(document, { paths: turned(document.paths) });
    const change: Mutate = (at) => (body(at).properties = { a: { type: "string" }, b: { type: "string" } });
    const report = compare(surfaceWith("kucoin", "margin.borrow"), surfaceWith("kucoin", "margin.borrow", change));
    expect(compare(surfaceWith("kucoin", "margin.borrow", turn), surfaceWith("kucoin", "margin.borrow", change, turn))).toEqual(report);
    expect(report.changes.length).toBeGreaterThan(5);
  });

  it("names the venue where there are several", () => {
    const both = (summary: string): Documents => ({ "one/venue.yaml": { openapi: "3.1.0", "x-venue": { id: "one" }, paths: {} }, "one/a.yaml": small("3.1.0", { summary }), "two/venue.yaml": { openapi: "3.1.0", "x-venue": { id: "two" }, paths: {} }, "two/a.yaml": small("3.1.0", {}) });
    expect(compare(surfaceOf(both("A.")), surfaceOf(both("B."))).changes.map(({ venue, operation }) => [venue, operation])).toEqual([["one", "a.place"]]);
  });

  // Whatever a leaf of a document says, another value there is news.
  it.each([["kucoin", "margin.credit.yaml"], ["hyperliquid", "exchange.orders.yaml"], ["coinswitch", "hft.yaml"]] as [VenueId, string][])("tells of every leaf of %s's %s", (venue, file) => {
    const documents = originals[venue] as Record<string, Node>;
    const original = documents[file]!;
    const before = surfaceOf(documents, [file]);
    const leaves: string[][] = [];
    const walk = (value: unknown, path: string[]): void => {
      if (value !== null && typeof value === "object") for (const [key, part] of Object.entries(value)) walk(part, [...path, key]);
      // A reference elsewhere is judged by what it leads to.
      else if (path.at(-1) !== "$ref") leaves.push(path);
    };
    walk({ paths: original.paths as unknown, components: original.components as unknown }, []);
    const silent = leaves.filter((path, index) => {
      if (index % 7 !== 0) return false;
      const document = structuredClone(original);
      let parent: Node = document;
      for (const key of path.slice(0, -1)) parent = parent[key] as Node;
      const old: unknown = parent[path.at(-1)!];
      parent[path.at(-1)!] = typeof old === "boolean" ? !old : typeof old === "number" ? old + 1 : old === null ? "x" : `${String(old)}x`;
      return compare(before, surfaceOf({ ...documents, [file]: document }, [file])).changes.length === 0;
    });
    expect(leaves.length).toBeGreaterThan(300);
    expect(silent.map((path) => path.join("."))).toEqual([]);
  });

  it("knows every word of the vocabulary", () => {
    const { $defs } = JSON.parse(readFileSync(join(specs, "vocabulary.schema.json"), "utf8")) as { $defs: Record<string, { properties: object }> };
    const words = (place: string): string[] => Object.keys($defs[place]!.properties).filter((word) => word.startsWith("x-"));
    const silent = (word: string, mutate: Mutate): string[] => {
      const { changes } = compare(surfaceWith("kucoin", "spot.addStopOrder"), surfaceWith("kucoin", "spot.addStopOrder", mutate));
      return changes.some(({ kind }) => kind !== "extension changed") ? [] : [word];
    };
    // `x-arm` tells alternatives apart; `x-host` and `x-venue` are read where the documents are.
    const unknown = [
      ...words("operation").flatMap((word) => silent(word, (at) => (at.operation[word] = [{ field: "a" }]))),
      ...words("requestBody").flatMap((word) => silent(word, (at) => (at.operation.requestBody[word] = "a"))),
      ...words("schema").filter((word) => word !== "x-arm").flatMap((word) => silent(word, (at) => (field("remark")(at)[word] = ["a"]))),
      ...words("venueRoot").filter((word) => word !== "x-venue").flatMap((word) => silent(word, ({ venue }) => (venue[word] = word === "x-errors" ? [] : { other: { value: 0, description: "" } }))),
    ];
    expect(unknown).toEqual([]);
  });
});

describe("npm run specs:diff", () => {
  const run = (...args: string[]): { code: number; out: string; err: string } => {
    const [out, err]: [string[], string[]] = [[], []];
    return { code: main(args, (text) => out.push(text), (text) => err.push(text)), out: out.join("\n"), err: err.join("\n") };
  };
  const write = (folder: string, files: Record<string, Node>): string => {
    for (const [name, document] of Object.entries(files)) {
      mkdirSync(join(temporary, folder, name, ".."), { recursive: true });
      writeFileSync(join(temporary, folder, name), name.endsWith(".json") ? JSON.stringify(document) : stringify(document));
    }
    return join(temporary, folder);
  };
  const [old, now] = [small("3.1.0", takes({ type: "object", properties: { a: { type: "string" } } })), small("3.1.0", takes({ type: "object", properties: { b: { type: "string" } }, required: ["b"] }))];

  it("prints JSON alone, and exits 1 on what breaks", () => {
    const [before, after] = [write("json-old", { "api.json": old }), write("json-new", { "api.yaml": now })];
    const { code, out } = run(before, after, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      summary: { breaking: 2, risky: 0, compatible: 0, docs: 0 },
      changes: [
        { operation: "api.place", method: "POST", path: "/orders", location: "request.body.a", kind: "field removed", class: "breaking", before: { type: "string", required: false } },
        { operation: "api.place", method: "POST", path: "/orders", location: "request.body.b", kind: "field added", class: "breaking", after: { type: "string", required: true } },
      ],
    });
    expect(run(after, join(after, "api.yaml"), "--json")).toEqual({ code: 0, out: JSON.stringify({ summary: { breaking: 0, risky: 0, compatible: 0, docs: 0 }, changes: [] }, null, 2), err: "" });
  });

  it("prints a report by class and operation", () => {
    const [before, after] = [write("text-old", { "api.json": { ...old, info: { ...info, description: "A." } } }), write("text-new", { "api.yaml": now })];
    expect(run(before, after).out).toBe(
      ["Breaking: working code stops (2)", "", "  api.place  (POST /orders)", '    request.body.a  field removed: {"type":"string","required":false}', '    request.body.b  field added: {"type":"string","required":true}', "", "2 breaking, 0 risky, 0 compatible, 1 in words and examples"].join("\n"),
    );
    expect(run(before, after, "--docs").out).toContain("  info.api  description changed: A.");
  });

  it("reads one file with what it refers to", () => {
    const files = (type: string): Record<string, Node> => ({ "api.yaml": small("3.1.0", takes({ $ref: "parts.yaml#/Part" })), "parts.yaml": { Part: { $ref: "whole.yaml" } }, "whole.yaml": { type }, "other.yaml": small("3.1.0", { path: "/other", ...takes({ type }) }) });
    const [before, after] = [write("one-old", files("string")), write("one-new", files("integer"))];
    expect((JSON.parse(run(join(before, "api.yaml"), join(after, "api.yaml"), "--json").out) as { changes: Change[] }).changes.map(({ path }) => path)).toEqual(["/orders"]);
  });

  it("reads revisions of a repository", () => {
    const repository = mkdtempSync(join(temporary, "git-"));
    const git = (...args: string[]): string => execFileSync("git", ["-C", repository, "-c", "user.name=t", "-c", "user.email=t@venue.example", ...args], { encoding: "utf8" });
    git("init", "-q");
    const venue = { openapi: "3.1.0", "x-venue": { id: "acme" }, paths: {}, components: { schemas: { Text: { type: "string", description: "Größe" } } } };
    const commit = (type: string): void => {
      for (const [name, document] of Object.entries({ "specs/acme/venue.yaml": venue, "specs/acme/a.yaml": small("3.1.0", takes({ type: "object", properties: { a: { type }, b: { $ref: "venue.yaml#/components/schemas/Text" } } })) })) {
        mkdirSync(join(repository, name, ".."), { recursive: true });
        writeFileSync(join(repository, name), stringify(document));
      }
      git("add", "-A");
      git("commit", "-qm", type);
    };
    commit("string");
    git("tag", "first");
    commit("integer");
    const read = (source: string): Surface => readSurface(source, { repository });
    for (const [before, after] of [["first", "HEAD"], ["HEAD~1", "HEAD"], ["first:specs/acme", "HEAD:specs/acme/"], ["first:specs/acme/a.yaml", "HEAD:./specs/acme/a.yaml"]] as const) {
      expect(compare(read(before), read(after)).changes.map(({ operation, location, kind }) => `${operation} ${location} ${kind}`)).toEqual(["a.place request.body.a type changed"]);
    }
    for (const source of ["nowhere", "first:nowhere", "--help:specs", "first:specs/acme/none.yaml"]) expect(() => read(source), source).toThrow("neither a file, a folder nor a git revision");
  });

  it("names every kind at the head of its file", () => {
    const [head] = readFileSync(join(specs, "../scripts/specs-diff.ts"), "utf8").replace(/\n \* +/g, " ").split("*/");
    expect(Object.keys(KINDS).filter((kind) => !(/ (tightened|loosened)$/.test(kind) ? head!.includes(kind.split(" ")[0]!) : head!.includes(kind)))).toEqual([]);
  });

  it("exits 2 where nothing can be told", () => {
    const before = write("wrong", { "api.json": old });
    const broken = write("broken", {});
    cpSync(before, broken, { recursive: true });
    writeFileSync(join(broken, "api.json"), "{");
    for (const args of [[], [before], [before, before, before], [before, before, "--yaml"], [before, join(temporary, "none")], [before, broken], [before, temporary + "/git-none"]]) expect(run(...args).code, args.join(" ")).toBe(2);
    expect(run(before, broken).err).toMatch(/^api.json cannot be read: /);
    expect(run("--help").code).toBe(0);
  });
});
