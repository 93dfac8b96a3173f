/** KuCoin's spot market behind the sandbox: one table of the handlers of its parts. */
import type { Handlers } from "./kucoin-handlers.js";
import type { Pair } from "./kucoin-pairs.js";
import { SpotDesk } from "./kucoin-spot-desk.js";
import { spotOrderHandlers } from "./kucoin-spot-orders.js";
import { spotReadHandlers } from "./kucoin-spot-reads.js";
import { switchHandlers } from "./kucoin-spot-switch.js";
import type { KucoinState } from "./kucoin-state.js";

export function spotHandlers(state: KucoinState, pairs: ReadonlyMap<string, Pair>): Handlers {
  const desk = new SpotDesk(state, pairs);
  state.asTimeGoes.push((now) => desk.book.expire(now));
  return { ...spotOrderHandlers(state, desk), ...spotReadHandlers(desk), ...switchHandlers(state, desk.book) };
}
