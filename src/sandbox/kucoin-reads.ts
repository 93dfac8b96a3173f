/** KuCoin's answers to reads: accounts valued in a quote currency, and histories page by page. */
import { divide, formatDecimal } from "./decimal.js";
import type { Result } from "./kucoin-handlers.js";
import type { MarginAccount, MarginBooks, Row, Which } from "./kucoin-books.js";
import { pageOf, type Page } from "./kucoin-pages.js";
import { Refusal } from "./kucoin-replies.js";
import type { Arrived } from "./types.js";

type Query = Arrived["query"];

/** No history goes back further: an earlier or absent start is raised to it. */
const HISTORY_STARTS = 1_680_278_400_000;
const PLACES = 8;

export const whichOf = (query: Query): Which => ({ isIsolated: query.isIsolated === "true", symbol: query.symbol });

export function crossAccount(books: MarginBooks, query: Query): Result<"account.getCrossMarginAccount"> {
  const accounts = [...books.cross.holdings.keys()].map((currency) => asset(books, books.cross, currency));
  // The sandbox never liquidates, so an account is always in its normal state.
  return { ...totals(books, [books.cross], query.quoteCurrency), debtRatio: debtRatio(books, books.cross), status: "EFFECTIVE", accounts };
}

export function isolatedAccounts(books: MarginBooks, query: Query, now: number): Result<"account.getIsolatedMarginAccount"> {
  const chosen = query.symbol === undefined ? [...books.isolated.values()] : [books.find({ isIsolated: true, symbol: query.symbol })];
  const assets = chosen.map((account) => {
    const [base, quote] = account.symbol!.split("-") as [string, string];
    return { symbol: account.symbol!, status: "EFFECTIVE", debtRatio: debtRatio(books, account), baseAsset: asset(books, account, base), quoteAsset: asset(books, account, quote) };
  });
  return { ...totals(books, chosen, query.quoteCurrency), timestamp: now, assets };
}

type Totals = Pick<Result<"account.getCrossMarginAccount">, "totalAssetOfQuoteCurrency" | "totalLiabilityOfQuoteCurrency">;

function totals(books: MarginBooks, accounts: MarginAccount[], quote = "USDT"): Totals {
  const price = books.price(quote);
  if (price === undefined) throw new Refusal("400100", `the sandbox's seed has no price of ${quote}`);
  let total = { assets: 0n, debts: 0n };
  for (const account of accounts) {
    const { assets, debts } = books.worth(account);
    total = { assets: total.assets + assets, debts: total.debts + debts };
  }
  return { totalAssetOfQuoteCurrency: formatDecimal(divide(total.assets, price), PLACES), totalLiabilityOfQuoteCurrency: formatDecimal(divide(total.debts, price), PLACES) };
}

function debtRatio(books: MarginBooks, account: MarginAccount): string {
  const { assets, debts } = books.worth(account);
  return assets === 0n ? "0" : formatDecimal(divide(debts, assets), PLACES);
}

function asset(books: MarginBooks, account: MarginAccount, currency: string): Result<"account.getCrossMarginAccount">["accounts"][number] {
  const { balance, held, principal, interest } = account.holdings.get(currency)!;
  return {
    currency,
    total: formatDecimal(balance),
    available: formatDecimal(balance - held),
    hold: formatDecimal(held),
    liability: formatDecimal(principal + interest),
    liabilityPrincipal: formatDecimal(principal),
    liabilityInterest: formatDecimal(interest),
    maxBorrowSize: formatDecimal(books.borrowable(account, currency)),
    borrowEnabled: books.isBorrowable(currency),
    transferInEnabled: true,
  };
}

/** A page of a history as the margin service tells it. */
type TimedPage<Item> = Page<Item> & { timestamp: number };

/** One page of a history, newest first. */
export function historyPage<Kept extends Row & { orderNo?: string }, Item>(books: MarginBooks, rows: readonly Kept[], query: Query, now: number, toItem: (row: Kept) => Item): TimedPage<Item> {
  const { symbol } = books.find(whichOf(query));
  const from = Math.max(Number(query.startTime ?? 0), HISTORY_STARTS);
  const to = Number(query.endTime ?? Number.MAX_SAFE_INTEGER);
  const matching = rows
    .filter((row) => row.symbol === symbol && row.createdTime >= from && row.createdTime <= to)
    .filter((row) => (query.currency === undefined || row.currency === query.currency) && (query.orderNo === undefined || row.orderNo === query.orderNo))
    .reverse()
    .sort((a, b) => b.createdTime - a.createdTime);
  return { timestamp: now, ...pageOf(matching, query, toItem) };
}
