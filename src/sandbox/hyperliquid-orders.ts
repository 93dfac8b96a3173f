/** Placing and changing orders. What crosses the mark price is filled at it at once, what does not rests; nothing moves the price. */
import { noAsset, type Acting, type Actions, type Outcome, type Parameters } from "./hyperliquid-action.js";
import type { Account, Order } from "./hyperliquid-accounts.js";
import { fill } from "./hyperliquid-fills.js";
import { crosses, orderOf, rejectionOf, sizeNow, type OrderWire } from "./hyperliquid-order-rules.js";
import { decimal, isPair, marketOf } from "./hyperliquid-markets.js";

/** What became of an order, as the venue tells it. */
type Fate = { resting: { oid: number; cloid?: string } } | { filled: { totalSz: string; avgPx: string; oid: number; cloid?: string } } | { error: string } | "waitingForFill" | "waitingForTrigger";

type Grouping = Parameters<"order">["grouping"];

export const orderActions = {
  order(acting, { orders, grouping, builder }) {
    const unknown = orders.find(({ a }) => !marketOf(acting.books, a));
    if (unknown) return noAsset(unknown.a);
    return (builder && builderProblem(acting, orders, builder)) ?? groupingProblem(orders, grouping) ?? statuses(placeAll(acting, orders, grouping));
  },
  modify(acting, { oid, order, a }) {
    if (!marketOf(acting.books, order.a)) return noAsset(order.a);
    const fate = change(acting, oid, order, a === true);
    // One error may come as that of the action or as that of its only order: the former is assumed.
    return typeof fate === "object" && "error" in fate ? fate.error : undefined;
  },
  batchModify(acting, { modifies, a }) {
    const unknown = modifies.find(({ order }) => !marketOf(acting.books, order.a));
    return unknown ? noAsset(unknown.order.a) : statuses(modifies.map(({ oid, order }) => change(acting, oid, order, a === true)));
  },
} satisfies Partial<Actions>;

const statuses = (fates: Fate[]): Outcome => ({ type: "order", data: { statuses: fates } });

/** Highest fees in tenths of a basis point. */
const [MAXIMUM_PERPETUAL_FEE, MAXIMUM_SPOT_FEE] = [100, 1000];

function builderProblem({ books, account }: Acting, orders: readonly OrderWire[], { b, f }: { b: string; f: number }): string | undefined {
  const onSpot = orders.every(({ a }) => isPair(marketOf(books, a)!));
  // The text is assumed: no source has it.
  if (f > (onSpot ? MAXIMUM_SPOT_FEE : MAXIMUM_PERPETUAL_FEE)) return "Builder fee is too high.";
  // A sub-account pays what its master has approved.
  const payer = books.accounts.get(account.master ?? account.address)!;
  return f > (payer.builders.get(b) ?? 0) ? "Builder fee has not been approved." : undefined;
}

/** What the request alone shows is told once for the whole batch. */
function groupingProblem(orders: readonly OrderWire[], grouping: Grouping): Outcome {
  const once = (error: string): Outcome => statuses([{ error }]);
  const isTrigger = ({ t }: OrderWire): boolean => "trigger" in t;
  if (typeof grouping === "object") {
    const all = (tif: string): boolean => orders.every(({ t }) => "limit" in t && t.limit.tif === tif);
    // The text is assumed: no source has it.
    return all("Ioc") || (all("Alo") && orders.every(({ r }) => !r)) ? undefined : once("Priority fee is for Ioc orders, or for Alo orders that do not reduce.");
  }
  if (grouping === "na") return undefined;
  if (grouping === "normalTpsl" && isTrigger(orders[0]!)) return once("Main order cannot be trigger order.");
  const waiting = grouping === "normalTpsl" ? orders.slice(1) : orders;
  if (waiting.length === 0 || !waiting.every(isTrigger)) return once("Unexpected number of trigger orders");
  // The text is assumed: no source has it.
  return waiting.every(({ r }) => r) ? undefined : once("TP/SL order must be reduce only.");
}

function placeAll(acting: Acting, wires: readonly OrderWire[], grouping: Grouping): Fate[] {
  if (grouping !== "normalTpsl") return wires.map((wire) => place(acting, orderFor(acting, wire, grouping === "positionTpsl"), undefined));
  const [parentWire, ...childWires] = wires as [OrderWire, ...OrderWire[]];
  const parent = orderFor(acting, parentWire, false);
  const first = place(acting, parent, undefined);
  // What becomes of the children of an order that was refused is assumed: the same.
  if (typeof first === "object" && "error" in first) return wires.map(() => first);
  return [first, ...childWires.map((wire) => place(acting, orderFor(acting, wire, false), parent))];
}

function orderFor({ books, now }: Acting, wire: OrderWire, isPositionTpsl: boolean): Order {
  return { ...orderOf(wire, marketOf(books, wire.a)!, books.next("order"), now), ...(isPositionTpsl && { isPositionTpsl }) };
}

function place(acting: Acting, draft: Order, parent: Order | undefined): Fate {
  const { account } = acting;
  const order: Order = parent ? { ...draft, parent } : draft;
  const rejection = rejectionOf(account, order, parent !== undefined);
  account.orders.push(order);
  if (rejection) {
    order.status = rejection.status;
    return { error: `${rejection.text} asset=${order.market.asset}` };
  }
  if (parent) return parent.status === "open" ? "waitingForFill" : "waitingForTrigger";
  if (order.isPositionTpsl) return "waitingForTrigger";
  const named = { oid: order.oid, ...(order.cloid !== undefined && { cloid: order.cloid }) };
  if (order.trigger || !crosses(order)) return { resting: named };
  const size = sizeNow(account, order);
  fill(acting, order, size);
  order.sz -= size;
  order.status = "filled";
  return { filled: { totalSz: decimal(size), avgPx: decimal(order.market.markPx), ...named } };
}

/** By order id or client order id. */
export const openOrder = (account: Account, id: number | string): Order | undefined => account.orders.find(({ oid, cloid, status }) => status === "open" && (typeof id === "number" ? oid === id : cloid === id));

/** Takes an order out of the book, and those with it that wait for it. */
export function end(account: Account, order: Order, status: string, now: number): void {
  for (const other of account.orders) {
    if (other.status === "open" && (other === order || other.parent === order)) Object.assign(other, { status, statusTimestamp: now });
  }
}

/**
 * The old order is cancelled and a new one placed, which may only rest. Where the new one is refused, the old one is gone all the same.
 *
 * @param always whether any new order is placed, even if the old one is gone
 */
function change(acting: Acting, id: number | string, wire: OrderWire, always: boolean): Fate {
  const { account, now } = acting;
  const old = openOrder(account, id);
  if (!old && !always) return { error: "Cannot modify canceled or filled order" };
  const draft = orderFor(acting, wire, false);
  if (!always && (draft.market !== old!.market || draft.isBuy !== old!.isBuy || (draft.tif !== "Alo" && draft.tif !== "Gtc"))) return { error: "Attempted to modify to invalid new order" };
  if (old) end(account, old, "canceled", now);
  // Without `always`, a Gtc order is placed as an Alo one.
  const fate = place(acting, always ? draft : { ...draft, tif: "Alo" }, undefined);
  return typeof fate === "object" && "error" in fate ? { error: `Error placing new order during modify: ${fate.error}` } : fate;
}
