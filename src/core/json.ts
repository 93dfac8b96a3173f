/** JSON without loss: decimals go out as the digits that were given, integers beyond 2^53 come in as bigint. */
import type { Form } from "./types.js";

/** Serialises in insertion order; members that `form` has as `number` are decimal text, written as a number literal. */
export function writeJson(value: unknown, form?: Form): string {
  if (form === undefined) return JSON.stringify(value) ?? "null";
  if (form === "number" && typeof value === "string") return value;
  if (value === null || typeof value !== "object" || form === "") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map((item) => writeJson(item, Array.isArray(form) ? form[0] : undefined)).join(",")}]`;
  const members: string[] = [];
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${writeJson(member, typeof form === "object" && !Array.isArray(form) ? form[key] : undefined)}`);
  }
  return `{${members.join(",")}}`;
}

const LONG_DIGITS = /\d{16}/;
// A string, or a whole number token: digits inside strings are left alone.
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const MARK = "\u0000int:";

/** Parses; integers that a number cannot hold exactly become bigint. Throws SyntaxError like JSON.parse. */
export function readJson(text: string): unknown {
  if (!LONG_DIGITS.test(text)) return JSON.parse(text);
  JSON.parse(text); // refuses malformed text before it is rewritten
  let rewritten = false;
  const marked = text.replace(TOKENS, (token) => {
    if (!/^-?\d{16,}$/.test(token) || Number.isSafeInteger(Number(token))) return token;
    rewritten = true;
    return `"\\u0000int:${token}"`;
  });
  if (!rewritten) return JSON.parse(text);
  return JSON.parse(marked, (_key, value: unknown) => (typeof value === "string" && value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value));
}
