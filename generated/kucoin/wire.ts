// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { WireSchemas } from "../../src/sandbox/types.js";

/** HTTP statuses of refusals by their codes; the others come under 200. */
export const refusalStatuses: Readonly<Record<string, number>> = {
 "404": 404,
 "1015": 429,
 "400001": 400,
 "400002": 400,
 "400003": 400,
 "400004": 400,
 "400005": 400,
 "400006": 400,
 "400007": 400,
 "400008": 400,
 "400009": 400,
 "400010": 400,
 "400100": 400,
 "400200": 400,
 "400201": 400,
 "400202": 400,
 "400301": 400,
 "400303": 400,
 "400401": 401,
 "415000": 415,
 "429000": 429,
 "500000": 500
};

export const wire: WireSchemas = {
 "components": {
  "schemas": {
   "Currency": {
    "type": "string",
    "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
    "examples": [
     "USDT"
    ]
   },
   "Symbol": {
    "type": "string",
    "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
    "examples": [
     "BTC-USDT"
    ]
   },
   "Contract": {
    "type": "string",
    "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
    "examples": [
     "XBTUSDTM"
    ]
   },
   "ClientOid": {
    "type": "string",
    "pattern": "^[A-Za-z0-9_-]{1,40}$",
    "examples": [
     "my-order-20260101-0001"
    ]
   },
   "OrderId": {
    "type": "string",
    "minLength": 1,
    "examples": [
     "6950f1a2b3c4d50007e8f901"
    ]
   },
   "Amount": {
    "type": "string",
    "pattern": "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$",
    "examples": [
     "0.5"
    ]
   },
   "AmountNumber": {
    "type": "number",
    "exclusiveMinimum": 0,
    "examples": [
     0.5
    ]
   },
   "QuoteCurrency": {
    "type": "string",
    "enum": [
     "USDT",
     "KCS",
     "BTC"
    ]
   },
   "Time": {
    "type": "integer",
    "minimum": 0,
    "examples": [
     1767225600000
    ],
    "x-unit": "ms"
   },
   "Decimal": {
    "type": "string",
    "examples": [
     "-0.25"
    ],
    "pattern": "^-?[0-9]+(\\.[0-9]+)?$"
   },
   "UnsignedDecimal": {
    "type": "string",
    "examples": [
     "0.25"
    ],
    "pattern": "^[0-9]+(\\.[0-9]+)?$"
   },
   "SuccessCode": {
    "type": "string",
    "enum": [
     "200000",
     "200"
    ]
   },
   "ErrorEnvelope": {
    "type": "object",
    "x-arm": "error",
    "required": [
     "code",
     "msg"
    ],
    "properties": {
     "code": {
      "type": "string",
      "pattern": "^[0-9]+$",
      "not": {
       "enum": [
        "200000",
        "200"
       ]
      },
      "examples": [
       "400100"
      ]
     },
     "msg": {
      "type": "string"
     },
     "success": {
      "type": "boolean"
     },
     "retry": {
      "type": "boolean"
     }
    }
   },
   "LedgerCurrencies": {
    "type": "string",
    "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$",
    "examples": [
     "USDT"
    ]
   },
   "IsolatedMarginAccountV1": {
    "type": "object",
    "required": [
     "symbol",
     "status",
     "debtRatio",
     "baseAsset",
     "quoteAsset"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "examples": [
       "BTC-USDT"
      ]
     },
     "status": {
      "type": "string",
      "x-known-values": [
       "DEBT",
       "CLEAR",
       "BANKRUPTCY",
       "IN_BORROW",
       "IN_REPAY",
       "IN_LIQUIDATION",
       "IN_AUTO_RENEW"
      ],
      "examples": [
       "CLEAR"
      ]
     },
     "debtRatio": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "ratio"
     },
     "baseAsset": {
      "$ref": "#/components/schemas/IsolatedMarginAssetV1"
     },
     "quoteAsset": {
      "$ref": "#/components/schemas/IsolatedMarginAssetV1"
     }
    }
   },
   "IsolatedMarginAssetV1": {
    "type": "object",
    "required": [
     "currency",
     "totalBalance",
     "holdBalance",
     "availableBalance",
     "liability",
     "interest",
     "borrowableAmount"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "totalBalance": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "currency"
     },
     "holdBalance": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency"
     },
     "availableBalance": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "currency"
     },
     "liability": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency"
     },
     "interest": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency"
     },
     "borrowableAmount": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency"
     }
    }
   },
   "ChainId": {
    "type": "string",
    "minLength": 1,
    "examples": [
     "eth"
    ]
   },
   "DepositAddress": {
    "type": "object",
    "required": [
     "address",
     "memo",
     "chainId",
     "to",
     "expirationDate",
     "currency",
     "chainName"
    ],
    "properties": {
     "address": {
      "type": "string",
      "examples": [
       "0x0000000000000000000000000000000000000001"
      ]
     },
     "memo": {
      "type": "string",
      "examples": [
       ""
      ]
     },
     "chainId": {
      "type": "string",
      "examples": [
       "eth"
      ]
     },
     "to": {
      "type": "string",
      "x-known-values": [
       "MAIN",
       "TRADE"
      ],
      "examples": [
       "MAIN"
      ]
     },
     "expirationDate": {
      "$ref": "#/components/schemas/Time"
     },
     "currency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "contractAddress": {
      "type": "string",
      "examples": [
       "0x0000000000000000000000000000000000000002"
      ]
     },
     "chainName": {
      "type": "string",
      "examples": [
       "ERC20"
      ]
     }
    }
   },
   "DepositAddressV1": {
    "type": "object",
    "properties": {
     "address": {
      "type": "string",
      "examples": [
       "0x0000000000000000000000000000000000000001"
      ]
     },
     "memo": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       ""
      ]
     },
     "chain": {
      "type": "string",
      "examples": [
       "ERC20"
      ]
     },
     "chainId": {
      "type": "string",
      "examples": [
       "eth"
      ]
     },
     "to": {
      "type": "string",
      "x-known-values": [
       "MAIN",
       "TRADE"
      ],
      "examples": [
       "MAIN"
      ]
     },
     "currency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "contractAddress": {
      "type": "string",
      "examples": [
       "0x0000000000000000000000000000000000000002"
      ]
     }
    }
   },
   "TransferAccount": {
    "type": "string",
    "enum": [
     "MAIN",
     "TRADE",
     "CONTRACT",
     "MARGIN",
     "ISOLATED",
     "MARGIN_V2",
     "ISOLATED_V2",
     "OPTION"
    ]
   },
   "TransferOrder": {
    "type": "object",
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "examples": [
       "63a1f0c25d1e4b0001c2d3e8"
      ]
     }
    }
   },
   "WithdrawalStatus": {
    "type": "string",
    "x-known-values": [
     "REVIEW",
     "PROCESSING",
     "WALLET_PROCESSING",
     "SUCCESS",
     "FAILURE"
    ],
    "examples": [
     "PROCESSING"
    ]
   },
   "WithdrawalReceipt": {
    "type": "object",
    "required": [
     "withdrawalId"
    ],
    "properties": {
     "withdrawalId": {
      "type": "string",
      "examples": [
       "63a1f0c25d1e4b0001c2d3e9"
      ]
     }
    }
   },
   "MarginStatus": {
    "type": "string",
    "x-known-values": [
     "EFFECTIVE",
     "BANKRUPTCY",
     "LIQUIDATION",
     "REPAY",
     "BORROW"
    ]
   },
   "MarginAsset": {
    "type": "object",
    "required": [
     "currency",
     "total",
     "available",
     "hold",
     "liability",
     "liabilityPrincipal",
     "liabilityInterest",
     "maxBorrowSize",
     "borrowEnabled",
     "transferInEnabled"
    ],
    "properties": {
     "currency": {
      "type": "string"
     },
     "total": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "currency"
     },
     "available": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "currency"
     },
     "hold": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency"
     },
     "liability": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency"
     },
     "liabilityPrincipal": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency"
     },
     "liabilityInterest": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency"
     },
     "maxBorrowSize": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency"
     },
     "borrowEnabled": {
      "type": "boolean"
     },
     "transferInEnabled": {
      "type": "boolean"
     }
    }
   },
   "CopyOrderRequest": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "symbol",
     "type"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "$ref": "#/components/schemas/FuturesOrderSide"
     },
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "leverage": {
      "$ref": "#/components/schemas/CopyOrderLeverage"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "$ref": "#/components/schemas/FuturesOrderRemark"
     },
     "stop": {
      "$ref": "#/components/schemas/FuturesOrderStop"
     },
     "stopPriceType": {
      "type": "string",
      "enum": [
       "TP",
       "MP"
      ]
     },
     "stopPrice": {
      "$ref": "#/components/schemas/FuturesOrderStopPrice"
     },
     "reduceOnly": {
      "$ref": "#/components/schemas/FuturesOrderReduceOnly"
     },
     "closeOrder": {
      "$ref": "#/components/schemas/FuturesOrderClose"
     },
     "marginMode": {
      "$ref": "#/components/schemas/CopyOrderMarginMode"
     },
     "positionSide": {
      "$ref": "#/components/schemas/FuturesOrderPositionSide"
     },
     "price": {
      "$ref": "#/components/schemas/FuturesOrderPrice"
     },
     "size": {
      "$ref": "#/components/schemas/CopyOrderSize"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/FuturesOrderTimeInForce"
     },
     "postOnly": {
      "$ref": "#/components/schemas/FuturesOrderPostOnly"
     },
     "hidden": {
      "$ref": "#/components/schemas/FuturesOrderHidden"
     },
     "iceberg": {
      "$ref": "#/components/schemas/FuturesOrderIceberg"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/FuturesOrderVisibleSize"
     }
    }
   },
   "CopyTpslOrderRequest": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "symbol",
     "type"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "$ref": "#/components/schemas/FuturesOrderSide"
     },
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "leverage": {
      "$ref": "#/components/schemas/CopyOrderLeverage"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "$ref": "#/components/schemas/FuturesOrderRemark"
     },
     "triggerStopUpPrice": {
      "$ref": "#/components/schemas/FuturesOrderUpPrice"
     },
     "triggerStopDownPrice": {
      "$ref": "#/components/schemas/FuturesOrderDownPrice"
     },
     "stopPriceType": {
      "type": "string",
      "enum": [
       "TP",
       "MP"
      ]
     },
     "reduceOnly": {
      "$ref": "#/components/schemas/FuturesOrderReduceOnly"
     },
     "closeOrder": {
      "$ref": "#/components/schemas/FuturesOrderClose"
     },
     "marginMode": {
      "$ref": "#/components/schemas/CopyOrderMarginMode"
     },
     "positionSide": {
      "$ref": "#/components/schemas/FuturesOrderPositionSide"
     },
     "price": {
      "$ref": "#/components/schemas/FuturesOrderPrice"
     },
     "size": {
      "$ref": "#/components/schemas/CopyOrderSize"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/FuturesOrderTimeInForce"
     },
     "postOnly": {
      "$ref": "#/components/schemas/FuturesOrderPostOnly"
     },
     "hidden": {
      "$ref": "#/components/schemas/FuturesOrderHidden"
     },
     "iceberg": {
      "$ref": "#/components/schemas/FuturesOrderIceberg"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/FuturesOrderVisibleSize"
     }
    }
   },
   "CopyOrderLeverage": {
    "type": "integer",
    "minimum": 1,
    "examples": [
     3
    ],
    "x-unit": "times"
   },
   "CopyOrderMarginMode": {
    "type": "string",
    "enum": [
     "ISOLATED",
     "CROSS"
    ]
   },
   "CopyOrderSize": {
    "type": "integer",
    "minimum": 1,
    "x-unit": "contracts",
    "examples": [
     1
    ]
   },
   "CopyPosition": {
    "type": "object",
    "required": [
     "id",
     "symbol",
     "autoDeposit",
     "maintMarginReq",
     "riskLimit",
     "realLeverage",
     "crossMode",
     "delevPercentage",
     "openingTimestamp",
     "currentTimestamp",
     "currentQty",
     "currentCost",
     "currentComm",
     "unrealisedCost",
     "realisedGrossCost",
     "realisedCost",
     "isOpen",
     "markPrice",
     "markValue",
     "posCost",
     "posCross",
     "posInit",
     "posComm",
     "posLoss",
     "posMargin",
     "posMaint",
     "maintMargin",
     "realisedGrossPnl",
     "realisedPnl",
     "unrealisedPnl",
     "unrealisedPnlPcnt",
     "unrealisedRoePcnt",
     "avgEntryPrice",
     "liquidationPrice",
     "bankruptPrice",
     "settleCurrency"
    ],
    "properties": {
     "id": {
      "type": "string",
      "examples": [
       "500000000001234567"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "autoDeposit": {
      "type": "boolean"
     },
     "maintMarginReq": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "ratio",
      "examples": [
       "0.004"
      ]
     },
     "riskLimit": {
      "type": "integer",
      "x-unit": "settleCurrency",
      "examples": [
       100000
      ]
     },
     "realLeverage": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "times",
      "examples": [
       "2.5"
      ]
     },
     "crossMode": {
      "type": "boolean",
      "examples": [
       false
      ]
     },
     "marginMode": {
      "type": "string",
      "x-known-values": [
       "ISOLATED",
       "CROSS",
       ""
      ],
      "examples": [
       ""
      ]
     },
     "positionSide": {
      "type": "string",
      "x-known-values": [
       "BOTH",
       "LONG",
       "SHORT",
       ""
      ],
      "examples": [
       ""
      ]
     },
     "leverage": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "times",
      "examples": [
       "2.5"
      ]
     },
     "delevPercentage": {
      "type": "number",
      "x-unit": "ratio",
      "examples": [
       0.2
      ]
     },
     "openingTimestamp": {
      "$ref": "#/components/schemas/Time"
     },
     "currentTimestamp": {
      "$ref": "#/components/schemas/Time"
     },
     "currentQty": {
      "type": "integer",
      "x-unit": "contracts",
      "examples": [
       1
      ]
     },
     "currentCost": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "12.5"
      ]
     },
     "currentComm": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "12.5"
      ]
     },
     "unrealisedCost": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "12.5"
      ]
     },
     "realisedGrossCost": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "0"
      ]
     },
     "realisedCost": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "12.5"
      ]
     },
     "isOpen": {
      "type": "boolean"
     },
     "markPrice": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "60000"
      ]
     },
     "markValue": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "12.5"
      ]
     },
     "posCost": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "12.5"
      ]
     },
     "posCross": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "12.5"
      ]
     },
     "posInit": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "12.5"
      ]
     },
     "posComm": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "12.5"
      ]
     },
     "posLoss": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "0"
      ]
     },
     "posMargin": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "12.5"
      ]
     },
     "posMaint": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "12.5"
      ]
     },
     "maintMargin": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "12.5"
      ]
     },
     "realisedGrossPnl": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "0"
      ]
     },
     "realisedPnl": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "-0.06"
      ]
     },
     "unrealisedPnl": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "settleCurrency",
      "examples": [
       "-0.36"
      ]
     },
     "unrealisedPnlPcnt": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio",
      "examples": [
       "-0.0037"
      ]
     },
     "unrealisedRoePcnt": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio",
      "examples": [
       "-0.0112"
      ]
     },
     "avgEntryPrice": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "60000"
      ]
     },
     "liquidationPrice": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "45000"
      ]
     },
     "bankruptPrice": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "44500"
      ]
     },
     "settleCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     }
    }
   },
   "FuturesContract": {
    "type": "object",
    "required": [
     "symbol",
     "rootSymbol",
     "type",
     "firstOpenDate",
     "baseCurrency",
     "quoteCurrency",
     "settleCurrency",
     "maxOrderQty",
     "maxPrice",
     "lotSize",
     "tickSize",
     "indexPriceTickSize",
     "multiplier",
     "initialMargin",
     "maintainMargin",
     "maxRiskLimit",
     "minRiskLimit",
     "riskStep",
     "makerFeeRate",
     "takerFeeRate",
     "takerFixFee",
     "makerFixFee",
     "isDeleverage",
     "isQuanto",
     "isInverse",
     "markMethod",
     "indexSymbol",
     "settlementSymbol",
     "status",
     "fundingFeeRate",
     "predictedFundingFeeRate",
     "fundingRateGranularity",
     "openInterest",
     "turnoverOf24h",
     "volumeOf24h",
     "markPrice",
     "indexPrice",
     "lastTradePrice",
     "nextFundingRateTime",
     "maxLeverage",
     "sourceExchanges",
     "premiumsSymbol1M",
     "premiumsSymbol8H",
     "fundingBaseSymbol1M",
     "fundingQuoteSymbol1M",
     "lowPrice",
     "highPrice",
     "priceChgPct",
     "priceChg",
     "k",
     "m",
     "f",
     "mmrLimit",
     "mmrLevConstant",
     "supportCross",
     "buyLimit",
     "sellLimit"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "rootSymbol": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "type": {
      "type": "string",
      "x-known-values": [
       "FFWCSX",
       "FFICSX"
      ]
     },
     "firstOpenDate": {
      "$ref": "#/components/schemas/Time"
     },
     "expireDate": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "x-unit": "ms"
     },
     "settleDate": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "x-unit": "ms"
     },
     "baseCurrency": {
      "type": "string",
      "examples": [
       "XBT"
      ]
     },
     "quoteCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "settleCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "maxOrderQty": {
      "type": "integer",
      "x-unit": "contracts"
     },
     "maxPrice": {
      "type": "number",
      "x-unit": "quote asset"
     },
     "lotSize": {
      "type": "integer",
      "x-unit": "contracts"
     },
     "tickSize": {
      "type": "number",
      "x-unit": "quote asset"
     },
     "indexPriceTickSize": {
      "type": "number",
      "x-unit": "quote asset"
     },
     "multiplier": {
      "type": "number",
      "x-unit": "base asset per contract"
     },
     "initialMargin": {
      "type": "number",
      "x-unit": "ratio"
     },
     "maintainMargin": {
      "type": "number",
      "x-unit": "ratio"
     },
     "maxRiskLimit": {
      "type": "integer",
      "x-unit": "settleCurrency"
     },
     "minRiskLimit": {
      "type": "integer",
      "x-unit": "settleCurrency"
     },
     "riskStep": {
      "type": "integer",
      "x-unit": "settleCurrency"
     },
     "makerFeeRate": {
      "type": "number",
      "x-unit": "ratio"
     },
     "takerFeeRate": {
      "type": "number",
      "x-unit": "ratio"
     },
     "takerFixFee": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "makerFixFee": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "settlementFee": {
      "type": [
       "number",
       "null"
      ],
      "x-unit": "ratio"
     },
     "isDeleverage": {
      "type": "boolean"
     },
     "isQuanto": {
      "type": "boolean"
     },
     "isInverse": {
      "type": "boolean"
     },
     "markMethod": {
      "type": [
       "string",
       "null"
      ],
      "x-known-values": [
       "FairPrice"
      ]
     },
     "fairMethod": {
      "type": [
       "string",
       "null"
      ],
      "x-known-values": [
       "FundingRate"
      ]
     },
     "fundingBaseSymbol": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       ".XBTINT8H"
      ]
     },
     "fundingQuoteSymbol": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       ".USDTINT8H"
      ]
     },
     "fundingRateSymbol": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       ".XBTUSDTMFPI8H"
      ]
     },
     "indexSymbol": {
      "type": "string",
      "examples": [
       ".KXBTUSDT"
      ]
     },
     "settlementSymbol": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       ""
      ]
     },
     "status": {
      "type": "string",
      "x-known-values": [
       "Init",
       "Open",
       "BeingSettled",
       "Settled",
       "Paused",
       "Closed",
       "CancelOnly"
      ]
     },
     "fundingFeeRate": {
      "type": [
       "number",
       "null"
      ],
      "x-unit": "ratio"
     },
     "predictedFundingFeeRate": {
      "type": [
       "number",
       "null"
      ],
      "x-unit": "ratio"
     },
     "fundingRateGranularity": {
      "type": [
       "integer",
       "null"
      ],
      "examples": [
       28800000
      ],
      "x-unit": "ms"
     },
     "openInterest": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "contracts"
     },
     "turnoverOf24h": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "volumeOf24h": {
      "type": "number",
      "x-unit": "base asset"
     },
     "markPrice": {
      "type": "number",
      "x-unit": "quote asset"
     },
     "indexPrice": {
      "type": "number",
      "x-unit": "quote asset"
     },
     "lastTradePrice": {
      "type": [
       "number",
       "null"
      ],
      "x-unit": "quote asset"
     },
     "nextFundingRateTime": {
      "type": [
       "integer",
       "null"
      ],
      "examples": [
       3600000
      ],
      "x-unit": "ms"
     },
     "maxLeverage": {
      "type": "integer",
      "x-unit": "times"
     },
     "sourceExchanges": {
      "type": "array",
      "items": {
       "type": "string",
       "examples": [
        "binance"
       ]
      }
     },
     "premiumsSymbol1M": {
      "type": "string",
      "examples": [
       ".XBTUSDTMPI"
      ]
     },
     "premiumsSymbol8H": {
      "type": "string",
      "examples": [
       ".XBTUSDTMPI8H"
      ]
     },
     "fundingBaseSymbol1M": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       ".XBTINT"
      ]
     },
     "fundingQuoteSymbol1M": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       ".USDTINT"
      ]
     },
     "lowPrice": {
      "type": "number",
      "x-unit": "quote asset"
     },
     "highPrice": {
      "type": "number",
      "x-unit": "quote asset"
     },
     "priceChgPct": {
      "type": "number",
      "x-unit": "ratio"
     },
     "priceChg": {
      "type": "number",
      "x-unit": "quote asset"
     },
     "k": {
      "type": "number"
     },
     "m": {
      "type": "number"
     },
     "f": {
      "type": "number"
     },
     "mmrLimit": {
      "type": "number",
      "x-unit": "ratio"
     },
     "mmrLevConstant": {
      "type": "number"
     },
     "supportCross": {
      "type": "boolean"
     },
     "buyLimit": {
      "type": "number",
      "x-unit": "quote asset"
     },
     "sellLimit": {
      "type": "number",
      "x-unit": "quote asset"
     },
     "marketMaxOrderQty": {
      "type": "integer",
      "x-unit": "contracts"
     },
     "displaySymbol": {
      "type": "string",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "displayBaseCurrency": {
      "type": "string",
      "examples": [
       "XBT"
      ]
     },
     "dailyInterestRate": {
      "type": [
       "number",
       "null"
      ],
      "x-unit": "ratio"
     },
     "lastTimeFundingRate": {
      "type": [
       "number",
       "null"
      ],
      "x-unit": "ratio"
     },
     "fundingRateCap": {
      "type": [
       "number",
       "null"
      ],
      "x-unit": "ratio"
     },
     "fundingRateFloor": {
      "type": [
       "number",
       "null"
      ],
      "x-unit": "ratio"
     },
     "period": {
      "type": [
       "integer",
       "null"
      ],
      "examples": [
       1
      ]
     },
     "effectiveFundingRateCycleStartTime": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentFundingRateGranularity": {
      "type": [
       "integer",
       "null"
      ],
      "examples": [
       28800000
      ],
      "x-unit": "ms"
     },
     "nextFundingRateDateTime": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "crossRiskLimit": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "orderPriceRange": {
      "type": "number",
      "x-unit": "ratio"
     },
     "marketStage": {
      "type": "string",
      "x-known-values": [
       "NORMAL",
       "PRE_MARKET"
      ]
     },
     "preMarketToPerpDate": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "marketType": {
      "type": "string",
      "x-known-values": [
       "CRYPTO",
       "NASDAQ"
      ]
     },
     "assetClass": {
      "type": "string",
      "x-known-values": [
       "CRYPTO",
       "METAL",
       "COMMODITY",
       "STOCK"
      ]
     },
     "subMarketType": {
      "type": [
       "string",
       "null"
      ],
      "x-known-values": [
       "US.STOCK",
       "KR.STOCK",
       "HK.STOCK",
       "JP.STOCK"
      ]
     },
     "adjustK": {
      "type": [
       "number",
       "null"
      ]
     },
     "adjustM": {
      "type": [
       "number",
       "null"
      ]
     },
     "adjustMmrLevConstant": {
      "type": [
       "number",
       "null"
      ]
     },
     "adjustActiveTime": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     }
    }
   },
   "FuturesTicker": {
    "type": "object",
    "required": [
     "sequence",
     "symbol",
     "side",
     "size",
     "tradeId",
     "price",
     "bestBidPrice",
     "bestBidSize",
     "bestAskPrice",
     "bestAskSize",
     "ts"
    ],
    "properties": {
     "sequence": {
      "type": "integer"
     },
     "symbol": {
      "type": "string",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "buy",
       "sell"
      ]
     },
     "size": {
      "type": "integer",
      "x-unit": "contracts"
     },
     "tradeId": {
      "type": "string",
      "examples": [
       "1700000000124"
      ]
     },
     "price": {
      "type": "string",
      "examples": [
       "87139.9"
      ],
      "x-unit": "quote asset"
     },
     "bestBidPrice": {
      "type": "string",
      "examples": [
       "87139.9"
      ],
      "x-unit": "quote asset"
     },
     "bestBidSize": {
      "type": "integer",
      "x-unit": "contracts"
     },
     "bestAskPrice": {
      "type": "string",
      "examples": [
       "87139.9"
      ],
      "x-unit": "quote asset"
     },
     "bestAskSize": {
      "type": "integer",
      "x-unit": "contracts"
     },
     "ts": {
      "type": "integer",
      "examples": [
       1767225600000000000
      ],
      "x-unit": "ns"
     }
    }
   },
   "FuturesOrderBook": {
    "type": "object",
    "required": [
     "sequence",
     "symbol",
     "bids",
     "asks",
     "ts"
    ],
    "properties": {
     "sequence": {
      "type": "integer"
     },
     "symbol": {
      "type": "string",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "bids": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FuturesBookLevel"
      }
     },
     "asks": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FuturesBookLevel"
      }
     },
     "ts": {
      "type": "integer",
      "examples": [
       1767225600000000000
      ],
      "x-unit": "ns"
     }
    }
   },
   "FuturesBookLevel": {
    "type": "array",
    "items": [
     {
      "type": "number",
      "x-unit": "quote asset"
     },
     {
      "type": "number",
      "x-unit": "contracts"
     }
    ],
    "minItems": 2,
    "maxItems": 2,
    "additionalItems": false
   },
   "FuturesStreamToken": {
    "type": "object",
    "required": [
     "token",
     "instanceServers"
    ],
    "properties": {
     "token": {
      "type": "string",
      "examples": [
       "stream-token-of-the-sandbox"
      ]
     },
     "instanceServers": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "endpoint",
        "encrypt",
        "protocol",
        "pingInterval",
        "pingTimeout"
       ],
       "properties": {
        "endpoint": {
         "type": "string",
         "examples": [
          "wss://streams.example.invalid/"
         ]
        },
        "encrypt": {
         "type": "boolean"
        },
        "protocol": {
         "type": "string",
         "x-known-values": [
          "websocket"
         ]
        },
        "pingInterval": {
         "type": "integer",
         "examples": [
          18000
         ],
         "x-unit": "ms"
        },
        "pingTimeout": {
         "type": "integer",
         "examples": [
          10000
         ],
         "x-unit": "ms"
        }
       }
      }
     }
    }
   },
   "FuturesOrderRequest": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "symbol",
     "type"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "$ref": "#/components/schemas/FuturesOrderSide"
     },
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "leverage": {
      "$ref": "#/components/schemas/FuturesOrderLeverage"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "$ref": "#/components/schemas/FuturesOrderRemark"
     },
     "stop": {
      "$ref": "#/components/schemas/FuturesOrderStop"
     },
     "stopPriceType": {
      "type": "string",
      "enum": [
       "TP",
       "MP",
       "IP"
      ]
     },
     "stopPrice": {
      "$ref": "#/components/schemas/FuturesOrderStopPrice"
     },
     "reduceOnly": {
      "$ref": "#/components/schemas/FuturesOrderReduceOnly"
     },
     "closeOrder": {
      "$ref": "#/components/schemas/FuturesOrderClose"
     },
     "forceHold": {
      "$ref": "#/components/schemas/FuturesOrderForceHold"
     },
     "stp": {
      "$ref": "#/components/schemas/FuturesOrderSelfTrade"
     },
     "marginMode": {
      "$ref": "#/components/schemas/FuturesOrderMarginMode"
     },
     "positionSide": {
      "$ref": "#/components/schemas/FuturesOrderPositionSide"
     },
     "price": {
      "$ref": "#/components/schemas/FuturesOrderPrice"
     },
     "size": {
      "$ref": "#/components/schemas/FuturesOrderSize"
     },
     "qty": {
      "$ref": "#/components/schemas/FuturesOrderQuantity"
     },
     "valueQty": {
      "$ref": "#/components/schemas/FuturesOrderValue"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/FuturesOrderTimeInForce"
     },
     "postOnly": {
      "$ref": "#/components/schemas/FuturesOrderPostOnly"
     },
     "hidden": {
      "$ref": "#/components/schemas/FuturesOrderHidden"
     },
     "iceberg": {
      "$ref": "#/components/schemas/FuturesOrderIceberg"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/FuturesOrderVisibleSize"
     }
    }
   },
   "FuturesTpslOrderRequest": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "symbol",
     "type"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "$ref": "#/components/schemas/FuturesOrderSide"
     },
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "leverage": {
      "$ref": "#/components/schemas/FuturesOrderLeverage"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "$ref": "#/components/schemas/FuturesOrderRemark"
     },
     "triggerStopUpPrice": {
      "$ref": "#/components/schemas/FuturesOrderUpPrice"
     },
     "triggerStopDownPrice": {
      "$ref": "#/components/schemas/FuturesOrderDownPrice"
     },
     "stopPriceType": {
      "type": "string",
      "enum": [
       "TP",
       "MP",
       "IP"
      ]
     },
     "reduceOnly": {
      "$ref": "#/components/schemas/FuturesOrderReduceOnly"
     },
     "closeOrder": {
      "$ref": "#/components/schemas/FuturesOrderClose"
     },
     "forceHold": {
      "$ref": "#/components/schemas/FuturesOrderForceHold"
     },
     "stp": {
      "$ref": "#/components/schemas/FuturesOrderSelfTrade"
     },
     "marginMode": {
      "$ref": "#/components/schemas/FuturesOrderMarginMode"
     },
     "positionSide": {
      "$ref": "#/components/schemas/FuturesOrderPositionSide"
     },
     "price": {
      "$ref": "#/components/schemas/FuturesOrderPrice"
     },
     "size": {
      "$ref": "#/components/schemas/FuturesOrderSize"
     },
     "qty": {
      "$ref": "#/components/schemas/FuturesOrderQuantity"
     },
     "valueQty": {
      "$ref": "#/components/schemas/FuturesOrderValue"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/FuturesOrderTimeInForce"
     },
     "postOnly": {
      "$ref": "#/components/schemas/FuturesOrderPostOnly"
     },
     "hidden": {
      "$ref": "#/components/schemas/FuturesOrderHidden"
     },
     "iceberg": {
      "$ref": "#/components/schemas/FuturesOrderIceberg"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/FuturesOrderVisibleSize"
     }
    }
   },
   "FuturesOrderSide": {
    "type": "string",
    "enum": [
     "buy",
     "sell"
    ]
   },
   "FuturesOrderLeverage": {
    "type": "integer",
    "minimum": 1,
    "examples": [
     3
    ],
    "x-unit": "times"
   },
   "FuturesOrderRemark": {
    "type": "string",
    "minLength": 1,
    "maxLength": 100,
    "examples": [
     "grid 7"
    ]
   },
   "FuturesOrderStop": {
    "type": "string",
    "enum": [
     "down",
     "up"
    ]
   },
   "FuturesOrderStopPrice": {
    "$ref": "#/components/schemas/Amount",
    "x-unit": "quote asset"
   },
   "FuturesOrderReduceOnly": {
    "type": "boolean"
   },
   "FuturesOrderClose": {
    "type": "boolean"
   },
   "FuturesOrderForceHold": {
    "type": "boolean"
   },
   "FuturesOrderSelfTrade": {
    "type": "string",
    "enum": [
     "CN",
     "CO",
     "CB"
    ]
   },
   "FuturesOrderMarginMode": {
    "type": "string",
    "enum": [
     "ISOLATED",
     "CROSS"
    ]
   },
   "FuturesOrderPositionSide": {
    "type": "string",
    "enum": [
     "BOTH",
     "LONG",
     "SHORT"
    ]
   },
   "FuturesOrderPrice": {
    "$ref": "#/components/schemas/Amount",
    "x-unit": "quote asset"
   },
   "FuturesOrderSize": {
    "type": "integer",
    "minimum": 1,
    "x-unit": "contracts",
    "examples": [
     1
    ]
   },
   "FuturesOrderQuantity": {
    "$ref": "#/components/schemas/Amount",
    "x-unit": "base asset"
   },
   "FuturesOrderValue": {
    "$ref": "#/components/schemas/Amount",
    "x-unit": "quote asset"
   },
   "FuturesOrderTimeInForce": {
    "type": "string",
    "enum": [
     "GTC",
     "IOC"
    ]
   },
   "FuturesOrderPostOnly": {
    "type": "boolean"
   },
   "FuturesOrderHidden": {
    "type": "boolean"
   },
   "FuturesOrderIceberg": {
    "type": "boolean"
   },
   "FuturesOrderVisibleSize": {
    "type": "string",
    "pattern": "^[1-9][0-9]{0,17}$",
    "x-unit": "contracts",
    "examples": [
     "1"
    ]
   },
   "FuturesOrderUpPrice": {
    "$ref": "#/components/schemas/Amount",
    "x-unit": "quote asset"
   },
   "FuturesOrderDownPrice": {
    "$ref": "#/components/schemas/Amount",
    "x-unit": "quote asset"
   },
   "FuturesOrderPlaced": {
    "type": "object",
    "required": [
     "orderId",
     "clientOid"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "examples": [
       "300112233445566720"
      ]
     },
     "clientOid": {
      "type": "string",
      "examples": [
       "my-order-1"
      ]
     }
    }
   },
   "FuturesOrdersCancelled": {
    "type": "object",
    "required": [
     "cancelledOrderIds"
    ],
    "properties": {
     "cancelledOrderIds": {
      "type": "array",
      "items": {
       "type": "string",
       "examples": [
        "300112233445566720"
       ]
      }
     }
    }
   },
   "FuturesOrder": {
    "type": "object",
    "required": [
     "id",
     "symbol",
     "type",
     "side",
     "price",
     "size",
     "value",
     "dealValue",
     "dealSize",
     "stp",
     "stop",
     "stopPriceType",
     "stopTriggered",
     "stopPrice",
     "timeInForce",
     "postOnly",
     "hidden",
     "iceberg",
     "leverage",
     "forceHold",
     "closeOrder",
     "visibleSize",
     "clientOid",
     "remark",
     "tags",
     "isActive",
     "cancelExist",
     "createdAt",
     "updatedAt",
     "orderTime",
     "settleCurrency",
     "marginMode",
     "avgDealPrice",
     "filledSize",
     "filledValue",
     "status",
     "reduceOnly"
    ],
    "properties": {
     "id": {
      "type": "string",
      "examples": [
       "300112233445566720"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "type": {
      "type": "string",
      "x-known-values": [
       "limit",
       "market"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "buy",
       "sell"
      ]
     },
     "price": {
      "type": [
       "string",
       "null"
      ],
      "x-unit": "quote asset",
      "examples": [
       "60000"
      ]
     },
     "size": {
      "type": "integer",
      "x-unit": "contracts",
      "examples": [
       10
      ]
     },
     "value": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "settleCurrency",
      "examples": [
       "600"
      ]
     },
     "dealValue": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "settleCurrency",
      "examples": [
       "0"
      ]
     },
     "dealSize": {
      "type": "integer",
      "x-unit": "contracts",
      "examples": [
       0
      ]
     },
     "stp": {
      "type": [
       "string",
       "null"
      ],
      "x-known-values": [
       "",
       "CN",
       "CO",
       "CB"
      ],
      "examples": [
       ""
      ]
     },
     "stop": {
      "type": [
       "string",
       "null"
      ],
      "x-known-values": [
       "down",
       "up",
       ""
      ],
      "examples": [
       ""
      ]
     },
     "stopPriceType": {
      "type": [
       "string",
       "null"
      ],
      "x-known-values": [
       "TP",
       "MP",
       "IP",
       ""
      ],
      "examples": [
       ""
      ]
     },
     "stopTriggered": {
      "type": [
       "boolean",
       "null"
      ],
      "examples": [
       false
      ]
     },
     "stopPrice": {
      "type": [
       "string",
       "number",
       "null"
      ],
      "x-unit": "quote asset",
      "examples": [
       null
      ]
     },
     "timeInForce": {
      "type": "string",
      "x-known-values": [
       "GTC",
       "IOC",
       ""
      ],
      "examples": [
       "GTC"
      ]
     },
     "postOnly": {
      "type": "boolean",
      "examples": [
       false
      ]
     },
     "hidden": {
      "type": "boolean",
      "examples": [
       false
      ]
     },
     "iceberg": {
      "type": "boolean",
      "examples": [
       false
      ]
     },
     "leverage": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "times",
      "examples": [
       "3"
      ]
     },
     "forceHold": {
      "type": "boolean",
      "examples": [
       false
      ]
     },
     "closeOrder": {
      "type": "boolean",
      "examples": [
       false
      ]
     },
     "visibleSize": {
      "type": [
       "integer",
       "null"
      ],
      "x-unit": "contracts",
      "examples": [
       0
      ]
     },
     "clientOid": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       "my-order-1"
      ]
     },
     "remark": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       null
      ]
     },
     "tags": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       ""
      ]
     },
     "isActive": {
      "type": "boolean",
      "examples": [
       true
      ]
     },
     "cancelExist": {
      "type": "boolean",
      "examples": [
       false
      ]
     },
     "createdAt": {
      "$ref": "#/components/schemas/Time"
     },
     "updatedAt": {
      "$ref": "#/components/schemas/Time"
     },
     "endAt": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "examples": [
       null
      ],
      "x-unit": "ms"
     },
     "orderTime": {
      "type": [
       "integer",
       "null"
      ],
      "x-unit": "ns",
      "examples": [
       1767225600000000000
      ]
     },
     "settleCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "marginMode": {
      "type": "string",
      "x-known-values": [
       "ISOLATED",
       "CROSS"
      ]
     },
     "avgDealPrice": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "0"
      ]
     },
     "filledSize": {
      "type": "integer",
      "x-unit": "contracts",
      "examples": [
       0
      ]
     },
     "filledValue": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "settleCurrency",
      "examples": [
       "0"
      ]
     },
     "status": {
      "type": "string",
      "x-known-values": [
       "open",
       "done"
      ]
     },
     "reduceOnly": {
      "type": "boolean",
      "examples": [
       false
      ]
     }
    }
   },
   "FuturesOrderPage": {
    "type": "object",
    "required": [
     "currentPage",
     "pageSize",
     "totalNum",
     "totalPage",
     "items"
    ],
    "properties": {
     "currentPage": {
      "type": "integer",
      "examples": [
       1
      ]
     },
     "pageSize": {
      "type": "integer",
      "examples": [
       50
      ]
     },
     "totalNum": {
      "type": "integer",
      "examples": [
       1
      ]
     },
     "totalPage": {
      "type": "integer",
      "examples": [
       1
      ]
     },
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FuturesOrder"
      }
     }
    }
   },
   "FuturesFill": {
    "type": "object",
    "required": [
     "symbol",
     "tradeId",
     "orderId",
     "side",
     "liquidity",
     "forceTaker",
     "price",
     "size",
     "value",
     "openFeePay",
     "closeFeePay",
     "stop",
     "feeRate",
     "fixFee",
     "feeCurrency",
     "tradeTime",
     "subTradeType",
     "marginMode",
     "settleCurrency",
     "displayType",
     "fee",
     "orderType",
     "tradeType",
     "createdAt"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "tradeId": {
      "type": "string",
      "examples": [
       "1800000000123"
      ]
     },
     "orderId": {
      "type": "string",
      "examples": [
       "300112233445566720"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "buy",
       "sell"
      ]
     },
     "liquidity": {
      "type": "string",
      "x-known-values": [
       "taker",
       "maker"
      ]
     },
     "forceTaker": {
      "type": "boolean",
      "examples": [
       false
      ]
     },
     "price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "60000"
      ]
     },
     "size": {
      "type": "integer",
      "x-unit": "contracts",
      "examples": [
       1
      ]
     },
     "value": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "settleCurrency",
      "examples": [
       "60"
      ]
     },
     "openFeePay": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "feeCurrency",
      "examples": [
       "0.036"
      ]
     },
     "closeFeePay": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "feeCurrency",
      "examples": [
       "0"
      ]
     },
     "stop": {
      "type": "string",
      "x-known-values": [
       "down",
       "up",
       ""
      ],
      "examples": [
       ""
      ]
     },
     "feeRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio",
      "examples": [
       "0.0006"
      ]
     },
     "fixFee": {
      "type": "string",
      "examples": [
       "0"
      ]
     },
     "feeCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "tradeTime": {
      "type": "integer",
      "x-unit": "ns",
      "examples": [
       1767225600000000000
      ]
     },
     "subTradeType": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       null
      ]
     },
     "marginMode": {
      "type": "string",
      "x-known-values": [
       "ISOLATED",
       "CROSS"
      ]
     },
     "settleCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "displayType": {
      "type": "string",
      "x-known-values": [
       "limit",
       "market",
       "limit_stop",
       "market_stop"
      ]
     },
     "fee": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "feeCurrency",
      "examples": [
       "0.036"
      ]
     },
     "orderType": {
      "type": "string",
      "x-known-values": [
       "limit",
       "market"
      ]
     },
     "tradeType": {
      "type": "string",
      "x-known-values": [
       "trade",
       "cancel",
       "liquid",
       "adl",
       "settlement"
      ]
     },
     "createdAt": {
      "$ref": "#/components/schemas/Time"
     },
     "openFeeTaxPay": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "feeCurrency",
      "examples": [
       "0"
      ]
     },
     "closeFeeTaxPay": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "feeCurrency",
      "examples": [
       "0"
      ]
     }
    }
   },
   "FuturesFillPage": {
    "type": "object",
    "required": [
     "currentPage",
     "pageSize",
     "totalNum",
     "totalPage",
     "items"
    ],
    "properties": {
     "currentPage": {
      "type": "integer",
      "examples": [
       1
      ]
     },
     "pageSize": {
      "type": "integer",
      "examples": [
       50
      ]
     },
     "totalNum": {
      "type": "integer",
      "examples": [
       1
      ]
     },
     "totalPage": {
      "type": "integer",
      "examples": [
       1
      ]
     },
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FuturesFill"
      }
     }
    }
   },
   "FuturesMarginMode": {
    "type": "object",
    "required": [
     "symbol",
     "marginMode"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "marginMode": {
      "type": "string",
      "x-known-values": [
       "ISOLATED",
       "CROSS"
      ]
     }
    }
   },
   "FuturesFigure": {
    "type": "string",
    "examples": [
     "12.5"
    ]
   },
   "FuturesPosition": {
    "type": "object",
    "required": [
     "id",
     "symbol",
     "crossMode",
     "delevPercentage",
     "openingTimestamp",
     "currentTimestamp",
     "currentQty",
     "currentCost",
     "currentComm",
     "unrealisedCost",
     "realisedGrossCost",
     "realisedCost",
     "isOpen",
     "markPrice",
     "markValue",
     "posCost",
     "posInit",
     "posMargin",
     "realisedGrossPnl",
     "realisedPnl",
     "unrealisedPnl",
     "unrealisedPnlPcnt",
     "unrealisedRoePcnt",
     "avgEntryPrice",
     "liquidationPrice",
     "bankruptPrice",
     "settleCurrency"
    ],
    "properties": {
     "id": {
      "type": "string",
      "examples": [
       "500000000001234567"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "crossMode": {
      "type": "boolean"
     },
     "delevPercentage": {
      "type": "number",
      "x-unit": "ratio"
     },
     "openingTimestamp": {
      "$ref": "#/components/schemas/Time"
     },
     "currentTimestamp": {
      "$ref": "#/components/schemas/Time"
     },
     "currentQty": {
      "type": "integer",
      "x-unit": "contracts"
     },
     "currentCost": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "currentComm": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "unrealisedCost": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "realisedGrossCost": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "realisedCost": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "isOpen": {
      "type": "boolean"
     },
     "markPrice": {
      "type": "number",
      "x-unit": "quote asset"
     },
     "markValue": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "posCost": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "posInit": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "posMargin": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "realisedGrossPnl": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "realisedPnl": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "unrealisedPnl": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "unrealisedPnlPcnt": {
      "type": "number",
      "x-unit": "ratio"
     },
     "unrealisedRoePcnt": {
      "type": "number",
      "x-unit": "ratio"
     },
     "avgEntryPrice": {
      "type": "number",
      "x-unit": "quote asset"
     },
     "liquidationPrice": {
      "type": "number",
      "x-unit": "quote asset"
     },
     "bankruptPrice": {
      "type": "number",
      "x-unit": "quote asset"
     },
     "settleCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "isInverse": {
      "type": "boolean"
     },
     "marginMode": {
      "type": "string",
      "x-known-values": [
       "ISOLATED",
       "CROSS"
      ]
     },
     "positionSide": {
      "type": "string",
      "x-known-values": [
       "BOTH",
       "LONG",
       "SHORT"
      ]
     },
     "leverage": {
      "type": "number",
      "x-unit": "times"
     },
     "autoDeposit": {
      "type": "boolean"
     },
     "maintMarginReq": {
      "type": "number",
      "x-unit": "ratio"
     },
     "riskLimit": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "realLeverage": {
      "type": "number",
      "x-unit": "times"
     },
     "posCross": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "posCrossMargin": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "posComm": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "posCommCommon": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "posLoss": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "posFunding": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "posMaint": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "maintMargin": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "maintainMargin": {
      "type": "number",
      "x-unit": "ratio"
     },
     "riskLimitLevel": {
      "type": "integer"
     },
     "dealComm": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "fundingFee": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "tax": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "withdrawPnl": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "userId": {
      "type": "integer"
     }
    }
   },
   "FuturesPositionV2": {
    "type": "object",
    "required": [
     "id",
     "symbol",
     "crossMode",
     "currentQty",
     "isOpen",
     "markPrice",
     "posMargin",
     "avgEntryPrice",
     "settleCurrency",
     "marginMode",
     "positionSide",
     "leverage"
    ],
    "properties": {
     "id": {
      "type": "string",
      "examples": [
       "500000000001234567"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "crossMode": {
      "type": "boolean"
     },
     "delevPercentage": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "ratio"
     },
     "openingTimestamp": {
      "$ref": "#/components/schemas/Time"
     },
     "currentTimestamp": {
      "$ref": "#/components/schemas/Time"
     },
     "currentQty": {
      "type": "integer",
      "x-unit": "contracts"
     },
     "currentCost": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "currentComm": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "unrealisedCost": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "realisedGrossCost": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "realisedCost": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "isOpen": {
      "type": "boolean"
     },
     "markPrice": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "quote asset"
     },
     "markValue": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "posCost": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "posInit": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "posMargin": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "realisedGrossPnl": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "realisedPnl": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "unrealisedPnl": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "unrealisedPnlPcnt": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "ratio"
     },
     "unrealisedRoePcnt": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "ratio"
     },
     "avgEntryPrice": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "quote asset"
     },
     "liquidationPrice": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "quote asset"
     },
     "bankruptPrice": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "quote asset"
     },
     "settleCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "isInverse": {
      "type": "boolean"
     },
     "marginMode": {
      "type": "string",
      "x-known-values": [
       "ISOLATED",
       "CROSS"
      ]
     },
     "positionSide": {
      "type": "string",
      "x-known-values": [
       "BOTH",
       "LONG",
       "SHORT"
      ]
     },
     "leverage": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "times"
     },
     "autoDeposit": {
      "type": "boolean"
     },
     "maintMarginReq": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "ratio"
     },
     "riskLimit": {
      "type": "number",
      "x-unit": "settleCurrency"
     },
     "realLeverage": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "times"
     },
     "posCross": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "posCrossMargin": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "posComm": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "posCommCommon": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "posLoss": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "posFunding": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "posMaint": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "maintMargin": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "maintainMargin": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "ratio"
     },
     "riskLimitLevel": {
      "type": "integer"
     },
     "posProfit": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "posCommFunding": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "cumulativeTradeFee": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "cumulativeFundingFee": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "cumulativeTax": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "withdrawPnl": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "settleCurrency"
     },
     "imr": {
      "$ref": "#/components/schemas/FuturesFigure",
      "x-unit": "ratio"
     }
    }
   },
   "LendingOrderNo": {
    "type": "string",
    "minLength": 1,
    "examples": [
     "68d2c4a1e5f60700018b3c01"
    ]
   },
   "LendingStatus": {
    "type": "string",
    "x-known-values": [
     "DONE",
     "PENDING"
    ]
   },
   "MarginCurrencies": {
    "type": "string",
    "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$",
    "examples": [
     "BTC,USDT"
    ]
   },
   "MarginMarkPrice": {
    "type": "object",
    "required": [
     "symbol",
     "timePoint",
     "value"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "examples": [
       "USDT-BTC"
      ]
     },
     "timePoint": {
      "$ref": "#/components/schemas/Time"
     },
     "value": {
      "type": "number",
      "x-unit": "quote asset",
      "examples": [
       0.000015045
      ]
     }
    }
   },
   "MarginRiskLimitOfAsset": {
    "type": "object",
    "required": [
     "timestamp",
     "currency",
     "borrowMaxAmount",
     "buyMaxAmount",
     "holdMaxAmount",
     "borrowCoefficient",
     "marginCoefficient",
     "precision",
     "borrowMinAmount",
     "borrowMinUnit",
     "borrowEnabled"
    ],
    "properties": {
     "timestamp": {
      "$ref": "#/components/schemas/Time"
     },
     "currency": {
      "type": "string",
      "examples": [
       "BTC"
      ]
     },
     "borrowMaxAmount": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency"
     },
     "buyMaxAmount": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency"
     },
     "holdMaxAmount": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency"
     },
     "borrowCoefficient": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "ratio"
     },
     "marginCoefficient": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "ratio"
     },
     "precision": {
      "type": "integer",
      "examples": [
       8
      ]
     },
     "borrowMinAmount": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency"
     },
     "borrowMinUnit": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency"
     },
     "borrowEnabled": {
      "type": "boolean"
     }
    }
   },
   "MarginRiskLimitOfPair": {
    "type": "object",
    "required": [
     "timestamp",
     "symbol",
     "baseMaxBorrowAmount",
     "quoteMaxBorrowAmount",
     "baseMaxBuyAmount",
     "quoteMaxBuyAmount",
     "baseMaxHoldAmount",
     "quoteMaxHoldAmount",
     "basePrecision",
     "quotePrecision",
     "baseBorrowMinAmount",
     "quoteBorrowMinAmount",
     "baseBorrowMinUnit",
     "quoteBorrowMinUnit",
     "baseBorrowEnabled",
     "quoteBorrowEnabled",
     "baseBorrowCoefficient",
     "quoteBorrowCoefficient",
     "baseMarginCoefficient",
     "quoteMarginCoefficient"
    ],
    "properties": {
     "timestamp": {
      "$ref": "#/components/schemas/Time"
     },
     "symbol": {
      "type": "string",
      "examples": [
       "BTC-USDT"
      ]
     },
     "baseMaxBorrowAmount": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "quoteMaxBorrowAmount": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "baseMaxBuyAmount": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "quoteMaxBuyAmount": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "baseMaxHoldAmount": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "quoteMaxHoldAmount": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "basePrecision": {
      "type": "integer",
      "examples": [
       8
      ]
     },
     "quotePrecision": {
      "type": "integer",
      "examples": [
       8
      ]
     },
     "baseBorrowMinAmount": {
      "type": [
       "string",
       "null"
      ],
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "quoteBorrowMinAmount": {
      "type": [
       "string",
       "null"
      ],
      "x-unit": "quote asset",
      "examples": [
       "0.001"
      ]
     },
     "baseBorrowMinUnit": {
      "type": [
       "string",
       "null"
      ],
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "quoteBorrowMinUnit": {
      "type": [
       "string",
       "null"
      ],
      "x-unit": "quote asset",
      "examples": [
       "0.001"
      ]
     },
     "baseBorrowEnabled": {
      "type": "boolean"
     },
     "quoteBorrowEnabled": {
      "type": "boolean"
     },
     "baseBorrowCoefficient": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "ratio"
     },
     "quoteBorrowCoefficient": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "ratio"
     },
     "baseMarginCoefficient": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "ratio"
     },
     "quoteMarginCoefficient": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "ratio"
     }
    }
   },
   "MarginOcoOrder": {
    "type": "object",
    "required": [
     "orderId",
     "symbol",
     "clientOid",
     "orderTime",
     "status"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "examples": [
       "68d2e1f3e5f60700018b4a20"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "BTC-USDT"
      ]
     },
     "clientOid": {
      "type": "string",
      "examples": [
       "my-order-0001"
      ]
     },
     "orderTime": {
      "$ref": "#/components/schemas/Time"
     },
     "status": {
      "type": "string",
      "x-known-values": [
       "NEW",
       "TRIGGERED",
       "DONE",
       "CANCELLED"
      ]
     }
    }
   },
   "MarginOcoOrderDetail": {
    "type": "object",
    "required": [
     "orderId",
     "symbol",
     "clientOid",
     "orderTime",
     "status",
     "orders"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "examples": [
       "68d2e1f3e5f60700018b4a20"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "BTC-USDT"
      ]
     },
     "clientOid": {
      "type": "string",
      "examples": [
       "my-order-0001"
      ]
     },
     "orderTime": {
      "$ref": "#/components/schemas/Time"
     },
     "status": {
      "type": "string",
      "x-known-values": [
       "NEW",
       "TRIGGERED",
       "DONE",
       "CANCELLED"
      ]
     },
     "orders": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "id",
        "symbol",
        "side",
        "price",
        "stopPrice",
        "size",
        "status"
       ],
       "properties": {
        "id": {
         "type": "string",
         "examples": [
          "vs9a1b2c3d4e5f6g000h1003"
         ]
        },
        "symbol": {
         "type": "string",
         "examples": [
          "BTC-USDT"
         ]
        },
        "side": {
         "type": "string",
         "x-known-values": [
          "buy",
          "sell"
         ]
        },
        "price": {
         "$ref": "#/components/schemas/UnsignedDecimal",
         "x-unit": "quote asset"
        },
        "stopPrice": {
         "$ref": "#/components/schemas/UnsignedDecimal",
         "x-unit": "quote asset"
        },
        "size": {
         "$ref": "#/components/schemas/UnsignedDecimal",
         "x-unit": "base asset"
        },
        "status": {
         "type": "string",
         "x-known-values": [
          "NEW",
          "TRIGGERED",
          "DONE",
          "CANCELLED"
         ]
        }
       }
      }
     }
    }
   },
   "MarginTradeType": {
    "type": "string",
    "enum": [
     "MARGIN_TRADE",
     "MARGIN_ISOLATED_TRADE"
    ]
   },
   "MarginNewOrder": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "stp": {
      "type": "string",
      "enum": [
       "CN",
       "CO",
       "CB",
       "DC"
      ]
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "50000"
      ]
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "50"
      ]
     },
     "timeInForce": {
      "type": "string",
      "enum": [
       "GTC",
       "GTT",
       "IOC",
       "FOK"
      ]
     },
     "cancelAfter": {
      "type": "integer",
      "minimum": 1,
      "x-unit": "s",
      "examples": [
       60
      ]
     },
     "postOnly": {
      "type": "boolean"
     },
     "hidden": {
      "type": "boolean"
     },
     "iceberg": {
      "type": "boolean"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset",
      "examples": [
       "0.0005"
      ]
     },
     "isIsolated": {
      "type": "boolean"
     },
     "autoBorrow": {
      "type": "boolean"
     },
     "autoRepay": {
      "type": "boolean"
     }
    }
   },
   "MarginNewOrderV1": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "stp": {
      "type": "string",
      "enum": [
       "CN",
       "CO",
       "CB",
       "DC"
      ]
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "50000"
      ]
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "50"
      ]
     },
     "timeInForce": {
      "type": "string",
      "enum": [
       "GTC",
       "GTT",
       "IOC",
       "FOK"
      ]
     },
     "cancelAfter": {
      "type": "integer",
      "minimum": 1,
      "x-unit": "s",
      "examples": [
       60
      ]
     },
     "postOnly": {
      "type": "boolean"
     },
     "hidden": {
      "type": "boolean"
     },
     "iceberg": {
      "type": "boolean"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset",
      "examples": [
       "0.0005"
      ]
     },
     "marginModel": {
      "type": "string",
      "enum": [
       "cross",
       "isolated"
      ]
     },
     "autoBorrow": {
      "type": "boolean"
     },
     "autoRepay": {
      "type": "boolean"
     }
    }
   },
   "MarginPlacedOrder": {
    "type": "object",
    "required": [
     "orderId",
     "clientOid"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "examples": [
       "68d2d0c9e5f60700018b3d10"
      ]
     },
     "clientOid": {
      "type": "string",
      "examples": [
       "my-order-0001"
      ]
     },
     "loanApplyId": {
      "type": "string",
      "examples": [
       "68d2d0cae5f60700018b3d11"
      ]
     },
     "borrowSize": {
      "$ref": "#/components/schemas/ActualSize"
     }
    }
   },
   "MarginPlacedOrderV1": {
    "type": "object",
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "examples": [
       "68d2d0c9e5f60700018b3d10"
      ]
     },
     "loanApplyId": {
      "type": [
       "string",
       "null"
      ]
     },
     "borrowSize": {
      "type": [
       "string",
       "number",
       "null"
      ],
      "x-unit": "currency",
      "examples": [
       "10.2"
      ]
     },
     "clientOid": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "MarginOrder": {
    "type": "object",
    "required": [
     "id",
     "clientOid",
     "symbol",
     "opType",
     "type",
     "side",
     "price",
     "size",
     "funds",
     "dealSize",
     "dealFunds",
     "remainSize",
     "remainFunds",
     "cancelledSize",
     "cancelledFunds",
     "fee",
     "feeCurrency",
     "stopTriggered",
     "stopPrice",
     "timeInForce",
     "postOnly",
     "hidden",
     "iceberg",
     "visibleSize",
     "cancelAfter",
     "channel",
     "cancelExist",
     "tradeType",
     "inOrderBook",
     "active",
     "tax",
     "createdAt",
     "lastUpdatedAt"
    ],
    "properties": {
     "id": {
      "type": "string",
      "examples": [
       "68d2d0c9e5f60700018b3d10"
      ]
     },
     "clientOid": {
      "type": "string",
      "examples": [
       "my-order-0001"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "BTC-USDT"
      ]
     },
     "opType": {
      "type": "string",
      "x-known-values": [
       "DEAL"
      ]
     },
     "type": {
      "type": "string",
      "x-known-values": [
       "limit",
       "market"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "buy",
       "sell"
      ]
     },
     "price": {
      "type": "string",
      "x-unit": "quote asset",
      "examples": [
       "50000"
      ]
     },
     "size": {
      "type": "string",
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "funds": {
      "type": "string",
      "x-unit": "quote asset",
      "examples": [
       "50"
      ]
     },
     "dealSize": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "dealFunds": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "remainSize": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "remainFunds": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "cancelledSize": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "cancelledFunds": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "fee": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "feeCurrency"
     },
     "feeCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "stp": {
      "type": [
       "string",
       "null"
      ],
      "x-known-values": [
       "CN",
       "CO",
       "CB",
       "DC"
      ]
     },
     "stop": {
      "type": [
       "string",
       "null"
      ],
      "x-known-values": [
       "loss",
       "entry"
      ]
     },
     "stopTriggered": {
      "type": "boolean"
     },
     "stopPrice": {
      "type": "string",
      "x-unit": "quote asset",
      "examples": [
       "0"
      ]
     },
     "timeInForce": {
      "type": "string",
      "x-known-values": [
       "GTC",
       "GTT",
       "IOC",
       "FOK"
      ]
     },
     "postOnly": {
      "type": "boolean"
     },
     "hidden": {
      "type": "boolean"
     },
     "iceberg": {
      "type": "boolean"
     },
     "visibleSize": {
      "type": "string",
      "x-unit": "base asset",
      "examples": [
       "0"
      ]
     },
     "cancelAfter": {
      "type": "integer",
      "x-unit": "s",
      "examples": [
       0
      ]
     },
     "channel": {
      "type": "string",
      "x-known-values": [
       "API"
      ]
     },
     "remark": {
      "type": [
       "string",
       "null"
      ]
     },
     "tags": {
      "type": [
       "string",
       "null"
      ]
     },
     "cancelExist": {
      "type": "boolean"
     },
     "cancelReason": {
      "type": "integer",
      "examples": [
       1
      ]
     },
     "tradeType": {
      "type": "string",
      "x-known-values": [
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     },
     "inOrderBook": {
      "type": "boolean"
     },
     "active": {
      "type": "boolean"
     },
     "tax": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "taxCurrency"
     },
     "createdAt": {
      "$ref": "#/components/schemas/Time"
     },
     "lastUpdatedAt": {
      "$ref": "#/components/schemas/Time"
     }
    }
   },
   "MarginFill": {
    "type": "object",
    "required": [
     "id",
     "symbol",
     "tradeId",
     "orderId",
     "counterOrderId",
     "side",
     "liquidity",
     "forceTaker",
     "price",
     "size",
     "funds",
     "fee",
     "feeRate",
     "feeCurrency",
     "stop",
     "tradeType",
     "tax",
     "taxRate",
     "type",
     "createdAt"
    ],
    "properties": {
     "id": {
      "type": "integer",
      "examples": [
       140000000456
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "BTC-USDT"
      ]
     },
     "tradeId": {
      "type": "integer",
      "examples": [
       12000000000000016
      ]
     },
     "orderId": {
      "type": "string",
      "examples": [
       "68d2d0c9e5f60700018b3d10"
      ]
     },
     "counterOrderId": {
      "type": "string",
      "examples": [
       "68d2d0c8e5f60700018b3d0f"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "buy",
       "sell"
      ]
     },
     "liquidity": {
      "type": "string",
      "x-known-values": [
       "taker",
       "maker"
      ]
     },
     "forceTaker": {
      "type": "boolean"
     },
     "price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "size": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "funds": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "fee": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "feeCurrency"
     },
     "feeRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "feeCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "stop": {
      "type": "string",
      "examples": [
       ""
      ]
     },
     "tradeType": {
      "type": "string",
      "x-known-values": [
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     },
     "tax": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "taxCurrency"
     },
     "taxRate": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "ratio"
     },
     "type": {
      "type": "string",
      "x-known-values": [
       "limit",
       "market"
      ]
     },
     "createdAt": {
      "$ref": "#/components/schemas/Time"
     }
    }
   },
   "MarginOrderIds": {
    "type": "string",
    "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$",
    "examples": [
     "vs9a1b2c3d4e5f6g000h1001,vs9a1b2c3d4e5f6g000h1002"
    ]
   },
   "MarginStopOrder": {
    "type": "object",
    "required": [
     "id",
     "symbol",
     "status",
     "type",
     "side",
     "stopPrice"
    ],
    "properties": {
     "id": {
      "type": "string",
      "examples": [
       "vs9a1b2c3d4e5f6g000h1001"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "BTC-USDT"
      ]
     },
     "userId": {
      "type": "string",
      "examples": [
       "65f0a1b2c3d4e50001a2b3c4"
      ]
     },
     "status": {
      "type": "string",
      "x-known-values": [
       "NEW",
       "TRIGGERED"
      ]
     },
     "type": {
      "type": "string",
      "x-known-values": [
       "limit",
       "market"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "buy",
       "sell"
      ]
     },
     "price": {
      "type": [
       "string",
       "null"
      ],
      "x-unit": "quote asset",
      "examples": [
       "50000"
      ]
     },
     "size": {
      "type": [
       "string",
       "null"
      ],
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "funds": {
      "type": [
       "string",
       "null"
      ],
      "x-unit": "quote asset"
     },
     "stp": {
      "type": [
       "string",
       "null"
      ],
      "x-known-values": [
       "CN",
       "CO",
       "CB",
       "DC"
      ]
     },
     "timeInForce": {
      "type": "string",
      "x-known-values": [
       "GTC",
       "GTT",
       "IOC",
       "FOK"
      ]
     },
     "cancelAfter": {
      "type": "integer",
      "x-unit": "s",
      "examples": [
       -1
      ]
     },
     "postOnly": {
      "type": "boolean"
     },
     "hidden": {
      "type": "boolean"
     },
     "iceberg": {
      "type": "boolean"
     },
     "visibleSize": {
      "type": [
       "string",
       "null"
      ],
      "x-unit": "base asset"
     },
     "channel": {
      "type": "string",
      "x-known-values": [
       "API"
      ]
     },
     "clientOid": {
      "type": "string",
      "examples": [
       "my-order-0001"
      ]
     },
     "remark": {
      "type": [
       "string",
       "null"
      ]
     },
     "tags": {
      "type": [
       "string",
       "null"
      ]
     },
     "relatedNo": {
      "type": [
       "string",
       "null"
      ]
     },
     "orderTime": {
      "type": "integer",
      "x-unit": "ns",
      "examples": [
       1767225600000000000
      ]
     },
     "domainId": {
      "type": "string",
      "examples": [
       "kucoin"
      ]
     },
     "tradeSource": {
      "type": "string",
      "x-known-values": [
       "USER",
       "MARGIN_SYSTEM"
      ]
     },
     "tradeType": {
      "type": "string",
      "x-known-values": [
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     },
     "feeCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "takerFeeRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "makerFeeRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "createdAt": {
      "$ref": "#/components/schemas/Time"
     },
     "stop": {
      "type": "string",
      "x-known-values": [
       "loss",
       "entry"
      ]
     },
     "stopTriggerTime": {
      "type": [
       "integer",
       "null"
      ],
      "x-unit": "ms",
      "examples": [
       1767225660000
      ]
     },
     "stopPrice": {
      "type": "string",
      "x-unit": "quote asset",
      "examples": [
       "48000"
      ]
     },
     "limitPrice": {
      "type": [
       "string",
       "null"
      ],
      "x-unit": "quote asset"
     },
     "pop": {
      "type": [
       "string",
       "null"
      ]
     },
     "activateCondition": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "OrderNo": {
    "type": "string",
    "pattern": "^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$",
    "examples": [
     "68a1f0c2d3e4f500012b9a01"
    ]
   },
   "ActualSize": {
    "type": [
     "string",
     "number"
    ],
    "pattern": "^[0-9]+(\\.[0-9]+)?$",
    "minimum": 0,
    "x-unit": "currency",
    "examples": [
     "25"
    ]
   },
   "LoanSymbol": {
    "type": [
     "string",
     "null"
    ]
   },
   "LoanStatus": {
    "type": "string",
    "x-known-values": [
     "PENDING",
     "SUCCESS",
     "FAILED"
    ]
   },
   "SpotOlderOrderRequest": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "stp": {
      "$ref": "#/components/schemas/SpotSelfTrade"
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/SpotTimeInForce"
     },
     "postOnly": {
      "type": "boolean"
     },
     "hidden": {
      "type": "boolean"
     },
     "iceberg": {
      "type": "boolean"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "cancelAfter": {
      "$ref": "#/components/schemas/SpotCancelAfter"
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "TRADE",
       "MARGIN_TRADE"
      ]
     }
    }
   },
   "SpotOlderOrder": {
    "type": "object",
    "required": [
     "id",
     "symbol",
     "opType",
     "type",
     "side",
     "price",
     "size",
     "funds",
     "dealFunds",
     "dealSize",
     "fee",
     "feeCurrency",
     "stp",
     "stop",
     "stopTriggered",
     "stopPrice",
     "timeInForce",
     "postOnly",
     "hidden",
     "iceberg",
     "visibleSize",
     "cancelAfter",
     "channel",
     "clientOid",
     "remark",
     "tags",
     "isActive",
     "cancelExist",
     "createdAt",
     "tradeType"
    ],
    "properties": {
     "id": {
      "type": "string",
      "examples": [
       "68b1c0de4f2a9b0007a1b2c3"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "BTC-USDT"
      ]
     },
     "opType": {
      "type": "string",
      "x-known-values": [
       "DEAL"
      ]
     },
     "type": {
      "type": "string",
      "x-known-values": [
       "limit",
       "market",
       "limit_stop",
       "market_stop",
       "oco_limit",
       "oco_stop"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "buy",
       "sell"
      ]
     },
     "price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "size": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "funds": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "0"
      ]
     },
     "dealFunds": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "dealSize": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "fee": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "feeCurrency",
      "examples": [
       "0.5"
      ]
     },
     "feeCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "stp": {
      "type": "string",
      "x-known-values": [
       "",
       "DC",
       "CO",
       "CN",
       "CB"
      ]
     },
     "stop": {
      "type": "string",
      "x-known-values": [
       "",
       "loss",
       "entry"
      ]
     },
     "stopTriggered": {
      "type": "boolean"
     },
     "stopPrice": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "0"
      ]
     },
     "timeInForce": {
      "type": "string",
      "x-known-values": [
       "GTC",
       "GTT",
       "IOC",
       "FOK"
      ]
     },
     "postOnly": {
      "type": "boolean"
     },
     "hidden": {
      "type": "boolean"
     },
     "iceberg": {
      "type": "boolean"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset",
      "examples": [
       "0"
      ]
     },
     "cancelAfter": {
      "type": "integer",
      "x-unit": "s",
      "examples": [
       0
      ]
     },
     "channel": {
      "type": "string",
      "examples": [
       "API"
      ]
     },
     "clientOid": {
      "type": "string",
      "examples": [
       "my-order-1"
      ]
     },
     "remark": {
      "type": [
       "string",
       "null"
      ]
     },
     "tags": {
      "type": [
       "string",
       "null"
      ]
     },
     "isActive": {
      "type": "boolean"
     },
     "cancelExist": {
      "type": "boolean"
     },
     "createdAt": {
      "$ref": "#/components/schemas/Time"
     },
     "tradeType": {
      "type": "string",
      "x-known-values": [
       "TRADE",
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     },
     "tax": {
      "type": "string",
      "x-unit": "taxCurrency",
      "examples": [
       "0"
      ]
     },
     "taxRate": {
      "type": "string",
      "x-unit": "ratio",
      "examples": [
       "0"
      ]
     },
     "taxCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     }
    }
   },
   "SpotOlderFill": {
    "type": "object",
    "required": [
     "symbol",
     "tradeId",
     "orderId",
     "counterOrderId",
     "side",
     "liquidity",
     "forceTaker",
     "price",
     "size",
     "funds",
     "fee",
     "feeRate",
     "feeCurrency",
     "stop",
     "tradeType",
     "type",
     "createdAt"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "examples": [
       "BTC-USDT"
      ]
     },
     "tradeId": {
      "type": "string",
      "examples": [
       "12000000000001234"
      ]
     },
     "orderId": {
      "type": "string",
      "examples": [
       "68b1c0de4f2a9b0007a1b2c3"
      ]
     },
     "counterOrderId": {
      "type": "string",
      "examples": [
       "68b1c0aa4f2a9b0007a1a0e5"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "buy",
       "sell"
      ]
     },
     "liquidity": {
      "type": "string",
      "x-known-values": [
       "taker",
       "maker"
      ]
     },
     "forceTaker": {
      "type": "boolean"
     },
     "price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "size": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "funds": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "fee": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "feeCurrency",
      "examples": [
       "0.5"
      ]
     },
     "feeRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio",
      "examples": [
       "0.001"
      ]
     },
     "feeCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "stop": {
      "type": "string",
      "x-known-values": [
       "",
       "loss",
       "entry"
      ]
     },
     "tradeType": {
      "type": "string",
      "x-known-values": [
       "TRADE",
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     },
     "type": {
      "type": "string",
      "x-known-values": [
       "limit",
       "market",
       "limit_stop",
       "market_stop"
      ]
     },
     "createdAt": {
      "$ref": "#/components/schemas/Time"
     },
     "tax": {
      "type": "string",
      "x-unit": "taxCurrency",
      "examples": [
       "0"
      ]
     },
     "taxRate": {
      "type": "string",
      "x-unit": "ratio",
      "examples": [
       "0"
      ]
     },
     "taxCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     }
    }
   },
   "SpotOrderRequest": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol",
     "type"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "stp": {
      "$ref": "#/components/schemas/SpotSelfTrade"
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/SpotTimeInForce"
     },
     "postOnly": {
      "type": "boolean"
     },
     "hidden": {
      "type": "boolean"
     },
     "iceberg": {
      "type": "boolean"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "tags": {
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "cancelAfter": {
      "$ref": "#/components/schemas/SpotCancelAfter"
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "allowMaxTimeWindow": {
      "type": "integer",
      "minimum": 1,
      "examples": [
       2000
      ],
      "x-unit": "ms"
     },
     "clientTimestamp": {
      "$ref": "#/components/schemas/Time"
     }
    }
   },
   "SpotSelfTrade": {
    "type": "string",
    "enum": [
     "DC",
     "CO",
     "CN",
     "CB"
    ]
   },
   "SpotTimeInForce": {
    "type": "string",
    "enum": [
     "GTC",
     "GTT",
     "IOC",
     "FOK"
    ]
   },
   "SpotCancelAfter": {
    "type": "integer",
    "minimum": 1,
    "maximum": 2591999,
    "examples": [
     3600
    ],
    "x-unit": "s"
   },
   "SpotOrderPlaced": {
    "type": "object",
    "required": [
     "orderId",
     "clientOid"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "examples": [
       "68b1c0de4f2a9b0007a1b2c3"
      ]
     },
     "clientOid": {
      "type": "string",
      "examples": [
       "my-order-1"
      ]
     }
    }
   },
   "SpotMatchStatus": {
    "type": "string",
    "x-known-values": [
     "open",
     "done"
    ]
   },
   "SpotOrder": {
    "type": "object",
    "required": [
     "id",
     "symbol",
     "opType",
     "type",
     "side",
     "price",
     "size",
     "funds",
     "dealSize",
     "dealFunds",
     "fee",
     "feeCurrency",
     "timeInForce",
     "postOnly",
     "hidden",
     "iceberg",
     "visibleSize",
     "cancelAfter",
     "channel",
     "clientOid",
     "cancelExist",
     "createdAt",
     "lastUpdatedAt",
     "tradeType",
     "inOrderBook",
     "cancelledSize",
     "cancelledFunds",
     "remainSize",
     "remainFunds",
     "tax",
     "active"
    ],
    "properties": {
     "id": {
      "type": "string",
      "examples": [
       "68b1c0de4f2a9b0007a1b2c3"
      ]
     },
     "clientOid": {
      "type": "string",
      "examples": [
       "my-order-1"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "BTC-USDT"
      ]
     },
     "opType": {
      "type": "string",
      "x-known-values": [
       "DEAL"
      ]
     },
     "type": {
      "type": "string",
      "x-known-values": [
       "limit",
       "market"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "buy",
       "sell"
      ]
     },
     "price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "size": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "funds": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "dealSize": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "dealFunds": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "remainSize": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "remainFunds": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "cancelledSize": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "cancelledFunds": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "fee": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "feeCurrency",
      "examples": [
       "0.5"
      ]
     },
     "feeCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "stp": {
      "type": [
       "string",
       "null"
      ],
      "x-known-values": [
       "DC",
       "CO",
       "CN",
       "CB"
      ]
     },
     "timeInForce": {
      "type": "string",
      "x-known-values": [
       "GTC",
       "GTT",
       "IOC",
       "FOK"
      ]
     },
     "postOnly": {
      "type": "boolean"
     },
     "hidden": {
      "type": "boolean"
     },
     "iceberg": {
      "type": "boolean"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "cancelAfter": {
      "type": "integer",
      "x-unit": "s",
      "examples": [
       0
      ]
     },
     "channel": {
      "type": "string",
      "examples": [
       "API"
      ]
     },
     "remark": {
      "type": [
       "string",
       "null"
      ]
     },
     "tags": {
      "type": [
       "string",
       "null"
      ]
     },
     "cancelExist": {
      "type": "boolean"
     },
     "tradeType": {
      "type": "string",
      "x-known-values": [
       "TRADE"
      ]
     },
     "inOrderBook": {
      "type": "boolean"
     },
     "active": {
      "type": "boolean"
     },
     "tax": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency",
      "examples": [
       "0"
      ]
     },
     "createdAt": {
      "$ref": "#/components/schemas/Time"
     },
     "lastUpdatedAt": {
      "$ref": "#/components/schemas/Time"
     }
    }
   },
   "SpotFill": {
    "type": "object",
    "required": [
     "id",
     "symbol",
     "tradeId",
     "orderId",
     "counterOrderId",
     "side",
     "liquidity",
     "forceTaker",
     "price",
     "size",
     "funds",
     "fee",
     "feeRate",
     "feeCurrency",
     "stop",
     "tradeType",
     "taxRate",
     "tax",
     "type",
     "createdAt"
    ],
    "properties": {
     "id": {
      "type": "integer",
      "examples": [
       20000000001234
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "BTC-USDT"
      ]
     },
     "tradeId": {
      "type": "integer",
      "examples": [
       12000000000001234
      ]
     },
     "orderId": {
      "type": "string",
      "examples": [
       "68b1c0de4f2a9b0007a1b2c3"
      ]
     },
     "counterOrderId": {
      "type": "string",
      "examples": [
       "68b1c0aa4f2a9b0007a1a0e5"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "buy",
       "sell"
      ]
     },
     "liquidity": {
      "type": "string",
      "x-known-values": [
       "taker",
       "maker"
      ]
     },
     "forceTaker": {
      "type": "boolean"
     },
     "price": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "size": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
     },
     "funds": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset"
     },
     "fee": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "feeCurrency",
      "examples": [
       "0.5"
      ]
     },
     "feeRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio",
      "examples": [
       "0.001"
      ]
     },
     "feeCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "stop": {
      "type": "string",
      "examples": [
       ""
      ]
     },
     "tradeType": {
      "type": "string",
      "x-known-values": [
       "TRADE"
      ]
     },
     "taxRate": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "ratio",
      "examples": [
       "0"
      ]
     },
     "tax": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "currency",
      "examples": [
       "0"
      ]
     },
     "type": {
      "type": "string",
      "x-known-values": [
       "limit",
       "market"
      ]
     },
     "createdAt": {
      "$ref": "#/components/schemas/Time"
     }
    }
   },
   "SpotTradeType": {
    "type": "string",
    "enum": [
     "TRADE",
     "MARGIN_TRADE",
     "MARGIN_ISOLATED_TRADE"
    ]
   },
   "SpotStopOrder": {
    "type": "object",
    "required": [
     "id",
     "symbol",
     "userId",
     "status",
     "type",
     "side",
     "price",
     "size",
     "timeInForce",
     "cancelAfter",
     "postOnly",
     "hidden",
     "iceberg",
     "channel",
     "clientOid",
     "orderTime",
     "domainId",
     "tradeSource",
     "tradeType",
     "feeCurrency",
     "takerFeeRate",
     "makerFeeRate",
     "createdAt",
     "stop",
     "stopPrice"
    ],
    "properties": {
     "id": {
      "type": "string",
      "examples": [
       "vs0a1b2c3d4e5f6g000123ab"
      ]
     },
     "symbol": {
      "type": "string",
      "examples": [
       "BTC-USDT"
      ]
     },
     "userId": {
      "type": "string",
      "examples": [
       "68a0c0de4f2a9b0007a10001"
      ]
     },
     "status": {
      "type": "string",
      "x-known-values": [
       "NEW",
       "TRIGGERED"
      ]
     },
     "type": {
      "type": "string",
      "x-known-values": [
       "limit",
       "market"
      ]
     },
     "side": {
      "type": "string",
      "x-known-values": [
       "buy",
       "sell"
      ]
     },
     "price": {
      "type": "string",
      "examples": [
       "50000"
      ],
      "x-unit": "quote asset"
     },
     "size": {
      "type": "string",
      "examples": [
       "0.25"
      ],
      "x-unit": "base asset"
     },
     "funds": {
      "type": [
       "string",
       "null"
      ],
      "x-unit": "quote asset",
      "examples": [
       null
      ]
     },
     "stp": {
      "type": [
       "string",
       "null"
      ],
      "x-known-values": [
       "DC",
       "CO",
       "CN",
       "CB"
      ]
     },
     "timeInForce": {
      "type": "string",
      "x-known-values": [
       "GTC",
       "GTT",
       "IOC",
       "FOK"
      ]
     },
     "cancelAfter": {
      "type": "integer",
      "x-unit": "s",
      "examples": [
       -1
      ]
     },
     "postOnly": {
      "type": "boolean"
     },
     "hidden": {
      "type": "boolean"
     },
     "iceberg": {
      "type": "boolean"
     },
     "visibleSize": {
      "type": [
       "string",
       "null"
      ],
      "x-unit": "base asset",
      "examples": [
       null
      ]
     },
     "channel": {
      "type": "string",
      "examples": [
       "API"
      ]
     },
     "clientOid": {
      "type": "string",
      "examples": [
       "my-stop-1"
      ]
     },
     "remark": {
      "type": [
       "string",
       "null"
      ]
     },
     "tags": {
      "type": [
       "string",
       "null"
      ]
     },
     "orderTime": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000000000
      ],
      "x-unit": "ns"
     },
     "domainId": {
      "type": "string",
      "examples": [
       "kucoin"
      ]
     },
     "tradeSource": {
      "type": "string",
      "x-known-values": [
       "USER",
       "MARGIN_SYSTEM"
      ]
     },
     "tradeType": {
      "type": "string",
      "x-known-values": [
       "TRADE",
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     },
     "feeCurrency": {
      "type": "string",
      "examples": [
       "USDT"
      ]
     },
     "takerFeeRate": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "ratio",
      "examples": [
       "0.001"
      ]
     },
     "makerFeeRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio",
      "examples": [
       "0.001"
      ]
     },
     "createdAt": {
      "$ref": "#/components/schemas/Time"
     },
     "stop": {
      "type": "string",
      "x-known-values": [
       "loss",
       "entry"
      ]
     },
     "stopTriggerTime": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "examples": [
       null
      ],
      "x-unit": "ms"
     },
     "stopPrice": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "quote asset",
      "examples": [
       "60000"
      ]
     },
     "relatedNo": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       null
      ]
     },
     "limitPrice": {
      "type": [
       "string",
       "null"
      ],
      "x-unit": "quote asset",
      "examples": [
       null
      ]
     },
     "pop": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       null
      ]
     },
     "activateCondition": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       null
      ]
     }
    }
   }
  }
 },
 "operations": {
  "account.getSpotAccountList": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "main",
       "trade",
       "option"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "id",
            "currency",
            "type",
            "balance",
            "available",
            "holds"
           ],
           "properties": {
            "id": {
             "type": "string",
             "examples": [
              "63a1f0c25d1e4b0001c2d3e4"
             ]
            },
            "currency": {
             "type": "string",
             "examples": [
              "USDT"
             ]
            },
            "type": {
             "type": "string",
             "x-known-values": [
              "main",
              "trade",
              "option"
             ],
             "examples": [
              "trade"
             ]
            },
            "balance": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            },
            "available": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            },
            "holds": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getSpotLedger": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$",
      "examples": [
       "USDT"
      ]
     },
     "direction": {
      "type": "string",
      "enum": [
       "in",
       "out"
      ]
     },
     "bizType": {
      "type": "string",
      "minLength": 1,
      "x-known-values": [
       "DEPOSIT",
       "WITHDRAW",
       "TRANSFER",
       "SUB_TRANSFER",
       "TRADE_EXCHANGE",
       "MARGIN_EXCHANGE",
       "KUCOIN_BONUS",
       "BROKER_TRANSFER"
      ],
      "examples": [
       "TRANSFER"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 10,
      "maximum": 500,
      "default": 50
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "pageSize": {
            "type": "integer",
            "examples": [
             50
            ]
           },
           "totalNum": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "totalPage": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "properties": {
              "id": {
               "type": "string",
               "examples": [
                "265000000000001"
               ]
              },
              "currency": {
               "type": "string",
               "examples": [
                "USDT"
               ]
              },
              "amount": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "fee": {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "currency"
              },
              "balance": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "accountType": {
               "type": "string",
               "x-known-values": [
                "MAIN",
                "TRADE",
                "MARGIN",
                "CONTRACT"
               ],
               "examples": [
                "TRADE"
               ]
              },
              "bizType": {
               "type": "string",
               "x-known-values": [
                "DEPOSIT",
                "WITHDRAW",
                "TRANSFER",
                "SUB_TRANSFER",
                "TRADE_EXCHANGE",
                "MARGIN_EXCHANGE",
                "KUCOIN_BONUS",
                "BROKER_TRANSFER"
               ],
               "examples": [
                "TRANSFER"
               ]
              },
              "direction": {
               "type": "string",
               "x-known-values": [
                "in",
                "out"
               ],
               "examples": [
                "in"
               ]
              },
              "createdAt": {
               "$ref": "#/components/schemas/Time"
              },
              "context": {
               "type": "string",
               "examples": [
                "{}"
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
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getSpotAccountDetail": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "accountId"
    ],
    "properties": {
     "accountId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "63a1f0c25d1e4b0001c2d3e4"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currency",
           "balance",
           "available",
           "holds"
          ],
          "properties": {
           "currency": {
            "type": "string",
            "examples": [
             "USDT"
            ]
           },
           "balance": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           },
           "available": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           },
           "holds": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getSpotHFLedger": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$",
      "examples": [
       "USDT"
      ]
     },
     "direction": {
      "type": "string",
      "enum": [
       "in",
       "out"
      ]
     },
     "bizType": {
      "type": "string",
      "enum": [
       "TRADE_EXCHANGE",
       "TRANSFER",
       "SUB_TRANSFER",
       "RETURNED_FEES",
       "DEDUCTION_FEES",
       "OTHER"
      ]
     },
     "lastId": {
      "type": "string",
      "pattern": "^[0-9]+$",
      "examples": [
       "254000000000001"
      ]
     },
     "limit": {
      "type": "integer",
      "minimum": 1,
      "maximum": 200,
      "default": 100
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "id",
            "currency",
            "amount",
            "fee",
            "tax",
            "balance",
            "accountType",
            "bizType",
            "direction",
            "createdAt",
            "context"
           ],
           "properties": {
            "id": {
             "type": "string",
             "examples": [
              "254000000000001"
             ]
            },
            "currency": {
             "type": "string",
             "examples": [
              "USDT"
             ]
            },
            "amount": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            },
            "fee": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "currency"
            },
            "tax": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            },
            "balance": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            },
            "accountType": {
             "type": "string",
             "x-known-values": [
              "TRADE_HF"
             ],
             "examples": [
              "TRADE_HF"
             ]
            },
            "bizType": {
             "type": "string",
             "x-known-values": [
              "TRADE_EXCHANGE",
              "TRANSFER",
              "SUB_TRANSFER",
              "RETURNED_FEES",
              "DEDUCTION_FEES",
              "OTHER"
             ],
             "examples": [
              "TRADE_EXCHANGE"
             ]
            },
            "direction": {
             "type": "string",
             "x-known-values": [
              "in",
              "out"
             ],
             "examples": [
              "in"
             ]
            },
            "createdAt": {
             "type": "string",
             "x-unit": "ms",
             "examples": [
              "1767225600000"
             ]
            },
            "context": {
             "type": "string",
             "examples": [
              "{}"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getSpotAccountType": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "boolean"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getApikeyInfo": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "remark",
           "apiKey",
           "apiVersion",
           "permission",
           "createdAt",
           "uid",
           "isMaster"
          ],
          "properties": {
           "remark": {
            "type": "string",
            "examples": [
             "trading"
            ]
           },
           "apiKey": {
            "type": "string",
            "examples": [
             "63a1f0c25d1e4b0001c2d3e5"
            ]
           },
           "apiVersion": {
            "type": "integer",
            "examples": [
             3
            ]
           },
           "permission": {
            "type": "string",
            "examples": [
             "General,Spot,Margin"
            ]
           },
           "ipWhitelist": {
            "type": "string",
            "examples": [
             "192.0.2.1"
            ]
           },
           "createdAt": {
            "$ref": "#/components/schemas/Time"
           },
           "uid": {
            "type": "integer",
            "examples": [
             100000001
            ]
           },
           "isMaster": {
            "type": "boolean"
           },
           "subName": {
            "type": "string",
            "examples": [
             "sub1"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getAccountInfo": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "level",
           "subQuantity",
           "spotSubQuantity",
           "marginSubQuantity",
           "futuresSubQuantity",
           "optionSubQuantity",
           "maxSubQuantity",
           "maxDefaultSubQuantity",
           "maxSpotSubQuantity",
           "maxMarginSubQuantity",
           "maxFuturesSubQuantity",
           "maxOptionSubQuantity"
          ],
          "properties": {
           "level": {
            "type": "integer",
            "examples": [
             0
            ]
           },
           "subQuantity": {
            "type": "integer",
            "examples": [
             0
            ]
           },
           "spotSubQuantity": {
            "type": "integer",
            "examples": [
             0
            ]
           },
           "marginSubQuantity": {
            "type": "integer",
            "examples": [
             0
            ]
           },
           "futuresSubQuantity": {
            "type": "integer",
            "examples": [
             0
            ]
           },
           "optionSubQuantity": {
            "type": "integer",
            "examples": [
             0
            ]
           },
           "maxSubQuantity": {
            "type": "integer",
            "examples": [
             5
            ]
           },
           "maxDefaultSubQuantity": {
            "type": "integer",
            "examples": [
             5
            ]
           },
           "maxSpotSubQuantity": {
            "type": "integer",
            "examples": [
             0
            ]
           },
           "maxMarginSubQuantity": {
            "type": "integer",
            "examples": [
             0
            ]
           },
           "maxFuturesSubQuantity": {
            "type": "integer",
            "examples": [
             0
            ]
           },
           "maxOptionSubQuantity": {
            "type": "integer",
            "examples": [
             0
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getMarginHFLedger": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$",
      "examples": [
       "USDT"
      ]
     },
     "direction": {
      "type": "string",
      "enum": [
       "in",
       "out"
      ]
     },
     "bizType": {
      "type": "string",
      "minLength": 1,
      "x-known-values": [
       "TRANSFER",
       "MARGIN_EXCHANGE",
       "ISOLATED_EXCHANGE",
       "LIQUIDATION",
       "ASSERT_RETURN"
      ],
      "examples": [
       "TRANSFER"
      ]
     },
     "lastId": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1950000000001
      ]
     },
     "limit": {
      "type": "integer",
      "minimum": 1,
      "maximum": 200,
      "default": 100
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "id": {
             "type": "integer",
             "examples": [
              1950000000001
             ]
            },
            "currency": {
             "type": "string",
             "examples": [
              "USDT"
             ]
            },
            "amount": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            },
            "fee": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "currency"
            },
            "balance": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            },
            "accountType": {
             "type": "string",
             "x-known-values": [
              "MARGIN_V2",
              "ISOLATED_V2"
             ],
             "examples": [
              "MARGIN_V2"
             ]
            },
            "bizType": {
             "type": "string",
             "x-known-values": [
              "TRANSFER",
              "MARGIN_EXCHANGE",
              "ISOLATED_EXCHANGE",
              "LIQUIDATION",
              "ASSERT_RETURN"
             ],
             "examples": [
              "TRANSFER"
             ]
            },
            "direction": {
             "type": "string",
             "x-known-values": [
              "in",
              "out"
             ],
             "examples": [
              "in"
             ]
            },
            "createdAt": {
             "$ref": "#/components/schemas/Time"
            },
            "context": {
             "type": "string",
             "examples": [
              "{}"
             ]
            },
            "tax": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getIsolatedMarginAccountDetailV1": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/IsolatedMarginAccountV1"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getIsolatedMarginAccountListV1": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "balanceCurrency": {
      "type": "string",
      "enum": [
       "USDT",
       "KCS",
       "BTC"
      ],
      "default": "BTC"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "totalConversionBalance",
           "liabilityConversionBalance",
           "assets"
          ],
          "properties": {
           "totalConversionBalance": {
            "$ref": "#/components/schemas/Decimal",
            "x-unit": "balanceCurrency"
           },
           "liabilityConversionBalance": {
            "$ref": "#/components/schemas/Decimal",
            "x-unit": "balanceCurrency"
           },
           "assets": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/IsolatedMarginAccountV1"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getMarginAccountDetail": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "debtRatio",
           "accounts"
          ],
          "properties": {
           "debtRatio": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "ratio"
           },
           "accounts": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "currency",
              "totalBalance",
              "availableBalance",
              "holdBalance",
              "liability",
              "maxBorrowSize"
             ],
             "properties": {
              "currency": {
               "type": "string",
               "examples": [
                "USDT"
               ]
              },
              "totalBalance": {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "currency"
              },
              "availableBalance": {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "currency"
              },
              "holdBalance": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "liability": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "maxBorrowSize": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              }
             }
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getBasicFee": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currencyType": {
      "type": "integer",
      "enum": [
       0,
       1
      ],
      "default": 0
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "takerFeeRate",
           "makerFeeRate"
          ],
          "properties": {
           "takerFeeRate": {
            "$ref": "#/components/schemas/Decimal",
            "x-unit": "ratio"
           },
           "makerFeeRate": {
            "$ref": "#/components/schemas/Decimal",
            "x-unit": "ratio"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getSpotActualFee": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbols"
    ],
    "properties": {
     "symbols": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,9}$",
      "examples": [
       "BTC-USDT,ETH-USDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "symbol",
            "takerFeeRate",
            "makerFeeRate"
           ],
           "properties": {
            "symbol": {
             "type": "string",
             "examples": [
              "BTC-USDT"
             ]
            },
            "takerFeeRate": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "ratio"
            },
            "makerFeeRate": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "ratio"
            },
            "sellTaxRate": {
             "type": "string",
             "x-unit": "ratio",
             "examples": [
              "0.001"
             ]
            },
            "buyTaxRate": {
             "type": "string",
             "x-unit": "ratio",
             "examples": [
              "0.001"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getDepositHistory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "status": {
      "type": "string",
      "enum": [
       "PROCESSING",
       "SUCCESS",
       "FAILURE"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 10,
      "maximum": 500,
      "default": 50
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "pageSize": {
            "type": "integer",
            "examples": [
             50
            ]
           },
           "totalNum": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "totalPage": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "properties": {
              "currency": {
               "type": "string",
               "examples": [
                "USDT"
               ]
              },
              "chain": {
               "type": "string",
               "examples": [
                "eth"
               ]
              },
              "status": {
               "type": "string",
               "x-known-values": [
                "PROCESSING",
                "SUCCESS",
                "FAILURE"
               ],
               "examples": [
                "SUCCESS"
               ]
              },
              "address": {
               "type": "string",
               "examples": [
                "0x0000000000000000000000000000000000000001"
               ]
              },
              "memo": {
               "type": "string",
               "examples": [
                ""
               ]
              },
              "isInner": {
               "type": "boolean"
              },
              "amount": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "fee": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "walletTxId": {
               "type": [
                "string",
                "null"
               ],
               "examples": [
                "0x00000000000000000000000000000000000000000000000000000000000000f1"
               ]
              },
              "createdAt": {
               "$ref": "#/components/schemas/Time"
              },
              "updatedAt": {
               "$ref": "#/components/schemas/Time"
              },
              "remark": {
               "type": "string",
               "examples": [
                ""
               ]
              },
              "arrears": {
               "type": "boolean"
              }
             }
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.addDepositAddressV3": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency",
     "chain"
    ],
    "properties": {
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "chain": {
      "$ref": "#/components/schemas/ChainId"
     },
     "to": {
      "type": "string",
      "enum": [
       "main",
       "trade"
      ],
      "default": "main"
     },
     "amount": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "currency"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/DepositAddress"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getDepositAddressV3": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "amount": {
      "type": "string",
      "pattern": "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$",
      "examples": [
       "0.5"
      ],
      "x-unit": "currency"
     },
     "chain": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "eth"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/DepositAddress"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getDepositAddressV1": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "chain": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "eth"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/DepositAddressV1"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.addDepositAddressV1": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency"
    ],
    "properties": {
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "chain": {
      "$ref": "#/components/schemas/ChainId"
     },
     "to": {
      "type": "string",
      "enum": [
       "MAIN",
       "TRADE"
      ],
      "default": "MAIN"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/DepositAddressV1"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getDepositHistoryOld": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "status": {
      "type": "string",
      "enum": [
       "PROCESSING",
       "SUCCESS",
       "FAILURE"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "pageSize": {
            "type": "integer",
            "examples": [
             50
            ]
           },
           "totalNum": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "totalPage": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "properties": {
              "currency": {
               "type": "string",
               "examples": [
                "USDT"
               ]
              },
              "createAt": {
               "type": "integer",
               "x-unit": "s",
               "examples": [
                1526000000
               ]
              },
              "amount": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "walletTxId": {
               "type": "string",
               "examples": [
                "0x00000000000000000000000000000000000000000000000000000000000000f1"
               ]
              },
              "isInner": {
               "type": "boolean"
              },
              "status": {
               "type": "string",
               "x-known-values": [
                "PROCESSING",
                "SUCCESS",
                "FAILURE"
               ],
               "examples": [
                "SUCCESS"
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
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getDepositAddressV2": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "chain": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "eth"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/DepositAddressV1"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getFuturesAccount": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ],
      "default": "XBT"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "accountEquity",
           "unrealisedPNL",
           "marginBalance",
           "positionMargin",
           "orderMargin",
           "frozenFunds",
           "availableBalance",
           "currency",
           "riskRatio",
           "maxWithdrawAmount"
          ],
          "properties": {
           "accountEquity": {
            "type": "number",
            "x-unit": "currency",
            "examples": [
             1000.5
            ]
           },
           "unrealisedPNL": {
            "type": "number",
            "x-unit": "currency",
            "examples": [
             -1.25
            ]
           },
           "marginBalance": {
            "type": "number",
            "x-unit": "currency",
            "examples": [
             1001.75
            ]
           },
           "positionMargin": {
            "type": "number",
            "x-unit": "currency",
            "examples": [
             100.5
            ]
           },
           "orderMargin": {
            "type": "number",
            "x-unit": "currency",
            "examples": [
             10.25
            ]
           },
           "frozenFunds": {
            "type": "number",
            "x-unit": "currency",
            "examples": [
             0
            ]
           },
           "availableBalance": {
            "type": "number",
            "x-unit": "currency",
            "examples": [
             890.5
            ]
           },
           "currency": {
            "type": "string",
            "examples": [
             "USDT"
            ]
           },
           "riskRatio": {
            "type": "number",
            "x-unit": "ratio",
            "examples": [
             0.0065
            ]
           },
           "maxWithdrawAmount": {
            "type": "number",
            "x-unit": "currency",
            "examples": [
             890.5
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getFuturesLedger": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "type": {
      "type": "string",
      "minLength": 1,
      "x-known-values": [
       "RealisedPNL",
       "Deposit",
       "Withdrawal",
       "TransferIn",
       "TransferOut"
      ],
      "examples": [
       "RealisedPNL"
      ]
     },
     "offset": {
      "type": "integer",
      "examples": [
       51000001
      ]
     },
     "forward": {
      "type": "boolean",
      "default": true
     },
     "maxCount": {
      "type": "integer",
      "minimum": 1,
      "default": 50
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "dataList",
           "hasMore"
          ],
          "properties": {
           "dataList": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "time",
              "type",
              "amount",
              "fee",
              "accountEquity",
              "status",
              "remark",
              "offset",
              "currency"
             ],
             "properties": {
              "time": {
               "$ref": "#/components/schemas/Time"
              },
              "type": {
               "type": "string",
               "x-known-values": [
                "RealisedPNL",
                "Deposit",
                "Withdrawal",
                "TransferIn",
                "TransferOut"
               ],
               "examples": [
                "RealisedPNL"
               ]
              },
              "amount": {
               "type": "number",
               "x-unit": "currency",
               "examples": [
                0.5
               ]
              },
              "fee": {
               "type": [
                "number",
                "null"
               ],
               "x-unit": "currency",
               "examples": [
                0
               ]
              },
              "accountEquity": {
               "type": "number",
               "x-unit": "currency",
               "examples": [
                1000.5
               ]
              },
              "status": {
               "type": "string",
               "x-known-values": [
                "Completed",
                "Pending"
               ],
               "examples": [
                "Completed"
               ]
              },
              "remark": {
               "type": "string",
               "examples": [
                "XBTUSDTM"
               ]
              },
              "offset": {
               "type": "integer",
               "examples": [
                51000001
               ]
              },
              "currency": {
               "type": "string",
               "examples": [
                "USDT"
               ]
              }
             }
            }
           },
           "hasMore": {
            "type": "boolean"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getFuturesActualFee": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "symbol",
           "takerFeeRate",
           "makerFeeRate"
          ],
          "properties": {
           "symbol": {
            "type": "string",
            "examples": [
             "XBTUSDTM"
            ]
           },
           "takerFeeRate": {
            "$ref": "#/components/schemas/Decimal",
            "x-unit": "ratio"
           },
           "makerFeeRate": {
            "$ref": "#/components/schemas/Decimal",
            "x-unit": "ratio"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getFuturesSubAccountListV2": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ],
      "default": "XBT"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "summary",
           "accounts"
          ],
          "properties": {
           "summary": {
            "type": "object",
            "required": [
             "accountEquityTotal",
             "unrealisedPNLTotal",
             "marginBalanceTotal",
             "positionMarginTotal",
             "orderMarginTotal",
             "frozenFundsTotal",
             "availableBalanceTotal",
             "currency"
            ],
            "properties": {
             "accountEquityTotal": {
              "type": "number",
              "x-unit": "currency",
              "examples": [
               1000.5
              ]
             },
             "unrealisedPNLTotal": {
              "type": "number",
              "x-unit": "currency",
              "examples": [
               -1.25
              ]
             },
             "marginBalanceTotal": {
              "type": "number",
              "x-unit": "currency",
              "examples": [
               1001.75
              ]
             },
             "positionMarginTotal": {
              "type": "number",
              "x-unit": "currency",
              "examples": [
               100.5
              ]
             },
             "orderMarginTotal": {
              "type": "number",
              "x-unit": "currency",
              "examples": [
               10.25
              ]
             },
             "frozenFundsTotal": {
              "type": "number",
              "x-unit": "currency",
              "examples": [
               0
              ]
             },
             "availableBalanceTotal": {
              "type": "number",
              "x-unit": "currency",
              "examples": [
               890.5
              ]
             },
             "currency": {
              "type": "string",
              "examples": [
               "USDT"
              ]
             }
            }
           },
           "accounts": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "accountName",
              "accountEquity",
              "unrealisedPNL",
              "marginBalance",
              "positionMargin",
              "orderMargin",
              "frozenFunds",
              "availableBalance",
              "currency"
             ],
             "properties": {
              "accountName": {
               "type": "string",
               "examples": [
                "main"
               ]
              },
              "accountEquity": {
               "type": "number",
               "x-unit": "currency",
               "examples": [
                1000.5
               ]
              },
              "unrealisedPNL": {
               "type": "number",
               "x-unit": "currency",
               "examples": [
                -1.25
               ]
              },
              "marginBalance": {
               "type": "number",
               "x-unit": "currency",
               "examples": [
                1001.75
               ]
              },
              "positionMargin": {
               "type": "number",
               "x-unit": "currency",
               "examples": [
                100.5
               ]
              },
              "orderMargin": {
               "type": "number",
               "x-unit": "currency",
               "examples": [
                10.25
               ]
              },
              "frozenFunds": {
               "type": "number",
               "x-unit": "currency",
               "examples": [
                0
               ]
              },
              "availableBalance": {
               "type": "number",
               "x-unit": "currency",
               "examples": [
                890.5
               ]
              },
              "currency": {
               "type": "string",
               "examples": [
                "USDT"
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
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.futuresAccountTransferIn": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency",
     "amount",
     "payAccountType"
    ],
    "properties": {
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "amount": {
      "$ref": "#/components/schemas/AmountNumber",
      "x-unit": "currency"
     },
     "payAccountType": {
      "type": "string",
      "enum": [
       "MAIN",
       "TRADE"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": [
           "string",
           "null"
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getFuturesAccountTransferOutLedger": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "status": {
      "type": "string",
      "enum": [
       "PROCESSING",
       "SUCCESS",
       "FAILURE"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 1,
      "default": 50
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "pageSize": {
            "type": "integer",
            "examples": [
             50
            ]
           },
           "totalNum": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "totalPage": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "properties": {
              "applyId": {
               "type": "string",
               "examples": [
                "63a1f0c25d1e4b0001c2d3e6"
               ]
              },
              "currency": {
               "type": "string",
               "examples": [
                "USDT"
               ]
              },
              "recRemark": {
               "type": "string",
               "examples": [
                ""
               ]
              },
              "recSystem": {
               "type": "string",
               "examples": [
                "KUCOIN"
               ]
              },
              "status": {
               "type": "string",
               "x-known-values": [
                "PROCESSING",
                "SUCCESS",
                "FAILURE"
               ],
               "examples": [
                "SUCCESS"
               ]
              },
              "amount": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "reason": {
               "type": "string",
               "examples": [
                ""
               ]
              },
              "offset": {
               "type": "integer",
               "examples": [
                1510000000000001
               ]
              },
              "createdAt": {
               "$ref": "#/components/schemas/Time"
              },
              "remark": {
               "type": "string",
               "examples": [
                ""
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
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.futuresAccountTransferOut": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency",
     "amount",
     "recAccountType"
    ],
    "properties": {
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "amount": {
      "$ref": "#/components/schemas/AmountNumber",
      "x-unit": "currency"
     },
     "recAccountType": {
      "type": "string",
      "enum": [
       "MAIN",
       "TRADE"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "applyId",
           "bizNo",
           "payAccountType",
           "payTag",
           "remark",
           "recAccountType",
           "recTag",
           "recRemark",
           "recSystem",
           "status",
           "currency",
           "amount",
           "fee",
           "sn",
           "reason",
           "createdAt",
           "updatedAt"
          ],
          "properties": {
           "applyId": {
            "type": "string",
            "examples": [
             "63a1f0c25d1e4b0001c2d3e6"
            ]
           },
           "bizNo": {
            "type": "string",
            "examples": [
             "63a1f0c25d1e4b0001c2d3e5"
            ]
           },
           "payAccountType": {
            "type": "string",
            "examples": [
             "CONTRACT"
            ]
           },
           "payTag": {
            "type": "string",
            "examples": [
             "DEFAULT"
            ]
           },
           "remark": {
            "type": "string",
            "examples": [
             ""
            ]
           },
           "recAccountType": {
            "type": "string",
            "x-known-values": [
             "MAIN",
             "TRADE"
            ],
            "examples": [
             "MAIN"
            ]
           },
           "recTag": {
            "type": "string",
            "examples": [
             "DEFAULT"
            ]
           },
           "recRemark": {
            "type": "string",
            "examples": [
             ""
            ]
           },
           "recSystem": {
            "type": "string",
            "examples": [
             "KUCOIN"
            ]
           },
           "status": {
            "type": "string",
            "x-known-values": [
             "APPLY",
             "PROCESSING",
             "PENDING_APPROVAL",
             "APPROVED",
             "REJECTED",
             "PENDING_CANCEL",
             "CANCEL",
             "SUCCESS"
            ],
            "examples": [
             "PROCESSING"
            ]
           },
           "currency": {
            "type": "string",
            "examples": [
             "USDT"
            ]
           },
           "amount": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           },
           "fee": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           },
           "sn": {
            "type": "integer",
            "examples": [
             1510000000000001
            ]
           },
           "reason": {
            "type": "string",
            "examples": [
             ""
            ]
           },
           "createdAt": {
            "$ref": "#/components/schemas/Time"
           },
           "updatedAt": {
            "$ref": "#/components/schemas/Time"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getTransferQuotas": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency",
     "type"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "MAIN",
       "TRADE",
       "MARGIN",
       "ISOLATED",
       "OPTION",
       "MARGIN_V2",
       "ISOLATED_V2"
      ]
     },
     "tag": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "ISOLATED"
        }
       }
      },
      "then": {
       "required": [
        "tag"
       ]
      }
     }
    ]
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currency",
           "balance",
           "available",
           "holds",
           "transferable"
          ],
          "properties": {
           "currency": {
            "type": "string",
            "examples": [
             "USDT"
            ]
           },
           "balance": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           },
           "available": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           },
           "holds": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           },
           "transferable": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.flexTransfer": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "currency",
     "amount",
     "fromAccountType",
     "type",
     "toAccountType"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "amount": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "currency"
     },
     "type": {
      "type": "string",
      "enum": [
       "INTERNAL",
       "PARENT_TO_SUB",
       "SUB_TO_PARENT"
      ]
     },
     "fromUserId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "63a1f0c25d1e4b0001c2d3e7"
      ]
     },
     "fromAccountType": {
      "$ref": "#/components/schemas/TransferAccount"
     },
     "fromAccountTag": {
      "$ref": "#/components/schemas/Symbol"
     },
     "toUserId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "63a1f0c25d1e4b0001c2d3e7"
      ]
     },
     "toAccountType": {
      "$ref": "#/components/schemas/TransferAccount"
     },
     "toAccountTag": {
      "$ref": "#/components/schemas/Symbol"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "SUB_TO_PARENT"
        }
       }
      },
      "then": {
       "required": [
        "fromUserId"
       ]
      }
     },
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "PARENT_TO_SUB"
        }
       }
      },
      "then": {
       "required": [
        "toUserId"
       ]
      }
     },
     {
      "if": {
       "required": [
        "fromAccountType"
       ],
       "properties": {
        "fromAccountType": {
         "const": "ISOLATED"
        }
       }
      },
      "then": {
       "required": [
        "fromAccountTag"
       ]
      }
     },
     {
      "if": {
       "required": [
        "fromAccountType"
       ],
       "properties": {
        "fromAccountType": {
         "const": "ISOLATED_V2"
        }
       }
      },
      "then": {
       "required": [
        "fromAccountTag"
       ]
      }
     },
     {
      "if": {
       "required": [
        "toAccountType"
       ],
       "properties": {
        "toAccountType": {
         "const": "ISOLATED"
        }
       }
      },
      "then": {
       "required": [
        "toAccountTag"
       ]
      }
     },
     {
      "if": {
       "required": [
        "toAccountType"
       ],
       "properties": {
        "toAccountType": {
         "const": "ISOLATED_V2"
        }
       }
      },
      "then": {
       "required": [
        "toAccountTag"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/TransferOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.innerTransfer": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "currency",
     "amount",
     "from",
     "to"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "amount": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "currency"
     },
     "from": {
      "type": "string",
      "enum": [
       "main",
       "trade",
       "margin",
       "isolated",
       "margin_v2",
       "isolated_v2",
       "option"
      ]
     },
     "fromTag": {
      "$ref": "#/components/schemas/Symbol"
     },
     "to": {
      "type": "string",
      "enum": [
       "main",
       "trade",
       "margin",
       "isolated",
       "margin_v2",
       "isolated_v2",
       "contract",
       "option"
      ]
     },
     "toTag": {
      "$ref": "#/components/schemas/Symbol"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "from"
       ],
       "properties": {
        "from": {
         "const": "isolated"
        }
       }
      },
      "then": {
       "required": [
        "fromTag"
       ]
      }
     },
     {
      "if": {
       "required": [
        "to"
       ],
       "properties": {
        "to": {
         "const": "isolated"
        }
       }
      },
      "then": {
       "required": [
        "toTag"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/TransferOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.subAccountTransfer": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "currency",
     "amount",
     "direction",
     "subUserId"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "amount": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "currency"
     },
     "direction": {
      "type": "string",
      "enum": [
       "OUT",
       "IN"
      ]
     },
     "accountType": {
      "type": "string",
      "enum": [
       "MAIN",
       "TRADE",
       "MARGIN",
       "ISOLATED",
       "CONTRACT",
       "OPTION"
      ],
      "default": "MAIN"
     },
     "subAccountType": {
      "type": "string",
      "enum": [
       "MAIN",
       "TRADE",
       "MARGIN",
       "ISOLATED",
       "CONTRACT"
      ],
      "default": "MAIN"
     },
     "subUserId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "63a1f0c25d1e4b0001c2d3e7"
      ]
     },
     "tag": {
      "$ref": "#/components/schemas/Symbol"
     },
     "subTag": {
      "$ref": "#/components/schemas/Symbol"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "accountType"
       ],
       "properties": {
        "accountType": {
         "const": "ISOLATED"
        }
       }
      },
      "then": {
       "required": [
        "tag"
       ]
      }
     },
     {
      "if": {
       "required": [
        "subAccountType"
       ],
       "properties": {
        "subAccountType": {
         "const": "ISOLATED"
        }
       }
      },
      "then": {
       "required": [
        "subTag"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/TransferOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getWithdrawalHistory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "status": {
      "type": "string",
      "enum": [
       "REVIEW",
       "PROCESSING",
       "WALLET_PROCESSING",
       "SUCCESS",
       "FAILURE"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 10,
      "maximum": 500,
      "default": 50
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "pageSize": {
            "type": "integer",
            "examples": [
             50
            ]
           },
           "totalNum": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "totalPage": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "properties": {
              "id": {
               "type": "string",
               "examples": [
                "63a1f0c25d1e4b0001c2d3e9"
               ]
              },
              "currency": {
               "type": "string",
               "examples": [
                "USDT"
               ]
              },
              "chain": {
               "type": "string",
               "examples": [
                "eth"
               ]
              },
              "status": {
               "$ref": "#/components/schemas/WithdrawalStatus"
              },
              "address": {
               "type": "string",
               "examples": [
                "0x0000000000000000000000000000000000000001"
               ]
              },
              "memo": {
               "type": "string",
               "examples": [
                ""
               ]
              },
              "isInner": {
               "type": "boolean"
              },
              "amount": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "fee": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "walletTxId": {
               "type": [
                "string",
                "null"
               ],
               "examples": [
                "0x00000000000000000000000000000000000000000000000000000000000000f1"
               ]
              },
              "createdAt": {
               "$ref": "#/components/schemas/Time"
              },
              "updatedAt": {
               "$ref": "#/components/schemas/Time"
              },
              "remark": {
               "type": "string",
               "examples": [
                ""
               ]
              },
              "arrears": {
               "type": "boolean"
              }
             }
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.withdrawalV1": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency",
     "address",
     "amount"
    ],
    "properties": {
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "chain": {
      "$ref": "#/components/schemas/ChainId"
     },
     "address": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "0x0000000000000000000000000000000000000001"
      ]
     },
     "amount": {
      "$ref": "#/components/schemas/AmountNumber",
      "x-unit": "currency"
     },
     "memo": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "1000001"
      ]
     },
     "isInner": {
      "type": "boolean",
      "default": false
     },
     "remark": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "to the cold wallet"
      ]
     },
     "feeDeductType": {
      "type": "string",
      "enum": [
       "INTERNAL",
       "EXTERNAL"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/WithdrawalReceipt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getWithdrawalQuotas": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "chain": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "eth"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currency",
           "limitBTCAmount",
           "usedBTCAmount",
           "quotaCurrency",
           "limitQuotaCurrencyAmount",
           "usedQuotaCurrencyAmount",
           "remainAmount",
           "availableAmount",
           "withdrawMinFee",
           "innerWithdrawMinFee",
           "withdrawMinSize",
           "isWithdrawEnabled",
           "precision",
           "chain",
           "reason",
           "lockedAmount"
          ],
          "properties": {
           "currency": {
            "type": "string",
            "examples": [
             "BTC"
            ]
           },
           "limitBTCAmount": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "BTC"
           },
           "usedBTCAmount": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "BTC"
           },
           "quotaCurrency": {
            "type": "string",
            "examples": [
             "USDT"
            ]
           },
           "limitQuotaCurrencyAmount": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "quotaCurrency"
           },
           "usedQuotaCurrencyAmount": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "quotaCurrency"
           },
           "remainAmount": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           },
           "availableAmount": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           },
           "withdrawMinFee": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           },
           "innerWithdrawMinFee": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           },
           "withdrawMinSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           },
           "isWithdrawEnabled": {
            "type": "boolean"
           },
           "precision": {
            "type": "integer",
            "examples": [
             8
            ]
           },
           "chain": {
            "type": "string",
            "examples": [
             "BTC"
            ]
           },
           "reason": {
            "type": [
             "string",
             "null"
            ],
            "examples": [
             "maintenance"
            ]
           },
           "lockedAmount": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getWithdrawalHistoryById": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "withdrawalId"
    ],
    "properties": {
     "withdrawalId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "63a1f0c25d1e4b0001c2d3e9"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "id",
           "uid",
           "currency",
           "chainId",
           "chainName",
           "currencyName",
           "status",
           "failureReason",
           "address",
           "memo",
           "isInner",
           "amount",
           "fee",
           "remark",
           "createdAt",
           "cancelType",
           "returnStatus",
           "returnCurrency"
          ],
          "properties": {
           "id": {
            "type": "string",
            "examples": [
             "63a1f0c25d1e4b0001c2d3e9"
            ]
           },
           "uid": {
            "type": "integer",
            "examples": [
             100000001
            ]
           },
           "currency": {
            "type": "string",
            "examples": [
             "USDT"
            ]
           },
           "chainId": {
            "type": "string",
            "examples": [
             "eth"
            ]
           },
           "chainName": {
            "type": "string",
            "examples": [
             "ERC20"
            ]
           },
           "currencyName": {
            "type": "string",
            "examples": [
             "USDT"
            ]
           },
           "status": {
            "$ref": "#/components/schemas/WithdrawalStatus"
           },
           "failureReason": {
            "type": "string",
            "examples": [
             ""
            ]
           },
           "failureReasonMsg": {
            "type": [
             "string",
             "null"
            ],
            "examples": [
             "insufficient balance"
            ]
           },
           "address": {
            "type": "string",
            "examples": [
             "0x0000000000000000000000000000000000000001"
            ]
           },
           "memo": {
            "type": "string",
            "examples": [
             ""
            ]
           },
           "isInner": {
            "type": "boolean"
           },
           "amount": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           },
           "fee": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency"
           },
           "walletTxId": {
            "type": [
             "string",
             "null"
            ],
            "examples": [
             "0x00000000000000000000000000000000000000000000000000000000000000f1"
            ]
           },
           "addressRemark": {
            "type": [
             "string",
             "null"
            ],
            "examples": [
             "cold wallet"
            ]
           },
           "remark": {
            "type": "string",
            "examples": [
             "to the cold wallet"
            ]
           },
           "createdAt": {
            "$ref": "#/components/schemas/Time"
           },
           "cancelType": {
            "type": "string",
            "x-known-values": [
             "CANCELABLE",
             "CANCELING",
             "NON_CANCELABLE"
            ],
            "examples": [
             "NON_CANCELABLE"
            ]
           },
           "taxes": {
            "type": [
             "array",
             "null"
            ],
            "items": {
             "type": "string",
             "examples": [
              "0.1"
             ]
            }
           },
           "taxDescription": {
            "type": [
             "string",
             "null"
            ],
            "examples": [
             "withholding tax"
            ]
           },
           "returnStatus": {
            "type": "string",
            "x-known-values": [
             "NOT_RETURN",
             "PROCESSING",
             "SUCCESS"
            ],
            "examples": [
             "NOT_RETURN"
            ]
           },
           "returnAmount": {
            "type": [
             "string",
             "null"
            ],
            "x-unit": "returnCurrency",
            "examples": [
             "3.0"
            ]
           },
           "returnCurrency": {
            "type": "string",
            "examples": [
             "USDT"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.cancelWithdrawal": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "withdrawalId"
    ],
    "properties": {
     "withdrawalId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "63a1f0c25d1e4b0001c2d3e9"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": [
           "string",
           "null"
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.withdrawalV3": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency",
     "amount",
     "toAddress",
     "withdrawType"
    ],
    "properties": {
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "chain": {
      "$ref": "#/components/schemas/ChainId"
     },
     "toAddress": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "0x0000000000000000000000000000000000000001"
      ]
     },
     "withdrawType": {
      "type": "string",
      "enum": [
       "ADDRESS",
       "UID",
       "MAIL",
       "PHONE"
      ]
     },
     "amount": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "currency"
     },
     "memo": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "1000001"
      ]
     },
     "isInner": {
      "type": "boolean",
      "default": false
     },
     "remark": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "to the cold wallet"
      ]
     },
     "feeDeductType": {
      "type": "string",
      "enum": [
       "INTERNAL",
       "EXTERNAL"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/WithdrawalReceipt"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getWithdrawalHistoryOld": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "status": {
      "type": "string",
      "enum": [
       "PROCESSING",
       "SUCCESS",
       "FAILURE"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 10,
      "maximum": 500,
      "default": 50
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "pageSize": {
            "type": "integer",
            "examples": [
             50
            ]
           },
           "totalNum": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "totalPage": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "properties": {
              "currency": {
               "type": "string",
               "examples": [
                "BTC"
               ]
              },
              "createAt": {
               "type": "integer",
               "x-unit": "s",
               "examples": [
                1526000000
               ]
              },
              "amount": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "address": {
               "type": "string",
               "examples": [
                "0x0000000000000000000000000000000000000001"
               ]
              },
              "walletTxId": {
               "type": "string",
               "examples": [
                "0x00000000000000000000000000000000000000000000000000000000000000f1"
               ]
              },
              "isInner": {
               "type": "boolean"
              },
              "status": {
               "type": "string",
               "x-known-values": [
                "PROCESSING",
                "SUCCESS",
                "FAILURE"
               ],
               "examples": [
                "SUCCESS"
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
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getCrossMarginAccount": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "quoteCurrency": {
      "type": "string",
      "enum": [
       "USDT",
       "KCS",
       "BTC"
      ],
      "default": "USDT"
     },
     "queryType": {
      "type": "string",
      "enum": [
       "MARGIN",
       "MARGIN_V2",
       "ALL"
      ],
      "default": "MARGIN"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "totalAssetOfQuoteCurrency",
           "totalLiabilityOfQuoteCurrency",
           "debtRatio",
           "status",
           "accounts"
          ],
          "properties": {
           "totalAssetOfQuoteCurrency": {
            "$ref": "#/components/schemas/Decimal",
            "x-unit": "quoteCurrency"
           },
           "totalLiabilityOfQuoteCurrency": {
            "$ref": "#/components/schemas/Decimal",
            "x-unit": "quoteCurrency"
           },
           "debtRatio": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "ratio"
           },
           "status": {
            "$ref": "#/components/schemas/MarginStatus"
           },
           "accounts": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/MarginAsset"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "account.getIsolatedMarginAccount": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "quoteCurrency": {
      "type": "string",
      "enum": [
       "USDT",
       "KCS",
       "BTC"
      ],
      "default": "USDT"
     },
     "queryType": {
      "type": "string",
      "enum": [
       "ISOLATED",
       "ISOLATED_V2",
       "ALL"
      ],
      "default": "ISOLATED"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "totalAssetOfQuoteCurrency",
           "totalLiabilityOfQuoteCurrency",
           "timestamp",
           "assets"
          ],
          "properties": {
           "totalAssetOfQuoteCurrency": {
            "$ref": "#/components/schemas/Decimal",
            "x-unit": "quoteCurrency"
           },
           "totalLiabilityOfQuoteCurrency": {
            "$ref": "#/components/schemas/Decimal",
            "x-unit": "quoteCurrency"
           },
           "timestamp": {
            "$ref": "#/components/schemas/Time"
           },
           "assets": {
            "type": "array",
            "items": {
             "type": "object",
             "properties": {
              "symbol": {
               "type": "string"
              },
              "status": {
               "$ref": "#/components/schemas/MarginStatus"
              },
              "debtRatio": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "ratio"
              },
              "baseAsset": {
               "$ref": "#/components/schemas/MarginAsset"
              },
              "quoteAsset": {
               "$ref": "#/components/schemas/MarginAsset"
              }
             }
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "copytrading.addOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "symbol",
     "type"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "$ref": "#/components/schemas/FuturesOrderSide"
     },
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "leverage": {
      "$ref": "#/components/schemas/CopyOrderLeverage"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "$ref": "#/components/schemas/FuturesOrderRemark"
     },
     "stop": {
      "$ref": "#/components/schemas/FuturesOrderStop"
     },
     "stopPriceType": {
      "type": "string",
      "enum": [
       "TP",
       "MP"
      ]
     },
     "stopPrice": {
      "$ref": "#/components/schemas/FuturesOrderStopPrice"
     },
     "reduceOnly": {
      "$ref": "#/components/schemas/FuturesOrderReduceOnly"
     },
     "closeOrder": {
      "$ref": "#/components/schemas/FuturesOrderClose"
     },
     "marginMode": {
      "$ref": "#/components/schemas/CopyOrderMarginMode"
     },
     "positionSide": {
      "$ref": "#/components/schemas/FuturesOrderPositionSide"
     },
     "price": {
      "$ref": "#/components/schemas/FuturesOrderPrice"
     },
     "size": {
      "$ref": "#/components/schemas/CopyOrderSize"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/FuturesOrderTimeInForce"
     },
     "postOnly": {
      "$ref": "#/components/schemas/FuturesOrderPostOnly"
     },
     "hidden": {
      "$ref": "#/components/schemas/FuturesOrderHidden"
     },
     "iceberg": {
      "$ref": "#/components/schemas/FuturesOrderIceberg"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/FuturesOrderVisibleSize"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "down"
        }
       }
      },
      "then": {
       "required": [
        "stopPrice"
       ]
      }
     },
     {
      "if": {
       "required": [
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "down"
        }
       }
      },
      "then": {
       "required": [
        "stopPriceType"
       ]
      }
     },
     {
      "if": {
       "required": [
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "up"
        }
       }
      },
      "then": {
       "required": [
        "stopPrice"
       ]
      }
     },
     {
      "if": {
       "required": [
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "up"
        }
       }
      },
      "then": {
       "required": [
        "stopPriceType"
       ]
      }
     },
     {
      "if": {
       "required": [
        "iceberg"
       ],
       "properties": {
        "iceberg": {
         "const": true
        }
       }
      },
      "then": {
       "required": [
        "visibleSize"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrderPlaced"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "copytrading.cancelOrderById": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrdersCancelled"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "copytrading.cancelOrderByClientOid": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "clientOid"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "clientOid"
          ],
          "properties": {
           "clientOid": {
            "type": "string",
            "examples": [
             "my-order-1"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "copytrading.addOrderTest": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "symbol",
     "type"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "$ref": "#/components/schemas/FuturesOrderSide"
     },
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "leverage": {
      "$ref": "#/components/schemas/CopyOrderLeverage"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "$ref": "#/components/schemas/FuturesOrderRemark"
     },
     "stop": {
      "$ref": "#/components/schemas/FuturesOrderStop"
     },
     "stopPriceType": {
      "type": "string",
      "enum": [
       "TP",
       "MP"
      ]
     },
     "stopPrice": {
      "$ref": "#/components/schemas/FuturesOrderStopPrice"
     },
     "reduceOnly": {
      "$ref": "#/components/schemas/FuturesOrderReduceOnly"
     },
     "closeOrder": {
      "$ref": "#/components/schemas/FuturesOrderClose"
     },
     "marginMode": {
      "$ref": "#/components/schemas/CopyOrderMarginMode"
     },
     "positionSide": {
      "$ref": "#/components/schemas/FuturesOrderPositionSide"
     },
     "price": {
      "$ref": "#/components/schemas/FuturesOrderPrice"
     },
     "size": {
      "$ref": "#/components/schemas/CopyOrderSize"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/FuturesOrderTimeInForce"
     },
     "postOnly": {
      "$ref": "#/components/schemas/FuturesOrderPostOnly"
     },
     "hidden": {
      "$ref": "#/components/schemas/FuturesOrderHidden"
     },
     "iceberg": {
      "$ref": "#/components/schemas/FuturesOrderIceberg"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/FuturesOrderVisibleSize"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "down"
        }
       }
      },
      "then": {
       "required": [
        "stopPrice"
       ]
      }
     },
     {
      "if": {
       "required": [
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "down"
        }
       }
      },
      "then": {
       "required": [
        "stopPriceType"
       ]
      }
     },
     {
      "if": {
       "required": [
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "up"
        }
       }
      },
      "then": {
       "required": [
        "stopPrice"
       ]
      }
     },
     {
      "if": {
       "required": [
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "up"
        }
       }
      },
      "then": {
       "required": [
        "stopPriceType"
       ]
      }
     },
     {
      "if": {
       "required": [
        "iceberg"
       ],
       "properties": {
        "iceberg": {
         "const": true
        }
       }
      },
      "then": {
       "required": [
        "visibleSize"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrderPlaced"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "copytrading.addTPSLOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "symbol",
     "type"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "$ref": "#/components/schemas/FuturesOrderSide"
     },
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "leverage": {
      "$ref": "#/components/schemas/CopyOrderLeverage"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "$ref": "#/components/schemas/FuturesOrderRemark"
     },
     "triggerStopUpPrice": {
      "$ref": "#/components/schemas/FuturesOrderUpPrice"
     },
     "triggerStopDownPrice": {
      "$ref": "#/components/schemas/FuturesOrderDownPrice"
     },
     "stopPriceType": {
      "type": "string",
      "enum": [
       "TP",
       "MP"
      ]
     },
     "reduceOnly": {
      "$ref": "#/components/schemas/FuturesOrderReduceOnly"
     },
     "closeOrder": {
      "$ref": "#/components/schemas/FuturesOrderClose"
     },
     "marginMode": {
      "$ref": "#/components/schemas/CopyOrderMarginMode"
     },
     "positionSide": {
      "$ref": "#/components/schemas/FuturesOrderPositionSide"
     },
     "price": {
      "$ref": "#/components/schemas/FuturesOrderPrice"
     },
     "size": {
      "$ref": "#/components/schemas/CopyOrderSize"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/FuturesOrderTimeInForce"
     },
     "postOnly": {
      "$ref": "#/components/schemas/FuturesOrderPostOnly"
     },
     "hidden": {
      "$ref": "#/components/schemas/FuturesOrderHidden"
     },
     "iceberg": {
      "$ref": "#/components/schemas/FuturesOrderIceberg"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/FuturesOrderVisibleSize"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "iceberg"
       ],
       "properties": {
        "iceberg": {
         "const": true
        }
       }
      },
      "then": {
       "required": [
        "visibleSize"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrderPlaced"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "copytrading.getMaxOpenSize": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "price",
     "leverage"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "price": {
      "type": "number",
      "exclusiveMinimum": 0,
      "examples": [
       0.5
      ],
      "x-unit": "quote asset"
     },
     "leverage": {
      "type": "integer",
      "minimum": 1,
      "examples": [
       3
      ],
      "x-unit": "times"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "symbol",
           "maxBuyOpenSize",
           "maxSellOpenSize"
          ],
          "properties": {
           "symbol": {
            "type": "string",
            "examples": [
             "XBTUSDTM"
            ]
           },
           "maxBuyOpenSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "contracts",
            "examples": [
             "1000000"
            ]
           },
           "maxSellOpenSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "contracts",
            "examples": [
             "51"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "copytrading.addIsolatedMargin": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "margin",
     "bizNo"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "margin": {
      "$ref": "#/components/schemas/AmountNumber",
      "x-unit": "settleCurrency"
     },
     "bizNo": {
      "type": "string",
      "minLength": 1,
      "maxLength": 36,
      "examples": [
       "8f2c61d0-4a9b-4a3e-9d57-2f6b1c0e7a34"
      ]
     },
     "positionSide": {
      "type": "string",
      "enum": [
       "BOTH",
       "LONG",
       "SHORT"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/CopyPosition"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "copytrading.removeIsolatedMargin": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "withdrawAmount"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "withdrawAmount": {
      "$ref": "#/components/schemas/AmountNumber",
      "x-unit": "settleCurrency"
     },
     "positionSide": {
      "type": "string",
      "enum": [
       "BOTH",
       "LONG",
       "SHORT"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/UnsignedDecimal",
          "x-unit": "settleCurrency",
          "examples": [
           "0.1"
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "copytrading.getMaxWithdrawMargin": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "positionSide": {
      "type": "string",
      "enum": [
       "BOTH",
       "LONG",
       "SHORT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/UnsignedDecimal",
          "x-unit": "settleCurrency",
          "examples": [
           "21.5"
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "copytrading.modifyAutoDepositStatus": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "status"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "status": {
      "type": "boolean"
     },
     "positionSide": {
      "type": "string",
      "enum": [
       "BOTH",
       "LONG",
       "SHORT"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "boolean"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "copytrading.modifyIsolatedMarginRiskLimit": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "level"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "level": {
      "type": "integer",
      "minimum": 1,
      "examples": [
       2
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "boolean"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getSymbol": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesContract"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getAllSymbols": {
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/FuturesContract"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getTicker": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesTicker"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getAllTickers": {
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/FuturesTicker"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getFullOrderBook": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrderBook"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getPartOrderBook": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "size"
    ],
    "properties": {
     "size": {
      "type": "integer",
      "enum": [
       20,
       100
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrderBook"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getMarketTradeHistory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "sequence",
            "tradeId",
            "makerOrderId",
            "takerOrderId",
            "ts",
            "size",
            "price",
            "side"
           ],
           "properties": {
            "sequence": {
             "type": "integer"
            },
            "contractId": {
             "type": "integer"
            },
            "tradeId": {
             "type": "string",
             "examples": [
              "1700000000123"
             ]
            },
            "makerOrderId": {
             "type": "string",
             "examples": [
              "240000000000000001"
             ]
            },
            "takerOrderId": {
             "type": "string",
             "examples": [
              "240000000000000002"
             ]
            },
            "ts": {
             "type": "integer",
             "examples": [
              1767225600000000000
             ],
             "x-unit": "ns"
            },
            "size": {
             "type": "integer",
             "x-unit": "contracts"
            },
            "price": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "quote asset"
            },
            "side": {
             "type": "string",
             "x-known-values": [
              "buy",
              "sell"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
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
     "symbol",
     "granularity"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "granularity": {
      "type": "integer",
      "enum": [
       1,
       5,
       15,
       30,
       60,
       120,
       240,
       480,
       720,
       1440,
       10080
      ],
      "x-unit": "min"
     },
     "from": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "to": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "array",
           "minItems": 6,
           "items": [
            {
             "$ref": "#/components/schemas/Time"
            },
            {
             "type": "number",
             "x-unit": "quote asset"
            },
            {
             "type": "number",
             "x-unit": "quote asset"
            },
            {
             "type": "number",
             "x-unit": "quote asset"
            },
            {
             "type": "number",
             "x-unit": "quote asset"
            },
            {
             "type": "number",
             "x-unit": "contracts"
            },
            {
             "type": "number",
             "x-unit": "quote asset"
            }
           ]
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getMarkPrice": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "symbol",
           "granularity",
           "timePoint",
           "value",
           "indexPrice"
          ],
          "properties": {
           "symbol": {
            "type": "string",
            "examples": [
             "XBTUSDTM"
            ]
           },
           "granularity": {
            "type": "integer",
            "minimum": 1,
            "examples": [
             1000
            ],
            "x-unit": "ms"
           },
           "timePoint": {
            "$ref": "#/components/schemas/Time"
           },
           "value": {
            "type": "number",
            "x-unit": "quote asset"
           },
           "indexPrice": {
            "type": "number",
            "x-unit": "quote asset"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getSpotIndexPrice": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       ".KXBTUSDT"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "reverse": {
      "type": "boolean",
      "default": true
     },
     "offset": {
      "type": "integer",
      "minimum": 0
     },
     "forward": {
      "type": "boolean",
      "default": true
     },
     "maxCount": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "dataList",
           "hasMore"
          ],
          "properties": {
           "dataList": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "symbol",
              "granularity",
              "timePoint",
              "value"
             ],
             "properties": {
              "symbol": {
               "type": "string",
               "examples": [
                ".XBTUSDTMPI"
               ]
              },
              "granularity": {
               "type": "integer",
               "minimum": 1,
               "examples": [
                60000
               ],
               "x-unit": "ms"
              },
              "timePoint": {
               "$ref": "#/components/schemas/Time"
              },
              "value": {
               "type": "number",
               "x-unit": "quote asset"
              },
              "decomposionList": {
               "type": "array",
               "items": {
                "type": "object",
                "required": [
                 "exchange",
                 "price",
                 "weight"
                ],
                "properties": {
                 "exchange": {
                  "type": "string",
                  "examples": [
                   "binance"
                  ]
                 },
                 "price": {
                  "type": "number",
                  "x-unit": "quote asset"
                 },
                 "weight": {
                  "type": "number",
                  "x-unit": "ratio"
                 }
                }
               }
              }
             }
            }
           },
           "hasMore": {
            "type": "boolean"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getInterestRateIndex": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       ".XBTINT"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "reverse": {
      "type": "boolean",
      "default": true
     },
     "offset": {
      "type": "integer",
      "minimum": 0
     },
     "forward": {
      "type": "boolean",
      "default": true
     },
     "maxCount": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "dataList",
           "hasMore"
          ],
          "properties": {
           "dataList": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "symbol",
              "granularity",
              "timePoint",
              "value"
             ],
             "properties": {
              "symbol": {
               "type": "string",
               "examples": [
                ".XBTUSDTMPI"
               ]
              },
              "granularity": {
               "type": "integer",
               "minimum": 1,
               "examples": [
                60000
               ],
               "x-unit": "ms"
              },
              "timePoint": {
               "$ref": "#/components/schemas/Time"
              },
              "value": {
               "type": "number",
               "x-unit": "ratio"
              }
             }
            }
           },
           "hasMore": {
            "type": "boolean"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getPremiumIndex": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       ".XBTUSDTMPI"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "reverse": {
      "type": "boolean",
      "default": true
     },
     "offset": {
      "type": "integer",
      "minimum": 0
     },
     "forward": {
      "type": "boolean",
      "default": true
     },
     "maxCount": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "dataList",
           "hasMore"
          ],
          "properties": {
           "dataList": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "symbol",
              "granularity",
              "timePoint",
              "value"
             ],
             "properties": {
              "symbol": {
               "type": "string",
               "examples": [
                ".XBTUSDTMPI"
               ]
              },
              "granularity": {
               "type": "integer",
               "minimum": 1,
               "examples": [
                60000
               ],
               "x-unit": "ms"
              },
              "timePoint": {
               "$ref": "#/components/schemas/Time"
              },
              "value": {
               "type": "number",
               "x-unit": "ratio"
              }
             }
            }
           },
           "hasMore": {
            "type": "boolean"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.get24hrStats": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "turnoverOf24h"
          ],
          "properties": {
           "turnoverOf24h": {
            "type": "number",
            "x-unit": "USD"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getServiceStatus": {
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "msg",
           "status"
          ],
          "properties": {
           "msg": {
            "type": "string",
            "examples": [
             ""
            ]
           },
           "status": {
            "type": "string",
            "x-known-values": [
             "open",
             "close",
             "cancelonly"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getPublicToken": {
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesStreamToken"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getPrivateToken": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesStreamToken"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getCurrentFundingRate": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "symbol",
           "granularity",
           "timePoint",
           "value",
           "fundingRateCap",
           "fundingRateFloor",
           "period",
           "fundingTime"
          ],
          "properties": {
           "symbol": {
            "type": "string",
            "examples": [
             ".XBTUSDTMFPI8H"
            ]
           },
           "granularity": {
            "type": "integer",
            "minimum": 1,
            "examples": [
             28800000
            ],
            "x-unit": "ms"
           },
           "timePoint": {
            "$ref": "#/components/schemas/Time"
           },
           "value": {
            "type": "number",
            "x-unit": "ratio"
           },
           "predictedValue": {
            "type": [
             "number",
             "null"
            ],
            "x-unit": "ratio"
           },
           "fundingRateCap": {
            "type": "number",
            "x-unit": "ratio"
           },
           "fundingRateFloor": {
            "type": "number",
            "x-unit": "ratio"
           },
           "period": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "fundingTime": {
            "$ref": "#/components/schemas/Time"
           },
           "dailyInterestRate": {
            "type": [
             "number",
             "null"
            ],
            "x-unit": "ratio"
           },
           "lastTimeFundingRate": {
            "type": [
             "number",
             "null"
            ],
            "x-unit": "ratio"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getPublicFundingHistory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "from",
     "to"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "from": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "to": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "symbol",
            "fundingRate",
            "timepoint"
           ],
           "properties": {
            "symbol": {
             "type": "string",
             "examples": [
              "XBTUSDTM"
             ]
            },
            "fundingRate": {
             "type": "number",
             "x-unit": "ratio"
            },
            "timepoint": {
             "$ref": "#/components/schemas/Time"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getPrivateFundingHistory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "reverse": {
      "type": "boolean",
      "default": true
     },
     "offset": {
      "type": "integer",
      "minimum": 0
     },
     "forward": {
      "type": "boolean",
      "default": true
     },
     "maxCount": {
      "type": "integer",
      "minimum": 1,
      "default": 10
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "dataList",
           "hasMore"
          ],
          "properties": {
           "dataList": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "id",
              "symbol",
              "timePoint",
              "fundingRate",
              "markPrice",
              "positionQty",
              "positionCost",
              "funding",
              "settleCurrency",
              "context",
              "marginMode"
             ],
             "properties": {
              "id": {
               "type": "integer",
               "examples": [
                1400000000000001
               ]
              },
              "symbol": {
               "type": "string",
               "examples": [
                "XBTUSDTM"
               ]
              },
              "timePoint": {
               "$ref": "#/components/schemas/Time"
              },
              "fundingRate": {
               "type": "number",
               "x-unit": "ratio"
              },
              "markPrice": {
               "type": "number",
               "x-unit": "quote asset"
              },
              "positionQty": {
               "type": "integer",
               "x-unit": "contracts"
              },
              "positionCost": {
               "type": "number",
               "x-unit": "settleCurrency"
              },
              "funding": {
               "type": "number",
               "x-unit": "settleCurrency"
              },
              "settleCurrency": {
               "type": "string",
               "examples": [
                "USDT"
               ]
              },
              "context": {
               "type": "string",
               "examples": [
                "{\"marginMode\":\"ISOLATED\",\"positionSide\":\"BOTH\"}"
               ]
              },
              "marginMode": {
               "type": "string",
               "x-known-values": [
                "ISOLATED",
                "CROSS"
               ]
              }
             }
            }
           },
           "hasMore": {
            "type": "boolean"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getOrderList": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "status": {
      "type": "string",
      "enum": [
       "active",
       "done"
      ],
      "default": "done"
     },
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market",
       "limit_stop",
       "market_stop",
       "oco_limit",
       "oco_stop"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000,
      "default": 50
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrderPage"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.addOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "symbol",
     "type"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "$ref": "#/components/schemas/FuturesOrderSide"
     },
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "leverage": {
      "$ref": "#/components/schemas/FuturesOrderLeverage"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "$ref": "#/components/schemas/FuturesOrderRemark"
     },
     "stop": {
      "$ref": "#/components/schemas/FuturesOrderStop"
     },
     "stopPriceType": {
      "type": "string",
      "enum": [
       "TP",
       "MP",
       "IP"
      ]
     },
     "stopPrice": {
      "$ref": "#/components/schemas/FuturesOrderStopPrice"
     },
     "reduceOnly": {
      "$ref": "#/components/schemas/FuturesOrderReduceOnly"
     },
     "closeOrder": {
      "$ref": "#/components/schemas/FuturesOrderClose"
     },
     "forceHold": {
      "$ref": "#/components/schemas/FuturesOrderForceHold"
     },
     "stp": {
      "$ref": "#/components/schemas/FuturesOrderSelfTrade"
     },
     "marginMode": {
      "$ref": "#/components/schemas/FuturesOrderMarginMode"
     },
     "positionSide": {
      "$ref": "#/components/schemas/FuturesOrderPositionSide"
     },
     "price": {
      "$ref": "#/components/schemas/FuturesOrderPrice"
     },
     "size": {
      "$ref": "#/components/schemas/FuturesOrderSize"
     },
     "qty": {
      "$ref": "#/components/schemas/FuturesOrderQuantity"
     },
     "valueQty": {
      "$ref": "#/components/schemas/FuturesOrderValue"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/FuturesOrderTimeInForce"
     },
     "postOnly": {
      "$ref": "#/components/schemas/FuturesOrderPostOnly"
     },
     "hidden": {
      "$ref": "#/components/schemas/FuturesOrderHidden"
     },
     "iceberg": {
      "$ref": "#/components/schemas/FuturesOrderIceberg"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/FuturesOrderVisibleSize"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "down"
        }
       }
      },
      "then": {
       "required": [
        "stopPrice"
       ]
      }
     },
     {
      "if": {
       "required": [
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "down"
        }
       }
      },
      "then": {
       "required": [
        "stopPriceType"
       ]
      }
     },
     {
      "if": {
       "required": [
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "up"
        }
       }
      },
      "then": {
       "required": [
        "stopPrice"
       ]
      }
     },
     {
      "if": {
       "required": [
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "up"
        }
       }
      },
      "then": {
       "required": [
        "stopPriceType"
       ]
      }
     },
     {
      "if": {
       "required": [
        "iceberg"
       ],
       "properties": {
        "iceberg": {
         "const": true
        }
       }
      },
      "then": {
       "required": [
        "visibleSize"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrderPlaced"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.cancelAllOrdersV1": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrdersCancelled"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.addOrderTest": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "symbol",
     "type"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "$ref": "#/components/schemas/FuturesOrderSide"
     },
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "leverage": {
      "$ref": "#/components/schemas/FuturesOrderLeverage"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "$ref": "#/components/schemas/FuturesOrderRemark"
     },
     "stop": {
      "$ref": "#/components/schemas/FuturesOrderStop"
     },
     "stopPriceType": {
      "type": "string",
      "enum": [
       "TP",
       "MP",
       "IP"
      ]
     },
     "stopPrice": {
      "$ref": "#/components/schemas/FuturesOrderStopPrice"
     },
     "reduceOnly": {
      "$ref": "#/components/schemas/FuturesOrderReduceOnly"
     },
     "closeOrder": {
      "$ref": "#/components/schemas/FuturesOrderClose"
     },
     "forceHold": {
      "$ref": "#/components/schemas/FuturesOrderForceHold"
     },
     "stp": {
      "$ref": "#/components/schemas/FuturesOrderSelfTrade"
     },
     "marginMode": {
      "$ref": "#/components/schemas/FuturesOrderMarginMode"
     },
     "positionSide": {
      "$ref": "#/components/schemas/FuturesOrderPositionSide"
     },
     "price": {
      "$ref": "#/components/schemas/FuturesOrderPrice"
     },
     "size": {
      "$ref": "#/components/schemas/FuturesOrderSize"
     },
     "qty": {
      "$ref": "#/components/schemas/FuturesOrderQuantity"
     },
     "valueQty": {
      "$ref": "#/components/schemas/FuturesOrderValue"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/FuturesOrderTimeInForce"
     },
     "postOnly": {
      "$ref": "#/components/schemas/FuturesOrderPostOnly"
     },
     "hidden": {
      "$ref": "#/components/schemas/FuturesOrderHidden"
     },
     "iceberg": {
      "$ref": "#/components/schemas/FuturesOrderIceberg"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/FuturesOrderVisibleSize"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "down"
        }
       }
      },
      "then": {
       "required": [
        "stopPrice"
       ]
      }
     },
     {
      "if": {
       "required": [
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "down"
        }
       }
      },
      "then": {
       "required": [
        "stopPriceType"
       ]
      }
     },
     {
      "if": {
       "required": [
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "up"
        }
       }
      },
      "then": {
       "required": [
        "stopPrice"
       ]
      }
     },
     {
      "if": {
       "required": [
        "stop"
       ],
       "properties": {
        "stop": {
         "const": "up"
        }
       }
      },
      "then": {
       "required": [
        "stopPriceType"
       ]
      }
     },
     {
      "if": {
       "required": [
        "iceberg"
       ],
       "properties": {
        "iceberg": {
         "const": true
        }
       }
      },
      "then": {
       "required": [
        "visibleSize"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrderPlaced"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.batchAddOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "array",
    "minItems": 1,
    "maxItems": 20,
    "items": {
     "$ref": "#/components/schemas/FuturesOrderRequest"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "clientOid",
            "symbol",
            "code",
            "msg"
           ],
           "properties": {
            "orderId": {
             "type": [
              "string",
              "null"
             ],
             "examples": [
              "300112233445566720"
             ]
            },
            "clientOid": {
             "type": "string",
             "examples": [
              "my-order-1"
             ]
            },
            "symbol": {
             "type": "string",
             "examples": [
              "XBTUSDTM"
             ]
            },
            "code": {
             "type": "string",
             "examples": [
              "200000"
             ]
            },
            "msg": {
             "type": "string",
             "examples": [
              "success"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.addTPSLOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "symbol",
     "type"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "$ref": "#/components/schemas/FuturesOrderSide"
     },
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "leverage": {
      "$ref": "#/components/schemas/FuturesOrderLeverage"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "$ref": "#/components/schemas/FuturesOrderRemark"
     },
     "triggerStopUpPrice": {
      "$ref": "#/components/schemas/FuturesOrderUpPrice"
     },
     "triggerStopDownPrice": {
      "$ref": "#/components/schemas/FuturesOrderDownPrice"
     },
     "stopPriceType": {
      "type": "string",
      "enum": [
       "TP",
       "MP",
       "IP"
      ]
     },
     "reduceOnly": {
      "$ref": "#/components/schemas/FuturesOrderReduceOnly"
     },
     "closeOrder": {
      "$ref": "#/components/schemas/FuturesOrderClose"
     },
     "forceHold": {
      "$ref": "#/components/schemas/FuturesOrderForceHold"
     },
     "stp": {
      "$ref": "#/components/schemas/FuturesOrderSelfTrade"
     },
     "marginMode": {
      "$ref": "#/components/schemas/FuturesOrderMarginMode"
     },
     "positionSide": {
      "$ref": "#/components/schemas/FuturesOrderPositionSide"
     },
     "price": {
      "$ref": "#/components/schemas/FuturesOrderPrice"
     },
     "size": {
      "$ref": "#/components/schemas/FuturesOrderSize"
     },
     "qty": {
      "$ref": "#/components/schemas/FuturesOrderQuantity"
     },
     "valueQty": {
      "$ref": "#/components/schemas/FuturesOrderValue"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/FuturesOrderTimeInForce"
     },
     "postOnly": {
      "$ref": "#/components/schemas/FuturesOrderPostOnly"
     },
     "hidden": {
      "$ref": "#/components/schemas/FuturesOrderHidden"
     },
     "iceberg": {
      "$ref": "#/components/schemas/FuturesOrderIceberg"
     },
     "visibleSize": {
      "$ref": "#/components/schemas/FuturesOrderVisibleSize"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "iceberg"
       ],
       "properties": {
        "iceberg": {
         "const": true
        }
       }
      },
      "then": {
       "required": [
        "visibleSize"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrderPlaced"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getOrderByOrderId": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.cancelOrderById": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrdersCancelled"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.cancelOrderByClientOid": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "clientOid"
          ],
          "properties": {
           "clientOid": {
            "type": "string",
            "examples": [
             "my-order-1"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.batchCancelOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "orderIdsList": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/OrderId"
      }
     },
     "clientOidsList": {
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "symbol",
        "clientOid"
       ],
       "properties": {
        "symbol": {
         "$ref": "#/components/schemas/Contract"
        },
        "clientOid": {
         "$ref": "#/components/schemas/ClientOid"
        }
       }
      }
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "orderId",
            "clientOid",
            "code",
            "msg"
           ],
           "properties": {
            "orderId": {
             "type": [
              "string",
              "null"
             ],
             "examples": [
              "300112233445566720"
             ]
            },
            "clientOid": {
             "type": [
              "string",
              "null"
             ],
             "examples": [
              "my-order-1"
             ]
            },
            "code": {
             "type": "string",
             "examples": [
              "200"
             ]
            },
            "msg": {
             "type": "string",
             "examples": [
              "success"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.cancelAllOrdersV3": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrdersCancelled"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getStopOrderList": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000,
      "default": 50
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrderPage"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.cancelAllStopOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrdersCancelled"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getOrderByClientOid": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getRecentClosedOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/FuturesOrder"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getOpenOrderValue": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "openOrderBuySize",
           "openOrderSellSize",
           "openOrderBuyCost",
           "openOrderSellCost",
           "settleCurrency"
          ],
          "properties": {
           "openOrderBuySize": {
            "type": "integer",
            "x-unit": "contracts",
            "examples": [
             1
            ]
           },
           "openOrderSellSize": {
            "type": "integer",
            "x-unit": "contracts",
            "examples": [
             0
            ]
           },
           "openOrderBuyCost": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "settleCurrency",
            "examples": [
             "60"
            ]
           },
           "openOrderSellCost": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "settleCurrency",
            "examples": [
             "0"
            ]
           },
           "settleCurrency": {
            "type": "string",
            "examples": [
             "USDT"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getTradeHistory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market",
       "limit_stop",
       "market_stop"
      ]
     },
     "tradeTypes": {
      "type": "string",
      "pattern": "^(trade|liquid|adl|settlement)(,(trade|liquid|adl|settlement))*$",
      "examples": [
       "adl,liquid"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000,
      "default": 50
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesFillPage"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getRecentTradeHistory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/FuturesFill"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getMarginMode": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesMarginMode"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.switchMarginMode": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "marginMode"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "marginMode": {
      "type": "string",
      "enum": [
       "ISOLATED",
       "CROSS"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesMarginMode"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.batchSwitchMarginMode": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "marginMode",
     "symbols"
    ],
    "properties": {
     "marginMode": {
      "type": "string",
      "enum": [
       "ISOLATED",
       "CROSS"
      ]
     },
     "symbols": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Contract"
      }
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "marginMode",
           "errors"
          ],
          "properties": {
           "marginMode": {
            "type": "object",
            "additionalProperties": {
             "type": "string",
             "x-known-values": [
              "ISOLATED",
              "CROSS"
             ]
            }
           },
           "errors": {
            "type": "array",
            "items": {
             "type": "object",
             "properties": {
              "code": {
               "type": "string",
               "examples": [
                "50002"
               ]
              },
              "msg": {
               "type": "string"
              },
              "symbol": {
               "type": "string",
               "examples": [
                "XBTUSDTM"
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
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getCrossMarginLeverage": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "symbol",
           "leverage"
          ],
          "properties": {
           "symbol": {
            "type": "string",
            "examples": [
             "XBTUSDTM"
            ]
           },
           "leverage": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "examples": [
             "3"
            ],
            "x-unit": "times"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.modifyMarginLeverage": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "leverage"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "leverage": {
      "$ref": "#/components/schemas/Amount",
      "examples": [
       "5"
      ],
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "boolean"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getPositionMode": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "positionMode"
          ],
          "properties": {
           "positionMode": {
            "type": "integer",
            "examples": [
             0
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.switchPositionMode": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "positionMode"
    ],
    "properties": {
     "positionMode": {
      "type": "string",
      "enum": [
       "0",
       "1"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "properties": {
           "positionMode": {
            "type": [
             "integer",
             "string"
            ],
            "examples": [
             0
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getPositionDetails": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesPosition"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getPositionV2": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/FuturesPositionV2"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getPositionList": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/FuturesPosition"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getPositionsHistory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "from": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "to": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "limit": {
      "type": "integer",
      "minimum": 1,
      "maximum": 200,
      "default": 10
     },
     "pageId": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer"
           },
           "pageSize": {
            "type": "integer"
           },
           "totalNum": {
            "type": "integer"
           },
           "totalPage": {
            "type": "integer"
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "closeId",
              "userId",
              "symbol",
              "settleCurrency",
              "leverage",
              "type",
              "pnl",
              "realisedGrossCost",
              "withdrawPnl",
              "tradeFee",
              "fundingFee",
              "openTime",
              "closeTime",
              "openPrice",
              "closePrice",
              "marginMode",
              "realisedGrossCostNew",
              "tax",
              "liquidAmount",
              "liquidPrice",
              "side"
             ],
             "properties": {
              "closeId": {
               "type": "string",
               "examples": [
                "500000000007654321"
               ]
              },
              "userId": {
               "type": "string",
               "examples": [
                "6543210fedcba98765432100"
               ]
              },
              "symbol": {
               "type": "string",
               "examples": [
                "XBTUSDTM"
               ]
              },
              "settleCurrency": {
               "type": "string",
               "examples": [
                "USDT"
               ]
              },
              "leverage": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "times"
              },
              "type": {
               "type": "string",
               "x-known-values": [
                "CLOSE_LONG",
                "CLOSE_SHORT"
               ]
              },
              "pnl": {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "settleCurrency"
              },
              "realisedGrossCost": {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "settleCurrency"
              },
              "withdrawPnl": {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "settleCurrency"
              },
              "tradeFee": {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "settleCurrency"
              },
              "fundingFee": {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "settleCurrency"
              },
              "openTime": {
               "$ref": "#/components/schemas/Time"
              },
              "closeTime": {
               "$ref": "#/components/schemas/Time"
              },
              "openPrice": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "quote asset"
              },
              "closePrice": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "quote asset"
              },
              "marginMode": {
               "type": "string",
               "x-known-values": [
                "ISOLATED",
                "CROSS"
               ]
              },
              "realisedGrossCostNew": {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "settleCurrency"
              },
              "tax": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "settleCurrency"
              },
              "roe": {
               "type": [
                "string",
                "null"
               ],
               "examples": [
                "0.0654"
               ],
               "x-unit": "ratio"
              },
              "liquidAmount": {
               "type": [
                "string",
                "null"
               ],
               "examples": [
                "0"
               ],
               "x-unit": "settleCurrency"
              },
              "liquidPrice": {
               "type": [
                "string",
                "null"
               ],
               "examples": [
                "45314.33"
               ],
               "x-unit": "quote asset"
              },
              "side": {
               "type": "string",
               "x-known-values": [
                "LONG",
                "SHORT"
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
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.addIsolatedMargin": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "margin",
     "bizNo"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "margin": {
      "$ref": "#/components/schemas/AmountNumber",
      "x-unit": "settleCurrency"
     },
     "bizNo": {
      "type": "string",
      "minLength": 1,
      "maxLength": 36,
      "examples": [
       "8f2c61d0-4a9b-4a3e-9d57-2f6b1c0e7a34"
      ]
     },
     "positionSide": {
      "type": "string",
      "enum": [
       "BOTH",
       "LONG",
       "SHORT"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/FuturesPosition"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.removeIsolatedMargin": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "withdrawAmount"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "withdrawAmount": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "settleCurrency"
     },
     "positionSide": {
      "type": "string",
      "enum": [
       "BOTH",
       "LONG",
       "SHORT"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/UnsignedDecimal",
          "x-unit": "settleCurrency"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getMaxWithdrawMargin": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "positionSide": {
      "type": "string",
      "enum": [
       "BOTH",
       "LONG",
       "SHORT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/UnsignedDecimal",
          "x-unit": "settleCurrency"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getMaxOpenSize": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "price",
     "leverage"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     },
     "price": {
      "type": "string",
      "pattern": "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$",
      "examples": [
       "0.5"
      ],
      "x-unit": "quote asset"
     },
     "leverage": {
      "type": "integer",
      "minimum": 1,
      "x-unit": "times"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "symbol",
           "maxBuyOpenSize",
           "maxSellOpenSize"
          ],
          "properties": {
           "symbol": {
            "type": "string",
            "examples": [
             "XBTUSDTM"
            ]
           },
           "maxBuyOpenSize": {
            "type": "integer",
            "x-unit": "contracts"
           },
           "maxSellOpenSize": {
            "type": "integer",
            "x-unit": "contracts"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getCrossMarginRiskLimit": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$",
      "examples": [
       "XBTUSDTM,ETHUSDTM"
      ]
     },
     "totalMargin": {
      "type": "string",
      "pattern": "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$",
      "examples": [
       "0.5"
      ],
      "x-unit": "settleCurrency"
     },
     "leverage": {
      "type": "integer",
      "minimum": 1,
      "x-unit": "times"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "symbol",
            "maxOpenSize",
            "maxOpenValue",
            "totalMargin",
            "price",
            "leverage",
            "mmr",
            "imr",
            "currency"
           ],
           "properties": {
            "symbol": {
             "type": "string",
             "examples": [
              "XBTUSDTM"
             ]
            },
            "maxOpenSize": {
             "type": "integer",
             "x-unit": "contracts"
            },
            "maxOpenValue": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "quote asset"
            },
            "totalMargin": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            },
            "price": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "quote asset"
            },
            "leverage": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "times"
            },
            "mmr": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "ratio"
            },
            "imr": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "ratio"
            },
            "currency": {
             "type": "string",
             "examples": [
              "USDT"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getCrossMarginRequirement": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "positionValue"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "positionValue": {
      "$ref": "#/components/schemas/Amount",
      "examples": [
       "10000"
      ],
      "x-unit": "quote asset"
     },
     "leverage": {
      "$ref": "#/components/schemas/Amount",
      "examples": [
       "5"
      ],
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "symbol",
           "imr",
           "mmr"
          ],
          "properties": {
           "symbol": {
            "type": "string",
            "examples": [
             "XBTUSDTM"
            ]
           },
           "imr": {
            "$ref": "#/components/schemas/FuturesFigure",
            "x-unit": "ratio"
           },
           "mmr": {
            "$ref": "#/components/schemas/FuturesFigure",
            "x-unit": "ratio"
           },
           "size": {
            "type": "integer",
            "x-unit": "contracts"
           },
           "positionValue": {
            "$ref": "#/components/schemas/FuturesFigure",
            "x-unit": "quote asset"
           },
           "price": {
            "$ref": "#/components/schemas/FuturesFigure",
            "x-unit": "quote asset"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getIsolatedMarginRiskLimit": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "symbol",
            "level",
            "maxRiskLimit",
            "minRiskLimit",
            "maxLeverage",
            "initialMargin",
            "maintainMargin"
           ],
           "properties": {
            "symbol": {
             "type": "string",
             "examples": [
              "XBTUSDTM"
             ]
            },
            "level": {
             "type": "integer",
             "examples": [
              1
             ]
            },
            "maxRiskLimit": {
             "type": "integer",
             "x-unit": "settleCurrency"
            },
            "minRiskLimit": {
             "type": "integer",
             "x-unit": "settleCurrency"
            },
            "maxLeverage": {
             "type": "integer",
             "x-unit": "times"
            },
            "initialMargin": {
             "type": "number",
             "x-unit": "ratio"
            },
            "maintainMargin": {
             "type": "number",
             "x-unit": "ratio"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.modifyIsolatedMarginRiskLimit": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "level"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "level": {
      "type": "integer",
      "minimum": 1,
      "examples": [
       2
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "boolean"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.modifyAutoDepositStatus": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "status"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "status": {
      "type": "boolean"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "boolean"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "futures.getServerTime": {
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/Time"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.modifyPurchase": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency",
     "interestRate",
     "purchaseOrderNo"
    ],
    "properties": {
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "interestRate": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "ratio",
      "examples": [
       "0.05"
      ]
     },
     "purchaseOrderNo": {
      "$ref": "#/components/schemas/LendingOrderNo"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": [
           "string",
           "null"
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getLoanMarket": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "currency",
            "purchaseEnable",
            "redeemEnable",
            "increment",
            "minPurchaseSize",
            "minInterestRate",
            "maxInterestRate",
            "interestIncrement",
            "maxPurchaseSize",
            "marketInterestRate",
            "autoPurchaseEnable"
           ],
           "properties": {
            "currency": {
             "type": "string",
             "examples": [
              "BTC"
             ]
            },
            "purchaseEnable": {
             "type": "boolean"
            },
            "redeemEnable": {
             "type": "boolean"
            },
            "increment": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            },
            "minPurchaseSize": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            },
            "minInterestRate": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "ratio"
            },
            "maxInterestRate": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "ratio"
            },
            "interestIncrement": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "ratio"
            },
            "maxPurchaseSize": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            },
            "marketInterestRate": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "ratio"
            },
            "autoPurchaseEnable": {
             "type": "boolean"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getLoanMarketInterestRate": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "time",
            "marketInterestRate"
           ],
           "properties": {
            "time": {
             "type": "string",
             "pattern": "^[0-9]{12}$",
             "x-unit": "YYYYMMDDHH00",
             "examples": [
              "202601010000"
             ]
            },
            "marketInterestRate": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "ratio"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.purchase": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency",
     "size",
     "interestRate"
    ],
    "properties": {
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "currency"
     },
     "interestRate": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "ratio",
      "examples": [
       "0.05"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "orderNo"
          ],
          "properties": {
           "orderNo": {
            "type": "string",
            "examples": [
             "68d2c4a1e5f60700018b3c01"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getPurchaseOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "status"
    ],
    "properties": {
     "status": {
      "type": "string",
      "enum": [
       "DONE",
       "PENDING"
      ]
     },
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "purchaseOrderNo": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "68d2c4a1e5f60700018b3c01"
      ]
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 1,
      "maximum": 50,
      "default": 50
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer"
           },
           "pageSize": {
            "type": "integer"
           },
           "totalNum": {
            "type": "integer"
           },
           "totalPage": {
            "type": "integer"
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "currency",
              "purchaseOrderNo",
              "purchaseSize",
              "matchSize",
              "interestRate",
              "incomeSize",
              "applyTime",
              "status"
             ],
             "properties": {
              "currency": {
               "type": "string",
               "examples": [
                "BTC"
               ]
              },
              "purchaseOrderNo": {
               "type": "string",
               "examples": [
                "68d2c4a1e5f60700018b3c01"
               ]
              },
              "purchaseSize": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "matchSize": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "interestRate": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "ratio"
              },
              "incomeSize": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "applyTime": {
               "$ref": "#/components/schemas/Time"
              },
              "status": {
               "$ref": "#/components/schemas/LendingStatus"
              }
             }
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.redeem": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency",
     "size",
     "purchaseOrderNo"
    ],
    "properties": {
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "currency"
     },
     "purchaseOrderNo": {
      "$ref": "#/components/schemas/LendingOrderNo"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "orderNo"
          ],
          "properties": {
           "orderNo": {
            "type": "string",
            "examples": [
             "68d2c4b7e5f60700018b3c02"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getRedeemOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "status"
    ],
    "properties": {
     "status": {
      "type": "string",
      "enum": [
       "DONE",
       "PENDING"
      ]
     },
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "redeemOrderNo": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "68d2c4a1e5f60700018b3c01"
      ]
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 1,
      "maximum": 50,
      "default": 50
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer"
           },
           "pageSize": {
            "type": "integer"
           },
           "totalNum": {
            "type": "integer"
           },
           "totalPage": {
            "type": "integer"
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "currency",
              "purchaseOrderNo",
              "redeemOrderNo",
              "redeemSize",
              "receiptSize",
              "applyTime",
              "status"
             ],
             "properties": {
              "currency": {
               "type": "string",
               "examples": [
                "BTC"
               ]
              },
              "purchaseOrderNo": {
               "type": "string",
               "examples": [
                "68d2c4a1e5f60700018b3c01"
               ]
              },
              "redeemOrderNo": {
               "type": "string",
               "examples": [
                "68d2c4b7e5f60700018b3c02"
               ]
              },
              "redeemSize": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "receiptSize": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "applyTime": {
               "type": [
                "string",
                "integer",
                "null"
               ],
               "x-unit": "ms",
               "examples": [
                null
               ]
              },
              "status": {
               "$ref": "#/components/schemas/LendingStatus"
              }
             }
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getIsolatedMarginSymbols": {
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "symbol",
            "symbolName",
            "baseCurrency",
            "quoteCurrency",
            "maxLeverage",
            "flDebtRatio",
            "tradeEnable",
            "autoRenewMaxDebtRatio",
            "baseBorrowEnable",
            "quoteBorrowEnable",
            "baseTransferInEnable",
            "quoteTransferInEnable",
            "baseBorrowCoefficient",
            "quoteBorrowCoefficient"
           ],
           "properties": {
            "symbol": {
             "type": "string",
             "examples": [
              "BTC-USDT"
             ]
            },
            "symbolName": {
             "type": "string",
             "examples": [
              "BTC-USDT"
             ]
            },
            "baseCurrency": {
             "type": "string",
             "examples": [
              "BTC"
             ]
            },
            "quoteCurrency": {
             "type": "string",
             "examples": [
              "USDT"
             ]
            },
            "maxLeverage": {
             "type": "integer",
             "x-unit": "times",
             "examples": [
              10
             ]
            },
            "flDebtRatio": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "ratio"
            },
            "tradeEnable": {
             "type": "boolean"
            },
            "autoRenewMaxDebtRatio": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "ratio"
            },
            "baseBorrowEnable": {
             "type": "boolean"
            },
            "quoteBorrowEnable": {
             "type": "boolean"
            },
            "baseTransferInEnable": {
             "type": "boolean"
            },
            "quoteTransferInEnable": {
             "type": "boolean"
            },
            "baseBorrowCoefficient": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "ratio"
            },
            "quoteBorrowCoefficient": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "ratio"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getMarkPriceDetail": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT-BTC"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/MarginMarkPrice"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getETFInfo": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTCUP"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "currency",
            "netAsset",
            "targetLeverage",
            "actualLeverage",
            "issuedSize",
            "basket"
           ],
           "properties": {
            "currency": {
             "type": "string",
             "examples": [
              "BTCUP"
             ]
            },
            "netAsset": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "USDT"
            },
            "targetLeverage": {
             "type": "string",
             "x-unit": "times",
             "examples": [
              "2-4"
             ]
            },
            "actualLeverage": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "times"
            },
            "issuedSize": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            },
            "basket": {
             "type": "string",
             "examples": [
              "120.5 XBTUSDTM"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getCrossMarginSymbols": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "timestamp",
           "items"
          ],
          "properties": {
           "timestamp": {
            "$ref": "#/components/schemas/Time"
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "symbol",
              "name",
              "enableTrading",
              "market",
              "baseCurrency",
              "quoteCurrency",
              "baseIncrement",
              "baseMinSize",
              "quoteIncrement",
              "quoteMinSize",
              "baseMaxSize",
              "quoteMaxSize",
              "priceIncrement",
              "feeCurrency",
              "priceLimitRate",
              "minFunds"
             ],
             "properties": {
              "symbol": {
               "type": "string",
               "examples": [
                "BTC-USDT"
               ]
              },
              "name": {
               "type": "string",
               "examples": [
                "BTC-USDT"
               ]
              },
              "enableTrading": {
               "type": "boolean"
              },
              "market": {
               "type": "string",
               "examples": [
                "USDS"
               ]
              },
              "baseCurrency": {
               "type": "string",
               "examples": [
                "BTC"
               ]
              },
              "quoteCurrency": {
               "type": "string",
               "examples": [
                "USDT"
               ]
              },
              "baseIncrement": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "base asset"
              },
              "baseMinSize": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "base asset"
              },
              "quoteIncrement": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "quote asset"
              },
              "quoteMinSize": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "quote asset"
              },
              "baseMaxSize": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "base asset"
              },
              "quoteMaxSize": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "quote asset"
              },
              "priceIncrement": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "quote asset"
              },
              "feeCurrency": {
               "type": "string",
               "examples": [
                "USDT"
               ]
              },
              "priceLimitRate": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "ratio"
              },
              "minFunds": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "quote asset"
              }
             }
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getMarkPriceList": {
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/MarginMarkPrice"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getMarginRiskLimit": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "isIsolated": {
      "type": "boolean",
      "default": false
     },
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "anyOf": [
            {
             "$ref": "#/components/schemas/MarginRiskLimitOfAsset"
            },
            {
             "$ref": "#/components/schemas/MarginRiskLimitOfPair"
            }
           ]
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getBorrowInterestRate": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "vipLevel": {
      "type": "integer",
      "minimum": 0,
      "maximum": 12
     },
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$",
      "examples": [
       "BTC,USDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "vipLevel",
           "items"
          ],
          "properties": {
           "vipLevel": {
            "type": "integer",
            "examples": [
             0
            ]
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "currency",
              "hourlyBorrowRate",
              "annualizedBorrowRate"
             ],
             "properties": {
              "currency": {
               "type": "string",
               "examples": [
                "BTC"
               ]
              },
              "hourlyBorrowRate": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "ratio"
              },
              "annualizedBorrowRate": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "ratio"
              }
             }
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getMarginCollateralRatio": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currencyList": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$",
      "examples": [
       "BTC,USDT"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "currencyList",
            "items"
           ],
           "properties": {
            "currencyList": {
             "type": "array",
             "items": {
              "type": "string",
              "examples": [
               "BTC"
              ]
             }
            },
            "items": {
             "type": "array",
             "items": {
              "type": "object",
              "required": [
               "lowerLimit",
               "upperLimit",
               "collateralRatio"
              ],
              "properties": {
               "lowerLimit": {
                "type": "string",
                "x-unit": "currency",
                "examples": [
                 "0"
                ]
               },
               "upperLimit": {
                "type": "string",
                "x-unit": "currency",
                "examples": [
                 "10"
                ]
               },
               "collateralRatio": {
                "$ref": "#/components/schemas/UnsignedDecimal",
                "x-unit": "ratio"
               }
              }
             }
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getMarketAvailableInventory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "currency",
            "borrowableAmount"
           ],
           "properties": {
            "currency": {
             "type": "string",
             "examples": [
              "USDT"
             ]
            },
            "borrowableAmount": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "currency"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.addOcoOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol",
     "price",
     "size",
     "stopPrice",
     "limitPrice",
     "isIsolated"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "60000"
      ]
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "stopPrice": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "48000"
      ]
     },
     "limitPrice": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "47900"
      ]
     },
     "isIsolated": {
      "type": "boolean"
     },
     "autoBorrow": {
      "type": "boolean",
      "default": false
     },
     "autoRepay": {
      "type": "boolean",
      "default": false
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "orderId"
          ],
          "properties": {
           "orderId": {
            "type": "string",
            "examples": [
             "68d2e1f3e5f60700018b4a20"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.cancelOcoOrderByOrderId": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "cancelledOrderIds"
          ],
          "properties": {
           "cancelledOrderIds": {
            "type": "array",
            "items": {
             "type": "string",
             "examples": [
              "vs9a1b2c3d4e5f6g000h1001"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.cancelOcoOrderByClientOid": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "cancelledOrderIds"
          ],
          "properties": {
           "cancelledOrderIds": {
            "type": "array",
            "items": {
             "type": "string",
             "examples": [
              "vs9a1b2c3d4e5f6g000h1001"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.batchCancelOcoOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "orderIds": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$",
      "examples": [
       "vs9a1b2c3d4e5f6g000h1001,vs9a1b2c3d4e5f6g000h1002"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "cancelledOrderIds"
          ],
          "properties": {
           "cancelledOrderIds": {
            "type": "array",
            "items": {
             "type": "string",
             "examples": [
              "vs9a1b2c3d4e5f6g000h1001"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getOcoOrderByOrderId": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "anyOf": [
           {
            "$ref": "#/components/schemas/MarginOcoOrder"
           },
           {
            "type": "null"
           }
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getOcoOrderByClientOid": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "anyOf": [
           {
            "$ref": "#/components/schemas/MarginOcoOrder"
           },
           {
            "type": "null"
           }
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getOcoOrderDetailByOrderId": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "anyOf": [
           {
            "$ref": "#/components/schemas/MarginOcoOrderDetail"
           },
           {
            "type": "null"
           }
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getOcoOrderList": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "pageSize",
     "currentPage"
    ],
    "properties": {
     "pageSize": {
      "type": "integer",
      "minimum": 10,
      "maximum": 500
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1
     },
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "orderIds": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$",
      "examples": [
       "vs9a1b2c3d4e5f6g000h1001,vs9a1b2c3d4e5f6g000h1002"
      ]
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer"
           },
           "pageSize": {
            "type": "integer"
           },
           "totalNum": {
            "type": "integer"
           },
           "totalPage": {
            "type": "integer"
           },
           "items": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/MarginOcoOrder"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getTradeHistory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "tradeType"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     },
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "lastId": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       140000000123
      ]
     },
     "limit": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 20
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "lastId",
           "items"
          ],
          "properties": {
           "lastId": {
            "type": "integer",
            "examples": [
             140000000123
            ]
           },
           "items": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/MarginFill"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.addOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ],
      "default": "limit"
     },
     "stp": {
      "type": "string",
      "enum": [
       "CN",
       "CO",
       "CB",
       "DC"
      ]
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "50000"
      ]
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "50"
      ]
     },
     "timeInForce": {
      "type": "string",
      "enum": [
       "GTC",
       "GTT",
       "IOC",
       "FOK"
      ],
      "default": "GTC"
     },
     "cancelAfter": {
      "type": "integer",
      "minimum": 1,
      "x-unit": "s",
      "examples": [
       60
      ]
     },
     "postOnly": {
      "type": "boolean",
      "default": false
     },
     "hidden": {
      "type": "boolean",
      "default": false
     },
     "iceberg": {
      "type": "boolean",
      "default": false
     },
     "visibleSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset",
      "examples": [
       "0.0005"
      ]
     },
     "isIsolated": {
      "type": "boolean",
      "default": false
     },
     "autoBorrow": {
      "type": "boolean",
      "default": false
     },
     "autoRepay": {
      "type": "boolean",
      "default": false
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
        }
       }
      },
      "then": {
       "required": [
        "size"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "success": {
          "type": "boolean",
          "examples": [
           true
          ]
         },
         "data": {
          "$ref": "#/components/schemas/MarginPlacedOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getSymbolsWithOpenOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "tradeType"
    ],
    "properties": {
     "tradeType": {
      "type": "string",
      "enum": [
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "symbolSize",
           "symbols"
          ],
          "properties": {
           "symbolSize": {
            "type": "integer",
            "examples": [
             1
            ]
           },
           "symbols": {
            "type": "array",
            "items": {
             "type": "string",
             "examples": [
              "BTC-USDT"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.addOrderTest": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ],
      "default": "limit"
     },
     "stp": {
      "type": "string",
      "enum": [
       "CN",
       "CO",
       "CB",
       "DC"
      ]
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "50000"
      ]
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "50"
      ]
     },
     "timeInForce": {
      "type": "string",
      "enum": [
       "GTC",
       "GTT",
       "IOC",
       "FOK"
      ],
      "default": "GTC"
     },
     "cancelAfter": {
      "type": "integer",
      "minimum": 1,
      "x-unit": "s",
      "examples": [
       60
      ]
     },
     "postOnly": {
      "type": "boolean",
      "default": false
     },
     "hidden": {
      "type": "boolean",
      "default": false
     },
     "iceberg": {
      "type": "boolean",
      "default": false
     },
     "visibleSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset",
      "examples": [
       "0.0005"
      ]
     },
     "isIsolated": {
      "type": "boolean",
      "default": false
     },
     "autoBorrow": {
      "type": "boolean",
      "default": false
     },
     "autoRepay": {
      "type": "boolean",
      "default": false
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
        }
       }
      },
      "then": {
       "required": [
        "size"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "success": {
          "type": "boolean",
          "examples": [
           true
          ]
         },
         "data": {
          "$ref": "#/components/schemas/MarginPlacedOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.cancelAllOrdersBySymbol": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "tradeType"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "string",
          "x-known-values": [
           "success"
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getOpenOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "tradeType"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/MarginOrder"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getOrderByClientOid": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/MarginOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.cancelOrderByClientOid": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "clientOid"
          ],
          "properties": {
           "clientOid": {
            "type": "string",
            "examples": [
             "my-order-0001"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getClosedOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "tradeType"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "lastId": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       140000000123
      ]
     },
     "limit": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 20
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "lastId",
           "items"
          ],
          "properties": {
           "lastId": {
            "type": "integer",
            "examples": [
             140000000123
            ]
           },
           "items": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/MarginOrder"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getOrderByOrderId": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/MarginOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.cancelOrderByOrderId": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "orderId"
          ],
          "properties": {
           "orderId": {
            "type": "string",
            "examples": [
             "68d2d0c9e5f60700018b3d10"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.addOrderV1": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ],
      "default": "limit"
     },
     "stp": {
      "type": "string",
      "enum": [
       "CN",
       "CO",
       "CB",
       "DC"
      ]
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "50000"
      ]
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "50"
      ]
     },
     "timeInForce": {
      "type": "string",
      "enum": [
       "GTC",
       "GTT",
       "IOC",
       "FOK"
      ],
      "default": "GTC"
     },
     "cancelAfter": {
      "type": "integer",
      "minimum": 1,
      "x-unit": "s",
      "examples": [
       60
      ]
     },
     "postOnly": {
      "type": "boolean",
      "default": false
     },
     "hidden": {
      "type": "boolean",
      "default": false
     },
     "iceberg": {
      "type": "boolean",
      "default": false
     },
     "visibleSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset",
      "examples": [
       "0.0005"
      ]
     },
     "marginModel": {
      "type": "string",
      "enum": [
       "cross",
       "isolated"
      ],
      "default": "cross"
     },
     "autoBorrow": {
      "type": "boolean",
      "default": false
     },
     "autoRepay": {
      "type": "boolean",
      "default": false
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
        }
       }
      },
      "then": {
       "required": [
        "size"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/MarginPlacedOrderV1"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.addOrderTestV1": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ],
      "default": "limit"
     },
     "stp": {
      "type": "string",
      "enum": [
       "CN",
       "CO",
       "CB",
       "DC"
      ]
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "50000"
      ]
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "50"
      ]
     },
     "timeInForce": {
      "type": "string",
      "enum": [
       "GTC",
       "GTT",
       "IOC",
       "FOK"
      ],
      "default": "GTC"
     },
     "cancelAfter": {
      "type": "integer",
      "minimum": 1,
      "x-unit": "s",
      "examples": [
       60
      ]
     },
     "postOnly": {
      "type": "boolean",
      "default": false
     },
     "hidden": {
      "type": "boolean",
      "default": false
     },
     "iceberg": {
      "type": "boolean",
      "default": false
     },
     "visibleSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset",
      "examples": [
       "0.0005"
      ]
     },
     "marginModel": {
      "type": "string",
      "enum": [
       "cross",
       "isolated"
      ],
      "default": "cross"
     },
     "autoBorrow": {
      "type": "boolean",
      "default": false
     },
     "autoRepay": {
      "type": "boolean",
      "default": false
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
        }
       }
      },
      "then": {
       "required": [
        "size"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/MarginPlacedOrderV1"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.addStopOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol",
     "stopPrice",
     "isIsolated",
     "autoBorrow",
     "autoRepay"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ],
      "default": "limit"
     },
     "stop": {
      "type": "string",
      "enum": [
       "loss",
       "entry"
      ],
      "default": "loss"
     },
     "stopPrice": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "48000"
      ]
     },
     "remark": {
      "type": "string",
      "minLength": 1,
      "maxLength": 20,
      "examples": [
       "take profit"
      ]
     },
     "stp": {
      "type": "string",
      "enum": [
       "CN",
       "CO",
       "CB",
       "DC"
      ]
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "50000"
      ]
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset",
      "examples": [
       "0.001"
      ]
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset",
      "examples": [
       "50"
      ]
     },
     "timeInForce": {
      "type": "string",
      "enum": [
       "GTC",
       "GTT",
       "IOC",
       "FOK"
      ],
      "default": "GTC"
     },
     "cancelAfter": {
      "type": "integer",
      "minimum": 1,
      "x-unit": "s",
      "examples": [
       60
      ]
     },
     "postOnly": {
      "type": "boolean",
      "default": false
     },
     "isIsolated": {
      "type": "boolean"
     },
     "autoBorrow": {
      "type": "boolean"
     },
     "autoRepay": {
      "type": "boolean"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
        }
       }
      },
      "then": {
       "required": [
        "size"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "orderId"
          ],
          "properties": {
           "orderId": {
            "type": "string",
            "examples": [
             "vs9a1b2c3d4e5f6g000h1001"
            ]
           },
           "clientOid": {
            "type": "string",
            "examples": [
             "my-order-0001"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.cancelStopOrderByOrderId": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "cancelledOrderIds"
          ],
          "properties": {
           "cancelledOrderIds": {
            "type": "array",
            "items": {
             "type": "string",
             "examples": [
              "vs9a1b2c3d4e5f6g000h1001"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.cancelStopOrderByClientOid": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "cancelledOrderIds"
          ],
          "properties": {
           "cancelledOrderIds": {
            "type": "array",
            "items": {
             "type": "string",
             "examples": [
              "vs9a1b2c3d4e5f6g000h1001"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.batchCancelStopOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "tradeType"
    ],
    "properties": {
     "tradeType": {
      "type": "string",
      "enum": [
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "orderIds": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$",
      "examples": [
       "vs9a1b2c3d4e5f6g000h1001,vs9a1b2c3d4e5f6g000h1002"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "cancelledOrderIds"
          ],
          "properties": {
           "cancelledOrderIds": {
            "type": "array",
            "items": {
             "type": "string",
             "examples": [
              "vs9a1b2c3d4e5f6g000h1001"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getStopOrdersList": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market",
       "limit_stop",
       "market_stop"
      ]
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "orderIds": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+)*$",
      "examples": [
       "vs9a1b2c3d4e5f6g000h1001,vs9a1b2c3d4e5f6g000h1002"
      ]
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 10,
      "maximum": 500
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer"
           },
           "pageSize": {
            "type": "integer"
           },
           "totalNum": {
            "type": "integer"
           },
           "totalPage": {
            "type": "integer"
           },
           "items": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/MarginStopOrder"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getStopOrderByOrderId": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/MarginStopOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getStopOrderByClientOid": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/MarginStopOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getBorrowHistory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "isIsolated": {
      "type": "boolean",
      "default": false
     },
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "orderNo": {
      "type": "string",
      "pattern": "^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "68a1f0c2d3e4f500012b9a01"
      ]
     },
     "startTime": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endTime": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 10,
      "maximum": 500,
      "default": 50
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "isIsolated"
       ],
       "properties": {
        "isIsolated": {
         "const": true
        }
       }
      },
      "then": {
       "required": [
        "symbol"
       ]
      }
     }
    ]
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "timestamp",
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "timestamp": {
            "$ref": "#/components/schemas/Time"
           },
           "currentPage": {
            "type": "integer"
           },
           "pageSize": {
            "type": "integer"
           },
           "totalNum": {
            "type": "integer"
           },
           "totalPage": {
            "type": "integer"
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "orderNo",
              "symbol",
              "currency",
              "size",
              "actualSize",
              "status",
              "createdTime"
             ],
             "properties": {
              "orderNo": {
               "type": "string"
              },
              "symbol": {
               "$ref": "#/components/schemas/LoanSymbol"
              },
              "currency": {
               "type": "string"
              },
              "size": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "actualSize": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "status": {
               "$ref": "#/components/schemas/LoanStatus"
              },
              "createdTime": {
               "$ref": "#/components/schemas/Time"
              }
             }
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.borrow": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency",
     "size",
     "timeInForce"
    ],
    "properties": {
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "size": {
      "type": "number",
      "exclusiveMinimum": 0,
      "x-unit": "currency"
     },
     "timeInForce": {
      "type": "string",
      "enum": [
       "IOC",
       "FOK"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "isIsolated": {
      "type": "boolean",
      "default": false
     },
     "isHf": {
      "type": "boolean",
      "default": false
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "isIsolated"
       ],
       "properties": {
        "isIsolated": {
         "const": true
        }
       }
      },
      "then": {
       "required": [
        "symbol"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "orderNo",
           "actualSize"
          ],
          "properties": {
           "orderNo": {
            "type": "string"
           },
           "actualSize": {
            "$ref": "#/components/schemas/ActualSize"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getRepayHistory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "isIsolated": {
      "type": "boolean",
      "default": false
     },
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "orderNo": {
      "type": "string",
      "pattern": "^[^\\s\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "68a1f0c2d3e4f500012b9a01"
      ]
     },
     "startTime": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endTime": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 10,
      "maximum": 500,
      "default": 50
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "isIsolated"
       ],
       "properties": {
        "isIsolated": {
         "const": true
        }
       }
      },
      "then": {
       "required": [
        "symbol"
       ]
      }
     }
    ]
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "timestamp",
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "timestamp": {
            "$ref": "#/components/schemas/Time"
           },
           "currentPage": {
            "type": "integer"
           },
           "pageSize": {
            "type": "integer"
           },
           "totalNum": {
            "type": "integer"
           },
           "totalPage": {
            "type": "integer"
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "orderNo",
              "symbol",
              "currency",
              "size",
              "principal",
              "interest",
              "status",
              "createdTime"
             ],
             "properties": {
              "orderNo": {
               "type": "string"
              },
              "symbol": {
               "$ref": "#/components/schemas/LoanSymbol"
              },
              "currency": {
               "type": "string"
              },
              "size": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "principal": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "interest": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "status": {
               "$ref": "#/components/schemas/LoanStatus"
              },
              "createdTime": {
               "$ref": "#/components/schemas/Time"
              }
             }
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.repay": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency",
     "size"
    ],
    "properties": {
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "size": {
      "type": "number",
      "exclusiveMinimum": 0,
      "x-unit": "currency"
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "isIsolated": {
      "type": "boolean",
      "default": false
     },
     "isHf": {
      "type": "boolean",
      "default": false
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "isIsolated"
       ],
       "properties": {
        "isIsolated": {
         "const": true
        }
       }
      },
      "then": {
       "required": [
        "symbol"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "timestamp",
           "orderNo",
           "actualSize"
          ],
          "properties": {
           "timestamp": {
            "$ref": "#/components/schemas/Time"
           },
           "orderNo": {
            "type": "string"
           },
           "actualSize": {
            "$ref": "#/components/schemas/ActualSize"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getInterestHistory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "isIsolated": {
      "type": "boolean",
      "default": false
     },
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "startTime": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endTime": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 10,
      "maximum": 500,
      "default": 50
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "isIsolated"
       ],
       "properties": {
        "isIsolated": {
         "const": true
        }
       }
      },
      "then": {
       "required": [
        "symbol"
       ]
      }
     }
    ]
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "timestamp",
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "timestamp": {
            "$ref": "#/components/schemas/Time"
           },
           "currentPage": {
            "type": "integer"
           },
           "pageSize": {
            "type": "integer"
           },
           "totalNum": {
            "type": "integer"
           },
           "totalPage": {
            "type": "integer"
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "currency",
              "dayRatio",
              "interestAmount",
              "createdTime"
             ],
             "properties": {
              "currency": {
               "type": "string"
              },
              "dayRatio": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "ratio"
              },
              "interestAmount": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "createdTime": {
               "$ref": "#/components/schemas/Time"
              }
             }
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.modifyLeverage": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "leverage"
    ],
    "properties": {
     "leverage": {
      "type": "string",
      "pattern": "^(?!1(\\.0{1,2})?$)[1-9][0-9]{0,5}(\\.[0-9]{1,2})?$",
      "x-unit": "times"
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "isIsolated": {
      "type": "boolean",
      "default": false
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "isIsolated"
       ],
       "properties": {
        "isIsolated": {
         "const": true
        }
       }
      },
      "then": {
       "required": [
        "symbol"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": [
           "string",
           "null"
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "margin.getMarginConfig": {
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currencyList",
           "maxLeverage",
           "warningDebtRatio",
           "liqDebtRatio"
          ],
          "properties": {
           "currencyList": {
            "type": "array",
            "items": {
             "type": "string"
            }
           },
           "maxLeverage": {
            "type": "integer",
            "x-unit": "times"
           },
           "warningDebtRatio": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "ratio"
           },
           "liqDebtRatio": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "ratio"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getOrderByClientOidOld": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/SpotOlderOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.cancelOrderByClientOidOld": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "clientOid",
           "cancelledOrderId",
           "cancelledOcoOrderIds"
          ],
          "properties": {
           "clientOid": {
            "type": "string",
            "examples": [
             "my-order-1"
            ]
           },
           "cancelledOrderId": {
            "type": "string",
            "examples": [
             "68b1c0de4f2a9b0007a1b2c3"
            ]
           },
           "cancelledOcoOrderIds": {
            "type": [
             "array",
             "null"
            ],
            "items": {
             "type": "string",
             "examples": [
              "68b1c0de4f2a9b0007a1b2c3"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getTradeHistoryOld": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market",
       "limit_stop",
       "market_stop"
      ]
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "TRADE",
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ],
      "default": "TRADE"
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 10,
      "maximum": 500,
      "default": 50
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer"
           },
           "pageSize": {
            "type": "integer"
           },
           "totalNum": {
            "type": "integer"
           },
           "totalPage": {
            "type": "integer"
           },
           "items": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/SpotOlderFill"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getRecentTradeHistoryOld": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/SpotOlderFill"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getRecentOrdersListOld": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/SpotOlderOrder"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getOrdersListOld": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "status": {
      "type": "string",
      "enum": [
       "active",
       "done"
      ],
      "default": "done"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market",
       "limit_stop",
       "market_stop",
       "oco_limit",
       "oco_stop"
      ]
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "TRADE",
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ],
      "default": "TRADE"
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 10,
      "maximum": 500,
      "default": 50
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer"
           },
           "pageSize": {
            "type": "integer"
           },
           "totalNum": {
            "type": "integer"
           },
           "totalPage": {
            "type": "integer"
           },
           "items": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/SpotOlderOrder"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.addOrderOld": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ],
      "default": "limit"
     },
     "remark": {
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "stp": {
      "$ref": "#/components/schemas/SpotSelfTrade"
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/SpotTimeInForce"
     },
     "postOnly": {
      "type": "boolean",
      "default": false
     },
     "hidden": {
      "type": "boolean",
      "default": false
     },
     "iceberg": {
      "type": "boolean",
      "default": false
     },
     "visibleSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "cancelAfter": {
      "$ref": "#/components/schemas/SpotCancelAfter"
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "TRADE",
       "MARGIN_TRADE"
      ],
      "default": "TRADE"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
        }
       }
      },
      "then": {
       "required": [
        "size"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "orderId"
          ],
          "properties": {
           "orderId": {
            "type": "string",
            "examples": [
             "68b1c0de4f2a9b0007a1b2c3"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.batchCancelOrderOld": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "TRADE",
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ],
      "default": "TRADE"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "cancelledOrderIds"
          ],
          "properties": {
           "cancelledOrderIds": {
            "type": "array",
            "items": {
             "type": "string",
             "examples": [
              "68b1c0de4f2a9b0007a1b2c3"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.batchAddOrdersOld": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "orderList"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "orderList": {
      "type": "array",
      "minItems": 1,
      "maxItems": 5,
      "items": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "clientOid",
        "side",
        "symbol",
        "price",
        "size"
       ],
       "properties": {
        "clientOid": {
         "$ref": "#/components/schemas/ClientOid"
        },
        "side": {
         "type": "string",
         "enum": [
          "buy",
          "sell"
         ]
        },
        "symbol": {
         "$ref": "#/components/schemas/Symbol"
        },
        "type": {
         "type": "string",
         "enum": [
          "limit"
         ],
         "default": "limit"
        },
        "remark": {
         "type": "string",
         "minLength": 1,
         "maxLength": 20
        },
        "stp": {
         "$ref": "#/components/schemas/SpotSelfTrade"
        },
        "price": {
         "$ref": "#/components/schemas/Amount",
         "x-unit": "quote asset"
        },
        "size": {
         "$ref": "#/components/schemas/Amount",
         "x-unit": "base asset"
        },
        "timeInForce": {
         "$ref": "#/components/schemas/SpotTimeInForce"
        },
        "postOnly": {
         "type": "boolean",
         "default": false
        },
        "hidden": {
         "type": "boolean",
         "default": false
        },
        "iceberg": {
         "type": "boolean",
         "default": false
        },
        "visibleSize": {
         "$ref": "#/components/schemas/Amount",
         "x-unit": "base asset"
        },
        "cancelAfter": {
         "$ref": "#/components/schemas/SpotCancelAfter"
        },
        "tradeType": {
         "type": "string",
         "enum": [
          "TRADE"
         ],
         "default": "TRADE"
        },
        "stop": {
         "type": "string",
         "enum": [
          "loss",
          "entry"
         ]
        },
        "stopPrice": {
         "$ref": "#/components/schemas/Amount",
         "x-unit": "quote asset"
        }
       }
      }
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "data"
          ],
          "properties": {
           "data": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "symbol",
              "type",
              "side",
              "price",
              "size",
              "funds",
              "stp",
              "stop",
              "stopPrice",
              "timeInForce",
              "cancelAfter",
              "postOnly",
              "hidden",
              "iceberge",
              "iceberg",
              "visibleSize",
              "channel",
              "id",
              "status",
              "failMsg",
              "clientOid"
             ],
             "properties": {
              "symbol": {
               "type": "string",
               "examples": [
                "BTC-USDT"
               ]
              },
              "type": {
               "type": "string",
               "x-known-values": [
                "limit"
               ]
              },
              "side": {
               "type": "string",
               "x-known-values": [
                "buy",
                "sell"
               ]
              },
              "price": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "quote asset"
              },
              "size": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "base asset"
              },
              "funds": {
               "type": [
                "string",
                "null"
               ],
               "x-unit": "quote asset",
               "examples": [
                null
               ]
              },
              "stp": {
               "type": "string",
               "x-known-values": [
                "",
                "DC",
                "CO",
                "CN",
                "CB"
               ]
              },
              "stop": {
               "type": "string",
               "x-known-values": [
                "",
                "loss",
                "entry"
               ]
              },
              "stopPrice": {
               "type": [
                "string",
                "null"
               ],
               "x-unit": "quote asset",
               "examples": [
                null
               ]
              },
              "timeInForce": {
               "type": "string",
               "x-known-values": [
                "GTC",
                "GTT",
                "IOC",
                "FOK"
               ]
              },
              "cancelAfter": {
               "type": "integer",
               "x-unit": "s",
               "examples": [
                0
               ]
              },
              "postOnly": {
               "type": "boolean"
              },
              "hidden": {
               "type": "boolean"
              },
              "iceberge": {
               "type": "boolean"
              },
              "iceberg": {
               "type": "boolean"
              },
              "visibleSize": {
               "type": [
                "string",
                "null"
               ],
               "x-unit": "base asset",
               "examples": [
                null
               ]
              },
              "channel": {
               "type": "string",
               "examples": [
                "API"
               ]
              },
              "id": {
               "type": "string",
               "examples": [
                "68b1c0de4f2a9b0007a1b2c3"
               ]
              },
              "status": {
               "type": "string",
               "x-known-values": [
                "success",
                "fail"
               ]
              },
              "failMsg": {
               "type": [
                "string",
                "null"
               ],
               "examples": [
                null
               ]
              },
              "clientOid": {
               "type": "string",
               "examples": [
                "my-order-1"
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
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.addOrderTestOld": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ],
      "default": "limit"
     },
     "remark": {
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "stp": {
      "$ref": "#/components/schemas/SpotSelfTrade"
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/SpotTimeInForce"
     },
     "postOnly": {
      "type": "boolean",
      "default": false
     },
     "hidden": {
      "type": "boolean",
      "default": false
     },
     "iceberg": {
      "type": "boolean",
      "default": false
     },
     "visibleSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "cancelAfter": {
      "$ref": "#/components/schemas/SpotCancelAfter"
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "TRADE",
       "MARGIN_TRADE"
      ],
      "default": "TRADE"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
        }
       }
      },
      "then": {
       "required": [
        "size"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "orderId"
          ],
          "properties": {
           "orderId": {
            "type": "string",
            "examples": [
             "68b1c0de4f2a9b0007a1b2c3"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getOrderByOrderIdOld": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/SpotOlderOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.cancelOrderByOrderIdOld": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "cancelledOrderIds"
          ],
          "properties": {
           "cancelledOrderIds": {
            "type": "array",
            "items": {
             "type": "string",
             "examples": [
              "68b1c0de4f2a9b0007a1b2c3"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getTradeHistory": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "lastId": {
      "type": "integer",
      "minimum": 1
     },
     "limit": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 20
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "items",
           "lastId"
          ],
          "properties": {
           "items": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/SpotFill"
            }
           },
           "lastId": {
            "type": "integer",
            "examples": [
             20000000001234
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.addOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol",
     "type"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "stp": {
      "$ref": "#/components/schemas/SpotSelfTrade"
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/SpotTimeInForce"
     },
     "postOnly": {
      "type": "boolean",
      "default": false
     },
     "hidden": {
      "type": "boolean",
      "default": false
     },
     "iceberg": {
      "type": "boolean",
      "default": false
     },
     "visibleSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "tags": {
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "cancelAfter": {
      "$ref": "#/components/schemas/SpotCancelAfter"
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "allowMaxTimeWindow": {
      "type": "integer",
      "minimum": 1,
      "examples": [
       2000
      ],
      "x-unit": "ms"
     },
     "clientTimestamp": {
      "$ref": "#/components/schemas/Time"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
        }
       }
      },
      "then": {
       "required": [
        "size"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/SpotOrderPlaced"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.cancelAllOrdersBySymbol": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "string",
          "x-known-values": [
           "success"
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getOpenOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": [
           "array",
           "null"
          ],
          "items": {
           "$ref": "#/components/schemas/SpotOrder"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getOpenOrdersByPage": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "pageNum": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 1,
      "maximum": 50,
      "default": 20
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer"
           },
           "pageSize": {
            "type": "integer"
           },
           "totalNum": {
            "type": "integer"
           },
           "totalPage": {
            "type": "integer"
           },
           "items": {
            "type": [
             "array",
             "null"
            ],
            "items": {
             "$ref": "#/components/schemas/SpotOrder"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getSymbolsWithOpenOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "symbols"
          ],
          "properties": {
           "symbols": {
            "type": "array",
            "items": {
             "type": "string",
             "examples": [
              "BTC-USDT"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.modifyOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "orderId": {
      "$ref": "#/components/schemas/OrderId"
     },
     "newPrice": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "newSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "newOrderId",
           "clientOid"
          ],
          "properties": {
           "newOrderId": {
            "type": "string",
            "examples": [
             "68b1c1f04f2a9b0007a1b9d4"
            ]
           },
           "clientOid": {
            "type": "string",
            "examples": [
             "my-order-1"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.cancelPartialOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "cancelSize"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "cancelSize": {
      "type": "string",
      "pattern": "^(?!0$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$",
      "examples": [
       "0.5"
      ],
      "x-unit": "base asset"
     }
    }
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "orderId",
           "cancelSize"
          ],
          "properties": {
           "orderId": {
            "type": "string",
            "examples": [
             "68b1c0de4f2a9b0007a1b2c3"
            ]
           },
           "cancelSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "base asset"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.cancelAllOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "succeedSymbols",
           "failedSymbols"
          ],
          "properties": {
           "succeedSymbols": {
            "type": "array",
            "items": {
             "type": "string",
             "examples": [
              "BTC-USDT"
             ]
            }
           },
           "failedSymbols": {
            "type": "array",
            "items": {
             "type": "object",
             "properties": {
              "symbol": {
               "type": "string",
               "examples": [
                "BTC-USDT"
               ]
              },
              "error": {
               "type": "string"
              }
             }
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getOrderByClientOid": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "anyOf": [
           {
            "$ref": "#/components/schemas/SpotOrder"
           },
           {
            "type": "null"
           }
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.cancelOrderByClientOid": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "clientOid"
          ],
          "properties": {
           "clientOid": {
            "type": "string",
            "examples": [
             "my-order-1"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.setDCP": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "timeout"
    ],
    "properties": {
     "timeout": {
      "type": "integer",
      "minimum": -1,
      "maximum": 86400,
      "not": {
       "enum": [
        0,
        1,
        2,
        3,
        4
       ]
      },
      "x-unit": "s",
      "examples": [
       60
      ]
     },
     "symbols": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+(,[^\\s,\\x00-\\x1f\\x7f-\\x9f]+){0,49}$",
      "examples": [
       "BTC-USDT,ETH-USDT"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentTime",
           "triggerTime"
          ],
          "properties": {
           "currentTime": {
            "type": "integer",
            "minimum": 0,
            "examples": [
             1767225600
            ],
            "x-unit": "s"
           },
           "triggerTime": {
            "type": "integer",
            "minimum": 0,
            "examples": [
             1767225660
            ],
            "x-unit": "s"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getDCP": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": [
           "object",
           "null"
          ],
          "properties": {
           "timeout": {
            "type": "integer",
            "minimum": -1,
            "examples": [
             60
            ],
            "x-unit": "s"
           },
           "symbols": {
            "type": "string",
            "examples": [
             "BTC-USDT,ETH-USDT"
            ]
           },
           "currentTime": {
            "type": "integer",
            "minimum": 0,
            "examples": [
             1767225600
            ],
            "x-unit": "s"
           },
           "triggerTime": {
            "type": "integer",
            "minimum": 0,
            "examples": [
             1767225660
            ],
            "x-unit": "s"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getClosedOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "lastId": {
      "type": "integer",
      "minimum": 1
     },
     "limit": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 20
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "lastId",
           "items"
          ],
          "properties": {
           "lastId": {
            "type": "integer",
            "examples": [
             20000000001234
            ]
           },
           "items": {
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
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.batchAddOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderList"
    ],
    "properties": {
     "orderList": {
      "type": "array",
      "minItems": 1,
      "maxItems": 20,
      "items": {
       "$ref": "#/components/schemas/SpotOrderRequest"
      }
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "success"
           ],
           "properties": {
            "orderId": {
             "type": "string",
             "examples": [
              "68b1c0de4f2a9b0007a1b2c3"
             ]
            },
            "clientOid": {
             "type": "string",
             "examples": [
              "my-order-1"
             ]
            },
            "success": {
             "type": "boolean"
            },
            "failMsg": {
             "type": "string",
             "examples": [
              "Balance insufficient!"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.batchAddOrdersSync": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderList"
    ],
    "properties": {
     "orderList": {
      "type": "array",
      "minItems": 1,
      "maxItems": 20,
      "items": {
       "$ref": "#/components/schemas/SpotOrderRequest"
      }
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "success"
           ],
           "properties": {
            "orderId": {
             "type": "string",
             "examples": [
              "68b1c0de4f2a9b0007a1b2c3"
             ]
            },
            "clientOid": {
             "type": "string",
             "examples": [
              "my-order-1"
             ]
            },
            "orderTime": {
             "$ref": "#/components/schemas/Time"
            },
            "originSize": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "base asset"
            },
            "dealSize": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "base asset"
            },
            "remainSize": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "base asset"
            },
            "canceledSize": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "base asset"
            },
            "status": {
             "$ref": "#/components/schemas/SpotMatchStatus"
            },
            "matchTime": {
             "$ref": "#/components/schemas/Time"
            },
            "success": {
             "type": "boolean"
            },
            "failMsg": {
             "type": "string",
             "examples": [
              "Balance insufficient!"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.addOrderSync": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol",
     "type"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "stp": {
      "$ref": "#/components/schemas/SpotSelfTrade"
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/SpotTimeInForce"
     },
     "postOnly": {
      "type": "boolean",
      "default": false
     },
     "hidden": {
      "type": "boolean",
      "default": false
     },
     "iceberg": {
      "type": "boolean",
      "default": false
     },
     "visibleSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "tags": {
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "cancelAfter": {
      "$ref": "#/components/schemas/SpotCancelAfter"
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "allowMaxTimeWindow": {
      "type": "integer",
      "minimum": 1,
      "examples": [
       2000
      ],
      "x-unit": "ms"
     },
     "clientTimestamp": {
      "$ref": "#/components/schemas/Time"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
        }
       }
      },
      "then": {
       "required": [
        "size"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "orderId",
           "clientOid",
           "orderTime",
           "originSize",
           "dealSize",
           "remainSize",
           "canceledSize",
           "status",
           "matchTime"
          ],
          "properties": {
           "orderId": {
            "type": "string",
            "examples": [
             "68b1c0de4f2a9b0007a1b2c3"
            ]
           },
           "clientOid": {
            "type": "string",
            "examples": [
             "my-order-1"
            ]
           },
           "orderTime": {
            "$ref": "#/components/schemas/Time"
           },
           "originSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "base asset"
           },
           "dealSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "base asset"
           },
           "remainSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "base asset"
           },
           "canceledSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "base asset"
           },
           "status": {
            "$ref": "#/components/schemas/SpotMatchStatus"
           },
           "matchTime": {
            "$ref": "#/components/schemas/Time"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.cancelOrderByClientOidSync": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "clientOid",
           "originSize",
           "dealSize",
           "remainSize",
           "canceledSize",
           "status"
          ],
          "properties": {
           "clientOid": {
            "type": "string",
            "examples": [
             "my-order-1"
            ]
           },
           "originSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "base asset"
           },
           "dealSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "base asset"
           },
           "remainSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "base asset"
           },
           "canceledSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "base asset"
           },
           "status": {
            "$ref": "#/components/schemas/SpotMatchStatus"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.cancelOrderByOrderIdSync": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "orderId",
           "originSize",
           "dealSize",
           "remainSize",
           "canceledSize",
           "status"
          ],
          "properties": {
           "orderId": {
            "type": "string",
            "examples": [
             "68b1c0de4f2a9b0007a1b2c3"
            ]
           },
           "originSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "base asset"
           },
           "dealSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "base asset"
           },
           "remainSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "base asset"
           },
           "canceledSize": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "base asset"
           },
           "status": {
            "$ref": "#/components/schemas/SpotMatchStatus"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.addOrderTest": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol",
     "type"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "stp": {
      "$ref": "#/components/schemas/SpotSelfTrade"
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/SpotTimeInForce"
     },
     "postOnly": {
      "type": "boolean",
      "default": false
     },
     "hidden": {
      "type": "boolean",
      "default": false
     },
     "iceberg": {
      "type": "boolean",
      "default": false
     },
     "visibleSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "tags": {
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "cancelAfter": {
      "$ref": "#/components/schemas/SpotCancelAfter"
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "allowMaxTimeWindow": {
      "type": "integer",
      "minimum": 1,
      "examples": [
       2000
      ],
      "x-unit": "ms"
     },
     "clientTimestamp": {
      "$ref": "#/components/schemas/Time"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
        }
       }
      },
      "then": {
       "required": [
        "size"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/SpotOrderPlaced"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getOrderByOrderId": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "anyOf": [
           {
            "$ref": "#/components/schemas/SpotOrder"
           },
           {
            "type": "null"
           }
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.cancelOrderByOrderId": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "orderId"
          ],
          "properties": {
           "orderId": {
            "type": "string",
            "examples": [
             "68b1c0de4f2a9b0007a1b2c3"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getStopOrdersList": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market",
       "limit_stop",
       "market_stop"
      ]
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "TRADE",
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ],
      "default": "TRADE"
     },
     "startAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endAt": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "currentPage": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "orderIds": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "vs0a1b2c3d4e5f6g000123ab,vs0a1b2c3d4e5f6g000456cd"
      ]
     },
     "pageSize": {
      "type": "integer",
      "minimum": 10,
      "maximum": 500,
      "default": 50
     },
     "stop": {
      "type": "string",
      "enum": [
       "stop",
       "oco"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentPage",
           "pageSize",
           "totalNum",
           "totalPage",
           "items"
          ],
          "properties": {
           "currentPage": {
            "type": "integer"
           },
           "pageSize": {
            "type": "integer"
           },
           "totalNum": {
            "type": "integer"
           },
           "totalPage": {
            "type": "integer"
           },
           "items": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/SpotStopOrder"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.addStopOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid",
     "side",
     "symbol",
     "type",
     "stopPrice"
    ],
    "properties": {
     "clientOid": {
      "$ref": "#/components/schemas/ClientOid"
     },
     "side": {
      "type": "string",
      "enum": [
       "buy",
       "sell"
      ]
     },
     "symbol": {
      "$ref": "#/components/schemas/Symbol"
     },
     "type": {
      "type": "string",
      "enum": [
       "limit",
       "market"
      ]
     },
     "remark": {
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "stp": {
      "$ref": "#/components/schemas/SpotSelfTrade"
     },
     "price": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "size": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "timeInForce": {
      "$ref": "#/components/schemas/SpotTimeInForce"
     },
     "postOnly": {
      "type": "boolean",
      "default": false
     },
     "hidden": {
      "type": "boolean",
      "default": false
     },
     "iceberg": {
      "type": "boolean",
      "default": false
     },
     "visibleSize": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "base asset"
     },
     "cancelAfter": {
      "$ref": "#/components/schemas/SpotCancelAfter"
     },
     "funds": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "stop": {
      "type": "string",
      "enum": [
       "loss",
       "entry"
      ],
      "default": "loss"
     },
     "stopPrice": {
      "$ref": "#/components/schemas/Amount",
      "x-unit": "quote asset"
     },
     "tradeType": {
      "$ref": "#/components/schemas/SpotTradeType"
     }
    },
    "allOf": [
     {
      "if": {
       "required": [
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
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
        "type"
       ],
       "properties": {
        "type": {
         "const": "limit"
        }
       }
      },
      "then": {
       "required": [
        "size"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "orderId"
          ],
          "properties": {
           "orderId": {
            "type": "string",
            "examples": [
             "vs0a1b2c3d4e5f6g000123ab"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.batchCancelStopOrder": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "tradeType": {
      "type": "string",
      "enum": [
       "TRADE",
       "MARGIN_TRADE",
       "MARGIN_ISOLATED_TRADE"
      ]
     },
     "orderIds": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "vs0a1b2c3d4e5f6g000123ab,vs0a1b2c3d4e5f6g000456cd"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "cancelledOrderIds"
          ],
          "properties": {
           "cancelledOrderIds": {
            "type": "array",
            "items": {
             "type": "string",
             "examples": [
              "vs0a1b2c3d4e5f6g000123ab"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getStopOrderByClientOid": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/SpotStopOrder"
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getStopOrderByOrderId": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/SpotStopOrder"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.cancelStopOrderByOrderId": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "path": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "orderId"
    ],
    "properties": {
     "orderId": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "6950f1a2b3c4d50007e8f901"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "cancelledOrderIds"
          ],
          "properties": {
           "cancelledOrderIds": {
            "type": "array",
            "items": {
             "type": "string",
             "examples": [
              "vs0a1b2c3d4e5f6g000123ab"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.cancelStopOrderByClientOid": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "clientOid"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "BTC-USDT"
      ]
     },
     "clientOid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "examples": [
       "my-order-20260101-0001"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "clientOid",
           "cancelledOrderId"
          ],
          "properties": {
           "clientOid": {
            "type": "string",
            "examples": [
             "my-stop-1"
            ]
           },
           "cancelledOrderId": {
            "type": "string",
            "examples": [
             "vs0a1b2c3d4e5f6g000123ab"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "spot.getServerTime": {
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "$ref": "#/components/schemas/Time"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "unified.modifyFuturesLeverage": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "leverage"
    ],
    "properties": {
     "symbol": {
      "$ref": "#/components/schemas/Contract"
     },
     "leverage": {
      "type": "string",
      "pattern": "^(?!0$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,2})?$",
      "x-unit": "times",
      "examples": [
       "3"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": [
           "object",
           "null"
          ],
          "properties": {
           "code": {
            "type": "string",
            "examples": [
             "200000"
            ]
           },
           "leverage": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "times",
            "examples": [
             "3"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "unified.modifyMarginCrossLeverage": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "leverage"
    ],
    "properties": {
     "leverage": {
      "type": "string",
      "pattern": "^(?!0$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,2})?$",
      "x-unit": "times",
      "examples": [
       "3"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "properties": {
           "currency": {
            "type": "string",
            "examples": [
             "USDT"
            ]
           },
           "leverage": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "times",
            "examples": [
             "3"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "unified.getLeverage": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "tradeType"
    ],
    "properties": {
     "tradeType": {
      "type": "string",
      "enum": [
       "MARGIN",
       "FUTURES"
      ]
     },
     "marginMode": {
      "type": "string",
      "enum": [
       "CROSS",
       "ISOLATED"
      ]
     },
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "leverage",
            "marginMode"
           ],
           "properties": {
            "leverage": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "times",
             "examples": [
              "3"
             ]
            },
            "marginMode": {
             "type": "string",
             "x-known-values": [
              "CROSS",
              "ISOLATED",
              "ISOLATE"
             ]
            },
            "currency": {
             "type": "string",
             "examples": [
              "USDT"
             ]
            },
            "symbol": {
             "type": "string",
             "examples": [
              "XBTUSDTM"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "unified.getMarginModes": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "XBTUSDTM"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "items"
          ],
          "properties": {
           "ts": {
            "type": "integer",
            "x-unit": "ms or ns",
            "examples": [
             1767225600000
            ]
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "symbol",
              "marginMode"
             ],
             "properties": {
              "symbol": {
               "type": "string",
               "examples": [
                "XBTUSDTM"
               ]
              },
              "marginMode": {
               "type": "string",
               "x-known-values": [
                "CROSS",
                "ISOLATED"
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
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "unified.batchModifyMarginMode": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "symbol",
     "marginMode"
    ],
    "properties": {
     "symbol": {
      "type": "string",
      "pattern": "^[A-Z0-9]+(,[A-Z0-9]+)*$",
      "examples": [
       "ETHUSDTM,XRPUSDTM"
      ]
     },
     "marginMode": {
      "type": "string",
      "enum": [
       "CROSS",
       "ISOLATED"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "items"
          ],
          "properties": {
           "ts": {
            "type": "integer",
            "x-unit": "ms or ns",
            "examples": [
             1767225600000
            ]
           },
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "symbol",
              "code"
             ],
             "properties": {
              "symbol": {
               "type": "string",
               "examples": [
                "XBTUSDTM"
               ]
              },
              "marginMode": {
               "type": "string",
               "x-known-values": [
                "CROSS",
                "ISOLATED"
               ]
              },
              "code": {
               "type": "string",
               "examples": [
                "200000"
               ]
              },
              "msg": {
               "type": "string",
               "examples": [
                "success"
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
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "unified.getAccountMode": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "selfAccountMode"
          ],
          "properties": {
           "selfAccountMode": {
            "type": "string",
            "x-known-values": [
             "CLASSIC",
             "UNIFIED"
            ]
           },
           "unifiedSubAccount": {
            "type": "array",
            "items": {
             "type": "integer",
             "examples": [
              200000001
             ]
            }
           },
           "classicSubAccount": {
            "type": "array",
            "items": {
             "type": "integer",
             "examples": [
              200000002
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "unified.setAccountMode": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
     }
    }
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "accountType"
    ],
    "properties": {
     "accountType": {
      "type": "string",
      "enum": [
       "CLASSIC",
       "UNIFIED"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": [
           "string",
           "null"
          ],
          "examples": [
           null
          ]
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "unified.getInterestCharges": {
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
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     },
     "startTime": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "endTime": {
      "type": "integer",
      "minimum": 0,
      "examples": [
       1767225600000
      ],
      "x-unit": "ms"
     },
     "page": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "size": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000,
      "default": 50,
      "x-unit": "rows"
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "items"
          ],
          "properties": {
           "items": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "currency",
              "liability",
              "interest",
              "hourlyInterestRate",
              "ts"
             ],
             "properties": {
              "currency": {
               "type": "string",
               "examples": [
                "USDT"
               ]
              },
              "liability": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency"
              },
              "interest": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency",
               "examples": [
                "0.00001"
               ]
              },
              "hourlyInterestRate": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "ratio",
               "examples": [
                "0.000005"
               ]
              },
              "interestFreeLiability": {
               "$ref": "#/components/schemas/UnsignedDecimal",
               "x-unit": "currency",
               "examples": [
                "0"
               ]
              },
              "ts": {
               "type": "integer",
               "x-unit": "ms or ns",
               "examples": [
                1767225600000
               ]
              }
             }
            }
           },
           "lastId": {
            "type": [
             "integer",
             "null"
            ],
            "examples": [
             20000000001234
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "unified.getBorrowingRatesAndLimits": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "currency"
    ],
    "properties": {
     "currency": {
      "type": "string",
      "pattern": "^[^\\s,\\x00-\\x1f\\x7f-\\x9f]+$",
      "examples": [
       "USDT"
      ]
     }
    }
   },
   "headers": {
    "type": "object",
    "required": [
     "kc-api-key",
     "kc-api-timestamp",
     "kc-api-sign",
     "kc-api-passphrase",
     "kc-api-key-version"
    ],
    "properties": {
     "kc-api-key": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-timestamp": {
      "type": "string",
      "pattern": "^[0-9]{13}$"
     },
     "kc-api-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-passphrase": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-api-key-version": {
      "type": "string",
      "enum": [
       "2",
       "3"
      ]
     },
     "kc-api-partner": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-sign": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]{43}=$"
     },
     "kc-broker-name": {
      "type": "string",
      "minLength": 1
     },
     "kc-api-partner-verify": {
      "type": "string",
      "const": "true"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "currentRateHourly",
           "currentRateDaily"
          ],
          "properties": {
           "currentRateHourly": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "ratio",
            "examples": [
             "0.000005"
            ]
           },
           "currentRateDaily": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "ratio",
            "examples": [
             "0.00012"
            ]
           },
           "borrowLimitTotal": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency",
            "examples": [
             "100000"
            ]
           },
           "borrowLimitTotalHold": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency",
            "examples": [
             "0"
            ]
           },
           "borrowLimitHold": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency",
            "examples": [
             "0"
            ]
           },
           "interestFreeBorrowLimit": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "currency",
            "examples": [
             "0"
            ]
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "unified.getCrossMarginConfig": {
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "object",
          "required": [
           "maxLeverage",
           "alertRiskRatio",
           "liquidationRiskRatio",
           "currencyList"
          ],
          "properties": {
           "maxLeverage": {
            "type": "number",
            "x-unit": "times",
            "examples": [
             5
            ]
           },
           "alertRiskRatio": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "ratio",
            "examples": [
             "0.95"
            ]
           },
           "liquidationRiskRatio": {
            "$ref": "#/components/schemas/UnsignedDecimal",
            "x-unit": "ratio",
            "examples": [
             "0.97"
            ]
           },
           "currencyList": {
            "type": "array",
            "items": {
             "type": "string",
             "examples": [
              "BTC"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  },
  "unified.getPositionTiers": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "tradeType",
     "marginMode",
     "data"
    ],
    "properties": {
     "tradeType": {
      "type": "string",
      "enum": [
       "FUTURES",
       "MARGIN"
      ]
     },
     "marginMode": {
      "type": "string",
      "enum": [
       "CROSS",
       "ISOLATED"
      ]
     },
     "data": {
      "type": "string",
      "enum": [
       "RISK_LIMIT",
       "BORROW"
      ]
     },
     "accountType": {
      "type": "string",
      "enum": [
       "UNIFIED",
       "CLASSIC"
      ]
     },
     "currency": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "BTC,ETH"
      ]
     },
     "symbol": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "XBTUSDTM,ETHUSDTM"
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
         "code",
         "data"
        ],
        "properties": {
         "code": {
          "$ref": "#/components/schemas/SuccessCode"
         },
         "data": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "tier",
            "minSize",
            "maxSize",
            "maxLeverage",
            "maintainMarginRate"
           ],
           "properties": {
            "currency": {
             "type": "string",
             "examples": [
              "USDT"
             ]
            },
            "symbol": {
             "type": "string",
             "examples": [
              "XBTUSDTM"
             ]
            },
            "tier": {
             "type": "integer",
             "examples": [
              1
             ]
            },
            "minSize": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "USDT",
             "examples": [
              "0"
             ]
            },
            "maxSize": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "USDT",
             "examples": [
              "100000"
             ]
            },
            "maxLeverage": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "times",
             "examples": [
              "125"
             ]
            },
            "maintainMarginRate": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "ratio",
             "examples": [
              "0.004"
             ]
            },
            "initialMarginRate": {
             "$ref": "#/components/schemas/UnsignedDecimal",
             "x-unit": "ratio",
             "examples": [
              "0.008"
             ]
            },
            "quickCalOffset": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "USDT",
             "examples": [
              "0"
             ]
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ErrorEnvelope"
       }
      ]
     }
    },
    "429": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "4XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    },
    "5XX": {
     "application/json": {
      "$ref": "#/components/schemas/ErrorEnvelope"
     },
     "text/html": {
      "type": "string"
     }
    }
   }
  }
 }
};
