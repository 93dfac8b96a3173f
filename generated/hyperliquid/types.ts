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
    "//explorer/explorer#blockDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a block and its transactions by its height.
         * @description A height without a block is an error.
         */
        post: operations["explorer.blockDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//explorer/explorer#txDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a transaction by its hash.
         * @description Tells what was asked for, and the error where it was refused.
         */
        post: operations["explorer.txDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//explorer/explorer#userDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the latest transactions of an address.
         * @description Newest first, 300 at most, and there is no way to older ones. Some are of others and only name the address.
         */
        post: operations["explorer.userDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        /** @description IPv4 or IPv6 address. */
        IpAddress: string;
        /** @description Asset id. Main perpetuals: the index in info.meta's universe; builder-deployed ones: 100000 + 10000 × index of the dex in info.perpDexs + index in that dex's universe. Spot pairs: 10000 + index of the pair. Sides of outcomes: 100000000 + 10 × outcome + side. Ids differ between mainnet and testnet. */
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
        /** @description Name of the dex (info.perpDexs), 2 to 4 lower-case characters. */
        DexName: string;
        /** @description Market with its dex, such as "xyz:GOLD". */
        DexCoin: string;
        DexPrices: [
            components["schemas"]["DexCoin"],
            components["schemas"]["PositiveDecimal"]
        ][];
        /** @description Most that may be paid in the auction; null for its current price. 0 asks for one of the deployments held in reserve, which is used up even while the auction runs. Unit: 1e-8 HYPE. */
        DeployGas: number | null;
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
        /**
         * Format: decimal
         * @description Multiple, 0 to 10. Unit: ratio.
         */
        ScaleToTen: string;
        /** @description Fee and mode. */
        DeployerFee: {
            /** @description Fee of the deployer as a multiple of the usual fee, 0 to 3; in growth mode below 10. */
            scale: components["schemas"]["ScaleToTen"];
            /** @description true for growth mode, which cuts all trading fees by 90 %. */
            growthMode: boolean;
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
        /** @description Index of a spot token (info.spotMeta). */
        SpotTokenIndex: number;
        /**
         * Format: decimal
         * @description Amount in the smallest unit of the token, as text. Unit: wei of the token.
         */
        Wei: string;
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
        /** @description The order to replace, by order id or client order id. */
        OrderToChange: number | components["schemas"]["ClientOrderIdGiven"];
        /**
         * @description true to place the new order even where the old one is gone already; otherwise leave it out.
         * @constant
         */
        AlwaysPlace: true;
        /**
         * @description true to be put before other actions, which is refused for trigger orders; otherwise leave it out.
         * @constant
         */
        FastCancel: true;
        /**
         * Format: decimal
         * @description A positive decimal number as text, or null.
         */
        PositiveDecimalOrNull: string | null;
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
        /** @description Index of the outcome (info.outcomeMeta). */
        OutcomeIndex: number;
        /** @description Index of the question (info.outcomeMeta). */
        QuestionIndex: number;
        /**
         * Format: decimal
         * @description Shares of each kind to give; null for as many as there are. Unit: shares.
         */
        SharesOrAll: string | null;
        /** @description Name of the venue, 2 to 4 lower-case letters; no other venue or perpetual dex has it. */
        VenueName: string;
        /** @description One value for each keyword of the template. Empty where it has none. */
        KeywordValues: [
            string,
            string
        ][];
        /** @description Template and its values. */
        OutcomeTemplateInstance: {
            /** @description Id of the template (info.outcomeTemplates). */
            id: string;
            keywordToValue: components["schemas"]["KeywordValues"];
        };
        /** @description Template and its values. */
        OutcomeTemplateInstanceWithFee: {
            /** @description Id of the template (info.outcomeTemplates). */
            id: string;
            keywordToValue: components["schemas"]["KeywordValues"];
            /** @description Fee of the deployer as a multiple of the usual fee, 0 to 10. */
            deployerFeeScale: components["schemas"]["ScaleToTen"];
        };
        NameAndDescription: [
            string,
            string
        ];
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
        /**
         * @description Token as name and id (info.spotMeta), such as "PURR:0xc4bf3f870c0e9465323c0b6ed28096c2". Ids differ between mainnet and testnet.
         * @example PURR:0xc4bf3f870c0e9465323c0b6ed28096c2
         */
        TransferToken: string;
        /**
         * @description Token as name and id (info.spotMeta), such as "PURR:0xc4bf3f870c0e9465323c0b6ed28096c2"; for USDC its name will do. Ids differ between mainnet and testnet.
         * @example USDC
         * @example PURR:0xc4bf3f870c0e9465323c0b6ed28096c2
         */
        TransferTokenOrUsdc: string;
        /** @description Empty for the main perpetual dex, spot for the spot balance, or the name of another dex (info.perpDexs). */
        TransferDex: string;
        /**
         * Format: address
         * @description Sub-account that it comes from, 0x and 40 hex digits; empty for the account itself.
         */
        TransferSubAccount: string;
        /** @description Hash, 0x and 64 hex digits. */
        ExplorerHash: string;
        /** @description The action as it was signed; `type` says which, the other members depend on it. */
        ExplorerAction: {
            /** @description Kind of action, such as order or usdSend. */
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The transaction. */
        ExplorerTransaction: {
            action: components["schemas"]["ExplorerAction"];
            /** @description Height of the block. */
            block: number;
            /** @description Why it was refused, null where it was carried out. */
            error: string | null;
            /** @description Hash of the transaction. */
            hash: components["schemas"]["ExplorerHash"];
            /** @description When it was made. Unit: ms. */
            time: number;
            /** @description Address that it was made by. */
            user: components["schemas"]["AnsweredAddress"];
        };
        ExplorerError: {
            /**
             * @description Always "error".
             * @constant
             */
            type: "error";
            /** @description What was wrong, in the venue's words. */
            message: string;
        };
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
        /** @description A token and its value. */
        TokenValue: [
            number,
            components["schemas"]["Decimal"]
        ];
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
        /** @description A moment and the value then. */
        ValueAtTime: [
            number,
            components["schemas"]["Decimal"]
        ];
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
        /** @description Abstraction mode of the account; absent for the default one. */
        AccountAbstraction: "unifiedAccount" | "portfolioMargin" | "disabled" | (string & {});
        LedVault: {
            /** @description Address of the vault. */
            address: components["schemas"]["AnsweredAddress"];
            /** @description Its name. */
            name: string;
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
        /** @description An amount without and with interest. */
        BorrowLendAmount: {
            /** @description Amount without interest. Unit: token. */
            basis: components["schemas"]["Decimal"];
            /** @description Amount with interest. Unit: token. */
            value: components["schemas"]["Decimal"];
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
        /** @description Name of the market: BTC for a perpetual, dex:COIN on a builder-deployed dex, PURR/USDC or @107 for a spot pair, #10 for a side of an outcome. */
        MarketName: string;
        /** @description Name of the perpetual in info.meta, such as BTC; on a builder-deployed dex it starts with the name of the dex, as in dex:COIN. */
        PerpetualName: components["schemas"]["MarketName"];
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
        PredictedFunding: {
            /** @description Predicted rate of one interval, negative when shorts will pay longs. Unit: ratio. */
            fundingRate: components["schemas"]["Decimal"];
            /** @description When it will be paid. Unit: ms. */
            nextFundingTime: number;
            /** @description Length of the interval, where the venue reports it. Unit: h. */
            fundingIntervalHours?: number;
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
        PerpetualDexStatus: {
            /** @description Deposits less withdrawals. Unit: collateral token. */
            totalNetDeposit: components["schemas"]["Decimal"];
        };
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
        /** @description bridge for the venue's own bridge, cctp for Circle's transfer protocol. */
        UsdcRoute: "bridge" | "cctp" | (string & {});
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
        OrderWithStatus: {
            /** @description The order. */
            order: components["schemas"]["FrontendOrder"];
            /** @description State of the order: open, filled, triggered, or why it ended. Names that end in Rejected were never in the book. */
            status: "open" | "filled" | "canceled" | "triggered" | "rejected" | "marginCanceled" | "vaultWithdrawalCanceled" | "openInterestCapCanceled" | "selfTradeCanceled" | "reduceOnlyCanceled" | "siblingFilledCanceled" | "delistedCanceled" | "liquidatedCanceled" | "outcomeSettledCanceled" | "scheduledCancel" | "internalCancel" | "tickRejected" | "minTradeNtlRejected" | "perpMarginRejected" | "reduceOnlyRejected" | "badAloPxRejected" | "iocCancelRejected" | "badTriggerPxRejected" | "marketOrderNoLiquidityRejected" | "positionIncreaseAtOpenInterestCapRejected" | "positionFlipAtOpenInterestCapRejected" | "tooAggressiveAtOpenInterestCapRejected" | "openInterestIncreaseRejected" | "insufficientSpotBalanceRejected" | "oracleRejected" | "perpMaxPositionRejected" | "tooManyOpenOrdersRejected" | (string & {});
            /** @description When it came into this state. Unit: ms. */
            statusTimestamp: number;
        };
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
        /** @description Hash of the transaction; all zeros where none stands behind it, as for a slice of a TWAP. */
        AccountEventHash: string;
        TwapSliceFill: {
            /** @description The fill. */
            fill: components["schemas"]["Fill"];
            /** @description Id of the TWAP. */
            twapId: number;
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
        /** @description IPv4 address. */
        GossipIp: string;
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
        /** @description Says that the action was applied. */
        ApproveAgentResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        ApproveBuilderFeeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        ExchangeUserDexAbstractionParameters: {
            /** @description The account, or one of its sub-accounts, 0x and 40 hex digits. */
            user: components["schemas"]["Address"];
            /** @description true to share, false to stop. */
            enabled: boolean;
        };
        /** @description Says that the action was applied. */
        ExchangeUserDexAbstractionResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        UserSetAbstractionResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        UserPortfolioMarginParameters: {
            /** @description The account, 0x and 40 hex digits. */
            user: components["schemas"]["Address"];
            /** @description true to turn it on, false to turn it off. */
            enabled: boolean;
        };
        /** @description Says that the action was applied. */
        UserPortfolioMarginResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        ConvertToMultiSigUserParameters: {
            /**
             * @description Who signs and how many of them it takes, as JSON text without spaces; "null" for an ordinary account. `signersText` makes it.
             * @example {"authorizedUsers":["0x1719884eb866cb12b2287399b15f7db5e7d775ea","0x5e9ee1089755c3435139848e47e6635505d5a13a"],"threshold":2}
             * @example null
             */
            signers: string;
        };
        /** @description Says that the action was applied. */
        ConvertToMultiSigUserResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        PerpDeployRegisterAsset2Result: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
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
        /** @description Says that the action was applied. */
        PerpDeployRegisterAssetResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        PerpDeploySetOracleResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        PerpDeploySetFundingMultipliersParameters: {
            /** @description Markets and what their funding is multiplied by, 0 to 10. */
            setFundingMultipliers: [
                components["schemas"]["DexCoin"],
                components["schemas"]["ScaleToTen"]
            ][];
        };
        /** @description Says that the action was applied. */
        PerpDeploySetFundingMultipliersResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        PerpDeploySetFundingInterestRatesParameters: {
            /** @description Markets and their interest rates over 8 hours, -0.01 to 0.01. */
            setFundingInterestRates: [
                components["schemas"]["DexCoin"],
                string
            ][];
        };
        /** @description Says that the action was applied. */
        PerpDeploySetFundingInterestRatesResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        PerpDeploySetFundingClampsParameters: {
            /** @description Markets and their clamps over 8 hours, 0 to 0.01. */
            setFundingClamps: [
                components["schemas"]["DexCoin"],
                string
            ][];
        };
        /** @description Says that the action was applied. */
        PerpDeploySetFundingClampsResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        PerpDeploySetMarginTableIdsParameters: {
            /** @description Markets and the ids of their margin tables. */
            setMarginTableIds: [
                components["schemas"]["DexCoin"],
                number
            ][];
        };
        /** @description Says that the action was applied. */
        PerpDeploySetMarginTableIdsResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        PerpDeploySetOpenInterestCapsParameters: {
            /** @description Markets and their caps. */
            setOpenInterestCaps: [
                components["schemas"]["DexCoin"],
                number | null
            ][];
        };
        /** @description Says that the action was applied. */
        PerpDeploySetOpenInterestCapsResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        PerpDeploySetMarginModesParameters: {
            /** @description Markets and their modes. */
            setMarginModes: [
                components["schemas"]["DexCoin"],
                "strictIsolated" | "noCross"
            ][];
        };
        /** @description Says that the action was applied. */
        PerpDeploySetMarginModesResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        PerpDeploySetGrowthModesParameters: {
            /** @description Markets and their modes. */
            setGrowthModes: [
                components["schemas"]["DexCoin"],
                boolean
            ][];
        };
        /** @description Says that the action was applied. */
        PerpDeploySetGrowthModesResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        PerpDeploySetDeployerFeesParameters: {
            /** @description Markets and their fees. */
            setDeployerFees: [
                components["schemas"]["DexCoin"],
                components["schemas"]["DeployerFee"]
            ][];
        };
        /** @description Says that the action was applied. */
        PerpDeploySetDeployerFeesResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        PerpDeployHaltTradingParameters: {
            /** @description The market. */
            haltTrading: {
                coin: components["schemas"]["DexCoin"];
                /** @description true to halt, false to resume. */
                isHalted: boolean;
            };
        };
        /** @description Says that the action was applied. */
        PerpDeployHaltTradingResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        PerpDeployInsertMarginTableResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        PerpDeploySetFeeRecipientParameters: {
            /** @description Dex and recipient. */
            setFeeRecipient: {
                dex: components["schemas"]["DexName"];
                /** @description Account that gets the fees, 0x and 40 hex digits. */
                feeRecipient: components["schemas"]["Address"];
            };
        };
        /** @description Says that the action was applied. */
        PerpDeploySetFeeRecipientResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        PerpDeploySetSubDeployersParameters: {
            /** @description The permissions that change. */
            setSubDeployers: {
                dex: components["schemas"]["DexName"];
                subDeployers: components["schemas"]["SubDeployerChanges"];
            };
        };
        /** @description Says that the action was applied. */
        PerpDeploySetSubDeployersResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
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
        /** @description Says that the action was applied. */
        PerpDeploySetFeeScaleResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        PerpDeploySetPerpAnnotationResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        PerpDeployDisableDexParameters: {
            disableDex: components["schemas"]["DexName"];
        };
        /** @description Says that the action was applied. */
        PerpDeployDisableDexResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that it was registered. */
        SpotDeployRegisterToken2Result: {
            /** @description Kind of answer. */
            type: "default" | (string & {});
            /** @description Index of the token or pair that was registered, where the venue tells it. */
            data?: number;
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
        /** @description Says that the action was applied. */
        SpotDeployUserGenesisResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
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
        /** @description Says that the action was applied. */
        SpotDeployGenesisResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that it was registered. */
        SpotDeployRegisterSpotResult: {
            /** @description Kind of answer. */
            type: "default" | (string & {});
            /** @description Index of the token or pair that was registered, where the venue tells it. */
            data?: number;
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
        /** @description Says that the action was applied. */
        SpotDeployRegisterHyperliquidityResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        SpotDeploySetDeployerTradingFeeShareResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        SpotDeployEnableQuoteTokenParameters: {
            /** @description The token. */
            enableQuoteToken: {
                /** @description Index of the token. */
                token: components["schemas"]["SpotTokenIndex"];
            };
        };
        /** @description Says that the action was applied. */
        SpotDeployEnableQuoteTokenResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        SpotDeployDisableQuoteTokenParameters: {
            /** @description The token. */
            disableQuoteToken: {
                /** @description Index of the token. */
                token: components["schemas"]["SpotTokenIndex"];
            };
        };
        /** @description Says that the action was applied. */
        SpotDeployDisableQuoteTokenResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        SpotDeployEnableFreezePrivilegeParameters: {
            /** @description The token. */
            enableFreezePrivilege: {
                /** @description Index of the new token. */
                token: components["schemas"]["SpotTokenIndex"];
            };
        };
        /** @description Says that the action was applied. */
        SpotDeployEnableFreezePrivilegeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        SpotDeployFreezeUserResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        SpotDeployRevokeFreezePrivilegeParameters: {
            /** @description The token. */
            revokeFreezePrivilege: {
                /** @description Index of the token. */
                token: components["schemas"]["SpotTokenIndex"];
            };
        };
        /** @description Says that the action was applied. */
        SpotDeployRevokeFreezePrivilegeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        SpotDeploySetTokenAnnotationResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        SpotDeploySetDeployerLabelParameters: {
            /** @description The label. */
            setDeployerLabel: {
                /** @description Label, 2 to 4 lower-case characters. */
                label: string;
            };
        };
        /** @description Says that the action was applied. */
        SpotDeploySetDeployerLabelResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        SpotDeployRequestEvmContractResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        FinalizeEvmContractResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        BorrowLendResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        ModifyParameters: {
            oid: components["schemas"]["OrderToChange"];
            /** @description The new order. */
            order: components["schemas"]["Order"];
            a?: components["schemas"]["AlwaysPlace"];
        };
        /** @description Says that the action was applied. */
        ModifyResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        CancelParameters: {
            /** @description The orders. */
            cancels: {
                a: components["schemas"]["AssetId"];
                /** @description Order id. */
                o: number;
            }[];
            f?: components["schemas"]["FastCancel"];
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
        CancelByCloidParameters: {
            /** @description The orders. */
            cancels: {
                asset: components["schemas"]["AssetId"];
                cloid: components["schemas"]["ClientOrderIdGiven"];
            }[];
            f?: components["schemas"]["FastCancel"];
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
        ScheduleCancelParameters: {
            /** @description When to cancel, at least 5 s ahead; absent to unset it. Unit: ms. */
            time?: number;
        };
        /** @description Says that the action was applied. */
        ScheduleCancelResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        UserOutcomeSplitOutcomeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        UserOutcomeMergeOutcomeParameters: {
            /** @description What to convert. */
            mergeOutcome: {
                outcome: components["schemas"]["OutcomeIndex"];
                amount: components["schemas"]["SharesOrAll"];
            };
        };
        /** @description Says that the action was applied. */
        UserOutcomeMergeOutcomeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        UserOutcomeMergeQuestionParameters: {
            /** @description What to convert. */
            mergeQuestion: {
                question: components["schemas"]["QuestionIndex"];
                amount: components["schemas"]["SharesOrAll"];
            };
        };
        /** @description Says that the action was applied. */
        UserOutcomeMergeQuestionResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        UserOutcomeNegateOutcomeParameters: {
            /** @description What to convert. */
            negateOutcome: {
                question: components["schemas"]["QuestionIndex"];
                outcome: components["schemas"]["OutcomeIndex"];
                /** @description No shares to give. Unit: shares. */
                amount: components["schemas"]["PositiveDecimal"];
            };
        };
        /** @description Says that the action was applied. */
        UserOutcomeNegateOutcomeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        ActivateOutcomeDeployerParameters: {
            /** @description true to cease, false to become one. */
            isDeactivate: boolean;
        };
        /** @description Says that the action was applied. */
        ActivateOutcomeDeployerResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        ActivateOutcomeDeployerActivateParameters: {
            /** @description The venue. */
            activate: {
                venueName: components["schemas"]["VenueName"];
            };
        };
        /** @description Says that the action was applied. */
        ActivateOutcomeDeployerActivateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        ActivateOutcomeDeployerDeactivateParameters: Record<string, never>;
        /** @description Says that the action was applied. */
        ActivateOutcomeDeployerDeactivateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        OutcomeDeployRegisterStandaloneOutcomeFromTemplateParameters: {
            venue: components["schemas"]["VenueName"];
            /** @description What to do. */
            operation: {
                /** @description Template and its values. */
                registerStandaloneOutcomeFromTemplate: components["schemas"]["OutcomeTemplateInstanceWithFee"];
            };
        };
        /** @description Says that the action was applied. */
        OutcomeDeployRegisterStandaloneOutcomeFromTemplateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
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
        /** @description Says that the action was applied. */
        OutcomeDeployRegisterQuestionFromTemplateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        OutcomeDeployRegisterAndAssociateNamedOutcomeFromTemplateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        OutcomeDeploySettleOutcomeParameters: {
            venue: components["schemas"]["VenueName"];
            /** @description What to do. */
            operation: {
                /** @description The outcome and what it pays. */
                settleOutcome: components["schemas"]["OutcomeSettlementGiven"];
            };
        };
        /** @description Says that the action was applied. */
        OutcomeDeploySettleOutcomeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
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
        /** @description Says that the action was applied. */
        OutcomeDeploySettleQuestion2Result: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        OutcomeDeploySetSubDeployersParameters: {
            venue: components["schemas"]["VenueName"];
            /** @description What to do. */
            operation: {
                setSubDeployers: components["schemas"]["SubDeployerChanges"];
            };
        };
        /** @description Says that the action was applied. */
        OutcomeDeploySetSubDeployersResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        SpotDeployOutcomeRegisterStandaloneOutcomeFromTemplateParameters: {
            /** @description What to do. */
            outcome: {
                /** @description Template and its values. */
                registerStandaloneOutcomeFromTemplate: components["schemas"]["OutcomeTemplateInstance"];
            };
        };
        /** @description Says that the action was applied. */
        SpotDeployOutcomeRegisterStandaloneOutcomeFromTemplateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        SpotDeployOutcomeRegisterQuestionFromTemplateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        SpotDeployOutcomeSettleOutcomeParameters: {
            /** @description What to do. */
            outcome: {
                /** @description The outcome and what it pays. */
                settleOutcome: components["schemas"]["OutcomeSettlementGiven"];
            };
        };
        /** @description Says that the action was applied. */
        SpotDeployOutcomeSettleOutcomeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        SpotDeployOutcomeSettleQuestion2Result: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        NoopParameters: Record<string, never>;
        /** @description Says that the action was applied. */
        NoopResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        ReserveRequestWeightParameters: {
            /** @description Number of actions to buy, 1 to 1844674407370955. Unit: actions. */
            weight: number;
            /** @description Account that gets them, 0x and 40 hex digits; it must exist. Absent for the own one. */
            destination?: components["schemas"]["Address"];
        };
        /** @description Says that the action was applied. */
        ReserveRequestWeightResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        SetReferrerParameters: {
            /** @description Code of the referrer, 1 to 20 characters. */
            code: string;
        };
        /** @description Says that the action was applied. */
        SetReferrerResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        RegisterReferrerParameters: {
            /** @description The code, 1 to 20 characters. */
            code: string;
        };
        /** @description Says that the action was applied. */
        RegisterReferrerResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        ClaimRewardsParameters: Record<string, never>;
        /** @description Says that the action was applied. */
        ClaimRewardsResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        SetDisplayNameParameters: {
            /** @description Name, at most 20 characters; empty to remove it. */
            displayName: string;
        };
        /** @description Says that the action was applied. */
        SetDisplayNameResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        SpotUserParameters: {
            /** @description The setting. */
            toggleSpotDusting: {
                /** @description true to keep small balances, false to let them be sold. */
                optOut: boolean;
            };
        };
        /** @description Says that the action was applied. */
        SpotUserResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        EvmUserModifyParameters: {
            /** @description true for big blocks, false for small ones. */
            usingBigBlocks: boolean;
        };
        /** @description Says that the action was applied. */
        EvmUserModifyResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        AgentEnableDexAbstractionParameters: Record<string, never>;
        /** @description Says that the action was applied. */
        AgentEnableDexAbstractionResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        AgentSetAbstractionParameters: {
            /**
             * @description i: a balance per dex and for spot. u: one balance for all. p: one balance, with portfolio margin. info.userAbstraction calls them disabled, unifiedAccount and portfolioMargin.
             * @enum {string}
             */
            abstraction: "i" | "u" | "p";
        };
        /** @description Says that the action was applied. */
        AgentSetAbstractionResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        ValidatorL1StreamParameters: {
            /** @description The rate for a year, "0.04" for 4 %. Unit: ratio. */
            riskFreeRate: components["schemas"]["UnsignedDecimal"];
        };
        /** @description Says that the action was applied. */
        ValidatorL1StreamResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        GossipPriorityBidResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        AuthorizeAqav2RoleParameters: {
            /** @description Index of the token (info.spotMeta), 0 for USDC. */
            token: number;
            /**
             * @description Role.
             * @enum {string}
             */
            role: "technical" | "treasury";
        };
        /** @description Says that the action was applied. */
        AuthorizeAqav2RoleResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        CDepositParameters: {
            /** @description Amount of HYPE in units of 1e-8 (100000000 is 1 HYPE), at most 2^53-1. Unit: 1e-8 HYPE. */
            wei: number;
        };
        /** @description Says that the action was applied. */
        CDepositResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        CWithdrawParameters: {
            /** @description Amount of HYPE in units of 1e-8 (100000000 is 1 HYPE), at most 2^53-1. Unit: 1e-8 HYPE. */
            wei: number;
        };
        /** @description Says that the action was applied. */
        CWithdrawResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        TokenDelegateParameters: {
            /** @description Address of the validator, 0x and 40 hex digits. */
            validator: components["schemas"]["Address"];
            /** @description Amount of HYPE in units of 1e-8 (100000000 is 1 HYPE), at most 2^53-1. Unit: 1e-8 HYPE. */
            wei: number;
            /** @description true to take it back, false to delegate it. */
            isUndelegate: boolean;
        };
        /** @description Says that the action was applied. */
        TokenDelegateResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        LinkStakingUserParameters: {
            /** @description The other account: the staking account when the trading account asks, the trading account when the staking account confirms, 0x and 40 hex digits. */
            user: components["schemas"]["Address"];
            /** @description false for the trading account that asks, true for the staking account that confirms. */
            isFinalize: boolean;
        };
        /** @description Says that the action was applied. */
        LinkStakingUserResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        StakingLinkDisableTradingUserParameters: {
            /** @description Trading account to close, 0x and 40 hex digits. */
            tradingUser: components["schemas"]["Address"];
        };
        /** @description Says that the action was applied. */
        StakingLinkDisableTradingUserResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        Withdraw3Parameters: {
            /** @description Address on Arbitrum that gets it, 0x and 40 hex digits. */
            destination: components["schemas"]["Address"];
            /** @description Amount, such as "12.5". Unit: USDC. */
            amount: components["schemas"]["PositiveDecimal"];
        };
        /** @description Says that the action was applied. */
        Withdraw3Result: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        SpotSendParameters: {
            /** @description Account that gets it, 0x and 40 hex digits. */
            destination: components["schemas"]["Address"];
            token: components["schemas"]["TransferToken"];
            /** @description Amount of the token, such as "0.5". Unit: token. */
            amount: components["schemas"]["PositiveDecimal"];
        };
        /** @description Says that the action was applied. */
        SpotSendResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
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
        /** @description Says that the action was applied. */
        UsdClassTransferResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        SendAssetResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
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
        /** @description Says that the action was applied. */
        AgentSendAssetResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        SendToEvmWithDataResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        Hip3LiquidatorTransferParameters: {
            /** @description Name of the builder-deployed dex (info.perpDexs). */
            dex: string;
            /** @description Amount, a multiple of 1000000000 (1000 of the collateral token). Unit: 1e-6 collateral token. */
            ntl: number;
            /** @description true to put money in, false to take it out. */
            isDeposit: boolean;
        };
        /** @description Says that the action was applied. */
        Hip3LiquidatorTransferResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        CSignerActionJailSelfParameters: Record<string, never>;
        /** @description Says that the action was applied. */
        CSignerActionJailSelfResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        CSignerActionUnjailSelfParameters: Record<string, never>;
        /** @description Says that the action was applied. */
        CSignerActionUnjailSelfResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
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
        /** @description Says that the action was applied. */
        CValidatorActionChangeProfileResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        CValidatorActionRegisterResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        CValidatorActionUnregisterParameters: Record<string, never>;
        /** @description Says that the action was applied. */
        CValidatorActionUnregisterResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
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
        SubAccountModifyParameters: {
            /** @description Address of the sub-account, 0x and 40 hex digits. */
            subAccountUser: components["schemas"]["Address"];
            /** @description New name, 1 to 16 characters. */
            name: string;
        };
        /** @description Says that the action was applied. */
        SubAccountModifyResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        SubAccountTransferParameters: {
            /** @description Address of the sub-account, 0x and 40 hex digits. */
            subAccountUser: components["schemas"]["Address"];
            /** @description true into the sub-account, false out of it. */
            isDeposit: boolean;
            /** @description Amount, a whole number of millionths (1000000 is 1 USDC), at most 2^53-1. Unit: 1e-6 USDC. */
            usd: number;
        };
        /** @description Says that the action was applied. */
        SubAccountTransferResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        /** @description Says that the action was applied. */
        SubAccountSpotTransferResult: {
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
        /** @description Says that the action was applied. */
        VaultModifyResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        VaultTransferParameters: {
            /** @description Address of the vault, 0x and 40 hex digits. */
            vaultAddress: components["schemas"]["Address"];
            /** @description true to put money in, false to take it out. */
            isDeposit: boolean;
            /** @description Amount, a whole number of millionths (1000000 is 1 USDC), at most 2^53-1. Unit: 1e-6 USDC. */
            usd: number;
        };
        /** @description Says that the action was applied. */
        VaultTransferResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
        };
        VaultDistributeParameters: {
            /** @description Address of the vault, 0x and 40 hex digits. */
            vaultAddress: components["schemas"]["Address"];
            /** @description Amount, a whole number of millionths (1000000 is 1 USDC), at most 2^53-1. 0 closes the vault. Unit: 1e-6 USDC. */
            usd: number;
        };
        /** @description Says that the action was applied. */
        VaultDistributeResult: {
            /**
             * @description Always "default".
             * @constant
             */
            type: "default";
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
        BlockDetailsParameters: {
            /** @description Height of the block. */
            height: number;
        };
        /** @description The block. */
        BlockDetailsResult: {
            /** @description When the block was made. Unit: ms. */
            blockTime: number;
            /** @description Hash of the block. */
            hash: components["schemas"]["ExplorerHash"];
            /** @description Height of the block. */
            height: number;
            /** @description Number of its transactions. */
            numTxs: number;
            /** @description Address of the validator that proposed it. */
            proposer: components["schemas"]["AnsweredAddress"];
            /** @description Its transactions. */
            txs: components["schemas"]["ExplorerTransaction"][];
        };
        TxDetailsParameters: {
            /**
             * Format: hex
             * @description Hash of the transaction, 0x and 64 hex digits.
             */
            hash: string;
        };
        TxDetailsResult: components["schemas"]["ExplorerTransaction"];
        UserDetailsParameters: {
            /** @description Any address. */
            user: components["schemas"]["Address"];
        };
        /** @description The transactions. */
        UserDetailsResult: {
            /** @description What was asked for. */
            action: components["schemas"]["ExplorerAction"] | unknown[];
            /** @description Height of the block. */
            block: number;
            /** @description Why it was refused, null where it was carried out. */
            error: string | null;
            /** @description Hash of the transaction. */
            hash: components["schemas"]["ExplorerHash"];
            /** @description When it was made. Unit: ms. */
            time: number;
            /** @description Address that it was made by. */
            user: components["schemas"]["AnsweredAddress"];
        }[];
        SpotClearinghouseStateParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        SpotClearinghouseStateResult: components["schemas"]["SpotClearinghouseState"];
        UserFundingParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description First moment to cover, itself included; without it, from the first entry on. Unit: ms. */
            startTime?: number;
            /** @description Last moment to cover, itself included; without it, now. Unit: ms. */
            endTime?: number;
        };
        /** @description Funding payments. */
        UserFundingResult: components["schemas"]["FundingPayment"][];
        UserNonFundingLedgerUpdatesParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description First moment to cover, itself included; without it, from the first entry on. Unit: ms. */
            startTime?: number;
            /** @description Last moment to cover, itself included; without it, now. Unit: ms. */
            endTime?: number;
        };
        /** @description Entries of the ledger. */
        UserNonFundingLedgerUpdatesResult: components["schemas"]["LedgerUpdate"][];
        PortfolioParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
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
        UserFeesParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        UserFeesResult: components["schemas"]["UserFees"];
        SubAccountsParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description Sub-accounts, null for none. */
        SubAccountsResult: components["schemas"]["SubAccount"][] | null;
        SubAccounts2Parameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
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
        WebData2Parameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        WebData2Result: components["schemas"]["WebData2"];
        WebData3Parameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
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
        BatchClearinghouseStatesParameters: {
            /** @description Addresses of master accounts or sub-accounts. Providers take up to 1000. */
            users: components["schemas"]["Address"][];
            dex?: components["schemas"]["Dex"];
        };
        BatchClearinghouseStatesResult: components["schemas"]["BatchClearinghouseStates"];
        BorrowLendUserStateParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
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
        BorrowLendReserveStateParameters: {
            /** @description Index of the token in info.spotMeta. */
            token: number;
        };
        BorrowLendReserveStateResult: components["schemas"]["BorrowLendReserve"];
        AllBorrowLendReserveStatesParameters: Record<string, never>;
        /** @description State of each pool. */
        AllBorrowLendReserveStatesResult: [
            number,
            components["schemas"]["BorrowLendReserve"]
        ][];
        UserBorrowLendInterestParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description Entries from this moment on. Unit: ms. */
            startTime: number;
            /** @description Entries up to this moment; absent for now. Unit: ms. */
            endTime?: number;
        };
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
        AllMidsParameters: {
            dex?: components["schemas"]["Dex"];
        };
        /** @description Mid price by name of the market. */
        AllMidsResult: {
            [key: string]: components["schemas"]["Decimal"];
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
        L2BookResult: components["schemas"]["OrderBook"] | null;
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
        /** @description Candles by rising time. */
        CandleSnapshotResult: components["schemas"]["Candle"][];
        RecentTradesParameters: {
            coin: components["schemas"]["MarketName"];
        };
        /** @description Latest trades. */
        RecentTradesResult: components["schemas"]["PublicTrade"][];
        SpotMetaAndAssetCtxsParameters: Record<string, never>;
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
        ExchangeStatusParameters: Record<string, never>;
        ExchangeStatusResult: {
            /** @description Time of the venue. Unit: ms. */
            time: number;
            /** @description What is special, null in normal operation. */
            specialStatuses: string | null;
        };
        FundingHistoryParameters: {
            coin: components["schemas"]["PerpetualName"];
            /** @description Start of the span, inclusive. Unit: ms. */
            startTime: number;
            /** @description End of the span, inclusive; absent for now. Unit: ms. */
            endTime?: number;
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
        PredictedFundingsParameters: Record<string, never>;
        /** @description Markets with their predicted rates. */
        PredictedFundingsResult: [
            string,
            [
                "HlPerp" | "BinPerp" | "BybitPerp" | (string & {}),
                components["schemas"]["PredictedFunding"] | null
            ][]
        ][];
        PerpsAtOpenInterestCapParameters: {
            dex?: components["schemas"]["Dex"];
        };
        /** @description Names of the markets. */
        PerpsAtOpenInterestCapResult: string[];
        PerpDexLimitsParameters: {
            /** @description Name of a builder-deployed dex (info.perpDexs). */
            dex: string;
        };
        PerpDexLimitsResult: components["schemas"]["PerpetualDexLimits"] | null;
        PerpDexStatusParameters: {
            /** @description Name of a perpetual dex (info.perpDexs); empty for the main one. */
            dex: components["schemas"]["Dex"];
        };
        PerpDexStatusResult: components["schemas"]["PerpetualDexStatus"] | null;
        PerpDeployAuctionStatusParameters: Record<string, never>;
        PerpDeployAuctionStatusResult: components["schemas"]["DeployAuction"];
        SpotPairDeployAuctionStatusParameters: Record<string, never>;
        SpotPairDeployAuctionStatusResult: components["schemas"]["DeployAuction"];
        SpotDeployStateParameters: {
            /** @description Address of the deployer. */
            user: components["schemas"]["Address"];
        };
        SpotDeployStateResult: {
            /** @description Tokens of the deployer. */
            states: components["schemas"]["SpotDeployment"][];
            /** @description Auction for deploying a token. */
            gasAuction: components["schemas"]["DeployAuction"];
        };
        TokenDetailsParameters: {
            /** Format: hex */
            tokenId: components["schemas"]["TokenId"];
        };
        TokenDetailsResult: components["schemas"]["TokenDetails"];
        PerpAnnotationParameters: {
            coin: components["schemas"]["PerpetualName"];
        };
        PerpAnnotationResult: components["schemas"]["PerpetualAnnotation"] | null;
        PerpCategoriesParameters: Record<string, never>;
        /** @description Annotated markets. */
        PerpCategoriesResult: [
            string,
            components["schemas"]["PerpetualCategory"]
        ][];
        PerpConciseAnnotationsParameters: Record<string, never>;
        /** @description Annotated markets. */
        PerpConciseAnnotationsResult: [
            string,
            {
                category: components["schemas"]["PerpetualCategory"];
                displayName?: components["schemas"]["PerpetualDisplayName"];
                keywords?: components["schemas"]["PerpetualKeywords"];
            }
        ][];
        MaxMarketOrderNtlsParameters: Record<string, never>;
        /** @description Largest value per maximum leverage. */
        MaxMarketOrderNtlsResult: [
            number,
            components["schemas"]["Decimal"]
        ][];
        AllPerpMetasParameters: Record<string, never>;
        /** @description Dexs by index. */
        AllPerpMetasResult: components["schemas"]["PerpetualMeta"][];
        LiquidatableParameters: Record<string, never>;
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
        UsdcRoutingParameters: Record<string, never>;
        UsdcRoutingResult: {
            /** @description Route of deposits. */
            depositRoute: components["schemas"]["UsdcRoute"];
            /** @description Route of withdrawals. */
            withdrawalRoute: components["schemas"]["UsdcRoute"];
        };
        AlignedQuoteTokenInfoParameters: {
            /** @description Index of the token in info.spotMeta. */
            token: number;
        };
        AlignedQuoteTokenInfoResult: components["schemas"]["AlignedQuoteToken"] | null;
        FrontendOpenOrdersParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            dex?: components["schemas"]["Dex"];
        };
        /** @description Open orders. */
        FrontendOpenOrdersResult: components["schemas"]["FrontendOrder"][];
        OrderStatusParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /**
             * Format: hex
             * @description Order id that the venue gave, or client order id.
             */
            oid: number | components["schemas"]["ClientOrderIdGiven"];
        };
        OrderStatusResult: components["schemas"]["OrderLookup"];
        HistoricalOrdersParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description Orders with their states. */
        HistoricalOrdersResult: components["schemas"]["OrderWithStatus"][];
        UserFillsParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description true to join the fills of a crossing order that met several resting orders in one block. Fills of resting orders stay apart. */
            aggregateByTime?: boolean;
        };
        /** @description Fills. */
        UserFillsResult: components["schemas"]["Fill"][];
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
        /** @description Fills. */
        UserFillsByTimeResult: components["schemas"]["Fill"][];
        UserTwapSliceFillsParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description Fills with the TWAP that each belongs to. */
        UserTwapSliceFillsResult: components["schemas"]["TwapSliceFill"][];
        UserTwapSliceFillsByTimeParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description First moment to cover, itself included. Unit: ms. */
            startTime: number;
            /** @description Last moment to cover, itself included; without it, now. Unit: ms. */
            endTime?: number;
        };
        /** @description Fills with the TWAP that each belongs to. */
        UserTwapSliceFillsByTimeResult: components["schemas"]["TwapSliceFill"][];
        TwapHistoryParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description Entries. */
        TwapHistoryResult: components["schemas"]["TwapRecord"][];
        OutcomeMetaParameters: Record<string, never>;
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
        OutcomeTemplatesParameters: Record<string, never>;
        /** @description Templates. */
        OutcomeTemplatesResult: components["schemas"]["OutcomeTemplate"][];
        SettledOutcomeParameters: {
            /** @description Id of the outcome. */
            outcome: number;
        };
        SettledOutcomeResult: components["schemas"]["OutcomeSettlement"] | null;
        ReferralParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
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
        MaxBuilderFeeParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
            /** @description Address of the builder. */
            builder: components["schemas"]["Address"];
        };
        /** @description The highest fee, 1 for 0.001 %. Unit: tenths of a basis point. */
        MaxBuilderFeeResult: number;
        ApprovedBuildersParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description Addresses of the builders. */
        ApprovedBuildersResult: components["schemas"]["AnsweredAddress"][];
        UserToMultiSigSignersParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description The signers; null where the account has none. */
        UserToMultiSigSignersResult: {
            /** @description Addresses that may sign. */
            authorizedUsers: components["schemas"]["AnsweredAddress"][];
            /** @description Signatures that an action needs. */
            threshold: number;
        } | null;
        InfoUserDexAbstractionParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description true while it does, null where it was never set. */
        InfoUserDexAbstractionResult: boolean | null;
        UserAbstractionParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description The mode: one balance for all, portfolio margin, apart, or never set. */
        UserAbstractionResult: "unifiedAccount" | "portfolioMargin" | "disabled" | "default" | (string & {});
        IsVipParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description true for a VIP, null where the venue does not say. */
        IsVipResult: boolean | null;
        LegalCheckParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        LegalCheckResult: {
            /** @description true when the terms were accepted. */
            acceptedTerms: boolean;
            /** @description true when the account may use the venue. */
            userAllowed: boolean;
            /** @description n for none, a for no actions, o for no outcome markets, u for the rules of the United Kingdom. */
            restrictions: "n" | "a" | "o" | "u" | (string & {});
        };
        PreTransferCheckParameters: {
            /** @description Address of the receiver. */
            user: components["schemas"]["Address"];
            /** @description Address of the sender. */
            source: components["schemas"]["Address"];
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
        GossipRootIpsParameters: Record<string, never>;
        /** @description IPv4 addresses. */
        GossipRootIpsResult: components["schemas"]["GossipIp"][];
        GossipPriorityAuctionStatusParameters: Record<string, never>;
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
        DelegationsParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description Delegations. */
        DelegationsResult: {
            /** @description Address of the validator. */
            validator: components["schemas"]["AnsweredAddress"];
            /** @description Amount delegated. Unit: HYPE. */
            amount: components["schemas"]["Decimal"];
            /** @description From when it may be taken back. Unit: ms. */
            lockedUntilTimestamp: number;
        }[];
        DelegatorSummaryParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
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
        DelegatorHistoryParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description Staking events. */
        DelegatorHistoryResult: {
            /** @description When it happened. Unit: ms. */
            time: number;
            /** @description Hash of the transaction. */
            hash: string;
            delta: components["schemas"]["StakingDelta"];
        }[];
        DelegatorRewardsParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description Staking rewards. */
        DelegatorRewardsResult: {
            /** @description When it was paid. Unit: ms. */
            time: number;
            /** @description What the reward was paid for. */
            source: "delegation" | "commission" | (string & {});
            /** @description Amount of the reward. Unit: HYPE. */
            totalAmount: components["schemas"]["Decimal"];
        }[];
        ValidatorSummariesParameters: Record<string, never>;
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
        ValidatorL1VotesParameters: Record<string, never>;
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
        UserVaultEquitiesParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description Deposits in vaults. */
        UserVaultEquitiesResult: {
            /** @description Address of the vault. */
            vaultAddress: components["schemas"]["AnsweredAddress"];
            /** @description Present value of the deposit. Unit: USDC. */
            equity: components["schemas"]["Decimal"];
            /** @description From when the deposit may be withdrawn. Unit: ms. */
            lockedUntilTimestamp: number;
        }[];
        VaultDetailsParameters: {
            /** @description Address of the vault. */
            vaultAddress: components["schemas"]["Address"];
            /** @description Account whose deposit `followerState` shows. */
            user?: components["schemas"]["Address"];
        };
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
        VaultSummariesParameters: Record<string, never>;
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
        LeadingVaultsParameters: {
            /** @description Address of the master account or sub-account. That of an API wallet gives empty answers. */
            user: components["schemas"]["Address"];
        };
        /** @description Vaults led by the account. */
        LeadingVaultsResult: {
            /** @description Address of the vault. */
            address: components["schemas"]["AnsweredAddress"];
            /** @description Name of the vault. */
            name: string;
        }[];
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
    "explorer.blockDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockDetailsParameters"];
            };
        };
        responses: {
            /** @description The block, or why there is none. Both arrive under status 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Kind of answer.
                         * @constant
                         */
                        type: "blockDetails";
                        blockDetails: components["schemas"]["BlockDetailsResult"];
                    } | components["schemas"]["ExplorerError"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "explorer.txDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TxDetailsParameters"];
            };
        };
        responses: {
            /** @description The transaction, or why there is none. Both arrive under status 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Kind of answer.
                         * @constant
                         */
                        type: "txDetails";
                        tx: components["schemas"]["TxDetailsResult"];
                    } | components["schemas"]["ExplorerError"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "explorer.userDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserDetailsParameters"];
            };
        };
        responses: {
            /** @description The transactions, or why there are none. Both arrive under status 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Kind of answer.
                         * @constant
                         */
                        type: "userDetails";
                        txs: components["schemas"]["UserDetailsResult"];
                    } | components["schemas"]["ExplorerError"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
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
