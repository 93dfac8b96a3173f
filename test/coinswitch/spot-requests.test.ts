/** What the client takes and sends of CoinSwitch PRO's spot orders and lists, and what it refuses before it is sent. */
import { createCoinswitchClient } from "openvenue/coinswitch";
import { describe, expect, it } from "vitest";

const apiKey = "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8";
const secretKey = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const client = createCoinswitchClient({ apiKey, secretKey });
const order = { side: "sell", symbol: "BTC/USDT", type: "limit", price: "26000", quantity: "0.0009", exchange: "c2c1" } as const;

describe("what a list is asked for by", () => {
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
    const answering = createCoinswitchClient({ apiKey, secretKey, fetch });
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
