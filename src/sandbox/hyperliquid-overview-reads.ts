/** Reads of accounts that sum up or repeat what other reads tell. What the sandbox does not have is empty: funding, interest, rewards. */
import { multiply } from "./decimal.js";
import type { Account, Books, Fill, LedgerUpdate } from "./hyperliquid-accounts.js";
import { accountReads } from "./hyperliquid-account-reads.js";
import { allMargin } from "./hyperliquid-margin.js";
import { marketReads } from "./hyperliquid-market-reads.js";
import { isPair, usd, usdcValueOf } from "./hyperliquid-markets.js";
import { orderReads } from "./hyperliquid-order-reads.js";
import { accountOf, type Reads, type Result } from "./hyperliquid-read.js";
import { WITHDRAWAL_QUEUE } from "./hyperliquid-staking.js";
import { stateOf } from "./hyperliquid-state-reads.js";
import { equityIn, vaultOf } from "./hyperliquid-vaults.js";
import { paidIn } from "./hyperliquid-venue-reads.js";

type Portfolio = Result<"portfolio">;
type StakingEvent = Result<"delegatorHistory">[number];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Days whose volume is told. */
const VOLUME_DAYS = 15;
/** How long a vault is listed as a young one, in ms. */
const YOUTH = 2 * HOUR;
/** Spans of a portfolio, each for everything and for perpetuals alone, with their length in ms. */
const SPANS = [
  ["day", "perpDay", DAY],
  ["week", "perpWeek", 7 * DAY],
  ["month", "perpMonth", 30 * DAY],
  ["allTime", "perpAllTime", Infinity],
] as const;

/** As the venue documents it; trades of the sandbox cost nothing all the same. https://hyperliquid.gitbook.io/hyperliquid-docs/trading/fees */
const FEE_SCHEDULE: Result<"userFees">["feeSchedule"] = {
  cross: "0.00045",
  add: "0.00015",
  spotCross: "0.0007",
  spotAdd: "0.0004",
  tiers: {
    vip: [
      { ntlCutoff: "5000000.0", cross: "0.0004", add: "0.00012", spotCross: "0.0006", spotAdd: "0.0003" },
      { ntlCutoff: "25000000.0", cross: "0.00035", add: "0.00008", spotCross: "0.0005", spotAdd: "0.0002" },
    ],
    mm: [{ makerFractionCutoff: "0.005", add: "-0.00001" }],
  },
  referralDiscount: "0.04",
  stakingDiscountTiers: [
    { bpsOfMaxSupply: "0.0", discount: "0.0" },
    { bpsOfMaxSupply: "0.0001", discount: "0.05" },
  ],
};

export const overviewReads = {
  userFunding: () => [],
  userBorrowLendInterest: () => [],
  delegatorRewards: () => [],
  portfolio: (books, { user }, now) => portfolioOf(books, books.accounts.get(user), now),
  userFees: (books, { user }, now) => feesOf(books, accountOf(books, user), now),
  batchClearinghouseStates: (books, { users }, now) => users.map((user) => stateOf(accountOf(books, user), now)),
  webData2: (books, { user }, now) => webDataOf(books, accountOf(books, user), now),
  webData3(books, { user }, now) {
    const account = accountOf(books, user);
    const leadingVaults = vaultsLedBy(books, user);
    return {
      userState: {
        ...identityOf(account, now),
        ...(account.dexAbstraction !== null && { dexAbstractionEnabled: account.dexAbstraction }),
        ...(account.abstraction !== "default" && { abstraction: account.abstraction }),
      },
      perpDexStates: [{ totalVaultEquity: vaultEquityOf(books, user), ...(leadingVaults.length > 0 && { leadingVaults }) }],
    };
  },
  leadingVaults: (books, { user }) => vaultsLedBy(books, user),
  vaultSummaries: ({ accounts }, _parameters, now) =>
    [...accounts.values()].flatMap(({ updates }) => updates.filter(({ time, delta }) => delta.type === "vaultCreate" && now - time <= YOUTH)).map(({ time, delta }) => {
      const opened = vaultOf(accounts.get(delta.vault as string))!;
      const { name, leader, isClosed } = opened.vault;
      return { name, vaultAddress: opened.address, leader, tvl: usd(allMargin(opened).accountValue), isClosed, relationship: { type: "normal" }, createTimeMillis: time };
    }),
  delegatorHistory: (books, { user }, now) => accountOf(books, user).updates.flatMap((update) => stakingEvents(update, now)).sort((a, b) => b.time - a.time),
  isVip: ({ accounts }, { user }) => (accounts.has(user) ? false : null),
  legalCheck: ({ accounts }, { user }) => ({ acceptedTerms: accounts.has(user), userAllowed: true, restrictions: "n" }),
  // At the venue the first transfer to an address costs something; here none does.
  preTransferCheck: ({ accounts }, { user }) => ({ fee: "0.0", isSanctioned: false, userExists: accounts.has(user), userHasSentTx: (accounts.get(user)?.actions ?? 0) > 0 }),
} satisfies Reads;

const volumeOf = (fills: readonly Fill[]): bigint => fills.reduce((sum, { px, sz }) => sum + multiply(px, sz), 0n);

