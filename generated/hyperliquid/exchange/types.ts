// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "/exchange#approveAgent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an API wallet.
         * @description It can then sign, for the account, its sub-accounts and vaults, what needs no signature of the account's own key. There is room for one without a name and three with a name, and for two more per sub-account. Another one with the same name, or without a name, takes the place of the one before. Without an expiry it lasts about 90 days. Never approve an address again that was an API wallet before: what it signed then might be carried out once more.
         */
        post: operations["exchange.approveAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#approveBuilderFee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allow a builder to take a fee for the orders that it builds.
         * @description The fee of an order is at most this rate. "0%" takes the approval back.
         */
        post: operations["exchange.approveBuilderFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#userDexAbstraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an account share its collateral with builder-deployed dexs, or stop that.
         * @deprecated
         * @description An older setting, which userSetAbstraction replaces.
         */
        post: operations["exchange.userDexAbstraction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#userSetAbstraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set how an account keeps its collateral together.
         * @description Read it back with info.userAbstraction. Some actions are refused in some of these modes.
         */
        post: operations["exchange.userSetAbstraction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#userPortfolioMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn portfolio margin on or off.
         * @description In portfolio margin, spot balances and perpetual positions share one margin. Read it back with info.spotClearinghouseState.
         */
        post: operations["exchange.userPortfolioMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#convertToMultiSigUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account one that several users sign for, or an ordinary one again.
         * @description From then on the account takes multiSig actions only. The users must exist on the venue. To go back, the multi-sig account itself sends this with null.
         */
        post: operations["exchange.convertToMultiSigUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeployRegisterAsset2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a perpetual on a builder-deployed dex, and the dex with the first one.
         * @description The first three markets of a dex are free, each later one is paid for in the running auction (info.perpDeployAuctionStatus). The account must hold the stake that the venue asks of deployers.
         */
        post: operations["exchange.perpDeployRegisterAsset2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeployRegisterAsset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a perpetual in the older form, which knows isolated-only markets and others.
         * @description As perpDeployRegisterAsset2, which takes the place of this one.
         */
        post: operations["exchange.perpDeployRegisterAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeploySetOracle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set oracle, mark and external prices of a dex.
         * @description Expected every 3 s even without changes, and refused within 2.5 s of the one before. The mark price becomes the median of the given ones and the local one, and moves by 1 % per update at most. After 10 s without an update the local price is taken.
         */
        post: operations["exchange.perpDeploySetOracle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeploySetFundingMultipliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Scale the funding rates of markets.
         * @description info.perpDexs tells the multipliers.
         */
        post: operations["exchange.perpDeploySetFundingMultipliers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeploySetFundingInterestRates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the interest rate in the funding of markets.
         * @description info.perpDexs tells the rates.
         */
        post: operations["exchange.perpDeploySetFundingInterestRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeploySetFundingClamps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set how far the funding of markets goes from the average premium towards the interest rate.
         * @description 0.0003 where none was set.
         */
        post: operations["exchange.perpDeploySetFundingClamps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeploySetMarginTableIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give markets another margin table.
         * @description Tables come from perpDeployInsertMarginTable, or stand for a single tier.
         */
        post: operations["exchange.perpDeploySetMarginTableIds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeploySetOpenInterestCaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Limit the open interest of markets.
         * @description At least 1000000, and at least half of the open interest that there is. info.perpDexs tells the caps.
         */
        post: operations["exchange.perpDeploySetOpenInterestCaps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeploySetMarginModes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restrict the margin of markets.
         * @description info.allPerpMetas tells the modes.
         */
        post: operations["exchange.perpDeploySetMarginModes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeploySetGrowthModes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the growth mode of markets on or off.
         * @description Growth mode cuts all trading fees by 90 %. perpDeploySetDeployerFees sets it together with the fee scale.
         */
        post: operations["exchange.perpDeploySetGrowthModes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeploySetDeployerFees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the fees of markets and their growth mode.
         * @description On mainnet once in 30 days per market.
         */
        post: operations["exchange.perpDeploySetDeployerFees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeployHaltTrading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Halt the trading of a market, or resume it.
         * @description Halting cancels all orders and settles positions at the mark price.
         */
        post: operations["exchange.perpDeployHaltTrading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeployInsertMarginTable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a margin table to a dex.
         * @description Resolves without its id; info.allPerpMetas lists the tables. Markets take it by perpDeploySetMarginTableIds.
         */
        post: operations["exchange.perpDeployInsertMarginTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeploySetFeeRecipient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say who gets the fees of the deployer.
         * @description info.perpDexs tells the recipient.
         */
        post: operations["exchange.perpDeploySetFeeRecipient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeploySetSubDeployers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let other accounts send actions for a dex, or no longer.
         * @description info.perpDexs tells who may send what.
         */
        post: operations["exchange.perpDeploySetSubDeployers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeploySetFeeScale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the fees of a dex as a multiple of the venue's own.
         * @description On mainnet once in 30 days. perpDeploySetDeployerFees does it per market.
         */
        post: operations["exchange.perpDeploySetFeeScale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeploySetPerpAnnotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Describe a market for frontends.
         * @description Takes the place of what was said before. info.perpAnnotation tells it.
         */
        post: operations["exchange.perpDeploySetPerpAnnotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#perpDeployDisableDex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a dex.
         * @description Only once all its markets are settled. It cannot be taken back.
         */
        post: operations["exchange.perpDeployDisableDex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployRegisterToken2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a new spot token.
         * @description First of the steps that deploy a token; spotDeployUserGenesis comes next. The price is that of the running auction (info.spotDeployState), paid in HYPE. Resolves to the answer, which can carry the index of the token; info.spotDeployState lists it as well.
         */
        post: operations["exchange.spotDeployRegisterToken2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployUserGenesis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give out a new token to accounts and to holders of other tokens.
         * @description Second step, possibly in several calls; what they give out adds up to the supply of spotDeployGenesis. The address 0xffffffffffffffffffffffffffffffffffffffff stands for Hyperliquidity. Addresses are signed in lower case.
         */
        post: operations["exchange.spotDeployUserGenesis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployGenesis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fix the supply of a new token.
         * @description Third step. The supply must be the sum of what spotDeployUserGenesis gave out, and is refused otherwise.
         */
        post: operations["exchange.spotDeployGenesis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployRegisterSpot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a spot pair.
         * @description Fourth step. Resolves to the answer, which can carry the index of the pair; info.spotMeta lists it as well.
         */
        post: operations["exchange.spotDeployRegisterSpot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployRegisterHyperliquidity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set up the orders that the venue itself keeps in a new pair.
         * @description Last step that is needed. The orders start at a price and go up from there, each 0.3 % above the one before.
         */
        post: operations["exchange.spotDeployRegisterHyperliquidity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeploySetDeployerTradingFeeShare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the part of the trading fees that goes to the deployer of a token.
         * @description It can be lowered at any time, never raised; 100 % to begin with. info.spotMeta tells it.
         */
        post: operations["exchange.spotDeploySetDeployerTradingFeeShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployEnableQuoteToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a token be the quote token of pairs.
         * @description The venue sets conditions; one is a trading fee share of 0 % (spotDeploySetDeployerTradingFeeShare).
         */
        post: operations["exchange.spotDeployEnableQuoteToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployDisableQuoteToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * No longer let a token be the quote token of new pairs.
         * @description Undoes spotDeployEnableQuoteToken.
         */
        post: operations["exchange.spotDeployDisableQuoteToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployEnableFreezePrivilege": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the right to freeze holders of a new token.
         * @description The official example does so between spotDeployUserGenesis and spotDeployGenesis.
         */
        post: operations["exchange.spotDeployEnableFreezePrivilege"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployFreezeUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze what an account holds of a token, or let it go again.
         * @description A frozen account can neither trade nor send nor receive the token. Needs the right to freeze (spotDeployEnableFreezePrivilege).
         */
        post: operations["exchange.spotDeployFreezeUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployRevokeFreezePrivilege": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up the right to freeze holders of a token.
         * @description Cannot be taken back.
         */
        post: operations["exchange.spotDeployRevokeFreezePrivilege"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeploySetTokenAnnotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Describe a spot token for frontends.
         * @description Once a day at most.
         */
        post: operations["exchange.spotDeploySetTokenAnnotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeploySetDeployerLabel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the label that all tokens of the deployer carry.
         * @description Once for all: it cannot be changed, and no perpetual dex or other deployer may have it.
         */
        post: operations["exchange.spotDeploySetDeployerLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployRequestEvmContract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link between a spot token and an ERC-20 contract on the HyperEVM.
         * @description For the deployer of the token. The deployer of the contract completes it with finalizeEvmContract.
         */
        post: operations["exchange.spotDeployRequestEvmContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#finalizeEvmContract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete the link between a spot token and an ERC-20 contract on the HyperEVM.
         * @description Answers spotDeployRequestEvmContract, and proves that the sender has the say over the contract.
         */
        post: operations["exchange.finalizeEvmContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#borrowLend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lend a token, take it back, borrow one or pay it back.
         * @description Interest is added to both sides all the time. What may be borrowed depends on what was lent and on its ltv (info.borrowLendReserveState).
         */
        post: operations["exchange.borrowLend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         * @description Every order of a batch has a fate of its own: look at each member of `data.statuses`, which are in the order of the request. Some errors that the request alone shows (an empty batch, a price off the tick) come once for the whole batch. A market order is an `Ioc` limit at an aggressive price. Give at least the first order a client order id of its own: it tells what became of the action, should the answer be lost.
         */
        post: operations["exchange.order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#modify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace an open order by another one.
         * @description Cancels the order and places the new one, under a new order id. Without `a`, the new order must be no trigger order, and Alo, or a Gtc that rests, which then becomes Alo. "Error placing new order during modify" says that the old order is gone and the new one was not placed.
         */
        post: operations["exchange.modify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#batchModify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace open orders by others.
         * @description Like modify for several orders. Every change of a batch has a fate of its own: look at each member of `data.statuses`, which are in the order of the request. Some errors that the request alone shows come once for the whole batch.
         */
        post: operations["exchange.batchModify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel orders by order id.
         * @description Every order of a batch has a fate of its own: look at each member of `data.statuses`, which are in the order of the request. An order that is not open any more gives an error there.
         */
        post: operations["exchange.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#cancelByCloid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel orders by client order id.
         * @description Every order of a batch has a fate of its own: look at each member of `data.statuses`, which are in the order of the request. An order that is not open any more gives an error there.
         */
        post: operations["exchange.cancelByCloid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#scheduleCancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the moment at which all open orders are cancelled, or unset it.
         * @description A dead man's switch: put the moment off again and again, and the orders go when that stops. Protective orders go as well. It may fire 10 times a day (UTC), and is only for accounts that have traded enough.
         */
        post: operations["exchange.scheduleCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#twapOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an order that is traded in slices over time.
         * @description A slice every 30 seconds, each at a slippage of 3 % at most. Later slices make up for what earlier ones missed, so the whole size may not be reached. Resolves to the id, with which exchange.twapCancel ends it.
         */
        post: operations["exchange.twapOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#twapCancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a TWAP.
         * @description What was traded before stays.
         */
        post: operations["exchange.twapCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#userOutcomeSplitOutcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn quote tokens into as many Yes and No shares of an outcome.
         * @description Costs one quote token per pair of shares, outside of the book.
         */
        post: operations["exchange.userOutcomeSplitOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#userOutcomeMergeOutcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn Yes and No shares of an outcome into quote tokens.
         * @description Undoes userOutcomeSplitOutcome.
         */
        post: operations["exchange.userOutcomeMergeOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#userOutcomeMergeQuestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn Yes shares of all outcomes of a question into quote tokens.
         * @description One of them pays, so a full set is worth one quote token.
         */
        post: operations["exchange.userOutcomeMergeQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#userOutcomeNegateOutcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn No shares of an outcome into Yes shares of all other outcomes of its question.
         * @description No to one is Yes to any of the others.
         */
        post: operations["exchange.userOutcomeNegateOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#activateOutcomeDeployer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Become a deployer of outcomes, or cease to be one, in the first form.
         * @deprecated
         * @description activateOutcomeDeployerActivate and activateOutcomeDeployerDeactivate take its place.
         */
        post: operations["exchange.activateOutcomeDeployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#activateOutcomeDeployerActivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Become a deployer of outcomes, with a venue of one's own.
         * @description Needs a stake that is kept for 183 days at least, beside that of any perpetual dex, and the standard account mode. The name is taken for good.
         */
        post: operations["exchange.activateOutcomeDeployerActivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#activateOutcomeDeployerDeactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cease to be a deployer of outcomes.
         * @description Only after 183 days and without active outcomes. It cannot be taken back: the account never becomes one again.
         */
        post: operations["exchange.activateOutcomeDeployerDeactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#outcomeDeployRegisterStandaloneOutcomeFromTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a Yes/No market that belongs to no question.
         * @description Templates are those of info.outcomeTemplates.
         */
        post: operations["exchange.outcomeDeployRegisterStandaloneOutcomeFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#outcomeDeployRegisterQuestionFromTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a question and its outcomes.
         * @description The venue adds an outcome for the case that none of them comes true.
         */
        post: operations["exchange.outcomeDeployRegisterQuestionFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an outcome to a question that is open.
         * @description It takes over the fee scale of the question.
         */
        post: operations["exchange.outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#outcomeDeploySettleOutcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle an outcome.
         * @description Pays out at once and cannot be taken back. An outcome of a question settles to 0 or 1, and to 1 only as the last that is active; the question settles with it.
         */
        post: operations["exchange.outcomeDeploySettleOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#outcomeDeploySettleQuestion2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle all outcomes of a question that are still active.
         * @description Pays out at once and cannot be taken back.
         */
        post: operations["exchange.outcomeDeploySettleQuestion2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#outcomeDeploySetSubDeployers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let other accounts deploy and settle for a venue, or no longer.
         * @description The permission settleQuestion is that for settleQuestion2.
         */
        post: operations["exchange.outcomeDeploySetSubDeployers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployOutcomeRegisterStandaloneOutcomeFromTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a Yes/No market that belongs to no question, in the first form.
         * @deprecated
         * @description outcomeDeployRegisterStandaloneOutcomeFromTemplate takes its place.
         */
        post: operations["exchange.spotDeployOutcomeRegisterStandaloneOutcomeFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployOutcomeRegisterQuestionFromTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a question and its outcomes, in the first form.
         * @deprecated
         * @description outcomeDeployRegisterQuestionFromTemplate takes its place.
         */
        post: operations["exchange.spotDeployOutcomeRegisterQuestionFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployOutcomeSettleOutcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle an outcome, in the first form.
         * @deprecated
         * @description outcomeDeploySettleOutcome takes its place.
         */
        post: operations["exchange.spotDeployOutcomeSettleOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotDeployOutcomeSettleQuestion2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle all outcomes of a question that are still active, in the first form.
         * @deprecated
         * @description outcomeDeploySettleQuestion2 takes its place.
         */
        post: operations["exchange.spotDeployOutcomeSettleQuestion2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#noop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use up a nonce and do nothing else.
         * @description An action with the same nonce that is still on its way is then refused, which may stop an order faster than cancelling it. Give the nonce of that action as the option `nonce`; without it, a new one is used up, which changes nothing. Where that action came first, this one is refused for a duplicate nonce.
         */
        post: operations["exchange.noop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#reserveRequestWeight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Buy actions for an account whose budget is short.
         * @description Costs 0.0005 USDC per action, from the perpetual balance. See info.userRateLimit for the budget.
         */
        post: operations["exchange.reserveRequestWeight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#setReferrer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name the code of the account that referred this one.
         * @description Read it back with info.referral.
         */
        post: operations["exchange.setReferrer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#registerReferrer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a code with which this account refers others.
         * @description A code belongs to one account, and an account has one code. Needs enough traded volume; info.referral says how much.
         */
        post: operations["exchange.registerReferrer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#claimRewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the rewards of referrals and builder fees.
         * @description See `unclaimedRewards` in info.referral; where there are none, the venue refuses.
         */
        post: operations["exchange.claimRewards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#setDisplayName": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the name that the leaderboard shows for the account, or remove it.
         * @description Without a name the address is shown.
         */
        post: operations["exchange.setDisplayName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether small spot balances of the account may be sold.
         * @description Balances worth too little to trade are sold regularly, unless the account opts out.
         */
        post: operations["exchange.spotUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#evmUserModify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the kind of HyperEVM blocks for the transactions of the account.
         * @description Small blocks come every second, big ones every minute. Big ones are needed to deploy large contracts.
         */
        post: operations["exchange.evmUserModify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#agentEnableDexAbstraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn on dex abstraction, signed by an API wallet.
         * @deprecated
         * @description Only while info.userDexAbstraction is null. Use agentSetAbstraction, which replaces it.
         */
        post: operations["exchange.agentEnableDexAbstraction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#agentSetAbstraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set how the balances of an account work together, signed by an API wallet.
         * @description exchange.userSetAbstraction does the same with the own key. The venue refuses many changes from one mode to another. Read the mode back with info.userAbstraction.
         */
        post: operations["exchange.agentSetAbstraction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#validatorL1Stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vote for the risk-free rate of aligned quote tokens, as a validator.
         * @description The venue refuses whoever is no validator.
         */
        post: operations["exchange.validatorL1Stream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#gossipPriorityBid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bid for getting block data early at one IP address.
         * @description Two auctions, one per slot, begin every three minutes at a high price that falls; the first bid that is high enough wins, and holds while the next auction lasts. See info.gossipPriorityAuctionStatus.
         */
        post: operations["exchange.gossipPriorityBid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#authorizeAqav2Role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authorise the signer for a role of an aligned quote token.
         * @description A token of the kind AQAv2 has a technical and a treasury role. Needs enough stake.
         */
        post: operations["exchange.authorizeAqav2Role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#cDeposit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move HYPE from the spot balance into staking.
         * @description It can then be delegated to validators.
         */
        post: operations["exchange.cDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#cWithdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move HYPE out of staking into the spot balance.
         * @description Only what is not delegated can be moved. It waits for 7 days before it arrives.
         */
        post: operations["exchange.cWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#tokenDelegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delegate staked HYPE to a validator, or take it back.
         * @description What was delegated cannot be taken back for a day.
         */
        post: operations["exchange.tokenDelegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#linkStakingUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a staking account to a trading account, which then has its fee discount.
         * @description The trading account asks, the staking account confirms. The link cannot be undone, and gives the staking account control of the money of the trading one.
         */
        post: operations["exchange.linkStakingUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#stakingLinkDisableTradingUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the trading account that is linked to this staking account.
         * @description This cannot be undone. The money of the trading account is locked for a year and then goes to the staking account, which sends this.
         */
        post: operations["exchange.stakingLinkDisableTradingUser"];
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
    "/exchange#withdraw3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw USDC from the venue.
         * @description From the perpetual balance to an address on Arbitrum. It takes about 5 minutes and costs about 1 USDC.
         */
        post: operations["exchange.withdraw3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#spotSend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a spot token to another account.
         * @description From the spot balance to that of another account on the venue. The first transfer to a new account costs a fee.
         */
        post: operations["exchange.spotSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#usdClassTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move USDC between the spot and the perpetual balance of an account.
         * @description For a sub-account, its address stands behind the amount. The venue refuses this while the account keeps its collateral in one balance.
         */
        post: operations["exchange.usdClassTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#sendAsset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a token between dexs, the spot balance, accounts and sub-accounts.
         * @description From one balance of the account, or of one of its sub-accounts, to one of any account.
         */
        post: operations["exchange.sendAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#agentSendAsset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a token between the balances of an account, signed by an API wallet.
         * @description As sendAsset, but within the account only.
         */
        post: operations["exchange.agentSendAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#sendToEvmWithData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a token to a contract on an EVM chain, together with data.
         * @description The token goes to the HyperEVM, where a contract gets it together with the data. USDC can go on to another chain from there.
         */
        post: operations["exchange.sendToEvmWithData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#hip3LiquidatorTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put money into a dex's backstop liquidator, or take some out.
         * @description For builder-deployed dexs, in steps of 1000 of their collateral token.
         */
        post: operations["exchange.hip3LiquidatorTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#cSignerActionJailSelf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take one's own validator out of consensus.
         * @description Sent by the signer of a validator, before maintenance say. It earns nothing until it is back.
         */
        post: operations["exchange.cSignerActionJailSelf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#cSignerActionUnjailSelf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring one's own validator back into consensus.
         * @description Sent by the signer of a validator. Refused until the time in unjailableAfter of info.validatorSummaries has come.
         */
        post: operations["exchange.cSignerActionUnjailSelf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#cValidatorActionChangeProfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change what is known of one's own validator.
         * @description What is null stays as it is.
         */
        post: operations["exchange.cValidatorActionChangeProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#cValidatorActionRegister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a validator.
         * @description The account becomes its owner and delegates the first stake to it.
         */
        post: operations["exchange.cValidatorActionRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#cValidatorActionUnregister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unregister one's own validator.
         * @description The venue can refuse it on a whole network.
         */
        post: operations["exchange.cValidatorActionUnregister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#createSubAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a sub-account.
         * @description Sub-accounts have no key: the account acts for them with vaultAddress. Resolves to the address of the sub-account.
         */
        post: operations["exchange.createSubAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#subAccountModify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a sub-account.
         * @description The name is for people; the address stays.
         */
        post: operations["exchange.subAccountModify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#subAccountTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move USDC between the perpetual balances of an account and its sub-account.
         * @description The account sends this, also to take money out of the sub-account.
         */
        post: operations["exchange.subAccountTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#subAccountSpotTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a spot token between an account and its sub-account.
         * @description The account sends this, also to take tokens out of the sub-account.
         */
        post: operations["exchange.subAccountSpotTransfer"];
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
    "/exchange#vaultModify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change what a vault allows.
         * @description For its leader. Read it back with info.vaultDetails.
         */
        post: operations["exchange.vaultModify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#vaultTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put USDC into a vault, or take some out.
         * @description From and to the perpetual balance. What was put in stays locked for a while (info.userVaultEquities).
         */
        post: operations["exchange.vaultTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange#vaultDistribute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay money of a vault out to those who put some in, or close the vault.
         * @description For its leader. info.vaultDetails tells how much can be paid out.
         */
        post: operations["exchange.vaultDistribute"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApproveAgentParameters: {
            /** @description Address of the API wallet, 0x and 40 hex digits. */
            agentAddress: components["schemas"]["Address"];
            /**
             * @description Name, at most 16 characters, optionally with an expiry at most 180 days ahead: "bot valid_until 1767225600000". Leave it out for the API wallet without a name.
             * @example bot
             * @example bot valid_until 1767225600000
             */
            agentName?: string;
        };
        /**
         * Format: address
         * @description Account address, 0x and 40 hex digits.
         * @example 0x5e9ee1089755c3435139848e47e6635505d5a13a
         */
        Address: string;
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
        ApproveBuilderFeeParameters: {
            /**
             * @description Highest rate, a percentage of the value with the sign, such as "0.01%". Perpetuals have at most 0.1 %, spot has 1 %. Unit: %.
             * @example 0.01%
             */
            maxFeeRate: string;
            /** @description Address of the builder, 0x and 40 hex digits. */
            builder: components["schemas"]["Address"];
        };
        ExchangeUserDexAbstractionParameters: {
            /** @description The account, or one of its sub-accounts, 0x and 40 hex digits. */
            user: components["schemas"]["Address"];
            /** @description true to share, false to stop. */
            enabled: boolean;
        };
        UserSetAbstractionParameters: {
            /** @description The account, or one of its sub-accounts, 0x and 40 hex digits. */
            user: components["schemas"]["Address"];
            /**
             * @description disabled: each dex and spot have a balance of their own. unifiedAccount: one balance for all. portfolioMargin: one balance, and margin for the whole.
             * @enum {string}
             */
            abstraction: "disabled" | "unifiedAccount" | "portfolioMargin";
        };
        UserPortfolioMarginParameters: {
            /** @description The account, 0x and 40 hex digits. */
            user: components["schemas"]["Address"];
            /** @description true to turn it on, false to turn it off. */
            enabled: boolean;
        };
        ConvertToMultiSigUserParameters: {
            /**
             * @description Who signs and how many of them it takes, as JSON text without spaces; "null" for an ordinary account. `signersText` makes it.
             * @example {"authorizedUsers":["0x1719884eb866cb12b2287399b15f7db5e7d775ea","0x5e9ee1089755c3435139848e47e6635505d5a13a"],"threshold":2}
             * @example null
             */
            signers: string;
        };
        PerpDeployRegisterAsset2Parameters: {
            /** @description The market, and the dex where it is new. */
            registerAsset2: {
                maxGas: components["schemas"]["DeployGas"];
                /** @description The market. */
                assetRequest: {
                    coin: components["schemas"]["DexCoin"];
                    /** @description Decimal places of a size. Best so that the smallest step is worth 1 to 10 USD. */
                    szDecimals: number;
                    /** @description First oracle price. Unit: quote asset. */
                    oraclePx: components["schemas"]["PositiveDecimal"];
                    /** @description Id of the margin table (info.marginTable); below 50 it stands for one tier with that leverage. */
                    marginTableId: number;
                    /**
                     * @description strictIsolated: isolated margin, which cannot be taken out of an open position. noCross: isolated margin. normal: cross or isolated margin.
                     * @enum {string}
                     */
                    marginMode: "strictIsolated" | "noCross" | "normal";
                };
                dex: components["schemas"]["DexName"];
                schema: components["schemas"]["NewDex"];
            };
        };
        /** @description Most that may be paid in the auction; null for its current price. 0 asks for one of the deployments held in reserve, which is used up even while the auction runs. Unit: 1e-8 HYPE. */
        DeployGas: number | null;
        /** @description Market with its dex, such as "xyz:GOLD". */
        DexCoin: string;
        /**
         * Format: decimal
         * @description A positive decimal number as text.
         */
        PositiveDecimal: string;
        /** @description Name of the dex (info.perpDexs), 2 to 4 lower-case characters. */
        DexName: string;
        /** @description The dex, with its first market; null where the dex exists. */
        NewDex: {
            /** @description Long name. */
            fullName: string;
            /** @description Index of the token that serves as collateral (info.spotMeta); 0 is USDC. */
            collateralToken: number;
            /**
             * Format: address
             * @description Account that sets the prices, 0x and 40 hex digits; null for the deployer.
             */
            oracleUpdater: string | null;
        } | null;
        PerpDeployRegisterAssetParameters: {
            /** @description The market, and the dex where it is new. */
            registerAsset: {
                maxGas: components["schemas"]["DeployGas"];
                /** @description The market. */
                assetRequest: {
                    coin: components["schemas"]["DexCoin"];
                    /** @description Decimal places of a size. Best so that the smallest step is worth 1 to 10 USD. */
                    szDecimals: number;
                    /** @description First oracle price. Unit: quote asset. */
                    oraclePx: components["schemas"]["PositiveDecimal"];
                    /** @description Id of the margin table (info.marginTable); below 50 it stands for one tier with that leverage. */
                    marginTableId: number;
                    /** @description true when the market takes isolated margin only. */
                    onlyIsolated: boolean;
                };
                dex: components["schemas"]["DexName"];
                schema: components["schemas"]["NewDex"];
            };
        };
        PerpDeploySetOracleParameters: {
            /** @description The prices. */
            setOracle: {
                dex: components["schemas"]["DexName"];
                /** @description Markets and their oracle prices. May be empty. */
                oraclePxs: components["schemas"]["DexPrices"];
                /** @description Up to two lists of markets and their mark prices, from two ways to work them out. May be empty. */
                markPxs: components["schemas"]["DexPrices"][];
                /** @description Markets and their prices elsewhere, which hold up sudden changes of the mark price. */
                externalPerpPxs: components["schemas"]["DexPrices"];
            };
        };
        DexPrices: [
            components["schemas"]["DexCoin"],
            components["schemas"]["PositiveDecimal"]
        ][];
        PerpDeploySetFundingMultipliersParameters: {
            /** @description Markets and what their funding is multiplied by, 0 to 10. */
            setFundingMultipliers: [
                components["schemas"]["DexCoin"],
                components["schemas"]["ScaleToTen"]
            ][];
        };
        /**
         * Format: decimal
         * @description Multiple, 0 to 10. Unit: ratio.
         */
        ScaleToTen: string;
        PerpDeploySetFundingInterestRatesParameters: {
            /** @description Markets and their interest rates over 8 hours, -0.01 to 0.01. */
            setFundingInterestRates: [
                components["schemas"]["DexCoin"],
                string
            ][];
        };
        PerpDeploySetFundingClampsParameters: {
            /** @description Markets and their clamps over 8 hours, 0 to 0.01. */
            setFundingClamps: [
                components["schemas"]["DexCoin"],
                string
            ][];
        };
        PerpDeploySetMarginTableIdsParameters: {
            /** @description Markets and the ids of their margin tables. */
            setMarginTableIds: [
                components["schemas"]["DexCoin"],
                number
            ][];
        };
        PerpDeploySetOpenInterestCapsParameters: {
            /** @description Markets and their caps. */
            setOpenInterestCaps: [
                components["schemas"]["DexCoin"],
                number | null
            ][];
        };
        PerpDeploySetMarginModesParameters: {
            /** @description Markets and their modes. */
            setMarginModes: [
                components["schemas"]["DexCoin"],
                "strictIsolated" | "noCross"
            ][];
        };
        PerpDeploySetGrowthModesParameters: {
            /** @description Markets and their modes. */
            setGrowthModes: [
                components["schemas"]["DexCoin"],
                boolean
            ][];
        };
        PerpDeploySetDeployerFeesParameters: {
            /** @description Markets and their fees. */
            setDeployerFees: [
                components["schemas"]["DexCoin"],
                components["schemas"]["DeployerFee"]
            ][];
        };
        /** @description Fee and mode. */
        DeployerFee: {
            /** @description Fee of the deployer as a multiple of the usual fee, 0 to 3; in growth mode below 10. */
            scale: components["schemas"]["ScaleToTen"];
            /** @description true for growth mode, which cuts all trading fees by 90 %. */
            growthMode: boolean;
        };
        PerpDeployHaltTradingParameters: {
            /** @description The market. */
            haltTrading: {
                coin: components["schemas"]["DexCoin"];
                /** @description true to halt, false to resume. */
                isHalted: boolean;
            };
        };
        PerpDeployInsertMarginTableParameters: {
            /** @description Dex and table. */
            insertMarginTable: {
                dex: components["schemas"]["DexName"];
                /** @description The table. */
                marginTable: {
                    /** @description What it is for, such as "tiered 20x". */
                    description: string;
                    /** @description Tiers, at most 3, with rising bounds and falling leverage. */
                    marginTiers: {
                        /** @description Value of a position from which the tier holds. Unit: quote asset. */
                        lowerBound: number;
                        /** @description Highest leverage, 1 to 50. Unit: times. */
                        maxLeverage: number;
                    }[];
                };
            };
        };
        PerpDeploySetFeeRecipientParameters: {
            /** @description Dex and recipient. */
            setFeeRecipient: {
                dex: components["schemas"]["DexName"];
                /** @description Account that gets the fees, 0x and 40 hex digits. */
                feeRecipient: components["schemas"]["Address"];
            };
        };
        PerpDeploySetSubDeployersParameters: {
            /** @description The permissions that change. */
            setSubDeployers: {
                dex: components["schemas"]["DexName"];
                subDeployers: components["schemas"]["SubDeployerChanges"];
            };
        };
        /** @description The permissions that change. */
        SubDeployerChanges: {
            /** @description What may be sent, by the name of the variant, such as "setOracle". */
            variant: string;
            /** @description Account that may send it, 0x and 40 hex digits. */
            user: components["schemas"]["Address"];
            /** @description true to allow, false to forbid. */
            allowed: boolean;
        }[];
        PerpDeploySetFeeScaleParameters: {
            /** @description Dex and scale. */
            setFeeScale: {
                dex: components["schemas"]["DexName"];
                /**
                 * Format: decimal
                 * @description Fee of the deployer as a multiple of the usual fee, 0 to 3. Unit: ratio.
                 */
                scale: string;
            };
        };
        PerpDeploySetPerpAnnotationParameters: {
            /** @description The market and what is said of it. */
            setPerpAnnotation: {
                coin: components["schemas"]["DexCoin"];
                /** @description Category, at most 15 characters. */
                category: string;
                /** @description What it is, at most 400 characters. */
                description: string;
                /** @description Name for frontends, at most 9 characters; null for none. */
                displayName: string | null;
                /** @description Words to find it by, at most 2 of at most 10 characters. May be empty. */
                keywords: string[];
            };
        };
        PerpDeployDisableDexParameters: {
            disableDex: components["schemas"]["DexName"];
        };
        SpotDeployRegisterToken2Parameters: {
            /** @description The token. */
            registerToken2: {
                /** @description Name and precision, fixed for good. */
                spec: {
                    /** @description Short name, such as "PURR". */
                    name: string;
                    /** @description Decimal places of a size. */
                    szDecimals: number;
                    /** @description Decimal places of the smallest unit, the wei. */
                    weiDecimals: number;
                };
                /** @description Most that may be paid in the auction, such as 1000000000000 (10000 HYPE). Unit: 1e-8 HYPE. */
                maxGas: number;
                /** @description Long name; none when absent. */
                fullName?: string;
            };
        };
        SpotRegisteredArm: {
            /** @constant */
            status: "ok";
            /** @description Says that it was registered. */
            response: {
                /** @description Kind of answer. */
                type: "default" | (string & {});
                /** @description Index of the token or pair that was registered, where the venue tells it. */
                data?: number;
            };
        };
        SpotDeployUserGenesisParameters: {
            /** @description Who gets how much. */
            userGenesis: {
                /** @description Index of the new token. */
                token: components["schemas"]["SpotTokenIndex"];
                /** @description Accounts and what each gets. May be empty. */
                userAndWei: [
                    components["schemas"]["Address"],
                    components["schemas"]["Wei"]
                ][];
                /** @description Tokens whose holders get some in proportion to what they hold, and how much all of them get. May be empty. */
                existingTokenAndWei: [
                    components["schemas"]["SpotTokenIndex"],
                    components["schemas"]["Wei"]
                ][];
                /** @description Accounts to be left out as holders of other tokens (true), or no longer left out (false). */
                blacklistUsers?: [
                    components["schemas"]["Address"],
                    boolean
                ][];
            };
        };
        /** @description Index of a spot token (info.spotMeta). */
        SpotTokenIndex: number;
        /**
         * Format: decimal
         * @description Amount in the smallest unit of the token, as text. Unit: wei of the token.
         */
        Wei: string;
        SpotDeployGenesisParameters: {
            /** @description The supply. */
            genesis: {
                /** @description Index of the new token. */
                token: components["schemas"]["SpotTokenIndex"];
                /** @description Supply, in the smallest unit of the token. */
                maxSupply: components["schemas"]["Wei"];
                /**
                 * @description true to give Hyperliquidity nothing; absent otherwise. spotDeployRegisterHyperliquidity then takes no orders.
                 * @constant
                 */
                noHyperliquidity?: true;
            };
        };
        SpotDeployRegisterSpotParameters: {
            /** @description The pair. */
            registerSpot: {
                /** @description Base and quote token. */
                tokens: [
                    components["schemas"]["SpotTokenIndex"],
                    components["schemas"]["SpotTokenIndex"]
                ];
            };
        };
        SpotDeployRegisterHyperliquidityParameters: {
            /** @description The orders. */
            registerHyperliquidity: {
                /** @description Index of the pair (info.spotMeta), which is not that of its base token. */
                spot: number;
                /** @description Lowest price. Unit: quote asset. */
                startPx: components["schemas"]["PositiveDecimal"];
                /** @description Size of each order, in tokens and not in wei. Unit: base asset. */
                orderSz: components["schemas"]["PositiveDecimal"];
                /** @description How many orders; 0 where spotDeployGenesis said noHyperliquidity. */
                nOrders: number;
                /** @description How many of the lowest levels begin as bids, which the deployer pays for in the quote token; none when absent. */
                nSeededLevels?: number;
            };
        };
        SpotDeploySetDeployerTradingFeeShareParameters: {
            /** @description The part. */
            setDeployerTradingFeeShare: {
                /** @description Index of the token. */
                token: components["schemas"]["SpotTokenIndex"];
                /** @description Part of the fees, such as "50%". */
                share: string;
            };
        };
        SpotDeployEnableQuoteTokenParameters: {
            /** @description The token. */
            enableQuoteToken: {
                /** @description Index of the token. */
                token: components["schemas"]["SpotTokenIndex"];
            };
        };
        SpotDeployDisableQuoteTokenParameters: {
            /** @description The token. */
            disableQuoteToken: {
                /** @description Index of the token. */
                token: components["schemas"]["SpotTokenIndex"];
            };
        };
        SpotDeployEnableFreezePrivilegeParameters: {
            /** @description The token. */
            enableFreezePrivilege: {
                /** @description Index of the new token. */
                token: components["schemas"]["SpotTokenIndex"];
            };
        };
        SpotDeployFreezeUserParameters: {
            /** @description Whom. */
            freezeUser: {
                /** @description Index of the token. */
                token: components["schemas"]["SpotTokenIndex"];
                /** @description Account that holds it, 0x and 40 hex digits. */
                user: components["schemas"]["Address"];
                /** @description true to freeze, false to let go. */
                freeze: boolean;
            };
        };
        SpotDeployRevokeFreezePrivilegeParameters: {
            /** @description The token. */
            revokeFreezePrivilege: {
                /** @description Index of the token. */
                token: components["schemas"]["SpotTokenIndex"];
            };
        };
        SpotDeploySetTokenAnnotationParameters: {
            /** @description The token and what is said of it. */
            setTokenAnnotation: {
                /** @description Index of the token. */
                token: components["schemas"]["SpotTokenIndex"];
                /** @description What is said of it. */
                annotation: {
                    /** @description Category, at most 15 characters. */
                    category: string;
                    /** @description What it is, at most 400 characters. */
                    description: string;
                    /** @description Name for frontends, at most 9 characters; null for none. */
                    displayName: string | null;
                    /** @description Words to find it by, at most 2 of at most 10 characters. May be empty. */
                    keywords: string[];
                };
            };
        };
        SpotDeploySetDeployerLabelParameters: {
            /** @description The label. */
            setDeployerLabel: {
                /** @description Label, 2 to 4 lower-case characters. */
                label: string;
            };
        };
        SpotDeployRequestEvmContractParameters: {
            /** @description Token and contract. */
            requestEvmContract: {
                /** @description Index of the token. */
                token: components["schemas"]["SpotTokenIndex"];
                /** @description ERC-20 contract, 0x and 40 hex digits. */
                address: components["schemas"]["Address"];
                /** @description Decimal places that the contract has beyond the weiDecimals of the token, -2 to 18: 13 for a contract with 18 and a token with 5. */
                evmExtraWeiDecimals: number;
            };
        };
        FinalizeEvmContractParameters: {
            /** @description Index of the token. */
            token: components["schemas"]["SpotTokenIndex"];
            /** @description How it is proved. An object: the account deployed the contract itself, with this nonce. firstStorageSlot: the first storage slot of the contract holds the address of the account. customStorageSlot: the slot at keccak256("HyperCore deployer") does. */
            input: {
                /** @description The account deployed the contract. */
                create: {
                    /** @description Nonce of the HyperEVM transaction that deployed the contract. */
                    nonce: number;
                };
            } | ("firstStorageSlot" | "customStorageSlot");
        };
        BorrowLendParameters: {
            /**
             * @description supply lends, withdraw takes back what was lent; borrow takes a loan, repay pays it back.
             * @enum {string}
             */
            operation: "supply" | "withdraw" | "repay" | "borrow";
            /** @description Index of the token (info.spotMeta), 0 for USDC. */
            token: number;
            /** @description Amount, such as "20"; null for all there is. Unit: token. */
            amount: components["schemas"]["PositiveDecimalOrNull"];
        };
        /**
         * Format: decimal
         * @description A positive decimal number as text, or null.
         */
        PositiveDecimalOrNull: string | null;
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
        OrderParameters: {
            /** @description The orders. */
            orders: components["schemas"]["Order"][];
            grouping: components["schemas"]["OrderGrouping"];
            builder?: components["schemas"]["OrderBuilder"];
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
        /** @description Asset id. Main perpetuals: the index in info.meta's universe; builder-deployed ones: 100000 + 10000 × index of the dex in info.perpDexs + index in that dex's universe. Spot pairs: 10000 + index of the pair. Sides of outcomes: 100000000 + 10 × outcome + side. Ids differ between mainnet and testnet. */
        AssetId: number;
        /**
         * Format: decimal
         * @description A decimal number of 0 or more as text.
         */
        UnsignedDecimal: string;
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
        /**
         * Format: hex
         * @description Client order id, 0x and 32 hex digits.
         */
        ClientOrderIdGiven: string;
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
                /** @description Order id. */
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
                /** @description Order id. */
                oid: number;
                cloid?: components["schemas"]["ClientOrderId"];
            };
        } | {
            /** @description Why it was refused, in the venue's words. */
            error: string;
        } | ("waitingForFill" | "waitingForTrigger" | (string & {}));
        /** @description Client order id, 0x and 32 hex digits. */
        ClientOrderId: string;
        /** @description A decimal number as text. */
        Decimal: string;
        ModifyParameters: {
            oid: components["schemas"]["OrderToChange"];
            /** @description The new order. */
            order: components["schemas"]["Order"];
            a?: components["schemas"]["AlwaysPlace"];
        };
        /** @description The order to replace, by order id or client order id. */
        OrderToChange: number | components["schemas"]["ClientOrderIdGiven"];
        /**
         * @description true to place the new order even where the old one is gone already; otherwise leave it out.
         * @constant
         */
        AlwaysPlace: true;
        OrderChangeRefused: {
            /** @constant */
            status: "ok";
            /** @description Why the order was not replaced. */
            response: {
                /**
                 * @description Always "order".
                 * @constant
                 */
                type: "order";
                /** @description The fate. */
                data: {
                    /** @description One error. */
                    statuses: {
                        /** @description Why it was refused, in the venue's words. */
                        error: string;
                    }[];
                };
            };
        };
        BatchModifyParameters: {
            /** @description The changes. */
            modifies: {
                oid: components["schemas"]["OrderToChange"];
                /** @description The new order. */
                order: components["schemas"]["Order"];
            }[];
            a?: components["schemas"]["AlwaysPlace"];
        };
        CancelParameters: {
            /** @description The orders. */
            cancels: {
                a: components["schemas"]["AssetId"];
                /** @description Order id. */
                o: number;
            }[];
            f?: components["schemas"]["FastCancel"];
        };
        /**
         * @description true to be put before other actions, which is refused for trigger orders; otherwise leave it out.
         * @constant
         */
        FastCancel: true;
        CancelsDone: {
            /** @constant */
            status: "ok";
            /** @description What became of each cancellation. */
            response: {
                /**
                 * @description Always "cancel".
                 * @constant
                 */
                type: "cancel";
                /** @description The fates. */
                data: {
                    /** @description One per order, in the order of the request; a single error where the whole batch was turned away. */
                    statuses: ("success" | {
                        /** @description Why it was refused, in the venue's words. */
                        error: string;
                    })[];
                };
            };
        };
        CancelByCloidParameters: {
            /** @description The orders. */
            cancels: {
                asset: components["schemas"]["AssetId"];
                cloid: components["schemas"]["ClientOrderIdGiven"];
            }[];
            f?: components["schemas"]["FastCancel"];
        };
        ScheduleCancelParameters: {
            /** @description When to cancel, at least 5 s ahead; absent to unset it. Unit: ms. */
            time?: number;
        };
        TwapOrderParameters: {
            /** @description The order, with the venue's one-letter names. */
            twap: {
                a: components["schemas"]["AssetId"];
                /** @description true for buying, false for selling. */
                b: boolean;
                /** @description Whole size, at most szDecimals decimal places. Unit: base asset. */
                s: components["schemas"]["PositiveDecimal"];
                /** @description true when it may only reduce a position. */
                r: boolean;
                /** @description Duration, 5 to 1440. Unit: min. */
                m: number;
                /** @description true to vary the moments of the slices. */
                t: boolean;
            };
            /** @description When to begin and when to give up; absent to begin at once and go on to the end. */
            details?: {
                /** @description Mark price that begins it, null to begin at once. */
                t: {
                    /** @description Mark price. Unit: quote asset. */
                    p: components["schemas"]["PositiveDecimal"];
                    /** @description true to begin above that price, false to begin below it. */
                    a: boolean;
                } | null;
                /** @description Price that ends it, null for none. Unit: quote asset. */
                s: components["schemas"]["PositiveDecimalOrNull"];
            };
        };
        /** @description The TWAP. */
        TwapOrderResult: {
            /**
             * @description Always "twapOrder".
             * @constant
             */
            type: "twapOrder";
            /** @description What became of it. */
            data: {
                /** @description Its state. */
                status: {
                    /** @description It is under way. */
                    running: {
                        /** @description Id of the TWAP. */
                        twapId: number;
                    };
                };
            };
        };
        TwapCancelParameters: {
            a: components["schemas"]["AssetId"];
            /** @description Id of the TWAP (exchange.twapOrder). */
            t: number;
        };
        /** @description Says that it ended. */
        TwapCancelResult: {
            /**
             * @description Always "twapCancel".
             * @constant
             */
            type: "twapCancel";
            /** @description What became of it. */
            data: {
                /**
                 * @description Always "success".
                 * @constant
                 */
                status: "success";
            };
        };
        UserOutcomeSplitOutcomeParameters: {
            /** @description What to convert. */
            splitOutcome: {
                outcome: components["schemas"]["OutcomeIndex"];
                /** @description Quote tokens to give, and pairs of shares to get. Unit: shares. */
                amount: components["schemas"]["PositiveDecimal"];
            };
        };
        /** @description Index of the outcome (info.outcomeMeta). */
        OutcomeIndex: number;
        UserOutcomeMergeOutcomeParameters: {
            /** @description What to convert. */
            mergeOutcome: {
                outcome: components["schemas"]["OutcomeIndex"];
                amount: components["schemas"]["SharesOrAll"];
            };
        };
        /**
         * Format: decimal
         * @description Shares of each kind to give; null for as many as there are. Unit: shares.
         */
        SharesOrAll: string | null;
        UserOutcomeMergeQuestionParameters: {
            /** @description What to convert. */
            mergeQuestion: {
                question: components["schemas"]["QuestionIndex"];
                amount: components["schemas"]["SharesOrAll"];
            };
        };
        /** @description Index of the question (info.outcomeMeta). */
        QuestionIndex: number;
        UserOutcomeNegateOutcomeParameters: {
            /** @description What to convert. */
            negateOutcome: {
                question: components["schemas"]["QuestionIndex"];
                outcome: components["schemas"]["OutcomeIndex"];
                /** @description No shares to give. Unit: shares. */
                amount: components["schemas"]["PositiveDecimal"];
            };
        };
        ActivateOutcomeDeployerParameters: {
            /** @description true to cease, false to become one. */
            isDeactivate: boolean;
        };
        ActivateOutcomeDeployerActivateParameters: {
            /** @description The venue. */
            activate: {
                venueName: components["schemas"]["VenueName"];
            };
        };
        /** @description Name of the venue, 2 to 4 lower-case letters; no other venue or perpetual dex has it. */
        VenueName: string;
        ActivateOutcomeDeployerDeactivateParameters: Record<string, never>;
        OutcomeDeployRegisterStandaloneOutcomeFromTemplateParameters: {
            venue: components["schemas"]["VenueName"];
            /** @description What to do. */
            operation: {
                /** @description Template and its values. */
                registerStandaloneOutcomeFromTemplate: components["schemas"]["OutcomeTemplateInstanceWithFee"];
            };
        };
        /** @description Template and its values. */
        OutcomeTemplateInstanceWithFee: {
            /** @description Id of the template (info.outcomeTemplates). */
            id: string;
            keywordToValue: components["schemas"]["KeywordValues"];
            /** @description Fee of the deployer as a multiple of the usual fee, 0 to 10. */
            deployerFeeScale: components["schemas"]["ScaleToTen"];
        };
        /** @description One value for each keyword of the template. Empty where it has none. */
        KeywordValues: [
            string,
            string
        ][];
        OutcomeDeployRegisterQuestionFromTemplateParameters: {
            venue: components["schemas"]["VenueName"];
            /** @description What to do. */
            operation: {
                /** @description Question and outcomes. */
                registerQuestionFromTemplate: {
                    /** @description Template of the question and its values. */
                    questionTemplateInstance: components["schemas"]["OutcomeTemplateInstanceWithFee"];
                    /** @description Templates of the outcomes and their values, at most 100. Each must belong to the template of the question. */
                    namedOutcomeTemplateInstances: components["schemas"]["OutcomeTemplateInstance"][];
                };
            };
        };
        /** @description Template and its values. */
        OutcomeTemplateInstance: {
            /** @description Id of the template (info.outcomeTemplates). */
            id: string;
            keywordToValue: components["schemas"]["KeywordValues"];
        };
        OutcomeDeployRegisterAndAssociateNamedOutcomeFromTemplateParameters: {
            venue: components["schemas"]["VenueName"];
            /** @description What to do. */
            operation: {
                /** @description Question and outcome. */
                registerAndAssociateNamedOutcomeFromTemplate: {
                    question: components["schemas"]["QuestionIndex"];
                    /** @description Template of the outcome and its values. */
                    namedOutcomeTemplateInstance: components["schemas"]["OutcomeTemplateInstance"];
                };
            };
        };
        OutcomeDeploySettleOutcomeParameters: {
            venue: components["schemas"]["VenueName"];
            /** @description What to do. */
            operation: {
                /** @description The outcome and what it pays. */
                settleOutcome: components["schemas"]["OutcomeSettlementGiven"];
            };
        };
        /** @description An outcome and what it pays. */
        OutcomeSettlementGiven: {
            outcome: components["schemas"]["OutcomeIndex"];
            /**
             * Format: decimal
             * @description What a Yes share pays, 0 to 1; a No share pays the rest. Unit: quote asset per share.
             */
            settleFraction: string;
            /** @description Always empty. */
            details: string;
            /** @description Name and description of the outcome, exactly as in info.outcomeMeta. */
            nameAndDescription: components["schemas"]["NameAndDescription"];
            /** @description Names of the Yes and the No side, exactly as in info.outcomeMeta. */
            sideNames: [
                string,
                string
            ];
        };
        NameAndDescription: [
            string,
            string
        ];
        OutcomeDeploySettleQuestion2Parameters: {
            venue: components["schemas"]["VenueName"];
            /** @description What to do. */
            operation: {
                /** @description The question and what its outcomes pay. */
                settleQuestion2: {
                    question: components["schemas"]["QuestionIndex"];
                    /** @description All outcomes of the question that are active; one settles to 1, the others to 0. */
                    outcomeSettlements: components["schemas"]["OutcomeSettlementGiven"][];
                    /** @description Name and description of the question, exactly as in info.outcomeMeta. */
                    nameAndDescription: components["schemas"]["NameAndDescription"];
                };
            };
        };
        OutcomeDeploySetSubDeployersParameters: {
            venue: components["schemas"]["VenueName"];
            /** @description What to do. */
            operation: {
                setSubDeployers: components["schemas"]["SubDeployerChanges"];
            };
        };
        SpotDeployOutcomeRegisterStandaloneOutcomeFromTemplateParameters: {
            /** @description What to do. */
            outcome: {
                /** @description Template and its values. */
                registerStandaloneOutcomeFromTemplate: components["schemas"]["OutcomeTemplateInstance"];
            };
        };
        SpotDeployOutcomeRegisterQuestionFromTemplateParameters: {
            /** @description What to do. */
            outcome: {
                /** @description Question and outcomes. */
                registerQuestionFromTemplate: {
                    /** @description Template of the question and its values. */
                    questionTemplateInstance: components["schemas"]["OutcomeTemplateInstance"];
                    /** @description Templates of the outcomes and their values, at most 100. Each must belong to the template of the question. */
                    namedOutcomeTemplateInstances: components["schemas"]["OutcomeTemplateInstance"][];
                };
            };
        };
        SpotDeployOutcomeSettleOutcomeParameters: {
            /** @description What to do. */
            outcome: {
                /** @description The outcome and what it pays. */
                settleOutcome: components["schemas"]["OutcomeSettlementGiven"];
            };
        };
        SpotDeployOutcomeSettleQuestion2Parameters: {
            /** @description What to do. */
            outcome: {
                /** @description The question and what its outcomes pay. */
                settleQuestion2: {
                    question: components["schemas"]["QuestionIndex"];
                    /** @description All outcomes of the question that are active; one settles to 1, the others to 0. */
                    outcomeSettlements: components["schemas"]["OutcomeSettlementGiven"][];
                    /** @description Name and description of the question, exactly as in info.outcomeMeta. */
                    nameAndDescription: components["schemas"]["NameAndDescription"];
                };
            };
        };
        NoopParameters: Record<string, never>;
        ReserveRequestWeightParameters: {
            /** @description Number of actions to buy, 1 to 1844674407370955. Unit: actions. */
            weight: number;
            /** @description Account that gets them, 0x and 40 hex digits; it must exist. Absent for the own one. */
            destination?: components["schemas"]["Address"];
        };
        SetReferrerParameters: {
            /** @description Code of the referrer, 1 to 20 characters. */
            code: string;
        };
        RegisterReferrerParameters: {
            /** @description The code, 1 to 20 characters. */
            code: string;
        };
        ClaimRewardsParameters: Record<string, never>;
        SetDisplayNameParameters: {
            /** @description Name, at most 20 characters; empty to remove it. */
            displayName: string;
        };
        SpotUserParameters: {
            /** @description The setting. */
            toggleSpotDusting: {
                /** @description true to keep small balances, false to let them be sold. */
                optOut: boolean;
            };
        };
        EvmUserModifyParameters: {
            /** @description true for big blocks, false for small ones. */
            usingBigBlocks: boolean;
        };
        AgentEnableDexAbstractionParameters: Record<string, never>;
        AgentSetAbstractionParameters: {
            /**
             * @description i: a balance per dex and for spot. u: one balance for all. p: one balance, with portfolio margin. info.userAbstraction calls them disabled, unifiedAccount and portfolioMargin.
             * @enum {string}
             */
            abstraction: "i" | "u" | "p";
        };
        ValidatorL1StreamParameters: {
            /** @description The rate for a year, "0.04" for 4 %. Unit: ratio. */
            riskFreeRate: components["schemas"]["UnsignedDecimal"];
        };
        GossipPriorityBidParameters: {
            /**
             * @description Slot; 0 goes before 1.
             * @enum {integer}
             */
            slotId: 0 | 1;
            /** @description Address that gets the data early, IPv4 or IPv6, as the peer that sends it sees it. May be anybody's. */
            ip: components["schemas"]["IpAddress"];
            /** @description Highest price to pay, from the spot balance; an auction ends at 10000000 (0.1 HYPE) at the lowest. Unit: 1e-8 HYPE. */
            maxGas: number;
        };
        /** @description IPv4 or IPv6 address. */
        IpAddress: string;
        AuthorizeAqav2RoleParameters: {
            /** @description Index of the token (info.spotMeta), 0 for USDC. */
            token: number;
            /**
             * @description Role.
             * @enum {string}
             */
            role: "technical" | "treasury";
        };
        CDepositParameters: {
            /** @description Amount of HYPE in units of 1e-8 (100000000 is 1 HYPE), at most 2^53-1. Unit: 1e-8 HYPE. */
            wei: number;
        };
        CWithdrawParameters: {
            /** @description Amount of HYPE in units of 1e-8 (100000000 is 1 HYPE), at most 2^53-1. Unit: 1e-8 HYPE. */
            wei: number;
        };
        TokenDelegateParameters: {
            /** @description Address of the validator, 0x and 40 hex digits. */
            validator: components["schemas"]["Address"];
            /** @description Amount of HYPE in units of 1e-8 (100000000 is 1 HYPE), at most 2^53-1. Unit: 1e-8 HYPE. */
            wei: number;
            /** @description true to take it back, false to delegate it. */
            isUndelegate: boolean;
        };
        LinkStakingUserParameters: {
            /** @description The other account: the staking account when the trading account asks, the trading account when the staking account confirms, 0x and 40 hex digits. */
            user: components["schemas"]["Address"];
            /** @description false for the trading account that asks, true for the staking account that confirms. */
            isFinalize: boolean;
        };
        StakingLinkDisableTradingUserParameters: {
            /** @description Trading account to close, 0x and 40 hex digits. */
            tradingUser: components["schemas"]["Address"];
        };
        UsdSendParameters: {
            /** @description Account that gets it, 0x and 40 hex digits. */
            destination: components["schemas"]["Address"];
            /** @description Amount, such as "12.5". Unit: USDC. */
            amount: components["schemas"]["PositiveDecimal"];
        };
        Withdraw3Parameters: {
            /** @description Address on Arbitrum that gets it, 0x and 40 hex digits. */
            destination: components["schemas"]["Address"];
            /** @description Amount, such as "12.5". Unit: USDC. */
            amount: components["schemas"]["PositiveDecimal"];
        };
        SpotSendParameters: {
            /** @description Account that gets it, 0x and 40 hex digits. */
            destination: components["schemas"]["Address"];
            token: components["schemas"]["TransferToken"];
            /** @description Amount of the token, such as "0.5". Unit: token. */
            amount: components["schemas"]["PositiveDecimal"];
        };
        /**
         * @description Token as name and id (info.spotMeta), such as "PURR:0xc4bf3f870c0e9465323c0b6ed28096c2". Ids differ between mainnet and testnet.
         * @example PURR:0xc4bf3f870c0e9465323c0b6ed28096c2
         */
        TransferToken: string;
        UsdClassTransferParameters: {
            /**
             * Format: decimal
             * @description Amount, such as "12.5", or "12.5 subaccount:0x…" for a sub-account. Unit: USDC.
             * @example 12.5
             * @example 12.5 subaccount:0x1719884eb866cb12b2287399b15f7db5e7d775ea
             */
            amount: string;
            /** @description true from spot to perpetuals, false from perpetuals to spot. */
            toPerp: boolean;
        };
        SendAssetParameters: {
            /** @description Account that gets it; the own one to move between own balances, 0x and 40 hex digits. */
            destination: components["schemas"]["Address"];
            /** @description Balance that it leaves: empty for the main perpetual dex, spot for the spot balance, or the name of another dex. */
            sourceDex: components["schemas"]["TransferDex"];
            /** @description Balance that gets it: empty for the main perpetual dex, spot for the spot balance, or the name of another dex. */
            destinationDex: components["schemas"]["TransferDex"];
            token: components["schemas"]["TransferTokenOrUsdc"];
            /** @description Amount of the token, such as "0.5". Unit: token. */
            amount: components["schemas"]["PositiveDecimal"];
            fromSubAccount: components["schemas"]["TransferSubAccount"];
        };
        /** @description Empty for the main perpetual dex, spot for the spot balance, or the name of another dex (info.perpDexs). */
        TransferDex: string;
        /**
         * @description Token as name and id (info.spotMeta), such as "PURR:0xc4bf3f870c0e9465323c0b6ed28096c2"; for USDC its name will do. Ids differ between mainnet and testnet.
         * @example USDC
         * @example PURR:0xc4bf3f870c0e9465323c0b6ed28096c2
         */
        TransferTokenOrUsdc: string;
        /**
         * Format: address
         * @description Sub-account that it comes from, 0x and 40 hex digits; empty for the account itself.
         */
        TransferSubAccount: string;
        AgentSendAssetParameters: {
            /** @description Account that gets it, which must be the one that sends, 0x and 40 hex digits. */
            destination: components["schemas"]["Address"];
            /** @description Balance that it leaves: empty for the main perpetual dex, spot for the spot balance, or the name of another dex. */
            sourceDex: components["schemas"]["TransferDex"];
            /** @description Balance that gets it: empty for the main perpetual dex, spot for the spot balance, or the name of another dex. */
            destinationDex: components["schemas"]["TransferDex"];
            token: components["schemas"]["TransferTokenOrUsdc"];
            /** @description Amount of the token, such as "0.5". Unit: token. */
            amount: components["schemas"]["PositiveDecimal"];
            fromSubAccount: components["schemas"]["TransferSubAccount"];
        };
        SendToEvmWithDataParameters: {
            token: components["schemas"]["TransferTokenOrUsdc"];
            /** @description Amount of the token, such as "0.5". Unit: token. */
            amount: components["schemas"]["PositiveDecimal"];
            /** @description Balance that it leaves: empty for the main perpetual dex, spot for the spot balance, or the name of another dex. */
            sourceDex: components["schemas"]["TransferDex"];
            /** @description Address that gets it, in the encoding that addressEncoding names; hex in lower case, since it is signed as text. */
            destinationRecipient: string;
            /**
             * @description How destinationRecipient is written.
             * @enum {string}
             */
            addressEncoding: "hex" | "base58";
            /** @description Number of the chain that it goes to. For USDC, which leaves through CCTP, that is the number CCTP has for the chain. */
            destinationChainId: number;
            /** @description Most gas that the call may use, at most 2^53-1. Unit: gas. */
            gasLimit: number;
            /**
             * Format: hex
             * @description What the contract is called with, in hex; "0x" for nothing.
             */
            data: string;
        };
        Hip3LiquidatorTransferParameters: {
            /** @description Name of the builder-deployed dex (info.perpDexs). */
            dex: string;
            /** @description Amount, a multiple of 1000000000 (1000 of the collateral token). Unit: 1e-6 collateral token. */
            ntl: number;
            /** @description true to put money in, false to take it out. */
            isDeposit: boolean;
        };
        CSignerActionJailSelfParameters: Record<string, never>;
        CSignerActionUnjailSelfParameters: Record<string, never>;
        CValidatorActionChangeProfileParameters: {
            /** @description The changes. */
            changeProfile: {
                /** @description Address of the node in the network; null to keep it. */
                node_ip: {
                    Ip: components["schemas"]["IpAddress"];
                } | null;
                /** @description Name; null to keep it. */
                name: string | null;
                /** @description Description; null to keep it. */
                description: string | null;
                /** @description true for a validator that takes part in consensus. Always sent. */
                unjailed: boolean;
                /** @description true to take no more delegations, false to take them; null to keep it. */
                disable_delegations: boolean | null;
                /** @description Part of the rewards that the validator keeps, 500 for 5 %; null to keep it. Unit: 0.01 %. */
                commission_bps: number | null;
                /**
                 * Format: address
                 * @description Address that signs for it in consensus, 0x and 40 hex digits; null to keep it.
                 */
                signer: string | null;
            };
        };
        CValidatorActionRegisterParameters: {
            /** @description The validator. */
            register: {
                /** @description What is known of it. */
                profile: {
                    /** @description Address of the node in the network. */
                    node_ip: {
                        Ip: components["schemas"]["IpAddress"];
                    };
                    /** @description Name. */
                    name: string;
                    /** @description Description. */
                    description: string;
                    /** @description true for a validator that takes no delegations. */
                    delegations_disabled: boolean;
                    /** @description Part of the rewards that the validator keeps, 500 for 5 %. Unit: 0.01 %. */
                    commission_bps: number;
                    /** @description Address that signs for it in consensus, 0x and 40 hex digits. */
                    signer: components["schemas"]["Address"];
                };
                /** @description true for a validator that takes part in consensus at once. */
                unjailed: boolean;
                /** @description First stake, from the staking balance. Unit: 1e-8 HYPE. */
                initial_wei: number;
            };
        };
        CValidatorActionUnregisterParameters: Record<string, never>;
        CreateSubAccountParameters: {
            /** @description Name, 1 to 16 characters. */
            name: string;
        };
        /** @description The new sub-account. */
        CreateSubAccountResult: {
            /**
             * @description Always "createSubAccount".
             * @constant
             */
            type: "createSubAccount";
            /** @description Its address. */
            data: components["schemas"]["AnsweredAddress"];
        };
        /** @description Account address. */
        AnsweredAddress: string;
        SubAccountModifyParameters: {
            /** @description Address of the sub-account, 0x and 40 hex digits. */
            subAccountUser: components["schemas"]["Address"];
            /** @description New name, 1 to 16 characters. */
            name: string;
        };
        SubAccountTransferParameters: {
            /** @description Address of the sub-account, 0x and 40 hex digits. */
            subAccountUser: components["schemas"]["Address"];
            /** @description true into the sub-account, false out of it. */
            isDeposit: boolean;
            /** @description Amount, a whole number of millionths (1000000 is 1 USDC), at most 2^53-1. Unit: 1e-6 USDC. */
            usd: number;
        };
        SubAccountSpotTransferParameters: {
            /** @description Address of the sub-account, 0x and 40 hex digits. */
            subAccountUser: components["schemas"]["Address"];
            /** @description true into the sub-account, false out of it. */
            isDeposit: boolean;
            token: components["schemas"]["TransferToken"];
            /** @description Amount of the token, such as "0.5". Unit: token. */
            amount: components["schemas"]["PositiveDecimal"];
        };
        CreateVaultParameters: {
            /** @description Name, 3 to 50 characters. */
            name: string;
            /** @description What the vault does, 10 to 250 characters. */
            description: string;
            /** @description First deposit, at least 100000000 (100 USDC) and at most 2^53-1. Unit: 1e-6 USDC. */
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
        VaultModifyParameters: {
            /** @description Address of the vault, 0x and 40 hex digits. */
            vaultAddress: components["schemas"]["Address"];
            /** @description Whether others may put money in; null leaves it as it is. */
            allowDeposits: boolean | null;
            /** @description Whether positions are always closed when money is taken out; null leaves it as it is. */
            alwaysCloseOnWithdraw: boolean | null;
        };
        VaultTransferParameters: {
            /** @description Address of the vault, 0x and 40 hex digits. */
            vaultAddress: components["schemas"]["Address"];
            /** @description true to put money in, false to take it out. */
            isDeposit: boolean;
            /** @description Amount, a whole number of millionths (1000000 is 1 USDC), at most 2^53-1. Unit: 1e-6 USDC. */
            usd: number;
        };
        VaultDistributeParameters: {
            /** @description Address of the vault, 0x and 40 hex digits. */
            vaultAddress: components["schemas"]["Address"];
            /** @description Amount, a whole number of millionths (1000000 is 1 USDC), at most 2^53-1. 0 closes the vault. Unit: 1e-6 USDC. */
            usd: number;
        };
        UpdateLeverageParameters: {
            asset: components["schemas"]["AssetId"];
            /** @description true for cross margin, false for isolated margin. */
            isCross: boolean;
            /** @description Leverage, a whole number from 1 to the market's maxLeverage (info.meta). Unit: times. */
            leverage: number;
        };
        UpdateIsolatedMarginParameters: {
            asset: components["schemas"]["AssetId"];
            /** @description No effect while positions are one-way; the official SDK always sends true. */
            isBuy: boolean;
            /** @description Amount to add (positive) or remove (negative), a whole number of millionths of the dex's collateral token (1000000 is 1 USDC). Not 0. Unit: 1e-6 USDC. */
            ntli: number;
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
        ApproveAgentResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        ApproveBuilderFeeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        ExchangeUserDexAbstractionResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        UserSetAbstractionResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        UserPortfolioMarginResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        ConvertToMultiSigUserResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeployRegisterAsset2Result: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeployRegisterAssetResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeploySetOracleResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeploySetFundingMultipliersResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeploySetFundingInterestRatesResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeploySetFundingClampsResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeploySetMarginTableIdsResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeploySetOpenInterestCapsResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeploySetMarginModesResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeploySetGrowthModesResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeploySetDeployerFeesResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeployHaltTradingResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeployInsertMarginTableResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeploySetFeeRecipientResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeploySetSubDeployersResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeploySetFeeScaleResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeploySetPerpAnnotationResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        PerpDeployDisableDexResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that it was registered. */
        SpotDeployRegisterToken2Result: {
            /** @description Kind of answer. */
            type: "default" | (string & {});
            /** @description Index of the token or pair that was registered, where the venue tells it. */
            data?: number;
        };
        /** @description Says that the action was applied. */
        SpotDeployUserGenesisResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotDeployGenesisResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that it was registered. */
        SpotDeployRegisterSpotResult: {
            /** @description Kind of answer. */
            type: "default" | (string & {});
            /** @description Index of the token or pair that was registered, where the venue tells it. */
            data?: number;
        };
        /** @description Says that the action was applied. */
        SpotDeployRegisterHyperliquidityResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotDeploySetDeployerTradingFeeShareResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotDeployEnableQuoteTokenResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotDeployDisableQuoteTokenResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotDeployEnableFreezePrivilegeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotDeployFreezeUserResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotDeployRevokeFreezePrivilegeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotDeploySetTokenAnnotationResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotDeploySetDeployerLabelResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotDeployRequestEvmContractResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        FinalizeEvmContractResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        BorrowLendResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description What the inner action answers. */
        MultiSigResult: {
            /** @description Kind of answer. */
            type: "default" | "order" | "cancel" | "twapOrder" | "twapCancel" | "createSubAccount" | "createVault" | (string & {});
            /** @description What it says beyond that, where it says more. */
            data?: unknown;
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
        /** @description Says that the action was applied. */
        ModifyResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description What became of each order. */
        BatchModifyResult: {
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
        /** @description What became of each cancellation. */
        CancelResult: {
            /**
             * @description Always "cancel".
             * @constant
             */
            type: "cancel";
            /** @description The fates. */
            data: {
                /** @description One per order, in the order of the request; a single error where the whole batch was turned away. */
                statuses: ("success" | {
                    /** @description Why it was refused, in the venue's words. */
                    error: string;
                })[];
            };
        };
        /** @description What became of each cancellation. */
        CancelByCloidResult: {
            /**
             * @description Always "cancel".
             * @constant
             */
            type: "cancel";
            /** @description The fates. */
            data: {
                /** @description One per order, in the order of the request; a single error where the whole batch was turned away. */
                statuses: ("success" | {
                    /** @description Why it was refused, in the venue's words. */
                    error: string;
                })[];
            };
        };
        /** @description Says that the action was applied. */
        ScheduleCancelResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        UserOutcomeSplitOutcomeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        UserOutcomeMergeOutcomeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        UserOutcomeMergeQuestionResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        UserOutcomeNegateOutcomeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        ActivateOutcomeDeployerResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        ActivateOutcomeDeployerActivateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        ActivateOutcomeDeployerDeactivateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        OutcomeDeployRegisterStandaloneOutcomeFromTemplateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        OutcomeDeployRegisterQuestionFromTemplateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        OutcomeDeployRegisterAndAssociateNamedOutcomeFromTemplateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        OutcomeDeploySettleOutcomeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        OutcomeDeploySettleQuestion2Result: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        OutcomeDeploySetSubDeployersResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotDeployOutcomeRegisterStandaloneOutcomeFromTemplateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotDeployOutcomeRegisterQuestionFromTemplateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotDeployOutcomeSettleOutcomeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotDeployOutcomeSettleQuestion2Result: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        NoopResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        ReserveRequestWeightResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SetReferrerResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        RegisterReferrerResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        ClaimRewardsResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SetDisplayNameResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotUserResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        EvmUserModifyResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        AgentEnableDexAbstractionResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        AgentSetAbstractionResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        ValidatorL1StreamResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        GossipPriorityBidResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        AuthorizeAqav2RoleResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        CDepositResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        CWithdrawResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        TokenDelegateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        LinkStakingUserResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        StakingLinkDisableTradingUserResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        UsdSendResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        Withdraw3Result: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SpotSendResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        UsdClassTransferResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SendAssetResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        AgentSendAssetResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SendToEvmWithDataResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        Hip3LiquidatorTransferResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        CSignerActionJailSelfResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        CSignerActionUnjailSelfResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        CValidatorActionChangeProfileResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        CValidatorActionRegisterResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        CValidatorActionUnregisterResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SubAccountModifyResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SubAccountTransferResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        SubAccountSpotTransferResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        VaultModifyResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        VaultTransferResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        VaultDistributeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        UpdateLeverageResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        UpdateIsolatedMarginResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        /** @description Says that the action was applied. */
        TopUpIsolatedOnlyMarginResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
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
        /** @description Registered, or refused with a text. Both arrive under status 200. */
        SpotRegistered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SpotRegisteredArm"] | components["schemas"]["ActionRefused"];
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
        /** @description Replaced, or refused in one of two ways. All arrive under status 200. */
        OrderChanged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ActionDone"] | components["schemas"]["ActionRefused"] | components["schemas"]["OrderChangeRefused"];
            };
        };
        /** @description The fate of each cancellation, or a refusal of the whole action. Both arrive under status 200. */
        CancelResult: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CancelsDone"] | components["schemas"]["ActionRefused"];
            };
        };
        /** @description The TWAP, or a refusal. All arrive under status 200. */
        TwapPlaced: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    status: "ok";
                    response: components["schemas"]["TwapOrderResult"];
                } | {
                    /** @constant */
                    status: "ok";
                    /** @description Why it was refused. */
                    response: {
                        /**
                         * @description Always "twapOrder".
                         * @constant
                         */
                        type: "twapOrder";
                        /** @description The refusal. */
                        data: {
                            /** @description The refusal. */
                            status: {
                                /** @description Why it was refused, in the venue's words. */
                                error: string;
                            };
                        };
                    };
                } | components["schemas"]["ActionRefused"];
            };
        };
        /** @description Ended, or refused. All arrive under status 200. */
        TwapCancelled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    status: "ok";
                    response: components["schemas"]["TwapCancelResult"];
                } | {
                    /** @constant */
                    status: "ok";
                    /** @description Why it was refused. */
                    response: {
                        /**
                         * @description Always "twapCancel".
                         * @constant
                         */
                        type: "twapCancel";
                        /** @description The refusal. */
                        data: {
                            /** @description The refusal. */
                            status: {
                                /** @description Why it was refused, in the venue's words. */
                                error: string;
                            };
                        };
                    };
                } | components["schemas"]["ActionRefused"];
            };
        };
        /** @description The new sub-account, or a refusal. Both arrive under status 200. */
        SubAccountCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    status: "ok";
                    response: components["schemas"]["CreateSubAccountResult"];
                } | components["schemas"]["ActionRefused"];
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
                    response: components["schemas"]["CreateVaultResult"];
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
    "exchange.approveAgent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["ApproveAgentParameters"];
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
    "exchange.approveBuilderFee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["ApproveBuilderFeeParameters"];
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
    "exchange.userDexAbstraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["ExchangeUserDexAbstractionParameters"];
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
    "exchange.userSetAbstraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["UserSetAbstractionParameters"];
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
    "exchange.userPortfolioMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["UserPortfolioMarginParameters"];
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
    "exchange.convertToMultiSigUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["ConvertToMultiSigUserParameters"];
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
    "exchange.perpDeployRegisterAsset2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeployRegisterAsset2Parameters"];
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
    "exchange.perpDeployRegisterAsset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeployRegisterAssetParameters"];
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
    "exchange.perpDeploySetOracle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeploySetOracleParameters"];
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
    "exchange.perpDeploySetFundingMultipliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeploySetFundingMultipliersParameters"];
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
    "exchange.perpDeploySetFundingInterestRates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeploySetFundingInterestRatesParameters"];
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
    "exchange.perpDeploySetFundingClamps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeploySetFundingClampsParameters"];
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
    "exchange.perpDeploySetMarginTableIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeploySetMarginTableIdsParameters"];
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
    "exchange.perpDeploySetOpenInterestCaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeploySetOpenInterestCapsParameters"];
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
    "exchange.perpDeploySetMarginModes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeploySetMarginModesParameters"];
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
    "exchange.perpDeploySetGrowthModes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeploySetGrowthModesParameters"];
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
    "exchange.perpDeploySetDeployerFees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeploySetDeployerFeesParameters"];
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
    "exchange.perpDeployHaltTrading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeployHaltTradingParameters"];
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
    "exchange.perpDeployInsertMarginTable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeployInsertMarginTableParameters"];
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
    "exchange.perpDeploySetFeeRecipient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeploySetFeeRecipientParameters"];
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
    "exchange.perpDeploySetSubDeployers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeploySetSubDeployersParameters"];
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
    "exchange.perpDeploySetFeeScale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeploySetFeeScaleParameters"];
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
    "exchange.perpDeploySetPerpAnnotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeploySetPerpAnnotationParameters"];
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
    "exchange.perpDeployDisableDex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["PerpDeployDisableDexParameters"];
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
    "exchange.spotDeployRegisterToken2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployRegisterToken2Parameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["SpotRegistered"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "exchange.spotDeployUserGenesis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployUserGenesisParameters"];
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
    "exchange.spotDeployGenesis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployGenesisParameters"];
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
    "exchange.spotDeployRegisterSpot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployRegisterSpotParameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["SpotRegistered"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "exchange.spotDeployRegisterHyperliquidity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployRegisterHyperliquidityParameters"];
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
    "exchange.spotDeploySetDeployerTradingFeeShare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeploySetDeployerTradingFeeShareParameters"];
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
    "exchange.spotDeployEnableQuoteToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployEnableQuoteTokenParameters"];
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
    "exchange.spotDeployDisableQuoteToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployDisableQuoteTokenParameters"];
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
    "exchange.spotDeployEnableFreezePrivilege": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployEnableFreezePrivilegeParameters"];
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
    "exchange.spotDeployFreezeUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployFreezeUserParameters"];
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
    "exchange.spotDeployRevokeFreezePrivilege": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployRevokeFreezePrivilegeParameters"];
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
    "exchange.spotDeploySetTokenAnnotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeploySetTokenAnnotationParameters"];
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
    "exchange.spotDeploySetDeployerLabel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeploySetDeployerLabelParameters"];
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
    "exchange.spotDeployRequestEvmContract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployRequestEvmContractParameters"];
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
    "exchange.finalizeEvmContract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["FinalizeEvmContractParameters"];
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
    "exchange.borrowLend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["BorrowLendParameters"];
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
    "exchange.modify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["ModifyParameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["OrderChanged"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "exchange.batchModify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["BatchModifyParameters"];
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
    "exchange.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["CancelParameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["CancelResult"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "exchange.cancelByCloid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["CancelByCloidParameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["CancelResult"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "exchange.scheduleCancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["ScheduleCancelParameters"];
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
    "exchange.twapOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["TwapOrderParameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["TwapPlaced"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "exchange.twapCancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["TwapCancelParameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["TwapCancelled"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "exchange.userOutcomeSplitOutcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["UserOutcomeSplitOutcomeParameters"];
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
    "exchange.userOutcomeMergeOutcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["UserOutcomeMergeOutcomeParameters"];
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
    "exchange.userOutcomeMergeQuestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["UserOutcomeMergeQuestionParameters"];
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
    "exchange.userOutcomeNegateOutcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["UserOutcomeNegateOutcomeParameters"];
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
    "exchange.activateOutcomeDeployer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["ActivateOutcomeDeployerParameters"];
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
    "exchange.activateOutcomeDeployerActivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["ActivateOutcomeDeployerActivateParameters"];
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
    "exchange.activateOutcomeDeployerDeactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["ActivateOutcomeDeployerDeactivateParameters"];
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
    "exchange.outcomeDeployRegisterStandaloneOutcomeFromTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["OutcomeDeployRegisterStandaloneOutcomeFromTemplateParameters"];
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
    "exchange.outcomeDeployRegisterQuestionFromTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["OutcomeDeployRegisterQuestionFromTemplateParameters"];
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
    "exchange.outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["OutcomeDeployRegisterAndAssociateNamedOutcomeFromTemplateParameters"];
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
    "exchange.outcomeDeploySettleOutcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["OutcomeDeploySettleOutcomeParameters"];
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
    "exchange.outcomeDeploySettleQuestion2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["OutcomeDeploySettleQuestion2Parameters"];
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
    "exchange.outcomeDeploySetSubDeployers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["OutcomeDeploySetSubDeployersParameters"];
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
    "exchange.spotDeployOutcomeRegisterStandaloneOutcomeFromTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployOutcomeRegisterStandaloneOutcomeFromTemplateParameters"];
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
    "exchange.spotDeployOutcomeRegisterQuestionFromTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployOutcomeRegisterQuestionFromTemplateParameters"];
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
    "exchange.spotDeployOutcomeSettleOutcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployOutcomeSettleOutcomeParameters"];
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
    "exchange.spotDeployOutcomeSettleQuestion2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotDeployOutcomeSettleQuestion2Parameters"];
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
    "exchange.noop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["NoopParameters"];
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
    "exchange.reserveRequestWeight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["ReserveRequestWeightParameters"];
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
    "exchange.setReferrer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SetReferrerParameters"];
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
    "exchange.registerReferrer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["RegisterReferrerParameters"];
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
    "exchange.claimRewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["ClaimRewardsParameters"];
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
    "exchange.setDisplayName": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SetDisplayNameParameters"];
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
    "exchange.spotUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotUserParameters"];
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
    "exchange.evmUserModify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["EvmUserModifyParameters"];
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
    "exchange.agentEnableDexAbstraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["AgentEnableDexAbstractionParameters"];
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
    "exchange.agentSetAbstraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["AgentSetAbstractionParameters"];
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
    "exchange.validatorL1Stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["ValidatorL1StreamParameters"];
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
    "exchange.gossipPriorityBid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["GossipPriorityBidParameters"];
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
    "exchange.authorizeAqav2Role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["AuthorizeAqav2RoleParameters"];
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
    "exchange.cDeposit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["CDepositParameters"];
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
    "exchange.cWithdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["CWithdrawParameters"];
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
    "exchange.tokenDelegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["TokenDelegateParameters"];
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
    "exchange.linkStakingUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["LinkStakingUserParameters"];
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
    "exchange.stakingLinkDisableTradingUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["StakingLinkDisableTradingUserParameters"];
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
    "exchange.withdraw3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["Withdraw3Parameters"];
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
    "exchange.spotSend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SpotSendParameters"];
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
    "exchange.usdClassTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["UsdClassTransferParameters"];
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
    "exchange.sendAsset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SendAssetParameters"];
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
    "exchange.agentSendAsset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["AgentSendAssetParameters"];
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
    "exchange.sendToEvmWithData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SendToEvmWithDataParameters"];
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
    "exchange.hip3LiquidatorTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["Hip3LiquidatorTransferParameters"];
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
    "exchange.cSignerActionJailSelf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["CSignerActionJailSelfParameters"];
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
    "exchange.cSignerActionUnjailSelf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["CSignerActionUnjailSelfParameters"];
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
    "exchange.cValidatorActionChangeProfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["CValidatorActionChangeProfileParameters"];
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
    "exchange.cValidatorActionRegister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["CValidatorActionRegisterParameters"];
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
    "exchange.cValidatorActionUnregister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["CValidatorActionUnregisterParameters"];
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
    "exchange.createSubAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["CreateSubAccountParameters"];
                };
            };
        };
        responses: {
            200: components["responses"]["SubAccountCreated"];
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "exchange.subAccountModify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SubAccountModifyParameters"];
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
    "exchange.subAccountTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SubAccountTransferParameters"];
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
    "exchange.subAccountSpotTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["SubAccountSpotTransferParameters"];
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
    "exchange.vaultModify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["VaultModifyParameters"];
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
    "exchange.vaultTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["VaultTransferParameters"];
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
    "exchange.vaultDistribute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["VaultDistributeParameters"];
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
}
