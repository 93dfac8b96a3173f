import { secp256k1 } from "@noble/curves/secp256k1.js";
import { Wallet as EthersWallet } from "ethers";
import { Wallet as Ethers5Wallet } from "ethers-5";
import { readFileSync } from "node:fs";
import { createHyperliquidClient, createMemoryNonces, CredentialsError, fromEthers, SigningError, ValidationError, type HyperliquidOptions } from "openvenue/hyperliquid";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it, vi } from "vitest";

interface Vector {
  name: string;
  privateKey: `0x${string}`;
  address: string;
  action: { type: string; [key: string]: unknown };
  nonce: number;
  vaultAddress: string | null;
  expiresAfter: number | null;
  isMainnet: boolean;
  r: string;
  s: string;
  v: number;
}

const margin = ["updateLeverage", "updateIsolatedMargin", "topUpIsolatedOnlyMargin"];
const vectors = (JSON.parse(readFileSync(new URL("../vectors/hyperliquid-vectors.json", import.meta.url), "utf8")) as { vectors: Vector[] }).vectors.filter(({ action }) => margin.includes(action.type));
const key = vectors[0]!.privateKey;
const leverage = { asset: 0, isCross: true, leverage: 10 };

const prepareVector = async (vector: Vector, wallet: HyperliquidOptions["wallet"], parameters?: object): Promise<Record<string, unknown>> => {
  const { type, ...action } = vector.action;
  const client = createHyperliquidClient({ wallet: wallet!, network: vector.isMainnet ? "mainnet" : "testnet" });
  const options = { nonce: vector.nonce, vaultAddress: vector.vaultAddress, expiresAfter: vector.expiresAfter };
  return JSON.parse((await client.prepare(`exchange.${type}` as "exchange.updateLeverage", (parameters ?? action) as never, options)).body!) as Record<string, unknown>;
};

