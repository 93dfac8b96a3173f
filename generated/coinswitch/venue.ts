// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

import type { Pool, Venue } from "../../src/core/types.js";

/** Hosts of CoinSwitch PRO. */
export type CoinswitchHost = "api";

export const pools: Record<string, Pool> = {};

export const venue: Venue = {
  "id": "coinswitch",
  "name": "CoinSwitch PRO",
  "servers": {
    "mainnet": {
      "api": "https://coinswitch.co"
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
