/** Changing and cancelling orders at the simulated Hyperliquid, now and at a set time, and TWAPs. */
import { describe, expect, it } from "vitest";
import type { ModifyParameters } from "../../src/hyperliquid/index.js";
import { BTC, ETH, NOW, openHyperliquid, owner, refusal, SOL, subAccount, type OpenVenue } from "./open-hyperliquid.js";

type Order = ModifyParameters["order"];

const CLOID = `0x${"ab".repeat(16)}`;
const limit = (p: string, s = "0.01", tif: "Gtc" | "Ioc" | "Alo" = "Gtc", more: Partial<Order> = {}): Order => ({ a: BTC, b: true, p, s, r: false, t: { limit: { tif } }, ...more });
const stop: Order = { a: ETH, b: false, p: "2500", s: "1", r: true, t: { trigger: { isMarket: true, triggerPx: "2500", tpsl: "sl" } } };

const openOrders = ({ client }: OpenVenue, user: string = owner.address) => client.info.openOrders({ user });
const statusOf = async ({ client }: OpenVenue, oid: number | string) => ((await client.info.orderStatus({ user: owner.address, oid })) as { order?: { status: string } }).order?.status;
const GONE = "Order was never placed, already canceled, or filled. asset=0";

describe("modify", () => {
  it("ends the old order and places the new one under another id, as one that only rests", async () => {
    const venue = openHyperliquid();
    await expect(venue.client.exchange.modify({ oid: 1, order: limit("49000", "0.02", "Gtc", { c: CLOID }) })).resolves.toEqual({ type: "default" });
    expect(await openOrders(venue)).toMatchObject([{ oid: 2, limitPx: "49000.0", sz: "0.02", cloid: CLOID }]);
    expect(await statusOf(venue, 1)).toBe("canceled");
    await venue.client.exchange.modify({ oid: CLOID, order: limit("48000", "0.02", "Alo", { c: CLOID }) });
    expect(await statusOf(venue, CLOID), "that of the newest one with this id").toBe("open");
    expect(await venue.client.info.frontendOpenOrders({ user: owner.address })).toMatchObject([{ oid: 3, tif: "Alo" }]);
  });

  it("refuses an order that is gone, and a new one that could not rest", async () => {
    const venue = openHyperliquid();
    await expect(venue.client.exchange.modify({ oid: 9, order: limit("49000") })).rejects.toMatchObject(refusal("Cannot modify canceled or filled order"));
    for (const order of [limit("60000", "0.01", "Ioc"), { ...stop, a: BTC, b: true }, limit("70000", "0.01", "Alo", { b: false }), limit("2900", "0.01", "Alo", { a: ETH })]) {
      await expect(venue.client.exchange.modify({ oid: 1, order })).rejects.toMatchObject(refusal("Attempted to modify to invalid new order"));
    }
    expect(await openOrders(venue)).toMatchObject([{ oid: 1 }]);
    await expect(venue.client.exchange.modify({ oid: 1, order: limit("1", "1", "Alo", { a: 4 }) })).rejects.toMatchObject({ status: 422 });
  });

  it("has ended the old order when the new one is then refused", async () => {
    const venue = openHyperliquid();
    await expect(venue.client.exchange.modify({ oid: 1, order: limit("60000") })).rejects.toMatchObject(refusal("Error placing new order during modify: Post only order would have immediately matched, bbo was 60000.0@60000.0. asset=0"));
    expect(await openOrders(venue)).toEqual([]);
  });

  it("with `a` places whatever is asked, even if the old order is gone", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.modify({ oid: 9, order: limit("49000"), a: true });
    await venue.client.exchange.modify({ oid: 1, order: limit("60000", "0.01", "Ioc"), a: true });
    expect(await openOrders(venue)).toMatchObject([{ oid: 2 }]);
    expect(await venue.client.info.userFills({ user: owner.address })).toHaveLength(1);
  });

  it("in a batch gives each change a fate", async () => {
    const venue = openHyperliquid();
    const { data } = await venue.client.exchange.batchModify({ modifies: [{ oid: 1, order: limit("49000") }, { oid: 9, order: limit("48000") }] });
    expect(data.statuses).toEqual([{ resting: { oid: 2 } }, { error: "Cannot modify canceled or filled order" }]);
    await expect(venue.client.exchange.batchModify({ modifies: [{ oid: 2, order: limit("1", "1", "Alo", { a: 4 }) }] })).rejects.toMatchObject({ status: 422 });
  });
});