describe("signed requests", () => {
  it("are 27 vectors", () => expect(vectors).toHaveLength(27));

  it.each(vectors.map((vector) => [vector.name, vector] as const))("%s", async (_name, vector) => {
    const expected = {
      action: vector.action,
      nonce: vector.nonce,
      signature: { r: vector.r, s: vector.s, v: vector.v },
      ...(vector.vaultAddress === null ? {} : { vaultAddress: vector.vaultAddress }),
      ...(vector.expiresAfter === null ? {} : { expiresAfter: vector.expiresAfter }),
    };
    expect(await prepareVector(vector, vector.privateKey)).toEqual(expected);
    // Whatever order the caller used.
    const { type: _type, ...action } = vector.action;
    const reversed = Object.fromEntries(Object.entries(action).reverse());
    const body = await prepareVector(vector, vector.privateKey, reversed);
    expect(JSON.stringify(body.action)).toBe(JSON.stringify(vector.action));
    expect(body).toEqual(expected);
  });

  it("is the exact text of the venue's form", async () => {
    const request = await createHyperliquidClient({ wallet: key }).prepare("exchange.updateLeverage", { leverage: 10, asset: 0, isCross: true }, { nonce: 1705234567890 });
    expect(request).toMatchObject({ operation: "exchange.updateLeverage", method: "POST", url: "https://api.hyperliquid.xyz/exchange", headers: { "Content-Type": "application/json" } });
    expect(request.body).toMatch(/^{"action":{"type":"updateLeverage","asset":0,"isCross":true,"leverage":10},"nonce":1705234567890,"signature":{"r":"0x[0-9a-f]{64}","s":"0x[0-9a-f]{64}","v":2[78]}}$/);
  });

  it("normalises decimals and the case of addresses before signing", async () => {
    const vector = vectors.find(({ name }) => name.startsWith("topUpIsolatedOnlyMargin 3x, vault + expiresAfter"))!;
    const client = createHyperliquidClient({ wallet: key, vaultAddress: vector.vaultAddress!.toUpperCase().replace("0X", "0x") });
    const { body } = await client.prepare("exchange.topUpIsolatedOnlyMargin", { asset: 110000, leverage: "3.00" }, { nonce: vector.nonce, expiresAfter: vector.expiresAfter! });
    const { body: read } = await client.prepare("info.clearinghouseState", { user: "0x5E9EE1089755C3435139848E47E6635505D5A13A" });
    expect(read).toBe('{"type":"clearinghouseState","user":"0x5e9ee1089755c3435139848e47e6635505d5a13a"}');
    expect(JSON.parse(body!)).toMatchObject({ action: vector.action, vaultAddress: vector.vaultAddress, signature: { r: vector.r, s: vector.s, v: vector.v } });
  });

  it("takes the client's vault and expiry, and null for none", async () => {
    const client = createHyperliquidClient({ wallet: key, vaultAddress: "0x1719884eb866cb12b2287399b15f7db5e7d775ea", expiresAfter: () => 5 });
    const members = async (options?: object): Promise<unknown> => {
      const { vaultAddress, expiresAfter } = JSON.parse((await client.prepare("exchange.updateLeverage", leverage, options)).body!) as Record<string, unknown>;
      return { vaultAddress, expiresAfter };
    };
    expect(await members()).toEqual({ vaultAddress: "0x1719884eb866cb12b2287399b15f7db5e7d775ea", expiresAfter: 5 });
    expect(await members({ vaultAddress: null, expiresAfter: null })).toEqual({ vaultAddress: undefined, expiresAfter: undefined });
  });

  it("signs for the network it was told, whatever the URL", async () => {
    const at = async (options: HyperliquidOptions): Promise<string> => (await createHyperliquidClient({ wallet: key, ...options }).prepare("exchange.updateLeverage", leverage, { nonce: 1 })).body!;
    expect(await at({ baseUrl: "https://proxy.example/hl" })).toBe(await at({ network: "mainnet" }));
    expect(await at({ network: "testnet" })).not.toBe(await at({ network: "mainnet" }));
  });

  it("are the same by path, options and slot included", async () => {
    const options = { nonce: 1705234567890, vaultAddress: "0x1719884eb866cb12b2287399b15f7db5e7d775ea", expiresAfter: 1705234627890 };
    const bodies: unknown[] = [];
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      bodies.push([url, init.method, init.body]);
      return new Response('{"status":"ok","response":{"type":"default"}}');
    };
    const client = createHyperliquidClient({ wallet: key, fetch });
    const { data } = await client.raw.POST("/exchange#updateLeverage", { body: { action: leverage }, ...options });
    await client.exchange.updateLeverage(leverage, options);
    const { url, method, body } = await client.prepare("exchange.updateLeverage", leverage, options);
    expect(data).toEqual({ status: "ok", response: { type: "default" } });
    expect(bodies).toEqual([[url, method, body], [url, method, body]]);
    await expect(client.raw.POST("/exchange#updateLeverage", { body: { action: { ...leverage, leverage: 0 } } })).rejects.toThrow("leverage must be >= 1");
    await expect(client.raw.POST("/info#meta", { body: {}, vaultAddress: options.vaultAddress })).rejects.toThrow("options.vaultAddress is not an option of info.meta");
  });

  it("takes a number of repeats, or none", async () => {
    const client = createHyperliquidClient({ wallet: key, retry: 10 });
    for (const retry of [false, 0, 3] as const) expect((await client.prepare("exchange.updateLeverage", leverage, { retry })).method).toBe("POST");
    for (const retry of [11, -1, 1.5, true, "2"]) expect(() => createHyperliquidClient({ retry: retry as 0 })).toThrow("retry must be false or a whole number from 0 to 10");
  });

  it("sends actions to the venue and reads to infoUrl", async () => {
    const client = createHyperliquidClient({ wallet: key, infoUrl: "https://node.example/path/" });
    expect((await client.prepare("info.meta", {})).url).toBe("https://node.example/path/info");
    expect((await client.prepare("exchange.updateLeverage", leverage)).url).toBe("https://api.hyperliquid.xyz/exchange");
  });
});

