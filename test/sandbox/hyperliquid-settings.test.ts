/** Settings of an account at the simulated Hyperliquid: API wallets, builders, referrals, modes, staking, loans. */
import { privateKeyToAddress } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { agent, balanceOf, balancesOf, BTC, DAY, NOW, openHyperliquid, OTHER, owner, refusal, subAccount, withOthers, type OpenVenue } from "./open-hyperliquid.js";

const user = owner.address;
const set = { asset: BTC, isCross: true, leverage: 10 };
const key = (digits: string): `0x${string}` => `0x${digits.repeat(32)}`;
const addressOf = (digits: string): string => privateKeyToAddress(key(digits)).toLowerCase();

describe("approveAgent", () => {
  const acts = ({ as }: OpenVenue, digits: string) => as({ wallet: key(digits) }).exchange.updateLeverage(set);
  const unknown = (digits: string): object => refusal(`User or API Wallet ${addressOf(digits)} does not exist.`);

  it("lets the new wallet sign for the account and its sub-accounts, for 90 days without an expiry", async () => {
    const venue = openHyperliquid();
    await expect(acts(venue, "44")).rejects.toMatchObject(unknown("44"));
    await venue.client.exchange.approveAgent({ agentAddress: addressOf("44"), agentName: "second" });
    await expect(acts(venue, "44")).resolves.toEqual({ type: "default" });
    await expect(venue.as({ wallet: key("44"), vaultAddress: subAccount.address }).exchange.updateLeverage(set)).resolves.toEqual({ type: "default" });
    expect(await venue.client.info.extraAgents({ user })).toEqual([{ address: agent.address, name: "bot", validUntil: null }, { address: addressOf("44"), name: "second", validUntil: NOW + 90 * DAY }]);
    expect(await venue.client.info.userRole({ user: addressOf("44") })).toEqual({ role: "agent", data: { user } });
  });

  it("puts another one in the place of that with the same name, or without one", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.approveAgent({ agentAddress: addressOf("44"), agentName: "bot" });
    expect((await venue.client.info.extraAgents({ user })).map(({ address }) => address)).toEqual([addressOf("44")]);
    await expect(venue.as({ wallet: agent.privateKey }).exchange.updateLeverage(set)).rejects.toMatchObject(refusal(`User or API Wallet ${agent.address} does not exist.`));
    await venue.client.exchange.approveAgent({ agentAddress: addressOf("55") });
    await acts(venue, "55");
    await venue.client.exchange.approveAgent({ agentAddress: addressOf("66") });
    await expect(acts(venue, "55")).rejects.toMatchObject(unknown("55"));
    await acts(venue, "66");
    expect(await venue.client.info.extraAgents({ user }), "the one without a name is not listed").toHaveLength(1);
  });

  it("takes one away with the zero address", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.approveAgent({ agentAddress: `0x${"00".repeat(20)}`, agentName: "bot" });
    expect(await venue.client.info.extraAgents({ user })).toEqual([]);
    await expect(venue.as({ wallet: agent.privateKey }).exchange.updateLeverage(set)).rejects.toMatchObject({ reason: "signature" });
  });

  it("ends with its expiry, which is at most 180 days ahead", async () => {
    const venue = openHyperliquid();
    const approve = (until: number) => venue.client.exchange.approveAgent({ agentAddress: addressOf("44"), agentName: `short valid_until ${until}` });
    for (const until of [NOW, NOW + 180 * DAY + 1]) await expect(approve(until)).rejects.toMatchObject(refusal("Agent valid_until already expired."));
    await approve(NOW + 1000);
    expect((await venue.client.info.extraAgents({ user }))[1]).toMatchObject({ name: "short", validUntil: NOW + 1000 });
    venue.clock.now = NOW + 1000;
    await acts(venue, "44");
    venue.clock.now = NOW + 1001;
    await expect(acts(venue, "44")).rejects.toMatchObject(unknown("44"));
  });

  it("refuses an address that is in use, and more names than there is room for", async () => {
    const venue = openHyperliquid(withOthers);
    for (const agentAddress of [agent.address, OTHER.address, owner.address, subAccount.address]) await expect(venue.client.exchange.approveAgent({ agentAddress, agentName: "again" })).rejects.toMatchObject(refusal("Extra agent already used."));
    // Three, and two for the sub-account.
    for (const digits of ["44", "55", "66", "77"]) await venue.client.exchange.approveAgent({ agentAddress: addressOf(digits), agentName: `number ${digits}` });
    await expect(venue.client.exchange.approveAgent({ agentAddress: addressOf("88"), agentName: "one more" })).rejects.toMatchObject(refusal("Too many extra agents for cumulative volume traded. Current limit is 5"));
    await venue.client.exchange.approveAgent({ agentAddress: addressOf("88"), agentName: "number 44" });
    await venue.client.exchange.approveAgent({ agentAddress: addressOf("99") });
  });

  it("is not for API wallets", async () => {
    const venue = openHyperliquid();
    await expect(venue.as({ wallet: agent.privateKey }).exchange.approveAgent({ agentAddress: addressOf("44") })).rejects.toMatchObject(refusal(`Must deposit before performing actions. User: ${agent.address}`));
  });
});

