/**
 * `<group>/validators.ts`: checks of what callers give. Ajv compiles them; what it writes is then made short by putting a call to
 * `src/core/check.ts` for the statements that are the same everywhere. Each of these is known to the letter, and whatever else speaks of
 * Ajv's own bookkeeping stops the compiler: a new version of Ajv, or a keyword that no spec had before, cannot pass half translated.
 */
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { createHash } from "node:crypto";
import type { LoadedVenue, Node } from "../load.js";
import { callerCheckSchema, optionsCheckSchema, type CallerOperation } from "../views.js";
import { banner } from "./banner.js";
import { optionSets } from "./client.js";

/** What Ajv is told, except for how it hands over its code. */
export const AJV_OPTIONS = { strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true, unicodeRegExp: true, unicode: false, logger: false } as const;

/** The schemas of a group's checks by the names of their exports: one per operation and one per kind of options. */
export function checkSchemas(venue: LoadedVenue, callers: CallerOperation[]): Record<string, Node> {
  return {
    ...Object.fromEntries(callers.map((caller) => [caller.operation.name, callerCheckSchema(venue, caller)])),
    ...Object.fromEntries([...optionSets(callers)].map(([kind, options]) => [`${kind}Options`, optionsCheckSchema(venue, options)])),
  };
}

/** Checks of the caller view, each able to be left out by a bundler. */
export function emitValidators(venue: LoadedVenue, callers: CallerOperation[]): string {
  return [banner(venue), "// @ts-nocheck", `import type { Check } from "../../../src/core/types.js";`, compileChecks(checkSchemas(venue, callers)), ""].join("\n");
}

/** The code of checks with these schemas, under these names. */
export function compileChecks(schemas: Record<string, Node>): string {
  const parts = new Map<string, Node>();
  const whole = new Map(Object.entries(schemas).map(([name, schema]) => [name, divide(schema, parts)]));
  // A condition of its own does not say the type of what it is about.
  const ajv = new Ajv({ ...AJV_OPTIONS, strictTypes: false, inlineRefs: false, code: { source: true, esm: true, lines: true } } as never);
  ajv.addVocabulary(["x-rule"]);
  const all = new Map([...parts, ...whole]);
  for (const [name, schema] of all) ajv.addSchema({ ...schema, $id: name });
  const code = standalone.default(ajv, Object.fromEntries([...all.keys()].map((name) => [name, name])));

  const names = new Map([...code.matchAll(/^export const (\w+) = (validate\d+);$/gm)].map(([, name, validate]) => [validate!, name!]));
  const constants = new Map([...code.matchAll(/^const (pattern\d+) = (new RegExp\(.*\));$/gm)].map(([, name, made]) => [name!, made!]));
  const body = [...code.matchAll(/^function (validate\d+)([^]*?\nreturn errors === 0;\n\})$/gm)].map(([, validate, text]) => {
    const name = names.get(validate!)!;
    const label = whole.has(name) ? name : JSON.stringify(all.get(name));
    const short = shorten(text!, label, all.get(name)!, names).replace(/\bpattern\d+\b(?=\.test\()/g, (pattern) => patternName(constants.get(pattern)!));
    assertTranslated(short, label);
    return whole.has(name) ? `export const ${name}: Check = (data, e) => ${short};` : `function ${name}(data, e) ${short}`;
  });
  if (body.length !== all.size || names.size !== all.size) throw new Error(`Ajv's code has ${body.length} functions of ${all.size}`);
  const patterns = [...constants.values()].map((made) => `const ${patternName(made)} = /* @__PURE__ */ ${made};`);
  const calls = ["among", "at", "fail", "members", "object"].filter((call) => body.some((text) => text.includes(`$${call}(`))).map((call) => `${call} as $${call}`);
  return [`import { ${calls.join(", ")} } from "../../../src/core/check.js";`, "", ...patterns, ...body].join("\n");
}

