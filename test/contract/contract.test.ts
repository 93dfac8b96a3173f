/**
 * Every fixture against the wire view, and every branch of the specs against the fixtures. `uncovered.txt` lists the branches that no
 * fixture goes through yet; it may only shrink. After adding fixtures: `UPDATE_UNCOVERED=1 npx vitest run test/contract`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LoadedOperation } from "../../scripts/lib/load.js";
import { Coverage } from "./coverage.js";
import { fixturesOf, mediaOf, queryOf, venues, WireView, type Fixture } from "./fixtures.js";

const SOURCES = ["documented example", "observed answer", "constructed from the schema", "sandbox", "live"];
const uncoveredFile = new URL("./uncovered.txt", import.meta.url);
const uncovered: string[] = [];
let branches = 0;

for (const venue of venues) {
  const wire = new WireView(venue);
  const coverage = new Coverage(wire);
  const fixtures = fixturesOf(venue);
  // Outside of the tests, whose bodies run later: the list is compared once all of this is known.
  for (const operation of venue.operations) {
    coverage.declareOperation(operation);
    for (const fixture of fixtures.get(operation.id) ?? []) coverage.markFixture(operation, fixture);
  }
  branches += coverage.size;
  uncovered.push(...coverage.uncovered().map((point) => `${venue.id} ${point}`));

  describe(venue.id, () => {
    it("has fixtures for its own operations only", () => expect([...fixtures.keys()].filter((id) => !venue.operations.some((operation) => operation.id === id))).toEqual([]));

    for (const operation of venue.operations) {
      const own = fixtures.get(operation.id) ?? [];
      it(`${operation.id} has a success and an error`, () => {
        const outcomes = own.map((fixture) => isSuccess(operation, wire, fixture));
        expect(outcomes).toContain(true);
        expect(outcomes).toContain(false);
      });
      for (const fixture of own) it(fixture.name, () => expect(problemsOf(operation, wire, fixture)).toEqual([]));
    }
  });
}

it("covers every branch that is not on the shrinking list", () => {
  expect(branches).toBeGreaterThan(500);
  const text = uncovered.sort().map((point) => `${point}\n`).join("");
  const listed = readFileSync(uncoveredFile, "utf8").split("\n").filter(Boolean);
  if (process.env.UPDATE_UNCOVERED) {
    expect(uncovered.filter((point) => !listed.includes(point)), "the list may only shrink: new branches need fixtures").toEqual([]);
    writeFileSync(uncoveredFile, text);
    return;
  }
  expect(uncovered.filter((point) => !listed.includes(point)), "branches without a fixture").toEqual([]);
  expect(listed.filter((point) => !uncovered.includes(point)), "covered by now: take them off the list").toEqual([]);
});

function problemsOf(operation: LoadedOperation, wire: WireView, fixture: Fixture): string[] {
  const problems: string[] = [];
  const hold = (part: string, schema: unknown, value: unknown): void => {
    if (schema) problems.push(...wire.problems(schema, value).map((problem) => `${part}: ${problem}`));
  };
  if (!SOURCES.includes(fixture.source)) problems.push(`source must be one of ${SOURCES.join(", ")}`);
  if (!/^\d{4}-\d\d-\d\d$/.test(fixture.date)) problems.push("date must be YYYY-MM-DD");
  const template = new RegExp(`^${operation.path.replace(/#.*$/, "").replace(/\{[^}]+\}/g, "[^/]+")}$`);
  if (fixture.request.method !== operation.method || !template.test(fixture.request.path)) problems.push(`request must be ${operation.method} ${operation.path}`);

  const { query, headers, body } = wire.requestParts(operation);
  if (query) hold("query", query, queryOf(query, fixture));
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
function isSuccess(operation: LoadedOperation, wire: WireView, fixture: Fixture): boolean {
  if (fixture.response.status !== 200) return false;
  const schema = mediaOf(wire.responseFor(operation, 200)![1], fixture)?.schema as { oneOf?: object[] };
  const arms = (schema.oneOf ?? []).filter((arm) => JSON.stringify(resolveArm(wire, arm)).includes('"x-arm":"error"'));
  return !arms.some((arm) => wire.check(arm)(fixture.response.body));
}

function resolveArm(wire: WireView, arm: object): object {
  const reference = (arm as { $ref?: string }).$ref;
  return reference ? (wire.venue.document.components.schemas[reference.split("/").at(-1)!] as object) : arm;
}
