/** Reads of the simulated Hyperliquid that follow from its books: every answer is held against the spec. */
import { answerCheck } from "openvenue/contract";
import { createHyperliquidClient, createMemoryNonces, microUsd, type HttpError, type HyperliquidClient } from "openvenue/hyperliquid";
import { createSandbox, defaultSeed, type Seed } from "openvenue/sandbox";
import { describe, expect, it } from "vitest";
import type { ExplorerOperations, InfoOperations } from "../../generated/hyperliquid/client.js";
import { operations } from "../../generated/hyperliquid/operations.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 00:20 on a Thursday, the first day of a month. */
const NOW = Date.UTC(2026, 0, 1, 0, 20);
const owner = defaultSeed.hyperliquid.accounts[0]!;
const user = owner.address;
const NOBODY = `0x${"77".repeat(20)}`;
const VALIDATOR = `0x${"5a".repeat(20)}`;
const [BTC, ETH] = [0, 1];
const HYPE_WEI = 100_000_000;

interface Venue {
  client: HyperliquidClient;
  /** The venue's and the client's clock. */
  clock: { now: number };
  /** Another client of the same venue. */
  as(wallet: `0x${string}`): HyperliquidClient;
}

function open(change?: (seed: Seed["hyperliquid"]) => void): Venue {
  const clock = { now: NOW };
  const seed = structuredClone(defaultSeed);
  change?.(seed.hyperliquid);
  const sandbox = createSandbox({ seed, clock: () => clock.now });
  const as = (wallet: `0x${string}`): HyperliquidClient =>
    createHyperliquidClient({ ...sandbox.clientOptions("hyperliquid"), wallet, clock: () => clock.now, nonces: createMemoryNonces(), answers: "error", checkAnswer: answerCheck("hyperliquid"), limiter: false, retry: 0 });
  return { client: as(owner.privateKey), clock, as };
}

const failed = expect.objectContaining({ name: "HttpError", status: 500 }) as HttpError;

/** Buys at the mark price. */
const buy = (client: HyperliquidClient, asset: number, s: string): Promise<unknown> => client.exchange.order({ orders: [{ a: asset, b: true, p: "61000", s, r: false, t: { limit: { tif: "Ioc" } } }], grouping: "na" });

