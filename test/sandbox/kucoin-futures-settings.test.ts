/** How the futures account of the simulated KuCoin is set, and what stands in the way of it. */
import { describe, expect, it } from "vitest";
import { empty, openFutures, refused } from "./open-kucoin-futures.js";

const XBT = "XBTUSDTM";
const ETH = "ETHUSDTM";
const SOL = "SOLUSDTM";
const XRP = "XRPUSDTM";
const buyXrp = { symbol: XRP, side: "buy", type: "market", size: 10, leverage: 5 } as const;

describe("margin mode", () => {
  it("is switched per contract and read back", async () => {
    const { futures } = openFutures();
    expect(await futures.getMarginMode({ symbol: XRP })).toEqual({ symbol: XRP, marginMode: "ISOLATED" });
    expect(await futures.switchMarginMode({ symbol: XRP, marginMode: "CROSS" })).toEqual({ symbol: XRP, marginMode: "CROSS" });
    expect(await futures.getMarginMode({ symbol: XRP })).toEqual({ symbol: XRP, marginMode: "CROSS" });
    expect(await futures.getMarginMode({ symbol: ETH })).toEqual({ symbol: ETH, marginMode: "CROSS" });
  });

  it("stays while there is a position or a live order, but may be sent again", async () => {
    const { futures } = openFutures();
    for (const symbol of [XBT, SOL]) {
      expect(await refused(futures.switchMarginMode({ symbol, marginMode: "CROSS" })), symbol).toBe("50002");
      expect(await futures.switchMarginMode({ symbol, marginMode: "ISOLATED" })).toEqual({ symbol, marginMode: "ISOLATED" });
    }
    await futures.cancelAllOrdersV3({ symbol: SOL });
    await futures.switchMarginMode({ symbol: SOL, marginMode: "CROSS" });
    await futures.addOrder({ clientOid: "close", symbol: XBT, type: "market", closeOrder: true });
    await futures.switchMarginMode({ symbol: XBT, marginMode: "CROSS" });
  });

  it("is switched in a batch where that is possible", async () => {
    const { futures } = openFutures();
    expect(await futures.batchSwitchMarginMode({ marginMode: "CROSS", symbols: [XBT, ETH, XRP] })).toEqual({
      marginMode: { [XBT]: "ISOLATED", [ETH]: "CROSS", [XRP]: "CROSS" },
      errors: [{ code: "50002", msg: "exist.order.or.position", symbol: XBT }],
    });
    expect(await futures.getMarginMode({ symbol: XRP })).toMatchObject({ marginMode: "CROSS" });
  });

  it("is what orders must name", async () => {
    const { futures } = openFutures();
    expect(await refused(futures.addOrder({ ...buyXrp, clientOid: "a", marginMode: "CROSS" }))).toBe("330005");
    await futures.addOrder({ ...buyXrp, clientOid: "a" });
    expect(await refused(futures.addOrder({ ...buyXrp, symbol: ETH, clientOid: "b" }))).toBe("330005");
    await futures.addOrder({ ...buyXrp, symbol: ETH, marginMode: "CROSS", clientOid: "b" });
  });

  it("is refused of an unknown contract", async () => {
    const { futures } = openFutures();
    const symbol = "NOUSDTM";
    for (const call of [futures.getMarginMode({ symbol }), futures.switchMarginMode({ symbol, marginMode: "CROSS" }), futures.batchSwitchMarginMode({ symbols: [XRP, symbol], marginMode: "CROSS" }), futures.getCrossMarginLeverage({ symbol }), futures.getPositionV2({ symbol }), futures.cancelAllOrdersV3({ symbol })]) expect(await refused(call)).toBe("100003");
    expect(await futures.getMarginMode({ symbol: XRP }), "nothing of the batch").toMatchObject({ marginMode: "ISOLATED" });
  });
});

