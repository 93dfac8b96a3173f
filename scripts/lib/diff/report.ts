/** A report for people. */
import type { Change, Report } from "./changes.js";
import { CLASSES, type Class } from "./kinds.js";

const HEADINGS: Record<Class, string> = { breaking: "Breaking: working code stops", risky: "Risky: working code may be surprised", compatible: "Compatible", docs: "Words and examples" };
const LONG = 120;
/** Names of operations with the very same changes. */
const MANY = 12;

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const line = text.replace(/\s+/g, " ");
  return line.length > LONG ? `${line.slice(0, LONG)}…` : line;
}

function line({ location, kind, before, after }: Change): string {
  const values = before === undefined ? shown(after) : after === undefined ? shown(before) : `${shown(before)} → ${shown(after)}`;
  return `    ${location}  ${kind}${values === "" ? "" : `: ${values}`}`;
}

const subject = ({ venue, operation, method, path }: Change): string => [venue, operation === "" ? (venue ? "" : "all operations") : `${operation}  (${method} ${path})`].filter(Boolean).join(" ");

const named = (names: string[]): string[] => [...names.slice(0, MANY).map((name) => `  ${name}`), ...(names.length > MANY ? [`  … and ${names.length - MANY} more, which --json names`] : [])];

/** By class and operation. What a shared part changes in many operations is told once. Changes of words are only counted, unless asked for. */
export function reportText({ summary, changes }: Report, { docs = false }: { docs?: boolean } = {}): string {
  const text: string[] = [];
  for (const value of CLASSES.filter((candidate) => docs || candidate !== "docs")) {
    const own = changes.filter((change) => change.class === value);
    if (own.length === 0) continue;
    text.push(`${HEADINGS[value]} (${own.length})`);
    const blocks = new Map<string, string[]>();
    for (const change of own) blocks.set(subject(change), [...(blocks.get(subject(change)) ?? []), line(change)]);
    // Operations with the very same changes, which a shared part gave them.
    const byLines = new Map<string, string[]>();
    for (const [name, lines] of blocks) byLines.set(lines.join("\n"), [...(byLines.get(lines.join("\n")) ?? []), name]);
    for (const [lines, names] of byLines) text.push("", ...named(names), lines);
    text.push("");
  }
  text.push(`${summary.breaking} breaking, ${summary.risky} risky, ${summary.compatible} compatible, ${summary.docs} in words and examples`);
  return text.join("\n");
}
