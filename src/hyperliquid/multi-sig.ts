/**
 * Actions of a multi-sig account: one proposes, the authorised users sign, one of them sends.
 * https://hyperliquid.gitbook.io/hyperliquid-docs/hypercore/multi-sig
 */
import type { MultiSigParameters } from "../../generated/hyperliquid/exchange/client.js";
import { multiSig } from "../../generated/hyperliquid/exchange/operations.js";
import { venue } from "../../generated/hyperliquid/venue.js";
import { SigningError, ValidationError } from "../core/errors.js";
import { fillBody, toForm } from "../core/form.js";
import type { Operation } from "../core/types.js";
import { brokenRules, typeName } from "../core/validate.js";
import { agentTypedData, hashAction, innerFields, SIGNATURE_CHAIN_ID, userTypedData } from "./sign.js";
import { signerOf, type Signature, type Wallet } from "./wallet.js";

const UNSIGNED: Signature = { r: "0x1", s: "0x1", v: 27 };

type ParametersOf<Method> = Method extends (parameters: infer Parameters, ...rest: never[]) => unknown ? NonNullable<Parameters> : never;

/** Who acts through whom, and when. */
export interface MultiSigTerms {
  /** The multi-sig account: 0x and 40 hex digits. */
  readonly multiSigUser: string;
  /** Address of the wallet that will send: an authorised user's, or that of an API wallet of one. */
  readonly outerSigner: string;
  /** Nonce (ms) of the sender's wallet, the same for all: `Date.now()` where it sends nothing else at that moment. */
  readonly nonce: number;
  /** Default `mainnet`. */
  readonly network?: "mainnet" | "testnet";
  /** Sub-account or vault to act for; only actions that take one. */
  readonly vaultAddress?: string;
  /** Moment (ms) after which the action is refused; only actions that take one. */
  readonly expiresAfter?: number;
  /** Chain id (hex) of the domain that is signed. Default `0x66eee`; a browser wallet signs for its active chain only. */
  readonly signatureChainId?: string;
}

/** What the authorised users sign. Plain data, to be handed on as JSON. */
export interface MultiSigProposal extends MultiSigTerms {
  /** `group.operation` of the inner action. */
  readonly operation: string;
  readonly network: "mainnet" | "testnet";
  readonly signatureChainId: string;
  /** The inner action, complete and in signing order. */
  readonly action: Readonly<Record<string, unknown>>;
}

/**
 * Makes a proposal of an action: `proposeMultiSig(operations.exchange.usdSend, { destination, amount }, { multiSigUser, outerSigner, nonce })`,
 * with the row of `openvenue/hyperliquid/operations`.
 *
 * @throws {ValidationError} when a parameter or a term breaks its rule, or the operation does not take a term
 */
export function proposeMultiSig<Method>(operation: Operation<Method>, parameters: ParametersOf<Method>, terms: MultiSigTerms): MultiSigProposal {
  const { network = "mainnet", nonce, signatureChainId = SIGNATURE_CHAIN_ID } = terms;
  const context = { venue: venue.id, operation: operation.id };
  if (operation.auth === undefined || operation.id === multiSig.id) throw new ValidationError([{ field: "operation", rule: "must be an action that a multi-sig account can wrap", type: "object" }], context);
  const form = toForm(parameters, operation.form ?? {}, true) as Record<string, unknown>;
  const given = { multiSigUser: terms.multiSigUser, outerSigner: terms.outerSigner, action: form };
  const { payload } = toForm({ payload: given }, multiSig.form!, true) as { payload: typeof given };
  const options = toForm({ nonce, vaultAddress: terms.vaultAddress, expiresAfter: terms.expiresAfter, signatureChainId }, multiSig.optionForm!, false) as { signatureChainId: string; vaultAddress?: string; expiresAfter?: number };
  const { vaultAddress, expiresAfter } = options;

  const issues = brokenRules(operation.check, form, parameters);
  // The wrapper's own rules; its signatures are still to come.
  for (const issue of brokenRules(multiSig.check, { signatures: [UNSIGNED], payload }, { payload: given })) issues.push({ ...issue, field: issue.field.replace("payload.", "terms.") });
  issues.push(...brokenRules(multiSig.checkOptions!, options, terms, "terms."));
  for (const name of ["vaultAddress", "expiresAfter"] as const) if (options[name] !== undefined && !operation.options?.includes(name)) issues.push({ field: `terms.${name}`, rule: `is not an option of ${operation.id}`, type: typeName(options[name]) });
  if (nonce === undefined) issues.push({ field: "terms.nonce", rule: "is required", type: "undefined" });
  if (!Object.hasOwn(venue.servers, network)) issues.push({ field: "terms.network", rule: `must be one of ${Object.keys(venue.servers).join(", ")}`, type: typeName(network) });
  if (issues.length > 0) throw new ValidationError(issues, context);
  const action = fillBody(operation, { ...operation.fixed, ...form }, nonce, options, network);
  const optional = { ...(vaultAddress === undefined ? {} : { vaultAddress }), ...(expiresAfter === undefined ? {} : { expiresAfter }) };
  return { operation: operation.id, network, multiSigUser: payload.multiSigUser, outerSigner: payload.outerSigner, nonce, ...optional, signatureChainId: options.signatureChainId, action };
}

