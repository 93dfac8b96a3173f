// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { CallOptions, Paged } from "../../../src/core/types.js";
import type { components } from "./types.js";

type Schemas = components["schemas"];

export type GetApiBrokerRebaseParameters = Schemas["GetApiBrokerRebaseParameters"];
export type GetApiBrokerRebaseResult = Schemas["GetApiBrokerRebaseResult"];
export type GetBrokerInfoParameters = Schemas["GetBrokerInfoParameters"];
export type GetBrokerInfoResult = Schemas["GetBrokerInfoResult"];
export type GetSubAccountParameters = Schemas["GetSubAccountParameters"];
export type GetSubAccountResult = Schemas["GetSubAccountResult"];
export type BrokerAddSubAccountParameters = Schemas["BrokerAddSubAccountParameters"];
export type BrokerAddSubAccountResult = Schemas["BrokerAddSubAccountResult"];
export type GetSubAccountAPIParameters = Schemas["GetSubAccountAPIParameters"];
export type GetSubAccountAPIResult = Schemas["GetSubAccountAPIResult"];
export type BrokerAddSubAccountApiParameters = Schemas["BrokerAddSubAccountApiParameters"];
export type BrokerAddSubAccountApiResult = Schemas["BrokerAddSubAccountApiResult"];
export type DeleteSubAccountAPIParameters = Schemas["DeleteSubAccountAPIParameters"];
export type DeleteSubAccountAPIResult = Schemas["DeleteSubAccountAPIResult"];
export type BrokerModifySubAccountApiParameters = Schemas["BrokerModifySubAccountApiParameters"];
export type BrokerModifySubAccountApiResult = Schemas["BrokerModifySubAccountApiResult"];
export type TransferParameters = Schemas["TransferParameters"];
export type TransferResult = Schemas["TransferResult"];
export type GetTransferHistoryParameters = Schemas["GetTransferHistoryParameters"];
export type GetTransferHistoryResult = Schemas["GetTransferHistoryResult"];
export type GetDepositListParameters = Schemas["GetDepositListParameters"];
export type GetDepositListResult = Schemas["GetDepositListResult"];
export type GetDepositDetailParameters = Schemas["GetDepositDetailParameters"];
export type GetDepositDetailResult = Schemas["GetDepositDetailResult"];
export type GetWithdrawDetailParameters = Schemas["GetWithdrawDetailParameters"];
export type GetWithdrawDetailResult = Schemas["GetWithdrawDetailResult"];
export type GetNdBrokerRebaseParameters = Schemas["GetNdBrokerRebaseParameters"];
export type GetNdBrokerRebaseResult = Schemas["GetNdBrokerRebaseResult"];
export type SubmitKYCParameters = Schemas["SubmitKYCParameters"];
export type SubmitKYCResult = Schemas["SubmitKYCResult"];
export type GetKYCStatusParameters = Schemas["GetKYCStatusParameters"];
export type GetKYCStatusResult = Schemas["GetKYCStatusResult"];
export type GetKYCStatusListParameters = Schemas["GetKYCStatusListParameters"];
export type GetKYCStatusListResult = Schemas["GetKYCStatusListResult"];

