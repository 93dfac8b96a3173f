// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { CallOptions, Paged } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type GetAllCurrenciesParameters = Schemas["GetAllCurrenciesParameters"];
export type GetAllCurrenciesResult = Schemas["GetAllCurrenciesResult"];
export type GetCurrencyParameters = Schemas["GetCurrencyParameters"];
export type GetCurrencyResult = Schemas["GetCurrencyResult"];
export type SpotGetAllSymbolsParameters = Schemas["SpotGetAllSymbolsParameters"];
export type SpotGetAllSymbolsResult = Schemas["SpotGetAllSymbolsResult"];
export type SpotGetSymbolParameters = Schemas["SpotGetSymbolParameters"];
export type SpotGetSymbolResult = Schemas["SpotGetSymbolResult"];
export type GetMarketListParameters = Schemas["GetMarketListParameters"];
export type GetMarketListResult = Schemas["GetMarketListResult"];
export type SpotGetTickerParameters = Schemas["SpotGetTickerParameters"];
export type SpotGetTickerResult = Schemas["SpotGetTickerResult"];
export type SpotGetAllTickersParameters = Schemas["SpotGetAllTickersParameters"];
export type SpotGetAllTickersResult = Schemas["SpotGetAllTickersResult"];
export type SpotGet24hrStatsParameters = Schemas["SpotGet24hrStatsParameters"];
export type SpotGet24hrStatsResult = Schemas["SpotGet24hrStatsResult"];
export type SpotGetPartOrderBookParameters = Schemas["SpotGetPartOrderBookParameters"];
export type SpotGetPartOrderBookResult = Schemas["SpotGetPartOrderBookResult"];
export type SpotGetFullOrderBookParameters = Schemas["SpotGetFullOrderBookParameters"];
export type SpotGetFullOrderBookResult = Schemas["SpotGetFullOrderBookResult"];
export type GetCallAuctionPartOrderBookParameters = Schemas["GetCallAuctionPartOrderBookParameters"];
export type GetCallAuctionPartOrderBookResult = Schemas["GetCallAuctionPartOrderBookResult"];
export type GetCallAuctionInfoParameters = Schemas["GetCallAuctionInfoParameters"];
export type GetCallAuctionInfoResult = Schemas["GetCallAuctionInfoResult"];
export type SpotGetMarketTradeHistoryParameters = Schemas["SpotGetMarketTradeHistoryParameters"];
export type SpotGetMarketTradeHistoryResult = Schemas["SpotGetMarketTradeHistoryResult"];
export type SpotGetKlinesParameters = Schemas["SpotGetKlinesParameters"];
export type SpotGetKlinesResult = Schemas["SpotGetKlinesResult"];
export type GetFiatPriceParameters = Schemas["GetFiatPriceParameters"];
export type GetFiatPriceResult = Schemas["GetFiatPriceResult"];
export type SpotGetServiceStatusParameters = Schemas["SpotGetServiceStatusParameters"];
export type SpotGetServiceStatusResult = Schemas["SpotGetServiceStatusResult"];
export type GetAnnouncementsParameters = Schemas["GetAnnouncementsParameters"];
export type GetAnnouncementsResult = Schemas["GetAnnouncementsResult"];
export type GetClientIPAddressParameters = Schemas["GetClientIPAddressParameters"];
export type GetClientIPAddressResult = Schemas["GetClientIPAddressResult"];
export type SpotGetPublicTokenParameters = Schemas["SpotGetPublicTokenParameters"];
export type SpotGetPublicTokenResult = Schemas["SpotGetPublicTokenResult"];
export type SpotGetPrivateTokenParameters = Schemas["SpotGetPrivateTokenParameters"];
export type SpotGetPrivateTokenResult = Schemas["SpotGetPrivateTokenResult"];
export type SpotAddOcoOrderParameters = Schemas["SpotAddOcoOrderParameters"];
export type SpotAddOcoOrderResult = Schemas["SpotAddOcoOrderResult"];
export type SpotGetOcoOrderByOrderIdParameters = Schemas["SpotGetOcoOrderByOrderIdParameters"];
export type SpotGetOcoOrderByOrderIdResult = Schemas["SpotGetOcoOrderByOrderIdResult"];
export type SpotCancelOcoOrderByOrderIdParameters = Schemas["SpotCancelOcoOrderByOrderIdParameters"];
export type SpotCancelOcoOrderByOrderIdResult = Schemas["SpotCancelOcoOrderByOrderIdResult"];
export type SpotGetOcoOrderByClientOidParameters = Schemas["SpotGetOcoOrderByClientOidParameters"];
export type SpotGetOcoOrderByClientOidResult = Schemas["SpotGetOcoOrderByClientOidResult"];
export type SpotCancelOcoOrderByClientOidParameters = Schemas["SpotCancelOcoOrderByClientOidParameters"];
export type SpotCancelOcoOrderByClientOidResult = Schemas["SpotCancelOcoOrderByClientOidResult"];
export type SpotGetOcoOrderDetailByOrderIdParameters = Schemas["SpotGetOcoOrderDetailByOrderIdParameters"];
export type SpotGetOcoOrderDetailByOrderIdResult = Schemas["SpotGetOcoOrderDetailByOrderIdResult"];
export type SpotGetOcoOrderListParameters = Schemas["SpotGetOcoOrderListParameters"];
export type SpotGetOcoOrderListResult = Schemas["SpotGetOcoOrderListResult"];
export type SpotBatchCancelOcoOrdersParameters = Schemas["SpotBatchCancelOcoOrdersParameters"];
export type SpotBatchCancelOcoOrdersResult = Schemas["SpotBatchCancelOcoOrdersResult"];
export type GetOrderByClientOidOldParameters = Schemas["GetOrderByClientOidOldParameters"];
export type GetOrderByClientOidOldResult = Schemas["GetOrderByClientOidOldResult"];
export type CancelOrderByClientOidOldParameters = Schemas["CancelOrderByClientOidOldParameters"];
export type CancelOrderByClientOidOldResult = Schemas["CancelOrderByClientOidOldResult"];
export type GetTradeHistoryOldParameters = Schemas["GetTradeHistoryOldParameters"];
export type GetTradeHistoryOldResult = Schemas["GetTradeHistoryOldResult"];
export type GetRecentTradeHistoryOldParameters = Schemas["GetRecentTradeHistoryOldParameters"];
export type GetRecentTradeHistoryOldResult = Schemas["GetRecentTradeHistoryOldResult"];
export type GetRecentOrdersListOldParameters = Schemas["GetRecentOrdersListOldParameters"];
export type GetRecentOrdersListOldResult = Schemas["GetRecentOrdersListOldResult"];
export type GetOrdersListOldParameters = Schemas["GetOrdersListOldParameters"];
export type GetOrdersListOldResult = Schemas["GetOrdersListOldResult"];
export type AddOrderOldParameters = Schemas["AddOrderOldParameters"];
export type AddOrderOldResult = Schemas["AddOrderOldResult"];
export type BatchCancelOrderOldParameters = Schemas["BatchCancelOrderOldParameters"];
export type BatchCancelOrderOldResult = Schemas["BatchCancelOrderOldResult"];
export type BatchAddOrdersOldParameters = Schemas["BatchAddOrdersOldParameters"];
export type BatchAddOrdersOldResult = Schemas["BatchAddOrdersOldResult"];
export type AddOrderTestOldParameters = Schemas["AddOrderTestOldParameters"];
export type AddOrderTestOldResult = Schemas["AddOrderTestOldResult"];
export type GetOrderByOrderIdOldParameters = Schemas["GetOrderByOrderIdOldParameters"];
export type GetOrderByOrderIdOldResult = Schemas["GetOrderByOrderIdOldResult"];
export type CancelOrderByOrderIdOldParameters = Schemas["CancelOrderByOrderIdOldParameters"];
export type CancelOrderByOrderIdOldResult = Schemas["CancelOrderByOrderIdOldResult"];
export type SpotGetTradeHistoryParameters = Schemas["SpotGetTradeHistoryParameters"];
export type SpotGetTradeHistoryResult = Schemas["SpotGetTradeHistoryResult"];
export type SpotAddOrderParameters = Schemas["SpotAddOrderParameters"];
export type SpotAddOrderResult = Schemas["SpotAddOrderResult"];
export type SpotCancelAllOrdersBySymbolParameters = Schemas["SpotCancelAllOrdersBySymbolParameters"];
export type SpotCancelAllOrdersBySymbolResult = Schemas["SpotCancelAllOrdersBySymbolResult"];
export type SpotGetOpenOrdersParameters = Schemas["SpotGetOpenOrdersParameters"];
export type SpotGetOpenOrdersResult = Schemas["SpotGetOpenOrdersResult"];
export type GetOpenOrdersByPageParameters = Schemas["GetOpenOrdersByPageParameters"];
export type GetOpenOrdersByPageResult = Schemas["GetOpenOrdersByPageResult"];
export type SpotGetSymbolsWithOpenOrderParameters = Schemas["SpotGetSymbolsWithOpenOrderParameters"];
export type SpotGetSymbolsWithOpenOrderResult = Schemas["SpotGetSymbolsWithOpenOrderResult"];
export type ModifyOrderParameters = Schemas["ModifyOrderParameters"];
export type ModifyOrderResult = Schemas["ModifyOrderResult"];
export type CancelPartialOrderParameters = Schemas["CancelPartialOrderParameters"];
export type CancelPartialOrderResult = Schemas["CancelPartialOrderResult"];
export type CancelAllOrdersParameters = Schemas["CancelAllOrdersParameters"];
export type CancelAllOrdersResult = Schemas["CancelAllOrdersResult"];
export type SpotGetOrderByClientOidParameters = Schemas["SpotGetOrderByClientOidParameters"];
export type SpotGetOrderByClientOidResult = Schemas["SpotGetOrderByClientOidResult"];
export type SpotCancelOrderByClientOidParameters = Schemas["SpotCancelOrderByClientOidParameters"];
export type SpotCancelOrderByClientOidResult = Schemas["SpotCancelOrderByClientOidResult"];
export type SetDCPParameters = Schemas["SetDCPParameters"];
export type SetDCPResult = Schemas["SetDCPResult"];
export type GetDCPParameters = Schemas["GetDCPParameters"];
export type GetDCPResult = Schemas["GetDCPResult"];
export type SpotGetClosedOrdersParameters = Schemas["SpotGetClosedOrdersParameters"];
export type SpotGetClosedOrdersResult = Schemas["SpotGetClosedOrdersResult"];
export type SpotBatchAddOrdersParameters = Schemas["SpotBatchAddOrdersParameters"];
export type SpotBatchAddOrdersResult = Schemas["SpotBatchAddOrdersResult"];
export type BatchAddOrdersSyncParameters = Schemas["BatchAddOrdersSyncParameters"];
export type BatchAddOrdersSyncResult = Schemas["BatchAddOrdersSyncResult"];
export type AddOrderSyncParameters = Schemas["AddOrderSyncParameters"];
export type AddOrderSyncResult = Schemas["AddOrderSyncResult"];
export type CancelOrderByClientOidSyncParameters = Schemas["CancelOrderByClientOidSyncParameters"];
export type CancelOrderByClientOidSyncResult = Schemas["CancelOrderByClientOidSyncResult"];
export type CancelOrderByOrderIdSyncParameters = Schemas["CancelOrderByOrderIdSyncParameters"];
export type CancelOrderByOrderIdSyncResult = Schemas["CancelOrderByOrderIdSyncResult"];
export type SpotAddOrderTestParameters = Schemas["SpotAddOrderTestParameters"];
export type SpotAddOrderTestResult = Schemas["SpotAddOrderTestResult"];
export type SpotGetOrderByOrderIdParameters = Schemas["SpotGetOrderByOrderIdParameters"];
export type SpotGetOrderByOrderIdResult = Schemas["SpotGetOrderByOrderIdResult"];
export type SpotCancelOrderByOrderIdParameters = Schemas["SpotCancelOrderByOrderIdParameters"];
export type SpotCancelOrderByOrderIdResult = Schemas["SpotCancelOrderByOrderIdResult"];
export type SpotGetStopOrdersListParameters = Schemas["SpotGetStopOrdersListParameters"];
export type SpotGetStopOrdersListResult = Schemas["SpotGetStopOrdersListResult"];
export type SpotAddStopOrderParameters = Schemas["SpotAddStopOrderParameters"];
export type SpotAddStopOrderResult = Schemas["SpotAddStopOrderResult"];
export type SpotBatchCancelStopOrderParameters = Schemas["SpotBatchCancelStopOrderParameters"];
export type SpotBatchCancelStopOrderResult = Schemas["SpotBatchCancelStopOrderResult"];
export type SpotGetStopOrderByClientOidParameters = Schemas["SpotGetStopOrderByClientOidParameters"];
export type SpotGetStopOrderByClientOidResult = Schemas["SpotGetStopOrderByClientOidResult"];
export type SpotGetStopOrderByOrderIdParameters = Schemas["SpotGetStopOrderByOrderIdParameters"];
export type SpotGetStopOrderByOrderIdResult = Schemas["SpotGetStopOrderByOrderIdResult"];
export type SpotCancelStopOrderByOrderIdParameters = Schemas["SpotCancelStopOrderByOrderIdParameters"];
export type SpotCancelStopOrderByOrderIdResult = Schemas["SpotCancelStopOrderByOrderIdResult"];
export type SpotCancelStopOrderByClientOidParameters = Schemas["SpotCancelStopOrderByClientOidParameters"];
export type SpotCancelStopOrderByClientOidResult = Schemas["SpotCancelStopOrderByClientOidResult"];
export type SpotGetServerTimeParameters = Schemas["SpotGetServerTimeParameters"];
export type SpotGetServerTimeResult = Schemas["SpotGetServerTimeResult"];

