/** The KuCoin simulator: what it refuses, and what its books say after each step. */
import { createHmac } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { operations } from "../../generated/kucoin/operations.js";
import type { PreparedRequest } from "../../src/core/types.js";
import { createKucoinClient, ValidationError, VenueError, type KucoinClient, type KucoinOptions } from "../../src/kucoin/index.js";
import { createSandbox, defaultSeed, type Sandbox, type Seed } from "../../src/sandbox/index.js";
import { simulateKucoin } from "../../src/sandbox/kucoin.js";
import { counterExamples, vectors, type KucoinVector } from "../vectors/kucoin.js";

const NOW = 1_790_000_000_000;
const HOUR = 3_600_000;
const { apiKey, apiSecret, passphrase, broker } = defaultSeed.kucoin.account;

interface Stage {
  sandbox: Sandbox;
  client: KucoinClient;
  /** Moves the clock of both sides. */
  wait(ms: number): void;
  clock(): number;
}

function stage(change: (seed: Seed["kucoin"]) => void = () => undefined, options: KucoinOptions = {}): Stage {
  let now = NOW;
  const clock = (): number => now;
  const seed = structuredClone(defaultSeed);
  change(seed.kucoin);
  const sandbox = createSandbox({ seed, clock });
  return { sandbox, clock, client: createKucoinClient({ ...sandbox.clientOptions("kucoin"), clock, ...options }), wait: (ms) => void (now += ms) };
}

interface Answer {
  status: number;
  body: { code: string; msg: string; data: unknown };
}

async function send(sandbox: Sandbox, { url, method, headers, body }: Omit<PreparedRequest, "operation">): Promise<Answer> {
  const response = await sandbox.fetch(url, { method, headers: headers as Record<string, string>, ...(body === undefined ? {} : { body }) });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}

const hmac = (key: string, text: string): string => createHmac("sha256", key).update(text, "utf8").digest("base64");

/** A request signed here, without the client: `signed` is the text that is signed in place of the target. */
function byHand(method: string, target: string, { body = "", signed = decodeURIComponent(target), at = NOW }: { body?: string; signed?: string; at?: number } = {}): Omit<PreparedRequest, "operation"> {
  const headers = { "KC-API-KEY": apiKey, "KC-API-TIMESTAMP": String(at), "KC-API-PASSPHRASE": hmac(apiSecret, passphrase), "KC-API-KEY-VERSION": "3", "KC-API-SIGN": hmac(apiSecret, `${at}${method}${signed}${body}`) };
  return { method, url: `https://api.kucoin.com${target}`, headers, ...(body === "" ? {} : { body }) };
}

const refusalOf = (promise: Promise<unknown>): Promise<VenueError> =>
  promise.then(
    () => Promise.reject(new Error("was not refused")),
    (error: unknown) => (error instanceof VenueError ? error : Promise.reject(error as Error)),
  );

const without = (headers: Readonly<Record<string, string>>, name: string): Record<string, string> => Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
const codeOf = async (answer: Promise<Answer>): Promise<[number, string]> => answer.then(({ status, body }) => [status, body.code]);

describe("headers", () => {
  it.each(["KC-API-KEY", "KC-API-SIGN", "KC-API-TIMESTAMP", "KC-API-PASSPHRASE"])("refuses a request without %s", async (name) => {
    const { sandbox, client } = stage();
    const prepared = await client.prepare("margin.getBorrowHistory", { currency: "USDT" });
    expect(await codeOf(send(sandbox, { ...prepared, headers: without(prepared.headers, name) }))).toEqual([400, "400001"]);
  });

  it("refuses an unknown key", async () => {
    const error = await refusalOf(stage(undefined, { apiKey: "64b0f1c2d3e4f50001a2b3c5" }).client.account.getCrossMarginAccount());
    expect(error).toMatchObject({ status: 400, code: "400003", reason: "credentials" });
  });

  it.each([-5001, 5001])("refuses a clock that is %i ms off, but not 5000", async (offset) => {
    const late = stage(undefined, { clock: () => NOW + offset, correctClock: false });
    expect(await refusalOf(late.client.account.getCrossMarginAccount())).toMatchObject({ status: 400, code: "400002", reason: "clock" });
    await stage(undefined, { clock: () => NOW + Math.sign(offset) * 5000 }).client.account.getCrossMarginAccount();
  });

  it("refuses a timestamp that is no number of ms", async () => {
    const { sandbox } = stage();
    const request = byHand("GET", "/api/v3/margin/accounts");
    expect(await codeOf(send(sandbox, { ...request, headers: { ...request.headers, "KC-API-TIMESTAMP": new Date(NOW).toISOString() } }))).toEqual([400, "400002"]);
  });

  it.each([
    ["2", "3"],
    ["3", "2"],
  ] as const)("wants version %s of such a key, and refuses %s", async (right, wrong) => {
    const { client } = stage((seed) => void (seed.account.keyVersion = right));
    await client.account.getCrossMarginAccount();
    const other = stage((seed) => void (seed.account.keyVersion = right), { keyVersion: wrong });
    expect(await refusalOf(other.client.account.getCrossMarginAccount())).toMatchObject({ code: "400009", reason: "credentials" });
  });

  it("refuses a request without version", async () => {
    const request = byHand("GET", "/api/v3/margin/accounts");
    expect(await codeOf(send(stage().sandbox, { ...request, headers: without(request.headers, "KC-API-KEY-VERSION") }))).toEqual([400, "400009"]);
  });

  it("refuses a wrong passphrase, and the right one in clear", async () => {
    expect(await refusalOf(stage(undefined, { passphrase: "pass-Phrase_2" }).client.account.getCrossMarginAccount())).toMatchObject({ status: 400, code: "400004", reason: "credentials" });
    const request = byHand("GET", "/api/v3/margin/accounts");
    expect(await codeOf(send(stage().sandbox, { ...request, headers: { ...request.headers, "KC-API-PASSPHRASE": passphrase } }))).toEqual([400, "400004"]);
  });

  it("looks at the headers before it looks at the parameters", async () => {
    const { sandbox } = stage();
    const request = byHand("POST", "/api/v3/margin/borrow", { body: '{"currency":"USDT","size":-1,"timeInForce":"FOK"}' });
    expect(await codeOf(send(sandbox, { ...request, headers: {} }))).toEqual([400, "400001"]);
    const { status, body } = await send(sandbox, request);
    expect([status, body.code]).toEqual([400, "400100"]);
    expect(body.msg).toContain("size");
  });

  it("takes a timestamp twice", async () => {
    const { client } = stage();
    const prepared = await client.prepare("account.getCrossMarginAccount");
    await client.send(prepared);
    await client.send(prepared);
  });
});

