/** Orders at the simulated Hyperliquid: what is filled, what rests, what is refused, and what that does to positions and balances. */
import { describe, expect, it } from "vitest";
import type { HyperliquidClient, OrderParameters } from "../../src/hyperliquid/index.js";
import { agent, balanceOf, balancesOf, BTC, ETH, NOW, openHyperliquid, OTHER, owner, post, PURR, refusal, SOL, subAccount, TINY, withOthers, type OpenVenue } from "./open-hyperliquid.js";

type Order = OrderParameters["orders"][number];

const limit = (a: number, b: boolean, p: string, s: string, tif: "Gtc" | "Ioc" | "Alo" | "FrontendMarket" = "Gtc", more: Partial<Order> = {}): Order => ({ a, b, p, s, r: false, t: { limit: { tif } }, ...more });
const trigger = (a: number, b: boolean, triggerPx: string, s: string, tpsl: "tp" | "sl", more: Partial<Order> = {}): Order => ({ a, b, p: triggerPx, s, r: true, t: { trigger: { isMarket: true, triggerPx, tpsl } }, ...more });

const place = async (client: HyperliquidClient, ...orders: Order[]) => (await client.exchange.order({ orders, grouping: "na" })).data.statuses;
const grouped = async (client: HyperliquidClient, grouping: OrderParameters["grouping"], ...orders: Order[]) => (await client.exchange.order({ orders, grouping })).data.statuses;
const positionOn = async ({ client }: OpenVenue, coin: string) => (await client.info.clearinghouseState({ user: owner.address })).assetPositions.find(({ position }) => position.coin === coin)?.position;
const statusOf = async ({ client }: OpenVenue, oid: number | string) => {
  const found = await client.info.orderStatus({ user: owner.address, oid });
  return found.status === "order" ? (found as { order: { status: string; order: Record<string, unknown> } }).order : undefined;
};
const openOids = async ({ client }: OpenVenue) => (await client.info.openOrders({ user: owner.address })).map(({ oid }) => oid);

const CLOID = `0x${"ab".repeat(16)}`;

