/**
 * The two views of a document. As written it says what travels (wire view); with everything injected taken out it says what a
 * caller gives (caller view). Pure functions: they return new objects and leave the document as it was.
 */
import { resolve, type LoadedOperation, type LoadedVenue, type Node } from "./load.js";

/** One operation as its caller sees it: one flat object in, one payload out. */
export interface CallerOperation {
  operation: LoadedOperation;
  /** Schema of the flat parameters object; `$ref`s kept. */
  parameters: Node;
  /** Schema of what the call resolves to; `$ref`s kept. */
  result: Node;
  /** Names that travel in the path, in the query, and whether there is a body. */
  path: string[];
  query: string[];
  body: boolean;
  slot?: string;
  /** Name under which the caller gives a body that is a list. */
  list?: string;
  /** Constants that the client adds to the body (or into the slot). */
  fixed: Node;
  /** What signing fills in the body or slot: the nonce, an option of the call, or a value by network. */
  filled: Record<string, "nonce" | "option" | Record<string, string>>;
  /** What a call's options fill, in the slot or beside it, the nonce included. */
  options: Record<string, Node>;
  payload?: string;
  /** The whole answer of a success, where every member of it is a constant. */
  done?: unknown;
  empty: { member: string; equals: unknown; value?: unknown }[];
}

export function callerOperation(venue: LoadedVenue, operation: LoadedOperation): CallerOperation {
  const { document } = venue;
  const flat: Node = { type: "object", additionalProperties: false, required: [] as string[], properties: {} as Node };
  const add = (name: string, schema: Node, required: boolean): void => {
    if (name in flat.properties) throw new Error(`${operation.id}: the name ${name} is used in two places of the request`);
    flat.properties[name] = schema;
    if (required) flat.required.push(name);
  };

  const path: string[] = [];
  const query: string[] = [];
  for (const reference of (operation.node.parameters ?? []) as Node[]) {
    const parameter = resolve(document, reference);
    if (parameter.in !== "path" && parameter.in !== "query") throw new Error(`${operation.id}: parameter ${parameter.name} is in ${parameter.in}; only path and query are for callers`);
    (parameter.in === "path" ? path : query).push(parameter.name);
    const description = parameter.description ?? resolve(document, parameter.schema).description;
    add(parameter.name, description ? { ...parameter.schema, description } : parameter.schema, parameter.required === true);
  }

  const requestBody = operation.node.requestBody ? resolve(document, operation.node.requestBody) : undefined;
  const slot = requestBody?.["x-slot"] as string | undefined;
  const list = requestBody?.["x-list"] as string | undefined;
  const fixed: Node = {};
  const filled: CallerOperation["filled"] = {};
  const options: Record<string, Node> = {};
  if (requestBody && list !== undefined) add(list, requestBody.content["application/json"].schema as Node, true);
  else if (requestBody) {
    const envelope = resolve(document, requestBody.content["application/json"].schema);
    if (slot) {
      for (const [name, reference] of Object.entries(envelope.properties as Node)) {
        const schema = resolve(document, reference as Node);
        if (schema["x-injected"] === "option" || schema["x-injected"] === "nonce") options[name] = schema;
      }
    }
    const body = slot ? resolve(document, envelope.properties[slot]) : envelope;
    for (const [name, reference] of Object.entries(body.properties as Node)) {
      const schema = resolve(document, reference as Node);
      if (schema["x-injected"] === "constant") fixed[name] = schema.const;
      else if (schema["x-injected"] === "network") filled[name] = schema["x-by-network"] as Record<string, string>;
      else if (schema["x-injected"] === "nonce") filled[name] = "nonce";
      else if (schema["x-injected"] === "option") {
        filled[name] = "option";
        options[name] = schema;
      }
      else if (!schema["x-injected"]) add(name, reference as Node, (body.required ?? []).includes(name));
    }
    if (body["x-key-order"]) flat["x-key-order"] = body["x-key-order"];
  }

  const answer = readAnswer(document, operation);
  return { operation, parameters: flat, path, query, body: requestBody !== undefined, ...(slot ? { slot } : {}), ...(list ? { list } : {}), fixed, filled, options, ...answer };
}

