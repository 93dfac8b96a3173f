/** Futures positions and their market at the simulated KuCoin, as they are read. */
import { describe, expect, it } from "vitest";
import { createKucoinClient } from "../../src/kucoin/index.js";
import { NOW, openFutures, refused } from "./open-kucoin-futures.js";

const HOUR = 3_600_000;

describe("the seeded positions", () => {
  it("have the figures that follow from entry, mark price and margin", async () => {
    const { futures } = openFutures();
    // 20 contracts of 0.001: 1160 at the entry, 1200 at the mark price, a tenth of margin, and 1160 * 0.0006 * 1.1 kept for closing.
    const isolated = { symbol: "XBTUSDTM", crossMode: false, marginMode: "ISOLATED", positionSide: "BOTH", isOpen: true, currentQty: 20, settleCurrency: "USDT", isInverse: false, autoDeposit: false, riskLimit: 100000, riskLimitLevel: 1, openingTimestamp: NOW, currentTimestamp: NOW };
    const figures = { avgEntryPrice: 58000, markPrice: 60000, posCost: 1160, currentCost: 1160, markValue: 1200, posInit: 116, posComm: 0.7656, posMargin: 116.7656, maintMargin: 156.7656, posMaint: 5.4056, unrealisedPnl: 40, unrealisedPnlPcnt: 0.0344, unrealisedRoePcnt: 0.3448, bankruptPrice: 52200, liquidationPrice: 52432, realLeverage: 7.66, leverage: 7.66, maintMarginReq: 0.004 };
    expect(await futures.getPositionDetails({ symbol: "XBTUSDTM" })).toMatchObject({ ...isolated, ...figures });
    // Version 2 tells the same in text.
    const texts = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, String(value)]));
    expect(await futures.getPositionV2({ symbol: "XBTUSDTM" })).toMatchObject([{ ...isolated, ...texts }]);

    const [cross] = await futures.getPositionV2({ symbol: "ETHUSDTM" });
    expect(cross).toMatchObject({ crossMode: true, currentQty: -30, posCost: "-930", markValue: "-900", posInit: "186", posMargin: "180", unrealisedPnl: "30", avgEntryPrice: "3100", bankruptPrice: "3720", leverage: "5", imr: "0.2" });
    for (const name of ["autoDeposit", "riskLimit", "posCross", "realLeverage"]) expect(cross).not.toHaveProperty(name);
  });

  it("are listed by the asset of their margin, and lie beside what is free in the wallet", async () => {
    const { futures, client } = openFutures();
    expect((await futures.getPositionList()).map(({ symbol }) => symbol)).toEqual(["XBTUSDTM", "ETHUSDTM"]);
    expect(await futures.getPositionList({ currency: "USDC" })).toEqual([]);
    // An order of 145 at a fifth with its fees: 29, 0.087 and 0.1044.
    const order = 29.1914;
    expect(await client.account.getFuturesAccount({ currency: "USDT" })).toMatchObject({ accountEquity: 5401.957, marginBalance: 5331.957, unrealisedPNL: 70, positionMargin: 302.7656, orderMargin: order, availableBalance: 5000 });
    expect((await client.account.getFuturesAccount({ currency: "USDT" })).riskRatio).toBeCloseTo(3.72 / 5216, 9);
    expect((await client.account.getFuturesAccount({ currency: "XBT" })).positionMargin).toBe(0);
  });

  it("cannot be moved out of the wallet", async () => {
    const { client } = openFutures();
    const move = { currency: "USDT", type: "INTERNAL", fromAccountType: "CONTRACT", toAccountType: "MAIN" } as const;
    expect(await refused(client.account.flexTransfer({ ...move, clientOid: "a", amount: "5000.01" }))).toBe("230003");
    await client.account.flexTransfer({ ...move, clientOid: "b", amount: "5000" });
  });
});

