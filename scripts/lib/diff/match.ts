/** Finds which operation of one surface is which of another. */
import type { Schema } from "./schema.js";
import type { Operation, Surface } from "./surface.js";

export interface Matched {
  pairs: { before: Operation; after: Operation }[];
  removed: Operation[];
  added: Operation[];
}

export const barePath = (path: string): string => path.split("#")[0]!;

/** The names of placeholders never travel. */
export const routeOf = (path: string): string => barePath(path).replace(/\{[^{}]*\}/g, "{}");

/** Two operations whose fields have this much in common, and whose paths do, are one that moved. */
const SAME_FIELDS = 0.8;
const SAME_PATH = 0.5;
/** Below this number of fields, likeness is chance. */
const FEW_FIELDS = 4;

type Key = (operation: Operation) => string | undefined;

export function matchOperations(before: Surface, after: Surface): Matched {
  const severalVenues = [before, after].some(({ operations }) => new Set(operations.map(({ venue }) => venue)).size > 1);
  const venueOf = ({ venue }: Operation): string => (severalVenues ? (venue ?? "") : "");
  const join = (...parts: (string | undefined)[]): string => parts.map((part) => part ?? "").join("\u0000");
  const ownPages = new Set([...unique(before.operations, pageOf).keys()].filter((page) => unique(after.operations, pageOf).has(page)) as (string | undefined)[]);
  const byRoute: Key = (operation) => join(venueOf(operation), operation.host, operation.method, routeOf(operation.path), operation.group);
  // From the surest to the least sure; a key counts where it is the only one of its kind on both sides.
  const rungs: Key[] = [
    (operation) => join(venueOf(operation), operation.host, operation.method, routeOf(operation.path), operation.action),
    // Some publishers have one path in several documents, with another meaning in each.
    (operation) => join(venueOf(operation), operation.host, operation.method, routeOf(operation.path), operation.action, operation.document),
    (operation) => join(venueOf(operation), operation.host, operation.method, routeOf(operation.path), operation.action, operation.id),
    (operation) => join(venueOf(operation), operation.method, routeOf(operation.path), operation.action, operation.group),
    (operation) => join(venueOf(operation), operation.method, routeOf(operation.path), operation.action),
    byRoute,
    (operation) => join(venueOf(operation), operation.group, operation.operationId ?? operation.name),
    (operation) => join(venueOf(operation), operation.id),
    (operation) => (ownPages.has(pageOf(operation)) ? join(venueOf(operation), pageOf(operation)) : undefined),
  ];
  const pairs: Matched["pairs"] = [];
  let removed = before.operations;
  let added = after.operations;
  for (const key of rungs) {
    const olds = unique(removed, key);
    const news = unique(added, key);
    for (const [value, operation] of olds) {
      const other = news.get(value);
      if (other && (key !== byRoute || mayBeSame(operation, other))) pairs.push({ before: operation, after: other });
    }
    const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
    removed = removed.filter((operation) => !paired.has(operation));
    added = added.filter((operation) => !paired.has(operation));
  }
  pairs.push(...alike(removed, added, venueOf));
  const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  return { pairs, removed: removed.filter((operation) => !paired.has(operation)), added: added.filter((operation) => !paired.has(operation)) };
}

/** Actions of one path are told apart by their names, however alike they are. */
const mayBeSame = (before: Operation, after: Operation): boolean => before.action === undefined || after.action === undefined || before.action === after.action;

function unique(operations: Operation[], key: Key): Map<string, Operation> {
  const found = new Map<string, Operation | undefined>();
  for (const operation of operations) {
    const value = key(operation);
    if (value !== undefined) found.set(value, found.has(value) ? undefined : operation);
  }
  return new Map([...found].filter((entry): entry is [string, Operation] => entry[1] !== undefined));
}

/** The page that describes the operation: it stays where a path does not. */
function pageOf({ docs }: Operation): string | undefined {
  const { url } = (docs.externalDocs ?? {}) as { url?: unknown };
  return typeof url === "string" ? url : undefined;
}

/** The most alike first; who is as like to two is left alone. */
function alike(removed: Operation[], added: Operation[], venueOf: (operation: Operation) => string): Matched["pairs"] {
  const fields = new Map([...removed, ...added].map((operation) => [operation, fieldsOf(operation)]));
  const candidates = removed.flatMap((before) =>
    added
      .filter((after) => after.method === before.method && mayBeSame(before, after) && venueOf(after) === venueOf(before) && likeness(segments(before), segments(after)) >= SAME_PATH)
      .map((after) => ({ before, after, score: Math.min(fields.get(before)!.size, fields.get(after)!.size) < FEW_FIELDS ? 0 : likeness(fields.get(before)!, fields.get(after)!) }))
      .filter(({ score }) => score >= SAME_FIELDS),
  );
  const isBest = (side: "before" | "after", candidate: (typeof candidates)[number]): boolean => candidates.every((other) => other === candidate || other[side] !== candidate[side] || other.score < candidate.score);
  return candidates.filter((candidate) => isBest("before", candidate) && isBest("after", candidate)).map(({ before, after }) => ({ before, after }));
}

/** Versions are what changes most. */
const segments = ({ path }: Operation): Set<string> => new Set(routeOf(path).split("/").filter((segment) => segment !== "" && !/^v[0-9]+$/.test(segment)));

function likeness(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((value) => b.has(value)).length;
  return common / (a.size + b.size - common || 1);
}

/** Names of what goes in and comes out, with their places. */
function fieldsOf(operation: Operation): Set<string> {
  const fields = new Set(operation.parameters.map(({ in: place, name }) => `${place} ${name}`));
  const walk = (schema: Schema, location: string, depth: number): void => {
    if (depth > 5) return;
    for (const [name, part] of schema.properties) {
      fields.add(`${location}.${name}`);
      walk(part(), `${location}.${name}`, depth + 1);
    }
    if (schema.items) walk(schema.items(), `${location}[]`, depth + 1);
    for (const part of schema.alternatives ?? []) walk(part(), location, depth + 1);
  };
  for (const { schema } of operation.body?.content.values() ?? []) walk(schema, "body", 0);
  for (const [status, { content }] of operation.answers) if (/^2/.test(status)) for (const { schema } of content.values()) walk(schema, status, 0);
  return fields;
}
