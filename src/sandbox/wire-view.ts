/** Holds requests and answers against the wire view. The only file that imports Ajv, which does not show in its types: the build bundles it. */
import { Ajv, type ValidateFunction } from "ajv";
import type { Arrived, Reply, WireSchemas } from "./types.js";

export interface WireView {
  /** The first thing wrong with a request's path, query, headers or body: member, rule and figures. */
  requestProblem(request: Arrived): string | undefined;
  /** The first thing wrong with an answer; an undeclared status is. */
  answerProblem(operation: string, reply: Reply): string | undefined;
}

export function createWireView({ components, operations }: WireSchemas): WireView {
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true });
  const absolute = (schema: unknown): object => JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"document#/definitions/')) as object;
  ajv.addSchema({ $id: "document", definitions: absolute(components.schemas) });
  const compiled = new Map<unknown, ValidateFunction>();

  // Compiled on first use: a test that touches one operation pays for one.
  const problem = (schema: unknown, value: unknown): string | undefined => {
    if (schema === undefined) return undefined;
    let check = compiled.get(schema);
    if (!check) compiled.set(schema, (check = ajv.compile(absolute(schema))));
    if (check(value)) return undefined;
    const error = check.errors?.[0];
    return `${error?.instancePath.slice(1).replaceAll("/", ".") ?? ""} ${error?.message ?? "is not valid"} ${JSON.stringify(error?.params ?? {})}`.trim();
  };

  return {
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