describe("cancel", () => {
  it("ends an order by id or client order id, once", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.order({ orders: [limit("49000", "0.01", "Gtc", { c: CLOID })], grouping: "na" });
    expect((await venue.client.exchange.cancel({ cancels: [{ a: BTC, o: 1 }, { a: BTC, o: 1 }] })).data.statuses).toEqual(["success", { error: GONE }]);
    expect((await venue.client.exchange.cancelByCloid({ cancels: [{ asset: BTC, cloid: CLOID }, { asset: BTC, cloid: CLOID }] })).data.statuses).toEqual(["success", { error: GONE }]);
    expect(await openOrders(venue)).toEqual([]);
    expect([await statusOf(venue, 1), await statusOf(venue, CLOID)]).toEqual(["canceled", "canceled"]);
  });

  it("needs the order's own asset, and its own account", async () => {
    const venue = openHyperliquid();
    expect((await venue.client.exchange.cancel({ cancels: [{ a: ETH, o: 1 }] })).data.statuses).toEqual([{ error: GONE.replace("0", "1") }]);
    expect((await venue.client.exchange.cancel({ cancels: [{ a: BTC, o: 1 }] }, { vaultAddress: subAccount.address })).data.statuses).toEqual([{ error: GONE }]);
    expect(await openOrders(venue)).toHaveLength(1);
  });

  it("is fast for orders that wait for no trigger", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.order({ orders: [stop], grouping: "na" });
    const { data } = await venue.client.exchange.cancel({ cancels: [{ a: BTC, o: 1 }, { a: ETH, o: 2 }], f: true });
    expect(data.statuses).toEqual(["success", { error: expect.stringMatching(/^Fast cancel .* asset=1$/) as string }]);
    expect((await venue.client.exchange.cancel({ cancels: [{ a: ETH, o: 2 }] })).data.statuses).toEqual(["success"]);
  });
});

describe("scheduleCancel", () => {
  it("ends all open orders of the account when its time has come", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.order({ orders: [stop], grouping: "na" });
    await venue.client.exchange.scheduleCancel({ time: NOW + 5000 });
    venue.clock.now = NOW + 4999;
    expect(await openOrders(venue)).toHaveLength(2);
    venue.clock.now = NOW + 9000;
    expect(await openOrders(venue)).toEqual([]);
    expect(await venue.client.info.historicalOrders({ user: owner.address })).toMatchObject([{ status: "scheduledCancel", statusTimestamp: NOW + 5000 }, { status: "scheduledCancel" }]);
  });

  it("comes before whatever arrives later", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.scheduleCancel({ time: NOW + 5000 });
    venue.clock.now = NOW + 6000;
    expect((await venue.client.exchange.cancel({ cancels: [{ a: BTC, o: 1 }] })).data.statuses).toEqual([{ error: GONE }]);
    await venue.client.exchange.order({ orders: [limit("49000")], grouping: "na" });
    venue.clock.now = NOW + 60_000;
    expect(await openOrders(venue), "it is over after it came").toHaveLength(1);
  });

  it("is put off, and taken back without a time", async () => {
    const venue = openHyperliquid();
    await venue.client.exchange.scheduleCancel({ time: NOW + 5000 });
    await venue.client.exchange.scheduleCancel({ time: NOW + 8000 });
    venue.clock.now = NOW + 7000;
    expect(await openOrders(venue)).toHaveLength(1);
    await venue.client.exchange.scheduleCancel({});
    venue.clock.now = NOW + 9000;
    expect(await openOrders(venue)).toHaveLength(1);
  });

  it("must be 5 seconds ahead", async () => {
    await expect(openHyperliquid().client.exchange.scheduleCancel({ time: NOW + 4999 })).rejects.toMatchObject(refusal(/^Scheduled cancel time must be at least 5 seconds/));
  });
});

