/**
 * The checks in generated/ are Ajv's code made short. Here they say the same as Ajv does about the same values, valid and broken: about
 * the specs' own schemas, and about made-up ones that have what no spec has so far.
 *
 * `CHECK_RUNS=1000 npx vitest run test/scripts/validators.test.ts` for the long run.
 */
import { Ajv } from "ajv";
import { build } from "esbuild";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { AJV_OPTIONS, checkSchemas, compileChecks } from "../../scripts/lib/emit/validators.js";
import { loadVenue, venueFolders, type Node } from "../../scripts/lib/load.js";
import { callerOperation } from "../../scripts/lib/views.js";
import type { Check, CheckError } from "../../src/core/types.js";

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const RUNS = Number(process.env.CHECK_RUNS ?? 100);

// ── what Ajv says, in memory and of the whole schema ────────────────────────────────────────────────────────────────────────────────

/** What `validate.ts` reads of an error: the names and values of four keywords, the text of the others, which is the spec's own where it has one. */
function told({ instancePath, keyword, params, message }: CheckError, rule?: string): unknown {
  if (keyword === "if") return { instancePath, keyword };
  if (["required", "additionalProperties", "enum", "const"].includes(keyword)) return { instancePath, keyword, params };
  return { instancePath, keyword, message: rule !== undefined && ["pattern", "not"].includes(keyword) ? `must be ${rule}` : message };
}

function inMemory(schema: Node): (value: unknown) => unknown[] {
  const ajv = new Ajv({ ...AJV_OPTIONS, verbose: true } as never);
  ajv.addVocabulary(["x-rule"]);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : validate.errors!.map((error) => told(error as CheckError, (error.parentSchema as Node)["x-rule"] as string | undefined)));
}

const short = (check: Check) => (value: unknown): unknown[] => {
  const errors: CheckError[] = [];
  check(value, errors);
  return errors.map((error) => told(error));
};

// ── values that fit, and values that are off at a place or more ─────────────────────────────────────────────────────────────────────

const ODD: unknown[] = [undefined, null, true, false, 0, -0, -1, 1.5, 1e21, 2 ** 53, NaN, Infinity, "", " ", "0", "5.0", "a,b", "é😀", "x".repeat(500), "0x", [], [undefined], [[]], [1, 2, 3, 4, 5], {}, { a: 1 }, new Date(0), () => 1, 5n];
const STRANGERS = ["other", "toString", "constructor", "__proto__", "a/b~c", "0", ""];

/** Texts that fit but for look-aheads, which the generator of texts cannot read. What does not fit is a broken value like others. */
const texts = ({ pattern, minLength = 0, maxLength = 20 }: Node): fc.Arbitrary<unknown> =>
  pattern ? fc.stringMatching(new RegExp((pattern as string).replace(/\(\?![^()]*(?:\([^()]*\)[^()]*)*\)/g, ""))) : fc.string({ minLength, maxLength: Math.min(maxLength as number, 40) });

function integers({ minimum, maximum, multipleOf = 1 }: Node): fc.Arbitrary<unknown> {
  const [low, high] = [Math.ceil((minimum as number) / multipleOf), Math.floor((maximum as number) / multipleOf)];
  return fc.oneof(fc.constantFrom(low, high, ...[0, 1].filter((value) => value > low && value < high)), fc.bigInt(BigInt(low), BigInt(high)).map(Number)).map((value) => value * multipleOf);
}

/** @param off of a thousand values and members, so many are something else: half of them anything, half nearly right */
function values(schema: Node, off: number): fc.Arbitrary<unknown> {
  const fitting = fits(schema, off);
  return off === 0 ? fitting : fc.oneof({ weight: 2000 - 2 * off, arbitrary: fitting }, { weight: off, arbitrary: fc.constantFrom(...ODD) }, { weight: off, arbitrary: fitting.chain(nearly) });
}

