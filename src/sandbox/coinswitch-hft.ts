/** CoinSwitch PRO's low-latency service behind the sandbox. */
import { bodyOf, type Handler, type Handlers } from "./coinswitch-handlers.js";
import { HftAccount } from "./coinswitch-hft-account.js";
import type { HftHandler, HftHandlers } from "./coinswitch-hft-handlers.js";
import { marketHandlers } from "./coinswitch-hft-market.js";
import { executionView, HftOrders, orderView, type Order, type OrderRequest, type Which } from "./coinswitch-hft-orders.js";
import { pageOf } from "./coinswitch-hft-pages.js";
import { positionHandlers } from "./coinswitch-hft-positions.js";
import { badParameter, HftRefusal, succeed } from "./coinswitch-hft-replies.js";
import { socketSignature, walletHandlers } from "./coinswitch-hft-wallet.js";
import { defaultCoinswitchHft } from "./seed-coinswitch-hft.js";
import type { Seed } from "./seed.js";
import type { Arrived, Reply } from "./types.js";

/** How long an order that ended stays among the others; the page says "within the last few hours". */
const SHOWN_MS = 4 * 3_600_000;
const PAGE = 50;

/** @param now when the account begins */
export function hftHandlers(seed: Seed["coinswitch"], now: number): Handlers {
  const own = seed.hft ?? defaultCoinswitchHft;
  const account = new HftAccount(own, now);
  const orders = new HftOrders(account, own, now);
  const handlers: HftHandlers = { ...marketHandlers(account), ...orderHandlers(orders), ...positionHandlers(account, orders), ...walletHandlers(account) };
  return {
    ...Object.fromEntries(Object.entries(handlers).map(([name, handle]) => [`hft.${name}`, replying(name, handle)])),
    "hft.getSocketSignature": ({ query }, at) => ({ status: 200, body: socketSignature(query.expires_in_seconds, at) }),
  };
}

const replying =
  (name: string, handle: HftHandler): Handler =>
  (request, now) => {
    try {
      // The sandbox's key is not among those that may trade options.
      if (categoryOf(request) === "option") throw new HftRefusal(10005, "Permission denied");
      return succeed(handle(request, now), now, name === "switchPositionMode" ? "All symbols switched successfully." : undefined);
    } catch (error) {
      if (error instanceof HftRefusal) return error.at(now);
      throw error;
    }
  };

const categoryOf = ({ query, body }: Arrived): unknown => query.category ?? (body as { category?: unknown } | undefined)?.category;

function orderHandlers(book: HftOrders): HftHandlers {
  const ids = ({ id, linkId }: Order): object => ({ orderId: id, orderLinkId: linkId });
  const asked = ({ symbol, orderId, orderLinkId }: Arrived["query"]): Which => ({ symbol: symbol && book.account.find(symbol).name, orderId, orderLinkId });
  const page = (query: Arrived["query"], found: Order[]): object => {
    const shown = pageOf(found, query, ({ id }) => id, PAGE);
    return { category: query.category, ...shown, list: shown.list.map(orderView) };
  };
  return {
    placeOrder: (request, now) => ids(book.place(bodyOf<OrderRequest>(request), now)),
    cancelOrder: (request, now) => ids(book.cancel(bodyOf<Which>(request), now)),
    cancelAllOrders: (request, now) => ({ list: book.cancelAll(bodyOf<{ symbol: string }>(request).symbol, now).map(ids), success: "1" }),
    getOrdersRealtime: ({ query }, now) => page(query, book.matching(asked(query)).filter(({ status, updatedAt }) => status === "New" || updatedAt > now - SHOWN_MS)),
    getOrderHistory: ({ query }) => page(query, book.matching(asked(query)).filter(({ status }) => status !== "New")),
    executionList({ query }) {
      const { symbol, orderId, orderLinkId } = asked(query);
      const found = book.executions.filter(({ order }) => (symbol === undefined || order.symbol.name === symbol) && (orderId === undefined || order.id === orderId) && (orderLinkId === undefined || order.linkId === orderLinkId)).reverse();
      const shown = pageOf(found, query, ({ id }) => id, PAGE);
      return { category: query.category, ...shown, list: shown.list.map((execution) => executionView(execution, book.account.rules.feeRate)) };
    },
  };
}

/** The answer to a request that breaks the spec. Code and text are assumed. */
export function malformedHft(problem: string, now: number): Reply {
  const missing = /"missingProperty":"([^"]+)"/.exec(problem)?.[1];
  return badParameter(missing === undefined ? problem : `${missing} is missing`).at(now);
}
