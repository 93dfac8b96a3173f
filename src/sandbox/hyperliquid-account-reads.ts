/** Reads of accounts: settings, sub-accounts, vaults, staking, loans and the ledger. */
import { divide } from "./decimal.js";
import { ownerOf, type Account, type Books, type Deposit, type LedgerUpdate } from "./hyperliquid-accounts.js";
import { loansOf } from "./hyperliquid-lending.js";
import { allMargin, withdrawable } from "./hyperliquid-margin.js";
import { decimal, usd } from "./hyperliquid-markets.js";
import { heldBack } from "./hyperliquid-order-rules.js";
import { accountOf, within, type Reads, type Result } from "./hyperliquid-read.js";
import { stateOf } from "./hyperliquid-state-reads.js";
import { equityIn, vaultOf } from "./hyperliquid-vaults.js";

const DAY = 86_400_000;
/** Most entries of a ledger in one answer. */
const MOST = 500;

export const accountReads = {
  userRateLimit(books, { user }) {
    const { volume, actions, reservedActions } = accountOf(books, user);
    // That bought actions are the surplus is assumed.
    return { cumVlm: usd(volume), nRequestsUsed: actions, nRequestsCap: books.actionCap + Number(volume / 10n ** 18n), nRequestsSurplus: reservedActions };
  },
  userRole: (books, { user }, now) => roleOf(books, user, now),
  // The one without a name is not listed.
  extraAgents: (books, { user }) => accountOf(books, user).agents.filter(({ name }) => name !== "").map(({ name, address, validUntil }) => ({ name, address, validUntil })),
  maxBuilderFee: (books, { user, builder }) => accountOf(books, user).builders.get(builder) ?? 0,
  approvedBuilders: (books, { user }) => [...accountOf(books, user).builders.keys()],
  userToMultiSigSigners(books, { user }) {
    const { multiSig } = accountOf(books, user);
    return multiSig ? { authorizedUsers: [...multiSig.authorizedUsers], threshold: multiSig.threshold } : null;
  },
  userAbstraction: (books, { user }) => accountOf(books, user).abstraction,
  userDexAbstraction: (books, { user }) => accountOf(books, user).dexAbstraction,
  referral: (books, { user }) => referralOf(books, accountOf(books, user)),
  spotClearinghouseState: (books, { user }) => spotStateOf(books, accountOf(books, user)),
  subAccounts: (books, { user }, now) => subAccountsOf(books, user, (account, named) => ({ ...named, clearinghouseState: stateOf(account, now), spotState: spotStateOf(books, account) })),
  subAccounts2: (books, { user }, now) =>
    subAccountsOf(books, user, (account, named) => ({
      ...named,
      dexToClearinghouseState: [["", stateOf(account, now)] as [string, Result<"clearinghouseState">]],
      spotState: spotStateOf(books, account),
      ...(account.abstraction !== "default" && { abstraction: account.abstraction }),
    })),
  userNonFundingLedgerUpdates: (books, { user, startTime, endTime }) => within<LedgerUpdate>(accountOf(books, user).updates, startTime, endTime).slice(0, MOST) as unknown as Result<"userNonFundingLedgerUpdates">,
  delegatorSummary(books, { user }) {
    const { undelegated, delegations, withdrawals } = accountOf(books, user).staking;
    const sum = (amounts: Iterable<{ amount: bigint }>): bigint => [...amounts].reduce((total, { amount }) => total + amount, 0n);
    return { delegated: decimal(sum(delegations.values())), undelegated: decimal(undelegated), totalPendingWithdrawal: decimal(sum(withdrawals)), nPendingWithdrawals: withdrawals.length };
  },
  delegations: (books, { user }) => [...accountOf(books, user).staking.delegations].map(([validator, { amount, lockedUntil }]) => ({ validator, amount: decimal(amount), lockedUntilTimestamp: lockedUntil })),
  borrowLendUserState(books, { user }) {
    const account = accountOf(books, user);
    const { supplied, borrowed } = loansOf(books, account);
    const amount = (value: bigint): { basis: string; value: string } => ({ basis: decimal(value), value: decimal(value) });
    return { tokenToState: [...account.lending].map(([token, own]) => [token, { borrow: amount(own.borrowed), supply: amount(own.supplied) }]), health: "healthy", healthFactor: borrowed === 0n ? null : decimal(divide(supplied, borrowed), 8) };
  },
  userVaultEquities(books, { user }) {
    const vaults = [...books.accounts.values()].flatMap((account) => vaultOf(account) ?? []);
    return vaults.flatMap((opened) => {
      const own = opened.vault.deposits.get(user);
      return own ? [{ vaultAddress: opened.address, equity: usd(equityIn(opened, user)), lockedUntilTimestamp: own.lockedUntil }] : [];
    });
  },
  vaultDetails: (books, { vaultAddress, user }, now) => vaultDetailsOf(books, vaultAddress, user, now),
} satisfies Reads;