describe("builders and referrals", () => {
  it("approveBuilderFee counts in tenths of a basis point; 0% takes it back", async () => {
    const { client } = openHyperliquid();
    const builder = OTHER.address;
    for (const [maxFeeRate, fee] of [["0.01%", 10], ["0.001%", 1], ["1%", 1000], ["0.029%", 29], ["0.0019%", 1]] as const) {
      await client.exchange.approveBuilderFee({ builder, maxFeeRate });
      expect(await client.info.maxBuilderFee({ user, builder }), maxFeeRate).toBe(fee);
    }
    expect(await client.info.approvedBuilders({ user })).toEqual([builder]);
    await client.exchange.approveBuilderFee({ builder, maxFeeRate: "0%" });
    expect([await client.info.maxBuilderFee({ user, builder }), await client.info.approvedBuilders({ user })]).toEqual([0, []]);
  });

  it("a referral code belongs to one account, and an account has one referrer", async () => {
    const venue = openHyperliquid(withOthers);
    const other = venue.as({ wallet: OTHER.privateKey });
    await expect(other.exchange.setReferrer({ code: "ALPHA" })).rejects.toMatchObject(refusal("Referral code not registered"));
    expect((await venue.client.info.referral({ user })).referrerState).toEqual({ stage: "needToCreateCode" });
    await venue.client.exchange.registerReferrer({ code: "ALPHA" });
    await expect(other.exchange.registerReferrer({ code: "ALPHA" })).rejects.toMatchObject(refusal("Referral code already registered"));
    await expect(venue.client.exchange.registerReferrer({ code: "BETA" })).rejects.toMatchObject(refusal("Referral code already set"));
    await expect(venue.client.exchange.setReferrer({ code: "ALPHA" })).rejects.toMatchObject(refusal("Cannot refer yourself"));
    venue.clock.now = NOW + 5;
    await other.exchange.setReferrer({ code: "ALPHA" });
    await expect(other.exchange.setReferrer({ code: "ALPHA" })).rejects.toMatchObject(refusal("Referrer already set"));
    expect(await venue.client.info.referral({ user: OTHER.address })).toMatchObject({ referredBy: { referrer: user, code: "ALPHA" } });
    expect(await venue.client.info.referral({ user })).toMatchObject({ referredBy: null, referrerState: { stage: "ready", data: { code: "ALPHA", nReferrals: 1, referralStates: [{ user: OTHER.address, timeJoined: NOW + 5 }] } } });
    await expect(other.exchange.claimRewards()).rejects.toMatchObject(refusal("No rewards to claim"));
  });

  it("noop and setDisplayName change nothing that is read", async () => {
    const { client, sandbox } = openHyperliquid();
    await client.exchange.noop({}, { nonce: NOW - 1 });
    await expect(client.exchange.updateLeverage(set, { nonce: NOW - 1 })).rejects.toMatchObject({ reason: "nonce" });
    await client.exchange.setDisplayName({ displayName: "trader" });
    expect(sandbox.ledger.map(({ operation }) => operation)).toEqual(["exchange.noop", "exchange.setDisplayName"]);
  });
});

