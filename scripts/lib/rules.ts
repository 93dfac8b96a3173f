/**
 * The rules of specs/README.md. Pure functions: a venue's parsed documents in, problems out; nothing here reads or prints.
 * They look at the documents as written, before the compiler joins them, so that every problem has a file and a JSON pointer.
 */
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { Node } from "./load.js";

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

interface Place {
  file: string;
  pointer: string;
  node: Node;
}

interface Operation extends Place {
  /** `group.operation`. */
  id: string;
  group: string;
  path: string;
  method: string;
}

const METHODS = ["get", "post", "put", "patch", "delete"];

// ------------------------------------------------------------------------------------------------------- places in documents

const root = (documents: Documents, file: string): Place => ({ file, pointer: "#", node: documents[file] ?? {} });

/** The place below, an empty node where there is nothing. */
function at(place: Place, ...keys: string[]): Place {
  let { pointer, node } = place;
  for (const key of keys) {
    pointer += `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    node = (isNode(node) && Object.hasOwn(node, key) ? (node[key] as Node | null) : null) ?? {};
  }
  return { file: place.file, pointer, node };
}

const members = (place: Place): Place[] => (isNode(place.node) ? Object.keys(place.node).map((key) => at(place, key)) : []);
const lastKey = (place: Place): string => place.pointer.slice(place.pointer.lastIndexOf("/") + 1).replaceAll("~1", "/").replaceAll("~0", "~");
const address = (place: Place): string => place.file + place.pointer;
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** Every place on the way through `$ref`s, the first and the last included. Broken references end the way; rule 7 names them. */
function hops(documents: Documents, place: Place): Place[] {
  const way = [place];
  while (typeof way.at(-1)!.node?.$ref === "string" && way.length < 20) {
    const { file, node } = way.at(-1)!;
    const [name, pointer = ""] = (node.$ref as string).split("#") as [string, string?];
    way.push(at(root(documents, name || file), ...pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))));
  }
  return way;
}

/** The place behind `$ref`s, their siblings laid over it as the compiler does. */
function follow(documents: Documents, place: Place): Place {
  const way = hops(documents, place);
  const node = Object.assign({}, ...way.map((hop) => hop.node).reverse()) as Node;
  delete node.$ref;
  return { ...way.at(-1)!, node };
}

function operations(documents: Documents): Operation[] {
  return groupFiles(documents).flatMap((file) => {
    const group = file.replace(/\.yaml$/, "");
    return members(at(root(documents, file), "paths")).flatMap((item) =>
      METHODS.filter((method) => method in item.node).map((method) => {
        const place = at(item, method);
        return { ...place, group, id: `${group}.${String(place.node.operationId)}`, path: lastKey(item), method };
      }),
    );
  });
}

const groupFiles = (documents: Documents): string[] => Object.keys(documents).filter((file) => file !== "venue.yaml");
const parameters = (documents: Documents, operation: Operation): Place[] => members(at(operation, "parameters")).map((place) => follow(documents, place));

/** What travels in the body, and in it the object whose members a caller gives: the slot's, or the body itself. */
function requestBody(documents: Documents, operation: Operation): { body: Place; object: Place; slot?: string } | undefined {
  if (!operation.node.requestBody) return undefined;
  const request = follow(documents, at(operation, "requestBody"));
  const body = follow(documents, at(request, "content", "application/json", "schema"));
  const slot = request.node["x-slot"] as string | undefined;
  return slot === undefined ? { body, object: body } : { body, object: follow(documents, at(body, "properties", slot)), slot };
}

/** The schemas of every JSON answer of an operation, as written. */
const answers = (documents: Documents, operation: Operation): Place[] =>
  members(at(operation, "responses")).map((response) => at(follow(documents, response), "content", "application/json", "schema"));

const arms = (schema: Place): Place[] => ("oneOf" in schema.node ? members(at(schema, "oneOf")) : [schema]);

/** Below a schema: what holds one schema, a list or a map of them. */
const SUBSCHEMA = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems"];
const SUBSCHEMAS = ["oneOf", "anyOf", "allOf", "prefixItems", "properties", "patternProperties", "$defs", "dependentSchemas"];

/** A schema and all below it, through `$ref`s, each place once. */
function* schemas(documents: Documents, place: Place, skip: (schema: Node) => boolean = () => false, seen = new Set<string>()): Generator<Place> {
  const schema = follow(documents, place);
  if (seen.has(address(schema)) || skip(schema.node)) return;
  seen.add(address(schema));
  yield schema;
  for (const key of SUBSCHEMA) if (isNode(schema.node[key])) yield* schemas(documents, at(schema, key), skip, seen);
  for (const key of SUBSCHEMAS) if (isNode(schema.node[key])) for (const member of members(at(schema, key))) yield* schemas(documents, member, skip, seen);
}

const isObject = (schema: Node): boolean => "properties" in schema || [schema.type].flat().includes("object");

const problem = ({ file, pointer }: Place, rule: string, message: string): Problem => ({ file, pointer, rule, message });

/** A shared part is looked at once per use; its problem is told once. */
function distinct(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

// ---------------------------------------------------------------------------------------------------------------- vocabulary

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

const allNodes = (documents: Documents): (Place & { kind: string })[] => Object.keys(documents).flatMap((file) => [...nodes(root(documents, file), file === "venue.yaml" ? "venueRoot" : "groupRoot")]);

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
function placement(documents: Documents): Problem[] {
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

// --------------------------------------------------------------------------------------------------------------------- rules

/** 1. Paths with a fragment. */
function fragments(documents: Documents): Problem[] {
  return operations(documents).filter(({ path }) => path.includes("#")).flatMap((operation) => {
    const fragment = operation.path.slice(operation.path.indexOf("#") + 1);
    const found: Problem[] = [];
    for (const parameter of parameters(documents, operation)) {
      if (parameter.node.in === "query") found.push(problem(operation, "1", `the query parameter ${String(parameter.node.name)} would land behind the fragment and never be sent`));
    }
    if (operation.node.operationId !== fragment) found.push(problem(operation, "1", `operationId is ${String(operation.node.operationId)}, the fragment is ${fragment}`));
    const request = requestBody(documents, operation);
    const type = request && follow(documents, at(request.object, "properties", "type")).node.const;
    if (type !== fragment) found.push(problem(request?.object ?? operation, "1", `the constant \`type\` of the body is ${String(type)}, the fragment is ${fragment}`));
    return found;
  });
}

