/** Withdrawals: what is asked for is held, leaves after a while, and can be cancelled before. */
import { divide, formatDecimal, multiply, parseDecimal } from "./decimal.js";
import { chainOf, type Chain } from "./kucoin-account-chains.js";
import { amountOf } from "./kucoin-amounts.js";
import { Refusal } from "./kucoin-replies.js";
import type { KucoinState } from "./kucoin-state.js";

export type WithdrawalStatus = "PROCESSING" | "WALLET_PROCESSING" | "SUCCESS" | "FAILURE";

export interface Withdrawal {
  readonly id: string;
  readonly currency: string;
  readonly chain: Chain;
  readonly address: string;
  readonly memo: string;
  /** To another user, without the chain. */
  readonly isInner: boolean;
  /** What arrives; with the fee it is what was held. */
  readonly amount: bigint;
  readonly fee: bigint;
  readonly remark: string;
  readonly createdAt: number;
  status: WithdrawalStatus;
  updatedAt: number;
}

/** What is asked for. */
export interface Wanted {
  readonly currency: string;
  /** As it travelled. */
  readonly amount: string;
  readonly address: string;
  readonly chain?: string | undefined;
  readonly memo?: string | undefined;
  readonly remark?: string | undefined;
  readonly isInner: boolean;
  readonly feeDeductType?: string | undefined;
}

/** How long a withdrawal can be cancelled, and how long it takes after that. The venue tells neither. */
const CANCELABLE_MS = 60_000;
const SENDING_MS = 60_000;
const DAY_MS = 86_400_000;
const FROM = { type: "main" } as const;

export class Withdrawals {
  /** Oldest first. */
  readonly all: Withdrawal[] = [];
  readonly #state: KucoinState;

  constructor(state: KucoinState) {
    this.#state = state;
  }

  /** The codes of the refusals are assumed but for those of balance, chain, address and switched-off withdrawals; so are the texts. */
  apply({ currency, amount: text, address, chain: id, memo = "", remark = "", isInner, feeDeductType }: Wanted, now: number): Withdrawal {
    const { seed, balances, ids } = this.#state;
    const chain = chainOf(seed, currency, id);
    const { addresses } = seed.wallet ?? {};
    if (addresses && !addresses.includes(address)) throw new Refusal("260325", "The address is not on your list of withdrawal addresses");
    if (chain.isWithdrawEnabled === false) throw new Refusal("260210", `Withdrawals of ${currency} are disabled`);
    const asked = amountOf(text, "400100");
    if (asked < parseDecimal(chain.withdrawMinSize)) throw new Refusal("400100", `The amount must be at least ${chain.withdrawMinSize}`);
    const fee = isInner ? 0n : parseDecimal(chain.withdrawFee);
    const free = balances.available(FROM, currency);
    const isOnTop = feeDeductType === "EXTERNAL" || (feeDeductType === undefined && asked + fee <= free);
    const amount = isOnTop ? asked : asked - fee;
    if (amount <= 0n) throw new Refusal("400100", "The amount does not cover the fee");
    const left = this.remaining(currency, now);
    if (left !== undefined && asked > left) throw new Refusal("400100", `The limit of the day allows ${formatDecimal(left)}${currency} more`);
    balances.hold(FROM, currency, amount + fee, "260100");
    const withdrawal: Withdrawal = { id: ids.next(now), currency, chain, address, memo, isInner, amount, fee, remark, createdAt: now, status: "PROCESSING", updatedAt: now };
    this.all.push(withdrawal);
    return withdrawal;
  }

  find(id: string): Withdrawal {
    const found = this.all.find((withdrawal) => withdrawal.id === id);
    if (!found) throw new Refusal("404000", "withdrawal not exist"); // code and text assumed
    return found;
  }

  /** The state that it ends in is assumed. */
  cancel(id: string, now: number): void {
    const withdrawal = this.find(id);
    if (withdrawal.status !== "PROCESSING") throw new Refusal("400100", "The withdrawal cannot be cancelled"); // code and text assumed
    this.#state.balances.release(FROM, withdrawal.currency, withdrawal.amount + withdrawal.fee);
    withdrawal.status = "FAILURE";
    withdrawal.updatedAt = now;
  }

  /** Brings every withdrawal to where it is by now. */
  proceed(now: number): void {
    for (const withdrawal of this.all) {
      if (withdrawal.status === "PROCESSING" && now >= withdrawal.createdAt + CANCELABLE_MS) {
        withdrawal.status = "WALLET_PROCESSING";
        withdrawal.updatedAt = withdrawal.createdAt + CANCELABLE_MS;
      }
      if (withdrawal.status === "WALLET_PROCESSING" && now >= withdrawal.createdAt + CANCELABLE_MS + SENDING_MS) this.#send(withdrawal);
    }
  }

  #send(withdrawal: Withdrawal): void {
    const { currency, amount, fee, createdAt } = withdrawal;
    const at = createdAt + CANCELABLE_MS + SENDING_MS;
    this.#state.balances.release(FROM, currency, amount + fee);
    this.#state.balances.debit(FROM, currency, amount + fee, { now: at, type: "WITHDRAW", fee });
    withdrawal.status = "SUCCESS";
    withdrawal.updatedAt = at;
  }

  /** Limit of a day (UTC) in USDT. */
  get limit(): bigint {
    return parseDecimal(this.#state.seed.wallet?.dailyLimit ?? "100000");
  }

  /** What was asked for today, in USDT. What has no price counts as nothing. */
  used(now: number): bigint {
    const today = now - (now % DAY_MS);
    const counted = this.all.filter(({ createdAt, status }) => createdAt >= today && status !== "FAILURE");
    return counted.reduce((sum, { currency, amount, fee }) => sum + multiply(amount + fee, this.#state.books.price(currency) ?? 0n), 0n);
  }

  /** What the limit still allows; undefined for an asset without a price. */
  remaining(currency: string, now: number): bigint | undefined {
    const price = this.#state.books.price(currency);
    const left = this.limit - this.used(now);
    return price === undefined ? undefined : divide(left > 0n ? left : 0n, price);
  }
}
