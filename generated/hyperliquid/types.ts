// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

import type { paths as ExchangePaths } from "./exchange/types.js";
import type { paths as ExplorerPaths } from "./explorer/types.js";
import type { paths as InfoPaths } from "./info/types.js";

/** What can be called by path. A path that two groups shared would be an error here. */
export interface paths extends ExchangePaths, ExplorerPaths, InfoPaths {}