describe("signature", () => {
  it("covers every byte of the body", async () => {
    const { sandbox, client } = stage();
    const prepared = await client.prepare("margin.borrow", { currency: "USDT", size: "100", timeInForce: "FOK" });
    for (const body of [prepared.body!.replace("100", "900"), prepared.body!.replace(",", ", "), `${prepared.body!} `]) {
      expect(await send(sandbox, { ...prepared, body })).toMatchObject({ status: 400, body: { code: "400005", msg: "Invalid KC-API-SIGN" } });
    }
    expect(sandbox.ledger).toEqual([]);
    expect(await codeOf(send(sandbox, prepared))).toEqual([200, "200000"]);
  });

  it("covers the order of keys", async () => {
    const { sandbox, client } = stage();
    const prepared = await client.prepare("margin.borrow", { currency: "USDT", size: "100", timeInForce: "FOK" });
    const body = '{"timeInForce":"FOK","size":100,"currency":"USDT"}';
    expect(JSON.parse(body)).toEqual(JSON.parse(prepared.body!));
    expect(await codeOf(send(sandbox, { ...prepared, body }))).toEqual([400, "400005"]);
  });

  it("covers method, path, query and time", async () => {
    const { sandbox } = stage();
    const body = '{"currency":"USDT","size":50}';
    const repay = byHand("POST", "/api/v3/margin/repay", { body });
    expect(await codeOf(send(sandbox, { ...repay, url: "https://api.kucoin.com/api/v3/margin/borrow" }))).toEqual([400, "400005"]);
    const read = byHand("GET", "/api/v3/margin/borrow?currency=USDT&pageSize=50");
    expect(await codeOf(send(sandbox, { ...read, url: "https://api.kucoin.com/api/v3/margin/borrow?currency=USDT&pageSize=60" }))).toEqual([400, "400005"]);
    expect(await codeOf(send(sandbox, { ...read, url: "https://api.kucoin.com/api/v3/margin/borrow?pageSize=50&currency=USDT" }))).toEqual([400, "400005"]);
    expect(await codeOf(send(sandbox, { ...read, method: "POST", body: "" }))).toEqual([400, "400005"]);
    expect(await codeOf(send(sandbox, { ...read, headers: { ...read.headers, "KC-API-TIMESTAMP": String(NOW + 1) } }))).toEqual([400, "400005"]);
    expect(await codeOf(send(sandbox, read))).toEqual([200, "200000"]);
  });

  it("is refused when it is no base64 of 32 bytes", async () => {
    const { sandbox } = stage();
    const request = byHand("GET", "/api/v3/margin/accounts");
    for (const sign of [request.headers["KC-API-SIGN"]!.slice(0, -1), Buffer.from(request.headers["KC-API-SIGN"]!, "base64").toString("hex")]) {
      expect(await codeOf(send(sandbox, { ...request, headers: { ...request.headers, "KC-API-SIGN": sign } }))).toEqual([400, "400005"]);
    }
  });

  it("covers the query before URL encoding, as the client signs it", async () => {
    const { sandbox, client } = stage();
    expect(await client.margin.getBorrowHistory({ currency: "US₮&(é)+%" })).toMatchObject({ totalNum: 0 });
    const target = "/api/v3/margin/borrow?currency=US%E2%82%AE%26(%C3%A9)%2B%25";
    expect((await client.prepare("margin.getBorrowHistory", { currency: "US₮&(é)+%" })).url).toBe(`https://api.kucoin.com${target}`);
    expect(await codeOf(send(sandbox, byHand("GET", target, { signed: target })))).toEqual([400, "400005"]);
    expect(await codeOf(send(sandbox, byHand("GET", target)))).toEqual([200, "200000"]);
  });

  it("covers a space as a space; the value is refused only after that", async () => {
    const { sandbox } = stage();
    const target = "/api/v3/margin/borrow?currency=US%20DT";
    expect(await codeOf(send(sandbox, byHand("GET", target, { signed: target })))).toEqual([400, "400005"]);
    expect(await codeOf(send(sandbox, byHand("GET", target)))).toEqual([400, "400100"]);
  });

  it("is refused over a target that cannot be decoded", async () => {
    const target = "/api/v3/margin/borrow?currency=%FF";
    expect(await codeOf(send(stage().sandbox, byHand("GET", target, { signed: target })))).toEqual([400, "400005"]);
  });
});

