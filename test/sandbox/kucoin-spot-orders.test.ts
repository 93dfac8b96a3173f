/** Spot orders of the simulated KuCoin, and the dead man's switch. What they share with margin orders is tested there. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pages, rows } from "../../src/kucoin/index.js";
import { HOUR, NOW, openKucoin, refused, settled, type OpenVenue } from "./open-kucoin.js";

const symbol = "BTC-USDT";
/** Rests; ties up 500 USDT and a fee of 0.5. */
const bid = { clientOid: "bid", side: "buy", symbol, type: "limit", price: "50000", size: "0.01" } as const;
const marketBuy = { clientOid: "buy", side: "buy", symbol, type: "market", size: "0.005" } as const;

async function purse({ client }: OpenVenue, currency: string) {
  const [account] = await client.account.getSpotAccountList({ currency, type: "trade" });
  return { balance: account?.balance, holds: account?.holds };
}

describe("placing", () => {
  it("rests off the market, tied up, until it is cancelled", async () => {
    const venue = openKucoin();
    const { client, clock } = venue;
    const { orderId, clientOid } = await client.spot.addOrder({ ...bid, remark: "note", tags: "tag", stp: "CN" });
    expect(clientOid).toBe("bid");
    expect(await purse(venue, "USDT")).toMatchObject({ balance: "3000", holds: "500.5" });
    const open = await client.spot.getOrderByOrderId({ symbol, orderId });
    expect(open).toEqual({ id: orderId, clientOid: "bid", symbol, opType: "DEAL", type: "limit", side: "buy", price: "50000", size: "0.01", funds: "500", dealSize: "0", dealFunds: "0", remainSize: "0.01", remainFunds: "500", cancelledSize: "0", cancelledFunds: "0", fee: "0", feeCurrency: "USDT", stp: "CN", timeInForce: "GTC", postOnly: false, hidden: false, iceberg: false, visibleSize: "0", cancelAfter: 0, channel: "API", remark: "note", tags: "tag", cancelExist: false, tradeType: "TRADE", inOrderBook: true, active: true, tax: "0", createdAt: NOW, lastUpdatedAt: NOW });
    expect(await client.spot.getOpenOrders({ symbol })).toEqual([open]);
    expect(await client.spot.getSymbolsWithOpenOrder()).toEqual({ symbols: [symbol] });
    clock.now += 1000;
    expect(await client.spot.cancelOrderByOrderId({ symbol, orderId })).toEqual({ orderId });
    expect(await client.spot.getOrderByClientOid({ symbol, clientOid: "bid" })).toMatchObject({ active: false, cancelExist: true, cancelledSize: "0.01", remainSize: "0", lastUpdatedAt: NOW + 1000 });
    expect(await client.spot.getSymbolsWithOpenOrder()).toEqual({ symbols: [] });
    expect(await purse(venue, "USDT")).toMatchObject({ balance: "3000", holds: "0" });
  });

  it("trades at the market, and has nothing to do with margin", async () => {
    const venue = openKucoin();
    const { client } = venue;
    const { orderId } = await client.spot.addOrder(marketBuy);
    expect(await purse(venue, "USDT")).toMatchObject({ balance: "2699.7" });
    expect(await purse(venue, "BTC")).toMatchObject({ balance: "0.105" });
    expect(await client.spot.getTradeHistory({ symbol })).toMatchObject({ lastId: 1, items: [{ id: 1, orderId, price: "60000", funds: "300", fee: "0.3", tradeType: "TRADE", type: "market" }] });
    await client.spot.addOrder({ ...marketBuy, side: "sell", symbol: "ETH-USDT", size: "1" });
    expect(await purse(venue, "USDT")).toMatchObject({ balance: "5696.7" });
    expect((await client.account.getCrossMarginAccount()).accounts[0]).toMatchObject({ total: "1100" });
    await refused(client.margin.getOrderByOrderId({ symbol, orderId }), "126043");
  });

  it("tells what was matched where it waits for that", async () => {
    const { client } = openKucoin();
    const times = { orderTime: NOW, matchTime: NOW };
    expect(await client.spot.addOrderSync(bid)).toMatchObject({ clientOid: "bid", ...times, originSize: "0.01", dealSize: "0", remainSize: "0.01", canceledSize: "0", status: "open" });
    expect(await client.spot.addOrderSync(marketBuy)).toMatchObject({ originSize: "0.005", dealSize: "0.005", remainSize: "0", canceledSize: "0", status: "done" });
    expect(await client.spot.addOrderSync({ ...bid, clientOid: "ioc", timeInForce: "IOC" })).toMatchObject({ dealSize: "0", remainSize: "0", canceledSize: "0.01", status: "done" });
    const { orderId } = await client.spot.addOrderSync({ ...bid, clientOid: "two" });
    expect(await client.spot.cancelOrderByClientOidSync({ symbol, clientOid: "bid" })).toEqual({ clientOid: "bid", originSize: "0.01", dealSize: "0", remainSize: "0", canceledSize: "0.01", status: "done" });
    expect(await client.spot.cancelOrderByOrderIdSync({ symbol, orderId })).toEqual({ orderId, originSize: "0.01", dealSize: "0", remainSize: "0", canceledSize: "0.01", status: "done" });
  });

  it("of several orders gives each a fate of its own, in their order", async () => {
    const venue = openKucoin();
    const { client } = venue;
    const orderList = [bid, { ...bid, clientOid: "too much", size: "1" }, bid, { ...marketBuy, symbol: "ETH-USDT", size: "0.1" }].map((order) => ({ ...order, clientOid: order.clientOid.replace(" ", "-") }));
    const fates = await client.spot.batchAddOrders({ orderList });
    expect(fates).toEqual([
      { success: true, orderId: expect.any(String) as string, clientOid: "bid" },
      { success: false, failMsg: "Balance insufficient!" },
      { success: false, failMsg: expect.stringContaining("clientOid") as string },
      { success: true, orderId: expect.any(String) as string, clientOid: "buy" },
    ]);
    expect(await purse(venue, "USDT")).toMatchObject({ balance: "2699.7", holds: "500.5" });
    const [first, second] = await client.spot.batchAddOrdersSync({ orderList: [{ ...marketBuy, clientOid: "s" }, { ...bid, symbol: "DOGE-USDT" }] });
    expect(first).toMatchObject({ success: true, dealSize: "0.005", status: "done" });
    expect(second).toEqual({ success: false, failMsg: expect.any(String) as string });
  });

  it("is only tried out by the test", async () => {
    const venue = openKucoin();
    const { orderId } = await venue.client.spot.addOrderTest(bid);
    await refused(venue.client.spot.getOrderByOrderId({ symbol, orderId }), "400100", "not-found");
    await refused(venue.client.spot.addOrderTest({ ...bid, size: "0.000000001" }), "600100");
    expect(await purse(venue, "USDT")).toMatchObject({ holds: "0" });
  });

  it.each<[string, object, string, string]>([
    ["an unknown pair", { symbol: "DOGE-USDT" }, "400600", "market"],
    ["a size off the increment", { size: "0.010000001" }, "600100", "order"],
    ["a value below the least", { price: "1000", size: "0.00001" }, "600101", "order"],
    ["a price far above the market", { price: "66000.1" }, "400370", "order"],
    ["a price far below the market", { price: "53999.9", side: "sell" }, "400370", "order"],
    ["a post only order that would trade", { price: "60000", postOnly: true }, "400100", "parameter"],
    ["more than is there", { size: "0.1" }, "200004", "insufficient-funds"],
    ["a time window without its start", { allowMaxTimeWindow: 1000 }, "400100", "parameter"],
    ["an order that comes too late", { allowMaxTimeWindow: 1000, clientTimestamp: NOW - 1001 }, "400100", "parameter"],
  ])("is refused for %s", async (_what, change, code, reason) => {
    const venue = openKucoin();
    await refused(venue.client.spot.addOrder({ ...bid, ...change } as never), code, reason);
    expect(await purse(venue, "USDT")).toMatchObject({ balance: "3000", holds: "0" });
  });

  it("may use an id again once its order is done, and comes in time up to the end of its window", async () => {
    const { client } = openKucoin();
    await client.spot.addOrder(bid);
    await refused(client.spot.addOrder({ ...bid, symbol: "ETH-USDT", price: "2900" }), "400100", "parameter");
    await client.spot.cancelOrderByClientOid({ symbol, clientOid: "bid" });
    const { orderId } = await client.spot.addOrder({ ...bid, allowMaxTimeWindow: 1000, clientTimestamp: NOW - 1000 });
    expect(await client.spot.getOrderByClientOid({ symbol, clientOid: "bid" })).toMatchObject({ id: orderId, active: true });
  });

  it("is refused for the 201st open order of a pair", async () => {
    const { client } = openKucoin();
    for (let index = 0; index < 10; index += 1) await client.spot.batchAddOrders({ orderList: Array.from({ length: 20 }, (_, order) => ({ ...bid, clientOid: `o${index}-${order}`, size: "0.00001" })) });
    await refused(client.spot.addOrder(bid), "200003", "order");
    await client.spot.addOrder({ ...bid, symbol: "ETH-USDT", price: "2900" });
  });
});

