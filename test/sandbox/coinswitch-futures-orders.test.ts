/** Orders of the simulated CoinSwitch PRO futures: what becomes of each, and of the position and the wallet. */
import { rows } from "openvenue/coinswitch";
import { describe, expect, it } from "vitest";
import { asSeeded, BTC, DAY, ETH, exchange, NOT_VALID, NOW, openFutures, refusalOf, SOL, TOO_MUCH, type OpenFutures } from "./open-coinswitch-futures.js";

const buy = { side: "BUY", order_type: "MARKET" } as const;
const sell = { side: "SELL", order_type: "MARKET" } as const;
const bid = { ...SOL, side: "BUY", order_type: "LIMIT", price: "120", quantity: "1" } as const;

const position = async ({ futures }: OpenFutures, symbol: string) => (await futures.getPositions({ exchange, symbol }))[0];
const statusOf = async ({ futures }: OpenFutures, order_id: string) => (await futures.getOrderStatus({ order_id })).order;
/** Ids made by counting up, in the account of an empty seed. */
const orderId = (count: number): string => `bbbbbbbb-0000-4000-8000-${String(count).padStart(12, "0")}`;

describe("a limit order", () => {
  it("rests below the price, and ties up its margin", async () => {
    const venue = openFutures();
    const order = await venue.futures.placeOrder({ ...bid, client_order_id: "mine" });
    expect(order).toEqual({
      order_id: orderId(1),
      exchange,
      symbol: "SOLUSDT",
      side: "BUY",
      status: "RAISED",
      order_type: "LIMIT",
      quantity: "1",
      exec_quantity: "0",
      price: "120",
      avg_execution_price: "0",
      execution_fee: "0.024",
      realised_pnl: "0",
      reduce_only: false,
      client_order_id: "mine",
      created_at: NOW,
      updated_at: NOW,
    });
    expect(await statusOf(venue, orderId(1))).toEqual(order);
    expect(await venue.futures.openOrders({ exchange })).toEqual({ orders: [order] });
    expect(await venue.wallet()).toEqual({ total: "1000", available: "976", positions: "0", orders: "24" });
    expect((await venue.futures.getWalletBalance()).asset).toEqual([{ symbol: "SOLUSDT", base_asset: "USDT", exchange, blocked_balance: "24", position_margin: "0", open_order_margin: "24" }]);
    expect(venue.sandbox.ledger.map(({ operation }) => operation)).toEqual(["futures.placeOrder"]);
  });

  it.each([
    ["BUY", "150", "EXECUTED"],
    ["BUY", "151.5", "EXECUTED"],
    ["BUY", "149.99", "RAISED"],
    ["SELL", "150", "EXECUTED"],
    ["SELL", "120", "EXECUTED"],
    ["SELL", "150.01", "RAISED"],
  ] as const)("to %s at %s is %s at a price of 150", async (side, price, status) => {
    const venue = openFutures();
    const taken = await venue.futures.placeOrder({ ...bid, side, price });
    // As it was taken: what becomes of it is read.
    expect(taken).toMatchObject({ status: "RAISED", exec_quantity: "0" });
    expect(await statusOf(venue, taken.order_id)).toMatchObject(status === "EXECUTED" ? { status, exec_quantity: "1", avg_execution_price: "150", execution_fee: "0.09", price } : { status, exec_quantity: "0" });
  });

  it.each(["IOC", "FOK"] as const)("%s that does not cross is cancelled and ties up nothing", async (time_in_force) => {
    const venue = openFutures();
    const { order_id } = await venue.futures.placeOrder({ ...bid, time_in_force });
    expect(await statusOf(venue, order_id)).toMatchObject({ status: "CANCELLED", exec_quantity: "0", execution_fee: "0" });
    expect(await venue.wallet()).toMatchObject({ available: "1000", orders: "0" });
    expect((await venue.futures.openOrders({ exchange })).orders).toEqual([]);
  });

  it.each(["GTC", "IOC", "FOK"] as const)("%s that crosses is executed", async (time_in_force) => {
    const venue = openFutures();
    const { order_id } = await venue.futures.placeOrder({ ...bid, price: "155", time_in_force });
    expect(await statusOf(venue, order_id)).toMatchObject({ status: "EXECUTED" });
  });
});

