/** What tells the kinds of actions apart: what each takes as options, what signing fills, which key may sign. */
import { CredentialsError, createHyperliquidClient, ValidationError } from "openvenue/hyperliquid";
import { operations } from "openvenue/hyperliquid/operations";
import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import type { Operation } from "../../src/core/types.js";

const KEY = "0x0123456789012345678901234567890123456789012345678901234567890123";
const VAULT = "0x1719884eb866cb12b2287399b15f7db5e7d775ea";
const NONCE = 1687816341423;
const rows = Object.values(operations.exchange) as Operation[];

interface Body {
  action: Record<string, unknown>;
  nonce: number;
  vaultAddress?: string;
  expiresAfter?: number;
}

function signing(): { wallet: { address: string; signDigest: (digest: Uint8Array) => string }; asked: () => number } {
  let asked = 0;
  return { wallet: { address: VAULT, signDigest: () => ((asked += 1), `0x${"1".repeat(128)}1b`) }, asked: () => asked };
}

async function bodyOf(client: ReturnType<typeof createHyperliquidClient>, operation: string, parameters: object, options: object = { nonce: NONCE }): Promise<Body> {
  const prepare = client.prepare as unknown as (operation: string, parameters: object, options: object) => Promise<{ body: string }>;
  return JSON.parse((await prepare(operation, parameters, options)).body) as Body;
}

describe("options", () => {
  const SENT = { destination: VAULT, amount: "1" };
  const CREATED = { name: "hedge" };

  it("are those of the venue, by kind", () => {
    const kinds = Object.fromEntries(rows.map(({ auth, options }) => [auth, options]));
    expect(kinds).toEqual({
      l1: ["nonce", "vaultAddress", "expiresAfter"],
      l1Own: ["nonce", "expiresAfter"],
      user: ["nonce", "signatureChainId"],
      multiSig: ["nonce", "vaultAddress", "expiresAfter", "signatureChainId"],
    });
    const acting = rows.filter(({ auth }) => auth === "l1").map(({ id }) => id.replace("exchange.", ""));
    expect(acting.sort()).toEqual(["batchModify", "borrowLend", "cancel", "cancelByCloid", "modify", "order", "scheduleCancel", "topUpIsolatedOnlyMargin", "twapCancel", "twapOrder", "updateIsolatedMargin", "updateLeverage"]);
  });

  it.each([
    ["exchange.createSubAccount", CREATED, { vaultAddress: VAULT }],
    ["exchange.createSubAccount", CREATED, { signatureChainId: "0x1" }],
    ["exchange.usdSend", SENT, { vaultAddress: VAULT }],
    ["exchange.usdSend", SENT, { expiresAfter: NONCE }],
    ["exchange.updateLeverage", { asset: 0, isCross: true, leverage: 1 }, { signatureChainId: "0x1" }],
    ["exchange.usdSend", SENT, { signatureChainId: "42161" }],
    ["exchange.usdSend", SENT, { signatureChainId: "0x0" }],
    ["exchange.usdSend", SENT, { signatureChainId: 42161 }],
  ])("are refused before anything is signed: %s %j %j", async (operation, parameters, options) => {
    const { wallet, asked } = signing();
    for (const validate of ["error", "off"] as const) {
      const client = createHyperliquidClient({ wallet, checkSigner: false, validate });
      await expect(bodyOf(client, operation, parameters, options)).rejects.toThrow(ValidationError);
    }
    expect(asked()).toBe(0);
  });

  it("of the client go to those actions only that take them", async () => {
    const client = createHyperliquidClient({ wallet: KEY, vaultAddress: VAULT, expiresAfter: () => NONCE + 1, signatureChainId: "0xa4b1" });
    expect(await bodyOf(client, "exchange.cancel", { cancels: [{ a: 0, o: 1 }] })).toMatchObject({ vaultAddress: VAULT, expiresAfter: NONCE + 1 });
    const own = await bodyOf(client, "exchange.createSubAccount", CREATED);
    expect(own).toMatchObject({ expiresAfter: NONCE + 1 });
    expect(own).not.toHaveProperty("vaultAddress");
    const user = await bodyOf(client, "exchange.usdSend", SENT);
    expect(Object.keys(user).sort()).toEqual(["action", "nonce", "signature"]);
    expect(user.action.signatureChainId).toBe("0xa4b1");
  });

  it("of the client are checked when it is made", () => {
    expect(() => createHyperliquidClient({ wallet: KEY, signatureChainId: "arbitrum" })).toThrow(/signatureChainId must be a chain id in hex/);
  });
});

