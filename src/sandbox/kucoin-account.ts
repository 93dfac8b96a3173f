/** The account family: wallets, ledgers, transfers, deposits, withdrawals, sub-accounts, and who the user is. */
import { balanceHandlers } from "./kucoin-account-balances.js";
import { depositHandlers } from "./kucoin-account-deposits.js";
import { ledgerHandlers } from "./kucoin-account-ledgers.js";
import { subKeyHandlers } from "./kucoin-account-sub-keys.js";
import { subAccountHandlers } from "./kucoin-account-subs.js";
import { transferHandlers } from "./kucoin-account-transfers.js";
import { userHandlers } from "./kucoin-account-user.js";
import { withdrawalHandlers } from "./kucoin-account-withdrawal-handlers.js";
import type { Handlers } from "./kucoin-handlers.js";
import type { KucoinState } from "./kucoin-state.js";

/** @param start when the venue began to be simulated */
export function accountHandlers(state: KucoinState, start: number): Handlers {
  return {
    ...balanceHandlers(state),
    ...ledgerHandlers(state),
    ...transferHandlers(state),
    ...depositHandlers(state, start),
    ...withdrawalHandlers(state),
    ...subAccountHandlers(state),
    ...subKeyHandlers(state),
    ...userHandlers(state),
  };
}
