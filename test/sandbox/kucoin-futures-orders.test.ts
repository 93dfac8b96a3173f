/** Futures orders at the simulated KuCoin: what they make of positions, what is refused, and how they are read and cancelled. */
import { describe, expect, it } from "vitest";
import { empty, NOW, openFutures, refused, type OpenFutures } from "./open-kucoin-futures.js";

const XBT = "XBTUSDTM";
const ETH = "ETHUSDTM";
const SOL = "SOLUSDTM";
const XRP = "XRPUSDTM";
/** 5 USDT a contract. */
const market = { symbol: XRP, side: "buy", type: "market", size: 10, leverage: 5 } as const;
const limit = { symbol: XRP, side: "buy", type: "limit", price: "0.48", size: 10, leverage: 5 } as const;

const qtyOf = async ({ futures }: OpenFutures, symbol = XRP): Promise<number> => (await futures.getPositionDetails({ symbol })).currentQty;

describe("a market order", () => {
  it("opens, grows, reduces, turns and closes a position at the mark price", async () => {
    const venue = openFutures(empty);
    const { futures } = venue;
    let made = 0;
    const trade = (side: "buy" | "sell", size: number, leverage = 5): Promise<unknown> => futures.addOrder({ ...market, side, size, leverage, clientOid: `o${(made += 1)}` });
    await trade("buy", 10);
    // 50 at a fifth, and what is kept for closing: 50 * 0.0006 * 1.2.
    expect(await futures.getPositionDetails({ symbol: XRP })).toMatchObject({ currentQty: 10, posInit: 10, posComm: 0.036, posMargin: 10.036, currentComm: 0.03, avgEntryPrice: 0.5, openingTimestamp: NOW, isOpen: true, realisedPnl: -0.03 });
    await trade("buy", 10, 10);
    expect(await futures.getPositionDetails({ symbol: XRP })).toMatchObject({ currentQty: 20, posInit: 15 });
    await trade("sell", 5);
    expect(await futures.getPositionDetails({ symbol: XRP })).toMatchObject({ currentQty: 15, posInit: 11.25 });
    const { id } = await futures.getPositionDetails({ symbol: XRP });
    await trade("sell", 18);
    const [short] = await futures.getPositionV2({ symbol: XRP });
    expect(short).toMatchObject({ currentQty: -3, posInit: "3", cumulativeTradeFee: "0.009" });
    expect(short!.id).not.toBe(id);
    await trade("buy", 3);
    expect(await futures.getPositionV2({ symbol: XRP })).toEqual([]);
    expect(await futures.getPositionDetails({ symbol: XRP })).toMatchObject({ isOpen: false, currentQty: 0, posMargin: 0 });
    expect(await futures.getPositionsHistory()).toMatchObject({ totalNum: 2, items: [{ type: "CLOSE_SHORT", side: "SHORT", pnl: "-0.018" }, { type: "CLOSE_LONG", side: "LONG", openPrice: "0.5", closePrice: "0.5", tradeFee: "0.12", pnl: "-0.12" }] });
    const fees = 0.03 * 2 + 0.015 + 0.054 + 0.009;
    const { margin, free } = await venue.wallet();
    expect([margin, free]).toEqual([expect.closeTo(5000 - fees, 9), margin]);
  });

  it("realises the profit of what it closes", async () => {
    const venue = openFutures();
    const { margin } = await venue.wallet();
    venue.wait(5000);
    await venue.futures.addOrder({ symbol: XBT, side: "sell", type: "market", size: 5, leverage: 1, clientOid: "part" });
    expect(await venue.futures.getPositionDetails({ symbol: XBT })).toMatchObject({ currentQty: 15, posCost: 870, realisedGrossPnl: 10, realisedGrossCost: -10, avgEntryPrice: 58000, currentComm: 0.18, realisedPnl: 9.82 });
    expect((await venue.wallet()).margin).toBeCloseTo(margin + 9.82, 9);
    await venue.futures.addOrder({ symbol: XBT, type: "market", closeOrder: true, clientOid: "rest" });
    // What was left goes with the position: the closing value is of 20 contracts.
    expect((await venue.futures.getPositionsHistory({ symbol: XBT })).items).toMatchObject([{ pnl: "39.28", realisedGrossCost: "-40", openPrice: "58000", closePrice: "60000", openTime: NOW, closeTime: NOW + 5000, marginMode: "ISOLATED", leverage: "7.66", userId: "100000001" }]);
    expect((await venue.client.account.getFuturesLedger({ currency: "USDT", type: "RealisedPNL" })).dataList).toMatchObject([{ amount: 29.46, remark: XBT }, { amount: 9.82, remark: XBT }]);
  });

  it("works on cross margin with the leverage of the contract", async () => {
    const venue = openFutures();
    const { margin } = await venue.wallet();
    await venue.futures.addOrder({ symbol: ETH, side: "sell", type: "market", size: 10, marginMode: "CROSS", clientOid: "a" });
    expect(await venue.futures.getPositionDetails({ symbol: ETH })).toMatchObject({ currentQty: -40, posCost: -1230, posInit: 246, posMargin: 240, crossMode: true, leverage: 5 });
    await venue.futures.addOrder({ symbol: ETH, type: "market", closeOrder: true, marginMode: "CROSS", clientOid: "b" });
    // The fees of 300 and of 1200.
    expect((await venue.wallet()).margin).toBeCloseTo(margin + 30 - 0.18 - 0.72, 9);
    expect((await venue.futures.getPositionsHistory()).items).toMatchObject([{ type: "CLOSE_SHORT", marginMode: "CROSS", leverage: "5" }]);
  });

  it("may be told in the base asset or as a value", async () => {
    const venue = openFutures(empty);
    const { size: _size, ...rest } = market;
    await venue.futures.addOrder({ ...rest, qty: "30", clientOid: "a" });
    expect(await qtyOf(venue)).toBe(3);
    await venue.futures.addOrder({ ...rest, valueQty: "29.9", clientOid: "b" });
    expect(await qtyOf(venue)).toBe(8);
    expect(await refused(venue.futures.addOrder({ ...rest, qty: "35", clientOid: "c" }))).toBe("100001");
    expect(await refused(venue.futures.addOrder({ ...rest, valueQty: "4.9", clientOid: "c" }))).toBe("100001");
  });
});

