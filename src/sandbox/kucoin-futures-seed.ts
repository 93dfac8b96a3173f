/** The futures books as the seed has them. */
import { parseDecimal } from "./decimal.js";
import { FuturesBooks } from "./kucoin-futures-books.js";
import { place, positionIdOf } from "./kucoin-futures-orders.js";
import { trade } from "./kucoin-futures-trades.js";
import type { KucoinState } from "./kucoin-state.js";

export function openFutures(state: KucoinState, now: number): FuturesBooks {
  const books = new FuturesBooks(state);
  const { positions = [], openOrders = [] } = state.seed.futures ?? {};
  for (const { symbol, size, entryPrice, leverage = "1" } of positions) {
    const contract = books.contract(symbol);
    const { position, held } = trade(undefined, { contract, mode: contract.marginMode, side: "BOTH", qty: BigInt(size), price: parseDecimal(entryPrice), leverage: parseDecimal(leverage), id: positionIdOf(books.nextId("order")), now });
    books.pay(contract, { held, now });
    // The fee of the opening was paid before there were books.
    books.put(contract, "BOTH", { ...position!, fees: 0n });
  }
  for (const order of openOrders) place(books, { ...order, type: "limit", marginMode: books.contract(order.symbol).marginMode }, now);
  state.futuresFigures = (currency) => books.figures(currency);
  return books;
}
