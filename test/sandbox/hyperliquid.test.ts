/** The simulated Hyperliquid: what it accepts, what it refuses and in which words. Signatures are checked against viem and @msgpack/msgpack. */
import { readFileSync } from "node:fs";
import { encode } from "@msgpack/msgpack";
import { concatBytes, hexToBytes, keccak256, numberToBytes, parseSignature, type Hex } from "viem";
import { privateKeyToAccount, privateKeyToAddress } from "viem/accounts";
import { afterEach, describe, expect, it } from "vitest";
import { updateIsolatedMargin, updateLeverage } from "../../generated/hyperliquid/operations.js";
import { createHyperliquidClient, createMemoryNonces, microUsd, type HyperliquidClient, type HyperliquidOptions } from "../../src/hyperliquid/index.js";
import type { Form } from "../../src/core/types.js";
import { createSandbox, defaultSeed, type Sandbox, type Seed } from "../../src/sandbox/index.js";
import { recoverSigner } from "../../src/sandbox/hyperliquid-signature.js";

const NOW = 1_767_225_600_000;
const DAY = 86_400_000;
const owner = defaultSeed.hyperliquid.accounts[0]!;
const agent = owner.agents[0]!;
const subAccount = owner.subAccounts[0]!;
const STRANGER_KEY = `0x${"22".repeat(32)}` as const;
const [BTC, ETH, SOL, TINY, NO_MARKET] = [0, 1, 2, 3, 4];

const UNKNOWN_SIGNER = /^User or API Wallet 0x[0-9a-f]{40} does not exist\.$/;
const DUPLICATE = /^Invalid nonce: duplicate nonce \d+$/;

interface Venue {
  sandbox: Sandbox;
  client: HyperliquidClient;
  /** The venue's and the client's clock. */
  clock: { now: number };
  /** Another client of the same venue. */
  as(options: HyperliquidOptions): HyperliquidClient;
}

function open(change?: (seed: Seed["hyperliquid"]) => void): Venue {
  const clock = { now: NOW };
  const seed = structuredClone(defaultSeed);
  change?.(seed.hyperliquid);
  const sandbox = createSandbox({ seed, clock: () => clock.now });
  const as = (options: HyperliquidOptions): HyperliquidClient => createHyperliquidClient({ ...sandbox.clientOptions("hyperliquid"), clock: () => clock.now, nonces: createMemoryNonces(), ...options });
  return { sandbox, client: as({}), clock, as };
}

const refusal = (venueMessage: string | RegExp, reason: string): object => ({ name: "VenueError", venueMessage: typeof venueMessage === "string" ? venueMessage : expect.stringMatching(venueMessage), reason });

async function post(sandbox: Sandbox, body: unknown, path = "/exchange", contentType = "application/json"): Promise<{ status: number; text: string; said: unknown }> {
  const response = await sandbox.fetch(`https://api.hyperliquid.xyz${path}`, { method: "POST", headers: { "Content-Type": contentType }, body: typeof body === "string" ? body : JSON.stringify(body) });
  const text = await response.text();
  const parsed = response.headers.get("content-type") === "application/json" ? (JSON.parse(text) as { response?: unknown } | null) : undefined;
  return { status: response.status, text, said: parsed?.response };
}

interface Signing {
  key?: Hex;
  nonce?: number;
  source?: "a" | "b";
  vaultAddress?: string;
  encoded?: Uint8Array;
}

/** A body signed here, by hand: `hashed` is encoded as it stands, `sent` travels. */
async function signed(hashed: unknown, sent: unknown = hashed, { key = owner.privateKey, nonce = NOW, source = "a", vaultAddress, encoded = encode(hashed) }: Signing = {}): Promise<Record<string, unknown>> {
  const vault = vaultAddress ? concatBytes([Uint8Array.of(1), hexToBytes(vaultAddress.toLowerCase() as Hex)]) : Uint8Array.of(0);
  const signature = await privateKeyToAccount(key).signTypedData({
    domain: { name: "Exchange", version: "1", chainId: 1337, verifyingContract: `0x${"00".repeat(20)}` },
    types: { Agent: [{ name: "source", type: "string" }, { name: "connectionId", type: "bytes32" }] },
    primaryType: "Agent",
    message: { source, connectionId: keccak256(concatBytes([encoded, numberToBytes(nonce, { size: 8 }), vault])) },
  });
  const { r, s, v } = parseSignature(signature);
  return { action: sent, nonce, signature: { r, s, v: Number(v) }, ...(vaultAddress && { vaultAddress }) };
}

const stateOf = (client: HyperliquidClient, user: string = owner.address) => client.info.clearinghouseState({ user });
const positionOn = async (client: HyperliquidClient, coin: string) => (await stateOf(client)).assetPositions.find(({ position }) => position.coin === coin)!.position;
const leverageOn = async (client: HyperliquidClient, coin: string, user: string = owner.address) => (await client.info.activeAssetData({ user, coin })).leverage;

describe("seed", () => {
  it("has addresses that belong to its keys", () => {
    for (const account of defaultSeed.hyperliquid.accounts) {
      for (const { address, privateKey } of [account, ...account.agents]) expect(privateKeyToAddress(privateKey).toLowerCase()).toBe(address);
    }
  });

  it("has positions with enough margin, in modes and at leverages that their markets allow", async () => {
    const { client } = open();
    const { universe } = await client.info.meta();
    const state = await stateOf(client);
    expect(state.assetPositions).toHaveLength(owner.positions.length);
    for (const { position } of state.assetPositions) {
      const market = universe.find(({ name }) => name === position.coin)!;
      expect(position.leverage.value).toBeLessThanOrEqual(market.maxLeverage);
      if (market.marginMode) expect(position.leverage.type).toBe("isolated");
      expect(Number(position.marginUsed) * position.leverage.value).toBeGreaterThanOrEqual(Number(position.positionValue));
      expect(owner.positions.find(({ coin }) => coin === position.coin)!.margin === undefined).toBe(position.leverage.type === "cross");
    }
    expect(Number(state.withdrawable)).toBeGreaterThan(0);
  });

  it("must not name a market that it does not have", () => {
    expect(() => open((seed) => (seed.accounts[0]!.positions[0]!.coin = "NOPE"))).toThrow("NOPE");
  });
});