describe("a limit order", () => {
  it("rests when it does not cross the mark price, and is filled at that when it does", async () => {
    const venue = openHyperliquid();
    expect(await place(venue.client, limit(BTC, true, "59999", "0.01"), limit(BTC, true, "60001", "0.01"), limit(BTC, false, "60001", "0.02"), limit(BTC, false, "60000", "0.005"))).toEqual([
      { resting: { oid: 2 } },
      { filled: { totalSz: "0.01", avgPx: "60000.0", oid: 3 } },
      { resting: { oid: 4 } },
      { filled: { totalSz: "0.005", avgPx: "60000.0", oid: 5 } },
    ]);
    expect(await openOids(venue)).toEqual([1, 2, 4]);
    expect(await positionOn(venue, "BTC")).toMatchObject({ szi: "0.005", entryPx: "60000.0", unrealizedPnl: "0.0" });
  });

  it("comes back with its client order id, and is found by it", async () => {
    const venue = openHyperliquid();
    expect(await place(venue.client, limit(BTC, true, "50001", "0.01", "Gtc", { c: CLOID }), limit(BTC, true, "60000", "0.01", "Ioc", { c: `0x${"cd".repeat(16)}` }))).toEqual([
      { resting: { oid: 2, cloid: CLOID } },
      { filled: { totalSz: "0.01", avgPx: "60000.0", oid: 3, cloid: `0x${"cd".repeat(16)}` } },
    ]);
    expect((await venue.client.info.openOrders({ user: owner.address }))[1]).toEqual({ coin: "BTC", side: "B", limitPx: "50001.0", sz: "0.01", origSz: "0.01", oid: 2, timestamp: NOW, cloid: CLOID });
    expect(await statusOf(venue, CLOID)).toMatchObject({ status: "open", order: { oid: 2, tif: "Gtc", orderType: "Limit", cloid: CLOID } });
    expect(await statusOf(venue, 3)).toMatchObject({ status: "filled", order: { sz: "0.0", origSz: "0.01", tif: "Ioc" } });
    expect(await statusOf(venue, 99)).toBeUndefined();
  });

  it.each(["Ioc", "FrontendMarket"] as const)("that is %s is filled or refused, and never rests", async (tif) => {
    const venue = openHyperliquid();
    expect(await place(venue.client, limit(BTC, true, "60100", "0.01", tif), limit(BTC, true, "59999", "0.01", tif))).toEqual([
      { filled: { totalSz: "0.01", avgPx: "60000.0", oid: 2 } },
      { error: "Order could not immediately match against any resting orders. asset=0" },
    ]);
    expect(await statusOf(venue, 3)).toMatchObject({ status: "iocCancelRejected" });
    expect(await openOids(venue)).toEqual([1]);
  });

  it("that is Alo rests or is refused", async () => {
    const venue = openHyperliquid();
    expect(await place(venue.client, limit(BTC, false, "60001", "0.01", "Alo"), limit(BTC, false, "60000", "0.01", "Alo"), limit(ETH, true, "3000", "0.01", "Alo"))).toEqual([
      { resting: { oid: 2 } },
      { error: "Post only order would have immediately matched, bbo was 60000.0@60000.0. asset=0" },
      { error: "Post only order would have immediately matched, bbo was 3000.0@3000.0. asset=1" },
    ]);
    expect(await statusOf(venue, 3)).toMatchObject({ status: "badAloPxRejected" });
  });

  it("must be on the tick: 5 significant figures unless it is whole, and places by the market's size", async () => {
    const venue = openHyperliquid();
    const off = { error: "Price must be divisible by tick size. asset=0" };
    expect(await place(venue.client, limit(BTC, true, "5000.1", "0.01"), limit(BTC, true, "50000.1", "0.01"), limit(BTC, true, "123456", "0.0001"), limit(BTC, true, "5000.11", "0.01"))).toMatchObject([{ resting: {} }, off, { filled: {} }, off]);
    const tiny = { error: "Price must be divisible by tick size. asset=3" };
    expect(await place(venue.client, limit(TINY, true, "0.012345", "2000"), limit(TINY, true, "0.0123456", "2000"))).toMatchObject([{ resting: {} }, tiny]);
    expect(await place(venue.client, limit(ETH, true, "999.99", "0.1"), limit(ETH, true, "99.999", "0.2"))).toMatchObject([{ resting: {} }, { error: "Price must be divisible by tick size. asset=1" }]);
    expect(await statusOf(venue, 3)).toMatchObject({ status: "tickRejected" });
  });

  it("must be of whole lots", async () => {
    const { client } = openHyperliquid();
    expect(await place(client, limit(BTC, true, "50000", "0.00101"), limit(BTC, true, "50000", "0.001011"), limit(TINY, true, "0.4", "100.5"))).toMatchObject([{ resting: {} }, { error: "Order has invalid size. asset=0" }, { error: "Order has invalid size. asset=3" }]);
  });

  it("must be worth 10, unless it closes a whole position", async () => {
    const venue = openHyperliquid((seed) => (seed.accounts[0]!.positions[1]!.szi = "-0.05"));
    const low = { error: "Order must have minimum value of $10. asset=2" };
    expect(await place(venue.client, limit(SOL, true, "100", "0.1"), limit(SOL, true, "99.99", "0.1"), limit(SOL, true, "150", "0.04", "Ioc", { r: true }), limit(SOL, true, "150", "0.05", "Ioc", { r: true }))).toMatchObject([{ resting: {} }, low, low, { filled: { totalSz: "0.05" } }]);
    expect(await positionOn(venue, "SOL")).toBeUndefined();
    expect(await place(venue.client, limit(PURR, true, "0.1", "99"))).toEqual([{ error: "Order must have minimum value of 10 USDC. asset=10000" }]);
    expect(await statusOf(venue, 3)).toMatchObject({ status: "minTradeNtlRejected" });
  });

  it("of no size is refused", async () => {
    const { client, as, sandbox } = openHyperliquid();
    expect(await place(client, limit(BTC, true, "50000", "0.0", "Gtc", { r: true }))).toEqual([{ error: "Reduce only order would increase position. asset=0" }]);
    await expect(client.exchange.order({ orders: [limit(BTC, true, "50000", "0")], grouping: "na" })).rejects.toMatchObject({ name: "ValidationError" });
    expect(await place(as({ validate: "off" }), limit(BTC, true, "50000", "0.01"), limit(ETH, true, "2000", "0"))).toEqual([{ error: "Order has zero size. asset=1" }]);
    // However a zero is written: what is hashed is the same.
    const { body } = await as({ validate: "off" }).prepare("exchange.order", { orders: [limit(BTC, true, "50000", "0")], grouping: "na" });
    expect((await post(sandbox, JSON.parse(body!.replace('"s":"0"', '"s":"0.0"')))).said).toEqual({ type: "order", data: { statuses: [{ error: "Order has zero size. asset=0" }] } });
  });

  it("needs an asset that exists", async () => {
    await expect(place(openHyperliquid().client, limit(BTC, true, "1", "1"), limit(4, true, "1", "1"))).rejects.toMatchObject({ status: 422 });
  });

  it("is one of a batch whose members have a fate each, and a budget each", async () => {
    const { client } = openHyperliquid();
    await place(client, limit(BTC, true, "50000", "0.01"), limit(BTC, true, "1", "0.01"), limit(BTC, true, "50000", "0.01"));
    expect((await client.info.userRateLimit({ user: owner.address })).nRequestsUsed).toBe(3);
  });
});

