/** Hyperliquid: `createHyperliquidClient`. */
import type { HyperliquidOperations } from "../../generated/hyperliquid/client.js";
import { operations } from "../../generated/hyperliquid/operations.js";
import type { paths } from "../../generated/hyperliquid/types.js";
import { createVenueClient, type VenueClient } from "../core/client.js";
import { adapterOf, type HyperliquidOptions } from "./adapter.js";

export type * from "../../generated/hyperliquid/client.js";
export * from "./client.js";
export { multiSigCall, proposeMultiSig, signersText, signMultiSig, type MultiSigProposal, type MultiSigTerms } from "./multi-sig.js";

export type HyperliquidClient = VenueClient<HyperliquidOperations, paths>;

/**
 * A client for Hyperliquid.
 *
 * @throws {CredentialsError} when the wallet is malformed
 * @throws {ValidationError} when another option is
 */
export function createHyperliquidClient(options: HyperliquidOptions = {}): HyperliquidClient {
  return createVenueClient(operations, adapterOf(options), options, options.network ?? "mainnet");
}
