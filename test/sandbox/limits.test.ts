/** The venues' rate limits in the sandbox: quotas and windows of the specs or of the test, each venue's own way of counting and of refusing. */
import { createCoinswitchClient, type CoinswitchClient } from "openvenue/coinswitch";
import { createHyperliquidClient, type HyperliquidClient } from "openvenue/hyperliquid";
import { createKucoinClient, type KucoinClient, type PreparedRequest } from "openvenue/kucoin";
import { createSandbox, defaultSeed, type LimitOptions, type Sandbox } from "openvenue/sandbox";
import { afterEach, describe, expect, it } from "vitest";

const NOW = 1_767_225_600_000;
const exchange = "EXCHANGE_2";
const owner = defaultSeed.hyperliquid.accounts[0]!;
const subAccount = owner.subAccounts[0]!;

interface Stage {
  sandbox: Sandbox;
  hyperliquid: HyperliquidClient;
  kucoin: KucoinClient;
  coinswitch: CoinswitchClient;
  clock: { now: number };
  ask(prepared: PreparedRequest, change?: { url?: string; body?: string; headers?: Record<string, string> }): Promise<Answer>;
  /** How often in a row the request is let through, up to `most`. */
  count(prepared: PreparedRequest, most?: number): Promise<number>;
}

interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

let open: Sandbox | undefined;
afterEach(async () => open?.close());

function stage(limits: true | LimitOptions | undefined): Stage {
  const clock = { now: NOW };
  const sandbox = (open = createSandbox({ clock: () => clock.now, ...(limits === undefined ? {} : { limits }) }));
  const options = { clock: () => clock.now };
  const ask: Stage["ask"] = async ({ url, method, headers, body }, change = {}) => {
    const text = change.body ?? body;
    const response = await sandbox.fetch(change.url ?? url, { method, headers: { ...headers, ...change.headers }, ...(text === undefined ? {} : { body: text }) });
    const type = response.headers.get("content-type");
    return { status: response.status, headers: response.headers, body: type === "application/json" ? await response.json() : await response.text() };
  };
  return {
    sandbox,
    clock,
    hyperliquid: createHyperliquidClient({ ...sandbox.clientOptions("hyperliquid"), ...options }),
    kucoin: createKucoinClient({ ...sandbox.clientOptions("kucoin"), ...options }),
    coinswitch: createCoinswitchClient({ ...sandbox.clientOptions("coinswitch"), ...options }),
    ask,
    async count(prepared, most = 100) {
      for (let passed = 0; passed < most; passed += 1) if ((await ask(prepared)).status === 429) return passed;
      return most;
    },
  };
}

const rateHeaders = ({ headers }: Answer): (string | null)[] => ["limit", "remaining", "reset"].map((name) => headers.get(`gw-ratelimit-${name}`));

