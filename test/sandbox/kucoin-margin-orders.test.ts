/** Margin orders of the simulated KuCoin: what becomes of them, what they move and tie up, and why they are refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pages, type KucoinClient } from "../../src/kucoin/index.js";
import { HOUR, NOW, openKucoin, refused, settled, type OpenVenue } from "./open-kucoin.js";

const CROSS = { symbol: "BTC-USDT", tradeType: "MARGIN_TRADE" } as const;
const ISOLATED = { symbol: "BTC-USDT", tradeType: "MARGIN_ISOLATED_TRADE" } as const;
/** Below the market, so it rests. It ties up 500 USDT and a fee of 0.5. */
const bid = { clientOid: "bid", side: "buy", symbol: "BTC-USDT", type: "limit", price: "50000", size: "0.01" } as const;
const marketBuy = { clientOid: "buy", side: "buy", symbol: "BTC-USDT", type: "market", size: "0.005" } as const;
const named = (clientOid: string) => ({ symbol: "BTC-USDT", clientOid });

async function cross({ client }: OpenVenue, currency: string) {
  return (await client.account.getCrossMarginAccount()).accounts.find((entry) => entry.currency === currency)!;
}

describe("a limit order off the market", () => {
  it("rests, ties up its price and fee, and frees them when it is cancelled", async () => {
    const venue = openKucoin();
    const { client, clock, sandbox } = venue;
    const placed = await client.margin.addOrder(bid);
    expect(placed).toEqual({ orderId: expect.stringMatching(/^[0-9a-f]{24}$/) as string, clientOid: "bid" });
    expect(await cross(venue, "USDT")).toMatchObject({ total: "1100", hold: "500.5", available: "599.5" });
    const open = await client.margin.getOrderByOrderId({ symbol: "BTC-USDT", orderId: placed.orderId });
    expect(open).toEqual({ id: placed.orderId, clientOid: "bid", symbol: "BTC-USDT", opType: "DEAL", type: "limit", side: "buy", price: "50000", size: "0.01", funds: "500", dealSize: "0", dealFunds: "0", remainSize: "0.01", remainFunds: "500", cancelledSize: "0", cancelledFunds: "0", fee: "0", feeCurrency: "USDT", stp: null, stop: null, stopTriggered: false, stopPrice: "0", timeInForce: "GTC", postOnly: false, hidden: false, iceberg: false, visibleSize: "0", cancelAfter: 0, channel: "API", remark: null, tags: null, cancelExist: false, tradeType: "MARGIN_TRADE", inOrderBook: true, active: true, tax: "0", createdAt: NOW, lastUpdatedAt: NOW });
    expect(await client.margin.getOpenOrders(CROSS)).toEqual([open]);
    expect(await client.margin.getSymbolsWithOpenOrder({ tradeType: "MARGIN_TRADE" })).toEqual({ symbolSize: 1, symbols: ["BTC-USDT"] });
    expect(await client.margin.getSymbolsWithOpenOrder({ tradeType: "MARGIN_ISOLATED_TRADE" })).toEqual({ symbolSize: 0, symbols: [] });

    clock.now += 1000;
    expect(await client.margin.cancelOrderByOrderId({ symbol: "BTC-USDT", orderId: placed.orderId })).toEqual({ orderId: placed.orderId });
    expect(await cross(venue, "USDT")).toMatchObject({ total: "1100", hold: "0", available: "1100" });
    const cancelled = { ...open, remainSize: "0", remainFunds: "0", cancelledSize: "0.01", cancelledFunds: "500", cancelExist: true, inOrderBook: false, active: false, lastUpdatedAt: NOW + 1000 };
    expect(await client.margin.getOrderByClientOid(named("bid"))).toEqual(cancelled);
    expect(await client.margin.getOpenOrders(CROSS)).toEqual([]);
    expect((await client.margin.getClosedOrders(CROSS)).items).toEqual([cancelled]);
    expect(sandbox.ledger.map(({ operation }) => operation)).toEqual(["margin.addOrder", "margin.cancelOrderByOrderId"]);
  });

  it("ties up base asset for a sale, of the isolated pair alone", async () => {
    const { client } = openKucoin();
    await client.margin.addOrder({ ...bid, side: "sell", price: "70000", size: "0.004", isIsolated: true });
    const { assets } = await client.account.getIsolatedMarginAccount();
    expect(assets).toMatchObject([{ baseAsset: { total: "0.01", hold: "0.004", available: "0.006" }, quoteAsset: { hold: "0" } }]);
    expect(await client.margin.getOpenOrders(CROSS)).toEqual([]);
    expect(await client.margin.getOpenOrders(ISOLATED)).toMatchObject([{ tradeType: "MARGIN_ISOLATED_TRADE", side: "sell" }]);
  });

  it("keeps what it ties up from being repaid or ordered with", async () => {
    const { client } = openKucoin((seed) => void (seed.cross.USDT = "450"));
    await client.margin.addOrder(bid);
    await refused(client.margin.repay({ currency: "USDT", size: "49.50000001" }), "130203", "insufficient-funds");
    await refused(client.margin.addOrder({ ...bid, clientOid: "other" }), "126013", "insufficient-funds");
    await client.margin.repay({ currency: "USDT", size: "49.5" });
  });

  it("is cancelled at once with IOC and FOK", async () => {
    const venue = openKucoin();
    for (const timeInForce of ["IOC", "FOK"] as const) {
      await venue.client.margin.addOrder({ ...bid, clientOid: timeInForce, timeInForce, postOnly: true });
      expect(await venue.client.margin.getOrderByClientOid(named(timeInForce))).toMatchObject({ active: false, cancelExist: true, timeInForce });
    }
    expect(await cross(venue, "USDT")).toMatchObject({ hold: "0" });
  });

  it("ends by itself when its time is over, and only with GTT", async () => {
    const venue = openKucoin();
    await venue.client.margin.addOrder({ ...bid, timeInForce: "GTT", cancelAfter: 60 });
    await venue.client.margin.addOrder({ ...bid, clientOid: "stays", size: "0.001", cancelAfter: 60 });
    venue.clock.now += 59_999;
    expect(await venue.client.margin.getOrderByClientOid(named("bid"))).toMatchObject({ active: true, cancelAfter: 60 });
    venue.clock.now += HOUR;
    expect(await cross(venue, "USDT")).toMatchObject({ hold: "50.05" });
    expect(await venue.client.margin.getOrderByClientOid(named("bid"))).toMatchObject({ active: false, cancelExist: true, lastUpdatedAt: NOW + 60_000 });
    expect(await venue.client.margin.getOrderByClientOid(named("stays"))).toMatchObject({ active: true, cancelAfter: 0 });
  });
});

