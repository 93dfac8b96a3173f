/**
 * What is signed, of both schemes, from the bytes up.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/signing
 */
import { keccak_256 } from "@noble/hashes/sha3.js";
import { bytesToHex, concatBytes } from "@noble/hashes/utils.js";
import { DOMAIN_FIELDS, fromHex, type TypedData, type TypedDataField } from "../core/eip712.js";
import { encodeMsgpack } from "./msgpack.js";

const ZERO_ADDRESS = "0x0000000000000000000000000000000000000000";
const AGENT_FIELDS: TypedDataField[] = [{ name: "source", type: "string" }, { name: "connectionId", type: "bytes32" }];

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

/** Typed data of a user-signed action: the listed fields only, in the domain of `signatureChainId` (hex). */
export function userTypedData(primaryType: string, fields: TypedDataField[], message: Record<string, unknown>, signatureChainId: string): TypedData {
  return {
    domain: { name: "HyperliquidSignTransaction", version: "1", chainId: Number(signatureChainId), verifyingContract: ZERO_ADDRESS },
    types: { EIP712Domain: DOMAIN_FIELDS, [primaryType]: fields },
    primaryType,
    message: Object.fromEntries(fields.map(({ name }) => [name, message[name]])),
  };
}
