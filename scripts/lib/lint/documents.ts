/** Places in a venue's parsed documents: walking, following references, telling problems. Nothing here knows a rule. */
import { groupOf, type Node } from "../load.js";

export interface Problem {
  file: string;
  /** JSON pointer with a leading `#`. */
  pointer: string;
  /** What it breaks: `vocabulary`, the number of a rule in specs/README.md, `yaml`, or a rule of Redocly. */
  rule: string;
  message: string;
}

/** A venue's documents by file name. */
export type Documents = Record<string, Node>;

export interface Place {
  file: string;
  pointer: string;
  node: Node;
}

export interface Operation extends Place {
  /** `group.operation`. */
  id: string;
  group: string;
  path: string;
  method: string;
}

export const METHODS = ["get", "post", "put", "patch", "delete"];

export const root = (documents: Documents, file: string): Place => ({ file, pointer: "#", node: documents[file] ?? {} });

/** The place below, an empty node where there is nothing. */
export function at(place: Place, ...keys: string[]): Place {
  let { pointer, node } = place;
  for (const key of keys) {
    pointer += `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    node = (isNode(node) && Object.hasOwn(node, key) ? (node[key] as Node | null) : null) ?? {};
  }
  return { file: place.file, pointer, node };
}

export const members = (place: Place): Place[] => (isNode(place.node) ? Object.keys(place.node).map((key) => at(place, key)) : []);
export const lastKey = (place: Place): string => place.pointer.slice(place.pointer.lastIndexOf("/") + 1).replaceAll("~1", "/").replaceAll("~0", "~");
export const address = (place: Place): string => place.file + place.pointer;
export const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** Every place on the way through `$ref`s, the first and the last included. Broken references end the way; rule 7 names them. */
export function hops(documents: Documents, place: Place): Place[] {
  const way = [place];
  while (typeof way.at(-1)!.node?.$ref === "string" && way.length < 20) {
    const { file, node } = way.at(-1)!;
    const [name, pointer = ""] = (node.$ref as string).split("#") as [string, string?];
    way.push(at(root(documents, name || file), ...pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))));
  }
  return way;
}

/** The place behind `$ref`s, their siblings laid over it as the compiler does. */
export function follow(documents: Documents, place: Place): Place {
  const way = hops(documents, place);
  const node = Object.assign({}, ...way.map((hop) => hop.node).reverse()) as Node;
  delete node.$ref;
  return { ...way.at(-1)!, node };
}

export function operations(documents: Documents): Operation[] {
  return groupFiles(documents).flatMap((file) => {
    const group = groupOf(file);
    return members(at(root(documents, file), "paths")).flatMap((item) =>
      METHODS.filter((method) => method in item.node).map((method) => {
        const place = at(item, method);
        return { ...place, group, id: `${group}.${String(place.node.operationId)}`, path: lastKey(item), method };
      }),
    );
  });
}

export const groupFiles = (documents: Documents): string[] => Object.keys(documents).filter((file) => file !== "venue.yaml");
export const parameters = (documents: Documents, operation: Operation): Place[] => members(at(operation, "parameters")).map((place) => follow(documents, place));

/** What travels in the body, and in it the object whose members a caller gives: the slot's, or the body itself. */
export function requestBody(documents: Documents, operation: Operation): { body: Place; object: Place; slot?: string; list?: string } | undefined {
  if (!operation.node.requestBody) return undefined;
  const request = follow(documents, at(operation, "requestBody"));
  const body = follow(documents, at(request, "content", "application/json", "schema"));
  const slot = request.node["x-slot"] as string | undefined;
  const list = request.node["x-list"] as string | undefined;
  if (list !== undefined) return { body, object: body, list };
  return slot === undefined ? { body, object: body } : { body, object: follow(documents, at(body, "properties", slot)), slot };
}

/** The schemas of every JSON answer of an operation, as written. */
export const answers = (documents: Documents, operation: Operation): Place[] =>
  members(at(operation, "responses")).map((response) => at(follow(documents, response), "content", "application/json", "schema"));

export const arms = (schema: Place): Place[] => ("oneOf" in schema.node ? members(at(schema, "oneOf")) : [schema]);

/** Below a schema: what holds one schema, a list or a map of them. */
export const SUBSCHEMA = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems"];
export const SUBSCHEMAS = ["oneOf", "anyOf", "allOf", "prefixItems", "properties", "patternProperties", "$defs", "dependentSchemas"];

/** Conditions speak of a value that has its shape already. */
const CONDITIONS = ["if", "then", "else", "not"];

/** A schema and all below it, through `$ref`s, each place once. */
export function* schemas(documents: Documents, place: Place, skip: (schema: Node) => boolean = () => false, seen = new Set<string>()): Generator<Place> {
  const schema = follow(documents, place);
  if (seen.has(address(schema)) || skip(schema.node)) return;
  seen.add(address(schema));
  yield schema;
  for (const key of SUBSCHEMA) if (!CONDITIONS.includes(key) && isNode(schema.node[key])) yield* schemas(documents, at(schema, key), skip, seen);
  for (const key of SUBSCHEMAS) if (isNode(schema.node[key])) for (const member of members(at(schema, key))) yield* schemas(documents, member, skip, seen);
}

export const isObject = (schema: Node): boolean => "properties" in schema || [schema.type].flat().includes("object");

export const problem = ({ file, pointer }: Place, rule: string, message: string): Problem => ({ file, pointer, rule, message });

/** A shared part is looked at once per use; its problem is told once. */
export function distinct(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
