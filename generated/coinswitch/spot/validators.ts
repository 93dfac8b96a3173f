// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

// @ts-nocheck
import type { Check } from "../../../src/core/types.js";
import { object as $object } from "../../../src/core/check.js";

export const serverTime: Check = (data, e) => {
$object(data, e, [], {});
};
export const validateKeys: Check = (data, e) => {
$object(data, e, [], {});
};
