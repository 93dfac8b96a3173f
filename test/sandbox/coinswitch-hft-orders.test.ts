/** Orders of the simulated low-latency account, through the real client. */
import { describe, expect, it } from "vitest";
import { pages } from "../../src/coinswitch/index.js";
import { balanceOf, empty, hedge, market, NOW, openHft, order, positionsOf, refusalOf, unopened } from "./open-coinswitch-hft.js";

const linear = { category: "linear" } as const;

describe("an order that rests", () => {
  it("is listed with what the caller gave, and holds margin", async () => {
    const venue = openHft(empty);
    const { orderId, orderLinkId } = await venue.hft.placeOrder(order);
    expect(orderLinkId).toBe("mine");
    const { list, nextPageCursor } = await venue.hft.getOrdersRealtime({ ...linear, orderLinkId: "mine" });
    expect(list).toEqual([
      expect.objectContaining({ orderId, symbol: "BTCUSDT", side: "Buy", orderType: "Limit", orderStatus: "New", price: "59000", qty: "0.002", leavesQty: "0.002", cumExecQty: "0", avgPrice: "", timeInForce: "GTC", positionIdx: 0, reduceOnly: false, rejectReason: "EC_NoError", createdTime: String(NOW) }),
    ]);
    expect(nextPageCursor).toBe("");
    // 59000 × 0.002 at 5 times.
    expect(await balanceOf(venue)).toEqual(["1000", "976.4", "0", "23.6"]);
  });

  it("is cancelled by either id, and shows as cancelled", async () => {
    for (const by of ["orderId", "orderLinkId"] as const) {
      const venue = openHft(empty);
      const ids = await venue.hft.placeOrder(order);
      venue.time.now += 5;
      expect(await venue.hft.cancelOrder({ ...linear, symbol: "BTCUSDT", [by]: ids[by] })).toEqual(ids);
      const { list } = await venue.hft.getOrdersRealtime({ ...linear, orderId: ids.orderId });
      expect(list).toMatchObject([{ orderStatus: "Cancelled", leavesQty: "0", updatedTime: String(NOW + 5) }]);
      expect((await balanceOf(venue))[3]).toBe("0");
    }
  });

  it("is told from others by symbol and id", async () => {
    const { hft } = openHft();
    const { orderId } = await hft.placeOrder(order);
    const idsOf = async (which: object) => (await hft.getOrdersRealtime({ ...linear, ...which })).list.map(({ orderLinkId }) => orderLinkId);
    expect(await idsOf({})).toEqual(["mine", "seeded-1"]);
    expect(await idsOf({ symbol: "ETHUSDT" })).toEqual(["seeded-1"]);
    expect(await idsOf({ orderId })).toEqual(["mine"]);
    expect(await idsOf({ symbol: "ETHUSDT", orderId })).toEqual([]);
    expect(await idsOf({ orderLinkId: "none" })).toEqual([]);
  });

  it("goes with all others of its symbol", async () => {
    const { hft } = openHft();
    const { orderId } = await hft.placeOrder(order);
    expect(await hft.cancelAllOrders({ ...linear, symbol: "BTCUSDT" })).toEqual({ list: [{ orderId, orderLinkId: "mine" }], success: "1" });
    expect(await hft.cancelAllOrders({ ...linear, symbol: "BTCUSDT" })).toEqual({ list: [], success: "1" });
    const { list } = await hft.getOrdersRealtime(linear);
    expect(list.map(({ orderLinkId, orderStatus }) => [orderLinkId, orderStatus])).toEqual([["mine", "Cancelled"], ["seeded-1", "New"]]);
  });

  it("that may not wait is cancelled at once", async () => {
    for (const timeInForce of ["IOC", "FOK"] as const) {
      const venue = openHft(empty);
      await venue.hft.placeOrder({ ...order, timeInForce });
      expect((await venue.hft.getOrdersRealtime(linear)).list).toMatchObject([{ orderStatus: "Cancelled", timeInForce }]);
    }
  });

  it("leaves the list some hours after it ended, and the history keeps it", async () => {
    const { hft, time } = openHft(empty);
    const { orderId } = await hft.placeOrder(order);
    expect((await hft.getOrderHistory(linear)).list).toEqual([]);
    await hft.cancelOrder({ ...linear, symbol: "BTCUSDT", orderId });
    time.now += 4 * 3_600_000 - 1;
    expect((await hft.getOrdersRealtime(linear)).list).toHaveLength(1);
    time.now += 1;
    expect((await hft.getOrdersRealtime(linear)).list).toEqual([]);
    expect((await hft.getOrderHistory(linear)).list).toMatchObject([{ orderId, orderStatus: "Cancelled" }]);
  });

  it("lists come in pages, newest first", async () => {
    const { hft } = openHft(empty);
    for (const orderLinkId of ["a", "b", "c", "d", "e"]) await hft.placeOrder({ ...order, orderLinkId });
    const seen: (string | undefined)[][] = [];
    for await (const { list } of pages(hft.getOrdersRealtime, { ...linear, limit: 2 })) seen.push(list.map(({ orderLinkId }) => orderLinkId));
    expect(seen).toEqual([["e", "d"], ["c", "b"], ["a"]]);
    expect(await refusalOf(hft.getOrdersRealtime({ ...linear, cursor: "after" }))).toEqual(["10001", "params error: cursor invalid", "parameter"]);
  });
});

