// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

import type { CallOptions } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type SpotClearinghouseStateParameters = Schemas["SpotClearinghouseStateParameters"];
export type SpotClearinghouseStateResult = Schemas["SpotClearinghouseStateResult"];
export type UserFundingParameters = Schemas["UserFundingParameters"];
export type UserFundingResult = Schemas["UserFundingResult"];
export type UserNonFundingLedgerUpdatesParameters = Schemas["UserNonFundingLedgerUpdatesParameters"];
export type UserNonFundingLedgerUpdatesResult = Schemas["UserNonFundingLedgerUpdatesResult"];
export type PortfolioParameters = Schemas["PortfolioParameters"];
export type PortfolioResult = Schemas["PortfolioResult"];
export type UserFeesParameters = Schemas["UserFeesParameters"];
export type UserFeesResult = Schemas["UserFeesResult"];
export type SubAccountsParameters = Schemas["SubAccountsParameters"];
export type SubAccountsResult = Schemas["SubAccountsResult"];
export type SubAccounts2Parameters = Schemas["SubAccounts2Parameters"];
export type SubAccounts2Result = Schemas["SubAccounts2Result"];
export type WebData2Parameters = Schemas["WebData2Parameters"];
export type WebData2Result = Schemas["WebData2Result"];
export type WebData3Parameters = Schemas["WebData3Parameters"];
export type WebData3Result = Schemas["WebData3Result"];
export type BatchClearinghouseStatesParameters = Schemas["BatchClearinghouseStatesParameters"];
export type BatchClearinghouseStatesResult = Schemas["BatchClearinghouseStatesResult"];
export type BorrowLendUserStateParameters = Schemas["BorrowLendUserStateParameters"];
export type BorrowLendUserStateResult = Schemas["BorrowLendUserStateResult"];
export type BorrowLendReserveStateParameters = Schemas["BorrowLendReserveStateParameters"];
export type BorrowLendReserveStateResult = Schemas["BorrowLendReserveStateResult"];
export type AllBorrowLendReserveStatesParameters = Schemas["AllBorrowLendReserveStatesParameters"];
export type AllBorrowLendReserveStatesResult = Schemas["AllBorrowLendReserveStatesResult"];
export type UserBorrowLendInterestParameters = Schemas["UserBorrowLendInterestParameters"];
export type UserBorrowLendInterestResult = Schemas["UserBorrowLendInterestResult"];
export type AllMidsParameters = Schemas["AllMidsParameters"];
export type AllMidsResult = Schemas["AllMidsResult"];
export type L2BookParameters = Schemas["L2BookParameters"];
export type L2BookResult = Schemas["L2BookResult"];
export type CandleSnapshotParameters = Schemas["CandleSnapshotParameters"];
export type CandleSnapshotResult = Schemas["CandleSnapshotResult"];
export type RecentTradesParameters = Schemas["RecentTradesParameters"];
export type RecentTradesResult = Schemas["RecentTradesResult"];
export type SpotMetaAndAssetCtxsParameters = Schemas["SpotMetaAndAssetCtxsParameters"];
export type SpotMetaAndAssetCtxsResult = Schemas["SpotMetaAndAssetCtxsResult"];
export type ExchangeStatusParameters = Schemas["ExchangeStatusParameters"];
export type ExchangeStatusResult = Schemas["ExchangeStatusResult"];
export type FundingHistoryParameters = Schemas["FundingHistoryParameters"];
export type FundingHistoryResult = Schemas["FundingHistoryResult"];
export type PredictedFundingsParameters = Schemas["PredictedFundingsParameters"];
export type PredictedFundingsResult = Schemas["PredictedFundingsResult"];
export type PerpsAtOpenInterestCapParameters = Schemas["PerpsAtOpenInterestCapParameters"];
export type PerpsAtOpenInterestCapResult = Schemas["PerpsAtOpenInterestCapResult"];
export type PerpDexLimitsParameters = Schemas["PerpDexLimitsParameters"];
export type PerpDexLimitsResult = Schemas["PerpDexLimitsResult"];
export type PerpDexStatusParameters = Schemas["PerpDexStatusParameters"];
export type PerpDexStatusResult = Schemas["PerpDexStatusResult"];
export type PerpDeployAuctionStatusParameters = Schemas["PerpDeployAuctionStatusParameters"];
export type PerpDeployAuctionStatusResult = Schemas["PerpDeployAuctionStatusResult"];
export type SpotPairDeployAuctionStatusParameters = Schemas["SpotPairDeployAuctionStatusParameters"];
export type SpotPairDeployAuctionStatusResult = Schemas["SpotPairDeployAuctionStatusResult"];
export type SpotDeployStateParameters = Schemas["SpotDeployStateParameters"];
export type SpotDeployStateResult = Schemas["SpotDeployStateResult"];
export type TokenDetailsParameters = Schemas["TokenDetailsParameters"];
export type TokenDetailsResult = Schemas["TokenDetailsResult"];
export type PerpAnnotationParameters = Schemas["PerpAnnotationParameters"];
export type PerpAnnotationResult = Schemas["PerpAnnotationResult"];
export type PerpCategoriesParameters = Schemas["PerpCategoriesParameters"];
export type PerpCategoriesResult = Schemas["PerpCategoriesResult"];
export type PerpConciseAnnotationsParameters = Schemas["PerpConciseAnnotationsParameters"];
export type PerpConciseAnnotationsResult = Schemas["PerpConciseAnnotationsResult"];
export type MaxMarketOrderNtlsParameters = Schemas["MaxMarketOrderNtlsParameters"];
export type MaxMarketOrderNtlsResult = Schemas["MaxMarketOrderNtlsResult"];
export type AllPerpMetasParameters = Schemas["AllPerpMetasParameters"];
export type AllPerpMetasResult = Schemas["AllPerpMetasResult"];
export type LiquidatableParameters = Schemas["LiquidatableParameters"];
export type LiquidatableResult = Schemas["LiquidatableResult"];
export type UsdcRoutingParameters = Schemas["UsdcRoutingParameters"];
export type UsdcRoutingResult = Schemas["UsdcRoutingResult"];
export type AlignedQuoteTokenInfoParameters = Schemas["AlignedQuoteTokenInfoParameters"];
export type AlignedQuoteTokenInfoResult = Schemas["AlignedQuoteTokenInfoResult"];
export type FrontendOpenOrdersParameters = Schemas["FrontendOpenOrdersParameters"];
export type FrontendOpenOrdersResult = Schemas["FrontendOpenOrdersResult"];
export type OrderStatusParameters = Schemas["OrderStatusParameters"];
export type OrderStatusResult = Schemas["OrderStatusResult"];
export type HistoricalOrdersParameters = Schemas["HistoricalOrdersParameters"];
export type HistoricalOrdersResult = Schemas["HistoricalOrdersResult"];
export type UserFillsParameters = Schemas["UserFillsParameters"];
export type UserFillsResult = Schemas["UserFillsResult"];
export type UserFillsByTimeParameters = Schemas["UserFillsByTimeParameters"];
export type UserFillsByTimeResult = Schemas["UserFillsByTimeResult"];
export type UserTwapSliceFillsParameters = Schemas["UserTwapSliceFillsParameters"];
export type UserTwapSliceFillsResult = Schemas["UserTwapSliceFillsResult"];
export type UserTwapSliceFillsByTimeParameters = Schemas["UserTwapSliceFillsByTimeParameters"];
export type UserTwapSliceFillsByTimeResult = Schemas["UserTwapSliceFillsByTimeResult"];
export type TwapHistoryParameters = Schemas["TwapHistoryParameters"];
export type TwapHistoryResult = Schemas["TwapHistoryResult"];
export type OutcomeMetaParameters = Schemas["OutcomeMetaParameters"];
export type OutcomeMetaResult = Schemas["OutcomeMetaResult"];
export type OutcomeTemplatesParameters = Schemas["OutcomeTemplatesParameters"];
export type OutcomeTemplatesResult = Schemas["OutcomeTemplatesResult"];
export type SettledOutcomeParameters = Schemas["SettledOutcomeParameters"];
export type SettledOutcomeResult = Schemas["SettledOutcomeResult"];
export type ReferralParameters = Schemas["ReferralParameters"];
export type ReferralResult = Schemas["ReferralResult"];
export type MaxBuilderFeeParameters = Schemas["MaxBuilderFeeParameters"];
export type MaxBuilderFeeResult = Schemas["MaxBuilderFeeResult"];
export type ApprovedBuildersParameters = Schemas["ApprovedBuildersParameters"];
export type ApprovedBuildersResult = Schemas["ApprovedBuildersResult"];
export type UserToMultiSigSignersParameters = Schemas["UserToMultiSigSignersParameters"];
export type UserToMultiSigSignersResult = Schemas["UserToMultiSigSignersResult"];
export type InfoUserDexAbstractionParameters = Schemas["InfoUserDexAbstractionParameters"];
export type InfoUserDexAbstractionResult = Schemas["InfoUserDexAbstractionResult"];
export type UserAbstractionParameters = Schemas["UserAbstractionParameters"];
export type UserAbstractionResult = Schemas["UserAbstractionResult"];
export type IsVipParameters = Schemas["IsVipParameters"];
export type IsVipResult = Schemas["IsVipResult"];
export type LegalCheckParameters = Schemas["LegalCheckParameters"];
export type LegalCheckResult = Schemas["LegalCheckResult"];
export type PreTransferCheckParameters = Schemas["PreTransferCheckParameters"];
export type PreTransferCheckResult = Schemas["PreTransferCheckResult"];
export type GossipRootIpsParameters = Schemas["GossipRootIpsParameters"];
export type GossipRootIpsResult = Schemas["GossipRootIpsResult"];
export type GossipPriorityAuctionStatusParameters = Schemas["GossipPriorityAuctionStatusParameters"];
export type GossipPriorityAuctionStatusResult = Schemas["GossipPriorityAuctionStatusResult"];
export type DelegationsParameters = Schemas["DelegationsParameters"];
export type DelegationsResult = Schemas["DelegationsResult"];
export type DelegatorSummaryParameters = Schemas["DelegatorSummaryParameters"];
export type DelegatorSummaryResult = Schemas["DelegatorSummaryResult"];
export type DelegatorHistoryParameters = Schemas["DelegatorHistoryParameters"];
export type DelegatorHistoryResult = Schemas["DelegatorHistoryResult"];
export type DelegatorRewardsParameters = Schemas["DelegatorRewardsParameters"];
export type DelegatorRewardsResult = Schemas["DelegatorRewardsResult"];
export type ValidatorSummariesParameters = Schemas["ValidatorSummariesParameters"];
export type ValidatorSummariesResult = Schemas["ValidatorSummariesResult"];
export type ValidatorL1VotesParameters = Schemas["ValidatorL1VotesParameters"];
export type ValidatorL1VotesResult = Schemas["ValidatorL1VotesResult"];
export type UserVaultEquitiesParameters = Schemas["UserVaultEquitiesParameters"];
export type UserVaultEquitiesResult = Schemas["UserVaultEquitiesResult"];
export type VaultDetailsParameters = Schemas["VaultDetailsParameters"];
export type VaultDetailsResult = Schemas["VaultDetailsResult"];
export type VaultSummariesParameters = Schemas["VaultSummariesParameters"];
export type VaultSummariesResult = Schemas["VaultSummariesResult"];
export type LeadingVaultsParameters = Schemas["LeadingVaultsParameters"];
export type LeadingVaultsResult = Schemas["LeadingVaultsResult"];
export type MetaParameters = Schemas["MetaParameters"];
export type MetaResult = Schemas["MetaResult"];
export type MetaAndAssetCtxsParameters = Schemas["MetaAndAssetCtxsParameters"];
export type MetaAndAssetCtxsResult = Schemas["MetaAndAssetCtxsResult"];
export type SpotMetaParameters = Schemas["SpotMetaParameters"];
export type SpotMetaResult = Schemas["SpotMetaResult"];
export type PerpDexsParameters = Schemas["PerpDexsParameters"];
export type PerpDexsResult = Schemas["PerpDexsResult"];
export type ClearinghouseStateParameters = Schemas["ClearinghouseStateParameters"];
export type ClearinghouseStateResult = Schemas["ClearinghouseStateResult"];
export type ActiveAssetDataParameters = Schemas["ActiveAssetDataParameters"];
export type ActiveAssetDataResult = Schemas["ActiveAssetDataResult"];
export type OpenOrdersParameters = Schemas["OpenOrdersParameters"];
export type OpenOrdersResult = Schemas["OpenOrdersResult"];
export type MarginTableParameters = Schemas["MarginTableParameters"];
export type MarginTableResult = Schemas["MarginTableResult"];
export type UserRateLimitParameters = Schemas["UserRateLimitParameters"];
export type UserRateLimitResult = Schemas["UserRateLimitResult"];
export type UserRoleParameters = Schemas["UserRoleParameters"];
export type UserRoleResult = Schemas["UserRoleResult"];
export type ExtraAgentsParameters = Schemas["ExtraAgentsParameters"];
export type ExtraAgentsResult = Schemas["ExtraAgentsResult"];

