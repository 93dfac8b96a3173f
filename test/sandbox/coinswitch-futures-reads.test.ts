/** Wallet and markets of the simulated CoinSwitch PRO futures, and every operation with the parameters of its fixtures. */
import { answerCheck } from "openvenue/contract";
import { createCoinswitchClient, VenueError } from "openvenue/coinswitch";
import { createSandbox } from "openvenue/sandbox";
import { describe, expect, it } from "vitest";
import { callerOperation } from "../../scripts/lib/views.js";
import { callOf } from "../contract/caller.js";
import { fixturesOf, venues, WireView } from "../contract/fixtures.js";
import { asSeeded, ETH, exchange, NOT_VALID, NOW, openFutures, refusalOf, SOL } from "./open-coinswitch-futures.js";

const HOUR = 3_600_000;
const trade = { order_type: "MARKET", quantity: "0.4" } as const;

describe("transactions", () => {
  async function traded() {
    const venue = openFutures(asSeeded());
    await venue.futures.addMargin({ ...ETH, margin: "12.5" });
    venue.wait(1_000);
    await venue.futures.placeOrder({ ...ETH, side: "SELL", ...trade });
    venue.wait(1_000);
    await venue.futures.placeOrder({ ...SOL, side: "BUY", ...trade });
    return venue;
  }

  it("tell what changed the balance, newest first", async () => {
    const { futures } = await traded();
    const rows = await futures.getTransactions({ exchange });
    expect(rows.map(({ symbol, type, amount }) => [symbol, type, amount])).toEqual([["SOLUSDT", "COMMISSION", "-0.036"], ["ETHUSDT", "P&L", "20"], ["ETHUSDT", "COMMISSION", "-0.72"], ["ETHUSDT", "ADD_MARGIN", "-12.5"]]);
    expect(rows[3]).toEqual({ exchange, transaction_id: "dddddddd-0000-4000-8000-000000000001", symbol: "ETHUSDT", type: "ADD_MARGIN", quote_asset: "USDT", amount: "-12.5" });
  });

  it.each([
    [{ type: "commission" }, ["COMMISSION", "COMMISSION"]],
    // What must be encoded on the way, and is signed as it is meant.
    [{ type: "P&L" }, ["P&L"]],
    [{ type: "funding fee" }, []],
    [{ type: "liquidation fee" }, []],
    [{ symbol: "solusdt" }, ["COMMISSION"]],
    [{ limit: 2 }, ["COMMISSION", "P&L"]],
    [{ from_time: NOW + 1_000, to_time: NOW + 1_000 }, ["P&L", "COMMISSION"]],
    [{ to_time: NOW + 999 }, ["ADD_MARGIN"]],
    [{ from_time: NOW + 1_001 }, ["COMMISSION"]],
  ] as const)("are filtered by %j", async (filter, types) => {
    const { futures } = await traded();
    expect((await futures.getTransactions({ exchange, ...filter })).map(({ type }) => type)).toEqual(types);
  });

  it("of a filter with reserved characters travel encoded", async () => {
    const { client } = openFutures();
    const urls = await Promise.all((["P&L", "funding fee"] as const).map(async (type) => (await client.prepare("futures.getTransactions", { exchange, type })).url));
    expect(urls.map((url) => new URL(url).search)).toEqual(["?exchange=EXCHANGE_2&type=P%26L", expect.stringMatching(/type=funding(%20|\+)fee$/)]);
  });
});

describe("added margin", () => {
  it("is held back and stays in the wallet", async () => {
    const venue = openFutures(asSeeded());
    await venue.futures.addMargin({ ...ETH, margin: "30" });
    expect(await venue.wallet()).toEqual({ total: "1000", available: "776", positions: "200", orders: "24" });
  });

  it("comes back with the position", async () => {
    const venue = openFutures(asSeeded());
    await venue.futures.addMargin({ ...ETH, margin: "30" });
    await venue.futures.placeOrder({ ...ETH, side: "SELL", ...trade });
    expect(await venue.wallet()).toEqual({ total: "1019.28", available: "995.28", positions: "0", orders: "24" });
  });
});

