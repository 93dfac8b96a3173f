/** KuCoin, for chosen operations: `createKucoinClientOf`. Loads no operation but those that it is given. */
import { createVenueClient, type VenueClient } from "../core/client.js";
import type { OperationMethods, OperationPaths, OperationTable } from "../core/types.js";
import { adapterOf, type KucoinOptions } from "./adapter.js";

export * from "../core/public.js";
export type { KucoinOptions, KucoinPartner } from "./adapter.js";

/**
 * A client with chosen operations only, for programs that should not carry the others: with rows of `openvenue/kucoin/operations`, or with the
 * rows of a whole group, which have an entry of their own (`import * as GROUP from "openvenue/kucoin/operations/GROUP"`).
 */
export function createKucoinClientOf<Table extends OperationTable>(table: Table, options: KucoinOptions = {}): VenueClient<OperationMethods<Table>, OperationPaths<Table>> {
  return createVenueClient(table, adapterOf(options), options, "mainnet");
}
