/** What comes into the simulated KuCoin and leaves it: addresses, deposits, and withdrawals with what they hold and cost. */
import { describe, expect, it } from "vitest";
import type { KucoinClient } from "../../src/kucoin/index.js";
import { HOUR, NOW, openKucoin, refused, settled, type OpenVenue } from "./open-kucoin.js";

type Wanted = Parameters<KucoinClient["account"]["withdrawalV3"]>[0];
const TO = "0x0000000000000000000000000000000000000001";
const MINUTE = 60_000;
const usdt = (amount: string, more: Partial<Wanted> = {}): Wanted => ({ currency: "USDT", chain: "eth", amount, toAddress: TO, withdrawType: "ADDRESS", ...more });

const main = async ({ client }: OpenVenue, currency = "USDT") => {
  const [row] = await client.account.getSpotAccountList({ type: "main", currency });
  return { balance: row!.balance, available: row!.available, holds: row!.holds };
};
const FULL = { balance: "2500", available: "2500", holds: "0" };

describe("deposit addresses", () => {
  it("are made once per chain, and read back in every form", async () => {
    const { client } = openKucoin();
    expect(await client.account.getDepositAddressV3({ currency: "USDT" })).toEqual([]);
    await refused(client.account.getDepositAddressV1({ currency: "USDT" }), "260220", "not-found");
    const made = await client.account.addDepositAddressV3({ currency: "USDT", chain: "trx", to: "trade" });
    expect(made).toEqual({ address: "sandbox-trx-address-1", memo: "", chainId: "trx", to: "TRADE", expirationDate: 0, currency: "USDT", chainName: "TRC20" });
    await refused(client.account.addDepositAddressV3({ currency: "USDT", chain: "trx" }), "260000", "duplicate");
    expect(await client.account.addDepositAddressV1({ currency: "USDT" })).toMatchObject({ address: "sandbox-eth-address-2", chainId: "eth", chain: "ERC20", to: "MAIN", memo: null });
    await refused(client.account.addDepositAddressV1({ currency: "USDT", chain: "eth" }), "260000", "duplicate");

    const [trx, eth] = await client.account.getDepositAddressV3({ currency: "USDT" });
    expect(trx).toEqual({ ...made, contractAddress: "" });
    expect(eth).toMatchObject({ chainId: "eth", contractAddress: "0x0000000000000000000000000000000000000002" });
    expect(await client.account.getDepositAddressV3({ currency: "USDT", chain: "eth" })).toEqual([eth]);
    expect(await client.account.getDepositAddressV3({ currency: "ETH", chain: "eth" })).toEqual([]);
    // The default chain is the first one of the seed.
    expect(await client.account.getDepositAddressV1({ currency: "USDT" })).toMatchObject({ address: "sandbox-eth-address-2", memo: "" });
    expect((await client.account.getDepositAddressV2({ currency: "USDT", chain: "trx" })).map(({ address }) => address)).toEqual(["sandbox-trx-address-1"]);
  });

  it("have a memo where the chain needs one", async () => {
    expect(await openKucoin().client.account.addDepositAddressV3({ currency: "XRP", chain: "xrp" })).toMatchObject({ memo: "1000001" });
  });

  it("are refused on a chain that the asset does not have, and of an unknown asset", async () => {
    const { client } = openKucoin();
    await refused(client.account.addDepositAddressV3({ currency: "BTC", chain: "eth" }), "900014", "parameter");
    await refused(client.account.getDepositAddressV3({ currency: "BTC", chain: "eth" }), "900014", "parameter");
    await refused(client.account.addDepositAddressV3({ currency: "DOGE", chain: "doge" }), "400100", "parameter");
  });
});

describe("deposits", () => {
  it("are those of the seed; only what arrived is there", async () => {
    const venue = openKucoin();
    const { account } = venue.client;
    const { items, totalNum } = await account.getDepositHistory({ currency: "USDT" });
    expect(totalNum).toBe(1);
    expect(items[0]).toMatchObject({ chain: "eth", status: "SUCCESS", amount: "500", fee: "0", isInner: false, createdAt: NOW - 48 * HOUR });
    expect((await account.getDepositHistory({ currency: "BTC" })).items).toMatchObject([{ status: "PROCESSING", amount: "0.02" }]);
    expect(await main(venue, "BTC")).toMatchObject({ balance: "0.5" });
    expect((await account.getDepositHistory({ currency: "BTC", status: "SUCCESS" })).totalNum).toBe(0);
    expect((await account.getDepositHistory({ currency: "USDT", startAt: NOW - 47 * HOUR })).totalNum).toBe(0);
    expect((await account.getDepositHistoryOld({ currency: "USDT" })).items).toEqual([]);
  });

  it("come newest first", async () => {
    const { client } = openKucoin((seed) => void seed.wallet!.deposits!.push({ currency: "USDT", chain: "trx", amount: "1", hoursAgo: 100 }, { currency: "USDT", chain: "trx", amount: "2", hoursAgo: 2 }));
    expect((await client.account.getDepositHistory({ currency: "USDT" })).items.map(({ amount }) => amount)).toEqual(["2", "500", "1"]);
    expect((await client.account.getSpotLedger({ bizType: "DEPOSIT" })).items.map(({ amount }) => amount)).toEqual(["2", "500", "1"]);
  });
});

