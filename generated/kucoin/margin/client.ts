// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { CallOptions, Paged } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type ModifyPurchaseParameters = Schemas["ModifyPurchaseParameters"];
export type ModifyPurchaseResult = Schemas["ModifyPurchaseResult"];
export type GetLoanMarketParameters = Schemas["GetLoanMarketParameters"];
export type GetLoanMarketResult = Schemas["GetLoanMarketResult"];
export type GetLoanMarketInterestRateParameters = Schemas["GetLoanMarketInterestRateParameters"];
export type GetLoanMarketInterestRateResult = Schemas["GetLoanMarketInterestRateResult"];
export type MarginPurchaseParameters = Schemas["MarginPurchaseParameters"];
export type MarginPurchaseResult = Schemas["MarginPurchaseResult"];
export type GetPurchaseOrdersParameters = Schemas["GetPurchaseOrdersParameters"];
export type GetPurchaseOrdersResult = Schemas["GetPurchaseOrdersResult"];
export type MarginRedeemParameters = Schemas["MarginRedeemParameters"];
export type MarginRedeemResult = Schemas["MarginRedeemResult"];
export type GetRedeemOrdersParameters = Schemas["GetRedeemOrdersParameters"];
export type GetRedeemOrdersResult = Schemas["GetRedeemOrdersResult"];
export type GetIsolatedMarginSymbolsParameters = Schemas["GetIsolatedMarginSymbolsParameters"];
export type GetIsolatedMarginSymbolsResult = Schemas["GetIsolatedMarginSymbolsResult"];
export type GetMarkPriceDetailParameters = Schemas["GetMarkPriceDetailParameters"];
export type GetMarkPriceDetailResult = Schemas["GetMarkPriceDetailResult"];
export type GetETFInfoParameters = Schemas["GetETFInfoParameters"];
export type GetETFInfoResult = Schemas["GetETFInfoResult"];
export type GetCrossMarginSymbolsParameters = Schemas["GetCrossMarginSymbolsParameters"];
export type GetCrossMarginSymbolsResult = Schemas["GetCrossMarginSymbolsResult"];
export type GetMarkPriceListParameters = Schemas["GetMarkPriceListParameters"];
export type GetMarkPriceListResult = Schemas["GetMarkPriceListResult"];
export type GetMarginRiskLimitParameters = Schemas["GetMarginRiskLimitParameters"];
export type GetMarginRiskLimitResult = Schemas["GetMarginRiskLimitResult"];
export type GetBorrowInterestRateParameters = Schemas["GetBorrowInterestRateParameters"];
export type GetBorrowInterestRateResult = Schemas["GetBorrowInterestRateResult"];
export type GetMarginCollateralRatioParameters = Schemas["GetMarginCollateralRatioParameters"];
export type GetMarginCollateralRatioResult = Schemas["GetMarginCollateralRatioResult"];
export type GetMarketAvailableInventoryParameters = Schemas["GetMarketAvailableInventoryParameters"];
export type GetMarketAvailableInventoryResult = Schemas["GetMarketAvailableInventoryResult"];
export type MarginAddOcoOrderParameters = Schemas["MarginAddOcoOrderParameters"];
export type MarginAddOcoOrderResult = Schemas["MarginAddOcoOrderResult"];
export type MarginCancelOcoOrderByOrderIdParameters = Schemas["MarginCancelOcoOrderByOrderIdParameters"];
export type MarginCancelOcoOrderByOrderIdResult = Schemas["MarginCancelOcoOrderByOrderIdResult"];
export type MarginCancelOcoOrderByClientOidParameters = Schemas["MarginCancelOcoOrderByClientOidParameters"];
export type MarginCancelOcoOrderByClientOidResult = Schemas["MarginCancelOcoOrderByClientOidResult"];
export type MarginBatchCancelOcoOrdersParameters = Schemas["MarginBatchCancelOcoOrdersParameters"];
export type MarginBatchCancelOcoOrdersResult = Schemas["MarginBatchCancelOcoOrdersResult"];
export type MarginGetOcoOrderByOrderIdParameters = Schemas["MarginGetOcoOrderByOrderIdParameters"];
export type MarginGetOcoOrderByOrderIdResult = Schemas["MarginGetOcoOrderByOrderIdResult"];
export type MarginGetOcoOrderByClientOidParameters = Schemas["MarginGetOcoOrderByClientOidParameters"];
export type MarginGetOcoOrderByClientOidResult = Schemas["MarginGetOcoOrderByClientOidResult"];
export type MarginGetOcoOrderDetailByOrderIdParameters = Schemas["MarginGetOcoOrderDetailByOrderIdParameters"];
export type MarginGetOcoOrderDetailByOrderIdResult = Schemas["MarginGetOcoOrderDetailByOrderIdResult"];
export type MarginGetOcoOrderListParameters = Schemas["MarginGetOcoOrderListParameters"];
export type MarginGetOcoOrderListResult = Schemas["MarginGetOcoOrderListResult"];
export type MarginGetTradeHistoryParameters = Schemas["MarginGetTradeHistoryParameters"];
export type MarginGetTradeHistoryResult = Schemas["MarginGetTradeHistoryResult"];
export type MarginAddOrderParameters = Schemas["MarginAddOrderParameters"];
export type MarginAddOrderResult = Schemas["MarginAddOrderResult"];
export type MarginGetSymbolsWithOpenOrderParameters = Schemas["MarginGetSymbolsWithOpenOrderParameters"];
export type MarginGetSymbolsWithOpenOrderResult = Schemas["MarginGetSymbolsWithOpenOrderResult"];
export type MarginAddOrderTestParameters = Schemas["MarginAddOrderTestParameters"];
export type MarginAddOrderTestResult = Schemas["MarginAddOrderTestResult"];
export type MarginCancelAllOrdersBySymbolParameters = Schemas["MarginCancelAllOrdersBySymbolParameters"];
export type MarginCancelAllOrdersBySymbolResult = Schemas["MarginCancelAllOrdersBySymbolResult"];
export type MarginGetOpenOrdersParameters = Schemas["MarginGetOpenOrdersParameters"];
export type MarginGetOpenOrdersResult = Schemas["MarginGetOpenOrdersResult"];
export type MarginGetOrderByClientOidParameters = Schemas["MarginGetOrderByClientOidParameters"];
export type MarginGetOrderByClientOidResult = Schemas["MarginGetOrderByClientOidResult"];
export type MarginCancelOrderByClientOidParameters = Schemas["MarginCancelOrderByClientOidParameters"];
export type MarginCancelOrderByClientOidResult = Schemas["MarginCancelOrderByClientOidResult"];
export type MarginGetClosedOrdersParameters = Schemas["MarginGetClosedOrdersParameters"];
export type MarginGetClosedOrdersResult = Schemas["MarginGetClosedOrdersResult"];
export type MarginGetOrderByOrderIdParameters = Schemas["MarginGetOrderByOrderIdParameters"];
export type MarginGetOrderByOrderIdResult = Schemas["MarginGetOrderByOrderIdResult"];
export type MarginCancelOrderByOrderIdParameters = Schemas["MarginCancelOrderByOrderIdParameters"];
export type MarginCancelOrderByOrderIdResult = Schemas["MarginCancelOrderByOrderIdResult"];
export type AddOrderV1Parameters = Schemas["AddOrderV1Parameters"];
export type AddOrderV1Result = Schemas["AddOrderV1Result"];
export type AddOrderTestV1Parameters = Schemas["AddOrderTestV1Parameters"];
export type AddOrderTestV1Result = Schemas["AddOrderTestV1Result"];
export type MarginAddStopOrderParameters = Schemas["MarginAddStopOrderParameters"];
export type MarginAddStopOrderResult = Schemas["MarginAddStopOrderResult"];
export type MarginCancelStopOrderByOrderIdParameters = Schemas["MarginCancelStopOrderByOrderIdParameters"];
export type MarginCancelStopOrderByOrderIdResult = Schemas["MarginCancelStopOrderByOrderIdResult"];
export type MarginCancelStopOrderByClientOidParameters = Schemas["MarginCancelStopOrderByClientOidParameters"];
export type MarginCancelStopOrderByClientOidResult = Schemas["MarginCancelStopOrderByClientOidResult"];
export type MarginBatchCancelStopOrderParameters = Schemas["MarginBatchCancelStopOrderParameters"];
export type MarginBatchCancelStopOrderResult = Schemas["MarginBatchCancelStopOrderResult"];
export type MarginGetStopOrdersListParameters = Schemas["MarginGetStopOrdersListParameters"];
export type MarginGetStopOrdersListResult = Schemas["MarginGetStopOrdersListResult"];
export type MarginGetStopOrderByOrderIdParameters = Schemas["MarginGetStopOrderByOrderIdParameters"];
export type MarginGetStopOrderByOrderIdResult = Schemas["MarginGetStopOrderByOrderIdResult"];
export type MarginGetStopOrderByClientOidParameters = Schemas["MarginGetStopOrderByClientOidParameters"];
export type MarginGetStopOrderByClientOidResult = Schemas["MarginGetStopOrderByClientOidResult"];
export type GetBorrowHistoryParameters = Schemas["GetBorrowHistoryParameters"];
export type GetBorrowHistoryResult = Schemas["GetBorrowHistoryResult"];
export type BorrowParameters = Schemas["BorrowParameters"];
export type BorrowResult = Schemas["BorrowResult"];
export type GetRepayHistoryParameters = Schemas["GetRepayHistoryParameters"];
export type GetRepayHistoryResult = Schemas["GetRepayHistoryResult"];
export type RepayParameters = Schemas["RepayParameters"];
export type RepayResult = Schemas["RepayResult"];
export type GetInterestHistoryParameters = Schemas["GetInterestHistoryParameters"];
export type GetInterestHistoryResult = Schemas["GetInterestHistoryResult"];
export type ModifyLeverageParameters = Schemas["ModifyLeverageParameters"];
export type ModifyLeverageResult = Schemas["ModifyLeverageResult"];
export type GetMarginConfigParameters = Schemas["GetMarginConfigParameters"];
export type GetMarginConfigResult = Schemas["GetMarginConfigResult"];