describe("published signing vectors", () => {
  const authorise = ({ keyVersion, broker, ...vector }: KucoinVector, extra: Record<string, string> = {}): Promise<unknown> => {
    const seed = structuredClone(defaultSeed);
    seed.kucoin.account = { apiKey: vector.apiKey, apiSecret: vector.apiSecret, passphrase: vector.passphrase, keyVersion: keyVersion === "2" ? "2" : "3", ...(broker ? { broker } : {}) };
    const headers = Object.fromEntries(Object.entries({ ...vector.expectedHeaders, ...extra }).map(([name, value]) => [name.toLowerCase(), value]));
    // Only method, target, headers and text matter to the signature, so vectors of other operations serve as well.
    return simulateKucoin({ seed, clock: () => vector.timestamp }).authorise({ operation: operations.margin.borrow, network: "mainnet", method: vector.method, target: vector.url, path: {}, query: {}, headers, text: vector.body, body: undefined });
  };

  it.each(vectors.filter(({ keyVersion }) => keyVersion !== "1").map((vector) => [vector.name, vector] as const))("accepts %s", async (_name, vector) => {
    expect(await authorise(vector)).toBeUndefined();
  });

  it("refuses the signature over the encoded query and the retired key version", async () => {
    const decoded = vectors.find(({ name }) => name === "get-space-and-parentheses")!;
    expect(await authorise(decoded, counterExamples[0]!.notTheExpected)).toMatchObject({ body: { code: "400005" } });
    expect(await authorise(vectors.find(({ keyVersion }) => keyVersion === "1")!)).toMatchObject({ body: { code: "400009" } });
  });
});

describe("partner headers", () => {
  const partner = broker!;

  it("pass when the broker key signed them", async () => {
    await stage(undefined, { partner }).client.account.getCrossMarginAccount();
  });

  it.each([
    ["another key", "5d0c7b1e-2f3a-4b6d"],
    ["the API secret", apiSecret],
  ])("are refused when %s signed them", async (_name, key) => {
    const error = await refusalOf(stage(undefined, { partner: { ...partner, key } }).client.account.getCrossMarginAccount());
    expect(error).toMatchObject({ status: 400, code: "400201", reason: "signature" });
  });

  it("are refused of an unknown partner", async () => {
    const other = { ...partner, partner: "nobody" };
    expect(await refusalOf(stage(undefined, { partner: other }).client.account.getCrossMarginAccount())).toMatchObject({ code: "400200", reason: "credentials" });
    expect(await refusalOf(stage((seed) => void delete seed.account.broker, { partner }).client.account.getCrossMarginAccount())).toMatchObject({ code: "400200" });
  });

  it("are ignored unless their check is asked for, and refused unsigned when it is", async () => {
    const { sandbox, client } = stage(undefined, { partner: { ...partner, key: "wrong" } });
    const { headers, ...prepared } = await client.prepare("account.getCrossMarginAccount");
    expect(await codeOf(send(sandbox, { ...prepared, headers: without(headers, "KC-API-PARTNER-VERIFY") }))).toEqual([200, "200000"]);
    expect(await codeOf(send(sandbox, { ...prepared, headers: without(headers, "KC-API-PARTNER-SIGN") }))).toEqual([400, "400201"]);
  });
});

describe("public operations and paths", () => {
  it("tell the time and the margin settings without credentials", async () => {
    const { sandbox, wait } = stage();
    const client = createKucoinClient({ fetch: (url, init) => sandbox.fetch(url, init) });
    expect(await client.spot.getServerTime()).toBe(NOW);
    wait(1234);
    expect(await client.spot.getServerTime()).toBe(NOW + 1234);
    expect(await client.margin.getMarginConfig()).toEqual({ currencyList: ["USDT", "BTC"], maxLeverage: 5, warningDebtRatio: "0.95", liqDebtRatio: "0.97" });
  });

  it("answers an unknown path as the venue does", async () => {
    const answer = await send(stage().sandbox, { method: "GET", url: "https://api.kucoin.com/api/v9/nothing", headers: {} });
    expect(answer).toEqual({ status: 404, body: { code: "404", msg: "Not Found", retry: false, success: false } });
  });
});

type CrossAccount = Awaited<ReturnType<KucoinClient["account"]["getCrossMarginAccount"]>>;
const held = (account: CrossAccount, currency: string): CrossAccount["accounts"][number] => account.accounts.find((entry) => entry.currency === currency)!;

