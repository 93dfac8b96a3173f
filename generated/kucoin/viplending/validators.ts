// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { object as $object } from "../../../src/core/check.js";

export const getLoanInfo: Check = (data, e) => {
$object(data, e, [], {});
};
export const getAccounts: Check = (data, e) => {
$object(data, e, [], {});
};
export const getDiscountRateConfigs: Check = (data, e) => {
$object(data, e, [], {});
};