const nearly = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value === "string") return fc.constantFrom(`${value}!`, `${value}123456789`, value.slice(1), value.toUpperCase(), "");
  if (typeof value === "number") return fc.constantFrom(value + 0.5, -1 - value, value + 1, value - 1, 0, 1e300, String(value));
  return fc.constantFrom(...ODD);
};

function fits(schema: Node, off: number): fc.Arbitrary<unknown> {
  if (typeof schema !== "object") return fc.constantFrom(...ODD);
  if ("const" in schema) return fc.constant(schema.const as unknown);
  if (schema.enum) return fc.constantFrom(...(schema.enum as unknown[]));
  const choice = (schema.oneOf ?? schema.anyOf) as Node[] | undefined;
  if (choice) return fc.oneof(...choice.map((each) => values(each, off)));
  const types = [schema.type].flat() as (string | undefined)[];
  if (types.length > 1) return fc.oneof(...types.map((type) => fits({ ...schema, type }, off)));
  const [type] = types;
  if (type === "object") return objects(schema, off);
  if (type === "array") return Array.isArray(schema.items) ? tuples(schema.items as Node[], off) : fc.array(values((schema.items ?? {}) as Node, off), { minLength: (schema.minItems ?? 0) as number, maxLength: Math.min((schema.maxItems ?? 4) as number, Math.max((schema.minItems ?? 0) as number, 4)) });
  if (type === "string") return texts(schema);
  if (type === "integer" || type === "number") return integers({ minimum: -1000, maximum: 1000, ...schema });
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  return fc.constantFrom(...ODD);
}

const tuples = (items: Node[], off: number): fc.Arbitrary<unknown> => {
  const whole = fc.tuple(...items.map((item) => values(item, off)));
  return off === 0 ? whole : fc.oneof({ weight: 9, arbitrary: whole }, { weight: 1, arbitrary: whole.map((list) => list.slice(1)) }, { weight: 1, arbitrary: whole.map((list) => [...list, 1]) });
};

function objects({ properties = {}, required = [] }: Node, off: number): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(Object.entries(properties as Record<string, Node>).map(([name, schema]) => [name, values(schema, off)]));
  const whole = fc.record(members, { requiredKeys: required as string[], noNullPrototype: true }) as fc.Arbitrary<object>;
  if (off === 0) return whole;
  const names = Object.keys(members);
  const without = (value: object, name: string): object => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
  // Own, even where that is not what an assignment does.
  const more = (value: object, name: string): object => Object.defineProperty({ ...value }, name, { value: 1, enumerable: true });
  return fc.oneof(
    { weight: 8, arbitrary: whole },
    { weight: 1, arbitrary: fc.tuple(whole, fc.constantFrom("", ...names)).map(([value, name]) => without(value, name)) },
    { weight: 1, arbitrary: fc.tuple(whole, fc.constantFrom(...STRANGERS)).map(([value, name]) => more(value, name)) },
    { weight: 1, arbitrary: whole.map((value) => Object.create(value) as object) },
  );
}

/** Holds one check against Ajv; the keywords that were told. */
function compare(schema: Node, check: Check, numRuns = RUNS): Set<string> {
  const [ajv, ours] = [inMemory(schema), short(check)];
  const keywords = new Set<string>();
  let valid = 0;
  const property = fc.property(fc.oneof({ weight: 9, arbitrary: fc.oneof(fits(schema, 0), fits(schema, 60), fits(schema, 400)) }, { weight: 1, arbitrary: fc.constantFrom(...ODD) }), (value) => {
    const expected = ajv(value);
    if (expected.length === 0) valid += 1;
    for (const error of expected) keywords.add((error as CheckError).keyword);
    expect(ours(value)).toEqual(expected);
  });
  fc.assert(property, { numRuns, seed: 7 });
  // Neither may be empty: what nothing passes, or nothing fails, would agree with anything.
  expect(valid).toBeGreaterThan(0);
  expect(keywords.size).toBeGreaterThan(0);
  return keywords;
}

/** Keywords that hold schemas and are never broken themselves, and a word of ours. */
const SILENT = ["properties", "items", "then", "allOf", "x-rule"];