describe("cross margin", () => {
  it("starts with the seed's funds and debts", async () => {
    const account = await stage().client.account.getCrossMarginAccount();
    expect(account).toMatchObject({ totalAssetOfQuoteCurrency: "1100", totalLiabilityOfQuoteCurrency: "100.012", debtRatio: "0.09092", status: "EFFECTIVE" });
    // 5 times the equity of 999.988, less the assets.
    expect(held(account, "USDT")).toEqual({ currency: "USDT", total: "1100", available: "1100", hold: "0", liability: "100.012", liabilityPrincipal: "100", liabilityInterest: "0.012", maxBorrowSize: "3899.94", borrowEnabled: true, transferInEnabled: true });
    expect(held(account, "BTC")).toMatchObject({ total: "0", liability: "0", maxBorrowSize: "0.064999" });
  });

  it("values its totals in other quote currencies", async () => {
    const { client } = stage((seed) => void seed.currencies.push({ currency: "KCS", price: "12.5", dayRatio: "0.0001", borrowMinAmount: "1", borrowMaxAmount: "100" }));
    expect(await client.account.getCrossMarginAccount({ quoteCurrency: "BTC", queryType: "ALL" })).toMatchObject({ totalAssetOfQuoteCurrency: "0.01833333", totalLiabilityOfQuoteCurrency: "0.00166686" });
    expect(await client.account.getCrossMarginAccount({ quoteCurrency: "KCS" })).toMatchObject({ totalAssetOfQuoteCurrency: "88" });
    expect(await refusalOf(stage().client.account.getCrossMarginAccount({ quoteCurrency: "KCS" }))).toMatchObject({ code: "400100", reason: "parameter" });
  });

  it("borrows, shows it, repays interest first, and shows that", async () => {
    const { sandbox, client, wait } = stage((seed) => void (seed.debts = []));
    const loan = await client.margin.borrow({ currency: "USDT", size: "240", timeInForce: "FOK" });
    expect(loan).toEqual({ orderNo: expect.stringMatching(/^[0-9a-f]{24}$/) as string, actualSize: "240" });
    // 240 * 0.00024 / 24, at once.
    expect(held(await client.account.getCrossMarginAccount(), "USDT")).toMatchObject({ total: "1240", liability: "240.0024", liabilityPrincipal: "240", liabilityInterest: "0.0024" });
    expect(await client.margin.getBorrowHistory({ currency: "USDT" })).toEqual({
      timestamp: NOW,
      currentPage: 1,
      pageSize: 50,
      totalNum: 1,
      totalPage: 1,
      items: [{ orderNo: loan.orderNo, symbol: null, currency: "USDT", size: "240", actualSize: "240", status: "SUCCESS", createdTime: NOW }],
    });

    wait(1000);
    const first = await client.margin.repay({ currency: "USDT", size: "0.001" });
    expect(first).toEqual({ timestamp: NOW + 1000, orderNo: expect.not.stringMatching(loan.orderNo) as string, actualSize: "0.001" });
    expect(held(await client.account.getCrossMarginAccount(), "USDT")).toMatchObject({ total: "1239.999", liabilityPrincipal: "240", liabilityInterest: "0.0014" });
    wait(1000);
    await client.margin.repay({ currency: "USDT", size: "40.0014" });
    expect(held(await client.account.getCrossMarginAccount(), "USDT")).toMatchObject({ total: "1199.9976", liability: "200", liabilityPrincipal: "200", liabilityInterest: "0" });

    const repayments = await client.margin.getRepayHistory({ currency: "USDT" });
    expect(repayments.items).toMatchObject([
      { symbol: null, size: "40.0014", principal: "40", interest: "0.0014", status: "SUCCESS", createdTime: NOW + 2000 },
      { orderNo: first.orderNo, size: "0.001", principal: "0", interest: "0.001", createdTime: NOW + 1000 },
    ]);
    expect((await client.margin.getInterestHistory()).items).toEqual([{ currency: "USDT", dayRatio: "0.00024", interestAmount: "0.0024", createdTime: NOW }]);
    expect(sandbox.ledger.map(({ operation }) => operation)).toEqual(["margin.borrow", "margin.repay", "margin.repay"]);
  });

  it("charges interest for whole hours, a row each, on the principal", async () => {
    const { client, wait } = stage();
    wait(HOUR - 1);
    expect(held(await client.account.getCrossMarginAccount(), "USDT")).toMatchObject({ liabilityInterest: "0.012" });
    wait(1);
    expect(held(await client.account.getCrossMarginAccount(), "USDT")).toMatchObject({ liabilityInterest: "0.013" });
    wait(2 * HOUR + 5);
    // Interest bears none, and the balance is not touched.
    expect(held(await client.account.getCrossMarginAccount(), "USDT")).toMatchObject({ total: "1100", liabilityPrincipal: "100", liabilityInterest: "0.015" });
    const { items } = await client.margin.getInterestHistory({ currency: "USDT" });
    expect(items.map(({ createdTime, interestAmount }) => [createdTime - NOW, interestAmount])).toEqual([3, 2, 1].map((hour) => [hour * HOUR, "0.001"]));
  });

  it("charges the first hour of a further loan on that loan alone", async () => {
    const { client } = stage();
    await client.margin.borrow({ currency: "USDT", size: "50", timeInForce: "FOK" });
    expect((await client.margin.getInterestHistory()).items).toMatchObject([{ interestAmount: "0.0005" }]);
    expect(held(await client.account.getCrossMarginAccount(), "USDT")).toMatchObject({ liabilityPrincipal: "150", liabilityInterest: "0.0125" });
  });

  it("stops charging when the debt is paid, and starts afresh with the next", async () => {
    const { client, wait } = stage();
    await client.margin.repay({ currency: "USDT", size: "100.012" });
    wait(10 * HOUR + 1);
    expect(held(await client.account.getCrossMarginAccount(), "USDT")).toMatchObject({ total: "999.988", liability: "0" });
    await client.margin.borrow({ currency: "USDT", size: "10", timeInForce: "FOK" });
    wait(HOUR - 1);
    expect((await client.margin.getInterestHistory()).totalNum).toBe(1);
    wait(1);
    expect((await client.margin.getInterestHistory()).totalNum).toBe(2);
  });

  it("rounds interest up to eight places, so that a debt can be paid to the last digit", async () => {
    const { client } = stage();
    await client.margin.borrow({ currency: "BTC", size: "0.0001", timeInForce: "FOK" });
    expect(held(await client.account.getCrossMarginAccount(), "BTC")).toMatchObject({ liability: "0.00010001" });
  });

  it("keeps amounts exact that a float would round", async () => {
    const { client } = stage((seed) => {
      seed.cross.USDT = "90000000000000000.00000001";
      seed.debts = [];
      seed.currencies[0]!.borrowMaxAmount = "100000000000000000";
      seed.margin!.inventory = {};
      seed.currencies[0]!.dayRatio = "0";
    });
    const size = "12345678901234567.12345678";
    expect(await client.margin.borrow({ currency: "USDT", size, timeInForce: "FOK" })).toMatchObject({ actualSize: size });
    expect(held(await client.account.getCrossMarginAccount(), "USDT")).toMatchObject({ total: "102345678901234567.12345679", liabilityPrincipal: size });
  });

  it("takes a number with an exponent, and no more than eight places", async () => {
    const { sandbox } = stage((seed) => void (seed.currencies[1]!.borrowMinAmount = "0.00000001"));
    const borrow = (size: string): Promise<Answer> => send(sandbox, byHand("POST", "/api/v3/margin/borrow", { body: `{"currency":"BTC","size":${size},"timeInForce":"FOK"}` }));
    expect((await borrow("3e-8")).body.data).toMatchObject({ actualSize: "0.00000003" });
    expect((await borrow("0.00001e+2")).body.data).toMatchObject({ actualSize: "0.001" });
    for (const size of ["0.010000001", "1.5e-8", "1.0000000000000001e-3", "0.0000000100000000000000000001"]) expect((await borrow(size)).body.code).toBe("130101");
  });

  it("tells what a debt leaves to be borrowed", async () => {
    const { client } = stage();
    const error = await refusalOf(client.margin.borrow({ currency: "USDT", size: "3899.94000001", timeInForce: "FOK" }));
    expect(error).toMatchObject({ status: 200, code: "103000", reason: "borrow-limit", venueMessage: "Exceed the borrowing limit, the remaining borrowable amount is: 3899.94USDT" });
    expect((await client.margin.getBorrowHistory({ currency: "USDT" })).totalNum).toBe(0);
    expect(await client.margin.borrow({ currency: "USDT", size: "3899.94", timeInForce: "FOK" })).toMatchObject({ actualSize: "3899.94" });
  });

  it("borrows a part with IOC, and nothing when nothing is left", async () => {
    const { client } = stage((seed) => void (seed.cross.USDT = "100000"));
    // The limit of 5000 counts here, less the 100 that are owed.
    const { orderNo, actualSize } = await client.margin.borrow({ currency: "USDT", size: "6000", timeInForce: "IOC" });
    expect(actualSize).toBe("4900");
    expect((await client.margin.getBorrowHistory({ currency: "USDT", orderNo })).items).toMatchObject([{ size: "6000", actualSize: "4900", status: "SUCCESS" }]);
    const error = await refusalOf(client.margin.borrow({ currency: "USDT", size: "10", timeInForce: "IOC" }));
    expect(error).toMatchObject({ code: "103000", venueMessage: "Exceed the borrowing limit, the remaining borrowable amount is: 0USDT" });
  });

  it("cuts what may be borrowed to eight places, and has nothing for an empty account", async () => {
    const { client } = stage((seed) => void (seed.currencies[1]!.price = "70000"));
    expect(held(await client.account.getCrossMarginAccount(), "BTC").maxBorrowSize).toBe("0.05571342");
    const empty = stage((seed) => {
      seed.cross = {};
      seed.debts = [];
    });
    const account = await empty.client.account.getCrossMarginAccount();
    expect(account).toMatchObject({ totalAssetOfQuoteCurrency: "0", debtRatio: "0" });
    expect(held(account, "USDT").maxBorrowSize).toBe("0");
  });

  it("refuses to lend what the seed does not list, and less than the minimum", async () => {
    const { client } = stage((seed) => void (seed.cross.KCS = "5"));
    for (const currency of ["DOGE", "KCS"]) expect(await refusalOf(client.margin.borrow({ currency, size: "10", timeInForce: "FOK" }))).toMatchObject({ code: "130101", reason: "parameter" });
    expect(held(await client.account.getCrossMarginAccount(), "KCS")).toMatchObject({ total: "5", borrowEnabled: false, maxBorrowSize: "0" });
    expect(await refusalOf(client.margin.borrow({ currency: "USDT", size: "9.99", timeInForce: "IOC" }))).toMatchObject({ code: "130101", reason: "parameter" });
    await client.margin.borrow({ currency: "USDT", size: "10", timeInForce: "IOC" });
  });

  it("takes no more than is owed and no more than is there", async () => {
    const { sandbox, client } = stage();
    expect(await refusalOf(client.margin.repay({ currency: "USDT", size: "100.01200001" }))).toMatchObject({ code: "130101", reason: "parameter" });
    expect(await refusalOf(client.margin.repay({ currency: "DOGE", size: "1" }))).toMatchObject({ code: "130101" });
    await client.margin.borrow({ currency: "BTC", size: "0.01", timeInForce: "FOK" });
    // The account holds the borrowed 0.01 BTC only, and owes the first interest on top.
    expect(await refusalOf(client.margin.repay({ currency: "BTC", size: "0.01000005" }))).toMatchObject({ code: "130203", reason: "insufficient-funds" });
    expect((await client.margin.getRepayHistory({ currency: "BTC" })).totalNum).toBe(0);
    expect(sandbox.ledger).toHaveLength(1);
    await client.margin.repay({ currency: "BTC", size: "0.01" });
    expect(held(await client.account.getCrossMarginAccount(), "BTC")).toMatchObject({ total: "0", liability: "0.00000005", liabilityPrincipal: "0.00000005" });
  });
});

