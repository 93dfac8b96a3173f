// Generated from specs/kucoin by `npm run generate`. Do not edit: change the spec.

import type { Venue } from "../../src/core/types.js";

export const venue: Venue = {
  "id": "kucoin",
  "name": "KuCoin",
  "servers": {
    "mainnet": {
      "api": "https://api.kucoin.com"
    }
  },
  "pools": {
    "spot": {
      "quota": 4000,
      "windowMs": 30000,
      "scope": "account"
    },
    "futures": {
      "quota": 2000,
      "windowMs": 30000,
      "scope": "account"
    },
    "management": {
      "quota": 2000,
      "windowMs": 30000,
      "scope": "account"
    },
    "earn": {
      "quota": 2000,
      "windowMs": 30000,
      "scope": "account"
    },
    "copytrading": {
      "quota": 2000,
      "windowMs": 30000,
      "scope": "account"
    },
    "public": {
      "quota": 2000,
      "windowMs": 30000,
      "scope": "ip"
    },
    "unified": {
      "quota": 200,
      "windowMs": 3000,
      "scope": "account"
    },
    "cloudflare": {
      "quota": 500,
      "windowMs": 10000,
      "scope": "ip"
    }
  },
  "errors": [
    {
      "message": "account\\.available\\.amount",
      "reason": "insufficient-funds"
    },
    {
      "codes": "400005",
      "reason": "signature"
    },
    {
      "codes": "400201",
      "reason": "signature"
    },
    {
      "codes": "400002",
      "reason": "clock"
    },
    {
      "codes": "126041",
      "reason": "clock"
    },
    {
      "codes": "400001",
      "reason": "credentials"
    },
    {
      "codes": "400003",
      "reason": "credentials"
    },
    {
      "codes": "400004",
      "reason": "credentials"
    },
    {
      "codes": "400009",
      "reason": "credentials"
    },
    {
      "codes": "400401",
      "reason": "credentials"
    },
    {
      "codes": "400011",
      "reason": "credentials"
    },
    {
      "codes": "400200",
      "status": 400,
      "reason": "credentials"
    },
    {
      "codes": "400006",
      "reason": "permission"
    },
    {
      "codes": "400007",
      "reason": "permission"
    },
    {
      "codes": "400008",
      "reason": "permission"
    },
    {
      "codes": "400010",
      "reason": "permission"
    },
    {
      "codes": "400202",
      "reason": "permission"
    },
    {
      "codes": "126015",
      "reason": "permission"
    },
    {
      "codes": "130302",
      "reason": "permission"
    },
    {
      "codes": "429000",
      "reason": "rate-limit"
    },
    {
      "codes": "1015",
      "reason": "rate-limit"
    },
    {
      "codes": "200002",
      "reason": "rate-limit"
    },
    {
      "codes": "400301 400500 40010 126021 126037 126045 126046 130315",
      "reason": "region"
    },
    {
      "codes": "404 404000",
      "reason": "not-found"
    },
    {
      "codes": "401000",
      "reason": "not-found"
    },
    {
      "codes": "400100 400400 130101 300000",
      "reason": "parameter"
    },
    {
      "codes": "100001",
      "reason": "parameter"
    },
    {
      "codes": "415000",
      "status": 415,
      "reason": "parameter"
    },
    {
      "codes": "415000",
      "reason": "market"
    },
    {
      "codes": "900014",
      "reason": "parameter"
    },
    {
      "codes": "400012",
      "reason": "unavailable"
    },
    {
      "codes": "408000 500000 126038 126039",
      "reason": "unavailable"
    },
    {
      "codes": "100002",
      "reason": "unavailable"
    },
    {
      "codes": "400303 200009 126005 126047 126048",
      "reason": "account"
    },
    {
      "codes": "400700 126002",
      "reason": "account"
    },
    {
      "codes": "411100",
      "reason": "account"
    },
    {
      "codes": "112010",
      "reason": "account"
    },
    {
      "codes": "101030",
      "reason": "account"
    },
    {
      "codes": "126001",
      "reason": "account"
    },
    {
      "codes": "130201",
      "reason": "account"
    },
    {
      "codes": "130306 130307",
      "reason": "account"
    },
    {
      "codes": "130310",
      "reason": "account"
    },
    {
      "codes": "200004 230003 260100 210021 126013 130203 130301 300003",
      "reason": "insufficient-funds"
    },
    {
      "codes": "200005",
      "reason": "insufficient-funds"
    },
    {
      "codes": "130105",
      "reason": "insufficient-funds"
    },
    {
      "codes": "103000 210014",
      "reason": "borrow-limit"
    },
    {
      "codes": "130204",
      "reason": "borrow-limit"
    },
    {
      "codes": "130202",
      "reason": "unavailable"
    },
    {
      "codes": "130102",
      "reason": "parameter"
    },
    {
      "codes": "130107",
      "reason": "parameter"
    },
    {
      "codes": "130103 130108",
      "reason": "not-found"
    },
    {
      "codes": "130104",
      "reason": "order"
    },
    {
      "codes": "130106",
      "reason": "order"
    },
    {
      "codes": "260000",
      "reason": "duplicate"
    },
    {
      "codes": "260210",
      "reason": "market"
    },
    {
      "codes": "260220",
      "reason": "not-found"
    },
    {
      "codes": "400200",
      "reason": "market"
    },
    {
      "codes": "400600 600203 126004 126006 126007 130304",
      "reason": "market"
    },
    {
      "codes": "130303",
      "reason": "market"
    },
    {
      "codes": "130305",
      "reason": "market"
    },
    {
      "codes": "100003",
      "reason": "market"
    },
    {
      "codes": "200001",
      "reason": "market"
    },
    {
      "codes": "126009 126010",
      "reason": "market"
    },
    {
      "codes": "300002",
      "reason": "unavailable"
    },
    {
      "codes": "400350",
      "reason": "position"
    },
    {
      "codes": "126042 130312 130313 130314",
      "reason": "position"
    },
    {
      "codes": "130311",
      "reason": "position"
    },
    {
      "codes": "130308 130309",
      "reason": "position"
    },
    {
      "codes": "300005",
      "reason": "position"
    },
    {
      "codes": "300009",
      "reason": "position"
    },
    {
      "codes": "50002",
      "reason": "position"
    },
    {
      "codes": "330008",
      "reason": "leverage"
    },
    {
      "codes": "100005",
      "reason": "not-found"
    },
    {
      "codes": "126044",
      "reason": "duplicate"
    },
    {
      "codes": "126033",
      "reason": "duplicate"
    },
    {
      "codes": "126043",
      "reason": "not-found"
    },
    {
      "codes": "200003",
      "reason": "order"
    },
    {
      "codes": "126011 300001 300004",
      "reason": "order"
    },
    {
      "codes": "400330 400370 400760 126022 126029 126030 300012",
      "reason": "order"
    },
    {
      "codes": "300006",
      "reason": "order"
    },
    {
      "codes": "600100 600101 126003",
      "reason": "order"
    },
    {
      "codes": "126027 126028",
      "reason": "order"
    },
    {
      "codes": "400800 126034 126036",
      "reason": "order"
    },
    {
      "codes": "135005 135018",
      "reason": "unavailable"
    },
    {
      "codes": "100004",
      "reason": "order"
    },
    {
      "codes": "330005",
      "reason": "order"
    },
    {
      "codes": "330012",
      "reason": "order"
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
  ]
};