describe("every read", () => {
  type ParametersOf<Operations> = { [Name in keyof Operations]: Operations[Name] extends (parameters: infer Given, ...rest: never[]) => unknown ? Given : never };
  const ofUser = { user };
  const inTime = { user, startTime: NOW - DAY };

  const info: ParametersOf<InfoOperations> = {
    activeAssetData: { user, coin: "ETH" },
    alignedQuoteTokenInfo: { token: 0 },
    allBorrowLendReserveStates: {},
    allMids: {},
    allPerpMetas: {},
    approvedBuilders: ofUser,
    batchClearinghouseStates: { users: [user, NOBODY] },
    borrowLendReserveState: { token: 0 },
    borrowLendUserState: ofUser,
    candleSnapshot: { req: { coin: "ETH", interval: "1h", startTime: NOW - DAY } },
    clearinghouseState: ofUser,
    delegations: ofUser,
    delegatorHistory: ofUser,
    delegatorRewards: ofUser,
    delegatorSummary: ofUser,
    exchangeStatus: {},
    extraAgents: ofUser,
    frontendOpenOrders: ofUser,
    fundingHistory: { coin: "ETH", startTime: NOW - DAY },
    gossipPriorityAuctionStatus: {},
    gossipRootIps: {},
    historicalOrders: ofUser,
    isVip: ofUser,
    l2Book: { coin: "ETH" },
    leadingVaults: ofUser,
    legalCheck: ofUser,
    liquidatable: {},
    marginTable: { id: 40 },
    maxBuilderFee: { user, builder: NOBODY },
    maxMarketOrderNtls: {},
    meta: {},
    metaAndAssetCtxs: {},
    openOrders: ofUser,
    orderStatus: { user, oid: 1 },
    outcomeMeta: {},
    outcomeTemplates: {},
    perpAnnotation: { coin: "ETH" },
    perpCategories: {},
    perpConciseAnnotations: {},
    perpDeployAuctionStatus: {},
    perpDexLimits: { dex: "nope" },
    perpDexStatus: { dex: "" },
    perpDexs: {},
    perpsAtOpenInterestCap: {},
    portfolio: ofUser,
    preTransferCheck: { user: NOBODY, source: user },
    predictedFundings: {},
    recentTrades: { coin: "ETH" },
    referral: ofUser,
    settledOutcome: { outcome: 1 },
    spotClearinghouseState: ofUser,
    spotDeployState: ofUser,
    spotMeta: {},
    spotMetaAndAssetCtxs: {},
    spotPairDeployAuctionStatus: {},
    subAccounts: ofUser,
    subAccounts2: ofUser,
    tokenDetails: { tokenId: "0x6d1e7cde53ba9467b783cb7c530ce054" },
    twapHistory: ofUser,
    usdcRouting: {},
    userAbstraction: ofUser,
    userBorrowLendInterest: inTime,
    userDexAbstraction: ofUser,
    userFees: ofUser,
    userFills: ofUser,
    userFillsByTime: inTime,
    userFunding: inTime,
    userNonFundingLedgerUpdates: inTime,
    userRateLimit: ofUser,
    userRole: ofUser,
    userToMultiSigSigners: ofUser,
    userTwapSliceFills: ofUser,
    userTwapSliceFillsByTime: inTime,
    userVaultEquities: ofUser,
    validatorL1Votes: {},
    validatorSummaries: {},
    vaultDetails: { vaultAddress: NOBODY },
    vaultSummaries: {},
    webData2: ofUser,
    webData3: ofUser,
  };

  const explorer = (hash: string): ParametersOf<ExplorerOperations> => ({ blockDetails: { height: 1000 }, txDetails: { hash }, userDetails: ofUser });

  it("is in these tables", () => {
    expect(Object.keys(info).sort()).toEqual(Object.keys(operations.info).sort());
    expect(Object.keys(explorer("")).sort()).toEqual(Object.keys(operations.explorer).sort());
  });

  it("is answered as its spec says, before and after something has happened", async () => {
    const { client } = open();
    const askAll = async (group: "info" | "explorer", table: object): Promise<void> => {
      for (const [name, parameters] of Object.entries(table)) {
        const read = (client[group] as unknown as Record<string, (parameters: unknown) => Promise<unknown>>)[name]!;
        await expect(read(parameters).then(() => "answered"), `${group}.${name}`).resolves.toBe("answered");
      }
    };
    await askAll("info", info);
    await buy(client, BTC, "0.01");
    await client.exchange.cDeposit({ wei: 10 * HYPE_WEI });
    await client.exchange.tokenDelegate({ validator: VALIDATOR, wei: HYPE_WEI, isUndelegate: false });
    await client.exchange.cWithdraw({ wei: HYPE_WEI });
    await client.exchange.createVault({ name: "Steady", description: "Nothing ever happens", initialUsd: 100_000_000 });
    await client.exchange.borrowLend({ operation: "supply", token: 0, amount: "50" });
    await client.exchange.twapOrder({ twap: { a: ETH, b: true, s: "1", r: false, m: 30, t: false } });
    await client.exchange.approveAgent({ agentAddress: NOBODY });
    await client.exchange.userSetAbstraction({ user, abstraction: "portfolioMargin" });
    await askAll("info", info);
    await askAll("explorer", explorer((await client.info.userFills({ user }))[0]!.hash));
  });
});

