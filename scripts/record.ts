/**
 * Records requests and answers as fixtures, without anything of the account that made them.
 *
 *   npm run record -- <venue> <group.operation>… [--params '{…}']…   by calling them, --params once for each, in their order
 *   npm run record -- <venue> [<group.operation>…] --har <file>      out of what a browser, a proxy or another tool saved
 *
 *   --live            calls the venue; without it, the sandbox. Only reads, unless there is --allow-writes: then it trades with real money.
 *   --network testnet of Hyperliquid
 *   --name <name>     of the fixture's file; `recorded` without
 *   --force           writes over a file that is there, and what does not fit the spec: to have it at hand while the spec is changed
 *
 * Live calls take their credentials from the environment: HYPERLIQUID_PRIVATE_KEY; KUCOIN_API_KEY, KUCOIN_API_SECRET and KUCOIN_PASSPHRASE;
 * COINSWITCH_API_KEY and COINSWITCH_SECRET_KEY. Public operations need none.
 *
 * Writes to test/fixtures/<venue>/<group.operation>/ and prints what it wrote, which places were replaced by placeholders, and what the spec
 * does not know. What may stay as it was is said in scripts/lib/record/redact.ts. Exit code 1 if something was not written.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { exchangesOf, isLoopback, placeOf, served, type Exchange, type Placed } from "../src/contract/exchange.js";
import type { Har } from "../src/contract/har.js";
import type { VenueId } from "../src/sandbox/types.js";
import { venues, WireView, type Fixture } from "../test/contract/fixtures.js";
import { callOnce } from "./lib/record/call.js";
import { makeFixture, type Made, type Origin } from "./lib/record/fixture.js";
import { fixtureText } from "./make-fixtures.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const USAGE = "npm run record -- <venue> <group.operation>… [--params '{…}']… [--live [--allow-writes]] [--network testnet] [--name <name>] [--har <file>] [--force]";

/** What a run needs of the world. */
export interface Surroundings {
  /** Folder of the fixtures. */
  readonly fixtures: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (line: string) => void;
  readonly today: string;
}

interface Recording {
  readonly exchange: Exchange;
  readonly placed: Placed;
  readonly source: Origin["source"];
}

/** Resolves to the exit code: 1 if something was not written, 2 for arguments that say nothing. */
export async function record(args: string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { params: { type: "string", multiple: true }, live: { type: "boolean" }, "allow-writes": { type: "boolean" }, network: { type: "string" }, name: { type: "string" }, har: { type: "string" }, force: { type: "boolean" } },
  });
  const { print } = surroundings;
  const [id, ...operations] = positionals;
  const venue = venues.find((candidate) => candidate.id === id && candidate.id in served);
  const { name = "recorded", network = "mainnet", params = [], har } = values;
  const wrong = !venue || (operations.length === 0 && har === undefined) || params.length > operations.length || !/^[a-z0-9][a-z0-9-]*$/.test(name) || (network !== "mainnet" && network !== "testnet");
  if (wrong) {
    print(USAGE);
    return 2;
  }
  const venueId = venue.id as VenueId;
  const unknown = operations.filter((operation) => !served[venueId]().byId.has(operation));
  if (unknown.length > 0) {
    print(`${venue.id} has no operation ${unknown.join(", ")}`);
    return 2;
  }

  let code = 0;
  const fail = (problem: string): void => {
    print(problem);
    code = 1;
  };
  const recordings: Recording[] = [];
  if (har !== undefined) recordings.push(...readHar(har, venueId, operations, print));
  else {
    for (const [index, operation] of operations.entries()) {
      const parameters = parametersOf(params[index]);
      if (values.live && !values["allow-writes"] && served[venueId]().byId.get(operation)!.retry !== "read") fail(`${venue.id} ${operation}: writes, and the venue is not asked to without --allow-writes`);
      else if ("problem" in parameters) fail(`${venue.id} ${operation}: ${parameters.problem}`);
      else {
        const { exchanges, error } = await callOnce({ venue: venueId, live: values.live === true, network, environment: surroundings.environment }, operation, parameters.value);
        const found = exchanges.map((exchange) => ({ exchange, placed: placeOf(exchange) })).findLast(({ placed }) => placed?.operation?.id === operation);
        if (found) recordings.push({ exchange: found.exchange, placed: found.placed!, source: values.live ? "recorded live" : "recorded from the sandbox" });
        else fail(`${venue.id} ${operation}: nothing came back: ${(error as Error | undefined)?.message ?? "no request was sent"}`);
      }
    }
  }

  const wire = new WireView(venue);
  const written = new Set<string>();
  for (const { exchange, placed, source } of recordings) {
    const operation = placed.operation!.id;
    const made = await makeFixture(wire, exchange, placed, { source, date: surroundings.today }).catch((error: unknown) => (error as Error).message);
    if (typeof made === "string") {
      fail(`${venue.id} ${operation}: not written: ${made}`);
      continue;
    }
    const { file, said, problem } = keep(made, join(surroundings.fixtures, venue.id, operation), name, written, values.force === true);
    if (problem === undefined) print(`${venue.id} ${operation}: ${file === undefined ? said : `wrote ${relative(process.cwd(), file)}`}`);
    else fail(`${venue.id} ${operation}: ${problem}`);
    for (const line of told(made)) print(line);
  }
  return code;
}

