/** KuCoin's dead man's switch: unless it is set again in time, open spot orders are cancelled. */
import type { Handlers } from "./kucoin-handlers.js";
import type { OrderBook } from "./kucoin-order-book.js";
import type { KucoinState } from "./kucoin-state.js";

interface Setting {
  /** In seconds; -1 when it is off. */
  timeout: number;
  symbols: readonly string[];
  triggersAt: number;
}

const OFF = -1;
const seconds = (ms: number): number => Math.floor(ms / 1000);

export function switchHandlers({ asTimeGoes }: KucoinState, book: OrderBook): Handlers {
  let setting: Setting | undefined;

  // It acts once (assumed).
  asTimeGoes.push((now) => {
    if (!setting || setting.timeout === OFF || now < setting.triggersAt) return;
    const { symbols, triggersAt } = setting;
    for (const order of book.open("TRADE")) {
      if (symbols.length === 0 || symbols.includes(order.pair.symbol)) book.cancel(order, triggersAt);
    }
    setting = { ...setting, timeout: OFF };
  });

  return {
    "spot.setDCP": ({ body }, now) => {
      const { timeout, symbols } = body as { timeout: number; symbols?: string };
      const named = symbols?.split(",") ?? [];
      for (const symbol of named) book.pair(symbol);
      setting = { timeout, symbols: named, triggersAt: timeout === OFF ? now : now + timeout * 1000 };
      return { currentTime: seconds(now), triggerTime: seconds(setting.triggersAt) };
    },
    "spot.getDCP": (_request, now) => (setting ? { timeout: setting.timeout, symbols: setting.symbols.join(","), currentTime: seconds(now), triggerTime: seconds(setting.triggersAt) } : null),
  };
}