describe("an order that crosses the market", () => {
  it("buys at the market's price, with the fee on top", async () => {
    const venue = openKucoin();
    const { client } = venue;
    const { orderId } = await client.margin.addOrder({ ...bid, price: "61000", size: "0.005" });
    expect(await client.margin.getOrderByOrderId({ symbol: "BTC-USDT", orderId })).toMatchObject({ price: "61000", funds: "305", dealSize: "0.005", dealFunds: "300", remainSize: "0", remainFunds: "5", fee: "0.3", cancelExist: false, active: false });
    expect(await cross(venue, "USDT")).toMatchObject({ total: "799.7", hold: "0" });
    expect(await cross(venue, "BTC")).toMatchObject({ total: "0.005" });
    expect(await client.margin.getTradeHistory(CROSS)).toEqual({
      lastId: 1,
      items: [{ id: 1, symbol: "BTC-USDT", tradeId: 1, orderId, counterOrderId: expect.not.stringMatching(orderId) as string, side: "buy", liquidity: "taker", forceTaker: false, price: "60000", size: "0.005", funds: "300", fee: "0.3", feeRate: "0.001", feeCurrency: "USDT", stop: "", tradeType: "MARGIN_TRADE", tax: "0", taxRate: "0", type: "limit", createdAt: NOW }],
    });
  });

  it("sells, and the fee comes out of what that brings", async () => {
    const { client } = openKucoin();
    await client.margin.addOrder({ ...marketBuy, side: "sell", isIsolated: true });
    expect((await client.account.getIsolatedMarginAccount()).assets).toMatchObject([{ baseAsset: { total: "0.005" }, quoteAsset: { total: "799.7" } }]);
    expect(await client.margin.getOrderByClientOid(named("buy"))).toMatchObject({ type: "market", price: "0", size: "0.005", funds: "0", dealFunds: "300", remainFunds: "0", active: false });
  });

  it("trades for an amount as far as the increment allows", async () => {
    const venue = openKucoin((seed) => void (seed.pairs![0]!.baseIncrement = "0.001"));
    await venue.client.margin.addOrder({ clientOid: "f", side: "buy", symbol: "BTC-USDT", type: "market", funds: "200" });
    expect(await venue.client.margin.getOrderByClientOid(named("f"))).toMatchObject({ size: "0", funds: "200", dealSize: "0.003", dealFunds: "180", remainFunds: "20", fee: "0.18" });
    expect(await cross(venue, "USDT")).toMatchObject({ total: "919.82" });
  });

  it("has the price that the seed gives the pair, if it does", async () => {
    const { client } = openKucoin((seed) => void (seed.pairs![0]!.price = "55000"));
    await client.margin.addOrder(marketBuy);
    expect((await client.margin.getTradeHistory(CROSS)).items).toMatchObject([{ price: "55000", funds: "275" }]);
  });

  it("trades with IOC and FOK even where it is post only", async () => {
    const { client } = openKucoin();
    for (const timeInForce of ["IOC", "FOK"] as const) await client.margin.addOrder({ ...bid, clientOid: timeInForce, price: "60000", size: "0.001", postOnly: true, timeInForce });
    expect((await client.margin.getTradeHistory(CROSS)).items).toHaveLength(2);
  });

  it("sells what is above the ceiling of what may be held", async () => {
    const { client } = openKucoin((seed) => void (seed.margin!.ceilings.BTC = "0.001"));
    await client.margin.addOrder({ ...marketBuy, side: "sell", isIsolated: true });
    await refused(client.margin.addOrder({ ...marketBuy, clientOid: "more", isIsolated: true, size: "0.001" }), "126042", "position");
  });

  it("leaves a limit at the market's price to trade, on both sides", async () => {
    const { client } = openKucoin();
    await client.margin.addOrder({ ...bid, clientOid: "b", price: "60000", isIsolated: true, size: "0.001" });
    await client.margin.addOrder({ ...bid, clientOid: "s", side: "sell", price: "60000", isIsolated: true, size: "0.001" });
    expect((await client.margin.getTradeHistory(ISOLATED)).items.map(({ side }) => side)).toEqual(["sell", "buy"]);
  });
});

