/** The simulated low-latency service: who may ask, market data, positions, settings and money. Its orders have a file of their own. */
import { answerCheck } from "openvenue/contract";
import { createCoinswitchClient, VenueError } from "openvenue/coinswitch";
import { createSandbox, defaultSeed } from "openvenue/sandbox";
import { describe, expect, it } from "vitest";
import { callerOperation } from "../../scripts/lib/views.js";
import { callOf } from "../contract/caller.js";
import { fixturesOf, venues, WireView } from "../contract/fixtures.js";
import { balanceOf, empty, hedge, market, NOW, openHft, order, positionsOf, refusalOf, unopened } from "./open-coinswitch-hft.js";

const linear = { category: "linear" } as const;
const BTC = { category: "linear", symbol: "BTCUSDT" } as const;
const leverage = (both: string, sellLeverage = both) => ({ ...BTC, buyLeverage: both, sellLeverage });
const hedged = { category: "linear", coin: "USDT", mode: 3 } as const;

describe("every operation", () => {
  const venue = venues.find(({ id }) => id === "coinswitch")!;
  const wire = new WireView(venue);
  const fixtures = fixturesOf(venue);
  const operations = venue.operations.filter(({ group }) => group === "hft");

  it.each(operations.map((operation) => [operation.name, operation] as const))("%s is carried out or refused in the venue's words", async (name, operation) => {
    for (const fixture of (fixtures.get(operation.id) ?? []).filter(({ response }) => response.status === 200)) {
      const client = createCoinswitchClient({ ...createSandbox().clientOptions("coinswitch"), retry: false, answers: "error", checkAnswer: answerCheck("coinswitch") }).hft as unknown as Record<string, (parameters: unknown) => Promise<unknown>>;
      const outcome = await client[name]!(callOf(callerOperation(venue, operation), wire, fixture).parameters).then(
        () => "carried out",
        (error: unknown) => (error instanceof VenueError && error.status === 200 ? "refused" : String(error)),
      );
      expect(["carried out", "refused"], fixture.name).toContain(outcome);
    }
  });
});

