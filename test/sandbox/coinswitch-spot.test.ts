/** CoinSwitch PRO's spot orders and balances behind the sandbox, through the real client; every answer is held against the spec. */
import { describe, expect, it } from "vitest";
import { defaultSpot, NOW, openSpot, refusalOf, type OpenSpot } from "./open-coinswitch-spot.js";

const INVALID = { status: 422, message: "The value you provided for the field is not valid", reason: "parameter" };
const NO_ORDER = { status: 400, message: "Order not found", reason: "not-found" };

const buy = { side: "buy", symbol: "ETH/USDT", type: "limit", price: "2900", quantity: "0.2", exchange: "c2c1" } as const;
const sell = { side: "sell", symbol: "BTC/INR", type: "limit", price: "5400000", quantity: "0.01", exchange: "coinswitchx" } as const;

/** Free and held, as the venue writes them. */
async function balanceOf({ spot }: OpenSpot, currency: string): Promise<unknown[]> {
  const row = (await spot.getPortfolio()).find((holding) => holding.currency === currency)!;
  return [row.main_balance, row.blocked_balance_order];
}

const SEEDED = "cccccccc-0000-4000-8000-000000000001";
const FIRST = "cccccccc-0000-4000-8000-000000000002";

describe("an order", () => {
  it("rests at a price that nobody meets, and holds what it may cost", async () => {
    const venue = openSpot();
    expect(await balanceOf(venue, "USDT")).toEqual(["2250", "250"]);
    const order = await venue.spot.createOrder(buy);
    expect(order).toEqual({
      order_id: FIRST,
      symbol: "ETH/USDT",
      price: 2900,
      average_price: 0,
      orig_qty: 0.2,
      executed_qty: 0,
      status: "OPEN",
      side: "BUY",
      exchange: "c2c1",
      order_source: "API_TRADING",
      created_time: NOW,
      updated_time: NOW,
    });
    expect(await venue.spot.getOrder({ order_id: FIRST })).toEqual(order);
    expect(await balanceOf(venue, "USDT")).toEqual(["1670", "830"]);
    expect(venue.sandbox.ledger).toMatchObject([{ operation: "spot.createOrder", parameters: { ...buy, price: 2900, quantity: 0.2 } }]);
  });

  it("that sells holds the base asset", async () => {
    const venue = openSpot();
    expect(await venue.spot.createOrder(sell)).toMatchObject({ status: "OPEN", side: "SELL", price: 5400000, orig_qty: 0.01 });
    expect(await balanceOf(venue, "BTC")).toEqual(["0.04", "0.01"]);
  });

  it("that buys is executed at the ask, and what that saves is free again", async () => {
    const venue = openSpot();
    const order = await venue.spot.createOrder({ ...buy, price: "3100", quantity: "0.2" });
    expect(order).toMatchObject({ status: "EXECUTED", price: 3100, average_price: 3000.5, orig_qty: 0.2, executed_qty: 0.2 });
    expect(await balanceOf(venue, "USDT")).toEqual(["1649.9", "250"]);
    expect(await balanceOf(venue, "ETH")).toEqual(["1.7", "0"]);
  });

  it("that sells is executed at the bid", async () => {
    const venue = openSpot();
    expect(await venue.spot.createOrder({ ...sell, price: "5349000", symbol: "btc/inr" })).toMatchObject({ status: "EXECUTED", symbol: "BTC/INR", average_price: 5349000, executed_qty: 0.01 });
    expect(await balanceOf(venue, "INR")).toEqual([153490.5, 0]);
    expect(await balanceOf(venue, "BTC")).toEqual(["0.04", "0"]);
  });

  it("is executed as far as the book goes, and works on with the rest", async () => {
    const venue = openSpot();
    const order = await venue.spot.createOrder({ ...buy, price: "3050", quantity: "0.3" });
    expect(order).toMatchObject({ status: "PARTIALLY_EXECUTED", average_price: 3000.5, orig_qty: 0.3, executed_qty: 0.25 });
    expect(await balanceOf(venue, "USDT")).toEqual(["1347.375", "402.5"]);
    expect((await venue.spot.listOrders({ open: true })).orders.map(({ order_id }) => order_id)).toEqual([FIRST, SEEDED]);
    // Nothing is left at the ask.
    expect(await venue.spot.createOrder({ ...buy, price: "3050", quantity: "0.01" })).toMatchObject({ status: "OPEN", executed_qty: 0 });
    expect((await venue.spot.getDepth({ exchange: "c2c1", symbol: "ETH/USDT" })).asks).toEqual([]);
  });

  it("on another exchange meets that exchange's book, from the same balances", async () => {
    const venue = openSpot();
    expect(await venue.spot.createOrder({ ...buy, price: "3001", exchange: "c2c2" })).toMatchObject({ status: "OPEN", exchange: "c2c2" });
    expect(await venue.spot.createOrder({ ...buy, price: "3002", quantity: "0.3", exchange: "c2c2" })).toMatchObject({ status: "EXECUTED", average_price: 3002 });
    expect(await balanceOf(venue, "ETH")).toEqual(["1.8", "0"]);
  });

  it("of a very small price keeps its digits", async () => {
    const venue = openSpot();
    expect(await venue.spot.createOrder({ side: "buy", symbol: "PEPE/USDT", type: "limit", price: "0.0000111111", quantity: "1000000", exchange: "c2c2" })).toMatchObject({ price: 0.0000111111, orig_qty: 1000000 });
    expect(await balanceOf(venue, "USDT")).toEqual(["2238.8889", "261.1111"]);
  });
});