describe("candles", () => {
  const candles = (client: HyperliquidClient, req: Partial<Parameters<InfoOperations["candleSnapshot"]>[0]["req"]> = {}): ReturnType<InfoOperations["candleSnapshot"]> =>
    client.info.candleSnapshot({ req: { coin: "ETH", interval: "1h", startTime: NOW - DAY, ...req } });

  it("are flat at the mark price, one after the other without a gap", async () => {
    const { client } = open();
    for (const interval of ["1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "8h", "12h", "1d", "3d", "1w", "1M"] as const) {
      const list = await candles(client, { interval, startTime: NOW - 150 * DAY });
      expect(list.length, interval).toBeGreaterThan(4);
      list.slice(1).forEach(({ t }, index) => expect(t, interval).toBe(list[index]!.T + 1));
      const last = list.at(-1)!;
      expect(last.t, interval).toBeLessThanOrEqual(NOW);
      expect(last.T, interval).toBeGreaterThanOrEqual(NOW);
      expect(last).toMatchObject({ s: "ETH", i: interval, o: "3000.0", c: "3000.0", h: "3000.0", l: "3000.0", v: "0.0", n: 0 });
    }
  });

  it("cover the span that was asked for, the candle of its first moment included", async () => {
    const { client } = open();
    const opened = async (req: object): Promise<number[]> => (await candles(client, req)).map(({ t }) => t);
    const midnight = NOW - 20 * 60_000;
    expect(await opened({ startTime: midnight - 2 * HOUR + 1, endTime: midnight - 1 })).toEqual([midnight - 2 * HOUR, midnight - HOUR]);
    expect(await opened({ startTime: midnight - 2 * HOUR, endTime: midnight })).toEqual([midnight - 2 * HOUR, midnight - HOUR, midnight]);
    expect(await opened({ startTime: NOW, endTime: NOW + DAY })).toEqual([midnight]);
    expect(await opened({ startTime: NOW, endTime: NOW - DAY })).toEqual([]);
    expect(await opened({ startTime: NOW, endTime: NOW - 1 })).toEqual([]);
    expect(await opened({ startTime: NOW + 1 })).toEqual([]);
  });

  it("of a month begin with it", async () => {
    const list = await candles(open().client, { interval: "1M", startTime: Date.UTC(2025, 10, 15) });
    expect(list.map(({ t }) => new Date(t).toISOString().slice(0, 10))).toEqual(["2025-11-01", "2025-12-01", "2026-01-01"]);
  });

  it("are the newest 5000 at most", async () => {
    const { client } = open();
    for (const interval of ["1m", "1h"] as const) {
      const list = await candles(client, { interval, startTime: 0 });
      expect(list).toHaveLength(5000);
      expect(list.at(-1)!.T).toBeGreaterThanOrEqual(NOW);
    }
    // There are fewer months than that since 1970.
    expect((await candles(client, { interval: "1M", startTime: 0 }))[0]!.t).toBe(0);
  });

  it("count the trades of the accounts", async () => {
    const { client, clock } = open();
    await buy(client, BTC, "0.01");
    clock.now += HOUR;
    await buy(client, BTC, "0.02");
    expect((await candles(client, { coin: "BTC", startTime: NOW - HOUR })).map(({ v, n }) => [v, n])).toEqual([["0.0", 0], ["0.01", 1], ["0.02", 1]]);
    expect((await candles(client, { coin: "ETH", startTime: NOW })).map(({ n }) => n)).toEqual([0, 0]);
  });

  it("exist for spot pairs, and not for markets that do not exist", async () => {
    const { client } = open();
    expect((await candles(client, { coin: "PURR/USDC" })).at(-1)).toMatchObject({ s: "PURR/USDC", c: "0.2" });
    await expect(candles(client, { coin: "NOPE" })).rejects.toEqual(failed);
  });
});

describe("markets", () => {
  it("show the latest trades of the accounts, the newest first", async () => {
    const { client, clock } = open();
    expect(await client.info.recentTrades({ coin: "BTC" })).toEqual([]);
    for (let trade = 1; trade <= 12; trade += 1) {
      clock.now += 1000;
      await buy(client, BTC, `0.0${String(trade).padStart(2, "0")}`);
    }
    const trades = await client.info.recentTrades({ coin: "BTC" });
    expect(trades).toHaveLength(10);
    expect(trades[0]).toMatchObject({ coin: "BTC", side: "B", px: "60000.0", sz: "0.012", time: NOW + 12_000, users: [user, expect.not.stringContaining(user)] });
    await client.exchange.order({ orders: [{ a: BTC, b: false, p: "59000", s: "0.005", r: true, t: { limit: { tif: "Ioc" } } }], grouping: "na" });
    expect((await client.info.recentTrades({ coin: "BTC" }))[0]).toMatchObject({ side: "A", users: [expect.not.stringContaining(user), user] });
    await expect(client.info.recentTrades({ coin: "NOPE" })).rejects.toEqual(failed);
  });

  it("have funding of 0 every hour, 500 entries in one answer", async () => {
    const { client } = open();
    const midnight = NOW - 20 * 60_000;
    const times = async (startTime: number, endTime?: number): Promise<number[]> => (await client.info.fundingHistory({ coin: "ETH", startTime, ...(endTime !== undefined && { endTime }) })).map(({ time }) => time);
    expect(await client.info.fundingHistory({ coin: "ETH", startTime: midnight })).toEqual([{ coin: "ETH", fundingRate: "0.0", premium: "0.0", time: midnight }]);
    expect(await times(midnight - 2 * HOUR + 1, midnight)).toEqual([midnight - HOUR, midnight]);
    expect(await times(midnight, NOW + DAY)).toEqual([midnight]);
    const first = await times(0);
    expect(first).toHaveLength(500);
    expect(first[0]).toBe(Date.UTC(2023, 4, 12));
    expect(await times(first.at(-1)!)).toHaveLength(500);
    for (const coin of ["NOPE", "PURR/USDC"]) await expect(client.info.fundingHistory({ coin, startTime: midnight })).rejects.toEqual(failed);
    for (const [coin, venues] of await client.info.predictedFundings()) {
      expect(coin).toMatch(/^[A-Z]+$/);
      expect(venues[0]).toEqual(["HlPerp", { fundingRate: "0.0", nextFundingTime: midnight + HOUR, fundingIntervalHours: 1 }]);
    }
  });

  it("are those of the main dex only", async () => {
    const { client } = open();
    expect(await client.info.allPerpMetas()).toEqual([await client.info.meta()]);
    expect(await client.info.perpDexLimits({ dex: "nope" })).toBeNull();
    expect(await client.info.perpDexStatus({ dex: "nope" })).toBeNull();
    // 10000 and 500 of the accounts, 600 and 170 in isolated positions.
    expect(await client.info.perpDexStatus({ dex: "" })).toEqual({ totalNetDeposit: "11270.0" });
    expect(await client.info.perpsAtOpenInterestCap({ dex: "" })).toEqual([]);
    await expect(client.info.perpsAtOpenInterestCap({ dex: "nope" })).rejects.toEqual(failed);
    await expect(client.info.batchClearinghouseStates({ users: [user], dex: "nope" })).rejects.toEqual(failed);
  });

  it("have tokens with a price and a supply", async () => {
    const { client } = open();
    const { tokens } = await client.info.spotMeta();
    const [, contexts] = await client.info.spotMetaAndAssetCtxs();
    const details = new Map(await Promise.all(tokens.map(async ({ name, tokenId }) => [name, await client.info.tokenDetails({ tokenId })] as const)));
    expect(details.get("USDC")).toMatchObject({ name: "USDC", midPx: "1.0", szDecimals: 8, weiDecimals: 8 });
    const { totalSupply, circulatingSupply } = contexts.find(({ coin }) => coin === "PURR/USDC")!;
    expect(details.get("PURR")).toMatchObject({ name: "PURR", markPx: "0.2", totalSupply, circulatingSupply });
    await expect(client.info.tokenDetails({ tokenId: `0x${"ab".repeat(16)}` })).rejects.toEqual(failed);
  });

  it("lend what has a price", async () => {
    const { client } = open();
    const usdc = await client.info.borrowLendReserveState({ token: 0 });
    expect(usdc).toMatchObject({ oraclePx: "1.0", utilization: "0.0", totalBorrowed: "0.0" });
    await client.exchange.borrowLend({ operation: "supply", token: 0, amount: "100" });
    await client.exchange.borrowLend({ operation: "borrow", token: 1, amount: "40" });
    expect(await client.info.borrowLendReserveState({ token: 0 })).toEqual({ ...usdc, balance: "1000000100.0", totalSupplied: "1000000100.0" });
    const purr = await client.info.borrowLendReserveState({ token: 1 });
    expect(purr).toMatchObject({ oraclePx: "0.2", balance: "999999960.0", utilization: "0.00000004", totalBorrowed: "40.0" });
    expect((await client.info.allBorrowLendReserveStates()).slice(0, 2)).toEqual([[0, await client.info.borrowLendReserveState({ token: 0 })], [1, purr]]);
    await expect(client.info.borrowLendReserveState({ token: 4711 })).rejects.toEqual(failed);
    // HYPE has no pair in the seed.
    await expect(client.info.borrowLendReserveState({ token: 150 })).rejects.toEqual(failed);
  });
});

describe("the venue as a whole", () => {
  it("tells its time and its auctions", async () => {
    const { client } = open();
    expect(await client.info.exchangeStatus()).toEqual({ time: NOW, specialStatuses: null });
    const [, [auction]] = await client.info.gossipPriorityAuctionStatus();
    const { gasAuction } = await client.info.spotDeployState({ user });
    expect(await client.info.perpDeployAuctionStatus()).toEqual(gasAuction);
    expect(await client.info.spotPairDeployAuctionStatus()).toEqual(gasAuction);
    for (const { startTimeSeconds, durationSeconds } of [auction!, gasAuction]) {
      expect(startTimeSeconds).toBeLessThanOrEqual(NOW / 1000);
      expect(startTimeSeconds + durationSeconds).toBeGreaterThan(NOW / 1000);
    }
  });

  it("has auctions whose price falls", async () => {
    const { client, clock } = open();
    const price = async (): Promise<string | null> => (await client.info.gossipPriorityAuctionStatus())[1][0]!.currentGas;
    const { startTimeSeconds } = (await client.info.gossipPriorityAuctionStatus())[1][0]!;
    clock.now = (startTimeSeconds + 180) * 1000;
    expect(await price()).toBe("1.0");
    clock.now += 90_000;
    expect(await price()).toBe("0.55");
  });

  it("has validators, and whomever somebody delegated to", async () => {
    const { client } = open();
    const before = await client.info.validatorSummaries();
    expect(before.every(({ isActive, stake }) => isActive && BigInt(stake) > 0n)).toBe(true);
    await client.exchange.cDeposit({ wei: 10 * HYPE_WEI });
    await client.exchange.tokenDelegate({ validator: VALIDATOR, wei: 3 * HYPE_WEI, isUndelegate: false });
    await client.exchange.tokenDelegate({ validator: before[0]!.validator, wei: 2 * HYPE_WEI, isUndelegate: false });
    const stakes = new Map((await client.info.validatorSummaries()).map(({ validator, stake }) => [validator, Number(stake)]));
    expect(stakes.get(VALIDATOR)).toBe(3 * HYPE_WEI);
    expect(stakes.get(before[0]!.validator)).toBe(Number(before[0]!.stake) + 2 * HYPE_WEI);
    expect(stakes.size).toBe(before.length + 1);
  });
});

describe("accounts", () => {
  it("have a portfolio of their present value and of what they traded", async () => {
    const { client, clock } = open();
    await buy(client, BTC, "0.01");
    clock.now += 2 * DAY;
    await buy(client, BTC, "0.01");
    const spans = Object.fromEntries(await client.info.portfolio({ user }));
    const { marginSummary } = await client.info.clearinghouseState({ user });
    expect(Object.keys(spans)).toEqual(["day", "week", "month", "allTime", "perpDay", "perpWeek", "perpMonth", "perpAllTime"]);
    expect(spans.perpDay).toEqual({ accountValueHistory: [[clock.now, marginSummary.accountValue]], pnlHistory: [[clock.now, "0.0"]], vlm: "600.0" });
    expect(spans.perpWeek!.vlm).toBe("1200.0");
    // 1000 USDC, and 500 PURR at 0.2.
    expect(Number(spans.allTime!.accountValueHistory[0]![1])).toBeCloseTo(Number(marginSummary.accountValue) + 1100, 6);
    expect((await client.info.portfolio({ user: NOBODY })).every(([, { accountValueHistory, pnlHistory, vlm }]) => accountValueHistory.length + pnlHistory.length === 0 && vlm === "0.0")).toBe(true);
  });

  it("count spot trades in a portfolio, though not among perpetuals", async () => {
    const { client } = open();
    await client.exchange.order({ orders: [{ a: 10_000, b: true, p: "0.21", s: "100", r: false, t: { limit: { tif: "Ioc" } } }], grouping: "na" });
    const spans = Object.fromEntries(await client.info.portfolio({ user }));
    expect([spans.day!.vlm, spans.perpDay!.vlm]).toEqual(["20.0", "0.0"]);
  });

  it("have fee rates of the lowest tier, and volumes by day", async () => {
    const { client, clock } = open();
    await buy(client, BTC, "0.01");
    clock.now += DAY;
    const fees = await client.info.userFees({ user });
    expect(fees).toMatchObject({ userCrossRate: fees.feeSchedule.cross, userAddRate: fees.feeSchedule.add, userSpotCrossRate: fees.feeSchedule.spotCross, userSpotAddRate: fees.feeSchedule.spotAdd, activeReferralDiscount: "0.0" });
    expect(fees.dailyUserVlm).toHaveLength(15);
    expect(fees.dailyUserVlm.slice(-2)).toEqual([
      { date: "2026-01-01", userCross: "600.0", userAdd: "0.0", exchange: "600.0" },
      { date: "2026-01-02", userCross: "0.0", userAdd: "0.0", exchange: "0.0" },
    ]);
    expect((await client.info.userFees({ user: NOBODY })).dailyUserVlm.at(-2)).toMatchObject({ userCross: "0.0", exchange: "600.0" });
  });

  it("are read several at once, in the order asked for", async () => {
    const { client } = open();
    const users = [NOBODY, user, owner.subAccounts[0]!.address];
    expect(await client.info.batchClearinghouseStates({ users })).toEqual(await Promise.all(users.map((one) => client.info.clearinghouseState({ user: one }))));
  });

  it("are shown to the web as other reads show them", async () => {
    const { client, clock } = open();
    await client.exchange.twapOrder({ twap: { a: ETH, b: true, s: "1", r: false, m: 30, t: false } });
    await client.exchange.approveAgent({ agentAddress: NOBODY });
    const vaultAddress = await client.exchange.createVault({ name: "Steady", description: "Nothing ever happens", initialUsd: microUsd({ usd: "100" }) }).then(({ data }) => data);
    const { info } = client;
    const web = await info.webData2({ user });
    const [meta, assetCtxs] = await info.metaAndAssetCtxs();
    const [, spotAssetCtxs] = await info.spotMetaAndAssetCtxs();
    const [twap] = await info.twapHistory({ user });
    expect(web).toEqual({
      clearinghouseState: await info.clearinghouseState({ user }),
      leadingVaults: [{ address: vaultAddress, name: "Steady" }],
      totalVaultEquity: "100.0",
      openOrders: await info.frontendOpenOrders({ user }),
      agentAddress: NOBODY,
      agentValidUntil: expect.any(Number) as number,
      // 10000 and what is in isolated positions, less the vault.
      cumLedger: "10670.0",
      meta,
      assetCtxs,
      serverTime: clock.now,
      isVault: false,
      user,
      twapStates: [[twap!.twapId, twap!.state]],
      spotState: await info.spotClearinghouseState({ user }),
      spotAssetCtxs,
    });
    expect(web.openOrders).toHaveLength(1);
    await client.exchange.twapCancel({ a: ETH, t: twap!.twapId! });
    expect((await info.webData2({ user })).twapStates).toEqual([]);
    expect(await info.webData2({ user: NOBODY })).not.toHaveProperty("spotState");
    expect((await info.webData2({ user: vaultAddress })).isVault).toBe(true);
  });

  it("are shown to the web with the settings that were ever set", async () => {
    const { client } = open();
    const before = await client.info.webData3({ user });
    expect(before.userState).toEqual({ agentAddress: null, agentValidUntil: null, cumLedger: "10770.0", serverTime: NOW, isVault: false, user });
    expect(before.perpDexStates).toEqual([{ totalVaultEquity: "0.0" }]);
    await client.exchange.userDexAbstraction({ user, enabled: true });
    await client.exchange.userSetAbstraction({ user, abstraction: "unifiedAccount" });
    expect((await client.info.webData3({ user })).userState).toMatchObject({ dexAbstractionEnabled: true, abstraction: "unifiedAccount" });
    expect(await client.info.userDexAbstraction({ user })).toBe(true);
    expect(await client.info.userDexAbstraction({ user: NOBODY })).toBeNull();
  });

  it("lead vaults, which are listed while they are young", async () => {
    const { client, clock } = open();
    const vaultAddress = await client.exchange.createVault({ name: "Steady", description: "Nothing ever happens", initialUsd: microUsd({ usd: "150" }) }).then(({ data }) => data);
    expect(await client.info.vaultSummaries()).toEqual([{ name: "Steady", vaultAddress, leader: user, tvl: "150.0", isClosed: false, relationship: { type: "normal" }, createTimeMillis: NOW }]);
    expect(await client.info.leadingVaults({ user })).toEqual([{ address: vaultAddress, name: "Steady" }]);
    expect((await client.info.webData3({ user })).perpDexStates).toEqual([{ totalVaultEquity: "150.0", leadingVaults: [{ address: vaultAddress, name: "Steady" }] }]);
    expect(await client.info.leadingVaults({ user: NOBODY })).toEqual([]);
    clock.now += 2 * HOUR + 1;
    expect(await client.info.vaultSummaries()).toEqual([]);
    expect(await client.info.leadingVaults({ user })).toHaveLength(1);
  });

  it("have a history of staking, in which a withdrawal shows again once it is paid", async () => {
    const { client, clock } = open();
    await client.exchange.cDeposit({ wei: 10 * HYPE_WEI });
    clock.now += HOUR;
    await client.exchange.cWithdraw({ wei: 4 * HYPE_WEI });
    const events = async (): Promise<unknown[]> => (await client.info.delegatorHistory({ user })).map(({ time, delta }) => [time, delta]);
    const early = [[NOW + HOUR, { withdrawal: { amount: "4.0", phase: "initiated" } }], [NOW, { cDeposit: { amount: "10.0" } }]];
    clock.now += 7 * DAY - 1;
    expect(await events()).toEqual(early);
    clock.now += 1;
    expect(await events()).toEqual([[clock.now, { withdrawal: { amount: "4.0", phase: "finalized" } }], ...early]);
  });

  it("exist, and have sent something, or not", async () => {
    const { client } = open();
    const check = (of: string): ReturnType<InfoOperations["preTransferCheck"]> => client.info.preTransferCheck({ user: of, source: user });
    expect(await check(NOBODY)).toEqual({ fee: "0.0", isSanctioned: false, userExists: false, userHasSentTx: false });
    expect(await check(user)).toMatchObject({ userExists: true, userHasSentTx: false });
    await client.exchange.noop();
    expect(await check(user)).toMatchObject({ userExists: true, userHasSentTx: true });
    expect(await client.info.isVip({ user })).toBe(false);
    expect(await client.info.isVip({ user: NOBODY })).toBeNull();
    expect((await client.info.legalCheck({ user })).acceptedTerms).toBe(true);
    expect((await client.info.legalCheck({ user: NOBODY })).acceptedTerms).toBe(false);
  });
});

describe("explorer", () => {
  it("finds a transaction by its account, its hash and its block", async () => {
    const { client, clock } = open();
    await buy(client, BTC, "0.01");
    clock.now += 60_000;
    await client.exchange.cDeposit({ wei: HYPE_WEI });
    await client.exchange.usdSend({ destination: NOBODY, amount: "5" });
    const txs = await client.explorer.userDetails({ user });
    expect(txs.map(({ action, time }) => [(action as { type: string }).type, time])).toEqual([
      ["usdSend", NOW + 60_000],
      ["cDeposit", NOW + 60_000],
      ["order", NOW],
    ]);
    const [sent, , ordered] = txs;
    expect(ordered).toMatchObject({ user, error: null, hash: (await client.info.userFills({ user }))[0]!.hash });
    for (const tx of [sent!, ordered!]) {
      expect(await client.explorer.txDetails({ hash: tx.hash })).toEqual(tx);
      const block = await client.explorer.blockDetails({ height: tx.block });
      expect(block.txs).toContainEqual(tx);
      expect(block.numTxs).toBe(block.txs.length);
      expect(block.blockTime).toBeLessThanOrEqual(tx.time);
    }
    // It only received something.
    expect(await client.explorer.userDetails({ user: NOBODY })).toEqual([]);
  });

  it("shows a transaction under the account that sent it, not under the one that received something", async () => {
    const [privateKey, second] = [`0x${"22".repeat(32)}` as const, "0x1563915e194d8cfba1943570603f7606a3115508" as const];
    const { client, as } = open((seed) => seed.accounts.push({ ...owner, privateKey, address: second, agents: [], subAccounts: [], positions: [], leverage: {}, openOrders: [] }));
    const other = as(privateKey);
    const sent = async (sender: string): Promise<string[]> => (await client.explorer.userDetails({ user: sender })).map(({ action }) => (action as { type: string }).type);
    const subAccount = owner.subAccounts[0]!.address;
    await other.exchange.usdSend({ destination: user, amount: "5" });
    expect([await sent(user), await sent(second)]).toEqual([[], ["usdSend"]]);
    await client.exchange.subAccountTransfer({ subAccountUser: subAccount, isDeposit: false, usd: microUsd({ usd: "5" }) });
    expect([await sent(user), await sent(subAccount)]).toEqual([["subAccountTransfer"], []]);
    const { data: vaultAddress } = await client.exchange.createVault({ name: "Steady", description: "Nothing ever happens", initialUsd: microUsd({ usd: "1000" }) });
    await other.exchange.vaultTransfer({ vaultAddress, isDeposit: true, usd: microUsd({ usd: "500" }) });
    await client.exchange.vaultDistribute({ vaultAddress, usd: microUsd({ usd: "30" }) });
    expect(await sent(second)).toEqual(["vaultTransfer", "usdSend"]);
    expect(new Set(await sent(user))).toEqual(new Set(["vaultDistribute", "createVault", "subAccountTransfer"]));
  });

  it("has a block for every height up to now, always the same", async () => {
    const { client, clock } = open();
    const newest = Math.floor(NOW / 2000);
    const block = await client.explorer.blockDetails({ height: newest });
    expect(block).toMatchObject({ height: newest, numTxs: 0, txs: [] });
    expect(block.hash).not.toBe((await client.explorer.blockDetails({ height: newest - 1 })).hash);
    await expect(client.explorer.blockDetails({ height: newest + 1 })).rejects.toMatchObject({ name: "VenueError", status: 200, venueMessage: "Block not found" });
    clock.now += 2000;
    expect(await client.explorer.blockDetails({ height: newest })).toEqual(block);
    expect((await client.explorer.blockDetails({ height: newest + 1 })).blockTime).toBeLessThanOrEqual(clock.now);
    await client.explorer.blockDetails({ height: 0 });
  });

  it("does not know other transactions", async () => {
    await expect(open().client.explorer.txDetails({ hash: `0x${"ab".repeat(32)}` })).rejects.toMatchObject({ name: "VenueError", status: 200, venueMessage: "Transaction not found" });
  });
});