describe("changing and cancelling", () => {
  it("replaces an order by one of another price or size, with the same own id", async () => {
    const venue = openKucoin();
    const { client } = venue;
    const { orderId } = await client.spot.addOrder(bid);
    const changed = await client.spot.modifyOrder({ symbol, orderId, newPrice: "40000" });
    expect(changed).toEqual({ newOrderId: expect.not.stringMatching(orderId) as string, clientOid: "bid" });
    expect(await client.spot.getOrderByOrderId({ symbol, orderId })).toMatchObject({ active: false, cancelExist: true });
    expect(await client.spot.getOrderByClientOid({ symbol, clientOid: "bid" })).toMatchObject({ id: changed.newOrderId, price: "40000", size: "0.01", active: true });
    expect(await purse(venue, "USDT")).toMatchObject({ holds: "400.4" });
    // It needs what the first one tied up.
    const more = await client.spot.modifyOrder({ symbol, clientOid: "bid", newSize: "0.07" });
    expect(await purse(venue, "USDT")).toMatchObject({ holds: "2802.8" });
    await client.spot.modifyOrder({ symbol, orderId: more.newOrderId, newPrice: "60000", newSize: "0.001" });
    expect(await client.spot.getOrderByClientOid({ symbol, clientOid: "bid" })).toMatchObject({ dealSize: "0.001", active: false });
  });

  it("leaves the order as it is where the change is refused", async () => {
    const venue = openKucoin();
    const { client } = venue;
    await client.spot.addOrder(bid);
    const named = { symbol, clientOid: "bid" };
    await refused(client.spot.modifyOrder({ ...named, newSize: "0.1" }), "200004", "insufficient-funds");
    await refused(client.spot.modifyOrder({ ...named, newPrice: "50000.01" }), "600100", "order");
    await refused(client.spot.modifyOrder(named), "400100", "parameter");
    await refused(client.spot.modifyOrder({ symbol, newSize: "0.02" }), "400100", "parameter");
    await refused(client.spot.modifyOrder({ symbol, orderId: "0", newSize: "0.02" }), "400100", "not-found");
    expect(await client.spot.getOpenOrders({ symbol })).toMatchObject([{ clientOid: "bid", size: "0.01" }]);
    expect(await purse(venue, "USDT")).toMatchObject({ holds: "500.5" });
  });

  it("takes a part off an order, and ends it with the last one", async () => {
    const venue = openKucoin();
    const { client } = venue;
    const { orderId } = await client.spot.addOrder(bid);
    expect(await client.spot.cancelPartialOrder({ symbol, orderId, cancelSize: "0.004" })).toEqual({ orderId, cancelSize: "0.004" });
    expect(await client.spot.getOrderByOrderId({ symbol, orderId })).toMatchObject({ remainSize: "0.006", remainFunds: "300", cancelledSize: "0.004", cancelledFunds: "200", cancelExist: true, active: true });
    expect(await purse(venue, "USDT")).toMatchObject({ holds: "300.3" });
    await refused(client.spot.cancelPartialOrder({ symbol, orderId, cancelSize: "0.007" }), "400100", "parameter");
    await refused(client.spot.cancelPartialOrder({ symbol, orderId, cancelSize: "0.000000001" }), "600100", "order");
    const { newOrderId } = await client.spot.modifyOrder({ symbol, orderId, newPrice: "40000" });
    expect(await client.spot.getOrderByOrderId({ symbol, orderId: newOrderId })).toMatchObject({ size: "0.006", active: true });
    await client.spot.cancelPartialOrder({ symbol, orderId: newOrderId, cancelSize: "0.006" });
    expect(await client.spot.getOrderByOrderId({ symbol, orderId: newOrderId })).toMatchObject({ active: false });
    expect(await purse(venue, "USDT")).toMatchObject({ holds: "0" });
  });

  it("is refused for orders that are done or do not exist", async () => {
    const { client } = openKucoin();
    const { orderId } = await client.spot.addOrder(marketBuy);
    for (const call of [client.spot.cancelOrderByOrderId({ symbol, orderId }), client.spot.cancelOrderByClientOidSync({ symbol, clientOid: "buy" }), client.spot.cancelPartialOrder({ symbol, orderId, cancelSize: "0.001" }), client.spot.modifyOrder({ symbol, orderId, newSize: "1" })]) await refused(call, "400100");
    for (const call of [client.spot.cancelOrderByOrderIdSync({ symbol: "ETH-USDT", orderId }), client.spot.cancelOrderByClientOid({ symbol, clientOid: "x" }), client.spot.getOrderByOrderId({ symbol, orderId: "0" }), client.spot.getOrderByClientOid({ symbol, clientOid: "x" })]) await refused(call, "400100", "not-found");
  });

  it("takes in all orders of a pair, or all", async () => {
    const { client } = openKucoin();
    const place = async () => {
      await client.spot.addOrder(bid);
      await client.spot.addOrder({ ...bid, clientOid: "eth", symbol: "ETH-USDT", price: "2900" });
    };
    await place();
    expect(await client.spot.cancelAllOrdersBySymbol({ symbol })).toBe("success");
    expect(await client.spot.getSymbolsWithOpenOrder()).toEqual({ symbols: ["ETH-USDT"] });
    await refused(client.spot.cancelAllOrdersBySymbol({ symbol: "DOGE-USDT" }), "400600");
    await client.spot.addOrder(bid);
    expect(await client.spot.cancelAllOrders()).toEqual({ succeedSymbols: [symbol, "ETH-USDT"], failedSymbols: [] });
    expect(await client.spot.getSymbolsWithOpenOrder()).toEqual({ symbols: [] });
    expect(await client.spot.cancelAllOrders()).toEqual({ succeedSymbols: [], failedSymbols: [] });
  });

  it("happens by itself at the end of an order's time", async () => {
    const venue = openKucoin();
    await venue.client.spot.addOrder({ ...bid, timeInForce: "GTT", cancelAfter: 10 });
    venue.clock.now += 10_000;
    expect(await venue.client.spot.getOpenOrders({ symbol })).toEqual([]);
  });
});

