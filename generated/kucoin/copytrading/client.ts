// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { CallOptions } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type CopytradingAddOrderParameters = Schemas["CopytradingAddOrderParameters"];
export type CopytradingAddOrderResult = Schemas["CopytradingAddOrderResult"];
export type CopytradingCancelOrderByIdParameters = Schemas["CopytradingCancelOrderByIdParameters"];
export type CopytradingCancelOrderByIdResult = Schemas["CopytradingCancelOrderByIdResult"];
export type CopytradingCancelOrderByClientOidParameters = Schemas["CopytradingCancelOrderByClientOidParameters"];
export type CopytradingCancelOrderByClientOidResult = Schemas["CopytradingCancelOrderByClientOidResult"];
export type CopytradingAddOrderTestParameters = Schemas["CopytradingAddOrderTestParameters"];
export type CopytradingAddOrderTestResult = Schemas["CopytradingAddOrderTestResult"];
export type CopytradingAddTPSLOrderParameters = Schemas["CopytradingAddTPSLOrderParameters"];
export type CopytradingAddTPSLOrderResult = Schemas["CopytradingAddTPSLOrderResult"];
export type CopytradingGetMaxOpenSizeParameters = Schemas["CopytradingGetMaxOpenSizeParameters"];
export type CopytradingGetMaxOpenSizeResult = Schemas["CopytradingGetMaxOpenSizeResult"];
export type CopytradingAddIsolatedMarginParameters = Schemas["CopytradingAddIsolatedMarginParameters"];
export type CopytradingAddIsolatedMarginResult = Schemas["CopytradingAddIsolatedMarginResult"];
export type CopytradingRemoveIsolatedMarginParameters = Schemas["CopytradingRemoveIsolatedMarginParameters"];
export type CopytradingRemoveIsolatedMarginResult = Schemas["CopytradingRemoveIsolatedMarginResult"];
export type CopytradingGetMaxWithdrawMarginParameters = Schemas["CopytradingGetMaxWithdrawMarginParameters"];
export type CopytradingGetMaxWithdrawMarginResult = Schemas["CopytradingGetMaxWithdrawMarginResult"];
export type CopytradingModifyAutoDepositStatusParameters = Schemas["CopytradingModifyAutoDepositStatusParameters"];
export type CopytradingModifyAutoDepositStatusResult = Schemas["CopytradingModifyAutoDepositStatusResult"];
export type CopytradingModifyIsolatedMarginRiskLimitParameters = Schemas["CopytradingModifyIsolatedMarginRiskLimitParameters"];
export type CopytradingModifyIsolatedMarginRiskLimitResult = Schemas["CopytradingModifyIsolatedMarginRiskLimitResult"];

