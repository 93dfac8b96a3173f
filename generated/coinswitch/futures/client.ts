// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { CallOptions } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type GetLeverageParameters = Schemas["GetLeverageParameters"];
export type GetLeverageResult = Schemas["GetLeverageResult"];
export type UpdateLeverageParameters = Schemas["UpdateLeverageParameters"];
export type UpdateLeverageResult = Schemas["UpdateLeverageResult"];
export type GetInstrumentInfoParameters = Schemas["GetInstrumentInfoParameters"];
export type GetInstrumentInfoResult = Schemas["GetInstrumentInfoResult"];
export type FuturesGetPositionsParameters = Schemas["FuturesGetPositionsParameters"];
export type FuturesGetPositionsResult = Schemas["FuturesGetPositionsResult"];
export type AddMarginParameters = Schemas["AddMarginParameters"];
export type AddMarginResult = Schemas["AddMarginResult"];
export type GetOpenOrdersParameters = Schemas["GetOpenOrdersParameters"];
export type GetOpenOrdersResult = Schemas["GetOpenOrdersResult"];
export type FuturesGetWalletBalanceParameters = Schemas["FuturesGetWalletBalanceParameters"];
export type FuturesGetWalletBalanceResult = Schemas["FuturesGetWalletBalanceResult"];

export interface FuturesOperations {
  /**
   * Read the leverage of one perpetual.
   *
   * The stored setting of the symbol, with or without a position. What it is before the first change is not documented.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 20 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/futures/reference/get-leverage
   */
  getLeverage(params: GetLeverageParameters, options?: CallOptions): Promise<GetLeverageResult>;
  /**
   * Set the leverage of one perpetual.
   *
   * Leverage is one number per symbol and is not part of an order; set it before ordering. It is refused while the symbol
   * has an open position or any open order: cancel and close first. It is sent as a number and answered as text. Whether
   * setting the current value again is accepted is not known; read it with futures.getLeverage and skip the call when it is
   * the same.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 1 of 10 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getLeverage
   * @see https://api-trading.coinswitch.co/futures/reference/update-leverage
   */
  updateLeverage(params: UpdateLeverageParameters, options?: CallOptions): Promise<UpdateLeverageResult>;
  /**
   * Read leverage limits, order sizes, precisions and fees of all perpetuals.
   *
   * The answer is an object keyed by symbol in upper case. Take the symbol from the key: the member `symbol` is only the
   * base asset in lower case. Beware of `tick_size`: it does not fit the precisions beside it and may count units of the
   * last quote decimal, so do not round prices with it alone.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 100 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/futures/reference/get-instrument-info
   */
  getInstrumentInfo(params?: GetInstrumentInfoParameters, options?: CallOptions): Promise<GetInstrumentInfoResult>;
  /**
   * Read open positions.
   *
   * Open positions only; a closed one is no longer in the list. With nothing open the venue answers a text instead of a
   * list, which resolves to an empty list here.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 20 in 60 s. Resolves to [] when there is nothing.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/futures/reference/get-positions
   */
  getPositions(params: FuturesGetPositionsParameters, options?: CallOptions): Promise<FuturesGetPositionsResult>;
  /**
   * Add margin to an open position.
   *
   * Raises the margin of the position and moves its liquidation price away. The amount comes out of the futures wallet and
   * must not exceed what is available there. No operation takes margin out again, and nothing in the request tells two equal
   * calls apart: after a lost answer compare position_margin in futures.getPositions before sending it again.
   *
   * Signed (key). Must not be repeated blindly: a second one counts again. Rate limit: 1 of 10 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getPositions
   * @see https://api-trading.coinswitch.co/futures/reference/add-margin
   */
  addMargin(params: AddMarginParameters, options?: CallOptions): Promise<AddMarginResult>;
  /**
   * List working orders.
   *
   * A read by POST; asking again is safe. Without times it covers the latest 50 orders of the last 7 days. To page, send the
   * answer's `cursor` as the next `to_time` and stop at an empty or short page. Any order listed here keeps
   * futures.updateLeverage from working on its symbol.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 20 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/futures/reference/open-orders
   */
  getOpenOrders(params: GetOpenOrdersParameters, options?: CallOptions): Promise<GetOpenOrdersResult>;
  /**
   * Read the balances of the futures wallet.
   *
   * Totals per base asset, and what each symbol holds back. This wallet is not the one of the low-latency service.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 20 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/futures/reference/get-wallet-balance
   */
  getWalletBalance(params?: FuturesGetWalletBalanceParameters, options?: CallOptions): Promise<FuturesGetWalletBalanceResult>;
}
