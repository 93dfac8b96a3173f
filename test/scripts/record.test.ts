/** `npm run record`: what it calls, what it writes and refuses to write, and that no credential is in it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createKucoinClient } from "openvenue/kucoin";
import { createSandbox, defaultSeed, type Sandbox } from "openvenue/sandbox";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { record } from "../../scripts/record.js";
import { venues, WireView, type Fixture } from "../contract/fixtures.js";
import { isSuccess, problemsOf } from "../contract/problems.js";

let folder: string;
let printed: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openvenue-record-"));
  printed = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllGlobals();
});

const run = (args: string[], environment: Record<string, string> = {}): Promise<number> => record(args, { fixtures: folder, environment, print: (line) => printed.push(line), today: "2026-11-22" });
const files = (): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json")).sort();
const read = (file: string): Fixture => ({ name: file, ...(JSON.parse(readFileSync(join(folder, file), "utf8")) as Omit<Fixture, "name">) });
const everything = (): string => files().map((file) => readFileSync(join(folder, file), "utf8")).join("\n");

/** What the contract tests would say of a fixture. */
function problems(file: string): string[] {
  const [id, name] = file.split("/");
  const venue = venues.find((candidate) => candidate.id === id)!;
  return problemsOf(venue.operations.find((operation) => operation.id === name)!, new WireView(venue), read(file));
}

const BORROW = { currency: "USDT", size: "250", timeInForce: "FOK" };

