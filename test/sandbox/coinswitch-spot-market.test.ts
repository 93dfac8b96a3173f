/** CoinSwitch PRO's spot markets, balances, fees and tax behind the sandbox; every answer is held against the spec. */
import { describe, expect, it } from "vitest";
import { callerOperation } from "../../scripts/lib/views.js";
import { VenueError } from "../../src/coinswitch/index.js";
import { callOf } from "../contract/caller.js";
import { fixturesOf, venues, WireView } from "../contract/fixtures.js";
import { defaultSpot, NOW, openSpot, refusalOf } from "./open-coinswitch-spot.js";

const HOUR = 3_600_000;
const INVALID = { status: 422, message: "The value you provided for the field is not valid", reason: "parameter" };
const pair = { exchange: "c2c1", symbol: "ETH/USDT" } as const;
const taking = { side: "buy", type: "limit", price: "3010", quantity: "0.1", ...pair } as const;

describe("what can be traded", () => {
  it("is listed by exchange", async () => {
    const { spot } = openSpot();
    expect(await spot.getActiveCoins({ exchange: "coinswitchx" })).toEqual({ coinswitchx: ["BTC/INR", "ETH/INR", "USDT/INR"] });
    expect(await spot.getActiveCoins({ exchange: "c2c2" })).toEqual({ c2c2: ["ETH/USDT", "PEPE/USDT"] });
  });

  it("has decimals", async () => {
    const { spot } = openSpot();
    expect(await spot.getExchangePrecision({ exchange: "c2c2", symbol: "pepe/usdt" })).toEqual({ c2c2: { "PEPE/USDT": { base: 0, quote: 10, limit: 0 } } });
    expect(Object.keys((await spot.getExchangePrecision({ exchange: "c2c1" })).c2c1!)).toEqual(["BTC/USDT", "ETH/USDT"]);
  });

  it("has a smallest and a largest order", async () => {
    const { spot } = openSpot();
    expect(await spot.getTradeInfo({ exchange: "coinswitchx", symbol: "BTC/INR" })).toEqual({ coinswitchx: { "BTC/INR": { quote: { min: "120", max: "1800000" }, precision: { base: 5, quote: 2, limit: 0 } } } });
    expect(Object.keys((await spot.getTradeInfo({ exchange: "c2c2" })).c2c2!)).toEqual(["ETH/USDT", "PEPE/USDT"]);
  });

  it("is asked for in vain on an exchange that does not have it", async () => {
    const { spot } = openSpot();
    const wrong = { exchange: "coinswitchx", symbol: "ETH/USDT" } as const;
    const calls = [
      spot.getExchangePrecision(wrong),
      spot.getTradeInfo(wrong),
      spot.getTicker({ ...wrong, exchange: "coinswitchx" }),
      spot.getDepth(wrong),
      spot.getTrades(wrong),
      spot.getCandles({ ...wrong, interval: 1, start_time: NOW, end_time: NOW }),
    ];
    for (const call of calls) expect(await refusalOf(call)).toEqual(INVALID);
  });
});

