/**
 * Drafts changesets from what changed in the specs: `.changeset/specs-<venue>-<hash>.md`, with the version that the changes ask for and a sentence
 * for each. Read them, and say it better where you can.
 *
 *   npm run specs:changeset                        compared with where this branch left main; on main, with the last release
 *   npm run specs:changeset -- <old>               with another git revision, or a folder of specs
 *   npm run specs:changeset -- --dry-run           prints, writes nothing
 *   npm run specs:changeset -- --specs DIR --out DIR
 *
 * Running again replaces what it drafted for the same venue on this branch, edits included, and touches nothing else. The same changes give the
 * same file. Words and examples are no news to users.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readSurface } from "./lib/diff/index.js";
import { baseOf, settledChangesets } from "./lib/release/base.js";
import { draftsOf, isDraftOf } from "./lib/release/draft.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const USAGE = "npm run specs:changeset -- [<old>] [--dry-run] [--specs DIR] [--out DIR]\n<old> is a git revision (of specs/) or a folder of specs.";

/** The exit code. */
export function main(args: string[], print: (text: string) => void = console.log, complain: (text: string) => void = console.error, repository = root): number {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { "dry-run": { type: "boolean" }, specs: { type: "string", default: join(repository, "specs") }, out: { type: "string", default: join(repository, ".changeset") }, help: { type: "boolean" } },
    });
    if (values.help) {
      print(USAGE);
      return 0;
    }
    if (positionals.length > 1) throw new Error(USAGE);
    const base = positionals[0] === undefined ? baseOf(repository) : { revision: positionals[0], reason: "as asked" };
    print(`compared with ${/^[0-9a-f]{40}$/.test(base.revision) ? base.revision.slice(0, 7) : base.revision}: ${base.reason}`);
    const released = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { name: string; version: string };
    const { drafts, inWords } = draftsOf(readSurface(base.revision, { repository }), readSurface(values.specs), released);
    for (const venue of inWords) print(`${venue}: only words and examples changed, which asks for no changeset`);
    if (drafts.length === 0 && inWords.length === 0) print("nothing changed");
    for (const { file, text } of drafts) if (values["dry-run"]) print(`\n${file}\n${text}`);
    if (!values["dry-run"]) for (const line of write(values.out, drafts, settledChangesets(repository, base.revision), venueNames(values.specs))) print(line);
    return 0;
  } catch (error) {
    complain((error as Error).message);
    return 2;
  }
}

const venueNames = (specs: string): string[] => readdirSync(specs, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** Earlier drafts go even where there is no new one: what was changed may have been changed back. */
function write(out: string, drafts: { venue: string; file: string; text: string }[], settled: Set<string>, venues: string[]): string[] {
  mkdirSync(out, { recursive: true });
  const lines: string[] = [];
  const earlier = readdirSync(out).filter((file) => [...venues, ...drafts.map(({ venue }) => venue)].some((venue) => isDraftOf(file, venue)));
  for (const file of earlier) {
    if (drafts.some((draft) => draft.file === file)) continue;
    if (settled.has(file)) lines.push(`left ${file} alone: it is not of this branch`);
    else {
      rmSync(join(out, file));
      lines.push(`removed ${relative(process.cwd(), join(out, file))}`);
    }
  }
  for (const { file, text } of drafts) {
    const target = join(out, file);
    if (existsSync(target) && readFileSync(target, "utf8") === text) {
      lines.push(`${relative(process.cwd(), target)} is up to date`);
      continue;
    }
    writeFileSync(target, text);
    lines.push(`wrote ${relative(process.cwd(), target)}`);
  }
  return lines;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
