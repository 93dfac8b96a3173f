/**
 * Who signed an action, found with other libraries than the client signs with. The only file that imports viem and @msgpack/msgpack,
 * neither of which shows in its types: the build bundles them.
 */
import { encode } from "@msgpack/msgpack";
import { concatBytes, hexToBytes, keccak256, numberToBytes, recoverTypedDataAddress } from "viem/utils";
import type { Form, Operation } from "../core/types.js";
import { formatDecimal, parseDecimal } from "./decimal.js";

export interface WireSignature {
  readonly r: string;
  readonly s: string;
  readonly v: number;
}

/** The body of an action as it travels. */
export interface SignedBody {
  action: Record<string, unknown>;
  /** ms */
  nonce: number;
  signature: WireSignature;
  vaultAddress?: string | null;
  /** ms */
  expiresAfter?: number | null;
}

/** The multi-sig account that an action is for, and who sends it. */
export interface Wrapping {
  readonly multiSigUser: string;
  readonly outerSigner: string;
}

interface Fields {
  readonly primaryType: string;
  readonly fields: readonly { readonly name: string; readonly type: string }[];
}

const NO_CONTRACT = `0x${"00".repeat(20)}` as const;

/** Lower-case address of the signer of an L1 action; undefined when the signature belongs to nobody. `form` is the operation's, in signing order. */
export function recoverSigner(body: SignedBody, form: Form, network: string, wrapping?: Wrapping): Promise<string | undefined> {
  const action = asServerWrites(body.action, form);
  const connectionId = actionHash(wrapping ? [wrapping.multiSigUser, wrapping.outerSigner, action] : action, body);
  return recover("Exchange", 1337, { primaryType: "Agent", fields: [{ name: "source", type: "string" }, { name: "connectionId", type: "bytes32" }] }, { source: network === "mainnet" ? "a" : "b", connectionId }, body.signature);
}

/** The same for an action that is signed as typed data of its own. Whatever the action says, the venue is on one network. */
export function recoverUser({ action, signature }: Pick<SignedBody, "action" | "signature">, { primaryType, fields }: NonNullable<Operation["typedData"]>, network: string, wrapping?: Wrapping): Promise<string | undefined> {
  const wrapped = wrapping ? { payloadMultiSigUser: wrapping.multiSigUser, outerSigner: wrapping.outerSigner } : {};
  const [chain, ...others] = fields;
  const message = { ...action, ...wrapped, hyperliquidChain: chainOf(network) };
  return recover("HyperliquidSignTransaction", Number(action.signatureChainId), { primaryType, fields: [chain!, ...Object.keys(wrapped).map((name) => ({ name, type: "address" })), ...others] }, message, signature);
}

/** The same for the sender of a multi-sig action. `form` is that of the inner action. */
export function recoverOuter(body: SignedBody, form: Form, network: string): Promise<string | undefined> {
  const { signatureChainId, signatures, payload } = body.action as { signatureChainId: string; signatures: WireSignature[]; payload: Wrapping & { action: unknown } };
  const { multiSigUser, outerSigner, action } = payload;
  const half = (hex: string): string => `0x${hex.slice(2).replace(/^0+/, "")}`;
  // The halves are texts in what is hashed, written as numbers are: without leading zeros.
  const written = { signatureChainId, signatures: signatures.map(({ r, s, v }) => ({ r: half(r), s: half(s), v })), payload: { multiSigUser, outerSigner, action: asServerWrites(action, form) } };
  const fields = [{ name: "hyperliquidChain", type: "string" }, { name: "multiSigActionHash", type: "bytes32" }, { name: "nonce", type: "uint64" }];
  return recover("HyperliquidSignTransaction", Number(signatureChainId), { primaryType: "HyperliquidTransaction:SendMultiSig", fields }, { hyperliquidChain: chainOf(network), multiSigActionHash: actionHash(written, body), nonce: body.nonce }, body.signature);
}

const chainOf = (network: string): string => (network === "mainnet" ? "Mainnet" : "Testnet");

async function recover(name: string, chainId: number, { primaryType, fields }: Fields, message: Record<string, unknown>, { r, s, v }: WireSignature): Promise<string | undefined> {
  const half = (hex: string): string => hex.slice(2).padStart(64, "0");
  // A text that is left out is signed as an empty one.
  const values = fields.map((field) => [field.name, message[field.name] ?? (field.type === "string" ? "" : undefined)] as const);
  try {
    const address = await recoverTypedDataAddress({
      domain: { name, version: "1", chainId, verifyingContract: NO_CONTRACT },
      types: { [primaryType]: fields },
      primaryType,
      message: Object.fromEntries(values),
      signature: `0x${half(r)}${half(s)}${v.toString(16)}`,
    });
    return address.toLowerCase();
  } catch {
    return undefined;
  }
}

/** Hash of msgpack of the action, nonce, vault behind its flag, and the expiry behind a 0, which is there only together with it. */
function actionHash(action: unknown, { nonce, vaultAddress, expiresAfter }: SignedBody): string {
  // By default this encoder writes integers of more than 32 bits as (u)int64; with `useBigInt64` it would make floats of them.
  const parts = [encode(action), numberToBytes(nonce, { size: 8 })];
  if (vaultAddress) parts.push(Uint8Array.of(1), hexToBytes(vaultAddress as `0x${string}`));
  else parts.push(Uint8Array.of(0));
  if (expiresAfter !== undefined && expiresAfter !== null) parts.push(Uint8Array.of(0), numberToBytes(expiresAfter, { size: 8 }));
  return keccak256(concatBytes(parts));
}

/**
 * The venue reads an action into typed structs and encodes those again: keys in the order of the structs whatever the order in the
 * JSON, lower-case hex, decimals without trailing zeros. Lists stay in the order in which they came.
 */
function asServerWrites(value: unknown, form: Form): unknown {
  if (form === "" || value === null) return value;
  if (typeof form === "string") return typeof value === "string" ? leafAsServerWrites(value, form) : value;
  if (Array.isArray(form)) return (value as unknown[]).map((item) => asServerWrites(item, form[0]));
  if (Array.isArray(value)) return value.map((item, place) => asServerWrites(item, form[place] ?? ""));
  // A member that may be a word or an object.
  if (typeof value !== "object") return value;
  const members = value as Record<string, unknown>;
  const present = Object.keys(form).filter((key) => Object.hasOwn(members, key));
  return Object.fromEntries(present.map((key) => [key, asServerWrites(members[key], form[key]!)]));
}

function leafAsServerWrites(text: string, form: string): string {
  if (form === "lower") return text.toLowerCase();
  return /^-?\d+(\.\d{1,18})?$/.test(text) ? formatDecimal(parseDecimal(text)) : text;
}