describe("position mode", () => {
  it("is switched only without positions and orders, and may be sent again", async () => {
    const { futures } = openFutures();
    expect(await futures.getPositionMode()).toEqual({ positionMode: 0 });
    expect(await refused(futures.switchPositionMode({ positionMode: "1" }))).toBe("50002");
    expect(await futures.switchPositionMode({ positionMode: "0" })).toEqual({ positionMode: 0 });

    const free = openFutures(empty).futures;
    expect(await free.switchPositionMode({ positionMode: "1" })).toEqual({ positionMode: 1 });
    expect(await free.getPositionMode()).toEqual({ positionMode: 1 });
    await free.addOrder({ ...buyXrp, clientOid: "a", positionSide: "LONG" });
    expect(await refused(free.switchPositionMode({ positionMode: "0" }))).toBe("50002");
  });

  it("makes orders name their side", async () => {
    const { futures } = openFutures(empty);
    expect(await refused(futures.addOrder({ ...buyXrp, clientOid: "a", positionSide: "LONG" }))).toBe("330011");
    await futures.switchPositionMode({ positionMode: "1" });
    expect(await refused(futures.addOrder({ ...buyXrp, clientOid: "a" }))).toBe("330012");
    expect(await refused(futures.addOrder({ ...buyXrp, clientOid: "a", positionSide: "BOTH" }))).toBe("330012");
  });

  it("keeps a long and a short position apart", async () => {
    const { futures } = openFutures(empty);
    await futures.switchPositionMode({ positionMode: "1" });
    await futures.addOrder({ ...buyXrp, clientOid: "a", positionSide: "LONG" });
    await futures.addOrder({ ...buyXrp, clientOid: "b", side: "sell", size: 4, positionSide: "SHORT" });
    const sides = async (): Promise<unknown[]> => (await futures.getPositionV2({ symbol: XRP })).map(({ positionSide, currentQty }) => [positionSide, currentQty]);
    expect(await sides()).toEqual([["LONG", 10], ["SHORT", -4]]);
    // More than there is: what is beyond is cancelled.
    await futures.addOrder({ ...buyXrp, clientOid: "c", size: 9, positionSide: "SHORT" });
    expect(await sides()).toEqual([["LONG", 10]]);
    expect(await futures.getOrderByClientOid({ clientOid: "c" })).toMatchObject({ size: 9, filledSize: 4, cancelExist: true, isActive: false });
    expect(await refused(futures.addOrder({ ...buyXrp, clientOid: "d", positionSide: "SHORT" }))).toBe("300009");
    await futures.addIsolatedMargin({ symbol: XRP, margin: "5", bizNo: "1", positionSide: "LONG" });
    expect(await refused(futures.addIsolatedMargin({ symbol: XRP, margin: "5", bizNo: "2", positionSide: "SHORT" }))).toBe("300009");
    expect(await refused(futures.addIsolatedMargin({ symbol: XRP, margin: "5", bizNo: "3" }))).toBe("330012");
    await futures.addOrder({ clientOid: "e", symbol: XRP, type: "market", closeOrder: true, positionSide: "LONG" });
    expect(await sides()).toEqual([]);
  });
});

describe("cross leverage", () => {
  it("is set per contract and ties up more of the wallet the lower it is", async () => {
    const { futures, wallet } = openFutures((seed) => void (seed.openOrders = []));
    expect(await futures.getCrossMarginLeverage({ symbol: ETH })).toEqual({ symbol: ETH, leverage: "5" });
    expect(await futures.getCrossMarginLeverage({ symbol: XBT })).toEqual({ symbol: XBT, leverage: "3" });
    const before = await wallet();
    // 930 of value: 186 at 5, 465 at 2.
    expect(await futures.modifyMarginLeverage({ symbol: ETH, leverage: "2" })).toBe(true);
    expect(await futures.getCrossMarginLeverage({ symbol: ETH })).toEqual({ symbol: ETH, leverage: "2" });
    expect(await wallet()).toEqual({ margin: before.margin, free: before.free - 279 });
    await futures.modifyMarginLeverage({ symbol: ETH, leverage: "5" });
    expect(await wallet()).toEqual(before);
    expect((await futures.getPositionV2({ symbol: ETH }))[0]).toMatchObject({ leverage: "5", posInit: "186", posMargin: "180", imr: "0.2" });
  });

  it("counts for live orders, too", async () => {
    const { futures, wallet } = openFutures((seed) => Object.assign(seed, { positions: [], openOrders: [] }));
    await futures.addOrder({ clientOid: "a", symbol: ETH, side: "buy", type: "limit", price: "2900", size: 10, marginMode: "CROSS" });
    const { free } = await wallet();
    // 290 of value: 58 at 5, 145 at 2.
    await futures.modifyMarginLeverage({ symbol: ETH, leverage: "2" });
    expect((await wallet()).free).toBeCloseTo(free - 87, 9);
    await futures.cancelOrderByClientOid({ symbol: ETH, clientOid: "a" });
    expect(await wallet()).toEqual({ margin: 5000, free: 5000 });
  });

  it("is refused beyond the bounds and where the wallet does not suffice, and then is as before", async () => {
    const { futures, wallet } = openFutures((_seed, { funds }) => void (funds!.contract = { USDT: "700" }));
    expect(await refused(futures.modifyMarginLeverage({ symbol: ETH, leverage: "126" }))).toBe("100001");
    expect(await refused(futures.modifyMarginLeverage({ symbol: ETH, leverage: "0.5" }))).toBe("100001");
    const before = await wallet();
    expect(await refused(futures.modifyMarginLeverage({ symbol: ETH, leverage: "1" }))).toBe("300003");
    expect(await wallet()).toEqual(before);
    expect(await futures.getCrossMarginLeverage({ symbol: ETH })).toEqual({ symbol: ETH, leverage: "5" });
  });
});

