/** `preflight`: a venue's rules asked before a write is sent. Through the client with those of futures.updateLeverage, then rule by rule. */
import { describe, expect, it } from "vitest";
import { askRules } from "../../src/core/preflight.js";
import type { PreflightRule } from "../../src/core/types.js";
import { updateLeverage } from "../../generated/coinswitch/futures/operations.js";
import { createCoinswitchClient, createCoinswitchClientOf, PreflightError, TimeoutError, ValidationError, VenueError, type ClientEvent, type CoinswitchOptions } from "../../src/coinswitch/index.js";
import { createSandbox, defaultSeed } from "../../src/sandbox/index.js";

const exchange = "EXCHANGE_2";
const WRITE = "coinswitch futures.updateLeverage";
const READS = { "coinswitch futures.getInstrumentInfo": 1, "coinswitch futures.getPositions": 1, "coinswitch futures.openOrders": 1 };

/** An open position and an open order on ETHUSDT, an order on SOLUSDT, nothing on BTCUSDT. */
function start(options: CoinswitchOptions = {}) {
  const openOrders = [...defaultSeed.coinswitch.openOrders, { symbol: "ETHUSDT", side: "BUY" as const, price: "2900", quantity: "0.1" }];
  const sandbox = createSandbox({ seed: { ...defaultSeed, coinswitch: { ...defaultSeed.coinswitch, openOrders } } });
  return { sandbox, client: createCoinswitchClient({ ...sandbox.clientOptions("coinswitch"), ...options }) };
}

const errorOf = (call: Promise<unknown>): Promise<unknown> => call.then(() => undefined, (cause: unknown) => cause);

describe("updateLeverage with preflight", () => {
  it("asks, then sends", async () => {
    const { sandbox, client } = start();
    expect(await client.futures.updateLeverage({ symbol: "btcusdt", exchange, leverage: 25 }, { preflight: true })).toMatchObject({ symbol: "BTCUSDT", leverage: "25" });
    expect(sandbox.requests.byOperation).toEqual({ ...READS, [WRITE]: 1 });
  });

  it("asks nothing unless told to", async () => {
    const { sandbox, client } = start();
    await client.futures.updateLeverage({ symbol: "BTCUSDT", exchange, leverage: 25 });
    await client.futures.updateLeverage({ symbol: "BTCUSDT", exchange, leverage: 24 }, { preflight: false });
    expect(sandbox.requests.byOperation).toEqual({ [WRITE]: 2 });
  });

  it.each([
    ["BTCUSDT", 26, [["leverage", "leverage must be from 1 to 25, in steps of 1", "futures.getInstrumentInfo"]]],
    ["solusdt", 5, [["position", "there is an open order", "futures.openOrders"]]],
    ["ethusdt", 21, [["leverage", "leverage must be from 1 to 20, in steps of 1", "futures.getInstrumentInfo"], ["position", "there is an open position", "futures.getPositions"], ["position", "there is an open order", "futures.openOrders"]]],
  ])("names what is in the way of %s at %d, and sends no write", async (symbol, leverage, expected) => {
    const events: ClientEvent[] = [];
    const { sandbox, client } = start({ onEvent: (event) => events.push(event) });
    const error = (await errorOf(client.futures.updateLeverage({ symbol, exchange, leverage }, { preflight: true }))) as PreflightError;
    expect(error).toBeInstanceOf(PreflightError);
    expect(error.broken.map(({ reason, rule, read }) => [reason, rule, read])).toEqual(expected);
    expect(error).toMatchObject({ name: "PreflightError", venue: "coinswitch", operation: "futures.updateLeverage", reason: expected[0]![0], safeToRepeat: true });
    expect(error.message).toBe(`coinswitch futures.updateLeverage: not sent: ${expected.map(([, rule, read]) => `${rule!} (${read!})`).join("; ")}`);
    expect(sandbox.requests.byOperation).toEqual(READS);
    expect(events.at(-1)).toMatchObject({ type: "outcome", operation: "futures.updateLeverage", result: "error", error: "PreflightError", reason: expected[0]![0], attempts: 0 });
  });

  it("signs nothing where prepare is told to ask, and by path it asks as well", async () => {
    const { sandbox, client } = start();
    const refused = { symbol: "SOLUSDT", exchange, leverage: 5 } as const;
    expect(await errorOf(client.prepare("futures.updateLeverage", refused, { preflight: true }))).toBeInstanceOf(PreflightError);
    expect(await errorOf(client.raw.POST("/trade/api/v2/futures/leverage", { body: refused, preflight: true } as never))).toBeInstanceOf(PreflightError);
    expect(sandbox.requests.byOperation).not.toHaveProperty(WRITE);
    const prepared = await client.prepare("futures.updateLeverage", { ...refused, symbol: "BTCUSDT" }, { preflight: true });
    expect(await errorOf(client.send(prepared, { preflight: true } as object))).toMatchObject({ issues: [{ field: "options.preflight", rule: "is not an option of futures.updateLeverage", type: "boolean" }] });
    await client.send(prepared);
  });

  it("throws what a read throws, and sends no write", async () => {
    const { sandbox, client } = start({ retry: false });
    const call = (): Promise<unknown> => errorOf(client.futures.updateLeverage({ symbol: "DOGEUSDT", exchange, leverage: 5 }, { preflight: true }));
    expect(await call()).toBeInstanceOf(VenueError);
    sandbox.inject({ kind: "no-answer", when: "before", operation: "futures.openOrders" });
    const late = await errorOf(client.futures.updateLeverage({ symbol: "BTCUSDT", exchange, leverage: 5 }, { preflight: true, timeoutMs: 300 }));
    expect(late).toBeInstanceOf(TimeoutError);
    expect(late).toMatchObject({ operation: "futures.openOrders" });
    const stop = new AbortController();
    const aborted = errorOf(client.futures.updateLeverage({ symbol: "BTCUSDT", exchange, leverage: 5 }, { preflight: true, signal: stop.signal }));
    stop.abort(new Error("enough"));
    expect(await aborted).toMatchObject({ message: "enough" });
    expect(sandbox.requests.byOperation).not.toHaveProperty(WRITE);
  });

  it("is an option of operations with such rules alone, and is true or false", async () => {
    const { sandbox, client } = start();
    expect(await errorOf(client.futures.updateLeverage({ symbol: "BTCUSDT", exchange, leverage: 5 }, { preflight: 1 } as never))).toMatchObject({ issues: [{ field: "options.preflight", rule: "must be true or false", type: "number" }] });
    expect(await errorOf(client.futures.addMargin({ symbol: "ETHUSDT", exchange, margin: 5 }, { preflight: true } as never))).toMatchObject({ issues: [{ field: "options.preflight", rule: "is not an option of futures.addMargin" }] });
    expect(sandbox.requests.total).toBe(0);
  });

  it("says which read a client of chosen operations lacks", async () => {
    const { sandbox } = start();
    const client = createCoinswitchClientOf({ futures: { updateLeverage } }, sandbox.clientOptions("coinswitch"));
    const error = await errorOf(client.futures.updateLeverage({ symbol: "BTCUSDT", exchange, leverage: 5 }, { preflight: true }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ issues: [{ field: "operation", rule: "must be a group.operation of this client, which has no futures.getInstrumentInfo" }] });
    expect(sandbox.requests.total).toBe(0);
  });
});

