/** Every signing vector with node:crypto as the second opinion, what the client refuses to send, and what it makes of recorded answers. */
import { createPrivateKey, createPublicKey, sign as nodeSign, verify as nodeVerify } from "node:crypto";
import { readFileSync } from "node:fs";
import { createCoinswitchClient, CredentialsError, HttpError, OutcomeUnknownError, RateLimitError, ValidationError, VenueError, type CoinswitchClient, type CoinswitchOptions } from "openvenue/coinswitch";
import { describe, expect, it, vi } from "vitest";
import { callerOperation } from "../../scripts/lib/views.js";
import { sign, textToSign } from "../../src/coinswitch/sign.js";
import { callOf } from "../contract/caller.js";
import { fixturesOf, venues, WireView, type Fixture } from "../contract/fixtures.js";

interface Vector {
  name: string;
  seedHex: string;
  publicKeyHex: string;
  method: string;
  path: string;
  query: string;
  epoch: string;
  signedMessage: string;
  signatureHex: string;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const vectors = read("../vectors/coinswitch-vectors.json") as Vector[];
const targetOf = ({ path, query }: Vector): string => (query ? `${path}?${query}` : path);

const exchange = "EXCHANGE_2";
const apiKey = "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8";
const secretKey = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/** A client whose network is a spy. */
function clientWith(options: CoinswitchOptions = {}, answer: () => Response = () => Response.json({ data: {} })) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => answer());
  return { fetch, client: createCoinswitchClient({ apiKey, secretKey, clock: () => 1767225600000, retry: false, fetch, ...options }) };
}

