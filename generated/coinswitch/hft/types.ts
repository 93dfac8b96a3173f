// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "//hft/v5/market/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the low-latency service's clock.
         * @description Signed like all others of this host. The time is told in seconds and in nanoseconds, both as text, and once more in ms around the result. client.spot.serverTime needs no key.
         */
        get: operations["hft.serverTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/market/instruments-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read price steps, order sizes and leverage limits of symbols.
         * @description Round prices to priceFilter.tickSize and quantities to lotSizeFilter.qtyStep before ordering. Comes in pages when many symbols are asked for.
         */
        get: operations["hft.getInstrumentsInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/market/tickers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the last price and 24 h figures.
         * @description Futures have funding and open interest, options the volatilities and the greeks. Members that do not apply are missing or empty text.
         */
        get: operations["hft.getTickers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/market/orderbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the order book of one symbol.
         * @description A snapshot: best price first on both sides, each level a price and a quantity.
         */
        get: operations["hft.getOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/market/kline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read candles of one symbol.
         * @description The venue's reference does not list it; one client uses it. Newest first in the API that this one is modelled on. Each candle is a list: start, open, high, low, close, volume, turnover.
         */
        get: operations["hft.getKline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/market/recent-trade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest trades of one symbol.
         * @description The venue's reference does not list it; one client uses it. Everybody's trades; your own are in hft.executionList.
         */
        get: operations["hft.getRecentTrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/order/create": {
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
         * @description Answers when the order was taken, before it is matched; hft.getOrdersRealtime tells what became of it. Quantities are in the base asset. positionIdx must fit the position mode: 0 in one-way mode, 1 (long) or 2 (short) in hedge mode. Send an orderLinkId: after a lost answer it is the only thing to look the order up by, and when no such order is found, the same order may be sent again with the same orderLinkId, since the venue keeps only one.
         */
        post: operations["hft.placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/order/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel one order.
         * @description The venue's reference does not list it; clients use it. Give orderId or orderLinkId. Answers when the request was taken; hft.getOrdersRealtime tells whether the order was cancelled or filled first.
         */
        post: operations["hft.cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/order/cancel-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel all open orders of a symbol.
         * @description The venue's reference does not list it; a public client uses it. Which orders it took is told only in part: read hft.getOrdersRealtime afterwards.
         */
        post: operations["hft.cancelAllOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/order/realtime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List open orders and those that ended lately.
         * @description Orders stay for some hours after they ended. New and PartiallyFilled are working; Filled, Cancelled and Rejected are final. The way to find out what became of an order: ask with its orderLinkId.
         */
        get: operations["hft.getOrdersRealtime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/order/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders that ended.
         * @description The venue's reference does not list it; a public client uses it, and the page of hft.getOrdersRealtime speaks of a history to be asked for by mail. Orders as in hft.getOrdersRealtime.
         */
        get: operations["hft.getOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/execution/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List own trades.
         * @description One row per match: an order that was filled in pieces has several. execId tells them apart. No row means that nothing was filled.
         */
        get: operations["hft.executionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/position/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read positions.
         * @description Open positions. In hedge mode a symbol has one row for the long and one for the short position (positionIdx 1 and 2), in one-way mode a single one (0). side is empty and size 0 for a position that is flat, if such a row comes at all.
         */
        get: operations["hft.getPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/position/set-leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the leverage of one symbol.
         * @description buyLeverage and sellLeverage must be the same in one-way mode. Setting what is set already may be refused (110043 in the API that this one is modelled on), which is no harm.
         */
        post: operations["hft.setLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/position/switch-mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch between one-way and hedge mode.
         * @description Counts for all symbols that settle in the coin. Refused while there is an open position or an open order in any of them. Hedge mode keeps a long and a short position of a symbol apart; orders then need positionIdx 1 or 2.
         */
        post: operations["hft.switchPositionMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/v5/account/wallet-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the balance of the low-latency account.
         * @description The venue's reference does not list it; clients use it. This account is another one than the futures wallet (futures.getWalletBalance); hft.transferFunds fills it. Totals are in USD, balances of a coin in that coin.
         */
        get: operations["hft.getWalletBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/dma/api/v1/funds/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move funds into or out of the low-latency account.
         * @description The first transfer opens the account and fixes its currency for good: later ones must name the same quote_asset. Send a client_txn_id: a second transfer with it is refused, so that after a lost answer the same call may be made again.
         */
        post: operations["hft.transferFunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//hft/dma/api/v1/socket/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get credentials for the private streams.
         * @description For the login of the NATS connection, and different from the API key. The answer is flat: there is no result around it. Treat it as a secret.
         */
        get: operations["hft.getSocketSignature"];
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
         * @constant
         */
        HftOk: 0;
        /** @description The time. */
        HftServerTimeResult: components["schemas"]["HftServerTime"];
        /** @description The time. */
        HftServerTime: {
            /**
             * @description Unix time. Unit: s.
             * @example 1767225600
             */
            timeSecond: string;
            /**
             * @description Unix time. Unit: ns.
             * @example 1767225600123000000
             */
            timeNano: string;
        };
        /** @description Further members; empty. */
        HftExtInfo: Record<string, never>;
        /** @description When the answer was made. */
        HftAnsweredAt: components["schemas"]["Time"];
        /** @description Unix time. Unit: ms. */
        Time: number;
        /** @description A refusal, mostly under status 200. */
        HftRefusal: {
            /**
             * @description Error code.
             * @example 10001
             */
            retCode: number;
            /**
             * @description What was wrong, in the venue's words.
             * @example params error
             */
            retMsg: string;
            time?: components["schemas"]["HftAnsweredAt"];
        };
        HftProblem: components["schemas"]["HftRefusal"] | components["schemas"]["Failure"];
        /** @description What was wrong, in the venue's words. */
        Failure: {
            /** @description What was wrong, in the venue's words. */
            message: string;
        };
        /**
         * @description linear for futures, option for options, which only admitted keys may trade.
         * @enum {string}
         */
        HftCategory: "linear" | "option";
        /**
         * @description Symbol, such as BTCUSDT.
         * @example BTCUSDT
         */
        HftSymbol: string;
        /**
         * @description Where to go on.
         * @example page%3D2
         */
        HftCursor: string;
        /** @description One page of symbols. */
        GetInstrumentsInfoResult: components["schemas"]["HftInstrumentPage"];
        /** @description One page of symbols. */
        HftInstrumentPage: {
            /** @description What was asked for. */
            category?: "linear" | "option" | (string & {});
            /** @description Symbols. */
            list: components["schemas"]["HftInstrument"][];
            nextPageCursor?: components["schemas"]["HftNextCursor"];
        };
        /** @description Rules of one symbol. */
        HftInstrument: {
            /**
             * @description Symbol.
             * @example BTCUSDT
             */
            symbol: string;
            /** @description Kind of contract; missing for options. */
            contractType?: "LinearPerpetual" | "LinearFutures" | (string & {});
            /** @description State of the market. */
            status?: "PreLaunch" | "Trading" | "Delivering" | "Closed" | (string & {});
            /**
             * @description Base asset.
             * @example BTC
             */
            baseCoin?: string;
            /**
             * @description Quote asset.
             * @example USDT
             */
            quoteCoin?: string;
            /** @description Asset in which it settles: USDT or INR. */
            settleCoin?: "USDT" | "INR" | (string & {});
            /** @description Kind of option; missing for futures. */
            optionsType?: "Call" | "Put" | (string & {});
            /**
             * @description When trading began.
             * @example 1585526400000
             */
            launchTime?: components["schemas"]["HftTime"];
            /**
             * @description When it expires; 0 for perpetuals.
             * @example 0
             */
            deliveryTime?: components["schemas"]["HftTime"];
            /**
             * @description Decimals of a price.
             * @example 2
             */
            priceScale?: string;
            /** @description Leverage. */
            leverageFilter?: {
                /**
                 * @description Lowest leverage. Unit: times.
                 * @example 1
                 */
                minLeverage?: components["schemas"]["HftDecimal"];
                /**
                 * @description Highest leverage. Unit: times.
                 * @example 25
                 */
                maxLeverage?: components["schemas"]["HftDecimal"];
                /**
                 * @description Step between leverages. Unit: times.
                 * @example 0.01
                 */
                leverageStep?: components["schemas"]["HftDecimal"];
            };
            /** @description Prices. */
            priceFilter?: {
                /**
                 * @description Lowest price. Unit: quote asset.
                 * @example 0.1
                 */
                minPrice?: components["schemas"]["HftDecimal"];
                /**
                 * @description Highest price. Unit: quote asset.
                 * @example 1999999.8
                 */
                maxPrice?: components["schemas"]["HftDecimal"];
                /**
                 * @description Step between prices. Unit: quote asset.
                 * @example 0.1
                 */
                tickSize?: components["schemas"]["HftDecimal"];
            };
            /** @description Quantities. */
            lotSizeFilter?: {
                /**
                 * @description Smallest order. Unit: base asset.
                 * @example 0.001
                 */
                minOrderQty?: components["schemas"]["HftDecimal"];
                /**
                 * @description Largest limit order. Unit: base asset.
                 * @example 1190
                 */
                maxOrderQty?: components["schemas"]["HftDecimal"];
                /**
                 * @description Largest market order. Unit: base asset.
                 * @example 500
                 */
                maxMktOrderQty?: components["schemas"]["HftDecimal"];
                /**
                 * @description Step between quantities. Unit: base asset.
                 * @example 0.001
                 */
                qtyStep?: components["schemas"]["HftDecimal"];
                /**
                 * @description Lowest value of an order. Unit: quote asset.
                 * @example 5
                 */
                minNotionalValue?: components["schemas"]["HftDecimal"];
            };
        };
        /**
         * @description Unix time as text. Unit: ms.
         * @example 1767225600000
         */
        HftTime: string;
        /**
         * @description A decimal number as text; empty where there is none.
         * @example 0.5
         */
        HftDecimal: string;
        /**
         * @description The cursor of the next page; empty or missing on the last one.
         * @example
         */
        HftNextCursor: string;
        /** @description Tickers. */
        GetTickersResult: components["schemas"]["HftTickers"];
        /** @description Tickers. */
        HftTickers: {
            /** @description What was asked for. */
            category?: "linear" | "option" | (string & {});
            /** @description One ticker per symbol. */
            list: components["schemas"]["HftTicker"][];
        };
        /** @description Last price and 24 h figures of one symbol. */
        HftTicker: {
            /**
             * @description Symbol.
             * @example BTCUSDT
             */
            symbol: string;
            /**
             * @description Price of the last trade. Unit: quote asset.
             * @example 60010.5
             */
            lastPrice: components["schemas"]["HftDecimal"];
            /**
             * @description Mark price. Unit: quote asset.
             * @example 60000
             */
            markPrice?: components["schemas"]["HftDecimal"];
            /**
             * @description Index price. Unit: quote asset.
             * @example 60005.2
             */
            indexPrice?: components["schemas"]["HftDecimal"];
            /**
             * @description Price 24 h ago. Unit: quote asset.
             * @example 59400
             */
            prevPrice24h?: components["schemas"]["HftDecimal"];
            /**
             * @description Change in 24 h; 0.01 is 1 %. Unit: ratio.
             * @example 0.010277
             */
            price24hPcnt?: components["schemas"]["HftDecimal"];
            /**
             * @description Highest price in 24 h. Unit: quote asset.
             * @example 60500
             */
            highPrice24h?: components["schemas"]["HftDecimal"];
            /**
             * @description Lowest price in 24 h. Unit: quote asset.
             * @example 59100.5
             */
            lowPrice24h?: components["schemas"]["HftDecimal"];
            /**
             * @description Volume in 24 h. Unit: base asset.
             * @example 8421.335
             */
            volume24h?: components["schemas"]["HftDecimal"];
            /**
             * @description Value traded in 24 h. Unit: quote asset.
             * @example 504911123.8
             */
            turnover24h?: components["schemas"]["HftDecimal"];
            /**
             * @description Open interest. Unit: base asset.
             * @example 5120.4
             */
            openInterest?: components["schemas"]["HftDecimal"];
            /**
             * @description Value of the open interest. Unit: quote asset.
             * @example 307224000
             */
            openInterestValue?: components["schemas"]["HftDecimal"];
            /**
             * @description Funding rate of the running period. Unit: ratio.
             * @example 0.0001
             */
            fundingRate?: components["schemas"]["HftDecimal"];
            /**
             * @description When funding is paid next.
             * @example 1767254400000
             */
            nextFundingTime?: components["schemas"]["HftTime"];
            /**
             * @description Best bid. Unit: quote asset.
             * @example 60010.4
             */
            bid1Price?: components["schemas"]["HftDecimal"];
            /**
             * @description Quantity at the best bid. Unit: base asset.
             * @example 1.25
             */
            bid1Size?: components["schemas"]["HftDecimal"];
            /**
             * @description Best ask. Unit: quote asset.
             * @example 60010.5
             */
            ask1Price?: components["schemas"]["HftDecimal"];
            /**
             * @description Quantity at the best ask. Unit: base asset.
             * @example 0.8
             */
            ask1Size?: components["schemas"]["HftDecimal"];
            /**
             * @description Implied volatility of the best bid. Unit: ratio.
             * @example 0.42
             */
            bid1Iv?: components["schemas"]["HftDecimal"];
            /**
             * @description Implied volatility of the best ask. Unit: ratio.
             * @example 0.45
             */
            ask1Iv?: components["schemas"]["HftDecimal"];
            /**
             * @description Implied volatility at the mark price. Unit: ratio.
             * @example 0.435
             */
            markIv?: components["schemas"]["HftDecimal"];
            /**
             * @description Price of the underlying. Unit: quote asset.
             * @example 60005.2
             */
            underlyingPrice?: components["schemas"]["HftDecimal"];
            /**
             * @description Delta. Unit: ratio.
             * @example 0.31
             */
            delta?: components["schemas"]["HftDecimal"];
            /**
             * @description Gamma. Unit: per quote asset.
             * @example 0.00002
             */
            gamma?: components["schemas"]["HftDecimal"];
            /**
             * @description Vega. Unit: quote asset.
             * @example 35.1
             */
            vega?: components["schemas"]["HftDecimal"];
            /**
             * @description Theta. Unit: quote asset per day.
             * @example -42.7
             */
            theta?: components["schemas"]["HftDecimal"];
        };
        /** @description The book. */
        HftGetOrderBookResult: components["schemas"]["HftOrderBook"];
        /** @description The order book. */
        HftOrderBook: {
            /**
             * @description Symbol.
             * @example BTCUSDT
             */
            s: string;
            /** @description Bids, best first. */
            b: components["schemas"]["HftLevel"][];
            /** @description Asks, best first. */
            a: components["schemas"]["HftLevel"][];
            /** @description When the snapshot was made. */
            ts?: components["schemas"]["Time"];
            /**
             * @description Number of the update.
             * @example 18521288
             */
            u?: number;
            /**
             * @description Number that orders books and trades among each other.
             * @example 7961638724
             */
            seq?: number;
            /** @description When the matching engine made it. */
            cts?: components["schemas"]["Time"];
        };
        /** @description One level of the book. */
        HftLevel: [
            components["schemas"]["HftDecimal"],
            components["schemas"]["HftDecimal"]
        ];
        /** @description Candles. */
        GetKlineResult: components["schemas"]["HftKlines"];
        /** @description Candles. */
        HftKlines: {
            /** @description What was asked for. */
            category?: "linear" | "option" | (string & {});
            /**
             * @description Symbol.
             * @example BTCUSDT
             */
            symbol?: string;
            /** @description Candles, newest first. */
            list: [
                components["schemas"]["HftTime"],
                components["schemas"]["HftDecimal"],
                components["schemas"]["HftDecimal"],
                components["schemas"]["HftDecimal"],
                components["schemas"]["HftDecimal"],
                components["schemas"]["HftDecimal"],
                components["schemas"]["HftDecimal"]
            ][];
        };
        /** @description Trades. */
        GetRecentTradesResult: components["schemas"]["HftTrades"];
        /** @description Trades. */
        HftTrades: {
            /** @description What was asked for. */
            category?: "linear" | "option" | (string & {});
            /** @description Trades, newest first. */
            list: components["schemas"]["HftTrade"][];
        };
        /** @description One trade. */
        HftTrade: {
            /**
             * @description Id of the trade.
             * @example a1b2c3d4-0000-5000-8000-000000000001
             */
            execId?: string;
            /**
             * @description Symbol.
             * @example BTCUSDT
             */
            symbol?: string;
            /**
             * @description Price. Unit: quote asset.
             * @example 59500
             */
            price: components["schemas"]["HftDecimal"];
            /**
             * @description Quantity. Unit: base asset.
             * @example 0.01
             */
            size: components["schemas"]["HftDecimal"];
            /** @description Side of the taker. */
            side: "Buy" | "Sell" | (string & {});
            /**
             * @description When it happened.
             * @example 1767225600003
             */
            time: components["schemas"]["HftTime"];
            /**
             * @description Whether it was a block trade.
             * @example false
             */
            isBlockTrade?: boolean;
        };
        HftPlaceOrderParameters: {
            category: components["schemas"]["HftCategory"];
            symbol: components["schemas"]["HftSymbol"];
            /**
             * @description Side.
             * @enum {string}
             */
            side: "Buy" | "Sell";
            /**
             * @description Limit rests at its price, Market takes what there is.
             * @enum {string}
             */
            orderType: "Limit" | "Market";
            /** @description Quantity, a multiple of lotSizeFilter.qtyStep (hft.getInstrumentsInfo). Unit: base asset. */
            qty: components["schemas"]["HftAmount"];
            /**
             * @description Limit price, a multiple of priceFilter.tickSize. Ignored for market orders. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price?: components["schemas"]["HftAmount"];
            /**
             * @description Position it is for: 0 the only one (one-way mode), 1 the long and 2 the short one (hedge mode).
             * @enum {integer}
             */
            positionIdx: 0 | 1 | 2;
            /**
             * @description How long it stays: until cancelled, or what fills at once, or all at once or nothing.
             * @default GTC
             * @enum {string}
             */
            timeInForce?: "GTC" | "IOC" | "FOK";
            /** @description Whether it may only shrink a position. */
            reduceOnly?: boolean;
            orderLinkId?: components["schemas"]["HftOrderLinkId"];
        } & ({
            /** @enum {unknown} */
            orderType?: "Market";
        } | {
            /** @constant */
            orderType: "Limit";
            /**
             * @description Limit price, a multiple of priceFilter.tickSize. Ignored for market orders. Unit: quote asset. Unit: quote asset.
             * @example 50000
             */
            price: components["schemas"]["HftAmount"];
        });
        /**
         * Format: decimal
         * @description A positive decimal as text.
         * @example 0.001
         */
        HftAmount: string;
        /**
         * @description Your own id of the order, at most 36 characters.
         * @example my-order-1
         */
        HftOrderLinkId: string;
        /** @description The ids of the order. */
        HftPlaceOrderResult: components["schemas"]["HftOrderIds"];
        /** @description Ids of one order. */
        HftOrderIds: {
            /**
             * @description The venue's id of the order.
             * @example a1b2c3d4-0000-4000-8000-000000000001
             */
            orderId: string;
            /**
             * @description The caller's own id; empty without one.
             * @example my-order-1
             */
            orderLinkId?: string;
        };
        HftCancelOrderParameters: {
            category: components["schemas"]["HftCategory"];
            symbol: components["schemas"]["HftSymbol"];
            orderId?: components["schemas"]["HftOrderId"];
            orderLinkId?: components["schemas"]["HftOrderLinkId"];
        };
        /**
         * @description The venue's id of the order.
         * @example a1b2c3d4-0000-4000-8000-000000000001
         */
        HftOrderId: string;
        /** @description The ids of the order. */
        HftCancelOrderResult: components["schemas"]["HftOrderIds"];
        CancelAllOrdersParameters: {
            category: components["schemas"]["HftCategory"];
            symbol: components["schemas"]["HftSymbol"];
        };
        /** @description The orders whose cancellation was taken. */
        CancelAllOrdersResult: components["schemas"]["HftOrdersCancelled"];
        /** @description Orders whose cancellation was taken. */
        HftOrdersCancelled: {
            /** @description Their ids. */
            list: components["schemas"]["HftOrderIds"][];
            /** @description 1 when it was done. */
            success?: "1" | "0" | (string & {});
        };
        /** @description One page of orders. */
        GetOrdersRealtimeResult: components["schemas"]["HftOrderPage"];
        /** @description One page of orders. */
        HftOrderPage: {
            /** @description What was asked for. */
            category?: "linear" | "option" | (string & {});
            /** @description Orders. */
            list: components["schemas"]["HftOrder"][];
            nextPageCursor?: components["schemas"]["HftNextCursor"];
        };
        /** @description One order. */
        HftOrder: {
            /**
             * @description Symbol.
             * @example BTCUSDT
             */
            symbol: string;
            /**
             * @description The venue's id of the order.
             * @example a1b2c3d4-0000-4000-8000-000000000001
             */
            orderId: string;
            /**
             * @description The caller's own id; empty without one.
             * @example my-order-1
             */
            orderLinkId?: string;
            /** @description Side. */
            side: "Buy" | "Sell" | (string & {});
            /** @description Kind of order. */
            orderType: "Limit" | "Market" | (string & {});
            /** @description State: New and PartiallyFilled are working, the others are final. */
            orderStatus: "New" | "PartiallyFilled" | "Filled" | "Cancelled" | "Rejected" | (string & {});
            /**
             * @description Limit price; 0 for market orders. Unit: quote asset.
             * @example 59500
             */
            price?: components["schemas"]["HftDecimal"];
            /**
             * @description Quantity. Unit: base asset.
             * @example 0.002
             */
            qty: components["schemas"]["HftDecimal"];
            /**
             * @description What is still open of it. Unit: base asset.
             * @example 0.001
             */
            leavesQty?: components["schemas"]["HftDecimal"];
            /**
             * @description What was filled. Unit: base asset.
             * @example 0.001
             */
            cumExecQty?: components["schemas"]["HftDecimal"];
            /**
             * @description Value of what was filled. Unit: quote asset.
             * @example 59.5
             */
            cumExecValue?: components["schemas"]["HftDecimal"];
            /**
             * @description Fees so far. Unit: settlement asset.
             * @example 0.020825
             */
            cumExecFee?: components["schemas"]["HftDecimal"];
            /**
             * @description Average price of what was filled; empty before the first. Unit: quote asset.
             * @example 59500
             */
            avgPrice?: components["schemas"]["HftDecimal"];
            /**
             * @description Last price when it was placed. Unit: quote asset.
             * @example 60010.5
             */
            lastPriceOnCreated?: components["schemas"]["HftDecimal"];
            /** @description How long it stays. */
            timeInForce?: "GTC" | "IOC" | "FOK" | (string & {});
            /**
             * @description Position it is for: 0 the only one, 1 the long, 2 the short one.
             * @example 0
             */
            positionIdx?: number;
            /**
             * @description Whether it may only shrink a position.
             * @example false
             */
            reduceOnly?: boolean;
            /** @description Why it was rejected; EC_NoError when it was not. */
            rejectReason?: "EC_NoError" | (string & {});
            /**
             * @description When it was placed.
             * @example 1767225600000
             */
            createdTime?: components["schemas"]["HftTime"];
            /**
             * @description When it last changed.
             * @example 1767225600003
             */
            updatedTime?: components["schemas"]["HftTime"];
        };
        /** @description One page of orders. */
        GetOrderHistoryResult: components["schemas"]["HftOrderPage"];
        /** @description One page of own trades. */
        ExecutionListResult: components["schemas"]["HftExecutionPage"];
        /** @description One page of own trades. */
        HftExecutionPage: {
            /** @description What was asked for. */
            category?: "linear" | "option" | (string & {});
            /** @description Own trades. */
            list: components["schemas"]["HftExecution"][];
            nextPageCursor?: components["schemas"]["HftNextCursor"];
        };
        /** @description One own trade. */
        HftExecution: {
            /**
             * @description Symbol.
             * @example BTCUSDT
             */
            symbol: string;
            /**
             * @description The venue's id of the order.
             * @example a1b2c3d4-0000-4000-8000-000000000001
             */
            orderId: string;
            /**
             * @description The caller's own id of the order; empty without one.
             * @example my-order-1
             */
            orderLinkId?: string;
            /** @description Side. */
            side: "Buy" | "Sell" | (string & {});
            /**
             * @description Id of the trade.
             * @example a1b2c3d4-0000-5000-8000-000000000001
             */
            execId: string;
            /**
             * @description Price. Unit: quote asset.
             * @example 59500
             */
            execPrice: components["schemas"]["HftDecimal"];
            /**
             * @description Quantity. Unit: base asset.
             * @example 0.001
             */
            execQty: components["schemas"]["HftDecimal"];
            /**
             * @description Value. Unit: quote asset.
             * @example 59.5
             */
            execValue?: components["schemas"]["HftDecimal"];
            /**
             * @description Fee. Unit: settlement asset.
             * @example 0.020825
             */
            execFee?: components["schemas"]["HftDecimal"];
            /**
             * @description Fee rate; 0.00035 is 0.035 %. Unit: ratio.
             * @example 0.00035
             */
            feeRate?: components["schemas"]["HftDecimal"];
            /**
             * @description When it happened.
             * @example 1767225600003
             */
            execTime: components["schemas"]["HftTime"];
            /**
             * @description Whether the order rested in the book.
             * @example true
             */
            isMaker?: boolean;
            /** @description What it was. */
            execType?: "Trade" | "Funding" | (string & {});
            /**
             * @description How much of a position it closed. Unit: base asset.
             * @example 0
             */
            closedSize?: components["schemas"]["HftDecimal"];
        };
        /** @description One page of positions. */
        HftGetPositionsResult: components["schemas"]["HftPositionPage"];
        /** @description One page of positions. */
        HftPositionPage: {
            /** @description What was asked for. */
            category?: "linear" | "option" | (string & {});
            /** @description Positions. */
            list: components["schemas"]["HftPosition"][];
            nextPageCursor?: components["schemas"]["HftNextCursor"];
        };
        /** @description One position. */
        HftPosition: {
            /**
             * @description 0 the only one (one-way mode), 1 the long, 2 the short one (hedge mode).
             * @example 0
             */
            positionIdx?: number;
            /**
             * @description Symbol.
             * @example BTCUSDT
             */
            symbol: string;
            /** @description Buy for a long, Sell for a short position; empty when it is flat. */
            side: "Buy" | "Sell" | "" | (string & {});
            /**
             * @description Size, never negative. Unit: base asset.
             * @example 0.01
             */
            size: components["schemas"]["HftDecimal"];
            /**
             * @description Leverage. Unit: times.
             * @example 5
             */
            leverage?: components["schemas"]["HftDecimal"];
            /**
             * @description Average entry price. Unit: quote asset.
             * @example 59500
             */
            avgPrice?: components["schemas"]["HftDecimal"];
            /**
             * @description Value at entry. Unit: quote asset.
             * @example 595
             */
            positionValue?: components["schemas"]["HftDecimal"];
            /**
             * @description Mark price. Unit: quote asset.
             * @example 60000
             */
            markPrice?: components["schemas"]["HftDecimal"];
            /**
             * @description Price of liquidation; empty when there is none. Unit: quote asset.
             * @example 48120.5
             */
            liqPrice?: components["schemas"]["HftDecimal"];
            /**
             * @description Price at which its margin is used up. Unit: quote asset.
             * @example 47600
             */
            bustPrice?: components["schemas"]["HftDecimal"];
            /**
             * @description Initial margin. Unit: settlement asset.
             * @example 119
             */
            positionIM?: components["schemas"]["HftDecimal"];
            /**
             * @description Maintenance margin. Unit: settlement asset.
             * @example 2.975
             */
            positionMM?: components["schemas"]["HftDecimal"];
            /**
             * @description Margin of an isolated position. Unit: settlement asset.
             * @example 119
             */
            positionBalance?: components["schemas"]["HftDecimal"];
            /**
             * @description 0 for cross, 1 for isolated margin.
             * @example 0
             */
            tradeMode?: number;
            /** @description State. */
            positionStatus?: "Normal" | "Liq" | "Adl" | (string & {});
            /**
             * @description Price at which profit is taken; empty or 0 without. Unit: quote asset.
             * @example
             */
            takeProfit?: components["schemas"]["HftDecimal"];
            /**
             * @description Price at which loss is stopped; empty or 0 without. Unit: quote asset.
             * @example
             */
            stopLoss?: components["schemas"]["HftDecimal"];
            /**
             * @description Profit or loss not yet realised. Unit: settlement asset.
             * @example 5
             */
            unrealisedPnl?: components["schemas"]["HftDecimal"];
            /**
             * @description Profit or loss realised so far. Unit: settlement asset.
             * @example -0.21
             */
            cumRealisedPnl?: components["schemas"]["HftDecimal"];
            /**
             * @description When it was opened first.
             * @example 1767225600000
             */
            createdTime?: components["schemas"]["HftTime"];
            /**
             * @description When it last changed.
             * @example 1767225600003
             */
            updatedTime?: components["schemas"]["HftTime"];
        };
        SetLeverageParameters: {
            category: components["schemas"]["HftCategory"];
            symbol: components["schemas"]["HftSymbol"];
            /** @description Leverage of long positions, within leverageFilter (hft.getInstrumentsInfo). Unit: times. */
            buyLeverage: components["schemas"]["HftLeverage"];
            /** @description Leverage of short positions, within leverageFilter (hft.getInstrumentsInfo). Unit: times. */
            sellLeverage: components["schemas"]["HftLeverage"];
        };
        /**
         * Format: decimal
         * @description Leverage as text.
         * @example 5
         */
        HftLeverage: string;
        /** @description Nothing. */
        SetLeverageResult: components["schemas"]["HftNothing"];
        /** @description An empty object. */
        HftNothing: Record<string, never>;
        SwitchPositionModeParameters: {
            /**
             * @description Futures; options have no modes.
             * @enum {string}
             */
            category: "linear";
            /**
             * @description Asset in which the symbols settle, such as USDT.
             * @example USDT
             */
            coin: string;
            /**
             * @description 0 is one-way mode, 3 is hedge mode.
             * @enum {integer}
             */
            mode: 0 | 3;
        };
        /** @description Nothing. */
        SwitchPositionModeResult: components["schemas"]["HftNothing"];
        /** @description The account. */
        HftGetWalletBalanceResult: components["schemas"]["HftWallets"];
        /** @description Accounts. */
        HftWallets: {
            /** @description The account, as the only row. */
            list: components["schemas"]["HftWallet"][];
        };
        /** @description The account. */
        HftWallet: {
            /** @description Kind of account. */
            accountType?: "UNIFIED" | (string & {});
            /**
             * @description Everything, with what positions have won or lost. Unit: USD.
             * @example 1004.9
             */
            totalEquity?: components["schemas"]["HftDecimal"];
            /**
             * @description Everything but that. Unit: USD.
             * @example 999.9
             */
            totalWalletBalance?: components["schemas"]["HftDecimal"];
            /**
             * @description What counts as margin. Unit: USD.
             * @example 1004.9
             */
            totalMarginBalance?: components["schemas"]["HftDecimal"];
            /**
             * @description What can be used now. Unit: USD.
             * @example 885.9
             */
            totalAvailableBalance?: components["schemas"]["HftDecimal"];
            /**
             * @description Profit or loss of positions not yet realised. Unit: USD.
             * @example 5
             */
            totalPerpUPL?: components["schemas"]["HftDecimal"];
            /**
             * @description Initial margin of positions and orders. Unit: USD.
             * @example 119
             */
            totalInitialMargin?: components["schemas"]["HftDecimal"];
            /**
             * @description Maintenance margin of positions. Unit: USD.
             * @example 2.975
             */
            totalMaintenanceMargin?: components["schemas"]["HftDecimal"];
            /** @description Balances, a row per coin. */
            coin: components["schemas"]["HftBalance"][];
        };
        /** @description Balance of one coin. */
        HftBalance: {
            /** @description Coin. */
            coin: "USDT" | "INR" | (string & {});
            /**
             * @description Balance. Unit: coin.
             * @example 1000
             */
            walletBalance: components["schemas"]["HftDecimal"];
            /**
             * @description Balance with what positions have won or lost. Unit: coin.
             * @example 1005
             */
            equity?: components["schemas"]["HftDecimal"];
            /**
             * @description Worth of the equity. Unit: USD.
             * @example 1004.9
             */
            usdValue?: components["schemas"]["HftDecimal"];
            /**
             * @description What can be taken out; empty where it is not reckoned. Unit: coin.
             * @example
             */
            availableToWithdraw?: components["schemas"]["HftDecimal"];
            /**
             * @description What is held back. Unit: coin.
             * @example 0
             */
            locked?: components["schemas"]["HftDecimal"];
            /**
             * @description Profit or loss of positions not yet realised. Unit: coin.
             * @example 5
             */
            unrealisedPnl?: components["schemas"]["HftDecimal"];
            /**
             * @description Profit or loss realised so far. Unit: coin.
             * @example -0.21
             */
            cumRealisedPnl?: components["schemas"]["HftDecimal"];
            /**
             * @description Margin of orders. Unit: coin.
             * @example 0
             */
            totalOrderIM?: components["schemas"]["HftDecimal"];
            /**
             * @description Initial margin of positions. Unit: coin.
             * @example 119
             */
            totalPositionIM?: components["schemas"]["HftDecimal"];
            /**
             * @description Maintenance margin of positions. Unit: coin.
             * @example 2.975
             */
            totalPositionMM?: components["schemas"]["HftDecimal"];
        };
        TransferFundsParameters: {
            /**
             * @description IN from the wallet into the low-latency account, OUT for the reverse.
             * @enum {string}
             */
            direction: "IN" | "OUT";
            /**
             * Format: decimal
             * @description Amount, a positive decimal with at most 8 decimal places. Unit: quote_asset.
             * @example 100.5
             */
            amount: string | number;
            /**
             * @description Currency of the account.
             * @default USDT
             * @enum {string}
             */
            quote_asset?: "USDT" | "INR";
            /**
             * @description Your own id of the transfer, such as a UUID.
             * @example my-transfer-1
             */
            client_txn_id?: string;
        };
        /** @description The transfer. */
        TransferFundsResult: components["schemas"]["HftTransfer"];
        /** @description One transfer. */
        HftTransfer: {
            /**
             * @description Amount. Unit: quote_asset.
             * @example 100.5
             */
            amount?: number;
            /**
             * @description Your own id of the transfer.
             * @example my-transfer-1
             */
            client_txn_id?: string;
            /** @description Direction. */
            direction?: "IN" | "OUT" | (string & {});
            /**
             * @description The venue's id of the transfer.
             * @example 01900000-0000-7000-8000-000000000001
             */
            txn_id: string;
        };
        HftServerTimeParameters: Record<string, never>;
        GetInstrumentsInfoParameters: {
            /** @description linear for futures, option for options, which only admitted keys may trade. */
            category: components["schemas"]["HftCategory"];
            /** @description Symbol, such as BTCUSDT; all of them when absent. */
            symbol?: components["schemas"]["HftSymbol"];
            /** @description Rows per page. */
            limit?: number;
            /** @description Where to go on: nextPageCursor of the page before. */
            cursor?: components["schemas"]["HftCursor"];
        };
        GetTickersParameters: {
            /** @description linear for futures, option for options, which only admitted keys may trade. */
            category: components["schemas"]["HftCategory"];
            /** @description Symbol, such as BTCUSDT; all of them when absent. */
            symbol?: components["schemas"]["HftSymbol"];
        };
        HftGetOrderBookParameters: {
            /** @description linear for futures, option for options, which only admitted keys may trade. */
            category: components["schemas"]["HftCategory"];
            /** @description Symbol, such as BTCUSDT. */
            symbol: components["schemas"]["HftSymbol"];
            /** @description Levels per side. */
            limit?: number;
        };
        GetKlineParameters: {
            /** @description linear for futures, option for options, which only admitted keys may trade. */
            category: components["schemas"]["HftCategory"];
            /** @description Symbol, such as BTCUSDT. */
            symbol: components["schemas"]["HftSymbol"];
            /**
             * @description Length of a candle: minutes, or D, W, M for a day, a week, a month.
             * @enum {string}
             */
            interval: "1" | "3" | "5" | "15" | "30" | "60" | "120" | "240" | "360" | "720" | "D" | "W" | "M";
            /** @description Start of the first candle. */
            start?: components["schemas"]["Time"];
            /** @description Start of the last candle. */
            end?: components["schemas"]["Time"];
            /** @description Candles at most. */
            limit?: number;
        };
        GetRecentTradesParameters: {
            /** @description linear for futures, option for options, which only admitted keys may trade. */
            category: components["schemas"]["HftCategory"];
            /** @description Symbol, such as BTCUSDT. */
            symbol: components["schemas"]["HftSymbol"];
            /** @description Trades at most. */
            limit?: number;
        };
        GetOrdersRealtimeParameters: {
            /** @description linear for futures, option for options, which only admitted keys may trade. */
            category: components["schemas"]["HftCategory"];
            /** @description Symbol, such as BTCUSDT; all of them when absent. */
            symbol?: components["schemas"]["HftSymbol"];
            /** @description The venue's id of the order. */
            orderId?: components["schemas"]["HftOrderId"];
            /** @description The caller's own id of the order. */
            orderLinkId?: components["schemas"]["HftOrderLinkId"];
            /** @description Rows per page. */
            limit?: number;
            /** @description Where to go on: nextPageCursor of the page before. */
            cursor?: components["schemas"]["HftCursor"];
        };
        GetOrderHistoryParameters: {
            /** @description linear for futures, option for options, which only admitted keys may trade. */
            category: components["schemas"]["HftCategory"];
            /** @description Symbol, such as BTCUSDT; all of them when absent. */
            symbol?: components["schemas"]["HftSymbol"];
            /** @description The venue's id of the order. */
            orderId?: components["schemas"]["HftOrderId"];
            /** @description The caller's own id of the order. */
            orderLinkId?: components["schemas"]["HftOrderLinkId"];
            /** @description Rows per page. */
            limit?: number;
            /** @description Where to go on: nextPageCursor of the page before. */
            cursor?: components["schemas"]["HftCursor"];
        };
        ExecutionListParameters: {
            /** @description linear for futures, option for options, which only admitted keys may trade. */
            category: components["schemas"]["HftCategory"];
            /** @description Symbol, such as BTCUSDT; all of them when absent. */
            symbol?: components["schemas"]["HftSymbol"];
            /** @description The venue's id of the order. */
            orderId?: components["schemas"]["HftOrderId"];
            /** @description The caller's own id of the order. */
            orderLinkId?: components["schemas"]["HftOrderLinkId"];
            /** @description Rows per page. */
            limit?: number;
            /** @description Where to go on: nextPageCursor of the page before. */
            cursor?: components["schemas"]["HftCursor"];
        };
        HftGetPositionsParameters: {
            /** @description linear for futures, option for options, which only admitted keys may trade. */
            category: components["schemas"]["HftCategory"];
            /** @description Symbol, such as BTCUSDT; all of them when absent. */
            symbol?: components["schemas"]["HftSymbol"];
            /** @description Where to go on: nextPageCursor of the page before. */
            cursor?: components["schemas"]["HftCursor"];
        };
        HftGetWalletBalanceParameters: {
            /**
             * @description Kind of account. There is only UNIFIED.
             * @enum {string}
             */
            accountType: "UNIFIED";
            /**
             * @description One coin, such as USDT; all when absent.
             * @example USDT
             */
            coin?: string;
        };
        GetSocketSignatureParameters: {
            /**
             * @description How long the credentials are good for. Unit: s.
             * @default 300
             */
            expires_in_seconds?: number;
        };
        GetSocketSignatureResult: {
            /**
             * @description Key for the login.
             * @example made-up-login-key
             */
            api_key: string;
            /**
             * @description When the signature ends.
             * @example 1767225900000
             */
            expires: components["schemas"]["Time"];
            /**
             * @description Signature for the login.
             * @example 00000000000000000000000000000000
             */
            signature: string;
        };
    };
    responses: {
        /** @description The request is malformed, its epoch header is missing, or the venue refused it. */
        HftRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HftProblem"];
            };
        };
        /** @description The signature, the key or the clock is wrong. */
        HftAccessDenied: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HftProblem"];
            };
        };
        /** @description The path does not exist. */
        HftNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HftProblem"];
                "text/html": string;
            };
        };
        /** @description Too many requests. No figure is published, and no header tells how long to wait. */
        HftTooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HftProblem"];
            };
        };
        /** @description The venue failed. The outcome of a write is unknown, not negative. */
        HftFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HftProblem"];
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
    "hft.serverTime": {
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
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["HftServerTimeResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.getInstrumentsInfo": {
        parameters: {
            query: {
                /** @description linear for futures, option for options, which only admitted keys may trade. */
                category: components["schemas"]["HftCategory"];
                /** @description Symbol, such as BTCUSDT; all of them when absent. */
                symbol?: components["schemas"]["HftSymbol"];
                /** @description Rows per page. */
                limit?: number;
                /** @description Where to go on: nextPageCursor of the page before. */
                cursor?: components["schemas"]["HftCursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Symbols and their rules, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["GetInstrumentsInfoResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.getTickers": {
        parameters: {
            query: {
                /** @description linear for futures, option for options, which only admitted keys may trade. */
                category: components["schemas"]["HftCategory"];
                /** @description Symbol, such as BTCUSDT; all of them when absent. */
                symbol?: components["schemas"]["HftSymbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tickers, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["GetTickersResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.getOrderBook": {
        parameters: {
            query: {
                /** @description linear for futures, option for options, which only admitted keys may trade. */
                category: components["schemas"]["HftCategory"];
                /** @description Symbol, such as BTCUSDT. */
                symbol: components["schemas"]["HftSymbol"];
                /** @description Levels per side. */
                limit?: number;
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
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["HftGetOrderBookResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.getKline": {
        parameters: {
            query: {
                /** @description linear for futures, option for options, which only admitted keys may trade. */
                category: components["schemas"]["HftCategory"];
                /** @description Symbol, such as BTCUSDT. */
                symbol: components["schemas"]["HftSymbol"];
                /** @description Length of a candle: minutes, or D, W, M for a day, a week, a month. */
                interval: "1" | "3" | "5" | "15" | "30" | "60" | "120" | "240" | "360" | "720" | "D" | "W" | "M";
                /** @description Start of the first candle. */
                start?: components["schemas"]["Time"];
                /** @description Start of the last candle. */
                end?: components["schemas"]["Time"];
                /** @description Candles at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Candles, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["GetKlineResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.getRecentTrades": {
        parameters: {
            query: {
                /** @description linear for futures, option for options, which only admitted keys may trade. */
                category: components["schemas"]["HftCategory"];
                /** @description Symbol, such as BTCUSDT. */
                symbol: components["schemas"]["HftSymbol"];
                /** @description Trades at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trades, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["GetRecentTradesResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.placeOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HftPlaceOrderParameters"];
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
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["HftPlaceOrderResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.cancelOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HftCancelOrderParameters"];
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
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["HftCancelOrderResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.cancelAllOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelAllOrdersParameters"];
            };
        };
        responses: {
            /** @description The orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["CancelAllOrdersResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.getOrdersRealtime": {
        parameters: {
            query: {
                /** @description linear for futures, option for options, which only admitted keys may trade. */
                category: components["schemas"]["HftCategory"];
                /** @description Symbol, such as BTCUSDT; all of them when absent. */
                symbol?: components["schemas"]["HftSymbol"];
                /** @description The venue's id of the order. */
                orderId?: components["schemas"]["HftOrderId"];
                /** @description The caller's own id of the order. */
                orderLinkId?: components["schemas"]["HftOrderLinkId"];
                /** @description Rows per page. */
                limit?: number;
                /** @description Where to go on: nextPageCursor of the page before. */
                cursor?: components["schemas"]["HftCursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["GetOrdersRealtimeResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.getOrderHistory": {
        parameters: {
            query: {
                /** @description linear for futures, option for options, which only admitted keys may trade. */
                category: components["schemas"]["HftCategory"];
                /** @description Symbol, such as BTCUSDT; all of them when absent. */
                symbol?: components["schemas"]["HftSymbol"];
                /** @description The venue's id of the order. */
                orderId?: components["schemas"]["HftOrderId"];
                /** @description The caller's own id of the order. */
                orderLinkId?: components["schemas"]["HftOrderLinkId"];
                /** @description Rows per page. */
                limit?: number;
                /** @description Where to go on: nextPageCursor of the page before. */
                cursor?: components["schemas"]["HftCursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Orders, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["GetOrderHistoryResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.executionList": {
        parameters: {
            query: {
                /** @description linear for futures, option for options, which only admitted keys may trade. */
                category: components["schemas"]["HftCategory"];
                /** @description Symbol, such as BTCUSDT; all of them when absent. */
                symbol?: components["schemas"]["HftSymbol"];
                /** @description The venue's id of the order. */
                orderId?: components["schemas"]["HftOrderId"];
                /** @description The caller's own id of the order. */
                orderLinkId?: components["schemas"]["HftOrderLinkId"];
                /** @description Rows per page. */
                limit?: number;
                /** @description Where to go on: nextPageCursor of the page before. */
                cursor?: components["schemas"]["HftCursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Own trades, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["ExecutionListResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.getPositions": {
        parameters: {
            query: {
                /** @description linear for futures, option for options, which only admitted keys may trade. */
                category: components["schemas"]["HftCategory"];
                /** @description Symbol, such as BTCUSDT; all of them when absent. */
                symbol?: components["schemas"]["HftSymbol"];
                /** @description Where to go on: nextPageCursor of the page before. */
                cursor?: components["schemas"]["HftCursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Positions, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["HftGetPositionsResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.setLeverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLeverageParameters"];
            };
        };
        responses: {
            /** @description An empty object, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["SetLeverageResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.switchPositionMode": {
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
            /** @description An empty object, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["SwitchPositionModeResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.getWalletBalance": {
        parameters: {
            query: {
                /** @description Kind of account. There is only UNIFIED. */
                accountType: "UNIFIED";
                /** @description One coin, such as USDT; all when absent. */
                coin?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balances, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["HftGetWalletBalanceResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.transferFunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferFundsParameters"];
            };
        };
        responses: {
            /** @description The transfer, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retCode: components["schemas"]["HftOk"];
                        result: components["schemas"]["TransferFundsResult"];
                        retExtInfo?: components["schemas"]["HftExtInfo"];
                        time?: components["schemas"]["HftAnsweredAt"];
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
    "hft.getSocketSignature": {
        parameters: {
            query?: {
                /** @description How long the credentials are good for. */
                expires_in_seconds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credentials, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Key for the login.
                         * @example made-up-login-key
                         */
                        api_key: string;
                        /**
                         * @description When the signature ends.
                         * @example 1767225900000
                         */
                        expires: components["schemas"]["Time"];
                        /**
                         * @description Signature for the login.
                         * @example 00000000000000000000000000000000
                         */
                        signature: string;
                    } | components["schemas"]["HftRefusal"];
                };
            };
            400: components["responses"]["HftRefused"];
            401: components["responses"]["HftAccessDenied"];
            404: components["responses"]["HftNotFound"];
            422: components["responses"]["HftRefused"];
            429: components["responses"]["HftTooMany"];
            "4XX": components["responses"]["HftRefused"];
            "5XX": components["responses"]["HftFailed"];
        };
    };
}
