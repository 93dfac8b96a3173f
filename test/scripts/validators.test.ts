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
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { AJV_OPTIONS, checkSchemas, compileChecks } from "../../scripts/lib/emit/validators.js";
import { loadVenue, venueFolders, type Node } from "../../scripts/lib/load.js";
import { callerOperation } from "../../scripts/lib/views.js";
import type { Check, CheckError } from "../../src/core/types.js";

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const RUNS = Number(process.env.CHECK_RUNS ?? 50);

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
  pattern ? fc.stringMatching(new RegExp((pattern as string).replace(/\(\?[!=][^()]*(?:\([^()]*\)[^()]*)*\)/g, ""))) : fc.string({ minLength, maxLength: Math.min(maxLength as number, 40) });

function integers({ minimum, maximum, multipleOf = 1 }: Node): fc.Arbitrary<unknown> {
  const [low, high] = [Math.ceil((minimum as number) / multipleOf), Math.floor((maximum as number) / multipleOf)];
  return fc.oneof(fc.constantFrom(low, high, ...[0, 1].filter((value) => value > low && value < high)), fc.bigInt(BigInt(low), BigInt(high)).map(Number)).map((value) => value * multipleOf);
}

/** @param off of a thousand values and members, so many are something else, half of them nearly right; with 0 every member is there */
function values(schema: Node, off: number): fc.Arbitrary<unknown> {
  const fitting = fits(schema, off);
  return off === 0 ? fitting : fc.oneof({ weight: 2000 - 2 * off, arbitrary: fitting }, { weight: off, arbitrary: fc.constantFrom(...ODD) }, { weight: off, arbitrary: fitting.chain((value) => fc.constantFrom(...near(value))) });
}

/** What is almost such a value. */
function near(value: unknown): unknown[] {
  if (typeof value === "string") return [`${value}!`, value + "1".repeat(300), value.slice(1), value.toUpperCase(), ""];
  if (typeof value === "number") return [value + 0.5, -1 - value, value + 1, value - 1, 0, 1e300, String(value)];
  if (Array.isArray(value)) return [[], value.slice(1), [...value, ...value], Array<unknown>(110).fill(value[0])];
  if (value !== null && typeof value === "object") return STRANGERS.map((name) => more(value, name));
  return ODD;
}

/** Own, even where that is not what an assignment does. */
const more = (value: object, name: string): object => Object.defineProperty({ ...value }, name, { value: 1, enumerable: true });
const without = (value: object, name: string): object => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

/** The value with each of its places off, one at a time, in every way that there is here. */
function* offByOne(value: unknown): Generator<unknown> {
  yield* ODD;
  yield* near(value);
  if (Array.isArray(value)) for (const [index, item] of value.slice(0, 2).entries()) for (const other of offByOne(item)) yield value.with(index, other);
  else if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    for (const [name, member] of Object.entries(value)) {
      yield without(value, name);
      for (const other of offByOne(member)) yield { ...value, [name]: other };
    }
  }
}

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
  const names = Object.keys(members);
  const whole = fc.record(members, { requiredKeys: off === 0 ? names : (required as string[]), noNullPrototype: true }) as fc.Arbitrary<object>;
  if (off === 0) return whole;
  return fc.oneof(
    { weight: 8, arbitrary: whole },
    { weight: 1, arbitrary: fc.tuple(whole, fc.constantFrom("", ...names)).map(([value, name]) => without(value, name)) },
    { weight: 1, arbitrary: fc.tuple(whole, fc.constantFrom(...STRANGERS)).map(([value, name]) => more(value, name)) },
    { weight: 1, arbitrary: whole.map((value) => Object.create(value) as object) },
  );
}

/** Holds one check against Ajv; the keywords that were told. */
function compare(schema: Node, check: Check): Set<string> {
  const [ajv, ours] = [inMemory(schema), short(check)];
  const keywords = new Set<string>();
  let valid = 0;
  const agree = (value: unknown): void => {
    const expected = ajv(value);
    if (expected.length === 0) valid += 1;
    for (const error of expected) keywords.add((error as CheckError).keyword);
    const found = ours(value);
    if (!isDeepStrictEqual(found, expected)) expect(found).toStrictEqual(expected); // which is slow, and tells the difference
  };
  for (const value of fc.sample(fits(schema, 0), { numRuns: 2, seed: 7 })) for (const other of [value, ...offByOne(value)]) agree(other);
  fc.assert(fc.property(fc.oneof(fits(schema, 0), fits(schema, 60), fits(schema, 400)), agree), { numRuns: RUNS, seed: 7 });
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

const groups = venueFolders(path("specs")).flatMap((folder) => {
  const venue = loadVenue(path(`specs/${folder}`));
  return venue.groups.map((group) => ({ name: `${folder}.${group}`, venue, group, file: path(`generated/${folder}/${group}/validators.ts`) }));
});

describe.each(groups)("the checks of $name", ({ venue, group, file }) => {
  const schemas = checkSchemas(venue, venue.operations.filter((operation) => operation.group === group).map((operation) => callerOperation(venue, operation)));
  const checks = import(file) as Promise<Record<string, Check>>;

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
    const declarations = new Map(readFileSync(file, "utf8").split(/^(?=export const |function |const pattern_)/m).slice(1).map((text) => [/^(?:export )?(?:const|function) (\w+)/.exec(text)![1]!, text]));
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
  const { outputFiles } = await build({ stdin: { contents: compileChecks(schemas), resolveDir: path("generated/kucoin/spot"), loader: "ts" }, bundle: true, format: "esm", write: false, logLevel: "error" });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString("base64")}`)) as Record<string, Check>;
}

it.each(Object.keys(MADE_UP))("says what Ajv says about a made-up schema: %s", async (name) => {
  const seen = compare(MADE_UP[name]!, (await compiled(MADE_UP))[name]!);
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