const caught = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    (value) => expect.unreachable(`resolved to ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );

describe("signing vectors", () => {
  it("are all here", () => expect(vectors).toHaveLength(20));

  it.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (_name, vector) => {
    const text = textToSign(vector.method, targetOf(vector), vector.epoch);
    expect(text).toBe(vector.signedMessage);
    const signature = sign(text, Buffer.from(vector.seedHex, "hex"));
    expect(signature).toBe(vector.signatureHex);

    const bytes = Buffer.from(vector.signedMessage, "utf8");
    const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: Buffer.from(vector.publicKeyHex, "hex").toString("base64url") }, format: "jwk" });
    expect(nodeVerify(null, bytes, publicKey, Buffer.from(signature, "hex"))).toBe(true);
    const privateKey = createPrivateKey({ key: Buffer.from(`302e020100300506032b657004220420${vector.seedHex}`, "hex"), format: "der", type: "pkcs8" });
    expect(nodeSign(null, bytes, privateKey).toString("hex")).toBe(signature);
  });
});

describe("whole requests", () => {
  const byName = (name: string): Vector => vectors.find((vector) => vector.name === name)!;
  const headersOf = ({ publicKeyHex, signatureHex, epoch }: Vector) => ({ "X-AUTH-APIKEY": publicKeyHex, "X-AUTH-SIGNATURE": signatureHex, "X-AUTH-EPOCH": epoch, "Content-Type": "application/json" });

  it("a write carries the vector's signature whatever its body", async () => {
    const vector = byName("futures-update-leverage");
    const { client } = clientWith();
    for (const leverage of [13, 2]) {
      expect(await client.prepare("futures.updateLeverage", { symbol: "BTCUSDT", exchange, leverage })).toEqual({
        operation: "futures.updateLeverage",
        method: "POST",
        url: `https://coinswitch.co${vector.path}`,
        headers: headersOf(vector),
        body: `{"symbol":"BTCUSDT","exchange":"EXCHANGE_2","leverage":${leverage}}`,
      });
    }
  });

  it("a read carries its query in the order given", async () => {
    const vector = byName("futures-get-leverage");
    const prepared = await clientWith().client.prepare("futures.getLeverage", { symbol: "btcusdt", exchange });
    expect(prepared).toEqual({ operation: "futures.getLeverage", method: "GET", url: `https://coinswitch.co${targetOf(vector)}`, headers: headersOf(vector) });
  });

  it("positions of another account", async () => {
    const vector = byName("futures-positions-digit-symbol");
    const { client } = clientWith({ apiKey: vector.publicKeyHex, secretKey: vector.seedHex });
    expect((await client.prepare("futures.getPositions", { exchange, symbol: "1000PEPEUSDT" })).headers).toEqual(headersOf(vector));
  });

  it("a prefix in the base URL is not signed", async () => {
    const vector = byName("futures-update-leverage");
    const { client } = clientWith({ baseUrl: "https://proxy.example/coinswitch" });
    const prepared = await client.prepare("futures.updateLeverage", { symbol: "BTCUSDT", exchange, leverage: 13 });
    expect([prepared.url, prepared.headers["X-AUTH-SIGNATURE"]]).toEqual([`https://proxy.example/coinswitch${vector.path}`, vector.signatureHex]);
  });

  it("a secret key of 128 hex digits signs the same", async () => {
    const prepare = (secret: string) => clientWith({ secretKey: secret }).client.prepare("spot.validateKeys");
    expect(await prepare(secretKey + apiKey)).toEqual(await prepare(secretKey));
    expect(await prepare(secretKey + apiKey.toUpperCase())).toEqual(await prepare(secretKey));
  });

  it.each([
    ["25", "25"],
    ["25.50", "25.5"],
    [12.5, "12.5"],
    ["123456789012345678.12345678", "123456789012345678.12345678"],
    [0.00000001, "0.00000001"],
  ])("margin %s travels as the number %s", async (margin, literal) => {
    const { body } = await clientWith().client.prepare("futures.addMargin", { exchange, symbol: "ETHUSDT", margin });
    expect(body).toBe(`{"exchange":"EXCHANGE_2","symbol":"ETHUSDT","margin":${literal}}`);
  });

  it("prices and quantities of an order travel as exact numbers", async () => {
    const order = { exchange, symbol: "ETHUSDT", side: "BUY", order_type: "LIMIT", price: "2950.50", quantity: "0.000000000000000001" } as const;
    expect((await clientWith().client.prepare("futures.placeOrder", order)).body).toBe('{"exchange":"EXCHANGE_2","symbol":"ETHUSDT","side":"BUY","order_type":"LIMIT","price":2950.5,"quantity":0.000000000000000001}');
    const stop = { exchange, symbol: "ETHUSDT", side: "SELL", order_type: "STOP_MARKET", trigger_price: "123456789012345678.5", quantity: "0.0", reduce_only: true } as const;
    expect((await clientWith().client.prepare("futures.placeOrder", stop)).body).toContain('"trigger_price":123456789012345678.5,"quantity":0,"reduce_only":true');
  });

  it.each([
    ["futures-klines-unsorted-query", "futures.getKlines", { symbol: "BTCUSDT", limit: 10, interval: "60", exchange, start_time: 1767139200000, end_time: 1767225600000 }],
    ["futures-klines-sorted-query", "futures.getKlines", { end_time: 1767225600000, exchange, interval: "60", limit: 10, start_time: 1767139200000, symbol: "BTCUSDT" }],
    ["futures-transactions-ampersand-value", "futures.getTransactions", { exchange, type: "P&L", limit: 20 }],
    ["futures-transactions-space-as-percent20", "futures.getTransactions", { exchange, type: "funding fee" }],
    ["query-literal-plus", "futures.getOrderStatus", { order_id: "a+b+c" }],
    ["query-double-encoded", "futures.getOrderStatus", { order_id: "a%2Fb" }],
    ["query-non-ascii", "futures.getOrderStatus", { order_id: "₹-1" }],
    ["futures-cancel-order", "futures.cancelOrder", { exchange, order_id: "any" }],
  ] as const)("as the vector %s has it: %s %j", async (name, operation, params) => {
    const vector = byName(name);
    const { client } = clientWith({ apiKey: vector.publicKeyHex, secretKey: vector.seedHex, clock: () => Number(vector.epoch) });
    const { url, headers } = await client.prepare(operation, params as never);
    expect([url, headers]).toEqual([`https://coinswitch.co${targetOf(vector)}`, headersOf(vector)]);
  });

  it("a cancellation is a DELETE with a body, which is not signed", async () => {
    const { client, fetch } = clientWith({}, () => Response.json({ message: "Order not found" }, { status: 400 }));
    const cancel = { exchange, order_id: "019b7a10-2c44-7c1e-9f00-1f2d3c4b5a69" } as const;
    await caught(client.futures.cancelOrder(cancel));
    const [url, { method, body, headers }] = fetch.mock.calls[0]!;
    expect([url, method, body]).toEqual(["https://coinswitch.co/trade/api/v2/futures/order", "DELETE", JSON.stringify(cancel)]);
    expect(headers).toMatchObject({ "Content-Type": "application/json" });
    const [one, other] = await Promise.all(["a", "b"].map((order_id) => client.prepare("futures.cancelOrder", { exchange, order_id })));
    expect(one!.headers).toEqual(other!.headers);
  });
});

