/** Sub-accounts: making them, what they may do, what they hold. */
import { divide, formatDecimal, multiply, parseDecimal } from "./decimal.js";
import { figuresOf } from "./kucoin-account-balances.js";
import { pageOf } from "./kucoin-pages.js";
import type { Listed } from "./kucoin-balances.js";
import { bodyOf, type Handlers, type Result } from "./kucoin-handlers.js";
import { Refusal } from "./kucoin-replies.js";
import type { KucoinState } from "./kucoin-state.js";
import { MAX_SUB_ACCOUNTS, type SubAccount } from "./kucoin-sub-accounts.js";
import type { Arrived } from "./types.js";

type BalancesOf = Result<"account.getSpotSubAccountDetail">;
type Asset = BalancesOf["mainAccounts"][number];

/** Which assets are listed, and in what they are valued. */
interface Valuing {
  readonly base: string;
  readonly withEmpty: boolean;
  /** Smallest value in the base asset. */
  readonly least: bigint;
}

const ALL = ["Spot", "Futures", "Margin"];
/** The lists of all sub-accounts take no wishes. */
const PLAIN: Valuing = { base: "BTC", withEmpty: false, least: 0n };
const PLACES = 8;

export function subAccountHandlers(state: KucoinState): Handlers {
  const { ids, subAccounts } = state;
  /** Doing so again changes nothing. */
  const allow = (request: Arrived, access: string): null => {
    const { uid } = bodyOf<{ uid: string }>(request);
    const sub = subAccounts.find((other) => String(other.uid) === uid);
    if (!sub.access.includes(access)) sub.access.push(access);
    return null;
  };
  return {
    "account.addSubAccount": (request, now) => {
      const { subName, remarks, access } = bodyOf<{ subName: string; remarks?: string; access: string }>(request);
      if (subAccounts.all.length >= MAX_SUB_ACCOUNTS) throw new Refusal("400100", `There may be ${MAX_SUB_ACCOUNTS} sub-accounts`); // code and text assumed
      const sub = subAccounts.add({ userId: ids.next(now), name: subName, remarks, access: [access], now });
      return { uid: sub.uid, subName, remarks: sub.remarks, access };
    },
    "account.addSubAccountMarginPermission": (request) => allow(request, "Margin"),
    "account.addSubAccountFuturesPermission": (request) => allow(request, "Futures"),
    "account.getSpotSubAccountsSummaryV2": ({ query }) =>
      pageOf(subAccounts.all, query, (sub) => ({ ...summaryOf(sub), status: 2, createdAt: sub.createdAt, tradeTypes: [...sub.access], openedTradeTypes: [...sub.opened], hostedStatus: null }), 10),
    "account.getSpotSubAccountsSummaryV1": () => subAccounts.all.map(summaryOf),
    "account.getSpotSubAccountDetail": ({ path, query }) => {
      const sub = subAccounts.find(({ userId }) => userId === path.subUserId);
      return balancesOf(state, sub, { base: query.baseCurrency ?? PLAIN.base, withEmpty: query.includeBaseAmount === "true", least: parseDecimal(query.baseAmount ?? "0") });
    },
    "account.getSpotSubAccountListV2": ({ query }) => pageOf(subAccounts.all, query, (sub) => balancesOf(state, sub, PLAIN), 10),
    "account.getSpotSubAccountListV1": () => subAccounts.all.map((sub) => balancesOf(state, sub, PLAIN)),
  };
}

/** How several kinds of access are written is assumed. */
const summaryOf = ({ userId, uid, name, remarks, access }: SubAccount) => ({ userId, uid, subName: name, type: 0, remarks, access: ALL.every((kind) => access.includes(kind)) ? "All" : access.join(",") });

function balancesOf({ balances, books }: KucoinState, { userId, name }: SubAccount, { base, withEmpty, least }: Valuing): BalancesOf {
  const unit = books.price(base);
  if (unit === undefined) throw new Refusal("400100", `the sandbox's seed has no price of ${base}`);
  const assets = (type: "main" | "trade" | "margin"): Asset[] =>
    balances.list({ user: userId, type }).flatMap(({ currency, purse }: Listed) => {
      // What has no price counts as nothing.
      const price = books.price(currency);
      const rate = price === undefined ? 0n : divide(unit, price);
      const value = divide(multiply(purse.balance, price ?? 0n), unit);
      if ((purse.balance === 0n && !withEmpty) || value < least) return [];
      return [{ currency, ...figuresOf(purse), baseCurrency: base, baseCurrencyPrice: formatDecimal(rate, PLACES), baseAmount: formatDecimal(value, PLACES), tag: "DEFAULT" }];
    });
  return { subUserId: userId, subName: name, mainAccounts: assets("main"), tradeAccounts: assets("trade"), marginAccounts: assets("margin"), tradeHFAccounts: [] };
}
