// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { CallOptions, Paged } from "../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Hosts of KuCoin. */
export type KucoinHost = "api" | "futures" | "broker";

export type GetCrossMarginAccountParameters = Schemas["GetCrossMarginAccountParameters"];
export type GetCrossMarginAccountResult = Schemas["GetCrossMarginAccountResult"];
export type GetIsolatedMarginAccountParameters = Schemas["GetIsolatedMarginAccountParameters"];
export type GetIsolatedMarginAccountResult = Schemas["GetIsolatedMarginAccountResult"];
export type FuturesGetServerTimeParameters = Schemas["FuturesGetServerTimeParameters"];
export type FuturesGetServerTimeResult = Schemas["FuturesGetServerTimeResult"];
export type GetBorrowHistoryParameters = Schemas["GetBorrowHistoryParameters"];
export type GetBorrowHistoryResult = Schemas["GetBorrowHistoryResult"];
export type BorrowParameters = Schemas["BorrowParameters"];
export type BorrowResult = Schemas["BorrowResult"];
export type GetRepayHistoryParameters = Schemas["GetRepayHistoryParameters"];
export type GetRepayHistoryResult = Schemas["GetRepayHistoryResult"];
export type RepayParameters = Schemas["RepayParameters"];
export type RepayResult = Schemas["RepayResult"];
export type GetInterestHistoryParameters = Schemas["GetInterestHistoryParameters"];
export type GetInterestHistoryResult = Schemas["GetInterestHistoryResult"];
export type ModifyLeverageParameters = Schemas["ModifyLeverageParameters"];
export type ModifyLeverageResult = Schemas["ModifyLeverageResult"];
export type GetMarginConfigParameters = Schemas["GetMarginConfigParameters"];
export type GetMarginConfigResult = Schemas["GetMarginConfigResult"];
export type SpotGetServerTimeParameters = Schemas["SpotGetServerTimeParameters"];
export type SpotGetServerTimeResult = Schemas["SpotGetServerTimeResult"];

export interface AccountOperations {
  /**
   * Read the cross margin account.
   *
   * Assets, debts and debt ratio of the cross margin account. On cross margin a debt ratio of 0.95 warns and 0.97
   * liquidates; see margin.getMarginConfig for the figures in force.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 15 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470127
   */
  getCrossMarginAccount(params?: GetCrossMarginAccountParameters, options?: CallOptions): Promise<GetCrossMarginAccountResult>;
  /**
   * Read the isolated margin accounts.
   *
   * Assets, debts and debt ratio of each pair of the isolated margin account, or of one pair.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 15 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470128
   */
  getIsolatedMarginAccount(params?: GetIsolatedMarginAccountParameters, options?: CallOptions): Promise<GetIsolatedMarginAccountResult>;
}

export interface FuturesOperations {
  /**
   * Read the clock of the futures host.
   *
   * The time a signed request to this host is checked against. Take the difference to the local clock at half the round trip
   * and add it to every KC-API-TIMESTAMP.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470229
   */
  getServerTime(params?: FuturesGetServerTimeParameters, options?: CallOptions): Promise<FuturesGetServerTimeResult>;
}

export interface MarginOperations {
  /**
   * Read borrow orders.
   *
   * Borrow orders of one asset, page by page. Tells whether a borrow order with a lost answer was carried out.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 15 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470207
   */
  readonly getBorrowHistory: Paged<(params: GetBorrowHistoryParameters, options?: CallOptions) => Promise<GetBorrowHistoryResult>, NonNullable<GetBorrowHistoryResult["items"]>[number]>;
  /**
   * Borrow an asset on cross or isolated margin.
   *
   * The order carries no key that would tell a repeat from a new loan, so it is never sent twice; when an answer was lost,
   * look at margin.getBorrowHistory first. The loan may be smaller than asked for with IOC; see actualSize.
   *
   * Signed (key, permission Margin). Must not be repeated blindly: a second one counts again. Rate limit: 15 of pool spot, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getBorrowHistory
   * @see https://www.kucoin.com/docs-new/api-3470206
   */
  borrow(params: BorrowParameters, options?: CallOptions): Promise<BorrowResult>;
  /**
   * Read repay orders.
   *
   * Repay orders of one asset, page by page. Tells whether a repay order with a lost answer was carried out.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 15 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470208
   */
  readonly getRepayHistory: Paged<(params: GetRepayHistoryParameters, options?: CallOptions) => Promise<GetRepayHistoryResult>, NonNullable<GetRepayHistoryResult["items"]>[number]>;
  /**
   * Repay borrowed money on cross or isolated margin.
   *
   * One amount covers principal and accrued interest; which is served first on a partial repayment is not known. The order
   * carries no key that would tell a repeat from a new one, so it is never sent twice; when an answer was lost, look at
   * margin.getRepayHistory first.
   *
   * Signed (key, permission Margin). Must not be repeated blindly: a second one counts again. Rate limit: 10 of pool spot, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getRepayHistory
   * @see https://www.kucoin.com/docs-new/api-3470210
   */
  repay(params: RepayParameters, options?: CallOptions): Promise<RepayResult>;
  /**
   * Read the interest that was charged.
   *
   * Interest rows, page by page; interest is charged about once an hour. The rows tell neither the pair nor the loan.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 20 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470209
   */
  readonly getInterestHistory: Paged<(params?: GetInterestHistoryParameters, options?: CallOptions) => Promise<GetInterestHistoryResult>, NonNullable<GetInterestHistoryResult["items"]>[number]>;
  /**
   * Set the leverage of cross margin or of one isolated pair.
   *
   * The leverage may not be below that of the present debt nor above the venue's maximum (margin.getMarginConfig for cross
   * margin). The venue offers no read of the setting: the account reads show debts and limits, not the leverage. Sending the
   * same value again does no harm.
   *
   * Signed (key, permission Margin). Sets a target; a repeat changes nothing more. Rate limit: 8 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470211
   */
  modifyLeverage(params: ModifyLeverageParameters, options?: CallOptions): Promise<ModifyLeverageResult>;
  /**
   * Read the cross margin settings of the venue.
   *
   * Assets that trade on cross margin, the largest leverage, and the debt ratios that warn and liquidate. Public, yet
   * counted in the spot pool.
   *
   * Public. Reads only; safe to repeat. Rate limit: 25 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470190
   */
  getMarginConfig(params?: GetMarginConfigParameters, options?: CallOptions): Promise<GetMarginConfigResult>;
}

export interface SpotOperations {
  /**
   * Read the venue's clock.
   *
   * The time a signed request is checked against. Take the difference to the local clock at half the round trip and add it
   * to every KC-API-TIMESTAMP.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470156
   */
  getServerTime(params?: SpotGetServerTimeParameters, options?: CallOptions): Promise<SpotGetServerTimeResult>;
}

/** Every operation of KuCoin, by group. */
export interface KucoinOperations {
  readonly account: AccountOperations;
  readonly futures: FuturesOperations;
  readonly margin: MarginOperations;
  readonly spot: SpotOperations;
}
