/** `validators.ts`: standalone checks of what callers give. */
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { LoadedVenue, Node } from "../load.js";
import { callerCheckSchema, callerRules, inline, plainSchema, type CallerOperation } from "../views.js";
import { banner } from "./banner.js";
import { optionSets } from "./client.js";

/** Checks of the caller view: one export per operation and one per kind of options, each able to be left out by a bundler. */
export function emitValidators(venue: LoadedVenue, callers: CallerOperation[]): string {
  const schemas: Record<string, Node> = {};
  const rules: Record<string, Map<string, string>> = {};
  for (const caller of callers) {
    schemas[caller.operation.name] = callerCheckSchema(venue, caller);
    rules[caller.operation.name] = ruleTexts(inline(venue.document, caller.parameters));
  }
  for (const [kind, options] of optionSets(callers)) {
    const inlined = callerRules(inline(venue.document, options)) as Node;
    schemas[`${kind}Options`] = plainSchema({ type: "object", additionalProperties: false, properties: inlined }) as Node;
    rules[`${kind}Options`] = ruleTexts({ properties: inlined });
  }
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true, unicodeRegExp: true, code: { source: true, esm: true, lines: true }, logger: false, unicode: false } as never);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema({ ...schema, $id: name });
  const out = [banner(venue), "// @ts-nocheck", `import type { Check } from "../../../src/core/types.js";`, ""];
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
  for (const [key, member] of Object.entries(node)) ruleTexts(member, `${pointer}/${key === "prefixItems" ? "items" : key}`, found); // the check is in draft 7
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
  // Schemas are left beside their checks, which read few of them.
  const unread = [...text.matchAll(/^const (schema\d+_\w+) = .*;$/gm)].filter(([, schema]) => text.split(schema!).length === 2);
  for (const [line] of unread) text = text.replace(`${line}\n`, "");
  return text
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, "") // nobody reads it
    .replace(UNREAD_MESSAGE, "$1")
    .replace(/if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g, "(vErrors ??= []).push($1);")
    .replace(/const (err\d+) = (\{[^\n]*\});\n\(vErrors \?\?= \[\]\)\.push\(\1\);/g, "(vErrors ??= []).push($2);")
    .trim();
}

/** Errors of these keywords are told in words of our own (`validate.ts`), or not at all. */
const UNREAD_MESSAGE = /(keyword:"(?:required|additionalProperties|enum|const|if)",params:\{[^{}]*\}),message:(?:"(?:[^"\\]|\\.)*"\+?)+/g;

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