export interface CopytradingOperations {
  /**
   * Place a limit, market or stop order as a lead trader.
   *
   * The order is copied by those who follow. Answers when the order was taken, before it is matched; the venue offers no
   * read that tells what became of it. size says how much, in contracts, unless closeOrder is true. With stop, the order
   * waits until its trigger is met.
   *
   * Signed (key, permission LeadtradeFutures). Must not be repeated blindly: a second one counts again. Rate limit: 2 of
   * pool copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470363
   */
  addOrder(params: CopytradingAddOrderParameters, options?: CallOptions): Promise<CopytradingAddOrderResult>;
  /**
   * Cancel one order of a lead trader by the venue's id.
   *
   * Cancels an open order or one that waits for its trigger. The answer says that the cancellation was taken.
   *
   * Signed (key, permission LeadtradeFutures). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool
   * copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470620
   */
  cancelOrderById(params: CopytradingCancelOrderByIdParameters, options?: CallOptions): Promise<CopytradingCancelOrderByIdResult>;
  /**
   * Cancel one order of a lead trader by the caller's own id.
   *
   * Cancels an open order or one that waits for its trigger. The answer says that the cancellation was taken.
   *
   * Signed (key, permission LeadtradeFutures). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool
   * copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470621
   */
  cancelOrderByClientOid(params: CopytradingCancelOrderByClientOidParameters, options?: CallOptions): Promise<CopytradingCancelOrderByClientOidResult>;
  /**
   * Check an order of a lead trader without placing it.
   *
   * Runs the checks of copytrading.addOrder. Nothing is placed, and the ids in the answer belong to no order.
   *
   * Signed (key, permission LeadtradeFutures). Reads only; safe to repeat. Rate limit: 2 of pool copytrading, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470618
   */
  addOrderTest(params: CopytradingAddOrderTestParameters, options?: CallOptions): Promise<CopytradingAddOrderTestResult>;
  /**
   * Place an order with take profit and stop loss as a lead trader.
   *
   * Like copytrading.addOrder, with triggers that close the position later. Up and down are directions of the price, not
   * profit and loss: for a short position triggerStopUpPrice is the stop loss.
   *
   * Signed (key, permission LeadtradeFutures). Must not be repeated blindly: a second one counts again. Rate limit: 2 of
   * pool copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470619
   */
  addTPSLOrder(params: CopytradingAddTPSLOrderParameters, options?: CallOptions): Promise<CopytradingAddTPSLOrderResult>;
  /**
   * Read how much a lead trader can still open on a contract.
   *
   * Largest buy and sell at a price and a leverage, in contracts.
   *
   * Signed (key, permission LeadtradeFutures). Reads only; safe to repeat. Rate limit: 4 of pool copytrading, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470612
   */
  getMaxOpenSize(params: CopytradingGetMaxOpenSizeParameters, options?: CallOptions): Promise<CopytradingGetMaxOpenSizeResult>;
  /**
   * Add margin to an isolated position of a lead trader.
   *
   * Moves margin from the free balance of the settlement asset to the position, which puts its liquidation price further
   * away. The venue carries out one call per bizNo, so a repeat with the same one adds nothing.
   *
   * Signed (key, permission LeadtradeFutures). Carries a key; a repeat with the same key is recognised by the venue. Rate
   * limit: 4 of pool copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks copytrading.getMaxWithdrawMargin
   * @see https://www.kucoin.com/docs-new/api-3470614
   */
  addIsolatedMargin(params: CopytradingAddIsolatedMarginParameters, options?: CallOptions): Promise<CopytradingAddIsolatedMarginResult>;
  /**
   * Take margin out of an isolated position of a lead trader.
   *
   * Moves margin back to the free balance, at most what copytrading.getMaxWithdrawMargin tells. The liquidation price comes
   * nearer.
   *
   * Signed (key, permission LeadtradeFutures). Must not be repeated blindly: a second one counts again. Rate limit: 10 of
   * pool copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks copytrading.getMaxWithdrawMargin
   * @see https://www.kucoin.com/docs-new/api-3470615
   */
  removeIsolatedMargin(params: CopytradingRemoveIsolatedMarginParameters, options?: CallOptions): Promise<CopytradingRemoveIsolatedMarginResult>;
  /**
   * Read how much margin a lead trader can take out of a position.
   *
   * In the settlement asset of the contract: USDT, or the coin of an inverse contract.
   *
   * Signed (key, permission LeadtradeFutures). Reads only; safe to repeat. Rate limit: 10 of pool copytrading, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470616
   */
  getMaxWithdrawMargin(params: CopytradingGetMaxWithdrawMarginParameters, options?: CallOptions): Promise<CopytradingGetMaxWithdrawMarginResult>;
  /**
   * Switch the automatic adding of margin of a lead trader on or off.
   *
   * For isolated margin. When on, margin is added from the free balance as the position comes near its liquidation. The
   * venue advises cross margin instead. Sending the same value again does no harm.
   *
   * Signed (key, permission LeadtradeFutures). Sets a target; a repeat changes nothing more. Rate limit: 4 of pool
   * copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470617
   */
  modifyAutoDepositStatus(params: CopytradingModifyAutoDepositStatusParameters, options?: CallOptions): Promise<CopytradingModifyAutoDepositStatusResult>;
  /**
   * Set the risk limit level of a contract as a lead trader.
   *
   * For isolated margin. Open orders of the contract are cancelled. The answer says only that the request was taken. Levels
   * are those of futures.getIsolatedMarginRiskLimit.
   *
   * Signed (key, permission LeadtradeFutures). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool
   * copytrading, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470613
   */
  modifyIsolatedMarginRiskLimit(params: CopytradingModifyIsolatedMarginRiskLimitParameters, options?: CallOptions): Promise<CopytradingModifyIsolatedMarginRiskLimitResult>;
}
