/**
 * Every fault, over sockets and in process: what reaches the caller, and whether the venue carried the request out. Requests are signed by
 * the clients and sent by a bare fetch, so that nothing here is repeated or repaired on the way.
 */
import { createCoinswitchClient } from "openvenue/coinswitch";
import { createHyperliquidClient } from "openvenue/hyperliquid";
import { createKucoinClient, type PreparedRequest } from "openvenue/kucoin";
import { createSandbox, type Fault, type Sandbox, type SandboxOptions } from "openvenue/sandbox";
import { afterEach, describe, expect, it, vi } from "vitest";

type Transport = "over sockets" | "in process";
const transports: Transport[] = ["over sockets", "in process"];
const exchange = "EXCHANGE_2";

interface Stage {
  sandbox: Sandbox;
  /** Operations of the ledger. */
  done(): string[];
  send(prepared: PreparedRequest, init?: RequestInit): Promise<Response>;
  borrow(): Promise<PreparedRequest>;
  serverTime(): Promise<PreparedRequest>;
  updateLeverage(): Promise<PreparedRequest>;
  addMargin(): Promise<PreparedRequest>;
}

const open: Sandbox[] = [];
const unhandled = vi.fn();
process.on("unhandledRejection", unhandled);
afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
  expect(unhandled).not.toHaveBeenCalled();
});

async function stage(transport: Transport, options: SandboxOptions = {}): Promise<Stage> {
  const sandbox = createSandbox(options);
  open.push(sandbox);
  if (transport === "over sockets") await sandbox.listen();
  const kucoin = createKucoinClient(sandbox.clientOptions("kucoin"));
  const hyperliquid = createHyperliquidClient(sandbox.clientOptions("hyperliquid"));
  const coinswitch = createCoinswitchClient(sandbox.clientOptions("coinswitch"));
  return {
    sandbox,
    done: () => sandbox.ledger.map(({ operation }) => operation),
    send: ({ url, method, headers, body }, init) => (transport === "over sockets" ? fetch : sandbox.fetch)(url, { method, headers, ...(body === undefined ? {} : { body }), redirect: "manual", ...init }),
    borrow: () => kucoin.prepare("margin.borrow", { currency: "USDT", size: "25", timeInForce: "FOK" }),
    serverTime: () => kucoin.prepare("spot.getServerTime"),
    updateLeverage: () => hyperliquid.prepare("exchange.updateLeverage", { asset: 0, isCross: true, leverage: 10 }),
    addMargin: () => coinswitch.prepare("futures.addMargin", { symbol: "ETHUSDT", exchange, margin: "5" }),
  };
}

/** What a caller can tell of a failure: class, message, and the code of its cause. */
async function failureOf(work: Promise<unknown>): Promise<{ name: string; message: string; code: unknown }> {
  const error = await work.then(
    () => Promise.reject(new Error("did not fail")),
    (reason: unknown) => reason as Error,
  );
  return { name: error.name, message: error.message, code: (error.cause as { code?: unknown } | undefined)?.code };
}

const RESET = { name: "TypeError", message: "fetch failed", code: "ECONNRESET" };

