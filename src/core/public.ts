/** What every venue's subpath exports beside its own: errors, types, and the store in memory. */
export * from "./errors.js";
export type * from "./types.js";
export type { ClientBase, OperationId, Prepared, VenueClient } from "./client.js";
export type { LimitStatus } from "./limiter.js";
export { pages, rows } from "./pages.js";
export type { Settlement, SettleOptions } from "./settle.js";
export { createMemoryStore, type ClockOffset, type LimitReport, type LimitShare, type LimitState, type Store, type Taken } from "./store.js";
