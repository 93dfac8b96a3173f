// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "/api/v3/lend/purchase/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the rate of money offered for lending.
         * @description The new rate counts from the next full hour on. The money must be in the main account. Sending the same rate again does no harm.
         */
        post: operations["margin.modifyPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/project/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which assets can be lent.
         * @description Limits, steps and rates of lending to margin traders, by asset. Rates are per year and fractions: 0.05 is 5 %.
         */
        get: operations["margin.getLoanMarket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/project/marketInterestRate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the lending rates of the last 7 days.
         * @description Market rate of one asset, hour by hour. Rates are per year and fractions.
         */
        get: operations["margin.getLoanMarketInterestRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer money for lending to margin traders.
         * @description Subscribes money of the main account at a rate; it earns interest as far as it is lent out. The subscription carries no key that would tell a repeat from a new one, so it is never sent twice; when an answer was lost, look at margin.getPurchaseOrders first.
         */
        post: operations["margin.purchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/purchase/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read money offered for lending.
         * @description Subscriptions of one state, page by page: what was offered, what of it is lent out, and at which rate.
         */
        get: operations["margin.getPurchaseOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call back money offered for lending.
         * @description Takes money out of one subscription, back into the main account. The redemption carries no key that would tell a repeat from a new one, so it is never sent twice; when an answer was lost, look at margin.getRedeemOrders in both states first.
         */
        post: operations["margin.redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/redeem/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read money called back from lending.
         * @description Redemptions of one state, page by page: what was called back and what of it has come.
         */
        get: operations["margin.getRedeemOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/isolated/symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the pairs of isolated margin.
         * @description Every pair that has isolated margin, with its largest leverage, the debt ratio that liquidates it, and which of its two assets may be borrowed or moved in.
         */
        get: operations["margin.getIsolatedMarginSymbols"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mark-price/{symbol}/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the mark price of one index pair.
         * @description The mark price that values margin accounts. Pairs are those of margin.getMarkPriceList, not those of the market: USDT-BTC tells what one USDT is worth in BTC.
         */
        get: operations["margin.getMarkPriceDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/etf/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read leveraged tokens.
         * @description Net asset value, leverage and holdings of every leveraged token, or of one.
         */
        get: operations["margin.getETFInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/margin/symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the pairs of cross margin.
         * @description Every pair that has cross margin, or one of them, with the steps and limits of its orders.
         */
        get: operations["margin.getCrossMarginSymbols"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/mark-price/all-symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read all mark prices.
         * @description The mark price of every index pair of margin. Each says what the first asset is worth in the second.
         */
        get: operations["margin.getMarkPriceList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/margin/currencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the limits of borrowing, buying and holding on margin.
         * @description The account's ceilings, and the least amount and the step that margin.borrow takes. With isIsolated the rows are pairs, each with both of its assets; without it they are assets. It is no public call, though it looks like market data.
         */
        get: operations["margin.getMarginRiskLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/margin/borrowRate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what borrowing costs.
         * @description Interest rates of loans by asset, for the VIP level of the account or for another one. Interest is charged about once an hour.
         */
        get: operations["margin.getBorrowInterestRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/margin/collateralRatio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much of an asset counts as collateral.
         * @description Tiers by how much is held: of what lies in a tier, the share that the ratio says counts as collateral. Assets with the same tiers share an entry.
         */
        get: operations["margin.getMarginCollateralRatio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/margin/available-inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the venue has left to lend.
         * @description Amount of each asset, or of one, that all users together can still borrow. What one account may borrow is bounded by margin.getMarginRiskLimit too.
         */
        get: operations["margin.getMarketAvailableInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a margin OCO order.
         * @description A limit order and a stop-limit order of the same side and size; when one trades or is cancelled, the venue cancels the other. A sell has price above and stopPrice below the market, a buy the other way round. A clientOid that was used before is refused.
         */
        post: operations["margin.addOcoOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-order/cancel-by-id": {
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
         * Cancel a margin OCO order by the venue's id.
         * @description Cancels the limit order and the stop order together. The answer says that the request was taken in; the OCO order tells whether it was carried out.
         */
        delete: operations["margin.cancelOcoOrderByOrderId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-order/cancel-by-clientOid": {
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
         * Cancel a margin OCO order by its own id.
         * @description Cancels the limit order and the stop order together. The answer says that the request was taken in; the OCO order tells whether it was carried out.
         */
        delete: operations["margin.cancelOcoOrderByClientOid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-order/cancel": {
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
         * Cancel several margin OCO orders.
         * @description Cancels the OCO orders named, those of one pair, or, with neither, all of them. A repeat also cancels what was placed in between.
         */
        delete: operations["margin.batchCancelOcoOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-order/orderId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a margin OCO order by the venue's id.
         * @description State of one OCO order; margin.getOcoOrderDetailByOrderId shows its two orders.
         */
        get: operations["margin.getOcoOrderByOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-order/clientOid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a margin OCO order by its own id.
         * @description State of one OCO order. Tells whether an OCO order with a lost answer was placed.
         */
        get: operations["margin.getOcoOrderByClientOid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-order/detail/orderId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a margin OCO order with its two orders.
         * @description State of one OCO order, with price, trigger and state of both orders.
         */
        get: operations["margin.getOcoOrderDetailByOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/oco-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read margin OCO orders.
         * @description OCO orders of margin, page by page; margin.getOcoOrderDetailByOrderId shows the two orders of one.
         */
        get: operations["margin.getOcoOrderList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/fills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read trades of margin orders.
         * @description Trades of one pair on cross or isolated margin, newest first. With orderId the other filters have no effect.
         */
        get: operations["margin.getTradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a margin order.
         * @description A limit or market order on the high-frequency cross or isolated margin account. autoBorrow takes a loan for what is missing, so the order may add debt. The venue refuses a clientOid that was used before, but whether it remembers those of orders that are done is open: a lost order is looked for, never sent again.
         */
        post: operations["margin.addOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/order/active/symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which pairs have open margin orders.
         * @description Pairs with open orders on cross or isolated margin; feed them to margin.getOpenOrders, which wants a pair.
         */
        get: operations["margin.getSymbolsWithOpenOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/order/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a margin order without placing it.
         * @description Takes what margin.addOrder takes and answers alike, but no order comes of it: the ids in the answer belong to nothing. For trying out keys and parameters.
         */
        post: operations["margin.addOrderTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/orders": {
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
         * Cancel all margin orders of one pair.
         * @description Asks to cancel every open order of one pair on cross or isolated margin; margin.getOpenOrders tells what is left. A repeat also cancels what was placed in between.
         */
        delete: operations["margin.cancelAllOrdersBySymbol"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/orders/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read open margin orders of one pair.
         * @description All open orders of one pair on cross or isolated margin, newest change first; the answer does not come in pages.
         */
        get: operations["margin.getOpenOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/orders/client-order/{clientOid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a margin order by its own id.
         * @description One order, open or done. Tells whether an order with a lost answer was placed.
         */
        get: operations["margin.getOrderByClientOid"];
        put?: never;
        post?: never;
        /**
         * Cancel a margin order by its own id.
         * @description A cancel only asks for it: the answer says that it was taken in, the order tells whether it was carried out.
         */
        delete: operations["margin.cancelOrderByClientOid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/orders/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read margin orders that are done.
         * @description Filled and cancelled orders of one pair on cross or isolated margin, newest change first.
         */
        get: operations["margin.getClosedOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a margin order by the venue's id.
         * @description One order, open or done. active tells whether it is open, inOrderBook whether it stands in the book.
         */
        get: operations["margin.getOrderByOrderId"];
        put?: never;
        post?: never;
        /**
         * Cancel a margin order by the venue's id.
         * @description A cancel only asks for it: the answer says that it was taken in, the order tells whether it was carried out.
         */
        delete: operations["margin.cancelOrderByOrderId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/margin/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an order on the low-frequency margin account.
         * @deprecated
         * @description Use margin.addOrder. Accounts that were moved to high-frequency margin get code 200004, not enough balance, here. A clientOid that was used before is refused, as far as the venue remembers it: a lost order is looked for, never sent again.
         */
        post: operations["margin.addOrderV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/margin/order/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a low-frequency margin order without placing it.
         * @deprecated
         * @description Use margin.addOrderTest. Takes what margin.addOrderV1 takes and answers alike, but no order comes of it.
         */
        post: operations["margin.addOrderTestV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/stop-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a margin stop order.
         * @description A limit or market order that is sent to the market when the price reaches stopPrice. One client says that an account can have 20 of them per pair. A clientOid that was used before is refused.
         */
        post: operations["margin.addStopOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/stop-order/cancel-by-id": {
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
         * Cancel a margin stop order by the venue's id.
         * @description Cancels a stop order that has not been triggered. The answer says that the request was taken in; the stop order tells whether it was carried out.
         */
        delete: operations["margin.cancelStopOrderByOrderId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/stop-order/cancel-by-clientOid": {
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
         * Cancel a margin stop order by its own id.
         * @description Cancels a stop order that has not been triggered. The answer says that the request was taken in; the stop order tells whether it was carried out.
         */
        delete: operations["margin.cancelStopOrderByClientOid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/stop-order/cancel": {
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
         * Cancel several margin stop orders.
         * @description Cancels stop orders of cross or isolated margin that have not been triggered: those named, those of one pair, or, with neither, all of them. A repeat also cancels what was placed in between.
         */
        delete: operations["margin.batchCancelStopOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/stop-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read margin stop orders that wait for their trigger.
         * @description Stop orders that have not been triggered, newest first, page by page.
         */
        get: operations["margin.getStopOrdersList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/stop-order/orderId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a margin stop order by the venue's id.
         * @description One stop order, with the state of its trigger.
         */
        get: operations["margin.getStopOrderByOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hf/margin/stop-order/clientOid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a margin stop order by its own id.
         * @description One stop order, with the state of its trigger. Tells whether a stop order with a lost answer was placed.
         */
        get: operations["margin.getStopOrderByClientOid"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ModifyPurchaseParameters: {
            /** @description Asset of the subscription. */
            currency: components["schemas"]["Currency"];
            /**
             * @description Rate asked for, per year and as a fraction: 0.05 is 5 %. Bounds and step: margin.getLoanMarket. Unit: ratio.
             * @example 0.05
             */
            interestRate: components["schemas"]["Amount"];
            /** @description Number of the subscription. */
            purchaseOrderNo: components["schemas"]["LendingOrderNo"];
        };
        /**
         * @description Asset code.
         * @example USDT
         */
        Currency: string;
        /**
         * Format: decimal
         * @description A positive decimal as text.
         * @example 0.5
         */
        Amount: string;
        /**
         * @description Number of a subscription or redemption.
         * @example 68d2c4a1e5f60700018b3c01
         */
        LendingOrderNo: string;
        /**
         * @description Says that the call succeeded.
         * @enum {string}
         */
        SuccessCode: "200000" | "200";
        /** @description Nothing; null. */
        ModifyPurchaseResult: string | null;
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
        /** @description One entry per asset. */
        GetLoanMarketResult: {
            /**
             * @description Asset code.
             * @example BTC
             */
            currency: string;
            /** @description Whether the asset may be lent now. */
            purchaseEnable: boolean;
            /** @description Whether lent money may be called back now. */
            redeemEnable: boolean;
            /** @description Step of the amount to lend or call back. Unit: currency. */
            increment: components["schemas"]["UnsignedDecimal"];
            /** @description Least amount to lend. Unit: currency. */
            minPurchaseSize: components["schemas"]["UnsignedDecimal"];
            /** @description Lowest rate that may be asked for, per year. Unit: ratio. */
            minInterestRate: components["schemas"]["UnsignedDecimal"];
            /** @description Highest rate that may be asked for, per year. Unit: ratio. */
            maxInterestRate: components["schemas"]["UnsignedDecimal"];
            /** @description Step of the rate. Unit: ratio. */
            interestIncrement: components["schemas"]["UnsignedDecimal"];
            /** @description Most that may be lent. Unit: currency. */
            maxPurchaseSize: components["schemas"]["UnsignedDecimal"];
            /** @description Latest rate of the market, per year. Unit: ratio. */
            marketInterestRate: components["schemas"]["UnsignedDecimal"];
            /** @description Whether lending can be automatic. */
            autoPurchaseEnable: boolean;
        }[];
        /**
         * @description A decimal number as text, never negative.
         * @example 0.25
         */
        UnsignedDecimal: string;
        /** @description One entry per hour. */
        GetLoanMarketInterestRateResult: {
            /**
             * @description The hour, as year, month, day and hour in digits. Its time zone is not documented. Unit: YYYYMMDDHH00.
             * @example 202601010000
             */
            time: string;
            /** @description Rate of the market, per year. Unit: ratio. */
            marketInterestRate: components["schemas"]["UnsignedDecimal"];
        }[];
        MarginPurchaseParameters: {
            /** @description Asset to lend. */
            currency: components["schemas"]["Currency"];
            /** @description Amount to lend: a multiple of increment between minPurchaseSize and maxPurchaseSize of margin.getLoanMarket. Unit: currency. */
            size: components["schemas"]["Amount"];
            /**
             * @description Rate asked for, per year and as a fraction: 0.05 is 5 %. Bounds and step: margin.getLoanMarket. Unit: ratio.
             * @example 0.05
             */
            interestRate: components["schemas"]["Amount"];
        };
        /** @description The subscription. */
        MarginPurchaseResult: {
            /**
             * @description Number of the subscription: purchaseOrderNo elsewhere.
             * @example 68d2c4a1e5f60700018b3c01
             */
            orderNo: string;
        };
        /** @description One page of subscriptions. */
        GetPurchaseOrdersResult: {
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
                /**
                 * @description Asset code.
                 * @example BTC
                 */
                currency: string;
                /**
                 * @description Number of the subscription.
                 * @example 68d2c4a1e5f60700018b3c01
                 */
                purchaseOrderNo: string;
                /** @description What was offered. Unit: currency. */
                purchaseSize: components["schemas"]["UnsignedDecimal"];
                /** @description Part that is lent out. Unit: currency. */
                matchSize: components["schemas"]["UnsignedDecimal"];
                /** @description Rate asked for, per year. Unit: ratio. */
                interestRate: components["schemas"]["UnsignedDecimal"];
                /** @description Documented as what was called back; the name speaks of earnings. Unit: currency. */
                incomeSize: components["schemas"]["UnsignedDecimal"];
                /** @description When it was offered. */
                applyTime: components["schemas"]["Time"];
                /** @description PENDING while it runs or is being settled, DONE when it is over. */
                status: components["schemas"]["LendingStatus"];
            }[];
        };
        /**
         * @description Time since 1970. Unit: ms.
         * @example 1767225600000
         */
        Time: number;
        /** @description PENDING while it runs or is being settled, DONE when it is over. */
        LendingStatus: "DONE" | "PENDING" | (string & {});
        MarginRedeemParameters: {
            /** @description Asset of the subscription. */
            currency: components["schemas"]["Currency"];
            /** @description Amount to call back, a multiple of increment of margin.getLoanMarket. Unit: currency. */
            size: components["schemas"]["Amount"];
            /** @description Number of the subscription to take it from. */
            purchaseOrderNo: components["schemas"]["LendingOrderNo"];
        };
        /** @description The redemption. */
        MarginRedeemResult: {
            /**
             * @description Number of the redemption: redeemOrderNo elsewhere.
             * @example 68d2c4b7e5f60700018b3c02
             */
            orderNo: string;
        };
        /** @description One page of redemptions. */
        GetRedeemOrdersResult: {
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
                /**
                 * @description Asset code.
                 * @example BTC
                 */
                currency: string;
                /**
                 * @description Number of the subscription that it takes from.
                 * @example 68d2c4a1e5f60700018b3c01
                 */
                purchaseOrderNo: string;
                /**
                 * @description Number of the redemption.
                 * @example 68d2c4b7e5f60700018b3c02
                 */
                redeemOrderNo: string;
                /** @description What was called back. Unit: currency. */
                redeemSize: components["schemas"]["UnsignedDecimal"];
                /** @description What has come back. Unit: currency. */
                receiptSize: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description When it was called back. Unit: ms.
                 * @example null
                 */
                applyTime: string | number | null;
                /** @description PENDING while it runs or is being settled, DONE when it is over. */
                status: components["schemas"]["LendingStatus"];
            }[];
        };
        /** @description One entry per pair. */
        GetIsolatedMarginSymbolsResult: {
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description Display name of the pair.
             * @example BTC-USDT
             */
            symbolName: string;
            /**
             * @description Base asset.
             * @example BTC
             */
            baseCurrency: string;
            /**
             * @description Quote asset.
             * @example USDT
             */
            quoteCurrency: string;
            /**
             * @description Largest leverage. Unit: times.
             * @example 10
             */
            maxLeverage: number;
            /** @description Debt ratio at which the venue liquidates. Unit: ratio. */
            flDebtRatio: components["schemas"]["UnsignedDecimal"];
            /** @description Whether the pair may be traded on isolated margin. */
            tradeEnable: boolean;
            /** @description Largest debt ratio at which loans are still renewed by themselves. Unit: ratio. */
            autoRenewMaxDebtRatio: components["schemas"]["UnsignedDecimal"];
            /** @description Whether the base asset may be borrowed. */
            baseBorrowEnable: boolean;
            /** @description Whether the quote asset may be borrowed. */
            quoteBorrowEnable: boolean;
            /** @description Whether the base asset may be moved in. */
            baseTransferInEnable: boolean;
            /** @description Whether the quote asset may be moved in. */
            quoteTransferInEnable: boolean;
            /** @description Borrow coefficient of the base asset. Unit: ratio. */
            baseBorrowCoefficient: components["schemas"]["UnsignedDecimal"];
            /** @description Borrow coefficient of the quote asset. Unit: ratio. */
            quoteBorrowCoefficient: components["schemas"]["UnsignedDecimal"];
        }[];
        /**
         * @description Pair, base and quote joined by a hyphen.
         * @example BTC-USDT
         */
        Symbol: string;
        /** @description Mark price of the pair. */
        GetMarkPriceDetailResult: components["schemas"]["MarginMarkPrice"];
        /** @description Mark price of one index pair. */
        MarginMarkPrice: {
            /**
             * @description Index pair.
             * @example USDT-BTC
             */
            symbol: string;
            /** @description When the price was taken. */
            timePoint: components["schemas"]["Time"];
            /**
             * @description Price of the first asset of the pair in the second. Unit: quote asset.
             * @example 0.000015045
             */
            value: number;
        };
        /** @description One entry per token. */
        GetETFInfoResult: {
            /**
             * @description Code of the token.
             * @example BTCUP
             */
            currency: string;
            /** @description Net asset value of one token. Unit: USDT. */
            netAsset: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Leverage that the token aims at, as a number or a range. Unit: times.
             * @example 2-4
             */
            targetLeverage: string;
            /** @description Leverage now. Unit: times. */
            actualLeverage: components["schemas"]["Decimal"];
            /** @description Tokens in circulation. Unit: currency. */
            issuedSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Futures that back the token: number of contracts, then the contract.
             * @example 120.5 XBTUSDTM
             */
            basket: string;
        }[];
        /**
         * @description A decimal number as text.
         * @example -0.25
         */
        Decimal: string;
        /** @description The pairs. */
        GetCrossMarginSymbolsResult: {
            /** @description Time of the venue. */
            timestamp: components["schemas"]["Time"];
            /** @description One entry per pair. */
            items: {
                /**
                 * @description Pair.
                 * @example BTC-USDT
                 */
                symbol: string;
                /**
                 * @description Display name of the pair.
                 * @example BTC-USDT
                 */
                name: string;
                /** @description Whether the pair may be traded on cross margin. */
                enableTrading: boolean;
                /**
                 * @description Section of the market that the pair is listed in.
                 * @example USDS
                 */
                market: string;
                /**
                 * @description Base asset.
                 * @example BTC
                 */
                baseCurrency: string;
                /**
                 * @description Quote asset.
                 * @example USDT
                 */
                quoteCurrency: string;
                /** @description Step of the size. Unit: base asset. */
                baseIncrement: components["schemas"]["UnsignedDecimal"];
                /** @description Least size of an order. Unit: base asset. */
                baseMinSize: components["schemas"]["UnsignedDecimal"];
                /** @description Step of the funds of a market order. Unit: quote asset. */
                quoteIncrement: components["schemas"]["UnsignedDecimal"];
                /** @description Least funds of a market order. Unit: quote asset. */
                quoteMinSize: components["schemas"]["UnsignedDecimal"];
                /** @description Largest size of an order. Unit: base asset. */
                baseMaxSize: components["schemas"]["UnsignedDecimal"];
                /** @description Largest funds of a market order. Unit: quote asset. */
                quoteMaxSize: components["schemas"]["UnsignedDecimal"];
                /** @description Step of the price. Unit: quote asset. */
                priceIncrement: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Asset of the fee.
                 * @example USDT
                 */
                feeCurrency: string;
                /** @description How far a price may be from the market's. Unit: ratio. */
                priceLimitRate: components["schemas"]["UnsignedDecimal"];
                /** @description Least value of an order. Unit: quote asset. */
                minFunds: components["schemas"]["UnsignedDecimal"];
            }[];
        };
        /** @description One entry per index pair. */
        GetMarkPriceListResult: components["schemas"]["MarginMarkPrice"][];
        /** @description One entry per asset on cross margin, per pair on isolated margin. */
        GetMarginRiskLimitResult: (components["schemas"]["MarginRiskLimitOfAsset"] | components["schemas"]["MarginRiskLimitOfPair"])[];
        /** @description Limits of one asset on cross margin. */
        MarginRiskLimitOfAsset: {
            /** @description Time of the venue. */
            timestamp: components["schemas"]["Time"];
            /**
             * @description Asset code.
             * @example BTC
             */
            currency: string;
            /** @description Most that the account may borrow; shown even when the venue has nothing to lend. Unit: currency. */
            borrowMaxAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Most that may be bought. Unit: currency. */
            buyMaxAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Most that may be held. Unit: currency. */
            holdMaxAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Borrow coefficient. Unit: ratio. */
            borrowCoefficient: components["schemas"]["UnsignedDecimal"];
            /** @description Margin coefficient. Unit: ratio. */
            marginCoefficient: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Decimal places of the asset. A repayment is at least one unit of the last one.
             * @example 8
             */
            precision: number;
            /** @description Least amount to borrow. Unit: currency. */
            borrowMinAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Step of the amount to borrow. Unit: currency. */
            borrowMinUnit: components["schemas"]["UnsignedDecimal"];
            /** @description Whether the asset may be borrowed. */
            borrowEnabled: boolean;
        };
        /** @description Limits of one pair on isolated margin. */
        MarginRiskLimitOfPair: {
            /** @description Time of the venue. */
            timestamp: components["schemas"]["Time"];
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /** @description Most of the base asset that the account may borrow; shown even when the venue has nothing to lend. Unit: base asset. */
            baseMaxBorrowAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Most of the quote asset that the account may borrow; shown even when the venue has nothing to lend. Unit: quote asset. */
            quoteMaxBorrowAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Most of the base asset that may be bought. Unit: base asset. */
            baseMaxBuyAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Most of the quote asset that may be bought. Unit: quote asset. */
            quoteMaxBuyAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Most of the base asset that may be held. Unit: base asset. */
            baseMaxHoldAmount: components["schemas"]["UnsignedDecimal"];
            /** @description Most of the quote asset that may be held. Unit: quote asset. */
            quoteMaxHoldAmount: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Decimal places of the base asset. A repayment is at least one unit of the last one.
             * @example 8
             */
            basePrecision: number;
            /**
             * @description Decimal places of the quote asset. A repayment is at least one unit of the last one.
             * @example 8
             */
            quotePrecision: number;
            /**
             * @description Least amount of the base asset to borrow; null where it cannot be borrowed. Unit: base asset.
             * @example 0.001
             */
            baseBorrowMinAmount: string | null;
            /**
             * @description Least amount of the quote asset to borrow; null where it cannot be borrowed. Unit: quote asset.
             * @example 0.001
             */
            quoteBorrowMinAmount: string | null;
            /**
             * @description Step of the amount of the base asset to borrow; null where it cannot be borrowed. Unit: base asset.
             * @example 0.001
             */
            baseBorrowMinUnit: string | null;
            /**
             * @description Step of the amount of the quote asset to borrow; null where it cannot be borrowed. Unit: quote asset.
             * @example 0.001
             */
            quoteBorrowMinUnit: string | null;
            /** @description Whether the base asset may be borrowed. */
            baseBorrowEnabled: boolean;
            /** @description Whether the quote asset may be borrowed. */
            quoteBorrowEnabled: boolean;
            /** @description Borrow coefficient of the base asset. Unit: ratio. */
            baseBorrowCoefficient: components["schemas"]["UnsignedDecimal"];
            /** @description Borrow coefficient of the quote asset. Unit: ratio. */
            quoteBorrowCoefficient: components["schemas"]["UnsignedDecimal"];
            /** @description Margin coefficient of the base asset. Unit: ratio. */
            baseMarginCoefficient: components["schemas"]["UnsignedDecimal"];
            /** @description Margin coefficient of the quote asset. Unit: ratio. */
            quoteMarginCoefficient: components["schemas"]["UnsignedDecimal"];
        };
        /**
         * @description Asset codes, joined by commas.
         * @example BTC,USDT
         */
        MarginCurrencies: string;
        /** @description Rates of one VIP level. */
        GetBorrowInterestRateResult: {
            /**
             * @description VIP level that the rates are for.
             * @example 0
             */
            vipLevel: number;
            /** @description One entry per asset. */
            items: {
                /**
                 * @description Asset code.
                 * @example BTC
                 */
                currency: string;
                /** @description Interest rate per hour. Unit: ratio. */
                hourlyBorrowRate: components["schemas"]["UnsignedDecimal"];
                /** @description Interest rate per year. Unit: ratio. */
                annualizedBorrowRate: components["schemas"]["UnsignedDecimal"];
            }[];
        };
        /** @description One entry per group of assets. */
        GetMarginCollateralRatioResult: {
            /** @description Assets of the group. */
            currencyList: string[];
            /** @description Tiers from the lowest up. */
            items: {
                /**
                 * @description Start of the tier. Unit: currency.
                 * @example 0
                 */
                lowerLimit: string;
                /**
                 * @description End of the tier. Unit: currency.
                 * @example 10
                 */
                upperLimit: string;
                /** @description Share that counts; 1 is all of it. Unit: ratio. */
                collateralRatio: components["schemas"]["UnsignedDecimal"];
            }[];
        }[];
        /** @description One entry per asset. */
        GetMarketAvailableInventoryResult: {
            /**
             * @description Asset code.
             * @example USDT
             */
            currency: string;
            /** @description What is left to borrow. Unit: currency. */
            borrowableAmount: components["schemas"]["UnsignedDecimal"];
        }[];
        MarginAddOcoOrderParameters: {
            /** @description The caller's own id of the OCO order, different for every one. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell; of both orders.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description Price of the limit order. Unit: quote asset.
             * @example 60000
             */
            price: components["schemas"]["Amount"];
            /**
             * @description Quantity of each of the two orders. Unit: base asset.
             * @example 0.001
             */
            size: components["schemas"]["Amount"];
            /**
             * @description Price that triggers the stop order. Unit: quote asset.
             * @example 48000
             */
            stopPrice: components["schemas"]["Amount"];
            /**
             * @description Limit price of the stop order once it is triggered. Unit: quote asset.
             * @example 47900
             */
            limitPrice: components["schemas"]["Amount"];
            /** @description true for isolated margin, false for cross margin. */
            isIsolated: boolean;
            /**
             * @description true to borrow what is missing, at the lowest rate to be had.
             * @default false
             */
            autoBorrow?: boolean;
            /**
             * @description true to repay debts with what the order brings.
             * @default false
             */
            autoRepay?: boolean;
        };
        /**
         * @description The caller's own id of the order, different for every order.
         * @example my-order-20260101-0001
         */
        ClientOid: string;
        /** @description The OCO order. */
        MarginAddOcoOrderResult: {
            /**
             * @description The venue's id of the OCO order.
             * @example 68d2e1f3e5f60700018b4a20
             */
            orderId: string;
        };
        /**
         * @description The venue's id of the order.
         * @example 6950f1a2b3c4d50007e8f901
         */
        OrderId: string;
        /** @description What is to be cancelled. */
        MarginCancelOcoOrderByOrderIdResult: {
            /** @description Ids of the two orders. */
            cancelledOrderIds: string[];
        };
        /** @description What is to be cancelled. */
        MarginCancelOcoOrderByClientOidResult: {
            /** @description Ids of the two orders. */
            cancelledOrderIds: string[];
        };
        /**
         * @description Ids of orders, joined by commas.
         * @example vs9a1b2c3d4e5f6g000h1001,vs9a1b2c3d4e5f6g000h1002
         */
        MarginOrderIds: string;
        /**
         * @description MARGIN_TRADE is cross margin, MARGIN_ISOLATED_TRADE isolated margin.
         * @enum {string}
         */
        MarginTradeType: "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE";
        /** @description What is to be cancelled. */
        MarginBatchCancelOcoOrdersResult: {
            /** @description Ids of the orders, two for each OCO order. */
            cancelledOrderIds: string[];
        };
        /** @description The OCO order; null where there is none. */
        MarginGetOcoOrderByOrderIdResult: components["schemas"]["MarginOcoOrder"] | null;
        /** @description A margin OCO order. */
        MarginOcoOrder: {
            /**
             * @description The venue's id of the OCO order.
             * @example 68d2e1f3e5f60700018b4a20
             */
            orderId: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description The caller's own id of the OCO order.
             * @example my-order-0001
             */
            clientOid: string;
            /** @description When it was placed. */
            orderTime: components["schemas"]["Time"];
            /** @description NEW while both orders wait, TRIGGERED once one of them is at work, DONE when it is over, CANCELLED when it was called off. */
            status: "NEW" | "TRIGGERED" | "DONE" | "CANCELLED" | (string & {});
        };
        /** @description The OCO order; null where there is none. */
        MarginGetOcoOrderByClientOidResult: components["schemas"]["MarginOcoOrder"] | null;
        /** @description The OCO order; null where there is none. */
        MarginGetOcoOrderDetailByOrderIdResult: components["schemas"]["MarginOcoOrderDetail"] | null;
        /** @description A margin OCO order with its two orders. */
        MarginOcoOrderDetail: {
            /**
             * @description The venue's id of the OCO order.
             * @example 68d2e1f3e5f60700018b4a20
             */
            orderId: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description The caller's own id of the OCO order.
             * @example my-order-0001
             */
            clientOid: string;
            /** @description When it was placed. */
            orderTime: components["schemas"]["Time"];
            /** @description NEW while both orders wait, TRIGGERED once one of them is at work, DONE when it is over, CANCELLED when it was called off. */
            status: "NEW" | "TRIGGERED" | "DONE" | "CANCELLED" | (string & {});
            /** @description The limit order and the stop order. */
            orders: {
                /**
                 * @description Id of this order of the two.
                 * @example vs9a1b2c3d4e5f6g000h1003
                 */
                id: string;
                /**
                 * @description Pair.
                 * @example BTC-USDT
                 */
                symbol: string;
                /** @description buy or sell. */
                side: "buy" | "sell" | (string & {});
                /** @description Limit price. Unit: quote asset. */
                price: components["schemas"]["UnsignedDecimal"];
                /** @description Price of the trigger; that of the limit order is its price. Unit: quote asset. */
                stopPrice: components["schemas"]["UnsignedDecimal"];
                /** @description Quantity. Unit: base asset. */
                size: components["schemas"]["UnsignedDecimal"];
                /** @description State of this order of the two. */
                status: "NEW" | "TRIGGERED" | "DONE" | "CANCELLED" | (string & {});
            }[];
        };
        /** @description One page of OCO orders. */
        MarginGetOcoOrderListResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["MarginOcoOrder"][];
        };
        /** @description One page of trades. */
        MarginGetTradeHistoryResult: {
            /**
             * @description Place of this page: give it as lastId to read the next one.
             * @example 140000000123
             */
            lastId: number;
            /** @description Rows of this page, newest change first. */
            items: components["schemas"]["MarginFill"][];
        };
        /** @description One trade of a margin order. */
        MarginFill: {
            /**
             * Format: int64
             * @description Id of the row.
             * @example 140000000456
             */
            id: number | bigint;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * Format: int64
             * @description Id of the trade; rises within a pair.
             * @example 12000000000000016
             */
            tradeId: number | bigint;
            /**
             * @description The venue's id of the order.
             * @example 68d2d0c9e5f60700018b3d10
             */
            orderId: string;
            /**
             * @description Id of the order on the other side.
             * @example 68d2d0c8e5f60700018b3d0f
             */
            counterOrderId: string;
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /** @description taker or maker. */
            liquidity: "taker" | "maker" | (string & {});
            /** @description Whether the order was made to take. */
            forceTaker: boolean;
            /** @description Price of the trade. Unit: quote asset. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity. Unit: base asset. */
            size: components["schemas"]["UnsignedDecimal"];
            /** @description Price times quantity. Unit: quote asset. */
            funds: components["schemas"]["UnsignedDecimal"];
            /** @description Fee; negative for a rebate. Unit: feeCurrency. */
            fee: components["schemas"]["Decimal"];
            /** @description Fee as a share of funds; negative for a rebate. Unit: ratio. */
            feeRate: components["schemas"]["Decimal"];
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /**
             * @description Kind of trigger of the order; empty so far.
             * @example
             */
            stop: string;
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE" | (string & {});
            /** @description Tax, for users of some regions. Unit: taxCurrency. */
            tax: components["schemas"]["UnsignedDecimal"];
            /** @description Tax rate, for users of some regions. Unit: ratio. */
            taxRate: components["schemas"]["UnsignedDecimal"];
            /** @description limit or market. */
            type: "limit" | "market" | (string & {});
            /** @description When it was traded. */
            createdAt: components["schemas"]["Time"];
        };
        MarginAddOrderParameters: {
            /** @description The caller's own id of the order, different for every order. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit needs price and size; market needs size or funds.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description What happens when an order would trade with another one of the same user: CN cancels the new one, CO the old one, CB both, DC takes the smaller size off both.
             * @enum {string}
             */
            stp?: "CN" | "CO" | "CB" | "DC";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price?: components["schemas"]["Amount"];
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size?: components["schemas"]["Amount"];
            /**
             * @description Amount to spend or to receive, for market orders; not together with size. Unit: quote asset.
             * @example 50
             */
            funds?: components["schemas"]["Amount"];
            /**
             * @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing.
             * @default GTC
             * @enum {string}
             */
            timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
            /**
             * @description Time until the order is cancelled; with GTT only. Unit: s.
             * @example 60
             */
            cancelAfter?: number;
            /**
             * @description true to have the order refused rather than take from the book; without effect on IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the shown book. By one source the venue ended such orders in August 2026.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize of it. By one source the venue ended such orders in August 2026.
             * @default false
             */
            iceberg?: boolean;
            /**
             * @description Part of an iceberg order that is shown. Unit: base asset.
             * @example 0.0005
             */
            visibleSize?: components["schemas"]["Amount"];
            /**
             * @description true for isolated margin, false for cross margin.
             * @default false
             */
            isIsolated?: boolean;
            /**
             * @description true to borrow what is missing, at the lowest rate to be had.
             * @default false
             */
            autoBorrow?: boolean;
            /**
             * @description true to repay debts with what the order brings.
             * @default false
             */
            autoRepay?: boolean;
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size: components["schemas"]["Amount"];
        });
        /** @description The order. */
        MarginAddOrderResult: components["schemas"]["MarginPlacedOrder"];
        /** @description An order that was taken in. */
        MarginPlacedOrder: {
            /**
             * @description The venue's id of the order.
             * @example 68d2d0c9e5f60700018b3d10
             */
            orderId: string;
            /**
             * @description The caller's own id of the order.
             * @example my-order-0001
             */
            clientOid: string;
            /**
             * @description Number of the loan that was taken for the order: orderNo of margin.getBorrowHistory. With autoBorrow only.
             * @example 68d2d0cae5f60700018b3d11
             */
            loanApplyId?: string;
            /** @description What was borrowed for the order: quote asset for a buy, base asset for a sell. With autoBorrow only. */
            borrowSize?: components["schemas"]["ActualSize"];
        };
        /**
         * @description Amount that was carried out, as text or as a number. Unit: currency.
         * @example 25
         */
        ActualSize: string | number;
        /** @description The pairs. */
        MarginGetSymbolsWithOpenOrderResult: {
            /**
             * @description Number of the pairs.
             * @example 1
             */
            symbolSize: number;
            /** @description Pairs with open orders. */
            symbols: string[];
        };
        MarginAddOrderTestParameters: {
            /** @description The caller's own id of the order, different for every order. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit needs price and size; market needs size or funds.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description What happens when an order would trade with another one of the same user: CN cancels the new one, CO the old one, CB both, DC takes the smaller size off both.
             * @enum {string}
             */
            stp?: "CN" | "CO" | "CB" | "DC";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price?: components["schemas"]["Amount"];
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size?: components["schemas"]["Amount"];
            /**
             * @description Amount to spend or to receive, for market orders; not together with size. Unit: quote asset.
             * @example 50
             */
            funds?: components["schemas"]["Amount"];
            /**
             * @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing.
             * @default GTC
             * @enum {string}
             */
            timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
            /**
             * @description Time until the order is cancelled; with GTT only. Unit: s.
             * @example 60
             */
            cancelAfter?: number;
            /**
             * @description true to have the order refused rather than take from the book; without effect on IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the shown book. By one source the venue ended such orders in August 2026.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize of it. By one source the venue ended such orders in August 2026.
             * @default false
             */
            iceberg?: boolean;
            /**
             * @description Part of an iceberg order that is shown. Unit: base asset.
             * @example 0.0005
             */
            visibleSize?: components["schemas"]["Amount"];
            /**
             * @description true for isolated margin, false for cross margin.
             * @default false
             */
            isIsolated?: boolean;
            /**
             * @description true to borrow what is missing, at the lowest rate to be had.
             * @default false
             */
            autoBorrow?: boolean;
            /**
             * @description true to repay debts with what the order brings.
             * @default false
             */
            autoRepay?: boolean;
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size: components["schemas"]["Amount"];
        });
        /** @description The order. */
        MarginAddOrderTestResult: components["schemas"]["MarginPlacedOrder"];
        /** @description success when the request was taken in. */
        MarginCancelAllOrdersBySymbolResult: "success" | (string & {});
        /** @description One entry per order. */
        MarginGetOpenOrdersResult: components["schemas"]["MarginOrder"][];
        /** @description A margin order. */
        MarginOrder: {
            /**
             * @description The venue's id of the order.
             * @example 68d2d0c9e5f60700018b3d10
             */
            id: string;
            /**
             * @description The caller's own id of the order.
             * @example my-order-0001
             */
            clientOid: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /** @description Kind of operation. */
            opType: "DEAL" | (string & {});
            /** @description limit or market. */
            type: "limit" | "market" | (string & {});
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /**
             * @description Limit price. Unit: quote asset.
             * @example 50000
             */
            price: string;
            /**
             * @description Quantity asked for. Unit: base asset.
             * @example 0.001
             */
            size: string;
            /**
             * @description Amount asked for. Unit: quote asset.
             * @example 50
             */
            funds: string;
            /** @description Quantity that was traded. Unit: base asset. */
            dealSize: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was traded. Unit: quote asset. */
            dealFunds: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that is still open. Unit: base asset. */
            remainSize: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that is still open. Unit: quote asset. */
            remainFunds: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was cancelled. Unit: base asset. */
            cancelledSize: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was cancelled. Unit: quote asset. */
            cancelledFunds: components["schemas"]["UnsignedDecimal"];
            /** @description Fee paid so far; negative for a rebate. Unit: feeCurrency. */
            fee: components["schemas"]["Decimal"];
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /** @description Strategy against trades with oneself; null without one. */
            stp?: "CN" | "CO" | "CB" | "DC" | (string & {}) | null;
            /** @description Kind of trigger; null on plain orders. */
            stop?: "loss" | "entry" | (string & {}) | null;
            /** @description Whether the trigger was met. */
            stopTriggered: boolean;
            /**
             * @description Price of the trigger; 0 without one. Unit: quote asset.
             * @example 0
             */
            stopPrice: string;
            /** @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing. */
            timeInForce: "GTC" | "GTT" | "IOC" | "FOK" | (string & {});
            /** @description Whether it may only add to the book. */
            postOnly: boolean;
            /** @description Whether it is kept out of the shown book. */
            hidden: boolean;
            /** @description Whether only a part of it is shown. */
            iceberg: boolean;
            /**
             * @description Part of an iceberg order that is shown; 0 on others. Unit: base asset.
             * @example 0
             */
            visibleSize: string;
            /**
             * @description Time until it is cancelled, with GTT; 0 without. Unit: s.
             * @example 0
             */
            cancelAfter: number;
            /** @description Where the order came from. */
            channel: "API" | (string & {});
            /** @description Note of the caller; null without one. */
            remark?: string | null;
            /** @description Tag of the order; null without one. */
            tags?: string | null;
            /** @description Whether it, or a part of it, was cancelled. */
            cancelExist: boolean;
            /**
             * @description Number that tells why it was cancelled; the venue does not say what the numbers mean.
             * @example 1
             */
            cancelReason?: number;
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE" | (string & {});
            /** @description Whether it stands in the book. */
            inOrderBook: boolean;
            /** @description true while it is open; false once it is filled or cancelled. */
            active: boolean;
            /** @description Tax, for users of some regions. Unit: taxCurrency. */
            tax: components["schemas"]["UnsignedDecimal"];
            /** @description When it was placed. */
            createdAt: components["schemas"]["Time"];
            /** @description When it changed last. */
            lastUpdatedAt: components["schemas"]["Time"];
        };
        /** @description The order. */
        MarginGetOrderByClientOidResult: components["schemas"]["MarginOrder"];
        /** @description The order that is to be cancelled. */
        MarginCancelOrderByClientOidResult: {
            /**
             * @description The caller's own id of the order.
             * @example my-order-0001
             */
            clientOid: string;
        };
        /** @description One page of orders. */
        MarginGetClosedOrdersResult: {
            /**
             * @description Place of this page: give it as lastId to read the next one.
             * @example 140000000123
             */
            lastId: number;
            /** @description Rows of this page, newest change first. */
            items: components["schemas"]["MarginOrder"][];
        };
        /** @description The order. */
        MarginGetOrderByOrderIdResult: components["schemas"]["MarginOrder"];
        /** @description The order that is to be cancelled. */
        MarginCancelOrderByOrderIdResult: {
            /**
             * @description The venue's id of the order.
             * @example 68d2d0c9e5f60700018b3d10
             */
            orderId: string;
        };
        AddOrderV1Parameters: {
            /** @description The caller's own id of the order, different for every order. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit needs price and size; market needs size or funds.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description What happens when an order would trade with another one of the same user: CN cancels the new one, CO the old one, CB both, DC takes the smaller size off both.
             * @enum {string}
             */
            stp?: "CN" | "CO" | "CB" | "DC";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price?: components["schemas"]["Amount"];
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size?: components["schemas"]["Amount"];
            /**
             * @description Amount to spend or to receive, for market orders; not together with size. Unit: quote asset.
             * @example 50
             */
            funds?: components["schemas"]["Amount"];
            /**
             * @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing.
             * @default GTC
             * @enum {string}
             */
            timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
            /**
             * @description Time until the order is cancelled; with GTT only. Unit: s.
             * @example 60
             */
            cancelAfter?: number;
            /**
             * @description true to have the order refused rather than take from the book; without effect on IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the shown book. By one source the venue ended such orders in August 2026.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize of it. By one source the venue ended such orders in August 2026.
             * @default false
             */
            iceberg?: boolean;
            /**
             * @description Part of an iceberg order that is shown. Unit: base asset.
             * @example 0.0005
             */
            visibleSize?: components["schemas"]["Amount"];
            /**
             * @description cross or isolated margin.
             * @default cross
             * @enum {string}
             */
            marginModel?: "cross" | "isolated";
            /**
             * @description true to borrow what is missing, at the lowest rate to be had.
             * @default false
             */
            autoBorrow?: boolean;
            /**
             * @description true to repay debts with what the order brings.
             * @default false
             */
            autoRepay?: boolean;
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size: components["schemas"]["Amount"];
        });
        /** @description The order. */
        AddOrderV1Result: components["schemas"]["MarginPlacedOrderV1"];
        /** @description An order that was taken in. */
        MarginPlacedOrderV1: {
            /**
             * @description The venue's id of the order.
             * @example 68d2d0c9e5f60700018b3d10
             */
            orderId: string;
            /** @description Number of the loan that was taken for the order; null without one. */
            loanApplyId?: string | null;
            /**
             * @description What was borrowed for the order; null without a loan. Unit: currency.
             * @example 10.2
             */
            borrowSize?: string | number | null;
            /** @description Null in what was recorded, though the order has one. */
            clientOid?: string | null;
        };
        AddOrderTestV1Parameters: {
            /** @description The caller's own id of the order, different for every order. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit needs price and size; market needs size or funds.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description What happens when an order would trade with another one of the same user: CN cancels the new one, CO the old one, CB both, DC takes the smaller size off both.
             * @enum {string}
             */
            stp?: "CN" | "CO" | "CB" | "DC";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price?: components["schemas"]["Amount"];
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size?: components["schemas"]["Amount"];
            /**
             * @description Amount to spend or to receive, for market orders; not together with size. Unit: quote asset.
             * @example 50
             */
            funds?: components["schemas"]["Amount"];
            /**
             * @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing.
             * @default GTC
             * @enum {string}
             */
            timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
            /**
             * @description Time until the order is cancelled; with GTT only. Unit: s.
             * @example 60
             */
            cancelAfter?: number;
            /**
             * @description true to have the order refused rather than take from the book; without effect on IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the shown book. By one source the venue ended such orders in August 2026.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize of it. By one source the venue ended such orders in August 2026.
             * @default false
             */
            iceberg?: boolean;
            /**
             * @description Part of an iceberg order that is shown. Unit: base asset.
             * @example 0.0005
             */
            visibleSize?: components["schemas"]["Amount"];
            /**
             * @description cross or isolated margin.
             * @default cross
             * @enum {string}
             */
            marginModel?: "cross" | "isolated";
            /**
             * @description true to borrow what is missing, at the lowest rate to be had.
             * @default false
             */
            autoBorrow?: boolean;
            /**
             * @description true to repay debts with what the order brings.
             * @default false
             */
            autoRepay?: boolean;
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size: components["schemas"]["Amount"];
        });
        /** @description The order. */
        AddOrderTestV1Result: components["schemas"]["MarginPlacedOrderV1"];
        MarginAddStopOrderParameters: {
            /** @description The caller's own id of the order, different for every order. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit needs price and size; market needs size or funds.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description loss triggers when the last price falls to stopPrice or below, entry when it rises to it or above.
             * @default loss
             * @enum {string}
             */
            stop?: "loss" | "entry";
            /**
             * @description Price at which the order is sent to the market. Unit: quote asset.
             * @example 48000
             */
            stopPrice: components["schemas"]["Amount"];
            /**
             * @description Note of the caller, at most 20 characters.
             * @example take profit
             */
            remark?: string;
            /**
             * @description What happens when an order would trade with another one of the same user: CN cancels the new one, CO the old one, CB both, DC takes the smaller size off both.
             * @enum {string}
             */
            stp?: "CN" | "CO" | "CB" | "DC";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price?: components["schemas"]["Amount"];
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size?: components["schemas"]["Amount"];
            /**
             * @description Amount to spend or to receive, for market orders; not together with size. Unit: quote asset.
             * @example 50
             */
            funds?: components["schemas"]["Amount"];
            /**
             * @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing.
             * @default GTC
             * @enum {string}
             */
            timeInForce?: "GTC" | "GTT" | "IOC" | "FOK";
            /**
             * @description Time until the order is cancelled; with GTT only. Unit: s.
             * @example 60
             */
            cancelAfter?: number;
            /**
             * @description true to have the order refused rather than take from the book; without effect on IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /** @description true for isolated margin, false for cross margin. */
            isIsolated: boolean;
            /** @description true to borrow what is missing, at the lowest rate to be had. */
            autoBorrow: boolean;
            /** @description true to repay debts with what the order brings. */
            autoRepay: boolean;
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Limit price, a multiple of priceIncrement of margin.getCrossMarginSymbols. Limit orders need it. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /**
             * @description Quantity, a multiple of baseIncrement from baseMinSize to baseMaxSize. Limit orders need it. Unit: base asset. Unit: base asset.
             * @example 0.001
             */
            size: components["schemas"]["Amount"];
        });
        /** @description The stop order. */
        MarginAddStopOrderResult: {
            /**
             * @description The venue's id of the stop order.
             * @example vs9a1b2c3d4e5f6g000h1001
             */
            orderId: string;
            /**
             * @description The caller's own id of the order.
             * @example my-order-0001
             */
            clientOid?: string;
        };
        /** @description What is to be cancelled. */
        MarginCancelStopOrderByOrderIdResult: {
            /** @description Ids of the stop orders. */
            cancelledOrderIds: string[];
        };
        /** @description What is to be cancelled. */
        MarginCancelStopOrderByClientOidResult: {
            /** @description Ids of the stop orders. */
            cancelledOrderIds: string[];
        };
        /** @description What is to be cancelled. */
        MarginBatchCancelStopOrderResult: {
            /** @description Ids of the stop orders. */
            cancelledOrderIds: string[];
        };
        /** @description One page of stop orders. */
        MarginGetStopOrdersListResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["MarginStopOrder"][];
        };
        /** @description A margin stop order. */
        MarginStopOrder: {
            /**
             * @description The venue's id of the stop order.
             * @example vs9a1b2c3d4e5f6g000h1001
             */
            id: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description Id of the user.
             * @example 65f0a1b2c3d4e50001a2b3c4
             */
            userId?: string;
            /** @description NEW while it waits for its trigger, TRIGGERED once it was sent to the market. */
            status: "NEW" | "TRIGGERED" | (string & {});
            /** @description limit or market. */
            type: "limit" | "market" | (string & {});
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /**
             * @description Limit price. Unit: quote asset.
             * @example 50000
             */
            price?: string | null;
            /**
             * @description Quantity. Unit: base asset.
             * @example 0.001
             */
            size?: string | null;
            /** @description Amount, of market orders that name it; null on others. Unit: quote asset. */
            funds?: string | null;
            /** @description Strategy against trades with oneself; null without one. */
            stp?: "CN" | "CO" | "CB" | "DC" | (string & {}) | null;
            /** @description GTC stays until it is cancelled, GTT for cancelAfter seconds; IOC trades at once what it can, FOK all or nothing. */
            timeInForce?: "GTC" | "GTT" | "IOC" | "FOK" | (string & {});
            /**
             * @description Time until it is cancelled, with GTT; -1 without. Unit: s.
             * @example -1
             */
            cancelAfter?: number;
            /** @description Whether it may only add to the book. */
            postOnly?: boolean;
            /** @description Whether it is kept out of the shown book. */
            hidden?: boolean;
            /** @description Whether only a part of it is shown. */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown; null on others. Unit: base asset. */
            visibleSize?: string | null;
            /** @description Where the order came from. */
            channel?: "API" | (string & {});
            /**
             * @description The caller's own id of the order.
             * @example my-order-0001
             */
            clientOid?: string;
            /** @description Note of the caller; null without one. */
            remark?: string | null;
            /** @description Tag of the order; null without one. */
            tags?: string | null;
            /** @description Not documented; null without a related order. */
            relatedNo?: string | null;
            /**
             * Format: int64
             * @description When it was placed. Unit: ns.
             * @example 1767225600000000000
             */
            orderTime?: number | bigint;
            /**
             * @description Not documented.
             * @example kucoin
             */
            domainId?: string;
            /** @description Who placed it: the user, or the venue when it liquidates. */
            tradeSource?: "USER" | "MARGIN_SYSTEM" | (string & {});
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType?: "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE" | (string & {});
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency?: string;
            /** @description Fee rate when it takes from the book. Unit: ratio. */
            takerFeeRate?: components["schemas"]["Decimal"];
            /** @description Fee rate when it adds to the book. Unit: ratio. */
            makerFeeRate?: components["schemas"]["Decimal"];
            /** @description When it was stored. */
            createdAt?: components["schemas"]["Time"];
            /** @description loss triggers at stopPrice or below, entry at it or above. */
            stop?: "loss" | "entry" | (string & {});
            /**
             * @description When it was triggered; null before. Unit: ms.
             * @example 1767225660000
             */
            stopTriggerTime?: number | null;
            /**
             * @description Price of the trigger. Unit: quote asset.
             * @example 48000
             */
            stopPrice: string;
            /** @description Not documented; limit price of the stop leg of an OCO order. Unit: quote asset. */
            limitPrice?: string | null;
            /** @description Not documented. */
            pop?: string | null;
            /** @description Not documented. */
            activateCondition?: string | null;
        };
        /** @description The stop order. */
        MarginGetStopOrderByOrderIdResult: components["schemas"]["MarginStopOrder"];
        /** @description The stop order. */
        MarginGetStopOrderByClientOidResult: components["schemas"]["MarginStopOrder"];
        /**
         * @description Number of a borrow or repay order.
         * @example 68a1f0c2d3e4f500012b9a01
         */
        OrderNo: string;
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
        /** @description Pair; null on cross margin. */
        LoanSymbol: string | null;
        /** @description State of the order. */
        LoanStatus: "PENDING" | "SUCCESS" | "FAILED" | (string & {});
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
             * @example 3
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
        GetLoanMarketParameters: {
            /** @description Asset to read; all assets when absent. */
            currency?: components["schemas"]["Currency"];
        };
        GetLoanMarketInterestRateParameters: {
            /** @description Asset to read; one per request. */
            currency: components["schemas"]["Currency"];
        };
        GetPurchaseOrdersParameters: {
            /**
             * @description DONE for those that are settled, PENDING for those that still run.
             * @enum {string}
             */
            status: "DONE" | "PENDING";
            /** @description Asset to read; all assets when absent. */
            currency?: components["schemas"]["Currency"];
            /** @description Number of one subscription. */
            purchaseOrderNo?: components["schemas"]["LendingOrderNo"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 1 to 50.
             * @default 50
             */
            pageSize?: number;
        };
        GetRedeemOrdersParameters: {
            /**
             * @description DONE for those that are settled, PENDING for those that still run.
             * @enum {string}
             */
            status: "DONE" | "PENDING";
            /** @description Asset to read; all assets when absent. */
            currency?: components["schemas"]["Currency"];
            /** @description Number of one redemption. */
            redeemOrderNo?: components["schemas"]["LendingOrderNo"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, 1 to 50.
             * @default 50
             */
            pageSize?: number;
        };
        GetIsolatedMarginSymbolsParameters: Record<string, never>;
        GetMarkPriceDetailParameters: {
            /**
             * @description Index pair, such as USDT-BTC.
             * @example USDT-BTC
             */
            symbol: components["schemas"]["Symbol"];
        };
        GetETFInfoParameters: {
            /**
             * @description Code of the token; all tokens when absent.
             * @example BTCUP
             */
            currency?: components["schemas"]["Currency"];
        };
        GetCrossMarginSymbolsParameters: {
            /** @description Pair to read; all pairs when absent. */
            symbol?: components["schemas"]["Symbol"];
        };
        GetMarkPriceListParameters: Record<string, never>;
        GetMarginRiskLimitParameters: {
            /**
             * @description true for the limits of isolated margin, false for those of cross margin.
             * @default false
             */
            isIsolated?: boolean;
            /** @description Asset to read, on cross margin; all assets when absent. */
            currency?: components["schemas"]["Currency"];
            /** @description Pair to read, on isolated margin; all pairs when absent. */
            symbol?: components["schemas"]["Symbol"];
        };
        GetBorrowInterestRateParameters: {
            /** @description VIP level to read the rates of, 0 to 12; that of the account when absent. */
            vipLevel?: number;
            /** @description Assets to read, at most 50, joined by commas; all assets when absent. */
            currency?: components["schemas"]["MarginCurrencies"];
        };
        GetMarginCollateralRatioParameters: {
            /** @description Assets to read, joined by commas; all assets when absent. */
            currencyList?: components["schemas"]["MarginCurrencies"];
        };
        GetMarketAvailableInventoryParameters: {
            /** @description Asset to read; all assets when absent. */
            currency?: components["schemas"]["Currency"];
        };
        MarginCancelOcoOrderByOrderIdParameters: {
            /** @description The venue's id of the OCO order. */
            orderId: components["schemas"]["OrderId"];
        };
        MarginCancelOcoOrderByClientOidParameters: {
            /** @description The caller's own id of the OCO order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        MarginBatchCancelOcoOrdersParameters: {
            /** @description Ids of OCO orders, joined by commas; all when absent. */
            orderIds?: components["schemas"]["MarginOrderIds"];
            /** @description Pair; all pairs when absent. */
            symbol?: components["schemas"]["Symbol"];
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. Both when absent. */
            tradeType?: components["schemas"]["MarginTradeType"];
        };
        MarginGetOcoOrderByOrderIdParameters: {
            /** @description The venue's id of the OCO order. */
            orderId: components["schemas"]["OrderId"];
        };
        MarginGetOcoOrderByClientOidParameters: {
            /** @description The caller's own id of the OCO order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        MarginGetOcoOrderDetailByOrderIdParameters: {
            /** @description The venue's id of the OCO order. */
            orderId: components["schemas"]["OrderId"];
        };
        MarginGetOcoOrderListParameters: {
            /** @description Rows per page, 10 to 500. */
            pageSize: number;
            /** @description Page to read, from 1. */
            currentPage: number;
            /** @description Pair; all pairs when absent. */
            symbol?: components["schemas"]["Symbol"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /** @description Ids of OCO orders, joined by commas. */
            orderIds?: components["schemas"]["MarginOrderIds"];
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. Both when absent. */
            tradeType?: components["schemas"]["MarginTradeType"];
        };
        MarginGetTradeHistoryParameters: {
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: components["schemas"]["MarginTradeType"];
            /** @description Id of one order. */
            orderId?: components["schemas"]["OrderId"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description limit or market; both when absent.
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description lastId of the page before; the newest rows when absent.
             * @example 140000000123
             */
            lastId?: number;
            /**
             * @description Rows per page, 1 to 100.
             * @default 20
             */
            limit?: number;
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
        };
        MarginGetSymbolsWithOpenOrderParameters: {
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: components["schemas"]["MarginTradeType"];
        };
        MarginCancelAllOrdersBySymbolParameters: {
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: components["schemas"]["MarginTradeType"];
        };
        MarginGetOpenOrdersParameters: {
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: components["schemas"]["MarginTradeType"];
        };
        MarginGetOrderByClientOidParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        MarginCancelOrderByClientOidParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        MarginGetClosedOrdersParameters: {
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: components["schemas"]["MarginTradeType"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description limit or market; both when absent.
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * @description lastId of the page before; the newest rows when absent.
             * @example 140000000123
             */
            lastId?: number;
            /**
             * @description Rows per page, 1 to 100.
             * @default 20
             */
            limit?: number;
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
        };
        MarginGetOrderByOrderIdParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        MarginCancelOrderByOrderIdParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        MarginCancelStopOrderByOrderIdParameters: {
            /** @description The venue's id of the stop order. */
            orderId: components["schemas"]["OrderId"];
        };
        MarginCancelStopOrderByClientOidParameters: {
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        MarginBatchCancelStopOrderParameters: {
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
            tradeType: components["schemas"]["MarginTradeType"];
            /** @description Pair; all pairs when absent. */
            symbol?: components["schemas"]["Symbol"];
            /** @description Ids of stop orders, joined by commas; all when absent. */
            orderIds?: components["schemas"]["MarginOrderIds"];
        };
        MarginGetStopOrdersListParameters: {
            /** @description Pair; all pairs when absent. */
            symbol?: components["schemas"]["Symbol"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description Kind of order; all kinds when absent.
             * @enum {string}
             */
            type?: "limit" | "market" | "limit_stop" | "market_stop";
            /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. Both when absent. */
            tradeType?: components["schemas"]["MarginTradeType"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /** @description Ids of stop orders, joined by commas. */
            orderIds?: components["schemas"]["MarginOrderIds"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /** @description Rows per page, 10 to 500. */
            pageSize?: number;
        };
        MarginGetStopOrderByOrderIdParameters: {
            /** @description The venue's id of the stop order. */
            orderId: components["schemas"]["OrderId"];
        };
        MarginGetStopOrderByClientOidParameters: {
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
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
        GetMarginConfigParameters: Record<string, never>;
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
    "margin.modifyPurchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyPurchaseParameters"];
            };
        };
        responses: {
            /** @description Applied, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["ModifyPurchaseResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getLoanMarket": {
        parameters: {
            query?: {
                /** @description Asset to read; all assets when absent. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assets, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetLoanMarketResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getLoanMarketInterestRate": {
        parameters: {
            query: {
                /** @description Asset to read; one per request. */
                currency: components["schemas"]["Currency"];
            };
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
                        data: components["schemas"]["GetLoanMarketInterestRateResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarginPurchaseParameters"];
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
                        data: components["schemas"]["MarginPurchaseResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getPurchaseOrders": {
        parameters: {
            query: {
                /** @description DONE for those that are settled, PENDING for those that still run. */
                status: "DONE" | "PENDING";
                /** @description Asset to read; all assets when absent. */
                currency?: components["schemas"]["Currency"];
                /** @description Number of one subscription. */
                purchaseOrderNo?: components["schemas"]["LendingOrderNo"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 1 to 50. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPurchaseOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarginRedeemParameters"];
            };
        };
        responses: {
            /** @description The redemption, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginRedeemResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getRedeemOrders": {
        parameters: {
            query: {
                /** @description DONE for those that are settled, PENDING for those that still run. */
                status: "DONE" | "PENDING";
                /** @description Asset to read; all assets when absent. */
                currency?: components["schemas"]["Currency"];
                /** @description Number of one redemption. */
                redeemOrderNo?: components["schemas"]["LendingOrderNo"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, 1 to 50. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of redemptions, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetRedeemOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getIsolatedMarginSymbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetIsolatedMarginSymbolsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getMarkPriceDetail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Index pair, such as USDT-BTC. */
                symbol: components["schemas"]["Symbol"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarkPriceDetailResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getETFInfo": {
        parameters: {
            query?: {
                /** @description Code of the token; all tokens when absent. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetETFInfoResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getCrossMarginSymbols": {
        parameters: {
            query?: {
                /** @description Pair to read; all pairs when absent. */
                symbol?: components["schemas"]["Symbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetCrossMarginSymbolsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getMarkPriceList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prices, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarkPriceListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getMarginRiskLimit": {
        parameters: {
            query?: {
                /** @description true for the limits of isolated margin, false for those of cross margin. */
                isIsolated?: boolean;
                /** @description Asset to read, on cross margin; all assets when absent. */
                currency?: components["schemas"]["Currency"];
                /** @description Pair to read, on isolated margin; all pairs when absent. */
                symbol?: components["schemas"]["Symbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarginRiskLimitResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getBorrowInterestRate": {
        parameters: {
            query?: {
                /** @description VIP level to read the rates of, 0 to 12; that of the account when absent. */
                vipLevel?: number;
                /** @description Assets to read, at most 50, joined by commas; all assets when absent. */
                currency?: components["schemas"]["MarginCurrencies"];
            };
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
                        data: components["schemas"]["GetBorrowInterestRateResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getMarginCollateralRatio": {
        parameters: {
            query?: {
                /** @description Assets to read, joined by commas; all assets when absent. */
                currencyList?: components["schemas"]["MarginCurrencies"];
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
                        data: components["schemas"]["GetMarginCollateralRatioResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getMarketAvailableInventory": {
        parameters: {
            query?: {
                /** @description Asset to read; all assets when absent. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The amounts, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarketAvailableInventoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.addOcoOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarginAddOcoOrderParameters"];
            };
        };
        responses: {
            /** @description The OCO order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginAddOcoOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.cancelOcoOrderByOrderId": {
        parameters: {
            query: {
                /** @description The venue's id of the OCO order. */
                orderId: components["schemas"]["OrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginCancelOcoOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.cancelOcoOrderByClientOid": {
        parameters: {
            query: {
                /** @description The caller's own id of the OCO order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginCancelOcoOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.batchCancelOcoOrders": {
        parameters: {
            query?: {
                /** @description Ids of OCO orders, joined by commas; all when absent. */
                orderIds?: components["schemas"]["MarginOrderIds"];
                /** @description Pair; all pairs when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. Both when absent. */
                tradeType?: components["schemas"]["MarginTradeType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginBatchCancelOcoOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getOcoOrderByOrderId": {
        parameters: {
            query: {
                /** @description The venue's id of the OCO order. */
                orderId: components["schemas"]["OrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OCO order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetOcoOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getOcoOrderByClientOid": {
        parameters: {
            query: {
                /** @description The caller's own id of the OCO order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OCO order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetOcoOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getOcoOrderDetailByOrderId": {
        parameters: {
            query: {
                /** @description The venue's id of the OCO order. */
                orderId: components["schemas"]["OrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OCO order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetOcoOrderDetailByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getOcoOrderList": {
        parameters: {
            query: {
                /** @description Rows per page, 10 to 500. */
                pageSize: number;
                /** @description Page to read, from 1. */
                currentPage: number;
                /** @description Pair; all pairs when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Ids of OCO orders, joined by commas. */
                orderIds?: components["schemas"]["MarginOrderIds"];
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. Both when absent. */
                tradeType?: components["schemas"]["MarginTradeType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of OCO orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetOcoOrderListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getTradeHistory": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
                tradeType: components["schemas"]["MarginTradeType"];
                /** @description Id of one order. */
                orderId?: components["schemas"]["OrderId"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description limit or market; both when absent. */
                type?: "limit" | "market";
                /** @description lastId of the page before; the newest rows when absent. */
                lastId?: number;
                /** @description Rows per page, 1 to 100. */
                limit?: number;
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trades, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetTradeHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.addOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarginAddOrderParameters"];
            };
        };
        responses: {
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        /**
                         * @description true; not documented, but recorded.
                         * @example true
                         */
                        success?: boolean;
                        data: components["schemas"]["MarginAddOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getSymbolsWithOpenOrder": {
        parameters: {
            query: {
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
                tradeType: components["schemas"]["MarginTradeType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetSymbolsWithOpenOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.addOrderTest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarginAddOrderTestParameters"];
            };
        };
        responses: {
            /** @description What an order would have answered, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        /**
                         * @description true; not documented, but recorded.
                         * @example true
                         */
                        success?: boolean;
                        data: components["schemas"]["MarginAddOrderTestResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.cancelAllOrdersBySymbol": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
                tradeType: components["schemas"]["MarginTradeType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken in, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginCancelAllOrdersBySymbolResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getOpenOrders": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
                tradeType: components["schemas"]["MarginTradeType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetOpenOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getOrderByClientOid": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.cancelOrderByClientOid": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken in, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginCancelOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getClosedOrders": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
                tradeType: components["schemas"]["MarginTradeType"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description limit or market; both when absent. */
                type?: "limit" | "market";
                /** @description lastId of the page before; the newest rows when absent. */
                lastId?: number;
                /** @description Rows per page, 1 to 100. */
                limit?: number;
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetClosedOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getOrderByOrderId": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.cancelOrderByOrderId": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken in, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginCancelOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.addOrderV1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrderV1Parameters"];
            };
        };
        responses: {
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddOrderV1Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.addOrderTestV1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrderTestV1Parameters"];
            };
        };
        responses: {
            /** @description What an order would have answered, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddOrderTestV1Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.addStopOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarginAddStopOrderParameters"];
            };
        };
        responses: {
            /** @description The stop order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginAddStopOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.cancelStopOrderByOrderId": {
        parameters: {
            query: {
                /** @description The venue's id of the stop order. */
                orderId: components["schemas"]["OrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginCancelStopOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.cancelStopOrderByClientOid": {
        parameters: {
            query: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginCancelStopOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.batchCancelStopOrder": {
        parameters: {
            query: {
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. */
                tradeType: components["schemas"]["MarginTradeType"];
                /** @description Pair; all pairs when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description Ids of stop orders, joined by commas; all when absent. */
                orderIds?: components["schemas"]["MarginOrderIds"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginBatchCancelStopOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getStopOrdersList": {
        parameters: {
            query?: {
                /** @description Pair; all pairs when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description Kind of order; all kinds when absent. */
                type?: "limit" | "market" | "limit_stop" | "market_stop";
                /** @description MARGIN_TRADE for cross margin, MARGIN_ISOLATED_TRADE for isolated margin. Both when absent. */
                tradeType?: components["schemas"]["MarginTradeType"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Ids of stop orders, joined by commas. */
                orderIds?: components["schemas"]["MarginOrderIds"];
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
            /** @description A page of stop orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetStopOrdersListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getStopOrderByOrderId": {
        parameters: {
            query: {
                /** @description The venue's id of the stop order. */
                orderId: components["schemas"]["OrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetStopOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "margin.getStopOrderByClientOid": {
        parameters: {
            query: {
                /** @description The caller's own id of the order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["MarginGetStopOrderByClientOidResult"];
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
}
