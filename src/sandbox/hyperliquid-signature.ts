/**
 * Who signed an action, found with other libraries than the client signs with. The only file that imports viem and @msgpack/msgpack,
 * neither of which shows in its types: the build bundles them.
 */
import { encode } from "@msgpack/msgpack";
import { concatBytes, hexToBytes, keccak256, numberToBytes, recoverTypedDataAddress } from "viem/utils";
import type { Form } from "../core/types.js";
import { formatDecimal, parseDecimal } from "./decimal.js";

/** The body of an action as it travels. */
export interface SignedBody {
  action: Record<string, unknown>;
  /** ms */
  nonce: number;
  signature: { r: string; s: string; v: number };
  vaultAddress?: string | null;
  /** ms */
  expiresAfter?: number | null;
}

/** Lower-case address of the signer; undefined when the signature belongs to nobody. `form` is the operation's, in signing order. */
export async function recoverSigner(body: SignedBody, form: Form, network: string): Promise<string | undefined> {
  const { r, s, v } = body.signature;
  const half = (hex: string): string => hex.slice(2).padStart(64, "0");
  try {
    const address = await recoverTypedDataAddress({
      domain: { name: "Exchange", version: "1", chainId: 1337, verifyingContract: "0x0000000000000000000000000000000000000000" },
      types: { Agent: [{ name: "source", type: "string" }, { name: "connectionId", type: "bytes32" }] },
      primaryType: "Agent",
      message: { source: network === "mainnet" ? "a" : "b", connectionId: keccak256(preimage(body, form)) },
      signature: `0x${half(r)}${half(s)}${v.toString(16)}`,
    });
    return address.toLowerCase();
  } catch {
    return undefined;
  }
}

/** msgpack of the action, nonce, vault behind its flag, and the expiry behind a 0, which is there only together with it. */
function preimage({ action, nonce, vaultAddress, expiresAfter }: SignedBody, form: Form): Uint8Array {
  // By default this encoder writes integers of more than 32 bits as (u)int64; with `useBigInt64` it would make floats of them.
  const parts = [encode(asServerWrites(action, form)), numberToBytes(nonce, { size: 8 })];
  if (vaultAddress) parts.push(Uint8Array.of(1), hexToBytes(vaultAddress as `0x${string}`));
  else parts.push(Uint8Array.of(0));
  if (expiresAfter !== undefined && expiresAfter !== null) parts.push(Uint8Array.of(0), numberToBytes(expiresAfter, { size: 8 }));
  return concatBytes(parts);
}

/**
 * The venue reads an action into typed structs and encodes those again: keys in the order of the structs whatever the order in the
 * JSON, lower-case hex, decimals without trailing zeros.
 */
function asServerWrites(value: unknown, form: Form): unknown {
  if (form === "" || value === null) return value;
  if (form === "lower") return String(value).toLowerCase();
  if (typeof form === "string") return formatDecimal(parseDecimal(String(value)));
  if (Array.isArray(form)) return (value as unknown[]).map((item) => asServerWrites(item, form[0]));
  const members = value as Record<string, unknown>;
  const present = Object.keys(form).filter((key) => Object.hasOwn(members, key));
  return Object.fromEntries(present.map((key) => [key, asServerWrites(members[key], form[key]!)]));
}
