// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "/api/v1/broker/api/rebase/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for the file of the API broker's rebates.
         * @description Answers with a link to a CSV file of rebates. The link works for a day, without a key: keep it to yourself.
         */
        get: operations["broker.getApiBrokerRebase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//broker/api/v1/broker/nd/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state of the broker.
         * @description How many sub-accounts there are and may be, and the level of the broker.
         */
        get: operations["broker.getBrokerInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//broker/api/v1/broker/nd/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the sub-accounts of the broker, page by page.
         * @description All sub-accounts that the broker made, or one of them. Shows whether a sub-account was made when the answer was lost.
         */
        get: operations["broker.getSubAccount"];
        put?: never;
        /**
         * Make a sub-account of the broker.
         * @description Makes a sub-account for a client of the broker. Its name must be unlike all names at the venue, so put a mark of your own in it.
         */
        post: operations["broker.addSubAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//broker/api/v1/broker/nd/account/apikey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the API keys of a sub-account of the broker.
         * @description Every key of the sub-account, without secrets. Keys of ordinary sub-accounts are in account.getSubAccountApiList.
         */
        get: operations["broker.getSubAccountAPI"];
        put?: never;
        /**
         * Make an API key for a sub-account of the broker.
         * @description The secret of the key is shown once, in this answer: store it. When the answer was lost, look for the key in broker.getSubAccountAPI, delete it and make another.
         */
        post: operations["broker.addSubAccountApi"];
        /**
         * Delete an API key of a sub-account of the broker.
         * @description The key stops working.
         */
        delete: operations["broker.deleteSubAccountAPI"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//broker/api/v1/broker/nd/account/update-apikey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an API key of a sub-account of the broker.
         * @description Replaces the note of a key, what it may do and the addresses that may use it. Give all three each time.
         */
        post: operations["broker.modifySubAccountApi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//broker/api/v1/broker/nd/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move money between the broker and one of its sub-accounts.
         * @description OUT moves to the sub-account, IN back to the broker. A sub-account cannot withdraw: move the money to the broker first. Never sent twice; when an answer was lost, look at the ledger before another try.
         */
        post: operations["broker.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//broker/api/v3/broker/nd/transfer/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one transfer of the broker.
         * @description A transfer between the broker and its sub-accounts, by its id. The venue calls this a history, but it answers with one transfer.
         */
        get: operations["broker.getTransferHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//broker/api/v1/asset/ndbroker/deposit/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read deposits to the broker's sub-accounts.
         * @description Deposits to all sub-accounts of the broker, latest first, 1000 at most: narrow the time range to see more.
         */
        get: operations["broker.getDepositList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//broker/api/v3/broker/nd/deposit/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one deposit to a sub-account of the broker.
         * @description Deposits to the broker itself are not found here.
         */
        get: operations["broker.getDepositDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//broker/api/v3/broker/nd/withdraw/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one withdrawal of a sub-account of the broker.
         * @description Withdrawals of the broker itself are not found here.
         */
        get: operations["broker.getWithdrawDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//broker/api/v1/broker/nd/rebase/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for the file of the ND broker's rebates.
         * @description Answers with a link to a CSV file of rebates. The link works for a day, without a key: keep it to yourself.
         */
        get: operations["broker.getNdBrokerRebase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//broker/api/kyc/ndBroker/proxyClient/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in the identity documents of a client.
         * @description Documents of the person behind a sub-account of the broker. The venue checks them later: see broker.getKYCStatus. Photos travel as base64 text, each at most 2 MB. These are personal data: keep them out of logs.
         */
        post: operations["broker.submitKYC"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//broker/api/kyc/ndBroker/proxyClient/status/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state of the identity checks of some clients.
         * @description One row per sub-account that was asked for.
         */
        get: operations["broker.getKYCStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//broker/api/kyc/ndBroker/proxyClient/status/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state of all identity checks, page by page.
         * @description One row per sub-account of the broker.
         */
        get: operations["broker.getKYCStatusList"];
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
         * @description A day. Unit: YYYYMMDD.
         * @example 20260110
         */
        BrokerDay: string;
        /**
         * @description Says that the call succeeded.
         * @enum {string}
         */
        SuccessCode: "200000" | "200";
        GetApiBrokerRebaseResult: components["schemas"]["BrokerRebateFile"];
        /** @description A link to a file. */
        BrokerRebateFile: {
            /**
             * @description Address of the file, with a token in it.
             * @example https://example.com/rebates.csv
             */
            url: string;
        };
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
        /** @description The state of the broker. */
        GetBrokerInfoResult: {
            /**
             * @description Number of sub-accounts.
             * @example 1
             */
            accountSize: number;
            /**
             * @description Number of sub-accounts at most; null for no limit.
             * @example 100
             */
            maxAccountSize: number | null;
            /**
             * @description Level of the broker.
             * @example 0
             */
            level: number;
        };
        /**
         * @description User number.
         * @example 245000123
         */
        SubUid: string;
        /** @description One page of sub-accounts. */
        GetSubAccountResult: {
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
            items: components["schemas"]["BrokerSubAccount"][];
        };
        /** @description A sub-account of the broker. */
        BrokerSubAccount: {
            /**
             * @description Name of the sub-account.
             * @example exampledesk1
             */
            accountName: string;
            /**
             * @description User number of the sub-account.
             * @example 245000124
             */
            uid: string;
            /** @description When the sub-account was made. */
            createdAt: components["schemas"]["Time"];
            /**
             * @description VIP level of the sub-account.
             * @example 0
             */
            level: number;
        };
        /**
         * @description Time since 1970. Unit: ms.
         * @example 1767225600000
         */
        Time: number;
        BrokerAddSubAccountParameters: {
            /**
             * @description Name of the sub-account.
             * @example exampledesk1
             */
            accountName: string;
        };
        BrokerAddSubAccountResult: components["schemas"]["BrokerSubAccount"];
        /**
         * @description An API key.
         * @example 63a1f0c25d1e4b0001c2d3f1
         */
        SubApiKey: string;
        /** @description One row per key. */
        GetSubAccountAPIResult: components["schemas"]["BrokerApiKey"][];
        /** @description An API key of a sub-account, without its secret. */
        BrokerApiKey: {
            /**
             * @description User number of the sub-account.
             * @example 245000124
             */
            uid: string;
            /**
             * @description Note of the caller.
             * @example desk 1
             */
            label: string;
            /**
             * @description The API key.
             * @example 63a1f0c25d1e4b0001c2d3f2
             */
            apiKey: string;
            /**
             * @description Version of the key, for the client's `keyVersion`.
             * @example 3
             */
            apiVersion: number;
            /** @description What the key may do. */
            permissions: ("General" | "Spot" | "Futures" | (string & {}))[];
            /** @description Network addresses that may use the key; may be partly hidden. */
            ipWhitelist: string[];
            /** @description When the key was made. */
            createdAt: components["schemas"]["Time"];
        };
        BrokerAddSubAccountApiParameters: {
            /** @description User number of the sub-account. */
            uid: components["schemas"]["SubUid"];
            /**
             * @description Passphrase of the new key. Requests with the key need it, and no answer tells it.
             * @example 0000000000000000
             */
            passphrase: string;
            /** @description Network addresses that may use the key, up to 20. */
            ipWhitelist: string[];
            /** @description What the key may do: general (reading), spot, futures. */
            permissions: ("general" | "spot" | "futures" | (string & {}))[];
            /**
             * @description Note of the caller, 4 to 32 characters.
             * @example desk 1
             */
            label: string;
        };
        /** @description The new key, with its secret. */
        BrokerAddSubAccountApiResult: {
            /**
             * @description User number of the sub-account.
             * @example 245000124
             */
            uid: string;
            /**
             * @description Note of the caller.
             * @example desk 1
             */
            label: string;
            /**
             * @description The API key.
             * @example 63a1f0c25d1e4b0001c2d3f2
             */
            apiKey: string;
            /**
             * @description Secret of the key; shown here and never again. Store it, and keep it out of logs.
             * @example 00000000-0000-0000-0000-000000000000
             */
            secretKey: string;
            /**
             * @description Version of the key, for the client's `keyVersion`.
             * @example 3
             */
            apiVersion: number;
            /** @description What the key may do. */
            permissions: ("General" | "Spot" | "Futures" | (string & {}))[];
            /** @description Network addresses that may use the key. */
            ipWhitelist: string[];
            /** @description When the key was made. */
            createdAt: components["schemas"]["Time"];
        };
        /**
         * @description true when the key was deleted.
         * @example true
         */
        DeleteSubAccountAPIResult: boolean;
        BrokerModifySubAccountApiParameters: {
            /** @description User number of the sub-account. */
            uid: components["schemas"]["SubUid"];
            /** @description Key to change. */
            apiKey: components["schemas"]["SubApiKey"];
            /** @description Network addresses that may use the key, up to 20. */
            ipWhitelist: string[];
            /** @description What the key may do: general (reading), spot, futures. */
            permissions: ("general" | "spot" | "futures" | (string & {}))[];
            /**
             * @description Note of the caller, 4 to 32 characters.
             * @example desk 1
             */
            label: string;
        };
        BrokerModifySubAccountApiResult: components["schemas"]["BrokerApiKey"];
        TransferParameters: {
            /** @description The caller's own id of the transfer, different for every transfer, such as a UUID. */
            clientOid: components["schemas"]["ClientOid"];
            /** @description Asset to move. */
            currency: components["schemas"]["Currency"];
            /**
             * @description Amount to move; a multiple of the asset's smallest unit. Unit: currency.
             * @example 100
             */
            amount: components["schemas"]["Amount"];
            /**
             * @description OUT from the broker to the sub-account, IN from the sub-account to the broker.
             * @enum {string}
             */
            direction: "OUT" | "IN";
            /**
             * @description Account of the broker: MAIN is the funding account, TRADE spot.
             * @enum {string}
             */
            accountType: "MAIN" | "TRADE";
            /** @description User number of the sub-account, one of the broker's own. */
            specialUid: components["schemas"]["SubUid"];
            /**
             * @description Account of the sub-account: MAIN is the funding account, TRADE spot.
             * @enum {string}
             */
            specialAccountType: "MAIN" | "TRADE";
        };
        /**
         * @description The caller's own id of the order, different for every order.
         * @example my-order-20260101-0001
         */
        ClientOid: string;
        /**
         * @description Asset code.
         * @example USDT
         */
        Currency: string;
        /**
         * Format: decimal
         * @description A positive decimal as text.
         * @example 0.5
         */
        Amount: string;
        /** @description The transfer. */
        TransferResult: {
            /**
             * @description Id of the transfer, for broker.getTransferHistory.
             * @example 63a1f0c25d1e4b0001c2d3f3
             */
            orderId: string;
        };
        /** @description The transfer. */
        GetTransferHistoryResult: {
            /**
             * @description Id of the transfer.
             * @example 63a1f0c25d1e4b0001c2d3f3
             */
            orderId: string;
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /**
             * @description Amount that is moved. Unit: currency.
             * @example 100
             */
            amount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description User number that is debited.
             * @example 245000100
             */
            fromUid: number;
            /**
             * @description Account that is debited: MAIN is the funding account, TRADE spot, CONTRACT futures, MARGIN cross margin, ISOLATED isolated margin.
             * @example MAIN
             */
            fromAccountType: "MAIN" | "TRADE" | "CONTRACT" | "MARGIN" | "ISOLATED" | (string & {});
            /**
             * @description Pair of an isolated margin account that is debited; DEFAULT otherwise.
             * @example DEFAULT
             */
            fromAccountTag: string;
            /**
             * @description User number that is credited.
             * @example 245000124
             */
            toUid: number;
            /**
             * @description Account that is credited, in the words of fromAccountType.
             * @example MAIN
             */
            toAccountType: "MAIN" | "TRADE" | "CONTRACT" | "MARGIN" | "ISOLATED" | (string & {});
            /**
             * @description Pair of an isolated margin account that is credited; DEFAULT otherwise.
             * @example DEFAULT
             */
            toAccountTag: string;
            /**
             * @description PROCESSING is under way, SUCCESS has arrived, FAILURE has failed.
             * @example SUCCESS
             */
            status: "PROCESSING" | "SUCCESS" | "FAILURE" | (string & {});
            /**
             * @description Why the transfer failed; null otherwise.
             * @example null
             */
            reason: string | null;
            /** @description When the transfer was made. */
            createdAt: components["schemas"]["Time"];
        };
        /**
         * @description A decimal number as text, never negative.
         * @example 0.25
         */
        UnsignedDecimal: string;
        /** @description One row per deposit. */
        GetDepositListResult: components["schemas"]["BrokerDeposit"][];
        /** @description A deposit to a sub-account of the broker. */
        BrokerDeposit: {
            /**
             * @description User number of the sub-account.
             * @example 245000124
             */
            uid: number;
            /**
             * @description Hash of the deposit, for broker.getDepositDetail; one between users of the venue has an id here.
             * @example 0x00000000000000000000000000000000000000000000000000000000000000f2
             */
            hash: string;
            /**
             * @description Address that was paid, or the mail address of a user of the venue; may be partly hidden.
             * @example 0x0000000000000000000000000000000000000002
             */
            address: string;
            /**
             * @description Memo or tag of the address; may be empty.
             * @example
             */
            memo: string;
            /**
             * @description Amount of the deposit. Unit: currency.
             * @example 100
             */
            amount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee of the deposit. Unit: currency.
             * @example 0.02
             */
            fee: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /**
             * @description true when it comes from another user of the venue, without the chain.
             * @example false
             */
            isInner: boolean;
            /**
             * @description Id of the transaction on the chain.
             * @example 0x00000000000000000000000000000000000000000000000000000000000000f2
             */
            walletTxId: string;
            /**
             * @description PROCESSING is under way, SUCCESS has arrived, FAILURE has failed.
             * @example SUCCESS
             */
            status: "PROCESSING" | "SUCCESS" | "FAILURE" | (string & {});
            /**
             * @description Note; may be empty.
             * @example
             */
            remark: string;
            /**
             * @description Id of the chain; empty for a deposit from a user of the venue.
             * @example eth
             */
            chain: string;
            /** @description When the deposit was first seen. */
            createdAt: components["schemas"]["Time"];
            /** @description When it changed last. */
            updatedAt: components["schemas"]["Time"];
        };
        GetDepositDetailResult: components["schemas"]["BrokerDeposit"];
        /** @description The withdrawal. */
        GetWithdrawDetailResult: {
            /**
             * @description Id of the withdrawal.
             * @example 63a1f0c25d1e4b0001c2d3f3
             */
            id: string;
            /**
             * @description User number of the sub-account.
             * @example 245000124
             */
            uid: number;
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
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
             * @description Id of the chain.
             * @example eth
             */
            chain: string;
            /**
             * @description Address that is paid.
             * @example 0x0000000000000000000000000000000000000002
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
             * @description Id of the transaction on the chain.
             * @example 0x00000000000000000000000000000000000000000000000000000000000000f2
             */
            walletTxId: string;
            /**
             * @description REVIEW, PROCESSING and WALLET_PROCESSING are under way; SUCCESS has left, FAILURE has failed.
             * @example SUCCESS
             */
            status: "PROCESSING" | "WALLET_PROCESSING" | "REVIEW" | "SUCCESS" | "FAILURE" | (string & {});
            /**
             * @description Note of the caller; may be empty.
             * @example
             */
            remark: string;
            /** @description When the withdrawal was made. */
            createdAt: components["schemas"]["Time"];
            /** @description When it changed last. */
            updatedAt: components["schemas"]["Time"];
        };
        GetNdBrokerRebaseResult: components["schemas"]["BrokerRebateFile"];
        SubmitKYCParameters: {
            /** @description User number of the sub-account. */
            clientUid: components["schemas"]["SubUid"];
            /**
             * @description First name of the person.
             * @example Ada
             */
            firstName: string;
            /**
             * @description Last name of the person.
             * @example Example
             */
            lastName: string;
            /**
             * @description Country that issued the document, as in ISO 3166.
             * @example DE
             */
            issueCountry: string;
            /** @description Date of birth. Unit: YYYY-MM-DD. */
            birthDate: components["schemas"]["BrokerDate"];
            /**
             * @description Kind of document; bvn is a bank verification number.
             * @enum {string}
             */
            identityType: "idcard" | "drivinglicense" | "passport" | "bvn";
            /**
             * @description Number of the document.
             * @example 000000000
             */
            identityNumber: string;
            /** @description Last day of the document; 2099-01-01 for one without an end. Unit: YYYY-MM-DD. */
            expireDate: components["schemas"]["BrokerDate"];
            /** @description Photo of the front of the document; needed unless identityType is bvn. */
            frontPhoto?: components["schemas"]["BrokerPhoto"];
            /** @description Photo of the back of the document; needed when identityType is idcard or drivinglicense. */
            backendPhoto?: components["schemas"]["BrokerPhoto"];
            /** @description Photo of the person's face. */
            facePhoto: components["schemas"]["BrokerPhoto"];
        } & ({
            /** @enum {unknown} */
            identityType?: "drivinglicense" | "passport" | "bvn";
        } | {
            /** @constant */
            identityType: "idcard";
            /** @description Photo of the front of the document; needed unless identityType is bvn. */
            frontPhoto: components["schemas"]["BrokerPhoto"];
        }) & ({
            /** @enum {unknown} */
            identityType?: "idcard" | "passport" | "bvn";
        } | {
            /** @constant */
            identityType: "drivinglicense";
            /** @description Photo of the front of the document; needed unless identityType is bvn. */
            frontPhoto: components["schemas"]["BrokerPhoto"];
        }) & ({
            /** @enum {unknown} */
            identityType?: "idcard" | "drivinglicense" | "bvn";
        } | {
            /** @constant */
            identityType: "passport";
            /** @description Photo of the front of the document; needed unless identityType is bvn. */
            frontPhoto: components["schemas"]["BrokerPhoto"];
        }) & ({
            /** @enum {unknown} */
            identityType?: "drivinglicense" | "passport" | "bvn";
        } | {
            /** @constant */
            identityType: "idcard";
            /** @description Photo of the back of the document; needed when identityType is idcard or drivinglicense. */
            backendPhoto: components["schemas"]["BrokerPhoto"];
        }) & ({
            /** @enum {unknown} */
            identityType?: "idcard" | "passport" | "bvn";
        } | {
            /** @constant */
            identityType: "drivinglicense";
            /** @description Photo of the back of the document; needed when identityType is idcard or drivinglicense. */
            backendPhoto: components["schemas"]["BrokerPhoto"];
        });
        /**
         * @description A day.
         * @example 2030-01-01
         */
        BrokerDate: string;
        /**
         * @description A PNG or JPEG picture of at most 2 MB, as a data URL in base64 (data:image/jpeg;base64,...).
         * @example data:image/png;base64,iVBORw0KGgo=
         */
        BrokerPhoto: string;
        /**
         * @description Nothing; null.
         * @example null
         */
        SubmitKYCResult: string | null;
        /** @description One row per sub-account. */
        GetKYCStatusResult: components["schemas"]["BrokerKycState"][];
        /** @description State of one identity check. */
        BrokerKycState: {
            /**
             * @description User number of the sub-account.
             * @example 245000124
             */
            clientUid: number;
            /**
             * @description NONE: nothing was handed in. PROCESS: under way. PASS: passed. REJECT: rejected.
             * @example PASS
             */
            status: "NONE" | "PROCESS" | "PASS" | "REJECT" | (string & {});
            /**
             * @description Why it was rejected; null otherwise.
             * @example The document has expired.
             */
            rejectReason?: string | null;
        };
        /** @description One page of states. */
        GetKYCStatusListResult: {
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
            items: components["schemas"]["BrokerKycState"][];
        };
        GetApiBrokerRebaseParameters: {
            /** @description First day. */
            begin: components["schemas"]["BrokerDay"];
            /** @description Last day, at most 6 months after the first. */
            end: components["schemas"]["BrokerDay"];
            /**
             * @description 1 for spot, 2 for futures.
             * @enum {string}
             */
            tradeType: "1" | "2";
        };
        GetBrokerInfoParameters: {
            /** @description First day. */
            begin: components["schemas"]["BrokerDay"];
            /** @description Last day, at most 6 months after the first. */
            end: components["schemas"]["BrokerDay"];
            /**
             * @description 1 for spot, 2 for futures.
             * @enum {string}
             */
            tradeType: "1" | "2";
        };
        GetSubAccountParameters: {
            /** @description Sub-account to read; all when absent. */
            uid?: components["schemas"]["SubUid"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 1 to 100.
             * @default 20
             */
            pageSize?: number;
        };
        GetSubAccountAPIParameters: {
            /** @description User number of the sub-account. */
            uid: components["schemas"]["SubUid"];
            /** @description Key to read; all when absent. */
            apiKey?: components["schemas"]["SubApiKey"];
        };
        DeleteSubAccountAPIParameters: {
            /** @description User number of the sub-account. */
            uid: components["schemas"]["SubUid"];
            /** @description Key to delete. */
            apiKey: components["schemas"]["SubApiKey"];
        };
        GetTransferHistoryParameters: {
            /**
             * @description Id of the transfer, from broker.transfer.
             * @example 63a1f0c25d1e4b0001c2d3f3
             */
            orderId: string;
        };
        GetDepositListParameters: {
            /** @description Asset of the deposits; all when absent. */
            currency?: components["schemas"]["Currency"];
            /** @description State of the deposits; all when absent. */
            status?: "PROCESSING" | "SUCCESS" | "FAILURE" | (string & {});
            /**
             * @description Hash of the deposit; all when absent.
             * @example 0x00000000000000000000000000000000000000000000000000000000000000f2
             */
            hash?: string;
            /** @description Start of the time range. */
            startTimestamp?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endTimestamp?: components["schemas"]["Time"];
            /**
             * @description Rows at most, up to 1000.
             * @default 1000
             */
            limit?: number;
        };
        GetDepositDetailParameters: {
            /** @description Asset of the deposit. */
            currency: components["schemas"]["Currency"];
            /**
             * @description Hash of the deposit.
             * @example 0x00000000000000000000000000000000000000000000000000000000000000f2
             */
            hash: string;
        };
        GetWithdrawDetailParameters: {
            /**
             * @description Id of the withdrawal.
             * @example 63a1f0c25d1e4b0001c2d3f3
             */
            withdrawalId: string;
        };
        GetNdBrokerRebaseParameters: {
            /** @description First day. */
            begin: components["schemas"]["BrokerDay"];
            /** @description Last day, at most 6 months after the first. */
            end: components["schemas"]["BrokerDay"];
            /**
             * @description 1 for spot, 2 for futures.
             * @enum {string}
             */
            tradeType: "1" | "2";
        };
        GetKYCStatusParameters: {
            /**
             * @description User numbers of the sub-accounts, joined by commas.
             * @example 245000124
             */
            clientUids: string;
        };
        GetKYCStatusListParameters: {
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            pageNumber?: number;
            /**
             * @description Rows per page, 1 to 100.
             * @default 100
             */
            pageSize?: number;
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
    "broker.getApiBrokerRebase": {
        parameters: {
            query: {
                /** @description First day. */
                begin: components["schemas"]["BrokerDay"];
                /** @description Last day, at most 6 months after the first. */
                end: components["schemas"]["BrokerDay"];
                /** @description 1 for spot, 2 for futures. */
                tradeType: "1" | "2";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetApiBrokerRebaseResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.getBrokerInfo": {
        parameters: {
            query: {
                /** @description First day. */
                begin: components["schemas"]["BrokerDay"];
                /** @description Last day, at most 6 months after the first. */
                end: components["schemas"]["BrokerDay"];
                /** @description 1 for spot, 2 for futures. */
                tradeType: "1" | "2";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the broker, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetBrokerInfoResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.getSubAccount": {
        parameters: {
            query?: {
                /** @description Sub-account to read; all when absent. */
                uid?: components["schemas"]["SubUid"];
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
                        data: components["schemas"]["GetSubAccountResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.addSubAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrokerAddSubAccountParameters"];
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
                        data: components["schemas"]["BrokerAddSubAccountResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.getSubAccountAPI": {
        parameters: {
            query: {
                /** @description User number of the sub-account. */
                uid: components["schemas"]["SubUid"];
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
                        data: components["schemas"]["GetSubAccountAPIResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.addSubAccountApi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrokerAddSubAccountApiParameters"];
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
                        data: components["schemas"]["BrokerAddSubAccountApiResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.deleteSubAccountAPI": {
        parameters: {
            query: {
                /** @description User number of the sub-account. */
                uid: components["schemas"]["SubUid"];
                /** @description Key to delete. */
                apiKey: components["schemas"]["SubApiKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the key was deleted, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["DeleteSubAccountAPIResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.modifySubAccountApi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrokerModifySubAccountApiParameters"];
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
                        data: components["schemas"]["BrokerModifySubAccountApiResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferParameters"];
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
                        data: components["schemas"]["TransferResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.getTransferHistory": {
        parameters: {
            query: {
                /** @description Id of the transfer, from broker.transfer. */
                orderId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transfer, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetTransferHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.getDepositList": {
        parameters: {
            query?: {
                /** @description Asset of the deposits; all when absent. */
                currency?: components["schemas"]["Currency"];
                /** @description State of the deposits; all when absent. */
                status?: "PROCESSING" | "SUCCESS" | "FAILURE" | (string & {});
                /** @description Hash of the deposit; all when absent. */
                hash?: string;
                /** @description Start of the time range. */
                startTimestamp?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endTimestamp?: components["schemas"]["Time"];
                /** @description Rows at most, up to 1000. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deposits, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetDepositListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.getDepositDetail": {
        parameters: {
            query: {
                /** @description Asset of the deposit. */
                currency: components["schemas"]["Currency"];
                /** @description Hash of the deposit. */
                hash: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deposit, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetDepositDetailResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.getWithdrawDetail": {
        parameters: {
            query: {
                /** @description Id of the withdrawal. */
                withdrawalId: string;
            };
            header?: never;
            path?: never;
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
                        data: components["schemas"]["GetWithdrawDetailResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.getNdBrokerRebase": {
        parameters: {
            query: {
                /** @description First day. */
                begin: components["schemas"]["BrokerDay"];
                /** @description Last day, at most 6 months after the first. */
                end: components["schemas"]["BrokerDay"];
                /** @description 1 for spot, 2 for futures. */
                tradeType: "1" | "2";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetNdBrokerRebaseResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.submitKYC": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitKYCParameters"];
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
                        data: components["schemas"]["SubmitKYCResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.getKYCStatus": {
        parameters: {
            query: {
                /** @description User numbers of the sub-accounts, joined by commas. */
                clientUids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The states, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetKYCStatusResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "broker.getKYCStatusList": {
        parameters: {
            query?: {
                /** @description Page to read, from 1. */
                pageNumber?: number;
                /** @description Rows per page, 1 to 100. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of states, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetKYCStatusListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