// ── one schema per place ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A schema whose members, items and alternatives are references to `parts`: what is equal is there once, whoever uses it. */
function divide(schema: Node, parts: Map<string, Node>): Node {
  const part = (value: Node): Node => {
    if (typeof value !== "object") return value;
    const divided = divide(value, parts);
    if (Object.keys(divided).length === 0) return divided;
    const content = JSON.stringify(divided);
    const name = named([divided.type ?? "value"].flat().join("_or_"), content);
    if (parts.has(name) && JSON.stringify(parts.get(name)) !== content) throw new Error(`two parts of checks would be called ${name}; lengthen the names`);
    parts.set(name, divided);
    return { $ref: name };
  };
  const out: Node = { ...schema };
  if (out.properties) out.properties = Object.fromEntries(Object.entries(out.properties as Record<string, Node>).map(([name, value]) => [name, part(value)]));
  if (out.items) out.items = Array.isArray(out.items) ? out.items.map(part) : part(out.items as Node);
  for (const key of ["oneOf", "anyOf", "allOf"]) if (out[key]) out[key] = (out[key] as Node[]).map(part);
  // An `if` is left whole: what it finds is only counted.
  if (out.then) out.then = divide(out.then as Node, parts);
  return out;
}

/** By content, so that a name stays as it is when other checks come and go. */
const named = (kind: string, content: string): string => `${kind}_${createHash("sha256").update(content).digest("hex").slice(0, 8)}`;

const patternName = (made: string): string => named("pattern", made);

// ── Ajv's statements, made short ───────────────────────────────────────────────────────────────────────────────────────────────────

const OBJECT = `data && typeof data == "object" && !Array.isArray(data)`;

