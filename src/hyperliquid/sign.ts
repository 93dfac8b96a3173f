/**
 * Digests and typed data of both signing schemes, from the bytes up.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/signing
 */
import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { encodeMsgpack } from "./msgpack.js";

export interface TypedDataField {
  name: string;
  type: string;
}

/** EIP-712 typed data as wallets take it. */
export interface TypedData {
  domain: { name: string; version: string; chainId: number; verifyingContract: `0x${string}` };
  types: Record<string, TypedDataField[]>;
  primaryType: string;
  message: Record<string, unknown>;
}

const ZERO_ADDRESS = "0x0000000000000000000000000000000000000000";
const DOMAIN_FIELDS: TypedDataField[] = [
  { name: "name", type: "string" },
  { name: "version", type: "string" },
  { name: "chainId", type: "uint256" },
  { name: "verifyingContract", type: "address" },
];
const AGENT_FIELDS: TypedDataField[] = [
  { name: "source", type: "string" },
  { name: "connectionId", type: "bytes32" },
];

const utf8 = new TextEncoder();
const fromHex = (hex: string): Uint8Array => hexToBytes(hex.replace(/^0x/, ""));
const toHex = (bytes: Uint8Array): `0x${string}` => `0x${bytesToHex(bytes)}`;

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
    message: { source: isMainnet ? "a" : "b", connectionId: toHex(connectionId) },
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

/** The 32 bytes that are signed: keccak-256 of 0x1901, domain separator and struct hash. */
export function typedDataDigest({ domain, types, primaryType, message }: TypedData): Uint8Array {
  return keccak_256(concatBytes(Uint8Array.of(0x19, 0x01), domainSeparator(domain), hashStruct(primaryType, types[primaryType]!, message)));
}

const separators = new Map<string, Uint8Array>();

function domainSeparator(domain: TypedData["domain"]): Uint8Array {
  const key = `${domain.name} ${domain.chainId}`;
  let separator = separators.get(key);
  if (!separator) separators.set(key, (separator = hashStruct("EIP712Domain", DOMAIN_FIELDS, domain)));
  return separator;
}

const typeHashes = new Map<string, Uint8Array>();

/** EIP-712 `hashStruct` for flat structs, all that the venue uses. */
function hashStruct(name: string, fields: TypedDataField[], message: Record<string, unknown>): Uint8Array {
  const type = `${name}(${fields.map((field) => `${field.type} ${field.name}`).join(",")})`;
  let typeHash = typeHashes.get(type);
  if (!typeHash) typeHashes.set(type, (typeHash = keccak_256(utf8.encode(type))));
  return keccak_256(concatBytes(typeHash, ...fields.map((field) => encodeField(field, message[field.name]))));
}

function encodeField({ name, type }: TypedDataField, value: unknown): Uint8Array {
  if (type === "string" && typeof value === "string") return keccak_256(utf8.encode(value));
  if (type === "bytes" && typeof value === "string") return keccak_256(fromHex(value));
  if (type === "bytes32" && typeof value === "string") return fromHex(value);
  if (type === "address" && typeof value === "string") return word(fromHex(value));
  if (type === "bool" && typeof value === "boolean") return word(Uint8Array.of(value ? 1 : 0));
  if (type.startsWith("uint") && (typeof value === "bigint" || Number.isSafeInteger(value)) && (value as number) >= 0) return word(fromHex(BigInt(value as number).toString(16).padStart(64, "0")));
  throw new TypeError(`${name} is no ${type}`);
}

function word(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(32);
  padded.set(bytes, 32 - bytes.length);
  return padded;
}
