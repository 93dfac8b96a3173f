/** The futures account of CoinSwitch PRO: leverage here, the rest in files of its own. */
import { FuturesAccount, type Instrument } from "./coinswitch-futures-account.js";
import { marketHandlers } from "./coinswitch-futures-market.js";
import { orderHandlers } from "./coinswitch-futures-order-handlers.js";
import { positionHandlers } from "./coinswitch-futures-positions.js";
import { EXCHANGE } from "./coinswitch-futures-rules.js";
import { walletHandlers } from "./coinswitch-futures-wallet.js";
import type { Handler, Handlers } from "./coinswitch-handlers.js";
import { data, refuse } from "./coinswitch-replies.js";
import type { Seed } from "./seed.js";

/** @param start when the account is opened @param account the books, for tests that look into them */
export function futuresHandlers(seed: Seed["coinswitch"], start: number, account = new FuturesAccount(seed, start)): Handlers {
  const handlers: Handlers = { ...leverageHandlers(account), ...positionHandlers(account), ...orderHandlers(account), ...walletHandlers(account), ...marketHandlers(account) };
  const afterCancellations = (handle: Handler): Handler => (request, now) => {
    account.finishCancellations(now);
    return handle(request, now);
  };
  return Object.fromEntries(Object.entries(handlers).map(([id, handle]) => [id, afterCancellations(handle)]));
}

function leverageHandlers(account: FuturesAccount): Handlers {
  return {
    "futures.getLeverage": ({ query }) => data(leverageView(account.instrument(query.symbol))),
    "futures.updateLeverage": ({ body }) => {
      const { symbol, leverage } = body as { symbol: string; leverage: number };
      const instrument = account.instrument(symbol);
      const { minLeverage, maxLeverage } = instrument;
      // Status and text of these three are assumed: no source records them.
      if (leverage < minLeverage || leverage > maxLeverage) return refuse(422, `Leverage is ${leverage < minLeverage ? "below the minimum" : "above the maximum"} of the symbol`);
      if (account.positions.has(instrument.symbol)) return refuse(400, "Leverage cannot be changed with an open position");
      if (account.working(instrument).length > 0) return refuse(400, "Cancel open orders before changing leverage");
      instrument.leverage = leverage;
      return data(leverageView(instrument));
    },
  };
}

const leverageView = ({ symbol, leverage }: Instrument): object => ({ exchange: EXCHANGE, symbol, leverage: String(leverage) });
