/** Answers to the venue's reads, by operation. */
import { accountReads } from "./hyperliquid-account-reads.js";
import { historyReads } from "./hyperliquid-history-reads.js";
import { marketReads } from "./hyperliquid-market-reads.js";
import { orderReads } from "./hyperliquid-order-reads.js";
import { overviewReads } from "./hyperliquid-overview-reads.js";
import type { Reads } from "./hyperliquid-read.js";
import { stateReads } from "./hyperliquid-state-reads.js";
import { venueReads } from "./hyperliquid-venue-reads.js";

export { FAILED } from "./hyperliquid-read.js";

export const reads: Required<Reads> = { ...marketReads, ...historyReads, ...venueReads, ...stateReads, ...orderReads, ...accountReads, ...overviewReads };
