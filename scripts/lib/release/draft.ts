/** Drafts a changeset from what changed in a venue's specs. */
import { createHash } from "node:crypto";
import { compare, type Change, type Kind, type Operation, type Report, type Surface } from "../diff/index.js";
import { releaseOf, type Bump } from "./bump.js";
import { code, fieldOf, valueText } from "./caller-names.js";
import { FILLED_IN, HANDED_OVER, NEEDED, OF_OPERATION, SENTENCES, type Where } from "./sentences.js";

export interface Draft {
  venue: string;
  bump: Bump;
  /** Name of the file in `.changeset`, the same for the same changes. */
  file: string;
  text: string;
}

export interface Drafted {
  drafts: Draft[];
  /** Ids of the venues in which nothing but words and examples changed. */
  inWords: string[];
}

/** Names above this number are counted, except where what is new or gone is the operation itself. */
const MANY = 12;

/** A draft for each venue whose changes users see. `packageName` and `version` are those of what is released. */
export function draftsOf(before: Surface, after: Surface, { name: packageName, version }: { name: string; version: string }): Drafted {
  const drafted: Drafted = { drafts: [], inWords: [] };
  for (const venue of [...new Set([before, after].flatMap(venuesOf))].sort()) {
    const [old, now] = [before, after].map((surface) => ofVenue(surface, venue)) as [Surface, Surface];
    const report = compare(old, now);
    const bump = releaseOf(report.changes, version);
    if (bump === undefined) {
      if (report.changes.length > 0) drafted.inWords.push(venue);
      continue;
    }
    const body = bodyOf(report, old, now);
    const hash = createHash("sha256").update(body).digest("hex").slice(0, 7);
    drafted.drafts.push({ venue, bump, file: `specs-${venue}-${hash}.md`, text: `---\n${JSON.stringify(packageName)}: ${bump}\n---\n\n${body}\n` });
  }
  return drafted;
}

/** Whether a file of `.changeset` was drafted for a venue. */
export const isDraftOf = (file: string, venue: string): boolean => file.startsWith(`specs-${venue}-`) && /^[0-9a-f]{7}\.md$/.test(file.slice(`specs-${venue}-`.length));

const venuesOf = ({ shared }: Surface): string[] => shared.flatMap(({ venue }) => (venue === undefined ? [] : [venue]));
const ofVenue = ({ operations, shared }: Surface, id: string): Surface => ({ operations: operations.filter(({ venue }) => venue === id), shared: shared.filter(({ venue }) => venue === id) });

function bodyOf({ changes }: Report, before: Surface, after: Surface): string {
  const { name } = ([after, before].find(({ shared }) => shared.length > 0)!.shared[0]!.words["x-venue"] ?? {}) as { name: string };
  // A venue as a whole is one piece of news.
  if (before.shared.length === 0 || after.shared.length === 0) {
    const { operations } = before.shared.length === 0 ? after : before;
    const groups = listed([...new Set(operations.map(({ group }) => group))].sort().map(code));
    return `${name}: ${operations.length} operations are ${before.shared.length === 0 ? "new" : "gone"}, in ${groups}.`;
  }
  const [first, ...others] = sentencesOf(changes, before, after);
  if (others.length === 0) return `${name}: ${first!}`;
  return [`${name}:`, "", ...[first!, ...others].map((sentence) => `- ${capitalised(sentence)}`)].join("\n");
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Told {
  template: string;
  breaking: boolean;
  operations: string[];
  fields: string[];
  values: string[];
  a: string;
  b: string;
  w: string;
}

/** A sentence for each change that users see; changes that are alike share one. */
export function sentencesOf(changes: readonly Change[], before: Surface, after: Surface): string[] {
  const byId = new Map<string, Operation>([...before.operations, ...after.operations].map((operation) => [operation.id, operation]));
  const told = changes.flatMap((change) => tell(change, byId.get(change.operation)));
  const uses = (mark: string, { template }: Told, value: unknown): unknown => (template.includes(mark) ? value : "");
  // First within an operation: its fields, or the values of a field; then over operations that changed alike.
  const within = merged(told, (one) => [one.template, one.breaking, one.operations[0], uses("{v}", one, one.fields[0]!), uses("{a}", one, one.a), uses("{b}", one, one.b), uses("{w}", one, one.w)]);
  return merged(within, (one) => [one.template, one.breaking, one.fields, uses("{v}", one, one.values), uses("{a}", one, one.a), uses("{b}", one, one.b), uses("{w}", one, one.w)]).map(written);
}

function merged(told: Told[], keyOf: (one: Told) => unknown): Told[] {
  const groups = new Map<string, Told>();
  for (const one of told) {
    const key = JSON.stringify(keyOf(one));
    const group = groups.get(key);
    groups.set(key, group ? { ...group, operations: union(group.operations, one.operations), fields: union(group.fields, one.fields), values: union(group.values, one.values) } : one);
  }
  return [...groups.values()];
}

const union = (a: string[], b: string[]): string[] => [...new Set([...a, ...b])];

function tell(change: Change, operation: Operation | undefined): Told[] {
  const template = templateOf(change);
  if (template === undefined) return [];
  const value = change.after ?? change.before;
  const [bound] = Object.keys((typeof value === "object" && value) || {});
  const w = change.kind === "error changed" ? code(/\w+$/.exec(change.location)![0]) : bound?.startsWith("max") ? "largest" : "smallest";
  return [{ template, breaking: change.class === "breaking", operations: [code(change.operation)], fields: [fieldOf(change, operation)], values: [valueText(value)], a: valueText(change.after), b: valueText(change.before), w }];
}

/** Undefined for words and examples. */
export function templateOf(change: Pick<Change, "kind" | "class" | "location" | "operation" | "before" | "after">): string | undefined {
  if (change.class === "docs") return undefined;
  const kind = change.kind as Kind;
  const where: Where = change.operation === "" ? "shared" : change.location.startsWith("answer.") ? "answer" : "request";
  if (change.location === "operation" && OF_OPERATION[kind]) return OF_OPERATION[kind];
  const [wasFilledIn, isFilledIn] = [change.before, change.after].map((side) => (side as { injected?: unknown } | undefined)?.injected !== undefined);
  if (where === "request" && (wasFilledIn || isFilledIn) && FILLED_IN[kind]) return (change.before === undefined || change.after === undefined ? FILLED_IN : HANDED_OVER)[kind];
  if (where === "request" && change.class === "breaking" && NEEDED[kind]) return NEEDED[kind];
  const { request, answer, shared } = SENTENCES[kind];
  return SENTENCES[kind][where] ?? request ?? answer ?? shared;
}

function written({ template, breaking, operations, fields, values, a, b, w }: Told): string {
  const number = (count: number) => (_: string, one: string, several: string): string => (count === 1 ? one : several);
  const whole = template === SENTENCES["operation added"].request || template === SENTENCES["operation removed"].request;
  const text = template
    .replace(/\[([^|]*)\|([^\]]*)\]/g, number(operations.length))
    .replace(/<([^|]*)\|([^>]*)>/g, number(fields.length))
    // By function, since names may hold what `replace` would read as a pattern, and at once, since values may hold our marks.
    .replace(/\{([ofvabw])\}/g, (_, mark: string) => ({ o: () => listed(whole || operations.length <= MANY ? operations : [...operations.slice(0, MANY), `${operations.length - MANY} other operations`]), f: () => listed(fields), v: () => listed(values), a: () => a, b: () => b, w: () => w })[mark]!());
  return `${breaking ? "Breaking: " : ""}${text}.`;
}

const listed = (names: string[]): string => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`);
