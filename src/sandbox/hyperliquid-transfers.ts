/** Money that changes its place or its account. Texts are quoted by public projects where nothing else is said. */
import { parseDecimal } from "./decimal.js";
import { record, type Acting, type Actions, type Outcome } from "./hyperliquid-action.js";
import { actsFor, emptyAccount, type Account, type Books } from "./hyperliquid-accounts.js";
import { give, take } from "./hyperliquid-fills.js";
import { withdrawable } from "./hyperliquid-margin.js";
import { decimal, MICRO_USD, tokenNamed, USDC, usd, usdcValueOf, type Token } from "./hyperliquid-markets.js";
import { availableOf } from "./hyperliquid-order-rules.js";

/** A balance of an account: that of the main dex, or spot. */
export interface Place {
  readonly account: Account;
  readonly dex: "" | "spot";
}

/** What a withdrawal costs, in USDC. */
const WITHDRAWAL_FEE = 10n ** 18n;

const usdcOf = (books: Books): Token => tokenNamed(books, USDC)!;

export const transferActions = {
  usdSend(acting, { destination, amount }) {
    const { books, account } = acting;
    const receiver = send(books, { account, dex: "" }, destination, "", usdcOf(books), parseDecimal(amount));
    if (typeof receiver === "string") return receiver;
    record(acting, [account, receiver], { type: "internalTransfer", usdc: decimal(parseDecimal(amount)), user: account.address, destination, fee: "0.0" });
    return undefined;
  },
  withdraw3(acting, { amount }) {
    const { books, account, nonce } = acting;
    const sum = parseDecimal(amount);
    // The text for too little to pay the fee is assumed: no source has it.
    if (sum <= WITHDRAWAL_FEE) return "Withdrawal amount must be greater than the fee.";
    const refusal = move({ account, dex: "" }, undefined, usdcOf(books), sum);
    if (refusal === undefined) record(acting, [account], { type: "withdraw", usdc: decimal(sum - WITHDRAWAL_FEE), nonce, fee: decimal(WITHDRAWAL_FEE) });
    return refusal;
  },
  spotSend(acting, { destination, token: name, amount }) {
    const { books, account, nonce } = acting;
    const token = tokenNamed(books, name);
    if (!token) return unknownToken(name);
    const sum = parseDecimal(amount);
    const receiver = send(books, { account, dex: "spot" }, destination, "spot", token, sum);
    if (typeof receiver === "string") return receiver;
    record(acting, [account, receiver], spotTransfer(books, token, sum, account, receiver, nonce));
    return undefined;
  },
  usdClassTransfer(acting, { amount, toPerp }) {
    const { books, account: owner } = acting;
    const [sum, subAccount] = amount.split(" subaccount:") as [string, string | undefined];
    const account = subAccount === undefined ? owner : ownSubAccount(acting, subAccount);
    if (!account) return invalidSubAccount(owner.address, subAccount!);
    if (account.abstraction === "unifiedAccount" || account.abstraction === "portfolioMargin") return "Action disabled when unified account is active";
    const places = [{ account, dex: "spot" }, { account, dex: "" }] as const;
    const refusal = move(places[toPerp ? 0 : 1], places[toPerp ? 1 : 0], usdcOf(books), parseDecimal(sum));
    if (refusal === undefined) record(acting, [account], { type: "accountClassTransfer", usdc: decimal(parseDecimal(sum)), toPerp });
    return refusal;
  },
  sendAsset: (acting, action) => sendAsset(acting, action, false),
  agentSendAsset: (acting, action) => sendAsset(acting, action, true),
  sendToEvmWithData({ books, account }, { token: name, amount, sourceDex }) {
    const token = tokenNamed(books, name);
    if (!token) return unknownToken(name);
    return isDex(sourceDex) ? move({ account, dex: sourceDex }, undefined, token, parseDecimal(amount)) : unknownDex(sourceDex);
  },
  subAccountTransfer(acting, { subAccountUser, isDeposit, usd: amount }) {
    const { books, account: master } = acting;
    const subAccount = ownSubAccount(acting, subAccountUser);
    const [from, to] = isDeposit ? [master, subAccount] : [subAccount, master];
    if (!from || !to) return invalidSubAccount(...((isDeposit ? [master.address, subAccountUser] : [subAccountUser, master.address]) as [string, string]));
    const sum = BigInt(amount) * MICRO_USD;
    const refusal = move({ account: from, dex: "" }, { account: to, dex: "" }, usdcOf(books), sum);
    if (refusal === undefined) record(acting, [from, to], { type: "subAccountTransfer", usdc: usd(sum), user: from.address, destination: to.address });
    return refusal;
  },
  subAccountSpotTransfer(acting, { subAccountUser, isDeposit, token: name, amount }) {
    const { books, account: master } = acting;
    const token = tokenNamed(books, name);
    if (!token) return unknownToken(name);
    const subAccount = ownSubAccount(acting, subAccountUser);
    const [from, to] = isDeposit ? [master, subAccount] : [subAccount, master];
    if (!from || !to) return invalidSubAccount(...((isDeposit ? [master.address, subAccountUser] : [subAccountUser, master.address]) as [string, string]));
    const sum = parseDecimal(amount);
    const refusal = move({ account: from, dex: "spot" }, { account: to, dex: "spot" }, token, sum);
    if (refusal === undefined) record(acting, [from, to], spotTransfer(books, token, sum, from, to, null));
    return refusal;
  },
} satisfies Partial<Actions>;

