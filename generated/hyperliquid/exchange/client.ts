// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

import type { UserCallOptions, L1OwnCallOptions, L1CallOptions, MultiSigCallOptions } from "../client.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type ApproveAgentParameters = Schemas["ApproveAgentParameters"];
export type ApproveAgentResult = Schemas["ApproveAgentResult"];
export type ApproveBuilderFeeParameters = Schemas["ApproveBuilderFeeParameters"];
export type ApproveBuilderFeeResult = Schemas["ApproveBuilderFeeResult"];
export type ExchangeUserDexAbstractionParameters = Schemas["ExchangeUserDexAbstractionParameters"];
export type ExchangeUserDexAbstractionResult = Schemas["ExchangeUserDexAbstractionResult"];
export type UserSetAbstractionParameters = Schemas["UserSetAbstractionParameters"];
export type UserSetAbstractionResult = Schemas["UserSetAbstractionResult"];
export type UserPortfolioMarginParameters = Schemas["UserPortfolioMarginParameters"];
export type UserPortfolioMarginResult = Schemas["UserPortfolioMarginResult"];
export type ConvertToMultiSigUserParameters = Schemas["ConvertToMultiSigUserParameters"];
export type ConvertToMultiSigUserResult = Schemas["ConvertToMultiSigUserResult"];
export type PerpDeployRegisterAsset2Parameters = Schemas["PerpDeployRegisterAsset2Parameters"];
export type PerpDeployRegisterAsset2Result = Schemas["PerpDeployRegisterAsset2Result"];
export type PerpDeployRegisterAssetParameters = Schemas["PerpDeployRegisterAssetParameters"];
export type PerpDeployRegisterAssetResult = Schemas["PerpDeployRegisterAssetResult"];
export type PerpDeploySetOracleParameters = Schemas["PerpDeploySetOracleParameters"];
export type PerpDeploySetOracleResult = Schemas["PerpDeploySetOracleResult"];
export type PerpDeploySetFundingMultipliersParameters = Schemas["PerpDeploySetFundingMultipliersParameters"];
export type PerpDeploySetFundingMultipliersResult = Schemas["PerpDeploySetFundingMultipliersResult"];
export type PerpDeploySetFundingInterestRatesParameters = Schemas["PerpDeploySetFundingInterestRatesParameters"];
export type PerpDeploySetFundingInterestRatesResult = Schemas["PerpDeploySetFundingInterestRatesResult"];
export type PerpDeploySetFundingClampsParameters = Schemas["PerpDeploySetFundingClampsParameters"];
export type PerpDeploySetFundingClampsResult = Schemas["PerpDeploySetFundingClampsResult"];
export type PerpDeploySetMarginTableIdsParameters = Schemas["PerpDeploySetMarginTableIdsParameters"];
export type PerpDeploySetMarginTableIdsResult = Schemas["PerpDeploySetMarginTableIdsResult"];
export type PerpDeploySetOpenInterestCapsParameters = Schemas["PerpDeploySetOpenInterestCapsParameters"];
export type PerpDeploySetOpenInterestCapsResult = Schemas["PerpDeploySetOpenInterestCapsResult"];
export type PerpDeploySetMarginModesParameters = Schemas["PerpDeploySetMarginModesParameters"];
export type PerpDeploySetMarginModesResult = Schemas["PerpDeploySetMarginModesResult"];
export type PerpDeploySetGrowthModesParameters = Schemas["PerpDeploySetGrowthModesParameters"];
export type PerpDeploySetGrowthModesResult = Schemas["PerpDeploySetGrowthModesResult"];
export type PerpDeploySetDeployerFeesParameters = Schemas["PerpDeploySetDeployerFeesParameters"];
export type PerpDeploySetDeployerFeesResult = Schemas["PerpDeploySetDeployerFeesResult"];
export type PerpDeployHaltTradingParameters = Schemas["PerpDeployHaltTradingParameters"];
export type PerpDeployHaltTradingResult = Schemas["PerpDeployHaltTradingResult"];
export type PerpDeployInsertMarginTableParameters = Schemas["PerpDeployInsertMarginTableParameters"];
export type PerpDeployInsertMarginTableResult = Schemas["PerpDeployInsertMarginTableResult"];
export type PerpDeploySetFeeRecipientParameters = Schemas["PerpDeploySetFeeRecipientParameters"];
export type PerpDeploySetFeeRecipientResult = Schemas["PerpDeploySetFeeRecipientResult"];
export type PerpDeploySetSubDeployersParameters = Schemas["PerpDeploySetSubDeployersParameters"];
export type PerpDeploySetSubDeployersResult = Schemas["PerpDeploySetSubDeployersResult"];
export type PerpDeploySetFeeScaleParameters = Schemas["PerpDeploySetFeeScaleParameters"];
export type PerpDeploySetFeeScaleResult = Schemas["PerpDeploySetFeeScaleResult"];
export type PerpDeploySetPerpAnnotationParameters = Schemas["PerpDeploySetPerpAnnotationParameters"];
export type PerpDeploySetPerpAnnotationResult = Schemas["PerpDeploySetPerpAnnotationResult"];
export type PerpDeployDisableDexParameters = Schemas["PerpDeployDisableDexParameters"];
export type PerpDeployDisableDexResult = Schemas["PerpDeployDisableDexResult"];
export type SpotDeployRegisterToken2Parameters = Schemas["SpotDeployRegisterToken2Parameters"];
export type SpotDeployRegisterToken2Result = Schemas["SpotDeployRegisterToken2Result"];
export type SpotDeployUserGenesisParameters = Schemas["SpotDeployUserGenesisParameters"];
export type SpotDeployUserGenesisResult = Schemas["SpotDeployUserGenesisResult"];
export type SpotDeployGenesisParameters = Schemas["SpotDeployGenesisParameters"];
export type SpotDeployGenesisResult = Schemas["SpotDeployGenesisResult"];
export type SpotDeployRegisterSpotParameters = Schemas["SpotDeployRegisterSpotParameters"];
export type SpotDeployRegisterSpotResult = Schemas["SpotDeployRegisterSpotResult"];
export type SpotDeployRegisterHyperliquidityParameters = Schemas["SpotDeployRegisterHyperliquidityParameters"];
export type SpotDeployRegisterHyperliquidityResult = Schemas["SpotDeployRegisterHyperliquidityResult"];
export type SpotDeploySetDeployerTradingFeeShareParameters = Schemas["SpotDeploySetDeployerTradingFeeShareParameters"];
export type SpotDeploySetDeployerTradingFeeShareResult = Schemas["SpotDeploySetDeployerTradingFeeShareResult"];
export type SpotDeployEnableQuoteTokenParameters = Schemas["SpotDeployEnableQuoteTokenParameters"];
export type SpotDeployEnableQuoteTokenResult = Schemas["SpotDeployEnableQuoteTokenResult"];
export type SpotDeployDisableQuoteTokenParameters = Schemas["SpotDeployDisableQuoteTokenParameters"];
export type SpotDeployDisableQuoteTokenResult = Schemas["SpotDeployDisableQuoteTokenResult"];
export type SpotDeployEnableFreezePrivilegeParameters = Schemas["SpotDeployEnableFreezePrivilegeParameters"];
export type SpotDeployEnableFreezePrivilegeResult = Schemas["SpotDeployEnableFreezePrivilegeResult"];
export type SpotDeployFreezeUserParameters = Schemas["SpotDeployFreezeUserParameters"];
export type SpotDeployFreezeUserResult = Schemas["SpotDeployFreezeUserResult"];
export type SpotDeployRevokeFreezePrivilegeParameters = Schemas["SpotDeployRevokeFreezePrivilegeParameters"];
export type SpotDeployRevokeFreezePrivilegeResult = Schemas["SpotDeployRevokeFreezePrivilegeResult"];
export type SpotDeploySetTokenAnnotationParameters = Schemas["SpotDeploySetTokenAnnotationParameters"];
export type SpotDeploySetTokenAnnotationResult = Schemas["SpotDeploySetTokenAnnotationResult"];
export type SpotDeploySetDeployerLabelParameters = Schemas["SpotDeploySetDeployerLabelParameters"];
export type SpotDeploySetDeployerLabelResult = Schemas["SpotDeploySetDeployerLabelResult"];
export type SpotDeployRequestEvmContractParameters = Schemas["SpotDeployRequestEvmContractParameters"];
export type SpotDeployRequestEvmContractResult = Schemas["SpotDeployRequestEvmContractResult"];
export type FinalizeEvmContractParameters = Schemas["FinalizeEvmContractParameters"];
export type FinalizeEvmContractResult = Schemas["FinalizeEvmContractResult"];
export type BorrowLendParameters = Schemas["BorrowLendParameters"];
export type BorrowLendResult = Schemas["BorrowLendResult"];
export type MultiSigParameters = Schemas["MultiSigParameters"];
export type MultiSigResult = Schemas["MultiSigResult"];
export type OrderParameters = Schemas["OrderParameters"];
export type OrderResult = Schemas["OrderResult"];
export type ModifyParameters = Schemas["ModifyParameters"];
export type ModifyResult = Schemas["ModifyResult"];
export type BatchModifyParameters = Schemas["BatchModifyParameters"];
export type BatchModifyResult = Schemas["BatchModifyResult"];
export type CancelParameters = Schemas["CancelParameters"];
export type CancelResult = Schemas["CancelResult"];
export type CancelByCloidParameters = Schemas["CancelByCloidParameters"];
export type CancelByCloidResult = Schemas["CancelByCloidResult"];
export type ScheduleCancelParameters = Schemas["ScheduleCancelParameters"];
export type ScheduleCancelResult = Schemas["ScheduleCancelResult"];
export type TwapOrderParameters = Schemas["TwapOrderParameters"];
export type TwapOrderResult = Schemas["TwapOrderResult"];
export type TwapCancelParameters = Schemas["TwapCancelParameters"];
export type TwapCancelResult = Schemas["TwapCancelResult"];
export type UserOutcomeSplitOutcomeParameters = Schemas["UserOutcomeSplitOutcomeParameters"];
export type UserOutcomeSplitOutcomeResult = Schemas["UserOutcomeSplitOutcomeResult"];
export type UserOutcomeMergeOutcomeParameters = Schemas["UserOutcomeMergeOutcomeParameters"];
export type UserOutcomeMergeOutcomeResult = Schemas["UserOutcomeMergeOutcomeResult"];
export type UserOutcomeMergeQuestionParameters = Schemas["UserOutcomeMergeQuestionParameters"];
export type UserOutcomeMergeQuestionResult = Schemas["UserOutcomeMergeQuestionResult"];
export type UserOutcomeNegateOutcomeParameters = Schemas["UserOutcomeNegateOutcomeParameters"];
export type UserOutcomeNegateOutcomeResult = Schemas["UserOutcomeNegateOutcomeResult"];
export type ActivateOutcomeDeployerParameters = Schemas["ActivateOutcomeDeployerParameters"];
export type ActivateOutcomeDeployerResult = Schemas["ActivateOutcomeDeployerResult"];
export type ActivateOutcomeDeployerActivateParameters = Schemas["ActivateOutcomeDeployerActivateParameters"];
export type ActivateOutcomeDeployerActivateResult = Schemas["ActivateOutcomeDeployerActivateResult"];
export type ActivateOutcomeDeployerDeactivateParameters = Schemas["ActivateOutcomeDeployerDeactivateParameters"];
export type ActivateOutcomeDeployerDeactivateResult = Schemas["ActivateOutcomeDeployerDeactivateResult"];
export type OutcomeDeployRegisterStandaloneOutcomeFromTemplateParameters = Schemas["OutcomeDeployRegisterStandaloneOutcomeFromTemplateParameters"];
export type OutcomeDeployRegisterStandaloneOutcomeFromTemplateResult = Schemas["OutcomeDeployRegisterStandaloneOutcomeFromTemplateResult"];
export type OutcomeDeployRegisterQuestionFromTemplateParameters = Schemas["OutcomeDeployRegisterQuestionFromTemplateParameters"];
export type OutcomeDeployRegisterQuestionFromTemplateResult = Schemas["OutcomeDeployRegisterQuestionFromTemplateResult"];
export type OutcomeDeployRegisterAndAssociateNamedOutcomeFromTemplateParameters = Schemas["OutcomeDeployRegisterAndAssociateNamedOutcomeFromTemplateParameters"];
export type OutcomeDeployRegisterAndAssociateNamedOutcomeFromTemplateResult = Schemas["OutcomeDeployRegisterAndAssociateNamedOutcomeFromTemplateResult"];
export type OutcomeDeploySettleOutcomeParameters = Schemas["OutcomeDeploySettleOutcomeParameters"];
export type OutcomeDeploySettleOutcomeResult = Schemas["OutcomeDeploySettleOutcomeResult"];
export type OutcomeDeploySettleQuestion2Parameters = Schemas["OutcomeDeploySettleQuestion2Parameters"];
export type OutcomeDeploySettleQuestion2Result = Schemas["OutcomeDeploySettleQuestion2Result"];
export type OutcomeDeploySetSubDeployersParameters = Schemas["OutcomeDeploySetSubDeployersParameters"];
export type OutcomeDeploySetSubDeployersResult = Schemas["OutcomeDeploySetSubDeployersResult"];
export type SpotDeployOutcomeRegisterStandaloneOutcomeFromTemplateParameters = Schemas["SpotDeployOutcomeRegisterStandaloneOutcomeFromTemplateParameters"];
export type SpotDeployOutcomeRegisterStandaloneOutcomeFromTemplateResult = Schemas["SpotDeployOutcomeRegisterStandaloneOutcomeFromTemplateResult"];
export type SpotDeployOutcomeRegisterQuestionFromTemplateParameters = Schemas["SpotDeployOutcomeRegisterQuestionFromTemplateParameters"];
export type SpotDeployOutcomeRegisterQuestionFromTemplateResult = Schemas["SpotDeployOutcomeRegisterQuestionFromTemplateResult"];
export type SpotDeployOutcomeSettleOutcomeParameters = Schemas["SpotDeployOutcomeSettleOutcomeParameters"];
export type SpotDeployOutcomeSettleOutcomeResult = Schemas["SpotDeployOutcomeSettleOutcomeResult"];
export type SpotDeployOutcomeSettleQuestion2Parameters = Schemas["SpotDeployOutcomeSettleQuestion2Parameters"];
export type SpotDeployOutcomeSettleQuestion2Result = Schemas["SpotDeployOutcomeSettleQuestion2Result"];
export type NoopParameters = Schemas["NoopParameters"];
export type NoopResult = Schemas["NoopResult"];
export type ReserveRequestWeightParameters = Schemas["ReserveRequestWeightParameters"];
export type ReserveRequestWeightResult = Schemas["ReserveRequestWeightResult"];
export type SetReferrerParameters = Schemas["SetReferrerParameters"];
export type SetReferrerResult = Schemas["SetReferrerResult"];
export type RegisterReferrerParameters = Schemas["RegisterReferrerParameters"];
export type RegisterReferrerResult = Schemas["RegisterReferrerResult"];
export type ClaimRewardsParameters = Schemas["ClaimRewardsParameters"];
export type ClaimRewardsResult = Schemas["ClaimRewardsResult"];
export type SetDisplayNameParameters = Schemas["SetDisplayNameParameters"];
export type SetDisplayNameResult = Schemas["SetDisplayNameResult"];
export type SpotUserParameters = Schemas["SpotUserParameters"];
export type SpotUserResult = Schemas["SpotUserResult"];
export type EvmUserModifyParameters = Schemas["EvmUserModifyParameters"];
export type EvmUserModifyResult = Schemas["EvmUserModifyResult"];
export type AgentEnableDexAbstractionParameters = Schemas["AgentEnableDexAbstractionParameters"];
export type AgentEnableDexAbstractionResult = Schemas["AgentEnableDexAbstractionResult"];
export type AgentSetAbstractionParameters = Schemas["AgentSetAbstractionParameters"];
export type AgentSetAbstractionResult = Schemas["AgentSetAbstractionResult"];
export type ValidatorL1StreamParameters = Schemas["ValidatorL1StreamParameters"];
export type ValidatorL1StreamResult = Schemas["ValidatorL1StreamResult"];
export type GossipPriorityBidParameters = Schemas["GossipPriorityBidParameters"];
export type GossipPriorityBidResult = Schemas["GossipPriorityBidResult"];
export type AuthorizeAqav2RoleParameters = Schemas["AuthorizeAqav2RoleParameters"];
export type AuthorizeAqav2RoleResult = Schemas["AuthorizeAqav2RoleResult"];
export type CDepositParameters = Schemas["CDepositParameters"];
export type CDepositResult = Schemas["CDepositResult"];
export type CWithdrawParameters = Schemas["CWithdrawParameters"];
export type CWithdrawResult = Schemas["CWithdrawResult"];
export type TokenDelegateParameters = Schemas["TokenDelegateParameters"];
export type TokenDelegateResult = Schemas["TokenDelegateResult"];
export type LinkStakingUserParameters = Schemas["LinkStakingUserParameters"];
export type LinkStakingUserResult = Schemas["LinkStakingUserResult"];
export type StakingLinkDisableTradingUserParameters = Schemas["StakingLinkDisableTradingUserParameters"];
export type StakingLinkDisableTradingUserResult = Schemas["StakingLinkDisableTradingUserResult"];
export type UsdSendParameters = Schemas["UsdSendParameters"];
export type UsdSendResult = Schemas["UsdSendResult"];
export type Withdraw3Parameters = Schemas["Withdraw3Parameters"];
export type Withdraw3Result = Schemas["Withdraw3Result"];
export type SpotSendParameters = Schemas["SpotSendParameters"];
export type SpotSendResult = Schemas["SpotSendResult"];
export type UsdClassTransferParameters = Schemas["UsdClassTransferParameters"];
export type UsdClassTransferResult = Schemas["UsdClassTransferResult"];
export type SendAssetParameters = Schemas["SendAssetParameters"];
export type SendAssetResult = Schemas["SendAssetResult"];
export type AgentSendAssetParameters = Schemas["AgentSendAssetParameters"];
export type AgentSendAssetResult = Schemas["AgentSendAssetResult"];
export type SendToEvmWithDataParameters = Schemas["SendToEvmWithDataParameters"];
export type SendToEvmWithDataResult = Schemas["SendToEvmWithDataResult"];
export type Hip3LiquidatorTransferParameters = Schemas["Hip3LiquidatorTransferParameters"];
export type Hip3LiquidatorTransferResult = Schemas["Hip3LiquidatorTransferResult"];
export type CSignerActionJailSelfParameters = Schemas["CSignerActionJailSelfParameters"];
export type CSignerActionJailSelfResult = Schemas["CSignerActionJailSelfResult"];
export type CSignerActionUnjailSelfParameters = Schemas["CSignerActionUnjailSelfParameters"];
export type CSignerActionUnjailSelfResult = Schemas["CSignerActionUnjailSelfResult"];
export type CValidatorActionChangeProfileParameters = Schemas["CValidatorActionChangeProfileParameters"];
export type CValidatorActionChangeProfileResult = Schemas["CValidatorActionChangeProfileResult"];
export type CValidatorActionRegisterParameters = Schemas["CValidatorActionRegisterParameters"];
export type CValidatorActionRegisterResult = Schemas["CValidatorActionRegisterResult"];
export type CValidatorActionUnregisterParameters = Schemas["CValidatorActionUnregisterParameters"];
export type CValidatorActionUnregisterResult = Schemas["CValidatorActionUnregisterResult"];
export type CreateSubAccountParameters = Schemas["CreateSubAccountParameters"];
export type CreateSubAccountResult = Schemas["CreateSubAccountResult"];
export type SubAccountModifyParameters = Schemas["SubAccountModifyParameters"];
export type SubAccountModifyResult = Schemas["SubAccountModifyResult"];
export type SubAccountTransferParameters = Schemas["SubAccountTransferParameters"];
export type SubAccountTransferResult = Schemas["SubAccountTransferResult"];
export type SubAccountSpotTransferParameters = Schemas["SubAccountSpotTransferParameters"];
export type SubAccountSpotTransferResult = Schemas["SubAccountSpotTransferResult"];
export type CreateVaultParameters = Schemas["CreateVaultParameters"];
export type CreateVaultResult = Schemas["CreateVaultResult"];
export type VaultModifyParameters = Schemas["VaultModifyParameters"];
export type VaultModifyResult = Schemas["VaultModifyResult"];
export type VaultTransferParameters = Schemas["VaultTransferParameters"];
export type VaultTransferResult = Schemas["VaultTransferResult"];
export type VaultDistributeParameters = Schemas["VaultDistributeParameters"];
export type VaultDistributeResult = Schemas["VaultDistributeResult"];
export type UpdateLeverageParameters = Schemas["UpdateLeverageParameters"];
export type UpdateLeverageResult = Schemas["UpdateLeverageResult"];
export type UpdateIsolatedMarginParameters = Schemas["UpdateIsolatedMarginParameters"];
export type UpdateIsolatedMarginResult = Schemas["UpdateIsolatedMarginResult"];
export type TopUpIsolatedOnlyMarginParameters = Schemas["TopUpIsolatedOnlyMarginParameters"];
export type TopUpIsolatedOnlyMarginResult = Schemas["TopUpIsolatedOnlyMarginResult"];

