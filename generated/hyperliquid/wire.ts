// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

import type { WireSchemas } from "../../src/sandbox/types.js";

export const wire: WireSchemas = {
 "components": {
  "schemas": {
   "Address": {
    "type": "string",
    "pattern": "^0x[0-9a-f]{40}$"
   },
   "TokenId": {
    "type": "string",
    "pattern": "^0x[0-9a-f]{32}$"
   },
   "ClientOrderId": {
    "type": "string",
    "pattern": "^0x[0-9a-f]{32}$"
   },
   "Decimal": {
    "type": "string",
    "pattern": "^-?[0-9]+(\\.[0-9]+)?$"
   },
   "DecimalOrNull": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^-?[0-9]+(\\.[0-9]+)?$"
   },
   "ClientOrderIdGiven": {
    "type": "string",
    "pattern": "^0x[0-9a-f]{32}$"
   },
   "PositiveDecimal": {
    "type": "string",
    "pattern": "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"
   },
   "UnsignedDecimal": {
    "type": "string",
    "pattern": "^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"
   },
   "SignedDecimal": {
    "type": "string",
    "pattern": "^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"
   },
   "AssetId": {
    "type": "integer",
    "minimum": 0
   },
   "Dex": {
    "type": "string",
    "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
   },
   "Nonce": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991
   },
   "Signature": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "r",
     "s",
     "v"
    ],
    "properties": {
     "r": {
      "type": "string",
      "pattern": "^0x[0-9a-f]{1,64}$"
     },
     "s": {
      "type": "string",
      "pattern": "^0x[0-9a-f]{1,64}$"
     },
     "v": {
      "type": "integer",
      "enum": [
       27,
       28
      ]
     }
    }
   },
   "Chain": {
    "type": "string",
    "enum": [
     "Mainnet",
     "Testnet"
    ]
   },
   "SignatureChainId": {
    "type": "string",
    "pattern": "^0x[1-9a-f][0-9a-f]{0,12}$"
   },
   "VaultAddress": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^0x[0-9a-f]{40}$"
   },
   "ExpiresAfter": {
    "type": [
     "integer",
     "null"
    ],
    "minimum": 0,
    "maximum": 9007199254740991
   },
   "ActionDone": {
    "type": "object",
    "x-arm": "success",
    "required": [
     "status",
     "response"
    ],
    "properties": {
     "status": {
      "const": "ok"
     },
     "response": {
      "type": "object",
      "required": [
       "type"
      ],
      "properties": {
       "type": {
        "const": "default"
       }
      }
     }
    }
   },
   "ActionRefused": {
    "type": "object",
    "x-arm": "error",
    "required": [
     "status",
     "response"
    ],
    "properties": {
     "status": {
      "const": "err"
     },
     "response": {
      "type": "string"
     }
    }
   },
   "InnerSignature": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "r",
     "s",
     "v"
    ],
    "properties": {
     "r": {
      "type": "string",
      "pattern": "^0x[1-9a-f][0-9a-f]{0,63}$"
     },
     "s": {
      "type": "string",
      "pattern": "^0x[1-9a-f][0-9a-f]{0,63}$"
     },
     "v": {
      "type": "integer",
      "enum": [
       27,
       28
      ]
     }
    }
   },
   "InnerActionDone": {
    "type": "object",
    "x-arm": "success",
    "required": [
     "status",
     "response"
    ],
    "properties": {
     "status": {
      "const": "ok"
     },
     "response": {
      "type": "object",
      "required": [
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "x-known-values": [
         "default",
         "order",
         "cancel",
         "twapOrder",
         "twapCancel",
         "createSubAccount",
         "createVault"
        ]
       },
       "data": {}
      }
     }
    }
   },
   "Order": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "a",
     "b",
     "p",
     "s",
     "r",
     "t"
    ],
    "if": {
     "properties": {
      "s": {
       "const": "0"
      }
     }
    },
    "then": {
     "properties": {
      "r": {
       "const": true
      }
     }
    },
    "properties": {
     "a": {
      "$ref": "#/components/schemas/AssetId"
     },
     "b": {
      "type": "boolean"
     },
     "p": {
      "$ref": "#/components/schemas/PositiveDecimal"
     },
     "s": {
      "$ref": "#/components/schemas/UnsignedDecimal"
     },
     "r": {
      "type": "boolean"
     },
     "t": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/LimitOrderType"
       },
       {
        "$ref": "#/components/schemas/TriggerOrderType"
       }
      ]
     },
     "c": {
      "$ref": "#/components/schemas/ClientOrderIdGiven"
     }
    }
   },
   "LimitOrderType": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "limit"
    ],
    "properties": {
     "limit": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "tif"
      ],
      "properties": {
       "tif": {
        "type": "string",
        "enum": [
         "Gtc",
         "Ioc",
         "Alo",
         "FrontendMarket"
        ]
       }
      }
     }
    }
   },
   "TriggerOrderType": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "trigger"
    ],
    "properties": {
     "trigger": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "isMarket",
       "triggerPx",
       "tpsl"
      ],
      "properties": {
       "isMarket": {
        "type": "boolean"
       },
       "triggerPx": {
        "$ref": "#/components/schemas/PositiveDecimal"
       },
       "tpsl": {
        "type": "string",
        "enum": [
         "tp",
         "sl"
        ]
       }
      }
     }
    }
   },
   "OrderGrouping": {
    "oneOf": [
     {
      "type": "string",
      "enum": [
       "na",
       "normalTpsl",
       "positionTpsl"
      ]
     },
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "p"
      ],
      "properties": {
       "p": {
        "type": "integer",
        "minimum": 0,
        "maximum": 100000000
       }
      }
     }
    ]
   },
   "OrderBuilder": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "b",
     "f"
    ],
    "properties": {
     "b": {
      "$ref": "#/components/schemas/Address"
     },
     "f": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000
     }
    }
   },
   "OrdersPlaced": {
    "type": "object",
    "x-arm": "success",
    "required": [
     "status",
     "response"
    ],
    "properties": {
     "status": {
      "const": "ok"
     },
     "response": {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "const": "order"
       },
       "data": {
        "type": "object",
        "required": [
         "statuses"
        ],
        "properties": {
         "statuses": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/OrderFate"
          }
         }
        }
       }
      }
     }
    }
   },
   "OrderFate": {
    "oneOf": [
     {
      "type": "object",
      "required": [
       "resting"
      ],
      "properties": {
       "resting": {
        "type": "object",
        "required": [
         "oid"
        ],
        "properties": {
         "oid": {
          "type": "integer"
         },
         "cloid": {
          "$ref": "#/components/schemas/ClientOrderId"
         }
        }
       }
      }
     },
     {
      "type": "object",
      "required": [
       "filled"
      ],
      "properties": {
       "filled": {
        "type": "object",
        "required": [
         "totalSz",
         "avgPx",
         "oid"
        ],
        "properties": {
         "totalSz": {
          "$ref": "#/components/schemas/Decimal"
         },
         "avgPx": {
          "$ref": "#/components/schemas/Decimal"
         },
         "oid": {
          "type": "integer"
         },
         "cloid": {
          "$ref": "#/components/schemas/ClientOrderId"
         }
        }
       }
      }
     },
     {
      "type": "object",
      "required": [
       "error"
      ],
      "properties": {
       "error": {
        "type": "string"
       }
      }
     },
     {
      "type": "string",
      "x-known-values": [
       "waitingForFill",
       "waitingForTrigger"
      ]
     }
    ]
   },
   "AnsweredAddress": {
    "type": "string",
    "pattern": "^0x[0-9a-fA-F]{40}$"
   },
   "AnsweredAddressOrNull": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^0x[0-9a-fA-F]{40}$"
   },
   "PerpetualMeta": {
    "type": "object",
    "required": [
     "universe",
     "marginTables",
     "collateralToken"
    ],
    "properties": {
     "universe": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PerpetualAsset"
      }
     },
     "marginTables": {
      "type": "array",
      "items": {
       "type": "array",
       "items": [
        {
         "type": "integer"
        },
        {
         "$ref": "#/components/schemas/MarginTable"
        }
       ],
       "minItems": 2,
       "maxItems": 2,
       "additionalItems": false
      }
     },
     "collateralToken": {
      "type": "integer"
     }
    }
   },
   "PerpetualAsset": {
    "type": "object",
    "required": [
     "name",
     "szDecimals",
     "maxLeverage",
     "marginTableId"
    ],
    "properties": {
     "name": {
      "type": "string"
     },
     "szDecimals": {
      "type": "integer"
     },
     "maxLeverage": {
      "type": "integer"
     },
     "marginTableId": {
      "type": "integer"
     },
     "onlyIsolated": {
      "type": "boolean"
     },
     "isDelisted": {
      "type": "boolean"
     },
     "marginMode": {
      "type": "string",
      "x-known-values": [
       "strictIsolated",
       "noCross"
      ]
     },
     "growthMode": {
      "type": "string",
      "x-known-values": [
       "enabled"
      ]
     },
     "lastGrowthModeChangeTime": {
      "type": "string"
     }
    }
   },
   "MarginTable": {
    "type": "object",
    "required": [
     "description",
     "marginTiers"
    ],
    "properties": {
     "description": {
      "type": "string"
     },
     "marginTiers": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/MarginTier"
      }
     }
    }
   },
   "MarginTier": {
    "type": "object",
    "required": [
     "lowerBound",
     "maxLeverage"
    ],
    "properties": {
     "lowerBound": {
      "$ref": "#/components/schemas/Decimal"
     },
     "maxLeverage": {
      "type": "integer"
     }
    }
   },
   "AssetContext": {
    "type": "object",
    "required": [
     "prevDayPx",
     "dayNtlVlm",
     "markPx",
     "midPx",
     "funding",
     "openInterest",
     "premium",
     "oraclePx",
     "impactPxs",
     "dayBaseVlm"
    ],
    "properties": {
     "prevDayPx": {
      "$ref": "#/components/schemas/Decimal"
     },
     "dayNtlVlm": {
      "$ref": "#/components/schemas/Decimal"
     },
     "markPx": {
      "$ref": "#/components/schemas/Decimal"
     },
     "midPx": {
      "$ref": "#/components/schemas/DecimalOrNull"
     },
     "funding": {
      "$ref": "#/components/schemas/Decimal"
     },
     "openInterest": {
      "$ref": "#/components/schemas/Decimal"
     },
     "premium": {
      "$ref": "#/components/schemas/DecimalOrNull"
     },
     "oraclePx": {
      "$ref": "#/components/schemas/Decimal"
     },
     "impactPxs": {
      "type": [
       "array",
       "null"
      ],
      "items": [
       {
        "$ref": "#/components/schemas/Decimal"
       },
       {
        "$ref": "#/components/schemas/Decimal"
       }
      ],
      "minItems": 2,
      "maxItems": 2,
      "additionalItems": false
     },
     "dayBaseVlm": {
      "$ref": "#/components/schemas/Decimal"
     }
    }
   },
   "SpotPair": {
    "type": "object",
    "required": [
     "tokens",
     "name",
     "index",
     "isCanonical"
    ],
    "properties": {
     "tokens": {
      "type": "array",
      "items": [
       {
        "type": "integer"
       },
       {
        "type": "integer"
       }
      ],
      "minItems": 2,
      "maxItems": 2,
      "additionalItems": false
     },
     "name": {
      "type": "string"
     },
     "index": {
      "type": "integer"
     },
     "isCanonical": {
      "type": "boolean"
     }
    }
   },
   "SpotToken": {
    "type": "object",
    "required": [
     "name",
     "szDecimals",
     "weiDecimals",
     "index",
     "tokenId",
     "isCanonical",
     "evmContract",
     "fullName",
     "deployerTradingFeeShare"
    ],
    "properties": {
     "name": {
      "type": "string"
     },
     "szDecimals": {
      "type": "integer"
     },
     "weiDecimals": {
      "type": "integer"
     },
     "index": {
      "type": "integer"
     },
     "tokenId": {
      "$ref": "#/components/schemas/TokenId"
     },
     "isCanonical": {
      "type": "boolean"
     },
     "evmContract": {
      "type": [
       "object",
       "null"
      ],
      "required": [
       "address",
       "evm_extra_wei_decimals"
      ],
      "properties": {
       "address": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "evm_extra_wei_decimals": {
        "type": "integer"
       }
      }
     },
     "fullName": {
      "type": [
       "string",
       "null"
      ]
     },
     "deployerTradingFeeShare": {
      "$ref": "#/components/schemas/Decimal"
     }
    }
   },
   "PerpetualDex": {
    "type": "object",
    "required": [
     "name",
     "fullName",
     "deployer",
     "oracleUpdater",
     "feeRecipient",
     "assetToStreamingOiCap"
    ],
    "properties": {
     "name": {
      "type": "string"
     },
     "fullName": {
      "type": "string"
     },
     "deployer": {
      "$ref": "#/components/schemas/AnsweredAddress"
     },
     "oracleUpdater": {
      "$ref": "#/components/schemas/AnsweredAddressOrNull"
     },
     "feeRecipient": {
      "$ref": "#/components/schemas/AnsweredAddressOrNull"
     },
     "assetToStreamingOiCap": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CoinValue"
      }
     },
     "subDeployers": {
      "type": "array",
      "items": {
       "type": "array",
       "items": [
        {
         "type": "string"
        },
        {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/AnsweredAddress"
         }
        }
       ],
       "minItems": 2,
       "maxItems": 2,
       "additionalItems": false
      }
     },
     "deployerFeeScale": {
      "$ref": "#/components/schemas/Decimal"
     },
     "lastDeployerFeeScaleChangeTime": {
      "type": "string"
     },
     "assetToFundingMultiplier": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CoinValue"
      }
     },
     "assetToFundingInterestRate": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CoinValue"
      }
     }
    }
   },
   "CoinValue": {
    "type": "array",
    "items": [
     {
      "type": "string"
     },
     {
      "$ref": "#/components/schemas/Decimal"
     }
    ],
    "minItems": 2,
    "maxItems": 2,
    "additionalItems": false
   },
   "ClearinghouseState": {
    "type": "object",
    "required": [
     "marginSummary",
     "crossMarginSummary",
     "crossMaintenanceMarginUsed",
     "withdrawable",
     "assetPositions",
     "time"
    ],
    "properties": {
     "marginSummary": {
      "$ref": "#/components/schemas/MarginSummary"
     },
     "crossMarginSummary": {
      "$ref": "#/components/schemas/MarginSummary"
     },
     "crossMaintenanceMarginUsed": {
      "$ref": "#/components/schemas/Decimal"
     },
     "withdrawable": {
      "$ref": "#/components/schemas/Decimal"
     },
     "assetPositions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AssetPosition"
      }
     },
     "time": {
      "type": "integer"
     }
    }
   },
   "MarginSummary": {
    "type": "object",
    "required": [
     "accountValue",
     "totalNtlPos",
     "totalRawUsd",
     "totalMarginUsed"
    ],
    "properties": {
     "accountValue": {
      "$ref": "#/components/schemas/Decimal"
     },
     "totalNtlPos": {
      "$ref": "#/components/schemas/Decimal"
     },
     "totalRawUsd": {
      "$ref": "#/components/schemas/Decimal"
     },
     "totalMarginUsed": {
      "$ref": "#/components/schemas/Decimal"
     }
    }
   },
   "AssetPosition": {
    "type": "object",
    "required": [
     "type",
     "position"
    ],
    "properties": {
     "type": {
      "type": "string",
      "x-known-values": [
       "oneWay"
      ]
     },
     "position": {
      "$ref": "#/components/schemas/Position"
     }
    }
   },
   "Position": {
    "type": "object",
    "required": [
     "coin",
     "szi",
     "leverage",
     "entryPx",
     "positionValue",
     "unrealizedPnl",
     "returnOnEquity",
     "liquidationPx",
     "marginUsed",
     "maxLeverage",
     "cumFunding"
    ],
    "properties": {
     "coin": {
      "type": "string"
     },
     "szi": {
      "$ref": "#/components/schemas/Decimal"
     },
     "leverage": {
      "$ref": "#/components/schemas/Leverage"
     },
     "entryPx": {
      "$ref": "#/components/schemas/Decimal"
     },
     "positionValue": {
      "$ref": "#/components/schemas/Decimal"
     },
     "unrealizedPnl": {
      "$ref": "#/components/schemas/Decimal"
     },
     "returnOnEquity": {
      "$ref": "#/components/schemas/Decimal"
     },
     "liquidationPx": {
      "$ref": "#/components/schemas/DecimalOrNull"
     },
     "marginUsed": {
      "$ref": "#/components/schemas/Decimal"
     },
     "maxLeverage": {
      "type": "integer"
     },
     "cumFunding": {
      "type": "object",
      "required": [
       "allTime",
       "sinceOpen",
       "sinceChange"
      ],
      "properties": {
       "allTime": {
        "$ref": "#/components/schemas/Decimal"
       },
       "sinceOpen": {
        "$ref": "#/components/schemas/Decimal"
       },
       "sinceChange": {
        "$ref": "#/components/schemas/Decimal"
       }
      }
     }
    }
   },
   "Leverage": {
    "oneOf": [
     {
      "$ref": "#/components/schemas/CrossLeverage"
     },
     {
      "$ref": "#/components/schemas/IsolatedLeverage"
     }
    ]
   },
   "CrossLeverage": {
    "type": "object",
    "required": [
     "type",
     "value"
    ],
    "properties": {
     "type": {
      "const": "cross"
     },
     "value": {
      "type": "integer"
     }
    }
   },
   "IsolatedLeverage": {
    "type": "object",
    "required": [
     "type",
     "value",
     "rawUsd"
    ],
    "properties": {
     "type": {
      "const": "isolated"
     },
     "value": {
      "type": "integer"
     },
     "rawUsd": {
      "$ref": "#/components/schemas/Decimal"
     }
    }
   },
   "OpenOrder": {
    "type": "object",
    "required": [
     "coin",
     "side",
     "limitPx",
     "sz",
     "oid",
     "timestamp",
     "origSz"
    ],
    "properties": {
     "coin": {
      "type": "string"
     },
     "side": {
      "type": "string",
      "enum": [
       "B",
       "A"
      ]
     },
     "limitPx": {
      "$ref": "#/components/schemas/Decimal"
     },
     "sz": {
      "$ref": "#/components/schemas/Decimal"
     },
     "oid": {
      "type": "integer"
     },
     "timestamp": {
      "type": "integer"
     },
     "origSz": {
      "$ref": "#/components/schemas/Decimal"
     },
     "cloid": {
      "$ref": "#/components/schemas/ClientOrderId"
     },
     "reduceOnly": {
      "type": "boolean"
     }
    }
   },
   "UserRole": {
    "oneOf": [
     {
      "type": "object",
      "required": [
       "role"
      ],
      "properties": {
       "role": {
        "type": "string",
        "enum": [
         "missing",
         "user",
         "vault"
        ]
       }
      }
     },
     {
      "type": "object",
      "required": [
       "role",
       "data"
      ],
      "properties": {
       "role": {
        "const": "agent"
       },
       "data": {
        "type": "object",
        "required": [
         "user"
        ],
        "properties": {
         "user": {
          "$ref": "#/components/schemas/AnsweredAddress"
         }
        }
       }
      }
     },
     {
      "type": "object",
      "required": [
       "role",
       "data"
      ],
      "properties": {
       "role": {
        "const": "subAccount"
       },
       "data": {
        "type": "object",
        "required": [
         "master"
        ],
        "properties": {
         "master": {
          "$ref": "#/components/schemas/AnsweredAddress"
         }
        }
       }
      }
     }
    ]
   },
   "ExtraAgent": {
    "type": "object",
    "required": [
     "address",
     "name",
     "validUntil"
    ],
    "properties": {
     "address": {
      "$ref": "#/components/schemas/AnsweredAddress"
     },
     "name": {
      "type": "string"
     },
     "validUntil": {
      "type": [
       "integer",
       "null"
      ]
     }
    }
   }
  }
 },
 "operations": {
  "exchange.multiSig": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "action",
     "nonce",
     "signature"
    ],
    "properties": {
     "action": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "type",
       "signatureChainId",
       "signatures",
       "payload"
      ],
      "properties": {
       "type": {
        "const": "multiSig"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "signatures": {
        "type": "array",
        "minItems": 1,
        "maxItems": 10,
        "items": {
         "$ref": "#/components/schemas/InnerSignature"
        }
       },
       "payload": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "multiSigUser",
         "outerSigner",
         "action"
        ],
        "properties": {
         "multiSigUser": {
          "$ref": "#/components/schemas/Address"
         },
         "outerSigner": {
          "$ref": "#/components/schemas/Address"
         },
         "action": {}
        }
       }
      }
     },
     "nonce": {
      "$ref": "#/components/schemas/Nonce"
     },
     "signature": {
      "$ref": "#/components/schemas/Signature"
     },
     "vaultAddress": {
      "$ref": "#/components/schemas/VaultAddress"
     },
     "expiresAfter": {
      "$ref": "#/components/schemas/ExpiresAfter"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/InnerActionDone"
       },
       {
        "$ref": "#/components/schemas/ActionRefused"
       }
      ]
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "exchange.order": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "action",
     "nonce",
     "signature"
    ],
    "properties": {
     "action": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "type",
       "orders",
       "grouping"
      ],
      "properties": {
       "type": {
        "const": "order"
       },
       "orders": {
        "type": "array",
        "minItems": 1,
        "items": {
         "$ref": "#/components/schemas/Order"
        }
       },
       "grouping": {
        "$ref": "#/components/schemas/OrderGrouping"
       },
       "builder": {
        "$ref": "#/components/schemas/OrderBuilder"
       }
      }
     },
     "nonce": {
      "$ref": "#/components/schemas/Nonce"
     },
     "signature": {
      "$ref": "#/components/schemas/Signature"
     },
     "vaultAddress": {
      "$ref": "#/components/schemas/VaultAddress"
     },
     "expiresAfter": {
      "$ref": "#/components/schemas/ExpiresAfter"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/OrdersPlaced"
       },
       {
        "$ref": "#/components/schemas/ActionRefused"
       }
      ]
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "exchange.usdSend": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "action",
     "nonce",
     "signature"
    ],
    "properties": {
     "action": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "type",
       "signatureChainId",
       "hyperliquidChain",
       "destination",
       "amount",
       "time"
      ],
      "properties": {
       "type": {
        "const": "usdSend"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "hyperliquidChain": {
        "$ref": "#/components/schemas/Chain"
       },
       "destination": {
        "$ref": "#/components/schemas/Address"
       },
       "amount": {
        "$ref": "#/components/schemas/PositiveDecimal"
       },
       "time": {
        "$ref": "#/components/schemas/Nonce"
       }
      }
     },
     "nonce": {
      "$ref": "#/components/schemas/Nonce"
     },
     "signature": {
      "$ref": "#/components/schemas/Signature"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/ActionDone"
       },
       {
        "$ref": "#/components/schemas/ActionRefused"
       }
      ]
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "exchange.createVault": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "action",
     "nonce",
     "signature"
    ],
    "properties": {
     "action": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "type",
       "name",
       "description",
       "initialUsd",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "createVault"
       },
       "name": {
        "type": "string",
        "minLength": 3,
        "maxLength": 50
       },
       "description": {
        "type": "string",
        "minLength": 10,
        "maxLength": 250
       },
       "initialUsd": {
        "type": "integer",
        "minimum": 100000000
       },
       "nonce": {
        "$ref": "#/components/schemas/Nonce"
       }
      }
     },
     "nonce": {
      "$ref": "#/components/schemas/Nonce"
     },
     "signature": {
      "$ref": "#/components/schemas/Signature"
     },
     "expiresAfter": {
      "$ref": "#/components/schemas/ExpiresAfter"
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
         "status",
         "response"
        ],
        "properties": {
         "status": {
          "const": "ok"
         },
         "response": {
          "type": "object",
          "required": [
           "type",
           "data"
          ],
          "properties": {
           "type": {
            "const": "createVault"
           },
           "data": {
            "$ref": "#/components/schemas/AnsweredAddress"
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ActionRefused"
       }
      ]
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "exchange.updateLeverage": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "action",
     "nonce",
     "signature"
    ],
    "properties": {
     "action": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "type",
       "asset",
       "isCross",
       "leverage"
      ],
      "properties": {
       "type": {
        "const": "updateLeverage"
       },
       "asset": {
        "$ref": "#/components/schemas/AssetId"
       },
       "isCross": {
        "type": "boolean"
       },
       "leverage": {
        "type": "integer",
        "minimum": 1
       }
      }
     },
     "nonce": {
      "$ref": "#/components/schemas/Nonce"
     },
     "signature": {
      "$ref": "#/components/schemas/Signature"
     },
     "vaultAddress": {
      "$ref": "#/components/schemas/VaultAddress"
     },
     "expiresAfter": {
      "$ref": "#/components/schemas/ExpiresAfter"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/ActionDone"
       },
       {
        "$ref": "#/components/schemas/ActionRefused"
       }
      ]
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "exchange.updateIsolatedMargin": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "action",
     "nonce",
     "signature"
    ],
    "properties": {
     "action": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "type",
       "asset",
       "isBuy",
       "ntli"
      ],
      "properties": {
       "type": {
        "const": "updateIsolatedMargin"
       },
       "asset": {
        "$ref": "#/components/schemas/AssetId"
       },
       "isBuy": {
        "type": "boolean"
       },
       "ntli": {
        "type": "integer",
        "minimum": -9007199254740991,
        "maximum": 9007199254740991,
        "not": {
         "const": 0
        }
       }
      }
     },
     "nonce": {
      "$ref": "#/components/schemas/Nonce"
     },
     "signature": {
      "$ref": "#/components/schemas/Signature"
     },
     "vaultAddress": {
      "$ref": "#/components/schemas/VaultAddress"
     },
     "expiresAfter": {
      "$ref": "#/components/schemas/ExpiresAfter"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/ActionDone"
       },
       {
        "$ref": "#/components/schemas/ActionRefused"
       }
      ]
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "exchange.topUpIsolatedOnlyMargin": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "action",
     "nonce",
     "signature"
    ],
    "properties": {
     "action": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "type",
       "asset",
       "leverage"
      ],
      "properties": {
       "type": {
        "const": "topUpIsolatedOnlyMargin"
       },
       "asset": {
        "$ref": "#/components/schemas/AssetId"
       },
       "leverage": {
        "type": "string",
        "pattern": "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,8})?$"
       }
      }
     },
     "nonce": {
      "$ref": "#/components/schemas/Nonce"
     },
     "signature": {
      "$ref": "#/components/schemas/Signature"
     },
     "vaultAddress": {
      "$ref": "#/components/schemas/VaultAddress"
     },
     "expiresAfter": {
      "$ref": "#/components/schemas/ExpiresAfter"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/ActionDone"
       },
       {
        "$ref": "#/components/schemas/ActionRefused"
       }
      ]
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "info.meta": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "meta"
     },
     "dex": {
      "$ref": "#/components/schemas/Dex"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "$ref": "#/components/schemas/PerpetualMeta"
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "info.metaAndAssetCtxs": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "metaAndAssetCtxs"
     },
     "dex": {
      "$ref": "#/components/schemas/Dex"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": [
       {
        "$ref": "#/components/schemas/PerpetualMeta"
       },
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/AssetContext"
        }
       }
      ],
      "minItems": 2,
      "maxItems": 2,
      "additionalItems": false
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "info.spotMeta": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "spotMeta"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "object",
      "required": [
       "universe",
       "tokens"
      ],
      "properties": {
       "universe": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/SpotPair"
        }
       },
       "tokens": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/SpotToken"
        }
       }
      }
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "info.perpDexs": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "const": "perpDexs"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "oneOf": [
        {
         "$ref": "#/components/schemas/PerpetualDex"
        },
        {
         "type": "null"
        }
       ]
      }
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "info.clearinghouseState": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type",
     "user"
    ],
    "properties": {
     "type": {
      "const": "clearinghouseState"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     },
     "dex": {
      "$ref": "#/components/schemas/Dex"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "$ref": "#/components/schemas/ClearinghouseState"
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "info.activeAssetData": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type",
     "user",
     "coin"
    ],
    "properties": {
     "type": {
      "const": "activeAssetData"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     },
     "coin": {
      "type": "string",
      "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "object",
      "required": [
       "user",
       "coin",
       "leverage",
       "maxTradeSzs",
       "availableToTrade",
       "markPx"
      ],
      "properties": {
       "user": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "coin": {
        "type": "string"
       },
       "leverage": {
        "$ref": "#/components/schemas/Leverage"
       },
       "maxTradeSzs": {
        "type": "array",
        "items": [
         {
          "$ref": "#/components/schemas/Decimal"
         },
         {
          "$ref": "#/components/schemas/Decimal"
         }
        ],
        "minItems": 2,
        "maxItems": 2,
        "additionalItems": false
       },
       "availableToTrade": {
        "type": "array",
        "items": [
         {
          "$ref": "#/components/schemas/Decimal"
         },
         {
          "$ref": "#/components/schemas/Decimal"
         }
        ],
        "minItems": 2,
        "maxItems": 2,
        "additionalItems": false
       },
       "markPx": {
        "$ref": "#/components/schemas/Decimal"
       }
      }
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "info.openOrders": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type",
     "user"
    ],
    "properties": {
     "type": {
      "const": "openOrders"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     },
     "dex": {
      "$ref": "#/components/schemas/Dex"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/OpenOrder"
      }
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "info.marginTable": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type",
     "id"
    ],
    "properties": {
     "type": {
      "const": "marginTable"
     },
     "id": {
      "type": "integer",
      "minimum": 0
     },
     "dex": {
      "$ref": "#/components/schemas/Dex"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "$ref": "#/components/schemas/MarginTable"
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "info.userRateLimit": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type",
     "user"
    ],
    "properties": {
     "type": {
      "const": "userRateLimit"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "object",
      "required": [
       "cumVlm",
       "nRequestsUsed",
       "nRequestsCap"
      ],
      "properties": {
       "cumVlm": {
        "$ref": "#/components/schemas/Decimal"
       },
       "nRequestsUsed": {
        "type": "integer"
       },
       "nRequestsCap": {
        "type": "integer"
       },
       "nRequestsSurplus": {
        "type": "integer"
       }
      }
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "info.userRole": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type",
     "user"
    ],
    "properties": {
     "type": {
      "const": "userRole"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "$ref": "#/components/schemas/UserRole"
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  },
  "info.extraAgents": {
   "query": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {}
   },
   "body": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type",
     "user"
    ],
    "properties": {
     "type": {
      "const": "extraAgents"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ExtraAgent"
      }
     }
    },
    "422": {
     "text/plain": {
      "type": "string",
      "pattern": "^Failed to deserialize the JSON body into the target type"
     }
    },
    "429": {
     "application/json": {
      "type": "null"
     }
    },
    "500": {
     "application/json": {
      "type": "null"
     }
    }
   }
  }
 }
};
