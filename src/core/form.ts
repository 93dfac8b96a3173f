/** Brings a caller's values into the one form that is checked, signed and sent. Never throws: what does not fit is left for the check. */
import type { Form, Operation } from "./types.js";

/** A copy of `value` in its form; `ordered` puts keys in the order of the form, as a signed object needs it. */
export function toForm(value: unknown, form: Form, ordered: boolean): unknown {
  if (form === "") return value;
  if (typeof form === "string") return toLeafForm(value, form);
  if (Array.isArray(form)) {
    if (!Array.isArray(value)) return value;
    const items = value.map((item) => toForm(item, form[0], ordered));
    return form[1] ? items.sort(byFirstMember) : items;
  }
  if (Array.isArray(value)) return value.map((item, place) => (Object.hasOwn(form, place) ? toForm(item, form[String(place)]!, ordered) : (item as unknown)));
  if (value === null || typeof value !== "object") return value;
  const source = value as Record<string, unknown>;
  const out: Record<string, unknown> = {};
  if (ordered) for (const key in form) if (Object.hasOwn(source, key) && source[key] !== undefined) out[key] = toForm(source[key], form[key]!, ordered);
  for (const key of Object.keys(source)) {
    if (source[key] === undefined || (ordered && Object.hasOwn(form, key))) continue;
    const value = Object.hasOwn(form, key) ? toForm(source[key], form[key]!, ordered) : source[key];
    if (key !== "__proto__") out[key] = value;
    // It must arrive at the check as a key, not change the object.
    else Object.defineProperty(out, key, { value, enumerable: true });
  }
  return out;
}

/** A body with what signing fills in, its keys in the order in which they are hashed. */
export function fillBody({ filled, form = {} }: Operation, body: Readonly<Record<string, unknown>>, nonce: number, options: Readonly<Record<string, unknown>>, network: string): Readonly<Record<string, unknown>> {
  if (!filled) return body;
  const values = Object.entries(filled).map(([name, by]) => [name, by === "nonce" ? nonce : by === "option" ? options[name] : by[network]]);
  const all = { ...body, ...Object.fromEntries(values) } as Record<string, unknown>;
  const ordered = Object.fromEntries(Object.keys(form).flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
  return { ...ordered, ...all };
}

/** As a map that sorts its text keys has them. What is no list of texts stays where it is. */
function byFirstMember(left: unknown, right: unknown): number {
  const [a, b] = [left, right].map((item) => (Array.isArray(item) ? (item as unknown[])[0] : undefined));
  return typeof a === "string" && typeof b === "string" && a !== b ? (a < b ? -1 : 1) : 0;
}

function toLeafForm(value: unknown, form: "lower" | "decimal" | "number"): unknown {
  if (form === "number" && typeof value === "number") return plainDecimal(expandExponent(String(value)));
  if (typeof value !== "string") return value;
  return form === "lower" ? value.toLowerCase() : plainDecimal(value);
}

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
const DECIMAL = /^(-?)(\d*)\.?(\d*)$/;

/** `"05.10"` → `"5.1"`, `".5"` → `"0.5"`, `"-0"` → `"0"`; text that is no plain decimal stays as it is. */
export function plainDecimal(text: string): string {
  if (PLAIN.test(text) && text !== "-0") return text;
  const match = DECIMAL.exec(text);
  if (!match || (match[2] === "" && match[3] === "")) return text;
  const whole = match[2]!.replace(/^0+/, "") || "0";
  const fraction = match[3]!.replace(/0+$/, "");
  const sign = whole === "0" && fraction === "" ? "" : match[1]!;
  return `${sign}${whole}${fraction ? `.${fraction}` : ""}`;
}

/** `1e-7` → `0.0000001`: the digits that JavaScript prints for a number, without the exponent. */
function expandExponent(text: string): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const digits = match[2]! + (match[3] ?? "");
  const point = 1 + Number(match[4]);
  if (point <= 0) return `${match[1]!}0.${"0".repeat(-point)}${digits}`;
  return `${match[1]!}${digits.padEnd(point, "0").slice(0, point)}.${digits.slice(point)}`;
}