export interface InfoOperations {
  /**
   * Read the spot balances of an account.
   *
   * For an account in portfolio margin also what it has borrowed and supplied, and its ratios.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/spot#retrieve-a-users-token-balances
   */
  spotClearinghouseState(params: SpotClearinghouseStateParameters, options?: CallOptions): Promise<SpotClearinghouseStateResult>;
  /**
   * List the funding payments of an account.
   *
   * At most 500 in one answer, the oldest ones first. To go on, ask again with the last `time` as startTime.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip + 1 per 20 items of the answer.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-a-users-funding-history-or-non-funding-ledger-updates
   */
  userFunding(params: UserFundingParameters, options?: CallOptions): Promise<UserFundingResult>;
  /**
   * List what changed the balances of an account other than trades and funding, such as deposits, transfers and
   * liquidations.
   *
   * At most 500 in one answer, the oldest ones first. To go on, ask again with the last `time` as startTime. The venue adds
   * kinds of entries over time: those arrive too, with a `type` that is not among the ones below.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip + 1 per 20 items of the answer.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-a-users-funding-history-or-non-funding-ledger-updates
   */
  userNonFundingLedgerUpdates(params: UserNonFundingLedgerUpdatesParameters, options?: CallOptions): Promise<UserNonFundingLedgerUpdatesResult>;
  /**
   * Read how the value, the profit and the volume of an account went, by span of time.
   *
   * Eight spans: a day, a week, a month and all time, each once for the whole account and once for perpetuals only.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-a-users-portfolio
   */
  portfolio(params: PortfolioParameters, options?: CallOptions): Promise<PortfolioResult>;
  /**
   * Read the fee rates of an account, the schedule they come from, and its discounts.
   *
   * Rates are ratios of a trade's value; a negative one is a rebate.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-a-users-fees
   */
  userFees(params: UserFeesParameters, options?: CallOptions): Promise<UserFeesResult>;
  /**
   * List the sub-accounts of an account with their balances and positions on the main dex.
   *
   * null for an account that has none.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-subaccounts
   */
  subAccounts(params: SubAccountsParameters, options?: CallOptions): Promise<SubAccountsResult>;
  /**
   * List the sub-accounts of an account with their balances and their positions on every dex.
   *
   * null for an account that has none.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  subAccounts2(params: SubAccounts2Parameters, options?: CallOptions): Promise<SubAccounts2Result>;
  /**
   * Read in one answer what the web interface shows of an account, with all markets of the main dex.
   *
   * An older read: it covers the main dex only. Its answer is large, and other reads give each part of it.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  webData2(params: WebData2Parameters, options?: CallOptions): Promise<WebData2Result>;
  /**
   * Read in one answer the settings of an account and its vaults on every dex.
   *
   * The venue documents this as a WebSocket subscription. Some node providers offer it as a read; whether the public API
   * does is not documented.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/websocket/subscriptions
   */
  webData3(params: WebData3Parameters, options?: CallOptions): Promise<WebData3Result>;
  /**
   * Read the positions and the margin of several accounts on one dex, where a node provider offers it.
   *
   * An extension that third parties add to the nodes they run, and no part of the venue's own API as far as known, which
   * then refuses it as malformed. Set the base URL of such a node to use it. Elsewhere, read info.clearinghouseState once
   * per account.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://docs.hydromancer.xyz/readme/rest-api/user-position-data/batchclearinghousestates
   */
  batchClearinghouseStates(params: BatchClearinghouseStatesParameters, options?: CallOptions): Promise<BatchClearinghouseStatesResult>;
  /**
   * Read what an account has lent and borrowed, and how safe its debt is.
   *
   * A token may be listed with nothing lent or borrowed.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-borrow-lend-user-state
   */
  borrowLendUserState(params: BorrowLendUserStateParameters, options?: CallOptions): Promise<BorrowLendUserStateResult>;
  /**
   * Read the rates, the use and the size of the lending pool of one token.
   *
   * A token without a pool fails.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-borrow-lend-reserve-state
   */
  borrowLendReserveState(params: BorrowLendReserveStateParameters, options?: CallOptions): Promise<BorrowLendReserveStateResult>;
  /**
   * Read the rates, the use and the size of every lending pool.
   *
   * Tokens without a pool are not listed.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-all-borrow-lend-reserve-states
   */
  allBorrowLendReserveStates(params?: AllBorrowLendReserveStatesParameters, options?: CallOptions): Promise<AllBorrowLendReserveStatesResult>;
  /**
   * List the interest that an account has paid and received.
   *
   * One answer holds 500 entries at most; go on from the time of the last one.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  userBorrowLendInterest(params: UserBorrowLendInterestParameters, options?: CallOptions): Promise<UserBorrowLendInterestResult>;
  /**
   * Read the mid prices of all markets of a dex.
   *
   * The main dex answers with the spot pairs as well. Where a book is empty the last trade takes the place of the mid price.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-mids-for-all-coins
   */
  allMids(params?: AllMidsParameters, options?: CallOptions): Promise<AllMidsResult>;
  /**
   * Read the order book of a market.
   *
   * Up to 20 price levels per side, the best first. Coarser levels come with `nSigFigs` and, at five figures, `mantissa`.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#l2-book-snapshot
   */
  l2Book(params: L2BookParameters, options?: CallOptions): Promise<L2BookResult>;
  /**
   * Read candles of a market.
   *
   * Only the newest 5,000 candles of an interval are kept. The last one may still be open.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip + 1 per 60 items of the answer.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#candle-snapshot
   */
  candleSnapshot(params: CandleSnapshotParameters, options?: CallOptions): Promise<CandleSnapshotResult>;
  /**
   * List the latest trades of a market.
   *
   * How many trades there are is up to the venue; there is no paging.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip + 1 per 20 items of the answer.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  recentTrades(params: RecentTradesParameters, options?: CallOptions): Promise<RecentTradesResult>;
  /**
   * List the spot pairs and tokens together with the prices and volumes of the pairs.
   *
   * An entry of the second list belongs to the pair that it names; its place says nothing.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/spot#retrieve-spot-asset-contexts
   */
  spotMetaAndAssetCtxs(params?: SpotMetaAndAssetCtxsParameters, options?: CallOptions): Promise<SpotMetaAndAssetCtxsResult>;
  /**
   * Read the venue's time and whether anything special is going on.
   *
   * No account is needed, so this read serves as a probe.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  exchangeStatus(params?: ExchangeStatusParameters, options?: CallOptions): Promise<ExchangeStatusResult>;
  /**
   * List past funding rates of a perpetual.
   *
   * One answer has 500 entries at most; for more, ask again from the last `time` on. A market that the venue does not know
   * is answered with status 500.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip + 1 per 20 items of the answer.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-historical-funding-rates
   */
  fundingHistory(params: FundingHistoryParameters, options?: CallOptions): Promise<FundingHistoryResult>;
  /**
   * Read the predicted funding rates of the perpetuals on several venues.
   *
   * Covers the main dex. Rates are per funding interval of the venue in question, so they compare only after being scaled to
   * one interval.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-predicted-funding-rates-for-different-venues
   */
  predictedFundings(params?: PredictedFundingsParameters, options?: CallOptions): Promise<PredictedFundingsResult>;
  /**
   * List the perpetuals of a dex whose open interest is at its cap.
   *
   * Orders that would add to the open interest of such a market are refused.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#query-perps-at-open-interest-caps
   */
  perpsAtOpenInterestCap(params?: PerpsAtOpenInterestCapParameters, options?: CallOptions): Promise<PerpsAtOpenInterestCapResult>;
  /**
   * Read the open-interest and transfer limits of a builder-deployed dex.
   *
   * The main dex has no such limits, so it has to be named.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-builder-deployed-perp-market-limits
   */
  perpDexLimits(params: PerpDexLimitsParameters, options?: CallOptions): Promise<PerpDexLimitsResult>;
  /**
   * Read how much was deposited to a dex.
   *
   * The empty name stands for the main dex.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#get-perp-market-status
   */
  perpDexStatus(params: PerpDexStatusParameters, options?: CallOptions): Promise<PerpDexStatusResult>;
  /**
   * Read the state of the auction for deploying a perpetual.
   *
   * One auction for the perpetuals of all builder-deployed dexs.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-information-about-the-perp-deploy-auction
   */
  perpDeployAuctionStatus(params?: PerpDeployAuctionStatusParameters, options?: CallOptions): Promise<PerpDeployAuctionStatusResult>;
  /**
   * Read the state of the auction for deploying a spot pair of existing tokens.
   *
   * For the auction of a new token see info.spotDeployState.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/spot#retrieve-information-about-the-spot-pair-deploy-auction
   */
  spotPairDeployAuctionStatus(params?: SpotPairDeployAuctionStatusParameters, options?: CallOptions): Promise<SpotPairDeployAuctionStatusResult>;
  /**
   * Read the tokens that an account is deploying, and the state of the auction for a new token.
   *
   * The auction is the same whatever the account.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/spot#retrieve-information-about-the-spot-deploy-auction
   */
  spotDeployState(params: SpotDeployStateParameters, options?: CallOptions): Promise<SpotDeployStateResult>;
  /**
   * Read supply, price and origin of a token.
   *
   * Token ids come from `tokenId` in info.spotMeta.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/spot#retrieve-information-about-a-token
   */
  tokenDetails(params: TokenDetailsParameters, options?: CallOptions): Promise<TokenDetailsResult>;
  /**
   * Read what the deployer says about a perpetual.
   *
   * Annotations exist for markets of builder-deployed dexs.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-perp-annotation
   */
  perpAnnotation(params: PerpAnnotationParameters, options?: CallOptions): Promise<PerpAnnotationResult>;
  /**
   * List the annotated perpetuals with their categories.
   *
   * Covers all dexs. Markets without an annotation are left out.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-perp-categories
   */
  perpCategories(params?: PerpCategoriesParameters, options?: CallOptions): Promise<PerpCategoriesResult>;
  /**
   * List the annotated perpetuals with their annotations, descriptions left out.
   *
   * Covers all dexs. For the description of one market see info.perpAnnotation.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-concise-perp-annotations
   */
  perpConciseAnnotations(params?: PerpConciseAnnotationsParameters, options?: CallOptions): Promise<PerpConciseAnnotationsResult>;
  /**
   * List the largest value of a market order by the maximum leverage of the market.
   *
   * Find the `maxLeverage` of a market in info.meta.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  maxMarketOrderNtls(params?: MaxMarketOrderNtlsParameters, options?: CallOptions): Promise<MaxMarketOrderNtlsResult>;
  /**
   * List the perpetual markets of all dexs with their leverage limits and margin tables.
   *
   * The place in the list is the index of the dex, the main dex first, in the order of info.perpDexs.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-all-perpetuals-metadata-universe-and-margin-tables
   */
  allPerpMetas(params?: AllPerpMetasParameters, options?: CallOptions): Promise<AllPerpMetasResult>;
  /**
   * List the positions that are open to liquidation.
   *
   * Mostly an empty list.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  liquidatable(params?: LiquidatableParameters, options?: CallOptions): Promise<LiquidatableResult>;
  /**
   * Tell by which route USDC enters and leaves the venue.
   *
   * The routes apply to new deposits and withdrawals.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  usdcRouting(params?: UsdcRoutingParameters, options?: CallOptions): Promise<UsdcRoutingResult>;
  /**
   * Read supply and rate of an aligned quote token.
   *
   * The venue took this read away about June 2026: since then any request of this type is answered with status 422.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  alignedQuoteTokenInfo(params: AlignedQuoteTokenInfoParameters, options?: CallOptions): Promise<AlignedQuoteTokenInfoResult>;
  /**
   * List the open orders of an account on one dex with what a user interface shows of them.
   *
   * Like openOrders, with triggers, order types and child orders. Covers one dex; `dex` names a builder-deployed one. Spot
   * orders come with the main dex only.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-open-orders-with-additional-frontend-info
   */
  frontendOpenOrders(params: FrontendOpenOrdersParameters, options?: CallOptions): Promise<FrontendOpenOrdersResult>;
  /**
   * Read one order and what became of it, by order id or client order id.
   *
   * Also finds orders that are no longer open. An order that the venue does not know, or no longer keeps, gives `unknownOid`
   * and no error.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-order-status-by-oid-or-cloid
   */
  orderStatus(params: OrderStatusParameters, options?: CallOptions): Promise<OrderStatusResult>;
  /**
   * List the latest orders of an account with what became of them.
   *
   * At most 2000, the newest ones.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip + 1 per 20 items of the answer.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-historical-orders
   */
  historicalOrders(params: HistoricalOrdersParameters, options?: CallOptions): Promise<HistoricalOrdersResult>;
  /**
   * List the latest fills of an account.
   *
   * At most 2000, the newest ones.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip + 1 per 20 items of the answer.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-fills
   */
  userFills(params: UserFillsParameters, options?: CallOptions): Promise<UserFillsResult>;
  /**
   * List the fills of an account in a span of time.
   *
   * At most 2000 in one answer, and only the newest 10000 can be had. To go on, ask again with the last `time` as startTime;
   * fills of that moment come twice, so tell them apart by `tid`.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip + 1 per 20 items of the answer.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-fills-by-time
   */
  userFillsByTime(params: UserFillsByTimeParameters, options?: CallOptions): Promise<UserFillsByTimeResult>;
  /**
   * List the latest fills of the TWAPs of an account.
   *
   * At most 2000, the newest ones.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip + 1 per 20 items of the answer.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-twap-slice-fills
   */
  userTwapSliceFills(params: UserTwapSliceFillsParameters, options?: CallOptions): Promise<UserTwapSliceFillsResult>;
  /**
   * List the fills of the TWAPs of an account in a span of time.
   *
   * To go on where an answer ends, ask again with the last `time` as startTime; fills of that moment come twice, so tell
   * them apart by `tid`.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip + 1 per 20 items of the answer.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-twap-slice-fills
   */
  userTwapSliceFillsByTime(params: UserTwapSliceFillsByTimeParameters, options?: CallOptions): Promise<UserTwapSliceFillsByTimeResult>;
  /**
   * List the TWAPs of an account with what became of them.
   *
   * One entry for each change of a TWAP, so that one TWAP may stand here several times.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip + 1 per 20 items of the answer.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  twapHistory(params: TwapHistoryParameters, options?: CallOptions): Promise<TwapHistoryResult>;
  /**
   * List the outcome markets and the questions that group them.
   *
   * The asset id of a side is 100000000 + 10 × outcome + side, the first side being 0. In other reads it is called # and 10
   * × outcome + side, such as #10.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/spot#retrieve-outcome-metadata
   */
  outcomeMeta(params?: OutcomeMetaParameters, options?: CallOptions): Promise<OutcomeMetaResult>;
  /**
   * List the templates that outcomes and questions are deployed from.
   *
   * Texts of a template hold keywords in braces, which a deployer replaces by values.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-4-deployer-actions#read-api
   */
  outcomeTemplates(params?: OutcomeTemplatesParameters, options?: CallOptions): Promise<OutcomeTemplatesResult>;
  /**
   * Read how an outcome was settled.
   *
   * Open outcomes are in info.outcomeMeta.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/spot#retrieve-information-about-a-settled-outcome
   */
  settledOutcome(params: SettledOutcomeParameters, options?: CallOptions): Promise<SettledOutcomeResult>;
  /**
   * Read who referred an account, whom it referred, and what that earned.
   *
   * Rewards of builders are part of it.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-a-users-referral-information
   */
  referral(params: ReferralParameters, options?: CallOptions): Promise<ReferralResult>;
  /**
   * Read the highest fee that an account has approved for a builder.
   *
   * 0 without an approval.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#check-builder-fee-approval
   */
  maxBuilderFee(params: MaxBuilderFeeParameters, options?: CallOptions): Promise<MaxBuilderFeeResult>;
  /**
   * List the builders that an account has approved.
   *
   * info.maxBuilderFee tells the fee of each.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-approved-builders-for-user
   */
  approvedBuilders(params: ApprovedBuildersParameters, options?: CallOptions): Promise<ApprovedBuildersResult>;
  /**
   * Read who signs for a multi-sig account, and how many of them it takes.
   *
   * Resolves to null for an account that is no multi-sig one.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  userToMultiSigSigners(params: UserToMultiSigSignersParameters, options?: CallOptions): Promise<UserToMultiSigSignersResult>;
  /**
   * Tell whether an account shares its collateral with builder-deployed dexs.
   *
   * An older setting, which info.userAbstraction replaces.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-a-users-hip-3-dex-abstraction-state
   */
  userDexAbstraction(params: InfoUserDexAbstractionParameters, options?: CallOptions): Promise<InfoUserDexAbstractionResult>;
  /**
   * Tell how an account keeps its collateral together.
   *
   * Some actions are refused in some of these modes.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-a-users-abstraction-state
   */
  userAbstraction(params: UserAbstractionParameters, options?: CallOptions): Promise<UserAbstractionResult>;
  /**
   * Tell whether an account is a VIP.
   *
   * Resolves to null where the venue does not say.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  isVip(params: IsVipParameters, options?: CallOptions): Promise<IsVipResult>;
  /**
   * Tell whether an account accepted the terms and may use the venue.
   *
   * Restrictions come as one letter.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  legalCheck(params: LegalCheckParameters, options?: CallOptions): Promise<LegalCheckResult>;
  /**
   * Tell before a transfer whether its receiver exists and what activating it costs.
   *
   * An address that was never used is activated by its first transfer, for a fee.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  preTransferCheck(params: PreTransferCheckParameters, options?: CallOptions): Promise<PreTransferCheckResult>;
  /**
   * List the network addresses of nodes that a node can start from.
   *
   * For whoever runs a node.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  gossipRootIps(params?: GossipRootIpsParameters, options?: CallOptions): Promise<GossipRootIpsResult>;
  /**
   * Read who won the last auctions for early block data, and how the present ones stand.
   *
   * Both lists have one entry per slot, the slot with the highest priority first. An auction starts high and falls.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/priority-fees
   */
  gossipPriorityAuctionStatus(params?: GossipPriorityAuctionStatusParameters, options?: CallOptions): Promise<GossipPriorityAuctionStatusResult>;
  /**
   * List to which validators an account has delegated its stake.
   *
   * One entry for each validator.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-a-users-staking-delegations
   */
  delegations(params: DelegationsParameters, options?: CallOptions): Promise<DelegationsResult>;
  /**
   * Read how much an account has staked, delegated and is withdrawing.
   *
   * A withdrawal from staking is pending for seven days.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-a-users-staking-summary
   */
  delegatorSummary(params: DelegatorSummaryParameters, options?: CallOptions): Promise<DelegatorSummaryResult>;
  /**
   * List the staking events of an account.
   *
   * Delegations, deposits into staking, and withdrawals, which come twice: when they are asked for and when they are paid.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip + 1 per 20 items of the answer.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-a-users-staking-history
   */
  delegatorHistory(params: DelegatorHistoryParameters, options?: CallOptions): Promise<DelegatorHistoryResult>;
  /**
   * List the staking rewards of an account.
   *
   * A validator also gets commission on the rewards of those who delegate to it.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip + 1 per 20 items of the answer.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-a-users-staking-rewards
   */
  delegatorRewards(params: DelegatorRewardsParameters, options?: CallOptions): Promise<DelegatorRewardsResult>;
  /**
   * List the validators with their stake, state and returns.
   *
   * Covers inactive and jailed validators, too.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  validatorSummaries(params?: ValidatorSummariesParameters, options?: CallOptions): Promise<ValidatorSummariesResult>;
  /**
   * List the votes of the validators that are under way.
   *
   * Each entry is one proposal. What a proposal would do is not documented; the one-letter names are the venue's.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  validatorL1Votes(params?: ValidatorL1VotesParameters, options?: CallOptions): Promise<ValidatorL1VotesResult>;
  /**
   * List what an account has deposited in vaults.
   *
   * One entry for each vault with a deposit of the account.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-vault-deposits
   */
  userVaultEquities(params: UserVaultEquitiesParameters, options?: CallOptions): Promise<UserVaultEquitiesResult>;
  /**
   * Read everything about one vault, its followers and its history.
   *
   * Resolves to null for an address that is no vault. Unlike elsewhere, shares and some amounts are JSON numbers here.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-details-for-a-vault
   */
  vaultDetails(params: VaultDetailsParameters, options?: CallOptions): Promise<VaultDetailsResult>;
  /**
   * List the vaults that were made in the last two hours.
   *
   * Older vaults are not listed; info.vaultDetails reads any of them by its address.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  vaultSummaries(params?: VaultSummariesParameters, options?: CallOptions): Promise<VaultSummariesResult>;
  /**
   * List the vaults that an account leads.
   *
   * Empty for an account that leads none. info.vaultDetails tells more about each.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  leadingVaults(params: LeadingVaultsParameters, options?: CallOptions): Promise<LeadingVaultsResult>;
  /**
   * List the perpetual markets of a dex with their leverage limits and margin tables.
   *
   * The position of a market in `universe` is its index, and on the main dex also its asset id. Delisted markets keep their
   * place.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-perpetuals-metadata-universe-and-margin-tables
   */
  meta(params?: MetaParameters, options?: CallOptions): Promise<MetaResult>;
  /**
   * List the perpetual markets of a dex together with their prices, funding and open interest.
   *
   * The second list has one entry per market, in the order of `universe`.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-perpetuals-asset-contexts-includes-mark-price-current-funding-open-interest-etc
   */
  metaAndAssetCtxs(params?: MetaAndAssetCtxsParameters, options?: CallOptions): Promise<MetaAndAssetCtxsResult>;
  /**
   * List the spot pairs and the tokens they are made of.
   *
   * The asset id of a pair is 10000 plus its `index`. Pairs and tokens are found by their `index`, not by their place in the
   * list.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/spot#retrieve-spot-metadata
   */
  spotMeta(params?: SpotMetaParameters, options?: CallOptions): Promise<SpotMetaResult>;
  /**
   * List the perpetual dexs.
   *
   * The place in the list is the index of the dex, which its asset ids are made of. The first entry stands for the main dex
   * and is null.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-all-perpetual-dexs
   */
  perpDexs(params?: PerpDexsParameters, options?: CallOptions): Promise<PerpDexsResult>;
  /**
   * Read the positions and the margin of an account on one dex.
   *
   * Covers one dex; `dex` names a builder-deployed one.
   *
   * Public. Reads only; safe to repeat. Rate limit: 2 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-users-perpetuals-account-summary
   */
  clearinghouseState(params: ClearinghouseStateParameters, options?: CallOptions): Promise<ClearinghouseStateResult>;
  /**
   * Read the leverage setting of an account on one perpetual and how much it could trade there.
   *
   * The only read that tells the leverage of a market without a position. Perpetuals only.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals#retrieve-users-active-asset-data
   */
  activeAssetData(params: ActiveAssetDataParameters, options?: CallOptions): Promise<ActiveAssetDataResult>;
  /**
   * List the open orders of an account on one dex.
   *
   * Covers one dex; `dex` names a builder-deployed one.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#retrieve-a-users-open-orders
   */
  openOrders(params: OpenOrdersParameters, options?: CallOptions): Promise<OpenOrdersResult>;
  /**
   * Read one margin table.
   *
   * Ids come from `marginTableId` in info.meta. An id below 50 stands for a table with one tier, whose maximum is the id.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint/perpetuals
   */
  marginTable(params: MarginTableParameters, options?: CallOptions): Promise<MarginTableResult>;
  /**
   * Read how many actions an account has used and how many it may send.
   *
   * Each sub-account has a budget of its own. The budget grows by one action per USDC traded.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-user-rate-limits
   */
  userRateLimit(params: UserRateLimitParameters, options?: CallOptions): Promise<UserRateLimitResult>;
  /**
   * Tell what an address is, such as a user, an API wallet, a vault or a sub-account.
   *
   * For an API wallet and a sub-account the answer names the account they belong to.
   *
   * Public. Reads only; safe to repeat. Rate limit: 60 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint#query-a-users-role
   */
  userRole(params: UserRoleParameters, options?: CallOptions): Promise<UserRoleResult>;
  /**
   * List the extra API wallets of an account with their names.
   *
   * Names come back without the expiry that was appended when the API wallet was approved.
   *
   * Public. Reads only; safe to repeat. Rate limit: 20 of pool ip.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/info-endpoint
   */
  extraAgents(params: ExtraAgentsParameters, options?: CallOptions): Promise<ExtraAgentsResult>;
}
