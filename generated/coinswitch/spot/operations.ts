// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { SpotOperations } from "./client.js";
import type { paths } from "./types.js";
import { serverTime as checkServerTime, validateKeys as checkValidateKeys } from "./validators.js";

export const serverTime: Operation<SpotOperations["serverTime"], Pick<paths, "/trade/api/v2/time">> = {
  id: "spot.serverTime",
  method: "GET",
  path: "/trade/api/v2/time",
  limits: [],
  retry: "read",
  check: checkServerTime,
};

export const validateKeys: Operation<SpotOperations["validateKeys"], Pick<paths, "/trade/api/v2/validate/keys">> = {
  id: "spot.validateKeys",
  method: "GET",
  path: "/trade/api/v2/validate/keys",
  auth: "key",
  limits: [],
  retry: "read",
  empty: [{"member":"message","equals":"Valid Access"}],
  check: checkValidateKeys,
};
