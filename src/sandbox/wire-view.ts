/** Holds requests and answers against the wire view. The only file that imports Ajv, which does not show in its types: the build bundles it. */
import { Ajv, type ValidateFunction } from "ajv";
import type { Arrived, Reply, WireSchemas } from "./types.js";

/** One thing wrong with a request or an answer. Names members that the spec has, and never a value or a name of the traffic's own. */
export interface Finding {
  /** `break` is against the spec, `news` is more than the spec knows: a value that its list does not have yet. */
  kind: "break" | "news";
  /** `body.orders[].s`, `query.symbol`, `header.kc-api-sign`, `answer.data.size`, `status`. */
  field: string;
  /** The rule: `must be string`. */
  problem: string;
}

export interface WireView {
  /** The first thing wrong with a request's path, query, headers or body: member, rule and figures. */
  requestProblem(request: Arrived): string | undefined;
  /** The first thing wrong with an answer; an undeclared status is. */
  answerProblem(operation: string, reply: Reply): string | undefined;
  /** Whether a value is what a schema of this view describes. */
  fits(schema: unknown, value: unknown): boolean;
  /** All that is wrong with the answer to a success: what breaks the spec, and values that its lists do not have yet. Values are not quoted. */
  answerFindings(operation: string, answer: unknown): { kind: "break" | "news"; problem: string }[];
  /** All that is wrong with a request. Where it has none of the headers that sign it, they were taken out, and are not missed. */
  requestFindings(request: Pick<Arrived, "path" | "query" | "headers" | "body"> & { operation: { id: string } }): Finding[];
  /** All that is wrong with an answer, a refusal too. */
  replyFindings(operation: string, reply: Reply): Finding[];
}

