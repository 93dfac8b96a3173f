/**
 * Says what changed between two states of an API, and what it means for users.
 *
 *   npm run specs:diff -- <old> <new>             prints a report by class and operation
 *   npm run specs:diff -- <old> <new> --json      prints { summary, changes } and nothing else
 *   npm run specs:diff -- <old> <new> --docs      with the changes of words and examples, which are otherwise counted only
 *
 * A state is an OpenAPI document (3.0 or 3.1, JSON or YAML), a folder of them, a git revision of this repository (its specs/), or
 * <revision>:<path>. Exits 1 if anything is breaking, 2 if it could not be told.
 *
 * A change has a place (`request.body.action.asset`, `answer.200.data.items[].status`; `[0]` is an element of a tuple, `{}` any member of a map,
 * `|name` one of several alternatives), a class and one of these kinds, by what they are about. lib/diff/kinds.ts has the class of each.
 *
 *   operation     operation added, operation removed, operation renamed, path renamed, host changed, deprecated, no longer deprecated
 *   parameter     parameter added, parameter removed, parameter renamed, parameter became required, parameter became optional, serialisation changed
 *   body, answer  body added, body removed, body became required, body became optional, content type added, content type removed, answer added,
 *                 answer removed
 *   field         field added, field removed, field became required, field became optional, fields became a map, map became fields,
 *                 additional properties closed, additional properties opened
 *   type          type changed, type narrowed, type widened, nullable added, nullable removed, alternative added, alternative removed
 *   value         enum value added, enum value removed, enum closed, enum opened, known value added, known value removed, constant changed,
 *                 format changed, default changed, unit changed, pattern changed; tightened and loosened: minimum, maximum, length, items,
 *                 properties, step, pattern; rule added, rule removed, rule changed (`not`, `if` and what else is not taken apart)
 *   our words     payload changed, slot changed, injection changed, signing changed, secrecy changed, requirement added, requirement removed,
 *                 auth changed, permission changed, limits lowered, limits raised, limits changed, retry class changed, settle changed,
 *                 preflight changed, pages changed, precedence changed
 *   the venue     (operation "") server added, server removed, server changed, auth kind added, auth kind removed, auth kind changed,
 *                 clock changed, figure changed, error added, error removed, error changed, errors reordered, and its pools' limits
 *   docs          description changed, summary changed, title changed, tags changed, example changed, external docs changed,
 *                 rule text changed, extension changed (a word that is not ours)
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
