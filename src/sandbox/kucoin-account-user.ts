/** Who the user is, what the key may do, and what trades cost. */
import { formatDecimal } from "./decimal.js";
import { futuresFees, spotFees, type FeeRates } from "./kucoin-fees.js";
import type { Handlers } from "./kucoin-handlers.js";
import type { KucoinState } from "./kucoin-state.js";
import { MAX_SUB_ACCOUNTS } from "./kucoin-sub-accounts.js";

export function userHandlers({ seed, subAccounts }: KucoinState): Handlers {
  const { apiKey, keyVersion } = seed.account;
  const { uid = 0, level = 0, remark = "", permissions = ["General"], createdAt = 0 } = seed.user ?? {};
  const allowed = (access: string): number => subAccounts.all.filter((sub) => sub.access.includes(access)).length;
  return {
    "account.getAccountInfo": () => ({
      level,
      subQuantity: subAccounts.all.length,
      spotSubQuantity: allowed("Spot"),
      marginSubQuantity: allowed("Margin"),
      futuresSubQuantity: allowed("Futures"),
      optionSubQuantity: allowed("Option"),
      maxSubQuantity: MAX_SUB_ACCOUNTS,
      maxDefaultSubQuantity: MAX_SUB_ACCOUNTS,
      maxSpotSubQuantity: 0,
      maxMarginSubQuantity: 0,
      maxFuturesSubQuantity: 0,
      maxOptionSubQuantity: 0,
    }),
    "account.getApikeyInfo": () => ({ remark, apiKey, apiVersion: Number(keyVersion), permission: permissions.join(","), createdAt, uid, isMaster: true }),
    "account.getBasicFee": () => ratesOf(spotFees(seed)),
    "account.getSpotActualFee": ({ query }) => query.symbols!.split(",").map((symbol) => ({ symbol, ...ratesOf(spotFees(seed)) })),
    "account.getFuturesActualFee": ({ query }) => ({ symbol: query.symbol!, ...ratesOf(futuresFees(seed)) }),
  };
}

const ratesOf = ({ taker, maker }: FeeRates): { takerFeeRate: string; makerFeeRate: string } => ({ takerFeeRate: formatDecimal(taker), makerFeeRate: formatDecimal(maker) });
