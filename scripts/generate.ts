/**
 * Compiles specs to `generated/`, the only writer of that folder.
 *
 *   npm run generate                    writes
 *   npm run generate -- --check        compares, writes nothing, exits 1 on any difference
 *   npm run generate -- --specs DIR --out DIR
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { emitClient } from "./lib/emit/client.js";
import { emitManifest } from "./lib/emit/manifest.js";
import { emitOperations } from "./lib/emit/operations.js";
import { emitReference } from "./lib/emit/reference.js";
import { emitTypes } from "./lib/emit/types.js";
import { emitValidators } from "./lib/emit/validators.js";
import { emitVenue } from "./lib/emit/venue.js";
import { emitWire } from "./lib/emit/wire.js";
import { loadVenue, venueFolders, type LoadedVenue } from "./lib/load.js";
import { callerOperation } from "./lib/views.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Every generated file by its path below `generated/`. Deterministic: the same specs give the same bytes. */
export async function compile(specs: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const venues: LoadedVenue[] = [];
  for (const folder of venueFolders(specs)) {
    const venue = loadVenue(join(specs, folder));
    if (venue.id !== folder) throw new Error(`specs/${folder}: x-venue.id says ${venue.id}`);
    const callers = venue.operations.map((operation) => callerOperation(venue, operation));
    const byGroup = { ...(await emitTypes(venue, callers)), ...emitClient(venue, callers), ...emitOperations(venue, callers) };
    for (const [path, text] of Object.entries(byGroup)) files[`${folder}/${path}`] = text;
    for (const group of venue.groups) files[`${folder}/${group}/validators.ts`] = emitValidators(venue, callers.filter(({ operation }) => operation.group === group));
    files[`${folder}/venue.ts`] = emitVenue(venue);
    files[`${folder}/wire.ts`] = emitWire(venue);
    files[`${folder}/reference.md`] = emitReference(venue, callers);
    venues.push(venue);
  }
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { devDependencies: Record<string, string> };
  files["manifest.json"] = emitManifest(venues, devDependencies);
  return files;
}

/** Paths that differ between the compiled files and a folder, missing and surplus ones included. */
export function differences(files: Record<string, string>, out: string): string[] {
  const present = existsSync(out) ? readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(out, join(entry.parentPath, entry.name))) : [];
  const changed = Object.keys(files).filter((path) => !present.includes(path) || readFileSync(join(out, path), "utf8") !== files[path]);
  return [...changed, ...present.filter((path) => !(path in files))].sort();
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { check: { type: "boolean" }, specs: { type: "string", default: join(root, "specs") }, out: { type: "string", default: join(root, "generated") }, help: { type: "boolean" } },
  });
  if (values.help) {
    console.log("npm run generate [-- --check] [--specs DIR] [--out DIR]\nCompiles specs to generated code. With --check, compares and exits 1 on any difference.");
    return;
  }
  const files = await compile(values.specs);
  const changed = differences(files, values.out);
  if (values.check) {
    if (changed.length > 0) {
      console.error(`generated/ is not what the specs produce; run \`npm run generate\`:\n${changed.map((path) => `  ${path}`).join("\n")}`);
      process.exitCode = 1;
    } else console.log(`generated/ is up to date (${Object.keys(files).length} files)`);
    return;
  }
  for (const path of changed) {
    const target = join(values.out, path);
    if (!(path in files)) rmSync(target);
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, files[path]!);
    }
    console.log(`${path in files ? "wrote" : "removed"} ${relative(process.cwd(), target)}`);
  }
  if (changed.length === 0) console.log("nothing to do: generated/ is up to date");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