export interface BrokerOperations {
  /**
   * Ask for the file of the API broker's rebates.
   *
   * Answers with a link to a CSV file of rebates. The link works for a day, without a key: keep it to yourself.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool management, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470280
   */
  getApiBrokerRebase(params: GetApiBrokerRebaseParameters, options?: CallOptions): Promise<GetApiBrokerRebaseResult>;
  /**
   * Read the state of the broker.
   *
   * How many sub-accounts there are and may be, and the level of the broker.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool broker, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470282
   */
  getBrokerInfo(params: GetBrokerInfoParameters, options?: CallOptions): Promise<GetBrokerInfoResult>;
  /**
   * Read the sub-accounts of the broker, page by page.
   *
   * All sub-accounts that the broker made, or one of them. Shows whether a sub-account was made when the answer was lost.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 2 of pool broker, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470283
   */
  readonly getSubAccount: Paged<(params?: GetSubAccountParameters, options?: CallOptions) => Promise<GetSubAccountResult>, NonNullable<NonNullable<GetSubAccountResult>["items"]>[number]>;
  /**
   * Make a sub-account of the broker.
   *
   * Makes a sub-account for a client of the broker. Its name must be unlike all names at the venue, so put a mark of your
   * own in it.
   *
   * Signed (key, permission General). Must not be repeated blindly: a second one counts again. Rate limit: 3 of pool broker,
   * 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks broker.getSubAccount
   * @see https://www.kucoin.com/docs-new/api-3470290
   */
  addSubAccount(params: BrokerAddSubAccountParameters, options?: CallOptions): Promise<BrokerAddSubAccountResult>;
  /**
   * Read the API keys of a sub-account of the broker.
   *
   * Every key of the sub-account, without secrets. Keys of ordinary sub-accounts are in account.getSubAccountApiList.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 2 of pool broker, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470284
   */
  getSubAccountAPI(params: GetSubAccountAPIParameters, options?: CallOptions): Promise<GetSubAccountAPIResult>;
  /**
   * Make an API key for a sub-account of the broker.
   *
   * The secret of the key is shown once, in this answer: store it. When the answer was lost, look for the key in
   * broker.getSubAccountAPI, delete it and make another.
   *
   * Signed (key, permission General). Must not be repeated blindly: a second one counts again. Rate limit: 3 of pool broker,
   * 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks broker.getSubAccountAPI
   * @see https://www.kucoin.com/docs-new/api-3470291
   */
  addSubAccountApi(params: BrokerAddSubAccountApiParameters, options?: CallOptions): Promise<BrokerAddSubAccountApiResult>;
  /**
   * Delete an API key of a sub-account of the broker.
   *
   * The key stops working.
   *
   * Signed (key, permission General). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool broker, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks broker.getSubAccountAPI
   * @see https://www.kucoin.com/docs-new/api-3470289
   */
  deleteSubAccountAPI(params: DeleteSubAccountAPIParameters, options?: CallOptions): Promise<DeleteSubAccountAPIResult>;
  /**
   * Change an API key of a sub-account of the broker.
   *
   * Replaces the note of a key, what it may do and the addresses that may use it. Give all three each time.
   *
   * Signed (key, permission General). Sets a target; a repeat changes nothing more. Rate limit: 3 of pool broker, 1 of pool
   * cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks broker.getSubAccountAPI
   * @see https://www.kucoin.com/docs-new/api-3470292
   */
  modifySubAccountApi(params: BrokerModifySubAccountApiParameters, options?: CallOptions): Promise<BrokerModifySubAccountApiResult>;
  /**
   * Move money between the broker and one of its sub-accounts.
   *
   * OUT moves to the sub-account, IN back to the broker. A sub-account cannot withdraw: move the money to the broker first.
   * Never sent twice; when an answer was lost, look at the ledger before another try.
   *
   * Signed (key, permission General). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool broker,
   * 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks account.getSpotLedger
   * @see https://www.kucoin.com/docs-new/api-3470293
   */
  transfer(params: TransferParameters, options?: CallOptions): Promise<TransferResult>;
  /**
   * Read one transfer of the broker.
   *
   * A transfer between the broker and its sub-accounts, by its id. The venue calls this a history, but it answers with one
   * transfer.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 1 of pool broker, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470286
   */
  getTransferHistory(params: GetTransferHistoryParameters, options?: CallOptions): Promise<GetTransferHistoryResult>;
  /**
   * Read deposits to the broker's sub-accounts.
   *
   * Deposits to all sub-accounts of the broker, latest first, 1000 at most: narrow the time range to see more.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 10 of pool broker, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470285
   */
  getDepositList(params?: GetDepositListParameters, options?: CallOptions): Promise<GetDepositListResult>;
  /**
   * Read one deposit to a sub-account of the broker.
   *
   * Deposits to the broker itself are not found here.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 1 of pool broker, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470288
   */
  getDepositDetail(params: GetDepositDetailParameters, options?: CallOptions): Promise<GetDepositDetailResult>;
  /**
   * Read one withdrawal of a sub-account of the broker.
   *
   * Withdrawals of the broker itself are not found here.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 1 of pool broker, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470287
   */
  getWithdrawDetail(params: GetWithdrawDetailParameters, options?: CallOptions): Promise<GetWithdrawDetailResult>;
  /**
   * Ask for the file of the ND broker's rebates.
   *
   * Answers with a link to a CSV file of rebates. The link works for a day, without a key: keep it to yourself.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 3 of pool broker, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3470281
   */
  getNdBrokerRebase(params: GetNdBrokerRebaseParameters, options?: CallOptions): Promise<GetNdBrokerRebaseResult>;
  /**
   * Hand in the identity documents of a client.
   *
   * Documents of the person behind a sub-account of the broker. The venue checks them later: see broker.getKYCStatus. Photos
   * travel as base64 text, each at most 2 MB. These are personal data: keep them out of logs.
   *
   * Signed (key, permission General). Must not be repeated blindly: a second one counts again. Rate limit: 1 of pool broker,
   * 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @throws {OutcomeUnknownError} when it was sent and no answer came; `settle` asks broker.getKYCStatus
   * @see https://www.kucoin.com/docs-new/api-3472406
   */
  submitKYC(params: SubmitKYCParameters, options?: CallOptions): Promise<SubmitKYCResult>;
  /**
   * Read the state of the identity checks of some clients.
   *
   * One row per sub-account that was asked for.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Rate limit: 1 of pool broker, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3472407
   */
  getKYCStatus(params: GetKYCStatusParameters, options?: CallOptions): Promise<GetKYCStatusResult>;
  /**
   * Read the state of all identity checks, page by page.
   *
   * One row per sub-account of the broker.
   *
   * Signed (key, permission General). Reads only; safe to repeat. Comes in pages: `rows` and `pages` walk through them. Rate
   * limit: 1 of pool broker, 1 of pool cloudflare.
   *
   * @throws {ValidationError} before anything is signed or sent, when a parameter breaks its rule
   * @throws {VenueError} when the venue refuses
   * @see https://www.kucoin.com/docs-new/api-3472408
   */
  readonly getKYCStatusList: Paged<(params?: GetKYCStatusListParameters, options?: CallOptions) => Promise<GetKYCStatusListResult>, NonNullable<NonNullable<GetKYCStatusListResult>["items"]>[number]>;
}
