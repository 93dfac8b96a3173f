/** A body that is a list: a caller gives it under a name, and it travels as it is. */
import { describe, expect, it } from "vitest";
import { createVenueClient } from "../../src/core/client.js";
import type { Operation, OperationTable, VenueAdapter } from "../../src/core/types.js";

const operation: Operation = {
  id: "trade.placeMany",
  method: "POST",
  path: "/orders/multi",
  auth: "key",
  limits: [],
  retry: "keyed",
  body: true,
  list: "orders",
  form: { orders: [{ size: "number", price: "decimal" }] },
  literals: { orders: [{ size: "number" }] },
  check: () => true,
};
const signed: string[] = [];
const adapter: VenueAdapter = {
  venue: { id: "test", name: "Test", servers: { mainnet: { api: "https://venue.example" } }, auth: { key: {} }, errors: [], pools: {} },
  authorise: ({ text }) => {
    signed.push(text);
    return {};
  },
  refusal: () => undefined,
};
interface Methods {
  trade: { placeMany(params: { orders: object[] }): Promise<unknown> };
}
interface Paths {
  "/orders/multi": { post: { requestBody: { content: { "application/json": object[] } }; responses: { 200: { content: { "application/json": unknown } } } } };
}
const clientOf = (sent: unknown[]) =>
  createVenueClient<Methods, Paths>({ trade: { placeMany: operation } } as unknown as OperationTable, adapter, { retry: false, fetch: (_url, init) => (sent.push(init.body), sent.length > 2 ? Promise.resolve(new Response("", { status: 502 })) : Promise.resolve(Response.json({}))) }, "mainnet");

describe("a list as a body", () => {
  it("is signed and sent as it is, number literals exact, by method and by path", async () => {
    const sent: unknown[] = [];
    const client = clientOf(sent);
    const orders = [{ size: "0.10", price: "5.0" }, { size: "12345678901234567.125" }];
    await client.trade.placeMany({ orders });
    await client.raw.POST("/orders/multi", { body: orders });
    expect(sent).toEqual(Array(2).fill('[{"size":0.1,"price":"5"},{"size":12345678901234567.125}]'));
    expect(signed).toEqual(sent);
    // A lost one tells its parameters by the name that the caller knows.
    await expect(client.trade.placeMany({ orders: [{ size: "1" }] })).rejects.toMatchObject({ name: "OutcomeUnknownError", parameters: { orders: [{ size: "1" }] } });
  });
});
