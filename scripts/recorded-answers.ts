/**
 * Holds the answers that a venue's own OpenAPI documents record (`x-response-example`) against our specs.
 *
 *   npm run recorded -- kucoin <folder with the venue's documents>
 *
 * Operations are matched by the page of the documentation (`externalDocs` here, `x-api-doc` there). What differs on purpose is listed with its
 * reason in `specs/<venue>/recorded-answers.txt` (a line each: operation, reason); anything else that does not fit is printed, and the exit code is 1.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { WireView } from "../test/contract/fixtures.js";
import { loadVenue, type LoadedVenue, type Node } from "./lib/load.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

export interface Recorded {
  /** Address of the page. */
  page: string;
  /** The answer; undefined where the document's text is no JSON. */
  answer: unknown;
}

/** The recorded answers of one document. They are JSON in a text, often escaped once more. */
export function recordedAnswers(document: Node): Recorded[] {
  const operations = Object.values((document.paths ?? {}) as Node).flatMap((item) => Object.values(item as Node) as Node[]);
  return operations.filter((operation) => typeof operation["x-response-example"] === "string").map((operation) => ({ page: operation["x-api-doc"] as string, answer: fromText(operation["x-response-example"] as string) }));
}

function fromText(text: string): unknown {
  const unescaped = text.replace(/\\([\\"nrt])/g, (_, sign: string) => ({ n: "\n", r: "\r", t: "\t" })[sign] ?? sign);
  // Some were escaped by a language that has `\x`, which JSON has not.
  for (const candidate of [text, unescaped, unescaped.replace(/\\x(?=[0-9a-f]{2})/g, "\\u00")]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      // The next spelling may be it.
    }
  }
  return undefined;
}

export interface Compared {
  /** Ids of operations whose recorded answer fits. */
  fitting: string[];
  /** Why the answer of an operation does not fit, by id. */
  differing: Record<string, string[]>;
  /** Pages that no operation here has. */
  unknown: string[];
}

export function compareRecorded(venue: LoadedVenue, recorded: Recorded[]): Compared {
  const wire = new WireView(venue);
  const found: Compared = { fitting: [], differing: {}, unknown: [] };
  for (const { page, answer } of recorded) {
    const operation = venue.operations.find(({ node }) => (node.externalDocs as Node).url === page);
    if (!operation) {
      found.unknown.push(page);
      continue;
    }
    const { schema } = (operation.node.responses as Node)["200"].content["application/json"] as { schema: Node };
    const success = ((schema.oneOf ?? [schema]) as Node[]).find((arm) => arm["x-arm"] === "success") ?? schema;
    const problems = answer === undefined ? ["the recorded answer is no JSON"] : wire.problems(success, answer);
    if (problems.length === 0) found.fitting.push(operation.id);
    else found.differing[operation.id] = problems;
  }
  return found;
}

/** Reasons by operation, from lines such as `spot.getAnnouncements the example is no JSON`. */
export const readReasons = (text: string): Record<string, string> =>
  Object.fromEntries(text.split("\n").flatMap((line) => { const [, id, reason] = /^([A-Za-z]\S*)\s+(\S.*)$/.exec(line) ?? []; return id ? [[id, reason!]] : []; }));

function main([id, folder]: string[]): void {
  if (!id || !folder) throw new Error("usage: npm run recorded -- <venue> <folder with the venue's documents>");
  const documents = readdirSync(folder).filter((file) => file.endsWith(".json")).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Node);
  const { fitting, differing, unknown } = compareRecorded(loadVenue(join(root, "specs", id)), documents.flatMap(recordedAnswers));
  const list = join(root, "specs", id, "recorded-answers.txt");
  const reasons = existsSync(list) ? readReasons(readFileSync(list, "utf8")) : {};
  for (const [operation, problems] of Object.entries(differing)) console.log(`${operation}: ${reasons[operation] ? `as listed: ${reasons[operation]}` : problems.join("; ")}`);
  for (const page of unknown) console.log(`no operation here has the page ${page}`);
  const news = Object.keys(differing).filter((operation) => !reasons[operation]);
  const stale = Object.keys(reasons).filter((operation) => fitting.includes(operation));
  for (const operation of stale) console.log(`${operation}: listed, and fits by now`);
  console.log(`${fitting.length} fit, ${Object.keys(differing).length - news.length} differ as listed, ${news.length} differ, ${unknown.length} are of unknown pages`);
  if (news.length + stale.length + unknown.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
