// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "/trade/api/v2/futures/ticker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read prices, volume and funding of one perpetual.
         * @description The answer is an object keyed by exchange (EXCHANGE_2), while futures.getAllPairsTicker is keyed by symbol. Members mix text and JSON numbers.
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
    "/trade/api/v2/futures/all-pairs/ticker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read prices, volume and funding of all perpetuals.
         * @description The answer is an object keyed by symbol in upper case, while futures.getTicker is keyed by exchange.
         */
        get: operations["futures.getAllPairsTicker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/futures/order_book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the order book of one perpetual.
         * @description The best few levels, or more of them with l2Orderbook; how many is not documented. Bids fall and asks rise from the best price. Both views share one limit.
         */
        get: operations["futures.getOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/futures/klines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read candles of one perpetual.
         * @description In which order they come is not documented: sort by start_time. Times are text here. How many candles one answer holds at most is not documented either.
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
    "/trade/api/v2/futures/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest public trades of one perpetual.
         * @description Members have names of one letter. Trades have no id here (in spot they have one), and price and quantity are JSON numbers. How many there are is not documented.
         */
        get: operations["futures.getTrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/futures/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order.
         * @description By the venue's id, or by the id that it was given by its client: one of the two is needed. The answer holds it one level deeper than others, in `order`. Final states are EXECUTED, CANCELLED and PARTIALLY_EXECUTED, whose rest is gone (in spot it still works).
         */
        get: operations["futures.getOrderStatus"];
        put?: never;
        /**
         * Place a limit, market, stop or take-profit order.
         * @description Answers when the order was taken; futures.getOrderStatus tells what became of it. LIMIT needs price. STOP_MARKET and TAKE_PROFIT_MARKET close the whole position when the price reaches trigger_price: they need trigger_price, reduce_only true and quantity 0. Always give a client_order_id of your own: it is what an order with a lost answer is looked up by, and the venue says that it does not place a second order with the same one. Without it nothing tells two equal orders apart.
         */
        post: operations["futures.placeOrder"];
        /**
         * Cancel one working order.
         * @description Answers that the cancellation was asked for (CANCELLATION_RAISED), not that it is done: the order may still be executed. Read futures.getOrderStatus until the state is final. The answer names two members otherwise than all other orders, avg_exec_price and exec_fee, and has no realised_pnl. The parameters travel in the body of a DELETE, which some HTTP middleware drops.
         */
        delete: operations["futures.cancelOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/futures/cancel_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel all working orders of a symbol, or of all symbols.
         * @description Without a symbol every working order of the account goes, stop and take-profit orders included: positions lose what protects them. The answer lists the orders that are about to be cancelled.
         */
        post: operations["futures.cancelAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/futures/orders/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List working orders.
         * @description A read by POST; asking again is safe. Without times it covers the latest 50 orders of the last 7 days. To page, send the answer's `cursor` as the next `to_time` and stop at an empty or short page. Any order listed here keeps futures.updateLeverage from working on its symbol.
         */
        post: operations["futures.openOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/futures/orders/closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List finished orders.
         * @description A read by POST; asking again is safe. Without times it covers the latest 50 orders of the last 7 days. To page, send the answer's `cursor` as the next `to_time` and stop at an empty or short page.
         */
        post: operations["futures.closedOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/futures/leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the leverage of one perpetual.
         * @description The stored setting of the symbol, with or without a position. What it is before the first change is not documented.
         */
        get: operations["futures.getLeverage"];
        put?: never;
        /**
         * Set the leverage of one perpetual.
         * @description Leverage is one number per symbol and is not part of an order; set it before ordering. It is refused outside the symbol's limits (futures.getInstrumentInfo), and while the symbol has an open position or any open order: cancel and close first. The call option `preflight` asks for all three before anything is sent, and names what is in the way; an order that is older than 7 days it does not see. Leverage is sent as a number and answered as text. Whether setting the current value again is accepted is not known; read it with futures.getLeverage and skip the call when it is the same.
         */
        post: operations["futures.updateLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/futures/instrument_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read leverage limits, order sizes, precisions and fees of all perpetuals.
         * @description The answer is an object keyed by symbol in upper case. Take the symbol from the key: the member `symbol` is only the base asset in lower case. Beware of `tick_size`: it does not fit the precisions beside it and may count units of the last quote decimal, so do not round prices with it alone.
         */
        get: operations["futures.getInstrumentInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/futures/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read open positions.
         * @description Open positions only; a closed one is no longer in the list. With nothing open the venue answers a text instead of a list, which resolves to an empty list here.
         */
        get: operations["futures.getPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/futures/add_margin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add margin to an open position.
         * @description Raises the margin of the position and moves its liquidation price away. The amount comes out of the futures wallet and must not exceed what is available there. No operation takes margin out again, and nothing in the request tells two equal calls apart: after a lost answer compare position_margin in futures.getPositions before sending it again.
         */
        post: operations["futures.addMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/futures/wallet_balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the balances of the futures wallet.
         * @description Totals per base asset, and what each symbol holds back. This wallet is not the one of the low-latency service.
         */
        get: operations["futures.getWalletBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/futures/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what changed the balance of the futures wallet.
         * @description Fees, funding, profit and loss, added margin. A row has no time. Kinds are told in capitals in the answer (FUNDING_FEE), and in other words in the filter (`funding fee`). How many rows an answer holds at most and how far back it goes is not documented.
         */
        get: operations["futures.getTransactions"];
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
         * @description Futures exchange. There is only this one.
         * @enum {string}
         */
        Exchange: "EXCHANGE_2";
        /**
         * @description Symbol of a perpetual, base and quote asset joined, such as ETHUSDT. Case does not matter; answers use upper case.
         * @example ETHUSDT
         */
        FuturesSymbol: string;
        /** @description The ticker, keyed by exchange. */
        FuturesGetTickerResult: {
            [key: string]: components["schemas"]["FuturesTicker"];
        };
        /** @description Prices, volume and funding of one perpetual. */
        FuturesTicker: {
            /**
             * @description Symbol in upper case.
             * @example ETHUSDT
             */
            symbol: string;
            /** @description Futures exchange. */
            exchange: "EXCHANGE_2" | (string & {});
            /**
             * @description Price of the last trade. Unit: USDT.
             * @example 3010.20
             */
            last_price: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Lowest price of the last 24 hours. Unit: USDT.
             * @example 2955.10
             */
            low_price_24h: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Highest price of the last 24 hours. Unit: USDT.
             * @example 3055.00
             */
            high_price_24h: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Lowest offer to sell. Unit: USDT.
             * @example 3010.30
             */
            best_ask_price: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Highest offer to buy. Unit: USDT.
             * @example 3010.20
             */
            best_bid_price: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Quantity of the lowest offer to sell. Unit: base asset.
             * @example 12.4
             */
            best_ask_size: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Quantity of the highest offer to buy. Unit: base asset.
             * @example 8.05
             */
            best_bid_size: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Change of the price in 24 hours, in percent. Unit: percent.
             * @example -0.812000
             */
            price_24h_pcnt: components["schemas"]["Decimal"];
            /**
             * @description Quantity traded in 24 hours. Unit: base asset.
             * @example 410233.10
             */
            base_asset_volume_24h: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Value traded in 24 hours. Unit: USDT.
             * @example 1236000000.5
             */
            quote_asset_volume_24h: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Index price. Unit: USDT.
             * @example 3009.4
             */
            index_price: components["schemas"]["NumberOrText"];
            /**
             * @description Mark price, by which positions are closed by force. Unit: USDT.
             * @example 3010.5
             */
            mark_price: components["schemas"]["NumberOrText"];
            /**
             * @description Quantity of all open positions. Unit: base asset.
             * @example 910022.3
             */
            open_interest: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Value of all open positions. Unit: USDT.
             * @example 2739600000.1
             */
            open_interest_value: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Rate of the next funding; 0.0001 is 0.01 %. Unit: ratio.
             * @example 0.00008
             */
            funding_rate: components["schemas"]["NumberOrText"];
            /** @description When it was so. */
            timestamp: components["schemas"]["Time"];
            /** @description When funding is next exchanged. */
            next_funding_timestamp: components["schemas"]["Time"];
        };
        /**
         * @description A decimal number as text, never negative.
         * @example 12.5
         */
        UnsignedDecimal: string;
        /**
         * @description A decimal number as text, up to 18 decimals.
         * @example 12.5
         */
        Decimal: string;
        /** @description A decimal, as a JSON number or as text. */
        NumberOrText: number | string;
        /** @description Unix time. Unit: ms. */
        Time: number;
        Refusal: {
            /** @description What was wrong, in the venue's words. */
            message: string;
        };
        /** @description What was wrong, in the venue's words. */
        Failure: {
            /** @description What was wrong, in the venue's words. */
            message: string;
        };
        /** @description Tickers, keyed by symbol in upper case. */
        FuturesGetAllPairsTickerResult: {
            [key: string]: components["schemas"]["FuturesTicker"];
        };
        /** @description The order book. */
        FuturesGetOrderBookResult: {
            /** @description When it was so. */
            timestamp: components["schemas"]["Time"];
            /**
             * @description Symbol in upper case.
             * @example ETHUSDT
             */
            symbol: string;
            /** @description Offers to sell, the lowest price first. */
            asks: components["schemas"]["FuturesBookLevel"][];
            /** @description Offers to buy, the highest price first. */
            bids: components["schemas"]["FuturesBookLevel"][];
        };
        /** @description Price and quantity of one level. */
        FuturesBookLevel: [
            components["schemas"]["UnsignedDecimal"],
            components["schemas"]["UnsignedDecimal"]
        ];
        /** @description Candles. */
        GetKlinesResult: {
            /**
             * @description First price. Unit: USDT.
             * @example 3001.1
             */
            o: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Highest price. Unit: USDT.
             * @example 3012
             */
            h: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Lowest price. Unit: USDT.
             * @example 2999.5
             */
            l: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Last price. Unit: USDT.
             * @example 3010.2
             */
            c: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Quantity traded. Unit: base asset.
             * @example 1520.40
             */
            volume: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Symbol in upper case.
             * @example ETHUSDT
             */
            symbol: string;
            /**
             * @description Length of the candle. Unit: minutes.
             * @example 60
             */
            interval: string;
            /** @description Start of the candle, as text. Unit: ms. */
            start_time: string | number;
            /** @description End of the candle, as text. Unit: ms. */
            close_time: string | number;
        }[];
        /** @description Trades. */
        FuturesGetTradesResult: {
            /** @description When it happened. */
            E: components["schemas"]["Time"];
            /**
             * @description Price. Unit: USDT.
             * @example 3010.2
             */
            p: components["schemas"]["NumberOrText"];
            /**
             * @description Quantity. Unit: base asset.
             * @example 0.35
             */
            q: components["schemas"]["NumberOrText"];
            /**
             * @description Symbol in upper case.
             * @example ETHUSDT
             */
            s: string;
            /** @description Futures exchange. */
            e: "EXCHANGE_2" | (string & {});
            /** @description Whether the buyer's order was in the book before. */
            m: boolean;
        }[];
        /**
         * @description The venue's id of an order.
         * @example 019b7a10-2c44-7c1e-9f00-1f2d3c4b5a69
         */
        FuturesOrderId: string;
        /**
         * @description Id of the order that its client chose, a UUID of its own for every order. Said to be told back, and to keep a repeat from placing a second order.
         * @example 1b7a7e1e-6d0c-4f3e-8f2a-3d9c5a0b7e11
         */
        ClientOrderId: string;
        /** @description The order. */
        GetOrderStatusResult: {
            /** @description The order. */
            order: components["schemas"]["FuturesOrder"];
        };
        /** @description One order. */
        FuturesOrder: {
            /** @description Id of the order. */
            order_id: components["schemas"]["FuturesOrderId"];
            /** @description Futures exchange. */
            exchange: "EXCHANGE_2" | (string & {});
            /**
             * @description Symbol in upper case.
             * @example ETHUSDT
             */
            symbol: string;
            /**
             * @description Side.
             * @enum {string}
             */
            side: "BUY" | "SELL";
            /** @description State. RAISED is working and CANCELLATION_RAISED is about to be cancelled; EXECUTED, CANCELLED and, unlike spot, PARTIALLY_EXECUTED are final. */
            status: "RAISED" | "EXECUTED" | "PARTIALLY_EXECUTED" | "CANCELLED" | "CANCELLATION_RAISED" | (string & {});
            /**
             * @description Kind of order.
             * @example LIMIT
             */
            order_type: "MARKET" | "LIMIT" | "TAKE_PROFIT_MARKET" | "STOP_MARKET" | (string & {});
            /**
             * @description Quantity; 0 for orders that close the whole position. Unit: base asset.
             * @example 0.4
             */
            quantity: components["schemas"]["Decimal"];
            /**
             * @description Quantity executed so far. Unit: base asset.
             * @example 0
             */
            exec_quantity: components["schemas"]["Decimal"];
            /**
             * @description Limit price. Unit: USDT.
             * @example 2950.5
             */
            price: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Average price of executions; 0 before the first. Unit: USDT.
             * @example 0
             */
            avg_execution_price: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee; an estimate while nothing was executed. Unit: USDT.
             * @example 0.1926
             */
            execution_fee: components["schemas"]["Decimal"];
            /**
             * @description Profit or loss realised. Unit: USDT.
             * @example 0
             */
            realised_pnl: components["schemas"]["Decimal"];
            /**
             * @description Price that triggers the order. Unit: USDT.
             * @example 2800
             */
            trigger_price?: components["schemas"]["UnsignedDecimal"];
            /** @description Whether it can only shrink a position. */
            reduce_only: boolean;
            /**
             * @description Id given by the client.
             * @example 1b7a7e1e-6d0c-4f3e-8f2a-3d9c5a0b7e11
             */
            client_order_id?: string;
            /** @description When it was placed. */
            created_at: components["schemas"]["Time"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Time"];
        };
        FuturesPlaceOrderParameters: {
            exchange: components["schemas"]["Exchange"];
            symbol: components["schemas"]["FuturesSymbol"];
            /**
             * @description BUY or SELL.
             * @enum {string}
             */
            side: "BUY" | "SELL";
            /**
             * @description Kind of order. STOP_MARKET and TAKE_PROFIT_MARKET wait for trigger_price and then close the whole position.
             * @example LIMIT
             * @enum {string}
             */
            order_type: "MARKET" | "LIMIT" | "TAKE_PROFIT_MARKET" | "STOP_MARKET";
            /**
             * Format: decimal
             * @description Limit price. Ignored for other kinds than LIMIT. Unit: USDT. Unit: USDT.
             * @example 2950.5
             */
            price?: string | number;
            /**
             * Format: decimal
             * @description Quantity, in steps of the symbol's base_quantity_step_size and from its min_base_quantity (futures.getInstrumentInfo). 0 for STOP_MARKET and TAKE_PROFIT_MARKET. Unit: base asset.
             * @example 0.4
             */
            quantity: string | number;
            /**
             * Format: decimal
             * @description Price that triggers a STOP_MARKET or TAKE_PROFIT_MARKET order. Unit: USDT. Unit: USDT. Unit: USDT.
             * @example 2800
             */
            trigger_price?: string | number;
            /** @description Whether the order may only shrink a position. Must be true for STOP_MARKET and TAKE_PROFIT_MARKET. */
            reduce_only?: boolean;
            /**
             * @description How long the order works. GTC until it is executed or cancelled (the default), IOC executes at once what it can and drops the rest, FOK executes all at once or nothing.
             * @enum {string}
             */
            time_in_force?: "GTC" | "IOC" | "FOK";
            client_order_id?: components["schemas"]["ClientOrderId"];
        } & ({
            /** @enum {unknown} */
            order_type?: "MARKET" | "TAKE_PROFIT_MARKET" | "STOP_MARKET";
        } | {
            /** @constant */
            order_type: "LIMIT";
            /**
             * Format: decimal
             * @description Limit price. Ignored for other kinds than LIMIT. Unit: USDT. Unit: USDT.
             * @example 2950.5
             */
            price: string | number;
        }) & ({
            /** @enum {unknown} */
            order_type?: "MARKET" | "LIMIT" | "STOP_MARKET";
        } | {
            /** @constant */
            order_type: "TAKE_PROFIT_MARKET";
            /**
             * Format: decimal
             * @description Price that triggers a STOP_MARKET or TAKE_PROFIT_MARKET order. Unit: USDT. Unit: USDT. Unit: USDT.
             * @example 2800
             */
            trigger_price: string | number;
        }) & ({
            /** @enum {unknown} */
            order_type?: "MARKET" | "LIMIT" | "TAKE_PROFIT_MARKET";
        } | {
            /** @constant */
            order_type: "STOP_MARKET";
            /**
             * Format: decimal
             * @description Price that triggers a STOP_MARKET or TAKE_PROFIT_MARKET order. Unit: USDT. Unit: USDT. Unit: USDT.
             * @example 2800
             */
            trigger_price: string | number;
        }) & ({
            /** @enum {unknown} */
            order_type?: "MARKET" | "LIMIT" | "STOP_MARKET";
        } | {
            /** @constant */
            order_type: "TAKE_PROFIT_MARKET";
            /** @description Whether the order may only shrink a position. Must be true for STOP_MARKET and TAKE_PROFIT_MARKET. */
            reduce_only: boolean;
        }) & ({
            /** @enum {unknown} */
            order_type?: "MARKET" | "LIMIT" | "TAKE_PROFIT_MARKET";
        } | {
            /** @constant */
            order_type: "STOP_MARKET";
            /** @description Whether the order may only shrink a position. Must be true for STOP_MARKET and TAKE_PROFIT_MARKET. */
            reduce_only: boolean;
        });
        /** @description The order as it was taken. */
        FuturesPlaceOrderResult: components["schemas"]["FuturesOrder"];
        FuturesCancelOrderParameters: {
            exchange: components["schemas"]["Exchange"];
            order_id: components["schemas"]["FuturesOrderId"];
        };
        /** @description The order, about to be cancelled. */
        FuturesCancelOrderResult: components["schemas"]["FuturesCancelledOrder"];
        /** @description An order as its cancellation shows it. */
        FuturesCancelledOrder: {
            order_id: components["schemas"]["FuturesOrderId"];
            /** @description Futures exchange. */
            exchange: "EXCHANGE_2" | (string & {});
            /**
             * @description Symbol in upper case.
             * @example ETHUSDT
             */
            symbol: string;
            /**
             * @description Side.
             * @enum {string}
             */
            side: "BUY" | "SELL";
            /** @description State: the cancellation was asked for. */
            status: "CANCELLATION_RAISED" | (string & {});
            /**
             * @description Kind of order.
             * @example LIMIT
             */
            order_type: "MARKET" | "LIMIT" | "TAKE_PROFIT_MARKET" | "STOP_MARKET" | (string & {});
            /**
             * @description Quantity; 0 for orders that close the whole position. Unit: base asset.
             * @example 0.4
             */
            quantity: components["schemas"]["Decimal"];
            /**
             * @description Quantity executed so far. Unit: base asset.
             * @example 0
             */
            exec_quantity: components["schemas"]["Decimal"];
            /**
             * @description Limit price. Unit: USDT.
             * @example 2950.5
             */
            price: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Average price of executions; 0 before the first. Unit: USDT.
             * @example 0
             */
            avg_exec_price: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Fee. Unit: USDT.
             * @example 0
             */
            exec_fee: components["schemas"]["Decimal"];
            /**
             * @description Price that triggers the order. Unit: USDT.
             * @example 2800
             */
            trigger_price?: components["schemas"]["UnsignedDecimal"];
            /** @description Whether it can only shrink a position. */
            reduce_only: boolean;
            /**
             * @description Id given by the client.
             * @example 1b7a7e1e-6d0c-4f3e-8f2a-3d9c5a0b7e11
             */
            client_order_id?: string;
            /** @description When it was placed. */
            created_at: components["schemas"]["Time"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Time"];
        };
        CancelAllParameters: {
            exchange: components["schemas"]["Exchange"];
            /** @description Symbol of one perpetual, such as ETHUSDT; all of them when absent. Case does not matter. */
            symbol?: components["schemas"]["FuturesSymbol"];
        };
        /** @description The orders that are about to be cancelled. */
        CancelAllResult: {
            /** @description Ids of the orders. */
            orders_ids: components["schemas"]["FuturesOrderId"][];
        };
        OpenOrdersParameters: {
            exchange: components["schemas"]["Exchange"];
            /** @description Symbol of one perpetual, such as ETHUSDT; all of them when absent. Case does not matter. */
            symbol?: components["schemas"]["FuturesSymbol"];
            limit?: components["schemas"]["FuturesOrdersLimit"];
            /** @description Earliest creation time. At most 7 days before to_time. */
            from_time?: components["schemas"]["Time"];
            /** @description Latest creation time. At most 7 days after from_time. */
            to_time?: components["schemas"]["Time"];
        };
        /**
         * @description Orders per page, at most 50.
         * @example 50
         */
        FuturesOrdersLimit: number;
        /** @description One page of orders. */
        ClosedOrdersResult: {
            /** @description Orders. */
            orders: components["schemas"]["FuturesOrder"][];
            /** @description The to_time of the next page. Unit: ms. */
            cursor?: number | null;
        };
        ClosedOrdersParameters: {
            exchange: components["schemas"]["Exchange"];
            /** @description Symbol of one perpetual, such as ETHUSDT; all of them when absent. Case does not matter. */
            symbol?: components["schemas"]["FuturesSymbol"];
            /**
             * @description State of the orders; all final states when absent.
             * @enum {string}
             */
            status?: "EXECUTED" | "PARTIALLY_EXECUTED" | "CANCELLED";
            limit?: components["schemas"]["FuturesOrdersLimit"];
            /** @description Earliest creation time. At most 7 days before to_time. */
            from_time?: components["schemas"]["Time"];
            /** @description Latest creation time. At most 7 days after from_time. */
            to_time?: components["schemas"]["Time"];
        };
        /** @description The setting. */
        UpdateLeverageResult: {
            /** @description Futures exchange. */
            exchange: "EXCHANGE_2" | (string & {});
            /**
             * @description Symbol in upper case.
             * @example ETHUSDT
             */
            symbol: string;
            /**
             * @description Leverage as text. Unit: times.
             * @example 5
             */
            leverage: components["schemas"]["UnsignedDecimal"];
        };
        UpdateLeverageParameters: {
            symbol: components["schemas"]["FuturesSymbol"];
            exchange: components["schemas"]["Exchange"];
            /** @description Leverage, a whole number from the symbol's min_leverage to its max_leverage in steps of its leverage_step (futures.getInstrumentInfo). Unit: times. */
            leverage: number;
        };
        /** @description Instruments, keyed by symbol in upper case. */
        GetInstrumentInfoResult: {
            [key: string]: components["schemas"]["FuturesInstrument"];
        };
        /** @description Rules of one perpetual. */
        FuturesInstrument: {
            /**
             * @description Base asset in lower case, not the pair; the pair is the key of the map.
             * @example eth
             */
            symbol: string;
            /**
             * @description Base asset in lower case.
             * @example eth
             */
            base_asset: string;
            /**
             * @description Quote asset in lower case.
             * @example usdt
             */
            quote_asset: string;
            /** @description State of the market. */
            status: "TRADING" | (string & {});
            /** @description Kind of contract. */
            type: "PERPETUAL_FUTURES" | (string & {});
            /**
             * @description Lowest leverage. Unit: times.
             * @example 1
             */
            min_leverage: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Highest leverage. Unit: times.
             * @example 20
             */
            max_leverage: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Step between leverages. Unit: times.
             * @example 1
             */
            leverage_step: number | string;
            /**
             * @description Smallest order. Unit: base asset.
             * @example 0.01
             */
            min_base_quantity: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Step between order quantities. Unit: base asset.
             * @example 0.01
             */
            base_quantity_step_size: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Step between order quantities. Unit: base asset.
             * @example 0.01
             */
            lot_size: components["schemas"]["UnsignedDecimal"];
            /** @description Decimals of a quantity. */
            quantity_precision: number;
            /** @description Decimals of a price. */
            price_precision: number;
            /** @description Price step of unclear unit: it does not fit price_precision and may count units of the last quote decimal. Do not round prices with it alone. */
            tick_size: number | string;
            /**
             * @description Largest market order. Unit: base asset.
             * @example 700
             */
            max_market_base_quantity: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Largest limit order. Unit: base asset.
             * @example 6000
             */
            max_base_quantity: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Risk limit. Unit: USDT.
             * @example 800000
             */
            risk_limit: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Maintenance margin rate, presumably in percent. Unit: percent.
             * @example 0.6
             */
            maint_margin_rate: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Taker fee; 0.0006 is 0.06 %. Unit: ratio.
             * @example 0.0006
             */
            taker_fee_rate: components["schemas"]["Decimal"];
            /**
             * @description Maker fee. Unit: ratio.
             * @example 0.0002
             */
            maker_fee_rate: components["schemas"]["Decimal"];
            /**
             * @description Fee of a liquidation. Unit: ratio.
             * @example 0.007
             */
            liq_fee_rate: components["schemas"]["Decimal"];
            /** @description Decimals of quote amounts. */
            quote_asset_precision: number;
        };
        /** @description Open positions. */
        FuturesGetPositionsResult: components["schemas"]["FuturesPosition"][];
        /** @description One open position. */
        FuturesPosition: {
            /** @description Futures exchange. */
            exchange: "EXCHANGE_2" | (string & {});
            /**
             * @description Id of the position.
             * @example 5f0e4f0c-0d2c-4d2a-9b6e-0a54b8f1c001
             */
            position_id: string;
            /**
             * @description Symbol in upper case.
             * @example ETHUSDT
             */
            symbol: string;
            /**
             * @description Side.
             * @enum {string}
             */
            position_side: "LONG" | "SHORT";
            /**
             * @description Leverage. Unit: times.
             * @example 5
             */
            leverage: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Size. Unit: base asset.
             * @example 0.4
             */
            position_size: components["schemas"]["Decimal"];
            /**
             * @description Notional value. Unit: USDT.
             * @example 1204.8
             */
            position_value: components["schemas"]["Decimal"];
            /**
             * @description Margin allocated to it. Unit: USDT.
             * @example 240.96
             */
            position_margin: components["schemas"]["Decimal"];
            /**
             * @description Margin below which it is closed by force. Unit: USDT.
             * @example 7.2288
             */
            maint_margin: components["schemas"]["Decimal"];
            /**
             * @description Average entry price. Unit: USDT.
             * @example 3012
             */
            avg_entry_price: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Mark price. Unit: USDT.
             * @example 3010.5
             */
            mark_price: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Price of the last trade. Unit: USDT.
             * @example 3010.2
             */
            last_price: components["schemas"]["UnsignedDecimal"];
            /**
             * @description Profit or loss not yet realised. Unit: USDT.
             * @example -0.6
             */
            unrealised_pnl: components["schemas"]["Decimal"];
            /**
             * @description Mark price of liquidation; negative when there is margin to spare. Unit: USDT.
             * @example 2537.3
             */
            liquidation_price: components["schemas"]["Decimal"];
            /**
             * @description Id given by a client; all zeros when there is none.
             * @example 00000000-0000-0000-0000-000000000000
             */
            client_txn_id?: string;
            /** @description Margin mode. */
            margin_type?: "ISOLATED" | (string & {});
            /** @description State of the position. */
            status: "OPEN" | (string & {});
            /** @description When it was opened. */
            created_at: components["schemas"]["Time"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Time"];
        };
        AddMarginParameters: {
            exchange: components["schemas"]["Exchange"];
            symbol: components["schemas"]["FuturesSymbol"];
            /**
             * Format: decimal
             * @description Amount to add, a positive decimal with at most 8 decimal places. Unit: USDT.
             */
            margin: string | number;
        };
        /** @description The position after the change. */
        AddMarginResult: components["schemas"]["FuturesPosition"];
        /** @description Balances. */
        FuturesGetWalletBalanceResult: {
            /** @description Totals per base asset. */
            base_asset_balances: {
                /** @description Asset that serves as margin. */
                base_asset: "USDT" | "INR" | (string & {});
                /** @description Totals, in units of base_asset. */
                balances: {
                    /**
                     * @description Everything in the wallet. Unit: base_asset of the row.
                     * @example 1250.75
                     */
                    total_balance: components["schemas"]["Decimal"];
                    /**
                     * @description What can be used now. Unit: base_asset of the row.
                     * @example 1009.79
                     */
                    total_available_balance: components["schemas"]["Decimal"];
                    /**
                     * @description What is held back. Unit: base_asset of the row.
                     * @example 240.96
                     */
                    total_blocked_balance: components["schemas"]["Decimal"];
                    /**
                     * @description Margin of open positions. Unit: base_asset of the row.
                     * @example 240.96
                     */
                    total_position_margin: components["schemas"]["Decimal"];
                    /**
                     * @description Margin of working orders; may be negative. Unit: base_asset of the row.
                     * @example 0
                     */
                    total_open_order_margin: components["schemas"]["Decimal"];
                };
            }[];
            /** @description What each symbol holds back. */
            asset?: {
                /**
                 * @description Symbol of the perpetual.
                 * @example ETHUSDT
                 */
                symbol: string;
                /** @description Asset that serves as margin. */
                base_asset: "USDT" | (string & {});
                /** @description Futures exchange. */
                exchange: "EXCHANGE_2" | (string & {});
                /**
                 * @description What is held back for the symbol. Unit: base_asset of the row.
                 * @example 240.96
                 */
                blocked_balance: components["schemas"]["Decimal"];
                /**
                 * @description Margin of its position. Unit: base_asset of the row.
                 * @example 240.96
                 */
                position_margin: components["schemas"]["Decimal"];
                /**
                 * @description Margin of its working orders; may be negative. Unit: base_asset of the row.
                 * @example 0
                 */
                open_order_margin: components["schemas"]["Decimal"];
            }[];
        };
        /** @description Transactions. */
        GetTransactionsResult: {
            /** @description Futures exchange. */
            exchange: "EXCHANGE_2" | (string & {});
            /**
             * @description Id of the transaction; its form is not documented.
             * @example 7d0f6f2e-1111-4222-8333-944455556666
             */
            transaction_id: string;
            /**
             * @description Symbol in upper case.
             * @example ETHUSDT
             */
            symbol: string;
            /** @description Kind. */
            type: "COMMISSION" | "P&L" | "FUNDING_FEE" | "LIQUIDATION_FEE" | "ADD_MARGIN" | (string & {});
            /** @description Asset of the amount. */
            quote_asset: "USDT" | (string & {});
            /**
             * @description What the wallet gained; negative for what it lost. Unit: quote_asset of the row.
             * @example -0.782
             */
            amount: components["schemas"]["Decimal"];
        }[];
        FuturesGetTickerParameters: {
            /** @description Futures exchange. There is only EXCHANGE_2. */
            exchange: components["schemas"]["Exchange"];
            /** @description Symbol of the perpetual, such as ETHUSDT. Case does not matter. */
            symbol: components["schemas"]["FuturesSymbol"];
        };
        FuturesGetAllPairsTickerParameters: {
            /** @description Futures exchange. There is only EXCHANGE_2. */
            exchange: components["schemas"]["Exchange"];
        };
        FuturesGetOrderBookParameters: {
            /** @description Futures exchange. There is only EXCHANGE_2. */
            exchange: components["schemas"]["Exchange"];
            /** @description Symbol of the perpetual, such as ETHUSDT. Case does not matter. */
            symbol: components["schemas"]["FuturesSymbol"];
            /**
             * @description Send the text "true" for the deeper view.
             * @enum {string}
             */
            l2Orderbook?: "true";
        };
        GetKlinesParameters: {
            /** @description Futures exchange. There is only EXCHANGE_2. */
            exchange: components["schemas"]["Exchange"];
            /** @description Symbol of the perpetual, such as ETHUSDT. Case does not matter. */
            symbol: components["schemas"]["FuturesSymbol"];
            /**
             * @description Length of a candle in minutes, as text. 60 is an hour, 1440 a day. Unit: minutes.
             * @example 60
             * @enum {string}
             */
            interval: "1" | "5" | "15" | "30" | "60" | "120" | "240" | "360" | "720" | "1440";
            /** @description Start of the time range. */
            start_time?: components["schemas"]["Time"];
            /** @description End of the time range. */
            end_time?: components["schemas"]["Time"];
            /**
             * @description Number of candles.
             * @example 100
             */
            limit?: number;
        };
        FuturesGetTradesParameters: {
            /** @description Futures exchange. There is only EXCHANGE_2. */
            exchange: components["schemas"]["Exchange"];
            /** @description Symbol of the perpetual, such as ETHUSDT. Case does not matter. */
            symbol: components["schemas"]["FuturesSymbol"];
        };
        GetOrderStatusParameters: {
            /** @description The venue's id of the order. Needed unless client_order_id is given. */
            order_id?: components["schemas"]["FuturesOrderId"];
            /** @description The id that the order was given by its client. The page of this call does not list it; the venue's rules for lost answers do. */
            client_order_id?: components["schemas"]["ClientOrderId"];
        };
        /** @description One page of orders. */
        OpenOrdersResult: {
            /** @description Orders. */
            orders: components["schemas"]["FuturesOrder"][];
            /** @description The to_time of the next page. Unit: ms. */
            cursor?: number | null;
        };
        GetLeverageParameters: {
            /** @description Symbol of the perpetual, such as ETHUSDT. Case does not matter. */
            symbol: components["schemas"]["FuturesSymbol"];
            /** @description Futures exchange. There is only EXCHANGE_2. */
            exchange: components["schemas"]["Exchange"];
        };
        /** @description The setting. */
        GetLeverageResult: {
            /** @description Futures exchange. */
            exchange: "EXCHANGE_2" | (string & {});
            /**
             * @description Symbol in upper case.
             * @example ETHUSDT
             */
            symbol: string;
            /**
             * @description Leverage as text. Unit: times.
             * @example 5
             */
            leverage: components["schemas"]["UnsignedDecimal"];
        };
        GetInstrumentInfoParameters: {
            /** @description Futures exchange; all of them when absent. There is only EXCHANGE_2. */
            exchange?: components["schemas"]["Exchange"];
        };
        FuturesGetPositionsParameters: {
            /** @description Futures exchange. There is only EXCHANGE_2. */
            exchange: components["schemas"]["Exchange"];
            /** @description Symbol of one perpetual, such as ETHUSDT; all of them when absent. Case does not matter. */
            symbol?: components["schemas"]["FuturesSymbol"];
        };
        FuturesGetWalletBalanceParameters: Record<string, never>;
        GetTransactionsParameters: {
            /** @description Futures exchange. There is only EXCHANGE_2. */
            exchange: components["schemas"]["Exchange"];
            /** @description Symbol of one perpetual, such as ETHUSDT; all of them when absent. Case does not matter. */
            symbol?: components["schemas"]["FuturesSymbol"];
            /**
             * @description Kind of the transactions; all of them when absent.
             * @enum {string}
             */
            type?: "commission" | "P&L" | "funding fee" | "liquidation fee";
            /**
             * @description Number of transactions.
             * @example 20
             */
            limit?: number;
            /** @description Start of the time range. */
            from_time?: components["schemas"]["Time"];
            /** @description End of the time range. */
            to_time?: components["schemas"]["Time"];
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
        /** @description One page of orders. */
        FuturesOrders: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["ClosedOrdersResult"];
                } | components["schemas"]["Refusal"];
            };
        };
        /** @description The leverage of the symbol. */
        FuturesLeverage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["UpdateLeverageResult"];
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
    "futures.getTicker": {
        parameters: {
            query: {
                /** @description Futures exchange. There is only EXCHANGE_2. */
                exchange: components["schemas"]["Exchange"];
                /** @description Symbol of the perpetual, such as ETHUSDT. Case does not matter. */
                symbol: components["schemas"]["FuturesSymbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticker by exchange. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FuturesGetTickerResult"];
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
    "futures.getAllPairsTicker": {
        parameters: {
            query: {
                /** @description Futures exchange. There is only EXCHANGE_2. */
                exchange: components["schemas"]["Exchange"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tickers by symbol. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FuturesGetAllPairsTickerResult"];
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
    "futures.getOrderBook": {
        parameters: {
            query: {
                /** @description Futures exchange. There is only EXCHANGE_2. */
                exchange: components["schemas"]["Exchange"];
                /** @description Symbol of the perpetual, such as ETHUSDT. Case does not matter. */
                symbol: components["schemas"]["FuturesSymbol"];
                /** @description Send the text "true" for the deeper view. */
                l2Orderbook?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order book. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FuturesGetOrderBookResult"];
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
    "futures.getKlines": {
        parameters: {
            query: {
                /** @description Futures exchange. There is only EXCHANGE_2. */
                exchange: components["schemas"]["Exchange"];
                /** @description Symbol of the perpetual, such as ETHUSDT. Case does not matter. */
                symbol: components["schemas"]["FuturesSymbol"];
                /** @description Length of a candle in minutes, as text. 60 is an hour, 1440 a day. */
                interval: "1" | "5" | "15" | "30" | "60" | "120" | "240" | "360" | "720" | "1440";
                /** @description Start of the time range. */
                start_time?: components["schemas"]["Time"];
                /** @description End of the time range. */
                end_time?: components["schemas"]["Time"];
                /** @description Number of candles. */
                limit?: number;
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
                        data: components["schemas"]["GetKlinesResult"];
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
    "futures.getTrades": {
        parameters: {
            query: {
                /** @description Futures exchange. There is only EXCHANGE_2. */
                exchange: components["schemas"]["Exchange"];
                /** @description Symbol of the perpetual, such as ETHUSDT. Case does not matter. */
                symbol: components["schemas"]["FuturesSymbol"];
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
                        data: components["schemas"]["FuturesGetTradesResult"];
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
    "futures.getOrderStatus": {
        parameters: {
            query?: {
                /** @description The venue's id of the order. Needed unless client_order_id is given. */
                order_id?: components["schemas"]["FuturesOrderId"];
                /** @description The id that the order was given by its client. The page of this call does not list it; the venue's rules for lost answers do. */
                client_order_id?: components["schemas"]["ClientOrderId"];
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
                        data: components["schemas"]["GetOrderStatusResult"];
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
    "futures.placeOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesPlaceOrderParameters"];
            };
        };
        responses: {
            /** @description The order as it was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FuturesPlaceOrderResult"];
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
    "futures.cancelOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FuturesCancelOrderParameters"];
            };
        };
        responses: {
            /** @description The order, about to be cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FuturesCancelOrderResult"];
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
    "futures.cancelAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelAllParameters"];
            };
        };
        responses: {
            /** @description The orders that are about to be cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CancelAllResult"];
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
    "futures.openOrders": {
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
            200: components["responses"]["FuturesOrders"];
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.closedOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosedOrdersParameters"];
            };
        };
        responses: {
            200: components["responses"]["FuturesOrders"];
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getLeverage": {
        parameters: {
            query: {
                /** @description Symbol of the perpetual, such as ETHUSDT. Case does not matter. */
                symbol: components["schemas"]["FuturesSymbol"];
                /** @description Futures exchange. There is only EXCHANGE_2. */
                exchange: components["schemas"]["Exchange"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FuturesLeverage"];
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.updateLeverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLeverageParameters"];
            };
        };
        responses: {
            200: components["responses"]["FuturesLeverage"];
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "futures.getInstrumentInfo": {
        parameters: {
            query?: {
                /** @description Futures exchange; all of them when absent. There is only EXCHANGE_2. */
                exchange?: components["schemas"]["Exchange"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Instruments by symbol. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GetInstrumentInfoResult"];
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
    "futures.getPositions": {
        parameters: {
            query: {
                /** @description Futures exchange. There is only EXCHANGE_2. */
                exchange: components["schemas"]["Exchange"];
                /** @description Symbol of one perpetual, such as ETHUSDT; all of them when absent. Case does not matter. */
                symbol?: components["schemas"]["FuturesSymbol"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open positions, or the text that there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FuturesGetPositionsResult"];
                    } | {
                        /**
                         * @description Nothing is open.
                         * @constant
                         */
                        message: "There are no open Positions";
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
    "futures.addMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMarginParameters"];
            };
        };
        responses: {
            /** @description The position after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AddMarginResult"];
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
    "futures.getWalletBalance": {
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
                        data: components["schemas"]["FuturesGetWalletBalanceResult"];
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
    "futures.getTransactions": {
        parameters: {
            query: {
                /** @description Futures exchange. There is only EXCHANGE_2. */
                exchange: components["schemas"]["Exchange"];
                /** @description Symbol of one perpetual, such as ETHUSDT; all of them when absent. Case does not matter. */
                symbol?: components["schemas"]["FuturesSymbol"];
                /** @description Kind of the transactions; all of them when absent. */
                type?: "commission" | "P&L" | "funding fee" | "liquidation fee";
                /** @description Number of transactions. */
                limit?: number;
                /** @description Start of the time range. */
                from_time?: components["schemas"]["Time"];
                /** @description End of the time range. */
                to_time?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Transactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GetTransactionsResult"];
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
}
