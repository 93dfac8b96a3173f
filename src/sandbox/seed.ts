/**
 * What the sandbox starts with. Change a copy and give it to `createSandbox({ seed })`. Amounts and prices are decimal strings.
 * Every key in here is public test material: never fund it.
 */
import { defaultCoinswitchHft, type CoinswitchHftSeed } from "./seed-coinswitch-hft.js";
import { defaultCoinswitchSpot, type CoinswitchSpotSeed } from "./seed-coinswitch-spot.js";
import { defaultFutures, type FuturesSeed } from "./seed-futures.js";

export interface Seed {
  hyperliquid: {
    /** Perpetuals of the main dex, in the order of their asset ids. Prices in USDC. */
    markets: { name: string; szDecimals: number; maxLeverage: number; markPx: string; marginMode?: "strictIsolated" | "noCross" }[];
    /** Tokens; USDC must be one of them, and HYPE where something is staked. Default: those of `defaultSeed`. */
    tokens?: { name: string; index: number; tokenId: string; szDecimals: number; weiDecimals: number }[];
    /** Spot pairs, of tokens by name. The asset id is 10000 + index; the price is in the quote token. Default: that of `defaultSeed`. */
    spotPairs?: { name: string; index: number; base: string; quote: string; markPx: string }[];
    accounts: {
      /** Signs for the account; its address is the account. */
      privateKey: `0x${string}`;
      address: `0x${string}`;
      /** USDC that is not tied up in isolated positions. */
      usdc: string;
      /** Spot balances by token. Default: none. */
      spot?: Record<string, string>;
      /** Addresses that may sign for the account, by name. */
      agents: { name: string; address: `0x${string}`; privateKey: `0x${string}` }[];
      /** Accounts that the owner acts for with `vaultAddress`. */
      subAccounts: { name: string; address: `0x${string}`; usdc: string }[];
      /** Leverage set so far, by market; untouched markets are cross at the smaller of 20 and their maximum. */
      leverage: Record<string, { type: "cross" | "isolated"; value: number }>;
      /** Open positions; `szi` is negative for a short, `margin` (USDC) is for isolated ones. */
      positions: { coin: string; szi: string; entryPx: string; margin?: string }[];
      openOrders: { coin: string; side: "B" | "A"; limitPx: string; sz: string }[];
    }[];
  };
  kucoin: {
    account: {
      apiKey: string;
      apiSecret: string;
      passphrase: string;
      keyVersion: "2" | "3";
      /** The broker that the venue knows; its key signs the partner headers. */
      broker?: { partner: string; key: string; name?: string };
    };
    maxLeverage: { cross: number; isolated: number };
    /** Assets that can be borrowed: price in USDT, rate per day, smallest and largest debt per account. */
    currencies: { currency: string; price: string; dayRatio: string; borrowMinAmount: string; borrowMaxAmount: string }[];
    /** Money in the funding (main), spot (trade) and futures (contract) accounts by asset. Default: none. */
    funds?: { main?: Record<string, string>; trade?: Record<string, string>; contract?: Record<string, string> };
    /** Futures, all of them linear: margin and profit are in the settlement asset. Default: none. */
    futures?: FuturesSeed;
    /** Sub-accounts of the account: user id, as transfers want it, name, note, what they may do (Spot, Margin, Futures; default Spot), and money as in `funds`. Default: none. */
    subAccounts?: { userId: string; name: string; remarks?: string; access?: string[]; funds?: NonNullable<Seed["kucoin"]["funds"]> }[];
    /** Fee rates of trades, negative for a rebate. Default: those of VIP level 0. */
    fees?: Record<"spot" | "futures", { maker: string; taker: string }>;
    /** Who the key belongs to: number of the user, VIP level, name, permissions and age of the key. */
    user?: { uid: number; level: number; remark: string; permissions: string[]; createdAt: number };
    /** What comes from and goes to the outside. */
    wallet?: {
      /** Chains of assets; the first one of an asset is its default. Withdrawals are enabled unless told otherwise. */
      chains?: { currency: string; chain: string; name: string; withdrawFee: string; withdrawMinSize: string; isWithdrawEnabled?: boolean; needsMemo?: boolean; contractAddress?: string }[];
      /** Deposits that are there at the start; those of status SUCCESS (the default) are on top of `funds.main`. */
      deposits?: { currency: string; chain: string; amount: string; hoursAgo: number; status?: "PROCESSING" | "SUCCESS" | "FAILURE" }[];
      /** What may leave in a day, in USDT. Default 100000. */
      dailyLimit?: string;
      /** Addresses that may be withdrawn to. Default: any. */
      addresses?: string[];
    };
    /** Own funds of the cross account by asset. */
    cross: Record<string, string>;
    /** Own funds of the isolated accounts by pair. */
    isolated: Record<string, Record<string, string>>;
    /** Debts that exist at the start. Pair for isolated ones. */
    debts: { currency: string; symbol?: string; principal: string; interest: string }[];
    /**
     * Pairs that are traded, with the steps and limits of their orders. The price, in the quote asset, is that of the two assets in
     * `currencies` where it is not given. A pair has cross margin if the cross account knows both of its assets,
     * isolated margin if it is one of `isolated`. Default: those of `defaultSeed`.
     */
    pairs?: {
      symbol: string;
      price?: string;
      priceIncrement: string;
      priceLimitRate: string;
      baseIncrement: string;
      baseMinSize: string;
      baseMaxSize: string;
      quoteIncrement: string;
      quoteMinSize: string;
      quoteMaxSize: string;
      minFunds: string;
    }[];
    /** What surrounds loans. Default: that of `defaultSeed`. */
    margin?: {
      /** The most that may be held, and bought, of an asset on an account. None where it is not named. */
      ceilings: Record<string, string>;
      /** What the venue has left to lend. Boundless where it is not named. */
      inventory: Record<string, string>;
      /** How much of an asset counts as collateral. Told, but not reckoned with. */
      collateral: { currencyList: string[]; items: { lowerLimit: string; upperLimit: string; collateralRatio: string }[] }[];
      /** Assets that can be lent to margin traders; rates per year. */
      lending: { currency: string; increment: string; minPurchaseSize: string; maxPurchaseSize: string; minInterestRate: string; maxInterestRate: string; interestIncrement: string; marketInterestRate: string }[];
    };
  };
  coinswitch: {
    account: { apiKey: string; secretKey: string };
    /** Perpetuals; price in USDT. */
    instruments: { symbol: string; price: string; minLeverage: number; maxLeverage: number; leverage: number }[];
    /** USDT in the futures wallet. */
    usdt: string;
    positions: { symbol: string; side: "LONG" | "SHORT"; size: string; entryPrice: string; margin: string }[];
    openOrders: { symbol: string; side: "BUY" | "SELL"; price: string; quantity: string }[];
    /** The account of the low-latency service. Default: that of `defaultSeed`. */
    hft?: CoinswitchHftSeed;
    /** The spot account and its markets. Default: those of `defaultSeed`. */
    spot?: CoinswitchSpotSeed;
  };
}

