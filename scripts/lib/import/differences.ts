/**
 * Deliberate differences between our specs and a publisher's documents, one in a line:
 *
 *   <operation> <location> <kind>[ = <value>]: <reason>
 *
 * `*` in operation and location stands for anything, `{a,b}` for one of these; kinds are those of specs:diff, or `*`. A value is what the publisher says (or
 * what we say, where he says nothing), as JSON; `none` is where he says nothing; ` | ` stands between several kinds or values. A difference belongs to the first line that fits it.
 */
import { KINDS, type Change } from "../diff/index.js";

export interface Difference {
  /** Number of the line, from 1. */
  line: number;
  operation: string;
  location: string;
  kind: string;
  value?: string;
  reason: string;
}

export function readDifferences(text: string): Difference[] {
  return text.split("\n").flatMap((line, index): Difference[] => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const [, operation, location, kind, value, reason] = /^(\S+) +(\S+) +([a-z][a-z |]*?|\*)(?: = (.+?))?: +(\S.*)$/.exec(line) ?? [];
    if (!reason) throw new Error(`line ${index + 1} of the differences is not "<operation> <location> <kind>: <reason>": ${line}`);
    for (const one of kind!.split(" | ")) if (one !== "*" && !Object.hasOwn(KINDS, one)) throw new Error(`line ${index + 1} of the differences names the kind ${one}, which specs:diff does not have`);
    return [{ line: index + 1, operation: operation!, location: location!, kind: kind!, ...(value === undefined ? {} : { value }), reason }];
  });
}

/** `{}` is part of locations; braces with a comma hold alternatives. */
function patternOf(text: string): RegExp {
  const parts = text.split(/(\*|\{[^{}]*,[^{}]*\})/);
  const escaped = (part: string): string => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${parts.map((part, index) => (index % 2 === 0 ? escaped(part) : part === "*" ? ".*" : `(?:${part.slice(1, -1).split(",").map((choice) => choice.split("*").map(escaped).join(".*")).join("|")})`)).join("")}$`);
}

export interface Sorted {
  news: Change[];
  /** How many differences each line hides. */
  hidden: { difference: Difference; count: number }[];
}

export function sortOut(changes: Change[], differences: Difference[]): Sorted {
  const rules = differences.map((difference) => ({ difference, count: 0, operation: patternOf(difference.operation), location: patternOf(difference.location) }));
  const news = changes.filter((change) => {
    const rule = rules.find(({ difference: { kind, value }, operation, location }) =>
      (kind === "*" || kind.split(" | ").includes(change.kind)) && fits(change, value) && operation.test(change.operation) && location.test(change.location));
    if (rule) rule.count++;
    return !rule;
  });
  return { news, hidden: rules.map(({ difference, count }) => ({ difference, count })) };
}

function fits({ before, after }: Change, value: string | undefined): boolean {
  if (value === undefined) return true;
  return value.split(" | ").some((one) => (one === "none" ? isNothing(after) : JSON.stringify(after ?? before) === one));
}

/** Bounds that are not there are told as an empty object. */
const isNothing = (value: unknown): boolean => value === undefined || (typeof value === "object" && value !== null && Object.values(value).every((part) => part === undefined));
