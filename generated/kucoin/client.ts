// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { AccountOperations } from "./account/client.js";
import type { FuturesOperations } from "./futures/client.js";
import type { MarginOperations } from "./margin/client.js";
import type { SpotOperations } from "./spot/client.js";

export type * from "./account/client.js";
export type * from "./futures/client.js";
export type * from "./margin/client.js";
export type * from "./spot/client.js";
export type { KucoinHost } from "./venue.js";

/** Every operation of KuCoin, by group. */
export interface KucoinOperations {
  readonly account: AccountOperations;
  readonly futures: FuturesOperations;
  readonly margin: MarginOperations;
  readonly spot: SpotOperations;
}