describe("a limit order", () => {
  it("rests below the mark price and ties up its margin, and frees it when it is cancelled", async () => {
    const venue = openFutures(empty);
    const { orderId } = await venue.futures.addOrder({ ...limit, clientOid: "a", remark: "grid 7" });
    expect(await venue.futures.getOrderByOrderId({ orderId })).toMatchObject({ clientOid: "a", status: "open", isActive: true, price: "0.48", value: "48", filledSize: 0, remark: "grid 7", leverage: "5", marginMode: "ISOLATED", endAt: null });
    // 48 at a fifth, and the fees of opening and closing.
    expect(await venue.wallet()).toEqual({ margin: 5000, free: 4990.33664 });
    expect(await venue.client.account.getFuturesAccount({ currency: "USDT" })).toMatchObject({ orderMargin: 9.66336, positionMargin: 0 });
    expect(await venue.futures.getOpenOrderValue({ symbol: XRP })).toEqual({ openOrderBuySize: 10, openOrderSellSize: 0, openOrderBuyCost: "48", openOrderSellCost: "0", settleCurrency: "USDT" });
    venue.wait(10);
    expect(await venue.futures.cancelOrderById({ orderId })).toEqual({ cancelledOrderIds: [orderId] });
    expect(await venue.futures.getOrderByOrderId({ orderId })).toMatchObject({ status: "done", isActive: false, cancelExist: true, endAt: NOW + 10 });
    expect(await venue.wallet()).toEqual({ margin: 5000, free: 5000 });
    expect(await refused(venue.futures.cancelOrderById({ orderId }))).toBe("100004");
  });

  it("is filled at the mark price where it crosses that", async () => {
    const venue = openFutures(empty);
    const { orderId } = await venue.futures.addOrder({ ...limit, price: "0.51", clientOid: "a" });
    expect(await venue.futures.getOrderByOrderId({ orderId })).toMatchObject({ status: "done", filledSize: 10, filledValue: "50", avgDealPrice: "0.5", cancelExist: false });
    await venue.futures.addOrder({ ...limit, side: "sell", price: "0.5", size: 4, clientOid: "b" });
    expect(await qtyOf(venue)).toBe(6);
  });

  it("lapses where it must not rest or must not trade", async () => {
    const venue = openFutures(empty);
    await venue.futures.addOrder({ ...limit, timeInForce: "IOC", clientOid: "ioc" });
    await venue.futures.addOrder({ ...limit, price: "0.51", postOnly: true, clientOid: "post" });
    for (const clientOid of ["ioc", "post"]) expect(await venue.futures.getOrderByClientOid({ clientOid }), clientOid).toMatchObject({ isActive: false, cancelExist: true, filledSize: 0 });
    await venue.futures.addOrder({ ...limit, price: "0.51", timeInForce: "IOC", clientOid: "now" });
    await venue.futures.addOrder({ ...limit, postOnly: true, clientOid: "rests" });
    expect(await venue.futures.getOrderByClientOid({ clientOid: "rests" })).toMatchObject({ isActive: true });
    expect(await qtyOf(venue)).toBe(10);
  });

  it("that only reduces ties up nothing, and goes with the position", async () => {
    const venue = openFutures();
    const { free } = await venue.wallet();
    await venue.futures.addOrder({ symbol: XBT, side: "sell", type: "limit", price: "62000", size: 50, leverage: 5, reduceOnly: true, clientOid: "a" });
    await venue.futures.addOrder({ symbol: XBT, side: "sell", type: "limit", price: "62000", size: 15, leverage: 5, clientOid: "b" });
    expect((await venue.wallet()).free).toBe(free);
    await venue.futures.addOrder({ symbol: XBT, type: "market", closeOrder: true, clientOid: "c" });
    expect(await venue.futures.getOrderByClientOid({ clientOid: "a" })).toMatchObject({ isActive: false, cancelExist: true });
    expect(await venue.futures.getOrderByClientOid({ clientOid: "b" })).toMatchObject({ isActive: true });
  });
});