interface Sending {
  destination: string;
  sourceDex: string;
  destinationDex: string;
  token: string;
  amount: string;
  fromSubAccount: string;
}

function sendAsset(acting: Acting, { destination, sourceDex, destinationDex, token: name, amount, fromSubAccount }: Sending, byAgent: boolean): Outcome {
  const { books, account: owner, nonce } = acting;
  const token = tokenNamed(books, name);
  if (!token) return unknownToken(name);
  for (const dex of [sourceDex, destinationDex]) if (!isDex(dex)) return unknownDex(dex);
  const account = fromSubAccount === "" ? owner : ownSubAccount(acting, fromSubAccount);
  if (!account) return invalidSubAccount(owner.address, fromSubAccount);
  if (byAgent && destination !== owner.address && books.accounts.get(destination)?.master !== owner.address) return "Agent can only send asset to same user or their sub-accounts.";
  const sum = parseDecimal(amount);
  const receiver = send(books, { account, dex: sourceDex as Place["dex"] }, destination, destinationDex as Place["dex"], token, sum);
  if (typeof receiver === "string") return receiver;
  const { usdcValue, fee, nativeTokenFee, feeToken } = spotTransfer(books, token, sum, account, receiver, nonce);
  record(acting, [account, receiver], { type: "send", user: account.address, destination, sourceDex, destinationDex, token: token.name, amount: decimal(sum), usdcValue, fee, nativeTokenFee, nonce, feeToken });
  return undefined;
}

const spotTransfer = (books: Books, token: Token, sum: bigint, from: Account, to: Account, nonce: number | null) => ({
  type: "spotTransfer",
  token: token.name,
  amount: decimal(sum),
  usdcValue: usd(usdcValueOf(books, token, sum)),
  user: from.address,
  destination: to.address,
  fee: "0.0",
  nativeTokenFee: "0.0",
  nonce,
  feeToken: "",
});

/** The sandbox has the main dex only. */
const isDex = (dex: string): dex is Place["dex"] => dex === "" || dex === "spot";

/** These two texts are assumed: no source has them. */
const unknownDex = (dex: string): string => `Invalid perp dex: ${dex}`;
export const unknownToken = (token: string): string => `Invalid token: ${token}`;

const invalidSubAccount = (from: string, to: string): string => `Invalid sub-account transfer from ${from} to ${to}`;

function ownSubAccount({ books, account }: Acting, address: string): Account | undefined {
  const subAccount = books.accounts.get(address);
  return subAccount && !subAccount.vault && actsFor(account, subAccount) ? subAccount : undefined;
}

/** Moves an amount to an address, which has an account from then on. Returns that account, or the venue's words. */
function send(books: Books, from: Place, destination: string, dex: Place["dex"], token: Token, amount: bigint): Account | string {
  const receiver = books.accounts.get(destination) ?? emptyAccount(destination);
  const refusal = move(from, { account: receiver, dex }, token, amount);
  if (refusal !== undefined) return refusal;
  books.accounts.set(destination, receiver);
  return receiver;
}

/** Moves an amount, or takes it out of the venue. Returns the venue's words when it is not there. */
export function move(from: Place, to: Place | undefined, token: Token, amount: bigint): string | undefined {
  const onlyUsdc = [from, to].some((place) => place?.dex === "") && token.name !== USDC;
  // Perpetuals have no other balance; the text is assumed.
  if (onlyUsdc) return unknownToken(token.name);
  if (from.dex === "") {
    if (withdrawable(from.account) < amount) return "Insufficient balance for withdrawal.";
    from.account.usdc -= amount;
  } else {
    if (availableOf(from.account, token) < amount) return "Insufficient balance for token transfer.";
    take(from.account, token, amount);
  }
  if (to?.dex === "") to.account.usdc += amount;
  else if (to) give(to.account, token, amount, amount);
  return undefined;
}
