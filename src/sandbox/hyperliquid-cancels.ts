/** Cancelling orders, now and at a set time, and orders that are spread over time. */
import { parseDecimal } from "./decimal.js";
import { noAsset, type Acting, type Actions } from "./hyperliquid-action.js";
import type { Account, Order } from "./hyperliquid-accounts.js";
import { split } from "./hyperliquid-fills.js";
import { isPair, isWholeLot, marketOf } from "./hyperliquid-markets.js";
import { end, openOrder } from "./hyperliquid-orders.js";

/** ms */
const SHORTEST_SCHEDULE = 5000;
/** Minutes of a TWAP. */
const [SHORTEST_TWAP, LONGEST_TWAP] = [5, 1440];

export const cancelActions = {
  cancel: (acting, { cancels, f }) => ({ type: "cancel", data: { statuses: cancels.map(({ a, o }) => cancel(acting, a, o, f === true)) } }),
  cancelByCloid: (acting, { cancels, f }) => ({ type: "cancel", data: { statuses: cancels.map(({ asset, cloid }) => cancel(acting, asset, cloid, f === true)) } }),
  // Neither the volume that this takes nor the ten times a day are simulated.
  scheduleCancel({ account, now }, { time }) {
    // The text is assumed: no source has it.
    if (time !== undefined && time < now + SHORTEST_SCHEDULE) return "Scheduled cancel time must be at least 5 seconds in the future.";
    account.cancelAt = time;
    return undefined;
  },
  /** Runs, or waits, until it is cancelled; no slices are traded. */
  twapOrder({ books, account, now }, { twap: { a, b, s, r, m, t }, details }) {
    const market = marketOf(books, a);
    if (!market) return noAsset(a);
    const refuse = (error: string): { type: string; data: unknown } => ({ type: "twapOrder", data: { status: { error } } });
    if (m < SHORTEST_TWAP || m > LONGEST_TWAP) return refuse(`Invalid TWAP duration: ${m} min(s)`);
    const size = parseDecimal(s);
    // The text is that of orders: assumed.
    if (!isWholeLot(size, market)) return refuse("Order has invalid size.");
    if (r && (isPair(market) || split(account, market, b ? 1n : -1n).closing === 0n)) return refuse("Reduce-only TWAP order would increase position.");
    const id = books.next("twap");
    const trigger = details?.t ? { px: parseDecimal(details.t.p), above: details.t.a } : null;
    const stopPx = typeof details?.s === "string" ? parseDecimal(details.s) : null;
    account.twaps.push({ id, market, isBuy: b, sz: size, reduceOnly: r, minutes: m, randomize: t, timestamp: now, stopPx, trigger, changes: [{ time: now, status: trigger ? "waitingForTrigger" : "activated" }] });
    return { type: "twapOrder", data: { status: { running: { twapId: id } } } };
  },
  twapCancel({ account, now }, { a, t }) {
    const twap = account.twaps.find(({ id, market, changes }) => id === t && market.asset === a && changes.length === 1);
    twap?.changes.push({ time: now, status: "terminated" });
    return { type: "twapCancel", data: { status: twap ? "success" : { error: "TWAP was never placed, already canceled, or filled." } } };
  },
} satisfies Partial<Actions>;

function cancel({ account, now }: Acting, asset: number, id: number | string, fast: boolean): "success" | { error: string } {
  const order: Order | undefined = openOrder(account, id);
  if (!order || order.market.asset !== asset) return { error: `Order was never placed, already canceled, or filled. asset=${asset}` };
  // The text is assumed: no source has it.
  if (fast && order.trigger) return { error: `Fast cancel is not for trigger orders. asset=${asset}` };
  end(account, order, "canceled", now);
  return "success";
}

/** Carries out what an account has scheduled and the clock has reached. */
export function cancelScheduled(account: Account, now: number): void {
  if (account.cancelAt === undefined || now < account.cancelAt) return;
  for (const order of account.orders) if (order.status === "open") end(account, order, "scheduledCancel", account.cancelAt);
  account.cancelAt = undefined;
}