describe("what signing fills", () => {
  it("is the nonce inside as outside, the network, and the chain", async () => {
    for (const [network, chain] of [["mainnet", "Mainnet"], ["testnet", "Testnet"]] as const) {
      const client = createHyperliquidClient({ wallet: KEY, network, clock: () => NONCE });
      const send = await bodyOf(client, "exchange.usdSend", { destination: VAULT, amount: "1" }, {});
      expect(send.action).toEqual({ type: "usdSend", signatureChainId: "0x66eee", hyperliquidChain: chain, destination: VAULT, amount: "1", time: send.nonce });
      const vault = await bodyOf(client, "exchange.createVault", { name: "abc", description: "0123456789", initialUsd: 100000000 }, {});
      expect(vault.action.nonce).toBe(vault.nonce);
      expect(vault.nonce).toBeGreaterThan(send.nonce);
    }
  });

  it("cannot be given", async () => {
    const client = createHyperliquidClient({ wallet: KEY });
    for (const [name, value] of Object.entries({ type: "usdSend", hyperliquidChain: "Mainnet", signatureChainId: "0x1", time: 1 })) {
      await expect(bodyOf(client, "exchange.usdSend", { destination: VAULT, amount: "1", [name]: value })).rejects.toThrow(`${name} is not a parameter of this operation`);
    }
  });

  it("leaves an unnamed wallet without a name, and signs an empty one", async () => {
    const { vectors } = JSON.parse(readFileSync(new URL("../vectors/hyperliquid-vectors.json", import.meta.url), "utf8")) as { vectors: { name: string; action: Record<string, unknown>; nonce: number; r: string; s: string; v: number; privateKey: string }[] };
    const vector = vectors.find(({ name }) => name.startsWith("approveAgent unnamed"))!;
    const client = createHyperliquidClient({ wallet: vector.privateKey, network: "testnet", signatureChainId: vector.action.signatureChainId as string });
    const body = await bodyOf(client, "exchange.approveAgent", { agentAddress: vector.action.agentAddress }, { nonce: vector.nonce });
    const { agentName: _, ...action } = vector.action;
    const half = (text: string): string => `0x${text.slice(2).padStart(64, "0")}`;
    expect(body).toEqual({ action, nonce: vector.nonce, signature: { r: half(vector.r), s: half(vector.s), v: vector.v } });
  });
});

/** Every vector of actions that the client can send, through the client. */
describe("vectors through the client", () => {
  const { vectors } = JSON.parse(readFileSync(new URL("../vectors/hyperliquid-vectors.json", import.meta.url), "utf8")) as {
    vectors: { name: string; privateKey: string; action: Record<string, unknown>; nonce: number; vaultAddress: string | null; expiresAfter: number | null; isMainnet: boolean; r: string; s: string; v: number }[];
  };
  const sendable = vectors.flatMap((vector) => {
    const row = rows.find(({ fixed, form }) => Object.entries(fixed ?? {}).every(([name, value]) => vector.action[name] === value) && Object.keys(vector.action).every((name) => name in (form ?? {})));
    return row ? [{ row, ...vector }] : [];
  });

  it("are all but the four of the official suite's dummy action", () => expect([vectors.length, sendable.length]).toEqual([54, 50]));

  it.each(sendable.map((vector) => [vector.name, vector] as const))("%s", async (_name, { row, privateKey, action, nonce, vaultAddress, expiresAfter, isMainnet, r, s, v }) => {
    const client = createHyperliquidClient({ wallet: privateKey, network: isMainnet ? "mainnet" : "testnet" });
    const given = Object.fromEntries(Object.entries(action).filter(([name, value]) => !(name in (row.fixed ?? {})) && !(name in (row.filled ?? {})) && !(name === "agentName" && value === "")));
    const options = { nonce, ...(vaultAddress && { vaultAddress }), ...(expiresAfter !== null && { expiresAfter }), ...(row.options?.includes("signatureChainId") && { signatureChainId: action.signatureChainId }) };
    const body = (await bodyOf(client, row.id, given, options)) as Body & { signature: unknown };
    const half = (text: string): string => `0x${text.slice(2).padStart(64, "0")}`;
    expect(body.signature).toEqual({ r: half(r), s: half(s), v });
  });
});

