/** The futures books as the seed has them. */
import { parseDecimal } from "./decimal.js";
import { FuturesBooks } from "./kucoin-futures-books.js";
import type { Contract } from "./kucoin-futures-contracts.js";
import { draftOf, place, positionIdOf } from "./kucoin-futures-orders.js";
import { trade } from "./kucoin-futures-trades.js";
import type { KucoinState } from "./kucoin-state.js";

export function openFutures(state: KucoinState, now: number): FuturesBooks {
  const books = new FuturesBooks(state);
  // What positions and orders tie up lies in the wallet beside the seed's funds.
  const fund = ({ settle }: Contract, amount: bigint): void => state.balances.open({ type: "contract" }, settle, amount, now);
  const { positions = [], openOrders = [] } = state.seed.futures ?? {};
  for (const { symbol, size, entryPrice, leverage = "1" } of positions) {
    const contract = books.contract(symbol);
    const { position, held } = trade(undefined, { contract, mode: contract.marginMode, side: "BOTH", qty: BigInt(size), price: parseDecimal(entryPrice), leverage: parseDecimal(leverage), id: positionIdOf(books.nextId("order")), now });
    fund(contract, held);
    books.pay(contract, { held, now });
    // The fee of the opening was paid before there were books.
    books.put(contract, "BOTH", { ...position!, fees: 0n });
  }
  for (const seeded of openOrders) {
    const body = { ...seeded, type: "limit" as const, marginMode: books.contract(seeded.symbol).marginMode };
    const { order, held, cash } = draftOf(books, body, now);
    fund(order.contract, held - cash);
    place(books, body, now);
  }
  state.futuresFigures = (currency) => books.figures(currency);
  return books;
}