export const defaultSeed: Seed = {
  hyperliquid: {
    markets: [
      { name: "BTC", szDecimals: 5, maxLeverage: 40, markPx: "60000" },
      { name: "ETH", szDecimals: 4, maxLeverage: 25, markPx: "3000" },
      { name: "SOL", szDecimals: 2, maxLeverage: 20, markPx: "150" },
      { name: "TINY", szDecimals: 0, maxLeverage: 3, markPx: "0.5", marginMode: "strictIsolated" },
    ],
    tokens: [
      { name: "USDC", index: 0, tokenId: "0x6d1e7cde53ba9467b783cb7c530ce054", szDecimals: 8, weiDecimals: 8 },
      { name: "PURR", index: 1, tokenId: "0xc1fb593aeffbeb02f85e0308e9956a90", szDecimals: 0, weiDecimals: 5 },
      { name: "HYPE", index: 150, tokenId: "0x0d01dc56dcaaca66ad901c959b4011ec", szDecimals: 2, weiDecimals: 8 },
    ],
    spotPairs: [{ name: "PURR/USDC", index: 0, base: "PURR", quote: "USDC", markPx: "0.2" }],
    accounts: [
      {
        privateKey: "0x0123456789012345678901234567890123456789012345678901234567890123",
        address: "0x14791697260e4c9a71f18484c9f997b308e59325",
        usdc: "10000",
        spot: { USDC: "1000", PURR: "500", HYPE: "100" },
        agents: [{ name: "bot", address: "0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a", privateKey: "0x1111111111111111111111111111111111111111111111111111111111111111" }],
        subAccounts: [{ name: "hedge", address: "0x1719884eb866cb12b2287399b15f7db5e7d775ea", usdc: "500" }],
        leverage: { ETH: { type: "isolated", value: 10 }, TINY: { type: "isolated", value: 3 } },
        positions: [
          { coin: "ETH", szi: "1.5", entryPx: "2900", margin: "600" },
          { coin: "SOL", szi: "-10", entryPx: "155" },
          { coin: "TINY", szi: "1000", entryPx: "0.5", margin: "170" },
        ],
        openOrders: [{ coin: "BTC", side: "B", limitPx: "50000", sz: "0.01" }],
      },
    ],
  },
  kucoin: {
    account: { apiKey: "64b0f1c2d3e4f50001a2b3c4", apiSecret: "0f4e2d6c-9a1b-4c3d-8e7f-5a6b7c8d9e0f", passphrase: "pass-Phrase_1", keyVersion: "3", broker: { partner: "sandboxBroker", key: "5d0c7b1e-2f3a-4b6c", name: "sandboxBrokerND" } },
    maxLeverage: { cross: 5, isolated: 10 },
    currencies: [
      { currency: "USDT", price: "1", dayRatio: "0.00024", borrowMinAmount: "10", borrowMaxAmount: "5000" },
      { currency: "BTC", price: "60000", dayRatio: "0.00012", borrowMinAmount: "0.0001", borrowMaxAmount: "0.1" },
    ],
    funds: { main: { USDT: "2000", BTC: "0.5" }, trade: { USDT: "3000", BTC: "0.1", ETH: "2" }, contract: { USDT: "5000", XBT: "0.05" } },
    futures: defaultFutures,
    user: { uid: 100000001, level: 0, remark: "sandbox", permissions: ["General", "Spot", "Margin", "Futures", "InnerTransfer", "Transfer"], createdAt: 1767225600000 },
    wallet: {
      chains: [
        { currency: "USDT", chain: "eth", name: "ERC20", withdrawFee: "3", withdrawMinSize: "10", contractAddress: "0x0000000000000000000000000000000000000002" },
        { currency: "USDT", chain: "trx", name: "TRC20", withdrawFee: "1", withdrawMinSize: "3" },
        { currency: "BTC", chain: "btc", name: "BTC", withdrawFee: "0.0005", withdrawMinSize: "0.001" },
        { currency: "ETH", chain: "eth", name: "ERC20", withdrawFee: "0.002", withdrawMinSize: "0.01" },
        { currency: "XRP", chain: "xrp", name: "XRP", withdrawFee: "0.5", withdrawMinSize: "20", isWithdrawEnabled: false, needsMemo: true },
      ],
      deposits: [
        { currency: "USDT", chain: "eth", amount: "500", hoursAgo: 48 },
        { currency: "BTC", chain: "btc", amount: "0.02", hoursAgo: 1, status: "PROCESSING" },
      ],
    },
    subAccounts: [{ userId: "63a1f0c25d1e4b0001c2d3e7", name: "tradingdesk1", remarks: "desk 1", access: ["Spot", "Futures"], funds: { main: { USDT: "100" }, trade: { USDT: "250" } } }],
    cross: { USDT: "1000", BTC: "0" },
    isolated: { "BTC-USDT": { BTC: "0.01", USDT: "500" } },
    debts: [{ currency: "USDT", principal: "100", interest: "0.012" }],
    pairs: [
      { symbol: "BTC-USDT", priceIncrement: "0.1", priceLimitRate: "0.1", baseIncrement: "0.00000001", baseMinSize: "0.00001", baseMaxSize: "10000000000", quoteIncrement: "0.000001", quoteMinSize: "0.1", quoteMaxSize: "99999999", minFunds: "0.1" },
      { symbol: "ETH-USDT", price: "3000", priceIncrement: "0.01", priceLimitRate: "0.1", baseIncrement: "0.0000001", baseMinSize: "0.0001", baseMaxSize: "10000000000", quoteIncrement: "0.000001", quoteMinSize: "0.1", quoteMaxSize: "99999999", minFunds: "0.1" },
    ],
    margin: {
      ceilings: { USDT: "1000000", BTC: "1" },
      inventory: { USDT: "250000", BTC: "12.5" },
      collateral: [
        { currencyList: ["USDT"], items: [{ lowerLimit: "0", upperLimit: "1000000", collateralRatio: "1" }] },
        { currencyList: ["BTC"], items: [{ lowerLimit: "0", upperLimit: "10", collateralRatio: "1" }, { lowerLimit: "10", upperLimit: "100", collateralRatio: "0.95" }] },
      ],
      lending: [
        { currency: "USDT", increment: "1", minPurchaseSize: "10", maxPurchaseSize: "1000000", minInterestRate: "0.005", maxInterestRate: "0.5", interestIncrement: "0.0001", marketInterestRate: "0.05" },
        { currency: "BTC", increment: "0.001", minPurchaseSize: "0.001", maxPurchaseSize: "40", minInterestRate: "0.005", maxInterestRate: "0.32", interestIncrement: "0.0001", marketInterestRate: "0.01" },
      ],
    },
  },
  coinswitch: {
    account: { apiKey: "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8", secretKey: "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f" },
    instruments: [
      { symbol: "BTCUSDT", price: "60000", minLeverage: 1, maxLeverage: 25, leverage: 5 },
      { symbol: "ETHUSDT", price: "3000", minLeverage: 1, maxLeverage: 20, leverage: 7 },
      { symbol: "SOLUSDT", price: "150", minLeverage: 1, maxLeverage: 20, leverage: 5 },
    ],
    usdt: "1000",
    positions: [{ symbol: "ETHUSDT", side: "LONG", size: "0.4", entryPrice: "2950", margin: "170" }],
    openOrders: [{ symbol: "SOLUSDT", side: "BUY", price: "120", quantity: "1" }],
    hft: defaultCoinswitchHft,
    spot: defaultCoinswitchSpot,
  },
};
