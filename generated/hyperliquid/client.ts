// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

import type { CallOptions } from "../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

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

/** Options of a call signed as `l1`. */
export interface L1CallOptions extends CallOptions {
  /** Unique per signer, above the smallest of the 100 stored ones, from two days before to one day after the block time. Unit: ms. */
  nonce?: number;
  /** Sub-account or vault to act for; absent for the signer's own account. */
  vaultAddress?: string | null;
  /** The action is refused once the block time is past this moment. A refusal for this costs five times the usual budget. Unit: ms. */
  expiresAfter?: number | null;
}

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

export type MultiSigParameters = Schemas["MultiSigParameters"];
export type MultiSigResult = Schemas["MultiSigResult"];
export type OrderParameters = Schemas["OrderParameters"];
export type OrderResult = Schemas["OrderResult"];
export type UsdSendParameters = Schemas["UsdSendParameters"];
export type UsdSendResult = Schemas["UsdSendResult"];
export type CreateVaultParameters = Schemas["CreateVaultParameters"];
export type CreateVaultResult = Schemas["CreateVaultResult"];
export type UpdateLeverageParameters = Schemas["UpdateLeverageParameters"];
export type UpdateLeverageResult = Schemas["UpdateLeverageResult"];
export type UpdateIsolatedMarginParameters = Schemas["UpdateIsolatedMarginParameters"];
export type UpdateIsolatedMarginResult = Schemas["UpdateIsolatedMarginResult"];
export type TopUpIsolatedOnlyMarginParameters = Schemas["TopUpIsolatedOnlyMarginParameters"];
export type TopUpIsolatedOnlyMarginResult = Schemas["TopUpIsolatedOnlyMarginResult"];
export type MetaParameters = Schemas["MetaParameters"];
export type MetaResult = Schemas["MetaResult"];
export type MetaAndAssetCtxsParameters = Schemas["MetaAndAssetCtxsParameters"];
export type MetaAndAssetCtxsResult = Schemas["MetaAndAssetCtxsResult"];
export type SpotMetaParameters = Schemas["SpotMetaParameters"];
export type SpotMetaResult = Schemas["SpotMetaResult"];
export type PerpDexsParameters = Schemas["PerpDexsParameters"];
export type PerpDexsResult = Schemas["PerpDexsResult"];
export type ClearinghouseStateParameters = Schemas["ClearinghouseStateParameters"];
export type ClearinghouseStateResult = Schemas["ClearinghouseStateResult"];
export type ActiveAssetDataParameters = Schemas["ActiveAssetDataParameters"];
export type ActiveAssetDataResult = Schemas["ActiveAssetDataResult"];
export type OpenOrdersParameters = Schemas["OpenOrdersParameters"];
export type OpenOrdersResult = Schemas["OpenOrdersResult"];
export type MarginTableParameters = Schemas["MarginTableParameters"];
export type MarginTableResult = Schemas["MarginTableResult"];
export type UserRateLimitParameters = Schemas["UserRateLimitParameters"];
export type UserRateLimitResult = Schemas["UserRateLimitResult"];
export type UserRoleParameters = Schemas["UserRoleParameters"];
export type UserRoleResult = Schemas["UserRoleResult"];
export type ExtraAgentsParameters = Schemas["ExtraAgentsParameters"];
export type ExtraAgentsResult = Schemas["ExtraAgentsResult"];

