/** A fixture against the wire view of its operation. */
import type { LoadedOperation } from "../../scripts/lib/load.js";
import { mediaOf, pathOf, pathPattern, queryOf, type Fixture, type WireView } from "./fixtures.js";

const SOURCES = ["documented example", "observed answer", "constructed from the schema", "recorded from the sandbox", "recorded live"];

/** What a fixture says that its operation's spec does not allow. */
export function problemsOf(operation: LoadedOperation, wire: WireView, fixture: Fixture): string[] {
  const problems: string[] = [];
  const hold = (part: string, schema: unknown, value: unknown): void => {
    if (schema) problems.push(...wire.problems(schema, value).map((problem) => `${part}: ${problem}`));
  };
  if (!SOURCES.includes(fixture.source)) problems.push(`source must be one of ${SOURCES.join(", ")}`);
  if (!/^\d{4}-\d\d-\d\d$/.test(fixture.date)) problems.push("date must be YYYY-MM-DD");
  if (fixture.request.method !== operation.method || !pathPattern(operation).test(fixture.request.path)) problems.push(`request must be ${operation.method} ${operation.path}`);

  const { query, path, headers, body } = wire.requestParts(operation);
  if (query) hold("query", query, queryOf(query, fixture));
  if (path) hold("path", path, pathOf(path, operation, fixture));
  // A request without any auth header is what a refusal for missing headers answers.
  if (headers && (fixture.request.headers !== undefined || isSuccess(operation, wire, fixture))) hold("headers", withoutStandard(headers, fixture), lowerCased(fixture.request.headers ?? {}));
  if (body || fixture.request.body !== undefined) hold("body", body ?? false, fixture.request.body);

  const declared = wire.responseFor(operation, fixture.response.status);
  if (!declared) return [...problems, `status ${fixture.response.status} is not declared`];
  hold("answer", mediaOf(declared[1], fixture)?.schema, fixture.response.text ?? fixture.response.body);
  return problems;
}

/** An error fixture may carry standard headers only. */
const withoutStandard = (schema: object, fixture: Fixture): object | undefined => (Object.keys(fixture.request.headers ?? {}).every((name) => name.toLowerCase() === "content-type") && fixture.response.status >= 400 ? undefined : schema);

const lowerCased = (headers: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Status 200 and, where arms are declared, not the error arm. */
export function isSuccess(operation: LoadedOperation, wire: WireView, fixture: Fixture): boolean {
  if (fixture.response.status !== 200) return false;
  const schema = mediaOf(wire.responseFor(operation, 200)![1], fixture)?.schema as { oneOf?: object[] };
  const arms = (schema.oneOf ?? []).filter((arm) => JSON.stringify(resolveArm(wire, arm)).includes('"x-arm":"error"'));
  return !arms.some((arm) => wire.check(arm)(fixture.response.body));
}

function resolveArm(wire: WireView, arm: object): object {
  const reference = (arm as { $ref?: string }).$ref;
  return reference ? (wire.venue.document.components.schemas[reference.split("/").at(-1)!] as object) : arm;
}
