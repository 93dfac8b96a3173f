// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { FuturesOperations } from "./futures/client.js";
import type { HftOperations } from "./hft/client.js";
import type { SpotOperations } from "./spot/client.js";

export type * from "./futures/client.js";
export type * from "./hft/client.js";
export type * from "./spot/client.js";
export type { CoinswitchHost } from "./venue.js";

/** Every operation of CoinSwitch PRO, by group. */
export interface CoinswitchOperations {
  readonly futures: FuturesOperations;
  readonly hft: HftOperations;
  readonly spot: SpotOperations;
}
