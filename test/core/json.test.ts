import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonTooDeep, MAX_DEPTH, readJson, writeJson } from "../../src/core/json.js";

/** What a decimal is worth, by BigInt alone: mantissa without trailing zeros, and its power of ten. */
function worth(decimal: string): string {
  const [mantissa = "", exponent = "0"] = decimal.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  let digits = BigInt(whole + fraction);
  let power = BigInt(exponent) - BigInt(fraction.length);
  if (digits === 0n) return "0";
  for (; digits % 10n === 0n; digits /= 10n) power++;
  return `${digits}e${power}`;
}

const numberHolds = (token: string): boolean => Number.isFinite(Number(token)) && worth(String(Number(token))) === worth(token);

/** How a token must be read, decided without the reader's rules. */
function expectedOf(token: string): number | bigint | string {
  if (/^-?\d+$/.test(token)) return BigInt(token) >= -(2n ** 53n) + 1n && BigInt(token) <= 2n ** 53n - 1n ? Number(token) : BigInt(token);
  return numberHolds(token) ? Number(token) : token;
}

const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> => fc.array(fc.integer({ min: 0, max: 9 }), { minLength, maxLength }).map((all) => all.join(""));
const whole = (maxLength: number): fc.Arbitrary<string> => fc.oneof(fc.constant("0"), fc.tuple(fc.integer({ min: 1, max: 9 }), digits(0, maxLength - 1)).map(([first, rest]) => `${first}${rest}`));
const near = (middle: bigint): fc.Arbitrary<string> => fc.bigInt({ min: middle - 50n, max: middle + 50n }).map(String);
const integer = fc.oneof(near(2n ** 53n), near(2n ** 63n), near(2n ** 64n), near(10n ** 15n), near(10n ** 16n), whole(20), digits(19, 19).map((rest) => `1${rest}`), fc.maxSafeInteger().map((value) => String(Math.abs(value))));
const decimal = fc.oneof(fc.tuple(whole(20), digits(1, 30)).map((parts) => parts.join(".")), fc.tuple(whole(9), digits(1, 9)).map((parts) => parts.join(".")), fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map((value) => value.toString().replace("e+", "e")));
const exponent = fc.tuple(fc.oneof(integer, decimal.filter((text) => !text.includes("e"))), fc.constantFrom("e", "E"), fc.constantFrom("", "+", "-"), fc.oneof(fc.nat(30), fc.nat(400)), fc.constantFrom("", "0", "00")).map(([mantissa, e, sign, power, zeros]) => `${mantissa}${e}${sign}${zeros}${power}`);
const token = fc.tuple(fc.constantFrom("", "-"), fc.oneof(integer, decimal, exponent)).map((parts) => parts.join(""));

/** A tree whose numbers are tokens, so that the text is ours to write. */
type Tree = { token: string } | { list: Tree[] } | { members: Record<string, Tree> } | { plain: string | boolean | null };
const awkward = fc.constantFrom("\u0000", "\u0000int:12345678901234567890", 'a"12345678901234567890', "\\", '\\"', "12345678901234567890.5", "[{", ": 12345678901234567", "1e999", "é", "constructor", "prototype", "toString", "0");
const name = fc.oneof(awkward, fc.string({ unit: "binary", maxLength: 8 })).filter((key) => key !== "__proto__");
const tree = fc.letrec<{ node: Tree }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    token.map((text) => ({ token: text })),
    fc.oneof(awkward, fc.string({ unit: "binary" }), fc.boolean(), fc.constant(null)).map((plain) => ({ plain })),
    fc.array(tie("node"), { maxLength: 6 }).map((list) => ({ list })),
    fc.dictionary(name, tie("node"), { maxKeys: 6 }).map((members) => ({ members })),
  ),
})).node;

function textOf(node: Tree, space: string): string {
  if ("token" in node) return node.token;
  if ("plain" in node) return JSON.stringify(node.plain);
  if ("list" in node) return `[${space}${node.list.map((item) => textOf(item, space)).join(`${space},${space}`)}${space}]`;
  return `{${space}${Object.entries(node.members).map(([key, member]) => `${JSON.stringify(key)}${space}:${space}${textOf(member, space)}`).join(`${space},${space}`)}${space}}`;
}