describe("isolated margin", () => {
  const pair = { isIsolated: true, symbol: "BTC-USDT" };

  it("has books of its own for each pair", async () => {
    const { client, clock } = stage((seed) => {
      seed.isolated["ETH-BTC"] = { BTC: "1" };
      seed.debts.push({ currency: "BTC", symbol: "ETH-BTC", principal: "0.05", interest: "0" });
    });
    const { orderNo } = await client.margin.borrow({ ...pair, currency: "USDT", size: "100", timeInForce: "FOK", isHf: true });
    const all = await client.account.getIsolatedMarginAccount();
    expect(all.timestamp).toBe(clock());
    // 600 of BTC, 600 USDT; 1.05 BTC in the other pair.
    expect(all).toMatchObject({ totalAssetOfQuoteCurrency: "64200", totalLiabilityOfQuoteCurrency: "3100.001" });
    expect(all.assets.map(({ symbol }) => symbol)).toEqual(["BTC-USDT", "ETH-BTC"]);
    const one = await client.account.getIsolatedMarginAccount({ symbol: "BTC-USDT", quoteCurrency: "BTC", queryType: "ISOLATED_V2" });
    expect(one).toMatchObject({ totalAssetOfQuoteCurrency: "0.02", assets: [{ symbol: "BTC-USDT", status: "EFFECTIVE", debtRatio: "0.08333416", baseAsset: { currency: "BTC", total: "0.01", liability: "0" }, quoteAsset: { currency: "USDT", total: "600", liability: "100.001" } }] });

    expect((await client.margin.getBorrowHistory({ ...pair, currency: "USDT" })).items).toMatchObject([{ orderNo, symbol: "BTC-USDT" }]);
    expect((await client.margin.getBorrowHistory({ currency: "USDT" })).items).toEqual([]);
    expect((await client.margin.getBorrowHistory({ isIsolated: true, symbol: "ETH-BTC", currency: "USDT" })).items).toEqual([]);
    expect((await client.margin.getInterestHistory(pair)).items).toEqual([{ currency: "USDT", dayRatio: "0.00024", interestAmount: "0.001", createdTime: NOW }]);
    await client.margin.repay({ ...pair, currency: "USDT", size: "100.001" });
    expect((await client.margin.getRepayHistory({ ...pair, currency: "USDT" })).items).toMatchObject([{ symbol: "BTC-USDT", principal: "100", interest: "0.001" }]);
    expect(held(await client.account.getCrossMarginAccount(), "USDT")).toMatchObject({ total: "1100", liability: "100.012" });
  });

  it("is refused without a pair: by the client before anything is sent, by the venue otherwise", async () => {
    const { sandbox, client } = stage();
    let sent = 0;
    const watched = createKucoinClient({ ...sandbox.clientOptions("kucoin"), clock: () => NOW, fetch: (url, init) => ((sent += 1), sandbox.fetch(url, init)) });
    await expect(watched.margin.borrow({ currency: "USDT", size: "10", timeInForce: "FOK", isIsolated: true } as never)).rejects.toBeInstanceOf(ValidationError);
    await expect(watched.margin.modifyLeverage({ leverage: "3", isIsolated: true } as never)).rejects.toBeInstanceOf(ValidationError);
    await expect(watched.margin.getInterestHistory({ isIsolated: true } as never)).rejects.toBeInstanceOf(ValidationError);
    expect(sent).toBe(0);
    expect(await codeOf(send(sandbox, byHand("POST", "/api/v3/margin/repay", { body: '{"currency":"USDT","size":10,"isIsolated":true}' })))).toEqual([400, "400100"]);
    expect(await codeOf(send(sandbox, byHand("GET", "/api/v3/margin/interest?isIsolated=true")))).toEqual([400, "400100"]);
    expect((await client.account.getCrossMarginAccount()).totalLiabilityOfQuoteCurrency).toBe("100.012");
  });

  it("knows its pairs and their two assets", async () => {
    const { client } = stage((seed) => void (seed.currencies.push({ ...seed.currencies[1]!, currency: "ETH" })));
    const other = { isIsolated: true, symbol: "DOGE-USDT" };
    expect(await refusalOf(client.margin.borrow({ ...other, currency: "USDT", size: "10", timeInForce: "FOK" }))).toMatchObject({ status: 200, code: "130303", reason: "market" });
    expect(await refusalOf(client.margin.repay({ ...other, currency: "USDT", size: "10" }))).toMatchObject({ code: "130303" });
    expect(await refusalOf(client.margin.modifyLeverage({ ...other, leverage: "2" }))).toMatchObject({ code: "130303" });
    expect(await refusalOf(client.margin.getBorrowHistory({ ...other, currency: "USDT" }))).toMatchObject({ code: "130303" });
    expect(await refusalOf(client.account.getIsolatedMarginAccount({ symbol: "DOGE-USDT" }))).toMatchObject({ code: "130303" });
    expect(await refusalOf(client.margin.borrow({ ...pair, currency: "ETH", size: "0.001", timeInForce: "FOK" }))).toMatchObject({ code: "130101" });
  });
});