describe("a withdrawal", () => {
  it("holds amount and fee, leaves after a while, and is told of all the way", async () => {
    const venue = openKucoin();
    const { account } = venue.client;
    const { withdrawalId } = await account.withdrawalV3(usdt("100", { remark: "cold", memo: "7" }));
    expect(await main(venue)).toEqual({ balance: "2500", available: "2397", holds: "103" });
    const row = { id: withdrawalId, currency: "USDT", chain: "eth", status: "PROCESSING", address: TO, memo: "7", isInner: false, amount: "100", fee: "3", walletTxId: null, createdAt: NOW, updatedAt: NOW, remark: "cold", arrears: false };
    expect((await account.getWithdrawalHistory({ currency: "USDT" })).items).toEqual([row]);
    expect(await account.getWithdrawalHistoryById({ withdrawalId })).toMatchObject({ uid: 100000001, chainId: "eth", chainName: "ERC20", status: "PROCESSING", cancelType: "CANCELABLE", returnStatus: "NOT_RETURN", returnAmount: null });
    expect((await account.getSpotLedger({ bizType: "WITHDRAW" })).totalNum).toBe(0);

    venue.clock.now += MINUTE;
    expect((await account.getWithdrawalHistory({ currency: "USDT", status: "WALLET_PROCESSING" })).items).toEqual([{ ...row, status: "WALLET_PROCESSING", updatedAt: NOW + MINUTE }]);
    expect(await account.getWithdrawalHistoryById({ withdrawalId })).toMatchObject({ cancelType: "NON_CANCELABLE" });
    expect(await main(venue)).toMatchObject({ holds: "103" });

    venue.clock.now += 5 * MINUTE;
    expect(await main(venue)).toEqual({ balance: "2397", available: "2397", holds: "0" });
    expect((await account.getWithdrawalHistory({ currency: "USDT" })).items).toEqual([{ ...row, status: "SUCCESS", walletTxId: `sandbox-withdrawal-${withdrawalId}`, updatedAt: NOW + 2 * MINUTE }]);
    expect((await account.getSpotLedger({ bizType: "WITHDRAW" })).items).toMatchObject([{ amount: "103", fee: "3", direction: "out", createdAt: NOW + 2 * MINUTE }]);
    expect((await account.getWithdrawalHistory({ currency: "BTC" })).totalNum).toBe(0);
    expect((await account.getWithdrawalHistory({ currency: "USDT", status: "PROCESSING" })).totalNum).toBe(0);
    expect((await account.getWithdrawalHistory({ currency: "USDT", startAt: NOW + 1 })).totalNum).toBe(0);
    expect((await account.getWithdrawalHistoryOld({ currency: "USDT" })).items).toEqual([]);
  });

  it("is cancelled while it can be, and its money comes back", async () => {
    const venue = openKucoin();
    const { account } = venue.client;
    const { withdrawalId } = await account.withdrawalV3(usdt("100"));
    venue.clock.now += MINUTE - 1;
    expect(await account.cancelWithdrawal({ withdrawalId })).toBeNull();
    expect(await main(venue)).toEqual(FULL);
    expect(await account.getWithdrawalHistoryById({ withdrawalId })).toMatchObject({ status: "FAILURE", cancelType: "NON_CANCELABLE", returnStatus: "SUCCESS", returnAmount: "103", walletTxId: null });
    venue.clock.now += HOUR;
    expect(await main(venue)).toEqual(FULL);
    await refused(account.cancelWithdrawal({ withdrawalId }), "400100");
  });

  it("cannot be cancelled later, nor if it does not exist", async () => {
    const venue = openKucoin();
    const { account } = venue.client;
    const { withdrawalId } = await account.withdrawalV3(usdt("100"));
    venue.clock.now += MINUTE;
    await refused(account.cancelWithdrawal({ withdrawalId }), "400100");
    await refused(account.cancelWithdrawal({ withdrawalId: "63a1f0c25d1e4b0001c2d3e9" }), "404000", "not-found");
    await refused(account.getWithdrawalHistoryById({ withdrawalId: "63a1f0c25d1e4b0001c2d3e9" }), "404000", "not-found");
  });

  it.each([
    ["on top, if there is enough", "2497", {}, { amount: "2497", fee: "3" }, "0"],
    ["from the amount, if there is not", "2498", {}, { amount: "2495", fee: "3" }, "2"],
    ["from the amount, if told so", "100", { feeDeductType: "INTERNAL" }, { amount: "97", fee: "3" }, "2400"],
    ["of the other chain", "100", { chain: "trx" }, { amount: "100", fee: "1" }, "2399"],
    ["of the default chain", "100", { chain: undefined }, { amount: "100", fee: "3" }, "2397"],
    ["none, to another user", "100", { isInner: true }, { amount: "100", fee: "0", chain: "" }, "2400"],
    ["none, to a user number", "100", { withdrawType: "UID", toAddress: "245000999" }, { amount: "100", fee: "0", isInner: true }, "2400"],
  ] as const)("takes the fee %s", async (_name, amount, more, row, available) => {
    const venue = openKucoin();
    await venue.client.account.withdrawalV3(usdt(amount, more));
    expect((await venue.client.account.getWithdrawalHistory({ currency: "USDT" })).items).toMatchObject([row]);
    expect(await main(venue)).toMatchObject({ available });
    venue.clock.now += HOUR;
    expect(await main(venue)).toEqual({ balance: available, available, holds: "0" });
  });

  it.each([
    ["too much", usdt("2500.00000001"), "260100", "insufficient-funds"],
    ["too much with the fee on top", usdt("2498", { feeDeductType: "EXTERNAL" }), "260100", "insufficient-funds"],
    ["less than the minimum", usdt("9.99"), "400100", "parameter"],
    ["what is off the unit", usdt("10.000000001"), "400100", "parameter"],
    ["another asset's chain", usdt("100", { chain: "btc" }), "900014", "parameter"],
    ["an asset whose withdrawals are off", { ...usdt("100"), currency: "XRP", chain: "xrp" }, "260210", "market"],
    ["an unknown asset", { ...usdt("100"), currency: "DOGE" }, "400100", "parameter"],
  ] as const)("is refused of %s, and holds nothing", async (_name, wanted, code, reason) => {
    const venue = openKucoin();
    await refused(venue.client.account.withdrawalV3(wanted), code, reason);
    expect(await main(venue)).toEqual(FULL);
    expect((await venue.client.account.getWithdrawalHistory({ currency: wanted.currency })).totalNum).toBe(0);
    expect(venue.sandbox.ledger).toEqual([]);
  });

  it("is refused to an address that is not on the list", async () => {
    const venue = openKucoin((seed) => void (seed.wallet!.addresses = [TO]));
    await refused(venue.client.account.withdrawalV3(usdt("100", { toAddress: `${TO}2` })), "260325", "permission");
    await venue.client.account.withdrawalV3(usdt("100"));
  });

  it("ties its money up for everything else", async () => {
    const venue = openKucoin();
    await venue.client.account.withdrawalV3(usdt("2400"));
    await refused(venue.client.account.withdrawalV3(usdt("100.01")), "260100", "insufficient-funds");
    await refused(venue.client.account.flexTransfer({ clientOid: "a", currency: "USDT", amount: "97.00000001", type: "INTERNAL", fromAccountType: "MAIN", toAccountType: "TRADE" }), "230003", "insufficient-funds");
    expect(await venue.client.account.getTransferQuotas({ currency: "USDT", type: "MAIN" })).toMatchObject({ available: "97", holds: "2403", transferable: "97" });
    await venue.client.account.flexTransfer({ clientOid: "a", currency: "USDT", amount: "97", type: "INTERNAL", fromAccountType: "MAIN", toAccountType: "TRADE" });
    venue.clock.now += HOUR;
    expect(await main(venue)).toEqual({ balance: "0", available: "0", holds: "0" });
  });

  it("in its older form does the same", async () => {
    const venue = openKucoin();
    const { withdrawalId } = await venue.client.account.withdrawalV1({ currency: "BTC", address: "bc1", amount: "0.1" });
    expect(await venue.client.account.getWithdrawalHistoryById({ withdrawalId })).toMatchObject({ amount: "0.1", fee: "0.0005", address: "bc1", chainId: "btc" });
    expect(await main(venue, "BTC")).toMatchObject({ holds: "0.1005" });
  });
});

