/** Reads of orders, fills and TWAPs. */
import type { Account, Fill, Order, Twap } from "./hyperliquid-accounts.js";
import { feeTokenOf } from "./hyperliquid-market-reads.js";
import { decimal } from "./hyperliquid-markets.js";
import { accountOf, within, type Reads, type Result } from "./hyperliquid-read.js";

/** Most entries of one answer. */
const MOST = 2000;

export const orderReads = {
  openOrders: (books, { user }) => inBook(accountOf(books, user)).map((order) => ({ ...common(order), ...(order.cloid !== undefined && { cloid: order.cloid }), ...(order.reduceOnly && { reduceOnly: true as const }) })),
  frontendOpenOrders: (books, { user }) => inBook(accountOf(books, user)).map((order) => describe(accountOf(books, user), order)),
  orderStatus(books, { user, oid }) {
    const account = accountOf(books, user);
    // Of several with one client order id the newest.
    const order = account.orders.findLast((candidate) => (typeof oid === "number" ? candidate.oid === oid : candidate.cloid === oid));
    return order ? { status: "order", order: withStatus(account, order) } : { status: "unknownOid" };
  },
  historicalOrders: (books, { user }) => accountOf(books, user).orders.slice(-MOST).reverse().map((order) => withStatus(accountOf(books, user), order)),
  userFills: (books, { user }) => accountOf(books, user).fills.slice(-MOST).reverse().map(describeFill),
  userFillsByTime(books, { user, startTime, endTime, reversed }) {
    const fills = within(accountOf(books, user).fills, startTime, endTime);
    return (reversed ? fills.reverse() : fills).slice(0, MOST).map(describeFill);
  },
  // No slices are traded.
  userTwapSliceFills: () => [],
  userTwapSliceFillsByTime: () => [],
  twapHistory(books, { user }) {
    const entries = accountOf(books, user).twaps.flatMap((twap) => twap.changes.map(({ time, status }) => ({ time: Math.floor(time / 1000), state: describeTwap(user, twap), status: { status }, twapId: twap.id })));
    return entries.sort((a, b) => b.time - a.time);
  },
} satisfies Reads;

/** Orders that wait for another one are shown with that one. */
const inBook = ({ orders }: Account): Order[] => orders.filter(({ status, parent }) => status === "open" && parent?.status !== "open");

const common = ({ market, isBuy, limitPx, sz, oid, timestamp, origSz }: Order) => ({ coin: market.name, side: isBuy ? ("B" as const) : ("A" as const), limitPx: decimal(limitPx), sz: decimal(sz), oid, timestamp, origSz: decimal(origSz) });

type FrontendOrder = Result<"frontendOpenOrders">[number];

function describe(account: Account, order: Order): FrontendOrder {
  const { trigger, isBuy, isPositionTpsl = false, reduceOnly, tif = null, cloid = null } = order;
  const isAbove = trigger && isBuy === (trigger.tpsl === "sl");
  return {
    ...common(order),
    triggerCondition: trigger ? `Price ${isAbove ? "above" : "below"} ${decimal(trigger.px).replace(/\.0$/, "")}` : "N/A",
    isTrigger: trigger !== undefined,
    triggerPx: trigger ? decimal(trigger.px) : "0.0",
    children: order.status === "open" ? account.orders.filter(({ parent, status }) => parent === order && status === "open").map((child) => describe(account, child)) : [],
    isPositionTpsl,
    reduceOnly,
    orderType: trigger ? `${trigger.tpsl === "sl" ? "Stop" : "Take Profit"} ${trigger.isMarket ? "Market" : "Limit"}` : tif === "FrontendMarket" ? "Market" : "Limit",
    tif,
    cloid,
  };
}

const withStatus = (account: Account, order: Order): Result<"historicalOrders">[number] => ({ order: describe(account, order), status: order.status, statusTimestamp: order.statusTimestamp });

function describeFill({ order: { market, isBuy, oid, cloid }, px, sz, time, startPosition, dir, closedPnl, transaction, tid }: Fill): Result<"userFills">[number] {
  return {
    coin: market.name,
    px: decimal(px),
    sz: decimal(sz),
    side: isBuy ? "B" : "A",
    time,
    startPosition: decimal(startPosition),
    dir,
    closedPnl: decimal(closedPnl),
    hash: transaction,
    oid,
    crossed: true,
    fee: "0.0",
    tid,
    feeToken: feeTokenOf(market, isBuy),
    twapId: null,
    ...(cloid !== undefined && { cloid }),
  };
}

function describeTwap(user: string, { market, isBuy, sz, reduceOnly, minutes, randomize, timestamp, stopPx, trigger }: Twap): Result<"twapHistory">[number]["state"] {
  return { coin: market.name, user, side: isBuy ? "B" : "A", sz: decimal(sz), executedSz: "0.0", executedNtl: "0.0", minutes, reduceOnly, randomize, timestamp, stopPx: stopPx === null ? null : decimal(stopPx), trigger: trigger && { px: decimal(trigger.px), above: trigger.above } };
}