describe("reserveRequestWeight", () => {
  it("buys actions for the account or another one", async () => {
    const venue = openHyperliquid(withOthers);
    await venue.client.exchange.reserveRequestWeight({ weight: 100 });
    await venue.client.exchange.reserveRequestWeight({ weight: 20, destination: OTHER.address });
    expect(await balancesOf(venue)).toMatchObject({ perpetual: 10_049.94 });
    expect(await venue.client.info.userRateLimit({ user })).toMatchObject({ nRequestsSurplus: 100, nRequestsCap: 10_000 });
    expect(await venue.client.info.userRateLimit({ user: OTHER.address })).toMatchObject({ nRequestsSurplus: 20 });
    await expect(venue.client.exchange.reserveRequestWeight({ weight: 1, destination: `0x${"cd".repeat(20)}` })).rejects.toMatchObject(refusal(/^User does not exist/));
    await expect(venue.client.exchange.reserveRequestWeight({ weight: 19_900_000 })).rejects.toMatchObject(refusal(/^Insufficient balance/));
  });
});

describe("modes of an account", () => {
  it("are set by its own key, for the account and its sub-accounts", async () => {
    const venue = openHyperliquid(withOthers);
    const mode = (of: string = user) => venue.client.info.userAbstraction({ user: of });
    expect(await mode()).toBe("default");
    await venue.client.exchange.userSetAbstraction({ user, abstraction: "unifiedAccount" });
    await venue.client.exchange.userSetAbstraction({ user: subAccount.address, abstraction: "disabled" });
    expect([await mode(), await mode(subAccount.address)]).toEqual(["unifiedAccount", "disabled"]);
    expect((await venue.client.info.subAccounts2({ user }))![0]).toMatchObject({ abstraction: "disabled" });
    for (const other of [OTHER.address, `0x${"cd".repeat(20)}`]) await expect(venue.client.exchange.userSetAbstraction({ user: other, abstraction: "disabled" })).rejects.toMatchObject(refusal(`Invalid user: ${other}`));
  });

  it("are set by an API wallet in letters", async () => {
    const venue = openHyperliquid();
    const trader = venue.as({ wallet: agent.privateKey });
    for (const [letter, word] of [["i", "disabled"], ["u", "unifiedAccount"], ["p", "portfolioMargin"]] as const) {
      await trader.exchange.agentSetAbstraction({ abstraction: letter });
      expect(await venue.client.info.userAbstraction({ user })).toBe(word);
    }
    await trader.exchange.agentEnableDexAbstraction();
    expect(await venue.client.info.userDexAbstraction({ user })).toBe(true);
  });

  it("of older kinds are kept, too", async () => {
    const { client } = openHyperliquid();
    expect(await client.info.userDexAbstraction({ user })).toBeNull();
    await client.exchange.userDexAbstraction({ user, enabled: false });
    await client.exchange.agentEnableDexAbstraction();
    expect(await client.info.userDexAbstraction({ user }), "it goes from never set to on only").toBe(false);
    const margin = async () => [await client.info.userAbstraction({ user }), (await client.info.spotClearinghouseState({ user })).portfolioMarginEnabled];
    await client.exchange.userPortfolioMargin({ user, enabled: true });
    expect(await margin()).toEqual(["portfolioMargin", true]);
    await client.exchange.userPortfolioMargin({ user, enabled: false });
    expect(await margin()).toEqual(["disabled", false]);
  });
});

