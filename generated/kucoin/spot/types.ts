// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "/api/v3/currencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all assets.
         * @description Every asset with its chains: whether it can be deposited and withdrawn there, minimums, fees and the confirmations needed. Not every asset can be traded. A large answer that changes seldom, so keep it.
         */
        get: operations["spot.getAllCurrencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/currencies/{currency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one asset and its chains.
         * @description Look here before a withdrawal or a new deposit address: which chains are open, their ids, minimums, fees and decimal places, and whether a memo is needed.
         */
        get: operations["spot.getCurrency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all pairs.
         * @description Limits and increments of every pair: an order's price must be a multiple of priceIncrement, its size of baseIncrement, its funds of quoteIncrement. A large answer that changes seldom.
         */
        get: operations["spot.getAllSymbols"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/symbols/{symbol}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one pair.
         * @description Limits and increments of orders on the pair, and its call auction where there is one.
         */
        get: operations["spot.getSymbol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/markets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sections of the market.
         * @description Quote assets and topics by which the venue sorts its pairs, for the parameter market of spot.getAllSymbols.
         */
        get: operations["spot.getMarketList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/market/orderbook/level1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest trade and the best prices of a pair.
         * @description Price and size of the latest trade, and both sides of the top of the book.
         */
        get: operations["spot.getTicker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/market/allTickers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the prices of all pairs.
         * @description Best prices and the figures of the last 24 hours for every pair, in a snapshot that the venue renews every 2 seconds. Far cheaper than one call for each pair.
         */
        get: operations["spot.getAllTickers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/market/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the last 24 hours of a pair.
         * @description Change, range, volume and average price of the last 24 hours, with the best prices and the basic fee rates.
         */
        get: operations["spot.get24hrStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/market/orderbook/level2_{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the best levels of the order book of a pair.
         * @description The best 20 or 100 price levels of each side, added up by price. Faster and cheaper than spot.getFullOrderBook, and needs no key.
         */
        get: operations["spot.getPartOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/market/orderbook/level2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the whole order book of a pair.
         * @description All price levels, added up by price. Unlike other market data it needs a key. A heavy answer: to follow a book, read it once and go on from its sequence with the stream.
         */
        get: operations["spot.getFullOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/market/orderbook/callauction/level2_{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the best levels of the order book of a call auction.
         * @description The best 20 or 100 price levels of each side while a pair is in its call auction, before trading begins; see spot.getSymbol for its times.
         */
        get: operations["spot.getCallAuctionPartOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/market/callauctionData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the expected outcome of a call auction.
         * @description Price and quantity at which the auction would end now, and the range that orders may have. Of use only while the pair is in its call auction.
         */
        get: operations["spot.getCallAuctionInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/market/histories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest trades of a pair.
         * @description The last 100 trades of the market, the newest last. Times are in nanoseconds. Own trades: spot.getTradeHistory.
         */
        get: operations["spot.getMarketTradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/market/candles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read candles of a pair.
         * @description At most 1500 candles, the newest first; read more by moving the time range. Times are in seconds, and the close stands before the high and the low. Intervals without trades may be missing.
         */
        get: operations["spot.getKlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the prices of assets in a fiat currency.
         * @description What one unit of each asset is worth in the base currency. A rough valuation, not a price to trade at.
         */
        get: operations["spot.getFiatPrice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether the spot market is open.
         * @description Ask here when orders are refused: the market may be closed for maintenance or take cancellations only. Futures: futures.getServiceStatus.
         */
        get: operations["spot.getServiceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read announcements of the venue.
         * @description News such as listings, delistings and maintenance, page by page. Without a time range those of the last month.
         */
        get: operations["spot.getAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-ip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the network address that the venue sees.
         * @description The address from which this client calls, which is the one to put on the list of an API key.
         */
        get: operations["spot.getClientIPAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bullet-public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for public streams of spot and margin.
         * @description Token and servers for a WebSocket connection with market data. Ask again for every connection, since the servers may change.
         */
        post: operations["spot.getPublicToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bullet-private": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for private streams of spot and margin.
         * @description Token and servers for a WebSocket connection with own orders and balances, and with market data as well. Ask again for every connection, and keep the token secret: it opens the streams of the account.
         */
        post: operations["spot.getPrivateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/oco/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an OCO order.
         * @deprecated
         * @description A limit order at price, and a stop order that becomes a limit order at limitPrice when the market reaches stopPrice, both of the same side and size; when one of them trades or is triggered, the other is cancelled. A sell has price above the market and stopPrice below, a buy the other way round. At most 20 wait per pair. Deprecated by the venue, which names no successor for this account.
         */
        post: operations["spot.addOcoOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/oco/order/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an OCO order by the venue's id.
         * @deprecated
         * @description State of one OCO order; spot.getOcoOrderDetailByOrderId shows its two orders. Deprecated by the venue, which names no successor for this account.
         */
        get: operations["spot.getOcoOrderByOrderId"];
        put?: never;
        post?: never;
        /**
         * Cancel an OCO order by the venue's id.
         * @deprecated
         * @description Asks for the cancellation of both orders; the answer says only that the request was taken. Read spot.getOcoOrderByOrderId afterwards. Deprecated by the venue, which names no successor for this account.
         */
        delete: operations["spot.cancelOcoOrderByOrderId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/oco/client-order/{clientOid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an OCO order by the caller's own id.
         * @deprecated
         * @description State of one OCO order. Tells whether an OCO order with a lost answer was placed. Deprecated by the venue, which names no successor for this account.
         */
        get: operations["spot.getOcoOrderByClientOid"];
        put?: never;
        post?: never;
        /**
         * Cancel an OCO order by the caller's own id.
         * @deprecated
         * @description Asks for the cancellation of both orders; the answer says only that the request was taken. Read spot.getOcoOrderByClientOid afterwards. Deprecated by the venue, which names no successor for this account.
         */
        delete: operations["spot.cancelOcoOrderByClientOid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/oco/order/details/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an OCO order with its two orders.
         * @deprecated
         * @description State of one OCO order, with price, trigger and state of its limit order and its stop order. Deprecated by the venue, which names no successor for this account.
         */
        get: operations["spot.getOcoOrderDetailByOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/oco/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read own OCO orders.
         * @deprecated
         * @description OCO orders page by page, the newest first. Deprecated by the venue, which names no successor for this account.
         */
        get: operations["spot.getOcoOrderList"];
        put?: never;
        post?: never;
        /**
         * Cancel several or all OCO orders.
         * @deprecated
         * @description Asks for the cancellation of the OCO orders named, of those of one pair, or of all of them when neither is given. A repeat also cancels what was placed in between. Deprecated by the venue, which names no successor for this account.
         */
        delete: operations["spot.batchCancelOcoOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order/client-order/{clientOid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order by the caller's own id (older endpoint).
         * @deprecated
         * @description The venue documents it for open orders only; a cancelled one was seen too. An order that is not found is refused. Use spot.getOrderByClientOid instead.
         */
        get: operations["spot.getOrderByClientOidOld"];
        put?: never;
        post?: never;
        /**
         * Cancel an order by the caller's own id (older endpoint).
         * @description Asks for the cancellation; the answer says only that the request was taken. Use spot.cancelOrderByClientOid instead.
         */
        delete: operations["spot.cancelOrderByClientOidOld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read own trades on one pair (older endpoint).
         * @deprecated
         * @description Trades, page by page, the newest first. With orderId the other filters are ignored. Use spot.getTradeHistory instead.
         */
        get: operations["spot.getTradeHistoryOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/limit/fills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read own trades of the last 24 hours (older endpoint).
         * @deprecated
         * @description At most 1000 trades of all pairs, the newest first, in one answer. Use spot.getTradeHistory instead.
         */
        get: operations["spot.getRecentTradeHistoryOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/limit/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read orders of the last 24 hours (older endpoint).
         * @deprecated
         * @description At most 1000 orders of all pairs, the newest first, in one answer. Use spot.getClosedOrders and spot.getOpenOrders instead.
         */
        get: operations["spot.getRecentOrdersListOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read orders (older endpoint).
         * @deprecated
         * @description Ended orders, or the open ones with status active, page by page, the newest first. Use spot.getClosedOrders and spot.getOpenOrders instead.
         */
        get: operations["spot.getOrdersListOld"];
        put?: never;
        /**
         * Place a limit or market order (older endpoint).
         * @deprecated
         * @description Places an order and answers when it was taken, before it is matched. A limit order needs price and size, a market order either size (base asset) or funds (quote asset). Use spot.addOrder instead, and margin.addOrder on margin.
         */
        post: operations["spot.addOrderOld"];
        /**
         * Cancel all open orders (older endpoint).
         * @deprecated
         * @description Asks for the cancellation of all open orders of an account, on one pair or on all. The answer lists them, but says only that the request was taken. Use spot.cancelAllOrdersBySymbol or spot.cancelAllOrders instead.
         */
        delete: operations["spot.batchCancelOrderOld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/multi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place up to 5 limit orders on one pair (older endpoint).
         * @deprecated
         * @description Each order has a fate of its own: look at status of every row. Use spot.batchAddOrders instead.
         */
        post: operations["spot.batchAddOrdersOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a limit or market order without placing it (older endpoint).
         * @deprecated
         * @description Checks signature and parameters like spot.addOrderOld. Nothing reaches the book, and the id of the answer cannot be read. Use spot.addOrderTest instead.
         */
        post: operations["spot.addOrderTestOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order by the venue's id (older endpoint).
         * @deprecated
         * @description State of the order, open or ended. Use spot.getOrderByOrderId instead.
         */
        get: operations["spot.getOrderByOrderIdOld"];
        put?: never;
        post?: never;
        /**
         * Cancel an order by the venue's id (older endpoint).
         * @deprecated
         * @description Asks for the cancellation; the answer says only that the request was taken. Use spot.cancelOrderByOrderId instead.
         */
        delete: operations["spot.cancelOrderByOrderIdOld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/fills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read own trades on one pair.
         * @description The newest trades first, page by page. An order that was filled in several steps has a row for each. With orderId the other filters are ignored.
         */
        get: operations["spot.getTradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a limit or market order.
         * @description Places an order on the spot account and answers when it was taken, before it is matched: look at spot.getOrderByClientOid for what became of it, or use spot.addOrderSync. A limit order needs price and size, a market order either size (base asset) or funds (quote asset). At most 200 orders may be open per pair and 2000 per account.
         */
        post: operations["spot.addOrder"];
        /**
         * Cancel all open orders of one pair.
         * @description Asks for the cancellation of every open spot order of the pair. The answer says only that the request was taken: read spot.getOpenOrders afterwards. For stop orders see spot.batchCancelStopOrder.
         */
        delete: operations["spot.cancelAllOrdersBySymbol"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read all open orders of one pair.
         * @description Every open order of the pair in one answer, the one that changed last first. spot.getSymbolsWithOpenOrder tells the pairs that have any; spot.getOpenOrdersByPage reads them in pages.
         */
        get: operations["spot.getOpenOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/active/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read open orders of one pair in pages.
         * @description Open orders of the pair, page by page, the newest first.
         */
        get: operations["spot.getOpenOrdersByPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/active/symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which pairs have open orders.
         * @description Tells where to look with spot.getOpenOrders: pairs on which the account has at least one open spot order.
         */
        get: operations["spot.getSymbolsWithOpenOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/alter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change price or size of an open order.
         * @description Cancels the order and places a new one with another order id, at the end of the queue. Give orderId or clientOid, and newPrice, newSize or both. A newSize below what was traded already ends the order and places nothing.
         */
        post: operations["spot.modifyOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/cancel/{orderId}": {
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
         * Cancel a part of an open order.
         * @description Takes cancelSize off what is open of the order, which keeps its place in the queue. A repeat would take off as much again.
         */
        delete: operations["spot.cancelPartialOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/cancelAll": {
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
         * Cancel all open orders of all pairs.
         * @description Asks for the cancellation of every open spot order. Look at failedSymbols: the orders of these pairs stay open. Of the others the answer says only that the request was taken; read spot.getSymbolsWithOpenOrder afterwards. For stop orders see spot.batchCancelStopOrder.
         */
        delete: operations["spot.cancelAllOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/client-order/{clientOid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order by the caller's own id.
         * @description State of the order, open or ended. Tells whether an order with a lost answer was placed. Orders that ended are shown for a few days only; the venue's pages say 2 to 3 days for cancelled ones and 3 to 7 for filled ones.
         */
        get: operations["spot.getOrderByClientOid"];
        put?: never;
        post?: never;
        /**
         * Cancel an order by the caller's own id.
         * @description Asks for the cancellation; the answer says only that the request was taken. Read spot.getOrderByClientOid to see whether the order was cancelled or filled before, or use spot.cancelOrderByClientOidSync.
         */
        delete: operations["spot.cancelOrderByClientOid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/dead-cancel-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set or unset the dead man's switch.
         * @description Unless it is set again within timeout, the venue cancels the open orders of the pairs named, or of all pairs; that takes up to 10 s more. Each call replaces the one before, pairs included. -1 switches it off. Call it again well before the time is over to keep orders alive.
         */
        post: operations["spot.setDCP"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/dead-cancel-all/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the dead man's switch.
         * @description The setting of spot.setDCP and the moment at which the venue will cancel orders. Times are in seconds.
         */
        get: operations["spot.getDCP"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read orders of one pair that ended.
         * @description Filled and cancelled orders, page by page, the one that changed last first. Orders that ended are shown for a few days only; the venue's pages say 2 to 3 days for cancelled ones and 3 to 7 for filled ones.
         */
        get: operations["spot.getClosedOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/multi": {
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
         * @description Places the orders one after the other. Each has a fate of its own: look at success of every row; the rows come in the order of the request, and that of a refused order has no ids. Answers before the orders are matched; see spot.batchAddOrdersSync.
         */
        post: operations["spot.batchAddOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/multi/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place up to 20 orders and wait for matching.
         * @description Like spot.batchAddOrders, but answers when the orders were matched and tells what was traded of each. Slower.
         */
        post: operations["spot.batchAddOrdersSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an order and wait for matching.
         * @description Like spot.addOrder, but answers when the order was matched and tells what was traded. Slower.
         */
        post: operations["spot.addOrderSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/sync/client-order/{clientOid}": {
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
         * Cancel an order by the caller's own id and wait for it.
         * @description Like spot.cancelOrderByClientOid, but answers when the order was cancelled and tells what was traded before. Slower.
         */
        delete: operations["spot.cancelOrderByClientOidSync"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/sync/{orderId}": {
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
         * Cancel an order by the venue's id and wait for it.
         * @description Like spot.cancelOrderByOrderId, but answers when the order was cancelled and tells what was traded before. Slower.
         */
        delete: operations["spot.cancelOrderByOrderIdSync"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a limit or market order without placing it.
         * @description Checks signature and parameters like spot.addOrder. Nothing reaches the book, and the ids of the answer cannot be read.
         */
        post: operations["spot.addOrderTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hf/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order by the venue's id.
         * @description State of the order, open or ended. Orders that ended are shown for a few days only; the venue's pages say 2 to 3 days for cancelled ones and 3 to 7 for filled ones.
         */
        get: operations["spot.getOrderByOrderId"];
        put?: never;
        post?: never;
        /**
         * Cancel an order by the venue's id.
         * @description Asks for the cancellation; the answer says only that the request was taken. Read spot.getOrderByOrderId to see whether the order was cancelled or filled before, or use spot.cancelOrderByOrderIdSync.
         */
        delete: operations["spot.cancelOrderByOrderId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stop-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read stop orders that wait for their trigger.
         * @description Stop orders of the spot market, page by page, the newest first. Without tradeType those of the spot account. Once triggered, an order is found with spot.getOpenOrders or spot.getClosedOrders.
         */
        get: operations["spot.getStopOrdersList"];
        put?: never;
        /**
         * Place a stop order.
         * @deprecated
         * @description The order waits outside the book and is placed when the last price reaches stopPrice: at or below it with loss (the default), at or above it with entry. Where the price is already beyond, it is placed at once, so choose stop with care. Funds may be missing by then, and the order fails. At most 20 wait per pair. Deprecated by the venue, which names no successor for this account.
         */
        post: operations["spot.addStopOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stop-order/cancel": {
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
         * Cancel several or all stop orders.
         * @description Cancels the waiting stop orders that fit every filter given, and all of them without any. The answer lists those that were cancelled.
         */
        delete: operations["spot.batchCancelStopOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stop-order/queryOrderByClientOid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read stop orders by the caller's own id.
         * @description A list, although mostly of one: an id may have been used more than once. Tells whether a stop order with a lost answer was placed.
         */
        get: operations["spot.getStopOrderByClientOid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stop-order/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one stop order by the venue's id.
         * @description State of a stop order that waits or was triggered.
         */
        get: operations["spot.getStopOrderByOrderId"];
        put?: never;
        post?: never;
        /**
         * Cancel a stop order by the venue's id.
         * @deprecated
         * @description Cancels a stop order that waits for its trigger; a triggered one is cancelled like any other order. Deprecated by the venue; spot.batchCancelStopOrder with orderIds does the same.
         */
        delete: operations["spot.cancelStopOrderByOrderId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stop-order/cancelOrderByClientOid": {
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
         * Cancel a stop order by the caller's own id.
         * @deprecated
         * @description Cancels a stop order that waits for its trigger; a triggered one is cancelled like any other order. Deprecated by the venue; spot.batchCancelStopOrder with orderIds does the same by the venue's id.
         */
        delete: operations["spot.cancelStopOrderByClientOid"];
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
         * @description Says that the call succeeded.
         * @enum {string}
         */
        SuccessCode: "200000" | "200";
        /** @description Assets. */
        GetAllCurrenciesResult: components["schemas"]["SpotCurrency"][];
        /** @description An asset. */
        SpotCurrency: {
            /**
             * @description Asset code; it never changes.
             * @example BTC
             */
            currency: string;
            /**
             * @description Name of the asset, which changes with a renaming.
             * @example BTC
             */
            name: string;
            /**
             * @description Long name of the asset.
             * @example Bitcoin
             */
            fullName: string;
            /**
             * @description Decimal places of amounts.
             * @example 8
             */
            precision: number;
            /**
             * @description Confirmations; null where the chains tell them.
             * @example null
             */
            confirms?: number | null;
            /**
             * @description Address of the token's contract; null where the chains tell it.
             * @example null
             */
            contractAddress?: string | null;
            /** @description Whether it can be used on margin. */
            isMarginEnabled: boolean;
            /** @description Whether it can be borrowed. */
            isDebitEnabled: boolean;
            /** @description Chains on which it can move. */
            chains: components["schemas"]["SpotCurrencyChain"][];
        };
        /** @description A chain of an asset. */
        SpotCurrencyChain: {
            /**
             * @description Name of the chain.
             * @example ERC20
             */
            chainName: string;
            /**
             * @description Id of the chain, which deposits and withdrawals want.
             * @example eth
             */
            chainId: string;
            /**
             * @description Smallest withdrawal. Unit: currency.
             * @example 0.001
             */
            withdrawalMinSize: string;
            /**
             * @description Smallest deposit; null where none is stated. Unit: currency.
             * @example 0.0002
             */
            depositMinSize?: string | null;
            /**
             * @description Fee rate of withdrawals; 0 where the fee is fixed. Unit: ratio.
             * @example 0
             */
            withdrawFeeRate: string;
            /**
             * @description Fee of a withdrawal, or the least where there is a rate. Unit: currency.
             * @example 0.0005
             */
            withdrawalMinFee: string;
            /** @description Whether withdrawals are open. */
            isWithdrawEnabled: boolean;
            /** @description Whether deposits are open. */
            isDepositEnabled: boolean;
            /**
             * @description Confirmations that a deposit needs.
             * @example 3
             */
            confirms: number;
            /**
             * @description Confirmations after which a deposit is taken in advance.
             * @example 1
             */
            preConfirms: number;
            /**
             * @description Address of the token's contract; empty on the asset's own chain.
             * @example
             */
            contractAddress: string;
            /**
             * @description Decimal places of a withdrawal.
             * @example 8
             */
            withdrawPrecision: number;
            /**
             * @description Largest single withdrawal; null where none is stated. Unit: currency.
             * @example null
             */
            maxWithdraw?: string | number | null;
            /**
             * @description Largest single deposit, on the Lightning network only; null elsewhere. Unit: currency.
             * @example null
             */
            maxDeposit?: string | null;
            /** @description Whether a memo (tag) belongs to an address. */
            needTag: boolean;
            /**
             * @description Fee rate of deposits; only where there is one. Unit: ratio.
             * @example 0
             */
            depositFeeRate?: string;
            /**
             * @description Highest fee of a withdrawal; only where there is one. Unit: currency.
             * @example 50
             */
            withdrawMaxFee?: string;
            /**
             * @description Fee of deposits by amount; the venue does not explain its form.
             * @example
             */
            depositTierFee?: string;
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
         * @description Asset code.
         * @example USDT
         */
        Currency: string;
        /** @description The asset. */
        GetCurrencyResult: components["schemas"]["SpotCurrency"];
        /** @description Pairs. */
        SpotGetAllSymbolsResult: components["schemas"]["SpotSymbol"][];
        /** @description A pair. */
        SpotSymbol: {
            /**
             * @description Pair; it never changes.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description Name of the pair, which changes with a renaming.
             * @example BTC-USDT
             */
            name: string;
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
             * @description Asset of the fees.
             * @example USDT
             */
            feeCurrency: string;
            /**
             * @description Section of the market.
             * @example USDS
             */
            market: string;
            /**
             * @description Smallest size of an order. Unit: base asset.
             * @example 0.00001
             */
            baseMinSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Smallest funds of a market order. Unit: quote asset.
             * @example 0.1
             */
            quoteMinSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Largest size of an order. Unit: base asset.
             * @example 10000000000
             */
            baseMaxSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Largest funds of a market order. Unit: quote asset.
             * @example 99999999
             */
            quoteMaxSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Increment of sizes. Unit: base asset.
             * @example 0.00000001
             */
            baseIncrement: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Increment of funds of market orders. Unit: quote asset.
             * @example 0.000001
             */
            quoteIncrement: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Increment of prices, and the lowest price. Unit: quote asset.
             * @example 0.1
             */
            priceIncrement: components["schemas"]["UnsignedDecimal"];
            /**
             * @description How far the price of an order may lie from the market. Unit: ratio.
             * @example 0.1
             */
            priceLimitRate: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Smallest value of an order. Unit: quote asset.
             * @example 0.1
             */
            minFunds: components["schemas"]["UnsignedDecimal"];
            /** @description Whether it can be traded on margin. */
            isMarginEnabled: boolean;
            /**
             * @description Whether it can be traded now.
             * @example true
             */
            enableTrading: boolean;
            /**
             * @description Fee class of the pair: 1 is A, 2 is B, 3 is C.
             * @example 1
             */
            feeCategory: number;
            /**
             * @description Factor on the fee of makers; 0 for no fee. Unit: ratio.
             * @example 1.00
             */
            makerFeeCoefficient: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Factor on the fee of takers; 0 for no fee. Unit: ratio.
             * @example 1.00
             */
            takerFeeCoefficient: components["schemas"]["UnsignedDecimal"];
            /**
             * @description true for special treatment: the venue warns that the pair may be delisted.
             * @example false
             */
            st: boolean;
            /**
             * @description Whether trading begins with a call auction.
             * @example false
             */
            callauctionIsEnabled: boolean;
            /**
             * @description Lowest price in the call auction; null without one. Unit: quote asset.
             * @example null
             */
            callauctionPriceFloor?: string | null;
            /**
             * @description Highest price in the call auction; null without one. Unit: quote asset.
             * @example null
             */
            callauctionPriceCeiling?: string | null;
            /**
             * @description From when on orders can be placed and cancelled; null without a call auction. Unit: ms.
             * @example null
             */
            callauctionFirstStageStartTime?: number | null;
            /**
             * @description From when on orders can be placed but not cancelled. Unit: ms.
             * @example null
             */
            callauctionSecondStageStartTime?: number | null;
            /**
             * @description From when on orders can be neither placed nor cancelled. Unit: ms.
             * @example null
             */
            callauctionThirdStageStartTime?: number | null;
            /**
             * @description When the auction ends and trading begins. Unit: ms.
             * @example null
             */
            tradingStartTime?: number | null;
        };
        /**
         * @description A decimal number as text, never negative.
         * @example 0.25
         */
        UnsignedDecimal: string;
        /**
         * @description Pair, base and quote joined by a hyphen.
         * @example BTC-USDT
         */
        Symbol: string;
        /** @description The pair. */
        SpotGetSymbolResult: components["schemas"]["SpotSymbol"];
        /** @description Sections of the market. */
        GetMarketListResult: string[];
        /** @description Latest trade and best prices. */
        SpotGetTickerResult: components["schemas"]["SpotTicker"];
        /** @description Latest trade and best prices of a pair. */
        SpotTicker: {
            /** @description Time of the figures. */
            time: components["schemas"]["Time"];
            /**
             * @description Number of the latest change of the book.
             * @example 14000000123
             */
            sequence: string;
            /**
             * @description Price of the latest trade. Unit: quote asset.
             * @example 50000
             */
            price: string | null;
            /**
             * @description Quantity of the latest trade. Unit: base asset.
             * @example 0.25
             */
            size: string | null;
            /**
             * @description Best bid. Unit: quote asset.
             * @example 49999.9
             */
            bestBid: string | null;
            /**
             * @description Quantity at the best bid. Unit: base asset.
             * @example 0.25
             */
            bestBidSize: string | null;
            /**
             * @description Best ask. Unit: quote asset.
             * @example 50000
             */
            bestAsk: string | null;
            /**
             * @description Quantity at the best ask. Unit: base asset.
             * @example 1.25
             */
            bestAskSize: string | null;
        };
        /**
         * @description Time since 1970. Unit: ms.
         * @example 1767225600000
         */
        Time: number;
        /** @description Prices of all pairs. */
        SpotGetAllTickersResult: {
            /** @description Time of the snapshot. */
            time: components["schemas"]["Time"];
            /** @description A row for each pair. */
            ticker: components["schemas"]["SpotTickerRow"][];
        };
        /** @description Best prices and the last 24 hours of a pair. */
        SpotTickerRow: {
            /**
             * @description Pair; it never changes.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description Name of the pair, which changes with a renaming.
             * @example BTC-USDT
             */
            symbolName: string;
            /**
             * @description Best bid. Unit: quote asset.
             * @example 49999.9
             */
            buy: string | null;
            /**
             * @description Quantity at the best bid. Unit: base asset.
             * @example 0.25
             */
            bestBidSize: string | null;
            /**
             * @description Best ask. Unit: quote asset.
             * @example 50000
             */
            sell: string | null;
            /**
             * @description Quantity at the best ask. Unit: base asset.
             * @example 1.25
             */
            bestAskSize: string | null;
            /**
             * @description Change of the price in 24 hours; -0.028 is a fall by 2.8 %. Unit: ratio.
             * @example -0.028
             */
            changeRate: string | null;
            /**
             * @description Change of the price in 24 hours. Unit: quote asset.
             * @example -1400
             */
            changePrice: string | null;
            /**
             * @description Highest price of the last 24 hours. Unit: quote asset.
             * @example 51000
             */
            high: string | null;
            /**
             * @description Lowest price of the last 24 hours. Unit: quote asset.
             * @example 49000
             */
            low: string | null;
            /**
             * @description Quantity that was traded in the last 24 hours. Unit: base asset.
             * @example 1800.5
             */
            vol: string | null;
            /**
             * @description Amount that was traded in the last 24 hours. Unit: quote asset.
             * @example 90025000
             */
            volValue: string | null;
            /**
             * @description Price of the latest trade. Unit: quote asset.
             * @example 50000
             */
            last: string | null;
            /**
             * @description Average price of the last 24 hours. Unit: quote asset.
             * @example 50200
             */
            averagePrice: string | null;
            /**
             * @description Basic fee rate of takers, before coefficient and fee level. Unit: ratio.
             * @example 0.001
             */
            takerFeeRate: string | null;
            /**
             * @description Basic fee rate of makers, before coefficient and fee level. Unit: ratio.
             * @example 0.001
             */
            makerFeeRate: string | null;
            /**
             * @description Factor on the fee of takers; 0 for no fee. Unit: ratio.
             * @example 1
             */
            takerCoefficient: string | null;
            /**
             * @description Factor on the fee of makers; 0 for no fee. Unit: ratio.
             * @example 1
             */
            makerCoefficient: string | null;
        };
        /** @description Figures of the last 24 hours. */
        SpotGet24hrStatsResult: components["schemas"]["SpotStats"];
        /** @description Last 24 hours of a pair. */
        SpotStats: {
            /** @description Time of the figures. */
            time: components["schemas"]["Time"];
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description Best bid. Unit: quote asset.
             * @example 49999.9
             */
            buy: string | null;
            /**
             * @description Best ask. Unit: quote asset.
             * @example 50000
             */
            sell: string | null;
            /**
             * @description Change of the price in 24 hours; -0.028 is a fall by 2.8 %. Unit: ratio.
             * @example -0.028
             */
            changeRate: string | null;
            /**
             * @description Change of the price in 24 hours. Unit: quote asset.
             * @example -1400
             */
            changePrice: string | null;
            /**
             * @description Highest price of the last 24 hours. Unit: quote asset.
             * @example 51000
             */
            high: string | null;
            /**
             * @description Lowest price of the last 24 hours. Unit: quote asset.
             * @example 49000
             */
            low: string | null;
            /**
             * @description Quantity that was traded in the last 24 hours. Unit: base asset.
             * @example 1800.5
             */
            vol: string | null;
            /**
             * @description Amount that was traded in the last 24 hours. Unit: quote asset.
             * @example 90025000
             */
            volValue: string | null;
            /**
             * @description Price of the latest trade. Unit: quote asset.
             * @example 50000
             */
            last: string | null;
            /**
             * @description Average price of the last 24 hours. Unit: quote asset.
             * @example 50200
             */
            averagePrice: string | null;
            /**
             * @description Basic fee rate of takers, before coefficient and fee level. Unit: ratio.
             * @example 0.001
             */
            takerFeeRate: string | null;
            /**
             * @description Basic fee rate of makers, before coefficient and fee level. Unit: ratio.
             * @example 0.001
             */
            makerFeeRate: string | null;
            /**
             * @description Factor on the fee of takers; 0 for no fee. Unit: ratio.
             * @example 1
             */
            takerCoefficient: string | null;
            /**
             * @description Factor on the fee of makers; 0 for no fee. Unit: ratio.
             * @example 1
             */
            makerCoefficient: string | null;
        };
        /** @description Best levels of the order book. */
        SpotGetPartOrderBookResult: components["schemas"]["SpotOrderBook"];
        /** @description An order book, added up by price. */
        SpotOrderBook: {
            /** @description Time of the book. */
            time: components["schemas"]["Time"];
            /**
             * @description Number of the latest change that is in it; the stream goes on from there.
             * @example 14000000123
             */
            sequence: string;
            /** @description Bids, highest price first. */
            bids: components["schemas"]["SpotBookLevel"][];
            /** @description Asks, lowest price first. */
            asks: components["schemas"]["SpotBookLevel"][];
        };
        /** @description A level of the book. */
        SpotBookLevel: [
            string,
            string
        ];
        /** @description The order book. */
        SpotGetFullOrderBookResult: components["schemas"]["SpotOrderBook"];
        /** @description Best levels of the order book. */
        GetCallAuctionPartOrderBookResult: components["schemas"]["SpotOrderBook"];
        /** @description State of a call auction. */
        GetCallAuctionInfoResult: {
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description Price at which the auction would end now. Unit: quote asset.
             * @example 50000
             */
            estimatedPrice: string | null;
            /**
             * @description Quantity that would trade. Unit: base asset.
             * @example 0.25
             */
            estimatedSize: string | null;
            /**
             * @description Lowest price of an order to sell. Unit: quote asset.
             * @example 45000
             */
            sellOrderRangeLowPrice: string | null;
            /**
             * @description Highest price of an order to sell. Unit: quote asset.
             * @example 55000
             */
            sellOrderRangeHighPrice: string | null;
            /**
             * @description Lowest price of an order to buy. Unit: quote asset.
             * @example 45000
             */
            buyOrderRangeLowPrice: string | null;
            /**
             * @description Highest price of an order to buy. Unit: quote asset.
             * @example 55000
             */
            buyOrderRangeHighPrice: string | null;
            /** @description Time of the figures. */
            time: components["schemas"]["Time"];
        };
        /** @description Trades. */
        SpotGetMarketTradeHistoryResult: {
            /**
             * @description Number of the trade; grows with time.
             * @example 10000000000000123
             */
            sequence: string;
            /**
             * @description Price of the trade. Unit: quote asset.
             * @example 50000
             */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity of the trade. Unit: base asset. */
            size: components["schemas"]["UnsignedDecimal"];
            /** @description Side of the order that met the book. */
            side: "buy" | "sell" | (string & {});
            /**
             * Format: int64
             * @description Time of the trade. Unit: ns.
             * @example 1767225600000000000
             */
            time: number | bigint;
        }[];
        /** @description Candles, the newest first. */
        SpotGetKlinesResult: [
            string,
            string,
            string,
            string,
            string,
            string,
            string
        ][];
        /** @description Price of each asset. */
        GetFiatPriceResult: {
            [key: string]: components["schemas"]["UnsignedDecimal"];
        };
        /** @description State of the market. */
        SpotGetServiceStatusResult: {
            /** @description open is normal, close is a halt or maintenance, cancelonly takes cancellations only. */
            status: "open" | "close" | "cancelonly" | (string & {});
            /**
             * @description The venue's words about it; empty when all is normal.
             * @example
             */
            msg: string;
        };
        /** @description One page of announcements. */
        GetAnnouncementsResult: {
            /** @description Rows in all. */
            totalNum: number;
            /** @description Rows of this page. */
            items: {
                /**
                 * @description Id of the announcement.
                 * @example 100001
                 */
                annId: number;
                /**
                 * @description Title.
                 * @example Maintenance of the spot market
                 */
                annTitle: string;
                /** @description Kinds of the announcement. */
                annType: string[];
                /**
                 * @description Its text or a summary.
                 * @example Orders are not taken for an hour.
                 */
                annDesc: string;
                /** @description When it was published. */
                cTime: components["schemas"]["Time"];
                /**
                 * @description Its language.
                 * @example en_US
                 */
                language: string;
                /**
                 * @description Its page.
                 * @example https://www.example.invalid/announcement
                 */
                annUrl: string;
            }[];
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Pages in all. */
            totalPage: number;
        };
        /**
         * @description Network address of the caller.
         * @example 192.0.2.1
         */
        GetClientIPAddressResult: string;
        /** @description Token and servers. */
        SpotGetPublicTokenResult: components["schemas"]["SpotStreamToken"];
        /** @description Token and servers of a stream. */
        SpotStreamToken: {
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
        SpotGetPrivateTokenResult: components["schemas"]["SpotStreamToken"];
        SpotAddOcoOrderParameters: {
            /** @description The caller's own id of the OCO order. Make it different for every one, since the venue may take it twice. */
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell, for both orders.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            /**
             * @description Price of the limit order, a multiple of the pair's priceIncrement. Unit: quote asset.
             * @example 60000
             */
            price: components["schemas"]["Amount"];
            /**
             * @description Quantity of each of the two orders, a multiple of the pair's baseIncrement. Only one of them can trade. Unit: base asset.
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
            /**
             * @description Account that the orders trade on, TRADE for spot.
             * @default TRADE
             * @enum {string}
             */
            tradeType?: "TRADE";
        };
        /**
         * @description The caller's own id of the order, different for every order.
         * @example my-order-20260101-0001
         */
        ClientOid: string;
        /**
         * Format: decimal
         * @description A positive decimal as text.
         * @example 0.5
         */
        Amount: string;
        /** @description Id of the OCO order. */
        SpotAddOcoOrderResult: {
            /**
             * @description The venue's id of the OCO order.
             * @example 68d0c0de4f2a9b0007a1b2c3
             */
            orderId: string;
        };
        /**
         * @description The venue's id of the order.
         * @example 6950f1a2b3c4d50007e8f901
         */
        OrderId: string;
        /** @description The OCO order; null when it is not found. */
        SpotGetOcoOrderByOrderIdResult: components["schemas"]["SpotOcoOrder"] | null;
        /** @description An OCO order. */
        SpotOcoOrder: {
            /**
             * @description The venue's id of the OCO order.
             * @example 68d0c0de4f2a9b0007a1b2c3
             */
            orderId: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description The caller's own id of the OCO order.
             * @example my-oco-1
             */
            clientOid: string;
            /** @description When the OCO order was placed. */
            orderTime: components["schemas"]["Time"];
            status: components["schemas"]["SpotOcoStatus"];
        };
        /** @description NEW while both orders wait, TRIGGERED once one of them is at work, DONE when it is over, CANCELLED when it was called off. */
        SpotOcoStatus: "NEW" | "TRIGGERED" | "DONE" | "CANCELLED" | (string & {});
        /** @description Orders that are to be cancelled. */
        SpotCancelOcoOrderByOrderIdResult: components["schemas"]["SpotOcoCancelled"];
        /** @description What is to be cancelled. */
        SpotOcoCancelled: {
            /** @description Ids of the orders, two for each OCO order. */
            cancelledOrderIds: string[];
        };
        /** @description The OCO order; null when it is not found. */
        SpotGetOcoOrderByClientOidResult: components["schemas"]["SpotOcoOrder"] | null;
        /** @description Orders that are to be cancelled. */
        SpotCancelOcoOrderByClientOidResult: components["schemas"]["SpotOcoCancelled"];
        /** @description The OCO order; null when it is not found. */
        SpotGetOcoOrderDetailByOrderIdResult: components["schemas"]["SpotOcoOrderDetail"] | null;
        /** @description An OCO order with its two orders. */
        SpotOcoOrderDetail: {
            /**
             * @description The venue's id of the OCO order.
             * @example 68d0c0de4f2a9b0007a1b2c3
             */
            orderId: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description The caller's own id of the OCO order.
             * @example my-oco-1
             */
            clientOid: string;
            /** @description When the OCO order was placed. */
            orderTime: components["schemas"]["Time"];
            status: components["schemas"]["SpotOcoStatus"];
            /** @description The limit order and the stop order. */
            orders: components["schemas"]["SpotOcoLeg"][];
        };
        /** @description One of the two orders of an OCO order. */
        SpotOcoLeg: {
            /**
             * @description Id of this order.
             * @example vs0a1b2c3d4e5f6g000123ab
             */
            id: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /**
             * @description Limit price. Unit: quote asset.
             * @example 60000
             */
            price: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Price of the trigger; that of the limit order is its price. Unit: quote asset.
             * @example 60000
             */
            stopPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Quantity. Unit: base asset.
             * @example 0.001
             */
            size: components["schemas"]["UnsignedDecimal"];
            /** @description State of this order. */
            status: components["schemas"]["SpotOcoStatus"];
        };
        /** @description One page of OCO orders. */
        SpotGetOcoOrderListResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["SpotOcoOrder"][];
        };
        /** @description Orders that are to be cancelled. */
        SpotBatchCancelOcoOrdersResult: components["schemas"]["SpotOcoCancelled"];
        /** @description The order. */
        GetOrderByClientOidOldResult: components["schemas"]["SpotOlderOrder"];
        /** @description An order as the older endpoints show it. */
        SpotOlderOrder: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            id: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /** @description Kind of entry, DEAL for an order. */
            opType: "DEAL" | (string & {});
            /** @description Kind of order. */
            type: "limit" | "market" | "limit_stop" | "market_stop" | "oco_limit" | "oco_stop" | (string & {});
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /** @description Limit price. Unit: quote asset. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was ordered. Unit: base asset. */
            size: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Amount that was ordered; 0 when the order has a size. Unit: quote asset.
             * @example 0
             */
            funds: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was traded. Unit: quote asset. */
            dealFunds: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            dealSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee so far; negative for a rebate. Unit: feeCurrency.
             * @example 0.5
             */
            fee: components["schemas"]["Decimal"];
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /** @description Prevention of trades with the same account; empty for none. */
            stp: "" | "DC" | "CO" | "CN" | "CB" | (string & {});
            /** @description Kind of trigger, loss or entry; empty for none. */
            stop: "" | "loss" | "entry" | (string & {});
            /** @description true once a stop order was triggered. */
            stopTriggered: boolean;
            /**
             * @description Price of the trigger; 0 for none. Unit: quote asset.
             * @example 0
             */
            stopPrice: components["schemas"]["UnsignedDecimal"];
            /** @description How long the order stays. */
            timeInForce: "GTC" | "GTT" | "IOC" | "FOK" | (string & {});
            /** @description true when the order may not trade at once. */
            postOnly: boolean;
            /** @description true when the order is kept out of the public book. */
            hidden: boolean;
            /** @description true when only a part of the order is shown. */
            iceberg: boolean;
            /**
             * @description Part of an iceberg order that is shown; 0 for others. Unit: base asset.
             * @example 0
             */
            visibleSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Time after which the order is cancelled; 0 for never. Unit: s.
             * @example 0
             */
            cancelAfter: number;
            /**
             * @description Where the order came from.
             * @example API
             */
            channel: string;
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
            /** @description Note of the caller. */
            remark: string | null;
            /** @description Tag of the order. */
            tags: string | null;
            /** @description true while the order is open; false once it was filled or cancelled. */
            isActive: boolean;
            /** @description true when the order, or a part of it, was cancelled. */
            cancelExist: boolean;
            /** @description When the order was made. */
            createdAt: components["schemas"]["Time"];
            /** @description Account: TRADE spot, MARGIN_TRADE cross margin, MARGIN_ISOLATED_TRADE isolated margin. */
            tradeType: "TRADE" | "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE" | (string & {});
            /**
             * @description Tax, in some regions only. Unit: taxCurrency.
             * @example 0
             */
            tax?: string;
            /**
             * @description Tax rate, in some regions only. Unit: ratio.
             * @example 0
             */
            taxRate?: string;
            /**
             * @description Asset of the tax, in some regions only.
             * @example USDT
             */
            taxCurrency?: string;
        };
        /**
         * @description A decimal number as text.
         * @example -0.25
         */
        Decimal: string;
        /** @description The order that is being cancelled. */
        CancelOrderByClientOidOldResult: {
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            cancelledOrderId: string;
            /** @description The venue's ids of OCO orders that go with it; null for none. */
            cancelledOcoOrderIds: string[] | null;
        };
        /**
         * @description Account: TRADE spot, MARGIN_TRADE cross margin, MARGIN_ISOLATED_TRADE isolated margin.
         * @default TRADE
         * @enum {string}
         */
        SpotTradeType: "TRADE" | "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE";
        /** @description One page of trades. */
        GetTradeHistoryOldResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["SpotOlderFill"][];
        };
        /** @description A trade as the older endpoints show it. */
        SpotOlderFill: {
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description Number of the trade.
             * @example 12000000000001234
             */
            tradeId: string;
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
            /**
             * @description The venue's id of the order on the other side.
             * @example 68b1c0aa4f2a9b0007a1a0e5
             */
            counterOrderId: string;
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /** @description taker when the order came to one in the book; maker when it stood there. */
            liquidity: "taker" | "maker" | (string & {});
            /** @description true when the order was charged as a taker whatever it was. */
            forceTaker: boolean;
            /** @description Price of the trade. Unit: quote asset. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            size: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was traded. Unit: quote asset. */
            funds: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee; negative for a rebate. Unit: feeCurrency.
             * @example 0.5
             */
            fee: components["schemas"]["Decimal"];
            /**
             * @description Fee rate; negative for a rebate. Unit: ratio.
             * @example 0.001
             */
            feeRate: components["schemas"]["Decimal"];
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /** @description Kind of trigger, loss or entry; empty for none. */
            stop: "" | "loss" | "entry" | (string & {});
            /** @description Account: TRADE spot, MARGIN_TRADE cross margin, MARGIN_ISOLATED_TRADE isolated margin. */
            tradeType: "TRADE" | "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE" | (string & {});
            /** @description Kind of order. */
            type: "limit" | "market" | "limit_stop" | "market_stop" | (string & {});
            /** @description When the trade was made. */
            createdAt: components["schemas"]["Time"];
            /**
             * @description Tax, in some regions only. Unit: taxCurrency.
             * @example 0
             */
            tax?: string;
            /**
             * @description Tax rate, in some regions only. Unit: ratio.
             * @example 0
             */
            taxRate?: string;
            /**
             * @description Asset of the tax, in some regions only.
             * @example USDT
             */
            taxCurrency?: string;
        };
        /** @description The trades. */
        GetRecentTradeHistoryOldResult: components["schemas"]["SpotOlderFill"][];
        /** @description The orders. */
        GetRecentOrdersListOldResult: components["schemas"]["SpotOlderOrder"][];
        /** @description One page of orders. */
        GetOrdersListOldResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["SpotOlderOrder"][];
        };
        AddOrderOldParameters: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit or market.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description Account that the order trades on: TRADE spot; MARGIN_TRADE cross margin, which the venue says it no longer takes here.
             * @default TRADE
             * @enum {string}
             */
            tradeType?: "TRADE" | "MARGIN_TRADE";
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size: components["schemas"]["Amount"];
        });
        /**
         * @description What happens when the order would trade with one of the same account: CN cancels the new, CO the old, CB both; DC takes the smaller quantity off both.
         * @enum {string}
         */
        SpotSelfTrade: "DC" | "CO" | "CN" | "CB";
        /**
         * @description How long it stays: GTC until cancelled, GTT until cancelAfter is over, IOC trades what it can at once, FOK all at once or nothing.
         * @default GTC
         * @enum {string}
         */
        SpotTimeInForce: "GTC" | "GTT" | "IOC" | "FOK";
        /**
         * @description Time after which the order is cancelled, less than 30 days; only with GTT. Unit: s.
         * @example 3600
         */
        SpotCancelAfter: number;
        /** @description Id of the order. */
        AddOrderOldResult: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
        };
        /** @description The orders that are being cancelled. */
        BatchCancelOrderOldResult: {
            /** @description The venue's ids of the orders. */
            cancelledOrderIds: string[];
        };
        BatchAddOrdersOldParameters: {
            /** @description Pair of all orders. */
            symbol: components["schemas"]["Symbol"];
            /** @description The orders, 1 to 5, all on the same pair. */
            orderList: {
                clientOid: components["schemas"]["ClientOid"];
                /**
                 * @description buy or sell.
                 * @enum {string}
                 */
                side: "buy" | "sell";
                /** @description Pair to trade; the same in every order. */
                symbol: components["schemas"]["Symbol"];
                /**
                 * @description Only limit.
                 * @default limit
                 * @enum {string}
                 */
                type?: "limit";
                /** @description Note of the caller, at most 20 ASCII characters. */
                remark?: string;
                stp?: components["schemas"]["SpotSelfTrade"];
                /** @description Limit price, a multiple of the pair's priceIncrement. Unit: quote asset. */
                price: components["schemas"]["Amount"];
                /** @description Quantity, a multiple of the pair's baseIncrement. Unit: base asset. */
                size: components["schemas"]["Amount"];
                timeInForce?: components["schemas"]["SpotTimeInForce"];
                /**
                 * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
                 * @default false
                 */
                postOnly?: boolean;
                /**
                 * @description true to keep the order out of the public book.
                 * @default false
                 */
                hidden?: boolean;
                /**
                 * @description true to show only visibleSize in the public book.
                 * @default false
                 */
                iceberg?: boolean;
                /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
                visibleSize?: components["schemas"]["Amount"];
                cancelAfter?: components["schemas"]["SpotCancelAfter"];
                /**
                 * @description Account that the order trades on; only TRADE, spot.
                 * @default TRADE
                 * @enum {string}
                 */
                tradeType?: "TRADE";
                /**
                 * @description Makes it a stop order: loss triggers at or below stopPrice, entry at or above it. Needs stopPrice.
                 * @enum {string}
                 */
                stop?: "loss" | "entry";
                /** @description Last price that triggers a stop order; needed with stop. Unit: quote asset. */
                stopPrice?: components["schemas"]["Amount"];
            }[];
        };
        /** @description What became of the orders. */
        BatchAddOrdersOldResult: {
            /** @description What became of each order. */
            data: {
                /**
                 * @description Pair.
                 * @example BTC-USDT
                 */
                symbol: string;
                /** @description Always limit. */
                type: "limit" | (string & {});
                /** @description buy or sell. */
                side: "buy" | "sell" | (string & {});
                /** @description Limit price. Unit: quote asset. */
                price: components["schemas"]["UnsignedDecimal"];
                /** @description Quantity that was ordered. Unit: base asset. */
                size: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Nothing; null. Unit: quote asset.
                 * @example null
                 */
                funds: string | null;
                /** @description Prevention of trades with the same account; empty for none. */
                stp: "" | "DC" | "CO" | "CN" | "CB" | (string & {});
                /** @description Kind of trigger, loss or entry; empty for none. */
                stop: "" | "loss" | "entry" | (string & {});
                /**
                 * @description Price of the trigger; null for none. Unit: quote asset.
                 * @example null
                 */
                stopPrice: string | null;
                /** @description How long the order stays. */
                timeInForce: "GTC" | "GTT" | "IOC" | "FOK" | (string & {});
                /**
                 * @description Time after which the order is cancelled; 0 for never. Unit: s.
                 * @example 0
                 */
                cancelAfter: number;
                /** @description true when the order may not trade at once. */
                postOnly: boolean;
                /** @description true when the order is kept out of the public book. */
                hidden: boolean;
                /** @description The same as iceberg, misspelt by the venue. */
                iceberge: boolean;
                /** @description true when only a part of the order is shown. */
                iceberg: boolean;
                /**
                 * @description Part of an iceberg order that is shown; null for others. Unit: base asset.
                 * @example null
                 */
                visibleSize: string | null;
                /**
                 * @description Where the order came from.
                 * @example API
                 */
                channel: string;
                /**
                 * @description The venue's id of the order.
                 * @example 68b1c0de4f2a9b0007a1b2c3
                 */
                id: string;
                /** @description success when the order was taken, fail when it was refused. */
                status: "success" | "fail" | (string & {});
                /**
                 * @description Why the order was refused; null when it was taken.
                 * @example null
                 */
                failMsg: string | null;
                /**
                 * @description The caller's own id of the order.
                 * @example my-order-1
                 */
                clientOid: string;
            }[];
        };
        AddOrderTestOldParameters: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit or market.
             * @default limit
             * @enum {string}
             */
            type?: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description Account that the order trades on: TRADE spot; MARGIN_TRADE cross margin, which the venue says it no longer takes here.
             * @default TRADE
             * @enum {string}
             */
            tradeType?: "TRADE" | "MARGIN_TRADE";
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size: components["schemas"]["Amount"];
        });
        /** @description Id that belongs to no order. */
        AddOrderTestOldResult: {
            /**
             * @description Id that belongs to no order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
        };
        /** @description The order. */
        GetOrderByOrderIdOldResult: components["schemas"]["SpotOlderOrder"];
        /** @description The orders that are being cancelled. */
        CancelOrderByOrderIdOldResult: {
            /** @description The venue's ids of the orders. */
            cancelledOrderIds: string[];
        };
        /** @description One page of trades. */
        SpotGetTradeHistoryResult: {
            /** @description Rows of this page. */
            items: components["schemas"]["SpotFill"][];
            /**
             * Format: int64
             * @description Where the next page goes on; the parameter lastId of the next call.
             * @example 20000000001234
             */
            lastId: number | bigint;
        };
        /** @description A trade of an own order. */
        SpotFill: {
            /**
             * Format: int64
             * @description Number of the row.
             * @example 20000000001234
             */
            id: number | bigint;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * Format: int64
             * @description Number of the trade; grows within a pair.
             * @example 12000000000001234
             */
            tradeId: number | bigint;
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
            /**
             * @description The venue's id of the order on the other side.
             * @example 68b1c0aa4f2a9b0007a1a0e5
             */
            counterOrderId: string;
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /** @description taker when the order came to one in the book; maker when it stood there. */
            liquidity: "taker" | "maker" | (string & {});
            /** @description true when the order was charged as a taker whatever it was. */
            forceTaker: boolean;
            /** @description Price of the trade. Unit: quote asset. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            size: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was traded. Unit: quote asset. */
            funds: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee; negative for a rebate. Unit: feeCurrency.
             * @example 0.5
             */
            fee: components["schemas"]["Decimal"];
            /**
             * @description Fee rate; negative for a rebate. Unit: ratio.
             * @example 0.001
             */
            feeRate: components["schemas"]["Decimal"];
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /**
             * @description Kind of trigger; empty on this market.
             * @example
             */
            stop: string;
            /** @description Account that the order trades on, TRADE for spot. */
            tradeType: "TRADE" | (string & {});
            /**
             * @description Tax rate, in some regions; 0 elsewhere. Unit: ratio.
             * @example 0
             */
            taxRate: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Tax, in some regions; 0 elsewhere. Unit: currency.
             * @example 0
             */
            tax: components["schemas"]["UnsignedDecimal"];
            /** @description limit or market. */
            type: "limit" | "market" | (string & {});
            /** @description When the trade was made. */
            createdAt: components["schemas"]["Time"];
        };
        SpotAddOrderParameters: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit or market.
             * @enum {string}
             */
            type: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            /** @description Tag of the order, at most 20 ASCII characters. */
            tags?: string;
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description The order fails when it reaches the venue more than this after clientTimestamp, which must be given with it. Unit: ms.
             * @example 2000
             */
            allowMaxTimeWindow?: number;
            /** @description Start of allowMaxTimeWindow. The venue wants the time of the header KC-API-TIMESTAMP, which is that of signing. */
            clientTimestamp?: components["schemas"]["Time"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size: components["schemas"]["Amount"];
        });
        /** @description Ids of the order. */
        SpotAddOrderResult: components["schemas"]["SpotOrderPlaced"];
        /** @description Ids of an order. */
        SpotOrderPlaced: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
        };
        /** @description success. */
        SpotCancelAllOrdersBySymbolResult: "success" | (string & {});
        /** @description The open orders; may be null when there is none. */
        SpotGetOpenOrdersResult: components["schemas"]["SpotOrder"][] | null;
        /** @description A spot order. */
        SpotOrder: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            id: string;
            /**
             * @description The caller's own id of the order; empty without one.
             * @example my-order-1
             */
            clientOid: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /** @description Kind of entry, DEAL for an order. */
            opType: "DEAL" | (string & {});
            /** @description limit or market. */
            type: "limit" | "market" | (string & {});
            /** @description buy or sell. */
            side: "buy" | "sell" | (string & {});
            /** @description Limit price. Unit: quote asset. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was ordered. Unit: base asset. */
            size: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was ordered; of a limit order price times size. Unit: quote asset. */
            funds: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            dealSize: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was traded. Unit: quote asset. */
            dealFunds: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that is still open. Unit: base asset. */
            remainSize: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that is still open; of a filled order what was not needed. Unit: quote asset. */
            remainFunds: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was cancelled. Unit: base asset. */
            cancelledSize: components["schemas"]["UnsignedDecimal"];
            /** @description Amount that was cancelled. Unit: quote asset. */
            cancelledFunds: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee so far; negative for a rebate. Unit: feeCurrency.
             * @example 0.5
             */
            fee: components["schemas"]["Decimal"];
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /** @description Prevention of trades with the same account; null for none. */
            stp?: "DC" | "CO" | "CN" | "CB" | (string & {}) | null;
            /** @description How long the order stays. */
            timeInForce: "GTC" | "GTT" | "IOC" | "FOK" | (string & {});
            /** @description true when the order may not trade at once. */
            postOnly: boolean;
            /** @description true when the order is kept out of the public book. */
            hidden: boolean;
            /** @description true when only a part of the order is shown. */
            iceberg: boolean;
            /** @description Part of an iceberg order that is shown; 0 for others. Unit: base asset. */
            visibleSize: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Time after which the order is cancelled; 0 for never. Unit: s.
             * @example 0
             */
            cancelAfter: number;
            /**
             * @description Where the order came from.
             * @example API
             */
            channel: string;
            /** @description Note of the caller. */
            remark?: string | null;
            /** @description Tag of the order. */
            tags?: string | null;
            /** @description true when the order, or a part of it, was cancelled. */
            cancelExist: boolean;
            /** @description Account that the order trades on, TRADE for spot. */
            tradeType: "TRADE" | (string & {});
            /** @description true while the order stands in the book. */
            inOrderBook: boolean;
            /** @description true while the order is open; false once it was filled or cancelled. */
            active: boolean;
            /**
             * @description Tax, in some regions; 0 elsewhere. Unit: currency.
             * @example 0
             */
            tax: components["schemas"]["UnsignedDecimal"];
            /** @description When the order was made. */
            createdAt: components["schemas"]["Time"];
            /** @description When the order changed last. */
            lastUpdatedAt: components["schemas"]["Time"];
        };
        /** @description One page of open orders. */
        GetOpenOrdersByPageResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page; may be null when there is none. */
            items: components["schemas"]["SpotOrder"][] | null;
        };
        /** @description Pairs with open orders. */
        SpotGetSymbolsWithOpenOrderResult: {
            /** @description Pairs with open orders. */
            symbols: string[];
        };
        ModifyOrderParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The caller's own id of the order; this or orderId. */
            clientOid?: components["schemas"]["ClientOid"];
            /** @description The venue's id of the order; this or clientOid. */
            orderId?: components["schemas"]["OrderId"];
            /** @description New limit price, a multiple of the pair's priceIncrement. Unit: quote asset. */
            newPrice?: components["schemas"]["Amount"];
            /** @description New quantity in all, with what was traded already; a multiple of the pair's baseIncrement. Unit: base asset. */
            newSize?: components["schemas"]["Amount"];
        };
        /** @description Ids after the change. */
        ModifyOrderResult: {
            /**
             * @description The venue's id of the new order.
             * @example 68b1c1f04f2a9b0007a1b9d4
             */
            newOrderId: string;
            /**
             * @description The caller's own id of the first order.
             * @example my-order-1
             */
            clientOid: string;
        };
        /** @description What was taken off. */
        CancelPartialOrderResult: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
            /** @description Quantity that was taken off. Unit: base asset. */
            cancelSize: components["schemas"]["UnsignedDecimal"];
        };
        /** @description Pairs by what became of the request. */
        CancelAllOrdersResult: {
            /** @description Pairs whose orders are being cancelled. */
            succeedSymbols: string[];
            /** @description Pairs whose orders could not be cancelled. */
            failedSymbols: {
                /**
                 * @description Pair.
                 * @example BTC-USDT
                 */
                symbol?: string;
                /** @description What was wrong. */
                error?: string;
            }[];
        };
        /** @description The order; null when it is not found. */
        SpotGetOrderByClientOidResult: components["schemas"]["SpotOrder"] | null;
        /** @description The order. */
        SpotCancelOrderByClientOidResult: {
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
        };
        SetDCPParameters: {
            /**
             * @description Seconds without another call after which orders are cancelled, 5 to 86400; -1 switches it off. Unit: s.
             * @example 60
             */
            timeout: number;
            /**
             * @description Pairs whose orders are cancelled, joined by commas, at most 50; all pairs when absent.
             * @example BTC-USDT,ETH-USDT
             */
            symbols?: string;
        };
        /** @description When the switch will act. */
        SetDCPResult: {
            /**
             * @description Time of the venue since 1970. Unit: s.
             * @example 1767225600
             */
            currentTime: number;
            /**
             * @description When the orders will be cancelled. Unit: s.
             * @example 1767225660
             */
            triggerTime: number;
        };
        /** @description The setting; may be null when there is none. */
        GetDCPResult: {
            /**
             * @description Seconds without another call after which orders are cancelled; -1 when it is off. Unit: s.
             * @example 60
             */
            timeout?: number;
            /**
             * @description Pairs whose orders are cancelled, joined by commas; empty for all.
             * @example BTC-USDT,ETH-USDT
             */
            symbols?: string;
            /**
             * @description Time of the venue since 1970. Unit: s.
             * @example 1767225600
             */
            currentTime?: number;
            /**
             * @description When the orders will be cancelled. Unit: s.
             * @example 1767225660
             */
            triggerTime?: number;
        } | null;
        /** @description One page of orders. */
        SpotGetClosedOrdersResult: {
            /**
             * Format: int64
             * @description Where the next page goes on; the parameter lastId of the next call.
             * @example 20000000001234
             */
            lastId: number | bigint;
            /** @description Rows of this page. */
            items: components["schemas"]["SpotOrder"][];
        };
        SpotBatchAddOrdersParameters: {
            /** @description The orders, 1 to 20; a limit order needs price and size. */
            orderList: components["schemas"]["SpotOrderRequest"][];
        };
        /** @description A limit order, with price and size, or a market order, with size or funds. */
        SpotOrderRequest: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit or market.
             * @enum {string}
             */
            type: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            /** @description Tag of the order, at most 20 ASCII characters. */
            tags?: string;
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description The order fails when it reaches the venue more than this after clientTimestamp, which must be given with it. Unit: ms.
             * @example 2000
             */
            allowMaxTimeWindow?: number;
            /** @description Start of allowMaxTimeWindow. The venue wants the time of the header KC-API-TIMESTAMP, which is that of signing. */
            clientTimestamp?: components["schemas"]["Time"];
        };
        /** @description What became of each order, in the order of the request. */
        SpotBatchAddOrdersResult: {
            /**
             * @description The venue's id of the order; absent when it was refused.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId?: string;
            /**
             * @description The caller's own id of the order; absent when it was refused.
             * @example my-order-1
             */
            clientOid?: string;
            /** @description true when the order was taken. */
            success: boolean;
            /**
             * @description Why the order was refused; absent when it was taken.
             * @example Balance insufficient!
             */
            failMsg?: string;
        }[];
        BatchAddOrdersSyncParameters: {
            /** @description The orders, 1 to 20; a limit order needs price and size. */
            orderList: components["schemas"]["SpotOrderRequest"][];
        };
        /** @description What became of each order, in the order of the request. */
        BatchAddOrdersSyncResult: {
            /**
             * @description The venue's id of the order; absent when it was refused.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId?: string;
            /**
             * @description The caller's own id of the order; absent when it was refused.
             * @example my-order-1
             */
            clientOid?: string;
            /** @description When the order was taken. */
            orderTime?: components["schemas"]["Time"];
            /** @description Quantity that was ordered. Unit: base asset. */
            originSize?: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            dealSize?: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that is still open. Unit: base asset. */
            remainSize?: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was cancelled. Unit: base asset. */
            canceledSize?: components["schemas"]["UnsignedDecimal"];
            status?: components["schemas"]["SpotMatchStatus"];
            /** @description When the order was matched. */
            matchTime?: components["schemas"]["Time"];
            /** @description true when the order was taken. */
            success: boolean;
            /**
             * @description Why the order was refused; absent when it was taken.
             * @example Balance insufficient!
             */
            failMsg?: string;
        }[];
        /** @description open while some of the order is in the book, done once it was filled or cancelled. */
        SpotMatchStatus: "open" | "done" | (string & {});
        AddOrderSyncParameters: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit or market.
             * @enum {string}
             */
            type: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            /** @description Tag of the order, at most 20 ASCII characters. */
            tags?: string;
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description The order fails when it reaches the venue more than this after clientTimestamp, which must be given with it. Unit: ms.
             * @example 2000
             */
            allowMaxTimeWindow?: number;
            /** @description Start of allowMaxTimeWindow. The venue wants the time of the header KC-API-TIMESTAMP, which is that of signing. */
            clientTimestamp?: components["schemas"]["Time"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size: components["schemas"]["Amount"];
        });
        /** @description The order after matching. */
        AddOrderSyncResult: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
            /** @description When the order was taken. */
            orderTime: components["schemas"]["Time"];
            /** @description Quantity that was ordered. Unit: base asset. */
            originSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            dealSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that is still open. Unit: base asset. */
            remainSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was cancelled. Unit: base asset. */
            canceledSize: components["schemas"]["UnsignedDecimal"];
            status: components["schemas"]["SpotMatchStatus"];
            /** @description When the order was matched. */
            matchTime: components["schemas"]["Time"];
        };
        /** @description What was left of the order. */
        CancelOrderByClientOidSyncResult: {
            /**
             * @description The caller's own id of the order.
             * @example my-order-1
             */
            clientOid: string;
            /** @description Quantity that was ordered. Unit: base asset. */
            originSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            dealSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that is still open. Unit: base asset. */
            remainSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was cancelled. Unit: base asset. */
            canceledSize: components["schemas"]["UnsignedDecimal"];
            status: components["schemas"]["SpotMatchStatus"];
        };
        /** @description What was left of the order. */
        CancelOrderByOrderIdSyncResult: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
            /** @description Quantity that was ordered. Unit: base asset. */
            originSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was traded. Unit: base asset. */
            dealSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that is still open. Unit: base asset. */
            remainSize: components["schemas"]["UnsignedDecimal"];
            /** @description Quantity that was cancelled. Unit: base asset. */
            canceledSize: components["schemas"]["UnsignedDecimal"];
            status: components["schemas"]["SpotMatchStatus"];
        };
        SpotAddOrderTestParameters: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit or market.
             * @enum {string}
             */
            type: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            /** @description Tag of the order, at most 20 ASCII characters. */
            tags?: string;
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description The order fails when it reaches the venue more than this after clientTimestamp, which must be given with it. Unit: ms.
             * @example 2000
             */
            allowMaxTimeWindow?: number;
            /** @description Start of allowMaxTimeWindow. The venue wants the time of the header KC-API-TIMESTAMP, which is that of signing. */
            clientTimestamp?: components["schemas"]["Time"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size: components["schemas"]["Amount"];
        });
        /** @description Ids that belong to no order. */
        SpotAddOrderTestResult: components["schemas"]["SpotOrderPlaced"];
        /** @description The order; null when it is not found. */
        SpotGetOrderByOrderIdResult: components["schemas"]["SpotOrder"] | null;
        /** @description The order. */
        SpotCancelOrderByOrderIdResult: {
            /**
             * @description The venue's id of the order.
             * @example 68b1c0de4f2a9b0007a1b2c3
             */
            orderId: string;
        };
        /** @description One page of stop orders. */
        SpotGetStopOrdersListResult: {
            /** @description Number of this page. */
            currentPage: number;
            /** @description Rows per page. */
            pageSize: number;
            /** @description Rows in all. */
            totalNum: number;
            /** @description Pages in all. */
            totalPage: number;
            /** @description Rows of this page. */
            items: components["schemas"]["SpotStopOrder"][];
        };
        /** @description A stop order. */
        SpotStopOrder: {
            /**
             * @description The venue's id of the stop order.
             * @example vs0a1b2c3d4e5f6g000123ab
             */
            id: string;
            /**
             * @description Pair.
             * @example BTC-USDT
             */
            symbol: string;
            /**
             * @description Id of the account's user.
             * @example 68a0c0de4f2a9b0007a10001
             */
            userId: string;
            /** @description NEW while it waits; TRIGGERED once the order was placed. */
            status: "NEW" | "TRIGGERED" | (string & {});
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
             * @description Quantity to trade. Unit: base asset.
             * @example 0.25
             */
            size: string;
            /**
             * @description Amount to trade; null when the order has a size. Unit: quote asset.
             * @example null
             */
            funds?: string | null;
            /** @description Prevention of trades with the same account; null for none. */
            stp?: "DC" | "CO" | "CN" | "CB" | (string & {}) | null;
            /** @description How long the order stays. */
            timeInForce: "GTC" | "GTT" | "IOC" | "FOK" | (string & {});
            /**
             * @description Time after which the order is cancelled; -1 for never. Unit: s.
             * @example -1
             */
            cancelAfter: number;
            /** @description true when the order may not trade at once. */
            postOnly: boolean;
            /** @description true when the order is kept out of the public book. */
            hidden: boolean;
            /** @description true when only a part of the order is shown. */
            iceberg: boolean;
            /**
             * @description Part of an iceberg order that is shown; null for others. Unit: base asset.
             * @example null
             */
            visibleSize?: string | null;
            /**
             * @description Where the order came from.
             * @example API
             */
            channel: string;
            /**
             * @description The caller's own id of the stop order.
             * @example my-stop-1
             */
            clientOid: string;
            /** @description Note of the caller. */
            remark?: string | null;
            /** @description Tag of the order. */
            tags?: string | null;
            /**
             * Format: int64
             * @description When the stop order was taken. Unit: ns.
             * @example 1767225600000000000
             */
            orderTime: number | bigint;
            /**
             * @description The venue's own mark.
             * @example kucoin
             */
            domainId: string;
            /** @description USER for an order of the user, MARGIN_SYSTEM for one of the margin system. */
            tradeSource: "USER" | "MARGIN_SYSTEM" | (string & {});
            /** @description Account: TRADE spot, MARGIN_TRADE cross margin, MARGIN_ISOLATED_TRADE isolated margin. */
            tradeType: "TRADE" | "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE" | (string & {});
            /**
             * @description Asset of the fee.
             * @example USDT
             */
            feeCurrency: string;
            /**
             * @description Fee rate when the order takes. Unit: ratio.
             * @example 0.001
             */
            takerFeeRate: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee rate when the order makes; negative for a rebate. Unit: ratio.
             * @example 0.001
             */
            makerFeeRate: components["schemas"]["Decimal"];
            /** @description When the stop order was made. */
            createdAt: components["schemas"]["Time"];
            /** @description loss triggers at or below stopPrice, entry at or above it. */
            stop: "loss" | "entry" | (string & {});
            /**
             * @description When the order was triggered; null before. Unit: ms.
             * @example null
             */
            stopTriggerTime?: number | null;
            /**
             * @description Last price that triggers the order. Unit: quote asset.
             * @example 60000
             */
            stopPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Number of a related order; null for none, list only.
             * @example null
             */
            relatedNo?: string | null;
            /**
             * @description Price of the limit leg of an OCO order; null for others, list only. Unit: quote asset.
             * @example null
             */
            limitPrice?: string | null;
            /**
             * @description The venue's own mark, of which no meaning is known; list only.
             * @example null
             */
            pop?: string | null;
            /**
             * @description The venue's own mark, of which no meaning is known; list only.
             * @example null
             */
            activateCondition?: string | null;
        };
        SpotAddStopOrderParameters: {
            clientOid: components["schemas"]["ClientOid"];
            /**
             * @description buy or sell.
             * @enum {string}
             */
            side: "buy" | "sell";
            /** @description Pair to trade. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description limit, with price and size, or market, with size or funds.
             * @enum {string}
             */
            type: "limit" | "market";
            /** @description Note of the caller, at most 20 ASCII characters. */
            remark?: string;
            stp?: components["schemas"]["SpotSelfTrade"];
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price?: components["schemas"]["Amount"];
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size?: components["schemas"]["Amount"];
            timeInForce?: components["schemas"]["SpotTimeInForce"];
            /**
             * @description true to refuse the order when it would trade at once; has no effect with IOC and FOK.
             * @default false
             */
            postOnly?: boolean;
            /**
             * @description true to keep the order out of the public book.
             * @default false
             */
            hidden?: boolean;
            /**
             * @description true to show only visibleSize in the public book.
             * @default false
             */
            iceberg?: boolean;
            /** @description Part of an iceberg order that is shown at a time. Unit: base asset. */
            visibleSize?: components["schemas"]["Amount"];
            cancelAfter?: components["schemas"]["SpotCancelAfter"];
            /** @description Amount of quote asset to trade, a multiple of the pair's quoteIncrement. With market, instead of size. Unit: quote asset. */
            funds?: components["schemas"]["Amount"];
            /**
             * @description loss triggers at or below stopPrice, entry at or above it.
             * @default loss
             * @enum {string}
             */
            stop?: "loss" | "entry";
            /** @description Last price that triggers the order. Unit: quote asset. */
            stopPrice: components["schemas"]["Amount"];
            /** @description Account that the order trades on: TRADE spot, MARGIN_TRADE cross margin, MARGIN_ISOLATED_TRADE isolated margin. */
            tradeType?: components["schemas"]["SpotTradeType"];
        } & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Limit price, a multiple of the pair's priceIncrement; only with limit. Unit: quote asset. Unit: quote asset. */
            price: components["schemas"]["Amount"];
        }) & ({
            /** @enum {unknown} */
            type?: "market";
        } | {
            /** @constant */
            type: "limit";
            /** @description Quantity, a multiple of the pair's baseIncrement. With limit, or with market instead of funds. Unit: base asset. Unit: base asset. */
            size: components["schemas"]["Amount"];
        });
        /** @description Id of the stop order. */
        SpotAddStopOrderResult: {
            /**
             * @description The venue's id of the stop order.
             * @example vs0a1b2c3d4e5f6g000123ab
             */
            orderId: string;
        };
        /** @description The stop orders that were cancelled. */
        SpotBatchCancelStopOrderResult: {
            /** @description The venue's ids of the stop orders that were cancelled. */
            cancelledOrderIds: string[];
        };
        /** @description The stop orders with this id. */
        SpotGetStopOrderByClientOidResult: components["schemas"]["SpotStopOrder"][];
        /** @description The stop order. */
        SpotGetStopOrderByOrderIdResult: components["schemas"]["SpotStopOrder"];
        /** @description The stop orders that were cancelled. */
        SpotCancelStopOrderByOrderIdResult: {
            /** @description The venue's ids of the stop orders that were cancelled. */
            cancelledOrderIds: string[];
        };
        /** @description The stop order that was cancelled. */
        SpotCancelStopOrderByClientOidResult: {
            /**
             * @description The caller's own id of the stop order.
             * @example my-stop-1
             */
            clientOid: string;
            /**
             * @description The venue's id of the stop order.
             * @example vs0a1b2c3d4e5f6g000123ab
             */
            cancelledOrderId: string;
        };
        /** @description Time of the venue. */
        SpotGetServerTimeResult: components["schemas"]["Time"];
        GetAllCurrenciesParameters: Record<string, never>;
        GetCurrencyParameters: {
            /** @description Asset to read. */
            currency: components["schemas"]["Currency"];
            /**
             * @description Chain to show, such as ERC20 or TRC20 for USDT; all of the asset when absent.
             * @example ERC20
             */
            chain?: string;
        };
        SpotGetAllSymbolsParameters: {
            /**
             * @description Section of the market, one of those that spot.getMarketList lists; all when absent.
             * @example USDS
             */
            market?: string;
        };
        SpotGetSymbolParameters: {
            /** @description Pair to read. */
            symbol: components["schemas"]["Symbol"];
        };
        GetMarketListParameters: Record<string, never>;
        SpotGetTickerParameters: {
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
        };
        SpotGetAllTickersParameters: Record<string, never>;
        SpotGet24hrStatsParameters: {
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
        };
        SpotGetPartOrderBookParameters: {
            /**
             * @description Levels per side.
             * @enum {integer}
             */
            size: 20 | 100;
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
        };
        SpotGetFullOrderBookParameters: {
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
        };
        GetCallAuctionPartOrderBookParameters: {
            /**
             * @description Levels per side.
             * @enum {integer}
             */
            size: 20 | 100;
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
        };
        GetCallAuctionInfoParameters: {
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
        };
        SpotGetMarketTradeHistoryParameters: {
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
        };
        SpotGetKlinesParameters: {
            /** @description Pair. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description Interval of a candle.
             * @enum {string}
             */
            type: "1min" | "3min" | "5min" | "15min" | "30min" | "1hour" | "2hour" | "4hour" | "6hour" | "8hour" | "12hour" | "1day" | "1week" | "1month";
            /**
             * @description Start of the time range, in seconds. Unit: s.
             * @example 1767225600
             */
            startAt?: number;
            /**
             * @description End of the time range, in seconds. Unit: s.
             * @example 1767229200
             */
            endAt?: number;
        };
        GetFiatPriceParameters: {
            /**
             * @description Fiat currency of the prices, such as EUR.
             * @default USD
             */
            base?: string;
            /**
             * @description Assets to value, joined by commas; all when absent.
             * @example BTC,ETH
             */
            currencies?: string;
        };
        SpotGetServiceStatusParameters: Record<string, never>;
        GetAnnouncementsParameters: {
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
            /**
             * @description Rows per page.
             * @example 20
             */
            pageSize?: number;
            /**
             * @description Kind of the announcements.
             * @default latest-announcements
             * @enum {string}
             */
            annType?: "latest-announcements" | "activities" | "product-updates" | "vip" | "maintenance-updates" | "delistings" | "others" | "api-campaigns" | "new-listings";
            /**
             * @description Language of the announcements.
             * @default en_US
             * @enum {string}
             */
            lang?: "zh_HK" | "ja_JP" | "ko_KR" | "en_US" | "pl_PL" | "es_ES" | "fr_FR" | "ar_AE" | "it_IT" | "id_ID" | "nl_NL" | "pt_PT" | "vi_VN" | "de_DE" | "tr_TR" | "ms_MY" | "ru_RU" | "th_TH" | "hi_IN" | "bn_BD" | "fil_PH" | "ur_PK";
            /** @description Start of the time range. */
            startTime?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endTime?: components["schemas"]["Time"];
        };
        GetClientIPAddressParameters: Record<string, never>;
        SpotGetPublicTokenParameters: Record<string, never>;
        SpotGetPrivateTokenParameters: Record<string, never>;
        SpotGetOcoOrderByOrderIdParameters: {
            /** @description The venue's id of the OCO order. */
            orderId: components["schemas"]["OrderId"];
        };
        SpotCancelOcoOrderByOrderIdParameters: {
            /** @description The venue's id of the OCO order. */
            orderId: components["schemas"]["OrderId"];
        };
        SpotGetOcoOrderByClientOidParameters: {
            /** @description The caller's own id of the OCO order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        SpotCancelOcoOrderByClientOidParameters: {
            /** @description The caller's own id of the OCO order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        SpotGetOcoOrderDetailByOrderIdParameters: {
            /** @description The venue's id of the OCO order. */
            orderId: components["schemas"]["OrderId"];
        };
        SpotGetOcoOrderListParameters: {
            /** @description Pair; all when absent. */
            symbol?: components["schemas"]["Symbol"];
            /** @description Start of the time range. */
            startAt?: components["schemas"]["Time"];
            /** @description End of the time range. */
            endAt?: components["schemas"]["Time"];
            /**
             * @description The venue's ids of OCO orders, joined by commas, at most 500; all when absent.
             * @example 68d0c0de4f2a9b0007a1b2c3,68d0c0de4f2a9b0007a1b2c4
             */
            orderIds?: string;
            /**
             * @description Rows per page, 10 to 500.
             * @default 50
             */
            pageSize?: number;
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            currentPage?: number;
        };
        SpotBatchCancelOcoOrdersParameters: {
            /**
             * @description The venue's ids of OCO orders, joined by commas; all when absent.
             * @example 68d0c0de4f2a9b0007a1b2c3,68d0c0de4f2a9b0007a1b2c4
             */
            orderIds?: string;
            /** @description Pair; all when absent. */
            symbol?: components["schemas"]["Symbol"];
        };
        GetOrderByClientOidOldParameters: {
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        CancelOrderByClientOidOldParameters: {
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        GetTradeHistoryOldParameters: {
            /** @description Pair of the trades. */
            symbol: components["schemas"]["Symbol"];
            /** @description Trades of one order; the other filters are ignored then. */
            orderId?: components["schemas"]["OrderId"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description Trades of one kind of order; all when absent.
             * @enum {string}
             */
            type?: "limit" | "market" | "limit_stop" | "market_stop";
            /** @description Account of the trades. */
            tradeType?: components["schemas"]["SpotTradeType"];
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
             * @description Rows per page, 10 to 500.
             * @default 50
             */
            pageSize?: number;
        };
        GetRecentTradeHistoryOldParameters: Record<string, never>;
        GetRecentOrdersListOldParameters: Record<string, never>;
        GetOrdersListOldParameters: {
            /** @description Pair; all when absent. */
            symbol?: components["schemas"]["Symbol"];
            /**
             * @description active for open orders, done for ended ones.
             * @default done
             * @enum {string}
             */
            status?: "active" | "done";
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description Kind of order; all when absent.
             * @enum {string}
             */
            type?: "limit" | "market" | "limit_stop" | "market_stop" | "oco_limit" | "oco_stop";
            /** @description Account of the orders. */
            tradeType?: components["schemas"]["SpotTradeType"];
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
             * @description Rows per page, 10 to 500.
             * @default 50
             */
            pageSize?: number;
        };
        BatchCancelOrderOldParameters: {
            /** @description Pair; all when absent. */
            symbol?: components["schemas"]["Symbol"];
            /** @description Account of the orders. */
            tradeType?: components["schemas"]["SpotTradeType"];
        };
        GetOrderByOrderIdOldParameters: {
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        CancelOrderByOrderIdOldParameters: {
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        SpotGetTradeHistoryParameters: {
            /** @description Pair of the trades. */
            symbol: components["schemas"]["Symbol"];
            /** @description Trades of one order; the other filters are ignored then. */
            orderId?: components["schemas"]["OrderId"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description Trades of limit or of market orders; both when absent.
             * @enum {string}
             */
            type?: "limit" | "market";
            /**
             * Format: int64
             * @description lastId of the page before; the newest rows when absent.
             */
            lastId?: number | bigint;
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
        SpotCancelAllOrdersBySymbolParameters: {
            /** @description Pair of the orders. */
            symbol: components["schemas"]["Symbol"];
        };
        SpotGetOpenOrdersParameters: {
            /** @description Pair of the orders. */
            symbol: components["schemas"]["Symbol"];
        };
        GetOpenOrdersByPageParameters: {
            /** @description Pair of the orders. */
            symbol: components["schemas"]["Symbol"];
            /**
             * @description Page to read, from 1.
             * @default 1
             */
            pageNum?: number;
            /**
             * @description Rows per page, 1 to 50.
             * @default 20
             */
            pageSize?: number;
        };
        SpotGetSymbolsWithOpenOrderParameters: Record<string, never>;
        CancelPartialOrderParameters: {
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description Quantity to take off. Unit: base asset. */
            cancelSize: components["schemas"]["Amount"];
        };
        CancelAllOrdersParameters: Record<string, never>;
        SpotGetOrderByClientOidParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        SpotCancelOrderByClientOidParameters: {
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
        };
        GetDCPParameters: Record<string, never>;
        SpotGetClosedOrdersParameters: {
            /** @description Pair of the orders. */
            symbol: components["schemas"]["Symbol"];
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
             * Format: int64
             * @description lastId of the page before; the newest rows when absent.
             */
            lastId?: number | bigint;
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
        CancelOrderByClientOidSyncParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The caller's own id of the order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        CancelOrderByOrderIdSyncParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        SpotGetOrderByOrderIdParameters: {
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
        };
        SpotCancelOrderByOrderIdParameters: {
            /** @description The venue's id of the order. */
            orderId: components["schemas"]["OrderId"];
            /** @description Pair of the order. */
            symbol: components["schemas"]["Symbol"];
        };
        SpotGetStopOrdersListParameters: {
            /** @description Pair; all when absent. */
            symbol?: components["schemas"]["Symbol"];
            /**
             * @description buy or sell; both when absent.
             * @enum {string}
             */
            side?: "buy" | "sell";
            /**
             * @description Kind of order; all when absent.
             * @enum {string}
             */
            type?: "limit" | "market" | "limit_stop" | "market_stop";
            /** @description Account that the stop orders are for. */
            tradeType?: components["schemas"]["SpotTradeType"];
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
             * @description The venue's ids of the stop orders, joined by commas.
             * @example vs0a1b2c3d4e5f6g000123ab,vs0a1b2c3d4e5f6g000456cd
             */
            orderIds?: string;
            /**
             * @description Rows per page, 10 to 500.
             * @default 50
             */
            pageSize?: number;
            /**
             * @description stop for plain stop orders, oco for those of a pair of which one cancels the other; both when absent.
             * @enum {string}
             */
            stop?: "stop" | "oco";
        };
        SpotBatchCancelStopOrderParameters: {
            /** @description Pair; all when absent. */
            symbol?: components["schemas"]["Symbol"];
            /**
             * @description Account that the stop orders are for.
             * @enum {string}
             */
            tradeType?: "TRADE" | "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE";
            /**
             * @description The venue's ids of the stop orders, joined by commas.
             * @example vs0a1b2c3d4e5f6g000123ab,vs0a1b2c3d4e5f6g000456cd
             */
            orderIds?: string;
        };
        SpotGetStopOrderByClientOidParameters: {
            /** @description The caller's own id of the stop order. */
            clientOid: components["schemas"]["ClientOid"];
            /** @description Pair of the stop order. */
            symbol?: components["schemas"]["Symbol"];
        };
        SpotGetStopOrderByOrderIdParameters: {
            /** @description The venue's id of the stop order. */
            orderId: components["schemas"]["OrderId"];
        };
        SpotCancelStopOrderByOrderIdParameters: {
            /** @description The venue's id of the stop order. */
            orderId: components["schemas"]["OrderId"];
        };
        SpotCancelStopOrderByClientOidParameters: {
            /** @description Pair of the stop order. */
            symbol?: components["schemas"]["Symbol"];
            /** @description The caller's own id of the stop order. */
            clientOid: components["schemas"]["ClientOid"];
        };
        SpotGetServerTimeParameters: Record<string, never>;
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
    "spot.getAllCurrencies": {
        parameters: {
            query?: never;
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
                        data: components["schemas"]["GetAllCurrenciesResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getCurrency": {
        parameters: {
            query?: {
                /** @description Chain to show, such as ERC20 or TRC20 for USDT; all of the asset when absent. */
                chain?: string;
            };
            header?: never;
            path: {
                /** @description Asset to read. */
                currency: components["schemas"]["Currency"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetCurrencyResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getAllSymbols": {
        parameters: {
            query?: {
                /** @description Section of the market, one of those that spot.getMarketList lists; all when absent. */
                market?: string;
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
                        data: components["schemas"]["SpotGetAllSymbolsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getSymbol": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Pair to read. */
                symbol: components["schemas"]["Symbol"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pair, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotGetSymbolResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getMarketList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sections, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetMarketListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getTicker": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
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
                        data: components["schemas"]["SpotGetTickerResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getAllTickers": {
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
                        data: components["schemas"]["SpotGetAllTickersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.get24hrStats": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotGet24hrStatsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getPartOrderBook": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
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
                        data: components["schemas"]["SpotGetPartOrderBookResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getFullOrderBook": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
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
                        data: components["schemas"]["SpotGetFullOrderBookResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getCallAuctionPartOrderBook": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
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
                        data: components["schemas"]["GetCallAuctionPartOrderBookResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getCallAuctionInfo": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The auction, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetCallAuctionInfoResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getMarketTradeHistory": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
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
                        data: components["schemas"]["SpotGetMarketTradeHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getKlines": {
        parameters: {
            query: {
                /** @description Pair. */
                symbol: components["schemas"]["Symbol"];
                /** @description Interval of a candle. */
                type: "1min" | "3min" | "5min" | "15min" | "30min" | "1hour" | "2hour" | "4hour" | "6hour" | "8hour" | "12hour" | "1day" | "1week" | "1month";
                /** @description Start of the time range, in seconds. */
                startAt?: number;
                /** @description End of the time range, in seconds. */
                endAt?: number;
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
                        data: components["schemas"]["SpotGetKlinesResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getFiatPrice": {
        parameters: {
            query?: {
                /** @description Fiat currency of the prices, such as EUR. */
                base?: string;
                /** @description Assets to value, joined by commas; all when absent. */
                currencies?: string;
            };
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
                        data: components["schemas"]["GetFiatPriceResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getServiceStatus": {
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
                        data: components["schemas"]["SpotGetServiceStatusResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getAnnouncements": {
        parameters: {
            query?: {
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description Rows per page. */
                pageSize?: number;
                /** @description Kind of the announcements. */
                annType?: "latest-announcements" | "activities" | "product-updates" | "vip" | "maintenance-updates" | "delistings" | "others" | "api-campaigns" | "new-listings";
                /** @description Language of the announcements. */
                lang?: "zh_HK" | "ja_JP" | "ko_KR" | "en_US" | "pl_PL" | "es_ES" | "fr_FR" | "ar_AE" | "it_IT" | "id_ID" | "nl_NL" | "pt_PT" | "vi_VN" | "de_DE" | "tr_TR" | "ms_MY" | "ru_RU" | "th_TH" | "hi_IN" | "bn_BD" | "fil_PH" | "ur_PK";
                /** @description Start of the time range. */
                startTime?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endTime?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of announcements, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetAnnouncementsResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getClientIPAddress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetClientIPAddressResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getPublicToken": {
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
                        data: components["schemas"]["SpotGetPublicTokenResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getPrivateToken": {
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
                        data: components["schemas"]["SpotGetPrivateTokenResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.addOcoOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotAddOcoOrderParameters"];
            };
        };
        responses: {
            /** @description The id of the OCO order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotAddOcoOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOcoOrderByOrderId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The venue's id of the OCO order. */
                orderId: components["schemas"]["OrderId"];
            };
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
                        data: components["schemas"]["SpotGetOcoOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOcoOrderByOrderId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The venue's id of the OCO order. */
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
                        data: components["schemas"]["SpotCancelOcoOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOcoOrderByClientOid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller's own id of the OCO order. */
                clientOid: components["schemas"]["ClientOid"];
            };
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
                        data: components["schemas"]["SpotGetOcoOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOcoOrderByClientOid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller's own id of the OCO order. */
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
                        data: components["schemas"]["SpotCancelOcoOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOcoOrderDetailByOrderId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The venue's id of the OCO order. */
                orderId: components["schemas"]["OrderId"];
            };
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
                        data: components["schemas"]["SpotGetOcoOrderDetailByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOcoOrderList": {
        parameters: {
            query?: {
                /** @description Pair; all when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description The venue's ids of OCO orders, joined by commas, at most 500; all when absent. */
                orderIds?: string;
                /** @description Rows per page, 10 to 500. */
                pageSize?: number;
                /** @description Page to read, from 1. */
                currentPage?: number;
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
                        data: components["schemas"]["SpotGetOcoOrderListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.batchCancelOcoOrders": {
        parameters: {
            query?: {
                /** @description The venue's ids of OCO orders, joined by commas; all when absent. */
                orderIds?: string;
                /** @description Pair; all when absent. */
                symbol?: components["schemas"]["Symbol"];
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
                        data: components["schemas"]["SpotBatchCancelOcoOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOrderByClientOidOld": {
        parameters: {
            query?: never;
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
                        data: components["schemas"]["GetOrderByClientOidOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOrderByClientOidOld": {
        parameters: {
            query?: never;
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
                        data: components["schemas"]["CancelOrderByClientOidOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getTradeHistoryOld": {
        parameters: {
            query: {
                /** @description Pair of the trades. */
                symbol: components["schemas"]["Symbol"];
                /** @description Trades of one order; the other filters are ignored then. */
                orderId?: components["schemas"]["OrderId"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description Trades of one kind of order; all when absent. */
                type?: "limit" | "market" | "limit_stop" | "market_stop";
                /** @description Account of the trades. */
                tradeType?: components["schemas"]["SpotTradeType"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
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
            /** @description A page of trades, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetTradeHistoryOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getRecentTradeHistoryOld": {
        parameters: {
            query?: never;
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
                        data: components["schemas"]["GetRecentTradeHistoryOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getRecentOrdersListOld": {
        parameters: {
            query?: never;
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
                        data: components["schemas"]["GetRecentOrdersListOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOrdersListOld": {
        parameters: {
            query?: {
                /** @description Pair; all when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description active for open orders, done for ended ones. */
                status?: "active" | "done";
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description Kind of order; all when absent. */
                type?: "limit" | "market" | "limit_stop" | "market_stop" | "oco_limit" | "oco_stop";
                /** @description Account of the orders. */
                tradeType?: components["schemas"]["SpotTradeType"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
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
            /** @description A page of orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetOrdersListOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.addOrderOld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrderOldParameters"];
            };
        };
        responses: {
            /** @description The id of the order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddOrderOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.batchCancelOrderOld": {
        parameters: {
            query?: {
                /** @description Pair; all when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description Account of the orders. */
                tradeType?: components["schemas"]["SpotTradeType"];
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
                        data: components["schemas"]["BatchCancelOrderOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.batchAddOrdersOld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchAddOrdersOldParameters"];
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
                        data: components["schemas"]["BatchAddOrdersOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.addOrderTestOld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrderTestOldParameters"];
            };
        };
        responses: {
            /** @description An id without an order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddOrderTestOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOrderByOrderIdOld": {
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
                        data: components["schemas"]["GetOrderByOrderIdOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOrderByOrderIdOld": {
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
                        data: components["schemas"]["CancelOrderByOrderIdOldResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getTradeHistory": {
        parameters: {
            query: {
                /** @description Pair of the trades. */
                symbol: components["schemas"]["Symbol"];
                /** @description Trades of one order; the other filters are ignored then. */
                orderId?: components["schemas"]["OrderId"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description Trades of limit or of market orders; both when absent. */
                type?: "limit" | "market";
                /** @description lastId of the page before; the newest rows when absent. */
                lastId?: number | bigint;
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
                        data: components["schemas"]["SpotGetTradeHistoryResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.addOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotAddOrderParameters"];
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
                        data: components["schemas"]["SpotAddOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelAllOrdersBySymbol": {
        parameters: {
            query: {
                /** @description Pair of the orders. */
                symbol: components["schemas"]["Symbol"];
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
                        data: components["schemas"]["SpotCancelAllOrdersBySymbolResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOpenOrders": {
        parameters: {
            query: {
                /** @description Pair of the orders. */
                symbol: components["schemas"]["Symbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotGetOpenOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOpenOrdersByPage": {
        parameters: {
            query: {
                /** @description Pair of the orders. */
                symbol: components["schemas"]["Symbol"];
                /** @description Page to read, from 1. */
                pageNum?: number;
                /** @description Rows per page, 1 to 50. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of open orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetOpenOrdersByPageResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getSymbolsWithOpenOrder": {
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
                        data: components["schemas"]["SpotGetSymbolsWithOpenOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.modifyOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyOrderParameters"];
            };
        };
        responses: {
            /** @description The id of the new order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["ModifyOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelPartialOrder": {
        parameters: {
            query: {
                /** @description Pair of the order. */
                symbol: components["schemas"]["Symbol"];
                /** @description Quantity to take off. */
                cancelSize: components["schemas"]["Amount"];
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
            /** @description What was taken off, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelPartialOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelAllOrders": {
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
                        data: components["schemas"]["CancelAllOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOrderByClientOid": {
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
                        data: components["schemas"]["SpotGetOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOrderByClientOid": {
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
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotCancelOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.setDCP": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDCPParameters"];
            };
        };
        responses: {
            /** @description When it will act, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SetDCPResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getDCP": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["GetDCPResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getClosedOrders": {
        parameters: {
            query: {
                /** @description Pair of the orders. */
                symbol: components["schemas"]["Symbol"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description limit or market; both when absent. */
                type?: "limit" | "market";
                /** @description lastId of the page before; the newest rows when absent. */
                lastId?: number | bigint;
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
                        data: components["schemas"]["SpotGetClosedOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.batchAddOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotBatchAddOrdersParameters"];
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
                        data: components["schemas"]["SpotBatchAddOrdersResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.batchAddOrdersSync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchAddOrdersSyncParameters"];
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
                        data: components["schemas"]["BatchAddOrdersSyncResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.addOrderSync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrderSyncParameters"];
            };
        };
        responses: {
            /** @description The order after matching, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["AddOrderSyncResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOrderByClientOidSync": {
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
            /** @description What was left of the order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelOrderByClientOidSyncResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOrderByOrderIdSync": {
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
            /** @description What was left of the order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["CancelOrderByOrderIdSyncResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.addOrderTest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotAddOrderTestParameters"];
            };
        };
        responses: {
            /** @description Ids without an order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotAddOrderTestResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOrderByOrderId": {
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
                        data: components["schemas"]["SpotGetOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOrderByOrderId": {
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
            /** @description Taken, or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotCancelOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getStopOrdersList": {
        parameters: {
            query?: {
                /** @description Pair; all when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description buy or sell; both when absent. */
                side?: "buy" | "sell";
                /** @description Kind of order; all when absent. */
                type?: "limit" | "market" | "limit_stop" | "market_stop";
                /** @description Account that the stop orders are for. */
                tradeType?: components["schemas"]["SpotTradeType"];
                /** @description Start of the time range. */
                startAt?: components["schemas"]["Time"];
                /** @description End of the time range. */
                endAt?: components["schemas"]["Time"];
                /** @description Page to read, from 1. */
                currentPage?: number;
                /** @description The venue's ids of the stop orders, joined by commas. */
                orderIds?: string;
                /** @description Rows per page, 10 to 500. */
                pageSize?: number;
                /** @description stop for plain stop orders, oco for those of a pair of which one cancels the other; both when absent. */
                stop?: "stop" | "oco";
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
                        data: components["schemas"]["SpotGetStopOrdersListResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.addStopOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotAddStopOrderParameters"];
            };
        };
        responses: {
            /** @description The id of the stop order, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotAddStopOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.batchCancelStopOrder": {
        parameters: {
            query?: {
                /** @description Pair; all when absent. */
                symbol?: components["schemas"]["Symbol"];
                /** @description Account that the stop orders are for. */
                tradeType?: "TRADE" | "MARGIN_TRADE" | "MARGIN_ISOLATED_TRADE";
                /** @description The venue's ids of the stop orders, joined by commas. */
                orderIds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop orders that were cancelled, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotBatchCancelStopOrderResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getStopOrderByClientOid": {
        parameters: {
            query: {
                /** @description The caller's own id of the stop order. */
                clientOid: components["schemas"]["ClientOid"];
                /** @description Pair of the stop order. */
                symbol?: components["schemas"]["Symbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotGetStopOrderByClientOidResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getStopOrderByOrderId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The venue's id of the stop order. */
                orderId: components["schemas"]["OrderId"];
            };
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
                        data: components["schemas"]["SpotGetStopOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelStopOrderByOrderId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The venue's id of the stop order. */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop order that was cancelled, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotCancelStopOrderByOrderIdResult"];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelStopOrderByClientOid": {
        parameters: {
            query: {
                /** @description Pair of the stop order. */
                symbol?: components["schemas"]["Symbol"];
                /** @description The caller's own id of the stop order. */
                clientOid: components["schemas"]["ClientOid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop order that was cancelled, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: components["schemas"]["SuccessCode"];
                        data: components["schemas"]["SpotCancelStopOrderByClientOidResult"];
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