describe("an order that is filled", () => {
  it("opens a position, pays a fee, and shows as an execution", async () => {
    const venue = openHft(empty);
    const { orderId } = await venue.hft.placeOrder({ ...market, orderLinkId: "mine" });
    expect((await venue.hft.getOrdersRealtime(linear)).list).toMatchObject([{ orderStatus: "Filled", price: "0", avgPrice: "60000", cumExecQty: "0.002", cumExecValue: "120", cumExecFee: "0.042", leavesQty: "0" }]);
    expect((await venue.hft.executionList({ ...linear, orderLinkId: "mine" })).list).toEqual([
      { symbol: "BTCUSDT", orderId, orderLinkId: "mine", side: "Buy", execId: expect.any(String) as string, execPrice: "60000", execQty: "0.002", execValue: "120", execFee: "0.042", feeRate: "0.00035", execTime: String(NOW), isMaker: false, execType: "Trade", closedSize: "0" },
    ]);
    expect(await positionsOf(venue)).toEqual([["BTCUSDT", 0, "Buy", "0.002", "60000"]]);
    expect(await balanceOf(venue)).toEqual(["999.958", "975.958", "24", "0"]);
  });

  it("is a limit order at or beyond the price, at the price of the symbol", async () => {
    for (const [side, price] of [["Buy", "60000"], ["Buy", "60100"], ["Sell", "60000"], ["Sell", "59900"]] as const) {
      const venue = openHft(empty);
      await venue.hft.placeOrder({ ...order, side, price });
      expect(await positionsOf(venue)).toEqual([["BTCUSDT", 0, side, "0.002", "60000"]]);
    }
    const venue = openHft(empty);
    await venue.hft.placeOrder({ ...order, side: "Sell", price: "60000.1" });
    expect(await positionsOf(venue)).toEqual([]);
  });

  it("adds to a position at the average price", async () => {
    const venue = openHft();
    await venue.hft.placeOrder({ ...market, qty: "0.03" });
    expect(await positionsOf(venue)).toEqual([["BTCUSDT", 0, "Buy", "0.04", "59875"]]);
  });

  it("takes from a position of the other side and realises its profit", async () => {
    const venue = openHft();
    await venue.hft.placeOrder({ ...market, side: "Sell", qty: "0.004", reduceOnly: true });
    expect(await positionsOf(venue)).toEqual([["BTCUSDT", 0, "Buy", "0.006", "59500"]]);
    expect((await venue.hft.executionList(linear)).list).toMatchObject([{ closedSize: "0.004" }]);
    // 500 × 0.004 of profit, 60000 × 0.004 × 0.00035 of fee.
    expect((await balanceOf(venue))[0]).toBe("1001.916");
    expect((await venue.hft.getPositions(linear)).list[0]).toMatchObject({ cumRealisedPnl: "2", unrealisedPnl: "3" });
  });

  it("turns a position that is smaller", async () => {
    const venue = openHft();
    await venue.hft.placeOrder({ ...market, side: "Sell", qty: "0.012" });
    expect(await positionsOf(venue)).toEqual([["BTCUSDT", 0, "Sell", "0.002", "60000"]]);
    expect((await venue.hft.executionList(linear)).list).toMatchObject([{ closedSize: "0.01" }]);
  });

  it("closes a position without needing margin", async () => {
    const venue = openHft((seed) => void Object.assign(seed, { openOrders: [], account: { ...seed.account, balance: "130" } }));
    await venue.hft.placeOrder({ ...market, side: "Sell", qty: "0.01" });
    expect(await positionsOf(venue)).toEqual([]);
  });

  it("keeps long and short apart in hedge mode", async () => {
    const venue = openHft(hedge);
    await venue.hft.placeOrder({ ...market, positionIdx: 1 });
    await venue.hft.placeOrder({ ...market, side: "Sell", qty: "0.003", positionIdx: 2 });
    await venue.hft.placeOrder({ ...market, side: "Sell", qty: "0.001", positionIdx: 1 });
    expect(await positionsOf(venue)).toEqual([["BTCUSDT", 1, "Buy", "0.001", "60000"], ["BTCUSDT", 2, "Sell", "0.003", "60000"]]);
  });
});

