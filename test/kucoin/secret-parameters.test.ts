/** Parameters that are secret: no error shows them, even when the venue, or a network layer, quotes what was sent. */
import { inspect } from "node:util";
import { createKucoinClient, OpenvenueError, OutcomeUnknownError } from "openvenue/kucoin";
import { describe, expect, it } from "vitest";

type Fetch = (url: string, init: RequestInit) => Promise<Response>;
const credentials = { apiKey: "key", apiSecret: "api-secret-1", passphrase: "own passphrase" };
const clientOf = (fetch: Fetch) => createKucoinClient({ ...credentials, fetch, retry: false, validate: "off" });

/** Quotes the request in every form that an echo takes. */
const quoting = (status: number, code: string): Fetch => async (url, { body }) => {
  const said = `bad request ${url} ${decodeURIComponent(url)} ${typeof body === "string" ? body : ""} ${JSON.stringify({ url, body })}`;
  return new Response(JSON.stringify({ code, msg: said }), { status, headers: { "content-type": "application/json" } });
};
const failing: Fetch = (url, { body }) => Promise.reject(new TypeError(`fetch failed for ${url} ${typeof body === "string" ? body : ""}`, { cause: Object.assign(new Error(`reset by ${url}`), { code: "ECONNRESET" }) }));

const texts = (error: unknown): string => `${inspect(error, { depth: 10, showHidden: true })}${JSON.stringify(error)}${(error as Error).stack ?? ""}`;

describe.each(["pass wörd!@#11", "abc1234", "s3cret", "p+%41 x", "a-passphrase-of-quite-some-length"])("the passphrase %j", (passphrase) => {
  const plain = [passphrase, encodeURIComponent(passphrase), JSON.stringify(passphrase).slice(1, -1)];
  const none = (error: unknown): void => {
    expect(error).toBeInstanceOf(OpenvenueError);
    for (const text of plain) expect(texts(error)).not.toContain(text);
  };

  it.each<[string, Fetch]>([["a refusal", quoting(400, "400100")], ["an outage", quoting(500, "500000")], ["a broken connection", failing]])("is not in what %s throws, in a query or in a body", async (_what, fetch) => {
    const client = clientOf(fetch);
    none(await client.account.deleteSubAccountApi({ apiKey: "67b3", subName: "sub", passphrase }).catch((error: unknown) => error));
    none(await client.account.addSubAccountApi({ subName: "sub", passphrase, remark: "note" } as never).catch((error: unknown) => error));
  });

  it("is not in what a lost write keeps, nor in what sending a prepared one throws", async () => {
    const client = clientOf(failing);
    const lost = (await client.account.deleteSubAccountApi({ apiKey: "67b3", subName: "sub", passphrase }).catch((error: unknown) => error)) as OutcomeUnknownError;
    expect(lost).toBeInstanceOf(OutcomeUnknownError);
    expect(lost.parameters).toEqual({ apiKey: "67b3", subName: "sub" });
    const prepared = await client.prepare("account.deleteSubAccountApi", { apiKey: "67b3", subName: "sub", passphrase });
    none(await client.send(prepared).catch((error: unknown) => error));
    none(await clientOf(quoting(400, "400100")).send(prepared).catch((error: unknown) => error));
  });
});

it("leaves other parameters in the venue's words", async () => {
  const error = await clientOf(quoting(400, "400100")).account.deleteSubAccountApi({ apiKey: "67b3", subName: "quoted name", passphrase: "abc1234" }).catch((cause: unknown) => cause);
  expect(String(error)).toContain("subName=quoted name&passphrase=[redacted]");
});
