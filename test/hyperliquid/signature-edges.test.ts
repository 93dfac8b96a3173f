/** Signatures at the edges: keys, ten thousand digests against libsecp256k1, and every way a wallet can get it wrong. */
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { inspect } from "node:util";
import { Wallet as EthersWallet } from "ethers";
import { Wallet as Ethers5Wallet } from "ethers-5";
import fc from "fast-check";
import { createHyperliquidClient, CredentialsError, fromEthers, SigningError, type HyperliquidOptions } from "openvenue/hyperliquid";
import secp256k1 from "secp256k1";
import { hashMessage, hashTypedData, keccak256, type Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it, vi } from "vitest";
import { agentTypedData } from "../../src/hyperliquid/sign.js";
import { signerOf, type Wallet } from "../../src/hyperliquid/wallet.js";

const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const hexOf = (value: bigint): Hex => `0x${value.toString(16).padStart(64, "0")}`;
const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replace(/^0x/, ""), "hex"));
const bigOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
const random = (label: string): Uint8Array => Uint8Array.from(createHash("sha256").update(label).digest());

interface Parts {
  r: bigint;
  s: bigint;
  v: number;
}

/** What libsecp256k1 makes of a digest: RFC 6979, low s. */
function native(digest: Uint8Array, key: Uint8Array): Parts {
  const { signature, recid } = secp256k1.ecdsaSign(digest, key);
  return { r: bigOf(signature.subarray(0, 32)), s: bigOf(signature.subarray(32)), v: recid };
}

const wireOf = ({ r, s, v }: Parts): object => ({ r: hexOf(r), s: hexOf(s), v: 27 + v });
const addressOf = (publicKey: Uint8Array): string => `0x${keccak256(publicKey.subarray(1)).slice(-40)}`;
// viem's own hash of the typed data: nothing of what is under test takes part in it.
const digestOf = (connectionId: Uint8Array, isMainnet: boolean): Uint8Array => bytesOf(hashTypedData(agentTypedData(connectionId, isMainnet) as never));

const key = hexOf(0x0123456789012345678901234567890123456789012345678901234567890123n);
const account = privateKeyToAccount(key);
const address = account.address.toLowerCase();
const leverage = { asset: 0, isCross: true, leverage: 10 };
const NOW = 1700000000000;
const clock = (): number => NOW;

describe("the yardstick", () => {
  it("is libsecp256k1 itself, not its fallback in JavaScript", () => {
    const require = createRequire(import.meta.url);
    expect(secp256k1).toBe(require("secp256k1/bindings"));
    expect(secp256k1).not.toBe(require("secp256k1/elliptic"));
    const { sharedObjects } = process.report.getReport() as unknown as { sharedObjects: string[] };
    expect(sharedObjects.filter((path) => /secp256k1.*\.node$/.test(path))).toHaveLength(1);
  });
});

