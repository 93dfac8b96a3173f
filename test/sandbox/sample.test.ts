/** Samples of answers: that they fit, what they take from a request, and what a schema must say so that there can be one. */
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/kucoin/operations.js";
import { wire } from "../../generated/kucoin/wire.js";
import type { Operation } from "../../src/core/types.js";
import { sampleAnswer, Sampler, type SampleChoices, type Schema } from "../../src/sandbox/sample.js";
import { wireViewOf } from "../../src/sandbox/shared-wire-view.js";
import type { Arrived, WireSchemas } from "../../src/sandbox/types.js";

const NOW = 1_790_000_000_123;
const all: Operation[] = Object.values(operations).flatMap((group): Operation[] => Object.values(group));
const arrivedAt = (operation: Operation, more: Partial<Arrived> = {}): Arrived => ({ operation, network: "mainnet", method: operation.method, target: operation.path, path: {}, query: {}, headers: {}, text: "", body: undefined, ...more });

it.each(all.map((operation) => [operation.id, operation] as const))("%s has a sample that fits its spec", (id, operation) => {
  const body = sampleAnswer(wire, arrivedAt(operation), NOW);
  expect(wireViewOf(wire).answerProblem(id, { status: 200, body })).toBeUndefined();
  expect(sampleAnswer(wire, arrivedAt(operation), NOW)).toEqual(body);
});

/** A wire view of one operation, whose answer is the schema given. */
const wireOf = (answer: Schema, request: Partial<WireSchemas["operations"][string]> = {}, schemas: Record<string, Schema> = {}): WireSchemas => ({
  components: { schemas },
  operations: { "margin.borrow": { ...request, answers: { "200": { "application/json": answer } } } },
});
const object = (properties: Record<string, Schema>, more: Schema = {}): Schema => ({ type: "object", properties, ...more });
const sampleOf = (properties: Record<string, Schema>, schemas?: Record<string, Schema>): unknown => sampleAnswer(wireOf(object(properties), {}, schemas), arrivedAt(operations.margin.borrow), NOW);

describe("a sample", () => {
  it("is of the success, not of a refusal", () => {
    const arm = object({ code: { const: "0" }, data: { type: "boolean" } }, { "x-arm": "success" });
    const wire = wireOf({ oneOf: [{ $ref: "#/components/schemas/Refusal" }, arm] }, {}, { Refusal: object({ code: { const: "1" } }, { "x-arm": "error" }) });
    expect(sampleAnswer(wire, arrivedAt(operations.margin.borrow), NOW)).toEqual({ code: "0", data: true });
  });

  it("takes the example, the constant, or the first of the values", () => {
    const schemas = { Amount: { type: "string", pattern: "^[0-9]+$", examples: ["25"] } };
    const amount = { $ref: "#/components/schemas/Amount" };
    expect(sampleOf({ a: amount, b: { ...amount, examples: ["3"] }, c: { const: 7 }, d: { enum: ["x", "y"] }, e: { type: "string", "x-known-values": ["u", "v"] }, f: { type: "string", enum: ["2", "3"], examples: ["3"] } }, schemas)).toEqual({ a: "25", b: "3", c: 7, d: "x", e: "u", f: "3" });
  });

  it("has times of now, in their units, and lengths of time as they are", () => {
    const properties = { a: { type: "integer", "x-unit": "ms" }, b: { type: "integer", "x-unit": "ns" }, c: { type: "string", "x-unit": "ms" }, d: { type: ["integer", "null"], "x-unit": "s", examples: [1700000000] }, e: { type: "integer", "x-unit": "s" }, f: { type: "integer", "x-unit": "ms", examples: [500] }, g: { type: "integer", "x-unit": "ms", examples: [1700000000000] } };
    expect(sampleOf(properties)).toEqual({ a: NOW, b: NOW * 1e6, c: String(NOW), d: 1_790_000_000, e: 1, f: 500, g: NOW });
  });

  it("keeps to bounds and lengths", () => {
    const properties = { a: { type: "integer", minimum: 10 }, b: { type: "number", exclusiveMinimum: 4 }, c: { type: "integer", maximum: 0 }, d: { type: "integer" }, e: { type: "string", minLength: 3 }, f: { type: "string", maxLength: 2, minLength: 1 }, someId: { type: "string", maxLength: 8 }, g: { type: "string", "x-unit": "USDT" } };
    expect(sampleOf(properties)).toEqual({ a: 10, b: 5, c: 0, d: 1, e: "eee", f: "f", someId: "68a1f0c2", g: "1" });
  });

  it("has one item in lists, tuples place by place, one entry in maps, and ends where a schema holds itself", () => {
    const schemas = { Node: object({ children: { type: "array", items: { $ref: "#/components/schemas/Node" } }, next: { $ref: "#/components/schemas/Node" } }), Currency: { type: "string", examples: ["USDT"] } };
    const properties = { currencies: { type: "array", items: { type: "string" } }, currency: { type: "string" }, feeCurrency: { type: "string" }, rows: { type: "array", items: object({ a: { type: "boolean" } }) }, pair: { type: "array", items: [{ type: "string", enum: ["p"] }, { type: "integer" }] }, map: { type: "object", additionalProperties: { type: "integer" } }, named: { type: "object", propertyNames: { examples: ["BTC"] }, additionalProperties: { type: "integer" } }, node: { $ref: "#/components/schemas/Node" }, anything: {} };
    expect(sampleOf(properties, schemas)).toEqual({ currencies: ["USDT"], currency: "USDT", feeCurrency: "USDT", rows: [{ a: true }], pair: ["p", 1], map: { name: 1 }, named: { BTC: 1 }, node: { children: [] }, anything: null });
  });

  it("is the last page", () => {
    const wire = wireOf(object({ rows: { type: "array", items: { type: "integer" } }, hasMore: { type: "boolean" } }));
    const operation: Operation = { ...operations.margin.borrow, pages: { rows: "rows", cursor: "from", next: "to", more: "hasMore" } };
    expect(sampleAnswer(wire, arrivedAt(operation), NOW)).toEqual({ rows: [1], hasMore: false });
  });

  it("cannot be made of a pattern alone", () => {
    expect(() => sampleOf({ rows: { type: "array", items: object({ price: { type: "string", pattern: "^a$" } }) } })).toThrow("margin.borrow answer.rows[].price: text that follows a pattern needs an example");
  });
});

