// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "/exchange#multiSig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an action that the authorised users of a multi-sig account have signed.
         * @description The sender is one of them, or an API wallet of one. The option `nonce` is that of the inner signatures; vaultAddress and expiresAfter, where given, as well. The answer is that of the inner action. `proposeMultiSig`, `signMultiSig` and `multiSigCall` make all of this.
         */
        post: operations["exchange.multiSig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place one order or several.
         * @description Every order of a batch has a fate of its own: look at each member of `data.statuses`, which are in the order of the request. Some errors that the request alone shows (an empty batch, a price off the tick) come once for the whole batch. A market order is an `Ioc` limit at an aggressive price.
         */
        post: operations["exchange.order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#usdSend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send USDC to another account.
         * @description From the perpetual balance to that of another account on the venue, at once and without a fee.
         */
        post: operations["exchange.usdSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#createVault": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a vault, with the account as its leader.
         * @description The first deposit comes from the perpetual balance. Resolves to the address of the vault.
         */
        post: operations["exchange.createVault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#updateLeverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the leverage and the margin mode of one perpetual.
         * @description The setting is stored per account and market and is not part of an order; set it before ordering. Raising it beside an open position works up to the market's maximum, lowering it needs free margin, and changing between cross and isolated needs a flat position. Read it back with info.activeAssetData.
         */
        post: operations["exchange.updateLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#updateIsolatedMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add margin to an isolated position, or take some out.
         * @description The sign of `ntli` decides: positive adds, negative removes. After a removal the position must keep at least the larger of its notional divided by the leverage and a tenth of its notional; strictly isolated markets allow no removal at all.
         */
        post: operations["exchange.updateIsolatedMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#topUpIsolatedOnlyMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add the margin that brings a strictly isolated position to a target leverage.
         * @description Only adds, never removes, and only on markets whose marginMode is strictIsolated (info.meta). The target is a decimal, so 2.5 is possible here although updateLeverage takes whole numbers only.
         */
        post: operations["exchange.topUpIsolatedOnlyMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the perpetual markets of a dex with their leverage limits and margin tables.
         * @description The position of a market in `universe` is its index, and on the main dex also its asset id. Delisted markets keep their place.
         */
        post: operations["info.meta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#metaAndAssetCtxs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the perpetual markets of a dex together with their prices, funding and open interest.
         * @description The second list has one entry per market, in the order of `universe`.
         */
        post: operations["info.metaAndAssetCtxs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#spotMeta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the spot pairs and the tokens they are made of.
         * @description The asset id of a pair is 10000 plus its `index`. Pairs and tokens are found by their `index`, not by their place in the list.
         */
        post: operations["info.spotMeta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#perpDexs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the perpetual dexs.
         * @description The place in the list is the index of the dex, which its asset ids are made of. The first entry stands for the main dex and is null.
         */
        post: operations["info.perpDexs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#clearinghouseState": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the positions and the margin of an account on one dex.
         * @description Covers one dex; `dex` names a builder-deployed one.
         */
        post: operations["info.clearinghouseState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#activeAssetData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the leverage setting of an account on one perpetual and how much it could trade there.
         * @description The only read that tells the leverage of a market without a position. Perpetuals only.
         */
        post: operations["info.activeAssetData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#openOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the open orders of an account on one dex.
         * @description Covers one dex; `dex` names a builder-deployed one.
         */
        post: operations["info.openOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#marginTable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read one margin table.
         * @description Ids come from `marginTableId` in info.meta. An id below 50 stands for a table with one tier, whose maximum is the id.
         */
        post: operations["info.marginTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#userRateLimit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read how many actions an account has used and how many it may send.
         * @description Each sub-account has a budget of its own. The budget grows by one action per USDC traded.
         */
        post: operations["info.userRateLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#userRole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what an address is, such as a user, an API wallet, a vault or a sub-account.
         * @description For an API wallet and a sub-account the answer names the account they belong to.
         */
        post: operations["info.userRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#extraAgents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the extra API wallets of an account with their names.
         * @description Names come back without the expiry that was appended when the API wallet was approved.
         */
        post: operations["info.extraAgents"];
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
         * Format: address
         * @description Account address, 0x and 40 hex digits.
         * @example 0x5e9ee1089755c3435139848e47e6635505d5a13a
         */
        Address: string;
        /** @description Token id, 0x and 32 hex digits. */
        TokenId: string;
        /** @description Client order id, 0x and 32 hex digits. */
        ClientOrderId: string;
        /** @description A decimal number as text. */
        Decimal: string;
        /** @description A decimal number as text, or null where there is none. */
        DecimalOrNull: string | null;
        /**
         * Format: hex
         * @description Client order id, 0x and 32 hex digits.
         */
        ClientOrderIdGiven: string;
        /**
         * Format: decimal
         * @description A positive decimal number as text.
         */
        PositiveDecimal: string;
        /**
         * Format: decimal
         * @description A decimal number of 0 or more as text.
         */
        UnsignedDecimal: string;
        /**
         * Format: decimal
         * @description A decimal number as text, which may be negative.
         */
        SignedDecimal: string;
        /** @description Asset id. Main perpetuals: the index in info.meta's universe; builder-deployed ones: 100000 + 10000 × index of the dex in info.perpDexs + index in that dex's universe. Ids differ between mainnet and testnet. */
        AssetId: number;
        /** @description Name of a perpetual dex (info.perpDexs); empty or absent for the main one. */
        Dex: string;
        /** @description Unique per signer, above the smallest of the 100 stored ones, from two days before to one day after the block time. Unit: ms. */
        Nonce: number;
        /** @description secp256k1 signature of the EIP-712 digest, low s. */
        Signature: {
            /** @description First half. */
            r: string;
            /** @description Second half. */
            s: string;
            /**
             * @description Recovery id plus 27.
             * @enum {integer}
             */
            v: 27 | 28;
        };
        /**
         * @description Network that the action is for.
         * @enum {string}
         */
        Chain: "Mainnet" | "Testnet";
        /**
         * Format: hex
         * @description Chain id of the domain that is signed, in hex; the venue takes any. Browser wallets sign for their active chain only.
         */
        SignatureChainId: string;
        /**
         * Format: address
         * @description Sub-account or vault to act for; absent for the signer's own account.
         */
        VaultAddress: string | null;
        /** @description The action is refused once the block time is past this moment. A refusal for this costs five times the usual budget. Unit: ms. */
        ExpiresAfter: number | null;
        ActionDone: {
            /** @constant */
            status: "ok";
            /** @description Says that the action was applied. */
            response: {
                /**
                 * @description Always "default".
                 * @constant
                 */
                type: "default";
            };
        };
        ActionRefused: {
            /** @constant */
            status: "err";
            /** @description What was wrong, in the venue's words. */
            response: string;
        };
        /** @description secp256k1 signature. The halves have no leading zeros, since they are hashed as text. */
        InnerSignature: {
            /**
             * Format: hex
             * @description First half.
             */
            r: string;
            /**
             * Format: hex
             * @description Second half.
             */
            s: string;
            /**
             * @description Recovery id plus 27.
             * @enum {integer}
             */
            v: 27 | 28;
        };
        InnerActionDone: {
            /** @constant */
            status: "ok";
            /** @description What the inner action answers. */
            response: {
                /** @description Kind of answer. */
                type: "default" | "order" | "cancel" | "twapOrder" | "twapCancel" | "createSubAccount" | "createVault" | (string & {});
                /** @description What it says beyond that, where it says more. */
                data?: unknown;
            };
        };
        /** @description One order, with the venue's one-letter names. */
        Order: {
            a: components["schemas"]["AssetId"];
            /** @description true for buying, false for selling. */
            b: boolean;
            /** @description Price, at most 5 significant figures and as many decimal places as the market allows. Unit: quote asset. */
            p: components["schemas"]["PositiveDecimal"];
            /** @description Size, at most szDecimals decimal places. 0 is for reduce-only orders, and stands for the whole position. Unit: base asset. */
            s: components["schemas"]["UnsignedDecimal"];
            /** @description true when the order may only reduce a position. */
            r: boolean;
            /** @description A limit order, or one that a price triggers. */
            t: components["schemas"]["LimitOrderType"] | components["schemas"]["TriggerOrderType"];
            c?: components["schemas"]["ClientOrderIdGiven"];
        };
        LimitOrderType: {
            /** @description A limit order. */
            limit: {
                /**
                 * @description How long it stands. Gtc: until filled or cancelled. Ioc: fills at once, the rest is cancelled. Alo: rests or is cancelled. FrontendMarket: Ioc that is shown as a market order.
                 * @enum {string}
                 */
                tif: "Gtc" | "Ioc" | "Alo" | "FrontendMarket";
            };
        };
        TriggerOrderType: {
            /** @description An order that is placed once the mark price reaches a level. */
            trigger: {
                /** @description true to trade at once when triggered, false to place a limit order at `p`. */
                isMarket: boolean;
                /** @description Mark price that triggers the order. Unit: quote asset. */
                triggerPx: components["schemas"]["PositiveDecimal"];
                /**
                 * @description tp for a take-profit order, sl for a stop-loss order.
                 * @enum {string}
                 */
                tpsl: "tp" | "sl";
            };
        };
        /** @description What the orders are to each other. na: nothing. normalTpsl: the first is the parent of the others, whose size is fixed. positionTpsl: they follow the size of the position. An object buys priority. */
        OrderGrouping: ("na" | "normalTpsl" | "positionTpsl") | {
            /** @description Priority fee rate. Only for batches that are all Ioc, or all Alo and not reduce-only, and not on outcomes. Unit: 1e-8 of the value. */
            p: number;
        };
        /** @description Who built the order, and gets a fee for it that the account has approved (exchange.approveBuilderFee). */
        OrderBuilder: {
            /** @description Address of the builder, 0x and 40 hex digits. */
            b: components["schemas"]["Address"];
            /** @description Fee, at most 100 (0.1 %) on perpetuals and 1000 (1 %) on spot. Unit: 0.1 basis points. */
            f: number;
        };
        OrdersPlaced: {
            /** @constant */
            status: "ok";
            /** @description What became of each order. */
            response: {
                /**
                 * @description Always "order".
                 * @constant
                 */
                type: "order";
                /** @description The fates. */
                data: {
                    /** @description One per order, in the order of the request; a single error where the whole batch was turned away. */
                    statuses: components["schemas"]["OrderFate"][];
                };
            };
        };
        /** @description What became of an order. */
        OrderFate: {
            /** @description It rests in the book. */
            resting: {
                /**
                 * Format: int64
                 * @description Order id.
                 */
                oid: number;
                cloid?: components["schemas"]["ClientOrderId"];
            };
        } | {
            /** @description It was filled. */
            filled: {
                /** @description Size that was filled. Unit: base asset. */
                totalSz: components["schemas"]["Decimal"];
                /** @description Average price. Unit: quote asset. */
                avgPx: components["schemas"]["Decimal"];
                /**
                 * Format: int64
                 * @description Order id.
                 */
                oid: number;
                cloid?: components["schemas"]["ClientOrderId"];
            };
        } | {
            /** @description Why it was refused, in the venue's words. */
            error: string;
        } | ("waitingForFill" | "waitingForTrigger" | (string & {}));
        /** @description Account address. */
        AnsweredAddress: string;
        /** @description Account address, or null where there is none. */
        AnsweredAddressOrNull: string | null;
        PerpetualMeta: {
            /** @description Markets; the position in the list is the index of the market. */
            universe: components["schemas"]["PerpetualAsset"][];
            /** @description Margin tables with their ids. Tables with an id below 50 are not listed. */
            marginTables: [
                number,
                components["schemas"]["MarginTable"]
            ][];
            /** @description Index of the collateral token in info.spotMeta. */
            collateralToken: number;
        };
        PerpetualAsset: {
            /** @description Name of the market, such as BTC or dex:COIN. */
            name: string;
            /** @description Decimal places of a size. A price has at most 6 minus this many. */
            szDecimals: number;
            /** @description Largest leverage, for cross and isolated margin alike. Unit: times. */
            maxLeverage: number;
            /** @description Id of the market's margin table. */
            marginTableId: number;
            /**
             * @deprecated
             * @description true for isolated margin only; marginMode replaces it.
             */
            onlyIsolated?: boolean;
            /** @description true when the market was delisted. */
            isDelisted?: boolean;
            /** @description Absent where both modes are allowed. noCross: isolated margin only. strictIsolated: also no removal of margin. */
            marginMode?: "strictIsolated" | "noCross" | (string & {});
            /** @description Present when the market is in growth mode. */
            growthMode?: "enabled" | (string & {});
            /** @description When growth mode last changed, ISO 8601 without a time zone. */
            lastGrowthModeChangeTime?: string;
        };
        MarginTable: {
            /** @description Name of the table. */
            description: string;
            /** @description Tiers by rising position value. */
            marginTiers: components["schemas"]["MarginTier"][];
        };
        MarginTier: {
            /** @description Position value from which the tier holds. Unit: USDC. */
            lowerBound: components["schemas"]["Decimal"];
            /** @description Largest leverage in this tier. Unit: times. */
            maxLeverage: number;
        };
        AssetContext: {
            /** @description Price a day ago. Unit: USDC. */
            prevDayPx: components["schemas"]["Decimal"];
            /** @description Value traded in a day. Unit: USDC. */
            dayNtlVlm: components["schemas"]["Decimal"];
            /** @description Mark price. Unit: USDC. */
            markPx: components["schemas"]["Decimal"];
            /** @description Mid price, null where there is none. Unit: USDC. */
            midPx: components["schemas"]["DecimalOrNull"];
            /** @description Present funding rate. Unit: ratio. */
            funding: components["schemas"]["Decimal"];
            /** @description Open interest. Unit: base asset. */
            openInterest: components["schemas"]["Decimal"];
            /** @description Premium over the oracle price, null where there is none. Unit: ratio. */
            premium: components["schemas"]["DecimalOrNull"];
            /** @description Oracle price. Unit: USDC. */
            oraclePx: components["schemas"]["Decimal"];
            /** @description Impact prices, first bid, then ask; null where there are none. */
            impactPxs: [
                components["schemas"]["Decimal"],
                components["schemas"]["Decimal"]
            ] | null;
            /** @description Size traded in a day. Unit: base asset. */
            dayBaseVlm: components["schemas"]["Decimal"];
        };
        SpotPair: {
            /** @description Indexes of the tokens, first base, then quote. */
            tokens: [
                number,
                number
            ];
            /** @description Name of the pair, such as PURR/USDC or @107. */
            name: string;
            /** @description Index of the pair; its asset id is 10000 more. */
            index: number;
            /** @description true for a canonical pair. */
            isCanonical: boolean;
        };
        SpotToken: {
            /** @description Short name of the token. */
            name: string;
            /** @description Decimal places of a size. */
            szDecimals: number;
            /** @description Decimal places of the smallest unit. */
            weiDecimals: number;
            /** @description Index of the token. */
            index: number;
            tokenId: components["schemas"]["TokenId"];
            /** @description true for a canonical token. */
            isCanonical: boolean;
            /** @description Contract of the token on the EVM side, null where there is none. */
            evmContract: {
                /** @description Address of the contract. */
                address: components["schemas"]["AnsweredAddress"];
                /** @description Decimal places of the contract beyond weiDecimals, may be negative. */
                evm_extra_wei_decimals: number;
            } | null;
            /** @description Long name, null where there is none. */
            fullName: string | null;
            /** @description Part of the trading fees that goes to the deployer. Unit: ratio. */
            deployerTradingFeeShare: components["schemas"]["Decimal"];
        };
        PerpetualDex: {
            /** @description Short name, the value of `dex` in other reads. */
            name: string;
            /** @description Long name. */
            fullName: string;
            /** @description Address of the deployer. */
            deployer: components["schemas"]["AnsweredAddress"];
            /** @description Address that updates the oracle, null where none is set. */
            oracleUpdater: components["schemas"]["AnsweredAddressOrNull"];
            /** @description Address that gets the deployer's fees, null where none is set. */
            feeRecipient: components["schemas"]["AnsweredAddressOrNull"];
            /** @description Cap of the open interest per market. */
            assetToStreamingOiCap: components["schemas"]["CoinValue"][];
            /** @description Who else may use which deployer function. */
            subDeployers?: [
                string,
                components["schemas"]["AnsweredAddress"][]
            ][];
            /** @description Factor on the deployer's fees. Unit: ratio. */
            deployerFeeScale?: components["schemas"]["Decimal"];
            /** @description When that factor last changed, ISO 8601 without a time zone. */
            lastDeployerFeeScaleChangeTime?: string;
            /** @description Factor on the funding rate per market. */
            assetToFundingMultiplier?: components["schemas"]["CoinValue"][];
            /** @description Interest rate in the funding formula per market, as a ratio. */
            assetToFundingInterestRate?: components["schemas"]["CoinValue"][];
        };
        /** @description A market and its value. */
        CoinValue: [
            string,
            components["schemas"]["Decimal"]
        ];
        ClearinghouseState: {
            /** @description Over all positions, cross and isolated. */
            marginSummary: components["schemas"]["MarginSummary"];
            /** @description Over the positions in cross mode. */
            crossMarginSummary: components["schemas"]["MarginSummary"];
            /** @description Maintenance margin of the positions in cross mode. Unit: USDC. */
            crossMaintenanceMarginUsed: components["schemas"]["Decimal"];
            /** @description Amount that may be withdrawn. Unit: USDC. */
            withdrawable: components["schemas"]["Decimal"];
            /** @description Open positions. */
            assetPositions: components["schemas"]["AssetPosition"][];
            /** @description Moment of this state. Unit: ms. */
            time: number;
        };
        MarginSummary: {
            /** @description Account value, unrealised profit included. Unit: USDC. */
            accountValue: components["schemas"]["Decimal"];
            /** @description Value of the positions without regard to side. Unit: USDC. */
            totalNtlPos: components["schemas"]["Decimal"];
            /** @description Raw USD balance behind the positions. Unit: USDC. */
            totalRawUsd: components["schemas"]["Decimal"];
            /** @description Margin in use. Unit: USDC. */
            totalMarginUsed: components["schemas"]["Decimal"];
        };
        AssetPosition: {
            /** @description Kind of position; oneWay is the only one so far. */
            type: "oneWay" | (string & {});
            position: components["schemas"]["Position"];
        };
        Position: {
            /** @description Name of the perpetual. */
            coin: string;
            /** @description Signed size, negative for a short position. Unit: base asset. */
            szi: components["schemas"]["Decimal"];
            leverage: components["schemas"]["Leverage"];
            /** @description Average entry price. Unit: USDC. */
            entryPx: components["schemas"]["Decimal"];
            /** @description Value at the mark price. Unit: USDC. */
            positionValue: components["schemas"]["Decimal"];
            /** @description Unrealised profit, negative for a loss. Unit: USDC. */
            unrealizedPnl: components["schemas"]["Decimal"];
            /** @description Unrealised profit by the margin put in. Unit: ratio. */
            returnOnEquity: components["schemas"]["Decimal"];
            /** @description Liquidation price, null where there is none. Unit: USDC. */
            liquidationPx: components["schemas"]["DecimalOrNull"];
            /** @description Margin of the position. Unit: USDC. */
            marginUsed: components["schemas"]["Decimal"];
            /** @description Largest leverage of the market. Unit: times. */
            maxLeverage: number;
            /** @description Funding so far. */
            cumFunding: {
                /** @description Ever on this market. Unit: USDC. */
                allTime: components["schemas"]["Decimal"];
                /** @description Since the position was opened. Unit: USDC. */
                sinceOpen: components["schemas"]["Decimal"];
                /** @description Since its size last changed. Unit: USDC. */
                sinceChange: components["schemas"]["Decimal"];
            };
        };
        /** @description Margin mode and leverage. */
        Leverage: components["schemas"]["CrossLeverage"] | components["schemas"]["IsolatedLeverage"];
        CrossLeverage: {
            /**
             * @description Cross margin.
             * @constant
             */
            type: "cross";
            /** @description Leverage. Unit: times. */
            value: number;
        };
        IsolatedLeverage: {
            /**
             * @description Isolated margin.
             * @constant
             */
            type: "isolated";
            /** @description Leverage. Unit: times. */
            value: number;
            /** @description Raw USD balance behind the position, may be negative. Unit: USDC. */
            rawUsd: components["schemas"]["Decimal"];
        };
        OpenOrder: {
            /** @description Name of the perpetual or spot pair, such as BTC, dex:COIN, PURR/USDC or @107. */
            coin: string;
            /**
             * @description B for buying (bid), A for selling (ask).
             * @enum {string}
             */
            side: "B" | "A";
            /** @description Limit price. Unit: quote asset. */
            limitPx: components["schemas"]["Decimal"];
            /** @description Size still open. Unit: base asset. */
            sz: components["schemas"]["Decimal"];
            /**
             * Format: int64
             * @description Order id.
             */
            oid: number;
            /** @description When the order was placed. Unit: ms. */
            timestamp: number;
            /** @description Size when it was placed. Unit: base asset. */
            origSz: components["schemas"]["Decimal"];
            cloid?: components["schemas"]["ClientOrderId"];
            /** @description true when the order may only reduce a position. */
            reduceOnly?: boolean;
        };
        /** @description What an address is. */
        UserRole: {
            /**
             * @description missing for an address the venue does not know.
             * @enum {string}
             */
            role: "missing" | "user" | "vault";
        } | {
            /**
             * @description An API wallet.
             * @constant
             */
            role: "agent";
            /** @description Whose it is. */
            data: {
                /** @description Account that approved it. */
                user: components["schemas"]["AnsweredAddress"];
            };
        } | {
            /**
             * @description A sub-account.
             * @constant
             */
            role: "subAccount";
            /** @description Whose it is. */
            data: {
                /** @description Master account. */
                master: components["schemas"]["AnsweredAddress"];
            };
        };
        ExtraAgent: {
            /** @description Address of the API wallet. */
            address: components["schemas"]["AnsweredAddress"];
            /** @description Its name. */
            name: string;
            /** @description When it expires, null where no moment is set. Unit: ms. */
            validUntil: number | null;
        };
        MultiSigParameters: {
            /** @description Signatures of the authorised users over the inner action. */
            signatures: components["schemas"]["InnerSignature"][];
            /** @description Account, sender and inner action. */
            payload: {
                /** @description The multi-sig account, 0x and 40 hex digits. */
                multiSigUser: components["schemas"]["Address"];
                /** @description Address that sends, and signs the whole, 0x and 40 hex digits. */
                outerSigner: components["schemas"]["Address"];
                /** @description The inner action, complete and in signing order. */
                action: unknown;
            };
        };
        /** @description What the inner action answers. */
        MultiSigResult: {
            /** @description Kind of answer. */
            type: "default" | "order" | "cancel" | "twapOrder" | "twapCancel" | "createSubAccount" | "createVault" | (string & {});
            /** @description What it says beyond that, where it says more. */
            data?: unknown;
        };
        OrderParameters: {
            /** @description The orders. */
            orders: components["schemas"]["Order"][];
            grouping: components["schemas"]["OrderGrouping"];
            builder?: components["schemas"]["OrderBuilder"];
        };
        /** @description What became of each order. */
        OrderResult: {
            /**
             * @description Always "order".
             * @constant
             */
            type: "order";
            /** @description The fates. */
            data: {
                /** @description One per order, in the order of the request; a single error where the whole batch was turned away. */
                statuses: components["schemas"]["OrderFate"][];
            };
        };
        UsdSendParameters: {
            /** @description Account that gets it, 0x and 40 hex digits. */
            destination: components["schemas"]["Address"];
            /** @description Amount, such as "12.5". Unit: USDC. */
            amount: components["schemas"]["PositiveDecimal"];
        };
        /** @description Says that the action was applied. */
        UsdSendResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        CreateVaultParameters: {
            /** @description Name, 3 to 50 characters. */
            name: string;
            /** @description What the vault does, 10 to 250 characters. */
            description: string;
            /** @description First deposit, at least 100000000 (100 USDC). Unit: 1e-6 USDC. */
            initialUsd: number;
        };
        /** @description The new vault. */
        CreateVaultResult: {
            /**
             * @description Always "createVault".
             * @constant
             */
            type: "createVault";
            /** @description Its address. */
            data: components["schemas"]["AnsweredAddress"];
        };
        UpdateLeverageParameters: {
            asset: components["schemas"]["AssetId"];
            /** @description true for cross margin, false for isolated margin. */
            isCross: boolean;
            /** @description Leverage, a whole number from 1 to the market's maxLeverage (info.meta). Unit: times. */
            leverage: number;
        };
        /** @description Says that the action was applied. */
        UpdateLeverageResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        UpdateIsolatedMarginParameters: {
            asset: components["schemas"]["AssetId"];
            /** @description No effect while positions are one-way; the official SDK always sends true. */
            isBuy: boolean;
            /** @description Amount to add (positive) or remove (negative), a whole number of millionths of the dex's collateral token (1000000 is 1 USDC). Not 0. Unit: 1e-6 USDC. */
            ntli: number;
        };
        /** @description Says that the action was applied. */
        UpdateIsolatedMarginResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        TopUpIsolatedOnlyMarginParameters: {
            asset: components["schemas"]["AssetId"];
            /**
             * Format: decimal
             * @description Target leverage, a positive decimal with at most 8 decimal places. Unit: times.
             */
            leverage: string;
        };
        /** @description Says that the action was applied. */
        TopUpIsolatedOnlyMarginResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        MetaParameters: {
            dex?: components["schemas"]["Dex"];
        };
        MetaResult: components["schemas"]["PerpetualMeta"];
        MetaAndAssetCtxsParameters: {
            dex?: components["schemas"]["Dex"];
        };
        /** @description The markets, then their state in the same order. */
        MetaAndAssetCtxsResult: [
            components["schemas"]["PerpetualMeta"],
            components["schemas"]["AssetContext"][]
        ];
        SpotMetaParameters: Record<string, never>;
        SpotMetaResult: {
            /** @description Spot pairs. */
            universe: components["schemas"]["SpotPair"][];
            /** @description Tokens. */
            tokens: components["schemas"]["SpotToken"][];
        };
        PerpDexsParameters: Record<string, never>;
        /** @description The dexs by index; null for the main dex. */
        PerpDexsResult: (components["schemas"]["PerpetualDex"] | null)[];
        ClearinghouseStateParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            dex?: components["schemas"]["Dex"];
        };
        ClearinghouseStateResult: components["schemas"]["ClearinghouseState"];
        ActiveAssetDataParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description Name of the perpetual in info.meta, such as BTC; on a builder-deployed dex it starts with the name of the dex, as in dex:COIN. */
            coin: string;
        };
        ActiveAssetDataResult: {
            /** @description Address of the account. */
            user: components["schemas"]["AnsweredAddress"];
            /** @description Name of the perpetual. */
            coin: string;
            leverage: components["schemas"]["Leverage"];
            /** @description Largest sizes that can be traded, first buying, then selling. */
            maxTradeSzs: [
                components["schemas"]["Decimal"],
                components["schemas"]["Decimal"]
            ];
            /** @description Margin there is for orders, first for buying, then for selling. */
            availableToTrade: [
                components["schemas"]["Decimal"],
                components["schemas"]["Decimal"]
            ];
            /** @description Mark price. Unit: USDC. */
            markPx: components["schemas"]["Decimal"];
        };
        OpenOrdersParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            dex?: components["schemas"]["Dex"];
        };
        /** @description Open orders. */
        OpenOrdersResult: components["schemas"]["OpenOrder"][];
        MarginTableParameters: {
            /** @description Id of the margin table. */
            id: number;
            dex?: components["schemas"]["Dex"];
        };
        MarginTableResult: components["schemas"]["MarginTable"];
        UserRateLimitParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        UserRateLimitResult: {
            /** @description Volume ever traded. Unit: USDC. */
            cumVlm: components["schemas"]["Decimal"];
            /** @description Actions sent so far. */
            nRequestsUsed: number;
            /** @description Actions allowed so far. */
            nRequestsCap: number;
            /** @description Surplus of actions, where the venue reports one. */
            nRequestsSurplus?: number;
        };
        UserRoleParameters: {
            /** @description Any address, also that of an API wallet. */
            user: components["schemas"]["Address"];
        };
        UserRoleResult: components["schemas"]["UserRole"];
        ExtraAgentsParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description API wallets. */
        ExtraAgentsResult: components["schemas"]["ExtraAgent"][];
    };
    responses: {
        /** @description Applied, or refused with a text. Both arrive under status 200. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ActionDone"] | components["schemas"]["ActionRefused"];
            };
        };
        /** @description The body does not have the shape that this type needs. */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The weight of this network address is used up. The body is the JSON literal null. */
        TooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": null;
            };
        };
        /** @description The venue failed, or does not know the coin (some reads). The body is the JSON literal null. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": null;
            };
        };
        /** @description The answer of the inner action, or a refusal. Both arrive under status 200. */
        InnerResult: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InnerActionDone"] | components["schemas"]["ActionRefused"];
            };
        };
        /** @description The fate of each order, or a refusal of the whole action. Both arrive under status 200. */
        OrderResult: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrdersPlaced"] | components["schemas"]["ActionRefused"];
            };
        };
        /** @description The new vault, or a refusal. Both arrive under status 200. */
        VaultCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    status: "ok";
                    /** @description The new vault. */
                    response: {
                        /**
                         * @description Always "createVault".
                         * @constant
                         */
                        type: "createVault";
                        /** @description Its address. */
                        data: components["schemas"]["AnsweredAddress"];
                    };
                } | components["schemas"]["ActionRefused"];
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
    "exchange.multiSig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["MultiSigParameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["InnerResult"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "exchange.order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["OrderParameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["OrderResult"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "exchange.usdSend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["UsdSendParameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "exchange.createVault": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["CreateVaultParameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["VaultCreated"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "exchange.updateLeverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["UpdateLeverageParameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "exchange.updateIsolatedMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["UpdateIsolatedMarginParameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "exchange.topUpIsolatedOnlyMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["TopUpIsolatedOnlyMarginParameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MetaParameters"];
            };
        };
        responses: {
            /** @description Markets and margin tables of the dex. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerpetualMeta"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.metaAndAssetCtxs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MetaAndAssetCtxsParameters"];
            };
        };
        responses: {
            /** @description Markets and their present state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": [
                        components["schemas"]["PerpetualMeta"],
                        components["schemas"]["AssetContext"][]
                    ];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.spotMeta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotMetaParameters"];
            };
        };
        responses: {
            /** @description Spot pairs and tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Spot pairs. */
                        universe: components["schemas"]["SpotPair"][];
                        /** @description Tokens. */
                        tokens: components["schemas"]["SpotToken"][];
                    };
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.perpDexs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerpDexsParameters"];
            };
        };
        responses: {
            /** @description The dexs by index. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["PerpetualDex"] | null)[];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.clearinghouseState": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearinghouseStateParameters"];
            };
        };
        responses: {
            /** @description Margin and positions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearinghouseState"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.activeAssetData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActiveAssetDataParameters"];
            };
        };
        responses: {
            /** @description Leverage and room to trade. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Address of the account. */
                        user: components["schemas"]["AnsweredAddress"];
                        /** @description Name of the perpetual. */
                        coin: string;
                        leverage: components["schemas"]["Leverage"];
                        /** @description Largest sizes that can be traded, first buying, then selling. */
                        maxTradeSzs: [
                            components["schemas"]["Decimal"],
                            components["schemas"]["Decimal"]
                        ];
                        /** @description Margin there is for orders, first for buying, then for selling. */
                        availableToTrade: [
                            components["schemas"]["Decimal"],
                            components["schemas"]["Decimal"]
                        ];
                        /** @description Mark price. Unit: USDC. */
                        markPx: components["schemas"]["Decimal"];
                    };
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.openOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenOrdersParameters"];
            };
        };
        responses: {
            /** @description Open orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenOrder"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.marginTable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarginTableParameters"];
            };
        };
        responses: {
            /** @description The margin table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginTable"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.userRateLimit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRateLimitParameters"];
            };
        };
        responses: {
            /** @description Budget of the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Volume ever traded. Unit: USDC. */
                        cumVlm: components["schemas"]["Decimal"];
                        /** @description Actions sent so far. */
                        nRequestsUsed: number;
                        /** @description Actions allowed so far. */
                        nRequestsCap: number;
                        /** @description Surplus of actions, where the venue reports one. */
                        nRequestsSurplus?: number;
                    };
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.userRole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRoleParameters"];
            };
        };
        responses: {
            /** @description Role of the address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRole"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.extraAgents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtraAgentsParameters"];
            };
        };
        responses: {
            /** @description API wallets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtraAgent"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
}
