/** Every signing vector, byte for byte, and signatures that other implementations accept. */
import { encode } from "@msgpack/msgpack";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { Signature as EthersSignature, recoverAddress as ethersRecover } from "ethers";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { hashTypedData, recoverTypedDataAddress, serializeSignature, type Hex } from "viem";
import { describe, expect, it } from "vitest";
import { encodeMsgpack } from "../../src/core/msgpack.js";
import { typedDataDigest, type TypedData, type TypedDataField } from "../../src/core/eip712.js";
import { agentTypedData, hashAction, userTypedData } from "../../src/hyperliquid/sign.js";
import { signerOf, type Signature } from "../../src/hyperliquid/wallet.js";

interface Vector {
  name: string;
  kind: "l1" | "user";
  privateKey: string;
  address: string;
  action: Record<string, unknown>;
  nonce: number;
  vaultAddress: string | null;
  expiresAfter: number | null;
  isMainnet: boolean;
  msgpackHex: string;
  connectionId: string;
  eip712Digest: string;
  primaryType: string;
  types: TypedDataField[];
  r: string;
  s: string;
  v: number;
}

interface MultiSigVector extends Vector {
  secondPrivateKey: string;
  multiSigUser: string;
  outerSigner: string;
  innerAction: Record<string, unknown>;
  innerConnectionId: string;
  multiSigActionHash: string;
}

const file = JSON.parse(readFileSync(new URL("../vectors/hyperliquid-vectors.json", import.meta.url), "utf8")) as { vectors: Vector[]; multiSigVectors: MultiSigVector[] };
const l1 = file.vectors.filter(({ kind }) => kind === "l1");
const user = file.vectors.filter(({ kind }) => kind === "user");

const hex = (bytes: Uint8Array): string => `0x${bytesToHex(bytes)}`;
// Vectors from the official SDK leave leading zeros out.
const padded = (value: string): string => `0x${value.slice(2).padStart(64, "0")}`;

async function acceptedByOthers(typedData: TypedData, signature: Signature, address: string): Promise<void> {
  const { EIP712Domain: _, ...types } = typedData.types;
  const viem = { ...typedData, types } as unknown as Parameters<typeof hashTypedData>[0];
  const digest = hashTypedData(viem);
  expect(hex(typedDataDigest(typedData))).toBe(digest);
  const recovered = await recoverTypedDataAddress({ ...viem, signature: serializeSignature({ r: signature.r, s: signature.s, v: BigInt(signature.v) }) } as never);
  expect(recovered.toLowerCase()).toBe(address);
  expect(ethersRecover(digest, EthersSignature.from(signature)).toLowerCase()).toBe(address);
}

describe("L1 actions", () => {
  it("are 47 of the 54 vectors", () => expect([l1.length, user.length]).toEqual([47, 7]));


  it.each(l1.map((vector) => [vector.name, vector] as const))("%s", async (_name, vector) => {
    expect(hex(encodeMsgpack(vector.action))).toBe(vector.msgpackHex);
    const connectionId = hashAction(vector.action, vector.nonce, vector.vaultAddress, vector.expiresAfter);
    expect(hex(connectionId)).toBe(vector.connectionId);
    const signer = signerOf(vector.privateKey);
    expect(signer.address).toBe(vector.address.toLowerCase());
    const typedData = agentTypedData(connectionId, vector.isMainnet);
    const signature = await signer.sign(typedData);
    expect(signature).toEqual({ r: padded(vector.r), s: padded(vector.s), v: vector.v });
    await acceptedByOthers(typedData, signature, vector.address.toLowerCase());
  });
});

describe("user-signed actions", () => {
  it.each(user.map((vector) => [vector.name, vector] as const))("%s", async (_name, vector) => {
    const message = "agentName" in vector.action ? vector.action : { agentName: "", ...vector.action };
    const typedData = userTypedData(vector.primaryType, vector.types, message, vector.action.signatureChainId as string);
    expect(hex(typedDataDigest(typedData))).toBe(vector.eip712Digest);
    const signature = await signerOf(vector.privateKey).sign(typedData);
    expect(signature).toEqual({ r: padded(vector.r), s: padded(vector.s), v: vector.v });
    await acceptedByOthers(typedData, signature, vector.address.toLowerCase());
  });
});

