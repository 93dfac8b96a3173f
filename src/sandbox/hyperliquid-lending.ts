/** Borrowing and lending, without interest. Texts are assumed where nothing else is said: no source has them. */
import { divide, multiply, parseDecimal } from "./decimal.js";
import { record, type Actions } from "./hyperliquid-action.js";
import type { Account, Books } from "./hyperliquid-accounts.js";
import { give, take } from "./hyperliquid-fills.js";
import { smaller } from "./hyperliquid-margin.js";
import { decimal, tokenAt, usdcValueOf, type Token } from "./hyperliquid-markets.js";
import { availableOf } from "./hyperliquid-order-rules.js";
import { unknownToken } from "./hyperliquid-transfers.js";

/** What may be borrowed against a supply, as its inverse. Assumed: a token's own ratio is not simulated. */
export const LOAN_TO_VALUE = 2n;

export const lendingActions = {
  borrowLend(acting, { operation, token: index, amount }) {
    const { books, account } = acting;
    const token = tokenAt(books, index);
    if (!token) return unknownToken(String(index));
    const own = account.lending.get(index) ?? { supplied: 0n, borrowed: 0n };
    const most = { supply: availableOf(account, token), withdraw: own.supplied, repay: smaller(availableOf(account, token), own.borrowed), borrow: borrowable(books, account, token) }[operation];
    const sum = amount === null ? most : parseDecimal(amount);
    if (sum > most) return "Insufficient balance for token transfer.";
    const supplied = own.supplied + (operation === "supply" ? sum : operation === "withdraw" ? -sum : 0n);
    const borrowed = own.borrowed + (operation === "borrow" ? sum : operation === "repay" ? -sum : 0n);
    if (operation === "withdraw" && !covers(books, account, token, sum)) return "Withdrawal would leave the debt uncovered.";
    if (supplied === 0n && borrowed === 0n) account.lending.delete(index);
    else account.lending.set(index, { supplied, borrowed });
    if (operation === "supply" || operation === "repay") take(account, token, sum);
    else give(account, token, sum);
    record(acting, [account], { type: "borrowLend", token: token.name, operation, amount: decimal(sum), interestAmount: "0.0" });
    return undefined;
  },
} satisfies Partial<Actions>;

/** What an account has lent and borrowed, in USDC. There is no interest. */
export function loansOf(books: Books, { lending }: Account): { supplied: bigint; borrowed: bigint } {
  const sums = { supplied: 0n, borrowed: 0n };
  for (const [index, { supplied, borrowed }] of lending) {
    const token = tokenAt(books, index)!;
    sums.supplied += usdcValueOf(books, token, supplied);
    sums.borrowed += usdcValueOf(books, token, borrowed);
  }
  return sums;
}

/** How much more of a token may be borrowed. */
function borrowable(books: Books, account: Account, token: Token): bigint {
  const { supplied, borrowed } = loansOf(books, account);
  const price = usdcValueOf(books, token, 10n ** 18n);
  const free = supplied / LOAN_TO_VALUE - borrowed;
  return price === 0n || free <= 0n ? 0n : divide(free, price);
}

function covers(books: Books, account: Account, token: Token, withdrawn: bigint): boolean {
  const { supplied, borrowed } = loansOf(books, account);
  return (supplied - multiply(withdrawn, usdcValueOf(books, token, 10n ** 18n))) / LOAN_TO_VALUE >= borrowed;
}
