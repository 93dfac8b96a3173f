/** Every signing vector through the adapter, and node:crypto as the second opinion. */
import { createHmac as nodeHmac } from "node:crypto";
import { createKucoinClient, CredentialsError, ValidationError, type KucoinOptions } from "openvenue/kucoin";
import { describe, expect, it, vi } from "vitest";
import { createHmac, textToSign } from "../../src/kucoin/sign.js";
import { counterExamples, vectors, type KucoinVector } from "../vectors/kucoin.js";

// Version 1 keys (clear passphrase, no version header) are retired and not offered.
const current = vectors.filter(({ keyVersion }) => keyVersion !== "1");
const optionsOf = (vector: KucoinVector): KucoinOptions => ({
  apiKey: vector.apiKey,
  apiSecret: vector.apiSecret,
  passphrase: vector.passphrase,
  keyVersion: vector.keyVersion as "2" | "3",
  clock: () => vector.timestamp,
  ...(vector.broker ? { partner: vector.broker } : {}),
});

describe("signing vectors", () => {
  it("are all but the retired key version", () => expect([vectors.length, current.length]).toEqual([18, 17]));

  it.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (_name, vector) => {
    const text = textToSign(String(vector.timestamp), vector.method, vector.url, vector.body);
    expect(text).toBe(vector.stringToSign);
    const signature = createHmac(vector.apiSecret)(text);
    expect(signature).toBe(vector.expectedHeaders["KC-API-SIGN"]);
    expect(signature).toBe(nodeHmac("sha256", vector.apiSecret).update(vector.stringToSign).digest("base64"));
    if (vector.keyVersion !== "1") expect(createHmac(vector.apiSecret)(vector.passphrase)).toBe(vector.expectedHeaders["KC-API-PASSPHRASE"]);
  });

  it("does not sign the encoded query", () => {
    for (const { timestamp, method, url, body, notTheExpected } of counterExamples) expect(createHmac(vectors[0]!.apiSecret)(textToSign(String(timestamp), method, url, body))).not.toBe(notTheExpected["KC-API-SIGN"]);
    expect(counterExamples).toHaveLength(1);
  });
});

describe("whole requests", () => {
  const byName = (name: string): KucoinVector => vectors.find((vector) => vector.name === name)!;

  it.each([
    ["post-borrow-json-body", "margin.borrow"],
    ["post-modify-leverage", "margin.modifyLeverage"],
    ["v2-key-post-repay-with-partner", "margin.repay"],
  ] as const)("%s", async (name, operation) => {
    const vector = byName(name);
    const request = await createKucoinClient(optionsOf(vector)).prepare(operation, JSON.parse(vector.body) as never);
    expect(request).toEqual({ operation, method: "POST", url: `https://api.kucoin.com${vector.url}`, headers: vector.expectedHeaders, body: vector.body });
  });

  it("get-borrow-history-plain-query", async () => {
    const vector = byName("get-borrow-history-plain-query");
    const request = await createKucoinClient(optionsOf(vector)).prepare("margin.getBorrowHistory", { isIsolated: true, currentPage: 1, pageSize: 50, currency: "USDT", symbol: "BTC-USDT" });
    expect(request).toEqual({ operation: "margin.getBorrowHistory", method: "GET", url: `https://api.kucoin.com${vector.url}`, headers: vector.expectedHeaders });
  });

  it("v2-key-get-with-partner", async () => {
    const vector = byName("v2-key-get-with-partner");
    const request = await createKucoinClient(optionsOf(vector)).prepare("account.getCrossMarginAccount", { quoteCurrency: "USDT" });
    expect(request).toEqual({ operation: "account.getCrossMarginAccount", method: "GET", url: `https://api.kucoin.com${vector.url}`, headers: vector.expectedHeaders });
  });

  it("signs the broker's own example", () => {
    const vector = byName("official-broker-page-example");
    const expected = nodeHmac("sha256", vector.broker!.key).update(`${vector.timestamp}${vector.broker!.partner}${vector.apiKey}`).digest("base64");
    expect(vector.expectedHeaders["KC-API-PARTNER-SIGN"]).toBe(expected);
  });

  it("sends broker name and verification with every signed request", async () => {
    const vector = byName("broker-partner-headers");
    const { headers } = await createKucoinClient(optionsOf(vector)).prepare("account.getCrossMarginAccount", {});
    const { "KC-API-SIGN": _, ...rest } = vector.expectedHeaders;
    expect(headers).toMatchObject(rest);
  });
});

