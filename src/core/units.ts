/** Exact integers from decimal text. Money is never a float. */
import { ValidationError } from "./errors.js";

/**
 * A decimal amount as a whole number of its smallest unit.
 *
 * @param text plain decimal text, such as `"12.5"` or `"-0.000001"`
 * @param decimals places of the smallest unit: 6 for micro-USD
 * @throws {ValidationError} when the text is no plain decimal, has more places than the unit, or exceeds 2^53
 */
export function toSmallestUnit(field: string, text: string, decimals: number): number {
  const fail = (rule: string): never => {
    throw new ValidationError([{ field, rule, type: typeof text }], { venue: "units" });
  };
  const match = typeof text === "string" ? /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) : null;
  if (!match) return fail('must be a plain decimal string, such as "12.5"');
  const fraction = (match[3] ?? "").replace(/0+$/, "");
  if (fraction.length > decimals) return fail(`must have at most ${decimals} decimal places`);
  const value = Number(`${match[1]!}${match[2]!}${fraction.padEnd(decimals, "0")}`);
  if (!Number.isSafeInteger(value)) return fail("must be within 2^53 of its smallest unit");
  return value === 0 ? 0 : value;
}

/**
 * Micro-USD (1e-6 USDC), the unit of parameters such as `ntli`, `usd` and `initialUsd`.
 *
 * `microUsd({ usd: "12.5" })` is `12500000`; a negative amount removes margin: `microUsd({ usd: "-1" })` is `-1000000`.
 *
 * @throws {ValidationError} on anything but a plain decimal string with at most 6 places
 */
export function microUsd(amount: { usd: string }): number {
  return toSmallestUnit("usd", amount.usd, 6);
}
