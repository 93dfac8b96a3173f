/**
 * Constructs fixtures from the schema for what the fixtures of operations do not go through yet: values, forms, optional members, a refusal.
 *
 *   npm run fixtures -- <venue> <group.operation>…     of these operations
 *   npm run fixtures -- <venue> --missing              of all that lack some
 *
 * Writes to test/fixtures/<venue>/ and never over a fixture that is there. What it cannot construct it prints, and the exit code is 1: mostly a
 * `pattern` without one of the `examples`. The same specs and fixtures give the same files.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fixturesOf, venues, WireView, type Fixture } from "../test/contract/fixtures.js";
import { Constructor } from "./lib/construct.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The text of a fixture's file. */
export function fixtureText({ name: _name, ...fixture }: Fixture): string {
  return `${JSON.stringify(fixture, null, 2)}\n`;
}

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { missing: { type: "boolean" }, help: { type: "boolean" } } });
  const [id, ...wanted] = positionals;
  const venue = venues.find((candidate) => candidate.id === id);
  if (values.help || !venue || (wanted.length === 0) !== (values.missing === true)) {
    console.error("npm run fixtures -- <venue> <group.operation>…|--missing");
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const unknown = wanted.filter((name) => !venue.operations.some((operation) => operation.id === name));
  const constructor = new Constructor(new WireView(venue), fixturesOf(venue));
  const problems = unknown.map((name) => `${venue.id} has no operation ${name}`);
  let written = 0;
  for (const operation of venue.operations.filter((candidate) => (values.missing ? constructor.isMissing(candidate) : wanted.includes(candidate.id)))) {
    const constructed = constructor.construct(operation);
    problems.push(...constructed.problems);
    const folder = join(root, "test/fixtures", venue.id, operation.id);
    for (const fixture of constructed.fixtures) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${fixture.name}.json`), fixtureText(fixture), { flag: "wx" });
      written++;
    }
  }
  console.log(`wrote ${written} fixtures`);
  if (problems.length > 0) {
    console.error(problems.join("\n"));
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