describe("an order is refused", () => {
  const bad = (change: object): Promise<string> => refused(openFutures().futures.addOrder({ ...limit, clientOid: "a", ...change } as never));

  it.each([
    ["100003", "of an unknown contract", { symbol: "NOUSDTM" }],
    ["300012", "that buys far above the mark price", { price: "0.5251" }],
    ["300012", "that sells far below it", { side: "sell", price: "0.4749" }],
    ["100001", "off the tick", { price: "0.48001" }],
    ["100001", "beyond the largest size", { size: 500_001 }],
    ["100001", "beyond the leverage of the level", { leverage: 51 }],
    ["100001", "without leverage on isolated margin", { leverage: undefined }],
    ["100001", "with two sizes", { qty: "10" }],
    ["100001", "without a size", { size: undefined }],
    ["100001", "without a side", { side: undefined }],
    ["300003", "beyond what is free", { size: 3000, leverage: 1 }],
    ["300005", "beyond the risk limit", { size: 5000, leverage: 50 }],
    ["300009", "that closes nothing", { closeOrder: true, size: undefined }],
    ["300009", "that reduces nothing", { reduceOnly: true }],
    ["300009", "that reduces on the wrong side", { symbol: XBT, price: "59000", reduceOnly: true }],
  ])("with %s %s", async (code, _name, change) => {
    expect(await bad(change)).toBe(code);
  });

  it("and then nothing has changed, and its id is free", async () => {
    const venue = openFutures();
    const before = await venue.wallet();
    expect(await refused(venue.futures.addOrder({ ...limit, size: 4000, leverage: 2, clientOid: "a" }))).toBe("300003");
    expect(await refused(venue.futures.getOrderByClientOid({ clientOid: "a" }))).toBe("100001");
    expect(await venue.wallet()).toEqual(before);
    await venue.futures.addOrder({ ...limit, clientOid: "a" });
  });

  it("while a live order has its clientOid", async () => {
    const { futures } = openFutures();
    await futures.addOrder({ ...limit, clientOid: "a" });
    expect(await refused(futures.addOrder({ ...limit, clientOid: "a" }))).toBe("300018");
    await futures.cancelOrderByClientOid({ symbol: XRP, clientOid: "a" });
    await futures.addOrder({ ...limit, price: "0.47", clientOid: "a" });
    expect(await futures.getOrderByClientOid({ clientOid: "a" }), "the last one").toMatchObject({ price: "0.47" });
  });

  it("that would close beyond the bankruptcy price", async () => {
    const { futures } = openFutures((seed) => void (seed.positions[0]!.entryPrice = "70000"));
    expect(await refused(futures.addOrder({ symbol: XBT, type: "market", closeOrder: true, clientOid: "a" }))).toBe("300006");
    const cross = openFutures((seed, { funds }) => {
      seed.positions = [{ symbol: ETH, size: 100, entryPrice: "5000" }];
      seed.openOrders = [];
      funds!.contract = { USDT: "1000" };
    });
    expect(await refused(cross.futures.addOrder({ symbol: ETH, type: "market", closeOrder: true, marginMode: "CROSS", clientOid: "a" }))).toBe("300006");
  });

  it("by its test in the same way, which places nothing", async () => {
    const venue = openFutures();
    const before = await venue.wallet();
    expect(await venue.futures.addOrderTest({ ...market, clientOid: "a" })).toMatchObject({ clientOid: "a" });
    expect(await venue.futures.addOrderTest({ ...limit, clientOid: "a" })).toMatchObject({ clientOid: "a" });
    for (const order of [market, limit]) expect(await refused(venue.futures.addOrderTest({ ...order, size: 4000, leverage: 2, clientOid: "a" }))).toBe("300003");
    expect(await venue.wallet()).toEqual(before);
    expect(await refused(venue.futures.getOrderByClientOid({ clientOid: "a" }))).toBe("100001");
    expect(await qtyOf(venue)).toBe(0);
  });
});

