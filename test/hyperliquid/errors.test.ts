/** Every error text that sources have for this venue, and the reason that the spec gives it. */
import { createHyperliquidClient, orderOutcomes, RateLimitError, VenueError } from "openvenue/hyperliquid";
import { describe, expect, it } from "vitest";

const WALLET = "0x0123456789012345678901234567890123456789012345678901234567890123";
const answering = (body: unknown): ReturnType<typeof createHyperliquidClient> =>
  createHyperliquidClient({ wallet: WALLET, retry: false, fetch: async () => new Response(JSON.stringify(body), { headers: { "content-type": "application/json" } }) });

const REFUSALS: [text: string, reason: string][] = [
  ["User or API Wallet 0x5e9ee1089755c3435139848e47e6635505d5a13a does not exist.", "signature"],
  ["L1 error: User or API Wallet 0x5e9ee1089755c3435139848e47e6635505d5a13a does not exist.", "signature"],
  ["Must deposit before performing actions. User: 0x5e9ee1089755c3435139848e47e6635505d5a13a", "signature"],
  ["Vault not registered: 0x5e9ee1089755c3435139848e47e6635505d5a13a", "permission"],
  ["L1 error: Vault not registered: 0x5e9ee1089755c3435139848e47e6635505d5a13a", "permission"],
  ["Unable to recover signer.", "signature"],
  ["Vault may not perform this action.", "permission"],
  ["Builder has insufficient balance to be approved.", "account"],
  ["Invalid nonce: duplicate nonce 1705234567890", "nonce"],
  ["Invalid nonce: nonce too low 1 < 2", "nonce"],
  ["Action already expired", "clock"],
  ["Action disabled when unified account is active", "account"],
  ["Invalid multi-sig outer signer", "signature"],
  ["Action disabled on this chain", "unavailable"],
  ["Invalid perp deployer", "permission"],
  ["Error deploying outcome: not an outcome deployer", "permission"],
  ["Signer invalid or inactive for current epoch", "permission"],
  ["Unknown validator", "permission"],
  ["Cannot modify canceled or filled order", "not-found"],
  ["Unknown coin", "not-found"],
  ["Referral code not registered", "not-found"],
  ["Error placing new order during modify: Insufficient margin to place order.", "order"],
  ["Reduce-only TWAP order would increase position.", "order"],
  ["Referral code already registered for this user", "duplicate"],
  ["Cannot generate referral code until enough volume traded", "account"],
  ["No rewards to claim", "account"],
  ["Abstraction transition not allowed", "account"],
  ["Insufficient stake", "insufficient-funds"],
  ["Insufficient gas at current auction price.", "parameter"],
  ["Error deploying spot: something", "parameter"],
  ["Genesis error: something", "parameter"],
  ["Insufficient staking balance.", "insufficient-funds"],
  ["Sub-account not registered: 0x5e9ee1089755c3435139848e47e6635505d5a13a", "not-found"],
  ["Main order cannot be trigger order.", "order"],
  ["Builder fee has not been approved.", "permission"],
  ["Not enough multi-sig signatures: 1 < 2", "signature"],
  ["Extra agent already used.", "account"],
  ["Cannot withdraw during lockup period after depositing.", "account"],
  ["Vault is closed.", "account"],
  ["Nonce mismatch", "nonce"],
  ["Multi-sig required", "account"],
  ["Only post-only orders allowed immediately after a network upgrade", "unavailable"],
  ["Cannot set scheduled cancel time until enough volume traded. Required: $1000000. Traded: $12.", "account"],
  ["Insufficient balance for withdrawal.", "insufficient-funds"],
  ["Insufficient balance for token transfer.", "insufficient-funds"],
  ["Insufficient balance for token transfer gas.", "insufficient-funds"],
  ["Cannot switch leverage type with open position.", "position"],
  ["Cross margin is not allowed for this asset.", "leverage"],
  ["Isolated position does not have sufficient margin available to decrease leverage. To decrease leverage, add margin to the position.", "insufficient-funds"],
  ["Cross position does not have sufficient margin available to decrease leverage. To decrease leverage, deposit more collateral.", "insufficient-funds"],
  ["Invalid leverage value", "leverage"],
  ["Cannot automatically accept new margin tiers on BTC. Manually set leverage to acknowledge new margin tiers.", "leverage"],
  ["Update to isolated margin cannot be zero.", "parameter"],
  ["Cannot update margin for empty position.", "position"],
  ["Position does not use isolated margin.", "position"],
  ["Account does not have sufficient margin available for increase.", "insufficient-funds"],
  ["Position does not have sufficient margin for reduction.", "insufficient-funds"],
  ["Cannot remove isolated margin for this asset. To remove margin, reduce the position.", "position"],
  ["Unknown user while updating isolated margin.", "account"],
  ["Asset not strict isolated", "leverage"],
];