describe("a position", () => {
  it("opens with a market order: margin held, fee taken", async () => {
    const venue = openFutures();
    const order = await venue.futures.placeOrder({ ...ETH, ...buy, quantity: "0.7" });
    expect(order).toMatchObject({ status: "RAISED", order_type: "MARKET", price: "0", exec_quantity: "0" });
    expect(await statusOf(venue, order.order_id)).toMatchObject({ status: "EXECUTED", exec_quantity: "0.7", avg_execution_price: "3000", execution_fee: "1.26", realised_pnl: "0" });
    expect(await position(venue, "ETHUSDT")).toMatchObject({ position_side: "LONG", position_size: "0.7", position_value: "2100", avg_entry_price: "3000", position_margin: "300", leverage: "7", unrealised_pnl: "0", created_at: NOW });
    expect(await venue.wallet()).toEqual({ total: "998.74", available: "698.74", positions: "300", orders: "0" });
    expect(await venue.booked()).toEqual(["COMMISSION -1.26"]);
  });

  it("grows: value, margin and average price", async () => {
    const venue = openFutures(asSeeded());
    await venue.futures.placeOrder({ ...ETH, ...buy, quantity: "0.1" });
    // (0.4 × 2950 + 0.1 × 3000) / 0.5; 170 + 300 / 7
    expect(await position(venue, "ETHUSDT")).toMatchObject({ position_size: "0.5", position_value: "1480", avg_entry_price: "2960", position_margin: "212.857142857142857142", created_at: NOW });
  });

  it("shrinks: profit, fee, and margin in proportion", async () => {
    const venue = openFutures(asSeeded());
    const { order_id } = await venue.futures.placeOrder({ ...ETH, ...sell, quantity: "0.1", reduce_only: true });
    expect(await statusOf(venue, order_id)).toMatchObject({ status: "EXECUTED", realised_pnl: "5", execution_fee: "0.18", reduce_only: true });
    expect(await position(venue, "ETHUSDT")).toMatchObject({ position_side: "LONG", position_size: "0.3", avg_entry_price: "2950", position_margin: "127.5" });
    expect(await venue.booked()).toEqual(["COMMISSION -0.18", "P&L 5"]);
    expect(await venue.wallet()).toEqual({ total: "1004.82", available: "853.32", positions: "127.5", orders: "24" });
  });

  it("closes: nothing is left but profit less fee", async () => {
    const venue = openFutures(asSeeded());
    venue.wait(5_000);
    await venue.futures.placeOrder({ ...ETH, ...sell, quantity: "0.4" });
    expect(await venue.futures.getPositions({ exchange })).toEqual([]);
    expect(await venue.booked()).toEqual(["COMMISSION -0.72", "P&L 20"]);
    expect(await venue.wallet()).toEqual({ total: "1019.28", available: "995.28", positions: "0", orders: "24" });
  });

  it("turns: the rest opens the other side", async () => {
    const venue = openFutures(asSeeded());
    venue.wait(5_000);
    const before = await position(venue, "ETHUSDT");
    const { order_id } = await venue.futures.placeOrder({ ...ETH, ...sell, quantity: "1.1" });
    expect(await statusOf(venue, order_id)).toMatchObject({ status: "EXECUTED", exec_quantity: "1.1", realised_pnl: "20", execution_fee: "1.98" });
    const after = await position(venue, "ETHUSDT");
    expect(after).toMatchObject({ position_side: "SHORT", position_size: "0.7", avg_entry_price: "3000", position_margin: "300", created_at: NOW + 5_000 });
    expect(after!.position_id).not.toBe(before!.position_id);
    expect(await venue.wallet()).toEqual({ total: "1018.02", available: "694.02", positions: "300", orders: "24" });
  });

  it("that is short gains when it is bought back lower", async () => {
    const venue = openFutures({ positions: [{ symbol: "BTCUSDT", side: "SHORT", size: "0.02", entryPrice: "61000", margin: "244" }] });
    await venue.futures.placeOrder({ ...BTC, ...buy, quantity: "0.02" });
    expect(await venue.booked()).toEqual(["COMMISSION -0.72", "P&L 20"]);
  });

  it("is not closed with a loss that its margin and the wallet do not cover", async () => {
    const held: NonNullable<ReturnType<typeof asSeeded>["positions"]> = [{ symbol: "ETHUSDT", side: "LONG", size: "0.4", entryPrice: "4000", margin: "200" }];
    // A loss of 400 and a fee of 0.72.
    const close = (usdt: string) => openFutures({ usdt, positions: held }).futures.placeOrder({ ...ETH, ...sell, quantity: "0.4" });
    expect(await refusalOf(close("400.71"))).toEqual([400, TOO_MUCH]);
    expect(await close("400.72")).toMatchObject({ status: "RAISED" });
  });

  it("frees the leverage only when it is gone, and so do orders", async () => {
    const venue = openFutures();
    const set = () => venue.futures.updateLeverage({ ...SOL, leverage: 3 });
    await venue.futures.placeOrder({ ...SOL, ...buy, quantity: "1" });
    expect(await refusalOf(set())).toEqual([400, "Leverage cannot be changed with an open position"]);
    await venue.futures.placeOrder({ ...SOL, ...sell, quantity: "1" });
    const { order_id } = await venue.futures.placeOrder(bid);
    expect(await refusalOf(set())).toEqual([400, "Cancel open orders before changing leverage"]);
    await venue.futures.cancelOrder({ exchange, order_id });
    expect(await set()).toMatchObject({ leverage: "3" });
    // What is opened next goes by it.
    await venue.futures.placeOrder({ ...SOL, ...buy, quantity: "1" });
    expect(await position(venue, "SOLUSDT")).toMatchObject({ position_margin: "50", leverage: "3" });
  });
});