describe("risk limit level", () => {
  const levelOf = async ({ futures }: ReturnType<typeof openFutures>, symbol: string): Promise<unknown> => (await futures.getPositionDetails({ symbol })).riskLimitLevel;

  it("allows a larger position, and cancels all live orders of the contract", async () => {
    const venue = openFutures();
    const { futures, wallet } = venue;
    await futures.addOrder({ clientOid: "near", symbol: XBT, side: "buy", type: "limit", price: "59000", size: 1, leverage: 5 });
    await futures.addOrder({ clientOid: "stop", symbol: XBT, side: "sell", type: "market", size: 1, leverage: 5, stop: "down", stopPrice: "55000", stopPriceType: "MP" });
    const order = { symbol: XBT, side: "buy", type: "market", size: 1700, leverage: 60 } as const;
    expect(await refused(futures.addOrder({ ...order, clientOid: "large" }))).toBe("300005");
    const { free } = await wallet();
    expect(await futures.modifyIsolatedMarginRiskLimit({ symbol: XBT, level: 2 })).toBe(true);
    expect(await levelOf(venue, XBT)).toBe(2);
    expect((await wallet()).free, "the order's margin is free").toBeGreaterThan(free);
    for (const clientOid of ["near", "stop"]) expect(await futures.getOrderByClientOid({ clientOid })).toMatchObject({ isActive: false, cancelExist: true });
    expect(await futures.getOrderByClientOid({ clientOid: "seeded-1" }), "that of another contract").toMatchObject({ isActive: true });
    await futures.addOrder({ ...order, clientOid: "large" });
    expect(await refused(futures.modifyIsolatedMarginRiskLimit({ symbol: XBT, level: 1 }))).toBe("300005");
    expect(await levelOf(venue, XBT)).toBe(2);
  });

  it("adds the margin that a position lacks at the level", async () => {
    const { futures, wallet } = openFutures();
    const [before, [position]] = [await wallet(), await futures.getPositionV2({ symbol: XBT })];
    await futures.modifyIsolatedMarginRiskLimit({ symbol: XBT, level: 3 });
    // A fifth of 1200, and what is kept for the fee of closing.
    const [after] = await futures.getPositionV2({ symbol: XBT });
    expect(after).toMatchObject({ posMargin: "240.7656", posCrossMargin: "124", riskLimitLevel: 3, maintMarginReq: "0.1" });
    expect((await wallet()).free).toBeCloseTo(before.free - (240.7656 - Number(position!.posMargin)), 9);
    await futures.modifyIsolatedMarginRiskLimit({ symbol: XBT, level: 1 });
    expect((await futures.getPositionV2({ symbol: XBT }))[0]).toMatchObject({ posMargin: "240.7656" });
  });

  it("is refused where the wallet does not suffice for that; then the orders stay", async () => {
    const venue = openFutures((_seed, { funds }) => void (funds!.contract = { USDT: "100" }));
    await venue.futures.addOrder({ clientOid: "near", symbol: XBT, side: "buy", type: "limit", price: "59000", size: 1, leverage: 5 });
    expect(await refused(venue.futures.modifyIsolatedMarginRiskLimit({ symbol: XBT, level: 3 }))).toBe("200005");
    expect(await venue.futures.getOrderByClientOid({ clientOid: "near" })).toMatchObject({ isActive: true });
    expect(await levelOf(venue, XBT)).toBe(1);
  });

  it("is refused where there is no such level", async () => {
    expect(await refused(openFutures().futures.modifyIsolatedMarginRiskLimit({ symbol: XRP, level: 3 }))).toBe("100005");
  });
});

it("automatic deposits are switched and read back", async () => {
  const { futures } = openFutures();
  const state = async (): Promise<unknown> => (await futures.getPositionDetails({ symbol: XBT })).autoDeposit;
  expect(await state()).toBe(false);
  expect(await futures.modifyAutoDepositStatus({ symbol: XBT, status: true })).toBe(true);
  expect(await state()).toBe(true);
  await futures.modifyAutoDepositStatus({ symbol: XBT, status: false });
  expect(await state()).toBe(false);
});
