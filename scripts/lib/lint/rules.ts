/**
 * The rules of specs/README.md. Pure functions: a venue's parsed documents in, problems out; nothing here reads or prints.
 * They look at the documents as written, before the compiler joins them, so that every problem has a file and a JSON pointer.
 */
import { pathKeyOf } from "../../../src/core/path-key.js";
import { hostOf, lowerFirst, type Node } from "../load.js";
import { type Problem, type Documents, type Place, type Operation, METHODS, root, at, members, lastKey, address, hops, follow, operations, groupFiles, parameters, requestBody, answers, arms, schemas, isObject, problem, distinct } from "./documents.js";
import { allNodes, placement } from "./vocabulary.js";

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
    // Where a type has variants, a name says both: the type, then what tells the variant.
    const stem = typeof type === "string" ? lowerFirst(type) : undefined;
    const isVariant = stem !== undefined && fragment.startsWith(stem) && /^[A-Z]/.test(fragment.slice(stem.length));
    if (type !== fragment && !isVariant) found.push(problem(request?.object ?? operation, "1", `the constant \`type\` of the body is ${String(type)}, the fragment is ${fragment}`));
    return found;
  });
}

/** 2. What every operation says. */
function completeness(documents: Documents): Problem[] {
  const kinds = (documents["venue.yaml"]?.["x-auth-kinds"] ?? {}) as Node;
  return operations(documents).flatMap((operation) => {
    const missing = ["summary", "description", "externalDocs", "x-auth", "x-limits", "x-retry"].filter((word) => !(word in operation.node));
    const { "x-retry": retry, "x-settle": settle } = operation.node;
    if (retry !== undefined && retry !== "read" && settle === undefined) missing.push("x-settle");
    if (kinds[operation.node["x-auth"] as string]?.permissions && !("x-permission" in operation.node)) missing.push("x-permission");
    const found = missing.map((word) => problem(operation, "2", `${word} is missing`));
    if (retry !== "read" && "x-pages" in operation.node) found.push(problem(operation, "2", "only a read has x-pages"));
    if (retry === "read" && "x-preflight" in operation.node) found.push(problem(operation, "2", "only a write has x-preflight"));
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

  const hosts = new Set(((venue.servers ?? []) as Node[]).map(hostOf));
  for (const file of groupFiles(documents)) {
    const host = hostOf(documents[file]!);
    if (!hosts.has(host)) found.push(problem(root(documents, file), "7", `no server has the host ${host}`));
    for (const item of members(at(root(documents, file), "paths"))) {
      for (const key of Object.keys(item.node).filter((name) => !METHODS.includes(name))) found.push(problem(at(item, key), "7", `a path item holds methods only; ${key} would be overlooked`));
    }
  }

  for (const operation of all) {
    const { node } = operation;
    unique(operation, `${operation.method.toUpperCase()} ${pathKeyOf(operation.path, hostOf(documents[operation.file]!))}`);
    unique(operation, `operation ${operation.id}`);
    if (node["x-auth"] !== undefined && node["x-auth"] !== "none" && !venue["x-auth-kinds"]?.[node["x-auth"]]) found.push(problem(operation, "7", `x-auth names ${String(node["x-auth"])}, which x-auth-kinds does not have`));
    for (const limit of members(at(operation, "x-limits"))) {
      if (limit.node.pool !== undefined && !venue["x-pools"]?.[limit.node.pool]) found.push(problem(limit, "7", `there is no pool ${String(limit.node.pool)}`));
      const list = (limit.node.perSent as Node | undefined)?.of as string | undefined;
      if (list !== undefined && !givenNames(documents, operation).includes(list)) found.push(problem(limit, "7", `there is no parameter ${list}`));
    }
    const permission = node["x-permission"] as string | undefined;
    if (permission !== undefined && permission !== "unknown" && !venue["x-auth-kinds"]?.[node["x-auth"]]?.permissions?.[permission]) found.push(problem(operation, "7", `x-permission names ${permission}, which ${String(node["x-auth"])} does not have`));
    found.push(...settling(documents, operation, all), ...preflight(documents, operation, all), ...paging(documents, operation), ...callerNames(documents, operation), ...typedData(documents, operation));
  }
  const clock = at(root(documents, "venue.yaml"), "x-clock");
  if (clock.node.read !== undefined && !isRead(all, clock.node.read)) found.push(problem(clock, "7", `x-clock names ${String(clock.node.read)}, which is no read of this venue`));
  for (const rule of members(at(root(documents, "venue.yaml"), "x-errors"))) {
    if (rule.node.pool !== undefined && !venue["x-pools"]?.[rule.node.pool]) found.push(problem(rule, "7", `there is no pool ${String(rule.node.pool)}`));
  }
  return found;
}

const isRead = (all: Operation[], id: unknown): boolean => all.find((operation) => operation.id === id)?.node["x-retry"] === "read";

/** `x-settle` asks a read of this venue, gives it parameters that it has, and takes values from parameters that the write has. */
function settling(documents: Documents, operation: Operation, all: Operation[]): Problem[] {
  const settle = at(operation, "x-settle");
  const { read } = settle.node;
  if (read === undefined) return [];
  if (!isRead(all, read)) return [problem(operation, "7", `x-settle names ${String(read)}, which is no read of this venue`)];
  const taken = givenNames(documents, all.find(({ id }) => id === read)!);
  const own = givenNames(documents, operation);
  const found = Object.keys((settle.node.parameters ?? {}) as Node).filter((name) => !taken.includes(name)).map((name) => problem(settle, "7", `${String(read)} has no parameter ${name}`));
  const request = requestBody(documents, operation);
  const options = request ? members(at(request.body, "properties")).filter((property) => ["option", "nonce"].includes(follow(documents, property).node["x-injected"] as string)).map(lastKey) : [];
  for (const [, name] of JSON.stringify(settle.node).matchAll(/"option":"([^"]+)"/g)) if (!options.includes(name!)) found.push(problem(settle, "7", `there is no option ${name!}`));
  const sources = JSON.stringify(settle.node).matchAll(/"parameter":"([^"]+)"/g);
  for (const [, name] of sources) if (!own.includes(name!.split(".")[0]!)) found.push(problem(settle, "7", `there is no parameter ${name!}`));
  return found;
}

/** `x-preflight` asks reads of this venue, with parameters that they have, and compares with parameters that the write has. */
function preflight(documents: Documents, operation: Operation, all: Operation[]): Problem[] {
  const own = givenNames(documents, operation);
  return members(at(operation, "x-preflight")).flatMap((rule) => {
    const { read, parameters = {}, entry, within, where = {} } = rule.node as { read: string; parameters?: Record<string, Node>; entry?: string; within?: { parameter: string }; where?: Record<string, string> };
    if (!isRead(all, read)) return [problem(rule, "7", `x-preflight names ${read}, which is no read of this venue`)];
    const taken = givenNames(documents, all.find(({ id }) => id === read)!);
    const named = [...Object.values(parameters).map(({ parameter }) => parameter as string | undefined), entry, within?.parameter, ...Object.values(where)].filter((name) => name !== undefined);
    return [
      ...Object.keys(parameters).filter((name) => !taken.includes(name)).map((name) => problem(rule, "7", `${read} has no parameter ${name}`)),
      ...named.filter((name) => !own.includes(name)).map((name) => problem(rule, "7", `there is no parameter ${name}`)),
    ];
  });
}

/** `x-pages` sets a parameter of the read, and looks at members that its payload, or a row of it, has. */
function paging(documents: Documents, operation: Operation): Problem[] {
  const word = at(operation, "x-pages");
  const { page, cursor, rows, pages, next, more } = word.node as Record<string, string | { row: string } | undefined>;
  if (rows === undefined) return [];
  const parameter = (page ?? cursor) as string;
  const found = givenNames(documents, operation).includes(parameter) ? [] : [problem(word, "7", `there is no parameter ${parameter}`)];
  const schema = at(follow(documents, at(operation, "responses", "200")), "content", "application/json", "schema");
  const success = arms(schema).map((arm) => follow(documents, arm)).find((arm) => arm.node["x-arm"] === "success") ?? follow(documents, schema);
  const own = members(at(success, "properties")).find((property) => property.node["x-payload"] === true);
  const payload = own ? follow(documents, own) : success;
  const list = rows === "." ? payload : follow(documents, at(payload, "properties", rows as string));
  if (!("items" in list.node)) return [...found, problem(word, "7", `the payload has no list ${rows as string}`)];
  for (const name of [pages, more, next]) if (typeof name === "string" && !(name in (payload.node.properties ?? {}))) found.push(problem(word, "7", `the payload has no member ${name}`));
  const row = follow(documents, at(list, "items"));
  if (typeof next === "object" && !(next.row in (row.node.properties ?? {}))) found.push(problem(word, "7", `a row has no member ${next.row}`));
  return found;
}

/** The fields that are signed are members of the object that travels. */
function typedData(documents: Documents, operation: Operation): Problem[] {
  const word = at(operation, "x-typed-data");
  const request = requestBody(documents, operation);
  const own = request ? members(at(request.object, "properties")).map(lastKey) : [];
  return Object.keys((word.node.fields ?? {}) as Node).filter((name) => !own.includes(name)).map((name) => problem(word, "7", `the body has no member ${name}`));
}

/** Names of a caller's flat object. */
function givenNames(documents: Documents, operation: Operation): string[] {
  const request = requestBody(documents, operation);
  const given = request ? members(at(request.object, "properties")).filter((property) => !follow(documents, property).node["x-injected"]).map(lastKey) : [];
  return [...parameters(documents, operation).map(({ node }) => String(node.name)), ...(request?.list === undefined ? given : [request.list])];
}

/** A caller gives one flat object, so names may not collide; x-requires speaks of these names. */
function callerNames(documents: Documents, operation: Operation): Problem[] {
  const found: Problem[] = [];
  const request = requestBody(documents, operation);
  if (request?.slot !== undefined && !(request.slot in (request.body.node.properties ?? {}))) found.push(problem(at(operation, "requestBody"), "7", `x-slot names ${request.slot}, which the body does not have`));
  if (request && (request.list === undefined) !== !("items" in request.body.node)) found.push(problem(at(operation, "requestBody"), "7", "a body that is a list, and only such a one, has x-list"));
  const flat = new Set<string>();
  for (const name of givenNames(documents, operation)) {
    if (flat.has(name)) found.push(problem(operation, "7", `a caller would give ${name} in two places of the request`));
    flat.add(name);
  }
  for (const condition of members(at(operation, "x-requires"))) {
    for (const name of [condition.node.field as string, ...Object.keys((condition.node.when ?? {}) as Node)]) if (!flat.has(name)) found.push(problem(condition, "7", `there is no parameter ${name}`));
  }
  const positive = at(operation, "x-reduces-risk").node.positive as string | undefined;
  if (positive !== undefined && !flat.has(positive)) found.push(problem(operation, "7", `there is no parameter ${positive}`));
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

/** Components that no `$ref` of the venue leads to. Redocly looks at one file at a time and cannot tell. */
function unused(documents: Documents): Problem[] {
  const targets = new Set(allNodes(documents).flatMap(({ node }) => (typeof node.$ref === "string" ? [node.$ref.replace(/^[^#]*/, "")] : [])));
  const components = Object.keys(documents).flatMap((file) => members(at(root(documents, file), "components")).flatMap((section) => members(section)));
  return components.filter(({ pointer }) => !targets.has(pointer)).map((place) => problem(place, "7", "no reference of this venue leads here"));
}

/** 8. What an import left open (`TODO: describe`) is written by a person before it is published. */
function unfinished(documents: Documents): Problem[] {
  const isOpen = (word: string, text: unknown): boolean => typeof text === "string" && (word === "url" ? text.endsWith("/TODO") : text.startsWith("TODO"));
  return allNodes(documents).flatMap((place) => ["title", "summary", "description", "x-rule", "url"].filter((word) => isOpen(word, place.node[word])).map((word) => problem(place, "8", `${word} is still to be written`)));
}

/** Everything that the rules of specs/README.md find, the placement of words included. */
export function ruleProblems(documents: Documents): Problem[] {
  return distinct([placement, fragments, completeness, arming, openness, signedBodies, descriptions, names, unused, unfinished].flatMap((rule) => rule(documents)));
}