describe("an order that may only reduce", () => {
  it.each([["MARKET", {}], ["LIMIT", { price: "100" }]] as const)("of kind %s is executed as far as there is a position", async (order_type, price) => {
    const venue = openFutures(asSeeded());
    const { order_id } = await venue.futures.placeOrder({ ...ETH, side: "SELL", order_type, ...price, quantity: "1", reduce_only: true } as never);
    expect(await statusOf(venue, order_id)).toMatchObject({ status: "PARTIALLY_EXECUTED", quantity: "1", exec_quantity: "0.4" });
    expect(await venue.futures.getPositions({ exchange })).toEqual([]);
  });

  it("ties up nothing while it rests, and goes with the position", async () => {
    const venue = openFutures(asSeeded());
    const other = await venue.futures.placeOrder({ ...ETH, side: "SELL", order_type: "LIMIT", price: "3100", quantity: "0.01" });
    const reducing = await venue.futures.placeOrder({ ...ETH, side: "SELL", order_type: "LIMIT", price: "3200", quantity: "0.4", reduce_only: true });
    const elsewhere = (await venue.futures.openOrders({ ...SOL })).orders[0]!;
    expect((await venue.wallet()).orders).toBe("28.428571428571428571"); // 24 for SOL, 31 / 7 for the first
    await venue.futures.placeOrder({ ...ETH, ...sell, quantity: "0.1" });
    expect(await statusOf(venue, reducing.order_id)).toMatchObject({ status: "RAISED" });
    await venue.futures.placeOrder({ ...ETH, ...sell, quantity: "0.3" });
    expect(await statusOf(venue, reducing.order_id)).toMatchObject({ status: "CANCELLED", execution_fee: "0" });
    for (const { order_id } of [other, elsewhere]) expect(await statusOf(venue, order_id)).toMatchObject({ status: "RAISED" });
  });

  it.each([
    ["without a position", SOL, "SELL"],
    ["that would grow it", ETH, "BUY"],
  ] as const)("is refused %s", async (_what, where, side) => {
    const venue = openFutures(asSeeded());
    expect(await refusalOf(venue.futures.placeOrder({ ...where, side, order_type: "MARKET", quantity: "0.1", reduce_only: true }))).toEqual([400, "There is no open position that this order could reduce"]);
    expect(venue.sandbox.ledger).toEqual([]);
  });
});

