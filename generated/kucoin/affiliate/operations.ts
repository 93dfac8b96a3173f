// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { AffiliateOperations } from "./client.js";
import type { paths } from "./types.js";
import { getAccount as checkGetAccount } from "./validators.js";

export const getAccount: Operation<AffiliateOperations["getAccount"], Pick<paths, "/api/v2/affiliate/inviter/statistics">> = {
  id: "affiliate.getAccount",
  method: "GET",
  path: "/api/v2/affiliate/inviter/statistics",
  auth: "key",
  permission: "General",
  limits: [{"pool":"management","weight":30},{"pool":"cloudflare","weight":1}],
  retry: "read",
  payload: "data",
  check: checkGetAccount,
};
