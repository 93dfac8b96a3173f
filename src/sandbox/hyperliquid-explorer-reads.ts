/** Blocks and transactions. Only what an account's fills and ledger tell is known of a transaction; blocks are made up from their height. */
import type { ExplorerOperations } from "../../generated/hyperliquid/client.js";
import type { Books, LedgerUpdate } from "./hyperliquid-accounts.js";
import { VALIDATORS } from "./hyperliquid-venue-reads.js";

type Parameters<Name extends keyof ExplorerOperations> = globalThis.Parameters<ExplorerOperations[Name]>[0];
type Transaction = Awaited<ReturnType<ExplorerOperations["txDetails"]>>;
/** Whole answers: the venue wraps what a client hands on, and refuses under status 200. */
type ExplorerReads = { readonly [Name in keyof ExplorerOperations]: (books: Books, parameters: Parameters<Name>, now: number) => { type: Name } & Record<string, unknown> | { type: "error"; message: string } };

/** A block every two seconds since 1970, which makes heights about as large as the venue's. */
const BLOCK_MS = 2000;
const MOST_TRANSACTIONS = 300;

/** Actions by the kind of entry that they leave in a ledger, where the names differ. */
const ACTIONS: Readonly<Record<string, string>> = {
  internalTransfer: "usdSend",
  withdraw: "withdraw3",
  accountClassTransfer: "usdClassTransfer",
  spotTransfer: "spotSend",
  send: "sendAsset",
  rewardsClaim: "claimRewards",
  vaultCreate: "createVault",
  vaultDeposit: "vaultTransfer",
  vaultWithdraw: "vaultTransfer",
  vaultDistribution: "vaultDistribute",
};

// All three messages are assumed: no source has them.
export const explorerReads: ExplorerReads = {
  blockDetails(books, { height }, now) {
    if (height > blockAt(now)) return refused("Block not found");
    const txs = transactionsIn(books).filter(({ block }) => block === height);
    return {
      type: "blockDetails",
      blockDetails: { blockTime: height * BLOCK_MS, hash: `0x${height.toString(16).padStart(64, "b")}`, height, numTxs: txs.length, proposer: VALIDATORS[height % VALIDATORS.length], txs },
    };
  },
  txDetails(books, { hash }) {
    const tx = transactionsIn(books).find((transaction) => transaction.hash === hash);
    return tx ? { type: "txDetails", tx } : refused("Transaction not found");
  },
  userDetails: (books, { user }) => ({
    type: "userDetails",
    txs: transactionsIn(books)
      .filter((transaction) => transaction.user === user)
      .sort((a, b) => b.time - a.time || (a.hash < b.hash ? 1 : -1))
      .slice(0, MOST_TRANSACTIONS),
  }),
};

const refused = (message: string): { type: "error"; message: string } => ({ type: "error", message });

const blockAt = (time: number): number => Math.floor(time / BLOCK_MS);

/** Each transaction once, under the account that sent it. */
function transactionsIn({ accounts }: Books): Transaction[] {
  const byHash = new Map<string, Transaction>();
  for (const { address, fills, updates } of accounts.values()) {
    const seen = [
      ...fills.map(({ transaction, time }) => ({ hash: transaction, time, user: address, type: "order" })),
      ...updates.map(({ hash, time, delta }) => ({ hash, time, user: senderOf(accounts, delta) ?? address, type: actionOf(delta) })),
    ];
    for (const { hash, time, user, type } of seen) byHash.set(hash, { action: { type }, block: blockAt(time), error: null, hash, time, user });
  }
  return [...byHash.values()];
}

/** Masters send for their sub-accounts, leaders pay out for their vaults. */
function senderOf(accounts: Books["accounts"], { type, user, vault, destination }: LedgerUpdate["delta"]): string | undefined {
  if (type === "vaultDistribution") return accounts.get(vault as string)?.vault?.leader;
  return (destination !== undefined ? accounts.get(user as string)?.master : undefined) ?? (user as string | undefined);
}

const actionOf = ({ type, isDeposit }: LedgerUpdate["delta"]): string => (type === "cStakingTransfer" ? (isDeposit ? "cDeposit" : "cWithdraw") : (ACTIONS[type] ?? type));
