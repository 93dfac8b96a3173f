/** Money that moves at the simulated Hyperliquid: where it comes from, where it goes, and what the ledger says. */
import { describe, expect, it } from "vitest";
import { agent, balanceOf, balancesOf, HYPE_TOKEN, NOW, openHyperliquid, OTHER, owner, PURR_TOKEN, refusal, subAccount, THIRD, USDC_TOKEN, withOthers, type OpenVenue } from "./open-hyperliquid.js";

const STRANGER = `0x${"cd".repeat(20)}`;
const NO_TOKEN = `NOPE:0x${"00".repeat(16)}`;
const [TOO_LITTLE, TOO_FEW] = ["Insufficient balance for withdrawal.", "Insufficient balance for token transfer."];

const ledgerOf = async ({ client }: OpenVenue, user: string = owner.address) => (await client.info.userNonFundingLedgerUpdates({ user })).map(({ delta }) => delta);

describe("usdSend", () => {
  it("moves USDC of the perpetual balance, and opens the receiver's account", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.usdSend({ destination: STRANGER, amount: "12.5" });
    expect(await balancesOf(venue)).toEqual({ perpetual: 10_037.5, spot: 1000 });
    expect(await balancesOf(venue, STRANGER)).toEqual({ perpetual: 12.5, spot: 0 });
    expect(await venue.client.info.userRole({ user: STRANGER })).toEqual({ role: "user" });
    const delta = { type: "internalTransfer", usdc: "12.5", user: owner.address, destination: STRANGER, fee: "0.0" };
    expect([await ledgerOf(venue), await ledgerOf(venue, STRANGER)]).toEqual([[delta], [delta]]);
  });

  it("moves at most what is withdrawable, and changes nothing otherwise", async () => {
    const venue = openHyperliquid();
    await expect(venue.client.exchange.usdSend({ destination: STRANGER, amount: "9900.000001" })).rejects.toMatchObject(refusal(TOO_LITTLE));
    expect(await venue.client.info.userRole({ user: STRANGER })).toEqual({ role: "missing" });
    expect(await ledgerOf(venue)).toEqual([]);
    await venue.client.exchange.usdSend({ destination: STRANGER, amount: "9900" });
  });
});

describe("withdraw3", () => {
  it("takes USDC out, a fee of 1 included", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.withdraw3({ destination: STRANGER, amount: "100" }, { nonce: NOW + 7 });
    expect(await balancesOf(venue)).toMatchObject({ perpetual: 9950 });
    expect(await venue.client.info.userRole({ user: STRANGER })).toEqual({ role: "missing" });
    expect(await ledgerOf(venue)).toEqual([{ type: "withdraw", usdc: "99.0", nonce: NOW + 7, fee: "1.0" }]);
    await expect(venue.client.exchange.withdraw3({ destination: STRANGER, amount: "1" })).rejects.toMatchObject(refusal(/^Withdrawal amount/));
    await expect(venue.client.exchange.withdraw3({ destination: STRANGER, amount: "9801" })).rejects.toMatchObject(refusal(TOO_LITTLE));
  });
});

describe("spotSend", () => {
  it("moves a token between spot balances, what is held back excepted", async () => {
    const venue = openHyperliquid(withOthers);
    await venue.client.exchange.order({ orders: [{ a: 10_000, b: false, p: "0.3", s: "100", r: false, t: { limit: { tif: "Gtc" } } }], grouping: "na" });
    await expect(venue.client.exchange.spotSend({ destination: OTHER.address, token: PURR_TOKEN, amount: "400.00001" })).rejects.toMatchObject(refusal(TOO_FEW));
    await venue.client.exchange.spotSend({ destination: OTHER.address, token: PURR_TOKEN, amount: "400" }, { nonce: NOW + 7 });
    expect([await balanceOf(venue, "PURR"), await balanceOf(venue, "PURR", OTHER.address)]).toEqual([{ total: 100, hold: 100 }, { total: 400, hold: 0 }]);
    expect((await ledgerOf(venue, OTHER.address))[0]).toEqual({ type: "spotTransfer", token: "PURR", amount: "400.0", usdcValue: "80.0", user: owner.address, destination: OTHER.address, fee: "0.0", nativeTokenFee: "0.0", nonce: NOW + 7, feeToken: "" });
  });

  it("needs a token that exists, by name and id", async () => {
    const { client } = openHyperliquid();
    for (const token of [NO_TOKEN, PURR_TOKEN.replace("c1fb", "c2fb")]) await expect(client.exchange.spotSend({ destination: OTHER.address, token, amount: "1" })).rejects.toMatchObject(refusal(`Invalid token: ${token}`));
  });

  it("of a whole balance leaves none", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.spotSend({ destination: STRANGER, token: PURR_TOKEN, amount: "500" });
    expect(await balanceOf(venue, "PURR")).toBeUndefined();
  });
});

