// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { CallOptions, Paged, PreflightCallOptions } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type FuturesGetTickerParameters = Schemas["FuturesGetTickerParameters"];
export type FuturesGetTickerResult = Schemas["FuturesGetTickerResult"];
export type FuturesGetAllPairsTickerParameters = Schemas["FuturesGetAllPairsTickerParameters"];
export type FuturesGetAllPairsTickerResult = Schemas["FuturesGetAllPairsTickerResult"];
export type FuturesGetOrderBookParameters = Schemas["FuturesGetOrderBookParameters"];
export type FuturesGetOrderBookResult = Schemas["FuturesGetOrderBookResult"];
export type GetKlinesParameters = Schemas["GetKlinesParameters"];
export type GetKlinesResult = Schemas["GetKlinesResult"];
export type FuturesGetTradesParameters = Schemas["FuturesGetTradesParameters"];
export type FuturesGetTradesResult = Schemas["FuturesGetTradesResult"];
export type GetOrderStatusParameters = Schemas["GetOrderStatusParameters"];
export type GetOrderStatusResult = Schemas["GetOrderStatusResult"];
export type FuturesPlaceOrderParameters = Schemas["FuturesPlaceOrderParameters"];
export type FuturesPlaceOrderResult = Schemas["FuturesPlaceOrderResult"];
export type FuturesCancelOrderParameters = Schemas["FuturesCancelOrderParameters"];
export type FuturesCancelOrderResult = Schemas["FuturesCancelOrderResult"];
export type CancelAllParameters = Schemas["CancelAllParameters"];
export type CancelAllResult = Schemas["CancelAllResult"];
export type OpenOrdersParameters = Schemas["OpenOrdersParameters"];
export type OpenOrdersResult = Schemas["OpenOrdersResult"];
export type ClosedOrdersParameters = Schemas["ClosedOrdersParameters"];
export type ClosedOrdersResult = Schemas["ClosedOrdersResult"];
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
export type FuturesGetWalletBalanceParameters = Schemas["FuturesGetWalletBalanceParameters"];
export type FuturesGetWalletBalanceResult = Schemas["FuturesGetWalletBalanceResult"];
export type GetTransactionsParameters = Schemas["GetTransactionsParameters"];
export type GetTransactionsResult = Schemas["GetTransactionsResult"];

