/** What lies in the account's wallets: funding, spot, futures, and the older forms of the margin accounts. */
import { formatDecimal } from "./decimal.js";
import { nameIn, type AccountType, type Listed } from "./kucoin-balances.js";
import type { Handlers, Result } from "./kucoin-handlers.js";
import { placeOf } from "./kucoin-account-places.js";
import { transferable } from "./kucoin-account-transferable.js";
import { crossAccount, isolatedAccounts } from "./kucoin-reads.js";
import { Refusal } from "./kucoin-replies.js";
import type { KucoinState } from "./kucoin-state.js";

type IsolatedV1 = Result<"account.getIsolatedMarginAccountDetailV1">;
type MarginAsset = Result<"account.getCrossMarginAccount">["accounts"][number];
type Wallet = Record<Exclude<keyof Result<"account.getFuturesSubAccountListV2">["accounts"][number], "accountName" | "currency">, bigint>;

const LISTED: AccountType[] = ["main", "trade", "option"];
const MASTER = "main";

export function balanceHandlers(state: KucoinState): Handlers {
  const { balances, books, subAccounts } = state;
  const listed = (): Listed[] => balances.list({}).filter(({ place }) => LISTED.includes(place.type));
  return {
    "account.getSpotAccountList": ({ query }) =>
      listed()
        .filter(({ place, currency }) => (query.currency ?? currency) === currency && (query.type ?? place.type) === place.type)
        .map(({ id, place, currency, purse }) => ({ id, currency, type: place.type, ...figuresOf(purse) })),
    "account.getSpotAccountDetail": ({ path }) => {
      const found = listed().find(({ id }) => id === path.accountId);
      if (!found) throw new Refusal("404000", "account not exist"); // code and text assumed
      return { currency: found.currency, ...figuresOf(found.purse) };
    },
    // The spot account is a high-frequency one, as all are by now.
    "account.getSpotAccountType": () => true,
    "account.getTransferQuotas": ({ query }) => {
      const place = placeOf(query.type!, query.tag);
      const [balance, held] = [balances.total(place, query.currency!), balances.held(place, query.currency!)];
      return { currency: query.currency!, ...figuresOf({ balance, held }), transferable: formatDecimal(transferable(state, place, query.currency!)) };
    },
    "account.getFuturesAccount": ({ query }) => {
      const currency = walletOf(query.currency);
      const { riskRatio = 0n } = state.futuresFigures(currency);
      return { ...toNumbers(figuresOfWallet(state, currency)), currency, riskRatio: toNumber(riskRatio), maxWithdrawAmount: toNumber(transferable(state, { type: "contract" }, currency)) };
    },
    "account.getFuturesSubAccountListV2": ({ query }) => {
      const currency = walletOf(query.currency);
      const wallets = [figuresOfWallet(state, currency), ...subAccounts.all.map(({ userId }) => figuresOfWallet(state, currency, userId))];
      const names = [MASTER, ...subAccounts.all.map(({ name }) => name)];
      const sum = (name: keyof Wallet): number => toNumber(wallets.reduce((total, wallet) => total + wallet[name], 0n));
      const summary = {
        accountEquityTotal: sum("accountEquity"),
        unrealisedPNLTotal: sum("unrealisedPNL"),
        marginBalanceTotal: sum("marginBalance"),
        positionMarginTotal: sum("positionMargin"),
        orderMarginTotal: sum("orderMargin"),
        frozenFundsTotal: sum("frozenFunds"),
        availableBalanceTotal: sum("availableBalance"),
        currency,
      };
      return { summary, accounts: wallets.map((wallet, index) => ({ accountName: names[index]!, ...toNumbers(wallet), currency })) };
    },
    "account.getMarginAccountDetail": () => {
      const { debtRatio, accounts } = crossAccount(books, {});
      const rows = accounts.map(({ currency, total, available, hold, liability, maxBorrowSize }) => ({ currency, totalBalance: total, availableBalance: available, holdBalance: hold, liability, maxBorrowSize }));
      return { debtRatio, accounts: rows };
    },
    "account.getIsolatedMarginAccountDetailV1": ({ path }, now) => isolatedV1(isolatedAccounts(books, { symbol: path.symbol! }, now).assets[0]!),
    "account.getIsolatedMarginAccountListV1": ({ query }, now) => {
      const { totalAssetOfQuoteCurrency, totalLiabilityOfQuoteCurrency, assets } = isolatedAccounts(books, { quoteCurrency: query.balanceCurrency ?? "BTC" }, now);
      return { totalConversionBalance: totalAssetOfQuoteCurrency, liabilityConversionBalance: totalLiabilityOfQuoteCurrency, assets: assets.map(isolatedV1) };
    },
  };
}

const toNumber = (value: bigint): number => Number(formatDecimal(value));

export const figuresOf = ({ balance, held }: { balance: bigint; held: bigint }): { balance: string; available: string; holds: string } => ({ balance: formatDecimal(balance), available: formatDecimal(balance - held), holds: formatDecimal(held) });

const walletOf = (currency = "XBT"): string => nameIn({ type: "contract" }, currency);

/** The futures wallet of the master account or, with a user, of a sub-account, which has no positions here. */
function figuresOfWallet({ balances, futuresFigures }: KucoinState, currency: string, user?: string): Wallet {
  const place = { type: "contract", user } as const;
  const { unrealisedPnl, positionMargin, orderMargin } = user === undefined ? futuresFigures(currency) : { unrealisedPnl: 0n, positionMargin: 0n, orderMargin: 0n };
  const marginBalance = balances.total(place, currency);
  return { accountEquity: marginBalance + unrealisedPnl, unrealisedPNL: unrealisedPnl, marginBalance, positionMargin, orderMargin, frozenFunds: 0n, availableBalance: balances.available(place, currency) };
}

const toNumbers = (wallet: Wallet): Record<keyof Wallet, number> => Object.fromEntries(Object.entries(wallet).map(([name, value]) => [name, toNumber(value)])) as Record<keyof Wallet, number>;

/** The older form of an isolated account. */
function isolatedV1({ symbol, debtRatio, baseAsset, quoteAsset }: Result<"account.getIsolatedMarginAccount">["assets"][number]): IsolatedV1 {
  const asset = ({ currency, total, hold, available, liability, liabilityInterest, maxBorrowSize }: MarginAsset): IsolatedV1["baseAsset"] => ({
    currency,
    totalBalance: total,
    holdBalance: hold,
    availableBalance: available,
    liability,
    interest: liabilityInterest,
    borrowableAmount: maxBorrowSize,
  });
  return { symbol: symbol!, status: debtRatio === "0" ? "CLEAR" : "DEBT", debtRatio: debtRatio!, baseAsset: asset(baseAsset!), quoteAsset: asset(quoteAsset!) };
}