export function createWireView({ components, operations }: WireSchemas): WireView {
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTuples: false, strictTypes: false, allowUnionTypes: true });
  const absolute = (schema: unknown): object => JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"document#/definitions/')) as object;
  ajv.addSchema({ $id: "document", definitions: absolute(components.schemas) });
  for (const word of ["x-arm", "x-known-values", "x-unit"]) ajv.addKeyword(word);
  const compiled = new Map<unknown, ValidateFunction>();

  // Another one that knows the lists, and tells everything it finds.
  const thorough = new Ajv({ strict: true, strictRequired: false, strictTuples: false, strictTypes: false, allowUnionTypes: true, allErrors: true });
  for (const word of ["x-arm", "x-unit"]) thorough.addKeyword(word);
  thorough.addKeyword({ keyword: "x-known-values", type: "string", validate: (known: string[], value: string) => known.includes(value), error: { message: "has a value that is not known" } });
  thorough.addSchema({ $id: "document", definitions: absolute(components.schemas) });

  // Compiled on first use: a test that touches one operation pays for one.
  const problem = (schema: unknown, value: unknown): string | undefined => {
    if (schema === undefined) return undefined;
    let check = compiled.get(schema);
    if (!check) compiled.set(schema, (check = ajv.compile(absolute(schema))));
    if (check(value)) return undefined;
    const error = check.errors?.[0];
    return `${error?.instancePath.slice(1).replaceAll("/", ".") ?? ""} ${error?.message ?? "is not valid"} ${JSON.stringify(error?.params ?? {})}`.trim();
  };

  const behind = (schema: unknown): unknown => {
    const { $ref } = schema as { $ref?: string };
    return $ref === undefined ? schema : behind(components.schemas[$ref.slice($ref.lastIndexOf("/") + 1)]);
  };

  /** Names of members that the spec has. Others may be ids or names of an account. */
  let names: Set<string> | undefined;
  const isKnown = (name: string): boolean => (names ??= memberNames({ components, operations })).has(name);

  /** A check per form that a value may have, and the members by which the forms are told apart. */
  const formsOf = (schema: unknown): Form[] => {
    const node = behind(schema) as { oneOf?: unknown[]; anyOf?: unknown[] };
    return (node.oneOf ?? node.anyOf ?? [schema]).map((form) => {
      const { "x-arm": arm, properties = {} } = behind(form) as { "x-arm"?: string; properties?: Record<string, unknown> };
      return { check: thorough.compile(absolute(form)), arm, members: Object.entries(properties).map(([name, member]) => [name, behind(member) as Closed]) };
    });
  };
  const forms = new Map<unknown, Form[]>();

  /** What is wrong with a value by the form that it comes closest to: what it lacks of the others is no news. */
  const findingsOf = (schema: unknown, value: unknown, accepts: (form: Form) => boolean = () => true): Found[] => {
    let known = forms.get(schema);
    if (!known) forms.set(schema, (known = formsOf(schema)));
    const candidates = known.filter(accepts);
    const likeness = Math.max(...candidates.map((form) => likenessOf(form, value)));
    let best: Found[] | undefined;
    for (const form of candidates) {
      if (form.check(value)) return [];
      if (likenessOf(form, value) < likeness) continue;
      const found = (form.check.errors ?? []).map(({ keyword, instancePath, message }): Found => {
        const news = keyword === "enum" || keyword === "x-known-values";
        return { kind: news ? "news" : "break", path: knownPath(instancePath, value, isKnown), problem: news ? "has a value that is not known" : (message ?? "is not valid") };
      });
      if (!best || breaksOf(found) < breaksOf(best)) best = found;
    }
    return best ?? [];
  };

  /** The same, without places in lists: what is wrong with every row is told once. */
  const findingsAt = (field: string, schema: unknown, value: unknown): Finding[] => {
    if (schema === undefined) return [];
    const found = findingsOf(schema, value).map(({ kind, path, problem }): Finding => ({ kind, field: path.reduce<string>((text, part) => (typeof part === "number" ? `${text}[]` : `${text}.${part}`), field), problem }));
    return [...new Map(found.map((finding) => [`${finding.kind} ${finding.field} ${finding.problem}`, finding])).values()];
  };

  const answerOf = (operation: string, status: number): Readonly<Record<string, unknown>> | undefined => {
    const { answers } = operations[operation]!;
    return answers[String(status)] ?? answers[`${Math.floor(status / 100)}XX`] ?? answers.default;
  };

  return {
    fits: (schema, value) => problem(schema, value) === undefined,
    answerFindings(operation, answer) {
      const found = findingsOf(operations[operation]?.answers["200"]?.["application/json"] ?? true, withoutBigints(answer), ({ arm }) => arm !== "error");
      return [...new Map(found.map(({ kind, path, problem }) => {
        const text = `${path.join(".") || "the answer"} ${problem}`;
        return [text, { kind, problem: text }];
      })).values()];
    },
    requestFindings({ operation: { id }, path, query, headers, body }) {
      const schemas = operations[id]!;
      const signing = Object.keys((schemas.headers as { properties?: object } | undefined)?.properties ?? {});
      return [
        ...findingsAt("path", schemas.path, valuesFromText(schemas.path, path)),
        ...findingsAt("query", schemas.query, valuesFromText(schemas.query, query)),
        ...(signing.some((name) => name !== "content-type" && name in headers) ? findingsAt("header", schemas.headers, headers) : []),
        ...(schemas.body === undefined && hasMembers(body) ? [{ kind: "break" as const, field: "body", problem: "must not be there" }] : findingsAt("body", schemas.body, body)),
      ];
    },
    replyFindings(operation, reply) {
      const declared = answerOf(operation, reply.status);
      if (!declared) return [{ kind: "break", field: "status", problem: `${reply.status} is not declared` }];
      return findingsAt("answer", schemaOf(declared, reply), "body" in reply ? withoutBigints(reply.body) : reply.text);
    },
    requestProblem({ operation, path, query, headers, body }) {
      const schemas = operations[operation.id]!;
      return problem(schemas.path, valuesFromText(schemas.path, path)) ?? problem(schemas.query, valuesFromText(schemas.query, query)) ?? problem(schemas.headers, headers) ?? problem(schemas.body, body);
    },
    answerProblem(operation, reply) {
      const declared = answerOf(operation, reply.status);
      if (!declared) return `status ${reply.status} is not declared`;
      return problem(schemaOf(declared, reply), "body" in reply ? reply.body : reply.text);
    },
  };
}