function compare(node: Tree, read: unknown): void {
  if ("token" in node) {
    const expected = expectedOf(node.token);
    if (!Object.is(read, expected)) expect.fail(`${node.token} was read as ${typeof read} ${String(read)}, not as ${typeof expected} ${String(expected)}`);
    if (worth(String(read)) !== worth(node.token)) expect.fail(`${node.token} lost digits: ${String(read)}`);
  } else if ("plain" in node) {
    if (read !== node.plain) expect(read).toBe(node.plain);
  } else if ("list" in node) {
    expect(Array.isArray(read) && read.length).toBe(node.list.length);
    for (const [index, item] of node.list.entries()) compare(item, (read as unknown[])[index]);
  } else {
    expect(Object.keys(read as object)).toEqual(Object.keys(node.members));
    for (const [key, member] of Object.entries(node.members)) compare(member, (read as Record<string, unknown>)[key]);
  }
}

describe("numbers that come in", () => {
  it.each([
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["-9007199254740993", -9007199254740993n],
    ["9223372036854775808", 9223372036854775808n],
    ["1729655138123456789", 1729655138123456789n],
    ["1234567890123456", 1234567890123456],
    ["0.1", 0.1],
    ["1.50", 1.5],
    ["-0", -0],
    ["-0.0e999999999999999999999", -0],
    ["1e22", 1e22],
    ["15e-1", 1.5],
    ["0.30000000000000004", 0.30000000000000004],
    ["0.12345678901234567890", "0.12345678901234567890"],
    ["123456789.123456789", "123456789.123456789"],
    ["123456789012345678.12345678", "123456789012345678.12345678"],
    ["9007199254740993.0", "9007199254740993.0"],
    ["9007199254740993e0", "9007199254740993e0"],
    ["1e400", "1e400"],
    ["-1E+400", "-1E+400"],
    ["1e-400", "1e-400"],
    ["4e-324", "4e-324"],
    ["5e-324", 5e-324],
    ["1e99999999999999999999", "1e99999999999999999999"],
  ])("%s", (text, expected) => {
    expect(readJson(text)).toBe(expected);
    expect(readJson(`{"a":[1,${text}],"b":"${text}"}`)).toEqual({ a: [1, expected], b: text });
  });

  it("keep every digit: as a number where that holds it, else as bigint or text", () => {
    const exact = fc.property(tree, fc.constantFrom("", " ", "\r\n\t"), (node, space) => compare(node, readJson(textOf(node, space))));
    fc.assert(exact, { numRuns: 10_000 });
  });

  it("keep every digit on their own, so that no short form slips past the quick look", () => {
    let lossy = 0;
    const exact = fc.property(token, (text) => {
      if (typeof expectedOf(text) !== "number") lossy++;
      compare({ token: text }, readJson(text));
      compare({ list: [{ token: text }] }, readJson(`[${text}]`));
    });
    fc.assert(exact, { numRuns: 10_000 });
    expect(lossy).toBeGreaterThan(2000);
  });

  it("do so in time that grows with the text alone", () => {
    const zeros = "0".repeat(1_000_000);
    for (const text of [`0.${zeros}1`, `0.${"01".repeat(500_000)}`, `1${zeros}.0`, `1.${zeros}`, `"${"\\\\".repeat(500_000)}"`, `"${'\\"'.repeat(500_000)}"`]) expect(() => readJson(`[1e1,${text}]`)).not.toThrow();
  });
});

