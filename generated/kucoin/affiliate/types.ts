// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "/api/v2/affiliate/inviter/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rebates that an affiliate earned on a day.
         * @description A row for every invited user that brought a rebate on the day. The first call has an empty offset, every further one that of the last row. Sources disagree on parameters and answer, so both forms are taken.
         */
        get: operations["affiliate.getAccount"];
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
        /** @description Rebates by invited user, or a loan. */
        GetAccountResult: components["schemas"]["AffiliateRebate"][] | components["schemas"]["OtcLoan"];
        /** @description Rebates from one invited user. */
        AffiliateRebate: {
            /**
             * @description User id of the inviter.
             * @example 100000001
             */
            m1Uid: string;
            /**
             * @description Invitation code.
             * @example rExample
             */
            rcode: string;
            /**
             * @description User id of the invited user.
             * @example 100000002
             */
            m2Uid: string;
            /**
             * @description Amount that the user traded. Unit: currency.
             * @example 8000
             */
            amount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Rebate of the inviter. Unit: currency.
             * @example 8
             */
            rebate: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Part that goes back to the user. Unit: currency.
             * @example 1
             */
            cashBack: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Place of the row; the parameter offset of the next call.
             * @example 68e0c0de4f2a9b0007a1b2c4
             */
            offset: string;
        };
        /**
         * @description A decimal number as text, never negative.
         * @example 0.25
         */
        UnsignedDecimal: string;
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
        GetAccountParameters: {
            /**
             * @description Day of the rebates, such as 20260101. Unit: day.
             * @example 20260101
             */
            date?: string;
            /**
             * @description Place to go on from, the offset of the last row; an empty text at first.
             * @example
             */
            offset?: string;
            /**
             * @description Rows per call, at most 50.
             * @example 50
             */
            maxCount?: number;
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
    "affiliate.getAccount": {
        parameters: {
            query?: {
                /** @description Day of the rebates, such as 20260101. */
                date?: string;
                /** @description Place to go on from, the offset of the last row; an empty text at first. */
                offset?: string;
                /** @description Rows per call, at most 50. */
                maxCount?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rebates, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetAccountResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
