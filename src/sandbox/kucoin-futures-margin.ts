/** Margin of isolated futures positions, and what margin allows to open. */
import { divide, formatDecimal, parseDecimal } from "./decimal.js";
import { amountOf } from "./kucoin-amounts.js";
import type { FuturesBooks } from "./kucoin-futures-books.js";
import { magnitude, worth, type Contract } from "./kucoin-futures-contracts.js";
import { costOf, noPosition, sideOf } from "./kucoin-futures-order.js";
import { markValue, marginOf, neededMargin, type Position, type Side } from "./kucoin-futures-positions.js";
import { positionOf } from "./kucoin-futures-position-reads.js";
import { trade } from "./kucoin-futures-trades.js";
import { bodyOf, type Handlers } from "./kucoin-handlers.js";
import { Refusal } from "./kucoin-replies.js";

const ONE = parseDecimal("1");
/** What is assumed where a request names no margin. */
const TOTAL_MARGIN = "10000";

export function marginHandlers(books: FuturesBooks): Handlers {
  return {
    "futures.addIsolatedMargin": (request, now) => {
      const { margin, bizNo, ...which } = bodyOf<Which & { margin: string; bizNo: string }>(request);
      const position = isolated(books, which);
      if (!books.bizNos.has(bizNo)) {
        const amount = amountOf(margin, "100001");
        books.pay(position.contract, { held: amount, now });
        books.put(position.contract, position.side, { ...position, added: position.added + amount });
        books.bizNos.add(bizNo);
      }
      return positionOf(isolated(books, which), now);
    },
    "futures.removeIsolatedMargin": (request, now) => {
      const { withdrawAmount, ...which } = bodyOf<Which & { withdrawAmount: string }>(request);
      const position = isolated(books, which);
      const amount = parseDecimal(withdrawAmount);
      const most = removable(position);
      if (amount > most) throw new Refusal("300003", `At most ${formatDecimal(most)} can be taken out`); // code and text assumed
      books.pay(position.contract, { held: -amount, now });
      const fromAdded = amount < position.added ? amount : position.added;
      books.put(position.contract, position.side, { ...position, added: position.added - fromAdded, init: position.init - (amount - fromAdded) });
      return formatDecimal(amount);
    },
    "futures.getMaxWithdrawMargin": ({ query }) => formatDecimal(removable(isolated(books, query as unknown as Which))),
    "futures.getMaxOpenSize": ({ query }) => {
      const contract = books.contract(query.symbol!);
      const most = (sign: bigint): number => Number(maxOpen(books, contract, sign, parseDecimal(query.price!), parseDecimal(query.leverage!)));
      return { symbol: contract.symbol, maxBuyOpenSize: most(1n), maxSellOpenSize: most(-1n) };
    },
    "futures.getCrossMarginRiskLimit": ({ query }) => query.symbol!.split(",").map((symbol) => crossLimit(books.contract(symbol), query.totalMargin ?? TOTAL_MARGIN, query.leverage)),
    "futures.getCrossMarginRequirement": (request) => {
      const { symbol, positionValue, leverage } = bodyOf<{ symbol: string; positionValue: string; leverage?: string }>(request);
      const contract = books.contract(symbol);
      const size = Number(parseDecimal(positionValue) / worth(contract, 1n, contract.mark));
      return { symbol, ...ratesOf(contract, leverage === undefined ? contract.crossLeverage : parseDecimal(leverage)), size, positionValue, price: formatDecimal(contract.mark) };
    },
    "futures.getIsolatedMarginRiskLimit": ({ path }) => {
      const { symbol, levels } = books.contract(path.symbol!);
      const number = (value: bigint): number => Number(formatDecimal(value));
      return levels.map(({ level, min, max, maxLeverage, initial, maintain }) => ({ symbol, level, maxRiskLimit: number(max), minRiskLimit: number(min), maxLeverage: number(maxLeverage), initialMargin: number(initial), maintainMargin: number(maintain) }));
    },
  };
}

interface Which {
  symbol: string;
  positionSide?: Side;
}

/** The isolated position that a request is about. That one on cross margin counts as none here is assumed. */
function isolated(books: FuturesBooks, { symbol, positionSide }: Which): Position {
  const position = books.position(books.contract(symbol), sideOf(books, { positionSide }));
  if (position?.mode !== "ISOLATED") throw noPosition();
  return position;
}

function removable(position: Position): bigint {
  const rest = marginOf(position) - neededMargin(position);
  return rest > 0n ? rest : 0n;
}

/** The largest order at a price, what it closes included. The more it buys the more it costs, so that halving finds it. */
function maxOpen(books: FuturesBooks, contract: Contract, sign: bigint, price: bigint, leverage: bigint): bigint {
  const { marginMode: mode, level } = contract;
  if (mode === "ISOLATED" && leverage > level.maxLeverage) return 0n;
  const side: Side = books.hedge ? (sign > 0n ? "LONG" : "SHORT") : "BOTH";
  const fits = (qty: bigint): boolean => {
    const { held, cash, position, opening } = trade(books.position(contract, side), { contract, mode, side, qty: sign * qty, price, leverage, id: "", now: 0 });
    const hasRoom = mode === "CROSS" || opening === 0n || magnitude(markValue(position!)) <= level.max;
    return hasRoom && books.free(contract) + cash >= held;
  };
  let [most, tooMuch] = [0n, contract.maxQty + 1n];
  while (tooMuch - most > 1n) {
    const middle = (most + tooMuch) / 2n;
    if (fits(middle)) most = middle;
    else tooMuch = middle;
  }
  return most;
}

/** Rates of cross margin. The venue's grow with the position; the sandbox's do not. */
function ratesOf({ levels, symbol }: Contract, leverage: bigint): { imr: string; mmr: string } {
  const [{ maxLeverage, maintain }] = levels;
  // Code and text assumed.
  if (leverage < ONE || leverage > maxLeverage) throw new Refusal("100001", `leverage of ${symbol} must be from 1 to ${formatDecimal(maxLeverage)}`);
  return { imr: formatDecimal(divide(ONE, leverage)), mmr: formatDecimal(maintain) };
}

function crossLimit(contract: Contract, totalMargin: string, leverageText: string | undefined): { symbol: string; maxOpenSize: number; maxOpenValue: string; totalMargin: string; price: string; leverage: string; imr: string; mmr: string; currency: string } {
  const { symbol, mark, settle } = contract;
  const leverage = leverageText === undefined ? contract.levels[0].maxLeverage : parseDecimal(leverageText);
  const rates = ratesOf(contract, leverage);
  const size = parseDecimal(totalMargin) / costOf(contract, "CROSS", leverage, 1n, mark);
  return { symbol, maxOpenSize: Number(size), maxOpenValue: formatDecimal(worth(contract, size, mark)), totalMargin, price: formatDecimal(mark), leverage: formatDecimal(leverage), ...rates, currency: settle };
}
