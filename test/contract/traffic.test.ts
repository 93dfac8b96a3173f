/** Recorded traffic against the specs, as users' CI checks it: what is found, what is left alone, and that no finding tells a value. */
import { assertTraffic, checkTraffic, TrafficError, type Exchange, type Har, type HarEntry, type VenueId } from "openvenue/contract";
import { createKucoinClient } from "openvenue/kucoin";
import { createSandbox } from "openvenue/sandbox";
import { describe, expect, it } from "vitest";
import { fixturesOf, venues } from "./fixtures.js";

const SECRET = "Zq7-secret-of-mine";

const CLOCK = "https://api.kucoin.com/api/v1/timestamp";
const json = (body: unknown): HarEntry["response"] => ({ status: 200, headers: [{ name: "Content-Type", value: "application/json;charset=UTF-8" }], content: { text: JSON.stringify(body) } });
const get = (url: string, response: HarEntry["response"], headers: HarEntry["request"]["headers"] = []): HarEntry => ({ request: { method: "GET", url, headers }, response });
const post = (url: string, body: unknown, response: HarEntry["response"]): HarEntry => ({ request: { method: "POST", url, postData: { text: JSON.stringify(body) } }, response });
const har = (...entries: HarEntry[]): Har => ({ log: { entries } });
const found = (traffic: Har | Exchange[]): string[] => checkTraffic(traffic).findings.map(({ venue, operation, kind, field, problem, entry }) => `${entry} ${venue} ${operation} ${kind}: ${field} ${problem}`);

it("every fixture keeps the specs; values that lists do not have are news", () => {
  const fixtures = venues.flatMap((venue) => [...fixturesOf(venue)].flatMap(([operation, cases]) => cases.map((fixture): Exchange => ({ ...fixture, venue: venue.id as VenueId, operation }))));
  const { findings, checked, ignored } = checkTraffic(fixtures);
  expect([checked, ignored]).toEqual([fixtures.length, 0]);
  expect(findings.filter(({ kind }) => kind !== "news")).toEqual([]);
  expect(findings).toContainEqual({ venue: "kucoin", operation: "account.getCrossMarginAccount", kind: "news", field: "answer.data.status", problem: "has a value that is not known", entry: "kucoin/account.getCrossMarginAccount/unknown-status" });
});

