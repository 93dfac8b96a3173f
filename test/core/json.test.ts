import fc from "fast-check";
import { expect, it } from "vitest";
import { readJson, writeJson } from "../../src/core/json.js";

it("reads integers beyond 2^53 with every digit, and everything else as JSON.parse does", () => {
  const text = '{"ts":1729655138123456789,"neg":-9007199254740993,"ok":9007199254740991,"id":"1729655138123456789","list":[18446744073709551616],"dec":0.12345678901234567890,"exp":1e22}';
  expect(readJson(text)).toEqual({ ts: 1729655138123456789n, neg: -9007199254740993n, ok: 9007199254740991, id: "1729655138123456789", list: [18446744073709551616n], dec: Number("0.12345678901234567890"), exp: 1e22 });
});

it("leaves digits inside of strings alone, escapes included", () => {
  const value = { 'a"1234567890123456789': "\\\"12345678901234567890\" 1729655138123456789", plain: 1729655138123456789n };
  expect(readJson(`{${JSON.stringify('a"1234567890123456789')}:${JSON.stringify(value['a"1234567890123456789'])},"plain":1729655138123456789}`)).toEqual(value);
});

it("agrees with JSON.parse on any JSON without such integers", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      fc.pre(!/\d{16}/.test(text.replaceAll(/"(?:[^"\\]|\\.)*"/g, "")));
      expect(readJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

it.each(["", "{", '{"a":12345678901234567890', "<html>1234567890123456</html>", "01234567890123456789"])("throws on %j", (text) => expect(() => readJson(text)).toThrow(SyntaxError));

it("keeps __proto__ a plain key", () => {
  const parsed = readJson('{"__proto__":{"polluted":true},"n":12345678901234567890}') as object;
  expect(Object.hasOwn(parsed, "__proto__")).toBe(true);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

it("writes members of form number as the digits they are", () => {
  expect(writeJson({ currency: "USDT", size: "0.10000000000000000001", list: [{ size: "3" }], none: undefined }, { size: "number", list: [{ size: "number" }] })).toBe('{"currency":"USDT","size":0.10000000000000000001,"list":[{"size":3}]}');
});

it("writes what JSON.stringify writes where no form says otherwise", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(writeJson(value)).toBe(JSON.stringify(value));
      expect(writeJson(value, {})).toBe(JSON.stringify(value));
    }),
  );
});
