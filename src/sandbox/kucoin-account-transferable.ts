/** How much may leave an account: less than is free where it secures something. */
import { divide, multiply, parseDecimal } from "./decimal.js";
import { UNIT } from "./kucoin-amounts.js";
import { nameIn, type Place } from "./kucoin-balances.js";
import type { KucoinState } from "./kucoin-state.js";

const ONE = parseDecimal("1");

export function transferable(state: KucoinState, place: Place, currency: string): bigint {
  const free = state.balances.available(place, currency);
  const limit = place.user === undefined ? limitOf(state, place, currency) : free;
  const least = limit < free ? limit : free;
  return least > 0n ? least - (least % UNIT) : 0n;
}

/** What a loss of open positions or a debt leaves; a profit is not free to leave. */
function limitOf(state: KucoinState, place: Place, currency: string): bigint {
  const free = state.balances.available(place, currency);
  if (place.type === "contract") return free + state.futuresFigures(nameIn(place, currency)).unrealisedPnl;
  if (place.type !== "margin" && place.type !== "isolated") return free;
  const account = state.books.find({ isIsolated: place.type === "isolated", symbol: place.symbol });
  const { assets, debts } = state.books.worth(account);
  const price = state.books.price(currency);
  if (debts === 0n || price === undefined) return free;
  // Assets over equity may not pass the leverage (the rule is assumed).
  const needed = account.leverage > ONE ? divide(multiply(account.leverage, debts), account.leverage - ONE) : assets;
  return divide(assets - needed, price);
}
