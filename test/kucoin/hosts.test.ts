/** Several hosts of one venue: where operations of equal method and path go, and that a record of base URLs never falls back to the venue. */
import { createHyperliquidClient } from "openvenue/hyperliquid";
import { createKucoinClient, createKucoinClientOf, ValidationError, type KucoinOptions } from "openvenue/kucoin";
import { futuresGetServerTime, modifyLeverage, spotGetServerTime } from "openvenue/kucoin/operations";
import { describe, expect, it, vi } from "vitest";

const answering = (): { fetch: (url: string, init: RequestInit) => Promise<Response>; urls: string[] } => {
  const urls: string[] = [];
  return { urls, fetch: async (url) => (urls.push(url), Response.json({ code: "200000", data: 1755500000123 })) };
};
const secrets = { apiKey: "key", apiSecret: "secret", passphrase: "phrase" };
const issueOf = (make: () => unknown): ValidationError["issues"][number] | undefined => {
  try {
    make();
  } catch (error) {
    if (error instanceof ValidationError) return error.issues[0];
    throw error;
  }
  return undefined;
};
/** A signed write on another host, with a method and path that the first host has as well. */
const table = {
  futures: { getServerTime: futuresGetServerTime, modifyLeverage: { ...modifyLeverage, id: "futures.modifyLeverage", host: "futures" } },
  margin: { modifyLeverage },
  spot: { getServerTime: spotGetServerTime },
};

describe("operations with one method and path on two hosts", () => {
  it("go to their own, by name and by path", async () => {
    const { fetch, urls } = answering();
    const client = createKucoinClient({ fetch });
    await client.spot.getServerTime();
    await client.futures.getServerTime();
    await client.raw.GET("/api/v1/timestamp");
    await client.raw.GET("//futures/api/v1/timestamp");
    expect(urls).toEqual(["https://api.kucoin.com", "https://api-futures.kucoin.com", "https://api.kucoin.com", "https://api-futures.kucoin.com"].map((origin) => `${origin}/api/v1/timestamp`));
  });

  it("are prepared for their own, and not sent to another", async () => {
    const { fetch, urls } = answering();
    const client = createKucoinClientOf(table, { ...secrets, fetch });
    const leverage = { symbol: "BTC-USDT", isIsolated: true, leverage: "5" };
    const prepared = await client.prepare("futures.modifyLeverage", leverage);
    expect(new URL(prepared.url).origin).toBe("https://api-futures.kucoin.com");
    await client.send(prepared);
    await expect(client.send({ ...prepared, operation: "margin.modifyLeverage" })).rejects.toThrow("url must begin with https://api.kucoin.com");
    expect(urls).toEqual([prepared.url]);
  });
});

