// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { CallOptions, Paged } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type HftServerTimeParameters = Schemas["HftServerTimeParameters"];
export type HftServerTimeResult = Schemas["HftServerTimeResult"];
export type GetInstrumentsInfoParameters = Schemas["GetInstrumentsInfoParameters"];
export type GetInstrumentsInfoResult = Schemas["GetInstrumentsInfoResult"];
export type GetTickersParameters = Schemas["GetTickersParameters"];
export type GetTickersResult = Schemas["GetTickersResult"];
export type HftGetOrderBookParameters = Schemas["HftGetOrderBookParameters"];
export type HftGetOrderBookResult = Schemas["HftGetOrderBookResult"];
export type GetKlineParameters = Schemas["GetKlineParameters"];
export type GetKlineResult = Schemas["GetKlineResult"];
export type GetRecentTradesParameters = Schemas["GetRecentTradesParameters"];
export type GetRecentTradesResult = Schemas["GetRecentTradesResult"];
export type HftPlaceOrderParameters = Schemas["HftPlaceOrderParameters"];
export type HftPlaceOrderResult = Schemas["HftPlaceOrderResult"];
export type HftCancelOrderParameters = Schemas["HftCancelOrderParameters"];
export type HftCancelOrderResult = Schemas["HftCancelOrderResult"];
export type CancelAllOrdersParameters = Schemas["CancelAllOrdersParameters"];
export type CancelAllOrdersResult = Schemas["CancelAllOrdersResult"];
export type GetOrdersRealtimeParameters = Schemas["GetOrdersRealtimeParameters"];
export type GetOrdersRealtimeResult = Schemas["GetOrdersRealtimeResult"];
export type GetOrderHistoryParameters = Schemas["GetOrderHistoryParameters"];
export type GetOrderHistoryResult = Schemas["GetOrderHistoryResult"];
export type ExecutionListParameters = Schemas["ExecutionListParameters"];
export type ExecutionListResult = Schemas["ExecutionListResult"];
export type HftGetPositionsParameters = Schemas["HftGetPositionsParameters"];
export type HftGetPositionsResult = Schemas["HftGetPositionsResult"];
export type SetLeverageParameters = Schemas["SetLeverageParameters"];
export type SetLeverageResult = Schemas["SetLeverageResult"];
export type SwitchPositionModeParameters = Schemas["SwitchPositionModeParameters"];
export type SwitchPositionModeResult = Schemas["SwitchPositionModeResult"];
export type HftGetWalletBalanceParameters = Schemas["HftGetWalletBalanceParameters"];
export type HftGetWalletBalanceResult = Schemas["HftGetWalletBalanceResult"];
export type TransferFundsParameters = Schemas["TransferFundsParameters"];
export type TransferFundsResult = Schemas["TransferFundsResult"];
export type GetSocketSignatureParameters = Schemas["GetSocketSignatureParameters"];
export type GetSocketSignatureResult = Schemas["GetSocketSignatureResult"];

