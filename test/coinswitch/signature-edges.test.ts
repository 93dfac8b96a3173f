/** Ten thousand Ed25519 signatures with node:crypto as the second opinion, seeds at the edges, signatures that were tampered with, and what queries hold. */
import { createHash, createPrivateKey, createPublicKey, sign as nodeSign, verify as nodeVerify, type KeyObject } from "node:crypto";
import { createCoinswitchClient, type PreparedRequest } from "openvenue/coinswitch";
import { describe, expect, it } from "vitest";
import { sign, textToSign } from "../../src/coinswitch/sign.js";

const random = (label: string): Buffer => createHash("sha256").update(label).digest();
const privateKeyOf = (seed: Uint8Array): KeyObject => createPrivateKey({ key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]), format: "der", type: "pkcs8" });
/** Order of the base point: a scalar at or above it would make a second signature of the same. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const scalarOf = (signature: string): bigint => BigInt(`0x${Buffer.from(signature.slice(64), "hex").reverse().toString("hex")}`);

function agrees(text: string, seed: Uint8Array): boolean {
  const key = privateKeyOf(seed);
  const bytes = Buffer.from(text, "utf8");
  const signature = sign(text, seed);
  return signature === nodeSign(null, bytes, key).toString("hex") && nodeVerify(null, bytes, createPublicKey(key), Buffer.from(signature, "hex")) && scalarOf(signature) < ORDER;
}

it("equals node:crypto's and verifies there, for 10,000 texts under 10,000 seeds", () => {
  let agreed = 0;
  for (let index = 0; index < 10_000; index++) {
    const noise = random(`text ${index}`);
    // As signed for the venue, of every length there is, and with characters of one to four bytes.
    const text = textToSign(index % 2 ? "GET" : "POST", `/trade/api/v2/${noise.toString("base64url").repeat(1 + (index % 7))}?symbol=${["BTCUSDT", "é", "漢字", "😀"][index % 4]!}`, String(1700000000000 + index));
    if (agrees(text.slice(index % 3 === 0 ? 0 : -(index % 200)), random(`seed ${index}`))) agreed++;
  }
  expect(agreed).toBe(10_000);
}, 240_000);

it.each([
  ["zero", "00".repeat(32)],
  ["1", `01${"00".repeat(31)}`],
  ["all bits", "ff".repeat(32)],
  ["the curve's order", Buffer.from(ORDER.toString(16).padStart(64, "0"), "hex").reverse().toString("hex")],
  ["the field's prime", `ed${"ff".repeat(30)}7f`],
  ["the first test of RFC 8032", "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"],
])("any 32 bytes are a seed, and sign as node:crypto does: %s", (_name, hex) => {
  const seed = Buffer.from(hex, "hex");
  for (const text of ["", "a", "GET/trade/api/v2/futures/leverage1700000000000", "x".repeat(100_000), "\u0000", "\ud800"]) expect(agrees(text, seed)).toBe(true);
});

it("signs nothing of the RFC's first test otherwise than the RFC", () => {
  expect(sign("", Buffer.from("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "hex"))).toBe("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
});

it("is what a request carries, and of that request alone", async () => {
  const seed = random("account");
  const publicKey = createPublicKey(privateKeyOf(seed));
  const apiKey = Buffer.from(publicKey.export({ format: "jwk" }).x!, "base64url").toString("hex");
  const client = createCoinswitchClient({ apiKey, secretKey: seed.toString("hex"), clock: () => 1767225600000 });
  const { url, headers } = await client.prepare("futures.getLeverage", { symbol: "BTCUSDT", exchange: "EXCHANGE_2" });
  const target = url.slice("https://coinswitch.co".length);
  const signature = Buffer.from(headers["X-AUTH-SIGNATURE"]!, "hex");
  const accepted = (text: string, bytes: Buffer = signature): boolean => nodeVerify(null, Buffer.from(text), publicKey, bytes);
  expect(accepted(`GET${target}1767225600000`)).toBe(true);
  expect([accepted(`POST${target}1767225600000`), accepted(`GET${target}1767225600001`), accepted(`GET${target}x1767225600000`), accepted(`GET${target.replace("BTC", "ETH")}1767225600000`)]).toEqual([false, false, false, false]);
  for (let bit = 0; bit < 512; bit++) {
    const tampered = Buffer.from(signature);
    tampered[bit >> 3]! ^= 1 << (bit & 7);
    expect(accepted(`GET${target}1767225600000`, tampered)).toBe(false);
  }
});

describe("what a query holds", () => {
  const signing = (() => {
    const seed = random("query");
    const publicKey = createPublicKey(privateKeyOf(seed));
    const apiKey = Buffer.from(publicKey.export({ format: "jwk" }).x!, "base64url").toString("hex");
    return {
      client: createCoinswitchClient({ apiKey, secretKey: seed.toString("hex"), clock: () => 1767225600000 }),
      signed: ({ headers }: PreparedRequest, text: string): boolean => nodeVerify(null, Buffer.from(text), publicKey, Buffer.from(headers["X-AUTH-SIGNATURE"]!, "hex")),
    };
  })();

  it.each([
    [{ exchange: "coinswitchx", symbol: "btc/inr" }, "exchange=coinswitchx&symbol=btc%2Finr", "exchange=coinswitchx&symbol=btc/inr"],
    [{ symbol: "ETH/USDT", exchange: "c2c2" }, "symbol=ETH%2FUSDT&exchange=c2c2", "symbol=ETH/USDT&exchange=c2c2"],
  ] as const)("a pair of %o is encoded on the wire and signed with its slash", async (parameters, wire, signed) => {
    const prepared = await signing.client.prepare("spot.getDepth", parameters);
    expect(prepared.url).toBe(`https://coinswitch.co/trade/api/v2/depth?${wire}`);
    expect(signing.signed(prepared, `GET/trade/api/v2/depth?${signed}1767225600000`)).toBe(true);
  });

  it.each([
    ["a+b", "a%2Bb"],
    ["a b", "a%20b"],
    ["a%2Fb", "a%252Fb"],
    ["a&b=c", "a%26b%3Dc"],
    ["₹", "%E2%82%B9"],
  ])("an id of a client, %s, travels as %s and is signed as it is", async (id, wire) => {
    const prepared = await signing.client.prepare("spot.getOrder", { client_order_id: id });
    // A space may travel in either form.
    expect(prepared.url.replaceAll("+", "%20")).toBe(`https://coinswitch.co/trade/api/v2/order?client_order_id=${wire}`);
    expect(signing.signed(prepared, `GET/trade/api/v2/order?client_order_id=${id}1767225600000`)).toBe(true);
  });
});
