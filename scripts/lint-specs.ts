/**
 * Checks specs: OpenAPI itself (Redocly), our `x-` words (specs/vocabulary.schema.json) and the rules of specs/README.md.
 *
 *   npm run lint:specs                  prints one line per problem, exits 1 on any
 *   npm run lint:specs -- --specs DIR
 */
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parseDocument } from "yaml";
import { venueFolders } from "./lib/load.js";
import type { Documents, Problem } from "./lib/lint/documents.js";
import { ruleProblems } from "./lib/lint/rules.js";
import { vocabularyProblems } from "./lib/lint/vocabulary.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const vocabulary = JSON.parse(readFileSync(join(root, "specs/vocabulary.schema.json"), "utf8")) as { $defs: Record<string, { properties?: object }> };
const words = new Set(Object.values(vocabulary.$defs).flatMap(({ properties }) => Object.keys(properties ?? {})).filter((name) => name.startsWith("x-")));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false, formats: { regex: isRegExp, date: isDate } }).addSchema(vocabulary, "vocabulary");

function isRegExp(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

/** `YYYY-MM-DD`, of a day that there was. */
function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** Problems with the vocabulary and the rules in one venue's folder. OpenAPI itself is left to `lintOpenApi`. */
export function lintVenue(folder: string): Problem[] {
  const documents: Documents = {};
  const problems: Problem[] = [];
  for (const file of yamlFiles(folder)) {
    const parsed = parseDocument(readFileSync(join(folder, file), "utf8"));
    documents[file] = (parsed.errors.length === 0 ? parsed.toJS() : {}) as Documents[string];
    for (const error of parsed.errors) problems.push({ file, pointer: "#", rule: "yaml", message: error.message });
  }
  // Half a venue would only give problems that follow from the first.
  if (problems.length === 0) problems.push(...vocabularyProblems(documents, words, (kind) => ajv.getSchema(`vocabulary#/$defs/${kind}`)), ...ruleProblems(documents));
  return problems.map((problem) => ({ ...problem, file: shown(join(folder, problem.file)) }));
}

/** Problems that Redocly sees in some documents, by the rules of redocly.yaml. */
export function lintOpenApi(files: string[]): Problem[] {
  const run = spawnSync(join(root, "node_modules/.bin/redocly"), ["lint", "--config", join(root, "redocly.yaml"), "--format", "json", "--max-problems", "1000", ...files], {
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    maxBuffer: 64 * 1024 * 1024,
  });
  // One report per file, set one behind the other without a comma.
  const reports = run.stdout?.trim() ? (JSON.parse(`[${run.stdout.replace(/^\}\{$/gm, "},{")}]`) as { problems: RedoclyProblem[] }[]) : [];
  if (reports.length !== files.length) throw new Error(`Redocly did not report on every file: ${run.error?.message ?? run.stderr}`);
  const problems = reports.flatMap((report) => report.problems).map(({ ruleId, message, location }) => ({ file: shown(location[0]!.source.ref), pointer: location[0]!.pointer ?? "#", rule: ruleId, message }));
  // What is wrong in a shared document is told again for each document that refers to it.
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

interface RedoclyProblem {
  ruleId: string;
  message: string;
  location: { source: { ref: string }; pointer?: string }[];
}

const yamlFiles = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort();
const shown = (file: string): string => relative(process.cwd(), file);

/** Every document below a folder of venues. */
export const specFiles = (specs: string): string[] => venueFolders(specs).flatMap((venue) => yamlFiles(join(specs, venue)).map((file) => join(specs, venue, file)));

function main(): void {
  const { values } = parseArgs({ options: { specs: { type: "string", default: join(root, "specs") }, help: { type: "boolean" } } });
  if (values.help) {
    console.log("npm run lint:specs [-- --specs DIR]\nChecks the OpenAPI documents, their x- words and the rules of specs/README.md; exits 1 on any problem.");
    return;
  }
  const files = specFiles(values.specs);
  const problems = [...lintOpenApi(files), ...venueFolders(values.specs).flatMap((venue) => lintVenue(join(values.specs, venue)))];
  for (const { file, pointer, rule, message } of problems) console.error(`${file} ${pointer}: ${message} (${/^[0-9]+$/.test(rule) ? `rule ${rule}` : rule})`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`no problems in ${files.length} documents`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