/** Every keyword of a schema that can be told as broken. */
function keywordsOf(schema: Node): string[] {
  return Object.entries(schema).flatMap(([key, member]) => {
    const inner = key === "properties" ? Object.values(member as Node).filter((value) => typeof value === "object") : ["items", "then", "oneOf", "anyOf", "allOf"].includes(key) ? [member].flat() : [];
    return [...(SILENT.includes(key) || (key === "required" && (member as unknown[]).length === 0) ? [] : [key]), ...(inner as Node[]).flatMap(keywordsOf)];
  });
}

const groups = venueFolders(path("specs")).map((folder) => loadVenue(path(`specs/${folder}`))).flatMap((venue) => venue.groups.map((group) => ({ venue, group, name: `${venue.id}/${group}` })));

describe.each(groups)("the checks of $name", ({ venue, group, name: folder }) => {
  const schemas = checkSchemas(venue, venue.operations.filter((operation) => operation.group === group).map((operation) => callerOperation(venue, operation)));
  const checks = import(path(`generated/${folder}/validators.ts`)) as Promise<Record<string, Check>>;

  it("are there for every operation and kind of options, and no others", async () => {
    expect(Object.keys(await checks).sort()).toEqual(Object.keys(schemas).sort());
  });

  it("say what Ajv says", { timeout: 120_000 }, async () => {
    const seen = new Set<string>();
    for (const [name, schema] of Object.entries(schemas)) {
      for (const keyword of compare(schema, (await checks)[name]!)) seen.add(keyword);
    }
    const all = new Set(Object.values(schemas).flatMap(keywordsOf));
    expect([...all].filter((keyword) => !seen.has(keyword))).toEqual([]);
  });

  it("bring nothing along that they do not use", async () => {
    const file = path(`generated/${folder}/validators.ts`);
    const declarations = new Map(readFileSync(file, "utf8").split(/^(?=(?:export )?(?:const|function) )/m).slice(1).map((text) => [/^(?:export )?(?:const|function) (\w+)/.exec(text)![1]!, text]));
    const reach = (name: string, found = new Set<string>()): Set<string> => {
      if (!found.has(name)) for (const word of (found.add(name), declarations.get(name)!.match(/\w+/g)!)) if (declarations.has(word) && !(word in schemas)) reach(word, found);
      return found;
    };
    const names = Object.keys(schemas);
    for (const name of [names[0]!, names[Math.floor(names.length / 2)]!, names.at(-1)!]) {
      const { outputFiles } = await build({ stdin: { contents: `export { ${name} } from ${JSON.stringify(file)};`, resolveDir: path(".") }, bundle: true, format: "esm", write: false, logLevel: "error" });
      const kept = [...outputFiles[0]!.text.matchAll(/^(?:var|function) (\w+)/gm)].map(([, kept]) => kept!).filter((kept) => declarations.has(kept));
      expect(kept.sort()).toEqual([...reach(name)].sort());
    }
  });
});

// ── schemas that no spec has so far ─────────────────────────────────────────────────────────────────────────────────────────────────

const text = { type: "string", minLength: 1, maxLength: 5 };
const closed = (properties: Node, required: string[] = [], more: Node = {}): Node => ({ type: "object", additionalProperties: false, required, properties, ...more });
const when = (name: string, value: unknown, field: string): Node => ({ if: { required: [name], properties: { [name]: { const: value } } }, then: { required: [field] } });