describe("private keys", () => {
  it.each([
    ["1", 1n, "0x7e5f4552091a69125d5dfcb7b8c2659029395bdf"],
    ["the order less 1", ORDER - 1n, "0x80c0dbf239224071c59dd8970ab9d542e3414ab2"],
    ["half the order", ORDER / 2n, undefined],
    ["half the order and 1", ORDER / 2n + 1n, undefined],
    ["one with leading zeros", 0xabcdefn, undefined],
  ])("%s signs as libsecp256k1 and viem do", async (_name, value, expected) => {
    const signer = signerOf(hexOf(value));
    const secret = bytesOf(hexOf(value));
    expect(signer.address).toBe(addressOf(secp256k1.publicKeyCreate(secret, false)));
    expect(signer.address).toBe(privateKeyToAccount(hexOf(value)).address.toLowerCase());
    if (expected) expect(signer.address).toBe(expected);
    for (let index = 0; index < 100; index++) {
      const typedData = agentTypedData(random(`edge ${index}`), index % 2 === 0);
      const signature = await signer.sign(typedData);
      expect(signature).toEqual(wireOf(native(bytesOf(hashTypedData(typedData as never)), secret)));
      expect(`${signature.r}${signature.s.slice(2)}${signature.v.toString(16)}`).toBe(await privateKeyToAccount(hexOf(value)).signTypedData(typedData as never));
    }
  });

  it.each<[string, unknown]>([
    ["0", hexOf(0n)],
    ["the order", hexOf(ORDER)],
    ["the order and 1", hexOf(ORDER + 1n)],
    ["2^256 less 1", hexOf(2n ** 256n - 1n)],
    ["31 bytes", `0x${"a7".repeat(31)}`],
    ["33 bytes", `0x${"a7".repeat(33)}`],
    ["half a byte too few", `0x${"a7".repeat(32).slice(1)}`],
    ["half a byte too many", `0x${"a7".repeat(32)}a`],
    ["no hex", `0x${"a7".repeat(31)}g7`],
    ["a space before it", ` 0x${"a7".repeat(32)}`],
    ["a line break behind it", `0x${"a7".repeat(32)}\n`],
    ["two prefixes", `0x0x${"a7".repeat(32)}`],
    ["bytes", bytesOf("a7".repeat(32))],
    ["a bigint", BigInt(`0x${"a7".repeat(32)}`)],
    ["nothing but the prefix", "0x"],
  ])("%s is refused without being shown", (_name, wallet) => {
    const error = thrown(() => createHyperliquidClient({ wallet: wallet as Wallet }));
    expect(error).toBeInstanceOf(CredentialsError);
    const shown = inspect(error, { depth: Infinity, showHidden: true });
    for (const secret of ["a7a7a7", "a7, a7", "167, 167", "baaedce6", "ffffffff", "000000", BigInt(`0x${"a7".repeat(32)}`).toString().slice(0, 12)]) expect(shown).not.toContain(secret);
  });
});

describe("10,000 digests under 10,000 keys", () => {
  it("are signed as libsecp256k1 signs them, and recover to the signer's address", async () => {
    let equal = 0;
    let recovered = 0;
    const seen = new Set<number>();
    for (let index = 0; index < 10_000; index++) {
      const secret = random(`key ${index}`);
      const connectionId = random(`connection ${index}`);
      const digest = digestOf(connectionId, index % 2 === 0);
      const signer = signerOf(`0x${Buffer.from(secret).toString("hex")}`);
      const { r, s, v } = await signer.sign(agentTypedData(connectionId, index % 2 === 0));
      const expected = native(digest, secret);
      if (r === hexOf(expected.r) && s === hexOf(expected.s) && v === 27 + expected.v && BigInt(s) <= ORDER / 2n) equal++;
      if (addressOf(secp256k1.ecdsaRecover(bytesOf(r + s.slice(2)), v - 27, digest, false)) === signer.address) recovered++;
      seen.add(v);
    }
    expect({ equal, recovered, seen: [...seen].sort() }).toEqual({ equal: 10_000, recovered: 10_000, seen: [27, 28] });
  }, 240_000);
});

/** Sends one action with this wallet, and gives what came of it and of the network. */
async function attempt(wallet: unknown, options: HyperliquidOptions = {}, nonce = NOW): Promise<{ body: { signature: unknown } | undefined; error: unknown; sent: number }> {
  const fetch = vi.fn(async () => Response.json({ status: "ok", response: { type: "default" } }));
  const client = createHyperliquidClient({ wallet: wallet as Wallet, fetch, clock, ...options });
  const error = await client.exchange.updateLeverage(leverage, { nonce }).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  const [call] = fetch.mock.calls as unknown as [string, { body: string }][];
  return { body: call && (JSON.parse(call[1].body) as { signature: unknown }), error, sent: fetch.mock.calls.length };
}

const secret = bytesOf(key);
const digestSigner = (answer: (parts: Parts, digest: Uint8Array) => unknown): object => ({ address: account.address, signDigest: async (digest: Uint8Array) => answer(native(digest, secret), digest) });
const hex64 = (value: bigint): string => hexOf(value).slice(2);
const hex2 = (value: number): string => value.toString(16).padStart(2, "0");
const high = ({ r, s, v }: Parts): Parts => ({ r, s: ORDER - s, v: 1 - v });
const compact = ({ r, s, v }: Parts): string => `${hex64(r)}${hex64(s | (BigInt(v) << 255n))}`;

