/**
 * Vaults and sub-accounts. A deposit is a share of a vault: what it is worth moves with the vault's account value.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/hypercore/vaults
 */
import { record, type Acting, type Actions } from "./hyperliquid-action.js";
import { newAddress, openAccount, type Account, type Vault } from "./hyperliquid-accounts.js";
import { allMargin, withdrawable } from "./hyperliquid-margin.js";
import { MICRO_USD, usd } from "./hyperliquid-markets.js";

/** How long a depositor, other than the leader, has to wait, in ms. */
const LOCK_UP = 86_400_000;
/** The part of a vault that its leader has to hold, as its inverse. */
const LEADER_SHARE = 20n;
const MINIMUM_DEPOSIT = 5n * 10n ** 18n;
/** Sub-accounts that an account may have. */
const MOST_SUB_ACCOUNTS = 10;

export const vaultActions = {
  // The volume that this takes is not simulated.
  createSubAccount({ books, account }, { name }) {
    const own = [...books.accounts.values()].filter(({ master }) => master === account.address);
    if (own.length >= MOST_SUB_ACCOUNTS) return "Too many sub-accounts";
    return { type: "createSubAccount", data: openAccount(books, newAddress(books), { master: account.address, name }).address };
  },
  subAccountModify({ books, account }, { subAccountUser, name }) {
    const subAccount = books.accounts.get(subAccountUser);
    // The text is assumed: no source has it.
    if (subAccount?.master !== account.address) return `Sub-account not registered: ${subAccountUser}`;
    subAccount.name = name;
    return undefined;
  },
  createVault(acting, { name, description, initialUsd }) {
    const { books, account, now } = acting;
    const sum = BigInt(initialUsd) * MICRO_USD;
    if (withdrawable(account) < sum) return "Insufficient balance to create vault";
    const vault: Vault = { name, description, leader: account.address, deposits: new Map(), allowDeposits: true, alwaysCloseOnWithdraw: false, isClosed: false };
    const opened = openAccount(books, newAddress(books), { vault });
    account.usdc -= sum;
    opened.usdc += sum;
    vault.deposits.set(account.address, { shares: sum, basis: sum, enteredAt: now, lockedUntil: now });
    record(acting, [account], { type: "vaultCreate", vault: opened.address, usdc: usd(sum), fee: "0.0" });
    return { type: "createVault", data: opened.address };
  },
  vaultModify(acting, { vaultAddress, allowDeposits, alwaysCloseOnWithdraw }) {
    const opened = ledVault(acting, vaultAddress);
    if (typeof opened === "string") return opened;
    if (allowDeposits !== null) opened.vault.allowDeposits = allowDeposits;
    if (alwaysCloseOnWithdraw !== null) opened.vault.alwaysCloseOnWithdraw = alwaysCloseOnWithdraw;
    return undefined;
  },
  vaultTransfer(acting, { vaultAddress, isDeposit, usd: amount }) {
    const opened = vaultOf(acting.books.accounts.get(vaultAddress));
    if (!opened) return `Vault not registered: ${vaultAddress}`;
    const sum = BigInt(amount) * MICRO_USD;
    return isDeposit ? deposit(acting, opened, sum) : withdraw(acting, opened, sum);
  },
  vaultDistribute(acting, { vaultAddress, usd: amount }) {
    const opened = ledVault(acting, vaultAddress);
    if (typeof opened === "string") return opened;
    return distribute(acting, opened, BigInt(amount) * MICRO_USD);
  },
} satisfies Partial<Actions>;

export type VaultAccount = Account & { readonly vault: Vault };

export const vaultOf = (account: Account | undefined): VaultAccount | undefined => (account?.vault ? (account as VaultAccount) : undefined);

function ledVault({ books, account }: Acting, address: string): VaultAccount | string {
  const opened = vaultOf(books.accounts.get(address));
  // That of others' vaults is assumed.
  return opened?.vault.leader === account.address ? opened : `Vault not registered: ${address}`;
}

const totalShares = ({ deposits }: Vault): bigint => [...deposits.values()].reduce((sum, { shares }) => sum + shares, 0n);

