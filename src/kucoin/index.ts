/** KuCoin: `createKucoinClient`. */
import type { KucoinOperations } from "../../generated/kucoin/client.js";
import { operations } from "../../generated/kucoin/operations.js";
import type { paths } from "../../generated/kucoin/types.js";
import { createVenueClient, type VenueClient } from "../core/client.js";
import { adapterOf, type KucoinOptions } from "./adapter.js";

export type * from "../../generated/kucoin/client.js";
export * from "./client.js";

export type KucoinClient = VenueClient<KucoinOperations, paths>;

/**
 * A client for KuCoin. Without credentials public operations work and private ones throw `CredentialsError` before anything is sent.
 *
 * @throws {CredentialsError} when a credential is malformed
 * @throws {ValidationError} when another option is
 */
export function createKucoinClient(options: KucoinOptions = {}): KucoinClient {
  return createVenueClient(operations, adapterOf(options), options, "mainnet");
}