/** One form of a value: an arm of a union, or the whole. */
interface Form {
  readonly check: ValidateFunction;
  readonly arm: string | undefined;
  readonly members: readonly (readonly [string, Closed])[];
}

/** What a member's schema says of the values that it may have, or may not. */
interface Closed {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly not?: Closed;
}

/** A finding by its place. */
interface Found {
  kind: "break" | "news";
  path: (string | number)[];
  problem: string;
}

const breaksOf = (list: readonly Found[]): number => list.filter(({ kind }) => kind === "break").length;

/** Whether a value is one of a closed list; undefined where there is none. */
function isOneOf(schema: Closed, value: unknown): boolean | undefined {
  if ("const" in schema) return schema.const === value;
  if (schema.enum) return schema.enum.includes(value);
  return schema.not && isOneOf(schema.not, value) === true ? false : undefined;
}

/** How many members of a value are what a form wants there and nothing else; -1 where one is something else. */
function likenessOf({ members }: Form, value: unknown): number {
  const given = (value !== null && typeof value === "object" ? value : {}) as Record<string, unknown>;
  const told = members.flatMap(([name, schema]) => (given[name] === undefined ? [] : [isOneOf(schema, given[name])]));
  return told.includes(false) ? -1 : told.filter((is) => is === true).length;
}

/** Some clients send an empty object where there is no body. */
const hasMembers = (body: unknown): boolean => body !== undefined && (body === null || typeof body !== "object" || Object.keys(body).length > 0);

/** Where in a value a JSON pointer leads: names of the spec, places of lists, and `*` for names that are the traffic's own. */
function knownPath(pointer: string, value: unknown, isKnown: (name: string) => boolean): (string | number)[] {
  let at = value;
  return pointer.split("/").slice(1).map((part) => {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const place = Array.isArray(at) ? Number(name) : isKnown(name) ? name : "*";
    at = (at as Record<string, unknown>)[name];
    return place;
  });
}

/** Names of all properties in a schema, or in whatever holds some. */
function memberNames(value: unknown, into = new Set<string>()): Set<string> {
  if (value === null || typeof value !== "object") return into;
  for (const [key, member] of Object.entries(value)) {
    if (key === "properties" && !Array.isArray(member)) for (const name of Object.keys(member as object)) into.add(name);
    memberNames(member, into);
  }
  return into;
}

/** What is declared for the media type of a reply, else for the first. */
function schemaOf(declared: Readonly<Record<string, unknown>>, reply: Reply): unknown {
  return declared["body" in reply ? "application/json" : reply.type] ?? Object.values(declared)[0];
}

/** Integers beyond 2^53 arrive as bigint, which no schema knows. */
function withoutBigints(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(withoutBigints);
  return value !== null && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutBigints(member)])) : value;
}

const TEXT_OF: Record<string, RegExp> = { integer: /^-?(0|[1-9][0-9]{0,15})$/, number: /^-?[0-9]+(\.[0-9]+)?$/, boolean: /^(true|false)$/ };

/** Path and query values as the types that their schema gives them; text that is none of that type stays text, and fails the check. */
export function valuesFromText(schema: unknown, values: Readonly<Record<string, string>>): Record<string, unknown> {
  const { properties = {} } = (schema ?? {}) as { properties?: Record<string, { type?: unknown }> };
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => {
      const type = properties[name]?.type;
      return [name, typeof type === "string" && TEXT_OF[type]?.test(text) ? (JSON.parse(text) as unknown) : text];
    }),
  );
}