describe("stop and take-profit", () => {
  const short: { symbol: string; side: "SHORT"; size: string; entryPrice: string; margin: string } = { symbol: "ETHUSDT", side: "SHORT", size: "0.4", entryPrice: "3050", margin: "170" };
  const order = { ...ETH, quantity: "0", reduce_only: true } as const;

  it.each([
    // A long position is closed by selling, a short one by buying; the price is 3000.
    ["LONG", "STOP_MARKET", "2800", false],
    ["LONG", "STOP_MARKET", "3000", true],
    ["LONG", "STOP_MARKET", "3100", true],
    ["LONG", "TAKE_PROFIT_MARKET", "3400", false],
    ["LONG", "TAKE_PROFIT_MARKET", "3000", true],
    ["LONG", "TAKE_PROFIT_MARKET", "2900", true],
    ["SHORT", "STOP_MARKET", "3400", false],
    ["SHORT", "STOP_MARKET", "2900", true],
    ["SHORT", "TAKE_PROFIT_MARKET", "2800", false],
    ["SHORT", "TAKE_PROFIT_MARKET", "3000", true],
  ] as const)("of a %s position: %s at %s, reached: %s", async (held, order_type, trigger_price, reached) => {
    const venue = openFutures(held === "LONG" ? { positions: asSeeded().positions! } : { positions: [short] });
    const side = held === "LONG" ? "SELL" : "BUY";
    const taken = await venue.futures.placeOrder({ ...order, side, order_type, trigger_price });
    expect(taken).toMatchObject({ status: "RAISED", quantity: "0", price: "0", trigger_price, reduce_only: true, execution_fee: "0" });
    expect(await statusOf(venue, taken.order_id)).toMatchObject(reached ? { status: "EXECUTED", quantity: "0", exec_quantity: "0.4", avg_execution_price: "3000", realised_pnl: "20" } : { status: "RAISED" });
    expect(await venue.futures.getPositions({ exchange })).toHaveLength(reached ? 0 : 1);
    expect((await venue.wallet()).orders).toBe("0");
  });

  it("of another position stays", async () => {
    const venue = openFutures({ positions: [...asSeeded().positions!, { symbol: "BTCUSDT", side: "LONG", size: "0.01", entryPrice: "60000", margin: "120" }] });
    const { order_id } = await venue.futures.placeOrder({ ...order, ...BTC, side: "SELL", order_type: "STOP_MARKET", trigger_price: "50000" });
    await venue.futures.placeOrder({ ...ETH, ...sell, quantity: "0.4" });
    expect(await statusOf(venue, order_id)).toMatchObject({ status: "RAISED" });
  });

  it("goes with the position, and keeps the leverage as it is until then", async () => {
    const venue = openFutures({ positions: asSeeded().positions! });
    const { order_id } = await venue.futures.placeOrder({ ...order, side: "SELL", order_type: "STOP_MARKET", trigger_price: "2800" });
    expect((await venue.futures.openOrders({ exchange })).orders.map((row) => row.order_id)).toEqual([order_id]);
    await venue.futures.placeOrder({ ...ETH, ...sell, quantity: "0.4" });
    expect(await statusOf(venue, order_id)).toMatchObject({ status: "CANCELLED", trigger_price: "2800" });
    expect(await venue.futures.updateLeverage({ ...ETH, leverage: 3 })).toMatchObject({ leverage: "3" });
  });

  it.each([
    ["a quantity", { quantity: "0.4" }, [422, NOT_VALID]],
    ["reduce_only false", { reduce_only: false }, [422, NOT_VALID]],
    ["a trigger price between two steps", { trigger_price: "2800.001" }, [422, NOT_VALID]],
    ["the side of the position", { side: "BUY" }, [400, "There is no open position that this order could reduce"]],
    ["a symbol without a position", BTC, [400, "There is no open position that this order could reduce"]],
  ] as const)("is refused with %s", async (_what, change, refusal) => {
    const { futures, sandbox } = openFutures({ positions: asSeeded().positions! });
    expect(await refusalOf(futures.placeOrder({ ...order, side: "SELL", order_type: "STOP_MARKET", trigger_price: "2800", ...change }))).toEqual(refusal);
    expect(sandbox.ledger).toEqual([]);
  });
});