export interface HftOperations {
  /**
   * Read the low-latency service's clock.
   *
   * Signed like all others of this host. The time is told in seconds and in nanoseconds, both as text, and once more in ms
   * around the result. client.spot.serverTime needs no key.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/hft/reference/server-time
   */
  serverTime(params?: HftServerTimeParameters, options?: CallOptions): Promise<HftServerTimeResult>;
  /**
   * Read price steps, order sizes and leverage limits of symbols.
   *
   * Round prices to priceFilter.tickSize and quantities to lotSizeFilter.qtyStep before ordering. Comes in pages when many
   * symbols are asked for.
   *
   * Signed (key). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/hft/reference/
   */
  readonly getInstrumentsInfo: Paged<(params: GetInstrumentsInfoParameters, options?: CallOptions) => Promise<GetInstrumentsInfoResult>, NonNullable<NonNullable<GetInstrumentsInfoResult>["list"]>[number]>;
  /**
   * Read the last price and 24 h figures.
   *
   * Futures have funding and open interest, options the volatilities and the greeks. Members that do not apply are missing
   * or empty text.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/hft/reference/
   */
  getTickers(params: GetTickersParameters, options?: CallOptions): Promise<GetTickersResult>;
  /**
   * Read the order book of one symbol.
   *
   * A snapshot: best price first on both sides, each level a price and a quantity.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/hft/reference/
   */
  getOrderBook(params: HftGetOrderBookParameters, options?: CallOptions): Promise<HftGetOrderBookResult>;
  /**
   * Read candles of one symbol.
   *
   * The venue's reference does not list it; one client uses it. Newest first in the API that this one is modelled on. Each
   * candle is a list: start, open, high, low, close, volume, turnover.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/hft/reference/
   */
  getKline(params: GetKlineParameters, options?: CallOptions): Promise<GetKlineResult>;
  /**
   * Read the latest trades of one symbol.
   *
   * The venue's reference does not list it; one client uses it. Everybody's trades; your own are in hft.executionList.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/hft/reference/
   */
  getRecentTrades(params: GetRecentTradesParameters, options?: CallOptions): Promise<GetRecentTradesResult>;
  /**
   * Place a limit or market order.
   *
   * Answers when the order was taken, before it is matched; hft.getOrdersRealtime tells what became of it. Quantities are in
   * the base asset. positionIdx must fit the position mode: 0 in one-way mode, 1 (long) or 2 (short) in hedge mode. Send an
   * orderLinkId: after a lost answer it is the only thing to look the order up by, and when no such order is found, the same
   * order may be sent again with the same orderLinkId, since the venue keeps only one.
   *
   * Signed (key). Must not be repeated blindly: a second one counts again.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks hft.getOrdersRealtime
   * @see https://api-trading.coinswitch.co/hft/reference/place-order
   */
  placeOrder(params: HftPlaceOrderParameters, options?: CallOptions): Promise<HftPlaceOrderResult>;
  /**
   * Cancel one order.
   *
   * The venue's reference does not list it; clients use it. Give orderId or orderLinkId. Answers when the request was taken;
   * hft.getOrdersRealtime tells whether the order was cancelled or filled first.
   *
   * Signed (key). Sets a target; a repeat changes nothing more.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks hft.getOrdersRealtime
   * @see https://api-trading.coinswitch.co/hft/reference/
   */
  cancelOrder(params: HftCancelOrderParameters, options?: CallOptions): Promise<HftCancelOrderResult>;
  /**
   * Cancel all open orders of a symbol.
   *
   * The venue's reference does not list it; a public client uses it. Which orders it took is told only in part: read
   * hft.getOrdersRealtime afterwards.
   *
   * Signed (key). Sets a target; a repeat changes nothing more.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks hft.getOrdersRealtime
   * @see https://api-trading.coinswitch.co/hft/reference/
   */
  cancelAllOrders(params: CancelAllOrdersParameters, options?: CallOptions): Promise<CancelAllOrdersResult>;
  /**
   * List open orders and those that ended lately.
   *
   * Orders stay for some hours after they ended. New and PartiallyFilled are working; Filled, Cancelled and Rejected are
   * final. The way to find out what became of an order: ask with its orderLinkId.
   *
   * Signed (key). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/hft/reference/order-realtime
   */
  readonly getOrdersRealtime: Paged<(params: GetOrdersRealtimeParameters, options?: CallOptions) => Promise<GetOrdersRealtimeResult>, NonNullable<NonNullable<GetOrdersRealtimeResult>["list"]>[number]>;
  /**
   * List orders that ended.
   *
   * The venue's reference does not list it; a public client uses it, and the page of hft.getOrdersRealtime speaks of a
   * history to be asked for by mail. Orders as in hft.getOrdersRealtime.
   *
   * Signed (key). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/hft/reference/
   */
  readonly getOrderHistory: Paged<(params: GetOrderHistoryParameters, options?: CallOptions) => Promise<GetOrderHistoryResult>, NonNullable<NonNullable<GetOrderHistoryResult>["list"]>[number]>;
  /**
   * List own trades.
   *
   * One row per match: an order that was filled in pieces has several. execId tells them apart. No row means that nothing
   * was filled.
   *
   * Signed (key). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/hft/reference/execution-list
   */
  readonly executionList: Paged<(params: ExecutionListParameters, options?: CallOptions) => Promise<ExecutionListResult>, NonNullable<NonNullable<ExecutionListResult>["list"]>[number]>;
  /**
   * Read positions.
   *
   * Open positions. In hedge mode a symbol has one row for the long and one for the short position (positionIdx 1 and 2), in
   * one-way mode a single one (0). side is empty and size 0 for a position that is flat, if such a row comes at all.
   *
   * Signed (key). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/hft/reference/positions
   */
  readonly getPositions: Paged<(params: HftGetPositionsParameters, options?: CallOptions) => Promise<HftGetPositionsResult>, NonNullable<NonNullable<HftGetPositionsResult>["list"]>[number]>;
  /**
   * Set the leverage of one symbol.
   *
   * buyLeverage and sellLeverage must be the same in one-way mode. Setting what is set already may be refused (110043 in the
   * API that this one is modelled on), which is no harm.
   *
   * Signed (key). Sets a target; a repeat changes nothing more.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks hft.getPositions
   * @see https://api-trading.coinswitch.co/hft/reference/
   */
  setLeverage(params: SetLeverageParameters, options?: CallOptions): Promise<SetLeverageResult>;
  /**
   * Switch between one-way and hedge mode.
   *
   * Counts for all symbols that settle in the coin. Refused while there is an open position or an open order in any of them.
   * Hedge mode keeps a long and a short position of a symbol apart; orders then need positionIdx 1 or 2.
   *
   * Signed (key). Sets a target; a repeat changes nothing more.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks hft.getPositions
   * @see https://api-trading.coinswitch.co/hft/reference/switch-position-mode
   */
  switchPositionMode(params: SwitchPositionModeParameters, options?: CallOptions): Promise<SwitchPositionModeResult>;
  /**
   * Read the balance of the low-latency account.
   *
   * The venue's reference does not list it; clients use it. This account is another one than the futures wallet
   * (futures.getWalletBalance); hft.transferFunds fills it. Totals are in USD, balances of a coin in that coin.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/hft/reference/
   */
  getWalletBalance(params: HftGetWalletBalanceParameters, options?: CallOptions): Promise<HftGetWalletBalanceResult>;
  /**
   * Move funds into or out of the low-latency account.
   *
   * The first transfer opens the account and fixes its currency for good: later ones must name the same quote_asset. Send a
   * client_txn_id: a second transfer with it is refused, so that after a lost answer the same call may be made again.
   *
   * Signed (key). Must not be repeated blindly: a second one counts again.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks hft.getWalletBalance
   * @see https://api-trading.coinswitch.co/hft/reference/transfer-funds
   */
  transferFunds(params: TransferFundsParameters, options?: CallOptions): Promise<TransferFundsResult>;
  /**
   * Get credentials for the private streams.
   *
   * For the login of the NATS connection, and different from the API key. The answer is flat: there is no result around it.
   * Treat it as a secret.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/hft/sockets/private
   */
  getSocketSignature(params?: GetSocketSignatureParameters, options?: CallOptions): Promise<GetSocketSignatureResult>;
}