export interface MarginOperations {
  /**
   * Change the rate of money offered for lending.
   *
   * The new rate counts from the next full hour on. The money must be in the main account. Sending the same rate again does
   * no harm.
   *
   * Signed (key, permission Margin). Sets a target; a repeat changes nothing more. Rate limit: 10 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getPurchaseOrders
   * @see https://www.kucoin.com/docs-new/api-3470217
   */
  modifyPurchase(params: ModifyPurchaseParameters, options?: CallOptions): Promise<ModifyPurchaseResult>;
  /**
   * Read which assets can be lent.
   *
   * Limits, steps and rates of lending to margin traders, by asset. Rates are per year and fractions: 0.05 is 5 %.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 10 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470212
   */
  getLoanMarket(params?: GetLoanMarketParameters, options?: CallOptions): Promise<GetLoanMarketResult>;
  /**
   * Read the lending rates of the last 7 days.
   *
   * Market rate of one asset, hour by hour. Rates are per year and fractions.
   *
   * Public. Reads only; safe to repeat. Rate limit: 5 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470215
   */
  getLoanMarketInterestRate(params: GetLoanMarketInterestRateParameters, options?: CallOptions): Promise<GetLoanMarketInterestRateResult>;
  /**
   * Offer money for lending to margin traders.
   *
   * Subscribes money of the main account at a rate; it earns interest as far as it is lent out. The subscription carries no
   * key that would tell a repeat from a new one, so it is never sent twice; when an answer was lost, look at
   * margin.getPurchaseOrders first.
   *
   * Signed (key, permission Margin). Must not be repeated blindly: a second one counts again. Rate limit: 15 of pool spot, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getPurchaseOrders
   * @see https://www.kucoin.com/docs-new/api-3470216
   */
  purchase(params: MarginPurchaseParameters, options?: CallOptions): Promise<MarginPurchaseResult>;
  /**
   * Read money offered for lending.
   *
   * Subscriptions of one state, page by page: what was offered, what of it is lent out, and at which rate.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 10 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470213
   */
  readonly getPurchaseOrders: Paged<(params: GetPurchaseOrdersParameters, options?: CallOptions) => Promise<GetPurchaseOrdersResult>, NonNullable<NonNullable<GetPurchaseOrdersResult>["items"]>[number]>;
  /**
   * Call back money offered for lending.
   *
   * Takes money out of one subscription, back into the main account. The redemption carries no key that would tell a repeat
   * from a new one, so it is never sent twice; when an answer was lost, look at margin.getRedeemOrders in both states first.
   *
   * Signed (key, permission Margin). Must not be repeated blindly: a second one counts again. Rate limit: 15 of pool spot, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getRedeemOrders
   * @see https://www.kucoin.com/docs-new/api-3470218
   */
  redeem(params: MarginRedeemParameters, options?: CallOptions): Promise<MarginRedeemResult>;
  /**
   * Read money called back from lending.
   *
   * Redemptions of one state, page by page: what was called back and what of it has come.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 10 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470214
   */
  readonly getRedeemOrders: Paged<(params: GetRedeemOrdersParameters, options?: CallOptions) => Promise<GetRedeemOrdersResult>, NonNullable<NonNullable<GetRedeemOrdersResult>["items"]>[number]>;
  /**
   * Read the pairs of isolated margin.
   *
   * Every pair that has isolated margin, with its largest leverage, the debt ratio that liquidates it, and which of its two
   * assets may be borrowed or moved in.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470194
   */
  getIsolatedMarginSymbols(params?: GetIsolatedMarginSymbolsParameters, options?: CallOptions): Promise<GetIsolatedMarginSymbolsResult>;
  /**
   * Read the mark price of one index pair.
   *
   * The mark price that values margin accounts. Pairs are those of margin.getMarkPriceList, not those of the market:
   * USDT-BTC tells what one USDT is worth in BTC.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470193
   */
  getMarkPriceDetail(params: GetMarkPriceDetailParameters, options?: CallOptions): Promise<GetMarkPriceDetailResult>;
  /**
   * Read leveraged tokens.
   *
   * Net asset value, leverage and holdings of every leveraged token, or of one.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470191
   */
  getETFInfo(params?: GetETFInfoParameters, options?: CallOptions): Promise<GetETFInfoResult>;
  /**
   * Read the pairs of cross margin.
   *
   * Every pair that has cross margin, or one of them, with the steps and limits of its orders.
   *
   * Public. Reads only; safe to repeat. Rate limit: 3 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470189
   */
  getCrossMarginSymbols(params?: GetCrossMarginSymbolsParameters, options?: CallOptions): Promise<GetCrossMarginSymbolsResult>;
  /**
   * Read all mark prices.
   *
   * The mark price of every index pair of margin. Each says what the first asset is worth in the second.
   *
   * Public. Reads only; safe to repeat. Rate limit: 10 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470192
   */
  getMarkPriceList(params?: GetMarkPriceListParameters, options?: CallOptions): Promise<GetMarkPriceListResult>;
  /**
   * Read the limits of borrowing, buying and holding on margin.
   *
   * The account's ceilings, and the least amount and the step that margin.borrow takes. With isIsolated the rows are pairs,
   * each with both of its assets; without it they are assets. It is no public call, though it looks like market data.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470219
   */
  getMarginRiskLimit(params?: GetMarginRiskLimitParameters, options?: CallOptions): Promise<GetMarginRiskLimitResult>;
  /**
   * Read what borrowing costs.
   *
   * Interest rates of loans by asset, for the VIP level of the account or for another one. Interest is charged about once an
   * hour.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 20 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/debit/get-borrow-interest-rate
   */
  getBorrowInterestRate(params?: GetBorrowInterestRateParameters, options?: CallOptions): Promise<GetBorrowInterestRateResult>;
  /**
   * Read how much of an asset counts as collateral.
   *
   * Tiers by how much is held: of what lies in a tier, the share that the ratio says counts as collateral. Assets with the
   * same tiers share an entry.
   *
   * Public. Reads only; safe to repeat. Rate limit: 10 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/market-data/get-margin-collateral-ratio
   */
  getMarginCollateralRatio(params?: GetMarginCollateralRatioParameters, options?: CallOptions): Promise<GetMarginCollateralRatioResult>;
  /**
   * Read what the venue has left to lend.
   *
   * Amount of each asset, or of one, that all users together can still borrow. What one account may borrow is bounded by
   * margin.getMarginRiskLimit too.
   *
   * Public. Reads only; safe to repeat. Rate limit: 10 of pool public, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/market-data/get-margin-collateral-ratio
   */
  getMarketAvailableInventory(params?: GetMarketAvailableInventoryParameters, options?: CallOptions): Promise<GetMarketAvailableInventoryResult>;
  /**
   * Place a margin OCO order.
   *
   * A limit order and a stop-limit order of the same side and size; when one trades or is cancelled, the venue cancels the
   * other. A sell has price above and stopPrice below the market, a buy the other way round. A clientOid that was used
   * before is refused.
   *
   * Signed (key). Must not be repeated blindly: a second one counts again. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOcoOrderByClientOid
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/add-oco-order
   */
  addOcoOrder(params: MarginAddOcoOrderParameters, options?: CallOptions): Promise<MarginAddOcoOrderResult>;
  /**
   * Cancel a margin OCO order by the venue's id.
   *
   * Cancels the limit order and the stop order together. The answer says that the request was taken in; the OCO order tells
   * whether it was carried out.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOcoOrderByOrderId
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/cancel-oco-order-by-orderld
   */
  cancelOcoOrderByOrderId(params: MarginCancelOcoOrderByOrderIdParameters, options?: CallOptions): Promise<MarginCancelOcoOrderByOrderIdResult>;
  /**
   * Cancel a margin OCO order by its own id.
   *
   * Cancels the limit order and the stop order together. The answer says that the request was taken in; the OCO order tells
   * whether it was carried out.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOcoOrderByClientOid
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/cancel-oco-order-by-clientoid
   */
  cancelOcoOrderByClientOid(params: MarginCancelOcoOrderByClientOidParameters, options?: CallOptions): Promise<MarginCancelOcoOrderByClientOidResult>;
  /**
   * Cancel several margin OCO orders.
   *
   * Cancels the OCO orders named, those of one pair, or, with neither, all of them. A repeat also cancels what was placed in
   * between.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOcoOrderList
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/batch-cancel-oco-orders
   */
  batchCancelOcoOrders(params?: MarginBatchCancelOcoOrdersParameters, options?: CallOptions): Promise<MarginBatchCancelOcoOrdersResult>;
  /**
   * Read a margin OCO order by the venue's id.
   *
   * State of one OCO order; margin.getOcoOrderDetailByOrderId shows its two orders.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-by-orderld
   */
  getOcoOrderByOrderId(params: MarginGetOcoOrderByOrderIdParameters, options?: CallOptions): Promise<MarginGetOcoOrderByOrderIdResult>;
  /**
   * Read a margin OCO order by its own id.
   *
   * State of one OCO order. Tells whether an OCO order with a lost answer was placed.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-by-clientoid
   */
  getOcoOrderByClientOid(params: MarginGetOcoOrderByClientOidParameters, options?: CallOptions): Promise<MarginGetOcoOrderByClientOidResult>;
  /**
   * Read a margin OCO order with its two orders.
   *
   * State of one OCO order, with price, trigger and state of both orders.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-detail-by-orderld
   */
  getOcoOrderDetailByOrderId(params: MarginGetOcoOrderDetailByOrderIdParameters, options?: CallOptions): Promise<MarginGetOcoOrderDetailByOrderIdResult>;
  /**
   * Read margin OCO orders.
   *
   * OCO orders of margin, page by page; margin.getOcoOrderDetailByOrderId shows the two orders of one.
   *
   * Signed (key). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate limit: 2 of pool
   * spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-oco-order-list
   */
  readonly getOcoOrderList: Paged<(params: MarginGetOcoOrderListParameters, options?: CallOptions) => Promise<MarginGetOcoOrderListResult>, NonNullable<NonNullable<MarginGetOcoOrderListResult>["items"]>[number]>;
  /**
   * Read trades of margin orders.
   *
   * Trades of one pair on cross or isolated margin, newest first. With orderId the other filters have no effect.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 5 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470200
   */
  readonly getTradeHistory: Paged<(params: MarginGetTradeHistoryParameters, options?: CallOptions) => Promise<MarginGetTradeHistoryResult>, NonNullable<NonNullable<MarginGetTradeHistoryResult>["items"]>[number]>;
  /**
   * Place a margin order.
   *
   * A limit or market order on the high-frequency cross or isolated margin account. autoBorrow takes a loan for what is
   * missing, so the order may add debt. The venue refuses a clientOid that was used before, but whether it remembers those
   * of orders that are done is open: a lost order is looked for, never sent again.
   *
   * Signed (key, permission Margin). Must not be repeated blindly: a second one counts again. Rate limit: 2 of pool spot, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470204
   */
  addOrder(params: MarginAddOrderParameters, options?: CallOptions): Promise<MarginAddOrderResult>;
  /**
   * Read which pairs have open margin orders.
   *
   * Pairs with open orders on cross or isolated margin; feed them to margin.getOpenOrders, which wants a pair.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Rate limit: 4 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470196
   */
  getSymbolsWithOpenOrder(params: MarginGetSymbolsWithOpenOrderParameters, options?: CallOptions): Promise<MarginGetSymbolsWithOpenOrderResult>;
  /**
   * Check a margin order without placing it.
   *
   * Takes what margin.addOrder takes and answers alike, but no order comes of it: the ids in the answer belong to nothing.
   * For trying out keys and parameters.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Rate limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470205
   */
  addOrderTest(params: MarginAddOrderTestParameters, options?: CallOptions): Promise<MarginAddOrderTestResult>;
  /**
   * Cancel all margin orders of one pair.
   *
   * Asks to cancel every open order of one pair on cross or isolated margin; margin.getOpenOrders tells what is left. A
   * repeat also cancels what was placed in between.
   *
   * Signed (key, permission Margin). Sets a target; a repeat changes nothing more. Rate limit: 5 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOpenOrders
   * @see https://www.kucoin.com/docs-new/api-3470197
   */
  cancelAllOrdersBySymbol(params: MarginCancelAllOrdersBySymbolParameters, options?: CallOptions): Promise<MarginCancelAllOrdersBySymbolResult>;
  /**
   * Read open margin orders of one pair.
   *
   * All open orders of one pair on cross or isolated margin, newest change first; the answer does not come in pages.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 4 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470198
   */
  getOpenOrders(params: MarginGetOpenOrdersParameters, options?: CallOptions): Promise<MarginGetOpenOrdersResult>;
  /**
   * Read a margin order by its own id.
   *
   * One order, open or done. Tells whether an order with a lost answer was placed.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470203
   */
  getOrderByClientOid(params: MarginGetOrderByClientOidParameters, options?: CallOptions): Promise<MarginGetOrderByClientOidResult>;
  /**
   * Cancel a margin order by its own id.
   *
   * A cancel only asks for it: the answer says that it was taken in, the order tells whether it was carried out.
   *
   * Signed (key, permission Margin). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOrderByClientOid
   * @see https://www.kucoin.com/docs-new/api-3470201
   */
  cancelOrderByClientOid(params: MarginCancelOrderByClientOidParameters, options?: CallOptions): Promise<MarginCancelOrderByClientOidResult>;
  /**
   * Read margin orders that are done.
   *
   * Filled and cancelled orders of one pair on cross or isolated margin, newest change first.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 10 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470199
   */
  readonly getClosedOrders: Paged<(params: MarginGetClosedOrdersParameters, options?: CallOptions) => Promise<MarginGetClosedOrdersResult>, NonNullable<NonNullable<MarginGetClosedOrdersResult>["items"]>[number]>;
  /**
   * Read a margin order by the venue's id.
   *
   * One order, open or done. active tells whether it is open, inOrderBook whether it stands in the book.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470202
   */
  getOrderByOrderId(params: MarginGetOrderByOrderIdParameters, options?: CallOptions): Promise<MarginGetOrderByOrderIdResult>;
  /**
   * Cancel a margin order by the venue's id.
   *
   * A cancel only asks for it: the answer says that it was taken in, the order tells whether it was carried out.
   *
   * Signed (key, permission Margin). Sets a target; a repeat changes nothing more. Rate limit: 2 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getOrderByOrderId
   * @see https://www.kucoin.com/docs-new/api-3470195
   */
  cancelOrderByOrderId(params: MarginCancelOrderByOrderIdParameters, options?: CallOptions): Promise<MarginCancelOrderByOrderIdResult>;
  /**
   * Place an order on the low-frequency margin account.
   *
   * Use margin.addOrder. Accounts that were moved to high-frequency margin get code 200004, not enough balance, here. A
   * clientOid that was used before is refused, as far as the venue remembers it: a lost order is looked for, never sent
   * again.
   *
   * Signed (key, permission Margin). Must not be repeated blindly: a second one counts again. Rate limit: 5 of pool spot, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks spot.getOrderByClientOidOld
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470312
   */
  addOrderV1(params: AddOrderV1Parameters, options?: CallOptions): Promise<AddOrderV1Result>;
  /**
   * Check a low-frequency margin order without placing it.
   *
   * Use margin.addOrderTest. Takes what margin.addOrderV1 takes and answers alike, but no order comes of it.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Rate limit: 5 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470313
   */
  addOrderTestV1(params: AddOrderTestV1Parameters, options?: CallOptions): Promise<AddOrderTestV1Result>;
  /**
   * Place a margin stop order.
   *
   * A limit or market order that is sent to the market when the price reaches stopPrice. One client says that an account can
   * have 20 of them per pair. A clientOid that was used before is refused.
   *
   * Signed (key). Must not be repeated blindly: a second one counts again. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getStopOrderByClientOid
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/add-stop-order
   */
  addStopOrder(params: MarginAddStopOrderParameters, options?: CallOptions): Promise<MarginAddStopOrderResult>;
  /**
   * Cancel a margin stop order by the venue's id.
   *
   * Cancels a stop order that has not been triggered. The answer says that the request was taken in; the stop order tells
   * whether it was carried out.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getStopOrderByOrderId
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/cancel-stop-order-by-orderld
   */
  cancelStopOrderByOrderId(params: MarginCancelStopOrderByOrderIdParameters, options?: CallOptions): Promise<MarginCancelStopOrderByOrderIdResult>;
  /**
   * Cancel a margin stop order by its own id.
   *
   * Cancels a stop order that has not been triggered. The answer says that the request was taken in; the stop order tells
   * whether it was carried out.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 5 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getStopOrderByClientOid
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/cancel-stop-order-by-clientoid
   */
  cancelStopOrderByClientOid(params: MarginCancelStopOrderByClientOidParameters, options?: CallOptions): Promise<MarginCancelStopOrderByClientOidResult>;
  /**
   * Cancel several margin stop orders.
   *
   * Cancels stop orders of cross or isolated margin that have not been triggered: those named, those of one pair, or, with
   * neither, all of them. A repeat also cancels what was placed in between.
   *
   * Signed (key). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getStopOrdersList
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/batch-cancel-stop-orders
   */
  batchCancelStopOrder(params: MarginBatchCancelStopOrderParameters, options?: CallOptions): Promise<MarginBatchCancelStopOrderResult>;
  /**
   * Read margin stop orders that wait for their trigger.
   *
   * Stop orders that have not been triggered, newest first, page by page.
   *
   * Signed (key). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate limit: 8 of pool
   * spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-stop-order-list
   */
  readonly getStopOrdersList: Paged<(params?: MarginGetStopOrdersListParameters, options?: CallOptions) => Promise<MarginGetStopOrdersListResult>, NonNullable<NonNullable<MarginGetStopOrdersListResult>["items"]>[number]>;
  /**
   * Read a margin stop order by the venue's id.
   *
   * One stop order, with the state of its trigger.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-stop-order-by-orderld
   */
  getStopOrderByOrderId(params: MarginGetStopOrderByOrderIdParameters, options?: CallOptions): Promise<MarginGetStopOrderByOrderIdResult>;
  /**
   * Read a margin stop order by its own id.
   *
   * One stop order, with the state of its trigger. Tells whether a stop order with a lost answer was placed.
   *
   * Signed (key). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/rest/margin-trading/orders/get-stop-order-by-clientoid
   */
  getStopOrderByClientOid(params: MarginGetStopOrderByClientOidParameters, options?: CallOptions): Promise<MarginGetStopOrderByClientOidResult>;
  /**
   * Read borrow orders.
   *
   * Borrow orders of one asset, page by page. Tells whether a borrow order with a lost answer was carried out.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 15 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470207
   */
  readonly getBorrowHistory: Paged<(params: GetBorrowHistoryParameters, options?: CallOptions) => Promise<GetBorrowHistoryResult>, NonNullable<NonNullable<GetBorrowHistoryResult>["items"]>[number]>;
  /**
   * Borrow an asset on cross or isolated margin.
   *
   * The order carries no key that would tell a repeat from a new loan, so it is never sent twice; when an answer was lost,
   * look at margin.getBorrowHistory first. The loan may be smaller than asked for with IOC; see actualSize.
   *
   * Signed (key, permission Margin). Must not be repeated blindly: a second one counts again. Rate limit: 15 of pool spot, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getBorrowHistory
   * @see https://www.kucoin.com/docs-new/api-3470206
   */
  borrow(params: BorrowParameters, options?: CallOptions): Promise<BorrowResult>;
  /**
   * Read repay orders.
   *
   * Repay orders of one asset, page by page. Tells whether a repay order with a lost answer was carried out.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 15 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470208
   */
  readonly getRepayHistory: Paged<(params: GetRepayHistoryParameters, options?: CallOptions) => Promise<GetRepayHistoryResult>, NonNullable<NonNullable<GetRepayHistoryResult>["items"]>[number]>;
  /**
   * Repay borrowed money on cross or isolated margin.
   *
   * One amount covers principal and accrued interest; which is served first on a partial repayment is not known. The order
   * carries no key that would tell a repeat from a new one, so it is never sent twice; when an answer was lost, look at
   * margin.getRepayHistory first.
   *
   * Signed (key, permission Margin). Must not be repeated blindly: a second one counts again. Rate limit: 10 of pool spot, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks margin.getRepayHistory
   * @see https://www.kucoin.com/docs-new/api-3470210
   */
  repay(params: RepayParameters, options?: CallOptions): Promise<RepayResult>;
  /**
   * Read the interest that was charged.
   *
   * Interest rows, page by page; interest is charged about once an hour. The rows tell neither the pair nor the loan.
   *
   * Signed (key, permission Margin). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 20 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470209
   */
  readonly getInterestHistory: Paged<(params?: GetInterestHistoryParameters, options?: CallOptions) => Promise<GetInterestHistoryResult>, NonNullable<NonNullable<GetInterestHistoryResult>["items"]>[number]>;
  /**
   * Set the leverage of cross margin or of one isolated pair.
   *
   * The leverage may not be below that of the present debt nor above the venue's maximum (margin.getMarginConfig for cross
   * margin). The venue offers no read of the setting: the account reads show debts and limits, not the leverage. Sending the
   * same value again does no harm.
   *
   * Signed (key, permission Margin). Sets a target; a repeat changes nothing more. Rate limit: 8 of pool spot, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://www.kucoin.com/docs-new/api-3470211
   */
  modifyLeverage(params: ModifyLeverageParameters, options?: CallOptions): Promise<ModifyLeverageResult>;
  /**
   * Read the cross margin settings of the venue.
   *
   * Assets that trade on cross margin, the largest leverage, and the debt ratios that warn and liquidate. Public, yet
   * counted in the spot pool.
   *
   * Public. Reads only; safe to repeat. Rate limit: 25 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470190
   */
  getMarginConfig(params?: GetMarginConfigParameters, options?: CallOptions): Promise<GetMarginConfigResult>;
}