/** 2. What every operation says. */
function completeness(documents: Documents): Problem[] {
  return operations(documents).flatMap((operation) => {
    const missing = ["summary", "description", "externalDocs", "x-auth", "x-limits", "x-retry"].filter((word) => !(word in operation.node));
    const { "x-retry": retry, "x-settle": settle } = operation.node;
    if (retry !== undefined && retry !== "read" && settle === undefined) missing.push("x-settle");
    const found = missing.map((word) => problem(operation, "2", `${word} is missing`));
    if (retry === "read" && settle !== undefined) found.push(problem(operation, "2", "a read has nothing to settle, so no x-settle"));
    return found;
  });
}

/** 3. Arms of answers. Whether an error can arrive is read off the signature and off the other answers of the group. */
function arming(documents: Documents): Problem[] {
  const all = operations(documents).map((operation) => {
    const schema = at(follow(documents, at(operation, "responses", "200")), "content", "application/json", "schema");
    return { operation, schema, kinds: arms(schema).map((arm) => ({ arm: follow(documents, arm), kind: follow(documents, arm).node["x-arm"] as string | undefined })) };
  });
  const armed = new Set(all.filter(({ kinds }) => kinds.some(({ kind }) => kind)).map(({ operation }) => operation.group));
  return all.flatMap(({ operation, schema, kinds }) => {
    if (Object.keys(schema.node).length === 0) return [problem(operation, "3", "there is no JSON answer of status 200")];
    if (operation.node["x-auth"] === "none" && !armed.has(operation.group)) return [];
    const found: Problem[] = [];
    const count = (wanted: string): number => kinds.filter(({ kind }) => kind === wanted).length;
    if (count("success") !== 1) found.push(problem(schema, "3", `the answer of status 200 has ${count("success")} success arms; it needs one`));
    if (count("error") === 0) found.push(problem(schema, "3", "the answer of status 200 has no error arm, though errors can arrive in this group"));
    for (const { arm, kind } of kinds) {
      if (!kind && "oneOf" in schema.node) found.push(problem(arm, "3", "this member of the answer is no arm"));
      const properties = members(at(arm, "properties"));
      if (kind === "empty" && !properties.some(({ node }) => "const" in node)) found.push(problem(arm, "3", "an empty arm is told by a constant, and there is none"));
      if (properties.filter(({ node }) => node["x-payload"] === true).length > 1) found.push(problem(arm, "3", "an arm has one payload"));
    }
    if ("anyOf" in schema.node) found.push(problem(schema, "3", "anyOf leaves the answer open; use oneOf"));
    return found;
  });
}