describe("a wallet's answer in any usual form", () => {
  it.each<[string, (parts: Parts, digest: Uint8Array) => unknown]>([
    ["parts with v of 0 or 1", (parts) => parts],
    ["parts with v of 27 or 28", (parts) => ({ ...parts, v: parts.v + 27 })],
    ["parts with v as bigint", (parts) => ({ ...parts, v: BigInt(parts.v + 27) })],
    ["parts as hex", ({ r, s, v }) => ({ r: hexOf(r), s: hexOf(s), v })],
    ["parts as hex without leading zeros", ({ r, s, v }) => ({ r: `0x${r.toString(16)}`, s: `0x${s.toString(16)}`, v })],
    ["parts with a high s", high],
    ["parts with a high s and v of 27 or 28", (parts) => ({ ...high(parts), v: high(parts).v + 27 })],
    ["65 bytes with v of 0 or 1", ({ r, s, v }) => bytesOf(`${hex64(r)}${hex64(s)}${hex2(v)}`)],
    ["65 bytes with v of 27 or 28", ({ r, s, v }) => Buffer.from(`${hex64(r)}${hex64(s)}${hex2(v + 27)}`, "hex")],
    ["65 bytes with a high s", (parts) => bytesOf(`${hex64(parts.r)}${hex64(high(parts).s)}${hex2(high(parts).v)}`)],
    ["hex", ({ r, s, v }) => `0x${hex64(r)}${hex64(s)}${hex2(v + 27)}`],
    ["hex in upper case, without 0x", ({ r, s, v }) => `${hex64(r)}${hex64(s)}${hex2(v)}`.toUpperCase()],
    ["hex with a high s", (parts) => `0x${hex64(parts.r)}${hex64(high(parts).s)}${hex2(high(parts).v + 27)}`],
    ["the compact form of EIP-2098, as hex", (parts) => `0x${compact(parts)}`],
    ["the compact form of EIP-2098, as bytes", (parts) => bytesOf(compact(parts))],
  ])("travels as the venue takes it: %s", async (_name, form) => {
    const seen = new Set<unknown>();
    for (let nonce = NOW; nonce < NOW + 12; nonce++) {
      const expected = await attempt(key, {}, nonce);
      const { body, error } = await attempt(digestSigner(form), {}, nonce);
      expect(error).toBeUndefined();
      expect(body).toEqual(expected.body);
      seen.add((body!.signature as { v: number }).v);
    }
    expect([...seen].sort()).toEqual([27, 28]);
  });

  it("of 64 bytes whose v was simply left out is never sent with the wrong one", async () => {
    const outcomes = new Set<unknown>();
    for (let nonce = NOW; nonce < NOW + 12; nonce++) {
      let v = -1;
      const { error, sent } = await attempt(digestSigner((parts) => ((v = parts.v), `0x${hex64(parts.r)}${hex64(parts.s)}`)), {}, nonce);
      expect([v, sent, error instanceof SigningError]).toEqual(v === 0 ? [0, 1, false] : [1, 0, true]);
      outcomes.add(v);
    }
    expect(outcomes.size).toBe(2);
  });

  it("comes through for 1,000 random actions of viem and ethers wallets, with the bytes of the plain key", async () => {
    const wallets = [account, new EthersWallet(key), fromEthers(new Ethers5Wallet(key)), digestSigner(high)];
    let next = 0;
    const same = fc.asyncProperty(fc.nat({ max: 1_000_000 }), fc.boolean(), fc.integer({ min: 1, max: 50 }), fc.nat({ max: 1_000_000 }), fc.boolean(), async (asset, isCross, times, later, isMainnet) => {
      const network = isMainnet ? "mainnet" : "testnet";
      const bodyOf = async (wallet: unknown): Promise<string> => (await createHyperliquidClient({ wallet: wallet as Wallet, network, clock }).prepare("exchange.updateLeverage", { asset, isCross, leverage: times }, { nonce: NOW + later })).body!;
      expect(await bodyOf(wallets[next++ % wallets.length])).toBe(await bodyOf(key));
    });
    await fc.assert(same, { numRuns: 1000 });
    expect(next).toBe(1000);
  }, 120_000);

  it("is of the same bytes however the parameters are written", async () => {
    const bodyOf = async (parameters: object): Promise<string> => (await createHyperliquidClient({ wallet: account, clock }).prepare("exchange.updateLeverage", parameters as typeof leverage, { nonce: NOW, vaultAddress: address })).body!;
    const expected = await bodyOf(leverage);
    for (const same of [{ leverage: 10, isCross: true, asset: 0 }, { ...leverage, asset: -0 }, { ...leverage, leverage: 10.0 }, { ...leverage, other: undefined }]) expect(await bodyOf(same)).toBe(expected);
  });
});

