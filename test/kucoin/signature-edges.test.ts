/** Ten thousand HMACs with node:crypto as the second opinion, and the lengths and texts where implementations differ. */
import { createHash, createHmac as nodeHmac } from "node:crypto";
import { createKucoinClient } from "openvenue/kucoin";
import { describe, expect, it } from "vitest";
import { createHmac, textToSign } from "../../src/kucoin/sign.js";

const expectedOf = (key: string, message: string): string => nodeHmac("sha256", key).update(message, "utf8").digest("base64");

/** Bytes that are the same on every run. */
function random(label: string, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) => createHash("sha256").update(`${label} ${index}`).digest());
  return Buffer.concat(blocks).subarray(0, length);
}

const ALPHABETS = ["0123456789abcdef", "ABCXYZabcxyz0189-_.~/?&=+%{}\":, ", "éß€漢字😀\u0000\u007f\ud800", "\u{10ffff}\ufeff\u200b"];
const textOf = (label: string, length: number, alphabet: string): string => Array.from(random(label, length), (byte) => [...alphabet][byte % [...alphabet].length]).join("");

it("equals node:crypto's for 10,000 messages under 10,000 keys", () => {
  let equal = 0;
  for (let index = 0; index < 10_000; index++) {
    // Lengths pass the block of 64 bytes, and cycles of different length meet in every combination.
    const key = textOf(`key ${index}`, 1 + (index % 131), ALPHABETS[index % ALPHABETS.length]!);
    const message = textOf(`message ${index}`, index % 257, ALPHABETS[(index >> 2) % ALPHABETS.length]!);
    if (createHmac(key)(message) === expectedOf(key, message)) equal++;
  }
  expect(equal).toBe(10_000);
});

it("equals node:crypto's at the edges of a block, for key and message", () => {
  for (const keyLength of [1, 55, 56, 63, 64, 65, 127, 128, 129, 1000]) {
    for (const messageLength of [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 100_000]) {
      const [key, message] = ["k".repeat(keyLength), "m".repeat(messageLength)];
      expect(createHmac(key)(message)).toBe(expectedOf(key, message));
    }
  }
});

it("keeps nothing of one message for the next, under one key", () => {
  const sign = createHmac("secret");
  const messages = Array.from({ length: 200 }, (_, index) => textOf(`m ${index}`, index, ALPHABETS[1]!));
  const first = messages.map(sign);
  expect(first).toEqual(messages.map((message) => expectedOf("secret", message)));
  expect(messages.toReversed().map(sign).toReversed()).toEqual(first);
});

it("is what a request carries, over the text as it was before URL encoding", async () => {
  const credentials = { apiKey: "key", apiSecret: "8f9a-secret", passphrase: "pass phrase" };
  for (const orderNo of ["1", "a b", "a+b", "100%", "%41", "é漢😀", "a&b=c", "a/b?c#d", "\u007f"]) {
    const { url, headers } = await createKucoinClient({ ...credentials, validate: "off", clock: () => 1729655138000 }).prepare("margin.getBorrowHistory", { currency: "USDT", orderNo });
    const signed = `1729655138000GET/api/v3/margin/borrow?currency=USDT&orderNo=${orderNo}`;
    expect(headers["KC-API-SIGN"]).toBe(expectedOf(credentials.apiSecret, signed));
    expect(headers["KC-API-PASSPHRASE"]).toBe(expectedOf(credentials.apiSecret, credentials.passphrase));
    expect(textToSign("1729655138000", "GET", url.slice("https://api.kucoin.com".length), "")).toBe(signed);
  }
});

describe("a whole request, whatever its query", () => {
  const credentials = { apiKey: "key", apiSecret: "8f9a-secret", passphrase: "pass phrase" };
  const values = ["plain", "a b", " a ", "a+b", "100%", "%41", "%%2B+%20", "BTC,ETH,KCS", "BEP20(BSC)", "é漢字😀", "a&b=c", "a/b?c#d", "\"'<>;:@[]{}|\\^`~!*$", "\u007f"];
  const prepared = (operation: string, parameters: object): Promise<{ url: string; headers: Readonly<Record<string, string>>; body?: string }> =>
    createKucoinClient({ ...credentials, validate: "off", clock: () => 1729655138000 }).prepare(operation as "margin.getBorrowHistory", parameters as never);

  it.each(values)("in a query: %j", async (value) => {
    const { url, headers } = await prepared("account.deleteSubAccountApi", { apiKey: "67b3", subName: value, passphrase: value });
    expect(headers["KC-API-SIGN"]).toBe(expectedOf(credentials.apiSecret, `1729655138000DELETE/api/v1/sub/api-key?apiKey=67b3&subName=${value}&passphrase=${value}`));
    // What the venue reads is what was given, however it undoes the encoding.
    const { search, searchParams } = new URL(url);
    expect([...searchParams]).toEqual([["apiKey", "67b3"], ["subName", value], ["passphrase", value]]);
    expect(search.slice(1).split("&").map((part) => decodeURIComponent(part.slice(part.indexOf("=") + 1)))).toEqual(["67b3", value, value]);
  });

  it.each(values.filter((value) => !/[.]$/.test(value)))("in a path: %j", async (value) => {
    const { url, headers } = await prepared("spot.getOrderByClientOid", { clientOid: value, symbol: "BTC-USDT" });
    expect(headers["KC-API-SIGN"]).toBe(expectedOf(credentials.apiSecret, `1729655138000GET/api/v1/hf/orders/client-order/${value}?symbol=BTC-USDT`));
    expect(decodeURIComponent(new URL(url).pathname.slice("/api/v1/hf/orders/client-order/".length))).toBe(value);
  });

  it("with lists, whose name is repeated as the venue's own SDKs repeat it", async () => {
    const { url, headers } = await prepared("margin.getBorrowHistory", { currency: "USDT", orderNo: ["a b", "c+d", "e,f", "g%h"] });
    expect(headers["KC-API-SIGN"]).toBe(expectedOf(credentials.apiSecret, "1729655138000GET/api/v3/margin/borrow?currency=USDT&orderNo=a b&orderNo=c+d&orderNo=e,f&orderNo=g%h"));
    expect(new URL(url).searchParams.getAll("orderNo")).toEqual(["a b", "c+d", "e,f", "g%h"]);
  });

  it("with a body under DELETE, and with a list as a body", async () => {
    const cancel = await prepared("futures.batchCancelOrders", { orderIdsList: ["1 é", "2+"] });
    expect([cancel.url, cancel.body]).toEqual(["https://api-futures.kucoin.com/api/v1/orders/multi-cancel", '{"orderIdsList":["1 é","2+"]}']);
    expect(cancel.headers["KC-API-SIGN"]).toBe(expectedOf(credentials.apiSecret, `1729655138000DELETE/api/v1/orders/multi-cancel${cancel.body!}`));
    const batch = await prepared("futures.batchAddOrders", { orders: [{ clientOid: "a", size: 1 }, { clientOid: "b", remark: "é+ %" }] });
    expect(batch.body).toBe('[{"clientOid":"a","size":1},{"clientOid":"b","remark":"é+ %"}]');
    expect(batch.headers["KC-API-SIGN"]).toBe(expectedOf(credentials.apiSecret, `1729655138000POST/api/v1/orders/multi${batch.body!}`));
  });
});
