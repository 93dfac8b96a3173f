/** What must not compile: each marked line is one mistake. Checked by types.test.ts, which also sees every one of them fail. */
import { createCoinswitchClient } from "openvenue/coinswitch";
import { createHyperliquidClient, microUsd } from "openvenue/hyperliquid";
import { createKucoinClient } from "openvenue/kucoin";
import { createSandbox } from "openvenue/sandbox";

const hl = createHyperliquidClient();
const kc = createKucoinClient();
const cs = createCoinswitchClient();
const order = { symbol: "BTCUSDT", exchange: "EXCHANGE_2", side: "BUY", quantity: "0.01" } as const;
const leverage = { asset: 0, isCross: true, leverage: 10 };

// @ts-expect-error a missing parameter
void hl.exchange.updateLeverage({ asset: 0, isCross: true });
// @ts-expect-error a number as text
void hl.exchange.updateLeverage({ ...leverage, leverage: "10" });
// @ts-expect-error an unknown parameter
void hl.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 10, mode: "cross" });
// @ts-expect-error what the client injects
void hl.exchange.updateLeverage({ type: "updateLeverage", asset: 0, isCross: true, leverage: 10 });
// @ts-expect-error no parameters at all
void hl.exchange.updateLeverage();
// @ts-expect-error an option of signed actions on a read
void hl.info.meta({}, { vaultAddress: "0x" });
// @ts-expect-error a vault for what only the account itself can do
void hl.exchange.usdSend({ destination: "0x", amount: "1" }, { vaultAddress: "0x" });
// @ts-expect-error an expiry of a user-signed action
void hl.exchange.usdSend({ destination: "0x", amount: "1" }, { expiresAfter: 1 });
// @ts-expect-error a vault for an action of the signer's own account
void hl.exchange.createSubAccount({ name: "a" }, { vaultAddress: "0x" });
// @ts-expect-error a chain id for what is not signed on one
void hl.exchange.noop({}, { signatureChainId: "0x1" });
// @ts-expect-error a time in force that there is not
void hl.exchange.order({ orders: [{ a: 0, b: true, p: "1", s: "1", r: false, t: { limit: { tif: "GTC" } } }], grouping: "na" });
// @ts-expect-error what signing fills
void hl.exchange.usdSend({ destination: "0x", amount: "1", time: 1 });
// @ts-expect-error an unknown option
void hl.exchange.updateLeverage(leverage, { vault: "0x" });
// @ts-expect-error an operation that is not there
void hl.exchange.setLeverage(leverage);
// @ts-expect-error a decimal as number where text travels
void hl.exchange.topUpIsolatedOnlyMargin({ asset: 0, leverage: 2.5 });
// @ts-expect-error an unknown network
createHyperliquidClient({ network: "devnet" });
// @ts-expect-error a wallet that cannot sign
createHyperliquidClient({ wallet: { address: "0x" } });
// @ts-expect-error an amount as number
microUsd({ usd: 12.5 });
// @ts-expect-error preparing an unknown operation
void hl.prepare("exchange.setLeverage", leverage);
// @ts-expect-error preparing with wrong parameters
void hl.prepare("exchange.updateLeverage", { asset: "BTC", isCross: true, leverage: 10 });
// @ts-expect-error a body by path without its slot
void hl.raw.POST("/exchange#updateLeverage", { body: leverage });
// @ts-expect-error an unknown path
void hl.raw.POST("/exchange#setLeverage", { body: { action: leverage } });
// @ts-expect-error a path of another host without its host
void hl.raw.POST("/explorer#blockDetails", { body: { height: 1 } });
// @ts-expect-error the error arm in a result
void hl.exchange.updateLeverage(leverage).then(({ status }) => status);
// @ts-expect-error a base URL of a host that the venue does not have
createKucoinClient({ baseUrl: { spot: "https://a.example" } });
// @ts-expect-error a path of another host without its host, where it would mean the first
void kc.raw.GET("/futures/api/v1/timestamp");
// @ts-expect-error a value outside of a closed list
void kc.margin.borrow({ currency: "USDT", size: "25", timeInForce: "GTC" });
// @ts-expect-error isolated margin without its pair
void kc.margin.borrow({ currency: "USDT", size: "25", timeInForce: "FOK", isIsolated: true });
// @ts-expect-error isolated margin without its pair, in a query
void kc.margin.getBorrowHistory({ currency: "USDT", isIsolated: true });
// @ts-expect-error a list of currencies
void kc.margin.getBorrowHistory({ currency: ["BTC", "ETH"] });
// @ts-expect-error auth headers asked of the caller
void kc.margin.borrow({ currency: "USDT", size: "25", timeInForce: "FOK", "KC-API-KEY": "key" });
// @ts-expect-error a key version that is retired
createKucoinClient({ keyVersion: "1" });
// @ts-expect-error another exchange
void cs.futures.getLeverage({ symbol: "BTCUSDT", exchange: "EXCHANGE_1" });
// @ts-expect-error text in, although text comes out
void cs.futures.updateLeverage({ symbol: "BTCUSDT", exchange: "EXCHANGE_2", leverage: "13" });
// @ts-expect-error rules to ask first, where there are none
void cs.futures.addMargin({ symbol: "BTCUSDT", exchange: "EXCHANGE_2", margin: "13" }, { preflight: true });
// @ts-expect-error a limit order without a price
void cs.futures.placeOrder({ ...order, order_type: "LIMIT" });
// @ts-expect-error a stop without its trigger
void cs.futures.placeOrder({ ...order, order_type: "STOP_MARKET", reduce_only: true });
// @ts-expect-error a side in lower case
void cs.futures.placeOrder({ ...order, order_type: "MARKET", side: "buy" });
// @ts-expect-error an interval as a number
void cs.futures.getKlines({ symbol: "BTCUSDT", exchange: "EXCHANGE_2", interval: 60 });
// @ts-expect-error a venue that the sandbox does not have
createSandbox().clientOptions("binance");