describe("an order is refused", () => {
  it.each<[string, object, object]>([
    ["above the balance", { price: "2900", quantity: "0.8" }, { status: 400, message: "Amount is more than available balance", reason: "insufficient-funds" }],
    ["above the balance of what it sells", { side: "sell", quantity: "1.6", price: "3100" }, { status: 400, message: "Amount is more than available balance", reason: "insufficient-funds" }],
    ["below the smallest value", { price: "100", quantity: "0.009" }, { status: 423, message: "Order value is below the minimum", reason: "unknown" }],
    ["above the largest value", { price: "2900", quantity: "7" }, { status: 423, message: "Order value is above the maximum", reason: "unknown" }],
    ["on a pair that its exchange does not have", { symbol: "ETH/INR" }, INVALID],
    ["with too many decimals of its price", { price: "2900.123" }, INVALID],
    ["with too many decimals of its quantity", { quantity: "0.12345" }, INVALID],
  ])("%s", async (_why, change, refusal) => {
    const venue = openSpot();
    expect(await refusalOf(venue.spot.createOrder({ ...buy, ...change }))).toEqual(refusal);
    expect(await balanceOf(venue, "USDT")).toEqual(["2250", "250"]);
    expect((await venue.spot.listOrders({ open: true })).orders).toHaveLength(1);
    expect(venue.sandbox.ledger).toEqual([]);
  });

  it("with a balance that just does, it is not", async () => {
    const venue = openSpot();
    expect(await venue.spot.createOrder({ ...buy, price: "2250", quantity: "1" })).toMatchObject({ status: "OPEN" });
    expect(await balanceOf(venue, "USDT")).toEqual(["0", "2500"]);
  });

  it("without a field that the venue needs, in the venue's words", async () => {
    const venue = openSpot();
    const { url, headers } = await venue.client.prepare("spot.createOrder", buy);
    const ask = async (body: string) => (await venue.sandbox.fetch(url, { method: "POST", headers, body })).json();
    expect(await ask('{"side":"buy","symbol":"ETH/USDT","type":"limit","quantity":1,"exchange":"c2c1"}')).toEqual({ message: "Input price is missing" });
    expect(await ask('{"side":"buy","symbol":"ETH/USDT","type":"market","price":1,"quantity":1,"exchange":"c2c1"}')).toEqual({ message: INVALID.message });
  });

  it("nor are figures with an exponent, as other clients write them", async () => {
    const venue = openSpot();
    const { url, headers } = await venue.client.prepare("spot.createOrder", sell);
    const ask = async (price: string, quantity: string) => {
      const body = `{"side":"sell","symbol":"BTC/INR","type":"limit","price":${price},"quantity":${quantity},"exchange":"coinswitchx"}`;
      return (await venue.sandbox.fetch(url, { method: "POST", headers, body })).json();
    };
    expect(await ask("5.4E6", "5e-05")).toMatchObject({ data: { price: 5400000, orig_qty: 0.00005 } });
    expect(await ask("5400000.00", "1.20e-3")).toMatchObject({ data: { price: 5400000, orig_qty: 0.0012 } });
    expect(await ask("5.4e6", "5e-06")).toEqual({ message: INVALID.message });
    expect(await ask("5.4e6", "1e-300")).toEqual({ message: INVALID.message });
    expect(await ask("5.4e6", "1e-999999999")).toEqual({ message: INVALID.message });
    expect(await ask("5.4e6", "1e300")).toEqual({ message: "Order value is above the maximum" });
    expect(await balanceOf(venue, "BTC")).toEqual(["0.04875", "0.00125"]);
  });
});

