// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { CallOptions } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type ModifyFuturesLeverageParameters = Schemas["ModifyFuturesLeverageParameters"];
export type ModifyFuturesLeverageResult = Schemas["ModifyFuturesLeverageResult"];
export type ModifyMarginCrossLeverageParameters = Schemas["ModifyMarginCrossLeverageParameters"];
export type ModifyMarginCrossLeverageResult = Schemas["ModifyMarginCrossLeverageResult"];
export type GetLeverageParameters = Schemas["GetLeverageParameters"];
export type GetLeverageResult = Schemas["GetLeverageResult"];
export type GetMarginModesParameters = Schemas["GetMarginModesParameters"];
export type GetMarginModesResult = Schemas["GetMarginModesResult"];
export type BatchModifyMarginModeParameters = Schemas["BatchModifyMarginModeParameters"];
export type BatchModifyMarginModeResult = Schemas["BatchModifyMarginModeResult"];
export type GetAccountModeParameters = Schemas["GetAccountModeParameters"];
export type GetAccountModeResult = Schemas["GetAccountModeResult"];
export type SetAccountModeParameters = Schemas["SetAccountModeParameters"];
export type SetAccountModeResult = Schemas["SetAccountModeResult"];
export type GetInterestChargesParameters = Schemas["GetInterestChargesParameters"];
export type GetInterestChargesResult = Schemas["GetInterestChargesResult"];
export type GetBorrowingRatesAndLimitsParameters = Schemas["GetBorrowingRatesAndLimitsParameters"];
export type GetBorrowingRatesAndLimitsResult = Schemas["GetBorrowingRatesAndLimitsResult"];
export type GetCrossMarginConfigParameters = Schemas["GetCrossMarginConfigParameters"];
export type GetCrossMarginConfigResult = Schemas["GetCrossMarginConfigResult"];
export type GetPositionTiersParameters = Schemas["GetPositionTiersParameters"];
export type GetPositionTiersResult = Schemas["GetPositionTiersResult"];

export interface UnifiedOperations {
  /**
   * Set the leverage of a futures contract of a unified account.
   *
   * For futures; margin has unified.modifyMarginCrossLeverage. Sending the same value again does no harm.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 20 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks unified.getLeverage
   * @see https://www.kucoin.com/docs-new/rest/ua/modify-leverage-uta
   */
  modifyFuturesLeverage(params: ModifyFuturesLeverageParameters, options?: CallOptions): Promise<ModifyFuturesLeverageResult>;
  /**
   * Set the cross margin leverage of a unified account.
   *
   * For one asset, or for all when currency is absent. Sending the same value again does no harm.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 20 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks unified.getLeverage
   * @see https://www.kucoin.com/docs-new/rest/ua/modify-cross-margin-leverage-uta
   */
  modifyMarginCrossLeverage(params: ModifyMarginCrossLeverageParameters, options?: CallOptions): Promise<ModifyMarginCrossLeverageResult>;
  /**
   * Read the leverage settings of a unified account.
   *
   * One row per asset for MARGIN, per contract for FUTURES. Tells also whether a setting with a lost answer was applied.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 10 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/ua/get-leverage
   */
  getLeverage(params: GetLeverageParameters, options?: CallOptions): Promise<GetLeverageResult>;
  /**
   * Read the margin modes of contracts of a unified account.
   *
   * Tells also whether a switch with a lost answer was applied.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 10 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/ua/get-margin-mode
   */
  getMarginModes(params?: GetMarginModesParameters, options?: CallOptions): Promise<GetMarginModesResult>;
  /**
   * Switch contracts of a unified account between isolated and cross margin.
   *
   * Each contract has a fate of its own: look at code of every row, 200000 for applied. Sending the same mode again does no
   * harm.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks unified.getMarginModes
   * @see https://www.kucoin.com/docs-new/rest/ua/batch-modify-margin-mode
   */
  batchModifyMarginMode(params: BatchModifyMarginModeParameters, options?: CallOptions): Promise<BatchModifyMarginModeResult>;
  /**
   * Read whether the account is in unified mode.
   *
   * Tells the mode of the account and of its sub-accounts, and whether a switch with a lost answer was applied.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 30 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/ua/get-account-mode
   */
  getAccountMode(params?: GetAccountModeParameters, options?: CallOptions): Promise<GetAccountModeResult>;
  /**
   * Switch the account between classic and unified mode.
   *
   * The mode decides which calls the account may use. Sending the same mode again does no harm.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 30 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks unified.getAccountMode
   * @see https://www.kucoin.com/docs-new/rest/ua/set-account-mode
   */
  setAccountMode(params: SetAccountModeParameters, options?: CallOptions): Promise<SetAccountModeResult>;
  /**
   * Read interest that a unified account was charged.
   *
   * Interest on what is borrowed is charged every hour; a row for each charge.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 15 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/ua/get-interest-history-uta
   */
  getInterestCharges(params: GetInterestChargesParameters, options?: CallOptions): Promise<GetInterestChargesResult>;
  /**
   * Read interest rates and borrowing limits of an asset for a unified account.
   *
   * Rates that are in effect now, what may be borrowed, and what of it is used.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 10 of pool unified, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-borrowing-rates-and-limits
   */
  getBorrowingRatesAndLimits(params: GetBorrowingRatesAndLimitsParameters, options?: CallOptions): Promise<GetBorrowingRatesAndLimitsResult>;
  /**
   * Read the cross margin settings of the venue.
   *
   * Assets that trade on cross margin, the largest leverage, and the risk ratios that warn and liquidate. The older
   * margin.getMarginConfig tells the same.
   *
   * Public. Reads only; safe to repeat. Rate limit: 25 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/ua/get-cross-margin-config
   */
  getCrossMarginConfig(params?: GetCrossMarginConfigParameters, options?: CallOptions): Promise<GetCrossMarginConfigResult>;
  /**
   * Read the tiers of position size with their largest leverage.
   *
   * The larger the position, the smaller the leverage and the larger the maintenance margin. Rows by contract or asset and
   * tier.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/ua/get-position-tiers
   */
  getPositionTiers(params: GetPositionTiersParameters, options?: CallOptions): Promise<GetPositionTiersResult>;
}
