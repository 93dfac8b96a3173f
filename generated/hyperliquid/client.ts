// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

import type { CallOptions } from "../../src/core/types.js";
import type { ExchangeOperations } from "./exchange/client.js";
import type { ExplorerOperations } from "./explorer/client.js";
import type { InfoOperations } from "./info/client.js";

export type * from "./exchange/client.js";
export type * from "./explorer/client.js";
export type * from "./info/client.js";
export type { HyperliquidHost } from "./venue.js";

/** Options of a call signed as `user`. */
export interface UserCallOptions extends CallOptions {
  /** Unique per signer, above the smallest of the 100 stored ones, from two days before to one day after the block time. Unit: ms. */
  nonce?: number;
  /** Chain id of the domain that is signed, in hex; the venue takes any. Browser wallets sign for their active chain only. */
  signatureChainId?: string;
}

/** Options of a call signed as `l1Own`. */
export interface L1OwnCallOptions extends CallOptions {
  /** Unique per signer, above the smallest of the 100 stored ones, from two days before to one day after the block time. Unit: ms. */
  nonce?: number;
  /** The action is refused once the block time is past this moment. A refusal for this costs five times the usual budget. Unit: ms. */
  expiresAfter?: number | null;
}

/** Options of a call signed as `l1`. */
export interface L1CallOptions extends CallOptions {
  /** Unique per signer, above the smallest of the 100 stored ones, from two days before to one day after the block time. Unit: ms. */
  nonce?: number;
  /** Sub-account or vault to act for; absent for the signer's own account. */
  vaultAddress?: string | null;
  /** The action is refused once the block time is past this moment. A refusal for this costs five times the usual budget. Unit: ms. */
  expiresAfter?: number | null;
}

/** Options of a call signed as `multiSig`. */
export interface MultiSigCallOptions extends CallOptions {
  /** Unique per signer, above the smallest of the 100 stored ones, from two days before to one day after the block time. Unit: ms. */
  nonce?: number;
  /** Sub-account or vault to act for; absent for the signer's own account. */
  vaultAddress?: string | null;
  /** The action is refused once the block time is past this moment. A refusal for this costs five times the usual budget. Unit: ms. */
  expiresAfter?: number | null;
  /** Chain id of the domain that is signed, in hex; the venue takes any. Browser wallets sign for their active chain only. */
  signatureChainId?: string;
}

/** Every operation of Hyperliquid, by group. */
export interface HyperliquidOperations {
  readonly exchange: ExchangeOperations;
  readonly explorer: ExplorerOperations;
  readonly info: InfoOperations;
}