describe("an order is refused", () => {
  it.each([
    ["a quantity below the smallest", { quantity: "0.001" }],
    ["a quantity of nothing", { quantity: "0" }],
    ["a quantity between two steps", { quantity: "0.015" }],
    ["a quantity above the largest", { quantity: "6000.01", price: "0.01" }],
    ["a market quantity above the largest", { order_type: "MARKET", quantity: "700.01" }],
    ["a price between two steps", { price: "120.001" }],
    ["a symbol without an instrument", { symbol: "NOSUCHUSDT" }],
  ])("with %s", async (_what, change) => {
    const { futures, sandbox, wallet } = openFutures({ usdt: "1000000" });
    expect(await refusalOf(futures.placeOrder({ ...bid, ...change } as typeof bid))).toEqual([422, NOT_VALID]);
    expect(sandbox.ledger).toEqual([]);
    expect(await wallet()).toMatchObject({ available: "1000000" });
  });

  it("but the largest quantities are taken", async () => {
    const { futures } = openFutures({ usdt: "1000000" });
    expect(await futures.placeOrder({ ...bid, quantity: "6000", price: "0.01" })).toMatchObject({ quantity: "6000" });
    expect(await futures.placeOrder({ ...SOL, ...buy, quantity: "700" })).toMatchObject({ quantity: "700" });
  });

  it.each([
    [{ order_type: "LIMIT", quantity: 1 }, "Input price is missing"],
    [{ order_type: "STOP_MARKET", quantity: 0, reduce_only: true }, "Input trigger_price is missing"],
    [{ order_type: "TAKE_PROFIT_MARKET", quantity: 0, trigger_price: 1 }, "Input reduce_only is missing"],
    [{ order_type: "MARKET" }, "Input quantity is missing"],
  ])("%j", async (body, message) => {
    const { futures } = openFutures({}, { validate: "off" });
    expect(await refusalOf(futures.placeOrder({ ...SOL, side: "BUY", ...body } as never))).toEqual([422, message]);
  });

  it("above what is available, to the last digit, and then nothing has changed", async () => {
    // 3000 of value at 5 times is 600, and its fee 1.8.
    const venue = openFutures({ usdt: "601.79999999" });
    const order = { ...SOL, ...buy, quantity: "20" } as const;
    expect(await refusalOf(venue.futures.placeOrder(order))).toEqual([400, TOO_MUCH]);
    expect(await refusalOf(venue.futures.placeOrder({ ...bid, quantity: "25.08" }))).toEqual([400, TOO_MUCH]);
    expect(await venue.wallet()).toMatchObject({ available: "601.79999999" });
    expect(venue.sandbox.ledger).toEqual([]);
    const enough = openFutures({ usdt: "601.8" });
    await enough.futures.placeOrder(order);
    expect(await enough.wallet()).toEqual({ total: "600", available: "0", positions: "600", orders: "0" });
    // Closing frees more than it costs.
    await enough.futures.placeOrder({ ...order, side: "SELL" });
    expect(await enough.wallet()).toMatchObject({ total: "598.2", available: "598.2" });
  });

  it("of which resting orders take their part", async () => {
    const { futures } = openFutures({ usdt: "30" });
    await futures.placeOrder(bid);
    expect(await refusalOf(futures.placeOrder(bid))).toEqual([400, TOO_MUCH]);
    await futures.cancelAll({ exchange });
    expect(await futures.placeOrder(bid)).toMatchObject({ status: "RAISED" });
  });
});

