/** EIP-712 for flat structs. https://eips.ethereum.org/EIPS/eip-712 */
import { keccak_256 } from "@noble/hashes/sha3.js";
import { concatBytes, hexToBytes } from "@noble/hashes/utils.js";

export interface TypedDataField {
  name: string;
  type: string;
}

/** Typed data as wallets take it. */
export interface TypedData {
  domain: { name: string; version: string; chainId: number; verifyingContract: `0x${string}` };
  types: Record<string, TypedDataField[]>;
  primaryType: string;
  message: Record<string, unknown>;
}

export const DOMAIN_FIELDS: TypedDataField[] = [
  { name: "name", type: "string" },
  { name: "version", type: "string" },
  { name: "chainId", type: "uint256" },
  { name: "verifyingContract", type: "address" },
];

/** The 32 bytes that are signed: keccak-256 of 0x1901, domain separator and struct hash. */
export function typedDataDigest({ domain, types, primaryType, message }: TypedData): Uint8Array {
  return keccak_256(concatBytes(Uint8Array.of(0x19, 0x01), domainSeparator(domain), hashStruct(primaryType, types[primaryType]!, message)));
}

const utf8 = new TextEncoder();
const separators = new Map<string, Uint8Array>();
const typeHashes = new Map<string, Uint8Array>();
const letterHashes = new Map<string, Uint8Array>();

function kept(cache: Map<string, Uint8Array>, key: string, compute: () => Uint8Array): Uint8Array {
  let value = cache.get(key);
  if (!value) cache.set(key, (value = compute()));
  return value;
}

const domainSeparator = (domain: TypedData["domain"]): Uint8Array => kept(separators, `${domain.name} ${domain.version} ${domain.chainId} ${domain.verifyingContract}`, () => hashStruct("EIP712Domain", DOMAIN_FIELDS, domain));

function hashStruct(name: string, fields: TypedDataField[], message: Record<string, unknown>): Uint8Array {
  const type = `${name}(${fields.map((field) => `${field.type} ${field.name}`).join(",")})`;
  const typeHash = kept(typeHashes, type, () => keccak_256(utf8.encode(type)));
  return keccak_256(concatBytes(typeHash, ...fields.map((field) => encodeField(field, message[field.name]))));
}

function encodeField({ name, type }: TypedDataField, value: unknown): Uint8Array {
  // One-letter texts are tags that come back in every message: their hash is kept. Others may be anything, and are not.
  if (type === "string" && typeof value === "string") return value.length === 1 ? kept(letterHashes, value, () => keccak_256(utf8.encode(value))) : keccak_256(utf8.encode(value));
  if (type === "bytes" && typeof value === "string") return keccak_256(fromHex(value));
  if (type === "bytes32" && typeof value === "string") return fromHex(value);
  if (type === "address" && typeof value === "string") return word(fromHex(value));
  if (type === "bool" && typeof value === "boolean") return word(Uint8Array.of(value ? 1 : 0));
  if (type.startsWith("uint") && (typeof value === "bigint" || Number.isSafeInteger(value)) && (value as number) >= 0) return word(fromHex(BigInt(value as number).toString(16).padStart(64, "0")));
  throw new TypeError(`${name} is no ${type}`);
}

export const fromHex = (hex: string): Uint8Array => hexToBytes(hex.replace(/^0x/, ""));

function word(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(32);
  padded.set(bytes, 32 - bytes.length);
  return padded;
}
