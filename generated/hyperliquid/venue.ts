// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

import type { Pool, Venue } from "../../src/core/types.js";

/** Hosts of Hyperliquid. */
export type HyperliquidHost = "api" | "explorer";

export const pools: Record<string, Pool> = {
  "ip": {
    "quota": 1200,
    "windowMs": 60000,
    "scope": "ip"
  },
  "address": {
    "quota": 10000,
    "scope": "account"
  }
};

export const figures = {
  "spotAssets": 10000,
  "builderAssets": 100000,
  "assetsPerDex": 10000,
  "priceDigits": 5,
  "perpetualDecimals": 6,
  "spotDecimals": 8
} as const;

export const venue: Venue = {
  "id": "hyperliquid",
  "name": "Hyperliquid",
  "servers": {
    "mainnet": {
      "api": "https://api.hyperliquid.xyz",
      "explorer": "https://rpc.hyperliquid.xyz"
    },
    "testnet": {
      "api": "https://api.hyperliquid-testnet.xyz",
      "explorer": "https://rpc.hyperliquid-testnet.xyz"
    }
  },
  "auth": {
    "l1": {
      "atMostOnce": true,
      "validForMs": 172800000,
      "validUntil": "expiresAfter",
      "nonceAheadMs": 86400000
    },
    "l1Own": {
      "atMostOnce": true,
      "validForMs": 172800000,
      "validUntil": "expiresAfter",
      "nonceAheadMs": 86400000
    },
    "user": {
      "atMostOnce": true,
      "validForMs": 172800000,
      "nonceAheadMs": 86400000
    },
    "multiSig": {
      "atMostOnce": true,
      "validForMs": 172800000,
      "validUntil": "expiresAfter",
      "nonceAheadMs": 86400000
    }
  },
  "clock": {
    "read": "info.exchangeStatus",
    "member": "time"
  },
  "errors": [
    {
      "message": "^(L1 error: )?User or API Wallet 0x[0-9a-fA-F]+ does not exist",
      "reason": "signature",
      "check": "that the wallet is the account's own or an approved API wallet that has not expired (info.extraAgents), that the account exists on this network, and that nothing changed the body after it was signed"
    },
    {
      "message": "^Must deposit before performing actions",
      "reason": "signature",
      "check": "that the account has funds on this network, and that the account's own key signs, not an API wallet"
    },
    {
      "message": "^Unable to recover signer",
      "reason": "signature"
    },
    {
      "message": "^(L1 error: )?Vault not registered",
      "reason": "permission",
      "check": "vaultAddress, which is for sub-accounts and vaults; an account itself needs none"
    },
    {
      "message": "^Invalid nonce: duplicate nonce",
      "reason": "nonce",
      "arrived": true
    },
    {
      "message": "^Invalid nonce",
      "reason": "nonce",
      "resign": "always"
    },
    {
      "message": "^Nonce mismatch",
      "reason": "nonce"
    },
    {
      "message": "^Action already expired",
      "reason": "clock"
    },
    {
      "message": "^Too many cumulative requests sent",
      "reason": "rate-limit",
      "pool": "address",
      "waitMs": 10000
    },
    {
      "message": "^Vault may not perform this action",
      "reason": "permission"
    },
    {
      "message": "^Builder has insufficient balance to be approved",
      "reason": "account"
    },
    {
      "message": "^Action disabled on this chain",
      "reason": "unavailable"
    },
    {
      "message": "^(Invalid perp deployer|Error deploying outcome: not an outcome deployer|Signer invalid or inactive|Unknown validator)",
      "reason": "permission"
    },
    {
      "message": "^(Cannot modify canceled or filled order|Unknown coin|Referral code not registered)",
      "reason": "not-found"
    },
    {
      "message": "^(Error placing new order during modify|Reduce-only TWAP order|Too many open orders|Exceeded max number of active TWAP orders|TWAP order value too small|Too many scheduled cancels)",
      "reason": "order"
    },
    {
      "message": "^Referral code already registered",
      "reason": "duplicate"
    },
    {
      "message": "^(Cannot generate referral code until|No rewards to claim|Abstraction transition not allowed|User has pending agent removal)",
      "reason": "account"
    },
    {
      "message": "^Insufficient stake",
      "reason": "insufficient-funds"
    },
    {
      "message": "^(Insufficient gas at current auction price|Error deploying|Genesis error|Validator has delegations disabled)",
      "reason": "parameter"
    },
    {
      "message": "^(Insufficient (staking|delegated) balance|Withdrawal amount must be greater than the fee)",
      "reason": "insufficient-funds"
    },
    {
      "message": "^(Sub-account not registered|Invalid perp dex|Invalid token)",
      "reason": "not-found"
    },
    {
      "message": "^(Main order cannot be trigger order|Unexpected number of trigger orders|TP/SL order must|Attempted to modify|Fast cancel|Scheduled cancel time)",
      "reason": "order"
    },
    {
      "message": "^Builder fee (has not been approved|is too high)",
      "reason": "permission"
    },
    {
      "message": "^(Multi-sig signature of an unauthorized user|Duplicate multi-sig signature|Not enough multi-sig signatures)",
      "reason": "signature"
    },
    {
      "message": "^(Referrer already set|Cannot refer yourself|Referral code already set|Extra agent already used|Too many (extra agents|sub-accounts)|Agent can only send|Cannot withdraw|Cannot close vault|Vault |Deposit causes|Withdrawal causes|Delegation is locked)",
      "reason": "account"
    },
    {
      "message": "^Action disabled when unified account is active",
      "reason": "account"
    },
    {
      "message": "[Mm]ulti-?sig required",
      "reason": "account"
    },
    {
      "message": "^Only post-only orders allowed immediately after a network upgrade",
      "reason": "unavailable",
      "temporary": true
    },
    {
      "message": "^Invalid leverage value",
      "reason": "leverage"
    },
    {
      "message": "^Cannot switch leverage type with open position",
      "reason": "position"
    },
    {
      "message": "^Cross margin is not allowed for this asset",
      "reason": "leverage"
    },
    {
      "message": "does not have sufficient margin available to decrease leverage",
      "reason": "insufficient-funds"
    },
    {
      "message": "^Cannot automatically accept new margin tiers",
      "reason": "leverage"
    },
    {
      "message": "^Update to isolated margin cannot be zero",
      "reason": "parameter"
    },
    {
      "message": "^Cannot update margin for empty position",
      "reason": "position"
    },
    {
      "message": "^Position does not use isolated margin",
      "reason": "position"
    },
    {
      "message": "^Account does not have sufficient margin available for increase",
      "reason": "insufficient-funds"
    },
    {
      "message": "^Position does not have sufficient margin for reduction",
      "reason": "insufficient-funds"
    },
    {
      "message": "^Cannot remove isolated margin for this asset",
      "reason": "position"
    },
    {
      "message": "^Unknown user while updating isolated margin",
      "reason": "account"
    },
    {
      "message": "^Asset not strict isolated",
      "reason": "leverage"
    },
    {
      "message": "^(Insufficient (spot )?balance|Insufficient margin|Order has insufficient spot balance)",
      "reason": "insufficient-funds"
    },
    {
      "message": "^Order would cause position to exceed margin tier limit",
      "reason": "leverage"
    },
    {
      "message": "^(Order would increase open interest|Order rejected due to price more aggressive than oracle|No liquidity available)",
      "reason": "market"
    },
    {
      "message": "^(Order|TWAP) was never placed, already canceled, or filled",
      "reason": "not-found"
    },
    {
      "message": "^(Price must|Order must|Order has|Order price|Order could|Order would|Order rejected|Price too far|Post only|Reduce only|Invalid TP/SL|Invalid TWAP)",
      "reason": "order"
    },
    {
      "message": "^Invalid multi-sig outer signer",
      "reason": "signature"
    },
    {
      "message": "^Cannot set scheduled cancel time",
      "reason": "account"
    },
    {
      "status": 422,
      "reason": "parameter"
    },
    {
      "status": 429,
      "reason": "rate-limit",
      "pool": "ip"
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
