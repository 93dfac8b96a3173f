/** Margin of isolated futures positions at the simulated KuCoin, and what margin allows to open. */
import { describe, expect, it } from "vitest";
import { empty, openFutures, refused, type OpenFutures } from "./open-kucoin-futures.js";

const XBT = "XBTUSDTM";
const ETH = "ETHUSDTM";
const XRP = "XRPUSDTM";

const marginOf = async ({ futures }: OpenFutures, symbol = XBT): Promise<string> => (await futures.getPositionV2({ symbol }))[0]!.posMargin;

describe("adding margin", () => {
  it("moves it from what is free to the position, and the liquidation away", async () => {
    const venue = openFutures();
    const [before, wallet] = [await venue.futures.getPositionDetails({ symbol: XBT }), await venue.wallet()];
    const after = await venue.futures.addIsolatedMargin({ symbol: XBT, margin: "25.5", bizNo: "one" });
    expect(after.posMargin).toBeCloseTo(before.posMargin + 25.5, 9);
    expect(after).toMatchObject({ posCross: 25.5, currentQty: 20 });
    expect(after.liquidationPrice).toBeLessThan(before.liquidationPrice);
    expect(after.realLeverage).toBeLessThan(before.realLeverage!);
    expect(await venue.wallet()).toEqual({ margin: wallet.margin, free: wallet.free - 25.5 });
    expect(await venue.futures.getPositionDetails({ symbol: XBT })).toEqual(after);
  });

  it("happens once per bizNo", async () => {
    const venue = openFutures();
    const once = await venue.futures.addIsolatedMargin({ symbol: XBT, margin: "10", bizNo: "same" });
    expect(await venue.futures.addIsolatedMargin({ symbol: XBT, margin: "10", bizNo: "same" })).toEqual(once);
    await venue.futures.addIsolatedMargin({ symbol: XBT, margin: "10", bizNo: "other" });
    expect(await marginOf(venue)).toBe("136.7656");
  });

  it("goes back in part with the part of the position that is closed", async () => {
    const venue = openFutures();
    await venue.futures.addIsolatedMargin({ symbol: XBT, margin: "10", bizNo: "one" });
    await venue.futures.addOrder({ symbol: XBT, side: "sell", type: "market", size: 5, leverage: 1, clientOid: "part" });
    expect((await venue.futures.getPositionV2({ symbol: XBT }))[0]).toMatchObject({ posCross: "7.5", posInit: "87", posComm: "0.5742", posMargin: "95.0742" });
  });

  it("is refused without an isolated position, and beyond what is free", async () => {
    const venue = openFutures();
    for (const symbol of [XRP, ETH]) expect(await refused(venue.futures.addIsolatedMargin({ symbol, margin: "1", bizNo: symbol })), symbol).toBe("300009");
    expect(await refused(venue.futures.addIsolatedMargin({ symbol: XBT, margin: "5000.00000001", bizNo: "much" }))).toBe("300003");
    // What was refused may come again under its bizNo.
    await venue.futures.addIsolatedMargin({ symbol: XBT, margin: "1", bizNo: "much" });
    expect(await marginOf(venue)).toBe("117.7656");
  });
});

describe("taking margin out", () => {
  it("gives back what was added first, then what trades put in", async () => {
    const venue = openFutures();
    await venue.futures.addIsolatedMargin({ symbol: XBT, margin: "10", bizNo: "one" });
    const { free } = await venue.wallet();
    expect(await venue.futures.removeIsolatedMargin({ symbol: XBT, withdrawAmount: "4" })).toBe("4");
    expect((await venue.futures.getPositionV2({ symbol: XBT }))[0]).toMatchObject({ posCross: "6", posInit: "116" });
    await venue.futures.removeIsolatedMargin({ symbol: XBT, withdrawAmount: "8" });
    expect((await venue.futures.getPositionV2({ symbol: XBT }))[0]).toMatchObject({ posCross: "0", posInit: "114", posMargin: "114.7656" });
    expect((await venue.wallet()).free).toBeCloseTo(free + 12, 9);
  });

  it("may come to the maximum that is told, and no further", async () => {
    const venue = openFutures();
    // 116 less the initial margin of the level: 0.8 per cent of 1200.
    expect(await venue.futures.getMaxWithdrawMargin({ symbol: XBT })).toBe("106.4");
    expect(await refused(venue.futures.removeIsolatedMargin({ symbol: XBT, withdrawAmount: "106.4000000001" }))).toBe("300003");
    expect(await venue.futures.removeIsolatedMargin({ symbol: XBT, withdrawAmount: "106.4" })).toBe("106.4");
    expect(await venue.futures.getMaxWithdrawMargin({ symbol: XBT })).toBe("0");
  });

  it("leaves what a loss needs", async () => {
    const { futures } = openFutures((seed) => void (seed.positions[0]!.entryPrice = "61000"));
    // 122 of margin, 9.6 of initial margin, 20 of loss.
    expect(await futures.getMaxWithdrawMargin({ symbol: XBT })).toBe("92.4");
  });

  it("is refused without an isolated position", async () => {
    const { futures } = openFutures();
    for (const symbol of [XRP, ETH]) {
      expect(await refused(futures.removeIsolatedMargin({ symbol, withdrawAmount: "1" }))).toBe("300009");
      expect(await refused(futures.getMaxWithdrawMargin({ symbol }))).toBe("300009");
    }
  });
});

