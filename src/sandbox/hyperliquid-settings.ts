/** What an account says about itself: who signs for it, who earns from it, how it keeps its money. Texts are quoted by public projects where nothing else is said. */
import { userSetAbstraction } from "../../generated/hyperliquid/operations.js";
import type { Acting, Actions, Outcome } from "./hyperliquid-action.js";
import { actsFor, ownerOf, type Account } from "./hyperliquid-accounts.js";
import { withdrawable } from "./hyperliquid-margin.js";

const DAY = 86_400_000;
/** How long an API wallet lasts without an expiry, and at most, in ms. */
const [AGENT_DEFAULT, AGENT_MOST] = [90 * DAY, 180 * DAY];
/** API wallets with a name that an account may have, and how many more for each sub-account. */
const [AGENTS, AGENTS_PER_SUB_ACCOUNT] = [3, 2];
const NOBODY = `0x${"00".repeat(20)}`;
/** USDC for an action that is bought. */
const ACTION_PRICE = 5n * 10n ** 14n;

/** Modes by the letters that actions of API wallets have for them. */
const MODES = Object.fromEntries(Object.entries(userSetAbstraction.wrappedAs!.abstraction!).map(([mode, letter]) => [letter, mode as Account["abstraction"]]));

export const settingActions = {
  noop: () => undefined,
  approveAgent,
  /** "0%" takes an approval back. That a builder needs money of its own is not simulated. */
  approveBuilderFee({ account }, { maxFeeRate, builder }) {
    // A percentage has a thousand tenths of a basis point; finer parts do not count.
    const fee = Math.floor(Number(maxFeeRate.slice(0, -1)) * 1000 + 1e-9);
    if (fee === 0) account.builders.delete(builder);
    else account.builders.set(builder, fee);
    return undefined;
  },
  // Modes are kept and told; balances stay apart in all of them.
  userDexAbstraction: (acting, { user, enabled }) => onOwn(acting, user, (account) => void (account.dexAbstraction = enabled)),
  userSetAbstraction: (acting, { user, abstraction }) => onOwn(acting, user, (account) => void (account.abstraction = abstraction)),
  // That the account is in the mode "disabled" afterwards is assumed.
  userPortfolioMargin: (acting, { user, enabled }) => onOwn(acting, user, (account) => void (account.abstraction = enabled ? "portfolioMargin" : "disabled")),
  agentEnableDexAbstraction({ account }) {
    // It goes from never set to on only; what the venue says otherwise is not known: taken as done.
    account.dexAbstraction ??= true;
    return undefined;
  },
  agentSetAbstraction({ account }, { abstraction }) {
    account.abstraction = MODES[abstraction]!;
    return undefined;
  },
  convertToMultiSigUser,
  setReferrer({ books, account, now }, { code }) {
    const referrer = [...books.accounts.values()].find(({ referralCode }) => referralCode === code);
    if (!referrer) return "Referral code not registered";
    if (account.referredBy) return "Referrer already set";
    // The text is assumed: no source has it.
    if (referrer === account) return "Cannot refer yourself";
    account.referredBy = { referrer: referrer.address, code, at: now };
    return undefined;
  },
  // The volume that this takes is not simulated.
  registerReferrer({ books, account }, { code }) {
    if ([...books.accounts.values()].some(({ referralCode }) => referralCode === code)) return "Referral code already registered";
    // The text is assumed: no source has it.
    if (account.referralCode !== undefined) return "Referral code already set";
    account.referralCode = code;
    return undefined;
  },
  /** Nothing earns rewards here. */
  claimRewards: () => "No rewards to claim",
  setDisplayName({ account }, { displayName }) {
    account.displayName = displayName;
    return undefined;
  },
  reserveRequestWeight({ books, account }, { weight, destination }) {
    const price = BigInt(weight) * ACTION_PRICE;
    const beneficiary = destination === undefined ? account : books.accounts.get(destination);
    // Both texts are assumed: no source has them.
    if (!beneficiary) return `User does not exist: ${destination}`;
    if (withdrawable(account) < price) return "Insufficient balance to reserve request weight.";
    account.usdc -= price;
    beneficiary.reservedActions += weight;
    return undefined;
  },
} satisfies Partial<Actions>;

function approveAgent({ books, account, now }: Acting, { agentAddress, agentName = "" }: { agentAddress: string; agentName?: string }): Outcome {
  const [, name, until] = /^(.*?)(?: valid_until (\d+))?$/.exec(agentName) as unknown as [string, string, string | undefined];
  const validUntil = until === undefined ? now + AGENT_DEFAULT : Number(until);
  // Also said of an expiry that is too far away.
  if (validUntil <= now || validUntil > now + AGENT_MOST) return "Agent valid_until already expired.";
  const place = account.agents.findIndex((agent) => agent.name === name);
  if (agentAddress === NOBODY) {
    if (place >= 0) account.agents.splice(place, 1);
    return undefined;
  }
  if (books.accounts.has(agentAddress) || ownerOf(books, agentAddress, now)) return "Extra agent already used.";
  const subAccounts = [...books.accounts.values()].filter(({ master }) => master === account.address).length;
  const most = AGENTS + AGENTS_PER_SUB_ACCOUNT * subAccounts;
  if (place < 0 && name !== "" && account.agents.filter((agent) => agent.name !== "").length >= most) return `Too many extra agents for cumulative volume traded. Current limit is ${most}`;
  account.agents.splice(place < 0 ? account.agents.length : place, place < 0 ? 0 : 1, { name, address: agentAddress, validUntil });
  return undefined;
}

/** `null` makes an ordinary account of it again. The texts are assumed: no source has them. */
function convertToMultiSigUser({ books, account }: Acting, { signers }: { signers: string }): Outcome {
  let given: { authorizedUsers?: unknown; threshold?: unknown } | null;
  try {
    given = JSON.parse(signers) as typeof given;
  } catch {
    return "Invalid multi-sig signers.";
  }
  if (given === null) {
    account.multiSig = undefined;
    return undefined;
  }
  const { authorizedUsers, threshold } = given;
  if (!Array.isArray(authorizedUsers) || authorizedUsers.length < 1 || authorizedUsers.length > 10 || !Number.isInteger(threshold)) return "Invalid multi-sig signers.";
  const users = authorizedUsers.map((user) => String(user).toLowerCase());
  if ((threshold as number) < 1 || (threshold as number) > users.length || new Set(users).size < users.length) return "Invalid multi-sig threshold.";
  const missing = users.find((user) => !books.accounts.has(user));
  if (missing !== undefined) return `Authorized user does not exist: ${missing}`;
  account.multiSig = { authorizedUsers: users, threshold: threshold as number };
  return undefined;
}

/** For the account itself and its sub-accounts. The text is assumed: no source has it. */
function onOwn({ books, account }: Acting, user: string, change: (account: Account) => void): Outcome {
  const other = books.accounts.get(user);
  if (!other || (other !== account && !actsFor(account, other))) return `Invalid user: ${user}`;
  change(other);
  return undefined;
}