describe("a reduce-only order", () => {
  const reduce = (b: boolean, s: string, p = b ? "3100" : "2900"): Order => limit(ETH, b, p, s, "Ioc", { r: true });

  it("is cut to the position, and closes all of it for a size of 0", async () => {
    for (const size of ["2", "0", "1.5"]) {
      const venue = openHyperliquid();
      expect(await place(venue.client, reduce(false, size))).toMatchObject([{ filled: { totalSz: "1.5" } }]);
      expect(await positionOn(venue, "ETH")).toBeUndefined();
    }
  });

  it("is refused where it would increase a position, or there is none", async () => {
    const venue = openHyperliquid();
    expect(await place(venue.client, reduce(true, "1"), limit(BTC, true, "60000", "0.01", "Ioc", { r: true }))).toEqual([{ error: "Reduce only order would increase position. asset=1" }, { error: "Reduce only order would increase position. asset=0" }]);
    expect(await statusOf(venue, 2)).toMatchObject({ status: "reduceOnlyRejected" });
  });

  it("is not for spot", async () => {
    expect(await place(openHyperliquid().client, limit(PURR, false, "0.2", "100", "Gtc", { r: true }))).toEqual([{ error: "Reduce only order would increase position. asset=10000" }]);
  });
});

describe("a trade", () => {
  it("averages the entry price of what is added, and realises the profit of what is closed", async () => {
    const venue = openHyperliquid();
    // 10 short at 155 gained 5 each; 10 more at 150 make it 152.5.
    await place(venue.client, limit(SOL, false, "150", "10", "Ioc"));
    expect(await positionOn(venue, "SOL")).toMatchObject({ szi: "-20.0", entryPx: "152.5", unrealizedPnl: "50.0" });
    await place(venue.client, limit(SOL, true, "150", "5", "Ioc"));
    expect(await positionOn(venue, "SOL")).toMatchObject({ szi: "-15.0", entryPx: "152.5", unrealizedPnl: "37.5" });
    expect((await venue.client.info.clearinghouseState({ user: owner.address })).crossMarginSummary).toMatchObject({ accountValue: "10050.0" });
  });

  it("turns a position round: what is left is new at the mark price", async () => {
    const venue = openHyperliquid();
    await place(venue.client, limit(SOL, true, "151", "25", "Ioc"));
    expect(await positionOn(venue, "SOL")).toMatchObject({ szi: "15.0", entryPx: "150.0", unrealizedPnl: "0.0" });
    expect((await venue.client.info.userFills({ user: owner.address }))[0]).toMatchObject({ dir: "Short > Long", startPosition: "-10.0", closedPnl: "50.0" });
  });

  it("puts margin into an isolated position and takes it out by shares", async () => {
    const venue = openHyperliquid();
    await place(venue.client, limit(ETH, true, "3000", "0.5", "Ioc"));
    // 600 and a tenth of 1,500; the profit of 150 is counted on top.
    expect(await positionOn(venue, "ETH")).toMatchObject({ szi: "2.0", entryPx: "2925.0", marginUsed: "900.0", leverage: { type: "isolated", value: 10 } });
    expect((await balancesOf(venue)).perpetual).toBe(10_050 - 150);
    await place(venue.client, limit(ETH, false, "3000", "1", "Ioc"));
    // Half of the 750, and half of the 150.
    expect(await positionOn(venue, "ETH")).toMatchObject({ szi: "1.0", entryPx: "2925.0", marginUsed: "450.0" });
    expect((await balancesOf(venue)).perpetual).toBe(10_050 - 150 + 375 + 75);
    await place(venue.client, limit(ETH, false, "3000", "1", "Ioc"));
    expect((await balancesOf(venue)).perpetual).toBe(10_050 + 600 + 150);
  });

  it("changes balances on spot, and what was paid for them", async () => {
    const venue = openHyperliquid();
    expect(await place(venue.client, limit(PURR, true, "0.3", "1000"), limit(PURR, false, "0.1", "300", "Ioc"))).toMatchObject([{ filled: { totalSz: "1000.0", avgPx: "0.2" } }, { filled: { totalSz: "300.0" } }]);
    expect([await balanceOf(venue, "PURR"), await balanceOf(venue, "USDC")]).toEqual([{ total: 1200, hold: 0 }, { total: 860, hold: 0 }]);
    const { balances } = await venue.client.info.spotClearinghouseState({ user: owner.address });
    expect(balances.find(({ coin }) => coin === "PURR")).toMatchObject({ token: 1, entryNtl: "160.0" });
    expect((await venue.client.info.userFills({ user: owner.address })).map(({ coin, dir, feeToken, startPosition, closedPnl }) => [coin, dir, feeToken, startPosition, closedPnl])).toEqual([
      ["PURR/USDC", "Sell", "USDC", "1500.0", "20.0"],
      ["PURR/USDC", "Buy", "PURR", "500.0", "0.0"],
    ]);
  });

  it("is kept: newest first, or by time from the oldest", async () => {
    const venue = openHyperliquid();
    const user = owner.address;
    for (const [index, [b, s]] of ([[true, "0.01"], [true, "0.02"], [false, "0.01"], [false, "0.05"]] as const).entries()) {
      venue.clock.now = NOW + index * 1000;
      await place(venue.client, limit(BTC, b, "60000", s, "Gtc", index === 0 ? { c: CLOID } : {}));
    }
    const fills = await venue.client.info.userFills({ user });
    expect(fills.map(({ dir, startPosition, sz, tid, time }) => [dir, startPosition, sz, tid, time - NOW])).toEqual([
      ["Long > Short", "0.02", "0.05", 4, 3000],
      ["Close Long", "0.03", "0.01", 3, 2000],
      ["Open Long", "0.01", "0.02", 2, 1000],
      ["Open Long", "0.0", "0.01", 1, 0],
    ]);
    expect(fills[3]).toEqual({ coin: "BTC", px: "60000.0", sz: "0.01", side: "B", time: NOW, startPosition: "0.0", dir: "Open Long", closedPnl: "0.0", hash: expect.stringMatching(/^0x[0-9a-f]{64}$/) as string, oid: 2, crossed: true, fee: "0.0", tid: 1, feeToken: "USDC", twapId: null, cloid: CLOID });
    const tids = async (more: { startTime: number; endTime?: number; reversed?: boolean }) => (await venue.client.info.userFillsByTime({ user, ...more })).map(({ tid }) => tid);
    expect(await tids({ startTime: NOW + 1000, endTime: NOW + 2000 })).toEqual([2, 3]);
    expect(await tids({ startTime: NOW + 1000, reversed: true })).toEqual([4, 3, 2]);
    expect(await venue.client.info.historicalOrders({ user })).toMatchObject([{ status: "filled" }, {}, {}, { order: { oid: 2, cloid: CLOID } }, { order: { oid: 1 }, status: "open" }]);
  });

  it("counts as volume, which buys actions", async () => {
    const { client } = openHyperliquid();
    await place(client, limit(BTC, true, "60000", "0.01", "Ioc"), limit(PURR, true, "0.2", "100", "Ioc"));
    expect(await client.info.userRateLimit({ user: owner.address })).toMatchObject({ cumVlm: "620.0", nRequestsCap: 10_620 });
  });

  it("is the account's that the action is for", async () => {
    const venue = openHyperliquid();
    await place(venue.as({ wallet: agent.privateKey, vaultAddress: subAccount.address }), limit(SOL, true, "150", "1", "Ioc"));
    expect(await venue.client.info.userFills({ user: subAccount.address })).toHaveLength(1);
    expect(await venue.client.info.userFills({ user: owner.address })).toEqual([]);
  });
});