describe("quotas of withdrawals", () => {
  it("say what is left of the day, in three assets", async () => {
    const venue = openKucoin((seed) => void (seed.wallet!.dailyLimit = "3000"));
    const { account } = venue.client;
    expect(await account.getWithdrawalQuotas({ currency: "BTC" })).toEqual({ currency: "BTC", limitBTCAmount: "0.05", usedBTCAmount: "0", quotaCurrency: "USDT", limitQuotaCurrencyAmount: "3000", usedQuotaCurrencyAmount: "0", remainAmount: "0.05", availableAmount: "0.05", withdrawMinFee: "0.0005", innerWithdrawMinFee: "0", withdrawMinSize: "0.001", isWithdrawEnabled: true, precision: 8, chain: "BTC", reason: null, lockedAmount: "0" });
    await account.withdrawalV3(usdt("2097"));
    expect(await account.getWithdrawalQuotas({ currency: "BTC" })).toMatchObject({ usedBTCAmount: "0.035", usedQuotaCurrencyAmount: "2100", remainAmount: "0.015", availableAmount: "0.015" });
    expect(await account.getWithdrawalQuotas({ currency: "USDT", chain: "trx" })).toMatchObject({ remainAmount: "900", availableAmount: "400", withdrawMinFee: "1", chain: "TRC20" });
    const coin = { currency: "BTC", toAddress: "bc1", withdrawType: "ADDRESS" } as const;
    await refused(account.withdrawalV3({ ...coin, amount: "0.01500001" }), "400100", "parameter");
    const { withdrawalId } = await account.withdrawalV3({ ...coin, amount: "0.0145" });
    expect(await account.getWithdrawalQuotas({ currency: "BTC" })).toMatchObject({ remainAmount: "0" });
    // What was cancelled does not count.
    await account.cancelWithdrawal({ withdrawalId });
    expect(await account.getWithdrawalQuotas({ currency: "BTC" })).toMatchObject({ remainAmount: "0.015" });
  });

  it("start afresh at midnight", async () => {
    const venue = openKucoin((seed) => void (seed.wallet!.dailyLimit = "3000"));
    await venue.client.account.withdrawalV3(usdt("2000"));
    const midnight = NOW - (NOW % (24 * HOUR)) + 24 * HOUR;
    venue.clock.now = midnight - 1;
    expect(await venue.client.account.getWithdrawalQuotas({ currency: "USDT" })).toMatchObject({ usedQuotaCurrencyAmount: "2003" });
    venue.clock.now = midnight;
    expect(await venue.client.account.getWithdrawalQuotas({ currency: "USDT" })).toMatchObject({ usedQuotaCurrencyAmount: "0" });
  });

  it("do not bind an asset without a price, and are refused on a wrong chain", async () => {
    const { client } = openKucoin((seed) => void (seed.funds!.main!.ETH = "7"));
    expect(await client.account.getWithdrawalQuotas({ currency: "ETH" })).toMatchObject({ remainAmount: "7", availableAmount: "7" });
    expect(await client.account.getWithdrawalQuotas({ currency: "XRP" })).toMatchObject({ isWithdrawEnabled: false });
    await refused(client.account.getWithdrawalQuotas({ currency: "BTC", chain: "eth" }), "900014", "parameter");
  });
});

describe("a lost write", () => {
  it.each([
    ["account.withdrawalV3", ({ client }: OpenVenue) => client.account.withdrawalV3(usdt("100"))],
    ["account.withdrawalV1", ({ client }: OpenVenue) => client.account.withdrawalV1({ currency: "USDT", address: TO, amount: "100" })],
  ])("of %s is shown by the history, for a person to judge", async (operation, write) => {
    for (const [when, rows] of [["after", 1], ["before", 0]] as const) {
      const venue = openKucoin();
      const settlement = await settled(venue, operation, when, () => write(venue));
      expect(settlement).toMatchObject({ outcome: "unknown", read: "account.getWithdrawalHistory" });
      expect((settlement.observed as { items: unknown[] }).items).toHaveLength(rows);
    }
  });

  it("of a deposit address is shown by the addresses", async () => {
    const venue = openKucoin();
    const settlement = await settled(venue, "account.addDepositAddressV3", "after", () => venue.client.account.addDepositAddressV3({ currency: "BTC", chain: "btc" }));
    expect(settlement).toMatchObject({ outcome: "unknown", observed: [{ address: "sandbox-btc-address-1" }] });
  });
});
