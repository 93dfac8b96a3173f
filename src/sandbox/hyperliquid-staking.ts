/** Staking of HYPE. Texts are assumed where nothing else is said: no source has them. */
import { record, type Actions } from "./hyperliquid-action.js";
import type { Account, Books } from "./hyperliquid-accounts.js";
import { give, take } from "./hyperliquid-fills.js";
import { decimal, HYPE, tokenNamed } from "./hyperliquid-markets.js";
import { availableOf } from "./hyperliquid-order-rules.js";

const DAY = 86_400_000;
/** How long a withdrawal from staking is queued, and a delegation kept, in ms. */
export const [WITHDRAWAL_QUEUE, DELEGATION_LOCK] = [7 * DAY, DAY];
/** HYPE scaled by 1e18 in a wei. */
export const WEI = 10n ** 10n;

export const stakingActions = {
  cDeposit(acting, { wei }) {
    const { books, account } = acting;
    const token = tokenNamed(books, HYPE);
    const amount = BigInt(wei) * WEI;
    // The text is that of transfers.
    if (!token || availableOf(account, token) < amount) return "Insufficient balance for token transfer.";
    take(account, token, amount);
    account.staking.undelegated += amount;
    record(acting, [account], { type: "cStakingTransfer", token: HYPE, amount: decimal(amount), isDeposit: true });
    return undefined;
  },
  cWithdraw(acting, { wei }) {
    const { account, now } = acting;
    const amount = BigInt(wei) * WEI;
    if (account.staking.undelegated < amount) return "Insufficient staking balance.";
    account.staking.undelegated -= amount;
    account.staking.withdrawals.push({ amount, due: now + WITHDRAWAL_QUEUE });
    record(acting, [account], { type: "cStakingTransfer", token: HYPE, amount: decimal(amount), isDeposit: false });
    return undefined;
  },
  /** Any address will do as a validator. */
  tokenDelegate({ account: { staking }, now }, { validator, wei, isUndelegate }) {
    const amount = BigInt(wei) * WEI;
    const before = staking.delegations.get(validator) ?? { amount: 0n, lockedUntil: 0 };
    if (isUndelegate) {
      if (before.amount < amount) return "Insufficient delegated balance.";
      if (now < before.lockedUntil) return "Delegation is locked.";
      staking.undelegated += amount;
      if (before.amount === amount) staking.delegations.delete(validator);
      else staking.delegations.set(validator, { ...before, amount: before.amount - amount });
      return undefined;
    }
    if (staking.undelegated < amount) return "Insufficient staking balance.";
    staking.undelegated -= amount;
    staking.delegations.set(validator, { amount: before.amount + amount, lockedUntil: now + DELEGATION_LOCK });
    return undefined;
  },
} satisfies Partial<Actions>;

/** Pays out what has waited long enough. */
export function payStakingWithdrawals(books: Books, account: Account, now: number): void {
  const { withdrawals } = account.staking;
  for (const withdrawal of withdrawals.filter(({ due }) => due <= now)) {
    withdrawals.splice(withdrawals.indexOf(withdrawal), 1);
    give(account, tokenNamed(books, HYPE)!, withdrawal.amount);
  }
}