describe("refused before anything is sent", () => {
  it.each<[string, CoinswitchOptions, string]>([
    ["an API key that is too short", { apiKey: apiKey.slice(2) }, "apiKey"],
    ["an API key with a prefix", { apiKey: `0x${apiKey.slice(2)}` }, "apiKey"],
    ["an API key that is no text", { apiKey: 7 as unknown as string }, "apiKey"],
    ["a secret key that is too long", { secretKey: `${secretKey}00` }, "secretKey"],
    ["a secret key that is no hex", { secretKey: "z".repeat(64) }, "secretKey"],
    ["a secret key that is empty", { secretKey: "" }, "secretKey"],
    ["a secret key that ends in another public key", { secretKey: secretKey + secretKey }, "secretKey"],
  ])("%s", (_what, options, field) => {
    const fetch = vi.fn();
    const create = () => createCoinswitchClient({ apiKey, secretKey, fetch, ...options });
    expect(create).toThrow(CredentialsError);
    expect(create).toThrow(expect.objectContaining({ field, safeToRepeat: true, message: expect.not.stringContaining(secretKey) }));
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each<[CoinswitchOptions, string]>([
    [{ apiKey: undefined, secretKey: undefined }, "apiKey"],
    [{ apiKey: undefined }, "apiKey"],
    [{ secretKey: undefined }, "secretKey"],
  ])("a private operation without credentials", async (options, field) => {
    const { client, fetch } = clientWith(options);
    const calls = [client.futures.updateLeverage({ symbol: "BTCUSDT", exchange, leverage: 3 }), client.futures.getPositions({ exchange }), client.spot.validateKeys()];
    for (const call of calls) {
      const error = await caught(call);
      expect(error).toBeInstanceOf(CredentialsError);
      expect(error).toMatchObject({ field });
    }
    expect(fetch).not.toHaveBeenCalled();
  });

  it("the server's time needs no credentials and sends none", async () => {
    const { client, fetch } = clientWith({ apiKey: undefined, secretKey: undefined }, () => Response.json({ serverTime: 1767225600123 }));
    expect(await client.spot.serverTime()).toEqual({ serverTime: 1767225600123 });
    expect(Object.keys(fetch.mock.calls[0]![1].headers as object).filter((name) => /auth/i.test(name))).toEqual([]);
  });

  const leverage = { symbol: "BTCUSDT", exchange, leverage: 3 };
  const margin = { symbol: "ETHUSDT", exchange, margin: "1" };
  const order = { symbol: "ETHUSDT", exchange, side: "BUY", order_type: "LIMIT", price: "2950.5", quantity: "0.4" };
  const stop = { symbol: "ETHUSDT", exchange, side: "SELL", order_type: "STOP_MARKET", trigger_price: "2800", quantity: "0", reduce_only: true };
  it.each<[string, string, Record<string, unknown>, string]>([
    ["leverage 0", "updateLeverage", { ...leverage, leverage: 0 }, "leverage"],
    ["leverage 2.5", "updateLeverage", { ...leverage, leverage: 2.5 }, "leverage"],
    ['leverage "10x"', "updateLeverage", { ...leverage, leverage: "10x" }, "leverage"],
    ['leverage "10"', "updateLeverage", { ...leverage, leverage: "10" }, "leverage"],
    ["leverage NaN", "updateLeverage", { ...leverage, leverage: Number.NaN }, "leverage"],
    ["no leverage", "updateLeverage", { symbol: "BTCUSDT", exchange }, "leverage"],
    ["no symbol", "updateLeverage", { exchange, leverage: 3 }, "symbol"],
    ["a symbol with a slash", "updateLeverage", { ...leverage, symbol: "BTC/USDT" }, "symbol"],
    ["an empty symbol", "updateLeverage", { ...leverage, symbol: "" }, "symbol"],
    ["another exchange", "updateLeverage", { ...leverage, exchange: "EXCHANGE_1" }, "exchange"],
    ["an unknown field of a body", "updateLeverage", { ...leverage, marginMode: "CROSS" }, "marginMode"],
    ["an unknown field of a query", "getLeverage", { symbol: "BTCUSDT", exchange, side: "LONG" }, "side"],
    ["an unknown field where there are none", "getWalletBalance", { exchange }, "exchange"],
    ["margin 0.123456789", "addMargin", { ...margin, margin: "0.123456789" }, "margin"],
    ["margin 0.123456789 as a number", "addMargin", { ...margin, margin: 0.123456789 }, "margin"],
    ["margin 0", "addMargin", { ...margin, margin: "0.00" }, "margin"],
    ["margin -5", "addMargin", { ...margin, margin: "-5" }, "margin"],
    ["margin 1e3", "addMargin", { ...margin, margin: "1e3" }, "margin"],
    ["a limit order without a price", "placeOrder", { ...order, price: undefined }, "price"],
    ["a stop without its trigger", "placeOrder", { ...stop, trigger_price: undefined }, "trigger_price"],
    ["a stop that does not say that it only reduces", "placeOrder", { ...stop, reduce_only: undefined }, "reduce_only"],
    ["a take-profit without its trigger", "placeOrder", { ...stop, order_type: "TAKE_PROFIT_MARKET", trigger_price: undefined }, "trigger_price"],
    ["a price of 0", "placeOrder", { ...order, price: "0.00" }, "price"],
    ["a negative quantity", "placeOrder", { ...order, quantity: "-1" }, "quantity"],
    ["a quantity of 19 places", "placeOrder", { ...order, quantity: "0.1234567890123456789" }, "quantity"],
    ["a side in lower case", "placeOrder", { ...order, side: "buy" }, "side"],
    ["leverage in an order", "placeOrder", { ...order, leverage: 5 }, "leverage"],
    ["an empty client_order_id", "placeOrder", { ...order, client_order_id: "" }, "client_order_id"],
    ["no order_id", "cancelOrder", { exchange }, "order_id"],
    ["a state that is not final", "closedOrders", { exchange, status: "RAISED" }, "status"],
    ["a kind of transaction as answers spell it", "getTransactions", { exchange, type: "COMMISSION" }, "type"],
    ["an interval that does not exist", "getKlines", { exchange, symbol: "BTCUSDT", interval: "3" }, "interval"],
    ["l2Orderbook false", "getOrderBook", { exchange, symbol: "BTCUSDT", l2Orderbook: "false" }, "l2Orderbook"],
    ["limit 51", "openOrders", { exchange, limit: 51 }, "limit"],
    ["limit 0", "openOrders", { exchange, limit: 0 }, "limit"],
  ])("%s", async (_what, name, params, field) => {
    const { client, fetch } = clientWith();
    const error = await caught(methodOf(client, `futures.${name}`)(params));
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues.map((issue) => issue.field)).toEqual([field]);
    expect((error as ValidationError).operation).toBe(`futures.${name}`);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("an option that the operation does not have", async () => {
    const { client, fetch } = clientWith();
    const error = await caught(client.futures.updateLeverage({ symbol: "BTCUSDT", exchange, leverage: 3 }, { nonce: 1 } as object));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ issues: [{ field: "options.nonce" }] });
    expect(fetch).not.toHaveBeenCalled();
  });
});

const methodOf = (client: CoinswitchClient, id: string): ((params: unknown) => Promise<unknown>) => {
  const [group, name] = id.split(".") as [string, string];
  return (client as unknown as Record<string, Record<string, (params: unknown) => Promise<unknown>>>)[group]![name]!;
};

const refused = (status: number, reason: string) => ({ type: VenueError, fields: { status, reason, safeToRepeat: true } });
const limited = { type: RateLimitError, fields: { status: 429, retryAfterMs: undefined, safeToRepeat: true } };
const pageOf = (status: number) => ({ type: HttpError, fields: { status, safeToRepeat: true } });
/** Of unknown outcome: the read that tells, and whether a repeat sets the same target again. */
const lost = (settle: string, safeToRepeat: boolean) => ({ type: OutcomeUnknownError, fields: { settle, safeToRepeat } });

/** What a recorded refusal becomes: by case, or by operation and case where an operation differs. */
const REFUSALS: Record<string, { type: new (...args: never[]) => Error; fields: Record<string, unknown> }> = {
  "invalid-access": refused(401, "signature"),
  "too-many-requests": limited,
  "server-error": refused(500, "unavailable"),
  "futures.updateLeverage/server-error": lost("futures.getLeverage", true),
  "futures.addMargin/server-error": lost("futures.getPositions", false),
  "futures.placeOrder/server-error": lost("futures.getOrderStatus", false),
  "futures.cancelOrder/server-error": lost("futures.getOrderStatus", true),
  "futures.cancelAll/server-error": lost("futures.openOrders", true),
  "futures.updateLeverage/proxy-page": lost("futures.getLeverage", true),
  "futures.placeOrder/proxy-page": lost("futures.getOrderStatus", false),
  "futures.cancelOrder/proxy-page": lost("futures.getOrderStatus", true),
  "futures.cancelAll/proxy-page": lost("futures.openOrders", true),
  "futures.addMargin/proxy-page": lost("futures.getPositions", false),
  "futures.getPositions/proxy-page": pageOf(503),
  "futures.updateLeverage/unknown-path": refused(404, "not-found"),
  "spot.serverTime/unknown-path": pageOf(404),
  "invalid-value": refused(422, "parameter"),
  "futures.getPositions/symbol-missing": refused(422, "parameter"),
  "window-too-long": refused(422, "parameter"),
  "futures.getOrderStatus/no-id": refused(422, "parameter"),
  "no-such-order": refused(400, "not-found"),
  malformed: refused(400, "unknown"),
  "bad-request": refused(400, "unknown"),
  forbidden: refused(403, "unknown"),
  "not-found": refused(404, "not-found"),
  unprocessable: refused(422, "parameter"),
  "futures.updateLeverage/other-4xx": refused(403, "unknown"),
  "futures.updateLeverage/open-position": refused(400, "position"),
  "futures.updateLeverage/open-orders": refused(400, "position"),
  "futures.updateLeverage/out-of-range": refused(422, "leverage"),
  "futures.addMargin/no-position": refused(400, "position"),
  "more-than-available": refused(400, "insufficient-funds"),
  "refused-in-200": refused(200, "unknown"),
  "futures.updateLeverage/refused-in-200": refused(200, "position"),
  "futures.addMargin/refused-in-200": refused(200, "insufficient-funds"),
  "futures.placeOrder/refused-in-200": refused(200, "insufficient-funds"),
  "futures.getLeverage/refused-in-200": refused(200, "parameter"),
  "futures.getInstrumentInfo/refused-in-200": refused(200, "parameter"),
  "spot.validateKeys/refused-in-200": refused(200, "signature"),
  "spot.createOrder/server-error": lost("spot.getOrder", false),
  "spot.createOrder/proxy-page": lost("spot.getOrder", false),
  "spot.createOrder/more-than-available": refused(400, "insufficient-funds"),
  "spot.createOrder/price-missing": refused(422, "parameter"),
  "spot.createOrder/below-minimum": refused(423, "unknown"),
  "spot.createOrder/refused-in-200": refused(200, "insufficient-funds"),
  "spot.cancelOrder/server-error": lost("spot.getOrder", true),
  "spot.cancelOrder/proxy-page": lost("spot.getOrder", true),
  "spot.cancelOrder/not-possible": refused(400, "unknown"),
  "unknown-order": refused(400, "not-found"),
};

const venue = venues.find(({ id }) => id === "coinswitch")!;
const wire = new WireView(venue);
// The low-latency service refuses in another form: see hft.test.ts.
const fixtures = [...fixturesOf(venue)].filter(([id]) => !id.startsWith("hft.")).flatMap(([id, cases]) => cases.map((fixture): [string, string, Fixture] => [id, fixture.name.split("/").at(-1)!, fixture]));
const expectationOf = (id: string, name: string) => REFUSALS[`${id}/${name}`] ?? REFUSALS[name];
const refusals = fixtures.filter(([id, name]) => expectationOf(id, name));
const successes = fixtures.filter(([id, name]) => !expectationOf(id, name));

function replay(id: string, fixture: Fixture, headers: Record<string, string> = {}) {
  const { response } = fixture;
  const answer = (): Response => new Response(response.text ?? JSON.stringify(response.body), { status: response.status, headers: { ...response.headers, ...headers } });
  const { client, fetch } = clientWith({}, answer);
  const { parameters: params } = callOf(callerOperation(venue, venue.operations.find((operation) => operation.id === id)!), wire, fixture);
  return { call: methodOf(client, id)(params), params, fetch };
}

describe("recorded answers", () => {
  it("each refusal that is expected is recorded", () => {
    const seen = refusals.flatMap(([id, name]) => (REFUSALS[`${id}/${name}`] ? `${id}/${name}` : name));
    expect([...new Set(seen)].sort()).toEqual(Object.keys(REFUSALS).sort());
    expect(successes.every(([, , { response }]) => response.status === 200)).toBe(true);
  });

  it.each(refusals)("%s refused: %s", async (id, name, fixture) => {
    const { type, fields } = expectationOf(id, name)!;
    const { call, params, fetch } = replay(id, fixture);
    const error = await caught(call);
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ name: type.name, venue: "coinswitch", operation: id, ...fields });
    const { message } = (fixture.response.body ?? {}) as { message?: string };
    if (error instanceof VenueError) expect([error.venueMessage, error.code]).toEqual([message, undefined]);
    if (error instanceof HttpError) expect(error.body).toBe(fixture.response.text);
    if (error instanceof OutcomeUnknownError) {
      // As sent: a decimal is text by then.
      const decimals = ["margin", "price", "quantity"].filter((field) => field in params).map((field) => [field, String(params[field])]);
      expect(error.parameters).toEqual({ ...params, ...Object.fromEntries(decimals) });
      expect(error.cause).toBeInstanceOf(fixture.response.text ? HttpError : VenueError);
    }
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each(successes)("%s succeeds: %s", async (id, name, fixture) => {
    const body = fixture.response.body as { data?: unknown };
    expect(await replay(id, fixture).call).toEqual(name === "nothing-open" ? [] : "data" in body ? body.data : body);
  });

  it("a 4xx is a refusal even with data beside its message", async () => {
    const { client } = clientWith({}, () => Response.json({ data: {}, message: "Bad request" }, { status: 400 }));
    const error = await caught(client.futures.getPositions({ exchange }));
    expect(error).toBeInstanceOf(VenueError);
    expect(error).toMatchObject({ status: 400, venueMessage: "Bad request" });
  });

  it("a Retry-After is told to the caller", async () => {
    const [id, , fixture] = refusals.find(([, name]) => name === "too-many-requests")!;
    expect(await caught(replay(id, fixture, { "retry-after": "2" }).call)).toMatchObject({ name: "RateLimitError", retryAfterMs: 2000 });
  });

  it("no error repeats key or signature, should the venue echo them", async () => {
    const { client, fetch } = clientWith({}, () => Response.json({ message: `bad ${JSON.stringify(fetch.mock.calls[0]![1].headers)}` }, { status: 400 }));
    const error = (await caught(client.spot.validateKeys())) as VenueError;
    const { "X-AUTH-SIGNATURE": signature } = fetch.mock.calls[0]![1].headers as Record<string, string>;
    for (const text of [error.message, error.venueMessage, JSON.stringify(error)]) {
      expect(text).not.toContain(apiKey);
      expect(text).not.toContain(signature);
    }
    expect(error.venueMessage).toContain("[redacted]");
  });
});
