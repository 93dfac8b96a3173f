/** What callers ask of withdrawals. */
import { divide, formatDecimal } from "./decimal.js";
import { chainOf } from "./kucoin-account-chains.js";
import { isWithin, pageOf } from "./kucoin-pages.js";
import { Withdrawals, type Withdrawal } from "./kucoin-account-withdrawals.js";
import { bodyOf, type Handlers, type Result } from "./kucoin-handlers.js";
import type { KucoinState } from "./kucoin-state.js";

interface Body {
  readonly currency: string;
  readonly amount: string;
  readonly chain?: string;
  readonly memo?: string;
  readonly remark?: string;
  readonly isInner?: boolean;
  readonly feeDeductType?: string;
}
type Detail = Result<"account.getWithdrawalHistoryById">;

const PLACES = 8;

export function withdrawalHandlers(state: KucoinState): Handlers {
  const { seed, balances, books } = state;
  const withdrawals = new Withdrawals(state);
  state.asTimeGoes.push((now) => withdrawals.proceed(now));
  const uid = seed.user?.uid ?? 0;
  return {
    "account.withdrawalV3": (request, now) => {
      const { toAddress, withdrawType, isInner = false, ...wanted } = bodyOf<Body & { toAddress: string; withdrawType: string }>(request);
      return { withdrawalId: withdrawals.apply({ ...wanted, address: toAddress, isInner: isInner || withdrawType !== "ADDRESS" }, now).id };
    },
    "account.withdrawalV1": (request, now) => {
      const { isInner = false, ...wanted } = bodyOf<Body & { address: string }>(request);
      return { withdrawalId: withdrawals.apply({ ...wanted, isInner }, now).id };
    },
    "account.cancelWithdrawal": ({ path }, now) => {
      withdrawals.cancel(path.withdrawalId!, now);
      return null;
    },
    "account.getWithdrawalHistory": ({ query }) => {
      const rows = withdrawals.all.filter(({ currency, status, createdAt }) => currency === query.currency && (query.status ?? status) === status && isWithin(query, createdAt)).reverse();
      return pageOf(rows, query, ({ chain, updatedAt, ...row }) => ({ ...common(row), chain: row.isInner ? "" : chain.chain, updatedAt, arrears: false }));
    },
    "account.getWithdrawalHistoryById": ({ path }) => detailOf(withdrawals.find(path.withdrawalId!), uid),
    "account.getWithdrawalQuotas": ({ query }, now) => {
      const currency = query.currency!;
      const chain = chainOf(seed, currency, query.chain);
      const free = balances.available({ type: "main" }, currency);
      const remaining = withdrawals.remaining(currency, now) ?? free;
      const bitcoin = books.price("BTC");
      const inBitcoin = (value: bigint): string => (bitcoin === undefined ? "0" : formatDecimal(divide(value, bitcoin), PLACES));
      return {
        currency,
        limitBTCAmount: inBitcoin(withdrawals.limit),
        usedBTCAmount: inBitcoin(withdrawals.used(now)),
        quotaCurrency: "USDT",
        limitQuotaCurrencyAmount: formatDecimal(withdrawals.limit),
        usedQuotaCurrencyAmount: formatDecimal(withdrawals.used(now)),
        remainAmount: formatDecimal(remaining, PLACES),
        availableAmount: formatDecimal(free < remaining ? free : remaining, PLACES),
        withdrawMinFee: chain.withdrawFee,
        innerWithdrawMinFee: "0",
        withdrawMinSize: chain.withdrawMinSize,
        isWithdrawEnabled: chain.isWithdrawEnabled ?? true,
        precision: PLACES,
        chain: chain.name,
        reason: null,
        lockedAmount: "0",
      };
    },
    // The first system of the venue is older than the seed.
    "account.getWithdrawalHistoryOld": ({ query }) => pageOf([], query, (row) => row),
  };
}

/** What all rows of a withdrawal tell. */
const common = ({ id, currency, status, address, memo, isInner, amount, fee, remark, createdAt }: Omit<Withdrawal, "chain" | "updatedAt">) => ({
  id,
  currency,
  status,
  address,
  memo,
  isInner,
  amount: formatDecimal(amount),
  fee: formatDecimal(fee),
  // On the chain it is when it was sent.
  walletTxId: status === "SUCCESS" && !isInner ? `sandbox-withdrawal-${id}` : null,
  createdAt,
  remark,
});

function detailOf(withdrawal: Withdrawal, uid: number): Detail {
  const { chain, currency, status, isInner, amount, fee } = withdrawal;
  const isCancelled = status === "FAILURE";
  return {
    ...common(withdrawal),
    uid,
    chainId: isInner ? "" : chain.chain,
    chainName: isInner ? "" : chain.name,
    currencyName: currency,
    failureReason: "",
    failureReasonMsg: isCancelled ? "cancelled" : null, // text assumed
    addressRemark: null,
    cancelType: status === "PROCESSING" ? "CANCELABLE" : "NON_CANCELABLE",
    taxes: null,
    taxDescription: null,
    returnStatus: isCancelled ? "SUCCESS" : "NOT_RETURN",
    returnAmount: isCancelled ? formatDecimal(amount + fee) : null,
    returnCurrency: currency,
  };
}
