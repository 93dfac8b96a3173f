// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { CallOptions } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type GetPortfolioParameters = Schemas["GetPortfolioParameters"];
export type GetPortfolioResult = Schemas["GetPortfolioResult"];
export type GetTdsParameters = Schemas["GetTdsParameters"];
export type GetTdsResult = Schemas["GetTdsResult"];
export type GetTradingFeeParameters = Schemas["GetTradingFeeParameters"];
export type GetTradingFeeResult = Schemas["GetTradingFeeResult"];
export type GetActiveCoinsParameters = Schemas["GetActiveCoinsParameters"];
export type GetActiveCoinsResult = Schemas["GetActiveCoinsResult"];
export type GetExchangePrecisionParameters = Schemas["GetExchangePrecisionParameters"];
export type GetExchangePrecisionResult = Schemas["GetExchangePrecisionResult"];
export type GetTradeInfoParameters = Schemas["GetTradeInfoParameters"];
export type GetTradeInfoResult = Schemas["GetTradeInfoResult"];
export type SpotGetAllPairsTickerParameters = Schemas["SpotGetAllPairsTickerParameters"];
export type SpotGetAllPairsTickerResult = Schemas["SpotGetAllPairsTickerResult"];
export type SpotGetTickerParameters = Schemas["SpotGetTickerParameters"];
export type SpotGetTickerResult = Schemas["SpotGetTickerResult"];
export type GetDepthParameters = Schemas["GetDepthParameters"];
export type GetDepthResult = Schemas["GetDepthResult"];
export type SpotGetTradesParameters = Schemas["SpotGetTradesParameters"];
export type SpotGetTradesResult = Schemas["SpotGetTradesResult"];
export type GetCandlesParameters = Schemas["GetCandlesParameters"];
export type GetCandlesResult = Schemas["GetCandlesResult"];
export type GetOrderParameters = Schemas["GetOrderParameters"];
export type GetOrderResult = Schemas["GetOrderResult"];
export type CreateOrderParameters = Schemas["CreateOrderParameters"];
export type CreateOrderResult = Schemas["CreateOrderResult"];
export type SpotCancelOrderParameters = Schemas["SpotCancelOrderParameters"];
export type SpotCancelOrderResult = Schemas["SpotCancelOrderResult"];
export type ListOrdersParameters = Schemas["ListOrdersParameters"];
export type ListOrdersResult = Schemas["ListOrdersResult"];
export type SpotServerTimeParameters = Schemas["SpotServerTimeParameters"];
export type SpotServerTimeResult = Schemas["SpotServerTimeResult"];
export type PingParameters = Schemas["PingParameters"];
export type PingResult = Schemas["PingResult"];
export type ValidateKeysParameters = Schemas["ValidateKeysParameters"];
export type ValidateKeysResult = Schemas["ValidateKeysResult"];

