/** Sub-accounts of the simulated KuCoin and their keys, and who the user is. */
import { describe, expect, it } from "vitest";
import { defaultSeed } from "../../src/sandbox/index.js";
import { HOUR, NOW, openKucoin, refused, settled, type OpenVenue } from "./open-kucoin.js";

const SUB = "63a1f0c25d1e4b0001c2d3e7";
const NAME = "tradingdesk1";
const PASSPHRASE = "example-passphrase";
const DAY = 24 * HOUR;
const second = { subName: "tradingdesk2", password: "example1234", access: "Margin" } as const;

describe("sub-accounts", () => {
  it("are those of the seed and those made since", async () => {
    const { client, clock } = openKucoin();
    clock.now += 5000;
    const made = await client.account.addSubAccount({ ...second, remarks: "desk 2" });
    expect(made).toEqual({ uid: 245000102, subName: "tradingdesk2", remarks: "desk 2", access: "Margin" });
    const { items, ...page } = await client.account.getSpotSubAccountsSummaryV2();
    expect(page).toEqual({ currentPage: 1, pageSize: 10, totalNum: 2, totalPage: 1 });
    expect(items[0]).toEqual({ userId: SUB, uid: 245000101, subName: NAME, status: 2, type: 0, access: "Spot,Futures", createdAt: NOW, remarks: "desk 1", tradeTypes: ["Spot", "Futures"], openedTradeTypes: ["Spot", "Futures"], hostedStatus: null });
    expect(items[1]).toMatchObject({ userId: expect.stringMatching(/^[0-9a-f]{24}$/) as string, uid: 245000102, access: "Margin", createdAt: NOW + 5000 });
    expect((await client.account.getSpotSubAccountsSummaryV2({ pageSize: 1, currentPage: 2 })).items).toEqual([items[1]]);
    expect((await client.account.getSpotSubAccountsSummaryV1()).map(({ userId, subName, access }) => [userId, subName, access])).toEqual(items.map(({ userId, subName, access }) => [userId, subName, access]));
    expect(await client.account.getAccountInfo()).toMatchObject({ level: 0, subQuantity: 2, spotSubQuantity: 1, marginSubQuantity: 1, futuresSubQuantity: 1, maxSubQuantity: 5 });
    // A new one can be paid at once.
    await client.account.flexTransfer({ clientOid: "a", currency: "USDT", amount: "3", type: "PARENT_TO_SUB", toUserId: items[1]!.userId, fromAccountType: "MAIN", toAccountType: "MAIN" });
    expect((await client.account.getSpotSubAccountDetail({ subUserId: items[1]!.userId })).mainAccounts).toMatchObject([{ currency: "USDT", balance: "3" }]);
  });

  it("have names of their own, and there are five at most", async () => {
    const { client, sandbox } = openKucoin();
    await refused(client.account.addSubAccount({ ...second, subName: NAME }), "400100", "parameter");
    for (let number = 2; number <= 5; number += 1) await client.account.addSubAccount({ ...second, subName: `tradingdesk${number}` });
    await refused(client.account.addSubAccount({ ...second, subName: "tradingdesk6" }), "400100", "parameter");
    expect((await client.account.getAccountInfo()).subQuantity).toBe(5);
    expect(sandbox.ledger).toHaveLength(4);
  });

  it("may do what they are allowed to, again without effect, and open it themselves", async () => {
    const { client } = openKucoin();
    expect(await client.account.addSubAccountMarginPermission({ uid: "245000101" })).toBeNull();
    expect(await client.account.addSubAccountFuturesPermission({ uid: "245000101" })).toBeNull();
    expect((await client.account.getSpotSubAccountsSummaryV2()).items).toMatchObject([{ access: "All", tradeTypes: ["Spot", "Futures", "Margin"], openedTradeTypes: ["Spot", "Futures"] }]);
    await refused(client.account.addSubAccountMarginPermission({ uid: "245000999" }), "404000", "not-found");
  });

  it("have balances, valued in an asset", async () => {
    const { client } = openKucoin((seed) => void (seed.subAccounts![0]!.funds = { main: { USDT: "100", BTC: "0", ETH: "1" }, trade: { BTC: "0.02" }, contract: { USDT: "9" } }));
    const asset = (currency: string, balance: string, baseCurrencyPrice: string, baseAmount: string, baseCurrency = "BTC") => ({ currency, balance, available: balance, holds: "0", baseCurrency, baseCurrencyPrice, baseAmount, tag: "DEFAULT" });
    const all = { subUserId: SUB, subName: NAME, mainAccounts: [asset("USDT", "100", "60000", "0.00166666"), asset("ETH", "1", "0", "0")], tradeAccounts: [asset("BTC", "0.02", "1", "0.02")], marginAccounts: [], tradeHFAccounts: [] };
    expect(await client.account.getSpotSubAccountDetail({ subUserId: SUB })).toEqual(all);
    expect((await client.account.getSpotSubAccountListV2()).items).toEqual([all]);
    expect(await client.account.getSpotSubAccountListV1()).toEqual([all]);
    expect((await client.account.getSpotSubAccountDetail({ subUserId: SUB, includeBaseAmount: true })).mainAccounts).toHaveLength(3);
    const large = await client.account.getSpotSubAccountDetail({ subUserId: SUB, baseCurrency: "USDT", baseAmount: "100.1" });
    expect(large).toMatchObject({ mainAccounts: [], tradeAccounts: [asset("BTC", "0.02", "0.00001666", "1200", "USDT")] });
    await refused(client.account.getSpotSubAccountDetail({ subUserId: "nobody" }), "404000", "not-found");
    await refused(client.account.getSpotSubAccountDetail({ subUserId: SUB, baseCurrency: "DOGE" }), "400100", "parameter");
  });

  it("are found by name when the answer was lost; that none is found proves nothing", async () => {
    const write = ({ client }: OpenVenue) => () => client.account.addSubAccount(second);
    const applied = openKucoin();
    expect(await settled(applied, "account.addSubAccount", "after", write(applied))).toMatchObject({ outcome: "applied", read: "account.getSpotSubAccountsSummaryV2" });
    const missed = openKucoin();
    expect(await settled(missed, "account.addSubAccount", "before", write(missed))).toMatchObject({ outcome: "unknown" });
  });
});