describe("usdClassTransfer", () => {
  it("moves USDC between spot and perpetuals", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.usdClassTransfer({ amount: "250.5", toPerp: true });
    expect(await balancesOf(venue)).toEqual({ perpetual: 10_300.5, spot: 749.5 });
    await venue.client.exchange.usdClassTransfer({ amount: "300.5", toPerp: false });
    expect(await balancesOf(venue)).toEqual({ perpetual: 10_000, spot: 1050 });
    expect(await ledgerOf(venue)).toEqual([{ type: "accountClassTransfer", usdc: "250.5", toPerp: true }, { type: "accountClassTransfer", usdc: "300.5", toPerp: false }]);
    await expect(venue.client.exchange.usdClassTransfer({ amount: "1050.1", toPerp: true })).rejects.toMatchObject(refusal(TOO_FEW));
    await expect(venue.client.exchange.usdClassTransfer({ amount: "9900", toPerp: false })).rejects.toMatchObject(refusal(TOO_LITTLE));
  });

  it("does so for a sub-account that the amount names", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.usdClassTransfer({ amount: `100 subaccount:${subAccount.address}`, toPerp: false });
    expect([await balancesOf(venue), await balancesOf(venue, subAccount.address)]).toEqual([{ perpetual: 10_050, spot: 1000 }, { perpetual: 400, spot: 100 }]);
    await expect(venue.client.exchange.usdClassTransfer({ amount: `100 subaccount:${STRANGER}`, toPerp: false })).rejects.toMatchObject(refusal(`Invalid sub-account transfer from ${owner.address} to ${STRANGER}`));
  });

  it("is disabled where there is one balance for all", async () => {
    const { client } = openHyperliquid();
    for (const abstraction of ["unifiedAccount", "portfolioMargin"] as const) {
      await client.exchange.userSetAbstraction({ user: owner.address, abstraction });
      await expect(client.exchange.usdClassTransfer({ amount: "1", toPerp: true })).rejects.toMatchObject(refusal("Action disabled when unified account is active"));
    }
    await client.exchange.userSetAbstraction({ user: owner.address, abstraction: "disabled" });
    await client.exchange.usdClassTransfer({ amount: "1", toPerp: true });
  });
});

describe("sendAsset", () => {
  const send = { destination: owner.address as string, sourceDex: "spot", destinationDex: "", token: "USDC", amount: "100", fromSubAccount: "" };

  it("moves a token between places and accounts", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.sendAsset(send, { nonce: NOW + 7 });
    expect(await balancesOf(venue)).toEqual({ perpetual: 10_150, spot: 900 });
    expect(await ledgerOf(venue), "one entry, although sender and receiver are one").toHaveLength(1);
    await venue.client.exchange.sendAsset({ ...send, sourceDex: "", destinationDex: "spot", token: USDC_TOKEN, destination: STRANGER });
    expect([await balancesOf(venue), await balancesOf(venue, STRANGER)]).toEqual([{ perpetual: 10_050, spot: 900 }, { perpetual: 0, spot: 100 }]);
    await venue.client.exchange.sendAsset({ ...send, sourceDex: "", fromSubAccount: subAccount.address });
    expect([await balancesOf(venue), await balancesOf(venue, subAccount.address)]).toEqual([{ perpetual: 10_150, spot: 900 }, { perpetual: 400, spot: 0 }]);
    await venue.client.exchange.sendAsset({ ...send, token: HYPE_TOKEN, destinationDex: "spot", destination: STRANGER });
    expect(await balanceOf(venue, "HYPE", STRANGER)).toEqual({ total: 100, hold: 0 });
    const [first] = await ledgerOf(venue);
    expect(first).toEqual({ type: "send", user: owner.address, destination: owner.address, sourceDex: "spot", destinationDex: "", token: "USDC", amount: "100.0", usdcValue: "100.0", fee: "0.0", nativeTokenFee: "0.0", nonce: NOW + 7, feeToken: "" });
    expect(await ledgerOf(venue, subAccount.address)).toMatchObject([{ user: subAccount.address, destination: owner.address }]);
  });

  it("refuses what is not there: money, tokens, dexs, sub-accounts, and tokens of spot as margin", async () => {
    const { client } = openHyperliquid();
    const refuses = (more: Partial<typeof send>, text: string | RegExp) => expect(client.exchange.sendAsset({ ...send, ...more })).rejects.toMatchObject(refusal(text));
    await refuses({ amount: "1000.01" }, TOO_FEW);
    await refuses({ sourceDex: "", amount: "9900.01" }, TOO_LITTLE);
    await refuses({ token: NO_TOKEN }, /^Invalid token/);
    await refuses({ token: PURR_TOKEN }, /^Invalid token/);
    await refuses({ sourceDex: "other" }, "Invalid perp dex: other");
    await refuses({ destinationDex: "other" }, "Invalid perp dex: other");
    await refuses({ fromSubAccount: STRANGER }, /^Invalid sub-account transfer/);
  });

  it("by an API wallet stays within the account and its sub-accounts", async () => {
    const venue = openHyperliquid(withOthers);
    const trader = venue.as({ wallet: agent.privateKey });
    await expect(trader.exchange.sendAsset(send)).rejects.toMatchObject(refusal(`Must deposit before performing actions. User: ${agent.address}`));
    await trader.exchange.agentSendAsset(send);
    await trader.exchange.agentSendAsset({ ...send, destination: subAccount.address, destinationDex: "spot" });
    expect([await balancesOf(venue), await balancesOf(venue, subAccount.address)]).toEqual([{ perpetual: 10_150, spot: 800 }, { perpetual: 500, spot: 100 }]);
    for (const destination of [OTHER.address, STRANGER]) await expect(trader.exchange.agentSendAsset({ ...send, destination })).rejects.toMatchObject(refusal("Agent can only send asset to same user or their sub-accounts."));
  });
});