/** The payload of the success arm, and the arms that succeed without one. */
function readAnswer(document: Node, operation: LoadedOperation): Pick<CallerOperation, "result" | "payload" | "empty" | "done"> {
  const response = resolve(document, operation.node.responses["200"]);
  const schema = response.content["application/json"].schema as Node;
  const arms = (schema.oneOf ?? [schema]).map((arm: Node) => ({ reference: arm, schema: resolve(document, arm) })) as { reference: Node; schema: Node }[];
  const success = arms.find((arm) => arm.schema["x-arm"] === "success") ?? arms[0]!;
  const payload = Object.entries((success.schema.properties ?? {}) as Node).find(([, member]) => (member as Node)["x-payload"] === true)?.[0];
  // An arm that is told by a constant alone: an empty success, or one whose whole body is the payload.
  const empty = arms
    .filter((arm) => arm.schema["x-arm"] === "empty" || (arm.schema["x-arm"] === "success" && !payload))
    .flatMap((arm) => {
      const [member, property] = Object.entries((arm.schema.properties ?? {}) as Node).find(([, candidate]) => "const" in (candidate as Node)) ?? [];
      if (member === undefined) return [];
      return [{ member, equals: (property as Node).const as unknown, ...(arm.schema["x-arm"] === "empty" ? { value: arm.schema["x-payload-value"] as unknown } : {}) }];
    });
  const done = schema.oneOf && !arms.some((arm) => arm.schema["x-arm"]) ? undefined : constantOf(document, success.schema);
  // Without arms, whatever the answer may be is the payload.
  const whole = arms.some((arm) => arm.schema["x-arm"]) ? success.reference : schema;
  return { result: payload ? success.schema.properties[payload] : whole, ...(payload ? { payload } : {}), ...(done === undefined ? {} : { done }), empty };
}

/** The only value that a schema's required members allow; undefined when there is more than one. */
function constantOf(document: Node, reference: Node): unknown {
  const schema = resolve(document, reference);
  if ("const" in schema) return schema.const as unknown;
  const required = (schema.required ?? []) as string[];
  if (schema.type !== "object" || required.length === 0) return undefined;
  const members = required.map((name) => [name, constantOf(document, schema.properties[name] as Node)] as const);
  return members.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(members);
}

/** The document of the caller view: bodies without injected members, and a named schema for each operation's parameters and result. */
export function callerDocument(venue: LoadedVenue, callers: CallerOperation[]): Node {
  const document = structuredClone(venue.document);
  for (const caller of callers) {
    const { operation } = caller;
    const parameters = `${operation.typeName}Parameters`;
    const result = `${operation.typeName}Result`;
    for (const name of [parameters, result]) if (document.components.schemas[name]) throw new Error(`components.schemas.${name} stands in the way of a generated name`);
    document.components.schemas[parameters] = withConditions(document, operation.node, structuredClone(caller.parameters));
    document.components.schemas[result] = structuredClone(caller.result);
    if (caller.payload) sharePayload(document, operation, caller.payload, result);
    if (!caller.body || caller.list) continue;
    const node = document.paths[operation.pathKey][operation.method.toLowerCase()] as Node;
    const bodyNames = Object.keys(caller.parameters.properties as Node).filter((name) => !caller.path.includes(name) && !caller.query.includes(name));
    const body =
      caller.path.length + caller.query.length === 0
        ? { $ref: `#/components/schemas/${parameters}` }
        : { ...caller.parameters, properties: Object.fromEntries(bodyNames.map((name) => [name, caller.parameters.properties[name]])), required: (caller.parameters.required as string[]).filter((name) => bodyNames.includes(name)) };
    const schema = caller.slot ? { type: "object", required: [caller.slot], properties: { [caller.slot]: body } } : body;
    node.requestBody = { required: true, content: { "application/json": { schema } } };
  }
  return document;
}

/** The answer of the operation by path says its payload by name, so that it is spelt out once. */
function sharePayload(document: Node, operation: LoadedOperation, payload: string, result: string): void {
  const responses = (document.paths[operation.pathKey][operation.method.toLowerCase()] as Node).responses as Node;
  const { schema } = resolve(document, responses["200"] as Node).content["application/json"] as { schema: Node };
  const success = ((schema.oneOf ?? [schema]) as Node[]).find((arm) => arm["x-arm"] === "success" && arm.properties?.[payload]);
  if (success) success.properties[payload] = { $ref: `#/components/schemas/${result}` };
}

