/** What the network can do to a call, over real sockets on loopback. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { createKucoinClient, ContractError, HttpError, OpenvenueError, OutcomeUnknownError, RateLimitError, TimeoutError, TransportError, VenueError, type KucoinClient, type KucoinOptions } from "openvenue/kucoin";
import { toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { createCoinswitchClient } from "openvenue/coinswitch";
import { createHyperliquidClient } from "openvenue/hyperliquid";
import { afterEach, describe, expect, it, vi } from "vitest";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(handler: Handler): Promise<{ origin: string; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    request.resume();
    handler(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

const secrets = { apiKey: "canary-api-key-0001", apiSecret: "canary-secret-0002", passphrase: "canary-passphrase-0003" };
const clientAt = (origin: string, options: KucoinOptions = {}): KucoinClient => createKucoinClient({ ...secrets, baseUrl: origin, allowInsecureBaseUrl: true, ...options });
const json = (status: number, body: unknown, headers: Record<string, string> = {}): Handler => (_request, response) => void response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
const text = (status: number, body: string, type = "text/html"): Handler => (_request, response) => void response.writeHead(status, { "content-type": type }).end(body);

const borrow = { currency: "USDT", size: "25", timeInForce: "FOK" } as const;
const caught = async (call: Promise<unknown>): Promise<OpenvenueError> => {
  const error = await call.then(
    (value) => expect.fail(`resolved to ${inspect(value)}`),
    (cause: unknown) => cause,
  );
  return error as OpenvenueError;
};

describe("connections", () => {
  it("that are refused sent nothing, so a write is as safe to repeat as a read", async () => {
    const { origin } = await serve(() => undefined);
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
    for (const call of [() => clientAt(origin).margin.borrow(borrow), () => clientAt(origin).margin.getMarginConfig()]) {
      const error = await caught(call());
      expect(error).toBeInstanceOf(TransportError);
      expect(error).not.toBeInstanceOf(OutcomeUnknownError);
      expect(error.safeToRepeat).toBe(true);
    }
  });

  it("that break after the request leave a write unknown, and one request on the wire", async () => {
    const { origin, requests } = await serve((request) => request.socket.destroy());
    const write = (await caught(clientAt(origin).margin.borrow(borrow))) as OutcomeUnknownError;
    expect(write).toBeInstanceOf(OutcomeUnknownError);
    expect(write).toMatchObject({ venue: "kucoin", operation: "margin.borrow", safeToRepeat: false, settle: "margin.getBorrowHistory", parameters: borrow });
    expect(requests).toHaveLength(1);
    const read = await caught(clientAt(origin).margin.getMarginConfig());
    expect(read.name).toBe("TransportError");
    expect(read.safeToRepeat).toBe(true);
  });

  it("that break in the middle of an answer are no answer", async () => {
    const { origin } = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" }).write('{"code":"200000","da');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await caught(clientAt(origin).margin.borrow(borrow))).toBeInstanceOf(OutcomeUnknownError);
    expect((await caught(clientAt(origin).margin.getMarginConfig())).name).toBe("TransportError");
  });
});

describe("the deadline", () => {
  it("covers waiting for headers, and is an unknown outcome for a write", async () => {
    const { origin } = await serve(() => undefined);
    const startedAt = performance.now();
    const read = await caught(clientAt(origin, { timeoutMs: 150 }).margin.getMarginConfig());
    expect(read).toBeInstanceOf(TimeoutError);
    expect(performance.now() - startedAt).toBeGreaterThan(140);
    const write = await caught(clientAt(origin).margin.borrow(borrow, { timeoutMs: 150 }));
    expect(write).toBeInstanceOf(OutcomeUnknownError);
    expect(write.message).toContain("no answer within 150 ms");
  });

  it("covers a body that stalls", async () => {
    const { origin } = await serve((_request, response) => void response.writeHead(200, { "content-type": "application/json" }).write("{"));
    expect(await caught(clientAt(origin, { timeoutMs: 150 }).margin.getMarginConfig())).toBeInstanceOf(TimeoutError);
  });

  it("covers the limiter and a slow signer, before anything is sent", async () => {
    const { origin, requests } = await serve(json(200, {}));
    const limiter = { acquire: () => new Promise<void>(() => undefined) };
    const error = await caught(clientAt(origin, { limiter, timeoutMs: 100 }).margin.borrow(borrow));
    expect(error.name).toBe("TimeoutError");
    const wallet = { address: `0x${"1".repeat(40)}`, signTypedData: () => new Promise<string>(() => undefined) };
    const slow = createHyperliquidClient({ wallet, baseUrl: origin, allowInsecureBaseUrl: true, timeoutMs: 100 });
    expect((await caught(slow.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 1 }))).name).toBe("TimeoutError");
    expect(requests).toHaveLength(0);
  });
});

describe("timers", () => {
  it("are gone when a call is over, however it ended", async () => {
    const account = privateKeyToAccount(`0x${"22".repeat(32)}`);
    const wallet = { address: account.address, signDigest: (digest: Uint8Array) => account.sign({ hash: toHex(digest) }) };
    const signal = new AbortController().signal;
    const listeners = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    vi.useFakeTimers();
    try {
      for (const answer of [{ status: "ok", response: { type: "default" } }, { status: "err", response: "no" }]) {
        const client = createHyperliquidClient({ wallet, fetch: async () => new Response(JSON.stringify(answer)) });
        const parameters = { asset: 0, isCross: true, leverage: 1 };
        const prepared = await client.prepare("exchange.updateLeverage", parameters, { signal });
        await client.exchange.updateLeverage(parameters, { signal }).catch(() => undefined);
        await client.send(prepared, { signal }).catch(() => undefined);
        await client.exchange.updateLeverage({ ...parameters, leverage: 0 }, { signal }).catch(() => undefined);
      }
      const failing = createHyperliquidClient({ wallet: { ...wallet, signDigest: () => Promise.reject(new Error("no")) } });
      await failing.prepare("exchange.updateLeverage", { asset: 0, isCross: true, leverage: 1 }, { signal }).catch(() => undefined);
      expect(vi.getTimerCount()).toBe(0);
      expect(listeners).toHaveBeenCalled();
      expect(removed.mock.calls.length).toBeGreaterThanOrEqual(listeners.mock.calls.length);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("the caller's abort", () => {
  it("passes through untouched before anything is sent", async () => {
    const { origin, requests } = await serve(json(200, {}));
    const reason = new Error("changed my mind");
    await expect(clientAt(origin).margin.borrow(borrow, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const limiter = { acquire: () => new Promise<void>(() => setTimeout(() => controller.abort(reason), 20)) };
    await expect(clientAt(origin, { limiter }).margin.borrow(borrow, { signal: controller.signal })).rejects.toBe(reason);
    expect(requests).toHaveLength(0);
  });

  it("of a read in flight passes through, of a write leaves its outcome unknown", async () => {
    const reason = new Error("changed my mind");
    const abortWhenSent = async (call: (client: KucoinClient, signal: AbortSignal) => Promise<unknown>): Promise<unknown> => {
      const controller = new AbortController();
      const { origin } = await serve(() => setTimeout(() => controller.abort(reason), 20));
      return caught(call(clientAt(origin), controller.signal));
    };
    expect(await abortWhenSent((client, signal) => client.margin.getMarginConfig(undefined, { signal }))).toBe(reason);
    const write = await abortWhenSent((client, signal) => client.margin.borrow(borrow, { signal }));
    expect(write).toBeInstanceOf(OutcomeUnknownError);
    expect(write).toMatchObject({ cause: reason });
  });
});

describe("redirects", () => {
  it.each([301, 302, 303, 307, 308])("of status %d are not followed, and no header arrives elsewhere", async (status) => {
    const elsewhere = await serve(json(200, { code: "200000", data: null }));
    const { origin, requests } = await serve((_request, response) => void response.writeHead(status, { location: `${elsewhere.origin}/stolen` }).end());
    expect(await caught(clientAt(origin).margin.borrow(borrow))).toBeInstanceOf(HttpError);
    expect([requests.length, elsewhere.requests.length]).toEqual([1, 0]);
  });
});

describe("answers", () => {
  it.each([
    ["a refusal under status 200", json(200, { code: "103000", msg: "Exceed the borrowing limit, the remaining borrowable amount is: 0USDT" }), VenueError, { code: "103000", reason: "borrow-limit", status: 200, safeToRepeat: true }],
    ["a refusal under status 400", json(400, { code: "400005", msg: "Invalid KC-API-SIGN" }), VenueError, { code: "400005", reason: "signature", status: 400 }],
    ["a code that nobody knows", json(200, { code: "999999", msg: "?" }), VenueError, { code: "999999", reason: "unknown" }],
    ["429 with Retry-After", json(429, { code: "429000", msg: "Too many" }, { "retry-after": "3" }), RateLimitError, { retryAfterMs: 3000, safeToRepeat: true }],
    ["429 without words", text(429, "Error 1015"), RateLimitError, { retryAfterMs: undefined }],
    ["a page in place of an answer", text(403, "<html>blocked</html>"), HttpError, { status: 403, body: "<html>blocked</html>" }],
    ["a 5xx on a write", text(502, "<html>bad gateway</html>"), OutcomeUnknownError, { safeToRepeat: false }],
    ["a 5xx with words on a write", json(500, { code: "500000", msg: "internal" }), OutcomeUnknownError, { safeToRepeat: false }],
    ["a venue that does not know itself", json(200, { code: "408000", msg: "timeout" }), OutcomeUnknownError, { safeToRepeat: false }],
    ["a suspended venue, which does know", json(200, { code: "300002", msg: "suspended" }), VenueError, { reason: "unavailable", safeToRepeat: true }],
    ["a page under status 200", text(200, "<html>"), OutcomeUnknownError, {}],
    ["truncated JSON", text(200, '{"code":"2000', "application/json"), OutcomeUnknownError, {}],
    ["an answer without payload", json(200, { code: "200000" }), OutcomeUnknownError, {}],
    ["an answer that is null", json(200, null), OutcomeUnknownError, {}],
  ])("%s", async (_name, handler, kind, detail) => {
    const { origin } = await serve(handler);
    const error = await caught(clientAt(origin).margin.borrow(borrow));
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ venue: "kucoin", operation: "margin.borrow", ...detail });
  });

  it("of the wrong shape to a read are contract errors, and pages are the edge's", async () => {
    for (const [handler, kind] of [[text(200, "not JSON"), ContractError], [json(200, { code: "200000" }), ContractError], [text(200, "<html>"), HttpError]] as const) {
      const { origin } = await serve(handler);
      expect(await caught(clientAt(origin).margin.getMarginConfig())).toBeInstanceOf(kind);
    }
  });

  it("of a code that is a number are refusals all the same", async () => {
    const { origin } = await serve(json(200, { code: 400100, msg: "no", data: { orderNo: "1", actualSize: "25" } }));
    expect(await caught(clientAt(origin).margin.borrow(borrow))).toMatchObject({ name: "VenueError", code: "400100", reason: "parameter" });
  });

  it("that redirect a write are not safe to repeat where the redirect may mean that it was done", async () => {
    for (const [status, safeToRepeat] of [[301, true], [302, false], [303, false], [307, true]] as const) {
      const { origin, requests } = await serve((_request, response) => void response.writeHead(status, { location: "/elsewhere" }).end());
      expect(await caught(clientAt(origin).margin.borrow(borrow)), String(status)).toMatchObject({ name: "HttpError", safeToRepeat });
      expect(requests).toHaveLength(1);
    }
  });

  it("to a write that was carried out reach the caller, whatever a check or limiter of the caller's own throws", async () => {
    const { origin } = await serve(json(200, { code: "200000", data: { orderNo: "1", actualSize: "25" } }));
    const fail = (): never => {
      throw new Error("a bug");
    };
    const events: { type: string; problem?: string }[] = [];
    const client = clientAt(origin, { checkAnswer: fail, limiter: { acquire: () => ({ answered: fail, giveBack: fail }) }, onEvent: (event) => events.push(event as never) });
    expect(await client.margin.borrow(borrow)).toEqual({ orderNo: "1", actualSize: "25" });
    expect(events.find(({ type }) => type === "unexpected")?.problem).toBe("checkAnswer failed");
  });

  it("of the older success code are successes", async () => {
    const { origin } = await serve(json(200, { code: "200", data: { orderNo: "1", actualSize: "25" } }));
    expect(await clientAt(origin).margin.borrow(borrow)).toEqual({ orderNo: "1", actualSize: "25" });
  });

  it("keep integers beyond 2^53, for raw callers too", async () => {
    const { origin } = await serve(text(200, '{"code":"200000","data":1755500000123456789}', "application/json"));
    expect(await clientAt(origin).spot.getServerTime()).toBe(1755500000123456789n);
    const { data, response } = await clientAt(origin).raw.GET("/api/v1/timestamp");
    expect(data).toEqual({ code: "200000", data: 1755500000123456789n });
    expect(response.status).toBe(200);
  });

  it("with an error inside are errors on Hyperliquid and CoinSwitch as well", async () => {
    const hl = await serve(json(200, { status: "err", response: "Invalid leverage value" }));
    const wordless = await serve(json(200, { status: "err" }));
    expect(await caught(createHyperliquidClient({ wallet: `0x${"22".repeat(32)}`, baseUrl: wordless.origin, allowInsecureBaseUrl: true }).exchange.updateLeverage({ asset: 0, isCross: true, leverage: 9 }))).toMatchObject({ name: "VenueError", venueMessage: "" });
    const wallet = `0x${"22".repeat(32)}`;
    expect(await caught(createHyperliquidClient({ wallet, baseUrl: hl.origin, allowInsecureBaseUrl: true }).exchange.updateLeverage({ asset: 0, isCross: true, leverage: 99 }))).toMatchObject({ name: "VenueError", reason: "leverage", venueMessage: "Invalid leverage value", status: 200 });
    const used = await serve(json(200, { status: "err", response: "Invalid nonce: duplicate nonce 5" }));
    const repeating = createHyperliquidClient({ wallet, baseUrl: used.origin, allowInsecureBaseUrl: true });
    // An earlier request with this nonce arrived: a set may be made again, a change of margin may not.
    expect(await caught(repeating.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 9 }))).toMatchObject({ reason: "nonce", safeToRepeat: true });
    expect(await caught(repeating.exchange.updateIsolatedMargin({ asset: 0, isBuy: true, ntli: 5 }))).toMatchObject({ reason: "nonce", safeToRepeat: false });
    const cs = await serve(json(200, { message: "Something else" }));
    const client = createCoinswitchClient({ apiKey: "0".repeat(64), secretKey: "1".repeat(64), baseUrl: cs.origin, allowInsecureBaseUrl: true });
    expect(await caught(client.futures.getPositions({ exchange: "EXCHANGE_2" }))).toMatchObject({ name: "VenueError", venueMessage: "Something else" });
    expect(await caught(client.spot.validateKeys())).toMatchObject({ name: "VenueError" });
  });
});

describe("prepared and raw requests", () => {
  it("are what an operation method sends, byte for byte", async () => {
    const bodies: string[] = [];
    const { origin, requests } = await serve((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        bodies.push(body);
        json(200, { code: "200000", data: { orderNo: "1", actualSize: "25" } })(request, response);
      });
    });
    const client = clientAt(`${origin}/prefix`, { clock: () => 1729655138000, correctClock: false });
    const prepared = await client.prepare("margin.borrow", borrow);
    const { body: prepareBody, ...rest } = prepared;
    expect(rest.url).toBe(`${origin}/prefix/api/v3/margin/borrow`);
    expect(await client.send(prepared)).toEqual({ orderNo: "1", actualSize: "25" });
    expect(await client.send(JSON.parse(JSON.stringify(prepared)) as typeof prepared)).toEqual({ orderNo: "1", actualSize: "25" });
    expect(await client.margin.borrow(borrow)).toEqual({ orderNo: "1", actualSize: "25" });
    const { data } = await client.raw.POST("/api/v3/margin/borrow", { body: borrow, headers: { "x-mine": "1", "kc-api-key": "forged" } });
    expect(data).toEqual({ code: "200000", data: { orderNo: "1", actualSize: "25" } });
    expect(bodies).toEqual([prepareBody, prepareBody, prepareBody, prepareBody]);
    expect(new Set(requests.map(({ headers }) => headers["kc-api-sign"])).size).toBe(1);
    expect(requests.map(({ headers }) => headers["kc-api-key"])).toEqual(Array(4).fill(secrets.apiKey));
    expect(requests.map(({ headers }) => headers["content-type"])).toEqual(Array(4).fill("application/json"));
    expect(requests.at(-1)!.headers["x-mine"]).toBe("1");
    expect(requests.at(-1)!.url).toBe("/prefix/api/v3/margin/borrow");
  });

  it("go to the configured base URL or nowhere", async () => {
    const { origin, requests } = await serve(json(200, { code: "200000", data: null }));
    const client = clientAt(origin);
    const prepared = await client.prepare("margin.borrow", borrow);
    await expect(client.send({ ...prepared, url: "https://evil.example/api/v3/margin/borrow" })).rejects.toThrow("url must begin with");
    await expect(client.send({ ...prepared, url: `${origin}.evil.example/api/v3/margin/borrow` })).rejects.toThrow("url must begin with");
    await expect(client.send({ ...prepared, operation: "margin.steal" })).rejects.toThrow("operation must be");
    await expect(client.send(prepared, { timeoutMs: "soon" as never })).rejects.toThrow("options.timeoutMs must be");
    await expect(client.send(prepared, { signal: {} as never })).rejects.toThrow("options.signal must be");
    // Signed already: what would have to be signed comes too late.
    await expect(client.send(prepared, { nonce: 5 } as never)).rejects.toThrow("options.nonce is not an option");
    await expect(client.raw.POST("/api/v3/margin/borrow", { body: borrow, baseUrl: "https://evil.example" })).rejects.toThrow("options of the client");
    await expect(client.raw.POST("/api/v3/margin/borrow", { body: borrow, fetch: () => Promise.resolve(new Response()) })).rejects.toThrow("options of the client");
    expect(requests).toHaveLength(0);
  });

  it("by path are checked like the rest", async () => {
    const { origin, requests } = await serve(json(200, { code: "200000", data: null }));
    await expect(clientAt(origin).raw.POST("/api/v3/margin/borrow", { body: { ...borrow, size: "x" } })).rejects.toThrow("size must be");
    await expect(clientAt(origin).raw.GET("/api/v3/margin/borrow", { params: { query: { currency: "USDT", isIsolated: true } } })).rejects.toThrow("symbol is required");
    expect(requests).toHaveLength(0);
    expect(clientAt(origin).raw).not.toHaveProperty("use");
    expect(Object.isFrozen(clientAt(origin)) && Object.isFrozen(clientAt(origin).margin)).toBe(true);
  });
});

describe("base URLs", () => {
  it.each([
    "http://api.kucoin.com",
    "ftp://api.kucoin.com",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://user:pass@api.kucoin.com",
    "https://user@api.kucoin.com",
    "https://api.kucoin.com/?a=1",
    "https://api.kucoin.com/#x",
    "https://api.kucoin.com?",
    "//api.kucoin.com",
    "api.kucoin.com",
    "http://169.254.169.254",
    "",
  ])("%j is refused", (baseUrl) => expect(() => createKucoinClient({ baseUrl })).toThrow(/baseUrl must/));

  it("may carry a path and a trailing slash", async () => {
    const client = createKucoinClient({ baseUrl: "https://proxy.example/kucoin/" });
    expect((await client.prepare("spot.getServerTime")).url).toBe("https://proxy.example/kucoin/api/v1/timestamp");
  });
});

describe("secrets", () => {
  const echo: Handler = (request, response) => json(200, { code: "400005", msg: `echo ${JSON.stringify(request.headers)}` })(request, response);

  it("appear in no error, event or inspection, even when the venue echoes the request", async () => {
    const events: unknown[] = [];
    const shown: string[] = [];
    const show = (value: unknown): void => {
      shown.push(inspect(value, { depth: Infinity, showHidden: true }), String(value), JSON.stringify(value) ?? "");
      if (value instanceof Error) shown.push(value.stack ?? "", inspect(structuredClone({ ...value, message: value.message })));
    };
    const signatures: string[] = [];
    for (const handler of [echo, text(200, "<html>"), text(502, "<html>"), text(403, "x"), json(429, null), (request: IncomingMessage) => request.socket.destroy()] as Handler[]) {
      const { origin } = await serve((request, response) => {
        signatures.push(String(request.headers["kc-api-sign"]), String(request.headers["kc-api-passphrase"]));
        handler(request, response);
      });
      const client = clientAt(origin, { onEvent: (event) => events.push(event) });
      show(client);
      show(await caught(client.margin.borrow(borrow)));
      show(await caught(client.account.getCrossMarginAccount()));
      show(await caught(client.margin.borrow({ ...borrow, size: "bad" })));
    }
    show(events);
    expect(events.length).toBeGreaterThan(10);
    for (const secret of [...Object.values(secrets), ...new Set(signatures)]) for (const output of shown) expect(output).not.toContain(secret);
  });

  it("are in no Hyperliquid or CoinSwitch error either", async () => {
    const key = "7c9f".repeat(16);
    const { origin } = await serve((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => json(200, { status: "err", response: `echo ${body} ${JSON.stringify(request.headers)}`, message: `echo ${JSON.stringify(request.headers)}` })(request, response));
    });
    const at = { baseUrl: origin, allowInsecureBaseUrl: true };
    const hl = createHyperliquidClient({ wallet: `0x${key}`, ...at });
    const cs = createCoinswitchClient({ apiKey: "ab".repeat(32), secretKey: key, ...at });
    const prepared = JSON.parse((await hl.prepare("exchange.updateLeverage", { asset: 0, isCross: true, leverage: 1 }, { nonce: 5 })).body!) as { signature: { r: string; s: string } };
    const output = [hl, cs, await caught(hl.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 1 }, { nonce: 5 })), await caught(cs.futures.getLeverage({ symbol: "BTCUSDT", exchange: "EXCHANGE_2" }))].map((value) => inspect(value, { depth: Infinity, showHidden: true })).join("\n");
    for (const secret of [key, prepared.signature.r, prepared.signature.s, "ab".repeat(32)]) expect(output).not.toContain(secret);
    expect(output).toContain("[redacted]");
  });
});

describe("events and validation modes", () => {
  it("tells a call from its beginning to its end", async () => {
    const events: { type: string }[] = [];
    const { origin } = await serve(json(200, { code: "200000", data: 1 }));
    await clientAt(origin, { onEvent: (event) => events.push(event) }).spot.getServerTime();
    const at = { venue: "kucoin", operation: "spot.getServerTime", call: expect.any(Number) as number };
    const durationMs = expect.any(Number) as number;
    expect(events).toEqual([
      { type: "call", ...at, retry: "read" },
      { type: "request", ...at, attempt: 1, method: "GET", host: new URL(origin).host },
      { type: "response", ...at, attempt: 1, status: 200, durationMs },
      { type: "outcome", ...at, result: "success", attempts: 1, durationMs, status: 200 },
    ]);
  });

  it("loses nothing to a listener that throws", async () => {
    const { origin } = await serve(json(200, { code: "200000", data: { orderNo: "1", actualSize: "25" } }));
    const onEvent = (): never => {
      throw new Error("a listener's bug");
    };
    expect(await clientAt(origin, { onEvent }).margin.borrow(borrow)).toEqual({ orderNo: "1", actualSize: "25" });
  });

  it("sends what was checked, whatever becomes of the caller's objects while it waits", async () => {
    const bodies: unknown[] = [];
    const answer = (data: unknown) => async (url: string, init: RequestInit): Promise<Response> => {
      bodies.push(init.body ?? new URL(url).search);
      return Response.json(data);
    };
    const given: object[] = [];
    const limiter = {
      acquire: async (): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        Object.assign(given.at(-1)!, { size: "1000", currency: "BTC", leverage: 100 });
      },
    };
    const keep = <T extends object>(parameters: T): T => {
      given.push(parameters);
      return parameters;
    };
    const kc = createKucoinClient({ ...secrets, limiter, fetch: answer({ code: "200000", data: { orderNo: "1", actualSize: "1" } }) });
    await kc.margin.borrow(keep({ ...borrow, size: "1" }));
    await kc.margin.getBorrowHistory(keep({ currency: "USDT" }));
    const hl = createHyperliquidClient({ wallet: `0x${"22".repeat(32)}`, limiter, fetch: answer({ status: "ok", response: { type: "default" } }) });
    await hl.exchange.updateLeverage(keep({ asset: 0, isCross: true, leverage: 1 }));
    expect(bodies.slice(0, 2)).toEqual(['{"currency":"USDT","size":1,"timeInForce":"FOK"}', "?currency=USDT"]);
    expect(bodies[2]).toContain('"leverage":1}');
  });

  it("refuses text that no URL can hold", async () => {
    await expect(createKucoinClient({ ...secrets }).prepare("margin.getBorrowHistory", { currency: "USDT", orderNo: "\ud800" })).rejects.toThrow("orderNo must be well-formed text");
  });

  it("warns or keeps silent when asked to, and sends", async () => {
    const { origin, requests } = await serve(json(200, { code: "200000", data: { orderNo: "1", actualSize: "1" } }));
    const events: { type: string }[] = [];
    const onEvent = (event: { type: string }): void => void events.push(event);
    const odd = { ...borrow, newField: "x" } as never;
    await clientAt(origin, { validate: "warn", onEvent }).margin.borrow(odd);
    expect(events[1]).toMatchObject({ type: "invalid", operation: "margin.borrow", message: expect.stringContaining("newField") as string });
    await clientAt(origin, { validate: "off" }).margin.borrow(odd);
    expect(requests).toHaveLength(2);
    await expect(clientAt(origin).margin.borrow(odd)).rejects.toThrow("newField is not a parameter");
  });
});
