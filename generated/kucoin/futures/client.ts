// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { CallOptions, Paged } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type GetSymbolParameters = Schemas["GetSymbolParameters"];
export type GetSymbolResult = Schemas["GetSymbolResult"];
export type GetAllSymbolsParameters = Schemas["GetAllSymbolsParameters"];
export type GetAllSymbolsResult = Schemas["GetAllSymbolsResult"];
export type GetTickerParameters = Schemas["GetTickerParameters"];
export type GetTickerResult = Schemas["GetTickerResult"];
export type GetAllTickersParameters = Schemas["GetAllTickersParameters"];
export type GetAllTickersResult = Schemas["GetAllTickersResult"];
export type GetFullOrderBookParameters = Schemas["GetFullOrderBookParameters"];
export type GetFullOrderBookResult = Schemas["GetFullOrderBookResult"];
export type GetPartOrderBookParameters = Schemas["GetPartOrderBookParameters"];
export type GetPartOrderBookResult = Schemas["GetPartOrderBookResult"];
export type GetMarketTradeHistoryParameters = Schemas["GetMarketTradeHistoryParameters"];
export type GetMarketTradeHistoryResult = Schemas["GetMarketTradeHistoryResult"];
export type GetKlinesParameters = Schemas["GetKlinesParameters"];
export type GetKlinesResult = Schemas["GetKlinesResult"];
export type GetMarkPriceParameters = Schemas["GetMarkPriceParameters"];
export type GetMarkPriceResult = Schemas["GetMarkPriceResult"];
export type GetSpotIndexPriceParameters = Schemas["GetSpotIndexPriceParameters"];
export type GetSpotIndexPriceResult = Schemas["GetSpotIndexPriceResult"];
export type GetInterestRateIndexParameters = Schemas["GetInterestRateIndexParameters"];
export type GetInterestRateIndexResult = Schemas["GetInterestRateIndexResult"];
export type GetPremiumIndexParameters = Schemas["GetPremiumIndexParameters"];
export type GetPremiumIndexResult = Schemas["GetPremiumIndexResult"];
export type Get24hrStatsParameters = Schemas["Get24hrStatsParameters"];
export type Get24hrStatsResult = Schemas["Get24hrStatsResult"];
export type GetServiceStatusParameters = Schemas["GetServiceStatusParameters"];
export type GetServiceStatusResult = Schemas["GetServiceStatusResult"];
export type GetPublicTokenParameters = Schemas["GetPublicTokenParameters"];
export type GetPublicTokenResult = Schemas["GetPublicTokenResult"];
export type GetPrivateTokenParameters = Schemas["GetPrivateTokenParameters"];
export type GetPrivateTokenResult = Schemas["GetPrivateTokenResult"];
export type GetCurrentFundingRateParameters = Schemas["GetCurrentFundingRateParameters"];
export type GetCurrentFundingRateResult = Schemas["GetCurrentFundingRateResult"];
export type GetPublicFundingHistoryParameters = Schemas["GetPublicFundingHistoryParameters"];
export type GetPublicFundingHistoryResult = Schemas["GetPublicFundingHistoryResult"];
export type GetPrivateFundingHistoryParameters = Schemas["GetPrivateFundingHistoryParameters"];
export type GetPrivateFundingHistoryResult = Schemas["GetPrivateFundingHistoryResult"];
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
export type AddIsolatedMarginParameters = Schemas["AddIsolatedMarginParameters"];
export type AddIsolatedMarginResult = Schemas["AddIsolatedMarginResult"];
export type RemoveIsolatedMarginParameters = Schemas["RemoveIsolatedMarginParameters"];
export type RemoveIsolatedMarginResult = Schemas["RemoveIsolatedMarginResult"];
export type GetMaxWithdrawMarginParameters = Schemas["GetMaxWithdrawMarginParameters"];
export type GetMaxWithdrawMarginResult = Schemas["GetMaxWithdrawMarginResult"];
export type GetMaxOpenSizeParameters = Schemas["GetMaxOpenSizeParameters"];
export type GetMaxOpenSizeResult = Schemas["GetMaxOpenSizeResult"];
export type GetCrossMarginRiskLimitParameters = Schemas["GetCrossMarginRiskLimitParameters"];
export type GetCrossMarginRiskLimitResult = Schemas["GetCrossMarginRiskLimitResult"];
export type GetCrossMarginRequirementParameters = Schemas["GetCrossMarginRequirementParameters"];
export type GetCrossMarginRequirementResult = Schemas["GetCrossMarginRequirementResult"];
export type GetIsolatedMarginRiskLimitParameters = Schemas["GetIsolatedMarginRiskLimitParameters"];
export type GetIsolatedMarginRiskLimitResult = Schemas["GetIsolatedMarginRiskLimitResult"];
export type ModifyIsolatedMarginRiskLimitParameters = Schemas["ModifyIsolatedMarginRiskLimitParameters"];
export type ModifyIsolatedMarginRiskLimitResult = Schemas["ModifyIsolatedMarginRiskLimitResult"];
export type ModifyAutoDepositStatusParameters = Schemas["ModifyAutoDepositStatusParameters"];
export type ModifyAutoDepositStatusResult = Schemas["ModifyAutoDepositStatusResult"];
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
  getSymbol(params: GetSymbolParameters, options?: CallOptions): Promise<GetSymbolResult>;
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
  getAllSymbols(params?: GetAllSymbolsParameters, options?: CallOptions): Promise<GetAllSymbolsResult>;
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
  getTicker(params: GetTickerParameters, options?: CallOptions): Promise<GetTickerResult>;
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
  getAllTickers(params?: GetAllTickersParameters, options?: CallOptions): Promise<GetAllTickersResult>;
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
  getFullOrderBook(params: GetFullOrderBookParameters, options?: CallOptions): Promise<GetFullOrderBookResult>;
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
  getPartOrderBook(params: GetPartOrderBookParameters, options?: CallOptions): Promise<GetPartOrderBookResult>;
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
  getMarketTradeHistory(params: GetMarketTradeHistoryParameters, options?: CallOptions): Promise<GetMarketTradeHistoryResult>;
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
  getKlines(params: GetKlinesParameters, options?: CallOptions): Promise<GetKlinesResult>;
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
  get24hrStats(params?: Get24hrStatsParameters, options?: CallOptions): Promise<Get24hrStatsResult>;
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
  getServiceStatus(params?: GetServiceStatusParameters, options?: CallOptions): Promise<GetServiceStatusResult>;
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
  getPublicToken(params?: GetPublicTokenParameters, options?: CallOptions): Promise<GetPublicTokenResult>;
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
  getPrivateToken(params?: GetPrivateTokenParameters, options?: CallOptions): Promise<GetPrivateTokenResult>;
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
  addIsolatedMargin(params: AddIsolatedMarginParameters, options?: CallOptions): Promise<AddIsolatedMarginResult>;
  /**
   * Take margin out of an isolated position.
   *
   * Moves margin from the position back to the free balance, which brings its liquidation price closer; at most what
   * futures.getMaxWithdrawMargin tells. The call carries no key that would tell a repeat from a second removal, so it is
   * never sent twice: when an answer was lost, compare posMargin of the position first.
   *
   * Signed (key, permission Futures). Must not be repeated blindly: a second one counts again. Rate limit: 10 of pool
   * futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks futures.getPositionV2
   * @see https://www.kucoin.com/docs-new/api-3470256
   */
  removeIsolatedMargin(params: RemoveIsolatedMarginParameters, options?: CallOptions): Promise<RemoveIsolatedMarginResult>;
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
  getMaxWithdrawMargin(params: GetMaxWithdrawMarginParameters, options?: CallOptions): Promise<GetMaxWithdrawMarginResult>;
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
  getMaxOpenSize(params: GetMaxOpenSizeParameters, options?: CallOptions): Promise<GetMaxOpenSizeResult>;
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
  modifyIsolatedMarginRiskLimit(params: ModifyIsolatedMarginRiskLimitParameters, options?: CallOptions): Promise<ModifyIsolatedMarginRiskLimitResult>;
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
  modifyAutoDepositStatus(params: ModifyAutoDepositStatusParameters, options?: CallOptions): Promise<ModifyAutoDepositStatusResult>;
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
