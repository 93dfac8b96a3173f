/** Decimal text as exact numbers: rounding, comparing, multiplying. */
import { plainDecimal } from "./form.js";

/** `down` towards 0, `up` away from it, `nearest` with halves away from it. */
export type Rounding = "down" | "up" | "nearest";

/** Parts of a plain decimal of 0 or more; undefined for anything else. */
export function digitsOf(text: unknown): { whole: string; fraction: string } | undefined {
  const match = typeof text === "string" ? /^(\d+)(?:\.(\d+))?$/.exec(plainDecimal(text)) : null;
  return match ? { whole: match[1]!, fraction: match[2] ?? "" } : undefined;
}

/** A plain decimal of 0 or more with at most so many places, in plain notation. */
export function roundDigits({ whole, fraction }: { whole: string; fraction: string }, places: number, rounding: Rounding): string {
  const kept = fraction.slice(0, places);
  const rest = fraction.slice(places);
  const away = rounding === "nearest" ? /^[5-9]/.test(rest) : rounding === "up" && /[1-9]/.test(rest);
  const scaled = (BigInt(whole + kept.padEnd(places, "0")) + (away ? 1n : 0n)).toString().padStart(places + 1, "0");
  return plainDecimal(`${scaled.slice(0, scaled.length - places)}.${scaled.slice(scaled.length - places)}`);
}

const PLACES = 24;

/** A plain decimal as a whole number of 1e-24; undefined for what is none. */
export function decimalOf(value: unknown): bigint | undefined {
  const match = /^(-?)(\d+)(?:\.(\d{1,24}))?$/.exec(String(value));
  return match ? BigInt(`${match[1]!}${match[2]!}${(match[3] ?? "").padEnd(PLACES, "0")}`) : undefined;
}

/** Exact product of two decimals, as text. */
export function multiply(left: string, right: string): string | undefined {
  const [a, b] = [decimalOf(left), decimalOf(right)];
  if (a === undefined || b === undefined) return undefined;
  const digits = ((a * b) / 10n ** BigInt(PLACES)).toString();
  const negative = digits.startsWith("-");
  const padded = digits.replace("-", "").padStart(PLACES + 1, "0");
  return `${negative ? "-" : ""}${padded.slice(0, -PLACES)}.${padded.slice(-PLACES)}`;
}
