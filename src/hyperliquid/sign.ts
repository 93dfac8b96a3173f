/**
 * What is signed, of every scheme, from the bytes up.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/signing
 */
import { keccak_256 } from "@noble/hashes/sha3.js";
import { bytesToHex, concatBytes } from "@noble/hashes/utils.js";
import type { MultiSigParameters } from "../../generated/hyperliquid/exchange/client.js";
import { DOMAIN_FIELDS, fromHex, type TypedData, type TypedDataField } from "../core/eip712.js";
import { encodeMsgpack } from "../core/msgpack.js";

/** Chain of the domain that is signed unless a wallet needs its own: the venue takes any, and its own SDK has this one on both networks. */
export const SIGNATURE_CHAIN_ID = "0x66eee";

const ZERO_ADDRESS = "0x0000000000000000000000000000000000000000";
const AGENT_FIELDS: TypedDataField[] = [{ name: "source", type: "string" }, { name: "connectionId", type: "bytes32" }];
const CHAIN: TypedDataField = { name: "hyperliquidChain", type: "string" };
const SEND_MULTI_SIG_FIELDS: TypedDataField[] = [CHAIN, { name: "multiSigActionHash", type: "bytes32" }, { name: "nonce", type: "uint64" }];

function uint64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}

/**
 * `connectionId` of an L1 action: keccak-256 of msgpack(action), nonce, vault and expiry. Keys are hashed in the order they have.
 *
 * @param nonce ms
 * @param expiresAfter ms; 0 is not the same as absent
 */
export function hashAction(action: unknown, nonce: number, vaultAddress?: string | null, expiresAfter?: number | null): Uint8Array {
  const parts = [encodeMsgpack(action), uint64(nonce)];
  if (vaultAddress) parts.push(Uint8Array.of(1), fromHex(vaultAddress));
  else parts.push(Uint8Array.of(0));
  // The tag before an expiry is 0, and it is there only together with the expiry.
  if (expiresAfter !== undefined && expiresAfter !== null) parts.push(Uint8Array.of(0), uint64(expiresAfter));
  return keccak_256(concatBytes(...parts));
}

/** Typed data of the phantom agent that signs an L1 action. The letter is all that tells mainnet from testnet. */
export function agentTypedData(connectionId: Uint8Array, isMainnet: boolean): TypedData {
  return {
    domain: { name: "Exchange", version: "1", chainId: 1337, verifyingContract: ZERO_ADDRESS },
    types: { EIP712Domain: DOMAIN_FIELDS, Agent: AGENT_FIELDS },
    primaryType: "Agent",
    message: { source: isMainnet ? "a" : "b", connectionId: `0x${bytesToHex(connectionId)}` },
  };
}

/** Typed data of a user-signed action: the listed fields only, in the domain of `signatureChainId` (hex). A text that is left out is signed as an empty one. */
export function userTypedData(primaryType: string, fields: readonly TypedDataField[], message: Readonly<Record<string, unknown>>, signatureChainId: string): TypedData {
  return {
    domain: { name: "HyperliquidSignTransaction", version: "1", chainId: Number(signatureChainId), verifyingContract: ZERO_ADDRESS },
    types: { EIP712Domain: DOMAIN_FIELDS, [primaryType]: [...fields] },
    primaryType,
    message: Object.fromEntries(fields.map(({ name, type }) => [name, message[name] ?? (type === "string" ? "" : undefined)])),
  };
}

/** A multi-sig action as it travels. */
export type MultiSigAction = MultiSigParameters & { readonly type: string; readonly signatureChainId: string };

/** Typed data with which the sender signs a multi-sig action: the hash of everything but its type. */
export function multiSigTypedData({ type: _, ...rest }: MultiSigAction, isMainnet: boolean, nonce: number, vaultAddress?: string | null, expiresAfter?: number | null): TypedData {
  const multiSigActionHash = `0x${bytesToHex(hashAction(rest, nonce, vaultAddress, expiresAfter))}`;
  return userTypedData("HyperliquidTransaction:SendMultiSig", SEND_MULTI_SIG_FIELDS, { hyperliquidChain: isMainnet ? "Mainnet" : "Testnet", multiSigActionHash, nonce }, rest.signatureChainId);
}

/** The fields that an authorised user signs of a user-signed action within a multi-sig one: account and sender come right behind the chain. */
export const innerFields = (fields: readonly TypedDataField[]): TypedDataField[] =>
  fields.flatMap((field) => (field.name === CHAIN.name ? [field, { name: "payloadMultiSigUser", type: "address" }, { name: "outerSigner", type: "address" }] : [field]));
