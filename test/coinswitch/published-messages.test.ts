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

describe("what a query may hold", () => {
  it.each([
    [{ exchange: "coinswitchx", symbol: "btc/inr" }, "exchange=coinswitchx&symbol=btc%2Finr", "exchange=coinswitchx&symbol=btc/inr"],
    [{ symbol: "ETH/USDT", exchange: "c2c2" }, "symbol=ETH%2FUSDT&exchange=c2c2", "symbol=ETH/USDT&exchange=c2c2"],
  ] as const)("a pair of %o is encoded on the wire and signed with its slash", async (parameters, wire, signed) => {
    const prepared = await client.prepare("spot.getDepth", parameters);
    expect(prepared.url).toBe(`${HOST}/trade/api/v2/depth?${wire}`);
    expect(signs(prepared, `GET/trade/api/v2/depth?${signed}${EPOCH}`)).toBe(true);
  });

  it.each([
    ["a+b", "a%2Bb"],
    ["a b", "a%20b"],
    ["a%2Fb", "a%252Fb"],
    ["a&b=c", "a%26b%3Dc"],
    ["₹", "%E2%82%B9"],
  ])("an id of a client, %s, travels as %s and is signed as it is", async (id, wire) => {
    const prepared = await client.prepare("spot.getOrder", { client_order_id: id });
    // A space may travel in either form.
    expect(prepared.url.replaceAll("+", "%20")).toBe(`${HOST}/trade/api/v2/order?client_order_id=${wire}`);
    expect(signs(prepared, `GET/trade/api/v2/order?client_order_id=${id}${EPOCH}`)).toBe(true);
  });

  it.each([
    ["exchanges", "coinswitchx, c2c1"],
    ["exchanges", "coinswitchx,"],
    ["exchanges", "wazirx"],
    ["symbols", "BTC/INR,ETHINR"],
    ["symbols", "BTCINR"],
  ])("%s %s is refused before it is sent", async (field, value) => {
    await expect(client.prepare("spot.listOrders", { open: true, [field]: value })).rejects.toMatchObject({ name: "ValidationError", issues: [{ field }] });
  });
});

describe("what an order may hold", () => {
  it("a figure that is answered as 5e-05 is read as the number", async () => {
    const fetch = async (): Promise<Response> => new Response('{"data":{"orig_qty":5e-05,"executed_qty":0}}', { headers: { "content-type": "application/json" } });
    const answering = createCoinswitchClient({ apiKey, secretKey, clock: () => EPOCH, fetch });
    expect(await answering.spot.getOrder({ order_id: "1" })).toEqual({ orig_qty: 0.00005, executed_qty: 0 });
  });

  it.each([
    ["0.00005", "0.00005"],
    [0.00005, "0.00005"],
    [5e-7, "0.0000005"],
    ["123456789012345678.123456789012345678", "123456789012345678.123456789012345678"],
    ["26000.50", "26000.5"],
  ])("quantity %s travels as the number %s", async (quantity, literal) => {
    expect((await client.prepare("spot.createOrder", { ...order, quantity })).body).toContain(`"quantity":${literal},`);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["a price of nothing", { price: "0.00" }, "price"],
    ["a negative quantity", { quantity: "-1" }, "quantity"],
    ["19 decimals", { quantity: "0.0000000000000000001" }, "quantity"],
    ["a market order", { type: "market" }, "type"],
    ["a side in upper case", { side: "SELL" }, "side"],
    ["an exchange of futures", { exchange: "EXCHANGE_2" }, "exchange"],
    ["a symbol without a slash", { symbol: "BTCUSDT" }, "symbol"],
    ["no time to live", { expiry_period: 0 }, "expiry_period"],
    ["a second and a half to live", { expiry_period: 1.5 }, "expiry_period"],
    ["an empty id", { client_order_id: "" }, "client_order_id"],
  ])("%s is refused before it is sent", async (_what, change, field) => {
    await expect(client.prepare("spot.createOrder", { ...order, ...change } as never)).rejects.toMatchObject({ name: "ValidationError", issues: [{ field }] });
  });
});
