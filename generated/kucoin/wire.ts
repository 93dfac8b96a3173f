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
   }
  }
 },
 "operations": {
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
  }
 }
};
