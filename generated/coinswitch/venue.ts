// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { Pool, Venue } from "../../src/core/types.js";

/** Hosts of CoinSwitch PRO. */
export type CoinswitchHost = "api" | "hft";

export const pools: Record<string, Pool> = {};

export const venue: Venue = {
  "id": "coinswitch",
  "name": "CoinSwitch PRO",
  "servers": {
    "mainnet": {
      "api": "https://coinswitch.co",
      "hft": "https://dma.coinswitch.co"
    }
  },
  "auth": {
    "key": {
      "validForMs": 60000
    }
  },
  "clock": {
    "read": "spot.serverTime",
    "member": "serverTime"
  },
  "errors": [
    {
      "codes": "10001",
      "reason": "parameter"
    },
    {
      "codes": "10002",
      "reason": "clock",
      "resign": "always"
    },
    {
      "codes": "10003 10007",
      "reason": "credentials",
      "resign": "clock"
    },
    {
      "codes": "10004",
      "reason": "signature",
      "resign": "clock"
    },
    {
      "codes": "10005 10009 10010",
      "reason": "permission"
    },
    {
      "codes": "10006 10018",
      "reason": "rate-limit"
    },
    {
      "codes": "10008 10027",
      "reason": "account"
    },
    {
      "codes": "10014 110072",
      "reason": "duplicate",
      "arrived": true
    },
    {
      "codes": "10000 10016",
      "reason": "unavailable",
      "outcomeUnknown": true
    },
    {
      "codes": "10017",
      "reason": "not-found"
    },
    {
      "codes": "10024",
      "reason": "region"
    },
    {
      "codes": "10029 110066 110074",
      "reason": "market"
    },
    {
      "codes": "110001",
      "reason": "not-found",
      "absent": true
    },
    {
      "codes": "110008 110010 110003 110020 110021 110022 110049 110090 110094",
      "reason": "order"
    },
    {
      "codes": "110004 110006 110007 110012 110014 110044 110045 110051 110052 110053",
      "reason": "insufficient-funds"
    },
    {
      "codes": "110013 110043",
      "reason": "leverage"
    },
    {
      "codes": "110024 110028 110025 110026 110027 110005 110017 110023 110034",
      "reason": "position"
    },
    {
      "message": "^[Ii]nvalid [Aa]ccess",
      "reason": "signature",
      "resign": "clock"
    },
    {
      "message": "([Oo]rder|ORDER)( [A-Za-z_]+){0,3} ([Nn]ot [Ff]ound|NOT FOUND|does ?n[o']t exist|not exist)|[Nn]o (such )?[Oo]rder( was)? [Ff]ound",
      "reason": "not-found",
      "absent": true
    },
    {
      "status": 401,
      "reason": "signature",
      "resign": "clock"
    },
    {
      "status": 404,
      "reason": "not-found"
    },
    {
      "status": 429,
      "reason": "rate-limit"
    },
    {
      "status": 500,
      "reason": "unavailable"
    },
    {
      "status": 502,
      "reason": "unavailable"
    },
    {
      "status": 503,
      "reason": "unavailable"
    },
    {
      "status": 504,
      "reason": "unavailable"
    },
    {
      "message": "[Dd]uplicate|DUPLICATE",
      "reason": "duplicate",
      "arrived": true
    },
    {
      "codes": "1-9 10-99 100-999 1000-9999 10000-99999 100000-999999 1000000-9999999",
      "status": 200,
      "reason": "unknown"
    },
    {
      "message": "^Input .+ is missing",
      "reason": "parameter"
    },
    {
      "message": "^The value you provided for the field is not valid",
      "reason": "parameter"
    },
    {
      "message": "([Mm]ore|[Gg]reater) than (the |your )?([Aa]vailable|[Ww]allet) ([Ww]allet )?[Bb]alance|[Ii]nsufficient ([A-Za-z]+ )?([Bb]alance|[Ff]unds|[Mm]argin)",
      "reason": "insufficient-funds"
    },
    {
      "message": "[Nn]o ([Oo]pen|OPEN|[Aa]ctive) [Pp]osition",
      "reason": "position"
    },
    {
      "message": "[Nn]o ([Oo]pen|OPEN|[Aa]ctive) [Oo]rder",
      "reason": "not-found"
    },
    {
      "message": "([Oo]pen|OPEN|[Aa]ctive|ACTIVE|[Ee]xisting|[Pp]ending)[ _]([A-Za-z/]+ ){0,3}([Pp]osition|POSITION|[Oo]rder|ORDER)|([Pp]osition|[Oo]rder)s? ([A-Za-z/]+ ){0,4}([Oo]pen|OPEN|[Ee]xist)",
      "reason": "position"
    },
    {
      "message": "[Ll]everage|LEVERAGE",
      "reason": "leverage"
    },
    {
      "message": "[Ee]poch|EPOCH",
      "reason": "clock",
      "resign": "always"
    },
    {
      "status": 422,
      "reason": "parameter"
    },
    {
      "status": 400,
      "reason": "unknown"
    }
  ],
  pools
};