/** 4. Request objects are closed, answer objects are open. */
function openness(documents: Documents): Problem[] {
  return operations(documents).flatMap((operation) => {
    const request = requestBody(documents, operation);
    const closed = request ? [...schemas(documents, request.body)].filter(({ node }) => isObject(node) && node.additionalProperties !== false) : [];
    const open = answers(documents, operation).flatMap((answer) => [...schemas(documents, answer)]).filter(({ node }) => node.additionalProperties === false);
    return [...closed.map((place) => problem(place, "4", "an object of a request needs additionalProperties: false")), ...open.map((place) => problem(place, "4", "an object of an answer may not say additionalProperties: false: venues add fields"))];
  });
}

/** 5. What is hashed. */
function signedBodies(documents: Documents): Problem[] {
  return operations(documents).flatMap((operation) => {
    const request = requestBody(documents, operation);
    if (request?.slot === undefined) return [];
    return [...schemas(documents, request.object)].flatMap((schema) => {
      const values = [...[schema.node.enum ?? []].flat(), schema.node.const];
      const fractional = [schema.node.type].flat().includes("number") || values.some((value) => typeof value === "number" && !Number.isInteger(value));
      return [...(fractional ? [problem(schema, "5", "a number in a signed body must be an integer; send a decimal as text")] : []), ...(isObject(schema.node) ? keyOrder(documents, schema) : [])];
    });
  });
}

function keyOrder(documents: Documents, schema: Place): Problem[] {
  const properties = members(at(schema, "properties"));
  const names = properties.map(lastKey);
  const found = names.filter((name) => /^[0-9]+$/.test(name)).map((name) => problem(schema, "5", `the property ${name} looks like an integer; JavaScript would move it to the front`));
  const order = schema.node["x-key-order"] as string[] | undefined;
  if (!order) return [...found, problem(schema, "5", "an object in a signed body needs x-key-order")];
  if ([...order].sort().join("\n") !== [...names].sort().join("\n")) found.push(problem(schema, "5", "x-key-order must list every property once"));
  const constant = (name: string): boolean => follow(documents, at(schema, "properties", name)).node["x-injected"] === "constant";
  const firstGiven = order.findIndex((name) => !constant(name));
  if (firstGiven >= 0 && order.slice(firstGiven).some(constant)) found.push(problem(schema, "5", "constants come first in x-key-order"));
  return found;
}

/** Names that speak of an amount, a price, a rate or a time. Sizes of pages are counts. */
const MEASURED = /(time|timestamp|date|after|before|price|px|amount|(?<!page_?)size|sz|qty|quantity|funds|rate|ratio|leverage|margin)$/i;

/** 6. What a caller gives is described. Constants and signatures are the client's business. */
function descriptions(documents: Documents): Problem[] {
  const hidden = (schema: Node): boolean => schema["x-injected"] === "constant" || schema["x-injected"] === "signature";
  return operations(documents).flatMap((operation) => {
    const found: Problem[] = [];
    const describe = (place: Place, name: string, schema: Node, description: unknown): void => {
      if (!description) found.push(problem(place, "6", `${name} has no description`));
      const measured = schema.format === "decimal" || [schema.type].flat().includes("number") || (MEASURED.test(name) && [schema.type].flat().some((type) => type === "string" || type === "integer"));
      if (measured && !("enum" in schema) && !("const" in schema) && !schema["x-unit"]) found.push(problem(place, "6", `${name} has no x-unit`));
    };
    for (const parameter of parameters(documents, operation)) {
      const schema = follow(documents, at(parameter, "schema")).node;
      describe(parameter, String(parameter.node.name), schema, parameter.node.description ?? schema.description);
    }
    const request = requestBody(documents, operation);
    const given = [...parameters(documents, operation).map((parameter) => at(parameter, "schema")), ...(request ? [request.body] : [])].flatMap((place) => [...schemas(documents, place, hidden)]);
    for (const schema of given) {
      if ("pattern" in schema.node && !schema.node["x-rule"]) found.push(problem(schema, "6", "a pattern of a request needs x-rule"));
      for (const property of members(at(schema, "properties"))) {
        const { node } = follow(documents, property);
        const name = lastKey(property);
        if (!hidden(node) && !(name === request?.slot && address(schema) === address(request.body))) describe(property, name, node, node.description);
      }
    }
    return found;
  });
}

