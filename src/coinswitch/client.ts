/** CoinSwitch PRO, for chosen operations: `createCoinswitchClientOf`. Loads no operation but those that it is given. */
import { createVenueClient, type VenueClient } from "../core/client.js";
import type { OperationMethods, OperationPaths, OperationTable } from "../core/types.js";
import { adapterOf, type CoinswitchOptions } from "./adapter.js";

export * from "../core/public.js";
export type { CoinswitchOptions } from "./adapter.js";

/**
 * A client with chosen operations only, for programs that should not carry the others: with rows of `openvenue/coinswitch/operations`, or with the
 * rows of a whole group, which have an entry of their own (`import * as GROUP from "openvenue/coinswitch/operations/GROUP"`).
 */
export function createCoinswitchClientOf<Table extends OperationTable>(table: Table, options: CoinswitchOptions = {}): VenueClient<OperationMethods<Table>, OperationPaths<Table>> {
  return createVenueClient(table, adapterOf(options), options, "mainnet");
}