describe("multi-sig", () => {
  it.each(file.multiSigVectors.map((vector) => [vector.name, vector] as const))("%s", async (_name, vector) => {
    const inner = hashAction([vector.multiSigUser, vector.outerSigner, vector.innerAction], vector.nonce, vector.vaultAddress, vector.expiresAfter);
    expect(hex(inner)).toBe(vector.innerConnectionId);
    const trimmed = (value: string): string => `0x${value.slice(2).replace(/^0+/, "")}`;
    for (const [index, key] of [vector.privateKey, vector.secondPrivateKey].entries()) {
      const { r, s, v } = await signerOf(key).sign(agentTypedData(inner, vector.isMainnet));
      expect({ r: trimmed(r), s: trimmed(s), v }).toEqual((vector.action.signatures as unknown[])[index]);
    }
    const { type: _, ...wrapper } = vector.action;
    const hash = hex(hashAction(wrapper, vector.nonce, vector.vaultAddress, vector.expiresAfter));
    expect(hash).toBe(vector.multiSigActionHash);
    const fields = [
      { name: "hyperliquidChain", type: "string" },
      { name: "multiSigActionHash", type: "bytes32" },
      { name: "nonce", type: "uint64" },
    ];
    const message = { hyperliquidChain: vector.isMainnet ? "Mainnet" : "Testnet", multiSigActionHash: hash, nonce: vector.nonce };
    const signature = await signerOf(vector.privateKey).sign(userTypedData("HyperliquidTransaction:SendMultiSig", fields, message, vector.action.signatureChainId as string));
    expect(signature).toEqual({ r: padded(vector.r), s: padded(vector.s), v: vector.v });
  });
});

describe("msgpack", () => {
  const scalar = fc.oneof(fc.boolean(), fc.constant(null), fc.string({ unit: "binary", maxLength: 300 }), fc.integer(), fc.maxSafeInteger());
  const value = fc.letrec((tie) => ({
    node: fc.oneof({ depthSize: "small" }, scalar, fc.array(tie("node"), { maxLength: 20 }), fc.dictionary(fc.string({ minLength: 1, maxLength: 40 }).filter((key) => key !== "__proto__"), tie("node"), { maxKeys: 20 })),
  })).node;

  it("equals @msgpack/msgpack on random values", () => {
    const same = fc.property(value, (input) => {
      expect(bytesToHex(encodeMsgpack(input))).toBe(bytesToHex(encode(input)));
    });
    fc.assert(same, { numRuns: 2000 });
  });

  it.each([
    [-0, "00"],
    [127, "7f"],
    [128, "cc80"],
    [4294967295, "ceffffffff"],
    [4294967296, "cf0000000100000000"],
    [-2147483648, "d280000000"],
    [-2147483649, "d3ffffffff7fffffff"],
    [18446744073709551615n, "cfffffffffffffffff"],
    [-9223372036854775808n, "d38000000000000000"],
    [{ a: undefined, b: null }, "81a162c0"],
  ])("%s is %s", (input, expected) => expect(bytesToHex(encodeMsgpack(input))).toBe(expected));

  it.each([[1.5], [2 ** 53], [Number.NaN], [2n ** 64n], [() => 1], [undefined]])("refuses %s", (input) => expect(() => encodeMsgpack({ value: [input] })).toThrow());
});

describe("random actions", () => {
  it("recover to the wallet with viem, whatever the numbers", async () => {
    const action = fc.record({ type: fc.constant("updateIsolatedMargin"), asset: fc.nat(), isBuy: fc.boolean(), ntli: fc.maxSafeInteger() });
    const signer = signerOf(file.vectors[0]!.privateKey);
    await fc.assert(
      fc.asyncProperty(action, fc.integer({ min: 0, max: 2 ** 42 }), fc.boolean(), async (input, nonce, isMainnet) => {
        const typedData = agentTypedData(hashAction(input, nonce), isMainnet);
        await acceptedByOthers(typedData, await signer.sign(typedData), signer.address);
      }),
      { numRuns: 40 },
    );
  });

  it("hashes what @msgpack/msgpack and viem would hash", async () => {
    const { keccak256, concatHex, toHex } = await import("viem");
    const action = { type: "updateLeverage", asset: 3, isCross: false, leverage: 7 };
    const preimage = concatHex([toHex(encode(action)), toHex(1705234567890, { size: 8 }), "0x01", "0x1719884eb866cb12b2287399b15f7db5e7d775ea" as Hex, "0x00", toHex(1705234627890, { size: 8 })]);
    expect(hex(hashAction(action, 1705234567890, "0x1719884eb866cb12b2287399b15f7db5e7d775ea", 1705234627890))).toBe(keccak256(preimage));
    expect(hexToBytes(keccak256(preimage).slice(2))).toHaveLength(32);
  });
});