describe("Hyperliquid, per network address", () => {
  it("weighs a batch by its orders, and an answer by its items", async () => {
    const { hyperliquid, count } = stage({ hyperliquid: { ip: 10 } });
    const order = { a: 0, b: true, p: "50000", s: "0.01", r: false, t: { limit: { tif: "Gtc" as const } } };
    expect(await count(await hyperliquid.prepare("exchange.order", { orders: Array.from({ length: 45 }, () => order), grouping: "na" }))).toBe(5);
    const reading = stage({ hyperliquid: { ip: 60 } });
    const candles = (minutes: number) => reading.hyperliquid.prepare("info.candleSnapshot", { req: { coin: "BTC", interval: "1m", startTime: NOW - minutes * 60_000, endTime: NOW } });
    expect(await reading.count(await candles(100))).toBe(2);
  });

  it("counts weights over the last minute, and answers 429 with null", async () => {
    const { hyperliquid, ask, count, clock, sandbox } = stage({ hyperliquid: { ip: 100 } });
    const meta = await hyperliquid.prepare("info.meta");
    const state = await hyperliquid.prepare("info.clearinghouseState", { user: owner.address });
    expect(await count(meta)).toBe(5);
    const refused = await ask(meta);
    expect([refused.status, refused.headers.get("content-type"), refused.body]).toEqual([429, "application/json", null]);
    expect((await ask(state)).status).toBe(429);
    clock.now += 60_000;
    // Weight 2 each; what was refused has taken nothing.
    expect(await count(state)).toBe(50);
    expect(sandbox.requests.total).toBe(5 + 1 + 2 + 50 + 1);
  });

  it("slides: what was taken comes free a minute later, request by request", async () => {
    const { hyperliquid, count, clock } = stage({ hyperliquid: { ip: 100 } });
    const meta = await hyperliquid.prepare("info.meta");
    expect(await count(meta, 2)).toBe(2);
    clock.now = NOW + 30_000;
    expect(await count(meta)).toBe(3);
    clock.now = NOW + 59_999;
    expect(await count(meta)).toBe(0);
    clock.now = NOW + 60_000;
    expect(await count(meta)).toBe(2);
    clock.now = NOW + 89_999;
    expect(await count(meta)).toBe(0);
    clock.now = NOW + 90_000;
    expect(await count(meta)).toBe(3);
  });

  it("has the spec's quota when none is given, also where another one is", async () => {
    for (const limits of [true, {}, { kucoin: { spot: 1 } }] as const) {
      const { hyperliquid, count } = stage(limits);
      expect(await count(await hyperliquid.prepare("info.userRole", { user: owner.address }))).toBe(20);
    }
  });

  it("comes before everything else: shape, signature, nonce", async () => {
    const { hyperliquid, ask, clock, sandbox } = stage({ hyperliquid: { ip: 1 } });
    const action = await hyperliquid.prepare("exchange.updateLeverage", { asset: 0, isCross: true, leverage: 7 });
    // A request that breaks the spec takes its weight too.
    const shapeless = JSON.stringify({ ...(JSON.parse(action.body!) as object), nonce: "none" });
    expect((await ask(action, { body: shapeless })).status).toBe(422);
    expect((await ask(action, { body: shapeless })).status).toBe(429);
    expect((await ask(action)).status).toBe(429);
    expect(sandbox.ledger).toEqual([]);
    clock.now += 60_000;
    // Its nonce was not used up.
    expect((await ask(action)).body).toEqual({ status: "ok", response: { type: "default" } });
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("counts each network for itself", async () => {
    const { hyperliquid, ask } = stage({ hyperliquid: { ip: 20 } });
    const meta = await hyperliquid.prepare("info.meta");
    const testnet = { url: "https://api.hyperliquid-testnet.xyz/info" };
    expect([(await ask(meta)).status, (await ask(meta)).status, (await ask(meta, testnet)).status, (await ask(meta, testnet)).status]).toEqual([200, 429, 200, 429]);
  });
});

describe("Hyperliquid, per account", () => {
  const words = (sent: number, cap: number): object => ({
    status: "err",
    response: `Too many cumulative requests sent (${sent} > ${cap}) for cumulative volume traded $0.00. Place taker orders to free up 1 request per USDC traded.`,
  });

  it("refuses in the venue's words under status 200 once the budget is used up, then lets one through in 10 s", async () => {
    const { hyperliquid, ask, clock, sandbox } = stage({ hyperliquid: { address: 5 } });
    const act = () => hyperliquid.prepare("exchange.updateLeverage", { asset: 0, isCross: true, leverage: 7 });
    for (let index = 0; index < 5; index += 1) expect((await ask(await act())).body).toMatchObject({ status: "ok" });
    const refused = await act();
    const { status, body } = await ask(refused);
    expect([status, body]).toEqual([200, words(6, 5)]);
    expect(sandbox.ledger).toHaveLength(5);
    expect((await ask(await hyperliquid.prepare("info.userRateLimit", { user: owner.address }))).body).toMatchObject({ nRequestsUsed: 5, nRequestsCap: 5 });

    clock.now += 10_000;
    // The nonce of what was refused is not used up.
    expect((await ask(refused)).body).toMatchObject({ status: "ok" });
    expect((await ask(await act())).body).toEqual(words(7, 5));
    expect(sandbox.ledger).toHaveLength(6);
  });

  it("counts a sub-account apart from its master, and API wallets with their account", async () => {
    const { sandbox, ask, clock } = stage({ hyperliquid: { address: 1 } });
    const as = (wallet: `0x${string}`) => createHyperliquidClient({ ...sandbox.clientOptions("hyperliquid"), wallet, clock: () => clock.now });
    const params = { asset: 0, isCross: true, leverage: 7 };
    const master = as(owner.privateKey);
    expect((await ask(await master.prepare("exchange.updateLeverage", params))).body).toMatchObject({ status: "ok" });
    expect((await ask(await master.prepare("exchange.updateLeverage", params, { vaultAddress: subAccount.address }))).body).toMatchObject({ status: "ok" });
    expect((await ask(await as(owner.agents[0]!.privateKey).prepare("exchange.updateLeverage", params))).body).toEqual(words(2, 1));
  });

  it("tells a budget of 10,000 with and without limits", async () => {
    for (const limits of [true, undefined] as const) {
      const { hyperliquid, ask } = stage(limits);
      expect((await ask(await hyperliquid.prepare("info.userRateLimit", { user: owner.address }))).body).toMatchObject({ nRequestsCap: 10_000 });
    }
  });
});

describe("KuCoin", () => {
  it("counts a fixed window that begins with its first request, and tells", async () => {
    const { kucoin, ask, clock, sandbox } = stage({ kucoin: { spot: 100 } });
    const borrow = () => kucoin.prepare("margin.borrow", { currency: "USDT", size: "10", timeInForce: "FOK" });
    const history = () => kucoin.prepare("margin.getInterestHistory", { currency: "USDT" });
    clock.now += 12_345;
    const from = clock.now;
    expect(rateHeaders(await ask(await borrow()))).toEqual(["100", "85", "30000"]);
    clock.now = from + 10_000;
    expect(rateHeaders(await ask(await history()))).toEqual(["100", "65", "20000"]);
    clock.now = from + 29_999;
    for (const remaining of ["50", "35", "20", "5"]) expect(rateHeaders(await ask(await borrow()))).toEqual(["100", remaining, "1"]);
    const refused = await ask(await borrow());
    expect([refused.status, refused.body, ...rateHeaders(refused)]).toEqual([429, { code: "429000", msg: "Too Many Requests" }, "100", "5", "1"]);
    expect(sandbox.ledger).toHaveLength(5);
    // All at once, although most of it was taken a millisecond ago.
    clock.now = from + 30_000;
    expect(rateHeaders(await ask(await borrow()))).toEqual(["100", "85", "30000"]);
  });

  it("has the spec's quota when none is given", async () => {
    const { kucoin, count, ask } = stage(true);
    const config = await kucoin.prepare("margin.getMarginConfig");
    expect(await count(config, 200)).toBe(160);
    expect(rateHeaders(await ask(config))).toEqual(["4000", "0", "30000"]);
  });

  it("counts the account only for who has signed", async () => {
    const { kucoin, ask } = stage({ kucoin: { spot: 20 } });
    const history = await kucoin.prepare("margin.getInterestHistory", { currency: "USDT" });
    const forged = await ask(history, { headers: { "KC-API-SIGN": `${"0".repeat(43)}=` } });
    expect([forged.status, ...rateHeaders(forged)]).toEqual([400, null, null, null]);
    expect(rateHeaders(await ask(history))).toEqual(["20", "0", "30000"]);
    expect((await ask(history)).status).toBe(429);
  });

  it("tells on refusals of the venue as well", async () => {
    const { kucoin, ask } = stage({ kucoin: { spot: 100 } });
    const tooMuch = await ask(await kucoin.prepare("margin.borrow", { currency: "USDT", size: "1000000", timeInForce: "FOK" }));
    expect([tooMuch.body, ...rateHeaders(tooMuch)]).toEqual([expect.objectContaining({ code: "103000" }), "100", "85", "30000"]);
  });

  it("tells nothing on the server's time, which has a pool of its own", async () => {
    const { kucoin, ask, clock } = stage({ kucoin: { public: 6, spot: 0 } });
    const time = await kucoin.prepare("spot.getServerTime");
    for (const status of [200, 200, 429]) {
      const answer = await ask(time);
      expect([answer.status, ...rateHeaders(answer)]).toEqual([status, null, null, null]);
    }
    clock.now += 30_000;
    expect((await ask(time)).status).toBe(200);
  });

  it("blocks a network address for 30 s that goes beyond the outermost limit", async () => {
    const { kucoin, ask, clock } = stage({ kucoin: { cloudflare: 3 } });
    const borrow = () => kucoin.prepare("margin.borrow", { currency: "USDT", size: "10", timeInForce: "FOK" });
    for (let index = 0; index < 3; index += 1) expect((await ask(await borrow())).status).toBe(200);
    const blocked = await ask(await borrow());
    expect([blocked.status, blocked.headers.get("content-type"), blocked.body, ...rateHeaders(blocked)]).toEqual([429, "text/html", "<html><body>error code: 1015</body></html>", null, null, null]);
    clock.now += 29_999;
    expect((await ask(await borrow())).status).toBe(429);
    clock.now += 1;
    // Four of the account's pool, whose window has ended as well.
    expect(rateHeaders(await ask(await borrow()))).toEqual(["4000", "3985", "30000"]);
  });

  it("tells over sockets too", async () => {
    const { sandbox, clock } = stage({ kucoin: { spot: 20 } });
    await sandbox.listen();
    const { url, headers } = await createKucoinClient({ ...sandbox.clientOptions("kucoin"), clock: () => clock.now }).prepare("margin.getInterestHistory", { currency: "USDT" });
    const answers = [await fetch(url, { headers }), await fetch(url, { headers })];
    expect(answers.map(({ status }) => status)).toEqual([200, 429]);
    expect(answers.map((answer) => answer.headers.get("gw-ratelimit-remaining"))).toEqual(["0", "0"]);
  });
});

describe("CoinSwitch PRO", () => {
  it("counts each operation over the last minute, and says so in a message", async () => {
    const { coinswitch, ask, count, clock, sandbox } = stage({ coinswitch: { "futures.updateLeverage": 2 } });
    const update = () => coinswitch.prepare("futures.updateLeverage", { symbol: "BTCUSDT", exchange, leverage: 3 });
    expect((await ask(await update())).status).toBe(200);
    clock.now += 20_000;
    expect((await ask(await update())).status).toBe(200);
    const refused = await ask(await update());
    expect([refused.status, refused.headers.get("content-type"), refused.body]).toEqual([429, "application/json", { message: "Too many requests" }]);
    expect(sandbox.ledger).toHaveLength(2);
    expect((await ask(await coinswitch.prepare("futures.getLeverage", { symbol: "BTCUSDT", exchange }))).status).toBe(200);
    clock.now = NOW + 60_000;
    expect(await count(await update())).toBe(1);
  });

  it("has the spec's quotas when none is given, and none where the spec has none", async () => {
    const { coinswitch, count } = stage(true);
    expect(await count(await coinswitch.prepare("futures.addMargin", { symbol: "ETHUSDT", exchange, margin: "1" }))).toBe(10);
    expect(await count(await coinswitch.prepare("futures.getLeverage", { symbol: "BTCUSDT", exchange }))).toBe(20);
    expect(await count(await coinswitch.prepare("spot.serverTime"), 500)).toBe(500);
  });
});

it("without limits nothing is counted or told", async () => {
  const { coinswitch, kucoin, count, ask } = stage(undefined);
  expect(await count(await coinswitch.prepare("futures.getLeverage", { symbol: "BTCUSDT", exchange }))).toBe(100);
  expect(rateHeaders(await ask(await kucoin.prepare("margin.getInterestHistory", { currency: "USDT" })))).toEqual([null, null, null]);
});

it("a shifted clock opens no window", async () => {
  const { hyperliquid, ask, sandbox } = stage({ hyperliquid: { ip: 20 } });
  const meta = await hyperliquid.prepare("info.meta");
  expect((await ask(meta)).status).toBe(200);
  sandbox.shiftClock(3_600_000);
  expect((await ask(meta)).status).toBe(429);
});

it.each([
  [{ acme: { ip: 1 } }, "limits has no venue acme"],
  [{ hyperliquid: { spot: 1 } }, "limits.hyperliquid has no spot, only ip, address"],
  [{ coinswitch: { "spot.serverTime": 1 } }, "limits.coinswitch has no spot.serverTime"],
  [{ kucoin: { spot: -1 } }, "limits.kucoin.spot must be a whole number"],
  [{ kucoin: { spot: 1.5 } }, "limits.kucoin.spot must be a whole number"],
])("refuses %j", (limits, problem) => {
  expect(() => createSandbox({ limits: limits as LimitOptions })).toThrow(problem);
});

it("strikes and limits go together: what a fault keeps from the venue takes nothing", async () => {
  const { kucoin, ask, sandbox } = stage({ kucoin: { spot: 100 } });
  const history = await kucoin.prepare("margin.getInterestHistory", { currency: "USDT" });
  sandbox.inject({ kind: "rate-limit", times: 1 });
  sandbox.inject({ kind: "duplicate", times: 1 });
  expect((await ask(history)).status).toBe(429);
  expect(rateHeaders(await ask(history))).toEqual(["100", "80", "30000"]);
  expect(rateHeaders(await ask(history))).toEqual(["100", "40", "30000"]);
});
