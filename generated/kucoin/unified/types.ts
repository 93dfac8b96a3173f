// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

export interface paths {
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
        /**
         * @description Futures contract.
         * @example XBTUSDTM
         */
        Contract: string;
        /**
         * @description Says that the call succeeded.
         * @enum {string}
         */
        SuccessCode: "200000" | "200";
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
        /**
         * @description Asset code.
         * @example USDT
         */
        Currency: string;
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
        /**
         * @description Time since 1970. Unit: ms.
         * @example 1767225600000
         */
        Time: number;
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
        /**
         * @description A decimal number as text.
         * @example -0.25
         */
        Decimal: string;
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
        GetMarginModesParameters: {
            /** @description One contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
        };
        GetAccountModeParameters: Record<string, never>;
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
        GetBorrowingRatesAndLimitsParameters: {
            /** @description Asset. */
            currency: components["schemas"]["Currency"];
        };
        GetCrossMarginConfigParameters: Record<string, never>;
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
