/** What the simulated KuCoin tells of margin's pairs, limits, rates and collateral. */
import { describe, expect, it } from "vitest";
import { createKucoinClient } from "../../src/kucoin/index.js";
import { NOW, openKucoin, refused } from "./open-kucoin.js";

describe("pairs", () => {
  it("of cross margin are those whose assets the cross account knows", async () => {
    const { client } = openKucoin();
    const btc = { symbol: "BTC-USDT", name: "BTC-USDT", enableTrading: true, market: "USDS", baseCurrency: "BTC", quoteCurrency: "USDT", baseIncrement: "0.00000001", baseMinSize: "0.00001", quoteIncrement: "0.000001", quoteMinSize: "0.1", baseMaxSize: "10000000000", quoteMaxSize: "99999999", priceIncrement: "0.1", feeCurrency: "USDT", priceLimitRate: "0.1", minFunds: "0.1" };
    expect(await client.margin.getCrossMarginSymbols()).toEqual({ timestamp: NOW, items: [btc] });
    const more = openKucoin((seed) => void (seed.cross.ETH = "1")).client;
    expect((await more.margin.getCrossMarginSymbols()).items).toHaveLength(2);
    expect((await more.margin.getCrossMarginSymbols({ symbol: "BTC-USDT" })).items).toEqual([btc]);
  });

  it("of isolated margin are those of the seed", async () => {
    const { client } = openKucoin((seed) => void (seed.isolated["ETH-BTC"] = {}));
    const both = await client.margin.getIsolatedMarginSymbols();
    expect(both).toMatchObject([{ symbol: "BTC-USDT", maxLeverage: 10, tradeEnable: true, baseBorrowEnable: true, quoteBorrowEnable: true }, { symbol: "ETH-BTC", baseCurrency: "ETH", quoteCurrency: "BTC", tradeEnable: false, baseBorrowEnable: false }]);
  });
});

describe("mark prices", () => {
  it("are those of each asset in each other", async () => {
    const { client } = openKucoin((seed) => void (seed.cross.KCS = "5"));
    const prices = await client.margin.getMarkPriceList();
    expect(prices.map(({ symbol, timePoint }) => [symbol, timePoint])).toEqual([["USDT-BTC", NOW], ["BTC-USDT", NOW]]);
    expect(await client.margin.getMarkPriceDetail({ symbol: "BTC-USDT" })).toEqual({ symbol: "BTC-USDT", timePoint: NOW, value: 60000 });
    expect((await client.margin.getMarkPriceDetail({ symbol: "USDT-BTC" })).value).toBeCloseTo(1 / 60000, 12);
    await refused(client.margin.getMarkPriceDetail({ symbol: "ETH-BTC" }), "400600", "market");
  });
});

describe("limits", () => {
  it("are told per asset on cross margin", async () => {
    const { client } = openKucoin((seed) => void (seed.cross.KCS = "5"));
    const limit = { timestamp: NOW, currency: "BTC", borrowMaxAmount: "0.1", buyMaxAmount: "1", holdMaxAmount: "1", borrowCoefficient: "1", marginCoefficient: "1", precision: 8, borrowMinAmount: "0.0001", borrowMinUnit: "0.00000001", borrowEnabled: true };
    expect(await client.margin.getMarginRiskLimit({ currency: "BTC" })).toEqual([limit]);
    expect(await client.margin.getMarginRiskLimit()).toMatchObject([{ currency: "USDT" }, { currency: "BTC" }, { currency: "KCS", borrowMaxAmount: "0", borrowMinAmount: "0", buyMaxAmount: "1000000000", borrowEnabled: false }]);
  });

  it("are told per pair on isolated margin, with nulls for what cannot be borrowed", async () => {
    const { client } = openKucoin((seed) => void (seed.isolated["ETH-USDT"] = {}));
    expect(await client.margin.getMarginRiskLimit({ isIsolated: true, symbol: "ETH-USDT" })).toEqual([
      { timestamp: NOW, symbol: "ETH-USDT", baseMaxBorrowAmount: "0", quoteMaxBorrowAmount: "5000", baseMaxBuyAmount: "1000000000", quoteMaxBuyAmount: "1000000", baseMaxHoldAmount: "1000000000", quoteMaxHoldAmount: "1000000", basePrecision: 8, quotePrecision: 8, baseBorrowMinAmount: null, quoteBorrowMinAmount: "10", baseBorrowMinUnit: null, quoteBorrowMinUnit: "0.00000001", baseBorrowEnabled: false, quoteBorrowEnabled: true, baseBorrowCoefficient: "1", quoteBorrowCoefficient: "1", baseMarginCoefficient: "1", quoteMarginCoefficient: "1" },
    ]);
    expect(await client.margin.getMarginRiskLimit({ isIsolated: true })).toHaveLength(2);
  });
});