export interface ExchangeOperations {
  /**
   * Send an action that the authorised users of a multi-sig account have signed.
   *
   * The sender is one of them, or an API wallet of one. The option `nonce` is that of the inner signatures; vaultAddress and
   * expiresAfter, where given, as well. The answer is that of the inner action. `proposeMultiSig`, `signMultiSig` and
   * `multiSigCall` make all of this.
   *
   * Signed (multiSig). Must not be repeated blindly: a second one counts again. Rate limit: weight 1 of pool ip, weight 1 of
   * pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/hypercore/multi-sig
   */
  multiSig(params: MultiSigParameters, options?: MultiSigCallOptions): Promise<MultiSigResult>;
  /**
   * Place one order or several.
   *
   * Every order of a batch has a fate of its own: look at each member of `data.statuses`, which are in the order of the
   * request. Some errors that the request alone shows (an empty batch, a price off the tick) come once for the whole batch.
   * A market order is an `Ioc` limit at an aggressive price.
   *
   * Signed (l1). Must not be repeated blindly: a second one counts again. Rate limit: weight 1 of pool ip, weight 0 of pool
   * address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.openOrders
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#place-an-order
   */
  order(params: OrderParameters, options?: L1CallOptions): Promise<OrderResult>;
  /**
   * Send USDC to another account.
   *
   * From the perpetual balance to that of another account on the venue, at once and without a fee.
   *
   * Signed (user). Must not be repeated blindly: a second one counts again. Rate limit: weight 1 of pool ip, weight 1 of
   * pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.clearinghouseState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#core-usdc-transfer
   */
  usdSend(params: UsdSendParameters, options?: UserCallOptions): Promise<UsdSendResult>;
  /**
   * Create a vault, with the account as its leader.
   *
   * The first deposit comes from the perpetual balance. Resolves to the address of the vault.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: weight 1 of pool ip, weight 1 of
   * pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/hypercore/vaults/for-vault-leaders
   */
  createVault(params: CreateVaultParameters, options?: L1OwnCallOptions): Promise<CreateVaultResult>;
  /**
   * Set the leverage and the margin mode of one perpetual.
   *
   * The setting is stored per account and market and is not part of an order; set it before ordering. Raising it beside an
   * open position works up to the market's maximum, lowering it needs free margin, and changing between cross and isolated
   * needs a flat position. Read it back with info.activeAssetData.
   *
   * Signed (l1). Sets a target; a repeat changes nothing more. Rate limit: weight 1 of pool ip, weight 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.activeAssetData
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#update-leverage
   */
  updateLeverage(params: UpdateLeverageParameters, options?: L1CallOptions): Promise<UpdateLeverageResult>;
  /**
   * Add margin to an isolated position, or take some out.
   *
   * The sign of `ntli` decides: positive adds, negative removes. After a removal the position must keep at least the larger
   * of its notional divided by the leverage and a tenth of its notional; strictly isolated markets allow no removal at all.
   *
   * Signed (l1). Must not be repeated blindly: a second one counts again. Rate limit: weight 1 of pool ip, weight 1 of pool
   * address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.clearinghouseState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#update-isolated-margin
   */
  updateIsolatedMargin(params: UpdateIsolatedMarginParameters, options?: L1CallOptions): Promise<UpdateIsolatedMarginResult>;
  /**
   * Add the margin that brings a strictly isolated position to a target leverage.
   *
   * Only adds, never removes, and only on markets whose marginMode is strictIsolated (info.meta). The target is a decimal,
   * so 2.5 is possible here although updateLeverage takes whole numbers only.
   *
   * Signed (l1). Sets a target; a repeat changes nothing more. Rate limit: weight 1 of pool ip, weight 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.clearinghouseState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#update-isolated-margin
   */
  topUpIsolatedOnlyMargin(params: TopUpIsolatedOnlyMarginParameters, options?: L1CallOptions): Promise<TopUpIsolatedOnlyMarginResult>;
}