describe("lists", () => {
  it("come in pages", async () => {
    const { client } = openKucoin();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.push((await client.spot.addOrder({ ...bid, clientOid: `o${index}`, size: "0.001" })).orderId);
    const newest = [...ids].reverse();
    await client.spot.cancelPartialOrder({ symbol, orderId: ids[0]!, cancelSize: "0.0005" });
    expect((await client.spot.getOpenOrders({ symbol }))!.map(({ id }) => id)).toEqual([ids[0], ...newest.slice(0, -1)]);
    expect(await client.spot.getOpenOrdersByPage({ symbol })).toMatchObject({ currentPage: 1, pageSize: 20, totalNum: 5, totalPage: 1 });
    const walked: string[] = [];
    for await (const row of rows(client.spot.getOpenOrdersByPage, { symbol, pageSize: 2 })) walked.push(row.id);
    expect(walked).toEqual(newest);
    await client.spot.cancelAllOrders();
    const closed: string[][] = [];
    for await (const { items } of pages(client.spot.getClosedOrders, { symbol, limit: 3 })) closed.push(items.map(({ id }) => id));
    expect(closed.map((page) => page.length)).toEqual([3, 2, 0]);
    expect(new Set(closed.flat())).toEqual(new Set(ids));
  });

  it("are filtered", async () => {
    const { client, clock } = openKucoin();
    const { orderId } = await client.spot.addOrder(marketBuy);
    clock.now += 1000;
    await client.spot.addOrder({ ...marketBuy, clientOid: "sell", side: "sell" });
    await client.spot.addOrder({ ...marketBuy, clientOid: "eth", symbol: "ETH-USDT" });
    const closed = async (query: object) => (await client.spot.getClosedOrders({ symbol, ...query })).items.map(({ clientOid }) => clientOid);
    const fills = async (query: object) => (await client.spot.getTradeHistory({ symbol, ...query })).items.map(({ side }) => side);
    expect(await closed({})).toEqual(["sell", "buy"]);
    expect(await closed({ side: "buy" })).toEqual(["buy"]);
    expect(await closed({ type: "limit" })).toEqual([]);
    expect(await closed({ endAt: NOW })).toEqual(["buy"]);
    expect(await fills({ startAt: NOW + 1 })).toEqual(["sell"]);
    expect(await fills({ orderId, side: "sell" })).toEqual(["buy"]);
    expect(await fills({ side: "sell" })).toEqual(["sell"]);
  });
});

