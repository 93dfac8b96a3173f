// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the balances of the funding and spot accounts.
         * @description One row per asset and account. Orders on the spot market use the spot account (trade) only; account.flexTransfer moves money there from the funding account (main), where deposits arrive by default.
         */
        get: operations["account.getSpotAccountList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what changed the balances, page by page.
         * @description Deposits, withdrawals, transfers, trades and bonuses, latest first. The high-frequency accounts have ledgers of their own: account.getSpotHFLedger and account.getMarginHFLedger.
         */
        get: operations["account.getSpotLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the balance of one account.
         * @description Balance of one asset in one account, by the id that account.getSpotAccountList gives.
         */
        get: operations["account.getSpotAccountDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/accounts/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what changed the high-frequency spot account.
         * @description Latest first, of the last three days only: an older start is taken as three days ago. Go on with the id of the last row as lastId.
         */
        get: operations["account.getSpotHFLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/accounts/opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether the spot account is a high-frequency one.
         * @description Decides which ledger to read: account.getSpotHFLedger for a high-frequency account, account.getSpotLedger for a low-frequency one.
         */
        get: operations["account.getSpotAccountType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the API key may do.
         * @description Tells of the key that signs the call, whether it is one of the master account or of a sub-account.
         */
        get: operations["account.getApikeyInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/user-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the VIP level and the numbers of sub-accounts.
         * @description The VIP level decides fees and rate limits. The master account tells how many sub-accounts there are and how many there may be.
         */
        get: operations["account.getAccountInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/account/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what changed the high-frequency margin accounts.
         * @description Cross and isolated margin (MARGIN_V2, ISOLATED_V2), latest first. Go on with the id of the last row as lastId.
         */
        get: operations["account.getMarginHFLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/isolated/account/{symbol}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one isolated margin account, older form.
         * @deprecated
         * @description Deprecated: use account.getIsolatedMarginAccount with the pair as symbol. Does not offer the high-frequency account.
         */
        get: operations["account.getIsolatedMarginAccountDetailV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/isolated/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read all isolated margin accounts, older form.
         * @deprecated
         * @description Deprecated: use account.getIsolatedMarginAccount. Does not offer the high-frequency accounts.
         */
        get: operations["account.getIsolatedMarginAccountListV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/margin/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the cross margin account, older form.
         * @deprecated
         * @description Deprecated: use account.getCrossMarginAccount. Does not offer the high-frequency account.
         */
        get: operations["account.getMarginAccountDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/base-fee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the fee rates of the VIP level on spot and margin.
         * @description The rates before anything that a pair changes; account.getSpotActualFee gives those of a pair.
         */
        get: operations["account.getBasicFee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trade-fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the fee rates of spot and margin pairs.
         * @description What a trade on the pair costs this account. A sub-account pays the rates of its master account.
         */
        get: operations["account.getSpotActualFee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read deposits, page by page.
         * @description Deposits of one asset, latest first. Transfers from other users of the venue (isInner) are among them.
         */
        get: operations["account.getDepositHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/deposit-address/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a deposit address.
         * @description Makes an address for one asset on one chain. Send only this asset on this chain to it, with the memo where there is one; what is sent otherwise may be lost. Refused (code 260000) when there is an address already, which account.getDepositAddressV3 reads.
         */
        post: operations["account.addDepositAddressV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/deposit-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the deposit addresses of an asset.
         * @description All addresses of the asset, or those on one chain. The list is empty when none was made yet; see account.addDepositAddressV3.
         */
        get: operations["account.getDepositAddressV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deposit-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the deposit address of an asset, older form.
         * @deprecated
         * @description Deprecated: use account.getDepositAddressV3. Gives one address, on the default chain of the asset without chain.
         */
        get: operations["account.getDepositAddressV1"];
        put?: never;
        /**
         * Make a deposit address, older form.
         * @deprecated
         * @description Deprecated: use account.addDepositAddressV3. Without chain the address is on the default chain of the asset.
         */
        post: operations["account.addDepositAddressV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hist-deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read deposits of the first system.
         * @deprecated
         * @description Deprecated: use account.getDepositHistory. Knows only what the venue's first system recorded, latest first. There is no parameter to choose a page.
         */
        get: operations["account.getDepositHistoryOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/deposit-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the deposit addresses of an asset, older form.
         * @deprecated
         * @description Deprecated: use account.getDepositAddressV3.
         */
        get: operations["account.getDepositAddressV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/account-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the futures account of one asset.
         * @description Equity, margin and what is free, in one asset. Without currency the venue answers for XBT, so name the asset of your contracts.
         */
        get: operations["account.getFuturesAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/transaction-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what changed the futures account.
         * @description Realised profit, deposits, withdrawals and transfers, latest first. While a position is open, the first page begins with a row of status Pending, the profit of the settlement period so far. Go on with the offset of the last row.
         */
        get: operations["account.getFuturesLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/trade-fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the fee rates of a futures contract.
         * @description What a trade on the contract costs this account. A sub-account pays the rates of its master account.
         */
        get: operations["account.getFuturesActualFee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/account-overview-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the futures accounts of the master account and its sub-accounts.
         * @description One row per account and the sum over all, in one asset. Without currency the venue answers for XBT.
         */
        get: operations["account.getFuturesSubAccountListV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/transfer-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move money into the futures account, older form.
         * @deprecated
         * @description Deprecated: use account.flexTransfer with toAccountType CONTRACT, which carries a clientOid. This call carries no key that would tell a repeat from a new transfer, so it is never sent twice; when an answer was lost, look at account.getFuturesLedger first.
         */
        post: operations["account.futuresAccountTransferIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/transfer-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read transfers out of the futures account, page by page.
         * @deprecated
         * @description Deprecated: account.getFuturesLedger tells of transfers, too. Tells whether account.futuresAccountTransferOut with a lost answer was carried out.
         */
        get: operations["account.getFuturesAccountTransferOutLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v3/transfer-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move money out of the futures account, older form.
         * @deprecated
         * @description Deprecated: use account.flexTransfer with fromAccountType CONTRACT, which carries a clientOid. This call carries no key that would tell a repeat from a new transfer, so it is never sent twice; when an answer was lost, look at account.getFuturesAccountTransferOutLedger first. The answer comes before the money arrives.
         */
        post: operations["account.futuresAccountTransferOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/transferable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much of an asset can be moved out of an account.
         * @description Part of what is free may not be movable, such as what secures a debt on margin.
         */
        get: operations["account.getTransferQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/accounts/universal-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move money between accounts, or between the master account and a sub-account.
         * @description Moves money within one account (INTERNAL), say from funding to spot, or between the master account and a sub-account, which is named by its user id. Give every transfer a clientOid of its own.
         */
        post: operations["account.flexTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/inner-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move money between accounts, older form.
         * @deprecated
         * @description Deprecated: use account.flexTransfer with type INTERNAL. Money cannot be moved out of the futures account with it. Kinds of account are written in small letters here.
         */
        post: operations["account.innerTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/sub-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move money between the master account and a sub-account, older form.
         * @deprecated
         * @description Deprecated: use account.flexTransfer with type PARENT_TO_SUB or SUB_TO_PARENT. A futures account can only be credited with it.
         */
        post: operations["account.subAccountTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read withdrawals, page by page.
         * @description Withdrawals of one asset, latest first. Shows whether a withdrawal with a lost answer was made.
         */
        get: operations["account.getWithdrawalHistory"];
        put?: never;
        /**
         * Withdraw to an address, older form.
         * @deprecated
         * @description Deprecated: use account.withdrawalV3. Carries no key that would tell a repeat from a new withdrawal, so it is never sent twice; when an answer was lost, look at account.getWithdrawalHistory first. What was sent to a wrong address, chain or memo is lost.
         */
        post: operations["account.withdrawalV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/withdrawals/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read limits and fees of withdrawals of an asset.
         * @description How much may still leave today, the fee, the minimum and the precision, for one chain. Read it before account.withdrawalV3.
         */
        get: operations["account.getWithdrawalQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/withdrawals/{withdrawalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one withdrawal.
         * @description Tells the state of a withdrawal, why it failed, whether it can be cancelled and whether its money came back.
         */
        get: operations["account.getWithdrawalHistoryById"];
        put?: never;
        post?: never;
        /**
         * Cancel a withdrawal.
         * @description Only a withdrawal of status PROCESSING can be cancelled, and only while cancelType is CANCELABLE; see account.getWithdrawalHistoryById.
         */
        delete: operations["account.cancelWithdrawal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw to an address or to another user.
         * @description Carries no key that would tell a repeat from a new withdrawal, so it is never sent twice; when an answer was lost, look at account.getWithdrawalHistory first. What was sent to a wrong address, chain or memo is lost. To a user number, mail address or phone number 3 withdrawals per 10 s and 50 per 24 h are taken. With the whitelist of addresses switched on in the account, other addresses are refused (code 260325).
         */
        post: operations["account.withdrawalV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hist-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read withdrawals of the first system.
         * @deprecated
         * @description Deprecated: use account.getWithdrawalHistory. Knows only what the venue's first system recorded, latest first.
         */
        get: operations["account.getWithdrawalHistoryOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/margin/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the cross margin account.
         * @description Assets, debts and debt ratio of the cross margin account. On cross margin a debt ratio of 0.95 warns and 0.97 liquidates; see margin.getMarginConfig for the figures in force.
         */
        get: operations["account.getCrossMarginAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/isolated/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the isolated margin accounts.
         * @description Assets, debts and debt ratio of each pair of the isolated margin account, or of one pair.
         */
        get: operations["account.getIsolatedMarginAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a limit, market or stop order as a lead trader.
         * @description The order is copied by those who follow. Answers when the order was taken, before it is matched; the venue offers no read that tells what became of it. size says how much, in contracts, unless closeOrder is true. With stop, the order waits until its trigger is met.
         */
        post: operations["copytrading.addOrder"];
        /**
         * Cancel one order of a lead trader by the venue's id.
         * @description Cancels an open order or one that waits for its trigger. The answer says that the cancellation was taken.
         */
        delete: operations["copytrading.cancelOrderById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/orders/client-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel one order of a lead trader by the caller's own id.
         * @description Cancels an open order or one that waits for its trigger. The answer says that the cancellation was taken.
         */
        delete: operations["copytrading.cancelOrderByClientOid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/orders/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an order of a lead trader without placing it.
         * @description Runs the checks of copytrading.addOrder. Nothing is placed, and the ids in the answer belong to no order.
         */
        post: operations["copytrading.addOrderTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/st-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an order with take profit and stop loss as a lead trader.
         * @description Like copytrading.addOrder, with triggers that close the position later. Up and down are directions of the price, not profit and loss: for a short position triggerStopUpPrice is the stop loss.
         */
        post: operations["copytrading.addTPSLOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/get-max-open-size": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much a lead trader can still open on a contract.
         * @description Largest buy and sell at a price and a leverage, in contracts.
         */
        get: operations["copytrading.getMaxOpenSize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/position/margin/deposit-margin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add margin to an isolated position of a lead trader.
         * @description Moves margin from the free balance of the settlement asset to the position, which puts its liquidation price further away. The venue carries out one call per bizNo, so a repeat with the same one adds nothing.
         */
        post: operations["copytrading.addIsolatedMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/position/margin/withdraw-margin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take margin out of an isolated position of a lead trader.
         * @description Moves margin back to the free balance, at most what copytrading.getMaxWithdrawMargin tells. The liquidation price comes nearer.
         */
        post: operations["copytrading.removeIsolatedMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/position/margin/max-withdraw-margin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much margin a lead trader can take out of a position.
         * @description In the settlement asset of the contract: USDT, or the coin of an inverse contract.
         */
        get: operations["copytrading.getMaxWithdrawMargin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/position/margin/auto-deposit-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the automatic adding of margin of a lead trader on or off.
         * @description For isolated margin. When on, margin is added from the free balance as the position comes near its liquidation. The venue advises cross margin instead. Sending the same value again does no harm.
         */
        post: operations["copytrading.modifyAutoDepositStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/position/risk-limit-level/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the risk limit level of a contract as a lead trader.
         * @description For isolated margin. Open orders of the contract are cancelled. The answer says only that the request was taken. Levels are those of futures.getIsolatedMarginRiskLimit.
         */
        post: operations["copytrading.modifyIsolatedMarginRiskLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/contracts/{symbol}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a contract and its market figures.
         * @description What one contract is worth (multiplier), increments and limits of orders, margin and fee rates, funding, and the figures of the last 24 hours. Sizes of futures orders and positions are whole contracts.
         */
        get: operations["futures.getSymbol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/contracts/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all contracts that can be traded.
         * @description The same figures as futures.getSymbol for every contract, several hundred of them; more than 1 MB.
         */
        get: operations["futures.getAllSymbols"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/ticker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest trade and the best prices of a contract.
         * @description Sizes are in contracts, the time is in nanoseconds.
         */
        get: operations["futures.getTicker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/allTickers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest trades and the best prices of all contracts.
         * @description The answer of futures.getTicker for every contract; far cheaper than one call for each.
         */
        get: operations["futures.getAllTickers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/level2/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the whole order book of a contract.
         * @description All price levels, added up by price. A heavy answer; futures.getPartOrderBook suffices for the best prices. A book that is kept from the stream begins with this one.
         */
        get: operations["futures.getFullOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/level2/depth{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the best levels of the order book of a contract.
         * @description The best 20 or 100 price levels of each side, added up by price.
         */
        get: operations["futures.getPartOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/trade/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest trades of a contract.
         * @description The last 100 trades of the market, latest first.
         */
        get: operations["futures.getMarketTradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/kline/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read candles of a contract or an index.
         * @description Candles as lists, oldest first. At most 500 per call by the documents, 200 as seen; read longer ranges piece by piece. Without a range the latest ones.
         */
        get: operations["futures.getKlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/mark-price/{symbol}/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the mark price of a contract.
         * @description Mark and index price, renewed every second. Profit and liquidation go by the mark price.
         */
        get: operations["futures.getMarkPrice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/index/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the index price of a contract and what it is made of.
         * @description Index prices second by second, each with the price and weight of every exchange, page by page. Answers may be 5 s old.
         */
        get: operations["futures.getSpotIndexPrice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/interest/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the interest rates that enter the funding rate.
         * @description Interest rates of the base or the quote asset, page by page.
         */
        get: operations["futures.getInterestRateIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/premium/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the premium index of a contract.
         * @description How far the contract trades from its index, which enters the funding rate; page by page.
         */
        get: operations["futures.getPremiumIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/trade-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the turnover of all futures in the last 24 hours.
         * @description One figure for the whole venue; the figures of one contract are in futures.getSymbol.
         */
        get: operations["futures.get24hrStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether futures can be traded.
         * @description open is normal trading, cancelonly lets orders only be cancelled, close is a halt or maintenance.
         */
        get: operations["futures.getServiceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/bullet-public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for the public streams of futures.
         * @description Token and servers for a WebSocket connection to market data. Takes no parameters.
         */
        post: operations["futures.getPublicToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/bullet-private": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for the private streams of futures.
         * @description Token and servers for a WebSocket connection to orders, positions and balances of the account. Whoever has the token can read them. Takes no parameters.
         */
        post: operations["futures.getPrivateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/funding-rate/{symbol}/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the funding rate of a contract.
         * @description Longs pay shorts when the rate is positive. The interval may change between two settlements; fundingTime tells the next one.
         */
        get: operations["futures.getCurrentFundingRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/contract/funding-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read past funding rates of a contract.
         * @description The rate of each settlement in a time range, latest first.
         */
        get: operations["futures.getPublicFundingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/funding-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the funding that the account paid and received.
         * @description One row per settlement and position of a contract, page by page.
         */
        get: operations["futures.getPrivateFundingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read open or finished orders.
         * @description Page by page; finished ones unless status says active. Stop orders that wait for their trigger are in futures.getStopOrderList. Finished orders may show late; futures.getRecentClosedOrders is faster.
         */
        get: operations["futures.getOrderList"];
        put?: never;
        /**
         * Place a limit, market or stop order.
         * @description Answers when the order was taken, before it is matched; futures.getOrderByClientOid tells what became of it. Exactly one of size, qty and valueQty says how much, none with closeOrder. With stop, the order waits until its trigger is met. marginMode must be that of the contract (330005 otherwise), and a hedge account needs positionSide (330012 otherwise).
         */
        post: operations["futures.addOrder"];
        /**
         * Cancel all open orders, with the older call.
         * @deprecated
         * @description Replaced by futures.cancelAllOrdersV3, which weighs 10 instead of 800. Cancels the open orders of one contract, or of all when symbol is absent; stop orders that wait stay.
         */
        delete: operations["futures.cancelAllOrdersV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/orders/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an order without placing it.
         * @description Runs the checks of futures.addOrder. Nothing is placed, and the ids in the answer belong to no order.
         */
        post: operations["futures.addOrderTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/orders/multi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place up to 20 orders.
         * @description Each order has a fate of its own: look at code of every row, 200000 for taken. Each order is given as in futures.addOrder, with the same rules; limit orders need price. Fees of what enters the book are held in advance.
         */
        post: operations["futures.batchAddOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/st-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an order with take profit and stop loss.
         * @description Like futures.addOrder, with triggers that close the position later. Up and down are directions of the price, not profit and loss: for a short position triggerStopUpPrice is the stop loss. Exactly one of size, qty and valueQty says how much, none with closeOrder.
         */
        post: operations["futures.addTPSLOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order by the venue's id.
         * @description State of the order, open, ended, or waiting for its trigger. An unknown id is refused with 100001.
         */
        get: operations["futures.getOrderByOrderId"];
        put?: never;
        post?: never;
        /**
         * Cancel one order by the venue's id.
         * @description Cancels an open order or one that waits for its trigger. The answer says that the cancellation was taken; futures.getOrderByOrderId tells what became of it. An order that ended already is refused with 100004.
         */
        delete: operations["futures.cancelOrderById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/orders/client-order/{clientOid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel one order by the caller's own id.
         * @description The answer says that the cancellation was taken; futures.getOrderByClientOid tells what became of it. An order that ended already is refused with 100004.
         */
        delete: operations["futures.cancelOrderByClientOid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/orders/multi-cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel several orders.
         * @description Orders are named by the venue's ids or by the caller's own. Give one of the two lists: of both, a client library says, only orderIdsList counts. Each order has a fate of its own: look at code of every row, 200 for taken.
         */
        delete: operations["futures.batchCancelOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v3/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel all open orders of one contract.
         * @description Stop orders that wait for their trigger stay; see futures.cancelAllStopOrders. The answer says that the cancellations were taken.
         */
        delete: operations["futures.cancelAllOrdersV3"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/stopOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read stop orders that wait for their trigger.
         * @description Page by page. Once its trigger is met, a stop order is in futures.getOrderList.
         */
        get: operations["futures.getStopOrderList"];
        put?: never;
        post?: never;
        /**
         * Cancel all stop orders that wait for their trigger.
         * @description Those of one contract, or of all when symbol is absent. An order whose trigger was met is an open order: see futures.cancelAllOrdersV3.
         */
        delete: operations["futures.cancelAllStopOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/orders/byClientOid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order by the caller's own id.
         * @description State of the order, open, ended, or waiting for its trigger. Tells also whether an order with a lost answer was placed. An unknown id is refused with 100001.
         */
        get: operations["futures.getOrderByClientOid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/recentDoneOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the orders that ended in the last 24 hours.
         * @description At most the newest 1000, without pages, and with less delay than futures.getOrderList.
         */
        get: operations["futures.getRecentClosedOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/openOrderStatistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much is in open orders of one contract.
         * @description Quantity and value of the parts that are not filled yet, buys and sells apart.
         */
        get: operations["futures.getOpenOrderValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/fills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read own trades.
         * @description Page by page, and with a delay; futures.getRecentTradeHistory is faster. An order that was filled in several steps has a row for each. With orderId the other filters are ignored.
         */
        get: operations["futures.getTradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/recentFills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read own trades of the last 24 hours.
         * @description At most the newest 1000, without pages, and with less delay than futures.getTradeHistory.
         */
        get: operations["futures.getRecentTradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/position/getMarginMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the margin mode of a contract.
         * @description Tells whether new orders of the contract must be ISOLATED or CROSS. Tells also whether a switch with a lost answer was applied.
         */
        get: operations["futures.getMarginMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/position/changeMarginMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a contract between isolated and cross margin.
         * @description Refused while the contract has live orders or a position (50002). Orders must name the mode that is set (330005 otherwise); an order without marginMode counts as ISOLATED. Sending the same mode again does no harm.
         */
        post: operations["futures.switchMarginMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/position/batchChangeMarginMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch several contracts to one margin mode.
         * @description Success of the call does not mean that every contract was switched: those with live orders or a position keep their mode and stand in errors (50002). Look at marginMode of the answer for what is in force.
         */
        post: operations["futures.batchSwitchMarginMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/getCrossUserLeverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the cross margin leverage of a contract.
         * @description The leverage that orders and positions of the contract have on cross margin. Isolated margin has none of its own here: there each order brings its leverage.
         */
        get: operations["futures.getCrossMarginLeverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/changeCrossUserLeverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the cross margin leverage of a contract.
         * @description Counts for cross margin only, and for live orders and the open position too: a lower leverage raises their margin. Isolated margin is not touched, since there each order brings its leverage. Sending the same value again does no harm.
         */
        post: operations["futures.modifyMarginLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/position/getPositionMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the position mode of the account.
         * @description One-way accounts have one position per contract; hedge accounts have a long and a short one, and every order must name its positionSide (330012 otherwise). Counts for all contracts.
         */
        get: operations["futures.getPositionMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/position/switchPositionMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the account between one-way and hedge mode.
         * @description Counts for all contracts. In hedge mode every order must name its positionSide (330012 otherwise). Sending the same mode again does no harm.
         */
        post: operations["futures.switchPositionMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the position of a contract.
         * @description The position of one contract on a one-way account. The venue now documents futures.getPositionV2 in its place, which also tells the two positions of a hedge account. Members for isolated margin are absent on cross margin.
         */
        get: operations["futures.getPositionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the positions of a contract, in one-way and hedge mode.
         * @description A list in spite of its name: one position on a one-way account, up to two (LONG and SHORT) on a hedge account, none when nothing is open. Figures are texts here, where futures.getPositionDetails has numbers.
         */
        get: operations["futures.getPositionV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open positions of the account.
         * @description Positions of all contracts, or of those of one settlement asset. Members for isolated margin are absent on cross margin.
         */
        get: operations["futures.getPositionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/history-positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read closed positions.
         * @description Closed positions with their profit after fees and funding, page by page, latest first.
         */
        get: operations["futures.getPositionsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/position/margin/deposit-margin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add margin to an isolated position.
         * @description Moves margin from the free balance of the settlement asset to the position, which puts its liquidation price further away. The venue carries out one call per bizNo, so a repeat with the same one adds nothing.
         */
        post: operations["futures.addIsolatedMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/margin/withdrawMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take margin out of an isolated position.
         * @description Moves margin from the position back to the free balance, which brings its liquidation price closer; at most what futures.getMaxWithdrawMargin tells. The call carries no key that would tell a repeat from a second removal, so it is never sent twice: when an answer was lost, compare posMargin of the position first.
         */
        post: operations["futures.removeIsolatedMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/margin/maxWithdrawMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much margin can be taken out of an isolated position.
         * @description The upper bound for futures.removeIsolatedMargin, in the settlement asset of the contract: USDT for USDT contracts, the coin for inverse ones.
         */
        get: operations["futures.getMaxWithdrawMargin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/getMaxOpenSize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the largest position that can be opened.
         * @description How many contracts the balance allows to buy and to sell at a price and leverage, on both margin modes.
         */
        get: operations["futures.getMaxOpenSize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/batchGetCrossOrderLimit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the largest positions that cross margin allows.
         * @description For each contract the largest position that a margin and leverage allow, with the margin rates that would hold for it. On cross margin there are no risk limit levels: the rates grow with the position.
         */
        get: operations["futures.getCrossMarginRiskLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/getCrossModeMarginRequirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate the cross margin rates of a position.
         * @description Initial and maintenance margin rate that a position of this value would have on cross margin, where the rates grow with the position. Changes nothing, although it is a POST.
         */
        post: operations["futures.getCrossMarginRequirement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/contracts/risk-limit/{symbol}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the risk limit levels of a contract on isolated margin.
         * @description Each level has a largest position value, a highest leverage and margin rates; futures.modifyIsolatedMarginRiskLimit changes the level of a position. Counts for isolated margin only.
         */
        get: operations["futures.getIsolatedMarginRiskLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/position/risk-limit-level/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the risk limit level of a contract on isolated margin.
         * @description A higher level allows a larger position at a lower leverage, see futures.getIsolatedMarginRiskLimit. All live orders of the contract are cancelled. The answer only tells that the request was taken; look at riskLimitLevel of the position for the result.
         */
        post: operations["futures.modifyIsolatedMarginRiskLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/position/margin/auto-deposit-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the automatic adding of margin for an isolated position.
         * @deprecated
         * @description While it is on, the venue adds margin from the free balance when the position comes near its liquidation. The venue advises cross margin (futures.switchMarginMode) in place of it. Sending the same state again does no harm.
         */
        post: operations["futures.modifyAutoDepositStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/timestamp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock of the futures host.
         * @description The time a signed request to this host is checked against. Take the difference to the local clock at half the round trip and add it to every KC-API-TIMESTAMP.
         */
        get: operations["futures.getServerTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/lend/purchase/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the rate of money offered for lending.
         * @description The new rate counts from the next full hour on. The money must be in the main account. Sending the same rate again does no harm.
         */
        post: operations["margin.modifyPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/project/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which assets can be lent.
         * @description Limits, steps and rates of lending to margin traders, by asset. Rates are per year and fractions: 0.05 is 5 %.
         */
        get: operations["margin.getLoanMarket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/project/marketInterestRate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the lending rates of the last 7 days.
         * @description Market rate of one asset, hour by hour. Rates are per year and fractions.
         */
        get: operations["margin.getLoanMarketInterestRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer money for lending to margin traders.
         * @description Subscribes money of the main account at a rate; it earns interest as far as it is lent out. The subscription carries no key that would tell a repeat from a new one, so it is never sent twice; when an answer was lost, look at margin.getPurchaseOrders first.
         */
        post: operations["margin.purchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/purchase/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read money offered for lending.
         * @description Subscriptions of one state, page by page: what was offered, what of it is lent out, and at which rate.
         */
        get: operations["margin.getPurchaseOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call back money offered for lending.
         * @description Takes money out of one subscription, back into the main account. The redemption carries no key that would tell a repeat from a new one, so it is never sent twice; when an answer was lost, look at margin.getRedeemOrders in both states first.
         */
        post: operations["margin.redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/redeem/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read money called back from lending.
         * @description Redemptions of one state, page by page: what was called back and what of it has come.
         */
        get: operations["margin.getRedeemOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/isolated/symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the pairs of isolated margin.
         * @description Every pair that has isolated margin, with its largest leverage, the debt ratio that liquidates it, and which of its two assets may be borrowed or moved in.
         */
        get: operations["margin.getIsolatedMarginSymbols"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mark-price/{symbol}/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the mark price of one index pair.
         * @description The mark price that values margin accounts. Pairs are those of margin.getMarkPriceList, not those of the market: USDT-BTC tells what one USDT is worth in BTC.
         */
        get: operations["margin.getMarkPriceDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/etf/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read leveraged tokens.
         * @description Net asset value, leverage and holdings of every leveraged token, or of one.
         */
        get: operations["margin.getETFInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/margin/symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the pairs of cross margin.
         * @description Every pair that has cross margin, or one of them, with the steps and limits of its orders.
         */
        get: operations["margin.getCrossMarginSymbols"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/mark-price/all-symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read all mark prices.
         * @description The mark price of every index pair of margin. Each says what the first asset is worth in the second.
         */
        get: operations["margin.getMarkPriceList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/margin/currencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the limits of borrowing, buying and holding on margin.
         * @description The account's ceilings, and the least amount and the step that margin.borrow takes. With isIsolated the rows are pairs, each with both of its assets; without it they are assets. It is no public call, though it looks like market data.
         */
        get: operations["margin.getMarginRiskLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/margin/borrowRate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what borrowing costs.
         * @description Interest rates of loans by asset, for the VIP level of the account or for another one. Interest is charged about once an hour.
         */
        get: operations["margin.getBorrowInterestRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/margin/collateralRatio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much of an asset counts as collateral.
         * @description Tiers by how much is held: of what lies in a tier, the share that the ratio says counts as collateral. Assets with the same tiers share an entry.
         */
        get: operations["margin.getMarginCollateralRatio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/margin/available-inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the venue has left to lend.
         * @description Amount of each asset, or of one, that all users together can still borrow. What one account may borrow is bounded by margin.getMarginRiskLimit too.
         */
        get: operations["margin.getMarketAvailableInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a margin OCO order.
         * @description A limit order and a stop-limit order of the same side and size; when one trades or is cancelled, the venue cancels the other. A sell has price above and stopPrice below the market, a buy the other way round. A clientOid that was used before is refused.
         */
        post: operations["margin.addOcoOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-order/cancel-by-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel a margin OCO order by the venue's id.
         * @description Cancels the limit order and the stop order together. The answer says that the request was taken in; the OCO order tells whether it was carried out.
         */
        delete: operations["margin.cancelOcoOrderByOrderId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-order/cancel-by-clientOid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel a margin OCO order by its own id.
         * @description Cancels the limit order and the stop order together. The answer says that the request was taken in; the OCO order tells whether it was carried out.
         */
        delete: operations["margin.cancelOcoOrderByClientOid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-order/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel several margin OCO orders.
         * @description Cancels the OCO orders named, those of one pair, or, with neither, all of them. A repeat also cancels what was placed in between.
         */
        delete: operations["margin.batchCancelOcoOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-order/orderId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a margin OCO order by the venue's id.
         * @description State of one OCO order; margin.getOcoOrderDetailByOrderId shows its two orders.
         */
        get: operations["margin.getOcoOrderByOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-order/clientOid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a margin OCO order by its own id.
         * @description State of one OCO order. Tells whether an OCO order with a lost answer was placed.
         */
        get: operations["margin.getOcoOrderByClientOid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-order/detail/orderId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a margin OCO order with its two orders.
         * @description State of one OCO order, with price, trigger and state of both orders.
         */
        get: operations["margin.getOcoOrderDetailByOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read margin OCO orders.
         * @description OCO orders of margin, page by page; margin.getOcoOrderDetailByOrderId shows the two orders of one.
         */
        get: operations["margin.getOcoOrderList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/fills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read trades of margin orders.
         * @description Trades of one pair on cross or isolated margin, newest first. With orderId the other filters have no effect.
         */
        get: operations["margin.getTradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a margin order.
         * @description A limit or market order on the high-frequency cross or isolated margin account. autoBorrow takes a loan for what is missing, so the order may add debt. The venue refuses a clientOid that was used before, but whether it remembers those of orders that are done is open: a lost order is looked for, never sent again.
         */
        post: operations["margin.addOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/order/active/symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which pairs have open margin orders.
         * @description Pairs with open orders on cross or isolated margin; feed them to margin.getOpenOrders, which wants a pair.
         */
        get: operations["margin.getSymbolsWithOpenOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/order/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a margin order without placing it.
         * @description Takes what margin.addOrder takes and answers alike, but no order comes of it: the ids in the answer belong to nothing. For trying out keys and parameters.
         */
        post: operations["margin.addOrderTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel all margin orders of one pair.
         * @description Asks to cancel every open order of one pair on cross or isolated margin; margin.getOpenOrders tells what is left. A repeat also cancels what was placed in between.
         */
        delete: operations["margin.cancelAllOrdersBySymbol"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/orders/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read open margin orders of one pair.
         * @description All open orders of one pair on cross or isolated margin, newest change first; the answer does not come in pages.
         */
        get: operations["margin.getOpenOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/orders/client-order/{clientOid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a margin order by its own id.
         * @description One order, open or done. Tells whether an order with a lost answer was placed.
         */
        get: operations["margin.getOrderByClientOid"];
        put?: never;
        post?: never;
        /**
         * Cancel a margin order by its own id.
         * @description A cancel only asks for it: the answer says that it was taken in, the order tells whether it was carried out.
         */
        delete: operations["margin.cancelOrderByClientOid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/orders/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read margin orders that are done.
         * @description Filled and cancelled orders of one pair on cross or isolated margin, newest change first.
         */
        get: operations["margin.getClosedOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a margin order by the venue's id.
         * @description One order, open or done. active tells whether it is open, inOrderBook whether it stands in the book.
         */
        get: operations["margin.getOrderByOrderId"];
        put?: never;
        post?: never;
        /**
         * Cancel a margin order by the venue's id.
         * @description A cancel only asks for it: the answer says that it was taken in, the order tells whether it was carried out.
         */
        delete: operations["margin.cancelOrderByOrderId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/margin/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an order on the low-frequency margin account.
         * @deprecated
         * @description Use margin.addOrder. Accounts that were moved to high-frequency margin get code 200004, not enough balance, here. A clientOid that was used before is refused, as far as the venue remembers it: a lost order is looked for, never sent again.
         */
        post: operations["margin.addOrderV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/margin/order/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a low-frequency margin order without placing it.
         * @deprecated
         * @description Use margin.addOrderTest. Takes what margin.addOrderV1 takes and answers alike, but no order comes of it.
         */
        post: operations["margin.addOrderTestV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/stop-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a margin stop order.
         * @description A limit or market order that is sent to the market when the price reaches stopPrice. One client says that an account can have 20 of them per pair. A clientOid that was used before is refused.
         */
        post: operations["margin.addStopOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/stop-order/cancel-by-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel a margin stop order by the venue's id.
         * @description Cancels a stop order that has not been triggered. The answer says that the request was taken in; the stop order tells whether it was carried out.
         */
        delete: operations["margin.cancelStopOrderByOrderId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/stop-order/cancel-by-clientOid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel a margin stop order by its own id.
         * @description Cancels a stop order that has not been triggered. The answer says that the request was taken in; the stop order tells whether it was carried out.
         */
        delete: operations["margin.cancelStopOrderByClientOid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/stop-order/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel several margin stop orders.
         * @description Cancels stop orders of cross or isolated margin that have not been triggered: those named, those of one pair, or, with neither, all of them. A repeat also cancels what was placed in between.
         */
        delete: operations["margin.batchCancelStopOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/stop-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read margin stop orders that wait for their trigger.
         * @description Stop orders that have not been triggered, newest first, page by page.
         */
        get: operations["margin.getStopOrdersList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/stop-order/orderId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a margin stop order by the venue's id.
         * @description One stop order, with the state of its trigger.
         */
        get: operations["margin.getStopOrderByOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/stop-order/clientOid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a margin stop order by its own id.
         * @description One stop order, with the state of its trigger. Tells whether a stop order with a lost answer was placed.
         */
        get: operations["margin.getStopOrderByClientOid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/margin/borrow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read borrow orders.
         * @description Borrow orders of one asset, page by page. Tells whether a borrow order with a lost answer was carried out.
         */
        get: operations["margin.getBorrowHistory"];
        put?: never;
        /**
         * Borrow an asset on cross or isolated margin.
         * @description The order carries no key that would tell a repeat from a new loan, so it is never sent twice; when an answer was lost, look at margin.getBorrowHistory first. The loan may be smaller than asked for with IOC; see actualSize.
         */
        post: operations["margin.borrow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/margin/repay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read repay orders.
         * @description Repay orders of one asset, page by page. Tells whether a repay order with a lost answer was carried out.
         */
        get: operations["margin.getRepayHistory"];
        put?: never;
        /**
         * Repay borrowed money on cross or isolated margin.
         * @description One amount covers principal and accrued interest; which is served first on a partial repayment is not known. The order carries no key that would tell a repeat from a new one, so it is never sent twice; when an answer was lost, look at margin.getRepayHistory first.
         */
        post: operations["margin.repay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/margin/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the interest that was charged.
         * @description Interest rows, page by page; interest is charged about once an hour. The rows tell neither the pair nor the loan.
         */
        get: operations["margin.getInterestHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/position/update-user-leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the leverage of cross margin or of one isolated pair.
         * @description The leverage may not be below that of the present debt nor above the venue's maximum (margin.getMarginConfig for cross margin). The venue offers no read of the setting: the account reads show debts and limits, not the leverage. Sending the same value again does no harm.
         */
        post: operations["margin.modifyLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/margin/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the cross margin settings of the venue.
         * @description Assets that trade on cross margin, the largest leverage, and the debt ratios that warn and liquidate. Public, yet counted in the spot pool.
         */
        get: operations["margin.getMarginConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order/client-order/{clientOid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order by the caller's own id (older endpoint).
         * @deprecated
         * @description The venue documents it for open orders only; a cancelled one was seen too. An order that is not found is refused. Use spot.getOrderByClientOid instead.
         */
        get: operations["spot.getOrderByClientOidOld"];
        put?: never;
        post?: never;
        /**
         * Cancel an order by the caller's own id (older endpoint).
         * @description Asks for the cancellation; the answer says only that the request was taken. Use spot.cancelOrderByClientOid instead.
         */
        delete: operations["spot.cancelOrderByClientOidOld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read own trades on one pair (older endpoint).
         * @deprecated
         * @description Trades, page by page, the newest first. With orderId the other filters are ignored. Use spot.getTradeHistory instead.
         */
        get: operations["spot.getTradeHistoryOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/limit/fills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read own trades of the last 24 hours (older endpoint).
         * @deprecated
         * @description At most 1000 trades of all pairs, the newest first, in one answer. Use spot.getTradeHistory instead.
         */
        get: operations["spot.getRecentTradeHistoryOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/limit/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read orders of the last 24 hours (older endpoint).
         * @deprecated
         * @description At most 1000 orders of all pairs, the newest first, in one answer. Use spot.getClosedOrders and spot.getOpenOrders instead.
         */
        get: operations["spot.getRecentOrdersListOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read orders (older endpoint).
         * @deprecated
         * @description Ended orders, or the open ones with status active, page by page, the newest first. Use spot.getClosedOrders and spot.getOpenOrders instead.
         */
        get: operations["spot.getOrdersListOld"];
        put?: never;
        /**
         * Place a limit or market order (older endpoint).
         * @deprecated
         * @description Places an order and answers when it was taken, before it is matched. A limit order needs price and size, a market order either size (base asset) or funds (quote asset). Use spot.addOrder instead, and margin.addOrder on margin.
         */
        post: operations["spot.addOrderOld"];
        /**
         * Cancel all open orders (older endpoint).
         * @deprecated
         * @description Asks for the cancellation of all open orders of an account, on one pair or on all. The answer lists them, but says only that the request was taken. Use spot.cancelAllOrdersBySymbol or spot.cancelAllOrders instead.
         */
        delete: operations["spot.batchCancelOrderOld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/multi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place up to 5 limit orders on one pair (older endpoint).
         * @deprecated
         * @description Each order has a fate of its own: look at status of every row. Use spot.batchAddOrders instead.
         */
        post: operations["spot.batchAddOrdersOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a limit or market order without placing it (older endpoint).
         * @deprecated
         * @description Checks signature and parameters like spot.addOrderOld. Nothing reaches the book, and the id of the answer cannot be read. Use spot.addOrderTest instead.
         */
        post: operations["spot.addOrderTestOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order by the venue's id (older endpoint).
         * @deprecated
         * @description State of the order, open or ended. Use spot.getOrderByOrderId instead.
         */
        get: operations["spot.getOrderByOrderIdOld"];
        put?: never;
        post?: never;
        /**
         * Cancel an order by the venue's id (older endpoint).
         * @deprecated
         * @description Asks for the cancellation; the answer says only that the request was taken. Use spot.cancelOrderByOrderId instead.
         */
        delete: operations["spot.cancelOrderByOrderIdOld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/fills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read own trades on one pair.
         * @description The newest trades first, page by page. An order that was filled in several steps has a row for each. With orderId the other filters are ignored.
         */
        get: operations["spot.getTradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a limit or market order.
         * @description Places an order on the spot account and answers when it was taken, before it is matched: look at spot.getOrderByClientOid for what became of it, or use spot.addOrderSync. A limit order needs price and size, a market order either size (base asset) or funds (quote asset). At most 200 orders may be open per pair and 2000 per account.
         */
        post: operations["spot.addOrder"];
        /**
         * Cancel all open orders of one pair.
         * @description Asks for the cancellation of every open spot order of the pair. The answer says only that the request was taken: read spot.getOpenOrders afterwards. For stop orders see spot.batchCancelStopOrder.
         */
        delete: operations["spot.cancelAllOrdersBySymbol"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read all open orders of one pair.
         * @description Every open order of the pair in one answer, the one that changed last first. spot.getSymbolsWithOpenOrder tells the pairs that have any; spot.getOpenOrdersByPage reads them in pages.
         */
        get: operations["spot.getOpenOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/active/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read open orders of one pair in pages.
         * @description Open orders of the pair, page by page, the newest first.
         */
        get: operations["spot.getOpenOrdersByPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/active/symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which pairs have open orders.
         * @description Tells where to look with spot.getOpenOrders: pairs on which the account has at least one open spot order.
         */
        get: operations["spot.getSymbolsWithOpenOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/alter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change price or size of an open order.
         * @description Cancels the order and places a new one with another order id, at the end of the queue. Give orderId or clientOid, and newPrice, newSize or both. A newSize below what was traded already ends the order and places nothing.
         */
        post: operations["spot.modifyOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/cancel/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel a part of an open order.
         * @description Takes cancelSize off what is open of the order, which keeps its place in the queue. A repeat would take off as much again.
         */
        delete: operations["spot.cancelPartialOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/cancelAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel all open orders of all pairs.
         * @description Asks for the cancellation of every open spot order. Look at failedSymbols: the orders of these pairs stay open. Of the others the answer says only that the request was taken; read spot.getSymbolsWithOpenOrder afterwards. For stop orders see spot.batchCancelStopOrder.
         */
        delete: operations["spot.cancelAllOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/client-order/{clientOid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order by the caller's own id.
         * @description State of the order, open or ended. Tells whether an order with a lost answer was placed. Orders that ended are shown for a few days only; the venue's pages say 2 to 3 days for cancelled ones and 3 to 7 for filled ones.
         */
        get: operations["spot.getOrderByClientOid"];
        put?: never;
        post?: never;
        /**
         * Cancel an order by the caller's own id.
         * @description Asks for the cancellation; the answer says only that the request was taken. Read spot.getOrderByClientOid to see whether the order was cancelled or filled before, or use spot.cancelOrderByClientOidSync.
         */
        delete: operations["spot.cancelOrderByClientOid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/dead-cancel-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set or unset the dead man's switch.
         * @description Unless it is set again within timeout, the venue cancels the open orders of the pairs named, or of all pairs; that takes up to 10 s more. Each call replaces the one before, pairs included. -1 switches it off. Call it again well before the time is over to keep orders alive.
         */
        post: operations["spot.setDCP"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/dead-cancel-all/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the dead man's switch.
         * @description The setting of spot.setDCP and the moment at which the venue will cancel orders. Times are in seconds.
         */
        get: operations["spot.getDCP"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read orders of one pair that ended.
         * @description Filled and cancelled orders, page by page, the one that changed last first. Orders that ended are shown for a few days only; the venue's pages say 2 to 3 days for cancelled ones and 3 to 7 for filled ones.
         */
        get: operations["spot.getClosedOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/multi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place up to 20 orders.
         * @description Places the orders one after the other. Each has a fate of its own: look at success of every row; the rows come in the order of the request, and that of a refused order has no ids. Answers before the orders are matched; see spot.batchAddOrdersSync.
         */
        post: operations["spot.batchAddOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/multi/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place up to 20 orders and wait for matching.
         * @description Like spot.batchAddOrders, but answers when the orders were matched and tells what was traded of each. Slower.
         */
        post: operations["spot.batchAddOrdersSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an order and wait for matching.
         * @description Like spot.addOrder, but answers when the order was matched and tells what was traded. Slower.
         */
        post: operations["spot.addOrderSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/sync/client-order/{clientOid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel an order by the caller's own id and wait for it.
         * @description Like spot.cancelOrderByClientOid, but answers when the order was cancelled and tells what was traded before. Slower.
         */
        delete: operations["spot.cancelOrderByClientOidSync"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/sync/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel an order by the venue's id and wait for it.
         * @description Like spot.cancelOrderByOrderId, but answers when the order was cancelled and tells what was traded before. Slower.
         */
        delete: operations["spot.cancelOrderByOrderIdSync"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a limit or market order without placing it.
         * @description Checks signature and parameters like spot.addOrder. Nothing reaches the book, and the ids of the answer cannot be read.
         */
        post: operations["spot.addOrderTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order by the venue's id.
         * @description State of the order, open or ended. Orders that ended are shown for a few days only; the venue's pages say 2 to 3 days for cancelled ones and 3 to 7 for filled ones.
         */
        get: operations["spot.getOrderByOrderId"];
        put?: never;
        post?: never;
        /**
         * Cancel an order by the venue's id.
         * @description Asks for the cancellation; the answer says only that the request was taken. Read spot.getOrderByOrderId to see whether the order was cancelled or filled before, or use spot.cancelOrderByOrderIdSync.
         */
        delete: operations["spot.cancelOrderByOrderId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stop-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read stop orders that wait for their trigger.
         * @description Stop orders of the spot market, page by page, the newest first. Without tradeType those of the spot account. Once triggered, an order is found with spot.getOpenOrders or spot.getClosedOrders.
         */
        get: operations["spot.getStopOrdersList"];
        put?: never;
        /**
         * Place a stop order.
         * @deprecated
         * @description The order waits outside the book and is placed when the last price reaches stopPrice: at or below it with loss (the default), at or above it with entry. Where the price is already beyond, it is placed at once, so choose stop with care. Funds may be missing by then, and the order fails. At most 20 wait per pair. Deprecated by the venue, which names no successor for this account.
         */
        post: operations["spot.addStopOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stop-order/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel several or all stop orders.
         * @description Cancels the waiting stop orders that fit every filter given, and all of them without any. The answer lists those that were cancelled.
         */
        delete: operations["spot.batchCancelStopOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stop-order/queryOrderByClientOid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read stop orders by the caller's own id.
         * @description A list, although mostly of one: an id may have been used more than once. Tells whether a stop order with a lost answer was placed.
         */
        get: operations["spot.getStopOrderByClientOid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stop-order/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one stop order by the venue's id.
         * @description State of a stop order that waits or was triggered.
         */
        get: operations["spot.getStopOrderByOrderId"];
        put?: never;
        post?: never;
        /**
         * Cancel a stop order by the venue's id.
         * @deprecated
         * @description Cancels a stop order that waits for its trigger; a triggered one is cancelled like any other order. Deprecated by the venue; spot.batchCancelStopOrder with orderIds does the same.
         */
        delete: operations["spot.cancelStopOrderByOrderId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stop-order/cancelOrderByClientOid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel a stop order by the caller's own id.
         * @deprecated
         * @description Cancels a stop order that waits for its trigger; a triggered one is cancelled like any other order. Deprecated by the venue; spot.batchCancelStopOrder with orderIds does the same by the venue's id.
         */
        delete: operations["spot.cancelStopOrderByClientOid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/timestamp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the venue's clock.
         * @description The time a signed request is checked against. Take the difference to the local clock at half the round trip and add it to every KC-API-TIMESTAMP.
         */
        get: operations["spot.getServerTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ua/v1/unified/account/modify-leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the leverage of a futures contract of a unified account.
         * @description For futures; margin has unified.modifyMarginCrossLeverage. Sending the same value again does no harm.
         */
        post: operations["unified.modifyFuturesLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ua/v1/unified/account/modify-leverage-margin-cross": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the cross margin leverage of a unified account.
         * @description For one asset, or for all when currency is absent. Sending the same value again does no harm.
         */
        post: operations["unified.modifyMarginCrossLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ua/v1/unified/account/leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the leverage settings of a unified account.
         * @description One row per asset for MARGIN, per contract for FUTURES. Tells also whether a setting with a lost answer was applied.
         */
        get: operations["unified.getLeverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ua/v1/unified/position/margin-mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the margin modes of contracts of a unified account.
         * @description Tells also whether a switch with a lost answer was applied.
         */
        get: operations["unified.getMarginModes"];
        put?: never;
        /**
         * Switch contracts of a unified account between isolated and cross margin.
         * @description Each contract has a fate of its own: look at code of every row, 200000 for applied. Sending the same mode again does no harm.
         */
        post: operations["unified.batchModifyMarginMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ua/v1/account/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether the account is in unified mode.
         * @description Tells the mode of the account and of its sub-accounts, and whether a switch with a lost answer was applied.
         */
        get: operations["unified.getAccountMode"];
        put?: never;
        /**
         * Switch the account between classic and unified mode.
         * @description The mode decides which calls the account may use. Sending the same mode again does no harm.
         */
        post: operations["unified.setAccountMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ua/v1/account/interest-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read interest that a unified account was charged.
         * @description Interest on what is borrowed is charged every hour; a row for each charge.
         */
        get: operations["unified.getInterestCharges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ua/v1/account/interest-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read interest rates and borrowing limits of an asset for a unified account.
         * @description Rates that are in effect now, what may be borrowed, and what of it is used.
         */
        get: operations["unified.getBorrowingRatesAndLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ua/v1/market/cross-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the cross margin settings of the venue.
         * @description Assets that trade on cross margin, the largest leverage, and the risk ratios that warn and liquidate. The older margin.getMarginConfig tells the same.
         */
        get: operations["unified.getCrossMarginConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ua/v1/market/position-tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the tiers of position size with their largest leverage.
         * @description The larger the position, the smaller the leverage and the larger the maintenance margin. Rows by contract or asset and tier.
         */
        get: operations["unified.getPositionTiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Asset code.
         * @example USDT
         */
        Currency: string;
        /**
         * @description Pair, base and quote joined by a hyphen.
         * @example BTC-USDT
         */
        Symbol: string;
        /**
         * @description Futures contract.
         * @example XBTUSDTM
         */
        Contract: string;
        /**
         * @description The caller's own id of the order, different for every order.
         * @example my-order-20260101-0001
         */
        ClientOid: string;
        /**
         * @description The venue's id of the order.
         * @example 6950f1a2b3c4d50007e8f901
         */
        OrderId: string;
        /**
         * Format: decimal
         * @description A positive decimal as text.
         * @example 0.5
         */
        Amount: string;
        /**
         * Format: decimal
         * @description A positive decimal.
         * @example 0.5
         */
        AmountNumber: string | number;
        /**
         * @description Asset in which the totals are valued.
         * @default USDT
         * @enum {string}
         */
        QuoteCurrency: "USDT" | "KCS" | "BTC";
        /**
         * @description Time since 1970. Unit: ms.
         * @example 1767225600000
         */
        Time: number;
        /**
         * @description A decimal number as text.
         * @example -0.25
         */
        Decimal: string;
        /**
         * @description A decimal number as text, never negative.
         * @example 0.25
         */
        UnsignedDecimal: string;
        /**
         * @description Says that the call succeeded.
         * @enum {string}
         */
        SuccessCode: "200000" | "200";
        /** @description A refusal. */
        ErrorEnvelope: {
            /**
             * @description Error code.
             * @example 400100
             */
            code: `other: ${string}`;
            /** @description What was wrong, in the venue's words. */
            msg: string;
            /** @description false; on some refusals only. */
            success?: boolean;
            /** @description Whether the venue advises a repeat; on some refusals only. */
            retry?: boolean;
        };
        /**
         * @description Asset codes joined by commas.
         * @example USDT
         */
        LedgerCurrencies: string;
        /** @description The isolated margin account of one pair. */
        IsolatedMarginAccountV1: {
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description DEBT owes something, CLEAR owes nothing, BANKRUPTCY is below zero; IN_BORROW, IN_REPAY, IN_LIQUIDATION and IN_AUTO_RENEW last while such a step runs.
             * @example CLEAR
             */
            status: "DEBT" | "CLEAR" | "BANKRUPTCY" | "IN_BORROW" | "IN_REPAY" | "IN_LIQUIDATION" | "IN_AUTO_RENEW" | (string & {});
            /** @description Debts divided by assets. Unit: ratio. */
            debtRatio: components["schemas"]["UnsignedDecimal"];
            /** @description The base asset of the pair. */
            baseAsset: components["schemas"]["IsolatedMarginAssetV1"];
            /** @description The quote asset of the pair. */
            quoteAsset: components["schemas"]["IsolatedMarginAssetV1"];
        };
        /** @description One asset of an isolated margin account. */
        IsolatedMarginAssetV1: {
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /** @description Everything, free and held. Unit: currency. */
            totalBalance: components["schemas"]["Decimal"];
            /** @description What is held, as by open orders. Unit: currency. */
            holdBalance: components["schemas"]["UnsignedDecimal"];
            /** @description What is free. Unit: currency. */
            availableBalance: components["schemas"]["Decimal"];
            /** @description What is owed. Unit: currency. */
            liability: components["schemas"]["UnsignedDecimal"];
            /** @description Interest that is owed. Unit: currency. */
            interest: components["schemas"]["UnsignedDecimal"];
            /** @description What may still be borrowed. Unit: currency. */
            borrowableAmount: components["schemas"]["UnsignedDecimal"];
        };
        /**
         * @description Id of the chain.
         * @example eth
         */
        ChainId: string;
        /** @description A deposit address. */
        DepositAddress: {
            /**
             * @description Address to send to; a Lightning invoice on that network.
             * @example 0x0000000000000000000000000000000000000001
             */
            address: string;
            /**
             * @description Memo or tag that must be sent along; empty where the chain needs none.
             * @example
             */
            memo: string;
            /**
             * @description Id of the chain.
             * @example eth
             */
            chainId: string;
            /**
             * @description Account that deposits arrive in: MAIN is the funding account, TRADE the spot account.
             * @example MAIN
             */
            to: "MAIN" | "TRADE" | (string & {});
            /** @description When a Lightning invoice expires; 0 on other networks. */
            expirationDate: components["schemas"]["Time"];
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /**
             * @description Address of the token's contract; empty for the chain's own asset.
             * @example 0x0000000000000000000000000000000000000002
             */
            contractAddress?: string;
            /**
             * @description Name of the chain.
             * @example ERC20
             */
            chainName: string;
        };
        /** @description A deposit address, older form. */
        DepositAddressV1: {
            /**
             * @description Address to send to.
             * @example 0x0000000000000000000000000000000000000001
             */
            address?: string;
            /**
             * @description Memo or tag that must be sent along; empty or null where the chain needs none.
             * @example
             */
            memo?: string | null;
            /**
             * @description Name of the chain.
             * @example ERC20
             */
            chain?: string;
            /**
             * @description Id of the chain.
             * @example eth
             */
            chainId?: string;
            /**
             * @description Account that deposits arrive in: MAIN is the funding account, TRADE the spot account.
             * @example MAIN
             */
            to?: "MAIN" | "TRADE" | (string & {});
            /**
             * @description Asset code.
             * @example USDT
             */
            currency?: string;
            /**
             * @description Address of the token's contract; empty for the chain's own asset.
             * @example 0x0000000000000000000000000000000000000002
             */
            contractAddress?: string;
        };
        /**
         * @description Kind of account.
         * @enum {string}
         */
        TransferAccount: "MAIN" | "TRADE" | "CONTRACT" | "MARGIN" | "ISOLATED" | "MARGIN_V2" | "ISOLATED_V2" | "OPTION";
        /** @description The transfer. */
        TransferOrder: {
            /**
             * @description The venue's id of the transfer.
             * @example 63a1f0c25d1e4b0001c2d3e8
             */
            orderId: string;
        };
        /**
         * @description REVIEW waits for a check, PROCESSING is accepted, WALLET_PROCESSING is being sent, SUCCESS was sent, FAILURE was not.
         * @example PROCESSING
         */
        WithdrawalStatus: "REVIEW" | "PROCESSING" | "WALLET_PROCESSING" | "SUCCESS" | "FAILURE" | (string & {});
        /** @description The withdrawal. */
        WithdrawalReceipt: {
            /**
             * @description Id of the withdrawal.
             * @example 63a1f0c25d1e4b0001c2d3e9
             */
            withdrawalId: string;
        };
        /** @description State of the account: EFFECTIVE is normal, BANKRUPTCY and LIQUIDATION are forced, REPAY and BORROW last while such a step runs. */
        MarginStatus: "EFFECTIVE" | "BANKRUPTCY" | "LIQUIDATION" | "REPAY" | "BORROW" | (string & {});
        /** @description One asset of a margin account. */
        MarginAsset: {
            /** @description Asset code. */
            currency: string;
            /** @description Everything, free and held. Unit: currency. */
            total: components["schemas"]["Decimal"];
            /** @description What is free. Unit: currency. */
            available: components["schemas"]["Decimal"];
            /** @description What is held. Unit: currency. */
            hold: components["schemas"]["UnsignedDecimal"];
            /** @description Debt, principal and interest. Unit: currency. */
            liability: components["schemas"]["UnsignedDecimal"];
            /** @description Borrowed part of the debt. Unit: currency. */
            liabilityPrincipal: components["schemas"]["UnsignedDecimal"];
            /** @description Interest part of the debt. Unit: currency. */
            liabilityInterest: components["schemas"]["UnsignedDecimal"];
            /** @description What may still be borrowed. Unit: currency. */
            maxBorrowSize: components["schemas"]["UnsignedDecimal"];
            /** @description Whether the asset may be borrowed. */
            borrowEnabled: boolean;
            /** @description Whether the asset may be moved in. */
            transferInEnabled: boolean;
        };
        /** @description An order of a lead trader, with size or closeOrder. */
        CopyOrderRequest: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["CopyOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            stop?: components["schemas"]["FuturesOrderStop"];
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark. Needed with stop.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP";
            stopPrice?: components["schemas"]["FuturesOrderStopPrice"];
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            marginMode?: components["schemas"]["CopyOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["CopyOrderSize"];
            timeInForce?: components["schemas"]["FuturesOrderTimeInForce"];
            postOnly?: components["schemas"]["FuturesOrderPostOnly"];
            hidden?: components["schemas"]["FuturesOrderHidden"];
            iceberg?: components["schemas"]["FuturesOrderIceberg"];
            visibleSize?: components["schemas"]["FuturesOrderVisibleSize"];
        };
        /** @description An order of a lead trader with take profit and stop loss, with size or closeOrder. */
        CopyTpslOrderRequest: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["CopyOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            triggerStopUpPrice?: components["schemas"]["FuturesOrderUpPrice"];
            triggerStopDownPrice?: components["schemas"]["FuturesOrderDownPrice"];
            /**
             * @description Price that both triggers look at: TP last trade, MP mark.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP";
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            marginMode?: components["schemas"]["CopyOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["CopyOrderSize"];
            timeInForce?: components["schemas"]["FuturesOrderTimeInForce"];
            postOnly?: components["schemas"]["FuturesOrderPostOnly"];
            hidden?: components["schemas"]["FuturesOrderHidden"];
            iceberg?: components["schemas"]["FuturesOrderIceberg"];
            visibleSize?: components["schemas"]["FuturesOrderVisibleSize"];
        };
        /**
         * @description Leverage of the order, which sets the margin that is held; not needed with closeOrder. Unit: times.
         * @example 3
         */
        CopyOrderLeverage: number;
        /**
         * @description Margin mode; must be that of the contract, else the order is refused with 330005.
         * @default ISOLATED
         * @enum {string}
         */
        CopyOrderMarginMode: "ISOLATED" | "CROSS";
        /**
         * @description Quantity in contracts. Needed unless closeOrder is true. Unit: contracts.
         * @example 1
         */
        CopyOrderSize: number;
        /** @description A lead trader's position; unlike in futures positions, figures are texts. */
        CopyPosition: {
            /**
             * @description Id of the position.
             * @example 500000000001234567
             */
            id: string;
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Whether margin is added automatically when the position comes near its liquidation. */
            autoDeposit: boolean;
            /**
             * @description Maintenance margin rate. Unit: ratio.
             * @example 0.004
             */
            maintMarginReq: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Largest value of the position at its risk limit level. Unit: settleCurrency.
             * @example 100000
             */
            riskLimit: number;
            /**
             * @description Leverage in effect, with added margin and losses. Unit: times.
             * @example 2.5
             */
            realLeverage: components["schemas"]["UnsignedDecimal"];
            /**
             * @description true on cross margin, false on isolated margin.
             * @example false
             */
            crossMode: boolean;
            /**
             * @description Margin mode of the position; may be empty.
             * @example
             */
            marginMode?: "ISOLATED" | "CROSS" | "" | (string & {});
            /**
             * @description BOTH on a one-way account; LONG or SHORT on a hedge account; may be empty.
             * @example
             */
            positionSide?: "BOTH" | "LONG" | "SHORT" | "" | (string & {});
            /**
             * @description Leverage of the position. Unit: times.
             * @example 2.5
             */
            leverage?: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Rank in the queue of auto-deleveraging, as a part of 1. Unit: ratio.
             * @example 0.2
             */
            delevPercentage: number;
            /** @description When the position was opened. */
            openingTimestamp: components["schemas"]["Time"];
            /** @description Time of the venue. */
            currentTimestamp: components["schemas"]["Time"];
            /**
             * @description Size of the position, negative for short. Unit: contracts.
             * @example 1
             */
            currentQty: number;
            /**
             * @description Value of the position at its entry: positive for long and negative for short, on inverse contracts the other way round. Unit: settleCurrency.
             * @example 12.5
             */
            currentCost: components["schemas"]["Decimal"];
            /**
             * @description Trading fees and funding so far, as the venue adds them up. Unit: settleCurrency.
             * @example 12.5
             */
            currentComm: components["schemas"]["Decimal"];
            /**
             * @description Value of the part that is open. Unit: settleCurrency.
             * @example 12.5
             */
            unrealisedCost: components["schemas"]["Decimal"];
            /**
             * @description Profit that was realised before fees, with its sign turned. Unit: settleCurrency.
             * @example 0
             */
            realisedGrossCost: components["schemas"]["Decimal"];
            /**
             * @description realisedGrossCost plus currentComm. Unit: settleCurrency.
             * @example 12.5
             */
            realisedCost: components["schemas"]["Decimal"];
            /** @description true while there is a position. */
            isOpen: boolean;
            /**
             * @description Mark price. Unit: quote asset.
             * @example 60000
             */
            markPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Value at the mark price, with the sign of currentCost. Unit: settleCurrency.
             * @example 12.5
             */
            markValue: components["schemas"]["Decimal"];
            /**
             * @description Value at the mean entry price, with the sign of currentCost. Unit: settleCurrency.
             * @example 12.5
             */
            posCost: components["schemas"]["Decimal"];
            /**
             * @description Margin that was added by hand. Unit: settleCurrency.
             * @example 12.5
             */
            posCross: components["schemas"]["Decimal"];
            /**
             * @description Initial margin. Unit: settleCurrency.
             * @example 12.5
             */
            posInit: components["schemas"]["Decimal"];
            /**
             * @description Fee that is kept for a closing at the bankruptcy price. Unit: settleCurrency.
             * @example 12.5
             */
            posComm: components["schemas"]["Decimal"];
            /**
             * @description Funding that was paid out of the margin. Unit: settleCurrency.
             * @example 0
             */
            posLoss: components["schemas"]["Decimal"];
            /**
             * @description Margin of the position. Unit: settleCurrency.
             * @example 12.5
             */
            posMargin: components["schemas"]["Decimal"];
            /**
             * @description Maintenance margin. Unit: settleCurrency.
             * @example 12.5
             */
            posMaint: components["schemas"]["Decimal"];
            /**
             * @description Margin of the position with its open profit. Unit: settleCurrency.
             * @example 12.5
             */
            maintMargin: components["schemas"]["Decimal"];
            /**
             * @description Profit that was realised before fees and funding. Unit: settleCurrency.
             * @example 0
             */
            realisedGrossPnl: components["schemas"]["Decimal"];
            /**
             * @description Profit that was realised after fees and funding. Unit: settleCurrency.
             * @example -0.06
             */
            realisedPnl: components["schemas"]["Decimal"];
            /**
             * @description Open profit at the mark price. Unit: settleCurrency.
             * @example -0.36
             */
            unrealisedPnl: components["schemas"]["Decimal"];
            /**
             * @description Open profit divided by the value of the position. Unit: ratio.
             * @example -0.0037
             */
            unrealisedPnlPcnt: components["schemas"]["Decimal"];
            /**
             * @description Open profit divided by the initial margin. Unit: ratio.
             * @example -0.0112
             */
            unrealisedRoePcnt: components["schemas"]["Decimal"];
            /**
             * @description Mean entry price. Unit: quote asset.
             * @example 60000
             */
            avgEntryPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Mark price at which the position is liquidated. Only a hint on cross margin. Unit: quote asset.
             * @example 45000
             */
            liquidationPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Price at which the margin is used up. Only a hint on cross margin. Unit: quote asset.
             * @example 44500
             */
            bankruptPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Asset of margin, profit and fees.
             * @example USDT
             */
            settleCurrency: string;
        };
        /** @description A futures contract. */
        FuturesContract: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description Group of the contract: the asset that it is settled in.
             * @example USDT
             */
            rootSymbol: string;
            /** @description FFWCSX is a perpetual contract, FFICSX one that expires. */
            type: "FFWCSX" | "FFICSX" | (string & {});
            /** @description When trading began. */
            firstOpenDate: components["schemas"]["Time"];
            /** @description When it expires; null for never. Unit: ms. */
            expireDate?: number | null;
            /** @description When it is settled; null for never. Unit: ms. */
            settleDate?: number | null;
            /**
             * @description Base asset; XBT is bitcoin.
             * @example XBT
             */
            baseCurrency: string;
            /**
             * @description Quote asset.
             * @example USDT
             */
            quoteCurrency: string;
            /**
             * @description Asset of margin, profit and fees.
             * @example USDT
             */
            settleCurrency: string;
            /** @description Largest order. Unit: contracts. */
            maxOrderQty: number;
            /** @description Highest price of an order. Unit: quote asset. */
            maxPrice: number;
            /** @description Increment of sizes. Unit: contracts. */
            lotSize: number;
            /** @description Increment of prices. Unit: quote asset. */
            tickSize: number;
            /** @description Increment of the index price. Unit: quote asset. */
            indexPriceTickSize: number;
            /** @description What one contract is worth, such as 0.001 XBT; -1 on inverse contracts, where one contract is worth 1 USD. Unit: base asset per contract. */
            multiplier: number;
            /** @description Initial margin rate at the lowest risk limit level. Unit: ratio. */
            initialMargin: number;
            /** @description Maintenance margin rate at the lowest risk limit level. Unit: ratio. */
            maintainMargin: number;
            /** @description Largest value of a position at the lowest risk limit level of isolated margin. Unit: settleCurrency. */
            maxRiskLimit: number;
            /** @description Smallest risk limit. Unit: settleCurrency. */
            minRiskLimit: number;
            /** @description Increment of the risk limit. Unit: settleCurrency. */
            riskStep: number;
            /** @description Fee rate of makers at VIP level 0. Unit: ratio. */
            makerFeeRate: number;
            /** @description Fee rate of takers at VIP level 0. Unit: ratio. */
            takerFeeRate: number;
            /** @description No longer used. Unit: settleCurrency. */
            takerFixFee: number;
            /** @description No longer used. Unit: settleCurrency. */
            makerFixFee: number;
            /** @description Fee rate of the settlement. Unit: ratio. */
            settlementFee?: number | null;
            /** @description Whether positions may be closed by auto-deleveraging. */
            isDeleverage: boolean;
            /** @description No longer used. */
            isQuanto: boolean;
            /** @description true when margin and profit are in the base asset. */
            isInverse: boolean;
            /** @description How the mark price is found. */
            markMethod: "FairPrice" | (string & {}) | null;
            /** @description How the fair price is found; null on contracts that expire. */
            fairMethod?: "FundingRate" | (string & {}) | null;
            /**
             * @description Interest rate of the base asset, see futures.getInterestRateIndex.
             * @example .XBTINT8H
             */
            fundingBaseSymbol?: string | null;
            /**
             * @description Interest rate of the quote asset.
             * @example .USDTINT8H
             */
            fundingQuoteSymbol?: string | null;
            /**
             * @description Symbol of the funding rate.
             * @example .XBTUSDTMFPI8H
             */
            fundingRateSymbol?: string | null;
            /**
             * @description Symbol of the index, see futures.getSpotIndexPrice.
             * @example .KXBTUSDT
             */
            indexSymbol: string;
            /**
             * @description Symbol of the settlement price; empty or null unless the contract expires.
             * @example
             */
            settlementSymbol: string | null;
            /** @description State of the contract: Open is normal, CancelOnly takes cancellations only, Paused is a halt, BeingSettled and Settled come after the expiry. */
            status: "Init" | "Open" | "BeingSettled" | "Settled" | "Paused" | "Closed" | "CancelOnly" | (string & {});
            /** @description Funding rate of this interval. Unit: ratio. */
            fundingFeeRate: number | null;
            /** @description Funding rate that is expected for the next interval. Unit: ratio. */
            predictedFundingFeeRate: number | null;
            /**
             * @description Interval of funding as set; a change counts from the next interval on. Unit: ms.
             * @example 28800000
             */
            fundingRateGranularity: number | null;
            /** @description Contracts that are open. Unit: contracts. */
            openInterest: components["schemas"]["UnsignedDecimal"];
            /** @description Turnover of the last 24 hours. Unit: settleCurrency. */
            turnoverOf24h: number;
            /** @description Volume of the last 24 hours; in USD on inverse contracts. Unit: base asset. */
            volumeOf24h: number;
            /** @description Mark price. Unit: quote asset. */
            markPrice: number;
            /** @description Index price. Unit: quote asset. */
            indexPrice: number;
            /** @description Price of the latest trade; null before the first. Unit: quote asset. */
            lastTradePrice: number | null;
            /**
             * @description How long until the next settlement of funding, not a time of day. Unit: ms.
             * @example 3600000
             */
            nextFundingRateTime: number | null;
            /** @description Highest leverage. Unit: times. */
            maxLeverage: number;
            /** @description Exchanges whose prices enter the index. */
            sourceExchanges: string[];
            /**
             * @description Premium index by the minute, see futures.getPremiumIndex.
             * @example .XBTUSDTMPI
             */
            premiumsSymbol1M: string;
            /**
             * @description Premium index by 8 hours.
             * @example .XBTUSDTMPI8H
             */
            premiumsSymbol8H: string;
            /**
             * @description Interest rate of the base asset by the minute.
             * @example .XBTINT
             */
            fundingBaseSymbol1M: string | null;
            /**
             * @description Interest rate of the quote asset by the minute.
             * @example .USDTINT
             */
            fundingQuoteSymbol1M: string | null;
            /** @description Lowest price of the last 24 hours. Unit: quote asset. */
            lowPrice: number;
            /** @description Highest price of the last 24 hours. Unit: quote asset. */
            highPrice: number;
            /** @description Change of the price in 24 hours; -0.028 is a fall by 2.8 %. Unit: ratio. */
            priceChgPct: number;
            /** @description Change of the price in 24 hours. Unit: quote asset. */
            priceChg: number;
            /** @description Factor in the margin rates of cross margin, which the venue does not explain; so are m, f, mmrLimit and mmrLevConstant. */
            k: number;
            /** @description See k. */
            m: number;
            /** @description See k. */
            f: number;
            /** @description Highest maintenance margin rate of cross margin. Unit: ratio. */
            mmrLimit: number;
            /** @description See k. */
            mmrLevConstant: number;
            /** @description Whether the contract can be held on cross margin. */
            supportCross: boolean;
            /** @description Highest price that an order to buy may have now. Unit: quote asset. */
            buyLimit: number;
            /** @description Lowest price that an order to sell may have now. Unit: quote asset. */
            sellLimit: number;
            /** @description Largest market order. Unit: contracts. */
            marketMaxOrderQty?: number;
            /**
             * @description Name of the contract on the web pages.
             * @example XBTUSDTM
             */
            displaySymbol?: string;
            /**
             * @description Name of the base asset on the web pages.
             * @example XBT
             */
            displayBaseCurrency?: string;
            /** @description Interest rate per day that enters the funding rate. Unit: ratio. */
            dailyInterestRate?: number | null;
            /** @description Funding rate of the latest settlement. Unit: ratio. */
            lastTimeFundingRate?: number | null;
            /** @description Highest funding rate. Unit: ratio. */
            fundingRateCap?: number | null;
            /** @description Lowest funding rate. Unit: ratio. */
            fundingRateFloor?: number | null;
            /**
             * @description No longer used.
             * @example 1
             */
            period?: number | null;
            /**
             * @description From when on fundingRateGranularity counts. Unit: ms.
             * @example 1767225600000
             */
            effectiveFundingRateCycleStartTime?: number | null;
            /**
             * @description Interval of funding in force. Unit: ms.
             * @example 28800000
             */
            currentFundingRateGranularity?: number | null;
            /**
             * @description Next settlement of funding. Unit: ms.
             * @example 1767225600000
             */
            nextFundingRateDateTime?: number | null;
            /** @description Largest value of a position on cross margin. Unit: settleCurrency. */
            crossRiskLimit?: number;
            /** @description How far the price of an order may lie from the mark price. Unit: ratio. */
            orderPriceRange?: number;
            /** @description PRE_MARKET before the underlying asset trades anywhere. */
            marketStage?: "NORMAL" | "PRE_MARKET" | (string & {});
            /**
             * @description When a PRE_MARKET contract becomes a normal one. Unit: ms.
             * @example 1767225600000
             */
            preMarketToPerpDate?: number | null;
            /** @description Market of the underlying asset. */
            marketType?: "CRYPTO" | "NASDAQ" | (string & {});
            /** @description Class of the underlying asset. */
            assetClass?: "CRYPTO" | "METAL" | "COMMODITY" | "STOCK" | (string & {});
            /** @description Stock market of the underlying asset; null for others. */
            subMarketType?: "US.STOCK" | "KR.STOCK" | "HK.STOCK" | "JP.STOCK" | (string & {}) | null;
            /** @description Coming value of k; null when no change is planned. */
            adjustK?: number | null;
            /** @description Coming value of m. */
            adjustM?: number | null;
            /** @description Coming value of mmrLevConstant. */
            adjustMmrLevConstant?: number | null;
            /**
             * @description When the coming values count. Unit: ms.
             * @example 1767225600000
             */
            adjustActiveTime?: number | null;
        };
        /** @description Latest trade and best prices of a contract. */
        FuturesTicker: {
            /** @description Number of the message in the stream of the contract. */
            sequence: number;
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Side of the order that met the book in the latest trade. */
            side: "buy" | "sell" | (string & {});
            /** @description Size of the latest trade. Unit: contracts. */
            size: number;
            /**
             * @description Id of the latest trade.
             * @example 1700000000124
             */
            tradeId: string;
            /**
             * @description Price of the latest trade. Unit: quote asset.
             * @example 87139.9
             */
            price: string;
            /**
             * @description Best bid. Unit: quote asset.
             * @example 87139.9
             */
            bestBidPrice: string;
            /** @description Size at the best bid. Unit: contracts. */
            bestBidSize: number;
            /**
             * @description Best ask. Unit: quote asset.
             * @example 87139.9
             */
            bestAskPrice: string;
            /** @description Size at the best ask. Unit: contracts. */
            bestAskSize: number;
            /**
             * Format: int64
             * @description Time of the latest trade. Unit: ns.
             * @example 1767225600000000000
             */
            ts: number | bigint;
        };
        /** @description An order book, added up by price. */
        FuturesOrderBook: {
            /** @description Number of the latest change that is in it; the stream goes on from there. */
            sequence: number;
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Bids, highest price first. */
            bids: components["schemas"]["FuturesBookLevel"][];
            /** @description Asks, lowest price first. */
            asks: components["schemas"]["FuturesBookLevel"][];
            /**
             * Format: int64
             * @description Time of the book. Unit: ns.
             * @example 1767225600000000000
             */
            ts: number | bigint;
        };
        /** @description A level of the book. */
        FuturesBookLevel: [
            number,
            number
        ];
        /** @description Token and servers of a stream. */
        FuturesStreamToken: {
            /**
             * @description Token, to be sent in the query of the connection.
             * @example stream-token-of-the-sandbox
             */
            token: string;
            /** @description Servers to connect to. */
            instanceServers: {
                /**
                 * @description URL of the server.
                 * @example wss://streams.example.invalid/
                 */
                endpoint: string;
                /** @description Whether the connection is encrypted. */
                encrypt: boolean;
                /** @description Protocol of the server. */
                protocol: "websocket" | (string & {});
                /**
                 * @description How often to ping. Unit: ms.
                 * @example 18000
                 */
                pingInterval: number;
                /**
                 * @description How long to wait for a pong. Unit: ms.
                 * @example 10000
                 */
                pingTimeout: number;
            }[];
        };
        /** @description A futures order. Exactly one of size, qty and valueQty, or closeOrder. */
        FuturesOrderRequest: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["FuturesOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            stop?: components["schemas"]["FuturesOrderStop"];
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index. Needed with stop.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP" | "IP";
            stopPrice?: components["schemas"]["FuturesOrderStopPrice"];
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            forceHold?: components["schemas"]["FuturesOrderForceHold"];
            stp?: components["schemas"]["FuturesOrderSelfTrade"];
            marginMode?: components["schemas"]["FuturesOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["FuturesOrderSize"];
            qty?: components["schemas"]["FuturesOrderQuantity"];
            valueQty?: components["schemas"]["FuturesOrderValue"];
            timeInForce?: components["schemas"]["FuturesOrderTimeInForce"];
            postOnly?: components["schemas"]["FuturesOrderPostOnly"];
            hidden?: components["schemas"]["FuturesOrderHidden"];
            iceberg?: components["schemas"]["FuturesOrderIceberg"];
            visibleSize?: components["schemas"]["FuturesOrderVisibleSize"];
        };
        /** @description A futures order with take profit and stop loss. Exactly one of size, qty and valueQty, or closeOrder. */
        FuturesTpslOrderRequest: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["FuturesOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            triggerStopUpPrice?: components["schemas"]["FuturesOrderUpPrice"];
            triggerStopDownPrice?: components["schemas"]["FuturesOrderDownPrice"];
            /**
             * @description Price that both triggers look at: TP last trade, MP mark, IP index.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP" | "IP";
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            forceHold?: components["schemas"]["FuturesOrderForceHold"];
            stp?: components["schemas"]["FuturesOrderSelfTrade"];
            marginMode?: components["schemas"]["FuturesOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["FuturesOrderSize"];
            qty?: components["schemas"]["FuturesOrderQuantity"];
            valueQty?: components["schemas"]["FuturesOrderValue"];
            timeInForce?: components["schemas"]["FuturesOrderTimeInForce"];
            postOnly?: components["schemas"]["FuturesOrderPostOnly"];
            hidden?: components["schemas"]["FuturesOrderHidden"];
            iceberg?: components["schemas"]["FuturesOrderIceberg"];
            visibleSize?: components["schemas"]["FuturesOrderVisibleSize"];
        };
        /**
         * @description buy or sell; needed unless closeOrder is true, when the venue takes the side that closes.
         * @enum {string}
         */
        FuturesOrderSide: "buy" | "sell";
        /**
         * @description Leverage of the order on isolated margin, which sets the margin that is held. Without effect on cross margin, where that of the contract counts (futures.modifyMarginLeverage); not needed with closeOrder. Unit: times.
         * @example 3
         */
        FuturesOrderLeverage: number;
        /**
         * @description Note of the caller, at most 100 characters.
         * @example grid 7
         */
        FuturesOrderRemark: string;
        /**
         * @description Makes it a stop order, placed once the price falls to stopPrice (down) or rises to it (up). Needs stopPrice and stopPriceType.
         * @enum {string}
         */
        FuturesOrderStop: "down" | "up";
        /** @description Price of the trigger; needed with stop. Unit: quote asset. */
        FuturesOrderStopPrice: components["schemas"]["Amount"];
        /**
         * @description true for an order that only reduces the position; what is beyond the position is cancelled. Needs a size.
         * @default false
         */
        FuturesOrderReduceOnly: boolean;
        /**
         * @description true to close the whole position; side, leverage and size are not needed then.
         * @default false
         */
        FuturesOrderClose: boolean;
        /**
         * @description true to hold funds even for an order that reduces the position, so that it is not cancelled when the position changes.
         * @default false
         */
        FuturesOrderForceHold: boolean;
        /**
         * @description What happens when the order would trade with one of the same account: CN cancels the new, CO the old, CB both.
         * @enum {string}
         */
        FuturesOrderSelfTrade: "CN" | "CO" | "CB";
        /**
         * @description Margin mode; must be that of the contract (futures.getMarginMode), else the order is refused with 330005.
         * @default ISOLATED
         * @enum {string}
         */
        FuturesOrderMarginMode: "ISOLATED" | "CROSS";
        /**
         * @description Side of the position: BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account (330012 otherwise).
         * @enum {string}
         */
        FuturesOrderPositionSide: "BOTH" | "LONG" | "SHORT";
        /** @description Limit price, a multiple of the contract's tickSize; only with limit. Unit: quote asset. */
        FuturesOrderPrice: components["schemas"]["Amount"];
        /**
         * @description Quantity in contracts; exactly one of size, qty and valueQty, and size on inverse contracts. Unit: contracts.
         * @example 1
         */
        FuturesOrderSize: number;
        /** @description Quantity in the base asset, a multiple of the contract's multiplier; instead of size. Unit: base asset. */
        FuturesOrderQuantity: components["schemas"]["Amount"];
        /** @description Quantity as a value, in USDT or USDC; instead of size. Unit: quote asset. */
        FuturesOrderValue: components["schemas"]["Amount"];
        /**
         * @description How long a limit order stays: GTC until cancelled, IOC trades what it can at once.
         * @default GTC
         * @enum {string}
         */
        FuturesOrderTimeInForce: "GTC" | "IOC";
        /**
         * @description true to refuse a limit order when any part would trade at once. Without effect with IOC; not with hidden or iceberg.
         * @default false
         */
        FuturesOrderPostOnly: boolean;
        /**
         * @description true to keep a limit order out of the public book.
         * @default false
         */
        FuturesOrderHidden: boolean;
        /**
         * @description true to show only visibleSize of a limit order in the public book.
         * @default false
         */
        FuturesOrderIceberg: boolean;
        /**
         * @description Part of an iceberg order that is shown at a time, in contracts; needed with iceberg. Unit: contracts.
         * @example 1
         */
        FuturesOrderVisibleSize: string;
        /** @description Price at or above which the position is closed: take profit of a long position, stop loss of a short one. Unit: quote asset. */
        FuturesOrderUpPrice: components["schemas"]["Amount"];
        /** @description Price at or below which the position is closed: stop loss of a long position, take profit of a short one. Unit: quote asset. */
        FuturesOrderDownPrice: components["schemas"]["Amount"];
        /** @description Ids of an order. */
        FuturesOrderPlaced: {
            /**
             * @description The venue's id of the order.
             * @example 300112233445566720
             */
            orderId: string;
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
        };
        /** @description Orders whose cancellation was taken. */
        FuturesOrdersCancelled: {
            /** @description The venue's ids of the orders. */
            cancelledOrderIds: string[];
        };
        /** @description A futures order. */
        FuturesOrder: {
            /**
             * @description The venue's id of the order.
             * @example 300112233445566720
             */
            id: string;
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description limit or market. */
            type: "limit" | "market" | (string & {});
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /**
             * @description Limit price; 0 or null for a market order. Unit: quote asset.
             * @example 60000
             */
            price: string | null;
            /**
             * @description Quantity that was ordered. Unit: contracts.
             * @example 10
             */
            size: number;
            /**
             * @description Value of the order; 0 while a stop order waits. Unit: settleCurrency.
             * @example 600
             */
            value: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Value that was traded; the same as filledValue. Unit: settleCurrency.
             * @example 0
             */
            dealValue: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Quantity that was traded; the same as filledSize. Unit: contracts.
             * @example 0
             */
            dealSize: number;
            /**
             * @description Prevention of trades with the same account; empty for none.
             * @example
             */
            stp: "" | "CN" | "CO" | "CB" | (string & {}) | null;
            /**
             * @description Direction of the trigger, down or up; empty for an order without one.
             * @example
             */
            stop: "down" | "up" | "" | (string & {}) | null;
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index; empty without a trigger.
             * @example
             */
            stopPriceType: "TP" | "MP" | "IP" | "" | (string & {}) | null;
            /**
             * @description true once the trigger was met.
             * @example false
             */
            stopTriggered: boolean | null;
            /**
             * @description Price of the trigger; null without one. Unit: quote asset.
             * @example null
             */
            stopPrice: string | number | null;
            /**
             * @description How long the order stays, GTC or IOC; empty for orders that were made on the website.
             * @example GTC
             */
            timeInForce: "GTC" | "IOC" | "" | (string & {});
            /**
             * @description true when the order may not trade at once.
             * @example false
             */
            postOnly: boolean;
            /**
             * @description true when the order is kept out of the public book.
             * @example false
             */
            hidden: boolean;
            /**
             * @description true when only a part of the order is shown.
             * @example false
             */
            iceberg: boolean;
            /**
             * @description Leverage of the order. Unit: times.
             * @example 3
             */
            leverage: components["schemas"]["UnsignedDecimal"];
            /**
             * @description true when funds are held even though the order reduces the position.
             * @example false
             */
            forceHold: boolean;
            /**
             * @description true when the order closes the whole position.
             * @example false
             */
            closeOrder: boolean;
            /**
             * @description Part of an iceberg order that is shown; 0 or null for others. Unit: contracts.
             * @example 0
             */
            visibleSize: number | null;
            /**
             * @description The caller's own id of the order; empty or null without one.
             * @example my-order-1
             */
            clientOid: string | null;
            /**
             * @description Note of the caller.
             * @example null
             */
            remark: string | null;
            /**
             * @description Tag of the order, such as its source; empty without one.
             * @example
             */
            tags: string | null;
            /**
             * @description true while the order is open or waits for its trigger.
             * @example true
             */
            isActive: boolean;
            /**
             * @description true when the order, or a part of it, was cancelled.
             * @example false
             */
            cancelExist: boolean;
            /** @description When the order was made. */
            createdAt: components["schemas"]["Time"];
            /** @description When the order changed last. */
            updatedAt: components["schemas"]["Time"];
            /**
             * @description When the order ended; null while it is open. Unit: ms.
             * @example null
             */
            endAt?: number | null;
            /**
             * Format: int64
             * @description When the matching engine took the order, in ns. Unit: ns.
             * @example 1767225600000000000
             */
            orderTime: (number | bigint) | null;
            /**
             * @description Asset of margin and fees.
             * @example USDT
             */
            settleCurrency: string;
            /** @description Margin mode of the order. */
            marginMode: "ISOLATED" | "CROSS" | (string & {});
            /**
             * @description Mean price of its trades; 0 without one. Unit: quote asset.
             * @example 0
             */
            avgDealPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Quantity that was traded. Unit: contracts.
             * @example 0
             */
            filledSize: number;
            /**
             * @description Value that was traded. Unit: settleCurrency.
             * @example 0
             */
            filledValue: components["schemas"]["UnsignedDecimal"];
            /** @description open while the order is in the book or waits for its trigger, done once it was filled or cancelled. */
            status: "open" | "done" | (string & {});
            /**
             * @description true when the order may only reduce the position.
             * @example false
             */
            reduceOnly: boolean;
        };
        /** @description One page of orders. */
        FuturesOrderPage: {
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            currentPage: number;
            /**
             * @description Rows per page.
             * @example 50
             */
            pageSize: number;
            /**
             * @description Rows in all.
             * @example 1
             */
            totalNum: number;
            /**
             * @description Pages in all.
             * @example 1
             */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["FuturesOrder"][];
        };
        /** @description A trade of an own order. */
        FuturesFill: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description Id of the trade.
             * @example 1800000000123
             */
            tradeId: string;
            /**
             * @description The venue's id of the order.
             * @example 300112233445566720
             */
            orderId: string;
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /** @description taker when the order came to one in the book; maker when it stood there. */
            liquidity: "taker" | "maker" | (string & {});
            /**
             * @description true when the order was charged as a taker whatever it was.
             * @example false
             */
            forceTaker: boolean;
            /**
             * @description Price of the trade. Unit: quote asset.
             * @example 60000
             */
            price: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Quantity that was traded. Unit: contracts.
             * @example 1
             */
            size: number;
            /**
             * @description Value that was traded. Unit: settleCurrency.
             * @example 60
             */
            value: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Part of the fee that is for opening a position; 0 when the trade closes one. Unit: feeCurrency.
             * @example 0.036
             */
            openFeePay: components["schemas"]["Decimal"];
            /**
             * @description Part of the fee that is for closing a position; 0 when the trade opens one. Unit: feeCurrency.
             * @example 0
             */
            closeFeePay: components["schemas"]["Decimal"];
            /**
             * @description Direction of the trigger, down or up; empty for an order without one.
             * @example
             */
            stop: "down" | "up" | "" | (string & {});
            /**
             * @description Fee rate; negative for a rebate. Unit: ratio.
             * @example 0.0006
             */
            feeRate: components["schemas"]["Decimal"];
            /**
             * @description No longer used by the venue; 0.
             * @example 0
             */
            fixFee: string;
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /**
             * Format: int64
             * @description When the trade was made, in ns. Unit: ns.
             * @example 1767225600000000000
             */
            tradeTime: number | bigint;
            /**
             * @description No longer used by the venue; null.
             * @example null
             */
            subTradeType: string | null;
            /** @description Margin mode of the order. */
            marginMode: "ISOLATED" | "CROSS" | (string & {});
            /**
             * @description Asset of margin and fees.
             * @example USDT
             */
            settleCurrency: string;
            /** @description Kind of the order, with its trigger. */
            displayType: "limit" | "market" | "limit_stop" | "market_stop" | (string & {});
            /**
             * @description Fee; negative for a rebate. Unit: feeCurrency.
             * @example 0.036
             */
            fee: components["schemas"]["Decimal"];
            /** @description limit or market. */
            orderType: "limit" | "market" | (string & {});
            /** @description Why it was traded: trade by an order, liquid by liquidation, adl by auto-deleveraging, settlement at the end of the contract. */
            tradeType: "trade" | "cancel" | "liquid" | "adl" | "settlement" | (string & {});
            /** @description When the row was made. */
            createdAt: components["schemas"]["Time"];
            /**
             * @description Tax on openFeePay; for users of some regions. Unit: feeCurrency.
             * @example 0
             */
            openFeeTaxPay?: components["schemas"]["Decimal"];
            /**
             * @description Tax on closeFeePay; for users of some regions. Unit: feeCurrency.
             * @example 0
             */
            closeFeeTaxPay?: components["schemas"]["Decimal"];
        };
        /** @description One page of trades. */
        FuturesFillPage: {
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            currentPage: number;
            /**
             * @description Rows per page.
             * @example 50
             */
            pageSize: number;
            /**
             * @description Rows in all.
             * @example 1
             */
            totalNum: number;
            /**
             * @description Pages in all.
             * @example 1
             */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["FuturesFill"][];
        };
        /** @description Margin mode of a contract. */
        FuturesMarginMode: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description ISOLATED keeps the margin of each position apart, CROSS shares the balance of the settlement asset. */
            marginMode: "ISOLATED" | "CROSS" | (string & {});
        };
        /**
         * @description A decimal number as text.
         * @example 12.5
         */
        FuturesFigure: string;
        /** @description A futures position. */
        FuturesPosition: {
            /**
             * @description Id of the position.
             * @example 500000000001234567
             */
            id: string;
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description true on cross margin, false on isolated margin. */
            crossMode: boolean;
            /** @description Rank in the queue of auto-deleveraging, as a part of 1. Unit: ratio. */
            delevPercentage: number;
            /** @description When the position was opened. */
            openingTimestamp: components["schemas"]["Time"];
            /** @description Time of the venue. */
            currentTimestamp: components["schemas"]["Time"];
            /** @description Size of the position, negative for short. What one contract is worth tells the multiplier of futures.getSymbol. Unit: contracts. */
            currentQty: number;
            /** @description Value of the position at its entry: positive for long and negative for short, on inverse contracts the other way round. Unit: settleCurrency. */
            currentCost: number;
            /** @description Trading fees and funding so far, as the venue adds them up. Unit: settleCurrency. */
            currentComm: number;
            /** @description Value of the part that is open. Unit: settleCurrency. */
            unrealisedCost: number;
            /** @description Profit that was realised before fees, with its sign turned. Unit: settleCurrency. */
            realisedGrossCost: number;
            /** @description realisedGrossCost plus currentComm. Unit: settleCurrency. */
            realisedCost: number;
            /** @description true while there is a position. */
            isOpen: boolean;
            /** @description Mark price. Unit: quote asset. */
            markPrice: number;
            /** @description Value at the mark price, with the sign of currentCost. Unit: settleCurrency. */
            markValue: number;
            /** @description Value at the mean entry price, with the sign of currentCost. Unit: settleCurrency. */
            posCost: number;
            /** @description Initial margin: on cross margin the value divided by the cross leverage, on isolated margin what the trades put in. Unit: settleCurrency. */
            posInit: number;
            /** @description Margin of the position: on cross margin the mark value times the initial margin rate, on isolated margin posInit, posComm and posCross less posLoss. Unit: settleCurrency. */
            posMargin: number;
            /** @description Profit that was realised before fees and funding. Unit: settleCurrency. */
            realisedGrossPnl: number;
            /** @description Profit that was realised after fees and funding. Unit: settleCurrency. */
            realisedPnl: number;
            /** @description Open profit at the mark price. Unit: settleCurrency. */
            unrealisedPnl: number;
            /** @description Open profit divided by the value of the position. Unit: ratio. */
            unrealisedPnlPcnt: number;
            /** @description Open profit divided by the initial margin. Unit: ratio. */
            unrealisedRoePcnt: number;
            /** @description Mean entry price. Unit: quote asset. */
            avgEntryPrice: number;
            /** @description Mark price at which the position is liquidated. Only a hint on cross margin, where the risk ratio of the account decides. Unit: quote asset. */
            liquidationPrice: number;
            /** @description Price at which the margin is used up. Only a hint on cross margin. Unit: quote asset. */
            bankruptPrice: number;
            /**
             * @description Asset of margin, profit and fees.
             * @example USDT
             */
            settleCurrency: string;
            /** @description true for an inverse contract: margin and profit are in the base asset. */
            isInverse?: boolean;
            /** @description Margin mode of the position. */
            marginMode?: "ISOLATED" | "CROSS" | (string & {});
            /** @description BOTH on a one-way account; LONG or SHORT on a hedge account. */
            positionSide?: "BOTH" | "LONG" | "SHORT" | (string & {});
            /** @description Leverage of the position. Unit: times. */
            leverage?: number;
            /** @description Whether margin is added automatically when the position comes near its liquidation. Isolated margin only. */
            autoDeposit?: boolean;
            /** @description Maintenance margin rate. Unit: ratio. */
            maintMarginReq?: number;
            /** @description Largest value of the position at its risk limit level. Isolated margin only. Unit: settleCurrency. */
            riskLimit?: number;
            /** @description Leverage in effect, with added margin and losses. Isolated margin only. Unit: times. */
            realLeverage?: number;
            /** @description Margin that was added by hand. Isolated margin only. Unit: settleCurrency. */
            posCross?: number;
            /** @description Margin that was added by hand, automatically or by a change of the risk limit. Isolated margin only. Unit: settleCurrency. */
            posCrossMargin?: number;
            /** @description Fee that is kept for a closing at the bankruptcy price. Isolated margin only. Unit: settleCurrency. */
            posComm?: number;
            /** @description Part of posComm that comes from trades and added margin. Isolated margin only. Unit: settleCurrency. */
            posCommCommon?: number;
            /** @description Funding that was paid out of the margin. Isolated margin only. Unit: settleCurrency. */
            posLoss?: number;
            /** @description Funding that counts as not settled yet, negative when paid. Isolated margin only. Unit: settleCurrency. */
            posFunding?: number;
            /** @description Maintenance margin. Unit: settleCurrency. */
            posMaint?: number;
            /** @description Margin of the position with its open profit. Isolated margin only. Unit: settleCurrency. */
            maintMargin?: number;
            /** @description Maintenance margin rate. Unit: ratio. */
            maintainMargin?: number;
            /** @description Risk limit level, see futures.getIsolatedMarginRiskLimit. Isolated margin only. */
            riskLimitLevel?: number;
            /** @description Trading fees so far, negative when paid. Unit: settleCurrency. */
            dealComm?: number;
            /** @description Funding so far, negative when paid. Unit: settleCurrency. */
            fundingFee?: number;
            /** @description Tax so far; for users of some regions. Unit: settleCurrency. */
            tax?: number;
            /** @description Profit that was taken out of the position. Isolated margin only. Unit: settleCurrency. */
            withdrawPnl?: number;
            /** @description User id; after a change of margin only. */
            userId?: number;
        };
        /** @description A futures position, with figures as text. */
        FuturesPositionV2: {
            /**
             * @description Id of the position.
             * @example 500000000001234567
             */
            id: string;
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description true on cross margin, false on isolated margin. */
            crossMode: boolean;
            /** @description Rank in the queue of auto-deleveraging, as a part of 1. Unit: ratio. */
            delevPercentage?: components["schemas"]["FuturesFigure"];
            /** @description When the position was opened. */
            openingTimestamp?: components["schemas"]["Time"];
            /** @description Time of the venue. */
            currentTimestamp?: components["schemas"]["Time"];
            /** @description Size of the position, negative for short. What one contract is worth tells the multiplier of futures.getSymbol. Unit: contracts. */
            currentQty: number;
            /** @description Value of the position at its entry: positive for long and negative for short, on inverse contracts the other way round. Unit: settleCurrency. */
            currentCost?: components["schemas"]["FuturesFigure"];
            /** @description Trading fees and funding so far, as the venue adds them up. Unit: settleCurrency. */
            currentComm?: components["schemas"]["FuturesFigure"];
            /** @description Value of the part that is open. Unit: settleCurrency. */
            unrealisedCost?: components["schemas"]["FuturesFigure"];
            /** @description Profit that was realised before fees, with its sign turned. Unit: settleCurrency. */
            realisedGrossCost?: components["schemas"]["FuturesFigure"];
            /** @description realisedGrossCost plus currentComm. Unit: settleCurrency. */
            realisedCost?: components["schemas"]["FuturesFigure"];
            /** @description true while there is a position. */
            isOpen: boolean;
            /** @description Mark price. Unit: quote asset. */
            markPrice: components["schemas"]["FuturesFigure"];
            /** @description Value at the mark price, with the sign of currentCost. Unit: settleCurrency. */
            markValue?: components["schemas"]["FuturesFigure"];
            /** @description Value at the mean entry price, with the sign of currentCost. Unit: settleCurrency. */
            posCost?: components["schemas"]["FuturesFigure"];
            /** @description Initial margin: on cross margin the value divided by the cross leverage, on isolated margin what the trades put in. Unit: settleCurrency. */
            posInit?: components["schemas"]["FuturesFigure"];
            /** @description Margin of the position: on cross margin the mark value times the initial margin rate, on isolated margin posInit, posComm and posCross less posLoss. Unit: settleCurrency. */
            posMargin: components["schemas"]["FuturesFigure"];
            /** @description Profit that was realised before fees and funding. Unit: settleCurrency. */
            realisedGrossPnl?: components["schemas"]["FuturesFigure"];
            /** @description Profit that was realised after fees and funding. Unit: settleCurrency. */
            realisedPnl?: components["schemas"]["FuturesFigure"];
            /** @description Open profit at the mark price. Unit: settleCurrency. */
            unrealisedPnl?: components["schemas"]["FuturesFigure"];
            /** @description Open profit divided by the value of the position. Unit: ratio. */
            unrealisedPnlPcnt?: components["schemas"]["FuturesFigure"];
            /** @description Open profit divided by the initial margin. Unit: ratio. */
            unrealisedRoePcnt?: components["schemas"]["FuturesFigure"];
            /** @description Mean entry price. Unit: quote asset. */
            avgEntryPrice: components["schemas"]["FuturesFigure"];
            /** @description Mark price at which the position is liquidated. Only a hint on cross margin, where the risk ratio of the account decides. Unit: quote asset. */
            liquidationPrice?: components["schemas"]["FuturesFigure"];
            /** @description Price at which the margin is used up. Only a hint on cross margin. Unit: quote asset. */
            bankruptPrice?: components["schemas"]["FuturesFigure"];
            /**
             * @description Asset of margin, profit and fees.
             * @example USDT
             */
            settleCurrency: string;
            /** @description true for an inverse contract: margin and profit are in the base asset. */
            isInverse?: boolean;
            /** @description Margin mode of the position. */
            marginMode: "ISOLATED" | "CROSS" | (string & {});
            /** @description BOTH on a one-way account; LONG or SHORT on a hedge account. */
            positionSide: "BOTH" | "LONG" | "SHORT" | (string & {});
            /** @description Leverage of the position. Unit: times. */
            leverage: components["schemas"]["FuturesFigure"];
            /** @description Whether margin is added automatically when the position comes near its liquidation. Isolated margin only. */
            autoDeposit?: boolean;
            /** @description Maintenance margin rate. Unit: ratio. */
            maintMarginReq?: components["schemas"]["FuturesFigure"];
            /** @description Largest value of the position at its risk limit level. Isolated margin only. Unit: settleCurrency. */
            riskLimit?: number;
            /** @description Leverage in effect, with added margin and losses. Isolated margin only. Unit: times. */
            realLeverage?: components["schemas"]["FuturesFigure"];
            /** @description Margin that was added by hand. Isolated margin only. Unit: settleCurrency. */
            posCross?: components["schemas"]["FuturesFigure"];
            /** @description Margin that was added by hand, automatically or by a change of the risk limit. Isolated margin only. Unit: settleCurrency. */
            posCrossMargin?: components["schemas"]["FuturesFigure"];
            /** @description Fee that is kept for a closing at the bankruptcy price. Isolated margin only. Unit: settleCurrency. */
            posComm?: components["schemas"]["FuturesFigure"];
            /** @description Part of posComm that comes from trades and added margin. Isolated margin only. Unit: settleCurrency. */
            posCommCommon?: components["schemas"]["FuturesFigure"];
            /** @description Funding that was paid out of the margin. Isolated margin only. Unit: settleCurrency. */
            posLoss?: components["schemas"]["FuturesFigure"];
            /** @description Funding that counts as not settled yet, negative when paid. Isolated margin only. Unit: settleCurrency. */
            posFunding?: components["schemas"]["FuturesFigure"];
            /** @description Maintenance margin. Unit: settleCurrency. */
            posMaint?: components["schemas"]["FuturesFigure"];
            /** @description Margin of the position with its open profit. Isolated margin only. Unit: settleCurrency. */
            maintMargin?: components["schemas"]["FuturesFigure"];
            /** @description Maintenance margin rate. Unit: ratio. */
            maintainMargin?: components["schemas"]["FuturesFigure"];
            /** @description Risk limit level, see futures.getIsolatedMarginRiskLimit. Isolated margin only. */
            riskLimitLevel?: number;
            /** @description Profit that counts as margin. Isolated margin only. Unit: settleCurrency. */
            posProfit?: components["schemas"]["FuturesFigure"];
            /** @description Part of posComm that comes from funding. Isolated margin only. Unit: settleCurrency. */
            posCommFunding?: components["schemas"]["FuturesFigure"];
            /** @description Trading fees so far. Unit: settleCurrency. */
            cumulativeTradeFee?: components["schemas"]["FuturesFigure"];
            /** @description Funding so far. Unit: settleCurrency. */
            cumulativeFundingFee?: components["schemas"]["FuturesFigure"];
            /** @description Tax so far; for users of some regions. Unit: settleCurrency. */
            cumulativeTax?: components["schemas"]["FuturesFigure"];
            /** @description Profit that was taken out of the position. Isolated margin only. Unit: settleCurrency. */
            withdrawPnl?: components["schemas"]["FuturesFigure"];
            /** @description Initial margin rate. Cross margin only. Unit: ratio. */
            imr?: components["schemas"]["FuturesFigure"];
        };
        /**
         * @description Number of a subscription or redemption.
         * @example 68d2c4a1e5f60700018b3c01
         */
        LendingOrderNo: string;
        /** @description PENDING while it runs or is being settled, DONE when it is over. */
        LendingStatus: "DONE" | "PENDING" | (string & {});
        /**
         * @description Asset codes, joined by commas.
         * @example BTC,USDT
         */
        MarginCurrencies: string;
        /** @description Mark price of one index pair. */
        MarginMarkPrice: {
            /**
             * @description Index pair.
             * @example USDT-BTC
             */
            symbol: string;
            /** @description When the price was taken. */
            timePoint: components["schemas"]["Time"];
            /**
             * @description Price of the first asset of the pair in the second. Unit: quote asset.
             * @example 0.000015045
             */
            value: number;
        };
        /** @description Limits of one asset on cross margin. */
        MarginRiskLimitOfAsset: {
            /** @description Time of the venue. */
            timestamp: components["schemas"]["Time"];
            /**
             * @description Asset code.
             * @example BTC
             */
            currency: string;
            /** @description Most that the account may borrow; shown even when the venue has nothing to lend. Unit: currency. */
            borrowMaxAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Most that may be bought. Unit: currency. */
            buyMaxAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Most that may be held. Unit: currency. */
            holdMaxAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Borrow coefficient. Unit: ratio. */
            borrowCoefficient: components["schemas"]["UnsignedDecimal"];
            /** @description Margin coefficient. Unit: ratio. */
            marginCoefficient: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Decimal places of the asset. A repayment is at least one unit of the last one.
             * @example 8
             */
            precision: number;
            /** @description Least amount to borrow. Unit: currency. */
            borrowMinAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Step of the amount to borrow. Unit: currency. */
            borrowMinUnit: components["schemas"]["UnsignedDecimal"];
            /** @description Whether the asset may be borrowed. */
            borrowEnabled: boolean;
        };
        /** @description Limits of one pair on isolated margin. */
        MarginRiskLimitOfPair: {
            /** @description Time of the venue. */
            timestamp: components["schemas"]["Time"];
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /** @description Most of the base asset that the account may borrow; shown even when the venue has nothing to lend. Unit: base asset. */
            baseMaxBorrowAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Most of the quote asset that the account may borrow; shown even when the venue has nothing to lend. Unit: quote asset. */
            quoteMaxBorrowAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Most of the base asset that may be bought. Unit: base asset. */
            baseMaxBuyAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Most of the quote asset that may be bought. Unit: quote asset. */
            quoteMaxBuyAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Most of the base asset that may be held. Unit: base asset. */
            baseMaxHoldAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Most of the quote asset that may be held. Unit: quote asset. */
            quoteMaxHoldAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Decimal places of the base asset. A repayment is at least one unit of the last one.
             * @example 8
             */
            basePrecision: number;
            /**
             * @description Decimal places of the quote asset. A repayment is at least one unit of the last one.
             * @example 8
             */
            quotePrecision: number;
            /**
             * @description Least amount of the base asset to borrow; null where it cannot be borrowed. Unit: base asset.
             * @example 0.001
             */
            baseBorrowMinAmount: string | null;
            /**
             * @description Least amount of the quote asset to borrow; null where it cannot be borrowed. Unit: quote asset.
             * @example 0.001
             */
            quoteBorrowMinAmount: string | null;
            /**
             * @description Step of the amount of the base asset to borrow; null where it cannot be borrowed. Unit: base asset.
             * @example 0.001
             */
            baseBorrowMinUnit: string | null;
            /**
             * @description Step of the amount of the quote asset to borrow; null where it cannot be borrowed. Unit: quote asset.
             * @example 0.001
             */
            quoteBorrowMinUnit: string | null;
            /** @description Whether the base asset may be borrowed. */
            baseBorrowEnabled: boolean;
            /** @description Whether the quote asset may be borrowed. */
            quoteBorrowEnabled: boolean;
            /** @description Borrow coefficient of the base asset. Unit: ratio. */
            baseBorrowCoefficient: components["schemas"]["UnsignedDecimal"];
            /** @description Borrow coefficient of the quote asset. Unit: ratio. */
            quoteBorrowCoefficient: components["schemas"]["UnsignedDecimal"];
            /** @description Margin coefficient of the base asset. Unit: ratio. */
            baseMarginCoefficient: components["schemas"]["UnsignedDecimal"];
            /** @description Margin coefficient of the quote asset. Unit: ratio. */
            quoteMarginCoefficient: components["schemas"]["UnsignedDecimal"];
        };
        /** @description A margin OCO order. */
        MarginOcoOrder: {
            /**
             * @description The venue's id of the OCO order.
             * @example 68d2e1f3e5f60700018b4a20
             */
            orderId: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description The caller's own id of the OCO order.
             * @example my-order-0001
             */
            clientOid: string;
            /** @description When it was placed. */
            orderTime: components["schemas"]["Time"];
            /** @description NEW while both orders wait, TRIGGERED once one of them is at work, DONE when it is over, CANCELLED when it was called off. */
            status: "NEW" | "TRIGGERED" | "DONE" | "CANCELLED" | (string & {});
        };
        /** @description A margin OCO order with its two orders. */
        MarginOcoOrderDetail: {
            /**
             * @description The venue's id of the OCO order.
             * @example 68d2e1f3e5f60700018b4a20
             */
            orderId: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description The caller's own id of the OCO order.
             * @example my-order-0001
             */
            clientOid: string;
            /** @description When it was placed. */
            orderTime: components["schemas"]["Time"];
            /** @description NEW while both orders wait, TRIGGERED once one of them is at work, DONE when it is over, CANCELLED when it was called off. */
            status: "NEW" | "TRIGGERED" | "DONE" | "CANCELLED" | (string & {});
            /** @description The limit order and the stop order. */
            orders: {
                /**
                 * @description Id of this order of the two.
                 * @example vs9a1b2c3d4e5f6g000h1003
                 */
                id: string;
                /**
                 * @description Pair.
                 * @example BTC-USDT
                 */
                symbol: string;
                /** @description buy or sell. */
                side: "buy" | "sell" | (string & {});
                /** @description Limit price. Unit: quote asset. */
                price: components["schemas"]["UnsignedDecimal"];
                /** @description Price of the trigger; that of the limit order is its price. Unit: quote asset. */
                stopPrice: components["schemas"]["UnsignedDecimal"];
                /** @description Quantity. Unit: base asset. */
                size: components["schemas"]["UnsignedDecimal"];
                /** @description State of this order of the two. */
                status: "NEW" | "TRIGGERED" | "DONE" | "CANCELLED" | (string & {});
            }[];
        };
        /**
         * @description MARGIN_TRADE is cross margin, MARGIN_ISOLATED_TRADE isolated margin.
         * @enum {string}
         */
        MarginTradeType: "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE";
        /** @description A limit or market order on margin. */
        MarginNewOrder: {
            /** @description The caller's own id of the order, different for every order. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit needs price and size; market needs size or funds.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description What happens when an order would trade with another one of the same user: CN cancels the new one, CO the old one, CB both, DC takes the smaller size off both.
             * @enum {string}
             */
            stp?: "CN" | "CO" | "CB" | "DC";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset.
             * @example 50000
             */
            price?: components["schemas"]["Amount"];
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset.
             * @example 0.001
             */
            size?: components["schemas"]["Amount"];
            /**
             * @description Amount to spend or to receive, for market orders; not together with size. Unit: quote asset.
             * @example 50
             */
            funds?: components["schemas"]["Amount"];
            /**
             * @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing.
             * @default GTC
             * @enum {string}
             */
            timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
            /**
             * @description Time until the order is cancelled; with GTT only. Unit: s.
             * @example 60
             */
            cancelAfter?: number;
            /**
             * @description true to have the order refused rather than take from the book; without effect on IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the shown book. By one source the venue ended such orders in August 2026.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize of it. By one source the venue ended such orders in August 2026.
             * @default false
             */
            iceberg?: boolean;
            /**
             * @description Part of an iceberg order that is shown. Unit: base asset.
             * @example 0.0005
             */
            visibleSize?: components["schemas"]["Amount"];
            /**
             * @description true for isolated margin, false for cross margin.
             * @default false
             */
            isIsolated?: boolean;
            /**
             * @description true to borrow what is missing, at the lowest rate to be had.
             * @default false
             */
            autoBorrow?: boolean;
            /**
             * @description true to repay debts with what the order brings.
             * @default false
             */
            autoRepay?: boolean;
        };
        /** @description A limit or market order on low-frequency margin. */
        MarginNewOrderV1: {
            /** @description The caller's own id of the order, different for every order. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit needs price and size; market needs size or funds.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description What happens when an order would trade with another one of the same user: CN cancels the new one, CO the old one, CB both, DC takes the smaller size off both.
             * @enum {string}
             */
            stp?: "CN" | "CO" | "CB" | "DC";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset.
             * @example 50000
             */
            price?: components["schemas"]["Amount"];
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset.
             * @example 0.001
             */
            size?: components["schemas"]["Amount"];
            /**
             * @description Amount to spend or to receive, for market orders; not together with size. Unit: quote asset.
             * @example 50
             */
            funds?: components["schemas"]["Amount"];
            /**
             * @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing.
             * @default GTC
             * @enum {string}
             */
            timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
            /**
             * @description Time until the order is cancelled; with GTT only. Unit: s.
             * @example 60
             */
            cancelAfter?: number;
            /**
             * @description true to have the order refused rather than take from the book; without effect on IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the shown book. By one source the venue ended such orders in August 2026.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize of it. By one source the venue ended such orders in August 2026.
             * @default false
             */
            iceberg?: boolean;
            /**
             * @description Part of an iceberg order that is shown. Unit: base asset.
             * @example 0.0005
             */
            visibleSize?: components["schemas"]["Amount"];
            /**
             * @description cross or isolated margin.
             * @default cross
             * @enum {string}
             */
            marginModel?: "cross" | "isolated";
            /**
             * @description true to borrow what is missing, at the lowest rate to be had.
             * @default false
             */
            autoBorrow?: boolean;
            /**
             * @description true to repay debts with what the order brings.
             * @default false
             */
            autoRepay?: boolean;
        };
        /** @description An order that was taken in. */
        MarginPlacedOrder: {
            /**
             * @description The venue's id of the order.
             * @example 68d2d0c9e5f60700018b3d10
             */
            orderId: string;
            /**
             * @description The caller's own id of the order.
             * @example my-order-0001
             */
            clientOid: string;
            /**
             * @description Number of the loan that was taken for the order: orderNo of margin.getBorrowHistory. With autoBorrow only.
             * @example 68d2d0cae5f60700018b3d11
             */
            loanApplyId?: string;
            /** @description What was borrowed for the order: quote asset for a buy, base asset for a sell. With autoBorrow only. */
            borrowSize?: components["schemas"]["ActualSize"];
        };
        /** @description An order that was taken in. */
        MarginPlacedOrderV1: {
            /**
             * @description The venue's id of the order.
             * @example 68d2d0c9e5f60700018b3d10
             */
            orderId: string;
            /** @description Number of the loan that was taken for the order; null without one. */
            loanApplyId?: string | null;
            /**
             * @description What was borrowed for the order; null without a loan. Unit: currency.
             * @example 10.2
             */
            borrowSize?: string | number | null;
            /** @description Null in what was recorded, though the order has one. */
            clientOid?: string | null;
        };
        /** @description A margin order. */
        MarginOrder: {
            /**
             * @description The venue's id of the order.
             * @example 68d2d0c9e5f60700018b3d10
             */
            id: string;
            /**
             * @description The caller's own id of the order.
             * @example my-order-0001
             */
            clientOid: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /** @description Kind of operation. */
            opType: "DEAL" | (string & {});
            /** @description limit or market. */
            type: "limit" | "market" | (string & {});
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /**
             * @description Limit price. Unit: quote asset.
             * @example 50000
             */
            price: string;
            /**
             * @description Quantity asked for. Unit: base asset.
             * @example 0.001
             */
            size: string;
            /**
             * @description Amount asked for. Unit: quote asset.
             * @example 50
             */
            funds: string;
            /** @description Quantity that was traded. Unit: base asset. */
            dealSize: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was traded. Unit: quote asset. */
            dealFunds: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that is still open. Unit: base asset. */
            remainSize: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that is still open. Unit: quote asset. */
            remainFunds: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was cancelled. Unit: base asset. */
            cancelledSize: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was cancelled. Unit: quote asset. */
            cancelledFunds: components["schemas"]["UnsignedDecimal"];
            /** @description Fee paid so far; negative for a rebate. Unit: feeCurrency. */
            fee: components["schemas"]["Decimal"];
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /** @description Strategy against trades with oneself; null without one. */
            stp?: "CN" | "CO" | "CB" | "DC" | (string & {}) | null;
            /** @description Kind of trigger; null on plain orders. */
            stop?: "loss" | "entry" | (string & {}) | null;
            /** @description Whether the trigger was met. */
            stopTriggered: boolean;
            /**
             * @description Price of the trigger; 0 without one. Unit: quote asset.
             * @example 0
             */
            stopPrice: string;
            /** @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing. */
            timeInForce: "GTC" | "GTT" | "IOC" | "FOK" | (string & {});
            /** @description Whether it may only add to the book. */
            postOnly: boolean;
            /** @description Whether it is kept out of the shown book. */
            hidden: boolean;
            /** @description Whether only a part of it is shown. */
            iceberg: boolean;
            /**
             * @description Part of an iceberg order that is shown; 0 on others. Unit: base asset.
             * @example 0
             */
            visibleSize: string;
            /**
             * @description Time until it is cancelled, with GTT; 0 without. Unit: s.
             * @example 0
             */
            cancelAfter: number;
            /** @description Where the order came from. */
            channel: "API" | (string & {});
            /** @description Note of the caller; null without one. */
            remark?: string | null;
            /** @description Tag of the order; null without one. */
            tags?: string | null;
            /** @description Whether it, or a part of it, was cancelled. */
            cancelExist: boolean;
            /**
             * @description Number that tells why it was cancelled; the venue does not say what the numbers mean.
             * @example 1
             */
            cancelReason?: number;
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE" | (string & {});
            /** @description Whether it stands in the book. */
            inOrderBook: boolean;
            /** @description true while it is open; false once it is filled or cancelled. */
            active: boolean;
            /** @description Tax, for users of some regions. Unit: taxCurrency. */
            tax: components["schemas"]["UnsignedDecimal"];
            /** @description When it was placed. */
            createdAt: components["schemas"]["Time"];
            /** @description When it changed last. */
            lastUpdatedAt: components["schemas"]["Time"];
        };
        /** @description One trade of a margin order. */
        MarginFill: {
            /**
             * Format: int64
             * @description Id of the row.
             * @example 140000000456
             */
            id: number | bigint;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * Format: int64
             * @description Id of the trade; rises within a pair.
             * @example 12000000000000016
             */
            tradeId: number | bigint;
            /**
             * @description The venue's id of the order.
             * @example 68d2d0c9e5f60700018b3d10
             */
            orderId: string;
            /**
             * @description Id of the order on the other side.
             * @example 68d2d0c8e5f60700018b3d0f
             */
            counterOrderId: string;
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /** @description taker or maker. */
            liquidity: "taker" | "maker" | (string & {});
            /** @description Whether the order was made to take. */
            forceTaker: boolean;
            /** @description Price of the trade. Unit: quote asset. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity. Unit: base asset. */
            size: components["schemas"]["UnsignedDecimal"];
            /** @description Price times quantity. Unit: quote asset. */
            funds: components["schemas"]["UnsignedDecimal"];
            /** @description Fee; negative for a rebate. Unit: feeCurrency. */
            fee: components["schemas"]["Decimal"];
            /** @description Fee as a share of funds; negative for a rebate. Unit: ratio. */
            feeRate: components["schemas"]["Decimal"];
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /**
             * @description Kind of trigger of the order; empty so far.
             * @example
             */
            stop: string;
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE" | (string & {});
            /** @description Tax, for users of some regions. Unit: taxCurrency. */
            tax: components["schemas"]["UnsignedDecimal"];
            /** @description Tax rate, for users of some regions. Unit: ratio. */
            taxRate: components["schemas"]["UnsignedDecimal"];
            /** @description limit or market. */
            type: "limit" | "market" | (string & {});
            /** @description When it was traded. */
            createdAt: components["schemas"]["Time"];
        };
        /**
         * @description Ids of orders, joined by commas.
         * @example vs9a1b2c3d4e5f6g000h1001,vs9a1b2c3d4e5f6g000h1002
         */
        MarginOrderIds: string;
        /** @description A margin stop order. */
        MarginStopOrder: {
            /**
             * @description The venue's id of the stop order.
             * @example vs9a1b2c3d4e5f6g000h1001
             */
            id: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description Id of the user.
             * @example 65f0a1b2c3d4e50001a2b3c4
             */
            userId?: string;
            /** @description NEW while it waits for its trigger, TRIGGERED once it was sent to the market. */
            status: "NEW" | "TRIGGERED" | (string & {});
            /** @description limit or market. */
            type: "limit" | "market" | (string & {});
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /**
             * @description Limit price. Unit: quote asset.
             * @example 50000
             */
            price?: string | null;
            /**
             * @description Quantity. Unit: base asset.
             * @example 0.001
             */
            size?: string | null;
            /** @description Amount, of market orders that name it; null on others. Unit: quote asset. */
            funds?: string | null;
            /** @description Strategy against trades with oneself; null without one. */
            stp?: "CN" | "CO" | "CB" | "DC" | (string & {}) | null;
            /** @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing. */
            timeInForce?: "GTC" | "GTT" | "IOC" | "FOK" | (string & {});
            /**
             * @description Time until it is cancelled, with GTT; -1 without. Unit: s.
             * @example -1
             */
            cancelAfter?: number;
            /** @description Whether it may only add to the book. */
            postOnly?: boolean;
            /** @description Whether it is kept out of the shown book. */
            hidden?: boolean;
            /** @description Whether only a part of it is shown. */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown; null on others. Unit: base asset. */
            visibleSize?: string | null;
            /** @description Where the order came from. */
            channel?: "API" | (string & {});
            /**
             * @description The caller's own id of the order.
             * @example my-order-0001
             */
            clientOid?: string;
            /** @description Note of the caller; null without one. */
            remark?: string | null;
            /** @description Tag of the order; null without one. */
            tags?: string | null;
            /** @description Not documented; null without a related order. */
            relatedNo?: string | null;
            /**
             * Format: int64
             * @description When it was placed. Unit: ns.
             * @example 1767225600000000000
             */
            orderTime?: number | bigint;
            /**
             * @description Not documented.
             * @example kucoin
             */
            domainId?: string;
            /** @description Who placed it: the user, or the venue when it liquidates. */
            tradeSource?: "USER" | "MARGIN_SYSTEM" | (string & {});
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType?: "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE" | (string & {});
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency?: string;
            /** @description Fee rate when it takes from the book. Unit: ratio. */
            takerFeeRate?: components["schemas"]["Decimal"];
            /** @description Fee rate when it adds to the book. Unit: ratio. */
            makerFeeRate?: components["schemas"]["Decimal"];
            /** @description When it was stored. */
            createdAt?: components["schemas"]["Time"];
            /** @description loss triggers at stopPrice or below, entry at it or above. */
            stop?: "loss" | "entry" | (string & {});
            /**
             * @description When it was triggered; null before. Unit: ms.
             * @example 1767225660000
             */
            stopTriggerTime?: number | null;
            /**
             * @description Price of the trigger. Unit: quote asset.
             * @example 48000
             */
            stopPrice: string;
            /** @description Not documented; limit price of the stop leg of an OCO order. Unit: quote asset. */
            limitPrice?: string | null;
            /** @description Not documented. */
            pop?: string | null;
            /** @description Not documented. */
            activateCondition?: string | null;
        };
        /**
         * @description Number of a borrow or repay order.
         * @example 68a1f0c2d3e4f500012b9a01
         */
        OrderNo: string;
        /**
         * @description Amount that was carried out, as text or as a number. Unit: currency.
         * @example 25
         */
        ActualSize: string | number;
        /** @description Pair; null on cross margin. */
        LoanSymbol: string | null;
        /** @description State of the order. */
        LoanStatus: "PENDING" | "SUCCESS" | "FAILED" | (string & {});
        /** @description A limit order, with price and size, or a market order, with size or funds. */
        SpotOlderOrderRequest: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit or market.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description Account that the order trades on: TRADE spot; MARGIN_TRADE cross margin, which the venue says it no longer takes here.
             * @default TRADE
             * @enum {string}
             */
            tradeType?: "TRADE" | "MARGIN_TRADE";
        };
        /** @description An order as the older endpoints show it. */
        SpotOlderOrder: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            id: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /** @description Kind of entry, DEAL for an order. */
            opType: "DEAL" | (string & {});
            /** @description Kind of order. */
            type: "limit" | "market" | "limit_stop" | "market_stop" | "oco_limit" | "oco_stop" | (string & {});
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /** @description Limit price. Unit: quote asset. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was ordered. Unit: base asset. */
            size: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Amount that was ordered; 0 when the order has a size. Unit: quote asset.
             * @example 0
             */
            funds: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was traded. Unit: quote asset. */
            dealFunds: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            dealSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee so far; negative for a rebate. Unit: feeCurrency.
             * @example 0.5
             */
            fee: components["schemas"]["Decimal"];
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /** @description Prevention of trades with the same account; empty for none. */
            stp: "" | "DC" | "CO" | "CN" | "CB" | (string & {});
            /** @description Kind of trigger, loss or entry; empty for none. */
            stop: "" | "loss" | "entry" | (string & {});
            /** @description true once a stop order was triggered. */
            stopTriggered: boolean;
            /**
             * @description Price of the trigger; 0 for none. Unit: quote asset.
             * @example 0
             */
            stopPrice: components["schemas"]["UnsignedDecimal"];
            /** @description How long the order stays. */
            timeInForce: "GTC" | "GTT" | "IOC" | "FOK" | (string & {});
            /** @description true when the order may not trade at once. */
            postOnly: boolean;
            /** @description true when the order is kept out of the public book. */
            hidden: boolean;
            /** @description true when only a part of the order is shown. */
            iceberg: boolean;
            /**
             * @description Part of an iceberg order that is shown; 0 for others. Unit: base asset.
             * @example 0
             */
            visibleSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Time after which the order is cancelled; 0 for never. Unit: s.
             * @example 0
             */
            cancelAfter: number;
            /**
             * @description Where the order came from.
             * @example API
             */
            channel: string;
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
            /** @description Note of the caller. */
            remark: string | null;
            /** @description Tag of the order. */
            tags: string | null;
            /** @description true while the order is open; false once it was filled or cancelled. */
            isActive: boolean;
            /** @description true when the order, or a part of it, was cancelled. */
            cancelExist: boolean;
            /** @description When the order was made. */
            createdAt: components["schemas"]["Time"];
            /** @description Account: TRADE spot, MARGIN_TRADE cross margin, MARGIN_ISOLATED_TRADE isolated margin. */
            tradeType: "TRADE" | "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE" | (string & {});
            /**
             * @description Tax, in some regions only. Unit: taxCurrency.
             * @example 0
             */
            tax?: string;
            /**
             * @description Tax rate, in some regions only. Unit: ratio.
             * @example 0
             */
            taxRate?: string;
            /**
             * @description Asset of the tax, in some regions only.
             * @example USDT
             */
            taxCurrency?: string;
        };
        /** @description A trade as the older endpoints show it. */
        SpotOlderFill: {
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description Number of the trade.
             * @example 12000000000001234
             */
            tradeId: string;
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
            /**
             * @description The venue's id of the order on the other side.
             * @example 68b1c0aa4f2a9b0007a1a0e5
             */
            counterOrderId: string;
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /** @description taker when the order came to one in the book; maker when it stood there. */
            liquidity: "taker" | "maker" | (string & {});
            /** @description true when the order was charged as a taker whatever it was. */
            forceTaker: boolean;
            /** @description Price of the trade. Unit: quote asset. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            size: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was traded. Unit: quote asset. */
            funds: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee; negative for a rebate. Unit: feeCurrency.
             * @example 0.5
             */
            fee: components["schemas"]["Decimal"];
            /**
             * @description Fee rate; negative for a rebate. Unit: ratio.
             * @example 0.001
             */
            feeRate: components["schemas"]["Decimal"];
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /** @description Kind of trigger, loss or entry; empty for none. */
            stop: "" | "loss" | "entry" | (string & {});
            /** @description Account: TRADE spot, MARGIN_TRADE cross margin, MARGIN_ISOLATED_TRADE isolated margin. */
            tradeType: "TRADE" | "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE" | (string & {});
            /** @description Kind of order. */
            type: "limit" | "market" | "limit_stop" | "market_stop" | (string & {});
            /** @description When the trade was made. */
            createdAt: components["schemas"]["Time"];
            /**
             * @description Tax, in some regions only. Unit: taxCurrency.
             * @example 0
             */
            tax?: string;
            /**
             * @description Tax rate, in some regions only. Unit: ratio.
             * @example 0
             */
            taxRate?: string;
            /**
             * @description Asset of the tax, in some regions only.
             * @example USDT
             */
            taxCurrency?: string;
        };
        /** @description A limit order, with price and size, or a market order, with size or funds. */
        SpotOrderRequest: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit or market.
             * @enum {string}
             */
            type: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            /** @description Tag of the order, at most 20 ASCII characters. */
            tags?: string;
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description The order fails when it reaches the venue more than this after clientTimestamp, which must be given with it. Unit: ms.
             * @example 2000
             */
            allowMaxTimeWindow?: number;
            /** @description Start of allowMaxTimeWindow. The venue wants the time of the header KC-API-TIMESTAMP, which is that of signing. */
            clientTimestamp?: components["schemas"]["Time"];
        };
        /**
         * @description What happens when the order would trade with one of the same account: CN cancels the new, CO the old, CB both; DC takes the smaller quantity off both.
         * @enum {string}
         */
        SpotSelfTrade: "DC" | "CO" | "CN" | "CB";
        /**
         * @description How long it stays: GTC until cancelled, GTT until cancelAfter is over, IOC trades what it can at once, FOK all at once or nothing.
         * @default GTC
         * @enum {string}
         */
        SpotTimeInForce: "GTC" | "GTT" | "IOC" | "FOK";
        /**
         * @description Time after which the order is cancelled, less than 30 days; only with GTT. Unit: s.
         * @example 3600
         */
        SpotCancelAfter: number;
        /** @description Ids of an order. */
        SpotOrderPlaced: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
        };
        /** @description open while some of the order is in the book, done once it was filled or cancelled. */
        SpotMatchStatus: "open" | "done" | (string & {});
        /** @description A spot order. */
        SpotOrder: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            id: string;
            /**
             * @description The caller's own id of the order; empty without one.
             * @example my-order-1
             */
            clientOid: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /** @description Kind of entry, DEAL for an order. */
            opType: "DEAL" | (string & {});
            /** @description limit or market. */
            type: "limit" | "market" | (string & {});
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /** @description Limit price. Unit: quote asset. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was ordered. Unit: base asset. */
            size: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was ordered; of a limit order price times size. Unit: quote asset. */
            funds: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            dealSize: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was traded. Unit: quote asset. */
            dealFunds: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that is still open. Unit: base asset. */
            remainSize: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that is still open; of a filled order what was not needed. Unit: quote asset. */
            remainFunds: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was cancelled. Unit: base asset. */
            cancelledSize: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was cancelled. Unit: quote asset. */
            cancelledFunds: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee so far; negative for a rebate. Unit: feeCurrency.
             * @example 0.5
             */
            fee: components["schemas"]["Decimal"];
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /** @description Prevention of trades with the same account; null for none. */
            stp?: "DC" | "CO" | "CN" | "CB" | (string & {}) | null;
            /** @description How long the order stays. */
            timeInForce: "GTC" | "GTT" | "IOC" | "FOK" | (string & {});
            /** @description true when the order may not trade at once. */
            postOnly: boolean;
            /** @description true when the order is kept out of the public book. */
            hidden: boolean;
            /** @description true when only a part of the order is shown. */
            iceberg: boolean;
            /** @description Part of an iceberg order that is shown; 0 for others. Unit: base asset. */
            visibleSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Time after which the order is cancelled; 0 for never. Unit: s.
             * @example 0
             */
            cancelAfter: number;
            /**
             * @description Where the order came from.
             * @example API
             */
            channel: string;
            /** @description Note of the caller. */
            remark?: string | null;
            /** @description Tag of the order. */
            tags?: string | null;
            /** @description true when the order, or a part of it, was cancelled. */
            cancelExist: boolean;
            /** @description Account that the order trades on, TRADE for spot. */
            tradeType: "TRADE" | (string & {});
            /** @description true while the order stands in the book. */
            inOrderBook: boolean;
            /** @description true while the order is open; false once it was filled or cancelled. */
            active: boolean;
            /**
             * @description Tax, in some regions; 0 elsewhere. Unit: currency.
             * @example 0
             */
            tax: components["schemas"]["UnsignedDecimal"];
            /** @description When the order was made. */
            createdAt: components["schemas"]["Time"];
            /** @description When the order changed last. */
            lastUpdatedAt: components["schemas"]["Time"];
        };
        /** @description A trade of an own order. */
        SpotFill: {
            /**
             * Format: int64
             * @description Number of the row.
             * @example 20000000001234
             */
            id: number | bigint;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * Format: int64
             * @description Number of the trade; grows within a pair.
             * @example 12000000000001234
             */
            tradeId: number | bigint;
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
            /**
             * @description The venue's id of the order on the other side.
             * @example 68b1c0aa4f2a9b0007a1a0e5
             */
            counterOrderId: string;
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /** @description taker when the order came to one in the book; maker when it stood there. */
            liquidity: "taker" | "maker" | (string & {});
            /** @description true when the order was charged as a taker whatever it was. */
            forceTaker: boolean;
            /** @description Price of the trade. Unit: quote asset. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            size: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was traded. Unit: quote asset. */
            funds: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee; negative for a rebate. Unit: feeCurrency.
             * @example 0.5
             */
            fee: components["schemas"]["Decimal"];
            /**
             * @description Fee rate; negative for a rebate. Unit: ratio.
             * @example 0.001
             */
            feeRate: components["schemas"]["Decimal"];
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /**
             * @description Kind of trigger; empty on this market.
             * @example
             */
            stop: string;
            /** @description Account that the order trades on, TRADE for spot. */
            tradeType: "TRADE" | (string & {});
            /**
             * @description Tax rate, in some regions; 0 elsewhere. Unit: ratio.
             * @example 0
             */
            taxRate: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Tax, in some regions; 0 elsewhere. Unit: currency.
             * @example 0
             */
            tax: components["schemas"]["UnsignedDecimal"];
            /** @description limit or market. */
            type: "limit" | "market" | (string & {});
            /** @description When the trade was made. */
            createdAt: components["schemas"]["Time"];
        };
        /**
         * @description Account: TRADE spot, MARGIN_TRADE cross margin, MARGIN_ISOLATED_TRADE isolated margin.
         * @default TRADE
         * @enum {string}
         */
        SpotTradeType: "TRADE" | "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE";
        /** @description A stop order. */
        SpotStopOrder: {
            /**
             * @description The venue's id of the stop order.
             * @example vs0a1b2c3d4e5f6g000123ab
             */
            id: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description Id of the account's user.
             * @example 68a0c0de4f2a9b0007a10001
             */
            userId: string;
            /** @description NEW while it waits; TRIGGERED once the order was placed. */
            status: "NEW" | "TRIGGERED" | (string & {});
            /** @description limit or market. */
            type: "limit" | "market" | (string & {});
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /**
             * @description Limit price. Unit: quote asset.
             * @example 50000
             */
            price: string;
            /**
             * @description Quantity to trade. Unit: base asset.
             * @example 0.25
             */
            size: string;
            /**
             * @description Amount to trade; null when the order has a size. Unit: quote asset.
             * @example null
             */
            funds?: string | null;
            /** @description Prevention of trades with the same account; null for none. */
            stp?: "DC" | "CO" | "CN" | "CB" | (string & {}) | null;
            /** @description How long the order stays. */
            timeInForce: "GTC" | "GTT" | "IOC" | "FOK" | (string & {});
            /**
             * @description Time after which the order is cancelled; -1 for never. Unit: s.
             * @example -1
             */
            cancelAfter: number;
            /** @description true when the order may not trade at once. */
            postOnly: boolean;
            /** @description true when the order is kept out of the public book. */
            hidden: boolean;
            /** @description true when only a part of the order is shown. */
            iceberg: boolean;
            /**
             * @description Part of an iceberg order that is shown; null for others. Unit: base asset.
             * @example null
             */
            visibleSize?: string | null;
            /**
             * @description Where the order came from.
             * @example API
             */
            channel: string;
            /**
             * @description The caller's own id of the stop order.
             * @example my-stop-1
             */
            clientOid: string;
            /** @description Note of the caller. */
            remark?: string | null;
            /** @description Tag of the order. */
            tags?: string | null;
            /**
             * Format: int64
             * @description When the stop order was taken. Unit: ns.
             * @example 1767225600000000000
             */
            orderTime: number | bigint;
            /**
             * @description The venue's own mark.
             * @example kucoin
             */
            domainId: string;
            /** @description USER for an order of the user, MARGIN_SYSTEM for one of the margin system. */
            tradeSource: "USER" | "MARGIN_SYSTEM" | (string & {});
            /** @description Account: TRADE spot, MARGIN_TRADE cross margin, MARGIN_ISOLATED_TRADE isolated margin. */
            tradeType: "TRADE" | "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE" | (string & {});
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /**
             * @description Fee rate when the order takes. Unit: ratio.
             * @example 0.001
             */
            takerFeeRate: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee rate when the order makes; negative for a rebate. Unit: ratio.
             * @example 0.001
             */
            makerFeeRate: components["schemas"]["Decimal"];
            /** @description When the stop order was made. */
            createdAt: components["schemas"]["Time"];
            /** @description loss triggers at or below stopPrice, entry at or above it. */
            stop: "loss" | "entry" | (string & {});
            /**
             * @description When the order was triggered; null before. Unit: ms.
             * @example null
             */
            stopTriggerTime?: number | null;
            /**
             * @description Last price that triggers the order. Unit: quote asset.
             * @example 60000
             */
            stopPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Number of a related order; null for none, list only.
             * @example null
             */
            relatedNo?: string | null;
            /**
             * @description Price of the limit leg of an OCO order; null for others, list only. Unit: quote asset.
             * @example null
             */
            limitPrice?: string | null;
            /**
             * @description The venue's own mark, of which no meaning is known; list only.
             * @example null
             */
            pop?: string | null;
            /**
             * @description The venue's own mark, of which no meaning is known; list only.
             * @example null
             */
            activateCondition?: string | null;
        };
        GetSpotAccountListParameters: {
            /** @description Asset to read; all assets when absent. */
            currency?: components["schemas"]["Currency"];
            /**
             * @description main for the funding account, trade for the spot account, option for the option account; all when absent.
             * @enum {string}
             */
            type?: "main" | "trade" | "option";
        };
        /** @description One row per asset and account. */
        GetSpotAccountListResult: {
            /**
             * @description Id of the account, for account.getSpotAccountDetail.
             * @example 63a1f0c25d1e4b0001c2d3e4
             */
            id: string;
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /**
             * @description main is the funding account, trade the spot account, option the option account.
             * @example trade
             */
            type: "main" | "trade" | "option" | (string & {});
            /** @description Everything, free and held. Unit: currency. */
            balance: components["schemas"]["UnsignedDecimal"];
            /** @description What is free. Unit: currency. */
            available: components["schemas"]["UnsignedDecimal"];
            /** @description What is held, as by open orders. Unit: currency. */
            holds: components["schemas"]["UnsignedDecimal"];
        }[];
        GetSpotLedgerParameters: {
            /** @description Asset codes, up to 10, joined by commas; all assets when absent. */
            currency?: components["schemas"]["LedgerCurrencies"];
            /**
             * @description in for what came in, out for what went out; both when absent.
             * @enum {string}
             */
            direction?: "in" | "out";
            /**
             * @description Kind of business; all kinds when absent.
             * @example TRANSFER
             */
            bizType?: "DEPOSIT" | "WITHDRAW" | "TRANSFER" | "SUB_TRANSFER" | "TRADE_EXCHANGE" | "MARGIN_EXCHANGE" | "KUCOIN_BONUS" | "BROKER_TRANSFER" | (string & {});
            /** @description Start of the time range. The range may span 24 hours and begin a year ago; with one end alone the other lies 24 hours away. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 10 to 500.
             * @default 50
             */
            pageSize?: number;
        };
        /** @description One page of the ledger. */
        GetSpotLedgerResult: {
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            currentPage: number;
            /**
             * @description Rows per page.
             * @example 50
             */
            pageSize: number;
            /**
             * @description Rows in all.
             * @example 1
             */
            totalNum: number;
            /**
             * @description Pages in all.
             * @example 1
             */
            totalPage: number;
            /** @description Rows of this page. */
            items: {
                /**
                 * @description Id of the row.
                 * @example 265000000000001
                 */
                id?: string;
                /**
                 * @description Asset code.
                 * @example USDT
                 */
                currency?: string;
                /** @description By how much the balance changed, fee included. Unit: currency. */
                amount?: components["schemas"]["UnsignedDecimal"];
                /** @description Fee that is part of the change. Unit: currency. */
                fee?: components["schemas"]["Decimal"];
                /** @description No longer filled by the venue; do not rely on it. Unit: currency. */
                balance?: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Account that changed.
                 * @example TRADE
                 */
                accountType?: "MAIN" | "TRADE" | "MARGIN" | "CONTRACT" | (string & {});
                /**
                 * @description Kind of business; newer kinds may come.
                 * @example TRANSFER
                 */
                bizType?: "DEPOSIT" | "WITHDRAW" | "TRANSFER" | "SUB_TRANSFER" | "TRADE_EXCHANGE" | "MARGIN_EXCHANGE" | "KUCOIN_BONUS" | "BROKER_TRANSFER" | (string & {});
                /**
                 * @description in for what came in, out for what went out.
                 * @example in
                 */
                direction?: "in" | "out" | (string & {});
                /** @description When the balance changed. */
                createdAt?: components["schemas"]["Time"];
                /**
                 * @description Details as JSON text, such as the ids of the order and the trade; may be empty.
                 * @example {}
                 */
                context?: string;
            }[];
        };
        GetSpotAccountDetailParameters: {
            /**
             * @description Id of the account, from account.getSpotAccountList.
             * @example 63a1f0c25d1e4b0001c2d3e4
             */
            accountId: string;
        };
        /** @description The balance. */
        GetSpotAccountDetailResult: {
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /** @description Everything, free and held. Unit: currency. */
            balance: components["schemas"]["UnsignedDecimal"];
            /** @description What is free. Unit: currency. */
            available: components["schemas"]["UnsignedDecimal"];
            /** @description What is held, as by open orders. Unit: currency. */
            holds: components["schemas"]["UnsignedDecimal"];
        };
        GetSpotHFLedgerParameters: {
            /** @description Asset codes, up to 10, joined by commas; all assets when absent. */
            currency?: components["schemas"]["LedgerCurrencies"];
            /**
             * @description in for what came in, out for what went out; both when absent.
             * @enum {string}
             */
            direction?: "in" | "out";
            /**
             * @description Kind of business; all kinds when absent.
             * @enum {string}
             */
            bizType?: "TRADE_EXCHANGE" | "TRANSFER" | "SUB_TRANSFER" | "RETURNED_FEES" | "DEDUCTION_FEES" | "OTHER";
            /**
             * @description Rows older than the one with this id; the latest rows when absent.
             * @example 254000000000001
             */
            lastId?: string;
            /**
             * @description Rows at most, 1 to 200.
             * @default 100
             */
            limit?: number;
            /** @description Start of the time range. Not more than three days ago. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
        };
        /** @description Rows of the ledger, latest first. */
        GetSpotHFLedgerResult: {
            /**
             * @description Id of the row, a whole number as text.
             * @example 254000000000001
             */
            id: string;
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /** @description By how much the balance changed. Unit: currency. */
            amount: components["schemas"]["UnsignedDecimal"];
            /** @description Fee of the trade. Unit: currency. */
            fee: components["schemas"]["Decimal"];
            /** @description Tax, for users in some regions; else 0. Unit: currency. */
            tax: components["schemas"]["UnsignedDecimal"];
            /** @description Balance after the change. Unit: currency. */
            balance: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Account that changed.
             * @example TRADE_HF
             */
            accountType: "TRADE_HF" | (string & {});
            /**
             * @description Kind of business; newer kinds may come.
             * @example TRADE_EXCHANGE
             */
            bizType: "TRADE_EXCHANGE" | "TRANSFER" | "SUB_TRANSFER" | "RETURNED_FEES" | "DEDUCTION_FEES" | "OTHER" | (string & {});
            /**
             * @description in for what came in, out for what went out.
             * @example in
             */
            direction: "in" | "out" | (string & {});
            /**
             * @description When the balance changed, as text. Unit: ms.
             * @example 1767225600000
             */
            createdAt: string;
            /**
             * @description Details as JSON text; of a trade the pair, the order id and the trade id.
             * @example {}
             */
            context: string;
        }[];
        GetSpotAccountTypeParameters: Record<string, never>;
        /** @description true for a high-frequency spot account. */
        GetSpotAccountTypeResult: boolean;
        GetApikeyInfoParameters: Record<string, never>;
        /** @description The key. */
        GetApikeyInfoResult: {
            /**
             * @description Name that was given to the key.
             * @example trading
             */
            remark: string;
            /**
             * @description The API key.
             * @example 63a1f0c25d1e4b0001c2d3e5
             */
            apiKey: string;
            /**
             * @description Version of the key, as KC-API-KEY-VERSION wants it.
             * @example 3
             */
            apiVersion: number;
            /**
             * @description Permissions of the key, joined by commas.
             * @example General,Spot,Margin
             */
            permission: string;
            /**
             * @description Network addresses that may use the key, joined by commas; absent when all may.
             * @example 192.0.2.1
             */
            ipWhitelist?: string;
            /** @description When the key was made. */
            createdAt: components["schemas"]["Time"];
            /**
             * @description Number of the user.
             * @example 100000001
             */
            uid: number;
            /** @description true for the master account, false for a sub-account. */
            isMaster: boolean;
            /**
             * @description Name of the sub-account; absent for the master account.
             * @example sub1
             */
            subName?: string;
        };
        GetAccountInfoParameters: Record<string, never>;
        /** @description The summary. */
        GetAccountInfoResult: {
            /**
             * @description VIP level, from 0.
             * @example 0
             */
            level: number;
            /**
             * @description Sub-accounts.
             * @example 0
             */
            subQuantity: number;
            /**
             * @description Sub-accounts that may trade spot.
             * @example 0
             */
            spotSubQuantity: number;
            /**
             * @description Sub-accounts that may trade on margin.
             * @example 0
             */
            marginSubQuantity: number;
            /**
             * @description Sub-accounts that may trade futures.
             * @example 0
             */
            futuresSubQuantity: number;
            /**
             * @description Sub-accounts that may trade options.
             * @example 0
             */
            optionSubQuantity: number;
            /**
             * @description Sub-accounts there may be: maxDefaultSubQuantity and maxSpotSubQuantity.
             * @example 5
             */
            maxSubQuantity: number;
            /**
             * @description Sub-accounts that the VIP level allows.
             * @example 5
             */
            maxDefaultSubQuantity: number;
            /**
             * @description Further sub-accounts that may trade spot.
             * @example 0
             */
            maxSpotSubQuantity: number;
            /**
             * @description Further sub-accounts that may trade on margin.
             * @example 0
             */
            maxMarginSubQuantity: number;
            /**
             * @description Further sub-accounts that may trade futures.
             * @example 0
             */
            maxFuturesSubQuantity: number;
            /**
             * @description Further sub-accounts that may trade options.
             * @example 0
             */
            maxOptionSubQuantity: number;
        };
        GetMarginHFLedgerParameters: {
            /** @description Asset codes, up to 10, joined by commas; all assets when absent. */
            currency?: components["schemas"]["LedgerCurrencies"];
            /**
             * @description in for what came in, out for what went out; both when absent.
             * @enum {string}
             */
            direction?: "in" | "out";
            /**
             * @description TRANSFER for transfers, MARGIN_EXCHANGE and ISOLATED_EXCHANGE for trades, LIQUIDATION, ASSERT_RETURN for what a liquidation gave back; all kinds when absent.
             * @example TRANSFER
             */
            bizType?: "TRANSFER" | "MARGIN_EXCHANGE" | "ISOLATED_EXCHANGE" | "LIQUIDATION" | "ASSERT_RETURN" | (string & {});
            /**
             * @description Rows older than the one with this id; the latest rows when absent.
             * @example 1950000000001
             */
            lastId?: number;
            /**
             * @description Rows at most, 1 to 200.
             * @default 100
             */
            limit?: number;
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
        };
        /** @description Rows of the ledger, latest first. */
        GetMarginHFLedgerResult: {
            /**
             * Format: int64
             * @description Id of the row.
             * @example 1950000000001
             */
            id?: number | bigint;
            /**
             * @description Asset code.
             * @example USDT
             */
            currency?: string;
            /** @description By how much the balance changed. Unit: currency. */
            amount?: components["schemas"]["UnsignedDecimal"];
            /** @description Fee of the trade. Unit: currency. */
            fee?: components["schemas"]["Decimal"];
            /** @description Balance after the change. Unit: currency. */
            balance?: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Account that changed.
             * @example MARGIN_V2
             */
            accountType?: "MARGIN_V2" | "ISOLATED_V2" | (string & {});
            /**
             * @description TRANSFER is a transfer, MARGIN_EXCHANGE a trade on cross margin, ISOLATED_EXCHANGE one on isolated margin, LIQUIDATION a liquidation, ASSERT_RETURN what a liquidation gave back; newer kinds may come.
             * @example TRANSFER
             */
            bizType?: "TRANSFER" | "MARGIN_EXCHANGE" | "ISOLATED_EXCHANGE" | "LIQUIDATION" | "ASSERT_RETURN" | (string & {});
            /**
             * @description in for what came in, out for what went out.
             * @example in
             */
            direction?: "in" | "out" | (string & {});
            /** @description When the balance changed. */
            createdAt?: components["schemas"]["Time"];
            /**
             * @description Details as JSON text; of a trade the pair, the order id and the trade id.
             * @example {}
             */
            context?: string;
            /** @description Tax, for users in some regions; else 0. Unit: currency. */
            tax?: components["schemas"]["UnsignedDecimal"];
        }[];
        GetIsolatedMarginAccountDetailV1Parameters: {
            /** @description Pair to read. */
            symbol: components["schemas"]["Symbol"];
        };
        GetIsolatedMarginAccountDetailV1Result: components["schemas"]["IsolatedMarginAccountV1"];
        GetIsolatedMarginAccountListV1Parameters: {
            /**
             * @description Asset in which the totals are valued.
             * @default BTC
             * @enum {string}
             */
            balanceCurrency?: "USDT" | "KCS" | "BTC";
        };
        /** @description The isolated margin accounts. */
        GetIsolatedMarginAccountListV1Result: {
            /** @description Value of all assets. Unit: balanceCurrency. */
            totalConversionBalance: components["schemas"]["Decimal"];
            /** @description Value of all debts. Unit: balanceCurrency. */
            liabilityConversionBalance: components["schemas"]["Decimal"];
            /** @description One entry per pair. */
            assets: components["schemas"]["IsolatedMarginAccountV1"][];
        };
        GetMarginAccountDetailParameters: Record<string, never>;
        /** @description The cross margin account. */
        GetMarginAccountDetailResult: {
            /** @description Debts divided by assets. Unit: ratio. */
            debtRatio: components["schemas"]["UnsignedDecimal"];
            /** @description One entry per asset. */
            accounts: {
                /**
                 * @description Asset code.
                 * @example USDT
                 */
                currency: string;
                /** @description Everything, free and held. Unit: currency. */
                totalBalance: components["schemas"]["Decimal"];
                /** @description What is free. Unit: currency. */
                availableBalance: components["schemas"]["Decimal"];
                /** @description What is held, as by open orders. Unit: currency. */
                holdBalance: components["schemas"]["UnsignedDecimal"];
                /** @description What is owed. Unit: currency. */
                liability: components["schemas"]["UnsignedDecimal"];
                /** @description What may still be borrowed. Unit: currency. */
                maxBorrowSize: components["schemas"]["UnsignedDecimal"];
            }[];
        };
        GetBasicFeeParameters: {
            /**
             * @description 0 for pairs of crypto assets, 1 for pairs with a fiat currency.
             * @default 0
             * @enum {integer}
             */
            currencyType?: 0 | 1;
        };
        /** @description The rates. */
        GetBasicFeeResult: {
            /** @description Fee rate of a taker. Unit: ratio. */
            takerFeeRate: components["schemas"]["Decimal"];
            /** @description Fee rate of a maker; negative for a rebate. Unit: ratio. */
            makerFeeRate: components["schemas"]["Decimal"];
        };
        GetSpotActualFeeParameters: {
            /**
             * @description Pairs, up to 10, joined by commas.
             * @example BTC-USDT,ETH-USDT
             */
            symbols: string;
        };
        /** @description One row per pair. */
        GetSpotActualFeeResult: {
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /** @description Fee rate of a taker. Unit: ratio. */
            takerFeeRate: components["schemas"]["Decimal"];
            /** @description Fee rate of a maker; negative for a rebate. Unit: ratio. */
            makerFeeRate: components["schemas"]["Decimal"];
            /**
             * @description Tax rate of a sale; users in some countries only. Unit: ratio.
             * @example 0.001
             */
            sellTaxRate?: string;
            /**
             * @description Tax rate of a purchase; users in some countries only. Unit: ratio.
             * @example 0.001
             */
            buyTaxRate?: string;
        }[];
        GetDepositHistoryParameters: {
            /** @description Asset of the deposits. */
            currency: components["schemas"]["Currency"];
            /**
             * @description PROCESSING for those under way, SUCCESS for those that arrived, FAILURE for those that did not; all when absent.
             * @enum {string}
             */
            status?: "PROCESSING" | "SUCCESS" | "FAILURE";
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 10 to 500.
             * @default 50
             */
            pageSize?: number;
        };
        /** @description One page of deposits. */
        GetDepositHistoryResult: {
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            currentPage: number;
            /**
             * @description Rows per page.
             * @example 50
             */
            pageSize: number;
            /**
             * @description Rows in all.
             * @example 1
             */
            totalNum: number;
            /**
             * @description Pages in all.
             * @example 1
             */
            totalPage: number;
            /** @description Rows of this page. */
            items: {
                /**
                 * @description Asset code.
                 * @example USDT
                 */
                currency?: string;
                /**
                 * @description Id of the chain; empty for a deposit from another user.
                 * @example eth
                 */
                chain?: string;
                /**
                 * @description PROCESSING is under way, SUCCESS arrived, FAILURE did not.
                 * @example SUCCESS
                 */
                status?: "PROCESSING" | "SUCCESS" | "FAILURE" | (string & {});
                /**
                 * @description Address that received it, or the mail address of the other user, partly hidden.
                 * @example 0x0000000000000000000000000000000000000001
                 */
                address?: string;
                /**
                 * @description Memo or tag of the address; may be empty.
                 * @example
                 */
                memo?: string;
                /** @description true when it came from another user of the venue, without the chain. */
                isInner?: boolean;
                /** @description What arrived. Unit: currency. */
                amount?: components["schemas"]["UnsignedDecimal"];
                /** @description Fee of the deposit. Unit: currency. */
                fee?: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Id of the transaction on the chain; null without one.
                 * @example 0x00000000000000000000000000000000000000000000000000000000000000f1
                 */
                walletTxId?: string | null;
                /** @description When the venue saw it first. */
                createdAt?: components["schemas"]["Time"];
                /** @description When it changed last. */
                updatedAt?: components["schemas"]["Time"];
                /**
                 * @description Note; may be empty.
                 * @example
                 */
                remark?: string;
                /** @description true when the deposit was rolled back after it was credited, and is owed. */
                arrears?: boolean;
            }[];
        };
        AddDepositAddressV3Parameters: {
            /** @description Asset to deposit. */
            currency: components["schemas"]["Currency"];
            /** @description Id of the chain, such as eth, bsc, trx or bech32; the chains of an asset are in spot.getCurrency. */
            chain: components["schemas"]["ChainId"];
            /**
             * @description Account that deposits arrive in: main is the funding account, trade the spot account.
             * @default main
             * @enum {string}
             */
            to?: "main" | "trade";
            /** @description Amount of the invoice; for the Lightning network only, without effect elsewhere. Unit: currency. */
            amount?: components["schemas"]["Amount"];
        };
        AddDepositAddressV3Result: components["schemas"]["DepositAddress"];
        GetDepositAddressV3Parameters: {
            /** @description Asset to deposit. */
            currency: components["schemas"]["Currency"];
            /** @description Amount of the invoice; for the Lightning network only, without effect elsewhere. Unit: currency. */
            amount?: components["schemas"]["Amount"];
            /** @description Chain of the addresses; all chains when absent. */
            chain?: components["schemas"]["ChainId"];
        };
        /** @description One row per address. */
        GetDepositAddressV3Result: components["schemas"]["DepositAddress"][];
        GetDepositAddressV1Parameters: {
            /** @description Asset to deposit. */
            currency: components["schemas"]["Currency"];
            /** @description Chain of the address; the default chain of the asset when absent. */
            chain?: components["schemas"]["ChainId"];
        };
        GetDepositAddressV1Result: components["schemas"]["DepositAddressV1"];
        AddDepositAddressV1Parameters: {
            /** @description Asset to deposit. */
            currency: components["schemas"]["Currency"];
            /** @description Id of the chain; the default chain of the asset when absent. */
            chain?: components["schemas"]["ChainId"];
            /**
             * @description Account that deposits arrive in: MAIN is the funding account, TRADE the spot account.
             * @default MAIN
             * @enum {string}
             */
            to?: "MAIN" | "TRADE";
        };
        AddDepositAddressV1Result: components["schemas"]["DepositAddressV1"];
        GetDepositHistoryOldParameters: {
            /** @description Asset of the deposits. */
            currency: components["schemas"]["Currency"];
            /**
             * @description PROCESSING for those under way, SUCCESS for those that arrived, FAILURE for those that did not; all when absent.
             * @enum {string}
             */
            status?: "PROCESSING" | "SUCCESS" | "FAILURE";
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
        };
        /** @description One page of deposits. */
        GetDepositHistoryOldResult: {
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            currentPage: number;
            /**
             * @description Rows per page.
             * @example 50
             */
            pageSize: number;
            /**
             * @description Rows in all.
             * @example 1
             */
            totalNum: number;
            /**
             * @description Pages in all.
             * @example 1
             */
            totalPage: number;
            /** @description Rows of this page. */
            items: {
                /**
                 * @description Asset code.
                 * @example USDT
                 */
                currency?: string;
                /**
                 * @description When the deposit was made. Unit: s.
                 * @example 1526000000
                 */
                createAt?: number;
                /** @description What arrived. Unit: currency. */
                amount?: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Id of the transaction on the chain; may be followed by the address, after an @.
                 * @example 0x00000000000000000000000000000000000000000000000000000000000000f1
                 */
                walletTxId?: string;
                /** @description true when it came from another user of the venue, without the chain. */
                isInner?: boolean;
                /**
                 * @description PROCESSING is under way, SUCCESS arrived, FAILURE did not.
                 * @example SUCCESS
                 */
                status?: "PROCESSING" | "SUCCESS" | "FAILURE" | (string & {});
            }[];
        };
        GetDepositAddressV2Parameters: {
            /** @description Asset to deposit. */
            currency: components["schemas"]["Currency"];
            /** @description Chain of the addresses; all chains when absent. */
            chain?: components["schemas"]["ChainId"];
        };
        /** @description One row per address. */
        GetDepositAddressV2Result: components["schemas"]["DepositAddressV1"][];
        GetFuturesAccountParameters: {
            /**
             * @description Asset of the account, such as USDT, USDC or XBT, which is bitcoin.
             * @default XBT
             */
            currency?: components["schemas"]["Currency"];
        };
        /** @description The futures account. */
        GetFuturesAccountResult: {
            /**
             * @description Equity: margin balance and open profit. Unit: currency.
             * @example 1000.5
             */
            accountEquity: number;
            /**
             * @description Profit of the open positions; negative for a loss. Unit: currency.
             * @example -1.25
             */
            unrealisedPNL: number;
            /**
             * @description Balance without the open profit. Unit: currency.
             * @example 1001.75
             */
            marginBalance: number;
            /**
             * @description Margin of the open positions. Unit: currency.
             * @example 100.5
             */
            positionMargin: number;
            /**
             * @description Margin of the open orders. Unit: currency.
             * @example 10.25
             */
            orderMargin: number;
            /**
             * @description Held for transfers and withdrawals under way. Unit: currency.
             * @example 0
             */
            frozenFunds: number;
            /**
             * @description What is free. Unit: currency.
             * @example 890.5
             */
            availableBalance: number;
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /**
             * @description Risk ratio of cross margin: the nearer to 1, the nearer the liquidation. Unit: ratio.
             * @example 0.0065
             */
            riskRatio: number;
            /**
             * @description What may be moved out at most. Unit: currency.
             * @example 890.5
             */
            maxWithdrawAmount: number;
        };
        GetFuturesLedgerParameters: {
            /** @description Asset of the account, such as USDT or XBT, which is bitcoin; all when absent. */
            currency?: components["schemas"]["Currency"];
            /**
             * @description Kind of change; all kinds when absent.
             * @example RealisedPNL
             */
            type?: "RealisedPNL" | "Deposit" | "Withdrawal" | "TransferIn" | "TransferOut" | (string & {});
            /**
             * @description Place to read on from, the offset of the last row; the latest rows when absent.
             * @example 51000001
             */
            offset?: number;
            /**
             * @description true to read on towards older rows, false towards newer ones.
             * @default true
             */
            forward?: boolean;
            /**
             * @description Rows at most.
             * @default 50
             */
            maxCount?: number;
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
        };
        /** @description Part of the ledger. */
        GetFuturesLedgerResult: {
            /** @description Rows, latest first. */
            dataList: {
                /** @description When the account changed. */
                time: components["schemas"]["Time"];
                /**
                 * @description RealisedPNL is realised profit or loss, the rest tell where money came from or went to.
                 * @example RealisedPNL
                 */
                type: "RealisedPNL" | "Deposit" | "Withdrawal" | "TransferIn" | "TransferOut" | (string & {});
                /**
                 * @description By how much the account changed; negative for a loss. Unit: currency.
                 * @example 0.5
                 */
                amount: number;
                /**
                 * @description Fee. Unit: currency.
                 * @example 0
                 */
                fee: number | null;
                /**
                 * @description Equity after the change. Unit: currency.
                 * @example 1000.5
                 */
                accountEquity: number;
                /**
                 * @description Completed, or Pending for what the current settlement period has not settled yet.
                 * @example Completed
                 */
                status: "Completed" | "Pending" | (string & {});
                /**
                 * @description The contract of a profit or loss; of a transfer where it came from.
                 * @example XBTUSDTM
                 */
                remark: string;
                /**
                 * Format: int64
                 * @description Place of the row, to read on from.
                 * @example 51000001
                 */
                offset: number | bigint;
                /**
                 * @description Asset code.
                 * @example USDT
                 */
                currency: string;
            }[];
            /** @description true when there are more rows. */
            hasMore: boolean;
        };
        GetFuturesActualFeeParameters: {
            /** @description Contract to read. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description The rates. */
        GetFuturesActualFeeResult: {
            /**
             * @description Contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Fee rate of a taker. Unit: ratio. */
            takerFeeRate: components["schemas"]["Decimal"];
            /** @description Fee rate of a maker; negative for a rebate. Unit: ratio. */
            makerFeeRate: components["schemas"]["Decimal"];
        };
        GetFuturesSubAccountListV2Parameters: {
            /**
             * @description Asset of the account, such as USDT, USDC or XBT, which is bitcoin.
             * @default XBT
             */
            currency?: components["schemas"]["Currency"];
        };
        /** @description The futures accounts. */
        GetFuturesSubAccountListV2Result: {
            /** @description The sum over all accounts. */
            summary: {
                /**
                 * @description Equity, of all accounts: margin balance and open profit. Unit: currency.
                 * @example 1000.5
                 */
                accountEquityTotal: number;
                /**
                 * @description Profit of the open positions, of all accounts; negative for a loss. Unit: currency.
                 * @example -1.25
                 */
                unrealisedPNLTotal: number;
                /**
                 * @description Balance without the open profit, of all accounts. Unit: currency.
                 * @example 1001.75
                 */
                marginBalanceTotal: number;
                /**
                 * @description Margin of the open positions, of all accounts. Unit: currency.
                 * @example 100.5
                 */
                positionMarginTotal: number;
                /**
                 * @description Margin of the open orders, of all accounts. Unit: currency.
                 * @example 10.25
                 */
                orderMarginTotal: number;
                /**
                 * @description Held for transfers and withdrawals under way, of all accounts. Unit: currency.
                 * @example 0
                 */
                frozenFundsTotal: number;
                /**
                 * @description What is free, of all accounts. Unit: currency.
                 * @example 890.5
                 */
                availableBalanceTotal: number;
                /**
                 * @description Asset code.
                 * @example USDT
                 */
                currency: string;
            };
            /** @description One row per account. */
            accounts: {
                /**
                 * @description Name of the sub-account; main for the master account.
                 * @example main
                 */
                accountName: string;
                /**
                 * @description Equity: margin balance and open profit. Unit: currency.
                 * @example 1000.5
                 */
                accountEquity: number;
                /**
                 * @description Profit of the open positions; negative for a loss. Unit: currency.
                 * @example -1.25
                 */
                unrealisedPNL: number;
                /**
                 * @description Balance without the open profit. Unit: currency.
                 * @example 1001.75
                 */
                marginBalance: number;
                /**
                 * @description Margin of the open positions. Unit: currency.
                 * @example 100.5
                 */
                positionMargin: number;
                /**
                 * @description Margin of the open orders. Unit: currency.
                 * @example 10.25
                 */
                orderMargin: number;
                /**
                 * @description Held for transfers and withdrawals under way. Unit: currency.
                 * @example 0
                 */
                frozenFunds: number;
                /**
                 * @description What is free. Unit: currency.
                 * @example 890.5
                 */
                availableBalance: number;
                /**
                 * @description Asset code.
                 * @example USDT
                 */
                currency: string;
            }[];
        };
        FuturesAccountTransferInParameters: {
            /** @description Asset to move, such as USDT or XBT, which is bitcoin. */
            currency: components["schemas"]["Currency"];
            /** @description Amount to move. Unit: currency. */
            amount: components["schemas"]["AmountNumber"];
            /**
             * @description Account that is debited: MAIN is the funding account, TRADE the spot account.
             * @enum {string}
             */
            payAccountType: "MAIN" | "TRADE";
        };
        /** @description Nothing; null. */
        FuturesAccountTransferInResult: string | null;
        GetFuturesAccountTransferOutLedgerParameters: {
            /** @description Asset of the transfers; all assets when absent. */
            currency?: components["schemas"]["Currency"];
            /**
             * @description PROCESSING for those under way, SUCCESS for those that arrived, FAILURE for those that did not; all when absent.
             * @enum {string}
             */
            status?: "PROCESSING" | "SUCCESS" | "FAILURE";
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page.
             * @default 50
             */
            pageSize?: number;
        };
        /** @description One page of transfers. */
        GetFuturesAccountTransferOutLedgerResult: {
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            currentPage: number;
            /**
             * @description Rows per page.
             * @example 50
             */
            pageSize: number;
            /**
             * @description Rows in all.
             * @example 1
             */
            totalNum: number;
            /**
             * @description Pages in all.
             * @example 1
             */
            totalPage: number;
            /** @description Rows of this page. */
            items: {
                /**
                 * @description Id of the transfer.
                 * @example 63a1f0c25d1e4b0001c2d3e6
                 */
                applyId?: string;
                /**
                 * @description Asset code.
                 * @example USDT
                 */
                currency?: string;
                /**
                 * @description Note of the receiving account; may be empty.
                 * @example
                 */
                recRemark?: string;
                /**
                 * @description System that received the money.
                 * @example KUCOIN
                 */
                recSystem?: string;
                /**
                 * @description PROCESSING is under way, SUCCESS arrived, FAILURE did not.
                 * @example SUCCESS
                 */
                status?: "PROCESSING" | "SUCCESS" | "FAILURE" | (string & {});
                /** @description What was moved. Unit: currency. */
                amount?: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Why it failed; empty otherwise.
                 * @example
                 */
                reason?: string;
                /**
                 * Format: int64
                 * @description Serial number of the transfer.
                 * @example 1510000000000001
                 */
                offset?: number | bigint;
                /** @description When the transfer was asked for. */
                createdAt?: components["schemas"]["Time"];
                /**
                 * @description Note of the user; may be empty.
                 * @example
                 */
                remark?: string;
            }[];
        };
        FuturesAccountTransferOutParameters: {
            /** @description Asset to move, such as USDT or XBT, which is bitcoin. */
            currency: components["schemas"]["Currency"];
            /** @description Amount to move, at most 1000000000. Unit: currency. */
            amount: components["schemas"]["AmountNumber"];
            /**
             * @description Account that is credited: MAIN is the funding account, TRADE the spot account.
             * @enum {string}
             */
            recAccountType: "MAIN" | "TRADE";
        };
        /** @description The transfer. */
        FuturesAccountTransferOutResult: {
            /**
             * @description Id of the transfer.
             * @example 63a1f0c25d1e4b0001c2d3e6
             */
            applyId: string;
            /**
             * @description The venue's number of the business.
             * @example 63a1f0c25d1e4b0001c2d3e5
             */
            bizNo: string;
            /**
             * @description Account that is debited.
             * @example CONTRACT
             */
            payAccountType: string;
            /**
             * @description Part of the account that is debited.
             * @example DEFAULT
             */
            payTag: string;
            /**
             * @description Note of the user; may be empty.
             * @example
             */
            remark: string;
            /**
             * @description Account that is credited.
             * @example MAIN
             */
            recAccountType: "MAIN" | "TRADE" | (string & {});
            /**
             * @description Part of the account that is credited.
             * @example DEFAULT
             */
            recTag: string;
            /**
             * @description Note of the receiving account; may be empty.
             * @example
             */
            recRemark: string;
            /**
             * @description System that receives the money.
             * @example KUCOIN
             */
            recSystem: string;
            /**
             * @description SUCCESS arrived, REJECTED and CANCEL did not; the rest are under way.
             * @example PROCESSING
             */
            status: "APPLY" | "PROCESSING" | "PENDING_APPROVAL" | "APPROVED" | "REJECTED" | "PENDING_CANCEL" | "CANCEL" | "SUCCESS" | (string & {});
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /** @description What is moved. Unit: currency. */
            amount: components["schemas"]["UnsignedDecimal"];
            /** @description Fee of the transfer. Unit: currency. */
            fee: components["schemas"]["UnsignedDecimal"];
            /**
             * Format: int64
             * @description Serial number of the transfer.
             * @example 1510000000000001
             */
            sn: number | bigint;
            /**
             * @description Why it failed; empty otherwise.
             * @example
             */
            reason: string;
            /** @description When the transfer was asked for. */
            createdAt: components["schemas"]["Time"];
            /** @description When it changed last. */
            updatedAt: components["schemas"]["Time"];
        };
        GetTransferQuotasParameters: {
            /** @description Asset to move. */
            currency: components["schemas"]["Currency"];
            /**
             * @description Account to read: MAIN is the funding account, TRADE spot, MARGIN and ISOLATED low-frequency margin, MARGIN_V2 and ISOLATED_V2 high-frequency margin, OPTION options.
             * @enum {string}
             */
            type: "MAIN" | "TRADE" | "MARGIN" | "ISOLATED" | "OPTION" | "MARGIN_V2" | "ISOLATED_V2";
            /** @description Pair of the isolated margin account; needed when type is ISOLATED. */
            tag?: components["schemas"]["Symbol"];
        } & ({
            /** @enum {unknown} */
            type?: "MAIN" | "TRADE" | "MARGIN" | "OPTION" | "MARGIN_V2" | "ISOLATED_V2";
        } | {
            /** @constant */
            type: "ISOLATED";
            /** @description Pair of the isolated margin account; needed when type is ISOLATED. */
            tag: components["schemas"]["Symbol"];
        });
        /** @description The balance. */
        GetTransferQuotasResult: {
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /** @description Everything, free and held. Unit: currency. */
            balance: components["schemas"]["UnsignedDecimal"];
            /** @description What is free. Unit: currency. */
            available: components["schemas"]["UnsignedDecimal"];
            /** @description What is held, as by open orders. Unit: currency. */
            holds: components["schemas"]["UnsignedDecimal"];
            /** @description What can be moved out. Unit: currency. */
            transferable: components["schemas"]["UnsignedDecimal"];
        };
        FlexTransferParameters: {
            /** @description The caller's own id of the transfer, different for every transfer, such as a UUID; the venue wants 128 bits at most. */
            clientOid: components["schemas"]["ClientOid"];
            /** @description Asset to move. */
            currency: components["schemas"]["Currency"];
            /** @description Amount to move; a multiple of the asset's smallest unit. Unit: currency. */
            amount: components["schemas"]["Amount"];
            /**
             * @description INTERNAL moves within one account, PARENT_TO_SUB from the master account to a sub-account, SUB_TO_PARENT back.
             * @enum {string}
             */
            type: "INTERNAL" | "PARENT_TO_SUB" | "SUB_TO_PARENT";
            /**
             * @description User id of the sub-account that is debited; needed when type is SUB_TO_PARENT.
             * @example 63a1f0c25d1e4b0001c2d3e7
             */
            fromUserId?: string;
            /** @description Account that is debited. MAIN is the funding account, TRADE spot, CONTRACT futures, MARGIN and ISOLATED low-frequency margin, MARGIN_V2 and ISOLATED_V2 high-frequency margin, OPTION options. */
            fromAccountType: components["schemas"]["TransferAccount"];
            /** @description Pair of the isolated margin account that is debited; needed when fromAccountType is ISOLATED or ISOLATED_V2. */
            fromAccountTag?: components["schemas"]["Symbol"];
            /**
             * @description User id of the sub-account that is credited; needed when type is PARENT_TO_SUB.
             * @example 63a1f0c25d1e4b0001c2d3e7
             */
            toUserId?: string;
            /** @description Account that is credited. MAIN is the funding account, TRADE spot, CONTRACT futures, MARGIN and ISOLATED low-frequency margin, MARGIN_V2 and ISOLATED_V2 high-frequency margin, OPTION options. */
            toAccountType: components["schemas"]["TransferAccount"];
            /** @description Pair of the isolated margin account that is credited; needed when toAccountType is ISOLATED or ISOLATED_V2. */
            toAccountTag?: components["schemas"]["Symbol"];
        } & ({
            /** @enum {unknown} */
            type?: "INTERNAL" | "PARENT_TO_SUB";
        } | {
            /** @constant */
            type: "SUB_TO_PARENT";
            /**
             * @description User id of the sub-account that is debited; needed when type is SUB_TO_PARENT.
             * @example 63a1f0c25d1e4b0001c2d3e7
             */
            fromUserId: string;
        }) & ({
            /** @enum {unknown} */
            type?: "INTERNAL" | "SUB_TO_PARENT";
        } | {
            /** @constant */
            type: "PARENT_TO_SUB";
            /**
             * @description User id of the sub-account that is credited; needed when type is PARENT_TO_SUB.
             * @example 63a1f0c25d1e4b0001c2d3e7
             */
            toUserId: string;
        }) & ({
            /** @enum {unknown} */
            fromAccountType?: "MAIN" | "TRADE" | "CONTRACT" | "MARGIN" | "MARGIN_V2" | "ISOLATED_V2" | "OPTION";
        } | {
            /** @constant */
            fromAccountType: "ISOLATED";
            /** @description Pair of the isolated margin account that is debited; needed when fromAccountType is ISOLATED or ISOLATED_V2. */
            fromAccountTag: components["schemas"]["Symbol"];
        }) & ({
            /** @enum {unknown} */
            fromAccountType?: "MAIN" | "TRADE" | "CONTRACT" | "MARGIN" | "ISOLATED" | "MARGIN_V2" | "OPTION";
        } | {
            /** @constant */
            fromAccountType: "ISOLATED_V2";
            /** @description Pair of the isolated margin account that is debited; needed when fromAccountType is ISOLATED or ISOLATED_V2. */
            fromAccountTag: components["schemas"]["Symbol"];
        }) & ({
            /** @enum {unknown} */
            toAccountType?: "MAIN" | "TRADE" | "CONTRACT" | "MARGIN" | "MARGIN_V2" | "ISOLATED_V2" | "OPTION";
        } | {
            /** @constant */
            toAccountType: "ISOLATED";
            /** @description Pair of the isolated margin account that is credited; needed when toAccountType is ISOLATED or ISOLATED_V2. */
            toAccountTag: components["schemas"]["Symbol"];
        }) & ({
            /** @enum {unknown} */
            toAccountType?: "MAIN" | "TRADE" | "CONTRACT" | "MARGIN" | "ISOLATED" | "MARGIN_V2" | "OPTION";
        } | {
            /** @constant */
            toAccountType: "ISOLATED_V2";
            /** @description Pair of the isolated margin account that is credited; needed when toAccountType is ISOLATED or ISOLATED_V2. */
            toAccountTag: components["schemas"]["Symbol"];
        });
        FlexTransferResult: components["schemas"]["TransferOrder"];
        InnerTransferParameters: {
            /** @description The caller's own id of the transfer, different for every transfer, such as a UUID; the venue wants 128 bits at most. */
            clientOid: components["schemas"]["ClientOid"];
            /** @description Asset to move. */
            currency: components["schemas"]["Currency"];
            /** @description Amount to move; a multiple of the asset's smallest unit. Unit: currency. */
            amount: components["schemas"]["Amount"];
            /**
             * @description Account that is debited: main is the funding account, trade spot, margin and isolated low-frequency margin, margin_v2 and isolated_v2 high-frequency margin, option options.
             * @enum {string}
             */
            from: "main" | "trade" | "margin" | "isolated" | "margin_v2" | "isolated_v2" | "option";
            /** @description Pair of the isolated margin account that is debited; needed when from is isolated. */
            fromTag?: components["schemas"]["Symbol"];
            /**
             * @description Account that is credited: as from, and contract, which is futures.
             * @enum {string}
             */
            to: "main" | "trade" | "margin" | "isolated" | "margin_v2" | "isolated_v2" | "contract" | "option";
            /** @description Pair of the isolated margin account that is credited; needed when to is isolated. */
            toTag?: components["schemas"]["Symbol"];
        } & ({
            /** @enum {unknown} */
            from?: "main" | "trade" | "margin" | "margin_v2" | "isolated_v2" | "option";
        } | {
            /** @constant */
            from: "isolated";
            /** @description Pair of the isolated margin account that is debited; needed when from is isolated. */
            fromTag: components["schemas"]["Symbol"];
        }) & ({
            /** @enum {unknown} */
            to?: "main" | "trade" | "margin" | "margin_v2" | "isolated_v2" | "contract" | "option";
        } | {
            /** @constant */
            to: "isolated";
            /** @description Pair of the isolated margin account that is credited; needed when to is isolated. */
            toTag: components["schemas"]["Symbol"];
        });
        InnerTransferResult: components["schemas"]["TransferOrder"];
        SubAccountTransferParameters: {
            /** @description The caller's own id of the transfer, different for every transfer, such as a UUID; the venue wants 128 bits at most. */
            clientOid: components["schemas"]["ClientOid"];
            /** @description Asset to move. */
            currency: components["schemas"]["Currency"];
            /** @description Amount to move; a multiple of the asset's smallest unit. Unit: currency. */
            amount: components["schemas"]["Amount"];
            /**
             * @description OUT from the master account to the sub-account, IN back.
             * @enum {string}
             */
            direction: "OUT" | "IN";
            /**
             * @description Account of the master account: MAIN is the funding account, TRADE spot, MARGIN cross margin, ISOLATED isolated margin, CONTRACT futures, OPTION options.
             * @default MAIN
             * @enum {string}
             */
            accountType?: "MAIN" | "TRADE" | "MARGIN" | "ISOLATED" | "CONTRACT" | "OPTION";
            /**
             * @description Account of the sub-account, as accountType but without OPTION.
             * @default MAIN
             * @enum {string}
             */
            subAccountType?: "MAIN" | "TRADE" | "MARGIN" | "ISOLATED" | "CONTRACT";
            /**
             * @description User id of the sub-account.
             * @example 63a1f0c25d1e4b0001c2d3e7
             */
            subUserId: string;
            /** @description Pair of the isolated margin account of the master account; needed when accountType is ISOLATED. */
            tag?: components["schemas"]["Symbol"];
            /** @description Pair of the isolated margin account of the sub-account; needed when subAccountType is ISOLATED. */
            subTag?: components["schemas"]["Symbol"];
        } & ({
            /** @enum {unknown} */
            accountType?: "MAIN" | "TRADE" | "MARGIN" | "CONTRACT" | "OPTION";
        } | {
            /** @constant */
            accountType: "ISOLATED";
            /** @description Pair of the isolated margin account of the master account; needed when accountType is ISOLATED. */
            tag: components["schemas"]["Symbol"];
        }) & ({
            /** @enum {unknown} */
            subAccountType?: "MAIN" | "TRADE" | "MARGIN" | "CONTRACT";
        } | {
            /** @constant */
            subAccountType: "ISOLATED";
            /** @description Pair of the isolated margin account of the sub-account; needed when subAccountType is ISOLATED. */
            subTag: components["schemas"]["Symbol"];
        });
        SubAccountTransferResult: components["schemas"]["TransferOrder"];
        GetWithdrawalHistoryParameters: {
            /** @description Asset of the withdrawals. */
            currency: components["schemas"]["Currency"];
            /**
             * @description State of the withdrawals; all when absent. REVIEW, PROCESSING and WALLET_PROCESSING are under way.
             * @enum {string}
             */
            status?: "REVIEW" | "PROCESSING" | "WALLET_PROCESSING" | "SUCCESS" | "FAILURE";
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 10 to 500.
             * @default 50
             */
            pageSize?: number;
        };
        /** @description One page of withdrawals. */
        GetWithdrawalHistoryResult: {
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            currentPage: number;
            /**
             * @description Rows per page.
             * @example 50
             */
            pageSize: number;
            /**
             * @description Rows in all.
             * @example 1
             */
            totalNum: number;
            /**
             * @description Pages in all.
             * @example 1
             */
            totalPage: number;
            /** @description Rows of this page. */
            items: {
                /**
                 * @description Id of the withdrawal.
                 * @example 63a1f0c25d1e4b0001c2d3e9
                 */
                id?: string;
                /**
                 * @description Asset code.
                 * @example USDT
                 */
                currency?: string;
                /**
                 * @description Id of the chain; empty for a withdrawal to another user.
                 * @example eth
                 */
                chain?: string;
                status?: components["schemas"]["WithdrawalStatus"];
                /**
                 * @description Address that is paid, or the mail address or number of another user; may be partly hidden.
                 * @example 0x0000000000000000000000000000000000000001
                 */
                address?: string;
                /**
                 * @description Memo or tag of the address; may be empty.
                 * @example
                 */
                memo?: string;
                /** @description true when it goes to another user of the venue, without the chain. */
                isInner?: boolean;
                /** @description Amount of the withdrawal. Unit: currency. */
                amount?: components["schemas"]["UnsignedDecimal"];
                /** @description Fee of the withdrawal. Unit: currency. */
                fee?: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Id of the transaction on the chain; null before there is one, and without the chain.
                 * @example 0x00000000000000000000000000000000000000000000000000000000000000f1
                 */
                walletTxId?: string | null;
                /** @description When the withdrawal was made. */
                createdAt?: components["schemas"]["Time"];
                /** @description When it changed last. */
                updatedAt?: components["schemas"]["Time"];
                /**
                 * @description Note of the caller; may be empty.
                 * @example
                 */
                remark?: string;
                /** @description Whether something is owed. */
                arrears?: boolean;
            }[];
        };
        WithdrawalV1Parameters: {
            /** @description Asset to withdraw. */
            currency: components["schemas"]["Currency"];
            /** @description Id of the chain, such as eth, bsc, trx or bech32. Name it: without it the default chain of the asset is used, which may not be that of the address. */
            chain?: components["schemas"]["ChainId"];
            /**
             * @description Address to pay.
             * @example 0x0000000000000000000000000000000000000001
             */
            address: string;
            /** @description Amount to withdraw: a multiple of the asset's precision and at least its minimum, both in account.getWithdrawalQuotas. Unit: currency. */
            amount: components["schemas"]["AmountNumber"];
            /**
             * @description Memo or tag of the address, where the receiver asks for one. Without it the money may be lost.
             * @example 1000001
             */
            memo?: string;
            /**
             * @description true to pay a user of the venue without the chain.
             * @default false
             */
            isInner?: boolean;
            /**
             * @description Note of the caller.
             * @example to the cold wallet
             */
            remark?: string;
            /**
             * @description INTERNAL takes the fee from the amount, EXTERNAL from the funding account on top. When absent it comes from the funding account, but from the amount if the balance is too small.
             * @enum {string}
             */
            feeDeductType?: "INTERNAL" | "EXTERNAL";
        };
        WithdrawalV1Result: components["schemas"]["WithdrawalReceipt"];
        GetWithdrawalQuotasParameters: {
            /** @description Asset to withdraw. */
            currency: components["schemas"]["Currency"];
            /** @description Chain to withdraw on; the default chain of the asset when absent. */
            chain?: components["schemas"]["ChainId"];
        };
        /** @description The limits. */
        GetWithdrawalQuotasResult: {
            /**
             * @description Asset code.
             * @example BTC
             */
            currency: string;
            /** @description Limit of the day, valued in bitcoin. Unit: BTC. */
            limitBTCAmount: components["schemas"]["UnsignedDecimal"];
            /** @description What was withdrawn today, valued in bitcoin. Unit: BTC. */
            usedBTCAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Asset in which the limit is set.
             * @example USDT
             */
            quotaCurrency: string;
            /** @description Limit of the day. Unit: quotaCurrency. */
            limitQuotaCurrencyAmount: components["schemas"]["UnsignedDecimal"];
            /** @description What was withdrawn today. Unit: quotaCurrency. */
            usedQuotaCurrencyAmount: components["schemas"]["UnsignedDecimal"];
            /** @description What the limit still allows today. Unit: currency. */
            remainAmount: components["schemas"]["UnsignedDecimal"];
            /** @description What can be withdrawn now. Unit: currency. */
            availableAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Fee at least. Unit: currency. */
            withdrawMinFee: components["schemas"]["UnsignedDecimal"];
            /** @description Fee of a withdrawal to another user of the venue. Unit: currency. */
            innerWithdrawMinFee: components["schemas"]["UnsignedDecimal"];
            /** @description Amount at least. Unit: currency. */
            withdrawMinSize: components["schemas"]["UnsignedDecimal"];
            /** @description Whether the asset can be withdrawn. */
            isWithdrawEnabled: boolean;
            /**
             * @description Decimal places of an amount.
             * @example 8
             */
            precision: number;
            /**
             * @description Name of the chain, not its id.
             * @example BTC
             */
            chain: string;
            /**
             * @description Why withdrawals are restricted; mostly null.
             * @example maintenance
             */
            reason: string | null;
            /** @description What is locked. Unit: currency. */
            lockedAmount: components["schemas"]["UnsignedDecimal"];
        };
        GetWithdrawalHistoryByIdParameters: {
            /**
             * @description Id of the withdrawal.
             * @example 63a1f0c25d1e4b0001c2d3e9
             */
            withdrawalId: string;
        };
        /** @description The withdrawal. */
        GetWithdrawalHistoryByIdResult: {
            /**
             * @description Id of the withdrawal.
             * @example 63a1f0c25d1e4b0001c2d3e9
             */
            id: string;
            /**
             * @description Number of the user.
             * @example 100000001
             */
            uid: number;
            /**
             * @description Asset code, which never changes.
             * @example USDT
             */
            currency: string;
            /**
             * @description Id of the chain.
             * @example eth
             */
            chainId: string;
            /**
             * @description Name of the chain.
             * @example ERC20
             */
            chainName: string;
            /**
             * @description Name of the asset, which may change.
             * @example USDT
             */
            currencyName: string;
            status: components["schemas"]["WithdrawalStatus"];
            /**
             * @description Code of the reason why it failed; empty otherwise.
             * @example
             */
            failureReason: string;
            /**
             * @description Why it failed, in words.
             * @example insufficient balance
             */
            failureReasonMsg?: string | null;
            /**
             * @description Address that is paid, or the mail address or number of another user.
             * @example 0x0000000000000000000000000000000000000001
             */
            address: string;
            /**
             * @description Memo or tag of the address; may be empty.
             * @example
             */
            memo: string;
            /** @description true when it goes to another user of the venue, without the chain. */
            isInner: boolean;
            /** @description Amount of the withdrawal. Unit: currency. */
            amount: components["schemas"]["UnsignedDecimal"];
            /** @description Fee of the withdrawal. Unit: currency. */
            fee: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Id of the transaction on the chain; null before there is one, and without the chain.
             * @example 0x00000000000000000000000000000000000000000000000000000000000000f1
             */
            walletTxId?: string | null;
            /**
             * @description Note of the address in the address book.
             * @example cold wallet
             */
            addressRemark?: string | null;
            /**
             * @description Note of the caller; may be empty.
             * @example to the cold wallet
             */
            remark: string;
            /** @description When the withdrawal was made. */
            createdAt: components["schemas"]["Time"];
            /**
             * @description CANCELABLE can be cancelled, CANCELING is being cancelled, NON_CANCELABLE cannot be cancelled.
             * @example NON_CANCELABLE
             */
            cancelType: "CANCELABLE" | "CANCELING" | "NON_CANCELABLE" | (string & {});
            /** @description Taxes, for users in some regions. */
            taxes?: string[] | null;
            /**
             * @description What the taxes are.
             * @example withholding tax
             */
            taxDescription?: string | null;
            /**
             * @description Whether the money of a failed withdrawal came back: NOT_RETURN no, PROCESSING is under way, SUCCESS yes.
             * @example NOT_RETURN
             */
            returnStatus: "NOT_RETURN" | "PROCESSING" | "SUCCESS" | (string & {});
            /**
             * @description What came back; null when nothing did. Unit: returnCurrency.
             * @example 3.0
             */
            returnAmount?: string | null;
            /**
             * @description Asset that comes back.
             * @example USDT
             */
            returnCurrency: string;
        };
        CancelWithdrawalParameters: {
            /**
             * @description Id of the withdrawal.
             * @example 63a1f0c25d1e4b0001c2d3e9
             */
            withdrawalId: string;
        };
        /** @description Nothing; null. */
        CancelWithdrawalResult: string | null;
        WithdrawalV3Parameters: {
            /** @description Asset to withdraw. */
            currency: components["schemas"]["Currency"];
            /** @description Id of the chain, such as eth, bsc, trx or bech32. Name it: without it the default chain of the asset is used, which may not be that of the address. */
            chain?: components["schemas"]["ChainId"];
            /**
             * @description Address to pay, or the number, mail address or phone number (country code, hyphen, number) of another user, by withdrawType.
             * @example 0x0000000000000000000000000000000000000001
             */
            toAddress: string;
            /**
             * @description What toAddress is: ADDRESS an address, UID a user number, MAIL a mail address, PHONE a phone number.
             * @enum {string}
             */
            withdrawType: "ADDRESS" | "UID" | "MAIL" | "PHONE";
            /** @description Amount to withdraw: a multiple of the asset's precision and at least its minimum, both in account.getWithdrawalQuotas. Unit: currency. */
            amount: components["schemas"]["Amount"];
            /**
             * @description Memo or tag of the address, where the receiver asks for one. Without it the money may be lost.
             * @example 1000001
             */
            memo?: string;
            /**
             * @description true to pay a user of the venue without the chain.
             * @default false
             */
            isInner?: boolean;
            /**
             * @description Note of the caller.
             * @example to the cold wallet
             */
            remark?: string;
            /**
             * @description INTERNAL takes the fee from the amount, EXTERNAL from the funding account on top. When absent it comes from the funding account, but from the amount if the balance is too small.
             * @enum {string}
             */
            feeDeductType?: "INTERNAL" | "EXTERNAL";
        };
        WithdrawalV3Result: components["schemas"]["WithdrawalReceipt"];
        GetWithdrawalHistoryOldParameters: {
            /** @description Asset of the withdrawals. */
            currency: components["schemas"]["Currency"];
            /**
             * @description PROCESSING for those under way, SUCCESS for those that arrived, FAILURE for those that did not; all when absent.
             * @enum {string}
             */
            status?: "PROCESSING" | "SUCCESS" | "FAILURE";
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 10 to 500.
             * @default 50
             */
            pageSize?: number;
        };
        /** @description One page of withdrawals. */
        GetWithdrawalHistoryOldResult: {
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            currentPage: number;
            /**
             * @description Rows per page.
             * @example 50
             */
            pageSize: number;
            /**
             * @description Rows in all.
             * @example 1
             */
            totalNum: number;
            /**
             * @description Pages in all.
             * @example 1
             */
            totalPage: number;
            /** @description Rows of this page. */
            items: {
                /**
                 * @description Asset code.
                 * @example BTC
                 */
                currency?: string;
                /**
                 * @description When the withdrawal was made. Unit: s.
                 * @example 1526000000
                 */
                createAt?: number;
                /** @description Amount of the withdrawal. Unit: currency. */
                amount?: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Address that was paid.
                 * @example 0x0000000000000000000000000000000000000001
                 */
                address?: string;
                /**
                 * @description Id of the transaction on the chain.
                 * @example 0x00000000000000000000000000000000000000000000000000000000000000f1
                 */
                walletTxId?: string;
                /** @description true when it went to another user of the venue, without the chain. */
                isInner?: boolean;
                /**
                 * @description PROCESSING is under way, SUCCESS arrived, FAILURE did not.
                 * @example SUCCESS
                 */
                status?: "PROCESSING" | "SUCCESS" | "FAILURE" | (string & {});
            }[];
        };
        GetCrossMarginAccountParameters: {
            /** @description Asset in which the totals are valued. */
            quoteCurrency?: components["schemas"]["QuoteCurrency"];
            /**
             * @description MARGIN for the low-frequency account, MARGIN_V2 for the high-frequency one, ALL for both.
             * @default MARGIN
             * @enum {string}
             */
            queryType?: "MARGIN" | "MARGIN_V2" | "ALL";
        };
        /** @description The cross margin account. */
        GetCrossMarginAccountResult: {
            /** @description Value of all assets. Unit: quoteCurrency. */
            totalAssetOfQuoteCurrency: components["schemas"]["Decimal"];
            /** @description Value of all debts. Unit: quoteCurrency. */
            totalLiabilityOfQuoteCurrency: components["schemas"]["Decimal"];
            /** @description Debts divided by assets. Unit: ratio. */
            debtRatio: components["schemas"]["UnsignedDecimal"];
            status: components["schemas"]["MarginStatus"];
            /** @description One entry per asset. */
            accounts: components["schemas"]["MarginAsset"][];
        };
        GetIsolatedMarginAccountParameters: {
            /** @description Pair to read; all pairs when absent. */
            symbol?: components["schemas"]["Symbol"];
            /** @description Asset in which the totals are valued. */
            quoteCurrency?: components["schemas"]["QuoteCurrency"];
            /**
             * @description ISOLATED for the low-frequency accounts, ISOLATED_V2 for the high-frequency ones, ALL for both.
             * @default ISOLATED
             * @enum {string}
             */
            queryType?: "ISOLATED" | "ISOLATED_V2" | "ALL";
        };
        /** @description The isolated margin accounts. */
        GetIsolatedMarginAccountResult: {
            /** @description Value of all assets. Unit: quoteCurrency. */
            totalAssetOfQuoteCurrency: components["schemas"]["Decimal"];
            /** @description Value of all debts. Unit: quoteCurrency. */
            totalLiabilityOfQuoteCurrency: components["schemas"]["Decimal"];
            /** @description Time of the venue. */
            timestamp: components["schemas"]["Time"];
            /** @description One entry per pair. */
            assets: {
                /** @description Pair. */
                symbol?: string;
                status?: components["schemas"]["MarginStatus"];
                /** @description Debts divided by assets. Unit: ratio. */
                debtRatio?: components["schemas"]["UnsignedDecimal"];
                /** @description The base asset of the pair. */
                baseAsset?: components["schemas"]["MarginAsset"];
                /** @description The quote asset of the pair. */
                quoteAsset?: components["schemas"]["MarginAsset"];
            }[];
        };
        CopytradingAddOrderParameters: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["CopyOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            stop?: components["schemas"]["FuturesOrderStop"];
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark. Needed with stop.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP";
            stopPrice?: components["schemas"]["FuturesOrderStopPrice"];
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            marginMode?: components["schemas"]["CopyOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["CopyOrderSize"];
            timeInForce?: components["schemas"]["FuturesOrderTimeInForce"];
            postOnly?: components["schemas"]["FuturesOrderPostOnly"];
            hidden?: components["schemas"]["FuturesOrderHidden"];
            iceberg?: components["schemas"]["FuturesOrderIceberg"];
            visibleSize?: components["schemas"]["FuturesOrderVisibleSize"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            price: components["schemas"]["FuturesOrderPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "up";
        } | {
            /** @constant */
            stop: "down";
            stopPrice: components["schemas"]["FuturesOrderStopPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "up";
        } | {
            /** @constant */
            stop: "down";
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP";
        }) & ({
            /** @enum {unknown} */
            stop?: "down";
        } | {
            /** @constant */
            stop: "up";
            stopPrice: components["schemas"]["FuturesOrderStopPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "down";
        } | {
            /** @constant */
            stop: "up";
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP";
        }) & ({
            /** @enum {unknown} */
            iceberg?: false;
        } | {
            /** @constant */
            iceberg: true;
            visibleSize: components["schemas"]["FuturesOrderVisibleSize"];
        });
        /** @description Ids of the order. */
        CopytradingAddOrderResult: components["schemas"]["FuturesOrderPlaced"];
        CopytradingCancelOrderByIdParameters: {
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description Order whose cancellation was taken. */
        CopytradingCancelOrderByIdResult: components["schemas"]["FuturesOrdersCancelled"];
        CopytradingCancelOrderByClientOidParameters: {
            /** @description Contract of the order. */
            symbol: components["schemas"]["Contract"];
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        /** @description Order whose cancellation was taken. */
        CopytradingCancelOrderByClientOidResult: {
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
        };
        CopytradingAddOrderTestParameters: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["CopyOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            stop?: components["schemas"]["FuturesOrderStop"];
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark. Needed with stop.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP";
            stopPrice?: components["schemas"]["FuturesOrderStopPrice"];
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            marginMode?: components["schemas"]["CopyOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["CopyOrderSize"];
            timeInForce?: components["schemas"]["FuturesOrderTimeInForce"];
            postOnly?: components["schemas"]["FuturesOrderPostOnly"];
            hidden?: components["schemas"]["FuturesOrderHidden"];
            iceberg?: components["schemas"]["FuturesOrderIceberg"];
            visibleSize?: components["schemas"]["FuturesOrderVisibleSize"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            price: components["schemas"]["FuturesOrderPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "up";
        } | {
            /** @constant */
            stop: "down";
            stopPrice: components["schemas"]["FuturesOrderStopPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "up";
        } | {
            /** @constant */
            stop: "down";
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP";
        }) & ({
            /** @enum {unknown} */
            stop?: "down";
        } | {
            /** @constant */
            stop: "up";
            stopPrice: components["schemas"]["FuturesOrderStopPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "down";
        } | {
            /** @constant */
            stop: "up";
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP";
        }) & ({
            /** @enum {unknown} */
            iceberg?: false;
        } | {
            /** @constant */
            iceberg: true;
            visibleSize: components["schemas"]["FuturesOrderVisibleSize"];
        });
        /** @description Ids that belong to no order. */
        CopytradingAddOrderTestResult: components["schemas"]["FuturesOrderPlaced"];
        CopytradingAddTPSLOrderParameters: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["CopyOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            triggerStopUpPrice?: components["schemas"]["FuturesOrderUpPrice"];
            triggerStopDownPrice?: components["schemas"]["FuturesOrderDownPrice"];
            /**
             * @description Price that both triggers look at: TP last trade, MP mark.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP";
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            marginMode?: components["schemas"]["CopyOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["CopyOrderSize"];
            timeInForce?: components["schemas"]["FuturesOrderTimeInForce"];
            postOnly?: components["schemas"]["FuturesOrderPostOnly"];
            hidden?: components["schemas"]["FuturesOrderHidden"];
            iceberg?: components["schemas"]["FuturesOrderIceberg"];
            visibleSize?: components["schemas"]["FuturesOrderVisibleSize"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            price: components["schemas"]["FuturesOrderPrice"];
        }) & ({
            /** @enum {unknown} */
            iceberg?: false;
        } | {
            /** @constant */
            iceberg: true;
            visibleSize: components["schemas"]["FuturesOrderVisibleSize"];
        });
        /** @description Ids of the order. */
        CopytradingAddTPSLOrderResult: components["schemas"]["FuturesOrderPlaced"];
        CopytradingGetMaxOpenSizeParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Price of the order. Unit: quote asset. */
            price: components["schemas"]["AmountNumber"];
            /**
             * @description Leverage of the order. Unit: times.
             * @example 3
             */
            leverage: number;
        };
        /** @description Largest sizes. */
        CopytradingGetMaxOpenSizeResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description Contracts that can still be bought. Unit: contracts.
             * @example 1000000
             */
            maxBuyOpenSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Contracts that can still be sold. Unit: contracts.
             * @example 51
             */
            maxSellOpenSize: components["schemas"]["UnsignedDecimal"];
        };
        CopytradingAddIsolatedMarginParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Margin to add; the venue has a minimum, about 0.00001667 XBT on XBTUSDM. Unit: settleCurrency. */
            margin: components["schemas"]["AmountNumber"];
            /**
             * @description The caller's own id of the change, at most 36 characters, different for every change.
             * @example 8f2c61d0-4a9b-4a3e-9d57-2f6b1c0e7a34
             */
            bizNo: string;
            /**
             * @description Side of the position: BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account.
             * @enum {string}
             */
            positionSide?: "BOTH" | "LONG" | "SHORT";
        };
        /** @description The position. */
        CopytradingAddIsolatedMarginResult: components["schemas"]["CopyPosition"];
        CopytradingRemoveIsolatedMarginParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Margin to take out, in the settlement asset of the contract. Unit: settleCurrency. */
            withdrawAmount: components["schemas"]["AmountNumber"];
            /**
             * @description Side of the position: BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account.
             * @enum {string}
             */
            positionSide?: "BOTH" | "LONG" | "SHORT";
        };
        /**
         * @description Amount that was taken out. Unit: settleCurrency.
         * @example 0.1
         */
        CopytradingRemoveIsolatedMarginResult: components["schemas"]["UnsignedDecimal"];
        CopytradingGetMaxWithdrawMarginParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description Side of the position: BOTH, which counts when it is absent, on a one-way account; LONG or SHORT on a hedge account.
             * @enum {string}
             */
            positionSide?: "BOTH" | "LONG" | "SHORT";
        };
        /**
         * @description Largest amount that can be taken out. Unit: settleCurrency.
         * @example 21.5
         */
        CopytradingGetMaxWithdrawMarginResult: components["schemas"]["UnsignedDecimal"];
        CopytradingModifyAutoDepositStatusParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description true to switch it on, false to switch it off. */
            status: boolean;
            /**
             * @description Side of the position: BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account.
             * @enum {string}
             */
            positionSide?: "BOTH" | "LONG" | "SHORT";
        };
        /** @description true when it was applied. */
        CopytradingModifyAutoDepositStatusResult: boolean;
        CopytradingModifyIsolatedMarginRiskLimitParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description Level to set, from 1.
             * @example 2
             */
            level: number;
        };
        /** @description true when the request was taken. */
        CopytradingModifyIsolatedMarginRiskLimitResult: boolean;
        GetSymbolParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description The contract. */
        GetSymbolResult: components["schemas"]["FuturesContract"];
        GetAllSymbolsParameters: Record<string, never>;
        /** @description Contracts. */
        GetAllSymbolsResult: components["schemas"]["FuturesContract"][];
        GetTickerParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description Latest trade and best prices. */
        GetTickerResult: components["schemas"]["FuturesTicker"];
        GetAllTickersParameters: Record<string, never>;
        /** @description Tickers. */
        GetAllTickersResult: components["schemas"]["FuturesTicker"][];
        GetFullOrderBookParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description The order book. */
        GetFullOrderBookResult: components["schemas"]["FuturesOrderBook"];
        GetPartOrderBookParameters: {
            /**
             * @description Levels per side.
             * @enum {integer}
             */
            size: 20 | 100;
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description Best levels of the order book. */
        GetPartOrderBookResult: components["schemas"]["FuturesOrderBook"];
        GetMarketTradeHistoryParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description Trades. */
        GetMarketTradeHistoryResult: {
            /** @description Number of the trade in the stream of the contract. */
            sequence: number;
            /** @description No longer used. */
            contractId?: number;
            /**
             * @description Id of the trade.
             * @example 1700000000123
             */
            tradeId: string;
            /**
             * @description Order that stood in the book.
             * @example 240000000000000001
             */
            makerOrderId: string;
            /**
             * @description Order that met it.
             * @example 240000000000000002
             */
            takerOrderId: string;
            /**
             * Format: int64
             * @description Time of the trade. Unit: ns.
             * @example 1767225600000000000
             */
            ts: number | bigint;
            /** @description Size of the trade. Unit: contracts. */
            size: number;
            /** @description Price of the trade. Unit: quote asset. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Side of the order that met the book. */
            side: "buy" | "sell" | (string & {});
        }[];
        GetKlinesParameters: {
            /** @description Futures contract, or its indexSymbol, premiumsSymbol1M or premiumsSymbol8H. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description Length of a candle. Unit: min.
             * @enum {integer}
             */
            granularity: 1 | 5 | 15 | 30 | 60 | 120 | 240 | 480 | 720 | 1440 | 10080;
            /** @description Start of the time range. */
            from?: components["schemas"]["Time"];
            /** @description End of the time range. */
            to?: components["schemas"]["Time"];
        };
        /** @description Candles. */
        GetKlinesResult: [
            components["schemas"]["Time"],
            number,
            number,
            number,
            number,
            number,
            number
        ][];
        GetMarkPriceParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description Mark price. */
        GetMarkPriceResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description How often the value is renewed. Unit: ms.
             * @example 1000
             */
            granularity: number;
            /** @description When the value was taken. */
            timePoint: components["schemas"]["Time"];
            /** @description Mark price. Unit: quote asset. */
            value: number;
            /** @description Index price. Unit: quote asset. */
            indexPrice: number;
        };
        GetSpotIndexPriceParameters: {
            /**
             * @description indexSymbol of a contract.
             * @example .KXBTUSDT
             */
            symbol: components["schemas"]["Contract"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description true for the latest rows first, false for the oldest first.
             * @default true
             */
            reverse?: boolean;
            /** @description timePoint of the last row of the page before; the first page when absent. */
            offset?: number;
            /**
             * @description true to go on from offset towards older rows, false towards newer ones.
             * @default true
             */
            forward?: boolean;
            /**
             * @description Rows per page, at most 100.
             * @default 10
             */
            maxCount?: number;
        };
        /** @description One page of the series. */
        GetSpotIndexPriceResult: {
            /** @description Rows of this page. */
            dataList: {
                /**
                 * @description Symbol of the series.
                 * @example .XBTUSDTMPI
                 */
                symbol: string;
                /**
                 * @description Distance of two rows. Unit: ms.
                 * @example 60000
                 */
                granularity: number;
                /** @description When the value was taken. */
                timePoint: components["schemas"]["Time"];
                /** @description Index price. Unit: quote asset. */
                value: number;
                /** @description What the index is made of. */
                decomposionList?: {
                    /**
                     * @description Short name of the exchange.
                     * @example binance
                     */
                    exchange: string;
                    /** @description Price at the exchange. Unit: quote asset. */
                    price: number;
                    /** @description Share in the index. Unit: ratio. */
                    weight: number;
                }[];
            }[];
            /** @description true when more rows follow. */
            hasMore: boolean;
        };
        GetInterestRateIndexParameters: {
            /**
             * @description fundingBaseSymbol, fundingQuoteSymbol, fundingBaseSymbol1M or fundingQuoteSymbol1M of a contract.
             * @example .XBTINT
             */
            symbol: components["schemas"]["Contract"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description true for the latest rows first, false for the oldest first.
             * @default true
             */
            reverse?: boolean;
            /** @description timePoint of the last row of the page before; the first page when absent. */
            offset?: number;
            /**
             * @description true to go on from offset towards older rows, false towards newer ones.
             * @default true
             */
            forward?: boolean;
            /**
             * @description Rows per page, at most 100.
             * @default 10
             */
            maxCount?: number;
        };
        /** @description One page of the series. */
        GetInterestRateIndexResult: {
            /** @description Rows of this page. */
            dataList: {
                /**
                 * @description Symbol of the series.
                 * @example .XBTUSDTMPI
                 */
                symbol: string;
                /**
                 * @description Distance of two rows. Unit: ms.
                 * @example 60000
                 */
                granularity: number;
                /** @description When the value was taken. */
                timePoint: components["schemas"]["Time"];
                /** @description Interest rate per day. Unit: ratio. */
                value: number;
            }[];
            /** @description true when more rows follow. */
            hasMore: boolean;
        };
        GetPremiumIndexParameters: {
            /**
             * @description premiumsSymbol1M or premiumsSymbol8H of a contract.
             * @example .XBTUSDTMPI
             */
            symbol: components["schemas"]["Contract"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description true for the latest rows first, false for the oldest first.
             * @default true
             */
            reverse?: boolean;
            /** @description timePoint of the last row of the page before; the first page when absent. */
            offset?: number;
            /**
             * @description true to go on from offset towards older rows, false towards newer ones.
             * @default true
             */
            forward?: boolean;
            /**
             * @description Rows per page, at most 100.
             * @default 10
             */
            maxCount?: number;
        };
        /** @description One page of the series. */
        GetPremiumIndexResult: {
            /** @description Rows of this page. */
            dataList: {
                /**
                 * @description Symbol of the series.
                 * @example .XBTUSDTMPI
                 */
                symbol: string;
                /**
                 * @description Distance of two rows. Unit: ms.
                 * @example 60000
                 */
                granularity: number;
                /** @description When the value was taken. */
                timePoint: components["schemas"]["Time"];
                /** @description Premium index, negative when the contract is cheaper than the index. Unit: ratio. */
                value: number;
            }[];
            /** @description true when more rows follow. */
            hasMore: boolean;
        };
        Get24hrStatsParameters: Record<string, never>;
        /** @description Figures of the venue. */
        Get24hrStatsResult: {
            /** @description Turnover of the last 24 hours. Unit: USD. */
            turnoverOf24h: number;
        };
        GetServiceStatusParameters: Record<string, never>;
        /** @description State of futures trading. */
        GetServiceStatusResult: {
            /**
             * @description The venue's words; mostly empty.
             * @example
             */
            msg: string;
            /** @description State of futures trading. */
            status: "open" | "close" | "cancelonly" | (string & {});
        };
        GetPublicTokenParameters: Record<string, never>;
        /** @description Token and servers. */
        GetPublicTokenResult: components["schemas"]["FuturesStreamToken"];
        GetPrivateTokenParameters: Record<string, never>;
        /** @description Token and servers. */
        GetPrivateTokenResult: components["schemas"]["FuturesStreamToken"];
        GetCurrentFundingRateParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description Funding rate. */
        GetCurrentFundingRateResult: {
            /**
             * @description Symbol of the funding rate, not of the contract.
             * @example .XBTUSDTMFPI8H
             */
            symbol: string;
            /**
             * @description Interval of settlement. Unit: ms.
             * @example 28800000
             */
            granularity: number;
            /** @description When the interval began: the settlement before. */
            timePoint: components["schemas"]["Time"];
            /** @description Rate of the interval. Unit: ratio. */
            value: number;
            /** @description Rate that is expected for the interval after this one. Unit: ratio. */
            predictedValue?: number | null;
            /** @description Highest rate. Unit: ratio. */
            fundingRateCap: number;
            /** @description Lowest rate. Unit: ratio. */
            fundingRateFloor: number;
            /**
             * @description 1 when funding is charged in this interval, 0 when not.
             * @example 1
             */
            period: number;
            /** @description Next settlement. */
            fundingTime: components["schemas"]["Time"];
            /** @description Interest rate per day that enters the rate. Unit: ratio. */
            dailyInterestRate?: number | null;
            /** @description Rate of the latest settlement. Unit: ratio. */
            lastTimeFundingRate?: number | null;
        };
        GetPublicFundingHistoryParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Start of the time range. */
            from: components["schemas"]["Time"];
            /** @description End of the time range. */
            to: components["schemas"]["Time"];
        };
        /** @description Settlements. */
        GetPublicFundingHistoryResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Funding rate. Unit: ratio. */
            fundingRate: number;
            /** @description When it was settled. */
            timepoint: components["schemas"]["Time"];
        }[];
        GetPrivateFundingHistoryParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description true for the latest rows first, false for the oldest first.
             * @default true
             */
            reverse?: boolean;
            /** @description id of the last row of the page before; the first page when absent. */
            offset?: number;
            /**
             * @description true to go on from offset towards older rows, false towards newer ones.
             * @default true
             */
            forward?: boolean;
            /**
             * @description Rows per page.
             * @default 10
             */
            maxCount?: number;
        };
        /** @description One page of settlements. */
        GetPrivateFundingHistoryResult: {
            /** @description Rows of this page. */
            dataList: {
                /**
                 * Format: int64
                 * @description Id of the row.
                 * @example 1400000000000001
                 */
                id: number | bigint;
                /**
                 * @description Futures contract.
                 * @example XBTUSDTM
                 */
                symbol: string;
                /** @description When it was settled. */
                timePoint: components["schemas"]["Time"];
                /** @description Funding rate. Unit: ratio. */
                fundingRate: number;
                /** @description Mark price at the settlement. Unit: quote asset. */
                markPrice: number;
                /** @description Size of the position, negative for short. Unit: contracts. */
                positionQty: number;
                /** @description Value of the position at the settlement. Unit: settleCurrency. */
                positionCost: number;
                /** @description Funding, negative when the account paid it. Unit: settleCurrency. */
                funding: number;
                /**
                 * @description Asset of the funding.
                 * @example USDT
                 */
                settleCurrency: string;
                /**
                 * @description Margin mode and side of the position, as JSON text.
                 * @example {"marginMode":"ISOLATED","positionSide":"BOTH"}
                 */
                context: string;
                /** @description Margin mode of the position. */
                marginMode: "ISOLATED" | "CROSS" | (string & {});
            }[];
            /** @description true when more rows follow. */
            hasMore: boolean;
        };
        GetOrderListParameters: {
            /**
             * @description active for open orders, done for finished ones.
             * @default done
             * @enum {string}
             */
            status?: "active" | "done";
            /** @description Orders of one contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description Kind of the orders; all when absent. limit_stop and market_stop had a trigger, oco_limit and oco_stop belong to a pair of orders.
             * @enum {string}
             */
            type?: "limit" | "market" | "limit_stop" | "market_stop" | "oco_limit" | "oco_stop";
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, at most 1000.
             * @default 50
             */
            pageSize?: number;
        };
        /** @description One page of orders. */
        GetOrderListResult: components["schemas"]["FuturesOrderPage"];
        FuturesAddOrderParameters: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["FuturesOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            stop?: components["schemas"]["FuturesOrderStop"];
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index. Needed with stop.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP" | "IP";
            stopPrice?: components["schemas"]["FuturesOrderStopPrice"];
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            forceHold?: components["schemas"]["FuturesOrderForceHold"];
            stp?: components["schemas"]["FuturesOrderSelfTrade"];
            marginMode?: components["schemas"]["FuturesOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["FuturesOrderSize"];
            qty?: components["schemas"]["FuturesOrderQuantity"];
            valueQty?: components["schemas"]["FuturesOrderValue"];
            timeInForce?: components["schemas"]["FuturesOrderTimeInForce"];
            postOnly?: components["schemas"]["FuturesOrderPostOnly"];
            hidden?: components["schemas"]["FuturesOrderHidden"];
            iceberg?: components["schemas"]["FuturesOrderIceberg"];
            visibleSize?: components["schemas"]["FuturesOrderVisibleSize"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            price: components["schemas"]["FuturesOrderPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "up";
        } | {
            /** @constant */
            stop: "down";
            stopPrice: components["schemas"]["FuturesOrderStopPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "up";
        } | {
            /** @constant */
            stop: "down";
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP" | "IP";
        }) & ({
            /** @enum {unknown} */
            stop?: "down";
        } | {
            /** @constant */
            stop: "up";
            stopPrice: components["schemas"]["FuturesOrderStopPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "down";
        } | {
            /** @constant */
            stop: "up";
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP" | "IP";
        }) & ({
            /** @enum {unknown} */
            iceberg?: false;
        } | {
            /** @constant */
            iceberg: true;
            visibleSize: components["schemas"]["FuturesOrderVisibleSize"];
        });
        /** @description Ids of the order. */
        FuturesAddOrderResult: components["schemas"]["FuturesOrderPlaced"];
        CancelAllOrdersV1Parameters: {
            /** @description Orders of one contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
        };
        /** @description Orders whose cancellation was taken. */
        CancelAllOrdersV1Result: components["schemas"]["FuturesOrdersCancelled"];
        FuturesAddOrderTestParameters: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["FuturesOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            stop?: components["schemas"]["FuturesOrderStop"];
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index. Needed with stop.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP" | "IP";
            stopPrice?: components["schemas"]["FuturesOrderStopPrice"];
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            forceHold?: components["schemas"]["FuturesOrderForceHold"];
            stp?: components["schemas"]["FuturesOrderSelfTrade"];
            marginMode?: components["schemas"]["FuturesOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["FuturesOrderSize"];
            qty?: components["schemas"]["FuturesOrderQuantity"];
            valueQty?: components["schemas"]["FuturesOrderValue"];
            timeInForce?: components["schemas"]["FuturesOrderTimeInForce"];
            postOnly?: components["schemas"]["FuturesOrderPostOnly"];
            hidden?: components["schemas"]["FuturesOrderHidden"];
            iceberg?: components["schemas"]["FuturesOrderIceberg"];
            visibleSize?: components["schemas"]["FuturesOrderVisibleSize"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            price: components["schemas"]["FuturesOrderPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "up";
        } | {
            /** @constant */
            stop: "down";
            stopPrice: components["schemas"]["FuturesOrderStopPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "up";
        } | {
            /** @constant */
            stop: "down";
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP" | "IP";
        }) & ({
            /** @enum {unknown} */
            stop?: "down";
        } | {
            /** @constant */
            stop: "up";
            stopPrice: components["schemas"]["FuturesOrderStopPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "down";
        } | {
            /** @constant */
            stop: "up";
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP" | "IP";
        }) & ({
            /** @enum {unknown} */
            iceberg?: false;
        } | {
            /** @constant */
            iceberg: true;
            visibleSize: components["schemas"]["FuturesOrderVisibleSize"];
        });
        /** @description Ids that belong to no order. */
        FuturesAddOrderTestResult: components["schemas"]["FuturesOrderPlaced"];
        FuturesBatchAddOrdersParameters: {
            /** @description The orders, 1 to 20. */
            orders: components["schemas"]["FuturesOrderRequest"][];
        };
        /** @description What became of each order. */
        FuturesBatchAddOrdersResult: {
            /**
             * @description The venue's id of the order; missing when it was refused.
             * @example 300112233445566720
             */
            orderId?: string | null;
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description 200000 when the order was taken, else the error code.
             * @example 200000
             */
            code: string;
            /**
             * @description success, or why the order was refused, in the venue's words.
             * @example success
             */
            msg: string;
        }[];
        FuturesAddTPSLOrderParameters: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["FuturesOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            triggerStopUpPrice?: components["schemas"]["FuturesOrderUpPrice"];
            triggerStopDownPrice?: components["schemas"]["FuturesOrderDownPrice"];
            /**
             * @description Price that both triggers look at: TP last trade, MP mark, IP index.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP" | "IP";
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            forceHold?: components["schemas"]["FuturesOrderForceHold"];
            stp?: components["schemas"]["FuturesOrderSelfTrade"];
            marginMode?: components["schemas"]["FuturesOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["FuturesOrderSize"];
            qty?: components["schemas"]["FuturesOrderQuantity"];
            valueQty?: components["schemas"]["FuturesOrderValue"];
            timeInForce?: components["schemas"]["FuturesOrderTimeInForce"];
            postOnly?: components["schemas"]["FuturesOrderPostOnly"];
            hidden?: components["schemas"]["FuturesOrderHidden"];
            iceberg?: components["schemas"]["FuturesOrderIceberg"];
            visibleSize?: components["schemas"]["FuturesOrderVisibleSize"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            price: components["schemas"]["FuturesOrderPrice"];
        }) & ({
            /** @enum {unknown} */
            iceberg?: false;
        } | {
            /** @constant */
            iceberg: true;
            visibleSize: components["schemas"]["FuturesOrderVisibleSize"];
        });
        /** @description Ids of the order. */
        FuturesAddTPSLOrderResult: components["schemas"]["FuturesOrderPlaced"];
        FuturesGetOrderByOrderIdParameters: {
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description The order. */
        FuturesGetOrderByOrderIdResult: components["schemas"]["FuturesOrder"];
        FuturesCancelOrderByIdParameters: {
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description Order whose cancellation was taken. */
        FuturesCancelOrderByIdResult: components["schemas"]["FuturesOrdersCancelled"];
        FuturesCancelOrderByClientOidParameters: {
            /** @description Contract of the order. */
            symbol: components["schemas"]["Contract"];
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        /** @description Order whose cancellation was taken. */
        FuturesCancelOrderByClientOidResult: {
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
        };
        BatchCancelOrdersParameters: {
            /** @description The venue's ids of orders. */
            orderIdsList?: components["schemas"]["OrderId"][];
            /** @description The caller's own ids of orders. */
            clientOidsList?: {
                /** @description Contract of the order. */
                symbol: components["schemas"]["Contract"];
                clientOid: components["schemas"]["ClientOid"];
            }[];
        };
        /** @description What became of each cancellation. */
        BatchCancelOrdersResult: {
            /**
             * @description The venue's id of the order; where it was named by that.
             * @example 300112233445566720
             */
            orderId: string | null;
            /**
             * @description The caller's own id of the order, where it was named by that; else null.
             * @example my-order-1
             */
            clientOid: string | null;
            /**
             * @description 200 when the cancellation was taken, else the error code.
             * @example 200
             */
            code: string;
            /**
             * @description success, or why it was refused, in the venue's words.
             * @example success
             */
            msg: string;
        }[];
        CancelAllOrdersV3Parameters: {
            /** @description Contract of the orders. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description Orders whose cancellation was taken. */
        CancelAllOrdersV3Result: components["schemas"]["FuturesOrdersCancelled"];
        GetStopOrderListParameters: {
            /** @description Stop orders of one contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description limit or market; both when absent.
             * @enum {string}
             */
            type?: "limit" | "market";
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, at most 1000.
             * @default 50
             */
            pageSize?: number;
        };
        /** @description One page of stop orders. */
        GetStopOrderListResult: components["schemas"]["FuturesOrderPage"];
        CancelAllStopOrdersParameters: {
            /** @description Stop orders of one contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
        };
        /** @description Orders whose cancellation was taken. */
        CancelAllStopOrdersResult: components["schemas"]["FuturesOrdersCancelled"];
        FuturesGetOrderByClientOidParameters: {
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        /** @description The order. */
        FuturesGetOrderByClientOidResult: components["schemas"]["FuturesOrder"];
        GetRecentClosedOrdersParameters: {
            /** @description Orders of one contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
        };
        /** @description The orders. */
        GetRecentClosedOrdersResult: components["schemas"]["FuturesOrder"][];
        GetOpenOrderValueParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description Totals of the open orders. */
        GetOpenOrderValueResult: {
            /**
             * @description Quantity of the buy orders that is not filled. Unit: contracts.
             * @example 1
             */
            openOrderBuySize: number;
            /**
             * @description Quantity of the sell orders that is not filled. Unit: contracts.
             * @example 0
             */
            openOrderSellSize: number;
            /**
             * @description Value of the buy orders that is not filled. Unit: settleCurrency.
             * @example 60
             */
            openOrderBuyCost: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Value of the sell orders that is not filled. Unit: settleCurrency.
             * @example 0
             */
            openOrderSellCost: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Asset of the values.
             * @example USDT
             */
            settleCurrency: string;
        };
        FuturesGetTradeHistoryParameters: {
            /** @description Trades of one order; the other filters are ignored then. */
            orderId?: components["schemas"]["OrderId"];
            /** @description Trades of one contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description Kind of the orders; all when absent.
             * @enum {string}
             */
            type?: "limit" | "market" | "limit_stop" | "market_stop";
            /**
             * @description Why it was traded: trade, liquid, adl or settlement, several joined by commas; all when absent.
             * @example adl,liquid
             */
            tradeTypes?: string;
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, at most 1000.
             * @default 50
             */
            pageSize?: number;
        };
        /** @description One page of trades. */
        FuturesGetTradeHistoryResult: components["schemas"]["FuturesFillPage"];
        GetRecentTradeHistoryParameters: {
            /** @description Trades of one contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
        };
        /** @description The trades. */
        GetRecentTradeHistoryResult: components["schemas"]["FuturesFill"][];
        GetMarginModeParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description Margin mode of the contract. */
        GetMarginModeResult: components["schemas"]["FuturesMarginMode"];
        SwitchMarginModeParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description ISOLATED keeps the margin of each position apart, CROSS shares the balance of the settlement asset.
             * @enum {string}
             */
            marginMode: "ISOLATED" | "CROSS";
        };
        /** @description Margin mode of the contract. */
        SwitchMarginModeResult: components["schemas"]["FuturesMarginMode"];
        BatchSwitchMarginModeParameters: {
            /**
             * @description ISOLATED keeps the margin of each position apart, CROSS shares the balance of the settlement asset.
             * @enum {string}
             */
            marginMode: "ISOLATED" | "CROSS";
            /** @description Futures contracts. */
            symbols: components["schemas"]["Contract"][];
        };
        /** @description Modes after the call. */
        BatchSwitchMarginModeResult: {
            /** @description Margin mode of each contract after the call, also of those that failed. */
            marginMode: {
                [key: string]: "ISOLATED" | "CROSS" | (string & {});
            };
            /** @description Contracts that were not switched. */
            errors: {
                /**
                 * @description Error code; 50002 when orders or positions exist.
                 * @example 50002
                 */
                code?: string;
                /** @description What was wrong, in the venue's words. */
                msg?: string;
                /**
                 * @description Futures contract.
                 * @example XBTUSDTM
                 */
                symbol?: string;
            }[];
        };
        GetCrossMarginLeverageParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description Cross margin leverage of the contract. */
        GetCrossMarginLeverageResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description Cross margin leverage. Unit: times.
             * @example 3
             */
            leverage: components["schemas"]["UnsignedDecimal"];
        };
        ModifyMarginLeverageParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description Leverage, at most maxLeverage of futures.getSymbol. Unit: times.
             * @example 5
             */
            leverage: components["schemas"]["Amount"];
        };
        /** @description true when the leverage is set. */
        ModifyMarginLeverageResult: boolean;
        GetPositionModeParameters: Record<string, never>;
        /** @description Position mode of the account. */
        GetPositionModeResult: {
            /**
             * @description 0 for one-way, 1 for hedge mode.
             * @example 0
             */
            positionMode: number;
        };
        SwitchPositionModeParameters: {
            /**
             * @description 0 for one-way, 1 for hedge mode; as text.
             * @enum {string}
             */
            positionMode: "0" | "1";
        };
        /** @description Position mode of the account. */
        SwitchPositionModeResult: {
            /**
             * @description 0 for one-way, 1 for hedge mode.
             * @example 0
             */
            positionMode?: number | string;
        };
        GetPositionDetailsParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description Position of the contract. */
        GetPositionDetailsResult: components["schemas"]["FuturesPosition"];
        GetPositionV2Parameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description Positions of the contract. */
        GetPositionV2Result: components["schemas"]["FuturesPositionV2"][];
        GetPositionListParameters: {
            /** @description Settlement asset of the contracts; all when absent. */
            currency?: components["schemas"]["Currency"];
        };
        /** @description Open positions. */
        GetPositionListResult: components["schemas"]["FuturesPosition"][];
        GetPositionsHistoryParameters: {
            /** @description Futures contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
            /** @description Closed at this time or later. */
            from?: components["schemas"]["Time"];
            /** @description Closed at this time or earlier. */
            to?: components["schemas"]["Time"];
            /**
             * @description Rows per page, at most 200.
             * @default 10
             */
            limit?: number;
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            pageId?: number;
        };
        /** @description One page of closed positions. */
        GetPositionsHistoryResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: {
                /**
                 * @description Id of the closing.
                 * @example 500000000007654321
                 */
                closeId: string;
                /**
                 * @description User id.
                 * @example 6543210fedcba98765432100
                 */
                userId: string;
                /**
                 * @description Futures contract.
                 * @example XBTUSDTM
                 */
                symbol: string;
                /**
                 * @description Asset of margin, profit and fees.
                 * @example USDT
                 */
                settleCurrency: string;
                /** @description Leverage of the position. Unit: times. */
                leverage: components["schemas"]["UnsignedDecimal"];
                /** @description How the position was closed; CLOSE_LONG and CLOSE_SHORT by an order. */
                type: "CLOSE_LONG" | "CLOSE_SHORT" | (string & {});
                /** @description Profit after fees and funding. Unit: settleCurrency. */
                pnl: components["schemas"]["Decimal"];
                /** @description Profit before fees and funding, with its sign turned. Unit: settleCurrency. */
                realisedGrossCost: components["schemas"]["Decimal"];
                /** @description Profit that was taken out of the position. Unit: settleCurrency. */
                withdrawPnl: components["schemas"]["Decimal"];
                /** @description Trading fees, positive when paid. Unit: settleCurrency. */
                tradeFee: components["schemas"]["Decimal"];
                /** @description Funding, negative when paid. Unit: settleCurrency. */
                fundingFee: components["schemas"]["Decimal"];
                /** @description When the position was opened. */
                openTime: components["schemas"]["Time"];
                /** @description When the position was closed. */
                closeTime: components["schemas"]["Time"];
                /** @description Mean entry price. Unit: quote asset. */
                openPrice: components["schemas"]["UnsignedDecimal"];
                /** @description Mean exit price. Unit: quote asset. */
                closePrice: components["schemas"]["UnsignedDecimal"];
                /** @description Margin mode of the position. */
                marginMode: "ISOLATED" | "CROSS" | (string & {});
                /** @description Same as realisedGrossCost in the recorded answer; the venue does not explain it. Unit: settleCurrency. */
                realisedGrossCostNew: components["schemas"]["Decimal"];
                /** @description Tax; for users of some regions. Unit: settleCurrency. */
                tax: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Profit divided by the margin, where the venue tells it. Unit: ratio.
                 * @example 0.0654
                 */
                roe?: string | null;
                /**
                 * @description Amount that was liquidated; null without a liquidation. Unit: settleCurrency.
                 * @example 0
                 */
                liquidAmount: string | null;
                /**
                 * @description Price of the liquidation; null without one. Unit: quote asset.
                 * @example 45314.33
                 */
                liquidPrice: string | null;
                /** @description Side of the position. */
                side: "LONG" | "SHORT" | (string & {});
            }[];
        };
        FuturesAddIsolatedMarginParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Margin to add; the venue has a minimum, about 0.00001667 XBT on XBTUSDM. Unit: settleCurrency. */
            margin: components["schemas"]["AmountNumber"];
            /**
             * @description The caller's own id of the change, at most 36 characters, different for every change.
             * @example 8f2c61d0-4a9b-4a3e-9d57-2f6b1c0e7a34
             */
            bizNo: string;
            /**
             * @description Side of the position. BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account.
             * @enum {string}
             */
            positionSide?: "BOTH" | "LONG" | "SHORT";
        };
        /** @description Position after the change. */
        FuturesAddIsolatedMarginResult: components["schemas"]["FuturesPosition"];
        FuturesRemoveIsolatedMarginParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Margin to take out, in the settlement asset of the contract. Unit: settleCurrency. */
            withdrawAmount: components["schemas"]["Amount"];
            /**
             * @description Side of the position. BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account.
             * @enum {string}
             */
            positionSide?: "BOTH" | "LONG" | "SHORT";
        };
        /** @description Margin that was taken out. Unit: settleCurrency. */
        FuturesRemoveIsolatedMarginResult: components["schemas"]["UnsignedDecimal"];
        FuturesGetMaxWithdrawMarginParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description Side of the position. BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account.
             * @enum {string}
             */
            positionSide?: "BOTH" | "LONG" | "SHORT";
        };
        /** @description Margin that can be taken out. Unit: settleCurrency. */
        FuturesGetMaxWithdrawMarginResult: components["schemas"]["UnsignedDecimal"];
        FuturesGetMaxOpenSizeParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Price of the order, a multiple of tickSize of the contract. Unit: quote asset. */
            price: components["schemas"]["Amount"];
            /** @description Leverage of the order. Unit: times. */
            leverage: number;
        };
        /** @description Largest sizes. */
        FuturesGetMaxOpenSizeResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Contracts that can be bought; 0 for none. Unit: contracts. */
            maxBuyOpenSize: number;
            /** @description Contracts that can be sold; 0 for none. Unit: contracts. */
            maxSellOpenSize: number;
        };
        GetCrossMarginRiskLimitParameters: {
            /**
             * @description Up to 50 futures contracts, joined by commas without spaces.
             * @example XBTUSDTM,ETHUSDTM
             */
            symbol: string;
            /** @description Margin to assume; the worth of 10000 USD when absent. Unit: settleCurrency. */
            totalMargin?: components["schemas"]["Amount"];
            /** @description Leverage to assume; the highest cross leverage of the contract when absent. Unit: times. */
            leverage?: number;
        };
        /** @description One entry per contract. */
        GetCrossMarginRiskLimitResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Largest position. Unit: contracts. */
            maxOpenSize: number;
            /** @description Value of the largest position. Unit: quote asset. */
            maxOpenValue: components["schemas"]["UnsignedDecimal"];
            /** @description Margin that was assumed. Unit: currency. */
            totalMargin: components["schemas"]["UnsignedDecimal"];
            /** @description Price that was assumed, that of the latest trade. Unit: quote asset. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Leverage that was assumed. Unit: times. */
            leverage: components["schemas"]["UnsignedDecimal"];
            /** @description Maintenance margin rate. Unit: ratio. */
            mmr: components["schemas"]["UnsignedDecimal"];
            /** @description Initial margin rate. Unit: ratio. */
            imr: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Asset of the margin.
             * @example USDT
             */
            currency: string;
        }[];
        GetCrossMarginRequirementParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description Value of the position. Unit: quote asset.
             * @example 10000
             */
            positionValue: components["schemas"]["Amount"];
            /**
             * @description Leverage to assume; that of the account when absent. Unit: times.
             * @example 5
             */
            leverage?: components["schemas"]["Amount"];
        };
        /** @description Margin rates of the position. */
        GetCrossMarginRequirementResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Initial margin rate. Unit: ratio. */
            imr: components["schemas"]["FuturesFigure"];
            /** @description Maintenance margin rate. Unit: ratio. */
            mmr: components["schemas"]["FuturesFigure"];
            /** @description Size of the position. Unit: contracts. */
            size?: number;
            /** @description Value that was assumed. Unit: quote asset. */
            positionValue?: components["schemas"]["FuturesFigure"];
            /** @description Price that was assumed. Unit: quote asset. */
            price?: components["schemas"]["FuturesFigure"];
        };
        GetIsolatedMarginRiskLimitParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        /** @description Levels, lowest first. */
        GetIsolatedMarginRiskLimitResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description Risk limit level, from 1.
             * @example 1
             */
            level: number;
            /** @description Largest value of a position at this level, included. Unit: settleCurrency. */
            maxRiskLimit: number;
            /** @description Value from which this level is needed. Unit: settleCurrency. */
            minRiskLimit: number;
            /** @description Highest leverage at this level. Unit: times. */
            maxLeverage: number;
            /** @description Initial margin rate. Unit: ratio. */
            initialMargin: number;
            /** @description Maintenance margin rate. Unit: ratio. */
            maintainMargin: number;
        }[];
        FuturesModifyIsolatedMarginRiskLimitParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description Risk limit level to change to.
             * @example 2
             */
            level: number;
        };
        /** @description true when the request was taken. */
        FuturesModifyIsolatedMarginRiskLimitResult: boolean;
        FuturesModifyAutoDepositStatusParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description true to switch it on, false to switch it off. */
            status: boolean;
        };
        /** @description true when it is set. */
        FuturesModifyAutoDepositStatusResult: boolean;
        FuturesGetServerTimeParameters: Record<string, never>;
        /** @description Time of the venue. */
        FuturesGetServerTimeResult: components["schemas"]["Time"];
        ModifyPurchaseParameters: {
            /** @description Asset of the subscription. */
            currency: components["schemas"]["Currency"];
            /**
             * @description Rate asked for, per year and as a fraction: 0.05 is 5 %. Bounds and step: margin.getLoanMarket. Unit: ratio.
             * @example 0.05
             */
            interestRate: components["schemas"]["Amount"];
            /** @description Number of the subscription. */
            purchaseOrderNo: components["schemas"]["LendingOrderNo"];
        };
        /** @description Nothing; null. */
        ModifyPurchaseResult: string | null;
        GetLoanMarketParameters: {
            /** @description Asset to read; all assets when absent. */
            currency?: components["schemas"]["Currency"];
        };
        /** @description One entry per asset. */
        GetLoanMarketResult: {
            /**
             * @description Asset code.
             * @example BTC
             */
            currency: string;
            /** @description Whether the asset may be lent now. */
            purchaseEnable: boolean;
            /** @description Whether lent money may be called back now. */
            redeemEnable: boolean;
            /** @description Step of the amount to lend or call back. Unit: currency. */
            increment: components["schemas"]["UnsignedDecimal"];
            /** @description Least amount to lend. Unit: currency. */
            minPurchaseSize: components["schemas"]["UnsignedDecimal"];
            /** @description Lowest rate that may be asked for, per year. Unit: ratio. */
            minInterestRate: components["schemas"]["UnsignedDecimal"];
            /** @description Highest rate that may be asked for, per year. Unit: ratio. */
            maxInterestRate: components["schemas"]["UnsignedDecimal"];
            /** @description Step of the rate. Unit: ratio. */
            interestIncrement: components["schemas"]["UnsignedDecimal"];
            /** @description Most that may be lent. Unit: currency. */
            maxPurchaseSize: components["schemas"]["UnsignedDecimal"];
            /** @description Latest rate of the market, per year. Unit: ratio. */
            marketInterestRate: components["schemas"]["UnsignedDecimal"];
            /** @description Whether lending can be automatic. */
            autoPurchaseEnable: boolean;
        }[];
        GetLoanMarketInterestRateParameters: {
            /** @description Asset to read; one per request. */
            currency: components["schemas"]["Currency"];
        };
        /** @description One entry per hour. */
        GetLoanMarketInterestRateResult: {
            /**
             * @description The hour, as year, month, day and hour in digits. Its time zone is not documented. Unit: YYYYMMDDHH00.
             * @example 202601010000
             */
            time: string;
            /** @description Rate of the market, per year. Unit: ratio. */
            marketInterestRate: components["schemas"]["UnsignedDecimal"];
        }[];
        PurchaseParameters: {
            /** @description Asset to lend. */
            currency: components["schemas"]["Currency"];
            /** @description Amount to lend: a multiple of increment between minPurchaseSize and maxPurchaseSize of margin.getLoanMarket. Unit: currency. */
            size: components["schemas"]["Amount"];
            /**
             * @description Rate asked for, per year and as a fraction: 0.05 is 5 %. Bounds and step: margin.getLoanMarket. Unit: ratio.
             * @example 0.05
             */
            interestRate: components["schemas"]["Amount"];
        };
        /** @description The subscription. */
        PurchaseResult: {
            /**
             * @description Number of the subscription: purchaseOrderNo elsewhere.
             * @example 68d2c4a1e5f60700018b3c01
             */
            orderNo: string;
        };
        GetPurchaseOrdersParameters: {
            /**
             * @description DONE for those that are settled, PENDING for those that still run.
             * @enum {string}
             */
            status: "DONE" | "PENDING";
            /** @description Asset to read; all assets when absent. */
            currency?: components["schemas"]["Currency"];
            /** @description Number of one subscription. */
            purchaseOrderNo?: components["schemas"]["LendingOrderNo"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 1 to 50.
             * @default 50
             */
            pageSize?: number;
        };
        /** @description One page of subscriptions. */
        GetPurchaseOrdersResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: {
                /**
                 * @description Asset code.
                 * @example BTC
                 */
                currency: string;
                /**
                 * @description Number of the subscription.
                 * @example 68d2c4a1e5f60700018b3c01
                 */
                purchaseOrderNo: string;
                /** @description What was offered. Unit: currency. */
                purchaseSize: components["schemas"]["UnsignedDecimal"];
                /** @description Part that is lent out. Unit: currency. */
                matchSize: components["schemas"]["UnsignedDecimal"];
                /** @description Rate asked for, per year. Unit: ratio. */
                interestRate: components["schemas"]["UnsignedDecimal"];
                /** @description Documented as what was called back; the name speaks of earnings. Unit: currency. */
                incomeSize: components["schemas"]["UnsignedDecimal"];
                /** @description When it was offered. */
                applyTime: components["schemas"]["Time"];
                /** @description PENDING while it runs or is being settled, DONE when it is over. */
                status: components["schemas"]["LendingStatus"];
            }[];
        };
        RedeemParameters: {
            /** @description Asset of the subscription. */
            currency: components["schemas"]["Currency"];
            /** @description Amount to call back, a multiple of increment of margin.getLoanMarket. Unit: currency. */
            size: components["schemas"]["Amount"];
            /** @description Number of the subscription to take it from. */
            purchaseOrderNo: components["schemas"]["LendingOrderNo"];
        };
        /** @description The redemption. */
        RedeemResult: {
            /**
             * @description Number of the redemption: redeemOrderNo elsewhere.
             * @example 68d2c4b7e5f60700018b3c02
             */
            orderNo: string;
        };
        GetRedeemOrdersParameters: {
            /**
             * @description DONE for those that are settled, PENDING for those that still run.
             * @enum {string}
             */
            status: "DONE" | "PENDING";
            /** @description Asset to read; all assets when absent. */
            currency?: components["schemas"]["Currency"];
            /** @description Number of one redemption. */
            redeemOrderNo?: components["schemas"]["LendingOrderNo"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 1 to 50.
             * @default 50
             */
            pageSize?: number;
        };
        /** @description One page of redemptions. */
        GetRedeemOrdersResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: {
                /**
                 * @description Asset code.
                 * @example BTC
                 */
                currency: string;
                /**
                 * @description Number of the subscription that it takes from.
                 * @example 68d2c4a1e5f60700018b3c01
                 */
                purchaseOrderNo: string;
                /**
                 * @description Number of the redemption.
                 * @example 68d2c4b7e5f60700018b3c02
                 */
                redeemOrderNo: string;
                /** @description What was called back. Unit: currency. */
                redeemSize: components["schemas"]["UnsignedDecimal"];
                /** @description What has come back. Unit: currency. */
                receiptSize: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description When it was called back. Unit: ms.
                 * @example null
                 */
                applyTime: string | number | null;
                /** @description PENDING while it runs or is being settled, DONE when it is over. */
                status: components["schemas"]["LendingStatus"];
            }[];
        };
        GetIsolatedMarginSymbolsParameters: Record<string, never>;
        /** @description One entry per pair. */
        GetIsolatedMarginSymbolsResult: {
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description Display name of the pair.
             * @example BTC-USDT
             */
            symbolName: string;
            /**
             * @description Base asset.
             * @example BTC
             */
            baseCurrency: string;
            /**
             * @description Quote asset.
             * @example USDT
             */
            quoteCurrency: string;
            /**
             * @description Largest leverage. Unit: times.
             * @example 10
             */
            maxLeverage: number;
            /** @description Debt ratio at which the venue liquidates. Unit: ratio. */
            flDebtRatio: components["schemas"]["UnsignedDecimal"];
            /** @description Whether the pair may be traded on isolated margin. */
            tradeEnable: boolean;
            /** @description Largest debt ratio at which loans are still renewed by themselves. Unit: ratio. */
            autoRenewMaxDebtRatio: components["schemas"]["UnsignedDecimal"];
            /** @description Whether the base asset may be borrowed. */
            baseBorrowEnable: boolean;
            /** @description Whether the quote asset may be borrowed. */
            quoteBorrowEnable: boolean;
            /** @description Whether the base asset may be moved in. */
            baseTransferInEnable: boolean;
            /** @description Whether the quote asset may be moved in. */
            quoteTransferInEnable: boolean;
            /** @description Borrow coefficient of the base asset. Unit: ratio. */
            baseBorrowCoefficient: components["schemas"]["UnsignedDecimal"];
            /** @description Borrow coefficient of the quote asset. Unit: ratio. */
            quoteBorrowCoefficient: components["schemas"]["UnsignedDecimal"];
        }[];
        GetMarkPriceDetailParameters: {
            /**
             * @description Index pair, such as USDT-BTC.
             * @example USDT-BTC
             */
            symbol: components["schemas"]["Symbol"];
        };
        /** @description Mark price of the pair. */
        GetMarkPriceDetailResult: components["schemas"]["MarginMarkPrice"];
        GetETFInfoParameters: {
            /**
             * @description Code of the token; all tokens when absent.
             * @example BTCUP
             */
            currency?: components["schemas"]["Currency"];
        };
        /** @description One entry per token. */
        GetETFInfoResult: {
            /**
             * @description Code of the token.
             * @example BTCUP
             */
            currency: string;
            /** @description Net asset value of one token. Unit: USDT. */
            netAsset: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Leverage that the token aims at, as a number or a range. Unit: times.
             * @example 2-4
             */
            targetLeverage: string;
            /** @description Leverage now. Unit: times. */
            actualLeverage: components["schemas"]["Decimal"];
            /** @description Tokens in circulation. Unit: currency. */
            issuedSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Futures that back the token: number of contracts, then the contract.
             * @example 120.5 XBTUSDTM
             */
            basket: string;
        }[];
        GetCrossMarginSymbolsParameters: {
            /** @description Pair to read; all pairs when absent. */
            symbol?: components["schemas"]["Symbol"];
        };
        /** @description The pairs. */
        GetCrossMarginSymbolsResult: {
            /** @description Time of the venue. */
            timestamp: components["schemas"]["Time"];
            /** @description One entry per pair. */
            items: {
                /**
                 * @description Pair.
                 * @example BTC-USDT
                 */
                symbol: string;
                /**
                 * @description Display name of the pair.
                 * @example BTC-USDT
                 */
                name: string;
                /** @description Whether the pair may be traded on cross margin. */
                enableTrading: boolean;
                /**
                 * @description Section of the market that the pair is listed in.
                 * @example USDS
                 */
                market: string;
                /**
                 * @description Base asset.
                 * @example BTC
                 */
                baseCurrency: string;
                /**
                 * @description Quote asset.
                 * @example USDT
                 */
                quoteCurrency: string;
                /** @description Step of the size. Unit: base asset. */
                baseIncrement: components["schemas"]["UnsignedDecimal"];
                /** @description Least size of an order. Unit: base asset. */
                baseMinSize: components["schemas"]["UnsignedDecimal"];
                /** @description Step of the funds of a market order. Unit: quote asset. */
                quoteIncrement: components["schemas"]["UnsignedDecimal"];
                /** @description Least funds of a market order. Unit: quote asset. */
                quoteMinSize: components["schemas"]["UnsignedDecimal"];
                /** @description Largest size of an order. Unit: base asset. */
                baseMaxSize: components["schemas"]["UnsignedDecimal"];
                /** @description Largest funds of a market order. Unit: quote asset. */
                quoteMaxSize: components["schemas"]["UnsignedDecimal"];
                /** @description Step of the price. Unit: quote asset. */
                priceIncrement: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Asset of the fee.
                 * @example USDT
                 */
                feeCurrency: string;
                /** @description How far a price may be from the market's. Unit: ratio. */
                priceLimitRate: components["schemas"]["UnsignedDecimal"];
                /** @description Least value of an order. Unit: quote asset. */
                minFunds: components["schemas"]["UnsignedDecimal"];
            }[];
        };
        GetMarkPriceListParameters: Record<string, never>;
        /** @description One entry per index pair. */
        GetMarkPriceListResult: components["schemas"]["MarginMarkPrice"][];
        GetMarginRiskLimitParameters: {
            /**
             * @description true for the limits of isolated margin, false for those of cross margin.
             * @default false
             */
            isIsolated?: boolean;
            /** @description Asset to read, on cross margin; all assets when absent. */
            currency?: components["schemas"]["Currency"];
            /** @description Pair to read, on isolated margin; all pairs when absent. */
            symbol?: components["schemas"]["Symbol"];
        };
        /** @description One entry per asset on cross margin, per pair on isolated margin. */
        GetMarginRiskLimitResult: (components["schemas"]["MarginRiskLimitOfAsset"] | components["schemas"]["MarginRiskLimitOfPair"])[];
        GetBorrowInterestRateParameters: {
            /** @description VIP level to read the rates of, 0 to 12; that of the account when absent. */
            vipLevel?: number;
            /** @description Assets to read, at most 50, joined by commas; all assets when absent. */
            currency?: components["schemas"]["MarginCurrencies"];
        };
        /** @description Rates of one VIP level. */
        GetBorrowInterestRateResult: {
            /**
             * @description VIP level that the rates are for.
             * @example 0
             */
            vipLevel: number;
            /** @description One entry per asset. */
            items: {
                /**
                 * @description Asset code.
                 * @example BTC
                 */
                currency: string;
                /** @description Interest rate per hour. Unit: ratio. */
                hourlyBorrowRate: components["schemas"]["UnsignedDecimal"];
                /** @description Interest rate per year. Unit: ratio. */
                annualizedBorrowRate: components["schemas"]["UnsignedDecimal"];
            }[];
        };
        GetMarginCollateralRatioParameters: {
            /** @description Assets to read, joined by commas; all assets when absent. */
            currencyList?: components["schemas"]["MarginCurrencies"];
        };
        /** @description One entry per group of assets. */
        GetMarginCollateralRatioResult: {
            /** @description Assets of the group. */
            currencyList: string[];
            /** @description Tiers from the lowest up. */
            items: {
                /**
                 * @description Start of the tier. Unit: currency.
                 * @example 0
                 */
                lowerLimit: string;
                /**
                 * @description End of the tier. Unit: currency.
                 * @example 10
                 */
                upperLimit: string;
                /** @description Share that counts; 1 is all of it. Unit: ratio. */
                collateralRatio: components["schemas"]["UnsignedDecimal"];
            }[];
        }[];
        GetMarketAvailableInventoryParameters: {
            /** @description Asset to read; all assets when absent. */
            currency?: components["schemas"]["Currency"];
        };
        /** @description One entry per asset. */
        GetMarketAvailableInventoryResult: {
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /** @description What is left to borrow. Unit: currency. */
            borrowableAmount: components["schemas"]["UnsignedDecimal"];
        }[];
        AddOcoOrderParameters: {
            /** @description The caller's own id of the OCO order, different for every one. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell; of both orders.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description Price of the limit order. Unit: quote asset.
             * @example 60000
             */
            price: components["schemas"]["Amount"];
            /**
             * @description Quantity of each of the two orders. Unit: base asset.
             * @example 0.001
             */
            size: components["schemas"]["Amount"];
            /**
             * @description Price that triggers the stop order. Unit: quote asset.
             * @example 48000
             */
            stopPrice: components["schemas"]["Amount"];
            /**
             * @description Limit price of the stop order once it is triggered. Unit: quote asset.
             * @example 47900
             */
            limitPrice: components["schemas"]["Amount"];
            /** @description true for isolated margin, false for cross margin. */
            isIsolated: boolean;
            /**
             * @description true to borrow what is missing, at the lowest rate to be had.
             * @default false
             */
            autoBorrow?: boolean;
            /**
             * @description true to repay debts with what the order brings.
             * @default false
             */
            autoRepay?: boolean;
        };
        /** @description The OCO order. */
        AddOcoOrderResult: {
            /**
             * @description The venue's id of the OCO order.
             * @example 68d2e1f3e5f60700018b4a20
             */
            orderId: string;
        };
        CancelOcoOrderByOrderIdParameters: {
            /** @description The venue's id of the OCO order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description What is to be cancelled. */
        CancelOcoOrderByOrderIdResult: {
            /** @description Ids of the two orders. */
            cancelledOrderIds: string[];
        };
        CancelOcoOrderByClientOidParameters: {
            /** @description The caller's own id of the OCO order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        /** @description What is to be cancelled. */
        CancelOcoOrderByClientOidResult: {
            /** @description Ids of the two orders. */
            cancelledOrderIds: string[];
        };
        BatchCancelOcoOrdersParameters: {
            /** @description Ids of OCO orders, joined by commas; all when absent. */
            orderIds?: components["schemas"]["MarginOrderIds"];
            /** @description Pair; all pairs when absent. */
            symbol?: components["schemas"]["Symbol"];
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. Both when absent. */
            tradeType?: components["schemas"]["MarginTradeType"];
        };
        /** @description What is to be cancelled. */
        BatchCancelOcoOrdersResult: {
            /** @description Ids of the orders, two for each OCO order. */
            cancelledOrderIds: string[];
        };
        GetOcoOrderByOrderIdParameters: {
            /** @description The venue's id of the OCO order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description The OCO order; null where there is none. */
        GetOcoOrderByOrderIdResult: components["schemas"]["MarginOcoOrder"] | null;
        GetOcoOrderByClientOidParameters: {
            /** @description The caller's own id of the OCO order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        /** @description The OCO order; null where there is none. */
        GetOcoOrderByClientOidResult: components["schemas"]["MarginOcoOrder"] | null;
        GetOcoOrderDetailByOrderIdParameters: {
            /** @description The venue's id of the OCO order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description The OCO order; null where there is none. */
        GetOcoOrderDetailByOrderIdResult: components["schemas"]["MarginOcoOrderDetail"] | null;
        GetOcoOrderListParameters: {
            /** @description Rows per page, 10 to 500. */
            pageSize: number;
            /** @description Page to read, from 1. */
            currentPage: number;
            /** @description Pair; all pairs when absent. */
            symbol?: components["schemas"]["Symbol"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /** @description Ids of OCO orders, joined by commas. */
            orderIds?: components["schemas"]["MarginOrderIds"];
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. Both when absent. */
            tradeType?: components["schemas"]["MarginTradeType"];
        };
        /** @description One page of OCO orders. */
        GetOcoOrderListResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["MarginOcoOrder"][];
        };
        MarginGetTradeHistoryParameters: {
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: components["schemas"]["MarginTradeType"];
            /** @description Id of one order. */
            orderId?: components["schemas"]["OrderId"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description limit or market; both when absent.
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description lastId of the page before; the newest rows when absent.
             * @example 140000000123
             */
            lastId?: number;
            /**
             * @description Rows per page, 1 to 100.
             * @default 20
             */
            limit?: number;
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
        };
        /** @description One page of trades. */
        MarginGetTradeHistoryResult: {
            /**
             * @description Place of this page: give it as lastId to read the next one.
             * @example 140000000123
             */
            lastId: number;
            /** @description Rows of this page, newest change first. */
            items: components["schemas"]["MarginFill"][];
        };
        MarginAddOrderParameters: {
            /** @description The caller's own id of the order, different for every order. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit needs price and size; market needs size or funds.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description What happens when an order would trade with another one of the same user: CN cancels the new one, CO the old one, CB both, DC takes the smaller size off both.
             * @enum {string}
             */
            stp?: "CN" | "CO" | "CB" | "DC";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price?: components["schemas"]["Amount"];
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size?: components["schemas"]["Amount"];
            /**
             * @description Amount to spend or to receive, for market orders; not together with size. Unit: quote asset.
             * @example 50
             */
            funds?: components["schemas"]["Amount"];
            /**
             * @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing.
             * @default GTC
             * @enum {string}
             */
            timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
            /**
             * @description Time until the order is cancelled; with GTT only. Unit: s.
             * @example 60
             */
            cancelAfter?: number;
            /**
             * @description true to have the order refused rather than take from the book; without effect on IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the shown book. By one source the venue ended such orders in August 2026.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize of it. By one source the venue ended such orders in August 2026.
             * @default false
             */
            iceberg?: boolean;
            /**
             * @description Part of an iceberg order that is shown. Unit: base asset.
             * @example 0.0005
             */
            visibleSize?: components["schemas"]["Amount"];
            /**
             * @description true for isolated margin, false for cross margin.
             * @default false
             */
            isIsolated?: boolean;
            /**
             * @description true to borrow what is missing, at the lowest rate to be had.
             * @default false
             */
            autoBorrow?: boolean;
            /**
             * @description true to repay debts with what the order brings.
             * @default false
             */
            autoRepay?: boolean;
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size: components["schemas"]["Amount"];
        });
        /** @description The order. */
        MarginAddOrderResult: components["schemas"]["MarginPlacedOrder"];
        MarginGetSymbolsWithOpenOrderParameters: {
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: components["schemas"]["MarginTradeType"];
        };
        /** @description The pairs. */
        MarginGetSymbolsWithOpenOrderResult: {
            /**
             * @description Number of the pairs.
             * @example 1
             */
            symbolSize: number;
            /** @description Pairs with open orders. */
            symbols: string[];
        };
        MarginAddOrderTestParameters: {
            /** @description The caller's own id of the order, different for every order. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit needs price and size; market needs size or funds.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description What happens when an order would trade with another one of the same user: CN cancels the new one, CO the old one, CB both, DC takes the smaller size off both.
             * @enum {string}
             */
            stp?: "CN" | "CO" | "CB" | "DC";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price?: components["schemas"]["Amount"];
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size?: components["schemas"]["Amount"];
            /**
             * @description Amount to spend or to receive, for market orders; not together with size. Unit: quote asset.
             * @example 50
             */
            funds?: components["schemas"]["Amount"];
            /**
             * @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing.
             * @default GTC
             * @enum {string}
             */
            timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
            /**
             * @description Time until the order is cancelled; with GTT only. Unit: s.
             * @example 60
             */
            cancelAfter?: number;
            /**
             * @description true to have the order refused rather than take from the book; without effect on IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the shown book. By one source the venue ended such orders in August 2026.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize of it. By one source the venue ended such orders in August 2026.
             * @default false
             */
            iceberg?: boolean;
            /**
             * @description Part of an iceberg order that is shown. Unit: base asset.
             * @example 0.0005
             */
            visibleSize?: components["schemas"]["Amount"];
            /**
             * @description true for isolated margin, false for cross margin.
             * @default false
             */
            isIsolated?: boolean;
            /**
             * @description true to borrow what is missing, at the lowest rate to be had.
             * @default false
             */
            autoBorrow?: boolean;
            /**
             * @description true to repay debts with what the order brings.
             * @default false
             */
            autoRepay?: boolean;
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size: components["schemas"]["Amount"];
        });
        /** @description The order. */
        MarginAddOrderTestResult: components["schemas"]["MarginPlacedOrder"];
        MarginCancelAllOrdersBySymbolParameters: {
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: components["schemas"]["MarginTradeType"];
        };
        /** @description success when the request was taken in. */
        MarginCancelAllOrdersBySymbolResult: "success" | (string & {});
        MarginGetOpenOrdersParameters: {
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: components["schemas"]["MarginTradeType"];
        };
        /** @description One entry per order. */
        MarginGetOpenOrdersResult: components["schemas"]["MarginOrder"][];
        MarginGetOrderByClientOidParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        /** @description The order. */
        MarginGetOrderByClientOidResult: components["schemas"]["MarginOrder"];
        MarginCancelOrderByClientOidParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        /** @description The order that is to be cancelled. */
        MarginCancelOrderByClientOidResult: {
            /**
             * @description The caller's own id of the order.
             * @example my-order-0001
             */
            clientOid: string;
        };
        MarginGetClosedOrdersParameters: {
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: components["schemas"]["MarginTradeType"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description limit or market; both when absent.
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description lastId of the page before; the newest rows when absent.
             * @example 140000000123
             */
            lastId?: number;
            /**
             * @description Rows per page, 1 to 100.
             * @default 20
             */
            limit?: number;
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
        };
        /** @description One page of orders. */
        MarginGetClosedOrdersResult: {
            /**
             * @description Place of this page: give it as lastId to read the next one.
             * @example 140000000123
             */
            lastId: number;
            /** @description Rows of this page, newest change first. */
            items: components["schemas"]["MarginOrder"][];
        };
        MarginGetOrderByOrderIdParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description The order. */
        MarginGetOrderByOrderIdResult: components["schemas"]["MarginOrder"];
        MarginCancelOrderByOrderIdParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description The order that is to be cancelled. */
        MarginCancelOrderByOrderIdResult: {
            /**
             * @description The venue's id of the order.
             * @example 68d2d0c9e5f60700018b3d10
             */
            orderId: string;
        };
        AddOrderV1Parameters: {
            /** @description The caller's own id of the order, different for every order. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit needs price and size; market needs size or funds.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description What happens when an order would trade with another one of the same user: CN cancels the new one, CO the old one, CB both, DC takes the smaller size off both.
             * @enum {string}
             */
            stp?: "CN" | "CO" | "CB" | "DC";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price?: components["schemas"]["Amount"];
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size?: components["schemas"]["Amount"];
            /**
             * @description Amount to spend or to receive, for market orders; not together with size. Unit: quote asset.
             * @example 50
             */
            funds?: components["schemas"]["Amount"];
            /**
             * @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing.
             * @default GTC
             * @enum {string}
             */
            timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
            /**
             * @description Time until the order is cancelled; with GTT only. Unit: s.
             * @example 60
             */
            cancelAfter?: number;
            /**
             * @description true to have the order refused rather than take from the book; without effect on IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the shown book. By one source the venue ended such orders in August 2026.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize of it. By one source the venue ended such orders in August 2026.
             * @default false
             */
            iceberg?: boolean;
            /**
             * @description Part of an iceberg order that is shown. Unit: base asset.
             * @example 0.0005
             */
            visibleSize?: components["schemas"]["Amount"];
            /**
             * @description cross or isolated margin.
             * @default cross
             * @enum {string}
             */
            marginModel?: "cross" | "isolated";
            /**
             * @description true to borrow what is missing, at the lowest rate to be had.
             * @default false
             */
            autoBorrow?: boolean;
            /**
             * @description true to repay debts with what the order brings.
             * @default false
             */
            autoRepay?: boolean;
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size: components["schemas"]["Amount"];
        });
        /** @description The order. */
        AddOrderV1Result: components["schemas"]["MarginPlacedOrderV1"];
        AddOrderTestV1Parameters: {
            /** @description The caller's own id of the order, different for every order. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit needs price and size; market needs size or funds.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description What happens when an order would trade with another one of the same user: CN cancels the new one, CO the old one, CB both, DC takes the smaller size off both.
             * @enum {string}
             */
            stp?: "CN" | "CO" | "CB" | "DC";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price?: components["schemas"]["Amount"];
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size?: components["schemas"]["Amount"];
            /**
             * @description Amount to spend or to receive, for market orders; not together with size. Unit: quote asset.
             * @example 50
             */
            funds?: components["schemas"]["Amount"];
            /**
             * @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing.
             * @default GTC
             * @enum {string}
             */
            timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
            /**
             * @description Time until the order is cancelled; with GTT only. Unit: s.
             * @example 60
             */
            cancelAfter?: number;
            /**
             * @description true to have the order refused rather than take from the book; without effect on IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the shown book. By one source the venue ended such orders in August 2026.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize of it. By one source the venue ended such orders in August 2026.
             * @default false
             */
            iceberg?: boolean;
            /**
             * @description Part of an iceberg order that is shown. Unit: base asset.
             * @example 0.0005
             */
            visibleSize?: components["schemas"]["Amount"];
            /**
             * @description cross or isolated margin.
             * @default cross
             * @enum {string}
             */
            marginModel?: "cross" | "isolated";
            /**
             * @description true to borrow what is missing, at the lowest rate to be had.
             * @default false
             */
            autoBorrow?: boolean;
            /**
             * @description true to repay debts with what the order brings.
             * @default false
             */
            autoRepay?: boolean;
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size: components["schemas"]["Amount"];
        });
        /** @description The order. */
        AddOrderTestV1Result: components["schemas"]["MarginPlacedOrderV1"];
        MarginAddStopOrderParameters: {
            /** @description The caller's own id of the order, different for every order. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit needs price and size; market needs size or funds.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description loss triggers when the last price falls to stopPrice or below, entry when it rises to it or above.
             * @default loss
             * @enum {string}
             */
            stop?: "loss" | "entry";
            /**
             * @description Price at which the order is sent to the market. Unit: quote asset.
             * @example 48000
             */
            stopPrice: components["schemas"]["Amount"];
            /**
             * @description Note of the caller, at most 20 characters.
             * @example take profit
             */
            remark?: string;
            /**
             * @description What happens when an order would trade with another one of the same user: CN cancels the new one, CO the old one, CB both, DC takes the smaller size off both.
             * @enum {string}
             */
            stp?: "CN" | "CO" | "CB" | "DC";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price?: components["schemas"]["Amount"];
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size?: components["schemas"]["Amount"];
            /**
             * @description Amount to spend or to receive, for market orders; not together with size. Unit: quote asset.
             * @example 50
             */
            funds?: components["schemas"]["Amount"];
            /**
             * @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing.
             * @default GTC
             * @enum {string}
             */
            timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
            /**
             * @description Time until the order is cancelled; with GTT only. Unit: s.
             * @example 60
             */
            cancelAfter?: number;
            /**
             * @description true to have the order refused rather than take from the book; without effect on IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /** @description true for isolated margin, false for cross margin. */
            isIsolated: boolean;
            /** @description true to borrow what is missing, at the lowest rate to be had. */
            autoBorrow: boolean;
            /** @description true to repay debts with what the order brings. */
            autoRepay: boolean;
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size: components["schemas"]["Amount"];
        });
        /** @description The stop order. */
        MarginAddStopOrderResult: {
            /**
             * @description The venue's id of the stop order.
             * @example vs9a1b2c3d4e5f6g000h1001
             */
            orderId: string;
            /**
             * @description The caller's own id of the order.
             * @example my-order-0001
             */
            clientOid?: string;
        };
        MarginCancelStopOrderByOrderIdParameters: {
            /** @description The venue's id of the stop order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description What is to be cancelled. */
        MarginCancelStopOrderByOrderIdResult: {
            /** @description Ids of the stop orders. */
            cancelledOrderIds: string[];
        };
        MarginCancelStopOrderByClientOidParameters: {
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        /** @description What is to be cancelled. */
        MarginCancelStopOrderByClientOidResult: {
            /** @description Ids of the stop orders. */
            cancelledOrderIds: string[];
        };
        MarginBatchCancelStopOrderParameters: {
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: components["schemas"]["MarginTradeType"];
            /** @description Pair; all pairs when absent. */
            symbol?: components["schemas"]["Symbol"];
            /** @description Ids of stop orders, joined by commas; all when absent. */
            orderIds?: components["schemas"]["MarginOrderIds"];
        };
        /** @description What is to be cancelled. */
        MarginBatchCancelStopOrderResult: {
            /** @description Ids of the stop orders. */
            cancelledOrderIds: string[];
        };
        MarginGetStopOrdersListParameters: {
            /** @description Pair; all pairs when absent. */
            symbol?: components["schemas"]["Symbol"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description Kind of order; all kinds when absent.
             * @enum {string}
             */
            type?: "limit" | "market" | "limit_stop" | "market_stop";
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. Both when absent. */
            tradeType?: components["schemas"]["MarginTradeType"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /** @description Ids of stop orders, joined by commas. */
            orderIds?: components["schemas"]["MarginOrderIds"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /** @description Rows per page, 10 to 500. */
            pageSize?: number;
        };
        /** @description One page of stop orders. */
        MarginGetStopOrdersListResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["MarginStopOrder"][];
        };
        MarginGetStopOrderByOrderIdParameters: {
            /** @description The venue's id of the stop order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description The stop order. */
        MarginGetStopOrderByOrderIdResult: components["schemas"]["MarginStopOrder"];
        MarginGetStopOrderByClientOidParameters: {
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        /** @description The stop order. */
        MarginGetStopOrderByClientOidResult: components["schemas"]["MarginStopOrder"];
        GetBorrowHistoryParameters: {
            /** @description Asset of the loans; one per request. */
            currency: components["schemas"]["Currency"];
            /**
             * @description true for isolated margin, false for cross margin.
             * @default false
             */
            isIsolated?: boolean;
            /** @description Pair; needed when isIsolated is true. */
            symbol?: components["schemas"]["Symbol"];
            /** @description Number of one borrow order. */
            orderNo?: components["schemas"]["OrderNo"];
            /** @description Start of the time range. Absent or below 1680278400000 it is raised to that by the venue. */
            startTime?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endTime?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 10 to 500.
             * @default 50
             */
            pageSize?: number;
        } & ({
            /** @enum {unknown} */
            isIsolated?: false;
        } | {
            /** @constant */
            isIsolated: true;
            /** @description Pair; needed when isIsolated is true. */
            symbol: components["schemas"]["Symbol"];
        });
        /** @description One page of borrow orders. */
        GetBorrowHistoryResult: {
            /** @description Time of the venue. */
            timestamp: components["schemas"]["Time"];
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: {
                /** @description Number of the borrow order. */
                orderNo: string;
                symbol: components["schemas"]["LoanSymbol"];
                /** @description Asset code. */
                currency: string;
                /** @description What was asked for. Unit: currency. */
                size: components["schemas"]["UnsignedDecimal"];
                /** @description What was borrowed; 0 when the order failed. Unit: currency. */
                actualSize: components["schemas"]["UnsignedDecimal"];
                status: components["schemas"]["LoanStatus"];
                /** @description When the order was made. */
                createdTime: components["schemas"]["Time"];
            }[];
        };
        BorrowParameters: {
            /** @description Asset to borrow. */
            currency: components["schemas"]["Currency"];
            /**
             * Format: decimal
             * @description Amount to borrow, a positive decimal with at most 8 decimal places. The venue wants a multiple of the asset's borrow step and at least its borrow minimum. Unit: currency.
             */
            size: string | number;
            /**
             * @description IOC borrows what is to be had, FOK all or nothing.
             * @enum {string}
             */
            timeInForce: "IOC" | "FOK";
            /** @description Pair; needed when isIsolated is true. */
            symbol?: components["schemas"]["Symbol"];
            /**
             * @description true for isolated margin, false for cross margin.
             * @default false
             */
            isIsolated?: boolean;
            /**
             * @description true for the high-frequency margin account, false for the low-frequency one. The venue announced moving all margin users to high frequency by the end of 2025; for those who were moved it must be true.
             * @default false
             */
            isHf?: boolean;
        } & ({
            /** @enum {unknown} */
            isIsolated?: false;
        } | {
            /** @constant */
            isIsolated: true;
            /** @description Pair; needed when isIsolated is true. */
            symbol: components["schemas"]["Symbol"];
        });
        /** @description The loan. */
        BorrowResult: {
            /** @description Number of the borrow order. */
            orderNo: string;
            /** @description What was borrowed. */
            actualSize: components["schemas"]["ActualSize"];
        };
        GetRepayHistoryParameters: {
            /** @description Asset of the repayments; one per request. */
            currency: components["schemas"]["Currency"];
            /**
             * @description true for isolated margin, false for cross margin.
             * @default false
             */
            isIsolated?: boolean;
            /** @description Pair; needed when isIsolated is true. */
            symbol?: components["schemas"]["Symbol"];
            /** @description Number of one repay order. */
            orderNo?: components["schemas"]["OrderNo"];
            /** @description Start of the time range. Absent or below 1680278400000 it is raised to that by the venue. */
            startTime?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endTime?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 10 to 500.
             * @default 50
             */
            pageSize?: number;
        } & ({
            /** @enum {unknown} */
            isIsolated?: false;
        } | {
            /** @constant */
            isIsolated: true;
            /** @description Pair; needed when isIsolated is true. */
            symbol: components["schemas"]["Symbol"];
        });
        /** @description One page of repay orders. */
        GetRepayHistoryResult: {
            /** @description Time of the venue. */
            timestamp: components["schemas"]["Time"];
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: {
                /** @description Number of the repay order. */
                orderNo: string;
                symbol: components["schemas"]["LoanSymbol"];
                /** @description Asset code. */
                currency: string;
                /** @description What was to be repaid. Unit: currency. */
                size: components["schemas"]["UnsignedDecimal"];
                /** @description Part that went to borrowed money. Unit: currency. */
                principal: components["schemas"]["UnsignedDecimal"];
                /** @description Part that went to interest. Unit: currency. */
                interest: components["schemas"]["UnsignedDecimal"];
                status: components["schemas"]["LoanStatus"];
                /** @description When the order was made. */
                createdTime: components["schemas"]["Time"];
            }[];
        };
        RepayParameters: {
            /** @description Asset to repay. */
            currency: components["schemas"]["Currency"];
            /**
             * Format: decimal
             * @description Amount to repay, a positive decimal with at most 8 decimal places. The venue wants at least one unit of the asset's last decimal. Unit: currency.
             */
            size: string | number;
            /** @description Pair; needed when isIsolated is true. */
            symbol?: components["schemas"]["Symbol"];
            /**
             * @description true for isolated margin, false for cross margin.
             * @default false
             */
            isIsolated?: boolean;
            /**
             * @description true for the high-frequency margin account, false for the low-frequency one. The venue announced moving all margin users to high frequency by the end of 2025; for those who were moved it must be true.
             * @default false
             */
            isHf?: boolean;
        } & ({
            /** @enum {unknown} */
            isIsolated?: false;
        } | {
            /** @constant */
            isIsolated: true;
            /** @description Pair; needed when isIsolated is true. */
            symbol: components["schemas"]["Symbol"];
        });
        /** @description The repayment. */
        RepayResult: {
            /** @description Time of the venue. */
            timestamp: components["schemas"]["Time"];
            /** @description Number of the repay order. */
            orderNo: string;
            /** @description What was repaid. */
            actualSize: components["schemas"]["ActualSize"];
        };
        GetInterestHistoryParameters: {
            /** @description Asset of the loans; all when absent. */
            currency?: components["schemas"]["Currency"];
            /**
             * @description true for isolated margin, false for cross margin.
             * @default false
             */
            isIsolated?: boolean;
            /** @description Pair; needed when isIsolated is true. */
            symbol?: components["schemas"]["Symbol"];
            /** @description Start of the time range. Absent or below 1680278400000 it is raised to that by the venue. */
            startTime?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endTime?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 10 to 500.
             * @default 50
             */
            pageSize?: number;
        } & ({
            /** @enum {unknown} */
            isIsolated?: false;
        } | {
            /** @constant */
            isIsolated: true;
            /** @description Pair; needed when isIsolated is true. */
            symbol: components["schemas"]["Symbol"];
        });
        /** @description One page of interest rows. */
        GetInterestHistoryResult: {
            /** @description Time of the venue. */
            timestamp: components["schemas"]["Time"];
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: {
                /** @description Asset code. */
                currency: string;
                /** @description Interest rate per day. Unit: ratio. */
                dayRatio: components["schemas"]["UnsignedDecimal"];
                /** @description Interest charged. Unit: currency. */
                interestAmount: components["schemas"]["UnsignedDecimal"];
                /** @description When the interest was charged. */
                createdTime: components["schemas"]["Time"];
            }[];
        };
        ModifyLeverageParameters: {
            /**
             * Format: decimal
             * @description Leverage, greater than 1, at most two decimal places. Unit: times.
             */
            leverage: string;
            /** @description Pair; needed when isIsolated is true. */
            symbol?: components["schemas"]["Symbol"];
            /**
             * @description true for isolated margin, false for cross margin.
             * @default false
             */
            isIsolated?: boolean;
        } & ({
            /** @enum {unknown} */
            isIsolated?: false;
        } | {
            /** @constant */
            isIsolated: true;
            /** @description Pair; needed when isIsolated is true. */
            symbol: components["schemas"]["Symbol"];
        });
        /** @description Nothing; null. */
        ModifyLeverageResult: string | null;
        GetMarginConfigParameters: Record<string, never>;
        /** @description Cross margin settings. */
        GetMarginConfigResult: {
            /** @description Assets that trade on margin. */
            currencyList: string[];
            /** @description Largest leverage. Unit: times. */
            maxLeverage: number;
            /** @description Debt ratio at which the venue warns. Unit: ratio. */
            warningDebtRatio: components["schemas"]["UnsignedDecimal"];
            /** @description Debt ratio at which the venue liquidates. Unit: ratio. */
            liqDebtRatio: components["schemas"]["UnsignedDecimal"];
        };
        GetOrderByClientOidOldParameters: {
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        /** @description The order. */
        GetOrderByClientOidOldResult: components["schemas"]["SpotOlderOrder"];
        CancelOrderByClientOidOldParameters: {
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        /** @description The order that is being cancelled. */
        CancelOrderByClientOidOldResult: {
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            cancelledOrderId: string;
            /** @description The venue's ids of OCO orders that go with it; null for none. */
            cancelledOcoOrderIds: string[] | null;
        };
        GetTradeHistoryOldParameters: {
            /** @description Pair of the trades. */
            symbol: components["schemas"]["Symbol"];
            /** @description Trades of one order; the other filters are ignored then. */
            orderId?: components["schemas"]["OrderId"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description Trades of one kind of order; all when absent.
             * @enum {string}
             */
            type?: "limit" | "market" | "limit_stop" | "market_stop";
            /** @description Account of the trades. */
            tradeType?: components["schemas"]["SpotTradeType"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 10 to 500.
             * @default 50
             */
            pageSize?: number;
        };
        /** @description One page of trades. */
        GetTradeHistoryOldResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["SpotOlderFill"][];
        };
        GetRecentTradeHistoryOldParameters: Record<string, never>;
        /** @description The trades. */
        GetRecentTradeHistoryOldResult: components["schemas"]["SpotOlderFill"][];
        GetRecentOrdersListOldParameters: Record<string, never>;
        /** @description The orders. */
        GetRecentOrdersListOldResult: components["schemas"]["SpotOlderOrder"][];
        GetOrdersListOldParameters: {
            /** @description Pair; all when absent. */
            symbol?: components["schemas"]["Symbol"];
            /**
             * @description active for open orders, done for ended ones.
             * @default done
             * @enum {string}
             */
            status?: "active" | "done";
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description Kind of order; all when absent.
             * @enum {string}
             */
            type?: "limit" | "market" | "limit_stop" | "market_stop" | "oco_limit" | "oco_stop";
            /** @description Account of the orders. */
            tradeType?: components["schemas"]["SpotTradeType"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 10 to 500.
             * @default 50
             */
            pageSize?: number;
        };
        /** @description One page of orders. */
        GetOrdersListOldResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["SpotOlderOrder"][];
        };
        AddOrderOldParameters: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit or market.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description Account that the order trades on: TRADE spot; MARGIN_TRADE cross margin, which the venue says it no longer takes here.
             * @default TRADE
             * @enum {string}
             */
            tradeType?: "TRADE" | "MARGIN_TRADE";
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size: components["schemas"]["Amount"];
        });
        /** @description Id of the order. */
        AddOrderOldResult: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
        };
        BatchCancelOrderOldParameters: {
            /** @description Pair; all when absent. */
            symbol?: components["schemas"]["Symbol"];
            /** @description Account of the orders. */
            tradeType?: components["schemas"]["SpotTradeType"];
        };
        /** @description The orders that are being cancelled. */
        BatchCancelOrderOldResult: {
            /** @description The venue's ids of the orders. */
            cancelledOrderIds: string[];
        };
        BatchAddOrdersOldParameters: {
            /** @description Pair of all orders. */
            symbol: components["schemas"]["Symbol"];
            /** @description The orders, 1 to 5, all on the same pair. */
            orderList: {
                clientOid: components["schemas"]["ClientOid"];
                /**
                 * @description buy or sell.
                 * @enum {string}
                 */
                side: "buy" | "sell";
                /** @description Pair to trade; the same in every order. */
                symbol: components["schemas"]["Symbol"];
                /**
                 * @description Only limit.
                 * @default limit
                 * @enum {string}
                 */
                type?: "limit";
                /** @description Note of the caller, at most 20 ASCII characters. */
                remark?: string;
                stp?: components["schemas"]["SpotSelfTrade"];
                /** @description Limit price, a multiple of the pair's priceIncrement. Unit: quote asset. */
                price: components["schemas"]["Amount"];
                /** @description Quantity, a multiple of the pair's baseIncrement. Unit: base asset. */
                size: components["schemas"]["Amount"];
                timeInForce?: components["schemas"]["SpotTimeInForce"];
                /**
                 * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
                 * @default false
                 */
                postOnly?: boolean;
                /**
                 * @description true to keep the order out of the public book.
                 * @default false
                 */
                hidden?: boolean;
                /**
                 * @description true to show only visibleSize in the public book.
                 * @default false
                 */
                iceberg?: boolean;
                /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
                visibleSize?: components["schemas"]["Amount"];
                cancelAfter?: components["schemas"]["SpotCancelAfter"];
                /**
                 * @description Account that the order trades on; only TRADE, spot.
                 * @default TRADE
                 * @enum {string}
                 */
                tradeType?: "TRADE";
                /**
                 * @description Makes it a stop order: loss triggers at or below stopPrice, entry at or above it. Needs stopPrice.
                 * @enum {string}
                 */
                stop?: "loss" | "entry";
                /** @description Last price that triggers a stop order; needed with stop. Unit: quote asset. */
                stopPrice?: components["schemas"]["Amount"];
            }[];
        };
        /** @description What became of the orders. */
        BatchAddOrdersOldResult: {
            /** @description What became of each order. */
            data: {
                /**
                 * @description Pair.
                 * @example BTC-USDT
                 */
                symbol: string;
                /** @description Always limit. */
                type: "limit" | (string & {});
                /** @description buy or sell. */
                side: "buy" | "sell" | (string & {});
                /** @description Limit price. Unit: quote asset. */
                price: components["schemas"]["UnsignedDecimal"];
                /** @description Quantity that was ordered. Unit: base asset. */
                size: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Nothing; null. Unit: quote asset.
                 * @example null
                 */
                funds: string | null;
                /** @description Prevention of trades with the same account; empty for none. */
                stp: "" | "DC" | "CO" | "CN" | "CB" | (string & {});
                /** @description Kind of trigger, loss or entry; empty for none. */
                stop: "" | "loss" | "entry" | (string & {});
                /**
                 * @description Price of the trigger; null for none. Unit: quote asset.
                 * @example null
                 */
                stopPrice: string | null;
                /** @description How long the order stays. */
                timeInForce: "GTC" | "GTT" | "IOC" | "FOK" | (string & {});
                /**
                 * @description Time after which the order is cancelled; 0 for never. Unit: s.
                 * @example 0
                 */
                cancelAfter: number;
                /** @description true when the order may not trade at once. */
                postOnly: boolean;
                /** @description true when the order is kept out of the public book. */
                hidden: boolean;
                /** @description The same as iceberg, misspelt by the venue. */
                iceberge: boolean;
                /** @description true when only a part of the order is shown. */
                iceberg: boolean;
                /**
                 * @description Part of an iceberg order that is shown; null for others. Unit: base asset.
                 * @example null
                 */
                visibleSize: string | null;
                /**
                 * @description Where the order came from.
                 * @example API
                 */
                channel: string;
                /**
                 * @description The venue's id of the order.
                 * @example 68b1c0de4f2a9b0007a1b2c3
                 */
                id: string;
                /** @description success when the order was taken, fail when it was refused. */
                status: "success" | "fail" | (string & {});
                /**
                 * @description Why the order was refused; null when it was taken.
                 * @example null
                 */
                failMsg: string | null;
                /**
                 * @description The caller's own id of the order.
                 * @example my-order-1
                 */
                clientOid: string;
            }[];
        };
        AddOrderTestOldParameters: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit or market.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description Account that the order trades on: TRADE spot; MARGIN_TRADE cross margin, which the venue says it no longer takes here.
             * @default TRADE
             * @enum {string}
             */
            tradeType?: "TRADE" | "MARGIN_TRADE";
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size: components["schemas"]["Amount"];
        });
        /** @description Id that belongs to no order. */
        AddOrderTestOldResult: {
            /**
             * @description Id that belongs to no order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
        };
        GetOrderByOrderIdOldParameters: {
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description The order. */
        GetOrderByOrderIdOldResult: components["schemas"]["SpotOlderOrder"];
        CancelOrderByOrderIdOldParameters: {
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description The orders that are being cancelled. */
        CancelOrderByOrderIdOldResult: {
            /** @description The venue's ids of the orders. */
            cancelledOrderIds: string[];
        };
        SpotGetTradeHistoryParameters: {
            /** @description Pair of the trades. */
            symbol: components["schemas"]["Symbol"];
            /** @description Trades of one order; the other filters are ignored then. */
            orderId?: components["schemas"]["OrderId"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description Trades of limit or of market orders; both when absent.
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * Format: int64
             * @description lastId of the page before; the newest rows when absent.
             */
            lastId?: number | bigint;
            /**
             * @description Rows per page, 1 to 100.
             * @default 20
             */
            limit?: number;
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
        };
        /** @description One page of trades. */
        SpotGetTradeHistoryResult: {
            /** @description Rows of this page. */
            items: components["schemas"]["SpotFill"][];
            /**
             * Format: int64
             * @description Where the next page goes on; the parameter lastId of the next call.
             * @example 20000000001234
             */
            lastId: number | bigint;
        };
        SpotAddOrderParameters: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit or market.
             * @enum {string}
             */
            type: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            /** @description Tag of the order, at most 20 ASCII characters. */
            tags?: string;
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description The order fails when it reaches the venue more than this after clientTimestamp, which must be given with it. Unit: ms.
             * @example 2000
             */
            allowMaxTimeWindow?: number;
            /** @description Start of allowMaxTimeWindow. The venue wants the time of the header KC-API-TIMESTAMP, which is that of signing. */
            clientTimestamp?: components["schemas"]["Time"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size: components["schemas"]["Amount"];
        });
        /** @description Ids of the order. */
        SpotAddOrderResult: components["schemas"]["SpotOrderPlaced"];
        SpotCancelAllOrdersBySymbolParameters: {
            /** @description Pair of the orders. */
            symbol: components["schemas"]["Symbol"];
        };
        /** @description success. */
        SpotCancelAllOrdersBySymbolResult: "success" | (string & {});
        SpotGetOpenOrdersParameters: {
            /** @description Pair of the orders. */
            symbol: components["schemas"]["Symbol"];
        };
        /** @description The open orders; may be null when there is none. */
        SpotGetOpenOrdersResult: components["schemas"]["SpotOrder"][] | null;
        GetOpenOrdersByPageParameters: {
            /** @description Pair of the orders. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            pageNum?: number;
            /**
             * @description Rows per page, 1 to 50.
             * @default 20
             */
            pageSize?: number;
        };
        /** @description One page of open orders. */
        GetOpenOrdersByPageResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page; may be null when there is none. */
            items: components["schemas"]["SpotOrder"][] | null;
        };
        SpotGetSymbolsWithOpenOrderParameters: Record<string, never>;
        /** @description Pairs with open orders. */
        SpotGetSymbolsWithOpenOrderResult: {
            /** @description Pairs with open orders. */
            symbols: string[];
        };
        ModifyOrderParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The caller's own id of the order; this or orderId. */
            clientOid?: components["schemas"]["ClientOid"];
            /** @description The venue's id of the order; this or clientOid. */
            orderId?: components["schemas"]["OrderId"];
            /** @description New limit price, a multiple of the pair's priceIncrement. Unit: quote asset. */
            newPrice?: components["schemas"]["Amount"];
            /** @description New quantity in all, with what was traded already; a multiple of the pair's baseIncrement. Unit: base asset. */
            newSize?: components["schemas"]["Amount"];
        };
        /** @description Ids after the change. */
        ModifyOrderResult: {
            /**
             * @description The venue's id of the new order.
             * @example 68b1c1f04f2a9b0007a1b9d4
             */
            newOrderId: string;
            /**
             * @description The caller's own id of the first order.
             * @example my-order-1
             */
            clientOid: string;
        };
        CancelPartialOrderParameters: {
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description Quantity to take off. Unit: base asset. */
            cancelSize: components["schemas"]["Amount"];
        };
        /** @description What was taken off. */
        CancelPartialOrderResult: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
            /** @description Quantity that was taken off. Unit: base asset. */
            cancelSize: components["schemas"]["UnsignedDecimal"];
        };
        CancelAllOrdersParameters: Record<string, never>;
        /** @description Pairs by what became of the request. */
        CancelAllOrdersResult: {
            /** @description Pairs whose orders are being cancelled. */
            succeedSymbols: string[];
            /** @description Pairs whose orders could not be cancelled. */
            failedSymbols: {
                /**
                 * @description Pair.
                 * @example BTC-USDT
                 */
                symbol?: string;
                /** @description What was wrong. */
                error?: string;
            }[];
        };
        SpotGetOrderByClientOidParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        /** @description The order; null when it is not found. */
        SpotGetOrderByClientOidResult: components["schemas"]["SpotOrder"] | null;
        SpotCancelOrderByClientOidParameters: {
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
        };
        /** @description The order. */
        SpotCancelOrderByClientOidResult: {
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
        };
        SetDCPParameters: {
            /**
             * @description Seconds without another call after which orders are cancelled, 5 to 86400; -1 switches it off. Unit: s.
             * @example 60
             */
            timeout: number;
            /**
             * @description Pairs whose orders are cancelled, joined by commas, at most 50; all pairs when absent.
             * @example BTC-USDT,ETH-USDT
             */
            symbols?: string;
        };
        /** @description When the switch will act. */
        SetDCPResult: {
            /**
             * @description Time of the venue since 1970. Unit: s.
             * @example 1767225600
             */
            currentTime: number;
            /**
             * @description When the orders will be cancelled. Unit: s.
             * @example 1767225660
             */
            triggerTime: number;
        };
        GetDCPParameters: Record<string, never>;
        /** @description The setting; may be null when there is none. */
        GetDCPResult: {
            /**
             * @description Seconds without another call after which orders are cancelled; -1 when it is off. Unit: s.
             * @example 60
             */
            timeout?: number;
            /**
             * @description Pairs whose orders are cancelled, joined by commas; empty for all.
             * @example BTC-USDT,ETH-USDT
             */
            symbols?: string;
            /**
             * @description Time of the venue since 1970. Unit: s.
             * @example 1767225600
             */
            currentTime?: number;
            /**
             * @description When the orders will be cancelled. Unit: s.
             * @example 1767225660
             */
            triggerTime?: number;
        } | null;
        SpotGetClosedOrdersParameters: {
            /** @description Pair of the orders. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description limit or market; both when absent.
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * Format: int64
             * @description lastId of the page before; the newest rows when absent.
             */
            lastId?: number | bigint;
            /**
             * @description Rows per page, 1 to 100.
             * @default 20
             */
            limit?: number;
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
        };
        /** @description One page of orders. */
        SpotGetClosedOrdersResult: {
            /**
             * Format: int64
             * @description Where the next page goes on; the parameter lastId of the next call.
             * @example 20000000001234
             */
            lastId: number | bigint;
            /** @description Rows of this page. */
            items: components["schemas"]["SpotOrder"][];
        };
        SpotBatchAddOrdersParameters: {
            /** @description The orders, 1 to 20; a limit order needs price and size. */
            orderList: components["schemas"]["SpotOrderRequest"][];
        };
        /** @description What became of each order, in the order of the request. */
        SpotBatchAddOrdersResult: {
            /**
             * @description The venue's id of the order; absent when it was refused.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId?: string;
            /**
             * @description The caller's own id of the order; absent when it was refused.
             * @example my-order-1
             */
            clientOid?: string;
            /** @description true when the order was taken. */
            success: boolean;
            /**
             * @description Why the order was refused; absent when it was taken.
             * @example Balance insufficient!
             */
            failMsg?: string;
        }[];
        BatchAddOrdersSyncParameters: {
            /** @description The orders, 1 to 20; a limit order needs price and size. */
            orderList: components["schemas"]["SpotOrderRequest"][];
        };
        /** @description What became of each order, in the order of the request. */
        BatchAddOrdersSyncResult: {
            /**
             * @description The venue's id of the order; absent when it was refused.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId?: string;
            /**
             * @description The caller's own id of the order; absent when it was refused.
             * @example my-order-1
             */
            clientOid?: string;
            /** @description When the order was taken. */
            orderTime?: components["schemas"]["Time"];
            /** @description Quantity that was ordered. Unit: base asset. */
            originSize?: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            dealSize?: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that is still open. Unit: base asset. */
            remainSize?: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was cancelled. Unit: base asset. */
            canceledSize?: components["schemas"]["UnsignedDecimal"];
            status?: components["schemas"]["SpotMatchStatus"];
            /** @description When the order was matched. */
            matchTime?: components["schemas"]["Time"];
            /** @description true when the order was taken. */
            success: boolean;
            /**
             * @description Why the order was refused; absent when it was taken.
             * @example Balance insufficient!
             */
            failMsg?: string;
        }[];
        AddOrderSyncParameters: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit or market.
             * @enum {string}
             */
            type: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            /** @description Tag of the order, at most 20 ASCII characters. */
            tags?: string;
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description The order fails when it reaches the venue more than this after clientTimestamp, which must be given with it. Unit: ms.
             * @example 2000
             */
            allowMaxTimeWindow?: number;
            /** @description Start of allowMaxTimeWindow. The venue wants the time of the header KC-API-TIMESTAMP, which is that of signing. */
            clientTimestamp?: components["schemas"]["Time"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size: components["schemas"]["Amount"];
        });
        /** @description The order after matching. */
        AddOrderSyncResult: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
            /** @description When the order was taken. */
            orderTime: components["schemas"]["Time"];
            /** @description Quantity that was ordered. Unit: base asset. */
            originSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            dealSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that is still open. Unit: base asset. */
            remainSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was cancelled. Unit: base asset. */
            canceledSize: components["schemas"]["UnsignedDecimal"];
            status: components["schemas"]["SpotMatchStatus"];
            /** @description When the order was matched. */
            matchTime: components["schemas"]["Time"];
        };
        CancelOrderByClientOidSyncParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        /** @description What was left of the order. */
        CancelOrderByClientOidSyncResult: {
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
            /** @description Quantity that was ordered. Unit: base asset. */
            originSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            dealSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that is still open. Unit: base asset. */
            remainSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was cancelled. Unit: base asset. */
            canceledSize: components["schemas"]["UnsignedDecimal"];
            status: components["schemas"]["SpotMatchStatus"];
        };
        CancelOrderByOrderIdSyncParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description What was left of the order. */
        CancelOrderByOrderIdSyncResult: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
            /** @description Quantity that was ordered. Unit: base asset. */
            originSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            dealSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that is still open. Unit: base asset. */
            remainSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was cancelled. Unit: base asset. */
            canceledSize: components["schemas"]["UnsignedDecimal"];
            status: components["schemas"]["SpotMatchStatus"];
        };
        SpotAddOrderTestParameters: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit or market.
             * @enum {string}
             */
            type: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            /** @description Tag of the order, at most 20 ASCII characters. */
            tags?: string;
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description The order fails when it reaches the venue more than this after clientTimestamp, which must be given with it. Unit: ms.
             * @example 2000
             */
            allowMaxTimeWindow?: number;
            /** @description Start of allowMaxTimeWindow. The venue wants the time of the header KC-API-TIMESTAMP, which is that of signing. */
            clientTimestamp?: components["schemas"]["Time"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size: components["schemas"]["Amount"];
        });
        /** @description Ids that belong to no order. */
        SpotAddOrderTestResult: components["schemas"]["SpotOrderPlaced"];
        SpotGetOrderByOrderIdParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description The order; null when it is not found. */
        SpotGetOrderByOrderIdResult: components["schemas"]["SpotOrder"] | null;
        SpotCancelOrderByOrderIdParameters: {
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
        };
        /** @description The order. */
        SpotCancelOrderByOrderIdResult: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
        };
        SpotGetStopOrdersListParameters: {
            /** @description Pair; all when absent. */
            symbol?: components["schemas"]["Symbol"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description Kind of order; all when absent.
             * @enum {string}
             */
            type?: "limit" | "market" | "limit_stop" | "market_stop";
            /** @description Account that the stop orders are for. */
            tradeType?: components["schemas"]["SpotTradeType"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description The venue's ids of the stop orders, joined by commas.
             * @example vs0a1b2c3d4e5f6g000123ab,vs0a1b2c3d4e5f6g000456cd
             */
            orderIds?: string;
            /**
             * @description Rows per page, 10 to 500.
             * @default 50
             */
            pageSize?: number;
            /**
             * @description stop for plain stop orders, oco for those of a pair of which one cancels the other; both when absent.
             * @enum {string}
             */
            stop?: "stop" | "oco";
        };
        /** @description One page of stop orders. */
        SpotGetStopOrdersListResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["SpotStopOrder"][];
        };
        SpotAddStopOrderParameters: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit, with price and size, or market, with size or funds.
             * @enum {string}
             */
            type: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description loss triggers at or below stopPrice, entry at or above it.
             * @default loss
             * @enum {string}
             */
            stop?: "loss" | "entry";
            /** @description Last price that triggers the order. Unit: quote asset. */
            stopPrice: components["schemas"]["Amount"];
            /** @description Account that the order trades on: TRADE spot, MARGIN_TRADE cross margin, MARGIN_ISOLATED_TRADE isolated margin. */
            tradeType?: components["schemas"]["SpotTradeType"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size: components["schemas"]["Amount"];
        });
        /** @description Id of the stop order. */
        SpotAddStopOrderResult: {
            /**
             * @description The venue's id of the stop order.
             * @example vs0a1b2c3d4e5f6g000123ab
             */
            orderId: string;
        };
        SpotBatchCancelStopOrderParameters: {
            /** @description Pair; all when absent. */
            symbol?: components["schemas"]["Symbol"];
            /**
             * @description Account that the stop orders are for.
             * @enum {string}
             */
            tradeType?: "TRADE" | "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE";
            /**
             * @description The venue's ids of the stop orders, joined by commas.
             * @example vs0a1b2c3d4e5f6g000123ab,vs0a1b2c3d4e5f6g000456cd
             */
            orderIds?: string;
        };
        /** @description The stop orders that were cancelled. */
        SpotBatchCancelStopOrderResult: {
            /** @description The venue's ids of the stop orders that were cancelled. */
            cancelledOrderIds: string[];
        };
        SpotGetStopOrderByClientOidParameters: {
            /** @description The caller's own id of the stop order. */
            clientOid: components["schemas"]["ClientOid"];
            /** @description Pair of the stop order. */
            symbol?: components["schemas"]["Symbol"];
        };
        /** @description The stop orders with this id. */
        SpotGetStopOrderByClientOidResult: components["schemas"]["SpotStopOrder"][];
        SpotGetStopOrderByOrderIdParameters: {
            /** @description The venue's id of the stop order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description The stop order. */
        SpotGetStopOrderByOrderIdResult: components["schemas"]["SpotStopOrder"];
        SpotCancelStopOrderByOrderIdParameters: {
            /** @description The venue's id of the stop order. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description The stop orders that were cancelled. */
        SpotCancelStopOrderByOrderIdResult: {
            /** @description The venue's ids of the stop orders that were cancelled. */
            cancelledOrderIds: string[];
        };
        SpotCancelStopOrderByClientOidParameters: {
            /** @description Pair of the stop order. */
            symbol?: components["schemas"]["Symbol"];
            /** @description The caller's own id of the stop order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        /** @description The stop order that was cancelled. */
        SpotCancelStopOrderByClientOidResult: {
            /**
             * @description The caller's own id of the stop order.
             * @example my-stop-1
             */
            clientOid: string;
            /**
             * @description The venue's id of the stop order.
             * @example vs0a1b2c3d4e5f6g000123ab
             */
            cancelledOrderId: string;
        };
        SpotGetServerTimeParameters: Record<string, never>;
        /** @description Time of the venue. */
        SpotGetServerTimeResult: components["schemas"]["Time"];
        ModifyFuturesLeverageParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * Format: decimal
             * @description Leverage, as text. Unit: times.
             * @example 3
             */
            leverage: string;
        };
        /** @description The setting; may be null. */
        ModifyFuturesLeverageResult: {
            /**
             * @description 200000.
             * @example 200000
             */
            code?: string;
            /**
             * @description Leverage that is set; the notation may differ, 80.00 for 80. Unit: times.
             * @example 3
             */
            leverage?: components["schemas"]["UnsignedDecimal"];
        } | null;
        ModifyMarginCrossLeverageParameters: {
            /**
             * Format: decimal
             * @description Leverage, as text. Unit: times.
             * @example 3
             */
            leverage: string;
            /** @description Asset; all when absent. */
            currency?: components["schemas"]["Currency"];
        };
        /** @description The setting. */
        ModifyMarginCrossLeverageResult: {
            /**
             * @description Asset; absent when it was set for all.
             * @example USDT
             */
            currency?: string;
            /**
             * @description Leverage that is set. Unit: times.
             * @example 3
             */
            leverage?: components["schemas"]["UnsignedDecimal"];
        };
        GetLeverageParameters: {
            /**
             * @description MARGIN for leveraged spot trading, FUTURES for contracts.
             * @enum {string}
             */
            tradeType: "MARGIN" | "FUTURES";
            /**
             * @description Settings of one margin mode.
             * @enum {string}
             */
            marginMode?: "CROSS" | "ISOLATED";
            /** @description One asset, for MARGIN; all when absent. */
            currency?: components["schemas"]["Currency"];
            /** @description One contract, for FUTURES; all when absent. */
            symbol?: components["schemas"]["Contract"];
        };
        /** @description The settings. */
        GetLeverageResult: {
            /**
             * @description Leverage. Unit: times.
             * @example 3
             */
            leverage: components["schemas"]["UnsignedDecimal"];
            /** @description CROSS or ISOLATED. */
            marginMode: "CROSS" | "ISOLATED" | "ISOLATE" | (string & {});
            /**
             * @description Asset; for MARGIN.
             * @example USDT
             */
            currency?: string;
            /**
             * @description Futures contract; for FUTURES.
             * @example XBTUSDTM
             */
            symbol?: string;
        }[];
        GetMarginModesParameters: {
            /** @description One contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
        };
        /** @description Margin modes. */
        GetMarginModesResult: {
            /**
             * Format: int64
             * @description Time of the venue; by the number of its digits in ms (13) or ns (19). Unit: ms or ns.
             * @example 1767225600000
             */
            ts?: number | bigint;
            /** @description One row per contract. */
            items: {
                /**
                 * @description Futures contract.
                 * @example XBTUSDTM
                 */
                symbol: string;
                /** @description CROSS or ISOLATED. */
                marginMode: "CROSS" | "ISOLATED" | (string & {});
            }[];
        };
        BatchModifyMarginModeParameters: {
            /**
             * @description Futures contracts, joined by commas.
             * @example ETHUSDTM,XRPUSDTM
             */
            symbol: string;
            /**
             * @description Margin mode to set.
             * @enum {string}
             */
            marginMode: "CROSS" | "ISOLATED";
        };
        /** @description What became of each contract. */
        BatchModifyMarginModeResult: {
            /**
             * Format: int64
             * @description Time of the venue; by the number of its digits in ms (13) or ns (19). Unit: ms or ns.
             * @example 1767225600000
             */
            ts?: number | bigint;
            /** @description One row per contract. */
            items: {
                /**
                 * @description Futures contract.
                 * @example XBTUSDTM
                 */
                symbol: string;
                /** @description Margin mode that was asked for. */
                marginMode?: "CROSS" | "ISOLATED" | (string & {});
                /**
                 * @description 200000 when it was applied, else the error code.
                 * @example 200000
                 */
                code: string;
                /**
                 * @description success, or why it was refused, in the venue's words.
                 * @example success
                 */
                msg?: string;
            }[];
        };
        GetAccountModeParameters: Record<string, never>;
        /** @description Modes. */
        GetAccountModeResult: {
            /** @description Mode of the account itself. */
            selfAccountMode: "CLASSIC" | "UNIFIED" | (string & {});
            /** @description Sub-accounts in unified mode. */
            unifiedSubAccount?: number[];
            /** @description Sub-accounts in classic mode. */
            classicSubAccount?: number[];
        };
        SetAccountModeParameters: {
            /**
             * @description Mode to set.
             * @enum {string}
             */
            accountType: "CLASSIC" | "UNIFIED";
        };
        /**
         * @description Nothing, or a text.
         * @example null
         */
        SetAccountModeResult: string | null;
        GetInterestChargesParameters: {
            /**
             * @description UNIFIED.
             * @enum {string}
             */
            accountType: "UNIFIED";
            /** @description One asset; all when absent. */
            currency?: components["schemas"]["Currency"];
            /** @description Start of the time range. */
            startTime?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endTime?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            page?: number;
            /**
             * @description Rows per page, at most 1000. Unit: rows.
             * @default 50
             */
            size?: number;
        };
        /** @description One page of charges. */
        GetInterestChargesResult: {
            /** @description Rows of this page. */
            items: {
                /**
                 * @description Asset.
                 * @example USDT
                 */
                currency: string;
                /** @description Debt that interest was charged on. Unit: currency. */
                liability: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Interest. Unit: currency.
                 * @example 0.00001
                 */
                interest: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Rate per hour. Unit: ratio.
                 * @example 0.000005
                 */
                hourlyInterestRate: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Part of the debt that is free of interest. Unit: currency.
                 * @example 0
                 */
                interestFreeLiability?: components["schemas"]["UnsignedDecimal"];
                /**
                 * Format: int64
                 * @description When it was charged; by the number of its digits in ms (13) or ns (19). Unit: ms or ns.
                 * @example 1767225600000
                 */
                ts: number | bigint;
            }[];
            /**
             * Format: int64
             * @description Id of the last row.
             * @example 20000000001234
             */
            lastId?: (number | bigint) | null;
        };
        GetBorrowingRatesAndLimitsParameters: {
            /** @description Asset. */
            currency: components["schemas"]["Currency"];
        };
        /** @description Rates and limits. */
        GetBorrowingRatesAndLimitsResult: {
            /**
             * @description Rate per hour. Unit: ratio.
             * @example 0.000005
             */
            currentRateHourly: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Rate per day. Unit: ratio.
             * @example 0.00012
             */
            currentRateDaily: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Largest amount that may be borrowed. Unit: currency.
             * @example 100000
             */
            borrowLimitTotal?: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Part of borrowLimitTotal that is used. Unit: currency.
             * @example 0
             */
            borrowLimitTotalHold?: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Amount that the account itself has borrowed. Unit: currency.
             * @example 0
             */
            borrowLimitHold?: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Amount that may be borrowed without interest. Unit: currency.
             * @example 0
             */
            interestFreeBorrowLimit?: components["schemas"]["UnsignedDecimal"];
        };
        GetCrossMarginConfigParameters: Record<string, never>;
        /** @description Settings. */
        GetCrossMarginConfigResult: {
            /**
             * @description Largest leverage. Unit: times.
             * @example 5
             */
            maxLeverage: number;
            /**
             * @description Risk ratio that triggers a warning. Unit: ratio.
             * @example 0.95
             */
            alertRiskRatio: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Risk ratio of forced liquidation. Unit: ratio.
             * @example 0.97
             */
            liquidationRiskRatio: components["schemas"]["UnsignedDecimal"];
            /** @description Assets that trade on cross margin. */
            currencyList: string[];
        };
        GetPositionTiersParameters: {
            /**
             * @description MARGIN for leveraged spot trading, FUTURES for contracts.
             * @enum {string}
             */
            tradeType: "FUTURES" | "MARGIN";
            /**
             * @description Margin mode.
             * @enum {string}
             */
            marginMode: "CROSS" | "ISOLATED";
            /**
             * @description RISK_LIMIT for tiers of positions, BORROW for tiers of loans.
             * @enum {string}
             */
            data: "RISK_LIMIT" | "BORROW";
            /**
             * @description Kind of account that the tiers are for.
             * @enum {string}
             */
            accountType?: "UNIFIED" | "CLASSIC";
            /**
             * @description Assets, joined by commas; for MARGIN.
             * @example BTC,ETH
             */
            currency?: string;
            /**
             * @description Contracts, joined by commas; for FUTURES.
             * @example XBTUSDTM,ETHUSDTM
             */
            symbol?: string;
        };
        /** @description The tiers. */
        GetPositionTiersResult: {
            /**
             * @description Asset; for MARGIN.
             * @example USDT
             */
            currency?: string;
            /**
             * @description Futures contract; for FUTURES.
             * @example XBTUSDTM
             */
            symbol?: string;
            /**
             * @description Number of the tier, from 1.
             * @example 1
             */
            tier: number;
            /**
             * @description Lower bound of the position in this tier. Unit: USDT.
             * @example 0
             */
            minSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Upper bound of the position in this tier, itself included. Unit: USDT.
             * @example 100000
             */
            maxSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Largest leverage in this tier. Unit: times.
             * @example 125
             */
            maxLeverage: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Maintenance margin rate. Unit: ratio.
             * @example 0.004
             */
            maintainMarginRate: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Initial margin rate. Unit: ratio.
             * @example 0.008
             */
            initialMarginRate?: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Amount to take off when the maintenance margin is computed from the whole position at the rate of its tier. Unit: USDT.
             * @example 0
             */
            quickCalOffset?: components["schemas"]["Decimal"];
        }[];
    };
    responses: {
        /** @description Refused before the call was carried out: authentication, parameters or an unknown path. A block by Cloudflare may answer in HTML. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/html": string;
            };
        };
        /** @description The quota of the pool is used up (then with the headers below) or the venue is overloaded (without them). A block by Cloudflare (error 1015, 30 s) may answer in HTML. */
        TooMany: {
            headers: {
                /** @description Quota of the pool. */
                "gw-ratelimit-limit"?: string;
                /** @description What is left in this window. */
                "gw-ratelimit-remaining"?: string;
                /** @description Time until the window resets. */
                "gw-ratelimit-reset"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/html": string;
            };
        };
        /** @description The venue failed; whether a write was applied is open. The body may be HTML. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "text/html": string;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "account.getSpotAccountList": {
        parameters: {
            query?: {
                /** @description Asset to read; all assets when absent. */
                currency?: components["schemas"]["Currency"];
                /** @description main for the funding account, trade for the spot account, option for the option account; all when absent. */
                type?: "main" | "trade" | "option";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balances, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSpotAccountListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getSpotLedger": {
        parameters: {
            query?: {
                /** @description Asset codes, up to 10, joined by commas; all assets when absent. */
                currency?: components["schemas"]["LedgerCurrencies"];
                /** @description in for what came in, out for what went out; both when absent. */
                direction?: "in" | "out";
                /** @description Kind of business; all kinds when absent. */
                bizType?: "DEPOSIT" | "WITHDRAW" | "TRANSFER" | "SUB_TRANSFER" | "TRADE_EXCHANGE" | "MARGIN_EXCHANGE" | "KUCOIN_BONUS" | "BROKER_TRANSFER" | (string & {});
                /** @description Start of the time range. The range may span 24 hours and begin a year ago; with one end alone the other lies 24 hours away. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 10 to 500. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSpotLedgerResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getSpotAccountDetail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the account, from account.getSpotAccountList. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSpotAccountDetailResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getSpotHFLedger": {
        parameters: {
            query?: {
                /** @description Asset codes, up to 10, joined by commas; all assets when absent. */
                currency?: components["schemas"]["LedgerCurrencies"];
                /** @description in for what came in, out for what went out; both when absent. */
                direction?: "in" | "out";
                /** @description Kind of business; all kinds when absent. */
                bizType?: "TRADE_EXCHANGE" | "TRANSFER" | "SUB_TRANSFER" | "RETURNED_FEES" | "DEDUCTION_FEES" | "OTHER";
                /** @description Rows older than the one with this id; the latest rows when absent. */
                lastId?: string;
                /** @description Rows at most, 1 to 200. */
                limit?: number;
                /** @description Start of the time range. Not more than three days ago. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows of the ledger, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSpotHFLedgerResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getSpotAccountType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSpotAccountTypeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getApikeyInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetApikeyInfoResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getAccountInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetAccountInfoResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getMarginHFLedger": {
        parameters: {
            query?: {
                /** @description Asset codes, up to 10, joined by commas; all assets when absent. */
                currency?: components["schemas"]["LedgerCurrencies"];
                /** @description in for what came in, out for what went out; both when absent. */
                direction?: "in" | "out";
                /** @description TRANSFER for transfers, MARGIN_EXCHANGE and ISOLATED_EXCHANGE for trades, LIQUIDATION, ASSERT_RETURN for what a liquidation gave back; all kinds when absent. */
                bizType?: "TRANSFER" | "MARGIN_EXCHANGE" | "ISOLATED_EXCHANGE" | "LIQUIDATION" | "ASSERT_RETURN" | (string & {});
                /** @description Rows older than the one with this id; the latest rows when absent. */
                lastId?: number;
                /** @description Rows at most, 1 to 200. */
                limit?: number;
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows of the ledger, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarginHFLedgerResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getIsolatedMarginAccountDetailV1": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Pair to read. */
                symbol: components["schemas"]["Symbol"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetIsolatedMarginAccountDetailV1Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getIsolatedMarginAccountListV1": {
        parameters: {
            query?: {
                /** @description Asset in which the totals are valued. */
                balanceCurrency?: "USDT" | "KCS" | "BTC";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetIsolatedMarginAccountListV1Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getMarginAccountDetail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarginAccountDetailResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getBasicFee": {
        parameters: {
            query?: {
                /** @description 0 for pairs of crypto assets, 1 for pairs with a fiat currency. */
                currencyType?: 0 | 1;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetBasicFeeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getSpotActualFee": {
        parameters: {
            query: {
                /** @description Pairs, up to 10, joined by commas. */
                symbols: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSpotActualFeeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getDepositHistory": {
        parameters: {
            query: {
                /** @description Asset of the deposits. */
                currency: components["schemas"]["Currency"];
                /** @description PROCESSING for those under way, SUCCESS for those that arrived, FAILURE for those that did not; all when absent. */
                status?: "PROCESSING" | "SUCCESS" | "FAILURE";
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 10 to 500. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deposits, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetDepositHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.addDepositAddressV3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDepositAddressV3Parameters"];
            };
        };
        responses: {
            /** @description The address, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddDepositAddressV3Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getDepositAddressV3": {
        parameters: {
            query: {
                /** @description Asset to deposit. */
                currency: components["schemas"]["Currency"];
                /** @description Amount of the invoice; for the Lightning network only, without effect elsewhere. */
                amount?: components["schemas"]["Amount"];
                /** @description Chain of the addresses; all chains when absent. */
                chain?: components["schemas"]["ChainId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetDepositAddressV3Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getDepositAddressV1": {
        parameters: {
            query: {
                /** @description Asset to deposit. */
                currency: components["schemas"]["Currency"];
                /** @description Chain of the address; the default chain of the asset when absent. */
                chain?: components["schemas"]["ChainId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetDepositAddressV1Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.addDepositAddressV1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDepositAddressV1Parameters"];
            };
        };
        responses: {
            /** @description The address, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddDepositAddressV1Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getDepositHistoryOld": {
        parameters: {
            query: {
                /** @description Asset of the deposits. */
                currency: components["schemas"]["Currency"];
                /** @description PROCESSING for those under way, SUCCESS for those that arrived, FAILURE for those that did not; all when absent. */
                status?: "PROCESSING" | "SUCCESS" | "FAILURE";
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deposits, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetDepositHistoryOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getDepositAddressV2": {
        parameters: {
            query: {
                /** @description Asset to deposit. */
                currency: components["schemas"]["Currency"];
                /** @description Chain of the addresses; all chains when absent. */
                chain?: components["schemas"]["ChainId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetDepositAddressV2Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getFuturesAccount": {
        parameters: {
            query?: {
                /** @description Asset of the account, such as USDT, USDC or XBT, which is bitcoin. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetFuturesAccountResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getFuturesLedger": {
        parameters: {
            query?: {
                /** @description Asset of the account, such as USDT or XBT, which is bitcoin; all when absent. */
                currency?: components["schemas"]["Currency"];
                /** @description Kind of change; all kinds when absent. */
                type?: "RealisedPNL" | "Deposit" | "Withdrawal" | "TransferIn" | "TransferOut" | (string & {});
                /** @description Place to read on from, the offset of the last row; the latest rows when absent. */
                offset?: number;
                /** @description true to read on towards older rows, false towards newer ones. */
                forward?: boolean;
                /** @description Rows at most. */
                maxCount?: number;
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows of the ledger, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetFuturesLedgerResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getFuturesActualFee": {
        parameters: {
            query: {
                /** @description Contract to read. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetFuturesActualFeeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getFuturesSubAccountListV2": {
        parameters: {
            query?: {
                /** @description Asset of the account, such as USDT, USDC or XBT, which is bitcoin. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetFuturesSubAccountListV2Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.futuresAccountTransferIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesAccountTransferInParameters"];
            };
        };
        responses: {
            /** @description The acknowledgement, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesAccountTransferInResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getFuturesAccountTransferOutLedger": {
        parameters: {
            query?: {
                /** @description Asset of the transfers; all assets when absent. */
                currency?: components["schemas"]["Currency"];
                /** @description PROCESSING for those under way, SUCCESS for those that arrived, FAILURE for those that did not; all when absent. */
                status?: "PROCESSING" | "SUCCESS" | "FAILURE";
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transfers, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetFuturesAccountTransferOutLedgerResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.futuresAccountTransferOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesAccountTransferOutParameters"];
            };
        };
        responses: {
            /** @description The transfer, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesAccountTransferOutResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getTransferQuotas": {
        parameters: {
            query: {
                /** @description Asset to move. */
                currency: components["schemas"]["Currency"];
                /** @description Account to read: MAIN is the funding account, TRADE spot, MARGIN and ISOLATED low-frequency margin, MARGIN_V2 and ISOLATED_V2 high-frequency margin, OPTION options. */
                type: "MAIN" | "TRADE" | "MARGIN" | "ISOLATED" | "OPTION" | "MARGIN_V2" | "ISOLATED_V2";
                /** @description Pair of the isolated margin account; needed when type is ISOLATED. */
                tag?: components["schemas"]["Symbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetTransferQuotasResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.flexTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlexTransferParameters"];
            };
        };
        responses: {
            /** @description The transfer, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FlexTransferResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.innerTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InnerTransferParameters"];
            };
        };
        responses: {
            /** @description The transfer, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["InnerTransferResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.subAccountTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubAccountTransferParameters"];
            };
        };
        responses: {
            /** @description The transfer, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SubAccountTransferResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getWithdrawalHistory": {
        parameters: {
            query: {
                /** @description Asset of the withdrawals. */
                currency: components["schemas"]["Currency"];
                /** @description State of the withdrawals; all when absent. REVIEW, PROCESSING and WALLET_PROCESSING are under way. */
                status?: "REVIEW" | "PROCESSING" | "WALLET_PROCESSING" | "SUCCESS" | "FAILURE";
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 10 to 500. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of withdrawals, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetWithdrawalHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.withdrawalV1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalV1Parameters"];
            };
        };
        responses: {
            /** @description The withdrawal, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["WithdrawalV1Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getWithdrawalQuotas": {
        parameters: {
            query: {
                /** @description Asset to withdraw. */
                currency: components["schemas"]["Currency"];
                /** @description Chain to withdraw on; the default chain of the asset when absent. */
                chain?: components["schemas"]["ChainId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetWithdrawalQuotasResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getWithdrawalHistoryById": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the withdrawal. */
                withdrawalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The withdrawal, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetWithdrawalHistoryByIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.cancelWithdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the withdrawal. */
                withdrawalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The acknowledgement, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelWithdrawalResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.withdrawalV3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalV3Parameters"];
            };
        };
        responses: {
            /** @description The withdrawal, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["WithdrawalV3Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getWithdrawalHistoryOld": {
        parameters: {
            query: {
                /** @description Asset of the withdrawals. */
                currency: components["schemas"]["Currency"];
                /** @description PROCESSING for those under way, SUCCESS for those that arrived, FAILURE for those that did not; all when absent. */
                status?: "PROCESSING" | "SUCCESS" | "FAILURE";
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 10 to 500. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of withdrawals, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetWithdrawalHistoryOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getCrossMarginAccount": {
        parameters: {
            query?: {
                /** @description Asset in which the totals are valued. */
                quoteCurrency?: components["schemas"]["QuoteCurrency"];
                /** @description MARGIN for the low-frequency account, MARGIN_V2 for the high-frequency one, ALL for both. */
                queryType?: "MARGIN" | "MARGIN_V2" | "ALL";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetCrossMarginAccountResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getIsolatedMarginAccount": {
        parameters: {
            query?: {
                /** @description Pair to read; all pairs when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description Asset in which the totals are valued. */
                quoteCurrency?: components["schemas"]["QuoteCurrency"];
                /** @description ISOLATED for the low-frequency accounts, ISOLATED_V2 for the high-frequency ones, ALL for both. */
                queryType?: "ISOLATED" | "ISOLATED_V2" | "ALL";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetIsolatedMarginAccountResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.addOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopytradingAddOrderParameters"];
            };
        };
        responses: {
            /** @description The ids of the order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingAddOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.cancelOrderById": {
        parameters: {
            query: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingCancelOrderByIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.cancelOrderByClientOid": {
        parameters: {
            query: {
                /** @description Contract of the order. */
                symbol: components["schemas"]["Contract"];
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingCancelOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.addOrderTest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopytradingAddOrderTestParameters"];
            };
        };
        responses: {
            /** @description Ids as of an order, or the refusal that the order would get. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingAddOrderTestResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.addTPSLOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopytradingAddTPSLOrderParameters"];
            };
        };
        responses: {
            /** @description The ids of the order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingAddTPSLOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.getMaxOpenSize": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Price of the order. */
                price: components["schemas"]["AmountNumber"];
                /** @description Leverage of the order. */
                leverage: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sizes, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingGetMaxOpenSizeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.addIsolatedMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopytradingAddIsolatedMarginParameters"];
            };
        };
        responses: {
            /** @description The position, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingAddIsolatedMarginResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.removeIsolatedMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopytradingRemoveIsolatedMarginParameters"];
            };
        };
        responses: {
            /** @description The amount, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingRemoveIsolatedMarginResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.getMaxWithdrawMargin": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Side of the position: BOTH, which counts when it is absent, on a one-way account; LONG or SHORT on a hedge account. */
                positionSide?: "BOTH" | "LONG" | "SHORT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The amount, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingGetMaxWithdrawMarginResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.modifyAutoDepositStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopytradingModifyAutoDepositStatusParameters"];
            };
        };
        responses: {
            /** @description Applied, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingModifyAutoDepositStatusResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.modifyIsolatedMarginRiskLimit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopytradingModifyIsolatedMarginRiskLimitParameters"];
            };
        };
        responses: {
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingModifyIsolatedMarginRiskLimitResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getSymbol": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSymbolResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getAllSymbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contracts, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetAllSymbolsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getTicker": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticker, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetTickerResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getAllTickers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tickers, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetAllTickersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getFullOrderBook": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The book, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetFullOrderBookResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPartOrderBook": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path: {
                /** @description Levels per side. */
                size: 20 | 100;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The levels, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPartOrderBookResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getMarketTradeHistory": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trades, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarketTradeHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getKlines": {
        parameters: {
            query: {
                /** @description Futures contract, or its indexSymbol, premiumsSymbol1M or premiumsSymbol8H. */
                symbol: components["schemas"]["Contract"];
                /** @description Length of a candle. */
                granularity: 1 | 5 | 15 | 30 | 60 | 120 | 240 | 480 | 720 | 1440 | 10080;
                /** @description Start of the time range. */
                from?: components["schemas"]["Time"];
                /** @description End of the time range. */
                to?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candles, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetKlinesResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getMarkPrice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prices, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarkPriceResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getSpotIndexPrice": {
        parameters: {
            query: {
                /** @description indexSymbol of a contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description true for the latest rows first, false for the oldest first. */
                reverse?: boolean;
                /** @description timePoint of the last row of the page before; the first page when absent. */
                offset?: number;
                /** @description true to go on from offset towards older rows, false towards newer ones. */
                forward?: boolean;
                /** @description Rows per page, at most 100. */
                maxCount?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of index prices, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSpotIndexPriceResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getInterestRateIndex": {
        parameters: {
            query: {
                /** @description fundingBaseSymbol, fundingQuoteSymbol, fundingBaseSymbol1M or fundingQuoteSymbol1M of a contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description true for the latest rows first, false for the oldest first. */
                reverse?: boolean;
                /** @description timePoint of the last row of the page before; the first page when absent. */
                offset?: number;
                /** @description true to go on from offset towards older rows, false towards newer ones. */
                forward?: boolean;
                /** @description Rows per page, at most 100. */
                maxCount?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rates, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetInterestRateIndexResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPremiumIndex": {
        parameters: {
            query: {
                /** @description premiumsSymbol1M or premiumsSymbol8H of a contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description true for the latest rows first, false for the oldest first. */
                reverse?: boolean;
                /** @description timePoint of the last row of the page before; the first page when absent. */
                offset?: number;
                /** @description true to go on from offset towards older rows, false towards newer ones. */
                forward?: boolean;
                /** @description Rows per page, at most 100. */
                maxCount?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of values, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPremiumIndexResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.get24hrStats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The turnover, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["Get24hrStatsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getServiceStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetServiceStatusResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPublicToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPublicTokenResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPrivateToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPrivateTokenResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getCurrentFundingRate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rate, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetCurrentFundingRateResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPublicFundingHistory": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Start of the time range. */
                from: components["schemas"]["Time"];
                /** @description End of the time range. */
                to: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPublicFundingHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPrivateFundingHistory": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description true for the latest rows first, false for the oldest first. */
                reverse?: boolean;
                /** @description id of the last row of the page before; the first page when absent. */
                offset?: number;
                /** @description true to go on from offset towards older rows, false towards newer ones. */
                forward?: boolean;
                /** @description Rows per page. */
                maxCount?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of settlements, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPrivateFundingHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getOrderList": {
        parameters: {
            query?: {
                /** @description active for open orders, done for finished ones. */
                status?: "active" | "done";
                /** @description Orders of one contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description Kind of the orders; all when absent. limit_stop and market_stop had a trigger, oco_limit and oco_stop belong to a pair of orders. */
                type?: "limit" | "market" | "limit_stop" | "market_stop" | "oco_limit" | "oco_stop";
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, at most 1000. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetOrderListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.addOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesAddOrderParameters"];
            };
        };
        responses: {
            /** @description The ids of the order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesAddOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.cancelAllOrdersV1": {
        parameters: {
            query?: {
                /** @description Orders of one contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids of the orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelAllOrdersV1Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.addOrderTest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesAddOrderTestParameters"];
            };
        };
        responses: {
            /** @description Ids as of an order, or the refusal that the order would get. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesAddOrderTestResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.batchAddOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesOrderRequest"][];
            };
        };
        responses: {
            /** @description What became of each order, or a refusal of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesBatchAddOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.addTPSLOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesAddTPSLOrderParameters"];
            };
        };
        responses: {
            /** @description The ids of the order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesAddTPSLOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getOrderByOrderId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.cancelOrderById": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesCancelOrderByIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.cancelOrderByClientOid": {
        parameters: {
            query: {
                /** @description Contract of the order. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesCancelOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.batchCancelOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchCancelOrdersParameters"];
            };
        };
        responses: {
            /** @description What became of each cancellation, or a refusal of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["BatchCancelOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.cancelAllOrdersV3": {
        parameters: {
            query: {
                /** @description Contract of the orders. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids of the orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelAllOrdersV3Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getStopOrderList": {
        parameters: {
            query?: {
                /** @description Stop orders of one contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description limit or market; both when absent. */
                type?: "limit" | "market";
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, at most 1000. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stop orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetStopOrderListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.cancelAllStopOrders": {
        parameters: {
            query?: {
                /** @description Stop orders of one contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids of the orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelAllStopOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getOrderByClientOid": {
        parameters: {
            query: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getRecentClosedOrders": {
        parameters: {
            query?: {
                /** @description Orders of one contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetRecentClosedOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getOpenOrderValue": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The totals, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetOpenOrderValueResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getTradeHistory": {
        parameters: {
            query?: {
                /** @description Trades of one order; the other filters are ignored then. */
                orderId?: components["schemas"]["OrderId"];
                /** @description Trades of one contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description Kind of the orders; all when absent. */
                type?: "limit" | "market" | "limit_stop" | "market_stop";
                /** @description Why it was traded: trade, liquid, adl or settlement, several joined by commas; all when absent. */
                tradeTypes?: string;
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, at most 1000. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trades, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetTradeHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getRecentTradeHistory": {
        parameters: {
            query?: {
                /** @description Trades of one contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trades, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetRecentTradeHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getMarginMode": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The margin mode, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarginModeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.switchMarginMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchMarginModeParameters"];
            };
        };
        responses: {
            /** @description The mode that is set now, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SwitchMarginModeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.batchSwitchMarginMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchSwitchMarginModeParameters"];
            };
        };
        responses: {
            /** @description The modes and what failed, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["BatchSwitchMarginModeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getCrossMarginLeverage": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The leverage, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetCrossMarginLeverageResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.modifyMarginLeverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyMarginLeverageParameters"];
            };
        };
        responses: {
            /** @description Applied, or refused with a text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["ModifyMarginLeverageResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPositionMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The position mode, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPositionModeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.switchPositionMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchPositionModeParameters"];
            };
        };
        responses: {
            /** @description The position mode that is set now, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SwitchPositionModeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPositionDetails": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The position, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPositionDetailsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPositionV2": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The positions, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPositionV2Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPositionList": {
        parameters: {
            query?: {
                /** @description Settlement asset of the contracts; all when absent. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The positions, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPositionListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPositionsHistory": {
        parameters: {
            query?: {
                /** @description Futures contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
                /** @description Closed at this time or later. */
                from?: components["schemas"]["Time"];
                /** @description Closed at this time or earlier. */
                to?: components["schemas"]["Time"];
                /** @description Rows per page, at most 200. */
                limit?: number;
                /** @description Page to read, from 1. */
                pageId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of closed positions, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPositionsHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.addIsolatedMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesAddIsolatedMarginParameters"];
            };
        };
        responses: {
            /** @description The position after the change, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesAddIsolatedMarginResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.removeIsolatedMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesRemoveIsolatedMarginParameters"];
            };
        };
        responses: {
            /** @description What was taken out, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesRemoveIsolatedMarginResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getMaxWithdrawMargin": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Side of the position. BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account. */
                positionSide?: "BOTH" | "LONG" | "SHORT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The amount, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetMaxWithdrawMarginResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getMaxOpenSize": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Price of the order, a multiple of tickSize of the contract. */
                price: components["schemas"]["Amount"];
                /** @description Leverage of the order. */
                leverage: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sizes, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetMaxOpenSizeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getCrossMarginRiskLimit": {
        parameters: {
            query: {
                /** @description Up to 50 futures contracts, joined by commas without spaces. */
                symbol: string;
                /** @description Margin to assume; the worth of 10000 USD when absent. */
                totalMargin?: components["schemas"]["Amount"];
                /** @description Leverage to assume; the highest cross leverage of the contract when absent. */
                leverage?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetCrossMarginRiskLimitResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getCrossMarginRequirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetCrossMarginRequirementParameters"];
            };
        };
        responses: {
            /** @description The rates, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetCrossMarginRequirementResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getIsolatedMarginRiskLimit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The levels, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetIsolatedMarginRiskLimitResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.modifyIsolatedMarginRiskLimit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesModifyIsolatedMarginRiskLimitParameters"];
            };
        };
        responses: {
            /** @description Taken, or refused with a text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesModifyIsolatedMarginRiskLimitResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.modifyAutoDepositStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesModifyAutoDepositStatusParameters"];
            };
        };
        responses: {
            /** @description Applied, or refused with a text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesModifyAutoDepositStatusResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getServerTime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetServerTimeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.modifyPurchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyPurchaseParameters"];
            };
        };
        responses: {
            /** @description Applied, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["ModifyPurchaseResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getLoanMarket": {
        parameters: {
            query?: {
                /** @description Asset to read; all assets when absent. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assets, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetLoanMarketResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getLoanMarketInterestRate": {
        parameters: {
            query: {
                /** @description Asset to read; one per request. */
                currency: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetLoanMarketInterestRateResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseParameters"];
            };
        };
        responses: {
            /** @description The subscription, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["PurchaseResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getPurchaseOrders": {
        parameters: {
            query: {
                /** @description DONE for those that are settled, PENDING for those that still run. */
                status: "DONE" | "PENDING";
                /** @description Asset to read; all assets when absent. */
                currency?: components["schemas"]["Currency"];
                /** @description Number of one subscription. */
                purchaseOrderNo?: components["schemas"]["LendingOrderNo"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 1 to 50. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPurchaseOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemParameters"];
            };
        };
        responses: {
            /** @description The redemption, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["RedeemResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getRedeemOrders": {
        parameters: {
            query: {
                /** @description DONE for those that are settled, PENDING for those that still run. */
                status: "DONE" | "PENDING";
                /** @description Asset to read; all assets when absent. */
                currency?: components["schemas"]["Currency"];
                /** @description Number of one redemption. */
                redeemOrderNo?: components["schemas"]["LendingOrderNo"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 1 to 50. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of redemptions, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetRedeemOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getIsolatedMarginSymbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetIsolatedMarginSymbolsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getMarkPriceDetail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Index pair, such as USDT-BTC. */
                symbol: components["schemas"]["Symbol"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarkPriceDetailResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getETFInfo": {
        parameters: {
            query?: {
                /** @description Code of the token; all tokens when absent. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetETFInfoResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getCrossMarginSymbols": {
        parameters: {
            query?: {
                /** @description Pair to read; all pairs when absent. */
                symbol?: components["schemas"]["Symbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetCrossMarginSymbolsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getMarkPriceList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prices, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarkPriceListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getMarginRiskLimit": {
        parameters: {
            query?: {
                /** @description true for the limits of isolated margin, false for those of cross margin. */
                isIsolated?: boolean;
                /** @description Asset to read, on cross margin; all assets when absent. */
                currency?: components["schemas"]["Currency"];
                /** @description Pair to read, on isolated margin; all pairs when absent. */
                symbol?: components["schemas"]["Symbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarginRiskLimitResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getBorrowInterestRate": {
        parameters: {
            query?: {
                /** @description VIP level to read the rates of, 0 to 12; that of the account when absent. */
                vipLevel?: number;
                /** @description Assets to read, at most 50, joined by commas; all assets when absent. */
                currency?: components["schemas"]["MarginCurrencies"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetBorrowInterestRateResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getMarginCollateralRatio": {
        parameters: {
            query?: {
                /** @description Assets to read, joined by commas; all assets when absent. */
                currencyList?: components["schemas"]["MarginCurrencies"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tiers, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarginCollateralRatioResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getMarketAvailableInventory": {
        parameters: {
            query?: {
                /** @description Asset to read; all assets when absent. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The amounts, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarketAvailableInventoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.addOcoOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOcoOrderParameters"];
            };
        };
        responses: {
            /** @description The OCO order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddOcoOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.cancelOcoOrderByOrderId": {
        parameters: {
            query: {
                /** @description The venue's id of the OCO order. */
                orderId: components["schemas"]["OrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelOcoOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.cancelOcoOrderByClientOid": {
        parameters: {
            query: {
                /** @description The caller's own id of the OCO order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelOcoOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.batchCancelOcoOrders": {
        parameters: {
            query?: {
                /** @description Ids of OCO orders, joined by commas; all when absent. */
                orderIds?: components["schemas"]["MarginOrderIds"];
                /** @description Pair; all pairs when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. Both when absent. */
                tradeType?: components["schemas"]["MarginTradeType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["BatchCancelOcoOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getOcoOrderByOrderId": {
        parameters: {
            query: {
                /** @description The venue's id of the OCO order. */
                orderId: components["schemas"]["OrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OCO order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetOcoOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getOcoOrderByClientOid": {
        parameters: {
            query: {
                /** @description The caller's own id of the OCO order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OCO order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetOcoOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getOcoOrderDetailByOrderId": {
        parameters: {
            query: {
                /** @description The venue's id of the OCO order. */
                orderId: components["schemas"]["OrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OCO order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetOcoOrderDetailByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getOcoOrderList": {
        parameters: {
            query: {
                /** @description Rows per page, 10 to 500. */
                pageSize: number;
                /** @description Page to read, from 1. */
                currentPage: number;
                /** @description Pair; all pairs when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Ids of OCO orders, joined by commas. */
                orderIds?: components["schemas"]["MarginOrderIds"];
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. Both when absent. */
                tradeType?: components["schemas"]["MarginTradeType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of OCO orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetOcoOrderListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getTradeHistory": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
                tradeType: components["schemas"]["MarginTradeType"];
                /** @description Id of one order. */
                orderId?: components["schemas"]["OrderId"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description limit or market; both when absent. */
                type?: "limit" | "market";
                /** @description lastId of the page before; the newest rows when absent. */
                lastId?: number;
                /** @description Rows per page, 1 to 100. */
                limit?: number;
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trades, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetTradeHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.addOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarginAddOrderParameters"];
            };
        };
        responses: {
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        /**
                         * @description true; not documented, but recorded.
                         * @example true
                         */
                        success?: boolean;
                        data: components["schemas"]["MarginAddOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getSymbolsWithOpenOrder": {
        parameters: {
            query: {
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
                tradeType: components["schemas"]["MarginTradeType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetSymbolsWithOpenOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.addOrderTest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarginAddOrderTestParameters"];
            };
        };
        responses: {
            /** @description What an order would have answered, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        /**
                         * @description true; not documented, but recorded.
                         * @example true
                         */
                        success?: boolean;
                        data: components["schemas"]["MarginAddOrderTestResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.cancelAllOrdersBySymbol": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
                tradeType: components["schemas"]["MarginTradeType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken in, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginCancelAllOrdersBySymbolResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getOpenOrders": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
                tradeType: components["schemas"]["MarginTradeType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetOpenOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getOrderByClientOid": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.cancelOrderByClientOid": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken in, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginCancelOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getClosedOrders": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
                tradeType: components["schemas"]["MarginTradeType"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description limit or market; both when absent. */
                type?: "limit" | "market";
                /** @description lastId of the page before; the newest rows when absent. */
                lastId?: number;
                /** @description Rows per page, 1 to 100. */
                limit?: number;
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetClosedOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getOrderByOrderId": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.cancelOrderByOrderId": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken in, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginCancelOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.addOrderV1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrderV1Parameters"];
            };
        };
        responses: {
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddOrderV1Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.addOrderTestV1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrderTestV1Parameters"];
            };
        };
        responses: {
            /** @description What an order would have answered, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddOrderTestV1Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.addStopOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarginAddStopOrderParameters"];
            };
        };
        responses: {
            /** @description The stop order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginAddStopOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.cancelStopOrderByOrderId": {
        parameters: {
            query: {
                /** @description The venue's id of the stop order. */
                orderId: components["schemas"]["OrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginCancelStopOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.cancelStopOrderByClientOid": {
        parameters: {
            query: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginCancelStopOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.batchCancelStopOrder": {
        parameters: {
            query: {
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
                tradeType: components["schemas"]["MarginTradeType"];
                /** @description Pair; all pairs when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description Ids of stop orders, joined by commas; all when absent. */
                orderIds?: components["schemas"]["MarginOrderIds"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginBatchCancelStopOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getStopOrdersList": {
        parameters: {
            query?: {
                /** @description Pair; all pairs when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description Kind of order; all kinds when absent. */
                type?: "limit" | "market" | "limit_stop" | "market_stop";
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. Both when absent. */
                tradeType?: components["schemas"]["MarginTradeType"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Ids of stop orders, joined by commas. */
                orderIds?: components["schemas"]["MarginOrderIds"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 10 to 500. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stop orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetStopOrdersListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getStopOrderByOrderId": {
        parameters: {
            query: {
                /** @description The venue's id of the stop order. */
                orderId: components["schemas"]["OrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetStopOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getStopOrderByClientOid": {
        parameters: {
            query: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetStopOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getBorrowHistory": {
        parameters: {
            query: {
                /** @description Asset of the loans; one per request. */
                currency: components["schemas"]["Currency"];
                /** @description true for isolated margin, false for cross margin. */
                isIsolated?: boolean;
                /** @description Pair; needed when isIsolated is true. */
                symbol?: components["schemas"]["Symbol"];
                /** @description Number of one borrow order. */
                orderNo?: components["schemas"]["OrderNo"];
                /** @description Start of the time range. Absent or below 1680278400000 it is raised to that by the venue. */
                startTime?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endTime?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 10 to 500. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of borrow orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetBorrowHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.borrow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BorrowParameters"];
            };
        };
        responses: {
            /** @description The loan, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["BorrowResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getRepayHistory": {
        parameters: {
            query: {
                /** @description Asset of the repayments; one per request. */
                currency: components["schemas"]["Currency"];
                /** @description true for isolated margin, false for cross margin. */
                isIsolated?: boolean;
                /** @description Pair; needed when isIsolated is true. */
                symbol?: components["schemas"]["Symbol"];
                /** @description Number of one repay order. */
                orderNo?: components["schemas"]["OrderNo"];
                /** @description Start of the time range. Absent or below 1680278400000 it is raised to that by the venue. */
                startTime?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endTime?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 10 to 500. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of repay orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetRepayHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.repay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepayParameters"];
            };
        };
        responses: {
            /** @description The repayment, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["RepayResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getInterestHistory": {
        parameters: {
            query?: {
                /** @description Asset of the loans; all when absent. */
                currency?: components["schemas"]["Currency"];
                /** @description true for isolated margin, false for cross margin. */
                isIsolated?: boolean;
                /** @description Pair; needed when isIsolated is true. */
                symbol?: components["schemas"]["Symbol"];
                /** @description Start of the time range. Absent or below 1680278400000 it is raised to that by the venue. */
                startTime?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endTime?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 10 to 500. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of interest rows, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetInterestHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.modifyLeverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyLeverageParameters"];
            };
        };
        responses: {
            /** @description Applied, or refused with a text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["ModifyLeverageResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getMarginConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarginConfigResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOrderByClientOidOld": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetOrderByClientOidOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOrderByClientOidOld": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelOrderByClientOidOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getTradeHistoryOld": {
        parameters: {
            query: {
                /** @description Pair of the trades. */
                symbol: components["schemas"]["Symbol"];
                /** @description Trades of one order; the other filters are ignored then. */
                orderId?: components["schemas"]["OrderId"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description Trades of one kind of order; all when absent. */
                type?: "limit" | "market" | "limit_stop" | "market_stop";
                /** @description Account of the trades. */
                tradeType?: components["schemas"]["SpotTradeType"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 10 to 500. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trades, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetTradeHistoryOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getRecentTradeHistoryOld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trades, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetRecentTradeHistoryOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getRecentOrdersListOld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetRecentOrdersListOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOrdersListOld": {
        parameters: {
            query?: {
                /** @description Pair; all when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description active for open orders, done for ended ones. */
                status?: "active" | "done";
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description Kind of order; all when absent. */
                type?: "limit" | "market" | "limit_stop" | "market_stop" | "oco_limit" | "oco_stop";
                /** @description Account of the orders. */
                tradeType?: components["schemas"]["SpotTradeType"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 10 to 500. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetOrdersListOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.addOrderOld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrderOldParameters"];
            };
        };
        responses: {
            /** @description The id of the order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddOrderOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.batchCancelOrderOld": {
        parameters: {
            query?: {
                /** @description Pair; all when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description Account of the orders. */
                tradeType?: components["schemas"]["SpotTradeType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["BatchCancelOrderOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.batchAddOrdersOld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchAddOrdersOldParameters"];
            };
        };
        responses: {
            /** @description What became of each order, or a refusal of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["BatchAddOrdersOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.addOrderTestOld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrderTestOldParameters"];
            };
        };
        responses: {
            /** @description An id without an order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddOrderTestOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOrderByOrderIdOld": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetOrderByOrderIdOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOrderByOrderIdOld": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelOrderByOrderIdOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getTradeHistory": {
        parameters: {
            query: {
                /** @description Pair of the trades. */
                symbol: components["schemas"]["Symbol"];
                /** @description Trades of one order; the other filters are ignored then. */
                orderId?: components["schemas"]["OrderId"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description Trades of limit or of market orders; both when absent. */
                type?: "limit" | "market";
                /** @description lastId of the page before; the newest rows when absent. */
                lastId?: number | bigint;
                /** @description Rows per page, 1 to 100. */
                limit?: number;
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trades, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotGetTradeHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.addOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotAddOrderParameters"];
            };
        };
        responses: {
            /** @description The ids of the order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotAddOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelAllOrdersBySymbol": {
        parameters: {
            query: {
                /** @description Pair of the orders. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotCancelAllOrdersBySymbolResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOpenOrders": {
        parameters: {
            query: {
                /** @description Pair of the orders. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotGetOpenOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOpenOrdersByPage": {
        parameters: {
            query: {
                /** @description Pair of the orders. */
                symbol: components["schemas"]["Symbol"];
                /** @description Page to read, from 1. */
                pageNum?: number;
                /** @description Rows per page, 1 to 50. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of open orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetOpenOrdersByPageResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getSymbolsWithOpenOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotGetSymbolsWithOpenOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.modifyOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyOrderParameters"];
            };
        };
        responses: {
            /** @description The id of the new order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["ModifyOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelPartialOrder": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
                /** @description Quantity to take off. */
                cancelSize: components["schemas"]["Amount"];
            };
            header?: never;
            path: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was taken off, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelPartialOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelAllOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelAllOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOrderByClientOid": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotGetOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOrderByClientOid": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotCancelOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.setDCP": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDCPParameters"];
            };
        };
        responses: {
            /** @description When it will act, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SetDCPResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getDCP": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetDCPResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getClosedOrders": {
        parameters: {
            query: {
                /** @description Pair of the orders. */
                symbol: components["schemas"]["Symbol"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description limit or market; both when absent. */
                type?: "limit" | "market";
                /** @description lastId of the page before; the newest rows when absent. */
                lastId?: number | bigint;
                /** @description Rows per page, 1 to 100. */
                limit?: number;
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotGetClosedOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.batchAddOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotBatchAddOrdersParameters"];
            };
        };
        responses: {
            /** @description What became of each order, or a refusal of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotBatchAddOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.batchAddOrdersSync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchAddOrdersSyncParameters"];
            };
        };
        responses: {
            /** @description What became of each order, or a refusal of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["BatchAddOrdersSyncResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.addOrderSync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrderSyncParameters"];
            };
        };
        responses: {
            /** @description The order after matching, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddOrderSyncResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOrderByClientOidSync": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was left of the order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelOrderByClientOidSyncResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOrderByOrderIdSync": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was left of the order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelOrderByOrderIdSyncResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.addOrderTest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotAddOrderTestParameters"];
            };
        };
        responses: {
            /** @description Ids without an order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotAddOrderTestResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOrderByOrderId": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotGetOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOrderByOrderId": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotCancelOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getStopOrdersList": {
        parameters: {
            query?: {
                /** @description Pair; all when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description Kind of order; all when absent. */
                type?: "limit" | "market" | "limit_stop" | "market_stop";
                /** @description Account that the stop orders are for. */
                tradeType?: components["schemas"]["SpotTradeType"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description The venue's ids of the stop orders, joined by commas. */
                orderIds?: string;
                /** @description Rows per page, 10 to 500. */
                pageSize?: number;
                /** @description stop for plain stop orders, oco for those of a pair of which one cancels the other; both when absent. */
                stop?: "stop" | "oco";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stop orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotGetStopOrdersListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.addStopOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotAddStopOrderParameters"];
            };
        };
        responses: {
            /** @description The id of the stop order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotAddStopOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.batchCancelStopOrder": {
        parameters: {
            query?: {
                /** @description Pair; all when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description Account that the stop orders are for. */
                tradeType?: "TRADE" | "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE";
                /** @description The venue's ids of the stop orders, joined by commas. */
                orderIds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop orders that were cancelled, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotBatchCancelStopOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getStopOrderByClientOid": {
        parameters: {
            query: {
                /** @description The caller's own id of the stop order. */
                clientOid: components["schemas"]["ClientOid"];
                /** @description Pair of the stop order. */
                symbol?: components["schemas"]["Symbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotGetStopOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getStopOrderByOrderId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The venue's id of the stop order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotGetStopOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelStopOrderByOrderId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The venue's id of the stop order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop order that was cancelled, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotCancelStopOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelStopOrderByClientOid": {
        parameters: {
            query: {
                /** @description Pair of the stop order. */
                symbol?: components["schemas"]["Symbol"];
                /** @description The caller's own id of the stop order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop order that was cancelled, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotCancelStopOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getServerTime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotGetServerTimeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "unified.modifyFuturesLeverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyFuturesLeverageParameters"];
            };
        };
        responses: {
            /** @description Applied, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["ModifyFuturesLeverageResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "unified.modifyMarginCrossLeverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyMarginCrossLeverageParameters"];
            };
        };
        responses: {
            /** @description Applied, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["ModifyMarginCrossLeverageResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "unified.getLeverage": {
        parameters: {
            query: {
                /** @description MARGIN for leveraged spot trading, FUTURES for contracts. */
                tradeType: "MARGIN" | "FUTURES";
                /** @description Settings of one margin mode. */
                marginMode?: "CROSS" | "ISOLATED";
                /** @description One asset, for MARGIN; all when absent. */
                currency?: components["schemas"]["Currency"];
                /** @description One contract, for FUTURES; all when absent. */
                symbol?: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetLeverageResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "unified.getMarginModes": {
        parameters: {
            query?: {
                /** @description One contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The modes, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarginModesResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "unified.batchModifyMarginMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchModifyMarginModeParameters"];
            };
        };
        responses: {
            /** @description What became of each contract, or a refusal of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["BatchModifyMarginModeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "unified.getAccountMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The modes, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetAccountModeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "unified.setAccountMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAccountModeParameters"];
            };
        };
        responses: {
            /** @description Applied, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SetAccountModeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "unified.getInterestCharges": {
        parameters: {
            query: {
                /** @description UNIFIED. */
                accountType: "UNIFIED";
                /** @description One asset; all when absent. */
                currency?: components["schemas"]["Currency"];
                /** @description Start of the time range. */
                startTime?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endTime?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                page?: number;
                /** @description Rows per page, at most 1000. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of charges, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetInterestChargesResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "unified.getBorrowingRatesAndLimits": {
        parameters: {
            query: {
                /** @description Asset. */
                currency: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rates and limits, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetBorrowingRatesAndLimitsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "unified.getCrossMarginConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetCrossMarginConfigResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "unified.getPositionTiers": {
        parameters: {
            query: {
                /** @description MARGIN for leveraged spot trading, FUTURES for contracts. */
                tradeType: "FUTURES" | "MARGIN";
                /** @description Margin mode. */
                marginMode: "CROSS" | "ISOLATED";
                /** @description RISK_LIMIT for tiers of positions, BORROW for tiers of loans. */
                data: "RISK_LIMIT" | "BORROW";
                /** @description Kind of account that the tiers are for. */
                accountType?: "UNIFIED" | "CLASSIC";
                /** @description Assets, joined by commas; for MARGIN. */
                currency?: string;
                /** @description Contracts, joined by commas; for FUTURES. */
                symbol?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tiers, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPositionTiersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