describe("wallets", () => {
  const vector = vectors[0]!;
  const expected = { r: vector.r, s: vector.s, v: vector.v };
  const digestOf = (digest: Uint8Array): { r: bigint; s: bigint; v: number } => {
    const signature = secp256k1.Signature.fromBytes(secp256k1.sign(digest, secp256k1Key, { prehash: false, format: "recovered" }), "recovered");
    return { r: signature.r, s: signature.s, v: signature.recovery! };
  };
  const secp256k1Key = Uint8Array.from(Buffer.from(key.slice(2), "hex"));
  const order = secp256k1.Point.CURVE().n;
  const compact = (digest: Uint8Array): string => {
    const { r, s, v } = digestOf(digest);
    return `0x${r.toString(16).padStart(64, "0")}${s.toString(16).padStart(64, "0")}0${v}`;
  };

  it.each([
    ["a key without 0x", key.slice(2)],
    ["a key in upper case", `0x${key.slice(2).toUpperCase()}`],
    ["a viem account", privateKeyToAccount(key)],
    ["ethers 6", fromEthers(new EthersWallet(key))],
    ["ethers 5", fromEthers(new Ethers5Wallet(key))],
    ["ethers 6 as it is", new EthersWallet(key)],
    ["ethers 5 as it is", new Ethers5Wallet(key)],
    ["a digest signer with parts, v of 0 or 1", { address: vector.address, signDigest: digestOf }],
    ["a digest signer with v of 27 or 28", { address: vector.address, signDigest: async (digest: Uint8Array) => ({ ...digestOf(digest), v: digestOf(digest).v + 27 }) }],
    ["a digest signer with 65 bytes as hex", { address: vector.address, signDigest: compact }],
    ["a digest signer with 65 bytes", { address: vector.address, signDigest: (digest: Uint8Array) => Uint8Array.from(Buffer.from(compact(digest).slice(2), "hex")) }],
    ["a digest signer with a high s", { address: vector.address, signDigest: (digest: Uint8Array) => ({ r: digestOf(digest).r, s: order - digestOf(digest).s, v: 1 - digestOf(digest).v }) }],
  ])("%s", async (_name, wallet) => expect((await prepareVector(vector, wallet as never)).signature).toEqual(expected));

  it.each([
    ["31 bytes", `0x${"11".repeat(31)}`],
    ["33 bytes", `0x${"11".repeat(33)}`],
    ["zero", `0x${"00".repeat(32)}`],
    ["the curve's order", `0x${order.toString(16)}`],
    ["no hex", `0x${"zz".repeat(32)}`],
    ["nothing", ""],
    ["null", null],
    ["a number", 5],
    ["an object that cannot sign", { address: vector.address }],
    ["a bad address", { address: "0x12", signDigest: digestOf }],
  ])("refuses %s without showing it", (_name, wallet) => {
    const error = catchError(() => createHyperliquidClient({ wallet: wallet as never }));
    expect(error).toBeInstanceOf(CredentialsError);
    if (typeof wallet === "string" && wallet.length > 4) expect(`${(error as Error).message}${(error as Error).stack}`).not.toContain(wallet.slice(2));
  });

  it("turns a signer's failure or nonsense into a SigningError", async () => {
    const refusing = { address: vector.address, signTypedData: () => Promise.reject(new Error("user said no")) };
    const nonsense = { address: vector.address, signDigest: () => "0x1234" };
    for (const wallet of [refusing, nonsense]) {
      const fetch = vi.fn();
      const error = await createHyperliquidClient({ wallet, fetch }).exchange.updateLeverage(leverage).catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(SigningError);
      expect(error).toMatchObject({ safeToRepeat: true, operation: "exchange.updateLeverage" });
      expect(fetch).not.toHaveBeenCalled();
    }
  });
});

describe("what is refused before anything is signed or sent", () => {
  const fetch = vi.fn();
  const signTypedData = vi.fn();
  const client = createHyperliquidClient({ wallet: { address: vectors[0]!.address, signTypedData }, fetch });

  it.each([
    ["leverage", { ...leverage, leverage: 0 }, "number"],
    ["leverage", { ...leverage, leverage: 2.5 }, "fractional number"],
    ["leverage", { ...leverage, leverage: "10x" }, "string"],
    ["leverage", { ...leverage, leverage: "10" }, "string"],
    ["leverage", { ...leverage, leverage: null }, "null"],
    ["leverage", { ...leverage, leverage: 2 ** 53 }, "number"],
    ["asset", { ...leverage, asset: -1 }, "number"],
    ["asset", { ...leverage, asset: Number.NaN }, "NaN"],
    ["isCross", { asset: 0, leverage: 5 }, "undefined"],
    ["isCross", { ...leverage, isCross: "false" }, "string"],
    ["mode", { ...leverage, mode: "cross" }, "string"],
    ["type", { ...leverage, type: "updateLeverage" }, "string"],
    ["__proto__", JSON.parse('{"asset":0,"isCross":true,"leverage":1,"__proto__":{}}'), "object"],
    ["parameters", [leverage], "array"],
    ["parameters", "10x", "string"],
  ])("updateLeverage: %s of %j", async (field, parameters, type) => {
    const error = await client.exchange.updateLeverage(parameters as never).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues.map((issue) => [issue.field, issue.type])).toContainEqual([field, type]);
  });

  it.each([
    ["ntli", { asset: 1, isBuy: true, ntli: 0 }],
    ["ntli", { asset: 1, isBuy: true, ntli: 1.123456789 }],
    ["ntli", { asset: 1, isBuy: true, ntli: "1000000" }],
  ])("updateIsolatedMargin: %s of %j", async (field, parameters) => await expect(client.exchange.updateIsolatedMargin(parameters as never)).rejects.toThrow(new RegExp(`${field} must be`)));

  it.each([["2.123456789"], ["0"], ["-1"], ["1e1"], ["10x"], [2.5], [""]])("topUpIsolatedOnlyMargin: leverage of %j", async (value) => await expect(client.exchange.topUpIsolatedOnlyMargin({ asset: 0, leverage: value as string })).rejects.toThrow(/leverage must be/));

  it.each([["0x12"], ["5e9ee1089755c3435139848e47e6635505d5a13a"], [`0x${"g".repeat(40)}`], [7]])("a user of %j", async (user) => await expect(client.info.clearinghouseState({ user: user as string })).rejects.toThrow(/user must be an address, 0x and 40 hex digits|user must be string/));

  it.each([
    [{ vaultAddress: "0x12" }, "options.vaultAddress"],
    [{ vaultAddress: 5 }, "options.vaultAddress"],
    [{ expiresAfter: 1.5 }, "options.expiresAfter"],
    [{ nonce: -1 }, "options.nonce"],
    [{ nonce: "1" }, "options.nonce"],
    [{ timeoutMs: 0 }, "options.timeoutMs"],
    [{ timeoutMs: "10" }, "options.timeoutMs"],
    [{ signal: {} }, "options.signal"],
    [{ retry: 11 }, "options.retry"],
    [{ priority: "urgent" }, "options.priority"],
    [{ onAnswer: "log" }, "options.onAnswer"],
    [{ vault: "0x1719884eb866cb12b2287399b15f7db5e7d775ea" }, "options.vault"],
  ])("options %j", async (options, field) => {
    const error = (await client.exchange.updateLeverage(leverage, options as never).catch((cause: unknown) => cause)) as ValidationError;
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.issues.map((issue) => issue.field)).toContain(field);
  });

  it("an option that the operation does not have, even with validation off", async () => {
    const lenient = createHyperliquidClient({ fetch, validate: "off" });
    await expect(lenient.info.meta({}, { vaultAddress: "0x1719884eb866cb12b2287399b15f7db5e7d775ea" } as never)).rejects.toThrow("options.vaultAddress is not an option of info.meta");
  });

  it("an action without a wallet", async () => {
    const error = await createHyperliquidClient({ fetch }).exchange.updateLeverage(leverage).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(CredentialsError);
    expect(error).toMatchObject({ field: "wallet", operation: "exchange.updateLeverage" });
  });

  it.each([
    [{ network: "Mainnet" }, /network must be one of mainnet, testnet/],
    [{ vaultAddress: "0x12" }, /vaultAddress must be an address/],
    [{ vaultAddress: 5 }, /vaultAddress must be string/],
    [{ expiresAfter: -1 }, /expiresAfter must be >= 0/],
    [{ baseUrl: "http://api.hyperliquid.xyz" }, /baseUrl must be an https URL/],
    [{ infoUrl: "http://node.example" }, /infoUrl must be an https URL/],
    [{ timeoutMs: -1 }, /timeoutMs must be/],
  ])("client option %j", (options, message) => expect(() => createHyperliquidClient(options as never)).toThrow(message));

  it("and nothing was", () => {
    expect(fetch).not.toHaveBeenCalled();
    expect(signTypedData).not.toHaveBeenCalled();
  });
});

