/**
 * Counts the operations of each venue against the list of what it offers (`specs/<venue>/inventory.txt`, where there is one), and what each lacks.
 *
 *   npm run counts           prints a table, exits 1 when anything is missing
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { capital, loadVenue, lowerFirst, venueFolders, type LoadedVenue } from "./lib/load.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

export interface Count {
  venue: string;
  group: string;
  /** Operations that the list names; undefined without a list. */
  offered: number | undefined;
  specified: number;
  /** What is wrong, by kind: ids of the list that no spec has, ids that are not on it, ids that lack something. */
  problems: Record<string, string[]>;
  /** Ids that lack nothing. */
  complete: string[];
}

/** Ids of a list's lines: `exchange perpDeploy setOracle` is `exchange.perpDeploySetOracle`. */
export function readInventory(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const [group, type, ...variant] = line.replace(/#.*/, "").trim().split(/\s+/);
    return group && type ? [`${group}.${lowerFirst(type)}${variant.map(capital).join("")}`] : [];
  });
}

/** The parts of a list, by the headings (`## name`) between its lines. */
export function partsOf(text: string): Record<string, string[]> {
  const [, ...parts] = text.split(/^## */m);
  return Object.fromEntries(parts.map((part) => [part.split("\n")[0]!.trim(), readInventory(part.slice(part.indexOf("\n")))]));
}

/** @param inventory ids that the venue offers; undefined for none @param fixtures ids that have fixtures */
export function countsOf(venue: LoadedVenue, inventory: string[] | undefined, fixtures: string[]): Count[] {
  const ids = venue.operations.map(({ id }) => id);
  const groupOfId = (id: string): string => id.split(".")[0]!;
  const groups = [...new Set([...venue.groups, ...(inventory ?? []).map(groupOfId)])];
  return groups.map((group) => {
    const own = venue.operations.filter((operation) => operation.group === group);
    const offered = inventory?.filter((id) => groupOfId(id) === group);
    const lacking = (word: string): string[] => own.filter(({ node }) => node[word] === undefined).map(({ id }) => id);
    const problems: Count["problems"] = {
      missing: (offered ?? []).filter((id) => !ids.includes(id)),
      "not on the list": offered ? own.map(({ id }) => id).filter((id) => !offered.includes(id)) : [],
      "no auth": lacking("x-auth"),
      // An empty list says that the venue names none.
      "no weight": lacking("x-limits"),
      "no repeat class": lacking("x-retry"),
      "no source": lacking("externalDocs"),
      "no fixture": own.map(({ id }) => id).filter((id) => !fixtures.includes(id)),
    };
    const wanting = Object.values(problems).flat();
    return { venue: venue.id, group, offered: offered?.length, specified: own.length, problems, complete: own.map(({ id }) => id).filter((id) => !wanting.includes(id)) };
  });
}

function main(): void {
  const counts = venueFolders(join(root, "specs")).flatMap((folder) => {
    const list = join(root, "specs", folder, "inventory.txt");
    const fixtures = join(root, "test", "fixtures", folder);
    return countsOf(loadVenue(join(root, "specs", folder)), existsSync(list) ? readInventory(readFileSync(list, "utf8")) : undefined, existsSync(fixtures) ? readdirSync(fixtures) : []);
  });
  const kinds = Object.keys(counts[0]!.problems);
  console.log(["venue", "group", "specified/offered", ...kinds].join(" | "));
  for (const { venue, group, offered, specified, problems } of counts) {
    console.log([venue, group, `${specified}/${offered ?? "no list"}`, ...kinds.map((kind) => problems[kind]!.length)].join(" | "));
  }
  for (const folder of venueFolders(join(root, "specs"))) {
    const list = join(root, "specs", folder, "inventory.txt");
    const complete = new Set(counts.filter(({ venue }) => venue === folder).flatMap(({ complete }) => complete));
    for (const [part, ids] of existsSync(list) ? Object.entries(partsOf(readFileSync(list, "utf8"))) : []) console.log(`${folder}, ${part}: ${ids.filter((id) => complete.has(id)).length}/${ids.length} with everything`);
  }
  const found = counts.flatMap(({ problems }) => Object.entries(problems).flatMap(([kind, ids]) => ids.map((id) => `${kind}: ${id}`)));
  if (found.length > 0) {
    console.error(found.join("\n"));
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
