// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "//futures/api/v1/contracts/{symbol}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a contract and its market figures.
         * @description What one contract is worth (multiplier), increments and limits of orders, margin and fee rates, funding, and the figures of the last 24 hours. Sizes of futures orders and positions are whole contracts.
         */
        get: operations["futures.getSymbol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/contracts/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all contracts that can be traded.
         * @description The same figures as futures.getSymbol for every contract, several hundred of them; more than 1 MB.
         */
        get: operations["futures.getAllSymbols"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/ticker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest trade and the best prices of a contract.
         * @description Sizes are in contracts, the time is in nanoseconds.
         */
        get: operations["futures.getTicker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/allTickers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest trades and the best prices of all contracts.
         * @description The answer of futures.getTicker for every contract; far cheaper than one call for each.
         */
        get: operations["futures.getAllTickers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/level2/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the whole order book of a contract.
         * @description All price levels, added up by price. A heavy answer; futures.getPartOrderBook suffices for the best prices. A book that is kept from the stream begins with this one.
         */
        get: operations["futures.getFullOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/level2/depth{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the best levels of the order book of a contract.
         * @description The best 20 or 100 price levels of each side, added up by price.
         */
        get: operations["futures.getPartOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/trade/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest trades of a contract.
         * @description The last 100 trades of the market, latest first.
         */
        get: operations["futures.getMarketTradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/kline/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read candles of a contract or an index.
         * @description Candles as lists, oldest first. At most 500 per call by the documents, 200 as seen; read longer ranges piece by piece. Without a range the latest ones.
         */
        get: operations["futures.getKlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/mark-price/{symbol}/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the mark price of a contract.
         * @description Mark and index price, renewed every second. Profit and liquidation go by the mark price.
         */
        get: operations["futures.getMarkPrice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/index/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the index price of a contract and what it is made of.
         * @description Index prices second by second, each with the price and weight of every exchange, page by page. Answers may be 5 s old.
         */
        get: operations["futures.getSpotIndexPrice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/interest/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the interest rates that enter the funding rate.
         * @description Interest rates of the base or the quote asset, page by page.
         */
        get: operations["futures.getInterestRateIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/premium/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the premium index of a contract.
         * @description How far the contract trades from its index, which enters the funding rate; page by page.
         */
        get: operations["futures.getPremiumIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/trade-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the turnover of all futures in the last 24 hours.
         * @description One figure for the whole venue; the figures of one contract are in futures.getSymbol.
         */
        get: operations["futures.get24hrStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether futures can be traded.
         * @description open is normal trading, cancelonly lets orders only be cancelled, close is a halt or maintenance.
         */
        get: operations["futures.getServiceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/bullet-public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for the public streams of futures.
         * @description Token and servers for a WebSocket connection to market data. Takes no parameters.
         */
        post: operations["futures.getPublicToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/bullet-private": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for the private streams of futures.
         * @description Token and servers for a WebSocket connection to orders, positions and balances of the account. Whoever has the token can read them. Takes no parameters.
         */
        post: operations["futures.getPrivateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/funding-rate/{symbol}/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the funding rate of a contract.
         * @description Longs pay shorts when the rate is positive. The interval may change between two settlements; fundingTime tells the next one.
         */
        get: operations["futures.getCurrentFundingRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/contract/funding-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read past funding rates of a contract.
         * @description The rate of each settlement in a time range, latest first.
         */
        get: operations["futures.getPublicFundingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/funding-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the funding that the account paid and received.
         * @description One row per settlement and position of a contract, page by page.
         */
        get: operations["futures.getPrivateFundingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read open or finished orders.
         * @description Page by page; finished ones unless status says active. Stop orders that wait for their trigger are in futures.getStopOrderList. Finished orders may show late; futures.getRecentClosedOrders is faster.
         */
        get: operations["futures.getOrderList"];
        put?: never;
        /**
         * Place a limit, market or stop order.
         * @description Answers when the order was taken, before it is matched; futures.getOrderByClientOid tells what became of it. Exactly one of size, qty and valueQty says how much, none with closeOrder. With stop, the order waits until its trigger is met. marginMode must be that of the contract (330005 otherwise), and a hedge account needs positionSide (330012 otherwise).
         */
        post: operations["futures.addOrder"];
        /**
         * Cancel all open orders, with the older call.
         * @deprecated
         * @description Replaced by futures.cancelAllOrdersV3, which weighs 10 instead of 800. Cancels the open orders of one contract, or of all when symbol is absent; stop orders that wait stay.
         */
        delete: operations["futures.cancelAllOrdersV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/orders/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an order without placing it.
         * @description Runs the checks of futures.addOrder. Nothing is placed, and the ids in the answer belong to no order.
         */
        post: operations["futures.addOrderTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/orders/multi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place up to 20 orders.
         * @description Each order has a fate of its own: look at code of every row, 200000 for taken. Each order is given as in futures.addOrder, with the same rules; limit orders need price. Fees of what enters the book are held in advance.
         */
        post: operations["futures.batchAddOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/st-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an order with take profit and stop loss.
         * @description Like futures.addOrder, with triggers that close the position later. Up and down are directions of the price, not profit and loss: for a short position triggerStopUpPrice is the stop loss. Exactly one of size, qty and valueQty says how much, none with closeOrder.
         */
        post: operations["futures.addTPSLOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order by the venue's id.
         * @description State of the order, open, ended, or waiting for its trigger. An unknown id is refused with 100001.
         */
        get: operations["futures.getOrderByOrderId"];
        put?: never;
        post?: never;
        /**
         * Cancel one order by the venue's id.
         * @description Cancels an open order or one that waits for its trigger. The answer says that the cancellation was taken; futures.getOrderByOrderId tells what became of it. An order that ended already is refused with 100004.
         */
        delete: operations["futures.cancelOrderById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/orders/client-order/{clientOid}": {
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
         * Cancel one order by the caller's own id.
         * @description The answer says that the cancellation was taken; futures.getOrderByClientOid tells what became of it. An order that ended already is refused with 100004.
         */
        delete: operations["futures.cancelOrderByClientOid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/orders/multi-cancel": {
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
         * Cancel several orders.
         * @description Orders are named by the venue's ids or by the caller's own. Give one of the two lists: of both, a client library says, only orderIdsList counts. Each order has a fate of its own: look at code of every row, 200 for taken.
         */
        delete: operations["futures.batchCancelOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v3/orders": {
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
         * Cancel all open orders of one contract.
         * @description Stop orders that wait for their trigger stay; see futures.cancelAllStopOrders. The answer says that the cancellations were taken.
         */
        delete: operations["futures.cancelAllOrdersV3"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/stopOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read stop orders that wait for their trigger.
         * @description Page by page. Once its trigger is met, a stop order is in futures.getOrderList.
         */
        get: operations["futures.getStopOrderList"];
        put?: never;
        post?: never;
        /**
         * Cancel all stop orders that wait for their trigger.
         * @description Those of one contract, or of all when symbol is absent. An order whose trigger was met is an open order: see futures.cancelAllOrdersV3.
         */
        delete: operations["futures.cancelAllStopOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/orders/byClientOid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order by the caller's own id.
         * @description State of the order, open, ended, or waiting for its trigger. Tells also whether an order with a lost answer was placed. An unknown id is refused with 100001.
         */
        get: operations["futures.getOrderByClientOid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/recentDoneOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the orders that ended in the last 24 hours.
         * @description At most the newest 1000, without pages, and with less delay than futures.getOrderList.
         */
        get: operations["futures.getRecentClosedOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/openOrderStatistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much is in open orders of one contract.
         * @description Quantity and value of the parts that are not filled yet, buys and sells apart.
         */
        get: operations["futures.getOpenOrderValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/fills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read own trades.
         * @description Page by page, and with a delay; futures.getRecentTradeHistory is faster. An order that was filled in several steps has a row for each. With orderId the other filters are ignored.
         */
        get: operations["futures.getTradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/recentFills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read own trades of the last 24 hours.
         * @description At most the newest 1000, without pages, and with less delay than futures.getTradeHistory.
         */
        get: operations["futures.getRecentTradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/position/getMarginMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the margin mode of a contract.
         * @description Tells whether new orders of the contract must be ISOLATED or CROSS. Tells also whether a switch with a lost answer was applied.
         */
        get: operations["futures.getMarginMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/position/changeMarginMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a contract between isolated and cross margin.
         * @description Refused while the contract has live orders or a position (50002). Orders must name the mode that is set (330005 otherwise); an order without marginMode counts as ISOLATED. Sending the same mode again does no harm.
         */
        post: operations["futures.switchMarginMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/position/batchChangeMarginMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch several contracts to one margin mode.
         * @description Success of the call does not mean that every contract was switched: those with live orders or a position keep their mode and stand in errors (50002). Look at marginMode of the answer for what is in force.
         */
        post: operations["futures.batchSwitchMarginMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/getCrossUserLeverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the cross margin leverage of a contract.
         * @description The leverage that orders and positions of the contract have on cross margin. Isolated margin has none of its own here: there each order brings its leverage.
         */
        get: operations["futures.getCrossMarginLeverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/changeCrossUserLeverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the cross margin leverage of a contract.
         * @description Counts for cross margin only, and for live orders and the open position too: a lower leverage raises their margin. Isolated margin is not touched, since there each order brings its leverage. Sending the same value again does no harm.
         */
        post: operations["futures.modifyMarginLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/position/getPositionMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the position mode of the account.
         * @description One-way accounts have one position per contract; hedge accounts have a long and a short one, and every order must name its positionSide (330012 otherwise). Counts for all contracts.
         */
        get: operations["futures.getPositionMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/position/switchPositionMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the account between one-way and hedge mode.
         * @description Counts for all contracts. In hedge mode every order must name its positionSide (330012 otherwise). Sending the same mode again does no harm.
         */
        post: operations["futures.switchPositionMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the position of a contract.
         * @description The position of one contract on a one-way account. The venue now documents futures.getPositionV2 in its place, which also tells the two positions of a hedge account. Members for isolated margin are absent on cross margin.
         */
        get: operations["futures.getPositionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the positions of a contract, in one-way and hedge mode.
         * @description A list in spite of its name: one position on a one-way account, up to two (LONG and SHORT) on a hedge account, none when nothing is open. Figures are texts here, where futures.getPositionDetails has numbers.
         */
        get: operations["futures.getPositionV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open positions of the account.
         * @description Positions of all contracts, or of those of one settlement asset. Members for isolated margin are absent on cross margin.
         */
        get: operations["futures.getPositionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/history-positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read closed positions.
         * @description Closed positions with their profit after fees and funding, page by page, latest first.
         */
        get: operations["futures.getPositionsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/position/margin/deposit-margin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add margin to an isolated position.
         * @description Moves margin from the free balance of the settlement asset to the position, which puts its liquidation price further away. The venue carries out one call per bizNo, so a repeat with the same one adds nothing.
         */
        post: operations["futures.addIsolatedMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/margin/withdrawMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take margin out of an isolated position.
         * @description Moves margin from the position back to the free balance, which brings its liquidation price closer; at most what futures.getMaxWithdrawMargin tells. The call carries no key that would tell a repeat from a second removal, so it is never sent twice: when an answer was lost, settle compares posMargin of the position with what it was before.
         */
        post: operations["futures.removeIsolatedMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/margin/maxWithdrawMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much margin can be taken out of an isolated position.
         * @description The upper bound for futures.removeIsolatedMargin, in the settlement asset of the contract: USDT for USDT contracts, the coin for inverse ones.
         */
        get: operations["futures.getMaxWithdrawMargin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/getMaxOpenSize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the largest position that can be opened.
         * @description How many contracts the balance allows to buy and to sell at a price and leverage, on both margin modes.
         */
        get: operations["futures.getMaxOpenSize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/batchGetCrossOrderLimit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the largest positions that cross margin allows.
         * @description For each contract the largest position that a margin and leverage allow, with the margin rates that would hold for it. On cross margin there are no risk limit levels: the rates grow with the position.
         */
        get: operations["futures.getCrossMarginRiskLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v2/getCrossModeMarginRequirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate the cross margin rates of a position.
         * @description Initial and maintenance margin rate that a position of this value would have on cross margin, where the rates grow with the position. Changes nothing, although it is a POST.
         */
        post: operations["futures.getCrossMarginRequirement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/contracts/risk-limit/{symbol}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the risk limit levels of a contract on isolated margin.
         * @description Each level has a largest position value, a highest leverage and margin rates; futures.modifyIsolatedMarginRiskLimit changes the level of a position. Counts for isolated margin only.
         */
        get: operations["futures.getIsolatedMarginRiskLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/position/risk-limit-level/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the risk limit level of a contract on isolated margin.
         * @description A higher level allows a larger position at a lower leverage, see futures.getIsolatedMarginRiskLimit. All live orders of the contract are cancelled. The answer only tells that the request was taken; look at riskLimitLevel of the position for the result.
         */
        post: operations["futures.modifyIsolatedMarginRiskLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//futures/api/v1/position/margin/auto-deposit-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the automatic adding of margin for an isolated position.
         * @deprecated
         * @description While it is on, the venue adds margin from the free balance when the position comes near its liquidation. The venue advises cross margin (futures.switchMarginMode) in place of it. Sending the same state again does no harm.
         */
        post: operations["futures.modifyAutoDepositStatus"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** @description The contract. */
        FuturesGetSymbolResult: components["schemas"]["FuturesContract"];
        /** @description A futures contract. */
        FuturesContract: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description Group of the contract: the asset that it is settled in.
             * @example USDT
             */
            rootSymbol: string;
            /** @description FFWCSX is a perpetual contract, FFICSX one that expires. */
            type: "FFWCSX" | "FFICSX" | (string & {});
            /** @description When trading began. */
            firstOpenDate: components["schemas"]["Time"];
            /** @description When it expires; null for never. Unit: ms. */
            expireDate?: number | null;
            /** @description When it is settled; null for never. Unit: ms. */
            settleDate?: number | null;
            /**
             * @description Base asset; XBT is bitcoin.
             * @example XBT
             */
            baseCurrency: string;
            /**
             * @description Quote asset.
             * @example USDT
             */
            quoteCurrency: string;
            /**
             * @description Asset of margin, profit and fees.
             * @example USDT
             */
            settleCurrency: string;
            /** @description Largest order. Unit: contracts. */
            maxOrderQty: number;
            /** @description Highest price of an order. Unit: quote asset. */
            maxPrice: number;
            /** @description Increment of sizes. Unit: contracts. */
            lotSize: number;
            /** @description Increment of prices. Unit: quote asset. */
            tickSize: number;
            /** @description Increment of the index price. Unit: quote asset. */
            indexPriceTickSize: number;
            /** @description What one contract is worth, such as 0.001 XBT; -1 on inverse contracts, where one contract is worth 1 USD. Unit: base asset per contract. */
            multiplier: number;
            /** @description Initial margin rate at the lowest risk limit level. Unit: ratio. */
            initialMargin: number;
            /** @description Maintenance margin rate at the lowest risk limit level. Unit: ratio. */
            maintainMargin: number;
            /** @description Largest value of a position at the lowest risk limit level of isolated margin. Unit: settleCurrency. */
            maxRiskLimit: number;
            /** @description Smallest risk limit. Unit: settleCurrency. */
            minRiskLimit: number;
            /** @description Increment of the risk limit. Unit: settleCurrency. */
            riskStep: number;
            /** @description Fee rate of makers at VIP level 0. Unit: ratio. */
            makerFeeRate: number;
            /** @description Fee rate of takers at VIP level 0. Unit: ratio. */
            takerFeeRate: number;
            /** @description No longer used. Unit: settleCurrency. */
            takerFixFee: number;
            /** @description No longer used. Unit: settleCurrency. */
            makerFixFee: number;
            /** @description Fee rate of the settlement. Unit: ratio. */
            settlementFee?: number | null;
            /** @description Whether positions may be closed by auto-deleveraging. */
            isDeleverage: boolean;
            /** @description No longer used. */
            isQuanto: boolean;
            /** @description true when margin and profit are in the base asset. */
            isInverse: boolean;
            /** @description How the mark price is found. */
            markMethod: "FairPrice" | (string & {}) | null;
            /** @description How the fair price is found; null on contracts that expire. */
            fairMethod?: "FundingRate" | (string & {}) | null;
            /**
             * @description Interest rate of the base asset, see futures.getInterestRateIndex.
             * @example .XBTINT8H
             */
            fundingBaseSymbol?: string | null;
            /**
             * @description Interest rate of the quote asset.
             * @example .USDTINT8H
             */
            fundingQuoteSymbol?: string | null;
            /**
             * @description Symbol of the funding rate.
             * @example .XBTUSDTMFPI8H
             */
            fundingRateSymbol?: string | null;
            /**
             * @description Symbol of the index, see futures.getSpotIndexPrice.
             * @example .KXBTUSDT
             */
            indexSymbol: string;
            /**
             * @description Symbol of the settlement price; empty or null unless the contract expires.
             * @example
             */
            settlementSymbol: string | null;
            /** @description State of the contract: Open is normal, CancelOnly takes cancellations only, Paused is a halt, BeingSettled and Settled come after the expiry. */
            status: "Init" | "Open" | "BeingSettled" | "Settled" | "Paused" | "Closed" | "CancelOnly" | (string & {});
            /** @description Funding rate of this interval. Unit: ratio. */
            fundingFeeRate: number | null;
            /** @description Funding rate that is expected for the next interval. Unit: ratio. */
            predictedFundingFeeRate: number | null;
            /**
             * @description Interval of funding as set; a change counts from the next interval on. Unit: ms.
             * @example 28800000
             */
            fundingRateGranularity: number | null;
            /** @description Contracts that are open. Unit: contracts. */
            openInterest: components["schemas"]["UnsignedDecimal"];
            /** @description Turnover of the last 24 hours. Unit: settleCurrency. */
            turnoverOf24h: number;
            /** @description Volume of the last 24 hours; in USD on inverse contracts. Unit: base asset. */
            volumeOf24h: number;
            /** @description Mark price. Unit: quote asset. */
            markPrice: number;
            /** @description Index price. Unit: quote asset. */
            indexPrice: number;
            /** @description Price of the latest trade; null before the first. Unit: quote asset. */
            lastTradePrice: number | null;
            /**
             * @description How long until the next settlement of funding, not a time of day. Unit: ms.
             * @example 3600000
             */
            nextFundingRateTime: number | null;
            /** @description Highest leverage. Unit: times. */
            maxLeverage: number;
            /** @description Exchanges whose prices enter the index. */
            sourceExchanges: string[];
            /**
             * @description Premium index by the minute, see futures.getPremiumIndex.
             * @example .XBTUSDTMPI
             */
            premiumsSymbol1M: string;
            /**
             * @description Premium index by 8 hours.
             * @example .XBTUSDTMPI8H
             */
            premiumsSymbol8H: string;
            /**
             * @description Interest rate of the base asset by the minute.
             * @example .XBTINT
             */
            fundingBaseSymbol1M: string | null;
            /**
             * @description Interest rate of the quote asset by the minute.
             * @example .USDTINT
             */
            fundingQuoteSymbol1M: string | null;
            /** @description Lowest price of the last 24 hours. Unit: quote asset. */
            lowPrice: number;
            /** @description Highest price of the last 24 hours. Unit: quote asset. */
            highPrice: number;
            /** @description Change of the price in 24 hours; -0.028 is a fall by 2.8 %. Unit: ratio. */
            priceChgPct: number;
            /** @description Change of the price in 24 hours. Unit: quote asset. */
            priceChg: number;
            /** @description Factor in the margin rates of cross margin, which the venue does not explain; so are m, f, mmrLimit and mmrLevConstant. */
            k: number;
            /** @description See k. */
            m: number;
            /** @description See k. */
            f: number;
            /** @description Highest maintenance margin rate of cross margin. Unit: ratio. */
            mmrLimit: number;
            /** @description See k. */
            mmrLevConstant: number;
            /** @description Whether the contract can be held on cross margin. */
            supportCross: boolean;
            /** @description Highest price that an order to buy may have now. Unit: quote asset. */
            buyLimit: number;
            /** @description Lowest price that an order to sell may have now. Unit: quote asset. */
            sellLimit: number;
            /** @description Largest market order. Unit: contracts. */
            marketMaxOrderQty?: number;
            /**
             * @description Name of the contract on the web pages.
             * @example XBTUSDTM
             */
            displaySymbol?: string;
            /**
             * @description Name of the base asset on the web pages.
             * @example XBT
             */
            displayBaseCurrency?: string;
            /** @description Interest rate per day that enters the funding rate. Unit: ratio. */
            dailyInterestRate?: number | null;
            /** @description Funding rate of the latest settlement. Unit: ratio. */
            lastTimeFundingRate?: number | null;
            /** @description Highest funding rate. Unit: ratio. */
            fundingRateCap?: number | null;
            /** @description Lowest funding rate. Unit: ratio. */
            fundingRateFloor?: number | null;
            /**
             * @description No longer used.
             * @example 1
             */
            period?: number | null;
            /**
             * @description From when on fundingRateGranularity counts. Unit: ms.
             * @example 1767225600000
             */
            effectiveFundingRateCycleStartTime?: number | null;
            /**
             * @description Interval of funding in force. Unit: ms.
             * @example 28800000
             */
            currentFundingRateGranularity?: number | null;
            /**
             * @description Next settlement of funding. Unit: ms.
             * @example 1767225600000
             */
            nextFundingRateDateTime?: number | null;
            /** @description Largest value of a position on cross margin. Unit: settleCurrency. */
            crossRiskLimit?: number;
            /** @description How far the price of an order may lie from the mark price. Unit: ratio. */
            orderPriceRange?: number;
            /** @description PRE_MARKET before the underlying asset trades anywhere. */
            marketStage?: "NORMAL" | "PRE_MARKET" | (string & {});
            /**
             * @description When a PRE_MARKET contract becomes a normal one. Unit: ms.
             * @example 1767225600000
             */
            preMarketToPerpDate?: number | null;
            /** @description Market of the underlying asset. */
            marketType?: "CRYPTO" | "NASDAQ" | (string & {});
            /** @description Class of the underlying asset. */
            assetClass?: "CRYPTO" | "METAL" | "COMMODITY" | "STOCK" | (string & {});
            /** @description Stock market of the underlying asset; null for others. */
            subMarketType?: "US.STOCK" | "KR.STOCK" | "HK.STOCK" | "JP.STOCK" | (string & {}) | null;
            /** @description Coming value of k; null when no change is planned. */
            adjustK?: number | null;
            /** @description Coming value of m. */
            adjustM?: number | null;
            /** @description Coming value of mmrLevConstant. */
            adjustMmrLevConstant?: number | null;
            /**
             * @description When the coming values count. Unit: ms.
             * @example 1767225600000
             */
            adjustActiveTime?: number | null;
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
        /** @description Contracts. */
        FuturesGetAllSymbolsResult: components["schemas"]["FuturesContract"][];
        /** @description Latest trade and best prices. */
        FuturesGetTickerResult: components["schemas"]["FuturesTicker"];
        /** @description Latest trade and best prices of a contract. */
        FuturesTicker: {
            /** @description Number of the message in the stream of the contract. */
            sequence: number;
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Side of the order that met the book in the latest trade. */
            side: "buy" | "sell" | (string & {});
            /** @description Size of the latest trade. Unit: contracts. */
            size: number;
            /**
             * @description Id of the latest trade.
             * @example 1700000000124
             */
            tradeId: string;
            /**
             * @description Price of the latest trade. Unit: quote asset.
             * @example 87139.9
             */
            price: string;
            /**
             * @description Best bid. Unit: quote asset.
             * @example 87139.9
             */
            bestBidPrice: string;
            /** @description Size at the best bid. Unit: contracts. */
            bestBidSize: number;
            /**
             * @description Best ask. Unit: quote asset.
             * @example 87139.9
             */
            bestAskPrice: string;
            /** @description Size at the best ask. Unit: contracts. */
            bestAskSize: number;
            /**
             * Format: int64
             * @description Time of the latest trade. Unit: ns.
             * @example 1767225600000000000
             */
            ts: number | bigint;
        };
        /** @description Tickers. */
        FuturesGetAllTickersResult: components["schemas"]["FuturesTicker"][];
        /** @description The order book. */
        FuturesGetFullOrderBookResult: components["schemas"]["FuturesOrderBook"];
        /** @description An order book, added up by price. */
        FuturesOrderBook: {
            /** @description Number of the latest change that is in it; the stream goes on from there. */
            sequence: number;
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Bids, highest price first. */
            bids: components["schemas"]["FuturesBookLevel"][];
            /** @description Asks, lowest price first. */
            asks: components["schemas"]["FuturesBookLevel"][];
            /**
             * Format: int64
             * @description Time of the book. Unit: ns.
             * @example 1767225600000000000
             */
            ts: number | bigint;
        };
        /** @description A level of the book. */
        FuturesBookLevel: [
            number,
            number
        ];
        /** @description Best levels of the order book. */
        FuturesGetPartOrderBookResult: components["schemas"]["FuturesOrderBook"];
        /** @description Trades. */
        FuturesGetMarketTradeHistoryResult: {
            /** @description Number of the trade in the stream of the contract. */
            sequence: number;
            /** @description No longer used. */
            contractId?: number;
            /**
             * @description Id of the trade.
             * @example 1700000000123
             */
            tradeId: string;
            /**
             * @description Order that stood in the book.
             * @example 240000000000000001
             */
            makerOrderId: string;
            /**
             * @description Order that met it.
             * @example 240000000000000002
             */
            takerOrderId: string;
            /**
             * Format: int64
             * @description Time of the trade. Unit: ns.
             * @example 1767225600000000000
             */
            ts: number | bigint;
            /** @description Size of the trade. Unit: contracts. */
            size: number;
            /** @description Price of the trade. Unit: quote asset. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Side of the order that met the book. */
            side: "buy" | "sell" | (string & {});
        }[];
        /** @description Candles. */
        FuturesGetKlinesResult: [
            components["schemas"]["Time"],
            number,
            number,
            number,
            number,
            number,
            number
        ][];
        /** @description Mark price. */
        GetMarkPriceResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description How often the value is renewed. Unit: ms.
             * @example 1000
             */
            granularity: number;
            /** @description When the value was taken. */
            timePoint: components["schemas"]["Time"];
            /** @description Mark price. Unit: quote asset. */
            value: number;
            /** @description Index price. Unit: quote asset. */
            indexPrice: number;
        };
        /** @description One page of the series. */
        GetSpotIndexPriceResult: {
            /** @description Rows of this page. */
            dataList: {
                /**
                 * @description Symbol of the series.
                 * @example .XBTUSDTMPI
                 */
                symbol: string;
                /**
                 * @description Distance of two rows. Unit: ms.
                 * @example 60000
                 */
                granularity: number;
                /** @description When the value was taken. */
                timePoint: components["schemas"]["Time"];
                /** @description Index price. Unit: quote asset. */
                value: number;
                /** @description What the index is made of. */
                decomposionList?: {
                    /**
                     * @description Short name of the exchange.
                     * @example binance
                     */
                    exchange: string;
                    /** @description Price at the exchange. Unit: quote asset. */
                    price: number;
                    /** @description Share in the index. Unit: ratio. */
                    weight: number;
                }[];
            }[];
            /** @description true when more rows follow. */
            hasMore: boolean;
        };
        /** @description One page of the series. */
        GetInterestRateIndexResult: {
            /** @description Rows of this page. */
            dataList: {
                /**
                 * @description Symbol of the series.
                 * @example .XBTUSDTMPI
                 */
                symbol: string;
                /**
                 * @description Distance of two rows. Unit: ms.
                 * @example 60000
                 */
                granularity: number;
                /** @description When the value was taken. */
                timePoint: components["schemas"]["Time"];
                /** @description Interest rate per day. Unit: ratio. */
                value: number;
            }[];
            /** @description true when more rows follow. */
            hasMore: boolean;
        };
        /** @description One page of the series. */
        GetPremiumIndexResult: {
            /** @description Rows of this page. */
            dataList: {
                /**
                 * @description Symbol of the series.
                 * @example .XBTUSDTMPI
                 */
                symbol: string;
                /**
                 * @description Distance of two rows. Unit: ms.
                 * @example 60000
                 */
                granularity: number;
                /** @description When the value was taken. */
                timePoint: components["schemas"]["Time"];
                /** @description Premium index, negative when the contract is cheaper than the index. Unit: ratio. */
                value: number;
            }[];
            /** @description true when more rows follow. */
            hasMore: boolean;
        };
        /** @description Figures of the venue. */
        FuturesGet24hrStatsResult: {
            /** @description Turnover of the last 24 hours. Unit: USD. */
            turnoverOf24h: number;
        };
        /** @description State of futures trading. */
        FuturesGetServiceStatusResult: {
            /**
             * @description The venue's words; mostly empty.
             * @example
             */
            msg: string;
            /** @description State of futures trading. */
            status: "open" | "close" | "cancelonly" | (string & {});
        };
        /** @description Token and servers. */
        FuturesGetPublicTokenResult: components["schemas"]["FuturesStreamToken"];
        /** @description Token and servers of a stream. */
        FuturesStreamToken: {
            /**
             * @description Token, to be sent in the query of the connection.
             * @example stream-token-of-the-sandbox
             */
            token: string;
            /** @description Servers to connect to. */
            instanceServers: {
                /**
                 * @description URL of the server.
                 * @example wss://streams.example.invalid/
                 */
                endpoint: string;
                /** @description Whether the connection is encrypted. */
                encrypt: boolean;
                /** @description Protocol of the server. */
                protocol: "websocket" | (string & {});
                /**
                 * @description How often to ping. Unit: ms.
                 * @example 18000
                 */
                pingInterval: number;
                /**
                 * @description How long to wait for a pong. Unit: ms.
                 * @example 10000
                 */
                pingTimeout: number;
            }[];
        };
        /** @description Token and servers. */
        FuturesGetPrivateTokenResult: components["schemas"]["FuturesStreamToken"];
        /** @description Funding rate. */
        GetCurrentFundingRateResult: {
            /**
             * @description Symbol of the funding rate, not of the contract.
             * @example .XBTUSDTMFPI8H
             */
            symbol: string;
            /**
             * @description Interval of settlement. Unit: ms.
             * @example 28800000
             */
            granularity: number;
            /** @description When the interval began: the settlement before. */
            timePoint: components["schemas"]["Time"];
            /** @description Rate of the interval. Unit: ratio. */
            value: number;
            /** @description Rate that is expected for the interval after this one. Unit: ratio. */
            predictedValue?: number | null;
            /** @description Highest rate. Unit: ratio. */
            fundingRateCap: number;
            /** @description Lowest rate. Unit: ratio. */
            fundingRateFloor: number;
            /**
             * @description 1 when funding is charged in this interval, 0 when not.
             * @example 1
             */
            period: number;
            /** @description Next settlement. */
            fundingTime: components["schemas"]["Time"];
            /** @description Interest rate per day that enters the rate. Unit: ratio. */
            dailyInterestRate?: number | null;
            /** @description Rate of the latest settlement. Unit: ratio. */
            lastTimeFundingRate?: number | null;
        };
        /** @description Settlements. */
        GetPublicFundingHistoryResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Funding rate. Unit: ratio. */
            fundingRate: number;
            /** @description When it was settled. */
            timepoint: components["schemas"]["Time"];
        }[];
        /** @description One page of settlements. */
        GetPrivateFundingHistoryResult: {
            /** @description Rows of this page. */
            dataList: {
                /**
                 * Format: int64
                 * @description Id of the row.
                 * @example 1400000000000001
                 */
                id: number | bigint;
                /**
                 * @description Futures contract.
                 * @example XBTUSDTM
                 */
                symbol: string;
                /** @description When it was settled. */
                timePoint: components["schemas"]["Time"];
                /** @description Funding rate. Unit: ratio. */
                fundingRate: number;
                /** @description Mark price at the settlement. Unit: quote asset. */
                markPrice: number;
                /** @description Size of the position, negative for short. Unit: contracts. */
                positionQty: number;
                /** @description Value of the position at the settlement. Unit: settleCurrency. */
                positionCost: number;
                /** @description Funding, negative when the account paid it. Unit: settleCurrency. */
                funding: number;
                /**
                 * @description Asset of the funding.
                 * @example USDT
                 */
                settleCurrency: string;
                /**
                 * @description Margin mode and side of the position, as JSON text.
                 * @example {"marginMode":"ISOLATED","positionSide":"BOTH"}
                 */
                context: string;
                /** @description Margin mode of the position. */
                marginMode: "ISOLATED" | "CROSS" | (string & {});
            }[];
            /** @description true when more rows follow. */
            hasMore: boolean;
        };
        /** @description One page of orders. */
        GetOrderListResult: components["schemas"]["FuturesOrderPage"];
        /** @description One page of orders. */
        FuturesOrderPage: {
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            currentPage: number;
            /**
             * @description Rows per page.
             * @example 50
             */
            pageSize: number;
            /**
             * @description Rows in all.
             * @example 1
             */
            totalNum: number;
            /**
             * @description Pages in all.
             * @example 1
             */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["FuturesOrder"][];
        };
        /** @description A futures order. */
        FuturesOrder: {
            /**
             * @description The venue's id of the order.
             * @example 300112233445566720
             */
            id: string;
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description limit or market. */
            type: "limit" | "market" | (string & {});
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /**
             * @description Limit price; 0 or null for a market order. Unit: quote asset.
             * @example 60000
             */
            price: string | null;
            /**
             * @description Quantity that was ordered. Unit: contracts.
             * @example 10
             */
            size: number;
            /**
             * @description Value of the order; 0 while a stop order waits. Unit: settleCurrency.
             * @example 600
             */
            value: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Value that was traded; the same as filledValue. Unit: settleCurrency.
             * @example 0
             */
            dealValue: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Quantity that was traded; the same as filledSize. Unit: contracts.
             * @example 0
             */
            dealSize: number;
            /**
             * @description Prevention of trades with the same account; empty for none.
             * @example
             */
            stp: "" | "CN" | "CO" | "CB" | (string & {}) | null;
            /**
             * @description Direction of the trigger, down or up; empty for an order without one.
             * @example
             */
            stop: "down" | "up" | "" | (string & {}) | null;
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index; empty without a trigger.
             * @example
             */
            stopPriceType: "TP" | "MP" | "IP" | "" | (string & {}) | null;
            /**
             * @description true once the trigger was met.
             * @example false
             */
            stopTriggered: boolean | null;
            /**
             * @description Price of the trigger; null without one. Unit: quote asset.
             * @example null
             */
            stopPrice: string | number | null;
            /**
             * @description How long the order stays, GTC or IOC; empty for orders that were made on the website.
             * @example GTC
             */
            timeInForce: "GTC" | "IOC" | "" | (string & {});
            /**
             * @description true when the order may not trade at once.
             * @example false
             */
            postOnly: boolean;
            /**
             * @description true when the order is kept out of the public book.
             * @example false
             */
            hidden: boolean;
            /**
             * @description true when only a part of the order is shown.
             * @example false
             */
            iceberg: boolean;
            /**
             * @description Leverage of the order. Unit: times.
             * @example 3
             */
            leverage: components["schemas"]["UnsignedDecimal"];
            /**
             * @description true when funds are held even though the order reduces the position.
             * @example false
             */
            forceHold: boolean;
            /**
             * @description true when the order closes the whole position.
             * @example false
             */
            closeOrder: boolean;
            /**
             * @description Part of an iceberg order that is shown; 0 or null for others. Unit: contracts.
             * @example 0
             */
            visibleSize: number | null;
            /**
             * @description The caller's own id of the order; empty or null without one.
             * @example my-order-1
             */
            clientOid: string | null;
            /**
             * @description Note of the caller.
             * @example null
             */
            remark: string | null;
            /**
             * @description Tag of the order, such as its source; empty without one.
             * @example
             */
            tags: string | null;
            /**
             * @description true while the order is open or waits for its trigger.
             * @example true
             */
            isActive: boolean;
            /**
             * @description true when the order, or a part of it, was cancelled.
             * @example false
             */
            cancelExist: boolean;
            /** @description When the order was made. */
            createdAt: components["schemas"]["Time"];
            /** @description When the order changed last. */
            updatedAt: components["schemas"]["Time"];
            /**
             * @description When the order ended; null while it is open. Unit: ms.
             * @example null
             */
            endAt?: number | null;
            /**
             * Format: int64
             * @description When the matching engine took the order, in ns. Unit: ns.
             * @example 1767225600000000000
             */
            orderTime: (number | bigint) | null;
            /**
             * @description Asset of margin and fees.
             * @example USDT
             */
            settleCurrency: string;
            /** @description Margin mode of the order. */
            marginMode: "ISOLATED" | "CROSS" | (string & {});
            /**
             * @description Mean price of its trades; 0 without one. Unit: quote asset.
             * @example 0
             */
            avgDealPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Quantity that was traded. Unit: contracts.
             * @example 0
             */
            filledSize: number;
            /**
             * @description Value that was traded. Unit: settleCurrency.
             * @example 0
             */
            filledValue: components["schemas"]["UnsignedDecimal"];
            /** @description open while the order is in the book or waits for its trigger, done once it was filled or cancelled. */
            status: "open" | "done" | (string & {});
            /**
             * @description true when the order may only reduce the position.
             * @example false
             */
            reduceOnly: boolean;
        };
        FuturesAddOrderParameters: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["FuturesOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            stop?: components["schemas"]["FuturesOrderStop"];
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index. Needed with stop.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP" | "IP";
            stopPrice?: components["schemas"]["FuturesOrderStopPrice"];
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            forceHold?: components["schemas"]["FuturesOrderForceHold"];
            stp?: components["schemas"]["FuturesOrderSelfTrade"];
            marginMode?: components["schemas"]["FuturesOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["FuturesOrderSize"];
            qty?: components["schemas"]["FuturesOrderQuantity"];
            valueQty?: components["schemas"]["FuturesOrderValue"];
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
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP" | "IP";
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
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP" | "IP";
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
         * @description Leverage of the order on isolated margin, which sets the margin that is held. Without effect on cross margin, where that of the contract counts (futures.modifyMarginLeverage); not needed with closeOrder. Unit: times.
         * @example 3
         */
        FuturesOrderLeverage: number;
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
         * @description true to hold funds even for an order that reduces the position, so that it is not cancelled when the position changes.
         * @default false
         */
        FuturesOrderForceHold: boolean;
        /**
         * @description What happens when the order would trade with one of the same account: CN cancels the new, CO the old, CB both.
         * @enum {string}
         */
        FuturesOrderSelfTrade: "CN" | "CO" | "CB";
        /**
         * @description Margin mode; must be that of the contract (futures.getMarginMode), else the order is refused with 330005.
         * @default ISOLATED
         * @enum {string}
         */
        FuturesOrderMarginMode: "ISOLATED" | "CROSS";
        /**
         * @description Side of the position: BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account (330012 otherwise).
         * @enum {string}
         */
        FuturesOrderPositionSide: "BOTH" | "LONG" | "SHORT";
        /** @description Limit price, a multiple of the contract's tickSize; only with limit. Unit: quote asset. */
        FuturesOrderPrice: components["schemas"]["Amount"];
        /**
         * @description Quantity in contracts; exactly one of size, qty and valueQty, and size on inverse contracts. Unit: contracts.
         * @example 1
         */
        FuturesOrderSize: number;
        /** @description Quantity in the base asset, a multiple of the contract's multiplier; instead of size. Unit: base asset. */
        FuturesOrderQuantity: components["schemas"]["Amount"];
        /** @description Quantity as a value, in USDT or USDC; instead of size. Unit: quote asset. */
        FuturesOrderValue: components["schemas"]["Amount"];
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
        /** @description Ids of the order. */
        FuturesAddOrderResult: components["schemas"]["FuturesOrderPlaced"];
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
        /** @description Orders whose cancellation was taken. */
        CancelAllOrdersV1Result: components["schemas"]["FuturesOrdersCancelled"];
        /** @description Orders whose cancellation was taken. */
        FuturesOrdersCancelled: {
            /** @description The venue's ids of the orders. */
            cancelledOrderIds: string[];
        };
        FuturesAddOrderTestParameters: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["FuturesOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            stop?: components["schemas"]["FuturesOrderStop"];
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index. Needed with stop.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP" | "IP";
            stopPrice?: components["schemas"]["FuturesOrderStopPrice"];
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            forceHold?: components["schemas"]["FuturesOrderForceHold"];
            stp?: components["schemas"]["FuturesOrderSelfTrade"];
            marginMode?: components["schemas"]["FuturesOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["FuturesOrderSize"];
            qty?: components["schemas"]["FuturesOrderQuantity"];
            valueQty?: components["schemas"]["FuturesOrderValue"];
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
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP" | "IP";
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
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index. Needed with stop.
             * @enum {string}
             */
            stopPriceType: "TP" | "MP" | "IP";
        }) & ({
            /** @enum {unknown} */
            iceberg?: false;
        } | {
            /** @constant */
            iceberg: true;
            visibleSize: components["schemas"]["FuturesOrderVisibleSize"];
        });
        /** @description Ids that belong to no order. */
        FuturesAddOrderTestResult: components["schemas"]["FuturesOrderPlaced"];
        /** @description A futures order. Exactly one of size, qty and valueQty, or closeOrder. */
        FuturesOrderRequest: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["FuturesOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            stop?: components["schemas"]["FuturesOrderStop"];
            /**
             * @description Price that the trigger looks at: TP last trade, MP mark, IP index. Needed with stop.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP" | "IP";
            stopPrice?: components["schemas"]["FuturesOrderStopPrice"];
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            forceHold?: components["schemas"]["FuturesOrderForceHold"];
            stp?: components["schemas"]["FuturesOrderSelfTrade"];
            marginMode?: components["schemas"]["FuturesOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["FuturesOrderSize"];
            qty?: components["schemas"]["FuturesOrderQuantity"];
            valueQty?: components["schemas"]["FuturesOrderValue"];
            timeInForce?: components["schemas"]["FuturesOrderTimeInForce"];
            postOnly?: components["schemas"]["FuturesOrderPostOnly"];
            hidden?: components["schemas"]["FuturesOrderHidden"];
            iceberg?: components["schemas"]["FuturesOrderIceberg"];
            visibleSize?: components["schemas"]["FuturesOrderVisibleSize"];
        };
        /** @description What became of each order. */
        FuturesBatchAddOrdersResult: {
            /**
             * @description The venue's id of the order; missing when it was refused.
             * @example 300112233445566720
             */
            orderId?: string | null;
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description 200000 when the order was taken, else the error code.
             * @example 200000
             */
            code: string;
            /**
             * @description success, or why the order was refused, in the venue's words.
             * @example success
             */
            msg: string;
        }[];
        FuturesAddTPSLOrderParameters: {
            clientOid: components["schemas"]["ClientOid"];
            side?: components["schemas"]["FuturesOrderSide"];
            /** @description Contract to trade. */
            symbol: components["schemas"]["Contract"];
            leverage?: components["schemas"]["FuturesOrderLeverage"];
            /**
             * @description limit, which needs price, or market.
             * @enum {string}
             */
            type: "limit" | "market";
            remark?: components["schemas"]["FuturesOrderRemark"];
            triggerStopUpPrice?: components["schemas"]["FuturesOrderUpPrice"];
            triggerStopDownPrice?: components["schemas"]["FuturesOrderDownPrice"];
            /**
             * @description Price that both triggers look at: TP last trade, MP mark, IP index.
             * @enum {string}
             */
            stopPriceType?: "TP" | "MP" | "IP";
            reduceOnly?: components["schemas"]["FuturesOrderReduceOnly"];
            closeOrder?: components["schemas"]["FuturesOrderClose"];
            forceHold?: components["schemas"]["FuturesOrderForceHold"];
            stp?: components["schemas"]["FuturesOrderSelfTrade"];
            marginMode?: components["schemas"]["FuturesOrderMarginMode"];
            positionSide?: components["schemas"]["FuturesOrderPositionSide"];
            price?: components["schemas"]["FuturesOrderPrice"];
            size?: components["schemas"]["FuturesOrderSize"];
            qty?: components["schemas"]["FuturesOrderQuantity"];
            valueQty?: components["schemas"]["FuturesOrderValue"];
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
        FuturesAddTPSLOrderResult: components["schemas"]["FuturesOrderPlaced"];
        /**
         * @description The venue's id of the order.
         * @example 6950f1a2b3c4d50007e8f901
         */
        OrderId: string;
        /** @description The order. */
        FuturesGetOrderByOrderIdResult: components["schemas"]["FuturesOrder"];
        /** @description Order whose cancellation was taken. */
        FuturesCancelOrderByIdResult: components["schemas"]["FuturesOrdersCancelled"];
        /** @description Order whose cancellation was taken. */
        FuturesCancelOrderByClientOidResult: {
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
        };
        BatchCancelOrdersParameters: {
            /** @description The venue's ids of orders. */
            orderIdsList?: components["schemas"]["OrderId"][];
            /** @description The caller's own ids of orders. */
            clientOidsList?: {
                /** @description Contract of the order. */
                symbol: components["schemas"]["Contract"];
                clientOid: components["schemas"]["ClientOid"];
            }[];
        };
        /** @description What became of each cancellation. */
        BatchCancelOrdersResult: {
            /**
             * @description The venue's id of the order; where it was named by that.
             * @example 300112233445566720
             */
            orderId: string | null;
            /**
             * @description The caller's own id of the order, where it was named by that; else null.
             * @example my-order-1
             */
            clientOid: string | null;
            /**
             * @description 200 when the cancellation was taken, else the error code.
             * @example 200
             */
            code: string;
            /**
             * @description success, or why it was refused, in the venue's words.
             * @example success
             */
            msg: string;
        }[];
        /** @description Orders whose cancellation was taken. */
        CancelAllOrdersV3Result: components["schemas"]["FuturesOrdersCancelled"];
        /** @description One page of stop orders. */
        GetStopOrderListResult: components["schemas"]["FuturesOrderPage"];
        /** @description Orders whose cancellation was taken. */
        CancelAllStopOrdersResult: components["schemas"]["FuturesOrdersCancelled"];
        /** @description The order. */
        FuturesGetOrderByClientOidResult: components["schemas"]["FuturesOrder"];
        /** @description The orders. */
        GetRecentClosedOrdersResult: components["schemas"]["FuturesOrder"][];
        /** @description Totals of the open orders. */
        GetOpenOrderValueResult: {
            /**
             * @description Quantity of the buy orders that is not filled. Unit: contracts.
             * @example 1
             */
            openOrderBuySize: number;
            /**
             * @description Quantity of the sell orders that is not filled. Unit: contracts.
             * @example 0
             */
            openOrderSellSize: number;
            /**
             * @description Value of the buy orders that is not filled. Unit: settleCurrency.
             * @example 60
             */
            openOrderBuyCost: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Value of the sell orders that is not filled. Unit: settleCurrency.
             * @example 0
             */
            openOrderSellCost: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Asset of the values.
             * @example USDT
             */
            settleCurrency: string;
        };
        /** @description One page of trades. */
        FuturesGetTradeHistoryResult: components["schemas"]["FuturesFillPage"];
        /** @description One page of trades. */
        FuturesFillPage: {
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            currentPage: number;
            /**
             * @description Rows per page.
             * @example 50
             */
            pageSize: number;
            /**
             * @description Rows in all.
             * @example 1
             */
            totalNum: number;
            /**
             * @description Pages in all.
             * @example 1
             */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["FuturesFill"][];
        };
        /** @description A trade of an own order. */
        FuturesFill: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description Id of the trade.
             * @example 1800000000123
             */
            tradeId: string;
            /**
             * @description The venue's id of the order.
             * @example 300112233445566720
             */
            orderId: string;
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /** @description taker when the order came to one in the book; maker when it stood there. */
            liquidity: "taker" | "maker" | (string & {});
            /**
             * @description true when the order was charged as a taker whatever it was.
             * @example false
             */
            forceTaker: boolean;
            /**
             * @description Price of the trade. Unit: quote asset.
             * @example 60000
             */
            price: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Quantity that was traded. Unit: contracts.
             * @example 1
             */
            size: number;
            /**
             * @description Value that was traded. Unit: settleCurrency.
             * @example 60
             */
            value: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Part of the fee that is for opening a position; 0 when the trade closes one. Unit: feeCurrency.
             * @example 0.036
             */
            openFeePay: components["schemas"]["Decimal"];
            /**
             * @description Part of the fee that is for closing a position; 0 when the trade opens one. Unit: feeCurrency.
             * @example 0
             */
            closeFeePay: components["schemas"]["Decimal"];
            /**
             * @description Direction of the trigger, down or up; empty for an order without one.
             * @example
             */
            stop: "down" | "up" | "" | (string & {});
            /**
             * @description Fee rate; negative for a rebate. Unit: ratio.
             * @example 0.0006
             */
            feeRate: components["schemas"]["Decimal"];
            /**
             * @description No longer used by the venue; 0.
             * @example 0
             */
            fixFee: string;
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /**
             * Format: int64
             * @description When the trade was made, in ns. Unit: ns.
             * @example 1767225600000000000
             */
            tradeTime: number | bigint;
            /**
             * @description No longer used by the venue; null.
             * @example null
             */
            subTradeType: string | null;
            /** @description Margin mode of the order. */
            marginMode: "ISOLATED" | "CROSS" | (string & {});
            /**
             * @description Asset of margin and fees.
             * @example USDT
             */
            settleCurrency: string;
            /** @description Kind of the order, with its trigger. */
            displayType: "limit" | "market" | "limit_stop" | "market_stop" | (string & {});
            /**
             * @description Fee; negative for a rebate. Unit: feeCurrency.
             * @example 0.036
             */
            fee: components["schemas"]["Decimal"];
            /** @description limit or market. */
            orderType: "limit" | "market" | (string & {});
            /** @description Why it was traded: trade by an order, liquid by liquidation, adl by auto-deleveraging, settlement at the end of the contract. */
            tradeType: "trade" | "cancel" | "liquid" | "adl" | "settlement" | (string & {});
            /** @description When the row was made. */
            createdAt: components["schemas"]["Time"];
            /**
             * @description Tax on openFeePay; for users of some regions. Unit: feeCurrency.
             * @example 0
             */
            openFeeTaxPay?: components["schemas"]["Decimal"];
            /**
             * @description Tax on closeFeePay; for users of some regions. Unit: feeCurrency.
             * @example 0
             */
            closeFeeTaxPay?: components["schemas"]["Decimal"];
        };
        /**
         * @description A decimal number as text.
         * @example -0.25
         */
        Decimal: string;
        /** @description The trades. */
        GetRecentTradeHistoryResult: components["schemas"]["FuturesFill"][];
        /** @description Margin mode of the contract. */
        GetMarginModeResult: components["schemas"]["FuturesMarginMode"];
        /** @description Margin mode of a contract. */
        FuturesMarginMode: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description ISOLATED keeps the margin of each position apart, CROSS shares the balance of the settlement asset. */
            marginMode: "ISOLATED" | "CROSS" | (string & {});
        };
        SwitchMarginModeParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description ISOLATED keeps the margin of each position apart, CROSS shares the balance of the settlement asset.
             * @enum {string}
             */
            marginMode: "ISOLATED" | "CROSS";
        };
        /** @description Margin mode of the contract. */
        SwitchMarginModeResult: components["schemas"]["FuturesMarginMode"];
        BatchSwitchMarginModeParameters: {
            /**
             * @description ISOLATED keeps the margin of each position apart, CROSS shares the balance of the settlement asset.
             * @enum {string}
             */
            marginMode: "ISOLATED" | "CROSS";
            /** @description Futures contracts. */
            symbols: components["schemas"]["Contract"][];
        };
        /** @description Modes after the call. */
        BatchSwitchMarginModeResult: {
            /** @description Margin mode of each contract after the call, also of those that failed. */
            marginMode: {
                [key: string]: "ISOLATED" | "CROSS" | (string & {});
            };
            /** @description Contracts that were not switched. */
            errors: {
                /**
                 * @description Error code; 50002 when orders or positions exist.
                 * @example 50002
                 */
                code?: string;
                /** @description What was wrong, in the venue's words. */
                msg?: string;
                /**
                 * @description Futures contract.
                 * @example XBTUSDTM
                 */
                symbol?: string;
            }[];
        };
        /** @description Cross margin leverage of the contract. */
        GetCrossMarginLeverageResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description Cross margin leverage. Unit: times.
             * @example 3
             */
            leverage: components["schemas"]["UnsignedDecimal"];
        };
        ModifyMarginLeverageParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description Leverage, at most maxLeverage of futures.getSymbol. Unit: times.
             * @example 5
             */
            leverage: components["schemas"]["Amount"];
        };
        /** @description true when the leverage is set. */
        ModifyMarginLeverageResult: boolean;
        /** @description Position mode of the account. */
        GetPositionModeResult: {
            /**
             * @description 0 for one-way, 1 for hedge mode.
             * @example 0
             */
            positionMode: number;
        };
        SwitchPositionModeParameters: {
            /**
             * @description 0 for one-way, 1 for hedge mode; as text.
             * @enum {string}
             */
            positionMode: "0" | "1";
        };
        /** @description Position mode of the account. */
        SwitchPositionModeResult: {
            /**
             * @description 0 for one-way, 1 for hedge mode.
             * @example 0
             */
            positionMode?: number | string;
        };
        /** @description Position of the contract. */
        GetPositionDetailsResult: components["schemas"]["FuturesPosition"];
        /** @description A futures position. */
        FuturesPosition: {
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
            /** @description true on cross margin, false on isolated margin. */
            crossMode: boolean;
            /** @description Rank in the queue of auto-deleveraging, as a part of 1. Unit: ratio. */
            delevPercentage: number;
            /** @description When the position was opened. */
            openingTimestamp: components["schemas"]["Time"];
            /** @description Time of the venue. */
            currentTimestamp: components["schemas"]["Time"];
            /** @description Size of the position, negative for short. What one contract is worth tells the multiplier of futures.getSymbol. Unit: contracts. */
            currentQty: number;
            /** @description Value of the position at its entry: positive for long and negative for short, on inverse contracts the other way round. Unit: settleCurrency. */
            currentCost: number;
            /** @description Trading fees and funding so far, as the venue adds them up. Unit: settleCurrency. */
            currentComm: number;
            /** @description Value of the part that is open. Unit: settleCurrency. */
            unrealisedCost: number;
            /** @description Profit that was realised before fees, with its sign turned. Unit: settleCurrency. */
            realisedGrossCost: number;
            /** @description realisedGrossCost plus currentComm. Unit: settleCurrency. */
            realisedCost: number;
            /** @description true while there is a position. */
            isOpen: boolean;
            /** @description Mark price. Unit: quote asset. */
            markPrice: number;
            /** @description Value at the mark price, with the sign of currentCost. Unit: settleCurrency. */
            markValue: number;
            /** @description Value at the mean entry price, with the sign of currentCost. Unit: settleCurrency. */
            posCost: number;
            /** @description Initial margin: on cross margin the value divided by the cross leverage, on isolated margin what the trades put in. Unit: settleCurrency. */
            posInit: number;
            /** @description Margin of the position: on cross margin the mark value times the initial margin rate, on isolated margin posInit, posComm and posCross less posLoss. Unit: settleCurrency. */
            posMargin: number;
            /** @description Profit that was realised before fees and funding. Unit: settleCurrency. */
            realisedGrossPnl: number;
            /** @description Profit that was realised after fees and funding. Unit: settleCurrency. */
            realisedPnl: number;
            /** @description Open profit at the mark price. Unit: settleCurrency. */
            unrealisedPnl: number;
            /** @description Open profit divided by the value of the position. Unit: ratio. */
            unrealisedPnlPcnt: number;
            /** @description Open profit divided by the initial margin. Unit: ratio. */
            unrealisedRoePcnt: number;
            /** @description Mean entry price. Unit: quote asset. */
            avgEntryPrice: number;
            /** @description Mark price at which the position is liquidated. Only a hint on cross margin, where the risk ratio of the account decides. Unit: quote asset. */
            liquidationPrice: number;
            /** @description Price at which the margin is used up. Only a hint on cross margin. Unit: quote asset. */
            bankruptPrice: number;
            /**
             * @description Asset of margin, profit and fees.
             * @example USDT
             */
            settleCurrency: string;
            /** @description true for an inverse contract: margin and profit are in the base asset. */
            isInverse?: boolean;
            /** @description Margin mode of the position. */
            marginMode?: "ISOLATED" | "CROSS" | (string & {});
            /** @description BOTH on a one-way account; LONG or SHORT on a hedge account. */
            positionSide?: "BOTH" | "LONG" | "SHORT" | (string & {});
            /** @description Leverage of the position. Unit: times. */
            leverage?: number;
            /** @description Whether margin is added automatically when the position comes near its liquidation. Isolated margin only. */
            autoDeposit?: boolean;
            /** @description Maintenance margin rate. Unit: ratio. */
            maintMarginReq?: number;
            /** @description Largest value of the position at its risk limit level. Isolated margin only. Unit: settleCurrency. */
            riskLimit?: number;
            /** @description Leverage in effect, with added margin and losses. Isolated margin only. Unit: times. */
            realLeverage?: number;
            /** @description Margin that was added by hand. Isolated margin only. Unit: settleCurrency. */
            posCross?: number;
            /** @description Margin that was added by hand, automatically or by a change of the risk limit. Isolated margin only. Unit: settleCurrency. */
            posCrossMargin?: number;
            /** @description Fee that is kept for a closing at the bankruptcy price. Isolated margin only. Unit: settleCurrency. */
            posComm?: number;
            /** @description Part of posComm that comes from trades and added margin. Isolated margin only. Unit: settleCurrency. */
            posCommCommon?: number;
            /** @description Funding that was paid out of the margin. Isolated margin only. Unit: settleCurrency. */
            posLoss?: number;
            /** @description Funding that counts as not settled yet, negative when paid. Isolated margin only. Unit: settleCurrency. */
            posFunding?: number;
            /** @description Maintenance margin. Unit: settleCurrency. */
            posMaint?: number;
            /** @description Margin of the position with its open profit. Isolated margin only. Unit: settleCurrency. */
            maintMargin?: number;
            /** @description Maintenance margin rate. Unit: ratio. */
            maintainMargin?: number;
            /** @description Risk limit level, see futures.getIsolatedMarginRiskLimit. Isolated margin only. */
            riskLimitLevel?: number;
            /** @description Trading fees so far, negative when paid. Unit: settleCurrency. */
            dealComm?: number;
            /** @description Funding so far, negative when paid. Unit: settleCurrency. */
            fundingFee?: number;
            /** @description Tax so far; for users of some regions. Unit: settleCurrency. */
            tax?: number;
            /** @description Profit that was taken out of the position. Isolated margin only. Unit: settleCurrency. */
            withdrawPnl?: number;
            /** @description User id; after a change of margin only. */
            userId?: number;
        };
        /** @description Positions of the contract. */
        GetPositionV2Result: components["schemas"]["FuturesPositionV2"][];
        /** @description A futures position, with figures as text. */
        FuturesPositionV2: {
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
            /** @description true on cross margin, false on isolated margin. */
            crossMode: boolean;
            /** @description Rank in the queue of auto-deleveraging, as a part of 1. Unit: ratio. */
            delevPercentage?: components["schemas"]["FuturesFigure"];
            /** @description When the position was opened. */
            openingTimestamp?: components["schemas"]["Time"];
            /** @description Time of the venue. */
            currentTimestamp?: components["schemas"]["Time"];
            /** @description Size of the position, negative for short. What one contract is worth tells the multiplier of futures.getSymbol. Unit: contracts. */
            currentQty: number;
            /** @description Value of the position at its entry: positive for long and negative for short, on inverse contracts the other way round. Unit: settleCurrency. */
            currentCost?: components["schemas"]["FuturesFigure"];
            /** @description Trading fees and funding so far, as the venue adds them up. Unit: settleCurrency. */
            currentComm?: components["schemas"]["FuturesFigure"];
            /** @description Value of the part that is open. Unit: settleCurrency. */
            unrealisedCost?: components["schemas"]["FuturesFigure"];
            /** @description Profit that was realised before fees, with its sign turned. Unit: settleCurrency. */
            realisedGrossCost?: components["schemas"]["FuturesFigure"];
            /** @description realisedGrossCost plus currentComm. Unit: settleCurrency. */
            realisedCost?: components["schemas"]["FuturesFigure"];
            /** @description true while there is a position. */
            isOpen: boolean;
            /** @description Mark price. Unit: quote asset. */
            markPrice: components["schemas"]["FuturesFigure"];
            /** @description Value at the mark price, with the sign of currentCost. Unit: settleCurrency. */
            markValue?: components["schemas"]["FuturesFigure"];
            /** @description Value at the mean entry price, with the sign of currentCost. Unit: settleCurrency. */
            posCost?: components["schemas"]["FuturesFigure"];
            /** @description Initial margin: on cross margin the value divided by the cross leverage, on isolated margin what the trades put in. Unit: settleCurrency. */
            posInit?: components["schemas"]["FuturesFigure"];
            /** @description Margin of the position: on cross margin the mark value times the initial margin rate, on isolated margin posInit, posComm and posCross less posLoss. Unit: settleCurrency. */
            posMargin: components["schemas"]["FuturesFigure"];
            /** @description Profit that was realised before fees and funding. Unit: settleCurrency. */
            realisedGrossPnl?: components["schemas"]["FuturesFigure"];
            /** @description Profit that was realised after fees and funding. Unit: settleCurrency. */
            realisedPnl?: components["schemas"]["FuturesFigure"];
            /** @description Open profit at the mark price. Unit: settleCurrency. */
            unrealisedPnl?: components["schemas"]["FuturesFigure"];
            /** @description Open profit divided by the value of the position. Unit: ratio. */
            unrealisedPnlPcnt?: components["schemas"]["FuturesFigure"];
            /** @description Open profit divided by the initial margin. Unit: ratio. */
            unrealisedRoePcnt?: components["schemas"]["FuturesFigure"];
            /** @description Mean entry price. Unit: quote asset. */
            avgEntryPrice: components["schemas"]["FuturesFigure"];
            /** @description Mark price at which the position is liquidated. Only a hint on cross margin, where the risk ratio of the account decides. Unit: quote asset. */
            liquidationPrice?: components["schemas"]["FuturesFigure"];
            /** @description Price at which the margin is used up. Only a hint on cross margin. Unit: quote asset. */
            bankruptPrice?: components["schemas"]["FuturesFigure"];
            /**
             * @description Asset of margin, profit and fees.
             * @example USDT
             */
            settleCurrency: string;
            /** @description true for an inverse contract: margin and profit are in the base asset. */
            isInverse?: boolean;
            /** @description Margin mode of the position. */
            marginMode: "ISOLATED" | "CROSS" | (string & {});
            /** @description BOTH on a one-way account; LONG or SHORT on a hedge account. */
            positionSide: "BOTH" | "LONG" | "SHORT" | (string & {});
            /** @description Leverage of the position. Unit: times. */
            leverage: components["schemas"]["FuturesFigure"];
            /** @description Whether margin is added automatically when the position comes near its liquidation. Isolated margin only. */
            autoDeposit?: boolean;
            /** @description Maintenance margin rate. Unit: ratio. */
            maintMarginReq?: components["schemas"]["FuturesFigure"];
            /** @description Largest value of the position at its risk limit level. Isolated margin only. Unit: settleCurrency. */
            riskLimit?: number;
            /** @description Leverage in effect, with added margin and losses. Isolated margin only. Unit: times. */
            realLeverage?: components["schemas"]["FuturesFigure"];
            /** @description Margin that was added by hand. Isolated margin only. Unit: settleCurrency. */
            posCross?: components["schemas"]["FuturesFigure"];
            /** @description Margin that was added by hand, automatically or by a change of the risk limit. Isolated margin only. Unit: settleCurrency. */
            posCrossMargin?: components["schemas"]["FuturesFigure"];
            /** @description Fee that is kept for a closing at the bankruptcy price. Isolated margin only. Unit: settleCurrency. */
            posComm?: components["schemas"]["FuturesFigure"];
            /** @description Part of posComm that comes from trades and added margin. Isolated margin only. Unit: settleCurrency. */
            posCommCommon?: components["schemas"]["FuturesFigure"];
            /** @description Funding that was paid out of the margin. Isolated margin only. Unit: settleCurrency. */
            posLoss?: components["schemas"]["FuturesFigure"];
            /** @description Funding that counts as not settled yet, negative when paid. Isolated margin only. Unit: settleCurrency. */
            posFunding?: components["schemas"]["FuturesFigure"];
            /** @description Maintenance margin. Unit: settleCurrency. */
            posMaint?: components["schemas"]["FuturesFigure"];
            /** @description Margin of the position with its open profit. Isolated margin only. Unit: settleCurrency. */
            maintMargin?: components["schemas"]["FuturesFigure"];
            /** @description Maintenance margin rate. Unit: ratio. */
            maintainMargin?: components["schemas"]["FuturesFigure"];
            /** @description Risk limit level, see futures.getIsolatedMarginRiskLimit. Isolated margin only. */
            riskLimitLevel?: number;
            /** @description Profit that counts as margin. Isolated margin only. Unit: settleCurrency. */
            posProfit?: components["schemas"]["FuturesFigure"];
            /** @description Part of posComm that comes from funding. Isolated margin only. Unit: settleCurrency. */
            posCommFunding?: components["schemas"]["FuturesFigure"];
            /** @description Trading fees so far. Unit: settleCurrency. */
            cumulativeTradeFee?: components["schemas"]["FuturesFigure"];
            /** @description Funding so far. Unit: settleCurrency. */
            cumulativeFundingFee?: components["schemas"]["FuturesFigure"];
            /** @description Tax so far; for users of some regions. Unit: settleCurrency. */
            cumulativeTax?: components["schemas"]["FuturesFigure"];
            /** @description Profit that was taken out of the position. Isolated margin only. Unit: settleCurrency. */
            withdrawPnl?: components["schemas"]["FuturesFigure"];
            /** @description Initial margin rate. Cross margin only. Unit: ratio. */
            imr?: components["schemas"]["FuturesFigure"];
        };
        /**
         * @description A decimal number as text.
         * @example 12.5
         */
        FuturesFigure: string;
        /**
         * @description Asset code.
         * @example USDT
         */
        Currency: string;
        /** @description Open positions. */
        GetPositionListResult: components["schemas"]["FuturesPosition"][];
        /** @description One page of closed positions. */
        GetPositionsHistoryResult: {
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
                 * @description Id of the closing.
                 * @example 500000000007654321
                 */
                closeId: string;
                /**
                 * @description User id.
                 * @example 6543210fedcba98765432100
                 */
                userId: string;
                /**
                 * @description Futures contract.
                 * @example XBTUSDTM
                 */
                symbol: string;
                /**
                 * @description Asset of margin, profit and fees.
                 * @example USDT
                 */
                settleCurrency: string;
                /** @description Leverage of the position. Unit: times. */
                leverage: components["schemas"]["UnsignedDecimal"];
                /** @description How the position was closed; CLOSE_LONG and CLOSE_SHORT by an order. */
                type: "CLOSE_LONG" | "CLOSE_SHORT" | (string & {});
                /** @description Profit after fees and funding. Unit: settleCurrency. */
                pnl: components["schemas"]["Decimal"];
                /** @description Profit before fees and funding, with its sign turned. Unit: settleCurrency. */
                realisedGrossCost: components["schemas"]["Decimal"];
                /** @description Profit that was taken out of the position. Unit: settleCurrency. */
                withdrawPnl: components["schemas"]["Decimal"];
                /** @description Trading fees, positive when paid. Unit: settleCurrency. */
                tradeFee: components["schemas"]["Decimal"];
                /** @description Funding, negative when paid. Unit: settleCurrency. */
                fundingFee: components["schemas"]["Decimal"];
                /** @description When the position was opened. */
                openTime: components["schemas"]["Time"];
                /** @description When the position was closed. */
                closeTime: components["schemas"]["Time"];
                /** @description Mean entry price. Unit: quote asset. */
                openPrice: components["schemas"]["UnsignedDecimal"];
                /** @description Mean exit price. Unit: quote asset. */
                closePrice: components["schemas"]["UnsignedDecimal"];
                /** @description Margin mode of the position. */
                marginMode: "ISOLATED" | "CROSS" | (string & {});
                /** @description Same as realisedGrossCost in the recorded answer; the venue does not explain it. Unit: settleCurrency. */
                realisedGrossCostNew: components["schemas"]["Decimal"];
                /** @description Tax; for users of some regions. Unit: settleCurrency. */
                tax: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Profit divided by the margin, where the venue tells it. Unit: ratio.
                 * @example 0.0654
                 */
                roe?: string | null;
                /**
                 * @description Amount that was liquidated; null without a liquidation. Unit: settleCurrency.
                 * @example 0
                 */
                liquidAmount: string | null;
                /**
                 * @description Price of the liquidation; null without one. Unit: quote asset.
                 * @example 45314.33
                 */
                liquidPrice: string | null;
                /** @description Side of the position. */
                side: "LONG" | "SHORT" | (string & {});
            }[];
        };
        FuturesAddIsolatedMarginParameters: {
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
             * @description Side of the position. BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account.
             * @enum {string}
             */
            positionSide?: "BOTH" | "LONG" | "SHORT";
        };
        /**
         * Format: decimal
         * @description A positive decimal.
         * @example 0.5
         */
        AmountNumber: string | number;
        /** @description Position after the change. */
        FuturesAddIsolatedMarginResult: components["schemas"]["FuturesPosition"];
        FuturesRemoveIsolatedMarginParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Margin to take out, in the settlement asset of the contract. Unit: settleCurrency. */
            withdrawAmount: components["schemas"]["Amount"];
            /**
             * @description Side of the position. BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account.
             * @enum {string}
             */
            positionSide?: "BOTH" | "LONG" | "SHORT";
        };
        /** @description Margin that was taken out. Unit: settleCurrency. */
        FuturesRemoveIsolatedMarginResult: components["schemas"]["UnsignedDecimal"];
        /** @description Margin that can be taken out. Unit: settleCurrency. */
        FuturesGetMaxWithdrawMarginResult: components["schemas"]["UnsignedDecimal"];
        /** @description Largest sizes. */
        FuturesGetMaxOpenSizeResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Contracts that can be bought; 0 for none. Unit: contracts. */
            maxBuyOpenSize: number;
            /** @description Contracts that can be sold; 0 for none. Unit: contracts. */
            maxSellOpenSize: number;
        };
        /** @description One entry per contract. */
        GetCrossMarginRiskLimitResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Largest position. Unit: contracts. */
            maxOpenSize: number;
            /** @description Value of the largest position. Unit: quote asset. */
            maxOpenValue: components["schemas"]["UnsignedDecimal"];
            /** @description Margin that was assumed. Unit: currency. */
            totalMargin: components["schemas"]["UnsignedDecimal"];
            /** @description Price that was assumed, that of the latest trade. Unit: quote asset. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Leverage that was assumed. Unit: times. */
            leverage: components["schemas"]["UnsignedDecimal"];
            /** @description Maintenance margin rate. Unit: ratio. */
            mmr: components["schemas"]["UnsignedDecimal"];
            /** @description Initial margin rate. Unit: ratio. */
            imr: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Asset of the margin.
             * @example USDT
             */
            currency: string;
        }[];
        GetCrossMarginRequirementParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description Value of the position. Unit: quote asset.
             * @example 10000
             */
            positionValue: components["schemas"]["Amount"];
            /**
             * @description Leverage to assume; that of the account when absent. Unit: times.
             * @example 5
             */
            leverage?: components["schemas"]["Amount"];
        };
        /** @description Margin rates of the position. */
        GetCrossMarginRequirementResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /** @description Initial margin rate. Unit: ratio. */
            imr: components["schemas"]["FuturesFigure"];
            /** @description Maintenance margin rate. Unit: ratio. */
            mmr: components["schemas"]["FuturesFigure"];
            /** @description Size of the position. Unit: contracts. */
            size?: number;
            /** @description Value that was assumed. Unit: quote asset. */
            positionValue?: components["schemas"]["FuturesFigure"];
            /** @description Price that was assumed. Unit: quote asset. */
            price?: components["schemas"]["FuturesFigure"];
        };
        /** @description Levels, lowest first. */
        GetIsolatedMarginRiskLimitResult: {
            /**
             * @description Futures contract.
             * @example XBTUSDTM
             */
            symbol: string;
            /**
             * @description Risk limit level, from 1.
             * @example 1
             */
            level: number;
            /** @description Largest value of a position at this level, included. Unit: settleCurrency. */
            maxRiskLimit: number;
            /** @description Value from which this level is needed. Unit: settleCurrency. */
            minRiskLimit: number;
            /** @description Highest leverage at this level. Unit: times. */
            maxLeverage: number;
            /** @description Initial margin rate. Unit: ratio. */
            initialMargin: number;
            /** @description Maintenance margin rate. Unit: ratio. */
            maintainMargin: number;
        }[];
        FuturesModifyIsolatedMarginRiskLimitParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description Risk limit level to change to.
             * @example 2
             */
            level: number;
        };
        /** @description true when the request was taken. */
        FuturesModifyIsolatedMarginRiskLimitResult: boolean;
        FuturesModifyAutoDepositStatusParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description true to switch it on, false to switch it off. */
            status: boolean;
        };
        /** @description true when it is set. */
        FuturesModifyAutoDepositStatusResult: boolean;
        /** @description Time of the venue. */
        FuturesGetServerTimeResult: components["schemas"]["Time"];
        FuturesGetSymbolParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        FuturesGetAllSymbolsParameters: Record<string, never>;
        FuturesGetTickerParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        FuturesGetAllTickersParameters: Record<string, never>;
        FuturesGetFullOrderBookParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        FuturesGetPartOrderBookParameters: {
            /**
             * @description Levels per side.
             * @enum {integer}
             */
            size: 20 | 100;
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        FuturesGetMarketTradeHistoryParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        FuturesGetKlinesParameters: {
            /** @description Futures contract, or its indexSymbol, premiumsSymbol1M or premiumsSymbol8H. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description Length of a candle. Unit: min.
             * @enum {integer}
             */
            granularity: 1 | 5 | 15 | 30 | 60 | 120 | 240 | 480 | 720 | 1440 | 10080;
            /** @description Start of the time range. */
            from?: components["schemas"]["Time"];
            /** @description End of the time range. */
            to?: components["schemas"]["Time"];
        };
        GetMarkPriceParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        GetSpotIndexPriceParameters: {
            /**
             * @description indexSymbol of a contract.
             * @example .KXBTUSDT
             */
            symbol: components["schemas"]["Contract"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description true for the latest rows first, false for the oldest first.
             * @default true
             */
            reverse?: boolean;
            /** @description timePoint of the last row of the page before; the first page when absent. */
            offset?: number;
            /**
             * @description true to go on from offset towards older rows, false towards newer ones.
             * @default true
             */
            forward?: boolean;
            /**
             * @description Rows per page, at most 100.
             * @default 10
             */
            maxCount?: number;
        };
        GetInterestRateIndexParameters: {
            /**
             * @description fundingBaseSymbol, fundingQuoteSymbol, fundingBaseSymbol1M or fundingQuoteSymbol1M of a contract.
             * @example .XBTINT
             */
            symbol: components["schemas"]["Contract"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description true for the latest rows first, false for the oldest first.
             * @default true
             */
            reverse?: boolean;
            /** @description timePoint of the last row of the page before; the first page when absent. */
            offset?: number;
            /**
             * @description true to go on from offset towards older rows, false towards newer ones.
             * @default true
             */
            forward?: boolean;
            /**
             * @description Rows per page, at most 100.
             * @default 10
             */
            maxCount?: number;
        };
        GetPremiumIndexParameters: {
            /**
             * @description premiumsSymbol1M or premiumsSymbol8H of a contract.
             * @example .XBTUSDTMPI
             */
            symbol: components["schemas"]["Contract"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description true for the latest rows first, false for the oldest first.
             * @default true
             */
            reverse?: boolean;
            /** @description timePoint of the last row of the page before; the first page when absent. */
            offset?: number;
            /**
             * @description true to go on from offset towards older rows, false towards newer ones.
             * @default true
             */
            forward?: boolean;
            /**
             * @description Rows per page, at most 100.
             * @default 10
             */
            maxCount?: number;
        };
        FuturesGet24hrStatsParameters: Record<string, never>;
        FuturesGetServiceStatusParameters: Record<string, never>;
        FuturesGetPublicTokenParameters: Record<string, never>;
        FuturesGetPrivateTokenParameters: Record<string, never>;
        GetCurrentFundingRateParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        GetPublicFundingHistoryParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Start of the time range. */
            from: components["schemas"]["Time"];
            /** @description End of the time range. */
            to: components["schemas"]["Time"];
        };
        GetPrivateFundingHistoryParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description true for the latest rows first, false for the oldest first.
             * @default true
             */
            reverse?: boolean;
            /** @description id of the last row of the page before; the first page when absent. */
            offset?: number;
            /**
             * @description true to go on from offset towards older rows, false towards newer ones.
             * @default true
             */
            forward?: boolean;
            /**
             * @description Rows per page.
             * @default 10
             */
            maxCount?: number;
        };
        GetOrderListParameters: {
            /**
             * @description active for open orders, done for finished ones.
             * @default done
             * @enum {string}
             */
            status?: "active" | "done";
            /** @description Orders of one contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description Kind of the orders; all when absent. limit_stop and market_stop had a trigger, oco_limit and oco_stop belong to a pair of orders.
             * @enum {string}
             */
            type?: "limit" | "market" | "limit_stop" | "market_stop" | "oco_limit" | "oco_stop";
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, at most 1000.
             * @default 50
             */
            pageSize?: number;
        };
        CancelAllOrdersV1Parameters: {
            /** @description Orders of one contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
        };
        FuturesBatchAddOrdersParameters: {
            /** @description The orders, 1 to 20. */
            orders: components["schemas"]["FuturesOrderRequest"][];
        };
        FuturesGetOrderByOrderIdParameters: {
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        FuturesCancelOrderByIdParameters: {
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        FuturesCancelOrderByClientOidParameters: {
            /** @description Contract of the order. */
            symbol: components["schemas"]["Contract"];
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        CancelAllOrdersV3Parameters: {
            /** @description Contract of the orders. */
            symbol: components["schemas"]["Contract"];
        };
        GetStopOrderListParameters: {
            /** @description Stop orders of one contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
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
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, at most 1000.
             * @default 50
             */
            pageSize?: number;
        };
        CancelAllStopOrdersParameters: {
            /** @description Stop orders of one contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
        };
        FuturesGetOrderByClientOidParameters: {
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        GetRecentClosedOrdersParameters: {
            /** @description Orders of one contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
        };
        GetOpenOrderValueParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        FuturesGetTradeHistoryParameters: {
            /** @description Trades of one order; the other filters are ignored then. */
            orderId?: components["schemas"]["OrderId"];
            /** @description Trades of one contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description Kind of the orders; all when absent.
             * @enum {string}
             */
            type?: "limit" | "market" | "limit_stop" | "market_stop";
            /**
             * @description Why it was traded: trade, liquid, adl or settlement, several joined by commas; all when absent.
             * @example adl,liquid
             */
            tradeTypes?: string;
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page, at most 1000.
             * @default 50
             */
            pageSize?: number;
        };
        GetRecentTradeHistoryParameters: {
            /** @description Trades of one contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
        };
        GetMarginModeParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        GetCrossMarginLeverageParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        GetPositionModeParameters: Record<string, never>;
        GetPositionDetailsParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        GetPositionV2Parameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        GetPositionListParameters: {
            /** @description Settlement asset of the contracts; all when absent. */
            currency?: components["schemas"]["Currency"];
        };
        GetPositionsHistoryParameters: {
            /** @description Futures contract; all when absent. */
            symbol?: components["schemas"]["Contract"];
            /** @description Closed at this time or later. */
            from?: components["schemas"]["Time"];
            /** @description Closed at this time or earlier. */
            to?: components["schemas"]["Time"];
            /**
             * @description Rows per page, at most 200.
             * @default 10
             */
            limit?: number;
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            pageId?: number;
        };
        FuturesGetMaxWithdrawMarginParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /**
             * @description Side of the position. BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account.
             * @enum {string}
             */
            positionSide?: "BOTH" | "LONG" | "SHORT";
        };
        FuturesGetMaxOpenSizeParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
            /** @description Price of the order, a multiple of tickSize of the contract. Unit: quote asset. */
            price: components["schemas"]["Amount"];
            /** @description Leverage of the order. Unit: times. */
            leverage: number;
        };
        GetCrossMarginRiskLimitParameters: {
            /**
             * @description Up to 50 futures contracts, joined by commas without spaces.
             * @example XBTUSDTM,ETHUSDTM
             */
            symbol: string;
            /** @description Margin to assume; the worth of 10000 USD when absent. Unit: settleCurrency. */
            totalMargin?: components["schemas"]["Amount"];
            /** @description Leverage to assume; the highest cross leverage of the contract when absent. Unit: times. */
            leverage?: number;
        };
        GetIsolatedMarginRiskLimitParameters: {
            /** @description Futures contract. */
            symbol: components["schemas"]["Contract"];
        };
        FuturesGetServerTimeParameters: Record<string, never>;
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
    "futures.getSymbol": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetSymbolResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getAllSymbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contracts, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetAllSymbolsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getTicker": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticker, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetTickerResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getAllTickers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tickers, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetAllTickersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getFullOrderBook": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The book, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetFullOrderBookResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPartOrderBook": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path: {
                /** @description Levels per side. */
                size: 20 | 100;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The levels, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetPartOrderBookResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getMarketTradeHistory": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trades, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetMarketTradeHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getKlines": {
        parameters: {
            query: {
                /** @description Futures contract, or its indexSymbol, premiumsSymbol1M or premiumsSymbol8H. */
                symbol: components["schemas"]["Contract"];
                /** @description Length of a candle. */
                granularity: 1 | 5 | 15 | 30 | 60 | 120 | 240 | 480 | 720 | 1440 | 10080;
                /** @description Start of the time range. */
                from?: components["schemas"]["Time"];
                /** @description End of the time range. */
                to?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candles, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetKlinesResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getMarkPrice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
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
                        data: components["schemas"]["GetMarkPriceResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getSpotIndexPrice": {
        parameters: {
            query: {
                /** @description indexSymbol of a contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description true for the latest rows first, false for the oldest first. */
                reverse?: boolean;
                /** @description timePoint of the last row of the page before; the first page when absent. */
                offset?: number;
                /** @description true to go on from offset towards older rows, false towards newer ones. */
                forward?: boolean;
                /** @description Rows per page, at most 100. */
                maxCount?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of index prices, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetSpotIndexPriceResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getInterestRateIndex": {
        parameters: {
            query: {
                /** @description fundingBaseSymbol, fundingQuoteSymbol, fundingBaseSymbol1M or fundingQuoteSymbol1M of a contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description true for the latest rows first, false for the oldest first. */
                reverse?: boolean;
                /** @description timePoint of the last row of the page before; the first page when absent. */
                offset?: number;
                /** @description true to go on from offset towards older rows, false towards newer ones. */
                forward?: boolean;
                /** @description Rows per page, at most 100. */
                maxCount?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rates, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetInterestRateIndexResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPremiumIndex": {
        parameters: {
            query: {
                /** @description premiumsSymbol1M or premiumsSymbol8H of a contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description true for the latest rows first, false for the oldest first. */
                reverse?: boolean;
                /** @description timePoint of the last row of the page before; the first page when absent. */
                offset?: number;
                /** @description true to go on from offset towards older rows, false towards newer ones. */
                forward?: boolean;
                /** @description Rows per page, at most 100. */
                maxCount?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of values, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPremiumIndexResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.get24hrStats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The turnover, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGet24hrStatsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getServiceStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetServiceStatusResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPublicToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetPublicTokenResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPrivateToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetPrivateTokenResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getCurrentFundingRate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rate, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetCurrentFundingRateResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPublicFundingHistory": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Start of the time range. */
                from: components["schemas"]["Time"];
                /** @description End of the time range. */
                to: components["schemas"]["Time"];
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
                        data: components["schemas"]["GetPublicFundingHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPrivateFundingHistory": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description true for the latest rows first, false for the oldest first. */
                reverse?: boolean;
                /** @description id of the last row of the page before; the first page when absent. */
                offset?: number;
                /** @description true to go on from offset towards older rows, false towards newer ones. */
                forward?: boolean;
                /** @description Rows per page. */
                maxCount?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of settlements, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPrivateFundingHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getOrderList": {
        parameters: {
            query?: {
                /** @description active for open orders, done for finished ones. */
                status?: "active" | "done";
                /** @description Orders of one contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description Kind of the orders; all when absent. limit_stop and market_stop had a trigger, oco_limit and oco_stop belong to a pair of orders. */
                type?: "limit" | "market" | "limit_stop" | "market_stop" | "oco_limit" | "oco_stop";
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, at most 1000. */
                pageSize?: number;
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
                        data: components["schemas"]["GetOrderListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.addOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesAddOrderParameters"];
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
                        data: components["schemas"]["FuturesAddOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.cancelAllOrdersV1": {
        parameters: {
            query?: {
                /** @description Orders of one contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids of the orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelAllOrdersV1Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.addOrderTest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesAddOrderTestParameters"];
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
                        data: components["schemas"]["FuturesAddOrderTestResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.batchAddOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesOrderRequest"][];
            };
        };
        responses: {
            /** @description What became of each order, or a refusal of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesBatchAddOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.addTPSLOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesAddTPSLOrderParameters"];
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
                        data: components["schemas"]["FuturesAddTPSLOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getOrderByOrderId": {
        parameters: {
            query?: never;
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
                        data: components["schemas"]["FuturesGetOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.cancelOrderById": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The venue's id of the order. */
                orderId: components["schemas"]["OrderId"];
            };
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
                        data: components["schemas"]["FuturesCancelOrderByIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.cancelOrderByClientOid": {
        parameters: {
            query: {
                /** @description Contract of the order. */
                symbol: components["schemas"]["Contract"];
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
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesCancelOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.batchCancelOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchCancelOrdersParameters"];
            };
        };
        responses: {
            /** @description What became of each cancellation, or a refusal of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["BatchCancelOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.cancelAllOrdersV3": {
        parameters: {
            query: {
                /** @description Contract of the orders. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids of the orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelAllOrdersV3Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getStopOrderList": {
        parameters: {
            query?: {
                /** @description Stop orders of one contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description limit or market; both when absent. */
                type?: "limit" | "market";
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, at most 1000. */
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
                        data: components["schemas"]["GetStopOrderListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.cancelAllStopOrders": {
        parameters: {
            query?: {
                /** @description Stop orders of one contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids of the orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelAllStopOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getOrderByClientOid": {
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
            /** @description The order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesGetOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getRecentClosedOrders": {
        parameters: {
            query?: {
                /** @description Orders of one contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
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
                        data: components["schemas"]["GetRecentClosedOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getOpenOrderValue": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The totals, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetOpenOrderValueResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getTradeHistory": {
        parameters: {
            query?: {
                /** @description Trades of one order; the other filters are ignored then. */
                orderId?: components["schemas"]["OrderId"];
                /** @description Trades of one contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description Kind of the orders; all when absent. */
                type?: "limit" | "market" | "limit_stop" | "market_stop";
                /** @description Why it was traded: trade, liquid, adl or settlement, several joined by commas; all when absent. */
                tradeTypes?: string;
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page, at most 1000. */
                pageSize?: number;
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
                        data: components["schemas"]["FuturesGetTradeHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getRecentTradeHistory": {
        parameters: {
            query?: {
                /** @description Trades of one contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trades, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetRecentTradeHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getMarginMode": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The margin mode, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarginModeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.switchMarginMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchMarginModeParameters"];
            };
        };
        responses: {
            /** @description The mode that is set now, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SwitchMarginModeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.batchSwitchMarginMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchSwitchMarginModeParameters"];
            };
        };
        responses: {
            /** @description The modes and what failed, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["BatchSwitchMarginModeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getCrossMarginLeverage": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The leverage, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetCrossMarginLeverageResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.modifyMarginLeverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyMarginLeverageParameters"];
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
                        data: components["schemas"]["ModifyMarginLeverageResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPositionMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The position mode, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPositionModeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.switchPositionMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchPositionModeParameters"];
            };
        };
        responses: {
            /** @description The position mode that is set now, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SwitchPositionModeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPositionDetails": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The position, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPositionDetailsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPositionV2": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The positions, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPositionV2Result"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPositionList": {
        parameters: {
            query?: {
                /** @description Settlement asset of the contracts; all when absent. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The positions, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPositionListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getPositionsHistory": {
        parameters: {
            query?: {
                /** @description Futures contract; all when absent. */
                symbol?: components["schemas"]["Contract"];
                /** @description Closed at this time or later. */
                from?: components["schemas"]["Time"];
                /** @description Closed at this time or earlier. */
                to?: components["schemas"]["Time"];
                /** @description Rows per page, at most 200. */
                limit?: number;
                /** @description Page to read, from 1. */
                pageId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of closed positions, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetPositionsHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.addIsolatedMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesAddIsolatedMarginParameters"];
            };
        };
        responses: {
            /** @description The position after the change, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesAddIsolatedMarginResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.removeIsolatedMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesRemoveIsolatedMarginParameters"];
            };
        };
        responses: {
            /** @description What was taken out, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesRemoveIsolatedMarginResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getMaxWithdrawMargin": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Side of the position. BOTH, which counts when it is absent, on a one-way account; LONG or SHORT, which must be given, on a hedge account. */
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
                        data: components["schemas"]["FuturesGetMaxWithdrawMarginResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getMaxOpenSize": {
        parameters: {
            query: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
                /** @description Price of the order, a multiple of tickSize of the contract. */
                price: components["schemas"]["Amount"];
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
                        data: components["schemas"]["FuturesGetMaxOpenSizeResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getCrossMarginRiskLimit": {
        parameters: {
            query: {
                /** @description Up to 50 futures contracts, joined by commas without spaces. */
                symbol: string;
                /** @description Margin to assume; the worth of 10000 USD when absent. */
                totalMargin?: components["schemas"]["Amount"];
                /** @description Leverage to assume; the highest cross leverage of the contract when absent. */
                leverage?: number;
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
                        data: components["schemas"]["GetCrossMarginRiskLimitResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getCrossMarginRequirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetCrossMarginRequirementParameters"];
            };
        };
        responses: {
            /** @description The rates, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetCrossMarginRequirementResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getIsolatedMarginRiskLimit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Futures contract. */
                symbol: components["schemas"]["Contract"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The levels, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetIsolatedMarginRiskLimitResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.modifyIsolatedMarginRiskLimit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesModifyIsolatedMarginRiskLimitParameters"];
            };
        };
        responses: {
            /** @description Taken, or refused with a text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["FuturesModifyIsolatedMarginRiskLimitResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.modifyAutoDepositStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesModifyAutoDepositStatusParameters"];
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
                        data: components["schemas"]["FuturesModifyAutoDepositStatusResult"];
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
}