describe("prices", () => {
  it("are the seed's until an order takes something", async () => {
    const { spot } = openSpot();
    expect(await spot.getTicker({ symbol: "eth/usdt", exchange: "c2c1" })).toEqual({
      "ETH/USDT": { symbol: "ETH/USDT", openPrice: "3000", lowPrice: "3000", highPrice: "3000", lastPrice: "3000", baseVolume: "0.25", quoteVolume: "750", percentageChange: "0", bidPrice: "2999.5", askPrice: "3000.5", at: NOW },
    });
    expect(Object.keys(await spot.getAllPairsTicker({ exchange: "coinswitchx" }))).toEqual(["BTC/INR", "ETH/INR", "USDT/INR"]);
  });

  it("of several exchanges are those of the first that has the pair", async () => {
    const { spot } = openSpot();
    expect((await spot.getTicker({ symbol: "ETH/USDT", exchange: "coinswitchx,c2c2,c2c1" }))["ETH/USDT"]!.lastPrice).toBe("3001");
  });

  it("move by executions, and a book that is used up has none", async () => {
    const { spot, time } = openSpot();
    time.now += HOUR;
    await spot.createOrder(taking);
    expect((await spot.getTicker({ symbol: "ETH/USDT", exchange: "c2c1" }))["ETH/USDT"]).toMatchObject({ openPrice: "3000", highPrice: "3000.5", lowPrice: "3000", lastPrice: "3000.5", percentageChange: "0.01", baseVolume: "0.35", quoteVolume: "1050.05", askPrice: "3000.5" });
    await spot.createOrder({ ...taking, quantity: "0.2" });
    expect((await spot.getTicker({ symbol: "ETH/USDT", exchange: "c2c1" }))["ETH/USDT"]).toMatchObject({ askPrice: "0", bidPrice: "2999.5", at: NOW + HOUR });
    time.now += 24 * HOUR;
    expect((await spot.getTicker({ symbol: "ETH/USDT", exchange: "c2c1" }))["ETH/USDT"]).toMatchObject({ openPrice: "3000.5", lastPrice: "3000.5", percentageChange: "0", baseVolume: "0" });
  });

  it("are offered in the book", async () => {
    const { spot, time } = openSpot();
    expect(await spot.getDepth(pair)).toEqual({ symbol: "ETH/USDT", timestamp: NOW, bids: [["2999.5", "0.25"]], asks: [["3000.5", "0.25"]] });
    time.now += 10;
    await spot.createOrder(taking);
    await spot.createOrder({ ...taking, side: "sell", price: "2000", quantity: "0.05" });
    expect(await spot.getDepth(pair)).toEqual({ symbol: "ETH/USDT", timestamp: NOW + 10, bids: [["2999.5", "0.2"]], asks: [["3000.5", "0.15"]] });
  });

  it("are those of trades, newest first", async () => {
    const { spot, time } = openSpot();
    time.now += 10;
    await spot.createOrder(taking);
    await spot.createOrder({ ...taking, side: "sell", price: "2000" });
    expect(await spot.getTrades(pair)).toEqual([
      { E: NOW + 10, m: true, p: "2999.5", q: "0.1", s: "ETH/USDT", t: "dddddddd-0000-4000-8000-000000000009", e: "c2c1" },
      { E: NOW + 10, m: false, p: "3000.5", q: "0.1", s: "ETH/USDT", t: "dddddddd-0000-4000-8000-000000000008", e: "c2c1" },
      { E: NOW, m: false, p: "3000", q: "0.25", s: "ETH/USDT", t: "dddddddd-0000-4000-8000-000000000005", e: "c2c1" },
    ]);
  });

  it("make candles, which end with the present one", async () => {
    const { spot, time } = openSpot();
    time.now += HOUR + 10;
    await spot.createOrder(taking);
    time.now += 1;
    await spot.createOrder({ ...taking, side: "sell", price: "2000" });
    time.now = NOW + 2 * HOUR;
    const candles = await spot.getCandles({ ...pair, interval: 60, start_time: NOW - 1, end_time: NOW + 9 * HOUR });
    const common = { symbol: "ETH/USDT", interval: "60" };
    expect(candles).toEqual([
      { ...common, o: "3000", h: "3000", l: "3000", c: "3000", volume: "0.25", start_time: String(NOW), close_time: String(NOW + HOUR) },
      { ...common, o: "3000.5", h: "3000.5", l: "2999.5", c: "2999.5", volume: "0.2", start_time: String(NOW + HOUR), close_time: String(NOW + 2 * HOUR) },
      { ...common, o: "2999.5", h: "2999.5", l: "2999.5", c: "2999.5", volume: "0", start_time: String(NOW + 2 * HOUR), close_time: String(NOW + 3 * HOUR) },
    ]);
    expect(await spot.getCandles({ ...pair, interval: 60, start_time: NOW + 1, end_time: NOW + HOUR })).toEqual([]);
    expect(await spot.getCandles({ ...pair, interval: 1, start_time: 0, end_time: NOW })).toHaveLength(1000);
  });
});