describe("what is wrong", () => {
  const client = createHyperliquidClient({ wallet: KEY });
  const order = { a: 0, b: true, p: "1", s: "10", r: false, t: { limit: { tif: "Gtc" } } };
  const problemWith = async (operation: string, parameters: object): Promise<string> => bodyOf(client, operation, parameters).then(() => "nothing", (error: unknown) => (error as Error).message.replace(/^.*?: /, ""));

  it.each([
    [{ ...order, t: {} }, "orders[0].t must have limit or trigger (got object)"],
    [{ ...order, t: { limit: { tif: "GTC" } } }, "orders[0].t.limit.tif must be one of Gtc, Ioc, Alo, FrontendMarket (got string)"],
    [{ ...order, t: { trigger: { isMarket: true, triggerPx: 5, tpsl: "tp" } } }, "orders[0].t.trigger.triggerPx must be string (got number)"],
    [{ ...order, t: { trigger: { isMarket: 1, triggerPx: 5, tpsl: "tp" } } }, "orders[0].t.trigger.isMarket must be boolean (got number); orders[0].t.trigger.triggerPx must be string (got number)"],
    [{ ...order, t: "limit" }, "orders[0].t must have one of the shapes that are allowed here (got string)"],
    [{ ...order, s: "0.000" }, "orders[0].r must be true (got boolean)"],
    [{ ...order, c: "0x12" }, "orders[0].c must be 0x and 32 hex digits (got string)"],
  ])("in an order of several shapes is told within the shape that it comes closest to: %j", async (bad, problem) => {
    expect(await problemWith("exchange.order", { orders: [bad], grouping: "na" })).toBe(problem);
  });

  it("is told of each order by itself", async () => {
    const orders = Array.from({ length: 11 }, (_, place) => (place === 1 || place === 10 ? { ...order, t: place === 1 ? {} : { limit: { tif: "GTC" } } } : order));
    expect(await problemWith("exchange.order", { orders, grouping: "na" })).toBe("orders[1].t must have limit or trigger (got object); orders[10].t.limit.tif must be one of Gtc, Ioc, Alo, FrontendMarket (got string)");
    const reversed = orders.map(({ t, ...rest }, place) => ({ ...rest, t: place === 1 ? orders[10]!.t : place === 10 ? orders[1]!.t : t }));
    expect(await problemWith("exchange.order", { orders: reversed, grouping: "na" })).toMatch(/orders\[1\]\.t\.limit\.tif .*orders\[10\]\.t must have limit or trigger/);
  });

  it("within a pair is told in the rule's words", async () => {
    const setOracle = { dex: "abc", oraclePxs: [["abc:X", "1e5"]], markPxs: [], externalPerpPxs: [] };
    expect(await problemWith("exchange.perpDeploySetOracle", { setOracle })).toMatch(/^setOracle\.oraclePxs\[0\]\[1\] must be a (positive )?decimal string/);
  });
});

describe("limits", () => {
  const trade = { coin: "BTC", side: "B", px: "1.0", sz: "1.0", time: NONCE, hash: `0x${"0".repeat(64)}`, tid: 1, users: [VAULT, VAULT] };
  const answering = (body: unknown) => createHyperliquidClient({ wallet: KEY, fetch: async () => new Response(JSON.stringify(body), { headers: { "content-type": "application/json" } }) });
  const used = async (client: ReturnType<typeof answering>): Promise<Record<string, number>> => Object.fromEntries((await client.limits()).map(({ limit, used: units }) => [limit, units]).reverse());

  it("count what an answer brings beyond its call", async () => {
    const client = answering(Array(45).fill(trade));
    await client.info.recentTrades({ coin: "BTC" });
    expect((await used(client)).ip).toBe(20 + 3);
  });

  it("count the orders of a batch, prepared before or not", async () => {
    const client = answering({ status: "ok", response: { type: "order", data: { statuses: [] } } });
    const order = { a: 0, b: true, p: "1", s: "10", r: false, t: { limit: { tif: "Gtc" as const } } };
    const batch = { orders: Array(45).fill(order) as (typeof order)[], grouping: "na" as const };
    await client.exchange.order(batch);
    expect(await used(client)).toMatchObject({ ip: 2, address: 45 });
    await client.send(await client.prepare("exchange.order", batch));
    expect(await used(client)).toMatchObject({ ip: 4, address: 90 });
  });
});

describe("hosts", () => {
  it("are the venue's own for actions and the explorer, and infoUrl for reads", async () => {
    const client = createHyperliquidClient({ wallet: KEY, network: "testnet", infoUrl: "https://node.example.com" });
    expect((await client.prepare("info.meta")).url).toBe("https://node.example.com/info");
    expect((await client.prepare("explorer.blockDetails", { height: 1 })).url).toBe("https://rpc.hyperliquid-testnet.xyz/explorer");
    expect((await client.prepare("exchange.noop")).url).toBe("https://api.hyperliquid-testnet.xyz/exchange");
  });

  it("are named by paths, but for the first", async () => {
    const fetch = vi.fn(async () => new Response('{"type":"blockDetails","blockDetails":{"height":1}}'));
    const client = createHyperliquidClient({ fetch });
    const { data } = await client.raw.POST("//explorer/explorer#blockDetails", { body: { height: 1 } });
    expect(data).toEqual({ type: "blockDetails", blockDetails: { height: 1 } });
    expect(fetch).toHaveBeenCalledWith("https://rpc.hyperliquid.xyz/explorer", expect.objectContaining({ body: '{"type":"blockDetails","height":1}' }));
    await expect(client.raw.POST("/explorer#blockDetails" as "//explorer/explorer#blockDetails", { body: { height: 1 } })).rejects.toThrow("has no operation POST /explorer#blockDetails");
  });
});

describe("keys", () => {
  it("are needed for every action, and for no read", async () => {
    const client = createHyperliquidClient();
    await expect(bodyOf(client, "exchange.noop", {})).rejects.toThrow(CredentialsError);
    await expect(bodyOf(client, "exchange.usdSend", { destination: VAULT, amount: "1" })).rejects.toThrow(CredentialsError);
    expect((await client.prepare("info.userFees", { user: VAULT })).body).toBe(JSON.stringify({ type: "userFees", user: VAULT }));
  });
});