function parametersOf(text: string | undefined): { value: unknown } | { problem: string } {
  try {
    return { value: text === undefined ? undefined : (JSON.parse(text) as unknown) };
  } catch {
    return { problem: "its --params are not JSON" };
  }
}

/** The recordings of a HAR file that are of the wanted operations, or of any. */
function readHar(file: string, venue: VenueId, wanted: readonly string[], print: (line: string) => void): Recording[] {
  const exchanges = exchangesOf(JSON.parse(readFileSync(file, "utf8")) as Har);
  const found: Recording[] = [];
  let [ignored, unknown, unanswered] = [0, 0, 0];
  for (const exchange of exchanges) {
    const placed = exchange && placeOf(exchange);
    if (!placed || placed.venue !== venue) ignored++;
    else if (!placed.operation) unknown++;
    else if (!exchange.response) unanswered++;
    else if (wanted.length === 0 || wanted.includes(placed.operation.id)) found.push({ exchange, placed, source: isLoopback(exchange.request.url!) ? "recorded from the sandbox" : "recorded live" });
  }
  print(`${exchanges.length} entries: ${found.length} to record, ${ignored} of other hosts or pages, ${unknown} of no operation of the spec, ${unanswered} without an answer`);
  return found;
}

/** Writes a fixture, unless it does not fit the spec, says what another one says, or would stand in another's place. */
function keep({ fixture, findings, problems }: Made, folder: string, name: string, written: Set<string>, force: boolean): { file?: string; said?: string; problem?: string } {
  const misfit = problems.length > 0 || findings.some(({ kind }) => kind === "break");
  if (misfit && !force) return { problem: "not written, it does not fit the spec" };
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  const same = files.find((file) => saysOf(JSON.parse(readFileSync(join(folder, file), "utf8")) as Fixture) === saysOf(fixture));
  if (same !== undefined) return { said: `not written, ${same} says the same` };
  let file = join(folder, `${name}.json`);
  for (let number = 2; written.has(file); number++) file = join(folder, `${name}-${number}.json`);
  if (existsSync(file) && !force) return { problem: `not written, ${name}.json is there: give another --name, or --force` };
  written.add(file);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, fixtureText(fixture));
  return { file };
}

const saysOf = ({ request, response }: Fixture): string => JSON.stringify([request, response]);

/** What a person should know of a fixture: places and rules, no values. */
function told({ replaced, left, findings, problems }: Made): string[] {
  const places = [...replaced].map(([place, count]) => (count > 1 ? `${place} (${count})` : place));
  return [
    ...(places.length > 0 ? [`  replaced: ${places.join(", ")}`] : []),
    ...(left.length > 0 ? [`  left out, the spec does not have it: ${left.join(", ")}`] : []),
    ...findings.map(({ kind, field, problem }) => `  ${kind}: ${field} ${problem}`),
    ...(findings.some(({ kind }) => kind === "break") ? [] : problems.map((problem) => `  ${problem}`)),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await record(process.argv.slice(2), { fixtures: join(root, "test/fixtures"), environment: process.env, print: (line) => console.log(line), today: new Date().toISOString().slice(0, 10) });
}