describe("signature", () => {
  const action = { type: "updateLeverage", asset: BTC, isCross: true, leverage: 7 };

  it("accepts any key order in the body, since the venue encodes the action anew", async () => {
    const { sandbox, client } = open();
    const body = await signed(action, { leverage: 7, isCross: true, asset: BTC, type: "updateLeverage" });
    expect(await post(sandbox, { signature: body.signature, nonce: body.nonce, action: body.action })).toMatchObject({ status: 200, said: { type: "default" } });
    expect(await leverageOn(client, "BTC")).toEqual({ type: "cross", value: 7 });
  });

  it("refuses an action that was signed over another key order", async () => {
    const { sandbox } = open();
    const other = { type: "updateLeverage", leverage: 7, isCross: true, asset: BTC };
    for (const sent of [other, action]) expect((await post(sandbox, await signed(other, sent))).said).toMatch(UNKNOWN_SIGNER);
  });

  it("refuses integers that were hashed as floats", async () => {
    const { sandbox } = open();
    expect((await post(sandbox, await signed(action, action, { encoded: encode(action, { forceIntegerToFloat: true }) }))).said).toMatch(UNKNOWN_SIGNER);
  });

  it("refuses a decimal that was hashed with trailing zeros, and takes it when it was hashed without", async () => {
    const { sandbox } = open();
    const topUp = { type: "topUpIsolatedOnlyMargin", asset: TINY, leverage: "2.50" };
    expect((await post(sandbox, await signed(topUp))).said).toMatch(UNKNOWN_SIGNER);
    expect((await post(sandbox, await signed({ ...topUp, leverage: "2.5" }, topUp))).said).toEqual({ type: "default" });
  });

  it("refuses the letter of the other network", async () => {
    const { sandbox, as } = open();
    expect((await post(sandbox, await signed(action, action, { source: "b" }))).said).toMatch(UNKNOWN_SIGNER);
    const toMainnet = await as({ network: "testnet" }).prepare("exchange.updateLeverage", { asset: BTC, isCross: true, leverage: 7 });
    expect((await post(sandbox, toMainnet.body)).said).toMatch(UNKNOWN_SIGNER);
  });

  it("covers every part of the body", async () => {
    const { sandbox, client } = open();
    const options = { vaultAddress: subAccount.address, expiresAfter: NOW + 60_000 };
    const { body } = await client.prepare("exchange.updateLeverage", { asset: BTC, isCross: true, leverage: 7 }, options);
    const whole = JSON.parse(body!) as Record<string, unknown> & { action: object; nonce: number };
    const { vaultAddress: _vault, ...withoutVault } = whole;
    const { expiresAfter: _expiry, ...withoutExpiry } = whole;
    const changed = [
      { ...whole, action: { ...whole.action, asset: ETH } },
      { ...whole, action: { ...whole.action, isCross: false } },
      { ...whole, action: { ...whole.action, leverage: 8 } },
      { ...whole, nonce: whole.nonce + 1 },
      { ...whole, vaultAddress: owner.address },
      { ...whole, expiresAfter: NOW + 60_001 },
      withoutVault,
      withoutExpiry,
      { ...whole, expiresAfter: null },
    ];
    for (const other of changed) expect((await post(sandbox, other)).said, JSON.stringify(other)).toMatch(UNKNOWN_SIGNER);
    expect((await post(sandbox, body)).said).toEqual({ type: "default" });
  });

  it("does not tell null from absent", async () => {
    const { sandbox } = open();
    expect((await post(sandbox, { ...(await signed(action)), vaultAddress: null, expiresAfter: null })).said).toEqual({ type: "default" });
  });

  it("takes r and s without leading zeros", async () => {
    const { sandbox } = open();
    let nonce = NOW;
    let body = await signed(action, action, { nonce });
    const partsOf = (from: typeof body) => from.signature as { r: string; s: string; v: number };
    while (!/^0x0/.test(partsOf(body).r)) body = await signed(action, action, { nonce: ++nonce });
    const { r, s, v } = partsOf(body);
    expect((await post(sandbox, { ...body, signature: { r: r.replace(/^0x0+/, "0x"), s: s.replace(/^0x0+/, "0x"), v } })).said).toEqual({ type: "default" });
  });

  it("tells when a signature belongs to nobody", async () => {
    const { sandbox } = open();
    const body = await signed(action);
    const { said } = await post(sandbox, { ...body, signature: { r: `0x${"ff".repeat(32)}`, s: "0x1", v: 27 } });
    expect(said).toBe("Unable to recover signer.");
  });

  it("refuses upper-case addresses: in the body, and in what was hashed", async () => {
    const { sandbox } = open();
    const loud = `0x${subAccount.address.slice(2).toUpperCase()}`;
    expect(await post(sandbox, await signed(action, action, { vaultAddress: loud }))).toMatchObject({ status: 422 });
    const send = { type: "send", destination: loud };
    const form = { type: "", destination: "lower" } as const;
    const recover = async (hashed: unknown) => recoverSigner((await signed(hashed, send)) as unknown as Parameters<typeof recoverSigner>[0], form, "mainnet");
    expect(await recover(send)).not.toBe(owner.address);
    expect(await recover({ type: "send", destination: loud.toLowerCase() })).toBe(owner.address);
  });

  it("orders keys and forms at any depth", async () => {
    const form: Form = { type: "", orders: [{ a: "", p: "decimal", t: { limit: { tif: "" } }, c: "lower" }], note: "lower" };
    const sent = { note: null, orders: [{ c: "0xAB", t: { limit: { tif: "Ioc" } }, p: "-0.10", a: 1 }, { p: "100.0", a: 5_000_000_000 }], type: "order" };
    const hashed = { type: "order", orders: [{ a: 1, p: "-0.1", t: { limit: { tif: "Ioc" } }, c: "0xab" }, { a: 5_000_000_000, p: "100" }], note: null };
    const body = (await signed(hashed, sent)) as unknown as Parameters<typeof recoverSigner>[0];
    expect(await recoverSigner(body, form, "mainnet")).toBe(owner.address);
    expect(await recoverSigner(body, form, "testnet")).not.toBe(owner.address);
  });

  it("recovers the signers of the recorded vectors", async () => {
    const file = readFileSync(new URL("../vectors/hyperliquid-vectors.json", import.meta.url), "utf8");
    const { vectors } = JSON.parse(file) as { vectors: { kind: string; action: { type: string }; nonce: number; vaultAddress: string | null; expiresAfter: number | null; isMainnet: boolean; r: string; s: string; v: number; address: string }[] };
    const forms: Record<string, Form> = { updateLeverage: updateLeverage.form!, updateIsolatedMargin: updateIsolatedMargin.form!, topUpIsolatedOnlyMargin: { type: "", asset: "", leverage: "decimal" } };
    const known = vectors.filter(({ kind, action: { type } }) => kind === "l1" && type in forms);
    expect(known.length).toBeGreaterThan(20);
    for (const { action, nonce, vaultAddress, expiresAfter, isMainnet, r, s, v, address } of known) {
      const body = { action: Object.fromEntries(Object.entries(action).reverse()), nonce, vaultAddress, expiresAfter, signature: { r, s, v } };
      expect(await recoverSigner(body, forms[action.type]!, isMainnet ? "mainnet" : "testnet")).toBe(address);
    }
  });
});

