/** Rounding of decimal text, digit by digit. */
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
