/** CoinSwitch PRO: `createCoinswitchClient`. */
import type { CoinswitchOperations } from "../../generated/coinswitch/client.js";
import { operations } from "../../generated/coinswitch/operations.js";
import type { paths } from "../../generated/coinswitch/types.js";
import { createVenueClient, type VenueClient } from "../core/client.js";
import { adapterOf, type CoinswitchOptions } from "./adapter.js";

export type * from "../../generated/coinswitch/client.js";
export * from "./client.js";

export type CoinswitchClient = VenueClient<CoinswitchOperations, paths>;

/**
 * A client for CoinSwitch PRO. Without credentials only the server time works; everything else throws `CredentialsError` before anything
 * is sent.
 *
 * @throws {CredentialsError} when a key is malformed
 * @throws {ValidationError} when another option is
 */
export function createCoinswitchClient(options: CoinswitchOptions = {}): CoinswitchClient {
  return createVenueClient(operations, adapterOf(options), options, "mainnet");
}
