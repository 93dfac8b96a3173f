/** What counts as a branch: once for what operations share, once per operation for what they say themselves. */
import { expect, it } from "vitest";
import type { LoadedOperation, LoadedVenue, Node } from "../../scripts/lib/load.js";
import { Coverage } from "./coverage.js";
import { WireView, type Fixture } from "./fixtures.js";

const json = (schema: Node): Node => ({ description: "", content: { "application/json": { schema } } });
const components = {
  schemas: {
    State: { type: "string", "x-known-values": ["open", "done"] },
    Node: { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } },
    Alias: { $ref: "#/components/schemas/State" },
  },
  responses: { Refused: json({ type: "object", properties: { retry: { type: "boolean" } } }) },
};

function operation(id: string, parts: Node): LoadedOperation {
  const [group, name] = id.split(".") as [string, string];
  return { id, group, name, exportName: name, typeName: name, method: "GET", path: `/${name}`, host: "api", pathKey: "/x", node: { "x-auth": "none", ...parts } } as LoadedOperation;
}

const answer = { type: "object", properties: { state: { $ref: "#/components/schemas/State" }, kind: { type: "string", enum: ["a", "b"] } }, required: ["state"] };
const parameters = [{ name: "state", in: "query", schema: { $ref: "#/components/schemas/Alias" } }];
const one = operation("made.one", { parameters, responses: { "200": json(answer), "4XX": { $ref: "#/components/responses/Refused" } } });
const two = operation("made.two", { responses: { "200": json(answer), "4XX": { $ref: "#/components/responses/Refused" }, "500": json({ $ref: "#/components/schemas/Node" }) } });

const fixture = (status: number, body: unknown, query?: Record<string, string>): Fixture => ({ name: "", source: "", date: "", request: { method: "GET", path: "/", ...(query && { query }) }, response: { status, body } });

function coverageOf(fixtures: [LoadedOperation, Fixture][]): Coverage {
  const venue = { id: "made", operations: [one, two], authKinds: {}, document: { components } } as unknown as LoadedVenue;
  const coverage = new Coverage(new WireView(venue));
  for (const declared of [one, two]) coverage.declareOperation(declared);
  for (const [of, given] of fixtures) coverage.markFixture(of, given);
  return coverage;
}

const OWN = ["made.one 200.kind = \"a\"", "made.one 200.kind = \"b\"", "made.one 200.kind present", "made.one query.state present", "made.one status 200", "made.two 200.kind = \"a\"", "made.two 200.kind = \"b\"", "made.two 200.kind present", "made.two status 200", "made.two status 500"];
const SHARED = ["responses.Refused answered", "responses.Refused.retry present", "schemas.Node.next present", "schemas.State = \"done\"", "schemas.State = \"open\""];

it("is counted once where it is shared, and per operation where it is its own", () => {
  expect(coverageOf([]).uncovered()).toEqual([...OWN, ...SHARED]);
});

it("is gone through whichever operation's fixture does it", () => {
  const left = coverageOf([[one, fixture(404, { retry: true })], [two, fixture(200, { state: "open", kind: "a" })], [one, fixture(200, { state: "open" }, { state: "done" })], [two, fixture(500, { next: { next: {} } })]]).uncovered();
  expect(left).toEqual(["made.one 200.kind = \"a\"", "made.one 200.kind = \"b\"", "made.one 200.kind present", "made.two 200.kind = \"b\""]);
});

it("is still open when a fixture says something else", () => {
  expect(coverageOf([[one, fixture(200, { state: "other", kind: "a" })]]).uncovered()).toEqual(expect.arrayContaining(SHARED));
  expect(coverageOf([[one, fixture(200, { state: "open" })]]).uncovered()).toContain("schemas.State = \"done\"");
});