describe("batches", () => {
  it("place each order for itself", async () => {
    const venue = openFutures();
    const rows = await venue.futures.batchAddOrders({ orders: [{ ...limit, clientOid: "a" }, { ...limit, price: "0.6", clientOid: "b" }, { ...market, clientOid: "c" }] });
    expect(rows).toMatchObject([{ clientOid: "a", symbol: XRP, code: "200000", msg: "success" }, { clientOid: "b", code: "300012" }, { clientOid: "c", code: "200000" }]);
    expect(rows[1]).not.toHaveProperty("orderId");
    expect(await venue.futures.getOrderByOrderId({ orderId: rows[0]!.orderId! })).toMatchObject({ clientOid: "a" });
    expect(await qtyOf(venue)).toBe(10);
  });

  it("cancel each order for itself, by either id", async () => {
    const { futures } = openFutures();
    const { orderId } = await futures.addOrder({ ...limit, clientOid: "a" });
    expect(await futures.batchCancelOrders({ orderIdsList: [orderId, "1"] })).toMatchObject([{ orderId, clientOid: null, code: "200" }, { orderId: "1", code: "100001" }]);
    expect(await futures.batchCancelOrders({ clientOidsList: [{ symbol: SOL, clientOid: "seeded-1" }, { symbol: XRP, clientOid: "a" }, { symbol: XBT, clientOid: "seeded-1" }] })).toMatchObject([{ orderId: null, clientOid: "seeded-1", code: "200" }, { code: "100004" }, { code: "100001" }]);
    expect((await futures.getOrderList({ status: "active" })).items).toEqual([]);
  });
});

describe("orders that wait for a trigger", () => {
  const stop = { ...market, side: "sell", stop: "down", stopPrice: "0.4", stopPriceType: "MP", reduceOnly: true } as const;

  it("are kept apart from the book and tie up nothing", async () => {
    const venue = openFutures(empty);
    await venue.futures.addOrder({ ...market, clientOid: "a" });
    const before = await venue.wallet();
    const { orderId } = await venue.futures.addOrder({ ...stop, clientOid: "stop" });
    await venue.futures.addOrder({ ...limit, stop: "up", stopPrice: "0.6", stopPriceType: "TP", clientOid: "entry" });
    expect(await venue.wallet()).toEqual(before);
    expect((await venue.futures.getOrderList({ status: "active" })).items).toEqual([]);
    expect((await venue.futures.getStopOrderList({ symbol: XRP })).items).toMatchObject([{ clientOid: "entry", stop: "up", type: "limit" }, { id: orderId, stop: "down", stopPrice: "0.4", stopPriceType: "MP", stopTriggered: false, isActive: true }]);
    expect((await venue.futures.getStopOrderList({ type: "market" })).items).toHaveLength(1);
    expect(await venue.futures.cancelAllOrdersV3({ symbol: XRP })).toEqual({ cancelledOrderIds: [] });
    expect((await venue.futures.cancelAllStopOrders({ symbol: XRP })).cancelledOrderIds).toHaveLength(2);
    expect(await venue.futures.getOrderList({ type: "market_stop" })).toMatchObject({ totalNum: 1, items: [{ id: orderId }] });
  });

  it("come with an order that has both triggers, and go with its position", async () => {
    const { futures } = openFutures(empty);
    await futures.addTPSLOrder({ ...market, clientOid: "a", triggerStopUpPrice: "0.6", triggerStopDownPrice: "0.4", stopPriceType: "MP" });
    expect((await futures.getStopOrderList()).items).toMatchObject([{ side: "sell", stop: "down", stopPrice: "0.4", closeOrder: true, clientOid: null }, { stop: "up", stopPrice: "0.6" }]);
    await futures.addOrder({ symbol: XRP, type: "market", closeOrder: true, clientOid: "b" });
    expect((await futures.getStopOrderList()).items).toEqual([]);
    await futures.addTPSLOrder({ ...limit, timeInForce: "IOC", clientOid: "c", triggerStopUpPrice: "0.6", stopPriceType: "MP" });
    expect((await futures.getStopOrderList()).items, "of an order that lapsed").toEqual([]);
  });
});

