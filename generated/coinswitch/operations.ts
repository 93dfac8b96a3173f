// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import { getLeverage, updateLeverage, getInstrumentInfo, getPositions, addMargin, openOrders, getWalletBalance } from "./futures/operations.js";
import { serverTime, validateKeys } from "./spot/operations.js";

export { getLeverage, updateLeverage, getInstrumentInfo, getPositions, addMargin, openOrders, getWalletBalance, serverTime, validateKeys };

/** The whole table, grouped as the client is. */
export const operations = {
  futures: { getLeverage, updateLeverage, getInstrumentInfo, getPositions, addMargin, openOrders, getWalletBalance },
  spot: { serverTime, validateKeys },
} as const;
