/** Whoever signs: a private key, a wallet object, or a service that signs digests. */
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { venue } from "../../generated/hyperliquid/venue.js";
import { typedDataDigest, type TypedData } from "../core/eip712.js";
import { CredentialsError, SigningError } from "../core/errors.js";

/** The signature as it travels. */
export interface Signature {
  r: `0x${string}`;
  s: `0x${string}`;
  v: 27 | 28;
}

/** A wallet that signs typed data; viem accounts fit as they are, `fromEthers` adapts ethers signers. */
export interface TypedDataSigner {
  readonly address: string;
  // A method, so that wallets with narrower parameter types fit.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  signTypedData(typedData: any): Promise<string>;
}

/** A service or native library that signs 32-byte digests: a KMS, a hardware module, libsecp256k1. */
export interface DigestSigner {
  readonly address: string;
  /** Answers with 65 bytes (r, s, v) as hex or bytes, or with the parts. */
  signDigest(digest: Uint8Array): DigestSignature | Promise<DigestSignature>;
}

export type DigestSignature = string | Uint8Array | { r: string | bigint; s: string | bigint; v: number };

/** `0x` and 64 hex digits, or an object that signs. An ethers signer with an `address` fits as it is. */
export type Wallet = string | TypedDataSigner | DigestSigner | ({ readonly address: string } & (Required<Pick<EthersSigner, "signTypedData">> | Required<Pick<EthersSigner, "_signTypedData">>));

export interface Signer {
  readonly address: string;
  /** @param operation named by errors */
  sign(typedData: TypedData, operation?: string): Signature | Promise<Signature>;
}

const CONTEXT = { venue: venue.id };

/**
 * @throws {CredentialsError} when the key is not 32 bytes of hex within the curve's order, or the object cannot sign
 */
export function signerOf(wallet: Wallet): Signer {
  if (typeof wallet === "string") return privateKeySigner(wallet);
  if (wallet === null || typeof wallet !== "object") throw new CredentialsError("wallet", "must be a private key or an object with address and signTypedData or signDigest", CONTEXT);
  if (typeof wallet.address !== "string" || !/^0x[0-9a-fA-F]{40}$/.test(wallet.address)) throw new CredentialsError("wallet.address", "must be 0x and 40 hex digits", CONTEXT);
  const address = wallet.address.toLowerCase();
  if ("signDigest" in wallet && typeof wallet.signDigest === "function") {
    return { address, sign: async (typedData, operation) => normalise(await wallet.signDigest(typedDataDigest(typedData)), operation) };
  }
  if (isEthers(wallet)) return signerOf(fromEthers(wallet as EthersSigner));
  if ("signTypedData" in wallet && typeof wallet.signTypedData === "function") {
    const signer = wallet as TypedDataSigner;
    return { address, sign: async (typedData, operation) => normalise(await signer.signTypedData(typedData), operation) };
  }
  throw new CredentialsError("wallet", "must have signTypedData or signDigest", CONTEXT);
}

function privateKeySigner(key: string): Signer {
  const hex = key.replace(/^0x/, "");
  if (!/^[0-9a-fA-F]{64}$/.test(hex)) throw new CredentialsError("wallet", "must be a private key of 32 bytes as hex", CONTEXT);
  const secret = hexToBytes(hex);
  if (!secp256k1.utils.isValidSecretKey(secret)) throw new CredentialsError("wallet", "must be a private key from 1 to the curve's order less 1", CONTEXT);
  const address = `0x${bytesToHex(keccak_256(secp256k1.getPublicKey(secret, false).subarray(1)).subarray(12))}`;
  return {
    address,
    sign(typedData) {
      // Recovered form: the recovery id, then r and s.
      const bytes = secp256k1.sign(typedDataDigest(typedData), secret, { prehash: false, format: "recovered" });
      return { r: `0x${bytesToHex(bytes.subarray(1, 33))}`, s: `0x${bytesToHex(bytes.subarray(33))}`, v: (27 + bytes[0]!) as 27 | 28 };
    },
  };
}

const ORDER = secp256k1.Point.CURVE().n;

/** Any usual form of a signature as the venue takes it: v of 0/1 becomes 27/28, a high s its low twin. */
function normalise(signature: DigestSignature, operation: string | undefined): Signature {
  const { r, s, v } = partsOf(signature, operation);
  const recovery = v >= 27 ? v - 27 : v;
  if ((recovery !== 0 && recovery !== 1) || r <= 0n || r >= ORDER || s <= 0n || s >= ORDER) throw new SigningError("the signer's answer is no secp256k1 signature with r, s and v", { ...CONTEXT, operation });
  const high = s > ORDER / 2n;
  const hex = (value: bigint): `0x${string}` => `0x${value.toString(16).padStart(64, "0")}`;
  return { r: hex(r), s: hex(high ? ORDER - s : s), v: (27 + (high ? 1 - recovery : recovery)) as 27 | 28 };
}

function partsOf(signature: DigestSignature, operation: string | undefined): { r: bigint; s: bigint; v: number } {
  if (typeof signature === "object" && signature !== null && !(signature instanceof Uint8Array)) return { r: BigInt(signature.r), s: BigInt(signature.s), v: Number(signature.v) };
  const hex = typeof signature === "string" ? signature.replace(/^0x/, "") : signature instanceof Uint8Array ? bytesToHex(signature) : "";
  if (!/^[0-9a-fA-F]{130}$/.test(hex)) throw new SigningError("the signer's answer is no signature of 65 bytes", { ...CONTEXT, operation });
  return { r: BigInt(`0x${hex.slice(0, 64)}`), s: BigInt(`0x${hex.slice(64, 128)}`), v: Number(`0x${hex.slice(128)}`) };
}

/** What `fromEthers` needs of an ethers signer: version 6 has `signTypedData`, version 5 `_signTypedData`. */
export interface EthersSigner {
  readonly address?: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  signTypedData?(domain: any, types: any, value: any): Promise<string>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  _signTypedData?(domain: any, types: any, value: any): Promise<string>;
}

/** ethers takes domain, types and value as three arguments; everybody else takes one object. */
const isEthers = (wallet: object): boolean => "_signTypedData" in wallet || ("signTypedData" in wallet && (wallet.signTypedData as { length?: number }).length === 3);

/**
 * Adapts an ethers 5 or 6 signer.
 *
 * @param address needed for signers without an `address` property, such as a JSON-RPC signer of ethers 5
 * @throws {CredentialsError} when the signer cannot sign typed data or has no address
 */
export function fromEthers(signer: EthersSigner, address: string | undefined = signer.address): TypedDataSigner {
  const sign = signer.signTypedData ?? signer._signTypedData;
  if (!sign) throw new CredentialsError("wallet", "must be an ethers signer with signTypedData", CONTEXT);
  if (!address) throw new CredentialsError("wallet.address", "is required for a signer without an address property", CONTEXT);
  return {
    address,
    signTypedData({ domain, types, message }: TypedData) {
      // ethers adds the domain type itself and takes a second root type for an error.
      const { EIP712Domain: _, ...own } = types;
      return sign.call(signer, domain, own, message);
    },
  };
}
