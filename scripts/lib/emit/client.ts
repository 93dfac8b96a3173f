/** `<group>/client.ts`: the interface that users see, one documented method per operation; `client.ts`: all groups of a venue. */
import { capital, type LoadedVenue, type Node } from "../load.js";
import type { CallerOperation } from "../views.js";
import { banner } from "./banner.js";
import { asksFirst, limitTexts, permissionOf, settles } from "./operations.js";

export function emitClient(venue: LoadedVenue, callers: CallerOperation[]): Record<string, string> {
  const files = Object.fromEntries(venue.groups.map((group) => [`${group}/client.ts`, groupClient(venue, group, callers.filter(({ operation }) => operation.group === group))]));
  return { ...files, "client.ts": venueClient(venue, callers) };
}

function venueClient(venue: LoadedVenue, callers: CallerOperation[]): string {
  const sets = optionSets(callers);
  const out = [banner(venue), ...(sets.size > 0 ? [`import type { CallOptions } from "../../src/core/types.js";`] : []), ...venue.groups.map((group) => `import type { ${capital(group)}Operations } from "./${group}/client.js";`), "", ...venue.groups.map((group) => `export type * from "./${group}/client.js";`), `export type { ${capital(venue.id)}Host } from "./venue.js";`, ""];
  for (const [kind, options] of optionSets(callers)) {
    out.push(`/** Options of a call signed as \`${kind}\`. */`, `export interface ${capital(kind)}CallOptions extends CallOptions {`);
    for (const [name, schema] of Object.entries(options)) {
      const unit = schema["x-unit"] ? ` Unit: ${schema["x-unit"] as string}.` : "";
      out.push(`  /** ${schema.description as string}${unit} */`, `  ${name}?: ${[schema.type].flat().map((type: string) => (type === "integer" ? "number" : type)).join(" | ")};`);
    }
    out.push("}", "");
  }
  out.push(`/** Every operation of ${venue.name}, by group. */`, `export interface ${capital(venue.id)}Operations {`);
  for (const group of venue.groups) out.push(`  readonly ${group}: ${capital(group)}Operations;`);
  out.push("}", "");
  return out.join("\n");
}

function groupClient(venue: LoadedVenue, group: string, callers: CallerOperation[]): string {
  const sets = [...optionSets(callers).keys()].map((kind) => `${capital(kind)}CallOptions`);
  const core = [
    ...(callers.some((caller) => optionsType(caller) === "CallOptions") ? ["CallOptions"] : []),
    ...(callers.some(({ operation }) => operation.node["x-pages"]) ? ["Paged"] : []),
    ...(callers.some(({ operation }) => operation.node["x-preflight"]) ? ["PreflightCallOptions"] : []),
  ];
  const out = [banner(venue)];
  if (core.length > 0) out.push(`import type { ${core.join(", ")} } from "../../../src/core/types.js";`);
  if (sets.length > 0) out.push(`import type { ${sets.join(", ")} } from "../client.js";`);
  out.push(`import type { components } from "./types.js";`, "", `type Schemas = components["schemas"];`, "");
  for (const { operation } of callers) {
    out.push(`export type ${operation.typeName}Parameters = Schemas["${operation.typeName}Parameters"];`, `export type ${operation.typeName}Result = Schemas["${operation.typeName}Result"];`);
  }
  out.push("", `export interface ${capital(group)}Operations {`);
  for (const caller of callers) {
    const { operation } = caller;
    const needed = (caller.parameters.required as string[]).length > 0;
    const given = `(params${needed ? "" : "?"}: ${operation.typeName}Parameters, options?: ${optionsType(caller)})`;
    const result = `Promise<${operation.typeName}Result>`;
    const row = rowType(operation);
    out.push(methodComment(operation.node, caller), row ? `  readonly ${operation.name}: Paged<${given} => ${result}, ${row}>;` : `  ${operation.name}${given}: ${result};`);
  }
  out.push("}", "");
  return out.join("\n");
}

/** Type of a call's options: the common ones, and those of its kind of authentication or of its rules. */
function optionsType({ operation: { node }, options }: CallerOperation): string {
  const own = [...(Object.keys(options).length > 0 ? [`${capital(node["x-auth"] as string)}CallOptions`] : []), ...(node["x-preflight"] ? ["PreflightCallOptions"] : [])];
  return own.join(" & ") || "CallOptions";
}

/** Type of a row of an answer that comes in pages; undefined where it does not. */
function rowType({ node, typeName }: CallerOperation["operation"]): string | undefined {
  const rows = (node["x-pages"] as Node | undefined)?.rows as string | undefined;
  if (rows === undefined) return undefined;
  const payload = `NonNullable<${typeName}Result>`;
  return rows === "." ? `${payload}[number]` : `NonNullable<${payload}[${JSON.stringify(rows)}]>[number]`;
}

/** The options beyond the common ones, by kind of authentication: one set, type and check per kind. */
export function optionSets(callers: CallerOperation[]): Map<string, Record<string, Node>> {
  const sets = new Map<string, Record<string, Node>>();
  for (const { operation, options } of callers) {
    if (Object.keys(options).length === 0) continue;
    const kind = operation.node["x-auth"] as string;
    const known = sets.get(kind);
    // Taking either set would let one operation's callers give what it does not take.
    if (known && JSON.stringify(known) !== JSON.stringify(options)) throw new Error(`${operation.id}: its options are not those of the other operations signed as ${kind}; give it a kind of authentication of its own`);
    sets.set(kind, options);
  }
  return sets;
}

const REPEAT: Record<string, string> = {
  read: "Reads only; safe to repeat.",
  set: "Sets a target; a repeat changes nothing more.",
  keyed: "Carries a key; a repeat with the same key is recognised by the venue.",
  once: "Must not be repeated blindly: a second one counts again.",
};

function methodComment(node: Node, caller: CallerOperation): string {
  const limits = limitTexts(node, (pool) => `of pool ${pool}`);
  const permission = permissionOf(node) ? `, permission ${permissionOf(node)!}` : "";
  const signed = node["x-auth"] === "none" ? "Public." : `Signed (${node["x-auth"] as string}${permission}).`;
  const lines = [
    ...wrap(node.summary as string),
    "",
    ...wrap(node.description as string),
    "",
    ...wrap([signed, REPEAT[node["x-retry"] as string], node["x-pages"] ? "Comes in pages: `rows` and `pages` walk through them." : "", asksFirst(node).length > 0 ? `With \`{ preflight: true }\` it asks ${asksFirst(node).join(", ")} first.` : "", limits.length > 0 ? `Rate limit: ${limits.join(", ")}.` : "", caller.empty[0] && "value" in caller.empty[0] ? `Resolves to ${JSON.stringify(caller.empty[0].value)} when there is nothing.` : ""].filter(Boolean).join(" ")),
    "",
    "@throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule",
    ...(asksFirst(node).length > 0 ? ["@throws {PreflightError} with `preflight`, when these reads tell that the venue would refuse; nothing was sent"] : []),
    "@throws {VenueError} when the venue refuses",
    ...(node["x-retry"] === "read" ? [] : ["@throws {OutcomeUnknownError} when it was sent and no answer came" + (settles(node) ? `; \`settle\` asks ${settles(node)!.read as string}` : "; no read settles it")]),
    ...(node.deprecated === true ? ["@deprecated by the venue"] : []),
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