describe("what a request told", () => {
  const answer = object({ orderId: { type: "string" }, clientOid: { type: "string" }, currentPage: { type: "integer" }, size: { type: "string" }, side: { type: "string", enum: ["buy", "sell"] }, currency: { type: "string", pattern: "^[A-Z]+$", examples: ["USDT"] }, rows: { type: "array", items: object({ orderId: { type: "string" }, leverage: { type: "integer" }, isIsolated: { type: "boolean" } }) } });
  const query = object({ currentPage: { type: "integer" }, isIsolated: { type: "boolean" } });

  it("is told back where it fits, in rows too", () => {
    const text = '{"clientOid":"mine","size":0.10000000000000000001,"leverage":5,"side":"hold","currency":"no"}';
    const arrived = arrivedAt(operations.margin.borrow, { path: { orderId: "o1" }, query: { currentPage: "3", isIsolated: "false" }, text, body: JSON.parse(text) as unknown });
    expect(sampleAnswer(wireOf(answer, { query }), arrived, NOW)).toEqual({ orderId: "o1", clientOid: "mine", currentPage: 3, size: "0.10000000000000000001", side: "buy", currency: "USDT", rows: [{ orderId: "o1", leverage: 5, isIsolated: false }] });
  });

  it("is that of a batch's first item", () => {
    const text = '{"orderList":[{"clientOid":"first"},{"clientOid":"second"}]}';
    expect(sampleAnswer(wireOf(answer), arrivedAt(operations.margin.borrow, { text, body: JSON.parse(text) as unknown }), NOW)).toMatchObject({ clientOid: "first", orderId: "68a1f0c2d3e4f500012b9a01" });
  });
});

describe("variants", () => {
  const sampler = (choices: Partial<SampleChoices>): Sampler => new Sampler(wireOf({}), { variant: 0, full: true, everyRow: true, now: NOW, ...choices });
  const row = object({ state: { type: ["string", "null"], "x-known-values": ["open", "done"] }, side: { enum: ["buy", "sell"] } }, { required: ["state"] });

  it("take every value of every list in turn", () => {
    const states = [0, 1, 2].map((variant) => sampler({ variant }).sample(row, "row"));
    expect(states).toEqual([{ state: "open", side: "buy" }, { state: "done", side: "sell" }, { state: null, side: "buy" }]);
    expect(sampler({}).variants(row)).toBe(3);
    expect(sampler({ full: false }).sample(row, "row")).toEqual({ state: "open" });
  });

  it("are the first only of what is settled elsewhere", () => {
    const settled = new Sampler(wireOf({}, {}, { State: { enum: ["open", "done"] } }), { variant: 1, full: true, everyRow: true, now: NOW, isSettled: ($ref) => $ref.endsWith("/State") });
    expect(settled.sample(object({ state: { $ref: "#/components/schemas/State" }, side: { enum: ["buy", "sell"] } }), "row")).toEqual({ state: "open", side: "sell" });
  });

  it("stand in one list as far as it may be long, and go through every form", () => {
    expect((sampler({}).sample({ type: "array", items: row }, "rows") as unknown[]).length).toBe(3);
    expect([0, 1].map((variant) => sampler({ variant }).sample({ type: "array", items: row, maxItems: 2 }, "rows"))).toMatchObject([[{ state: "open" }, { state: "done" }], [{ state: null }, { state: "open" }]]);
    expect(sampler({ full: false }).sample({ type: "array", items: row }, "rows")).toEqual([]);
    const forms = { oneOf: [{ enum: ["a", "b"] }, { type: "integer" }] };
    expect([0, 1, 2, 3].map((variant) => sampler({ variant }).sample(forms, "form"))).toEqual(["a", "b", 1, "a"]);
  });
});