/** Parameters whose type says what `x-requires` does: the other value of the condition, or this one together with the field. */
function withConditions(document: Node, node: Node, parameters: Node): Node {
  const unions = ((node["x-requires"] ?? []) as Node[]).flatMap(({ field, when }) => {
    const conditions = Object.entries(when as Node);
    const [name, value] = conditions[0]!;
    const { type, enum: values = type === "boolean" ? [true, false] : undefined } = resolve(document, parameters.properties[name] as Node) as { type?: string; enum?: unknown[] };
    // Only a closed list has a rest that can be named.
    if (conditions.length > 1 || !values) return [];
    const rest = { type: "object", properties: { [name]: { enum: values.filter((other) => other !== value) } } };
    const required = { type: "object", required: [name, field as string], properties: { [name]: { const: value as unknown }, [field as string]: parameters.properties[field as string] as Node } };
    return [{ anyOf: [rest, required] }];
  });
  return unions.length > 0 ? { allOf: [parameters, ...unions] } : parameters;
}

/** Every `$ref` replaced by what it points to. For request schemas, which are trees. */
export function inline(document: Node, value: unknown, depth = 0): unknown {
  if (depth > 40) throw new Error("a request schema refers to itself");
  if (Array.isArray(value)) return value.map((item) => inline(document, item, depth + 1));
  if (value === null || typeof value !== "object") return value;
  const node = resolve(document, value as Node);
  return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, inline(document, member, depth + 1)]));
}

const ANNOTATIONS = new Set(["description", "examples", "example", "title", "deprecated", "default", "format", "externalDocs"]);

/** Plain JSON Schema (draft 7) of a schema of the document: annotations and own words dropped (but `words`; of `examples` the first stays), tuples in the older spelling. */
export function plainSchema(value: unknown, words: readonly string[] = []): unknown {
  const plain = (member: unknown): unknown => plainSchema(member, words);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  const out: Node = {};
  for (const [key, member] of Object.entries(value)) {
    if (key.startsWith("x-") && !words.includes(key)) continue;
    // One example does for all that a machine makes of it.
    if (key === "examples" && words.includes(key)) out[key] = (member as unknown[]).slice(0, 1);
    else if (key === "properties" || key === "definitions") out[key] = Object.fromEntries(Object.entries(member as Node).map(([name, schema]) => [name, plain(schema)]));
    else if (key === "const" || key === "enum" || key === "required" || words.includes(key)) out[key] = member;
    else if (!ANNOTATIONS.has(key)) out[key] = plain(member);
  }
  const node = value as Node;
  if (node.prefixItems) {
    out.items = plain(node.prefixItems);
    if (node.items !== undefined) out.additionalItems = plain(node.items);
    delete out.prefixItems;
  }
  // On the wire a decimal number is a number literal; its pattern is for the caller's text.
  if (node.type === "number" && node.format === "decimal") delete out.pattern;
  return out;
}

/** The check of a caller's flat object, with its rules in words: decimals are text by then, integers are exact. */
export function callerCheckSchema(venue: LoadedVenue, caller: CallerOperation): Node {
  const schema = plainSchema(callerRules(inline(venue.document, caller.parameters)), ["x-rule"]) as Node;
  return { ...schema, ...conditionsOf(caller.operation.node, schema) };
}

/** The check of the options that calls of one kind of authentication have of their own. */
export function optionsCheckSchema(venue: LoadedVenue, options: Record<string, Node>): Node {
  return plainSchema({ type: "object", additionalProperties: false, properties: callerRules(inline(venue.document, options)) }, ["x-rule"]) as Node;
}

/** The `x-requires` of an operation whose names are all among a schema's properties, as `allOf`. */
export function conditionsOf(node: Node, schema: Node): { allOf?: Node[] } {
  const own = ((node["x-requires"] ?? []) as Node[]).filter(({ field, when }) => [field as string, ...Object.keys(when as Node)].every((name) => name in schema.properties));
  if (own.length === 0) return {};
  return {
    allOf: own.map(({ field, when }) => ({
      if: { required: Object.keys(when as Node), properties: Object.fromEntries(Object.entries(when as Node).map(([name, value]) => [name, { const: value }])) },
      then: { required: [field] },
    })),
  };
}

/** Caller-side meaning of formats and bounds: a decimal number is given as text, an integer must be exactly representable. */
export function callerRules(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(callerRules);
  if (value === null || typeof value !== "object") return value;
  const node = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, callerRules(member)])) as Node;
  if (node.type === "number" && node.format === "decimal") {
    const { minimum: _minimum, maximum: _maximum, exclusiveMinimum: _exclusiveMinimum, exclusiveMaximum: _exclusiveMaximum, ...rest } = node;
    return { ...rest, type: "string" };
  }
  if ((node.type === "integer" || (Array.isArray(node.type) && node.type.includes("integer"))) && !("enum" in node)) {
    node.maximum ??= Number.MAX_SAFE_INTEGER;
    node.minimum ??= Number.MIN_SAFE_INTEGER;
  }
  return node;
}