describe("margin", () => {
  const shortOf = { error: "Insufficient margin to place order. asset=0" };

  it("must be there for what an order opens, at its limit price or the mark price", async () => {
    const venue = openHyperliquid();
    // 10,050 less 75 for SOL, at 20x: 199,500 of notional.
    expect(await place(venue.client, limit(BTC, true, "50000", "3.99"), limit(BTC, true, "50000", "3.99001"))).toMatchObject([{ resting: {} }, shortOf]);
    expect(await place(venue.client, limit(BTC, true, "70000", "3.32501"), limit(BTC, true, "70000", "3.325"))).toMatchObject([shortOf, { filled: {} }]);
    expect(await statusOf(venue, 4)).toMatchObject({ status: "perpMarginRejected" });
    expect((await venue.client.info.clearinghouseState({ user: owner.address })).crossMarginSummary).toMatchObject({ totalMarginUsed: "10050.0" });
  });

  it("is freed by what an order closes", async () => {
    const venue = openHyperliquid();
    await place(venue.client, limit(BTC, true, "60000", "3.325", "Ioc"));
    expect(await place(venue.client, limit(SOL, false, "150", "1", "Ioc"))).toEqual([{ error: "Insufficient margin to place order. asset=2" }]);
    expect(await place(venue.client, limit(BTC, false, "60000", "6.65001", "Ioc"), limit(BTC, false, "60000", "6.65", "Ioc"))).toMatchObject([shortOf, { filled: {} }]);
  });

  it("of an isolated position is taken from the balance", async () => {
    const venue = openHyperliquid();
    const eth = (b: boolean, s: string): Order => limit(ETH, b, "3000", s, "Ioc");
    expect(await place(venue.client, eth(true, "33.2501"), eth(true, "33.25"))).toMatchObject([{ error: "Insufficient margin to place order. asset=1" }, { filled: {} }]);
    expect(await venue.client.info.clearinghouseState({ user: owner.address })).toMatchObject({ crossMarginSummary: { accountValue: "75.0" } });
    // Closing is always possible, and pays for turning round: 750 and 9,975 of margin, a tenth of 107,250.
    expect(await place(venue.client, eth(false, "70.5001"), eth(false, "70.5"))).toMatchObject([{ error: "Insufficient margin to place order. asset=1" }, { filled: {} }]);
  });

  it("is not looked at for what only reduces", async () => {
    const venue = openHyperliquid((seed) => (seed.accounts[0]!.usdc = "-100"));
    expect(await place(venue.client, limit(SOL, true, "150", "5", "Ioc"))).toMatchObject([{ filled: {} }]);
  });
});

