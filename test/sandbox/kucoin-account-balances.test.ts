/** Wallets and ledgers of the simulated KuCoin: what they start with, and what they say of each change. */
import { describe, expect, it } from "vitest";
import { pages, type KucoinClient } from "../../src/kucoin/index.js";
import { HOUR, NOW, openKucoin as open, refused, type OpenVenue } from "./open-kucoin.js";

const SUB = "63a1f0c25d1e4b0001c2d3e7";
/** Without positions, so that the futures wallet holds its funds and no more. */
const openKucoin: typeof open = (change) =>
  open((seed) => {
    delete seed.futures;
    change?.(seed);
  });
const inner = (from: string, to: string, amount: string, clientOid = `${from}-${to}-${amount}`) => ({ clientOid, currency: "USDT", amount, type: "INTERNAL", fromAccountType: from, toAccountType: to }) as Parameters<KucoinClient["account"]["flexTransfer"]>[0];

describe("wallets", () => {
  it("start with the seed's funds and the deposits that arrived", async () => {
    const { client } = openKucoin();
    const rows = await client.account.getSpotAccountList();
    expect(rows.map(({ type, currency, balance, available, holds }) => [type, currency, balance, available, holds])).toEqual([
      ["main", "USDT", "2500", "2500", "0"],
      ["main", "BTC", "0.5", "0.5", "0"],
      ["trade", "USDT", "3000", "3000", "0"],
      ["trade", "BTC", "0.1", "0.1", "0"],
      ["trade", "ETH", "2", "2", "0"],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(5);
    expect((await client.account.getSpotAccountList({ type: "trade", currency: "BTC" })).map(({ balance }) => balance)).toEqual(["0.1"]);
    expect(await client.account.getSpotAccountList({ type: "option" })).toEqual([]);
    expect(await client.account.getSpotAccountType()).toBe(true);
  });

  it("are empty where a seed has no funds", async () => {
    const { client } = openKucoin((seed) => {
      delete seed.funds;
      delete seed.wallet;
      delete seed.subAccounts;
    });
    expect(await client.account.getSpotAccountList()).toEqual([]);
    expect(await client.account.getFuturesAccount()).toMatchObject({ accountEquity: 0, currency: "XBT" });
    expect(await client.account.getTransferQuotas({ currency: "USDT", type: "MAIN" })).toEqual({ currency: "USDT", balance: "0", available: "0", holds: "0", transferable: "0" });
  });

  it("are read by id, but not those of others", async () => {
    const { client } = openKucoin();
    for (const { id, currency, balance, available, holds } of await client.account.getSpotAccountList()) expect(await client.account.getSpotAccountDetail({ accountId: id })).toEqual({ currency, balance, available, holds });
    await refused(client.account.getSpotAccountDetail({ accountId: "63a1f0c25d1e4b0001c2d3e4" }), "404000", "not-found");
  });

  it("of futures know bitcoin by both names, and default to it", async () => {
    const { client } = openKucoin();
    expect(await client.account.getFuturesAccount()).toMatchObject({ currency: "XBT", marginBalance: 0.05 });
    expect(await client.account.getFuturesAccount({ currency: "BTC" })).toMatchObject({ currency: "XBT", marginBalance: 0.05 });
    // The figures of an account without positions.
    expect(await client.account.getFuturesAccount({ currency: "USDC" })).toEqual({ currency: "USDC", accountEquity: 0, unrealisedPNL: 0, marginBalance: 0, positionMargin: 0, orderMargin: 0, frozenFunds: 0, availableBalance: 0, riskRatio: 0, maxWithdrawAmount: 0 });
  });

  it("of futures of the sub-accounts are summed up exactly", async () => {
    const { client } = openKucoin((seed) => {
      seed.funds!.contract!.USDC = "0.1";
      seed.subAccounts![0]!.funds = { contract: { USDC: "0.2" } };
    });
    const { summary, accounts } = await client.account.getFuturesSubAccountListV2({ currency: "USDC" });
    expect(accounts.map(({ accountName, marginBalance }) => [accountName, marginBalance])).toEqual([["main", 0.1], ["tradingdesk1", 0.2]]);
    // As floats they would be 0.30000000000000004.
    expect(summary).toMatchObject({ currency: "USDC", accountEquityTotal: 0.3, marginBalanceTotal: 0.3, availableBalanceTotal: 0.3 });
  });
});

describe("margin accounts in their older forms", () => {
  it("say the same as the newer ones", async () => {
    const { client } = openKucoin((seed) => seed.debts.push({ currency: "USDT", symbol: "BTC-USDT", principal: "50", interest: "1" }));
    const cross = await client.account.getCrossMarginAccount();
    const older = await client.account.getMarginAccountDetail();
    expect(older.debtRatio).toBe(cross.debtRatio);
    expect(older.accounts[0]).toEqual({ currency: "USDT", totalBalance: "1100", availableBalance: "1100", holdBalance: "0", liability: "100.012", maxBorrowSize: "3899.94" });
    const isolated = (await client.account.getIsolatedMarginAccount({ symbol: "BTC-USDT" })).assets[0]!;
    const one = await client.account.getIsolatedMarginAccountDetailV1({ symbol: "BTC-USDT" });
    expect(one).toMatchObject({ symbol: "BTC-USDT", status: "DEBT", debtRatio: isolated.debtRatio, baseAsset: { currency: "BTC", totalBalance: "0.01", liability: "0" }, quoteAsset: { currency: "USDT", totalBalance: "550", liability: "51", interest: "1" } });
    expect(await client.account.getIsolatedMarginAccountListV1({ balanceCurrency: "USDT" })).toEqual({ totalConversionBalance: "1150", liabilityConversionBalance: "51", assets: [one] });
    // 1150 USDT at 60000.
    expect(await client.account.getIsolatedMarginAccountListV1()).toMatchObject({ totalConversionBalance: "0.01916666" });
    await refused(client.account.getIsolatedMarginAccountDetailV1({ symbol: "ETH-USDT" }), "130303", "market");
  });

  it("are clear without a debt", async () => {
    expect(await openKucoin().client.account.getIsolatedMarginAccountDetailV1({ symbol: "BTC-USDT" })).toMatchObject({ status: "CLEAR", debtRatio: "0" });
  });
});

describe("ledgers", () => {
  const moved = async (): Promise<OpenVenue> => {
    const venue = openKucoin();
    const { client, clock } = venue;
    await client.account.flexTransfer(inner("MAIN", "TRADE", "10"));
    clock.now += 1000;
    await client.account.flexTransfer(inner("TRADE", "MARGIN_V2", "4"));
    clock.now += 1000;
    await client.account.flexTransfer({ ...inner("TRADE", "ISOLATED", "3"), toAccountTag: "BTC-USDT" } as never);
    clock.now += 1000;
    await client.account.flexTransfer(inner("MAIN", "CONTRACT", "2"));
    clock.now += 1000;
    await client.account.flexTransfer({ ...inner("TRADE", "MAIN", "1"), type: "PARENT_TO_SUB", toUserId: SUB } as never);
    return venue;
  };

  it("of funding have the seed's deposits and what moved, newest first", async () => {
    const { client } = await moved();
    const { items, ...page } = await client.account.getSpotLedger();
    expect(page).toEqual({ currentPage: 1, pageSize: 50, totalNum: 3, totalPage: 1 });
    expect(items.map(({ bizType, direction, amount, createdAt }) => [bizType, direction, amount, createdAt! - NOW])).toEqual([
      ["TRANSFER", "out", "2", 3000],
      ["TRANSFER", "out", "10", 0],
      ["DEPOSIT", "in", "500", -48 * HOUR],
    ]);
    expect(items[0]).toMatchObject({ currency: "USDT", fee: "0", balance: "0", accountType: "MAIN", context: "{}" });
  });

  it("of spot and margin have rows with the balance after the change", async () => {
    const { client } = await moved();
    const spot = await client.account.getSpotHFLedger();
    expect(spot.map(({ bizType, direction, amount, balance, createdAt }) => [bizType, direction, amount, balance, Number(createdAt) - NOW])).toEqual([
      ["SUB_TRANSFER", "out", "1", "3002", 4000],
      ["TRANSFER", "out", "3", "3003", 2000],
      ["TRANSFER", "out", "4", "3006", 1000],
      ["TRANSFER", "in", "10", "3010", 0],
    ]);
    const margin = await client.account.getMarginHFLedger();
    expect(margin.map(({ accountType, direction, amount, balance }) => [accountType, direction, amount, balance])).toEqual([
      ["ISOLATED_V2", "in", "3", "503"],
      ["MARGIN_V2", "in", "4", "1104"],
    ]);
  });

  it("of futures say transfers in their own words", async () => {
    const { client } = await moved();
    await client.account.flexTransfer(inner("CONTRACT", "MAIN", "1000"));
    const { dataList, hasMore } = await client.account.getFuturesLedger({ currency: "USDT" });
    expect(hasMore).toBe(false);
    expect(dataList).toMatchObject([
      { type: "TransferOut", amount: -1000, accountEquity: 4002, status: "Completed", fee: 0, currency: "USDT" },
      { type: "TransferIn", amount: 2, accountEquity: 5002, time: NOW + 3000 },
    ]);
    expect((await client.account.getFuturesLedger({ type: "Transferin" })).dataList).toEqual([dataList[1]]);
    expect((await client.account.getFuturesLedger({ currency: "BTC" })).dataList).toEqual([]);
  });

  it("show what is asked for only", async () => {
    const { client } = await moved();
    const count = async (params: Parameters<KucoinClient["account"]["getSpotHFLedger"]>[0]): Promise<number> => (await client.account.getSpotHFLedger(params)).length;
    expect(await count({ direction: "in" })).toBe(1);
    expect(await count({ bizType: "SUB_TRANSFER" })).toBe(1);
    expect(await count({ currency: "BTC,ETH" })).toBe(0);
    expect(await count({ currency: "BTC,USDT" })).toBe(4);
    expect(await count({ startAt: NOW + 1000, endAt: NOW + 2000 })).toBe(2);
    expect((await client.account.getSpotLedger({ bizType: "DEPOSIT" })).totalNum).toBe(1);
    expect((await client.account.getMarginHFLedger({ direction: "out" })).length).toBe(0);
  });

  it("of funding take the other end a day away, where one is given", async () => {
    const { client } = await moved();
    const count = async (range: object): Promise<number> => (await client.account.getSpotLedger(range)).totalNum;
    expect(await count({ startAt: NOW - 48 * HOUR })).toBe(1);
    expect(await count({ endAt: NOW })).toBe(1);
    expect(await count({ endAt: NOW + 3000 })).toBe(2);
    expect(await count({ startAt: NOW - 48 * HOUR, endAt: NOW })).toBe(2);
  });

  it("of spot go back three days, those of funding further", async () => {
    const { client, clock } = await moved();
    clock.now = NOW + 72 * HOUR + 1;
    expect((await client.account.getSpotHFLedger({ startAt: NOW })).length).toBe(3);
    expect((await client.account.getSpotLedger()).totalNum).toBe(3);
  });

  it("are walked through to the end", async () => {
    const { client } = openKucoin();
    for (let i = 1; i <= 25; i += 1) await client.account.flexTransfer(inner(i % 2 ? "MAIN" : "CONTRACT", i % 2 ? "TRADE" : "MARGIN", String(i)));
    const walk = async <Answer>(walked: AsyncIterable<Answer>, rowsOf: (answer: Answer) => readonly unknown[]): Promise<number> => {
      let rows = 0;
      for await (const answer of walked) rows += rowsOf(answer).length;
      return rows;
    };
    expect(await walk(pages(client.account.getSpotLedger, { pageSize: 10, bizType: "TRANSFER" }), ({ items }) => items)).toBe(13);
    expect(await walk(pages(client.account.getSpotHFLedger, { limit: 5 }), (rows) => rows)).toBe(13);
    expect(await walk(pages(client.account.getMarginHFLedger, { limit: 5 }), (rows) => rows)).toBe(12);
    expect(await walk(pages(client.account.getFuturesLedger, { maxCount: 5 }), ({ dataList }) => dataList)).toBe(12);
  });

  it("of futures go on to older rows, and back to newer ones", async () => {
    const { client } = openKucoin();
    for (let i = 1; i <= 5; i += 1) await client.account.flexTransfer(inner("MAIN", "CONTRACT", String(i)));
    const amounts = async (params: object) => {
      const { dataList, hasMore } = await client.account.getFuturesLedger({ currency: "USDT", ...params });
      return [dataList.map(({ amount }) => amount), hasMore];
    };
    const { dataList } = await client.account.getFuturesLedger();
    const offset = Number(dataList[2]!.offset);
    expect(await amounts({ maxCount: 2 })).toEqual([[5, 4], true]);
    expect(await amounts({ offset, maxCount: 2 })).toEqual([[2, 1], false]);
    expect(await amounts({ offset, maxCount: 1 })).toEqual([[2], true]);
    expect(await amounts({ offset, forward: false })).toEqual([[5, 4], false]);
    expect(await amounts({ offset, forward: false, maxCount: 1 })).toEqual([[4], true]);
  });
});
