// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

import type { WireSchemas } from "../../src/sandbox/types.js";

export const wire: WireSchemas = {
 "components": {
  "schemas": {
   "Address": {
    "type": "string",
    "pattern": "^0x[0-9a-f]{40}$",
    "examples": [
     "0x5e9ee1089755c3435139848e47e6635505d5a13a"
    ]
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
   "IpAddress": {
    "type": "string",
    "pattern": "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7})$"
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
    "maximum": 9007199254740991,
    "x-unit": "ms"
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
    "maximum": 9007199254740991,
    "x-unit": "ms"
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
   "DexName": {
    "type": "string",
    "minLength": 1,
    "maxLength": 6
   },
   "DexCoin": {
    "type": "string",
    "minLength": 1
   },
   "DexPrices": {
    "type": "array",
    "items": {
     "type": "array",
     "items": [
      {
       "$ref": "#/components/schemas/DexCoin"
      },
      {
       "$ref": "#/components/schemas/PositiveDecimal",
       "x-unit": "quote asset"
      }
     ],
     "minItems": 2,
     "maxItems": 2,
     "additionalItems": false
    }
   },
   "DeployGas": {
    "type": [
     "integer",
     "null"
    ],
    "minimum": 0,
    "x-unit": "1e-8 HYPE"
   },
   "NewDex": {
    "type": [
     "object",
     "null"
    ],
    "additionalProperties": false,
    "required": [
     "fullName",
     "collateralToken",
     "oracleUpdater"
    ],
    "properties": {
     "fullName": {
      "type": "string",
      "minLength": 1
     },
     "collateralToken": {
      "type": "integer",
      "minimum": 0
     },
     "oracleUpdater": {
      "type": [
       "string",
       "null"
      ],
      "pattern": "^0x[0-9a-f]{40}$"
     }
    }
   },
   "ScaleToTen": {
    "type": "string",
    "pattern": "^(10|[0-9](\\.[0-9]{1,8})?)$",
    "x-unit": "ratio"
   },
   "DeployerFee": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "scale",
     "growthMode"
    ],
    "properties": {
     "scale": {
      "$ref": "#/components/schemas/ScaleToTen"
     },
     "growthMode": {
      "type": "boolean"
     }
    }
   },
   "SubDeployerChanges": {
    "type": "array",
    "minItems": 1,
    "items": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "variant",
      "user",
      "allowed"
     ],
     "properties": {
      "variant": {
       "type": "string",
       "minLength": 1
      },
      "user": {
       "$ref": "#/components/schemas/Address"
      },
      "allowed": {
       "type": "boolean"
      }
     }
    }
   },
   "SpotTokenIndex": {
    "type": "integer",
    "minimum": 0
   },
   "Wei": {
    "type": "string",
    "pattern": "^(0|[1-9][0-9]{0,19})$",
    "x-unit": "wei of the token"
   },
   "SpotRegisteredArm": {
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
         "default"
        ]
       },
       "data": {
        "type": "integer"
       }
      }
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
      "$ref": "#/components/schemas/PositiveDecimal",
      "x-unit": "quote asset"
     },
     "s": {
      "$ref": "#/components/schemas/UnsignedDecimal",
      "x-unit": "base asset"
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
        "$ref": "#/components/schemas/PositiveDecimal",
        "x-unit": "quote asset"
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
        "maximum": 100000000,
        "x-unit": "1e-8 of the value"
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
      "maximum": 1000,
      "x-unit": "0.1 basis points"
     }
    }
   },
   "OrderToChange": {
    "oneOf": [
     {
      "type": "integer",
      "minimum": 0
     },
     {
      "$ref": "#/components/schemas/ClientOrderIdGiven"
     }
    ]
   },
   "AlwaysPlace": {
    "type": "boolean",
    "const": true
   },
   "FastCancel": {
    "type": "boolean",
    "const": true
   },
   "PositiveDecimalOrNull": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$"
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
          "$ref": "#/components/schemas/Decimal",
          "x-unit": "base asset"
         },
         "avgPx": {
          "$ref": "#/components/schemas/Decimal",
          "x-unit": "quote asset"
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
   "OrderChangeRefused": {
    "type": "object",
    "x-arm": "error",
    "minProperties": 2,
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
          "minItems": 1,
          "items": {
           "type": "object",
           "required": [
            "error"
           ],
           "properties": {
            "error": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      }
     }
    }
   },
   "CancelsDone": {
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
        "const": "cancel"
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
           "oneOf": [
            {
             "const": "success"
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
            }
           ]
          }
         }
        }
       }
      }
     }
    }
   },
   "OutcomeIndex": {
    "type": "integer",
    "minimum": 0
   },
   "QuestionIndex": {
    "type": "integer",
    "minimum": 0
   },
   "SharesOrAll": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,8})?$",
    "x-unit": "shares"
   },
   "VenueName": {
    "type": "string",
    "pattern": "^[a-z]{2,4}$"
   },
   "KeywordValues": {
    "type": "array",
    "items": {
     "type": "array",
     "items": [
      {
       "type": "string",
       "minLength": 1
      },
      {
       "type": "string",
       "maxLength": 100,
       "pattern": "^[^{}|]*$"
      }
     ],
     "minItems": 2,
     "maxItems": 2,
     "additionalItems": false
    }
   },
   "OutcomeTemplateInstance": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "keywordToValue"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1
     },
     "keywordToValue": {
      "$ref": "#/components/schemas/KeywordValues"
     }
    }
   },
   "OutcomeTemplateInstanceWithFee": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "keywordToValue",
     "deployerFeeScale"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1
     },
     "keywordToValue": {
      "$ref": "#/components/schemas/KeywordValues"
     },
     "deployerFeeScale": {
      "$ref": "#/components/schemas/ScaleToTen"
     }
    }
   },
   "NameAndDescription": {
    "type": "array",
    "items": [
     {
      "type": "string"
     },
     {
      "type": "string"
     }
    ],
    "minItems": 2,
    "maxItems": 2,
    "additionalItems": false
   },
   "OutcomeSettlementGiven": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "outcome",
     "settleFraction",
     "details",
     "nameAndDescription",
     "sideNames"
    ],
    "properties": {
     "outcome": {
      "$ref": "#/components/schemas/OutcomeIndex"
     },
     "settleFraction": {
      "type": "string",
      "pattern": "^(1|0(\\.[0-9]{1,8})?)$",
      "x-unit": "quote asset per share"
     },
     "details": {
      "type": "string",
      "maxLength": 0
     },
     "nameAndDescription": {
      "$ref": "#/components/schemas/NameAndDescription"
     },
     "sideNames": {
      "type": "array",
      "items": [
       {
        "type": "string"
       },
       {
        "type": "string"
       }
      ],
      "minItems": 2,
      "maxItems": 2,
      "additionalItems": false
     }
    }
   },
   "TransferToken": {
    "type": "string",
    "pattern": "^[^\\s:]+:0x[0-9a-f]{32}$",
    "examples": [
     "PURR:0xc4bf3f870c0e9465323c0b6ed28096c2"
    ]
   },
   "TransferTokenOrUsdc": {
    "type": "string",
    "pattern": "^(USDC|[^\\s:]+:0x[0-9a-f]{32})$",
    "examples": [
     "USDC"
    ]
   },
   "TransferDex": {
    "type": "string",
    "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
   },
   "TransferSubAccount": {
    "type": "string",
    "pattern": "^(0x[0-9a-f]{40})?$"
   },
   "ExplorerHash": {
    "type": "string",
    "pattern": "^0x[0-9a-fA-F]{64}$"
   },
   "ExplorerAction": {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "type": "string"
     }
    },
    "additionalProperties": true
   },
   "ExplorerTransaction": {
    "type": "object",
    "required": [
     "action",
     "block",
     "error",
     "hash",
     "time",
     "user"
    ],
    "properties": {
     "action": {
      "$ref": "#/components/schemas/ExplorerAction"
     },
     "block": {
      "type": "integer"
     },
     "error": {
      "type": [
       "string",
       "null"
      ]
     },
     "hash": {
      "$ref": "#/components/schemas/ExplorerHash"
     },
     "time": {
      "type": "integer",
      "x-unit": "ms"
     },
     "user": {
      "$ref": "#/components/schemas/AnsweredAddress"
     }
    }
   },
   "ExplorerError": {
    "type": "object",
    "x-arm": "error",
    "required": [
     "type",
     "message"
    ],
    "properties": {
     "type": {
      "const": "error"
     },
     "message": {
      "type": "string"
     }
    }
   },
   "SpotClearinghouseState": {
    "type": "object",
    "required": [
     "balances"
    ],
    "properties": {
     "balances": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SpotBalance"
      }
     },
     "evmEscrows": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "coin",
        "token",
        "total"
       ],
       "properties": {
        "coin": {
         "type": "string"
        },
        "token": {
         "type": "integer"
        },
        "total": {
         "$ref": "#/components/schemas/Decimal",
         "x-unit": "token"
        }
       }
      }
     },
     "portfolioMarginEnabled": {
      "type": "boolean"
     },
     "portfolioMarginRatio": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "tokenToPortfolioBorrowRatio": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TokenValue"
      }
     },
     "tokenToPortfolioSupplyRatio": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TokenValue"
      }
     },
     "tokenToAvailableAfterMaintenance": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TokenValue"
      }
     }
    }
   },
   "SpotBalance": {
    "type": "object",
    "required": [
     "coin",
     "total",
     "hold",
     "entryNtl"
    ],
    "properties": {
     "coin": {
      "type": "string"
     },
     "token": {
      "type": "integer"
     },
     "total": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     },
     "hold": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     },
     "entryNtl": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "spotHold": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     },
     "ltv": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "borrowed": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     },
     "supplied": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     }
    }
   },
   "TokenValue": {
    "type": "array",
    "items": [
     {
      "type": "integer"
     },
     {
      "$ref": "#/components/schemas/Decimal"
     }
    ],
    "minItems": 2,
    "maxItems": 2,
    "additionalItems": false
   },
   "FundingPayment": {
    "type": "object",
    "required": [
     "time",
     "hash",
     "delta"
    ],
    "properties": {
     "time": {
      "type": "integer",
      "x-unit": "ms"
     },
     "hash": {
      "$ref": "#/components/schemas/AccountEventHash"
     },
     "delta": {
      "type": "object",
      "required": [
       "type",
       "coin",
       "usdc",
       "szi",
       "fundingRate"
      ],
      "properties": {
       "type": {
        "const": "funding"
       },
       "coin": {
        "type": "string"
       },
       "usdc": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "szi": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "base asset"
       },
       "fundingRate": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "ratio"
       },
       "nSamples": {
        "type": [
         "integer",
         "null"
        ]
       }
      }
     }
    }
   },
   "LedgerUpdate": {
    "type": "object",
    "required": [
     "time",
     "hash",
     "delta"
    ],
    "properties": {
     "time": {
      "type": "integer",
      "x-unit": "ms"
     },
     "hash": {
      "$ref": "#/components/schemas/AccountEventHash"
     },
     "delta": {
      "$ref": "#/components/schemas/LedgerDelta"
     }
    }
   },
   "LedgerDelta": {
    "oneOf": [
     {
      "type": "object",
      "required": [
       "type",
       "usdc"
      ],
      "properties": {
       "type": {
        "const": "deposit"
       },
       "usdc": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "usdc",
       "nonce",
       "fee"
      ],
      "properties": {
       "type": {
        "const": "withdraw"
       },
       "usdc": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "nonce": {
        "type": "integer",
        "x-unit": "ms"
       },
       "fee": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "usdc",
       "user",
       "destination",
       "fee"
      ],
      "properties": {
       "type": {
        "const": "internalTransfer"
       },
       "usdc": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "user": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "destination": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "fee": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "usdc",
       "toPerp"
      ],
      "properties": {
       "type": {
        "const": "accountClassTransfer"
       },
       "usdc": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "toPerp": {
        "type": "boolean"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "usdc",
       "user",
       "destination"
      ],
      "properties": {
       "type": {
        "const": "subAccountTransfer"
       },
       "usdc": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "user": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "destination": {
        "$ref": "#/components/schemas/AnsweredAddress"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "token",
       "amount",
       "usdcValue",
       "user",
       "destination",
       "fee"
      ],
      "properties": {
       "type": {
        "const": "spotTransfer"
       },
       "token": {
        "type": "string"
       },
       "amount": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "token"
       },
       "usdcValue": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "user": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "destination": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "fee": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "fee token"
       },
       "nativeTokenFee": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "native token"
       },
       "nonce": {
        "type": [
         "integer",
         "null"
        ],
        "x-unit": "ms"
       },
       "feeToken": {
        "type": "string"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "user",
       "destination",
       "sourceDex",
       "destinationDex",
       "token",
       "amount",
       "usdcValue",
       "fee",
       "nativeTokenFee",
       "nonce",
       "feeToken"
      ],
      "properties": {
       "type": {
        "const": "send"
       },
       "user": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "destination": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "sourceDex": {
        "type": "string"
       },
       "destinationDex": {
        "type": "string"
       },
       "token": {
        "type": "string"
       },
       "amount": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "token"
       },
       "usdcValue": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "fee": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "fee token"
       },
       "nativeTokenFee": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "native token"
       },
       "nonce": {
        "type": "integer",
        "x-unit": "ms"
       },
       "feeToken": {
        "type": "string"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "accountValue",
       "leverageType",
       "liquidatedPositions"
      ],
      "properties": {
       "type": {
        "const": "liquidation"
       },
       "accountValue": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "leverageType": {
        "type": "string",
        "x-known-values": [
         "Cross",
         "Isolated"
        ]
       },
       "liquidatedPositions": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "coin",
          "szi"
         ],
         "properties": {
          "coin": {
           "type": "string"
          },
          "szi": {
           "$ref": "#/components/schemas/Decimal",
           "x-unit": "base asset"
          }
         }
        }
       },
       "liquidatedNtlPos": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "amount"
      ],
      "properties": {
       "type": {
        "const": "rewardsClaim"
       },
       "amount": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "token"
       },
       "token": {
        "type": "string"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "vault",
       "usdc"
      ],
      "properties": {
       "type": {
        "const": "vaultCreate"
       },
       "vault": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "usdc": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "fee": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "vault",
       "usdc"
      ],
      "properties": {
       "type": {
        "const": "vaultDeposit"
       },
       "vault": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "usdc": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "vault",
       "user",
       "requestedUsd",
       "commission",
       "closingCost",
       "basis",
       "netWithdrawnUsd"
      ],
      "properties": {
       "type": {
        "const": "vaultWithdraw"
       },
       "vault": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "user": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "requestedUsd": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "commission": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "closingCost": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "basis": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "netWithdrawnUsd": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "vault",
       "usdc"
      ],
      "properties": {
       "type": {
        "const": "vaultDistribution"
       },
       "vault": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "usdc": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "user",
       "usdc"
      ],
      "properties": {
       "type": {
        "const": "vaultLeaderCommission"
       },
       "user": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "usdc": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "token",
       "amount"
      ],
      "properties": {
       "type": {
        "const": "deployGasAuction"
       },
       "token": {
        "type": "string"
       },
       "amount": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "token"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "token",
       "amount",
       "isDeposit"
      ],
      "properties": {
       "type": {
        "const": "cStakingTransfer"
       },
       "token": {
        "type": "string"
       },
       "amount": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "token"
       },
       "isDeposit": {
        "type": "boolean"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "token",
       "operation",
       "amount",
       "interestAmount"
      ],
      "properties": {
       "type": {
        "const": "borrowLend"
       },
       "token": {
        "type": "string"
       },
       "operation": {
        "type": "string",
        "x-known-values": [
         "supply",
         "withdraw",
         "repay",
         "borrow"
        ]
       },
       "amount": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "token"
       },
       "interestAmount": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "token"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "token",
       "amount"
      ],
      "properties": {
       "type": {
        "const": "spotGenesis"
       },
       "token": {
        "type": "string"
       },
       "amount": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "token"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "dex",
       "token",
       "amount",
       "toPerp"
      ],
      "properties": {
       "type": {
        "const": "perpDexClassTransfer"
       },
       "dex": {
        "type": "string"
       },
       "token": {
        "type": "string"
       },
       "amount": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "token"
       },
       "toPerp": {
        "type": "boolean"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "token",
       "amount"
      ],
      "properties": {
       "type": {
        "const": "accountActivationGas"
       },
       "token": {
        "type": "string"
       },
       "amount": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "token"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "dex",
       "token",
       "amount"
      ],
      "properties": {
       "type": {
        "const": "activateDexAbstraction"
       },
       "dex": {
        "type": "string"
       },
       "token": {
        "type": "string"
       },
       "amount": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "token"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "not": {
         "enum": [
          "deposit",
          "withdraw",
          "internalTransfer",
          "accountClassTransfer",
          "subAccountTransfer",
          "spotTransfer",
          "send",
          "liquidation",
          "rewardsClaim",
          "vaultCreate",
          "vaultDeposit",
          "vaultWithdraw",
          "vaultDistribution",
          "vaultLeaderCommission",
          "deployGasAuction",
          "cStakingTransfer",
          "borrowLend",
          "spotGenesis",
          "perpDexClassTransfer",
          "accountActivationGas",
          "activateDexAbstraction"
         ]
        }
       }
      }
     }
    ]
   },
   "ValueAtTime": {
    "type": "array",
    "items": [
     {
      "type": "integer",
      "x-unit": "ms"
     },
     {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     }
    ],
    "minItems": 2,
    "maxItems": 2,
    "additionalItems": false
   },
   "UserFees": {
    "type": "object",
    "required": [
     "dailyUserVlm",
     "feeSchedule",
     "userCrossRate",
     "userAddRate",
     "userSpotCrossRate",
     "userSpotAddRate",
     "activeReferralDiscount",
     "trial",
     "nextTrialAvailableTimestamp",
     "stakingLink",
     "activeStakingDiscount"
    ],
    "properties": {
     "dailyUserVlm": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "date",
        "userCross",
        "userAdd",
        "exchange"
       ],
       "properties": {
        "date": {
         "type": "string"
        },
        "userCross": {
         "$ref": "#/components/schemas/Decimal",
         "x-unit": "USDC"
        },
        "userAdd": {
         "$ref": "#/components/schemas/Decimal",
         "x-unit": "USDC"
        },
        "exchange": {
         "$ref": "#/components/schemas/Decimal",
         "x-unit": "USDC"
        }
       }
      }
     },
     "feeSchedule": {
      "type": "object",
      "required": [
       "cross",
       "add",
       "spotCross",
       "spotAdd",
       "tiers",
       "referralDiscount",
       "stakingDiscountTiers"
      ],
      "properties": {
       "cross": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "ratio"
       },
       "add": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "ratio"
       },
       "spotCross": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "ratio"
       },
       "spotAdd": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "ratio"
       },
       "tiers": {
        "type": "object",
        "required": [
         "vip",
         "mm"
        ],
        "properties": {
         "vip": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "ntlCutoff",
            "cross",
            "add",
            "spotCross",
            "spotAdd"
           ],
           "properties": {
            "ntlCutoff": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "USDC"
            },
            "cross": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "ratio"
            },
            "add": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "ratio"
            },
            "spotCross": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "ratio"
            },
            "spotAdd": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "ratio"
            }
           }
          }
         },
         "mm": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "makerFractionCutoff",
            "add"
           ],
           "properties": {
            "makerFractionCutoff": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "ratio"
            },
            "add": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "ratio"
            }
           }
          }
         }
        }
       },
       "referralDiscount": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "ratio"
       },
       "stakingDiscountTiers": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/StakingDiscount"
        }
       }
      }
     },
     "userCrossRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "userAddRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "userSpotCrossRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "userSpotAddRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "activeReferralDiscount": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "trial": {},
     "feeTrialEscrow": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "feeTrialReward": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "nextTrialAvailableTimestamp": {
      "type": [
       "integer",
       "null"
      ],
      "x-unit": "ms"
     },
     "stakingLink": {
      "oneOf": [
       {
        "type": "object",
        "required": [
         "type",
         "stakingUser"
        ],
        "properties": {
         "type": {
          "type": "string",
          "enum": [
           "requested",
           "tradingUser"
          ]
         },
         "stakingUser": {
          "$ref": "#/components/schemas/AnsweredAddress"
         }
        }
       },
       {
        "type": "object",
        "required": [
         "type",
         "tradingUser"
        ],
        "properties": {
         "type": {
          "const": "stakingUser"
         },
         "tradingUser": {
          "$ref": "#/components/schemas/AnsweredAddress"
         }
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "activeStakingDiscount": {
      "$ref": "#/components/schemas/StakingDiscount"
     }
    }
   },
   "StakingDiscount": {
    "type": "object",
    "required": [
     "bpsOfMaxSupply",
     "discount"
    ],
    "properties": {
     "bpsOfMaxSupply": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "bp"
     },
     "discount": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     }
    }
   },
   "SubAccount": {
    "type": "object",
    "required": [
     "name",
     "subAccountUser",
     "master",
     "clearinghouseState",
     "spotState"
    ],
    "properties": {
     "name": {
      "type": "string"
     },
     "subAccountUser": {
      "$ref": "#/components/schemas/AnsweredAddress"
     },
     "master": {
      "$ref": "#/components/schemas/AnsweredAddress"
     },
     "clearinghouseState": {
      "$ref": "#/components/schemas/ClearinghouseState"
     },
     "spotState": {
      "$ref": "#/components/schemas/SpotClearinghouseState"
     }
    }
   },
   "AccountAbstraction": {
    "type": "string",
    "x-known-values": [
     "unifiedAccount",
     "portfolioMargin",
     "disabled"
    ]
   },
   "LedVault": {
    "type": "object",
    "required": [
     "address",
     "name"
    ],
    "properties": {
     "address": {
      "$ref": "#/components/schemas/AnsweredAddress"
     },
     "name": {
      "type": "string"
     }
    }
   },
   "WebData2": {
    "type": "object",
    "required": [
     "clearinghouseState",
     "leadingVaults",
     "totalVaultEquity",
     "openOrders",
     "agentAddress",
     "agentValidUntil",
     "cumLedger",
     "meta",
     "assetCtxs",
     "serverTime",
     "isVault",
     "user",
     "twapStates",
     "spotAssetCtxs"
    ],
    "properties": {
     "clearinghouseState": {
      "$ref": "#/components/schemas/ClearinghouseState"
     },
     "leadingVaults": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/LedVault"
      }
     },
     "totalVaultEquity": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "openOrders": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FrontendOrder"
      }
     },
     "agentAddress": {
      "$ref": "#/components/schemas/AnsweredAddressOrNull"
     },
     "agentValidUntil": {
      "type": [
       "integer",
       "null"
      ],
      "x-unit": "ms"
     },
     "cumLedger": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "meta": {
      "$ref": "#/components/schemas/PerpetualMeta"
     },
     "assetCtxs": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AssetContext"
      }
     },
     "serverTime": {
      "type": "integer",
      "x-unit": "ms"
     },
     "isVault": {
      "type": "boolean"
     },
     "user": {
      "$ref": "#/components/schemas/AnsweredAddress"
     },
     "twapStates": {
      "type": "array",
      "items": {
       "type": "array",
       "items": [
        {
         "type": "integer"
        },
        {
         "$ref": "#/components/schemas/TwapState"
        }
       ],
       "minItems": 2,
       "maxItems": 2,
       "additionalItems": false
      }
     },
     "spotState": {
      "$ref": "#/components/schemas/SpotClearinghouseState"
     },
     "spotAssetCtxs": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SpotContext"
      }
     },
     "optOutOfSpotDusting": {
      "type": "boolean"
     },
     "perpsAtOpenInterestCap": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "BatchClearinghouseStates": {
    "oneOf": [
     {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ClearinghouseState"
      }
     },
     {
      "type": "object",
      "required": [
       "successful_states",
       "failed_wallets"
      ],
      "properties": {
       "successful_states": {
        "type": "array",
        "items": {
         "type": "array",
         "items": [
          {
           "$ref": "#/components/schemas/AnsweredAddress"
          },
          {
           "$ref": "#/components/schemas/ClearinghouseState"
          }
         ],
         "minItems": 2,
         "maxItems": 2,
         "additionalItems": false
        }
       },
       "failed_wallets": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/AnsweredAddress"
        }
       }
      }
     }
    ]
   },
   "BorrowLendAmount": {
    "type": "object",
    "required": [
     "basis",
     "value"
    ],
    "properties": {
     "basis": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     },
     "value": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     }
    }
   },
   "BorrowLendReserve": {
    "type": "object",
    "required": [
     "borrowYearlyRate",
     "supplyYearlyRate",
     "balance",
     "utilization",
     "oraclePx",
     "ltv",
     "totalSupplied",
     "totalBorrowed"
    ],
    "properties": {
     "borrowYearlyRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "supplyYearlyRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "balance": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     },
     "utilization": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "oraclePx": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "ltv": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "totalSupplied": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     },
     "totalBorrowed": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     }
    }
   },
   "MarketName": {
    "type": "string",
    "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"
   },
   "PerpetualName": {
    "$ref": "#/components/schemas/MarketName"
   },
   "OrderBook": {
    "type": "object",
    "required": [
     "coin",
     "time",
     "levels"
    ],
    "properties": {
     "coin": {
      "type": "string"
     },
     "time": {
      "type": "integer",
      "x-unit": "ms"
     },
     "levels": {
      "type": "array",
      "items": [
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/BookLevel"
        }
       },
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/BookLevel"
        }
       }
      ],
      "minItems": 2,
      "maxItems": 2,
      "additionalItems": false
     },
     "spread": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     }
    }
   },
   "BookLevel": {
    "type": "object",
    "required": [
     "px",
     "sz",
     "n"
    ],
    "properties": {
     "px": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     },
     "sz": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "n": {
      "type": "integer"
     }
    }
   },
   "Candle": {
    "type": "object",
    "required": [
     "t",
     "T",
     "s",
     "i",
     "o",
     "c",
     "h",
     "l",
     "v",
     "n"
    ],
    "properties": {
     "t": {
      "type": "integer",
      "x-unit": "ms"
     },
     "T": {
      "type": "integer",
      "x-unit": "ms"
     },
     "s": {
      "type": "string"
     },
     "i": {
      "type": "string",
      "x-known-values": [
       "1m",
       "3m",
       "5m",
       "15m",
       "30m",
       "1h",
       "2h",
       "4h",
       "8h",
       "12h",
       "1d",
       "3d",
       "1w",
       "1M"
      ]
     },
     "o": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     },
     "c": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     },
     "h": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     },
     "l": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     },
     "v": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "n": {
      "type": "integer"
     }
    }
   },
   "PublicTrade": {
    "type": "object",
    "required": [
     "coin",
     "side",
     "px",
     "sz",
     "time",
     "hash",
     "tid",
     "users"
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
     "px": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     },
     "sz": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "time": {
      "type": "integer",
      "x-unit": "ms"
     },
     "hash": {
      "type": "string",
      "pattern": "^0x[0-9a-fA-F]{64}$"
     },
     "tid": {
      "type": "integer"
     },
     "users": {
      "type": "array",
      "items": [
       {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       {
        "$ref": "#/components/schemas/AnsweredAddress"
       }
      ],
      "minItems": 2,
      "maxItems": 2,
      "additionalItems": false
     }
    }
   },
   "SpotContext": {
    "type": "object",
    "required": [
     "coin",
     "prevDayPx",
     "dayNtlVlm",
     "markPx",
     "midPx",
     "circulatingSupply",
     "totalSupply",
     "dayBaseVlm"
    ],
    "properties": {
     "coin": {
      "type": "string"
     },
     "prevDayPx": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     },
     "dayNtlVlm": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     },
     "markPx": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     },
     "midPx": {
      "$ref": "#/components/schemas/DecimalOrNull",
      "x-unit": "quote asset"
     },
     "circulatingSupply": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "totalSupply": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "dayBaseVlm": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     }
    }
   },
   "PredictedFunding": {
    "type": "object",
    "required": [
     "fundingRate",
     "nextFundingTime"
    ],
    "properties": {
     "fundingRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "nextFundingTime": {
      "type": "integer",
      "x-unit": "ms"
     },
     "fundingIntervalHours": {
      "type": "integer",
      "x-unit": "h"
     }
    }
   },
   "PerpetualDexLimits": {
    "type": "object",
    "required": [
     "totalOiCap",
     "oiSzCapPerPerp",
     "maxTransferNtl",
     "coinToOiCap"
    ],
    "properties": {
     "totalOiCap": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "collateral token"
     },
     "oiSzCapPerPerp": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "maxTransferNtl": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "collateral token"
     },
     "coinToOiCap": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CoinValue"
      }
     }
    }
   },
   "PerpetualDexStatus": {
    "type": "object",
    "required": [
     "totalNetDeposit"
    ],
    "properties": {
     "totalNetDeposit": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "collateral token"
     }
    }
   },
   "DeployAuction": {
    "type": "object",
    "required": [
     "startTimeSeconds",
     "durationSeconds",
     "startGas",
     "currentGas",
     "endGas"
    ],
    "properties": {
     "startTimeSeconds": {
      "type": "integer",
      "x-unit": "s"
     },
     "durationSeconds": {
      "type": "integer",
      "x-unit": "s"
     },
     "startGas": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "HYPE"
     },
     "currentGas": {
      "$ref": "#/components/schemas/DecimalOrNull",
      "x-unit": "HYPE"
     },
     "endGas": {
      "$ref": "#/components/schemas/DecimalOrNull",
      "x-unit": "HYPE"
     }
    }
   },
   "SpotDeployment": {
    "type": "object",
    "required": [
     "token",
     "spec",
     "fullName",
     "deployerTradingFeeShare",
     "spots",
     "maxSupply",
     "hyperliquidityGenesisBalance",
     "totalGenesisBalanceWei",
     "userGenesisBalances",
     "existingTokenGenesisBalances",
     "blacklistUsers"
    ],
    "properties": {
     "token": {
      "type": "integer"
     },
     "spec": {
      "type": "object",
      "required": [
       "name",
       "szDecimals",
       "weiDecimals"
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
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "spots": {
      "type": "array",
      "items": {
       "type": "integer"
      }
     },
     "maxSupply": {
      "$ref": "#/components/schemas/DecimalOrNull",
      "x-unit": "token"
     },
     "hyperliquidityGenesisBalance": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     },
     "totalGenesisBalanceWei": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "smallest unit of the token"
     },
     "userGenesisBalances": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AccountHolding"
      }
     },
     "existingTokenGenesisBalances": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TokenHolding"
      }
     },
     "blacklistUsers": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AnsweredAddress"
      }
     }
    }
   },
   "AccountHolding": {
    "type": "array",
    "items": [
     {
      "$ref": "#/components/schemas/AnsweredAddress"
     },
     {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     }
    ],
    "minItems": 2,
    "maxItems": 2,
    "additionalItems": false
   },
   "TokenHolding": {
    "type": "array",
    "items": [
     {
      "type": "integer"
     },
     {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     }
    ],
    "minItems": 2,
    "maxItems": 2,
    "additionalItems": false
   },
   "TokenDetails": {
    "type": "object",
    "required": [
     "name",
     "maxSupply",
     "totalSupply",
     "circulatingSupply",
     "szDecimals",
     "weiDecimals",
     "midPx",
     "markPx",
     "prevDayPx",
     "genesis",
     "deployer",
     "deployGas",
     "deployTime",
     "seededUsdc",
     "nonCirculatingUserBalances",
     "futureEmissions"
    ],
    "properties": {
     "name": {
      "type": "string"
     },
     "maxSupply": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     },
     "totalSupply": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     },
     "circulatingSupply": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     },
     "szDecimals": {
      "type": "integer"
     },
     "weiDecimals": {
      "type": "integer"
     },
     "midPx": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "markPx": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "prevDayPx": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "genesis": {
      "type": [
       "object",
       "null"
      ],
      "required": [
       "userBalances",
       "existingTokenBalances"
      ],
      "properties": {
       "userBalances": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/AccountHolding"
        }
       },
       "existingTokenBalances": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/TokenHolding"
        }
       },
       "blacklistUsers": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/AnsweredAddress"
        }
       }
      }
     },
     "deployer": {
      "$ref": "#/components/schemas/AnsweredAddressOrNull"
     },
     "deployGas": {
      "$ref": "#/components/schemas/DecimalOrNull",
      "x-unit": "HYPE"
     },
     "deployTime": {
      "type": [
       "string",
       "null"
      ]
     },
     "seededUsdc": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "nonCirculatingUserBalances": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AccountHolding"
      }
     },
     "futureEmissions": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     }
    }
   },
   "PerpetualAnnotation": {
    "type": "object",
    "required": [
     "category",
     "description"
    ],
    "properties": {
     "category": {
      "$ref": "#/components/schemas/PerpetualCategory"
     },
     "description": {
      "type": "string"
     },
     "displayName": {
      "$ref": "#/components/schemas/PerpetualDisplayName"
     },
     "keywords": {
      "$ref": "#/components/schemas/PerpetualKeywords"
     }
    }
   },
   "PerpetualCategory": {
    "type": "string"
   },
   "PerpetualDisplayName": {
    "type": "string"
   },
   "PerpetualKeywords": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "UsdcRoute": {
    "type": "string",
    "x-known-values": [
     "bridge",
     "cctp"
    ]
   },
   "AlignedQuoteToken": {
    "type": "object",
    "required": [
     "isAligned",
     "firstAlignedTime",
     "evmMintedSupply",
     "dailyAmountOwed",
     "predictedRate"
    ],
    "properties": {
     "isAligned": {
      "type": "boolean"
     },
     "firstAlignedTime": {
      "type": "integer",
      "x-unit": "ms"
     },
     "evmMintedSupply": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "token"
     },
     "dailyAmountOwed": {
      "type": "array",
      "items": {
       "type": "array",
       "items": [
        {
         "type": "string"
        },
        {
         "$ref": "#/components/schemas/Decimal",
         "x-unit": "token"
        }
       ],
       "minItems": 2,
       "maxItems": 2,
       "additionalItems": false
      }
     },
     "predictedRate": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     }
    }
   },
   "FrontendOrder": {
    "type": "object",
    "required": [
     "coin",
     "side",
     "limitPx",
     "sz",
     "oid",
     "timestamp",
     "origSz",
     "triggerCondition",
     "isTrigger",
     "triggerPx",
     "isPositionTpsl",
     "reduceOnly",
     "orderType"
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
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     },
     "sz": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "oid": {
      "type": "integer"
     },
     "timestamp": {
      "type": "integer",
      "x-unit": "ms"
     },
     "origSz": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "triggerCondition": {
      "type": "string"
     },
     "isTrigger": {
      "type": "boolean"
     },
     "triggerPx": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     },
     "children": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FrontendOrder"
      }
     },
     "isPositionTpsl": {
      "type": "boolean"
     },
     "reduceOnly": {
      "type": "boolean"
     },
     "orderType": {
      "type": "string",
      "x-known-values": [
       "Market",
       "Limit",
       "Stop Market",
       "Stop Limit",
       "Take Profit Market",
       "Take Profit Limit",
       "Twap Slice",
       "Vault Close",
       "Spot Dust Conversion"
      ]
     },
     "tif": {
      "type": [
       "string",
       "null"
      ],
      "x-known-values": [
       "Gtc",
       "Ioc",
       "Alo",
       "FrontendMarket",
       "LiquidationMarket"
      ]
     },
     "cloid": {
      "type": [
       "string",
       "null"
      ],
      "pattern": "^0x[0-9a-f]{32}$"
     }
    }
   },
   "OrderWithStatus": {
    "type": "object",
    "required": [
     "order",
     "status",
     "statusTimestamp"
    ],
    "properties": {
     "order": {
      "$ref": "#/components/schemas/FrontendOrder"
     },
     "status": {
      "type": "string",
      "x-known-values": [
       "open",
       "filled",
       "canceled",
       "triggered",
       "rejected",
       "marginCanceled",
       "vaultWithdrawalCanceled",
       "openInterestCapCanceled",
       "selfTradeCanceled",
       "reduceOnlyCanceled",
       "siblingFilledCanceled",
       "delistedCanceled",
       "liquidatedCanceled",
       "outcomeSettledCanceled",
       "scheduledCancel",
       "internalCancel",
       "tickRejected",
       "minTradeNtlRejected",
       "perpMarginRejected",
       "reduceOnlyRejected",
       "badAloPxRejected",
       "iocCancelRejected",
       "badTriggerPxRejected",
       "marketOrderNoLiquidityRejected",
       "positionIncreaseAtOpenInterestCapRejected",
       "positionFlipAtOpenInterestCapRejected",
       "tooAggressiveAtOpenInterestCapRejected",
       "openInterestIncreaseRejected",
       "insufficientSpotBalanceRejected",
       "oracleRejected",
       "perpMaxPositionRejected",
       "tooManyOpenOrdersRejected"
      ]
     },
     "statusTimestamp": {
      "type": "integer",
      "x-unit": "ms"
     }
    }
   },
   "OrderLookup": {
    "oneOf": [
     {
      "type": "object",
      "required": [
       "status",
       "order"
      ],
      "properties": {
       "status": {
        "const": "order"
       },
       "order": {
        "$ref": "#/components/schemas/OrderWithStatus"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "status"
      ],
      "properties": {
       "status": {
        "const": "unknownOid"
       }
      }
     }
    ]
   },
   "Fill": {
    "type": "object",
    "required": [
     "coin",
     "px",
     "sz",
     "side",
     "time",
     "startPosition",
     "dir",
     "closedPnl",
     "hash",
     "oid",
     "crossed",
     "fee",
     "tid",
     "feeToken"
    ],
    "properties": {
     "coin": {
      "type": "string"
     },
     "px": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     },
     "sz": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "side": {
      "type": "string",
      "enum": [
       "B",
       "A"
      ]
     },
     "time": {
      "type": "integer",
      "x-unit": "ms"
     },
     "startPosition": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "dir": {
      "type": "string"
     },
     "closedPnl": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "hash": {
      "$ref": "#/components/schemas/AccountEventHash"
     },
     "oid": {
      "type": "integer"
     },
     "crossed": {
      "type": "boolean"
     },
     "fee": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "fee token"
     },
     "builderFee": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "fee token"
     },
     "tid": {
      "type": "integer"
     },
     "feeToken": {
      "type": "string"
     },
     "feeTrialEscrow": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "fee token"
     },
     "twapId": {
      "type": [
       "integer",
       "null"
      ]
     },
     "cloid": {
      "$ref": "#/components/schemas/ClientOrderId"
     },
     "liquidation": {
      "type": "object",
      "required": [
       "markPx",
       "method"
      ],
      "properties": {
       "liquidatedUser": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "markPx": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "quote asset"
       },
       "method": {
        "type": "string",
        "x-known-values": [
         "market",
         "backstop"
        ]
       }
      }
     }
    }
   },
   "AccountEventHash": {
    "type": "string",
    "pattern": "^0x[0-9a-fA-F]{64}$"
   },
   "TwapSliceFill": {
    "type": "object",
    "required": [
     "fill",
     "twapId"
    ],
    "properties": {
     "fill": {
      "$ref": "#/components/schemas/Fill"
     },
     "twapId": {
      "type": "integer"
     }
    }
   },
   "TwapRecord": {
    "type": "object",
    "required": [
     "time",
     "state",
     "status"
    ],
    "properties": {
     "time": {
      "type": "integer",
      "x-unit": "s"
     },
     "state": {
      "$ref": "#/components/schemas/TwapState"
     },
     "status": {
      "type": "object",
      "required": [
       "status"
      ],
      "properties": {
       "status": {
        "type": "string",
        "x-known-values": [
         "activated",
         "finished",
         "terminated",
         "waitingForTrigger",
         "stopped",
         "error"
        ]
       },
       "description": {
        "type": "string"
       }
      }
     },
     "twapId": {
      "type": "integer"
     }
    }
   },
   "TwapState": {
    "type": "object",
    "required": [
     "coin",
     "user",
     "side",
     "sz",
     "executedSz",
     "executedNtl",
     "minutes",
     "reduceOnly",
     "randomize",
     "timestamp"
    ],
    "properties": {
     "coin": {
      "type": "string"
     },
     "user": {
      "$ref": "#/components/schemas/AnsweredAddress"
     },
     "side": {
      "type": "string",
      "enum": [
       "B",
       "A"
      ]
     },
     "sz": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "executedSz": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "executedNtl": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     },
     "minutes": {
      "type": "integer",
      "x-unit": "min"
     },
     "reduceOnly": {
      "type": "boolean"
     },
     "randomize": {
      "type": "boolean"
     },
     "timestamp": {
      "type": "integer",
      "x-unit": "ms"
     },
     "stopPx": {
      "$ref": "#/components/schemas/DecimalOrNull",
      "x-unit": "quote asset"
     },
     "trigger": {
      "type": [
       "object",
       "null"
      ],
      "required": [
       "px",
       "above"
      ],
      "properties": {
       "px": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "quote asset"
       },
       "above": {
        "type": "boolean"
       }
      }
     }
    }
   },
   "OutcomeSpec": {
    "type": "object",
    "required": [
     "outcome",
     "name",
     "description",
     "sideSpecs"
    ],
    "properties": {
     "outcome": {
      "type": "integer"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "sideSpecs": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "name"
       ],
       "properties": {
        "name": {
         "type": "string"
        },
        "token": {
         "type": "integer"
        }
       }
      }
     },
     "quoteToken": {
      "type": "string"
     },
     "deployer": {
      "$ref": "#/components/schemas/AnsweredAddress"
     },
     "venue": {
      "type": [
       "string",
       "null"
      ]
     },
     "deployerFeeScale": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     }
    }
   },
   "OutcomeQuestion": {
    "type": "object",
    "required": [
     "question",
     "name",
     "description",
     "fallbackOutcome",
     "namedOutcomes",
     "settledNamedOutcomes"
    ],
    "properties": {
     "question": {
      "type": "integer"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "fallbackOutcome": {
      "type": "integer"
     },
     "namedOutcomes": {
      "type": "array",
      "items": {
       "type": "integer"
      }
     },
     "settledNamedOutcomes": {
      "type": "array",
      "items": {
       "type": "integer"
      }
     }
    }
   },
   "OutcomeTemplate": {
    "type": "object",
    "required": [
     "id",
     "role",
     "name",
     "description",
     "keywords"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "role": {
      "oneOf": [
       {
        "type": "object",
        "required": [
         "standaloneOutcome"
        ],
        "properties": {
         "standaloneOutcome": {
          "type": "object",
          "required": [
           "sideNames"
          ],
          "properties": {
           "sideNames": {
            "type": "array",
            "items": [
             {
              "type": "string"
             },
             {
              "type": "string"
             }
            ],
            "minItems": 2,
            "maxItems": 2,
            "additionalItems": false
           }
          }
         }
        }
       },
       {
        "type": "object",
        "required": [
         "questionOutcome"
        ],
        "properties": {
         "questionOutcome": {
          "type": "object",
          "properties": {
           "parent": {
            "type": "string"
           }
          }
         }
        }
       },
       {
        "type": "string",
        "x-known-values": [
         "question"
        ]
       }
      ]
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "keywords": {
      "type": "array",
      "items": {
       "type": "array",
       "items": [
        {
         "type": "string"
        },
        {
         "type": "string",
         "x-known-values": [
          "dateTime",
          "date",
          "string",
          "shortString",
          "hlPerp",
          "uInt",
          "uDecimal"
         ]
        }
       ],
       "minItems": 2,
       "maxItems": 2,
       "additionalItems": false
      }
     }
    }
   },
   "OutcomeSettlement": {
    "type": "object",
    "required": [
     "spec",
     "settleFraction",
     "details"
    ],
    "properties": {
     "spec": {
      "$ref": "#/components/schemas/OutcomeSpec"
     },
     "settleFraction": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "details": {
      "type": "string"
     },
     "question": {
      "type": "object",
      "required": [
       "question",
       "name",
       "description"
      ],
      "properties": {
       "question": {
        "oneOf": [
         {
          "type": "object",
          "required": [
           "active"
          ],
          "properties": {
           "active": {
            "type": "integer"
           }
          }
         },
         {
          "type": "object",
          "required": [
           "settled"
          ],
          "properties": {
           "settled": {
            "type": "integer"
           }
          }
         }
        ]
       },
       "name": {
        "type": "string"
       },
       "description": {
        "type": "string"
       }
      }
     }
    }
   },
   "ReferrerState": {
    "oneOf": [
     {
      "type": "object",
      "required": [
       "stage",
       "data"
      ],
      "properties": {
       "stage": {
        "const": "ready"
       },
       "data": {
        "type": "object",
        "required": [
         "code",
         "referralStates"
        ],
        "properties": {
         "code": {
          "type": "string"
         },
         "nReferrals": {
          "type": "integer"
         },
         "referralStates": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "cumVlm",
            "cumRewardedFeesSinceReferred",
            "cumFeesRewardedToReferrer",
            "timeJoined",
            "user"
           ],
           "properties": {
            "cumVlm": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "USDC"
            },
            "cumRewardedFeesSinceReferred": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "USDC"
            },
            "cumFeesRewardedToReferrer": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "USDC"
            },
            "timeJoined": {
             "type": "integer",
             "x-unit": "ms"
            },
            "user": {
             "$ref": "#/components/schemas/AnsweredAddress"
            },
            "tokenToState": {
             "type": "array",
             "items": {
              "type": "array",
              "items": [
               {
                "type": "integer"
               },
               {
                "type": "object",
                "required": [
                 "cumVlm",
                 "cumRewardedFeesSinceReferred",
                 "cumFeesRewardedToReferrer"
                ],
                "properties": {
                 "cumVlm": {
                  "$ref": "#/components/schemas/Decimal",
                  "x-unit": "token"
                 },
                 "cumRewardedFeesSinceReferred": {
                  "$ref": "#/components/schemas/Decimal",
                  "x-unit": "token"
                 },
                 "cumFeesRewardedToReferrer": {
                  "$ref": "#/components/schemas/Decimal",
                  "x-unit": "token"
                 }
                }
               }
              ],
              "minItems": 2,
              "maxItems": 2,
              "additionalItems": false
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
      "type": "object",
      "required": [
       "stage"
      ],
      "properties": {
       "stage": {
        "const": "needToCreateCode"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "stage",
       "data"
      ],
      "properties": {
       "stage": {
        "const": "needToTrade"
       },
       "data": {
        "type": "object",
        "required": [
         "required"
        ],
        "properties": {
         "required": {
          "$ref": "#/components/schemas/Decimal",
          "x-unit": "USDC"
         }
        }
       }
      }
     }
    ]
   },
   "GossipIp": {
    "type": "string",
    "pattern": "^[0-9]{1,3}(\\.[0-9]{1,3}){3}$"
   },
   "StakingDelta": {
    "oneOf": [
     {
      "type": "object",
      "required": [
       "delegate"
      ],
      "properties": {
       "delegate": {
        "type": "object",
        "required": [
         "validator",
         "amount",
         "isUndelegate"
        ],
        "properties": {
         "validator": {
          "$ref": "#/components/schemas/AnsweredAddress"
         },
         "amount": {
          "$ref": "#/components/schemas/Decimal",
          "x-unit": "HYPE"
         },
         "isUndelegate": {
          "type": "boolean"
         }
        }
       }
      }
     },
     {
      "type": "object",
      "required": [
       "cDeposit"
      ],
      "properties": {
       "cDeposit": {
        "type": "object",
        "required": [
         "amount"
        ],
        "properties": {
         "amount": {
          "$ref": "#/components/schemas/Decimal",
          "x-unit": "HYPE"
         }
        }
       }
      }
     },
     {
      "type": "object",
      "required": [
       "withdrawal"
      ],
      "properties": {
       "withdrawal": {
        "type": "object",
        "required": [
         "amount",
         "phase"
        ],
        "properties": {
         "amount": {
          "$ref": "#/components/schemas/Decimal",
          "x-unit": "HYPE"
         },
         "phase": {
          "type": "string",
          "x-known-values": [
           "initiated",
           "finalized"
          ]
         }
        }
       }
      }
     }
    ]
   },
   "VotedAction": {
    "oneOf": [
     {
      "type": "object",
      "required": [
       "D"
      ],
      "properties": {
       "D": {
        "type": "string"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "C"
      ],
      "properties": {
       "C": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     },
     {
      "type": "object",
      "required": [
       "O"
      ],
      "properties": {
       "O": {
        "$ref": "#/components/schemas/VotedOutcomeAction"
       }
      }
     },
     {
      "type": "object",
      "required": [
       "E"
      ],
      "properties": {
       "E": {
        "type": "object",
        "required": [
         "token",
         "technicalStaker",
         "treasuryStaker",
         "treasuryEvmAddress",
         "evmRebalanceContract"
        ],
        "properties": {
         "token": {
          "type": "integer"
         },
         "technicalStaker": {
          "$ref": "#/components/schemas/AnsweredAddress"
         },
         "treasuryStaker": {
          "$ref": "#/components/schemas/AnsweredAddress"
         },
         "treasuryEvmAddress": {
          "$ref": "#/components/schemas/AnsweredAddress"
         },
         "evmRebalanceContract": {
          "$ref": "#/components/schemas/AnsweredAddress"
         }
        }
       }
      }
     }
    ]
   },
   "VotedOutcomeAction": {
    "oneOf": [
     {
      "type": "object",
      "required": [
       "registerTokensAndStandaloneOutcome"
      ],
      "properties": {
       "registerTokensAndStandaloneOutcome": {
        "type": "object",
        "required": [
         "quoteToken",
         "nameAndDescription"
        ],
        "properties": {
         "quoteToken": {
          "type": "integer"
         },
         "nameAndDescription": {
          "$ref": "#/components/schemas/VotedNameAndDescription"
         }
        }
       }
      }
     },
     {
      "type": "object",
      "required": [
       "registerTokensAndQuestion"
      ],
      "properties": {
       "registerTokensAndQuestion": {
        "type": "object",
        "required": [
         "quoteToken",
         "questionNameAndDescription",
         "fallbackNameAndDescription",
         "namedOutcomes"
        ],
        "properties": {
         "quoteToken": {
          "type": "integer"
         },
         "questionNameAndDescription": {
          "$ref": "#/components/schemas/VotedNameAndDescription"
         },
         "fallbackNameAndDescription": {
          "$ref": "#/components/schemas/VotedNameAndDescription"
         },
         "namedOutcomes": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/VotedNameAndDescription"
          }
         }
        }
       }
      }
     },
     {
      "type": "object",
      "required": [
       "registerTemplate"
      ],
      "properties": {
       "registerTemplate": {
        "type": "object",
        "required": [
         "id",
         "role",
         "nameAndDescription",
         "keywordToHint"
        ],
        "properties": {
         "id": {
          "type": "string"
         },
         "role": {
          "type": "object",
          "properties": {
           "standaloneOutcome": {
            "type": "object",
            "required": [
             "sideNames"
            ],
            "properties": {
             "sideNames": {
              "$ref": "#/components/schemas/VotedSideNames"
             }
            }
           }
          }
         },
         "nameAndDescription": {
          "$ref": "#/components/schemas/VotedNameAndDescription"
         },
         "keywordToHint": {
          "type": "array",
          "items": {
           "type": "array",
           "items": [
            {
             "type": "string"
            },
            {
             "type": "string",
             "x-known-values": [
              "dateTime",
              "date",
              "string",
              "hlPerp"
             ]
            }
           ],
           "minItems": 2,
           "maxItems": 2,
           "additionalItems": false
          }
         }
        }
       }
      }
     },
     {
      "type": "object",
      "required": [
       "settleOutcome"
      ],
      "properties": {
       "settleOutcome": {
        "type": "object",
        "required": [
         "outcome",
         "settleFraction",
         "details"
        ],
        "properties": {
         "outcome": {
          "type": "integer"
         },
         "settleFraction": {
          "$ref": "#/components/schemas/Decimal",
          "x-unit": "ratio"
         },
         "details": {
          "type": "string"
         }
        }
       }
      }
     },
     {
      "type": "object",
      "required": [
       "settleQuestion"
      ],
      "properties": {
       "settleQuestion": {
        "type": "object",
        "required": [
         "question",
         "settleFractionsAndDetails"
        ],
        "properties": {
         "question": {
          "type": "integer"
         },
         "settleFractionsAndDetails": {
          "type": "array",
          "items": {
           "type": "array",
           "items": [
            {
             "type": "integer"
            },
            {
             "type": "array",
             "items": [
              {
               "$ref": "#/components/schemas/Decimal",
               "x-unit": "ratio"
              },
              {
               "type": "string"
              }
             ],
             "minItems": 2,
             "maxItems": 2,
             "additionalItems": false
            }
           ],
           "minItems": 2,
           "maxItems": 2,
           "additionalItems": false
          }
         }
        }
       }
      }
     },
     {
      "type": "object",
      "required": [
       "settleQuestion2"
      ],
      "properties": {
       "settleQuestion2": {
        "type": "object",
        "required": [
         "question",
         "outcomeSettlements",
         "nameAndDescription"
        ],
        "properties": {
         "question": {
          "type": "integer"
         },
         "outcomeSettlements": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "outcome",
            "settleFraction",
            "details",
            "nameAndDescription",
            "sideNames"
           ],
           "properties": {
            "outcome": {
             "type": "integer"
            },
            "settleFraction": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "ratio"
            },
            "details": {
             "type": "string"
            },
            "nameAndDescription": {
             "$ref": "#/components/schemas/VotedNameAndDescription"
            },
            "sideNames": {
             "$ref": "#/components/schemas/VotedSideNames"
            }
           }
          }
         },
         "nameAndDescription": {
          "$ref": "#/components/schemas/VotedNameAndDescription"
         }
        }
       }
      }
     }
    ]
   },
   "VotedNameAndDescription": {
    "type": "array",
    "items": [
     {
      "type": "string"
     },
     {
      "type": "string"
     }
    ],
    "minItems": 2,
    "maxItems": 2,
    "additionalItems": false
   },
   "VotedSideNames": {
    "type": "array",
    "items": [
     {
      "type": "string"
     },
     {
      "type": "string"
     }
    ],
    "minItems": 2,
    "maxItems": 2,
    "additionalItems": false
   },
   "VaultPeriod": {
    "type": "array",
    "items": [
     {
      "type": "string",
      "x-known-values": [
       "day",
       "week",
       "month",
       "allTime",
       "perpDay",
       "perpWeek",
       "perpMonth",
       "perpAllTime"
      ]
     },
     {
      "type": "object",
      "required": [
       "accountValueHistory",
       "pnlHistory",
       "vlm"
      ],
      "properties": {
       "accountValueHistory": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/VaultPoint"
        }
       },
       "pnlHistory": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/VaultPoint"
        }
       },
       "vlm": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       }
      }
     }
    ],
    "minItems": 2,
    "maxItems": 2,
    "additionalItems": false
   },
   "VaultPoint": {
    "type": "array",
    "items": [
     {
      "type": "integer",
      "x-unit": "ms"
     },
     {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     }
    ],
    "minItems": 2,
    "maxItems": 2,
    "additionalItems": false
   },
   "VaultFollower": {
    "type": "object",
    "required": [
     "user",
     "vaultEquity",
     "pnl",
     "allTimePnl",
     "daysFollowing",
     "vaultEntryTime",
     "lockupUntil"
    ],
    "properties": {
     "user": {
      "type": "string",
      "pattern": "^(0x[0-9a-fA-F]{40}|Leader)$"
     },
     "vaultEquity": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "pnl": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "allTimePnl": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "daysFollowing": {
      "type": "integer"
     },
     "vaultEntryTime": {
      "type": "integer",
      "x-unit": "ms"
     },
     "lockupUntil": {
      "type": "integer",
      "x-unit": "ms"
     }
    }
   },
   "VaultRelationship": {
    "oneOf": [
     {
      "type": "object",
      "required": [
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "enum": [
         "normal",
         "child"
        ]
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "const": "parent"
       },
       "data": {
        "type": "object",
        "required": [
         "childAddresses"
        ],
        "properties": {
         "childAddresses": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/AnsweredAddress"
          }
         }
        }
       }
      }
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
      "type": "integer",
      "x-unit": "times"
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
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "maxLeverage": {
      "type": "integer",
      "x-unit": "times"
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
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "dayNtlVlm": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "markPx": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "midPx": {
      "$ref": "#/components/schemas/DecimalOrNull",
      "x-unit": "USDC"
     },
     "funding": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "openInterest": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "premium": {
      "$ref": "#/components/schemas/DecimalOrNull",
      "x-unit": "ratio"
     },
     "oraclePx": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "impactPxs": {
      "type": [
       "array",
       "null"
      ],
      "items": [
       {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       }
      ],
      "minItems": 2,
      "maxItems": 2,
      "additionalItems": false
     },
     "dayBaseVlm": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
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
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
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
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
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
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "withdrawable": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "assetPositions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AssetPosition"
      }
     },
     "time": {
      "type": "integer",
      "x-unit": "ms"
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
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "totalNtlPos": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "totalRawUsd": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "totalMarginUsed": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
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
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "leverage": {
      "$ref": "#/components/schemas/Leverage"
     },
     "entryPx": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "positionValue": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "unrealizedPnl": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "returnOnEquity": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "ratio"
     },
     "liquidationPx": {
      "$ref": "#/components/schemas/DecimalOrNull",
      "x-unit": "USDC"
     },
     "marginUsed": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
     },
     "maxLeverage": {
      "type": "integer",
      "x-unit": "times"
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
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "sinceOpen": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "sinceChange": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
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
      "type": "integer",
      "x-unit": "times"
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
      "type": "integer",
      "x-unit": "times"
     },
     "rawUsd": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "USDC"
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
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "quote asset"
     },
     "sz": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
     },
     "oid": {
      "type": "integer"
     },
     "timestamp": {
      "type": "integer",
      "x-unit": "ms"
     },
     "origSz": {
      "$ref": "#/components/schemas/Decimal",
      "x-unit": "base asset"
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
      ],
      "x-unit": "ms"
     }
    }
   }
  }
 },
 "operations": {
  "exchange.approveAgent": {
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
       "agentAddress",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "approveAgent"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "hyperliquidChain": {
        "$ref": "#/components/schemas/Chain"
       },
       "agentAddress": {
        "$ref": "#/components/schemas/Address"
       },
       "agentName": {
        "type": "string",
        "pattern": "^(?! )((?! valid_until).){1,16}( valid_until [1-9][0-9]{12})?$",
        "examples": [
         "bot"
        ]
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
  "exchange.approveBuilderFee": {
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
       "maxFeeRate",
       "builder",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "approveBuilderFee"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "hyperliquidChain": {
        "$ref": "#/components/schemas/Chain"
       },
       "maxFeeRate": {
        "type": "string",
        "pattern": "^(0|[1-9][0-9]?)(\\.[0-9]{0,7}[1-9])?%$",
        "x-unit": "%",
        "examples": [
         "0.01%"
        ]
       },
       "builder": {
        "$ref": "#/components/schemas/Address"
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
  "exchange.userDexAbstraction": {
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
       "user",
       "enabled",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "userDexAbstraction"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "hyperliquidChain": {
        "$ref": "#/components/schemas/Chain"
       },
       "user": {
        "$ref": "#/components/schemas/Address"
       },
       "enabled": {
        "type": "boolean"
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
  "exchange.userSetAbstraction": {
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
       "user",
       "abstraction",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "userSetAbstraction"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "hyperliquidChain": {
        "$ref": "#/components/schemas/Chain"
       },
       "user": {
        "$ref": "#/components/schemas/Address"
       },
       "abstraction": {
        "type": "string",
        "enum": [
         "disabled",
         "unifiedAccount",
         "portfolioMargin"
        ]
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
  "exchange.userPortfolioMargin": {
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
       "user",
       "enabled",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "userPortfolioMargin"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "hyperliquidChain": {
        "$ref": "#/components/schemas/Chain"
       },
       "user": {
        "$ref": "#/components/schemas/Address"
       },
       "enabled": {
        "type": "boolean"
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
  "exchange.convertToMultiSigUser": {
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
       "signers",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "convertToMultiSigUser"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "hyperliquidChain": {
        "$ref": "#/components/schemas/Chain"
       },
       "signers": {
        "type": "string",
        "pattern": "^(null|\\{\"authorizedUsers\":\\[\"0x[0-9a-f]{40}\"(,\"0x[0-9a-f]{40}\"){0,9}\\],\"threshold\":([1-9]|10)\\})$",
        "examples": [
         "{\"authorizedUsers\":[\"0x1719884eb866cb12b2287399b15f7db5e7d775ea\",\"0x5e9ee1089755c3435139848e47e6635505d5a13a\"],\"threshold\":2}"
        ]
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
  "exchange.perpDeployRegisterAsset2": {
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
       "registerAsset2"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "registerAsset2": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "maxGas",
         "assetRequest",
         "dex",
         "schema"
        ],
        "properties": {
         "maxGas": {
          "$ref": "#/components/schemas/DeployGas"
         },
         "assetRequest": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "coin",
           "szDecimals",
           "oraclePx",
           "marginTableId",
           "marginMode"
          ],
          "properties": {
           "coin": {
            "$ref": "#/components/schemas/DexCoin"
           },
           "szDecimals": {
            "type": "integer",
            "minimum": 0
           },
           "oraclePx": {
            "$ref": "#/components/schemas/PositiveDecimal",
            "x-unit": "quote asset"
           },
           "marginTableId": {
            "type": "integer",
            "minimum": 1
           },
           "marginMode": {
            "type": "string",
            "enum": [
             "strictIsolated",
             "noCross",
             "normal"
            ]
           }
          }
         },
         "dex": {
          "$ref": "#/components/schemas/DexName"
         },
         "schema": {
          "$ref": "#/components/schemas/NewDex"
         }
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
  "exchange.perpDeployRegisterAsset": {
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
       "registerAsset"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "registerAsset": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "maxGas",
         "assetRequest",
         "dex",
         "schema"
        ],
        "properties": {
         "maxGas": {
          "$ref": "#/components/schemas/DeployGas"
         },
         "assetRequest": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "coin",
           "szDecimals",
           "oraclePx",
           "marginTableId",
           "onlyIsolated"
          ],
          "properties": {
           "coin": {
            "$ref": "#/components/schemas/DexCoin"
           },
           "szDecimals": {
            "type": "integer",
            "minimum": 0
           },
           "oraclePx": {
            "$ref": "#/components/schemas/PositiveDecimal",
            "x-unit": "quote asset"
           },
           "marginTableId": {
            "type": "integer",
            "minimum": 1
           },
           "onlyIsolated": {
            "type": "boolean"
           }
          }
         },
         "dex": {
          "$ref": "#/components/schemas/DexName"
         },
         "schema": {
          "$ref": "#/components/schemas/NewDex"
         }
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
  "exchange.perpDeploySetOracle": {
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
       "setOracle"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "setOracle": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "dex",
         "oraclePxs",
         "markPxs",
         "externalPerpPxs"
        ],
        "properties": {
         "dex": {
          "$ref": "#/components/schemas/DexName"
         },
         "oraclePxs": {
          "$ref": "#/components/schemas/DexPrices"
         },
         "markPxs": {
          "type": "array",
          "maxItems": 2,
          "items": {
           "$ref": "#/components/schemas/DexPrices"
          }
         },
         "externalPerpPxs": {
          "$ref": "#/components/schemas/DexPrices"
         }
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
  "exchange.perpDeploySetFundingMultipliers": {
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
       "setFundingMultipliers"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "setFundingMultipliers": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "array",
         "items": [
          {
           "$ref": "#/components/schemas/DexCoin"
          },
          {
           "$ref": "#/components/schemas/ScaleToTen"
          }
         ],
         "minItems": 2,
         "maxItems": 2,
         "additionalItems": false
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
  "exchange.perpDeploySetFundingInterestRates": {
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
       "setFundingInterestRates"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "setFundingInterestRates": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "array",
         "items": [
          {
           "$ref": "#/components/schemas/DexCoin"
          },
          {
           "type": "string",
           "pattern": "^(0|-?0\\.0(1|0[0-9]{1,6}))$",
           "x-unit": "ratio per 8 h"
          }
         ],
         "minItems": 2,
         "maxItems": 2,
         "additionalItems": false
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
  "exchange.perpDeploySetFundingClamps": {
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
       "setFundingClamps"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "setFundingClamps": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "array",
         "items": [
          {
           "$ref": "#/components/schemas/DexCoin"
          },
          {
           "type": "string",
           "pattern": "^0(\\.0(1|0[0-9]{1,6}))?$",
           "x-unit": "ratio per 8 h"
          }
         ],
         "minItems": 2,
         "maxItems": 2,
         "additionalItems": false
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
  "exchange.perpDeploySetMarginTableIds": {
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
       "setMarginTableIds"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "setMarginTableIds": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "array",
         "items": [
          {
           "$ref": "#/components/schemas/DexCoin"
          },
          {
           "type": "integer",
           "minimum": 1
          }
         ],
         "minItems": 2,
         "maxItems": 2,
         "additionalItems": false
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
  "exchange.perpDeploySetOpenInterestCaps": {
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
       "setOpenInterestCaps"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "setOpenInterestCaps": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "array",
         "items": [
          {
           "$ref": "#/components/schemas/DexCoin"
          },
          {
           "type": [
            "integer",
            "null"
           ],
           "minimum": 1,
           "x-unit": "quote asset"
          }
         ],
         "minItems": 2,
         "maxItems": 2,
         "additionalItems": false
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
  "exchange.perpDeploySetMarginModes": {
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
       "setMarginModes"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "setMarginModes": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "array",
         "items": [
          {
           "$ref": "#/components/schemas/DexCoin"
          },
          {
           "type": "string",
           "enum": [
            "strictIsolated",
            "noCross"
           ]
          }
         ],
         "minItems": 2,
         "maxItems": 2,
         "additionalItems": false
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
  "exchange.perpDeploySetGrowthModes": {
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
       "setGrowthModes"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "setGrowthModes": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "array",
         "items": [
          {
           "$ref": "#/components/schemas/DexCoin"
          },
          {
           "type": "boolean"
          }
         ],
         "minItems": 2,
         "maxItems": 2,
         "additionalItems": false
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
  "exchange.perpDeploySetDeployerFees": {
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
       "setDeployerFees"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "setDeployerFees": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "array",
         "items": [
          {
           "$ref": "#/components/schemas/DexCoin"
          },
          {
           "$ref": "#/components/schemas/DeployerFee"
          }
         ],
         "minItems": 2,
         "maxItems": 2,
         "additionalItems": false
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
  "exchange.perpDeployHaltTrading": {
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
       "haltTrading"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "haltTrading": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "coin",
         "isHalted"
        ],
        "properties": {
         "coin": {
          "$ref": "#/components/schemas/DexCoin"
         },
         "isHalted": {
          "type": "boolean"
         }
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
  "exchange.perpDeployInsertMarginTable": {
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
       "insertMarginTable"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "insertMarginTable": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "dex",
         "marginTable"
        ],
        "properties": {
         "dex": {
          "$ref": "#/components/schemas/DexName"
         },
         "marginTable": {
          "type": "object",
          "additionalProperties": false,
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
            "minItems": 1,
            "maxItems": 3,
            "items": {
             "type": "object",
             "additionalProperties": false,
             "required": [
              "lowerBound",
              "maxLeverage"
             ],
             "properties": {
              "lowerBound": {
               "type": "integer",
               "minimum": 0,
               "x-unit": "quote asset"
              },
              "maxLeverage": {
               "type": "integer",
               "minimum": 1,
               "maximum": 50,
               "x-unit": "times"
              }
             }
            }
           }
          }
         }
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
  "exchange.perpDeploySetFeeRecipient": {
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
       "setFeeRecipient"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "setFeeRecipient": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "dex",
         "feeRecipient"
        ],
        "properties": {
         "dex": {
          "$ref": "#/components/schemas/DexName"
         },
         "feeRecipient": {
          "$ref": "#/components/schemas/Address"
         }
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
  "exchange.perpDeploySetSubDeployers": {
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
       "setSubDeployers"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "setSubDeployers": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "dex",
         "subDeployers"
        ],
        "properties": {
         "dex": {
          "$ref": "#/components/schemas/DexName"
         },
         "subDeployers": {
          "$ref": "#/components/schemas/SubDeployerChanges"
         }
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
  "exchange.perpDeploySetFeeScale": {
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
       "setFeeScale"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "setFeeScale": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "dex",
         "scale"
        ],
        "properties": {
         "dex": {
          "$ref": "#/components/schemas/DexName"
         },
         "scale": {
          "type": "string",
          "pattern": "^(3|[0-2](\\.[0-9]{1,8})?)$",
          "x-unit": "ratio"
         }
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
  "exchange.perpDeploySetPerpAnnotation": {
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
       "setPerpAnnotation"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "setPerpAnnotation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "coin",
         "category",
         "description",
         "displayName",
         "keywords"
        ],
        "properties": {
         "coin": {
          "$ref": "#/components/schemas/DexCoin"
         },
         "category": {
          "type": "string",
          "maxLength": 15
         },
         "description": {
          "type": "string",
          "maxLength": 400
         },
         "displayName": {
          "type": [
           "string",
           "null"
          ]
         },
         "keywords": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
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
  "exchange.perpDeployDisableDex": {
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
       "disableDex"
      ],
      "properties": {
       "type": {
        "const": "perpDeploy"
       },
       "disableDex": {
        "$ref": "#/components/schemas/DexName"
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
  "exchange.spotDeployRegisterToken2": {
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
       "registerToken2"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "registerToken2": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "spec",
         "maxGas"
        ],
        "properties": {
         "spec": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "name",
           "szDecimals",
           "weiDecimals"
          ],
          "properties": {
           "name": {
            "type": "string",
            "minLength": 1
           },
           "szDecimals": {
            "type": "integer",
            "minimum": 0
           },
           "weiDecimals": {
            "type": "integer",
            "minimum": 0
           }
          }
         },
         "maxGas": {
          "type": "integer",
          "minimum": 0,
          "x-unit": "1e-8 HYPE"
         },
         "fullName": {
          "type": "string"
         }
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
        "$ref": "#/components/schemas/SpotRegisteredArm"
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
  "exchange.spotDeployUserGenesis": {
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
       "userGenesis"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "userGenesis": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "token",
         "userAndWei",
         "existingTokenAndWei"
        ],
        "properties": {
         "token": {
          "$ref": "#/components/schemas/SpotTokenIndex"
         },
         "userAndWei": {
          "type": "array",
          "items": {
           "type": "array",
           "items": [
            {
             "$ref": "#/components/schemas/Address"
            },
            {
             "$ref": "#/components/schemas/Wei"
            }
           ],
           "minItems": 2,
           "maxItems": 2,
           "additionalItems": false
          }
         },
         "existingTokenAndWei": {
          "type": "array",
          "items": {
           "type": "array",
           "items": [
            {
             "$ref": "#/components/schemas/SpotTokenIndex"
            },
            {
             "$ref": "#/components/schemas/Wei"
            }
           ],
           "minItems": 2,
           "maxItems": 2,
           "additionalItems": false
          }
         },
         "blacklistUsers": {
          "type": "array",
          "items": {
           "type": "array",
           "items": [
            {
             "$ref": "#/components/schemas/Address"
            },
            {
             "type": "boolean"
            }
           ],
           "minItems": 2,
           "maxItems": 2,
           "additionalItems": false
          }
         }
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
  "exchange.spotDeployGenesis": {
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
       "genesis"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "genesis": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "token",
         "maxSupply"
        ],
        "properties": {
         "token": {
          "$ref": "#/components/schemas/SpotTokenIndex"
         },
         "maxSupply": {
          "$ref": "#/components/schemas/Wei"
         },
         "noHyperliquidity": {
          "type": "boolean",
          "const": true
         }
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
  "exchange.spotDeployRegisterSpot": {
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
       "registerSpot"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "registerSpot": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "tokens"
        ],
        "properties": {
         "tokens": {
          "type": "array",
          "items": [
           {
            "$ref": "#/components/schemas/SpotTokenIndex"
           },
           {
            "$ref": "#/components/schemas/SpotTokenIndex"
           }
          ],
          "minItems": 2,
          "maxItems": 2,
          "additionalItems": false
         }
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
        "$ref": "#/components/schemas/SpotRegisteredArm"
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
  "exchange.spotDeployRegisterHyperliquidity": {
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
       "registerHyperliquidity"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "registerHyperliquidity": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "spot",
         "startPx",
         "orderSz",
         "nOrders"
        ],
        "properties": {
         "spot": {
          "type": "integer",
          "minimum": 0
         },
         "startPx": {
          "$ref": "#/components/schemas/PositiveDecimal",
          "x-unit": "quote asset"
         },
         "orderSz": {
          "$ref": "#/components/schemas/PositiveDecimal",
          "x-unit": "base asset"
         },
         "nOrders": {
          "type": "integer",
          "minimum": 0
         },
         "nSeededLevels": {
          "type": "integer",
          "minimum": 0
         }
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
  "exchange.spotDeploySetDeployerTradingFeeShare": {
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
       "setDeployerTradingFeeShare"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "setDeployerTradingFeeShare": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "token",
         "share"
        ],
        "properties": {
         "token": {
          "$ref": "#/components/schemas/SpotTokenIndex"
         },
         "share": {
          "type": "string",
          "pattern": "^(100|(0|[1-9][0-9]?)(\\.[0-9]*[1-9])?)%$"
         }
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
  "exchange.spotDeployEnableQuoteToken": {
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
       "enableQuoteToken"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "enableQuoteToken": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "token"
        ],
        "properties": {
         "token": {
          "$ref": "#/components/schemas/SpotTokenIndex"
         }
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
  "exchange.spotDeployDisableQuoteToken": {
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
       "disableQuoteToken"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "disableQuoteToken": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "token"
        ],
        "properties": {
         "token": {
          "$ref": "#/components/schemas/SpotTokenIndex"
         }
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
  "exchange.spotDeployEnableFreezePrivilege": {
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
       "enableFreezePrivilege"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "enableFreezePrivilege": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "token"
        ],
        "properties": {
         "token": {
          "$ref": "#/components/schemas/SpotTokenIndex"
         }
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
  "exchange.spotDeployFreezeUser": {
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
       "freezeUser"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "freezeUser": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "token",
         "user",
         "freeze"
        ],
        "properties": {
         "token": {
          "$ref": "#/components/schemas/SpotTokenIndex"
         },
         "user": {
          "$ref": "#/components/schemas/Address"
         },
         "freeze": {
          "type": "boolean"
         }
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
  "exchange.spotDeployRevokeFreezePrivilege": {
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
       "revokeFreezePrivilege"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "revokeFreezePrivilege": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "token"
        ],
        "properties": {
         "token": {
          "$ref": "#/components/schemas/SpotTokenIndex"
         }
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
  "exchange.spotDeploySetTokenAnnotation": {
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
       "setTokenAnnotation"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "setTokenAnnotation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "token",
         "annotation"
        ],
        "properties": {
         "token": {
          "$ref": "#/components/schemas/SpotTokenIndex"
         },
         "annotation": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "category",
           "description",
           "displayName",
           "keywords"
          ],
          "properties": {
           "category": {
            "type": "string",
            "maxLength": 15
           },
           "description": {
            "type": "string",
            "maxLength": 400
           },
           "displayName": {
            "type": [
             "string",
             "null"
            ]
           },
           "keywords": {
            "type": "array",
            "items": {
             "type": "string"
            }
           }
          }
         }
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
  "exchange.spotDeploySetDeployerLabel": {
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
       "setDeployerLabel"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "setDeployerLabel": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "label"
        ],
        "properties": {
         "label": {
          "type": "string",
          "pattern": "^[a-z0-9]{2,4}$"
         }
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
  "exchange.spotDeployRequestEvmContract": {
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
       "requestEvmContract"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "requestEvmContract": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "token",
         "address",
         "evmExtraWeiDecimals"
        ],
        "properties": {
         "token": {
          "$ref": "#/components/schemas/SpotTokenIndex"
         },
         "address": {
          "$ref": "#/components/schemas/Address"
         },
         "evmExtraWeiDecimals": {
          "type": "integer",
          "minimum": -2,
          "maximum": 18
         }
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
  "exchange.finalizeEvmContract": {
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
       "token",
       "input"
      ],
      "properties": {
       "type": {
        "const": "finalizeEvmContract"
       },
       "token": {
        "$ref": "#/components/schemas/SpotTokenIndex"
       },
       "input": {
        "oneOf": [
         {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "create"
          ],
          "properties": {
           "create": {
            "type": "object",
            "additionalProperties": false,
            "required": [
             "nonce"
            ],
            "properties": {
             "nonce": {
              "type": "integer",
              "minimum": 0
             }
            }
           }
          }
         },
         {
          "type": "string",
          "enum": [
           "firstStorageSlot",
           "customStorageSlot"
          ]
         }
        ]
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
  "exchange.borrowLend": {
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
       "operation",
       "token",
       "amount"
      ],
      "properties": {
       "type": {
        "const": "borrowLend"
       },
       "operation": {
        "type": "string",
        "enum": [
         "supply",
         "withdraw",
         "repay",
         "borrow"
        ]
       },
       "token": {
        "type": "integer",
        "minimum": 0
       },
       "amount": {
        "$ref": "#/components/schemas/PositiveDecimalOrNull",
        "x-unit": "token"
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
  "exchange.modify": {
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
       "oid",
       "order"
      ],
      "properties": {
       "type": {
        "const": "modify"
       },
       "oid": {
        "$ref": "#/components/schemas/OrderToChange"
       },
       "order": {
        "$ref": "#/components/schemas/Order"
       },
       "a": {
        "$ref": "#/components/schemas/AlwaysPlace"
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
       },
       {
        "$ref": "#/components/schemas/OrderChangeRefused"
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
  "exchange.batchModify": {
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
       "modifies"
      ],
      "properties": {
       "type": {
        "const": "batchModify"
       },
       "modifies": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "object",
         "additionalProperties": false,
         "required": [
          "oid",
          "order"
         ],
         "properties": {
          "oid": {
           "$ref": "#/components/schemas/OrderToChange"
          },
          "order": {
           "$ref": "#/components/schemas/Order"
          }
         }
        }
       },
       "a": {
        "$ref": "#/components/schemas/AlwaysPlace"
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
  "exchange.cancel": {
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
       "cancels"
      ],
      "properties": {
       "type": {
        "const": "cancel"
       },
       "cancels": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "object",
         "additionalProperties": false,
         "required": [
          "a",
          "o"
         ],
         "properties": {
          "a": {
           "$ref": "#/components/schemas/AssetId"
          },
          "o": {
           "type": "integer",
           "minimum": 0
          }
         }
        }
       },
       "f": {
        "$ref": "#/components/schemas/FastCancel"
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
        "$ref": "#/components/schemas/CancelsDone"
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
  "exchange.cancelByCloid": {
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
       "cancels"
      ],
      "properties": {
       "type": {
        "const": "cancelByCloid"
       },
       "cancels": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "object",
         "additionalProperties": false,
         "required": [
          "asset",
          "cloid"
         ],
         "properties": {
          "asset": {
           "$ref": "#/components/schemas/AssetId"
          },
          "cloid": {
           "$ref": "#/components/schemas/ClientOrderIdGiven"
          }
         }
        }
       },
       "f": {
        "$ref": "#/components/schemas/FastCancel"
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
        "$ref": "#/components/schemas/CancelsDone"
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
  "exchange.scheduleCancel": {
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
       "type"
      ],
      "properties": {
       "type": {
        "const": "scheduleCancel"
       },
       "time": {
        "type": "integer",
        "minimum": 0,
        "maximum": 9007199254740991,
        "x-unit": "ms"
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
  "exchange.twapOrder": {
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
       "twap"
      ],
      "properties": {
       "type": {
        "const": "twapOrder"
       },
       "twap": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "a",
         "b",
         "s",
         "r",
         "m",
         "t"
        ],
        "properties": {
         "a": {
          "$ref": "#/components/schemas/AssetId"
         },
         "b": {
          "type": "boolean"
         },
         "s": {
          "$ref": "#/components/schemas/PositiveDecimal",
          "x-unit": "base asset"
         },
         "r": {
          "type": "boolean"
         },
         "m": {
          "type": "integer",
          "minimum": 5,
          "maximum": 1440,
          "x-unit": "min"
         },
         "t": {
          "type": "boolean"
         }
        }
       },
       "details": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "t",
         "s"
        ],
        "properties": {
         "t": {
          "type": [
           "object",
           "null"
          ],
          "additionalProperties": false,
          "required": [
           "p",
           "a"
          ],
          "properties": {
           "p": {
            "$ref": "#/components/schemas/PositiveDecimal",
            "x-unit": "quote asset"
           },
           "a": {
            "type": "boolean"
           }
          }
         },
         "s": {
          "$ref": "#/components/schemas/PositiveDecimalOrNull",
          "x-unit": "quote asset"
         }
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
            "const": "twapOrder"
           },
           "data": {
            "type": "object",
            "required": [
             "status"
            ],
            "properties": {
             "status": {
              "type": "object",
              "required": [
               "running"
              ],
              "properties": {
               "running": {
                "type": "object",
                "required": [
                 "twapId"
                ],
                "properties": {
                 "twapId": {
                  "type": "integer"
                 }
                }
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
        "type": "object",
        "x-arm": "error",
        "minProperties": 2,
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
            "const": "twapOrder"
           },
           "data": {
            "type": "object",
            "required": [
             "status"
            ],
            "properties": {
             "status": {
              "type": "object",
              "required": [
               "error"
              ],
              "properties": {
               "error": {
                "type": "string"
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
  "exchange.twapCancel": {
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
       "a",
       "t"
      ],
      "properties": {
       "type": {
        "const": "twapCancel"
       },
       "a": {
        "$ref": "#/components/schemas/AssetId"
       },
       "t": {
        "type": "integer",
        "minimum": 0
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
            "const": "twapCancel"
           },
           "data": {
            "type": "object",
            "required": [
             "status"
            ],
            "properties": {
             "status": {
              "const": "success"
             }
            }
           }
          }
         }
        }
       },
       {
        "type": "object",
        "x-arm": "error",
        "minProperties": 2,
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
            "const": "twapCancel"
           },
           "data": {
            "type": "object",
            "required": [
             "status"
            ],
            "properties": {
             "status": {
              "type": "object",
              "required": [
               "error"
              ],
              "properties": {
               "error": {
                "type": "string"
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
  "exchange.userOutcomeSplitOutcome": {
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
       "splitOutcome"
      ],
      "properties": {
       "type": {
        "const": "userOutcome"
       },
       "splitOutcome": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "outcome",
         "amount"
        ],
        "properties": {
         "outcome": {
          "$ref": "#/components/schemas/OutcomeIndex"
         },
         "amount": {
          "$ref": "#/components/schemas/PositiveDecimal",
          "x-unit": "shares"
         }
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
  "exchange.userOutcomeMergeOutcome": {
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
       "mergeOutcome"
      ],
      "properties": {
       "type": {
        "const": "userOutcome"
       },
       "mergeOutcome": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "outcome",
         "amount"
        ],
        "properties": {
         "outcome": {
          "$ref": "#/components/schemas/OutcomeIndex"
         },
         "amount": {
          "$ref": "#/components/schemas/SharesOrAll"
         }
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
  "exchange.userOutcomeMergeQuestion": {
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
       "mergeQuestion"
      ],
      "properties": {
       "type": {
        "const": "userOutcome"
       },
       "mergeQuestion": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "question",
         "amount"
        ],
        "properties": {
         "question": {
          "$ref": "#/components/schemas/QuestionIndex"
         },
         "amount": {
          "$ref": "#/components/schemas/SharesOrAll"
         }
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
  "exchange.userOutcomeNegateOutcome": {
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
       "negateOutcome"
      ],
      "properties": {
       "type": {
        "const": "userOutcome"
       },
       "negateOutcome": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "question",
         "outcome",
         "amount"
        ],
        "properties": {
         "question": {
          "$ref": "#/components/schemas/QuestionIndex"
         },
         "outcome": {
          "$ref": "#/components/schemas/OutcomeIndex"
         },
         "amount": {
          "$ref": "#/components/schemas/PositiveDecimal",
          "x-unit": "shares"
         }
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
  "exchange.activateOutcomeDeployer": {
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
       "isDeactivate"
      ],
      "properties": {
       "type": {
        "const": "activateOutcomeDeployer"
       },
       "isDeactivate": {
        "type": "boolean"
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
  "exchange.activateOutcomeDeployerActivate": {
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
       "activate"
      ],
      "properties": {
       "type": {
        "const": "activateOutcomeDeployer"
       },
       "activate": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "venueName"
        ],
        "properties": {
         "venueName": {
          "$ref": "#/components/schemas/VenueName"
         }
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
  "exchange.activateOutcomeDeployerDeactivate": {
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
       "deactivate"
      ],
      "properties": {
       "type": {
        "const": "activateOutcomeDeployer"
       },
       "deactivate": {
        "const": null
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
  "exchange.outcomeDeployRegisterStandaloneOutcomeFromTemplate": {
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
       "venue",
       "operation"
      ],
      "properties": {
       "type": {
        "const": "outcomeDeploy"
       },
       "venue": {
        "$ref": "#/components/schemas/VenueName"
       },
       "operation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "registerStandaloneOutcomeFromTemplate"
        ],
        "properties": {
         "registerStandaloneOutcomeFromTemplate": {
          "$ref": "#/components/schemas/OutcomeTemplateInstanceWithFee"
         }
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
  "exchange.outcomeDeployRegisterQuestionFromTemplate": {
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
       "venue",
       "operation"
      ],
      "properties": {
       "type": {
        "const": "outcomeDeploy"
       },
       "venue": {
        "$ref": "#/components/schemas/VenueName"
       },
       "operation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "registerQuestionFromTemplate"
        ],
        "properties": {
         "registerQuestionFromTemplate": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "questionTemplateInstance",
           "namedOutcomeTemplateInstances"
          ],
          "properties": {
           "questionTemplateInstance": {
            "$ref": "#/components/schemas/OutcomeTemplateInstanceWithFee"
           },
           "namedOutcomeTemplateInstances": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
             "$ref": "#/components/schemas/OutcomeTemplateInstance"
            }
           }
          }
         }
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
  "exchange.outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate": {
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
       "venue",
       "operation"
      ],
      "properties": {
       "type": {
        "const": "outcomeDeploy"
       },
       "venue": {
        "$ref": "#/components/schemas/VenueName"
       },
       "operation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "registerAndAssociateNamedOutcomeFromTemplate"
        ],
        "properties": {
         "registerAndAssociateNamedOutcomeFromTemplate": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "question",
           "namedOutcomeTemplateInstance"
          ],
          "properties": {
           "question": {
            "$ref": "#/components/schemas/QuestionIndex"
           },
           "namedOutcomeTemplateInstance": {
            "$ref": "#/components/schemas/OutcomeTemplateInstance"
           }
          }
         }
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
  "exchange.outcomeDeploySettleOutcome": {
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
       "venue",
       "operation"
      ],
      "properties": {
       "type": {
        "const": "outcomeDeploy"
       },
       "venue": {
        "$ref": "#/components/schemas/VenueName"
       },
       "operation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "settleOutcome"
        ],
        "properties": {
         "settleOutcome": {
          "$ref": "#/components/schemas/OutcomeSettlementGiven"
         }
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
  "exchange.outcomeDeploySettleQuestion2": {
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
       "venue",
       "operation"
      ],
      "properties": {
       "type": {
        "const": "outcomeDeploy"
       },
       "venue": {
        "$ref": "#/components/schemas/VenueName"
       },
       "operation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "settleQuestion2"
        ],
        "properties": {
         "settleQuestion2": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "question",
           "outcomeSettlements",
           "nameAndDescription"
          ],
          "properties": {
           "question": {
            "$ref": "#/components/schemas/QuestionIndex"
           },
           "outcomeSettlements": {
            "type": "array",
            "minItems": 1,
            "items": {
             "$ref": "#/components/schemas/OutcomeSettlementGiven"
            }
           },
           "nameAndDescription": {
            "$ref": "#/components/schemas/NameAndDescription"
           }
          }
         }
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
  "exchange.outcomeDeploySetSubDeployers": {
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
       "venue",
       "operation"
      ],
      "properties": {
       "type": {
        "const": "outcomeDeploy"
       },
       "venue": {
        "$ref": "#/components/schemas/VenueName"
       },
       "operation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "setSubDeployers"
        ],
        "properties": {
         "setSubDeployers": {
          "$ref": "#/components/schemas/SubDeployerChanges"
         }
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
  "exchange.spotDeployOutcomeRegisterStandaloneOutcomeFromTemplate": {
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
       "outcome"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "outcome": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "registerStandaloneOutcomeFromTemplate"
        ],
        "properties": {
         "registerStandaloneOutcomeFromTemplate": {
          "$ref": "#/components/schemas/OutcomeTemplateInstance"
         }
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
  "exchange.spotDeployOutcomeRegisterQuestionFromTemplate": {
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
       "outcome"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "outcome": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "registerQuestionFromTemplate"
        ],
        "properties": {
         "registerQuestionFromTemplate": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "questionTemplateInstance",
           "namedOutcomeTemplateInstances"
          ],
          "properties": {
           "questionTemplateInstance": {
            "$ref": "#/components/schemas/OutcomeTemplateInstance"
           },
           "namedOutcomeTemplateInstances": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
             "$ref": "#/components/schemas/OutcomeTemplateInstance"
            }
           }
          }
         }
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
  "exchange.spotDeployOutcomeSettleOutcome": {
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
       "outcome"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "outcome": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "settleOutcome"
        ],
        "properties": {
         "settleOutcome": {
          "$ref": "#/components/schemas/OutcomeSettlementGiven"
         }
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
  "exchange.spotDeployOutcomeSettleQuestion2": {
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
       "outcome"
      ],
      "properties": {
       "type": {
        "const": "spotDeploy"
       },
       "outcome": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "settleQuestion2"
        ],
        "properties": {
         "settleQuestion2": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "question",
           "outcomeSettlements",
           "nameAndDescription"
          ],
          "properties": {
           "question": {
            "$ref": "#/components/schemas/QuestionIndex"
           },
           "outcomeSettlements": {
            "type": "array",
            "minItems": 1,
            "items": {
             "$ref": "#/components/schemas/OutcomeSettlementGiven"
            }
           },
           "nameAndDescription": {
            "$ref": "#/components/schemas/NameAndDescription"
           }
          }
         }
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
  "exchange.noop": {
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
       "type"
      ],
      "properties": {
       "type": {
        "const": "noop"
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
  "exchange.reserveRequestWeight": {
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
       "weight"
      ],
      "properties": {
       "type": {
        "const": "reserveRequestWeight"
       },
       "weight": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1844674407370955,
        "x-unit": "actions"
       },
       "destination": {
        "$ref": "#/components/schemas/Address"
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
  "exchange.setReferrer": {
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
       "code"
      ],
      "properties": {
       "type": {
        "const": "setReferrer"
       },
       "code": {
        "type": "string",
        "minLength": 1,
        "maxLength": 20
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
  "exchange.registerReferrer": {
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
       "code"
      ],
      "properties": {
       "type": {
        "const": "registerReferrer"
       },
       "code": {
        "type": "string",
        "minLength": 1,
        "maxLength": 20
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
  "exchange.claimRewards": {
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
       "type"
      ],
      "properties": {
       "type": {
        "const": "claimRewards"
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
  "exchange.setDisplayName": {
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
       "displayName"
      ],
      "properties": {
       "type": {
        "const": "setDisplayName"
       },
       "displayName": {
        "type": "string",
        "maxLength": 20
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
  "exchange.spotUser": {
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
       "toggleSpotDusting"
      ],
      "properties": {
       "type": {
        "const": "spotUser"
       },
       "toggleSpotDusting": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "optOut"
        ],
        "properties": {
         "optOut": {
          "type": "boolean"
         }
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
  "exchange.evmUserModify": {
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
       "usingBigBlocks"
      ],
      "properties": {
       "type": {
        "const": "evmUserModify"
       },
       "usingBigBlocks": {
        "type": "boolean"
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
  "exchange.agentEnableDexAbstraction": {
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
       "type"
      ],
      "properties": {
       "type": {
        "const": "agentEnableDexAbstraction"
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
  "exchange.agentSetAbstraction": {
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
       "abstraction"
      ],
      "properties": {
       "type": {
        "const": "agentSetAbstraction"
       },
       "abstraction": {
        "type": "string",
        "enum": [
         "i",
         "u",
         "p"
        ]
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
  "exchange.validatorL1Stream": {
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
       "riskFreeRate"
      ],
      "properties": {
       "type": {
        "const": "validatorL1Stream"
       },
       "riskFreeRate": {
        "$ref": "#/components/schemas/UnsignedDecimal",
        "x-unit": "ratio"
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
  "exchange.gossipPriorityBid": {
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
       "slotId",
       "ip",
       "maxGas"
      ],
      "properties": {
       "type": {
        "const": "gossipPriorityBid"
       },
       "slotId": {
        "type": "integer",
        "enum": [
         0,
         1
        ]
       },
       "ip": {
        "$ref": "#/components/schemas/IpAddress"
       },
       "maxGas": {
        "type": "integer",
        "minimum": 0,
        "x-unit": "1e-8 HYPE"
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
  "exchange.authorizeAqav2Role": {
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
       "token",
       "role"
      ],
      "properties": {
       "type": {
        "const": "authorizeAqav2Role"
       },
       "token": {
        "type": "integer",
        "minimum": 0
       },
       "role": {
        "type": "string",
        "enum": [
         "technical",
         "treasury"
        ]
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
  "exchange.cDeposit": {
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
       "wei",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "cDeposit"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "hyperliquidChain": {
        "$ref": "#/components/schemas/Chain"
       },
       "wei": {
        "type": "integer",
        "minimum": 1,
        "maximum": 9007199254740991,
        "x-unit": "1e-8 HYPE"
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
  "exchange.cWithdraw": {
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
       "wei",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "cWithdraw"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "hyperliquidChain": {
        "$ref": "#/components/schemas/Chain"
       },
       "wei": {
        "type": "integer",
        "minimum": 1,
        "maximum": 9007199254740991,
        "x-unit": "1e-8 HYPE"
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
  "exchange.tokenDelegate": {
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
       "validator",
       "wei",
       "isUndelegate",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "tokenDelegate"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "hyperliquidChain": {
        "$ref": "#/components/schemas/Chain"
       },
       "validator": {
        "$ref": "#/components/schemas/Address"
       },
       "wei": {
        "type": "integer",
        "minimum": 1,
        "maximum": 9007199254740991,
        "x-unit": "1e-8 HYPE"
       },
       "isUndelegate": {
        "type": "boolean"
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
  "exchange.linkStakingUser": {
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
       "user",
       "isFinalize",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "linkStakingUser"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "hyperliquidChain": {
        "$ref": "#/components/schemas/Chain"
       },
       "user": {
        "$ref": "#/components/schemas/Address"
       },
       "isFinalize": {
        "type": "boolean"
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
  "exchange.stakingLinkDisableTradingUser": {
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
       "tradingUser",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "stakingLinkDisableTradingUser"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "hyperliquidChain": {
        "$ref": "#/components/schemas/Chain"
       },
       "tradingUser": {
        "$ref": "#/components/schemas/Address"
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
        "$ref": "#/components/schemas/PositiveDecimal",
        "x-unit": "USDC"
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
  "exchange.withdraw3": {
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
        "const": "withdraw3"
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
        "$ref": "#/components/schemas/PositiveDecimal",
        "x-unit": "USDC"
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
  "exchange.spotSend": {
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
       "token",
       "amount",
       "time"
      ],
      "properties": {
       "type": {
        "const": "spotSend"
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
       "token": {
        "$ref": "#/components/schemas/TransferToken"
       },
       "amount": {
        "$ref": "#/components/schemas/PositiveDecimal",
        "x-unit": "token"
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
  "exchange.usdClassTransfer": {
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
       "amount",
       "toPerp",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "usdClassTransfer"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "hyperliquidChain": {
        "$ref": "#/components/schemas/Chain"
       },
       "amount": {
        "type": "string",
        "pattern": "^(?!0(\\.0+)?( |$))(0|[1-9][0-9]{0,17})((\\.[0-9]{1,8})?|(\\.[0-9]{0,7}[1-9])? subaccount:0x[0-9a-f]{40})$",
        "x-unit": "USDC",
        "examples": [
         "12.5"
        ]
       },
       "toPerp": {
        "type": "boolean"
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
  "exchange.sendAsset": {
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
       "sourceDex",
       "destinationDex",
       "token",
       "amount",
       "fromSubAccount",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "sendAsset"
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
       "sourceDex": {
        "$ref": "#/components/schemas/TransferDex"
       },
       "destinationDex": {
        "$ref": "#/components/schemas/TransferDex"
       },
       "token": {
        "$ref": "#/components/schemas/TransferTokenOrUsdc"
       },
       "amount": {
        "$ref": "#/components/schemas/PositiveDecimal",
        "x-unit": "token"
       },
       "fromSubAccount": {
        "$ref": "#/components/schemas/TransferSubAccount"
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
  "exchange.agentSendAsset": {
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
       "destination",
       "sourceDex",
       "destinationDex",
       "token",
       "amount",
       "fromSubAccount",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "agentSendAsset"
       },
       "destination": {
        "$ref": "#/components/schemas/Address"
       },
       "sourceDex": {
        "$ref": "#/components/schemas/TransferDex"
       },
       "destinationDex": {
        "$ref": "#/components/schemas/TransferDex"
       },
       "token": {
        "$ref": "#/components/schemas/TransferTokenOrUsdc"
       },
       "amount": {
        "$ref": "#/components/schemas/PositiveDecimal",
        "x-unit": "token"
       },
       "fromSubAccount": {
        "$ref": "#/components/schemas/TransferSubAccount"
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
  "exchange.sendToEvmWithData": {
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
       "token",
       "amount",
       "sourceDex",
       "destinationRecipient",
       "addressEncoding",
       "destinationChainId",
       "gasLimit",
       "data",
       "nonce"
      ],
      "properties": {
       "type": {
        "const": "sendToEvmWithData"
       },
       "signatureChainId": {
        "$ref": "#/components/schemas/SignatureChainId"
       },
       "hyperliquidChain": {
        "$ref": "#/components/schemas/Chain"
       },
       "token": {
        "$ref": "#/components/schemas/TransferTokenOrUsdc"
       },
       "amount": {
        "$ref": "#/components/schemas/PositiveDecimal",
        "x-unit": "token"
       },
       "sourceDex": {
        "$ref": "#/components/schemas/TransferDex"
       },
       "destinationRecipient": {
        "type": "string",
        "pattern": "^(0x([0-9a-f]{2})+|[1-9A-HJ-NP-Za-km-z]{1,128})$"
       },
       "addressEncoding": {
        "type": "string",
        "enum": [
         "hex",
         "base58"
        ]
       },
       "destinationChainId": {
        "type": "integer",
        "minimum": 0,
        "maximum": 4294967295
       },
       "gasLimit": {
        "type": "integer",
        "minimum": 0,
        "maximum": 9007199254740991,
        "x-unit": "gas"
       },
       "data": {
        "type": "string",
        "pattern": "^0x([0-9a-f]{2})*$"
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
  "exchange.hip3LiquidatorTransfer": {
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
       "dex",
       "ntl",
       "isDeposit"
      ],
      "properties": {
       "type": {
        "const": "hip3LiquidatorTransfer"
       },
       "dex": {
        "type": "string",
        "minLength": 1
       },
       "ntl": {
        "type": "integer",
        "minimum": 1000000000,
        "maximum": 9007199000000000,
        "multipleOf": 1000000000,
        "x-unit": "1e-6 collateral token"
       },
       "isDeposit": {
        "type": "boolean"
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
  "exchange.cSignerActionJailSelf": {
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
       "jailSelf"
      ],
      "properties": {
       "type": {
        "const": "CSignerAction"
       },
       "jailSelf": {
        "const": null
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
  "exchange.cSignerActionUnjailSelf": {
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
       "unjailSelf"
      ],
      "properties": {
       "type": {
        "const": "CSignerAction"
       },
       "unjailSelf": {
        "const": null
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
  "exchange.cValidatorActionChangeProfile": {
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
       "changeProfile"
      ],
      "properties": {
       "type": {
        "const": "CValidatorAction"
       },
       "changeProfile": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "node_ip",
         "name",
         "description",
         "unjailed",
         "disable_delegations",
         "commission_bps",
         "signer"
        ],
        "properties": {
         "node_ip": {
          "type": [
           "object",
           "null"
          ],
          "additionalProperties": false,
          "required": [
           "Ip"
          ],
          "properties": {
           "Ip": {
            "$ref": "#/components/schemas/IpAddress"
           }
          }
         },
         "name": {
          "type": [
           "string",
           "null"
          ]
         },
         "description": {
          "type": [
           "string",
           "null"
          ]
         },
         "unjailed": {
          "type": "boolean"
         },
         "disable_delegations": {
          "type": [
           "boolean",
           "null"
          ]
         },
         "commission_bps": {
          "type": [
           "integer",
           "null"
          ],
          "minimum": 0,
          "maximum": 10000,
          "x-unit": "0.01 %"
         },
         "signer": {
          "type": [
           "string",
           "null"
          ],
          "pattern": "^0x[0-9a-f]{40}$"
         }
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
  "exchange.cValidatorActionRegister": {
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
       "register"
      ],
      "properties": {
       "type": {
        "const": "CValidatorAction"
       },
       "register": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "profile",
         "unjailed",
         "initial_wei"
        ],
        "properties": {
         "profile": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "node_ip",
           "name",
           "description",
           "delegations_disabled",
           "commission_bps",
           "signer"
          ],
          "properties": {
           "node_ip": {
            "type": "object",
            "additionalProperties": false,
            "required": [
             "Ip"
            ],
            "properties": {
             "Ip": {
              "$ref": "#/components/schemas/IpAddress"
             }
            }
           },
           "name": {
            "type": "string"
           },
           "description": {
            "type": "string"
           },
           "delegations_disabled": {
            "type": "boolean"
           },
           "commission_bps": {
            "type": "integer",
            "minimum": 0,
            "maximum": 10000,
            "x-unit": "0.01 %"
           },
           "signer": {
            "$ref": "#/components/schemas/Address"
           }
          }
         },
         "unjailed": {
          "type": "boolean"
         },
         "initial_wei": {
          "type": "integer",
          "minimum": 0,
          "x-unit": "1e-8 HYPE"
         }
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
  "exchange.cValidatorActionUnregister": {
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
       "unregister"
      ],
      "properties": {
       "type": {
        "const": "CValidatorAction"
       },
       "unregister": {
        "const": null
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
  "exchange.createSubAccount": {
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
       "name"
      ],
      "properties": {
       "type": {
        "const": "createSubAccount"
       },
       "name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 16
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
            "const": "createSubAccount"
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
  "exchange.subAccountModify": {
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
       "subAccountUser",
       "name"
      ],
      "properties": {
       "type": {
        "const": "subAccountModify"
       },
       "subAccountUser": {
        "$ref": "#/components/schemas/Address"
       },
       "name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 16
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
  "exchange.subAccountTransfer": {
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
       "subAccountUser",
       "isDeposit",
       "usd"
      ],
      "properties": {
       "type": {
        "const": "subAccountTransfer"
       },
       "subAccountUser": {
        "$ref": "#/components/schemas/Address"
       },
       "isDeposit": {
        "type": "boolean"
       },
       "usd": {
        "type": "integer",
        "minimum": 1,
        "maximum": 9007199254740991,
        "x-unit": "1e-6 USDC"
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
  "exchange.subAccountSpotTransfer": {
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
       "subAccountUser",
       "isDeposit",
       "token",
       "amount"
      ],
      "properties": {
       "type": {
        "const": "subAccountSpotTransfer"
       },
       "subAccountUser": {
        "$ref": "#/components/schemas/Address"
       },
       "isDeposit": {
        "type": "boolean"
       },
       "token": {
        "$ref": "#/components/schemas/TransferToken"
       },
       "amount": {
        "$ref": "#/components/schemas/PositiveDecimal",
        "x-unit": "token"
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
        "minimum": 100000000,
        "maximum": 9007199254740991,
        "x-unit": "1e-6 USDC"
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
  "exchange.vaultModify": {
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
       "vaultAddress",
       "allowDeposits",
       "alwaysCloseOnWithdraw"
      ],
      "properties": {
       "type": {
        "const": "vaultModify"
       },
       "vaultAddress": {
        "$ref": "#/components/schemas/Address"
       },
       "allowDeposits": {
        "type": [
         "boolean",
         "null"
        ]
       },
       "alwaysCloseOnWithdraw": {
        "type": [
         "boolean",
         "null"
        ]
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
  "exchange.vaultTransfer": {
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
       "vaultAddress",
       "isDeposit",
       "usd"
      ],
      "properties": {
       "type": {
        "const": "vaultTransfer"
       },
       "vaultAddress": {
        "$ref": "#/components/schemas/Address"
       },
       "isDeposit": {
        "type": "boolean"
       },
       "usd": {
        "type": "integer",
        "minimum": 1,
        "maximum": 9007199254740991,
        "x-unit": "1e-6 USDC"
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
  "exchange.vaultDistribute": {
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
       "vaultAddress",
       "usd"
      ],
      "properties": {
       "type": {
        "const": "vaultDistribute"
       },
       "vaultAddress": {
        "$ref": "#/components/schemas/Address"
       },
       "usd": {
        "type": "integer",
        "minimum": 0,
        "maximum": 9007199254740991,
        "x-unit": "1e-6 USDC"
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
        "minimum": 1,
        "x-unit": "times"
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
        },
        "x-unit": "1e-6 USDC"
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
        "pattern": "^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,5})(\\.[0-9]{1,8})?$",
        "x-unit": "times"
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
  "explorer.blockDetails": {
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
     "height"
    ],
    "properties": {
     "type": {
      "const": "blockDetails"
     },
     "height": {
      "type": "integer",
      "minimum": 0
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
         "type",
         "blockDetails"
        ],
        "properties": {
         "type": {
          "const": "blockDetails"
         },
         "blockDetails": {
          "type": "object",
          "required": [
           "blockTime",
           "hash",
           "height",
           "numTxs",
           "proposer",
           "txs"
          ],
          "properties": {
           "blockTime": {
            "type": "integer",
            "x-unit": "ms"
           },
           "hash": {
            "$ref": "#/components/schemas/ExplorerHash"
           },
           "height": {
            "type": "integer"
           },
           "numTxs": {
            "type": "integer"
           },
           "proposer": {
            "$ref": "#/components/schemas/AnsweredAddress"
           },
           "txs": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/ExplorerTransaction"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ExplorerError"
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
  "explorer.txDetails": {
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
     "hash"
    ],
    "properties": {
     "type": {
      "const": "txDetails"
     },
     "hash": {
      "type": "string",
      "pattern": "^0x[0-9a-f]{64}$"
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
         "type",
         "tx"
        ],
        "properties": {
         "type": {
          "const": "txDetails"
         },
         "tx": {
          "$ref": "#/components/schemas/ExplorerTransaction"
         }
        }
       },
       {
        "$ref": "#/components/schemas/ExplorerError"
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
  "explorer.userDetails": {
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
      "const": "userDetails"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
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
         "type",
         "txs"
        ],
        "properties": {
         "type": {
          "const": "userDetails"
         },
         "txs": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "action",
            "block",
            "error",
            "hash",
            "time",
            "user"
           ],
           "properties": {
            "action": {
             "oneOf": [
              {
               "$ref": "#/components/schemas/ExplorerAction"
              },
              {
               "type": "array",
               "items": {}
              }
             ]
            },
            "block": {
             "type": "integer"
            },
            "error": {
             "type": [
              "string",
              "null"
             ]
            },
            "hash": {
             "$ref": "#/components/schemas/ExplorerHash"
            },
            "time": {
             "type": "integer",
             "x-unit": "ms"
            },
            "user": {
             "$ref": "#/components/schemas/AnsweredAddress"
            }
           }
          }
         }
        }
       },
       {
        "$ref": "#/components/schemas/ExplorerError"
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
  "info.spotClearinghouseState": {
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
      "const": "spotClearinghouseState"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "$ref": "#/components/schemas/SpotClearinghouseState"
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
  "info.userFunding": {
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
      "const": "userFunding"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     },
     "startTime": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "endTime": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FundingPayment"
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
  "info.userNonFundingLedgerUpdates": {
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
      "const": "userNonFundingLedgerUpdates"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     },
     "startTime": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "endTime": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/LedgerUpdate"
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
  "info.portfolio": {
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
      "const": "portfolio"
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
       "type": "array",
       "items": [
        {
         "type": "string",
         "x-known-values": [
          "day",
          "week",
          "month",
          "allTime",
          "perpDay",
          "perpWeek",
          "perpMonth",
          "perpAllTime"
         ]
        },
        {
         "type": "object",
         "required": [
          "accountValueHistory",
          "pnlHistory",
          "vlm"
         ],
         "properties": {
          "accountValueHistory": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/ValueAtTime"
           }
          },
          "pnlHistory": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/ValueAtTime"
           }
          },
          "vlm": {
           "$ref": "#/components/schemas/Decimal",
           "x-unit": "USDC"
          }
         }
        }
       ],
       "minItems": 2,
       "maxItems": 2,
       "additionalItems": false
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
  "info.userFees": {
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
      "const": "userFees"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "$ref": "#/components/schemas/UserFees"
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
  "info.subAccounts": {
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
      "const": "subAccounts"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/SubAccount"
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
  "info.subAccounts2": {
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
      "const": "subAccounts2"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "object",
       "required": [
        "name",
        "subAccountUser",
        "master",
        "dexToClearinghouseState",
        "spotState"
       ],
       "properties": {
        "name": {
         "type": "string"
        },
        "subAccountUser": {
         "$ref": "#/components/schemas/AnsweredAddress"
        },
        "master": {
         "$ref": "#/components/schemas/AnsweredAddress"
        },
        "dexToClearinghouseState": {
         "type": "array",
         "items": {
          "type": "array",
          "items": [
           {
            "type": "string"
           },
           {
            "$ref": "#/components/schemas/ClearinghouseState"
           }
          ],
          "minItems": 2,
          "maxItems": 2,
          "additionalItems": false
         }
        },
        "spotState": {
         "$ref": "#/components/schemas/SpotClearinghouseState"
        },
        "abstraction": {
         "$ref": "#/components/schemas/AccountAbstraction"
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
  "info.webData2": {
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
      "const": "webData2"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "$ref": "#/components/schemas/WebData2"
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
  "info.webData3": {
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
      "const": "webData3"
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
       "userState",
       "perpDexStates"
      ],
      "properties": {
       "userState": {
        "type": "object",
        "required": [
         "agentAddress",
         "agentValidUntil",
         "cumLedger",
         "serverTime",
         "isVault",
         "user"
        ],
        "properties": {
         "agentAddress": {
          "$ref": "#/components/schemas/AnsweredAddressOrNull"
         },
         "agentValidUntil": {
          "type": [
           "integer",
           "null"
          ],
          "x-unit": "ms"
         },
         "cumLedger": {
          "$ref": "#/components/schemas/Decimal",
          "x-unit": "USDC"
         },
         "serverTime": {
          "type": "integer",
          "x-unit": "ms"
         },
         "isVault": {
          "type": "boolean"
         },
         "user": {
          "$ref": "#/components/schemas/AnsweredAddress"
         },
         "optOutOfSpotDusting": {
          "type": "boolean"
         },
         "dexAbstractionEnabled": {
          "type": "boolean"
         },
         "abstraction": {
          "$ref": "#/components/schemas/AccountAbstraction"
         }
        }
       },
       "perpDexStates": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "totalVaultEquity"
         ],
         "properties": {
          "totalVaultEquity": {
           "$ref": "#/components/schemas/Decimal",
           "x-unit": "USDC"
          },
          "perpsAtOpenInterestCap": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "leadingVaults": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/LedVault"
           }
          }
         }
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
  "info.batchClearinghouseStates": {
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
     "users"
    ],
    "properties": {
     "type": {
      "const": "batchClearinghouseStates"
     },
     "users": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Address"
      }
     },
     "dex": {
      "$ref": "#/components/schemas/Dex"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "$ref": "#/components/schemas/BatchClearinghouseStates"
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
  "info.borrowLendUserState": {
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
      "const": "borrowLendUserState"
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
       "tokenToState",
       "health",
       "healthFactor"
      ],
      "properties": {
       "tokenToState": {
        "type": "array",
        "items": {
         "type": "array",
         "items": [
          {
           "type": "integer"
          },
          {
           "type": "object",
           "required": [
            "borrow",
            "supply"
           ],
           "properties": {
            "borrow": {
             "$ref": "#/components/schemas/BorrowLendAmount"
            },
            "supply": {
             "$ref": "#/components/schemas/BorrowLendAmount"
            }
           }
          }
         ],
         "minItems": 2,
         "maxItems": 2,
         "additionalItems": false
        }
       },
       "health": {
        "type": "string",
        "x-known-values": [
         "healthy",
         "atRisk",
         "marketLiquidatable",
         "backstopLiquidatable"
        ]
       },
       "healthFactor": {
        "$ref": "#/components/schemas/DecimalOrNull"
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
  "info.borrowLendReserveState": {
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
     "token"
    ],
    "properties": {
     "type": {
      "const": "borrowLendReserveState"
     },
     "token": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "$ref": "#/components/schemas/BorrowLendReserve"
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
  "info.allBorrowLendReserveStates": {
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
      "const": "allBorrowLendReserveStates"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "type": "array",
       "items": [
        {
         "type": "integer"
        },
        {
         "$ref": "#/components/schemas/BorrowLendReserve"
        }
       ],
       "minItems": 2,
       "maxItems": 2,
       "additionalItems": false
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
  "info.userBorrowLendInterest": {
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
     "startTime"
    ],
    "properties": {
     "type": {
      "const": "userBorrowLendInterest"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     },
     "startTime": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "endTime": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "time",
        "token",
        "borrow",
        "supply"
       ],
       "properties": {
        "time": {
         "type": "integer",
         "x-unit": "ms"
        },
        "token": {
         "type": "string"
        },
        "borrow": {
         "$ref": "#/components/schemas/Decimal",
         "x-unit": "token"
        },
        "supply": {
         "$ref": "#/components/schemas/Decimal",
         "x-unit": "token"
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
  "info.allMids": {
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
      "const": "allMids"
     },
     "dex": {
      "$ref": "#/components/schemas/Dex"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "object",
      "additionalProperties": {
       "$ref": "#/components/schemas/Decimal",
       "x-unit": "quote asset"
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
  "info.l2Book": {
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
     "coin"
    ],
    "properties": {
     "type": {
      "const": "l2Book"
     },
     "coin": {
      "$ref": "#/components/schemas/MarketName"
     },
     "nSigFigs": {
      "type": [
       "integer",
       "null"
      ],
      "enum": [
       2,
       3,
       4,
       5,
       null
      ]
     },
     "mantissa": {
      "type": [
       "integer",
       "null"
      ],
      "enum": [
       2,
       5,
       null
      ]
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/OrderBook"
       },
       {
        "type": "null"
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
  "info.candleSnapshot": {
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
     "req"
    ],
    "properties": {
     "type": {
      "const": "candleSnapshot"
     },
     "req": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "coin",
       "interval",
       "startTime"
      ],
      "properties": {
       "coin": {
        "$ref": "#/components/schemas/MarketName"
       },
       "interval": {
        "type": "string",
        "enum": [
         "1m",
         "3m",
         "5m",
         "15m",
         "30m",
         "1h",
         "2h",
         "4h",
         "8h",
         "12h",
         "1d",
         "3d",
         "1w",
         "1M"
        ]
       },
       "startTime": {
        "type": "integer",
        "minimum": 0,
        "x-unit": "ms"
       },
       "endTime": {
        "type": "integer",
        "minimum": 0,
        "x-unit": "ms"
       }
      }
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Candle"
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
  "info.recentTrades": {
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
     "coin"
    ],
    "properties": {
     "type": {
      "const": "recentTrades"
     },
     "coin": {
      "$ref": "#/components/schemas/MarketName"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PublicTrade"
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
  "info.spotMetaAndAssetCtxs": {
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
      "const": "spotMetaAndAssetCtxs"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": [
       {
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
       },
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/SpotContext"
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
  "info.exchangeStatus": {
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
      "const": "exchangeStatus"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "object",
      "required": [
       "time",
       "specialStatuses"
      ],
      "properties": {
       "time": {
        "type": "integer",
        "x-unit": "ms"
       },
       "specialStatuses": {
        "type": [
         "string",
         "null"
        ]
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
  "info.fundingHistory": {
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
     "coin",
     "startTime"
    ],
    "properties": {
     "type": {
      "const": "fundingHistory"
     },
     "coin": {
      "$ref": "#/components/schemas/PerpetualName"
     },
     "startTime": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "endTime": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "coin",
        "fundingRate",
        "premium",
        "time"
       ],
       "properties": {
        "coin": {
         "type": "string"
        },
        "fundingRate": {
         "$ref": "#/components/schemas/Decimal",
         "x-unit": "ratio"
        },
        "premium": {
         "type": "string",
         "pattern": "^(-?[0-9]+(\\.[0-9]+)?|NaN)$",
         "x-unit": "ratio"
        },
        "time": {
         "type": "integer",
         "x-unit": "ms"
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
  "info.predictedFundings": {
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
      "const": "predictedFundings"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
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
          "type": "array",
          "items": [
           {
            "type": "string",
            "x-known-values": [
             "HlPerp",
             "BinPerp",
             "BybitPerp"
            ]
           },
           {
            "oneOf": [
             {
              "$ref": "#/components/schemas/PredictedFunding"
             },
             {
              "type": "null"
             }
            ]
           }
          ],
          "minItems": 2,
          "maxItems": 2,
          "additionalItems": false
         }
        }
       ],
       "minItems": 2,
       "maxItems": 2,
       "additionalItems": false
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
  "info.perpsAtOpenInterestCap": {
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
      "const": "perpsAtOpenInterestCap"
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
       "type": "string"
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
  "info.perpDexLimits": {
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
     "dex"
    ],
    "properties": {
     "type": {
      "const": "perpDexLimits"
     },
     "dex": {
      "type": "string",
      "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/PerpetualDexLimits"
       },
       {
        "type": "null"
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
  "info.perpDexStatus": {
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
     "dex"
    ],
    "properties": {
     "type": {
      "const": "perpDexStatus"
     },
     "dex": {
      "$ref": "#/components/schemas/Dex"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/PerpetualDexStatus"
       },
       {
        "type": "null"
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
  "info.perpDeployAuctionStatus": {
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
      "const": "perpDeployAuctionStatus"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "$ref": "#/components/schemas/DeployAuction"
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
  "info.spotPairDeployAuctionStatus": {
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
      "const": "spotPairDeployAuctionStatus"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "$ref": "#/components/schemas/DeployAuction"
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
  "info.spotDeployState": {
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
      "const": "spotDeployState"
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
       "states",
       "gasAuction"
      ],
      "properties": {
       "states": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/SpotDeployment"
        }
       },
       "gasAuction": {
        "$ref": "#/components/schemas/DeployAuction"
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
  "info.tokenDetails": {
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
     "tokenId"
    ],
    "properties": {
     "type": {
      "const": "tokenDetails"
     },
     "tokenId": {
      "$ref": "#/components/schemas/TokenId"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "$ref": "#/components/schemas/TokenDetails"
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
  "info.perpAnnotation": {
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
     "coin"
    ],
    "properties": {
     "type": {
      "const": "perpAnnotation"
     },
     "coin": {
      "$ref": "#/components/schemas/PerpetualName"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/PerpetualAnnotation"
       },
       {
        "type": "null"
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
  "info.perpCategories": {
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
      "const": "perpCategories"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "type": "array",
       "items": [
        {
         "type": "string"
        },
        {
         "$ref": "#/components/schemas/PerpetualCategory"
        }
       ],
       "minItems": 2,
       "maxItems": 2,
       "additionalItems": false
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
  "info.perpConciseAnnotations": {
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
      "const": "perpConciseAnnotations"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "type": "array",
       "items": [
        {
         "type": "string"
        },
        {
         "type": "object",
         "required": [
          "category"
         ],
         "properties": {
          "category": {
           "$ref": "#/components/schemas/PerpetualCategory"
          },
          "displayName": {
           "$ref": "#/components/schemas/PerpetualDisplayName"
          },
          "keywords": {
           "$ref": "#/components/schemas/PerpetualKeywords"
          }
         }
        }
       ],
       "minItems": 2,
       "maxItems": 2,
       "additionalItems": false
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
  "info.maxMarketOrderNtls": {
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
      "const": "maxMarketOrderNtls"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "type": "array",
       "items": [
        {
         "type": "integer",
         "x-unit": "times"
        },
        {
         "$ref": "#/components/schemas/Decimal",
         "x-unit": "USDC"
        }
       ],
       "minItems": 2,
       "maxItems": 2,
       "additionalItems": false
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
  "info.allPerpMetas": {
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
      "const": "allPerpMetas"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PerpetualMeta"
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
  "info.liquidatable": {
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
      "const": "liquidatable"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "user",
        "positionIndex",
        "marginAvailable"
       ],
       "properties": {
        "user": {
         "$ref": "#/components/schemas/AnsweredAddress"
        },
        "positionIndex": {
         "type": "object",
         "properties": {
          "isolated": {
           "type": "object",
           "required": [
            "asset"
           ],
           "properties": {
            "asset": {
             "type": "integer"
            }
           }
          }
         }
        },
        "marginAvailable": {
         "type": "array",
         "items": [
          {
           "type": "number"
          },
          {
           "type": "number"
          }
         ],
         "minItems": 2,
         "maxItems": 2,
         "additionalItems": false
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
  "info.usdcRouting": {
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
      "const": "usdcRouting"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "object",
      "required": [
       "depositRoute",
       "withdrawalRoute"
      ],
      "properties": {
       "depositRoute": {
        "$ref": "#/components/schemas/UsdcRoute"
       },
       "withdrawalRoute": {
        "$ref": "#/components/schemas/UsdcRoute"
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
  "info.alignedQuoteTokenInfo": {
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
     "token"
    ],
    "properties": {
     "type": {
      "const": "alignedQuoteTokenInfo"
     },
     "token": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/AlignedQuoteToken"
       },
       {
        "type": "null"
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
  "info.frontendOpenOrders": {
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
      "const": "frontendOpenOrders"
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
       "$ref": "#/components/schemas/FrontendOrder"
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
  "info.orderStatus": {
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
     "oid"
    ],
    "properties": {
     "type": {
      "const": "orderStatus"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     },
     "oid": {
      "oneOf": [
       {
        "type": "integer",
        "minimum": 0
       },
       {
        "$ref": "#/components/schemas/ClientOrderIdGiven"
       }
      ]
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "$ref": "#/components/schemas/OrderLookup"
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
  "info.historicalOrders": {
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
      "const": "historicalOrders"
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
       "$ref": "#/components/schemas/OrderWithStatus"
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
  "info.userFills": {
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
      "const": "userFills"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     },
     "aggregateByTime": {
      "type": "boolean"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Fill"
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
  "info.userFillsByTime": {
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
     "startTime"
    ],
    "properties": {
     "type": {
      "const": "userFillsByTime"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     },
     "startTime": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "endTime": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "aggregateByTime": {
      "type": "boolean"
     },
     "reversed": {
      "type": "boolean"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Fill"
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
  "info.userTwapSliceFills": {
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
      "const": "userTwapSliceFills"
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
       "$ref": "#/components/schemas/TwapSliceFill"
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
  "info.userTwapSliceFillsByTime": {
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
     "startTime"
    ],
    "properties": {
     "type": {
      "const": "userTwapSliceFillsByTime"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     },
     "startTime": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     },
     "endTime": {
      "type": "integer",
      "minimum": 0,
      "x-unit": "ms"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TwapSliceFill"
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
  "info.twapHistory": {
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
      "const": "twapHistory"
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
       "$ref": "#/components/schemas/TwapRecord"
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
  "info.outcomeMeta": {
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
      "const": "outcomeMeta"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "object",
      "required": [
       "outcomes",
       "questions"
      ],
      "properties": {
       "outcomes": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/OutcomeSpec"
        }
       },
       "questions": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/OutcomeQuestion"
        }
       },
       "deployers": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "venue",
          "deployer"
         ],
         "properties": {
          "venue": {
           "type": "string"
          },
          "deployer": {
           "$ref": "#/components/schemas/AnsweredAddress"
          }
         }
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
  "info.outcomeTemplates": {
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
      "const": "outcomeTemplates"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/OutcomeTemplate"
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
  "info.settledOutcome": {
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
     "outcome"
    ],
    "properties": {
     "type": {
      "const": "settledOutcome"
     },
     "outcome": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/OutcomeSettlement"
       },
       {
        "type": "null"
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
  "info.referral": {
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
      "const": "referral"
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
       "referredBy",
       "cumVlm",
       "unclaimedRewards",
       "claimedRewards",
       "builderRewards",
       "referrerState",
       "rewardHistory",
       "tokenToState"
      ],
      "properties": {
       "referredBy": {
        "type": [
         "object",
         "null"
        ],
        "required": [
         "referrer",
         "code"
        ],
        "properties": {
         "referrer": {
          "$ref": "#/components/schemas/AnsweredAddress"
         },
         "code": {
          "type": "string"
         }
        }
       },
       "cumVlm": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "unclaimedRewards": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "claimedRewards": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "builderRewards": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
       },
       "referrerState": {
        "$ref": "#/components/schemas/ReferrerState"
       },
       "rewardHistory": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "earned",
          "vlm",
          "referralVlm",
          "time"
         ],
         "properties": {
          "earned": {
           "$ref": "#/components/schemas/Decimal",
           "x-unit": "USDC"
          },
          "vlm": {
           "$ref": "#/components/schemas/Decimal",
           "x-unit": "USDC"
          },
          "referralVlm": {
           "$ref": "#/components/schemas/Decimal",
           "x-unit": "USDC"
          },
          "time": {
           "type": "integer",
           "x-unit": "ms"
          }
         }
        }
       },
       "tokenToState": {
        "type": "array",
        "items": {
         "type": "array",
         "items": [
          {
           "type": "integer"
          },
          {
           "type": "object",
           "required": [
            "cumVlm",
            "unclaimedRewards",
            "claimedRewards",
            "builderRewards"
           ],
           "properties": {
            "cumVlm": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "token"
            },
            "unclaimedRewards": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "token"
            },
            "claimedRewards": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "token"
            },
            "builderRewards": {
             "$ref": "#/components/schemas/Decimal",
             "x-unit": "token"
            }
           }
          }
         ],
         "minItems": 2,
         "maxItems": 2,
         "additionalItems": false
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
  "info.maxBuilderFee": {
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
     "builder"
    ],
    "properties": {
     "type": {
      "const": "maxBuilderFee"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     },
     "builder": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "integer",
      "x-unit": "tenths of a basis point"
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
  "info.approvedBuilders": {
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
      "const": "approvedBuilders"
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
       "$ref": "#/components/schemas/AnsweredAddress"
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
  "info.userToMultiSigSigners": {
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
      "const": "userToMultiSigSigners"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": [
       "object",
       "null"
      ],
      "required": [
       "authorizedUsers",
       "threshold"
      ],
      "properties": {
       "authorizedUsers": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/AnsweredAddress"
        }
       },
       "threshold": {
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
  "info.userDexAbstraction": {
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
      "const": "userDexAbstraction"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": [
       "boolean",
       "null"
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
  "info.userAbstraction": {
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
      "const": "userAbstraction"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "string",
      "x-known-values": [
       "unifiedAccount",
       "portfolioMargin",
       "disabled",
       "default"
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
  "info.isVip": {
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
      "const": "isVip"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": [
       "boolean",
       "null"
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
  "info.legalCheck": {
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
      "const": "legalCheck"
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
       "acceptedTerms",
       "userAllowed",
       "restrictions"
      ],
      "properties": {
       "acceptedTerms": {
        "type": "boolean"
       },
       "userAllowed": {
        "type": "boolean"
       },
       "restrictions": {
        "type": "string",
        "x-known-values": [
         "n",
         "a",
         "o",
         "u"
        ]
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
  "info.preTransferCheck": {
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
     "source"
    ],
    "properties": {
     "type": {
      "const": "preTransferCheck"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     },
     "source": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "object",
      "required": [
       "fee",
       "isSanctioned",
       "userExists",
       "userHasSentTx"
      ],
      "properties": {
       "fee": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "quote token"
       },
       "isSanctioned": {
        "type": "boolean"
       },
       "userExists": {
        "type": "boolean"
       },
       "userHasSentTx": {
        "type": "boolean"
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
  "info.gossipRootIps": {
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
      "const": "gossipRootIps"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/GossipIp"
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
  "info.gossipPriorityAuctionStatus": {
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
      "const": "gossipPriorityAuctionStatus"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": [
       {
        "type": "array",
        "items": {
         "oneOf": [
          {
           "$ref": "#/components/schemas/GossipIp"
          },
          {
           "type": "null"
          }
         ]
        }
       },
       {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "startTimeSeconds",
          "durationSeconds",
          "startGas",
          "currentGas",
          "endGas"
         ],
         "properties": {
          "startTimeSeconds": {
           "type": "integer",
           "x-unit": "s"
          },
          "durationSeconds": {
           "type": "integer",
           "x-unit": "s"
          },
          "startGas": {
           "$ref": "#/components/schemas/Decimal",
           "x-unit": "HYPE"
          },
          "currentGas": {
           "$ref": "#/components/schemas/DecimalOrNull",
           "x-unit": "HYPE"
          },
          "endGas": {
           "$ref": "#/components/schemas/DecimalOrNull",
           "x-unit": "HYPE"
          }
         }
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
  "info.delegations": {
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
      "const": "delegations"
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
       "type": "object",
       "required": [
        "validator",
        "amount",
        "lockedUntilTimestamp"
       ],
       "properties": {
        "validator": {
         "$ref": "#/components/schemas/AnsweredAddress"
        },
        "amount": {
         "$ref": "#/components/schemas/Decimal",
         "x-unit": "HYPE"
        },
        "lockedUntilTimestamp": {
         "type": "integer",
         "x-unit": "ms"
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
  "info.delegatorSummary": {
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
      "const": "delegatorSummary"
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
       "delegated",
       "undelegated",
       "totalPendingWithdrawal",
       "nPendingWithdrawals"
      ],
      "properties": {
       "delegated": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "HYPE"
       },
       "undelegated": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "HYPE"
       },
       "totalPendingWithdrawal": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "HYPE"
       },
       "nPendingWithdrawals": {
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
  "info.delegatorHistory": {
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
      "const": "delegatorHistory"
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
       "type": "object",
       "required": [
        "time",
        "hash",
        "delta"
       ],
       "properties": {
        "time": {
         "type": "integer",
         "x-unit": "ms"
        },
        "hash": {
         "type": "string",
         "pattern": "^0x[0-9a-fA-F]{64}$"
        },
        "delta": {
         "$ref": "#/components/schemas/StakingDelta"
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
  "info.delegatorRewards": {
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
      "const": "delegatorRewards"
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
       "type": "object",
       "required": [
        "time",
        "source",
        "totalAmount"
       ],
       "properties": {
        "time": {
         "type": "integer",
         "x-unit": "ms"
        },
        "source": {
         "type": "string",
         "x-known-values": [
          "delegation",
          "commission"
         ]
        },
        "totalAmount": {
         "$ref": "#/components/schemas/Decimal",
         "x-unit": "HYPE"
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
  "info.validatorSummaries": {
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
      "const": "validatorSummaries"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "validator",
        "signer",
        "name",
        "description",
        "nRecentBlocks",
        "stake",
        "isJailed",
        "unjailableAfter",
        "isActive",
        "commission",
        "stats"
       ],
       "properties": {
        "validator": {
         "$ref": "#/components/schemas/AnsweredAddress"
        },
        "signer": {
         "$ref": "#/components/schemas/AnsweredAddress"
        },
        "name": {
         "type": "string"
        },
        "description": {
         "type": "string"
        },
        "nRecentBlocks": {
         "type": "integer"
        },
        "stake": {
         "type": "integer",
         "x-unit": "1e-8 HYPE"
        },
        "isJailed": {
         "type": "boolean"
        },
        "unjailableAfter": {
         "type": [
          "integer",
          "null"
         ],
         "x-unit": "ms"
        },
        "isActive": {
         "type": "boolean"
        },
        "commission": {
         "$ref": "#/components/schemas/Decimal",
         "x-unit": "ratio"
        },
        "stats": {
         "type": "array",
         "items": {
          "type": "array",
          "items": [
           {
            "type": "string",
            "x-known-values": [
             "day",
             "week",
             "month"
            ]
           },
           {
            "type": "object",
            "required": [
             "uptimeFraction",
             "predictedApr",
             "nSamples"
            ],
            "properties": {
             "uptimeFraction": {
              "$ref": "#/components/schemas/Decimal",
              "x-unit": "ratio"
             },
             "predictedApr": {
              "$ref": "#/components/schemas/Decimal",
              "x-unit": "ratio"
             },
             "nSamples": {
              "type": "integer"
             }
            }
           }
          ],
          "minItems": 2,
          "maxItems": 2,
          "additionalItems": false
         }
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
  "info.validatorL1Votes": {
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
      "const": "validatorL1Votes"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "expireTime",
        "action",
        "votes",
        "quorumReached"
       ],
       "properties": {
        "expireTime": {
         "type": "integer",
         "x-unit": "ms"
        },
        "action": {
         "$ref": "#/components/schemas/VotedAction"
        },
        "votes": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/AnsweredAddress"
         }
        },
        "quorumReached": {
         "type": "boolean"
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
  "info.userVaultEquities": {
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
      "const": "userVaultEquities"
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
       "type": "object",
       "required": [
        "vaultAddress",
        "equity",
        "lockedUntilTimestamp"
       ],
       "properties": {
        "vaultAddress": {
         "$ref": "#/components/schemas/AnsweredAddress"
        },
        "equity": {
         "$ref": "#/components/schemas/Decimal",
         "x-unit": "USDC"
        },
        "lockedUntilTimestamp": {
         "type": "integer",
         "x-unit": "ms"
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
  "info.vaultDetails": {
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
     "vaultAddress"
    ],
    "properties": {
     "type": {
      "const": "vaultDetails"
     },
     "vaultAddress": {
      "$ref": "#/components/schemas/Address"
     },
     "user": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": [
       "object",
       "null"
      ],
      "required": [
       "name",
       "vaultAddress",
       "leader",
       "description",
       "portfolio",
       "apr",
       "followerState",
       "leaderFraction",
       "leaderCommission",
       "followers",
       "maxDistributable",
       "maxWithdrawable",
       "isClosed",
       "relationship",
       "allowDeposits",
       "alwaysCloseOnWithdraw"
      ],
      "properties": {
       "name": {
        "type": "string"
       },
       "vaultAddress": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "leader": {
        "$ref": "#/components/schemas/AnsweredAddress"
       },
       "description": {
        "type": "string"
       },
       "portfolio": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/VaultPeriod"
        }
       },
       "apr": {
        "type": "number",
        "x-unit": "ratio"
       },
       "followerState": {
        "oneOf": [
         {
          "$ref": "#/components/schemas/VaultFollower"
         },
         {
          "type": "null"
         }
        ]
       },
       "leaderFraction": {
        "type": "number",
        "x-unit": "ratio"
       },
       "leaderCommission": {
        "type": "number",
        "x-unit": "ratio"
       },
       "followers": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/VaultFollower"
        }
       },
       "maxDistributable": {
        "type": "number",
        "x-unit": "USDC"
       },
       "maxWithdrawable": {
        "type": "number",
        "x-unit": "USDC"
       },
       "isClosed": {
        "type": "boolean"
       },
       "relationship": {
        "$ref": "#/components/schemas/VaultRelationship"
       },
       "allowDeposits": {
        "type": "boolean"
       },
       "alwaysCloseOnWithdraw": {
        "type": "boolean"
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
  "info.vaultSummaries": {
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
      "const": "vaultSummaries"
     }
    }
   },
   "answers": {
    "200": {
     "application/json": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "name",
        "vaultAddress",
        "leader",
        "tvl",
        "isClosed",
        "relationship",
        "createTimeMillis"
       ],
       "properties": {
        "name": {
         "type": "string"
        },
        "vaultAddress": {
         "$ref": "#/components/schemas/AnsweredAddress"
        },
        "leader": {
         "$ref": "#/components/schemas/AnsweredAddress"
        },
        "tvl": {
         "$ref": "#/components/schemas/Decimal",
         "x-unit": "USDC"
        },
        "isClosed": {
         "type": "boolean"
        },
        "relationship": {
         "$ref": "#/components/schemas/VaultRelationship"
        },
        "createTimeMillis": {
         "type": "integer",
         "x-unit": "ms"
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
  "info.leadingVaults": {
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
      "const": "leadingVaults"
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
       "type": "object",
       "required": [
        "address",
        "name"
       ],
       "properties": {
        "address": {
         "$ref": "#/components/schemas/AnsweredAddress"
        },
        "name": {
         "type": "string"
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
          "$ref": "#/components/schemas/Decimal",
          "x-unit": "base asset"
         },
         {
          "$ref": "#/components/schemas/Decimal",
          "x-unit": "base asset"
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
          "$ref": "#/components/schemas/Decimal",
          "x-unit": "USDC"
         },
         {
          "$ref": "#/components/schemas/Decimal",
          "x-unit": "USDC"
         }
        ],
        "minItems": 2,
        "maxItems": 2,
        "additionalItems": false
       },
       "markPx": {
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
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
        "$ref": "#/components/schemas/Decimal",
        "x-unit": "USDC"
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