describe("the id of a client", () => {
  it("is echoed, and finds its order", async () => {
    const { spot } = openSpot();
    const order = await spot.createOrder({ ...buy, client_order_id: "mine" });
    expect(order.client_order_id).toBe("mine");
    expect(await spot.getOrder({ client_order_id: "mine" })).toEqual(order);
    expect(await spot.getOrder({ client_order_id: "seeded-1" })).toMatchObject({ order_id: SEEDED, price: 2500 });
    // The venue's own id counts where both are given.
    expect(await spot.getOrder({ order_id: SEEDED, client_order_id: "mine" })).toMatchObject({ order_id: SEEDED });
  });

  it("keeps an order that is sent again from being placed twice", async () => {
    const venue = openSpot();
    const order = await venue.spot.createOrder({ ...buy, client_order_id: "mine" });
    venue.time.now += 1000;
    expect(await venue.spot.createOrder({ ...buy, client_order_id: "mine" })).toEqual(order);
    expect(await balanceOf(venue, "USDT")).toEqual(["1670", "830"]);
    expect(await venue.spot.createOrder({ ...buy, quantity: "0.1", client_order_id: "other" })).not.toMatchObject({ order_id: order.order_id });
    expect(await venue.spot.createOrder({ ...buy, quantity: "0.1" })).not.toMatchObject({ order_id: order.order_id });
  });

  it("or that of the venue is needed to read an order, and must be known", async () => {
    const { spot } = openSpot();
    expect(await refusalOf(spot.getOrder({}))).toEqual({ status: 422, message: "Input order_id is missing", reason: "parameter" });
    expect(await refusalOf(spot.getOrder({ order_id: "nobody's" }))).toEqual(NO_ORDER);
    expect(await refusalOf(spot.getOrder({ client_order_id: "nobody's" }))).toEqual(NO_ORDER);
    // An order without an id of its client is not found by one.
    await spot.createOrder(buy);
    expect(await refusalOf(spot.getOrder({ client_order_id: "undefined" }))).toEqual(NO_ORDER);
  });
});

describe("an order ends", () => {
  it("after 90 seconds, and frees what it held", async () => {
    const venue = openSpot();
    await venue.spot.createOrder(buy);
    venue.time.now = NOW + 89_999;
    expect(await venue.spot.getOrder({ order_id: FIRST })).toMatchObject({ status: "OPEN" });
    expect(await balanceOf(venue, "USDT")).toEqual(["1670", "830"]);
    venue.time.now = NOW + 200_000;
    expect(await balanceOf(venue, "USDT")).toEqual(["2250", "250"]);
    expect(await venue.spot.getOrder({ order_id: FIRST })).toMatchObject({ status: "EXPIRED", executed_qty: 0, created_time: NOW, updated_time: NOW + 90_000 });
  });

  it("after the time that it asked for", async () => {
    const venue = openSpot();
    await venue.spot.createOrder({ ...buy, expiry_period: 600 });
    venue.time.now = NOW + 599_999;
    expect(await venue.spot.getOrder({ order_id: FIRST })).toMatchObject({ status: "OPEN" });
    venue.time.now = NOW + 600_000;
    expect(await venue.spot.getOrder({ order_id: FIRST })).toMatchObject({ status: "EXPIRED" });
  });

  it("with what was executed of it, when it expires with the rest", async () => {
    const venue = openSpot();
    await venue.spot.createOrder({ ...buy, price: "3050", quantity: "0.3" });
    venue.time.now = NOW + 90_000;
    expect(await venue.spot.getOrder({ order_id: FIRST })).toMatchObject({ status: "EXPIRED", executed_qty: 0.25, average_price: 3000.5 });
    expect(await balanceOf(venue, "USDT")).toEqual(["1499.875", "250"]);
  });

  it("when it is cancelled, and frees what it held", async () => {
    const venue = openSpot();
    await venue.spot.createOrder(sell);
    venue.time.now += 5000;
    expect(await venue.spot.cancelOrder({ order_id: FIRST })).toMatchObject({ order_id: FIRST, status: "CANCELLED", updated_time: NOW + 5000 });
    expect(await balanceOf(venue, "BTC")).toEqual(["0.05", "0"]);
    expect(venue.sandbox.ledger.map(({ operation }) => operation)).toEqual(["spot.createOrder", "spot.cancelOrder"]);
  });

  it("once only", async () => {
    const venue = openSpot();
    await venue.spot.createOrder({ ...buy, price: "3100" });
    const refusal = { status: 400, message: "The order cannot be cancelled", reason: "unknown" };
    expect(await refusalOf(venue.spot.cancelOrder({ order_id: FIRST }))).toEqual(refusal);
    await venue.spot.cancelOrder({ order_id: SEEDED });
    expect(await refusalOf(venue.spot.cancelOrder({ order_id: SEEDED }))).toEqual(refusal);
    expect(await refusalOf(venue.spot.cancelOrder({ order_id: "nobody's" }))).toEqual(NO_ORDER);
    expect(await balanceOf(venue, "USDT")).toEqual(["1899.9", "0"]);
    const other = openSpot();
    other.time.now += 86_400_000;
    expect(await refusalOf(other.spot.cancelOrder({ order_id: SEEDED }))).toEqual(refusal);
  });
});

