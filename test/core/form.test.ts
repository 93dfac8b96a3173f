import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillBody, plainDecimal, toForm } from "../../src/core/form.js";
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

describe("tuples, sorted lists and filled members", () => {
  it("puts members of a tuple in their own form", () => {
    expect(toForm({ pairs: [["0xAB", "1.50"], ["0xCD"]] }, { pairs: [{ "0": "lower", "1": "decimal" }] }, true)).toEqual({ pairs: [["0xab", "1.5"], ["0xcd"]] });
  });

  it("sorts a list of pairs by its texts, as code units, and leaves the rest", () => {
    expect(toForm({ list: [["b", "1.0"], ["B", "2"], ["a", "3"]] }, { list: [{ "1": "decimal" }, "sorted"] }, true)).toEqual({ list: [["B", "2"], ["a", "3"], ["b", "1"]] });
    expect(toForm({ list: [2, 1, "x"] }, { list: ["", "sorted"] }, true)).toEqual({ list: [2, 1, "x"] });
    const given = [["b", "1"], ["a", "2"]];
    toForm({ list: given }, { list: ["", "sorted"] }, true);
    expect(given[0]).toEqual(["b", "1"]);
  });

  it("fills what signing knows, in the order of the form", () => {
    const operation = { form: { type: "", chain: "", id: "", amount: "", time: "" }, filled: { chain: { mainnet: "Mainnet" }, id: "option", time: "nonce" } } as never;
    expect(JSON.stringify(fillBody(operation, { type: "send", amount: "1" }, 5, { id: "0x1" }, "mainnet"))).toBe('{"type":"send","chain":"Mainnet","id":"0x1","amount":"1","time":5}');
    // Only without checks: what is unknown stays, behind the rest.
    expect(JSON.stringify(fillBody(operation, { more: 1, amount: "1" }, 5, {}, "mainnet"))).toBe('{"chain":"Mainnet","amount":"1","time":5,"more":1}');
    expect(fillBody({} as never, { a: 1 }, 5, {}, "mainnet")).toEqual({ a: 1 });
  });
});
