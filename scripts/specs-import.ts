/**
 * Holds a publisher's OpenAPI documents against our specs, in our words, and says what is news.
 *
 *   npm run specs:import -- kucoin <folder>        the documents of the venue's universal SDK
 *   npm run specs:import -- chainstack <folder>    Hyperliquid's actions and queries as Chainstack describes them
 *     --json           prints the findings as JSON and nothing else
 *     --patch <file>   where the patch goes that adds what we lack; a new file in the temporary folder without it
 *
 * Differences on purpose stand with their reasons in `specs/<venue>/differences.txt` (see lib/import/differences.ts) and are counted only. Nothing in `specs/` is
 * written: the patch is for reading, `git apply` and editing. Exits 1 when there is news, 2 if it could not be told.
 */
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readSurface } from "./lib/diff/index.js";
import { readSource } from "./lib/diff/sources.js";
import { readDifferences } from "./lib/import/differences.js";
import { patchOf } from "./lib/import/patch.js";
import { publishers } from "./lib/import/publishers.js";
import { heldAgainst, importText, isNews } from "./lib/import/report.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const USAGE = `npm run specs:import -- <${Object.keys(publishers).join("|")}> <folder> [--json] [--patch <file>]`;

/** The exit code. `specs` is the folder of our venues. */
export function main(args: string[], print: (text: string) => void = console.log, complain: (text: string) => void = console.error, specs: string = join(root, "specs")): number {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: "boolean" }, patch: { type: "string" }, help: { type: "boolean" } } });
    if (values.help) {
      print(USAGE);
      return 0;
    }
    const [name = "", folder, ...others] = positionals;
    const publisher = Object.hasOwn(publishers, name) ? publishers[name] : undefined;
    if (!publisher || folder === undefined || others.length > 0) throw new Error(USAGE);
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`${folder} is no folder`);
    const { documents } = readSource(folder, root, "");
    if (Object.keys(documents).length === 0) throw new Error(`${folder} has no documents`);

    const own = join(specs, publisher.venue);
    const list = join(own, "differences.txt");
    const surfaces = publisher.surfaces(documents, readSurface(own));
    const found = heldAgainst(surfaces, existsSync(list) ? readDifferences(readFileSync(list, "utf8")) : []);
    const { text, left } = patchOf(own, found, surfaces.upstream, publisher);
    const patch = text === "" ? undefined : (values.patch ?? join(mkdtempSync(join(tmpdir(), "openvenue-")), `${publisher.venue}.patch`));
    if (patch !== undefined) writeFileSync(patch, text);
    if (values.json) print(JSON.stringify({ ...found, patch: patch ?? null, left }, null, 2));
    else {
      print(importText(found, `specs/${publisher.venue}/differences.txt`));
      if (patch !== undefined) print(`patch: ${patch}; ${left.length} of the differences are not in it and take a person`);
    }
    return isNews(found) ? 1 : 0;
  } catch (error) {
    complain((error as Error).message);
    return 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