describe("from the sandbox", () => {
  it("writes what fits the spec, for every venue, and says what was replaced", { timeout: 60_000 }, async () => {
    const user = defaultSeed.hyperliquid.accounts[0]!.address;
    expect(await run(["kucoin", "margin.borrow", "margin.getBorrowHistory", "--params", JSON.stringify(BORROW), "--params", '{"currency":"USDT"}'])).toBe(0);
    expect(await run(["hyperliquid", "exchange.updateLeverage", "info.clearinghouseState", "info.l2Book", "--params", '{"asset":0,"isCross":true,"leverage":10}', "--params", JSON.stringify({ user }), "--params", '{"coin":"BTC"}', "--name", "mine"])).toBe(0);
    expect(await run(["coinswitch", "futures.getPositions", "--params", '{"exchange":"EXCHANGE_2"}'])).toBe(0);
    expect(files()).toEqual([
      "coinswitch/futures.getPositions/recorded.json",
      "hyperliquid/exchange.updateLeverage/mine.json",
      "hyperliquid/info.clearinghouseState/mine.json",
      "hyperliquid/info.l2Book/mine.json",
      "kucoin/margin.borrow/recorded.json",
      "kucoin/margin.getBorrowHistory/recorded.json",
    ]);
    expect(files().flatMap(problems)).toEqual([]);
    expect(read("kucoin/margin.borrow/recorded.json")).toMatchObject({ source: "recorded from the sandbox", date: "2026-11-22", request: { body: { currency: "USDT", timeInForce: "FOK" } } });
    expect(read("hyperliquid/exchange.updateLeverage/mine.json").note).toMatch(/^Signed for mainnet with the public test key 0x[0-9a-f]{40}\.$/);
    expect(printed).toContain("  replaced: body.size, answer.data.orderNo, answer.data.actualSize");
    const { account } = defaultSeed.kucoin;
    for (const secret of [account.apiKey, account.apiSecret, account.passphrase, defaultSeed.coinswitch.account.apiKey]) expect(everything()).not.toContain(secret);
    expect(readFileSync(join(folder, "hyperliquid/info.clearinghouseState/mine.json"), "utf8")).not.toContain(user);
  });

  it("records refusals", async () => {
    expect(await run(["kucoin", "margin.borrow", "--params", JSON.stringify({ ...BORROW, size: "99999999" })])).toBe(0);
    const fixture = read("kucoin/margin.borrow/recorded.json");
    expect(fixture.response).toMatchObject({ status: 200, body: { code: "103000" } });
    const venue = venues.find(({ id }) => id === "kucoin")!;
    expect(isSuccess(venue.operations.find(({ id }) => id === "margin.borrow")!, new WireView(venue), fixture)).toBe(false);
  });

  it("writes neither over a fixture nor the same twice", async () => {
    const call = ["kucoin", "margin.getMarginConfig"];
    expect(await run(call)).toBe(0);
    expect(await run(call)).toBe(0);
    expect(printed).toContain("kucoin margin.getMarginConfig: not written, recorded.json says the same");
    const file = join(folder, "kucoin/margin.getMarginConfig/recorded.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"status": 200', '"status": 201'));
    expect(await run(call)).toBe(1);
    expect(printed).toContain("kucoin margin.getMarginConfig: not written, recorded.json is there: give another --name, or --force");
    expect(read("kucoin/margin.getMarginConfig/recorded.json").response.status).toBe(201);
    expect(await run([...call, "--force"])).toBe(0);
    expect(read("kucoin/margin.getMarginConfig/recorded.json").response.status).toBe(200);
  });

  it("says what it cannot do", async () => {
    expect(await run(["kucoin", "margin.borrow", "--params", "{"])).toBe(1);
    expect(await run(["kucoin", "margin.borrow", "--params", '{"currency":"USDT"}'])).toBe(1);
    expect(printed[0]).toBe("kucoin margin.borrow: its --params are not JSON");
    expect(printed[1]).toMatch(/^kucoin margin.borrow: nothing came back: kucoin margin.borrow: .*size/);
    for (const args of [[], ["nowhere", "a.b"], ["kucoin"], ["kucoin", "margin.borrow", "--name", "../x"], ["kucoin", "margin.borrow", "--params", "{}", "--params", "{}"], ["kucoin", "margin.borrow", "--network", "moon"], ["kucoin", "margin.noSuch"]]) expect(await run(args)).toBe(2);
    expect(files()).toEqual([]);
  });
});

describe("live", () => {
  const seed = structuredClone(defaultSeed);
  seed.kucoin.account = { ...seed.kucoin.account, apiKey: "feedc0de12345678feedc0de", apiSecret: "my-own-secret-77aa", passphrase: "my-own-passphrase" };
  const environment = { KUCOIN_API_KEY: seed.kucoin.account.apiKey, KUCOIN_API_SECRET: seed.kucoin.account.apiSecret, KUCOIN_PASSPHRASE: seed.kucoin.account.passphrase };
  let sandbox: Sandbox;
  /** Stands for the network. */
  beforeEach(() => {
    sandbox = createSandbox({ seed, limits: true });
    vi.stubGlobal("fetch", sandbox.fetch);
  });

  it("takes credentials from the environment, and leaves none of them", async () => {
    expect(await run(["kucoin", "account.getCrossMarginAccount", "--live"], environment)).toBe(0);
    const fixture = read("kucoin/account.getCrossMarginAccount/recorded.json");
    expect(fixture).toMatchObject({ source: "recorded live", response: { status: 200, headers: { "gw-ratelimit-limit": "4000", "gw-ratelimit-reset": "29488" } } });
    expect(problems("kucoin/account.getCrossMarginAccount/recorded.json")).toEqual([]);
    for (const secret of Object.values(environment)) for (const spelling of [secret, Buffer.from(secret).toString("base64"), Buffer.from(secret).toString("hex")]) expect(everything()).not.toContain(spelling);
  });

  it("needs none for public operations, and says what is missing for others", async () => {
    expect(await run(["kucoin", "margin.getMarginConfig", "--live"])).toBe(0);
    expect(await run(["kucoin", "account.getCrossMarginAccount", "--live"])).toBe(1);
    expect(printed.at(-1)).toMatch(/nothing came back: .*apiKey/);
  });

  it("asks the venue to write only when it is told so", async () => {
    const call = ["kucoin", "margin.borrow", "--live", "--params", JSON.stringify(BORROW)];
    expect(await run(call, environment)).toBe(1);
    expect([printed, sandbox.requests.total]).toEqual([["kucoin margin.borrow: writes, and the venue is not asked to without --allow-writes"], 0]);
    expect(await run([...call, "--allow-writes"], environment)).toBe(0);
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("keeps what does not fit the spec only by force, without what the spec does not have", async () => {
    sandbox.inject({ kind: "alter", operation: "account.getCrossMarginAccount", change: (body) => ({ ...(body as object), data: { ...(body as { data: object }).data, totalAssetOfQuoteCurrency: 987654.321, newField: "kept by alice" } }) });
    const call = ["kucoin", "account.getCrossMarginAccount", "--live"];
    expect(await run(call, environment)).toBe(1);
    expect(files()).toEqual([]);
    expect(printed).toContain("kucoin account.getCrossMarginAccount: not written, it does not fit the spec");
    expect(printed).toContain("  break: answer.data.totalAssetOfQuoteCurrency must be string");
    expect(printed).toContain("  left out, the spec does not have it: answer.data.newField");
    expect(await run([...call, "--force"], environment)).toBe(0);
    expect(everything()).not.toMatch(/alice|987654|newField/);
    expect(typeof (read("kucoin/account.getCrossMarginAccount/recorded.json").response.body as { data: Record<string, unknown> }).data.totalAssetOfQuoteCurrency).toBe("number");
  });

  it("tells that there is a value which a list does not have, without the value", async () => {
    sandbox.inject({ kind: "alter", operation: "account.getCrossMarginAccount", change: (body) => ({ ...(body as object), data: { ...(body as { data: object }).data, status: "NEWS_OF_ALICE" } }) });
    expect(await run(["kucoin", "account.getCrossMarginAccount", "--live"], environment)).toBe(0);
    expect(printed).toContain("  news: answer.data.status has a value that is not known");
    expect(everything()).not.toContain("ALICE");
  });
});

describe("out of a HAR file", () => {
  async function saved(sandbox: Sandbox): Promise<string> {
    const entries: unknown[] = [];
    const kc = createKucoinClient({
      ...sandbox.clientOptions("kucoin"),
      fetch: async (url: string | URL | Request, init?: RequestInit) => {
        const answer = await fetch(url, init);
        const text = Buffer.from(await answer.clone().arrayBuffer()).toString("base64");
        const pairs = (headers: Headers): object[] => [...headers].map(([name, value]) => ({ name, value }));
        entries.push({ request: { method: init?.method ?? "GET", url: String(url), headers: pairs(new Headers(init?.headers)), ...(init?.body ? { postData: { mimeType: "application/json", text: init.body } } : {}) }, response: { status: answer.status, headers: pairs(answer.headers), content: { text, encoding: "base64" } } });
        return answer;
      },
    });
    await kc.margin.borrow({ ...BORROW, timeInForce: "FOK" });
    await kc.margin.getBorrowHistory({ currency: "USDT" });
    await kc.margin.getBorrowHistory({ currency: "USDT" });
    await kc.futures.getServerTime();
    const others = [{ request: { method: "GET", url: "https://example.com/api/v1/timestamp" }, response: { status: 200, content: { text: "{}" } } }, { request: { method: "GET", url: "https://api.kucoin.com/api/v1/made-up" }, response: { status: 200, content: { text: "{}" } } }, { request: { method: "GET", url: "https://api.kucoin.com/api/v1/timestamp" }, response: { status: 0, content: { text: "" } } }, { request: { method: "POST", url: "https://api.hyperliquid.xyz/info", postData: { text: '{"type":"exchangeStatus"}' } }, response: { status: 200, content: { text: '{"time":1,"specialStatuses":null}' } } }];
    const file = join(folder, "saved.har");
    writeFileSync(file, JSON.stringify({ log: { version: "1.2", entries: [...entries, ...others] } }));
    return file;
  }

  it("finds the operations, leaves other hosts alone and counts them", async () => {
    const sandbox = createSandbox();
    await sandbox.listen();
    const file = await saved(sandbox);
    await sandbox.close();
    expect(await run(["kucoin", "--har", file])).toBe(0);
    expect(printed[0]).toBe("8 entries: 4 to record, 2 of other hosts or pages, 1 of no operation of the spec, 1 without an answer");
    const made = ["kucoin/futures.getServerTime/recorded.json", "kucoin/margin.borrow/recorded.json", "kucoin/margin.getBorrowHistory/recorded.json"];
    expect(files()).toEqual(made);
    expect(made.flatMap(problems)).toEqual([]);
    expect(read(made[1]!).source).toBe("recorded from the sandbox");
    expect(printed.filter((line) => line.includes("says the same"))).toHaveLength(1);
    expect(everything()).not.toContain(defaultSeed.kucoin.account.apiKey);
  });

  it("takes the wanted operations only, and numbers several of one", async () => {
    const entry = (code: string): object => ({ request: { method: "GET", url: "https://api.kucoin.com/api/v1/timestamp" }, response: { status: 200, headers: [], content: { text: JSON.stringify({ code, msg: "no" }) } } });
    const other = { request: { method: "GET", url: "https://api.kucoin.com/api/v1/status" }, response: { status: 200, content: { text: "{}" } } };
    const file = join(folder, "two.har");
    writeFileSync(file, JSON.stringify({ log: { entries: [entry("400100"), entry("429000"), other] } }));
    expect(await run(["kucoin", "spot.getServerTime", "--har", file, "--name", "refused"])).toBe(0);
    expect(files()).toEqual(["kucoin/spot.getServerTime/refused-2.json", "kucoin/spot.getServerTime/refused.json"]);
    expect(read("kucoin/spot.getServerTime/refused-2.json")).toMatchObject({ source: "recorded live", response: { body: { code: "429000" } } });
    expect(existsSync(join(folder, "hyperliquid"))).toBe(false);
  });
});
