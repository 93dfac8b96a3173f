// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { Pool, Venue } from "../../src/core/types.js";

/** Hosts of KuCoin. */
export type KucoinHost = "api" | "futures" | "broker";

export const pools: Record<string, Pool> = {
  "spot": {
    "quota": 4000,
    "windowMs": 30000,
    "scope": "account",
    "headers": {
      "limit": "gw-ratelimit-limit",
      "remaining": "gw-ratelimit-remaining",
      "reset": "gw-ratelimit-reset"
    }
  },
  "futures": {
    "quota": 2000,
    "windowMs": 30000,
    "scope": "account",
    "headers": {
      "limit": "gw-ratelimit-limit",
      "remaining": "gw-ratelimit-remaining",
      "reset": "gw-ratelimit-reset"
    }
  },
  "management": {
    "quota": 2000,
    "windowMs": 30000,
    "scope": "account",
    "headers": {
      "limit": "gw-ratelimit-limit",
      "remaining": "gw-ratelimit-remaining",
      "reset": "gw-ratelimit-reset"
    }
  },
  "earn": {
    "quota": 2000,
    "windowMs": 30000,
    "scope": "account",
    "headers": {
      "limit": "gw-ratelimit-limit",
      "remaining": "gw-ratelimit-remaining",
      "reset": "gw-ratelimit-reset"
    }
  },
  "copytrading": {
    "quota": 2000,
    "windowMs": 30000,
    "scope": "account",
    "headers": {
      "limit": "gw-ratelimit-limit",
      "remaining": "gw-ratelimit-remaining",
      "reset": "gw-ratelimit-reset"
    }
  },
  "public": {
    "quota": 2000,
    "windowMs": 30000,
    "scope": "ip"
  },
  "broker": {
    "quota": 2000,
    "windowMs": 30000,
    "scope": "account",
    "headers": {
      "limit": "gw-ratelimit-limit",
      "remaining": "gw-ratelimit-remaining",
      "reset": "gw-ratelimit-reset"
    }
  },
  "unified": {
    "quota": 200,
    "windowMs": 3000,
    "scope": "account",
    "headers": {
      "limit": "gw-ratelimit-limit",
      "remaining": "gw-ratelimit-remaining",
      "reset": "gw-ratelimit-reset"
    }
  },
  "cloudflare": {
    "quota": 500,
    "windowMs": 10000,
    "scope": "ip"
  }
};

export const venue: Venue = {
  "id": "kucoin",
  "name": "KuCoin",
  "servers": {
    "mainnet": {
      "api": "https://api.kucoin.com",
      "futures": "https://api-futures.kucoin.com",
      "broker": "https://api-broker.kucoin.com"
    }
  },
  "auth": {
    "key": {
      "validForMs": 5000
    }
  },
  "clock": {
    "read": "spot.getServerTime"
  },
  "errors": [
    {
      "message": "[Oo]rder[ _](does[ _])?not[ _]exist[.]?$",
      "reason": "not-found",
      "absent": true
    },
    {
      "message": "account\\.available\\.amount",
      "reason": "insufficient-funds"
    },
    {
      "codes": "400005 400201",
      "reason": "signature"
    },
    {
      "codes": "400002",
      "reason": "clock",
      "resign": "always"
    },
    {
      "codes": "126041",
      "reason": "clock"
    },
    {
      "codes": "400001 400003 400004 400009 400401 400011",
      "reason": "credentials"
    },
    {
      "codes": "400200",
      "status": 400,
      "reason": "credentials"
    },
    {
      "codes": "400006 400007 400008 400010 400202 126015 130302 260325",
      "reason": "permission"
    },
    {
      "codes": "429000 200002",
      "reason": "rate-limit"
    },
    {
      "codes": "1015",
      "reason": "rate-limit",
      "pool": "cloudflare",
      "waitMs": 30000
    },
    {
      "codes": "400301 400500 40010 126021 126037 126045 126046 130315",
      "reason": "region"
    },
    {
      "codes": "404 404000 401000 130103 130108 260220 100005",
      "reason": "not-found"
    },
    {
      "codes": "400100 400400 130101 300000 100001 900014 130102 130107",
      "reason": "parameter"
    },
    {
      "codes": "415000",
      "status": 415,
      "reason": "parameter"
    },
    {
      "codes": "415000 260210 400200 400600 600203 126004 126006 126007 130304 130303 130305 100003 200001 126009 126010",
      "reason": "market"
    },
    {
      "codes": "400012 100002",
      "reason": "unavailable"
    },
    {
      "codes": "500000 408000 126038 126039",
      "reason": "unavailable",
      "outcomeUnknown": true
    },
    {
      "codes": "400303 200009 126005 126047 126048 400700 126002 411100 112010 101030 126001 130201 130306 130307 130310",
      "reason": "account"
    },
    {
      "codes": "200004 230003 260100 210021 126013 130203 130301 300003 200005 130105",
      "reason": "insufficient-funds"
    },
    {
      "codes": "103000 210014",
      "reason": "borrow-limit"
    },
    {
      "codes": "130204",
      "reason": "borrow-limit",
      "temporary": true
    },
    {
      "codes": "130202 300002 135005 135018",
      "reason": "unavailable",
      "temporary": true
    },
    {
      "codes": "130104 130106 200003 126011 300001 300004 400330 400370 400760 126022 126029 126030 300012 300006 600100 600101 126003 126027 126028 400800 126034 126036 100004 330005 330012",
      "reason": "order"
    },
    {
      "codes": "260000 126044 300018 126033",
      "reason": "duplicate"
    },
    {
      "codes": "400350 126042 130312 130313 130314 130311 300005 300009 50002 330011",
      "reason": "position"
    },
    {
      "codes": "130308 130309",
      "reason": "position",
      "temporary": true
    },
    {
      "codes": "330008",
      "reason": "leverage"
    },
    {
      "codes": "126043",
      "reason": "not-found",
      "absent": true
    },
    {
      "codes": "126000-126048",
      "reason": "order"
    },
    {
      "codes": "300007 300008 300010 300011 300013",
      "reason": "unknown"
    },
    {
      "status": 429,
      "reason": "rate-limit"
    },
    {
      "status": 404,
      "reason": "not-found"
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
    }
  ],
  pools
};
