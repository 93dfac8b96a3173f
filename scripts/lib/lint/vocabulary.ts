/** The closed vocabulary: unknown words, words in the wrong place, wrong values. */
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { type Problem, type Documents, type Place, METHODS, root, at, members, lastKey, address, isNode, hops, follow, operations, requestBody, answers, arms, SUBSCHEMA, SUBSCHEMAS, schemas, problem } from "./documents.js";

/**
 * Which kind of node stands under which key; `*` is every key of a map or list, whose keys are names and not words. Kinds named in
 * vocabulary.schema.json may carry its words; the others, and what is not listed, may carry none.
 */
const GRAMMAR: Record<string, Record<string, string>> = {
  venueRoot: { servers: "servers", components: "components", paths: "paths", "x-auth-kinds": "authKinds" },
  groupRoot: { components: "components", paths: "paths" },
  servers: { "*": "server" },
  authKinds: { "*": "authKind" },
  authKind: { headers: "headers" },
  components: { schemas: "schemas", responses: "responses", parameters: "parameters", requestBodies: "requestBodies", headers: "headers" },
  paths: { "*": "pathItem" },
  pathItem: { ...Object.fromEntries(METHODS.map((method) => [method, "operation"])) },
  operation: { parameters: "parameters", requestBody: "requestBody", responses: "responses" },
  parameters: { "*": "parameter" },
  parameter: { schema: "schema", content: "content" },
  requestBodies: { "*": "requestBody" },
  requestBody: { content: "content" },
  responses: { "*": "response" },
  response: { content: "content", headers: "headers" },
  headers: { "*": "header" },
  header: { schema: "schema" },
  content: { "*": "media" },
  media: { schema: "schema" },
  schemas: { "*": "schema" },
  schema: { ...Object.fromEntries(SUBSCHEMA.map((key) => [key, "schema"])), ...Object.fromEntries(SUBSCHEMAS.map((key) => [key, "schemas"])) },
};

/** Values, not nodes: whatever they hold is data. */
const DATA = new Set(["const", "enum", "default", "example", "examples", "required"]);

function* nodes(place: Place, kind: string): Generator<Place & { kind: string }> {
  if (!isNode(place.node)) return;
  yield { ...place, kind };
  const grammar = GRAMMAR[kind] ?? {};
  for (const member of members(place)) {
    const key = lastKey(member);
    const next = grammar["*"] ?? grammar[key] ?? (key.startsWith("x-") || DATA.has(key) ? undefined : "plain");
    if (next !== undefined) yield* nodes(member, next);
  }
}

export const allNodes = (documents: Documents): (Place & { kind: string })[] => Object.keys(documents).flatMap((file) => [...nodes(root(documents, file), file === "venue.yaml" ? "venueRoot" : "groupRoot")]);

/** Unknown words, words in the wrong place, wrong values. `check` gives the compiled definition of a kind of place. */
export function vocabularyProblems(documents: Documents, words: Set<string>, check: (kind: string) => ValidateFunction | undefined): Problem[] {
  const unknown = (word: string): string => (words.has(word) ? `${word} may not stand here` : `${word} is not a word of the vocabulary`);
  return allNodes(documents).flatMap((place) => {
    // An authKind is checked with the root that holds it.
    if (place.kind === "authKind" || "*" in (GRAMMAR[place.kind] ?? {})) return [];
    const validate = check(place.kind);
    if (!validate) return Object.keys(place.node).filter((key) => key.startsWith("x-")).map((word) => problem(place, "vocabulary", unknown(word)));
    if (validate(place.node)) return [];
    // An `if` only says again that its `then` failed.
    return validate.errors!.filter(({ keyword }) => keyword !== "if").map((error) => problem({ ...place, pointer: place.pointer + error.instancePath }, "vocabulary", wording(error, unknown)));
  });
}

function wording(error: ErrorObject, unknown: (word: string) => string): string {
  const { keyword, params, message } = error;
  if (keyword === "additionalProperties") {
    const name = params.additionalProperty as string;
    return name.startsWith("x-") ? unknown(name) : `${name} is not a member of this`;
  }
  if (keyword === "enum") return `must be one of ${(params.allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
  if (keyword === "false schema") return "may not stand here";
  return message ?? keyword;
}

/** Words of schemas that mean something only where the compiler looks for them. */
export function placement(documents: Documents): Problem[] {
  const allowed = { "x-arm": new Set<string>(), "x-payload": new Set<string>(), "x-injected": new Set<string>(), "x-key-order": new Set<string>() };
  const where = {
    "x-arm": "only a member of an answer's oneOf has x-arm",
    "x-payload": "only a property of a success arm has x-payload",
    "x-injected": "only a property of a request body, or of its slot, has x-injected",
    "x-key-order": "only an object in a signed body has x-key-order",
  };
  for (const operation of operations(documents)) {
    for (const arm of answers(documents, operation).flatMap(arms)) {
      for (const hop of hops(documents, arm)) allowed["x-arm"].add(address(hop));
      const schema = follow(documents, arm);
      if (schema.node["x-arm"] === "success") for (const property of members(at(schema, "properties"))) allowed["x-payload"].add(address(property));
    }
    const request = requestBody(documents, operation);
    if (!request) continue;
    for (const object of [request.body, request.object]) {
      for (const property of members(at(object, "properties"))) for (const hop of hops(documents, property)) allowed["x-injected"].add(address(hop));
    }
    if (request.slot !== undefined) for (const schema of schemas(documents, request.object)) allowed["x-key-order"].add(address(schema));
  }
  return allNodes(documents).flatMap((place) =>
    (Object.keys(allowed) as (keyof typeof allowed)[]).filter((word) => place.kind === "schema" && word in place.node && !allowed[word].has(address(place))).map((word) => problem(place, "vocabulary", where[word])),
  );
}
