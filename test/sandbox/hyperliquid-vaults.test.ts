/** Vaults and sub-accounts of the simulated Hyperliquid. */
import { describe, expect, it } from "vitest";
import { balancesOf, BTC, DAY, NOW, openHyperliquid, OTHER, owner, refusal, SOL, subAccount, THIRD, withOthers, type OpenVenue } from "./open-hyperliquid.js";

const MICRO = 1_000_000;
const words = { name: "Basis", description: "Sells perpetuals against spot." };

async function openVault(): Promise<OpenVenue & { vault: string; follower: ReturnType<OpenVenue["as"]> }> {
  const venue = openHyperliquid(withOthers);
  const { data } = await venue.client.exchange.createVault({ ...words, initialUsd: 1000 * MICRO });
  return { ...venue, vault: data, follower: venue.as({ wallet: OTHER.privateKey }) };
}

const transfer = (client: ReturnType<OpenVenue["as"]>, vaultAddress: string, isDeposit: boolean, usd: number) => client.exchange.vaultTransfer({ vaultAddress, isDeposit, usd: usd * MICRO });

describe("createVault", () => {
  it("opens an account that the leader acts for", async () => {
    const { client, vault, ...venue } = await openVault();
    expect(await client.info.userRole({ user: vault })).toEqual({ role: "vault" });
    expect(await balancesOf({ client, ...venue })).toMatchObject({ perpetual: 9050 });
    await client.exchange.order({ orders: [{ a: SOL, b: true, p: "150", s: "1", r: false, t: { limit: { tif: "Ioc" } } }], grouping: "na" }, { vaultAddress: vault });
    expect((await client.info.clearinghouseState({ user: vault })).assetPositions).toHaveLength(1);
    await expect(venue.as({ wallet: OTHER.privateKey, vaultAddress: vault }).exchange.cancel({ cancels: [{ a: BTC, o: 1 }] })).rejects.toMatchObject(refusal(`Vault not registered: ${vault}`));
    expect(await client.info.vaultDetails({ vaultAddress: vault, user: owner.address })).toEqual({
      ...words,
      vaultAddress: vault,
      leader: owner.address,
      portfolio: [],
      apr: 0,
      followerState: { user: "Leader", vaultEquity: "1000.0", pnl: "0.0", allTimePnl: "0.0", daysFollowing: 0, vaultEntryTime: NOW, lockupUntil: NOW },
      leaderFraction: 1,
      leaderCommission: 0,
      followers: [expect.objectContaining({ user: "Leader" }) as unknown],
      maxDistributable: 985,
      maxWithdrawable: 985,
      isClosed: false,
      relationship: { type: "normal" },
      allowDeposits: true,
      alwaysCloseOnWithdraw: false,
    });
    expect(await client.info.vaultDetails({ vaultAddress: owner.address })).toBeNull();
    expect((await client.info.userNonFundingLedgerUpdates({ user: owner.address }))[0]!.delta).toEqual({ type: "vaultCreate", vault, usdc: "1000.0", fee: "0.0" });
  });

  it("needs the money", async () => {
    await expect(openHyperliquid().client.exchange.createVault({ ...words, initialUsd: 9901 * MICRO })).rejects.toMatchObject(refusal("Insufficient balance to create vault"));
  });

  it("gives every vault an address of its own", async () => {
    const { client, vault } = await openVault();
    expect((await client.exchange.createVault({ ...words, initialUsd: 100 * MICRO })).data).not.toBe(vault);
  });
});

