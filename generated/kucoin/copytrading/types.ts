// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "//futures/api/v1/copy-trade/futures/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a limit, market or stop order as a lead trader.
         * @description The order is copied by those who follow. Answers when the order was taken, before it is matched; the venue offers no read that tells what became of it. size says how much, in contracts, unless closeOrder is true. With stop, the order waits until its trigger is met.
         */
        post: operations["copytrading.addOrder"];
        /**
         * Cancel one order of a lead trader by the venue's id.
         * @description Cancels an open order or one that waits for its trigger. The answer says that the cancellation was taken.
         */
        delete: operations["copytrading.cancelOrderById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/orders/client-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel one order of a lead trader by the caller's own id.
         * @description Cancels an open order or one that waits for its trigger. The answer says that the cancellation was taken.
         */
        delete: operations["copytrading.cancelOrderByClientOid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/orders/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an order of a lead trader without placing it.
         * @description Runs the checks of copytrading.addOrder. Nothing is placed, and the ids in the answer belong to no order.
         */
        post: operations["copytrading.addOrderTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/st-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an order with take profit and stop loss as a lead trader.
         * @description Like copytrading.addOrder, with triggers that close the position later. Up and down are directions of the price, not profit and loss: for a short position triggerStopUpPrice is the stop loss.
         */
        post: operations["copytrading.addTPSLOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/get-max-open-size": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much a lead trader can still open on a contract.
         * @description Largest buy and sell at a price and a leverage, in contracts.
         */
        get: operations["copytrading.getMaxOpenSize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/position/margin/deposit-margin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add margin to an isolated position of a lead trader.
         * @description Moves margin from the free balance of the settlement asset to the position, which puts its liquidation price further away. The venue carries out one call per bizNo, so a repeat with the same one adds nothing.
         */
        post: operations["copytrading.addIsolatedMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/position/margin/withdraw-margin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take margin out of an isolated position of a lead trader.
         * @description Moves margin back to the free balance, at most what copytrading.getMaxWithdrawMargin tells. The liquidation price comes nearer.
         */
        post: operations["copytrading.removeIsolatedMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/position/margin/max-withdraw-margin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much margin a lead trader can take out of a position.
         * @description In the settlement asset of the contract: USDT, or the coin of an inverse contract.
         */
        get: operations["copytrading.getMaxWithdrawMargin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/position/margin/auto-deposit-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the automatic adding of margin of a lead trader on or off.
         * @description For isolated margin. When on, margin is added from the free balance as the position comes near its liquidation. The venue advises cross margin instead. Sending the same value again does no harm.
         */
        post: operations["copytrading.modifyAutoDepositStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/copy-trade/futures/position/risk-limit-level/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the risk limit level of a contract as a lead trader.
         * @description For isolated margin. Open orders of the contract are cancelled. The answer says only that the request was taken. Levels are those of futures.getIsolatedMarginRiskLimit.
         */
        post: operations["copytrading.modifyIsolatedMarginRiskLimit"];
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
        CopytradingAddOrderParameters: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["CopyOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            stop?: components["schemas"]["FuturesOrderStop"];
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark. Needed with stop.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP";
            stopPrice?: components["schemas"]["FuturesOrderStopPrice"];
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            marginMode?: components["schemas"]["CopyOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["CopyOrderSize"];
            timeInForce?: components["schemas"]["FuturesOrderTimeInForce"];
            postOnly?: components["schemas"]["FuturesOrderPostOnly"];
            hidden?: components["schemas"]["FuturesOrderHidden"];
            iceberg?: components["schemas"]["FuturesOrderIceberg"];
            visibleSize?: components["schemas"]["FuturesOrderVisibleSize"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            price: components["schemas"]["FuturesOrderPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "up";
        } | {
            /** @constant */
            stop: "down";
            stopPrice: components["schemas"]["FuturesOrderStopPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "up";
        } | {
            /** @constant */
            stop: "down";
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP";
        }) & ({
            /** @enum {unknown} */
            stop?: "down";
        } | {
            /** @constant */
            stop: "up";
            stopPrice: components["schemas"]["FuturesOrderStopPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "down";
        } | {
            /** @constant */
            stop: "up";
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP";
        }) & ({
            /** @enum {unknown} */
            iceberg?: false;
        } | {
            /** @constant */
            iceberg: true;
            visibleSize: components["schemas"]["FuturesOrderVisibleSize"];
        });
        /**
         * @description The caller's own id of the order, different for every order.
         * @example my-order-20260101-0001
         */
        ClientOid: string;
        /**
         * @description buy or sell; needed unless closeOrder is true, when the venue takes the side that closes.
         * @enum {string}
         */
        FuturesOrderSide: "buy" | "sell";
        /**
         * @description Futures contract.
         * @example XBTUSDTM
         */
        Contract: string;
        /**
         * @description Leverage of the order, which sets the margin that is held; not needed with closeOrder. Unit: times.
         * @example 3
         */
        CopyOrderLeverage: number;
        /**
         * @description Note of the caller, at most 100 characters.
         * @example grid 7
         */
        FuturesOrderRemark: string;
        /**
         * @description Makes it a stop order, placed once the price falls to stopPrice (down) or rises to it (up). Needs stopPrice and stopPriceType.
         * @enum {string}
         */
        FuturesOrderStop: "down" | "up";
        /** @description Price of the trigger; needed with stop. Unit: quote asset. */
        FuturesOrderStopPrice: components["schemas"]["Amount"];
        /**
         * Format: decimal
         * @description A positive decimal as text.
         * @example 0.5
         */
        Amount: string;
        /**
         * @description true for an order that only reduces the position; what is beyond the position is cancelled. Needs a size.
         * @default false
         */
        FuturesOrderReduceOnly: boolean;
        /**
         * @description true to close the whole position; side, leverage and size are not needed then.
         * @default false
         */
        FuturesOrderClose: boolean;
        /**
         * @description Margin mode; must be that of the contract, else the order is refused with 330005.
         * @default ISOLATED
         * @enum {string}
         */
        CopyOrderMarginMode: "ISOLATED" | "CROSS";
        /**
         * @description Side of the position: BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account (330012 otherwise).
         * @enum {string}
         */
        FuturesOrderPositionSide: "BOTH" | "LONG" | "SHORT";
        /** @description Limit price, a multiple of the contract's tickSize; only with limit. Unit: quote asset. */
        FuturesOrderPrice: components["schemas"]["Amount"];
        /**
         * @description Quantity in contracts. Needed unless closeOrder is true. Unit: contracts.
         * @example 1
         */
        CopyOrderSize: number;
        /**
         * @description How long a limit order stays: GTC until cancelled, IOC trades what it can at once.
         * @default GTC
         * @enum {string}
         */
        FuturesOrderTimeInForce: "GTC" | "IOC";
        /**
         * @description true to refuse a limit order when any part would trade at once. Without effect with IOC; not with hidden or iceberg.
         * @default false
         */
        FuturesOrderPostOnly: boolean;
        /**
         * @description true to keep a limit order out of the public book.
         * @default false
         */
        FuturesOrderHidden: boolean;
        /**
         * @description true to show only visibleSize of a limit order in the public book.
         * @default false
         */
        FuturesOrderIceberg: boolean;
        /**
         * @description Part of an iceberg order that is shown at a time, in contracts; needed with iceberg. Unit: contracts.
         * @example 1
         */
        FuturesOrderVisibleSize: string;
        /**
         * @description Says that the call succeeded.
         * @enum {string}
         */
        SuccessCode: "200000" | "200";
        /** @description Ids of the order. */
        CopytradingAddOrderResult: components["schemas"]["FuturesOrderPlaced"];
        /** @description Ids of an order. */
        FuturesOrderPlaced: {
            /**
             * @description The venue's id of the order.
             * @example 300112233445566720
             */
            orderId: string;
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
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
        /**
         * @description The venue's id of the order.
         * @example 6950f1a2b3c4d50007e8f901
         */
        OrderId: string;
        /** @description Order whose cancellation was taken. */
        CopytradingCancelOrderByIdResult: components["schemas"]["FuturesOrdersCancelled"];
        /** @description Orders whose cancellation was taken. */
        FuturesOrdersCancelled: {
            /** @description The venue's ids of the orders. */
            cancelledOrderIds: string[];
        };
        /** @description Order whose cancellation was taken. */
        CopytradingCancelOrderByClientOidResult: {
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
        };
        CopytradingAddOrderTestParameters: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["CopyOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            stop?: components["schemas"]["FuturesOrderStop"];
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark. Needed with stop.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP";
            stopPrice?: components["schemas"]["FuturesOrderStopPrice"];
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            marginMode?: components["schemas"]["CopyOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["CopyOrderSize"];
            timeInForce?: components["schemas"]["FuturesOrderTimeInForce"];
            postOnly?: components["schemas"]["FuturesOrderPostOnly"];
            hidden?: components["schemas"]["FuturesOrderHidden"];
            iceberg?: components["schemas"]["FuturesOrderIceberg"];
            visibleSize?: components["schemas"]["FuturesOrderVisibleSize"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            price: components["schemas"]["FuturesOrderPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "up";
        } | {
            /** @constant */
            stop: "down";
            stopPrice: components["schemas"]["FuturesOrderStopPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "up";
        } | {
            /** @constant */
            stop: "down";
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP";
        }) & ({
            /** @enum {unknown} */
            stop?: "down";
        } | {
            /** @constant */
            stop: "up";
            stopPrice: components["schemas"]["FuturesOrderStopPrice"];
        }) & ({
            /** @enum {unknown} */
            stop?: "down";
        } | {
            /** @constant */
            stop: "up";
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP";
        }) & ({
            /** @enum {unknown} */
            iceberg?: false;
        } | {
            /** @constant */
            iceberg: true;
            visibleSize: components["schemas"]["FuturesOrderVisibleSize"];
        });
        /** @description Ids that belong to no order. */
        CopytradingAddOrderTestResult: components["schemas"]["FuturesOrderPlaced"];
        CopytradingAddTPSLOrderParameters: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["CopyOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            triggerStopUpPrice?: components["schemas"]["FuturesOrderUpPrice"];
            triggerStopDownPrice?: components["schemas"]["FuturesOrderDownPrice"];
            /**
             * @description Price that both triggers look at: TP last trade, MP mark.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP";
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            marginMode?: components["schemas"]["CopyOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["CopyOrderSize"];
            timeInForce?: components["schemas"]["FuturesOrderTimeInForce"];
            postOnly?: components["schemas"]["FuturesOrderPostOnly"];
            hidden?: components["schemas"]["FuturesOrderHidden"];
            iceberg?: components["schemas"]["FuturesOrderIceberg"];
            visibleSize?: components["schemas"]["FuturesOrderVisibleSize"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            price: components["schemas"]["FuturesOrderPrice"];
        }) & ({
            /** @enum {unknown} */
            iceberg?: false;
        } | {
            /** @constant */
            iceberg: true;
            visibleSize: components["schemas"]["FuturesOrderVisibleSize"];
        });
        /** @description Price at or above which the position is closed: take profit of a long position, stop loss of a short one. Unit: quote asset. */
        FuturesOrderUpPrice: components["schemas"]["Amount"];
        /** @description Price at or below which the position is closed: stop loss of a long position, take profit of a short one. Unit: quote asset. */
        FuturesOrderDownPrice: components["schemas"]["Amount"];
        /** @description Ids of the order. */
        CopytradingAddTPSLOrderResult: components["schemas"]["FuturesOrderPlaced"];
        /**
         * Format: decimal
         * @description A positive decimal.
         * @example 0.5
         */
        AmountNumber: string | number;
        /** @description Largest sizes. */
        CopytradingGetMaxOpenSizeResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description Contracts that can still be bought. Unit: contracts.
             * @example 1000000
             */
            maxBuyOpenSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Contracts that can still be sold. Unit: contracts.
             * @example 51
             */
            maxSellOpenSize: components["schemas"]["UnsignedDecimal"];
        };
        /**
         * @description A decimal number as text, never negative.
         * @example 0.25
         */
        UnsignedDecimal: string;
        CopytradingAddIsolatedMarginParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Margin to add; the venue has a minimum, about 0.00001667 XBT on XBTUSDM. Unit: settleCurrency. */
            margin: components["schemas"]["AmountNumber"];
            /**
             * @description The caller's own id of the change, at most 36 characters, different for every change.
             * @example 8f2c61d0-4a9b-4a3e-9d57-2f6b1c0e7a34
             */
            bizNo: string;
            /**
             * @description Side of the position: BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account.
             * @enum {string}
             */
            positionSide?: "BOTH" | "LONG" | "SHORT";
        };
        /** @description The position. */
        CopytradingAddIsolatedMarginResult: components["schemas"]["CopyPosition"];
        /** @description A lead trader's position; unlike in futures positions, figures are texts. */
        CopyPosition: {
            /**
             * @description Id of the position.
             * @example 500000000001234567
             */
            id: string;
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Whether margin is added automatically when the position comes near its liquidation. */
            autoDeposit: boolean;
            /**
             * @description Maintenance margin rate. Unit: ratio.
             * @example 0.004
             */
            maintMarginReq: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Largest value of the position at its risk limit level. Unit: settleCurrency.
             * @example 100000
             */
            riskLimit: number;
            /**
             * @description Leverage in effect, with added margin and losses. Unit: times.
             * @example 2.5
             */
            realLeverage: components["schemas"]["UnsignedDecimal"];
            /**
             * @description true on cross margin, false on isolated margin.
             * @example false
             */
            crossMode: boolean;
            /**
             * @description Margin mode of the position; may be empty.
             * @example
             */
            marginMode?: "ISOLATED" | "CROSS" | "" | (string & {});
            /**
             * @description BOTH on a one-way account; LONG or SHORT on a hedge account; may be empty.
             * @example
             */
            positionSide?: "BOTH" | "LONG" | "SHORT" | "" | (string & {});
            /**
             * @description Leverage of the position. Unit: times.
             * @example 2.5
             */
            leverage?: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Rank in the queue of auto-deleveraging, as a part of 1. Unit: ratio.
             * @example 0.2
             */
            delevPercentage: number;
            /** @description When the position was opened. */
            openingTimestamp: components["schemas"]["Time"];
            /** @description Time of the venue. */
            currentTimestamp: components["schemas"]["Time"];
            /**
             * @description Size of the position, negative for short. Unit: contracts.
             * @example 1
             */
            currentQty: number;
            /**
             * @description Value of the position at its entry: positive for long and negative for short, on inverse contracts the other way round. Unit: settleCurrency.
             * @example 12.5
             */
            currentCost: components["schemas"]["Decimal"];
            /**
             * @description Trading fees and funding so far, as the venue adds them up. Unit: settleCurrency.
             * @example 12.5
             */
            currentComm: components["schemas"]["Decimal"];
            /**
             * @description Value of the part that is open. Unit: settleCurrency.
             * @example 12.5
             */
            unrealisedCost: components["schemas"]["Decimal"];
            /**
             * @description Profit that was realised before fees, with its sign turned. Unit: settleCurrency.
             * @example 0
             */
            realisedGrossCost: components["schemas"]["Decimal"];
            /**
             * @description realisedGrossCost plus currentComm. Unit: settleCurrency.
             * @example 12.5
             */
            realisedCost: components["schemas"]["Decimal"];
            /** @description true while there is a position. */
            isOpen: boolean;
            /**
             * @description Mark price. Unit: quote asset.
             * @example 60000
             */
            markPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Value at the mark price, with the sign of currentCost. Unit: settleCurrency.
             * @example 12.5
             */
            markValue: components["schemas"]["Decimal"];
            /**
             * @description Value at the mean entry price, with the sign of currentCost. Unit: settleCurrency.
             * @example 12.5
             */
            posCost: components["schemas"]["Decimal"];
            /**
             * @description Margin that was added by hand. Unit: settleCurrency.
             * @example 12.5
             */
            posCross: components["schemas"]["Decimal"];
            /**
             * @description Initial margin. Unit: settleCurrency.
             * @example 12.5
             */
            posInit: components["schemas"]["Decimal"];
            /**
             * @description Fee that is kept for a closing at the bankruptcy price. Unit: settleCurrency.
             * @example 12.5
             */
            posComm: components["schemas"]["Decimal"];
            /**
             * @description Funding that was paid out of the margin. Unit: settleCurrency.
             * @example 0
             */
            posLoss: components["schemas"]["Decimal"];
            /**
             * @description Margin of the position. Unit: settleCurrency.
             * @example 12.5
             */
            posMargin: components["schemas"]["Decimal"];
            /**
             * @description Maintenance margin. Unit: settleCurrency.
             * @example 12.5
             */
            posMaint: components["schemas"]["Decimal"];
            /**
             * @description Margin of the position with its open profit. Unit: settleCurrency.
             * @example 12.5
             */
            maintMargin: components["schemas"]["Decimal"];
            /**
             * @description Profit that was realised before fees and funding. Unit: settleCurrency.
             * @example 0
             */
            realisedGrossPnl: components["schemas"]["Decimal"];
            /**
             * @description Profit that was realised after fees and funding. Unit: settleCurrency.
             * @example -0.06
             */
            realisedPnl: components["schemas"]["Decimal"];
            /**
             * @description Open profit at the mark price. Unit: settleCurrency.
             * @example -0.36
             */
            unrealisedPnl: components["schemas"]["Decimal"];
            /**
             * @description Open profit divided by the value of the position. Unit: ratio.
             * @example -0.0037
             */
            unrealisedPnlPcnt: components["schemas"]["Decimal"];
            /**
             * @description Open profit divided by the initial margin. Unit: ratio.
             * @example -0.0112
             */
            unrealisedRoePcnt: components["schemas"]["Decimal"];
            /**
             * @description Mean entry price. Unit: quote asset.
             * @example 60000
             */
            avgEntryPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Mark price at which the position is liquidated. Only a hint on cross margin. Unit: quote asset.
             * @example 45000
             */
            liquidationPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Price at which the margin is used up. Only a hint on cross margin. Unit: quote asset.
             * @example 44500
             */
            bankruptPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Asset of margin, profit and fees.
             * @example USDT
             */
            settleCurrency: string;
        };
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
        CopytradingRemoveIsolatedMarginParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Margin to take out, in the settlement asset of the contract. Unit: settleCurrency. */
            withdrawAmount: components["schemas"]["AmountNumber"];
            /**
             * @description Side of the position: BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account.
             * @enum {string}
             */
            positionSide?: "BOTH" | "LONG" | "SHORT";
        };
        /**
         * @description Amount that was taken out. Unit: settleCurrency.
         * @example 0.1
         */
        CopytradingRemoveIsolatedMarginResult: components["schemas"]["UnsignedDecimal"];
        /**
         * @description Largest amount that can be taken out. Unit: settleCurrency.
         * @example 21.5
         */
        CopytradingGetMaxWithdrawMarginResult: components["schemas"]["UnsignedDecimal"];
        CopytradingModifyAutoDepositStatusParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description true to switch it on, false to switch it off. */
            status: boolean;
            /**
             * @description Side of the position: BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account.
             * @enum {string}
             */
            positionSide?: "BOTH" | "LONG" | "SHORT";
        };
        /** @description true when it was applied. */
        CopytradingModifyAutoDepositStatusResult: boolean;
        CopytradingModifyIsolatedMarginRiskLimitParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description Level to set, from 1.
             * @example 2
             */
            level: number;
        };
        /** @description true when the request was taken. */
        CopytradingModifyIsolatedMarginRiskLimitResult: boolean;
        CopytradingCancelOrderByIdParameters: {
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        CopytradingCancelOrderByClientOidParameters: {
            /** @description Contract of the order. */
            symbol: components["schemas"]["Contract"];
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        CopytradingGetMaxOpenSizeParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Price of the order. Unit: quote asset. */
            price: components["schemas"]["AmountNumber"];
            /**
             * @description Leverage of the order. Unit: times.
             * @example 3
             */
            leverage: number;
        };
        CopytradingGetMaxWithdrawMarginParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description Side of the position: BOTH, which counts when it is absent, on a one-way account; LONG or SHORT on a hedge account.
             * @enum {string}
             */
            positionSide?: "BOTH" | "LONG" | "SHORT";
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
    "copytrading.addOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopytradingAddOrderParameters"];
            };
        };
        responses: {
            /** @description The ids of the order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingAddOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.cancelOrderById": {
        parameters: {
            query: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingCancelOrderByIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.cancelOrderByClientOid": {
        parameters: {
            query: {
                /** @description Contract of the order. */
                symbol: components["schemas"]["Contract"];
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingCancelOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.addOrderTest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopytradingAddOrderTestParameters"];
            };
        };
        responses: {
            /** @description Ids as of an order, or the refusal that the order would get. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingAddOrderTestResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.addTPSLOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopytradingAddTPSLOrderParameters"];
            };
        };
        responses: {
            /** @description The ids of the order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingAddTPSLOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.getMaxOpenSize": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Price of the order. */
                price: components["schemas"]["AmountNumber"];
                /** @description Leverage of the order. */
                leverage: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sizes, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingGetMaxOpenSizeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.addIsolatedMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopytradingAddIsolatedMarginParameters"];
            };
        };
        responses: {
            /** @description The position, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingAddIsolatedMarginResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.removeIsolatedMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopytradingRemoveIsolatedMarginParameters"];
            };
        };
        responses: {
            /** @description The amount, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingRemoveIsolatedMarginResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.getMaxWithdrawMargin": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Side of the position: BOTH, which counts when it is absent, on a one-way account; LONG or SHORT on a hedge account. */
                positionSide?: "BOTH" | "LONG" | "SHORT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The amount, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingGetMaxWithdrawMarginResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.modifyAutoDepositStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopytradingModifyAutoDepositStatusParameters"];
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
                        data: components["schemas"]["CopytradingModifyAutoDepositStatusResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "copytrading.modifyIsolatedMarginRiskLimit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopytradingModifyIsolatedMarginRiskLimitParameters"];
            };
        };
        responses: {
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CopytradingModifyIsolatedMarginRiskLimitResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