describe("leverage", () => {
  it("is set with null, and limits what may be borrowed", async () => {
    const { sandbox, client } = stage();
    expect(await client.margin.modifyLeverage({ leverage: "2.5" })).toBeNull();
    // 2.5 times the equity of 999.988, less the assets.
    expect(held(await client.account.getCrossMarginAccount(), "USDT").maxBorrowSize).toBe("1399.97");
    expect(await refusalOf(client.margin.borrow({ currency: "USDT", size: "1400", timeInForce: "FOK" }))).toMatchObject({ code: "103000" });
    await client.margin.modifyLeverage({ leverage: "5.00" });
    expect(held(await client.account.getCrossMarginAccount(), "USDT").maxBorrowSize).toBe("3899.94");
    expect(sandbox.ledger.map(({ parameters }) => parameters)).toEqual([{ leverage: "2.5" }, { leverage: "5" }]);
  });

  it("has a maximum: one for cross margin, one for pairs", async () => {
    const { client } = stage();
    expect(await refusalOf(client.margin.modifyLeverage({ leverage: "5.01" }))).toMatchObject({ status: 200, code: "130101", reason: "parameter" });
    expect(await client.margin.modifyLeverage({ isIsolated: true, symbol: "BTC-USDT", leverage: "10" })).toBeNull();
    expect(await refusalOf(client.margin.modifyLeverage({ isIsolated: true, symbol: "BTC-USDT", leverage: "10.1" }))).toMatchObject({ code: "130101" });
  });

  it.each(["1", "1.00", "0.5", "3.123", "-2"])("refuses %s", async (leverage) => {
    const { sandbox, client } = stage();
    await expect(client.margin.modifyLeverage({ leverage })).rejects.toBeInstanceOf(ValidationError);
    expect(await codeOf(send(sandbox, byHand("POST", "/api/v3/position/update-user-leverage", { body: JSON.stringify({ leverage }) })))).toEqual([400, "400100"]);
  });

  it("may not fall below that of the debt, but may be set again as it is", async () => {
    const { client } = stage();
    await client.margin.borrow({ currency: "USDT", size: "3899.94", timeInForce: "FOK" });
    expect(await refusalOf(client.margin.modifyLeverage({ leverage: "4.99" }))).toMatchObject({ code: "130101" });
    // The first interest has put the account a little over its setting by now.
    expect(await client.margin.modifyLeverage({ leverage: "5" })).toBeNull();
    await client.margin.repay({ currency: "USDT", size: "3000" });
    expect(await client.margin.modifyLeverage({ leverage: "3" })).toBeNull();
  });
});