describe("spot balances", () => {
  it("must be there, less what open orders hold back", async () => {
    const venue = openHyperliquid();
    const low = { error: "Insufficient spot balance asset=10000" };
    expect(await place(venue.client, limit(PURR, true, "0.1", "6000"), limit(PURR, true, "0.1", "4001"), limit(PURR, true, "0.1", "4000"))).toMatchObject([{ resting: {} }, low, { resting: {} }]);
    expect(await balanceOf(venue, "USDC")).toEqual({ total: 1000, hold: 1000 });
    expect(await place(venue.client, limit(PURR, false, "0.3", "400"), limit(PURR, false, "0.2", "101"), limit(PURR, false, "0.2", "100"))).toMatchObject([{ resting: {} }, low, { filled: {} }]);
    expect(await balanceOf(venue, "PURR")).toEqual({ total: 400, hold: 400 });
    expect(await statusOf(venue, 3)).toMatchObject({ status: "insufficientSpotBalanceRejected" });
    await venue.client.exchange.cancel({ cancels: [{ a: PURR, o: 2 }] });
    expect(await balanceOf(venue, "USDC")).toEqual({ total: 1020, hold: 400 });
  });

  it("pay the mark price where an order crosses it, whatever its limit", async () => {
    const venue = openHyperliquid();
    expect(await place(venue.client, limit(PURR, true, "0.3", "5001"), limit(PURR, true, "0.3", "5000"))).toMatchObject([{ error: "Insufficient spot balance asset=10000" }, { filled: {} }]);
    expect(await balanceOf(venue, "USDC")).toBeUndefined();
  });

  it("follow their own tick", async () => {
    const { client } = openHyperliquid();
    expect(await place(client, limit(PURR, true, "0.00001234", "1000000"))).toMatchObject([{ resting: {} }]);
    expect(await place(client, limit(PURR, true, "0.10001", "200"), limit(PURR, true, "0.100001", "200"), limit(PURR, true, "0.1", "200.5"))).toMatchObject([{ resting: {} }, { error: "Price must be divisible by tick size. asset=10000" }, { error: "Order has invalid size. asset=10000" }]);
  });
});