describe("staking", () => {
  const validator = `0x${"5a".repeat(20)}`;
  const HYPE = 100_000_000;

  it("takes HYPE of spot, and gives it back after seven days", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.cDeposit({ wei: 60 * HYPE });
    expect(await balanceOf(venue, "HYPE")).toMatchObject({ total: 40 });
    await venue.client.exchange.cWithdraw({ wei: 10 * HYPE });
    expect(await venue.client.info.delegatorSummary({ user })).toEqual({ delegated: "0.0", undelegated: "50.0", totalPendingWithdrawal: "10.0", nPendingWithdrawals: 1 });
    venue.clock.now = NOW + 7 * DAY - 1;
    expect(await balanceOf(venue, "HYPE")).toMatchObject({ total: 40 });
    venue.clock.now = NOW + 7 * DAY;
    expect(await balanceOf(venue, "HYPE")).toMatchObject({ total: 50 });
    expect(await venue.client.info.delegatorSummary({ user })).toMatchObject({ totalPendingWithdrawal: "0.0", nPendingWithdrawals: 0 });
    expect((await venue.client.info.userNonFundingLedgerUpdates({ user })).map(({ delta }) => delta)).toEqual([{ type: "cStakingTransfer", token: "HYPE", amount: "60.0", isDeposit: true }, { type: "cStakingTransfer", token: "HYPE", amount: "10.0", isDeposit: false }]);
    await expect(venue.client.exchange.cDeposit({ wei: 50 * HYPE + 1 })).rejects.toMatchObject(refusal("Insufficient balance for token transfer."));
    await expect(venue.client.exchange.cWithdraw({ wei: 50 * HYPE + 1 })).rejects.toMatchObject(refusal("Insufficient staking balance."));
  });

  it("keeps what is delegated for a day", async () => {
    const venue = openHyperliquid();
    const delegate = (isUndelegate: boolean, amount: number) => venue.client.exchange.tokenDelegate({ validator, wei: amount * HYPE, isUndelegate });
    await venue.client.exchange.cDeposit({ wei: 60 * HYPE });
    await delegate(false, 40);
    expect(await venue.client.info.delegations({ user })).toEqual([{ validator, amount: "40.0", lockedUntilTimestamp: NOW + DAY }]);
    await expect(delegate(false, 21)).rejects.toMatchObject(refusal("Insufficient staking balance."));
    await expect(delegate(true, 1)).rejects.toMatchObject(refusal("Delegation is locked."));
    venue.clock.now = NOW + DAY;
    await expect(delegate(true, 41)).rejects.toMatchObject(refusal("Insufficient delegated balance."));
    await delegate(true, 15);
    expect(await venue.client.info.delegatorSummary({ user })).toMatchObject({ delegated: "25.0", undelegated: "35.0" });
    await delegate(true, 25);
    expect(await venue.client.info.delegations({ user })).toEqual([]);
  });
});

describe("borrowLend", () => {
  it("lends, and borrows half the value of it", async () => {
    const venue = openHyperliquid();
    const move = (operation: "supply" | "withdraw" | "repay" | "borrow", token: number, amount: string | null) => venue.client.exchange.borrowLend({ operation, token, amount });
    const state = () => venue.client.info.borrowLendUserState({ user });
    await move("supply", 0, "400");
    await move("borrow", 1, "900");
    expect([await balanceOf(venue, "USDC"), await balanceOf(venue, "PURR")]).toMatchObject([{ total: 600 }, { total: 1400 }]);
    const amount = (value: string) => ({ basis: value, value });
    expect(await state()).toEqual({ tokenToState: [[0, { borrow: amount("0.0"), supply: amount("400.0") }], [1, { borrow: amount("900.0"), supply: amount("0.0") }]], health: "healthy", healthFactor: "2.22222222" });
    await expect(move("borrow", 1, "101")).rejects.toMatchObject(refusal("Insufficient balance for token transfer."));
    await expect(move("withdraw", 0, "41")).rejects.toMatchObject(refusal("Withdrawal would leave the debt uncovered."));
    await move("borrow", 1, null);
    expect(await state()).toMatchObject({ tokenToState: [[0, {}], [1, { borrow: amount("1000.0") }]] });
    await move("repay", 1, null);
    await move("withdraw", 0, null);
    expect(await state()).toEqual({ tokenToState: [], health: "healthy", healthFactor: null });
    expect([await balanceOf(venue, "USDC"), await balanceOf(venue, "PURR")]).toMatchObject([{ total: 1000 }, { total: 500 }]);
    expect((await venue.client.info.userNonFundingLedgerUpdates({ user }))[0]!.delta).toEqual({ type: "borrowLend", token: "USDC", operation: "supply", amount: "400.0", interestAmount: "0.0" });
  });

  it("refuses more than there is, and tokens that do not exist", async () => {
    const { client } = openHyperliquid();
    for (const operation of ["supply", "withdraw", "repay", "borrow"] as const) await expect(client.exchange.borrowLend({ operation, token: 0, amount: "1001" })).rejects.toMatchObject(refusal("Insufficient balance for token transfer."));
    await expect(client.exchange.borrowLend({ operation: "supply", token: 7, amount: "1" })).rejects.toMatchObject(refusal("Invalid token: 7"));
  });
});
