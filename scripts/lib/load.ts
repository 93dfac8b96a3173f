/** Reads a venue's YAML documents and joins them into one OpenAPI document with a list of its operations. */
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { DEFAULT_HOST, pathKeyOf } from "../../src/core/path-key.js";

/** A JSON object of a document. Documents are checked by the linter, so the compiler reads them without a full OpenAPI typing. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Node = Record<string, any>;

export interface LoadedOperation {
  /** `group.operation`, as in `client.group.operation` and in `prepare`. */
  id: string;
  group: string;
  name: string;
  /** Name of the exported row and, with a capital, stem of the exported types; carries the group only where two groups share a name. */
  exportName: string;
  typeName: string;
  method: string;
  path: string;
  host: string;
  /** The path's key in the joined document, told apart by host. */
  pathKey: string;
  node: Node;
}

export interface Upstream {
  source: string;
  /** `YYYY-MM-DD` */
  "as-of": string;
}

export interface LoadedVenue {
  id: string;
  name: string;
  /** Where the documents come from, and as of which day. */
  upstream: Upstream[];
  servers: Record<string, Record<string, string>>;
  authKinds: Record<string, { description: string; headers?: Record<string, Node> } & Node>;
  /** The read that tells the venue's time, and the member of its payload that does. */
  clock?: Node;
  pools: Record<string, Node>;
  errors: Node[];
  figures: Record<string, Node>;
  groups: string[];
  operations: LoadedOperation[];
  /** The wire view: what travels, every `$ref` local, paths by `pathKey`. */
  document: Node;
  /** The files as they are read, by name, for hashing and for messages. */
  files: Record<string, string>;
}

/** `exchange.yaml` and `exchange.orders.yaml` are parts of one group. */
export const groupOf = (file: string): string => basename(file, ".yaml").split(".")[0]!;

/** Of a group document or of a server. */
export const hostOf = (node: Node): string => String(node["x-host"] ?? DEFAULT_HOST);

const METHODS = ["get", "post", "put", "patch", "delete"];

export function venueFolders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}

export function loadVenue(folder: string): LoadedVenue {
  const files: Record<string, string> = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort()) files[file] = readFileSync(join(folder, file), "utf8");
  const shared = files["venue.yaml"];
  if (!shared) throw new Error(`${folder}: venue.yaml is missing`);

  const venue = parse(shared) as Node;
  const components: Node = {};
  const paths: Node = {};
  const operations: LoadedOperation[] = [];
  mergeComponents(components, venue, "venue.yaml");
  const groupFiles = Object.keys(files).filter((file) => file !== "venue.yaml");
  for (const file of groupFiles) {
    const group = groupOf(file);
    const document = localRefs(parse(files[file]!) as Node) as Node;
    const host = hostOf(document);
    mergeComponents(components, document, file);
    for (const [path, item] of Object.entries((document.paths ?? {}) as Node)) {
      for (const method of METHODS.filter((name) => name in (item as Node))) {
        const node = (item as Node)[method] as Node;
        const pathKey = pathKeyOf(path, host);
        if (paths[pathKey]?.[method]) throw new Error(`${folder}: ${method.toUpperCase()} ${pathKey} is declared twice`);
        const name = String(node.operationId);
        const id = `${group}.${name}`;
        (paths[pathKey] ??= {})[method] = { ...node, operationId: id };
        operations.push({ id, group, name, exportName: name, typeName: "", method: method.toUpperCase(), path, host, pathKey, node });
      }
    }
  }
  nameExports(operations);

  const servers: Record<string, Record<string, string>> = {};
  for (const server of venue.servers as Node[]) (servers[server["x-network"] ?? "mainnet"] ??= {})[hostOf(server)] = server.url;
  return {
    id: venue["x-venue"].id,
    name: venue["x-venue"].name,
    upstream: venue["x-upstream"] ?? [],
    servers,
    authKinds: venue["x-auth-kinds"] ?? {},
    pools: venue["x-pools"] ?? {},
    errors: venue["x-errors"] ?? [],
    figures: venue["x-figures"] ?? {},
    ...(venue["x-clock"] ? { clock: venue["x-clock"] as Node } : {}),
    groups: [...new Set(groupFiles.map(groupOf))],
    operations,
    document: { openapi: venue.openapi, info: { title: venue["x-venue"].name, version: venue.info.version }, paths, components },
    files,
  };
}

/** Two groups may use one operation name (a server time per host, say); then, and only then, exports carry the group. */
function nameExports(operations: LoadedOperation[]): void {
  const seen = new Map<string, number>();
  for (const { name } of operations) seen.set(name, (seen.get(name) ?? 0) + 1);
  for (const operation of operations) {
    if (seen.get(operation.name)! > 1) operation.exportName = operation.group + capital(operation.name);
    operation.typeName = capital(operation.exportName);
  }
}

export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `CSignerAction` names the operations `cSignerAction…`. */
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function mergeComponents(into: Node, document: Node, file: string): void {
  for (const [section, members] of Object.entries((document.components ?? {}) as Node)) {
    for (const [name, member] of Object.entries(members as Node)) {
      if (into[section]?.[name]) throw new Error(`${file}: components.${section}.${name} is already declared in another file of this venue`);
      (into[section] ??= {})[name] = member;
    }
  }
}

/** `venue.yaml#/components/…` becomes `#/components/…`, its place in the joined document. */
function localRefs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(localRefs);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, key === "$ref" ? String(member).replace(/^[^#]*/, "") : localRefs(member)]),
  );
}

/** The object behind a `$ref`, with the reference's siblings laid over it. */
export function resolve(document: Node, node: Node): Node {
  if (typeof node.$ref !== "string") return node;
  const { $ref, ...siblings } = node;
  let target: Node = document;
  for (const part of ($ref as string).slice(2).split("/")) {
    target = target[part.replaceAll("~1", "/").replaceAll("~0", "~")] as Node;
    if (target === undefined) throw new Error(`$ref ${$ref as string} leads nowhere`);
  }
  return { ...resolve(document, target), ...siblings };
}