describe("vaultTransfer", () => {
  it("buys shares, which are worth what the vault makes of them", async () => {
    const { client, vault, follower, clock, as, sandbox } = await openVault();
    const venue = { client, clock, as, sandbox };
    await transfer(follower, vault, true, 100);
    expect(await balancesOf(venue, OTHER.address)).toMatchObject({ perpetual: 0 });
    expect(await client.info.userVaultEquities({ user: OTHER.address })).toEqual([{ vaultAddress: vault, equity: "100.0", lockedUntilTimestamp: NOW + DAY }]);
    // A gift of 110 is a profit of a tenth.
    await client.exchange.usdSend({ destination: vault, amount: "110" });
    expect(await client.info.userVaultEquities({ user: OTHER.address })).toMatchObject([{ equity: "110.0" }]);
    expect(await client.info.vaultDetails({ vaultAddress: vault, user: OTHER.address })).toMatchObject({ followerState: { user: OTHER.address, vaultEquity: "110.0", pnl: "10.0" }, leaderFraction: 0.9090909090909091 });
    await transfer(as({ wallet: THIRD.privateKey }), vault, true, 55);
    const equityOf = async (user: string) => (await client.info.userVaultEquities({ user }))[0]!.equity;
    expect([await equityOf(OTHER.address), await equityOf(THIRD.address)], "a later deposit pays today's price").toEqual(["110.0", "55.0"]);
    clock.now = NOW + DAY;
    await transfer(follower, vault, false, 55);
    expect(await client.info.userVaultEquities({ user: OTHER.address })).toMatchObject([{ equity: "55.0" }]);
    await transfer(follower, vault, false, 55);
    expect(await client.info.userVaultEquities({ user: OTHER.address })).toEqual([]);
    expect(await balancesOf(venue, OTHER.address)).toMatchObject({ perpetual: 110 });
    expect((await client.info.userNonFundingLedgerUpdates({ user: OTHER.address })).map(({ delta }) => delta)).toEqual([
      { type: "vaultDeposit", vault, usdc: "100.0" },
      { type: "vaultWithdraw", vault, user: OTHER.address, requestedUsd: "55.0", commission: "0.0", closingCost: "0.0", basis: "50.0", netWithdrawnUsd: "55.0" },
      { type: "vaultWithdraw", vault, user: OTHER.address, requestedUsd: "55.0", commission: "0.0", closingCost: "0.0", basis: "50.0", netWithdrawnUsd: "55.0" },
    ]);
  });

  it("is locked for a day after a deposit, but not for the leader", async () => {
    const { client, vault, follower, clock } = await openVault();
    await transfer(follower, vault, true, 10);
    clock.now = NOW + DAY - 1;
    await expect(transfer(follower, vault, false, 5)).rejects.toMatchObject(refusal("Cannot withdraw during lockup period after depositing."));
    await transfer(client, vault, true, 10);
    await transfer(client, vault, false, 10);
    clock.now = NOW + DAY;
    await transfer(follower, vault, false, 5);
  });

  it("refuses too much and too little, and what would leave the leader with less than a twentieth", async () => {
    const { client, vault, follower, clock, as } = await openVault();
    clock.now = NOW + DAY;
    await expect(transfer(follower, vault, false, 1)).rejects.toMatchObject(refusal("Cannot withdraw with zero balance in vault."));
    await expect(transfer(follower, vault, true, 4)).rejects.toMatchObject(refusal("Vault deposits must be at least $5."));
    await expect(transfer(follower, vault, true, 101)).rejects.toMatchObject(refusal("Insufficient balance for withdrawal."));
    await expect(transfer(client, vault, false, 1001)).rejects.toMatchObject(refusal("Insufficient balance for withdrawal."));
    await expect(transfer(follower, OTHER.address, true, 5)).rejects.toMatchObject(refusal(`Vault not registered: ${OTHER.address}`));
    await transfer(follower, vault, true, 100);
    // 100 of 1,100 are others': at 5.3 the leader would have less than 5 %.
    await expect(transfer(client, vault, false, 995)).rejects.toMatchObject(refusal(/leader share/));
    await transfer(client, vault, false, 994);
    await client.exchange.usdSend({ destination: OTHER.address, amount: "100" });
    await expect(transfer(as({ wallet: OTHER.privateKey }), vault, true, 100)).rejects.toMatchObject(refusal("Deposit causes leader share to drop below 5%."));
  });
});

describe("vaultModify", () => {
  it("changes what is not null, for the leader only", async () => {
    const { client, vault, follower } = await openVault();
    await client.exchange.vaultModify({ vaultAddress: vault, allowDeposits: false, alwaysCloseOnWithdraw: null });
    expect(await client.info.vaultDetails({ vaultAddress: vault })).toMatchObject({ allowDeposits: false, alwaysCloseOnWithdraw: false });
    await client.exchange.vaultModify({ vaultAddress: vault, allowDeposits: null, alwaysCloseOnWithdraw: true });
    expect(await client.info.vaultDetails({ vaultAddress: vault })).toMatchObject({ allowDeposits: false, alwaysCloseOnWithdraw: true });
    await expect(transfer(follower, vault, true, 5)).rejects.toMatchObject(refusal("Vault does not allow deposits."));
    await transfer(client, vault, true, 5);
    await expect(follower.exchange.vaultModify({ vaultAddress: vault, allowDeposits: true, alwaysCloseOnWithdraw: null })).rejects.toMatchObject(refusal(`Vault not registered: ${vault}`));
  });
});

