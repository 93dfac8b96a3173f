/** Margin stop orders and OCO orders of the simulated KuCoin: they wait until they are cancelled. */
import { describe, expect, it } from "vitest";
import { rows } from "../../src/kucoin/index.js";
import { NOW, openKucoin, refused, settled } from "./open-kucoin.js";

const flags = { isIsolated: false, autoBorrow: false, autoRepay: false };
const stop = { ...flags, clientOid: "stop", side: "sell", symbol: "BTC-USDT", type: "limit", price: "54900", size: "0.01", stopPrice: "55000" } as const;
const oco = { clientOid: "oco", side: "sell", symbol: "BTC-USDT", price: "65000", size: "0.01", stopPrice: "55000", limitPrice: "54900", isIsolated: false } as const;

describe("a stop order", () => {
  it("waits, is read, and is gone when it is cancelled", async () => {
    const { client, clock } = openKucoin();
    const { orderId, clientOid } = await client.margin.addStopOrder({ ...stop, remark: "a note", timeInForce: "GTT", cancelAfter: 60 });
    expect(orderId).toMatch(/^[0-9a-f]{24}$/);
    expect(clientOid).toBe("stop");
    clock.now += 120_000;
    const read = await client.margin.getStopOrderByOrderId({ orderId });
    expect(read).toEqual({ id: orderId, symbol: "BTC-USDT", status: "NEW", type: "limit", side: "sell", price: "54900", size: "0.01", funds: null, stp: null, timeInForce: "GTT", cancelAfter: 60, postOnly: false, hidden: false, iceberg: false, visibleSize: null, channel: "API", clientOid: "stop", remark: "a note", tags: null, relatedNo: null, orderTime: BigInt(NOW) * 1_000_000n, domainId: "kucoin", tradeSource: "USER", tradeType: "MARGIN_TRADE", feeCurrency: "USDT", takerFeeRate: "0.001", makerFeeRate: "0.001", createdAt: NOW, stop: "loss", stopTriggerTime: null, stopPrice: "55000", limitPrice: null, pop: null, activateCondition: null });
    expect(await client.margin.getStopOrderByClientOid({ clientOid: "stop" })).toEqual(read);
    // It ties up nothing, and is no order of the book.
    expect((await client.account.getCrossMarginAccount()).accounts.map(({ hold }) => hold)).toEqual(["0", "0"]);
    expect(await client.margin.getOpenOrders({ symbol: "BTC-USDT", tradeType: "MARGIN_TRADE" })).toEqual([]);
    expect(await client.margin.cancelStopOrderByOrderId({ orderId })).toEqual({ cancelledOrderIds: [orderId] });
    for (const call of [client.margin.getStopOrderByOrderId({ orderId }), client.margin.getStopOrderByClientOid({ clientOid: "stop" }), client.margin.cancelStopOrderByOrderId({ orderId }), client.margin.cancelStopOrderByClientOid({ clientOid: "stop" })]) await refused(call, "126043", "not-found");
  });

  it("may be a market order, by size or funds", async () => {
    const { client } = openKucoin();
    await client.margin.addStopOrder({ ...flags, clientOid: "m", side: "buy", symbol: "BTC-USDT", type: "market", funds: "50", stop: "entry", stopPrice: "62000", isIsolated: true });
    expect(await client.margin.getStopOrderByClientOid({ clientOid: "m" })).toMatchObject({ type: "market", price: null, size: null, funds: "50", stop: "entry", tradeType: "MARGIN_ISOLATED_TRADE", timeInForce: "GTC", cancelAfter: -1 });
    expect(await client.margin.cancelStopOrderByClientOid({ clientOid: "m" })).toMatchObject({ cancelledOrderIds: [expect.any(String)] });
  });

  it("is measured by the price that triggers it, not by the market's", async () => {
    const { client } = openKucoin();
    await client.margin.addStopOrder({ ...stop, stopPrice: "30000", price: "29900" });
    await refused(client.margin.addStopOrder({ ...stop, clientOid: "far", stopPrice: "65000", price: "55000" }), "126030", "order");
  });

  it.each<[string, object, string, string]>([
    ["an unknown pair", { symbol: "DOGE-USDT" }, "126004", "market"],
    ["a pair without cross margin", { symbol: "ETH-USDT" }, "130305", "market"],
    ["a trigger off the increment", { stopPrice: "55000.05" }, "126003", "order"],
    ["a size off the increment", { size: "0.000000001" }, "126003", "order"],
    ["a price far from its trigger", { price: "40000" }, "126030", "order"],
    ["no price", { type: undefined, price: undefined }, "400100", "parameter"],
  ])("is refused for %s", async (_what, change, code, reason) => {
    await refused(openKucoin().client.margin.addStopOrder({ ...stop, ...change } as never), code, reason);
  });

  it("is refused under a clientOid that was used before, and when 20 wait on the pair", async () => {
    const { client } = openKucoin();
    for (let index = 0; index < 20; index += 1) await client.margin.addStopOrder({ ...stop, clientOid: `s${index}`, isIsolated: index % 2 === 0 });
    await refused(client.margin.addStopOrder(stop), "126011", "order");
    await client.margin.cancelStopOrderByClientOid({ clientOid: "s0" });
    await refused(client.margin.addStopOrder({ ...stop, clientOid: "s0" }), "126044", "duplicate");
    await client.margin.addStopOrder(stop);
  });

  it("is listed and cancelled with others, as the filters say", async () => {
    const { client, clock } = openKucoin();
    const ids: Record<string, string> = {};
    for (const [clientOid, change] of Object.entries({ a: {}, b: { isIsolated: true }, c: { side: "buy", price: "61000", stopPrice: "61000", stop: "entry" }, d: { type: "market" } })) {
      ids[clientOid] = (await client.margin.addStopOrder({ ...stop, clientOid, ...change } as never)).orderId;
      clock.now += 1000;
    }
    const listed = async (query: object): Promise<unknown[]> => (await client.margin.getStopOrdersList(query)).items.map(({ clientOid }) => clientOid);
    expect(await client.margin.getStopOrdersList()).toMatchObject({ currentPage: 1, pageSize: 50, totalNum: 4, totalPage: 1 });
    expect(await listed({})).toEqual(["d", "c", "b", "a"]);
    expect(await listed({ side: "buy" })).toEqual(["c"]);
    expect(await listed({ tradeType: "MARGIN_ISOLATED_TRADE" })).toEqual(["b"]);
    for (const type of ["market", "market_stop"]) expect(await listed({ type })).toEqual(["d"]);
    expect(await listed({ symbol: "ETH-USDT" })).toEqual([]);
    expect(await listed({ startAt: NOW + 1000, endAt: NOW + 2000 })).toEqual(["c", "b"]);
    expect(await listed({ orderIds: `${ids.a},${ids.d}` })).toEqual(["d", "a"]);
    expect(await listed({ pageSize: 10, currentPage: 2 })).toEqual([]);

    expect(await client.margin.batchCancelStopOrder({ tradeType: "MARGIN_TRADE", orderIds: `${ids.a},${ids.b}` })).toEqual({ cancelledOrderIds: [ids.a] });
    expect(await client.margin.batchCancelStopOrder({ tradeType: "MARGIN_TRADE", symbol: "ETH-USDT" })).toEqual({ cancelledOrderIds: [] });
    expect(await client.margin.batchCancelStopOrder({ tradeType: "MARGIN_TRADE" })).toEqual({ cancelledOrderIds: [ids.c, ids.d] });
    expect(await listed({})).toEqual(["b"]);
  });

  it.each([["after", "applied"], ["before", "not applied"]] as const)("whose answer is lost %s it was carried out is %s", async (when, outcome) => {
    const venue = openKucoin();
    expect(await settled(venue, "margin.addStopOrder", when, () => venue.client.margin.addStopOrder(stop))).toMatchObject({ outcome, read: "margin.getStopOrderByClientOid" });
  });
});