/** Refused before anything is sent, as a signer's fault, without a word of what the wallet said. */
async function expectRefusal(wallet: unknown, message: RegExp | string, options: HyperliquidOptions = {}): Promise<void> {
  const { error, sent } = await attempt(wallet, options);
  expect(error).toBeInstanceOf(SigningError);
  expect(error).toMatchObject({ venue: "hyperliquid", operation: "exchange.updateLeverage", safeToRepeat: true });
  expect((error as Error).cause).toBeUndefined();
  expect((error as Error).message).toMatch(message);
  expect(sent).toBe(0);
}

const NO_SIGNATURE = /the wallet's answer is no signature/;
const ANOTHER = /the wallet signed for 0x[0-9a-f]{40}, not for its address 0x[0-9a-f]{40}/;

describe("a wallet's answer that is no signature", () => {
  const parts: [string, (parts: Parts) => unknown][] = [
    ["r of 0", (own) => ({ ...own, r: 0n })],
    ["s of 0", (own) => ({ ...own, s: 0n })],
    ["r of the order", (own) => ({ ...own, r: ORDER })],
    ["s of the order", (own) => ({ ...own, s: ORDER })],
    ["r above the order", (own) => ({ ...own, r: ORDER + 5n })],
    ["s above the order", (own) => ({ ...own, s: ORDER + 5n })],
    ["r of 2^256 and more", (own) => ({ ...own, r: own.r + 2n ** 256n })],
    ["a negative r", (own) => ({ ...own, r: -own.r })],
    ["a negative s", (own) => ({ ...own, s: -own.s })],
    ["an r that is no point of the curve", (own) => ({ ...own, r: 5n })],
    ["no r", ({ s, v }) => ({ s, v })],
    ["no s", ({ r, v }) => ({ r, v })],
    ["no v", ({ r, s }) => ({ r, s })],
    ["r that is no number", (own) => ({ ...own, r: "r" })],
    ["r with a fraction", (own) => ({ ...own, r: 1.5 })],
    ["r that is nothing", (own) => ({ ...own, r: null })],
    ["r as hex without 0x", (own) => ({ ...own, r: `ab${hex64(own.r).slice(2)}` })],
    ...[-1, 2, 3, 26, 29, 30, 35, 36, 2709, 27.5, Number.NaN, Infinity, null, "", "0", "27", "0x1b", true, false, [], [27], {}, 4n, 2n ** 64n].map((v): [string, (parts: Parts) => unknown] => [`v of ${inspect(v)}`, (own) => ({ ...own, v })]),
    ["65 zero bytes", () => new Uint8Array(65)],
    ["64 zero bytes", () => new Uint8Array(64)],
    ["65 bytes of 255", () => new Uint8Array(65).fill(255)],
    ["65 bytes with v of 2", ({ r, s }) => `0x${hex64(r)}${hex64(s)}02`],
    ["65 bytes with v of 29", ({ r, s }) => `0x${hex64(r)}${hex64(s)}1d`],
    ["63 bytes", (own) => `0x${compact(own).slice(2)}`],
    ["66 bytes", ({ r, s, v }) => `0x${hex64(r)}${hex64(s)}${hex2(v)}00`],
    ["66 bytes as bytes", ({ r, s, v }) => bytesOf(`${hex64(r)}${hex64(s)}${hex2(v)}00`)],
    ["half a byte too few", ({ r, s }) => `0x${hex64(r)}${hex64(s)}1`],
    ["an array of bytes", ({ r, s, v }) => [...bytesOf(`${hex64(r)}${hex64(s)}${hex2(v)}`)]],
    ["base64", (own) => Buffer.from(compact(own), "hex").toString("base64")],
    ["DER", ({ r, s }) => secp256k1.signatureExport(bytesOf(`${hex64(r)}${hex64(s)}`))],
    ["a line break behind it", ({ r, s, v }) => `0x${hex64(r)}${hex64(s)}${hex2(v)}\n`],
    ["no hex", ({ r }) => `0x${hex64(r)}${"zz".repeat(33)}`],
    ["a text", () => "signature"],
    ["an empty text", () => ""],
    ["0x", () => "0x"],
    ["a number", () => 5],
    ["a bigint", ({ r }) => r],
    ["true", () => true],
    ["a symbol", () => Symbol("r")],
    ["a function", () => () => 1],
    ["undefined", () => undefined],
    ["null", () => null],
    ["an empty object", () => ({})],
    ["an object whose r throws", (own) => Object.defineProperty({ ...own }, "r", { get: () => BigInt(`no ${hex64(own.s)}`) })],
  ];

  it.each(parts)("is refused: %s", async (_name, form) => {
    const wallet = digestSigner(form) as { signDigest: (digest: Uint8Array) => Promise<unknown> };
    await expectRefusal(wallet, NO_SIGNATURE);
    await expectRefusal({ address: account.address, signTypedData: (typedData: never) => wallet.signDigest(bytesOf(hashTypedData(typedData))) }, NO_SIGNATURE);
  });

  it("does not show itself in the error", async () => {
    for (const form of [({ r, s }: Parts) => `0x${hex64(r)}${hex64(s)}1`, ({ r, s, v }: Parts) => ({ r: `x${hex64(r)}`, s: hexOf(s), v }), ({ r, s, v }: Parts) => ({ r, s, v: 1 - v })]) {
      let own: Parts | undefined;
      const { error } = await attempt(digestSigner((signature) => form((own = signature))));
      const shown = inspect(error, { depth: Infinity, showHidden: true });
      for (const part of [hex64(own!.r), hex64(own!.s), String(own!.r), String(own!.s)]) expect(shown).not.toContain(part.slice(4, 24));
    }
  });
});

