// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "/api/v1/otc-loan/loan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read off-exchange loans and their loan-to-value.
         * @description Loans of a VIP account outside the lending market, with the collateral and the loan-to-value (LTV) at which the venue steps in. Only for accounts that have such a loan.
         */
        get: operations["viplending.getLoanInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/otc-loan/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the accounts that secure off-exchange loans.
         * @description Collateral by account, the master account's and those of its sub-accounts. Only for accounts that have such a loan.
         */
        get: operations["viplending.getAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/otc-loan/discount-rate-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much of each asset counts as collateral.
         * @description Rates by amount: the more of an asset secures the loan, the smaller the share of the further amount that counts.
         */
        get: operations["viplending.getDiscountRateConfigs"];
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
         * @description Says that the call succeeded.
         * @enum {string}
         */
        SuccessCode: "200000" | "200";
        /** @description Loans and collateral. */
        GetLoanInfoResult: components["schemas"]["OtcLoan"];
        /** @description Off-exchange loans of an account. */
        OtcLoan: {
            /**
             * @description User id of the master account.
             * @example 100000001
             */
            parentUid: string;
            /** @description Loans. */
            orders: {
                /**
                 * @description Id of the loan.
                 * @example 68e0c0de4f2a9b0007a1b2c3
                 */
                orderId: string;
                /**
                 * @description Principal that is owed. Unit: currency.
                 * @example 100
                 */
                principal: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Interest that is owed. Unit: currency.
                 * @example 0
                 */
                interest: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Asset of the loan.
                 * @example USDT
                 */
                currency: string;
            }[];
            /** @description Loan-to-value: what is owed over the collateral that counts. */
            ltv: {
                /**
                 * @description From here on transfers to the funding account are limited. Unit: ratio.
                 * @example 0.6
                 */
                transferLtv: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description From here on positions can only be reduced. Unit: ratio.
                 * @example 0.75
                 */
                onlyClosePosLtv: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description From here on a liquidation is due after a delay. Unit: ratio.
                 * @example 0.75
                 */
                delayedLiquidationLtv: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description From here on the venue liquidates at once. Unit: ratio.
                 * @example 0.8
                 */
                instantLiquidationLtv: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Where it stands now. Unit: ratio.
                 * @example 0.1111
                 */
                currentLtv: components["schemas"]["UnsignedDecimal"];
            };
            /**
             * @description Collateral that counts. Unit: USDT.
             * @example 900
             */
            totalMarginAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Collateral that must stay for transfers to the funding account to be free. Unit: USDT.
             * @example 166.66666666
             */
            transferMarginAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Collateral by asset. */
            margins: {
                /**
                 * @description Asset of the collateral.
                 * @example USDT
                 */
                marginCcy: string;
                /**
                 * @description Amount of the collateral, before the factor. Unit: marginCcy.
                 * @example 1000
                 */
                marginQty: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Share of the collateral that counts now. Unit: ratio.
                 * @example 0.9
                 */
                marginFactor: components["schemas"]["UnsignedDecimal"];
            }[];
        };
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
        /** @description Accounts with collateral. */
        GetAccountsResult: {
            /**
             * @description User id of the account.
             * @example 100000001
             */
            uid: string;
            /**
             * @description Asset of the collateral.
             * @example USDT
             */
            marginCcy: string;
            /**
             * @description What it counts for, with the factor. Unit: marginCcy.
             * @example 900
             */
            marginQty: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Share of the collateral that counts. Unit: ratio.
             * @example 0.9
             */
            marginFactor: components["schemas"]["UnsignedDecimal"];
            /** @description TRADE spot, CONTRACT futures (all of its equity), TRADE_HF high-frequency spot. */
            accountType: "TRADE" | "CONTRACT" | "TRADE_HF" | (string & {});
            /** @description true for the master account. */
            isParent: boolean;
        }[];
        /** @description Rates of each asset. */
        GetDiscountRateConfigsResult: {
            /**
             * @description Asset code.
             * @example BTC
             */
            currency: string;
            /** @description Rates by amount, lowest first. */
            usdtLevels: {
                /**
                 * Format: int64
                 * @description The range is above this. Unit: USDT.
                 * @example 0
                 */
                left: number | bigint;
                /**
                 * Format: int64
                 * @description The range goes up to this. Unit: USDT.
                 * @example 20000000
                 */
                right: number | bigint;
                /**
                 * @description Share that counts. Unit: ratio.
                 * @example 0.95
                 */
                discountRate: components["schemas"]["UnsignedDecimal"];
            }[];
        }[];
        GetLoanInfoParameters: Record<string, never>;
        GetAccountsParameters: Record<string, never>;
        GetDiscountRateConfigsParameters: Record<string, never>;
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
    "viplending.getLoanInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The loans, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetLoanInfoResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "viplending.getAccounts": {
        parameters: {
            query?: never;
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
                        data: components["schemas"]["GetAccountsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "viplending.getDiscountRateConfigs": {
        parameters: {
            query?: never;
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
                        data: components["schemas"]["GetDiscountRateConfigsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