describe("an OCO order", () => {
  it("waits with its two orders, and stays readable when it is cancelled", async () => {
    const { client } = openKucoin();
    const { orderId } = await client.margin.addOcoOrder(oco);
    const row = { orderId, symbol: "BTC-USDT", clientOid: "oco", orderTime: NOW, status: "NEW" };
    expect(await client.margin.getOcoOrderByOrderId({ orderId })).toEqual(row);
    expect(await client.margin.getOcoOrderByClientOid({ clientOid: "oco" })).toEqual(row);
    const detail = (await client.margin.getOcoOrderDetailByOrderId({ orderId }))!;
    expect(detail).toEqual({
      ...row,
      orders: [
        { id: expect.any(String) as string, symbol: "BTC-USDT", side: "sell", price: "65000", stopPrice: "65000", size: "0.01", status: "NEW" },
        { id: expect.any(String) as string, symbol: "BTC-USDT", side: "sell", price: "54900", stopPrice: "55000", size: "0.01", status: "NEW" },
      ],
    });
    const legs = detail.orders.map(({ id }) => id);
    expect(new Set([...legs, orderId]).size).toBe(3);
    expect(await client.margin.cancelOcoOrderByOrderId({ orderId })).toEqual({ cancelledOrderIds: legs });
    expect(await client.margin.getOcoOrderDetailByOrderId({ orderId })).toMatchObject({ status: "CANCELLED", orders: [{ status: "CANCELLED" }, { status: "CANCELLED" }] });
    await refused(client.margin.cancelOcoOrderByOrderId({ orderId }), "126043", "not-found");
    await refused(client.margin.cancelOcoOrderByClientOid({ clientOid: "nobody" }), "126043", "not-found");
  });

  it("is null where there is none", async () => {
    const { client } = openKucoin();
    expect(await Promise.all([client.margin.getOcoOrderByOrderId({ orderId: "1" }), client.margin.getOcoOrderByClientOid({ clientOid: "x" }), client.margin.getOcoOrderDetailByOrderId({ orderId: "1" })])).toEqual([null, null, null]);
  });

  it.each<[string, object, string, string]>([
    ["an unknown pair", { symbol: "DOGE-USDT" }, "126004", "market"],
    ["a pair without isolated margin", { symbol: "ETH-USDT", isIsolated: true }, "130303", "market"],
    ["a sale below the market", { price: "59000" }, "400100", "parameter"],
    ["a sale that is triggered above the market", { stopPrice: "61000" }, "400100", "parameter"],
    ["a buy above the market", { side: "buy", stopPrice: "61000", limitPrice: "61000" }, "400100", "parameter"],
    ["a buy that is triggered below the market", { side: "buy", price: "59000" }, "400100", "parameter"],
    ["a trigger off the increment", { stopPrice: "55000.01" }, "126003", "order"],
    ["a price off the increment", { price: "65000.01" }, "126003", "order"],
    ["a limit price off the increment", { limitPrice: "54900.01" }, "126003", "order"],
    ["a limit price far from its trigger", { limitPrice: "40000" }, "126030", "order"],
  ])("is refused for %s", async (_what, change, code, reason) => {
    await refused(openKucoin().client.margin.addOcoOrder({ ...oco, ...change } as never), code, reason);
  });

  it("is refused under a clientOid that was used before", async () => {
    const { client } = openKucoin();
    await client.margin.addOcoOrder({ ...oco, side: "buy", price: "55000", stopPrice: "65000", limitPrice: "65100" });
    await refused(client.margin.addOcoOrder(oco), "126044", "duplicate");
  });

  it("is listed and cancelled with others, as the filters say", async () => {
    const { client } = openKucoin();
    const ids: string[] = [];
    for (let index = 0; index < 12; index += 1) ids.push((await client.margin.addOcoOrder({ ...oco, clientOid: `o${index}`, isIsolated: index === 11 })).orderId);
    const walked: string[] = [];
    for await (const row of rows(client.margin.getOcoOrderList, { currentPage: 1, pageSize: 10 })) walked.push(row.orderId);
    expect(walked).toEqual([...ids].reverse());
    const page = { currentPage: 1, pageSize: 10 };
    expect(await client.margin.getOcoOrderList({ ...page, tradeType: "MARGIN_ISOLATED_TRADE" })).toMatchObject({ totalNum: 1, items: [{ orderId: ids[11] }] });
    expect(await client.margin.getOcoOrderList({ ...page, orderIds: `${ids[1]},${ids[2]}` })).toMatchObject({ totalNum: 2 });
    expect((await client.margin.cancelOcoOrderByClientOid({ clientOid: "o0" })).cancelledOrderIds).toHaveLength(2);
    expect((await client.margin.batchCancelOcoOrders({ orderIds: `${ids[0]},${ids[1]}` })).cancelledOrderIds).toHaveLength(2);
    expect((await client.margin.batchCancelOcoOrders({ tradeType: "MARGIN_TRADE" })).cancelledOrderIds).toHaveLength(18);
    expect((await client.margin.batchCancelOcoOrders()).cancelledOrderIds).toHaveLength(2);
    expect(await client.margin.getOcoOrderList(page)).toMatchObject({ totalNum: 12 });
  });

  it("whose answer is lost is found again, and so is its cancel", async () => {
    const venue = openKucoin();
    const { client } = venue;
    expect(await settled(venue, "margin.addOcoOrder", "after", () => client.margin.addOcoOrder(oco))).toMatchObject({ outcome: "applied", read: "margin.getOcoOrderByClientOid" });
    const { orderId } = (await client.margin.getOcoOrderByClientOid({ clientOid: "oco" }))!;
    expect(await settled(venue, "margin.cancelOcoOrderByOrderId", "before", () => client.margin.cancelOcoOrderByOrderId({ orderId }))).toMatchObject({ outcome: "not applied" });
    expect(await settled(venue, "margin.cancelOcoOrderByOrderId", "after", () => client.margin.cancelOcoOrderByOrderId({ orderId }))).toMatchObject({ outcome: "applied" });
    await client.margin.addOcoOrder({ ...oco, clientOid: "two" });
    expect(await settled(venue, "margin.cancelOcoOrderByClientOid", "after", () => client.margin.cancelOcoOrderByClientOid({ clientOid: "two" }))).toMatchObject({ outcome: "applied" });
  });
});
