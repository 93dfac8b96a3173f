// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

export interface paths {
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
        FuturesGetServerTimeParameters: Record<string, never>;
        /** @description Time of the venue. */
        FuturesGetServerTimeResult: components["schemas"]["Time"];
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
        SpotGetServerTimeParameters: Record<string, never>;
        /** @description Time of the venue. */
        SpotGetServerTimeResult: components["schemas"]["Time"];
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
}