/** Reads a body as far as it comes. */
async function readAll(response: Response): Promise<{ text: string; failed: unknown }> {
  const reader = response.body!.getReader();
  let text = "";
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += Buffer.from(part.value).toString("utf8");
    return { text, failed: undefined };
  } catch (error) {
    return { text, failed: error };
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether it is settled within a while. */
const settles = (work: Promise<unknown>, ms = 150): Promise<boolean> =>
  Promise.race([
    work.then(
      () => true,
      () => true,
    ),
    pause(ms).then(() => false),
  ]);

describe.each(transports)("%s", (transport) => {
  it.each([
    ["before", []],
    ["after", ["margin.borrow"]],
  ] as const)("reset %s carrying out", async (when, carriedOut) => {
    const { sandbox, send, borrow, done } = await stage(transport);
    const injection = sandbox.inject({ kind: "reset", when });
    expect(await failureOf(send(await borrow()))).toEqual(RESET);
    expect(done()).toEqual(carriedOut);
    expect(injection.hits).toBe(1);
  });

  it("reset during the answer: carried out, half of the body arrives", async () => {
    const { sandbox, send, borrow, done } = await stage(transport);
    sandbox.inject({ kind: "reset", when: "during" });
    const response = await send(await borrow());
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    const { text, failed } = await readAll(response);
    expect(text).toMatch(/^\{"code":"200000","data":\{/);
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(await failureOf(Promise.reject(failed as Error))).toEqual({ name: "TypeError", message: "terminated", code: "ECONNRESET" });
    expect(done()).toEqual(["margin.borrow"]);
  });

  it.each([
    ["before", []],
    ["after", ["margin.borrow"]],
  ] as const)("no answer, %s carrying out, until the caller gives up", async (when, carriedOut) => {
    const { sandbox, send, borrow, done } = await stage(transport);
    const injection = sandbox.inject({ kind: "no-answer", when });
    const caller = new AbortController();
    const waiting = send(await borrow(), { signal: caller.signal });
    waiting.catch(() => undefined);
    await vi.waitFor(() => expect(injection.hits).toBe(1));
    expect(await settles(waiting)).toBe(false);
    expect(done()).toEqual(carriedOut);
    caller.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    // The venue goes on as if nothing had been.
    expect((await send(await borrow(), { signal: AbortSignal.timeout(50) }).catch((error: Error) => error)) instanceof Error).toBe(true);
    injection.remove();
    expect((await send(await borrow())).status).toBe(200);
  });

  it("stall: carried out, half of the body arrives and nothing more", async () => {
    const { sandbox, send, borrow, done } = await stage(transport);
    sandbox.inject({ kind: "stall" });
    const caller = new AbortController();
    const response = await send(await borrow(), { signal: caller.signal });
    expect(done()).toEqual(["margin.borrow"]);
    expect(response.status).toBe(200);
    const reading = readAll(response);
    expect(await settles(reading)).toBe(false);
    caller.abort(new Error("enough"));
    const { text, failed } = await reading;
    expect(text).toMatch(/^\{"code":"200000","data":\{/);
    expect(failed).toMatchObject({ message: "enough" });
  });

  it("truncate: carried out, a complete message with half of the JSON", async () => {
    const { sandbox, send, borrow, done } = await stage(transport);
    const whole = await (await send(await borrow())).text();
    sandbox.inject({ kind: "truncate" });
    const response = await send(await borrow());
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toHaveLength(whole.length >> 1);
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(done()).toHaveLength(2);
  });

  it("delay before: arrives late, and is carried out then", async () => {
    const { sandbox, send, borrow, done } = await stage(transport);
    sandbox.inject({ kind: "delay", ms: 800, when: "before" });
    const from = performance.now();
    const waiting = send(await borrow());
    await pause(100);
    expect(done()).toEqual([]);
    const response = await waiting;
    expect(performance.now() - from).toBeGreaterThanOrEqual(795);
    expect(await response.json()).toMatchObject({ code: "200000" });
    expect(done()).toEqual(["margin.borrow"]);
  });

  it("delay before: is carried out even if the caller has given up", async () => {
    const { sandbox, send, borrow, done } = await stage(transport);
    sandbox.inject({ kind: "delay", ms: 800, when: "before", times: 1 });
    await expect(send(await borrow(), { signal: AbortSignal.timeout(100) })).rejects.toThrow();
    expect(done()).toEqual([]);
    await vi.waitFor(() => expect(done()).toEqual(["margin.borrow"]), { timeout: 5000 });
  });

  it("delay after: is carried out at once, and the answer is late", async () => {
    const { sandbox, send, borrow, done } = await stage(transport);
    sandbox.inject({ kind: "delay", ms: 1000, when: "after" });
    const from = performance.now();
    const waiting = send(await borrow());
    await vi.waitFor(() => expect(done()).toEqual(["margin.borrow"]), { timeout: 900, interval: 10 });
    expect(await settles(waiting, 50)).toBe(false);
    expect((await waiting).status).toBe(200);
    expect(performance.now() - from).toBeGreaterThanOrEqual(995);
  });

  it("rate-limit: each venue's own answer, not carried out", async () => {
    const { sandbox, send, borrow, updateLeverage, addMargin, done } = await stage(transport);
    sandbox.inject({ kind: "rate-limit" });
    const answers = await Promise.all([borrow(), updateLeverage(), addMargin()].map(async (prepared) => send(await prepared)));
    expect(answers.map(({ status, headers }) => [status, headers.get("content-type"), headers.get("retry-after")])).toEqual(Array(3).fill([429, "application/json", null]));
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([{ code: "429000", msg: "Too Many Requests" }, null, { message: "Too many requests" }]);
    expect(done()).toEqual([]);
  });

  it.each(["7", "Sun, 06 Nov 1994 08:49:37 GMT", "10000"])("rate-limit: Retry-After as it is given: %s", async (retryAfter) => {
    const { sandbox, send, serverTime } = await stage(transport);
    sandbox.inject({ kind: "rate-limit", retryAfter, headers: { "GW-RateLimit-Reset": "1178" } });
    const { headers } = await send(await serverTime());
    expect([headers.get("retry-after"), headers.get("gw-ratelimit-reset")]).toEqual([retryAfter, "1178"]);
  });

  it.each([
    [undefined, []],
    ["before", []],
    ["after", ["margin.borrow"]],
  ] as const)("status, when: %s", async (when, carriedOut) => {
    const { sandbox, send, borrow, done } = await stage(transport);
    const page = "<html><body>error code: 1015</body></html>";
    sandbox.inject({ kind: "status", status: 503, body: page, contentType: "text/html; charset=UTF-8", headers: { "CF-Ray": "8f" }, ...(when ? { when } : {}) });
    const response = await send(await borrow());
    expect([response.status, response.headers.get("content-type"), response.headers.get("cf-ray")]).toEqual([503, "text/html; charset=UTF-8", "8f"]);
    expect(await response.text()).toBe(page);
    expect(done()).toEqual(carriedOut);
  });

  it("status: redirects, and answers without a body", async () => {
    const { sandbox, send, borrow, done } = await stage(transport);
    sandbox.inject({ kind: "status", status: 307, headers: { location: "https://elsewhere.invalid/" }, times: 1 });
    sandbox.inject({ kind: "status", status: 204, times: 1 });
    sandbox.inject({ kind: "status", status: 502, body: "", times: 1 });
    const redirect = await send(await borrow());
    expect([redirect.status, redirect.headers.get("location"), await redirect.text()]).toEqual([307, "https://elsewhere.invalid/", ""]);
    const empty = await send(await borrow());
    expect([empty.status, await empty.text()]).toEqual([204, ""]);
    const outage = await send(await borrow());
    expect([outage.status, outage.headers.get("content-type"), await outage.text()]).toEqual([502, null, ""]);
    expect(done()).toEqual([]);
  });

  it.each([undefined, "text/html"])("content-type: carried out, right body as %s", async (contentType) => {
    const { sandbox, send, borrow, done } = await stage(transport);
    sandbox.inject({ kind: "content-type", ...(contentType ? { contentType } : {}) });
    const response = await send(await borrow());
    expect([response.status, response.headers.get("content-type")]).toEqual([200, contentType ?? null]);
    expect(await response.json()).toMatchObject({ code: "200000", data: { actualSize: "25" } });
    expect(done()).toEqual(["margin.borrow"]);
  });

  it("alter: what the function returns, what it did to the body, or other text", async () => {
    const { sandbox, send, borrow, done } = await stage(transport);
    sandbox.inject({ kind: "alter", change: (body) => ({ ...(body as object), extra: true }), times: 1 });
    sandbox.inject({
      kind: "alter",
      change: (body: { data: { orderNo?: string } }) => {
        delete body.data.orderNo;
      },
      times: 1,
    });
    sandbox.inject({ kind: "alter", text: (text) => text.replace("{", '{"__proto__":{"polluted":true},'), times: 1 });
    expect(await (await send(await borrow())).json()).toMatchObject({ code: "200000", extra: true });
    expect(await (await send(await borrow())).json()).toEqual({ code: "200000", data: { actualSize: "25" } });
    expect(await (await send(await borrow())).text()).toMatch(/^\{"__proto__":\{"polluted":true\},"code":"200000"/);
    expect(done()).toHaveLength(3);
  });

  it("alter: an answer that is not JSON stays, and a function that fails is told", async () => {
    const { sandbox, send, updateLeverage, borrow } = await stage(transport);
    const spoiled = { ...(await updateLeverage()), body: "{" };
    const injection = sandbox.inject({ kind: "alter", change: () => ({}), venue: "hyperliquid" });
    const response = await send(spoiled);
    expect([response.status, await response.text()]).toEqual([422, expect.stringMatching(/^Failed to deserialize/)]);
    expect(injection.hits).toBe(1);
    sandbox.inject({
      kind: "alter",
      text: () => {
        throw new Error("oops");
      },
    });
    const failed = await send(await borrow());
    expect([failed.status, await failed.text()]).toEqual([500, "sandbox: what a fault was to do to the answer failed: Error: oops"]);
  });

  it("alter: 5 MB of text", async () => {
    const { sandbox, send, serverTime } = await stage(transport);
    const huge = `"${"é".repeat(2_500_000)}"`;
    sandbox.inject({ kind: "alter", text: () => huge });
    expect(await (await send(await serverTime())).text()).toBe(huge);
  });

  it("duplicate: the ledger has what the venue did, and the caller the first answer", async () => {
    const { sandbox, send, borrow, updateLeverage, addMargin, done } = await stage(transport);
    sandbox.inject({ kind: "duplicate" });
    expect(await (await send(await borrow())).json()).toMatchObject({ code: "200000" });
    expect(done()).toEqual(["margin.borrow", "margin.borrow"]);
    // The nonce lets an action through once.
    expect(await (await send(await updateLeverage())).json()).toEqual({ status: "ok", response: { type: "default" } });
    expect(done().slice(2)).toEqual(["exchange.updateLeverage"]);
    expect(await (await send(await addMargin())).json()).toMatchObject({ data: { position_margin: "175" } });
    expect(done().slice(3)).toEqual(["futures.addMargin", "futures.addMargin"]);
    expect(sandbox.requests).toEqual({ total: 3, byOperation: { "kucoin margin.borrow": 1, "hyperliquid exchange.updateLeverage": 1, "coinswitch futures.addMargin": 1 } });
  });

  it("what the venue refuses stays out of the ledger under a fault too", async () => {
    const { sandbox, send, borrow, done } = await stage(transport);
    const forged = await borrow();
    sandbox.inject({ kind: "reset", when: "after" });
    await failureOf(send({ ...forged, headers: { ...forged.headers, "KC-API-SIGN": "0".repeat(43) + "=" } }));
    expect(done()).toEqual([]);
  });

  it("refuses connections, and accepts them again at the same place", async () => {
    const { sandbox, send, borrow, done } = await stage(transport);
    const { url } = sandbox;
    await sandbox.refuseConnections();
    expect(sandbox.url).toBe(url);
    expect(await failureOf(send(await borrow()))).toEqual({ name: "TypeError", message: "fetch failed", code: "ECONNREFUSED" });
    expect(sandbox.requests.total).toBe(0);
    await sandbox.acceptConnections();
    expect((await send(await borrow())).status).toBe(200);
    expect(done()).toEqual(["margin.borrow"]);
  });

  it("ends what waits when the sandbox closes or refuses connections", async () => {
    for (const end of ["close", "refuseConnections"] as const) {
      const { sandbox, send, borrow, serverTime, done } = await stage(transport);
      sandbox.inject({ kind: "no-answer", when: "before", times: 1 });
      sandbox.inject({ kind: "delay", ms: 60_000, when: "before", times: 1 });
      sandbox.inject({ kind: "delay", ms: 60_000, when: "after", times: 1 });
      const stalling = sandbox.inject({ kind: "stall" });
      const waiting = [];
      for (const prepared of [await borrow(), await borrow(), await serverTime()]) {
        waiting.push(failureOf(send(prepared)));
        await vi.waitFor(() => expect(sandbox.requests.total).toBe(waiting.length));
      }
      const stalled = readAll(await send(await serverTime()));
      expect(stalling.hits).toBe(1);
      const from = performance.now();
      await sandbox[end]();
      for (const failure of await Promise.all(waiting)) expect(failure).toMatchObject({ name: "TypeError", message: "fetch failed", code: "UND_ERR_SOCKET" });
      expect((await stalled).failed).toMatchObject({ name: "TypeError", message: "terminated" });
      expect(performance.now() - from).toBeLessThan(10_000);
      expect(done()).toEqual([]);
    }
  });
});

describe("selection", () => {
  const ask = async ({ sandbox, serverTime, send }: Stage, count: number): Promise<boolean[]> => {
    const prepared = await serverTime();
    const struck: boolean[] = [];
    for (let index = 0; index < count; index += 1) {
      const { status, body } = await send(prepared);
      await body?.cancel();
      struck.push(status === 503);
    }
    expect(sandbox.requests.byOperation["kucoin spot.getServerTime"]).toBeGreaterThanOrEqual(count);
    return struck;
  };
  const outage = { kind: "status", status: 503 } as const;

  it("by venue and operation", async () => {
    const { sandbox, send, borrow, serverTime, updateLeverage, addMargin } = await stage("in process");
    const hit = async (fault: Fault): Promise<boolean[]> => {
      const injection = sandbox.inject(fault);
      const statuses: boolean[] = [];
      for (const prepare of [borrow, serverTime, updateLeverage, addMargin]) statuses.push((await send(await prepare())).status === 503);
      expect(injection.hits).toBe(statuses.filter(Boolean).length);
      injection.remove();
      return statuses;
    };
    expect(await hit(outage)).toEqual([true, true, true, true]);
    expect(await hit({ ...outage, venue: "kucoin" })).toEqual([true, true, false, false]);
    expect(await hit({ ...outage, operation: "futures.addMargin" })).toEqual([false, false, false, true]);
    expect(await hit({ ...outage, operation: ["margin.borrow", "exchange.updateLeverage"] })).toEqual([true, false, true, false]);
    expect(await hit({ ...outage, venue: "hyperliquid", operation: "exchange.updateLeverage" })).toEqual([false, false, true, false]);
  });

  it.each(["in process", "over sockets"] as const)("tells operations of one method and path apart by host, %s", async (transport) => {
    const { sandbox } = await stage(transport);
    const kucoin = createKucoinClient({ ...sandbox.clientOptions("kucoin"), retry: false });
    const struck = sandbox.inject({ ...outage, operation: "futures.getServerTime" });
    expect(await kucoin.spot.getServerTime()).toBeTypeOf("number");
    await expect(kucoin.futures.getServerTime()).rejects.toMatchObject({ status: 503 });
    expect(struck.hits).toBe(1);
    sandbox.clearFaults();
    expect(await kucoin.futures.getServerTime()).toBeTypeOf("number");
  });

  it("strikes requests to unknown paths only without an operation", async () => {
    const { sandbox } = await stage("in process");
    const chosen = sandbox.inject({ ...outage, operation: "margin.borrow" });
    expect((await sandbox.fetch("https://api.kucoin.com/nowhere")).status).toBe(404);
    const any = sandbox.inject({ ...outage, venue: "kucoin" });
    expect((await sandbox.fetch("https://api.kucoin.com/nowhere")).status).toBe(503);
    expect([chosen.hits, any.hits]).toEqual([0, 1]);
    expect(sandbox.requests).toEqual({ total: 2, byOperation: {} });
  });

  it("skips, strikes so many times, and no more once removed", async () => {
    const at = await stage("in process");
    const injection = at.sandbox.inject({ ...outage, skip: 2, times: 3 });
    expect(await ask(at, 7)).toEqual([false, false, true, true, true, false, false]);
    expect(injection.hits).toBe(3);
    const second = at.sandbox.inject(outage);
    expect(await ask(at, 2)).toEqual([true, true]);
    second.remove();
    second.remove();
    expect(await ask(at, 2)).toEqual([false, false]);
    at.sandbox.inject(outage);
    at.sandbox.inject(outage);
    at.sandbox.clearFaults();
    expect(await ask(at, 1)).toEqual([false]);
    expect([injection.hits, second.hits]).toEqual([3, 2]);
  });

  it("the first fault that strikes wins, and later ones do not see the request", async () => {
    const { sandbox, send, serverTime } = await stage("in process");
    sandbox.inject({ kind: "status", status: 503, times: 2 });
    sandbox.inject({ kind: "status", status: 502, skip: 1 });
    const prepared = await serverTime();
    const statuses = [];
    for (let index = 0; index < 5; index += 1) statuses.push((await send(prepared)).status);
    expect(statuses).toEqual([503, 503, 200, 502, 502]);
  });

  it("keeps what was injected, whatever becomes of the object", async () => {
    const at = await stage("in process");
    const fault: Fault = { ...outage, times: 1 };
    at.sandbox.inject(fault);
    fault.times = 5;
    expect(await ask(at, 2)).toEqual([true, false]);
  });

  it("by chance: about its share, the same with the same seed, another with another", async () => {
    const run = async (options: SandboxOptions): Promise<boolean[]> => {
      const at = await stage("in process", options);
      at.sandbox.inject({ ...outage, probability: 0.3 });
      return ask(at, 2000);
    };
    const [first, again, unset, other] = [await run({ faultSeed: 7 }), await run({ faultSeed: 7 }), await run({}), await run({ faultSeed: 8 })];
    for (const struck of [first, unset, other]) {
      const share = struck.filter(Boolean).length / struck.length;
      expect(share).toBeGreaterThan(0.25);
      expect(share).toBeLessThan(0.35);
      // Without a pattern: a strike follows a strike as often as anything else.
      const follows = struck.filter((value, index) => value && struck[index - 1]).length / struck.filter(Boolean).length;
      expect(follows).toBeGreaterThan(0.2);
      expect(follows).toBeLessThan(0.4);
    }
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expect(unset).not.toEqual(first);
  });

  it("by chance: always and never, and another fault does not shift the draws", async () => {
    const at = await stage("in process");
    at.sandbox.inject({ ...outage, probability: 0 });
    expect(new Set(await ask(at, 200))).toEqual(new Set([false]));
    at.sandbox.clearFaults();
    at.sandbox.inject({ ...outage, probability: 1 });
    expect(new Set(await ask(at, 200))).toEqual(new Set([true]));

    const [alone, beside] = [await stage("in process"), await stage("in process")];
    for (const { sandbox } of [alone, beside]) sandbox.inject({ ...outage, probability: 0.5 });
    beside.sandbox.inject({ kind: "delay", ms: 0, when: "after", probability: 0.5 });
    expect(await ask(beside, 100)).toEqual(await ask(alone, 100));
  });

  it.each([
    [{ kind: "explode" }, "has no kind explode"],
    [{ kind: "constructor" }, "has no kind constructor"],
    [{ kind: "stall", venue: "acme" }, "has no venue acme"],
    [{ kind: "stall", operation: "margin.borow" }, "names margin.borow, which is no operation of any venue"],
    [{ kind: "stall", operation: ["margin.borrow", "margin.borow"] }, "names margin.borow"],
    [{ kind: "stall", venue: "hyperliquid", operation: "margin.borrow" }, "names margin.borrow, which is no operation of hyperliquid"],
    [{ kind: "stall", skip: -1 }, "has skip that is no whole number"],
    [{ kind: "stall", times: 1.5 }, "has times that is no whole number"],
    [{ kind: "stall", probability: 1.1 }, "has a probability outside of 0 to 1"],
    [{ kind: "stall", probability: Number.NaN }, "has a probability outside of 0 to 1"],
    [{ kind: "stall", when: "after" }, "of kind stall does not strike after"],
    [{ kind: "reset" }, "of kind reset needs when: before, after, during"],
    [{ kind: "no-answer", when: "during" }, "of kind no-answer does not strike during"],
    [{ kind: "delay", when: "before" }, "has ms outside"],
    [{ kind: "delay", when: "before", ms: 2 ** 31 }, "has ms outside"],
    [{ kind: "status", status: 101 }, "has a status outside"],
    [{ kind: "alter" }, "needs change or text"],
  ])("refuses %j", (fault, problem) => {
    expect(() => createSandbox().inject(fault as Fault)).toThrow(problem);
  });

  it("refuses headers that cannot travel", () => {
    expect(() => createSandbox().inject({ kind: "status", status: 302, headers: { location: "a\r\nb" } })).toThrow(TypeError);
    expect(() => createSandbox().inject({ kind: "rate-limit", retryAfter: "1\n2" })).toThrow(TypeError);
    expect(() => createSandbox().inject({ kind: "content-type", contentType: "a\nb" })).toThrow(TypeError);
  });
});

it("counts requests and keeps as much of the ledger as it is told", async () => {
  const { sandbox, send, borrow, updateLeverage, done } = await stage("in process", { keepLedger: 2 });
  for (let index = 0; index < 3; index += 1) await send(await borrow());
  await send(await updateLeverage());
  expect(done()).toEqual(["margin.borrow", "exchange.updateLeverage"]);
  expect(sandbox.requests).toEqual({ total: 4, byOperation: { "kucoin margin.borrow": 3, "hyperliquid exchange.updateLeverage": 1 } });
});