describe("everything else", () => {
  it("is read as JSON.parse reads it", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(null, 12345678901234567890n), (text, beside) => {
        fc.pre(!text.includes("__proto__"));
        const parsed = JSON.parse(text) as unknown;
        const numbers = JSON.stringify(parsed, (_key, value: unknown) => (typeof value === "number" && !Number.isSafeInteger(value) ? null : value));
        // Beside a long integer the text goes through the exact reader, which must not differ.
        expect(readJson(`[${String(beside)},${numbers}]`)).toEqual([beside, JSON.parse(numbers)]);
        expect(JSON.stringify((readJson(`[${String(beside)},${numbers}]`) as unknown[])[1])).toBe(JSON.stringify(JSON.parse(numbers)));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes the last of equal keys, at the place of the first", () => {
    const text = '{"a":1,"b":2,"a":12345678901234567890,"toString":1,"toString":2}';
    expect(JSON.stringify(Object.entries(readJson(text) as object).map(([key, value]) => [key, String(value)]))).toBe('[["a","12345678901234567890"],["b","2"],["toString","2"]]');
  });

  it.each([
    "",
    " ",
    "{",
    '{"a":12345678901234567890',
    '{"a":12345678901234567890,}',
    '["12345678901234567890]',
    "<html>1234567890123456</html>",
    "01234567890123456789",
    "1234567890123456789.",
    ".12345678901234567",
    "+12345678901234567890",
    "12345678901234567890 1",
    "[1e]",
    '"\\',
    "NaN",
    "\ufeff1",
  ])("throws on %j", (text) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(() => readJson(text)).toThrow(SyntaxError);
  });
});