describe("loans of orders", () => {
  it("are taken for what is missing, and repaid with what an order brings", async () => {
    const venue = openKucoin();
    const { client, clock } = venue;
    // 0.03 BTC cost 1801.8 with the fee; 1100 are there.
    const { loanApplyId, borrowSize } = await client.margin.addOrder({ ...marketBuy, size: "0.03", autoBorrow: true });
    expect(borrowSize).toBe("701.8");
    expect((await client.margin.getBorrowHistory({ currency: "USDT" })).items).toMatchObject([{ orderNo: loanApplyId, size: "701.8", actualSize: "701.8", status: "SUCCESS" }]);
    expect(await cross(venue, "USDT")).toMatchObject({ total: "0", liabilityPrincipal: "801.8", liabilityInterest: "0.019018" });

    clock.now += 1000;
    await client.margin.addOrder({ ...marketBuy, clientOid: "sell", side: "sell", size: "0.01", autoRepay: true });
    // 600 less the fee of 0.6: interest first, then principal.
    expect((await client.margin.getRepayHistory({ currency: "USDT" })).items).toMatchObject([{ size: "599.4", interest: "0.019018", principal: "599.380982" }]);
    expect(await cross(venue, "USDT")).toMatchObject({ total: "0", liability: "202.419018" });
    await client.margin.addOrder({ ...marketBuy, clientOid: "rest", side: "sell", size: "0.02", autoRepay: true });
    expect(await cross(venue, "USDT")).toMatchObject({ total: "996.380982", liability: "0" });
  });

  it("are of the base asset for a sale, and of the isolated pair where it is for that", async () => {
    const { client } = openKucoin();
    const sale = { clientOid: "short", side: "sell", symbol: "BTC-USDT", type: "market", size: "0.015", isIsolated: true, autoBorrow: true } as const;
    expect(await client.margin.addOrder(sale)).toMatchObject({ borrowSize: "0.005" });
    expect((await client.margin.getBorrowHistory({ currency: "BTC", isIsolated: true, symbol: "BTC-USDT" })).totalNum).toBe(1);
    await client.margin.addOrder({ ...sale, clientOid: "back", side: "buy", size: "0.006", autoRepay: true });
    const [pair] = (await client.account.getIsolatedMarginAccount()).assets;
    expect(pair).toMatchObject({ baseAsset: { liability: "0" } });
    expect(Number(pair!.baseAsset!.total)).toBeCloseTo(0.001, 6);
  });

  it("are not taken where nothing is missing, and are the least that can be borrowed where little is", async () => {
    const { client } = openKucoin((seed) => void (seed.cross.USDT = "200"));
    expect(await client.margin.addOrder({ ...marketBuy, size: "0.001", autoBorrow: true })).toEqual({ orderId: expect.any(String) as string, clientOid: "buy" });
    // 239.94 are left, 240.24 are needed.
    expect(await client.margin.addOrder({ ...marketBuy, clientOid: "more", size: "0.004", autoBorrow: true })).toMatchObject({ borrowSize: "10" });
  });

  it("are rounded up to what can be borrowed", async () => {
    const venue = openKucoin((seed) => {
      seed.debts = [];
      seed.cross = { USDT: "500", BTC: "0" };
      seed.fees = { spot: { maker: "0", taker: "0.0011111111111" }, futures: { maker: "0", taker: "0" } };
    });
    expect(await venue.client.margin.addOrder({ ...marketBuy, size: "0.01", autoBorrow: true })).toMatchObject({ borrowSize: "100.66666667" });
  });

  it("are refused as loans are, and then no order is placed and nothing borrowed", async () => {
    const venue = openKucoin();
    await refused(venue.client.margin.addOrder({ ...marketBuy, size: "0.09", autoBorrow: true }), "103000", "borrow-limit");
    await refused(venue.client.margin.addOrder({ ...marketBuy, size: "0.09" }), "126013", "insufficient-funds");
    await refused(openKucoin((seed) => void (seed.margin!.inventory.USDT = "5")).client.margin.addOrder({ ...marketBuy, size: "0.03", autoBorrow: true }), "130204", "borrow-limit");
    expect(await cross(venue, "USDT")).toMatchObject({ total: "1100", hold: "0", liability: "100.012" });
    expect((await venue.client.margin.getClosedOrders(CROSS)).items).toEqual([]);
  });

  it("are no loans of an asset that nobody lends", async () => {
    const { client } = openKucoin((seed) => void (seed.cross.ETH = "0"));
    await refused(client.margin.addOrder({ ...marketBuy, symbol: "ETH-USDT", side: "sell", autoBorrow: true }), "126013");
  });
});