describe("a wallet that fails", () => {
  const refusal = Object.assign(new Error("user rejected the request"), { code: 4001, request: { privateKey: key } });

  it.each<[string, unknown, object]>([
    ["an error", refusal, { message: refusal.message, code: 4001 }],
    ["a text", refusal.message, { message: refusal.message }],
    ["an object", { code: 4001, privateKey: key }, {}],
  ])("rejects with %s, which is told as the cause, without what else hangs on it", async (_name, reason, told) => {
    const failing = [
      { address, signDigest: () => Promise.reject(reason as Error) },
      { address, signTypedData: () => Promise.reject(reason as Error) },
      { address, signTypedData: (_domain: unknown, _types: unknown, _value: unknown) => Promise.reject(reason as Error) },
      {
        address,
        signDigest: () => {
          throw reason as Error;
        },
      },
    ];
    for (const wallet of failing) {
      const { error, sent } = await attempt(wallet);
      expect(error).toBeInstanceOf(SigningError);
      expect(error).toMatchObject({ operation: "exchange.updateLeverage", safeToRepeat: true });
      expect((error as Error).cause).toBeInstanceOf(Error);
      expect((error as Error).cause).toMatchObject(told);
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(key.slice(2));
      expect(sent).toBe(0);
    }
  });
});

