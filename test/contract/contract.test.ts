/**
 * Every fixture against the wire view, and every branch of the specs against the fixtures. `uncovered.txt` lists the branches that no
 * fixture goes through yet; it may only shrink. After adding fixtures: `UPDATE_UNCOVERED=1 npx vitest run test/contract`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Coverage } from "./coverage.js";
import { fixturesOf, venues, WireView } from "./fixtures.js";
import { isSuccess, problemsOf } from "./problems.js";

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
