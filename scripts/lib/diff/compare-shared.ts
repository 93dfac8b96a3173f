/** Compares what the operations of a venue share: servers, authentication, pools, errors. */
import { within, type Place, type Recorder } from "./changes.js";
import { comparePool } from "./compare-limits.js";
import { compareDocs, keysOf, same } from "./compare-schemas.js";
import type { Node } from "./schema.js";
import type { Shared } from "./surface.js";

const AT = (location: string): Place => ({ location, side: "answer" });

export function compareShared(recorder: Recorder, before: Shared, after: Shared): void {
  for (const word of keysOf(before.words, after.words)) {
    const [old, now] = [before.words[word], after.words[word]] as unknown[];
    if (same(old, now)) continue;
    if (word === "servers") compareServers(recorder, (old ?? []) as Node[], (now ?? []) as Node[]);
    else if (word === "x-errors") compareErrors(recorder, (old ?? []) as Node[], (now ?? []) as Node[]);
    else if (word === "x-pools") for (const name of keysOf((old ?? {}) as Node, (now ?? {}) as Node)) comparePool(recorder, (old as Node | undefined)?.[name] as Node | undefined, (now as Node | undefined)?.[name] as Node | undefined, AT(`x-pools.${name}`));
    else if (word === "x-auth-kinds") compareAuthKinds(recorder, (old ?? {}) as Node, (now ?? {}) as Node);
    else if (word === "x-figures") compareFigures(recorder, (old ?? {}) as Node, (now ?? {}) as Node);
    // Where the documents come from, and of which day.
    else if (word === "x-upstream") recorder.add("external docs changed", AT(word), old, now);
    else recorder.add(word === "x-clock" ? "clock changed" : "extension changed", AT(word), old, now);
  }
  // A document that comes or goes is told by its operations.
  for (const name of Object.keys(before.docs)) if (after.docs[name]) compareDocs(recorder, before.docs[name] as Node, after.docs[name] as Node, AT(`info.${name}`));
}

/** Known by network and host. */
function compareServers(recorder: Recorder, before: Node[], after: Node[]): void {
  const keyed = (servers: Node[]): Map<string, Node> => new Map(servers.map((server) => [`${String(server["x-network"] ?? "mainnet")}.${String(server["x-host"] ?? "api")}`, server]));
  const [olds, news] = [keyed(before), keyed(after)];
  for (const key of new Set([...olds.keys(), ...news.keys()])) {
    const [old, now] = [olds.get(key), news.get(key)];
    const place = AT(`servers.${key}`);
    if (!old || !now) recorder.add(old ? "server removed" : "server added", place, old?.url, now?.url);
    else {
      if (old.url !== now.url) recorder.add("server changed", place, old.url, now.url);
      compareDocs(recorder, { description: old.description as unknown }, { description: now.description as unknown }, place);
    }
  }
}

/** Codes are looked up one by one, messages by their expression; an entry that names a status is another one than one that does not. */
function errorEntries(list: Node[]): Map<string, Node> {
  const entries = new Map<string, Node>();
  for (const entry of list) {
    const status = entry.status === undefined ? "" : ` under ${String(entry.status)}`;
    const keys = (entry.codes as string[] | undefined)?.map((code) => `${code}${entry.message === undefined ? "" : ` ${String(entry.message)}`}`) ?? [String(entry.message ?? "")];
    for (const key of keys) {
      const { codes: _codes, message: _message, status: _status, ...rest } = entry;
      // First match wins.
      if (!entries.has(`${key}${status}`.trim())) entries.set(`${key}${status}`.trim(), rest);
    }
  }
  return entries;
}

function compareErrors(recorder: Recorder, before: Node[], after: Node[]): void {
  const [olds, news] = [errorEntries(before), errorEntries(after)];
  for (const key of new Set([...olds.keys(), ...news.keys()])) {
    const [old, now] = [olds.get(key), news.get(key)];
    const place = AT(`x-errors.${key}`);
    if (!old || !now) {
      recorder.add(old ? "error removed" : "error added", place, old, now);
      continue;
    }
    for (const word of keysOf(old, now)) {
      if (same(old[word], now[word])) continue;
      // `meaning` and `check` are words; `statuses` only says what was seen.
      if (word === "meaning" || word === "check") recorder.add("description changed", within(place, `.${word}`), old[word], now[word]);
      else recorder.add("error changed", within(place, `.${word}`), old[word], now[word], word === "statuses" ? "compatible" : undefined);
    }
  }
  // Codes exclude one another; expressions and statuses may both fit, and then the first one counts.
  const ordered = (entries: Map<string, Node>, other: Map<string, Node>): string[] => [...entries.keys()].filter((key) => !/^[0-9A-Za-z_.-]+$/.test(key) && other.has(key));
  const [oldOrder, newOrder] = [ordered(olds, news), ordered(news, olds)];
  if (!same(oldOrder, newOrder)) {
    const first = oldOrder.findIndex((key, index) => key !== newOrder[index]);
    recorder.add("errors reordered", AT("x-errors"), oldOrder[first], newOrder[first]);
  }
}

function compareAuthKinds(recorder: Recorder, before: Node, after: Node): void {
  for (const name of keysOf(before, after)) {
    const place = AT(`x-auth-kinds.${name}`);
    const [old, now] = [before[name], after[name]] as (Node | undefined)[];
    if (!old || !now) recorder.add(old ? "auth kind removed" : "auth kind added", place, old, now);
    else compareTree(recorder, old, now, place);
  }
}

/** Down to what differs: a header's pattern, one permission. */
function compareTree(recorder: Recorder, before: unknown, after: unknown, place: Place): void {
  if (same(before, after)) return;
  const isObject = (value: unknown): value is Node => value !== null && typeof value === "object" && !Array.isArray(value);
  if (isObject(before) && isObject(after)) for (const key of keysOf(before, after)) compareTree(recorder, before[key], after[key], within(place, `.${key}`));
  else if (/\.(description|x-rule|examples)$/.test(place.location)) recorder.add("description changed", place, before, after);
  else recorder.add("auth kind changed", place, before, after);
}

function compareFigures(recorder: Recorder, before: Node, after: Node): void {
  for (const name of keysOf(before, after)) {
    const place = AT(`x-figures.${name}`);
    const [old, now] = [before[name], after[name]] as (Node | undefined)[];
    if (old?.value !== now?.value) recorder.add("figure changed", place, old?.value, now?.value);
    else compareDocs(recorder, { description: old?.description as unknown }, { description: now?.description as unknown }, place);
  }
}
