/** KuCoin behind the sandbox: which operation does what to the margin books. */
import { refuseUnauthorised } from "./kucoin-auth.js";
import { MarginBooks, type Which } from "./kucoin-books.js";
import { crossAccount, historyPage, isolatedAccounts } from "./kucoin-reads.js";
import { refuse, Refusal, succeed } from "./kucoin-replies.js";
import type { Arrived, SimulatorContext, VenueSimulator } from "./types.js";

type Body = Which & { currency: string; size: string; timeInForce: string; leverage: string };
type Handler = (request: Arrived, now: number) => unknown;

export function simulateKucoin({ seed, clock }: SimulatorContext): VenueSimulator {
  const time = (): number => Math.floor(clock());
  const books = new MarginBooks(seed.kucoin, time());
  const handlers = handlersOf(books, seed.kucoin);

  return {
    // The gateway knows the caller before the margin service looks at parameters.
    shapeFirst: false,
    authorise: (request) => Promise.resolve(refuseUnauthorised(request, seed.kucoin.account, time())),
    malformed: (_request, problem) => refuse("400100", problem),
    unknownPath: () => refuse("404", "Not Found", { retry: false, success: false }),
    handle(request) {
      const now = time();
      const handler = handlers[request.operation.id];
      if (!handler) return refuse("404", `the sandbox does not simulate ${request.operation.id}`);
      books.accrue(now);
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
function handlersOf(books: MarginBooks, { currencies, maxLeverage }: SimulatorContext["seed"]["kucoin"]): Readonly<Record<string, Handler>> {
  return {
    "account.getCrossMarginAccount": ({ query }) => crossAccount(books, query),
    "account.getIsolatedMarginAccount": ({ query }, now) => isolatedAccounts(books, query, now),
    "margin.borrow": (request, now) => {
      const { currency, size, timeInForce, ...which } = bodyOf(request);
      const { orderNo, actualSize } = books.borrow(which, currency, size, timeInForce === "FOK", now);
      return { orderNo, actualSize };
    },
    "margin.repay": (request, now) => {
      const { currency, size, ...which } = bodyOf(request);
      const { orderNo, size: actualSize } = books.repay(which, currency, size, now);
      return { timestamp: now, orderNo, actualSize };
    },
    "margin.modifyLeverage": (request) => {
      const { leverage, ...which } = bodyOf(request);
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

/** The checked body, its numbers as the text that travelled: parsed as numbers they would be rounded. */
function bodyOf({ text }: Arrived): Body {
  const quoted = text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => (token.startsWith('"') ? token : `"${token}"`));
  return { isIsolated: false, ...(JSON.parse(quoted) as Partial<Body>) } as Body;
}