describe("a wallet that signs something else", () => {
  const other = privateKeyToAccount(hexOf(7n));

  it("for another account is refused, and the error names both", async () => {
    const wallets = [
      { address: account.address, signTypedData: other.signTypedData },
      { address: account.address, signDigest: (digest: Uint8Array) => native(digest, bytesOf(hexOf(7n))) },
      fromEthers(new EthersWallet(hexOf(7n)), account.address),
      fromEthers(new Ethers5Wallet(hexOf(7n)), account.address),
    ];
    for (const wallet of wallets) {
      await expectRefusal(wallet, `the wallet signed for ${other.address.toLowerCase()}, not for its address ${address}`);
      await expectRefusal(wallet, /another account selected, .*prefixed .*another network/);
    }
  });

  it("has its address compared whatever its letters", async () => {
    for (const own of [address, account.address, `0x${address.slice(2).toUpperCase()}`]) expect((await attempt({ address: own, signTypedData: account.signTypedData })).error).toBeUndefined();
  });

  it("for the other network is refused on both", async () => {
    type Agent = { message: { source: string } };
    const swapped = { address, signTypedData: (typedData: Agent) => account.signTypedData({ ...typedData, message: { ...typedData.message, source: typedData.message.source === "a" ? "b" : "a" } } as never) };
    await expectRefusal(swapped, ANOTHER);
    await expectRefusal(swapped, ANOTHER, { network: "testnet" });
    const mainnetOnly = { address, signTypedData: (typedData: Agent) => account.signTypedData({ ...typedData, message: { ...typedData.message, source: "a" } } as never) };
    expect((await attempt(mainnetOnly)).error).toBeUndefined();
    await expectRefusal(mainnetOnly, ANOTHER, { network: "testnet" });
  });

  it.each<[string, (digest: Uint8Array) => unknown]>([
    ["the digest as a personal message", (digest) => native(bytesOf(hashMessage({ raw: digest })), secret)],
    ["the digest hashed once more", (digest) => native(bytesOf(keccak256(digest)), secret)],
    ["the digest backwards", (digest) => native(digest.reverse(), secret)],
    ["an older digest", () => native(random("older"), secret)],
    ["with the other v", (digest) => ({ ...native(digest, secret), v: 1 - native(digest, secret).v })],
    ["with a high s and the v of the low one", (digest) => ({ ...high(native(digest, secret)), v: native(digest, secret).v })],
    ["with r and s swapped", (digest) => ({ ...native(digest, secret), r: native(digest, secret).s, s: native(digest, secret).r })],
  ])("is refused: %s", async (_name, signDigest) => {
    // A swapped r may be no point of the curve.
    await expectRefusal({ address, signDigest }, /signed for|no signature/);
  });

  it("is refused when it changed what it was given and then signed that", async () => {
    const signTypedData = (typedData: { message: { source: string } }): Promise<string> => {
      typedData.message.source = "b";
      return account.signTypedData(typedData as never);
    };
    await expectRefusal({ address, signTypedData }, ANOTHER);
  });

  it("is not asked to prove anything when it is a private key of ours", () => {
    const signature = signerOf(key).sign(agentTypedData(random("x"), true));
    expect(signature).not.toBeInstanceOf(Promise);
  });
});

function thrown(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

it("a wallet's answer is taken as it is when the check is off, and refused for another account's otherwise", async () => {
  const account = privateKeyToAccount(`0x${"22".repeat(32)}`);
  const wallet = { address: `0x${"1".repeat(40)}`, signTypedData: (typedData: Parameters<typeof account.signTypedData>[0]) => account.signTypedData(typedData) };
  const call = (checkSigner: boolean) => createHyperliquidClient({ wallet, checkSigner }).prepare("exchange.updateLeverage", { asset: 0, isCross: true, leverage: 1 });
  await expect(call(true)).rejects.toThrow(account.address.toLowerCase());
  expect((await call(false)).body).toContain('"signature"');
});