export interface SpotOperations {
  /**
   * List all assets.
   *
   * Every asset with its chains: whether it can be deposited and withdrawn there, minimums, fees and the confirmations
   * needed. Not every asset can be traded. A large answer that changes seldom, so keep it.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470152
   */
  getAllCurrencies(params?: GetAllCurrenciesParameters, options?: CallOptions): Promise<GetAllCurrenciesResult>;
  /**
   * Read one asset and its chains.
   *
   * Look here before a withdrawal or a new deposit address: which chains are open, their ids, minimums, fees and decimal
   * places, and whether a memo is needed.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470155
   */
  getCurrency(params: GetCurrencyParameters, options?: CallOptions): Promise<GetCurrencyResult>;
  /**
   * List all pairs.
   *
   * Limits and increments of every pair: an order's price must be a multiple of priceIncrement, its size of baseIncrement,
   * its funds of quoteIncrement. A large answer that changes seldom.
   *
   * Public. Reads only; safe to repeat. Rate limit: 4 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470154
   */
  getAllSymbols(params?: SpotGetAllSymbolsParameters, options?: CallOptions): Promise<SpotGetAllSymbolsResult>;
  /**
   * Read one pair.
   *
   * Limits and increments of orders on the pair, and its call auction where there is one.
   *
   * Public. Reads only; safe to repeat. Rate limit: 4 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470159
   */
  getSymbol(params: SpotGetSymbolParameters, options?: CallOptions): Promise<SpotGetSymbolResult>;
  /**
   * List the sections of the market.
   *
   * Quote assets and topics by which the venue sorts its pairs, for the parameter market of spot.getAllSymbols.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470166
   */
  getMarketList(params?: GetMarketListParameters, options?: CallOptions): Promise<GetMarketListResult>;
  /**
   * Read the latest trade and the best prices of a pair.
   *
   * Price and size of the latest trade, and both sides of the top of the book.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470160
   */
  getTicker(params: SpotGetTickerParameters, options?: CallOptions): Promise<SpotGetTickerResult>;
  /**
   * Read the prices of all pairs.
   *
   * Best prices and the figures of the last 24 hours for every pair, in a snapshot that the venue renews every 2 seconds.
   * Far cheaper than one call for each pair.
   *
   * Public. Reads only; safe to repeat. Rate limit: 15 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470167
   */
  getAllTickers(params?: SpotGetAllTickersParameters, options?: CallOptions): Promise<SpotGetAllTickersResult>;
  /**
   * Read the last 24 hours of a pair.
   *
   * Change, range, volume and average price of the last 24 hours, with the best prices and the basic fee rates.
   *
   * Public. Reads only; safe to repeat. Rate limit: 15 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470161
   */
  get24hrStats(params: SpotGet24hrStatsParameters, options?: CallOptions): Promise<SpotGet24hrStatsResult>;
  /**
   * Read the best levels of the order book of a pair.
   *
   * The best 20 or 100 price levels of each side, added up by price. Faster and cheaper than spot.getFullOrderBook, and
   * needs no key.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470165
   */
  getPartOrderBook(params: SpotGetPartOrderBookParameters, options?: CallOptions): Promise<SpotGetPartOrderBookResult>;
  /**
   * Read the whole order book of a pair.
   *
   * All price levels, added up by price. Unlike other market data it needs a key. A heavy answer: to follow a book, read it
   * once and go on from its sequence with the stream.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470164
   */
  getFullOrderBook(params: SpotGetFullOrderBookParameters, options?: CallOptions): Promise<SpotGetFullOrderBookResult>;
  /**
   * Read the best levels of the order book of a call auction.
   *
   * The best 20 or 100 price levels of each side while a pair is in its call auction, before trading begins; see
   * spot.getSymbol for its times.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3471564
   */
  getCallAuctionPartOrderBook(params: GetCallAuctionPartOrderBookParameters, options?: CallOptions): Promise<GetCallAuctionPartOrderBookResult>;
  /**
   * Read the expected outcome of a call auction.
   *
   * Price and quantity at which the auction would end now, and the range that orders may have. Of use only while the pair is
   * in its call auction.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3471565
   */
  getCallAuctionInfo(params: GetCallAuctionInfoParameters, options?: CallOptions): Promise<GetCallAuctionInfoResult>;
  /**
   * Read the latest trades of a pair.
   *
   * The last 100 trades of the market, the newest last. Times are in nanoseconds. Own trades: spot.getTradeHistory.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470162
   */
  getMarketTradeHistory(params: SpotGetMarketTradeHistoryParameters, options?: CallOptions): Promise<SpotGetMarketTradeHistoryResult>;
  /**
   * Read candles of a pair.
   *
   * At most 1500 candles, the newest first; read more by moving the time range. Times are in seconds, and the close stands
   * before the high and the low. Intervals without trades may be missing.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470163
   */
  getKlines(params: SpotGetKlinesParameters, options?: CallOptions): Promise<SpotGetKlinesResult>;
  /**
   * Read the prices of assets in a fiat currency.
   *
   * What one unit of each asset is worth in the base currency. A rough valuation, not a price to trade at.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470153
   */
  getFiatPrice(params?: GetFiatPriceParameters, options?: CallOptions): Promise<GetFiatPriceResult>;
  /**
   * Read whether the spot market is open.
   *
   * Ask here when orders are refused: the market may be closed for maintenance or take cancellations only. Futures:
   * futures.getServiceStatus.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470158
   */
  getServiceStatus(params?: SpotGetServiceStatusParameters, options?: CallOptions): Promise<SpotGetServiceStatusResult>;
  /**
   * Read announcements of the venue.
   *
   * News such as listings, delistings and maintenance, page by page. Without a time range those of the last month.
   *
   * Public. Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate limit: 20 of pool public,
   * 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470157
   */
  readonly getAnnouncements: Paged<(params?: GetAnnouncementsParameters, options?: CallOptions) => Promise<GetAnnouncementsResult>, NonNullable<NonNullable<GetAnnouncementsResult>["items"]>[number]>;
  /**
   * Read the network address that the venue sees.
   *
   * The address from which this client calls, which is the one to put on the list of an API key.
   *
   * Public. Reads only; safe to repeat. Rate limit: 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3471123
   */
  getClientIPAddress(params?: GetClientIPAddressParameters, options?: CallOptions): Promise<GetClientIPAddressResult>;
  /**
   * Get a token for public streams of spot and margin.
   *
   * Token and servers for a WebSocket connection with market data. Ask again for every connection, since the servers may
   * change.
   *
   * Public. Reads only; safe to repeat. Rate limit: 10 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470294
   */
  getPublicToken(params?: SpotGetPublicTokenParameters, options?: CallOptions): Promise<SpotGetPublicTokenResult>;
  /**
   * Get a token for private streams of spot and margin.
   *
   * Token and servers for a WebSocket connection with own orders and balances, and with market data as well. Ask again for
   * every connection, and keep the token secret: it opens the streams of the account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 10 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470295
   */
  getPrivateToken(params?: SpotGetPrivateTokenParameters, options?: CallOptions): Promise<SpotGetPrivateTokenResult>;
  /**
   * Place an OCO order.
   *
   * A limit order at price, and a stop order that becomes a limit order at limitPrice when the market reaches stopPrice,
   * both of the same side and size; when one of them trades or is triggered, the other is cancelled. A sell has price above
   * the market and stopPrice below, a buy the other way round. At most 20 wait per pair. Deprecated by the venue, which
   * names no successor for this account.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 2 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOcoOrderByClientOid
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470353
   */
  addOcoOrder(params: SpotAddOcoOrderParameters, options?: CallOptions): Promise<SpotAddOcoOrderResult>;
  /**
   * Read an OCO order by the venue's id.
   *
   * State of one OCO order; spot.getOcoOrderDetailByOrderId shows its two orders. Deprecated by the venue, which names no
   * successor for this account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470357
   */
  getOcoOrderByOrderId(params: SpotGetOcoOrderByOrderIdParameters, options?: CallOptions): Promise<SpotGetOcoOrderByOrderIdResult>;
  /**
   * Cancel an OCO order by the venue's id.
   *
   * Asks for the cancellation of both orders; the answer says only that the request was taken. Read
   * spot.getOcoOrderByOrderId afterwards. Deprecated by the venue, which names no successor for this account.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOcoOrderByOrderId
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470354
   */
  cancelOcoOrderByOrderId(params: SpotCancelOcoOrderByOrderIdParameters, options?: CallOptions): Promise<SpotCancelOcoOrderByOrderIdResult>;
  /**
   * Read an OCO order by the caller's own id.
   *
   * State of one OCO order. Tells whether an OCO order with a lost answer was placed. Deprecated by the venue, which names
   * no successor for this account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470358
   */
  getOcoOrderByClientOid(params: SpotGetOcoOrderByClientOidParameters, options?: CallOptions): Promise<SpotGetOcoOrderByClientOidResult>;
  /**
   * Cancel an OCO order by the caller's own id.
   *
   * Asks for the cancellation of both orders; the answer says only that the request was taken. Read
   * spot.getOcoOrderByClientOid afterwards. Deprecated by the venue, which names no successor for this account.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOcoOrderByClientOid
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470355
   */
  cancelOcoOrderByClientOid(params: SpotCancelOcoOrderByClientOidParameters, options?: CallOptions): Promise<SpotCancelOcoOrderByClientOidResult>;
  /**
   * Read an OCO order with its two orders.
   *
   * State of one OCO order, with price, trigger and state of its limit order and its stop order. Deprecated by the venue,
   * which names no successor for this account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470359
   */
  getOcoOrderDetailByOrderId(params: SpotGetOcoOrderDetailByOrderIdParameters, options?: CallOptions): Promise<SpotGetOcoOrderDetailByOrderIdResult>;
  /**
   * Read own OCO orders.
   *
   * OCO orders page by page, the newest first. Deprecated by the venue, which names no successor for this account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470360
   */
  readonly getOcoOrderList: Paged<(params?: SpotGetOcoOrderListParameters, options?: CallOptions) => Promise<SpotGetOcoOrderListResult>, NonNullable<NonNullable<SpotGetOcoOrderListResult>["items"]>[number]>;
  /**
   * Cancel several or all OCO orders.
   *
   * Asks for the cancellation of the OCO orders named, of those of one pair, or of all of them when neither is given. A
   * repeat also cancels what was placed in between. Deprecated by the venue, which names no successor for this account.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOcoOrderList
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470356
   */
  batchCancelOcoOrders(params?: SpotBatchCancelOcoOrdersParameters, options?: CallOptions): Promise<SpotBatchCancelOcoOrdersResult>;
  /**
   * Read one order by the caller's own id (older endpoint).
   *
   * The venue documents it for open orders only; a cancelled one was seen too. An order that is not found is refused. Use
   * spot.getOrderByClientOid instead.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470349
   */
  getOrderByClientOidOld(params: GetOrderByClientOidOldParameters, options?: CallOptions): Promise<GetOrderByClientOidOldResult>;
  /**
   * Cancel an order by the caller's own id (older endpoint).
   *
   * Asks for the cancellation; the answer says only that the request was taken. Use spot.cancelOrderByClientOid instead.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOidOld
   * @see https://www.kucoin.com/docs-new/api-3470344
   */
  cancelOrderByClientOidOld(params: CancelOrderByClientOidOldParameters, options?: CallOptions): Promise<CancelOrderByClientOidOldResult>;
  /**
   * Read own trades on one pair (older endpoint).
   *
   * Trades, page by page, the newest first. With orderId the other filters are ignored. Use spot.getTradeHistory instead.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 10 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470350
   */
  readonly getTradeHistoryOld: Paged<(params: GetTradeHistoryOldParameters, options?: CallOptions) => Promise<GetTradeHistoryOldResult>, NonNullable<NonNullable<GetTradeHistoryOldResult>["items"]>[number]>;
  /**
   * Read own trades of the last 24 hours (older endpoint).
   *
   * At most 1000 trades of all pairs, the newest first, in one answer. Use spot.getTradeHistory instead.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470351
   */
  getRecentTradeHistoryOld(params?: GetRecentTradeHistoryOldParameters, options?: CallOptions): Promise<GetRecentTradeHistoryOldResult>;
  /**
   * Read orders of the last 24 hours (older endpoint).
   *
   * At most 1000 orders of all pairs, the newest first, in one answer. Use spot.getClosedOrders and spot.getOpenOrders
   * instead.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470347
   */
  getRecentOrdersListOld(params?: GetRecentOrdersListOldParameters, options?: CallOptions): Promise<GetRecentOrdersListOldResult>;
  /**
   * Read orders (older endpoint).
   *
   * Ended orders, or the open ones with status active, page by page, the newest first. Use spot.getClosedOrders and
   * spot.getOpenOrders instead.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470346
   */
  readonly getOrdersListOld: Paged<(params?: GetOrdersListOldParameters, options?: CallOptions) => Promise<GetOrdersListOldResult>, NonNullable<NonNullable<GetOrdersListOldResult>["items"]>[number]>;
  /**
   * Place a limit or market order (older endpoint).
   *
   * Places an order and answers when it was taken, before it is matched. A limit order needs price and size, a market order
   * either size (base asset) or funds (quote asset). Use spot.addOrder instead, and margin.addOrder on margin.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 2 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOidOld
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470333
   */
  addOrderOld(params: AddOrderOldParameters, options?: CallOptions): Promise<AddOrderOldResult>;
  /**
   * Cancel all open orders (older endpoint).
   *
   * Asks for the cancellation of all open orders of an account, on one pair or on all. The answer lists them, but says only
   * that the request was taken. Use spot.cancelAllOrdersBySymbol or spot.cancelAllOrders instead.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 20 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrdersListOld
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470345
   */
  batchCancelOrderOld(params?: BatchCancelOrderOldParameters, options?: CallOptions): Promise<BatchCancelOrderOldResult>;
  /**
   * Place up to 5 limit orders on one pair (older endpoint).
   *
   * Each order has a fate of its own: look at status of every row. Use spot.batchAddOrders instead.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 3 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOidOld
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470342
   */
  batchAddOrdersOld(params: BatchAddOrdersOldParameters, options?: CallOptions): Promise<BatchAddOrdersOldResult>;
  /**
   * Test a limit or market order without placing it (older endpoint).
   *
   * Checks signature and parameters like spot.addOrderOld. Nothing reaches the book, and the id of the answer cannot be
   * read. Use spot.addOrderTest instead.
   *
   * Signed (key, permission Spot). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470341
   */
  addOrderTestOld(params: AddOrderTestOldParameters, options?: CallOptions): Promise<AddOrderTestOldResult>;
  /**
   * Read one order by the venue's id (older endpoint).
   *
   * State of the order, open or ended. Use spot.getOrderByOrderId instead.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470348
   */
  getOrderByOrderIdOld(params: GetOrderByOrderIdOldParameters, options?: CallOptions): Promise<GetOrderByOrderIdOldResult>;
  /**
   * Cancel an order by the venue's id (older endpoint).
   *
   * Asks for the cancellation; the answer says only that the request was taken. Use spot.cancelOrderByOrderId instead.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByOrderIdOld
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470343
   */
  cancelOrderByOrderIdOld(params: CancelOrderByOrderIdOldParameters, options?: CallOptions): Promise<CancelOrderByOrderIdOldResult>;
  /**
   * Read own trades on one pair.
   *
   * The newest trades first, page by page. An order that was filled in several steps has a row for each. With orderId the
   * other filters are ignored.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470180
   */
  readonly getTradeHistory: Paged<(params: SpotGetTradeHistoryParameters, options?: CallOptions) => Promise<SpotGetTradeHistoryResult>, NonNullable<NonNullable<SpotGetTradeHistoryResult>["items"]>[number]>;
  /**
   * Place a limit or market order.
   *
   * Places an order on the spot account and answers when it was taken, before it is matched: look at
   * spot.getOrderByClientOid for what became of it, or use spot.addOrderSync. A limit order needs price and size, a market
   * order either size (base asset) or funds (quote asset). At most 200 orders may be open per pair and 2000 per account.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470188
   */
  addOrder(params: SpotAddOrderParameters, options?: CallOptions): Promise<SpotAddOrderResult>;
  /**
   * Cancel all open orders of one pair.
   *
   * Asks for the cancellation of every open spot order of the pair. The answer says only that the request was taken: read
   * spot.getOpenOrders afterwards. For stop orders see spot.batchCancelStopOrder.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOpenOrders
   * @see https://www.kucoin.com/docs-new/api-3470175
   */
  cancelAllOrdersBySymbol(params: SpotCancelAllOrdersBySymbolParameters, options?: CallOptions): Promise<SpotCancelAllOrdersBySymbolResult>;
  /**
   * Read all open orders of one pair.
   *
   * Every open order of the pair in one answer, the one that changed last first. spot.getSymbolsWithOpenOrder tells the
   * pairs that have any; spot.getOpenOrdersByPage reads them in pages.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470178
   */
  getOpenOrders(params: SpotGetOpenOrdersParameters, options?: CallOptions): Promise<SpotGetOpenOrdersResult>;
  /**
   * Read open orders of one pair in pages.
   *
   * Open orders of the pair, page by page, the newest first.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3471591
   */
  readonly getOpenOrdersByPage: Paged<(params: GetOpenOrdersByPageParameters, options?: CallOptions) => Promise<GetOpenOrdersByPageResult>, NonNullable<NonNullable<GetOpenOrdersByPageResult>["items"]>[number]>;
  /**
   * Read which pairs have open orders.
   *
   * Tells where to look with spot.getOpenOrders: pairs on which the account has at least one open spot order.
   *
   * Signed (key, permission Spot). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470177
   */
  getSymbolsWithOpenOrder(params?: SpotGetSymbolsWithOpenOrderParameters, options?: CallOptions): Promise<SpotGetSymbolsWithOpenOrderResult>;
  /**
   * Change price or size of an open order.
   *
   * Cancels the order and places a new one with another order id, at the end of the queue. Give orderId or clientOid, and
   * newPrice, newSize or both. A newSize below what was traded already ends the order and places nothing.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOpenOrders
   * @see https://www.kucoin.com/docs-new/api-3470171
   */
  modifyOrder(params: ModifyOrderParameters, options?: CallOptions): Promise<ModifyOrderResult>;
  /**
   * Cancel a part of an open order.
   *
   * Takes cancelSize off what is open of the order, which keeps its place in the queue. A repeat would take off as much
   * again.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 2 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByOrderId
   * @see https://www.kucoin.com/docs-new/api-3470183
   */
  cancelPartialOrder(params: CancelPartialOrderParameters, options?: CallOptions): Promise<CancelPartialOrderResult>;
  /**
   * Cancel all open orders of all pairs.
   *
   * Asks for the cancellation of every open spot order. Look at failedSymbols: the orders of these pairs stay open. Of the
   * others the answer says only that the request was taken; read spot.getSymbolsWithOpenOrder afterwards. For stop orders
   * see spot.batchCancelStopOrder.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 30 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getSymbolsWithOpenOrder
   * @see https://www.kucoin.com/docs-new/api-3470176
   */
  cancelAllOrders(params?: CancelAllOrdersParameters, options?: CallOptions): Promise<CancelAllOrdersResult>;
  /**
   * Read one order by the caller's own id.
   *
   * State of the order, open or ended. Tells whether an order with a lost answer was placed. Orders that ended are shown for
   * a few days only; the venue's pages say 2 to 3 days for cancelled ones and 3 to 7 for filled ones.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470182
   */
  getOrderByClientOid(params: SpotGetOrderByClientOidParameters, options?: CallOptions): Promise<SpotGetOrderByClientOidResult>;
  /**
   * Cancel an order by the caller's own id.
   *
   * Asks for the cancellation; the answer says only that the request was taken. Read spot.getOrderByClientOid to see whether
   * the order was cancelled or filled before, or use spot.cancelOrderByClientOidSync.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470184
   */
  cancelOrderByClientOid(params: SpotCancelOrderByClientOidParameters, options?: CallOptions): Promise<SpotCancelOrderByClientOidResult>;
  /**
   * Set or unset the dead man's switch.
   *
   * Unless it is set again within timeout, the venue cancels the open orders of the pairs named, or of all pairs; that takes
   * up to 10 s more. Each call replaces the one before, pairs included. -1 switches it off. Call it again well before the
   * time is over to keep orders alive.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getDCP
   * @see https://www.kucoin.com/docs-new/api-3470173
   */
  setDCP(params: SetDCPParameters, options?: CallOptions): Promise<SetDCPResult>;
  /**
   * Read the dead man's switch.
   *
   * The setting of spot.setDCP and the moment at which the venue will cancel orders. Times are in seconds.
   *
   * Signed (key, permission Spot). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470172
   */
  getDCP(params?: GetDCPParameters, options?: CallOptions): Promise<GetDCPResult>;
  /**
   * Read orders of one pair that ended.
   *
   * Filled and cancelled orders, page by page, the one that changed last first. Orders that ended are shown for a few days
   * only; the venue's pages say 2 to 3 days for cancelled ones and 3 to 7 for filled ones.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470179
   */
  readonly getClosedOrders: Paged<(params: SpotGetClosedOrdersParameters, options?: CallOptions) => Promise<SpotGetClosedOrdersResult>, NonNullable<NonNullable<SpotGetClosedOrdersResult>["items"]>[number]>;
  /**
   * Place up to 20 orders.
   *
   * Places the orders one after the other. Each has a fate of its own: look at success of every row; the rows come in the
   * order of the request, and that of a refused order has no ids. Answers before the orders are matched; see
   * spot.batchAddOrdersSync.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470168
   */
  batchAddOrders(params: SpotBatchAddOrdersParameters, options?: CallOptions): Promise<SpotBatchAddOrdersResult>;
  /**
   * Place up to 20 orders and wait for matching.
   *
   * Like spot.batchAddOrders, but answers when the orders were matched and tells what was traded of each. Slower.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470169
   */
  batchAddOrdersSync(params: BatchAddOrdersSyncParameters, options?: CallOptions): Promise<BatchAddOrdersSyncResult>;
  /**
   * Place an order and wait for matching.
   *
   * Like spot.addOrder, but answers when the order was matched and tells what was traded. Slower.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470170
   */
  addOrderSync(params: AddOrderSyncParameters, options?: CallOptions): Promise<AddOrderSyncResult>;
  /**
   * Cancel an order by the caller's own id and wait for it.
   *
   * Like spot.cancelOrderByClientOid, but answers when the order was cancelled and tells what was traded before. Slower.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470186
   */
  cancelOrderByClientOidSync(params: CancelOrderByClientOidSyncParameters, options?: CallOptions): Promise<CancelOrderByClientOidSyncResult>;
  /**
   * Cancel an order by the venue's id and wait for it.
   *
   * Like spot.cancelOrderByOrderId, but answers when the order was cancelled and tells what was traded before. Slower.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByOrderId
   * @see https://www.kucoin.com/docs-new/api-3470185
   */
  cancelOrderByOrderIdSync(params: CancelOrderByOrderIdSyncParameters, options?: CallOptions): Promise<CancelOrderByOrderIdSyncResult>;
  /**
   * Test a limit or market order without placing it.
   *
   * Checks signature and parameters like spot.addOrder. Nothing reaches the book, and the ids of the answer cannot be read.
   *
   * Signed (key, permission Spot). Reads only; safe to repeat. Rate limit: 1 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470187
   */
  addOrderTest(params: SpotAddOrderTestParameters, options?: CallOptions): Promise<SpotAddOrderTestResult>;
  /**
   * Read one order by the venue's id.
   *
   * State of the order, open or ended. Orders that ended are shown for a few days only; the venue's pages say 2 to 3 days
   * for cancelled ones and 3 to 7 for filled ones.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470181
   */
  getOrderByOrderId(params: SpotGetOrderByOrderIdParameters, options?: CallOptions): Promise<SpotGetOrderByOrderIdResult>;
  /**
   * Cancel an order by the venue's id.
   *
   * Asks for the cancellation; the answer says only that the request was taken. Read spot.getOrderByOrderId to see whether
   * the order was cancelled or filled before, or use spot.cancelOrderByOrderIdSync.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByOrderId
   * @see https://www.kucoin.com/docs-new/api-3470174
   */
  cancelOrderByOrderId(params: SpotCancelOrderByOrderIdParameters, options?: CallOptions): Promise<SpotCancelOrderByOrderIdResult>;
  /**
   * Read stop orders that wait for their trigger.
   *
   * Stop orders of the spot market, page by page, the newest first. Without tradeType those of the spot account. Once
   * triggered, an order is found with spot.getOpenOrders or spot.getClosedOrders.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 8 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470338
   */
  readonly getStopOrdersList: Paged<(params?: SpotGetStopOrdersListParameters, options?: CallOptions) => Promise<SpotGetStopOrdersListResult>, NonNullable<NonNullable<SpotGetStopOrdersListResult>["items"]>[number]>;
  /**
   * Place a stop order.
   *
   * The order waits outside the book and is placed when the last price reaches stopPrice: at or below it with loss (the
   * default), at or above it with entry. Where the price is already beyond, it is placed at once, so choose stop with care.
   * Funds may be missing by then, and the order fails. At most 20 wait per pair. Deprecated by the venue, which names no
   * successor for this account.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool spot, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getStopOrderByClientOid
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470334
   */
  addStopOrder(params: SpotAddStopOrderParameters, options?: CallOptions): Promise<SpotAddStopOrderResult>;
  /**
   * Cancel several or all stop orders.
   *
   * Cancels the waiting stop orders that fit every filter given, and all of them without any. The answer lists those that
   * were cancelled.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getStopOrdersList
   * @see https://www.kucoin.com/docs-new/api-3470337
   */
  batchCancelStopOrder(params?: SpotBatchCancelStopOrderParameters, options?: CallOptions): Promise<SpotBatchCancelStopOrderResult>;
  /**
   * Read stop orders by the caller's own id.
   *
   * A list, although mostly of one: an id may have been used more than once. Tells whether a stop order with a lost answer
   * was placed.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470340
   */
  getStopOrderByClientOid(params: SpotGetStopOrderByClientOidParameters, options?: CallOptions): Promise<SpotGetStopOrderByClientOidResult>;
  /**
   * Read one stop order by the venue's id.
   *
   * State of a stop order that waits or was triggered.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470339
   */
  getStopOrderByOrderId(params: SpotGetStopOrderByOrderIdParameters, options?: CallOptions): Promise<SpotGetStopOrderByOrderIdResult>;
  /**
   * Cancel a stop order by the venue's id.
   *
   * Cancels a stop order that waits for its trigger; a triggered one is cancelled like any other order. Deprecated by the
   * venue; spot.batchCancelStopOrder with orderIds does the same.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getStopOrderByOrderId
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470335
   */
  cancelStopOrderByOrderId(params: SpotCancelStopOrderByOrderIdParameters, options?: CallOptions): Promise<SpotCancelStopOrderByOrderIdResult>;
  /**
   * Cancel a stop order by the caller's own id.
   *
   * Cancels a stop order that waits for its trigger; a triggered one is cancelled like any other order. Deprecated by the
   * venue; spot.batchCancelStopOrder with orderIds does the same by the venue's id.
   *
   * Signed (key, permission Spot). Sets a target; a repeat changes nothing more. Rate limit: 5 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getStopOrderByClientOid
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470336
   */
  cancelStopOrderByClientOid(params: SpotCancelStopOrderByClientOidParameters, options?: CallOptions): Promise<SpotCancelStopOrderByClientOidResult>;
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
