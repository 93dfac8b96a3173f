// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { CallOptions, Paged } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type FuturesGetSymbolParameters = Schemas["FuturesGetSymbolParameters"];
export type FuturesGetSymbolResult = Schemas["FuturesGetSymbolResult"];
export type FuturesGetAllSymbolsParameters = Schemas["FuturesGetAllSymbolsParameters"];
export type FuturesGetAllSymbolsResult = Schemas["FuturesGetAllSymbolsResult"];
export type FuturesGetTickerParameters = Schemas["FuturesGetTickerParameters"];
export type FuturesGetTickerResult = Schemas["FuturesGetTickerResult"];
export type FuturesGetAllTickersParameters = Schemas["FuturesGetAllTickersParameters"];
export type FuturesGetAllTickersResult = Schemas["FuturesGetAllTickersResult"];
export type FuturesGetFullOrderBookParameters = Schemas["FuturesGetFullOrderBookParameters"];
export type FuturesGetFullOrderBookResult = Schemas["FuturesGetFullOrderBookResult"];
export type FuturesGetPartOrderBookParameters = Schemas["FuturesGetPartOrderBookParameters"];
export type FuturesGetPartOrderBookResult = Schemas["FuturesGetPartOrderBookResult"];
export type FuturesGetMarketTradeHistoryParameters = Schemas["FuturesGetMarketTradeHistoryParameters"];
export type FuturesGetMarketTradeHistoryResult = Schemas["FuturesGetMarketTradeHistoryResult"];
export type FuturesGetKlinesParameters = Schemas["FuturesGetKlinesParameters"];
export type FuturesGetKlinesResult = Schemas["FuturesGetKlinesResult"];
export type GetMarkPriceParameters = Schemas["GetMarkPriceParameters"];
export type GetMarkPriceResult = Schemas["GetMarkPriceResult"];
export type GetSpotIndexPriceParameters = Schemas["GetSpotIndexPriceParameters"];
export type GetSpotIndexPriceResult = Schemas["GetSpotIndexPriceResult"];
export type GetInterestRateIndexParameters = Schemas["GetInterestRateIndexParameters"];
export type GetInterestRateIndexResult = Schemas["GetInterestRateIndexResult"];
export type GetPremiumIndexParameters = Schemas["GetPremiumIndexParameters"];
export type GetPremiumIndexResult = Schemas["GetPremiumIndexResult"];
export type FuturesGet24hrStatsParameters = Schemas["FuturesGet24hrStatsParameters"];
export type FuturesGet24hrStatsResult = Schemas["FuturesGet24hrStatsResult"];
export type FuturesGetServiceStatusParameters = Schemas["FuturesGetServiceStatusParameters"];
export type FuturesGetServiceStatusResult = Schemas["FuturesGetServiceStatusResult"];
export type FuturesGetPublicTokenParameters = Schemas["FuturesGetPublicTokenParameters"];
export type FuturesGetPublicTokenResult = Schemas["FuturesGetPublicTokenResult"];
export type FuturesGetPrivateTokenParameters = Schemas["FuturesGetPrivateTokenParameters"];
export type FuturesGetPrivateTokenResult = Schemas["FuturesGetPrivateTokenResult"];
export type GetCurrentFundingRateParameters = Schemas["GetCurrentFundingRateParameters"];
export type GetCurrentFundingRateResult = Schemas["GetCurrentFundingRateResult"];
export type GetPublicFundingHistoryParameters = Schemas["GetPublicFundingHistoryParameters"];
export type GetPublicFundingHistoryResult = Schemas["GetPublicFundingHistoryResult"];
export type GetPrivateFundingHistoryParameters = Schemas["GetPrivateFundingHistoryParameters"];
export type GetPrivateFundingHistoryResult = Schemas["GetPrivateFundingHistoryResult"];
export type GetOrderListParameters = Schemas["GetOrderListParameters"];
export type GetOrderListResult = Schemas["GetOrderListResult"];
export type FuturesAddOrderParameters = Schemas["FuturesAddOrderParameters"];
export type FuturesAddOrderResult = Schemas["FuturesAddOrderResult"];
export type CancelAllOrdersV1Parameters = Schemas["CancelAllOrdersV1Parameters"];
export type CancelAllOrdersV1Result = Schemas["CancelAllOrdersV1Result"];
export type FuturesAddOrderTestParameters = Schemas["FuturesAddOrderTestParameters"];
export type FuturesAddOrderTestResult = Schemas["FuturesAddOrderTestResult"];
export type FuturesBatchAddOrdersParameters = Schemas["FuturesBatchAddOrdersParameters"];
export type FuturesBatchAddOrdersResult = Schemas["FuturesBatchAddOrdersResult"];
export type FuturesAddTPSLOrderParameters = Schemas["FuturesAddTPSLOrderParameters"];
export type FuturesAddTPSLOrderResult = Schemas["FuturesAddTPSLOrderResult"];
export type FuturesGetOrderByOrderIdParameters = Schemas["FuturesGetOrderByOrderIdParameters"];
export type FuturesGetOrderByOrderIdResult = Schemas["FuturesGetOrderByOrderIdResult"];
export type FuturesCancelOrderByIdParameters = Schemas["FuturesCancelOrderByIdParameters"];
export type FuturesCancelOrderByIdResult = Schemas["FuturesCancelOrderByIdResult"];
export type FuturesCancelOrderByClientOidParameters = Schemas["FuturesCancelOrderByClientOidParameters"];
export type FuturesCancelOrderByClientOidResult = Schemas["FuturesCancelOrderByClientOidResult"];
export type BatchCancelOrdersParameters = Schemas["BatchCancelOrdersParameters"];
export type BatchCancelOrdersResult = Schemas["BatchCancelOrdersResult"];
export type CancelAllOrdersV3Parameters = Schemas["CancelAllOrdersV3Parameters"];
export type CancelAllOrdersV3Result = Schemas["CancelAllOrdersV3Result"];
export type GetStopOrderListParameters = Schemas["GetStopOrderListParameters"];
export type GetStopOrderListResult = Schemas["GetStopOrderListResult"];
export type CancelAllStopOrdersParameters = Schemas["CancelAllStopOrdersParameters"];
export type CancelAllStopOrdersResult = Schemas["CancelAllStopOrdersResult"];
export type FuturesGetOrderByClientOidParameters = Schemas["FuturesGetOrderByClientOidParameters"];
export type FuturesGetOrderByClientOidResult = Schemas["FuturesGetOrderByClientOidResult"];
export type GetRecentClosedOrdersParameters = Schemas["GetRecentClosedOrdersParameters"];
export type GetRecentClosedOrdersResult = Schemas["GetRecentClosedOrdersResult"];
export type GetOpenOrderValueParameters = Schemas["GetOpenOrderValueParameters"];
export type GetOpenOrderValueResult = Schemas["GetOpenOrderValueResult"];
export type FuturesGetTradeHistoryParameters = Schemas["FuturesGetTradeHistoryParameters"];
export type FuturesGetTradeHistoryResult = Schemas["FuturesGetTradeHistoryResult"];
export type GetRecentTradeHistoryParameters = Schemas["GetRecentTradeHistoryParameters"];
export type GetRecentTradeHistoryResult = Schemas["GetRecentTradeHistoryResult"];
export type GetMarginModeParameters = Schemas["GetMarginModeParameters"];
export type GetMarginModeResult = Schemas["GetMarginModeResult"];
export type SwitchMarginModeParameters = Schemas["SwitchMarginModeParameters"];
export type SwitchMarginModeResult = Schemas["SwitchMarginModeResult"];
export type BatchSwitchMarginModeParameters = Schemas["BatchSwitchMarginModeParameters"];
export type BatchSwitchMarginModeResult = Schemas["BatchSwitchMarginModeResult"];
export type GetCrossMarginLeverageParameters = Schemas["GetCrossMarginLeverageParameters"];
export type GetCrossMarginLeverageResult = Schemas["GetCrossMarginLeverageResult"];
export type ModifyMarginLeverageParameters = Schemas["ModifyMarginLeverageParameters"];
export type ModifyMarginLeverageResult = Schemas["ModifyMarginLeverageResult"];
export type GetPositionModeParameters = Schemas["GetPositionModeParameters"];
export type GetPositionModeResult = Schemas["GetPositionModeResult"];
export type SwitchPositionModeParameters = Schemas["SwitchPositionModeParameters"];
export type SwitchPositionModeResult = Schemas["SwitchPositionModeResult"];
export type GetPositionDetailsParameters = Schemas["GetPositionDetailsParameters"];
export type GetPositionDetailsResult = Schemas["GetPositionDetailsResult"];
export type GetPositionV2Parameters = Schemas["GetPositionV2Parameters"];
export type GetPositionV2Result = Schemas["GetPositionV2Result"];
export type GetPositionListParameters = Schemas["GetPositionListParameters"];
export type GetPositionListResult = Schemas["GetPositionListResult"];
export type GetPositionsHistoryParameters = Schemas["GetPositionsHistoryParameters"];
export type GetPositionsHistoryResult = Schemas["GetPositionsHistoryResult"];
export type FuturesAddIsolatedMarginParameters = Schemas["FuturesAddIsolatedMarginParameters"];
export type FuturesAddIsolatedMarginResult = Schemas["FuturesAddIsolatedMarginResult"];
export type FuturesRemoveIsolatedMarginParameters = Schemas["FuturesRemoveIsolatedMarginParameters"];
export type FuturesRemoveIsolatedMarginResult = Schemas["FuturesRemoveIsolatedMarginResult"];
export type FuturesGetMaxWithdrawMarginParameters = Schemas["FuturesGetMaxWithdrawMarginParameters"];
export type FuturesGetMaxWithdrawMarginResult = Schemas["FuturesGetMaxWithdrawMarginResult"];
export type FuturesGetMaxOpenSizeParameters = Schemas["FuturesGetMaxOpenSizeParameters"];
export type FuturesGetMaxOpenSizeResult = Schemas["FuturesGetMaxOpenSizeResult"];
export type GetCrossMarginRiskLimitParameters = Schemas["GetCrossMarginRiskLimitParameters"];
export type GetCrossMarginRiskLimitResult = Schemas["GetCrossMarginRiskLimitResult"];
export type GetCrossMarginRequirementParameters = Schemas["GetCrossMarginRequirementParameters"];
export type GetCrossMarginRequirementResult = Schemas["GetCrossMarginRequirementResult"];
export type GetIsolatedMarginRiskLimitParameters = Schemas["GetIsolatedMarginRiskLimitParameters"];
export type GetIsolatedMarginRiskLimitResult = Schemas["GetIsolatedMarginRiskLimitResult"];
export type FuturesModifyIsolatedMarginRiskLimitParameters = Schemas["FuturesModifyIsolatedMarginRiskLimitParameters"];
export type FuturesModifyIsolatedMarginRiskLimitResult = Schemas["FuturesModifyIsolatedMarginRiskLimitResult"];
export type FuturesModifyAutoDepositStatusParameters = Schemas["FuturesModifyAutoDepositStatusParameters"];
export type FuturesModifyAutoDepositStatusResult = Schemas["FuturesModifyAutoDepositStatusResult"];
export type FuturesGetServerTimeParameters = Schemas["FuturesGetServerTimeParameters"];
export type FuturesGetServerTimeResult = Schemas["FuturesGetServerTimeResult"];