describe("who may ask", () => {
  /** Sends a prepared request with changed headers, past the client. */
  async function ask(change: (headers: Record<string, string>) => unknown): Promise<{ status: number; body: unknown }> {
    const { client, sandbox } = openHft();
    const { url, method, headers } = await client.prepare("hft.serverTime");
    const changed: Record<string, string> = { ...headers };
    change(changed);
    const response = await sandbox.fetch(url, { method, headers: changed });
    return { status: response.status, body: await response.json() };
  }

  it("whoever signed just now", async () => expect(await ask(() => undefined)).toMatchObject({ status: 200, body: { retCode: 0, result: { timeSecond: "1767225600", timeNano: "1767225600000000000" }, time: NOW } }));

  it("without an epoch: status 400", async () => {
    expect(await ask((headers) => delete headers["X-AUTH-EPOCH"])).toEqual({ status: 400, body: { message: "X-AUTH-EPOCH header is missing" } });
  });

  it.each([
    ["another signature", "X-AUTH-SIGNATURE", "0".repeat(128)],
    ["another key", "X-AUTH-APIKEY", "a".repeat(64)],
    ["an epoch that was not signed", "X-AUTH-EPOCH", String(NOW + 1)],
  ])("with %s: status 401", async (_what, name, value) => {
    expect(await ask((headers) => (headers[name] = value))).toEqual({ status: 401, body: { message: "Invalid Access" } });
  });

  it("a clock that is off is put right", async () => {
    const { hft, sandbox } = openHft(undefined, { clock: Date.now });
    sandbox.shiftClock(120_000);
    expect(Number((await hft.serverTime()).timeSecond)).toBeGreaterThan(Date.now() / 1000 + 100);
  });

  it("over HTTP, below a path of its own", async () => {
    const sandbox = createSandbox();
    const origin = await sandbox.listen();
    try {
      const options = sandbox.clientOptions("coinswitch");
      expect(options.baseUrl).toEqual({ api: `${origin}/coinswitch`, hft: `${origin}/coinswitch/hft` });
      const client = createCoinswitchClient(options);
      expect((await client.hft.getTickers(BTC)).list).toMatchObject([{ symbol: "BTCUSDT", lastPrice: "60000" }]);
      expect((await client.futures.getLeverage({ symbol: "BTCUSDT", exchange: "EXCHANGE_2" })).leverage).toBe("5");
    } finally {
      await sandbox.close();
    }
  });

  it("a path that there is none of, and one of the other host: status 404", async () => {
    const { sandbox } = openHft();
    for (const path of ["/v5/none", "/trade/api/v2/time"]) {
      const answer = await sandbox.fetch(`https://dma.coinswitch.co${path}`);
      expect([answer.status, await answer.json()]).toEqual([404, { message: "Not Found" }]);
    }
  });

  it("what breaks the spec is refused as a parameter, under status 200", async () => {
    const { sandbox, client } = openHft();
    const wrong = await client.prepare("hft.placeOrder", order);
    const answers = [
      await sandbox.fetch(wrong.url, { method: wrong.method, headers: wrong.headers, body: wrong.body!.replace('"side":"Buy",', "") }),
      await sandbox.fetch(wrong.url, { method: wrong.method, headers: wrong.headers, body: wrong.body!.replace('"Buy"', '"Hold"') }),
    ];
    expect(await Promise.all(answers.map((answer) => answer.json()))).toMatchObject([{ retCode: 10001, retMsg: "params error: side is missing" }, { retCode: 10001 }]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe("market data", () => {
  it("has the symbols of the seed, with its rules", async () => {
    const { hft } = openHft();
    const { list } = await hft.getInstrumentsInfo(linear);
    expect(list.map(({ symbol }) => symbol)).toEqual(["BTCUSDT", "ETHUSDT", "SOLUSDT"]);
    expect(list[0]).toMatchObject({ baseCoin: "BTC", settleCoin: "USDT", status: "Trading", priceScale: "1", leverageFilter: { minLeverage: "1", maxLeverage: "25" }, priceFilter: { tickSize: "0.1" }, lotSizeFilter: { qtyStep: "0.001", minOrderQty: "0.001", minNotionalValue: "5" } });
    const first = await hft.getInstrumentsInfo({ ...linear, limit: 2 });
    expect((await hft.getInstrumentsInfo({ ...linear, limit: 2, cursor: first.nextPageCursor! })).list.map(({ symbol }) => symbol)).toEqual(["SOLUSDT"]);
  });

  it("has the prices of the seed, everywhere alike", async () => {
    const { hft } = openHft();
    const [{ list: tickers }, book, { list: candles }, { list: trades }] = await Promise.all([hft.getTickers(linear), hft.getOrderBook({ ...BTC, limit: 2 }), hft.getKline({ ...BTC, interval: "60", limit: 2 }), hft.getRecentTrades({ ...BTC, limit: 3 })]);
    expect(tickers.map(({ symbol, lastPrice }) => [symbol, lastPrice])).toEqual([["BTCUSDT", "60000"], ["ETHUSDT", "3000"], ["SOLUSDT", "150"]]);
    expect(book).toMatchObject({ s: "BTCUSDT", b: [["59999.9", "1"], ["59999.8", "1"]], a: [["60000.1", "1"], ["60000.2", "1"]], ts: NOW });
    expect(candles).toEqual([NOW, NOW - 3_600_000].map((start) => [String(start), "60000", "60000", "60000", "60000", "0", "0"]));
    expect(trades.map(({ price }) => price)).toEqual(["60000", "60000", "60000"]);
  });

  it("has the candles that are asked for", async () => {
    const { hft } = openHft();
    const startsOf = async (given: object) => (await hft.getKline({ ...BTC, interval: "1", ...given })).list.map(([start]) => Number(start) - NOW);
    expect(await startsOf({ start: NOW - 120_000 })).toEqual([0, -60_000, -120_000]);
    expect(await startsOf({ start: NOW - 120_000, end: NOW - 60_000 })).toEqual([-60_000, -120_000]);
    expect((await hft.getKline({ ...BTC, interval: "D", limit: 1 })).list[0]![0]).toBe(String(NOW));
  });

  it("refuses symbols that there are none of", async () => {
    const { hft } = openHft();
    const which = { ...linear, symbol: "NOSUCHUSDT" };
    for (const call of [hft.getInstrumentsInfo(which), hft.getTickers(which), hft.getOrderBook(which), hft.getKline({ ...which, interval: "1" }), hft.getRecentTrades(which), hft.getOrdersRealtime(which), hft.getOrderHistory(which), hft.executionList(which), hft.getPositions(which)]) {
      expect(await refusalOf(call)).toEqual(["10001", "params error: symbol invalid", "parameter"]);
    }
  });

  it("refuses options, to which the key is not admitted", async () => {
    const { hft } = openHft();
    for (const call of [hft.getTickers({ category: "option" }), hft.cancelAllOrders({ category: "option", symbol: "BTC-26DEC25-100000-C" })]) expect(await refusalOf(call)).toEqual(["10005", "Permission denied", "permission"]);
  });
});

describe("positions", () => {
  it("tell size, margin and profit", async () => {
    const { hft } = openHft();
    expect((await hft.getPositions(linear)).list).toEqual([
      expect.objectContaining({ positionIdx: 0, symbol: "BTCUSDT", side: "Buy", size: "0.01", leverage: "5", avgPrice: "59500", positionValue: "595", markPrice: "60000", positionIM: "119", positionMM: "2.975", unrealisedPnl: "5", cumRealisedPnl: "0", liqPrice: "" }),
    ]);
  });

  it("of one symbol are listed without a position, too, in hedge mode for both sides", async () => {
    const flat = async (change: typeof empty) => (await openHft(change).hft.getPositions(BTC)).list.map(({ positionIdx, side, size, leverage: times }) => [positionIdx, side, size, times]);
    expect(await flat(empty)).toEqual([[0, "", "0", "5"]]);
    expect(await flat(hedge)).toEqual([[1, "", "0", "5"], [2, "", "0", "5"]]);
  });
});

describe("leverage", () => {
  it("is set, and counts for the margin of what there is", async () => {
    const venue = openHft();
    expect(await venue.hft.setLeverage(leverage("10"))).toEqual({});
    expect((await venue.hft.getPositions(BTC)).list).toMatchObject([{ leverage: "10", positionIM: "59.5" }]);
    expect((await balanceOf(venue))[2]).toBe("59.5");
  });

  it("may differ between sides in hedge mode", async () => {
    const { hft } = openHft(hedge);
    await hft.setLeverage(leverage("10", "2.5"));
    expect((await hft.getPositions(BTC)).list.map(({ leverage: times }) => times)).toEqual(["10", "2.5"]);
  });

  it.each([
    ["what is set already", leverage("5"), "110043", "leverage"],
    ["more than the symbol allows", leverage("25.01"), "110013", "leverage"],
    ["two leverages in one-way mode", leverage("7", "8"), "10001", "parameter"],
    ["a symbol that there is none of", { ...leverage("7"), symbol: "NOSUCHUSDT" }, "10001", "parameter"],
  ])("is refused: %s", async (_what, given, code, reason) => {
    const { hft } = openHft();
    const refusal = await refusalOf(hft.setLeverage(given));
    expect([refusal[0], refusal[2]]).toEqual([code, reason]);
    expect((await hft.getPositions(BTC)).list[0]!.leverage).toBe("5");
  });

  it("is refused where the margin would not be there", async () => {
    const venue = openHft((seed) => void (seed.account!.balance = "300"));
    expect(await refusalOf(venue.hft.setLeverage(leverage("1")))).toEqual(["110012", "Insufficient available balance", "insufficient-funds"]);
    expect((await balanceOf(venue))[2]).toBe("119");
  });
});

describe("position mode", () => {
  it("is switched there and back", async () => {
    const { hft } = openHft(empty);
    expect(await hft.switchPositionMode(hedged)).toEqual({});
    await hft.placeOrder({ ...market, positionIdx: 2, side: "Sell" });
    await hft.placeOrder({ ...market, positionIdx: 2, side: "Buy" });
    expect(await hft.switchPositionMode({ ...hedged, mode: 0 })).toEqual({});
    await hft.placeOrder(market);
  });

  it.each([
    ["beside a position", (seed: Parameters<typeof empty>[0]) => void (seed.openOrders = []), hedged, "110024", "position"],
    ["beside an open order", (seed: Parameters<typeof empty>[0]) => void (seed.positions = []), hedged, "110028", "position"],
    ["to what it is", empty, { ...hedged, mode: 0 as const }, "110025", "position"],
    ["of another coin", empty, { ...hedged, coin: "INR" }, "10001", "parameter"],
  ])("is refused %s", async (_what, change, given, code, reason) => {
    const refusal = await refusalOf(openHft(change).hft.switchPositionMode(given));
    expect([refusal[0], refusal[2]]).toEqual([code, reason]);
  });

  it("says so in a sentence", async () => {
    const { client } = openHft(empty);
    const { data } = await client.raw.POST("//hft/v5/position/switch-mode", { body: hedged });
    expect(data).toMatchObject({ retCode: 0, retMsg: "All symbols switched successfully.", result: {} });
  });
});

describe("money", () => {
  it("is told in the coin and in USD", async () => {
    const { hft } = openHft();
    const { list } = await hft.getWalletBalance({ accountType: "UNIFIED", coin: "USDT" });
    // 119 for the position, 280 at 7 times for the order.
    expect(list).toEqual([
      { accountType: "UNIFIED", totalEquity: "1005", totalWalletBalance: "1000", totalMarginBalance: "1005", totalAvailableBalance: "841", totalPerpUPL: "5", totalInitialMargin: "159", totalMaintenanceMargin: "2.975", coin: [expect.objectContaining({ coin: "USDT", walletBalance: "1000", equity: "1005", totalOrderIM: "40", totalPositionIM: "119" })] },
    ]);
    expect((await hft.getWalletBalance({ accountType: "UNIFIED", coin: "INR" })).list[0]!.coin).toEqual([]);
  });

  it("counts a loss that is not realised, and no such profit", async () => {
    const at = async (entryPrice: string) => (await balanceOf(openHft((seed) => void Object.assign(seed, { openOrders: [], positions: [{ symbol: "BTCUSDT", side: "Sell", size: "0.01", entryPrice }] }))))[1];
    // 1000 less 118 of margin, less 10 of loss; then less 122 of margin.
    expect([await at("59000"), await at("61000")]).toEqual(["872", "878"]);
  });

  it("moves in and out", async () => {
    const venue = openHft(empty);
    expect(await venue.hft.transferFunds({ direction: "IN", amount: "100.5", client_txn_id: "t1" })).toEqual({ amount: 100.5, client_txn_id: "t1", direction: "IN", txn_id: expect.any(String) as string });
    expect((await balanceOf(venue))[0]).toBe("1100.5");
    expect(await venue.hft.transferFunds({ direction: "OUT", amount: 1100.5 })).toEqual({ amount: 1100.5, direction: "OUT", txn_id: expect.any(String) as string });
    expect((await balanceOf(venue))[0]).toBe("0");
    await venue.hft.transferFunds({ direction: "IN", amount: "1500" });
    expect(venue.sandbox.ledger.map(({ operation }) => operation)).toEqual(Array(3).fill("hft.transferFunds"));
  });

  it("opens the account, and fixes its currency", async () => {
    const { hft } = openHft(unopened);
    expect((await refusalOf(hft.getWalletBalance({ accountType: "UNIFIED" })))[2]).toBe("account");
    await hft.transferFunds({ direction: "IN", amount: "20000", quote_asset: "INR" });
    expect((await hft.getWalletBalance({ accountType: "UNIFIED" })).list).toMatchObject([{ totalEquity: "", coin: [{ coin: "INR", walletBalance: "20000", usdValue: "" }] }]);
    expect(await refusalOf(hft.transferFunds({ direction: "IN", amount: "1" }))).toEqual(["10001", "params error: the settlement currency of the account is INR", "parameter"]);
  });

  it.each([
    ["more than there is outside", { direction: "IN", amount: "500.01" }, "110004", "insufficient-funds"],
    ["more than can be used inside", { direction: "OUT", amount: "841.01" }, "110004", "insufficient-funds"],
    ["the other currency", { direction: "IN", amount: "1", quote_asset: "INR" }, "10001", "parameter"],
  ] as const)("does not move: %s", async (_what, given, code, reason) => {
    const venue = openHft();
    const refusal = await refusalOf(venue.hft.transferFunds(given));
    expect([refusal[0], refusal[2]]).toEqual([code, reason]);
    expect((await balanceOf(venue))[0]).toBe("1000");
    expect(venue.sandbox.ledger).toEqual([]);
  });

  it("does not leave an account that does not exist", async () => {
    expect((await refusalOf(openHft(unopened).hft.transferFunds({ direction: "OUT", amount: "1" })))[2]).toBe("account");
  });

  it("does not move twice under one id, and the refusal says that it arrived", async () => {
    const venue = openHft(empty);
    const transfer = { direction: "IN", amount: "100", client_txn_id: "t1" } as const;
    await venue.hft.transferFunds(transfer);
    const error = await venue.hft.transferFunds(transfer).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ reason: "duplicate", venueMessage: "Duplicate client_txn_id", safeToRepeat: false });
    expect((await balanceOf(venue))[0]).toBe("1100");
  });

  it("the digits of an amount count, not a float", async () => {
    const venue = openHft((seed) => Object.assign(seed, { positions: [], openOrders: [], account: { ...seed.account, balance: "0" }, funds: { USDT: "9007199254740993.00000001", INR: "0" } }));
    await venue.hft.transferFunds({ direction: "IN", amount: "9007199254740993.00000001" });
    expect((await balanceOf(venue))[0]).toBe("9007199254740993.00000001");
  });
});

it("credentials for the streams are flat, and end when they are asked to", async () => {
  const { hft } = openHft();
  expect(await hft.getSocketSignature()).toEqual({ api_key: "sandbox-stream-key", expires: NOW + 300_000, signature: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  expect((await hft.getSocketSignature({ expires_in_seconds: 60 })).expires).toBe(NOW + 60_000);
});

it("two sandboxes answer alike, and a seed is left as it is", async () => {
  const seed = structuredClone(defaultSeed);
  const answers = async () => {
    const client = createCoinswitchClient({ ...createSandbox({ seed, clock: () => NOW }).clientOptions("coinswitch"), clock: () => NOW });
    await client.hft.placeOrder(market);
    return [await client.hft.getOrdersRealtime(linear), await client.hft.executionList(linear), await positionsOf(client)];
  };
  expect(await answers()).toEqual(await answers());
  expect(seed).toEqual(defaultSeed);
});

it("a seed that cannot be is told at once", () => {
  expect(() => openHft((seed) => void (seed.openOrders[0]!.qty = "1000"))).toThrow("seed: coinswitch.hft has an order seeded-1 that is refused: ab not enough for new order");
  expect(() => openHft((seed) => void (seed.positions[0]!.symbol = "NOSUCHUSDT"))).toThrow("seed: coinswitch.hft has no symbol NOSUCHUSDT");
});