describe("markets", () => {
  it("tell one ticker by exchange and all of them by symbol", async () => {
    const { futures } = openFutures();
    const all = await futures.getAllPairsTicker({ exchange });
    expect(Object.keys(all)).toEqual(["BTCUSDT", "ETHUSDT", "SOLUSDT"]);
    expect(await futures.getTicker({ ...ETH, symbol: "ethusdt" })).toEqual({ [exchange]: all.ETHUSDT });
    expect(all.ETHUSDT).toMatchObject({ symbol: "ETHUSDT", exchange, last_price: "3000", best_ask_price: "3000.1", best_bid_price: "2999.9", mark_price: 3000, index_price: 3000, funding_rate: 0.0001, timestamp: NOW, next_funding_timestamp: NOW + 8 * HOUR });
  });

  it("tell a book around the price, in two depths", async () => {
    const { futures } = openFutures();
    const book = await futures.getOrderBook(ETH);
    expect(book).toMatchObject({ timestamp: NOW, symbol: "ETHUSDT" });
    expect(book.asks.map(([price]) => price)).toEqual(["3000.1", "3000.2", "3000.3", "3000.4", "3000.5"]);
    expect(book.bids.map(([price]) => price)).toEqual(["2999.9", "2999.8", "2999.7", "2999.6", "2999.5"]);
    const deep = await futures.getOrderBook({ ...ETH, l2Orderbook: "true" });
    expect([deep.asks.length, deep.bids.length]).toEqual([50, 50]);
    expect(deep.bids.slice(0, 5)).toEqual(book.bids);
  });

  it("tell candles in whole intervals, times as text", async () => {
    const { futures, wait } = openFutures();
    wait(90_000);
    const starts = async (range: object) => (await futures.getKlines({ ...ETH, interval: "60", ...range })).map(({ start_time }) => (Number(start_time) - NOW) / HOUR);
    expect((await futures.getKlines({ ...ETH, interval: "60", limit: 1 }))[0]).toEqual({ o: "3000", h: "3000", l: "3000", c: "3000", volume: "12.5", symbol: "ETHUSDT", interval: "60", start_time: String(NOW), close_time: String(NOW + HOUR) });
    expect(await starts({ limit: 3 })).toEqual([-2, -1, 0]);
    expect(await starts({ start_time: NOW - 3 * HOUR + 1, end_time: NOW })).toEqual([-2, -1, 0]);
    expect(await starts({ end_time: NOW - 1, limit: 2 })).toEqual([-2, -1]);
    expect(await starts({ end_time: NOW + 99 * HOUR, limit: 1 })).toEqual([0]);
    expect(await starts({ start_time: NOW + HOUR })).toEqual([]);
    expect(await starts({})).toHaveLength(100);
    expect(await starts({ limit: 5000 })).toHaveLength(1000);
    expect(await refusalOf(starts({ start_time: NOW, end_time: NOW - 1 }))).toEqual([422, NOT_VALID]);
  });

  it("tell trades at the price, newest first", async () => {
    const trades = await openFutures().futures.getTrades(ETH);
    expect(trades).toHaveLength(20);
    expect(trades[0]).toEqual({ E: NOW, p: 3000, q: 0.25, s: "ETHUSDT", e: exchange, m: false });
    expect(trades[1]).toMatchObject({ E: NOW - 1_000, m: true });
  });

  it("refuse a symbol without an instrument, as all do", async () => {
    const { futures } = openFutures();
    const other = { exchange, symbol: "NOSUCHUSDT" } as const;
    const calls = [futures.getTicker(other), futures.getOrderBook(other), futures.getKlines({ ...other, interval: "1" }), futures.getTrades(other), futures.getTransactions(other), futures.closedOrders(other), futures.cancelAll(other), futures.placeOrder({ ...other, side: "BUY", ...trade })];
    for (const call of calls) expect(await refusalOf(call)).toEqual([422, NOT_VALID]);
  });
});

describe("every operation, with the parameters of its fixtures, is carried out or refused in the venue's words", () => {
  type Call = (parameters: unknown) => Promise<unknown>;
  const venue = venues.find(({ id }) => id === "coinswitch")!;
  const wire = new WireView(venue);
  const fixtures = fixturesOf(venue);
  const carriedOut = new Set<string>();
  const own = venue.operations.filter(({ group }) => group === "futures");

  it.each(own.map((operation) => [operation.name, operation] as const))("%s", async (name, operation) => {
    const caller = callerOperation(venue, operation);
    const cases = fixtures.get(operation.id)!.filter(({ response }) => response.status === 200);
    expect(cases.length).toBeGreaterThan(0);
    for (const fixture of cases) {
      const { futures } = createCoinswitchClient({ ...createSandbox().clientOptions("coinswitch"), retry: false, limiter: false, answers: "error", checkAnswer: answerCheck("coinswitch") });
      const { parameters } = callOf(caller, wire, fixture);
      const outcome = await (futures as unknown as Record<string, Call>)[name]!(parameters).then(() => "carried out", (error: unknown) => (error instanceof VenueError && error.status < 500 ? "refused" : String(error)));
      expect(["carried out", "refused"], fixture.name).toContain(outcome);
      if (outcome === "carried out") carriedOut.add(name);
    }
  });

  // The orders of the fixtures do not exist here.
  it("all but those about one order are carried out", () => expect(own.map(({ name }) => name).filter((name) => !carriedOut.has(name))).toEqual(["getOrderStatus", "cancelOrder"]));
});