describe("the account", () => {
  it("has text on rows of crypto assets and numbers on that of INR", async () => {
    const { spot } = openSpot();
    const rows = await spot.getPortfolio();
    expect(rows.map(({ currency }) => currency)).toEqual(["INR", "USDT", "BTC", "ETH", "PEPE"]);
    expect(rows[0]).toEqual({ name: "Indian Rupee", currency: "INR", main_balance: 100000.5, blocked_balance_order: 0, invested_value: 846250, current_value: 877500 });
    expect(rows[2]).toEqual({
      currency: "BTC",
      blocked_balance_order: "0",
      main_balance: "0.05",
      buy_average_price: 5100000,
      invested_value: 255000,
      invested_value_excluding_fee: 255000,
      current_value: 267500,
      sell_rate: 5349000,
      buy_rate: 5351000,
      is_average_price_available: true,
      name: "Bitcoin",
      is_delisted_coin: false,
    });
    // There is no pair with INR to value it by.
    expect(rows[4]).toMatchObject({ main_balance: "0", buy_average_price: 0, sell_rate: 0, is_average_price_available: false });
  });

  it("pays fees by base asset, as of a time in seconds", async () => {
    const fees = { maker: "0.0009", taker: "0.001", makerDiscountPercentage: "100", takerDiscountPercentage: "12.5" };
    const row = { maker_fee: 0.0009, taker_fee: 0.001, maker_discount_percentage: 100, taker_discount_percentage: 12.5, maker_fee_after_discount: 0, taker_fee_after_discount: 0.000875, timestamp: 1767225600 };
    const { spot, time } = openSpot({ fees });
    time.now += HOUR;
    expect(await spot.getTradingFee({ exchange: "c2c1" })).toEqual({ c2c1: { BTC: row, ETH: row } });
  });

  it.each([
    ["2026-03-31T18:29:59.999Z", "2025-2026"],
    ["2026-03-31T18:30:00.000Z", "2026-2027"],
    ["2026-12-31T23:59:59.000Z", "2026-2027"],
  ])("has its tax told by the Indian financial year: at %s %s", async (at, financial_year) => {
    const { spot, time } = openSpot({ tds: "12.5" });
    time.now = Date.parse(at);
    expect(await spot.getTds()).toEqual({ total_tds_amount: 12.5, financial_year });
  });

  it("is there when the venue is", async () => {
    const { spot } = openSpot();
    expect(await spot.ping()).toEqual({ message: "OK" });
    const { exchange, symbol } = defaultSpot.pairs[0]!;
    expect(Object.keys(await spot.getTicker({ exchange, symbol }))).toEqual([symbol]);
  });
});

describe("every operation of spot, with the parameters of its fixtures, is carried out or refused in the venue's words", () => {
  const venue = venues.find(({ id }) => id === "coinswitch")!;
  const wire = new WireView(venue);
  const fixtures = fixturesOf(venue);
  it.each(venue.operations.filter(({ group }) => group === "spot").map((operation) => [operation.name, operation] as const))("%s", async (name, operation) => {
    const cases = fixtures.get(operation.id)!.filter(({ response }) => response.status === 200);
    expect(cases.length).toBeGreaterThan(0);
    for (const fixture of cases) {
      const spot = openSpot().spot as unknown as Record<string, (parameters: unknown) => Promise<unknown>>;
      const { parameters } = callOf(callerOperation(venue, operation), wire, fixture);
      const error = await spot[name]!(parameters).then(
        () => undefined,
        (cause: unknown) => cause,
      );
      if (error !== undefined) expect(error, fixture.name).toBeInstanceOf(VenueError);
      if (error !== undefined) expect((error as VenueError).status, fixture.name).toBeLessThan(500);
    }
  });
});