describe("a trigger order", () => {
  it("waits, with its condition in words", async () => {
    const venue = openHyperliquid();
    expect(await place(venue.client, trigger(ETH, false, "2500", "1", "sl", { c: CLOID }), trigger(ETH, false, "3500.1", "1", "tp", { t: { trigger: { isMarket: false, triggerPx: "3500.1", tpsl: "tp" } } }), trigger(SOL, true, "160", "1", "sl"), trigger(SOL, true, "140", "1", "tp"))).toMatchObject(Array(4).fill({ resting: {} }));
    const shown = (await venue.client.info.frontendOpenOrders({ user: owner.address })).slice(1);
    expect(shown.map(({ triggerCondition, orderType }) => [triggerCondition, orderType])).toEqual([["Price below 2500", "Stop Market"], ["Price above 3500.1", "Take Profit Limit"], ["Price above 160", "Stop Market"], ["Price below 140", "Take Profit Market"]]);
    expect(shown[0]).toEqual({ coin: "ETH", side: "A", limitPx: "2500.0", sz: "1.0", oid: 2, timestamp: NOW, origSz: "1.0", triggerCondition: "Price below 2500", isTrigger: true, triggerPx: "2500.0", children: [], isPositionTpsl: false, reduceOnly: true, orderType: "Stop Market", tif: null, cloid: CLOID });
    expect((await venue.client.info.openOrders({ user: owner.address }))[1]).toMatchObject({ reduceOnly: true });
  });

  it("whose price is reached already is refused", async () => {
    const venue = openHyperliquid();
    expect(await place(venue.client, trigger(ETH, false, "3000", "1", "sl"), trigger(ETH, false, "3000", "1", "tp"), trigger(SOL, true, "149", "1", "sl"), trigger(SOL, true, "151", "1", "tp"))).toEqual([1, 1, 2, 2].map((asset) => ({ error: `Invalid TP/SL price. asset=${asset}` })));
    expect(await statusOf(venue, 2)).toMatchObject({ status: "badTriggerPxRejected" });
  });

  it("follows the tick, too, and reduces what there is", async () => {
    const { client } = openHyperliquid();
    expect(await place(client, trigger(ETH, false, "2500.12", "1", "sl", { p: "2500" }), trigger(ETH, true, "2500", "1", "tp"))).toEqual([{ error: "Price must be divisible by tick size. asset=1" }, { error: "Reduce only order would increase position. asset=1" }]);
  });
});

