// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

import type { CallOptions } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type BlockDetailsParameters = Schemas["BlockDetailsParameters"];
export type BlockDetailsResult = Schemas["BlockDetailsResult"];
export type TxDetailsParameters = Schemas["TxDetailsParameters"];
export type TxDetailsResult = Schemas["TxDetailsResult"];
export type UserDetailsParameters = Schemas["UserDetailsParameters"];
export type UserDetailsResult = Schemas["UserDetailsResult"];

export interface ExplorerOperations {
  /**
   * Read a block and its transactions by its height.
   *
   * A height without a block is an error.
   *
   * Public. Reads only; safe to repeat. Rate limit: 40 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/rate-limits-and-user-limits
   */
  blockDetails(params: BlockDetailsParameters, options?: CallOptions): Promise<BlockDetailsResult>;
  /**
   * Read a transaction by its hash.
   *
   * Tells what was asked for, and the error where it was refused.
   *
   * Public. Reads only; safe to repeat. Rate limit: 40 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/rate-limits-and-user-limits
   */
  txDetails(params: TxDetailsParameters, options?: CallOptions): Promise<TxDetailsResult>;
  /**
   * List the latest transactions of an address.
   *
   * Newest first, 300 at most, and there is no way to older ones. Some are of others and only name the address.
   *
   * Public. Reads only; safe to repeat. Rate limit: 40 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/rate-limits-and-user-limits
   */
  userDetails(params: UserDetailsParameters, options?: CallOptions): Promise<UserDetailsResult>;
}