describe("closed positions", () => {
  it("are read by contract and time, page by page, the latest first", async () => {
    const venue = openFutures();
    for (const [index, symbol] of ["XBTUSDTM", "ETHUSDTM"].entries()) {
      venue.wait(1000);
      await venue.futures.addOrder({ clientOid: `c${index}`, symbol, type: "market", closeOrder: true, marginMode: symbol === "ETHUSDTM" ? "CROSS" : "ISOLATED" });
    }
    const symbols = async (query: Parameters<typeof venue.futures.getPositionsHistory>[0]): Promise<string[]> => (await venue.futures.getPositionsHistory(query)).items.map(({ symbol }) => symbol);
    expect(await symbols({})).toEqual(["ETHUSDTM", "XBTUSDTM"]);
    expect(await symbols({ symbol: "XBTUSDTM" })).toEqual(["XBTUSDTM"]);
    expect(await symbols({ to: NOW + 1000 })).toEqual(["XBTUSDTM"]);
    expect(await symbols({ from: NOW + 1001 })).toEqual(["ETHUSDTM"]);
    expect(await venue.futures.getPositionsHistory({ limit: 1, pageId: 2 })).toMatchObject({ currentPage: 2, pageSize: 1, totalNum: 2, totalPage: 2, items: [{ symbol: "XBTUSDTM" }] });
  });
});

describe("the market", () => {
  it("stands at the seed's prices, for everyone", async () => {
    const { sandbox } = openFutures((seed) => void (seed.contracts[3]!.markPrice = "0.6"));
    const { futures } = createKucoinClient({ fetch: (url, init) => sandbox.fetch(url, init), limiter: false });
    const symbol = "XRPUSDTM";
    expect(await futures.getMarkPrice({ symbol })).toEqual({ symbol, granularity: 1000, timePoint: NOW, value: 0.6, indexPrice: 0.6 });
    expect(await futures.getTicker({ symbol })).toMatchObject({ symbol, price: "0.6", bestBidPrice: "0.5999", bestAskPrice: "0.6001" });
    expect(await futures.getSymbol({ symbol })).toMatchObject({ symbol, baseCurrency: "XRP", settleCurrency: "USDT", multiplier: 10, tickSize: 0.0001, markPrice: 0.6, lastTradePrice: 0.6, buyLimit: 0.63, sellLimit: 0.57, maxLeverage: 50, initialMargin: 0.02, maxRiskLimit: 20000, takerFeeRate: 0.0006, fundingFeeRate: 0.0001, maxOrderQty: 500000 });
    const symbols = ["XBTUSDTM", "ETHUSDTM", "SOLUSDTM", "XRPUSDTM"];
    expect((await futures.getAllSymbols()).map((contract) => contract.symbol)).toEqual(symbols);
    expect((await futures.getAllTickers()).map((ticker) => ticker.symbol)).toEqual(symbols);
  });

  it("settles funding every eight hours, and charges none", async () => {
    const venue = openFutures();
    const { futures } = venue;
    const { timePoint, fundingTime, value, symbol } = await futures.getCurrentFundingRate({ symbol: "SOLUSDTM" });
    expect([value, symbol, timePoint % (8 * HOUR), fundingTime - timePoint]).toEqual([-0.00005, ".SOLUSDTMFPI8H", 0, 8 * HOUR]);
    expect(timePoint <= NOW && NOW < fundingTime).toBe(true);
    expect(await futures.getSymbol({ symbol: "SOLUSDTM" })).toMatchObject({ nextFundingRateTime: fundingTime - NOW, nextFundingRateDateTime: fundingTime });
    venue.wait(8 * HOUR);
    expect((await futures.getCurrentFundingRate({ symbol: "SOLUSDTM" })).timePoint).toBe(fundingTime);
    expect(await futures.getPrivateFundingHistory({ symbol: "XBTUSDTM" })).toEqual({ dataList: [], hasMore: false });
  });

  it("refuses an unknown contract with a code of its own", async () => {
    const { futures } = openFutures();
    const symbol = "NOUSDTM";
    for (const call of [futures.getSymbol({ symbol }), futures.getTicker({ symbol }), futures.getMarkPrice({ symbol }), futures.getCurrentFundingRate({ symbol })]) expect(await refused(call)).toBe("200003");
  });
});

it("a seed without futures has no contracts", async () => {
  const { futures } = openFutures((_futures, seed) => void delete seed.futures);
  expect(await futures.getPositionList()).toEqual([]);
  expect(await futures.getAllSymbols()).toEqual([]);
});
