/** Faults of limits, clocks and nonces. */
import { clocks } from "./clocks.js";
import type { Fault } from "./fault.js";
import { drift, duplicates } from "./nonces.js";
import { outage } from "./outage.js";
import { waitsAsTold } from "./rate-limits.js";

export const limits: Fault[] = [waitsAsTold, outage, clocks, duplicates, drift];
