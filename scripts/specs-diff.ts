/**
 * Says what changed between two states of an API, and what it means for users.
 *
 *   npm run specs:diff -- <old> <new>             prints a report by class and operation
 *   npm run specs:diff -- <old> <new> --json      prints { summary, changes } and nothing else
 *   npm run specs:diff -- <old> <new> --docs      with the changes of words and examples, which are otherwise counted only
 *
 * A state is an OpenAPI document (3.0 or 3.1, JSON or YAML), a folder of them, a git revision of this repository (its specs/), or
 * <revision>:<path>. Exits 1 if anything is breaking, 2 if it could not be told.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compare, readSurface, reportText } from "./lib/diff/index.js";

const USAGE = "npm run specs:diff -- <old> <new> [--json] [--docs]\nEach is an OpenAPI document, a folder of them, a git revision (of specs/) or <revision>:<path>.";

/** The exit code. */
export function main(args: string[], print: (text: string) => void = console.log, complain: (text: string) => void = console.error): number {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: "boolean" }, docs: { type: "boolean" }, help: { type: "boolean" } } });
    if (values.help) {
      print(USAGE);
      return 0;
    }
    const [before, after, ...others] = positionals;
    if (!before || !after || others.length > 0) throw new Error(USAGE);
    const report = compare(readSurface(before), readSurface(after));
    print(values.json ? JSON.stringify(report, null, 2) : reportText(report, { docs: values.docs }));
    return report.summary.breaking > 0 ? 1 : 0;
  } catch (error) {
    complain((error as Error).message);
    return 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