describe("a rule", () => {
  const limits: PreflightRule = { read: "a.limits", parameters: {}, entry: "symbol", within: { parameter: "leverage", minimum: "low", maximum: "filter.high", step: "step" }, reason: "leverage" };
  const listed: PreflightRule = { ...limits, rows: "list", where: { "of.name": "symbol" } };
  delete (listed as { entry?: string }).entry;
  const none: PreflightRule = { read: "a.orders", parameters: { symbol: { parameter: "symbol" }, kind: { const: "open" }, account: { parameter: "account" } }, rows: ".", where: { symbol: "symbol" }, none: "an open order", reason: "position" };
  const broken = async (rule: PreflightRule, answer: unknown, leverage: unknown = "2.5"): Promise<string | undefined> => (await askRules([rule], { symbol: "Eth", leverage }, () => Promise.resolve(answer)))[0]?.rule;

  it.each([
    ["2.5", { low: "1", filter: { high: "25" }, step: "0.5" }, undefined],
    [1, { low: "1", filter: { high: "25" }, step: 1 }, undefined],
    ["25.0", { low: 1, filter: { high: 25 } }, undefined],
    ["2.25", { low: "1", filter: { high: "25" }, step: "0.5" }, "leverage must be from 1 to 25, in steps of 0.5"],
    // Steps are counted from the minimum.
    ["3", { low: "0.5", filter: { high: "25" }, step: "1" }, "leverage must be from 0.5 to 25, in steps of 1"],
    ["25.1", { low: "1", filter: { high: "25" } }, "leverage must be from 1 to 25"],
    ["0.9", { low: "1", filter: { high: "25" }, step: "0" }, "leverage must be from 1 to 25"],
    ["2", { low: "1", filter: {} }, "the limits of leverage are not told"],
    ["2", { low: "", filter: { high: "25" } }, "the limits of leverage are not told"],
    // Beyond what a float holds.
    ["100000000000000000001", { low: "1", filter: { high: "100000000000000000000" } }, "leverage must be from 1 to 100000000000000000000"],
    [undefined, { low: "1", filter: { high: "25" } }, "leverage must be from 1 to 25"],
  ])("of limits: %s within %j", async (leverage, row, expected) => {
    expect(await broken(limits, { BTC: {}, ETH: row }, leverage ?? null)).toBe(expected);
    expect(await broken(listed, { list: [{ of: { name: "btc" } }, { of: { name: "eth" }, ...row }] }, leverage ?? null)).toBe(expected);
  });

  it("of limits fails where there are none to hold it against", async () => {
    expect(await broken(limits, { BTC: {} })).toBe("symbol is not listed");
    expect(await broken(listed, { list: [] })).toBe("symbol is not listed");
    expect(await broken(limits, null)).toBe("a.limits answered without a list");
    expect(await broken(listed, {})).toBe("a.limits answered without a list");
  });

  it("of rows is about those that fit, with the parameters that are there", async () => {
    const asked: object[] = [];
    const read = (id: string, parameters: object): Promise<unknown> => Promise.resolve((asked.push({ id, parameters }), [{ symbol: "BTC" }, { symbol: "ETH" }]));
    expect(await askRules([none], { symbol: "eth" }, read)).toEqual([{ reason: "position", rule: "there is an open order", read: "a.orders" }]);
    expect(await askRules([none], { symbol: "SOL", account: "x" }, read)).toEqual([]);
    expect(asked).toStrictEqual([{ id: "a.orders", parameters: { symbol: "eth", kind: "open" } }, { id: "a.orders", parameters: { symbol: "SOL", kind: "open", account: "x" } }]);
    expect(await broken(none, undefined)).toBe("a.orders answered without a list");
  });
});
