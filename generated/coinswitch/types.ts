// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { paths as FuturesPaths } from "./futures/types.js";
import type { paths as HftPaths } from "./hft/types.js";
import type { paths as SpotPaths } from "./spot/types.js";

/** What can be called by path. A path that two groups shared would be an error here. */
export interface paths extends FuturesPaths, HftPaths, SpotPaths {}
