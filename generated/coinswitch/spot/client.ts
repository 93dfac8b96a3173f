// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { CallOptions } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type SpotServerTimeParameters = Schemas["SpotServerTimeParameters"];
export type SpotServerTimeResult = Schemas["SpotServerTimeResult"];
export type ValidateKeysParameters = Schemas["ValidateKeysParameters"];
export type ValidateKeysResult = Schemas["ValidateKeysResult"];

export interface SpotOperations {
  /**
   * Read the venue's clock.
   *
   * The only operation that needs no key. Use it to correct the epoch that signed requests carry. The answer is flat: there
   * is no `data` around it.
   *
   * Public. Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/
   */
  serverTime(params?: SpotServerTimeParameters, options?: CallOptions): Promise<SpotServerTimeResult>;
  /**
   * Check that key, signature and clock are accepted.
   *
   * Changes nothing. A key that passes can trade: the venue has neither read-only keys nor address lists. The answer is
   * flat: there is no `data` around it.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/
   */
  validateKeys(params?: ValidateKeysParameters, options?: CallOptions): Promise<ValidateKeysResult>;
}
