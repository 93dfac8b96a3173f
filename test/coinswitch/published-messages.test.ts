/** The three messages that the venue's page on signing publishes, from real operations: what is prepared is what was published, signed. */
import { createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { createCoinswitchClient, type PreparedRequest } from "openvenue/coinswitch";
import { describe, expect, it } from "vitest";
import { textToSign } from "../../src/coinswitch/sign.js";

const EPOCH = 1719905777483;
const HOST = "https://coinswitch.co";

interface Vector {
  name: string;
  seedHex: string;
  publicKeyHex: string;
  signedMessage: string;
  signatureHex: string;
}

const vectors = JSON.parse(readFileSync(new URL("../vectors/coinswitch-vectors.json", import.meta.url), "utf8")) as Vector[];
const vectorOf = (name: string): Vector => vectors.find((vector) => vector.name === name)!;
const { publicKeyHex: apiKey, seedHex: secretKey } = vectorOf("docs-post-spot-order");
const client = createCoinswitchClient({ apiKey, secretKey, clock: () => EPOCH });
const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: Buffer.from(apiKey, "hex").toString("base64url") }, format: "jwk" });

const order = { side: "sell", symbol: "BTC/USDT", type: "limit", price: "26000", quantity: "0.0009", exchange: "c2c1" } as const;

function signs({ headers }: PreparedRequest, message: string): boolean {
  return verify(null, Buffer.from(message, "utf8"), publicKey, Buffer.from(headers["X-AUTH-SIGNATURE"]!, "hex"));
}

describe("published messages", () => {
  it("the time is asked without a signature, and would be signed as published", async () => {
    const { method, url, headers } = await client.prepare("spot.serverTime");
    expect(textToSign(method, url.slice(HOST.length), String(EPOCH))).toBe("GET/trade/api/v2/time1719905777483");
    expect(Object.keys(headers).filter((name) => name.startsWith("X-AUTH"))).toEqual([]);
  });

  it("an order is signed without its body", async () => {
    const prepared = await client.prepare("spot.createOrder", order);
    expect(prepared.headers).toMatchObject({ "X-AUTH-EPOCH": String(EPOCH), "X-AUTH-SIGNATURE": vectorOf("docs-post-spot-order").signatureHex });
    expect(signs(prepared, "POST/trade/api/v2/order1719905777483")).toBe(true);
    expect(prepared.body).toBe('{"side":"sell","symbol":"BTC/USDT","type":"limit","price":26000,"quantity":0.0009,"exchange":"c2c1"}');
    expect((await client.prepare("spot.createOrder", { ...order, price: "26001" })).headers).toEqual(prepared.headers);
  });

  it("a list of exchanges is encoded on the wire and signed with its comma", async () => {
    const prepared = await client.prepare("spot.listOrders", { open: true, exchanges: "coinswitchx,c2c1" });
    expect(prepared.url).toBe(`${HOST}/trade/api/v2/orders?open=true&exchanges=coinswitchx%2Cc2c1`);
    expect(prepared.headers["X-AUTH-SIGNATURE"]).toBe(vectorOf("docs-get-orders-encoded-comma").signatureHex);
    expect(signs(prepared, "GET/trade/api/v2/orders?open=true&exchanges=coinswitchx,c2c11719905777483")).toBe(true);
  });

  it("a query is sent and signed in the caller's order", async () => {
    const prepared = await client.prepare("spot.listOrders", { exchanges: "coinswitchx,c2c1", open: true });
    expect(prepared.url).toBe(`${HOST}/trade/api/v2/orders?exchanges=coinswitchx%2Cc2c1&open=true`);
    expect(signs(prepared, "GET/trade/api/v2/orders?exchanges=coinswitchx,c2c1&open=true1719905777483")).toBe(true);
  });
});

describe("a DELETE", () => {
  it("keeps its body and the body's type, and is signed without it", async () => {
    const prepared = await client.prepare("spot.cancelOrder", { order_id: "698ed406-8ef5-4664-9779-f7978702a447" });
    expect(prepared).toMatchObject({ method: "DELETE", url: `${HOST}/trade/api/v2/order`, body: '{"order_id":"698ed406-8ef5-4664-9779-f7978702a447"}' });
    expect(prepared.headers["Content-Type"]).toBe("application/json");
    expect(signs(prepared, "DELETE/trade/api/v2/order1719905777483")).toBe(true);
  });
});
