/** What a set of OpenAPI documents offers: its operations, and what the operations of a venue share. */
import { posix } from "node:path";
import { groupOf } from "../load.js";
import { FOREIGN_WORDS, foreignFacts } from "./foreign.js";
import { Schemas, type Located, type Node, type Schema } from "./schema.js";
import type { Documents } from "./sources.js";

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required: boolean;
  deprecated: boolean;
  schema: Schema;
  /** How a value is written: `style`, `explode` and the like. */
  style: Node;
  docs: Node;
}

/** A body or answer by content type. */
export type Content = Map<string, { schema: Schema; docs: Node }>;

export interface Body {
  required: boolean;
  content: Content;
  words: Node;
  docs: Node;
}

export interface Answer {
  content: Content;
  headers: Map<string, Parameter>;
  docs: Node;
}

export interface Operation {
  /** Of the venue whose documents these are, if they say. */
  venue?: string;
  /** `group.name` */
  id: string;
  group: string;
  name: string;
  /** As the document has it, where it is a name and not a number. */
  operationId?: string;
  /** Upper case. */
  method: string;
  /** As the document has it, with the action as fragment where several operations share it. */
  path: string;
  /** Tells operations of one path apart: the path's fragment, or the constant of the body's (or its action's) `type`. */
  action?: string;
  host: string;
  /** Name of the document. */
  document: string;
  parameters: Parameter[];
  body?: Body;
  /** By status. */
  answers: Map<string, Answer>;
  deprecated: boolean;
  /** `x-auth`, `x-limits` and the like, those of other publishers translated. */
  words: Node;
  docs: Node;
}

/** What all operations of a venue share. */
export interface Shared {
  venue?: string;
  /** `servers`, and the `x-` words of the root of the venue's document. */
  words: Node;
  /** Title and description of each document, by its name. */
  docs: Node;
}

export interface Surface {
  operations: Operation[];
  shared: Shared[];
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Of parsed documents by name; `roots` are those whose operations count, the others are only referred to. */
export function surfaceOf(documents: Documents, roots: string[] = Object.keys(documents).filter((name) => "openapi" in documents[name]!)): Surface {
  const schemas = new Schemas(documents);
  const venues = new Map<string, string>();
  for (const [name, document] of Object.entries(documents)) {
    const id = ((document as Node)["x-venue"] as Node | undefined)?.id as unknown;
    if (typeof id === "string") venues.set(posix.dirname(name), id);
  }
  const operations: Operation[] = [];
  const shared = new Map<string | undefined, Shared>();
  for (const name of [...roots].sort()) {
    const document = documents[name] as Node;
    const venue = venues.get(posix.dirname(name));
    const common = shared.get(venue) ?? { ...(venue === undefined ? {} : { venue }), words: {}, docs: {} };
    shared.set(venue, common);
    readShared(common, name, document, venue !== undefined);
    for (const [path, raw] of Object.entries((document.paths ?? {}) as Node)) {
      const item = schemas.resolve(raw as Node, name);
      for (const method of METHODS) if (item.node[method]) operations.push(readOperation(schemas, { node: item.node, document: item.document }, name, document, venue, path, method));
    }
  }
  nameActions(operations);
  return { operations: operations.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)), shared: [...shared.values()] };
}

/**
 * Documents that share a path, one for each action, are groups of their own only by accident, and the names of their operations come and go: the
 * end of the path names what they share, the action tells them apart, and so it does in the path.
 */
function nameActions(operations: Operation[]): void {
  const byPath = new Map<string, Operation[]>();
  for (const operation of operations) {
    if (operation.venue !== undefined || operation.action === undefined || operation.path.includes("#")) continue;
    const group = lastSegment(operation.path);
    byPath.set(group, [...(byPath.get(group) ?? []), operation]);
  }
  for (const [group, sharing] of byPath) {
    if (sharing.length < 2) continue;
    for (const operation of sharing) Object.assign(operation, { group, name: operation.action, id: `${group}.${operation.action}`, path: `${operation.path}#${operation.action}` });
  }
}

const stem = (file: string): string => file.replace(/\.(json|ya?ml)$/, "");
const lastSegment = (path: string): string => path.split("/").at(-1)!;

const keyOf = ({ venue, id, path, method, document }: Operation): string => [venue, id, path, method, document].join("\u0000");

function readShared(shared: Shared, name: string, document: Node, ours: boolean): void {
  // Words of other publishers about a whole document are about its page; their servers have no names and belong to the operations.
  if (ours) for (const [word, value] of Object.entries(document)) if (word === "servers" || (word.startsWith("x-") && word !== "x-host")) shared.words[word] = value;
  const { title, description } = (document.info ?? {}) as Node;
  shared.docs[stem(name)] = { title: title as unknown, description: description as unknown };
}