describe("client_order_id", () => {
  it("sent again gives the same order, and places no second one", async () => {
    const venue = openFutures();
    const first = await venue.futures.placeOrder({ ...SOL, ...buy, quantity: "1", client_order_id: "mine" });
    const again = await venue.futures.placeOrder({ ...SOL, ...buy, quantity: "2", client_order_id: "mine" });
    expect(again).toMatchObject({ order_id: first.order_id, quantity: "1", status: "EXECUTED" });
    expect(await position(venue, "SOLUSDT")).toMatchObject({ position_size: "1" });
    expect((await venue.futures.placeOrder({ ...SOL, ...buy, quantity: "1" })).order_id).not.toBe(first.order_id);
  });

  it("finds the order", async () => {
    const { futures } = openFutures();
    await futures.placeOrder(bid);
    const { order_id } = await futures.placeOrder({ ...bid, client_order_id: "mine" });
    expect((await futures.getOrderStatus({ client_order_id: "mine" })).order).toMatchObject({ order_id, client_order_id: "mine" });
  });
});

describe("reading one order", () => {
  it("needs an id that exists", async () => {
    const { futures } = openFutures();
    await futures.placeOrder(bid);
    expect(await refusalOf(futures.getOrderStatus({}))).toEqual([422, "Input order_id is missing"]);
    for (const ids of [{ order_id: "other" }, { client_order_id: "other" }, { order_id: "other", client_order_id: "mine" }]) expect(await refusalOf(futures.getOrderStatus(ids))).toEqual([400, "Order not found"]);
  });
});

describe("cancelling", () => {
  it("is raised first and done by the next read, with two members of other names", async () => {
    const venue = openFutures();
    const { order_id } = await venue.futures.placeOrder({ ...bid, client_order_id: "mine" });
    venue.wait(11_000);
    const answer = await venue.futures.cancelOrder({ exchange, order_id });
    expect(answer).toEqual({
      order_id,
      exchange,
      symbol: "SOLUSDT",
      side: "BUY",
      status: "CANCELLATION_RAISED",
      order_type: "LIMIT",
      quantity: "1",
      exec_quantity: "0",
      price: "120",
      avg_exec_price: "0",
      exec_fee: "0",
      reduce_only: false,
      client_order_id: "mine",
      created_at: NOW,
      updated_at: NOW + 11_000,
    });
    venue.wait(500);
    expect(await statusOf(venue, order_id)).toMatchObject({ status: "CANCELLED", execution_fee: "0", updated_at: NOW + 11_500 });
    expect(await venue.wallet()).toMatchObject({ available: "1000", orders: "0" });
    expect((await venue.futures.openOrders({ exchange })).orders).toEqual([]);
    expect((await venue.futures.closedOrders({ exchange })).orders).toMatchObject([{ order_id, status: "CANCELLED" }]);
  });

  it("is refused for what does not work", async () => {
    const { futures } = openFutures();
    const done = await futures.placeOrder({ ...SOL, ...buy, quantity: "1" });
    const gone = await futures.placeOrder({ ...bid, time_in_force: "IOC" });
    expect(await refusalOf(futures.cancelOrder({ exchange, order_id: done.order_id }))).toEqual([400, "Order is already EXECUTED"]);
    expect(await refusalOf(futures.cancelOrder({ exchange, order_id: gone.order_id }))).toEqual([400, "Order is already CANCELLED"]);
    expect(await refusalOf(futures.cancelOrder({ exchange, order_id: "other" }))).toEqual([400, "Order not found"]);
    const { order_id } = await futures.placeOrder(bid);
    await futures.cancelOrder({ exchange, order_id });
    expect(await refusalOf(futures.cancelOrder({ exchange, order_id }))).toEqual([400, "Order is already CANCELLED"]);
  });

  it("all takes the orders of a symbol in any case, or of all, stops included", async () => {
    const venue = openFutures({ positions: asSeeded().positions! });
    const stop = await venue.futures.placeOrder({ ...ETH, side: "SELL", order_type: "STOP_MARKET", trigger_price: "2800", quantity: "0", reduce_only: true });
    const [first, second] = [await venue.futures.placeOrder(bid), await venue.futures.placeOrder(bid)];
    const third = await venue.futures.placeOrder({ ...BTC, side: "BUY", order_type: "LIMIT", price: "50000", quantity: "0.01" });
    expect(await venue.futures.cancelAll({ exchange, symbol: "solusdt" })).toEqual({ orders_ids: [second.order_id, first.order_id] });
    expect((await venue.futures.openOrders({ exchange })).orders.map(({ order_id }) => order_id)).toEqual([third.order_id, stop.order_id]);
    expect(await venue.futures.cancelAll({ exchange })).toEqual({ orders_ids: [third.order_id, stop.order_id] });
    expect(await venue.futures.cancelAll({ exchange })).toEqual({ orders_ids: [] });
    expect((await venue.wallet()).orders).toBe("0");
  });
});