describe("sendToEvmWithData", () => {
  it("takes the token out", async () => {
    const venue = openHyperliquid();
    const send = { token: "USDC", amount: "50", sourceDex: "spot", destinationRecipient: STRANGER, addressEncoding: "hex", destinationChainId: 42161, gasLimit: 200_000, data: "0x" } as const;
    await venue.client.exchange.sendToEvmWithData(send);
    await venue.client.exchange.sendToEvmWithData({ ...send, sourceDex: "", data: "0x0102" });
    expect(await balancesOf(venue)).toEqual({ perpetual: 10_000, spot: 950 });
    await expect(venue.client.exchange.sendToEvmWithData({ ...send, amount: "1000" })).rejects.toMatchObject(refusal(TOO_FEW));
    await expect(venue.client.exchange.sendToEvmWithData({ ...send, token: NO_TOKEN })).rejects.toMatchObject(refusal(/^Invalid token/));
    await expect(venue.client.exchange.sendToEvmWithData({ ...send, sourceDex: "other" })).rejects.toMatchObject(refusal(/^Invalid perp dex/));
  });
});

describe("transfers of sub-accounts", () => {
  it("move USDC of perpetuals either way", async () => {
    const venue = openHyperliquid();
    const transfer = (isDeposit: boolean, usd: number, subAccountUser: string = subAccount.address) => venue.client.exchange.subAccountTransfer({ subAccountUser, isDeposit, usd });
    await transfer(true, 1_500_000);
    await transfer(false, 501_500_000);
    expect([await balancesOf(venue), await balancesOf(venue, subAccount.address)]).toMatchObject([{ perpetual: 10_550 }, { perpetual: 0 }]);
    expect(await ledgerOf(venue, subAccount.address)).toEqual([
      { type: "subAccountTransfer", usdc: "1.5", user: owner.address, destination: subAccount.address },
      { type: "subAccountTransfer", usdc: "501.5", user: subAccount.address, destination: owner.address },
    ]);
    await expect(transfer(false, 1)).rejects.toMatchObject(refusal(TOO_LITTLE));
    await expect(transfer(true, 1, OTHER.address)).rejects.toMatchObject(refusal(`Invalid sub-account transfer from ${owner.address} to ${OTHER.address}`));
    await expect(transfer(false, 1, OTHER.address)).rejects.toMatchObject(refusal(`Invalid sub-account transfer from ${OTHER.address} to ${owner.address}`));
  });

  it("move tokens of spot either way", async () => {
    const venue = openHyperliquid();
    const transfer = (isDeposit: boolean, amount: string, token: string = PURR_TOKEN, subAccountUser: string = subAccount.address) => venue.client.exchange.subAccountSpotTransfer({ subAccountUser, isDeposit, token, amount });
    await transfer(true, "200");
    await transfer(false, "50");
    expect([await balanceOf(venue, "PURR"), await balanceOf(venue, "PURR", subAccount.address)]).toMatchObject([{ total: 350 }, { total: 150 }]);
    expect(await ledgerOf(venue, subAccount.address)).toMatchObject([{ type: "spotTransfer", nonce: null, destination: subAccount.address }, { user: subAccount.address }]);
    await expect(transfer(false, "151")).rejects.toMatchObject(refusal(TOO_FEW));
    await expect(transfer(true, "1", NO_TOKEN)).rejects.toMatchObject(refusal(/^Invalid token/));
    for (const isDeposit of [true, false]) await expect(transfer(isDeposit, "1", PURR_TOKEN, STRANGER)).rejects.toMatchObject(refusal(/^Invalid sub-account transfer/));
  });
});

describe("the ledger", () => {
  it("is read from the oldest entry, by time", async () => {
    const venue = openHyperliquid();
    for (const index of [0, 1, 2]) {
      venue.clock.now = NOW + index * 1000;
      await venue.client.exchange.usdSend({ destination: THIRD.address, amount: `${index + 1}` });
    }
    const read = async (span: { startTime?: number; endTime?: number }) => (await venue.client.info.userNonFundingLedgerUpdates({ user: owner.address, ...span })).map(({ time }) => time - NOW);
    expect([await read({}), await read({ startTime: NOW + 1000 }), await read({ endTime: NOW + 1000 })]).toEqual([[0, 1000, 2000], [1000, 2000], [0, 1000]]);
    const hashes = (await venue.client.info.userNonFundingLedgerUpdates({ user: owner.address })).map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(3);
  });
});
