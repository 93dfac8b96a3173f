/** What the signature of a Hyperliquid action must be, by libraries that the client has no part in: @msgpack/msgpack, viem, libsecp256k1. */
import { createRequire } from "node:module";
import { encode } from "@msgpack/msgpack";
import type * as Secp256k1 from "secp256k1";
import { concat, hashTypedData, keccak256, numberToHex, toBytes, toHex, type Hex } from "viem";

// Not by the package's name: where its native part is missing, that is an implementation in JavaScript, in silence.
export const libsecp256k1 = createRequire(import.meta.url)("secp256k1/bindings") as typeof Secp256k1;

export type Network = "mainnet" | "testnet";

/** What is signed of a request, as its body has it. */
export interface Action {
  readonly action: unknown;
  readonly nonce: number;
  readonly vaultAddress?: string | null | undefined;
  readonly expiresAfter?: number | null | undefined;
}

export interface Signature {
  readonly r: string;
  readonly s: string;
  readonly v: number;
}

export interface SignedAction extends Action {
  readonly signature: Signature;
}

/** The order of the curve. Of the two s that a signature can have, the low one is not above its half. */
export const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

export const hexOf = (value: bigint): Hex => numberToHex(value, { size: 32 });

const uint64 = (value: number): Hex => numberToHex(value, { size: 8 });

/** The EIP-712 digest of an action whose keys stand in the order in which they are hashed. */
export function digestOf({ action, nonce, vaultAddress, expiresAfter }: Action, network: Network): Uint8Array {
  const vault: Hex[] = vaultAddress ? ["0x01", vaultAddress as Hex] : ["0x00"];
  const expiry: Hex[] = typeof expiresAfter === "number" ? ["0x00", uint64(expiresAfter)] : [];
  const connectionId = keccak256(concat([toHex(encode(action)), uint64(nonce), ...vault, ...expiry]));
  const digest = hashTypedData({
    domain: { name: "Exchange", version: "1", chainId: 1337, verifyingContract: "0x0000000000000000000000000000000000000000" },
    types: { Agent: [{ name: "source", type: "string" }, { name: "connectionId", type: "bytes32" }] },
    primaryType: "Agent",
    message: { source: network === "mainnet" ? "a" : "b", connectionId },
  });
  return toBytes(digest);
}

/** What libsecp256k1 makes of a digest: RFC 6979, low s. */
export function signatureOf(digest: Uint8Array, privateKey: string): Signature {
  const { signature, recid } = libsecp256k1.ecdsaSign(digest, toBytes(privateKey as Hex));
  return { r: toHex(signature.subarray(0, 32)), s: toHex(signature.subarray(32)), v: 27 + recid };
}

const addressOf = (publicKey: Uint8Array): string => `0x${keccak256(publicKey.subarray(1)).slice(-40)}`;

export const accountOf = (privateKey: string): string => addressOf(libsecp256k1.publicKeyCreate(toBytes(privateKey as Hex), false));

/** Whose signature this is, on that network. A signature of another is anybody's. */
export function signerOf(body: SignedAction, network: Network): string {
  const { r, s, v } = body.signature;
  return addressOf(libsecp256k1.ecdsaRecover(toBytes(concat([r as Hex, s as Hex])), v - 27, digestOf(body, network), false));
}

export const bodyOf = ({ body }: { readonly body?: string }): SignedAction => JSON.parse(body!) as SignedAction;