describe("reading and cancelling", () => {
  it("goes by contract, side, kind and time, page by page, the newest first", async () => {
    const venue = openFutures();
    const { futures } = venue;
    for (const [index, side] of (["buy", "buy", "sell", "buy"] as const).entries()) {
      venue.wait(1000);
      await futures.addOrder({ ...limit, side, price: side === "buy" ? "0.48" : "0.52", clientOid: `o${index}` });
    }
    const ids = async (query: Parameters<typeof futures.getOrderList>[0]): Promise<unknown[]> => (await futures.getOrderList({ status: "active", ...query })).items.map(({ clientOid }) => clientOid);
    expect(await ids({})).toEqual(["o3", "o2", "o1", "o0", "seeded-1"]);
    expect(await ids({ symbol: XRP, side: "buy" })).toEqual(["o3", "o1", "o0"]);
    expect(await ids({ startAt: NOW + 2000, endAt: NOW + 3000 })).toEqual(["o2", "o1"]);
    expect(await ids({ pageSize: 2, currentPage: 2 })).toEqual(["o1", "o0"]);
    expect(await ids({ type: "market" })).toEqual([]);
    expect(await futures.getOrderList({ status: "active", pageSize: 2 })).toMatchObject({ currentPage: 1, pageSize: 2, totalNum: 5, totalPage: 3 });
    expect((await futures.cancelAllOrdersV3({ symbol: XRP })).cancelledOrderIds).toHaveLength(4);
    expect((await futures.cancelAllOrdersV1()).cancelledOrderIds).toHaveLength(1);
    expect(await ids({})).toEqual([]);
    expect((await futures.getOrderList()).totalNum).toBe(5);
    expect(await futures.getRecentClosedOrders({ symbol: SOL })).toMatchObject([{ clientOid: "seeded-1" }]);
    venue.wait(86_400_001);
    expect(await futures.getRecentClosedOrders()).toEqual([]);
  });

  it("tells trades with their fees", async () => {
    const venue = openFutures();
    const { orderId } = await venue.futures.addOrder({ symbol: XBT, side: "sell", type: "market", size: 25, leverage: 5, clientOid: "a" });
    await venue.futures.addOrder({ ...market, clientOid: "b" });
    const { items } = await venue.futures.getTradeHistory({ orderId });
    // 20 were closed and 5 opened, at 60 a contract.
    expect(items).toMatchObject([{ symbol: XBT, side: "sell", size: 25, price: "60000", value: "1500", openFeePay: "0.18", closeFeePay: "0.72", fee: "0.9", feeRate: "0.0006", tradeType: "trade", marginMode: "ISOLATED" }]);
    expect(await venue.futures.getTradeHistory()).toMatchObject({ totalNum: 2, items: [{ symbol: XRP }, { symbol: XBT }] });
    expect(await venue.futures.getTradeHistory({ side: "buy", symbol: XRP })).toMatchObject({ totalNum: 1 });
    expect(await venue.futures.getTradeHistory({ tradeTypes: "adl,liquid" })).toMatchObject({ totalNum: 0 });
    expect(await venue.futures.getRecentTradeHistory({ symbol: XRP })).toHaveLength(1);
  });

  it("refuses what does not exist", async () => {
    const { futures } = openFutures();
    for (const call of [futures.getOrderByOrderId({ orderId: "1" }), futures.getOrderByClientOid({ clientOid: "no" }), futures.cancelOrderById({ orderId: "1" }), futures.cancelOrderByClientOid({ clientOid: "seeded-1", symbol: XRP })]) {
      await expect(call).rejects.toMatchObject({ code: "100001", reason: "not-found" });
    }
  });
});