describe("a TWAP", () => {
  const twap = { a: SOL, b: true, s: "10", r: false, m: 30, t: true };

  it("runs until it is cancelled", async () => {
    const venue = openHyperliquid();
    await expect(venue.client.exchange.twapOrder({ twap })).resolves.toEqual({ type: "twapOrder", data: { status: { running: { twapId: 1 } } } });
    venue.clock.now = NOW + 61_500;
    await expect(venue.client.exchange.twapCancel({ a: SOL, t: 1 })).resolves.toEqual({ type: "twapCancel", data: { status: "success" } });
    const state = { coin: "SOL", user: owner.address, side: "B", sz: "10.0", executedSz: "0.0", executedNtl: "0.0", minutes: 30, reduceOnly: false, randomize: true, timestamp: NOW, stopPx: null, trigger: null };
    expect(await venue.client.info.twapHistory({ user: owner.address })).toEqual([
      { time: NOW / 1000 + 61, state, status: { status: "terminated" }, twapId: 1 },
      { time: NOW / 1000, state, status: { status: "activated" }, twapId: 1 },
    ]);
    for (const [a, t] of [[SOL, 1], [SOL, 2]] as const) await expect(venue.client.exchange.twapCancel({ a, t })).rejects.toMatchObject(refusal("TWAP was never placed, already canceled, or filled."));
  });

  it("waits for a price, and keeps the one that ends it", async () => {
    const { client } = openHyperliquid();
    await client.exchange.twapOrder({ twap, details: { t: { p: "140", a: false }, s: "200" } });
    await client.exchange.twapOrder({ twap, details: { t: null, s: null } });
    const [second, first] = (await client.info.twapHistory({ user: owner.address })).sort((a, b) => b.twapId! - a.twapId!);
    expect(first).toMatchObject({ status: { status: "waitingForTrigger" }, state: { stopPx: "200.0", trigger: { px: "140.0", above: false } } });
    expect(second).toMatchObject({ status: { status: "activated" }, state: { stopPx: null, trigger: null } });
    await client.exchange.twapCancel({ a: SOL, t: 1 });
  });

  it("is cancelled by its own asset only", async () => {
    const { client } = openHyperliquid();
    await client.exchange.twapOrder({ twap });
    await expect(client.exchange.twapCancel({ a: BTC, t: 1 })).rejects.toMatchObject(refusal(/^TWAP was never placed/));
  });

  it("takes 5 to 1440 minutes", async () => {
    const { as } = openHyperliquid();
    const client = as({ validate: "off" });
    for (const m of [4, 1441]) await expect(client.exchange.twapOrder({ twap: { ...twap, m } })).rejects.toMatchObject(refusal(`Invalid TWAP duration: ${m} min(s)`));
    for (const m of [5, 1440]) await expect(client.exchange.twapOrder({ twap: { ...twap, m } })).resolves.toMatchObject({ type: "twapOrder" });
  });

  it("is of whole lots, and reduces what there is", async () => {
    const { client } = openHyperliquid();
    await expect(client.exchange.twapOrder({ twap: { ...twap, s: "0.001" } })).rejects.toMatchObject(refusal("Order has invalid size."));
    for (const [a, b] of [[SOL, false], [BTC, true]] as const) await expect(client.exchange.twapOrder({ twap: { ...twap, a, b, r: true } })).rejects.toMatchObject(refusal("Reduce-only TWAP order would increase position."));
    await expect(client.exchange.twapOrder({ twap: { ...twap, r: true } })).resolves.toMatchObject({ type: "twapOrder" });
    await expect(client.exchange.twapOrder({ twap: { ...twap, a: 4 } })).rejects.toMatchObject({ status: 422 });
  });
});