describe("keys that stand for something", () => {
  const escaped = ["__proto__", "\\u005f_proto__", "_\\u005F\\u0070\\u0072\\u006f\\u0074\\u006F__", "\\u005f\\u005f\\u0070\\u0072\\u006f\\u0074\\u006f\\u005f\\u005f"];

  it.each(escaped)('"%s" is left out, however deep', (key) => {
    for (const beside of ["1", "12345678901234567890", "0.12345678901234567890"]) {
      const text = `{"a":{"${key}":{"polluted":${beside}},"b":[{"${key}":null,"c":${beside}}]},"${key}":{"polluted":true},"n":${beside}}`;
      const read = readJson(text) as { a: { b: object[] } };
      const value = readJson(beside);
      expect(read).toEqual({ a: { b: [{ c: value }] }, n: value });
      for (const object of [read, read.a, read.a.b[0]!]) {
        expect(Object.getOwnPropertyNames(object)).not.toContain("__proto__");
        expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
      }
      // What a careless copy would do.
      const copy: Record<string, unknown> = {};
      for (const [name, member] of Object.entries(read)) copy[name] = member;
      expect((copy as { polluted?: unknown }).polluted).toBeUndefined();
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("is a name like any other as a value or a part", () => {
    for (const beside of ["1", "12345678901234567890"]) {
      expect(readJson(`{"name":"__proto__","__proto__x":1,"x__proto__":"\\u005f_proto__","n":${beside}}`)).toEqual({ name: "__proto__", __proto__x: 1, x__proto__: "__proto__", n: readJson(beside) });
    }
  });

  it("constructor, prototype and what objects inherit are plain data", () => {
    for (const beside of ["1", "12345678901234567890"]) {
      const read = readJson(`{"constructor":{"prototype":{"polluted":true}},"prototype":2,"toString":3,"hasOwnProperty":4,"n":${beside}}`) as Record<string, unknown>;
      expect(Object.keys(read)).toEqual(["constructor", "prototype", "toString", "hasOwnProperty", "n"]);
      expect(Object.getOwnPropertyDescriptor(read, "constructor")).toEqual({ value: { prototype: { polluted: true } }, writable: true, enumerable: true, configurable: true });
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("reach no setter that somebody put on every object", () => {
    let reached = 0;
    Object.defineProperty(Object.prototype, "trap", { configurable: true, get: () => 0, set: () => reached++ });
    try {
      for (const beside of ["1", "12345678901234567890"]) expect(Object.hasOwn(readJson(`{"trap":1,"n":${beside}}`) as object, "trap")).toBe(true);
    } finally {
      delete (Object.prototype as { trap?: unknown }).trap;
    }
    expect(reached).toBe(0);
  });
});

describe("nesting", () => {
  const nested = (depth: number, inner = ""): string => `${"[".repeat(depth)}${inner}${"]".repeat(depth)}`;
  const objects = (depth: number, inner: string): string => `${'{"a":'.repeat(depth)}${inner}${"}".repeat(depth)}`;

  it("ends at 128", () => {
    expect(MAX_DEPTH).toBe(128);
    for (const inner of ["", "1", "12345678901234567890"]) expect(readJson(nested(128, inner))).toBeInstanceOf(Array);
    expect(readJson(objects(128, "12345678901234567890"))).toBeInstanceOf(Object);
    expect(readJson(objects(64, nested(64)))).toBeInstanceOf(Object);
    for (const text of [nested(129), objects(129, "1"), objects(64, nested(65)), `[${nested(128)}]`, `{"a":"${"x".repeat(1000)}","b":${nested(128)}}`]) {
      expect(() => readJson(text)).toThrow(JsonTooDeep);
      expect(() => readJson(text)).toThrow(SyntaxError);
      expect(() => readJson(text)).toThrow("nested deeper than 128");
    }
  });

  it.each([1000, 1_000_000])("of %i is refused as such, complete or broken off", (depth) => {
    for (const text of [nested(depth), "[".repeat(depth), '{"a":'.repeat(depth), `{"n":12345678901234567890,"a":${nested(depth)}}`]) expect(() => readJson(text)).toThrow(JsonTooDeep);
  });

  it("is counted outside of strings only", () => {
    const brackets = "[{".repeat(500);
    const value = { [brackets]: [brackets, `\\${brackets}`, `"${brackets}`, `\\"${brackets}`, `${brackets}\\`, `${brackets}\\\\`], after: 1 };
    expect(readJson(JSON.stringify(value))).toEqual(value);
    expect(readJson(JSON.stringify(value).replace(/1}$/, "12345678901234567890}"))).toEqual({ ...value, after: 12345678901234567890n });
    for (const opened of ["\\", '"', '\\"', "\\\\", ""]) expect(() => readJson(`[${JSON.stringify(opened)},${nested(128)}]`)).toThrow(JsonTooDeep);
  });

  it("is not width", () => {
    const wide = `[${Array(2000).fill("[],{}").join(",")}]`;
    expect(readJson(wide)).toEqual(JSON.parse(wide));
  });
});

describe("numbers that go out", () => {
  it("are the digits they are where the form says number", () => {
    expect(writeJson({ currency: "USDT", size: "0.10000000000000000001", list: [{ size: "3" }], none: undefined }, { size: "number", list: [{ size: "number" }] })).toBe('{"currency":"USDT","size":0.10000000000000000001,"list":[{"size":3}]}');
  });

  it("come back as they went, without an exponent", () => {
    const plain = fc.tuple(fc.constantFrom("", "-"), whole(30), fc.option(digits(1, 30), { nil: undefined })).map(([sign, left, right]) => `${sign}${left}${right === undefined ? "" : `.${right}`}`);
    const property = fc.property(plain, fc.array(plain, { maxLength: 4 }), (size, list) => {
      const text = writeJson({ size, text: size, list: list.map((each) => ({ size: each })) }, { size: "number", list: [{ size: "number" }] });
      expect(text).toBe(`{"size":${size},"text":"${size}","list":[${list.map((each) => `{"size":${each}}`).join(",")}]}`);
      compare({ members: { size: { token: size }, text: { plain: size }, list: { list: list.map((each) => ({ members: { size: { token: each } } })) } } }, readJson(text));
    });
    fc.assert(property, { numRuns: 10_000 });
  });

  it.each(["", "1e3", "05", ".5", "1.", "NaN", "0x1", " 1", '1,"admin":true'])("are a text when they are no decimal: %j", (size) => expect(writeJson({ size }, { size: "number" })).toBe(JSON.stringify({ size })));

  it("and everything else, are what JSON.stringify writes where no form says otherwise", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(writeJson(value)).toBe(JSON.stringify(value));
        expect(writeJson(value, {})).toBe(JSON.stringify(value));
      }),
    );
  });
});
