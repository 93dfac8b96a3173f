/** What an import found: the publisher's news, and what is known and on purpose. */
import { CLASSES, type Change, type Class, type Surface, compare } from "../diff/index.js";
import { sortOut, type Difference } from "./differences.js";

export interface Imported {
  summary: { missing: number; extra: number; differing: number; hidden: number; stale: number; classes: Record<Class, number> };
  /** Operations that the publisher has and we lack. */
  missing: Change[];
  /** Operations that we have and the publisher lacks. */
  extra: Change[];
  /** What differs in operations of both: `before` is ours, `after` the publisher's; the class is what it would mean for users if we followed. */
  differing: Change[];
  /** How many differences each line of the list hides. */
  hidden: { difference: Difference; count: number }[];
  /** Lines that hide nothing. */
  stale: Difference[];
}

/** Both sides in the same words. */
export function heldAgainst({ ours, upstream }: { ours: Surface; upstream: Surface }, differences: Difference[]): Imported {
  const changes = compare(ours, upstream).changes.filter((change) => change.class !== "docs");
  const { news, hidden } = sortOut(changes, differences);
  const missing = news.filter(({ kind }) => kind === "operation added");
  const extra = news.filter(({ kind }) => kind === "operation removed");
  const differing = news.filter((change) => !missing.includes(change) && !extra.includes(change));
  const stale = hidden.filter(({ count }) => count === 0).map(({ difference }) => difference);
  const classes = Object.fromEntries(CLASSES.map((value) => [value, news.filter((change) => change.class === value).length])) as Record<Class, number>;
  return { summary: { missing: missing.length, extra: extra.length, differing: differing.length, hidden: changes.length - news.length, stale: stale.length, classes }, missing, extra, differing, hidden, stale };
}

export const isNews = ({ summary: { missing, extra, differing, stale } }: Imported): boolean => missing + extra + differing + stale > 0;

const LONG = 160;
const shown = (value: unknown): string => {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > LONG ? `${text.slice(0, LONG)}…` : text;
};

const lineOf = ({ operation, location, kind, value, line }: Difference): string => `line ${line} (${operation} ${location} ${kind}${value === undefined ? "" : ` = ${value}`})`;

export function importText({ summary, missing, extra, differing, hidden, stale }: Imported, list: string): string {
  const text: string[] = [];
  const section = (title: string, lines: string[]): void => void (lines.length > 0 && text.push(title, ...lines, ""));
  section(`Upstream has, and we lack (${missing.length})`, missing.map(({ operation, method, path }) => `  ${operation}  ${method} ${path}`));
  section(`We have, and upstream lacks (${extra.length})`, extra.map(({ operation, method, path }) => `  ${operation}  ${method} ${path}`));
  const byOperation = new Map<string, Change[]>();
  for (const change of differing) byOperation.set(change.operation, [...(byOperation.get(change.operation) ?? []), change]);
  const blocks = [...byOperation].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([operation, changes]) => [
    `  ${operation}  (${changes[0]!.method} ${changes[0]!.path})`,
    ...changes.map(({ location, kind, class: value, before, after }) => `    ${location}  ${kind} [${value}]: ours ${shown(before)}, upstream ${shown(after)}`),
  ]);
  section(`Different in operations of both (${differing.length})`, blocks);
  section(`On purpose, by ${list}`, hidden.filter(({ count }) => count > 0).map(({ difference, count }) => `  ${String(count).padStart(4)} by ${lineOf(difference)}: ${difference.reason}`));
  section(`Lines of ${list} that hide nothing (${stale.length})`, stale.map((difference) => `  ${lineOf(difference)}`));
  const { breaking, risky, compatible } = summary.classes;
  text.push(`news: ${summary.missing} operations missing here, ${summary.extra} missing there, ${summary.differing} differences (${breaking} breaking, ${risky} risky, ${compatible} compatible in all); ${summary.hidden} on purpose, ${summary.stale} lines hide nothing`);
  return text.join("\n");
}