/**
 * An authorised user's signature of a proposal. Give the row of the operation that you mean to sign: a proposal of anything else, or one
 * that is not what this row makes of its own parameters, is refused.
 *
 * @throws {ValidationError} when the proposal does not hold
 * @throws {CredentialsError | SigningError} when the wallet cannot sign
 */
export async function signMultiSig<Method>(operation: Operation<Method>, proposal: MultiSigProposal, wallet: Wallet): Promise<Signature> {
  const { multiSigUser, outerSigner, nonce, vaultAddress, expiresAfter, network, action } = agreed(operation, proposal);
  const typedData = operation.typedData
    ? userTypedData(operation.typedData.primaryType, innerFields(operation.typedData.fields), { ...action, payloadMultiSigUser: multiSigUser, outerSigner }, action.signatureChainId as string)
    : agentTypedData(hashAction([multiSigUser, outerSigner, action], nonce, vaultAddress, expiresAfter), network === "mainnet");
  return trimmed(await signerOf(wallet).sign(typedData, operation.id));
}

/**
 * Parameters and options of the call that sends: `leader.exchange.multiSig(...multiSigCall(operation, proposal, signatures))`.
 *
 * @throws {ValidationError} when the proposal does not hold
 * @throws {SigningError} when there is no signature
 */
export function multiSigCall<Method>(operation: Operation<Method>, proposal: MultiSigProposal, signatures: readonly Signature[]): [MultiSigParameters, { nonce: number; signatureChainId: string; vaultAddress?: string; expiresAfter?: number }] {
  const { multiSigUser, outerSigner, nonce, vaultAddress, expiresAfter, signatureChainId, action } = agreed(operation, proposal);
  if (signatures.length === 0) throw new SigningError("a multi-sig action needs signatures", { venue: venue.id, operation: operation.id });
  const words = Object.entries(operation.wrappedAs ?? {}).map(([name, as]) => [name, as[String(action[name])] ?? action[name]]);
  const payload = { multiSigUser, outerSigner, action: { ...action, ...Object.fromEntries(words) } as unknown };
  const options = { nonce, signatureChainId, ...(vaultAddress === undefined ? {} : { vaultAddress }), ...(expiresAfter === undefined ? {} : { expiresAfter }) };
  return [{ signatures: signatures.map(trimmed), payload }, options];
}

/**
 * The `signers` of `exchange.convertToMultiSigUser`: `signersText({ authorizedUsers, threshold: 2 })`, or `signersText(null)` to turn the account back
 * into an ordinary one. At most 10 users, who must have accounts; addresses come out in lower case and sorted.
 */
export function signersText(signers: { readonly authorizedUsers: readonly string[]; readonly threshold: number } | null): string {
  return JSON.stringify(signers && { authorizedUsers: signers.authorizedUsers.map((user) => user.toLowerCase()).sort(), threshold: signers.threshold });
}

/** The proposal made anew from its own parameters: whoever handed it on may have changed it. */
function agreed<Method>(operation: Operation<Method>, given: MultiSigProposal): MultiSigProposal {
  const { operation: id, action, ...terms } = given;
  const context = { venue: venue.id, operation: operation.id };
  if (id !== operation.id) throw new ValidationError([{ field: "proposal.operation", rule: `must be ${operation.id}`, type: typeName(id) }], context);
  const own = Object.entries(action).filter(([name]) => !(name in (operation.fixed ?? {})) && !(name in (operation.filled ?? {})));
  const proposal = proposeMultiSig(operation as Operation<(parameters: object) => unknown>, Object.fromEntries(own), terms);
  // As text, since the order of keys is signed too.
  if (JSON.stringify(proposal.action) !== JSON.stringify(action)) throw new ValidationError([{ field: "proposal.action", rule: "must be what its parameters and terms make", type: "object" }], context);
  return proposal;
}

/** The halves are hashed as texts, as the server writes them: without leading zeros. */
const trimmed = ({ r, s, v }: Signature): Signature => ({ r: `0x${r.slice(2).replace(/^0+/, "")}`, s: `0x${s.slice(2).replace(/^0+/, "")}`, v });