describe("grouping", () => {
  const entry = limit(BTC, true, "60000", "0.01");
  const children = [trigger(BTC, false, "66000", "0.01", "tp"), trigger(BTC, false, "55000", "0.01", "sl")];

  it("of normalTpsl lets the others wait for the first, or for their trigger once it is filled", async () => {
    const venue = openHyperliquid();
    expect(await grouped(venue.client, "normalTpsl", { ...entry, p: "59000" }, ...children)).toEqual([{ resting: { oid: 2 } }, "waitingForFill", "waitingForFill"]);
    const [, parent, ...others] = await venue.client.info.frontendOpenOrders({ user: owner.address });
    expect([parent!.oid, parent!.children!.map(({ oid }) => oid), others]).toEqual([2, [3, 4], []]);
    expect(await grouped(venue.client, "normalTpsl", entry, ...children)).toMatchObject([{ filled: { oid: 5 } }, "waitingForTrigger", "waitingForTrigger"]);
    expect(await openOids(venue)).toEqual([1, 2, 6, 7]);
  });

  it("ends the children with the parent, and refuses them with it", async () => {
    const venue = openHyperliquid();
    await grouped(venue.client, "normalTpsl", { ...entry, p: "59000" }, ...children);
    await venue.client.exchange.cancel({ cancels: [{ a: BTC, o: 2 }] });
    expect(await openOids(venue)).toEqual([1]);
    expect(await statusOf(venue, 3)).toMatchObject({ status: "canceled" });
    const low = { error: "Order must have minimum value of $10. asset=0" };
    expect(await grouped(venue.client, "normalTpsl", { ...entry, s: "0.0001" }, ...children)).toEqual([low, low, low]);
  });

  it("of positionTpsl is for triggers of a position", async () => {
    const venue = openHyperliquid();
    expect(await grouped(venue.client, "positionTpsl", trigger(ETH, false, "3500", "0", "tp"), trigger(BTC, false, "66000", "0", "tp"))).toEqual(["waitingForTrigger", { error: "Reduce only order would increase position. asset=0" }]);
    expect((await venue.client.info.frontendOpenOrders({ user: owner.address }))[1]).toMatchObject({ isPositionTpsl: true, sz: "0.0" });
  });

  it("that does not hold is told once for the whole batch", async () => {
    const { client } = openHyperliquid();
    const [tp] = children as [Order, Order];
    expect(await grouped(client, "normalTpsl", tp, tp)).toEqual([{ error: "Main order cannot be trigger order." }]);
    expect(await grouped(client, "normalTpsl", entry)).toEqual([{ error: "Unexpected number of trigger orders" }]);
    expect(await grouped(client, "positionTpsl", tp, entry)).toEqual([{ error: "Unexpected number of trigger orders" }]);
    expect(await grouped(client, "normalTpsl", entry, { ...tp, r: false }, tp)).toHaveLength(1);
  });

  it("by priority is for Ioc orders, or for Alo orders that do not reduce", async () => {
    const { client } = openHyperliquid();
    const rests = { ...entry, p: "50000", t: { limit: { tif: "Alo" } } } as const;
    expect(await grouped(client, { p: 100 }, rests, rests)).toHaveLength(2);
    expect(await grouped(client, { p: 100 }, rests, { ...rests, r: true })).toEqual([{ error: expect.stringMatching("^Priority fee") as string }]);
    expect(await grouped(client, { p: 100 }, rests, entry)).toHaveLength(1);
    expect(await grouped(client, { p: 100 }, { ...entry, t: { limit: { tif: "Ioc" } } })).toMatchObject([{ filled: {} }]);
  });
});

