/** KuCoin's futures in the sandbox: settings, positions, orders, and the market as far as they hang on it. */
import { marginHandlers } from "./kucoin-futures-margin.js";
import { marketReads } from "./kucoin-futures-market-reads.js";
import { orderHandlers } from "./kucoin-futures-order-handlers.js";
import { orderReads } from "./kucoin-futures-order-reads.js";
import { positionReads } from "./kucoin-futures-position-reads.js";
import { openFutures } from "./kucoin-futures-seed.js";
import { settingHandlers } from "./kucoin-futures-settings.js";
import type { Handlers } from "./kucoin-handlers.js";
import type { KucoinState } from "./kucoin-state.js";

export function futuresHandlers(state: KucoinState, now: number, books = openFutures(state, now)): Handlers {
  return { ...settingHandlers(books), ...marginHandlers(books), ...positionReads(books), ...orderHandlers(books), ...orderReads(books), ...marketReads(books) };
}
