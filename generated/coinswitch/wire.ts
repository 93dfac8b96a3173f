// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { WireSchemas } from "../../src/sandbox/types.js";

/** HTTP statuses of refusals by their codes; the others come under 200. */
export const refusalStatuses: Readonly<Record<string, number>> = {
 "10017": 404
};

export const wire: WireSchemas = {
 "components": {
  "schemas": {
   "Exchange": {
    "type": "string",
    "enum": [
     "EXCHANGE_2"
    ]
   },
   "FuturesSymbol": {
    "type": "string",
    "pattern": "^[0-9A-Za-z]{2,30}$",
    "examples": [
     "ETHUSDT"
    ]
   },
   "FuturesOrderId": {
    "type": "string",
    "minLength": 1,
    "examples": [
     "019b7a10-2c44-7c1e-9f00-1f2d3c4b5a69"
    ]
   },
   "ClientOrderId": {
    "type": "string",
    "minLength": 1,
    "examples": [
     "1b7a7e1e-6d0c-4f3e-8f2a-3d9c5a0b7e11"
    ]
   },
   "SpotExchange": {
    "type": "string",
    "enum": [
     "coinswitchx",
     "c2c1",
     "c2c2"
    ]
   },
   "SpotExchanges": {
    "type": "string",
    "pattern": "^(coinswitchx|c2c1|c2c2)(,(coinswitchx|c2c1|c2c2))*$",
    "examples": [
     "coinswitchx,c2c1"
    ]
   },
   "SpotSymbol": {
    "type": "string",
    "pattern": "^[0-9A-Za-z]{1,20}/[0-9A-Za-z]{1,20}$",
    "examples": [
     "BTC/INR"
    ]
   },
   "Decimal": {
    "type": "string",
    "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
    "examples": [
     "12.5"
    ]
   },
   "UnsignedDecimal": {
    "type": "string",
    "pattern": "^[0-9]+(\\.[0-9]+)?$",
    "examples": [
     "12.5"
    ]
   },
   "NumberOrText": {
    "type": [
     "number",
     "string"
    ],
    "pattern": "^-?[0-9]+(\\.[0-9]+)?([eE]-?[0-9]+)?$"
   },
   "Time": {
    "type": "integer",
    "minimum": 0,
    "x-unit": "ms"
   },
   "Failure": {
    "type": "object",
    "required": [
     "message"
    ],
    "properties": {
     "message": {
      "type": "string"
     }
    }
   },
   "Refusal": {
    "type": "object",
    "x-arm": "error",
    "required": [
     "message"
    ],
    "not": {
     "required": [
      "data"
     ]
    },
    "properties": {
     "message": {
      "type": "string"
     }
    }
   },
   "HftCategory": {
    "type": "string",
    "enum": [
     "linear",
     "option"
    ]
   },
   "HftSymbol": {
    "type": "string",
    "pattern": "^[0-9A-Z][0-9A-Z-]{1,39}$",
    "examples": [
     "BTCUSDT"
    ]
   },
   "HftOrderId": {
    "type": "string",
    "minLength": 1,
    "examples": [
     "a1b2c3d4-0000-4000-8000-000000000001"
    ]
   },
   "HftOrderLinkId": {
    "type": "string",
    "minLength": 1,
    "maxLength": 36,
    "examples": [
     "my-order-1"
    ]
   },
   "HftCursor": {
    "type": "string",
    "minLength": 1,
    "examples": [
     "page%3D2"
    ]
   },
   "HftNextCursor": {
    "type": "string",
    "examples": [
     ""
    ]
   },
   "HftDecimal": {
    "type": "string",
    "pattern": "^(-?[0-9]+(\\.[0-9]+)?)?$",
    "examples": [
     "0.5"
    ]
   },
   "HftTime": {
    "type": "string",
    "pattern": "^[0-9]*$",
    "x-unit": "ms",
    "examples": [
     "1767225600000"
    ]
   },
   "HftOk": {
    "const": 0
   },
   "HftExtInfo": {
    "type": "object"
   },
   "HftAnsweredAt": {
    "$ref": "#/components/schemas/Time"
   },
   "HftRefusal": {
    "type": "object",
    "x-arm": "error",
    "required": [
     "retCode",
     "retMsg"
    ],
    "properties": {
     "retCode": {
      "type": "integer",
      "not": {
       "const": 0
      },
      "examples": [
       10001
      ]
     },
     "retMsg": {
      "type": "string",
      "examples": [
       "params error"
      ]
     },
     "time": {
      "$ref": "#/components/schemas/HftAnsweredAt"
     }
    }
   },
   "HftProblem": {
    "oneOf": [
     {
      "$ref": "#/components/schemas/HftRefusal"
     },
     {
      "$ref": "#/components/schemas/Failure"
     }
    ]
   },
   "FuturesBookLevel": {
    "type": "array",
    "minItems": 2,
    "items": [
     {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "3010.20"
      ]
     },
     {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset",
      "examples": [
       "8.05"
      ]
     }
    ]
   },
   "FuturesTicker": {
    "type": "object",
    "required": [
     "symbol",
     "exchange",
     "last_price",
     "low_price_24h",
     "high_price_24h",
     "best_ask_price",
     "best_bid_price",
     "best_ask_size",
     "best_bid_size",
     "price_24h_pcnt",
     "base_asset_volume_24h",
     "quote_asset_volume_24h",
     "index_price",
     "mark_price",
     "open_interest",
     "open_interest_value",
     "funding_rate",
     "timestamp",
     "next_funding_timestamp"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "examples": [
       "ETHUSDT"
      ]
     },
     "exchange": {
      "type": "string",
      "x-known-values": [
       "EXCHANGE_2"
      ]
     },
     "last_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "3010.20"
      ]
     },
     "low_price_24h": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "2955.10"
      ]
     },
     "high_price_24h": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "3055.00"
      ]
     },
     "best_ask_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "3010.30"
      ]
     },
     "best_bid_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "3010.20"
      ]
     },
     "best_ask_size": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset",
      "examples": [
       "12.4"
      ]
     },
     "best_bid_size": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset",
      "examples": [
       "8.05"
      ]
     },
     "price_24h_pcnt": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "percent",
      "examples": [
       "-0.812000"
      ]
     },
     "base_asset_volume_24h": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset",
      "examples": [
       "410233.10"
      ]
     },
     "quote_asset_volume_24h": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "1236000000.5"
      ]
     },
     "index_price": {
      "$ref": "#/components/schemas/NumberOrText",
      "x-unit": "USDT",
      "examples": [
       3009.4
      ]
     },
     "mark_price": {
      "$ref": "#/components/schemas/NumberOrText",
      "x-unit": "USDT",
      "examples": [
       3010.5
      ]
     },
     "open_interest": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset",
      "examples": [
       "910022.3"
      ]
     },
     "open_interest_value": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "2739600000.1"
      ]
     },
     "funding_rate": {
      "$ref": "#/components/schemas/NumberOrText",
      "x-unit": "ratio",
      "examples": [
       0.00008
      ]
     },
     "timestamp": {
      "$ref": "#/components/schemas/Time"
     },
     "next_funding_timestamp": {
      "$ref": "#/components/schemas/Time"
     }
    }
   },
   "FuturesOrdersLimit": {
    "type": "integer",
    "minimum": 1,
    "maximum": 50,
    "examples": [
     50
    ]
   },
   "FuturesOrder": {
    "type": "object",
    "required": [
     "order_id",
     "exchange",
     "symbol",
     "side",
     "status",
     "order_type",
     "quantity",
     "exec_quantity",
     "price",
     "avg_execution_price",
     "execution_fee",
     "realised_pnl",
     "reduce_only",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "order_id": {
      "$ref": "#/components/schemas/FuturesOrderId"
     },
     "exchange": {
      "type": "string",
      "x-known-values": [
       "EXCHANGE_2"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "ETHUSDT"
      ]
     },
     "side": {
      "type": "string",
      "enum": [
       "BUY",
       "SELL"
      ]
     },
     "status": {
      "type": "string",
      "x-known-values": [
       "RAISED",
       "EXECUTED",
       "PARTIALLY_EXECUTED",
       "CANCELLED",
       "CANCELLATION_RAISED"
      ]
     },
     "order_type": {
      "type": "string",
      "x-known-values": [
       "MARKET",
       "LIMIT",
       "TAKE_PROFIT_MARKET",
       "STOP_MARKET"
      ],
      "examples": [
       "LIMIT"
      ]
     },
     "quantity": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset",
      "examples": [
       "0.4"
      ]
     },
     "exec_quantity": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset",
      "examples": [
       "0"
      ]
     },
     "price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "2950.5"
      ]
     },
     "avg_execution_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "0"
      ]
     },
     "execution_fee": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT",
      "examples": [
       "0.1926"
      ]
     },
     "realised_pnl": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT",
      "examples": [
       "0"
      ]
     },
     "trigger_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "2800"
      ]
     },
     "reduce_only": {
      "type": "boolean"
     },
     "client_order_id": {
      "type": "string",
      "examples": [
       "1b7a7e1e-6d0c-4f3e-8f2a-3d9c5a0b7e11"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/Time"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Time"
     }
    }
   },
   "FuturesCancelledOrder": {
    "type": "object",
    "required": [
     "order_id",
     "exchange",
     "symbol",
     "side",
     "status",
     "order_type",
     "quantity",
     "exec_quantity",
     "price",
     "avg_exec_price",
     "exec_fee",
     "reduce_only",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "order_id": {
      "$ref": "#/components/schemas/FuturesOrderId"
     },
     "exchange": {
      "type": "string",
      "x-known-values": [
       "EXCHANGE_2"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "ETHUSDT"
      ]
     },
     "side": {
      "type": "string",
      "enum": [
       "BUY",
       "SELL"
      ]
     },
     "status": {
      "type": "string",
      "x-known-values": [
       "CANCELLATION_RAISED"
      ]
     },
     "order_type": {
      "type": "string",
      "x-known-values": [
       "MARKET",
       "LIMIT",
       "TAKE_PROFIT_MARKET",
       "STOP_MARKET"
      ],
      "examples": [
       "LIMIT"
      ]
     },
     "quantity": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset",
      "examples": [
       "0.4"
      ]
     },
     "exec_quantity": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset",
      "examples": [
       "0"
      ]
     },
     "price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "2950.5"
      ]
     },
     "avg_exec_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "0"
      ]
     },
     "exec_fee": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT",
      "examples": [
       "0"
      ]
     },
     "trigger_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "2800"
      ]
     },
     "reduce_only": {
      "type": "boolean"
     },
     "client_order_id": {
      "type": "string",
      "examples": [
       "1b7a7e1e-6d0c-4f3e-8f2a-3d9c5a0b7e11"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/Time"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Time"
     }
    }
   },
   "FuturesInstrument": {
    "type": "object",
    "required": [
     "symbol",
     "base_asset",
     "quote_asset",
     "status",
     "type",
     "min_leverage",
     "max_leverage",
     "leverage_step",
     "min_base_quantity",
     "base_quantity_step_size",
     "lot_size",
     "quantity_precision",
     "price_precision",
     "tick_size",
     "max_market_base_quantity",
     "max_base_quantity",
     "risk_limit",
     "maint_margin_rate",
     "taker_fee_rate",
     "maker_fee_rate",
     "liq_fee_rate",
     "quote_asset_precision"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "examples": [
       "eth"
      ]
     },
     "base_asset": {
      "type": "string",
      "examples": [
       "eth"
      ]
     },
     "quote_asset": {
      "type": "string",
      "examples": [
       "usdt"
      ]
     },
     "status": {
      "type": "string",
      "x-known-values": [
       "TRADING"
      ]
     },
     "type": {
      "type": "string",
      "x-known-values": [
       "PERPETUAL_FUTURES"
      ]
     },
     "min_leverage": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "times",
      "examples": [
       "1"
      ]
     },
     "max_leverage": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "times",
      "examples": [
       "20"
      ]
     },
     "leverage_step": {
      "type": [
       "number",
       "string"
      ],
      "minimum": 0,
      "pattern": "^[0-9]+(\\.[0-9]+)?$",
      "x-unit": "times",
      "examples": [
       1
      ]
     },
     "min_base_quantity": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset",
      "examples": [
       "0.01"
      ]
     },
     "base_quantity_step_size": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset",
      "examples": [
       "0.01"
      ]
     },
     "lot_size": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset",
      "examples": [
       "0.01"
      ]
     },
     "quantity_precision": {
      "type": "integer",
      "minimum": 0
     },
     "price_precision": {
      "type": "integer",
      "minimum": 0
     },
     "tick_size": {
      "type": [
       "number",
       "string"
      ],
      "minimum": 0,
      "pattern": "^[0-9]+(\\.[0-9]+)?$"
     },
     "max_market_base_quantity": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset",
      "examples": [
       "700"
      ]
     },
     "max_base_quantity": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset",
      "examples": [
       "6000"
      ]
     },
     "risk_limit": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "800000"
      ]
     },
     "maint_margin_rate": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "percent",
      "examples": [
       "0.6"
      ]
     },
     "taker_fee_rate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio",
      "examples": [
       "0.0006"
      ]
     },
     "maker_fee_rate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio",
      "examples": [
       "0.0002"
      ]
     },
     "liq_fee_rate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio",
      "examples": [
       "0.007"
      ]
     },
     "quote_asset_precision": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "FuturesPosition": {
    "type": "object",
    "required": [
     "exchange",
     "position_id",
     "symbol",
     "position_side",
     "leverage",
     "position_size",
     "position_value",
     "position_margin",
     "maint_margin",
     "avg_entry_price",
     "mark_price",
     "last_price",
     "unrealised_pnl",
     "liquidation_price",
     "status",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "x-known-values": [
       "EXCHANGE_2"
      ]
     },
     "position_id": {
      "type": "string",
      "examples": [
       "5f0e4f0c-0d2c-4d2a-9b6e-0a54b8f1c001"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "ETHUSDT"
      ]
     },
     "position_side": {
      "type": "string",
      "enum": [
       "LONG",
       "SHORT"
      ]
     },
     "leverage": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "times",
      "examples": [
       "5"
      ]
     },
     "position_size": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset",
      "examples": [
       "0.4"
      ]
     },
     "position_value": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT",
      "examples": [
       "1204.8"
      ]
     },
     "position_margin": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT",
      "examples": [
       "240.96"
      ]
     },
     "maint_margin": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT",
      "examples": [
       "7.2288"
      ]
     },
     "avg_entry_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "3012"
      ]
     },
     "mark_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "3010.5"
      ]
     },
     "last_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT",
      "examples": [
       "3010.2"
      ]
     },
     "unrealised_pnl": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT",
      "examples": [
       "-0.6"
      ]
     },
     "liquidation_price": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT",
      "examples": [
       "2537.3"
      ]
     },
     "client_txn_id": {
      "type": "string",
      "examples": [
       "00000000-0000-0000-0000-000000000000"
      ]
     },
     "margin_type": {
      "type": "string",
      "x-known-values": [
       "ISOLATED"
      ]
     },
     "status": {
      "type": "string",
      "x-known-values": [
       "OPEN"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/Time"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Time"
     }
    }
   },
   "HftServerTime": {
    "type": "object",
    "required": [
     "timeSecond",
     "timeNano"
    ],
    "properties": {
     "timeSecond": {
      "type": "string",
      "pattern": "^[0-9]+$",
      "x-unit": "s",
      "examples": [
       "1767225600"
      ]
     },
     "timeNano": {
      "type": "string",
      "pattern": "^[0-9]+$",
      "x-unit": "ns",
      "examples": [
       "1767225600123000000"
      ]
     }
    }
   },
   "HftInstrument": {
    "type": "object",
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "examples": [
       "BTCUSDT"
      ]
     },
     "contractType": {
      "type": "string",
      "x-known-values": [
       "LinearPerpetual",
       "LinearFutures"
      ]
     },
     "status": {
      "type": "string",
      "x-known-values": [
       "PreLaunch",
       "Trading",
       "Delivering",
       "Closed"
      ]
     },
     "baseCoin": {
      "type": "string",
      "examples": [
       "BTC"
      ]
     },
     "quoteCoin": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "settleCoin": {
      "type": "string",
      "x-known-values": [
       "USDT",
       "INR"
      ]
     },
     "optionsType": {
      "type": "string",
      "x-known-values": [
       "Call",
       "Put"
      ]
     },
     "launchTime": {
      "$ref": "#/components/schemas/HftTime",
      "examples": [
       "1585526400000"
      ]
     },
     "deliveryTime": {
      "$ref": "#/components/schemas/HftTime",
      "examples": [
       "0"
      ]
     },
     "priceScale": {
      "type": "string",
      "examples": [
       "2"
      ]
     },
     "leverageFilter": {
      "type": "object",
      "properties": {
       "minLeverage": {
        "$ref": "#/components/schemas/HftDecimal",
        "x-unit": "times",
        "examples": [
         "1"
        ]
       },
       "maxLeverage": {
        "$ref": "#/components/schemas/HftDecimal",
        "x-unit": "times",
        "examples": [
         "25"
        ]
       },
       "leverageStep": {
        "$ref": "#/components/schemas/HftDecimal",
        "x-unit": "times",
        "examples": [
         "0.01"
        ]
       }
      }
     },
     "priceFilter": {
      "type": "object",
      "properties": {
       "minPrice": {
        "$ref": "#/components/schemas/HftDecimal",
        "x-unit": "quote asset",
        "examples": [
         "0.1"
        ]
       },
       "maxPrice": {
        "$ref": "#/components/schemas/HftDecimal",
        "x-unit": "quote asset",
        "examples": [
         "1999999.8"
        ]
       },
       "tickSize": {
        "$ref": "#/components/schemas/HftDecimal",
        "x-unit": "quote asset",
        "examples": [
         "0.1"
        ]
       }
      }
     },
     "lotSizeFilter": {
      "type": "object",
      "properties": {
       "minOrderQty": {
        "$ref": "#/components/schemas/HftDecimal",
        "x-unit": "base asset",
        "examples": [
         "0.001"
        ]
       },
       "maxOrderQty": {
        "$ref": "#/components/schemas/HftDecimal",
        "x-unit": "base asset",
        "examples": [
         "1190"
        ]
       },
       "maxMktOrderQty": {
        "$ref": "#/components/schemas/HftDecimal",
        "x-unit": "base asset",
        "examples": [
         "500"
        ]
       },
       "qtyStep": {
        "$ref": "#/components/schemas/HftDecimal",
        "x-unit": "base asset",
        "examples": [
         "0.001"
        ]
       },
       "minNotionalValue": {
        "$ref": "#/components/schemas/HftDecimal",
        "x-unit": "quote asset",
        "examples": [
         "5"
        ]
       }
      }
     }
    }
   },
   "HftInstrumentPage": {
    "type": "object",
    "required": [
     "list"
    ],
    "properties": {
     "category": {
      "type": "string",
      "x-known-values": [
       "linear",
       "option"
      ]
     },
     "list": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HftInstrument"
      }
     },
     "nextPageCursor": {
      "$ref": "#/components/schemas/HftNextCursor"
     }
    }
   },
   "HftTicker": {
    "type": "object",
    "required": [
     "symbol",
     "lastPrice"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "examples": [
       "BTCUSDT"
      ]
     },
     "lastPrice": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "60010.5"
      ]
     },
     "markPrice": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "60000"
      ]
     },
     "indexPrice": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "60005.2"
      ]
     },
     "prevPrice24h": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "59400"
      ]
     },
     "price24hPcnt": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "ratio",
      "examples": [
       "0.010277"
      ]
     },
     "highPrice24h": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "60500"
      ]
     },
     "lowPrice24h": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "59100.5"
      ]
     },
     "volume24h": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "base asset",
      "examples": [
       "8421.335"
      ]
     },
     "turnover24h": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "504911123.8"
      ]
     },
     "openInterest": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "base asset",
      "examples": [
       "5120.4"
      ]
     },
     "openInterestValue": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "307224000"
      ]
     },
     "fundingRate": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "ratio",
      "examples": [
       "0.0001"
      ]
     },
     "nextFundingTime": {
      "$ref": "#/components/schemas/HftTime",
      "examples": [
       "1767254400000"
      ]
     },
     "bid1Price": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "60010.4"
      ]
     },
     "bid1Size": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "base asset",
      "examples": [
       "1.25"
      ]
     },
     "ask1Price": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "60010.5"
      ]
     },
     "ask1Size": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "base asset",
      "examples": [
       "0.8"
      ]
     },
     "bid1Iv": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "ratio",
      "examples": [
       "0.42"
      ]
     },
     "ask1Iv": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "ratio",
      "examples": [
       "0.45"
      ]
     },
     "markIv": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "ratio",
      "examples": [
       "0.435"
      ]
     },
     "underlyingPrice": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "60005.2"
      ]
     },
     "delta": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "ratio",
      "examples": [
       "0.31"
      ]
     },
     "gamma": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "per quote asset",
      "examples": [
       "0.00002"
      ]
     },
     "vega": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "35.1"
      ]
     },
     "theta": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset per day",
      "examples": [
       "-42.7"
      ]
     }
    }
   },
   "HftTickers": {
    "type": "object",
    "required": [
     "list"
    ],
    "properties": {
     "category": {
      "type": "string",
      "x-known-values": [
       "linear",
       "option"
      ]
     },
     "list": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HftTicker"
      }
     }
    }
   },
   "HftLevel": {
    "type": "array",
    "minItems": 2,
    "items": [
     {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "60010.4"
      ]
     },
     {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "base asset",
      "examples": [
       "1.25"
      ]
     }
    ]
   },
   "HftOrderBook": {
    "type": "object",
    "required": [
     "s",
     "b",
     "a"
    ],
    "properties": {
     "s": {
      "type": "string",
      "examples": [
       "BTCUSDT"
      ]
     },
     "b": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HftLevel"
      }
     },
     "a": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HftLevel"
      }
     },
     "ts": {
      "$ref": "#/components/schemas/Time"
     },
     "u": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       18521288
      ]
     },
     "seq": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       7961638724
      ]
     },
     "cts": {
      "$ref": "#/components/schemas/Time"
     }
    }
   },
   "HftKlines": {
    "type": "object",
    "required": [
     "list"
    ],
    "properties": {
     "category": {
      "type": "string",
      "x-known-values": [
       "linear",
       "option"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "BTCUSDT"
      ]
     },
     "list": {
      "type": "array",
      "items": {
       "type": "array",
       "minItems": 6,
       "items": [
        {
         "$ref": "#/components/schemas/HftTime",
         "examples": [
          "1767225600000"
         ]
        },
        {
         "$ref": "#/components/schemas/HftDecimal",
         "x-unit": "quote asset",
         "examples": [
          "59900"
         ]
        },
        {
         "$ref": "#/components/schemas/HftDecimal",
         "x-unit": "quote asset",
         "examples": [
          "60100.5"
         ]
        },
        {
         "$ref": "#/components/schemas/HftDecimal",
         "x-unit": "quote asset",
         "examples": [
          "59850"
         ]
        },
        {
         "$ref": "#/components/schemas/HftDecimal",
         "x-unit": "quote asset",
         "examples": [
          "60010.5"
         ]
        },
        {
         "$ref": "#/components/schemas/HftDecimal",
         "x-unit": "base asset",
         "examples": [
          "120.5"
         ]
        },
        {
         "$ref": "#/components/schemas/HftDecimal",
         "x-unit": "quote asset",
         "examples": [
          "7228310.2"
         ]
        }
       ]
      }
     }
    }
   },
   "HftTrade": {
    "type": "object",
    "required": [
     "price",
     "size",
     "side",
     "time"
    ],
    "properties": {
     "execId": {
      "type": "string",
      "examples": [
       "a1b2c3d4-0000-5000-8000-000000000001"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "BTCUSDT"
      ]
     },
     "price": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "59500"
      ]
     },
     "size": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "base asset",
      "examples": [
       "0.01"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "Buy",
       "Sell"
      ]
     },
     "time": {
      "$ref": "#/components/schemas/HftTime",
      "examples": [
       "1767225600003"
      ]
     },
     "isBlockTrade": {
      "type": "boolean",
      "examples": [
       false
      ]
     }
    }
   },
   "HftTrades": {
    "type": "object",
    "required": [
     "list"
    ],
    "properties": {
     "category": {
      "type": "string",
      "x-known-values": [
       "linear",
       "option"
      ]
     },
     "list": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HftTrade"
      }
     }
    }
   },
   "HftAmount": {
    "type": "string",
    "pattern": "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$",
    "examples": [
     "0.001"
    ]
   },
   "HftOrderIds": {
    "type": "object",
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "examples": [
       "a1b2c3d4-0000-4000-8000-000000000001"
      ]
     },
     "orderLinkId": {
      "type": "string",
      "examples": [
       "my-order-1"
      ]
     }
    }
   },
   "HftOrdersCancelled": {
    "type": "object",
    "required": [
     "list"
    ],
    "properties": {
     "list": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HftOrderIds"
      }
     },
     "success": {
      "type": "string",
      "x-known-values": [
       "1",
       "0"
      ]
     }
    }
   },
   "HftOrder": {
    "type": "object",
    "required": [
     "symbol",
     "orderId",
     "side",
     "orderType",
     "orderStatus",
     "qty"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "examples": [
       "BTCUSDT"
      ]
     },
     "orderId": {
      "type": "string",
      "examples": [
       "a1b2c3d4-0000-4000-8000-000000000001"
      ]
     },
     "orderLinkId": {
      "type": "string",
      "examples": [
       "my-order-1"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "Buy",
       "Sell"
      ]
     },
     "orderType": {
      "type": "string",
      "x-known-values": [
       "Limit",
       "Market"
      ]
     },
     "orderStatus": {
      "type": "string",
      "x-known-values": [
       "New",
       "PartiallyFilled",
       "Filled",
       "Cancelled",
       "Rejected"
      ]
     },
     "price": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "59500"
      ]
     },
     "qty": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "base asset",
      "examples": [
       "0.002"
      ]
     },
     "leavesQty": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "cumExecQty": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "cumExecValue": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "59.5"
      ]
     },
     "cumExecFee": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "settlement asset",
      "examples": [
       "0.020825"
      ]
     },
     "avgPrice": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "59500"
      ]
     },
     "lastPriceOnCreated": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "60010.5"
      ]
     },
     "timeInForce": {
      "type": "string",
      "x-known-values": [
       "GTC",
       "IOC",
       "FOK"
      ]
     },
     "positionIdx": {
      "type": "integer",
      "examples": [
       0
      ]
     },
     "reduceOnly": {
      "type": "boolean",
      "examples": [
       false
      ]
     },
     "rejectReason": {
      "type": "string",
      "x-known-values": [
       "EC_NoError"
      ]
     },
     "createdTime": {
      "$ref": "#/components/schemas/HftTime",
      "examples": [
       "1767225600000"
      ]
     },
     "updatedTime": {
      "$ref": "#/components/schemas/HftTime",
      "examples": [
       "1767225600003"
      ]
     }
    }
   },
   "HftOrderPage": {
    "type": "object",
    "required": [
     "list"
    ],
    "properties": {
     "category": {
      "type": "string",
      "x-known-values": [
       "linear",
       "option"
      ]
     },
     "list": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HftOrder"
      }
     },
     "nextPageCursor": {
      "$ref": "#/components/schemas/HftNextCursor"
     }
    }
   },
   "HftExecution": {
    "type": "object",
    "required": [
     "symbol",
     "orderId",
     "side",
     "execId",
     "execPrice",
     "execQty",
     "execTime"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "examples": [
       "BTCUSDT"
      ]
     },
     "orderId": {
      "type": "string",
      "examples": [
       "a1b2c3d4-0000-4000-8000-000000000001"
      ]
     },
     "orderLinkId": {
      "type": "string",
      "examples": [
       "my-order-1"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "Buy",
       "Sell"
      ]
     },
     "execId": {
      "type": "string",
      "examples": [
       "a1b2c3d4-0000-5000-8000-000000000001"
      ]
     },
     "execPrice": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "59500"
      ]
     },
     "execQty": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "execValue": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "59.5"
      ]
     },
     "execFee": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "settlement asset",
      "examples": [
       "0.020825"
      ]
     },
     "feeRate": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "ratio",
      "examples": [
       "0.00035"
      ]
     },
     "execTime": {
      "$ref": "#/components/schemas/HftTime",
      "examples": [
       "1767225600003"
      ]
     },
     "isMaker": {
      "type": "boolean",
      "examples": [
       true
      ]
     },
     "execType": {
      "type": "string",
      "x-known-values": [
       "Trade",
       "Funding"
      ]
     },
     "closedSize": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "base asset",
      "examples": [
       "0"
      ]
     }
    }
   },
   "HftExecutionPage": {
    "type": "object",
    "required": [
     "list"
    ],
    "properties": {
     "category": {
      "type": "string",
      "x-known-values": [
       "linear",
       "option"
      ]
     },
     "list": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HftExecution"
      }
     },
     "nextPageCursor": {
      "$ref": "#/components/schemas/HftNextCursor"
     }
    }
   },
   "HftNothing": {
    "type": "object"
   },
   "HftLeverage": {
    "type": "string",
    "pattern": "^[1-9][0-9]{0,2}(\\.[0-9]{1,2})?$",
    "examples": [
     "5"
    ]
   },
   "HftPosition": {
    "type": "object",
    "required": [
     "symbol",
     "side",
     "size"
    ],
    "properties": {
     "positionIdx": {
      "type": "integer",
      "examples": [
       0
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "BTCUSDT"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "Buy",
       "Sell",
       ""
      ]
     },
     "size": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "base asset",
      "examples": [
       "0.01"
      ]
     },
     "leverage": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "times",
      "examples": [
       "5"
      ]
     },
     "avgPrice": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "59500"
      ]
     },
     "positionValue": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "595"
      ]
     },
     "markPrice": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "60000"
      ]
     },
     "liqPrice": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "48120.5"
      ]
     },
     "bustPrice": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       "47600"
      ]
     },
     "positionIM": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "settlement asset",
      "examples": [
       "119"
      ]
     },
     "positionMM": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "settlement asset",
      "examples": [
       "2.975"
      ]
     },
     "positionBalance": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "settlement asset",
      "examples": [
       "119"
      ]
     },
     "tradeMode": {
      "type": "integer",
      "examples": [
       0
      ]
     },
     "positionStatus": {
      "type": "string",
      "x-known-values": [
       "Normal",
       "Liq",
       "Adl"
      ]
     },
     "takeProfit": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       ""
      ]
     },
     "stopLoss": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "quote asset",
      "examples": [
       ""
      ]
     },
     "unrealisedPnl": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "settlement asset",
      "examples": [
       "5"
      ]
     },
     "cumRealisedPnl": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "settlement asset",
      "examples": [
       "-0.21"
      ]
     },
     "createdTime": {
      "$ref": "#/components/schemas/HftTime",
      "examples": [
       "1767225600000"
      ]
     },
     "updatedTime": {
      "$ref": "#/components/schemas/HftTime",
      "examples": [
       "1767225600003"
      ]
     }
    }
   },
   "HftPositionPage": {
    "type": "object",
    "required": [
     "list"
    ],
    "properties": {
     "category": {
      "type": "string",
      "x-known-values": [
       "linear",
       "option"
      ]
     },
     "list": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HftPosition"
      }
     },
     "nextPageCursor": {
      "$ref": "#/components/schemas/HftNextCursor"
     }
    }
   },
   "HftWallet": {
    "type": "object",
    "required": [
     "coin"
    ],
    "properties": {
     "accountType": {
      "type": "string",
      "x-known-values": [
       "UNIFIED"
      ]
     },
     "totalEquity": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "USD",
      "examples": [
       "1004.9"
      ]
     },
     "totalWalletBalance": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "USD",
      "examples": [
       "999.9"
      ]
     },
     "totalMarginBalance": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "USD",
      "examples": [
       "1004.9"
      ]
     },
     "totalAvailableBalance": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "USD",
      "examples": [
       "885.9"
      ]
     },
     "totalPerpUPL": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "USD",
      "examples": [
       "5"
      ]
     },
     "totalInitialMargin": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "USD",
      "examples": [
       "119"
      ]
     },
     "totalMaintenanceMargin": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "USD",
      "examples": [
       "2.975"
      ]
     },
     "coin": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HftBalance"
      }
     }
    }
   },
   "HftBalance": {
    "type": "object",
    "required": [
     "coin",
     "walletBalance"
    ],
    "properties": {
     "coin": {
      "type": "string",
      "x-known-values": [
       "USDT",
       "INR"
      ]
     },
     "walletBalance": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "coin",
      "examples": [
       "1000"
      ]
     },
     "equity": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "coin",
      "examples": [
       "1005"
      ]
     },
     "usdValue": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "USD",
      "examples": [
       "1004.9"
      ]
     },
     "availableToWithdraw": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "coin",
      "examples": [
       ""
      ]
     },
     "locked": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "coin",
      "examples": [
       "0"
      ]
     },
     "unrealisedPnl": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "coin",
      "examples": [
       "5"
      ]
     },
     "cumRealisedPnl": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "coin",
      "examples": [
       "-0.21"
      ]
     },
     "totalOrderIM": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "coin",
      "examples": [
       "0"
      ]
     },
     "totalPositionIM": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "coin",
      "examples": [
       "119"
      ]
     },
     "totalPositionMM": {
      "$ref": "#/components/schemas/HftDecimal",
      "x-unit": "coin",
      "examples": [
       "2.975"
      ]
     }
    }
   },
   "HftWallets": {
    "type": "object",
    "required": [
     "list"
    ],
    "properties": {
     "list": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HftWallet"
      }
     }
    }
   },
   "HftTransfer": {
    "type": "object",
    "required": [
     "txn_id"
    ],
    "properties": {
     "amount": {
      "type": "number",
      "x-unit": "quote_asset",
      "examples": [
       100.5
      ]
     },
     "client_txn_id": {
      "type": "string",
      "examples": [
       "my-transfer-1"
      ]
     },
     "direction": {
      "type": "string",
      "x-known-values": [
       "IN",
       "OUT"
      ]
     },
     "txn_id": {
      "type": "string",
      "examples": [
       "01900000-0000-7000-8000-000000000001"
      ]
     }
    }
   },
   "SpotHolding": {
    "type": "object",
    "required": [
     "currency",
     "name",
     "main_balance",
     "blocked_balance_order"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "examples": [
       "ETH"
      ]
     },
     "name": {
      "type": "string",
      "examples": [
       "Ethereum"
      ]
     },
     "main_balance": {
      "type": [
       "string",
       "number"
      ],
      "minimum": 0,
      "pattern": "^[0-9]+(\\.[0-9]+)?$",
      "x-unit": "currency",
      "examples": [
       "0.51"
      ]
     },
     "blocked_balance_order": {
      "type": [
       "string",
       "number"
      ],
      "minimum": 0,
      "pattern": "^[0-9]+(\\.[0-9]+)?$",
      "x-unit": "currency",
      "examples": [
       "0.05"
      ]
     },
     "buy_average_price": {
      "type": "number",
      "minimum": 0,
      "x-unit": "INR",
      "examples": [
       255000.5
      ]
     },
     "invested_value": {
      "type": "number",
      "x-unit": "INR",
      "examples": [
       142800.28
      ]
     },
     "invested_value_excluding_fee": {
      "type": "number",
      "x-unit": "INR",
      "examples": [
       142500
      ]
     },
     "current_value": {
      "type": "number",
      "x-unit": "INR",
      "examples": [
       145600
      ]
     },
     "sell_rate": {
      "type": "number",
      "minimum": 0,
      "x-unit": "INR",
      "examples": [
       259000
      ]
     },
     "buy_rate": {
      "type": "number",
      "minimum": 0,
      "x-unit": "INR",
      "examples": [
       261000
      ]
     },
     "is_average_price_available": {
      "type": "boolean"
     },
     "is_delisted_coin": {
      "type": "boolean",
      "examples": [
       false
      ]
     }
    }
   },
   "SpotFee": {
    "type": "object",
    "required": [
     "maker_fee",
     "taker_fee",
     "maker_discount_percentage",
     "taker_discount_percentage",
     "maker_fee_after_discount",
     "taker_fee_after_discount",
     "timestamp"
    ],
    "properties": {
     "maker_fee": {
      "type": "number",
      "x-unit": "ratio",
      "examples": [
       0.0009
      ]
     },
     "taker_fee": {
      "type": "number",
      "x-unit": "ratio",
      "examples": [
       0.0009
      ]
     },
     "maker_discount_percentage": {
      "type": "number",
      "x-unit": "percent",
      "examples": [
       100
      ]
     },
     "taker_discount_percentage": {
      "type": "number",
      "x-unit": "percent",
      "examples": [
       50
      ]
     },
     "maker_fee_after_discount": {
      "type": "number",
      "x-unit": "ratio",
      "examples": [
       0
      ]
     },
     "taker_fee_after_discount": {
      "type": "number",
      "x-unit": "ratio",
      "examples": [
       0.00045
      ]
     },
     "timestamp": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "s",
      "examples": [
       1767225600
      ]
     }
    }
   },
   "SpotPrecision": {
    "type": "object",
    "required": [
     "base",
     "quote",
     "limit"
    ],
    "properties": {
     "base": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       5
      ]
     },
     "quote": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       2
      ]
     },
     "limit": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       0
      ]
     }
    }
   },
   "SpotTradeInfo": {
    "type": "object",
    "required": [
     "quote",
     "precision"
    ],
    "properties": {
     "quote": {
      "type": "object",
      "required": [
       "min",
       "max"
      ],
      "properties": {
       "min": {
        "$ref": "#/components/schemas/UnsignedDecimal",
        "x-unit": "quote asset",
        "examples": [
         "120"
        ]
       },
       "max": {
        "$ref": "#/components/schemas/UnsignedDecimal",
        "x-unit": "quote asset",
        "examples": [
         "1800000"
        ]
       }
      }
     },
     "precision": {
      "$ref": "#/components/schemas/SpotPrecision"
     }
    }
   },
   "SpotTicker": {
    "type": "object",
    "required": [
     "symbol",
     "openPrice",
     "lowPrice",
     "highPrice",
     "lastPrice",
     "baseVolume",
     "quoteVolume",
     "percentageChange",
     "bidPrice",
     "askPrice",
     "at"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "examples": [
       "BTC/INR"
      ]
     },
     "openPrice": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "5300000"
      ]
     },
     "lowPrice": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "5250000"
      ]
     },
     "highPrice": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "5400000"
      ]
     },
     "lastPrice": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "5350000"
      ]
     },
     "baseVolume": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset",
      "examples": [
       "12.5"
      ]
     },
     "quoteVolume": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "66875000"
      ]
     },
     "percentageChange": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "percent",
      "examples": [
       "0.94"
      ]
     },
     "bidPrice": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "5349000"
      ]
     },
     "askPrice": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "5351000"
      ]
     },
     "at": {
      "$ref": "#/components/schemas/Time"
     }
    }
   },
   "SpotBookLevel": {
    "type": "array",
    "items": [
     {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "5350000"
      ]
     },
     {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset",
      "examples": [
       "0.25"
      ]
     }
    ],
    "minItems": 2,
    "maxItems": 2,
    "additionalItems": false
   },
   "SpotCandle": {
    "type": "object",
    "required": [
     "o",
     "h",
     "l",
     "c",
     "volume",
     "start_time",
     "close_time",
     "interval",
     "symbol"
    ],
    "properties": {
     "o": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "5300000"
      ]
     },
     "h": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "5400000"
      ]
     },
     "l": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "5250000"
      ]
     },
     "c": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "5350000"
      ]
     },
     "volume": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset",
      "examples": [
       "12.5"
      ]
     },
     "start_time": {
      "type": [
       "string",
       "integer"
      ],
      "minimum": 0,
      "pattern": "^[0-9]+$",
      "x-unit": "ms",
      "examples": [
       "1767222000000"
      ]
     },
     "close_time": {
      "type": [
       "string",
       "integer"
      ],
      "minimum": 0,
      "pattern": "^[0-9]+$",
      "x-unit": "ms",
      "examples": [
       "1767225600000"
      ]
     },
     "interval": {
      "type": "string",
      "pattern": "^[0-9]+$",
      "x-unit": "min",
      "examples": [
       "60"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "BTC/INR"
      ]
     }
    }
   },
   "SpotSide": {
    "type": "string",
    "enum": [
     "buy",
     "sell"
    ]
   },
   "SpotOrderType": {
    "type": "string",
    "enum": [
     "limit"
    ]
   },
   "SpotOrderId": {
    "type": "string",
    "minLength": 1,
    "examples": [
     "c0ffee00-1111-4222-8333-944455556666"
    ]
   },
   "SpotClientOrderId": {
    "type": "string",
    "minLength": 1,
    "examples": [
     "1b7a7e1e-6d0c-4f3e-8f2a-3d9c5a0b7e11"
    ]
   },
   "SpotOrder": {
    "type": "object",
    "required": [
     "order_id",
     "symbol",
     "price",
     "average_price",
     "orig_qty",
     "executed_qty",
     "status",
     "side",
     "exchange",
     "order_source",
     "created_time",
     "updated_time"
    ],
    "properties": {
     "order_id": {
      "$ref": "#/components/schemas/SpotOrderId"
     },
     "symbol": {
      "type": "string",
      "examples": [
       "ETH/USDT"
      ]
     },
     "price": {
      "type": "number",
      "minimum": 0,
      "x-unit": "quote asset",
      "examples": [
       2950.5
      ]
     },
     "average_price": {
      "type": "number",
      "minimum": 0,
      "x-unit": "quote asset",
      "examples": [
       2950.1
      ]
     },
     "orig_qty": {
      "type": "number",
      "minimum": 0,
      "x-unit": "base asset",
      "examples": [
       0.05
      ]
     },
     "executed_qty": {
      "type": "number",
      "minimum": 0,
      "x-unit": "base asset",
      "examples": [
       0.02
      ]
     },
     "status": {
      "type": "string",
      "x-known-values": [
       "OPEN",
       "PARTIALLY_EXECUTED",
       "EXECUTED",
       "CANCELLED",
       "EXPIRED",
       "DISCARDED",
       "CANCELLATION_RAISED",
       "EXPIRATION_RAISED"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "BUY",
       "SELL"
      ]
     },
     "exchange": {
      "type": "string",
      "x-known-values": [
       "c2c1",
       "c2c2",
       "coinswitchx"
      ]
     },
     "order_source": {
      "type": "string",
      "x-known-values": [
       "API_TRADING"
      ]
     },
     "created_time": {
      "$ref": "#/components/schemas/Time"
     },
     "updated_time": {
      "$ref": "#/components/schemas/Time"
     },
     "client_order_id": {
      "$ref": "#/components/schemas/SpotClientOrderId"
     }
    }
   }
  }
 },
 "operations": {
  "futures.getTicker": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange",
     "symbol"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "EXCHANGE_2"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]{2,30}$",
      "examples": [
       "ETHUSDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "propertyNames": {
           "examples": [
            "EXCHANGE_2"
           ]
          },
          "additionalProperties": {
           "$ref": "#/components/schemas/FuturesTicker"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getAllPairsTicker": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "EXCHANGE_2"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "propertyNames": {
           "examples": [
            "ETHUSDT"
           ]
          },
          "additionalProperties": {
           "$ref": "#/components/schemas/FuturesTicker"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getOrderBook": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange",
     "symbol"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "EXCHANGE_2"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]{2,30}$",
      "examples": [
       "ETHUSDT"
      ]
     },
     "l2Orderbook": {
      "type": "string",
      "enum": [
       "true"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "required": [
           "timestamp",
           "symbol",
           "asks",
           "bids"
          ],
          "properties": {
           "timestamp": {
            "$ref": "#/components/schemas/Time"
           },
           "symbol": {
            "type": "string",
            "examples": [
             "ETHUSDT"
            ]
           },
           "asks": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/FuturesBookLevel"
            }
           },
           "bids": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/FuturesBookLevel"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getKlines": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange",
     "symbol",
     "interval"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "EXCHANGE_2"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]{2,30}$",
      "examples": [
       "ETHUSDT"
      ]
     },
     "interval": {
      "type": "string",
      "enum": [
       "1",
       "5",
       "15",
       "30",
       "60",
       "120",
       "240",
       "360",
       "720",
       "1440"
      ],
      "x-unit": "minutes",
      "examples": [
       "60"
      ]
     },
     "start_time": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "end_time": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "limit": {
      "type": "integer",
      "minimum": 1,
      "examples": [
       100
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "o",
            "h",
            "l",
            "c",
            "volume",
            "symbol",
            "interval",
            "start_time",
            "close_time"
           ],
           "properties": {
            "o": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "USDT",
             "examples": [
              "3001.1"
             ]
            },
            "h": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "USDT",
             "examples": [
              "3012"
             ]
            },
            "l": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "USDT",
             "examples": [
              "2999.5"
             ]
            },
            "c": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "USDT",
             "examples": [
              "3010.2"
             ]
            },
            "volume": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "base asset",
             "examples": [
              "1520.40"
             ]
            },
            "symbol": {
             "type": "string",
             "examples": [
              "ETHUSDT"
             ]
            },
            "interval": {
             "type": "string",
             "x-unit": "minutes",
             "examples": [
              "60"
             ]
            },
            "start_time": {
             "type": [
              "string",
              "integer"
             ],
             "minimum": 0,
             "pattern": "^[0-9]+$",
             "x-unit": "ms"
            },
            "close_time": {
             "type": [
              "string",
              "integer"
             ],
             "minimum": 0,
             "pattern": "^[0-9]+$",
             "x-unit": "ms"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getTrades": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange",
     "symbol"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "EXCHANGE_2"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]{2,30}$",
      "examples": [
       "ETHUSDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "E",
            "p",
            "q",
            "s",
            "e",
            "m"
           ],
           "properties": {
            "E": {
             "$ref": "#/components/schemas/Time"
            },
            "p": {
             "$ref": "#/components/schemas/NumberOrText",
             "x-unit": "USDT",
             "examples": [
              3010.2
             ]
            },
            "q": {
             "$ref": "#/components/schemas/NumberOrText",
             "x-unit": "base asset",
             "examples": [
              0.35
             ]
            },
            "s": {
             "type": "string",
             "examples": [
              "ETHUSDT"
             ]
            },
            "e": {
             "type": "string",
             "x-known-values": [
              "EXCHANGE_2"
             ]
            },
            "m": {
             "type": "boolean"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getOrderStatus": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "order_id": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "019b7a10-2c44-7c1e-9f00-1f2d3c4b5a69"
      ]
     },
     "client_order_id": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "1b7a7e1e-6d0c-4f3e-8f2a-3d9c5a0b7e11"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "required": [
           "order"
          ],
          "properties": {
           "order": {
            "$ref": "#/components/schemas/FuturesOrder"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.placeOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange",
     "symbol",
     "side",
     "order_type",
     "quantity"
    ],
    "properties": {
     "exchange": {
      "$ref": "#/components/schemas/Exchange"
     },
     "symbol": {
      "$ref": "#/components/schemas/FuturesSymbol"
     },
     "side": {
      "type": "string",
      "enum": [
       "BUY",
       "SELL"
      ]
     },
     "order_type": {
      "type": "string",
      "enum": [
       "MARKET",
       "LIMIT",
       "TAKE_PROFIT_MARKET",
       "STOP_MARKET"
      ],
      "examples": [
       "LIMIT"
      ]
     },
     "price": {
      "type": "number",
      "exclusiveMinimum": 0,
      "x-unit": "USDT",
      "examples": [
       2950.5
      ]
     },
     "quantity": {
      "type": "number",
      "minimum": 0,
      "x-unit": "base asset",
      "examples": [
       0.4
      ]
     },
     "trigger_price": {
      "type": "number",
      "exclusiveMinimum": 0,
      "x-unit": "USDT",
      "examples": [
       2800
      ]
     },
     "reduce_only": {
      "type": "boolean"
     },
     "time_in_force": {
      "type": "string",
      "enum": [
       "GTC",
       "IOC",
       "FOK"
      ]
     },
     "client_order_id": {
      "$ref": "#/components/schemas/ClientOrderId"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "order_type"
       ],
       "properties": {
        "order_type": {
         "const": "LIMIT"
        }
       }
      },
      "then": {
       "required": [
        "price"
       ]
      }
     },
     {
      "if": {
       "required": [
        "order_type"
       ],
       "properties": {
        "order_type": {
         "const": "TAKE_PROFIT_MARKET"
        }
       }
      },
      "then": {
       "required": [
        "trigger_price"
       ]
      }
     },
     {
      "if": {
       "required": [
        "order_type"
       ],
       "properties": {
        "order_type": {
         "const": "STOP_MARKET"
        }
       }
      },
      "then": {
       "required": [
        "trigger_price"
       ]
      }
     },
     {
      "if": {
       "required": [
        "order_type"
       ],
       "properties": {
        "order_type": {
         "const": "TAKE_PROFIT_MARKET"
        }
       }
      },
      "then": {
       "required": [
        "reduce_only"
       ]
      }
     },
     {
      "if": {
       "required": [
        "order_type"
       ],
       "properties": {
        "order_type": {
         "const": "STOP_MARKET"
        }
       }
      },
      "then": {
       "required": [
        "reduce_only"
       ]
      }
     }
    ]
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "$ref": "#/components/schemas/FuturesOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.cancelOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange",
     "order_id"
    ],
    "properties": {
     "exchange": {
      "$ref": "#/components/schemas/Exchange"
     },
     "order_id": {
      "$ref": "#/components/schemas/FuturesOrderId"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "$ref": "#/components/schemas/FuturesCancelledOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.cancelAll": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange"
    ],
    "properties": {
     "exchange": {
      "$ref": "#/components/schemas/Exchange"
     },
     "symbol": {
      "$ref": "#/components/schemas/FuturesSymbol"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "required": [
           "orders_ids"
          ],
          "properties": {
           "orders_ids": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/FuturesOrderId"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.openOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange"
    ],
    "properties": {
     "exchange": {
      "$ref": "#/components/schemas/Exchange"
     },
     "symbol": {
      "$ref": "#/components/schemas/FuturesSymbol"
     },
     "limit": {
      "$ref": "#/components/schemas/FuturesOrdersLimit"
     },
     "from_time": {
      "$ref": "#/components/schemas/Time"
     },
     "to_time": {
      "$ref": "#/components/schemas/Time"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "required": [
           "orders"
          ],
          "properties": {
           "orders": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/FuturesOrder"
            }
           },
           "cursor": {
            "type": [
             "integer",
             "null"
            ],
            "minimum": 0,
            "x-unit": "ms"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.closedOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange"
    ],
    "properties": {
     "exchange": {
      "$ref": "#/components/schemas/Exchange"
     },
     "symbol": {
      "$ref": "#/components/schemas/FuturesSymbol"
     },
     "status": {
      "type": "string",
      "enum": [
       "EXECUTED",
       "PARTIALLY_EXECUTED",
       "CANCELLED"
      ]
     },
     "limit": {
      "$ref": "#/components/schemas/FuturesOrdersLimit"
     },
     "from_time": {
      "$ref": "#/components/schemas/Time"
     },
     "to_time": {
      "$ref": "#/components/schemas/Time"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "required": [
           "orders"
          ],
          "properties": {
           "orders": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/FuturesOrder"
            }
           },
           "cursor": {
            "type": [
             "integer",
             "null"
            ],
            "minimum": 0,
            "x-unit": "ms"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getLeverage": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "exchange"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]{2,30}$",
      "examples": [
       "ETHUSDT"
      ]
     },
     "exchange": {
      "type": "string",
      "enum": [
       "EXCHANGE_2"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "required": [
           "exchange",
           "symbol",
           "leverage"
          ],
          "properties": {
           "exchange": {
            "type": "string",
            "x-known-values": [
             "EXCHANGE_2"
            ]
           },
           "symbol": {
            "type": "string",
            "examples": [
             "ETHUSDT"
            ]
           },
           "leverage": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "times",
            "examples": [
             "5"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.updateLeverage": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "exchange",
     "leverage"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/FuturesSymbol"
     },
     "exchange": {
      "$ref": "#/components/schemas/Exchange"
     },
     "leverage": {
      "type": "integer",
      "minimum": 1,
      "x-unit": "times"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "required": [
           "exchange",
           "symbol",
           "leverage"
          ],
          "properties": {
           "exchange": {
            "type": "string",
            "x-known-values": [
             "EXCHANGE_2"
            ]
           },
           "symbol": {
            "type": "string",
            "examples": [
             "ETHUSDT"
            ]
           },
           "leverage": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "times",
            "examples": [
             "5"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getInstrumentInfo": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "EXCHANGE_2"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "propertyNames": {
           "examples": [
            "ETHUSDT"
           ]
          },
          "additionalProperties": {
           "$ref": "#/components/schemas/FuturesInstrument"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getPositions": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "EXCHANGE_2"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]{2,30}$",
      "examples": [
       "ETHUSDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/FuturesPosition"
          }
         }
        }
       },
       {
        "type": "object",
        "x-arm": "empty",
        "required": [
         "message"
        ],
        "not": {
         "required": [
          "data"
         ]
        },
        "properties": {
         "message": {
          "const": "There are no open Positions"
         }
        }
       },
       {
        "type": "object",
        "x-arm": "error",
        "required": [
         "message"
        ],
        "not": {
         "required": [
          "data"
         ]
        },
        "properties": {
         "message": {
          "type": "string",
          "not": {
           "const": "There are no open Positions"
          }
         }
        }
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.addMargin": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange",
     "symbol",
     "margin"
    ],
    "properties": {
     "exchange": {
      "$ref": "#/components/schemas/Exchange"
     },
     "symbol": {
      "$ref": "#/components/schemas/FuturesSymbol"
     },
     "margin": {
      "type": "number",
      "exclusiveMinimum": 0,
      "x-unit": "USDT"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "$ref": "#/components/schemas/FuturesPosition"
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getWalletBalance": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "required": [
           "base_asset_balances"
          ],
          "properties": {
           "base_asset_balances": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "base_asset",
              "balances"
             ],
             "properties": {
              "base_asset": {
               "type": "string",
               "x-known-values": [
                "USDT",
                "INR"
               ]
              },
              "balances": {
               "type": "object",
               "required": [
                "total_balance",
                "total_available_balance",
                "total_blocked_balance",
                "total_position_margin",
                "total_open_order_margin"
               ],
               "properties": {
                "total_balance": {
                 "$ref": "#/components/schemas/Decimal",
                 "x-unit": "base_asset of the row",
                 "examples": [
                  "1250.75"
                 ]
                },
                "total_available_balance": {
                 "$ref": "#/components/schemas/Decimal",
                 "x-unit": "base_asset of the row",
                 "examples": [
                  "1009.79"
                 ]
                },
                "total_blocked_balance": {
                 "$ref": "#/components/schemas/Decimal",
                 "x-unit": "base_asset of the row",
                 "examples": [
                  "240.96"
                 ]
                },
                "total_position_margin": {
                 "$ref": "#/components/schemas/Decimal",
                 "x-unit": "base_asset of the row",
                 "examples": [
                  "240.96"
                 ]
                },
                "total_open_order_margin": {
                 "$ref": "#/components/schemas/Decimal",
                 "x-unit": "base_asset of the row",
                 "examples": [
                  "0"
                 ]
                }
               }
              }
             }
            }
           },
           "asset": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "symbol",
              "base_asset",
              "exchange",
              "blocked_balance",
              "position_margin",
              "open_order_margin"
             ],
             "properties": {
              "symbol": {
               "type": "string",
               "examples": [
                "ETHUSDT"
               ]
              },
              "base_asset": {
               "type": "string",
               "x-known-values": [
                "USDT"
               ]
              },
              "exchange": {
               "type": "string",
               "x-known-values": [
                "EXCHANGE_2"
               ]
              },
              "blocked_balance": {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "base_asset of the row",
               "examples": [
                "240.96"
               ]
              },
              "position_margin": {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "base_asset of the row",
               "examples": [
                "240.96"
               ]
              },
              "open_order_margin": {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "base_asset of the row",
               "examples": [
                "0"
               ]
              }
             }
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getTransactions": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "EXCHANGE_2"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]{2,30}$",
      "examples": [
       "ETHUSDT"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "commission",
       "P&L",
       "funding fee",
       "liquidation fee"
      ]
     },
     "limit": {
      "type": "integer",
      "minimum": 1,
      "examples": [
       20
      ]
     },
     "from_time": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "to_time": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "exchange",
            "transaction_id",
            "symbol",
            "type",
            "quote_asset",
            "amount"
           ],
           "properties": {
            "exchange": {
             "type": "string",
             "x-known-values": [
              "EXCHANGE_2"
             ]
            },
            "transaction_id": {
             "type": "string",
             "examples": [
              "7d0f6f2e-1111-4222-8333-944455556666"
             ]
            },
            "symbol": {
             "type": "string",
             "examples": [
              "ETHUSDT"
             ]
            },
            "type": {
             "type": "string",
             "x-known-values": [
              "COMMISSION",
              "P&L",
              "FUNDING_FEE",
              "LIQUIDATION_FEE",
              "ADD_MARGIN"
             ]
            },
            "quote_asset": {
             "type": "string",
             "x-known-values": [
              "USDT"
             ]
            },
            "amount": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "quote_asset of the row",
             "examples": [
              "-0.782"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.serverTime": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftServerTime"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.getInstrumentsInfo": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category"
    ],
    "properties": {
     "category": {
      "type": "string",
      "enum": [
       "linear",
       "option"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Z][0-9A-Z-]{1,39}$",
      "examples": [
       "BTCUSDT"
      ]
     },
     "limit": {
      "type": "integer",
      "minimum": 1
     },
     "cursor": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "page%3D2"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftInstrumentPage"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.getTickers": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category"
    ],
    "properties": {
     "category": {
      "type": "string",
      "enum": [
       "linear",
       "option"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Z][0-9A-Z-]{1,39}$",
      "examples": [
       "BTCUSDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftTickers"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.getOrderBook": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category",
     "symbol"
    ],
    "properties": {
     "category": {
      "type": "string",
      "enum": [
       "linear",
       "option"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Z][0-9A-Z-]{1,39}$",
      "examples": [
       "BTCUSDT"
      ]
     },
     "limit": {
      "type": "integer",
      "minimum": 1
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftOrderBook"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.getKline": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category",
     "symbol",
     "interval"
    ],
    "properties": {
     "category": {
      "type": "string",
      "enum": [
       "linear",
       "option"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Z][0-9A-Z-]{1,39}$",
      "examples": [
       "BTCUSDT"
      ]
     },
     "interval": {
      "type": "string",
      "enum": [
       "1",
       "3",
       "5",
       "15",
       "30",
       "60",
       "120",
       "240",
       "360",
       "720",
       "D",
       "W",
       "M"
      ]
     },
     "start": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "end": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "limit": {
      "type": "integer",
      "minimum": 1
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftKlines"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.getRecentTrades": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category",
     "symbol"
    ],
    "properties": {
     "category": {
      "type": "string",
      "enum": [
       "linear",
       "option"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Z][0-9A-Z-]{1,39}$",
      "examples": [
       "BTCUSDT"
      ]
     },
     "limit": {
      "type": "integer",
      "minimum": 1
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftTrades"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.placeOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category",
     "symbol",
     "side",
     "orderType",
     "qty",
     "positionIdx"
    ],
    "properties": {
     "category": {
      "$ref": "#/components/schemas/HftCategory"
     },
     "symbol": {
      "$ref": "#/components/schemas/HftSymbol"
     },
     "side": {
      "type": "string",
      "enum": [
       "Buy",
       "Sell"
      ]
     },
     "orderType": {
      "type": "string",
      "enum": [
       "Limit",
       "Market"
      ]
     },
     "qty": {
      "$ref": "#/components/schemas/HftAmount",
      "x-unit": "base asset"
     },
     "price": {
      "$ref": "#/components/schemas/HftAmount",
      "x-unit": "quote asset",
      "examples": [
       "50000"
      ]
     },
     "positionIdx": {
      "type": "integer",
      "enum": [
       0,
       1,
       2
      ]
     },
     "timeInForce": {
      "type": "string",
      "enum": [
       "GTC",
       "IOC",
       "FOK"
      ],
      "default": "GTC"
     },
     "reduceOnly": {
      "type": "boolean"
     },
     "orderLinkId": {
      "$ref": "#/components/schemas/HftOrderLinkId"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "orderType"
       ],
       "properties": {
        "orderType": {
         "const": "Limit"
        }
       }
      },
      "then": {
       "required": [
        "price"
       ]
      }
     }
    ]
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftOrderIds"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.cancelOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category",
     "symbol"
    ],
    "properties": {
     "category": {
      "$ref": "#/components/schemas/HftCategory"
     },
     "symbol": {
      "$ref": "#/components/schemas/HftSymbol"
     },
     "orderId": {
      "$ref": "#/components/schemas/HftOrderId"
     },
     "orderLinkId": {
      "$ref": "#/components/schemas/HftOrderLinkId"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftOrderIds"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.cancelAllOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category",
     "symbol"
    ],
    "properties": {
     "category": {
      "$ref": "#/components/schemas/HftCategory"
     },
     "symbol": {
      "$ref": "#/components/schemas/HftSymbol"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftOrdersCancelled"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.getOrdersRealtime": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category"
    ],
    "properties": {
     "category": {
      "type": "string",
      "enum": [
       "linear",
       "option"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Z][0-9A-Z-]{1,39}$",
      "examples": [
       "BTCUSDT"
      ]
     },
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "a1b2c3d4-0000-4000-8000-000000000001"
      ]
     },
     "orderLinkId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 36,
      "examples": [
       "my-order-1"
      ]
     },
     "limit": {
      "type": "integer",
      "minimum": 1
     },
     "cursor": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "page%3D2"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftOrderPage"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.getOrderHistory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category"
    ],
    "properties": {
     "category": {
      "type": "string",
      "enum": [
       "linear",
       "option"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Z][0-9A-Z-]{1,39}$",
      "examples": [
       "BTCUSDT"
      ]
     },
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "a1b2c3d4-0000-4000-8000-000000000001"
      ]
     },
     "orderLinkId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 36,
      "examples": [
       "my-order-1"
      ]
     },
     "limit": {
      "type": "integer",
      "minimum": 1
     },
     "cursor": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "page%3D2"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftOrderPage"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.executionList": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category"
    ],
    "properties": {
     "category": {
      "type": "string",
      "enum": [
       "linear",
       "option"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Z][0-9A-Z-]{1,39}$",
      "examples": [
       "BTCUSDT"
      ]
     },
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "a1b2c3d4-0000-4000-8000-000000000001"
      ]
     },
     "orderLinkId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 36,
      "examples": [
       "my-order-1"
      ]
     },
     "limit": {
      "type": "integer",
      "minimum": 1
     },
     "cursor": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "page%3D2"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftExecutionPage"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.getPositions": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category"
    ],
    "properties": {
     "category": {
      "type": "string",
      "enum": [
       "linear",
       "option"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Z][0-9A-Z-]{1,39}$",
      "examples": [
       "BTCUSDT"
      ]
     },
     "cursor": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "page%3D2"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftPositionPage"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.setLeverage": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category",
     "symbol",
     "buyLeverage",
     "sellLeverage"
    ],
    "properties": {
     "category": {
      "$ref": "#/components/schemas/HftCategory"
     },
     "symbol": {
      "$ref": "#/components/schemas/HftSymbol"
     },
     "buyLeverage": {
      "$ref": "#/components/schemas/HftLeverage",
      "x-unit": "times"
     },
     "sellLeverage": {
      "$ref": "#/components/schemas/HftLeverage",
      "x-unit": "times"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftNothing"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.switchPositionMode": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "category",
     "coin",
     "mode"
    ],
    "properties": {
     "category": {
      "type": "string",
      "enum": [
       "linear"
      ]
     },
     "coin": {
      "type": "string",
      "pattern": "^[A-Z0-9]{2,12}$",
      "examples": [
       "USDT"
      ]
     },
     "mode": {
      "type": "integer",
      "enum": [
       0,
       3
      ]
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftNothing"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.getWalletBalance": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "accountType"
    ],
    "properties": {
     "accountType": {
      "type": "string",
      "enum": [
       "UNIFIED"
      ]
     },
     "coin": {
      "type": "string",
      "pattern": "^[A-Z0-9]{2,12}$",
      "examples": [
       "USDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftWallets"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.transferFunds": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "direction",
     "amount"
    ],
    "properties": {
     "direction": {
      "type": "string",
      "enum": [
       "IN",
       "OUT"
      ]
     },
     "amount": {
      "type": "number",
      "exclusiveMinimum": 0,
      "x-unit": "quote_asset",
      "examples": [
       100.5
      ]
     },
     "quote_asset": {
      "type": "string",
      "enum": [
       "USDT",
       "INR"
      ],
      "default": "USDT"
     },
     "client_txn_id": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "examples": [
       "my-transfer-1"
      ]
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "retCode",
         "result"
        ],
        "properties": {
         "retCode": {
          "$ref": "#/components/schemas/HftOk"
         },
         "result": {
          "$ref": "#/components/schemas/HftTransfer"
         },
         "retExtInfo": {
          "$ref": "#/components/schemas/HftExtInfo"
         },
         "time": {
          "$ref": "#/components/schemas/HftAnsweredAt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "hft.getSocketSignature": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "expires_in_seconds": {
      "type": "integer",
      "minimum": 1,
      "default": 300,
      "x-unit": "s"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "api_key",
         "expires",
         "signature"
        ],
        "properties": {
         "api_key": {
          "type": "string",
          "examples": [
           "made-up-login-key"
          ]
         },
         "expires": {
          "$ref": "#/components/schemas/Time",
          "examples": [
           1767225900000
          ]
         },
         "signature": {
          "type": "string",
          "examples": [
           "00000000000000000000000000000000"
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/HftRefusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/HftProblem"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getPortfolio": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/SpotHolding"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getTds": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "required": [
           "total_tds_amount",
           "financial_year"
          ],
          "properties": {
           "total_tds_amount": {
            "type": "number",
            "minimum": 0,
            "x-unit": "INR",
            "examples": [
             459.12
            ]
           },
           "financial_year": {
            "type": "string",
            "examples": [
             "2025-2026"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getTradingFee": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "coinswitchx",
       "c2c1",
       "c2c2"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "propertyNames": {
           "examples": [
            "coinswitchx"
           ]
          },
          "additionalProperties": {
           "type": "object",
           "propertyNames": {
            "examples": [
             "BTC"
            ]
           },
           "additionalProperties": {
            "$ref": "#/components/schemas/SpotFee"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getActiveCoins": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "coinswitchx",
       "c2c1",
       "c2c2"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "propertyNames": {
           "examples": [
            "coinswitchx"
           ]
          },
          "additionalProperties": {
           "type": "array",
           "items": {
            "type": "string",
            "examples": [
             "BTC/INR"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getExchangePrecision": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange"
    ],
    "properties": {
     "exchange": {
      "$ref": "#/components/schemas/SpotExchange"
     },
     "symbol": {
      "$ref": "#/components/schemas/SpotSymbol"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "propertyNames": {
           "examples": [
            "coinswitchx"
           ]
          },
          "additionalProperties": {
           "type": "object",
           "propertyNames": {
            "examples": [
             "BTC/INR"
            ]
           },
           "additionalProperties": {
            "$ref": "#/components/schemas/SpotPrecision"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getTradeInfo": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "coinswitchx",
       "c2c1",
       "c2c2"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]{1,20}/[0-9A-Za-z]{1,20}$",
      "examples": [
       "BTC/INR"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "propertyNames": {
           "examples": [
            "coinswitchx"
           ]
          },
          "additionalProperties": {
           "type": "object",
           "propertyNames": {
            "examples": [
             "BTC/INR"
            ]
           },
           "additionalProperties": {
            "$ref": "#/components/schemas/SpotTradeInfo"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getAllPairsTicker": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "coinswitchx",
       "c2c1",
       "c2c2"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "propertyNames": {
           "examples": [
            "BTC/INR"
           ]
          },
          "additionalProperties": {
           "$ref": "#/components/schemas/SpotTicker"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getTicker": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "exchange"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]{1,20}/[0-9A-Za-z]{1,20}$",
      "examples": [
       "BTC/INR"
      ]
     },
     "exchange": {
      "type": "string",
      "pattern": "^(coinswitchx|c2c1|c2c2)(,(coinswitchx|c2c1|c2c2))*$",
      "examples": [
       "coinswitchx,c2c1"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "propertyNames": {
           "examples": [
            "BTC/INR"
           ]
          },
          "additionalProperties": {
           "$ref": "#/components/schemas/SpotTicker"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getDepth": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange",
     "symbol"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "coinswitchx",
       "c2c1",
       "c2c2"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]{1,20}/[0-9A-Za-z]{1,20}$",
      "examples": [
       "BTC/INR"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "required": [
           "symbol",
           "timestamp",
           "bids",
           "asks"
          ],
          "properties": {
           "symbol": {
            "type": "string",
            "examples": [
             "BTC/INR"
            ]
           },
           "timestamp": {
            "$ref": "#/components/schemas/Time"
           },
           "bids": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/SpotBookLevel"
            }
           },
           "asks": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/SpotBookLevel"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getTrades": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange",
     "symbol"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "coinswitchx",
       "c2c1",
       "c2c2"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]{1,20}/[0-9A-Za-z]{1,20}$",
      "examples": [
       "BTC/INR"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "E",
            "m",
            "p",
            "q",
            "s",
            "t",
            "e"
           ],
           "properties": {
            "E": {
             "$ref": "#/components/schemas/Time"
            },
            "m": {
             "type": "boolean"
            },
            "p": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "quote asset",
             "examples": [
              "5350000"
             ]
            },
            "q": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "base asset",
             "examples": [
              "0.0012"
             ]
            },
            "s": {
             "type": "string",
             "examples": [
              "BTC/INR"
             ]
            },
            "t": {
             "type": "string",
             "examples": [
              "7d0f6f2e-1111-4222-8333-944455556666"
             ]
            },
            "e": {
             "type": "string",
             "x-known-values": [
              "coinswitchx",
              "c2c1",
              "c2c2"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getCandles": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exchange",
     "symbol",
     "interval",
     "start_time",
     "end_time"
    ],
    "properties": {
     "exchange": {
      "type": "string",
      "enum": [
       "coinswitchx",
       "c2c1",
       "c2c2"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]{1,20}/[0-9A-Za-z]{1,20}$",
      "examples": [
       "BTC/INR"
      ]
     },
     "interval": {
      "type": "integer",
      "minimum": 1,
      "x-unit": "min",
      "examples": [
       60
      ]
     },
     "start_time": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "end_time": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/SpotCandle"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "order_id": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "c0ffee00-1111-4222-8333-944455556666"
      ]
     },
     "client_order_id": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "1b7a7e1e-6d0c-4f3e-8f2a-3d9c5a0b7e11"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "$ref": "#/components/schemas/SpotOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.createOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "side",
     "symbol",
     "type",
     "price",
     "quantity",
     "exchange"
    ],
    "properties": {
     "side": {
      "$ref": "#/components/schemas/SpotSide"
     },
     "symbol": {
      "$ref": "#/components/schemas/SpotSymbol"
     },
     "type": {
      "$ref": "#/components/schemas/SpotOrderType"
     },
     "price": {
      "type": "number",
      "exclusiveMinimum": 0,
      "x-unit": "quote asset",
      "examples": [
       2950.5
      ]
     },
     "quantity": {
      "type": "number",
      "exclusiveMinimum": 0,
      "x-unit": "base asset",
      "examples": [
       0.05
      ]
     },
     "exchange": {
      "$ref": "#/components/schemas/SpotExchange"
     },
     "client_order_id": {
      "$ref": "#/components/schemas/SpotClientOrderId"
     },
     "expiry_period": {
      "type": "integer",
      "minimum": 1,
      "default": 90,
      "x-unit": "s"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "$ref": "#/components/schemas/SpotOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.cancelOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "order_id"
    ],
    "properties": {
     "order_id": {
      "$ref": "#/components/schemas/SpotOrderId"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "$ref": "#/components/schemas/SpotOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.listOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "open"
    ],
    "properties": {
     "open": {
      "type": "boolean"
     },
     "count": {
      "type": "integer",
      "minimum": 1
     },
     "from_time": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "to_time": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbols": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]{1,20}/[0-9A-Za-z]{1,20}(,[0-9A-Za-z]{1,20}/[0-9A-Za-z]{1,20})*$",
      "examples": [
       "BTC/INR,ETH/INR"
      ]
     },
     "exchanges": {
      "type": "string",
      "pattern": "^(coinswitchx|c2c1|c2c2)(,(coinswitchx|c2c1|c2c2))*$",
      "examples": [
       "coinswitchx,c2c1"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "limit"
      ]
     },
     "status": {
      "type": "string",
      "enum": [
       "OPEN",
       "PARTIALLY_EXECUTED",
       "EXECUTED",
       "CANCELLED",
       "EXPIRED",
       "DISCARDED",
       "CANCELLATION_RAISED",
       "EXPIRATION_RAISED"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "data"
        ],
        "properties": {
         "data": {
          "type": "object",
          "required": [
           "orders"
          ],
          "properties": {
           "orders": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/SpotOrder"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/Refusal"
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.serverTime": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "serverTime"
        ],
        "properties": {
         "serverTime": {
          "type": "integer",
          "minimum": 0,
          "x-unit": "ms"
         }
        }
       },
       {
        "type": "object",
        "x-arm": "error",
        "required": [
         "message"
        ],
        "not": {
         "required": [
          "serverTime"
         ]
        },
        "properties": {
         "message": {
          "type": "string"
         }
        }
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.ping": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "message"
        ],
        "properties": {
         "message": {
          "const": "OK"
         }
        }
       },
       {
        "type": "object",
        "x-arm": "error",
        "required": [
         "message"
        ],
        "properties": {
         "message": {
          "type": "string",
          "not": {
           "const": "OK"
          }
         }
        }
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.validateKeys": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "x-auth-apikey",
     "x-auth-signature",
     "x-auth-epoch"
    ],
    "properties": {
     "x-auth-apikey": {
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{64}$"
     },
     "x-auth-signature": {
      "type": "string",
      "pattern": "^[0-9a-f]{128}$"
     },
     "x-auth-epoch": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "type": "object",
        "x-arm": "success",
        "required": [
         "message"
        ],
        "properties": {
         "message": {
          "const": "Valid Access"
         }
        }
       },
       {
        "type": "object",
        "x-arm": "error",
        "required": [
         "message"
        ],
        "properties": {
         "message": {
          "type": "string",
          "not": {
           "const": "Valid Access"
          }
         }
        }
       }
      ]
     }
    },
    "400": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "401": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "404": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    },
    "422": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/Failure"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  }
 }
};
