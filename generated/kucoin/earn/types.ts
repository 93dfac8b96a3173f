// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "/api/v1/earn/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to an earn product.
         * @description Moves the amount from the funding or the spot account into the product. It carries no key that would tell a repeat from a new subscription, so it is never sent twice; when an answer was lost, look at earn.getAccountHolding first. Money in a product with a term is locked until it ends.
         */
        post: operations["earn.purchase"];
        /**
         * Redeem a holding in an earn product.
         * @description Takes the amount out of the product; it arrives after the product's waiting period. Look at earn.getRedeemPreview first: leaving a term early costs interest. It carries no key that would tell a repeat from a new redemption, so it is never sent twice; when an answer was lost, look at earn.getAccountHolding first.
         */
        delete: operations["earn.redeem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/earn/redeem-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a redemption would bring.
         * @description Amount, penalty and time of arrival if the holding were redeemed now. Moves nothing.
         */
        get: operations["earn.getRedeemPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/earn/hold-assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read own holdings in earn products.
         * @description Holdings page by page, with what is on its way out. Look here when the answer to a subscription or a redemption was lost.
         */
        get: operations["earn.getAccountHolding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/earn/saving/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List savings products.
         * @description Products with interest that can be left at any time, and such with a term.
         */
        get: operations["earn.getSavingsProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/earn/promotion/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List promotion products.
         * @description Offers for a limited time, often for new users only and with a term.
         */
        get: operations["earn.getPromotionProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/earn/staking/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List staking products.
         * @description Assets that are staked on their chain. The income may be in another asset, and redeeming takes days; see redeemPeriod.
         */
        get: operations["earn.getStakingProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/earn/kcs-staking/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products that stake KCS.
         * @description Staking of the venue's own asset.
         */
        get: operations["earn.getKcsStakingProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/earn/eth-staking/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products that stake ETH.
         * @description Staked ETH is held as ETH2, which is also the id of the product and of the holding.
         */
        get: operations["earn.getETHStakingProducts"];
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
        EarnPurchaseParameters: {
            /**
             * @description Id of the product, from the lists of products.
             * @example 2600
             */
            productId: string;
            /** @description Amount to subscribe, within the limits and decimal places of the product. Unit: currency. */
            amount: components["schemas"]["Amount"];
            /**
             * @description Account that pays: MAIN funding, TRADE spot.
             * @enum {string}
             */
            accountType: "MAIN" | "TRADE";
        };
        /**
         * Format: decimal
         * @description A positive decimal as text.
         * @example 0.5
         */
        Amount: string;
        /**
         * @description Says that the call succeeded.
         * @enum {string}
         */
        SuccessCode: "200000" | "200";
        /** @description The subscription. */
        EarnPurchaseResult: {
            /**
             * @description The venue's id of the holding, for earn.redeem.
             * @example 2700001
             */
            orderId: string;
            /**
             * @description Id of this subscription.
             * @example 6600001
             */
            orderTxId: string;
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
        /** @description The redemption. */
        EarnRedeemResult: {
            /**
             * @description Id of this redemption.
             * @example 6600002
             */
            orderTxId: string;
            /** @description When the money is expected to arrive. */
            deliverTime: components["schemas"]["Time"];
            /** @description SUCCESS when it was paid out, PENDING while it waits. */
            status: "SUCCESS" | "PENDING" | (string & {});
            /** @description Amount that is redeemed. Unit: currency. */
            amount: components["schemas"]["UnsignedDecimal"];
        };
        /**
         * @description Time since 1970. Unit: ms.
         * @example 1767225600000
         */
        Time: number;
        /**
         * @description A decimal number as text, never negative.
         * @example 0.25
         */
        UnsignedDecimal: string;
        /** @description What a redemption would bring. */
        GetRedeemPreviewResult: {
            /**
             * @description Asset of the holding.
             * @example KCS
             */
            currency: string;
            /** @description Amount that can be expected. Unit: currency. */
            redeemAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Interest that is lost by leaving a term early. Unit: currency.
             * @example 0
             */
            penaltyInterestAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Waiting period. Unit: days.
             * @example 3
             */
            redeemPeriod: number;
            /** @description When the money is expected to arrive. */
            deliverTime: components["schemas"]["Time"];
            /** @description Whether it can be redeemed by hand. */
            manualRedeemable: boolean;
            /** @description Whether only the whole holding can be redeemed, as when a term is left early. */
            redeemAll: boolean;
        };
        /**
         * @description Asset code.
         * @example USDT
         */
        Currency: string;
        /** @description One page of holdings. */
        GetAccountHoldingResult: {
            /** @description Rows in all. */
            totalNum: number;
            /** @description Rows of this page. */
            items: components["schemas"]["EarnHolding"][];
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Pages in all. */
            totalPage: number;
        };
        /** @description A holding in an earn product. */
        EarnHolding: {
            /**
             * @description The venue's id of the holding.
             * @example 2700001
             */
            orderId: string;
            /**
             * @description Id of the product.
             * @example 2600
             */
            productId: string;
            /** @description Category of the product, as in EarnProduct. */
            productCategory: "DEMAND" | "ACTIVITY" | "STAKING" | "KCS_STAKING" | "ETH2" | (string & {});
            /** @description DEMAND can be left at any time, TIME has a term. */
            productType: "DEMAND" | "TIME" | (string & {});
            /**
             * @description Asset of the holding.
             * @example KCS
             */
            currency: string;
            /**
             * @description Asset of the income.
             * @example KCS
             */
            incomeCurrency: string;
            /**
             * @description Rate of return in a year; 0.035 is 3.5 %. Unit: ratio.
             * @example 0.035
             */
            returnRate: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Amount of the holding. Unit: currency.
             * @example 10
             */
            holdAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What was redeemed already. Unit: currency.
             * @example 0
             */
            redeemedAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What is on its way out. Unit: currency.
             * @example 0
             */
            redeemingAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Earliest start of interest. */
            lockStartTime: components["schemas"]["Time"];
            /**
             * @description When it matures; null when it has no end. Unit: ms.
             * @example null
             */
            lockEndTime?: number | null;
            /** @description When it was last added to. */
            purchaseTime: components["schemas"]["Time"];
            /**
             * @description Waiting period of a redemption. Unit: days.
             * @example 3
             */
            redeemPeriod: number;
            /** @description LOCKED while it is held, REDEEMING while it is redeemed. */
            status: "LOCKED" | "REDEEMING" | (string & {});
            /**
             * @description 1 when a term can be left early; 0 when not.
             * @example 0
             */
            earlyRedeemSupported: number;
        };
        /** @description Products; empty when none is offered. */
        GetSavingsProductsResult: components["schemas"]["EarnProduct"][];
        /** @description An earn product. */
        EarnProduct: {
            /**
             * @description Id of the product.
             * @example 2600
             */
            id: string;
            /**
             * @description Asset that is subscribed.
             * @example KCS
             */
            currency: string;
            /** @description DEMAND savings, ACTIVITY promotion, STAKING, KCS_STAKING, or ETH2 staked ETH. */
            category: "DEMAND" | "ACTIVITY" | "STAKING" | "KCS_STAKING" | "ETH2" | (string & {});
            /** @description DEMAND can be left at any time, TIME has a term. */
            type: "DEMAND" | "TIME" | (string & {});
            /**
             * @description Decimal places of amounts.
             * @example 8
             */
            precision: number;
            /**
             * @description Amount that is offered to all users together. Unit: currency.
             * @example 1000000
             */
            productUpperLimit: components["schemas"]["UnsignedDecimal"];
            /**
             * @description What of it is left. Unit: currency.
             * @example 250000
             */
            productRemainAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Largest amount of one user. Unit: currency.
             * @example 10000
             */
            userUpperLimit: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Smallest subscription. Unit: currency.
             * @example 1
             */
            userLowerLimit: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Waiting period of a redemption. Unit: days.
             * @example 3
             */
            redeemPeriod: number;
            /** @description Earliest start of interest. */
            lockStartTime?: components["schemas"]["Time"];
            /**
             * @description When it matures; null when it has no end. Unit: ms.
             * @example null
             */
            lockEndTime?: number | null;
            /** @description When subscription opens. */
            applyStartTime?: components["schemas"]["Time"];
            /**
             * @description When subscription closes; null when it stays open. Unit: ms.
             * @example null
             */
            applyEndTime?: number | null;
            /**
             * @description Rate of return in a year; 0.035 is 3.5 %. Unit: ratio.
             * @example 0.035
             */
            returnRate: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Asset of the income.
             * @example KCS
             */
            incomeCurrency: string;
            /**
             * @description 1 when a term can be left early, at the cost of interest; 0 when not.
             * @example 0
             */
            earlyRedeemSupported: number;
            /** @description ONGOING while it can be subscribed, PENDING before, FULL when nothing is left, INTERESTING while it only earns. */
            status: "ONGOING" | "PENDING" | "FULL" | "INTERESTING" | (string & {});
            /** @description What happens at the end: MANUAL you redeem it, TRANS_DEMAND it moves to the savings product, AUTO it is paid to the funding account. */
            redeemType: "MANUAL" | "TRANS_DEMAND" | "AUTO" | (string & {});
            /** @description DAILY pays the income every day, AFTER at the end. */
            incomeReleaseType: "DAILY" | "AFTER" | (string & {});
            /** @description Nearest day with interest. */
            interestDate: components["schemas"]["Time"];
            /**
             * @description Length of the term; 0 without one. Unit: days.
             * @example 0
             */
            duration: number;
            /**
             * @description 1 when only new users can subscribe; 0 when all can.
             * @example 0
             */
            newUserOnly: number;
        };
        /** @description Products; empty when none is offered. */
        GetPromotionProductsResult: components["schemas"]["EarnProduct"][];
        /** @description Products; empty when none is offered. */
        GetStakingProductsResult: components["schemas"]["EarnProduct"][];
        /** @description Products; empty when none is offered. */
        GetKcsStakingProductsResult: components["schemas"]["EarnProduct"][];
        /** @description Products; empty when none is offered. */
        GetETHStakingProductsResult: components["schemas"]["EarnProduct"][];
        EarnRedeemParameters: {
            /**
             * @description The venue's id of the holding, the orderId of earn.getAccountHolding; ETH2 for staked ETH.
             * @example 2700001
             */
            orderId: string;
            /** @description Amount to redeem. Unit: currency. */
            amount: components["schemas"]["Amount"];
            /**
             * @description Account of the staked ETH: MAIN funding, TRADE spot. Counts only when orderId is ETH2.
             * @enum {string}
             */
            fromAccountType?: "MAIN" | "TRADE";
            /**
             * @description 1 to accept the loss of interest when a term is left early; the whole holding is redeemed then.
             * @enum {string}
             */
            confirmPunishRedeem?: "1";
        };
        GetRedeemPreviewParameters: {
            /**
             * @description The venue's id of the holding, the orderId of earn.getAccountHolding; ETH2 for staked ETH.
             * @example 2700001
             */
            orderId: string;
            /**
             * @description Account of the staked ETH: MAIN funding, TRADE spot. Counts only when orderId is ETH2.
             * @enum {string}
             */
            fromAccountType?: "MAIN" | "TRADE";
        };
        GetAccountHoldingParameters: {
            /** @description Asset; all when absent. */
            currency?: components["schemas"]["Currency"];
            /**
             * @description Id of the product; all when absent.
             * @example 2600
             */
            productId?: string;
            /**
             * @description Category: DEMAND savings, ACTIVITY promotions, STAKING, KCS_STAKING, or ETH2 staked ETH; all when absent.
             * @enum {string}
             */
            productCategory?: "DEMAND" | "ACTIVITY" | "STAKING" | "KCS_STAKING" | "ETH2";
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 10 to 500.
             * @default 15
             */
            pageSize?: number;
        };
        GetSavingsProductsParameters: {
            /** @description Asset; all when absent. */
            currency?: components["schemas"]["Currency"];
        };
        GetPromotionProductsParameters: {
            /** @description Asset; all when absent. */
            currency?: components["schemas"]["Currency"];
        };
        GetStakingProductsParameters: {
            /** @description Asset; all when absent. */
            currency?: components["schemas"]["Currency"];
        };
        GetKcsStakingProductsParameters: {
            /** @description Asset; all when absent. */
            currency?: components["schemas"]["Currency"];
        };
        GetETHStakingProductsParameters: {
            /** @description Asset; all when absent. */
            currency?: components["schemas"]["Currency"];
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
    "earn.purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarnPurchaseParameters"];
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
                        data: components["schemas"]["EarnPurchaseResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "earn.redeem": {
        parameters: {
            query: {
                /** @description The venue's id of the holding, the orderId of earn.getAccountHolding; ETH2 for staked ETH. */
                orderId: string;
                /** @description Amount to redeem. */
                amount: components["schemas"]["Amount"];
                /** @description Account of the staked ETH: MAIN funding, TRADE spot. Counts only when orderId is ETH2. */
                fromAccountType?: "MAIN" | "TRADE";
                /** @description 1 to accept the loss of interest when a term is left early; the whole holding is redeemed then. */
                confirmPunishRedeem?: "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The redemption, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["EarnRedeemResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "earn.getRedeemPreview": {
        parameters: {
            query: {
                /** @description The venue's id of the holding, the orderId of earn.getAccountHolding; ETH2 for staked ETH. */
                orderId: string;
                /** @description Account of the staked ETH: MAIN funding, TRADE spot. Counts only when orderId is ETH2. */
                fromAccountType?: "MAIN" | "TRADE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preview, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetRedeemPreviewResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "earn.getAccountHolding": {
        parameters: {
            query?: {
                /** @description Asset; all when absent. */
                currency?: components["schemas"]["Currency"];
                /** @description Id of the product; all when absent. */
                productId?: string;
                /** @description Category: DEMAND savings, ACTIVITY promotions, STAKING, KCS_STAKING, or ETH2 staked ETH; all when absent. */
                productCategory?: "DEMAND" | "ACTIVITY" | "STAKING" | "KCS_STAKING" | "ETH2";
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
            /** @description A page of holdings, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetAccountHoldingResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "earn.getSavingsProducts": {
        parameters: {
            query?: {
                /** @description Asset; all when absent. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSavingsProductsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "earn.getPromotionProducts": {
        parameters: {
            query?: {
                /** @description Asset; all when absent. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPromotionProductsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "earn.getStakingProducts": {
        parameters: {
            query?: {
                /** @description Asset; all when absent. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetStakingProductsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "earn.getKcsStakingProducts": {
        parameters: {
            query?: {
                /** @description Asset; all when absent. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetKcsStakingProductsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "earn.getETHStakingProducts": {
        parameters: {
            query?: {
                /** @description Asset; all when absent. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetETHStakingProductsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