describe("shape", () => {
  const MALFORMED = /^Failed to deserialize the JSON body into the target type/;

  it("is looked at before the signature, and answered with 422 and plain text", async () => {
    const { sandbox, client, as } = open();
    const { body } = await client.prepare("exchange.updateLeverage", { asset: BTC, isCross: true, leverage: 10 });
    const broken = ["10.0", "1e1", "5.5", '"10"', "0", "-1", "null"].map((leverage) => body!.replace('"leverage":10', `"leverage":${leverage}`));
    broken.push(body!.replace('"isCross":true,', ""), body!.replace('"isCross":true', '"isCross":true,"extra":1'), body!.replace("updateLeverage", "updateleverage"), body!.slice(1), body!.replace(/"nonce":\d+/, '"nonce":100000000000000000000'));
    for (const text of broken) {
      const answer = await post(sandbox, text);
      expect(answer.status, text).toBe(422);
      expect(answer.text).toMatch(MALFORMED);
    }
    expect(await post(sandbox, body, "/exchange", "text/plain")).toMatchObject({ status: 422 });
    expect((await post(sandbox, body)).said, "none of them used the nonce up").toEqual({ type: "default" });
    await expect(as({ validate: "off" }).exchange.updateLeverage({ asset: BTC, isCross: true, leverage: "10" as never })).rejects.toMatchObject({ status: 422, ...refusal(MALFORMED, "parameter") });
  });

  it("is the same for reads", async () => {
    const { sandbox } = open();
    for (const body of ['{"type":"Meta"}', '{"type":"marginTable","id":5.0}', '{"type":"clearinghouseState"}', '{"type":"clearinghouseState","user":"0x12"}', "{", ""]) expect(await post(sandbox, body, "/info"), body).toMatchObject({ status: 422 });
    expect(await post(sandbox, '{"type":"meta"}', "/info", "text/plain")).toMatchObject({ status: 422 });
    expect((await sandbox.fetch("https://api.hyperliquid.xyz/nowhere")).status).toBe(404);
  });
});