describe("the ledger", () => {
  it("has a batch unless all of it was refused", async () => {
    const { client, sandbox } = openHyperliquid();
    await place(client, limit(BTC, true, "1", "1"), limit(BTC, true, "1", "1"));
    expect(sandbox.ledger).toEqual([]);
    await place(client, limit(BTC, true, "1", "1"), limit(BTC, true, "50000", "0.01"));
    await client.exchange.twapCancel({ a: BTC, t: 1 }).catch(() => undefined);
    expect(sandbox.ledger).toHaveLength(1);
  });
});

describe("a builder", () => {
  it("must have been approved, for a fee as high", async () => {
    const venue = openHyperliquid(withOthers);
    const withBuilder = (client: HyperliquidClient, f: number, asset = BTC as number) => client.exchange.order({ orders: [asset === PURR ? limit(PURR, true, "0.1", "200") : limit(asset, true, "50000", "0.01")], grouping: "na", builder: { b: OTHER.address, f } });
    await expect(withBuilder(venue.client, 1)).rejects.toMatchObject(refusal("Builder fee has not been approved."));
    await venue.client.exchange.approveBuilderFee({ builder: OTHER.address, maxFeeRate: "0.01%" });
    await expect(withBuilder(venue.client, 10)).resolves.toMatchObject({ data: { statuses: [{ resting: {} }] } });
    await expect(withBuilder(venue.client, 11)).rejects.toMatchObject(refusal("Builder fee has not been approved."));
    await expect(withBuilder(venue.as({ vaultAddress: subAccount.address }), 10), "a sub-account's orders").resolves.toMatchObject({ type: "order" });
    await venue.client.exchange.approveBuilderFee({ builder: OTHER.address, maxFeeRate: "1%" });
    await expect(withBuilder(venue.client, 101)).rejects.toMatchObject(refusal(/^Builder fee is too high/));
    await expect(withBuilder(venue.client, 1000, PURR)).resolves.toMatchObject({ type: "order" });
  });
});

describe("the book", () => {
  it("shows what rests, of all accounts, by price", async () => {
    const venue = openHyperliquid(withOthers);
    await place(venue.client, limit(BTC, true, "50000", "0.02"), limit(BTC, true, "51000", "0.01"), limit(BTC, false, "61000", "0.01"), limit(BTC, false, "62000", "0.01"), trigger(ETH, false, "2500", "1", "sl"));
    await place(venue.as({ wallet: OTHER.privateKey }), limit(BTC, true, "51000", "0.001"));
    expect(await venue.client.info.l2Book({ coin: "BTC" })).toEqual({ coin: "BTC", time: NOW, levels: [[{ px: "51000.0", sz: "0.011", n: 2 }, { px: "50000.0", sz: "0.03", n: 2 }], [{ px: "61000.0", sz: "0.01", n: 1 }, { px: "62000.0", sz: "0.01", n: 1 }]] });
    expect(await venue.client.info.l2Book({ coin: "ETH" })).toMatchObject({ levels: [[], []] });
    expect(await venue.client.info.l2Book({ coin: "NOPE" })).toBeNull();
    expect(await venue.client.info.allMids()).toEqual({ BTC: "60000.0", ETH: "3000.0", SOL: "150.0", TINY: "0.5", "PURR/USDC": "0.2" });
    expect((await venue.client.info.spotMetaAndAssetCtxs())[1]).toMatchObject([{ coin: "PURR/USDC", markPx: "0.2" }]);
  });
});

describe("a read that the venue does not have", () => {
  it("is no shape that it takes", async () => {
    const { sandbox } = openHyperliquid();
    expect(await post(sandbox, { type: "nope" }, "/explorer")).toMatchObject({ status: 422 });
  });
});