/** A function of Ajv as one that adds to `e`. Ajv counts errors and keeps a list of them, which always has that many. */
function shorten(code: string, name: string, schema: Node, names: ReadonlyMap<string, string>): string {
  let text = code
    .replace(/^\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)\{\n\/\*# sourceURL=.* \*\/;\nlet vErrors = null;\nlet errors = 0;\n/, "{\n")
    .replace(/validate\d+\.errors = vErrors;\nreturn errors === 0;\n\}$/, "}")
    .replace(/const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g, (_, _variable, error: string) => failStatement(error, schema, name))
    .replace(
      /if\(!\((validate\d+)\((.+), \{instancePath(?::instancePath\+(.+),parentData:data,parentDataProperty:.+)?(?:,parentData,parentDataProperty)?,rootData\}\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/g,
      (_, validate: string, value: string, place?: string) => (place === undefined ? `${names.get(validate)!}(${value}, e);` : `$at(${names.get(validate)!}, ${value}, e, ${placeOf(place)});`),
    )
    .replace(/errors = (_errs\d+);\nif\(vErrors !== null\)\{\nif\(\1\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n\}/g, "e.length = $1;")
    .replace(/const (_errs\d+) = errors;/g, "const $1 = e.length;")
    .replace(/(_errs\d+) === errors;/g, "$1 === e.length;")
    // Which of several shapes fit is not told.
    .replace(/^(?:let )?passing\d+ = .*;\n/gm, "");

  if (schema.enum) text = replaced(text, `if(!(${anyOf((schema.enum as unknown[]).map((value) => `data === ${JSON.stringify(value)}`))})){\n${enumFailure(schema)}\n}`, `$among(data, e, ${JSON.stringify(schema.enum)});`, name);
  if (schema.properties && schema.type) text = shortObject(text, schema, name);
  return text;
}

/** `fail(…)` for the object that Ajv makes of an error, with the rule in words where the spec has one. */
function failStatement(error: string, schema: Node, name: string): string {
  if (error === "{}") return "e.push({});"; // within an `if`, where they are only counted
  const [, pointer, params, message] = /^\{instancePath,schemaPath:"#([^"]*)",keyword:"\w+",params:(\{.*\}),message:(.+)\}$/.exec(error) ?? [];
  if (pointer === undefined) throw new Error(`the check of ${name} has an error of a form that is not known: ${error}`);
  const path = pointer.split("/").slice(1);
  const keyword = path.pop()!;
  const place = path.reduce<Node>((node, key) => node[key] as Node, schema);
  // Told in words of our own (`validate.ts`), or not at all.
  if (keyword === "if") return `$fail(e, "if");`;
  if (keyword === "enum") return enumFailure(place);
  if (keyword === "const") return `$fail(e, "const", undefined, ${JSON.stringify({ allowedValue: place.const as unknown })});`;
  if (keyword === "required" || keyword === "additionalProperties") return `$fail(e, ${JSON.stringify(keyword)}, undefined, ${params!});`;
  const rule = keyword === "pattern" || keyword === "not" ? (place["x-rule"] as string | undefined) : undefined;
  return `$fail(e, ${JSON.stringify(keyword)}, ${JSON.stringify(rule === undefined ? textOf(message!) : `must be ${rule}`)});`;
}

const enumFailure = (schema: Node): string => `$fail(e, "enum", undefined, ${JSON.stringify({ allowedValues: schema.enum as unknown })});`;

/** The text that string literals with `+` between them make. */
function textOf(expression: string): string {
  const literals = expression.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  if (literals.join("+") !== expression) throw new Error(`not a constant text: ${expression}`);
  return literals.map((literal) => JSON.parse(literal) as string).join("");
}

/** `"/name"` and `"/" + i0` without what `at` adds. */
function placeOf(expression: string): string {
  const variable = /^"\/" \+ (i\d+)$/.exec(expression)?.[1];
  if (variable !== undefined) return variable;
  const name = textOf(expression).slice(1);
  return /^\d+$/.test(name) ? name : JSON.stringify(name);
}

/** The statements of a closed object as one call. They are written here as Ajv writes them, in its order. */
function shortObject(text: string, schema: Node, name: string): string {
  const properties = Object.entries(schema.properties as Record<string, Node>);
  const odd = properties.find(([property]) => !/^[A-Za-z_$][\w$-]*$/.test(property) || property === "__proto__");
  if (odd) throw new Error(`${name}: the compiler of checks needs plain names of members, and has ${odd[0]}`);
  const required = (schema.required ?? []) as string[];
  const member = (property: string): string => (property.includes("-") ? `data[${JSON.stringify(property)}]` : `data.${property}`);
  // Beyond eight names Ajv looks them up in the schema.
  const known = properties.length > 8 ? /func\d+\.call\(schema\d+\.properties, key0\)/.exec(text)?.[0] ?? "" : anyOf(properties.map(([property]) => `key0 === ${JSON.stringify(property)}`));
  const checked = properties.filter(([, { $ref }]) => $ref !== undefined);
  const long = [
    ...required.map((property) => `if(${member(property)} === undefined){\n$fail(e, "required", undefined, {missingProperty: ${JSON.stringify(property)}});\n}\n`),
    `for(const key0 in data){\n${properties.length > 0 ? `if(!(${known})){\n` : ""}$fail(e, "additionalProperties", undefined, {additionalProperty: key0});\n${properties.length > 0 ? "}\n" : ""}}\n`,
    ...checked.map(([property, { $ref }]) => `if(${member(property)} !== undefined){\n$at(${$ref as string}, ${member(property)}, e, ${JSON.stringify(property)});\n}\n`),
  ].join("");
  const checks = properties.map(([property, { $ref }]) => `${property.includes("-") ? JSON.stringify(property) : property}: ${($ref as string | undefined) ?? "null"}`);
  const given = `(data, e, ${JSON.stringify(required)}, {${checks.length > 0 ? ` ${checks.join(", ")} ` : ""}});`;
  if (schema.type === "object") return replaced(text, `if(${OBJECT}){\n${long}}\nelse {\n$fail(e, "type", "must be object");\n}`, `$object${given}`, name);
  return replaced(text, `if(${OBJECT}){\n${long}}`, `if(${OBJECT}) $members${given}`, name);
}

/** As Ajv joins conditions. */
const anyOf = ([first = "", ...rest]: string[]): string => rest.reduce((all, condition) => `(${all}) || (${condition})`, first);

function replaced(text: string, long: string, short: string, name: string): string {
  const [before, after, ...more] = text.split(long);
  if (after === undefined || more.length > 0) throw new Error(`the check of ${name} is not what Ajv was known to write:\n${text}\nlacks\n${long}`);
  return `${before}${short}${after}`;
}

/** Nothing of Ajv's own is left, texts aside: neither its list of errors, nor data or functions from outside the check. */
function assertTranslated(text: string, name: string): void {
  const left = /\b(vErrors|errors|err\d+|instancePath|parentData\w*|rootData|passing\d+|(?:validate|schema|func|formats|default)\d+|require)\b/.exec(text.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
  if (left) throw new Error(`the check of ${name} needs ${left[0]}, which the compiler of checks cannot make short; use a simpler keyword in the spec:\n${text}`);
}
