/** The CoinSwitch PRO stand-in: the venue's rules through the real client, its refusals through requests that were tampered with. */
import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { createCoinswitchClient, VenueError, type CoinswitchOptions, type PreparedRequest } from "../../src/coinswitch/index.js";
import { createSandbox, defaultSeed, type Sandbox, type Seed } from "../../src/sandbox/index.js";

const NOW = 1767225600000;
const DAY = 24 * 3_600_000;
const exchange = "EXCHANGE_2";
const { apiKey, secretKey } = defaultSeed.coinswitch.account;
const otherSecret = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";

/** A sandbox at a standing clock, its client, and the clock's hand. */
function start(change: Partial<Seed["coinswitch"]> = {}, options: CoinswitchOptions = {}) {
  const time = { now: NOW };
  const clock = (): number => time.now;
  const sandbox = createSandbox({ clock, seed: { ...defaultSeed, coinswitch: { ...defaultSeed.coinswitch, ...change } } });
  return { time, sandbox, client: createCoinswitchClient({ ...sandbox.clientOptions("coinswitch"), clock, ...options }) };
}

const privateKeyOf = (secret: string) => createPrivateKey({ key: Buffer.from(`302e020100300506032b657004220420${secret}`, "hex"), format: "der", type: "pkcs8" });
const publicHexOf = (secret: string): string => createPublicKey(privateKeyOf(secret)).export({ format: "der", type: "spki" }).subarray(-32).toString("hex");

interface HandMade {
  target: string;
  method?: string;
  body?: unknown;
  /** What is signed between method and epoch; the target if absent. */
  signed?: string;
  signedMethod?: string;
  epoch?: number;
  secret?: string;
  key?: string;
}

