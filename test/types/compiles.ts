/** What must compile, with the types it must have. Checked by types.test.ts; never run. */
import { createCoinswitchClient, type FuturesGetPositionsResult } from "openvenue/coinswitch";
import { createHyperliquidClient, createHyperliquidClientOf, fromEthers, microUsd, type Prepared, type L2BookResult, type UpdateLeverageParameters, type UpdateLeverageResult, type RateLimitReport, type ValidatorSummariesResult } from "openvenue/hyperliquid";
import { updateLeverage } from "../../generated/hyperliquid/operations.js";
import { createKucoinClient, type BorrowParameters, type BorrowResult, type KucoinHost, type ModifyLeverageResult } from "openvenue/kucoin";
import { createSandbox } from "openvenue/sandbox";
import { Wallet } from "ethers";
import { Wallet as Wallet5 } from "ethers-5";
import { privateKeyToAccount } from "viem/accounts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <_T extends true>(): void => undefined;

const key = "0x0123456789012345678901234567890123456789012345678901234567890123";
const hl = createHyperliquidClient({ network: "testnet", wallet: key });
createHyperliquidClient({ wallet: privateKeyToAccount(key) });
createHyperliquidClient({ wallet: fromEthers(new Wallet(key)) });
createHyperliquidClient({ wallet: new Wallet(key) });
createHyperliquidClient({ wallet: new Wallet5(key) });
createHyperliquidClient({ wallet: fromEthers(new Wallet5(key)) });
createHyperliquidClient({ wallet: { address: "0x", signDigest: (digest: Uint8Array) => digest } });
createHyperliquidClient({ fetch: globalThis.fetch, expiresAfter: () => Date.now() + 1000 });

const done = hl.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 10 }, { vaultAddress: null, nonce: 1, expiresAfter: 2, signal: AbortSignal.abort(), timeoutMs: 5 });
void hl.info.meta({}, { onAnswer: ({ rateLimit, headers, attempt }) => is<Equal<[typeof rateLimit, typeof headers, typeof attempt], [RateLimitReport | undefined, Headers, number]>>() });
is<Equal<typeof done, Promise<UpdateLeverageResult>>>();
is<Equal<UpdateLeverageResult, { type: "default" }>>();
is<Equal<UpdateLeverageParameters, { asset: number; isCross: boolean; leverage: number }>>();
void hl.exchange.updateIsolatedMargin({ asset: 1, isBuy: true, ntli: microUsd({ usd: "-1" }) });
void hl.info.meta();
void hl.info.meta({ dex: "" });

const prepared = hl.prepare("exchange.updateLeverage", { asset: 0, isCross: true, leverage: 10 }, { nonce: 1 });
is<Equal<typeof prepared, Promise<Prepared<UpdateLeverageResult>>>>();
const sent = prepared.then((request) => hl.send(request));
is<Equal<typeof sent, Promise<UpdateLeverageResult>>>();
const raw = hl.raw.POST("/exchange#updateLeverage", { body: { action: { asset: 0, isCross: true, leverage: 10 } } });
void raw.then(({ data }) => data?.status);
void hl.raw.POST("//explorer/explorer#blockDetails", { body: { height: 1 } });

// An answer that may be null as a whole, and one of several kinds.
is<Equal<Extract<L2BookResult, null>, null>>();
is<Equal<Extract<L2BookResult, object> extends { levels: unknown } ? true : false, true>>();
is<Equal<ValidatorSummariesResult[number]["stake"], number | bigint>>();
void hl.info.userNonFundingLedgerUpdates({ user: key }).then((updates) => updates.map(({ delta }) => (delta.type === "deposit" ? delta.usdc : "")));

const small = createHyperliquidClientOf({ exchange: { updateLeverage } }, { wallet: key });
const smallDone = small.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 10 });
is<Equal<typeof smallDone, Promise<UpdateLeverageResult>>>();

void hl.info.activeAssetData({ user: "0x", coin: "BTC" }).then(({ leverage }) => {
  if (leverage.type === "isolated") is<Equal<typeof leverage.rawUsd, string>>();
});

const kc = createKucoinClient({ apiKey: "a", apiSecret: "b", passphrase: "c", keyVersion: "2", partner: { partner: "p", key: "k" } });
const borrowed = kc.margin.borrow({ currency: "USDT", size: "25", timeInForce: "FOK" });
is<Equal<typeof borrowed, Promise<BorrowResult>>>();
is<Equal<BorrowParameters["size"], string | number>>();
void kc.margin.borrow({ currency: "USDT", size: "25", timeInForce: "FOK", isIsolated: true, symbol: "BTC-USDT" });
void kc.margin.borrow({ currency: "USDT", size: "25", timeInForce: "FOK", isIsolated: false });
void kc.margin.borrow({ currency: "USDT", size: "25", timeInForce: "FOK", isIsolated: Math.random() > 0.5, symbol: "BTC-USDT" });
is<Equal<ModifyLeverageResult, string | null>>();
void kc.margin.getBorrowHistory({ currency: "BTC" }).then(({ items }) => {
  // Open lists keep completion and admit what the venue adds later.
  const status: string | undefined = items[0]?.status;
  const symbol: string | null | undefined = items[0]?.symbol;
  return [status, symbol];
});
void kc.account.getCrossMarginAccount({ quoteCurrency: "BTC" });
void kc.spot.getServerTime();
void kc.raw.GET("//futures/api/v1/timestamp");
createKucoinClient({ baseUrl: { api: "https://a.example", futures: "https://b.example" } });
is<Equal<KucoinHost, "api" | "futures" | "broker">>();

const cs = createCoinswitchClient({ apiKey: "a", secretKey: "b" });
void cs.futures.updateLeverage({ symbol: "BTCUSDT", exchange: "EXCHANGE_2", leverage: 13 }, { preflight: true, timeoutMs: 5_000 });
const positions = cs.futures.getPositions({ exchange: "EXCHANGE_2" });
is<Equal<typeof positions, Promise<FuturesGetPositionsResult>>>();
void positions.then((list) => list.map(({ liquidation_price }) => liquidation_price));
void cs.futures.updateLeverage({ symbol: "BTCUSDT", exchange: "EXCHANGE_2", leverage: 13 }).then(({ leverage }) => is<Equal<typeof leverage, string>>());
void cs.futures.placeOrder({ symbol: "BTCUSDT", exchange: "EXCHANGE_2", side: "BUY", order_type: "LIMIT", price: "60000", quantity: 0.01 }).then(({ execution_fee }) => is<Equal<typeof execution_fee, string>>());
void cs.futures.placeOrder({ symbol: "BTCUSDT", exchange: "EXCHANGE_2", side: "SELL", order_type: "STOP_MARKET", trigger_price: "55000", quantity: "0", reduce_only: true });
void cs.futures.cancelOrder({ exchange: "EXCHANGE_2", order_id: "a" }).then(({ exec_fee }) => is<Equal<typeof exec_fee, string>>());

const sandbox = createSandbox();
createHyperliquidClient(sandbox.clientOptions("hyperliquid"));
createKucoinClient(sandbox.clientOptions("kucoin"));
createCoinswitchClient(sandbox.clientOptions("coinswitch"));