describe("keys of sub-accounts", () => {
  const key = { subName: NAME, passphrase: PASSPHRASE, remark: "desk 1" };

  it("are made, read without secrets, changed and deleted", async () => {
    const { client, clock } = openKucoin();
    const { account } = client;
    clock.now += 1234;
    const made = await account.addSubAccountApi({ ...key, permission: "General,Spot", ipWhitelist: "192.0.2.1,192.0.2.77" });
    expect(made).toMatchObject({ subName: NAME, remark: "desk 1", apiVersion: 3, passphrase: PASSPHRASE, permission: "General,Spot", ipWhitelist: "192.0.2.1,192.0.2.77", createdAt: NOW + 1234 });
    expect(made.apiSecret).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { apiKey } = await account.addSubAccountApi(key);
    expect(apiKey).not.toBe(made.apiKey);

    const [first, other] = await account.getSubAccountApiList({ subName: NAME });
    expect(first).toEqual({ subName: NAME, remark: "desk 1", apiKey: made.apiKey, apiVersion: 3, permission: "General,Spot", ipWhitelist: "192.0.2.*,192.0.2.*", createdAt: NOW + 1000, uid: 245000101, isMaster: false });
    expect(other).toMatchObject({ apiKey, permission: "General" });
    expect(other).not.toHaveProperty("ipWhitelist");
    expect(await account.getSubAccountApiList({ subName: NAME, apiKey })).toEqual([other]);

    expect(await account.modifySubAccountApi({ subName: NAME, apiKey, passphrase: PASSPHRASE, permission: "General,Futures" })).toEqual({ subName: NAME, apiKey, permission: "General,Futures" });
    // What is not named falls back.
    expect(await account.modifySubAccountApi({ subName: NAME, apiKey: made.apiKey, passphrase: PASSPHRASE })).toEqual({ subName: NAME, apiKey: made.apiKey, permission: "General" });
    expect((await account.getSubAccountApiList({ subName: NAME })).map(({ permission }) => permission)).toEqual(["General", "General,Futures"]);

    expect(await account.deleteSubAccountApi({ subName: NAME, apiKey, passphrase: PASSPHRASE })).toEqual({ subName: NAME, apiKey });
    expect((await account.getSubAccountApiList({ subName: NAME })).map((left) => left.apiKey)).toEqual([made.apiKey]);
    await refused(account.deleteSubAccountApi({ subName: NAME, apiKey, passphrase: PASSPHRASE }), "404000", "not-found");
  });

  it("want their passphrase, and a sub-account", async () => {
    const { account } = openKucoin().client;
    const { apiKey } = await account.addSubAccountApi(key);
    await refused(account.deleteSubAccountApi({ subName: NAME, apiKey, passphrase: "another-passphrase" }), "400100", "parameter");
    await refused(account.modifySubAccountApi({ subName: NAME, apiKey, passphrase: "another-passphrase", permission: "General,Spot" }), "400100", "parameter");
    expect(await account.getSubAccountApiList({ subName: NAME })).toMatchObject([{ apiKey, permission: "General" }]);
    await refused(account.addSubAccountApi({ ...key, subName: "nobody1" }), "404000", "not-found");
    await refused(account.getSubAccountApiList({ subName: "nobody1" }), "404000", "not-found");
  });

  it("end when they were to", async () => {
    const { client, clock } = openKucoin();
    const { apiKey } = await client.account.addSubAccountApi({ ...key, expire: "30" });
    clock.now += 30 * DAY - 1;
    expect(await client.account.getSubAccountApiList({ subName: NAME })).toHaveLength(1);
    clock.now += 1;
    expect(await client.account.getSubAccountApiList({ subName: NAME })).toEqual([]);
    await refused(client.account.deleteSubAccountApi({ subName: NAME, apiKey, passphrase: PASSPHRASE }), "404000", "not-found");
  });

  it("are shown when an answer was lost, for a person to judge", async () => {
    const venue = openKucoin();
    expect(await settled(venue, "account.addSubAccountApi", "after", () => venue.client.account.addSubAccountApi(key))).toMatchObject({ outcome: "unknown", observed: [{ remark: "desk 1" }] });
  });
});

