/** Answers to the venue's reads, by operation. What is missing is not simulated. */
import { accountReads } from "./hyperliquid-account-reads.js";
import { marketReads } from "./hyperliquid-market-reads.js";
import { orderReads } from "./hyperliquid-order-reads.js";
import type { Reads } from "./hyperliquid-read.js";
import { stateReads } from "./hyperliquid-state-reads.js";

export { FAILED } from "./hyperliquid-read.js";

export const reads: Reads = { ...marketReads, ...stateReads, ...orderReads, ...accountReads };