describe("refusals", () => {
  it.each<[string, object, string, string]>([
    ["an unknown pair", { symbol: "DOGE-USDT" }, "126004", "market"],
    ["a pair without cross margin", { symbol: "ETH-USDT" }, "130305", "market"],
    ["a pair without isolated margin", { symbol: "ETH-USDT", isIsolated: true }, "130303", "market"],
    ["a size off the increment", { size: "0.010000001" }, "126003", "order"],
    ["a size below the least", { size: "0.000009" }, "126003", "order"],
    ["a size above the most", { size: "10000000001" }, "126003", "order"],
    ["a price off the increment", { price: "50000.01" }, "126003", "order"],
    ["a value below the least", { price: "1000", size: "0.00001" }, "126003", "order"],
    ["a price far above the market", { price: "66000.1" }, "126029", "order"],
    ["a price far below the market", { price: "53999.9", side: "sell" }, "126030", "order"],
    ["a post only order that would trade", { price: "60000", postOnly: true }, "126036", "order"],
    ["more than may be held", { size: "1.00000001" }, "126042", "position"],
    ["more than is there", { size: "0.1" }, "126013", "insufficient-funds"],
    ["funds off the increment", { type: "market", price: undefined, size: undefined, funds: "10.0000001" }, "126003", "order"],
    ["funds below the least", { type: "market", price: undefined, size: undefined, funds: "0.09" }, "126003", "order"],
    ["funds above the most", { type: "market", price: undefined, size: undefined, funds: "100000000" }, "126003", "order"],
    ["a market order by size and funds", { type: "market", price: undefined, funds: "10" }, "400100", "parameter"],
    ["a market order by neither", { type: "market", price: undefined, size: undefined }, "400100", "parameter"],
    ["a limit order that does not say so and has no price", { type: undefined, price: undefined }, "400100", "parameter"],
  ])("are for %s", async (_what, change, code, reason) => {
    const venue = openKucoin();
    await refused(venue.client.margin.addOrder({ ...bid, ...change } as never), code, reason);
    // A test of an order is refused likewise, but for the money.
    const test = venue.client.margin.addOrderTest({ ...bid, ...change } as never);
    await (code === "126013" ? test : refused(test, code, reason));
    expect(venue.sandbox.ledger).toEqual([]);
    expect(await cross(venue, "USDT")).toMatchObject({ total: "1100", hold: "0" });
  });

  it("are not for prices on the good side of the market", async () => {
    const { client } = openKucoin();
    await client.margin.addOrder({ ...bid, price: "1000" });
    await client.margin.addOrder({ ...bid, clientOid: "sell", side: "sell", price: "600000", isIsolated: true });
    await client.margin.addOrder({ ...bid, clientOid: "post", price: "59999.9", size: "0.001", postOnly: true });
  });

  it("are for a clientOid that was used before, on either margin, done or not", async () => {
    const { client } = openKucoin();
    await client.margin.addOrder({ ...bid, size: "0.001" });
    await refused(client.margin.addOrder({ ...bid, isIsolated: true }), "126044", "duplicate");
    await client.margin.cancelOrderByClientOid(named("bid"));
    await refused(client.margin.addOrder(bid), "126044", "duplicate");
  });

  it("are for the 201st open order of a pair", async () => {
    const { client } = openKucoin();
    for (let index = 0; index < 200; index += 1) await client.margin.addOrder({ ...bid, clientOid: `o${index}`, size: "0.00001" });
    await refused(client.margin.addOrder({ ...bid, clientOid: "more", size: "0.03", autoBorrow: true }), "126011", "order");
    expect(await client.margin.getBorrowHistory({ currency: "USDT" })).toMatchObject({ totalNum: 0 });
    await client.margin.addOrder({ ...bid, clientOid: "isolated", size: "0.00001", isIsolated: true });
    expect(await client.margin.cancelAllOrdersBySymbol(CROSS)).toBe("success");
    expect(await client.margin.getOpenOrders(CROSS)).toEqual([]);
    expect(await client.margin.getOpenOrders(ISOLATED)).toHaveLength(1);
  });

  it("are for orders that do not exist, are of another pair or are done", async () => {
    const { client } = openKucoin();
    const { orderId } = await client.margin.addOrder(bid);
    for (const call of [client.margin.getOrderByClientOid(named("nobody")), client.margin.getOrderByOrderId({ symbol: "ETH-USDT", orderId }), client.margin.cancelOrderByOrderId({ symbol: "BTC-USDT", orderId: "0" }), client.margin.cancelOrderByClientOid({ symbol: "ETH-USDT", clientOid: "bid" })]) await refused(call, "126043", "not-found");
    await client.margin.cancelOrderByClientOid(named("bid"));
    await refused(client.margin.cancelOrderByOrderId({ symbol: "BTC-USDT", orderId }), "126043", "not-found");
    await refused(client.margin.cancelAllOrdersBySymbol({ ...CROSS, symbol: "DOGE-USDT" }), "126004");
  });

  it("come from the seed where a pair has no price", () => {
    expect(() => openKucoin((seed) => void delete seed.pairs![1]!.price)).toThrow("the seed's pair ETH-USDT has no price");
    expect(() => openKucoin((seed) => void delete seed.pairs)).not.toThrow();
  });
});