export interface FuturesOperations {
  /**
   * Read prices, volume and funding of one perpetual.
   *
   * The answer is an object keyed by exchange (EXCHANGE_2), while futures.getAllPairsTicker is keyed by symbol. Members mix
   * text and JSON numbers.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 100 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/futures/reference/get-ticker
   */
  getTicker(params: FuturesGetTickerParameters, options?: CallOptions): Promise<FuturesGetTickerResult>;
  /**
   * Read prices, volume and funding of all perpetuals.
   *
   * The answer is an object keyed by symbol in upper case, while futures.getTicker is keyed by exchange.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 100 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/futures/reference/get-all-pairs-ticker
   */
  getAllPairsTicker(params: FuturesGetAllPairsTickerParameters, options?: CallOptions): Promise<FuturesGetAllPairsTickerResult>;
  /**
   * Read the order book of one perpetual.
   *
   * The best few levels, or more of them with l2Orderbook; how many is not documented. Bids fall and asks rise from the best
   * price. Both views share one limit.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 100 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/futures/reference/get-order-book
   */
  getOrderBook(params: FuturesGetOrderBookParameters, options?: CallOptions): Promise<FuturesGetOrderBookResult>;
  /**
   * Read candles of one perpetual.
   *
   * In which order they come is not documented: sort by start_time. Times are text here. How many candles one answer holds
   * at most is not documented either.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 30 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/futures/reference/klines
   */
  getKlines(params: GetKlinesParameters, options?: CallOptions): Promise<GetKlinesResult>;
  /**
   * Read the latest public trades of one perpetual.
   *
   * Members have names of one letter. Trades have no id here (in spot they have one), and price and quantity are JSON
   * numbers. How many there are is not documented.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 100 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/futures/reference/get-trades
   */
  getTrades(params: FuturesGetTradesParameters, options?: CallOptions): Promise<FuturesGetTradesResult>;
  /**
   * Read one order.
   *
   * By the venue's id, or by the id that it was given by its client: one of the two is needed. The answer holds it one level
   * deeper than others, in `order`. Final states are EXECUTED, CANCELLED and PARTIALLY_EXECUTED, whose rest is gone (in spot
   * it still works).
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 20 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/futures/reference/get-order-status
   */
  getOrderStatus(params?: GetOrderStatusParameters, options?: CallOptions): Promise<GetOrderStatusResult>;
  /**
   * Place a limit, market, stop or take-profit order.
   *
   * Answers when the order was taken; futures.getOrderStatus tells what became of it. LIMIT needs price. STOP_MARKET and
   * TAKE_PROFIT_MARKET close the whole position when the price reaches trigger_price: they need trigger_price, reduce_only
   * true and quantity 0. Always give a client_order_id of your own: it is what an order with a lost answer is looked up by,
   * and the venue says that it does not place a second order with the same one. Without it nothing tells two equal orders
   * apart.
   *
   * Signed (key). Must not be repeated blindly: a second one counts again. Rate limit: 1 of 20 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderStatus
   * @see https://api-trading.coinswitch.co/futures/reference/place-order
   */
  placeOrder(params: FuturesPlaceOrderParameters, options?: CallOptions): Promise<FuturesPlaceOrderResult>;
  /**
   * Cancel one working order.
   *
   * Answers that the cancellation was asked for (CANCELLATION_RAISED), not that it is done: the order may still be executed.
   * Read futures.getOrderStatus until the state is final. The answer names two members otherwise than all other orders,
   * avg_exec_price and exec_fee, and has no realised_pnl. The parameters travel in the body of a DELETE, which some HTTP
   * middleware drops.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 1 of 10 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderStatus
   * @see https://api-trading.coinswitch.co/futures/reference/cancel-order
   */
  cancelOrder(params: FuturesCancelOrderParameters, options?: CallOptions): Promise<FuturesCancelOrderResult>;
  /**
   * Cancel all working orders of a symbol, or of all symbols.
   *
   * Without a symbol every working order of the account goes, stop and take-profit orders included: positions lose what
   * protects them. The answer lists the orders that are about to be cancelled.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 1 of 10 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.openOrders
   * @see https://api-trading.coinswitch.co/futures/reference/cancel-all
   */
  cancelAll(params: CancelAllParameters, options?: CallOptions): Promise<CancelAllResult>;
  /**
   * List working orders.
   *
   * A read by POST; asking again is safe. Without times it covers the latest 50 orders of the last 7 days. To page, send the
   * answer's `cursor` as the next `to_time` and stop at an empty or short page. Any order listed here keeps
   * futures.updateLeverage from working on its symbol.
   *
   * Signed (key). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate limit: 1 of 20 in
   * 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/futures/reference/open-orders
   */
  readonly openOrders: Paged<(params: OpenOrdersParameters, options?: CallOptions) => Promise<OpenOrdersResult>, NonNullable<NonNullable<OpenOrdersResult>["orders"]>[number]>;
  /**
   * List finished orders.
   *
   * A read by POST; asking again is safe. Without times it covers the latest 50 orders of the last 7 days. To page, send the
   * answer's `cursor` as the next `to_time` and stop at an empty or short page.
   *
   * Signed (key). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate limit: 1 of 20 in
   * 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/futures/reference/closed-orders
   */
  readonly closedOrders: Paged<(params: ClosedOrdersParameters, options?: CallOptions) => Promise<ClosedOrdersResult>, NonNullable<NonNullable<ClosedOrdersResult>["orders"]>[number]>;
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
   * Leverage is one number per symbol and is not part of an order; set it before ordering. It is refused outside the
   * symbol's limits (futures.getInstrumentInfo), and while the symbol has an open position or any open order: cancel and
   * close first. The call option `preflight` asks for all three before anything is sent, and names what is in the way; an
   * order that is older than 7 days it does not see. Leverage is sent as a number and answered as text. Whether setting the
   * current value again is accepted is not known; read it with futures.getLeverage and skip the call when it is the same.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. With `{ preflight: true }` it asks
   * futures.getInstrumentInfo, futures.getPositions, futures.openOrders first. Rate limit: 1 of 10 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {PreflightError} with `preflight`, when these reads tell that the venue would refuse; nothing was sent
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getLeverage
   * @see https://api-trading.coinswitch.co/futures/reference/update-leverage
   */
  updateLeverage(params: UpdateLeverageParameters, options?: PreflightCallOptions): Promise<UpdateLeverageResult>;
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
  /**
   * List what changed the balance of the futures wallet.
   *
   * Fees, funding, profit and loss, added margin. A row has no time. Kinds are told in capitals in the answer (FUNDING_FEE),
   * and in other words in the filter (`funding fee`). How many rows an answer holds at most and how far back it goes is not
   * documented.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 1 of 20 in 60 s.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://api-trading.coinswitch.co/futures/reference/get-transactions
   */
  getTransactions(params: GetTransactionsParameters, options?: CallOptions): Promise<GetTransactionsResult>;
}