function roleOf(books: Books, address: string, now: number): Result<"userRole"> {
  const account = books.accounts.get(address);
  if (account?.vault) return { role: "vault" };
  if (account) return account.master ? { role: "subAccount", data: { master: account.master } } : { role: "user" };
  const owner = ownerOf(books, address, now);
  return owner ? { role: "agent", data: { user: owner.address } } : { role: "missing" };
}

function subAccountsOf<Entry>({ accounts }: Books, user: string, describe: (account: Account, named: { name: string; subAccountUser: string; master: string }) => Entry): Entry[] | null {
  const own = [...accounts.values()].filter(({ master }) => master === user);
  return own.length === 0 ? null : own.map((account) => describe(account, { name: account.name ?? "", subAccountUser: account.address, master: user }));
}

function spotStateOf({ tokens }: Books, account: Account): Result<"spotClearinghouseState"> {
  const held = tokens.filter(({ index }) => account.spot.has(index));
  return {
    balances: held.map((token) => {
      const { total, entryNtl } = account.spot.get(token.index)!;
      return { coin: token.name, token: token.index, total: decimal(total), hold: decimal(heldBack(account, token)), entryNtl: usd(entryNtl) };
    }),
    portfolioMarginEnabled: account.abstraction === "portfolioMargin",
  };
}

/** Nothing earns rewards here. */
function referralOf({ accounts }: Books, { address, volume, referredBy, referralCode }: Account): Result<"referral"> {
  const referred = [...accounts.values()].filter((account) => account.referredBy?.referrer === address);
  return {
    referredBy: referredBy ? { referrer: referredBy.referrer, code: referredBy.code } : null,
    cumVlm: usd(volume),
    unclaimedRewards: "0.0",
    claimedRewards: "0.0",
    builderRewards: "0.0",
    referrerState:
      referralCode === undefined
        ? { stage: "needToCreateCode" }
        : {
            stage: "ready",
            data: {
              code: referralCode,
              nReferrals: referred.length,
              referralStates: referred.map((account) => ({ cumVlm: usd(account.volume), cumRewardedFeesSinceReferred: "0.0", cumFeesRewardedToReferrer: "0.0", timeJoined: account.referredBy!.at, user: account.address })),
            },
          },
    rewardHistory: [],
    tokenToState: [],
  };
}

/** Vaults have no history here. */
function vaultDetailsOf(books: Books, vaultAddress: string, user: string | undefined, now: number): Result<"vaultDetails"> {
  const opened = vaultOf(books.accounts.get(vaultAddress));
  if (!opened) return null;
  const { name, leader, description, deposits, isClosed, allowDeposits, alwaysCloseOnWithdraw } = opened.vault;
  const follower = ([address, { basis, enteredAt, lockedUntil }]: [string, Deposit]) => {
    const equity = equityIn(opened, address);
    return { user: address === leader ? "Leader" : address, vaultEquity: usd(equity), pnl: usd(equity - basis), allTimePnl: usd(equity - basis), daysFollowing: Math.floor((now - enteredAt) / DAY), vaultEntryTime: enteredAt, lockupUntil: lockedUntil };
  };
  const own = user === undefined ? undefined : deposits.get(user);
  const value = allMargin(opened).accountValue;
  return {
    name,
    vaultAddress,
    leader,
    description,
    portfolio: [],
    apr: 0,
    followerState: own ? follower([user!, own]) : null,
    leaderFraction: value === 0n ? 0 : Number(decimal(divide(equityIn(opened, leader), value))),
    leaderCommission: 0,
    followers: [...deposits].map(follower),
    maxDistributable: Number(usd(withdrawable(opened))),
    maxWithdrawable: own ? Math.min(Number(usd(equityIn(opened, user!))), Number(usd(withdrawable(opened)))) : 0,
    isClosed,
    relationship: { type: "normal" },
    allowDeposits,
    alwaysCloseOnWithdraw,
  };
}
