/** The low-latency service: its host, and what the client makes of its answers, which tell a refusal by a code under any status. */
import { ContractError, createCoinswitchClient, HttpError, OutcomeUnknownError, pages, RateLimitError, ValidationError, VenueError, type ErrorReason } from "openvenue/coinswitch";
import { describe, expect, it, vi } from "vitest";
import { callerOperation } from "../../scripts/lib/views.js";
import { defaultSeed } from "../../src/sandbox/index.js";
import { callOf } from "../contract/caller.js";
import { fixturesOf, venues, WireView, type Fixture } from "../contract/fixtures.js";

const NOW = 1767225600000;
const linear = "linear";
const order = { category: linear, symbol: "BTCUSDT", side: "Buy", orderType: "Limit", qty: "0.0010", price: "50000", positionIdx: 0, orderLinkId: "my-order-1" } as const;

/** A client whose network is a spy. */
function clientWith(answer: () => Response, options: object = {}) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => answer());
  return { fetch, client: createCoinswitchClient({ ...defaultSeed.coinswitch.account, clock: () => NOW, retry: false, fetch, ...options }) };
}

const answering = (body: object, status = 200) => clientWith(() => Response.json(body, { status }));
const caught = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    (value) => expect.unreachable(`resolved to ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );

/** What becomes of the refusals among the fixtures, by case; of other names by operation and case. */
const REASONS: Record<string, ErrorReason> = {
  "invalid-key": "credentials",
  "symbol-invalid": "parameter",
  "options-not-admitted": "permission",
  "balance-too-low": "insufficient-funds",
  "duplicate-order-link-id": "duplicate",
  "wrong-position-mode": "parameter",
  "unknown-code": "unknown",
  "no-such-order": "not-found",
  "not-modified": "leverage",
  "above-the-limit": "leverage",
  "open-position": "position",
  "open-orders": "position",
  "account-type-invalid": "parameter",
  duplicate: "duplicate",
  "other-currency": "unknown",
  "invalid-signature": "signature",
  "epoch-missing": "clock",
  "bad-request": "parameter",
  "invalid-access": "signature",
  "unknown-path": "not-found",
  "invalid-value": "parameter",
  forbidden: "permission",
  "server-error-in-200": "unavailable",
};

const venue = venues.find(({ id }) => id === "coinswitch")!;
const wire = new WireView(venue);
const fixtures = [...fixturesOf(venue)].filter(([id]) => id.startsWith("hft.")).flatMap(([id, cases]) => cases.map((fixture): [string, string, Fixture] => [id, fixture.name.split("/").at(-1)!, fixture]));
const isRefusal = ({ response }: Fixture): boolean => response.status !== 200 || ((response.body as { retCode?: number }).retCode ?? 0) !== 0;

function replay(id: string, fixture: Fixture) {
  const { status, headers, text, body } = fixture.response;
  const { client, fetch } = clientWith(() => new Response(text ?? JSON.stringify(body), { status, headers: { ...headers } }));
  const caller = callerOperation(venue, venue.operations.find((operation) => operation.id === id)!);
  const group = client.hft as unknown as Record<string, (params: object) => Promise<unknown>>;
  return { call: group[id.split(".")[1]!]!(callOf(caller, wire, fixture).parameters), fetch, writes: caller.operation.node["x-retry"] !== "read" };
}

describe("recorded answers", () => {
  it.each(fixtures.filter(([, , fixture]) => !isRefusal(fixture)))("%s succeeds: %s", async (id, _name, fixture) => {
    const body = fixture.response.body as { result?: unknown };
    expect(await replay(id, fixture).call).toEqual(body.result ?? body);
  });

  it.each(fixtures.filter(([, , fixture]) => isRefusal(fixture)))("%s refused: %s", async (id, name, fixture) => {
    const { status, body, text } = fixture.response;
    const { retCode, retMsg, message } = (body ?? {}) as { retCode?: number; retMsg?: string; message?: string };
    const { call, fetch, writes } = replay(id, fixture);
    const error = await caught(call);
    expect(error).toMatchObject({ venue: "coinswitch", operation: id });
    expect(fetch).toHaveBeenCalledTimes(1);
    if (name.startsWith("too-many")) return expect(error).toBeInstanceOf(RateLimitError);
    if (status >= 500 && writes) return expect(error).toBeInstanceOf(OutcomeUnknownError);
    if (text !== undefined) return expect(error).toBeInstanceOf(HttpError);
    expect(error).toBeInstanceOf(VenueError);
    expect(error).toMatchObject({ status, code: retCode === undefined ? undefined : String(retCode), venueMessage: retMsg ?? message, reason: status >= 500 ? "unavailable" : REASONS[name] });
  });

  it("each operation has a refusal under status 200", () => {
    const refused = new Set(fixtures.filter(([, , { response }]) => response.status === 200 && ((response.body as { retCode?: number }).retCode ?? 0) !== 0).map(([id]) => id));
    expect([...refused].sort()).toEqual(venue.operations.filter(({ group }) => group === "hft").map(({ id }) => id).sort());
  });
});

describe("telling a refusal", () => {
  it.each([[10001, "10001"], ["10001", "10001"], [-2015, "-2015"]])("retCode %s is one, under status 200", async (retCode, code) => {
    const error = await caught(answering({ retCode, retMsg: "no", result: { list: [] } }).client.hft.getPositions({ category: linear }));
    expect(error).toMatchObject({ name: "VenueError", status: 200, code, venueMessage: "no" });
  });

  it.each([[0], ["0"]])("retCode %j is none", async (retCode) => {
    expect(await answering({ retCode, retMsg: "anything", result: { list: [] } }).client.hft.getPositions({ category: linear })).toEqual({ list: [] });
  });

  it("success under a status that is none is not believed", async () => {
    expect(await caught(answering({ retCode: 0, result: { list: [] } }, 500).client.hft.getPositions({ category: linear }))).toBeInstanceOf(HttpError);
  });

  it("success without a result is unusable", async () => {
    expect(await caught(answering({ retCode: 0, retMsg: "OK" }).client.hft.getPositions({ category: linear }))).toBeInstanceOf(ContractError);
  });

  it("a text alone is one, and so it is for the flat answer of the socket signature", async () => {
    for (const call of [(client: ReturnType<typeof answering>["client"]) => client.hft.getPositions({ category: linear }), (client: ReturnType<typeof answering>["client"]) => client.hft.getSocketSignature()]) {
      expect(await caught(call(answering({ message: "Invalid Access" }).client))).toMatchObject({ name: "VenueError", reason: "signature", code: undefined });
    }
  });

  it("an unknown code stays unknown whatever its text says, under status 200", async () => {
    for (const retCode of [7, 77, 777, 7777, 77777, 777777, 7777777]) {
      for (const retMsg of ["Leverage too high", "insufficient balance", "epoch"]) expect(await caught(answering({ retCode, retMsg }).client.hft.getPositions({ category: linear }))).toMatchObject({ reason: "unknown", code: String(retCode) });
    }
  });

  it("futures know no codes: a text with one beside it is still a text", async () => {
    expect(await caught(answering({ message: "Input symbol is missing" }, 422).client.futures.getPositions({ exchange: "EXCHANGE_2" }))).toMatchObject({ reason: "parameter", code: undefined });
  });
});

describe("requests", () => {
  it("go to the host of the low-latency service, numbers as plain text", async () => {
    const { client, fetch } = answering({ retCode: 0, result: { orderId: "1", orderLinkId: "my-order-1" } });
    await client.hft.placeOrder(order);
    const [url, init] = fetch.mock.calls[0]!;
    expect(url).toBe("https://dma.coinswitch.co/v5/order/create");
    expect(init.headers).toMatchObject({ "X-AUTH-EPOCH": String(NOW), "X-AUTH-APIKEY": defaultSeed.coinswitch.account.apiKey });
    expect(init.body).toBe('{"category":"linear","symbol":"BTCUSDT","side":"Buy","orderType":"Limit","qty":"0.001","price":"50000","positionIdx":0,"orderLinkId":"my-order-1"}');
  });

  it("do not go anywhere when the base URLs leave that host out", async () => {
    const { client, fetch } = clientWith(() => Response.json({}), { baseUrl: { api: "https://proxy.example" } });
    await caught(client.hft.serverTime());
    expect(fetch).not.toHaveBeenCalled();
  });

  it("a transfer's amount travels as the exact number", async () => {
    const { client, fetch } = answering({ retCode: 0, result: { txn_id: "1" } });
    await client.hft.transferFunds({ direction: "IN", amount: "123456789012345678.12345678" });
    expect(fetch.mock.calls[0]![1].body).toBe('{"direction":"IN","amount":123456789012345678.12345678}');
  });

  it.each([
    ["a limit order without a price", { ...order, price: undefined }, "price"],
    ["a symbol in lower case", { ...order, symbol: "btcusdt" }, "symbol"],
    ["a quantity of nothing", { ...order, qty: "0" }, "qty"],
    ["a position that there is none of", { ...order, positionIdx: 3 }, "positionIdx"],
    ["an id that is too long", { ...order, orderLinkId: "x".repeat(37) }, "orderLinkId"],
  ])("%s is refused before it is sent", async (_what, given, field) => {
    const { client, fetch } = answering({});
    const error = await caught(client.hft.placeOrder(given as typeof order));
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues.map((issue) => issue.field)).toEqual([field]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("pages are walked through by nextPageCursor, until it is empty or missing", async () => {
    const answers = [{ list: [1], nextPageCursor: "b%3D1" }, { list: [2], nextPageCursor: "" }].map((result) => ({ retCode: 0, result }));
    const { client, fetch } = clientWith(() => Response.json(answers.shift() ?? {}));
    const seen = [];
    for await (const page of pages(client.hft.getOrderHistory, { category: linear })) seen.push(page.list);
    expect(seen).toEqual([[1], [2]]);
    expect(fetch.mock.calls.map(([url]) => new URL(url).searchParams.get("cursor"))).toEqual([null, "b%3D1"]);
  });
});
