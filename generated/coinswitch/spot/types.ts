// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "/trade/api/v2/user/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the balances of the spot account.
         * @description One row per asset. Balances of crypto assets are text and those of INR are numbers; the INR row lacks several members. Prices and values are in INR whatever the asset.
         */
        get: operations["spot.getPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/tds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the tax that was deducted in this financial year.
         * @description Tax deducted at source (TDS) on trades of the Indian financial year, April to March. That of pairs between crypto assets appears a day late.
         */
        get: operations["spot.getTds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/tradingFee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account's fees on an exchange.
         * @description Keyed by exchange and there by base asset, not by pair. What is paid is the fee after discount.
         */
        get: operations["spot.getTradingFee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/coins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pairs of an exchange.
         * @description Pairs that can be traded now, by exchange.
         */
        get: operations["spot.getActiveCoins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/exchangePrecision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read how many decimals prices and quantities of an exchange may have.
         * @description A read by POST; asking again is safe. Its figures may differ from those of spot.getTradeInfo in the venue's samples.
         */
        post: operations["spot.getExchangePrecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/tradeInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the smallest and largest order of a pair, and its decimals.
         * @description Ask this before an order: its value, price times quantity, must lie between min and max.
         */
        get: operations["spot.getTradeInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/24hr/all-pairs/ticker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read price and volume of all pairs of an exchange over 24 hours.
         * @description Keyed by pair in upper case.
         */
        get: operations["spot.getAllPairsTicker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/24hr/ticker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read price and volume of one pair over 24 hours, on one exchange or several.
         * @description Keyed by pair in upper case. Ask one exchange at a time where a pair is on several: the answer does not say how it tells them apart.
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
    "/trade/api/v2/depth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the order book of a pair.
         * @description A snapshot of bids and asks.
         */
        get: operations["spot.getDepth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest trades of a pair.
         * @description Trades of everybody. The members have names of one letter.
         */
        get: operations["spot.getTrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/candles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read candles of a pair.
         * @description Candles that lie between the two times. Their sequence and how many there are at most is not documented: sort them by start_time.
         */
        get: operations["spot.getCandles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order.
         * @description Give one of the two ids. By client_order_id an order is found whose answer was lost.
         */
        get: operations["spot.getOrder"];
        put?: never;
        /**
         * Place a limit order.
         * @description The order rests until it is executed, cancelled, or expired, which by default happens 90 seconds after it was placed. Ask spot.getTradeInfo before for the smallest and largest value of an order and for the decimals of price and quantity. Give every order a client_order_id of your own: after a lost answer it is the only way to find the order, and an order that is sent again under the same id is not placed twice. An answer with the state DISCARDED means that the order never reached the exchange.
         */
        post: operations["spot.createOrder"];
        /**
         * Cancel an order.
         * @description Takes its parameter in a JSON body, though it is a DELETE. The answer says CANCELLED, or CANCELLATION_RAISED while the exchange has not confirmed it; such an order may still be executed, so read it again with spot.getOrder. Refused when the order has ended, when it is being cancelled or expired already, and for a moment after it was placed.
         */
        delete: operations["spot.cancelOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List working orders, or orders that have ended.
         * @description Either the orders that work or those that have ended, never both. Without count there are 25 working orders, or 500 that have ended; of these the venue shows the latest 500 only, whatever is asked for. There are no pages: narrow the list with from_time and to_time. What an empty list looks like is not documented.
         */
        get: operations["spot.listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the venue's clock.
         * @description The only operation that needs no key. Use it to correct the epoch that signed requests carry. The answer is flat: there is no `data` around it.
         */
        get: operations["spot.serverTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the venue answers.
         * @description Changes nothing and tells nothing else. Signed like everything but the time. The answer is flat: there is no `data` around it.
         */
        get: operations["spot.ping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/validate/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that key, signature and clock are accepted.
         * @description Changes nothing. A key that passes can trade: the venue has neither read-only keys nor address lists. The answer is flat: there is no `data` around it.
         */
        get: operations["spot.validateKeys"];
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
        /** @description Balances, one row per asset. */
        GetPortfolioResult: components["schemas"]["SpotHolding"][];
        /** @description One asset of the account. */
        SpotHolding: {
            /**
             * @description Asset.
             * @example ETH
             */
            currency: string;
            /**
             * @description Name of the asset.
             * @example Ethereum
             */
            name: string;
            /**
             * @description What can be used now. Unit: currency.
             * @example 0.51
             */
            main_balance: string | number;
            /**
             * @description What working orders hold back. Unit: currency.
             * @example 0.05
             */
            blocked_balance_order: string | number;
            /**
             * @description Average price at which it was bought. Absent on the row of INR. Unit: INR.
             * @example 255000.5
             */
            buy_average_price?: number;
            /**
             * @description What was paid for it. Unit: INR.
             * @example 142800.28
             */
            invested_value?: number;
            /**
             * @description What was paid for it without fees. Absent on the row of INR. Unit: INR.
             * @example 142500
             */
            invested_value_excluding_fee?: number;
            /**
             * @description What it is worth now. Unit: INR.
             * @example 145600
             */
            current_value?: number;
            /**
             * @description Price for selling it. Absent on the row of INR. Unit: INR.
             * @example 259000
             */
            sell_rate?: number;
            /**
             * @description Price for buying it. Absent on the row of INR. Unit: INR.
             * @example 261000
             */
            buy_rate?: number;
            /** @description Whether buy_average_price can be relied on. Absent on the row of INR. */
            is_average_price_available?: boolean;
            /**
             * @description Whether the asset is no longer listed. Absent on the row of INR.
             * @example false
             */
            is_delisted_coin?: boolean;
        };
        Refusal: {
            /** @description What was wrong, in the venue's words. */
            message: string;
        };
        /** @description What was wrong, in the venue's words. */
        Failure: {
            /** @description What was wrong, in the venue's words. */
            message: string;
        };
        /** @description Tax deducted. */
        GetTdsResult: {
            /**
             * @description Tax deducted so far. Unit: INR.
             * @example 459.12
             */
            total_tds_amount: number;
            /**
             * @description Financial year, the years in which it begins and ends.
             * @example 2025-2026
             */
            financial_year: string;
        };
        /**
         * @description Spot exchange. coinswitchx has pairs with INR; c2c1 and c2c2 have pairs with USDT, each in books of its own.
         * @enum {string}
         */
        SpotExchange: "coinswitchx" | "c2c1" | "c2c2";
        /** @description Fees, keyed by exchange. */
        GetTradingFeeResult: {
            [key: string]: {
                [key: string]: components["schemas"]["SpotFee"];
            };
        };
        /** @description Fees of one base asset. */
        SpotFee: {
            /**
             * @description Maker fee before discount; 0.0009 is 0.09 %. Unit: ratio.
             * @example 0.0009
             */
            maker_fee: number;
            /**
             * @description Taker fee before discount. Unit: ratio.
             * @example 0.0009
             */
            taker_fee: number;
            /**
             * @description Discount on the maker fee. Unit: percent.
             * @example 100
             */
            maker_discount_percentage: number;
            /**
             * @description Discount on the taker fee. Unit: percent.
             * @example 50
             */
            taker_discount_percentage: number;
            /**
             * @description Maker fee that is paid. Unit: ratio.
             * @example 0
             */
            maker_fee_after_discount: number;
            /**
             * @description Taker fee that is paid. Unit: ratio.
             * @example 0.00045
             */
            taker_fee_after_discount: number;
            /**
             * @description Unix time in seconds, unlike every other time of the venue. Unit: s.
             * @example 1767225600
             */
            timestamp: number;
        };
        /** @description Pairs, keyed by exchange. */
        GetActiveCoinsResult: {
            [key: string]: string[];
        };
        GetExchangePrecisionParameters: {
            exchange: components["schemas"]["SpotExchange"];
            /** @description Pair, such as BTC/INR; all pairs of the exchange when absent. Case does not matter. */
            symbol?: components["schemas"]["SpotSymbol"];
        };
        /**
         * @description Pair, base and quote asset with a slash between them, such as BTC/INR. Case does not matter; answers use upper case.
         * @example BTC/INR
         */
        SpotSymbol: string;
        /** @description Decimals, keyed by exchange. */
        GetExchangePrecisionResult: {
            [key: string]: {
                [key: string]: components["schemas"]["SpotPrecision"];
            };
        };
        /** @description Decimals of one pair. */
        SpotPrecision: {
            /**
             * @description Decimals of a quantity.
             * @example 5
             */
            base: number;
            /**
             * @description Decimals of a price.
             * @example 2
             */
            quote: number;
            /**
             * @description Adjustment for limit orders, usually 0.
             * @example 0
             */
            limit: number;
        };
        /** @description Rules, keyed by exchange. */
        GetTradeInfoResult: {
            [key: string]: {
                [key: string]: components["schemas"]["SpotTradeInfo"];
            };
        };
        /** @description Rules of one pair. */
        SpotTradeInfo: {
            /** @description Bounds of an order's value. */
            quote: {
                /**
                 * @description Smallest value of an order. Unit: quote asset.
                 * @example 120
                 */
                min: components["schemas"]["UnsignedDecimal"];
                /**
                 * @description Largest value of an order. Unit: quote asset.
                 * @example 1800000
                 */
                max: components["schemas"]["UnsignedDecimal"];
            };
            precision: components["schemas"]["SpotPrecision"];
        };
        /**
         * @description A decimal number as text, never negative.
         * @example 12.5
         */
        UnsignedDecimal: string;
        /** @description Tickers, keyed by pair in upper case. */
        SpotGetTickerResult: {
            [key: string]: components["schemas"]["SpotTicker"];
        };
        /** @description Price and volume of one pair over 24 hours. */
        SpotTicker: {
            /**
             * @description Pair in upper case.
             * @example BTC/INR
             */
            symbol: string;
            /**
             * @description Price 24 hours ago. Unit: quote asset.
             * @example 5300000
             */
            openPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Lowest price. Unit: quote asset.
             * @example 5250000
             */
            lowPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Highest price. Unit: quote asset.
             * @example 5400000
             */
            highPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Price of the last trade. Unit: quote asset.
             * @example 5350000
             */
            lastPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Quantity that was traded. Unit: base asset.
             * @example 12.5
             */
            baseVolume: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Value that was traded. Unit: quote asset.
             * @example 66875000
             */
            quoteVolume: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Change of the price. Unit: percent.
             * @example 0.94
             */
            percentageChange: components["schemas"]["Decimal"];
            /**
             * @description Highest bid. Unit: quote asset.
             * @example 5349000
             */
            bidPrice: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Lowest ask. Unit: quote asset.
             * @example 5351000
             */
            askPrice: components["schemas"]["UnsignedDecimal"];
            /** @description When it was taken. */
            at: components["schemas"]["Time"];
        };
        /**
         * @description A decimal number as text, up to 18 decimals.
         * @example 12.5
         */
        Decimal: string;
        /** @description Unix time. Unit: ms. */
        Time: number;
        /**
         * @description One or more spot exchanges, separated by commas and nothing else.
         * @example coinswitchx,c2c1
         */
        SpotExchanges: string;
        /** @description The book. */
        GetDepthResult: {
            /**
             * @description Pair in upper case.
             * @example BTC/INR
             */
            symbol: string;
            /** @description When the snapshot was taken. */
            timestamp: components["schemas"]["Time"];
            /** @description What buyers offer. */
            bids: components["schemas"]["SpotBookLevel"][];
            /** @description What sellers ask. */
            asks: components["schemas"]["SpotBookLevel"][];
        };
        /** @description A level of the book. */
        SpotBookLevel: [
            components["schemas"]["UnsignedDecimal"],
            components["schemas"]["UnsignedDecimal"]
        ];
        /** @description Trades. Their sequence is not documented. */
        SpotGetTradesResult: {
            /** @description When it happened. */
            E: components["schemas"]["Time"];
            /** @description Whether the buyer was the maker. */
            m: boolean;
            /**
             * @description Price. Unit: quote asset.
             * @example 5350000
             */
            p: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Quantity. Unit: base asset.
             * @example 0.0012
             */
            q: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Pair in upper case.
             * @example BTC/INR
             */
            s: string;
            /**
             * @description Id of the trade.
             * @example 7d0f6f2e-1111-4222-8333-944455556666
             */
            t: string;
            /** @description Exchange. */
            e: "coinswitchx" | "c2c1" | "c2c2" | (string & {});
        }[];
        /** @description Candles. */
        GetCandlesResult: components["schemas"]["SpotCandle"][];
        /** @description One candle. */
        SpotCandle: {
            /**
             * @description First price. Unit: quote asset.
             * @example 5300000
             */
            o: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Highest price. Unit: quote asset.
             * @example 5400000
             */
            h: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Lowest price. Unit: quote asset.
             * @example 5250000
             */
            l: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Last price. Unit: quote asset.
             * @example 5350000
             */
            c: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Quantity that was traded. Unit: base asset.
             * @example 12.5
             */
            volume: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Start of the candle as Unix time. Unit: ms.
             * @example 1767222000000
             */
            start_time: string | number;
            /**
             * @description End of the candle as Unix time. Unit: ms.
             * @example 1767225600000
             */
            close_time: string | number;
            /**
             * @description Length of the candle, as it was asked for. Unit: min.
             * @example 60
             */
            interval: string;
            /**
             * @description Pair in upper case.
             * @example BTC/INR
             */
            symbol: string;
        };
        /**
         * @description Id of an order as the venue gave it.
         * @example c0ffee00-1111-4222-8333-944455556666
         */
        SpotOrderId: string;
        /**
         * @description Id of an order as its client gave it.
         * @example 1b7a7e1e-6d0c-4f3e-8f2a-3d9c5a0b7e11
         */
        SpotClientOrderId: string;
        /** @description The order. */
        GetOrderResult: components["schemas"]["SpotOrder"];
        /** @description One order. */
        SpotOrder: {
            order_id: components["schemas"]["SpotOrderId"];
            /**
             * @description Pair in upper case.
             * @example ETH/USDT
             */
            symbol: string;
            /**
             * @description Limit price. Unit: quote asset.
             * @example 2950.5
             */
            price: number;
            /**
             * @description Average price of executions; 0 before the first. Unit: quote asset.
             * @example 2950.1
             */
            average_price: number;
            /**
             * @description Quantity of the order. Unit: base asset.
             * @example 0.05
             */
            orig_qty: number;
            /**
             * @description Quantity executed so far. Unit: base asset.
             * @example 0.02
             */
            executed_qty: number;
            /** @description State. OPEN works and has no execution yet; PARTIALLY_EXECUTED works on, unlike in futures. CANCELLATION_RAISED and EXPIRATION_RAISED wait for the exchange's word and may still be executed. EXECUTED, CANCELLED, EXPIRED and DISCARDED, which never reached the exchange, are final. */
            status: "OPEN" | "PARTIALLY_EXECUTED" | "EXECUTED" | "CANCELLED" | "EXPIRED" | "DISCARDED" | "CANCELLATION_RAISED" | "EXPIRATION_RAISED" | (string & {});
            /** @description Side in upper case. */
            side: "BUY" | "SELL" | (string & {});
            /** @description Exchange of the order. */
            exchange: "c2c1" | "c2c2" | "coinswitchx" | (string & {});
            /** @description Where the order came from. */
            order_source: "API_TRADING" | (string & {});
            /** @description When it was placed. */
            created_time: components["schemas"]["Time"];
            /** @description When it last changed. */
            updated_time: components["schemas"]["Time"];
            client_order_id?: components["schemas"]["SpotClientOrderId"];
        };
        CreateOrderParameters: {
            /** @description Side, buy or sell. */
            side: components["schemas"]["SpotSide"];
            symbol: components["schemas"]["SpotSymbol"];
            type: components["schemas"]["SpotOrderType"];
            /**
             * Format: decimal
             * @description Limit price, with at most as many decimals as the pair has for its quote asset (spot.getExchangePrecision). Unit: quote asset.
             * @example 2950.5
             */
            price: string | number;
            /**
             * Format: decimal
             * @description Quantity, with at most as many decimals as the pair has for its base asset (spot.getExchangePrecision). Unit: base asset.
             * @example 0.05
             */
            quantity: string | number;
            exchange: components["schemas"]["SpotExchange"];
            /** @description Id of your own, a new one for every order; a UUID is recommended. It is echoed, and tells a repeat from a second order. */
            client_order_id?: components["schemas"]["SpotClientOrderId"];
            /**
             * @description How long the order lives before it expires. Unit: s.
             * @default 90
             */
            expiry_period?: number;
        };
        /**
         * @description Side of an order.
         * @enum {string}
         */
        SpotSide: "buy" | "sell";
        /**
         * @description Kind of order. There is only limit.
         * @enum {string}
         */
        SpotOrderType: "limit";
        /** @description The order as it was placed. */
        CreateOrderResult: components["schemas"]["SpotOrder"];
        SpotCancelOrderParameters: {
            order_id: components["schemas"]["SpotOrderId"];
        };
        /** @description The order after the request. */
        SpotCancelOrderResult: components["schemas"]["SpotOrder"];
        /** @description The list. */
        ListOrdersResult: {
            /** @description Orders. Their sequence is not documented. */
            orders: components["schemas"]["SpotOrder"][];
        };
        GetPortfolioParameters: Record<string, never>;
        GetTdsParameters: Record<string, never>;
        GetTradingFeeParameters: {
            /** @description Exchange of the fees. Case does not matter; answers use lower case. */
            exchange: components["schemas"]["SpotExchange"];
        };
        GetActiveCoinsParameters: {
            /** @description Exchange of the pairs. Case does not matter; answers use lower case. */
            exchange: components["schemas"]["SpotExchange"];
        };
        GetTradeInfoParameters: {
            /** @description Exchange of the pairs. Case does not matter; answers use lower case. */
            exchange: components["schemas"]["SpotExchange"];
            /** @description Pair, such as BTC/INR; all pairs of the exchange when absent. Case does not matter. */
            symbol?: components["schemas"]["SpotSymbol"];
        };
        SpotGetAllPairsTickerParameters: {
            /** @description Exchange of the pairs. Case does not matter; answers use lower case. */
            exchange: components["schemas"]["SpotExchange"];
        };
        /** @description Tickers, keyed by pair in upper case. */
        SpotGetAllPairsTickerResult: {
            [key: string]: components["schemas"]["SpotTicker"];
        };
        SpotGetTickerParameters: {
            /** @description Pair, such as BTC/INR. Case does not matter. */
            symbol: components["schemas"]["SpotSymbol"];
            /** @description One or more exchanges, separated by commas and nothing else, such as coinswitchx,c2c1. Case does not matter to the venue. */
            exchange: components["schemas"]["SpotExchanges"];
        };
        GetDepthParameters: {
            /** @description Exchange of the book. Case does not matter; answers use lower case. */
            exchange: components["schemas"]["SpotExchange"];
            /** @description Pair, such as BTC/INR. Case does not matter. */
            symbol: components["schemas"]["SpotSymbol"];
        };
        SpotGetTradesParameters: {
            /** @description Exchange of the trades. Case does not matter; answers use lower case. */
            exchange: components["schemas"]["SpotExchange"];
            /** @description Pair, such as BTC/INR. Case does not matter. */
            symbol: components["schemas"]["SpotSymbol"];
        };
        GetCandlesParameters: {
            /** @description Exchange of the trades. Case does not matter; answers use lower case. */
            exchange: components["schemas"]["SpotExchange"];
            /** @description Pair, such as BTC/INR. Case does not matter. */
            symbol: components["schemas"]["SpotSymbol"];
            /**
             * @description Length of a candle, such as 1, 5, 60 or 1440. Unit: min.
             * @example 60
             */
            interval: number;
            /** @description Start of the range. */
            start_time: components["schemas"]["Time"];
            /** @description End of the range. */
            end_time: components["schemas"]["Time"];
        };
        GetOrderParameters: {
            /** @description Id of the order as the venue gave it. Needed unless client_order_id is given. */
            order_id?: components["schemas"]["SpotOrderId"];
            /** @description Id of the order as its client gave it. Needed unless order_id is given. */
            client_order_id?: components["schemas"]["SpotClientOrderId"];
        };
        ListOrdersParameters: {
            /** @description true for orders that work, false for those that have ended. */
            open: boolean;
            /** @description Most orders to answer; 25 that work or 500 that have ended when absent. */
            count?: number;
            /** @description Earliest creation time. */
            from_time?: components["schemas"]["Time"];
            /** @description Latest creation time. */
            to_time?: components["schemas"]["Time"];
            /** @description Side; both when absent. */
            side?: components["schemas"]["SpotSide"];
            /**
             * @description One or more pairs, separated by commas and nothing else, such as BTC/INR,ETH/INR; all of them when absent.
             * @example BTC/INR,ETH/INR
             */
            symbols?: string;
            /** @description One or more exchanges, separated by commas and nothing else, such as coinswitchx,c2c1; all of them when absent. */
            exchanges?: components["schemas"]["SpotExchanges"];
            /** @description Kind of order. There is only limit. */
            type?: components["schemas"]["SpotOrderType"];
            /**
             * @description State that the orders must be in. Meant for orders that have ended.
             * @enum {string}
             */
            status?: "OPEN" | "PARTIALLY_EXECUTED" | "EXECUTED" | "CANCELLED" | "EXPIRED" | "DISCARDED" | "CANCELLATION_RAISED" | "EXPIRATION_RAISED";
        };
        SpotServerTimeParameters: Record<string, never>;
        SpotServerTimeResult: {
            /** @description Unix time of the venue. Unit: ms. */
            serverTime: number;
        };
        PingParameters: Record<string, never>;
        PingResult: {
            /**
             * @description Always "OK".
             * @constant
             */
            message: "OK";
        };
        ValidateKeysParameters: Record<string, never>;
        ValidateKeysResult: {
            /**
             * @description Always "Valid Access".
             * @constant
             */
            message: "Valid Access";
        };
    };
    responses: {
        /** @description The request is malformed, or the venue refused it. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The signature, the key or the clock is wrong. */
        AccessDenied: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The path does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
                "text/html": string;
            };
        };
        /** @description A field is missing or has a value that the venue does not take; the message names it. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The window of this operation is used up. */
        TooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The venue failed. The outcome of a write is unknown, not negative. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
                "text/html": string;
            };
        };
        /** @description Tickers by pair. */
        SpotTickers: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["SpotGetTickerResult"];
                } | components["schemas"]["Refusal"];
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
    "spot.getPortfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Balances. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GetPortfolioResult"];
                    } | components["schemas"]["Refusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getTds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tax deducted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GetTdsResult"];
                    } | components["schemas"]["Refusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getTradingFee": {
        parameters: {
            query: {
                /** @description Exchange of the fees. Case does not matter; answers use lower case. */
                exchange: components["schemas"]["SpotExchange"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fees by exchange and base asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GetTradingFeeResult"];
                    } | components["schemas"]["Refusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getActiveCoins": {
        parameters: {
            query: {
                /** @description Exchange of the pairs. Case does not matter; answers use lower case. */
                exchange: components["schemas"]["SpotExchange"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pairs by exchange. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GetActiveCoinsResult"];
                    } | components["schemas"]["Refusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getExchangePrecision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetExchangePrecisionParameters"];
            };
        };
        responses: {
            /** @description Decimals by exchange and pair. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GetExchangePrecisionResult"];
                    } | components["schemas"]["Refusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getTradeInfo": {
        parameters: {
            query: {
                /** @description Exchange of the pairs. Case does not matter; answers use lower case. */
                exchange: components["schemas"]["SpotExchange"];
                /** @description Pair, such as BTC/INR; all pairs of the exchange when absent. Case does not matter. */
                symbol?: components["schemas"]["SpotSymbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rules by exchange and pair. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GetTradeInfoResult"];
                    } | components["schemas"]["Refusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getAllPairsTicker": {
        parameters: {
            query: {
                /** @description Exchange of the pairs. Case does not matter; answers use lower case. */
                exchange: components["schemas"]["SpotExchange"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpotTickers"];
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getTicker": {
        parameters: {
            query: {
                /** @description Pair, such as BTC/INR. Case does not matter. */
                symbol: components["schemas"]["SpotSymbol"];
                /** @description One or more exchanges, separated by commas and nothing else, such as coinswitchx,c2c1. Case does not matter to the venue. */
                exchange: components["schemas"]["SpotExchanges"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpotTickers"];
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getDepth": {
        parameters: {
            query: {
                /** @description Exchange of the book. Case does not matter; answers use lower case. */
                exchange: components["schemas"]["SpotExchange"];
                /** @description Pair, such as BTC/INR. Case does not matter. */
                symbol: components["schemas"]["SpotSymbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The book. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GetDepthResult"];
                    } | components["schemas"]["Refusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getTrades": {
        parameters: {
            query: {
                /** @description Exchange of the trades. Case does not matter; answers use lower case. */
                exchange: components["schemas"]["SpotExchange"];
                /** @description Pair, such as BTC/INR. Case does not matter. */
                symbol: components["schemas"]["SpotSymbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trades. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SpotGetTradesResult"];
                    } | components["schemas"]["Refusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getCandles": {
        parameters: {
            query: {
                /** @description Exchange of the trades. Case does not matter; answers use lower case. */
                exchange: components["schemas"]["SpotExchange"];
                /** @description Pair, such as BTC/INR. Case does not matter. */
                symbol: components["schemas"]["SpotSymbol"];
                /** @description Length of a candle, such as 1, 5, 60 or 1440. */
                interval: number;
                /** @description Start of the range. */
                start_time: components["schemas"]["Time"];
                /** @description End of the range. */
                end_time: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Candles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GetCandlesResult"];
                    } | components["schemas"]["Refusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.getOrder": {
        parameters: {
            query?: {
                /** @description Id of the order as the venue gave it. Needed unless client_order_id is given. */
                order_id?: components["schemas"]["SpotOrderId"];
                /** @description Id of the order as its client gave it. Needed unless order_id is given. */
                client_order_id?: components["schemas"]["SpotClientOrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GetOrderResult"];
                    } | components["schemas"]["Refusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.createOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrderParameters"];
            };
        };
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CreateOrderResult"];
                    } | components["schemas"]["Refusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.cancelOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotCancelOrderParameters"];
            };
        };
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SpotCancelOrderResult"];
                    } | components["schemas"]["Refusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.listOrders": {
        parameters: {
            query: {
                /** @description true for orders that work, false for those that have ended. */
                open: boolean;
                /** @description Most orders to answer; 25 that work or 500 that have ended when absent. */
                count?: number;
                /** @description Earliest creation time. */
                from_time?: components["schemas"]["Time"];
                /** @description Latest creation time. */
                to_time?: components["schemas"]["Time"];
                /** @description Side; both when absent. */
                side?: components["schemas"]["SpotSide"];
                /** @description One or more pairs, separated by commas and nothing else, such as BTC/INR,ETH/INR; all of them when absent. */
                symbols?: string;
                /** @description One or more exchanges, separated by commas and nothing else, such as coinswitchx,c2c1; all of them when absent. */
                exchanges?: components["schemas"]["SpotExchanges"];
                /** @description Kind of order. There is only limit. */
                type?: components["schemas"]["SpotOrderType"];
                /** @description State that the orders must be in. Meant for orders that have ended. */
                status?: "OPEN" | "PARTIALLY_EXECUTED" | "EXECUTED" | "CANCELLED" | "EXPIRED" | "DISCARDED" | "CANCELLATION_RAISED" | "EXPIRATION_RAISED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListOrdersResult"];
                    } | components["schemas"]["Refusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.serverTime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Unix time of the venue. Unit: ms. */
                        serverTime: number;
                    } | {
                        /** @description What was wrong, in the venue's words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The venue answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always "OK".
                         * @constant
                         */
                        message: "OK";
                    } | {
                        /** @description What was wrong, in the venue's words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.validateKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key pair is accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always "Valid Access".
                         * @constant
                         */
                        message: "Valid Access";
                    } | {
                        /** @description What was wrong, in the venue's words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