describe("loans", () => {
  it("cost what the seed says, by hour and year", async () => {
    const { client } = openKucoin();
    expect(await client.margin.getBorrowInterestRate()).toEqual({ vipLevel: 0, items: [{ currency: "USDT", hourlyBorrowRate: "0.00001", annualizedBorrowRate: "0.0876" }, { currency: "BTC", hourlyBorrowRate: "0.000005", annualizedBorrowRate: "0.0438" }] });
    expect(await client.margin.getBorrowInterestRate({ vipLevel: 3, currency: "BTC,DOGE" })).toMatchObject({ vipLevel: 3, items: [{ currency: "BTC" }] });
  });

  it("come out of the venue's inventory, and go back to it", async () => {
    const { client, sandbox } = openKucoin((seed) => (seed.margin!.inventory = { USDT: "300" }));
    const anybody = createKucoinClient({ fetch: (url, init) => sandbox.fetch(url, init) });
    const left = async (): Promise<unknown> => anybody.margin.getMarketAvailableInventory();
    await client.margin.borrow({ currency: "USDT", size: "50", timeInForce: "FOK" });
    expect(await left()).toEqual([{ currency: "USDT", borrowableAmount: "250" }]);
    await refused(client.margin.borrow({ currency: "USDT", size: "250.00000001", timeInForce: "FOK" }), "130204", "borrow-limit");
    expect(await client.margin.borrow({ currency: "USDT", size: "300", timeInForce: "IOC" })).toMatchObject({ actualSize: "250" });
    expect(await left()).toEqual([{ currency: "USDT", borrowableAmount: "0" }]);
    await refused(client.margin.borrow({ currency: "USDT", size: "10", timeInForce: "IOC" }), "130204", "borrow-limit");
    // The interest of 0.0125 and more is not the venue's stock.
    await client.margin.repay({ currency: "USDT", size: "100" });
    expect(Number((await anybody.margin.getMarketAvailableInventory({ currency: "USDT" }))[0]!.borrowableAmount)).toBeCloseTo(99.985, 3);
    expect(await anybody.margin.getMarketAvailableInventory({ currency: "BTC" })).toEqual([]);
    // BTC has no bound here.
    await client.margin.borrow({ currency: "BTC", size: "0.01", timeInForce: "FOK" });
  });

  it("have collateral in tiers", async () => {
    const { client } = openKucoin();
    expect((await client.margin.getMarginCollateralRatio()).map(({ currencyList }) => currencyList)).toEqual([["USDT"], ["BTC"]]);
    expect(await client.margin.getMarginCollateralRatio({ currencyList: "BTC,ETH" })).toEqual([{ currencyList: ["BTC"], items: [{ lowerLimit: "0", upperLimit: "10", collateralRatio: "1" }, { lowerLimit: "10", upperLimit: "100", collateralRatio: "0.95" }] }]);
  });
});

it("has all of it where a seed says nothing of it", async () => {
  const { client } = openKucoin((seed) => {
    delete seed.margin;
    delete seed.pairs;
  });
  expect(await client.margin.getLoanMarket()).toHaveLength(2);
  expect((await client.margin.getCrossMarginSymbols()).items).toHaveLength(1);
  expect(await client.margin.getMarketAvailableInventory()).toHaveLength(2);
  await client.margin.addOrder({ clientOid: "x", side: "buy", symbol: "BTC-USDT", type: "market", size: "0.001" });
});