describe("the dead man's switch", () => {
  it("cancels open orders unless it is set again", async () => {
    const { client, clock } = openKucoin();
    await client.spot.addOrder(bid);
    expect(await client.spot.getDCP()).toBeNull();
    const second = NOW / 1000;
    expect(await client.spot.setDCP({ timeout: 60 })).toEqual({ currentTime: second, triggerTime: second + 60 });
    clock.now += 50_000;
    expect(await client.spot.setDCP({ timeout: 60 })).toEqual({ currentTime: second + 50, triggerTime: second + 110 });
    clock.now += 59_999;
    expect(await client.spot.getOpenOrders({ symbol })).toHaveLength(1);
    expect(await client.spot.getDCP()).toEqual({ timeout: 60, symbols: "", currentTime: second + 109, triggerTime: second + 110 });
    clock.now += HOUR;
    expect(await client.spot.getOrderByClientOid({ symbol, clientOid: "bid" })).toMatchObject({ active: false, cancelExist: true, lastUpdatedAt: NOW + 110_000 });
    // It acted, and does not act again.
    expect(await client.spot.getDCP()).toMatchObject({ timeout: -1 });
    await client.spot.addOrder(bid);
    expect(await client.spot.getOpenOrders({ symbol })).toHaveLength(1);
  });

  it("cancels those of the pairs that it names, and none when it is off", async () => {
    const { client, clock } = openKucoin();
    await client.spot.addOrder(bid);
    await client.spot.addOrder({ ...bid, clientOid: "eth", symbol: "ETH-USDT", price: "2900" });
    await refused(client.spot.setDCP({ timeout: 5, symbols: "BTC-USDT,DOGE-USDT" }), "400600");
    await client.spot.setDCP({ timeout: 5, symbols: "ETH-USDT" });
    await client.spot.setDCP({ timeout: -1 });
    clock.now += 6000;
    expect((await client.spot.getSymbolsWithOpenOrder()).symbols).toHaveLength(2);
    await client.spot.setDCP({ timeout: 5, symbols: "ETH-USDT" });
    clock.now += 5000;
    expect(await client.spot.getSymbolsWithOpenOrder()).toEqual({ symbols: [symbol] });
  });
});

