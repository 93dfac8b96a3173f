/** Accounts as requests name them. */
import type { AccountType, Place } from "./kucoin-balances.js";

/** Each margin account of the seed is of one generation, which both names mean. */
const TYPES: Readonly<Record<string, AccountType>> = { MAIN: "main", TRADE: "trade", CONTRACT: "contract", OPTION: "option", MARGIN: "margin", MARGIN_V2: "margin", ISOLATED: "isolated", ISOLATED_V2: "isolated" };

/** @param name in capitals or small letters @param symbol counts for isolated margin only @param user of a sub-account */
export function placeOf(name: string, symbol?: string, user?: string): Place {
  const type = TYPES[name.toUpperCase()]!;
  return { type, user, ...(type === "isolated" ? { symbol } : {}) };
}

export const isSamePlace = (a: Place, b: Place): boolean => a.type === b.type && a.symbol === b.symbol && a.user === b.user;
