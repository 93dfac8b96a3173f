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
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- wallets' own parameter types are narrower than ours
  signTypedData(typedData: any): Promise<string>;
}

/** A service or native library that signs 32-byte digests: a KMS, a hardware module, libsecp256k1. */
export interface DigestSigner {
  readonly address: string;
  signDigest(digest: Uint8Array): DigestSignature | Promise<DigestSignature>;
}

/** 65 bytes (r, s, v) or the 64 of EIP-2098 (v in the top bit of s), as hex or bytes, or the parts. v is 0, 1, 27 or 28, and s may be high. */
export type DigestSignature = string | Uint8Array | { r: string | bigint; s: string | bigint; v: number | bigint };

/** `0x` and 64 hex digits, or an object that signs. An ethers signer with an `address` fits as it is. */
export type Wallet = string | TypedDataSigner | DigestSigner | ({ readonly address: string } & (Required<Pick<EthersSigner, "signTypedData">> | Required<Pick<EthersSigner, "_signTypedData">>));

export interface Signer {
  readonly address: string;
  sign(typedData: TypedData, operation?: string): Signature | Promise<Signature>;
}

const CONTEXT: { venue: string; operation?: string | undefined } = { venue: venue.id };

/** @throws {CredentialsError} when the key is not 32 bytes of hex within the curve's order, or the object cannot sign */
export function signerOf(wallet: Wallet, check = true): Signer {
  if (typeof wallet === "string") return privateKeySigner(wallet);
  if (wallet === null || typeof wallet !== "object") throw new CredentialsError("wallet", "must be a private key or an object with address and signTypedData or signDigest", CONTEXT);
  if (typeof wallet.address !== "string" || !/^0x[0-9a-fA-F]{40}$/.test(wallet.address)) throw new CredentialsError("wallet.address", "must be 0x and 40 hex digits", CONTEXT);
  const address = wallet.address.toLowerCase();
  const own = wallet as DigestSigner & TypedDataSigner;
  const signsDigests = typeof own.signDigest === "function";
  if (!signsDigests && isEthers(wallet)) return signerOf(fromEthers(wallet as EthersSigner), check);
  if (!signsDigests && typeof own.signTypedData !== "function") throw new CredentialsError("wallet", "must have signTypedData or signDigest", CONTEXT);
  return {
    address,
    sign(typedData, operation) {
      // Before the wallet has either: what it does to them must not change what it is held to.
      const digest = typedDataDigest(typedData);
      const signed = (answer: unknown): Signature => checked(answer, digest, address, check, { ...CONTEXT, operation });
      const answer: unknown = signsDigests ? own.signDigest(digest.slice()) : own.signTypedData(typedData);
      // By its looks: a promise of another realm, or a library's, is none of ours. A native signer answers at once, and waits for nothing.
      return typeof (answer as Promise<unknown> | undefined)?.then === "function" ? Promise.resolve(answer as Promise<unknown>).then(signed) : signed(answer);
    },
  };
}

function privateKeySigner(key: string): Signer {
  const hex = key.replace(/^0x/, "");
  const secret = /^[0-9a-fA-F]{64}$/.test(hex) ? hexToBytes(hex) : undefined;
  if (!secret || !secp256k1.utils.isValidSecretKey(secret)) throw new CredentialsError("wallet", "must be a private key: 32 bytes as hex, from 1 to the curve's order less 1", CONTEXT);
  return {
    address: addressOf(secp256k1.getPublicKey(secret, false)),
    sign: (typedData) => toWire(secp256k1.sign(typedDataDigest(typedData), secret, { prehash: false, format: "recovered" })),
  };
}

const addressOf = (publicKey: Uint8Array): string => `0x${bytesToHex(keccak_256(publicKey.subarray(1)).subarray(12))}`;

/** From the recovered form: the recovery bit, then r and s. */
const toWire = (bytes: Uint8Array): Signature => ({ r: `0x${bytesToHex(bytes.subarray(1, 33))}`, s: `0x${bytesToHex(bytes.subarray(33))}`, v: (27 + bytes[0]!) as 27 | 28 });

const ORDER = secp256k1.Point.CURVE().n;

/** A wallet's answer as the venue takes it, with a low s, once it is known to be its own account's signature of this very digest. */
function checked(answer: unknown, digest: Uint8Array, address: string, check: boolean, context: typeof CONTEXT): Signature {
  let signature, signedBy;
  try {
    const { r, s, v } = partsOf(answer);
    const high = BigInt(s) > ORDER / 2n;
    const recovery = [0, 1, 27, 28].indexOf(typeof v === "bigint" ? Number(v) : v);
    signature = new secp256k1.Signature(BigInt(r), high ? ORDER - BigInt(s) : BigInt(s), recovery < 0 ? recovery : (recovery & 1) ^ Number(high));
    signedBy = check ? addressOf(signature.recoverPublicKey(digest).toBytes(false)) : address;
  } catch {
    // Without the cause, which may quote the answer.
    throw new SigningError("the wallet's answer is no signature: 65 bytes (r, s, v), the 64 of EIP-2098's compact form, or r, s and v", context);
  }
  if (signedBy === address) return toWire(signature.toBytes("recovered"));
  throw new SigningError(`the wallet signed for ${signedBy}, not for its address ${address}: has it another account selected, hashed or prefixed the digest once more, signed for another network, or given a wrong v?`, context);
}

function partsOf(answer: unknown): Exclude<DigestSignature, string | Uint8Array> {
  const hex = answer instanceof Uint8Array ? bytesToHex(answer) : answer;
  if (typeof hex !== "string") return hex as ReturnType<typeof partsOf>;
  const [, r = "", s = "", v] = /^(?:0x)?([0-9a-f]{64})([0-9a-f]{64})([0-9a-f]{2})?$/i.exec(hex)!;
  // EIP-2098: s is below 2^255, and v takes the bit that is free.
  return { r: `0x${r}`, s: v ? `0x${s}` : BigInt.asUintN(255, BigInt(`0x${s}`)), v: v ? Number(`0x${v}`) : Number(`0x${s[0]}`) >> 3 };
}

/** What `fromEthers` needs of an ethers signer: version 6 has `signTypedData`, version 5 `_signTypedData`. */
export interface EthersSigner {
  readonly address?: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  signTypedData?(domain: any, types: any, value: any): Promise<string>;
  _signTypedData?: NonNullable<EthersSigner["signTypedData"]>;
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
  // ethers adds the domain type itself and takes a second root type for an error.
  return { address, signTypedData: ({ domain, types: { EIP712Domain: _, ...types }, message }: TypedData) => sign.call(signer, domain, types, message) };
}
