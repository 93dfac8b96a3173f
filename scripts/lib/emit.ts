/** Text of the generated files. Each function takes what the views give and returns one file; nothing here reads or writes. */
import { createHash } from "node:crypto";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import openapiTS, { astToString, type TransformNodeOptions } from "openapi-typescript";
import ts from "typescript";
import { capital, resolve, type LoadedVenue, type Node } from "./load.js";
import { callerCheckSchema, callerDocument, callerRules, conditionsOf, inline, plainSchema, type CallerOperation } from "./views.js";

const banner = (venue: LoadedVenue): string => `// Generated from specs/${venue.id} by \`npm run generate\`. Do not edit: change the spec.\n`;

// ---------------------------------------------------------------------------------------------------------------- types.ts

export async function emitTypes(venue: LoadedVenue, callers: CallerOperation[]): Promise<string> {
  const document = callerDocument(venue, callers);
  describeUnits(document);
  const nodes = await openapiTS(document as never, { alphabetize: false, defaultNonNullable: false, silent: true, transform: openOrDecimal });
  return `${banner(venue)}\n${astToString(nodes)}`;
}

/** Open value lists keep editor completion yet admit a new value; decimal numbers are given as text. */
function openOrDecimal(schema: Node, _options: TransformNodeOptions): ts.TypeNode | undefined {
  const factory = ts.factory;
  if (Array.isArray(schema["x-known-values"])) {
    const literals = (schema["x-known-values"] as string[]).map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
    const open = factory.createIntersectionTypeNode([factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword), factory.createTypeLiteralNode([])]);
    const nullable = Array.isArray(schema.type) && schema.type.includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : [];
    return factory.createUnionTypeNode([...literals, open, ...nullable]);
  }
  if (schema.type === "number" && schema.format === "decimal") {
    return factory.createUnionTypeNode([factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword), factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword)]);
  }
  return undefined;
}

/** Appends the unit to every description, so that a hover shows it. */
function describeUnits(value: unknown): void {
  if (value === null || typeof value !== "object") return;
  const node = value as Node;
  if (typeof node["x-unit"] === "string") node.description = [node.description, `Unit: ${node["x-unit"]}.`].filter(Boolean).join(" ");
  for (const member of Object.values(node)) describeUnits(member);
}

// --------------------------------------------------------------------------------------------------------------- client.ts

export function emitClient(venue: LoadedVenue, callers: CallerOperation[]): string {
  const out = [banner(venue), `import type { CallOptions } from "../../src/core/types.js";`, `import type { components } from "./types.js";`, "", `type Schemas = components["schemas"];`, ""];
  for (const [kind, options] of optionSets(callers)) {
    out.push(`/** Options of a call signed as \`${kind}\`. */`, `export interface ${capital(kind)}CallOptions extends CallOptions {`);
    for (const [name, schema] of Object.entries(options)) {
      const unit = schema["x-unit"] ? ` Unit: ${schema["x-unit"] as string}.` : "";
      out.push(`  /** ${schema.description as string}${unit} */`, `  ${name}?: ${[schema.type].flat().map((type: string) => (type === "integer" ? "number" : type)).join(" | ")};`);
    }
    out.push("}", "");
  }
  for (const { operation } of callers) {
    out.push(`export type ${operation.typeName}Parameters = Schemas["${operation.typeName}Parameters"];`, `export type ${operation.typeName}Result = Schemas["${operation.typeName}Result"];`);
  }
  for (const group of venue.groups) {
    out.push("", `export interface ${capital(group)}Operations {`);
    for (const caller of callers.filter(({ operation }) => operation.group === group)) {
      const { operation } = caller;
      const needed = (caller.parameters.required as string[]).length > 0;
      const options = Object.keys(caller.options).length > 0 ? `${capital(operation.node["x-auth"] as string)}CallOptions` : "CallOptions";
      out.push(methodComment(operation.node, caller), `  ${operation.name}(params${needed ? "" : "?"}: ${operation.typeName}Parameters, options?: ${options}): Promise<${operation.typeName}Result>;`);
    }
    out.push("}");
  }
  out.push("", `/** Every operation of ${venue.name}, by group. */`, `export interface ${capital(venue.id)}Operations {`);
  for (const group of venue.groups) out.push(`  readonly ${group}: ${capital(group)}Operations;`);
  out.push("}", "");
  return out.join("\n");
}

