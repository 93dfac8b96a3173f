/** Hyperliquid, for chosen operations: `createHyperliquidClientOf`. Loads no operation but those that it is given. */
import { createVenueClient, type VenueClient } from "../core/client.js";
import type { OperationMethods, OperationPaths, OperationTable } from "../core/types.js";
import { adapterOf, type HyperliquidOptions } from "./adapter.js";

export * from "../core/public.js";
export { microUsd } from "../core/units.js";
export { Assets, newClientOrderId, roundPrice, roundSize, type Asset, type AssetReads, type AssetsOptions, type MarketRules } from "./assets.js";
export { orderOutcomes, type OrderOutcome } from "./outcomes.js";
export type { Rounding } from "../core/decimal.js";
export { createMemoryNonces, type NonceSource } from "../core/store.js";
export { fromEthers, type DigestSignature, type DigestSigner, type EthersSigner, type Signature, type TypedDataSigner, type Wallet } from "./wallet.js";
export type { TypedData, TypedDataField } from "../core/eip712.js";
export type { HyperliquidOptions } from "./adapter.js";

/**
 * A client with chosen operations only, for programs that should not carry the others: with rows of `openvenue/hyperliquid/operations`, or with the
 * rows of a whole group, which have an entry of their own (`import * as GROUP from "openvenue/hyperliquid/operations/GROUP"`).
 */
export function createHyperliquidClientOf<Table extends OperationTable>(table: Table, options: HyperliquidOptions = {}): VenueClient<OperationMethods<Table>, OperationPaths<Table>> {
  return createVenueClient(table, adapterOf(options), options, options.network ?? "mainnet");
}