describe("the largest order", () => {
  it.each([["ISOLATED"], ["CROSS"]] as const)("that is told can be placed and nothing more, on %s margin", async (marginMode) => {
    for (const side of ["buy", "sell"] as const) {
      const { futures } = openFutures((seed, { funds }) => {
        empty(seed);
        funds!.contract = { USDT: "1234.567" };
      });
      await futures.switchMarginMode({ symbol: XRP, marginMode });
      await futures.modifyMarginLeverage({ symbol: XRP, leverage: "7" });
      const { maxBuyOpenSize, maxSellOpenSize } = await futures.getMaxOpenSize({ symbol: XRP, price: "0.5", leverage: 7 });
      const most = side === "buy" ? maxBuyOpenSize : maxSellOpenSize;
      expect(most).toBeGreaterThan(1600);
      const order = { symbol: XRP, side, type: "market", leverage: 7, marginMode } as const;
      expect(await refused(futures.addOrder({ ...order, clientOid: "more", size: most + 1 }))).toBe("300003");
      await futures.addOrder({ ...order, clientOid: "most", size: most });
    }
  });

  it("is bounded by the risk limit and the leverage of its level, on isolated margin", async () => {
    const { futures } = openFutures((seed, { funds }) => {
      empty(seed);
      funds!.contract = { USDT: "100000" };
    });
    expect(await futures.getMaxOpenSize({ symbol: XRP, price: "0.5", leverage: 50 })).toEqual({ symbol: XRP, maxBuyOpenSize: 4000, maxSellOpenSize: 4000 });
    expect(await futures.getMaxOpenSize({ symbol: XRP, price: "0.5", leverage: 51 })).toEqual({ symbol: XRP, maxBuyOpenSize: 0, maxSellOpenSize: 0 });
  });

  it("closes what is there before it opens", async () => {
    const { futures } = openFutures();
    const { maxBuyOpenSize, maxSellOpenSize } = await futures.getMaxOpenSize({ symbol: XBT, price: "60000", leverage: 10 });
    expect(maxSellOpenSize - maxBuyOpenSize).toBeGreaterThan(20);
  });
});

describe("limits", () => {
  it("of isolated margin are the seed's", async () => {
    expect(await openFutures().futures.getIsolatedMarginRiskLimit({ symbol: XRP })).toEqual([
      { symbol: XRP, level: 1, minRiskLimit: 0, maxRiskLimit: 20000, maxLeverage: 50, initialMargin: 0.02, maintainMargin: 0.01 },
      { symbol: XRP, level: 2, minRiskLimit: 20000, maxRiskLimit: 50000, maxLeverage: 20, initialMargin: 0.05, maintainMargin: 0.025 },
    ]);
  });

  it("of cross margin follow from margin and leverage", async () => {
    const { futures } = openFutures();
    // 300 at a tenth, and the fee of 0.18: 30.18 a contract.
    expect(await futures.getCrossMarginRiskLimit({ symbol: `${ETH},${XRP}`, totalMargin: "1000", leverage: 10 })).toMatchObject([
      { symbol: ETH, maxOpenSize: 331, maxOpenValue: "9930", price: "3000", totalMargin: "1000", leverage: "10", imr: "0.1", mmr: "0.004", currency: "USDT" },
      { symbol: XRP, maxOpenSize: 1988 },
    ]);
    expect(await futures.getCrossMarginRiskLimit({ symbol: XRP })).toMatchObject([{ totalMargin: "10000", leverage: "50" }]);
    expect(await refused(futures.getCrossMarginRiskLimit({ symbol: XRP, leverage: 51 }))).toBe("100001");
    expect(await futures.getCrossMarginRequirement({ symbol: ETH, positionValue: "10000" })).toEqual({ symbol: ETH, imr: "0.2", mmr: "0.004", size: 333, positionValue: "10000", price: "3000" });
    expect(await futures.getCrossMarginRequirement({ symbol: ETH, positionValue: "30", leverage: "4" })).toMatchObject({ imr: "0.25", size: 1 });
  });
});