export interface InfoOperations {
  /**
   * List the perpetual markets of a dex with their leverage limits and margin tables.
   *
   * The position of a market in `universe` is its index, and on the main dex also its asset id. Delisted markets keep their
   * place.
   *
   * Public. Reads only; safe to repeat. Rate limit: weight 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-perpetuals-metadata-universe-and-margin-tables
   */
  meta(params?: MetaParameters, options?: CallOptions): Promise<MetaResult>;
  /**
   * List the perpetual markets of a dex together with their prices, funding and open interest.
   *
   * The second list has one entry per market, in the order of `universe`.
   *
   * Public. Reads only; safe to repeat. Rate limit: weight 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-perpetuals-asset-contexts-includes-mark-price-current-funding-open-interest-etc
   */
  metaAndAssetCtxs(params?: MetaAndAssetCtxsParameters, options?: CallOptions): Promise<MetaAndAssetCtxsResult>;
  /**
   * List the spot pairs and the tokens they are made of.
   *
   * The asset id of a pair is 10000 plus its `index`. Pairs and tokens are found by their `index`, not by their place in the
   * list.
   *
   * Public. Reads only; safe to repeat. Rate limit: weight 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/spot#retrieve-spot-metadata
   */
  spotMeta(params?: SpotMetaParameters, options?: CallOptions): Promise<SpotMetaResult>;
  /**
   * List the perpetual dexs.
   *
   * The place in the list is the index of the dex, which its asset ids are made of. The first entry stands for the main dex
   * and is null.
   *
   * Public. Reads only; safe to repeat. Rate limit: weight 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-all-perpetual-dexs
   */
  perpDexs(params?: PerpDexsParameters, options?: CallOptions): Promise<PerpDexsResult>;
  /**
   * Read the positions and the margin of an account on one dex.
   *
   * Covers one dex; `dex` names a builder-deployed one.
   *
   * Public. Reads only; safe to repeat. Rate limit: weight 2 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-users-perpetuals-account-summary
   */
  clearinghouseState(params: ClearinghouseStateParameters, options?: CallOptions): Promise<ClearinghouseStateResult>;
  /**
   * Read the leverage setting of an account on one perpetual and how much it could trade there.
   *
   * The only read that tells the leverage of a market without a position. Perpetuals only.
   *
   * Public. Reads only; safe to repeat. Rate limit: weight 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-users-active-asset-data
   */
  activeAssetData(params: ActiveAssetDataParameters, options?: CallOptions): Promise<ActiveAssetDataResult>;
  /**
   * List the open orders of an account on one dex.
   *
   * Covers one dex; `dex` names a builder-deployed one.
   *
   * Public. Reads only; safe to repeat. Rate limit: weight 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-open-orders
   */
  openOrders(params: OpenOrdersParameters, options?: CallOptions): Promise<OpenOrdersResult>;
  /**
   * Read one margin table.
   *
   * Ids come from `marginTableId` in info.meta. An id below 50 stands for a table with one tier, whose maximum is the id.
   *
   * Public. Reads only; safe to repeat. Rate limit: weight 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals
   */
  marginTable(params: MarginTableParameters, options?: CallOptions): Promise<MarginTableResult>;
  /**
   * Read how many actions an account has used and how many it may send.
   *
   * Each sub-account has a budget of its own. The budget grows by one action per USDC traded.
   *
   * Public. Reads only; safe to repeat. Rate limit: weight 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-user-rate-limits
   */
  userRateLimit(params: UserRateLimitParameters, options?: CallOptions): Promise<UserRateLimitResult>;
  /**
   * Tell what an address is, such as a user, an API wallet, a vault or a sub-account.
   *
   * For an API wallet and a sub-account the answer names the account they belong to.
   *
   * Public. Reads only; safe to repeat. Rate limit: weight 60 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-a-users-role
   */
  userRole(params: UserRoleParameters, options?: CallOptions): Promise<UserRoleResult>;
  /**
   * List the extra API wallets of an account with their names.
   *
   * Names come back without the expiry that was appended when the API wallet was approved.
   *
   * Public. Reads only; safe to repeat. Rate limit: weight 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  extraAgents(params: ExtraAgentsParameters, options?: CallOptions): Promise<ExtraAgentsResult>;
}

/** Every operation of Hyperliquid, by group. */
export interface HyperliquidOperations {
  readonly exchange: ExchangeOperations;
  readonly info: InfoOperations;
}