it("tests an order without placing it", async () => {
  const venue = openKucoin();
  const { orderId } = await venue.client.margin.addOrderTest(bid);
  await refused(venue.client.margin.getOrderByOrderId({ symbol: "BTC-USDT", orderId }), "126043");
  expect(await cross(venue, "USDT")).toMatchObject({ hold: "0" });
  await venue.client.margin.addOrderTest(bid);
});

describe("lists", () => {
  async function traded(): Promise<OpenVenue & { ids: string[] }> {
    const venue = openKucoin();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      ids.push((await venue.client.margin.addOrder({ ...marketBuy, clientOid: `o${index}`, side: index === 3 ? "sell" : "buy", type: index === 2 ? "limit" : "market", ...(index === 2 && { price: "60000" }), size: "0.001" } as never)).orderId);
      venue.clock.now += 1000;
    }
    await venue.client.margin.addOrder({ ...marketBuy, clientOid: "isolated", size: "0.001", isIsolated: true });
    return { ...venue, ids };
  }
  const walk = async <Item>(found: AsyncIterable<{ items: Item[] }>, tell: (item: Item) => unknown): Promise<unknown[]> => {
    const all: unknown[] = [];
    for await (const page of found) all.push(page.items.map(tell));
    return all;
  };

  it("come newest first, and go on from lastId", async () => {
    const { client, ids } = await traded();
    const newest = [...ids].reverse();
    const parts = [newest.slice(0, 2), newest.slice(2, 4), newest.slice(4), []];
    expect(await walk(pages(client.margin.getClosedOrders, { ...CROSS, limit: 2 }), ({ id }) => id)).toEqual(parts);
    expect(await walk(pages(client.margin.getTradeHistory, { ...CROSS, limit: 2 }), ({ orderId }) => orderId)).toEqual(parts);
    expect(await client.margin.getClosedOrders({ ...CROSS, symbol: "ETH-USDT" })).toEqual({ lastId: 0, items: [] });
  });

  it("put a change before an older one, whichever order is older", async () => {
    const { client } = openKucoin();
    for (const clientOid of ["a", "b"]) await client.margin.addOrder({ ...bid, clientOid, size: "0.001" });
    expect((await client.margin.getOpenOrders(CROSS)).map(({ clientOid }) => clientOid)).toEqual(["b", "a"]);
    for (const clientOid of ["b", "a"]) await client.margin.cancelOrderByClientOid(named(clientOid));
    expect((await client.margin.getClosedOrders(CROSS)).items.map(({ clientOid }) => clientOid)).toEqual(["a", "b"]);
  });

  it("are filtered by side, type and time; of one order no filter counts", async () => {
    const { client, ids } = await traded();
    const closed = async (query: object): Promise<string[]> => (await client.margin.getClosedOrders({ ...CROSS, ...query })).items.map(({ clientOid }) => clientOid);
    const fills = async (query: object): Promise<number[]> => (await client.margin.getTradeHistory({ ...CROSS, ...query })).items.map(({ id }) => Number(id));
    expect(await closed({ side: "sell" })).toEqual(["o3"]);
    expect(await closed({ type: "limit" })).toEqual(["o2"]);
    expect(await closed({ startAt: NOW + 1000, endAt: NOW + 2000 })).toEqual(["o2", "o1"]);
    expect(await fills({ side: "sell" })).toEqual([4]);
    expect(await fills({ type: "limit" })).toEqual([3]);
    expect(await fills({ startAt: NOW + 3000 })).toEqual([5, 4]);
    expect(await fills({ orderId: ids[1], side: "sell", startAt: NOW + 3000 })).toEqual([2]);
  });
});

