/** Walking through answers that come in pages: one style of the venues each, on a client whose answers are scripted. */
import { createKucoinClient, pages, rows } from "openvenue/kucoin";
import { describe, expect, it } from "vitest";
import { createVenueClient } from "../../src/core/client.js";
import type { Operation, Paged, Pages, VenueAdapter } from "../../src/core/types.js";

type Answer = Record<string, unknown> | unknown[];

/** A client with one read, `list.read`, whose answers are these in turn; and the queries that were sent. */
function clientOf(rule: Pages | undefined, answers: Answer[]): { read: Paged<(params?: object) => Promise<unknown>, unknown>; sent: string[] } {
  const sent: string[] = [];
  const operation: Operation = { id: "list.read", method: "GET", path: "/list", limits: [], retry: "read", check: () => true, ...(rule ? { pages: rule } : {}) };
  const adapter: VenueAdapter = { venue: { id: "test", name: "Test", servers: { mainnet: { api: "https://venue.example" } }, auth: {}, errors: [], pools: {} }, authorise: () => ({}), refusal: () => undefined };
  const fetch = (url: string): Promise<Response> => {
    sent.push(new URL(url).search);
    const answer = answers[sent.length - 1];
    return Promise.resolve(answer === undefined ? new Response("", { status: 500 }) : Response.json(answer));
  };
  const client = createVenueClient<{ list: { read: (params?: object) => Promise<unknown> } }, Record<string, never>>({ list: { read: operation } }, adapter, { fetch, retry: false }, "mainnet");
  return { read: client.list.read, sent };
}

const all = async (walk: AsyncIterable<unknown>): Promise<unknown[]> => {
  const found: unknown[] = [];
  for await (const item of walk) found.push(item);
  return found;
};

describe("pages by number", () => {
  const rule: Pages = { rows: "items", page: "currentPage", pages: "totalPage" };

  it("reads as many as the venue says, from the first, and keeps the other parameters", async () => {
    const { read, sent } = clientOf(rule, [{ totalPage: 3, items: [1, 2] }, { totalPage: 3, items: [3] }, { totalPage: 3, items: [4] }]);
    expect(await all(rows(read, { currency: "USDT" }))).toEqual([1, 2, 3, 4]);
    expect(sent).toEqual(["?currency=USDT", "?currency=USDT&currentPage=2", "?currency=USDT&currentPage=3"]);
  });

  it("begins with the page that is given", async () => {
    const { read, sent } = clientOf(rule, [{ totalPage: 3, items: [3] }, { totalPage: 3, items: [4] }]);
    expect(await all(rows(read, { currentPage: 2 }))).toEqual([3, 4]);
    expect(sent).toEqual(["?currentPage=2", "?currentPage=3"]);
  });

  it("ends at an empty page, whatever the number of pages", async () => {
    const { read, sent } = clientOf(rule, [{ totalPage: 9, items: [1] }, { totalPage: 9, items: [] }]);
    expect(await all(rows(read))).toEqual([1]);
    expect(sent).toHaveLength(2);
  });

  it("goes on to an empty page where nobody says how many there are", async () => {
    const { read, sent } = clientOf({ rows: ".", page: "p" }, [[1], [2], []]);
    expect(await all(pages(read))).toEqual([[1], [2], []]);
    expect(sent).toEqual(["", "?p=2", "?p=3"]);
  });
});

describe("pages by cursor", () => {
  it("goes on from the place that the answer tells, until there is none", async () => {
    const rule: Pages = { rows: "items", cursor: "lastId", next: "lastId" };
    for (const end of [0, null, "", undefined]) {
      const { read, sent } = clientOf(rule, [{ lastId: 7, items: [1] }, { lastId: 5, items: [2] }, { lastId: end, items: [3] }]);
      expect(await all(rows(read, { limit: 1 }))).toEqual([1, 2, 3]);
      expect(sent).toEqual(["?limit=1", "?limit=1&lastId=7", "?limit=1&lastId=5"]);
    }
  });

  it("ends at a place that does not move", async () => {
    const { read, sent } = clientOf({ rows: "items", cursor: "lastId", next: "lastId" }, [{ lastId: 7, items: [1] }, { lastId: 7, items: [1] }]);
    expect(await all(rows(read))).toEqual([1, 1]);
    expect(sent).toHaveLength(2);
  });

  it("takes the place from the last row, and ends where the venue says that there is no more", async () => {
    const { read, sent } = clientOf({ rows: "dataList", cursor: "offset", next: { row: "id" }, more: "hasMore" }, [{ hasMore: true, dataList: [{ id: 9 }, { id: 8 }] }, { hasMore: false, dataList: [{ id: 7 }] }]);
    expect(await all(rows(read))).toEqual([{ id: 9 }, { id: 8 }, { id: 7 }]);
    expect(sent).toEqual(["", "?offset=8"]);
  });
});

describe("walking", () => {
  const rule: Pages = { rows: "items", page: "currentPage", pages: "totalPage" };

  it("reads nothing before it is asked, and no page too many", async () => {
    const { read, sent } = clientOf(rule, [{ totalPage: 3, items: [1, 2] }, { totalPage: 3, items: [3] }]);
    const walk = rows(read);
    expect(sent).toHaveLength(0);
    expect(await walk.next()).toEqual({ done: false, value: 1 });
    expect(await walk.next()).toEqual({ done: false, value: 2 });
    expect(sent).toHaveLength(1);
    await walk.return();
    expect(sent).toHaveLength(1);
  });

  it("throws what a read throws, after the rows that came before", async () => {
    const { read } = clientOf(rule, [{ totalPage: 3, items: [1] }]);
    const walk = rows(read);
    expect((await walk.next()).value).toBe(1);
    await expect(walk.next()).rejects.toMatchObject({ name: "HttpError", operation: "list.read" });
  });

  it("leaves the caller's object as it is", async () => {
    const { read } = clientOf(rule, [{ totalPage: 2, items: [1] }, { totalPage: 2, items: [2] }]);
    const given = Object.freeze({ currency: "USDT" });
    expect(await all(rows(read, given))).toEqual([1, 2]);
  });

  it("refuses a method whose answers do not come in pages", async () => {
    await expect(all(pages(clientOf(undefined, []).read))).rejects.toThrow("pages wants a method of a client whose answers come in pages");
  });

  it("is typed by the method", async () => {
    const client = createKucoinClient({ fetch: () => Promise.resolve(Response.json({ code: "200000", data: { timestamp: 1, currentPage: 1, pageSize: 50, totalNum: 1, totalPage: 1, items: [{ orderNo: "a" }] } })), apiKey: "k", apiSecret: "s", passphrase: "p" });
    for await (const order of rows(client.margin.getBorrowHistory, { currency: "USDT" }, { timeoutMs: 1000 })) {
      const number: string = order.orderNo;
      // @ts-expect-error a row has no such member
      expect([number, order.nothing]).toEqual(["a", undefined]);
    }
    // @ts-expect-error the currency is needed
    await expect(rows(client.margin.getBorrowHistory, {}).next()).rejects.toThrow("currency");
    // @ts-expect-error these answers do not come in pages
    await expect(rows(client.margin.getMarginConfig).next()).rejects.toThrow("come in pages");
  });
});
