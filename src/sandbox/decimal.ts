/** Exact decimals for the sandbox's books: BigInt scaled by 1e18. */

const PLACES = 18;
const ONE = 10n ** BigInt(PLACES);

/** `"12.5"` → 12500000000000000000n. Throws on anything but a plain decimal with at most 18 places. */
export function parseDecimal(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,18}))?$/.exec(text);
  if (!match) throw new RangeError(`${text} is no plain decimal`);
  const value = BigInt(match[2]!) * ONE + BigInt((match[3] ?? "").padEnd(PLACES, "0"));
  return match[1] ? -value : value;
}

/** Plain notation without trailing zeros, cut (not rounded) to `maxPlaces`. */
export function formatDecimal(value: bigint, maxPlaces = PLACES): string {
  const magnitude = value < 0n ? -value : value;
  const fraction = String(magnitude % ONE).padStart(PLACES, "0").slice(0, maxPlaces).replace(/0+$/, "");
  const text = `${magnitude / ONE}${fraction ? `.${fraction}` : ""}`;
  return value < 0n && text !== "0" ? `-${text}` : text;
}

export const multiply = (a: bigint, b: bigint): bigint => (a * b) / ONE;

export const divide = (a: bigint, b: bigint): bigint => (a * ONE) / b;