const MADE_UP: Record<string, Node> = {
  none: closed({}),
  any: closed({ whatever: {}, whichever: true, known: text }, ["whatever"]),
  hyphens: closed({ "x-one": text, "two-three": { type: "boolean" } }, ["x-one"]),
  eight: closed(Object.fromEntries([..."abcdefgh"].map((name) => [name, text])), ["h"]),
  nine: closed(Object.fromEntries([..."abcdefghi"].map((name) => [name, text])), ["a", "i"]),
  closedList: closed({ only: { type: "string", enum: ["a"] }, mixed: { enum: ["a", 1, true, null, "quo\"te"] }, one: { const: "x" }, none: { type: ["string", "null"], enum: ["a", null] } }),
  messages: closed({ rule: { type: "string", pattern: "^\"[+]{1,2}\\}$", "x-rule": "in \"quotes\" + a brace" }, bare: { type: "string", pattern: "^a/b[\"+]$" }, amount: { type: "number", minimum: 0, exclusiveMaximum: 5 } }),
  conditions: closed({ type: { type: "string", enum: ["limit", "market"] }, price: text, size: text, isolated: { type: "boolean" } }, ["type"], { allOf: [when("type", "limit", "price"), when("type", "market", "size"), when("isolated", true, "size")] }),
  nested: closed({ list: { type: "array", minItems: 1, maxItems: 3, items: closed({ pair: { type: "array", items: [text, { type: ["integer", "null"], minimum: 0 }], minItems: 2, maxItems: 2, additionalItems: false } }, ["pair"]) }, none: { ...closed({ a: text }, ["a"]), type: ["object", "null"] } }, ["list"]),
  choice: closed({ one: { oneOf: [closed({ a: text }, ["a"]), closed({ b: { oneOf: [text, { type: "integer" }] } }, ["b"]), { type: "string", enum: ["z"] }] }, some: { anyOf: [closed({ a: text }), closed({ a: text, b: text }, ["b"])] } }),
};

/** Compiles and loads checks of made-up schemas. */
async function compiled(schemas: Record<string, Node>): Promise<Record<string, Check>> {
  const { outputFiles } = await build({ stdin: { contents: compileChecks(schemas), resolveDir: path("generated/kucoin/margin"), loader: "ts" }, bundle: true, format: "esm", write: false, logLevel: "error" });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString("base64")}`)) as Record<string, Check>;
}

it.each(Object.keys(MADE_UP))("says what Ajv says about a made-up schema: %s", async (name) => {
  const seen = compare(MADE_UP[name]!, (await compiled(MADE_UP))[name]!, 10 * RUNS);
  expect(keywordsOf(MADE_UP[name]!).filter((keyword) => !seen.has(keyword))).toEqual([]);
});

it("shares equal parts, and has a rule's own words where parts differ by them only", () => {
  const code = compileChecks({ one: closed({ a: text, b: text }), two: closed({ c: text, d: { ...text, pattern: "^a$", "x-rule": "an a" }, e: { ...text, pattern: "^a$", "x-rule": "one a" } }) });
  expect(code.match(/^function /gm)).toHaveLength(3);
  expect(code.match(/new RegExp/g)).toHaveLength(1);
});

describe("the compiler of checks stops at", () => {
  it.each<[string, Node, RegExp]>([
    ["an open object", { type: "object", required: ["a"], properties: { a: text } }, /is not what Ajv was known to write/],
    ["members by pattern", closed({ a: text }, [], { patternProperties: { "^b": text } }), /has an error of a form that is not known/],
    ["members of any name", { type: "object", additionalProperties: text, properties: { a: text } }, /has an error of a form that is not known/],
    ["a map", { type: "object", additionalProperties: text }, /has an error of a form that is not known/],
    ["a name that is a number", closed({ 0: text }), /needs plain names of members, and has 0/],
    ["a name with a slash", closed({ "a/b": text }), /needs plain names of members, and has a\/b/],
    ["values that Ajv compares with a function", closed({ a: { enum: [{ b: 1 }] } }), /is not what Ajv was known to write/],
    ["lists without repeats", closed({ a: { type: "array", items: text, uniqueItems: true } }), /not a constant text/],
    ["a member that may not be", closed({ a: false }), /has an error of a form that is not known/],
    ["a `not` with members", closed({ a: { type: "object", not: { required: ["b"], properties: { b: text } } } }), /cannot make short/],
  ])("%s", (_, schema, message) => {
    expect(() => compileChecks({ made: schema })).toThrow(message);
  });
});
