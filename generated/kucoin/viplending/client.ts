// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { CallOptions } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type GetLoanInfoParameters = Schemas["GetLoanInfoParameters"];
export type GetLoanInfoResult = Schemas["GetLoanInfoResult"];
export type GetAccountsParameters = Schemas["GetAccountsParameters"];
export type GetAccountsResult = Schemas["GetAccountsResult"];
export type GetDiscountRateConfigsParameters = Schemas["GetDiscountRateConfigsParameters"];
export type GetDiscountRateConfigsResult = Schemas["GetDiscountRateConfigsResult"];

export interface ViplendingOperations {
  /**
   * Read off-exchange loans and their loan-to-value.
   *
   * Loans of a VIP account outside the lending market, with the collateral and the loan-to-value (LTV) at which the venue
   * steps in. Only for accounts that have such a loan.
   *
   * Signed (key, permission Spot). Reads only; safe to repeat. Rate limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470277
   */
  getLoanInfo(params?: GetLoanInfoParameters, options?: CallOptions): Promise<GetLoanInfoResult>;
  /**
   * Read the accounts that secure off-exchange loans.
   *
   * Collateral by account, the master account's and those of its sub-accounts. Only for accounts that have such a loan.
   *
   * Signed (key, permission Spot). Reads only; safe to repeat. Rate limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470278
   */
  getAccounts(params?: GetAccountsParameters, options?: CallOptions): Promise<GetAccountsResult>;
  /**
   * Read how much of each asset counts as collateral.
   *
   * Rates by amount: the more of an asset secures the loan, the smaller the share of the further amount that counts.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 10 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3471463
   */
  getDiscountRateConfigs(params?: GetDiscountRateConfigsParameters, options?: CallOptions): Promise<GetDiscountRateConfigsResult>;
}