describe("lists", () => {
  /** Six orders a second apart, of which two work. */
  async function traded(): Promise<OpenSpot> {
    const venue = openSpot({ openOrders: [] });
    const place = async (order: Parameters<OpenSpot["spot"]["createOrder"]>[0]) => {
      venue.time.now += 1000;
      return venue.spot.createOrder(order);
    };
    await place({ ...buy, client_order_id: "works" });
    await place({ ...sell, client_order_id: "sells" });
    await place({ ...buy, price: "3001", quantity: "0.1", client_order_id: "executed" });
    await venue.spot.cancelOrder({ order_id: (await place({ ...buy, exchange: "c2c2", client_order_id: "cancelled" })).order_id });
    await venue.spot.cancelOrder({ order_id: (await place({ ...sell, client_order_id: "withdrawn" })).order_id });
    return venue;
  }

  it.each<[string, Parameters<OpenSpot["spot"]["listOrders"]>[0], string[]]>([
    ["what works, newest first", { open: true }, ["sells", "works"]],
    ["what has ended", { open: false }, ["withdrawn", "cancelled", "executed"]],
    ["so many", { open: false, count: 2 }, ["withdrawn", "cancelled"]],
    ["one side", { open: true, side: "buy" }, ["works"]],
    ["one state", { open: false, status: "EXECUTED" }, ["executed"]],
    ["a state that no order of the list has", { open: true, status: "CANCELLED" }, []],
    ["one exchange", { open: false, exchanges: "c2c2" }, ["cancelled"]],
    ["several exchanges", { open: false, exchanges: "c2c2,c2c1" }, ["cancelled", "executed"]],
    ["one pair, in any case", { open: false, symbols: "btc/inr" }, ["withdrawn"]],
    ["several pairs", { open: true, symbols: "BTC/INR,eth/usdt" }, ["sells", "works"]],
    ["from a time on", { open: false, from_time: NOW + 4000 }, ["withdrawn", "cancelled"]],
    ["up to a time", { open: true, to_time: NOW + 1000 }, ["works"]],
    ["limit orders", { open: true, type: "limit" }, ["sells", "works"]],
  ])("%s", async (_what, parameters, ids) => {
    const { spot } = await traded();
    expect((await spot.listOrders(parameters)).orders.map(({ client_order_id }) => client_order_id)).toEqual(ids);
  });

  it("25 that work or 500 that have ended, unless told otherwise", async () => {
    const openOrders = Array.from({ length: 530 }, (_, index) => ({ exchange: "c2c1", symbol: "ETH/USDT", side: "BUY", price: "1000", quantity: "0.001", expiryPeriod: index < 505 ? 100 : 200 }) as const);
    const venue = openSpot({ openOrders });
    const count = async (parameters: Parameters<OpenSpot["spot"]["listOrders"]>[0]) => (await venue.spot.listOrders(parameters)).orders.length;
    expect([await count({ open: true }), await count({ open: true, count: 600 }), await count({ open: false })]).toEqual([25, 530, 0]);
    venue.time.now += 100_000;
    expect([await count({ open: true }), await count({ open: false }), await count({ open: false, count: 600 }), await count({ open: false, count: 7 })]).toEqual([25, 500, 500, 7]);
  });
});

it("a seed that does not fit is told", () => {
  const order = defaultSpot.openOrders[0]!;
  expect(() => openSpot({ openOrders: [{ ...order, symbol: "NOSUCH/USDT" }] })).toThrow("seed: c2c1 of coinswitch has no pair NOSUCH/USDT");
  expect(() => openSpot({ openOrders: [{ ...order, quantity: "100" }] })).toThrow("seed: coinswitch has no balance for the order of ETH/USDT");
  expect(() => openSpot({ assets: defaultSpot.assets.slice(1) })).toThrow("seed: coinswitch has pairs with INR, but no such asset");
});