describe("vaultDistribute", () => {
  it("pays out by shares, to the last digit", async () => {
    const { client, vault, follower, ...venue } = await openVault();
    await transfer(follower, vault, true, 100);
    await client.exchange.vaultDistribute({ vaultAddress: vault, usd: 110 * MICRO });
    expect([await balancesOf({ client, ...venue }), await balancesOf({ client, ...venue }, OTHER.address), await balancesOf({ client, ...venue }, vault)]).toMatchObject([{ perpetual: 9150 }, { perpetual: 10 }, { perpetual: 990 }]);
    expect((await client.info.userNonFundingLedgerUpdates({ user: OTHER.address })).at(-1)!.delta).toEqual({ type: "vaultDistribution", vault, usdc: "10.0" });
    await expect(client.exchange.vaultDistribute({ vaultAddress: vault, usd: 991 * MICRO })).rejects.toMatchObject(refusal("Insufficient balance for withdrawal."));
    await expect(follower.exchange.vaultDistribute({ vaultAddress: vault, usd: 1 })).rejects.toMatchObject(refusal(/^Vault not registered/));
  });

  it("of 0 closes the vault, once it has no positions", async () => {
    const { client, vault, follower, ...venue } = await openVault();
    await transfer(follower, vault, true, 100);
    const sol = (b: boolean) => client.exchange.order({ orders: [{ a: SOL, b, p: "150", s: "1", r: false, t: { limit: { tif: "Ioc" } } }], grouping: "na" }, { vaultAddress: vault });
    await sol(true);
    await expect(client.exchange.vaultDistribute({ vaultAddress: vault, usd: 0 })).rejects.toMatchObject(refusal(/open positions/));
    await sol(false);
    await client.exchange.vaultDistribute({ vaultAddress: vault, usd: 0 });
    expect(await client.info.vaultDetails({ vaultAddress: vault })).toMatchObject({ isClosed: true, allowDeposits: false, followers: [] });
    expect([await balancesOf({ client, ...venue }), await balancesOf({ client, ...venue }, OTHER.address)]).toMatchObject([{ perpetual: 10_050 }, { perpetual: 100 }]);
    await expect(transfer(client, vault, true, 100)).rejects.toMatchObject(refusal("Vault is closed."));
  });
});

describe("sub-accounts", () => {
  it("are opened with an address and listed with their state", async () => {
    const { client } = openHyperliquid();
    const { type, data } = await client.exchange.createSubAccount({ name: "spare" });
    expect(type).toBe("createSubAccount");
    expect(await client.info.userRole({ user: data })).toEqual({ role: "subAccount", data: { master: owner.address } });
    await client.exchange.subAccountTransfer({ subAccountUser: data, isDeposit: true, usd: 5 * MICRO });
    const state = await client.info.clearinghouseState({ user: data });
    const named = { name: "spare", subAccountUser: data, master: owner.address, spotState: { balances: [], portfolioMarginEnabled: false } };
    expect(await client.info.subAccounts({ user: owner.address })).toEqual([expect.objectContaining({ name: "hedge", subAccountUser: subAccount.address }), { ...named, clearinghouseState: state }]);
    expect((await client.info.subAccounts2({ user: owner.address }))![1]).toEqual({ ...named, dexToClearinghouseState: [["", state]] });
    expect(await client.info.subAccounts({ user: data })).toBeNull();
  });

  it("are ten at most", async () => {
    const { client } = openHyperliquid();
    for (let count = 1; count < 10; count++) await client.exchange.createSubAccount({ name: `number ${count}` });
    await expect(client.exchange.createSubAccount({ name: "too many" })).rejects.toMatchObject(refusal("Too many sub-accounts"));
  });

  it("are renamed by their master", async () => {
    const venue = openHyperliquid(withOthers);
    await venue.client.exchange.subAccountModify({ subAccountUser: subAccount.address, name: "renamed" });
    expect((await venue.client.info.subAccounts({ user: owner.address }))![0]!.name).toBe("renamed");
    await expect(venue.as({ wallet: OTHER.privateKey }).exchange.subAccountModify({ subAccountUser: subAccount.address, name: "mine" })).rejects.toMatchObject(refusal(`Sub-account not registered: ${subAccount.address}`));
  });
});