describe("base URLs", () => {
  it("given as text are for the first host alone: two hosts may share a path that means two things", async () => {
    const client = createKucoinClient({ ...secrets, baseUrl: "https://proxy.example/kucoin" });
    expect((await client.prepare("spot.getServerTime")).url).toBe("https://proxy.example/kucoin/api/v1/timestamp");
    expect((await client.prepare("spot.batchCancelOrderOld")).url).toBe("https://proxy.example/kucoin/api/v1/orders");
    await expect(client.prepare("futures.cancelAllOrdersV1", { symbol: "XBTUSDTM" })).rejects.toThrow("baseUrl.futures is required");
    await expect(client.prepare("futures.getServerTime")).rejects.toThrow("baseUrl.futures is required");
  });

  it("are one for each host, by name", async () => {
    const client = createKucoinClient({ baseUrl: { api: "https://proxy.example/spot/", futures: "https://futures.example" } });
    expect((await client.prepare("spot.getServerTime")).url).toBe("https://proxy.example/spot/api/v1/timestamp");
    expect((await client.prepare("futures.getServerTime")).url).toBe("https://futures.example/api/v1/timestamp");
  });

  it("keep the sides of one proxy apart when a request is sent later", async () => {
    const { fetch, urls } = answering();
    const client = createKucoinClientOf(table, { ...secrets, fetch, baseUrl: { api: "https://proxy.example", futures: "https://proxy.example/futures" } });
    const [spot, futures] = [await client.prepare("spot.getServerTime"), await client.prepare("futures.getServerTime")];
    await client.send(futures);
    await expect(client.send({ ...futures, operation: spot.operation })).rejects.toThrow(ValidationError);
    await expect(client.send({ ...spot, operation: futures.operation })).rejects.toThrow(ValidationError);
    expect(urls).toEqual(["https://proxy.example/futures/api/v1/timestamp"]);
  });

  it("are checked each", () => {
    expect(issueOf(() => createKucoinClient({ baseUrl: { api: "https://a.example", futures: "http://b.example" } }))).toMatchObject({ field: "baseUrl.futures", rule: expect.stringContaining("must be an https URL") });
    expect(issueOf(() => createKucoinClient({ baseUrl: { futures: undefined as unknown as string } }))).toMatchObject({ field: "baseUrl.futures", rule: "must be text" });
    expect(issueOf(() => createKucoinClient({ baseUrl: { futures: "http://b.example" }, allowInsecureBaseUrl: true }))).toBeUndefined();
  });

  it("are of hosts that the venue has", () => {
    expect(issueOf(() => createKucoinClient({ baseUrl: { api: "https://a.example", spot: "https://b.example" } as KucoinOptions["baseUrl"] }))).toEqual({ field: "baseUrl.spot", rule: "is no host of this venue, which has api, futures, broker", type: "string" });
    expect(issueOf(() => createHyperliquidClient({ baseUrl: { futures: "https://b.example" } as object }))?.rule).toBe("is no host of this venue, which has api, explorer");
    for (const baseUrl of [{}, [], null, 5, new URL("https://a.example")]) expect(issueOf(() => createKucoinClient({ baseUrl: baseUrl as string })), String(baseUrl)).toMatchObject({ field: "baseUrl", rule: "must be a URL, or a record with the URLs of hosts (api, futures, broker)" });
  });

  it("are read once", async () => {
    const baseUrl: { api: string; futures?: string } = { api: "https://a.example" };
    const client = createKucoinClient({ baseUrl });
    baseUrl.futures = "https://b.example";
    await expect(client.futures.getServerTime()).rejects.toThrow("baseUrl.futures is required");
  });

  it("that are left out send nothing, and sign nothing", async () => {
    const { fetch, urls } = answering();
    const acquire = vi.fn();
    const events: string[] = [];
    const prepared = await createKucoinClientOf(table, secrets).prepare("futures.modifyLeverage", { isIsolated: false, leverage: "3" });
    // Without credentials a signature would be refused first.
    const client = createKucoinClientOf(table, { fetch, limiter: { acquire }, baseUrl: { api: "https://sandbox.example" }, onEvent: ({ type }) => events.push(type) });
    const refused = { name: "ValidationError", operation: "futures.modifyLeverage", issues: [{ field: "baseUrl.futures", rule: "is required for futures.modifyLeverage, which is on this host", type: "undefined" }] };
    await expect(client.futures.modifyLeverage({ isIsolated: false, leverage: "3" })).rejects.toMatchObject(refused);
    await expect(client.prepare("futures.modifyLeverage", { isIsolated: false, leverage: "3" })).rejects.toMatchObject(refused);
    await expect(client.send(prepared)).rejects.toMatchObject(refused);
    await expect(client.raw.GET("//futures/api/v1/timestamp")).rejects.toThrow("baseUrl.futures is required for futures.getServerTime");
    expect([urls, acquire.mock.calls, events]).toEqual([[], [], ["call", "outcome", "call", "outcome", "call", "outcome"]]);
    await client.spot.getServerTime();
    expect(urls).toEqual(["https://sandbox.example/api/v1/timestamp"]);
  });

  it("that are left out are not asked for limits or the time", async () => {
    const { fetch, urls } = answering();
    const client = createKucoinClient({ fetch, baseUrl: { futures: "https://b.example" } });
    expect((await client.limits()).map(({ limit }) => limit).sort()).toEqual(["cloudflare", "copytrading", "futures", "management", "public"]);
    await expect(client.syncClock()).rejects.toThrow("baseUrl.api is required for spot.getServerTime");
    expect(urls).toEqual([]);
  });

  it("of reads may come from infoUrl", async () => {
    const client = createHyperliquidClient({ baseUrl: { explorer: "https://explorer.example" }, infoUrl: "https://node.example" });
    expect((await client.prepare("info.meta")).url).toBe("https://node.example/info");
    expect((await client.prepare("explorer.blockDetails", { height: 1 })).url).toBe("https://explorer.example/explorer");
    await expect(client.prepare("exchange.noop")).rejects.toThrow("baseUrl.api is required");
  });
});
