/** Money of CoinSwitch PRO's low-latency account: its balance, transfers, and credentials for the streams. */
import { createHash } from "node:crypto";
import { bodyOf } from "./coinswitch-handlers.js";
import type { Currency, HftAccount } from "./coinswitch-hft-account.js";
import type { HftHandlers } from "./coinswitch-hft-handlers.js";
import { maintenanceOf } from "./coinswitch-hft-positions.js";
import { HftRefusal } from "./coinswitch-hft-replies.js";
import { formatDecimal, parseDecimal } from "./decimal.js";

interface Transfer {
  direction: "IN" | "OUT";
  amount: string;
  quote_asset?: Currency;
  client_txn_id?: string;
}

export function walletHandlers(account: HftAccount): HftHandlers {
  const ids = new Set<string>();
  let transfers = 0;
  return {
    getWalletBalance: ({ query }) => ({ list: [walletView(account, query.coin)] }),
    transferFunds(request) {
      const { direction, amount: digits, quote_asset: currency = "USDT", client_txn_id: id } = bodyOf<Transfer>(request);
      const amount = amountOf(digits);
      // Codes and texts of these three are assumed, but for the words of the second one, which the venue uses elsewhere.
      if (id !== undefined && ids.has(id)) throw new HftRefusal(10014, "Duplicate client_txn_id");
      if ((account.currency ?? currency) !== currency) throw new HftRefusal(10001, `params error: the settlement currency of the account is ${account.currency!}`);
      if (amount > (direction === "IN" ? account.funds[currency] : account.available)) throw new HftRefusal(110004, "Amount is more than available balance");
      account.funds[currency] -= direction === "IN" ? amount : -amount;
      account.open(currency).balance += direction === "IN" ? amount : -amount;
      if (id !== undefined) ids.add(id);
      transfers += 1;
      return { amount: Number(digits), ...(id === undefined ? {} : { client_txn_id: id }), direction, txn_id: `01900000-0000-7000-8000-${String(transfers).padStart(12, "0")}` };
    },
  };
}

/** The digits as they travelled. An exponent is refused, which is assumed. */
function amountOf(digits: string): bigint {
  try {
    return parseDecimal(digits);
  } catch {
    throw new HftRefusal(10001, "params error: amount invalid");
  }
}

/** The answer of this one call is flat. The signature is made up; nothing takes it. */
export function socketSignature(seconds: string | undefined, now: number): object {
  const expires = now + Number(seconds ?? "300") * 1000;
  return { api_key: "sandbox-stream-key", expires, signature: createHash("sha256").update(`sandbox stream ${expires}`).digest("hex") };
}

/** Totals are in USD: a USDT counts as one, and what a rupee is worth is not reckoned. */
function walletView(account: HftAccount, coin: string | undefined): object {
  const { currency, balance, realised } = account.wallet;
  const unrealised = account.allUnrealised;
  const [positions, orders] = [account.positionMargin, account.orderMargin];
  const maintenance = account.positions.reduce((sum, position) => sum + maintenanceOf(position), 0n);
  const usd = (amount: bigint): string => (currency === "USDT" ? formatDecimal(amount) : "");
  const row = {
    coin: currency,
    walletBalance: formatDecimal(balance),
    equity: formatDecimal(balance + unrealised),
    usdValue: usd(balance + unrealised),
    availableToWithdraw: formatDecimal(account.available),
    locked: "0",
    unrealisedPnl: formatDecimal(unrealised),
    cumRealisedPnl: formatDecimal(realised),
    totalOrderIM: formatDecimal(orders),
    totalPositionIM: formatDecimal(positions),
    totalPositionMM: formatDecimal(maintenance),
  };
  return {
    accountType: "UNIFIED",
    totalEquity: usd(balance + unrealised),
    totalWalletBalance: usd(balance),
    totalMarginBalance: usd(balance + unrealised),
    totalAvailableBalance: usd(account.available),
    totalPerpUPL: usd(unrealised),
    totalInitialMargin: usd(positions + orders),
    totalMaintenanceMargin: usd(maintenance),
    coin: coin === undefined || coin === currency ? [row] : [],
  };
}