it("loses nothing but fees, whatever is ordered, borrowed and cancelled", async () => {
  const order = fc.record({
    side: fc.constantFrom("buy", "sell"),
    kind: fc.constantFrom("resting", "crossing", "market", "funds"),
    units: fc.integer({ min: 1, max: 40 }),
    autoBorrow: fc.boolean(),
    autoRepay: fc.boolean(),
    isIsolated: fc.boolean(),
    thenCancel: fc.boolean(),
  });
  const equity = async (client: KucoinClient): Promise<number> => {
    const [one, other] = await Promise.all([client.account.getCrossMarginAccount(), client.account.getIsolatedMarginAccount()]);
    return Math.round(1e8 * [one, other].reduce((sum, account) => sum + Number(account.totalAssetOfQuoteCurrency) - Number(account.totalLiabilityOfQuoteCurrency), 0));
  };
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 8 }), async (orders) => {
      const { client } = openKucoin((seed) => seed.currencies.forEach((currency) => (currency.dayRatio = "0")));
      const before = await equity(client);
      for (const [index, { side, kind, units, thenCancel, ...flags }] of orders.entries()) {
        const size = (units / 1000).toFixed(3);
        const price = (kind === "resting") === (side === "buy") ? "58000" : "62000";
        const by = kind === "funds" ? { type: "market", funds: String(units * 60) } : kind === "market" ? { type: "market", size } : { type: "limit", price, size };
        taken += await client.margin.addOrder({ clientOid: `o${index}`, symbol: "BTC-USDT", side, ...by, ...flags } as never).then(() => 1, () => 0);
        if (thenCancel) await client.margin.cancelAllOrdersBySymbol(flags.isIsolated ? ISOLATED : CROSS);
      }
      const fills = (await Promise.all([CROSS, ISOLATED].map((which) => client.margin.getTradeHistory({ ...which, limit: 100 })))).flatMap(({ items }) => items);
      const fees = fills.reduce((sum, { fee }) => sum + Math.round(1e8 * Number(fee)), 0);
      expect(await equity(client)).toBe(before - fees);
      await Promise.all([CROSS, ISOLATED].map((which) => client.margin.cancelAllOrdersBySymbol(which)));
      const held = (await client.account.getCrossMarginAccount()).accounts.map(({ hold }) => hold);
      expect(held).toEqual(["0", "0"]);
    }),
    { numRuns: 40 },
  );
  // Not all were refused.
  expect(taken).toBeGreaterThan(40);
});

describe("a lost answer", () => {
  const cancelled = async (venue: OpenVenue): Promise<OpenVenue & { orderId: string }> => ({ ...venue, orderId: (await venue.client.margin.addOrder(bid)).orderId });

  it.each([["after", "applied"], ["before", "not applied"]] as const)("to an order that is lost %s it is %s", async (when, outcome) => {
    const venue = openKucoin();
    expect(await settled(venue, "margin.addOrder", when, () => venue.client.margin.addOrder(bid))).toMatchObject({ outcome, read: "margin.getOrderByClientOid" });
  });

  it.each([["after", "applied"], ["before", "not applied"]] as const)("to a cancel that is lost %s it is %s", async (when, outcome) => {
    const venue = await cancelled(openKucoin());
    expect(await settled(venue, "margin.cancelOrderByOrderId", when, () => venue.client.margin.cancelOrderByOrderId({ symbol: "BTC-USDT", orderId: venue.orderId }))).toMatchObject({ outcome });
    const other = await cancelled(openKucoin());
    expect(await settled(other, "margin.cancelOrderByClientOid", when, () => other.client.margin.cancelOrderByClientOid(named("bid")))).toMatchObject({ outcome });
  });
});