describe("a lost answer", () => {
  const both = [["after", "applied"], ["before", "not applied"]] as const;

  it.each(both)("to an order that is lost %s it was carried out is %s", async (when, outcome) => {
    for (const [operation, place] of [
      ["spot.addOrder", ({ client }: OpenVenue) => client.spot.addOrder(bid)],
      ["spot.addOrderSync", ({ client }: OpenVenue) => client.spot.addOrderSync(bid)],
    ] as const) {
      const venue = openKucoin();
      expect([operation, (await settled(venue, operation, when, () => place(venue))).outcome]).toEqual([operation, outcome]);
    }
  });

  it.each(both)("to a cancel that is lost %s it was carried out is %s", async (when, outcome) => {
    for (const [operation, cancel] of [
      ["spot.cancelOrderByOrderId", ({ client }: OpenVenue, orderId: string) => client.spot.cancelOrderByOrderId({ symbol, orderId })],
      ["spot.cancelOrderByOrderIdSync", ({ client }: OpenVenue, orderId: string) => client.spot.cancelOrderByOrderIdSync({ symbol, orderId })],
      ["spot.cancelOrderByClientOid", ({ client }: OpenVenue) => client.spot.cancelOrderByClientOid({ symbol, clientOid: "bid" })],
      ["spot.cancelOrderByClientOidSync", ({ client }: OpenVenue) => client.spot.cancelOrderByClientOidSync({ symbol, clientOid: "bid" })],
    ] as const) {
      const venue = openKucoin();
      const { orderId } = await venue.client.spot.addOrder(bid);
      expect([operation, (await settled(venue, operation, when, () => cancel(venue, orderId))).outcome]).toEqual([operation, outcome]);
    }
  });
});