describe("what is refused before anything is signed or sent", () => {
  const fetch = vi.fn();
  const client = createKucoinClient({ ...optionsOf(vectors[0]!), fetch });
  const borrow = { currency: "USDT", size: "25", timeInForce: "FOK" };

  it.each([
    ["size", { ...borrow, size: 0.123456789 }, "fractional number"],
    ["size", { ...borrow, size: "0.123456789" }, "string"],
    ["size", { ...borrow, size: "1e3" }, "string"],
    ["size", { ...borrow, size: "-1" }, "string"],
    ["size", { ...borrow, size: "0.00" }, "string"],
    ["size", { ...borrow, size: Number.NaN }, "NaN"],
    ["size", { ...borrow, size: 0.1 + 0.2 }, "fractional number"],
    ["currency", { ...borrow, currency: "BTC,ETH" }, "string"],
    ["currency", { ...borrow, currency: "US\r\nDT" }, "string"],
    ["timeInForce", { ...borrow, timeInForce: "GTC" }, "string"],
    ["symbol", { ...borrow, isIsolated: true }, "undefined"],
    ["isHf", { ...borrow, isHf: "true" }, "string"],
    ["amount", { ...borrow, amount: 1 }, "number"],
    ["size", { currency: "USDT", timeInForce: "FOK" }, "undefined"],
  ])("%s of %j (%s)", async (field, parameters, type) => {
    const error = await client.margin.borrow(parameters as never).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues).toContainEqual(expect.objectContaining({ field, type }));
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([["1"], ["0"], ["2.345"], ["10x"], [5]])("leverage %j", async (leverage) => {
    await expect(client.margin.modifyLeverage({ leverage } as never)).rejects.toThrow(/leverage must be/);
  });

  it.each([["apiKey"], ["apiSecret"], ["passphrase"]] as const)("a missing %s", async (name) => {
    const { [name]: _, ...rest } = optionsOf(vectors[0]!);
    const error = await createKucoinClient({ ...rest, fetch }).margin.borrow(borrow as never).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(CredentialsError);
    expect(error).toMatchObject({ field: name, operation: "margin.borrow", safeToRepeat: true });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ["apiKey", "key\r\nX-Evil: 1"],
    ["apiSecret", ""],
    ["passphrase", " spaced "],
    ["keyVersion", "1"],
  ])("%s of %j", (name, value) => expect(() => createKucoinClient({ ...optionsOf(vectors[0]!), [name]: value } as never)).toThrow(CredentialsError));

  it("but not a size in another form: it is brought into one", async () => {
    const body = async (size: unknown): Promise<unknown> => (await client.prepare("margin.borrow", { ...borrow, size } as never)).body;
    expect(await body("25.10")).toBe('{"currency":"USDT","size":25.1,"timeInForce":"FOK"}');
    expect(await body(".5")).toBe('{"currency":"USDT","size":0.5,"timeInForce":"FOK"}');
    expect(await body(1e-7)).toBe('{"currency":"USDT","size":0.0000001,"timeInForce":"FOK"}');
    expect(await body("123456789012345678.12345678")).toBe('{"currency":"USDT","size":123456789012345678.12345678,"timeInForce":"FOK"}');
  });
});

it("serves public operations without credentials", async () => {
  const fetch = vi.fn(async () => new Response('{"code":"200000","data":1755500000123}', { headers: { "content-type": "application/json" } }));
  expect(await createKucoinClient({ fetch }).spot.getServerTime()).toBe(1755500000123);
  expect(fetch).toHaveBeenCalledWith("https://api.kucoin.com/api/v1/timestamp", expect.objectContaining({ method: "GET", redirect: "manual", headers: { "Content-Type": "application/json" } }));
});
