/** Brings a caller's values into the one form that is checked, signed and sent. Never throws: what does not fit is left for the check. */
import type { Form } from "./types.js";

/** A copy of `value` in its form; `ordered` puts keys in the order of the form, as a signed object needs it. */
export function toForm(value: unknown, form: Form, ordered: boolean): unknown {
  if (form === "") return value;
  if (typeof form === "string") return toLeafForm(value, form);
  if (Array.isArray(form)) return Array.isArray(value) ? value.map((item) => toForm(item, form[0], ordered)) : value;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
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
