// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { AccountOperations } from "./account/client.js";
import type { AffiliateOperations } from "./affiliate/client.js";
import type { BrokerOperations } from "./broker/client.js";
import type { CopytradingOperations } from "./copytrading/client.js";
import type { EarnOperations } from "./earn/client.js";
import type { FuturesOperations } from "./futures/client.js";
import type { MarginOperations } from "./margin/client.js";
import type { SpotOperations } from "./spot/client.js";
import type { UnifiedOperations } from "./unified/client.js";
import type { ViplendingOperations } from "./viplending/client.js";

export type * from "./account/client.js";
export type * from "./affiliate/client.js";
export type * from "./broker/client.js";
export type * from "./copytrading/client.js";
export type * from "./earn/client.js";
export type * from "./futures/client.js";
export type * from "./margin/client.js";
export type * from "./spot/client.js";
export type * from "./unified/client.js";
export type * from "./viplending/client.js";
export type { KucoinHost } from "./venue.js";

/** Every operation of KuCoin, by group. */
export interface KucoinOperations {
  readonly account: AccountOperations;
  readonly affiliate: AffiliateOperations;
  readonly broker: BrokerOperations;
  readonly copytrading: CopytradingOperations;
  readonly earn: EarnOperations;
  readonly futures: FuturesOperations;
  readonly margin: MarginOperations;
  readonly spot: SpotOperations;
  readonly unified: UnifiedOperations;
  readonly viplending: ViplendingOperations;
}