function readOperation(schemas: Schemas, item: Located, name: string, document: Node, venue: string | undefined, path: string, method: string): Operation {
  const node = item.node[method] as Node;
  const foreign = venue === undefined ? foreignFacts({ security: document.security as unknown, ...node }) : { words: {}, docs: {} };
  const operationId = typeof node.operationId === "string" && /^[A-Za-z]/.test(node.operationId) ? node.operationId : undefined;
  const body = node.requestBody ? readBody(schemas, node.requestBody as Node, item.document) : undefined;
  const action = path.split("#")[1] ?? (body && actionOf(body));
  const group = foreign.group ?? groupOf(`${stem(name)}.yaml`);
  const own = foreign.name ?? operationId ?? `${method.toUpperCase()} ${path}`;
  const words: Node = { ...foreign.words };
  for (const [word, value] of Object.entries(node)) if (word.startsWith("x-") && !FOREIGN_WORDS.has(word)) words[word] = value;
  const docs: Node = { ...foreign.docs };
  for (const word of ["summary", "description", "externalDocs", "tags"]) if (node[word] !== undefined) docs[word] = node[word];
  const servers = (node.servers ?? item.node.servers ?? document.servers ?? []) as Node[];
  return {
    ...(venue === undefined ? {} : { venue }),
    id: `${group}.${own}`,
    group,
    name: own,
    ...(operationId === undefined ? {} : { operationId }),
    method: method.toUpperCase(),
    path,
    ...(action === undefined ? {} : { action }),
    host: String(document["x-host"] ?? foreign.host ?? (venue === undefined ? (servers[0]?.url ?? "") : "api")),
    document: name,
    parameters: readParameters(schemas, item, node),
    ...(body ? { body } : {}),
    answers: new Map(Object.entries((node.responses ?? {}) as Node).map(([status, answer]) => [status, readAnswer(schemas, answer as Node, item.document)])),
    deprecated: node.deprecated === true,
    words,
    docs,
  };
}

/** Those of the path count unless the operation has its own of the same name and place. */
function readParameters(schemas: Schemas, item: Located, node: Node): Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const raw of [...((item.node.parameters ?? []) as Node[]), ...((node.parameters ?? []) as Node[])]) {
    const at = schemas.resolve(raw, item.document);
    const parameter = readParameter(schemas, at, String(at.node.name), at.node.in as Parameter["in"]);
    parameters.set(`${parameter.in} ${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name}`, parameter);
  }
  return [...parameters.values()];
}

function readParameter(schemas: Schemas, { node, document }: Located, name: string, place: Parameter["in"]): Parameter {
  const [type, media] = Object.entries((node.content ?? {}) as Node)[0] ?? [];
  const style: Node = type === undefined ? {} : { content: type };
  for (const word of ["style", "explode", "allowReserved", "allowEmptyValue"]) if (node[word] !== undefined) style[word] = node[word] as unknown;
  return { name, in: place, required: place === "path" || node.required === true, deprecated: node.deprecated === true, schema: schemas.of(node.schema ?? (media as Node | undefined)?.schema ?? true, document), style, docs: docsOf(node) };
}

function docsOf(node: Node): Node {
  const docs: Node = {};
  for (const word of ["summary", "description", "title", "externalDocs"]) if (node[word] !== undefined) docs[word] = node[word];
  if (node.example !== undefined || node.examples !== undefined) docs.example = node.examples ?? [node.example];
  return docs;
}

function readBody(schemas: Schemas, raw: Node, from: string): Body {
  const { node, document } = schemas.resolve(raw, from);
  const words = Object.fromEntries(Object.entries(node).filter(([word]) => word.startsWith("x-")));
  return { required: node.required === true, content: readContent(schemas, node.content as Node | undefined, document), words, docs: docsOf(node) };
}

function readAnswer(schemas: Schemas, raw: Node, from: string): Answer {
  const { node, document } = schemas.resolve(raw, from);
  const headers = Object.entries((node.headers ?? {}) as Node).map(([name, header]): [string, Parameter] => [name.toLowerCase(), readParameter(schemas, schemas.resolve(header as Node, document), name, "header")]);
  return { content: readContent(schemas, node.content as Node | undefined, document), headers: new Map(headers), docs: docsOf(node) };
}

function readContent(schemas: Schemas, content: Node | undefined, document: string): Content {
  return new Map(Object.entries(content ?? {}).map(([type, raw]) => {
    const at = schemas.resolve(raw as Node, document);
    return [type.toLowerCase(), { schema: schemas.of(at.node.schema ?? true, at.document), docs: docsOf(at.node) }];
  }));
}

/** The one value that `type` has in the body or in its `action`; some documents give it as a default instead. */
function actionOf(body: Body): string | undefined {
  const [media] = body.content.values();
  for (const schema of [media?.schema.properties.get("action")?.(), media?.schema]) {
    const type = schema?.properties.get("type")?.();
    if (type?.values?.length === 1 && typeof type.values[0] === "string") return type.values[0];
    // A default beside other values is what is meant when nothing is said, so it names nothing.
    if (type && !type.values && typeof type.default?.value === "string") return type.default.value;
  }
  return undefined;
}
