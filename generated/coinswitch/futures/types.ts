// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

export interface paths {
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
         * @description Leverage is one number per symbol and is not part of an order; set it before ordering. It is refused while the symbol has an open position or any open order: cancel and close first. It is sent as a number and answered as text. Whether setting the current value again is accepted is not known; read it with futures.getLeverage and skip the call when it is the same.
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
        post: operations["futures.getOpenOrders"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Symbol of a perpetual, base and quote asset joined, such as ETHUSDT. Case does not matter; answers use upper case.
         * @example ETHUSDT
         */
        FuturesSymbol: string;
        /**
         * @description Futures exchange. There is only this one.
         * @enum {string}
         */
        Exchange: "EXCHANGE_2";
        /** @description The setting. */
        UpdateLeverageResult: {
            /** @description Futures exchange. */
            exchange: "EXCHANGE_2" | (string & {});
            /** @description Symbol in upper case. */
            symbol: string;
            /** @description Leverage as text. Unit: times. */
            leverage: components["schemas"]["UnsignedDecimal"];
        };
        /** @description A decimal number as text, never negative. */
        UnsignedDecimal: string;
        Refusal: {
            /** @description What was wrong, in the venue's words. */
            message: string;
        };
        /** @description What was wrong, in the venue's words. */
        Failure: {
            /** @description What was wrong, in the venue's words. */
            message: string;
        };
        UpdateLeverageParameters: {
            symbol: components["schemas"]["FuturesSymbol"];
            exchange: components["schemas"]["Exchange"];
            /** @description Leverage, a whole number from the symbol's min_leverage to its max_leverage in steps of its leverage_step (futures.getInstrumentInfo). Unit: times. */
            leverage: number;
        };
        /** @description Instruments, keyed by symbol in upper case. */
        GetInstrumentInfoResult: {
            [key: string]: components["schemas"]["Instrument"];
        };
        /** @description Rules of one perpetual. */
        Instrument: {
            /** @description Base asset in lower case, not the pair; the pair is the key of the map. */
            symbol: string;
            /** @description Base asset in lower case. */
            base_asset: string;
            /** @description Quote asset in lower case. */
            quote_asset: string;
            /** @description State of the market. */
            status: "TRADING" | (string & {});
            /** @description Kind of contract. */
            type: "PERPETUAL_FUTURES" | (string & {});
            /** @description Lowest leverage. Unit: times. */
            min_leverage: components["schemas"]["UnsignedDecimal"];
            /** @description Highest leverage. Unit: times. */
            max_leverage: components["schemas"]["UnsignedDecimal"];
            /** @description Step between leverages. Unit: times. */
            leverage_step: number | string;
            /** @description Smallest order. Unit: base asset. */
            min_base_quantity: components["schemas"]["UnsignedDecimal"];
            /** @description Step between order quantities. Unit: base asset. */
            base_quantity_step_size: components["schemas"]["UnsignedDecimal"];
            /** @description Step between order quantities. Unit: base asset. */
            lot_size: components["schemas"]["UnsignedDecimal"];
            /** @description Decimals of a quantity. */
            quantity_precision: number;
            /** @description Decimals of a price. */
            price_precision: number;
            /** @description Price step of unclear unit: it does not fit price_precision and may count units of the last quote decimal. Do not round prices with it alone. */
            tick_size: number | string;
            /** @description Largest market order. Unit: base asset. */
            max_market_base_quantity: components["schemas"]["UnsignedDecimal"];
            /** @description Largest limit order. Unit: base asset. */
            max_base_quantity: components["schemas"]["UnsignedDecimal"];
            /** @description Risk limit. Unit: USDT. */
            risk_limit: components["schemas"]["UnsignedDecimal"];
            /** @description Maintenance margin rate, presumably in percent. Unit: percent. */
            maint_margin_rate: components["schemas"]["UnsignedDecimal"];
            /** @description Taker fee; 0.0006 is 0.06 %. Unit: ratio. */
            taker_fee_rate: components["schemas"]["Decimal"];
            /** @description Maker fee. Unit: ratio. */
            maker_fee_rate: components["schemas"]["Decimal"];
            /** @description Fee of a liquidation. Unit: ratio. */
            liq_fee_rate: components["schemas"]["Decimal"];
            /** @description Decimals of quote amounts. */
            quote_asset_precision: number;
        };
        /** @description A decimal number as text, up to 18 decimals. */
        Decimal: string;
        /** @description Open positions. */
        FuturesGetPositionsResult: components["schemas"]["Position"][];
        /** @description One open position. */
        Position: {
            /** @description Futures exchange. */
            exchange: "EXCHANGE_2" | (string & {});
            /** @description Id of the position. */
            position_id: string;
            /** @description Symbol in upper case. */
            symbol: string;
            /**
             * @description Side.
             * @enum {string}
             */
            position_side: "LONG" | "SHORT";
            /** @description Leverage. Unit: times. */
            leverage: components["schemas"]["UnsignedDecimal"];
            /** @description Size. Unit: base asset. */
            position_size: components["schemas"]["Decimal"];
            /** @description Notional value. Unit: USDT. */
            position_value: components["schemas"]["Decimal"];
            /** @description Margin allocated to it. Unit: USDT. */
            position_margin: components["schemas"]["Decimal"];
            /** @description Margin below which it is closed by force. Unit: USDT. */
            maint_margin: components["schemas"]["Decimal"];
            /** @description Average entry price. Unit: USDT. */
            avg_entry_price: components["schemas"]["UnsignedDecimal"];
            /** @description Mark price. Unit: USDT. */
            mark_price: components["schemas"]["UnsignedDecimal"];
            /** @description Price of the last trade. Unit: USDT. */
            last_price: components["schemas"]["UnsignedDecimal"];
            /** @description Profit or loss not yet realised. Unit: USDT. */
            unrealised_pnl: components["schemas"]["Decimal"];
            /** @description Mark price of liquidation; negative when there is margin to spare. Unit: USDT. */
            liquidation_price: components["schemas"]["Decimal"];
            /** @description Id given by a client; all zeros when there is none. */
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
        /** @description Unix time. Unit: ms. */
        Time: number;
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
        AddMarginResult: components["schemas"]["Position"];
        GetOpenOrdersParameters: {
            exchange: components["schemas"]["Exchange"];
            /** @description Symbol of one perpetual, such as ETHUSDT; all of them when absent. Case does not matter. */
            symbol?: components["schemas"]["FuturesSymbol"];
            /** @description Orders per page, at most 50. */
            limit?: number;
            /** @description Earliest creation time. At most 7 days before to_time. */
            from_time?: components["schemas"]["Time"];
            /** @description Latest creation time. At most 7 days after from_time. */
            to_time?: components["schemas"]["Time"];
        };
        /** @description One page of orders. */
        GetOpenOrdersResult: {
            /** @description Working orders. */
            orders: components["schemas"]["FuturesOrder"][];
            /** @description The to_time of the next page. Unit: ms. */
            cursor?: number | null;
        };
        /** @description One order. */
        FuturesOrder: {
            /** @description Id of the order. */
            order_id: string;
            /** @description Futures exchange. */
            exchange: "EXCHANGE_2" | (string & {});
            /** @description Symbol in upper case. */
            symbol: string;
            /**
             * @description Side.
             * @enum {string}
             */
            side: "BUY" | "SELL";
            /** @description State. RAISED is working and CANCELLATION_RAISED is about to be cancelled; EXECUTED, CANCELLED and, unlike spot, PARTIALLY_EXECUTED are final. */
            status: "RAISED" | "EXECUTED" | "PARTIALLY_EXECUTED" | "CANCELLED" | "CANCELLATION_RAISED" | (string & {});
            /** @description Kind of order. */
            order_type: "MARKET" | "LIMIT" | "TAKE_PROFIT_MARKET" | "STOP_MARKET" | (string & {});
            /** @description Quantity; 0 for orders that close the whole position. Unit: base asset. */
            quantity: components["schemas"]["Decimal"];
            /** @description Quantity executed so far. Unit: base asset. */
            exec_quantity: components["schemas"]["Decimal"];
            /** @description Limit price. Unit: USDT. */
            price: components["schemas"]["UnsignedDecimal"];
            /** @description Average price of executions; 0 before the first. Unit: USDT. */
            avg_execution_price: components["schemas"]["UnsignedDecimal"];
            /** @description Fee; an estimate while nothing was executed. Unit: USDT. */
            execution_fee: components["schemas"]["Decimal"];
            /** @description Profit or loss realised. Unit: USDT. */
            realised_pnl: components["schemas"]["Decimal"];
            /** @description Price that triggers the order. Unit: USDT. */
            trigger_price?: components["schemas"]["UnsignedDecimal"];
            /** @description Whether it can only shrink a position. */
            reduce_only: boolean;
            /** @description Id given by the client. */
            client_order_id?: string;
            /** @description When it was placed. */
            created_at: components["schemas"]["Time"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Time"];
        };
        /** @description Balances. */
        FuturesGetWalletBalanceResult: {
            /** @description Totals per base asset. */
            base_asset_balances: {
                /** @description Asset that serves as margin. */
                base_asset: "USDT" | "INR" | (string & {});
                /** @description Totals, in units of base_asset. */
                balances: {
                    /** @description Everything in the wallet. Unit: base_asset of the row. */
                    total_balance: components["schemas"]["Decimal"];
                    /** @description What can be used now. Unit: base_asset of the row. */
                    total_available_balance: components["schemas"]["Decimal"];
                    /** @description What is held back. Unit: base_asset of the row. */
                    total_blocked_balance: components["schemas"]["Decimal"];
                    /** @description Margin of open positions. Unit: base_asset of the row. */
                    total_position_margin: components["schemas"]["Decimal"];
                    /** @description Margin of working orders; may be negative. Unit: base_asset of the row. */
                    total_open_order_margin: components["schemas"]["Decimal"];
                };
            }[];
            /** @description What each symbol holds back. */
            asset?: {
                /** @description Symbol of the perpetual. */
                symbol: string;
                /** @description Asset that serves as margin. */
                base_asset: "USDT" | (string & {});
                /** @description Futures exchange. */
                exchange: "EXCHANGE_2" | (string & {});
                /** @description What is held back for the symbol. Unit: base_asset of the row. */
                blocked_balance: components["schemas"]["Decimal"];
                /** @description Margin of its position. Unit: base_asset of the row. */
                position_margin: components["schemas"]["Decimal"];
                /** @description Margin of its working orders; may be negative. Unit: base_asset of the row. */
                open_order_margin: components["schemas"]["Decimal"];
            }[];
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
            /** @description Symbol in upper case. */
            symbol: string;
            /** @description Leverage as text. Unit: times. */
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
    };
    responses: {
        /** @description The leverage of the symbol. */
        Leverage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["UpdateLeverageResult"];
                } | components["schemas"]["Refusal"];
            };
        };
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
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            200: components["responses"]["Leverage"];
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
            200: components["responses"]["Leverage"];
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
    "futures.getOpenOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetOpenOrdersParameters"];
            };
        };
        responses: {
            /** @description Working orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GetOpenOrdersResult"];
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
}
