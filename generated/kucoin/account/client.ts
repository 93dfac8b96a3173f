// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { CallOptions, Paged } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type GetSpotAccountListParameters = Schemas["GetSpotAccountListParameters"];
export type GetSpotAccountListResult = Schemas["GetSpotAccountListResult"];
export type GetSpotLedgerParameters = Schemas["GetSpotLedgerParameters"];
export type GetSpotLedgerResult = Schemas["GetSpotLedgerResult"];
export type GetSpotAccountDetailParameters = Schemas["GetSpotAccountDetailParameters"];
export type GetSpotAccountDetailResult = Schemas["GetSpotAccountDetailResult"];
export type GetSpotHFLedgerParameters = Schemas["GetSpotHFLedgerParameters"];
export type GetSpotHFLedgerResult = Schemas["GetSpotHFLedgerResult"];
export type GetSpotAccountTypeParameters = Schemas["GetSpotAccountTypeParameters"];
export type GetSpotAccountTypeResult = Schemas["GetSpotAccountTypeResult"];
export type GetApikeyInfoParameters = Schemas["GetApikeyInfoParameters"];
export type GetApikeyInfoResult = Schemas["GetApikeyInfoResult"];
export type GetAccountInfoParameters = Schemas["GetAccountInfoParameters"];
export type GetAccountInfoResult = Schemas["GetAccountInfoResult"];
export type GetMarginHFLedgerParameters = Schemas["GetMarginHFLedgerParameters"];
export type GetMarginHFLedgerResult = Schemas["GetMarginHFLedgerResult"];
export type GetIsolatedMarginAccountDetailV1Parameters = Schemas["GetIsolatedMarginAccountDetailV1Parameters"];
export type GetIsolatedMarginAccountDetailV1Result = Schemas["GetIsolatedMarginAccountDetailV1Result"];
export type GetIsolatedMarginAccountListV1Parameters = Schemas["GetIsolatedMarginAccountListV1Parameters"];
export type GetIsolatedMarginAccountListV1Result = Schemas["GetIsolatedMarginAccountListV1Result"];
export type GetMarginAccountDetailParameters = Schemas["GetMarginAccountDetailParameters"];
export type GetMarginAccountDetailResult = Schemas["GetMarginAccountDetailResult"];
export type GetBasicFeeParameters = Schemas["GetBasicFeeParameters"];
export type GetBasicFeeResult = Schemas["GetBasicFeeResult"];
export type GetSpotActualFeeParameters = Schemas["GetSpotActualFeeParameters"];
export type GetSpotActualFeeResult = Schemas["GetSpotActualFeeResult"];
export type GetDepositHistoryParameters = Schemas["GetDepositHistoryParameters"];
export type GetDepositHistoryResult = Schemas["GetDepositHistoryResult"];
export type AddDepositAddressV3Parameters = Schemas["AddDepositAddressV3Parameters"];
export type AddDepositAddressV3Result = Schemas["AddDepositAddressV3Result"];
export type GetDepositAddressV3Parameters = Schemas["GetDepositAddressV3Parameters"];
export type GetDepositAddressV3Result = Schemas["GetDepositAddressV3Result"];
export type GetDepositAddressV1Parameters = Schemas["GetDepositAddressV1Parameters"];
export type GetDepositAddressV1Result = Schemas["GetDepositAddressV1Result"];
export type AddDepositAddressV1Parameters = Schemas["AddDepositAddressV1Parameters"];
export type AddDepositAddressV1Result = Schemas["AddDepositAddressV1Result"];
export type GetDepositHistoryOldParameters = Schemas["GetDepositHistoryOldParameters"];
export type GetDepositHistoryOldResult = Schemas["GetDepositHistoryOldResult"];
export type GetDepositAddressV2Parameters = Schemas["GetDepositAddressV2Parameters"];
export type GetDepositAddressV2Result = Schemas["GetDepositAddressV2Result"];
export type GetFuturesAccountParameters = Schemas["GetFuturesAccountParameters"];
export type GetFuturesAccountResult = Schemas["GetFuturesAccountResult"];
export type GetFuturesLedgerParameters = Schemas["GetFuturesLedgerParameters"];
export type GetFuturesLedgerResult = Schemas["GetFuturesLedgerResult"];
export type GetFuturesActualFeeParameters = Schemas["GetFuturesActualFeeParameters"];
export type GetFuturesActualFeeResult = Schemas["GetFuturesActualFeeResult"];
export type GetFuturesSubAccountListV2Parameters = Schemas["GetFuturesSubAccountListV2Parameters"];
export type GetFuturesSubAccountListV2Result = Schemas["GetFuturesSubAccountListV2Result"];
export type FuturesAccountTransferInParameters = Schemas["FuturesAccountTransferInParameters"];
export type FuturesAccountTransferInResult = Schemas["FuturesAccountTransferInResult"];
export type GetFuturesAccountTransferOutLedgerParameters = Schemas["GetFuturesAccountTransferOutLedgerParameters"];
export type GetFuturesAccountTransferOutLedgerResult = Schemas["GetFuturesAccountTransferOutLedgerResult"];
export type FuturesAccountTransferOutParameters = Schemas["FuturesAccountTransferOutParameters"];
export type FuturesAccountTransferOutResult = Schemas["FuturesAccountTransferOutResult"];
export type GetSpotSubAccountsSummaryV2Parameters = Schemas["GetSpotSubAccountsSummaryV2Parameters"];
export type GetSpotSubAccountsSummaryV2Result = Schemas["GetSpotSubAccountsSummaryV2Result"];
export type AccountAddSubAccountParameters = Schemas["AccountAddSubAccountParameters"];
export type AccountAddSubAccountResult = Schemas["AccountAddSubAccountResult"];
export type AddSubAccountMarginPermissionParameters = Schemas["AddSubAccountMarginPermissionParameters"];
export type AddSubAccountMarginPermissionResult = Schemas["AddSubAccountMarginPermissionResult"];
export type AddSubAccountFuturesPermissionParameters = Schemas["AddSubAccountFuturesPermissionParameters"];
export type AddSubAccountFuturesPermissionResult = Schemas["AddSubAccountFuturesPermissionResult"];
export type GetSpotSubAccountDetailParameters = Schemas["GetSpotSubAccountDetailParameters"];
export type GetSpotSubAccountDetailResult = Schemas["GetSpotSubAccountDetailResult"];
export type GetSpotSubAccountListV2Parameters = Schemas["GetSpotSubAccountListV2Parameters"];
export type GetSpotSubAccountListV2Result = Schemas["GetSpotSubAccountListV2Result"];
export type GetSubAccountApiListParameters = Schemas["GetSubAccountApiListParameters"];
export type GetSubAccountApiListResult = Schemas["GetSubAccountApiListResult"];
export type AccountAddSubAccountApiParameters = Schemas["AccountAddSubAccountApiParameters"];
export type AccountAddSubAccountApiResult = Schemas["AccountAddSubAccountApiResult"];
export type DeleteSubAccountApiParameters = Schemas["DeleteSubAccountApiParameters"];
export type DeleteSubAccountApiResult = Schemas["DeleteSubAccountApiResult"];
export type AccountModifySubAccountApiParameters = Schemas["AccountModifySubAccountApiParameters"];
export type AccountModifySubAccountApiResult = Schemas["AccountModifySubAccountApiResult"];
export type GetSpotSubAccountsSummaryV1Parameters = Schemas["GetSpotSubAccountsSummaryV1Parameters"];
export type GetSpotSubAccountsSummaryV1Result = Schemas["GetSpotSubAccountsSummaryV1Result"];
export type GetSpotSubAccountListV1Parameters = Schemas["GetSpotSubAccountListV1Parameters"];
export type GetSpotSubAccountListV1Result = Schemas["GetSpotSubAccountListV1Result"];
export type GetTransferQuotasParameters = Schemas["GetTransferQuotasParameters"];
export type GetTransferQuotasResult = Schemas["GetTransferQuotasResult"];
export type FlexTransferParameters = Schemas["FlexTransferParameters"];
export type FlexTransferResult = Schemas["FlexTransferResult"];
export type InnerTransferParameters = Schemas["InnerTransferParameters"];
export type InnerTransferResult = Schemas["InnerTransferResult"];
export type SubAccountTransferParameters = Schemas["SubAccountTransferParameters"];
export type SubAccountTransferResult = Schemas["SubAccountTransferResult"];
export type GetWithdrawalHistoryParameters = Schemas["GetWithdrawalHistoryParameters"];
export type GetWithdrawalHistoryResult = Schemas["GetWithdrawalHistoryResult"];
export type WithdrawalV1Parameters = Schemas["WithdrawalV1Parameters"];
export type WithdrawalV1Result = Schemas["WithdrawalV1Result"];
export type GetWithdrawalQuotasParameters = Schemas["GetWithdrawalQuotasParameters"];
export type GetWithdrawalQuotasResult = Schemas["GetWithdrawalQuotasResult"];
export type GetWithdrawalHistoryByIdParameters = Schemas["GetWithdrawalHistoryByIdParameters"];
export type GetWithdrawalHistoryByIdResult = Schemas["GetWithdrawalHistoryByIdResult"];
export type CancelWithdrawalParameters = Schemas["CancelWithdrawalParameters"];
export type CancelWithdrawalResult = Schemas["CancelWithdrawalResult"];
export type WithdrawalV3Parameters = Schemas["WithdrawalV3Parameters"];
export type WithdrawalV3Result = Schemas["WithdrawalV3Result"];
export type GetWithdrawalHistoryOldParameters = Schemas["GetWithdrawalHistoryOldParameters"];
export type GetWithdrawalHistoryOldResult = Schemas["GetWithdrawalHistoryOldResult"];
export type GetCrossMarginAccountParameters = Schemas["GetCrossMarginAccountParameters"];
export type GetCrossMarginAccountResult = Schemas["GetCrossMarginAccountResult"];
export type GetIsolatedMarginAccountParameters = Schemas["GetIsolatedMarginAccountParameters"];
export type GetIsolatedMarginAccountResult = Schemas["GetIsolatedMarginAccountResult"];