export interface ExchangeOperations {
  /**
   * Approve an API wallet.
   *
   * It can then sign, for the account, its sub-accounts and vaults, what needs no signature of the account's own key. There
   * is room for one without a name and three with a name, and for two more per sub-account. Another one with the same name,
   * or without a name, takes the place of the one before. Without an expiry it lasts about 90 days. Never approve an address
   * again that was an API wallet before: what it signed then might be carried out once more.
   *
   * Signed (user). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userRole
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#approve-an-api-wallet
   */
  approveAgent(params: ApproveAgentParameters, options?: UserCallOptions): Promise<ApproveAgentResult>;
  /**
   * Allow a builder to take a fee for the orders that it builds.
   *
   * The fee of an order is at most this rate. "0%" takes the approval back.
   *
   * Signed (user). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.maxBuilderFee
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#approve-a-builder-fee
   */
  approveBuilderFee(params: ApproveBuilderFeeParameters, options?: UserCallOptions): Promise<ApproveBuilderFeeResult>;
  /**
   * Let an account share its collateral with builder-deployed dexs, or stop that.
   *
   * An older setting, which userSetAbstraction replaces.
   *
   * Signed (user). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userDexAbstraction
   * @deprecated by the venue
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#enable-hip-3-dex-abstraction
   */
  userDexAbstraction(params: ExchangeUserDexAbstractionParameters, options?: UserCallOptions): Promise<ExchangeUserDexAbstractionResult>;
  /**
   * Set how an account keeps its collateral together.
   *
   * Read it back with info.userAbstraction. Some actions are refused in some of these modes.
   *
   * Signed (user). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userAbstraction
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#set-user-abstraction
   */
  userSetAbstraction(params: UserSetAbstractionParameters, options?: UserCallOptions): Promise<UserSetAbstractionResult>;
  /**
   * Turn portfolio margin on or off.
   *
   * In portfolio margin, spot balances and perpetual positions share one margin. Read it back with
   * info.spotClearinghouseState.
   *
   * Signed (user). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.spotClearinghouseState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/trading/portfolio-margin
   */
  userPortfolioMargin(params: UserPortfolioMarginParameters, options?: UserCallOptions): Promise<UserPortfolioMarginResult>;
  /**
   * Make an account one that several users sign for, or an ordinary one again.
   *
   * From then on the account takes multiSig actions only. The users must exist on the venue. To go back, the multi-sig
   * account itself sends this with null.
   *
   * Signed (user). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userToMultiSigSigners
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/hypercore/multi-sig
   */
  convertToMultiSigUser(params: ConvertToMultiSigUserParameters, options?: UserCallOptions): Promise<ConvertToMultiSigUserResult>;
  /**
   * Register a perpetual on a builder-deployed dex, and the dex with the first one.
   *
   * The first three markets of a dex are free, each later one is paid for in the running auction
   * (info.perpDeployAuctionStatus). The account must hold the stake that the venue asks of deployers.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.allPerpMetas
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeployRegisterAsset2(params: PerpDeployRegisterAsset2Parameters, options?: L1OwnCallOptions): Promise<PerpDeployRegisterAsset2Result>;
  /**
   * Register a perpetual in the older form, which knows isolated-only markets and others.
   *
   * As perpDeployRegisterAsset2, which takes the place of this one.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.allPerpMetas
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeployRegisterAsset(params: PerpDeployRegisterAssetParameters, options?: L1OwnCallOptions): Promise<PerpDeployRegisterAssetResult>;
  /**
   * Set oracle, mark and external prices of a dex.
   *
   * Expected every 3 s even without changes, and refused within 2.5 s of the one before. The mark price becomes the median
   * of the given ones and the local one, and moves by 1 % per update at most. After 10 s without an update the local price
   * is taken.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeploySetOracle(params: PerpDeploySetOracleParameters, options?: L1OwnCallOptions): Promise<PerpDeploySetOracleResult>;
  /**
   * Scale the funding rates of markets.
   *
   * info.perpDexs tells the multipliers.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.perpDexs
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeploySetFundingMultipliers(params: PerpDeploySetFundingMultipliersParameters, options?: L1OwnCallOptions): Promise<PerpDeploySetFundingMultipliersResult>;
  /**
   * Set the interest rate in the funding of markets.
   *
   * info.perpDexs tells the rates.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.perpDexs
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeploySetFundingInterestRates(params: PerpDeploySetFundingInterestRatesParameters, options?: L1OwnCallOptions): Promise<PerpDeploySetFundingInterestRatesResult>;
  /**
   * Set how far the funding of markets goes from the average premium towards the interest rate.
   *
   * 0.0003 where none was set.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.perpDexs
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeploySetFundingClamps(params: PerpDeploySetFundingClampsParameters, options?: L1OwnCallOptions): Promise<PerpDeploySetFundingClampsResult>;
  /**
   * Give markets another margin table.
   *
   * Tables come from perpDeployInsertMarginTable, or stand for a single tier.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.allPerpMetas
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeploySetMarginTableIds(params: PerpDeploySetMarginTableIdsParameters, options?: L1OwnCallOptions): Promise<PerpDeploySetMarginTableIdsResult>;
  /**
   * Limit the open interest of markets.
   *
   * At least 1000000, and at least half of the open interest that there is. info.perpDexs tells the caps.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.perpDexs
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeploySetOpenInterestCaps(params: PerpDeploySetOpenInterestCapsParameters, options?: L1OwnCallOptions): Promise<PerpDeploySetOpenInterestCapsResult>;
  /**
   * Restrict the margin of markets.
   *
   * info.allPerpMetas tells the modes.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.allPerpMetas
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeploySetMarginModes(params: PerpDeploySetMarginModesParameters, options?: L1OwnCallOptions): Promise<PerpDeploySetMarginModesResult>;
  /**
   * Turn the growth mode of markets on or off.
   *
   * Growth mode cuts all trading fees by 90 %. perpDeploySetDeployerFees sets it together with the fee scale.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.allPerpMetas
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeploySetGrowthModes(params: PerpDeploySetGrowthModesParameters, options?: L1OwnCallOptions): Promise<PerpDeploySetGrowthModesResult>;
  /**
   * Set the fees of markets and their growth mode.
   *
   * On mainnet once in 30 days per market.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.allPerpMetas
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeploySetDeployerFees(params: PerpDeploySetDeployerFeesParameters, options?: L1OwnCallOptions): Promise<PerpDeploySetDeployerFeesResult>;
  /**
   * Halt the trading of a market, or resume it.
   *
   * Halting cancels all orders and settles positions at the mark price.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.allPerpMetas
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeployHaltTrading(params: PerpDeployHaltTradingParameters, options?: L1OwnCallOptions): Promise<PerpDeployHaltTradingResult>;
  /**
   * Add a margin table to a dex.
   *
   * Resolves without its id; info.allPerpMetas lists the tables. Markets take it by perpDeploySetMarginTableIds.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.allPerpMetas
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeployInsertMarginTable(params: PerpDeployInsertMarginTableParameters, options?: L1OwnCallOptions): Promise<PerpDeployInsertMarginTableResult>;
  /**
   * Say who gets the fees of the deployer.
   *
   * info.perpDexs tells the recipient.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.perpDexs
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeploySetFeeRecipient(params: PerpDeploySetFeeRecipientParameters, options?: L1OwnCallOptions): Promise<PerpDeploySetFeeRecipientResult>;
  /**
   * Let other accounts send actions for a dex, or no longer.
   *
   * info.perpDexs tells who may send what.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.perpDexs
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeploySetSubDeployers(params: PerpDeploySetSubDeployersParameters, options?: L1OwnCallOptions): Promise<PerpDeploySetSubDeployersResult>;
  /**
   * Set the fees of a dex as a multiple of the venue's own.
   *
   * On mainnet once in 30 days. perpDeploySetDeployerFees does it per market.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.perpDexs
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeploySetFeeScale(params: PerpDeploySetFeeScaleParameters, options?: L1OwnCallOptions): Promise<PerpDeploySetFeeScaleResult>;
  /**
   * Describe a market for frontends.
   *
   * Takes the place of what was said before. info.perpAnnotation tells it.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.perpConciseAnnotations
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeploySetPerpAnnotation(params: PerpDeploySetPerpAnnotationParameters, options?: L1OwnCallOptions): Promise<PerpDeploySetPerpAnnotationResult>;
  /**
   * Give up a dex.
   *
   * Only once all its markets are settled. It cannot be taken back.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.perpDexs
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-3-deployer-actions
   */
  perpDeployDisableDex(params: PerpDeployDisableDexParameters, options?: L1OwnCallOptions): Promise<PerpDeployDisableDexResult>;
  /**
   * Register a new spot token.
   *
   * First of the steps that deploy a token; spotDeployUserGenesis comes next. The price is that of the running auction
   * (info.spotDeployState), paid in HYPE. Resolves to the answer, which can carry the index of the token;
   * info.spotDeployState lists it as well.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.spotDeployState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/deploying-hip-1-and-hip-2-assets
   */
  spotDeployRegisterToken2(params: SpotDeployRegisterToken2Parameters, options?: L1OwnCallOptions): Promise<SpotDeployRegisterToken2Result>;
  /**
   * Give out a new token to accounts and to holders of other tokens.
   *
   * Second step, possibly in several calls; what they give out adds up to the supply of spotDeployGenesis. The address
   * 0xffffffffffffffffffffffffffffffffffffffff stands for Hyperliquidity. Addresses are signed in lower case.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.spotDeployState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/deploying-hip-1-and-hip-2-assets
   */
  spotDeployUserGenesis(params: SpotDeployUserGenesisParameters, options?: L1OwnCallOptions): Promise<SpotDeployUserGenesisResult>;
  /**
   * Fix the supply of a new token.
   *
   * Third step. The supply must be the sum of what spotDeployUserGenesis gave out, and is refused otherwise.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.spotDeployState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/deploying-hip-1-and-hip-2-assets
   */
  spotDeployGenesis(params: SpotDeployGenesisParameters, options?: L1OwnCallOptions): Promise<SpotDeployGenesisResult>;
  /**
   * Open a spot pair.
   *
   * Fourth step. Resolves to the answer, which can carry the index of the pair; info.spotMeta lists it as well.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.spotMeta
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/deploying-hip-1-and-hip-2-assets
   */
  spotDeployRegisterSpot(params: SpotDeployRegisterSpotParameters, options?: L1OwnCallOptions): Promise<SpotDeployRegisterSpotResult>;
  /**
   * Set up the orders that the venue itself keeps in a new pair.
   *
   * Last step that is needed. The orders start at a price and go up from there, each 0.3 % above the one before.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.spotDeployState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/deploying-hip-1-and-hip-2-assets
   */
  spotDeployRegisterHyperliquidity(params: SpotDeployRegisterHyperliquidityParameters, options?: L1OwnCallOptions): Promise<SpotDeployRegisterHyperliquidityResult>;
  /**
   * Set the part of the trading fees that goes to the deployer of a token.
   *
   * It can be lowered at any time, never raised; 100 % to begin with. info.spotMeta tells it.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.spotMeta
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/deploying-hip-1-and-hip-2-assets
   */
  spotDeploySetDeployerTradingFeeShare(params: SpotDeploySetDeployerTradingFeeShareParameters, options?: L1OwnCallOptions): Promise<SpotDeploySetDeployerTradingFeeShareResult>;
  /**
   * Let a token be the quote token of pairs.
   *
   * The venue sets conditions; one is a trading fee share of 0 % (spotDeploySetDeployerTradingFeeShare).
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/deploying-hip-1-and-hip-2-assets
   */
  spotDeployEnableQuoteToken(params: SpotDeployEnableQuoteTokenParameters, options?: L1OwnCallOptions): Promise<SpotDeployEnableQuoteTokenResult>;
  /**
   * No longer let a token be the quote token of new pairs.
   *
   * Undoes spotDeployEnableQuoteToken.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/deploying-hip-1-and-hip-2-assets
   */
  spotDeployDisableQuoteToken(params: SpotDeployDisableQuoteTokenParameters, options?: L1OwnCallOptions): Promise<SpotDeployDisableQuoteTokenResult>;
  /**
   * Keep the right to freeze holders of a new token.
   *
   * The official example does so between spotDeployUserGenesis and spotDeployGenesis.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/deploying-hip-1-and-hip-2-assets
   */
  spotDeployEnableFreezePrivilege(params: SpotDeployEnableFreezePrivilegeParameters, options?: L1OwnCallOptions): Promise<SpotDeployEnableFreezePrivilegeResult>;
  /**
   * Freeze what an account holds of a token, or let it go again.
   *
   * A frozen account can neither trade nor send nor receive the token. Needs the right to freeze
   * (spotDeployEnableFreezePrivilege).
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/deploying-hip-1-and-hip-2-assets
   */
  spotDeployFreezeUser(params: SpotDeployFreezeUserParameters, options?: L1OwnCallOptions): Promise<SpotDeployFreezeUserResult>;
  /**
   * Give up the right to freeze holders of a token.
   *
   * Cannot be taken back.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/deploying-hip-1-and-hip-2-assets
   */
  spotDeployRevokeFreezePrivilege(params: SpotDeployRevokeFreezePrivilegeParameters, options?: L1OwnCallOptions): Promise<SpotDeployRevokeFreezePrivilegeResult>;
  /**
   * Describe a spot token for frontends.
   *
   * Once a day at most.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/deploying-hip-1-and-hip-2-assets
   */
  spotDeploySetTokenAnnotation(params: SpotDeploySetTokenAnnotationParameters, options?: L1OwnCallOptions): Promise<SpotDeploySetTokenAnnotationResult>;
  /**
   * Set the label that all tokens of the deployer carry.
   *
   * Once for all: it cannot be changed, and no perpetual dex or other deployer may have it.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/deploying-hip-1-and-hip-2-assets
   */
  spotDeploySetDeployerLabel(params: SpotDeploySetDeployerLabelParameters, options?: L1OwnCallOptions): Promise<SpotDeploySetDeployerLabelResult>;
  /**
   * Ask for a link between a spot token and an ERC-20 contract on the HyperEVM.
   *
   * For the deployer of the token. The deployer of the contract completes it with finalizeEvmContract.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.spotMeta
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/hyperevm/hypercore-less-than-greater-than-hyperevm-transfers
   */
  spotDeployRequestEvmContract(params: SpotDeployRequestEvmContractParameters, options?: L1OwnCallOptions): Promise<SpotDeployRequestEvmContractResult>;
  /**
   * Complete the link between a spot token and an ERC-20 contract on the HyperEVM.
   *
   * Answers spotDeployRequestEvmContract, and proves that the sender has the say over the contract.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.spotMeta
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/hyperevm/hypercore-less-than-greater-than-hyperevm-transfers
   */
  finalizeEvmContract(params: FinalizeEvmContractParameters, options?: L1OwnCallOptions): Promise<FinalizeEvmContractResult>;
  /**
   * Lend a token, take it back, borrow one or pay it back.
   *
   * Interest is added to both sides all the time. What may be borrowed depends on what was lent and on its ltv
   * (info.borrowLendReserveState).
   *
   * Signed (l1). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.borrowLendUserState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint
   */
  borrowLend(params: BorrowLendParameters, options?: L1CallOptions): Promise<BorrowLendResult>;
  /**
   * Send an action that the authorised users of a multi-sig account have signed.
   *
   * The sender is one of them, or an API wallet of one. The option `nonce` is that of the inner signatures; vaultAddress and
   * expiresAfter, where given, as well. The answer is that of the inner action. `proposeMultiSig`, `signMultiSig` and
   * `multiSigCall` make all of this.
   *
   * Signed (multiSig). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/hypercore/multi-sig
   */
  multiSig(params: MultiSigParameters, options?: MultiSigCallOptions): Promise<MultiSigResult>;
  /**
   * Place one order or several.
   *
   * Every order of a batch has a fate of its own: look at each member of `data.statuses`, which are in the order of the
   * request. Some errors that the request alone shows (an empty batch, a price off the tick) come once for the whole batch.
   * A market order is an `Ioc` limit at an aggressive price. Give at least the first order a client order id of its own: it
   * tells what became of the action, should the answer be lost.
   *
   * Signed (l1). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip + 1 per 40 orders, 0 of
   * pool address + 1 per item of orders.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.orderStatus
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#place-an-order
   */
  order(params: OrderParameters, options?: L1CallOptions): Promise<OrderResult>;
  /**
   * Replace an open order by another one.
   *
   * Cancels the order and places the new one, under a new order id. Without `a`, the new order must be no trigger order, and
   * Alo, or a Gtc that rests, which then becomes Alo. "Error placing new order during modify" says that the old order is
   * gone and the new one was not placed.
   *
   * Signed (l1). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.orderStatus
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#modify-an-order
   */
  modify(params: ModifyParameters, options?: L1CallOptions): Promise<ModifyResult>;
  /**
   * Replace open orders by others.
   *
   * Like modify for several orders. Every change of a batch has a fate of its own: look at each member of `data.statuses`,
   * which are in the order of the request. Some errors that the request alone shows come once for the whole batch.
   *
   * Signed (l1). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip + 1 per 40 modifies, 0 of
   * pool address + 1 per item of modifies.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.historicalOrders
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#modify-multiple-orders
   */
  batchModify(params: BatchModifyParameters, options?: L1CallOptions): Promise<BatchModifyResult>;
  /**
   * Cancel orders by order id.
   *
   * Every order of a batch has a fate of its own: look at each member of `data.statuses`, which are in the order of the
   * request. An order that is not open any more gives an error there.
   *
   * Signed (l1). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip + 1 per 40 cancels, 0 of pool
   * address + 1 per item of cancels.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.historicalOrders
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#cancel-order-s
   */
  cancel(params: CancelParameters, options?: L1CallOptions): Promise<CancelResult>;
  /**
   * Cancel orders by client order id.
   *
   * Every order of a batch has a fate of its own: look at each member of `data.statuses`, which are in the order of the
   * request. An order that is not open any more gives an error there.
   *
   * Signed (l1). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip + 1 per 40 cancels, 0 of pool
   * address + 1 per item of cancels.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.historicalOrders
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#cancel-order-s-by-cloid
   */
  cancelByCloid(params: CancelByCloidParameters, options?: L1CallOptions): Promise<CancelByCloidResult>;
  /**
   * Set the moment at which all open orders are cancelled, or unset it.
   *
   * A dead man's switch: put the moment off again and again, and the orders go when that stops. Protective orders go as
   * well. It may fire 10 times a day (UTC), and is only for accounts that have traded enough.
   *
   * Signed (l1). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#schedule-cancel-dead-mans-switch
   */
  scheduleCancel(params?: ScheduleCancelParameters, options?: L1CallOptions): Promise<ScheduleCancelResult>;
  /**
   * Place an order that is traded in slices over time.
   *
   * A slice every 30 seconds, each at a slippage of 3 % at most. Later slices make up for what earlier ones missed, so the
   * whole size may not be reached. Resolves to the id, with which exchange.twapCancel ends it.
   *
   * Signed (l1). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.twapHistory
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#place-a-twap-order
   */
  twapOrder(params: TwapOrderParameters, options?: L1CallOptions): Promise<TwapOrderResult>;
  /**
   * End a TWAP.
   *
   * What was traded before stays.
   *
   * Signed (l1). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.twapHistory
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#cancel-a-twap-order
   */
  twapCancel(params: TwapCancelParameters, options?: L1CallOptions): Promise<TwapCancelResult>;
  /**
   * Turn quote tokens into as many Yes and No shares of an outcome.
   *
   * Costs one quote token per pair of shares, outside of the book.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.spotClearinghouseState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#split-outcome
   */
  userOutcomeSplitOutcome(params: UserOutcomeSplitOutcomeParameters, options?: L1OwnCallOptions): Promise<UserOutcomeSplitOutcomeResult>;
  /**
   * Turn Yes and No shares of an outcome into quote tokens.
   *
   * Undoes userOutcomeSplitOutcome.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.spotClearinghouseState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#merge-outcome
   */
  userOutcomeMergeOutcome(params: UserOutcomeMergeOutcomeParameters, options?: L1OwnCallOptions): Promise<UserOutcomeMergeOutcomeResult>;
  /**
   * Turn Yes shares of all outcomes of a question into quote tokens.
   *
   * One of them pays, so a full set is worth one quote token.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.spotClearinghouseState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#merge-question
   */
  userOutcomeMergeQuestion(params: UserOutcomeMergeQuestionParameters, options?: L1OwnCallOptions): Promise<UserOutcomeMergeQuestionResult>;
  /**
   * Turn No shares of an outcome into Yes shares of all other outcomes of its question.
   *
   * No to one is Yes to any of the others.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.spotClearinghouseState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#negate-outcome
   */
  userOutcomeNegateOutcome(params: UserOutcomeNegateOutcomeParameters, options?: L1OwnCallOptions): Promise<UserOutcomeNegateOutcomeResult>;
  /**
   * Become a deployer of outcomes, or cease to be one, in the first form.
   *
   * activateOutcomeDeployerActivate and activateOutcomeDeployerDeactivate take its place.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @deprecated by the venue
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-4-deployer-actions#activation
   */
  activateOutcomeDeployer(params: ActivateOutcomeDeployerParameters, options?: L1OwnCallOptions): Promise<ActivateOutcomeDeployerResult>;
  /**
   * Become a deployer of outcomes, with a venue of one's own.
   *
   * Needs a stake that is kept for 183 days at least, beside that of any perpetual dex, and the standard account mode. The
   * name is taken for good.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.outcomeMeta
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-4-deployer-actions#activation
   */
  activateOutcomeDeployerActivate(params: ActivateOutcomeDeployerActivateParameters, options?: L1OwnCallOptions): Promise<ActivateOutcomeDeployerActivateResult>;
  /**
   * Cease to be a deployer of outcomes.
   *
   * Only after 183 days and without active outcomes. It cannot be taken back: the account never becomes one again.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.outcomeMeta
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-4-deployer-actions#activation
   */
  activateOutcomeDeployerDeactivate(params?: ActivateOutcomeDeployerDeactivateParameters, options?: L1OwnCallOptions): Promise<ActivateOutcomeDeployerDeactivateResult>;
  /**
   * Open a Yes/No market that belongs to no question.
   *
   * Templates are those of info.outcomeTemplates.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.outcomeMeta
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-4-deployer-actions#action-reference
   */
  outcomeDeployRegisterStandaloneOutcomeFromTemplate(params: OutcomeDeployRegisterStandaloneOutcomeFromTemplateParameters, options?: L1OwnCallOptions): Promise<OutcomeDeployRegisterStandaloneOutcomeFromTemplateResult>;
  /**
   * Open a question and its outcomes.
   *
   * The venue adds an outcome for the case that none of them comes true.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.outcomeMeta
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-4-deployer-actions#action-reference
   */
  outcomeDeployRegisterQuestionFromTemplate(params: OutcomeDeployRegisterQuestionFromTemplateParameters, options?: L1OwnCallOptions): Promise<OutcomeDeployRegisterQuestionFromTemplateResult>;
  /**
   * Add an outcome to a question that is open.
   *
   * It takes over the fee scale of the question.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.outcomeMeta
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-4-deployer-actions#action-reference
   */
  outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate(params: OutcomeDeployRegisterAndAssociateNamedOutcomeFromTemplateParameters, options?: L1OwnCallOptions): Promise<OutcomeDeployRegisterAndAssociateNamedOutcomeFromTemplateResult>;
  /**
   * Settle an outcome.
   *
   * Pays out at once and cannot be taken back. An outcome of a question settles to 0 or 1, and to 1 only as the last that is
   * active; the question settles with it.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.outcomeMeta
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-4-deployer-actions#action-reference
   */
  outcomeDeploySettleOutcome(params: OutcomeDeploySettleOutcomeParameters, options?: L1OwnCallOptions): Promise<OutcomeDeploySettleOutcomeResult>;
  /**
   * Settle all outcomes of a question that are still active.
   *
   * Pays out at once and cannot be taken back.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.outcomeMeta
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-4-deployer-actions#action-reference
   */
  outcomeDeploySettleQuestion2(params: OutcomeDeploySettleQuestion2Parameters, options?: L1OwnCallOptions): Promise<OutcomeDeploySettleQuestion2Result>;
  /**
   * Let other accounts deploy and settle for a venue, or no longer.
   *
   * The permission settleQuestion is that for settleQuestion2.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.outcomeMeta
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-4-deployer-actions#action-reference
   */
  outcomeDeploySetSubDeployers(params: OutcomeDeploySetSubDeployersParameters, options?: L1OwnCallOptions): Promise<OutcomeDeploySetSubDeployersResult>;
  /**
   * Open a Yes/No market that belongs to no question, in the first form.
   *
   * outcomeDeployRegisterStandaloneOutcomeFromTemplate takes its place.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.outcomeMeta
   * @deprecated by the venue
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-4-deployer-actions#action-reference
   */
  spotDeployOutcomeRegisterStandaloneOutcomeFromTemplate(params: SpotDeployOutcomeRegisterStandaloneOutcomeFromTemplateParameters, options?: L1OwnCallOptions): Promise<SpotDeployOutcomeRegisterStandaloneOutcomeFromTemplateResult>;
  /**
   * Open a question and its outcomes, in the first form.
   *
   * outcomeDeployRegisterQuestionFromTemplate takes its place.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.outcomeMeta
   * @deprecated by the venue
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-4-deployer-actions#action-reference
   */
  spotDeployOutcomeRegisterQuestionFromTemplate(params: SpotDeployOutcomeRegisterQuestionFromTemplateParameters, options?: L1OwnCallOptions): Promise<SpotDeployOutcomeRegisterQuestionFromTemplateResult>;
  /**
   * Settle an outcome, in the first form.
   *
   * outcomeDeploySettleOutcome takes its place.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.outcomeMeta
   * @deprecated by the venue
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-4-deployer-actions#action-reference
   */
  spotDeployOutcomeSettleOutcome(params: SpotDeployOutcomeSettleOutcomeParameters, options?: L1OwnCallOptions): Promise<SpotDeployOutcomeSettleOutcomeResult>;
  /**
   * Settle all outcomes of a question that are still active, in the first form.
   *
   * outcomeDeploySettleQuestion2 takes its place.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.outcomeMeta
   * @deprecated by the venue
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/hip-4-deployer-actions#action-reference
   */
  spotDeployOutcomeSettleQuestion2(params: SpotDeployOutcomeSettleQuestion2Parameters, options?: L1OwnCallOptions): Promise<SpotDeployOutcomeSettleQuestion2Result>;
  /**
   * Use up a nonce and do nothing else.
   *
   * An action with the same nonce that is still on its way is then refused, which may stop an order faster than cancelling
   * it. Give the nonce of that action as the option `nonce`; without it, a new one is used up, which changes nothing. Where
   * that action came first, this one is refused for a duplicate nonce.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#invalidate-pending-nonce-noop
   */
  noop(params?: NoopParameters, options?: L1OwnCallOptions): Promise<NoopResult>;
  /**
   * Buy actions for an account whose budget is short.
   *
   * Costs 0.0005 USDC per action, from the perpetual balance. See info.userRateLimit for the budget.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userRateLimit
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#reserve-additional-actions
   */
  reserveRequestWeight(params: ReserveRequestWeightParameters, options?: L1OwnCallOptions): Promise<ReserveRequestWeightResult>;
  /**
   * Name the code of the account that referred this one.
   *
   * Read it back with info.referral.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.referral
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/referrals
   */
  setReferrer(params: SetReferrerParameters, options?: L1OwnCallOptions): Promise<SetReferrerResult>;
  /**
   * Make a code with which this account refers others.
   *
   * A code belongs to one account, and an account has one code. Needs enough traded volume; info.referral says how much.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.referral
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/referrals
   */
  registerReferrer(params: RegisterReferrerParameters, options?: L1OwnCallOptions): Promise<RegisterReferrerResult>;
  /**
   * Take the rewards of referrals and builder fees.
   *
   * See `unclaimedRewards` in info.referral; where there are none, the venue refuses.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.referral
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#claim-rewards
   */
  claimRewards(params?: ClaimRewardsParameters, options?: L1OwnCallOptions): Promise<ClaimRewardsResult>;
  /**
   * Set the name that the leaderboard shows for the account, or remove it.
   *
   * Without a name the address is shown.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint
   */
  setDisplayName(params: SetDisplayNameParameters, options?: L1OwnCallOptions): Promise<SetDisplayNameResult>;
  /**
   * Say whether small spot balances of the account may be sold.
   *
   * Balances worth too little to trade are sold regularly, unless the account opts out.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.webData2
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint
   */
  spotUser(params: SpotUserParameters, options?: L1OwnCallOptions): Promise<SpotUserResult>;
  /**
   * Choose the kind of HyperEVM blocks for the transactions of the account.
   *
   * Small blocks come every second, big ones every minute. Big ones are needed to deploy large contracts.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/hyperevm/dual-block-architecture
   */
  evmUserModify(params: EvmUserModifyParameters, options?: L1OwnCallOptions): Promise<EvmUserModifyResult>;
  /**
   * Turn on dex abstraction, signed by an API wallet.
   *
   * Only while info.userDexAbstraction is null. Use agentSetAbstraction, which replaces it.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userDexAbstraction
   * @deprecated by the venue
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#enable-hip-3-dex-abstraction-agent
   */
  agentEnableDexAbstraction(params?: AgentEnableDexAbstractionParameters, options?: L1OwnCallOptions): Promise<AgentEnableDexAbstractionResult>;
  /**
   * Set how the balances of an account work together, signed by an API wallet.
   *
   * exchange.userSetAbstraction does the same with the own key. The venue refuses many changes from one mode to another.
   * Read the mode back with info.userAbstraction.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userAbstraction
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#set-user-abstraction-agent
   */
  agentSetAbstraction(params: AgentSetAbstractionParameters, options?: L1OwnCallOptions): Promise<AgentSetAbstractionResult>;
  /**
   * Vote for the risk-free rate of aligned quote tokens, as a validator.
   *
   * The venue refuses whoever is no validator.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#validator-vote-on-risk-free-rate-for-aligned-quote-asset
   */
  validatorL1Stream(params: ValidatorL1StreamParameters, options?: L1OwnCallOptions): Promise<ValidatorL1StreamResult>;
  /**
   * Bid for getting block data early at one IP address.
   *
   * Two auctions, one per slot, begin every three minutes at a high price that falls; the first bid that is high enough
   * wins, and holds while the next auction lasts. See info.gossipPriorityAuctionStatus.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.gossipPriorityAuctionStatus
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/priority-fees
   */
  gossipPriorityBid(params: GossipPriorityBidParameters, options?: L1OwnCallOptions): Promise<GossipPriorityBidResult>;
  /**
   * Authorise the signer for a role of an aligned quote token.
   *
   * A token of the kind AQAv2 has a technical and a treasury role. Needs enough stake.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#authorize-aqav2-role
   */
  authorizeAqav2Role(params: AuthorizeAqav2RoleParameters, options?: L1OwnCallOptions): Promise<AuthorizeAqav2RoleResult>;
  /**
   * Move HYPE from the spot balance into staking.
   *
   * It can then be delegated to validators.
   *
   * Signed (user). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.delegatorSummary
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#deposit-into-staking
   */
  cDeposit(params: CDepositParameters, options?: UserCallOptions): Promise<CDepositResult>;
  /**
   * Move HYPE out of staking into the spot balance.
   *
   * Only what is not delegated can be moved. It waits for 7 days before it arrives.
   *
   * Signed (user). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.delegatorSummary
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#withdraw-from-staking
   */
  cWithdraw(params: CWithdrawParameters, options?: UserCallOptions): Promise<CWithdrawResult>;
  /**
   * Delegate staked HYPE to a validator, or take it back.
   *
   * What was delegated cannot be taken back for a day.
   *
   * Signed (user). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.delegations
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#delegate-or-undelegate-stake-from-validator
   */
  tokenDelegate(params: TokenDelegateParameters, options?: UserCallOptions): Promise<TokenDelegateResult>;
  /**
   * Link a staking account to a trading account, which then has its fee discount.
   *
   * The trading account asks, the staking account confirms. The link cannot be undone, and gives the staking account control
   * of the money of the trading one.
   *
   * Signed (user). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userFees
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/trading/fees#staking-linking
   */
  linkStakingUser(params: LinkStakingUserParameters, options?: UserCallOptions): Promise<LinkStakingUserResult>;
  /**
   * Close the trading account that is linked to this staking account.
   *
   * This cannot be undone. The money of the trading account is locked for a year and then goes to the staking account, which
   * sends this.
   *
   * Signed (user). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/trading/fees#staking-linking
   */
  stakingLinkDisableTradingUser(params: StakingLinkDisableTradingUserParameters, options?: UserCallOptions): Promise<StakingLinkDisableTradingUserResult>;
  /**
   * Send USDC to another account.
   *
   * From the perpetual balance to that of another account on the venue, at once and without a fee.
   *
   * Signed (user). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userNonFundingLedgerUpdates
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#core-usdc-transfer
   */
  usdSend(params: UsdSendParameters, options?: UserCallOptions): Promise<UsdSendResult>;
  /**
   * Withdraw USDC from the venue.
   *
   * From the perpetual balance to an address on Arbitrum. It takes about 5 minutes and costs about 1 USDC.
   *
   * Signed (user). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userNonFundingLedgerUpdates
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#initiate-a-withdrawal-request
   */
  withdraw3(params: Withdraw3Parameters, options?: UserCallOptions): Promise<Withdraw3Result>;
  /**
   * Send a spot token to another account.
   *
   * From the spot balance to that of another account on the venue. The first transfer to a new account costs a fee.
   *
   * Signed (user). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userNonFundingLedgerUpdates
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#core-spot-transfer
   */
  spotSend(params: SpotSendParameters, options?: UserCallOptions): Promise<SpotSendResult>;
  /**
   * Move USDC between the spot and the perpetual balance of an account.
   *
   * For a sub-account, its address stands behind the amount. The venue refuses this while the account keeps its collateral
   * in one balance.
   *
   * Signed (user). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userNonFundingLedgerUpdates
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#transfer-from-spot-account-to-perp-account-and-vice-versa
   */
  usdClassTransfer(params: UsdClassTransferParameters, options?: UserCallOptions): Promise<UsdClassTransferResult>;
  /**
   * Move a token between dexs, the spot balance, accounts and sub-accounts.
   *
   * From one balance of the account, or of one of its sub-accounts, to one of any account.
   *
   * Signed (user). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userNonFundingLedgerUpdates
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#send-asset
   */
  sendAsset(params: SendAssetParameters, options?: UserCallOptions): Promise<SendAssetResult>;
  /**
   * Move a token between the balances of an account, signed by an API wallet.
   *
   * As sendAsset, but within the account only.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userNonFundingLedgerUpdates
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#agent-send-asset
   */
  agentSendAsset(params: AgentSendAssetParameters, options?: L1OwnCallOptions): Promise<AgentSendAssetResult>;
  /**
   * Send a token to a contract on an EVM chain, together with data.
   *
   * The token goes to the HyperEVM, where a contract gets it together with the data. USDC can go on to another chain from
   * there.
   *
   * Signed (user). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userNonFundingLedgerUpdates
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#send-to-evm-with-data
   */
  sendToEvmWithData(params: SendToEvmWithDataParameters, options?: UserCallOptions): Promise<SendToEvmWithDataResult>;
  /**
   * Put money into a dex's backstop liquidator, or take some out.
   *
   * For builder-deployed dexs, in steps of 1000 of their collateral token.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; no read settles it
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#deposit-or-withdraw-from-an-hip-3-dexs-backstop-liquidator
   */
  hip3LiquidatorTransfer(params: Hip3LiquidatorTransferParameters, options?: L1OwnCallOptions): Promise<Hip3LiquidatorTransferResult>;
  /**
   * Take one's own validator out of consensus.
   *
   * Sent by the signer of a validator, before maintenance say. It earns nothing until it is back.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.validatorSummaries
   * @see https://github.com/hyperliquid-dex/node?tab=readme-ov-file#begin-validating
   */
  cSignerActionJailSelf(params?: CSignerActionJailSelfParameters, options?: L1OwnCallOptions): Promise<CSignerActionJailSelfResult>;
  /**
   * Bring one's own validator back into consensus.
   *
   * Sent by the signer of a validator. Refused until the time in unjailableAfter of info.validatorSummaries has come.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.validatorSummaries
   * @see https://github.com/hyperliquid-dex/node?tab=readme-ov-file#begin-validating
   */
  cSignerActionUnjailSelf(params?: CSignerActionUnjailSelfParameters, options?: L1OwnCallOptions): Promise<CSignerActionUnjailSelfResult>;
  /**
   * Change what is known of one's own validator.
   *
   * What is null stays as it is.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.validatorSummaries
   * @see https://github.com/hyperliquid-dex/node?tab=readme-ov-file#join-network
   */
  cValidatorActionChangeProfile(params: CValidatorActionChangeProfileParameters, options?: L1OwnCallOptions): Promise<CValidatorActionChangeProfileResult>;
  /**
   * Register a validator.
   *
   * The account becomes its owner and delegates the first stake to it.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.validatorSummaries
   * @see https://github.com/hyperliquid-dex/node?tab=readme-ov-file#join-network
   */
  cValidatorActionRegister(params: CValidatorActionRegisterParameters, options?: L1OwnCallOptions): Promise<CValidatorActionRegisterResult>;
  /**
   * Unregister one's own validator.
   *
   * The venue can refuse it on a whole network.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.validatorSummaries
   * @see https://github.com/hyperliquid-dex/node?tab=readme-ov-file#join-network
   */
  cValidatorActionUnregister(params?: CValidatorActionUnregisterParameters, options?: L1OwnCallOptions): Promise<CValidatorActionUnregisterResult>;
  /**
   * Create a sub-account.
   *
   * Sub-accounts have no key: the account acts for them with vaultAddress. Resolves to the address of the sub-account.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.subAccounts
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint
   */
  createSubAccount(params: CreateSubAccountParameters, options?: L1OwnCallOptions): Promise<CreateSubAccountResult>;
  /**
   * Rename a sub-account.
   *
   * The name is for people; the address stays.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.subAccounts
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint
   */
  subAccountModify(params: SubAccountModifyParameters, options?: L1OwnCallOptions): Promise<SubAccountModifyResult>;
  /**
   * Move USDC between the perpetual balances of an account and its sub-account.
   *
   * The account sends this, also to take money out of the sub-account.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userNonFundingLedgerUpdates
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint
   */
  subAccountTransfer(params: SubAccountTransferParameters, options?: L1OwnCallOptions): Promise<SubAccountTransferResult>;
  /**
   * Move a spot token between an account and its sub-account.
   *
   * The account sends this, also to take tokens out of the sub-account.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userNonFundingLedgerUpdates
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint
   */
  subAccountSpotTransfer(params: SubAccountSpotTransferParameters, options?: L1OwnCallOptions): Promise<SubAccountSpotTransferResult>;
  /**
   * Create a vault, with the account as its leader.
   *
   * The first deposit comes from the perpetual balance. Resolves to the address of the vault.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.leadingVaults
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/hypercore/vaults/for-vault-leaders
   */
  createVault(params: CreateVaultParameters, options?: L1OwnCallOptions): Promise<CreateVaultResult>;
  /**
   * Change what a vault allows.
   *
   * For its leader. Read it back with info.vaultDetails.
   *
   * Signed (l1Own). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.vaultDetails
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/hypercore/vaults/for-vault-leaders
   */
  vaultModify(params: VaultModifyParameters, options?: L1OwnCallOptions): Promise<VaultModifyResult>;
  /**
   * Put USDC into a vault, or take some out.
   *
   * From and to the perpetual balance. What was put in stays locked for a while (info.userVaultEquities).
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.userNonFundingLedgerUpdates
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#deposit-or-withdraw-from-a-vault
   */
  vaultTransfer(params: VaultTransferParameters, options?: L1OwnCallOptions): Promise<VaultTransferResult>;
  /**
   * Pay money of a vault out to those who put some in, or close the vault.
   *
   * For its leader. info.vaultDetails tells how much can be paid out.
   *
   * Signed (l1Own). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.vaultDetails
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/hypercore/vaults/for-vault-leaders
   */
  vaultDistribute(params: VaultDistributeParameters, options?: L1OwnCallOptions): Promise<VaultDistributeResult>;
  /**
   * Set the leverage and the margin mode of one perpetual.
   *
   * The setting is stored per account and market and is not part of an order; set it before ordering. Raising it beside an
   * open position works up to the market's maximum, lowering it needs free margin, and changing between cross and isolated
   * needs a flat position. Read it back with info.activeAssetData.
   *
   * Signed (l1). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.activeAssetData
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#update-leverage
   */
  updateLeverage(params: UpdateLeverageParameters, options?: L1CallOptions): Promise<UpdateLeverageResult>;
  /**
   * Add margin to an isolated position, or take some out.
   *
   * The sign of `ntli` decides: positive adds, negative removes. After a removal the position must keep at least the larger
   * of its notional divided by the leverage and a tenth of its notional; strictly isolated markets allow no removal at all.
   *
   * Signed (l1). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.clearinghouseState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#update-isolated-margin
   */
  updateIsolatedMargin(params: UpdateIsolatedMarginParameters, options?: L1CallOptions): Promise<UpdateIsolatedMarginResult>;
  /**
   * Add the margin that brings a strictly isolated position to a target leverage.
   *
   * Only adds, never removes, and only on markets whose marginMode is strictIsolated (info.meta). The target is a decimal,
   * so 2.5 is possible here although updateLeverage takes whole numbers only.
   *
   * Signed (l1). Sets a target; a repeat changes nothing more. Rate limit: 1 of pool ip, 1 of pool address.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks info.clearinghouseState
   * @see https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/exchange-endpoint#update-isolated-margin
   */
  topUpIsolatedOnlyMargin(params: TopUpIsolatedOnlyMarginParameters, options?: L1CallOptions): Promise<TopUpIsolatedOnlyMarginResult>;
}