export interface SpotOperations {
  /**
   * Read the balances of the spot account.
   *
   * One row per asset. Balances of crypto assets are text and those of INR are numbers; the INR row lacks several members.
   * Prices and values are in INR whatever the asset.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 5000 in 10 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/portfolio
   */
  getPortfolio(params?: GetPortfolioParameters, options?: CallOptions): Promise<GetPortfolioResult>;
  /**
   * Read the tax that was deducted in this financial year.
   *
   * Tax deducted at source (TDS) on trades of the Indian financial year, April to March. That of pairs between crypto assets
   * appears a day late.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 25 in 10 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/tds
   */
  getTds(params?: GetTdsParameters, options?: CallOptions): Promise<GetTdsResult>;
  /**
   * Read the account's fees on an exchange.
   *
   * Keyed by exchange and there by base asset, not by pair. What is paid is the fee after discount.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/trading-fee
   */
  getTradingFee(params: GetTradingFeeParameters, options?: CallOptions): Promise<GetTradingFeeResult>;
  /**
   * List the pairs of an exchange.
   *
   * Pairs that can be traded now, by exchange.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/active-coins
   */
  getActiveCoins(params: GetActiveCoinsParameters, options?: CallOptions): Promise<GetActiveCoinsResult>;
  /**
   * Read how many decimals prices and quantities of an exchange may have.
   *
   * A read by POST; asking again is safe. Its figures may differ from those of spot.getTradeInfo in the venue's samples.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/exchange-precision
   */
  getExchangePrecision(params: GetExchangePrecisionParameters, options?: CallOptions): Promise<GetExchangePrecisionResult>;
  /**
   * Read the smallest and largest order of a pair, and its decimals.
   *
   * Ask this before an order: its value, price times quantity, must lie between min and max.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/trade-info
   */
  getTradeInfo(params: GetTradeInfoParameters, options?: CallOptions): Promise<GetTradeInfoResult>;
  /**
   * Read price and volume of all pairs of an exchange over 24 hours.
   *
   * Keyed by pair in upper case.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/tickers
   */
  getAllPairsTicker(params: SpotGetAllPairsTickerParameters, options?: CallOptions): Promise<SpotGetAllPairsTickerResult>;
  /**
   * Read price and volume of one pair over 24 hours, on one exchange or several.
   *
   * Keyed by pair in upper case. Ask one exchange at a time where a pair is on several: the answer does not say how it tells
   * them apart.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/tickers
   */
  getTicker(params: SpotGetTickerParameters, options?: CallOptions): Promise<SpotGetTickerResult>;
  /**
   * Read the order book of a pair.
   *
   * A snapshot of bids and asks.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/depth
   */
  getDepth(params: GetDepthParameters, options?: CallOptions): Promise<GetDepthResult>;
  /**
   * Read the latest trades of a pair.
   *
   * Trades of everybody. The members have names of one letter.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/trades
   */
  getTrades(params: SpotGetTradesParameters, options?: CallOptions): Promise<SpotGetTradesResult>;
  /**
   * Read candles of a pair.
   *
   * Candles that lie between the two times. Their sequence and how many there are at most is not documented: sort them by
   * start_time.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/candles
   */
  getCandles(params: GetCandlesParameters, options?: CallOptions): Promise<GetCandlesResult>;
  /**
   * Read one order.
   *
   * Give one of the two ids. By client_order_id an order is found whose answer was lost.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/get-order
   */
  getOrder(params?: GetOrderParameters, options?: CallOptions): Promise<GetOrderResult>;
  /**
   * Place a limit order.
   *
   * The order rests until it is executed, cancelled, or expired, which by default happens 90 seconds after it was placed.
   * Ask spot.getTradeInfo before for the smallest and largest value of an order and for the decimals of price and quantity.
   * Give every order a client_order_id of your own: after a lost answer it is the only way to find the order, and an order
   * that is sent again under the same id is not placed twice. An answer with the state DISCARDED means that the order never
   * reached the exchange.
   *
   * Signed (key). Must not be repeated blindly: a second one counts again. Rate limit: 1 of 100 in 10 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrder
   * @see https://api-trading.coinswitch.co/spot/reference/create-order
   */
  createOrder(params: CreateOrderParameters, options?: CallOptions): Promise<CreateOrderResult>;
  /**
   * Cancel an order.
   *
   * Takes its parameter in a JSON body, though it is a DELETE. The answer says CANCELLED, or CANCELLATION_RAISED while the
   * exchange has not confirmed it; such an order may still be executed, so read it again with spot.getOrder. Refused when
   * the order has ended, when it is being cancelled or expired already, and for a moment after it was placed.
   *
   * Signed (key). Sets a target; a repeat changes nothing more.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrder
   * @see https://api-trading.coinswitch.co/spot/reference/cancel-order
   */
  cancelOrder(params: SpotCancelOrderParameters, options?: CallOptions): Promise<SpotCancelOrderResult>;
  /**
   * List working orders, or orders that have ended.
   *
   * Either the orders that work or those that have ended, never both. Without count there are 25 working orders, or 500 that
   * have ended; of these the venue shows the latest 500 only, whatever is asked for. There are no pages: narrow the list
   * with from_time and to_time. What an empty list looks like is not documented.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 10000 in 10 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/list-orders
   */
  listOrders(params: ListOrdersParameters, options?: CallOptions): Promise<ListOrdersResult>;
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
   * Check that the venue answers.
   *
   * Changes nothing and tells nothing else. Signed like everything but the time. The answer is flat: there is no `data`
   * around it.
   *
   * Signed (key). Reads only; safe to repeat.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/spot/reference/
   */
  ping(params?: PingParameters, options?: CallOptions): Promise<PingResult>;
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
