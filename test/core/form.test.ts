import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDecimal, toForm } from "../../src/core/form.js";
import type { Form } from "../../src/core/types.js";

describe("decimals", () => {
  it.each([
    ["5.0", "5"],
    ["5.", "5"],
    [".5", "0.5"],
    ["005.10", "5.1"],
    ["-0", "0"],
    ["-0.0", "0"],
    ["-0.50", "-0.5"],
    ["0", "0"],
    ["100", "100"],
    ["123456789012345678901234567890.10", "123456789012345678901234567890.1"],
  ])("%s becomes %s", (text, expected) => expect(plainDecimal(text)).toBe(expected));

  it.each(["", ".", "-", "10x", "1e3", "+1", " 1", "1 ", "1,5", "0x10", "١", "NaN", "1.2.3"])("%j stays for the check to refuse", (text) => expect(plainDecimal(text)).toBe(text));

  it("changes no value", () => {
    const digits = fc.stringMatching(/^\d{0,20}$/);
    fc.assert(
      fc.property(fc.constantFrom("", "-"), digits, digits, (sign, whole, fraction) => {
        fc.pre(whole + fraction !== "");
        const plain = plainDecimal(`${sign}${whole}.${fraction}`);
        const scaled = (text: string): bigint => {
          const [w = "", f = ""] = text.replace("-", "").split(".");
          return BigInt(`${w}${f.padEnd(20, "0")}`) * (text.startsWith("-") ? -1n : 1n);
        };
        expect(scaled(plain)).toBe(scaled(`${sign}${whole || "0"}.${fraction}`));
        expect(plain).toMatch(/^(-?(0|[1-9]\d*)(\.\d*[1-9])?)$/);
      }),
    );
  });

  it("takes the digits that JavaScript prints for a number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = toForm({ size: value }, { size: "number" }, false) as { size: string };
        expect(text.size).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
        expect(Number(text.size)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("objects", () => {
  const form: Form = { type: "", orders: [{ a: "", p: "decimal", c: "lower" }], user: "lower" };

  it("are put into the order of the form, at every depth", () => {
    const given = { user: "0xAB", orders: [{ c: "0xCD", p: "1.0", a: 1 }], type: "order" };
    expect(JSON.stringify(toForm(given, form, true))).toBe('{"type":"order","orders":[{"a":1,"p":"1","c":"0xcd"}],"user":"0xab"}');
    expect(JSON.stringify(given)).toBe('{"user":"0xAB","orders":[{"c":"0xCD","p":"1.0","a":1}],"type":"order"}');
  });

  it("keep the caller's order where order is free", () => expect(JSON.stringify(toForm({ user: "0xAB", type: 1 }, form, false))).toBe('{"user":"0xab","type":1}'));

  it("keep unknown members, __proto__ too, for the check to refuse", () => {
    const odd = toForm(JSON.parse('{"extra":1,"__proto__":2}'), form, true) as object;
    expect(Object.keys(odd)).toEqual(["extra", "__proto__"]);
  });

  it("leave undefined out and wrong types as they are", () => {
    expect(toForm({ type: undefined, user: 5, orders: "none" }, form, true)).toEqual({ user: 5, orders: "none" });
    expect(toForm(null, form, true)).toBe(null);
    expect(toForm([1], form, true)).toEqual([1]);
  });
});
