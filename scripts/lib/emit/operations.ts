/** `<group>/operations.ts`: one row per operation; `operations.ts`: the table of a venue. */
import { DEFAULT_HOST } from "../../../src/core/path-key.js";
import { capital, resolve, type LoadedVenue, type Node } from "../load.js";
import type { CallerOperation } from "../views.js";
import { banner } from "./banner.js";

export function emitOperations(venue: LoadedVenue, callers: CallerOperation[]): Record<string, string> {
  const own = (group: string): CallerOperation[] => callers.filter(({ operation }) => operation.group === group);
  const files = Object.fromEntries(venue.groups.map((group) => [`${group}/operations.ts`, groupRows(venue, group, own(group))]));
  // By name: the rows of a group are called as its operations are, and two groups may use one name.
  const named = ({ operation: { name, exportName } }: CallerOperation): string => (name === exportName ? name : `${name} as ${exportName}`);
  const member = ({ operation: { name, exportName } }: CallerOperation): string => (name === exportName ? name : `${name}: ${exportName}`);
  const table = [
    banner(venue),
    ...venue.groups.map((group) => `import { ${own(group).map(named).join(", ")} } from "./${group}/operations.js";`),
    "",
    `export { ${callers.map(({ operation }) => operation.exportName).join(", ")} };`,
    "",
    "/** The whole table, grouped as the client is. */",
    "export const operations = {",
    ...venue.groups.map((group) => `  ${group}: { ${own(group).map(member).join(", ")} },`),
    "} as const;",
    "",
  ];
  return { ...files, "operations.ts": table.join("\n") };
}

function groupRows(venue: LoadedVenue, group: string, callers: CallerOperation[]): string {
  const checks = [...new Set(callers.flatMap(({ operation, options }) => [operation.name, ...(Object.keys(options).length > 0 ? [`${operation.node["x-auth"] as string}Options`] : [])]))];
  const out = [
    banner(venue),
    ...(callers.some(({ operation }) => operation.node["x-preflight"]) ? [`import { askRules } from "../../../src/core/preflight.js";`] : []),
    `import type { Operation } from "../../../src/core/types.js";`,
    `import type { ${capital(group)}Operations } from "./client.js";`,
    `import type { paths } from "./types.js";`,
    `import { ${checks.map((name) => `${name} as ${checkName(name)}`).join(", ")} } from "./validators.js";`,
    "",
  ];
  for (const caller of callers) {
    const { operation } = caller;
    out.push(`export const ${operation.name}: Operation<${capital(group)}Operations["${operation.name}"], Pick<paths, ${JSON.stringify(operation.pathKey)}>> = {`);
    for (const [key, value] of Object.entries(row(venue, caller))) out.push(`  ${key}: ${JSON.stringify(value)},`);
    if (operation.node["x-preflight"]) out.push(`  preflight: { ask: askRules, rules: ${JSON.stringify(operation.node["x-preflight"])} },`);
    if (Object.keys(caller.options).length > 0) out.push(`  checkOptions: ${checkName(`${operation.node["x-auth"] as string}Options`)},`);
    out.push(`  check: ${checkName(operation.name)},`, "};", "");
  }
  return out.join("\n");
}

/** The read that settles a write; some writes have none. */
export const settles = (node: Node): Node | undefined => (node["x-settle"] === "none" ? undefined : (node["x-settle"] as Node | undefined));

/** The reads that can tell before a write whether the venue would take it. */
export const asksFirst = (node: Node): string[] => [...new Set(((node["x-preflight"] ?? []) as Node[]).map(({ read }) => read as string))];

/** What the key must be allowed to do, as far as a source says it. */
export const permissionOf = (node: Node): string | undefined => (node["x-permission"] === "unknown" ? undefined : (node["x-permission"] as string | undefined));