describe("HAR", () => {
  it("is read by host, method, path and body", () => {
    const { checked, ignored, findings } = checkTraffic(
      har(
        get(CLOCK, json({ code: "200000", data: 1755500201000 })),
        get("https://api-futures.kucoin.com/api/v1/timestamp", json({ code: "200000", data: 1755500201000 })),
        post("https://api.hyperliquid-testnet.xyz/info", { type: "exchangeStatus" }, json({ time: 1755500201000, specialStatuses: null })),
        get("https://coinswitch.co/trade/api/v2/time", json({ serverTime: 1755500201000 })),
      ),
    );
    expect({ checked, ignored, findings }).toEqual({ checked: 4, ignored: 0, findings: [] });
  });

  it("tells drift of answers by field, once for all rows", () => {
    const rows = [1, 2, 3].map((size) => ({ orderNo: "1", symbol: null, currency: "USDT", size, actualSize: "1", status: "SUCCESS", createdTime: 1 }));
    const history = get("https://api.kucoin.com/api/v3/margin/borrow?currency=USDT", json({ code: "200000", data: { timestamp: 1, currentPage: 1, pageSize: 50, totalNum: 3, totalPage: 1, items: rows } }));
    expect(found(har(get(CLOCK, json({ code: "200000", data: "soon" })), history))).toEqual(["0 kucoin spot.getServerTime break: answer.data must be integer", "1 kucoin margin.getBorrowHistory break: answer.data.items[].size must be string"]);
  });

  it("tells what is wrong with requests", () => {
    const done = json({ status: "ok", response: { type: "default" } });
    const action = { type: "updateLeverage", asset: "0", isCross: true, leverage: 0, [SECRET]: 1 };
    const entry = post("https://api.hyperliquid.xyz/exchange", { action, nonce: 1, signature: { r: "0x1", s: "0x1", v: 27 }, vaultAddress: null }, done);
    expect(found(har(entry))).toEqual([
      "0 hyperliquid exchange.updateLeverage break: body.action must NOT have additional properties",
      "0 hyperliquid exchange.updateLeverage break: body.action.asset must be integer",
      "0 hyperliquid exchange.updateLeverage break: body.action.leverage must be >= 1",
    ]);
    expect(found(har(post("https://api.kucoin.com/api/v1/bullet-public", { a: 1 }, json({ code: "400100", msg: "no" }))))).toEqual(["0 kucoin spot.getPublicToken break: body must not be there"]);
    expect(found(har(get(`${CLOCK}?a=1`, json({ code: "200000", data: 1 }))))).toEqual(["0 kucoin spot.getServerTime break: query must NOT have additional properties"]);
  });

  it("reads nulls of an envelope as the venue does, which is not at all", () => {
    const action = { type: "noop" };
    const signature = { r: `0x${"1".repeat(64)}`, s: `0x${"1".repeat(64)}`, v: 27 };
    const entry = (more: object): HarEntry => post("https://api.hyperliquid.xyz/exchange", { action, nonce: 1755500201000, signature, ...more }, json({ status: "ok", response: { type: "default" } }));
    expect(found(har(entry({ vaultAddress: null, expiresAfter: null })))).toEqual([]);
    expect(found(har(entry({ vaultAddress: 5 })))).not.toEqual([]);
  });

  it("holds auth headers against the spec where they are, and does not miss those that were taken out", () => {
    const answer = json({ code: "400003", msg: "KC-API-KEY not exists" });
    const url = "https://api.kucoin.com/api/v3/margin/accounts";
    expect(found(har(get(url, answer)))).toEqual([]);
    expect(found(har(get(url, answer, [{ name: "kc-api-sign", value: SECRET }])))).toContain("0 kucoin account.getCrossMarginAccount break: header.kc-api-sign must match pattern \"^[A-Za-z0-9+/]{43}=$\"");
  });

  it("reads refusals by the form that they have", () => {
    const url = "https://api.kucoin.com/api/v3/margin/accounts";
    expect(found(har(get(url, json({ code: "400003", msg: 5 }))))).toEqual(["0 kucoin account.getCrossMarginAccount break: answer.msg must be string"]);
    expect(found(har(get(CLOCK, { ...json({ code: "400003", msg: "no" }), status: 399 })))).toEqual(["0 kucoin spot.getServerTime break: status 399 is not declared"]);
  });

  it("reads bodies in base64 and under other content types", () => {
    const text = Buffer.from(JSON.stringify({ code: "200000", data: "später" })).toString("base64");
    expect(found(har(get(CLOCK, { status: 200, content: { text, encoding: "base64" } })))).toEqual(["0 kucoin spot.getServerTime break: answer.data must be integer"]);
    expect(found(har(get(CLOCK, { status: 200, headers: [{ name: "content-type", value: "text/plain" }], content: { text: '{"code":"200000","data":1}' } })))).toEqual([]);
    expect(found(har(get(CLOCK, { status: 200, headers: [{ name: "content-type", value: "text/html" }], content: { text: "<html>" } })))).toEqual(["0 kucoin spot.getServerTime break: answer must be object"]);
  });

  it("leaves alone what is not of the venues: other hosts, pages of their sites, what browsers ask by themselves, answers that were not kept", () => {
    const { checked, ignored, findings } = checkTraffic(
      har(
        get("https://www.kucoin.com/_api/currencies", json({})),
        get("https://api.kucoin.com.evil.example/api/v1/timestamp", json({})),
        get("https://coinswitch.co/pro/spot", { status: 200, content: { text: "<html>" } }),
        get("https://coinswitch.co/trade/spot", { status: 200, content: { text: "<html>" } }, [{ name: "Accept", value: "text/html,*/*" }]),
        { request: { method: "OPTIONS", url: CLOCK }, response: { status: 204 } },
        get(CLOCK, { status: 304 }),
        get(CLOCK, { status: 0, content: { text: "" } }),
        get(CLOCK, { status: 200, content: {} }),
      ),
    );
    expect({ checked, ignored, findings }).toEqual({ checked: 2, ignored: 6, findings: [] });
  });

  it("tells operations that the spec does not have, without what their paths may name", () => {
    const entries = [post("https://api.kucoin.com/api/v1/made-up", {}, json({})), post("https://api.hyperliquid.xyz/info", { type: SECRET }, json(null))];
    expect(found(har(...entries))).toEqual(["0 kucoin POST /api/v1/* unknown operation: path is no operation of the spec", "1 hyperliquid POST /info unknown operation: path is no operation of the spec"]);
  });
});

