/** JSON without loss: decimals go out as the digits that were given, and numbers come in with every digit they had. */
import type { Form } from "./types.js";

/** A JSON number without exponent. */
const LITERAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Serialises in insertion order; members that `form` has as `number` are decimal text, written as a number literal. */
export function writeJson(value: unknown, form?: Form): string {
  if (form === "number" && typeof value === "string" && LITERAL.test(value)) return value;
  if (value === null || typeof value !== "object" || form === undefined || typeof form === "string") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map((item) => writeJson(item, Array.isArray(form) ? form[0] : undefined)).join(",")}]`;
  const members: string[] = [];
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${writeJson(member, Array.isArray(form) ? undefined : form[key])}`);
  }
  return `{${members.join(",")}}`;
}

/** Arrays and objects within each other that an answer may have; no venue comes near. */
export const MAX_DEPTH = 128;

/** Text that is nested deeper than `MAX_DEPTH`: whatever walks over it would run out of stack. */
export class JsonTooDeep extends SyntaxError {
  override name = "JsonTooDeep";

  constructor() {
    super(`JSON nested deeper than ${MAX_DEPTH}`);
  }
}

/**
 * Parses. An integer beyond 2^53 becomes a bigint, any other number whose digits a number would change a string of those digits.
 * Members named `__proto__` are left out: whoever copies them one by one would change a prototype.
 *
 * @throws {SyntaxError} like JSON.parse; `JsonTooDeep` when nested deeper than `MAX_DEPTH`
 */
export function readJson(text: string): unknown {
  const exact = survivesParse(text) && !mayHaveProto(text);
  const value: unknown = JSON.parse(text);
  return exact ? value : readExactly(text);
}

// What the reader looks for, as UTF-16 units.
const QUOTE = 0x22;
const COMMA = 0x2c;
const NINE = 0x39;
const BACKSLASH = 0x5c;
const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;
// This bit is all that tells brackets from braces, and E from e.
const BIT = 0x20;

/** One pass that is cheaper than parsing: refuses deep nesting, and says whether every number is short enough to be exact as it is. */
function survivesParse(text: string): boolean {
  let exact = true;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at = endOfString(text, at);
      if (at < 0) return exact;
    } else if (unit > NINE) {
      if ((unit | BIT) === LEFT_BRACE && ++depth > MAX_DEPTH) throw new JsonTooDeep();
      if ((unit | BIT) === RIGHT_BRACE) depth--;
    } else if (unit > 0x2f) {
      const start = at;
      let next: number;
      while ((next = text.charCodeAt(at + 1)) <= NINE && next > 0x2d) at++;
      // 15 digits always survive; of whole numbers with 16, those below 9e15 do.
      const length = at + 1 - start;
      if (length > 16 || (length === 16 && unit === NINE) || (next | BIT) === 0x65) exact = false;
    }
  }
  return exact;
}

/** Where the string ends that begins at `start`: its closing quote, or -1. */
function endOfString(text: string, start: number): number {
  for (let end = start; ; ) {
    end = text.indexOf('"', end + 1);
    let before = end;
    while (text.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((end - before) % 2 === 0) return end;
  }
}

const mayHaveProto = (text: string): boolean => text.includes("__proto__") || (text.includes("\\u00") && /\\u00[5-7]/.test(text));

/** Making a bigint takes time with the square of its digits, so a longer one is left as text. */
const LONGEST_INTEGER = 1000;

const SCALAR = /[^\s,\]}]+/y;

/** Reads text that JSON.parse has accepted already, which is why nothing is checked again. */
function readExactly(text: string): unknown {
  let at = 0;
  const skipTo = (): number => {
    let unit: number;
    while ((unit = text.charCodeAt(at)) <= BIT || unit === COMMA || unit === 0x3a) at++;
    return unit;
  };
  const readString = (): string => {
    const start = at;
    at = endOfString(text, start) + 1;
    const inner = text.slice(start + 1, at - 1);
    return inner.includes("\\") ? (JSON.parse(text.slice(start, at)) as string) : inner;
  };
  const read = (): unknown => {
    const unit = skipTo();
    if (unit === QUOTE) return readString();
    if (unit === LEFT_BRACKET) {
      const items: unknown[] = [];
      for (at++; skipTo() !== RIGHT_BRACKET; ) items.push(read());
      at++;
      return items;
    }
    if (unit === LEFT_BRACE) {
      const object: Record<string, unknown> = {};
      for (at++; skipTo() !== RIGHT_BRACE; ) {
        const key = readString();
        const member = read();
        if (key === "__proto__") continue;
        // A name that every object has is defined, not assigned: neither a setter nor a frozen prototype has a say.
        if (key in Object.prototype) Object.defineProperty(object, key, { value: member, writable: true, enumerable: true, configurable: true });
        else object[key] = member;
      }
      at++;
      return object;
    }
    SCALAR.lastIndex = at;
    const token = SCALAR.exec(text)![0];
    at += token.length;
    return unit <= NINE ? numberOf(token) : (JSON.parse(token) as boolean | null);
  };
  return read();
}

function numberOf(token: string): number | bigint | string {
  const value = Number(token);
  if (/^-?\d+$/.test(token) && token.length <= LONGEST_INTEGER) return Number.isSafeInteger(value) ? value : BigInt(token);
  return digitsOf(token) === digitsOf(String(value)) ? value : token;
}

/** Significant digits and their power of ten: the same for `1.50`, `15e-1` and `1.5`. */
function digitsOf(decimal: string): string | undefined {
  const match = /^-?(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(decimal);
  if (!match) return undefined; // Infinity
  const [, whole = "", fraction = "", exponent = "0"] = match;
  const digits = whole + fraction;
  let start = 0;
  let end = digits.length;
  while (digits[start] === "0") start++;
  while (end > start && digits[end - 1] === "0") end--;
  return start === end ? "0" : `${digits.slice(start, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}