/** What was worth how much when is not kept, so there is one point, the present one. Nothing is gained or lost while prices stand still. */
function portfolioOf(books: Books, account: Account | undefined, now: number): Portfolio {
  const spanOf = (length: number, perpetualsOnly: boolean): Portfolio[number][1] => {
    if (!account) return { accountValueHistory: [], pnlHistory: [], vlm: "0.0" };
    const fills = account.fills.filter(({ time, order }) => time > now - length && !(perpetualsOnly && isPair(order.market)));
    const spot = books.tokens.reduce((sum, token) => sum + usdcValueOf(books, token, account.spot.get(token.index)?.total ?? 0n), 0n);
    const value = allMargin(account).accountValue + (perpetualsOnly ? 0n : spot);
    return { accountValueHistory: [[now, usd(value)]], pnlHistory: [[now, "0.0"]], vlm: usd(volumeOf(fills)) };
  };
  return [...SPANS.map(([name, , length]): Portfolio[number] => [name, spanOf(length, false)]), ...SPANS.map(([, name, length]): Portfolio[number] => [name, spanOf(length, true)])];
}

/** Orders trade as they arrive, so that all volume takes liquidity. */
function feesOf(books: Books, account: Account, now: number): Result<"userFees"> {
  const all = [...books.accounts.values()].flatMap(({ fills }) => fills);
  const today = Math.floor(now / DAY);
  const days = Array.from({ length: VOLUME_DAYS }, (_, index) => today - VOLUME_DAYS + 1 + index);
  const onDay = (fills: readonly Fill[], day: number): string => usd(volumeOf(fills.filter(({ time }) => Math.floor(time / DAY) === day)));
  const { cross, add, spotCross, spotAdd, referralDiscount } = FEE_SCHEDULE;
  return {
    dailyUserVlm: days.map((day) => ({ date: new Date(day * DAY).toISOString().slice(0, 10), userCross: onDay(account.fills, day), userAdd: "0.0", exchange: onDay(all, day) })),
    feeSchedule: FEE_SCHEDULE,
    userCrossRate: cross,
    userAddRate: add,
    userSpotCrossRate: spotCross,
    userSpotAddRate: spotAdd,
    activeReferralDiscount: account.referredBy ? referralDiscount : "0.0",
    trial: null,
    feeTrialEscrow: "0.0",
    nextTrialAvailableTimestamp: null,
    stakingLink: null,
    activeStakingDiscount: { bpsOfMaxSupply: "0.0", discount: "0.0" },
  };
}

const vaultsLedBy = ({ accounts }: Books, user: string): Result<"leadingVaults"> => [...accounts.values()].flatMap(({ address, vault }) => (vault?.leader === user ? [{ address, name: vault.name }] : []));

const vaultEquityOf = ({ accounts }: Books, user: string): string => usd([...accounts.values()].flatMap((account) => vaultOf(account) ?? []).reduce((sum, opened) => sum + equityIn(opened, user), 0n));

/** What both reads for the web say about an account. */
function identityOf(account: Account, now: number): Result<"webData3">["userState"] {
  const unnamed = account.agents.find(({ name }) => name === "");
  return {
    agentAddress: unnamed?.address ?? null,
    agentValidUntil: unnamed?.validUntil ?? null,
    // What came in before the sandbox began is in no ledger, so what is there counts.
    cumLedger: usd(paidIn(account)),
    serverTime: now,
    isVault: account.vault !== undefined,
    user: account.address,
  };
}

function webDataOf(books: Books, account: Account, now: number): Result<"webData2"> {
  const user = account.address;
  const [meta, assetCtxs] = marketReads.metaAndAssetCtxs(books);
  const [, spotAssetCtxs] = marketReads.spotMetaAndAssetCtxs(books);
  const spotState = accountReads.spotClearinghouseState(books, { user });
  const running = new Set(account.twaps.filter(({ changes }) => changes.at(-1)?.status === "activated").map(({ id }) => id));
  return {
    clearinghouseState: stateOf(account, now),
    leadingVaults: vaultsLedBy(books, user),
    totalVaultEquity: vaultEquityOf(books, user),
    openOrders: orderReads.frontendOpenOrders(books, { user }),
    ...identityOf(account, now),
    meta,
    assetCtxs,
    // Each change of a TWAP is an entry.
    twapStates: [...new Map(orderReads.twapHistory(books, { user }).map(({ twapId, state }) => [twapId, state]))].filter(([id]) => running.has(id)),
    ...(spotState.balances.length > 0 && { spotState }),
    spotAssetCtxs,
  };
}

/** Deposits and withdrawals; when something was delegated is not kept. A withdrawal shows once more when it is paid. */
function stakingEvents({ time, hash, delta }: LedgerUpdate, now: number): StakingEvent[] {
  if (delta.type !== "cStakingTransfer") return [];
  const amount = delta.amount as string;
  if (delta.isDeposit) return [{ time, hash, delta: { cDeposit: { amount } } }];
  const paidAt = time + WITHDRAWAL_QUEUE;
  const asked: StakingEvent = { time, hash, delta: { withdrawal: { amount, phase: "initiated" } } };
  return paidAt > now ? [asked] : [asked, { time: paidAt, hash, delta: { withdrawal: { amount, phase: "finalized" } } }];
}
