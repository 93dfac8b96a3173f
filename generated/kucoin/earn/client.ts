// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { CallOptions, Paged } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type EarnPurchaseParameters = Schemas["EarnPurchaseParameters"];
export type EarnPurchaseResult = Schemas["EarnPurchaseResult"];
export type EarnRedeemParameters = Schemas["EarnRedeemParameters"];
export type EarnRedeemResult = Schemas["EarnRedeemResult"];
export type GetRedeemPreviewParameters = Schemas["GetRedeemPreviewParameters"];
export type GetRedeemPreviewResult = Schemas["GetRedeemPreviewResult"];
export type GetAccountHoldingParameters = Schemas["GetAccountHoldingParameters"];
export type GetAccountHoldingResult = Schemas["GetAccountHoldingResult"];
export type GetSavingsProductsParameters = Schemas["GetSavingsProductsParameters"];
export type GetSavingsProductsResult = Schemas["GetSavingsProductsResult"];
export type GetPromotionProductsParameters = Schemas["GetPromotionProductsParameters"];
export type GetPromotionProductsResult = Schemas["GetPromotionProductsResult"];
export type GetStakingProductsParameters = Schemas["GetStakingProductsParameters"];
export type GetStakingProductsResult = Schemas["GetStakingProductsResult"];
export type GetKcsStakingProductsParameters = Schemas["GetKcsStakingProductsParameters"];
export type GetKcsStakingProductsResult = Schemas["GetKcsStakingProductsResult"];
export type GetETHStakingProductsParameters = Schemas["GetETHStakingProductsParameters"];
export type GetETHStakingProductsResult = Schemas["GetETHStakingProductsResult"];

export interface EarnOperations {
  /**
   * Subscribe to an earn product.
   *
   * Moves the amount from the funding or the spot account into the product. It carries no key that would tell a repeat from
   * a new subscription, so it is never sent twice; when an answer was lost, look at earn.getAccountHolding first. Money in a
   * product with a term is locked until it ends.
   *
   * Signed (key, permission Earn). Must not be repeated blindly: a second one counts again. Rate limit: 5 of pool earn, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks earn.getAccountHolding
   * @see https://www.kucoin.com/docs-new/api-3470268
   */
  purchase(params: EarnPurchaseParameters, options?: CallOptions): Promise<EarnPurchaseResult>;
  /**
   * Redeem a holding in an earn product.
   *
   * Takes the amount out of the product; it arrives after the product's waiting period. Look at earn.getRedeemPreview first:
   * leaving a term early costs interest. It carries no key that would tell a repeat from a new redemption, so it is never
   * sent twice; when an answer was lost, look at earn.getAccountHolding first.
   *
   * Signed (key, permission Earn). Must not be repeated blindly: a second one counts again. Rate limit: 5 of pool earn, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks earn.getAccountHolding
   * @see https://www.kucoin.com/docs-new/api-3470270
   */
  redeem(params: EarnRedeemParameters, options?: CallOptions): Promise<EarnRedeemResult>;
  /**
   * Read what a redemption would bring.
   *
   * Amount, penalty and time of arrival if the holding were redeemed now. Moves nothing.
   *
   * Signed (key, permission Earn). Reads only; safe to repeat. Rate limit: 5 of pool earn, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470269
   */
  getRedeemPreview(params: GetRedeemPreviewParameters, options?: CallOptions): Promise<GetRedeemPreviewResult>;
  /**
   * Read own holdings in earn products.
   *
   * Holdings page by page, with what is on its way out. Look here when the answer to a subscription or a redemption was
   * lost.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 5 of pool earn, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470273
   */
  readonly getAccountHolding: Paged<(params?: GetAccountHoldingParameters, options?: CallOptions) => Promise<GetAccountHoldingResult>, NonNullable<NonNullable<GetAccountHoldingResult>["items"]>[number]>;
  /**
   * List savings products.
   *
   * Products with interest that can be left at any time, and such with a term.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool earn, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470271
   */
  getSavingsProducts(params?: GetSavingsProductsParameters, options?: CallOptions): Promise<GetSavingsProductsResult>;
  /**
   * List promotion products.
   *
   * Offers for a limited time, often for new users only and with a term.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool earn, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470272
   */
  getPromotionProducts(params?: GetPromotionProductsParameters, options?: CallOptions): Promise<GetPromotionProductsResult>;
  /**
   * List staking products.
   *
   * Assets that are staked on their chain. The income may be in another asset, and redeeming takes days; see redeemPeriod.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool earn, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470274
   */
  getStakingProducts(params?: GetStakingProductsParameters, options?: CallOptions): Promise<GetStakingProductsResult>;
  /**
   * List products that stake KCS.
   *
   * Staking of the venue's own asset.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool earn, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470275
   */
  getKcsStakingProducts(params?: GetKcsStakingProductsParameters, options?: CallOptions): Promise<GetKcsStakingProductsResult>;
  /**
   * List products that stake ETH.
   *
   * Staked ETH is held as ETH2, which is also the id of the product and of the holding.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool earn, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470276
   */
  getETHStakingProducts(params?: GetETHStakingProductsParameters, options?: CallOptions): Promise<GetETHStakingProductsResult>;
}