describe("histories", () => {
  async function loans(): Promise<Stage & { orders: string[] }> {
    const staged = stage();
    const orders: string[] = [];
    for (let index = 0; index < 25; index += 1) {
      orders.push((await staged.client.margin.borrow({ currency: index === 24 ? "BTC" : "USDT", size: index === 24 ? "0.001" : String(10 + index), timeInForce: "FOK" })).orderNo);
      staged.wait(1000);
    }
    return { ...staged, orders };
  }

  it("come newest first and page by page", async () => {
    const { client, orders } = await loans();
    const read = async (currentPage: number): Promise<unknown> => {
      const { items, ...page } = await client.margin.getBorrowHistory({ currency: "USDT", currentPage, pageSize: 10 });
      return { ...page, orders: items.map(({ orderNo }) => orderNo) };
    };
    const newest = orders.slice(0, 24).reverse();
    const envelope = { timestamp: NOW + 25_000, pageSize: 10, totalNum: 24, totalPage: 3 };
    expect(await read(1)).toEqual({ ...envelope, currentPage: 1, orders: newest.slice(0, 10) });
    expect(await read(3)).toEqual({ ...envelope, currentPage: 3, orders: newest.slice(20) });
    expect(await read(4)).toEqual({ ...envelope, currentPage: 4, orders: [] });
    expect(new Set(orders).size).toBe(25);
  });

  it("tell orders of one millisecond apart, the later one first", async () => {
    const { client } = stage();
    const orders: string[] = [];
    for (const size of ["10", "20"]) orders.push((await client.margin.borrow({ currency: "USDT", size, timeInForce: "FOK" })).orderNo);
    expect((await client.margin.getBorrowHistory({ currency: "USDT" })).items.map(({ orderNo, size }) => [orderNo, size])).toEqual([
      [orders[1], "20"],
      [orders[0], "10"],
    ]);
    expect(orders[0]).not.toBe(orders[1]);
  });

  it("are filtered by asset, order and time", async () => {
    const { client, orders } = await loans();
    expect((await client.margin.getBorrowHistory({ currency: "BTC" })).items.map(({ orderNo }) => orderNo)).toEqual([orders[24]]);
    expect((await client.margin.getBorrowHistory({ currency: "USDT", orderNo: orders[3]! })).items).toMatchObject([{ size: "13" }]);
    expect((await client.margin.getBorrowHistory({ currency: "BTC", orderNo: orders[3]! })).totalNum).toBe(0);
    const range = await client.margin.getBorrowHistory({ currency: "USDT", startTime: NOW + 2000, endTime: NOW + 4000 });
    expect(range.items.map(({ size }) => size)).toEqual(["14", "13", "12"]);
    expect(await client.margin.getInterestHistory()).toMatchObject({ totalNum: 25 });
    expect(await client.margin.getInterestHistory({ currency: "BTC" })).toMatchObject({ totalNum: 1 });
    expect(await client.margin.getRepayHistory({ currency: "USDT" })).toMatchObject({ totalNum: 0, totalPage: 0, items: [] });
  });

  it("start on 2023-03-31T16:00:00Z at the earliest", async () => {
    const start = 1_680_278_400_000;
    for (const [at, seen] of [[start - 1, 0], [start, 1]] as const) {
      const sandbox = createSandbox({ clock: () => at });
      const client = createKucoinClient({ ...sandbox.clientOptions("kucoin"), clock: () => at });
      await client.margin.borrow({ currency: "USDT", size: "10", timeInForce: "FOK" });
      expect((await client.margin.getBorrowHistory({ currency: "USDT", startTime: 0 })).totalNum).toBe(seen);
    }
  });

  it("put the hours of several assets in one order", async () => {
    const { client, wait } = stage();
    await client.margin.borrow({ currency: "BTC", size: "0.01", timeInForce: "FOK" });
    wait(2 * HOUR);
    const { items } = await client.margin.getInterestHistory();
    const times = items.map(({ createdTime }) => createdTime);
    expect(times).toEqual([2, 2, 1, 1, 0].map((hour) => NOW + hour * HOUR));
  });

  it.each(["currentPage=0", "pageSize=9", "pageSize=501", "startTime=-1"])("refuse %s", async (parameter) => {
    expect(await codeOf(send(stage().sandbox, byHand("GET", `/api/v3/margin/borrow?currency=USDT&${parameter}`)))).toEqual([400, "400100"]);
  });
});

