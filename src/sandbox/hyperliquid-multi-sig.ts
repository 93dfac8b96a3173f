/**
 * Actions that the authorised users of a multi-sig account have signed, wrapped in one of whoever sends it.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/hypercore/multi-sig
 */
import { operations } from "../../generated/hyperliquid/operations.js";
import type { Operation } from "../core/types.js";
import { ownerOf, type Account, type Books } from "./hyperliquid-accounts.js";
import { recoverOuter, recoverSigner, recoverUser, type SignedBody, type WireSignature, type Wrapping } from "./hyperliquid-signature.js";
import { fittingOperation } from "./find-operation.js";

export interface Wrapped {
  /** The operation that the inner action is of. */
  readonly operation: Operation;
  /** Its body, as if it had come by itself. */
  readonly body: SignedBody;
  readonly wrapping: Wrapping;
  readonly outer: string | undefined;
  /** Who signed the inner action. */
  readonly inner: readonly (string | undefined)[];
}

const ACTIONS: readonly Operation[] = Object.values(operations.exchange);

/** The inner action and all who signed; what is wrong with its shape otherwise. */
export async function unwrap(body: SignedBody, network: string, shapeProblem: (operation: Operation, inner: SignedBody) => string | undefined): Promise<Wrapped | { misshapen: string }> {
  const { signatures, payload } = body.action as { signatures: WireSignature[]; payload: Wrapping & { action: unknown } };
  const found = fittingOperation(ACTIONS, payload.action);
  if (!found || found.auth === "multiSig") return { misshapen: "unknown inner action" };
  const action = asSigned(found, payload.action as Record<string, unknown>);
  const inner: SignedBody = { ...body, action };
  const problem = shapeProblem(found, inner);
  if (problem !== undefined) return { misshapen: `payload.${problem}` };
  const { multiSigUser, outerSigner } = payload;
  const wrapping = { multiSigUser, outerSigner };
  const form = found.form ?? "";
  const recovered = signatures.map((signature) => (found.typedData ? recoverUser({ action, signature }, found.typedData, network, wrapping) : recoverSigner({ ...inner, signature }, form, network, wrapping)));
  return { operation: found, body: inner, wrapping, outer: await recoverOuter(body, form, network), inner: await Promise.all(recovered) };
}

/** Some words are wrapped as letters; what is signed are the words. */
function asSigned({ wrappedAs = {} }: Operation, action: Record<string, unknown>): Record<string, unknown> {
  const words = Object.entries(wrappedAs).map(([name, letters]) => {
    const word = Object.keys(letters).find((candidate) => letters[candidate] === action[name]);
    return [name, word ?? action[name]] as const;
  });
  return { ...action, ...Object.fromEntries(words) };
}

/** The multi-sig account, or the venue's words when what was signed does not do. Of its texts, those about signatures of others and their number are assumed: no source has them. */
export function multiSigAccount(books: Books, { wrapping: { multiSigUser, outerSigner }, outer, inner }: Wrapped, now: number): Account | string {
  const account = books.accounts.get(multiSigUser);
  const { authorizedUsers = [], threshold = 0 } = account?.multiSig ?? {};
  const leader = ownerOf(books, outerSigner, now);
  if (outer !== outerSigner || (account?.multiSig && !(leader && authorizedUsers.includes(leader.address)))) return "Invalid multi-sig outer signer";
  if (!account?.multiSig) return `User is not a multi-sig user: ${multiSigUser}`;
  if (inner.includes(undefined)) return "Unable to recover signer.";
  const stranger = inner.find((signer) => !authorizedUsers.includes(signer!));
  if (stranger !== undefined) return `Multi-sig signature of an unauthorized user: ${stranger}`;
  if (new Set(inner).size < inner.length) return "Duplicate multi-sig signature";
  return inner.length >= threshold ? account : `Not enough multi-sig signatures: ${inner.length} < ${threshold}`;
}
