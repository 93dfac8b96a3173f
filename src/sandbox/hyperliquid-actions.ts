/** What actions do to the books, by operation. */
import type { Actions } from "./hyperliquid-action.js";
import { cancelActions } from "./hyperliquid-cancels.js";
import { lendingActions } from "./hyperliquid-lending.js";
import { leverageActions } from "./hyperliquid-leverage.js";
import { orderActions } from "./hyperliquid-orders.js";
import { settingActions } from "./hyperliquid-settings.js";
import { stakingActions } from "./hyperliquid-staking.js";
import { transferActions } from "./hyperliquid-transfers.js";
import { vaultActions } from "./hyperliquid-vaults.js";

const keepingNothing = <Name extends keyof Actions>(...names: Name[]): Record<Name, () => undefined> => Object.fromEntries(names.map((name) => [name, () => undefined])) as Record<Name, () => undefined>;

/** Signature and shape are checked, the answer is `default`, and nothing is kept. */
const unsimulated = keepingNothing(
  "spotUser",
  "evmUserModify",
  "hip3LiquidatorTransfer",
  "gossipPriorityBid",
  "validatorL1Stream",
  "authorizeAqav2Role",
  "linkStakingUser",
  "stakingLinkDisableTradingUser",
  "finalizeEvmContract",
  "cSignerActionJailSelf",
  "cSignerActionUnjailSelf",
  "cValidatorActionChangeProfile",
  "cValidatorActionRegister",
  "cValidatorActionUnregister",
  "userOutcomeSplitOutcome",
  "userOutcomeMergeOutcome",
  "userOutcomeMergeQuestion",
  "userOutcomeNegateOutcome",
  "activateOutcomeDeployer",
  "activateOutcomeDeployerActivate",
  "activateOutcomeDeployerDeactivate",
  "outcomeDeployRegisterStandaloneOutcomeFromTemplate",
  "outcomeDeployRegisterQuestionFromTemplate",
  "outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate",
  "outcomeDeploySettleOutcome",
  "outcomeDeploySettleQuestion2",
  "outcomeDeploySetSubDeployers",
  "perpDeployRegisterAsset",
  "perpDeployRegisterAsset2",
  "perpDeploySetOracle",
  "perpDeploySetFundingMultipliers",
  "perpDeploySetFundingInterestRates",
  "perpDeploySetFundingClamps",
  "perpDeploySetMarginTableIds",
  "perpDeploySetOpenInterestCaps",
  "perpDeploySetMarginModes",
  "perpDeploySetGrowthModes",
  "perpDeploySetDeployerFees",
  "perpDeployHaltTrading",
  "perpDeployInsertMarginTable",
  "perpDeploySetFeeRecipient",
  "perpDeploySetSubDeployers",
  "perpDeploySetFeeScale",
  "perpDeploySetPerpAnnotation",
  "perpDeployDisableDex",
  "spotDeployRegisterToken2",
  "spotDeployUserGenesis",
  "spotDeployGenesis",
  "spotDeployRegisterSpot",
  "spotDeployRegisterHyperliquidity",
  "spotDeploySetDeployerTradingFeeShare",
  "spotDeployEnableQuoteToken",
  "spotDeployDisableQuoteToken",
  "spotDeployEnableFreezePrivilege",
  "spotDeployFreezeUser",
  "spotDeployRevokeFreezePrivilege",
  "spotDeploySetTokenAnnotation",
  "spotDeploySetDeployerLabel",
  "spotDeployRequestEvmContract",
  "spotDeployOutcomeRegisterStandaloneOutcomeFromTemplate",
  "spotDeployOutcomeRegisterQuestionFromTemplate",
  "spotDeployOutcomeSettleOutcome",
  "spotDeployOutcomeSettleQuestion2",
);

export const actions: Actions = { ...leverageActions, ...orderActions, ...cancelActions, ...transferActions, ...vaultActions, ...settingActions, ...stakingActions, ...lendingActions, ...unsimulated };