const ORDERS: [text: string, reason: string][] = [
  ["Price must be divisible by tick size.", "order"],
  ["Order must have minimum value of $10.", "order"],
  ["Order must have minimum value of 10 USDC.", "order"],
  ["Insufficient margin to place order.", "insufficient-funds"],
  ["Reduce only order would increase position.", "order"],
  ["Post only order would have immediately matched, bbo was 1891.3@1891.4.", "order"],
  ["Order could not immediately match against any resting orders.", "order"],
  ["Invalid TP/SL price.", "order"],
  ["No liquidity available for market order.", "market"],
  ["Order would increase open interest while open interest is capped", "market"],
  ["Order rejected due to price more aggressive than oracle while at open interest cap", "market"],
  ["Order would increase open interest too quickly", "market"],
  ["Insufficient spot balance", "insufficient-funds"],
  ["Order has insufficient spot balance to trade", "insufficient-funds"],
  ["Order price too far from oracle", "order"],
  ["Price too far from oracle", "order"],
  ["Order would cause position to exceed margin tier limit at current leverage", "leverage"],
  ["Order price cannot be more than 80% away from the reference price", "order"],
  ["Order has invalid price.", "order"],
  ["Order has invalid size.", "order"],
  ["Order has zero size.", "order"],
  ["Order was never placed, already canceled, or filled.", "not-found"],
];

describe("error texts", () => {
  it.each([...REFUSALS, ...ORDERS])("%s", async (text, reason) => {
    const error = await answering({ status: "err", response: text }).exchange.updateLeverage({ asset: 0, isCross: true, leverage: 1 }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(VenueError);
    expect(error).toMatchObject({ reason, venueMessage: text });
  });

  it.each(ORDERS)("%s, of one order in a batch", (text, reason) => {
    expect(orderOutcomes({ data: { statuses: [{ error: `${text} asset=0` }] } }, 1)).toEqual([{ fate: "error", message: `${text} asset=0`, reason }]);
  });

  it("says what to look at where the venue's words hide the cause", async () => {
    const say = async (response: string): Promise<string> => answering({ status: "err", response }).exchange.updateLeverage({ asset: 0, isCross: true, leverage: 1 }).then(() => "", (error: unknown) => (error as Error).message);
    expect(await say("User or API Wallet 0x5e9ee1089755c3435139848e47e6635505d5a13a does not exist.")).toMatch(/\(check that the wallet .*approved API wallet.*network/);
    expect(await say("Must deposit before performing actions. User: 0x5e9ee1089755c3435139848e47e6635505d5a13a")).toMatch(/\(check .*not an API wallet\)/);
    expect(await say("Vault not registered: 0x5e9ee1089755c3435139848e47e6635505d5a13a")).toMatch(/\(check vaultAddress/);
    expect(await say("Nonce mismatch")).not.toContain("check");
  });

  it("takes the address's budget for a rate limit", async () => {
    const text = "Too many cumulative requests sent (10001 > 10000) for cumulative volume traded $12.5. Place taker orders to free up 1 request per USDC traded.";
    await expect(answering({ status: "err", response: text }).exchange.updateLeverage({ asset: 0, isCross: true, leverage: 1 })).rejects.toThrow(RateLimitError);
  });

  it("refuses a single action that answers like a batch", async () => {
    const twap = { status: "ok", response: { type: "twapOrder", data: { status: { error: "Invalid TWAP duration: 1 min(s)" } } } };
    await expect(answering(twap).exchange.updateLeverage({ asset: 0, isCross: true, leverage: 1 })).rejects.toMatchObject({ reason: "order" });
    const modify = { status: "ok", response: { type: "order", data: { statuses: [{ error: "Order was never placed, already canceled, or filled. asset=0" }] } } };
    await expect(answering(modify).exchange.updateLeverage({ asset: 0, isCross: true, leverage: 1 })).rejects.toMatchObject({ reason: "not-found" });
    const order = { orders: [{ a: 0, b: true, p: "1", s: "1", r: false, t: { limit: { tif: "Gtc" as const } } }], grouping: "na" as const };
    expect(await answering(modify).exchange.order(order)).toEqual(modify.response);
  });

  it("refuses what the explorer refuses", async () => {
    await expect(answering({ type: "error", message: "no such block" }).explorer.blockDetails({ height: 1 })).rejects.toThrow(VenueError);
  });
});