it("knows a sandbox on the loopback by the prefixes of its venues and hosts", () => {
  const at = (path: string): HarEntry => get(`http://127.0.0.1:4711${path}`, json({ code: "200000", data: "soon" }));
  expect(checkTraffic(har(at("/kucoin/api/v1/timestamp"), at("/kucoin/futures/api/v1/timestamp"), at("/elsewhere"))).findings.map(({ operation }) => operation)).toEqual(["spot.getServerTime", "futures.getServerTime"]);
});

it("never tells a value, nor a name that is the traffic's own", () => {
  const told = JSON.stringify(
    checkTraffic(
      har(
        get(`https://api.kucoin.com/api/v1/prices?base=${SECRET}&${SECRET}=1`, json({ code: "200000", data: { [SECRET]: { [SECRET]: SECRET } } }), [{ name: "KC-API-KEY", value: SECRET }]),
        get(`https://api.kucoin.com/api/v1/${SECRET}`, json({})),
        get(`https://api.kucoin.com/api/v3/margin/accounts?quoteCurrency=${SECRET}&queryType=${SECRET}`, json({ code: "200000", data: { accounts: [{ currency: { [SECRET]: 1 } }], status: SECRET } })),
      ),
    ).findings,
  );
  expect(told).toContain("answer.data.*");
  expect(told).not.toContain(SECRET);
});

describe("exchanges", () => {
  it("are placed by operation, by venue, or by what their path means anywhere", () => {
    const request = { method: "GET", path: "/api/v1/timestamp" };
    const response = { status: 200, body: { code: "200000", data: "soon" } };
    const operationsOf = (exchange: Exchange, venue?: VenueId): string[] => checkTraffic([exchange], venue ? { venue } : {}).findings.map((finding) => `${finding.venue} ${finding.operation} ${finding.entry}`);
    expect(operationsOf({ request, response })).toEqual(["kucoin spot.getServerTime 0"]);
    expect(operationsOf({ request, response, venue: "kucoin", operation: "futures.getServerTime", name: "mine" })).toEqual(["kucoin futures.getServerTime mine"]);
    expect(checkTraffic([{ request, response }], { venue: "coinswitch" })).toMatchObject({ checked: 0, ignored: 1 });
    expect(operationsOf({ request, response, operation: "spot.noSuch" }, "kucoin")).toEqual(["kucoin GET /api/v1/timestamp 0"]);
  });

  it("may be what a fetch of your own kept", async () => {
    const sandbox = createSandbox();
    const kept: Exchange[] = [];
    const kc = createKucoinClient({
      ...sandbox.clientOptions("kucoin"),
      fetch: async (url, init) => {
        const answer = await sandbox.fetch(url, init);
        kept.push({ request: { method: init?.method ?? "GET", url: String(url), headers: Object.fromEntries(new Headers(init?.headers)), ...(typeof init?.body === "string" && { text: init.body }) }, response: { status: answer.status, text: await answer.clone().text() } });
        return answer;
      },
    });
    await kc.margin.borrow({ currency: "USDT", size: "25", timeInForce: "FOK" });
    await kc.futures.modifyMarginLeverage({ symbol: "ETHUSDTM", leverage: "8" });
    expect(assertTraffic(kept)).toEqual({ findings: [], checked: kept.length, ignored: 0 });
  });
});

describe("assertTraffic", () => {
  it("throws where something breaks a spec, and says all of it", () => {
    const traffic = har(get(CLOCK, json({ code: "200000", data: "soon" })));
    expect(() => assertTraffic(traffic)).toThrow(TrafficError);
    expect(() => assertTraffic(traffic)).toThrow("the traffic breaks the specs in 1 places:\n0: kucoin spot.getServerTime: answer.data must be integer");
    expect(() => assertTraffic(har(...Array.from({ length: 25 }, () => traffic.log.entries[0]!)))).toThrow(/in 25 places:(\n\d+: .*){20}\n…$/);
  });

  it("throws where nothing was checked", () => {
    expect(() => assertTraffic(har(get("https://example.com/", json({}))))).toThrow("no exchange of a venue");
  });

  it("passes with news and unknown operations, which it returns", () => {
    const traffic = har(get(CLOCK, json({ code: "200000", data: 1 })), post("https://api.hyperliquid.xyz/info", { type: "news" }, json(null)));
    expect(assertTraffic(traffic).findings).toHaveLength(1);
  });
});