export interface AccountOperations {
  /**
   * Read the balances of the funding and spot accounts.
   *
   * One row per asset and account. Orders on the spot market use the spot account (trade) only; account.flexTransfer moves
   * money there from the funding account (main), where deposits arrive by default.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470125
   */
  getSpotAccountList(params?: GetSpotAccountListParameters, options?: CallOptions): Promise<GetSpotAccountListResult>;
  /**
   * Read what changed the balances, page by page.
   *
   * Deposits, withdrawals, transfers, trades and bonuses, latest first. The high-frequency accounts have ledgers of their
   * own: account.getSpotHFLedger and account.getMarginHFLedger.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470121
   */
  readonly getSpotLedger: Paged<(params?: GetSpotLedgerParameters, options?: CallOptions) => Promise<GetSpotLedgerResult>, NonNullable<NonNullable<GetSpotLedgerResult>["items"]>[number]>;
  /**
   * Read the balance of one account.
   *
   * Balance of one asset in one account, by the id that account.getSpotAccountList gives.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470126
   */
  getSpotAccountDetail(params: GetSpotAccountDetailParameters, options?: CallOptions): Promise<GetSpotAccountDetailResult>;
  /**
   * Read what changed the high-frequency spot account.
   *
   * Latest first, of the last three days only: an older start is taken as three days ago. Go on with the id of the last row
   * as lastId.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470122
   */
  readonly getSpotHFLedger: Paged<(params?: GetSpotHFLedgerParameters, options?: CallOptions) => Promise<GetSpotHFLedgerResult>, NonNullable<GetSpotHFLedgerResult>[number]>;
  /**
   * Read whether the spot account is a high-frequency one.
   *
   * Decides which ledger to read: account.getSpotHFLedger for a high-frequency account, account.getSpotLedger for a
   * low-frequency one.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 30 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470120
   */
  getSpotAccountType(params?: GetSpotAccountTypeParameters, options?: CallOptions): Promise<GetSpotAccountTypeResult>;
  /**
   * Read what the API key may do.
   *
   * Tells of the key that signs the call, whether it is one of the master account or of a sub-account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470130
   */
  getApikeyInfo(params?: GetApikeyInfoParameters, options?: CallOptions): Promise<GetApikeyInfoResult>;
  /**
   * Read the VIP level and the numbers of sub-accounts.
   *
   * The VIP level decides fees and rate limits. The master account tells how many sub-accounts there are and how many there
   * may be.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470119
   */
  getAccountInfo(params?: GetAccountInfoParameters, options?: CallOptions): Promise<GetAccountInfoResult>;
  /**
   * Read what changed the high-frequency margin accounts.
   *
   * Cross and isolated margin (MARGIN_V2, ISOLATED_V2), latest first. Go on with the id of the last row as lastId.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470123
   */
  readonly getMarginHFLedger: Paged<(params?: GetMarginHFLedgerParameters, options?: CallOptions) => Promise<GetMarginHFLedgerResult>, NonNullable<GetMarginHFLedgerResult>[number]>;
  /**
   * Read one isolated margin account, older form.
   *
   * Deprecated: use account.getIsolatedMarginAccount with the pair as symbol. Does not offer the high-frequency account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 50 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470315
   */
  getIsolatedMarginAccountDetailV1(params: GetIsolatedMarginAccountDetailV1Parameters, options?: CallOptions): Promise<GetIsolatedMarginAccountDetailV1Result>;
  /**
   * Read all isolated margin accounts, older form.
   *
   * Deprecated: use account.getIsolatedMarginAccount. Does not offer the high-frequency accounts.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 50 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470314
   */
  getIsolatedMarginAccountListV1(params?: GetIsolatedMarginAccountListV1Parameters, options?: CallOptions): Promise<GetIsolatedMarginAccountListV1Result>;
  /**
   * Read the cross margin account, older form.
   *
   * Deprecated: use account.getCrossMarginAccount. Does not offer the high-frequency account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 40 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470311
   */
  getMarginAccountDetail(params?: GetMarginAccountDetailParameters, options?: CallOptions): Promise<GetMarginAccountDetailResult>;
  /**
   * Read the fee rates of the VIP level on spot and margin.
   *
   * The rates before anything that a pair changes; account.getSpotActualFee gives those of a pair.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470149
   */
  getBasicFee(params?: GetBasicFeeParameters, options?: CallOptions): Promise<GetBasicFeeResult>;
  /**
   * Read the fee rates of spot and margin pairs.
   *
   * What a trade on the pair costs this account. A sub-account pays the rates of its master account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470150
   */
  getSpotActualFee(params: GetSpotActualFeeParameters, options?: CallOptions): Promise<GetSpotActualFeeResult>;
  /**
   * Read deposits, page by page.
   *
   * Deposits of one asset, latest first. Transfers from other users of the venue (isInner) are among them.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470141
   */
  readonly getDepositHistory: Paged<(params: GetDepositHistoryParameters, options?: CallOptions) => Promise<GetDepositHistoryResult>, NonNullable<NonNullable<GetDepositHistoryResult>["items"]>[number]>;
  /**
   * Make a deposit address.
   *
   * Makes an address for one asset on one chain. Send only this asset on this chain to it, with the memo where there is one;
   * what is sent otherwise may be lost. Refused (code 260000) when there is an address already, which
   * account.getDepositAddressV3 reads.
   *
   * Signed (key, permission General). Must not be repeated blindly: a second one counts again. Rate limit: 20 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getDepositAddressV3
   * @see https://www.kucoin.com/docs-new/api-3470142
   */
  addDepositAddressV3(params: AddDepositAddressV3Parameters, options?: CallOptions): Promise<AddDepositAddressV3Result>;
  /**
   * Read the deposit addresses of an asset.
   *
   * All addresses of the asset, or those on one chain. The list is empty when none was made yet; see
   * account.addDepositAddressV3.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470140
   */
  getDepositAddressV3(params: GetDepositAddressV3Parameters, options?: CallOptions): Promise<GetDepositAddressV3Result>;
  /**
   * Read the deposit address of an asset, older form.
   *
   * Deprecated: use account.getDepositAddressV3. Gives one address, on the default chain of the asset without chain.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470305
   */
  getDepositAddressV1(params: GetDepositAddressV1Parameters, options?: CallOptions): Promise<GetDepositAddressV1Result>;
  /**
   * Make a deposit address, older form.
   *
   * Deprecated: use account.addDepositAddressV3. Without chain the address is on the default chain of the asset.
   *
   * Signed (key, permission General). Must not be repeated blindly: a second one counts again. Rate limit: 20 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getDepositAddressV3
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470309
   */
  addDepositAddressV1(params: AddDepositAddressV1Parameters, options?: CallOptions): Promise<AddDepositAddressV1Result>;
  /**
   * Read deposits of the first system.
   *
   * Deprecated: use account.getDepositHistory. Knows only what the venue's first system recorded, latest first. There is no
   * parameter to choose a page.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470306
   */
  getDepositHistoryOld(params: GetDepositHistoryOldParameters, options?: CallOptions): Promise<GetDepositHistoryOldResult>;
  /**
   * Read the deposit addresses of an asset, older form.
   *
   * Deprecated: use account.getDepositAddressV3.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 5 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470300
   */
  getDepositAddressV2(params: GetDepositAddressV2Parameters, options?: CallOptions): Promise<GetDepositAddressV2Result>;
  /**
   * Read the futures account of one asset.
   *
   * Equity, margin and what is free, in one asset. Without currency the venue answers for XBT, so name the asset of your
   * contracts.
   *
   * Signed (key, permission Futures). Reads only; safe to repeat. Rate limit: 5 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470129
   */
  getFuturesAccount(params?: GetFuturesAccountParameters, options?: CallOptions): Promise<GetFuturesAccountResult>;
  /**
   * Read what changed the futures account.
   *
   * Realised profit, deposits, withdrawals and transfers, latest first. While a position is open, the first page begins with
   * a row of status Pending, the profit of the settlement period so far. Go on with the offset of the last row.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470124
   */
  readonly getFuturesLedger: Paged<(params?: GetFuturesLedgerParameters, options?: CallOptions) => Promise<GetFuturesLedgerResult>, NonNullable<NonNullable<GetFuturesLedgerResult>["dataList"]>[number]>;
  /**
   * Read the fee rates of a futures contract.
   *
   * What a trade on the contract costs this account. A sub-account pays the rates of its master account.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470151
   */
  getFuturesActualFee(params: GetFuturesActualFeeParameters, options?: CallOptions): Promise<GetFuturesActualFeeResult>;
  /**
   * Read the futures accounts of the master account and its sub-accounts.
   *
   * One row per account and the sum over all, in one asset. Without currency the venue answers for XBT.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 6 of pool futures, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470134
   */
  getFuturesSubAccountListV2(params?: GetFuturesSubAccountListV2Parameters, options?: CallOptions): Promise<GetFuturesSubAccountListV2Result>;
  /**
   * Move money into the futures account, older form.
   *
   * Deprecated: use account.flexTransfer with toAccountType CONTRACT, which carries a clientOid. This call carries no key
   * that would tell a repeat from a new transfer, so it is never sent twice; when an answer was lost, look at
   * account.getFuturesLedger first.
   *
   * Signed (key, permission Futures). Must not be repeated blindly: a second one counts again. Rate limit: 20 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getFuturesLedger
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470304
   */
  futuresAccountTransferIn(params: FuturesAccountTransferInParameters, options?: CallOptions): Promise<FuturesAccountTransferInResult>;
  /**
   * Read transfers out of the futures account, page by page.
   *
   * Deprecated: account.getFuturesLedger tells of transfers, too. Tells whether account.futuresAccountTransferOut with a
   * lost answer was carried out.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470307
   */
  readonly getFuturesAccountTransferOutLedger: Paged<(params?: GetFuturesAccountTransferOutLedgerParameters, options?: CallOptions) => Promise<GetFuturesAccountTransferOutLedgerResult>, NonNullable<NonNullable<GetFuturesAccountTransferOutLedgerResult>["items"]>[number]>;
  /**
   * Move money out of the futures account, older form.
   *
   * Deprecated: use account.flexTransfer with fromAccountType CONTRACT, which carries a clientOid. This call carries no key
   * that would tell a repeat from a new transfer, so it is never sent twice; when an answer was lost, look at
   * account.getFuturesAccountTransferOutLedger first. The answer comes before the money arrives.
   *
   * Signed (key, permission Futures). Must not be repeated blindly: a second one counts again. Rate limit: 20 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getFuturesAccountTransferOutLedger
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470303
   */
  futuresAccountTransferOut(params: FuturesAccountTransferOutParameters, options?: CallOptions): Promise<FuturesAccountTransferOutResult>;
  /**
   * Read the sub-accounts, page by page.
   *
   * Names, numbers, states and permissions of the sub-accounts. Shows whether a sub-account was made when the answer was
   * lost.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470131
   */
  readonly getSpotSubAccountsSummaryV2: Paged<(params?: GetSpotSubAccountsSummaryV2Parameters, options?: CallOptions) => Promise<GetSpotSubAccountsSummaryV2Result>, NonNullable<NonNullable<GetSpotSubAccountsSummaryV2Result>["items"]>[number]>;
  /**
   * Make a sub-account.
   *
   * Makes a sub-account with a name and a password for logging in. It can do one kind of trading at first; more is added
   * with account.addSubAccountMarginPermission and account.addSubAccountFuturesPermission.
   *
   * Signed (key, permission General). Must not be repeated blindly: a second one counts again. Rate limit: 15 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getSpotSubAccountsSummaryV2
   * @see https://www.kucoin.com/docs-new/api-3470135
   */
  addSubAccount(params: AccountAddSubAccountParameters, options?: CallOptions): Promise<AccountAddSubAccountResult>;
  /**
   * Allow a sub-account to trade on margin.
   *
   * The master account must have opened margin trading, and the key must have the Margin permission.
   *
   * Signed (key, permission Margin). Sets a target; a repeat changes nothing more. Rate limit: 15 of pool management, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getSpotSubAccountsSummaryV2
   * @see https://www.kucoin.com/docs-new/api-3470331
   */
  addSubAccountMarginPermission(params: AddSubAccountMarginPermissionParameters, options?: CallOptions): Promise<AddSubAccountMarginPermissionResult>;
  /**
   * Allow a sub-account to trade futures.
   *
   * The master account must have opened futures trading, and the key must have the Futures permission.
   *
   * Signed (key, permission Futures). Sets a target; a repeat changes nothing more. Rate limit: 15 of pool management, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getSpotSubAccountsSummaryV2
   * @see https://www.kucoin.com/docs-new/api-3470332
   */
  addSubAccountFuturesPermission(params: AddSubAccountFuturesPermissionParameters, options?: CallOptions): Promise<AddSubAccountFuturesPermissionResult>;
  /**
   * Read the balances of a sub-account.
   *
   * Funding, spot and cross margin accounts of one sub-account. The futures accounts are in
   * account.getFuturesSubAccountListV2.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 15 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470132
   */
  getSpotSubAccountDetail(params: GetSpotSubAccountDetailParameters, options?: CallOptions): Promise<GetSpotSubAccountDetailResult>;
  /**
   * Read the balances of all sub-accounts, page by page.
   *
   * Funding, spot and cross margin accounts of every sub-account. The futures accounts are in
   * account.getFuturesSubAccountListV2.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470133
   */
  readonly getSpotSubAccountListV2: Paged<(params?: GetSpotSubAccountListV2Parameters, options?: CallOptions) => Promise<GetSpotSubAccountListV2Result>, NonNullable<NonNullable<GetSpotSubAccountListV2Result>["items"]>[number]>;
  /**
   * Read the API keys of a sub-account.
   *
   * Every key of the sub-account, without secrets. Keys of sub-accounts of an ND broker are in broker.getSubAccountAPI.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470136
   */
  getSubAccountApiList(params: GetSubAccountApiListParameters, options?: CallOptions): Promise<GetSubAccountApiListResult>;
  /**
   * Make an API key for a sub-account.
   *
   * The secret of the key is shown once, in this answer, and with it the passphrase: store both. When the answer was lost,
   * look for the key in account.getSubAccountApiList, delete it and make another.
   *
   * Signed (key, permission General). Must not be repeated blindly: a second one counts again. Rate limit: 20 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getSubAccountApiList
   * @see https://www.kucoin.com/docs-new/api-3470138
   */
  addSubAccountApi(params: AccountAddSubAccountApiParameters, options?: CallOptions): Promise<AccountAddSubAccountApiResult>;
  /**
   * Delete an API key of a sub-account.
   *
   * The key stops working. The passphrase travels in the query of the URL, so keep URLs of this call out of logs and away
   * from proxies that write them.
   *
   * Signed (key, permission General). Sets a target; a repeat changes nothing more. Rate limit: 30 of pool management, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getSubAccountApiList
   * @see https://www.kucoin.com/docs-new/api-3470137
   */
  deleteSubAccountApi(params: DeleteSubAccountApiParameters, options?: CallOptions): Promise<DeleteSubAccountApiResult>;
  /**
   * Change an API key of a sub-account.
   *
   * Replaces what the key may do and the addresses that may use it. Name permission, ipWhitelist and expire each time: what
   * is left out may fall back to General, any address and no end.
   *
   * Signed (key, permission General). Sets a target; a repeat changes nothing more. Rate limit: 30 of pool management, 1 of
   * pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getSubAccountApiList
   * @see https://www.kucoin.com/docs-new/api-3470139
   */
  modifySubAccountApi(params: AccountModifySubAccountApiParameters, options?: CallOptions): Promise<AccountModifySubAccountApiResult>;
  /**
   * Read the sub-accounts, older form.
   *
   * Deprecated: use account.getSpotSubAccountsSummaryV2, which comes in pages and tells more.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470298
   */
  getSpotSubAccountsSummaryV1(params?: GetSpotSubAccountsSummaryV1Parameters, options?: CallOptions): Promise<GetSpotSubAccountsSummaryV1Result>;
  /**
   * Read the balances of all sub-accounts, older form.
   *
   * Deprecated: use account.getSpotSubAccountListV2, which comes in pages.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470299
   */
  getSpotSubAccountListV1(params?: GetSpotSubAccountListV1Parameters, options?: CallOptions): Promise<GetSpotSubAccountListV1Result>;
  /**
   * Read how much of an asset can be moved out of an account.
   *
   * Part of what is free may not be movable, such as what secures a debt on margin.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470148
   */
  getTransferQuotas(params: GetTransferQuotasParameters, options?: CallOptions): Promise<GetTransferQuotasResult>;
  /**
   * Move money between accounts, or between the master account and a sub-account.
   *
   * Moves money within one account (INTERNAL), say from funding to spot, or between the master account and a sub-account,
   * which is named by its user id. Give every transfer a clientOid of its own.
   *
   * Signed (key, permission FlexTransfers). Must not be repeated blindly: a second one counts again. Rate limit: 4 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getSpotLedger
   * @see https://www.kucoin.com/docs-new/api-3470147
   */
  flexTransfer(params: FlexTransferParameters, options?: CallOptions): Promise<FlexTransferResult>;
  /**
   * Move money between accounts, older form.
   *
   * Deprecated: use account.flexTransfer with type INTERNAL. Money cannot be moved out of the futures account with it. Kinds
   * of account are written in small letters here.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 10 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getSpotLedger
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470302
   */
  innerTransfer(params: InnerTransferParameters, options?: CallOptions): Promise<InnerTransferResult>;
  /**
   * Move money between the master account and a sub-account, older form.
   *
   * Deprecated: use account.flexTransfer with type PARENT_TO_SUB or SUB_TO_PARENT. A futures account can only be credited
   * with it.
   *
   * Signed (key, permission Spot). Must not be repeated blindly: a second one counts again. Rate limit: 30 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getSpotLedger
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470301
   */
  subAccountTransfer(params: SubAccountTransferParameters, options?: CallOptions): Promise<SubAccountTransferResult>;
  /**
   * Read withdrawals, page by page.
   *
   * Withdrawals of one asset, latest first. Shows whether a withdrawal with a lost answer was made.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470145
   */
  readonly getWithdrawalHistory: Paged<(params: GetWithdrawalHistoryParameters, options?: CallOptions) => Promise<GetWithdrawalHistoryResult>, NonNullable<NonNullable<GetWithdrawalHistoryResult>["items"]>[number]>;
  /**
   * Withdraw to an address, older form.
   *
   * Deprecated: use account.withdrawalV3. Carries no key that would tell a repeat from a new withdrawal, so it is never sent
   * twice; when an answer was lost, look at account.getWithdrawalHistory first. What was sent to a wrong address, chain or
   * memo is lost.
   *
   * Signed (key, permission Withdrawal). Must not be repeated blindly: a second one counts again. Rate limit: 5 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getWithdrawalHistory
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470310
   */
  withdrawalV1(params: WithdrawalV1Parameters, options?: CallOptions): Promise<WithdrawalV1Result>;
  /**
   * Read limits and fees of withdrawals of an asset.
   *
   * How much may still leave today, the fee, the minimum and the precision, for one chain. Read it before
   * account.withdrawalV3.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470143
   */
  getWithdrawalQuotas(params: GetWithdrawalQuotasParameters, options?: CallOptions): Promise<GetWithdrawalQuotasResult>;
  /**
   * Read one withdrawal.
   *
   * Tells the state of a withdrawal, why it failed, whether it can be cancelled and whether its money came back.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3471890
   */
  getWithdrawalHistoryById(params: GetWithdrawalHistoryByIdParameters, options?: CallOptions): Promise<GetWithdrawalHistoryByIdResult>;
  /**
   * Cancel a withdrawal.
   *
   * Only a withdrawal of status PROCESSING can be cancelled, and only while cancelType is CANCELABLE; see
   * account.getWithdrawalHistoryById.
   *
   * Signed (key, permission Withdrawal). Sets a target; a repeat changes nothing more. Rate limit: 20 of pool management, 1
   * of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getWithdrawalHistoryById
   * @see https://www.kucoin.com/docs-new/api-3470144
   */
  cancelWithdrawal(params: CancelWithdrawalParameters, options?: CallOptions): Promise<CancelWithdrawalResult>;
  /**
   * Withdraw to an address or to another user.
   *
   * Carries no key that would tell a repeat from a new withdrawal, so it is never sent twice; when an answer was lost, look
   * at account.getWithdrawalHistory first. What was sent to a wrong address, chain or memo is lost. To a user number, mail
   * address or phone number 3 withdrawals per 10 s and 50 per 24 h are taken. With the whitelist of addresses switched on in
   * the account, other addresses are refused (code 260325).
   *
   * Signed (key, permission Withdrawal). Must not be repeated blindly: a second one counts again. Rate limit: 5 of pool
   * management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getWithdrawalHistory
   * @see https://www.kucoin.com/docs-new/api-3470146
   */
  withdrawalV3(params: WithdrawalV3Parameters, options?: CallOptions): Promise<WithdrawalV3Result>;
  /**
   * Read withdrawals of the first system.
   *
   * Deprecated: use account.getWithdrawalHistory. Knows only what the venue's first system recorded, latest first.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 20 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @deprecated by the venue
   * @see https://www.kucoin.com/docs-new/api-3470308
   */
  readonly getWithdrawalHistoryOld: Paged<(params: GetWithdrawalHistoryOldParameters, options?: CallOptions) => Promise<GetWithdrawalHistoryOldResult>, NonNullable<NonNullable<GetWithdrawalHistoryOldResult>["items"]>[number]>;
  /**
   * Read the cross margin account.
   *
   * Assets, debts and debt ratio of the cross margin account. On cross margin a debt ratio of 0.95 warns and 0.97
   * liquidates; see margin.getMarginConfig for the figures in force.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 15 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470127
   */
  getCrossMarginAccount(params?: GetCrossMarginAccountParameters, options?: CallOptions): Promise<GetCrossMarginAccountResult>;
  /**
   * Read the isolated margin accounts.
   *
   * Assets, debts and debt ratio of each pair of the isolated margin account, or of one pair.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 15 of pool spot, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470128
   */
  getIsolatedMarginAccount(params?: GetIsolatedMarginAccountParameters, options?: CallOptions): Promise<GetIsolatedMarginAccountResult>;
}