/** 7. Names lead somewhere and are used once. */
function names(documents: Documents): Problem[] {
  const venue = documents["venue.yaml"] ?? {};
  const all = operations(documents);
  const found = references(documents);
  const once = new Map<string, string>();
  const unique = (place: Place, name: string): void => {
    if (once.has(name)) found.push(problem(place, "7", `${name} is already declared in ${once.get(name)!}`));
    else once.set(name, place.file);
  };

  for (const file of ["venue.yaml", ...groupFiles(documents)]) {
    for (const section of members(at(root(documents, file), "components"))) for (const member of members(section)) unique(member, `components.${lastKey(section)}.${lastKey(member)}`);
  }
  if (Object.keys(venue.paths ?? {}).length > 0) found.push(problem(at(root(documents, "venue.yaml"), "paths"), "7", "operations stand in group documents, not in venue.yaml"));

  const hosts = new Set(((venue.servers ?? []) as Node[]).map((server) => (server["x-host"] as string | undefined) ?? "api"));
  for (const file of groupFiles(documents)) {
    const host = (documents[file]!["x-host"] as string | undefined) ?? "api";
    if (!hosts.has(host)) found.push(problem(root(documents, file), "7", `no server has the host ${host}`));
    for (const item of members(at(root(documents, file), "paths"))) {
      for (const key of Object.keys(item.node).filter((name) => !METHODS.includes(name))) found.push(problem(at(item, key), "7", `a path item holds methods only; ${key} would be overlooked`));
    }
  }

  for (const operation of all) {
    const { node } = operation;
    unique(operation, `${operation.method.toUpperCase()} ${operation.path}`);
    unique(operation, `operation ${operation.id}`);
    if (node["x-auth"] !== undefined && node["x-auth"] !== "none" && !venue["x-auth-kinds"]?.[node["x-auth"]]) found.push(problem(operation, "7", `x-auth names ${String(node["x-auth"])}, which x-auth-kinds does not have`));
    for (const limit of members(at(operation, "x-limits"))) {
      if (limit.node.pool !== undefined && !venue["x-pools"]?.[limit.node.pool]) found.push(problem(limit, "7", `there is no pool ${String(limit.node.pool)}`));
    }
    if (node["x-settle"] !== undefined && all.find(({ id }) => id === node["x-settle"])?.node["x-retry"] !== "read") found.push(problem(operation, "7", `x-settle names ${String(node["x-settle"])}, which is no read of this venue`));
    found.push(...callerNames(documents, operation));
  }
  return found;
}

/** A caller gives one flat object, so names may not collide; x-requires speaks of these names. */
function callerNames(documents: Documents, operation: Operation): Problem[] {
  const found: Problem[] = [];
  const request = requestBody(documents, operation);
  if (request?.slot !== undefined && !(request.slot in (request.body.node.properties ?? {}))) found.push(problem(at(operation, "requestBody"), "7", `x-slot names ${request.slot}, which the body does not have`));
  const given = request ? members(at(request.object, "properties")).filter((property) => !follow(documents, property).node["x-injected"]).map(lastKey) : [];
  const flat = new Set<string>();
  for (const name of [...parameters(documents, operation).map(({ node }) => String(node.name)), ...given]) {
    if (flat.has(name)) found.push(problem(operation, "7", `a caller would give ${name} in two places of the request`));
    flat.add(name);
  }
  for (const condition of members(at(operation, "x-requires"))) {
    for (const name of [condition.node.field as string, ...Object.keys((condition.node.when ?? {}) as Node)]) if (!flat.has(name)) found.push(problem(condition, "7", `there is no parameter ${name}`));
  }
  return found;
}

/** References that lead nowhere. The compiler joins components only, so they may lead to nothing else. */
function references(documents: Documents): Problem[] {
  return allNodes(documents).filter(({ node }) => typeof node.$ref === "string").flatMap((place) => {
    const target = hops(documents, place)[1]!;
    const found = target.pointer.startsWith("#/components/") && Object.keys(target.node).length > 0;
    return found ? [] : [problem(place, "7", `$ref ${place.node.$ref as string} leads to no component of this venue`)];
  });
}

/** Everything that the rules of specs/README.md find, the placement of words included. */
export function ruleProblems(documents: Documents): Problem[] {
  return distinct([placement, fragments, completeness, arming, openness, signedBodies, descriptions, names].flatMap((rule) => rule(documents)));
}
