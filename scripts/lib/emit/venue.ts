/** `venue.ts`: servers, kinds of authentication, clock, error table and pools. */
import { capital, type LoadedVenue, type Node } from "../load.js";
import { banner } from "./banner.js";

export function emitVenue(venue: LoadedVenue): string {
  const pools = Object.fromEntries(Object.entries(venue.pools).map(([name, { description: _, ...figures }]) => [name, figures]));
  const auth = Object.fromEntries(Object.entries(venue.authKinds).map(([name, { description: _, headers: _headers, permissions: _permissions, ...figures }]) => [name, figures]));
  const description = { id: venue.id, name: venue.name, servers: venue.servers, auth, ...(venue.clock ? { clock: venue.clock } : {}), errors: errorRules(venue.errors) };
  const hosts = [...new Set(Object.values(venue.servers).flatMap((network) => Object.keys(network)))];
  return [
    banner(venue),
    `import type { Pool, Venue } from "../../src/core/types.js";`,
    "",
    `/** Hosts of ${venue.name}. */`,
    `export type ${capital(venue.id)}Host = ${hosts.map((host) => JSON.stringify(host)).join(" | ")};`,
    "",
    `export const pools: Record<string, Pool> = ${JSON.stringify(pools, null, 2)};`,
    "",
    ...(Object.keys(venue.figures).length > 0 ? [`export const figures = ${JSON.stringify(Object.fromEntries(Object.entries(venue.figures).map(([name, { value }]) => [name, value as number])), null, 2)} as const;`, ""] : []),
    `export const venue: Venue = ${JSON.stringify(description, null, 2).replace(/\n}$/, ",\n  pools\n}")};`,
    "",
  ].join("\n");
}

/** The error table without what is there for people and for the sandbox; codes that say the same share an entry, as long as the first match stays the same. */
function errorRules(entries: Node[]): Node[] {
  const rules: Node[] = [];
  for (const { codes, meaning: _, statuses: _statuses, ...rest } of entries) {
    const same = codes ? rules.findIndex((rule) => rule.codes && JSON.stringify({ ...rule, codes: 0 }) === JSON.stringify({ codes: 0, ...rest })) : -1;
    const between = rules.slice(same + 1);
    if (same >= 0 && !between.some((rule) => !rule.codes || rule.message || overlap(String(rule.codes).split(" "), codes as string[]))) rules[same]!.codes += ` ${(codes as string[]).join(" ")}`;
    else rules.push({ ...(codes ? { codes: (codes as string[]).join(" ") } : {}), ...rest });
  }
  return rules;
}

/** Whether two lists of codes and ranges share a code. */
function overlap(left: string[], right: string[]): boolean {
  const bounds = (entry: string): [number, number] => {
    const [from, to = from] = entry.split("-").map(Number);
    return [from!, to!];
  };
  return left.some((a) => right.some((b) => bounds(a)[0] <= bounds(b)[1] && bounds(b)[0] <= bounds(a)[1]));
}