/** What a depositor's shares are worth now. */
export function equityIn(opened: VaultAccount, depositor: string): bigint {
  const all = totalShares(opened.vault);
  return all === 0n ? 0n : (allMargin(opened).accountValue * (opened.vault.deposits.get(depositor)?.shares ?? 0n)) / all;
}

function deposit(acting: Acting, opened: VaultAccount, sum: bigint): string | undefined {
  const { account, now } = acting;
  const { vault } = opened;
  const worth = allMargin(opened).accountValue;
  // Both texts about deposits that are not allowed are assumed.
  if (vault.isClosed) return "Vault is closed.";
  if (!vault.allowDeposits && account.address !== vault.leader) return "Vault does not allow deposits.";
  if (sum < MINIMUM_DEPOSIT) return "Vault deposits must be at least $5.";
  if (withdrawable(account) < sum) return "Insufficient balance for withdrawal.";
  if (account.address !== vault.leader && equityIn(opened, vault.leader) * LEADER_SHARE < worth + sum) return "Deposit causes leader share to drop below 5%.";
  const all = totalShares(vault);
  const shares = all === 0n || worth <= 0n ? sum : (sum * all) / worth;
  const before = vault.deposits.get(account.address) ?? { shares: 0n, basis: 0n, enteredAt: now, lockedUntil: now };
  vault.deposits.set(account.address, { ...before, shares: before.shares + shares, basis: before.basis + sum, lockedUntil: account.address === vault.leader ? now : now + LOCK_UP });
  account.usdc -= sum;
  opened.usdc += sum;
  record(acting, [account], { type: "vaultDeposit", vault: opened.address, usdc: usd(sum) });
  return undefined;
}

/** The leader's commission on profits is not simulated. */
function withdraw(acting: Acting, opened: VaultAccount, sum: bigint): string | undefined {
  const { account, now } = acting;
  const { vault } = opened;
  const own = vault.deposits.get(account.address);
  const equity = equityIn(opened, account.address);
  if (!own) return "Cannot withdraw with zero balance in vault.";
  if (now < own.lockedUntil) return "Cannot withdraw during lockup period after depositing.";
  // That positions are closed to pay for it is not simulated. The texts are assumed: no source has them.
  if (sum > equity || sum > withdrawable(opened)) return "Insufficient balance for withdrawal.";
  const left = allMargin(opened).accountValue - sum;
  if (account.address === vault.leader && (equity - sum) * LEADER_SHARE < left) return "Withdrawal causes leader share to drop below 5%.";
  const shares = sum === equity ? own.shares : (own.shares * sum) / equity;
  const basis = own.shares === 0n ? 0n : (own.basis * shares) / own.shares;
  if (shares === own.shares) vault.deposits.delete(account.address);
  else vault.deposits.set(account.address, { ...own, shares: own.shares - shares, basis: own.basis - basis });
  opened.usdc -= sum;
  account.usdc += sum;
  record(acting, [account], { type: "vaultWithdraw", vault: opened.address, user: account.address, requestedUsd: usd(sum), commission: "0.0", closingCost: "0.0", basis: usd(basis), netWithdrawnUsd: usd(sum) });
  return undefined;
}

/** Pays out to all depositors by their shares; 0 pays everything out and closes the vault. */
function distribute(acting: Acting, opened: VaultAccount, sum: bigint): string | undefined {
  const { vault } = opened;
  const closes = sum === 0n;
  // The texts are assumed: no source has them.
  if (closes && opened.positions.length > 0) return "Cannot close vault with open positions.";
  const paid = closes ? opened.usdc : sum;
  if (paid > withdrawable(opened)) return "Insufficient balance for withdrawal.";
  const all = totalShares(vault);
  let left = paid;
  const depositors = [...vault.deposits];
  depositors.forEach(([address, { shares }], index) => {
    // The last one gets what rounding leaves.
    const part = index === depositors.length - 1 ? left : (paid * shares) / all;
    left -= part;
    const account = acting.books.accounts.get(address)!;
    account.usdc += part;
    record(acting, [account], { type: "vaultDistribution", vault: opened.address, usdc: usd(part) });
  });
  opened.usdc -= paid;
  if (closes) {
    vault.deposits.clear();
    vault.isClosed = true;
    vault.allowDeposits = false;
  }
  return undefined;
}
