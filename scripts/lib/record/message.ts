/** Of a venue's words, those that its error table has: the rest may be amounts, ids and names. */
import type { LoadedVenue, Node } from "../load.js";

/** The part of a message that the venue's error table knows, with anything in it that the table does not spell out replaced; undefined where there is none. */
export function knownMessage(venue: LoadedVenue, message: string): string | undefined {
  const entry = entryOf(venue, message);
  if (!entry) return undefined;
  const words = wordsOf(entry.message as string);
  const part = new RegExp(entry.message as string).exec(message)![0];
  const known = part.replace(/[A-Za-z0-9]+|[^\x20-\x7e]/g, (word) => (words.has(word.toLowerCase()) ? word : placeholderOf(word)));
  // It must still mean the same; and what is known of it, and nothing more, must be known again.
  return entryOf(venue, known) === entry && new RegExp(entry.message as string).exec(known)![0] === known ? known : undefined;
}

/** Whether a code is one of the venue's table. A range as wide as all numbers says nothing of a code. */
export function isKnownCode({ errors }: LoadedVenue, code: string | number): boolean {
  return errors.some(({ codes = [], reason }: Node) => reason !== "unknown" && (codes as string[]).some((entry) => {
    const [from, to] = entry.split("-").map(Number) as [number, number?];
    return to === undefined ? entry === String(code) : /^\d+$/.test(String(code)) && Number(code) >= from && Number(code) <= to;
  }));
}

const entryOf = ({ errors }: LoadedVenue, message: string): Node | undefined => errors.find(({ message: pattern }) => typeof pattern === "string" && new RegExp(pattern).test(message));

/** The words that a pattern spells out; `[Oo]rder` is one. */
function wordsOf(pattern: string): Set<string> {
  const plain = pattern
    .replace(/\[([A-Za-z])([A-Za-z])\]/g, (whole, one: string, other: string) => (one.toLowerCase() === other.toLowerCase() ? one : whole))
    .replace(/\[[^\]]*\]/g, " ")
    .replace(/\{\d+(,\d*)?\}/g, " ")
    .replace(/\\./g, " ");
  return new Set((plain.match(/[A-Za-z0-9]+/g) ?? []).map((word) => word.toLowerCase()));
}

function placeholderOf(word: string): string {
  if (/^0x[0-9a-f]+$/i.test(word)) return `0x${"0".repeat(word.length - 2)}`;
  return /^\d+$/.test(word) ? "1" : /^[\x20-\x7e]+$/.test(word) ? "text" : "";
}