describe("an order is refused", () => {
  it.each([
    ["for more than can be used", { ...market, qty: "0.2" }, "110007", "insufficient-funds"],
    ["under an orderLinkId that was used", { ...order, orderLinkId: "seeded-1" }, "110072", "duplicate"],
    ["for a symbol that there is none of", { ...order, symbol: "NOSUCHUSDT" }, "10001", "parameter"],
    ["for a quantity between steps", { ...order, qty: "0.0015" }, "10001", "parameter"],
    ["for less than the least quantity", { ...order, qty: "0.0001" }, "10001", "parameter"],
    ["for more than the largest quantity", { ...order, qty: "1000.001" }, "110090", "order"],
    ["at a price between ticks", { ...order, price: "59000.05" }, "10001", "parameter"],
    ["of too little value", { ...order, symbol: "SOLUSDT", price: "120", qty: "0.041" }, "110094", "order"],
    ["for a side in one-way mode", { ...order, positionIdx: 1 }, "10001", "parameter"],
    ["that shall only reduce, without a position", { ...order, symbol: "SOLUSDT", price: "120", qty: "1", reduceOnly: true }, "110017", "position"],
    ["that shall only reduce, on the side of the position", { ...order, reduceOnly: true }, "110017", "position"],
    ["that shall only reduce, beyond the position", { ...market, side: "Sell", qty: "0.011", reduceOnly: true }, "110017", "position"],
    ["for options", { ...order, category: "option", symbol: "BTC-26DEC25-100000-C" }, "10005", "permission"],
  ] as const)("%s", async (_what, given, code, reason) => {
    const venue = openHft();
    const before = [await balanceOf(venue), await positionsOf(venue)];
    const refusal = await refusalOf(venue.hft.placeOrder(given as typeof order));
    expect([refusal[0], refusal[2]]).toEqual([code, reason]);
    expect([await balanceOf(venue), await positionsOf(venue)]).toEqual(before);
    expect((await venue.hft.getOrdersRealtime(linear)).list).toHaveLength(1);
    expect(venue.sandbox.ledger).toEqual([]);
  });

  it("for the one position in hedge mode, and for closing more than there is", async () => {
    const { hft } = openHft(hedge);
    expect(await refusalOf(hft.placeOrder(order))).toEqual(["10001", "position idx not match position mode", "parameter"]);
    await hft.placeOrder({ ...market, positionIdx: 1 });
    expect((await refusalOf(hft.placeOrder({ ...market, side: "Sell", qty: "0.003", positionIdx: 1 })))[0]).toBe("110017");
    expect((await refusalOf(hft.placeOrder({ ...market, side: "Buy", positionIdx: 2 })))[0]).toBe("110017");
  });

  it("before the account was opened, and in an account of rupees", async () => {
    const { hft } = openHft(unopened);
    expect((await refusalOf(hft.placeOrder(order)))[2]).toBe("account");
    await hft.transferFunds({ direction: "IN", amount: "100", quote_asset: "INR" });
    expect(await refusalOf(hft.placeOrder(order))).toEqual(["10001", "params error: symbol settles in USDT", "parameter"]);
  });
});

describe("a cancellation is refused", () => {
  it.each([
    ["of an order that does not exist", { orderLinkId: "none" }],
    ["of an order of another symbol", { orderLinkId: "seeded-1" }],
    ["of an order that is filled", { orderLinkId: "filled" }],
  ])("%s", async (_what, which) => {
    const { hft } = openHft();
    await hft.placeOrder({ ...market, orderLinkId: "filled" });
    expect(await refusalOf(hft.cancelOrder({ ...linear, symbol: "BTCUSDT", ...which }))).toEqual(["110001", "order not exists or too late to cancel", "not-found"]);
  });

  it("without an id, twice, and of a symbol that there is none of", async () => {
    const { hft } = openHft();
    const which = { ...linear, symbol: "ETHUSDT" };
    expect((await refusalOf(hft.cancelOrder(which)))[0]).toBe("10001");
    await hft.cancelOrder({ ...which, orderLinkId: "seeded-1" });
    expect((await refusalOf(hft.cancelOrder({ ...which, orderLinkId: "seeded-1" })))[0]).toBe("110001");
    for (const call of [hft.cancelOrder, hft.cancelAllOrders]) expect((await refusalOf(call({ ...linear, symbol: "NOSUCHUSDT", ...(call === hft.cancelOrder && { orderId: "1" }) })))[1]).toContain("symbol invalid");
  });
});