describe("the user", () => {
  it("has a key", async () => {
    const { apiKey } = defaultSeed.kucoin.account;
    expect(await openKucoin().client.account.getApikeyInfo()).toEqual({ remark: "sandbox", apiKey, apiVersion: 3, permission: "General,Spot,Margin,Futures,InnerTransfer,Transfer", createdAt: 1767225600000, uid: 100000001, isMaster: true });
  });

  it("pays fees, of VIP level 0 or of the seed", async () => {
    const { account } = openKucoin().client;
    expect(await account.getBasicFee()).toEqual({ takerFeeRate: "0.001", makerFeeRate: "0.001" });
    expect(await account.getSpotActualFee({ symbols: "BTC-USDT,ETH-USDT" })).toEqual([
      { symbol: "BTC-USDT", takerFeeRate: "0.001", makerFeeRate: "0.001" },
      { symbol: "ETH-USDT", takerFeeRate: "0.001", makerFeeRate: "0.001" },
    ]);
    expect(await account.getFuturesActualFee({ symbol: "XBTUSDTM" })).toEqual({ symbol: "XBTUSDTM", takerFeeRate: "0.0006", makerFeeRate: "0.0002" });
    const fees = { spot: { maker: "-0.0001", taker: "0.0008" }, futures: { maker: "0", taker: "0.0004" } };
    const other = openKucoin((seed) => void (seed.fees = fees)).client.account;
    expect(await other.getBasicFee({ currencyType: 1 })).toEqual({ takerFeeRate: "0.0008", makerFeeRate: "-0.0001" });
    expect(await other.getFuturesActualFee({ symbol: "XBTUSDTM" })).toMatchObject({ takerFeeRate: "0.0004", makerFeeRate: "0" });
  });
});