export interface FuturesOperations {
  /**
   * Read a contract and its market figures.
   *
   * What one contract is worth (multiplier), increments and limits of orders, margin and fee rates, funding, and the figures
   * of the last 24 hours. Sizes of futures orders and positions are whole contracts.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470221
   */
  getSymbol(params: FuturesGetSymbolParameters, options?: CallOptions): Promise<FuturesGetSymbolResult>;
  /**
   * List all contracts that can be traded.
   *
   * The same figures as futures.getSymbol for every contract, several hundred of them; more than 1 MB.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470220
   */
  getAllSymbols(params?: FuturesGetAllSymbolsParameters, options?: CallOptions): Promise<FuturesGetAllSymbolsResult>;
  /**
   * Read the latest trade and the best prices of a contract.
   *
   * Sizes are in contracts, the time is in nanoseconds.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470222
   */
  getTicker(params: FuturesGetTickerParameters, options?: CallOptions): Promise<FuturesGetTickerResult>;
  /**
   * Read the latest trades and the best prices of all contracts.
   *
   * The answer of futures.getTicker for every contract; far cheaper than one call for each.
   *
   * Public. Reads only; safe to repeat. Rate limit: 5 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470223
   */
  getAllTickers(params?: FuturesGetAllTickersParameters, options?: CallOptions): Promise<FuturesGetAllTickersResult>;
  /**
   * Read the whole order book of a contract.
   *
   * All price levels, added up by price. A heavy answer; futures.getPartOrderBook suffices for the best prices. A book that
   * is kept from the stream begins with this one.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470224
   */
  getFullOrderBook(params: FuturesGetFullOrderBookParameters, options?: CallOptions): Promise<FuturesGetFullOrderBookResult>;
  /**
   * Read the best levels of the order book of a contract.
   *
   * The best 20 or 100 price levels of each side, added up by price.
   *
   * Public. Reads only; safe to repeat. Rate limit: 5 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470225
   */
  getPartOrderBook(params: FuturesGetPartOrderBookParameters, options?: CallOptions): Promise<FuturesGetPartOrderBookResult>;
  /**
   * Read the latest trades of a contract.
   *
   * The last 100 trades of the market, latest first.
   *
   * Public. Reads only; safe to repeat. Rate limit: 5 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470232
   */
  getMarketTradeHistory(params: FuturesGetMarketTradeHistoryParameters, options?: CallOptions): Promise<FuturesGetMarketTradeHistoryResult>;
  /**
   * Read candles of a contract or an index.
   *
   * Candles as lists, oldest first. At most 500 per call by the documents, 200 as seen; read longer ranges piece by piece.
   * Without a range the latest ones.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470234
   */
  getKlines(params: FuturesGetKlinesParameters, options?: CallOptions): Promise<FuturesGetKlinesResult>;
  /**
   * Read the mark price of a contract.
   *
   * Mark and index price, renewed every second. Profit and liquidation go by the mark price.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470233
   */
  getMarkPrice(params: GetMarkPriceParameters, options?: CallOptions): Promise<GetMarkPriceResult>;
  /**
   * Read the index price of a contract and what it is made of.
   *
   * Index prices second by second, each with the price and weight of every exchange, page by page. Answers may be 5 s old.
   *
   * Public. Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate limit: 2 of pool public,
   * 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470231
   */
  readonly getSpotIndexPrice: Paged<(params: GetSpotIndexPriceParameters, options?: CallOptions) => Promise<GetSpotIndexPriceResult>, NonNullable<NonNullable<GetSpotIndexPriceResult>["dataList"]>[number]>;
  /**
   * Read the interest rates that enter the funding rate.
   *
   * Interest rates of the base or the quote asset, page by page.
   *
   * Public. Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate limit: 5 of pool public,
   * 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470226
   */
  readonly getInterestRateIndex: Paged<(params: GetInterestRateIndexParameters, options?: CallOptions) => Promise<GetInterestRateIndexResult>, NonNullable<NonNullable<GetInterestRateIndexResult>["dataList"]>[number]>;
  /**
   * Read the premium index of a contract.
   *
   * How far the contract trades from its index, which enters the funding rate; page by page.
   *
   * Public. Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate limit: 3 of pool public,
   * 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470227
   */
  readonly getPremiumIndex: Paged<(params: GetPremiumIndexParameters, options?: CallOptions) => Promise<GetPremiumIndexResult>, NonNullable<NonNullable<GetPremiumIndexResult>["dataList"]>[number]>;
  /**
   * Read the turnover of all futures in the last 24 hours.
   *
   * One figure for the whole venue; the figures of one contract are in futures.getSymbol.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 3 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470228
   */
  get24hrStats(params?: FuturesGet24hrStatsParameters, options?: CallOptions): Promise<FuturesGet24hrStatsResult>;
  /**
   * Read whether futures can be traded.
   *
   * open is normal trading, cancelonly lets orders only be cancelled, close is a halt or maintenance.
   *
   * Public. Reads only; safe to repeat. Rate limit: 4 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470230
   */
  getServiceStatus(params?: FuturesGetServiceStatusParameters, options?: CallOptions): Promise<FuturesGetServiceStatusResult>;
  /**
   * Get a token for the public streams of futures.
   *
   * Token and servers for a WebSocket connection to market data. Takes no parameters.
   *
   * Public. Reads only; safe to repeat. Rate limit: 10 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470297
   */
  getPublicToken(params?: FuturesGetPublicTokenParameters, options?: CallOptions): Promise<FuturesGetPublicTokenResult>;
  /**
   * Get a token for the private streams of futures.
   *
   * Token and servers for a WebSocket connection to orders, positions and balances of the account. Whoever has the token can
   * read them. Takes no parameters.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 10 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470296
   */
  getPrivateToken(params?: FuturesGetPrivateTokenParameters, options?: CallOptions): Promise<FuturesGetPrivateTokenResult>;
  /**
   * Read the funding rate of a contract.
   *
   * Longs pay shorts when the rate is positive. The interval may change between two settlements; fundingTime tells the next
   * one.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470265
   */
  getCurrentFundingRate(params: GetCurrentFundingRateParameters, options?: CallOptions): Promise<GetCurrentFundingRateResult>;
  /**
   * Read past funding rates of a contract.
   *
   * The rate of each settlement in a time range, latest first.
   *
   * Public. Reads only; safe to repeat. Rate limit: 5 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470266
   */
  getPublicFundingHistory(params: GetPublicFundingHistoryParameters, options?: CallOptions): Promise<GetPublicFundingHistoryResult>;
  /**
   * Read the funding that the account paid and received.
   *
   * One row per settlement and position of a contract, page by page.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 5 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470267
   */
  readonly getPrivateFundingHistory: Paged<(params: GetPrivateFundingHistoryParameters, options?: CallOptions) => Promise<GetPrivateFundingHistoryResult>, NonNullable<NonNullable<GetPrivateFundingHistoryResult>["dataList"]>[number]>;
  /**
   * Read open or finished orders.
   *
   * Page by page; finished ones unless status says active. Stop orders that wait for their trigger are in
   * futures.getStopOrderList. Finished orders may show late; futures.getRecentClosedOrders is faster.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470244
   */
  readonly getOrderList: Paged<(params?: GetOrderListParameters, options?: CallOptions) => Promise<GetOrderListResult>, NonNullable<NonNullable<GetOrderListResult>["items"]>[number]>;
  /**
   * Place a limit, market or stop order.
   *
   * Answers when the order was taken, before it is matched; futures.getOrderByClientOid tells what became of it. Exactly one
   * of size, qty and valueQty says how much, none with closeOrder. With stop, the order waits until its trigger is met.
   * marginMode must be that of the contract (330005 otherwise), and a hedge account needs positionSide (330012 otherwise).
   *
   * Signed (key, permission Futures). Must not be repeated blindly: a second one counts again. Rate limit: 2 of pool
   * futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470235
   */
  addOrder(params: FuturesAddOrderParameters, options?: CallOptions): Promise<FuturesAddOrderResult>;
  /**
   * Cancel all open orders, with the older call.
   *
   * Replaced by futures.cancelAllOrdersV3, which weighs 10 instead of 800. Cancels the open orders of one contract, or of
   * all when symbol is absent; stop orders that wait stay.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 800 of pool futures, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderList
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470362
   */
  cancelAllOrdersV1(params?: CancelAllOrdersV1Parameters, options?: CallOptions): Promise<CancelAllOrdersV1Result>;
  /**
   * Check an order without placing it.
   *
   * Runs the checks of futures.addOrder. Nothing is placed, and the ids in the answer belong to no order.
   *
   * Signed (key, permission Futures). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470238
   */
  addOrderTest(params: FuturesAddOrderTestParameters, options?: CallOptions): Promise<FuturesAddOrderTestResult>;
  /**
   * Place up to 20 orders.
   *
   * Each order has a fate of its own: look at code of every row, 200000 for taken. Each order is given as in
   * futures.addOrder, with the same rules; limit orders need price. Fees of what enters the book are held in advance.
   *
   * Signed (key, permission Futures). Must not be repeated blindly: a second one counts again. Rate limit: 20 of pool
   * futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470236
   */
  batchAddOrders(params: FuturesBatchAddOrdersParameters, options?: CallOptions): Promise<FuturesBatchAddOrdersResult>;
  /**
   * Place an order with take profit and stop loss.
   *
   * Like futures.addOrder, with triggers that close the position later. Up and down are directions of the price, not profit
   * and loss: for a short position triggerStopUpPrice is the stop loss. Exactly one of size, qty and valueQty says how much,
   * none with closeOrder.
   *
   * Signed (key, permission Futures). Must not be repeated blindly: a second one counts again. Rate limit: 2 of pool
   * futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470237
   */
  addTPSLOrder(params: FuturesAddTPSLOrderParameters, options?: CallOptions): Promise<FuturesAddTPSLOrderResult>;
  /**
   * Read one order by the venue's id.
   *
   * State of the order, open, ended, or waiting for its trigger. An unknown id is refused with 100001.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470245
   */
  getOrderByOrderId(params: FuturesGetOrderByOrderIdParameters, options?: CallOptions): Promise<FuturesGetOrderByOrderIdResult>;
  /**
   * Cancel one order by the venue's id.
   *
   * Cancels an open order or one that waits for its trigger. The answer says that the cancellation was taken;
   * futures.getOrderByOrderId tells what became of it. An order that ended already is refused with 100004.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderByOrderId
   * @see https://www.kucoin.com/docs-new/api-3470239
   */
  cancelOrderById(params: FuturesCancelOrderByIdParameters, options?: CallOptions): Promise<FuturesCancelOrderByIdResult>;
  /**
   * Cancel one order by the caller's own id.
   *
   * The answer says that the cancellation was taken; futures.getOrderByClientOid tells what became of it. An order that
   * ended already is refused with 100004.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470240
   */
  cancelOrderByClientOid(params: FuturesCancelOrderByClientOidParameters, options?: CallOptions): Promise<FuturesCancelOrderByClientOidResult>;
  /**
   * Cancel several orders.
   *
   * Orders are named by the venue's ids or by the caller's own. Give one of the two lists: of both, a client library says,
   * only orderIdsList counts. Each order has a fate of its own: look at code of every row, 200 for taken.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 20 of pool futures, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderList
   * @see https://www.kucoin.com/docs-new/api-3470241
   */
  batchCancelOrders(params?: BatchCancelOrdersParameters, options?: CallOptions): Promise<BatchCancelOrdersResult>;
  /**
   * Cancel all open orders of one contract.
   *
   * Stop orders that wait for their trigger stay; see futures.cancelAllStopOrders. The answer says that the cancellations
   * were taken.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 10 of pool futures, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getOrderList
   * @see https://www.kucoin.com/docs-new/api-3470242
   */
  cancelAllOrdersV3(params: CancelAllOrdersV3Parameters, options?: CallOptions): Promise<CancelAllOrdersV3Result>;
  /**
   * Read stop orders that wait for their trigger.
   *
   * Page by page. Once its trigger is met, a stop order is in futures.getOrderList.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 6 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470247
   */
  readonly getStopOrderList: Paged<(params?: GetStopOrderListParameters, options?: CallOptions) => Promise<GetStopOrderListResult>, NonNullable<NonNullable<GetStopOrderListResult>["items"]>[number]>;
  /**
   * Cancel all stop orders that wait for their trigger.
   *
   * Those of one contract, or of all when symbol is absent. An order whose trigger was met is an open order: see
   * futures.cancelAllOrdersV3.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 15 of pool futures, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getStopOrderList
   * @see https://www.kucoin.com/docs-new/api-3470243
   */
  cancelAllStopOrders(params?: CancelAllStopOrdersParameters, options?: CallOptions): Promise<CancelAllStopOrdersResult>;
  /**
   * Read one order by the caller's own id.
   *
   * State of the order, open, ended, or waiting for its trigger. Tells also whether an order with a lost answer was placed.
   * An unknown id is refused with 100001.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470352
   */
  getOrderByClientOid(params: FuturesGetOrderByClientOidParameters, options?: CallOptions): Promise<FuturesGetOrderByClientOidResult>;
  /**
   * Read the orders that ended in the last 24 hours.
   *
   * At most the newest 1000, without pages, and with less delay than futures.getOrderList.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470246
   */
  getRecentClosedOrders(params?: GetRecentClosedOrdersParameters, options?: CallOptions): Promise<GetRecentClosedOrdersResult>;
  /**
   * Read how much is in open orders of one contract.
   *
   * Quantity and value of the parts that are not filled yet, buys and sells apart.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 10 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470250
   */
  getOpenOrderValue(params: GetOpenOrderValueParameters, options?: CallOptions): Promise<GetOpenOrderValueResult>;
  /**
   * Read own trades.
   *
   * Page by page, and with a delay; futures.getRecentTradeHistory is faster. An order that was filled in several steps has a
   * row for each. With orderId the other filters are ignored.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 5 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470248
   */
  readonly getTradeHistory: Paged<(params?: FuturesGetTradeHistoryParameters, options?: CallOptions) => Promise<FuturesGetTradeHistoryResult>, NonNullable<NonNullable<FuturesGetTradeHistoryResult>["items"]>[number]>;
  /**
   * Read own trades of the last 24 hours.
   *
   * At most the newest 1000, without pages, and with less delay than futures.getTradeHistory.
   *
   * Signed (key, permission Futures). Reads only; safe to repeat. Rate limit: 1 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470249
   */
  getRecentTradeHistory(params?: GetRecentTradeHistoryParameters, options?: CallOptions): Promise<GetRecentTradeHistoryResult>;
  /**
   * Read the margin mode of a contract.
   *
   * Tells whether new orders of the contract must be ISOLATED or CROSS. Tells also whether a switch with a lost answer was
   * applied.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470259
   */
  getMarginMode(params: GetMarginModeParameters, options?: CallOptions): Promise<GetMarginModeResult>;
  /**
   * Switch a contract between isolated and cross margin.
   *
   * Refused while the contract has live orders or a position (50002). Orders must name the mode that is set (330005
   * otherwise); an order without marginMode counts as ISOLATED. Sending the same mode again does no harm.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getMarginMode
   * @see https://www.kucoin.com/docs-new/api-3470262
   */
  switchMarginMode(params: SwitchMarginModeParameters, options?: CallOptions): Promise<SwitchMarginModeResult>;
  /**
   * Switch several contracts to one margin mode.
   *
   * Success of the call does not mean that every contract was switched: those with live orders or a position keep their mode
   * and stand in errors (50002). Look at marginMode of the answer for what is in force.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getMarginMode
   * @see https://www.kucoin.com/docs-new/api-3472403
   */
  batchSwitchMarginMode(params: BatchSwitchMarginModeParameters, options?: CallOptions): Promise<BatchSwitchMarginModeResult>;
  /**
   * Read the cross margin leverage of a contract.
   *
   * The leverage that orders and positions of the contract have on cross margin. Isolated margin has none of its own here:
   * there each order brings its leverage.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470260
   */
  getCrossMarginLeverage(params: GetCrossMarginLeverageParameters, options?: CallOptions): Promise<GetCrossMarginLeverageResult>;
  /**
   * Set the cross margin leverage of a contract.
   *
   * Counts for cross margin only, and for live orders and the open position too: a lower leverage raises their margin.
   * Isolated margin is not touched, since there each order brings its leverage. Sending the same value again does no harm.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getCrossMarginLeverage
   * @see https://www.kucoin.com/docs-new/api-3470261
   */
  modifyMarginLeverage(params: ModifyMarginLeverageParameters, options?: CallOptions): Promise<ModifyMarginLeverageResult>;
  /**
   * Read the position mode of the account.
   *
   * One-way accounts have one position per contract; hedge accounts have a long and a short one, and every order must name
   * its positionSide (330012 otherwise). Counts for all contracts.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/futures-trading/positions/get-position-mode
   */
  getPositionMode(params?: GetPositionModeParameters, options?: CallOptions): Promise<GetPositionModeResult>;
  /**
   * Switch the account between one-way and hedge mode.
   *
   * Counts for all contracts. In hedge mode every order must name its positionSide (330012 otherwise). Sending the same mode
   * again does no harm.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getPositionMode
   * @see https://www.kucoin.com/docs-new/rest/futures-trading/positions/switch-position-mode
   */
  switchPositionMode(params: SwitchPositionModeParameters, options?: CallOptions): Promise<SwitchPositionModeResult>;
  /**
   * Read the position of a contract.
   *
   * The position of one contract on a one-way account. The venue now documents futures.getPositionV2 in its place, which
   * also tells the two positions of a hedge account. Members for isolated margin are absent on cross margin.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470252
   */
  getPositionDetails(params: GetPositionDetailsParameters, options?: CallOptions): Promise<GetPositionDetailsResult>;
  /**
   * Read the positions of a contract, in one-way and hedge mode.
   *
   * A list in spite of its name: one position on a one-way account, up to two (LONG and SHORT) on a hedge account, none when
   * nothing is open. Figures are texts here, where futures.getPositionDetails has numbers.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/futures-trading/positions/get-position-details
   */
  getPositionV2(params: GetPositionV2Parameters, options?: CallOptions): Promise<GetPositionV2Result>;
  /**
   * List the open positions of the account.
   *
   * Positions of all contracts, or of those of one settlement asset. Members for isolated margin are absent on cross margin.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470253
   */
  getPositionList(params?: GetPositionListParameters, options?: CallOptions): Promise<GetPositionListResult>;
  /**
   * Read closed positions.
   *
   * Closed positions with their profit after fees and funding, page by page, latest first.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470254
   */
  readonly getPositionsHistory: Paged<(params?: GetPositionsHistoryParameters, options?: CallOptions) => Promise<GetPositionsHistoryResult>, NonNullable<NonNullable<GetPositionsHistoryResult>["items"]>[number]>;
  /**
   * Add margin to an isolated position.
   *
   * Moves margin from the free balance of the settlement asset to the position, which puts its liquidation price further
   * away. The venue carries out one call per bizNo, so a repeat with the same one adds nothing.
   *
   * Signed (key, permission Futures). Carries a key; a repeat with the same key is recognised by the venue. Rate limit: 4 of
   * pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getPositionV2
   * @see https://www.kucoin.com/docs-new/api-3470257
   */
  addIsolatedMargin(params: FuturesAddIsolatedMarginParameters, options?: CallOptions): Promise<FuturesAddIsolatedMarginResult>;
  /**
   * Take margin out of an isolated position.
   *
   * Moves margin from the position back to the free balance, which brings its liquidation price closer; at most what
   * futures.getMaxWithdrawMargin tells. The call carries no key that would tell a repeat from a second removal, so it is
   * never sent twice: when an answer was lost, settle compares posMargin of the position with what it was before.
   *
   * Signed (key, permission Futures). Must not be repeated blindly: a second one counts again. Rate limit: 10 of pool
   * futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getPositionV2
   * @see https://www.kucoin.com/docs-new/api-3470256
   */
  removeIsolatedMargin(params: FuturesRemoveIsolatedMarginParameters, options?: CallOptions): Promise<FuturesRemoveIsolatedMarginResult>;
  /**
   * Read how much margin can be taken out of an isolated position.
   *
   * The upper bound for futures.removeIsolatedMargin, in the settlement asset of the contract: USDT for USDT contracts, the
   * coin for inverse ones.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 10 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470258
   */
  getMaxWithdrawMargin(params: FuturesGetMaxWithdrawMarginParameters, options?: CallOptions): Promise<FuturesGetMaxWithdrawMarginResult>;
  /**
   * Read the largest position that can be opened.
   *
   * How many contracts the balance allows to buy and to sell at a price and leverage, on both margin modes.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470251
   */
  getMaxOpenSize(params: FuturesGetMaxOpenSizeParameters, options?: CallOptions): Promise<FuturesGetMaxOpenSizeResult>;
  /**
   * Read the largest positions that cross margin allows.
   *
   * For each contract the largest position that a margin and leverage allow, with the margin rates that would hold for it.
   * On cross margin there are no risk limit levels: the rates grow with the position.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3472655
   */
  getCrossMarginRiskLimit(params: GetCrossMarginRiskLimitParameters, options?: CallOptions): Promise<GetCrossMarginRiskLimitResult>;
  /**
   * Calculate the cross margin rates of a position.
   *
   * Initial and maintenance margin rate that a position of this value would have on cross margin, where the rates grow with
   * the position. Changes nothing, although it is a POST.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 3 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/futures-trading/positions/get-cross-margin-requirement
   */
  getCrossMarginRequirement(params: GetCrossMarginRequirementParameters, options?: CallOptions): Promise<GetCrossMarginRequirementResult>;
  /**
   * Read the risk limit levels of a contract on isolated margin.
   *
   * Each level has a largest position value, a highest leverage and margin rates; futures.modifyIsolatedMarginRiskLimit
   * changes the level of a position. Counts for isolated margin only.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 5 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470263
   */
  getIsolatedMarginRiskLimit(params: GetIsolatedMarginRiskLimitParameters, options?: CallOptions): Promise<GetIsolatedMarginRiskLimitResult>;
  /**
   * Change the risk limit level of a contract on isolated margin.
   *
   * A higher level allows a larger position at a lower leverage, see futures.getIsolatedMarginRiskLimit. All live orders of
   * the contract are cancelled. The answer only tells that the request was taken; look at riskLimitLevel of the position for
   * the result.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 5 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getPositionV2
   * @see https://www.kucoin.com/docs-new/api-3470264
   */
  modifyIsolatedMarginRiskLimit(params: FuturesModifyIsolatedMarginRiskLimitParameters, options?: CallOptions): Promise<FuturesModifyIsolatedMarginRiskLimitResult>;
  /**
   * Switch the automatic adding of margin for an isolated position.
   *
   * While it is on, the venue adds margin from the free balance when the position comes near its liquidation. The venue
   * advises cross margin (futures.switchMarginMode) in place of it. Sending the same state again does no harm.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 4 of pool futures, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getPositionDetails
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470255
   */
  modifyAutoDepositStatus(params: FuturesModifyAutoDepositStatusParameters, options?: CallOptions): Promise<FuturesModifyAutoDepositStatusResult>;
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
