// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { paths as AccountPaths } from "./account/types.js";
import type { paths as AffiliatePaths } from "./affiliate/types.js";
import type { paths as BrokerPaths } from "./broker/types.js";
import type { paths as CopytradingPaths } from "./copytrading/types.js";
import type { paths as EarnPaths } from "./earn/types.js";
import type { paths as FuturesPaths } from "./futures/types.js";
import type { paths as MarginPaths } from "./margin/types.js";
import type { paths as SpotPaths } from "./spot/types.js";
import type { paths as UnifiedPaths } from "./unified/types.js";
import type { paths as ViplendingPaths } from "./viplending/types.js";

/** What can be called by path. A path that two groups shared would be an error here. */
export interface paths extends AccountPaths, AffiliatePaths, BrokerPaths, CopytradingPaths, EarnPaths, FuturesPaths, MarginPaths, SpotPaths, UnifiedPaths, ViplendingPaths {}