describe("nonces", () => {
  it("are distinct and increasing for 10,000 concurrent calls on one signer, over two clients", { timeout: 120_000 }, async () => {
    const nonces = createMemoryNonces();
    const wallet = key;
    const clients = [createHyperliquidClient({ wallet, nonces, clock: () => 1700000000000 }), createHyperliquidClient({ wallet, nonces, clock: () => 1700000000000 })];
    const requests = await Promise.all(Array.from({ length: 10_000 }, (_, index) => clients[index % 2]!.prepare("exchange.updateLeverage", leverage, { timeoutMs: 100_000 })));
    const taken = requests.map(({ body }) => (JSON.parse(body!) as { nonce: number }).nonce);
    expect(new Set(taken).size).toBe(10_000);
    expect(taken).toEqual([...taken].sort((a, b) => a - b));
    expect([taken[0], taken.at(-1)]).toEqual([1700000000000, 1700000009999]);
  });

  it("are shared by default between clients of one key and network, and follow the clock", async () => {
    const wallet = `0x${"ab".repeat(32)}`;
    const nonceOf = async (options: HyperliquidOptions): Promise<number> => (JSON.parse((await createHyperliquidClient({ wallet, ...options }).prepare("exchange.updateLeverage", leverage)).body!) as { nonce: number }).nonce;
    expect(await nonceOf({ clock: () => 1000 })).toBe(1000);
    expect(await nonceOf({ clock: () => 1000 })).toBe(1001);
    expect(await nonceOf({ clock: () => 500 })).toBe(1002);
    expect(await nonceOf({ clock: () => 500, network: "testnet" })).toBe(500);
    expect(await nonceOf({ clock: () => 2000.7 })).toBe(2000);
  });

  it("are not spent on a call that is refused", async () => {
    const next = vi.fn(() => 7);
    const client = createHyperliquidClient({ wallet: key, nonces: { next } });
    await client.exchange.updateLeverage({ ...leverage, leverage: 0 }).catch(() => undefined);
    expect(next).not.toHaveBeenCalled();
    await client.prepare("exchange.updateLeverage", leverage);
    expect(next).toHaveBeenCalledWith(`mainnet:${vectors[0]!.address}`, expect.any(Number));
  });
});

function catchError(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
