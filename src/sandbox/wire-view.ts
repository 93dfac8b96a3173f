/** Holds requests and answers against the wire view. The only file that imports Ajv, which does not show in its types: the build bundles it. */
import { Ajv, type ValidateFunction } from "ajv";
import type { Arrived, Reply, WireSchemas } from "./types.js";

export interface WireView {
  /** The first thing wrong with a request's path, query, headers or body: member, rule and figures. */
  requestProblem(request: Arrived): string | undefined;
  /** The first thing wrong with an answer; an undeclared status is. */
  answerProblem(operation: string, reply: Reply): string | undefined;
  /** Whether a value is what a schema of this view describes. */
  fits(schema: unknown, value: unknown): boolean;
  /** All that is wrong with the answer to a success: what breaks the spec, and values that its lists do not have yet. Values are not quoted. */
  answerFindings(operation: string, answer: unknown): { kind: "break" | "news"; problem: string }[];
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
  const findings = new Map<string, ValidateFunction[]>();

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

  /** A check per form that an operation's success may have. */
  const formsOf = (operation: string): ValidateFunction[] => {
    const schema = behind(operations[operation]?.answers["200"]?.["application/json"] ?? true) as { oneOf?: unknown[]; anyOf?: unknown[] };
    const forms = schema.oneOf ?? schema.anyOf ?? [schema];
    return forms.filter((form) => (behind(form) as { "x-arm"?: string })["x-arm"] !== "error").map((form) => thorough.compile(absolute(form)));
  };

  return {
    fits: (schema, value) => problem(schema, value) === undefined,
    answerFindings(operation, answer) {
      const body = withoutBigints(answer);
      let forms = findings.get(operation);
      if (!forms) findings.set(operation, (forms = formsOf(operation)));
      let best: { kind: "break" | "news"; problem: string }[] | undefined;
      for (const check of forms) {
        if (check(body)) return [];
        const found = new Map((check.errors ?? []).map(({ keyword, instancePath, message }) => {
          const news = keyword === "enum" || keyword === "x-known-values";
          const problem = `${instancePath.slice(1).replaceAll("/", ".") || "the answer"} ${news ? "has a value that is not known" : (message ?? "is not valid")}`;
          return [problem, { kind: news ? ("news" as const) : ("break" as const), problem }];
        }));
        const breaks = (list: { kind: string }[]): number => list.filter(({ kind }) => kind === "break").length;
        // The form that the answer comes closest to: what it lacks of the others is no news.
        const list = [...found.values()];
        if (!best || breaks(list) < breaks(best)) best = list;
      }
      return best ?? [];
    },
    requestProblem({ operation, path, query, headers, body }) {
      const schemas = operations[operation.id]!;
      return problem(schemas.path, valuesFromText(schemas.path, path)) ?? problem(schemas.query, valuesFromText(schemas.query, query)) ?? problem(schemas.headers, headers) ?? problem(schemas.body, body);
    },
    answerProblem(operation, reply) {
      const { answers } = operations[operation]!;
      const declared = answers[String(reply.status)] ?? answers[`${Math.floor(reply.status / 100)}XX`] ?? answers.default;
      if (!declared) return `status ${reply.status} is not declared`;
      const type = "body" in reply ? "application/json" : reply.type;
      return problem(declared[type] ?? Object.values(declared)[0], "body" in reply ? reply.body : reply.text);
    },
  };
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
