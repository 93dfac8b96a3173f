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
    "/api/v2/sub/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the sub-accounts, page by page.
         * @description Names, numbers, states and permissions of the sub-accounts. Shows whether a sub-account was made when the answer was lost.
         */
        get: operations["account.getSpotSubAccountsSummaryV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/sub/user/created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a sub-account.
         * @description Makes a sub-account with a name and a password for logging in. It can do one kind of trading at first; more is added with account.addSubAccountMarginPermission and account.addSubAccountFuturesPermission.
         */
        post: operations["account.addSubAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/sub/user/margin/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allow a sub-account to trade on margin.
         * @description The master account must have opened margin trading, and the key must have the Margin permission.
         */
        post: operations["account.addSubAccountMarginPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/sub/user/futures/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allow a sub-account to trade futures.
         * @description The master account must have opened futures trading, and the key must have the Futures permission.
         */
        post: operations["account.addSubAccountFuturesPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sub-accounts/{subUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the balances of a sub-account.
         * @description Funding, spot and cross margin accounts of one sub-account. The futures accounts are in account.getFuturesSubAccountListV2.
         */
        get: operations["account.getSpotSubAccountDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/sub-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the balances of all sub-accounts, page by page.
         * @description Funding, spot and cross margin accounts of every sub-account. The futures accounts are in account.getFuturesSubAccountListV2.
         */
        get: operations["account.getSpotSubAccountListV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sub/api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the API keys of a sub-account.
         * @description Every key of the sub-account, without secrets. Keys of sub-accounts of an ND broker are in broker.getSubAccountAPI.
         */
        get: operations["account.getSubAccountApiList"];
        put?: never;
        /**
         * Make an API key for a sub-account.
         * @description The secret of the key is shown once, in this answer, and with it the passphrase: store both. When the answer was lost, look for the key in account.getSubAccountApiList, delete it and make another.
         */
        post: operations["account.addSubAccountApi"];
        /**
         * Delete an API key of a sub-account.
         * @description The key stops working. The passphrase travels in the query of the URL, so keep URLs of this call out of logs and away from proxies that write them.
         */
        delete: operations["account.deleteSubAccountApi"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sub/api-key/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an API key of a sub-account.
         * @description Replaces what the key may do and the addresses that may use it. Name permission, ipWhitelist and expire each time: what is left out may fall back to General, any address and no end.
         */
        post: operations["account.modifySubAccountApi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sub/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the sub-accounts, older form.
         * @deprecated
         * @description Deprecated: use account.getSpotSubAccountsSummaryV2, which comes in pages and tells more.
         */
        get: operations["account.getSpotSubAccountsSummaryV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sub-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the balances of all sub-accounts, older form.
         * @deprecated
         * @description Deprecated: use account.getSpotSubAccountListV2, which comes in pages.
         */
        get: operations["account.getSpotSubAccountListV1"];
        put?: never;
        post?: never;
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
         * @description Says that the call succeeded.
         * @enum {string}
         */
        SuccessCode: "200000" | "200";
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
            /**
             * @description Everything, free and held. Unit: currency.
             * @example 1250.5
             */
            balance: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What is free. Unit: currency.
             * @example 1000.25
             */
            available: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What is held, as by open orders. Unit: currency.
             * @example 250.25
             */
            holds: components["schemas"]["UnsignedDecimal"];
        }[];
        /**
         * @description A decimal number as text, never negative.
         * @example 0.25
         */
        UnsignedDecimal: string;
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
        /**
         * @description Time since 1970. Unit: ms.
         * @example 1767225600000
         */
        Time: number;
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
                /**
                 * @description By how much the balance changed, fee included. Unit: currency.
                 * @example 25.5
                 */
                amount?: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Fee that is part of the change. Unit: currency.
                 * @example 0.02
                 */
                fee?: components["schemas"]["Decimal"];
                /**
                 * @description No longer filled by the venue; do not rely on it. Unit: currency.
                 * @example 1250.5
                 */
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
        /**
         * @description A decimal number as text.
         * @example -0.25
         */
        Decimal: string;
        /** @description The balance. */
        GetSpotAccountDetailResult: {
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /**
             * @description Everything, free and held. Unit: currency.
             * @example 1250.5
             */
            balance: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What is free. Unit: currency.
             * @example 1000.25
             */
            available: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What is held, as by open orders. Unit: currency.
             * @example 250.25
             */
            holds: components["schemas"]["UnsignedDecimal"];
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
            /**
             * @description By how much the balance changed. Unit: currency.
             * @example 25.5
             */
            amount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee of the trade. Unit: currency.
             * @example 0.02
             */
            fee: components["schemas"]["Decimal"];
            /**
             * @description Tax, for users in some regions; else 0. Unit: currency.
             * @example 0
             */
            tax: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Balance after the change. Unit: currency.
             * @example 1250.5
             */
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
        /** @description true for a high-frequency spot account. */
        GetSpotAccountTypeResult: boolean;
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
            /**
             * @description By how much the balance changed. Unit: currency.
             * @example 25.5
             */
            amount?: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee of the trade. Unit: currency.
             * @example 0.02
             */
            fee?: components["schemas"]["Decimal"];
            /**
             * @description Balance after the change. Unit: currency.
             * @example 1250.5
             */
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
            /**
             * @description Tax, for users in some regions; else 0. Unit: currency.
             * @example 0
             */
            tax?: components["schemas"]["UnsignedDecimal"];
        }[];
        /**
         * @description Pair, base and quote joined by a hyphen.
         * @example BTC-USDT
         */
        Symbol: string;
        GetIsolatedMarginAccountDetailV1Result: components["schemas"]["IsolatedMarginAccountV1"];
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
            /**
             * @description Debts divided by assets. Unit: ratio.
             * @example 0.1601
             */
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
            /**
             * @description Everything, free and held. Unit: currency.
             * @example 1250.5
             */
            totalBalance: components["schemas"]["Decimal"];
            /**
             * @description What is held, as by open orders. Unit: currency.
             * @example 250.25
             */
            holdBalance: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What is free. Unit: currency.
             * @example 1000.25
             */
            availableBalance: components["schemas"]["Decimal"];
            /**
             * @description What is owed. Unit: currency.
             * @example 200.2
             */
            liability: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Interest that is owed. Unit: currency.
             * @example 0.2
             */
            interest: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What may still be borrowed. Unit: currency.
             * @example 5000
             */
            borrowableAmount: components["schemas"]["UnsignedDecimal"];
        };
        /** @description The isolated margin accounts. */
        GetIsolatedMarginAccountListV1Result: {
            /**
             * @description Value of all assets. Unit: balanceCurrency.
             * @example 1250.5
             */
            totalConversionBalance: components["schemas"]["Decimal"];
            /**
             * @description Value of all debts. Unit: balanceCurrency.
             * @example 200.2
             */
            liabilityConversionBalance: components["schemas"]["Decimal"];
            /** @description One entry per pair. */
            assets: components["schemas"]["IsolatedMarginAccountV1"][];
        };
        /** @description The cross margin account. */
        GetMarginAccountDetailResult: {
            /**
             * @description Debts divided by assets. Unit: ratio.
             * @example 0.1601
             */
            debtRatio: components["schemas"]["UnsignedDecimal"];
            /** @description One entry per asset. */
            accounts: {
                /**
                 * @description Asset code.
                 * @example USDT
                 */
                currency: string;
                /**
                 * @description Everything, free and held. Unit: currency.
                 * @example 1250.5
                 */
                totalBalance: components["schemas"]["Decimal"];
                /**
                 * @description What is free. Unit: currency.
                 * @example 1000.25
                 */
                availableBalance: components["schemas"]["Decimal"];
                /**
                 * @description What is held, as by open orders. Unit: currency.
                 * @example 250.25
                 */
                holdBalance: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description What is owed. Unit: currency.
                 * @example 200.2
                 */
                liability: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description What may still be borrowed. Unit: currency.
                 * @example 5000
                 */
                maxBorrowSize: components["schemas"]["UnsignedDecimal"];
            }[];
        };
        /** @description The rates. */
        GetBasicFeeResult: {
            /**
             * @description Fee rate of a taker. Unit: ratio.
             * @example 0.001
             */
            takerFeeRate: components["schemas"]["Decimal"];
            /**
             * @description Fee rate of a maker; negative for a rebate. Unit: ratio.
             * @example 0.001
             */
            makerFeeRate: components["schemas"]["Decimal"];
        };
        /** @description One row per pair. */
        GetSpotActualFeeResult: {
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description Fee rate of a taker. Unit: ratio.
             * @example 0.0008
             */
            takerFeeRate: components["schemas"]["Decimal"];
            /**
             * @description Fee rate of a maker; negative for a rebate. Unit: ratio.
             * @example -0.00005
             */
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
                /**
                 * @description true when it came from another user of the venue, without the chain.
                 * @example false
                 */
                isInner?: boolean;
                /**
                 * @description What arrived. Unit: currency.
                 * @example 100
                 */
                amount?: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Fee of the deposit. Unit: currency.
                 * @example 1.5
                 */
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
                /**
                 * @description true when the deposit was rolled back after it was credited, and is owed.
                 * @example false
                 */
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
            /**
             * @description Amount of the invoice; for the Lightning network only, without effect elsewhere. Unit: currency.
             * @example 0.002
             */
            amount?: components["schemas"]["Amount"];
        };
        /**
         * @description Id of the chain.
         * @example eth
         */
        ChainId: string;
        /**
         * Format: decimal
         * @description A positive decimal as text.
         * @example 0.5
         */
        Amount: string;
        AddDepositAddressV3Result: components["schemas"]["DepositAddress"];
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
        /** @description One row per address. */
        GetDepositAddressV3Result: components["schemas"]["DepositAddress"][];
        GetDepositAddressV1Result: components["schemas"]["DepositAddressV1"];
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
                /**
                 * @description What arrived. Unit: currency.
                 * @example 100
                 */
                amount?: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Id of the transaction on the chain; may be followed by the address, after an @.
                 * @example 0x00000000000000000000000000000000000000000000000000000000000000f1
                 */
                walletTxId?: string;
                /**
                 * @description true when it came from another user of the venue, without the chain.
                 * @example false
                 */
                isInner?: boolean;
                /**
                 * @description PROCESSING is under way, SUCCESS arrived, FAILURE did not.
                 * @example SUCCESS
                 */
                status?: "PROCESSING" | "SUCCESS" | "FAILURE" | (string & {});
            }[];
        };
        /** @description One row per address. */
        GetDepositAddressV2Result: components["schemas"]["DepositAddressV1"][];
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
        /**
         * @description Futures contract.
         * @example XBTUSDTM
         */
        Contract: string;
        /** @description The rates. */
        GetFuturesActualFeeResult: {
            /**
             * @description Contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description Fee rate of a taker. Unit: ratio.
             * @example 0.0006
             */
            takerFeeRate: components["schemas"]["Decimal"];
            /**
             * @description Fee rate of a maker; negative for a rebate. Unit: ratio.
             * @example 0.0002
             */
            makerFeeRate: components["schemas"]["Decimal"];
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
            /**
             * @description Amount to move. Unit: currency.
             * @example 100
             */
            amount: components["schemas"]["AmountNumber"];
            /**
             * @description Account that is debited: MAIN is the funding account, TRADE the spot account.
             * @enum {string}
             */
            payAccountType: "MAIN" | "TRADE";
        };
        /**
         * Format: decimal
         * @description A positive decimal.
         * @example 0.5
         */
        AmountNumber: string | number;
        /**
         * @description Nothing; null.
         * @example null
         */
        FuturesAccountTransferInResult: string | null;
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
                /**
                 * @description What was moved. Unit: currency.
                 * @example 100
                 */
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
            /**
             * @description Amount to move, at most 1000000000. Unit: currency.
             * @example 100
             */
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
            /**
             * @description What is moved. Unit: currency.
             * @example 100
             */
            amount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee of the transfer. Unit: currency.
             * @example 0
             */
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
        /** @description One page of sub-accounts. */
        GetSpotSubAccountsSummaryV2Result: {
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            currentPage: number;
            /**
             * @description Rows per page.
             * @example 10
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
                 * @description User id of the sub-account, as transfers and account.getSpotSubAccountDetail want it.
                 * @example 63a1f0c25d1e4b0001c2d3e7
                 */
                userId: string;
                /**
                 * @description User number of the sub-account, as account.addSubAccountMarginPermission wants it.
                 * @example 245000123
                 */
                uid: number;
                /**
                 * @description Name of the sub-account.
                 * @example tradingdesk1
                 */
                subName: string;
                /**
                 * @description 2: in use. 3: frozen.
                 * @example 2
                 */
                status: number;
                /**
                 * @description 0: ordinary. 1: trading bot. 2: called new financial by the venue. 5: managed assets.
                 * @example 0
                 */
                type: number;
                /**
                 * @description What the sub-account may do, such as All.
                 * @example All
                 */
                access: string;
                /** @description When the sub-account was made. */
                createdAt: components["schemas"]["Time"];
                /**
                 * @description Note of the caller; may be empty.
                 * @example desk 1
                 */
                remarks: string;
                /** @description What the sub-account may do. */
                tradeTypes: ("Spot" | "Futures" | "Margin" | (string & {}))[];
                /** @description What it may do and has opened. The rest is opened by logging in as the sub-account. */
                openedTradeTypes: ("Spot" | "Futures" | "Margin" | (string & {}))[];
                /**
                 * @description State of the hosting by others; not documented, and null so far.
                 * @example null
                 */
                hostedStatus: string | null;
            }[];
        };
        AccountAddSubAccountParameters: {
            /**
             * @description Password of the sub-account, 7 to 24 letters and digits.
             * @example example1234
             */
            password: string;
            /**
             * @description Note of the caller, 1 to 24 characters.
             * @example desk 1
             */
            remarks?: string;
            /**
             * @description Name of the sub-account, 7 to 32 characters.
             * @example tradingdesk1
             */
            subName: string;
            /**
             * @description What the sub-account may do.
             * @enum {string}
             */
            access: "Spot" | "Futures" | "Margin";
        };
        /** @description The new sub-account. */
        AccountAddSubAccountResult: {
            /**
             * @description User number of the sub-account.
             * @example 245000123
             */
            uid: number;
            /**
             * @description Name of the sub-account.
             * @example tradingdesk1
             */
            subName: string;
            /**
             * @description Note of the caller; may be empty.
             * @example desk 1
             */
            remarks: string;
            /**
             * @description What the sub-account may do.
             * @example Spot
             */
            access: string;
        };
        AddSubAccountMarginPermissionParameters: {
            /** @description User number of the sub-account: `uid`, not `userId`, of account.getSpotSubAccountsSummaryV2. */
            uid: components["schemas"]["SubUid"];
        };
        /**
         * @description User number.
         * @example 245000123
         */
        SubUid: string;
        /**
         * @description Nothing; null.
         * @example null
         */
        AddSubAccountMarginPermissionResult: string | null;
        AddSubAccountFuturesPermissionParameters: {
            /** @description User number of the sub-account: `uid`, not `userId`, of account.getSpotSubAccountsSummaryV2. */
            uid: components["schemas"]["SubUid"];
        };
        /** @description Nothing; null. */
        AddSubAccountFuturesPermissionResult: boolean | null;
        GetSpotSubAccountDetailResult: components["schemas"]["SubAccountBalances"];
        /** @description The balances of one sub-account. */
        SubAccountBalances: {
            /**
             * @description User id of the sub-account.
             * @example 63a1f0c25d1e4b0001c2d3e7
             */
            subUserId: string;
            /**
             * @description Name of the sub-account.
             * @example tradingdesk1
             */
            subName: string;
            /** @description The funding account, one entry per asset. */
            mainAccounts: components["schemas"]["SubAccountAsset"][];
            /** @description The spot account, one entry per asset. */
            tradeAccounts: components["schemas"]["SubAccountAsset"][];
            /** @description The cross margin account, one entry per asset. */
            marginAccounts: components["schemas"]["SubAccountAsset"][];
            /** @description The former high-frequency spot account; kept for some old users only. */
            tradeHFAccounts: unknown[];
        };
        /** @description One asset of an account. */
        SubAccountAsset: {
            /**
             * @description Asset code.
             * @example USDT
             */
            currency?: string;
            /**
             * @description Everything, free and held. Unit: currency.
             * @example 1250.5
             */
            balance?: components["schemas"]["Decimal"];
            /**
             * @description What is free. Unit: currency.
             * @example 1000.25
             */
            available?: components["schemas"]["Decimal"];
            /**
             * @description What is held, as by open orders or a withdrawal. Unit: currency.
             * @example 250.25
             */
            holds?: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Asset in which the balance is valued.
             * @example BTC
             */
            baseCurrency?: string;
            /**
             * @description Price of one unit of the base currency. Unit: currency.
             * @example 50000
             */
            baseCurrencyPrice?: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Value of the balance. Unit: baseCurrency.
             * @example 0.02501
             */
            baseAmount?: components["schemas"]["Decimal"];
            /**
             * @description Part of the account; not documented, DEFAULT so far.
             * @example DEFAULT
             */
            tag?: string;
        };
        /** @description One page of sub-accounts. */
        GetSpotSubAccountListV2Result: {
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            currentPage: number;
            /**
             * @description Rows per page.
             * @example 10
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
            items: components["schemas"]["SubAccountBalances"][];
        };
        /**
         * @description Name of a sub-account.
         * @example tradingdesk1
         */
        SubName: string;
        /**
         * @description An API key.
         * @example 63a1f0c25d1e4b0001c2d3f1
         */
        SubApiKey: string;
        /** @description One row per key. */
        GetSubAccountApiListResult: {
            /**
             * @description Name of the sub-account.
             * @example tradingdesk1
             */
            subName?: string;
            /**
             * @description Note of the caller.
             * @example desk 1
             */
            remark?: string;
            /**
             * @description The API key.
             * @example 63a1f0c25d1e4b0001c2d3f1
             */
            apiKey?: string;
            /**
             * @description Version of the key, for the client's `keyVersion`.
             * @example 3
             */
            apiVersion?: number;
            /**
             * @description What the key may do, joined by commas.
             * @example General,Spot
             */
            permission?: string;
            /**
             * @description Network addresses that may use the key, partly hidden, joined by commas.
             * @example 192.0.2.1
             */
            ipWhitelist?: string;
            /** @description When the key was made. */
            createdAt?: components["schemas"]["Time"];
            /**
             * @description User number of the sub-account.
             * @example 245000123
             */
            uid?: number;
            /** @description Whether the key belongs to the master account. */
            isMaster?: boolean;
        }[];
        AccountAddSubAccountApiParameters: {
            /** @description Name of the sub-account. */
            subName: components["schemas"]["SubName"];
            /** @description Passphrase of the new key, 7 to 32 characters without spaces. Requests with the key need it. */
            passphrase: components["schemas"]["SubPassphrase"];
            /**
             * @description Note of the caller, 1 to 24 characters.
             * @example desk 1
             */
            remark: string;
            /**
             * @description What the key may do: General, Spot, Futures, Margin and InnerTransfer (FlexTransfers), joined by commas.
             * @default General
             */
            permission?: components["schemas"]["SubPermissions"];
            /** @description Network addresses that may use the key, up to 20, joined by commas; any when absent. */
            ipWhitelist?: components["schemas"]["SubAddresses"];
            /**
             * @description How long the key lives; -1 for ever. Unit: days.
             * @default -1
             * @enum {string}
             */
            expire?: "-1" | "30" | "90" | "180" | "360";
        };
        /**
         * @description Passphrase of an API key.
         * @example 0000000000000000
         */
        SubPassphrase: string;
        /**
         * @description Permissions of an API key.
         * @example General,Spot
         */
        SubPermissions: string;
        /**
         * @description Network addresses.
         * @example 192.0.2.1,192.0.2.2
         */
        SubAddresses: string;
        /** @description The new key, with its secret. */
        AccountAddSubAccountApiResult: {
            /**
             * @description Name of the sub-account.
             * @example tradingdesk1
             */
            subName: string;
            /**
             * @description Note of the caller.
             * @example desk 1
             */
            remark: string;
            /**
             * @description The API key.
             * @example 63a1f0c25d1e4b0001c2d3f1
             */
            apiKey: string;
            /**
             * @description Secret of the key; shown here and never again. Store it, and keep it out of logs.
             * @example 00000000-0000-0000-0000-000000000000
             */
            apiSecret: string;
            /**
             * @description Version of the key, for the client's `keyVersion`.
             * @example 3
             */
            apiVersion: number;
            /**
             * @description Passphrase of the key, as given. Keep it out of logs.
             * @example 0000000000000000
             */
            passphrase: string;
            /**
             * @description What the key may do, joined by commas.
             * @example General,Spot
             */
            permission: string;
            /**
             * @description Network addresses that may use the key, joined by commas; absent when none were given.
             * @example 192.0.2.1
             */
            ipWhitelist?: string;
            /** @description When the key was made. */
            createdAt: components["schemas"]["Time"];
        };
        /** @description The deleted key. */
        DeleteSubAccountApiResult: {
            /**
             * @description Name of the sub-account.
             * @example tradingdesk1
             */
            subName: string;
            /**
             * @description The API key.
             * @example 63a1f0c25d1e4b0001c2d3f1
             */
            apiKey: string;
        };
        AccountModifySubAccountApiParameters: {
            /** @description Name of the sub-account. */
            subName: components["schemas"]["SubName"];
            /** @description Key to change. */
            apiKey: components["schemas"]["SubApiKey"];
            /** @description Passphrase of the key. */
            passphrase: components["schemas"]["SubPassphrase"];
            /** @description What the key may do from now on: General, Spot, Futures, Margin and InnerTransfer (FlexTransfers), joined by commas. */
            permission?: components["schemas"]["SubPermissions"];
            /** @description Network addresses that may use the key from now on, up to 20, joined by commas. */
            ipWhitelist?: components["schemas"]["SubAddresses"];
            /**
             * @description How long the key lives; -1 for ever. Unit: days.
             * @enum {string}
             */
            expire?: "-1" | "30" | "90" | "180" | "360";
        };
        /** @description The changed key. */
        AccountModifySubAccountApiResult: {
            /**
             * @description Name of the sub-account.
             * @example tradingdesk1
             */
            subName: string;
            /**
             * @description The API key.
             * @example 63a1f0c25d1e4b0001c2d3f1
             */
            apiKey: string;
            /**
             * @description What the key may do, joined by commas.
             * @example General,Spot
             */
            permission: string;
            /**
             * @description Network addresses that may use the key, joined by commas; absent when none were given.
             * @example 192.0.2.1
             */
            ipWhitelist?: string;
        };
        /** @description One row per sub-account. */
        GetSpotSubAccountsSummaryV1Result: {
            /**
             * @description User id of the sub-account, as transfers want it.
             * @example 63a1f0c25d1e4b0001c2d3e7
             */
            userId: string;
            /**
             * @description User number of the sub-account.
             * @example 245000123
             */
            uid: number;
            /**
             * @description Name of the sub-account.
             * @example tradingdesk1
             */
            subName: string;
            /**
             * @description Kind of sub-account, as in account.getSpotSubAccountsSummaryV2.
             * @example 0
             */
            type: number;
            /**
             * @description Note of the caller; may be empty.
             * @example desk 1
             */
            remarks: string;
            /**
             * @description What the sub-account may do, such as All.
             * @example All
             */
            access: string;
        }[];
        /** @description One row per sub-account. */
        GetSpotSubAccountListV1Result: components["schemas"]["SubAccountBalances"][];
        /** @description The balance. */
        GetTransferQuotasResult: {
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /**
             * @description Everything, free and held. Unit: currency.
             * @example 1250.5
             */
            balance: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What is free. Unit: currency.
             * @example 1000.25
             */
            available: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What is held, as by open orders. Unit: currency.
             * @example 250.25
             */
            holds: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What can be moved out. Unit: currency.
             * @example 1000.25
             */
            transferable: components["schemas"]["UnsignedDecimal"];
        };
        FlexTransferParameters: {
            /** @description The caller's own id of the transfer, different for every transfer, such as a UUID; the venue wants 128 bits at most. */
            clientOid: components["schemas"]["ClientOid"];
            /** @description Asset to move. */
            currency: components["schemas"]["Currency"];
            /**
             * @description Amount to move; a multiple of the asset's smallest unit. Unit: currency.
             * @example 100
             */
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
        /**
         * @description The caller's own id of the order, different for every order.
         * @example my-order-20260101-0001
         */
        ClientOid: string;
        /**
         * @description Kind of account.
         * @enum {string}
         */
        TransferAccount: "MAIN" | "TRADE" | "CONTRACT" | "MARGIN" | "ISOLATED" | "MARGIN_V2" | "ISOLATED_V2" | "OPTION";
        FlexTransferResult: components["schemas"]["TransferOrder"];
        /** @description The transfer. */
        TransferOrder: {
            /**
             * @description The venue's id of the transfer.
             * @example 63a1f0c25d1e4b0001c2d3e8
             */
            orderId: string;
        };
        InnerTransferParameters: {
            /** @description The caller's own id of the transfer, different for every transfer, such as a UUID; the venue wants 128 bits at most. */
            clientOid: components["schemas"]["ClientOid"];
            /** @description Asset to move. */
            currency: components["schemas"]["Currency"];
            /**
             * @description Amount to move; a multiple of the asset's smallest unit. Unit: currency.
             * @example 100
             */
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
            /**
             * @description Amount to move; a multiple of the asset's smallest unit. Unit: currency.
             * @example 100
             */
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
                /**
                 * @description true when it goes to another user of the venue, without the chain.
                 * @example false
                 */
                isInner?: boolean;
                /**
                 * @description Amount of the withdrawal. Unit: currency.
                 * @example 100
                 */
                amount?: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Fee of the withdrawal. Unit: currency.
                 * @example 1.5
                 */
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
                /**
                 * @description Whether something is owed.
                 * @example false
                 */
                arrears?: boolean;
            }[];
        };
        /**
         * @description REVIEW waits for a check, PROCESSING is accepted, WALLET_PROCESSING is being sent, SUCCESS was sent, FAILURE was not.
         * @example PROCESSING
         */
        WithdrawalStatus: "REVIEW" | "PROCESSING" | "WALLET_PROCESSING" | "SUCCESS" | "FAILURE" | (string & {});
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
            /**
             * @description Amount to withdraw: a multiple of the asset's precision and at least its minimum, both in account.getWithdrawalQuotas. Unit: currency.
             * @example 100
             */
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
        /** @description The withdrawal. */
        WithdrawalReceipt: {
            /**
             * @description Id of the withdrawal.
             * @example 63a1f0c25d1e4b0001c2d3e9
             */
            withdrawalId: string;
        };
        /** @description The limits. */
        GetWithdrawalQuotasResult: {
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /**
             * @description Limit of the day, valued in bitcoin. Unit: BTC.
             * @example 40
             */
            limitBTCAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What was withdrawn today, valued in bitcoin. Unit: BTC.
             * @example 0.02
             */
            usedBTCAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Asset in which the limit is set.
             * @example USDT
             */
            quotaCurrency: string;
            /**
             * @description Limit of the day. Unit: quotaCurrency.
             * @example 2000000
             */
            limitQuotaCurrencyAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What was withdrawn today. Unit: quotaCurrency.
             * @example 1000
             */
            usedQuotaCurrencyAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What the limit still allows today. Unit: currency.
             * @example 1999000
             */
            remainAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What can be withdrawn now. Unit: currency.
             * @example 1000.25
             */
            availableAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee at least. Unit: currency.
             * @example 1.5
             */
            withdrawMinFee: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee of a withdrawal to another user of the venue. Unit: currency.
             * @example 0
             */
            innerWithdrawMinFee: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Amount at least. Unit: currency.
             * @example 10
             */
            withdrawMinSize: components["schemas"]["UnsignedDecimal"];
            /** @description Whether the asset can be withdrawn. */
            isWithdrawEnabled: boolean;
            /**
             * @description Decimal places of an amount.
             * @example 6
             */
            precision: number;
            /**
             * @description Name of the chain, not its id.
             * @example ERC20
             */
            chain: string;
            /**
             * @description Why withdrawals are restricted; mostly null.
             * @example null
             */
            reason: string | null;
            /**
             * @description What is locked. Unit: currency.
             * @example 0
             */
            lockedAmount: components["schemas"]["UnsignedDecimal"];
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
            /**
             * @description true when it goes to another user of the venue, without the chain.
             * @example false
             */
            isInner: boolean;
            /**
             * @description Amount of the withdrawal. Unit: currency.
             * @example 100
             */
            amount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee of the withdrawal. Unit: currency.
             * @example 1.5
             */
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
        /**
         * @description Nothing; null.
         * @example null
         */
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
            /**
             * @description Amount to withdraw: a multiple of the asset's precision and at least its minimum, both in account.getWithdrawalQuotas. Unit: currency.
             * @example 100
             */
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
                /**
                 * @description Amount of the withdrawal. Unit: currency.
                 * @example 100
                 */
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
                /**
                 * @description true when it went to another user of the venue, without the chain.
                 * @example false
                 */
                isInner?: boolean;
                /**
                 * @description PROCESSING is under way, SUCCESS arrived, FAILURE did not.
                 * @example SUCCESS
                 */
                status?: "PROCESSING" | "SUCCESS" | "FAILURE" | (string & {});
            }[];
        };
        /**
         * @description Asset in which the totals are valued.
         * @default USDT
         * @enum {string}
         */
        QuoteCurrency: "USDT" | "KCS" | "BTC";
        /** @description The cross margin account. */
        GetCrossMarginAccountResult: {
            /**
             * @description Value of all assets. Unit: quoteCurrency.
             * @example 1250.5
             */
            totalAssetOfQuoteCurrency: components["schemas"]["Decimal"];
            /**
             * @description Value of all debts. Unit: quoteCurrency.
             * @example 200.2
             */
            totalLiabilityOfQuoteCurrency: components["schemas"]["Decimal"];
            /**
             * @description Debts divided by assets. Unit: ratio.
             * @example 0.1601
             */
            debtRatio: components["schemas"]["UnsignedDecimal"];
            status: components["schemas"]["MarginStatus"];
            /** @description One entry per asset. */
            accounts: components["schemas"]["MarginAsset"][];
        };
        /** @description State of the account: EFFECTIVE is normal, BANKRUPTCY and LIQUIDATION are forced, REPAY and BORROW last while such a step runs. */
        MarginStatus: "EFFECTIVE" | "BANKRUPTCY" | "LIQUIDATION" | "REPAY" | "BORROW" | (string & {});
        /** @description One asset of a margin account. */
        MarginAsset: {
            /** @description Asset code. */
            currency: string;
            /**
             * @description Everything, free and held. Unit: currency.
             * @example 1250.5
             */
            total: components["schemas"]["Decimal"];
            /**
             * @description What is free. Unit: currency.
             * @example 1000.25
             */
            available: components["schemas"]["Decimal"];
            /**
             * @description What is held. Unit: currency.
             * @example 250.25
             */
            hold: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Debt, principal and interest. Unit: currency.
             * @example 200.2
             */
            liability: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Borrowed part of the debt. Unit: currency.
             * @example 200
             */
            liabilityPrincipal: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Interest part of the debt. Unit: currency.
             * @example 0.2
             */
            liabilityInterest: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What may still be borrowed. Unit: currency.
             * @example 5000
             */
            maxBorrowSize: components["schemas"]["UnsignedDecimal"];
            /** @description Whether the asset may be borrowed. */
            borrowEnabled: boolean;
            /** @description Whether the asset may be moved in. */
            transferInEnabled: boolean;
        };
        /** @description The isolated margin accounts. */
        GetIsolatedMarginAccountResult: {
            /**
             * @description Value of all assets. Unit: quoteCurrency.
             * @example 1250.5
             */
            totalAssetOfQuoteCurrency: components["schemas"]["Decimal"];
            /**
             * @description Value of all debts. Unit: quoteCurrency.
             * @example 200.2
             */
            totalLiabilityOfQuoteCurrency: components["schemas"]["Decimal"];
            /** @description Time of the venue. */
            timestamp: components["schemas"]["Time"];
            /** @description One entry per pair. */
            assets: {
                /** @description Pair. */
                symbol?: string;
                status?: components["schemas"]["MarginStatus"];
                /**
                 * @description Debts divided by assets. Unit: ratio.
                 * @example 0.1601
                 */
                debtRatio?: components["schemas"]["UnsignedDecimal"];
                /** @description The base asset of the pair. */
                baseAsset?: components["schemas"]["MarginAsset"];
                /** @description The quote asset of the pair. */
                quoteAsset?: components["schemas"]["MarginAsset"];
            }[];
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
        GetSpotAccountDetailParameters: {
            /**
             * @description Id of the account, from account.getSpotAccountList.
             * @example 63a1f0c25d1e4b0001c2d3e4
             */
            accountId: string;
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
        GetSpotAccountTypeParameters: Record<string, never>;
        GetApikeyInfoParameters: Record<string, never>;
        GetAccountInfoParameters: Record<string, never>;
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
        GetIsolatedMarginAccountDetailV1Parameters: {
            /** @description Pair to read. */
            symbol: components["schemas"]["Symbol"];
        };
        GetIsolatedMarginAccountListV1Parameters: {
            /**
             * @description Asset in which the totals are valued.
             * @default BTC
             * @enum {string}
             */
            balanceCurrency?: "USDT" | "KCS" | "BTC";
        };
        GetMarginAccountDetailParameters: Record<string, never>;
        GetBasicFeeParameters: {
            /**
             * @description 0 for pairs of crypto assets, 1 for pairs with a fiat currency.
             * @default 0
             * @enum {integer}
             */
            currencyType?: 0 | 1;
        };
        GetSpotActualFeeParameters: {
            /**
             * @description Pairs, up to 10, joined by commas.
             * @example BTC-USDT,ETH-USDT
             */
            symbols: string;
        };
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
        GetDepositAddressV3Parameters: {
            /** @description Asset to deposit. */
            currency: components["schemas"]["Currency"];
            /**
             * @description Amount of the invoice; for the Lightning network only, without effect elsewhere. Unit: currency.
             * @example 0.002
             */
            amount?: components["schemas"]["Amount"];
            /** @description Chain of the addresses; all chains when absent. */
            chain?: components["schemas"]["ChainId"];
        };
        GetDepositAddressV1Parameters: {
            /** @description Asset to deposit. */
            currency: components["schemas"]["Currency"];
            /** @description Chain of the address; the default chain of the asset when absent. */
            chain?: components["schemas"]["ChainId"];
        };
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
        GetDepositAddressV2Parameters: {
            /** @description Asset to deposit. */
            currency: components["schemas"]["Currency"];
            /** @description Chain of the addresses; all chains when absent. */
            chain?: components["schemas"]["ChainId"];
        };
        GetFuturesAccountParameters: {
            /**
             * @description Asset of the account, such as USDT, USDC or XBT, which is bitcoin.
             * @default XBT
             */
            currency?: components["schemas"]["Currency"];
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
        GetFuturesActualFeeParameters: {
            /** @description Contract to read. */
            symbol: components["schemas"]["Contract"];
        };
        GetFuturesSubAccountListV2Parameters: {
            /**
             * @description Asset of the account, such as USDT, USDC or XBT, which is bitcoin.
             * @default XBT
             */
            currency?: components["schemas"]["Currency"];
        };
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
        GetSpotSubAccountsSummaryV2Parameters: {
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 1 to 100.
             * @default 10
             */
            pageSize?: number;
        };
        GetSpotSubAccountDetailParameters: {
            /**
             * @description User id of the sub-account: `userId` of account.getSpotSubAccountsSummaryV2.
             * @example 63a1f0c25d1e4b0001c2d3e7
             */
            subUserId: string;
            /**
             * @description true to list assets without a balance, too.
             * @default false
             */
            includeBaseAmount?: boolean;
            /** @description Asset in which the balances are valued; BTC was seen when absent. */
            baseCurrency?: components["schemas"]["Currency"];
            /**
             * @description Smallest balance to list. Unit: baseCurrency.
             * @example 0.001
             */
            baseAmount?: components["schemas"]["Amount"];
        };
        GetSpotSubAccountListV2Parameters: {
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 10 to 100.
             * @default 10
             */
            pageSize?: number;
        };
        GetSubAccountApiListParameters: {
            /** @description Name of the sub-account. */
            subName: components["schemas"]["SubName"];
            /** @description Key to read; all when absent. */
            apiKey?: components["schemas"]["SubApiKey"];
        };
        DeleteSubAccountApiParameters: {
            /** @description Name of the sub-account. */
            subName: components["schemas"]["SubName"];
            /** @description Key to delete. */
            apiKey: components["schemas"]["SubApiKey"];
            /** @description Passphrase of the key. */
            passphrase: components["schemas"]["SubPassphrase"];
        };
        GetSpotSubAccountsSummaryV1Parameters: Record<string, never>;
        GetSpotSubAccountListV1Parameters: Record<string, never>;
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
        GetWithdrawalQuotasParameters: {
            /** @description Asset to withdraw. */
            currency: components["schemas"]["Currency"];
            /** @description Chain to withdraw on; the default chain of the asset when absent. */
            chain?: components["schemas"]["ChainId"];
        };
        GetWithdrawalHistoryByIdParameters: {
            /**
             * @description Id of the withdrawal.
             * @example 63a1f0c25d1e4b0001c2d3e9
             */
            withdrawalId: string;
        };
        CancelWithdrawalParameters: {
            /**
             * @description Id of the withdrawal.
             * @example 63a1f0c25d1e4b0001c2d3e9
             */
            withdrawalId: string;
        };
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
    };
    responses: {
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
    "account.getSpotSubAccountsSummaryV2": {
        parameters: {
            query?: {
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 1 to 100. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sub-accounts, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSpotSubAccountsSummaryV2Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.addSubAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountAddSubAccountParameters"];
            };
        };
        responses: {
            /** @description The new sub-account, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AccountAddSubAccountResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.addSubAccountMarginPermission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSubAccountMarginPermissionParameters"];
            };
        };
        responses: {
            /** @description Nothing, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddSubAccountMarginPermissionResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.addSubAccountFuturesPermission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSubAccountFuturesPermissionParameters"];
            };
        };
        responses: {
            /** @description Nothing, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddSubAccountFuturesPermissionResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getSpotSubAccountDetail": {
        parameters: {
            query?: {
                /** @description true to list assets without a balance, too. */
                includeBaseAmount?: boolean;
                /** @description Asset in which the balances are valued; BTC was seen when absent. */
                baseCurrency?: components["schemas"]["Currency"];
                /** @description Smallest balance to list. */
                baseAmount?: components["schemas"]["Amount"];
            };
            header?: never;
            path: {
                /** @description User id of the sub-account: `userId` of account.getSpotSubAccountsSummaryV2. */
                subUserId: string;
            };
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
                        data: components["schemas"]["GetSpotSubAccountDetailResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getSpotSubAccountListV2": {
        parameters: {
            query?: {
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 10 to 100. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sub-accounts, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSpotSubAccountListV2Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getSubAccountApiList": {
        parameters: {
            query: {
                /** @description Name of the sub-account. */
                subName: components["schemas"]["SubName"];
                /** @description Key to read; all when absent. */
                apiKey?: components["schemas"]["SubApiKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSubAccountApiListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.addSubAccountApi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountAddSubAccountApiParameters"];
            };
        };
        responses: {
            /** @description The new key, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AccountAddSubAccountApiResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.deleteSubAccountApi": {
        parameters: {
            query: {
                /** @description Name of the sub-account. */
                subName: components["schemas"]["SubName"];
                /** @description Key to delete. */
                apiKey: components["schemas"]["SubApiKey"];
                /** @description Passphrase of the key. */
                passphrase: components["schemas"]["SubPassphrase"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted key, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["DeleteSubAccountApiResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.modifySubAccountApi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountModifySubAccountApiParameters"];
            };
        };
        responses: {
            /** @description The changed key, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AccountModifySubAccountApiResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getSpotSubAccountsSummaryV1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sub-accounts, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSpotSubAccountsSummaryV1Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "account.getSpotSubAccountListV1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sub-accounts, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSpotSubAccountListV1Result"];
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
}
