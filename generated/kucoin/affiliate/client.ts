// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { CallOptions } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type GetAccountParameters = Schemas["GetAccountParameters"];
export type GetAccountResult = Schemas["GetAccountResult"];

export interface AffiliateOperations {
  /**
   * Read the rebates that an affiliate earned on a day.
   *
   * A row for every invited user that brought a rebate on the day. The first call has an empty offset, every further one
   * that of the last row. Sources disagree on parameters and answer, so both forms are taken.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 30 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470279
   */
  getAccount(params?: GetAccountParameters, options?: CallOptions): Promise<GetAccountResult>;
}