/** A request made without the client, signed by node:crypto. */
function handMade({ target, method = "GET", body, signed = target, signedMethod = method, epoch = NOW, secret = secretKey, key = publicHexOf(secret) }: HandMade): PreparedRequest {
  const signature = sign(null, Buffer.from(`${signedMethod}${signed}${epoch}`, "utf8"), privateKeyOf(secret)).toString("hex");
  return {
    operation: "",
    method,
    url: `https://coinswitch.co${target}`,
    headers: { "X-AUTH-APIKEY": key, "X-AUTH-SIGNATURE": signature, "X-AUTH-EPOCH": String(epoch), "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  };
}

async function ask(sandbox: Sandbox, { url, method, headers, body }: PreparedRequest): Promise<{ status: number; body: unknown }> {
  const response = await sandbox.fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
  return { status: response.status, body: await response.json() };
}

const withHeaders = (request: PreparedRequest, headers: Record<string, string>): PreparedRequest => ({ ...request, headers: { ...request.headers, ...headers } });

async function refusalOf(call: Promise<unknown>): Promise<VenueError> {
  const error = await call.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(VenueError);
  return error as VenueError;
}

const DENIED = { status: 401, body: { message: "Invalid Access" } };
const NOT_VALID = { status: 422, body: { message: "The value you provided for the field is not valid" } };
const VALID_ACCESS = { status: 200, body: { message: "Valid Access" } };
const LEVERAGE = "/trade/api/v2/futures/leverage";
const KEYS = "/trade/api/v2/validate/keys";
const ADD_MARGIN = "/trade/api/v2/futures/add_margin";

describe("leverage", () => {
  it("a read shows the value before and after a change", async () => {
    const { client, sandbox } = start();
    const where = { symbol: "BTCUSDT", exchange } as const;
    expect(await client.futures.getLeverage(where)).toEqual({ exchange, symbol: "BTCUSDT", leverage: "5" });
    expect(await client.futures.updateLeverage({ ...where, leverage: 13 })).toEqual({ exchange, symbol: "BTCUSDT", leverage: "13" });
    expect(await client.futures.getLeverage(where)).toEqual({ exchange, symbol: "BTCUSDT", leverage: "13" });
    expect(sandbox.ledger).toEqual([{ at: NOW, venue: "coinswitch", operation: "futures.updateLeverage", parameters: { ...where, leverage: 13 } }]);
  });

  it("takes a symbol in any case and answers in upper case", async () => {
    const { client } = start();
    expect(await client.futures.updateLeverage({ symbol: "btcusdt", exchange, leverage: 8 })).toEqual({ exchange, symbol: "BTCUSDT", leverage: "8" });
    expect(await client.futures.getLeverage({ symbol: "bTcUsDt", exchange })).toEqual({ exchange, symbol: "BTCUSDT", leverage: "8" });
  });

  it.each([
    ["position", "ETHUSDT", "7"],
    ["order", "SOLUSDT", "5"],
  ])("is refused beside an open %s, and stays", async (_what, symbol, before) => {
    const { client, sandbox } = start();
    const error = await refusalOf(client.futures.updateLeverage({ symbol, exchange, leverage: 3 }));
    expect(error).toMatchObject({ status: 400, reason: "position", operation: "futures.updateLeverage" });
    expect(await client.futures.getLeverage({ symbol, exchange })).toMatchObject({ leverage: before });
    expect(sandbox.ledger).toEqual([]);
  });

  it("is refused beside an open position whatever the case of the symbol", async () => {
    expect(await refusalOf(start().client.futures.updateLeverage({ symbol: "ethusdt", exchange, leverage: 3 }))).toMatchObject({ reason: "position" });
  });

  it("is free once the symbol has neither", async () => {
    const { client } = start({ positions: [], openOrders: [] });
    expect(await client.futures.updateLeverage({ symbol: "ETHUSDT", exchange, leverage: 3 })).toMatchObject({ leverage: "3" });
    expect(await client.futures.updateLeverage({ symbol: "SOLUSDT", exchange, leverage: 4 })).toMatchObject({ leverage: "4" });
  });

  it("stays within the limits of the instrument", async () => {
    const { client } = start({ instruments: [{ symbol: "BTCUSDT", price: "60000", minLeverage: 2, maxLeverage: 25, leverage: 5 }], positions: [], openOrders: [] });
    const set = (leverage: number) => client.futures.updateLeverage({ symbol: "BTCUSDT", exchange, leverage });
    for (const leverage of [1, 26]) expect(await refusalOf(set(leverage))).toMatchObject({ status: 422, reason: "leverage" });
    expect(await client.futures.getLeverage({ symbol: "BTCUSDT", exchange })).toMatchObject({ leverage: "5" });
    for (const leverage of [2, 25]) expect(await set(leverage)).toMatchObject({ leverage: String(leverage) });
  });
});

it("refuses a symbol without an instrument everywhere", async () => {
  const { client } = start();
  const symbol = "NOSUCHUSDT";
  const calls = [
    client.futures.getLeverage({ symbol, exchange }),
    client.futures.updateLeverage({ symbol, exchange, leverage: 2 }),
    client.futures.getPositions({ symbol, exchange }),
    client.futures.addMargin({ symbol, exchange, margin: "1" }),
    client.futures.openOrders({ symbol, exchange }),
  ];
  for (const call of calls) expect(await refusalOf(call)).toMatchObject({ status: 422, reason: "parameter", venueMessage: NOT_VALID.body.message });
});

it("refuses a seed whose positions or orders have no instrument", () => {
  expect(() => start({ positions: [{ symbol: "XUSDT", side: "LONG", size: "1", entryPrice: "1", margin: "1" }] })).toThrow("no instrument XUSDT");
  expect(() => start({ openOrders: [{ symbol: "YUSDT", side: "BUY", price: "1", quantity: "1" }] })).toThrow("no instrument YUSDT");
});

describe("instruments", () => {
  it("are keyed by symbol, with the documented mix of text and numbers", async () => {
    const { client } = start();
    const instruments = await client.futures.getInstrumentInfo({ exchange });
    expect(Object.keys(instruments)).toEqual(["BTCUSDT", "ETHUSDT", "SOLUSDT"]);
    expect(instruments.ETHUSDT).toMatchObject({ symbol: "eth", base_asset: "eth", quote_asset: "usdt", status: "TRADING", type: "PERPETUAL_FUTURES", min_leverage: "1", max_leverage: "20", leverage_step: 1, quantity_precision: 2, price_precision: 2, tick_size: 1 });
    expect(instruments.BTCUSDT).toMatchObject({ max_leverage: "25" });
    expect(await client.futures.getInstrumentInfo()).toEqual(instruments);
  });
});

describe("positions", () => {
  const eth = {
    exchange,
    position_id: "aaaaaaaa-0000-4000-8000-000000000001",
    symbol: "ETHUSDT",
    position_side: "LONG",
    leverage: "7",
    position_size: "0.4",
    position_value: "1180",
    position_margin: "170",
    maint_margin: "7.08",
    avg_entry_price: "2950",
    mark_price: "3000",
    last_price: "3000",
    unrealised_pnl: "20",
    liquidation_price: "2542.7",
    client_txn_id: "00000000-0000-0000-0000-000000000000",
    margin_type: "ISOLATED",
    status: "OPEN",
    created_at: NOW,
    updated_at: NOW,
  };
  const short: Seed["coinswitch"]["positions"][number] = { symbol: "BTCUSDT", side: "SHORT", size: "0.01", entryPrice: "59000", margin: "118" };

  it("lists one symbol, in any case", async () => {
    const { client } = start();
    for (const symbol of ["ETHUSDT", "ethusdt"]) expect(await client.futures.getPositions({ exchange, symbol })).toEqual([eth]);
  });

  it("lists all symbols without one, losses and shorts included", async () => {
    const { client } = start({ positions: [...defaultSeed.coinswitch.positions, short] });
    const all = await client.futures.getPositions({ exchange });
    expect(all.map(({ symbol }) => symbol)).toEqual(["ETHUSDT", "BTCUSDT"]);
    // 59000 + (118 - 3.54) / 0.01
    expect(all[1]).toMatchObject({ position_side: "SHORT", unrealised_pnl: "-10", maint_margin: "3.54", liquidation_price: "70446" });
    expect(await client.futures.getPositions({ exchange, symbol: "BTCUSDT" })).toEqual([all[1]]);
  });

  it("answers a text without data when nothing is open, which the client reads as []", async () => {
    const { client, sandbox } = start();
    expect(await client.futures.getPositions({ exchange, symbol: "BTCUSDT" })).toEqual([]);
    expect(await start({ positions: [] }).client.futures.getPositions({ exchange })).toEqual([]);
    expect(await ask(sandbox, await client.prepare("futures.getPositions", { exchange, symbol: "BTCUSDT" }))).toEqual({ status: 200, body: { message: "There are no open Positions" } });
  });

  it("adds margin: the position and the wallet show it", async () => {
    const { client, sandbox, time } = start();
    time.now += 5_000;
    const { client_txn_id: _id, margin_type: _type, ...documented } = eth;
    const after = { ...documented, position_margin: "195", liquidation_price: "2480.2", updated_at: NOW + 5_000 };
    expect(await client.futures.addMargin({ exchange, symbol: "ethusdt", margin: "25" })).toEqual(after);
    expect(await client.futures.getPositions({ exchange, symbol: "ETHUSDT" })).toEqual([{ ...eth, ...after }]);
    const wallet = await client.futures.getWalletBalance();
    expect(wallet.base_asset_balances[0]!.balances).toMatchObject({ total_balance: "1000", total_available_balance: "781", total_blocked_balance: "219", total_position_margin: "195" });
    expect(wallet.asset).toContainEqual(expect.objectContaining({ symbol: "ETHUSDT", position_margin: "195" }));
    expect(sandbox.ledger.map(({ operation }) => operation)).toEqual(["futures.addMargin"]);
  });

  it("adding margin moves the liquidation price of a short up, of a long below zero if need be", async () => {
    const { client } = start({ usdt: "10000", positions: [short, ...defaultSeed.coinswitch.positions] });
    expect(await client.futures.addMargin({ exchange, symbol: "BTCUSDT", margin: "10" })).toMatchObject({ liquidation_price: "71446" });
    expect(await client.futures.addMargin({ exchange, symbol: "ETHUSDT", margin: "1200" })).toMatchObject({ liquidation_price: "-457.3" });
  });

  it("keeps amounts exact, beyond what a float holds", async () => {
    const { client } = start({ usdt: "999999999999999999" });
    await client.futures.addMargin({ exchange, symbol: "ETHUSDT", margin: "0.1" });
    expect(await client.futures.addMargin({ exchange, symbol: "ETHUSDT", margin: "0.2" })).toMatchObject({ position_margin: "170.3" });
    expect(await client.futures.addMargin({ exchange, symbol: "ETHUSDT", margin: "123456789012345678.12345678" })).toMatchObject({ position_margin: "123456789012345848.42345678" });
  });

  it("refuses more margin than is available, to the last digit", async () => {
    const { client, sandbox } = start();
    const add = (margin: string) => client.futures.addMargin({ exchange, symbol: "ETHUSDT", margin });
    const before = [await client.futures.getPositions({ exchange }), await client.futures.getWalletBalance()];
    expect(await refusalOf(add("806.00000001"))).toMatchObject({ status: 400, reason: "insufficient-funds", venueMessage: "Amount is more than available balance" });
    expect([await client.futures.getPositions({ exchange }), await client.futures.getWalletBalance()]).toEqual(before);
    expect(sandbox.ledger).toEqual([]);
    expect(await add("806")).toMatchObject({ position_margin: "976" });
    expect(await refusalOf(add("0.00000001"))).toMatchObject({ reason: "insufficient-funds" });
  });

  it("refuses margin without a position", async () => {
    expect(await refusalOf(start().client.futures.addMargin({ exchange, symbol: "BTCUSDT", margin: "1" }))).toMatchObject({ status: 400, reason: "position" });
  });

  it("refuses an amount that is no plain decimal above zero", async () => {
    const { sandbox } = start();
    for (const margin of ["1e1", "0", "-5", '"5"']) {
      expect(await ask(sandbox, handMade({ target: ADD_MARGIN, method: "POST", body: `{"exchange":"EXCHANGE_2","symbol":"ETHUSDT","margin":${margin}}` })), margin).toEqual(NOT_VALID);
    }
  });

  it("takes the last of two amounts, as a JSON parser does", async () => {
    const { sandbox } = start();
    const reply = await ask(sandbox, handMade({ target: ADD_MARGIN, method: "POST", body: '{"margin": 7,"exchange":"EXCHANGE_2","symbol":"ETHUSDT", "margin" : 3 }' }));
    expect(reply).toMatchObject({ status: 200, body: { data: { position_margin: "173" } } });
  });
});

describe("open orders", () => {
  const order = (symbol: string, price: string) => ({ symbol, side: "BUY" as const, price, quantity: "1" });
  const many = { openOrders: [order("SOLUSDT", "120"), order("BTCUSDT", "100"), order("SOLUSDT", "110")] };
  const pricesOf = ({ orders }: { orders: { price: string }[] }): string[] => orders.map(({ price }) => price);

  it("lists working orders, by symbol in any case or all", async () => {
    const { client } = start();
    const all = await client.futures.openOrders({ exchange });
    expect(all).toEqual({
      orders: [
        {
          order_id: "bbbbbbbb-0000-4000-8000-000000000001",
          exchange,
          symbol: "SOLUSDT",
          side: "BUY",
          status: "RAISED",
          order_type: "LIMIT",
          quantity: "1",
          exec_quantity: "0",
          price: "120",
          avg_execution_price: "0",
          execution_fee: "0.024",
          realised_pnl: "0",
          reduce_only: false,
          created_at: NOW,
          updated_at: NOW,
        },
      ],
    });
    expect(await client.futures.openOrders({ exchange, symbol: "solusdt" })).toEqual(all);
    expect(await client.futures.openOrders({ exchange, symbol: "ETHUSDT" })).toEqual({ orders: [] });
  });

  it("pages with the cursor as the next to_time", async () => {
    const { client } = start(many);
    const first = await client.futures.openOrders({ exchange, limit: 2 });
    expect(pricesOf(first)).toEqual(["120", "100"]);
    const second = await client.futures.openOrders({ exchange, limit: 2, to_time: first.cursor! });
    expect(pricesOf(second)).toEqual(["110"]);
    expect(second).not.toHaveProperty("cursor");
    expect(pricesOf(await client.futures.openOrders({ exchange, symbol: "SOLUSDT" }))).toEqual(["120", "110"]);
  });

  it("takes at most 50 per page, and 50 when none are named", async () => {
    const { client } = start({ openOrders: Array.from({ length: 51 }, (_, index) => order("SOLUSDT", String(index + 1))) }, { validate: "off" });
    for (const limit of [{}, { limit: 50 }]) expect((await client.futures.openOrders({ exchange, ...limit })).orders).toHaveLength(50);
    expect(await refusalOf(client.futures.openOrders({ exchange, limit: 51 }))).toMatchObject({ status: 422, reason: "parameter" });
  });

  it("covers at most 7 days, the latest by default", async () => {
    const { client, time } = start(many);
    const list = (window: { from_time?: number; to_time?: number }) => client.futures.openOrders({ exchange, ...window });
    expect((await list({ from_time: NOW - 7 * DAY, to_time: NOW })).orders).toHaveLength(3);
    for (const window of [{ from_time: NOW - 7 * DAY - 1, to_time: NOW }, { from_time: NOW - 7 * DAY - 1 }, { from_time: NOW, to_time: NOW - 1 }]) {
      expect(await refusalOf(list(window))).toMatchObject({ status: 422, reason: "parameter" });
    }
    expect(pricesOf(await list({ from_time: NOW - 1 }))).toEqual(["120", "100"]);
    expect(pricesOf(await list({ to_time: NOW - 1 }))).toEqual(["100", "110"]);
    time.now += 8 * DAY;
    expect((await list({})).orders).toEqual([]);
  });
});

describe("wallet", () => {
  it("adds up with positions and orders", async () => {
    const { client } = start();
    // The order holds back 120 USDT at 5 times.
    expect(await client.futures.getWalletBalance()).toEqual({
      base_asset_balances: [{ base_asset: "USDT", balances: { total_balance: "1000", total_available_balance: "806", total_blocked_balance: "194", total_position_margin: "170", total_open_order_margin: "24" } }],
      asset: [
        { symbol: "ETHUSDT", base_asset: "USDT", exchange, blocked_balance: "170", position_margin: "170", open_order_margin: "0" },
        { symbol: "SOLUSDT", base_asset: "USDT", exchange, blocked_balance: "24", position_margin: "0", open_order_margin: "24" },
      ],
    });
  });

  it("is all available with nothing open", async () => {
    const { base_asset_balances, asset } = await start({ positions: [], openOrders: [] }).client.futures.getWalletBalance();
    expect(base_asset_balances[0]!.balances).toMatchObject({ total_available_balance: "1000", total_blocked_balance: "0" });
    expect(asset).toEqual([]);
  });
});

describe("clock and keys", () => {
  it("serverTime is flat and needs no key", async () => {
    const { sandbox, time } = start();
    time.now += 0.5;
    const anonymous = createCoinswitchClient({ fetch: sandbox.fetch });
    expect(await anonymous.spot.serverTime()).toEqual({ serverTime: NOW });
    expect(await ask(sandbox, { operation: "", method: "GET", url: "https://coinswitch.co/trade/api/v2/time", headers: {} })).toEqual({ status: 200, body: { serverTime: NOW } });
  });

  it("validateKeys is flat", async () => {
    expect(await start().client.spot.validateKeys()).toEqual({ message: "Valid Access" });
  });

  it("a secret key of 128 hex digits, seed and public key, works", async () => {
    expect(await start({}, { secretKey: secretKey + apiKey }).client.spot.validateKeys()).toEqual({ message: "Valid Access" });
  });

  it("a key in upper case is the same key", async () => {
    expect(await start({}, { apiKey: apiKey.toUpperCase() }).client.spot.validateKeys()).toEqual({ message: "Valid Access" });
  });
});

describe("signature", () => {
  const prepare = ({ client }: ReturnType<typeof start>) => client.prepare("futures.updateLeverage", { symbol: "BTCUSDT", exchange, leverage: 13 });

  it("a refusal reaches the caller as reason signature and changes nothing", async () => {
    const { client, sandbox } = start({}, { secretKey: otherSecret });
    expect(await refusalOf(client.futures.updateLeverage({ symbol: "BTCUSDT", exchange, leverage: 13 }))).toMatchObject({ status: 401, reason: "signature" });
    expect(sandbox.ledger).toEqual([]);
  });

  it.each(["X-AUTH-APIKEY", "X-AUTH-SIGNATURE", "X-AUTH-EPOCH"])("needs %s", async (name) => {
    const started = start();
    const { [name]: _left, ...headers } = (await prepare(started)).headers;
    expect(await ask(started.sandbox, { ...(await prepare(started)), headers })).toEqual(DENIED);
  });

  it("covers method, path, query and epoch", async () => {
    const { sandbox } = start();
    const target = `${LEVERAGE}?symbol=BTCUSDT&exchange=EXCHANGE_2`;
    expect(await ask(sandbox, handMade({ target }))).toMatchObject({ status: 200 });
    expect(await ask(sandbox, handMade({ target, signedMethod: "POST" }))).toEqual(DENIED);
    expect(await ask(sandbox, handMade({ target, signed: target.replace("/v2/", "/v1/") }))).toEqual(DENIED);
    expect(await ask(sandbox, handMade({ target, signed: target.replace("BTC", "ETH") }))).toEqual(DENIED);
    expect(await ask(sandbox, handMade({ target, signed: LEVERAGE }))).toEqual(DENIED);
    expect(await ask(sandbox, handMade({ target, signed: `${LEVERAGE}?exchange=EXCHANGE_2&symbol=BTCUSDT` }))).toEqual(DENIED);
    expect(await ask(sandbox, withHeaders(handMade({ target }), { "X-AUTH-EPOCH": String(NOW + 1) }))).toEqual(DENIED);
  });

  it("does not cover the body: changing it keeps the signature valid", async () => {
    const started = start();
    const request = await prepare(started);
    const changed = { ...request, body: request.body!.replace("13", "14") };
    expect(await ask(started.sandbox, changed)).toEqual({ status: 200, body: { data: { exchange, symbol: "BTCUSDT", leverage: "14" } } });
  });

  it("must be the right one, in 128 lower-case hex digits", async () => {
    const started = start();
    const request = await prepare(started);
    const signature = request.headers["X-AUTH-SIGNATURE"]!;
    const flipped = (signature.startsWith("0") ? "1" : "0") + signature.slice(1);
    for (const wrong of [flipped, `${signature}00`, `${signature}zz`, signature.toUpperCase(), "0".repeat(128), "0x" + signature.slice(2), ""]) {
      expect(await ask(started.sandbox, withHeaders(request, { "X-AUTH-SIGNATURE": wrong })), wrong).toEqual(DENIED);
    }
    expect(await ask(started.sandbox, request)).toMatchObject({ status: 200 });
  });

  it("refuses another key, whether it signed itself or a request of the account is replayed under it", async () => {
    const started = start();
    const otherKey = publicHexOf(otherSecret);
    expect(await ask(started.sandbox, handMade({ target: KEYS, secret: otherSecret }))).toEqual(DENIED);
    expect(await ask(started.sandbox, handMade({ target: KEYS, secret: otherSecret, key: apiKey }))).toEqual(DENIED);
    expect(await ask(started.sandbox, withHeaders(await prepare(started), { "X-AUTH-APIKEY": otherKey }))).toEqual(DENIED);
    for (const key of [`${apiKey}00`, apiKey.slice(2), "zz" + apiKey.slice(2)]) expect(await ask(started.sandbox, withHeaders(await prepare(started), { "X-AUTH-APIKEY": key })), key).toEqual(DENIED);
  });

  it.each([
    [59_999, true],
    [60_000, true],
    [60_001, false],
  ])("an epoch %i ms off passes: %s", async (off, passes) => {
    const { sandbox } = start();
    for (const epoch of [NOW - off, NOW + off]) expect(await ask(sandbox, handMade({ target: KEYS, epoch })), String(epoch)).toEqual(passes ? VALID_ACCESS : DENIED);
  });

  it("a client whose clock is off is refused", async () => {
    for (const [off, passes] of [[59_999, true], [-60_001, false]] as const) {
      const call = start({}, { clock: () => NOW + off, correctClock: false }).client.spot.validateKeys();
      if (passes) expect(await call).toEqual(VALID_ACCESS.body);
      else expect(await refusalOf(call)).toMatchObject({ status: 401, reason: "signature" });
    }
  });

  it.each([String(NOW / 1000), `${NOW}.0`, "NaN", `0${NOW}`])("an epoch of %s is refused, though signed", async (epoch) => {
    const { sandbox } = start();
    expect(await ask(sandbox, handMade({ target: KEYS, epoch: epoch as unknown as number }))).toEqual(DENIED);
  });

  // No operation takes such values, so what passes the signature is refused for its shape.
  it.each([
    ["%2C", ","],
    ["%2c", ","],
    ["+", " "],
    ["%20", " "],
    ["%2B", "+"],
    ["%26", "&"],
    ["%252F", "%2F"],
    ["%E2%82%B9", "₹"],
    ["%C3%A9+%2B", "é +"],
  ])("a query with %s is signed as %j", async (encoded, decoded) => {
    const { sandbox } = start();
    const target = `${KEYS}?a=x${encoded}y`;
    expect(await ask(sandbox, handMade({ target, signed: `${KEYS}?a=x${decoded}y` }))).toEqual(NOT_VALID);
    expect(await ask(sandbox, handMade({ target, signed: target }))).toEqual(DENIED);
  });

  it("decodes once, and leaves a bad escape as it is", async () => {
    const { sandbox } = start();
    expect(await ask(sandbox, handMade({ target: `${KEYS}?a=%252F`, signed: `${KEYS}?a=/` }))).toEqual(DENIED);
    expect(await ask(sandbox, handMade({ target: `${KEYS}?a=%zz` }))).toEqual(NOT_VALID);
  });

  it("an escaped letter is the letter, for the signature and for the value", async () => {
    const { sandbox } = start();
    const target = `${LEVERAGE}?symbol=%42TCUSDT&exchange=EXCHANGE_2`;
    expect(await ask(sandbox, handMade({ target, signed: `${LEVERAGE}?symbol=BTCUSDT&exchange=EXCHANGE_2` }))).toEqual({ status: 200, body: { data: { exchange, symbol: "BTCUSDT", leverage: "5" } } });
    expect(await ask(sandbox, handMade({ target }))).toEqual(DENIED);
  });
});

describe("shape", () => {
  const update = (body: unknown) => handMade({ target: LEVERAGE, method: "POST", body });

  it("names a missing field", async () => {
    const { sandbox } = start();
    expect(await ask(sandbox, update({ symbol: "BTCUSDT", leverage: 3 }))).toEqual({ status: 422, body: { message: "Input exchange is missing" } });
    expect(await ask(sandbox, handMade({ target: `${LEVERAGE}?exchange=EXCHANGE_2` }))).toEqual({ status: 422, body: { message: "Input symbol is missing" } });
  });

  it.each([
    ["a fraction", { symbol: "BTCUSDT", exchange, leverage: 2.5 }],
    ["text for a number", { symbol: "BTCUSDT", exchange, leverage: "3" }],
    ["nothing", { symbol: "BTCUSDT", exchange, leverage: 0 }],
    ["another exchange", { symbol: "BTCUSDT", exchange: "EXCHANGE_1", leverage: 3 }],
    ["a symbol with a slash", { symbol: "BTC/USDT", exchange, leverage: 3 }],
    ["a member that does not exist", { symbol: "BTCUSDT", exchange, leverage: 3, side: "BUY" }],
    ["a list", [{ symbol: "BTCUSDT", exchange, leverage: 3 }]],
    ["text that is no JSON", '{"symbol":'],
    ["no body", ""],
  ])("refuses %s", async (_what, body) => {
    const { sandbox } = start();
    expect(await ask(sandbox, update(body))).toEqual(NOT_VALID);
    expect(sandbox.ledger).toEqual([]);
  });

  it("is looked at after the signature", async () => {
    const { sandbox } = start();
    expect(await ask(sandbox, { ...update({}), headers: {} })).toEqual(DENIED);
  });

  it("a path that does not exist is not found, signed or not", async () => {
    const { sandbox } = start();
    for (const target of ["/trade/api/v2/futures/depth", "/trade/api/v2/futures/leverage/x"]) {
      expect(await ask(sandbox, handMade({ target }))).toEqual({ status: 404, body: { message: "Not Found" } });
      expect(await ask(sandbox, { ...handMade({ target }), headers: {} })).toEqual({ status: 404, body: { message: "Not Found" } });
    }
  });
});

describe("over HTTP", () => {
  let sandbox: Sandbox | undefined;
  afterEach(() => sandbox?.close());

  it("serves a write, a read and a refusal", async () => {
    sandbox = createSandbox();
    await sandbox.listen();
    const client = createCoinswitchClient(sandbox.clientOptions("coinswitch"));
    expect(await client.futures.updateLeverage({ symbol: "BTCUSDT", exchange, leverage: 11 })).toEqual({ exchange, symbol: "BTCUSDT", leverage: "11" });
    expect(await client.futures.getLeverage({ symbol: "BTCUSDT", exchange })).toMatchObject({ leverage: "11" });
    expect(await refusalOf(client.futures.updateLeverage({ symbol: "ETHUSDT", exchange, leverage: 11 }))).toMatchObject({ reason: "position" });
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("refuses a tampered epoch", async () => {
    sandbox = createSandbox();
    await sandbox.listen();
    const client = createCoinswitchClient(sandbox.clientOptions("coinswitch"));
    const request = await client.prepare("spot.validateKeys");
    const response = await fetch(request.url, { headers: { ...request.headers, "X-AUTH-EPOCH": String(Date.now() + 1_000) } });
    expect([response.status, await response.json()]).toEqual([401, DENIED.body]);
  });
});
