/** KuCoin's margin trading behind the sandbox: one table of the handlers of its parts. Loans have a table of their own. */
import type { Handlers } from "./kucoin-handlers.js";
import { MarginDesk } from "./kucoin-margin-desk.js";
import { lendingHandlers } from "./kucoin-margin-lending.js";
import { marginMarketHandlers } from "./kucoin-margin-market.js";
import { ocoHandlers } from "./kucoin-margin-oco.js";
import { marginOrderHandlers } from "./kucoin-margin-orders.js";
import { stopHandlers } from "./kucoin-margin-stops.js";
import type { Pair } from "./kucoin-pairs.js";
import type { KucoinState } from "./kucoin-state.js";

export function marginHandlers(state: KucoinState, pairs: ReadonlyMap<string, Pair>): Handlers {
  const desk = new MarginDesk(state, pairs);
  state.asTimeGoes.push((now) => desk.book.expire(now));
  return { ...marginOrderHandlers(state, desk), ...stopHandlers(state, desk), ...ocoHandlers(state, desk), ...lendingHandlers(state), ...marginMarketHandlers(state, pairs) };
}