it("loses nothing but fees, whatever is ordered, changed and cancelled", async () => {
  const order = fc.record({ side: fc.constantFrom("buy", "sell"), kind: fc.constantFrom("resting", "crossing", "market"), units: fc.integer({ min: 1, max: 60 }), then: fc.constantFrom("leave", "cancel", "part", "change") });
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 8 }), async (orders) => {
      const venue = openKucoin();
      const { client } = venue;
      for (const [index, { side, kind, units, then }] of orders.entries()) {
        const price = (kind === "resting") === (side === "buy") ? "58000" : "62000";
        const size = (units / 1000).toFixed(3);
        const placed = await client.spot.addOrder({ clientOid: `o${index}`, symbol, side, size, ...(kind === "market" ? { type: "market" } : { type: "limit", price }) } as never).catch(() => undefined);
        if (!placed) continue;
        taken += 1;
        const { orderId } = placed;
        if (then === "cancel") await client.spot.cancelOrderByOrderId({ symbol, orderId }).catch(() => undefined);
        if (then === "part") await client.spot.cancelPartialOrder({ symbol, orderId, cancelSize: "0.001" }).catch(() => undefined);
        if (then === "change") await client.spot.modifyOrder({ symbol, orderId, newSize: "0.002" }).catch(() => undefined);
      }
      const fees = (await client.spot.getTradeHistory({ symbol, limit: 100 })).items.reduce((sum, { fee }) => sum + Math.round(1e6 * Number(fee)), 0);
      const [usdt, btc] = [await purse(venue, "USDT"), await purse(venue, "BTC")];
      expect(Math.round(1e6 * (Number(usdt.balance) + 60000 * Number(btc.balance)))).toBe(9000e6 - fees);
      await client.spot.cancelAllOrders();
      expect([(await purse(venue, "USDT")).holds, (await purse(venue, "BTC")).holds]).toEqual(["0", "0"]);
    }),
    { numRuns: 40 },
  );
  expect(taken).toBeGreaterThan(40);
});
