import fc from "fast-check";
import { microUsd, ValidationError } from "openvenue";
import { expect, it } from "vitest";

it.each([
  ["12.5", 12500000],
  ["-1", -1000000],
  ["0.000001", 1],
  ["1.100000000", 1100000],
  ["9007199254.740991", Number.MAX_SAFE_INTEGER],
  ["-0", 0],
])("%s USD is %d micro-USD", (usd, expected) => expect(Object.is(microUsd({ usd }), expected)).toBe(true));

it.each([
  ["0.0000001", /at most 6 decimal places/],
  ["1.123456789", /at most 6 decimal places/],
  ["9007199254.740992", /within 2\^53/],
  ["1e3", /plain decimal/],
  ["", /plain decimal/],
  ["12.", /plain decimal/],
  [12.5, /plain decimal string.*got number/],
])("%j is refused", (usd, message) => {
  expect(() => microUsd({ usd: usd as string })).toThrow(ValidationError);
  expect(() => microUsd({ usd: usd as string })).toThrow(message);
});

it("is exact for every amount", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (micro) => {
      const sign = micro < 0 ? "-" : "";
      const digits = String(Math.abs(micro)).padStart(7, "0");
      expect(microUsd({ usd: `${sign}${digits.slice(0, -6)}.${digits.slice(-6)}` })).toBe(micro === 0 ? 0 : micro);
    }),
  );
});