/** Parameters that travel in another word when the object is wrapped in another action. */
function wrappedAs(document: Node, { parameters }: CallerOperation): Node | undefined {
  const entries = Object.entries(parameters.properties as Node).flatMap(([name, schema]) => {
    const words = resolve(document, schema as Node)["x-wrapped-as"] as unknown;
    return words ? [[name, words] as const] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const secretsOf = (document: Node, { parameters }: CallerOperation): string[] => Object.entries(parameters.properties as Node).flatMap(([name, schema]) => (resolve(document, schema as Node)["x-secret"] ? [name] : []));

/** EIP-712 wants the fields as a list. */
const typedDataOf = ({ primaryType, fields }: Node): Node => ({ primaryType: primaryType as string, fields: Object.entries(fields as Node).map(([name, type]) => ({ name, type: type as string })) });

/** What a call takes from each of its limits. */
export const limitTexts = (node: Node, poolName: (pool: string) => string): string[] =>
  (node["x-limits"] as Node[]).map(({ pool, quota, windowMs, weight, perSent, perReceived }) => {
    const own = pool ? `${weight as number} ${poolName(pool as string)}` : `${weight as number} of ${quota as number} in ${(windowMs as number) / 1000} s`;
    const sent = perSent ? ` + 1 per ${(perSent as Node).items === 1 ? "item of" : ((perSent as Node).items as number)} ${(perSent as Node).of as string}` : "";
    return own + sent + (perReceived ? ` + 1 per ${(perReceived as Node).items as number} items of the answer` : "");
  });

const checkName = (name: string): string => `check${capital(name)}`;

function row(venue: LoadedVenue, caller: CallerOperation): Node {
  const { operation } = caller;
  const { node } = operation;
  const form = caller.slot ? orderedForm(venue.document, caller) : looseForm(venue.document, caller.parameters);
  const out: Node = {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    ...(operation.host !== DEFAULT_HOST ? { host: operation.host } : {}),
    ...(node["x-auth"] !== "none" ? { auth: node["x-auth"] } : {}),
    ...(permissionOf(node) ? { permission: permissionOf(node) } : {}),
    limits: node["x-limits"],
    retry: node["x-retry"],
    ...(settles(node) ? { settle: settles(node) } : {}),
    ...(node["x-pages"] ? { pages: node["x-pages"] } : {}),
    ...(node["x-reduces-risk"] ? { reducesRisk: node["x-reduces-risk"] === true ? true : node["x-reduces-risk"].positive } : {}),
    ...(caller.path.length > 0 ? { inPath: caller.path } : {}),
    ...(caller.body && caller.query.length > 0 ? { inQuery: caller.query } : {}),
    ...(caller.body ? { body: true } : {}),
    ...(caller.slot ? { slot: caller.slot } : {}),
    ...(caller.list ? { list: caller.list } : {}),
    ...(Object.keys(caller.fixed).length > 0 ? { fixed: caller.fixed } : {}),
    ...(Object.keys(caller.filled).length > 0 ? { filled: caller.filled } : {}),
    ...(wrappedAs(venue.document, caller) ? { wrappedAs: wrappedAs(venue.document, caller) } : {}),
    ...(secretsOf(venue.document, caller).length > 0 ? { secrets: secretsOf(venue.document, caller) } : {}),
    ...(node["x-typed-data"] ? { typedData: typedDataOf(node["x-typed-data"] as Node) } : {}),
    ...(form ? { form } : {}),
    ...(form && literalsOf(form) ? { literals: literalsOf(form) } : {}),
    ...(caller.slot ? { ordered: true } : {}),
    ...(Object.keys(caller.options).length > 0 ? { options: Object.keys(caller.options), optionForm: looseForm(venue.document, { properties: caller.options }) } : {}),
    ...(caller.payload ? { payload: caller.payload } : {}),
    ...(caller.empty.length > 0 ? { empty: caller.empty } : {}),
    ...(node["x-retry"] !== "read" && caller.done !== undefined ? { done: caller.done } : {}),
  };
  return out;
}

const LEAF: Record<string, string> = { address: "lower", hex: "lower", decimal: "decimal" };

/** Form of a signed object: every key, in hashing order. */
function orderedForm(document: Node, caller: CallerOperation): Node {
  const own = [...Object.keys(caller.fixed), ...Object.keys(caller.filled)];
  const properties = { ...Object.fromEntries(own.map((name) => [name, {}])), ...(caller.parameters.properties as Node) };
  return Object.fromEntries((caller.parameters["x-key-order"] as string[]).map((name) => [name, orderedLeaf(document, properties[name] as Node)]));
}

function orderedLeaf(document: Node, reference: Node): unknown {
  const schema = resolve(document, reference);
  if (schema.oneOf) return merged((schema.oneOf as Node[]).map((arm) => orderedLeaf(document, arm)));
  if (schema.properties) return Object.fromEntries((schema["x-key-order"] as string[]).map((name) => [name, orderedLeaf(document, schema.properties[name] as Node)]));
  if (schema.prefixItems) return Object.fromEntries((schema.prefixItems as Node[]).map((item, place) => [place, orderedLeaf(document, item)]));
  if (schema.items) return schema["x-sorted"] ? [orderedLeaf(document, schema.items as Node), "sorted"] : [orderedLeaf(document, schema.items as Node)];
  return leaf(schema);
}

/** One form for all arms: objects of different arms have different keys, and what is no object has no keys to order. */
function merged(forms: unknown[]): unknown {
  const objects = forms.filter((form): form is Node => typeof form === "object");
  if (objects.length === 0) return forms.find((form) => form !== "") ?? "";
  return Object.assign({}, ...objects) as Node;
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
