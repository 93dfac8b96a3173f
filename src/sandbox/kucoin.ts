/** KuCoin behind the sandbox: which operation does what to the margin books. The others answer with a sample of their success. */
import { wire } from "../../generated/kucoin/wire.js";
import { accountHandlers } from "./kucoin-account.js";
import { refuseUnauthorised } from "./kucoin-auth.js";
import type { Which } from "./kucoin-books.js";
import { futuresHandlers } from "./kucoin-futures.js";
import { bodyOf, type Handlers, type OperationId } from "./kucoin-handlers.js";
import { marginHandlers } from "./kucoin-margin.js";
import { openPairs } from "./kucoin-pairs.js";
import { crossAccount, historyPage, isolatedAccounts } from "./kucoin-reads.js";
import { refuse, Refusal, succeed } from "./kucoin-replies.js";
import { spotHandlers } from "./kucoin-spot.js";
import { openState, type KucoinState } from "./kucoin-state.js";
import { sampleAnswer } from "./sample.js";
import type { Arrived, SimulatorContext, VenueSimulator } from "./types.js";

/** Members of the bodies of borrow, repay and modifyLeverage. */
type Body = Which & { currency: string; size: string; timeInForce: string; leverage: string };

export function simulateKucoin({ seed, clock }: SimulatorContext): VenueSimulator {
  const time = (): number => Math.floor(clock());
  const start = time();
  const state = openState(seed.kucoin, start);
  // One table per family; of an operation that two know, the later one counts.
  const pairs = openPairs(seed.kucoin);
  const handlers: Handlers = { ...debtHandlers(state), ...accountHandlers(state, start), ...futuresHandlers(state, start), ...marginHandlers(state, pairs), ...spotHandlers(state, pairs) };

  return {
    // The gateway knows the caller before the margin service looks at parameters.
    shapeFirst: false,
    authorise: (request) => Promise.resolve(refuseUnauthorised(request, seed.kucoin.account, time())),
    malformed: (_request, problem) => refuse("400100", problem),
    unknownPath: () => refuse("404", "Not Found", { retry: false, success: false }),
    handle(request) {
      const now = time();
      const handler = handlers[request.operation.id as OperationId];
      if (!handler) return { status: 200, body: sampleAnswer(wire, request, now) };
      for (const step of state.asTimeGoes) step(now);
      try {
        return succeed(handler(request, now));
      } catch (error) {
        if (error instanceof Refusal) return error.reply;
        throw error;
      }
    },
    succeeded: (reply) => "body" in reply && reply.status === 200 && (reply.body as { code: string }).code === "200000",
  };
}

/** `isHf` and `queryType` are taken and make no difference: the seed has one generation of accounts. */
function debtHandlers({ books, seed: { currencies, maxLeverage } }: KucoinState): Handlers {
  return {
    "account.getCrossMarginAccount": ({ query }) => crossAccount(books, query),
    "account.getIsolatedMarginAccount": ({ query }, now) => isolatedAccounts(books, query, now),
    "margin.borrow": (request, now) => {
      const { currency, size, timeInForce, ...which } = marginBodyOf(request);
      const { orderNo, actualSize } = books.borrow(which, currency, size, timeInForce === "FOK", now);
      return { orderNo, actualSize };
    },
    "margin.repay": (request, now) => {
      const { currency, size, ...which } = marginBodyOf(request);
      const { orderNo, size: actualSize } = books.repay(which, currency, size, now);
      return { timestamp: now, orderNo, actualSize };
    },
    "margin.modifyLeverage": (request) => {
      const { leverage, ...which } = marginBodyOf(request);
      books.setLeverage(which, leverage);
      return null;
    },
    "margin.getBorrowHistory": ({ query }, now) => historyPage(books, books.borrows, query, now, (row) => row),
    "margin.getRepayHistory": ({ query }, now) => historyPage(books, books.repays, query, now, (row) => row),
    // These rows tell neither pair nor order.
    "margin.getInterestHistory": ({ query }, now) => historyPage(books, books.interests, query, now, ({ symbol: _symbol, ...item }) => item),
    // The debt ratios are those of the venue's documented answer.
    "margin.getMarginConfig": () => ({ currencyList: currencies.map(({ currency }) => currency), maxLeverage: maxLeverage.cross, warningDebtRatio: "0.95", liqDebtRatio: "0.97" }),
    "futures.getServerTime": (_request, now) => now,
    "spot.getServerTime": (_request, now) => now,
  };
}

const marginBodyOf = (request: Arrived): Body => ({ ...bodyOf<Body>(request), isIsolated: bodyOf<Partial<Body>>(request).isIsolated ?? false });