describe("lists", () => {
  it("of finished orders: newest first, by symbol and state", async () => {
    const venue = openFutures(asSeeded());
    await venue.futures.placeOrder({ ...bid, time_in_force: "IOC" });
    venue.wait(1_000);
    await venue.futures.placeOrder({ ...ETH, ...sell, quantity: "1", reduce_only: true });
    await venue.futures.placeOrder({ ...SOL, ...buy, quantity: "0.5" });
    const list = async (filter: object) => (await venue.futures.closedOrders({ exchange, ...filter })).orders.map(({ symbol, status }) => `${symbol} ${status}`);
    expect(await list({})).toEqual(["SOLUSDT EXECUTED", "ETHUSDT PARTIALLY_EXECUTED", "SOLUSDT CANCELLED"]);
    expect(await list({ symbol: "solusdt" })).toEqual(["SOLUSDT EXECUTED", "SOLUSDT CANCELLED"]);
    for (const status of ["EXECUTED", "PARTIALLY_EXECUTED", "CANCELLED"] as const) expect(await list({ status })).toEqual([expect.stringContaining(` ${status}`)]);
    expect(await list({ to_time: NOW + 999 })).toEqual(["SOLUSDT CANCELLED"]);
    // The two of one moment have times of their own.
    expect(await list({ to_time: NOW + 1_000 })).toHaveLength(2);
    expect(await list({ to_time: NOW + 1_001 })).toHaveLength(3);
    expect(await list({ from_time: NOW + 1_000 })).toEqual(["SOLUSDT EXECUTED", "ETHUSDT PARTIALLY_EXECUTED"]);
    for (const window of [{ from_time: NOW - 7 * DAY - 1, to_time: NOW }, { from_time: NOW, to_time: NOW - 1 }]) expect(await refusalOf(venue.futures.closedOrders({ exchange, ...window }))).toEqual([422, NOT_VALID]);
    venue.wait(8 * DAY);
    expect(await list({})).toEqual([]);
  });

  it.each(["openOrders", "closedOrders"] as const)("%s is walked through to its end, 50 a page", async (operation) => {
    const { futures } = openFutures();
    const count = 120;
    for (let made = 0; made < count; made += 1) await futures.placeOrder({ ...bid, price: "0.01", ...(operation === "closedOrders" ? { time_in_force: "IOC" as const } : {}) });
    const first = await futures[operation]({ exchange });
    expect(first.orders).toHaveLength(50);
    expect(first.cursor).toBe(first.orders.at(-1)!.created_at - 1);
    const ids: string[] = [];
    for await (const { order_id } of rows(futures[operation], { exchange })) ids.push(order_id);
    expect(ids).toEqual(Array.from({ length: count }, (_, index) => orderId(count - index)));
  });
});