describe("nonces", () => {
  const set = { asset: BTC, isCross: true, leverage: 10 };

  it("refuses a replayed body, and carries it out once", async () => {
    const { sandbox, client } = open();
    const prepared = await client.prepare("exchange.updateIsolatedMargin", { asset: ETH, isBuy: true, ntli: microUsd({ usd: "1" }) });
    await client.send(prepared);
    await expect(client.send(prepared)).rejects.toMatchObject(refusal(DUPLICATE, "nonce"));
    expect(sandbox.ledger).toHaveLength(1);
    expect((await positionOn(client, "ETH")).marginUsed).toBe("751.0");
  });

  it("refuses copies that arrive together", async () => {
    const { client } = open();
    const prepared = await client.prepare("exchange.updateLeverage", set);
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => client.send(prepared)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("takes nonces from two days before to one day after the present only", async () => {
    const { client } = open();
    for (const nonce of [NOW - 2 * DAY, NOW + DAY]) await expect(client.exchange.updateLeverage(set, { nonce })).rejects.toMatchObject(refusal(/^Invalid nonce/, "nonce"));
    for (const nonce of [NOW - 2 * DAY + 1, NOW + DAY - 1]) await expect(client.exchange.updateLeverage(set, { nonce })).resolves.toEqual({ type: "default" });
  });

  it("keeps the 100 highest of a signer: any order within, nothing below", async () => {
    const { client } = open();
    const at = (nonce: number) => client.exchange.updateLeverage(set, { nonce });
    for (let index = 0; index < 99; index++) await at(NOW + 2 * (99 - index));
    await expect(at(NOW - 1), "fewer than 100 are stored").resolves.toEqual({ type: "default" });
    await expect(at(NOW - 2)).rejects.toMatchObject(refusal(`Invalid nonce: nonce too low ${NOW - 2} < ${NOW - 1}`, "nonce"));
    await expect(at(NOW + 3), "between stored ones").resolves.toEqual({ type: "default" });
    await expect(at(NOW - 1), "pushed out by the one before").rejects.toMatchObject(refusal(`Invalid nonce: nonce too low ${NOW - 1} < ${NOW + 2}`, "nonce"));
  });

  it("uses up the nonce of an action that is then refused, but not that of one with a bad signature", async () => {
    const { sandbox, client } = open();
    await expect(client.exchange.updateLeverage({ ...set, leverage: 41 }, { nonce: NOW })).rejects.toMatchObject({ reason: "leverage" });
    await expect(client.exchange.updateLeverage(set, { nonce: NOW })).rejects.toMatchObject(refusal(DUPLICATE, "nonce"));
    const action = { type: "updateLeverage", ...set };
    await post(sandbox, await signed(action, { ...action, leverage: 9 }, { nonce: NOW + 1 }));
    await expect(client.exchange.updateLeverage(set, { nonce: NOW + 1 })).resolves.toEqual({ type: "default" });
  });

  it("counts per signer and per network", async () => {
    const { client, as } = open();
    for (const each of [client, as({ wallet: agent.privateKey }), as({ network: "testnet" })]) await expect(each.exchange.updateLeverage(set, { nonce: NOW })).resolves.toEqual({ type: "default" });
    await expect(client.exchange.updateLeverage(set, { nonce: NOW, vaultAddress: subAccount.address }), "one set for all the accounts of a signer").rejects.toMatchObject(refusal(DUPLICATE, "nonce"));
  });

  it("gives 1,000 concurrent calls of one wallet distinct, increasing nonces", async () => {
    const { as } = open();
    const client = as({ timeoutMs: 60_000 });
    const prepared = await Promise.all(Array.from({ length: 1_000 }, () => client.prepare("exchange.updateLeverage", set)));
    const nonces = prepared.map(({ body }) => (JSON.parse(body!) as { nonce: number }).nonce);
    expect(nonces.every((nonce, index) => index === 0 || nonce > nonces[index - 1]!)).toBe(true);
  });

  it("accepts 100 concurrent calls of one wallet", async () => {
    const { sandbox, client } = open();
    await Promise.all(Array.from({ length: 100 }, () => client.exchange.updateLeverage(set)));
    expect(sandbox.ledger).toHaveLength(100);
  });
});

describe("expiry", () => {
  const set = { asset: BTC, isCross: true, leverage: 10 };

  it("holds up to its moment, and costs five actions when it is past", async () => {
    const { client, clock } = open();
    const prepare = () => client.prepare("exchange.updateLeverage", set, { expiresAfter: NOW + 1000 });
    const [inTime, late] = [await prepare(), await prepare()];
    clock.now = NOW + 1000;
    await expect(client.send(inTime)).resolves.toEqual({ type: "default" });
    clock.now = NOW + 1001;
    await expect(client.send(late)).rejects.toMatchObject(refusal("Action already expired", "clock"));
    expect((await client.info.userRateLimit({ user: owner.address })).nRequestsUsed).toBe(6);
  });

  it("of 0 is past, and not the same as none", async () => {
    const { client } = open();
    await expect(client.exchange.updateLeverage(set, { expiresAfter: 0 })).rejects.toMatchObject(refusal("Action already expired", "clock"));
  });
});

describe("who acts for whom", () => {
  const set = { asset: SOL, isCross: true, leverage: 4 };
  const withStranger = (seed: Seed["hyperliquid"]): void => {
    const foreign = { name: "foreign", address: `0x${"ab".repeat(20)}` as const, usdc: "1" };
    seed.accounts.push({ privateKey: STRANGER_KEY, address: privateKeyToAddress(STRANGER_KEY), usdc: "1", agents: [], subAccounts: [foreign], leverage: {}, positions: [], openOrders: [] });
  };

  it("refuses a signer without an account", async () => {
    const { as } = open();
    const stranger = privateKeyToAddress(STRANGER_KEY).toLowerCase();
    await expect(as({ wallet: STRANGER_KEY }).exchange.updateLeverage(set)).rejects.toMatchObject(refusal(`User or API Wallet ${stranger} does not exist.`, "signature"));
  });

  it("lets an API wallet act for its account", async () => {
    const { client, as } = open();
    await as({ wallet: agent.privateKey }).exchange.updateLeverage({ asset: BTC, isCross: false, leverage: 3 });
    expect(await leverageOn(client, "BTC")).toMatchObject({ type: "isolated", value: 3 });
  });

  it("lets owner and API wallet act for a sub-account, and changes nothing else", async () => {
    const { client, as } = open();
    await client.exchange.updateLeverage(set, { vaultAddress: subAccount.address });
    expect(await leverageOn(client, "SOL", subAccount.address)).toEqual({ type: "cross", value: 4 });
    await as({ wallet: agent.privateKey, vaultAddress: subAccount.address }).exchange.updateLeverage({ ...set, leverage: 5 });
    expect(await leverageOn(client, "SOL", subAccount.address)).toEqual({ type: "cross", value: 5 });
    expect(await leverageOn(client, "SOL")).toEqual({ type: "cross", value: 20 });
    const used = async (user: string) => (await client.info.userRateLimit({ user })).nRequestsUsed;
    expect([await used(owner.address), await used(subAccount.address)]).toEqual([0, 2]);
  });

  it("refuses vaults that are none of the signer's sub-accounts, its own address included", async () => {
    const { client } = open(withStranger);
    for (const vaultAddress of [`0x${"ab".repeat(20)}`, `0x${"cd".repeat(20)}`, owner.address, agent.address, privateKeyToAddress(STRANGER_KEY)]) {
      await expect(client.exchange.updateLeverage(set, { vaultAddress }), vaultAddress).rejects.toMatchObject(refusal(`Vault not registered: ${vaultAddress.toLowerCase()}`, "permission"));
    }
  });

  it("keeps accounts apart", async () => {
    const { client, as } = open(withStranger);
    await as({ wallet: STRANGER_KEY }).exchange.updateLeverage(set);
    expect(await leverageOn(client, "SOL")).toEqual({ type: "cross", value: 20 });
  });

  it("keeps networks apart", async () => {
    const { client, as } = open();
    const testnet = as({ network: "testnet" });
    await testnet.exchange.updateLeverage(set);
    expect(await leverageOn(testnet, "SOL")).toEqual({ type: "cross", value: 4 });
    expect(await leverageOn(client, "SOL")).toEqual({ type: "cross", value: 20 });
  });
});

describe("updateLeverage", () => {
  const set = (client: HyperliquidClient, asset: number, isCross: boolean, leverage: number) => client.exchange.updateLeverage({ asset, isCross, leverage });

  it("sets mode and leverage, up to the market's maximum in both modes", async () => {
    const { client, sandbox } = open();
    await set(client, BTC, false, 40);
    expect(await leverageOn(client, "BTC")).toEqual({ type: "isolated", value: 40, rawUsd: "0.0" });
    await set(client, BTC, true, 40);
    expect(await leverageOn(client, "BTC")).toEqual({ type: "cross", value: 40 });
    for (const isCross of [true, false]) await expect(set(client, BTC, isCross, 41)).rejects.toMatchObject(refusal("Invalid leverage value", "leverage"));
    expect(sandbox.ledger.map(({ at, venue, operation, parameters }) => [at, venue, operation, parameters])).toEqual([
      [NOW, "hyperliquid", "exchange.updateLeverage", { type: "updateLeverage", asset: BTC, isCross: false, leverage: 40 }],
      [NOW, "hyperliquid", "exchange.updateLeverage", { type: "updateLeverage", asset: BTC, isCross: true, leverage: 40 }],
    ]);
  });

  it("does not know assets outside the universe", async () => {
    await expect(set(open().client, NO_MARKET, true, 1)).rejects.toMatchObject({ status: 422, reason: "parameter" });
  });

  it("refuses cross mode where a market is isolated only", async () => {
    const { client } = open((seed) => (seed.markets[BTC]!.marginMode = "noCross"));
    for (const asset of [BTC, TINY]) await expect(set(client, asset, true, 2)).rejects.toMatchObject(refusal("Cross margin is not allowed for this asset.", "leverage"));
    await set(client, BTC, false, 2);
  });

  it("refuses a change of mode beside an open position, either way", async () => {
    const { client } = open();
    await expect(set(client, ETH, true, 10)).rejects.toMatchObject(refusal("Cannot switch leverage type with open position.", "position"));
    await expect(set(client, SOL, false, 20)).rejects.toMatchObject(refusal("Cannot switch leverage type with open position.", "position"));
    expect(await leverageOn(client, "ETH")).toMatchObject({ type: "isolated", value: 10 });
  });

  it("lowers an isolated position as far as margin and profit reach", async () => {
    // 600 of margin and 150 of profit carry 4,500 at 6x, not at 5x.
    const { client } = open();
    await set(client, ETH, false, 25);
    await set(client, ETH, false, 6);
    await expect(set(client, ETH, false, 5)).rejects.toMatchObject(
      refusal("Isolated position does not have sufficient margin available to decrease leverage. To decrease leverage, add margin to the position.", "insufficient-funds"),
    );
    await client.exchange.updateIsolatedMargin({ asset: ETH, isBuy: true, ntli: microUsd({ usd: "150" }) });
    await set(client, ETH, false, 5);
  });

  it("lowers a cross position as far as the account's margin reaches, profit included", async () => {
    // The short of 1,500 has gained 50: 450 of balance carry it at 3x, less does not.
    for (const [usdc, leverage, allowed] of [["450", 3, true], ["449.999999", 3, false], ["164.285714285714285714", 7, false]] as const) {
      const { client } = open((seed) => (seed.accounts[0]!.usdc = usdc));
      if (allowed) await set(client, SOL, true, leverage);
      else await expect(set(client, SOL, true, leverage)).rejects.toMatchObject(refusal("Cross position does not have sufficient margin available to decrease leverage. To decrease leverage, deposit more collateral.", "insufficient-funds"));
    }
  });

  it("counts the other cross positions when it lowers one, and lets an account that is short raise", async () => {
    const { client } = open((seed) => {
      seed.accounts[0]!.usdc = "550";
      seed.accounts[0]!.positions.push({ coin: "BTC", szi: "0.05", entryPx: "60000" });
    });
    // 600 in all: BTC takes 150 of it at 20x, so that SOL's 1,500 fit at 4x and not at 3x.
    await expect(set(client, SOL, true, 3)).rejects.toMatchObject({ reason: "insufficient-funds" });
    await set(client, SOL, true, 4);
    await set(client, BTC, true, 40);
    const { client: short } = open((seed) => (seed.accounts[0]!.usdc = "0"));
    await set(short, SOL, true, 20);
  });
});

describe("updateIsolatedMargin", () => {
  const move = (client: HyperliquidClient, asset: number, usd: string) => client.exchange.updateIsolatedMargin({ asset, isBuy: true, ntli: microUsd({ usd }) });

  it("adds and removes exactly, beyond 32 bits, too", async () => {
    const { client } = open();
    await move(client, ETH, "5000.000001");
    expect(await positionOn(client, "ETH")).toMatchObject({ marginUsed: "5750.000001", leverage: { type: "isolated", value: 10, rawUsd: "1250.000001" } });
    expect((await stateOf(client)).crossMarginSummary.accountValue).toBe("5049.999999");
    await move(client, ETH, "-5000.000001");
    const { marginSummary, crossMarginSummary } = await stateOf(client);
    expect([crossMarginSummary.accountValue, marginSummary.accountValue]).toEqual(["10050.0", "10970.0"]);
  });

  it("takes the sign from ntli, not from isBuy", async () => {
    const { client } = open();
    await client.exchange.updateIsolatedMargin({ asset: ETH, isBuy: false, ntli: 1 });
    expect((await positionOn(client, "ETH")).marginUsed).toBe("750.000001");
  });

  it("refuses 0", async () => {
    await expect(open().as({ validate: "off" }).exchange.updateIsolatedMargin({ asset: ETH, isBuy: true, ntli: 0 })).rejects.toMatchObject(refusal("Update to isolated margin cannot be zero.", "parameter"));
  });

  it("needs a position, and an isolated one", async () => {
    const { client } = open();
    await expect(move(client, BTC, "1")).rejects.toMatchObject(refusal("Cannot update margin for empty position.", "position"));
    await expect(move(client, SOL, "1")).rejects.toMatchObject(refusal("Position does not use isolated margin.", "position"));
    await expect(move(client, NO_MARKET, "1")).rejects.toMatchObject({ status: 422 });
  });

  it("adds at most what is withdrawable", async () => {
    const { client } = open();
    // A tenth of the cross positions' value (150) exceeds their initial margin (75).
    expect((await stateOf(client)).withdrawable).toBe("9900.0");
    await expect(move(client, ETH, "9900.000001")).rejects.toMatchObject(refusal("Account does not have sufficient margin available for increase.", "insufficient-funds"));
    await move(client, ETH, "9900");
    expect((await stateOf(client)).withdrawable).toBe("0.0");
  });

  it("leaves the initial margin in the account where that exceeds a tenth", async () => {
    const { client } = open();
    await client.exchange.updateLeverage({ asset: SOL, isCross: true, leverage: 5 });
    expect((await stateOf(client)).withdrawable).toBe("9750.0");
  });

  it("leaves the initial margin in a position, and a tenth of its value whatever the leverage", async () => {
    const low = "Position does not have sufficient margin for reduction.";
    const { client } = open();
    await client.exchange.updateLeverage({ asset: ETH, isCross: false, leverage: 8 });
    await expect(move(client, ETH, "-187.500001")).rejects.toMatchObject(refusal(low, "insufficient-funds"));
    await move(client, ETH, "-187.5");
    await client.exchange.updateLeverage({ asset: ETH, isCross: false, leverage: 25 });
    await expect(move(client, ETH, "-112.500001")).rejects.toMatchObject(refusal(low, "insufficient-funds"));
    await move(client, ETH, "-112.5");
    expect((await positionOn(client, "ETH")).marginUsed).toBe("450.0");
  });

  it("takes nothing out of a strictly isolated position", async () => {
    const { client } = open();
    await expect(move(client, TINY, "-0.000001")).rejects.toMatchObject(refusal("Cannot remove isolated margin for this asset. To remove margin, reduce the position.", "position"));
    await move(client, TINY, "1");
    expect((await positionOn(client, "TINY")).marginUsed).toBe("171.0");
  });
});

describe("topUpIsolatedOnlyMargin", () => {
  const topUp = (client: HyperliquidClient, asset: number, leverage: string) => client.exchange.topUpIsolatedOnlyMargin({ asset, leverage });

  it("adds what is missing and no more, so that a repeat adds nothing", async () => {
    const { client } = open();
    for (let times = 0; times < 2; times++) {
      await topUp(client, TINY, "2.5");
      expect((await positionOn(client, "TINY")).marginUsed).toBe("200.0");
    }
    expect((await stateOf(client)).crossMarginSummary.accountValue).toBe("10020.0");
    await topUp(client, TINY, "2.3");
    expect((await positionOn(client, "TINY")).marginUsed, "500 / 2.3, up to the next micro-dollar").toBe("217.391305");
  });

  it("never removes", async () => {
    const { client } = open();
    await topUp(client, TINY, "3");
    expect((await positionOn(client, "TINY")).marginUsed).toBe("170.0");
  });

  it("is for strictly isolated markets with a position", async () => {
    const { client } = open((seed) => (seed.markets[BTC]!.marginMode = "noCross"));
    for (const asset of [BTC, ETH]) await expect(topUp(client, asset, "2")).rejects.toMatchObject(refusal("Asset not strict isolated", "leverage"));
    await expect(client.exchange.topUpIsolatedOnlyMargin({ asset: TINY, leverage: "2" }, { vaultAddress: subAccount.address })).rejects.toMatchObject(refusal("Cannot update margin for empty position.", "position"));
    await expect(topUp(client, NO_MARKET, "2")).rejects.toMatchObject({ status: 422 });
  });

  it("counts profit and loss of the position", async () => {
    const { client } = open((seed) => (seed.accounts[0]!.positions[2]!.entryPx = "0.52"));
    await topUp(client, TINY, "2.5");
    expect(await positionOn(client, "TINY")).toMatchObject({ marginUsed: "200.0", unrealizedPnl: "-20.0" });
  });

  it("needs the money", async () => {
    const { client } = open((seed) => (seed.accounts[0]!.usdc = "129.999999"));
    await expect(topUp(client, TINY, "2.5")).rejects.toMatchObject(refusal("Account does not have sufficient margin available for increase.", "insufficient-funds"));
  });

  it("does not take 0", async () => {
    const { sandbox } = open();
    for (const leverage of ["0", "0.0"]) expect(await post(sandbox, await signed({ type: "topUpIsolatedOnlyMargin", asset: TINY, leverage }))).toMatchObject({ status: 422 });
  });
});

describe("reads", () => {
  it("clearinghouseState sums up exactly", async () => {
    const { client } = open();
    const { assetPositions, ...sums } = await stateOf(client);
    expect(sums).toEqual({
      marginSummary: { accountValue: "10970.0", totalNtlPos: "6500.0", totalRawUsd: "7470.0", totalMarginUsed: "995.0" },
      crossMarginSummary: { accountValue: "10050.0", totalNtlPos: "1500.0", totalRawUsd: "11550.0", totalMarginUsed: "75.0" },
      crossMaintenanceMarginUsed: "37.5",
      withdrawable: "9900.0",
      time: NOW,
    });
    const cumFunding = { allTime: "0.0", sinceOpen: "0.0", sinceChange: "0.0" };
    expect(assetPositions.map(({ position }) => position)).toEqual([
      { coin: "ETH", szi: "1.5", leverage: { type: "isolated", value: 10, rawUsd: "-3750.0" }, entryPx: "2900.0", positionValue: "4500.0", unrealizedPnl: "150.0", returnOnEquity: "0.3448275862", liquidationPx: "2551.0204081632", marginUsed: "750.0", maxLeverage: 25, cumFunding },
      { coin: "SOL", szi: "-10.0", leverage: { type: "cross", value: 20 }, entryPx: "155.0", positionValue: "1500.0", unrealizedPnl: "50.0", returnOnEquity: "0.6451612903", liquidationPx: "1126.8292682926", marginUsed: "75.0", maxLeverage: 20, cumFunding },
      { coin: "TINY", szi: "1000.0", leverage: { type: "isolated", value: 3, rawUsd: "-330.0" }, entryPx: "0.5", positionValue: "500.0", unrealizedPnl: "0.0", returnOnEquity: "0.0", liquidationPx: "0.396", marginUsed: "170.0", maxLeverage: 3, cumFunding },
    ]);
  });

  it("does not count a seed's margin for a cross position", async () => {
    const { client } = open((seed) => (seed.accounts[0]!.positions[1]!.margin = "5"));
    expect(await stateOf(client)).toEqual(await stateOf(open().client));
  });

  it("a position that cannot be liquidated has no liquidation price", async () => {
    const { client } = open((seed) => (seed.accounts[0]!.positions[0]!.margin = "9000"));
    expect((await positionOn(client, "ETH")).liquidationPx).toBeNull();
  });

  it("an API wallet's address and an unknown one read as empty", async () => {
    const { client } = open();
    for (const user of [agent.address, `0x${"cd".repeat(20)}`]) {
      expect(await stateOf(client, user)).toMatchObject({ assetPositions: [], withdrawable: "0.0", marginSummary: { accountValue: "0.0" } });
      expect(await client.info.openOrders({ user })).toEqual([]);
      expect(await client.info.extraAgents({ user })).toEqual([]);
      expect(await client.info.activeAssetData({ user, coin: "ETH" })).toMatchObject({ user, leverage: { type: "cross", value: 20 }, availableToTrade: ["0.0", "0.0"] });
      expect(await client.info.userRateLimit({ user })).toMatchObject({ nRequestsUsed: 0 });
    }
  });

  it("activeAssetData shows untouched markets at the smaller of 20 and their maximum, isolated where cross is not allowed", async () => {
    const { client } = open((seed) => (seed.markets[SOL]!.marginMode = "noCross"));
    const user = subAccount.address;
    expect(await leverageOn(client, "BTC", user)).toEqual({ type: "cross", value: 20 });
    expect(await leverageOn(client, "TINY", user)).toEqual({ type: "isolated", value: 3, rawUsd: "0.0" });
    expect(await leverageOn(client, "SOL", user)).toMatchObject({ type: "isolated" });
  });

  it("activeAssetData shows the room to trade, larger against a position", async () => {
    const { client } = open();
    const read = (coin: string) => client.info.activeAssetData({ user: owner.address, coin });
    expect(await read("BTC")).toEqual({ user: owner.address, coin: "BTC", leverage: { type: "cross", value: 20 }, maxTradeSzs: ["3.325", "3.325"], availableToTrade: ["9975.0", "9975.0"], markPx: "60000.0" });
    expect(await read("ETH")).toMatchObject({ leverage: { rawUsd: "-3750.0" }, availableToTrade: ["9975.0", "10875.0"], maxTradeSzs: ["33.25", "36.25"] });
    expect(await read("SOL")).toMatchObject({ availableToTrade: ["10125.0", "9975.0"] });
  });

  it("activeAssetData cuts sizes to the market's decimals, and room at 0", async () => {
    const readWith = (usdc: string, coin: string) => open((seed) => (seed.accounts[0]!.usdc = usdc)).client.info.activeAssetData({ user: owner.address, coin });
    expect(await readWith("10000.01", "BTC"), "3.3250033").toMatchObject({ maxTradeSzs: ["3.325", "3.325"], availableToTrade: ["9975.01", "9975.01"] });
    expect(await readWith("0", "BTC")).toMatchObject({ maxTradeSzs: ["0.0", "0.0"], availableToTrade: ["0.0", "0.0"] });
  });

  it("answers what it does not know with 500 and null", async () => {
    const { client, sandbox } = open();
    await expect(client.info.activeAssetData({ user: owner.address, coin: "NOPE" })).rejects.toMatchObject({ status: 500 });
    const unknown = [{ type: "meta", dex: "other" }, { type: "metaAndAssetCtxs", dex: "other" }, { type: "clearinghouseState", user: owner.address, dex: "other" }, { type: "openOrders", user: owner.address, dex: "other" }, { type: "marginTable", id: 5, dex: "other" }, { type: "marginTable", id: 50 }, { type: "marginTable", id: 0 }];
    for (const body of unknown) expect(await post(sandbox, body, "/info"), JSON.stringify(body)).toMatchObject({ status: 500, text: "null" });
    expect(await client.info.meta({ dex: "" })).toEqual(await client.info.meta());
  });

  it("meta and marginTable agree with the seed", async () => {
    const { client } = open((seed) => (seed.markets[BTC]!.maxLeverage = 50));
    const { universe, marginTables, collateralToken } = await client.info.meta();
    expect(universe.map(({ name, szDecimals, maxLeverage }) => [name, szDecimals, maxLeverage])).toEqual([["BTC", 5, 50], ["ETH", 4, 25], ["SOL", 2, 20], ["TINY", 0, 3]]);
    expect(universe[TINY]).toMatchObject({ marginMode: "strictIsolated", onlyIsolated: true });
    expect(universe[BTC]).not.toHaveProperty("marginMode");
    const table = { description: "", marginTiers: [{ lowerBound: "0.0", maxLeverage: 50 }] };
    expect([marginTables, collateralToken]).toEqual([[[50, table]], 0]);
    expect(await client.info.marginTable({ id: 50 })).toEqual(table);
    for (const { marginTableId, maxLeverage } of universe) expect((await client.info.marginTable({ id: marginTableId })).marginTiers).toEqual([{ lowerBound: "0.0", maxLeverage }]);
  });

  it("metaAndAssetCtxs lists prices in the order of the markets", async () => {
    const { client } = open();
    const [meta, contexts] = await client.info.metaAndAssetCtxs();
    expect(meta).toEqual(await client.info.meta());
    expect(contexts.map(({ markPx, oraclePx }) => [markPx, oraclePx])).toEqual([["60000.0", "60000.0"], ["3000.0", "3000.0"], ["150.0", "150.0"], ["0.5", "0.5"]]);
  });

  it("spotMeta and perpDexs are constant", async () => {
    const { client } = open();
    expect(await client.info.perpDexs()).toEqual([null]);
    const { universe, tokens } = await client.info.spotMeta();
    expect(universe.map(({ name, tokens: pair }) => [name, ...pair.map((index) => tokens.find((token) => token.index === index)!.name)])).toEqual([["PURR/USDC", "PURR", "USDC"]]);
  });

  it("openOrders lists the seed's", async () => {
    const { client } = open();
    expect(await client.info.openOrders({ user: owner.address })).toEqual([{ coin: "BTC", side: "B", limitPx: "50000.0", sz: "0.01", origSz: "0.01", oid: 1, timestamp: NOW }]);
  });

  it("userRole tells the four roles apart", async () => {
    const { client } = open();
    const role = (user: string) => client.info.userRole({ user });
    expect(await role(owner.address)).toEqual({ role: "user" });
    expect(await role(agent.address)).toEqual({ role: "agent", data: { user: owner.address } });
    expect(await role(subAccount.address)).toEqual({ role: "subAccount", data: { master: owner.address } });
    expect(await role(`0x${"cd".repeat(20)}`)).toEqual({ role: "missing" });
  });

  it("extraAgents lists the API wallets", async () => {
    expect(await open().client.info.extraAgents({ user: owner.address })).toEqual([{ address: agent.address, name: "bot", validUntil: null }]);
  });

  it("userRateLimit counts actions, refused ones included, but not those of unknown signers", async () => {
    const { client, as } = open();
    await client.exchange.updateLeverage({ asset: BTC, isCross: true, leverage: 10 });
    await client.exchange.updateLeverage({ asset: BTC, isCross: true, leverage: 41 }).catch(() => undefined);
    await as({ wallet: STRANGER_KEY }).exchange.updateLeverage({ asset: BTC, isCross: true, leverage: 10 }).catch(() => undefined);
    expect(await client.info.userRateLimit({ user: owner.address })).toEqual({ cumVlm: "0.0", nRequestsUsed: 2, nRequestsCap: 10_000, nRequestsSurplus: 0 });
  });
});

describe("over HTTP", () => {
  let sandbox: Sandbox | undefined;
  afterEach(() => sandbox?.close());

  it("writes and reads", async () => {
    sandbox = createSandbox();
    await sandbox.listen();
    const client = createHyperliquidClient(sandbox.clientOptions("hyperliquid"));
    await expect(client.exchange.updateLeverage({ asset: BTC, isCross: false, leverage: 12 })).resolves.toEqual({ type: "default" });
    expect(await leverageOn(client, "BTC")).toMatchObject({ type: "isolated", value: 12 });
    await expect(client.exchange.updateLeverage({ asset: BTC, isCross: true, leverage: 41 })).rejects.toMatchObject(refusal("Invalid leverage value", "leverage"));
  });
});