/** The options beyond the common ones, by kind of authentication. */
function optionSets(callers: CallerOperation[]): Map<string, Record<string, Node>> {
  const sets = new Map<string, Record<string, Node>>();
  for (const { operation, options } of callers) if (Object.keys(options).length > 0) sets.set(operation.node["x-auth"] as string, options);
  return sets;
}

const REPEAT: Record<string, string> = {
  read: "Reads only; safe to repeat.",
  set: "Sets a target; a repeat changes nothing more.",
  keyed: "Carries a key; a repeat with the same key is recognised by the venue.",
  once: "Must not be repeated blindly: a second one counts again.",
};

function methodComment(node: Node, caller: CallerOperation): string {
  const limits = (node["x-limits"] as Node[]).map((limit) => (limit.pool ? `weight ${limit.weight as number} of pool ${limit.pool as string}` : `${limit.quota as number} per ${(limit.windowMs as number) / 1000} s`));
  const signed = node["x-auth"] === "none" ? "Public." : `Signed (${node["x-auth"] as string}).`;
  const lines = [
    ...wrap(node.summary as string),
    "",
    ...wrap(node.description as string),
    "",
    ...wrap([signed, REPEAT[node["x-retry"] as string], limits.length > 0 ? `Rate limit: ${limits.join(", ")}.` : "", caller.empty[0] && "value" in caller.empty[0] ? `Resolves to ${JSON.stringify(caller.empty[0].value)} when there is nothing.` : ""].filter(Boolean).join(" ")),
    "",
    "@throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule",
    "@throws {VenueError} when the venue refuses",
    ...(node["x-retry"] === "read" ? [] : ["@throws {OutcomeUnknownError} when it was sent and no answer came" + (node["x-settle"] ? `; ${node["x-settle"] as string} settles it` : "")]),
    `@see ${node.externalDocs.url as string}`,
  ];
  return ["  /**", ...lines.map((line) => (line ? `   * ${line}` : "   *")), "   */"].join("\n");
}

