// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { WireSchemas } from "../../src/sandbox/types.js";

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
   "Decimal": {
    "type": "string",
    "pattern": "^-?[0-9]+(\\.[0-9]+)?$"
   },
   "UnsignedDecimal": {
    "type": "string",
    "pattern": "^[0-9]+(\\.[0-9]+)?$"
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
   "Instrument": {
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
      "type": "string"
     },
     "base_asset": {
      "type": "string"
     },
     "quote_asset": {
      "type": "string"
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
      "x-unit": "times"
     },
     "max_leverage": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "times"
     },
     "leverage_step": {
      "type": [
       "number",
       "string"
      ],
      "minimum": 0,
      "pattern": "^[0-9]+(\\.[0-9]+)?$",
      "x-unit": "times"
     },
     "min_base_quantity": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "base_quantity_step_size": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "lot_size": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
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
      "x-unit": "base asset"
     },
     "max_base_quantity": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "risk_limit": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT"
     },
     "maint_margin_rate": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "percent"
     },
     "taker_fee_rate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "maker_fee_rate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "liq_fee_rate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "quote_asset_precision": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "Position": {
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
      "type": "string"
     },
     "symbol": {
      "type": "string"
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
      "x-unit": "times"
     },
     "position_size": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "position_value": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT"
     },
     "position_margin": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT"
     },
     "maint_margin": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT"
     },
     "avg_entry_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT"
     },
     "mark_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT"
     },
     "last_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT"
     },
     "unrealised_pnl": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT"
     },
     "liquidation_price": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT"
     },
     "client_txn_id": {
      "type": "string"
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
      "type": "string"
     },
     "exchange": {
      "type": "string",
      "x-known-values": [
       "EXCHANGE_2"
      ]
     },
     "symbol": {
      "type": "string"
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
      ]
     },
     "quantity": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "exec_quantity": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT"
     },
     "avg_execution_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT"
     },
     "execution_fee": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT"
     },
     "realised_pnl": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDT"
     },
     "trigger_price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "USDT"
     },
     "reduce_only": {
      "type": "boolean"
     },
     "client_order_id": {
      "type": "string"
     },
     "created_at": {
      "$ref": "#/components/schemas/Time"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Time"
     }
    }
   }
  }
 },
 "operations": {
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
            "type": "string"
           },
           "leverage": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "times"
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
            "type": "string"
           },
           "leverage": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "times"
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
          "additionalProperties": {
           "$ref": "#/components/schemas/Instrument"
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
           "$ref": "#/components/schemas/Position"
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
          "$ref": "#/components/schemas/Position"
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
      "type": "integer",
      "minimum": 1,
      "maximum": 50
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
                 "x-unit": "base_asset of the row"
                },
                "total_available_balance": {
                 "$ref": "#/components/schemas/Decimal",
                 "x-unit": "base_asset of the row"
                },
                "total_blocked_balance": {
                 "$ref": "#/components/schemas/Decimal",
                 "x-unit": "base_asset of the row"
                },
                "total_position_margin": {
                 "$ref": "#/components/schemas/Decimal",
                 "x-unit": "base_asset of the row"
                },
                "total_open_order_margin": {
                 "$ref": "#/components/schemas/Decimal",
                 "x-unit": "base_asset of the row"
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
               "type": "string"
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
               "x-unit": "base_asset of the row"
              },
              "position_margin": {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "base_asset of the row"
              },
              "open_order_margin": {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "base_asset of the row"
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