it("has nothing to say to an operation that the spec does not have", () => {
  const simulator = simulateKucoin({ seed: defaultSeed, clock: () => NOW });
  const request = { operation: { ...operations.margin.borrow, id: "margin.other" }, network: "mainnet", method: "POST", target: "", path: {}, query: {}, headers: {}, text: "", body: undefined };
  expect(() => simulator.handle(request)).toThrow("the wire view has no answer of margin.other");
});

describe("over HTTP", () => {
  let listening: Sandbox | undefined;
  afterEach(() => listening?.close());

  it("borrows and reads", async () => {
    const sandbox = (listening = createSandbox());
    await sandbox.listen();
    const client = createKucoinClient(sandbox.clientOptions("kucoin"));
    const { orderNo } = await client.margin.borrow({ currency: "USDT", size: "12.5", timeInForce: "FOK" });
    expect((await client.margin.getBorrowHistory({ currency: "USDT", orderNo })).items).toMatchObject([{ actualSize: "12.5" }]);
    // The encoding of a query survives the way.
    expect(await client.margin.getBorrowHistory({ currency: "US₮" })).toMatchObject({ totalNum: 0 });
    expect(await refusalOf(createKucoinClient({ ...sandbox.clientOptions("kucoin"), apiSecret: "another" }).account.getCrossMarginAccount())).toMatchObject({ code: "400004" });
    expect(sandbox.ledger).toMatchObject([{ venue: "kucoin", operation: "margin.borrow", parameters: { currency: "USDT", size: 12.5, timeInForce: "FOK" } }]);
  });
});