function wrap(text: string, width = 120): string[] {
  const lines: string[] = [];
  for (const word of text.replaceAll("*/", "*∕").split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

// ----------------------------------------------------------------------------------------------------------- operations.ts

export function emitOperations(venue: LoadedVenue, callers: CallerOperation[]): string {
  const checks = [...new Set(callers.flatMap(({ operation, options }) => [operation.exportName, ...(Object.keys(options).length > 0 ? [`${operation.node["x-auth"] as string}Options`] : [])]))];
  const out = [
    banner(venue),
    `import type { Operation } from "../../src/core/types.js";`,
    `import type { ${venue.groups.map((group) => `${capital(group)}Operations`).join(", ")} } from "./client.js";`,
    `import { ${checks.map((name) => `${name} as ${checkName(name)}`).join(", ")} } from "./validators.js";`,
    "",
  ];
  for (const caller of callers) {
    const { operation } = caller;
    out.push(`export const ${operation.exportName}: Operation<${capital(operation.group)}Operations["${operation.name}"]> = {`);
    for (const [key, value] of Object.entries(row(venue, caller))) out.push(`  ${key}: ${JSON.stringify(value)},`);
    if (Object.keys(caller.options).length > 0) out.push(`  checkOptions: ${checkName(`${operation.node["x-auth"] as string}Options`)},`);
    out.push(`  check: ${checkName(operation.exportName)},`, "};", "");
  }
  out.push("/** The whole table, grouped as the client is. */", "export const operations = {");
  for (const group of venue.groups) {
    const members = callers.filter(({ operation }) => operation.group === group).map(({ operation }) => (operation.name === operation.exportName ? operation.name : `${operation.name}: ${operation.exportName}`));
    out.push(`  ${group}: { ${members.join(", ")} },`);
  }
  out.push("} as const;", "");
  return out.join("\n");
}

const checkName = (name: string): string => `check${capital(name)}`;

function row(venue: LoadedVenue, caller: CallerOperation): Node {
  const { operation } = caller;
  const { node } = operation;
  const form = caller.slot ? orderedForm(venue.document, caller) : looseForm(venue.document, caller.parameters);
  const out: Node = {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    ...(operation.host !== "api" ? { host: operation.host } : {}),
    ...(node["x-auth"] !== "none" ? { auth: node["x-auth"] } : {}),
    limits: node["x-limits"],
    retry: node["x-retry"],
    ...(node["x-settle"] ? { settle: node["x-settle"] } : {}),
    ...(caller.path.length > 0 ? { inPath: caller.path } : {}),
    ...(caller.body && caller.query.length > 0 ? { inQuery: caller.query } : {}),
    ...(caller.body ? { body: true } : {}),
    ...(caller.slot ? { slot: caller.slot } : {}),
    ...(Object.keys(caller.fixed).length > 0 ? { fixed: caller.fixed } : {}),
    ...(form ? { form } : {}),
    ...(form && literalsOf(form) ? { literals: literalsOf(form) } : {}),
    ...(caller.slot ? { ordered: true } : {}),
    ...(Object.keys(caller.options).length > 0 ? { options: Object.keys(caller.options), optionForm: looseForm(venue.document, { properties: caller.options }) } : {}),
    ...(caller.payload ? { payload: caller.payload } : {}),
    ...(caller.empty.length > 0 ? { empty: caller.empty } : {}),
  };
  return out;
}

const LEAF: Record<string, string> = { address: "lower", hex: "lower", decimal: "decimal" };

/** Form of a signed object: every key, in hashing order. */
function orderedForm(document: Node, caller: CallerOperation): Node {
  const properties = { ...Object.fromEntries(Object.entries(caller.fixed).map(([name, value]) => [name, { const: value }])), ...(caller.parameters.properties as Node) };
  return Object.fromEntries((caller.parameters["x-key-order"] as string[]).map((name) => [name, orderedLeaf(document, properties[name] as Node)]));
}

function orderedLeaf(document: Node, reference: Node): unknown {
  const schema = resolve(document, reference);
  if (schema.properties) return Object.fromEntries((schema["x-key-order"] as string[]).map((name) => [name, orderedLeaf(document, schema.properties[name] as Node)]));
  if (schema.items) return [orderedLeaf(document, schema.items as Node)];
  return leaf(schema);
}

/** What is left of a form when only its number literals are kept; undefined when there are none. */
function literalsOf(form: unknown): unknown {
  if (typeof form === "string") return form === "number" ? form : undefined;
  const entries = Object.entries(form as Node).flatMap(([key, member]) => (literalsOf(member) ? [[key, literalsOf(member)]] : []));
  if (entries.length === 0) return undefined;
  return Array.isArray(form) ? [entries[0]![1]] : (Object.fromEntries(entries) as Node);
}

const leaf = (schema: Node): string => (schema.type === "number" && schema.format === "decimal" ? "number" : (LEAF[schema.format as string] ?? ""));

/** Form of an object whose order is free: only the members that need one. */
function looseForm(document: Node, reference: Node): Node | undefined {
  const schema = resolve(document, reference);
  const entries: [string, unknown][] = [];
  for (const [name, member] of Object.entries((schema.properties ?? {}) as Node)) {
    const property = resolve(document, member as Node);
    const inner = property.properties ? looseForm(document, property) : property.items ? looseItems(document, property.items as Node) : leaf(property);
    if (inner) entries.push([name, inner]);
  }
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function looseItems(document: Node, items: Node): [unknown] | undefined {
  const schema = resolve(document, items);
  const inner = schema.properties ? looseForm(document, schema) : leaf(schema);
  return inner ? [inner] : undefined;
}

// ----------------------------------------------------------------------------------------------------------- validators.ts

/** Checks of the caller view: one export per operation and one per kind of options, each able to be left out by a bundler. */
export function emitValidators(venue: LoadedVenue, callers: CallerOperation[]): string {
  const schemas: Record<string, Node> = {};
  const rules: Record<string, Map<string, string>> = {};
  for (const caller of callers) {
    schemas[caller.operation.exportName] = callerCheckSchema(venue, caller);
    rules[caller.operation.exportName] = ruleTexts(inline(venue.document, caller.parameters));
  }
  for (const [kind, options] of optionSets(callers)) {
    const inlined = callerRules(inline(venue.document, options)) as Node;
    schemas[`${kind}Options`] = plainSchema({ type: "object", additionalProperties: false, properties: inlined }) as Node;
    rules[`${kind}Options`] = ruleTexts({ properties: inlined });
  }
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true, unicodeRegExp: true, code: { source: true, esm: true, lines: true }, logger: false, unicode: false } as never);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema({ ...schema, $id: name });
  const out = [banner(venue), "// @ts-nocheck", `import type { Check } from "../../src/core/types.js";`, ""];
  for (const name of Object.keys(schemas)) {
    // One pass per check: each then stands alone, and a bundler drops those that are not used.
    const code = standalone.default(ajv, { [name]: name });
    out.push(separate(code, name, rules[name]!), "");
  }
  return out.join("\n");
}

/** The rule in words for each place of a schema that has one, by JSON pointer. */
function ruleTexts(value: unknown, pointer = "#", found = new Map<string, string>()): Map<string, string> {
  if (value === null || typeof value !== "object") return found;
  const node = value as Node;
  if (typeof node["x-rule"] === "string") found.set(pointer, node["x-rule"]);
  for (const [key, member] of Object.entries(node)) ruleTexts(member, `${pointer}/${key}`, found);
  return found;
}

/** Ajv's module as declarations of its own: names suffixed, the rule in words for patterns, an export with a type. */
function separate(code: string, name: string, rules: Map<string, string>): string {
  let text = code
    .replace(/^"use strict";\n?/, "")
    .replace(/export const \w+ = (validate\d+);/, `export const ${name}: Check = $1 as unknown as Check;`)
    .replace(/\b(validate|schema|pattern|func)(\d+)\b/g, `$1$2_${name}`)
    .replace(/^\/\*# sourceURL=.*\n/gm, "")
    .replace(/new RegExp\(/g, "/* @__PURE__ */ new RegExp(");
  if (text.includes("require(")) throw new Error(`the check of ${name} needs a run-time module of Ajv; use a simpler keyword in the spec`);
  for (const [pointer, rule] of rules) {
    for (const keyword of ["pattern", "not"]) {
      const from = `schemaPath:${JSON.stringify(`${pointer}/${keyword}`)},keyword:"${keyword}"`;
      text = text.replace(new RegExp(`(${escapeRegExp(from)},params:\\{.*?\\}),message:(?:"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"\\+?)+`, "g"), (_, head: string) => `${head},message:${JSON.stringify(`must be ${rule}`)}`);
    }
  }
  return text
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, "") // nobody reads it
    .replace(/if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g, "(vErrors ??= []).push($1);")
    .trim();
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// ---------------------------------------------------------------------------------------------------------------- venue.ts

export function emitVenue(venue: LoadedVenue): string {
  const pools = mapValues(venue.pools, (pool) => {
    const { description: _, ...figures } = pool as Node;
    return figures;
  });
  const description = { id: venue.id, name: venue.name, servers: venue.servers, errors: errorRules(venue.errors) };
  return [
    banner(venue),
    `import type { Pool, Venue } from "../../src/core/types.js";`,
    "",
    `export const venue: Venue = ${JSON.stringify(description, null, 2)};`,
    "",
    `export const pools: Record<string, Pool> = ${JSON.stringify(pools, null, 2)};`,
    "",
  ].join("\n");
}

/** The error table without its explanations; codes of one reason share an entry, as long as the first match stays the same. */
function errorRules(entries: Node[]): Node[] {
  const rules: Node[] = [];
  for (const { codes, message, status, reason } of entries) {
    const plain = message === undefined && status === undefined;
    const at = plain ? rules.findIndex((rule) => rule.reason === reason && rule.codes && rule.message === undefined && rule.status === undefined) : -1;
    const between = at < 0 ? [] : rules.slice(at + 1);
    if (at >= 0 && !between.some((rule) => rule.message || !rule.codes || overlap(String(rule.codes).split(" "), codes as string[]))) rules[at]!.codes += ` ${(codes as string[]).join(" ")}`;
    else rules.push({ ...(codes ? { codes: (codes as string[]).join(" ") } : {}), ...(message ? { message } : {}), ...(status ? { status } : {}), reason });
  }
  return rules;
}

/** Whether two lists of codes and ranges share a code. */
function overlap(left: string[], right: string[]): boolean {
  const bounds = (entry: string): [number, number] => {
    const [from, to = from] = entry.split("-").map(Number);
    return [from!, to!];
  };
  return left.some((a) => right.some((b) => bounds(a)[0] <= bounds(b)[1] && bounds(b)[0] <= bounds(a)[1]));
}

// ----------------------------------------------------------------------------------------------------------------- wire.ts

/**
 * Schemas of the wire view, requests and answers, for whoever stands on the venue's side of the wire. Data, not code: as standalone
 * checks they would be twenty times as large, and nobody needs all of them at once.
 */
export function emitWire(venue: LoadedVenue): string {
  const { document } = venue;
  const operations: Node = {};
  for (const { id, node } of venue.operations) {
    const answers = Object.entries(node.responses as Node).map(([status, reference]) => {
      const content = (resolve(document, reference as Node).content ?? {}) as Node;
      return [status, Object.fromEntries(Object.entries(content).map(([type, media]) => [type, plainSchema((media as Node).schema)]))];
    });
    operations[id] = {
      query: plainSchema(parameterSchema(venue, node, "query")),
      path: plainSchema(parameterSchema(venue, node, "path")),
      headers: plainSchema(headerSchema(venue, node["x-auth"] as string)),
      body: plainSchema(bodySchema(venue, node)),
      answers: Object.fromEntries(answers) as Node,
    };
  }
  const data = JSON.stringify({ components: { schemas: mapValues(document.components.schemas as Node, plainSchema) }, operations }, null, 1);
  return `${banner(venue)}\nimport type { WireSchemas } from "../../src/sandbox/types.js";\n\nexport const wire: WireSchemas = ${data};\n`;
}

const mapValues = (object: Node, map: (value: unknown) => unknown): Node => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));

/** The query or path parameters of an operation as one closed object. */
export function parameterSchema(venue: LoadedVenue, node: Node, place: "query" | "path"): Node | undefined {
  const parameters = ((node.parameters ?? []) as Node[]).map((reference) => resolve(venue.document, reference)).filter((parameter) => parameter.in === place);
  if (parameters.length === 0 && place === "path") return undefined;
  const schema: Node = {
    type: "object",
    additionalProperties: false,
    required: parameters.filter(({ required }) => required === true).map(({ name }) => name as string),
    properties: Object.fromEntries(parameters.map(({ name, schema: value }) => [name, resolve(venue.document, value as Node)])),
  };
  return { ...schema, ...conditionsOf(node, schema) };
}

/** The JSON body of an operation, with the conditions that concern it. */
export function bodySchema(venue: LoadedVenue, node: Node): Node | undefined {
  if (!node.requestBody) return undefined;
  const schema = resolve(venue.document, resolve(venue.document, node.requestBody as Node).content["application/json"].schema as Node);
  return { ...schema, ...conditionsOf(node, schema) };
}

/** Headers by lower-case name; other headers pass. */
export function headerSchema(venue: LoadedVenue, auth: string): Node | undefined {
  const headers = Object.entries(venue.authKinds[auth]?.headers ?? {});
  if (headers.length === 0) return undefined;
  return {
    type: "object",
    required: headers.filter(([, header]) => header.optional !== true).map(([name]) => name.toLowerCase()),
    properties: Object.fromEntries(headers.map(([name, header]) => [name.toLowerCase(), header.schema as Node])),
  };
}

// ----------------------------------------------------------------------------------------------------------- manifest.json

export function specHash(venue: LoadedVenue): string {
  const hash = createHash("sha256");
  for (const [name, text] of Object.entries(venue.files)) hash.update(`${name}\n${text}\n`);
  return hash.digest("hex");
}
