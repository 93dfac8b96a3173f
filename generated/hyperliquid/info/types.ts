// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "/info#spotClearinghouseState": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the spot balances of an account.
         * @description For an account in portfolio margin also what it has borrowed and supplied, and its ratios.
         */
        post: operations["info.spotClearinghouseState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#userFunding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the funding payments of an account.
         * @description At most 500 in one answer, the oldest ones first. To go on, ask again with the last `time` as startTime.
         */
        post: operations["info.userFunding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#userNonFundingLedgerUpdates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List what changed the balances of an account other than trades and funding, such as deposits, transfers and liquidations.
         * @description At most 500 in one answer, the oldest ones first. To go on, ask again with the last `time` as startTime. The venue adds kinds of entries over time: those arrive too, with a `type` that is not among the ones below.
         */
        post: operations["info.userNonFundingLedgerUpdates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read how the value, the profit and the volume of an account went, by span of time.
         * @description Eight spans: a day, a week, a month and all time, each once for the whole account and once for perpetuals only.
         */
        post: operations["info.portfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#userFees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the fee rates of an account, the schedule they come from, and its discounts.
         * @description Rates are ratios of a trade's value; a negative one is a rebate.
         */
        post: operations["info.userFees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#subAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the sub-accounts of an account with their balances and positions on the main dex.
         * @description null for an account that has none.
         */
        post: operations["info.subAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#subAccounts2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the sub-accounts of an account with their balances and their positions on every dex.
         * @description null for an account that has none.
         */
        post: operations["info.subAccounts2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#webData2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read in one answer what the web interface shows of an account, with all markets of the main dex.
         * @description An older read: it covers the main dex only. Its answer is large, and other reads give each part of it.
         */
        post: operations["info.webData2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#webData3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read in one answer the settings of an account and its vaults on every dex.
         * @description The venue documents this as a WebSocket subscription. Some node providers offer it as a read; whether the public API does is not documented.
         */
        post: operations["info.webData3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#batchClearinghouseStates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the positions and the margin of several accounts on one dex, where a node provider offers it.
         * @description An extension that third parties add to the nodes they run, and no part of the venue's own API as far as known, which then refuses it as malformed. Set the base URL of such a node to use it. Elsewhere, read info.clearinghouseState once per account.
         */
        post: operations["info.batchClearinghouseStates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#borrowLendUserState": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read what an account has lent and borrowed, and how safe its debt is.
         * @description A token may be listed with nothing lent or borrowed.
         */
        post: operations["info.borrowLendUserState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#borrowLendReserveState": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the rates, the use and the size of the lending pool of one token.
         * @description A token without a pool fails.
         */
        post: operations["info.borrowLendReserveState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#allBorrowLendReserveStates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the rates, the use and the size of every lending pool.
         * @description Tokens without a pool are not listed.
         */
        post: operations["info.allBorrowLendReserveStates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#userBorrowLendInterest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the interest that an account has paid and received.
         * @description One answer holds 500 entries at most; go on from the time of the last one.
         */
        post: operations["info.userBorrowLendInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#allMids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the mid prices of all markets of a dex.
         * @description The main dex answers with the spot pairs as well. Where a book is empty the last trade takes the place of the mid price.
         */
        post: operations["info.allMids"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#l2Book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the order book of a market.
         * @description Up to 20 price levels per side, the best first. Coarser levels come with `nSigFigs` and, at five figures, `mantissa`.
         */
        post: operations["info.l2Book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#candleSnapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read candles of a market.
         * @description Only the newest 5,000 candles of an interval are kept. The last one may still be open.
         */
        post: operations["info.candleSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#recentTrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the latest trades of a market.
         * @description How many trades there are is up to the venue; there is no paging.
         */
        post: operations["info.recentTrades"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#spotMetaAndAssetCtxs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the spot pairs and tokens together with the prices and volumes of the pairs.
         * @description An entry of the second list belongs to the pair that it names; its place says nothing.
         */
        post: operations["info.spotMetaAndAssetCtxs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#exchangeStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the venue's time and whether anything special is going on.
         * @description No account is needed, so this read serves as a probe.
         */
        post: operations["info.exchangeStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#fundingHistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List past funding rates of a perpetual.
         * @description One answer has 500 entries at most; for more, ask again from the last `time` on. A market that the venue does not know is answered with status 500.
         */
        post: operations["info.fundingHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#predictedFundings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the predicted funding rates of the perpetuals on several venues.
         * @description Covers the main dex. Rates are per funding interval of the venue in question, so they compare only after being scaled to one interval.
         */
        post: operations["info.predictedFundings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#perpsAtOpenInterestCap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the perpetuals of a dex whose open interest is at its cap.
         * @description Orders that would add to the open interest of such a market are refused.
         */
        post: operations["info.perpsAtOpenInterestCap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#perpDexLimits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the open-interest and transfer limits of a builder-deployed dex.
         * @description The main dex has no such limits, so it has to be named.
         */
        post: operations["info.perpDexLimits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#perpDexStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read how much was deposited to a dex.
         * @description The empty name stands for the main dex.
         */
        post: operations["info.perpDexStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#perpDeployAuctionStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the state of the auction for deploying a perpetual.
         * @description One auction for the perpetuals of all builder-deployed dexs.
         */
        post: operations["info.perpDeployAuctionStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#spotPairDeployAuctionStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the state of the auction for deploying a spot pair of existing tokens.
         * @description For the auction of a new token see info.spotDeployState.
         */
        post: operations["info.spotPairDeployAuctionStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#spotDeployState": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the tokens that an account is deploying, and the state of the auction for a new token.
         * @description The auction is the same whatever the account.
         */
        post: operations["info.spotDeployState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#tokenDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read supply, price and origin of a token.
         * @description Token ids come from `tokenId` in info.spotMeta.
         */
        post: operations["info.tokenDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#perpAnnotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read what the deployer says about a perpetual.
         * @description Annotations exist for markets of builder-deployed dexs.
         */
        post: operations["info.perpAnnotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#perpCategories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the annotated perpetuals with their categories.
         * @description Covers all dexs. Markets without an annotation are left out.
         */
        post: operations["info.perpCategories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#perpConciseAnnotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the annotated perpetuals with their annotations, descriptions left out.
         * @description Covers all dexs. For the description of one market see info.perpAnnotation.
         */
        post: operations["info.perpConciseAnnotations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#maxMarketOrderNtls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the largest value of a market order by the maximum leverage of the market.
         * @description Find the `maxLeverage` of a market in info.meta.
         */
        post: operations["info.maxMarketOrderNtls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#allPerpMetas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the perpetual markets of all dexs with their leverage limits and margin tables.
         * @description The place in the list is the index of the dex, the main dex first, in the order of info.perpDexs.
         */
        post: operations["info.allPerpMetas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#liquidatable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the positions that are open to liquidation.
         * @description Mostly an empty list.
         */
        post: operations["info.liquidatable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#usdcRouting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell by which route USDC enters and leaves the venue.
         * @description The routes apply to new deposits and withdrawals.
         */
        post: operations["info.usdcRouting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#alignedQuoteTokenInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read supply and rate of an aligned quote token.
         * @deprecated
         * @description The venue took this read away about June 2026: since then any request of this type is answered with status 422.
         */
        post: operations["info.alignedQuoteTokenInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#frontendOpenOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the open orders of an account on one dex with what a user interface shows of them.
         * @description Like openOrders, with triggers, order types and child orders. Covers one dex; `dex` names a builder-deployed one. Spot orders come with the main dex only.
         */
        post: operations["info.frontendOpenOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#orderStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read one order and what became of it, by order id or client order id.
         * @description Also finds orders that are no longer open. An order that the venue does not know, or no longer keeps, gives `unknownOid` and no error.
         */
        post: operations["info.orderStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#historicalOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the latest orders of an account with what became of them.
         * @description At most 2000, the newest ones.
         */
        post: operations["info.historicalOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#userFills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the latest fills of an account.
         * @description At most 2000, the newest ones.
         */
        post: operations["info.userFills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#userFillsByTime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fills of an account in a span of time.
         * @description At most 2000 in one answer, and only the newest 10000 can be had. To go on, ask again with the last `time` as startTime; fills of that moment come twice, so tell them apart by `tid`.
         */
        post: operations["info.userFillsByTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#userTwapSliceFills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the latest fills of the TWAPs of an account.
         * @description At most 2000, the newest ones.
         */
        post: operations["info.userTwapSliceFills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#userTwapSliceFillsByTime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fills of the TWAPs of an account in a span of time.
         * @description To go on where an answer ends, ask again with the last `time` as startTime; fills of that moment come twice, so tell them apart by `tid`.
         */
        post: operations["info.userTwapSliceFillsByTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#twapHistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the TWAPs of an account with what became of them.
         * @description One entry for each change of a TWAP, so that one TWAP may stand here several times.
         */
        post: operations["info.twapHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#outcomeMeta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the outcome markets and the questions that group them.
         * @description The asset id of a side is 100000000 + 10 × outcome + side, the first side being 0. In other reads it is called # and 10 × outcome + side, such as #10.
         */
        post: operations["info.outcomeMeta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#outcomeTemplates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the templates that outcomes and questions are deployed from.
         * @description Texts of a template hold keywords in braces, which a deployer replaces by values.
         */
        post: operations["info.outcomeTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#settledOutcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read how an outcome was settled.
         * @description Open outcomes are in info.outcomeMeta.
         */
        post: operations["info.settledOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read who referred an account, whom it referred, and what that earned.
         * @description Rewards of builders are part of it.
         */
        post: operations["info.referral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#maxBuilderFee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the highest fee that an account has approved for a builder.
         * @description 0 without an approval.
         */
        post: operations["info.maxBuilderFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#approvedBuilders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the builders that an account has approved.
         * @description info.maxBuilderFee tells the fee of each.
         */
        post: operations["info.approvedBuilders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#userToMultiSigSigners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read who signs for a multi-sig account, and how many of them it takes.
         * @description Resolves to null for an account that is no multi-sig one.
         */
        post: operations["info.userToMultiSigSigners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#userDexAbstraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell whether an account shares its collateral with builder-deployed dexs.
         * @description An older setting, which info.userAbstraction replaces.
         */
        post: operations["info.userDexAbstraction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#userAbstraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell how an account keeps its collateral together.
         * @description Some actions are refused in some of these modes.
         */
        post: operations["info.userAbstraction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#isVip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell whether an account is a VIP.
         * @description Resolves to null where the venue does not say.
         */
        post: operations["info.isVip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#legalCheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell whether an account accepted the terms and may use the venue.
         * @description Restrictions come as one letter.
         */
        post: operations["info.legalCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#preTransferCheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell before a transfer whether its receiver exists and what activating it costs.
         * @description An address that was never used is activated by its first transfer, for a fee.
         */
        post: operations["info.preTransferCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#gossipRootIps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the network addresses of nodes that a node can start from.
         * @description For whoever runs a node.
         */
        post: operations["info.gossipRootIps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#gossipPriorityAuctionStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read who won the last auctions for early block data, and how the present ones stand.
         * @description Both lists have one entry per slot, the slot with the highest priority first. An auction starts high and falls.
         */
        post: operations["info.gossipPriorityAuctionStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List to which validators an account has delegated its stake.
         * @description One entry for each validator.
         */
        post: operations["info.delegations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#delegatorSummary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read how much an account has staked, delegated and is withdrawing.
         * @description A withdrawal from staking is pending for seven days.
         */
        post: operations["info.delegatorSummary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#delegatorHistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the staking events of an account.
         * @description Delegations, deposits into staking, and withdrawals, which come twice: when they are asked for and when they are paid.
         */
        post: operations["info.delegatorHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#delegatorRewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the staking rewards of an account.
         * @description A validator also gets commission on the rewards of those who delegate to it.
         */
        post: operations["info.delegatorRewards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#validatorSummaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the validators with their stake, state and returns.
         * @description Covers inactive and jailed validators, too.
         */
        post: operations["info.validatorSummaries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#validatorL1Votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the votes of the validators that are under way.
         * @description Each entry is one proposal. What a proposal would do is not documented; the one-letter names are the venue's.
         */
        post: operations["info.validatorL1Votes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#userVaultEquities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List what an account has deposited in vaults.
         * @description One entry for each vault with a deposit of the account.
         */
        post: operations["info.userVaultEquities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#vaultDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read everything about one vault, its followers and its history.
         * @description Resolves to null for an address that is no vault. Unlike elsewhere, shares and some amounts are JSON numbers here.
         */
        post: operations["info.vaultDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#vaultSummaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the vaults that were made in the last two hours.
         * @description Older vaults are not listed; info.vaultDetails reads any of them by its address.
         */
        post: operations["info.vaultSummaries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info#leadingVaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the vaults that an account leads.
         * @description Empty for an account that leads none. info.vaultDetails tells more about each.
         */
        post: operations["info.leadingVaults"];
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
        SpotClearinghouseStateParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /**
         * Format: address
         * @description Account address, 0x and 40 hex digits.
         * @example 0x5e9ee1089755c3435139848e47e6635505d5a13a
         */
        Address: string;
        SpotClearinghouseState: {
            /** @description Balances, those of outcome markets included. */
            balances: components["schemas"]["SpotBalance"][];
            /** @description Balances held in escrow for the EVM side; absent for none. */
            evmEscrows?: {
                /** @description Name of the token. */
                coin: string;
                /** @description Index of the token in info.spotMeta. */
                token: number;
                /** @description Amount. Unit: token. */
                total: components["schemas"]["Decimal"];
            }[];
            /** @description true when the account is in portfolio margin. */
            portfolioMarginEnabled?: boolean;
            /** @description Portfolio margin ratio; in portfolio margin only. Unit: ratio. */
            portfolioMarginRatio?: components["schemas"]["Decimal"];
            /** @description Ratio of what is borrowed by token; in portfolio margin only. */
            tokenToPortfolioBorrowRatio?: components["schemas"]["TokenValue"][];
            /** @description Ratio of what is supplied by token; in portfolio margin only. */
            tokenToPortfolioSupplyRatio?: components["schemas"]["TokenValue"][];
            /** @description Amount left after the maintenance margin by token. */
            tokenToAvailableAfterMaintenance?: components["schemas"]["TokenValue"][];
        };
        SpotBalance: {
            /** @description Name of the token, such as USDC. For an outcome market + and its number (asset id minus 100000000), or o and its number once it is settled. */
            coin: string;
            /** @description Index of the token in info.spotMeta; absent for an outcome market. */
            token?: number;
            /** @description Whole balance, what is held back included. Unit: token. */
            total: components["schemas"]["Decimal"];
            /** @description Held back for open orders. Unit: token. */
            hold: components["schemas"]["Decimal"];
            /** @description What was paid for it. Unit: USDC. */
            entryNtl: components["schemas"]["Decimal"];
            /** @description Held back for spot orders, where it is told apart. Unit: token. */
            spotHold?: components["schemas"]["Decimal"];
            /** @description Part of the value that can be borrowed against; in portfolio margin only. Unit: ratio. */
            ltv?: components["schemas"]["Decimal"];
            /** @description Borrowed; in portfolio margin only. Unit: token. */
            borrowed?: components["schemas"]["Decimal"];
            /** @description Supplied; in portfolio margin only. Unit: token. */
            supplied?: components["schemas"]["Decimal"];
        };
        /** @description A decimal number as text. */
        Decimal: string;
        /** @description A token and its value. */
        TokenValue: [
            number,
            components["schemas"]["Decimal"]
        ];
        UserFundingParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description First moment to cover, itself included; without it, from the first entry on. Unit: ms. */
            startTime?: number;
            /** @description Last moment to cover, itself included; without it, now. Unit: ms. */
            endTime?: number;
        };
        FundingPayment: {
            /** @description When it was paid. Unit: ms. */
            time: number;
            hash: components["schemas"]["AccountEventHash"];
            /** @description The payment. */
            delta: {
                /**
                 * @description Funding.
                 * @constant
                 */
                type: "funding";
                /** @description Name of the perpetual. */
                coin: string;
                /** @description Amount received, negative when it was paid. Unit: USDC. */
                usdc: components["schemas"]["Decimal"];
                /** @description Signed size of the position, negative for a short one. Unit: base asset. */
                szi: components["schemas"]["Decimal"];
                /** @description Funding rate of the hour. Unit: ratio. */
                fundingRate: components["schemas"]["Decimal"];
                /** @description How many payments an entry sums up, null for a single one. */
                nSamples?: number | null;
            };
        };
        /** @description Hash of the transaction; all zeros where none stands behind it, as for a slice of a TWAP. */
        AccountEventHash: string;
        UserNonFundingLedgerUpdatesParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description First moment to cover, itself included; without it, from the first entry on. Unit: ms. */
            startTime?: number;
            /** @description Last moment to cover, itself included; without it, now. Unit: ms. */
            endTime?: number;
        };
        LedgerUpdate: {
            /** @description When it happened. Unit: ms. */
            time: number;
            hash: components["schemas"]["AccountEventHash"];
            /** @description What happened. */
            delta: components["schemas"]["LedgerDelta"];
        };
        /** @description What changed the balances; `type` tells the kind. */
        LedgerDelta: {
            /**
             * @description Deposit from the bridge.
             * @constant
             */
            type: "deposit";
            /** @description Amount. Unit: USDC. */
            usdc: components["schemas"]["Decimal"];
        } | {
            /**
             * @description Withdrawal over the bridge.
             * @constant
             */
            type: "withdraw";
            /** @description Amount. Unit: USDC. */
            usdc: components["schemas"]["Decimal"];
            /** @description Nonce of the action. Unit: ms. */
            nonce: number;
            /** @description Fee. Unit: USDC. */
            fee: components["schemas"]["Decimal"];
        } | {
            /**
             * @description USDC sent from one account to another.
             * @constant
             */
            type: "internalTransfer";
            /** @description Amount. Unit: USDC. */
            usdc: components["schemas"]["Decimal"];
            /** @description Account that sent it. */
            user: components["schemas"]["AnsweredAddress"];
            /** @description Account that got it. */
            destination: components["schemas"]["AnsweredAddress"];
            /** @description Fee. Unit: USDC. */
            fee: components["schemas"]["Decimal"];
        } | {
            /**
             * @description USDC moved between spot and perpetuals.
             * @constant
             */
            type: "accountClassTransfer";
            /** @description Amount. Unit: USDC. */
            usdc: components["schemas"]["Decimal"];
            /** @description true for towards perpetuals. */
            toPerp: boolean;
        } | {
            /**
             * @description USDC moved between a master account and its sub-account.
             * @constant
             */
            type: "subAccountTransfer";
            /** @description Amount. Unit: USDC. */
            usdc: components["schemas"]["Decimal"];
            /** @description Account that sent it. */
            user: components["schemas"]["AnsweredAddress"];
            /** @description Account that got it. */
            destination: components["schemas"]["AnsweredAddress"];
        } | {
            /**
             * @description A token sent on spot.
             * @constant
             */
            type: "spotTransfer";
            /** @description Token, such as USDC. */
            token: string;
            /** @description Amount. Unit: token. */
            amount: components["schemas"]["Decimal"];
            /** @description Value at that time. Unit: USDC. */
            usdcValue: components["schemas"]["Decimal"];
            /** @description Account that sent it. */
            user: components["schemas"]["AnsweredAddress"];
            /** @description Account that got it. */
            destination: components["schemas"]["AnsweredAddress"];
            /** @description Fee. Unit: fee token. */
            fee: components["schemas"]["Decimal"];
            /** @description Fee in the native token. Unit: native token. */
            nativeTokenFee?: components["schemas"]["Decimal"];
            /** @description Nonce of the action, null where there was none. Unit: ms. */
            nonce?: number | null;
            /** @description Token of the fee; may be empty. */
            feeToken?: string;
        } | {
            /**
             * @description A token sent between accounts, dexs and spot.
             * @constant
             */
            type: "send";
            /** @description Account that sent it. */
            user: components["schemas"]["AnsweredAddress"];
            /** @description Account that got it. */
            destination: components["schemas"]["AnsweredAddress"];
            /** @description Where it came from; empty for the main dex, spot for spot. */
            sourceDex: string;
            /** @description Where it went; empty for the main dex, spot for spot. */
            destinationDex: string;
            /** @description Token, such as USDC. */
            token: string;
            /** @description Amount. Unit: token. */
            amount: components["schemas"]["Decimal"];
            /** @description Value at that time. Unit: USDC. */
            usdcValue: components["schemas"]["Decimal"];
            /** @description Fee. Unit: fee token. */
            fee: components["schemas"]["Decimal"];
            /** @description Fee in the native token. Unit: native token. */
            nativeTokenFee: components["schemas"]["Decimal"];
            /** @description Nonce of the action. Unit: ms. */
            nonce: number;
            /** @description Token of the fee; may be empty. */
            feeToken: string;
        } | {
            /**
             * @description A liquidation of this account.
             * @constant
             */
            type: "liquidation";
            /** @description Account value at that time; of an isolated position, its own. Unit: USDC. */
            accountValue: components["schemas"]["Decimal"];
            /** @description Margin mode of what was liquidated. */
            leverageType: "Cross" | "Isolated" | (string & {});
            /** @description What was liquidated. */
            liquidatedPositions: {
                /** @description Name of the perpetual. */
                coin: string;
                /** @description Signed size, negative for a short position. Unit: base asset. */
                szi: components["schemas"]["Decimal"];
            }[];
            /** @description Value of the positions liquidated. Unit: USDC. */
            liquidatedNtlPos?: components["schemas"]["Decimal"];
        } | {
            /**
             * @description Rewards claimed, such as those of referrals.
             * @constant
             */
            type: "rewardsClaim";
            /** @description Amount. Unit: token. */
            amount: components["schemas"]["Decimal"];
            /** @description Token, such as USDC. */
            token?: string;
        } | {
            /**
             * @description A vault created.
             * @constant
             */
            type: "vaultCreate";
            /** @description Address of the vault. */
            vault: components["schemas"]["AnsweredAddress"];
            /** @description Amount put in. Unit: USDC. */
            usdc: components["schemas"]["Decimal"];
            /** @description Fee. Unit: USDC. */
            fee?: components["schemas"]["Decimal"];
        } | {
            /**
             * @description A deposit into a vault.
             * @constant
             */
            type: "vaultDeposit";
            /** @description Address of the vault. */
            vault: components["schemas"]["AnsweredAddress"];
            /** @description Amount. Unit: USDC. */
            usdc: components["schemas"]["Decimal"];
        } | {
            /**
             * @description A withdrawal from a vault.
             * @constant
             */
            type: "vaultWithdraw";
            /** @description Address of the vault. */
            vault: components["schemas"]["AnsweredAddress"];
            /** @description Account that withdrew. */
            user: components["schemas"]["AnsweredAddress"];
            /** @description Amount asked for. Unit: USDC. */
            requestedUsd: components["schemas"]["Decimal"];
            /** @description The leader's share of the profit. Unit: USDC. */
            commission: components["schemas"]["Decimal"];
            /** @description Cost of closing positions for it. Unit: USDC. */
            closingCost: components["schemas"]["Decimal"];
            /** @description What had been paid in for the share withdrawn. Unit: USDC. */
            basis: components["schemas"]["Decimal"];
            /** @description Amount received. Unit: USDC. */
            netWithdrawnUsd: components["schemas"]["Decimal"];
        } | {
            /**
             * @description Money that a vault paid out to its depositors.
             * @constant
             */
            type: "vaultDistribution";
            /** @description Address of the vault. */
            vault: components["schemas"]["AnsweredAddress"];
            /** @description Amount. Unit: USDC. */
            usdc: components["schemas"]["Decimal"];
        } | {
            /**
             * @description Commission earned as the leader of a vault.
             * @constant
             */
            type: "vaultLeaderCommission";
            /** @description Address of the leader. */
            user: components["schemas"]["AnsweredAddress"];
            /** @description Amount. Unit: USDC. */
            usdc: components["schemas"]["Decimal"];
        } | {
            /**
             * @description Gas paid in a deployment auction.
             * @constant
             */
            type: "deployGasAuction";
            /** @description Token, such as USDC. */
            token: string;
            /** @description Amount. Unit: token. */
            amount: components["schemas"]["Decimal"];
        } | {
            /**
             * @description A token moved into or out of staking.
             * @constant
             */
            type: "cStakingTransfer";
            /** @description Token, such as USDC. */
            token: string;
            /** @description Amount. Unit: token. */
            amount: components["schemas"]["Decimal"];
            /** @description true for into staking. */
            isDeposit: boolean;
        } | {
            /**
             * @description Something borrowed, repaid, supplied or withdrawn.
             * @constant
             */
            type: "borrowLend";
            /** @description Token, such as USDC. */
            token: string;
            /** @description What was done. */
            operation: "supply" | "withdraw" | "repay" | "borrow" | (string & {});
            /** @description Amount. Unit: token. */
            amount: components["schemas"]["Decimal"];
            /** @description Interest that went with it. Unit: token. */
            interestAmount: components["schemas"]["Decimal"];
        } | {
            /**
             * @description A token got, or lost, in the genesis of a spot token.
             * @constant
             */
            type: "spotGenesis";
            /** @description Token, such as USDC. */
            token: string;
            /** @description Amount, negative where it was lost. Unit: token. */
            amount: components["schemas"]["Decimal"];
        } | {
            /**
             * @description A token moved between spot and a builder-deployed dex, an older kind.
             * @constant
             */
            type: "perpDexClassTransfer";
            /** @description Name of the dex. */
            dex: string;
            /** @description Token, such as USDC. */
            token: string;
            /** @description Amount. Unit: token. */
            amount: components["schemas"]["Decimal"];
            /** @description true for towards the dex. */
            toPerp: boolean;
        } | {
            /**
             * @description Gas paid for the activation of the account.
             * @constant
             */
            type: "accountActivationGas";
            /** @description Token, such as USDC. */
            token: string;
            /** @description Amount. Unit: token. */
            amount: components["schemas"]["Decimal"];
        } | {
            /**
             * @description A token moved when dex abstraction was switched on.
             * @constant
             */
            type: "activateDexAbstraction";
            /** @description Name of the dex; empty for the main one. */
            dex: string;
            /** @description Token, such as USDC. */
            token: string;
            /** @description Amount. Unit: token. */
            amount: components["schemas"]["Decimal"];
        } | {
            /** @description A kind that is not described here. What else it has is not known. */
            type: `other: ${string}`;
        };
        /** @description Account address. */
        AnsweredAddress: string;
        PortfolioParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description A moment and the value then. */
        ValueAtTime: [
            number,
            components["schemas"]["Decimal"]
        ];
        UserFeesParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        UserFees: {
            /** @description Volumes by day. */
            dailyUserVlm: {
                /** @description The day, YYYY-MM-DD in UTC. */
                date: string;
                /** @description Volume of the account that took liquidity. Unit: USDC. */
                userCross: components["schemas"]["Decimal"];
                /** @description Volume of the account that added liquidity. Unit: USDC. */
                userAdd: components["schemas"]["Decimal"];
                /** @description Volume of the whole venue. Unit: USDC. */
                exchange: components["schemas"]["Decimal"];
            }[];
            /** @description The schedule that rates come from. */
            feeSchedule: {
                /** @description Base rate for taking liquidity, perpetuals. Unit: ratio. */
                cross: components["schemas"]["Decimal"];
                /** @description Base rate for adding liquidity, perpetuals. Unit: ratio. */
                add: components["schemas"]["Decimal"];
                /** @description Base rate for taking liquidity, spot. Unit: ratio. */
                spotCross: components["schemas"]["Decimal"];
                /** @description Base rate for adding liquidity, spot. Unit: ratio. */
                spotAdd: components["schemas"]["Decimal"];
                /** @description Better rates for volume. */
                tiers: {
                    /** @description Tiers by volume of the account. */
                    vip: {
                        /** @description Volume above which the tier holds. Unit: USDC. */
                        ntlCutoff: components["schemas"]["Decimal"];
                        /** @description Rate for taking liquidity, perpetuals. Unit: ratio. */
                        cross: components["schemas"]["Decimal"];
                        /** @description Rate for adding liquidity, perpetuals. Unit: ratio. */
                        add: components["schemas"]["Decimal"];
                        /** @description Rate for taking liquidity, spot. Unit: ratio. */
                        spotCross: components["schemas"]["Decimal"];
                        /** @description Rate for adding liquidity, spot. Unit: ratio. */
                        spotAdd: components["schemas"]["Decimal"];
                    }[];
                    /** @description Tiers of market makers, by share of the venue's volume. */
                    mm: {
                        /** @description Share above which the tier holds. Unit: ratio. */
                        makerFractionCutoff: components["schemas"]["Decimal"];
                        /** @description Rate for adding liquidity, negative for a rebate. Unit: ratio. */
                        add: components["schemas"]["Decimal"];
                    }[];
                };
                /** @description Discount for accounts that were referred. Unit: ratio. */
                referralDiscount: components["schemas"]["Decimal"];
                /** @description Discounts for staking. */
                stakingDiscountTiers: components["schemas"]["StakingDiscount"][];
            };
            /** @description Rate of the account for taking liquidity, perpetuals. Unit: ratio. */
            userCrossRate: components["schemas"]["Decimal"];
            /** @description Rate of the account for adding liquidity, perpetuals; negative for a rebate. Unit: ratio. */
            userAddRate: components["schemas"]["Decimal"];
            /** @description Rate of the account for taking liquidity, spot. Unit: ratio. */
            userSpotCrossRate: components["schemas"]["Decimal"];
            /** @description Rate of the account for adding liquidity, spot; negative for a rebate. Unit: ratio. */
            userSpotAddRate: components["schemas"]["Decimal"];
            /** @description Referral discount that holds now. Unit: ratio. */
            activeReferralDiscount: components["schemas"]["Decimal"];
            /** @description The fee trial, null for none. Its shape is not documented. */
            trial: unknown;
            /** @description Fees held in escrow in a fee trial. Unit: USDC. */
            feeTrialEscrow?: components["schemas"]["Decimal"];
            /** @description Reward of a fee trial. Unit: USDC. */
            feeTrialReward?: components["schemas"]["Decimal"];
            /** @description When the next fee trial is possible, null where none is. Unit: ms. */
            nextTrialAvailableTimestamp: number | null;
            /** @description Link to a staking account, whose discount this account gets, or to the trading account that gets this one's. */
            stakingLink: {
                /**
                 * @description This account trades. requested: the staking account has not agreed yet.
                 * @enum {string}
                 */
                type: "requested" | "tradingUser";
                /** @description Address of the staking account. */
                stakingUser: components["schemas"]["AnsweredAddress"];
            } | {
                /**
                 * @description This account stakes.
                 * @constant
                 */
                type: "stakingUser";
                /** @description Address of the trading account. */
                tradingUser: components["schemas"]["AnsweredAddress"];
            } | null;
            /** @description Staking discount that holds now. */
            activeStakingDiscount: components["schemas"]["StakingDiscount"];
        };
        StakingDiscount: {
            /** @description Stake as a part of the token's largest supply. Unit: bp. */
            bpsOfMaxSupply: components["schemas"]["Decimal"];
            /** @description Discount on fees. Unit: ratio. */
            discount: components["schemas"]["Decimal"];
        };
        SubAccountsParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        SubAccount: {
            /** @description Its name. */
            name: string;
            /** @description Address of the sub-account. */
            subAccountUser: components["schemas"]["AnsweredAddress"];
            /** @description Address of the master account. */
            master: components["schemas"]["AnsweredAddress"];
            /** @description Positions and margin on the main dex. */
            clearinghouseState: components["schemas"]["ClearinghouseState"];
            /** @description Spot balances. */
            spotState: components["schemas"]["SpotClearinghouseState"];
        };
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
        /** @description A decimal number as text, or null where there is none. */
        DecimalOrNull: string | null;
        SubAccounts2Parameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description Abstraction mode of the account; absent for the default one. */
        AccountAbstraction: "unifiedAccount" | "portfolioMargin" | "disabled" | (string & {});
        WebData2Parameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        WebData2: {
            /** @description Positions and margin. */
            clearinghouseState: components["schemas"]["ClearinghouseState"];
            /** @description Vaults that the account leads. */
            leadingVaults: components["schemas"]["LedVault"][];
            /** @description What the account holds in vaults. Unit: USDC. */
            totalVaultEquity: components["schemas"]["Decimal"];
            /** @description Open orders. */
            openOrders: components["schemas"]["FrontendOrder"][];
            /** @description Address of the unnamed API wallet, null for none. */
            agentAddress: components["schemas"]["AnsweredAddressOrNull"];
            /** @description When that API wallet expires, null for none. Unit: ms. */
            agentValidUntil: number | null;
            /** @description Sum of the entries of the ledger, negative when more went out than in. Unit: USDC. */
            cumLedger: components["schemas"]["Decimal"];
            /** @description The perpetual markets. */
            meta: components["schemas"]["PerpetualMeta"];
            /** @description State of each perpetual market, in the order of `universe`. */
            assetCtxs: components["schemas"]["AssetContext"][];
            /** @description Moment of this answer. Unit: ms. */
            serverTime: number;
            /** @description true for a vault. */
            isVault: boolean;
            /** @description Address of the account. */
            user: components["schemas"]["AnsweredAddress"];
            /** @description TWAPs that run. */
            twapStates: [
                number,
                components["schemas"]["TwapState"]
            ][];
            /** @description Spot balances; absent for none. */
            spotState?: components["schemas"]["SpotClearinghouseState"];
            /** @description State of each spot pair; `coin` tells which. */
            spotAssetCtxs: components["schemas"]["SpotContext"][];
            /** @description true when small spot balances are left alone; absent otherwise. */
            optOutOfSpotDusting?: boolean;
            /** @description Names of the markets whose open interest is at its cap; absent for none. */
            perpsAtOpenInterestCap?: string[];
        };
        LedVault: {
            /** @description Address of the vault. */
            address: components["schemas"]["AnsweredAddress"];
            /** @description Its name. */
            name: string;
        };
        FrontendOrder: {
            /** @description Name of the perpetual or spot pair, such as BTC, dex:COIN, PURR/USDC or @107. */
            coin: string;
            /**
             * @description B for buying (bid), A for selling (ask).
             * @enum {string}
             */
            side: "B" | "A";
            /** @description Limit price. Unit: quote asset. */
            limitPx: components["schemas"]["Decimal"];
            /** @description Size still open; 0 for an order that closes the whole position. Unit: base asset. */
            sz: components["schemas"]["Decimal"];
            /** @description Order id. */
            oid: number;
            /** @description When the order was placed. Unit: ms. */
            timestamp: number;
            /** @description Size when it was placed. Unit: base asset. */
            origSz: components["schemas"]["Decimal"];
            /** @description The trigger in words, such as "Price below 57000"; N/A for an order without one. */
            triggerCondition: string;
            /** @description true while the order waits for its trigger. */
            isTrigger: boolean;
            /** @description Trigger price, 0.0 without a trigger. Unit: quote asset. */
            triggerPx: components["schemas"]["Decimal"];
            /** @description Orders that come to life with this one, such as its take profit and stop loss; empty for none. */
            children?: components["schemas"]["FrontendOrder"][];
            /** @description true for a take profit or stop loss of the whole position. */
            isPositionTpsl: boolean;
            /** @description true when the order may only reduce a position. */
            reduceOnly: boolean;
            /** @description Kind of order. */
            orderType: "Market" | "Limit" | "Stop Market" | "Stop Limit" | "Take Profit Market" | "Take Profit Limit" | "Twap Slice" | "Vault Close" | "Spot Dust Conversion" | (string & {});
            /** @description How long the order stands. Gtc: until it is cancelled. Ioc: what does not fill at once is cancelled. Alo: only if it rests. The others are kinds of Ioc. null where none applies, as for trigger orders. */
            tif?: "Gtc" | "Ioc" | "Alo" | "FrontendMarket" | "LiquidationMarket" | (string & {}) | null;
            /** @description Client order id, null for none. */
            cloid?: string | null;
        };
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
        TwapState: {
            /** @description Name of the perpetual or spot pair. */
            coin: string;
            /** @description Address of the account. */
            user: components["schemas"]["AnsweredAddress"];
            /**
             * @description B for buying (bid), A for selling (ask).
             * @enum {string}
             */
            side: "B" | "A";
            /** @description Whole size. Unit: base asset. */
            sz: components["schemas"]["Decimal"];
            /** @description Size filled so far. Unit: base asset. */
            executedSz: components["schemas"]["Decimal"];
            /** @description Value filled so far. Unit: quote asset. */
            executedNtl: components["schemas"]["Decimal"];
            /** @description How long it runs. Unit: min. */
            minutes: number;
            /** @description true when it may only reduce a position. */
            reduceOnly: boolean;
            /** @description true when its slices are spread at random. */
            randomize: boolean;
            /** @description When it began. Unit: ms. */
            timestamp: number;
            /** @description Price at which it ends early, null for none. Unit: quote asset. */
            stopPx?: components["schemas"]["DecimalOrNull"];
            /** @description What lets it begin, null where it began at once. */
            trigger?: {
                /** @description Mark price to wait for. Unit: quote asset. */
                px: components["schemas"]["Decimal"];
                /** @description true: it begins above that price. false: below. */
                above: boolean;
            } | null;
        };
        SpotContext: {
            /** @description Name of the pair, such as PURR/USDC or @107. */
            coin: string;
            /** @description Price a day ago. Unit: quote asset. */
            prevDayPx: components["schemas"]["Decimal"];
            /** @description Value traded in a day. Unit: quote asset. */
            dayNtlVlm: components["schemas"]["Decimal"];
            /** @description Mark price. Unit: quote asset. */
            markPx: components["schemas"]["Decimal"];
            /** @description Mid price, null where there is none. Unit: quote asset. */
            midPx: components["schemas"]["DecimalOrNull"];
            /** @description Supply of the base token in circulation. Unit: base asset. */
            circulatingSupply: components["schemas"]["Decimal"];
            /** @description Supply of the base token. Unit: base asset. */
            totalSupply: components["schemas"]["Decimal"];
            /** @description Size traded in a day. Unit: base asset. */
            dayBaseVlm: components["schemas"]["Decimal"];
        };
        WebData3Parameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        BatchClearinghouseStatesParameters: {
            /** @description Addresses of master accounts or sub-accounts. Providers take up to 1000. */
            users: components["schemas"]["Address"][];
            dex?: components["schemas"]["Dex"];
        };
        /** @description Name of a perpetual dex (info.perpDexs); empty or absent for the main one. */
        Dex: string;
        /** @description States in the order asked for, or together with the addresses that failed, by provider. */
        BatchClearinghouseStates: components["schemas"]["ClearinghouseState"][] | {
            /** @description Accounts that were read. */
            successful_states: [
                components["schemas"]["AnsweredAddress"],
                components["schemas"]["ClearinghouseState"]
            ][];
            /** @description Accounts that could not be read. */
            failed_wallets: components["schemas"]["AnsweredAddress"][];
        };
        BorrowLendUserStateParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description An amount without and with interest. */
        BorrowLendAmount: {
            /** @description Amount without interest. Unit: token. */
            basis: components["schemas"]["Decimal"];
            /** @description Amount with interest. Unit: token. */
            value: components["schemas"]["Decimal"];
        };
        BorrowLendReserveStateParameters: {
            /** @description Index of the token in info.spotMeta. */
            token: number;
        };
        BorrowLendReserve: {
            /** @description Yearly rate that borrowers pay, 0.05 for 5 %. Unit: ratio. */
            borrowYearlyRate: components["schemas"]["Decimal"];
            /** @description Yearly rate that lenders receive, 0.05 for 5 %. Unit: ratio. */
            supplyYearlyRate: components["schemas"]["Decimal"];
            /** @description Amount that is not lent out. Unit: token. */
            balance: components["schemas"]["Decimal"];
            /** @description Part of the pool that is lent out, from 0 to 1. Unit: ratio. */
            utilization: components["schemas"]["Decimal"];
            /** @description Oracle price of the token. Unit: USDC. */
            oraclePx: components["schemas"]["Decimal"];
            /** @description What may be borrowed against the token by its value; 0 where it is no collateral. Unit: ratio. */
            ltv: components["schemas"]["Decimal"];
            /** @description Amount lent to the pool. Unit: token. */
            totalSupplied: components["schemas"]["Decimal"];
            /** @description Amount borrowed from the pool. Unit: token. */
            totalBorrowed: components["schemas"]["Decimal"];
        };
        AllBorrowLendReserveStatesParameters: Record<string, never>;
        UserBorrowLendInterestParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description Entries from this moment on. Unit: ms. */
            startTime: number;
            /** @description Entries up to this moment; absent for now. Unit: ms. */
            endTime?: number;
        };
        AllMidsParameters: {
            dex?: components["schemas"]["Dex"];
        };
        L2BookParameters: {
            coin: components["schemas"]["MarketName"];
            /**
             * @description Significant figures of a level's price; null or absent for full precision.
             * @enum {integer|null}
             */
            nSigFigs?: 2 | 3 | 4 | 5 | null;
            /**
             * @description Step of a level's last figure, only together with 5 as `nSigFigs`; null or absent for a step of 1.
             * @enum {integer|null}
             */
            mantissa?: 2 | 5 | null;
        };
        /** @description Name of the market: BTC for a perpetual, dex:COIN on a builder-deployed dex, PURR/USDC or @107 for a spot pair, #10 for a side of an outcome. */
        MarketName: string;
        OrderBook: {
            /** @description Name of the market. */
            coin: string;
            /** @description Moment of this state. Unit: ms. */
            time: number;
            /** @description Price levels, first bids, then asks. */
            levels: [
                components["schemas"]["BookLevel"][],
                components["schemas"]["BookLevel"][]
            ];
            /** @description Difference of the best prices, present when `nSigFigs` was given. Unit: quote asset. */
            spread?: components["schemas"]["Decimal"];
        };
        BookLevel: {
            /** @description Price. Unit: quote asset. */
            px: components["schemas"]["Decimal"];
            /** @description Size of all orders at this price. Unit: base asset. */
            sz: components["schemas"]["Decimal"];
            /** @description Number of orders. */
            n: number;
        };
        CandleSnapshotParameters: {
            /** @description Which candles. */
            req: {
                coin: components["schemas"]["MarketName"];
                /**
                 * @description Length of a candle: minutes (m), hours (h), days (d), weeks (w) or months (M).
                 * @enum {string}
                 */
                interval: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "8h" | "12h" | "1d" | "3d" | "1w" | "1M";
                /** @description Start of the span. Unit: ms. */
                startTime: number;
                /** @description End of the span; absent for now. Unit: ms. */
                endTime?: number;
            };
        };
        Candle: {
            /** @description When it opened. Unit: ms. */
            t: number;
            /** @description When it closed or will close. Unit: ms. */
            T: number;
            /** @description Name of the market. */
            s: string;
            /** @description Length of the candle. */
            i: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "8h" | "12h" | "1d" | "3d" | "1w" | "1M" | (string & {});
            /** @description First price. Unit: quote asset. */
            o: components["schemas"]["Decimal"];
            /** @description Last price. Unit: quote asset. */
            c: components["schemas"]["Decimal"];
            /** @description Highest price. Unit: quote asset. */
            h: components["schemas"]["Decimal"];
            /** @description Lowest price. Unit: quote asset. */
            l: components["schemas"]["Decimal"];
            /** @description Size traded. Unit: base asset. */
            v: components["schemas"]["Decimal"];
            /** @description Number of trades. */
            n: number;
        };
        RecentTradesParameters: {
            coin: components["schemas"]["MarketName"];
        };
        PublicTrade: {
            /** @description Name of the market. */
            coin: string;
            /**
             * @description Side of the taker: B for buying (bid), A for selling (ask).
             * @enum {string}
             */
            side: "B" | "A";
            /** @description Price. Unit: quote asset. */
            px: components["schemas"]["Decimal"];
            /** @description Size. Unit: base asset. */
            sz: components["schemas"]["Decimal"];
            /** @description When it happened. Unit: ms. */
            time: number;
            /** @description Hash of the transaction, 0x and 64 hex digits. */
            hash: string;
            /** @description Trade id. */
            tid: number;
            /** @description Who traded, first the buyer, then the seller. */
            users: [
                components["schemas"]["AnsweredAddress"],
                components["schemas"]["AnsweredAddress"]
            ];
        };
        SpotMetaAndAssetCtxsParameters: Record<string, never>;
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
        /** @description Token id, 0x and 32 hex digits. */
        TokenId: string;
        ExchangeStatusParameters: Record<string, never>;
        FundingHistoryParameters: {
            coin: components["schemas"]["PerpetualName"];
            /** @description Start of the span, inclusive. Unit: ms. */
            startTime: number;
            /** @description End of the span, inclusive; absent for now. Unit: ms. */
            endTime?: number;
        };
        /** @description Name of the perpetual in info.meta, such as BTC; on a builder-deployed dex it starts with the name of the dex, as in dex:COIN. */
        PerpetualName: components["schemas"]["MarketName"];
        PredictedFundingsParameters: Record<string, never>;
        PredictedFunding: {
            /** @description Predicted rate of one interval, negative when shorts will pay longs. Unit: ratio. */
            fundingRate: components["schemas"]["Decimal"];
            /** @description When it will be paid. Unit: ms. */
            nextFundingTime: number;
            /** @description Length of the interval, where the venue reports it. Unit: h. */
            fundingIntervalHours?: number;
        };
        PerpsAtOpenInterestCapParameters: {
            dex?: components["schemas"]["Dex"];
        };
        PerpDexLimitsParameters: {
            /** @description Name of a builder-deployed dex (info.perpDexs). */
            dex: string;
        };
        PerpetualDexLimits: {
            /** @description Cap of the open interest over all markets. Unit: collateral token. */
            totalOiCap: components["schemas"]["Decimal"];
            /** @description Cap of the open interest of one market. Unit: base asset. */
            oiSzCapPerPerp: components["schemas"]["Decimal"];
            /** @description Largest transfer. Unit: collateral token. */
            maxTransferNtl: components["schemas"]["Decimal"];
            /** @description Cap of the open interest per market. */
            coinToOiCap: components["schemas"]["CoinValue"][];
        };
        /** @description A market and its value. */
        CoinValue: [
            string,
            components["schemas"]["Decimal"]
        ];
        PerpDexStatusParameters: {
            /** @description Name of a perpetual dex (info.perpDexs); empty for the main one. */
            dex: components["schemas"]["Dex"];
        };
        PerpetualDexStatus: {
            /** @description Deposits less withdrawals. Unit: collateral token. */
            totalNetDeposit: components["schemas"]["Decimal"];
        };
        PerpDeployAuctionStatusParameters: Record<string, never>;
        /** @description A Dutch auction, whose price falls from the first to the last moment. */
        DeployAuction: {
            /** @description When it began. Unit: s. */
            startTimeSeconds: number;
            /** @description How long it lasts. Unit: s. */
            durationSeconds: number;
            /** @description Price at the beginning. Unit: HYPE. */
            startGas: components["schemas"]["Decimal"];
            /** @description Present price, null once somebody has taken it. Unit: HYPE. */
            currentGas: components["schemas"]["DecimalOrNull"];
            /** @description Price that was paid, null while nobody has taken it. Unit: HYPE. */
            endGas: components["schemas"]["DecimalOrNull"];
        };
        SpotPairDeployAuctionStatusParameters: Record<string, never>;
        SpotDeployStateParameters: {
            /** @description Address of the deployer. */
            user: components["schemas"]["Address"];
        };
        SpotDeployment: {
            /** @description Index of the token. */
            token: number;
            /** @description What was registered. */
            spec: {
                /** @description Short name of the token. */
                name: string;
                /** @description Decimal places of a size. */
                szDecimals: number;
                /** @description Decimal places of the smallest unit. */
                weiDecimals: number;
            };
            /** @description Long name, null where there is none. */
            fullName: string | null;
            /** @description Part of the trading fees that goes to the deployer. Unit: ratio. */
            deployerTradingFeeShare: components["schemas"]["Decimal"];
            /** @description Indexes of the spot pairs with this token. */
            spots: number[];
            /** @description Largest supply, null until it is set. Unit: token. */
            maxSupply: components["schemas"]["DecimalOrNull"];
            /** @description Part that goes to the venue's own liquidity. Unit: token. */
            hyperliquidityGenesisBalance: components["schemas"]["Decimal"];
            /** @description Amount handed out at the beginning. Unit: smallest unit of the token. */
            totalGenesisBalanceWei: components["schemas"]["Decimal"];
            /** @description Amounts handed out to accounts. */
            userGenesisBalances: components["schemas"]["AccountHolding"][];
            /** @description Amounts handed out to the holders of other tokens. */
            existingTokenGenesisBalances: components["schemas"]["TokenHolding"][];
            /** @description Accounts that get nothing as holders of other tokens. */
            blacklistUsers: components["schemas"]["AnsweredAddress"][];
        };
        /** @description An account and its amount. */
        AccountHolding: [
            components["schemas"]["AnsweredAddress"],
            components["schemas"]["Decimal"]
        ];
        /** @description Another token and the amount for its holders. */
        TokenHolding: [
            number,
            components["schemas"]["Decimal"]
        ];
        TokenDetailsParameters: {
            /** Format: hex */
            tokenId: components["schemas"]["TokenId"];
        };
        TokenDetails: {
            /** @description Short name of the token. */
            name: string;
            /** @description Largest supply. Unit: token. */
            maxSupply: components["schemas"]["Decimal"];
            /** @description Supply. Unit: token. */
            totalSupply: components["schemas"]["Decimal"];
            /** @description Supply in circulation. Unit: token. */
            circulatingSupply: components["schemas"]["Decimal"];
            /** @description Decimal places of a size. */
            szDecimals: number;
            /** @description Decimal places of the smallest unit. */
            weiDecimals: number;
            /** @description Mid price. Unit: USDC. */
            midPx: components["schemas"]["Decimal"];
            /** @description Mark price. Unit: USDC. */
            markPx: components["schemas"]["Decimal"];
            /** @description Price a day ago. Unit: USDC. */
            prevDayPx: components["schemas"]["Decimal"];
            /** @description How the supply was handed out, null where that is not known. */
            genesis: {
                /** @description Amounts handed out to accounts. */
                userBalances: components["schemas"]["AccountHolding"][];
                /** @description Amounts handed out to the holders of other tokens. */
                existingTokenBalances: components["schemas"]["TokenHolding"][];
                /** @description Accounts that got nothing as holders of other tokens. */
                blacklistUsers?: components["schemas"]["AnsweredAddress"][];
            } | null;
            /** @description Address of the deployer, null where there is none. */
            deployer: components["schemas"]["AnsweredAddressOrNull"];
            /** @description Price of the deployment, null where nothing was paid. Unit: HYPE. */
            deployGas: components["schemas"]["DecimalOrNull"];
            /** @description When it was deployed, ISO 8601 without a time zone, null where that is not known. */
            deployTime: string | null;
            /** @description USDC that the deployer put in. Unit: USDC. */
            seededUsdc: components["schemas"]["Decimal"];
            /** @description Amounts that do not count as circulating. */
            nonCirculatingUserBalances: components["schemas"]["AccountHolding"][];
            /** @description Amount still to be emitted. Unit: token. */
            futureEmissions: components["schemas"]["Decimal"];
        };
        PerpAnnotationParameters: {
            coin: components["schemas"]["PerpetualName"];
        };
        PerpetualAnnotation: {
            category: components["schemas"]["PerpetualCategory"];
            /** @description What the market is, at most 400 characters. */
            description: string;
            displayName?: components["schemas"]["PerpetualDisplayName"];
            keywords?: components["schemas"]["PerpetualKeywords"];
        };
        /** @description Category in the words of the deployer, such as stocks or commodities, at most 15 characters. */
        PerpetualCategory: string;
        /** @description Name to show in place of that of the market, absent where the deployer set none. */
        PerpetualDisplayName: string;
        /** @description Words that a search may go by, absent where the deployer set none. */
        PerpetualKeywords: string[];
        PerpCategoriesParameters: Record<string, never>;
        PerpConciseAnnotationsParameters: Record<string, never>;
        MaxMarketOrderNtlsParameters: Record<string, never>;
        AllPerpMetasParameters: Record<string, never>;
        LiquidatableParameters: Record<string, never>;
        UsdcRoutingParameters: Record<string, never>;
        /** @description bridge for the venue's own bridge, cctp for Circle's transfer protocol. */
        UsdcRoute: "bridge" | "cctp" | (string & {});
        AlignedQuoteTokenInfoParameters: {
            /** @description Index of the token in info.spotMeta. */
            token: number;
        };
        AlignedQuoteToken: {
            /** @description true while the token is aligned. */
            isAligned: boolean;
            /** @description When it first became aligned. Unit: ms. */
            firstAlignedTime: number;
            /** @description Supply minted on the EVM side. Unit: token. */
            evmMintedSupply: components["schemas"]["Decimal"];
            /** @description What is owed for each day. */
            dailyAmountOwed: [
                string,
                components["schemas"]["Decimal"]
            ][];
            /** @description Predicted rate. Unit: ratio. */
            predictedRate: components["schemas"]["Decimal"];
        };
        FrontendOpenOrdersParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            dex?: components["schemas"]["Dex"];
        };
        OrderStatusParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /**
             * Format: hex
             * @description Order id that the venue gave, or client order id.
             */
            oid: number | components["schemas"]["ClientOrderIdGiven"];
        };
        /**
         * Format: hex
         * @description Client order id, 0x and 32 hex digits.
         */
        ClientOrderIdGiven: string;
        /** @description An order, or that the venue does not know it. */
        OrderLookup: {
            /**
             * @description The order was found.
             * @constant
             */
            status: "order";
            /** @description The order and its state. */
            order: components["schemas"]["OrderWithStatus"];
        } | {
            /**
             * @description There is no such order.
             * @constant
             */
            status: "unknownOid";
        };
        OrderWithStatus: {
            /** @description The order. */
            order: components["schemas"]["FrontendOrder"];
            /** @description State of the order: open, filled, triggered, or why it ended. Names that end in Rejected were never in the book. */
            status: "open" | "filled" | "canceled" | "triggered" | "rejected" | "marginCanceled" | "vaultWithdrawalCanceled" | "openInterestCapCanceled" | "selfTradeCanceled" | "reduceOnlyCanceled" | "siblingFilledCanceled" | "delistedCanceled" | "liquidatedCanceled" | "outcomeSettledCanceled" | "scheduledCancel" | "internalCancel" | "tickRejected" | "minTradeNtlRejected" | "perpMarginRejected" | "reduceOnlyRejected" | "badAloPxRejected" | "iocCancelRejected" | "badTriggerPxRejected" | "marketOrderNoLiquidityRejected" | "positionIncreaseAtOpenInterestCapRejected" | "positionFlipAtOpenInterestCapRejected" | "tooAggressiveAtOpenInterestCapRejected" | "openInterestIncreaseRejected" | "insufficientSpotBalanceRejected" | "oracleRejected" | "perpMaxPositionRejected" | "tooManyOpenOrdersRejected" | (string & {});
            /** @description When it came into this state. Unit: ms. */
            statusTimestamp: number;
        };
        HistoricalOrdersParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        UserFillsParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description true to join the fills of a crossing order that met several resting orders in one block. Fills of resting orders stay apart. */
            aggregateByTime?: boolean;
        };
        Fill: {
            /** @description Name of the perpetual or spot pair, such as BTC, dex:COIN, PURR/USDC or @107. */
            coin: string;
            /** @description Price. Unit: quote asset. */
            px: components["schemas"]["Decimal"];
            /** @description Size. Unit: base asset. */
            sz: components["schemas"]["Decimal"];
            /**
             * @description B for buying (bid), A for selling (ask).
             * @enum {string}
             */
            side: "B" | "A";
            /** @description When it was filled. Unit: ms. */
            time: number;
            /** @description Position, or balance on spot, before the fill; negative for a short position. Unit: base asset. */
            startPosition: components["schemas"]["Decimal"];
            /** @description What the fill did, in words for people, such as Open Long, Close Short, Long > Short, Buy or Sell. */
            dir: string;
            /** @description Profit made by it, negative for a loss, 0.0 where it opened a position. Unit: USDC. */
            closedPnl: components["schemas"]["Decimal"];
            hash: components["schemas"]["AccountEventHash"];
            /** @description Order id. */
            oid: number;
            /** @description true when the order took liquidity. */
            crossed: boolean;
            /** @description Fee, that of a builder included; negative for a rebate. Unit: fee token. */
            fee: components["schemas"]["Decimal"];
            /** @description Part of the fee that went to the builder; absent for none. Unit: fee token. */
            builderFee?: components["schemas"]["Decimal"];
            /** @description Id of the fill. */
            tid: number;
            /** @description Token of the fee, such as USDC. */
            feeToken: string;
            /** @description Amount held in escrow in a fee trial; absent outside of one. Unit: fee token. */
            feeTrialEscrow?: components["schemas"]["Decimal"];
            /** @description Id of the TWAP it belongs to, null for none. */
            twapId?: number | null;
            /** @description Client order id; absent for none. */
            cloid?: components["schemas"]["ClientOrderId"];
            /** @description Present where the fill was part of a liquidation. */
            liquidation?: {
                /** @description Account that was liquidated. */
                liquidatedUser?: components["schemas"]["AnsweredAddress"];
                /** @description Mark price at that time. Unit: quote asset. */
                markPx: components["schemas"]["Decimal"];
                /** @description market: in the order book. backstop: taken over by the liquidator vault. */
                method: "market" | "backstop" | (string & {});
            };
        };
        /** @description Client order id, 0x and 32 hex digits. */
        ClientOrderId: string;
        UserFillsByTimeParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description First moment to cover, itself included. Unit: ms. */
            startTime: number;
            /** @description Last moment to cover, itself included; without it, now. Unit: ms. */
            endTime?: number;
            /** @description true to join the fills of a crossing order that met several resting orders in one block. Fills of resting orders stay apart. */
            aggregateByTime?: boolean;
            /** @description true for the newest fill first. */
            reversed?: boolean;
        };
        UserTwapSliceFillsParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        TwapSliceFill: {
            /** @description The fill. */
            fill: components["schemas"]["Fill"];
            /** @description Id of the TWAP. */
            twapId: number;
        };
        UserTwapSliceFillsByTimeParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description First moment to cover, itself included. Unit: ms. */
            startTime: number;
            /** @description Last moment to cover, itself included; without it, now. Unit: ms. */
            endTime?: number;
        };
        TwapHistoryParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        TwapRecord: {
            /** @description When this entry was made, in seconds, unlike all other times. Unit: s. */
            time: number;
            /** @description The TWAP at that time. */
            state: components["schemas"]["TwapState"];
            /** @description What had become of it. */
            status: {
                /** @description activated: it runs. finished: all of it was placed. terminated: it was cancelled or ended early. waitingForTrigger: it has not begun. stopped: its stop price was reached. */
                status: "activated" | "finished" | "terminated" | "waitingForTrigger" | "stopped" | "error" | (string & {});
                /** @description What went wrong; with the status error only. */
                description?: string;
            };
            /** @description Id of the TWAP, where the venue gives it. */
            twapId?: number;
        };
        OutcomeMetaParameters: Record<string, never>;
        OutcomeSpec: {
            /** @description Id of the outcome. */
            outcome: number;
            /** @description Name, or template: and the id of the template that it was deployed from. */
            name: string;
            /** @description Free text, or pairs of the form keyword:value with a bar between them. */
            description: string;
            /** @description The two sides, in most cases Yes and No. */
            sideSpecs: {
                /** @description Name of the side. */
                name: string;
                /** @description Index of the token of the side, where it has one. */
                token?: number;
            }[];
            /** @description Name of the quote token, such as USDC. */
            quoteToken?: string;
            /** @description Address of the deployer, absent for an outcome that was not deployed from a template. */
            deployer?: components["schemas"]["AnsweredAddress"];
            /** @description Name of the deployer's venue, null or absent for an outcome that was not deployed from a template. */
            venue?: string | null;
            /** @description Factor on the deployer's fees, where there is one. Unit: ratio. */
            deployerFeeScale?: components["schemas"]["Decimal"];
        };
        OutcomeQuestion: {
            /** @description Id of the question. */
            question: number;
            /** @description Name, or template: and the id of the template that it was deployed from. */
            name: string;
            /** @description Free text, or pairs of the form keyword:value with a bar between them. */
            description: string;
            /** @description Outcome that holds when none of the named ones does. */
            fallbackOutcome: number;
            /** @description Possible answers. */
            namedOutcomes: number[];
            /** @description Possible answers that are settled already. */
            settledNamedOutcomes: number[];
        };
        OutcomeTemplatesParameters: Record<string, never>;
        OutcomeTemplate: {
            /** @description Id of the template. */
            id: string;
            /** @description What the template is for. */
            role: {
                /** @description How it is laid out. */
                standaloneOutcome: {
                    /** @description Names of the two sides. */
                    sideNames: [
                        string,
                        string
                    ];
                };
            } | {
                /** @description Which question. */
                questionOutcome: {
                    /** @description Id of the template of the question. */
                    parent?: string;
                };
            } | ("question" | (string & {}));
            /** @description Name with keywords in braces. */
            name: string;
            /** @description Description with keywords in braces. */
            description: string;
            /** @description Keywords and the form of their values. */
            keywords: [
                string,
                "dateTime" | "date" | "string" | "shortString" | "hlPerp" | "uInt" | "uDecimal" | (string & {})
            ][];
        };
        SettledOutcomeParameters: {
            /** @description Id of the outcome. */
            outcome: number;
        };
        OutcomeSettlement: {
            /** @description The outcome. */
            spec: components["schemas"]["OutcomeSpec"];
            /** @description Part of the payout that went to the first side, from 0 to 1; the rest went to the second. Unit: ratio. */
            settleFraction: components["schemas"]["Decimal"];
            /** @description Remarks, may be empty. */
            details: string;
            /** @description The question that the outcome answers, absent where there is none. */
            question?: {
                /** @description Id of the question, under the name of its state. */
                question: {
                    /** @description Id of a question that is still open. */
                    active: number;
                } | {
                    /** @description Id of a settled question. */
                    settled: number;
                };
                /** @description Name of the question. */
                name: string;
                /** @description Description of the question. */
                description: string;
            };
        };
        ReferralParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description How far the account is as a referrer. */
        ReferrerState: {
            /**
             * @description It has a code.
             * @constant
             */
            stage: "ready";
            /** @description Its code and whom it referred. */
            data: {
                /** @description Its code. */
                code: string;
                /** @description Number of accounts it referred. */
                nReferrals?: number;
                /** @description Accounts it referred. */
                referralStates: {
                    /** @description Volume ever traded by the account referred. Unit: USDC. */
                    cumVlm: components["schemas"]["Decimal"];
                    /** @description Fees it paid that count for rewards. Unit: USDC. */
                    cumRewardedFeesSinceReferred: components["schemas"]["Decimal"];
                    /** @description Part of them that went to the referrer. Unit: USDC. */
                    cumFeesRewardedToReferrer: components["schemas"]["Decimal"];
                    /** @description When it joined. Unit: ms. */
                    timeJoined: number;
                    /** @description Address of the account referred. */
                    user: components["schemas"]["AnsweredAddress"];
                    /** @description The same by token. */
                    tokenToState?: [
                        number,
                        {
                            /** @description Volume ever traded by the account referred. Unit: token. */
                            cumVlm: components["schemas"]["Decimal"];
                            /** @description Fees it paid that count for rewards. Unit: token. */
                            cumRewardedFeesSinceReferred: components["schemas"]["Decimal"];
                            /** @description Part of them that went to the referrer. Unit: token. */
                            cumFeesRewardedToReferrer: components["schemas"]["Decimal"];
                        }
                    ][];
                }[];
            };
        } | {
            /**
             * @description It may make a code.
             * @constant
             */
            stage: "needToCreateCode";
        } | {
            /**
             * @description It has traded too little for a code.
             * @constant
             */
            stage: "needToTrade";
            /** @description What is missing. */
            data: {
                /** @description Volume needed. Unit: USDC. */
                required: components["schemas"]["Decimal"];
            };
        };
        MaxBuilderFeeParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description Address of the builder. */
            builder: components["schemas"]["Address"];
        };
        ApprovedBuildersParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        UserToMultiSigSignersParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        InfoUserDexAbstractionParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        UserAbstractionParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        IsVipParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        LegalCheckParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        PreTransferCheckParameters: {
            /** @description Address of the receiver. */
            user: components["schemas"]["Address"];
            /** @description Address of the sender. */
            source: components["schemas"]["Address"];
        };
        GossipRootIpsParameters: Record<string, never>;
        /** @description IPv4 address. */
        GossipIp: string;
        GossipPriorityAuctionStatusParameters: Record<string, never>;
        DelegationsParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        DelegatorSummaryParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        DelegatorHistoryParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description What happened; one member says which event it was. */
        StakingDelta: {
            /** @description Stake was delegated or taken back. */
            delegate: {
                /** @description Address of the validator. */
                validator: components["schemas"]["AnsweredAddress"];
                /** @description Amount delegated or taken back. Unit: HYPE. */
                amount: components["schemas"]["Decimal"];
                /** @description true when it was taken back. */
                isUndelegate: boolean;
            };
        } | {
            /** @description An amount was moved from the spot balance into staking. */
            cDeposit: {
                /** @description Amount moved. Unit: HYPE. */
                amount: components["schemas"]["Decimal"];
            };
        } | {
            /** @description A withdrawal from staking to the spot balance. */
            withdrawal: {
                /** @description Amount withdrawn. Unit: HYPE. */
                amount: components["schemas"]["Decimal"];
                /** @description Asked for or paid. */
                phase: "initiated" | "finalized" | (string & {});
            };
        };
        DelegatorRewardsParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        ValidatorSummariesParameters: Record<string, never>;
        ValidatorL1VotesParameters: Record<string, never>;
        /** @description What is voted on; one member says which kind it is. */
        VotedAction: {
            /** @description A name, such as that of a market. */
            D: string;
        } | {
            /** @description Names. */
            C: string[];
        } | {
            O: components["schemas"]["VotedOutcomeAction"];
        } | {
            /** @description Roles around a token and its treasury. */
            E: {
                /** @description Index of the token in info.spotMeta. */
                token: number;
                /** @description Address in the technical role. */
                technicalStaker: components["schemas"]["AnsweredAddress"];
                /** @description Address in the treasury role. */
                treasuryStaker: components["schemas"]["AnsweredAddress"];
                /** @description Address of the treasury on the EVM side. */
                treasuryEvmAddress: components["schemas"]["AnsweredAddress"];
                /** @description Address of the contract that rebalances on the EVM side. */
                evmRebalanceContract: components["schemas"]["AnsweredAddress"];
            };
        };
        /** @description A change to the outcome markets; one member says which. */
        VotedOutcomeAction: {
            /** @description Registers an outcome that belongs to no question. */
            registerTokensAndStandaloneOutcome: {
                /** @description Index of the quote token in info.spotMeta. */
                quoteToken: number;
                nameAndDescription: components["schemas"]["VotedNameAndDescription"];
            };
        } | {
            /** @description Registers a question with its outcomes. */
            registerTokensAndQuestion: {
                /** @description Index of the quote token in info.spotMeta. */
                quoteToken: number;
                questionNameAndDescription: components["schemas"]["VotedNameAndDescription"];
                fallbackNameAndDescription: components["schemas"]["VotedNameAndDescription"];
                /** @description Outcomes besides the fallback. */
                namedOutcomes: components["schemas"]["VotedNameAndDescription"][];
            };
        } | {
            /** @description Registers a template that outcomes can be made from. */
            registerTemplate: {
                /** @description Id of the template. */
                id: string;
                /** @description What the template makes. */
                role: {
                    /** @description One outcome that belongs to no question. */
                    standaloneOutcome?: {
                        sideNames: components["schemas"]["VotedSideNames"];
                    };
                };
                nameAndDescription: components["schemas"]["VotedNameAndDescription"];
                /** @description Keywords that stand in braces in name and description. */
                keywordToHint: [
                    string,
                    "dateTime" | "date" | "string" | "hlPerp" | (string & {})
                ][];
            };
        } | {
            /** @description Settles an outcome. */
            settleOutcome: {
                /** @description Id of the outcome. */
                outcome: number;
                /** @description What the first side is paid per contract, from 0 to 1. Unit: ratio. */
                settleFraction: components["schemas"]["Decimal"];
                /** @description Why it is settled so. */
                details: string;
            };
        } | {
            /** @description Settles outcomes of a question. */
            settleQuestion: {
                /** @description Id of the question. */
                question: number;
                /** @description Outcomes and how they are settled. */
                settleFractionsAndDetails: [
                    number,
                    [
                        components["schemas"]["Decimal"],
                        string
                    ]
                ][];
            };
        } | {
            /** @description Settles what is left of a question. */
            settleQuestion2: {
                /** @description Id of the question. */
                question: number;
                /** @description Every outcome that is not settled yet. */
                outcomeSettlements: {
                    /** @description Id of the outcome. */
                    outcome: number;
                    /** @description What the first side is paid per contract, from 0 to 1. Unit: ratio. */
                    settleFraction: components["schemas"]["Decimal"];
                    /** @description Why it is settled so. */
                    details: string;
                    nameAndDescription: components["schemas"]["VotedNameAndDescription"];
                    sideNames: components["schemas"]["VotedSideNames"];
                }[];
                nameAndDescription: components["schemas"]["VotedNameAndDescription"];
            };
        };
        /** @description Name and description. */
        VotedNameAndDescription: [
            string,
            string
        ];
        /** @description Names of the two sides. */
        VotedSideNames: [
            string,
            string
        ];
        UserVaultEquitiesParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        VaultDetailsParameters: {
            /** @description Address of the vault. */
            vaultAddress: components["schemas"]["Address"];
            /** @description Account whose deposit `followerState` shows. */
            user?: components["schemas"]["Address"];
        };
        /** @description A period and the vault's history in it. */
        VaultPeriod: [
            "day" | "week" | "month" | "allTime" | "perpDay" | "perpWeek" | "perpMonth" | "perpAllTime" | (string & {}),
            {
                /** @description Value of the vault over time. */
                accountValueHistory: components["schemas"]["VaultPoint"][];
                /** @description Profit since the start of the period over time, negative for a loss. */
                pnlHistory: components["schemas"]["VaultPoint"][];
                /** @description Value traded in the period. Unit: USDC. */
                vlm: components["schemas"]["Decimal"];
            }
        ];
        /** @description A moment and an amount. */
        VaultPoint: [
            number,
            components["schemas"]["Decimal"]
        ];
        VaultFollower: {
            /** @description Address of the account; the word Leader for the leader. */
            user: string;
            /** @description Present value of the deposit. Unit: USDC. */
            vaultEquity: components["schemas"]["Decimal"];
            /** @description Profit on the present deposit, negative for a loss. Unit: USDC. */
            pnl: components["schemas"]["Decimal"];
            /** @description Profit on all deposits ever, negative for a loss. Unit: USDC. */
            allTimePnl: components["schemas"]["Decimal"];
            /** @description Days since the first deposit. */
            daysFollowing: number;
            /** @description When the account entered the vault. Unit: ms. */
            vaultEntryTime: number;
            /** @description From when the deposit may be withdrawn. Unit: ms. */
            lockupUntil: number;
        };
        /** @description Whether the vault is made of other vaults, or is part of one. */
        VaultRelationship: {
            /**
             * @description child for a part of another vault.
             * @enum {string}
             */
            type: "normal" | "child";
        } | {
            /**
             * @description Made of other vaults.
             * @constant
             */
            type: "parent";
            /** @description What it is made of. */
            data: {
                /** @description Addresses of the vaults it is made of. */
                childAddresses: components["schemas"]["AnsweredAddress"][];
            };
        };
        VaultSummariesParameters: Record<string, never>;
        LeadingVaultsParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        MetaParameters: {
            dex?: components["schemas"]["Dex"];
        };
        MetaAndAssetCtxsParameters: {
            dex?: components["schemas"]["Dex"];
        };
        SpotMetaParameters: Record<string, never>;
        PerpDexsParameters: Record<string, never>;
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
        ClearinghouseStateParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            dex?: components["schemas"]["Dex"];
        };
        ActiveAssetDataParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description Name of the perpetual in info.meta, such as BTC; on a builder-deployed dex it starts with the name of the dex, as in dex:COIN. */
            coin: string;
        };
        OpenOrdersParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            dex?: components["schemas"]["Dex"];
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
            /** @description Order id. */
            oid: number;
            /** @description When the order was placed. Unit: ms. */
            timestamp: number;
            /** @description Size when it was placed. Unit: base asset. */
            origSz: components["schemas"]["Decimal"];
            cloid?: components["schemas"]["ClientOrderId"];
            /** @description true when the order may only reduce a position. */
            reduceOnly?: boolean;
        };
        MarginTableParameters: {
            /** @description Id of the margin table. */
            id: number;
            dex?: components["schemas"]["Dex"];
        };
        UserRateLimitParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        UserRoleParameters: {
            /** @description Any address, also that of an API wallet. */
            user: components["schemas"]["Address"];
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
        ExtraAgentsParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        ExtraAgent: {
            /** @description Address of the API wallet. */
            address: components["schemas"]["AnsweredAddress"];
            /** @description Its name. */
            name: string;
            /** @description When it expires, null where no moment is set. Unit: ms. */
            validUntil: number | null;
        };
        SpotClearinghouseStateResult: components["schemas"]["SpotClearinghouseState"];
        /** @description Funding payments. */
        UserFundingResult: components["schemas"]["FundingPayment"][];
        /** @description Entries of the ledger. */
        UserNonFundingLedgerUpdatesResult: components["schemas"]["LedgerUpdate"][];
        /** @description Spans of time. */
        PortfolioResult: [
            "day" | "week" | "month" | "allTime" | "perpDay" | "perpWeek" | "perpMonth" | "perpAllTime" | (string & {}),
            {
                /** @description Account value over time, in USDC. */
                accountValueHistory: components["schemas"]["ValueAtTime"][];
                /** @description Profit since the beginning of the span, in USDC; negative for a loss. */
                pnlHistory: components["schemas"]["ValueAtTime"][];
                /** @description Volume traded in the span. Unit: USDC. */
                vlm: components["schemas"]["Decimal"];
            }
        ][];
        UserFeesResult: components["schemas"]["UserFees"];
        /** @description Sub-accounts, null for none. */
        SubAccountsResult: components["schemas"]["SubAccount"][] | null;
        /** @description Sub-accounts, null for none. */
        SubAccounts2Result: {
            /** @description Its name. */
            name: string;
            /** @description Address of the sub-account. */
            subAccountUser: components["schemas"]["AnsweredAddress"];
            /** @description Address of the master account. */
            master: components["schemas"]["AnsweredAddress"];
            /** @description Positions and margin by dex; the main dex is always there. */
            dexToClearinghouseState: [
                string,
                components["schemas"]["ClearinghouseState"]
            ][];
            /** @description Spot balances. */
            spotState: components["schemas"]["SpotClearinghouseState"];
            abstraction?: components["schemas"]["AccountAbstraction"];
        }[] | null;
        WebData2Result: components["schemas"]["WebData2"];
        WebData3Result: {
            /** @description The account. */
            userState: {
                /** @description Address of the unnamed API wallet, null for none. */
                agentAddress: components["schemas"]["AnsweredAddressOrNull"];
                /** @description When that API wallet expires, null for none. Unit: ms. */
                agentValidUntil: number | null;
                /** @description Sum of the entries of the ledger, negative when more went out than in. Unit: USDC. */
                cumLedger: components["schemas"]["Decimal"];
                /** @description Moment of this answer. Unit: ms. */
                serverTime: number;
                /** @description true for a vault. */
                isVault: boolean;
                /** @description Address of the account. */
                user: components["schemas"]["AnsweredAddress"];
                /** @description true when small spot balances are left alone; absent otherwise. */
                optOutOfSpotDusting?: boolean;
                /** @description Whether dex abstraction is on, where it was ever set. */
                dexAbstractionEnabled?: boolean;
                abstraction?: components["schemas"]["AccountAbstraction"];
            };
            /** @description The dexs, in the order of info.perpDexs. */
            perpDexStates: {
                /** @description What the account holds in vaults. Unit: USDC. */
                totalVaultEquity: components["schemas"]["Decimal"];
                /** @description Names of the markets whose open interest is at its cap; absent for none. */
                perpsAtOpenInterestCap?: string[];
                /** @description Vaults that the account leads; absent for none. */
                leadingVaults?: components["schemas"]["LedVault"][];
            }[];
        };
        BatchClearinghouseStatesResult: components["schemas"]["BatchClearinghouseStates"];
        BorrowLendUserStateResult: {
            /** @description State of each token. */
            tokenToState: [
                number,
                {
                    borrow: components["schemas"]["BorrowLendAmount"];
                    supply: components["schemas"]["BorrowLendAmount"];
                }
            ][];
            /** @description State of the debt: covered, close to liquidation, being liquidated on the order book, or taken over by the liquidator vault. */
            health: "healthy" | "atRisk" | "marketLiquidatable" | "backstopLiquidatable" | (string & {});
            /** @description Measure of that state, null without a debt. */
            healthFactor: components["schemas"]["DecimalOrNull"];
        };
        BorrowLendReserveStateResult: components["schemas"]["BorrowLendReserve"];
        /** @description State of each pool. */
        AllBorrowLendReserveStatesResult: [
            number,
            components["schemas"]["BorrowLendReserve"]
        ][];
        /** @description Interest by time and token. */
        UserBorrowLendInterestResult: {
            /** @description When it was booked. Unit: ms. */
            time: number;
            /** @description Name of the token, such as USDC. */
            token: string;
            /** @description Interest paid. Unit: token. */
            borrow: components["schemas"]["Decimal"];
            /** @description Interest received. Unit: token. */
            supply: components["schemas"]["Decimal"];
        }[];
        /** @description Mid price by name of the market. */
        AllMidsResult: {
            [key: string]: components["schemas"]["Decimal"];
        };
        L2BookResult: components["schemas"]["OrderBook"] | null;
        /** @description Candles by rising time. */
        CandleSnapshotResult: components["schemas"]["Candle"][];
        /** @description Latest trades. */
        RecentTradesResult: components["schemas"]["PublicTrade"][];
        /** @description Pairs and tokens, then the state of the pairs. */
        SpotMetaAndAssetCtxsResult: [
            {
                /** @description Spot pairs. */
                universe: components["schemas"]["SpotPair"][];
                /** @description Tokens. */
                tokens: components["schemas"]["SpotToken"][];
            },
            components["schemas"]["SpotContext"][]
        ];
        ExchangeStatusResult: {
            /** @description Time of the venue. Unit: ms. */
            time: number;
            /** @description What is special, null in normal operation. */
            specialStatuses: string | null;
        };
        /** @description Funding rates by rising time. */
        FundingHistoryResult: {
            /** @description Name of the perpetual. */
            coin: string;
            /** @description Rate that was paid, negative when shorts paid longs. Unit: ratio. */
            fundingRate: components["schemas"]["Decimal"];
            /** @description Premium over the oracle price as a decimal number, or NaN where none could be computed. Unit: ratio. */
            premium: string;
            /** @description When it was paid. Unit: ms. */
            time: number;
        }[];
        /** @description Markets with their predicted rates. */
        PredictedFundingsResult: [
            string,
            [
                "HlPerp" | "BinPerp" | "BybitPerp" | (string & {}),
                components["schemas"]["PredictedFunding"] | null
            ][]
        ][];
        /** @description Names of the markets. */
        PerpsAtOpenInterestCapResult: string[];
        PerpDexLimitsResult: components["schemas"]["PerpetualDexLimits"] | null;
        PerpDexStatusResult: components["schemas"]["PerpetualDexStatus"] | null;
        PerpDeployAuctionStatusResult: components["schemas"]["DeployAuction"];
        SpotPairDeployAuctionStatusResult: components["schemas"]["DeployAuction"];
        SpotDeployStateResult: {
            /** @description Tokens of the deployer. */
            states: components["schemas"]["SpotDeployment"][];
            /** @description Auction for deploying a token. */
            gasAuction: components["schemas"]["DeployAuction"];
        };
        TokenDetailsResult: components["schemas"]["TokenDetails"];
        PerpAnnotationResult: components["schemas"]["PerpetualAnnotation"] | null;
        /** @description Annotated markets. */
        PerpCategoriesResult: [
            string,
            components["schemas"]["PerpetualCategory"]
        ][];
        /** @description Annotated markets. */
        PerpConciseAnnotationsResult: [
            string,
            {
                category: components["schemas"]["PerpetualCategory"];
                displayName?: components["schemas"]["PerpetualDisplayName"];
                keywords?: components["schemas"]["PerpetualKeywords"];
            }
        ][];
        /** @description Largest value per maximum leverage. */
        MaxMarketOrderNtlsResult: [
            number,
            components["schemas"]["Decimal"]
        ][];
        /** @description Dexs by index. */
        AllPerpMetasResult: components["schemas"]["PerpetualMeta"][];
        /** @description Positions. */
        LiquidatableResult: {
            /** @description Whose position it is. */
            user: components["schemas"]["AnsweredAddress"];
            /** @description Which position. */
            positionIndex: {
                /** @description Present for an isolated position. */
                isolated?: {
                    /** @description Asset id. */
                    asset: number;
                };
            };
            /** @description Two figures on the margin; nobody says which is which. */
            marginAvailable: [
                number,
                number
            ];
        }[];
        UsdcRoutingResult: {
            /** @description Route of deposits. */
            depositRoute: components["schemas"]["UsdcRoute"];
            /** @description Route of withdrawals. */
            withdrawalRoute: components["schemas"]["UsdcRoute"];
        };
        AlignedQuoteTokenInfoResult: components["schemas"]["AlignedQuoteToken"] | null;
        /** @description Open orders. */
        FrontendOpenOrdersResult: components["schemas"]["FrontendOrder"][];
        OrderStatusResult: components["schemas"]["OrderLookup"];
        /** @description Orders with their states. */
        HistoricalOrdersResult: components["schemas"]["OrderWithStatus"][];
        /** @description Fills. */
        UserFillsResult: components["schemas"]["Fill"][];
        /** @description Fills. */
        UserFillsByTimeResult: components["schemas"]["Fill"][];
        /** @description Fills with the TWAP that each belongs to. */
        UserTwapSliceFillsResult: components["schemas"]["TwapSliceFill"][];
        /** @description Fills with the TWAP that each belongs to. */
        UserTwapSliceFillsByTimeResult: components["schemas"]["TwapSliceFill"][];
        /** @description Entries. */
        TwapHistoryResult: components["schemas"]["TwapRecord"][];
        OutcomeMetaResult: {
            /** @description Outcomes that can be traded. */
            outcomes: components["schemas"]["OutcomeSpec"][];
            /** @description Questions with several possible answers. */
            questions: components["schemas"]["OutcomeQuestion"][];
            /** @description Who deploys outcomes. */
            deployers?: {
                /** @description Name of the deployer's venue. */
                venue: string;
                /** @description Address of the deployer. */
                deployer: components["schemas"]["AnsweredAddress"];
            }[];
        };
        /** @description Templates. */
        OutcomeTemplatesResult: components["schemas"]["OutcomeTemplate"][];
        SettledOutcomeResult: components["schemas"]["OutcomeSettlement"] | null;
        ReferralResult: {
            /** @description Who referred the account, null for nobody. */
            referredBy: {
                /** @description Address of the referrer. */
                referrer: components["schemas"]["AnsweredAddress"];
                /** @description Code that was used. */
                code: string;
            } | null;
            /** @description Volume ever traded by the account. Unit: USDC. */
            cumVlm: components["schemas"]["Decimal"];
            /** @description Rewards that can be claimed. Unit: USDC. */
            unclaimedRewards: components["schemas"]["Decimal"];
            /** @description Rewards claimed so far. Unit: USDC. */
            claimedRewards: components["schemas"]["Decimal"];
            /** @description Rewards as a builder. Unit: USDC. */
            builderRewards: components["schemas"]["Decimal"];
            referrerState: components["schemas"]["ReferrerState"];
            /** @description Older rewards; newer ones stand in info.userNonFundingLedgerUpdates. */
            rewardHistory: {
                /** @description The reward. Unit: USDC. */
                earned: components["schemas"]["Decimal"];
                /** @description Volume of the account. Unit: USDC. */
                vlm: components["schemas"]["Decimal"];
                /** @description Volume of those it referred. Unit: USDC. */
                referralVlm: components["schemas"]["Decimal"];
                /** @description When it was earned. Unit: ms. */
                time: number;
            }[];
            /** @description The same by token. */
            tokenToState: [
                number,
                {
                    /** @description Volume ever traded by the account. Unit: token. */
                    cumVlm: components["schemas"]["Decimal"];
                    /** @description Rewards that can be claimed. Unit: token. */
                    unclaimedRewards: components["schemas"]["Decimal"];
                    /** @description Rewards claimed so far. Unit: token. */
                    claimedRewards: components["schemas"]["Decimal"];
                    /** @description Rewards as a builder. Unit: token. */
                    builderRewards: components["schemas"]["Decimal"];
                }
            ][];
        };
        /** @description The highest fee, 1 for 0.001 %. Unit: tenths of a basis point. */
        MaxBuilderFeeResult: number;
        /** @description Addresses of the builders. */
        ApprovedBuildersResult: components["schemas"]["AnsweredAddress"][];
        /** @description The signers; null where the account has none. */
        UserToMultiSigSignersResult: {
            /** @description Addresses that may sign. */
            authorizedUsers: components["schemas"]["AnsweredAddress"][];
            /** @description Signatures that an action needs. */
            threshold: number;
        } | null;
        /** @description true while it does, null where it was never set. */
        InfoUserDexAbstractionResult: boolean | null;
        /** @description The mode: one balance for all, portfolio margin, apart, or never set. */
        UserAbstractionResult: "unifiedAccount" | "portfolioMargin" | "disabled" | "default" | (string & {});
        /** @description true for a VIP, null where the venue does not say. */
        IsVipResult: boolean | null;
        LegalCheckResult: {
            /** @description true when the terms were accepted. */
            acceptedTerms: boolean;
            /** @description true when the account may use the venue. */
            userAllowed: boolean;
            /** @description n for none, a for no actions, o for no outcome markets, u for the rules of the United Kingdom. */
            restrictions: "n" | "a" | "o" | "u" | (string & {});
        };
        PreTransferCheckResult: {
            /** @description Fee for activating the receiver. Unit: quote token. */
            fee: components["schemas"]["Decimal"];
            /** @description true when the receiver is under sanctions. */
            isSanctioned: boolean;
            /** @description true when the receiver has an account. */
            userExists: boolean;
            /** @description true when the receiver has sent a transaction before. */
            userHasSentTx: boolean;
        };
        /** @description IPv4 addresses. */
        GossipRootIpsResult: components["schemas"]["GossipIp"][];
        /** @description Winners of the last auctions, then the present auctions. */
        GossipPriorityAuctionStatusResult: [
            (components["schemas"]["GossipIp"] | null)[],
            {
                /** @description When the auction began. Unit: s. */
                startTimeSeconds: number;
                /** @description How long it lasts. Unit: s. */
                durationSeconds: number;
                /** @description Price at its start. Unit: HYPE. */
                startGas: components["schemas"]["Decimal"];
                /** @description Present price, null once it is over. Unit: HYPE. */
                currentGas: components["schemas"]["DecimalOrNull"];
                /** @description Price that was paid, null while nobody has. Unit: HYPE. */
                endGas: components["schemas"]["DecimalOrNull"];
            }[]
        ];
        /** @description Delegations. */
        DelegationsResult: {
            /** @description Address of the validator. */
            validator: components["schemas"]["AnsweredAddress"];
            /** @description Amount delegated. Unit: HYPE. */
            amount: components["schemas"]["Decimal"];
            /** @description From when it may be taken back. Unit: ms. */
            lockedUntilTimestamp: number;
        }[];
        DelegatorSummaryResult: {
            /** @description Amount delegated to validators. Unit: HYPE. */
            delegated: components["schemas"]["Decimal"];
            /** @description Staking balance that is not delegated. Unit: HYPE. */
            undelegated: components["schemas"]["Decimal"];
            /** @description Amount in pending withdrawals. Unit: HYPE. */
            totalPendingWithdrawal: components["schemas"]["Decimal"];
            /** @description Number of pending withdrawals. */
            nPendingWithdrawals: number;
        };
        /** @description Staking events. */
        DelegatorHistoryResult: {
            /** @description When it happened. Unit: ms. */
            time: number;
            /** @description Hash of the transaction. */
            hash: string;
            delta: components["schemas"]["StakingDelta"];
        }[];
        /** @description Staking rewards. */
        DelegatorRewardsResult: {
            /** @description When it was paid. Unit: ms. */
            time: number;
            /** @description What the reward was paid for. */
            source: "delegation" | "commission" | (string & {});
            /** @description Amount of the reward. Unit: HYPE. */
            totalAmount: components["schemas"]["Decimal"];
        }[];
        /** @description Validators. */
        ValidatorSummariesResult: {
            /** @description Address of the validator. */
            validator: components["schemas"]["AnsweredAddress"];
            /** @description Address that signs for it. */
            signer: components["schemas"]["AnsweredAddress"];
            /** @description Name. */
            name: string;
            /** @description Text by the validator, may be empty. */
            description: string;
            /** @description Blocks it produced recently. */
            nRecentBlocks: number;
            /**
             * Format: int64
             * @description Stake delegated to it. Unit: 1e-8 HYPE.
             */
            stake: number | bigint;
            /** @description true while it is jailed. */
            isJailed: boolean;
            /** @description From when it may leave jail, null where no moment is set. Unit: ms. */
            unjailableAfter: number | null;
            /** @description true while it takes part in consensus. */
            isActive: boolean;
            /** @description Part of the rewards that it keeps, from 0 to 1. Unit: ratio. */
            commission: components["schemas"]["Decimal"];
            /** @description Figures by period. */
            stats: [
                "day" | "week" | "month" | (string & {}),
                {
                    /** @description Part of the time that it was up, from 0 to 1. Unit: ratio. */
                    uptimeFraction: components["schemas"]["Decimal"];
                    /** @description Yearly return expected for those who delegate, 0.02 for 2 %. Unit: ratio. */
                    predictedApr: components["schemas"]["Decimal"];
                    /** @description Number of samples behind these figures. */
                    nSamples: number;
                }
            ][];
        }[];
        /** @description Votes under way. */
        ValidatorL1VotesResult: {
            /** @description When the vote ends. Unit: ms. */
            expireTime: number;
            action: components["schemas"]["VotedAction"];
            /** @description Addresses of those who voted for it. */
            votes: components["schemas"]["AnsweredAddress"][];
            /** @description true when enough of the stake voted for it. */
            quorumReached: boolean;
        }[];
        /** @description Deposits in vaults. */
        UserVaultEquitiesResult: {
            /** @description Address of the vault. */
            vaultAddress: components["schemas"]["AnsweredAddress"];
            /** @description Present value of the deposit. Unit: USDC. */
            equity: components["schemas"]["Decimal"];
            /** @description From when the deposit may be withdrawn. Unit: ms. */
            lockedUntilTimestamp: number;
        }[];
        /** @description The vault; null where the address is none. */
        VaultDetailsResult: {
            /** @description Name of the vault. */
            name: string;
            /** @description Address of the vault. */
            vaultAddress: components["schemas"]["AnsweredAddress"];
            /** @description Address of the leader. */
            leader: components["schemas"]["AnsweredAddress"];
            /** @description Text by the leader. */
            description: string;
            /** @description History by period. */
            portfolio: components["schemas"]["VaultPeriod"][];
            /** @description Yearly return, 0.1 for 10 %; negative for a loss. Unit: ratio. */
            apr: number;
            /** @description Deposit of the `user` of the request; null without a user or a deposit. */
            followerState: components["schemas"]["VaultFollower"] | null;
            /** @description The leader's share of the vault, from 0 to 1. Unit: ratio. */
            leaderFraction: number;
            /** @description Part of the followers' profit that goes to the leader, from 0 to 1. Unit: ratio. */
            leaderCommission: number;
            /** @description Deposits in the vault. */
            followers: components["schemas"]["VaultFollower"][];
            /** @description Most that can be distributed among the followers. Unit: USDC. */
            maxDistributable: number;
            /** @description Most that can be withdrawn. Unit: USDC. */
            maxWithdrawable: number;
            /** @description true when the vault was closed. */
            isClosed: boolean;
            relationship: components["schemas"]["VaultRelationship"];
            /** @description true while the vault takes deposits. */
            allowDeposits: boolean;
            /** @description true when a withdrawal always closes a part of the positions. */
            alwaysCloseOnWithdraw: boolean;
        } | null;
        /** @description Young vaults. */
        VaultSummariesResult: {
            /** @description Name of the vault. */
            name: string;
            /** @description Address of the vault. */
            vaultAddress: components["schemas"]["AnsweredAddress"];
            /** @description Address of the leader. */
            leader: components["schemas"]["AnsweredAddress"];
            /** @description Value of all deposits. Unit: USDC. */
            tvl: components["schemas"]["Decimal"];
            /** @description true when the vault was closed. */
            isClosed: boolean;
            relationship: components["schemas"]["VaultRelationship"];
            /** @description When the vault was made. Unit: ms. */
            createTimeMillis: number;
        }[];
        /** @description Vaults led by the account. */
        LeadingVaultsResult: {
            /** @description Address of the vault. */
            address: components["schemas"]["AnsweredAddress"];
            /** @description Name of the vault. */
            name: string;
        }[];
        MetaResult: components["schemas"]["PerpetualMeta"];
        /** @description The markets, then their state in the same order. */
        MetaAndAssetCtxsResult: [
            components["schemas"]["PerpetualMeta"],
            components["schemas"]["AssetContext"][]
        ];
        SpotMetaResult: {
            /** @description Spot pairs. */
            universe: components["schemas"]["SpotPair"][];
            /** @description Tokens. */
            tokens: components["schemas"]["SpotToken"][];
        };
        /** @description The dexs by index; null for the main dex. */
        PerpDexsResult: (components["schemas"]["PerpetualDex"] | null)[];
        ClearinghouseStateResult: components["schemas"]["ClearinghouseState"];
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
        /** @description Open orders. */
        OpenOrdersResult: components["schemas"]["OpenOrder"][];
        MarginTableResult: components["schemas"]["MarginTable"];
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
        UserRoleResult: components["schemas"]["UserRole"];
        /** @description API wallets. */
        ExtraAgentsResult: components["schemas"]["ExtraAgent"][];
    };
    responses: {
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
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "info.spotClearinghouseState": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotClearinghouseStateParameters"];
            };
        };
        responses: {
            /** @description Spot balances. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpotClearinghouseState"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.userFunding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserFundingParameters"];
            };
        };
        responses: {
            /** @description Funding payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingPayment"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.userNonFundingLedgerUpdates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserNonFundingLedgerUpdatesParameters"];
            };
        };
        responses: {
            /** @description Entries of the ledger. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerUpdate"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortfolioParameters"];
            };
        };
        responses: {
            /** @description What happened in each span. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": [
                        "day" | "week" | "month" | "allTime" | "perpDay" | "perpWeek" | "perpMonth" | "perpAllTime" | (string & {}),
                        {
                            /** @description Account value over time, in USDC. */
                            accountValueHistory: components["schemas"]["ValueAtTime"][];
                            /** @description Profit since the beginning of the span, in USDC; negative for a loss. */
                            pnlHistory: components["schemas"]["ValueAtTime"][];
                            /** @description Volume traded in the span. Unit: USDC. */
                            vlm: components["schemas"]["Decimal"];
                        }
                    ][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.userFees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserFeesParameters"];
            };
        };
        responses: {
            /** @description Fee rates and discounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFees"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.subAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubAccountsParameters"];
            };
        };
        responses: {
            /** @description Sub-accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubAccount"][] | null;
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.subAccounts2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubAccounts2Parameters"];
            };
        };
        responses: {
            /** @description Sub-accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Its name. */
                        name: string;
                        /** @description Address of the sub-account. */
                        subAccountUser: components["schemas"]["AnsweredAddress"];
                        /** @description Address of the master account. */
                        master: components["schemas"]["AnsweredAddress"];
                        /** @description Positions and margin by dex; the main dex is always there. */
                        dexToClearinghouseState: [
                            string,
                            components["schemas"]["ClearinghouseState"]
                        ][];
                        /** @description Spot balances. */
                        spotState: components["schemas"]["SpotClearinghouseState"];
                        abstraction?: components["schemas"]["AccountAbstraction"];
                    }[] | null;
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.webData2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebData2Parameters"];
            };
        };
        responses: {
            /** @description Account and markets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebData2"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.webData3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebData3Parameters"];
            };
        };
        responses: {
            /** @description Account and dexs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The account. */
                        userState: {
                            /** @description Address of the unnamed API wallet, null for none. */
                            agentAddress: components["schemas"]["AnsweredAddressOrNull"];
                            /** @description When that API wallet expires, null for none. Unit: ms. */
                            agentValidUntil: number | null;
                            /** @description Sum of the entries of the ledger, negative when more went out than in. Unit: USDC. */
                            cumLedger: components["schemas"]["Decimal"];
                            /** @description Moment of this answer. Unit: ms. */
                            serverTime: number;
                            /** @description true for a vault. */
                            isVault: boolean;
                            /** @description Address of the account. */
                            user: components["schemas"]["AnsweredAddress"];
                            /** @description true when small spot balances are left alone; absent otherwise. */
                            optOutOfSpotDusting?: boolean;
                            /** @description Whether dex abstraction is on, where it was ever set. */
                            dexAbstractionEnabled?: boolean;
                            abstraction?: components["schemas"]["AccountAbstraction"];
                        };
                        /** @description The dexs, in the order of info.perpDexs. */
                        perpDexStates: {
                            /** @description What the account holds in vaults. Unit: USDC. */
                            totalVaultEquity: components["schemas"]["Decimal"];
                            /** @description Names of the markets whose open interest is at its cap; absent for none. */
                            perpsAtOpenInterestCap?: string[];
                            /** @description Vaults that the account leads; absent for none. */
                            leadingVaults?: components["schemas"]["LedVault"][];
                        }[];
                    };
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.batchClearinghouseStates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchClearinghouseStatesParameters"];
            };
        };
        responses: {
            /** @description Margin and positions of each account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchClearinghouseStates"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.borrowLendUserState": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BorrowLendUserStateParameters"];
            };
        };
        responses: {
            /** @description Loans of the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description State of each token. */
                        tokenToState: [
                            number,
                            {
                                borrow: components["schemas"]["BorrowLendAmount"];
                                supply: components["schemas"]["BorrowLendAmount"];
                            }
                        ][];
                        /** @description State of the debt: covered, close to liquidation, being liquidated on the order book, or taken over by the liquidator vault. */
                        health: "healthy" | "atRisk" | "marketLiquidatable" | "backstopLiquidatable" | (string & {});
                        /** @description Measure of that state, null without a debt. */
                        healthFactor: components["schemas"]["DecimalOrNull"];
                    };
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.borrowLendReserveState": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BorrowLendReserveStateParameters"];
            };
        };
        responses: {
            /** @description State of the pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BorrowLendReserve"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.allBorrowLendReserveStates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllBorrowLendReserveStatesParameters"];
            };
        };
        responses: {
            /** @description State of each pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": [
                        number,
                        components["schemas"]["BorrowLendReserve"]
                    ][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.userBorrowLendInterest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserBorrowLendInterestParameters"];
            };
        };
        responses: {
            /** @description Interest by time and token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description When it was booked. Unit: ms. */
                        time: number;
                        /** @description Name of the token, such as USDC. */
                        token: string;
                        /** @description Interest paid. Unit: token. */
                        borrow: components["schemas"]["Decimal"];
                        /** @description Interest received. Unit: token. */
                        supply: components["schemas"]["Decimal"];
                    }[];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.allMids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllMidsParameters"];
            };
        };
        responses: {
            /** @description Mid price by market. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: components["schemas"]["Decimal"];
                    };
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.l2Book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["L2BookParameters"];
            };
        };
        responses: {
            /** @description The order book, or null for a market that does not exist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderBook"] | null;
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.candleSnapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandleSnapshotParameters"];
            };
        };
        responses: {
            /** @description Candles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candle"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.recentTrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecentTradesParameters"];
            };
        };
        responses: {
            /** @description Latest trades. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicTrade"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.spotMetaAndAssetCtxs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotMetaAndAssetCtxsParameters"];
            };
        };
        responses: {
            /** @description Pairs, tokens and present state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": [
                        {
                            /** @description Spot pairs. */
                            universe: components["schemas"]["SpotPair"][];
                            /** @description Tokens. */
                            tokens: components["schemas"]["SpotToken"][];
                        },
                        components["schemas"]["SpotContext"][]
                    ];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.exchangeStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeStatusParameters"];
            };
        };
        responses: {
            /** @description Time and special statuses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Time of the venue. Unit: ms. */
                        time: number;
                        /** @description What is special, null in normal operation. */
                        specialStatuses: string | null;
                    };
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.fundingHistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FundingHistoryParameters"];
            };
        };
        responses: {
            /** @description Funding rates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Name of the perpetual. */
                        coin: string;
                        /** @description Rate that was paid, negative when shorts paid longs. Unit: ratio. */
                        fundingRate: components["schemas"]["Decimal"];
                        /** @description Premium over the oracle price as a decimal number, or NaN where none could be computed. Unit: ratio. */
                        premium: string;
                        /** @description When it was paid. Unit: ms. */
                        time: number;
                    }[];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.predictedFundings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredictedFundingsParameters"];
            };
        };
        responses: {
            /** @description Predicted rates by market. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": [
                        string,
                        [
                            "HlPerp" | "BinPerp" | "BybitPerp" | (string & {}),
                            components["schemas"]["PredictedFunding"] | null
                        ][]
                    ][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.perpsAtOpenInterestCap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerpsAtOpenInterestCapParameters"];
            };
        };
        responses: {
            /** @description Markets at their cap. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.perpDexLimits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerpDexLimitsParameters"];
            };
        };
        responses: {
            /** @description The limits, or null for a dex that does not exist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerpetualDexLimits"] | null;
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.perpDexStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerpDexStatusParameters"];
            };
        };
        responses: {
            /** @description Deposits of the dex, or null for a dex that does not exist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerpetualDexStatus"] | null;
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.perpDeployAuctionStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerpDeployAuctionStatusParameters"];
            };
        };
        responses: {
            /** @description State of the auction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeployAuction"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.spotPairDeployAuctionStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotPairDeployAuctionStatusParameters"];
            };
        };
        responses: {
            /** @description State of the auction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeployAuction"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.spotDeployState": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotDeployStateParameters"];
            };
        };
        responses: {
            /** @description Tokens and auction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Tokens of the deployer. */
                        states: components["schemas"]["SpotDeployment"][];
                        /** @description Auction for deploying a token. */
                        gasAuction: components["schemas"]["DeployAuction"];
                    };
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.tokenDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenDetailsParameters"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenDetails"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.perpAnnotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerpAnnotationParameters"];
            };
        };
        responses: {
            /** @description The annotation, or null where there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerpetualAnnotation"] | null;
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.perpCategories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerpCategoriesParameters"];
            };
        };
        responses: {
            /** @description Categories by market. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": [
                        string,
                        components["schemas"]["PerpetualCategory"]
                    ][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.perpConciseAnnotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerpConciseAnnotationsParameters"];
            };
        };
        responses: {
            /** @description Annotations by market. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": [
                        string,
                        {
                            category: components["schemas"]["PerpetualCategory"];
                            displayName?: components["schemas"]["PerpetualDisplayName"];
                            keywords?: components["schemas"]["PerpetualKeywords"];
                        }
                    ][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.maxMarketOrderNtls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaxMarketOrderNtlsParameters"];
            };
        };
        responses: {
            /** @description Largest values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": [
                        number,
                        components["schemas"]["Decimal"]
                    ][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.allPerpMetas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllPerpMetasParameters"];
            };
        };
        responses: {
            /** @description Markets and margin tables by dex. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerpetualMeta"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.liquidatable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiquidatableParameters"];
            };
        };
        responses: {
            /** @description Positions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whose position it is. */
                        user: components["schemas"]["AnsweredAddress"];
                        /** @description Which position. */
                        positionIndex: {
                            /** @description Present for an isolated position. */
                            isolated?: {
                                /** @description Asset id. */
                                asset: number;
                            };
                        };
                        /** @description Two figures on the margin; nobody says which is which. */
                        marginAvailable: [
                            number,
                            number
                        ];
                    }[];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.usdcRouting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsdcRoutingParameters"];
            };
        };
        responses: {
            /** @description Routes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Route of deposits. */
                        depositRoute: components["schemas"]["UsdcRoute"];
                        /** @description Route of withdrawals. */
                        withdrawalRoute: components["schemas"]["UsdcRoute"];
                    };
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.alignedQuoteTokenInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlignedQuoteTokenInfoParameters"];
            };
        };
        responses: {
            /** @description The token, or null where it is not an aligned quote token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignedQuoteToken"] | null;
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.frontendOpenOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FrontendOpenOrdersParameters"];
            };
        };
        responses: {
            /** @description Open orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrontendOrder"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.orderStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderStatusParameters"];
            };
        };
        responses: {
            /** @description The order, or that there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderLookup"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.historicalOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HistoricalOrdersParameters"];
            };
        };
        responses: {
            /** @description Orders with their states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderWithStatus"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.userFills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserFillsParameters"];
            };
        };
        responses: {
            /** @description Fills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fill"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.userFillsByTime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserFillsByTimeParameters"];
            };
        };
        responses: {
            /** @description Fills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fill"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.userTwapSliceFills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserTwapSliceFillsParameters"];
            };
        };
        responses: {
            /** @description Fills of TWAPs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwapSliceFill"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.userTwapSliceFillsByTime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserTwapSliceFillsByTimeParameters"];
            };
        };
        responses: {
            /** @description Fills of TWAPs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwapSliceFill"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.twapHistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwapHistoryParameters"];
            };
        };
        responses: {
            /** @description What happened to the TWAPs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwapRecord"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.outcomeMeta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeMetaParameters"];
            };
        };
        responses: {
            /** @description Outcomes and questions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Outcomes that can be traded. */
                        outcomes: components["schemas"]["OutcomeSpec"][];
                        /** @description Questions with several possible answers. */
                        questions: components["schemas"]["OutcomeQuestion"][];
                        /** @description Who deploys outcomes. */
                        deployers?: {
                            /** @description Name of the deployer's venue. */
                            venue: string;
                            /** @description Address of the deployer. */
                            deployer: components["schemas"]["AnsweredAddress"];
                        }[];
                    };
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.outcomeTemplates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeTemplatesParameters"];
            };
        };
        responses: {
            /** @description Templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeTemplate"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.settledOutcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettledOutcomeParameters"];
            };
        };
        responses: {
            /** @description The settlement, or null where the outcome is not settled or does not exist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeSettlement"] | null;
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralParameters"];
            };
        };
        responses: {
            /** @description Referrals and rewards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Who referred the account, null for nobody. */
                        referredBy: {
                            /** @description Address of the referrer. */
                            referrer: components["schemas"]["AnsweredAddress"];
                            /** @description Code that was used. */
                            code: string;
                        } | null;
                        /** @description Volume ever traded by the account. Unit: USDC. */
                        cumVlm: components["schemas"]["Decimal"];
                        /** @description Rewards that can be claimed. Unit: USDC. */
                        unclaimedRewards: components["schemas"]["Decimal"];
                        /** @description Rewards claimed so far. Unit: USDC. */
                        claimedRewards: components["schemas"]["Decimal"];
                        /** @description Rewards as a builder. Unit: USDC. */
                        builderRewards: components["schemas"]["Decimal"];
                        referrerState: components["schemas"]["ReferrerState"];
                        /** @description Older rewards; newer ones stand in info.userNonFundingLedgerUpdates. */
                        rewardHistory: {
                            /** @description The reward. Unit: USDC. */
                            earned: components["schemas"]["Decimal"];
                            /** @description Volume of the account. Unit: USDC. */
                            vlm: components["schemas"]["Decimal"];
                            /** @description Volume of those it referred. Unit: USDC. */
                            referralVlm: components["schemas"]["Decimal"];
                            /** @description When it was earned. Unit: ms. */
                            time: number;
                        }[];
                        /** @description The same by token. */
                        tokenToState: [
                            number,
                            {
                                /** @description Volume ever traded by the account. Unit: token. */
                                cumVlm: components["schemas"]["Decimal"];
                                /** @description Rewards that can be claimed. Unit: token. */
                                unclaimedRewards: components["schemas"]["Decimal"];
                                /** @description Rewards claimed so far. Unit: token. */
                                claimedRewards: components["schemas"]["Decimal"];
                                /** @description Rewards as a builder. Unit: token. */
                                builderRewards: components["schemas"]["Decimal"];
                            }
                        ][];
                    };
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.maxBuilderFee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaxBuilderFeeParameters"];
            };
        };
        responses: {
            /** @description The highest fee. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.approvedBuilders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovedBuildersParameters"];
            };
        };
        responses: {
            /** @description Addresses of the builders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredAddress"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.userToMultiSigSigners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserToMultiSigSignersParameters"];
            };
        };
        responses: {
            /** @description The signers, or null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Addresses that may sign. */
                        authorizedUsers: components["schemas"]["AnsweredAddress"][];
                        /** @description Signatures that an action needs. */
                        threshold: number;
                    } | null;
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.userDexAbstraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InfoUserDexAbstractionParameters"];
            };
        };
        responses: {
            /** @description The setting, or null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean | null;
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.userAbstraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserAbstractionParameters"];
            };
        };
        responses: {
            /** @description The mode. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": "unifiedAccount" | "portfolioMargin" | "disabled" | "default" | (string & {});
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.isVip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IsVipParameters"];
            };
        };
        responses: {
            /** @description Whether it is, or null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean | null;
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.legalCheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalCheckParameters"];
            };
        };
        responses: {
            /** @description The legal state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description true when the terms were accepted. */
                        acceptedTerms: boolean;
                        /** @description true when the account may use the venue. */
                        userAllowed: boolean;
                        /** @description n for none, a for no actions, o for no outcome markets, u for the rules of the United Kingdom. */
                        restrictions: "n" | "a" | "o" | "u" | (string & {});
                    };
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.preTransferCheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreTransferCheckParameters"];
            };
        };
        responses: {
            /** @description State of the receiver. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Fee for activating the receiver. Unit: quote token. */
                        fee: components["schemas"]["Decimal"];
                        /** @description true when the receiver is under sanctions. */
                        isSanctioned: boolean;
                        /** @description true when the receiver has an account. */
                        userExists: boolean;
                        /** @description true when the receiver has sent a transaction before. */
                        userHasSentTx: boolean;
                    };
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.gossipRootIps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GossipRootIpsParameters"];
            };
        };
        responses: {
            /** @description IPv4 addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GossipIp"][];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.gossipPriorityAuctionStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GossipPriorityAuctionStatusParameters"];
            };
        };
        responses: {
            /** @description Winners and present auctions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": [
                        (components["schemas"]["GossipIp"] | null)[],
                        {
                            /** @description When the auction began. Unit: s. */
                            startTimeSeconds: number;
                            /** @description How long it lasts. Unit: s. */
                            durationSeconds: number;
                            /** @description Price at its start. Unit: HYPE. */
                            startGas: components["schemas"]["Decimal"];
                            /** @description Present price, null once it is over. Unit: HYPE. */
                            currentGas: components["schemas"]["DecimalOrNull"];
                            /** @description Price that was paid, null while nobody has. Unit: HYPE. */
                            endGas: components["schemas"]["DecimalOrNull"];
                        }[]
                    ];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationsParameters"];
            };
        };
        responses: {
            /** @description Delegations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Address of the validator. */
                        validator: components["schemas"]["AnsweredAddress"];
                        /** @description Amount delegated. Unit: HYPE. */
                        amount: components["schemas"]["Decimal"];
                        /** @description From when it may be taken back. Unit: ms. */
                        lockedUntilTimestamp: number;
                    }[];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.delegatorSummary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegatorSummaryParameters"];
            };
        };
        responses: {
            /** @description Staking balances. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Amount delegated to validators. Unit: HYPE. */
                        delegated: components["schemas"]["Decimal"];
                        /** @description Staking balance that is not delegated. Unit: HYPE. */
                        undelegated: components["schemas"]["Decimal"];
                        /** @description Amount in pending withdrawals. Unit: HYPE. */
                        totalPendingWithdrawal: components["schemas"]["Decimal"];
                        /** @description Number of pending withdrawals. */
                        nPendingWithdrawals: number;
                    };
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.delegatorHistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegatorHistoryParameters"];
            };
        };
        responses: {
            /** @description Staking events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description When it happened. Unit: ms. */
                        time: number;
                        /** @description Hash of the transaction. */
                        hash: string;
                        delta: components["schemas"]["StakingDelta"];
                    }[];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.delegatorRewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegatorRewardsParameters"];
            };
        };
        responses: {
            /** @description Staking rewards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description When it was paid. Unit: ms. */
                        time: number;
                        /** @description What the reward was paid for. */
                        source: "delegation" | "commission" | (string & {});
                        /** @description Amount of the reward. Unit: HYPE. */
                        totalAmount: components["schemas"]["Decimal"];
                    }[];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.validatorSummaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidatorSummariesParameters"];
            };
        };
        responses: {
            /** @description Validators. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Address of the validator. */
                        validator: components["schemas"]["AnsweredAddress"];
                        /** @description Address that signs for it. */
                        signer: components["schemas"]["AnsweredAddress"];
                        /** @description Name. */
                        name: string;
                        /** @description Text by the validator, may be empty. */
                        description: string;
                        /** @description Blocks it produced recently. */
                        nRecentBlocks: number;
                        /**
                         * Format: int64
                         * @description Stake delegated to it. Unit: 1e-8 HYPE.
                         */
                        stake: number | bigint;
                        /** @description true while it is jailed. */
                        isJailed: boolean;
                        /** @description From when it may leave jail, null where no moment is set. Unit: ms. */
                        unjailableAfter: number | null;
                        /** @description true while it takes part in consensus. */
                        isActive: boolean;
                        /** @description Part of the rewards that it keeps, from 0 to 1. Unit: ratio. */
                        commission: components["schemas"]["Decimal"];
                        /** @description Figures by period. */
                        stats: [
                            "day" | "week" | "month" | (string & {}),
                            {
                                /** @description Part of the time that it was up, from 0 to 1. Unit: ratio. */
                                uptimeFraction: components["schemas"]["Decimal"];
                                /** @description Yearly return expected for those who delegate, 0.02 for 2 %. Unit: ratio. */
                                predictedApr: components["schemas"]["Decimal"];
                                /** @description Number of samples behind these figures. */
                                nSamples: number;
                            }
                        ][];
                    }[];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.validatorL1Votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidatorL1VotesParameters"];
            };
        };
        responses: {
            /** @description Votes under way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description When the vote ends. Unit: ms. */
                        expireTime: number;
                        action: components["schemas"]["VotedAction"];
                        /** @description Addresses of those who voted for it. */
                        votes: components["schemas"]["AnsweredAddress"][];
                        /** @description true when enough of the stake voted for it. */
                        quorumReached: boolean;
                    }[];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.userVaultEquities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserVaultEquitiesParameters"];
            };
        };
        responses: {
            /** @description Deposits in vaults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Address of the vault. */
                        vaultAddress: components["schemas"]["AnsweredAddress"];
                        /** @description Present value of the deposit. Unit: USDC. */
                        equity: components["schemas"]["Decimal"];
                        /** @description From when the deposit may be withdrawn. Unit: ms. */
                        lockedUntilTimestamp: number;
                    }[];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.vaultDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultDetailsParameters"];
            };
        };
        responses: {
            /** @description The vault, or null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Name of the vault. */
                        name: string;
                        /** @description Address of the vault. */
                        vaultAddress: components["schemas"]["AnsweredAddress"];
                        /** @description Address of the leader. */
                        leader: components["schemas"]["AnsweredAddress"];
                        /** @description Text by the leader. */
                        description: string;
                        /** @description History by period. */
                        portfolio: components["schemas"]["VaultPeriod"][];
                        /** @description Yearly return, 0.1 for 10 %; negative for a loss. Unit: ratio. */
                        apr: number;
                        /** @description Deposit of the `user` of the request; null without a user or a deposit. */
                        followerState: components["schemas"]["VaultFollower"] | null;
                        /** @description The leader's share of the vault, from 0 to 1. Unit: ratio. */
                        leaderFraction: number;
                        /** @description Part of the followers' profit that goes to the leader, from 0 to 1. Unit: ratio. */
                        leaderCommission: number;
                        /** @description Deposits in the vault. */
                        followers: components["schemas"]["VaultFollower"][];
                        /** @description Most that can be distributed among the followers. Unit: USDC. */
                        maxDistributable: number;
                        /** @description Most that can be withdrawn. Unit: USDC. */
                        maxWithdrawable: number;
                        /** @description true when the vault was closed. */
                        isClosed: boolean;
                        relationship: components["schemas"]["VaultRelationship"];
                        /** @description true while the vault takes deposits. */
                        allowDeposits: boolean;
                        /** @description true when a withdrawal always closes a part of the positions. */
                        alwaysCloseOnWithdraw: boolean;
                    } | null;
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.vaultSummaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultSummariesParameters"];
            };
        };
        responses: {
            /** @description Young vaults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Name of the vault. */
                        name: string;
                        /** @description Address of the vault. */
                        vaultAddress: components["schemas"]["AnsweredAddress"];
                        /** @description Address of the leader. */
                        leader: components["schemas"]["AnsweredAddress"];
                        /** @description Value of all deposits. Unit: USDC. */
                        tvl: components["schemas"]["Decimal"];
                        /** @description true when the vault was closed. */
                        isClosed: boolean;
                        relationship: components["schemas"]["VaultRelationship"];
                        /** @description When the vault was made. Unit: ms. */
                        createTimeMillis: number;
                    }[];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "info.leadingVaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadingVaultsParameters"];
            };
        };
        responses: {
            /** @description Vaults led by the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Address of the vault. */
                        address: components["schemas"]["AnsweredAddress"];
                        /** @description Name of the vault. */
                        name: string;
                    }[];
                };
            };
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
